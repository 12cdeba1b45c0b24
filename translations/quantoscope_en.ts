<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>RunSummary</name>
    <message numerus="yes">
        <source>%1 (and %n layer(s) more)</source>
        <translation>
            <numerusform>%1 (and %n layer more)</numerusform>
            <numerusform>%1 (and %n layers more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::DistributionPlot</name>
    <message numerus="yes">
        <source>Histogram of %1 in %n bin(s) from %2 to %3; the original peaks near %4.</source>
        <translation>
            <numerusform>Histogram of %1 in %n bin from %2 to %3; the original peaks near %4.</numerusform>
            <numerusform>Histogram of %1 in %n bins from %2 to %3; the original peaks near %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fills %n of them.</source>
        <extracomment>%1 is a run&apos;s letter and name, %2 a run of bins</extracomment>
        <translation>
            <numerusform>%1 fills %n of them.</numerusform>
            <numerusform>%1 fills %n of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::ErrorMapPlot</name>
    <message numerus="yes">
        <source>%1 of %n block(s) by projection.</source>
        <translation>
            <numerusform>%1 of %n block by projection.</numerusform>
            <numerusform>%1 of %n blocks by projection.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n layer(s), the worst %2 with %3.</source>
        <translation>
            <numerusform>%1: %n layer, the worst %2 with %3.</numerusform>
            <numerusform>%1: %n layers, the worst %2 with %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::MainWindow</name>
    <message numerus="yes">
        <source>%1 was cancelled; %n finished layer(s) are kept.</source>
        <translation>
            <numerusform>%1 was cancelled; %n finished layer is kept.</numerusform>
            <numerusform>%1 was cancelled; %n finished layers are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU, %n thread</numerusform>
            <numerusform>CPU, %n threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1
One of %n core(s) is left to the window.</source>
        <translation>
            <numerusform>%1
The window shares the only core.</numerusform>
            <numerusform>%1
One of %n cores is left to the window.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::OverviewView</name>
    <message numerus="yes">
        <source>%1 of %n layer(s) beyond</source>
        <extracomment>%1 a number, %n how many there are in all</extracomment>
        <translation>
            <numerusform>%1 of %n layer beyond</numerusform>
            <numerusform>%1 of %n layers beyond</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::ParetoPlot</name>
    <message numerus="yes">
        <source>%1 of %n run(s) against %2.</source>
        <translation>
            <numerusform>%1 of %n run against %2.</numerusform>
            <numerusform>%1 of %n runs against %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::RunsModel</name>
    <message numerus="yes">
        <source>%n layer(s) finished</source>
        <translation>
            <numerusform>%n layer finished</numerusform>
            <numerusform>%n layers finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::SweepDialog</name>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <translation>
            <numerusform>%n bit</numerusform>
            <numerusform>%n bits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s)</source>
        <translation>
            <numerusform>%n weight</numerusform>
            <numerusform>%n weights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n run(s) of unknown time</source>
        <translation>
            <numerusform>%1 and %n run of unknown time</numerusform>
            <numerusform>%1 and %n runs of unknown time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queue %n run(s)</source>
        <translation>
            <numerusform>Queue %n run</numerusform>
            <numerusform>Queue %n runs</numerusform>
        </translation>
    </message>
</context>
</TS>
