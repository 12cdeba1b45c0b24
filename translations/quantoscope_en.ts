<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>LessonHandout</name>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation>
            <numerusform>About %n minute.</numerusform>
            <numerusform>About %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunSummary</name>
    <message numerus="yes">
        <source>%1 (and %n layer(s) more)</source>
        <translation>
            <numerusform>%1 (and %n layer more)</numerusform>
            <numerusform>%1 (and %n layers more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read back, %n layer(s) equal the run&apos;s codes bit by bit.</source>
        <translation>
            <numerusform>Read back, %n layer equals the run&apos;s codes bit by bit.</numerusform>
            <numerusform>Read back, %n layers equal the run&apos;s codes bit by bit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read back, %1 of %n layer(s) differ from the run&apos;s codes: %2.</source>
        <extracomment>%1 how many layers differ, %n how many there are, %2 a layer with the values found and expected</extracomment>
        <translation>
            <numerusform>Read back, %1 of %n layer differs from the run&apos;s codes: %2.</numerusform>
            <numerusform>Read back, %1 of %n layers differ from the run&apos;s codes: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Salience</name>
    <message numerus="yes">
        <source>Relative output error of RTN: %1. With %n channel(s) in full precision: %2 by inputs, %3 by weights, %4 by chance.</source>
        <translation>
            <numerusform>Relative output error of RTN: %1. With %n channel in full precision: %2 by inputs, %3 by weights, %4 by chance.</numerusform>
            <numerusform>Relative output error of RTN: %1. With %n channels in full precision: %2 by inputs, %3 by weights, %4 by chance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 column(s) hold inputs of %2 or more.</source>
        <translation>
            <numerusform>%n of %1 columns holds inputs of %2 or more.</numerusform>
            <numerusform>%n of %1 columns hold inputs of %2 or more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeedGroups</name>
    <message numerus="yes">
        <source>%1 · %n calibration set(s)</source>
        <extracomment>%1 the name that several runs have in common</extracomment>
        <translation>
            <numerusform>%1 · %n calibration set</numerusform>
            <numerusform>%1 · %n calibration sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message numerus="yes">
        <source>A new grid begins: scale and zero point for %n column(s) of each row.</source>
        <translation>
            <numerusform>A new grid begins: scale and zero point for %n column of each row.</numerusform>
            <numerusform>A new grid begins: scale and zero point for %n columns of each row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its errors, over %1 on the diagonal of U and times row %2 of U, are taken off the %n column(s) of the block still free; those behind it wait.</source>
        <translation>
            <numerusform>Its errors, over %1 on the diagonal of U and times row %2 of U, are taken off the %n column of the block still free; those behind it wait.</numerusform>
            <numerusform>Its errors, over %1 on the diagonal of U and times row %2 of U, are taken off the %n columns of the block still free; those behind it wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other row(s) take a weight outside the grid.</source>
        <translation>
            <numerusform>%n other row takes a weight outside the grid.</numerusform>
            <numerusform>%n other rows take a weight outside the grid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The inputs of %n column(s) are zero on every token, so their weights do not matter: they are set to zero.</source>
        <translation>
            <numerusform>The input of %n column is zero on every token, so its weights do not matter: they are set to zero.</numerusform>
            <numerusform>The inputs of %n columns are zero on every token, so their weights do not matter: they are set to zero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The block of %n column(s) is done. All that it owes the columns behind it is paid in one matrix product, the lazy update: W −= Err · U.</source>
        <translation>
            <numerusform>The block of %n column is done. All that it owes the columns behind it is paid in one matrix product, the lazy update: W −= Err · U.</numerusform>
            <numerusform>The block of %n columns is done. All that it owes the columns behind it is paid in one matrix product, the lazy update: W −= Err · U.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message numerus="yes">
        <source>Each grid has %n level(s).</source>
        <translation>
            <numerusform>Each grid has %n level.</numerusform>
            <numerusform>Each grid has %n levels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Output errors are of %Ln token(s).</source>
        <translation>
            <numerusform>Output errors are of %Ln token.</numerusform>
            <numerusform>Output errors are of %Ln tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::BlockSwapView</name>
    <message numerus="yes">
        <source>The first token that differs is number %1; %n block(s) alone bring it back.</source>
        <translation>
            <numerusform>The first token that differs is number %1; %n block alone brings it back.</numerusform>
            <numerusform>The first token that differs is number %1; %n blocks alone bring it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A %1: KL divergence to the original of %2 nats a token, over %Ln token(s).</source>
        <extracomment>%1 a run&apos;s name, %2 a number</extracomment>
        <translation>
            <numerusform>A %1: KL divergence to the original of %2 nats a token, over %Ln token.</numerusform>
            <numerusform>A %1: KL divergence to the original of %2 nats a token, over %Ln tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::DisagreementPlot</name>
    <message numerus="yes">
        <source>%n layer(s) of %1.</source>
        <translation>
            <numerusform>%n layer of %1.</numerusform>
            <numerusform>%n layers of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) without an error are left out.</source>
        <translation>
            <numerusform>%n layer without an error is left out.</numerusform>
            <numerusform>%n layers without an error are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n layer(s) it is better than %1 in one figure and worse in the other: %2.</source>
        <extracomment>%1 the baseline run, %2 names of layers</extracomment>
        <translation>
            <numerusform>In %n layer it is better than %1 in one figure and worse in the other: %2.</numerusform>
            <numerusform>In %n layers it is better than %1 in one figure and worse in the other: %2.</numerusform>
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
    <message numerus="yes">
        <source>%n more run(s): enlarge the plot</source>
        <extracomment>under a plot, where the grid levels of more runs would stand</extracomment>
        <translation>
            <numerusform>%n more run: enlarge the plot</numerusform>
            <numerusform>%n more runs: enlarge the plot</numerusform>
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
    <name>quantoscope::FootprintEstimate</name>
    <message numerus="yes">
        <source>%n layer(s) have fewer than %1 columns: one group a row</source>
        <extracomment>%n layers, %1 the size of a group</extracomment>
        <translation>
            <numerusform>%n layer has fewer than %1 columns: one group a row</numerusform>
            <numerusform>%n layers have fewer than %1 columns: one group a row</numerusform>
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
        <source>Added to the figure, which has %n panel(s) now: %1 shows it.</source>
        <translation>
            <numerusform>Added to the figure, which has %n panel now: %1 shows it.</numerusform>
            <numerusform>Added to the figure, which has %n panels now: %1 shows it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::MemoryGauges</name>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU, %n thread</numerusform>
            <numerusform>CPU, %n threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of %n core(s) is left to the window.</source>
        <translation>
            <numerusform>One of %n core is left to the window.</numerusform>
            <numerusform>One of %n cores is left to the window.</numerusform>
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
    <name>quantoscope::PaperFigure</name>
    <message numerus="yes">
        <source>Figure of %n panel(s)</source>
        <translation>
            <numerusform>Figure of %n panel</numerusform>
            <numerusform>Figure of %n panels</numerusform>
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
    <name>quantoscope::ReportDialog</name>
    <message numerus="yes">
        <source>All %n run(s) of the session</source>
        <translation>
            <numerusform>All %n run of the session</numerusform>
            <numerusform>All %n runs of the session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n run(s) shown now</source>
        <translation>
            <numerusform>The %n run shown now</numerusform>
            <numerusform>The %n runs shown now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::RunComparisonModel</name>
    <message numerus="yes">
        <source>%1 ± %2 over %n calibration set(s)</source>
        <extracomment>%1 a figure with its value, %2 a standard deviation, %n the number of runs it is over</extracomment>
        <translation>
            <numerusform>%1 ± %2 over %n calibration set</numerusform>
            <numerusform>%1 ± %2 over %n calibration sets</numerusform>
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
    <name>quantoscope::SalienceControls</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::StepperControls</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
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
        <source>Queue %n run(s)</source>
        <translation>
            <numerusform>Queue %n run</numerusform>
            <numerusform>Queue %n runs</numerusform>
        </translation>
    </message>
</context>
</TS>
