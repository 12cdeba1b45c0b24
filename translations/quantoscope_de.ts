<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Application</name>
    <message>
        <source>A workbench for looking into the weight quantization of language models.</source>
        <translation>Eine Werkbank, um in die Gewichtsquantisierung von Sprachmodellen hineinzuschauen.</translation>
    </message>
    <message>
        <source>A model (folder or file), a session, or the word demo.</source>
        <translation>Ein Modell (Ordner oder Datei), eine Sitzung oder das Wort demo.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Shows versions, the BLAS among them.</source>
        <translation>Zeigt die Versionen, auch die der BLAS.</translation>
    </message>
    <message>
        <source>Starts with default settings and layout.</source>
        <translation>Startet mit Standardeinstellungen und Standardanordnung.</translation>
    </message>
    <message>
        <source>Draws figures of a session without a window, then exits.</source>
        <translation>Zeichnet ohne Fenster Abbildungen einer Sitzung und endet dann.</translation>
    </message>
    <message>
        <source>Batch: the session file.</source>
        <translation>Stapelbetrieb: die Sitzungsdatei.</translation>
    </message>
    <message>
        <source>Batch: runs by name or id, separated by commas; all if not given.</source>
        <translation>Stapelbetrieb: Läufe nach Name oder Kennung, durch Kommas getrennt; ohne Angabe alle.</translation>
    </message>
    <message>
        <source>Batch: the metric of an error map, or what a Pareto plot shows.</source>
        <translation>Stapelbetrieb: die Metrik einer Fehlerkarte oder was ein Pareto-Diagramm zeigt.</translation>
    </message>
    <message>
        <source>Batch: the cost that a Pareto plot sets it against.</source>
        <translation>Stapelbetrieb: die Kosten, gegen die ein Pareto-Diagramm sie aufträgt.</translation>
    </message>
    <message>
        <source>Batch: file of the view, by suffix png, svg, pdf or csv.</source>
        <translation>Stapelbetrieb: Datei der Ansicht, nach Endung png, svg, pdf oder csv.</translation>
    </message>
    <message>
        <source>Batch: folder for all standard figures.</source>
        <translation>Stapelbetrieb: Ordner für alle Standardabbildungen.</translation>
    </message>
    <message>
        <source>Batch: report, by suffix html or pdf.</source>
        <translation>Stapelbetrieb: Bericht, nach Endung html oder pdf.</translation>
    </message>
    <message>
        <source>%1
Try quantoscope --help.</source>
        <translation>%1
Siehe quantoscope --help.</translation>
    </message>
    <message>
        <source>One model or session at a time, please.</source>
        <translation>Bitte nur ein Modell oder eine Sitzung auf einmal.</translation>
    </message>
    <message>
        <source>--batch needs --session.</source>
        <translation>--batch braucht --session.</translation>
    </message>
    <message>
        <source>--view and --out go together.</source>
        <translation>--view und --out gehören zusammen.</translation>
    </message>
    <message>
        <source>--batch needs --view, --plots or --report.</source>
        <translation>--batch braucht --view, --plots oder --report.</translation>
    </message>
    <message>
        <source>Batch: the layer of a distribution or tile; that with the largest error if not given.</source>
        <translation>Stapelbetrieb: die Schicht einer Verteilung oder Kachel; ohne Angabe die mit dem größten Fehler.</translation>
    </message>
    <message>
        <source>Batch: what of the layer a tile shows, as mode=split,rows=0:64,columns=0:64.</source>
        <translation>Stapelbetrieb: was eine Kachel von der Schicht zeigt, etwa mode=split,rows=0:64,columns=0:64.</translation>
    </message>
    <message>
        <source>Language of the window and of figures: de, en, es, fr or zh_CN.</source>
        <translation>Sprache des Fensters und der Abbildungen: de, en, es, fr oder zh_CN.</translation>
    </message>
    <message>
        <source>Batch: histogram, cumulative or quantiles, of a distribution.</source>
        <translation>Stapelbetrieb: histogram, cumulative oder quantiles, von einer Verteilung.</translation>
    </message>
    <message>
        <source>Batch: linear or log, of a distribution&apos;s counts or a Pareto plot&apos;s worth.</source>
        <translation>Stapelbetrieb: linear oder log, von den Anzahlen einer Verteilung oder dem Wert eines Pareto-Diagramms.</translation>
    </message>
    <message>
        <source>Batch: whose continuations a text shows; the first if not given.</source>
        <translation>Stapelbetrieb: wessen Fortsetzungen ein Text zeigt; ohne Angabe die des ersten Prompts.</translation>
    </message>
    <message>
        <source>Batch: the run, by name or id, that an error map&apos;s values are relative to.</source>
        <translation>Stapelbetrieb: der Lauf, nach Name oder Kennung, zu dem die Werte einer Fehlerkarte relativ sind.</translation>
    </message>
    <message>
        <source>Batch: grouped or apart, of a Pareto plot&apos;s runs on several calibration sets.</source>
        <translation>Stapelbetrieb: grouped oder apart, von den Läufen eines Pareto-Diagramms auf mehreren Kalibrierungssätzen.</translation>
    </message>
    <message>
        <source>What models are computed on: auto, cpu, cuda or cuda:N; for this window only.</source>
        <translation>Worauf Modelle gerechnet werden: auto, cpu, cuda oder cuda:N; nur für dieses Fenster.</translation>
    </message>
    <message>
        <source>Batch: error-map, distribution, tile, pareto, disagreement, text, or figure for the session&apos;s page of panels.</source>
        <translation>Stapelbetrieb: error-map, distribution, tile, pareto, disagreement, text oder figure für die Seite der Felder, die die Sitzung hat.</translation>
    </message>
    <message>
        <source>--device takes auto, cpu, cuda or cuda:N.</source>
        <translation>--device nimmt auto, cpu, cuda oder cuda:N.</translation>
    </message>
    <message>
        <source>Batch: html or pdf, whatever the report&apos;s suffix.</source>
        <translation>Stapelbetrieb: html oder pdf, gleich welche Endung der Bericht hat.</translation>
    </message>
    <message>
        <source>Batch: heading of the report.</source>
        <translation>Stapelbetrieb: Überschrift des Berichts.</translation>
    </message>
    <message>
        <source>Batch: what the report holds, separated by commas; all if not given.</source>
        <translation>Stapelbetrieb: was der Bericht enthält, durch Kommas getrennt; ohne Angabe alles.</translation>
    </message>
    <message>
        <source>Batch: notes in the report, in place of the session&apos;s.</source>
        <translation>Stapelbetrieb: Notizen im Bericht anstelle derer der Sitzung.</translation>
    </message>
    <message>
        <source>Batch: the weights that a distribution marks, as LOW:HIGH.</source>
        <translation>Stapelbetrieb: die Gewichte, die eine Verteilung markiert, als VON:BIS.</translation>
    </message>
    <message>
        <source>Batch: kl or surprisal, what shades behind a text&apos;s tokens tell.</source>
        <translation>Stapelbetrieb: kl oder surprisal, was Schattierungen hinter den Tokens eines Textes zeigen.</translation>
    </message>
    <message>
        <source>Batch: width of the view on paper in millimetres, 20 to 1000; as on a screen if not given.</source>
        <translation>Stapelbetrieb: Breite der Ansicht auf Papier in Millimetern, 20 bis 1000; ohne Angabe wie am Bildschirm.</translation>
    </message>
    <message>
        <source>Batch: dots per inch of a PNG, 36 to 1200; 300 if not given.</source>
        <translation>Stapelbetrieb: Punkte pro Zoll eines PNG, 36 bis 1200; ohne Angabe 300.</translation>
    </message>
</context>
<context>
    <name>BarDelegate</name>
    <message>
        <source>The bar goes from 0 to the largest value, %1.</source>
        <extracomment>%1 a number</extracomment>
        <translation>Der Balken reicht von 0 bis zum größten Wert, %1.</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>The session has no run %1.</source>
        <translation>Die Sitzung hat keinen Lauf %1.</translation>
    </message>
    <message>
        <source>There is no metric %1 here: %2.</source>
        <translation>Hier gibt es keine Metrik %1: %2.</translation>
    </message>
    <message>
        <source>There is no metric %1.</source>
        <translation>Es gibt keine Metrik %1.</translation>
    </message>
    <message>
        <source>The model has no layer %1.</source>
        <translation>Das Modell hat keine Schicht %1.</translation>
    </message>
    <message>
        <source>%1: the name must end in .png, .svg, .pdf or .csv.</source>
        <translation>%1: Der Name muss auf .png, .svg, .pdf oder .csv enden.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The session has no figure: add plots to one in the window, and save it.</source>
        <translation>Die Sitzung hat keine Abbildung: Fügen Sie im Fenster Diagramme zu einer hinzu und speichern Sie die Sitzung.</translation>
    </message>
    <message>
        <source>There is no view %1: error-map, distribution, tile, pareto, disagreement, text or figure.</source>
        <translation>Es gibt keine Ansicht %1: error-map, distribution, tile, pareto, disagreement, text oder figure.</translation>
    </message>
    <message>
        <source>--%1 is a number from %2 to %3, got &quot;%4&quot;.</source>
        <translation>--%1 ist eine Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
</context>
<context>
    <name>FigureExport</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The name must end in .pdf, .svg or .png.</source>
        <translation>Der Name muss auf .pdf, .svg oder .png enden.</translation>
    </message>
</context>
<context>
    <name>FigureProvenance</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Each cell is one layer: blocks by projections, one panel a run.</source>
        <translation>Jede Zelle ist eine Schicht: Blöcke mal Projektionen, ein Feld je Lauf.</translation>
    </message>
    <message>
        <source>What each run costs against what it is worth; the dashed line joins those that none betters.</source>
        <translation>Was jeder Lauf kostet und was er wert ist; die gestrichelte Linie verbindet die Läufe, die kein anderer übertrifft.</translation>
    </message>
    <message>
        <source>Weights of a layer with one of the largest errors, before and after.</source>
        <translation>Gewichte einer Schicht mit einem der größten Fehler, vorher und nachher.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Show this view</source>
        <translation>Diese Ansicht zeigen</translation>
    </message>
    <message>
        <source>Set up a run with this method</source>
        <translation>Einen Lauf mit diesem Verfahren einrichten</translation>
    </message>
</context>
<context>
    <name>HtmlPdf</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>LessonChecks</name>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <comment>an expected value and its tolerance</comment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>a ratio of %1</source>
        <translation>ein Verhältnis von %1</translation>
    </message>
    <message>
        <source>no such run yet</source>
        <translation>noch kein solcher Lauf</translation>
    </message>
    <message>
        <source>%1 % of the weights</source>
        <translation>%1 % der Gewichte</translation>
    </message>
</context>
<context>
    <name>LessonHandout</name>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation>
            <numerusform>Etwa %n Minute.</numerusform>
            <numerusform>Etwa %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name: ____________________   Date: ____________________</source>
        <translation>Name: ____________________   Datum: ____________________</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source>Windows, drawing and threads</source>
        <translation>Fenster, Zeichnen und Threads</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Tensors and products</source>
        <translation>Tensoren und Produkte</translation>
    </message>
    <message>
        <source>Vector instructions of the CPU</source>
        <translation>Vektorbefehle der CPU</translation>
    </message>
    <message>
        <source>Session files</source>
        <translation>Sitzungsdateien</translation>
    </message>
    <message>
        <source>Packed sessions</source>
        <translation>Gepackte Sitzungen</translation>
    </message>
    <message>
        <source>Tokenizers</source>
        <translation>Tokenizer</translation>
    </message>
    <message>
        <source>Unicode in tokenizers</source>
        <translation>Unicode in Tokenizern</translation>
    </message>
    <message>
        <source>Checksums of models</source>
        <translation>Prüfsummen von Modellen</translation>
    </message>
    <message>
        <source>Reading and writing JSON</source>
        <translation>Lesen und Schreiben von JSON</translation>
    </message>
    <message>
        <source>Arguments of quantoscope-cli</source>
        <translation>Argumente von quantoscope-cli</translation>
    </message>
    <message>
        <source>Matrix products of libtorch on the CPU</source>
        <translation>Matrixprodukte von libtorch auf der CPU</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The model %1 cannot be opened.</source>
        <translation>Das Modell %1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The session %1 cannot be opened.</source>
        <translation>Die Sitzung %1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The run %1 cannot go on.</source>
        <translation>Der Lauf %1 kann nicht weitergehen.</translation>
    </message>
    <message>
        <source>The session was not saved to %1.</source>
        <translation>Die Sitzung wurde nicht in %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>What was open is still open.</source>
        <translation>Was geöffnet war, ist weiterhin geöffnet.</translation>
    </message>
    <message>
        <source>Finished layers and all other runs are kept.</source>
        <translation>Fertige Schichten und alle anderen Läufe bleiben erhalten.</translation>
    </message>
    <message>
        <source>Nothing is lost: the session is still open. Try another place.</source>
        <translation>Nichts ist verloren: Die Sitzung ist noch geöffnet. Versuchen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The session is not affected.</source>
        <translation>Die Sitzung ist davon nicht betroffen.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>There is not enough memory for it.</source>
        <translation>Dafür reicht der Speicher nicht aus.</translation>
    </message>
    <message>
        <source>The steps of %1 cannot be shown.</source>
        <translation>Die Schritte von %1 lassen sich nicht zeigen.</translation>
    </message>
    <message>
        <source>Nothing else is affected.</source>
        <translation>Sonst ist nichts betroffen.</translation>
    </message>
    <message>
        <source>The model was not exported to %1.</source>
        <translation>Das Modell wurde nicht nach %1 exportiert.</translation>
    </message>
    <message>
        <source>The lesson %1 cannot be opened.</source>
        <translation>Die Lektion %1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>%1 cannot be shown as it is stored.</source>
        <translation>%1 kann nicht so gezeigt werden, wie es gespeichert wird.</translation>
    </message>
    <message>
        <source>The training of %1 cannot go on.</source>
        <translation>Das Training von %1 kann nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>The machine&apos;s devices cannot be told.</source>
        <translation>Die Geräte des Rechners lassen sich nicht feststellen.</translation>
    </message>
    <message>
        <source>The error of %1 cannot be looked into.</source>
        <translation>Der Fehler von %1 lässt sich nicht untersuchen.</translation>
    </message>
    <message>
        <source>The preset %1 cannot be used.</source>
        <translation>Die Vorlage %1 lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>The form and all other presets are as they were.</source>
        <translation>Das Formular und alle anderen Vorlagen sind, wie sie waren.</translation>
    </message>
</context>
<context>
    <name>ParetoPlot</name>
    <message>
        <source>Pareto front</source>
        <translation>Pareto-Front</translation>
    </message>
    <message>
        <source>pale: another run is better</source>
        <extracomment>Key of a plot: a run that another one betters or equals in both figures</extracomment>
        <translation>blass: ein anderer Lauf ist besser</translation>
    </message>
    <message>
        <source>side by side: at one place</source>
        <extracomment>Key of a plot: marks of runs whose figures are the same, as far as can be seen</extracomment>
        <translation>nebeneinander: am selben Ort</translation>
    </message>
</context>
<context>
    <name>PdfReport</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>PlotExport</name>
    <message>
        <source>There is nothing in this plot to export yet.</source>
        <translation>In diesem Diagramm gibt es noch nichts zu exportieren.</translation>
    </message>
    <message>
        <source>The plot could not be drawn at this size; choose a smaller size or resolution.</source>
        <translation>Das Diagramm ließ sich in dieser Größe nicht zeichnen; wählen Sie eine kleinere Größe oder Auflösung.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>RunEdits</name>
    <message>
        <source>remove %1</source>
        <extracomment>An undo step: %1 is a run&apos;s name</extracomment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>rename %1</source>
        <extracomment>An undo step: %1 is a run&apos;s name</extracomment>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>annotate %1</source>
        <extracomment>An undo step: %1 is a run&apos;s name</extracomment>
        <translation>Notizen zu %1</translation>
    </message>
    <message>
        <source>annotate the session</source>
        <extracomment>An undo step</extracomment>
        <translation>Notizen zur Sitzung</translation>
    </message>
</context>
<context>
    <name>RunSummary</name>
    <message>
        <source>The model takes %1 instead of %2 (%3).</source>
        <translation>Das Modell belegt %1 statt %2 (%3).</translation>
    </message>
    <message>
        <source>A quantized weight takes %1 bits, scales and zeros included.</source>
        <translation>Ein quantisiertes Gewicht belegt %1 Bit, Skalierungsfaktoren und Nullpunkte eingerechnet.</translation>
    </message>
    <message>
        <source>Perplexity stays at %1.</source>
        <translation>Die Perplexität bleibt bei %1.</translation>
    </message>
    <message>
        <source>Perplexity goes from %1 to %2.</source>
        <translation>Die Perplexität geht von %1 auf %2.</translation>
    </message>
    <message>
        <source>Perplexity rises from %1 to %2 (by %3).</source>
        <translation>Die Perplexität steigt von %1 auf %2 (um %3).</translation>
    </message>
    <message>
        <source>Perplexity falls from %1 to %2 (by %3).</source>
        <translation>Die Perplexität sinkt von %1 auf %2 (um %3).</translation>
    </message>
    <message>
        <source>At %1 of the positions both models find the same next token most likely.</source>
        <translation>An %1 der Positionen halten beide Modelle dasselbe nächste Token für das wahrscheinlichste.</translation>
    </message>
    <message>
        <source>Their predictions differ by %1 nats a token.</source>
        <translation>Ihre Vorhersagen unterscheiden sich um %1 Nats je Token.</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after.</source>
        <extracomment>%1 a score&apos;s name, %2 and %3 its values before and after</extracomment>
        <translation>%1: vorher %2, nachher %3.</translation>
    </message>
    <message>
        <source>Worst hit is %1: the error in its output has %2 of the output&apos;s energy.</source>
        <translation>Am stärksten betroffen ist %1: Der Fehler ihrer Ausgabe hat %2 der Energie der Ausgabe.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n layer(s) more)</source>
        <translation>
            <numerusform>%1 (und %n weitere Schicht)</numerusform>
            <numerusform>%1 (und %n weitere Schichten)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was read back.</source>
        <translation>Nichts wurde zurückgelesen.</translation>
    </message>
    <message numerus="yes">
        <source>Read back, %n layer(s) equal the run&apos;s codes bit by bit.</source>
        <translation>
            <numerusform>Zurückgelesen gleicht %n Schicht den Codes des Laufs Bit für Bit.</numerusform>
            <numerusform>Zurückgelesen gleichen %n Schichten den Codes des Laufs Bit für Bit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read back, %1 of %n layer(s) differ from the run&apos;s codes: %2.</source>
        <extracomment>%1 how many layers differ, %n how many there are, %2 a layer with the values found and expected</extracomment>
        <translation>
            <numerusform>Zurückgelesen weicht %1 von %n Schicht von den Codes des Laufs ab: %2.</numerusform>
            <numerusform>Zurückgelesen weichen %1 von %n Schichten von den Codes des Laufs ab: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No text was generated from it.</source>
        <translation>Es wurde kein Text damit erzeugt.</translation>
    </message>
    <message>
        <source>It continues a prompt as the quantized model does, token by token.</source>
        <translation>Es setzt eine Eingabe Token für Token fort wie das quantisierte Modell.</translation>
    </message>
    <message>
        <source>It continues a prompt otherwise than the quantized model does.</source>
        <translation>Es setzt eine Eingabe anders fort als das quantisierte Modell.</translation>
    </message>
    <message>
        <source>Exported as %1 to %2 (%3).</source>
        <extracomment>%1 a format&apos;s name, %2 a folder, %3 a size</extracomment>
        <translation>Als %1 nach %2 exportiert (%3).</translation>
    </message>
</context>
<context>
    <name>RunValues</name>
    <message>
        <source>%1 pp</source>
        <extracomment>Percentage points: &quot;+1.5 pp&quot;</extracomment>
        <translation>%1 PP</translation>
    </message>
</context>
<context>
    <name>Salience</name>
    <message>
        <source>Mean |x| of each input channel</source>
        <translation>Mittleres |x| je Eingangskanal</translation>
    </message>
    <message>
        <source>Weight error of each channel: mean ΔW² of RTN</source>
        <translation>Gewichtsfehler je Kanal: mittleres ΔW² von RTN</translation>
    </message>
    <message>
        <source>AWQ: output error by exponent</source>
        <translation>AWQ: Fehler je Exponent</translation>
    </message>
    <message>
        <source>LLM.int8: outlier columns by threshold</source>
        <translation>LLM.int8: Ausreißerspalten je Schwelle</translation>
    </message>
    <message>
        <source>RTN</source>
        <translation>RTN</translation>
    </message>
    <message>
        <source>best</source>
        <translation>bester</translation>
    </message>
    <message>
        <source>RTN, all alike</source>
        <translation>RTN, alle gleich</translation>
    </message>
    <message>
        <source>%1 % kept by inputs</source>
        <translation>%1 % behalten, nach Eingaben</translation>
    </message>
    <message>
        <source>%1 % kept by weights</source>
        <translation>%1 % behalten, nach Gewichten</translation>
    </message>
    <message>
        <source>%1 % kept by chance</source>
        <translation>%1 % behalten, zufällig</translation>
    </message>
    <message>
        <source>%1 % by inputs × %2</source>
        <translation>%1 % nach Eingaben × %2</translation>
    </message>
    <message>
        <source>AWQ&apos;s scales</source>
        <translation>Skalierung nach AWQ</translation>
    </message>
    <message>
        <source>LLM.int8, outliers from %1</source>
        <translation>LLM.int8, Ausreißer ab %1</translation>
    </message>
    <message>
        <source>Every weight rounded to nearest, whichever input it meets.</source>
        <translation>Jedes Gewicht auf die nächste Stufe gerundet, gleich auf welche Eingabe es trifft.</translation>
    </message>
    <message>
        <source>The channels with the largest mean inputs stay in full precision.</source>
        <translation>Die Kanäle mit den größten mittleren Eingaben bleiben in voller Genauigkeit.</translation>
    </message>
    <message>
        <source>The channels with the largest mean weights stay in full precision.</source>
        <translation>Die Kanäle mit den größten mittleren Gewichten bleiben in voller Genauigkeit.</translation>
    </message>
    <message>
        <source>As many channels, drawn by chance, stay in full precision: what the others are held against.</source>
        <translation>Ebenso viele zufällig gezogene Kanäle bleiben in voller Genauigkeit: das Maß für die anderen.</translation>
    </message>
    <message>
        <source>The channels with the largest mean inputs are multiplied before rounding and divided after: no weight stays in full precision.</source>
        <translation>Die Kanäle mit den größten mittleren Eingaben werden vor dem Runden multipliziert und danach dividiert: Kein Gewicht bleibt in voller Genauigkeit.</translation>
    </message>
    <message>
        <source>Every channel is scaled by a power of its mean input; the exponent is searched. Without AWQ&apos;s cut of the range.</source>
        <translation>Jeder Kanal wird mit einer Potenz seiner mittleren Eingabe skaliert; der Exponent wird gesucht. Ohne das Kappen des Wertebereichs von AWQ.</translation>
    </message>
    <message>
        <source>Weights and inputs in 8 bits, columns with outliers in floating point; its output error is measured by running the layer.</source>
        <translation>Gewichte und Eingaben in 8 Bit, Spalten mit Ausreißern in Gleitkomma; der Ausgabefehler wird beim Ausführen der Schicht gemessen.</translation>
    </message>
    <message numerus="yes">
        <source>Relative output error of RTN: %1. With %n channel(s) in full precision: %2 by inputs, %3 by weights, %4 by chance.</source>
        <translation>
            <numerusform>Relativer Ausgabefehler von RTN: %1. Mit %n Kanal in voller Genauigkeit: %2 nach Eingaben, %3 nach Gewichten, %4 zufällig.</numerusform>
            <numerusform>Relativer Ausgabefehler von RTN: %1. Mit %n Kanälen in voller Genauigkeit: %2 nach Eingaben, %3 nach Gewichten, %4 zufällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>AWQ&apos;s best exponent is %1, with an error of %2.</source>
        <translation>Der beste Exponent von AWQ ist %1, mit einem Fehler von %2.</translation>
    </message>
    <message>
        <source>No scaling is best for AWQ here.</source>
        <translation>Hier ist für AWQ keine Skalierung die beste.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 column(s) hold inputs of %2 or more.</source>
        <translation>
            <numerusform>%n von %1 Spalten enthält Eingaben von %2 oder mehr.</numerusform>
            <numerusform>%n von %1 Spalten enthalten Eingaben von %2 oder mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Channel %1: mean |x| %2, max |x| %3, mean ΔW² %4</source>
        <translation>Kanal %1: mittleres |x| %2, größtes |x| %3, mittleres ΔW² %4</translation>
    </message>
    <message>
        <source>salient by inputs</source>
        <translation>salient nach Eingaben</translation>
    </message>
    <message>
        <source>salient by weights</source>
        <translation>salient nach Gewichten</translation>
    </message>
    <message>
        <source>holds outliers</source>
        <translation>enthält Ausreißer</translation>
    </message>
    <message>
        <source>inputs</source>
        <comment>a mark: the channels with the largest inputs</comment>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>weights</source>
        <comment>a mark: the channels with the largest weights</comment>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Input channel</source>
        <translation>Eingangskanal</translation>
    </message>
    <message>
        <source>Exponent of the scales</source>
        <translation>Exponent der Skalierung</translation>
    </message>
    <message>
        <source>Threshold of |x|</source>
        <translation>Schwelle für |x|</translation>
    </message>
</context>
<context>
    <name>SeedGroups</name>
    <message numerus="yes">
        <source>%1 · %n calibration set(s)</source>
        <extracomment>%1 the name that several runs have in common</extracomment>
        <translation>
            <numerusform>%1 · %n Kalibrierungssatz</numerusform>
            <numerusform>%1 · %n Kalibrierungssätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences of a paragraph, %1 and %2, with the space that the language puts between them</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Weights; a dot marks what is fixed</source>
        <translation>Gewichte; ein Punkt heißt: steht fest</translation>
    </message>
    <message>
        <source>Compensation by this step</source>
        <translation>Kompensation durch diesen Schritt</translation>
    </message>
    <message>
        <source>Difference to the original</source>
        <translation>Differenz zum Original</translation>
    </message>
    <message>
        <source>Cost of rounding, before the choice</source>
        <translation>Kosten des Rundens vor der Wahl</translation>
    </message>
    <message>
        <source>Channels: mean |x| (bars), scale (line)</source>
        <translation>Kanäle: Mittel |x| (Balken), Skalierung (Linie)</translation>
    </message>
    <message>
        <source>One grid a row serves all columns.</source>
        <translation>Ein Gitter je Zeile gilt für alle Spalten.</translation>
    </message>
    <message numerus="yes">
        <source>A new grid begins: scale and zero point for %n column(s) of each row.</source>
        <translation>
            <numerusform>Ein neues Gitter beginnt: Skalierungsfaktor und Nullpunkt für %n Spalte jeder Zeile.</numerusform>
            <numerusform>Ein neues Gitter beginnt: Skalierungsfaktor und Nullpunkt für %n Spalten jeder Zeile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1 is rounded (%2 of %3).</source>
        <translation>Spalte %1 wird gerundet (%2 von %3).</translation>
    </message>
    <message numerus="yes">
        <source>Its errors, over %1 on the diagonal of U and times row %2 of U, are taken off the %n column(s) of the block still free; those behind it wait.</source>
        <translation>
            <numerusform>Ihre Fehler, geteilt durch %1 auf der Diagonale von U und multipliziert mit Zeile %2 von U, werden von der %n noch freien Spalte des Blocks abgezogen; die dahinter warten.</numerusform>
            <numerusform>Ihre Fehler, geteilt durch %1 auf der Diagonale von U und multipliziert mit Zeile %2 von U, werden von den %n noch freien Spalten des Blocks abgezogen; die dahinter warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends the block: its errors, over %1 on the diagonal of U, are kept for the columns behind.</source>
        <translation>Sie beendet den Block: Ihre Fehler, geteilt durch %1 auf der Diagonale von U, bleiben für die Spalten dahinter.</translation>
    </message>
    <message>
        <source>It is the last: its errors have nowhere left to go.</source>
        <translation>Sie ist die letzte: Ihre Fehler kann nichts mehr ausgleichen.</translation>
    </message>
    <message>
        <source>Column %1 is rounded: every weight goes to the nearest level of its grid, and nothing is made good elsewhere.</source>
        <translation>Spalte %1 wird gerundet: Jedes Gewicht kommt auf die nächste Stufe seines Gitters, und nichts wird anderswo ausgeglichen.</translation>
    </message>
    <message>
        <source>Column %1 is multiplied by its scale %2, rounded, and divided by it again: above 1 the scale makes its steps finer, below 1 coarser.</source>
        <translation>Spalte %1 wird mit ihrem Skalierungsfaktor %2 multipliziert, gerundet und wieder durch ihn geteilt: Über 1 werden ihre Stufen feiner, unter 1 gröber.</translation>
    </message>
    <message>
        <source>Row %1 leaves out a weight that is zero already.</source>
        <translation>Zeile %1 lässt ein Gewicht aus, das schon null ist.</translation>
    </message>
    <message>
        <source>Row %1 fixes column %2, which is zero already: nothing has to be made good.</source>
        <translation>Zeile %1 legt Spalte %2 fest, die schon null ist: Auszugleichen ist nichts.</translation>
    </message>
    <message>
        <source>Row %1 takes column %2 first: it lies more than half a step outside its grid.</source>
        <translation>Zeile %1 nimmt zuerst Spalte %2: Sie liegt mehr als eine halbe Schrittweite außerhalb ihres Gitters.</translation>
    </message>
    <message>
        <source>Row %1 takes column %2, the cheapest to round: error² over the diagonal of H⁻¹ is %3.</source>
        <translation>Zeile %1 nimmt Spalte %2, die am billigsten zu runden ist: Fehler² durch die Diagonale von H⁻¹ ist %3.</translation>
    </message>
    <message>
        <source>Its error is made good in the weights still free, and its row and column leave H⁻¹.</source>
        <translation>Ihr Fehler wird in den noch freien Gewichten ausgeglichen, und ihre Zeile und Spalte verlassen H⁻¹.</translation>
    </message>
    <message numerus="yes">
        <source>%n other row(s) take a weight outside the grid.</source>
        <translation>
            <numerusform>%n andere Zeile nimmt ein Gewicht außerhalb des Gitters.</numerusform>
            <numerusform>%n andere Zeilen nehmen ein Gewicht außerhalb des Gitters.</numerusform>
        </translation>
    </message>
    <message>
        <source>No scaling at all is tried: relative output error %1.</source>
        <translation>Versucht wird gar keine Skalierung: relativer Ausgabefehler %1.</translation>
    </message>
    <message>
        <source>Exponent %1 is tried: channels are multiplied by (mean |x|)^%1, rounded and divided again. Relative output error %2; with exponent 0 it is %3.</source>
        <translation>Exponent %1 wird versucht: Kanäle werden mit (Mittel |x|)^%1 multipliziert, gerundet und wieder geteilt. Relativer Ausgabefehler %2; mit Exponent 0 ist er %3.</translation>
    </message>
    <message>
        <source>The original weights: nothing is rounded yet.</source>
        <translation>Die ursprünglichen Gewichte: Noch ist nichts gerundet.</translation>
    </message>
    <message numerus="yes">
        <source>The inputs of %n column(s) are zero on every token, so their weights do not matter: they are set to zero.</source>
        <translation>
            <numerusform>Die Eingabe von %n Spalte ist bei jedem Token null, auf ihre Gewichte kommt es nicht an: Sie werden null.</numerusform>
            <numerusform>Die Eingaben von %n Spalten sind bei jedem Token null, auf ihre Gewichte kommt es nicht an: Sie werden null.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it costs less than it gains, the largest weights of a group are cut: its grid gets finer for all others.</source>
        <translation>Wo es mehr bringt als kostet, werden die größten Gewichte einer Gruppe beschnitten: Für alle anderen wird ihr Gitter feiner.</translation>
    </message>
    <message numerus="yes">
        <source>The block of %n column(s) is done. All that it owes the columns behind it is paid in one matrix product, the lazy update: W −= Err · U.</source>
        <translation>
            <numerusform>Der Block von %n Spalte ist fertig. Was er den Spalten dahinter schuldet, wird in einem Matrixprodukt beglichen: W −= Err · U.</numerusform>
            <numerusform>Der Block von %n Spalten ist fertig. Was er den Spalten dahinter schuldet, wird in einem Matrixprodukt beglichen: W −= Err · U.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is rounded: relative output error %1, %2.</source>
        <translation>Alles ist gerundet: relativer Ausgabefehler %1, %2.</translation>
    </message>
    <message>
        <source>All is rounded, and the output is unchanged.</source>
        <translation>Alles ist gerundet, und die Ausgabe ist unverändert.</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>(%1, %2) %3: weight %4, original %5, difference %6</source>
        <translation>(%1, %2) %3: Gewicht %4, Original %5, Differenz %6</translation>
    </message>
    <message>
        <source>, cost of rounding it %1</source>
        <translation>, Kosten des Rundens %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Relative output error of the tile in the end: %1.</source>
        <translation>Relativer Ausgabefehler der Kachel am Ende: %1.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>U, H⁻¹ = UᵀU</source>
        <translation>U, H⁻¹ = UᵀU</translation>
    </message>
    <message>
        <source>free columns, before the choice</source>
        <translation>freie Spalten, vor der Wahl</translation>
    </message>
    <message>
        <source>columns in order; framed: still active</source>
        <translation>Spaltenfolge; gerahmt: noch aktiv</translation>
    </message>
    <message>
        <source>Relative output error, before ranges are cut</source>
        <translation>Relativer Ausgabefehler, vor dem Kappen</translation>
    </message>
    <message>
        <source>Relative output error</source>
        <translation>Relativer Ausgabefehler</translation>
    </message>
    <message>
        <source>Exponent of the scales</source>
        <translation>Exponent der Skalierung</translation>
    </message>
    <message>
        <source>Relative output error so far</source>
        <translation>Relativer Ausgabefehler bisher</translation>
    </message>
    <message>
        <source>Share of weights fixed</source>
        <translation>Anteil fester Gewichte</translation>
    </message>
    <message>
        <source>H⁻¹ of row %1</source>
        <translation>H⁻¹ der Zeile %1</translation>
    </message>
    <message>
        <source>Exponent %1 has the least error, %2: its scales are taken.</source>
        <translation>Exponent %1 hat den kleinsten Fehler, %2: Seine Skalierung gilt.</translation>
    </message>
    <message>
        <source>No scaling has the least error, %1: none is done.</source>
        <translation>Ohne Skalierung ist der Fehler am kleinsten, %1: Es wird nicht skaliert.</translation>
    </message>
    <message>
        <source>That brings the error after rounding from %1 to %2.</source>
        <translation>Das bringt den Fehler nach dem Runden von %1 auf %2.</translation>
    </message>
</context>
<context>
    <name>TextFigure</name>
    <message>
        <source>Text before and after</source>
        <translation>Text vorher und nachher</translation>
    </message>
</context>
<context>
    <name>TileSetup</name>
    <message>
        <source>%1 says nothing of a tile: mode=run|split|difference, rows=FIRST:END, columns=FIRST:END, cells=ROWSxCOLUMNS, pool=max|mean, split=COLUMN, marked=LOW:HIGH.</source>
        <translation>%1 sagt nichts über eine Kachel: mode=run|split|difference, rows=FIRST:END, columns=FIRST:END, cells=ROWSxCOLUMNS, pool=max|mean, split=COLUMN, marked=LOW:HIGH.</translation>
    </message>
</context>
<context>
    <name>TokenText</name>
    <message>
        <source>“%1”</source>
        <extracomment>A token in the quotation marks of the language</extracomment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>WeightTile</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>first and last of some rows or columns</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <extracomment>one or more weights of a matrix</extracomment>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Error of %1</source>
        <translation>Fehler von %1</translation>
    </message>
    <message>
        <source>rows %1, columns %2 of %3 × %4</source>
        <translation>Zeilen %1, Spalten %2 von %3 × %4</translation>
    </message>
    <message>
        <source>Each cell is one weight.</source>
        <translation>Jede Zelle ist ein Gewicht.</translation>
    </message>
    <message>
        <source>Each cell is the mean of %1 × %2 weights.</source>
        <translation>Jede Zelle ist das Mittel von %1 × %2 Gewichten.</translation>
    </message>
    <message>
        <source>Each cell is the largest magnitude of %1 × %2 weights.</source>
        <translation>Jede Zelle ist das betragsgrößte von %1 × %2 Gewichten.</translation>
    </message>
    <message>
        <source>original %1</source>
        <translation>Original %1</translation>
    </message>
    <message>
        <source>%1 %2 (error %3)</source>
        <comment>a run&apos;s name, its weight, the error</comment>
        <translation>%1 %2 (Fehler %3)</translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>Differenz %1</translation>
    </message>
    <message>
        <source>input RMS %1</source>
        <translation>Eingang, Effektivwert %1</translation>
    </message>
    <message>
        <source>Weights of %1, %2.</source>
        <translation>Gewichte von %1, %2.</translation>
    </message>
    <message>
        <source>%1: the largest error is %2, at %3.</source>
        <translation>%1: Der größte Fehler ist %2, bei %3.</translation>
    </message>
    <message>
        <source>They differ most at %1, by %2.</source>
        <translation>Am meisten unterscheiden sie sich bei %1, um %2.</translation>
    </message>
    <message>
        <source>%L1 of the weights shown lie between %2 and %3 and are marked.</source>
        <translation>%L1 der gezeigten Gewichte liegen zwischen %2 und %3 und sind markiert.</translation>
    </message>
    <message>
        <source>pale: no weight from %1 to %2</source>
        <extracomment>under a picture of a matrix: what its pale cells do not hold; %1 and %2 are weights</extracomment>
        <translation>blass: kein Gewicht von %1 bis %2</translation>
    </message>
    <message>
        <source>RMS
error</source>
        <extracomment>under a narrow plot of the root mean square error of each row of a matrix; two short lines</extracomment>
        <translation>RMS-
Fehler</translation>
    </message>
    <message>
        <source>input
RMS</source>
        <extracomment>left of a narrow plot of the root mean square of each input channel; two short lines</extracomment>
        <translation>Eingang
RMS</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Quantized</source>
        <translation>Quantisiert</translation>
    </message>
    <message>
        <source>Original tile</source>
        <translation>Original-Kachel</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Weights per bin; below: the levels of weight (%1, %2)</source>
        <translation>Gewichte je Klasse; darunter: die Stufen des Gewichts (%1, %2)</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>scale for a</source>
        <translation>Skalierung je</translation>
    </message>
    <message>
        <source>group size</source>
        <translation>Gruppengröße</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>symmetrisch</translation>
    </message>
    <message>
        <source>scale shrink</source>
        <translation>Stauchung</translation>
    </message>
    <message>
        <source>damping</source>
        <translation>Dämpfung</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <extracomment>a setting and its values: &quot;bits 4 → 3&quot;
----------
a figure and its values: &quot;Weight SQNR (dB) 19.6 → 13.4&quot;</extracomment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1: no figure changed.</source>
        <translation>%1: Keine Zahl hat sich geändert.</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits pro Gewicht</translation>
    </message>
    <message>
        <source>Stored bits a weight: its code, and its share of scales and zero points.</source>
        <translation>Gespeicherte Bits pro Gewicht: sein Code und sein Anteil an Skalierungsfaktoren und Nullpunkten.</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>%1 on the whole layer, %2 weights</source>
        <extracomment>%1 name of a configuration, %2 rows × columns</extracomment>
        <translation>%1 auf der ganzen Schicht, %2 Gewichte</translation>
    </message>
    <message>
        <source>%1 on a part of %2 weights only: rows %3 to %4, columns %5 to %6</source>
        <extracomment>%1 name of a configuration, %2 rows × columns, %3 to %6 places</extracomment>
        <translation>%1 nur auf einem Teil von %2 Gewichten: Zeilen %3 bis %4, Spalten %5 bis %6</translation>
    </message>
    <message numerus="yes">
        <source>Each grid has %n level(s).</source>
        <translation>
            <numerusform>Jedes Gitter hat %n Stufe.</numerusform>
            <numerusform>Jedes Gitter hat %n Stufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done instead: %1.</source>
        <translation>Stattdessen getan: %1.</translation>
    </message>
    <message>
        <source>(%1, %2)</source>
        <translation>(%1, %2)</translation>
    </message>
    <message>
        <source>%1: %2, error %3</source>
        <extracomment>%1 place of a weight, %2 its values before and after, %3 their difference</extracomment>
        <translation>%1: %2, Fehler %3</translation>
    </message>
    <message>
        <source>%1: %2, code %3 of %4 to %5, error %6</source>
        <extracomment>%1 place of a weight, %2 its values before and after, %3 its code, %4 and %5 range of codes, %6 the difference</extracomment>
        <translation>%1: %2, Code %3 von %4 bis %5, Fehler %6</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 and %2 neighbours in a list</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 settings that were changed, %2 what became of the figures</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>beside a scale of colours</extracomment>
        <translation>Gewicht</translation>
    </message>
    <message numerus="yes">
        <source>Output errors are of %Ln token(s).</source>
        <translation>
            <numerusform>Ausgabefehler sind aus %Ln Token.</numerusform>
            <numerusform>Ausgabefehler sind aus %Ln Tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>rounded to nearest: no calibration inputs</source>
        <translation>auf den nächsten Wert gerundet: keine Kalibrierungseingaben</translation>
    </message>
    <message>
        <source>not scaled: no calibration inputs</source>
        <translation>nicht skaliert: keine Kalibrierungseingaben</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Zielfunktion</translation>
    </message>
    <message>
        <source>What the scale search compares: the layers&apos; own output error, from the Gram matrix alone, or the output of attention and feed-forward as in the paper.</source>
        <translation>Was die Suche der Skalierung vergleicht: den Ausgabefehler der Schichten selbst, allein aus der Gram-Matrix, oder wie in der Veröffentlichung die Ausgabe von Attention und Feed-Forward.</translation>
    </message>
    <message>
        <source>Layer outputs (Gram matrix)</source>
        <translation>Schichtausgaben (Gram-Matrix)</translation>
    </message>
    <message>
        <source>Module outputs (as the authors)</source>
        <translation>Modulausgaben (wie die Autoren)</translation>
    </message>
    <message>
        <source>AWQ</source>
        <translation>AWQ</translation>
    </message>
    <message>
        <source>Scales the input channels that matter most before rounding, and cuts the range where that helps (Lin et al. 2023).</source>
        <translation>Skaliert vor dem Runden die wichtigsten Eingangskanäle und beschneidet den Wertebereich, wo das hilft (Lin et al. 2023).</translation>
    </message>
    <message>
        <source>Scale grid</source>
        <translation>Skalierungsraster</translation>
    </message>
    <message>
        <source>How many exponents between 0 and 1 are tried for the scales.</source>
        <translation>Wie viele Exponenten zwischen 0 und 1 für die Skalierung erprobt werden.</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Beschneiden</translation>
    </message>
    <message>
        <source>Tries to cut the range of each group; queries and keys are left uncut.</source>
        <translation>Versucht, den Wertebereich jeder Gruppe zu beschneiden; Queries und Keys bleiben unbeschnitten.</translation>
    </message>
    <message>
        <source>Duo scaling</source>
        <translation>Duo-Skalierung</translation>
    </message>
    <message>
        <source>Scales by the weights&apos; magnitudes as well as the inputs&apos; (AutoAWQ).</source>
        <translation>Skaliert nach den Beträgen der Gewichte ebenso wie nach denen der Eingaben (AutoAWQ).</translation>
    </message>
    <message>
        <source>Include identity</source>
        <translation>Identität einschließen</translation>
    </message>
    <message>
        <source>Tries exponent 1 and no scaling too, which the authors leave out; the search by the Gram matrix always does.</source>
        <translation>Erprobt auch Exponent 1 und keine Skalierung, was die Autoren auslassen; die Suche mit der Gram-Matrix tut das immer.</translation>
    </message>
    <message>
        <source>GPTQ</source>
        <translation>GPTQ</translation>
    </message>
    <message>
        <source>Rounds column by column and makes each error good in the columns still free (Frantar et al. 2022).</source>
        <translation>Rundet Spalte für Spalte und gleicht jeden Fehler in den noch freien Spalten aus (Frantar et al. 2022).</translation>
    </message>
    <message>
        <source>Block size</source>
        <translation>Blockgröße</translation>
    </message>
    <message>
        <source>Columns that are solved together before the rest is updated.</source>
        <translation>Spalten, die gemeinsam gelöst werden, bevor der Rest aktualisiert wird.</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Activation order</source>
        <translation>Act-Order</translation>
    </message>
    <message>
        <source>Takes the columns in order of falling input energy instead of left to right.</source>
        <translation>Nimmt die Spalten nach fallender Eingangsenergie statt von links nach rechts.</translation>
    </message>
    <message>
        <source>Static groups</source>
        <translation>Statische Gruppen</translation>
    </message>
    <message>
        <source>Fits all groups beforehand, so that activation order keeps the group layout.</source>
        <translation>Passt alle Gruppen vorab an, damit Act-Order die Gruppenanordnung beibehält.</translation>
    </message>
    <message>
        <source>Fresh groups</source>
        <translation>Frische Gruppen</translation>
    </message>
    <message>
        <source>Fits a group to its fully compensated weights instead of those at the block&apos;s start; best with a scale search.</source>
        <translation>Passt eine Gruppe an ihre vollständig kompensierten Gewichte an statt an die vom Blockanfang; am besten mit Skalierungssuche.</translation>
    </message>
    <message>
        <source>True sequential</source>
        <translation>Streng sequenziell</translation>
    </message>
    <message>
        <source>Within a block, later layers see the inputs that earlier quantized ones produce.</source>
        <translation>Innerhalb eines Blocks sehen spätere Schichten die Eingaben, die frühere, schon quantisierte erzeugen.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Basic: sweeps, refits, rounded scales, one last sweep. Recommended: damped in proportion, zero points searched too, three rounds of half as many.</source>
        <translation>Einfach: Durchgänge, Neuanpassungen, gerundete Skalierungsfaktoren, ein letzter Durchgang. Empfohlen: anteilig gedämpft, auch die Nullpunkte gesucht, drei Runden mit je halb so vielen.</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Passes over the codes that move each to its best level; 0 leaves them.</source>
        <translation>Durchgänge über die Codes, die jeden auf seine beste Stufe bringen; 0 lässt sie unverändert.</translation>
    </message>
    <message>
        <source>Refits</source>
        <translation>Neuanpassungen</translation>
    </message>
    <message>
        <source>Passes over the scales that set each to the best for its codes.</source>
        <translation>Durchgänge über die Skalierungsfaktoren, die jeden auf den besten Wert für seine Codes setzen.</translation>
    </message>
    <message>
        <source>Scales as stored</source>
        <translation>Skalierung wie gespeichert</translation>
    </message>
    <message>
        <source>Rounds the scales to float16, as files store them, before the last sweep.</source>
        <translation>Rundet die Skalierungsfaktoren vor dem letzten Durchgang auf float16, wie Dateien sie speichern.</translation>
    </message>
    <message>
        <source>GPTQ+</source>
        <translation>GPTQ+</translation>
    </message>
    <message>
        <source>GPTQ with a scale search on the compensated weights, then descent on codes and scales under the Hessian (this program&apos;s own).</source>
        <translation>GPTQ mit Skalierungssuche auf den kompensierten Gewichten, danach Abstieg über Codes und Skalierungsfaktoren unter der Hesse-Matrix (eigenes Verfahren dieses Programms).</translation>
    </message>
    <message>
        <source>Keep channels</source>
        <translation>Kanäle behalten</translation>
    </message>
    <message>
        <source>Share of the input channels that stay in full precision.</source>
        <translation>Anteil der Eingangskanäle, die in voller Genauigkeit bleiben.</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Behalten nach</translation>
    </message>
    <message>
        <source>Which channels are kept: those with the largest inputs, with the largest weights, or any.</source>
        <translation>Welche Kanäle behalten werden: die mit den größten Eingaben, die mit den größten Gewichten oder beliebige.</translation>
    </message>
    <message>
        <source>Mean magnitude of the inputs</source>
        <translation>Mittlerer Betrag der Eingaben</translation>
    </message>
    <message>
        <source>Mean magnitude of the weights</source>
        <translation>Mittlerer Betrag der Gewichte</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Scale salient</source>
        <translation>Saliente skalieren</translation>
    </message>
    <message>
        <source>Instead of being kept, these channels are multiplied by this before rounding and divided after; 1: they are kept.</source>
        <translation>Statt behalten zu werden, werden diese Kanäle vor dem Runden hiermit multipliziert und danach dividiert; 1: sie werden behalten.</translation>
    </message>
    <message>
        <source>left in full precision</source>
        <translation>in voller Genauigkeit belassen</translation>
    </message>
    <message>
        <source>it has no weights</source>
        <translation>sie hat keine Gewichte</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Width of a stored code.</source>
        <translation>Breite eines gespeicherten Codes.</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>Outlier threshold</source>
        <translation>Ausreißerschwelle</translation>
    </message>
    <message>
        <source>Input columns that hold a magnitude of this or more are multiplied in floating point; 0: none is.</source>
        <translation>Eingangsspalten, die einen Betrag ab diesem Wert enthalten, werden in Gleitkomma multipliziert; 0: keine.</translation>
    </message>
    <message>
        <source>Outlier weights</source>
        <translation>Ausreißergewichte</translation>
    </message>
    <message>
        <source>What outlier columns are multiplied by: the original weights as in the paper, or the rounded ones as in bitsandbytes.</source>
        <translation>Womit Ausreißerspalten multipliziert werden: mit den Originalgewichten wie in der Veröffentlichung oder mit den gerundeten wie in bitsandbytes.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Gerundet</translation>
    </message>
    <message>
        <source>LLM.int8</source>
        <translation>LLM.int8</translation>
    </message>
    <message>
        <source>Multiplies in int8, weights and inputs rounded row by row, but for input columns with outliers (Dettmers et al. 2022).</source>
        <translation>Multipliziert in int8, Gewichte und Eingaben zeilenweise gerundet, außer bei Eingangsspalten mit Ausreißern (Dettmers et al. 2022).</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Gitter</translation>
    </message>
    <message>
        <source>The rule that makes scale and zero point from the range of the weights.</source>
        <translation>Die Regel, die aus dem Wertebereich der Gewichte Skalierungsfaktor und Nullpunkt macht.</translation>
    </message>
    <message>
        <source>Min-max with 0 in range (GPTQ)</source>
        <translation>Min-Max mit 0 im Bereich (GPTQ)</translation>
    </message>
    <message>
        <source>Min-max of the range as it is (AWQ)</source>
        <translation>Min-Max des Bereichs, wie er ist (AWQ)</translation>
    </message>
    <message>
        <source>Largest magnitude, signed codes</source>
        <translation>Größter Betrag, Codes mit Vorzeichen</translation>
    </message>
    <message>
        <source>Min-max with zero point, signed codes</source>
        <translation>Min-Max mit Nullpunkt, Codes mit Vorzeichen</translation>
    </message>
    <message>
        <source>Min-max cut toward zero, with an offset</source>
        <translation>Min-Max, zur Null hin abgeschnitten, mit Offset</translation>
    </message>
    <message>
        <source>A fixed step, unbounded codes</source>
        <translation>Feste Schrittweite, unbegrenzte Codes</translation>
    </message>
    <message>
        <source>Scale search</source>
        <translation>Skalierungssuche</translation>
    </message>
    <message>
        <source>Tries shrunken ranges for each scale and keeps the one with the least error.</source>
        <translation>Erprobt für jeden Skalierungsfaktor verkleinerte Bereiche und behält den mit dem kleinsten Fehler.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Least Σ|e|^2.4 of the weights</source>
        <translation>Kleinstes Σ|e|^2,4 der Gewichte</translation>
    </message>
    <message>
        <source>Least Σe² weighted by the inputs&apos; energy</source>
        <translation>Kleinstes Σe², gewichtet mit der Eingangsenergie</translation>
    </message>
    <message>
        <source>The same, moving the zero point too</source>
        <translation>Ebenso, auch mit verschobenem Nullpunkt</translation>
    </message>
    <message>
        <source>Scale type</source>
        <translation>Typ der Skalierung</translation>
    </message>
    <message>
        <source>What scales are rounded to before the weights are; files store float16.</source>
        <translation>Worauf die Skalierungsfaktoren vor den Gewichten gerundet werden; Dateien speichern float16.</translation>
    </message>
    <message>
        <source>Single (float32)</source>
        <translation>Einfach (float32)</translation>
    </message>
    <message>
        <source>Half (float16)</source>
        <translation>Halb (float16)</translation>
    </message>
    <message>
        <source>Half with 7 significant bits (GGUF&apos;s Q4_1)</source>
        <translation>Halb mit 7 signifikanten Bits (Q4_1 von GGUF)</translation>
    </message>
    <message>
        <source>Zero points from 1</source>
        <translation>Nullpunkte ab 1</translation>
    </message>
    <message>
        <source>Keeps zero points above 0, as GPTQ&apos;s first file format needs.</source>
        <translation>Hält Nullpunkte über 0, wie es das erste Dateiformat von GPTQ verlangt.</translation>
    </message>
    <message>
        <source>Granularity</source>
        <translation>Granularität</translation>
    </message>
    <message>
        <source>Which weights share a scale: the whole tensor, an output row, or a group of a row.</source>
        <translation>Welche Gewichte sich einen Skalierungsfaktor teilen: der ganze Tensor, eine Ausgangszeile oder eine Gruppe einer Zeile.</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Group size</source>
        <translation>Gruppengröße</translation>
    </message>
    <message>
        <source>Input columns that share a scale; the last group of a row may be shorter, and a row narrower than a group is one group.</source>
        <translation>Eingangsspalten, die sich einen Skalierungsfaktor teilen; die letzte Gruppe einer Zeile darf kürzer sein, und eine Zeile, die schmaler als eine Gruppe ist, ist eine Gruppe.</translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation>Symmetrisch</translation>
    </message>
    <message>
        <source>Mirrors the range about 0, so that no zero point is needed.</source>
        <translation>Spiegelt den Bereich an 0, sodass kein Nullpunkt nötig ist.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>The distance between two levels of the fixed grid.</source>
        <translation>Der Abstand zweier Stufen des festen Gitters.</translation>
    </message>
    <message>
        <source>Solver precision</source>
        <translation>Arithmetik</translation>
    </message>
    <message>
        <source>Arithmetic of the column updates; the factorisation of the Hessian is always in float64.</source>
        <translation>Arithmetik der Spaltenaktualisierungen; die Hesse-Matrix wird immer in float64 zerlegt.</translation>
    </message>
    <message>
        <source>Double (float64)</source>
        <translation>Doppelt (float64)</translation>
    </message>
    <message>
        <source>Scale before</source>
        <translation>Vorher skalieren</translation>
    </message>
    <message>
        <source>Scales the input channels that matter most before the method solves.</source>
        <translation>Skaliert die wichtigsten Eingangskanäle, bevor das Verfahren löst.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>By AWQ&apos;s search</source>
        <translation>Mit der Suche von AWQ</translation>
    </message>
    <message>
        <source>Target bits</source>
        <translation>Ziel-Bits</translation>
    </message>
    <message>
        <source>Gives each layer 2, 3, 4 or 8 bits, whichever loses least in all, so that the stored bits a weight, scales and zeros included, average this; 0: off.</source>
        <translation>Gibt jeder Schicht 2, 3, 4 oder 8 Bit, je nachdem, womit insgesamt am wenigsten verloren geht, sodass die gespeicherten Bits pro Gewicht, Skalierungsfaktoren und Nullpunkte eingerechnet, im Mittel diesen Wert ergeben; 0: aus.</translation>
    </message>
    <message>
        <source>Damping</source>
        <translation>Dämpfung</translation>
    </message>
    <message>
        <source>Share of the Hessian&apos;s mean diagonal that is added to the diagonal.</source>
        <translation>Anteil der mittleren Diagonale der Hesse-Matrix, der zur Diagonale addiert wird.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Which weight of a row is fixed next: the one whose rounding costs least, or the next to the right.</source>
        <translation>Welches Gewicht einer Zeile als nächstes festgelegt wird: das, dessen Rundung am wenigsten kostet, oder das nächste rechts.</translation>
    </message>
    <message>
        <source>Greedy, each row its own</source>
        <translation>Greedy, jede Zeile für sich</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>Von links nach rechts</translation>
    </message>
    <message>
        <source>Absolute damping</source>
        <translation>Absolute Dämpfung</translation>
    </message>
    <message>
        <source>Added to the diagonal of the Hessian 2XᵀX/N beside the relative damping.</source>
        <translation>Wird neben der relativen Dämpfung zur Diagonale der Hesse-Matrix 2XᵀX/N addiert.</translation>
    </message>
    <message>
        <source>Row batch</source>
        <translation>Zeilenstapel</translation>
    </message>
    <message>
        <source>Rows whose zero weights are left out together, as the authors batch rows; moves zero weights within the order and changes no code.</source>
        <translation>Zeilen, deren Nullgewichte gemeinsam ausgelassen werden, so wie die Autoren Zeilen bündeln; verschiebt Nullgewichte in der Reihenfolge und ändert keinen Code.</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>OBQ</source>
        <translation>OBQ</translation>
    </message>
    <message>
        <source>Fixes each row&apos;s weights one at a time, the cheapest next, and makes each error good in those still free (Frantar et al. 2022).</source>
        <translation>Legt die Gewichte jeder Zeile einzeln fest, das billigste zuerst, und gleicht jeden Fehler in den noch freien aus (Frantar et al. 2022).</translation>
    </message>
    <message>
        <source>scale search without inputs: unweighted</source>
        <translation>Skalierungssuche ohne Eingaben: ungewichtet</translation>
    </message>
    <message>
        <source>RTN</source>
        <translation>RTN</translation>
    </message>
    <message>
        <source>Rounds every weight to the nearest level of its grid; needs no calibration.</source>
        <translation>Rundet jedes Gewicht auf die nächste Stufe seines Gitters; braucht keine Kalibrierung.</translation>
    </message>
    <message>
        <source>Relative output error</source>
        <translation>Relativer Ausgabefehler</translation>
    </message>
    <message>
        <source>tr(ΔW·H·ΔWᵀ) / tr(W·H·Wᵀ) on the calibration inputs of the original model: the share of the layer&apos;s output energy that is lost.</source>
        <translation>tr(ΔW·H·ΔWᵀ) / tr(W·H·Wᵀ) auf den Kalibrierungseingaben des Originalmodells: der Anteil der Ausgangsenergie der Schicht, der verloren geht.</translation>
    </message>
    <message>
        <source>Relative output error (hold-out)</source>
        <translation>Relativer Ausgabefehler (Hold-out)</translation>
    </message>
    <message>
        <source>The same on inputs the solver never saw; a gap to the calibration value is overfitting.</source>
        <translation>Dasselbe auf Eingaben, die das Verfahren nie sah; ein Abstand zum Kalibrierungswert ist Überanpassung.</translation>
    </message>
    <message>
        <source>Output SQNR</source>
        <translation>SQNR der Ausgabe</translation>
    </message>
    <message>
        <source>−10·log10 of the relative output error.</source>
        <translation>−10·log10 des relativen Ausgabefehlers.</translation>
    </message>
    <message>
        <source>Accumulated output error</source>
        <translation>Akkumulierter Ausgabefehler</translation>
    </message>
    <message>
        <source>Relative output error with the errors of all earlier layers in the inputs.</source>
        <translation>Relativer Ausgabefehler mit den Fehlern aller früheren Schichten in den Eingaben.</translation>
    </message>
    <message>
        <source>Output MSE</source>
        <translation>MSE der Ausgabe</translation>
    </message>
    <message>
        <source>tr(ΔW·H·ΔWᵀ) / out_features: mean squared error of one output value.</source>
        <translation>tr(ΔW·H·ΔWᵀ) / out_features: mittlerer quadratischer Fehler eines Ausgabewerts.</translation>
    </message>
    <message>
        <source>Weight MSE</source>
        <translation>MSE der Gewichte</translation>
    </message>
    <message>
        <source>Mean of ΔW²; says nothing of which inputs matter.</source>
        <translation>Mittel von ΔW²; sagt nichts darüber, welche Eingaben wichtig sind.</translation>
    </message>
    <message>
        <source>Weight SQNR</source>
        <translation>SQNR der Gewichte</translation>
    </message>
    <message>
        <source>10·log10(ΣW² / ΣΔW²).</source>
        <translation>10·log10(ΣW² / ΣΔW²).</translation>
    </message>
    <message>
        <source>Largest weight error</source>
        <translation>Größter Gewichtsfehler</translation>
    </message>
    <message>
        <source>max |ΔW|.</source>
        <translation>max |ΔW|.</translation>
    </message>
    <message>
        <source>KL divergence</source>
        <translation>KL-Divergenz</translation>
    </message>
    <message>
        <source>KL divergence of the next-token distribution when only this layer is quantized.</source>
        <translation>KL-Divergenz der Verteilung des nächsten Tokens, wenn nur diese Schicht quantisiert ist.</translation>
    </message>
    <message>
        <source>Spread of input energies</source>
        <translation>Streuung der Eingangsenergien</translation>
    </message>
    <message>
        <source>Standard deviation of log diag H: how unlike in size the layer&apos;s input channels are. OBQ beats GPTQ in activation order below about 0.4 and loses above.</source>
        <translation>Standardabweichung von log diag H: wie verschieden groß die Eingangskanäle der Schicht sind. Unter etwa 0,4 ist OBQ besser als GPTQ mit Act-Order, darüber schlechter.</translation>
    </message>
    <message>
        <source>Solver time</source>
        <translation>Rechenzeit des Verfahrens</translation>
    </message>
    <message>
        <source>Wall-clock time of the solver on this layer.</source>
        <translation>Vergangene Zeit des Verfahrens an dieser Schicht.</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits pro Gewicht</translation>
    </message>
    <message>
        <source>Stored bits per weight of the quantized layers, scales and zeros included.</source>
        <translation>Gespeicherte Bits pro Gewicht der quantisierten Schichten, Skalierungsfaktoren und Nullpunkte eingerechnet.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Stored size of the whole model.</source>
        <translation>Gespeicherte Größe des ganzen Modells.</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>Exponential of the mean negative log-likelihood of a token, with its standard error.</source>
        <translation>Exponentialfunktion der mittleren negativen Log-Likelihood eines Tokens, mit Standardfehler.</translation>
    </message>
    <message>
        <source>Mean over tokens of the divergence from the original&apos;s next-token distribution, in nats.</source>
        <translation>Mittel über die Tokens der Divergenz von der Verteilung des nächsten Tokens im Original, in Nats.</translation>
    </message>
    <message>
        <source>Top-1 agreement</source>
        <translation>Top-1-Übereinstimmung</translation>
    </message>
    <message>
        <source>Share of positions at which both models find the same token most likely.</source>
        <translation>Anteil der Positionen, an denen beide Modelle dasselbe Token für das wahrscheinlichste halten.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Share of labelled examples that are classified rightly.</source>
        <translation>Anteil der gelabelten Beispiele, die richtig klassifiziert werden.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Mean cross-entropy on the labelled examples.</source>
        <translation>Mittlere Kreuzentropie auf den gelabelten Beispielen.</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Konsistenz</translation>
    </message>
    <message>
        <source>Share of generated stories that keep their own facts, with its standard error.</source>
        <translation>Anteil der erzeugten Geschichten, die bei ihren eigenen Fakten bleiben, mit Standardfehler.</translation>
    </message>
    <message>
        <source>Mean output error</source>
        <translation>Mittlerer Ausgabefehler</translation>
    </message>
    <message>
        <source>Mean over layers of the relative output error on the calibration inputs.</source>
        <translation>Mittel des relativen Ausgabefehlers über die Schichten auf den Kalibrierungseingaben.</translation>
    </message>
    <message>
        <source>Mean output error (hold-out)</source>
        <translation>Mittlerer Ausgabefehler (Hold-out)</translation>
    </message>
    <message>
        <source>The same on inputs the solver never saw.</source>
        <translation>Dasselbe auf Eingaben, die das Verfahren nie sah.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Wall-clock time of calibration, quantization and evaluation.</source>
        <translation>Vergangene Zeit für Kalibrierung, Quantisierung und Auswertung.</translation>
    </message>
    <message>
        <source>{count} input channels were zero on every calibration token; their weights were set to 0.</source>
        <translation>{count} Eingangskanäle waren auf jedem Kalibrierungstokens null; ihre Gewichte wurden auf 0 gesetzt.</translation>
    </message>
    <message>
        <source>{count} input channels were zero on every calibration token; damping kept their weights.</source>
        <translation>{count} Eingangskanäle waren auf jedem Kalibrierungstokens null; dank der Dämpfung blieben ihre Gewichte erhalten.</translation>
    </message>
    <message>
        <source>The inputs&apos; channels differ much in energy (log diag H varies by {spread}): the greedy order takes the strongest last, and GPTQ with activation order errs less.</source>
        <translation>Die Eingangskanäle unterscheiden sich stark in der Energie (log diag H streut um {spread}): Die Greedy-Reihenfolge nimmt die stärksten zuletzt, und GPTQ mit Act-Order macht weniger Fehler.</translation>
    </message>
    <message>
        <source>No channels were kept: without calibration inputs none can be chosen by them.</source>
        <translation>Es wurden keine Kanäle behalten: Ohne Kalibrierungseingaben lassen sich keine danach auswählen.</translation>
    </message>
    <message>
        <source>{in_features} inputs are not divisible by group size {group_size}; the last group holds {last}.</source>
        <translation>{in_features} Eingänge sind nicht durch die Gruppengröße {group_size} teilbar; die letzte Gruppe umfasst {last}.</translation>
    </message>
    <message>
        <source>Group size {group_size} exceeds the {in_features} inputs; one group per row was used.</source>
        <translation>Die Gruppengröße {group_size} übersteigt die {in_features} Eingänge; es wurde eine Gruppe je Zeile verwendet.</translation>
    </message>
    <message>
        <source>{count} weights are not finite; the layer was left in full precision.</source>
        <translation>{count} Gewichte sind nicht endlich; die Schicht wurde in voller Genauigkeit belassen.</translation>
    </message>
    <message>
        <source>The calibration inputs hold values that are not finite; the layer was left in full precision.</source>
        <translation>Die Kalibrierungseingaben enthalten nicht endliche Werte; die Schicht wurde in voller Genauigkeit belassen.</translation>
    </message>
    <message>
        <source>Only {tokens} calibration tokens for {in_features} inputs: the Hessian is singular without damping.</source>
        <translation>Nur {tokens} Kalibrierungstokens für {in_features} Eingänge: Ohne Dämpfung ist die Hesse-Matrix singulär.</translation>
    </message>
    <message>
        <source>The layer was left in full precision: {reason}.</source>
        <translation>Die Schicht wurde in voller Genauigkeit belassen: {reason}.</translation>
    </message>
    <message>
        <source>All weights of the layer are zero.</source>
        <translation>Alle Gewichte der Schicht sind null.</translation>
    </message>
    <message>
        <source>The calibration text is short: {used} tokens were used of the {asked} asked for.</source>
        <translation>Der Kalibrierungstext ist kurz: Es wurden {used} von {asked} gewünschten Tokens verwendet.</translation>
    </message>
    <message>
        <source>The scales of {count} layers ({kinds}) stay with the layers, as nothing before them passes a factor on unchanged; the model runs here, but these scales cannot be exported.</source>
        <translation>Die Skalierung von {count} Schichten ({kinds}) bleibt bei den Schichten, da nichts vor ihnen einen Faktor unverändert weitergibt; das Modell läuft hier, aber diese Skalierung lässt sich nicht exportieren.</translation>
    </message>
    <message>
        <source>{count} layers ({kinds}) have no scales: their inputs cannot be scaled one by one.</source>
        <translation>{count} Schichten ({kinds}) sind nicht skaliert: Ihre Eingänge lassen sich nicht einzeln skalieren.</translation>
    </message>
    <message>
        <source>The calibration file holds only {used} of the {asked} texts asked for.</source>
        <translation>Die Kalibrierungsdatei enthält nur {used} der {asked} gewünschten Texte.</translation>
    </message>
    <message>
        <source>There was nothing to evaluate on: no evaluation text and no hold-out samples.</source>
        <translation>Es gab nichts zum Auswerten: weder einen Auswertungstext noch Hold-out-Stichproben.</translation>
    </message>
    <message>
        <source>The reference BLAS is in use, many times slower than OpenBLAS; install libopenblas0-pthread.</source>
        <translation>Die Referenz-BLAS wird verwendet, um ein Vielfaches langsamer als OpenBLAS; installieren Sie libopenblas0-pthread.</translation>
    </message>
    <message>
        <source>The program ended before this run did; the {layers} layers that had finished were kept.</source>
        <translation>Das Programm endete vor diesem Lauf; die {layers} fertigen Schichten blieben erhalten.</translation>
    </message>
    <message>
        <source>{method} does not take {option} {value}; that run was left out.</source>
        <translation>{method} nimmt {option} {value} nicht an; dieser Lauf wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{layers} layers read back from {folder} differ from the run: {first}.</source>
        <translation>{layers} aus {folder} zurückgelesene Schichten weichen vom Lauf ab: {first}.</translation>
    </message>
    <message>
        <source>The model read back from {folder} writes another text than the quantized model in memory.</source>
        <translation>Das aus {folder} zurückgelesene Modell schreibt einen anderen Text als das quantisierte Modell im Speicher.</translation>
    </message>
    <message>
        <source>The model could not be exported to {folder}: {reason}.</source>
        <translation>Das Modell ließ sich nicht nach {folder} exportieren: {reason}.</translation>
    </message>
    <message>
        <source>{layer} has extents that are no multiples of 32, which some readers of {format} do not take.</source>
        <translation>{layer} hat Abmessungen, die keine Vielfachen von 32 sind; manche Leser von {format} nehmen das nicht an.</translation>
    </message>
    <message>
        <source>The run was resumed: {layers} layers had finished before.</source>
        <translation>Der Lauf wurde fortgesetzt: {layers} Schichten waren schon fertig.</translation>
    </message>
    <message>
        <source>The run was resumed with another {what} ({now} instead of {before}): the layers are not those of an uninterrupted run bit by bit.</source>
        <translation>Der Lauf wurde mit einer anderen Angabe fortgesetzt ({what}: {now} statt {before}): Die Schichten gleichen nicht Bit für Bit denen eines ununterbrochenen Laufs.</translation>
    </message>
    <message>
        <source>A finished layer could not be read back: {reason}.</source>
        <translation>Eine fertige Schicht ließ sich nicht zurücklesen: {reason}.</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>thread count</source>
        <translation>Threadzahl</translation>
    </message>
    <message>
        <source>set of libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Where the descent starts: from GPTQ, from OBQ in its greedy order, or from OBQ for layers whose input channels have like energies and GPTQ for the others.</source>
        <translation>Wo der Abstieg beginnt: bei GPTQ, bei OBQ in seiner Greedy-Reihenfolge oder bei OBQ für Schichten, deren Eingangskanäle ähnliche Energien haben, und bei GPTQ für die übrigen.</translation>
    </message>
    <message>
        <source>By the channels&apos; energies</source>
        <translation>Nach den Energien der Kanäle</translation>
    </message>
    <message>
        <source>The Hessian was not positive definite; damping was raised from {asked} to {used} of its mean diagonal (tried: {tried}).</source>
        <translation>Die Hesse-Matrix war nicht positiv definit; die Dämpfung wurde von {asked} auf {used} ihrer mittleren Diagonale erhöht (versucht: {tried}).</translation>
    </message>
    <message>
        <source>The inputs&apos; channels are alike in energy (log diag H varies by {spread}): started from OBQ.</source>
        <translation>Die Eingangskanäle haben ähnliche Energien (log diag H streut um {spread}): Begonnen wurde bei OBQ.</translation>
    </message>
    <message>
        <source>The model&apos;s own file stores {count} of these layers quantized ({types}): the original here is what its codes stand for.</source>
        <translation>Die Datei des Modells selbst speichert {count} dieser Schichten quantisiert ({types}): Das Original ist hier das, wofür ihre Codes stehen.</translation>
    </message>
    <message>
        <source>Scale shrink</source>
        <translation>Stauchung</translation>
    </message>
    <message>
        <source>Share of the weights&apos; range that the levels span: finer steps, but what lies beyond is cut to the outermost level. A scale search starts from there.</source>
        <translation>Anteil des Wertebereichs der Gewichte, den die Stufen überspannen: feinere Stufen, doch was darüber hinausgeht, wird auf die äußerste Stufe gekappt. Eine Skalierungssuche beginnt dort.</translation>
    </message>
    <message>
        <source>Accumulated output MSE</source>
        <translation>Akkumulierter MSE der Ausgabe</translation>
    </message>
    <message>
        <source>Mean squared error of one output value with the errors of all earlier layers in the inputs.</source>
        <translation>Mittlerer quadratischer Fehler eines Ausgabewertes, wobei die Eingaben die Fehler aller früheren Schichten enthalten.</translation>
    </message>
    <message>
        <source>The model in {folder} was written without a tokenizer: {reason}.</source>
        <translation>Das Modell in {folder} wurde ohne Tokenizer geschrieben: {reason}.</translation>
    </message>
    <message>
        <source>The tokenizer read back from {folder} is not the model&apos;s: they differ at token {token}.</source>
        <translation>Der aus {folder} zurückgelesene Tokenizer ist nicht der des Modells: Sie unterscheiden sich bei Token {token}.</translation>
    </message>
    <message>
        <source>This experiment takes a classifier; the open model continues texts.</source>
        <translation>Dieses Experiment braucht einen Klassifikator; das geöffnete Modell setzt Texte fort.</translation>
    </message>
    <message>
        <source>This experiment takes a language model; the open model classifies texts.</source>
        <translation>Dieses Experiment braucht ein Sprachmodell; das geöffnete Modell ordnet Texte Klassen zu.</translation>
    </message>
    <message>
        <source>This experiment needs a file of labelled sentences to calibrate on.</source>
        <translation>Dieses Experiment braucht eine Datei mit Sätzen und ihren Klassen zum Kalibrieren.</translation>
    </message>
    <message>
        <source>A classifier on a fixed step</source>
        <translation>Ein Klassifikator mit fester Schrittweite</translation>
    </message>
    <message>
        <source>The classifier is trained for one epoch (AdamW, learning rate 5e-5, 64 texts a step, at most 128 tokens), then its layers are rounded to multiples of 0.01: naively, and by optimal brain quantization from left to right, calibrated on 64 sentences.</source>
        <translation>Der Klassifikator wird eine Epoche lang trainiert (AdamW, Lernrate 5e-5, 64 Texte je Schritt, höchstens 128 Tokens), dann werden seine Schichten auf Vielfache von 0,01 gerundet: naiv und durch Optimal Brain Quantization von links nach rechts, kalibriert an 64 Sätzen.</translation>
    </message>
    <message>
        <source>It takes a BERT classifier (a Hugging Face folder) and labelled sentences (tab-separated) to train, to calibrate and to judge on. Without a file to train on the model is taken as it is.</source>
        <translation>Nötig sind ein BERT-Klassifikator (Hugging-Face-Ordner) und Sätze mit Klassen (durch Tabulatoren getrennt) zum Trainieren, Kalibrieren und Beurteilen. Ohne Trainingsdatei bleibt das Modell, wie es ist.</translation>
    </message>
    <message>
        <source>Loss and accuracy of the three models; then weight MSE and accumulated output MSE of each layer and kind. Optimal brain quantization may move weights farther, so that outputs stay nearer.</source>
        <translation>Loss und Genauigkeit der drei Modelle; dann Gewichts-MSE und akkumulierter Ausgabe-MSE je Schicht und Art. Optimal Brain Quantization darf Gewichte weiter bewegen, damit die Ausgaben näher bleiben.</translation>
    </message>
    <message>
        <source>Every parameter to uint8 by truncation</source>
        <translation>Jeder Parameter nach uint8 durch Abschneiden</translation>
    </message>
    <message>
        <source>Each tensor, embeddings, norms and biases too, is cut off to unsigned bytes with one scale and one offset. Three prompts are continued by 10 tokens, the likeliest each time, before and after.</source>
        <translation>Jeder Tensor, auch Einbettungen, Normen und Biaswerte, wird mit einem Skalierungsfaktor und einem Versatz auf vorzeichenlose Bytes abgeschnitten. Drei Prompts werden davor und danach um 10 Tokens fortgesetzt, jeweils das wahrscheinlichste.</translation>
    </message>
    <message>
        <source>It takes a language model with a tokenizer.</source>
        <translation>Nötig ist ein Sprachmodell mit Tokenizer.</translation>
    </message>
    <message>
        <source>The bytes: a quarter of float32&apos;s, half of float16&apos;s. Cutting off errs by up to a whole step, always in one direction; the texts tell what the model makes of it.</source>
        <translation>Die Bytes: ein Viertel von float32, die Hälfte von float16. Abschneiden irrt um bis zu einen ganzen Schritt, immer in dieselbe Richtung; die Texte zeigen, was das Modell daraus macht.</translation>
    </message>
    <message>
        <source>GPTQ with 4 bits</source>
        <translation>GPTQ mit 4 Bit</translation>
    </message>
    <message>
        <source>GPTQ with 4 bits in groups of 128, a symmetric grid, damping 0.1, and true-sequential: within a block, later layers see what the earlier quantized ones produce.</source>
        <translation>GPTQ mit 4 Bit in Gruppen von 128, symmetrischem Gitter, Dämpfung 0,1 und echt sequenziell: innerhalb eines Blocks sehen spätere Schichten, was die früheren quantisierten erzeugen.</translation>
    </message>
    <message>
        <source>It takes a language model. Calibration: the demo model&apos;s own stories, or text that another model writes itself unless a file is named.</source>
        <translation>Nötig ist ein Sprachmodell. Kalibriert wird mit den eigenen Geschichten des Demomodells oder mit Text, den ein anderes Modell selbst schreibt, sofern keine Datei genannt ist.</translation>
    </message>
    <message>
        <source>The bytes, the integers of a layer as a GPTQ checkpoint stores them, and the likeliest continuation by both models.</source>
        <translation>Die Bytes, die Ganzzahlen einer Schicht, wie ein GPTQ-Checkpoint sie speichert, und die wahrscheinlichste Fortsetzung beider Modelle.</translation>
    </message>
    <message>
        <source>Salient channels at 3 bits</source>
        <translation>Saliente Kanäle bei 3 Bit</translation>
    </message>
    <message>
        <source>All linear layers and the head with 3 bits in groups of 128: plain rounding; one percent of the channels kept, by activation and by chance; the salient channels times 2; and AWQ, which searches the scale.</source>
        <translation>Alle linearen Schichten und der Kopf mit 3 Bit in Gruppen von 128: bloßes Runden; ein Prozent der Kanäle behalten, nach Aktivierung und nach Zufall; die wichtigen Kanäle mal 2; und AWQ, das die Skalierung sucht.</translation>
    </message>
    <message>
        <source>It takes a language model. Perplexity is measured on 40 windows of 2048 tokens, or as many and as long as the text and the model allow; the demo model&apos;s text is its own stories.</source>
        <translation>Nötig ist ein Sprachmodell. Die Perplexität wird an 40 Fenstern von 2048 Tokens gemessen oder an so vielen und so langen, wie Text und Modell erlauben; der Text des Demomodells sind seine eigenen Geschichten.</translation>
    </message>
    <message>
        <source>Whether it matters which channels are kept, what scaling gets without keeping any, and what each step costs in size.</source>
        <translation>Ob es darauf ankommt, welche Kanäle behalten werden, was Skalieren ohne Behalten erreicht und was jeder Schritt an Größe kostet.</translation>
    </message>
    <message>
        <source>Absmax, zero point and LLM.int8</source>
        <translation>Absmax, Nullpunkt und LLM.int8</translation>
    </message>
    <message>
        <source>Every parameter with 8 bits, by absmax and with a zero point, one scale a tensor; then LLM.int8 with threshold 6. Each model writes 50 tokens, drawn among the 50 likeliest with the same random numbers.</source>
        <translation>Jeder Parameter mit 8 Bit, nach Absmax und mit Nullpunkt, ein Skalierungsfaktor je Tensor; dann LLM.int8 mit Schwelle 6. Jedes Modell schreibt 50 Tokens, mit denselben Zufallszahlen unter den 50 wahrscheinlichsten gezogen.</translation>
    </message>
    <message>
        <source>How far the histograms lie on each other, and the perplexity of each text, by the model that wrote it and by the original.</source>
        <translation>Wie weit die Histogramme aufeinanderliegen, und die Perplexität jedes Textes, nach dem Modell, das ihn schrieb, und nach dem Original.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Size, MiB</source>
        <translation>Größe, MiB</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Trainings-Loss</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Validierungs-Loss</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Validierungsgenauigkeit</translation>
    </message>
    <message>
        <source>Time, s</source>
        <translation>Zeit, s</translation>
    </message>
    <message>
        <source>Errors by layer and kind</source>
        <translation>Fehler nach Schicht und Art</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensoren</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Least code</source>
        <translation>Kleinster Code</translation>
    </message>
    <message>
        <source>Largest code</source>
        <translation>Größter Code</translation>
    </message>
    <message>
        <source>|error|, least</source>
        <translation>|Fehler|, kleinster</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>größter</translation>
    </message>
    <message>
        <source>Bytes before</source>
        <translation>Bytes vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>of scales</source>
        <translation>der Skalierungsfaktoren</translation>
    </message>
    <message>
        <source>All tensors</source>
        <translation>Alle Tensoren</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Continuation</source>
        <translation>Fortsetzung</translation>
    </message>
    <message>
        <source>by the original</source>
        <translation>nach dem Original</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Perplexity of {windows} windows of {tokens} tokens.</source>
        <translation>Perplexität an {windows} Fenstern von {tokens} Tokens.</translation>
    </message>
    <message>
        <source>AdamW on {texts} texts of {file}: learning rate {rate}, {batch} texts a step, at most {length} tokens a text.</source>
        <translation>AdamW an {texts} Texten aus {file}: Lernrate {rate}, {batch} Texte je Schritt, höchstens {length} Tokens je Text.</translation>
    </message>
    <message>
        <source>Layers were solved on device {device}.</source>
        <translation>Schichten wurden auf dem Gerät {device} gelöst.</translation>
    </message>
    <message>
        <source>Device {device} had not enough memory to solve the layer; it was solved on the CPU.</source>
        <translation>Der Speicher des Geräts {device} reichte nicht, um die Schicht zu lösen; sie wurde auf der CPU gelöst.</translation>
    </message>
    <message>
        <source>Model and session</source>
        <translation>Modell und Sitzung</translation>
    </message>
    <message>
        <source>Architecture, size and fingerprint of the model, and where the results come from.</source>
        <translation>Architektur, Größe und Fingerabdruck des Modells, und woher die Ergebnisse stammen.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What you wrote about the session.</source>
        <translation>Was Sie zur Sitzung geschrieben haben.</translation>
    </message>
    <message>
        <source>Table of runs</source>
        <translation>Tabelle der Läufe</translation>
    </message>
    <message>
        <source>A row for each run, with all that was measured, beside the original model.</source>
        <translation>Eine Zeile je Lauf mit allem, was gemessen wurde, neben dem Originalmodell.</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>The tables of the experiments that have runs here.</source>
        <translation>Die Tabellen der Experimente, von denen es hier Läufe gibt.</translation>
    </message>
    <message>
        <source>Error map</source>
        <translation>Fehlerkarte</translation>
    </message>
    <message>
        <source>A figure: the error of every layer, blocks by projections, one panel for each run.</source>
        <translation>Eine Abbildung: der Fehler jeder Schicht, Blöcke mal Projektionen, ein Feld je Lauf.</translation>
    </message>
    <message>
        <source>Cost and worth</source>
        <translation>Kosten und Nutzen</translation>
    </message>
    <message>
        <source>A figure: bits per weight against perplexity, where two runs or more were measured.</source>
        <translation>Eine Abbildung: Bits pro Gewicht gegen Perplexität, wo zwei Läufe oder mehr gemessen wurden.</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>Verteilungen</translation>
    </message>
    <message>
        <source>Figures: the weights of the three layers that suffer most, before and after.</source>
        <translation>Abbildungen: die Gewichte der drei Schichten, die am meisten leiden, vorher und nachher.</translation>
    </message>
    <message>
        <source>What the original and each quantized model write, the first difference marked.</source>
        <translation>Was das Original und jedes quantisierte Modell schreiben, der erste Unterschied markiert.</translation>
    </message>
    <message>
        <source>Settings and warnings</source>
        <translation>Einstellungen und Warnungen</translation>
    </message>
    <message>
        <source>Of each run: options, calibration, versions, warnings, notes and its command line.</source>
        <translation>Zu jedem Lauf: Optionen, Kalibrierung, Versionen, Warnungen, Notizen und seine Befehlszeile.</translation>
    </message>
    <message>
        <source>Tables of layers</source>
        <translation>Tabellen der Schichten</translation>
    </message>
    <message>
        <source>Of each run: a row for each layer with its errors and its time.</source>
        <translation>Zu jedem Lauf: eine Zeile je Schicht mit ihren Fehlern und ihrer Zeit.</translation>
    </message>
    <message>
        <source>One block of the model at a time was in the memory of {device}; the others waited in that of the computer.</source>
        <translation>Im Speicher von {device} war jeweils nur ein Block des Modells; die anderen warteten in dem des Rechners.</translation>
    </message>
    <message>
        <source>Some readers open asymmetric codes in the format gptq only where their own program wrote them; they open gptq_v2, and symmetric codes in either.</source>
        <translation>Manche Programme öffnen asymmetrische Codes im Format gptq nur, wenn sie selbst sie geschrieben haben; gptq_v2 öffnen sie, und symmetrische Codes in beiden.</translation>
    </message>
</context>
<context>
    <name>glossary</name>
    <message>
        <source>Weight W</source>
        <translation>Gewicht W</translation>
    </message>
    <message>
        <source>The matrix of a linear layer. A layer turns an input x into the output y = W·x; each row of W makes one output, each column weighs one input channel.</source>
        <translation>Die Matrix einer linearen Schicht. Eine Schicht macht aus einer Eingabe x die Ausgabe y = W·x; jede Zeile von W ergibt eine Ausgabe, jede Spalte gewichtet einen Eingangskanal.</translation>
    </message>
    <message>
        <source>This program&apos;s definition.</source>
        <translation>Definition dieses Programms.</translation>
    </message>
    <message>
        <source>Quantized weight Ŵ</source>
        <translation>Quantisiertes Gewicht Ŵ</translation>
    </message>
    <message>
        <source>What a code stands for after rounding: a point of the grid. ΔW = W − Ŵ is the error that rounding makes.</source>
        <translation>Wofür ein Code nach dem Runden steht: ein Punkt des Gitters. ΔW = W − Ŵ ist der Fehler, den das Runden macht.</translation>
    </message>
    <message>
        <source>B. Jacob and others, Quantization and Training of Neural Networks for Efficient Integer-Arithmetic-Only Inference, CVPR 2018</source>
        <translation>B. Jacob u. a., Quantization and Training of Neural Networks for Efficient Integer-Arithmetic-Only Inference, CVPR 2018</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>The integer that is stored in place of a weight, from 0 to 2^bits − 1 on an asymmetric grid.</source>
        <translation>Die ganze Zahl, die anstelle eines Gewichts gespeichert wird, bei einem asymmetrischen Gitter von 0 bis 2^bits − 1.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierungsfaktor</translation>
    </message>
    <message>
        <source>that of the weight</source>
        <translation>die des Gewichts</translation>
    </message>
    <message>
        <source>Zero point</source>
        <translation>Nullpunkt</translation>
    </message>
    <message>
        <source>The code that stands for the weight 0. A symmetric grid needs none.</source>
        <translation>Der Code, der für das Gewicht 0 steht. Ein symmetrisches Gitter braucht keinen.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Gitter</translation>
    </message>
    <message>
        <source>All values that a weight can have after rounding: its levels. One grid may serve the whole tensor, an output row (channel) or a group of a row.</source>
        <translation>Alle Werte, die ein Gewicht nach dem Runden haben kann: seine Stufen. Ein Gitter kann für den ganzen Tensor gelten, für eine Ausgangszeile (Kanal) oder für eine Gruppe einer Zeile.</translation>
    </message>
    <message>
        <source>Group size</source>
        <translation>Gruppengröße</translation>
    </message>
    <message>
        <source>How many neighbouring input columns of a row share a scale and a zero point. Small groups follow the weights more closely and cost more bits: with float16 scales and zeros of the codes&apos; width, group 32 adds (16 + bits)/32 bits to each weight.</source>
        <translation>Wie viele benachbarte Eingangsspalten einer Zeile sich Skalierungsfaktor und Nullpunkt teilen. Kleine Gruppen folgen den Gewichten genauer und kosten mehr Bits: Mit Skalierungsfaktoren in float16 und Nullpunkten in der Breite der Codes kommen bei Gruppengröße 32 zu jedem Gewicht (16 + bits)/32 Bits hinzu.</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation>Symmetrisch</translation>
    </message>
    <message>
        <source>The grid&apos;s range is mirrored about 0, so that it has no zero point to store; where weights lie unevenly about 0 part of the range is wasted.</source>
        <translation>Der Bereich des Gitters ist an 0 gespiegelt, sodass kein Nullpunkt zu speichern ist; wo Gewichte ungleich um 0 liegen, bleibt ein Teil des Bereichs ungenutzt.</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits pro Gewicht</translation>
    </message>
    <message>
        <source>Stored bits for each weight of the quantized layers: codes, scales and zero points together.</source>
        <translation>Gespeicherte Bits pro Gewicht der quantisierten Schichten: Codes, Skalierungsfaktoren und Nullpunkte zusammen.</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Bytes that the model takes when stored: quantized layers as their codes, scales and zeros, everything else as in the original.</source>
        <translation>Bytes, die das gespeicherte Modell belegt: quantisierte Schichten als Codes, Skalierungsfaktoren und Nullpunkte, alles andere wie im Original.</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Texts that are run through the original model to learn what each layer&apos;s inputs look like. Methods that use them fit the rounding to these inputs.</source>
        <translation>Texte, die durch das Originalmodell laufen, um zu erfahren, wie die Eingaben jeder Schicht aussehen. Verfahren, die sie nutzen, passen das Runden an diese Eingaben an.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>E. Frantar and others, GPTQ, ICLR 2023</source>
        <translation>E. Frantar u. a., GPTQ, ICLR 2023</translation>
    </message>
    <message>
        <source>Hold-out</source>
        <translation>Hold-out</translation>
    </message>
    <message>
        <source>Calibration texts that no method gets to see. Errors on them tell whether a method has fitted itself to the calibration texts.</source>
        <translation>Kalibrierungstexte, die kein Verfahren zu sehen bekommt. Fehler auf ihnen zeigen, ob sich ein Verfahren an die Kalibrierungstexte überangepasst hat.</translation>
    </message>
    <message>
        <source>Hessian H</source>
        <translation>Hesse-Matrix H</translation>
    </message>
    <message>
        <source>The mean of the products of a layer&apos;s input channels. It says how much an error in two weights of a row costs together; its diagonal says how strong each input channel is. Papers write 2XᵀX; the factor changes no decision.</source>
        <translation>Das Mittel der Produkte der Eingangskanäle einer Schicht. Sie sagt, wie viel Fehler in zwei Gewichten einer Zeile zusammen kosten; ihre Diagonale sagt, wie stark jeder Eingangskanal ist. Veröffentlichungen schreiben 2XᵀX; der Faktor ändert keine Entscheidung.</translation>
    </message>
    <message>
        <source>B. Hassibi and D. Stork, Second Order Derivatives for Network Pruning: Optimal Brain Surgeon, NIPS 1992</source>
        <translation>B. Hassibi und D. Stork, Second Order Derivatives for Network Pruning: Optimal Brain Surgeon, NIPS 1992</translation>
    </message>
    <message>
        <source>Damping</source>
        <translation>Dämpfung</translation>
    </message>
    <message>
        <source>A share of the Hessian&apos;s mean diagonal added to its diagonal, so that it can be inverted and channels that were hardly seen are not trusted too much.</source>
        <translation>Ein Anteil der mittleren Diagonale der Hesse-Matrix, der zu ihrer Diagonale addiert wird, damit sie invertierbar ist und kaum gesehenen Kanälen nicht zu sehr vertraut wird.</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Relative output error</source>
        <translation>Relativer Ausgabefehler</translation>
    </message>
    <message>
        <source>The share of the energy of a layer&apos;s output that rounding its weight destroys, on the calibration inputs of the original model. The one measure under which all methods are compared here: 0 is perfect, 1 is as bad as an output of zeros.</source>
        <translation>Der Anteil der Energie der Ausgabe einer Schicht, den das Runden ihres Gewichts zerstört, auf den Kalibrierungseingaben des Originalmodells. Das eine Maß, an dem hier alle Verfahren verglichen werden: 0 ist perfekt, 1 so schlecht wie eine Ausgabe aus Nullen.</translation>
    </message>
    <message>
        <source>Relative output error on the hold-out</source>
        <translation>Relativer Ausgabefehler auf Hold-out-Daten</translation>
    </message>
    <message>
        <source>The same on inputs that the solver never saw. A gap to the error on the calibration inputs is overfitting.</source>
        <translation>Dasselbe auf Eingaben, die das Verfahren nie sah. Ein Abstand zum Fehler auf den Kalibrierungseingaben ist Überanpassung.</translation>
    </message>
    <message>
        <source>Accumulated output error</source>
        <translation>Akkumulierter Ausgabefehler</translation>
    </message>
    <message>
        <source>The relative output error of a layer in the quantized model as it runs, with the errors of all layers before it in its inputs. It can be far above the isolated error, and now and then below it.</source>
        <translation>Der relative Ausgabefehler einer Schicht im laufenden quantisierten Modell, mit den Fehlern aller Schichten davor in ihren Eingaben. Er kann weit über dem isolierten Fehler liegen und gelegentlich darunter.</translation>
    </message>
    <message>
        <source>Output SQNR</source>
        <translation>SQNR der Ausgabe</translation>
    </message>
    <message>
        <source>Signal to quantization noise of a layer&apos;s output. 10 dB more is a tenth of the error energy.</source>
        <translation>Signal-Quantisierungsrausch-Verhältnis der Ausgabe einer Schicht. 10 dB mehr bedeuten ein Zehntel der Fehlerenergie.</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>Output MSE</source>
        <translation>MSE der Ausgabe</translation>
    </message>
    <message>
        <source>Mean squared error of one output value of the layer. Unlike the relative error it depends on how large the outputs are.</source>
        <translation>Mittlerer quadratischer Fehler eines Ausgabewerts der Schicht. Anders als der relative Fehler hängt er davon ab, wie groß die Ausgaben sind.</translation>
    </message>
    <message>
        <source>that of the output, squared</source>
        <translation>die der Ausgabe, quadriert</translation>
    </message>
    <message>
        <source>Weight MSE</source>
        <translation>MSE der Gewichte</translation>
    </message>
    <message>
        <source>Mean squared error of a weight. It knows nothing of which inputs matter: a method may raise it and yet lower the output error.</source>
        <translation>Mittlerer quadratischer Fehler eines Gewichts. Er weiß nichts davon, welche Eingaben wichtig sind: Ein Verfahren kann ihn erhöhen und doch den Ausgabefehler senken.</translation>
    </message>
    <message>
        <source>that of the weight, squared</source>
        <translation>die des Gewichts, quadriert</translation>
    </message>
    <message>
        <source>Weight SQNR</source>
        <translation>SQNR der Gewichte</translation>
    </message>
    <message>
        <source>Signal to quantization noise of the weights themselves.</source>
        <translation>Signal-Quantisierungsrausch-Verhältnis der Gewichte selbst.</translation>
    </message>
    <message>
        <source>Largest weight error</source>
        <translation>Größter Gewichtsfehler</translation>
    </message>
    <message>
        <source>The largest distance between a weight and its level.</source>
        <translation>Der größte Abstand zwischen einem Gewicht und seiner Stufe.</translation>
    </message>
    <message>
        <source>Spread of input energies</source>
        <translation>Streuung der Eingangsenergien</translation>
    </message>
    <message>
        <source>How unlike in strength the layer&apos;s input channels are. On even channels OBQ&apos;s greedy order beats GPTQ with activation order; beyond about 0.4 it loses.</source>
        <translation>Wie verschieden stark die Eingangskanäle der Schicht sind. Bei gleichmäßigen Kanälen ist die Greedy-Reihenfolge von OBQ besser als GPTQ mit Act-Order; ab etwa 0,4 ist sie schlechter.</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>How surprised the model is by a text: the exponential of the mean negative log-likelihood of a token. A model that is sure and right has 1; one that guesses among V tokens has V. Texts, tokenizers and context lengths must be the same for two figures to compare.</source>
        <translation>Wie sehr ein Text das Modell überrascht: die Exponentialfunktion der mittleren negativen Log-Likelihood eines Tokens. Ein Modell, das sicher ist und recht hat, hat 1; eines, das unter V Tokens rät, hat V. Zwei Werte sind nur vergleichbar, wenn Texte, Tokenizer und Kontextlängen gleich sind.</translation>
    </message>
    <message>
        <source>E. Frantar and others, GPTQ, ICLR 2023 (windows that do not overlap)</source>
        <translation>E. Frantar u. a., GPTQ, ICLR 2023 (nicht überlappende Fenster)</translation>
    </message>
    <message>
        <source>KL divergence</source>
        <translation>KL-Divergenz</translation>
    </message>
    <message>
        <source>How far the quantized model&apos;s prediction of the next token is from the original&apos;s, on average over a text. It sees changes that cancel out in perplexity.</source>
        <translation>Wie weit die Vorhersage des nächsten Tokens durch das quantisierte Modell im Mittel über einen Text von der des Originals entfernt ist. Sie sieht Änderungen, die sich in der Perplexität aufheben.</translation>
    </message>
    <message>
        <source>nats a token</source>
        <translation>Nats je Token</translation>
    </message>
    <message>
        <source>S. Kullback and R. Leibler, On Information and Sufficiency, 1951</source>
        <translation>S. Kullback und R. Leibler, On Information and Sufficiency, 1951</translation>
    </message>
    <message>
        <source>Top-1 agreement</source>
        <translation>Top-1-Übereinstimmung</translation>
    </message>
    <message>
        <source>Share of the positions of a text at which both models find the same token most likely.</source>
        <translation>Anteil der Positionen eines Textes, an denen beide Modelle dasselbe Token für das wahrscheinlichste halten.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Share of labelled examples that a classifier gets right.</source>
        <translation>Anteil der gelabelten Beispiele, die ein Klassifikator richtig einordnet.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Mean cross-entropy of a classifier on labelled examples.</source>
        <translation>Mittlere Kreuzentropie eines Klassifikators auf gelabelten Beispielen.</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>Nats</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Konsistenz</translation>
    </message>
    <message>
        <source>Of the demo model: how far stories that it writes are grammatical and keep their own facts (names, things, colours, places). 1 for a perfect story, 0 for babble.</source>
        <translation>Beim Demomodell: wie weit die Geschichten, die es schreibt, grammatisch sind und bei ihren eigenen Fakten bleiben (Namen, Dinge, Farben, Orte). 1 für eine perfekte Geschichte, 0 für Gestammel.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Wall-clock time of calibration, quantization and evaluation, or of the solver on one layer.</source>
        <translation>Vergangene Zeit für Kalibrierung, Quantisierung und Auswertung oder des Verfahrens an einer Schicht.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>RTN</source>
        <translation>RTN</translation>
    </message>
    <message>
        <source>Rounding to nearest: each weight goes to its nearest level, whatever the inputs. Needs no calibration; the baseline for everything else.</source>
        <translation>Runden auf den nächsten Wert (round to nearest): Jedes Gewicht kommt auf seine nächste Stufe, gleich welche Eingaben. Braucht keine Kalibrierung; die Baseline für alles andere.</translation>
    </message>
    <message>
        <source>Common practice; the baseline of E. Frantar and others, GPTQ, ICLR 2023</source>
        <translation>Übliche Praxis; die Baseline in E. Frantar u. a., GPTQ, ICLR 2023</translation>
    </message>
    <message>
        <source>OBQ</source>
        <translation>OBQ</translation>
    </message>
    <message>
        <source>Optimal brain quantization: in each row, round the weight whose rounding costs least, then move all weights of the row that are still free so that they make up for the error; repeat. Exact, and costly: the cube of the row&apos;s length, for each row.</source>
        <translation>Optimal Brain Quantization: In jeder Zeile wird das Gewicht gerundet, dessen Rundung am wenigsten kostet, dann werden alle noch freien Gewichte der Zeile so verschoben, dass sie den Fehler ausgleichen; und so fort. Exakt und teuer: für jede Zeile die dritte Potenz ihrer Länge.</translation>
    </message>
    <message>
        <source>E. Frantar and D. Alistarh, Optimal Brain Compression, NeurIPS 2022</source>
        <translation>E. Frantar und D. Alistarh, Optimal Brain Compression, NeurIPS 2022</translation>
    </message>
    <message>
        <source>GPTQ</source>
        <translation>GPTQ</translation>
    </message>
    <message>
        <source>OBQ made fast: all rows take the columns in the same order, so that one Cholesky factor of the inverse Hessian serves them all, and updates are gathered in blocks.</source>
        <translation>OBQ, schnell gemacht: Alle Zeilen nehmen die Spalten in derselben Reihenfolge, sodass ein Cholesky-Faktor der inversen Hesse-Matrix für alle genügt, und Aktualisierungen werden blockweise gesammelt.</translation>
    </message>
    <message>
        <source>Activation order</source>
        <translation>Act-Order</translation>
    </message>
    <message>
        <source>GPTQ takes the columns by falling strength of their input channel instead of left to right: the strongest are rounded while many others can still make up for the error. Also act-order, desc_act.</source>
        <translation>GPTQ nimmt die Spalten nach fallender Stärke ihres Eingangskanals statt von links nach rechts: Die stärksten werden gerundet, solange noch viele andere den Fehler ausgleichen können. Auch act-order, desc_act.</translation>
    </message>
    <message>
        <source>The GPTQ authors&apos; repository</source>
        <translation>Repository der GPTQ-Autoren</translation>
    </message>
    <message>
        <source>Static groups</source>
        <translation>Statische Gruppen</translation>
    </message>
    <message>
        <source>With activation order: scales are fitted to all groups beforehand, so that a group&apos;s columns stay neighbours in the stored file.</source>
        <translation>Bei Act-Order: Skalierungsfaktoren werden vorab an alle Gruppen angepasst, sodass die Spalten einer Gruppe in der gespeicherten Datei Nachbarn bleiben.</translation>
    </message>
    <message>
        <source>True sequential</source>
        <translation>Streng sequenziell</translation>
    </message>
    <message>
        <source>Within a block, layers are quantized in the order in which they run, each seeing the inputs that the quantized ones before it produce.</source>
        <translation>Innerhalb eines Blocks werden die Schichten in der Reihenfolge quantisiert, in der sie laufen; jede sieht die Eingaben, die die quantisierten davor erzeugen (true-sequential).</translation>
    </message>
    <message>
        <source>GPTQ+</source>
        <translation>GPTQ+</translation>
    </message>
    <message>
        <source>AWQ</source>
        <translation>AWQ</translation>
    </message>
    <message>
        <source>Activation-aware weight quantization: input channels with strong inputs are scaled up before rounding and the factor is taken back before the layer, so that the weights that matter are rounded more finely. The exponent is searched for.</source>
        <translation>Aktivierungsbewusste Gewichtsquantisierung (activation-aware weight quantization): Eingangskanäle mit starken Eingaben werden vor dem Runden hochskaliert, und der Faktor wird vor der Schicht zurückgenommen, sodass die wichtigen Gewichte feiner gerundet werden. Der Exponent wird gesucht.</translation>
    </message>
    <message>
        <source>J. Lin and others, AWQ, MLSys 2024</source>
        <translation>J. Lin u. a., AWQ, MLSys 2024</translation>
    </message>
    <message>
        <source>Salient channels</source>
        <translation>Saliente Kanäle</translation>
    </message>
    <message>
        <source>The few input channels whose weights matter most because their inputs are strong. Keeping 1 % of them in full precision saves much of the quality at 3 bits; which ones must be judged by the inputs, not by the weights.</source>
        <translation>Die wenigen Eingangskanäle, deren Gewichte am wichtigsten sind, weil ihre Eingaben stark sind. 1 % von ihnen in voller Genauigkeit zu belassen, rettet bei 3 Bit viel von der Qualität; welche es sind, muss an den Eingaben beurteilt werden, nicht an den Gewichten.</translation>
    </message>
    <message>
        <source>LLM.int8</source>
        <translation>LLM.int8</translation>
    </message>
    <message>
        <source>Inputs and weights are multiplied as 8-bit integers, each row of the inputs and each row of the weights with a scale of its own; the few input channels that hold outliers are multiplied in floating point.</source>
        <translation>Eingaben und Gewichte werden als 8-Bit-Ganzzahlen multipliziert, jede Zeile der Eingaben und jede Zeile der Gewichte mit eigenem Skalierungsfaktor; die wenigen Eingangskanäle mit Ausreißern werden in Gleitkomma multipliziert.</translation>
    </message>
    <message>
        <source>T. Dettmers and others, LLM.int8(), NeurIPS 2022</source>
        <translation>T. Dettmers u. a., LLM.int8(), NeurIPS 2022</translation>
    </message>
    <message>
        <source>Outlier</source>
        <translation>Ausreißer</translation>
    </message>
    <message>
        <source>An input channel with values far beyond the others&apos;, 6 or more in LLM.int8. For weights, the tool counts those further than six standard deviations from zero.</source>
        <translation>Ein Eingangskanal mit Werten weit jenseits der übrigen, bei LLM.int8 ab 6. Bei Gewichten zählt das Programm die, die weiter als sechs Standardabweichungen von null entfernt sind.</translation>
    </message>
    <message>
        <source>Scale search</source>
        <translation>Skalierungssuche</translation>
    </message>
    <message>
        <source>Tries shrunken ranges for each grid and keeps the one with the least error: by the weights alone (mse), or weighted by the strength of the input channels (hessian).</source>
        <translation>Erprobt für jedes Gitter verkleinerte Bereiche und behält den mit dem kleinsten Fehler: nach den Gewichten allein (mse) oder gewichtet mit der Stärke der Eingangskanäle (hessian).</translation>
    </message>
    <message>
        <source>The GPTQ authors&apos; repository; E. Frantar and D. Alistarh, Optimal Brain Compression, NeurIPS 2022</source>
        <translation>Repository der GPTQ-Autoren; E. Frantar und D. Alistarh, Optimal Brain Compression, NeurIPS 2022</translation>
    </message>
    <message>
        <source>Dead channel</source>
        <translation>Toter Kanal</translation>
    </message>
    <message>
        <source>An input channel that was zero on every calibration token. Nothing is known about its weights&apos; cost; they are set to 0 or kept, as the layer&apos;s warning says.</source>
        <translation>Ein Eingangskanal, der auf jedem Kalibrierungstokens null war. Über die Kosten seiner Gewichte ist nichts bekannt; sie werden auf 0 gesetzt oder behalten, wie die Warnung der Schicht sagt.</translation>
    </message>
    <message>
        <source>Scale shrink</source>
        <translation>Stauchung</translation>
    </message>
    <message>
        <source>Share of the range of the weights that the levels of their grid span. Below 1 the steps are finer, but weights beyond the levels are cut to the outermost one: a few large errors for many small gains.</source>
        <translation>Anteil des Wertebereichs der Gewichte, den die Stufen ihres Gitters überspannen. Unter 1 sind die Stufen feiner, doch Gewichte jenseits von ihnen werden auf die äußerste gekappt: wenige große Fehler für viele kleine Gewinne.</translation>
    </message>
    <message>
        <source>Absolute error of a weight</source>
        <translation>Absoluter Fehler eines Gewichts</translation>
    </message>
    <message>
        <source>How far a weight lies from what its code stands for. Cutting off errs by up to a whole step, rounding to nearest by up to half of one.</source>
        <translation>Wie weit ein Gewicht von dem entfernt ist, wofür sein Code steht. Abschneiden irrt um bis zu einen ganzen Schritt, Runden auf den nächsten Wert um bis zu einen halben.</translation>
    </message>
    <message>
        <source>Truncated grid</source>
        <translation>Abschneidendes Gitter</translation>
    </message>
    <message>
        <source>A range from the least to the largest weight in equal steps; each weight is cut off to the step below it instead of being rounded to the nearest. One scale and one offset are kept as floating-point numbers.</source>
        <translation>Der Bereich vom kleinsten zum größten Gewicht in gleichen Schritten; jedes Gewicht wird auf den Schritt darunter abgeschnitten statt auf den nächsten gerundet. Ein Skalierungsfaktor und ein Versatz bleiben als Gleitkommazahlen.</translation>
    </message>
    <message>
        <source>Perplexity of a text</source>
        <translation>Perplexität eines Textes</translation>
    </message>
    <message>
        <source>How surprised a model is by a text that was written by it or by another: the exponential of the mean negative log-probability of the new tokens. Text drawn from few likely tokens has a low one, whatever it says, so that it tells little of a model by itself.</source>
        <translation>Wie überrascht ein Modell von einem Text ist, den es selbst oder ein anderes schrieb: das Exponential der mittleren negativen logarithmierten Wahrscheinlichkeit der neuen Tokens. Text aus wenigen wahrscheinlichen Tokens hat eine niedrige, was immer er sagt; für sich allein sagt sie wenig über ein Modell.</translation>
    </message>
    <message>
        <source>Packed words</source>
        <translation>Gepackte Wörter</translation>
    </message>
    <message>
        <source>Integer codes stored one after the other in 32-bit words: eight codes of 4 bits in one word, the first in its lowest bits. Codes of 3 bits cross from one word into the next. GPTQ packs along the inputs, AWQ along the outputs in another order.</source>
        <translation>Ganzzahlige Codes, hintereinander in 32-Bit-Wörtern gespeichert: acht Codes von 4 Bit in einem Wort, der erste in den untersten Bits. Codes von 3 Bit reichen von einem Wort ins nächste. GPTQ packt entlang der Eingänge, AWQ entlang der Ausgänge in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>E. Frantar and others, GPTQ, ICLR 2023, and the code of AutoGPTQ and AutoAWQ</source>
        <translation>E. Frantar und andere, GPTQ, ICLR 2023, und der Code von AutoGPTQ und AutoAWQ</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Feinabstimmung</translation>
    </message>
    <message>
        <source>Training a model further on examples of a task, here the whole of a classifier by AdamW, whose weight decay is kept apart from the gradients.</source>
        <translation>Weiteres Training eines Modells an Beispielen einer Aufgabe, hier des ganzen Klassifikators durch AdamW, dessen Gewichtsabnahme von den Gradienten getrennt ist.</translation>
    </message>
    <message>
        <source>I. Loshchilov and F. Hutter, Decoupled Weight Decay Regularization, ICLR 2019</source>
        <translation>I. Loshchilov und F. Hutter, Decoupled Weight Decay Regularization, ICLR 2019</translation>
    </message>
    <message>
        <source>The distance between two neighbouring levels of a grid. The range that the levels span always holds 0.</source>
        <translation>Der Abstand zweier benachbarter Stufen eines Gitters. Der Bereich, den die Stufen überspannen, enthält stets die 0.</translation>
    </message>
    <message>
        <source>GPTQ with a scale search on the weights as compensated so far, then descent: each code in turn to its best level, each scale to the best for its codes, under the Hessian. No sweep or refit can make the layer&apos;s error larger; rounding the scales to their stored type can.</source>
        <translation>GPTQ mit Skalierungssuche auf den bis dahin kompensierten Gewichten, danach Abstieg: jeder Code der Reihe nach auf seine beste Stufe, jeder Skalierungsfaktor auf den besten Wert für seine Codes, unter der Hesse-Matrix. Kein Durchgang und keine Neuanpassung kann den Fehler der Schicht vergrößern; das Runden der Skalierungsfaktoren auf ihren gespeicherten Typ kann es.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Methods</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Bits, groups and grids</source>
        <translation>Bits, Gruppen und Gitter</translation>
    </message>
    <message>
        <source>All methods but LLM.int8 share the options of the grid: which values a weight can take.</source>
        <translation>Alle Verfahren außer LLM.int8 haben die Optionen des Gitters gemeinsam: welche Werte ein Gewicht annehmen kann.</translation>
    </message>
    <message>
        <source>- **Bits**: 2 to 8. Every bit less halves the number of levels.</source>
        <translation>- **Bits**: 2 bis 8. Jedes Bit weniger halbiert die Zahl der Stufen.</translation>
    </message>
    <message>
        <source>- **Granularity** and **Group size**: how many weights share a scale. One scale for a tensor, for an output row (channel), or for a group of neighbouring columns of a row.</source>
        <translation>- **Granularität** und **Gruppengröße**: wie viele Gewichte sich einen Skalierungsfaktor teilen. Einer für den Tensor, für eine Ausgangszeile (Kanal) oder für eine Gruppe benachbarter Spalten einer Zeile.</translation>
    </message>
    <message>
        <source>- **Symmetric**: the range is mirrored about 0, and no zero point is stored.</source>
        <translation>- **Symmetrisch**: Der Bereich ist an 0 gespiegelt, und kein Nullpunkt wird gespeichert.</translation>
    </message>
    <message>
        <source>- **Grid**: the rule that makes the scale. Min-max with 0 in range is GPTQ&apos;s, min-max of the range as it is AWQ&apos;s; the signed rules are those of 8-bit tools; cutting off and fixed steps are there to compare.</source>
        <translation>- **Gitter**: die Regel, die den Skalierungsfaktor bildet. Min-Max mit 0 im Bereich ist die von GPTQ, Min-Max des Bereichs, wie er ist, die von AWQ; die Regeln mit Vorzeichen sind die von 8-Bit-Werkzeugen; Abschneiden und feste Schritte dienen dem Vergleich.</translation>
    </message>
    <message>
        <source>- **Scale search**: tries shrunken ranges and keeps the one with the least error. At 2 and 3 bits it is often worth more than the choice of the method.</source>
        <translation>- **Skalierungssuche**: erprobt verkleinerte Bereiche und behält den mit dem kleinsten Fehler. Bei 2 und 3 Bit ist sie oft mehr wert als die Wahl des Verfahrens.</translation>
    </message>
    <message>
        <source>- **Scale type**: what scales are rounded to before the weights are. Files store float16; an export sets this by itself.</source>
        <translation>- **Typ der Skalierung**: worauf Skalierungsfaktoren gerundet werden, bevor die Gewichte gerundet werden. Dateien speichern float16; ein Export stellt das von selbst ein.</translation>
    </message>
    <message>
        <source>## What it costs</source>
        <translation>## Was es kostet</translation>
    </message>
    <message>
        <source>With float16 scales, zero points as wide as a code, and groups of g columns:</source>
        <translation>Mit Skalierungsfaktoren in float16, Nullpunkten in der Breite eines Codes und Gruppen von g Spalten:</translation>
    </message>
    <message>
        <source>So 4 bits in groups of 128 take 4.16, in groups of 32 take 4.63; 3 bits in groups of 32 take 3.59.</source>
        <translation>So brauchen 4 Bit in Gruppen von 128 4,16, in Gruppen von 32 4,63 Bit; 3 Bit in Gruppen von 32 brauchen 3,59.</translation>
    </message>
    <message>
        <source>## A trap</source>
        <translation>## Fallstrick</translation>
    </message>
    <message>
        <source>Compare methods at equal bits per weight, not at equal bits.</source>
        <translation>Vergleichen Sie Verfahren bei gleich vielen Bits pro Gewicht, nicht bei gleich vielen Bits.</translation>
    </message>
    <message>
        <source>RTN</source>
        <translation>RTN</translation>
    </message>
    <message>
        <source>Rounding to nearest: each weight goes to the nearest level of its grid, by itself. No calibration, done in seconds, the baseline for everything else.</source>
        <translation>Runden auf den nächsten Wert (round to nearest): Jedes Gewicht geht für sich auf die nächste Stufe seines Gitters. Keine Kalibrierung, in Sekunden fertig, die Baseline für alles andere.</translation>
    </message>
    <message>
        <source>## When to use it</source>
        <translation>## Wann man es nimmt</translation>
    </message>
    <message>
        <source>At 8 bits, and at 4 bits with small groups, it is often good enough. At 3 bits and below it falls apart first. Use it to learn a model&apos;s size and its sensitive layers before longer runs.</source>
        <translation>Bei 8 Bit, und bei 4 Bit mit kleinen Gruppen, genügt es oft. Bei 3 Bit und darunter bricht es als Erstes ein. Mit ihm lernen Sie Größe und empfindliche Schichten eines Modells kennen, bevor Sie lange Läufe machen.</translation>
    </message>
    <message>
        <source>## Options that matter</source>
        <translation>## Optionen, auf die es ankommt</translation>
    </message>
    <message>
        <source>**Scale search** turns it into a serious baseline: by the weights alone, or weighted by the inputs&apos; energy, which needs calibration. All of [](page:grids), and [](page:kept-channels), [](page:target-bits) and [](page:pre-scale) work with it.</source>
        <translation>**Skalierungssuche** macht daraus eine ernsthafte Baseline: nach den Gewichten allein oder gewichtet mit der Energie der Eingaben, was eine Kalibrierung braucht. Alles unter [](page:grids) sowie [](page:kept-channels), [](page:target-bits) und [](page:pre-scale) geht damit.</translation>
    </message>
    <message>
        <source>A gain of another method over plain RTN may be the gain of its scale search alone. Hold it against RTN with the same search.</source>
        <translation>Der Gewinn eines anderen Verfahrens gegenüber bloßem RTN kann der Gewinn seiner Skalierungssuche allein sein. Messen Sie es an RTN mit derselben Suche.</translation>
    </message>
    <message>
        <source>OBQ</source>
        <translation>OBQ</translation>
    </message>
    <message>
        <source>Optimal brain quantization (Frantar and Alistarh, 2022): in each row the weight whose rounding costs least is fixed next, and all weights of the row that are still free move so that they make up for the error. That is repeated until the row is done. Exact, greedy, each row in an order of its own.</source>
        <translation>Optimal Brain Quantization (Frantar und Alistarh, 2022): In jeder Zeile wird als Nächstes das Gewicht festgelegt, dessen Rundung am wenigsten kostet, und alle noch freien Gewichte der Zeile bewegen sich so, dass sie den Fehler ausgleichen. Das wiederholt sich, bis die Zeile fertig ist. Exakt, gierig, jede Zeile in eigener Reihenfolge.</translation>
    </message>
    <message>
        <source>H is the mean of xxᵀ over the calibration inputs. Weights that lie more than half a step outside their grid are taken first.</source>
        <translation>H ist das Mittel von xxᵀ über die Kalibrierungseingaben. Gewichte, die mehr als einen halben Schritt außerhalb ihres Gitters liegen, kommen zuerst.</translation>
    </message>
    <message>
        <source>To see what exactness is worth, on small models or single layers. Time grows with the cube of a layer&apos;s inputs for every row: seconds at 256, hours at 11008. The solver works in blocks, so that nearly all of it is matrix products, with the codes and the order of the plain algorithm.</source>
        <translation>Um zu sehen, was Exaktheit wert ist, an kleinen Modellen oder einzelnen Schichten. Die Zeit wächst für jede Zeile mit der dritten Potenz der Eingänge einer Schicht: Sekunden bei 256, Stunden bei 11008. Gerechnet wird in Blöcken, sodass fast alles Matrixprodukte sind, mit den Codes und der Reihenfolge des einfachen Algorithmus.</translation>
    </message>
    <message>
        <source>The greedy order takes the strongest channels last, as their rounding costs most, when nothing is left to make their errors good. Where channels differ much in energy (log diag H varies by more than 0.4) GPTQ in activation order errs less; a warning of the layer says so.</source>
        <translation>Die gierige Reihenfolge nimmt die stärksten Kanäle zuletzt, weil ihre Rundung am meisten kostet, wenn nichts mehr übrig ist, das ihre Fehler ausgleicht. Wo sich die Energien der Kanäle stark unterscheiden (log diag H streut um mehr als 0,4), irrt GPTQ in Act-Order weniger; eine Warnung der Schicht sagt es.</translation>
    </message>
    <message>
        <source>GPTQ</source>
        <translation>GPTQ</translation>
    </message>
    <message>
        <source>OBQ made fast (Frantar and others, 2022): all rows take the columns in the same order, so that one Cholesky factor of the inverse Hessian serves them all, and updates are gathered in blocks of columns.</source>
        <translation>OBQ, schnell gemacht (Frantar u. a., 2022): Alle Zeilen nehmen die Spalten in derselben Reihenfolge, sodass ein Cholesky-Faktor der inversen Hesse-Matrix allen dient, und Aktualisierungen werden in Blöcken von Spalten gesammelt.</translation>
    </message>
    <message>
        <source>- **Activation order**: columns by falling energy of their inputs instead of left to right. Nearly always better; groups are then scattered over the columns unless **Static groups** fits them beforehand.</source>
        <translation>- **Act-Order**: Spalten nach fallender Energie ihrer Eingaben statt von links nach rechts. Fast immer besser; Gruppen liegen dann verstreut, es sei denn, **Statische Gruppen** passt sie vorher an.</translation>
    </message>
    <message>
        <source>- **Damping**: a share of the mean diagonal that is added to H. Raise it when calibration is short or the factorisation fails; the run raises it by itself then, and says so.</source>
        <translation>- **Dämpfung**: ein Anteil der mittleren Diagonale, der zu H addiert wird. Erhöhen Sie sie, wenn die Kalibrierung kurz ist oder die Zerlegung scheitert; der Lauf erhöht sie dann auch selbst und sagt es.</translation>
    </message>
    <message>
        <source>- **Fresh groups**: fit a group to its compensated weights. Good with a scale search, harmful without one at 2 bits.</source>
        <translation>- **Frische Gruppen**: eine Gruppe an ihre ausgeglichenen Gewichte anpassen. Gut mit Skalierungssuche, ohne sie bei 2 Bit schädlich.</translation>
    </message>
    <message>
        <source>- **True sequential** and **Inputs**: whose layer inputs H is made of. By default those of the quantized blocks before.</source>
        <translation>- **Streng sequenziell** und **Eingaben**: aus wessen Schichteingaben H gebildet wird. Von Haus aus aus denen der quantisierten Blöcke davor.</translation>
    </message>
    <message>
        <source>- **Block size** changes nothing but the speed, and where groups are fitted.</source>
        <translation>- **Blockgröße** ändert nur die Geschwindigkeit und die Stelle, an der Gruppen angepasst werden.</translation>
    </message>
    <message>
        <source>The standard choice at 3 and 4 bits, and what most runtimes read. Needs a calibration text that is like the use.</source>
        <translation>Die übliche Wahl bei 3 und 4 Bit, und was die meisten Laufzeitumgebungen lesen. Braucht einen Kalibrierungstext, der dem Gebrauch gleicht.</translation>
    </message>
    <message>
        <source>With few tokens for wide layers H is nearly singular, and GPTQ fits noise: the error on the calibration falls, the one on the [hold-out](term:hold-out) rises. Look at both.</source>
        <translation>Bei wenigen Tokens für breite Schichten ist H fast singulär, und GPTQ passt sich an Rauschen an: Der Fehler auf der Kalibrierung fällt, der auf dem [Hold-out](term:hold-out) steigt. Sehen Sie beide an.</translation>
    </message>
    <message>
        <source>GPTQ+</source>
        <translation>GPTQ+</translation>
    </message>
    <message>
        <source>This program&apos;s own: GPTQ in activation order with a scale search on the compensated weights, then descent. Each code in turn goes to its best level, each scale to the best for its codes, under the true Hessian; scales are rounded to float16, and a last sweep follows.</source>
        <translation>Das eigene dieses Programms: GPTQ in Act-Order mit einer Skalierungssuche auf den ausgeglichenen Gewichten, danach Abstieg. Jeder Code geht der Reihe nach auf seine beste Stufe, jeder Skalierungsfaktor auf den besten Wert für seine Codes, unter der wahren Hesse-Matrix; Skalierungsfaktoren werden auf float16 gerundet, und ein letzter Durchgang folgt.</translation>
    </message>
    <message>
        <source>No sweep and no refit can make the layer&apos;s error larger; rounding the scales can, slightly.</source>
        <translation>Kein Durchgang und keine Neuanpassung kann den Fehler der Schicht vergrößern; das Runden der Skalierungsfaktoren kann es ein wenig.</translation>
    </message>
    <message>
        <source>- **Recipe**: basic, or recommended with damping in proportion and zero points searched too. They differ by 1 to 2 %.</source>
        <translation>- **Rezept**: einfach, oder empfohlen mit verhältnismäßiger Dämpfung und Suche auch der Nullpunkte. Sie unterscheiden sich um 1 bis 2 %.</translation>
    </message>
    <message>
        <source>- **Start**: GPTQ, OBQ, or OBQ where the channels have like energies.</source>
        <translation>- **Start**: GPTQ, OBQ, oder OBQ, wo die Kanäle ähnliche Energien haben.</translation>
    </message>
    <message>
        <source>- **Sweeps** and **Refits**: 4 and 2 do; 0 leaves plain GPTQ with its search.</source>
        <translation>- **Durchgänge** und **Neuanpassungen**: 4 und 2 genügen; 0 lässt bloßes GPTQ mit seiner Suche.</translation>
    </message>
    <message>
        <source>## What to expect</source>
        <translation>## Was zu erwarten ist</translation>
    </message>
    <message>
        <source>On three small models it lowered the hold-out error of every layer against GPTQ in activation order: by about a tenth at 4 bits, a third at 2. At 4 bits perplexity hardly moved. Most of the gain is the scale search.</source>
        <translation>An drei kleinen Modellen senkte es den Hold-out-Fehler jeder Schicht gegenüber GPTQ in Act-Order: um etwa ein Zehntel bei 4 Bit, um ein Drittel bei 2. Bei 4 Bit bewegte sich die Perplexität kaum. Der größte Teil des Gewinns ist die Skalierungssuche.</translation>
    </message>
    <message>
        <source>A lower error of layers is not yet a better model. Compare KL divergence or perplexity with GPTQ in activation order with scale search, over more than one calibration seed.</source>
        <translation>Ein kleinerer Fehler der Schichten ist noch kein besseres Modell. Vergleichen Sie KL-Divergenz oder Perplexität mit GPTQ in Act-Order mit Skalierungssuche, über mehr als einen Seed der Kalibrierung.</translation>
    </message>
    <message>
        <source>AWQ</source>
        <translation>AWQ</translation>
    </message>
    <message>
        <source>Activation-aware weight quantization (Lin and others, 2023): input channels with strong inputs are scaled up before rounding, so that they are rounded more finely, and the inputs are divided by the same factor. The scale of a channel is a power of its mean input; the exponent is searched.</source>
        <translation>Activation-aware weight quantization (Lin u. a., 2023): Eingangskanäle mit starken Eingaben werden vor dem Runden vergrößert, sodass sie feiner gerundet werden, und die Eingaben durch denselben Faktor geteilt. Der Faktor eines Kanals ist eine Potenz seiner mittleren Eingabe; der Exponent wird gesucht.</translation>
    </message>
    <message>
        <source>Then the range of each group is cut where that lowers the error (**Clip**). Nothing is made good between columns, so that it cannot overfit much and is quick.</source>
        <translation>Danach wird der Bereich jeder Gruppe gekappt, wo das den Fehler senkt (**Beschneiden**). Zwischen Spalten wird nichts ausgeglichen, sodass es kaum überangepasst sein kann und schnell ist.</translation>
    </message>
    <message>
        <source>- **Scale grid**: how many exponents are tried.</source>
        <translation>- **Skalierungsraster**: wie viele Exponenten erprobt werden.</translation>
    </message>
    <message>
        <source>- **Objective**: the layers&apos; own output error, from the Hessian alone, or the output of attention and feed-forward as in the paper, which runs the module for every candidate.</source>
        <translation>- **Zielfunktion**: der Ausgabefehler der Schichten selbst, allein aus der Hesse-Matrix, oder die Ausgabe von Attention und Feed-Forward wie in der Veröffentlichung, wofür das Modul für jeden Kandidaten läuft.</translation>
    </message>
    <message>
        <source>- **Duo scaling**: AutoAWQ&apos;s variant that looks at the weights, too.</source>
        <translation>- **Duo-Skalierung**: die Variante von AutoAWQ, die auch auf die Gewichte sieht.</translation>
    </message>
    <message>
        <source>## Where the factors go</source>
        <translation>## Wohin die Faktoren wandern</translation>
    </message>
    <message>
        <source>Into the norm before, or the rows of the layer before, so that the model that is exported needs nothing new. Where nothing before a layer passes a factor on, its scales stay with the layer: the model runs here, but cannot be exported with them, and a warning says so before the run.</source>
        <translation>In die Norm davor oder in die Zeilen der Schicht davor, sodass das exportierte Modell nichts Neues braucht. Wo nichts vor einer Schicht einen Faktor weitergibt, bleiben ihre Faktoren bei der Schicht: Das Modell läuft hier, lässt sich mit ihnen aber nicht exportieren, und eine Warnung sagt es vor dem Lauf.</translation>
    </message>
    <message>
        <source>The search by the Hessian always tries no scaling at all, so that on the calibration it cannot lose to RTN. The authors&apos; objective leaves that out and can; switch on **Include identity**.</source>
        <translation>Die Suche mit der Hesse-Matrix erprobt immer auch gar keine Skalierung, sodass sie auf der Kalibrierung nicht gegen RTN verlieren kann. Die Zielfunktion der Autoren lässt das aus und kann verlieren; schalten Sie **Identität einschließen** ein.</translation>
    </message>
    <message>
        <source>LLM.int8</source>
        <translation>LLM.int8</translation>
    </message>
    <message>
        <source>Weights and inputs in 8 bits (Dettmers and others, 2022): each row of the weight and each token&apos;s input has a scale of its own, the product is computed in integers, and the few input channels that hold outliers are multiplied in floating point.</source>
        <translation>Gewichte und Eingaben in 8 Bit (Dettmers u. a., 2022): Jede Zeile des Gewichts und die Eingabe jedes Tokens hat einen eigenen Skalierungsfaktor, das Produkt wird in ganzen Zahlen gerechnet, und die wenigen Eingangskanäle mit Ausreißern werden in Gleitkomma multipliziert.</translation>
    </message>
    <message>
        <source>- **Outlier threshold**: channels with a magnitude of this or more leave the integer product. 6 is the paper&apos;s; 0 is off.</source>
        <translation>- **Ausreißerschwelle**: Kanäle mit einem Betrag ab diesem Wert verlassen das ganzzahlige Produkt. 6 ist der Wert der Veröffentlichung; 0 schaltet ab.</translation>
    </message>
    <message>
        <source>- **Outlier weights**: original as in the paper, or rounded as in bitsandbytes.</source>
        <translation>- **Ausreißergewichte**: original wie in der Veröffentlichung oder gerundet wie in bitsandbytes.</translation>
    </message>
    <message>
        <source>## How it is measured</source>
        <translation>## Wie gemessen wird</translation>
    </message>
    <message>
        <source>Its error comes from the inputs as well, so that ΔW alone does not tell it: output errors are measured by running the layer on tokens that were kept. [](page:salience) shows how many channels are outliers as the threshold moves.</source>
        <translation>Sein Fehler kommt auch aus den Eingaben, sodass ΔW allein ihn nicht verrät: Ausgabefehler werden gemessen, indem die Schicht auf aufbewahrten Tokens läuft. [](page:salience) zeigt, wie viele Kanäle Ausreißer sind, während die Schwelle wandert.</translation>
    </message>
    <message>
        <source>For 8 bits with next to no loss on models with outlier channels. It saves memory, seldom time. It has no export, as files have no place for rounded inputs.</source>
        <translation>Für 8 Bit fast ohne Verlust bei Modellen mit Ausreißerkanälen. Es spart Speicher, selten Zeit. Exportieren lässt es sich nicht, denn Dateien haben keinen Platz für gerundete Eingaben.</translation>
    </message>
    <message>
        <source>Small models, the demo among them, hardly have outliers: with threshold 6 nothing happens there. Lower it to see the mechanism.</source>
        <translation>Kleine Modelle, auch die Demo, haben kaum Ausreißer: Mit Schwelle 6 geschieht dort nichts. Senken Sie sie, um den Mechanismus zu sehen.</translation>
    </message>
    <message>
        <source>AWQ&apos;s scales before a method</source>
        <translation>AWQ-Faktoren vor einem Verfahren</translation>
    </message>
    <message>
        <source>**Scale before** lets AWQ&apos;s search scale the channels first, and RTN, OBQ, GPTQ or GPTQ+ then round the scaled weights. On the command line it is `--pre-scale awq`.</source>
        <translation>**Vorher skalieren** lässt die Suche von AWQ zuerst die Kanäle skalieren; RTN, OBQ, GPTQ oder GPTQ+ runden dann die skalierten Gewichte. Auf der Befehlszeile heißt es `--pre-scale awq`.</translation>
    </message>
    <message>
        <source>## What it computes</source>
        <translation>## Was gerechnet wird</translation>
    </message>
    <message>
        <source>The exponent is chosen by what rounding to nearest would lose; the weight becomes W·diag(s), the inputs are divided by s, H with them. The factors move into the norm or layer before, in the model that runs as well, so that what is measured is what is exported.</source>
        <translation>Der Exponent wird danach gewählt, was bloßes Runden verlöre; aus dem Gewicht wird W·diag(s), die Eingaben werden durch s geteilt, H mit ihnen. Die Faktoren wandern in die Norm oder Schicht davor, auch im Modell, das läuft, sodass gemessen wird, was exportiert wird.</translation>
    </message>
    <message>
        <source>With RTN it is AWQ without its cut of the range. With GPTQ it can help where channels differ much and calibration is short. In activation order GPTQ handles strong channels by itself, and the gain is small: try both.</source>
        <translation>Mit RTN ist es AWQ ohne Kappen des Bereichs. Mit GPTQ kann es helfen, wo sich Kanäle stark unterscheiden und die Kalibrierung kurz ist. In Act-Order kommt GPTQ mit starken Kanälen selbst zurecht, und der Gewinn ist klein: Probieren Sie beides.</translation>
    </message>
    <message>
        <source>Errors are given in unscaled space, so that they compare with other runs; the codes and scales that the views show are those of the scaled weights.</source>
        <translation>Fehler gelten im unskalierten Raum, sodass sie sich mit anderen Läufen vergleichen lassen; Codes und Skalierungsfaktoren, die die Ansichten zeigen, sind die der skalierten Gewichte.</translation>
    </message>
    <message>
        <source>Bits for each layer</source>
        <translation>Bits je Schicht</translation>
    </message>
    <message>
        <source>**Target bits** asks for a size instead of a width: each layer gets 2, 3, 4 or 8 bits, whichever loses least in all, so that stored bits per weight, scales and zero points included, average the target. On the command line: `--target-bits 3.2`.</source>
        <translation>**Ziel-Bits** verlangt eine Größe statt einer Breite: Jede Schicht bekommt 2, 3, 4 oder 8 Bit, was immer insgesamt am wenigsten verliert, sodass die gespeicherten Bits pro Gewicht, Skalierungsfaktoren und Nullpunkte eingerechnet, im Mittel das Ziel ergeben. Auf der Befehlszeile: `--target-bits 3.2`.</translation>
    </message>
    <message>
        <source>- For each group of layers that share their input (q, k, v; gate, up) and each width: the relative output error of rounding to nearest.</source>
        <translation>- Für jede Gruppe von Schichten, die sich ihre Eingabe teilen (q, k, v; gate, up), und jede Breite: der relative Ausgabefehler bloßen Rundens.</translation>
    </message>
    <message>
        <source>- How much KL divergence that error makes: the original model runs with this group alone rounded. Divergence grows about in proportion to the error, so that one measurement serves all widths.</source>
        <translation>- Wie viel KL-Divergenz dieser Fehler macht: Das Originalmodell läuft, nur diese Gruppe gerundet. Die Divergenz wächst etwa im Verhältnis zum Fehler, sodass eine Messung für alle Breiten genügt.</translation>
    </message>
    <message>
        <source>- Then the cheapest sum under the limit, by dynamic programming.</source>
        <translation>- Dann die billigste Summe unter der Grenze, durch dynamische Programmierung.</translation>
    </message>
    <message>
        <source>The plan is made before the run with its own samples, and kept with it: **Bits** in [](page:layers) and [](page:overview) tell what each layer got.</source>
        <translation>Der Plan entsteht vor dem Lauf mit dessen Stichproben und wird mit ihm aufbewahrt: **Bits** unter [](page:layers) und [](page:overview) sagen, was jede Schicht bekam.</translation>
    </message>
    <message>
        <source>## How to read it</source>
        <translation>## Wie man es liest</translation>
    </message>
    <message>
        <source>Layers with 8 bits are the ones that the model cannot do without, often down projections of the first and last blocks.</source>
        <translation>Schichten mit 8 Bit sind die, auf die das Modell nicht verzichten kann, oft down-Projektionen der ersten und letzten Blöcke.</translation>
    </message>
    <message>
        <source>Formats that store one width for all layers cannot hold such a run; only plain float32 weights can be written. And a target below the least possible average is refused with the range that can be had.</source>
        <translation>Formate, die eine Breite für alle Schichten speichern, können einen solchen Lauf nicht fassen; nur einfache float32-Gewichte lassen sich schreiben. Und ein Ziel unter dem kleinstmöglichen Mittel wird abgelehnt, mit dem Bereich, der zu haben ist.</translation>
    </message>
    <message>
        <source>Kept and scaled channels</source>
        <translation>Behaltene und skalierte Kanäle</translation>
    </message>
    <message>
        <source>**Keep channels** leaves a share of the input channels in full precision, in every layer, with any method but LLM.int8. **Kept by** says which: those with the largest mean inputs, with the largest mean weights, or any, by chance. **Scale salient** above 1 does not keep them but multiplies them before rounding and divides after.</source>
        <translation>**Kanäle behalten** belässt in jeder Schicht einen Anteil der Eingangskanäle in voller Genauigkeit, bei jedem Verfahren außer LLM.int8. **Behalten nach** sagt, welche: die mit den größten mittleren Eingaben, die mit den größten mittleren Gewichten oder zufällige. **Saliente skalieren** über 1 behält sie nicht, sondern multipliziert sie vor dem Runden und teilt danach.</translation>
    </message>
    <message>
        <source>## Why</source>
        <translation>## Warum</translation>
    </message>
    <message>
        <source>It is the experiment behind AWQ: 1 % of the channels, chosen by their inputs, saves much of the quality at 3 bits; chosen by their weights it saves hardly more than by chance. Scaling by 2 gets a good part of that without any mixed precision.</source>
        <translation>Es ist das Experiment hinter AWQ: 1 % der Kanäle, nach ihren Eingaben gewählt, rettet bei 3 Bit viel von der Qualität; nach ihren Gewichten gewählt kaum mehr als zufällig. Skalieren mit 2 erreicht einen guten Teil davon ohne gemischte Genauigkeit.</translation>
    </message>
    <message>
        <source>A kept channel counts 16 bits a weight: 1 % adds 0.13 bits per weight to 3 bits, as the run&apos;s bits show.</source>
        <translation>Ein behaltener Kanal zählt 16 Bit pro Gewicht: 1 % fügt zu 3 Bit 0,13 Bit pro Gewicht hinzu, wie die Bits des Laufs zeigen.</translation>
    </message>
    <message>
        <source>## What the method sees</source>
        <translation>## Was das Verfahren sieht</translation>
    </message>
    <message>
        <source>Kept columns are uncoupled from the rest, so that nothing is made good through them, and their weights are put back afterwards.</source>
        <translation>Behaltene Spalten sind von den übrigen entkoppelt, sodass über sie nichts ausgeglichen wird, und ihre Gewichte werden danach zurückgesetzt.</translation>
    </message>
    <message>
        <source>The best factor depends on the grid: at small groups a factor above 2 makes all other channels of the group coarser. [](page:salience) shows it at once for one layer.</source>
        <translation>Der beste Faktor hängt vom Gitter ab: Bei kleinen Gruppen vergröbert ein Faktor über 2 alle anderen Kanäle der Gruppe. [](page:salience) zeigt es für eine Schicht sofort.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Everything that the window does to a model, `quantoscope-cli` does without a display. `quantoscope-cli COMMAND --help` explains each command with an example; `--json` prints one JSON object for scripts.</source>
        <translation>Alles, was das Fenster mit einem Modell macht, kann `quantoscope-cli` ohne Bildschirm. `quantoscope-cli COMMAND --help` erklärt jeden Befehl mit einem Beispiel; `--json` gibt ein JSON-Objekt für Skripte aus.</translation>
    </message>
    <message>
        <source>- `info`, `footprint`, `tokenize`: look at a model, at its memory, at tokens.</source>
        <translation>- `info`, `footprint`, `tokenize`: ein Modell, seinen Speicherbedarf, Tokens ansehen.</translation>
    </message>
    <message>
        <source>- `generate`, `perplexity`, `logits`, `accuracy`, `consistency`: run it.</source>
        <translation>- `generate`, `perplexity`, `logits`, `accuracy`, `consistency`: es ausführen.</translation>
    </message>
    <message>
        <source>- `quantize`, `sweep`, `experiment`: runs, into a session with `--session`. `--resume` goes on with one that was interrupted.</source>
        <translation>- `quantize`, `sweep`, `experiment`: Läufe, mit `--session` in eine Sitzung. `--resume` setzt einen unterbrochenen fort.</translation>
    </message>
    <message>
        <source>- `layer`: one matrix from a file, to check a solver against another.</source>
        <translation>- `layer`: eine Matrix aus einer Datei, um ein Verfahren gegen ein anderes zu prüfen.</translation>
    </message>
    <message>
        <source>- `finetune`: train a classifier.</source>
        <translation>- `finetune`: einen Klassifikator trainieren.</translation>
    </message>
    <message>
        <source>## Examples</source>
        <translation>## Beispiele</translation>
    </message>
    <message>
        <source>`quantoscope-cli quantize demo --method gptq --bits 3 --group-size 32 --act-order --session demo.h5`</source>
        <translation>`quantoscope-cli quantize demo --method gptq --bits 3 --group-size 32 --act-order --session demo.h5`</translation>
    </message>
    <message>
        <source>`quantoscope-cli plot demo.h5 --view error-map --out map.svg`</source>
        <translation>`quantoscope-cli plot demo.h5 --view error-map --out map.svg`</translation>
    </message>
    <message>
        <source>`quantoscope-cli quantize MODEL --method gptq --symmetric --export NEW-FOLDER --format gptq`</source>
        <translation>`quantoscope-cli quantize MODEL --method gptq --symmetric --export NEW-FOLDER --format gptq`</translation>
    </message>
    <message>
        <source>## Exit status</source>
        <translation>## Rückgabewert</translation>
    </message>
    <message>
        <source>0 done, 1 the work failed, 2 wrong usage, 3 an input file is malformed or unsupported, 130 cancelled (what had finished is kept).</source>
        <translation>0 fertig, 1 die Arbeit ist gescheitert, 2 falsch benutzt, 3 eine Eingabedatei ist fehlerhaft oder wird nicht unterstützt, 130 abgebrochen (Fertiges ist aufbewahrt).</translation>
    </message>
    <message>
        <source>## The window&apos;s own</source>
        <translation>## Das Fenster selbst</translation>
    </message>
    <message>
        <source>`quantoscope [MODEL or SESSION] --lang de` opens it in a language, `--fresh` with default settings and layout.</source>
        <translation>`quantoscope [MODEL or SESSION] --lang de` öffnet das Fenster in einer Sprache, `--fresh` mit den Standardeinstellungen und der Standardanordnung.</translation>
    </message>
    <message>
        <source>Options of methods have the same names and defaults as in the form, but the default method is RTN, and calibration is text that the model writes itself.</source>
        <translation>Optionen der Verfahren heißen wie im Formular und haben dieselben Vorgaben, aber das Verfahren ist RTN, wenn keines genannt ist, und kalibriert wird auf Text, den das Modell selbst schreibt.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. **Keyboard shortcuts** ({shortcuts}) lists every key of the window, **Command palette…** ({palette}) runs any command by name.</source>
        <translation>Alles geht ohne Maus. **Tastenkürzel** ({shortcuts}) nennt jede Taste des Fensters, **Befehlspalette…** ({palette}) führt jeden Befehl nach seinem Namen aus.</translation>
    </message>
    <message>
        <source>- {guide}: this guide; {glossary}: glossary.</source>
        <translation>- {guide}: dieses Handbuch; {glossary}: Glossar.</translation>
    </message>
    <message>
        <source>- {view0} to {view9}: views; {viewFigure}: Figure; {viewExperiment}: Experiments. Page through the buttons above the views with Left and Right.</source>
        <translation>- {view0} bis {view9}: Ansichten; {viewFigure}: Abbildung; {viewExperiment}: Experimente. Links und Rechts gehen durch die Knöpfe über den Ansichten.</translation>
    </message>
    <message>
        <source>- {startRun}: start a run; {sweep}: sweep; {cancelRun}: cancel; {resumeRun}: resume.</source>
        <translation>- {startRun}: Lauf starten; {sweep}: Sweep; {cancelRun}: abbrechen; {resumeRun}: fortsetzen.</translation>
    </message>
    <message>
        <source>- {find}: find a layer; {back} and {forward}: back and forward through what was selected; {swapRuns}: swap A and B.</source>
        <translation>- {find}: Schicht finden; {back} und {forward}: zurück und vor in dem, was gewählt war; {swapRuns}: A und B vertauschen.</translation>
    </message>
    <message>
        <source>- {exportView}: export; {copyView}: copy; {addToFigure}: add to figure; {showTable}: numbers of the plot.</source>
        <translation>- {exportView}: exportieren; {copyView}: kopieren; {addToFigure}: zur Abbildung hinzufügen; {showTable}: Zahlen des Diagramms.</translation>
    </message>
    <message>
        <source>- {resetView}: reset the view, in plots the reading cursor as well; {nextDivergence}: next differing token.</source>
        <translation>- {resetView}: Ansicht zurücksetzen, in Diagrammen auch den Lesecursor; {nextDivergence}: nächstes abweichendes Token.</translation>
    </message>
    <message>
        <source>- {fullScreen}: full screen; {presenter}: presenter mode.</source>
        <translation>- {fullScreen}: Vollbild; {presenter}: Vorführmodus.</translation>
    </message>
    <message>
        <source>## In plots</source>
        <translation>## In Diagrammen</translation>
    </message>
    <message>
        <source>Tab goes to the plot. Arrow keys move a reading cursor, Return selects what it is at; the status bar, the tooltip and screen readers tell the value. Every plot has a description and a table.</source>
        <translation>Tab geht zum Diagramm. Pfeiltasten bewegen einen Lesecursor, die Eingabetaste wählt, worauf er steht; Statuszeile, Tooltip und Bildschirmleser nennen den Wert. Jedes Diagramm hat eine Beschreibung und eine Tabelle.</translation>
    </message>
    <message>
        <source>## In this guide</source>
        <translation>## In diesem Handbuch</translation>
    </message>
    <message>
        <source>Ctrl+F finds pages, Alt+Left and Alt+Right go back and forward, Ctrl with + and − changes the size, Ctrl+0 resets it, Tab goes from link to link, Esc closes.</source>
        <translation>Strg+F findet Seiten, Alt+Links und Alt+Rechts gehen zurück und vor, Strg mit + und − ändert die Größe, Strg+0 setzt sie zurück, Tab geht von Link zu Link, Esc schließt.</translation>
    </message>
    <message>
        <source>Looks, language, layout</source>
        <translation>Aussehen, Sprache, Anordnung</translation>
    </message>
    <message>
        <source>- **Theme** in the menu View: light, dark, or as the system has it. Exports stay light.</source>
        <translation>- **Design** im Menü Ansicht: hell, dunkel oder wie das System. Exporte bleiben hell.</translation>
    </message>
    <message>
        <source>- **Colour map**: viridis or cividis.</source>
        <translation>- **Farbpalette**: viridis oder cividis.</translation>
    </message>
    <message>
        <source>- **Language**: German, English, Spanish, French, Simplified Chinese; it changes when the program is started next. Numbers on the screen follow the language, files do not.</source>
        <translation>- **Sprache**: Deutsch, Englisch, Spanisch, Französisch, vereinfachtes Chinesisch; sie wechselt beim nächsten Start des Programms. Zahlen am Bildschirm folgen der Sprache, Dateien nicht.</translation>
    </message>
    <message>
        <source>- **Panels**: shows and hides docks and toolbars; they can be dragged to other places. **Restore default layout** undoes all of it.</source>
        <translation>- **Bereiche**: zeigt und verbirgt Bereiche und Werkzeugleisten; sie lassen sich an andere Stellen ziehen. **Standardanordnung wiederherstellen** macht alles davon rückgängig.</translation>
    </message>
    <message>
        <source>- **Full screen** ({fullScreen}) and **Presenter mode** ({presenter}).</source>
        <translation>- **Vollbild** ({fullScreen}) und **Vorführmodus** ({presenter}).</translation>
    </message>
    <message>
        <source>## When something is wrong</source>
        <translation>## Wenn etwas nicht stimmt</translation>
    </message>
    <message>
        <source>- A message names the file, what was expected and what was found, and says what is kept. Details are in **Log**, at the bottom.</source>
        <translation>- Eine Meldung nennt die Datei, was erwartet und was gefunden wurde, und sagt, was erhalten ist. Einzelheiten stehen unten unter **Protokoll**.</translation>
    </message>
    <message>
        <source>- **⚠ Slow BLAS** in the status bar: matrix products run many times slower than they could. Install `libopenblas0-pthread`.</source>
        <translation>- **⚠ Langsame BLAS** in der Statuszeile: Matrixprodukte laufen um ein Vielfaches langsamer, als sie könnten. Installieren Sie `libopenblas0-pthread`.</translation>
    </message>
    <message>
        <source>- The window does not start as it should: `quantoscope --fresh` ignores settings and layout.</source>
        <translation>- Das Fenster startet nicht, wie es soll: `quantoscope --fresh` übergeht Einstellungen und Anordnung.</translation>
    </message>
    <message>
        <source>- **About Quantoscope** has the versions of everything, to be copied into a report.</source>
        <translation>- **Über Quantoscope** hat die Versionen von allem, zum Kopieren in einen Fehlerbericht.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Quantoscope rounds the weights of a transformer language model to few bits while you watch, and shows what that does: to each layer, to each weight, and to the text that the model writes. A weight becomes a code, a small integer; scale and zero point turn the code back into a number:</source>
        <translation>Quantoscope rundet die Gewichte eines Transformer-Sprachmodells vor Ihren Augen auf wenige Bits und zeigt, was das bewirkt: in jeder Schicht, an jedem Gewicht und im Text, den das Modell schreibt. Aus einem Gewicht wird ein Code, eine kleine ganze Zahl; Skalierungsfaktor und Nullpunkt machen aus dem Code wieder eine Zahl:</translation>
    </message>
    <message>
        <source>## The demo</source>
        <translation>## Die Demo</translation>
    </message>
    <message>
        <source>[Open the demo model](do:openDemo), or press **Try the demo** on the welcome page. It is small, writes short stories, and needs no network. **Start run** ({startRun}) under the form **New run** quantizes it by GPTQ with 3 bits; layers appear in [](page:error-map) as they are finished, and at the end the perplexity and three texts, before and after.</source>
        <translation>[Öffnen Sie das Demomodell](do:openDemo) oder drücken Sie auf der Startseite **Demo ausprobieren**. Es ist klein, schreibt kurze Geschichten und braucht kein Netz. **Lauf starten** ({startRun}) unter dem Formular **Neuer Lauf** quantisiert es mit GPTQ auf 3 Bit; fertige Schichten erscheinen unter [](page:error-map), und am Ende stehen die Perplexität und drei Texte, vorher und nachher.</translation>
    </message>
    <message>
        <source>## How the window hangs together</source>
        <translation>## Wie das Fenster zusammenhängt</translation>
    </message>
    <message>
        <source>- **Model**, on the left: all layers, block by block. A layer that is chosen there, or in any view, is chosen everywhere.</source>
        <translation>- **Modell**, links: alle Schichten, Block für Block. Eine Schicht, die dort oder in irgendeiner Ansicht gewählt wird, ist überall gewählt.</translation>
    </message>
    <message>
        <source>- In the middle the views, {view0} to {view9} and on; their pages are the next part of this guide.</source>
        <translation>- In der Mitte die Ansichten, {view0} bis {view9} und weitere; ihre Seiten bilden den nächsten Teil dieses Handbuchs.</translation>
    </message>
    <message>
        <source>- **New run**, on the right: what the next run is to do. Behind it **Inspector**: the facts of the chosen layer.</source>
        <translation>- **Neuer Lauf**, rechts: was der nächste Lauf tun soll. Dahinter **Inspektor**: die Daten der gewählten Schicht.</translation>
    </message>
    <message>
        <source>- **Runs**, at the bottom: ticked runs are shown in every view. Run A is the one that views of a single run show, run B the one it is compared with; both are chosen in the toolbar, and {swapRuns} swaps them.</source>
        <translation>- **Läufe**, unten: Angehakte Läufe erscheinen in jeder Ansicht. Lauf A ist der, den Ansichten eines einzelnen Laufs zeigen, Lauf B der, mit dem er verglichen wird; beide werden in der Werkzeugleiste gewählt, {swapRuns} vertauscht sie.</translation>
    </message>
    <message>
        <source>- **Jobs**: what is running and what waits.</source>
        <translation>- **Aufträge**: was läuft und was wartet.</translation>
    </message>
    <message>
        <source>## From here</source>
        <translation>## Wie es weitergeht</translation>
    </message>
    <message>
        <source>For a first look take the [tour of the window](do:tour). {palette} finds any command by a few letters of its name, {guide} opens this guide at the page of what is in front, {glossary} explains the terms.</source>
        <translation>Für einen ersten Blick machen Sie den [Rundgang durch das Fenster](do:tour). {palette} findet jeden Befehl mit ein paar Buchstaben seines Namens, {guide} öffnet dieses Handbuch auf der Seite dessen, was vorn ist, {glossary} erklärt die Begriffe.</translation>
    </message>
    <message>
        <source>Opening a model</source>
        <translation>Ein Modell öffnen</translation>
    </message>
    <message>
        <source>**Open model…** ({openModel}) takes a file, **Open model folder…** ({openModelFolder}) a folder; either can be dropped on the window. What a file is comes from its content, not from its name.</source>
        <translation>**Modell öffnen…** ({openModel}) nimmt eine Datei, **Modellordner öffnen…** ({openModelFolder}) einen Ordner; beides lässt sich auch auf das Fenster ziehen. Was eine Datei ist, entscheidet ihr Inhalt, nicht ihr Name.</translation>
    </message>
    <message>
        <source>- Hugging Face folders: GPT-2, OPT, LLaMA 1 to 3, Mistral, Qwen 2 and 3, and BERT classifiers, as safetensors or PyTorch files, in one piece or in parts.</source>
        <translation>- Ordner von Hugging Face: GPT-2, OPT, LLaMA 1 bis 3, Mistral, Qwen 2 und 3 sowie BERT-Klassifikatoren, als safetensors oder PyTorch-Dateien, in einem Stück oder in Teilen.</translation>
    </message>
    <message>
        <source>- GGUF files (F32, F16, BF16, Q4_0 to Q8_0, Q2_K to Q6_K) and llama2.c checkpoints with their tokenizer beside them.</source>
        <translation>- GGUF-Dateien (F32, F16, BF16, Q4_0 bis Q8_0, Q2_K bis Q6_K) und Checkpoints von llama2.c mit dem Tokenizer daneben.</translation>
    </message>
    <message>
        <source>- Models that others have quantized: GPTQ, AWQ, compressed-tensors. Original then means what their codes stand for, and a warning says so.</source>
        <translation>- Modelle, die andere quantisiert haben: GPTQ, AWQ, compressed-tensors. Original heißt dann, wofür ihre Codes stehen, und eine Warnung sagt es.</translation>
    </message>
    <message>
        <source>Weights stay on disk and are mapped into memory; a block is read when it is needed. Nothing in a file is ever run: a PyTorch file that asks for anything but tensors is refused.</source>
        <translation>Gewichte bleiben auf der Platte und werden in den Speicher eingeblendet; ein Block wird gelesen, wenn er gebraucht wird. Nichts in einer Datei wird je ausgeführt: Eine PyTorch-Datei, die etwas anderes als Tensoren verlangt, wird abgelehnt.</translation>
    </message>
    <message>
        <source>## What it will take</source>
        <translation>## Was es brauchen wird</translation>
    </message>
    <message>
        <source>The lines above **Start run** tell the model&apos;s size before and after and the time to expect, for the settings as they are. A run needs room for one block in float32 and for the solver&apos;s matrices, about 16·d² bytes for a layer of d inputs, and checks that before it starts. OBQ takes time that grows with the cube of the width: try one layer first (**Names** in the form, for instance `*.0.*.q_proj`).</source>
        <translation>Die Zeilen über **Lauf starten** nennen für die jetzigen Einstellungen die Größe des Modells vorher und nachher und die Zeit, mit der zu rechnen ist. Ein Lauf braucht Platz für einen Block in float32 und für die Matrizen des Verfahrens, etwa 16·d² Bytes bei einer Schicht mit d Eingängen, und prüft das vor dem Start. Die Zeit von OBQ wächst mit der dritten Potenz der Breite: Versuchen Sie zuerst eine Schicht (**Namen** im Formular, etwa `*.0.*.q_proj`).</translation>
    </message>
    <message>
        <source>Without its tokenizer a model can be quantized on what it writes itself, in token numbers, but no text goes in or comes out. Keep `tokenizer.json`, or what the model came with, in the same folder.</source>
        <translation>Ohne seinen Tokenizer lässt sich ein Modell auf dem quantisieren, was es selbst schreibt, in Tokennummern, aber kein Text kommt hinein oder heraus. Lassen Sie `tokenizer.json`, oder was dem Modell beilag, im selben Ordner.</translation>
    </message>
    <message>
        <source>Sessions and recovery</source>
        <translation>Sitzungen und Wiederherstellung</translation>
    </message>
    <message>
        <source>A session is one file, `NAME.h5`, that holds everything the window shows: runs with their settings, errors of every layer, codes and scales, texts, notes. It opens again without the model. Any HDF5 tool can read it.</source>
        <translation>Eine Sitzung ist eine Datei, `NAME.h5`, mit allem, was das Fenster zeigt: Läufe mit ihren Einstellungen, Fehler jeder Schicht, Codes und Skalierungsfaktoren, Texte, Notizen. Sie öffnet sich auch ohne das Modell. Jedes HDF5-Werkzeug kann sie lesen.</translation>
    </message>
    <message>
        <source>- **Save session** ({saveSession}) and **Save session as…** ({saveSessionAs}) write it, **Open session…** ({openSession}) reads it, **Open recent** lists the last ones.</source>
        <translation>- **Sitzung speichern** ({saveSession}) und **Sitzung speichern unter…** ({saveSessionAs}) schreiben sie, **Sitzung öffnen…** ({openSession}) liest sie, **Zuletzt geöffnet** zeigt die letzten.</translation>
    </message>
    <message>
        <source>- Original weights are not in it, only where they lie and a fingerprint. Views that work on the weights themselves ([](page:tile), [](page:stepper), [](page:what-if), [](page:salience)) and new runs need the model: **Open the model** in the bar above the views does it, **Locate model…** finds one that was moved. Another model of the same name is told by its fingerprint and refused.</source>
        <translation>- Die Originalgewichte stehen nicht darin, nur ihr Ort und ein Fingerabdruck. Ansichten, die mit den Gewichten selbst arbeiten ([](page:tile), [](page:stepper), [](page:what-if), [](page:salience)), und neue Läufe brauchen das Modell: **Modell öffnen** in der Leiste über den Ansichten öffnet es, **Modell suchen…** findet ein verschobenes. Ein anderes Modell gleichen Namens wird am Fingerabdruck erkannt und abgelehnt.</translation>
    </message>
    <message>
        <source>## When something breaks off</source>
        <translation>## Wenn etwas abbricht</translation>
    </message>
    <message>
        <source>Each layer is written beside the session as soon as it is finished. After a crash or a power cut the welcome page offers **Recover**: all finished layers are there, and **Resume run** ({resumeRun}) goes on with the run, bit by bit as if it had never stopped, provided that device, threads and libraries are the same; else a warning says that it is not. A run that was cancelled is resumed the same way.</source>
        <translation>Jede Schicht wird neben der Sitzung gesichert, sobald sie fertig ist. Nach einem Absturz oder Stromausfall bietet die Startseite **Wiederherstellen** an: Alle fertigen Schichten sind da, und **Lauf fortsetzen** ({resumeRun}) setzt den Lauf fort, Bit für Bit, als wäre er nie unterbrochen worden, sofern Gerät, Threads und Bibliotheken dieselben sind; sonst sagt eine Warnung, dass es nicht so ist. Ein abgebrochener Lauf wird ebenso fortgesetzt.</translation>
    </message>
    <message>
        <source>## Two windows</source>
        <translation>## Zwei Fenster</translation>
    </message>
    <message>
        <source>A session that is open elsewhere opens for reading, and says so; it can be saved under another name.</source>
        <translation>Eine Sitzung, die anderswo offen ist, öffnet sich zum Lesen und sagt es; sie lässt sich unter anderem Namen speichern.</translation>
    </message>
    <message>
        <source>Results are yours only once they are saved: the safety copy is kept in the program&apos;s own folder until the session is saved or its results are discarded. The title shows an asterisk while something is unsaved.</source>
        <translation>Ergebnisse gehören Ihnen erst, wenn sie gespeichert sind: Die Sicherungskopie liegt im Ordner des Programms, bis die Sitzung gespeichert oder ihre Ergebnisse verworfen sind. Ein Stern im Titel zeigt Ungespeichertes an.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Run A at a glance: first in words what it changed, then a card for each figure that was measured, the eight worst layers, what was exported, and the run&apos;s warnings.</source>
        <translation>Lauf A auf einen Blick: zuerst in Worten, was er geändert hat, dann eine Karte für jede gemessene Größe, die acht schlechtesten Schichten, was exportiert wurde, und die Warnungen des Laufs.</translation>
    </message>
    <message>
        <source>- The sentences compare with the original model: size, perplexity, share of positions at which both find the same next token most likely, and the layer that is hit worst.</source>
        <translation>- Die Sätze vergleichen mit dem Originalmodell: Größe, Perplexität, Anteil der Stellen, an denen beide dasselbe nächste Token für das wahrscheinlichste halten, und die am härtesten getroffene Schicht.</translation>
    </message>
    <message>
        <source>- A card shows a figure of the run, and below it the original&apos;s and the difference where there is one; better and worse are told by word and colour. Rest on a card to read what the figure is.</source>
        <translation>- Eine Karte zeigt eine Größe des Laufs und darunter, wo es sie gibt, die des Originals und den Unterschied; besser und schlechter sagen Wort und Farbe. Verweilen Sie auf einer Karte, um zu lesen, was die Größe bedeutet.</translation>
    </message>
    <message>
        <source>- **Worst layers** are ranked by the metric chosen in the toolbar (**Metric**). Choosing one selects the layer in every view.</source>
        <translation>- **Schlechteste Schichten** sind nach der Metrik gereiht, die in der Werkzeugleiste gewählt ist (**Metrik**). Wer eine wählt, wählt sie in allen Ansichten.</translation>
    </message>
    <message>
        <source>- **Threshold** counts the layers beyond a value of that metric. It is kept for each metric by itself.</source>
        <translation>- **Schwelle** zählt die Schichten jenseits eines Werts dieser Metrik. Jede Metrik behält ihre eigene.</translation>
    </message>
    <message>
        <source>A small mean can hide one broken layer, and one broken layer can ruin the text: read the list beneath the cards, then look at that layer in [](page:error-map) and [](page:tile). Warnings at the bottom say what a solver had to do: dead channels, raised damping, layers left in full precision.</source>
        <translation>Ein kleiner Mittelwert kann eine zerstörte Schicht verbergen, und eine zerstörte Schicht kann den Text verderben: Lesen Sie die Liste unter den Karten und sehen Sie diese Schicht dann unter [](page:error-map) und [](page:tile) an. Die Warnungen ganz unten sagen, was ein Verfahren tun musste: tote Kanäle, erhöhte Dämpfung, Schichten in voller Genauigkeit.</translation>
    </message>
    <message>
        <source>Error map</source>
        <translation>Fehlerkarte</translation>
    </message>
    <message>
        <source>One metric over the whole model: a row for each block, a column for each kind of layer (q, k, v, o, gate, up, down), a panel for each ticked run. Cells fill in while the run works; a hatched cell has no value. Below it lie the weights of the chosen layer, as in [](page:distribution).</source>
        <translation>Eine Metrik über das ganze Modell: eine Zeile je Block, eine Spalte je Art von Schicht (q, k, v, o, gate, up, down), ein Feld je angehaktem Lauf. Zellen füllen sich, während der Lauf arbeitet; eine schraffierte Zelle hat keinen Wert. Darunter liegen die Gewichte der gewählten Schicht wie unter [](page:distribution).</translation>
    </message>
    <message>
        <source>- **Metric** in the toolbar chooses what is shown: relative output error, the same on the hold-out, accumulated error, SQNR, solver time and more. Metrics that span decades have a logarithmic scale.</source>
        <translation>- **Metrik** in der Werkzeugleiste bestimmt, was gezeigt wird: relativer Ausgabefehler, derselbe auf dem Hold-out, akkumulierter Fehler, SQNR, Rechenzeit und mehr. Metriken über mehrere Zehnerpotenzen haben eine logarithmische Skala.</translation>
    </message>
    <message>
        <source>- All panels share one colour scale, so that equal colours mean equal values. **Lock colours** off gives each panel a scale of its own: patterns within a run get clearer, runs can no longer be compared by colour.</source>
        <translation>- Alle Felder teilen sich eine Farbskala, sodass gleiche Farben gleiche Werte bedeuten. Ohne **Farben fixieren** hat jedes Feld seine eigene: Muster innerhalb eines Laufs werden deutlicher, Läufe lassen sich nicht mehr an der Farbe vergleichen.</translation>
    </message>
    <message>
        <source>- Look for columns (a kind of layer that suffers everywhere, often down or o), for rows (first and last blocks), and for single cells.</source>
        <translation>- Suchen Sie nach Spalten (eine Art von Schicht, die überall leidet, oft down oder o), nach Zeilen (erste und letzte Blöcke) und nach einzelnen Zellen.</translation>
    </message>
    <message>
        <source>## Mouse and keyboard</source>
        <translation>## Maus und Tastatur</translation>
    </message>
    <message>
        <source>Rest on a cell for its value, click to select the layer. The wheel zooms into the blocks. Arrow keys move a reading cursor through all panels, Return selects, Esc resets. {showTable} gives the numbers.</source>
        <translation>Verweilen Sie auf einer Zelle, um ihren Wert zu lesen; ein Klick wählt die Schicht. Das Mausrad zoomt in die Blöcke. Pfeiltasten bewegen einen Lesecursor durch alle Felder, die Eingabetaste wählt, Esc setzt zurück. {showTable} zeigt die Zahlen.</translation>
    </message>
    <message>
        <source>The relative error says what share of a layer&apos;s output is lost, not what the loss does to the model: an error of 0.1 may be harmless in one layer and fatal in another. For that look at [KL divergence](term:kl-divergence) and [](page:text), or let [](page:target-bits) measure it.</source>
        <translation>Der relative Fehler sagt, welcher Anteil der Ausgabe einer Schicht verloren geht, nicht, was der Verlust dem Modell antut: Ein Fehler von 0,1 kann in einer Schicht harmlos und in einer anderen verheerend sein. Dafür gibt es die [KL-Divergenz](term:kl-divergence) und die Ansicht [](page:text), oder Sie lassen es messen: [](page:target-bits).</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>The weights of the chosen layer before and after: the original and each ticked run, overlaid.</source>
        <translation>Die Gewichte der gewählten Schicht vorher und nachher: das Original und jeder angehakte Lauf, übereinandergelegt.</translation>
    </message>
    <message>
        <source>## Three drawings</source>
        <translation>## Drei Darstellungen</translation>
    </message>
    <message>
        <source>- **Histogram**: weights per bin. **Logarithmic counts** ({logScale}) brings out the tails.</source>
        <translation>- **Histogramm**: Gewichte je Klasse. **Logarithmische Anzahlen** ({logScale}) holt die Ausläufer hervor.</translation>
    </message>
    <message>
        <source>- **Cumulative share**: the share of weights below a value. Steps are the levels of a grid.</source>
        <translation>- **Kumulierter Anteil**: der Anteil der Gewichte unter einem Wert. Treppen sind die Stufen eines Gitters.</translation>
    </message>
    <message>
        <source>- **Q-Q plot**: quantiles against those of a normal distribution. Normal weights lie on a straight line; ends that bend away are heavy tails.</source>
        <translation>- **Q-Q-Diagramm**: Quantile gegen die einer Normalverteilung. Normalverteilte Gewichte liegen auf einer Geraden; Enden, die abbiegen, sind schwere Ausläufer.</translation>
    </message>
    <message>
        <source>The ticks under the histogram are the levels that weights of one output row, and one group of it, can take; choose both beneath (**Grid levels of row**, **group**). With one scale a tensor few levels serve the bulk, as the largest weight sets the step. Smaller groups narrow the range, and ticks move to where weights are.</source>
        <translation>Die Striche unter dem Histogramm sind die Stufen, die Gewichte einer Ausgangszeile und einer Gruppe davon annehmen können; beide wählen Sie darunter (**Gitterstufen der Zeile**, **Gruppe**). Bei einem Skalierungsfaktor je Tensor bleiben der Masse nur wenige Stufen, denn das größte Gewicht bestimmt die Schrittweite. Kleinere Gruppen verengen den Bereich, und die Striche rücken dorthin, wo Gewichte sind.</translation>
    </message>
    <message>
        <source>Two histograms that look alike say nothing of the output: GPTQ moves weights away from their nearest level on purpose, so its histogram is worse than that of RTN, and its output is better.</source>
        <translation>Zwei Histogramme, die sich gleichen, sagen nichts über die Ausgabe: GPTQ schiebt Gewichte absichtlich von ihrer nächsten Stufe weg, sodass sein Histogramm schlechter ist als das von RTN und seine Ausgabe besser.</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Kachel</translation>
    </message>
    <message>
        <source>## What is shown</source>
        <translation>## Was zu sehen ist</translation>
    </message>
    <message>
        <source>- One run beside the original with its error; **Split A | B**: two runs in one picture, parted by a line that can be dragged; **A − B**: what one run does otherwise than the other.</source>
        <translation>- Ein Lauf neben dem Original mit seinem Fehler; **Geteilt A | B**: zwei Läufe in einem Bild, geteilt durch eine Linie, die sich ziehen lässt; **A − B**: was der eine Lauf anders macht als der andere.</translation>
    </message>
    <message>
        <source>- Where there are more weights than cells, a cell stands for several: **Largest of a cell** finds single outliers, **Mean of a cell** shows drift. The sentence above says which, and of how many weights.</source>
        <translation>- Wo es mehr Gewichte als Zellen gibt, steht eine Zelle für mehrere: **Größtes je Zelle** findet einzelne Ausreißer, **Mittel je Zelle** zeigt Verschiebungen. Die Zeile darüber sagt, was gilt und für wie viele Gewichte.</translation>
    </message>
    <message>
        <source>- **Whole layer** shows all of it, **Single weights** zooms in until each cell is one weight.</source>
        <translation>- **Ganze Schicht** zeigt alles, **Einzelne Gewichte** zoomt hinein, bis jede Zelle ein Gewicht ist.</translation>
    </message>
    <message>
        <source>Drag moves, the wheel zooms, a double click resets; moving over a cell tells the value before and after and marks it in the distribution below. Arrow keys move a reading cursor, + and − zoom, Esc resets.</source>
        <translation>Ziehen verschiebt, das Mausrad zoomt, ein Doppelklick setzt zurück; auf einer Zelle erscheint ihr Wert vorher und nachher und wird in der Verteilung darunter markiert. Pfeiltasten bewegen einen Lesecursor, + und − zoomen, Esc setzt zurück.</translation>
    </message>
    <message>
        <source>Vertical stripes in the error are channels that a method treats in its own way: kept channels, groups with a bad scale, columns that were rounded late. With GPTQ the error grows to the right, as the last columns have to take what the others left; with act-order the late columns are scattered.</source>
        <translation>Senkrechte Streifen im Fehler sind Kanäle, mit denen ein Verfahren eigens umgeht: behaltene Kanäle, Gruppen mit schlechtem Skalierungsfaktor, spät gerundete Spalten. Bei GPTQ wächst der Fehler nach rechts, weil die letzten Spalten auf sich nehmen müssen, was die anderen übrig ließen; mit Act-Order liegen die späten Spalten verstreut.</translation>
    </message>
    <message>
        <source>Pooled by the largest value a good matrix looks dark everywhere. Zoom in before judging.</source>
        <translation>Nach dem größten Wert zusammengefasst, sieht auch eine gute Matrix überall dunkel aus. Zoomen Sie hinein, bevor Sie urteilen.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>All runs of the session: above a plot of what each costs against what it is worth, below a table of every figure with its difference to a baseline.</source>
        <translation>Alle Läufe der Sitzung: oben ein Diagramm, was jeder kostet und was er wert ist, darunter eine Tabelle aller Größen mit dem Unterschied zu einer Baseline.</translation>
    </message>
    <message>
        <source>## The plot</source>
        <translation>## Das Diagramm</translation>
    </message>
    <message>
        <source>## The table</source>
        <translation>## Die Tabelle</translation>
    </message>
    <message>
        <source>Rest on a point for its figures, click to make it run A. Arrow keys go from point to point from the cheapest on, Return chooses, Esc resets.</source>
        <translation>Verweilen Sie auf einem Punkt, um seine Zahlen zu lesen; ein Klick macht ihn zu Lauf A. Pfeiltasten gehen vom billigsten an von Punkt zu Punkt, die Eingabetaste wählt, Esc setzt zurück.</translation>
    </message>
    <message>
        <source>Two perplexities that lie closer than their standard errors are not ranked by them. Nor is a gain at more bits a gain: compare along the vertical, at equal bits per weight; group size 32 takes nearly half a bit more than 128.</source>
        <translation>Zwei Perplexitäten, die näher beieinander liegen als ihre Standardfehler, ordnen sich nicht. Und ein Gewinn bei mehr Bits ist keiner: Vergleichen Sie senkrecht, bei gleich vielen Bits pro Gewicht; Gruppengröße 32 kostet allein schon fast ein halbes Bit mehr als 128.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>A prompt continued by the original and by each ticked run, side by side. The first token that a run chooses otherwise is framed in its column, and pointed at in the original&apos;s.</source>
        <translation>Ein Prompt, fortgesetzt vom Original und von jedem angehakten Lauf, nebeneinander. Das erste Token, das ein Lauf anders wählt, ist in seiner Spalte gerahmt und in der des Originals bezeichnet.</translation>
    </message>
    <message>
        <source>- Rest on a token for its probability, the entropy, the divergence and the five likeliest candidates.</source>
        <translation>- Verweilen Sie auf einem Token, um seine Wahrscheinlichkeit, die Entropie, die Divergenz und die fünf wahrscheinlichsten Kandidaten zu lesen.</translation>
    </message>
    <message>
        <source>- After the frame the texts have different pasts, so that their words no longer compare one by one.</source>
        <translation>- Nach dem Rahmen haben die Texte verschiedene Vorgeschichten, sodass sich ihre Wörter nicht mehr einzeln vergleichen lassen.</translation>
    </message>
    <message>
        <source>## Where the texts come from</source>
        <translation>## Woher die Texte kommen</translation>
    </message>
    <message>
        <source>A run writes them at its end: **Prompts** in the form, one a line, or three of the program&apos;s own; **New tokens** each; by default the likeliest token each time. With sampling both models use the same random numbers.</source>
        <translation>Ein Lauf schreibt sie an seinem Ende: **Prompts** im Formular, einer je Zeile, oder drei des Programms; **Neue Tokens** je Text; ohne Weiteres jedes Mal das wahrscheinlichste Token. Beim Sampling benutzen beide Modelle dieselben Zufallszahlen.</translation>
    </message>
    <message>
        <source>An early first difference is no proof of a bad model: where two tokens are nearly as likely, the smallest error decides. A text is an example; perplexity and KL are measurements.</source>
        <translation>Ein früher erster Unterschied beweist kein schlechtes Modell: Wo zwei Tokens fast gleich wahrscheinlich sind, entscheidet der kleinste Fehler. Ein Text ist ein Beispiel; Perplexität und KL sind Messungen.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Every metric of every finished layer of run A, as a table: errors, bits, solver time, warnings.</source>
        <translation>Jede Metrik jeder fertigen Schicht von Lauf A als Tabelle: Fehler, Bits, Rechenzeit, Warnungen.</translation>
    </message>
    <message>
        <source>## How to use it</source>
        <translation>## Wie man es benutzt</translation>
    </message>
    <message>
        <source>- Click a heading to sort, a row to select the layer in every view. Columns without a single value are left out.</source>
        <translation>- Ein Klick auf eine Überschrift sortiert, einer auf eine Zeile wählt die Schicht in allen Ansichten. Spalten ohne einen einzigen Wert fehlen.</translation>
    </message>
    <message>
        <source>- Headings explain their metric when you rest on them; [](page:metrics) and the glossary say more.</source>
        <translation>- Überschriften erklären ihre Metrik, wenn Sie darauf verweilen; [](page:metrics) und das Glossar sagen mehr.</translation>
    </message>
    <message>
        <source>- **Export table of layers…** in the menu File writes the table of all runs as CSV with the exact numbers.</source>
        <translation>- **Tabelle der Schichten exportieren…** im Menü Datei schreibt die Tabelle aller Läufe als CSV mit den genauen Zahlen.</translation>
    </message>
    <message>
        <source>## What to look for</source>
        <translation>## Worauf zu achten ist</translation>
    </message>
    <message>
        <source>- Calibration error far below hold-out error: the solver has learned its calibration text by heart. Take more samples, or more damping.</source>
        <translation>- Kalibrierungsfehler weit unter dem Hold-out-Fehler: Das Verfahren hat seinen Kalibrierungstext auswendig gelernt. Nehmen Sie mehr Stichproben oder mehr Dämpfung.</translation>
    </message>
    <message>
        <source>- Accumulated error far above the isolated one: the layer is good, its inputs are not.</source>
        <translation>- Akkumulierter Fehler weit über dem isolierten: Die Schicht ist gut, ihre Eingaben sind es nicht.</translation>
    </message>
    <message>
        <source>- A spread of input energies above 0.4: OBQ&apos;s greedy order is likely to lose to GPTQ with act-order there.</source>
        <translation>- Streuung der Eingangsenergien über 0,4: Dort verliert die gierige Reihenfolge von OBQ wahrscheinlich gegen GPTQ mit Act-Order.</translation>
    </message>
    <message>
        <source>Stepper</source>
        <translation>Einzelschritte</translation>
    </message>
    <message>
        <source>How RTN, OBQ, GPTQ and AWQ quantize a tile of the chosen layer, one frame for each decision. It is not a drawing of the idea: it is the run&apos;s own solver, watched, and the last frame is its result to the bit.</source>
        <translation>Wie RTN, OBQ, GPTQ und AWQ eine Kachel der gewählten Schicht quantisieren, ein Bild je Entscheidung. Das ist keine Zeichnung der Idee: Es ist das Verfahren des Laufs selbst, dem zugesehen wird, und das letzte Bild ist sein Ergebnis, auf das Bit genau.</translation>
    </message>
    <message>
        <source>- The weights as they stand, with dots on those that are fixed; the compensation of this step; the difference to the original.</source>
        <translation>- Die Gewichte, wie sie stehen, mit Punkten auf den festgelegten; der Ausgleich dieses Schritts; der Unterschied zum Original.</translation>
    </message>
    <message>
        <source>- Below, what the method decides by: for OBQ the cost of rounding each weight and the inverse Hessian of one row, for GPTQ the factor U, for AWQ the scales and the error of each exponent.</source>
        <translation>- Darunter, wonach das Verfahren entscheidet: bei OBQ die Kosten, jedes Gewicht zu runden, und die inverse Hesse-Matrix einer Zeile, bei GPTQ der Faktor U, bei AWQ die Skalierungsfaktoren und der Fehler jedes Exponenten.</translation>
    </message>
    <message>
        <source>- The running relative output error of all methods, and a sentence on what the step does.</source>
        <translation>- Der laufende relative Ausgabefehler aller Verfahren und ein Satz, was der Schritt tut.</translation>
    </message>
    <message>
        <source>Space plays and pauses, Left and Right step, Home and End go to the ends; the slider runs through all frames. Up and Down, or a click on a row, choose the row whose choice is told. Bits, groups and the place and size of the tile are set above: 8 to 64 columns, up to 16 rows.</source>
        <translation>Die Leertaste spielt ab und hält an, Links und Rechts gehen schrittweise, Pos1 und Ende an die Enden; der Regler läuft durch alle Bilder. Auf und Ab oder ein Klick auf eine Zeile wählen die Zeile, deren Wahl erzählt wird. Bits, Gruppen sowie Ort und Größe der Kachel stellen Sie oben ein: 8 bis 64 Spalten, bis zu 16 Zeilen.</translation>
    </message>
    <message>
        <source>The tile is W[rows, columns] with the block of the Hessian of these columns, from at most 16 samples of 128 tokens of the calibration in the form. So its errors are those of the tile, not of the layer.</source>
        <translation>Die Kachel ist W[Zeilen, Spalten] mit dem Block der Hesse-Matrix dieser Spalten, aus höchstens 16 Stichproben von 128 Tokens der Kalibrierung im Formular. Ihre Fehler sind also die der Kachel, nicht die der Schicht.</translation>
    </message>
    <message>
        <source>On a few columns GPTQ has little room to make an error good. What is a small gain on 8 columns is a large one on 4096.</source>
        <translation>Auf wenigen Spalten hat GPTQ kaum Raum, einen Fehler auszugleichen. Was auf 8 Spalten ein kleiner Gewinn ist, ist auf 4096 ein großer.</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>What becomes of the chosen layer with other settings, answered while the slider moves: bits, group size, symmetry, scale shrink, damping. **Make this a run** takes the settings to the form.</source>
        <translation>Was aus der gewählten Schicht mit anderen Einstellungen wird, beantwortet, während sich der Regler bewegt: Bits, Gruppengröße, Symmetrie, Stauchung, Dämpfung. **Lauf daraus machen** übernimmt die Einstellungen ins Formular.</translation>
    </message>
    <message>
        <source>- The histogram before and after, and under it the levels of the marked weight&apos;s grid.</source>
        <translation>- Das Histogramm vorher und nachher und darunter die Stufen des Gitters, zu dem das markierte Gewicht gehört.</translation>
    </message>
    <message>
        <source>- A tile of the layer, 32 weights a side: original, quantized, error. Arrow keys or a click mark a weight; the sentence tells its code.</source>
        <translation>- Eine Kachel der Schicht, 32 Gewichte je Seite: Original, quantisiert, Fehler. Pfeiltasten oder ein Klick markieren ein Gewicht; der Satz nennt seinen Code.</translation>
    </message>
    <message>
        <source>- The table: figures now, before the last change, and what RTN would give there; better and worse are said in words. Double-click a figure for its meaning.</source>
        <translation>- Die Tabelle: Größen jetzt, vor der letzten Änderung, und was RTN dort ergäbe; besser und schlechter stehen in Worten da. Ein Doppelklick auf eine Größe erklärt sie.</translation>
    </message>
    <message>
        <source>RTN rounds the whole layer. GPTQ solves, of a large one, 512 rows and columns around the tile and says so; the whole would take too long for a slider. **Measure the output error** gathers the layer&apos;s inputs once, from a short part of the calibration text; without it only errors of the weights are known.</source>
        <translation>RTN rundet die ganze Schicht. GPTQ löst bei einer großen 512 Zeilen und Spalten um die Kachel und sagt es; das Ganze dauerte für einen Regler zu lange. **Ausgabefehler messen** sammelt die Eingaben der Schicht einmal, aus einem kurzen Stück des Kalibrierungstextes; ohne das sind nur Fehler der Gewichte bekannt.</translation>
    </message>
    <message>
        <source>## Try</source>
        <translation>## Probieren Sie</translation>
    </message>
    <message>
        <source>Set one scale for the tensor and go from 8 bits to 2; then **each group** and 32. The step follows from the range:</source>
        <translation>Stellen Sie einen Skalierungsfaktor für den Tensor ein und gehen Sie von 8 Bit auf 2; danach **jede Gruppe** und 32. Die Schrittweite folgt aus dem Bereich:</translation>
    </message>
    <message>
        <source>Then lower the scale shrink at 2 or 3 bits: the mean error falls although the largest weights are cut.</source>
        <translation>Senken Sie dann bei 2 oder 3 Bit die Stauchung: Der mittlere Fehler fällt, obwohl die größten Gewichte gekappt werden.</translation>
    </message>
    <message>
        <source>Output errors here come from few tokens, and of GPTQ from a part: they rank settings. For figures to quote make a run.</source>
        <translation>Ausgabefehler stammen hier aus wenigen Tokens und bei GPTQ aus einem Teil: Sie ordnen Einstellungen. Für Zahlen zum Zitieren machen Sie einen Lauf.</translation>
    </message>
    <message>
        <source>Salience</source>
        <translation>Salienz</translation>
    </message>
    <message>
        <source>Which input channels of the chosen layer matter, and what it is worth to spare them. The idea is AWQ&apos;s: a weight matters as much as the input it meets.</source>
        <translation>Welche Eingangskanäle der gewählten Schicht wichtig sind, und was es wert ist, sie zu schonen. Die Idee stammt von AWQ: Ein Gewicht ist so wichtig wie die Eingabe, auf die es trifft.</translation>
    </message>
    <message>
        <source>- For each input channel the mean magnitude of its inputs, and the error that RTN leaves in its weights. Salient channels are marked, by inputs and by weights.</source>
        <translation>- Für jeden Eingangskanal der mittlere Betrag seiner Eingaben und der Fehler, den RTN in seinen Gewichten lässt. Saliente Kanäle sind markiert, nach Eingaben und nach Gewichten.</translation>
    </message>
    <message>
        <source>- AWQ&apos;s relative output error by exponent, with the best one marked.</source>
        <translation>- Der relative Ausgabefehler von AWQ je Exponent, der beste markiert.</translation>
    </message>
    <message>
        <source>- LLM.int8: how many columns hold outliers, as the threshold moves.</source>
        <translation>- LLM.int8: wie viele Spalten Ausreißer enthalten, während die Schwelle wandert.</translation>
    </message>
    <message>
        <source>- The table: RTN alone; the share of channels kept in full precision, chosen by inputs, by weights or by chance; the same channels scaled; AWQ&apos;s scales; LLM.int8. **Make this a run** takes the chosen row to the form.</source>
        <translation>- Die Tabelle: RTN allein; der Anteil der Kanäle in voller Genauigkeit, gewählt nach Eingaben, nach Gewichten oder zufällig; dieselben Kanäle skaliert; die Skalierungsfaktoren von AWQ; LLM.int8. **Lauf daraus machen** übernimmt die gewählte Zeile ins Formular.</translation>
    </message>
    <message>
        <source>Left and Right, Home and End go from channel to channel; double-click a row for the glossary. Bits, groups, share, factor and threshold are set above.</source>
        <translation>Links und Rechts, Pos1 und Ende gehen von Kanal zu Kanal; ein Doppelklick auf eine Zeile öffnet das Glossar. Bits, Gruppen, Anteil, Faktor und Schwelle stellen Sie oben ein.</translation>
    </message>
    <message>
        <source>Every row is measured by the same error, as in runs, on inputs from a short part of the calibration:</source>
        <translation>Jede Zeile wird mit demselben Fehler gemessen wie Läufe, auf Eingaben aus einem kurzen Stück der Kalibrierung:</translation>
    </message>
    <message>
        <source>Kept by chance is the row to hold the others against. Where it does as well as kept by inputs, the layer has no salient channels, and keeping some only costs bits.</source>
        <translation>Zufällig behalten ist die Zeile, an der die anderen zu messen sind. Wo sie so gut ist wie die Wahl nach Eingaben, hat die Schicht keine salienten Kanäle, und welche zu behalten kostet nur Bits.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>A figure for a paper from the plots of other views. **Add to figure** ({addToFigure}) puts the plot that is in front here, as a panel, and {viewFigure} comes back; or choose plots here by **Add panel**.</source>
        <translation>Eine Abbildung für eine Veröffentlichung aus den Diagrammen anderer Ansichten. **Zur Abbildung hinzufügen** ({addToFigure}) legt das Diagramm, das vorn ist, als Teil hier ab, und {viewFigure} führt hierher zurück; oder wählen Sie hier Diagramme mit **Teil hinzufügen**.</translation>
    </message>
    <message>
        <source>## Setting it up</source>
        <translation>## Einrichten</translation>
    </message>
    <message>
        <source>- **178 mm: two columns** or **85 mm: one column**, **Panels a line**, **Height of a line**, **Type size** in points, **Letters**. The preview is to scale.</source>
        <translation>- **178 mm: zwei Spalten** oder **85 mm: eine Spalte**, **Teile je Zeile**, **Zeilenhöhe**, **Schriftgröße** in Punkt, **Buchstaben**. Die Vorschau ist maßstäblich.</translation>
    </message>
    <message>
        <source>- A panel can be moved (**Earlier**, **Later**), removed, or take the whole width (**Full width**).</source>
        <translation>- Ein Teil lässt sich verschieben (**Früher**, **Später**), entfernen oder über die ganze Breite setzen (**Volle Breite**).</translation>
    </message>
    <message>
        <source>- Colour maps are viridis and cividis: both rise evenly in lightness and are safe for the colour-blind. **Preview in grey** shows what a printer without colours makes of the figure; files keep their colours.</source>
        <translation>- Farbskalen sind viridis und cividis: Beide nehmen gleichmäßig an Helligkeit zu und sind für Farbfehlsichtige geeignet. **Vorschau in Grau** zeigt, was ein Drucker ohne Farben daraus macht; Dateien behalten ihre Farben.</translation>
    </message>
    <message>
        <source>## What is written</source>
        <translation>## Was geschrieben wird</translation>
    </message>
    <message>
        <source>Panels from the stepper, What-if and Salience are kept as they were when they were added; those of the error map, distribution, tile, Pareto and text are drawn anew from the session. Save the session with the figure: the commands read it.</source>
        <translation>Teile aus Einzelschritten, Was wäre, wenn und Salienz bleiben, wie sie beim Hinzufügen waren; die von Fehlerkarte, Verteilung, Kachel, Pareto und Text werden aus der Sitzung neu gezeichnet. Speichern Sie die Sitzung mit der Abbildung: Die Befehle lesen sie.</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Five complete studies, each a series of runs that ends in a page of its figures. They are started from the menu **Learn**, and run on the open model or the demo.</source>
        <translation>Fünf vollständige Studien, jede eine Reihe von Läufen, die in einer Seite mit ihren Zahlen endet. Sie beginnen im Menü **Lernen** und arbeiten am offenen Modell oder an der Demo.</translation>
    </message>
    <message>
        <source>- A classifier on a fixed step: train a BERT classifier, round it to steps of 0.01 by RTN and by OBQ, compare loss and accuracy.</source>
        <translation>- Ein Klassifikator mit fester Schrittweite: einen BERT-Klassifikator trainieren, mit RTN und OBQ auf Schritte von 0,01 runden, Loss und Genauigkeit vergleichen.</translation>
    </message>
    <message>
        <source>- Every parameter to uint8 by truncation: what the crudest scheme does to three texts.</source>
        <translation>- Alle Parameter durch Abschneiden zu uint8: was das gröbste Vorgehen drei Texten antut.</translation>
    </message>
    <message>
        <source>- GPTQ with 4 bits: the bytes, and the integers as a checkpoint stores them.</source>
        <translation>- GPTQ mit 4 Bit: die Bytes, und die ganzen Zahlen, wie ein Checkpoint sie speichert.</translation>
    </message>
    <message>
        <source>- Salient channels at 3 bits: one percent kept by activation or by chance, scaled by 2, AWQ.</source>
        <translation>- Saliente Kanäle bei 3 Bit: ein Prozent nach Aktivierung oder zufällig behalten, mit 2 skaliert, AWQ.</translation>
    </message>
    <message>
        <source>- Absmax, zero point and LLM.int8: histograms of all parameters, and perplexities of the texts.</source>
        <translation>- Absmax, Nullpunkt und LLM.int8: Histogramme aller Parameter und Perplexitäten der Texte.</translation>
    </message>
    <message>
        <source>Leave the fields empty to follow the experiment&apos;s own choice, or name files to calibrate and measure on. **Start the experiment** queues its runs; results show up as they end. A click on a heading of its tables explains the figure. The runs stay in the session like any others.</source>
        <translation>Lassen Sie die Felder leer, um dem Experiment zu folgen, oder nennen Sie Dateien zum Kalibrieren und Messen. **Experiment starten** reiht seine Läufe ein; Ergebnisse erscheinen, sobald sie enden. Ein Klick auf eine Überschrift seiner Tabellen erklärt die Größe. Die Läufe bleiben in der Sitzung wie alle anderen.</translation>
    </message>
    <message>
        <source>On the demo model perplexity is measured on its own stories. Such figures show the mechanism; they are no evidence about models of a billion parameters.</source>
        <translation>Beim Demomodell wird die Perplexität auf seinen eigenen Geschichten gemessen. Solche Zahlen zeigen den Mechanismus; über Modelle mit Milliarden Parametern beweisen sie nichts.</translation>
    </message>
    <message>
        <source>Runs and results</source>
        <translation>Läufe und Ergebnisse</translation>
    </message>
    <message>
        <source>Runs and the queue</source>
        <translation>Läufe und Warteschlange</translation>
    </message>
    <message>
        <source>A run is one quantization of the model with everything that was measured. The form **New run** says what it does; **Start run** ({startRun}) starts it, or queues it while another works.</source>
        <translation>Ein Lauf ist eine Quantisierung des Modells mit allem, was gemessen wurde. Das Formular **Neuer Lauf** sagt, was er tut; **Lauf starten** ({startRun}) startet ihn oder reiht ihn ein, während ein anderer arbeitet.</translation>
    </message>
    <message>
        <source>## The form</source>
        <translation>## Das Formular</translation>
    </message>
    <message>
        <source>- Method and options: every option explains itself when you rest on it; **Reset to defaults** goes back.</source>
        <translation>- Verfahren und Optionen: Jede Option erklärt sich, wenn Sie darauf verweilen; **Auf Standardwerte zurücksetzen** geht zurück.</translation>
    </message>
    <message>
        <source>- **Calibration**, **Hold-out**, **Seed** and **Inputs**: see [](page:calibration).</source>
        <translation>- **Kalibrierung**, **Hold-out**, **Seed** und **Eingaben**: siehe [](page:calibration).</translation>
    </message>
    <message>
        <source>- **Evaluation**: perplexity, KL and agreement before and after, on the hold-out or on a file.</source>
        <translation>- **Auswertung**: Perplexität, KL und Übereinstimmung vorher und nachher, auf dem Hold-out oder einer Datei.</translation>
    </message>
    <message>
        <source>- **Text before and after**: prompts, length, greedy or sampled.</source>
        <translation>- **Text vorher und nachher**: Prompts, Länge, wahrscheinlichstes Token oder Sampling.</translation>
    </message>
    <message>
        <source>- **Names**: which layers, by pattern. **Quantize the output head too** is off by default.</source>
        <translation>- **Namen**: welche Schichten, nach Muster. **Ausgabekopf mitquantisieren** ist zunächst aus.</translation>
    </message>
    <message>
        <source>## The queue</source>
        <translation>## Die Warteschlange</translation>
    </message>
    <message>
        <source>## The list</source>
        <translation>## Die Liste</translation>
    </message>
    <message>
        <source>In **Runs** a tick shows a run in every view. F2 renames, **Run notes…** keeps what you want to remember (notes go into reports), **Remove run** takes it away, {undo} brings it back. **Copy command** gives the command line that makes the same run again.</source>
        <translation>Unter **Läufe** zeigt ein Haken einen Lauf in jeder Ansicht. F2 benennt um, **Notizen zum Lauf…** bewahrt, was Sie sich merken wollen (Notizen kommen in Berichte), **Lauf entfernen** entfernt ihn, {undo} holt ihn zurück. **Befehl kopieren** gibt die Befehlszeile, die denselben Lauf noch einmal macht.</translation>
    </message>
    <message>
        <source>Ten runs in one plot cannot be told apart. Tick those that you compare; the others stay in the list and in [](page:compare).</source>
        <translation>Zehn Läufe in einem Diagramm lassen sich nicht unterscheiden. Haken Sie die an, die Sie vergleichen; die anderen bleiben in der Liste und unter [](page:compare).</translation>
    </message>
    <message>
        <source>Calibration and hold-out</source>
        <translation>Kalibrierung und Hold-out</translation>
    </message>
    <message>
        <source>Methods that look at a layer&apos;s inputs learn them from text that runs through the original model: the calibration. From it comes the Hessian of each layer:</source>
        <translation>Verfahren, die auf die Eingaben einer Schicht sehen, lernen sie aus Text, der durch das Originalmodell läuft: der Kalibrierung. Aus ihr entsteht die Hesse-Matrix jeder Schicht:</translation>
    </message>
    <message>
        <source>## Choosing it</source>
        <translation>## Wie man sie wählt</translation>
    </message>
    <message>
        <source>- The text should be like the use. Text that the model writes by itself works without any file; the demo has its own stories.</source>
        <translation>- Der Text sollte dem Gebrauch gleichen. Text, den das Modell selbst schreibt, geht ohne jede Datei; die Demo hat eigene Geschichten.</translation>
    </message>
    <message>
        <source>- **Samples** times **Length** gives the tokens. A layer of d inputs wants several times d tokens; a warning says when there are fewer than d. 128 samples of 2048 tokens are usual.</source>
        <translation>- **Stichproben** mal **Länge** ergibt die Tokens. Eine Schicht mit d Eingängen will ein Mehrfaches von d Tokens; eine Warnung sagt, wenn es weniger als d sind. 128 Stichproben zu 2048 Tokens sind üblich.</translation>
    </message>
    <message>
        <source>- **Hold-out** puts a share of the samples, or a file, aside: no method sees it, and errors on it are honest.</source>
        <translation>- **Hold-out** legt einen Teil der Stichproben oder eine Datei beiseite: Kein Verfahren sieht sie, und Fehler darauf sind ehrlich.</translation>
    </message>
    <message>
        <source>- **Seed** chooses the samples. Repeat a comparison with other seeds before you believe a small difference.</source>
        <translation>- **Seed** wählt die Stichproben. Wiederholen Sie einen Vergleich mit anderen Seeds, bevor Sie einem kleinen Unterschied glauben.</translation>
    </message>
    <message>
        <source>## Whose inputs</source>
        <translation>## Wessen Eingaben</translation>
    </message>
    <message>
        <source>Reported errors always use the inputs of the original model, so that all runs compare. What a method solves with is its own choice (**Inputs**): GPTQ and GPTQ+ prefer the inputs that the quantized blocks before really produce, the others those of the original.</source>
        <translation>Angegebene Fehler benutzen immer die Eingaben des Originalmodells, sodass sich alle Läufe vergleichen lassen. Womit ein Verfahren rechnet, ist seine Sache (**Eingaben**): GPTQ und GPTQ+ ziehen die Eingaben vor, die die quantisierten Blöcke davor wirklich erzeugen, die anderen die des Originals.</translation>
    </message>
    <message>
        <source>A perplexity on the text that calibrated the run flatters it. By default evaluation uses the hold-out; name a file of its own for figures to quote.</source>
        <translation>Eine Perplexität auf dem Text, der den Lauf kalibriert hat, schmeichelt ihm. Von Haus aus nimmt die Auswertung den Hold-out; für Zahlen zum Zitieren nennen Sie eine eigene Datei.</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Sweep</translation>
    </message>
    <message>
        <source>Runs of every combination of methods, bits and group sizes, over one calibration. [Open it](do:sweep) with {sweep}.</source>
        <translation>Läufe jeder Kombination aus Verfahren, Bits und Gruppengrößen über einer Kalibrierung. [Öffnen](do:sweep) mit {sweep}.</translation>
    </message>
    <message>
        <source>- Tick methods, bits and what one scale is for. All other settings are those of the form **New run**.</source>
        <translation>- Haken Sie Verfahren, Bits und den Geltungsbereich eines Skalierungsfaktors an. Alle anderen Einstellungen sind die des Formulars **Neuer Lauf**.</translation>
    </message>
    <message>
        <source>- The list tells for each run the bits per weight, the size of the layers, and the time, scaled from the latest run of the same method in this session; with a ~ it is a rough one by the method&apos;s usual pace. Untick what you do not want.</source>
        <translation>- Die Liste nennt für jeden Lauf die Bits pro Gewicht, die Größe der Schichten und die Zeit, hochgerechnet aus dem letzten Lauf desselben Verfahrens in dieser Sitzung; mit einem ~ ist sie grob nach dem üblichen Tempo des Verfahrens geschätzt. Haken Sie ab, was Sie nicht wollen.</translation>
    </message>
    <message>
        <source>- The button at the bottom queues them. They share the statistics of the original model, so that only the first has to gather them.</source>
        <translation>- Der Knopf unten reiht sie ein. Sie teilen sich die Statistiken des Originalmodells, sodass nur der erste sie sammeln muss.</translation>
    </message>
    <message>
        <source>## Reading the result</source>
        <translation>## Das Ergebnis lesen</translation>
    </message>
    <message>
        <source>[](page:compare) shows all of them as points, [](page:error-map) the ticked ones as small maps under one scale. For a paper: choose the baseline, copy the table as LaTeX, add map and Pareto plot to a figure.</source>
        <translation>[](page:compare) zeigt sie alle als Punkte, [](page:error-map) die angehakten als kleine Karten unter einer Skala. Für eine Veröffentlichung: Wählen Sie die Baseline, kopieren Sie die Tabelle als LaTeX, fügen Sie Karte und Pareto-Diagramm zu einer Abbildung hinzu.</translation>
    </message>
    <message>
        <source>## From the command line</source>
        <translation>## Auf der Befehlszeile</translation>
    </message>
    <message>
        <source>`quantoscope-cli sweep MODEL --methods rtn,gptq,awq --bits 2,3,4 --group-sizes 32,128 --session out.h5`</source>
        <translation>`quantoscope-cli sweep MODEL --methods rtn,gptq,awq --bits 2,3,4 --group-sizes 32,128 --session out.h5`</translation>
    </message>
    <message>
        <source>A value that a method does not take is left out with a warning (LLM.int8 has 8 bits only). And OBQ in a sweep on a wide model takes longer than all the rest together: look at the time before you queue.</source>
        <translation>Ein Wert, den ein Verfahren nicht nimmt, entfällt mit einer Warnung (LLM.int8 hat nur 8 Bit). Und OBQ braucht in einem Sweep an einem breiten Modell länger als alles Übrige zusammen: Sehen Sie die Zeit an, bevor Sie einreihen.</translation>
    </message>
    <message>
        <source>Errors and metrics</source>
        <translation>Fehler und Metriken</translation>
    </message>
    <message>
        <source>Every method is judged by the same error of a layer, under the original model&apos;s inputs:</source>
        <translation>Jedes Verfahren wird an demselben Fehler einer Schicht gemessen, unter den Eingaben des Originalmodells:</translation>
    </message>
    <message>
        <source>0 is perfect, 1 as bad as an output of zeros. The rest, each with formula and source in the glossary:</source>
        <translation>0 ist perfekt, 1 so schlecht wie eine Ausgabe aus Nullen. Das Übrige, jedes mit Formel und Quelle im Glossar:</translation>
    </message>
    <message>
        <source>- [](term:relative_output_error), and [](term:holdout_relative_output_error): a gap between both is overfitting.</source>
        <translation>- [](term:relative_output_error) und [](term:holdout_relative_output_error): Ein Abstand zwischen beiden ist Überanpassung.</translation>
    </message>
    <message>
        <source>- [](term:output_sqnr_db): the same in decibels; 10 dB more is a tenth of the error.</source>
        <translation>- [](term:output_sqnr_db): dasselbe in Dezibel; 10 dB mehr sind ein Zehntel des Fehlers.</translation>
    </message>
    <message>
        <source>- [](term:accumulated_error): with the errors of all layers before in the inputs, as in the model that runs.</source>
        <translation>- [](term:accumulated_error): mit den Fehlern aller Schichten davor in den Eingaben, wie im Modell, das läuft.</translation>
    </message>
    <message>
        <source>- [](term:weight_mse) and [](term:weight_sqnr_db): of the weights alone. A good method may raise them.</source>
        <translation>- [](term:weight_mse) und [](term:weight_sqnr_db): der Gewichte allein. Ein gutes Verfahren kann sie verschlechtern.</translation>
    </message>
    <message>
        <source>- [](term:kl_mean): how far predictions of the next token are from the original&apos;s, in nats a token.</source>
        <translation>- [](term:kl_mean): wie weit Vorhersagen des nächsten Tokens von denen des Originals entfernt sind, in Nats je Token.</translation>
    </message>
    <message>
        <source>- [](term:perplexity) with its standard error, and [](term:top1_agreement).</source>
        <translation>- [](term:perplexity) mit ihrem Standardfehler und [](term:top1_agreement).</translation>
    </message>
    <message>
        <source>- [](term:bits_per_weight): what is stored, scales and zero points included.</source>
        <translation>- [](term:bits_per_weight): was gespeichert wird, Skalierungsfaktoren und Nullpunkte eingerechnet.</translation>
    </message>
    <message>
        <source>## Which one to trust</source>
        <translation>## Welcher man trauen kann</translation>
    </message>
    <message>
        <source>For layers the relative output error on the hold-out. For the model KL divergence, which sees changes that cancel out in perplexity; perplexity to compare with papers, on their text and context length only.</source>
        <translation>Für Schichten dem relativen Ausgabefehler auf dem Hold-out. Für das Modell der KL-Divergenz, die Änderungen sieht, die sich in der Perplexität aufheben; der Perplexität nur, um mit Veröffentlichungen zu vergleichen, auf deren Text und mit deren Kontextlänge.</translation>
    </message>
    <message>
        <source>Metrics disagree. A run can lower the error of weights and raise that of outputs, or keep the perplexity and answer otherwise. Say which one you mean.</source>
        <translation>Metriken widersprechen sich. Ein Lauf kann den Fehler der Gewichte senken und den der Ausgaben erhöhen, oder die Perplexität halten und anders antworten. Sagen Sie, welche Sie meinen.</translation>
    </message>
    <message>
        <source>Models for other programs</source>
        <translation>Modelle für andere Programme</translation>
    </message>
    <message>
        <source>**Export model…** ({exportModel}) writes a finished run as a model that other programs load. Everything else of the model, tokenizer and configuration included, goes with it.</source>
        <translation>**Modell exportieren…** ({exportModel}) schreibt einen fertigen Lauf als Modell, das andere Programme laden. Alles andere am Modell, Tokenizer und Konfiguration eingeschlossen, kommt mit.</translation>
    </message>
    <message>
        <source>- `gptq`: 2, 3, 4 or 8 bits; codes packed along the inputs in 32-bit words, float16 scales, the group of each column. Zero points are stored less one; `gptq_v2` stores them as they are.</source>
        <translation>- `gptq`: 2, 3, 4 oder 8 Bit; Codes entlang der Eingänge in 32-Bit-Wörter gepackt, Skalierungsfaktoren in float16, die Gruppe jeder Spalte. Nullpunkte werden um eins vermindert gespeichert; `gptq_v2` speichert sie, wie sie sind.</translation>
    </message>
    <message>
        <source>- `awq`: 4 bits, groups that divide the inputs, packed along the outputs. No index of groups, so act-order needs static groups.</source>
        <translation>- `awq`: 4 Bit, Gruppen, die die Eingänge teilen, entlang der Ausgänge gepackt. Kein Verzeichnis der Gruppen, sodass Act-Order statische Gruppen braucht.</translation>
    </message>
    <message>
        <source>- `compressed-tensors`: 4 or 8 bits, what vLLM writes itself.</source>
        <translation>- `compressed-tensors`: 4 oder 8 Bit, das Format von vLLM selbst.</translation>
    </message>
    <message>
        <source>- `gguf`: one file for llama.cpp, in blocks Q4_0, Q4_1 or Q8_0; groups must be a multiple of 32.</source>
        <translation>- `gguf`: eine Datei für llama.cpp, in Blöcken Q4_0, Q4_1 oder Q8_0; Gruppen müssen ein Vielfaches von 32 sein.</translation>
    </message>
    <message>
        <source>- `safetensors`: plain float32 weights, rounded. Larger, but it holds runs that have no packed format.</source>
        <translation>- `safetensors`: einfache float32-Gewichte, gerundet. Größer, fasst aber auch Läufe, für die es kein gepacktes Format gibt.</translation>
    </message>
    <message>
        <source>## Exact or not at all</source>
        <translation>## Genau oder gar nicht</translation>
    </message>
    <message>
        <source>A format stores float16 scales and its own kind of zero points. A run that was not made for it is refused with the reason, and **Set up a run that fits** fills in the form. What was written is read back by a second decoder and compared with the run&apos;s codes bit by bit, then made to write a text; [](page:overview) tells the outcome.</source>
        <translation>Ein Format speichert Skalierungsfaktoren in float16 und Nullpunkte auf seine Art. Ein Lauf, der nicht dafür gemacht wurde, wird mit dem Grund abgelehnt, und **Passenden Lauf einrichten** füllt das Formular aus. Was geschrieben wurde, liest ein zweiter Decoder zurück und vergleicht es Bit für Bit mit den Codes des Laufs, danach schreibt es einen Text; [](page:overview) nennt das Ergebnis.</translation>
    </message>
    <message>
        <source>LLM.int8, kept channels and mixed widths have no packed image; some readers also want sides that are multiples of 32, which a warning tells. And a runtime that rounds activations, as llama.cpp does, may write another text from the same weights.</source>
        <translation>LLM.int8, behaltene Kanäle und gemischte Breiten haben kein gepacktes Abbild; manche Leser wollen auch Seiten, die Vielfache von 32 sind, was eine Warnung sagt. Und eine Laufzeitumgebung, die wie llama.cpp Aktivierungen rundet, kann aus denselben Gewichten einen anderen Text schreiben.</translation>
    </message>
    <message>
        <source>Plots, tables and reports</source>
        <translation>Diagramme, Tabellen und Berichte</translation>
    </message>
    <message>
        <source>Whatever is on the screen can be taken away with its numbers; a right click on a plot has the ways in a menu.</source>
        <translation>Was auf dem Bildschirm ist, lässt sich samt seinen Zahlen mitnehmen; ein Rechtsklick auf ein Diagramm zeigt die Wege in einem Menü.</translation>
    </message>
    <message>
        <source>- **Export view…** ({exportView}): the plot in front as PNG, SVG, PDF, or its numbers as CSV; as large as on a screen, or 85 or 178 mm wide for a paper. Beside a picture go the numbers and a JSON file of what made them: settings, versions, hashes, command line.</source>
        <translation>- **Ansicht exportieren…** ({exportView}): das Diagramm, das vorn ist, als PNG, SVG, PDF oder seine Zahlen als CSV; so groß wie am Bildschirm oder 85 oder 178 mm breit für eine Veröffentlichung. Neben ein Bild kommen die Zahlen und eine JSON-Datei dessen, was sie erzeugt hat: Einstellungen, Versionen, Hashes, Befehlszeile.</translation>
    </message>
    <message>
        <source>- **Copy view** ({copyView}): as a picture, or as text in the view Text. **Show as table** ({showTable}): the numbers behind any plot.</source>
        <translation>- **Ansicht kopieren** ({copyView}): als Bild, in der Ansicht Text als Text. **Als Tabelle zeigen** ({showTable}): die Zahlen hinter jedem Diagramm.</translation>
    </message>
    <message>
        <source>- **Export table of runs…** and **Export table of layers…**: CSV with exact numbers.</source>
        <translation>- **Tabelle der Läufe exportieren…** und **Tabelle der Schichten exportieren…**: CSV mit genauen Zahlen.</translation>
    </message>
    <message>
        <source>- [](page:figure): several plots for a paper.</source>
        <translation>- [](page:figure): mehrere Diagramme für eine Veröffentlichung.</translation>
    </message>
    <message>
        <source>## Made again</source>
        <translation>## Noch einmal gemacht</translation>
    </message>
    <message>
        <source>**Copy command line of run A** and **Copy command line of this plot** give what a terminal needs to make the same thing. The command of a plot reads the session&apos;s file: save it first. The numbers are the same; pictures are alike but for dates.</source>
        <translation>**Befehlszeile von Lauf A kopieren** und **Befehlszeile dieses Diagramms kopieren** geben, was ein Terminal braucht, um dasselbe noch einmal zu machen. Der Befehl eines Diagramms liest die Datei der Sitzung: Speichern Sie sie vorher. Die Zahlen sind dieselben; Bilder gleichen sich bis auf Datumsangaben.</translation>
    </message>
    <message>
        <source>Lessons and presenting</source>
        <translation>Lektionen und Vorführen</translation>
    </message>
    <message>
        <source>The menu **Learn** has what a class needs, without network or account.</source>
        <translation>Das Menü **Lernen** hat, was eine Klasse braucht, ohne Netz und ohne Konto.</translation>
    </message>
    <message>
        <source>- The demonstration: quantization in ten minutes, on the demo model, in large type.</source>
        <translation>- Die Vorführung: Quantisierung in zehn Minuten, am Demomodell, in großer Schrift.</translation>
    </message>
    <message>
        <source>- **Lessons**: six, from weights to integers to reading a report critically. Each step says what to do, frames where, and checks what was reached on the real kernels. **Hint** helps, **Do it for me** does it, **Skip step** goes on. A lesson is kept where it was left.</source>
        <translation>- **Lektionen**: sechs, von Gewichten zu ganzen Zahlen bis zum kritischen Lesen eines Berichts. Jeder Schritt sagt, was zu tun ist, rahmt ein, wo, und prüft an den echten Verfahren, was erreicht ist. **Hinweis** hilft, **Für mich erledigen** macht es, **Schritt überspringen** geht weiter. Eine Lektion wartet dort, wo sie verlassen wurde.</translation>
    </message>
    <message>
        <source>- [](page:experiments), and the glossary.</source>
        <translation>- [](page:experiments) und das Glossar.</translation>
    </message>
    <message>
        <source>- **Save hand-out…**: the lesson on paper, tasks with boxes to tick, without the answers.</source>
        <translation>- **Handout speichern…**: die Lektion auf Papier, Aufgaben mit Kästchen zum Ankreuzen, ohne die Antworten.</translation>
    </message>
    <message>
        <source>## Presenting</source>
        <translation>## Vorführen</translation>
    </message>
    <message>
        <source>**Presenter mode** ({presenter}) puts the panels away and enlarges the type. Page Down and Page Up, as clickers send them, go through the steps of the lesson, or through the views without one; F5 goes to the first, Esc ends. The part that is spoken of is in the light.</source>
        <translation>**Vorführmodus** ({presenter}) räumt die Bereiche weg und vergrößert die Schrift. Bild ab und Bild auf, wie Presenter sie senden, gehen durch die Schritte der Lektion, ohne Lektion durch die Ansichten; F5 geht zum ersten, Esc beendet. Wovon die Rede ist, steht im Licht.</translation>
    </message>
    <message>
        <source>## Lessons of your own</source>
        <translation>## Eigene Lektionen</translation>
    </message>
    <message>
        <source>A lesson is a JSON file; **Open lesson file…** opens it, and refuses a faulty one with line and reason. The README in `resources/lessons` tells all of its words: actions, checks, quizzes, hints.</source>
        <translation>Eine Lektion ist eine JSON-Datei; **Lektionsdatei öffnen…** öffnet sie und lehnt eine fehlerhafte mit Zeile und Grund ab. Die README in `resources/lessons` nennt alle ihre Wörter: Aktionen, Prüfungen, Fragen, Hinweise.</translation>
    </message>
    <message>
        <source>Run what a lesson needs once before the class: a run of the demo takes a minute at most, on a slow laptop more.</source>
        <translation>Lassen Sie, was eine Lektion braucht, vor dem Unterricht einmal laufen: Ein Lauf der Demo dauert höchstens eine Minute, auf einem langsamen Laptop mehr.</translation>
    </message>
    <message>
        <source>- **Font size**: larger and smaller type in the whole window.</source>
        <translation>- **Schriftgröße**: größere und kleinere Schrift im ganzen Fenster.</translation>
    </message>
    <message>
        <source>- **Layouts**: keeps arrangements of the panels under names of your own.</source>
        <translation>- **Anordnungen**: bewahrt Anordnungen der Bereiche unter eigenen Namen.</translation>
    </message>
    <message>
        <source>- **Relative to** shows each value as a multiple of the same layer&apos;s in another run (of decibels the difference): blue is better than it, red is worse.</source>
        <translation>- **Relativ zu** zeigt jeden Wert als Vielfaches des Werts derselben Schicht in einem anderen Lauf (bei Dezibel den Unterschied): Blau ist besser als er, Rot schlechter.</translation>
    </message>
    <message>
        <source>**Prompt** chooses among the prompts of the run. **Next divergence** ({nextDivergence}) goes to the next run that differs, then to the next prompt. **Copy all** copies everything as text. Columns scroll together. **Which block?** ({whichBlock}) puts one block of run A at a time back to full precision and shows what of the KL divergence on this text goes with it.</source>
        <translation>**Prompt** wählt unter den Prompts des Laufs. **Nächste Abweichung** ({nextDivergence}) geht zum nächsten Lauf, der abweicht, danach zum nächsten Prompt. **Alles kopieren** kopiert alles als Text. Die Spalten rollen gemeinsam. **Welcher Block?** ({whichBlock}) setzt einen Block von Lauf A nach dem anderen in volle Genauigkeit zurück und zeigt, was von der KL-Divergenz dieses Textes damit verschwindet.</translation>
    </message>
    <message>
        <source>**Export figure…** writes PDF, SVG or PNG with 600 dots per inch. Beside it go a CSV file with the numbers of every panel and a JSON file with the command line that draws each plot again, the runs&apos; settings, versions and hashes. Numbers in files have a decimal point in every language. The page is kept in the session; `quantoscope-cli plot SESSION.h5 --view figure --out figure.pdf` draws it again.</source>
        <translation>**Abbildung exportieren…** schreibt PDF, SVG oder PNG mit 600 Punkten je Zoll. Daneben entstehen eine CSV-Datei mit den Zahlen jedes Teils und eine JSON-Datei mit der Befehlszeile, die jedes Diagramm wieder zeichnet, mit Einstellungen der Läufe, Versionen und Hashes. Zahlen in Dateien haben in jeder Sprache einen Dezimalpunkt. Die Seite bleibt in der Sitzung; `quantoscope-cli plot SESSION.h5 --view figure --out figure.pdf` zeichnet sie wieder.</translation>
    </message>
    <message>
        <source>- **Calibration sets** runs every configuration on so many draws of the samples: how far the results spread is chance.</source>
        <translation>- **Kalibrierungssätze** macht jede Konfiguration auf so vielen Ziehungen der Stichproben: Wie weit die Ergebnisse streuen, ist Zufall.</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>The layers of run A by the error of their weights and by the error of their outputs, or by another metric that is chosen above. Run B is the baseline.</source>
        <translation>Die Schichten von Lauf A nach dem Fehler ihrer Gewichte und dem ihrer Ausgaben oder nach einer anderen Metrik, die oben gewählt wird. Lauf B ist die Baseline.</translation>
    </message>
    <message>
        <source>- A triangle is a layer where run A is better than run B in one of the two figures and worse in the other. Such layers are why no metric ranks methods by itself: GPTQ moves weights further from the original so that the outputs stay closer.</source>
        <translation>- Ein Dreieck ist eine Schicht, in der Lauf A in einer der beiden Größen besser ist als Lauf B und in der anderen schlechter. Ihretwegen ordnet keine Metrik allein die Verfahren: GPTQ entfernt Gewichte weiter vom Original, damit die Ausgaben näher bleiben.</translation>
    </message>
    <message>
        <source>- Both axes are logarithmic. Layers without an error have no place there and are left out.</source>
        <translation>- Beide Achsen sind logarithmisch. Schichten ohne Fehler haben dort keinen Platz und sind weggelassen.</translation>
    </message>
    <message>
        <source>A click selects the layer in every view. The arrow keys move a reading cursor from layer to layer, with Ctrl to the next triangle; Return selects. {viewDisagreement} comes back here.</source>
        <translation>Ein Klick wählt die Schicht in jeder Ansicht. Die Pfeiltasten führen einen Lesezeiger von Schicht zu Schicht, mit Strg zum nächsten Dreieck; die Eingabetaste wählt. {viewDisagreement} führt hierher zurück.</translation>
    </message>
    <message>
        <source>Both figures are of the calibration&apos;s inputs. Choose the hold-out&apos;s error to see whether outputs are closer on other text, too.</source>
        <translation>Beide Größen gelten für die Eingaben der Kalibrierung. Wählen Sie den Fehler auf dem Hold-out, um zu sehen, ob die Ausgaben auch auf anderem Text näher sind.</translation>
    </message>
    <message>
        <source>Error microscope</source>
        <translation>Fehlermikroskop</translation>
    </message>
    <message>
        <source>Where a layer&apos;s output error comes from ({microscope}): its worst rows, the worst weights of a row, and the calibration tokens with the largest inputs of a channel.</source>
        <translation>Woher der Ausgabefehler einer Schicht kommt ({microscope}): ihre schlechtesten Zeilen, die schlechtesten Gewichte einer Zeile und die Kalibrierungstokens mit den größten Eingaben eines Kanals.</translation>
    </message>
    <message>
        <source>**Worst layer** selects the layer with the largest relative output error of run A. Choose a row and then one of its weights: the tokens follow.</source>
        <translation>**Schlechteste Schicht** wählt die Schicht mit dem größten relativen Ausgabefehler von Lauf A. Wählen Sie eine Zeile und dann eines ihrer Gewichte: Die Tokens folgen.</translation>
    </message>
    <message>
        <source>The error is a sum over all weights, on inputs from a short part of the calibration. The shares of all rows add up to the whole, as those of all columns do:</source>
        <translation>Der Fehler ist eine Summe über alle Gewichte, auf Eingaben aus einem kurzen Teil der Kalibrierung. Die Anteile aller Zeilen ergeben zusammen das Ganze, die aller Spalten ebenso:</translation>
    </message>
    <message>
        <source>A share may be negative: that weight&apos;s error makes up for those of others, which GPTQ does on purpose.</source>
        <translation>Ein Anteil kann negativ sein: Der Fehler dieses Gewichts gleicht die anderer aus, was GPTQ absichtlich tut.</translation>
    </message>
    <message>
        <source>- {viewDisagreement}: Disagreement; {microscope}: error microscope; {pauseRuns}: pause runs, and go on.</source>
        <translation>- {viewDisagreement}: Widerspruch; {microscope}: Fehlermikroskop; {pauseRuns}: Läufe anhalten und fortsetzen.</translation>
    </message>
    <message>
        <source>- **Device**, in the menu Run: what models are computed on, the CPU or a CUDA device. The status bar names it; gauges beside it show the memory of the program and of the device.</source>
        <translation>- **Gerät** im Menü Lauf: worauf Modelle gerechnet werden, auf der CPU oder einem CUDA-Gerät. Die Statuszeile nennt es; Anzeigen daneben zeigen den Speicher des Programms und des Geräts.</translation>
    </message>
    <message>
        <source>- **Preset** fills the form with settings that are kept under a name: nine of the program&apos;s own, and yours, saved from **Presets** in the menu Run. They are JSON files, which the command line takes by `--preset`.</source>
        <translation>- **Vorlage** füllt das Formular mit Einstellungen, die unter einem Namen abgelegt sind: neun mitgelieferte und Ihre eigenen, gespeichert unter **Vorlagen** im Menü Lauf. Es sind JSON-Dateien, die auch die Befehlszeile mit `--preset` nimmt.</translation>
    </message>
    <message>
        <source>- **Export report…** ({exportReport}): a web page in one file or a PDF, of the runs and panels that are ticked, with your title and notes (they stay in the session). **Copy command** gives the `quantoscope-cli report` that writes the same again.</source>
        <translation>- **Bericht exportieren…** ({exportReport}): eine Webseite in einer Datei oder ein PDF, mit den angehakten Läufen und Teilen, Ihrer Überschrift und Ihren Notizen (sie bleiben in der Sitzung). **Befehl kopieren** gibt das `quantoscope-cli report`, das dasselbe noch einmal schreibt.</translation>
    </message>
    <message>
        <source>Move for values, drag to move, the wheel zooms, a double click resets. Keys 1 and 2 set two cursors at the pointer; the line above tells how many weights lie between. + and − zoom, Left and Right move, Esc resets. Dragging with Shift, or while **Mark range** is pressed, marks a range of weights: they stand out in the tile, and the input channels that they belong to are listed beside the plot. An exported plot shows the band, with its ends in the legend.</source>
        <translation>Bewegen Sie die Maus, um Werte zu lesen, ziehen Sie, um zu verschieben; das Mausrad zoomt, ein Doppelklick setzt zurück. Die Tasten 1 und 2 setzen zwei Cursor unter den Mauszeiger; die Zeile darüber sagt, wie viele Gewichte dazwischen liegen. + und − zoomen, Links und Rechts verschieben, Esc setzt zurück. Ziehen mit Umschalt, oder solange **Bereich markieren** gedrückt ist, markiert einen Bereich von Gewichten: Sie treten in der Kachel hervor, und die Eingangskanäle, zu denen sie gehören, stehen neben dem Diagramm. Eine exportierte Grafik zeigt das Band, mit seinen Enden in der Legende.</translation>
    </message>
    <message>
        <source>- The strip under a token tells two measures: upward its [KL divergence](term:kl-divergence) to the original&apos;s prediction at that place, as long as both texts agree; downward its surprisal, how unlikely the model that wrote it held it. The legend gives the scales. A high bar before the frame is a near miss. Shades behind the tokens, of one of the two, are there by choice.</source>
        <translation>- Der Streifen unter einem Token zeigt zwei Maße: nach oben seine [KL-Divergenz](term:kl-divergence) zur Vorhersage des Originals an dieser Stelle, solange beide Texte übereinstimmen; nach unten seine Überraschung: für wie unwahrscheinlich das schreibende Modell es hielt. Die Legende nennt die Skalen. Ein hoher Balken vor dem Rahmen ist knapp gutgegangen. Tönungen hinter den Token, von einem der beiden Maße, gibt es auf Wunsch.</translation>
    </message>
    <message>
        <source>- `what-if`, `steps`, `salience`: the numbers of the views of one layer.</source>
        <translation>- `what-if`, `steps`, `salience`: die Zahlen der Ansichten einer Schicht.</translation>
    </message>
    <message>
        <source>- `compare`, `show`, `report`, `plot`: look at a session. `excerpt`: a small copy of it, to be sent.</source>
        <translation>- `compare`, `show`, `report`, `plot`: eine Sitzung ansehen. `excerpt`: eine kleine Kopie davon zum Verschicken.</translation>
    </message>
    <message>
        <source>[Open the demo with 12 finished runs](do:openDemoSession) fills every view at once: four methods at 2, 3 and 4 bits, and more can be run. It is an excerpt without codes: what shows single weights of a run, or exports it, needs that run again.</source>
        <translation>[Die Demo mit 12 fertigen Läufen öffnen](do:openDemoSession) füllt sofort jede Ansicht: vier Verfahren mit 2, 3 und 4 Bit, und weitere Läufe können folgen. Sie ist ein Auszug ohne Codes: Was einzelne Gewichte eines Laufs zeigt oder ihn exportiert, braucht den Lauf noch einmal.</translation>
    </message>
    <message>
        <source>**Jobs** shows what runs, its stage, and the time left; waiting jobs can be moved and taken out. **Cancel run** ({cancelRun}) keeps the layers that are finished; **Resume run** ({resumeRun}) goes on later, bit by bit. **Cancel all** ({cancelAll}) empties the queue. **Pause after this step** ({pauseRuns}) holds runs up between two layers or two windows of text, without loss; the same key goes on.</source>
        <translation>**Aufträge** zeigt, was läuft, in welchem Abschnitt und wie lange noch; Wartendes lässt sich verschieben und herausnehmen. **Lauf abbrechen** ({cancelRun}) behält die fertigen Schichten; **Lauf fortsetzen** ({resumeRun}) macht später weiter, Bit für Bit. **Alle abbrechen** ({cancelAll}) leert die Warteschlange. **Nach diesem Schritt anhalten** ({pauseRuns}) hält Läufe zwischen zwei Schichten oder zwei Textfenstern an, ohne Verlust; dieselbe Taste setzt sie fort.</translation>
    </message>
    <message>
        <source>- `plot` takes `--width-mm` for a width on paper, `--dpi` for a PNG, and `--shades kl` or `--shades surprisal` for a text.</source>
        <translation>- `plot` nimmt `--width-mm` für eine Breite auf Papier, `--dpi` für ein PNG und `--shades kl` oder `--shades surprisal` für einen Text.</translation>
    </message>
    <message>
        <source>The weights of the chosen layer one by one: original, quantized and error side by side. Original and quantized share a colour scale, the error has its own; beside each title stands what a full colour means. Rows are outputs, columns are input channels. Above stands what each input channel carries (root mean square of its inputs), beside the matrix the error of each output row.</source>
        <translation>Die Gewichte der gewählten Schicht, eines neben dem anderen: Original, quantisiert und Fehler nebeneinander. Original und quantisiert teilen eine Farbskala, der Fehler hat seine eigene; neben jedem Titel steht, was eine volle Farbe bedeutet. Zeilen sind Ausgänge, Spalten sind Eingangskanäle. Oben steht, was jeder Eingangskanal trägt (quadratisches Mittel seiner Eingaben), neben der Matrix der Fehler jeder Ausgangszeile.</translation>
    </message>
    <message>
        <source>Exports are always light, whatever the theme. Numbers in pictures are written as the language does; CSV and JSON files always have a decimal point. Copied tables are separated by tabs.</source>
        <translation>Exporte sind immer hell, welches Design auch gewählt ist. Zahlen in Bildern sind geschrieben, wie es die Sprache tut; CSV- und JSON-Dateien haben immer einen Dezimalpunkt. Kopierte Tabellen sind durch Tabulatoren getrennt.</translation>
    </message>
    <message>
        <source>Choose both axes: perplexity, KL divergence, agreement or error upward; bits per weight, size or time to the right. The dashed line joins the runs that none betters in both (the Pareto front); everything else is dominated. Bars are standard errors. The horizontal line is the original model. **Logarithmic** changes the vertical axis. On the screen, marks that would hide each other stand side by side.</source>
        <translation>Wählen Sie beide Achsen: nach oben Perplexität, KL-Divergenz, Übereinstimmung oder Fehler, nach rechts Bits pro Gewicht, Größe oder Zeit. Die gestrichelte Linie verbindet die Läufe, die keiner in beidem übertrifft (die Pareto-Front); alle anderen sind unterlegen. Balken sind Standardfehler. Die waagerechte Linie ist das Originalmodell. **Logarithmisch** ändert die senkrechte Achse. Auf dem Bildschirm stehen Marken, die einander verdecken würden, nebeneinander.</translation>
    </message>
    <message>
        <source>**Baseline** chooses what differences are taken to: the original model or a run. A double click on a row makes it the baseline, a click on a heading sorts, a right click offers **Show as A**, **Show as B** and **Copy table as LaTeX**. **Group calibration sets** makes one row and one point of runs that differ only in their calibration samples: their mean, with bars of one standard deviation. A difference within the bars is marked as not significant. The means of a run that is not finished are grey and compared with nothing.</source>
        <translation>**Baseline** bestimmt, worauf sich Unterschiede beziehen: das Originalmodell oder einen Lauf. Ein Doppelklick auf eine Zeile macht sie zur Baseline, ein Klick auf eine Überschrift sortiert, ein Rechtsklick bietet **Als A zeigen**, **Als B zeigen** und **Tabelle als LaTeX kopieren**. **Kalibrierungssätze gruppieren** macht aus Läufen, die sich nur in ihren Kalibrierungsstichproben unterscheiden, eine Zeile und einen Punkt: ihr Mittel mit Balken von einer Standardabweichung. Ein Unterschied innerhalb der Balken ist als nicht signifikant bezeichnet. Die Mittelwerte eines Laufs, der nicht fertig ist, sind grau und werden mit nichts verglichen.</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>AWQ and salient channels</source>
        <translation>AWQ und saliente Kanäle</translation>
    </message>
    <message>
        <source>A few input channels matter more than all others. Keep them, scale them, or search for the best scales.</source>
        <translation>Einige Eingangskanäle zählen mehr als alle anderen. Behalten Sie sie, skalieren Sie sie oder suchen Sie die beste Skalierung.</translation>
    </message>
    <message>
        <source>Naive 3 bits</source>
        <translation>3 Bit, naiv</translation>
    </message>
    <message>
        <source>The start is plain rounding to 3 bits in groups of 32. What follows is compared with it.</source>
        <translation>Am Anfang steht einfaches Runden auf 3 Bit in Gruppen von 32. Was folgt, wird damit verglichen.</translation>
    </message>
    <message>
        <source>An input channel with large activations multiplies the errors of its whole column of weights. The weights themselves do not tell which channels these are.</source>
        <translation>Ein Eingangskanal mit großen Aktivierungen vervielfacht die Fehler seiner ganzen Spalte von Gewichten. Die Gewichte selbst verraten nicht, welche Kanäle das sind.</translation>
    </message>
    <message>
        <source>Start the run.</source>
        <translation>Starten Sie den Lauf.</translation>
    </message>
    <message>
        <source>The button Start run stands below the form; F5 does the same.</source>
        <translation>Der Knopf „Lauf starten“ steht unter dem Formular; F5 tut dasselbe.</translation>
    </message>
    <message>
        <source>Keep one percent</source>
        <translation>Ein Prozent behalten</translation>
    </message>
    <message>
        <source>Keep one percent of the input channels in full precision: once those with the largest activations, once any, by chance. The form is set to chance.</source>
        <translation>Behalten Sie ein Prozent der Eingangskanäle in voller Genauigkeit: einmal die mit den größten Aktivierungen, einmal zufällig gewählte. Das Formular steht auf Zufall.</translation>
    </message>
    <message>
        <source>Start a run that keeps channels by chance.</source>
        <translation>Starten Sie einen Lauf, der zufällig gewählte Kanäle behält.</translation>
    </message>
    <message>
        <source>Start one that keeps them by activation: its output error is below that of chance.</source>
        <translation>Starten Sie einen, der sie nach der Aktivierung behält: Sein Ausgabefehler liegt unter dem des Zufalls.</translation>
    </message>
    <message>
        <source>Press Start run, change the option Kept by to Mean magnitude of the inputs, and press it again.</source>
        <translation>Drücken Sie „Lauf starten“, stellen Sie die Option „Behalten nach“ auf den mittleren Betrag der Eingaben und drücken Sie noch einmal.</translation>
    </message>
    <message>
        <source>Scale instead of keeping</source>
        <translation>Skalieren statt behalten</translation>
    </message>
    <message>
        <source>Mixed precision within a matrix is awkward for hardware. The same help comes from a scale: multiply the salient columns of *W* by *s* before rounding and divide their inputs by it. Rounding then errs by about the same step, but the error is divided by *s*.</source>
        <translation>Gemischte Genauigkeit in einer Matrix ist für Hardware unbequem. Dasselbe leistet ein Faktor: Multiplizieren Sie die salienten Spalten von *W* vor dem Runden mit *s* und teilen Sie ihre Eingaben dadurch. Der Rundungsfehler hat dann etwa dieselbe Schrittweite, wird aber durch *s* geteilt.</translation>
    </message>
    <message>
        <source>It ends where the scaled weights become the largest of their group: then the step itself grows, and all other weights of the group pay.</source>
        <translation>Das endet, wo die skalierten Gewichte die größten ihrer Gruppe werden: Dann wächst die Schrittweite selbst, und alle anderen Gewichte der Gruppe zahlen dafür.</translation>
    </message>
    <message>
        <source>Start the run that scales one percent of the channels by 2.</source>
        <translation>Starten Sie den Lauf, der ein Prozent der Kanäle mit 2 skaliert.</translation>
    </message>
    <message>
        <source>Why not scale the salient channels by 100?</source>
        <translation>Warum die salienten Kanäle nicht mit 100 skalieren?</translation>
    </message>
    <message>
        <source>The scale of their group grows with them, and the other weights round more coarsely</source>
        <translation>Der Skalierungsfaktor ihrer Gruppe wächst mit, und die anderen Gewichte werden gröber gerundet</translation>
    </message>
    <message>
        <source>Their codes no longer fit into 3 bits</source>
        <translation>Ihre Codes passen nicht mehr in 3 Bit</translation>
    </message>
    <message>
        <source>Division by 100 is not exact</source>
        <translation>Die Division durch 100 ist nicht exakt</translation>
    </message>
    <message>
        <source>There is a best scale in between, and it has to be searched for.</source>
        <translation>Dazwischen gibt es einen besten Faktor, und der muss gesucht werden.</translation>
    </message>
    <message>
        <source>The form is set already: press Start run. For the question: what sets the step of a group?</source>
        <translation>Das Formular ist schon eingestellt: Drücken Sie „Lauf starten“. Zur Frage: Was bestimmt die Schrittweite einer Gruppe?</translation>
    </message>
    <message>
        <source>The search for the scales</source>
        <translation>Die Suche der Skalierung</translation>
    </message>
    <message>
        <source>The stepper shows the curve of all candidates, and the best.</source>
        <translation>Die Einzelschritte zeigen die Kurve aller Kandidaten und den besten.</translation>
    </message>
    <message>
        <source>Step through the candidates to the last frame.</source>
        <translation>Gehen Sie durch die Kandidaten bis zum letzten Bild.</translation>
    </message>
    <message>
        <source>Press the play button, or drag the slider to its end.</source>
        <translation>Drücken Sie den Knopf zum Abspielen oder ziehen Sie den Regler ans Ende.</translation>
    </message>
    <message>
        <source>AWQ on the whole model</source>
        <translation>AWQ am ganzen Modell</translation>
    </message>
    <message>
        <source>The scales are folded into what comes before: the norm, or the rows of an earlier layer. A layer whose inputs cannot be scaled one by one keeps its weights unscaled, and the run says so.</source>
        <translation>Die Faktoren werden in das eingerechnet, was davor kommt: die Norm oder die Zeilen einer früheren Schicht. Eine Schicht, deren Eingaben sich nicht einzeln skalieren lassen, behält unskalierte Gewichte, und der Lauf sagt es.</translation>
    </message>
    <message>
        <source>After the scales AWQ searches, group by group, how far to cut the range; queries and keys are left uncut.</source>
        <translation>Nach der Skalierung sucht AWQ Gruppe für Gruppe, wie weit der Wertebereich zu beschneiden ist; Queries und Keys bleiben unbeschnitten.</translation>
    </message>
    <message>
        <source>Start the run with AWQ: its output error is below 0.7 of the naive one.</source>
        <translation>Starten Sie den Lauf mit AWQ: Sein Ausgabefehler liegt unter dem 0,7-Fachen des naiven.</translation>
    </message>
    <message>
        <source>The form is set already: press Start run.</source>
        <translation>Das Formular ist schon eingestellt: Drücken Sie „Lauf starten“.</translation>
    </message>
    <message>
        <source>GPTQ: OBQ made fast</source>
        <translation>GPTQ: OBQ, schnell gemacht</translation>
    </message>
    <message>
        <source>One order for all rows, updates in batches, a Cholesky factor in place of inverses, and the order of activations.</source>
        <translation>Eine Reihenfolge für alle Zeilen, Aktualisierungen in Stapeln, ein Cholesky-Faktor statt Inversen und die Reihenfolge der Aktivierungen.</translation>
    </message>
    <message>
        <source>One order for all rows</source>
        <translation>Eine Reihenfolge für alle Zeilen</translation>
    </message>
    <message>
        <source>OBQ picks another weight in every row, so that each row needs an inverse Hessian of its own. GPTQ takes the columns from left to right, the same for all rows. The inverse Hessian is then the same for all rows too, and a column is rounded for all of them at once.</source>
        <translation>OBQ wählt in jeder Zeile ein anderes Gewicht, sodass jede Zeile eine eigene inverse Hesse-Matrix braucht. GPTQ nimmt die Spalten von links nach rechts, für alle Zeilen gleich. Dann ist auch die inverse Hesse-Matrix für alle dieselbe, und eine Spalte wird für alle Zeilen zugleich gerundet.</translation>
    </message>
    <message>
        <source>Nor is it shrunk column by column: the row of the upper Cholesky factor *U*, with `H⁻¹ = Uᵀ·U`, holds all that a step needs. With `e = (w_j − quant(w_j)) / U_jj` the columns to the right become `w − e·U_j`.</source>
        <translation>Auch wird sie nicht Spalte für Spalte verkleinert: Die Zeile des oberen Cholesky-Faktors *U* mit `H⁻¹ = Uᵀ·U` enthält alles, was ein Schritt braucht. Mit `e = (w_j − quant(w_j)) / U_jj` werden die Spalten rechts davon zu `w − e·U_j`.</translation>
    </message>
    <message>
        <source>Why does a fixed order make GPTQ so much faster than OBQ?</source>
        <translation>Warum macht eine feste Reihenfolge GPTQ so viel schneller als OBQ?</translation>
    </message>
    <message>
        <source>It leaves out the compensation</source>
        <translation>Es lässt die Kompensation weg</translation>
    </message>
    <message>
        <source>All rows share one factor, computed once</source>
        <translation>Alle Zeilen teilen sich einen Faktor, der einmal berechnet wird</translation>
    </message>
    <message>
        <source>It rounds to fewer levels</source>
        <translation>Es rundet auf weniger Stufen</translation>
    </message>
    <message>
        <source>OBQ takes time in the order of rows times columns cubed; GPTQ needs one factorisation and rows times columns squared.</source>
        <translation>OBQ braucht Zeit in der Größenordnung Zeilen mal Spalten hoch drei; GPTQ eine Faktorisierung und Zeilen mal Spalten zum Quadrat.</translation>
    </message>
    <message>
        <source>How many inverse Hessians does OBQ keep, and how many does GPTQ?</source>
        <translation>Wie viele inverse Hesse-Matrizen hält OBQ, und wie viele GPTQ?</translation>
    </message>
    <message>
        <source>Columns, blocks, lazy updates</source>
        <translation>Spalten, Blöcke, verzögerte Aktualisierungen (lazy updates)</translation>
    </message>
    <message>
        <source>Watch GPTQ on a tile: a column is rounded, and its error flows to the columns on its right. Within a block that happens at once; the columns behind the block are paid in one product when it ends. That changes nothing in the result and lets the processor multiply whole matrices. Here blocks have 8 columns, in a run 128.</source>
        <translation>Sehen Sie GPTQ an einer Kachel zu: Eine Spalte wird gerundet, und ihr Fehler fließt in die Spalten rechts von ihr. Innerhalb eines Blocks geschieht das sofort; was die Spalten hinter dem Block betrifft, wird an seinem Ende in einem Produkt beglichen. Das ändert nichts am Ergebnis und lässt den Prozessor ganze Matrizen multiplizieren. Hier haben Blöcke 8 Spalten, in einem Lauf 128.</translation>
    </message>
    <message>
        <source>Step through to the last frame.</source>
        <translation>Gehen Sie bis zum letzten Bild.</translation>
    </message>
    <message>
        <source>GPTQ ends with less output error than RTN.</source>
        <translation>GPTQ endet mit kleinerem Ausgabefehler als RTN.</translation>
    </message>
    <message>
        <source>The order of activations</source>
        <translation>Die Reihenfolge der Aktivierungen</translation>
    </message>
    <message>
        <source>The last columns have nothing left on their right that could make good for them. With act-order the columns are taken in order of falling diag H, so that those with the strongest inputs come first and the weakest ones bear the rest.</source>
        <translation>Die letzten Spalten haben rechts nichts mehr, das ihren Fehler ausgleichen könnte. Mit Act-Order werden die Spalten nach fallender diag H genommen, sodass die mit den stärksten Eingaben zuerst kommen und die schwächsten den Rest tragen.</translation>
    </message>
    <message>
        <source>The framed box above the stepper.</source>
        <translation>Das umrahmte Kästchen über den Einzelschritten.</translation>
    </message>
    <message>
        <source>Damping</source>
        <translation>Dämpfung</translation>
    </message>
    <message>
        <source>With few tokens the Hessian can hardly be inverted, and channels that were hardly seen would be trusted too much. So a share of its mean diagonal is added: `H + damping·mean(diag H)·I`. A channel that is zero on every token is dead; its weights are set to zero.</source>
        <translation>Mit wenigen Tokens lässt sich die Hesse-Matrix kaum invertieren, und kaum gesehenen Kanälen würde zu sehr vertraut. Darum wird ein Anteil ihrer mittleren Diagonale addiert: `H + damping·mean(diag H)·I`. Ein Kanal, der auf jedem Token null ist, ist tot; seine Gewichte werden auf null gesetzt.</translation>
    </message>
    <message>
        <source>If the factorisation fails all the same, the program raises the damping and says so in the layer&apos;s warnings.</source>
        <translation>Scheitert die Faktorisierung trotzdem, erhöht das Programm die Dämpfung und sagt es in den Warnungen der Schicht.</translation>
    </message>
    <message>
        <source>Which damping do GPTQ&apos;s authors use by default?</source>
        <translation>Welche Dämpfung verwenden die Autoren von GPTQ standardmäßig?</translation>
    </message>
    <message>
        <source>0.01 of the mean diagonal</source>
        <translation>0,01 der mittleren Diagonale</translation>
    </message>
    <message>
        <source>0.1 of the mean diagonal</source>
        <translation>0,1 der mittleren Diagonale</translation>
    </message>
    <message>
        <source>1 on every diagonal element</source>
        <translation>1 auf jedem Diagonalelement</translation>
    </message>
    <message>
        <source>0.01 is the default here as well; the form shows it when GPTQ is chosen.</source>
        <translation>0,01 ist auch hier der Standardwert; das Formular zeigt ihn, wenn GPTQ gewählt ist.</translation>
    </message>
    <message>
        <source>Choose GPTQ in the form of a new run and read the option Damping.</source>
        <translation>Wählen Sie GPTQ im Formular eines neuen Laufs und lesen Sie die Option „Dämpfung“.</translation>
    </message>
    <message>
        <source>Reach 20 dB at 3 bits</source>
        <translation>20 dB bei 3 Bit erreichen</translation>
    </message>
    <message>
        <source>[Output SQNR](glossary:output_sqnr_db) is −10·log10 of the relative output error: 20 dB is an error of 1 %. RTN at 3 bits in groups of 32 stays far below on this model.</source>
        <translation>Der [SQNR der Ausgabe](glossary:output_sqnr_db) ist −10·log10 des relativen Ausgabefehlers: 20 dB sind ein Fehler von 1 %. RTN bei 3 Bit in Gruppen von 32 bleibt bei diesem Modell weit darunter.</translation>
    </message>
    <message>
        <source>The form is set to GPTQ with these settings, from left to right.</source>
        <translation>Das Formular steht auf GPTQ mit diesen Einstellungen, von links nach rechts.</translation>
    </message>
    <message>
        <source>Reach 20 dB output SQNR at 3 bits in the mean over all layers.</source>
        <translation>Erreichen Sie 20 dB SQNR der Ausgabe bei 3 Bit im Mittel über alle Schichten.</translation>
    </message>
    <message>
        <source>Which columns should come first?</source>
        <translation>Welche Spalten sollten zuerst kommen?</translation>
    </message>
    <message>
        <source>Tick Activation order in the form and start the run.</source>
        <translation>Setzen Sie im Formular den Haken bei „Act-Order“ und starten Sie den Lauf.</translation>
    </message>
    <message>
        <source>Granularity and outliers</source>
        <translation>Granularität und Ausreißer</translation>
    </message>
    <message>
        <source>Who shares a scale, what finer scales cost, and how LLM.int8 deals with the few input channels that break 8-bit arithmetic.</source>
        <translation>Wer sich einen Skalierungsfaktor teilt, was feinere Skalierung kostet und wie LLM.int8 mit den wenigen Eingangskanälen umgeht, an denen 8-Bit-Arithmetik scheitert.</translation>
    </message>
    <message>
        <source>One scale for all</source>
        <translation>Ein Skalierungsfaktor für alle</translation>
    </message>
    <message>
        <source>With one scale for a whole tensor, the largest weight of all sets the distance between levels for every other one. At 8 bits there are levels enough. At 4 bits there are sixteen, and most weights fall onto the few in the middle.</source>
        <translation>Bei einem Skalierungsfaktor für den ganzen Tensor bestimmt das größte aller Gewichte den Abstand der Stufen für alle anderen. Bei 8 Bit gibt es Stufen genug. Bei 4 Bit sind es sechzehn, und die meisten Gewichte fallen auf die wenigen in der Mitte.</translation>
    </message>
    <message>
        <source>The form is set to 4 bits and one scale a tensor.</source>
        <translation>Das Formular steht auf 4 Bit und einem Skalierungsfaktor je Tensor.</translation>
    </message>
    <message>
        <source>A scale for each group</source>
        <translation>Ein Skalierungsfaktor für jede Gruppe</translation>
    </message>
    <message>
        <source>A scale for each row keeps an outlier&apos;s harm within its row; a scale for each group of neighbouring columns keeps it within the group.</source>
        <translation>Ein Skalierungsfaktor je Zeile hält den Schaden eines Ausreißers in seiner Zeile; einer je Gruppe benachbarter Spalten hält ihn in der Gruppe.</translation>
    </message>
    <message>
        <source>The [relative output error](glossary:relative_output_error) is the share of a layer&apos;s output energy that rounding destroys. All methods are compared by it here.</source>
        <translation>Der [relative Ausgabefehler](glossary:relative_output_error) ist der Anteil der Ausgangsenergie einer Schicht, den das Runden zerstört. Alle Verfahren werden hier an ihm verglichen.</translation>
    </message>
    <message>
        <source>Start a run with 4 bits and a scale for each group of 32 columns.</source>
        <translation>Starten Sie einen Lauf mit 4 Bit und einem Skalierungsfaktor für jede Gruppe von 32 Spalten.</translation>
    </message>
    <message>
        <source>Its output error is below a fifth of that with one scale.</source>
        <translation>Sein Ausgabefehler liegt unter einem Fünftel dessen mit einem einzigen Faktor.</translation>
    </message>
    <message>
        <source>Two options have to be changed: the granularity, and the group size that it makes available.</source>
        <translation>Zwei Optionen sind zu ändern: die Granularität und die Gruppengröße, die sie verfügbar macht.</translation>
    </message>
    <message>
        <source>Granularity: group of a row. Group size: 32.</source>
        <translation>Granularität: Gruppe. Gruppengröße: 32.</translation>
    </message>
    <message>
        <source>What finer scales cost</source>
        <translation>Was feinere Skalierung kostet</translation>
    </message>
    <message>
        <source>Every group stores a scale of 16 bits and a zero point as wide as a code. Shared by the columns of a group they add `(16 + bits) / group size` bits to each weight.</source>
        <translation>Jede Gruppe speichert einen Skalierungsfaktor von 16 Bit und einen Nullpunkt, so breit wie ein Code. Auf die Spalten der Gruppe verteilt kommen zu jedem Gewicht `(16 + bits) / Gruppengröße` Bit hinzu.</translation>
    </message>
    <message>
        <source>The column Bits of the table of runs holds the sum.</source>
        <translation>Die Spalte „Bits“ in der Tabelle der Läufe enthält die Summe.</translation>
    </message>
    <message>
        <source>How many bits does a weight take with 4-bit codes in groups of 128?</source>
        <translation>Wie viele Bit braucht ein Gewicht bei 4-Bit-Codes in Gruppen von 128?</translation>
    </message>
    <message>
        <source>4.00</source>
        <translation>4,00</translation>
    </message>
    <message>
        <source>4.16</source>
        <translation>4,16</translation>
    </message>
    <message>
        <source>4.63</source>
        <translation>4,63</translation>
    </message>
    <message>
        <source>5.00</source>
        <translation>5,00</translation>
    </message>
    <message>
        <source>4 + (16 + 4)/128 = 4.156. In groups of 32 it is 4 + 20/32 = 4.625, as the run shows.</source>
        <translation>4 + (16 + 4)/128 = 4,156. In Gruppen von 32 sind es 4 + 20/32 = 4,625, wie der Lauf zeigt.</translation>
    </message>
    <message>
        <source>Put 4 bits and a group size of 128 into the formula, and do not forget the code itself.</source>
        <translation>Setzen Sie 4 Bit und die Gruppengröße 128 in die Formel ein, und vergessen Sie den Code selbst nicht.</translation>
    </message>
    <message>
        <source>Outliers in the inputs</source>
        <translation>Ausreißer in den Eingaben</translation>
    </message>
    <message>
        <source>A few input channels of language models are far larger than the rest, and they would push all others of their token into a handful of codes. So columns that hold a magnitude of the threshold (6) or more are multiplied in floating point, and the integers are left to the rest.</source>
        <translation>Einige Eingangskanäle von Sprachmodellen sind weit größer als die übrigen und würden alle anderen ihres Tokens auf eine Handvoll Codes drängen. Spalten, die einen Betrag ab der Schwelle (6) enthalten, werden daher in Gleitkomma multipliziert; die ganzen Zahlen bleiben dem Rest.</translation>
    </message>
    <message>
        <source>The form is set to LLM.int8 with threshold 0, which switches that off.</source>
        <translation>Das Formular steht auf LLM.int8 mit Schwelle 0, was das abschaltet.</translation>
    </message>
    <message>
        <source>Start a run with threshold 0.</source>
        <translation>Starten Sie einen Lauf mit Schwelle 0.</translation>
    </message>
    <message>
        <source>Start another with threshold 6.</source>
        <translation>Starten Sie einen weiteren mit Schwelle 6.</translation>
    </message>
    <message>
        <source>The output error with threshold 6 is well below that without.</source>
        <translation>Der Ausgabefehler mit Schwelle 6 liegt deutlich unter dem ohne.</translation>
    </message>
    <message>
        <source>Press Start run, then set the threshold to 6 and press it again: the second run is queued.</source>
        <translation>Drücken Sie „Lauf starten“, setzen Sie dann die Schwelle auf 6 und drücken Sie noch einmal: Der zweite Lauf wird eingereiht.</translation>
    </message>
    <message>
        <source>The price of exactness</source>
        <translation>Der Preis der Genauigkeit</translation>
    </message>
    <message>
        <source>The outlier columns are multiplied by weights in floating point. The paper keeps the original weights of these columns for it; the library bitsandbytes multiplies by its rounded weights instead and stores nothing more. The option Outlier weights offers both.</source>
        <translation>Die Ausreißerspalten werden mit Gewichten in Gleitkomma multipliziert. Die Veröffentlichung behält dafür die Originalgewichte dieser Spalten; die Bibliothek bitsandbytes multipliziert stattdessen mit ihren gerundeten Gewichten und speichert nichts zusätzlich. Die Option „Ausreißergewichte“ bietet beides.</translation>
    </message>
    <message>
        <source>The run with threshold 6 takes more bits a weight than the one without. Why?</source>
        <translation>Der Lauf mit Schwelle 6 braucht mehr Bits pro Gewicht als der ohne. Warum?</translation>
    </message>
    <message>
        <source>Its codes are wider</source>
        <translation>Seine Codes sind breiter</translation>
    </message>
    <message>
        <source>Original weights of outlier columns are kept beside the codes</source>
        <translation>Originalgewichte der Ausreißerspalten werden neben den Codes behalten</translation>
    </message>
    <message>
        <source>Each token stores a scale</source>
        <translation>Jedes Token speichert einen Skalierungsfaktor</translation>
    </message>
    <message>
        <source>Scales of inputs are made anew for each token and are not stored. With Outlier weights set to rounded, both runs are of the same size.</source>
        <translation>Skalierungsfaktoren der Eingaben entstehen für jedes Token neu und werden nicht gespeichert. Steht „Ausreißergewichte“ auf „Gerundet“, sind beide Läufe gleich groß.</translation>
    </message>
    <message>
        <source>What does the option Outlier weights say about the weights of these columns?</source>
        <translation>Was sagt die Option „Ausreißergewichte“ über die Gewichte dieser Spalten?</translation>
    </message>
    <message>
        <source>Optimal brain quantization</source>
        <translation>Optimal Brain Quantization</translation>
    </message>
    <message>
        <source>Round one weight, let the others make good for it, and do so until a whole layer is rounded.</source>
        <translation>Ein Gewicht runden, die anderen seinen Fehler ausgleichen lassen, und so fort, bis eine ganze Schicht gerundet ist.</translation>
    </message>
    <message>
        <source>What rounding a weight costs</source>
        <translation>Was das Runden eines Gewichts kostet</translation>
    </message>
    <message>
        <source>What counts is not the error of a weight but that of the layer&apos;s output. With the Hessian *H* of the layer&apos;s inputs, the output error is `tr(ΔW·H·ΔWᵀ)`.</source>
        <translation>Es zählt nicht der Fehler eines Gewichts, sondern der der Ausgabe. Mit der Hesse-Matrix *H* der Eingaben der Schicht ist der Ausgabefehler `tr(ΔW·H·ΔWᵀ)`.</translation>
    </message>
    <message>
        <source>Optimal brain quantization (OBQ) rounds one weight of a row and then shifts those that are still free so that they make good as much of it as they can. Rounding weight *q* costs `(w_q − quant(w_q))² / [H⁻¹]_qq`, and the others move by `−(w_q − quant(w_q)) / [H⁻¹]_qq · [H⁻¹]_q`.</source>
        <translation>Optimal Brain Quantization (OBQ) rundet ein Gewicht einer Zeile und verschiebt dann die noch freien so, dass sie möglichst viel davon ausgleichen. Gewicht *q* zu runden kostet `(w_q − quant(w_q))² / [H⁻¹]_qq`, und die anderen rücken um `−(w_q − quant(w_q)) / [H⁻¹]_qq · [H⁻¹]_q`.</translation>
    </message>
    <message>
        <source>Then row and column *q* leave the inverse Hessian, and the next weight is chosen.</source>
        <translation>Dann verlassen Zeile und Spalte *q* die inverse Hesse-Matrix, und das nächste Gewicht wird gewählt.</translation>
    </message>
    <message>
        <source>OBQ is greedy. Which weight of a row does it round next?</source>
        <translation>OBQ geht greedy vor. Welches Gewicht einer Zeile rundet es als Nächstes?</translation>
    </message>
    <message>
        <source>The largest</source>
        <translation>Das größte</translation>
    </message>
    <message>
        <source>The one that lies farthest from its level</source>
        <translation>Das, das am weitesten von seiner Stufe liegt</translation>
    </message>
    <message>
        <source>The one whose rounding costs least</source>
        <translation>Das, dessen Rundung am wenigsten kostet</translation>
    </message>
    <message>
        <source>The cost divides the squared distance by the diagonal of the inverse Hessian: a weight that others can stand in for is cheap even if it lies far from its level.</source>
        <translation>Die Kosten teilen das Quadrat des Abstands durch die Diagonale der inversen Hesse-Matrix: Ein Gewicht, für das andere einspringen können, ist billig, auch wenn es weit von seiner Stufe liegt.</translation>
    </message>
    <message>
        <source>The formula of the cost above has two parts: distance and how well the others can make good.</source>
        <translation>Die Formel der Kosten oben hat zwei Teile: den Abstand und wie gut die anderen ausgleichen können.</translation>
    </message>
    <message>
        <source>Step by step on real weights</source>
        <translation>Schritt für Schritt an echten Gewichten</translation>
    </message>
    <message>
        <source>The stepper rounds a tile of the selected layer with the solver itself, at 3 bits. The panel of costs shows the choice of each row, and the weights that are still free move after every step.</source>
        <translation>Die Einzelschritte runden eine Kachel der gewählten Schicht mit dem Verfahren selbst, bei 3 Bit. Das Feld der Kosten zeigt die Wahl jeder Zeile, und die noch freien Gewichte rücken nach jedem Schritt.</translation>
    </message>
    <message>
        <source>Left and Right step, Space plays, and the slider runs through all frames.</source>
        <translation>Links und Rechts gehen schrittweise, die Leertaste spielt ab, der Regler läuft durch alle Bilder.</translation>
    </message>
    <message>
        <source>Step on until at least half of the weights are rounded.</source>
        <translation>Gehen Sie weiter, bis mindestens die Hälfte der Gewichte gerundet ist.</translation>
    </message>
    <message>
        <source>Drag the slider below the stepper beyond its middle.</source>
        <translation>Ziehen Sie den Regler unter den Einzelschritten über seine Mitte hinaus.</translation>
    </message>
    <message>
        <source>Against plain rounding</source>
        <translation>Gegen einfaches Runden</translation>
    </message>
    <message>
        <source>At its last frame OBQ has rounded every weight of the tile to the same grid that RTN uses. The curve below compares the output errors of all methods.</source>
        <translation>Beim letzten Bild hat OBQ jedes Gewicht der Kachel auf dasselbe Gitter gerundet, das auch RTN benutzt. Die Kurve unten vergleicht die Ausgabefehler aller Verfahren.</translation>
    </message>
    <message>
        <source>One rule breaks the greedy order: a weight that lies more than half a step outside its grid (its squared error is above scale²/4) is taken at once, before it drifts farther.</source>
        <translation>Eine Regel durchbricht die Greedy-Reihenfolge: Ein Gewicht, das mehr als eine halbe Schrittweite außerhalb seines Gitters liegt (sein quadratischer Fehler ist größer als scale²/4), wird sofort genommen, bevor es weiter abdriftet.</translation>
    </message>
    <message>
        <source>Go to the last frame.</source>
        <translation>Gehen Sie zum letzten Bild.</translation>
    </message>
    <message>
        <source>OBQ ends with less output error than RTN.</source>
        <translation>OBQ endet mit kleinerem Ausgabefehler als RTN.</translation>
    </message>
    <message>
        <source>End jumps to the last frame when the stepper has the keyboard.</source>
        <translation>Die Taste Ende springt zum letzten Bild, wenn die Einzelschritte die Tastatur haben.</translation>
    </message>
    <message>
        <source>A whole layer</source>
        <translation>Eine ganze Schicht</translation>
    </message>
    <message>
        <source>Now the query layer of block 0, all of it: first by RTN, then by OBQ. The field Names in the form limits the run to that layer, since OBQ needs time that grows with the cube of the layer&apos;s width.</source>
        <translation>Nun die Query-Schicht von Block 0, ganz: erst mit RTN, dann mit OBQ. Das Feld „Namen“ im Formular beschränkt den Lauf auf diese Schicht, denn die Zeit von OBQ wächst mit der dritten Potenz der Breite.</translation>
    </message>
    <message>
        <source>Note the mean squared weight error as well. OBQ often has the larger one: it trades error of weights that hardly matter for error of those that do.</source>
        <translation>Achten Sie auch auf den mittleren quadratischen Gewichtsfehler. Oft hat OBQ den größeren: Es tauscht Fehler von Gewichten, auf die es ankommt, gegen Fehler von solchen, auf die es kaum ankommt.</translation>
    </message>
    <message>
        <source>Start the run with OBQ: its output error is below 0.8 of that of RTN.</source>
        <translation>Starten Sie den Lauf mit OBQ: Sein Ausgabefehler liegt unter dem 0,8-Fachen von RTN.</translation>
    </message>
    <message>
        <source>From layers to answers</source>
        <translation>Von Schichten zu Antworten</translation>
    </message>
    <message>
        <source>Does less error in the layers mean better answers? A small classifier tells it in one table: train it for one epoch, round its layers to a fixed step, once naively and once by OBQ from left to right, and judge original and both on labelled sentences. The experiment on the classifier in the menu Learn does all of it with a classifier that you open.</source>
        <translation>Bedeutet weniger Fehler in den Schichten auch bessere Antworten? Ein kleiner Klassifikator sagt es in einer Tabelle: Trainieren Sie ihn eine Epoche, runden Sie seine Schichten auf eine feste Schrittweite, einmal naiv und einmal mit OBQ von links nach rechts, und beurteilen Sie das Original und beide an gelabelten Sätzen. Der Versuch zum Klassifikator im Menü „Lernen“ macht all das mit einem Klassifikator, den Sie öffnen.</translation>
    </message>
    <message>
        <source>Where input channels are of very unequal energy, OBQ&apos;s greedy order leaves the most sensitive columns for last, when nothing is left to make good for them. GPTQ in order of falling energy can then be better.</source>
        <translation>Wo die Eingangskanäle sehr ungleiche Energie haben, lässt die Greedy-Reihenfolge von OBQ die empfindlichsten Spalten bis zuletzt, wenn nichts mehr da ist, das ihren Fehler ausgleicht. GPTQ in der Reihenfolge fallender Energie kann dann besser sein.</translation>
    </message>
    <message>
        <source>The metric Spread of input energies is the standard deviation of log diag H. When does OBQ tend to beat GPTQ in activation order?</source>
        <translation>Die Metrik „Streuung der Eingangsenergien“ ist die Standardabweichung von log diag H. Wann ist OBQ eher besser als GPTQ mit Act-Order?</translation>
    </message>
    <message>
        <source>Where it is small: below about 0.4</source>
        <translation>Wo sie klein ist: unter etwa 0,4</translation>
    </message>
    <message>
        <source>Where it is large: above about 0.7</source>
        <translation>Wo sie groß ist: über etwa 0,7</translation>
    </message>
    <message>
        <source>It does not depend on it</source>
        <translation>Es hängt nicht davon ab</translation>
    </message>
    <message>
        <source>On the small models measured, OBQ was about 5 % better below 0.4 and worse above, twice as bad beyond 0.7. That is a direction to check on your own layers, not a law.</source>
        <translation>Bei den kleinen Modellen, die gemessen wurden, war OBQ unter 0,4 um etwa 5 % besser und darüber schlechter, jenseits von 0,7 doppelt so schlecht. Das ist eine Tendenz, die Sie an eigenen Schichten prüfen sollten, kein Gesetz.</translation>
    </message>
    <message>
        <source>Greedy choice does well where all columns matter about equally.</source>
        <translation>Greedy bewährt sich, wo alle Spalten etwa gleich viel zählen.</translation>
    </message>
    <message>
        <source>Reading a report critically</source>
        <translation>Einen Bericht kritisch lesen</translation>
    </message>
    <message>
        <source>Overfitted calibration, errors that add up, metrics that disagree, and differences that are none.</source>
        <translation>Überangepasste Kalibrierung, Fehler, die sich summieren, Metriken, die sich widersprechen, und Unterschiede, die keine sind.</translation>
    </message>
    <message>
        <source>Overfitted calibration</source>
        <translation>Überangepasste Kalibrierung</translation>
    </message>
    <message>
        <source>A method that sees few tokens fits its rounding to just these. Its error on the calibration inputs looks good; on inputs that it never saw, the hold-out, it is worse.</source>
        <translation>Ein Verfahren, das wenige Tokens sieht, passt sein Runden genau an diese an. Sein Fehler auf den Kalibrierungseingaben sieht gut aus; auf nie gesehenen Eingaben, dem Hold-out, ist er größer.</translation>
    </message>
    <message>
        <source>One run with 4 samples has been made for you. Make one with 64, all else being equal, and compare both on the hold-out.</source>
        <translation>Ein Lauf mit 4 Stichproben ist schon gemacht. Machen Sie einen mit 64, sonst alles gleich, und vergleichen Sie beide auf dem Hold-out.</translation>
    </message>
    <message>
        <source>Start a run with 64 samples: its hold-out error is below 0.9 of that with 4.</source>
        <translation>Starten Sie einen Lauf mit 64 Stichproben: Sein Fehler auf dem Hold-out liegt unter dem 0,9-Fachen dessen mit 4.</translation>
    </message>
    <message>
        <source>Set Samples to 64 in the form and press Start run.</source>
        <translation>Setzen Sie „Stichproben“ im Formular auf 64 und drücken Sie „Lauf starten“.</translation>
    </message>
    <message>
        <source>Isolated or accumulated</source>
        <translation>Isoliert oder akkumuliert</translation>
    </message>
    <message>
        <source>The relative output error judges each layer alone, on inputs of the original model. In the quantized model a layer&apos;s inputs carry the errors of all layers before it: that is the [accumulated error](glossary:accumulated_error).</source>
        <translation>Der relative Ausgabefehler beurteilt jede Schicht für sich, auf Eingaben des Originalmodells. Im quantisierten Modell tragen die Eingaben einer Schicht die Fehler aller Schichten davor: Das ist der [akkumulierte Fehler](glossary:accumulated_error).</translation>
    </message>
    <message>
        <source>Ask of every layer-wise figure which of the two it is. The first is fair between methods, the second is what the model lives with.</source>
        <translation>Fragen Sie bei jeder Zahl je Schicht, welcher von beiden es ist. Der erste ist zwischen Verfahren gerecht, mit dem zweiten lebt das Modell.</translation>
    </message>
    <message>
        <source>Show the accumulated output error in the error map.</source>
        <translation>Zeigen Sie den akkumulierten Ausgabefehler in der Fehlerkarte.</translation>
    </message>
    <message>
        <source>The accumulated error of a late layer is far above its isolated error. What does that say of the layer&apos;s own rounding?</source>
        <translation>Der akkumulierte Fehler einer späten Schicht liegt weit über ihrem isolierten Fehler. Was sagt das über ihr eigenes Runden?</translation>
    </message>
    <message>
        <source>It is bad</source>
        <translation>Es ist schlecht</translation>
    </message>
    <message>
        <source>Nothing: the error may come from the layers before</source>
        <translation>Nichts: Der Fehler kann aus den Schichten davor kommen</translation>
    </message>
    <message>
        <source>It is good</source>
        <translation>Es ist gut</translation>
    </message>
    <message>
        <source>Now and then the accumulated error is even below the isolated one, where errors cancel.</source>
        <translation>Hin und wieder liegt der akkumulierte Fehler sogar unter dem isolierten, wo sich Fehler aufheben.</translation>
    </message>
    <message>
        <source>The box Metric stands in the toolbar above the views.</source>
        <translation>Das Feld „Metrik“ steht in der Werkzeugleiste über den Ansichten.</translation>
    </message>
    <message>
        <source>Metrics that disagree</source>
        <translation>Metriken, die sich widersprechen</translation>
    </message>
    <message>
        <source>GPTQ moves weights away from where they were so that the output stays. So it may have the larger weight error and yet the smaller output error. Whoever ranks by weight error alone ranks plain rounding first.</source>
        <translation>GPTQ bewegt Gewichte von ihrem Platz weg, damit die Ausgabe bleibt. So kann es den größeren Gewichtsfehler und doch den kleineren Ausgabefehler haben. Wer allein nach dem Gewichtsfehler ordnet, setzt einfaches Runden an die Spitze.</translation>
    </message>
    <message>
        <source>A run by RTN has been made beside that by GPTQ. Compare both metrics.</source>
        <translation>Neben dem Lauf mit GPTQ ist schon einer mit RTN gemacht. Vergleichen Sie beide Metriken.</translation>
    </message>
    <message>
        <source>The output error of GPTQ is below 0.7 of that of RTN.</source>
        <translation>Der Ausgabefehler von GPTQ liegt unter dem 0,7-Fachen von RTN.</translation>
    </message>
    <message>
        <source>Its mean squared weight error is not smaller.</source>
        <translation>Sein mittlerer quadratischer Gewichtsfehler ist nicht kleiner.</translation>
    </message>
    <message>
        <source>Show the weight error in the error map and see the order turn round.</source>
        <translation>Zeigen Sie den Gewichtsfehler in der Fehlerkarte und sehen Sie, wie sich die Reihenfolge umkehrt.</translation>
    </message>
    <message>
        <source>Choose Weight MSE in the box Metric above.</source>
        <translation>Wählen Sie „MSE der Gewichte“ oben im Feld „Metrik“.</translation>
    </message>
    <message>
        <source>Differences that are none</source>
        <translation>Unterschiede, die keine sind</translation>
    </message>
    <message>
        <source>[Perplexity](glossary:perplexity) is measured on a sample of text, and its standard error says how far another sample could move it. Two runs that lie closer than that are not ranked by it.</source>
        <translation>Die [Perplexität](glossary:perplexity) wird an einer Stichprobe von Text gemessen, und ihr Standardfehler sagt, wie weit eine andere Stichprobe sie verschieben könnte. Zwei Läufe, die näher beieinander liegen, ordnet sie nicht.</translation>
    </message>
    <message>
        <source>The KL divergence compares both models token by token and sees differences that perplexity averages away.</source>
        <translation>Die KL-Divergenz vergleicht beide Modelle Token für Token und sieht Unterschiede, die die Perplexität wegmittelt.</translation>
    </message>
    <message>
        <source>Run A has perplexity 1.620 ± 0.030, run B 1.612 ± 0.030. What can you say?</source>
        <translation>Lauf A hat die Perplexität 1,620 ± 0,030, Lauf B 1,612 ± 0,030. Was lässt sich sagen?</translation>
    </message>
    <message>
        <source>B is better</source>
        <translation>B ist besser</translation>
    </message>
    <message>
        <source>A is better</source>
        <translation>A ist besser</translation>
    </message>
    <message>
        <source>These figures do not tell which is better</source>
        <translation>Diese Zahlen sagen nicht, welcher besser ist</translation>
    </message>
    <message>
        <source>The difference of 0.008 is far below the standard error. More text, or the KL divergence, may tell.</source>
        <translation>Der Unterschied von 0,008 liegt weit unter dem Standardfehler. Mehr Text oder die KL-Divergenz kann es sagen.</translation>
    </message>
    <message>
        <source>Compare the difference of the two with the number behind ±.</source>
        <translation>Vergleichen Sie den Unterschied der beiden mit der Zahl hinter ±.</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Rundgang durch das Fenster</translation>
    </message>
    <message>
        <source>What the window shows, in five stops.</source>
        <translation>Was das Fenster zeigt, in fünf Stationen.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>All layers of the open model, block by block. A click on one selects it everywhere: in the plots, the inspector and the stepper.</source>
        <translation>Alle Schichten des geöffneten Modells, Block für Block. Ein Klick wählt eine Schicht überall aus: in den Diagrammen, im Inspektor und in den Einzelschritten.</translation>
    </message>
    <message>
        <source>This is the demo model, a small one that writes stories. Nothing of it has to be downloaded.</source>
        <translation>Dies ist das Demomodell, ein kleines, das Geschichten schreibt. Nichts davon muss heruntergeladen werden.</translation>
    </message>
    <message>
        <source>The views</source>
        <translation>Die Ansichten</translation>
    </message>
    <message>
        <source>Each tab shows the same selection in another way: where the error sits, how the weights are spread, which words change, and, in the Stepper, how a method rounds one weight after the other.</source>
        <translation>Jeder Reiter zeigt dieselbe Auswahl auf andere Weise: wo der Fehler sitzt, wie die Gewichte verteilt sind, welche Wörter sich ändern und, in den Einzelschritten, wie ein Verfahren ein Gewicht nach dem anderen rundet.</translation>
    </message>
    <message>
        <source>A new run</source>
        <translation>Ein neuer Lauf</translation>
    </message>
    <message>
        <source>Here you choose a method, its bits and its group size, and start. A run of the demo model takes less than a minute, and its layers appear in the error map as they are finished.</source>
        <translation>Hier wählen Sie ein Verfahren, seine Bits und seine Gruppengröße und starten es. Ein Lauf des Demomodells dauert weniger als eine Minute, und seine Schichten erscheinen in der Fehlerkarte, sobald sie fertig sind.</translation>
    </message>
    <message>
        <source>Every option explains itself when the pointer rests on it.</source>
        <translation>Jede Option erklärt sich, wenn der Mauszeiger auf ihr ruht.</translation>
    </message>
    <message>
        <source>Runs side by side</source>
        <translation>Läufe nebeneinander</translation>
    </message>
    <message>
        <source>Finished runs gather here. Those that are ticked are shown together; A and B in the toolbar above are the two that are compared.</source>
        <translation>Fertige Läufe sammeln sich hier. Angehakte werden gemeinsam gezeigt; A und B in der Werkzeugleiste oben sind die zwei, die verglichen werden.</translation>
    </message>
    <message>
        <source>Learn and look up</source>
        <translation>Lernen und nachschlagen</translation>
    </message>
    <message>
        <source>The menu Learn has lessons that tell the methods step by step on this model, and the glossary (Ctrl+F1) explains every term and metric with its formula.</source>
        <translation>Das Menü „Lernen“ enthält Lektionen, die die Verfahren an diesem Modell Schritt für Schritt erzählen, und das Glossar (Strg+F1) erklärt jeden Begriff und jede Metrik mit ihrer Formel.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P finds any command by its name.</source>
        <translation>Strg+Umschalt+P findet jeden Befehl nach seinem Namen.</translation>
    </message>
    <message>
        <source>Weights to integers</source>
        <translation>Von Gewichten zu ganzen Zahlen</translation>
    </message>
    <message>
        <source>Three ways to turn a layer&apos;s weights into 8-bit codes, what each costs in error and bytes, and what the model then writes.</source>
        <translation>Drei Wege, die Gewichte einer Schicht in 8-Bit-Codes zu verwandeln, was jeder an Fehler und Bytes kostet und was das Modell danach schreibt.</translation>
    </message>
    <message>
        <source>A layer&apos;s weights</source>
        <translation>Die Gewichte einer Schicht</translation>
    </message>
    <message>
        <source>A language model is mostly matrices. The layer **up** of a block turns an input *x* into *y = W·x*; here you see how the values of its *W* are spread.</source>
        <translation>Ein Sprachmodell besteht vor allem aus Matrizen. Die Schicht **up** eines Blocks macht aus einer Eingabe *x* die Ausgabe *y = W·x*; hier sehen Sie, wie die Werte ihres *W* verteilt sind.</translation>
    </message>
    <message>
        <source>Most weights lie near zero and a few lie far out. Whatever turns them into integers has to cover the whole range.</source>
        <translation>Die meisten Gewichte liegen nahe null, wenige weit außen. Was sie in ganze Zahlen verwandelt, muss den ganzen Bereich abdecken.</translation>
    </message>
    <message>
        <source>Select the layer up of block 1.</source>
        <translation>Wählen Sie die Schicht up von Block 1.</translation>
    </message>
    <message>
        <source>The tab Model beside this one lists all layers. Open block 1 and click up.</source>
        <translation>Der Reiter „Modell“ neben diesem listet alle Schichten auf. Öffnen Sie Block 1 und klicken Sie auf up.</translation>
    </message>
    <message>
        <source>Absmax</source>
        <translation>Absmax</translation>
    </message>
    <message>
        <source>The simplest grid is mirrored about zero. The largest magnitude becomes code 127, and everything else follows in proportion:</source>
        <translation>Das einfachste Gitter ist um null gespiegelt. Der größte Betrag wird zum Code 127, alles andere folgt im Verhältnis:</translation>
    </message>
    <message>
        <source>`code = round(w·127 / max|w|)`, and back `w ≈ code·max|w| / 127`.</source>
        <translation>`code = round(w·127 / max|w|)` und zurück `w ≈ code·max|w| / 127`.</translation>
    </message>
    <message>
        <source>The form on the right is set to this grid: RTN (round to nearest), 8 bits, one scale for the whole tensor.</source>
        <translation>Das Formular rechts ist auf dieses Gitter eingestellt: RTN (Runden auf den nächsten Wert), 8 Bit, ein Skalierungsfaktor für den ganzen Tensor.</translation>
    </message>
    <message>
        <source>Start the run and wait for its end.</source>
        <translation>Starten Sie den Lauf und warten Sie auf sein Ende.</translation>
    </message>
    <message>
        <source>Zero point</source>
        <translation>Nullpunkt</translation>
    </message>
    <message>
        <source>Weights are seldom spread evenly about zero, and then a mirrored grid has codes that nothing uses. A zero point moves the grid to where the weights are:</source>
        <translation>Gewichte liegen selten gleichmäßig um null, und dann hat ein gespiegeltes Gitter Codes, die nichts benutzt. Ein Nullpunkt schiebt das Gitter dorthin, wo die Gewichte sind:</translation>
    </message>
    <message>
        <source>`scale = 255 / (max − min)`, `zero = round(−scale·min) − 128`, `code = clamp(round(w·scale + zero), −128, 127)`, and back `w ≈ (code − zero) / scale`.</source>
        <translation>`scale = 255 / (max − min)`, `zero = round(−scale·min) − 128`, `code = clamp(round(w·scale + zero), −128, 127)` und zurück `w ≈ (code − zero) / scale`.</translation>
    </message>
    <message>
        <source>The 256 codes now span *max − min*, which is never more than twice the largest magnitude: the steps are finer.</source>
        <translation>Die 256 Codes überspannen nun *max − min*, nie mehr als das Doppelte des größten Betrags: Die Schrittweite ist feiner.</translation>
    </message>
    <message>
        <source>Change the option Grid to zero point and start a second run.</source>
        <translation>Stellen Sie die Option „Gitter“ auf Nullpunkt und starten Sie einen zweiten Lauf.</translation>
    </message>
    <message>
        <source>Its mean squared weight error is not above that of absmax.</source>
        <translation>Sein mittlerer quadratischer Gewichtsfehler liegt nicht über dem von Absmax.</translation>
    </message>
    <message>
        <source>The framed box in the form is the option Grid. Nothing else has to be changed.</source>
        <translation>Das umrahmte Feld im Formular ist die Option „Gitter“. Sonst muss nichts geändert werden.</translation>
    </message>
    <message>
        <source>What truncation costs</source>
        <translation>Was Abschneiden kostet</translation>
    </message>
    <message>
        <source>A program that casts to an unsigned byte does not round, it cuts off: `scale = (max − min) / 255`, `code = trunc((w − min) / scale)`, and back `w ≈ code·scale + min`.</source>
        <translation>Ein Programm, das in ein vorzeichenloses Byte umwandelt, rundet nicht, es schneidet ab: `scale = (max − min) / 255`, `code = trunc((w − min) / scale)` und zurück `w ≈ code·scale + min`.</translation>
    </message>
    <message>
        <source>Every weight then comes back too small, by anything from nothing to a whole step. Rounding errs by half a step at most, and in both directions.</source>
        <translation>Jedes Gewicht kommt dann zu klein zurück, um nichts bis zu einer ganzen Schrittweite. Runden irrt um höchstens eine halbe Schrittweite, und in beide Richtungen.</translation>
    </message>
    <message>
        <source>Errors spread evenly over a whole step *s* have a mean square of *s*²/3, errors spread evenly over half a step to both sides one of *s*²/12. How does truncation compare?</source>
        <translation>Fehler, die gleichmäßig über eine ganze Schrittweite *s* verteilt sind, haben das mittlere Quadrat *s*²/3, solche über eine halbe Schrittweite nach beiden Seiten *s*²/12. Wie schneidet das Abschneiden im Vergleich ab?</translation>
    </message>
    <message>
        <source>The same mean squared error</source>
        <translation>Derselbe mittlere quadratische Fehler</translation>
    </message>
    <message>
        <source>Twice the mean squared error</source>
        <translation>Der doppelte mittlere quadratische Fehler</translation>
    </message>
    <message>
        <source>Four times the mean squared error</source>
        <translation>Der vierfache mittlere quadratische Fehler</translation>
    </message>
    <message>
        <source>*s*²/3 is four times *s*²/12. Start the run and compare with what the program measures.</source>
        <translation>*s*²/3 ist das Vierfache von *s*²/12. Starten Sie den Lauf und vergleichen Sie mit dem, was das Programm misst.</translation>
    </message>
    <message>
        <source>Start the run with the truncated grid: its mean squared weight error is about four times that of the zero point.</source>
        <translation>Starten Sie den Lauf mit dem abgeschnittenen Gitter: Sein mittlerer quadratischer Gewichtsfehler ist etwa das Vierfache von dem des Nullpunkts.</translation>
    </message>
    <message>
        <source>Divide the two mean squares.</source>
        <translation>Teilen Sie die beiden mittleren Quadrate.</translation>
    </message>
    <message>
        <source>The form is set to the truncated grid already: press Start run.</source>
        <translation>Das Formular steht schon auf dem abgeschnittenen Gitter: Drücken Sie „Lauf starten“.</translation>
    </message>
    <message>
        <source>Memory and text, before and after</source>
        <translation>Speicher und Text, vorher und nachher</translation>
    </message>
    <message>
        <source>The overview says what the run changed: 16 bits a weight became 8, and the one scale of a tensor weighs nothing. The [perplexity](glossary:perplexity) tells how surprised the model is by text that it has not seen; lower is better.</source>
        <translation>Die Übersicht sagt, was der Lauf geändert hat: Aus 16 Bit pro Gewicht wurden 8, und der eine Skalierungsfaktor eines Tensors fällt nicht ins Gewicht. Die [Perplexität](glossary:perplexity) sagt, wie sehr ein ungesehener Text das Modell überrascht; kleiner ist besser.</translation>
    </message>
    <message>
        <source>The Text view continues the same prompts with both models. The first token that differs is framed.</source>
        <translation>Die Ansicht „Text“ setzt dieselben Prompts mit beiden Modellen fort. Das erste abweichende Token ist umrahmt.</translation>
    </message>
    <message>
        <source>The quantized layers take 8 bits a weight.</source>
        <translation>Die quantisierten Schichten brauchen 8 Bit pro Gewicht.</translation>
    </message>
    <message>
        <source>Its perplexity is above that of the original model.</source>
        <translation>Seine Perplexität liegt über der des Originalmodells.</translation>
    </message>
    <message>
        <source>Open the Text view and read on from the first token that differs.</source>
        <translation>Öffnen Sie die Ansicht „Text“ und lesen Sie ab dem ersten abweichenden Token weiter.</translation>
    </message>
    <message>
        <source>The tab Text stands above the views; Alt+6 opens it.</source>
        <translation>Der Reiter „Text“ steht über den Ansichten; Alt+6 öffnet ihn.</translation>
    </message>
    <message>
        <source>Which channels are salient</source>
        <translation>Welche Kanäle salient sind</translation>
    </message>
    <message>
        <source>The view Salience shows each input channel of a layer: above its mean |x|, below the error of the weights that meet it. The two pictures have little in common.</source>
        <translation>Die Ansicht Salienz zeigt jeden Eingangskanal einer Schicht: oben sein mittleres |x|, darunter den Fehler der Gewichte, die auf ihn treffen. Die beiden Bilder haben wenig gemein.</translation>
    </message>
    <message>
        <source>The table quantizes the layer in several ways. Compare the channels kept by their inputs with those kept by chance, and by their weights.</source>
        <translation>Die Tabelle quantisiert die Schicht auf mehrere Weisen. Vergleichen Sie die nach Eingaben behaltenen Kanäle mit den zufällig und den nach Gewichten behaltenen.</translation>
    </message>
    <message>
        <source>Raise the share of salient channels until a third of RTN&apos;s error is gone.</source>
        <translation>Erhöhen Sie den Anteil salienter Kanäle, bis ein Drittel des Fehlers von RTN verschwunden ist.</translation>
    </message>
    <message>
        <source>One percent of 256 channels are two of them.</source>
        <translation>Ein Prozent von 256 Kanälen sind zwei.</translation>
    </message>
    <message>
        <source>A scale can be too large</source>
        <translation>Ein Faktor kann zu groß sein</translation>
    </message>
    <message>
        <source>Salience again, with the salient channels multiplied by 2. See what a factor of 100 does: the row of the table that is scaled by inputs tells.</source>
        <translation>Noch einmal die Salienz, mit den salienten Kanälen mal 2. Sehen Sie, was der Faktor 100 bewirkt: Die Zeile der Tabelle, die nach Eingaben skaliert, sagt es.</translation>
    </message>
    <message>
        <source>Make scaling worse than not scaling at all.</source>
        <translation>Machen Sie das Skalieren schlechter als gar kein Skalieren.</translation>
    </message>
    <message>
        <source>Type 100 into the field scaled by.</source>
        <translation>Geben Sie 100 in das Feld „skaliert mal“ ein.</translation>
    </message>
    <message>
        <source>AWQ gives every channel a scale of its own, all by one number: `s = mean|x|^r`, divided by `√(max s · min s)`, for the exponents `r = 0, 1/20, …, 1`; the authors stop at 19/20. Exponent 0 is plain rounding. The exponent with the least output error wins.</source>
        <translation>AWQ gibt jedem Kanal seinen eigenen Faktor, alle aus einer Zahl: `s = mean|x|^r`, geteilt durch `√(max s · min s)`, für die Exponenten `r = 0, 1/20, …, 1`; die Autoren hören bei 19/20 auf. Exponent 0 ist einfaches Runden. Der Exponent mit dem kleinsten Ausgabefehler gewinnt.</translation>
    </message>
    <message>
        <source>Quantization in ten minutes</source>
        <translation>Quantisierung in zehn Minuten</translation>
    </message>
    <message>
        <source>A demonstration for a class, in large type: from one weight on a grid to the words that a quantized model writes.</source>
        <translation>Eine Vorführung für eine Klasse, in großer Schrift: von einem Gewicht auf einem Gitter bis zu den Worten, die ein quantisiertes Modell schreibt.</translation>
    </message>
    <message>
        <source>A layer is a matrix</source>
        <translation>Eine Schicht ist eine Matrix</translation>
    </message>
    <message>
        <source>A small language model that writes stories. This is how the weights of one of its 42 layers are spread: most lie near zero, a few far out.</source>
        <translation>Ein kleines Sprachmodell, das Geschichten schreibt. So verteilen sich die Gewichte einer seiner 42 Schichten: Die meisten liegen nahe null, wenige weit draußen.</translation>
    </message>
    <message>
        <source>Two runs with 3 bits, RTN and GPTQ, are made meanwhile. We shall read what they write.</source>
        <translation>Inzwischen entstehen zwei Läufe mit 3 Bit, RTN und GPTQ. Wir werden lesen, was sie schreiben.</translation>
    </message>
    <message>
        <source>The distribution of one layer is shown.</source>
        <translation>Die Verteilung einer Schicht ist zu sehen.</translation>
    </message>
    <message>
        <source>From 8 bits to 2</source>
        <translation>Von 8 Bit auf 2</translation>
    </message>
    <message>
        <source>*b* bits make 2ᵇ levels. Drag the slider Bits from 8 to 2: the levels below the histogram thin out, and the weights gather on them.</source>
        <translation>*b* Bit ergeben 2ᵇ Stufen. Ziehen Sie den Regler Bits von 8 auf 2: Die Stufen unter dem Histogramm werden spärlich, und die Gewichte sammeln sich auf ihnen.</translation>
    </message>
    <message>
        <source>Each bit less doubles the distance between levels, and costs about 6 dB of the signal.</source>
        <translation>Jedes Bit weniger verdoppelt den Abstand der Stufen und kostet etwa 6 dB vom Signal.</translation>
    </message>
    <message>
        <source>Drag the bits down to 2.</source>
        <translation>Ziehen Sie die Bits auf 2 herunter.</translation>
    </message>
    <message>
        <source>Less than 8 dB are left of the weights&apos; signal.</source>
        <translation>Vom Signal der Gewichte bleiben weniger als 8 dB.</translation>
    </message>
    <message>
        <source>The same in groups of 128</source>
        <translation>Dasselbe in Gruppen von 128</translation>
    </message>
    <message>
        <source>So far the largest weight of a row set the distance for all 512 of its weights. Give each group of 128 its own scale, and drag again.</source>
        <translation>Bisher bestimmte das größte Gewicht einer Zeile den Abstand für alle 512 ihrer Gewichte. Geben Sie jeder Gruppe von 128 einen eigenen Skalierungsfaktor, und ziehen Sie noch einmal.</translation>
    </message>
    <message>
        <source>A group costs a scale of 16 bits and a zero point: 18/128 = 0.14 bits a weight at 2 bits.</source>
        <translation>Eine Gruppe kostet einen Skalierungsfaktor von 16 Bit und einen Nullpunkt: 18/128 = 0,14 Bit pro Gewicht bei 2 Bit.</translation>
    </message>
    <message>
        <source>Choose a scale for each group.</source>
        <translation>Wählen Sie eine Skalierung für jede Gruppe.</translation>
    </message>
    <message>
        <source>Drag the bits down to 2 again.</source>
        <translation>Ziehen Sie die Bits wieder auf 2 herunter.</translation>
    </message>
    <message>
        <source>Rounding to nearest, weight by weight</source>
        <translation>Runden auf die nächste Stufe, Gewicht für Gewicht</translation>
    </message>
    <message>
        <source>Eight rows and eight columns of real weights. RTN rounds each to its nearest level and looks at nothing else.</source>
        <translation>Acht Zeilen und acht Spalten echter Gewichte. RTN rundet jedes auf seine nächste Stufe und sieht sonst auf nichts.</translation>
    </message>
    <message>
        <source>The curve at the right is what becomes of the layer&apos;s output.</source>
        <translation>Die Kurve rechts zeigt, was aus der Ausgabe der Schicht wird.</translation>
    </message>
    <message>
        <source>Step to the end: Right, or the button.</source>
        <translation>Gehen Sie Schritt für Schritt zum Ende: Pfeil rechts oder der Knopf.</translation>
    </message>
    <message>
        <source>GPTQ: the error flows to the right</source>
        <translation>GPTQ: Der Fehler fließt nach rechts</translation>
    </message>
    <message>
        <source>One column is rounded. Its error is not lost: the columns that are still free, at its right, move so that the output stays.</source>
        <translation>Eine Spalte wird gerundet. Ihr Fehler ist nicht verloren: Die noch freien Spalten rechts von ihr bewegen sich so, dass die Ausgabe bleibt.</translation>
    </message>
    <message>
        <source>Step back and watch it again. The slider at the right sets the speed of play.</source>
        <translation>Gehen Sie einen Schritt zurück und sehen Sie es noch einmal. Der Regler rechts stellt das Tempo ein.</translation>
    </message>
    <message>
        <source>Play to the end.</source>
        <translation>Spielen Sie bis zum Ende.</translation>
    </message>
    <message>
        <source>It ends with less than half the output error of RTN.</source>
        <translation>Es endet mit weniger als der Hälfte des Ausgabefehlers von RTN.</translation>
    </message>
    <message>
        <source>OBQ: each row picks its own next weight</source>
        <translation>OBQ: Jede Zeile wählt ihr nächstes Gewicht selbst</translation>
    </message>
    <message>
        <source>For contrast, the method that GPTQ comes from. Every row takes the weight that costs least next, so that every row needs an inverse Hessian of its own.</source>
        <translation>Zum Vergleich das Verfahren, aus dem GPTQ entstand. Jede Zeile nimmt als Nächstes das Gewicht, das am wenigsten kostet, und braucht so eine eigene inverse Hesse-Matrix.</translation>
    </message>
    <message>
        <source>Exact, and slow: that fixed order is what makes GPTQ fast.</source>
        <translation>Genau, und langsam: Die feste Reihenfolge ist es, die GPTQ schnell macht.</translation>
    </message>
    <message>
        <source>Step on until half of the weights are fixed.</source>
        <translation>Gehen Sie weiter, bis die Hälfte der Gewichte festliegt.</translation>
    </message>
    <message>
        <source>AWQ: a few channels matter most</source>
        <translation>AWQ: Wenige Kanäle zählen am meisten</translation>
    </message>
    <message>
        <source>Above, how strong each input of a layer is: a few stand out. The weights that meet them matter most, and nothing in the weights tells which these are.</source>
        <translation>Oben die Stärke jeder Eingabe einer Schicht: Wenige ragen heraus. Die Gewichte, die auf sie treffen, zählen am meisten, und nichts an den Gewichten verrät, welche das sind.</translation>
    </message>
    <message>
        <source>Keep 1 % of the channels by their inputs, and much of the error is gone; by chance, next to nothing. Scaling them by 2 before rounding helps as well.</source>
        <translation>Behält man 1 % der Kanäle nach ihren Eingaben, ist viel vom Fehler weg; zufällig gewählte bringen fast nichts. Sie vor dem Runden mit 2 zu multiplizieren, hilft ebenso.</translation>
    </message>
    <message>
        <source>Keeping channels by their inputs saves more than a tenth of RTN&apos;s error.</source>
        <translation>Kanäle nach ihren Eingaben zu behalten, spart mehr als ein Zehntel des Fehlers von RTN.</translation>
    </message>
    <message>
        <source>AWQ: the best scale</source>
        <translation>AWQ: Der beste Faktor</translation>
    </message>
    <message>
        <source>AWQ scales every channel by *s* = mean|x|^*r* and tries the exponents *r* from 0, which is RTN, to 1. Drag the slider through them: too little helps little, too much makes the other weights of the group coarse.</source>
        <translation>AWQ skaliert jeden Kanal mit *s* = mean|x|^*r* und probiert die Exponenten *r* von 0, das ist RTN, bis 1. Ziehen Sie den Regler hindurch: Zu wenig hilft wenig, zu viel macht die übrigen Gewichte der Gruppe grob.</translation>
    </message>
    <message>
        <source>The star is the optimum.</source>
        <translation>Der Stern ist das Optimum.</translation>
    </message>
    <message>
        <source>Drag the slider to the end.</source>
        <translation>Ziehen Sie den Regler bis zum Ende.</translation>
    </message>
    <message>
        <source>What the models write</source>
        <translation>Was die Modelle schreiben</translation>
    </message>
    <message>
        <source>The same prompts, continued by the original, by RTN and by GPTQ, both with 3 bits in groups of 128. The first token that differs is framed.</source>
        <translation>Dieselben Prompts, fortgesetzt vom Original, von RTN und von GPTQ, beide mit 3 Bit in Gruppen von 128. Das erste Token, das abweicht, ist umrahmt.</translation>
    </message>
    <message>
        <source>Both differ from the original, but GPTQ keeps to it longer. Read on in the other prompts: which of the two still tells a story?</source>
        <translation>Beide weichen vom Original ab, aber GPTQ bleibt ihm länger treu. Lesen Sie bei den anderen Prompts weiter: Welches der beiden erzählt noch eine Geschichte?</translation>
    </message>
    <message>
        <source>The texts stand side by side.</source>
        <translation>Die Texte stehen nebeneinander.</translation>
    </message>
    <message>
        <source>GPTQ is less than half as far from the original as RTN: KL divergence.</source>
        <translation>GPTQ ist weniger als halb so weit vom Original entfernt wie RTN: KL-Divergenz.</translation>
    </message>
    <message>
        <source>A question to take home</source>
        <translation>Eine Frage zum Mitnehmen</translation>
    </message>
    <message>
        <source>Everything shown here was computed by the program&apos;s own solvers on the model&apos;s own weights. The hand-out has these steps on paper; the lessons in the menu Learn go through them one by one.</source>
        <translation>Alles hier Gezeigte haben die Verfahren des Programms an den Gewichten des Modells berechnet. Das Handout hat diese Schritte auf Papier; die Lektionen im Menü „Lernen“ gehen sie einzeln durch.</translation>
    </message>
    <message>
        <source>Why may GPTQ have a larger weight error than RTN, and yet write better?</source>
        <translation>Warum kann GPTQ einen größeren Gewichtsfehler haben als RTN und doch besser schreiben?</translation>
    </message>
    <message>
        <source>It stores more bits a weight</source>
        <translation>Es speichert mehr Bits pro Gewicht</translation>
    </message>
    <message>
        <source>It moves weights that are still free so that the output stays</source>
        <translation>Es bewegt noch freie Gewichte so, dass die Ausgabe bleibt</translation>
    </message>
    <message>
        <source>It leaves out the layers that are hard to round</source>
        <translation>Es lässt die Schichten aus, die schwer zu runden sind</translation>
    </message>
    <message>
        <source>What counts is the layer&apos;s output. RTN is nearest weight by weight, GPTQ output by output.</source>
        <translation>Was zählt, ist die Ausgabe der Schicht. RTN ist Gewicht für Gewicht am nächsten, GPTQ Ausgabe für Ausgabe.</translation>
    </message>
    <message>
        <source>Groups under a slider</source>
        <translation>Gruppen unter einem Regler</translation>
    </message>
    <message>
        <source>The view What-if answers at once, for one layer, what a run would find for all. It is set to 4 bits and one scale for the tensor, and next to nothing of the weights&apos; signal is left.</source>
        <translation>Die Ansicht „Was wäre, wenn“ beantwortet für eine Schicht sofort, was ein Lauf für alle fände. Sie ist auf 4 Bit und einen Skalierungsfaktor für den Tensor gestellt, und vom Signal der Gewichte bleibt fast nichts.</translation>
    </message>
    <message>
        <source>Leave the bits alone. Choose a scale for each row, then for each group, and drag the group size until 20 dB are reached. The figure Bits per weight says what that costs.</source>
        <translation>Lassen Sie die Bits, wie sie sind. Wählen Sie eine Skalierung für jede Zeile, dann für jede Gruppe, und ziehen Sie die Gruppengröße, bis 20 dB erreicht sind. Die Zahl „Bits pro Gewicht“ sagt, was das kostet.</translation>
    </message>
    <message>
        <source>Reach 20 dB weight SQNR,</source>
        <translation>Erreichen Sie 20 dB SQNR der Gewichte,</translation>
    </message>
    <message>
        <source>with 4 bits.</source>
        <translation>mit 4 Bit.</translation>
    </message>
    <message>
        <source>Scale for: each group. Groups of 32 come close; smaller ones do it.</source>
        <translation>Skalierung für: jede Gruppe. Gruppen von 32 kommen nahe heran, kleinere schaffen es.</translation>
    </message>
    <message>
        <source>LLM.int8 rounds the inputs as well, so that the product is one of integers. Each row of the weight and each token&apos;s input get a scale of their own: `code = round(v·127 / max|v|)`, where what counts as an outlier is left out of the maximum.</source>
        <translation>LLM.int8 rundet auch die Eingaben, sodass das Produkt eines von ganzen Zahlen ist. Jede Zeile des Gewichts und die Eingabe jedes Tokens bekommen einen eigenen Skalierungsfaktor: `code = round(v·127 / max|v|)`, wobei Ausreißer beim Maximum nicht mitzählen.</translation>
    </message>
    <message>
        <source>Tick Activation order and watch which column is rounded first.</source>
        <translation>Setzen Sie den Haken bei „Act-Order“ und sehen Sie, welche Spalte zuerst gerundet wird.</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>not finite</source>
        <translation>nicht endlich</translation>
    </message>
</context>
<context>
    <name>quantoscope::AboutDialog</name>
    <message>
        <source>About Quantoscope</source>
        <translation>Über Quantoscope</translation>
    </message>
    <message>
        <source>&lt;b&gt;Quantoscope&lt;/b&gt;&lt;p&gt;A workbench for looking into the weight quantization of transformer language models.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Quantoscope&lt;/b&gt;&lt;p&gt;Eine Werkbank, um in die Gewichtsquantisierung von Transformer-Sprachmodellen hineinzuschauen.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a library</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>of a library</comment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <comment>of a library</comment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>For</source>
        <comment>what a library is used for</comment>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Libraries bring others along. On Debian the texts of all licences are in /usr/share/doc/PACKAGE/copyright.</source>
        <translation>Bibliotheken bringen weitere mit. In Debian stehen die Texte aller Lizenzen in /usr/share/doc/PAKET/copyright.</translation>
    </message>
    <message>
        <source>CUDA not available</source>
        <extracomment>CUDA, which a build or a computer may lack</extracomment>
        <translation>CUDA nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>quantoscope::BaselineChooser</name>
    <message>
        <source>&amp;Relative to</source>
        <translation>&amp;Relativ zu</translation>
    </message>
    <message>
        <source>Run that the errors are shown relative to</source>
        <translation>Lauf, zu dem die Fehler relativ gezeigt werden</translation>
    </message>
    <message>
        <source>Each cell as a multiple of the same layer&apos;s value in that run (of metrics in decibels and the like: the difference): blue is better than it, red is worse</source>
        <translation>Jede Zelle als Vielfaches des Werts derselben Schicht in jenem Lauf (bei Metriken in Dezibel und ähnlichen: der Unterschied): Blau ist besser, Rot schlechter</translation>
    </message>
    <message>
        <source>no run: the values themselves</source>
        <extracomment>Of an error map: each run is shown with its own values</extracomment>
        <translation>keinem Lauf: die Werte selbst</translation>
    </message>
</context>
<context>
    <name>quantoscope::BlockSwapJobs</name>
    <message>
        <source>This runs the model itself, which a saved session does not hold. Open its model: the bar above does.</source>
        <translation>Dafür läuft das Modell selbst, das eine gespeicherte Sitzung nicht enthält. Öffnen Sie ihr Modell: Die Leiste oben tut das.</translation>
    </message>
    <message>
        <source>A run is in progress: the blocks are measured after it.</source>
        <translation>Ein Lauf ist im Gange: Die Blöcke werden danach gemessen.</translation>
    </message>
    <message>
        <source>The quantized model is made again from its codes…</source>
        <translation>Das quantisierte Modell wird aus seinen Codes wiederhergestellt …</translation>
    </message>
    <message>
        <source>The blocks cannot be measured: %1</source>
        <translation>Die Blöcke können nicht gemessen werden: %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::BlockSwapView</name>
    <message>
        <source>KL recovered</source>
        <translation>Zurückgewonnene KL</translation>
    </message>
    <message>
        <source>… and the first differing token is the original&apos;s again</source>
        <translation>… und das erste abweichende Token ist wieder das des Originals</translation>
    </message>
    <message>
        <source>Blocks measured</source>
        <translation>Gemessene Blöcke</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Messen</translation>
    </message>
    <message>
        <source>Puts one block of run A at a time back to full precision and measures what of the KL divergence on this text goes with it</source>
        <translation>Versetzt je einen Block von Lauf A in volle Genauigkeit zurück und misst, wie viel der KL-Divergenz auf diesem Text damit verschwindet</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Abbreche&amp;n</translation>
    </message>
    <message>
        <source>Block in full precision</source>
        <translation>Block in voller Genauigkeit</translation>
    </message>
    <message>
        <source>Block %1 in full precision: KL %2 instead of %3, %4 of it recovered</source>
        <translation>Block %1 in voller Genauigkeit: KL %2 statt %3, %4 davon zurückgewonnen</translation>
    </message>
    <message>
        <source>%1; the first differing token is the original&apos;s again</source>
        <translation>%1; das erste abweichende Token ist wieder das des Originals</translation>
    </message>
    <message>
        <source>What each block of %1 costs this text</source>
        <translation>Was jeder Block von %1 diesen Text kostet</translation>
    </message>
    <message>
        <source>What each block costs a text</source>
        <translation>Was jeder Block einen Text kostet</translation>
    </message>
    <message>
        <source>“Measure” puts one block at a time back to full precision and shows what of the text&apos;s KL divergence goes with it.</source>
        <translation>„Messen“ versetzt je einen Block in volle Genauigkeit zurück und zeigt, wie viel der KL-Divergenz des Textes damit verschwindet.</translation>
    </message>
    <message>
        <source>Block %1 in full precision takes the most of it away, %2 (%3).</source>
        <translation>Block %1 in voller Genauigkeit nimmt am meisten davon weg, %2 (%3).</translation>
    </message>
    <message numerus="yes">
        <source>The first token that differs is number %1; %n block(s) alone bring it back.</source>
        <translation>
            <numerusform>Das erste abweichende Token hat die Nummer %1; %n Block allein bringt es zurück.</numerusform>
            <numerusform>Das erste abweichende Token hat die Nummer %1; %n Blöcke bringen es jeweils allein zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 blocks are measured.</source>
        <translation>%1 von %2 Blöcken sind gemessen.</translation>
    </message>
    <message>
        <source>KL recovered (nats)</source>
        <translation>Zurückgewonnene KL (Nats)</translation>
    </message>
    <message numerus="yes">
        <source>A %1: KL divergence to the original of %2 nats a token, over %Ln token(s).</source>
        <extracomment>%1 a run&apos;s name, %2 a number</extracomment>
        <translation>
            <numerusform>A %1: KL-Divergenz zum Original von %2 Nats je Token, über %Ln Token.</numerusform>
            <numerusform>A %1: KL-Divergenz zum Original von %2 Nats je Token, über %Ln Tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Tippen Sie, was Sie tun möchten</translation>
    </message>
    <message>
        <source>Filter of commands</source>
        <translation>Filter der Befehle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>in a list of commands: %1 &quot;Lesson&quot; or the menu that %2 stands in, such as &quot;Theme&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No command has all of these words.</source>
        <translation>Kein Befehl enthält alle diese Wörter.</translation>
    </message>
</context>
<context>
    <name>quantoscope::CompareBar</name>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>The run that single-run views show</source>
        <translation>Der Lauf, den Ansichten für einen einzelnen Lauf zeigen</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>The run that A is compared with</source>
        <translation>Der Lauf, mit dem A verglichen wird</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>What the error map and the model tree show</source>
        <translation>Was Fehlerkarte und Modellbaum zeigen</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>kein Lauf</translation>
    </message>
</context>
<context>
    <name>quantoscope::CompareView</name>
    <message>
        <source>Comparison of runs</source>
        <translation>Vergleich der Läufe</translation>
    </message>
    <message>
        <source>Every figure of every run and its difference to the baseline; click a header to sort</source>
        <translation>Jede Kennzahl jedes Laufs und ihre Differenz zur Baseline; zum Sortieren auf eine Spaltenüberschrift klicken</translation>
    </message>
    <message>
        <source>No run yet: runs are compared here once there are some.</source>
        <translation>Noch kein Lauf: Sobald es welche gibt, werden sie hier verglichen.</translation>
    </message>
    <message>
        <source>Vertical axis</source>
        <translation>Senkrechte Achse</translation>
    </message>
    <message>
        <source>What a run is worth</source>
        <translation>Was ein Lauf wert ist</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Waagerechte Achse</translation>
    </message>
    <message>
        <source>What a run costs</source>
        <translation>Was ein Lauf kostet</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>What the differences in the table are taken to</source>
        <translation>Worauf sich die Differenzen in der Tabelle beziehen</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>A logarithmic vertical axis</source>
        <translation>Logarithmische senkrechte Achse</translation>
    </message>
    <message>
        <source>against</source>
        <extracomment>Between two choosers: &quot;Perplexity&quot; against &quot;Bits per weight&quot;</extracomment>
        <translation>gegen</translation>
    </message>
    <message>
        <source>&amp;Baseline</source>
        <translation>&amp;Baseline</translation>
    </message>
    <message>
        <source>Original model</source>
        <translation>Originalmodell</translation>
    </message>
    <message>
        <source>Use as baseline</source>
        <translation>Als Baseline verwenden</translation>
    </message>
    <message>
        <source>Show as A</source>
        <translation>Als A zeigen</translation>
    </message>
    <message>
        <source>Show as B</source>
        <translation>Als B zeigen</translation>
    </message>
    <message>
        <source>Copy table as LaTeX</source>
        <translation>Tabelle als LaTeX kopieren</translation>
    </message>
    <message>
        <source>&amp;Group calibration sets</source>
        <translation>Kalibrierungssätze &amp;gruppieren</translation>
    </message>
    <message>
        <source>Runs that differ only in their calibration samples are one row and one point: their mean, with bars of one standard deviation. A difference within the bars is marked as not significant.</source>
        <translation>Läufe, die sich nur in ihren Kalibrierungsproben unterscheiden, sind eine Zeile und ein Punkt: ihr Mittel, mit Balken von einer Standardabweichung. Ein Unterschied innerhalb der Balken ist als nicht signifikant gekennzeichnet.</translation>
    </message>
    <message>
        <source>Run B: %1</source>
        <extracomment>What runs are compared with: the run that is B, %1 its name</extracomment>
        <translation>Lauf B: %1</translation>
    </message>
    <message>
        <source>Run B, or the original model</source>
        <translation>Lauf B, sonst das Originalmodell</translation>
    </message>
</context>
<context>
    <name>quantoscope::DeviceChoice</name>
    <message>
        <source>De&amp;vice</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <comment>device</comment>
        <translation>&amp;Automatisch</translation>
    </message>
    <message>
        <source>&amp;CPU</source>
        <translation>&amp;CPU</translation>
    </message>
</context>
<context>
    <name>quantoscope::DisagreementPlot</name>
    <message>
        <source>Choose a run as A, and one to compare it with as B: each layer will be a point here.</source>
        <translation>Wählen Sie einen Lauf als A und einen zum Vergleich als B: Jede Schicht wird hier ein Punkt.</translation>
    </message>
    <message>
        <source>%1 (baseline %2, better)</source>
        <extracomment>%1 a figure with its value; %2 the baseline&apos;s value</extracomment>
        <translation>%1 (Baseline %2, besser)</translation>
    </message>
    <message>
        <source>%1 (baseline %2, worse)</source>
        <extracomment>As before</extracomment>
        <translation>%1 (Baseline %2, schlechter)</translation>
    </message>
    <message>
        <source>%1 (as the baseline)</source>
        <extracomment>As before</extracomment>
        <translation>%1 (wie die Baseline)</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 a layer; %2 and %3 a figure each, with its value</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1. The two disagree.</source>
        <translation>%1. Die beiden widersprechen sich.</translation>
    </message>
    <message>
        <source>%1 against %2 by layer</source>
        <extracomment>A plot&apos;s title: %1 and %2 figures such as weight MSE</extracomment>
        <translation>%1 gegen %2 je Schicht</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) of %1.</source>
        <translation>
            <numerusform>%n Schicht von %1.</numerusform>
            <numerusform>%n Schichten von %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) without an error are left out.</source>
        <translation>
            <numerusform>%n Schicht ohne Fehler ist weggelassen.</numerusform>
            <numerusform>%n Schichten ohne Fehler sind weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show a second run as B to see where the two figures disagree.</source>
        <translation>Zeigen Sie einen zweiten Lauf als B, um zu sehen, wo sich die beiden Größen widersprechen.</translation>
    </message>
    <message>
        <source>Nowhere is it better than %1 in one figure and worse in the other.</source>
        <translation>Nirgends ist er in der einen Größe besser als %1 und in der anderen schlechter.</translation>
    </message>
    <message numerus="yes">
        <source>In %n layer(s) it is better than %1 in one figure and worse in the other: %2.</source>
        <extracomment>%1 the baseline run, %2 names of layers</extracomment>
        <translation>
            <numerusform>In %n Schicht ist er in der einen Größe besser als %1 und in der anderen schlechter: %2.</numerusform>
            <numerusform>In %n Schichten ist er in der einen Größe besser als %1 und in der anderen schlechter: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::DisagreementView</name>
    <message>
        <source>Vertical axis</source>
        <translation>Senkrechte Achse</translation>
    </message>
    <message>
        <source>What stands against the error of the weights</source>
        <translation>Was dem Fehler der Gewichte gegenübersteht</translation>
    </message>
    <message>
        <source>Layers of A %1</source>
        <extracomment>%1 the name of run A</extracomment>
        <translation>Schichten von A %1</translation>
    </message>
    <message>
        <source>Layers of A %1, against B %2: ▲&#xa0;better than B in one of the two, worse in the other; ●&#xa0;otherwise</source>
        <extracomment>Legend of a plot: %1 and %2 names of the runs A and B</extracomment>
        <translation>Schichten von A %1, gegen B %2: ▲&#xa0;in einem von beiden besser als B, im anderen schlechter; ●&#xa0;sonst</translation>
    </message>
</context>
<context>
    <name>quantoscope::DistributionPlot</name>
    <message>
        <source>Choose a layer to see how its weights are distributed.</source>
        <translation>Wählen Sie eine Schicht, um die Verteilung ihrer Gewichte zu sehen.</translation>
    </message>
    <message>
        <source>Weights per bin</source>
        <translation>Gewichte je Klasse</translation>
    </message>
    <message>
        <source>&amp;Logarithmic counts</source>
        <translation>&amp;Logarithmische Anzahlen</translation>
    </message>
    <message>
        <source>Grid levels of &amp;row</source>
        <translation>Gitterstufen der &amp;Zeile</translation>
    </message>
    <message>
        <source>&amp;group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>Output row whose grid levels are shown</source>
        <translation>Ausgangszeile, deren Gitterstufen gezeigt werden</translation>
    </message>
    <message>
        <source>Group whose grid levels are shown</source>
        <translation>Gruppe, deren Gitterstufen gezeigt werden</translation>
    </message>
    <message>
        <source>The ticks under the histogram are the values that weights of this output row can take</source>
        <translation>Die Striche unter dem Histogramm sind die Werte, die Gewichte dieser Ausgangszeile annehmen können</translation>
    </message>
    <message>
        <source>The group of input columns whose scale is used</source>
        <translation>Die Gruppe der Eingangsspalten, deren Skalierungsfaktor verwendet wird</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Gewicht von %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Range of a histogram bin: lower and upper weight</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Distribution of weights</source>
        <translation>Verteilung der Gewichte</translation>
    </message>
    <message>
        <source>Distribution of the weights of %1</source>
        <translation>Verteilung der Gewichte von %1</translation>
    </message>
    <message numerus="yes">
        <source>Histogram of %1 in %n bin(s) from %2 to %3; the original peaks near %4.</source>
        <translation>
            <numerusform>Histogramm von %1 in %n Klasse von %2 bis %3; das Original hat sein Maximum nahe %4.</numerusform>
            <numerusform>Histogramm von %1 in %n Klassen von %2 bis %3; das Original hat sein Maximum nahe %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fills %n of them.</source>
        <extracomment>%1 is a run&apos;s letter and name, %2 a run of bins</extracomment>
        <translation>
            <numerusform>%1 belegt %n davon.</numerusform>
            <numerusform>%1 belegt %n davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Cumulative share</source>
        <translation>Kumulierter Anteil</translation>
    </message>
    <message>
        <source>Q-Q plot</source>
        <translation>Q-Q-Diagramm</translation>
    </message>
    <message>
        <source>How the distribution is drawn</source>
        <translation>Darstellung der Verteilung</translation>
    </message>
    <message>
        <source>Weights per bin; the share of weights below a value; or the quantiles of the weights against those of a normal distribution, a straight line if they are normal</source>
        <translation>Gewichte je Klasse; der Anteil der Gewichte unter einem Wert; oder die Quantile der Gewichte gegen die einer Normalverteilung, eine Gerade, wenn sie normalverteilt sind</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normalverteilung</translation>
    </message>
    <message>
        <source>Share of weights below</source>
        <translation>Anteil der Gewichte darunter</translation>
    </message>
    <message>
        <source>Quantile of a normal distribution (standard deviations)</source>
        <translation>Quantil der Normalverteilung (Standardabweichungen)</translation>
    </message>
    <message>
        <source>Cumulative distribution of the weights of %1</source>
        <translation>Kumulierte Verteilung der Gewichte von %1</translation>
    </message>
    <message>
        <source>Quantiles of the weights of %1 against a normal distribution</source>
        <translation>Quantile der Gewichte von %1 gegen eine Normalverteilung</translation>
    </message>
    <message>
        <source>Share of the weights of %1 below each value.</source>
        <translation>Anteil der Gewichte von %1 unter jedem Wert.</translation>
    </message>
    <message>
        <source>%1: %2 of them between −%3 and %3.</source>
        <comment>%1 a model, %2 a percentage, %3 a weight</comment>
        <translation>%1: %2 davon zwischen −%3 und %3.</translation>
    </message>
    <message>
        <source>Quantiles of the weights of %1 against a normal distribution; the original has mean %2 and standard deviation %3.</source>
        <translation>Quantile der Gewichte von %1 gegen eine Normalverteilung; das Original hat den Mittelwert %2 und die Standardabweichung %3.</translation>
    </message>
    <message>
        <source>Its tails reach %1 times as far as a normal distribution&apos;s at three standard deviations.</source>
        <translation>Bei drei Standardabweichungen reichen ihre Ausläufer %1-mal so weit wie die einer Normalverteilung.</translation>
    </message>
    <message>
        <source>Below %1</source>
        <comment>%1 is a weight</comment>
        <translation>Unter %1</translation>
    </message>
    <message>
        <source>%1 standard deviations</source>
        <translation>%1 Standardabweichungen</translation>
    </message>
    <message>
        <source>Cursor %1 at %2</source>
        <translation>Cursor %1 bei %2</translation>
    </message>
    <message>
        <source>%1 to %2, Δ %3</source>
        <comment>two weights and their difference</comment>
        <translation>%1 bis %2, Δ %3</translation>
    </message>
    <message>
        <source>Cursors: keys 1 and 2</source>
        <translation>Cursor: Tasten 1 und 2</translation>
    </message>
    <message>
        <source>Mark ran&amp;ge</source>
        <translation>Bereich m&amp;arkieren</translation>
    </message>
    <message>
        <source>While pressed, dragging marks a range of weights in all views, as dragging with Shift always does; so does Return between the cursors that the keys 1 and 2 set. Esc forgets it.</source>
        <translation>Solange gedrückt, markiert Ziehen einen Bereich von Gewichten in allen Ansichten, wie es Ziehen mit Umschalt immer tut; ebenso die Eingabetaste zwischen den Cursorn, die die Tasten 1 und 2 setzen. Esc hebt die Markierung auf.</translation>
    </message>
    <message>
        <source>Marked: %1 to %2</source>
        <extracomment>in a plot&apos;s legend: %1 and %2 are the ends of a range of weights</extracomment>
        <translation>Markiert: %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more run(s): enlarge the plot</source>
        <extracomment>under a plot, where the grid levels of more runs would stand</extracomment>
        <translation>
            <numerusform>%n weiterer Lauf: Diagramm vergrößern</numerusform>
            <numerusform>%n weitere Läufe: Diagramm vergrößern</numerusform>
        </translation>
    </message>
    <message>
        <source>The range from %1 to %2 is marked: about %3 of the original weights.</source>
        <translation>Der Bereich von %1 bis %2 ist markiert: etwa %3 der Originalgewichte.</translation>
    </message>
</context>
<context>
    <name>quantoscope::Engine</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Steps of %1</source>
        <translation>Schritte von %1</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>What if %1</source>
        <translation>Was wäre, wenn: %1</translation>
    </message>
    <message>
        <source>Salience of %1</source>
        <translation>Salienz von %1</translation>
    </message>
    <message>
        <source>Weights of %1</source>
        <translation>Gewichte von %1</translation>
    </message>
    <message>
        <source>Train %1</source>
        <translation>%1 trainieren</translation>
    </message>
    <message>
        <source>Pack %1</source>
        <translation>%1 packen</translation>
    </message>
    <message>
        <source>Blocks of %1</source>
        <translation>Blöcke von %1</translation>
    </message>
    <message>
        <source>Error of %1</source>
        <translation>Fehler von %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::ErrorMapPlot</name>
    <message>
        <source>No run yet: its errors will appear here, layer by layer.</source>
        <translation>Noch kein Lauf: Seine Fehler erscheinen hier, Schicht für Schicht.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>%1, higher is better</source>
        <translation>%1, höher ist besser</translation>
    </message>
    <message>
        <source>The model has no such layer.</source>
        <translation>Das Modell hat keine solche Schicht.</translation>
    </message>
    <message>
        <source>%1, %2: no value</source>
        <translation>%1, %2: kein Wert</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4</source>
        <extracomment>%1 layer, %2 run, %3 metric, %4 value with unit</extracomment>
        <translation>%1, %2: %3 %4</translation>
    </message>
    <message>
        <source>Error map: %1</source>
        <translation>Fehlerkarte: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n block(s) by projection.</source>
        <translation>
            <numerusform>%1 für %n Block je Projektion.</numerusform>
            <numerusform>%1 für %n Blöcke je Projektion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n layer(s), the worst %2 with %3.</source>
        <translation>
            <numerusform>%1: %n Schicht, die schlechteste %2 mit %3.</numerusform>
            <numerusform>%1: %n Schichten, die schlechteste %2 mit %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no value yet.</source>
        <translation>%1: noch kein Wert.</translation>
    </message>
    <message>
        <source>%1 as a multiple of that of %2</source>
        <extracomment>%1 a metric, %2 a run</extracomment>
        <translation>%1 als Vielfaches von %2</translation>
    </message>
    <message>
        <source>%1 less that of %2</source>
        <translation>%1 abzüglich der von %2</translation>
    </message>
</context>
<context>
    <name>quantoscope::ExperimentJobs</name>
    <message>
        <source>This layer cannot be shown as it is stored: %1</source>
        <translation>Diese Schicht kann nicht so gezeigt werden, wie sie gespeichert wird: %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::ExperimentPage</name>
    <message>
        <source>Texts (*.txt *.json *.tsv);;All files (*)</source>
        <translation>Texte (*.txt *.json *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>no training: the model as it is</source>
        <translation>kein Training: das Modell, wie es ist</translation>
    </message>
    <message>
        <source>the experiment&apos;s own choice</source>
        <translation>wie es das Experiment vorsieht</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>Trainieren mit</translation>
    </message>
    <message>
        <source>Trained model goes to</source>
        <translation>Trainiertes Modell nach</translation>
    </message>
    <message>
        <source>Calibrate on</source>
        <translation>Kalibrieren mit</translation>
    </message>
    <message>
        <source>Measure on</source>
        <translation>Messen mit</translation>
    </message>
    <message>
        <source>Calibration samples</source>
        <translation>Kalibrierungsproben</translation>
    </message>
    <message>
        <source>Tokens a sample</source>
        <translation>Tokens je Stichprobe</translation>
    </message>
    <message>
        <source>Windows of text</source>
        <translation>Textfenster</translation>
    </message>
    <message>
        <source>as the experiment has it</source>
        <translation>wie im Experiment</translation>
    </message>
    <message>
        <source>Start the experiment</source>
        <translation>Experiment starten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open another model…</source>
        <translation>Anderes Modell öffnen…</translation>
    </message>
    <message>
        <source>Open a model first; a session alone cannot be run.</source>
        <translation>Öffnen Sie zuerst ein Modell; eine Sitzung allein lässt sich nicht ausführen.</translation>
    </message>
    <message>
        <source>A training needs a file of labelled sentences to measure on, too.</source>
        <translation>Ein Training braucht auch eine Datei mit Sätzen und Klassen zum Messen.</translation>
    </message>
    <message>
        <source>%1 holds a model already: name another folder for the trained one.</source>
        <translation>%1 enthält schon ein Modell: bitte einen anderen Ordner für das trainierte nennen.</translation>
    </message>
    <message>
        <source>The experiment is under way; results show up below as its runs end.</source>
        <translation>Das Experiment läuft; Ergebnisse erscheinen unten, sobald seine Läufe enden.</translation>
    </message>
    <message>
        <source>Folder for the trained model</source>
        <translation>Ordner für das trainierte Modell</translation>
    </message>
</context>
<context>
    <name>quantoscope::ExportModelDialog</name>
    <message>
        <source>GPTQ, zero points less one (gptq)</source>
        <translation>GPTQ, Nullpunkte minus eins (gptq)</translation>
    </message>
    <message>
        <source>GPTQ, zero points as they are (gptq_v2)</source>
        <translation>GPTQ, Nullpunkte unverändert (gptq_v2)</translation>
    </message>
    <message>
        <source>AWQ gemm (awq)</source>
        <translation>AWQ gemm (awq)</translation>
    </message>
    <message>
        <source>GGUF for llama.cpp (gguf)</source>
        <translation>GGUF für llama.cpp (gguf)</translation>
    </message>
    <message>
        <source>Plain float32 weights (safetensors)</source>
        <translation>Einfache float32-Gewichte (safetensors)</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>Modell exportieren</translation>
    </message>
    <message>
        <source>A new folder</source>
        <translation>Ein neuer Ordner</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Set up a run that fits</source>
        <translation>&amp;Passenden Lauf einrichten</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Folder to make the new one in</source>
        <translation>Ordner, in dem der neue angelegt wird</translation>
    </message>
    <message>
        <source>This run has no exact image in the format: %1.</source>
        <translation>Dieser Lauf lässt sich in dem Format nicht exakt darstellen: %1.</translation>
    </message>
    <message>
        <source>%1 is there already and not empty.</source>
        <translation>%1 gibt es schon und ist nicht leer.</translation>
    </message>
    <message>
        <source>What is written is read back and compared with the run&apos;s codes bit by bit, and a text is written from it.</source>
        <translation>Was geschrieben wird, wird zurückgelesen und Bit für Bit mit den Codes des Laufs verglichen, und ein Text wird damit geschrieben.</translation>
    </message>
</context>
<context>
    <name>quantoscope::FigurePage</name>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Teile</translation>
    </message>
    <message>
        <source>Panels of the figure</source>
        <translation>Teile der Abbildung</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Früher</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Full width</source>
        <translation>&amp;Volle Breite</translation>
    </message>
    <message>
        <source>The panel is as wide as the figure</source>
        <translation>Der Teil ist so breit wie die Abbildung</translation>
    </message>
    <message>
        <source>178 mm: two columns</source>
        <translation>178 mm: zwei Spalten</translation>
    </message>
    <message>
        <source>85 mm: one column</source>
        <translation>85 mm: eine Spalte</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Breite</translation>
    </message>
    <message>
        <source>Panels &amp;a line</source>
        <translation>Teile je &amp;Zeile</translation>
    </message>
    <message>
        <source>&amp;Height of a line</source>
        <translation>Zeilen&amp;höhe</translation>
    </message>
    <message>
        <source>Type &amp;size</source>
        <translation>Schrift&amp;größe</translation>
    </message>
    <message>
        <source>&amp;Colour map</source>
        <translation>&amp;Farbskala</translation>
    </message>
    <message>
        <source>Le&amp;tters</source>
        <translation>Buchstab&amp;en</translation>
    </message>
    <message>
        <source>Preview in &amp;grey</source>
        <translation>Vorschau in &amp;Grau</translation>
    </message>
    <message>
        <source>As a printer without colours would show it; files keep their colours</source>
        <translation>Wie ein Drucker ohne Farben es zeigte; Dateien behalten ihre Farben</translation>
    </message>
    <message>
        <source>E&amp;xport figure…</source>
        <translation>Abbildung e&amp;xportieren…</translation>
    </message>
    <message>
        <source>“Add panel”, or “Add to figure” (Ctrl+Shift+F) at a plot, puts a plot here, as a panel of a figure for a paper.</source>
        <translation>„Teil hinzufügen“ oder, bei einer Darstellung, „Zur Abbildung hinzufügen“ (Strg+Umschalt+F) setzt sie hierher, als Teil einer Abbildung für eine Veröffentlichung.</translation>
    </message>
    <message>
        <source>A&amp;dd panel</source>
        <translation>Teil &amp;hinzufügen</translation>
    </message>
    <message>
        <source>A plot as its view shows it now</source>
        <translation>Eine Darstellung, wie ihre Ansicht sie jetzt zeigt</translation>
    </message>
</context>
<context>
    <name>quantoscope::FigureTiles</name>
    <message>
        <source>The weights of a figure&apos;s panel cannot be shown: %1</source>
        <translation>Die Gewichte eines Teilbilds der Abbildung können nicht gezeigt werden: %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::FileChoice</name>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
</context>
<context>
    <name>quantoscope::FootprintEstimate</name>
    <message>
        <source>Memory: %1, then %2</source>
        <translation>Speicher: %1, danach %2</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) have fewer than %1 columns: one group a row</source>
        <extracomment>%n layers, %1 the size of a group</extracomment>
        <translation>
            <numerusform>%n Schicht hat weniger als %1 Spalten: eine Gruppe pro Zeile</numerusform>
            <numerusform>%n Schichten haben weniger als %1 Spalten: eine Gruppe pro Zeile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::GlossaryDialog</name>
    <message>
        <source>Unit:</source>
        <translation>Einheit:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Quelle:</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation>Begriff suchen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>No term has these words.</source>
        <translation>Kein Begriff enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>quantoscope::GuideWindow</name>
    <message>
        <source>No page has these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vor (Alt+Rechts)</translation>
    </message>
    <message>
        <source>A−</source>
        <comment>button: smaller type</comment>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Kleiner (Strg+-)</translation>
    </message>
    <message>
        <source>A+</source>
        <comment>button: larger type</comment>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Größer (Strg++)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print or save as PDF</source>
        <translation>Drucken oder als PDF speichern</translation>
    </message>
    <message>
        <source>&amp;Print this page…</source>
        <translation>Diese Seite &amp;drucken…</translation>
    </message>
    <message>
        <source>&amp;This page as PDF…</source>
        <translation>Diese &amp;Seite als PDF…</translation>
    </message>
    <message>
        <source>&amp;Whole guide as PDF…</source>
        <translation>&amp;Ganzes Handbuch als PDF…</translation>
    </message>
    <message>
        <source>Find pages</source>
        <translation>Seiten finden</translation>
    </message>
    <message>
        <source>Shows the pages that hold every word (Ctrl+F)</source>
        <translation>Zeigt die Seiten, die jedes Wort enthalten (Strg+F)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>quantoscope::GuidedTour</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Rundgang durch das Fenster</translation>
    </message>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>Rundgang ü&amp;berspringen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>quantoscope::Inspector</name>
    <message>
        <source>Choose a layer to see its facts.</source>
        <translation>Wählen Sie eine Schicht, um ihre Daten zu sehen.</translation>
    </message>
    <message>
        <source>Warnings of the selected layer</source>
        <translation>Warnungen der gewählten Schicht</translation>
    </message>
    <message>
        <source>Facts of the selected layer</source>
        <translation>Daten der gewählten Schicht</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Original weight</source>
        <translation>Originalgewicht</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Outputs × inputs</source>
        <translation>Ausgänge × Eingänge</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>Gespeichert als</translation>
    </message>
    <message>
        <source>The file holds codes; the weight shown is what they stand for</source>
        <translation>Die Datei enthält Codes; gezeigt wird das Gewicht, für das sie stehen</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Excess kurtosis</source>
        <translation>Exzess</translation>
    </message>
    <message>
        <source>0 for a normal distribution; the larger, the heavier the tails</source>
        <translation>0 bei einer Normalverteilung; je größer, desto schwerer die Ausläufer</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>Ausreißer</translation>
    </message>
    <message>
        <source>Share of the weights further than six standard deviations from zero</source>
        <translation>Anteil der Gewichte, die weiter als sechs Standardabweichungen von null entfernt sind</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Heading of a run&apos;s figures: its letter, its name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>This layer</source>
        <translation>Diese Schicht</translation>
    </message>
    <message>
        <source>not finished yet</source>
        <translation>noch nicht fertig</translation>
    </message>
    <message>
        <source>not quantized</source>
        <translation>nicht quantisiert</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits pro Gewicht</translation>
    </message>
    <message>
        <source>Scales and zeros included</source>
        <translation>Skalierungsfaktoren und Nullpunkte eingerechnet</translation>
    </message>
    <message>
        <source>Solver loss</source>
        <translation>Loss des Verfahrens</translation>
    </message>
    <message>
        <source>In the scale of the method&apos;s authors</source>
        <translation>Im Maßstab der Autoren des Verfahrens</translation>
    </message>
    <message>
        <source>Calibration tokens</source>
        <translation>Kalibrierungstokens</translation>
    </message>
    <message>
        <source>Dead input channels</source>
        <translation>Tote Eingangskanäle</translation>
    </message>
    <message>
        <source>Input channels that were zero on every calibration token</source>
        <translation>Eingangskanäle, die auf jedem Kalibrierungstokens null waren</translation>
    </message>
    <message>
        <source>Solved on</source>
        <translation>Gelöst auf</translation>
    </message>
    <message>
        <source>The device that the layer&apos;s codes were computed on</source>
        <translation>Das Gerät, auf dem die Codes der Schicht berechnet wurden</translation>
    </message>
    <message>
        <source>Damping, absolute</source>
        <translation>Dämpfung, absolut</translation>
    </message>
    <message>
        <source>What was added to the diagonal of H = XᵀX/N: the run&apos;s share of damping times its mean</source>
        <translation>Was zur Diagonale von H = XᵀX/N addiert wurde: der Dämpfungsanteil des Laufs mal deren Mittel</translation>
    </message>
</context>
<context>
    <name>quantoscope::JobPanel</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>No job is running.</source>
        <translation>Es läuft kein Auftrag.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Running and waiting jobs</source>
        <translation>Laufende und wartende Aufträge</translation>
    </message>
    <message>
        <source>Waiting, paused</source>
        <extracomment>A run in the queue, and the same while the queue is paused</extracomment>
        <translation>Wartet, angehalten</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>%1 is the layer a run stands still after</extracomment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Paused after %1</source>
        <translation>Angehalten nach %1</translation>
    </message>
    <message>
        <source>Pausing after this step…</source>
        <extracomment>A run that was asked to pause works on until its layer, or its window of text, is finished</extracomment>
        <translation>Hält nach diesem Schritt an…</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Time until a job is done, as in &quot;1:42 left&quot;</extracomment>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::JobRow</name>
    <message>
        <source>Runs it earlier</source>
        <translation>Früher ausführen</translation>
    </message>
    <message>
        <source>Runs it later</source>
        <translation>Später ausführen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Fortschritt von %1</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>%1 nach oben</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1 nach unten</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 abbrechen</translation>
    </message>
    <message>
        <source>Takes the job out of the queue</source>
        <translation>Nimmt den Auftrag aus der Warteschlange</translation>
    </message>
    <message>
        <source>Stops the job; the layers that are finished are kept</source>
        <translation>Hält den Auftrag an; fertige Schichten bleiben erhalten</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>Goes on where it stands</source>
        <translation>Geht dort weiter, wo er steht</translation>
    </message>
    <message>
        <source>Stands still once its layer or its window of text is finished; runs that wait do not start</source>
        <translation>Hält an, sobald die Schicht oder das Textfenster fertig ist; wartende Läufe beginnen nicht</translation>
    </message>
</context>
<context>
    <name>quantoscope::LayerQuestionView</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>quantoscope::LayerQuestions</name>
    <message>
        <source>The layer&apos;s inputs are gathered…</source>
        <translation>Die Eingaben der Schicht werden gesammelt…</translation>
    </message>
</context>
<context>
    <name>quantoscope::LayerResultsModel</name>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
</context>
<context>
    <name>quantoscope::LayerResultsView</name>
    <message>
        <source>No layer has finished yet.</source>
        <translation>Noch keine Schicht ist fertig.</translation>
    </message>
    <message>
        <source>Layers of run A</source>
        <translation>Schichten von Lauf A</translation>
    </message>
    <message>
        <source>Every metric of every finished layer; click a header to sort</source>
        <translation>Jede Metrik jeder fertigen Schicht; zum Sortieren auf eine Spaltenüberschrift klicken</translation>
    </message>
</context>
<context>
    <name>quantoscope::LayerTreeModel</name>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>%1, %2 parameters
%3</source>
        <extracomment>Tool tip of the model: architecture, number of parameters, path</extracomment>
        <translation>%1, %2 Parameter
%3</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>Block %1</translation>
    </message>
    <message>
        <source>%1
kind %2, outputs × inputs: %3</source>
        <extracomment>Tool tip of a layer: full name, then its kind</extracomment>
        <translation>%1
Art %2, Ausgänge × Eingänge: %3</translation>
    </message>
    <message>
        <source>quantized: %1</source>
        <extracomment>Tool tip of a layer that the file stores as codes: format and grid</extracomment>
        <translation>quantisiert: %1</translation>
    </message>
    <message>
        <source>%1 (mean over the layers)</source>
        <translation>%1 (Mittel über die Schichten)</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Outputs × inputs of the weight</source>
        <translation>Ausgänge × Eingänge des Gewichts</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Output error</source>
        <extracomment>Short for &quot;Relative output error&quot;, of a narrow column</extracomment>
        <translation>Ausgabefehler</translation>
    </message>
    <message>
        <source>Hold-out error</source>
        <extracomment>Short for &quot;Relative output error (hold-out)&quot;, of a narrow column</extracomment>
        <translation>Hold-out-Fehler</translation>
    </message>
    <message>
        <source>Accum. error</source>
        <extracomment>Short for &quot;Accumulated output error&quot;, of a narrow column</extracomment>
        <translation>Akkum. Fehler</translation>
    </message>
    <message>
        <source>Accum. MSE</source>
        <extracomment>Short for &quot;Accumulated output MSE&quot;, of a narrow column</extracomment>
        <translation>Akkum. MSE</translation>
    </message>
    <message>
        <source>Largest error</source>
        <extracomment>Short for &quot;Largest weight error&quot;, of a narrow column</extracomment>
        <translation>Größter Fehler</translation>
    </message>
    <message>
        <source>KL (nats)</source>
        <extracomment>Short for &quot;KL divergence (nats)&quot;, of a narrow column</extracomment>
        <translation>KL (Nats)</translation>
    </message>
    <message>
        <source>Energy spread</source>
        <extracomment>Short for &quot;Spread of input energies&quot;, of a narrow column</extracomment>
        <translation>Energiestreuung</translation>
    </message>
</context>
<context>
    <name>quantoscope::LayerTreeView</name>
    <message>
        <source>No model is open.</source>
        <translation>Es ist kein Modell geöffnet.</translation>
    </message>
    <message>
        <source>Find a layer</source>
        <translation>Schicht suchen</translation>
    </message>
    <message>
        <source>Shows the layers whose name holds every word: “block 7 down”</source>
        <translation>Zeigt die Schichten, deren Name jedes Wort enthält: „Block 7 down“</translation>
    </message>
    <message>
        <source>Layers of the model</source>
        <translation>Schichten des Modells</translation>
    </message>
    <message>
        <source>Blocks and layers with the chosen metric of run A</source>
        <translation>Blöcke und Schichten mit der gewählten Metrik von Lauf A</translation>
    </message>
</context>
<context>
    <name>quantoscope::LessonActions</name>
    <message>
        <source>A run is under way. It takes a few seconds.</source>
        <translation>Ein Lauf ist unterwegs. Er dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Open the demo model to go on: File &gt; Open demo model.</source>
        <translation>Um weiterzumachen, öffnen Sie das Demomodell: Datei &gt; Demomodell öffnen.</translation>
    </message>
    <message>
        <source>The model is being opened…</source>
        <translation>Das Modell wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>quantoscope::LessonPanel</name>
    <message>
        <source>&amp;Hint</source>
        <translation>&amp;Hinweis</translation>
    </message>
    <message>
        <source>&amp;Do it for me</source>
        <translation>&amp;Für mich erledigen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Steps passed</source>
        <translation>Bestandene Schritte</translation>
    </message>
    <message>
        <source>End the lesson; it goes on here next time.</source>
        <translation>Beendet die Lektion; beim nächsten Mal geht sie hier weiter.</translation>
    </message>
    <message>
        <source>End the lesson</source>
        <translation>Lektion beenden</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, count and title of a lesson&apos;s step</comment>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Abschließen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Skip s&amp;tep</source>
        <translation>Schritt ü&amp;berspringen</translation>
    </message>
    <message>
        <source>Hint:</source>
        <translation>Hinweis:</translation>
    </message>
</context>
<context>
    <name>quantoscope::LessonTasks</name>
    <message>
        <source>Found: %1</source>
        <comment>what a check found</comment>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Found: %1. Asked for: %2.</source>
        <comment>what a check found, and what it wants</comment>
        <translation>Gefunden: %1. Verlangt: %2.</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Richtig.</translation>
    </message>
    <message>
        <source>Not so. Look again.</source>
        <translation>Nein. Sehen Sie noch einmal hin.</translation>
    </message>
</context>
<context>
    <name>quantoscope::LogModel</name>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>quantoscope::LogView</name>
    <message>
        <source>Lowest level shown</source>
        <translation>Niedrigste gezeigte Stufe</translation>
    </message>
    <message>
        <source>Hides messages below this level</source>
        <translation>Blendet Meldungen unter dieser Stufe aus</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Protokoll filtern</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all that are shown</source>
        <translation>Kopiert die gewählten Zeilen oder alle gezeigten</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Messages of the program, the newest last</source>
        <translation>Meldungen des Programms, die neuesten zuletzt</translation>
    </message>
    <message>
        <source>No message passes the filter.</source>
        <translation>Keine Meldung passt zum Filter.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Noch nichts protokolliert.</translation>
    </message>
</context>
<context>
    <name>quantoscope::MainWindow</name>
    <message>
        <source>Demo model</source>
        <translation>Demomodell</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>Models (config.json *.safetensors *.bin *.gguf);;All files (*)</source>
        <translation>Modelle (config.json *.safetensors *.bin *.gguf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open model folder</source>
        <translation>Modellordner öffnen</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation>%1 suchen</translation>
    </message>
    <message>
        <source>A run is in progress.</source>
        <translation>Ein Lauf ist im Gange.</translation>
    </message>
    <message>
        <source>Cancel it? The layers that are finished are kept.</source>
        <translation>Abbrechen? Fertige Schichten bleiben erhalten.</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Lauf abbrechen</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>The session has results that are not saved.</source>
        <translation>Die Sitzung hat Ergebnisse, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Save them before going on?</source>
        <translation>Vor dem Fortfahren speichern?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>Geöffnet: %1</translation>
    </message>
    <message>
        <source>Open the model of this session first.</source>
        <translation>Öffnen Sie zuerst das Modell dieser Sitzung.</translation>
    </message>
    <message>
        <source>%1 is complete.</source>
        <translation>%1 ist abgeschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was cancelled; %n finished layer(s) are kept.</source>
        <translation>
            <numerusform>%1 wurde abgebrochen; %n fertige Schicht bleibt erhalten.</numerusform>
            <numerusform>%1 wurde abgebrochen; %n fertige Schichten bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quantoscope</source>
        <translation>Quantoscope</translation>
    </message>
    <message>
        <source>%1[*] – Quantoscope</source>
        <translation>%1[*] – Quantoscope</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>These are saved results of %1. To start a run, its model has to be open.</source>
        <translation>Dies sind gespeicherte Ergebnisse (%1). Um einen Lauf zu starten, muss das Modell geöffnet sein.</translation>
    </message>
    <message>
        <source>Open the model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>Locate model…</source>
        <translation>Modell suchen…</translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation>Öffnen Sie zuerst ein Modell.</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Sessions (*.h5)</source>
        <translation>Sitzungen (*.h5)</translation>
    </message>
    <message>
        <source>The table of layers is exported by its own menu entry.</source>
        <translation>Die Tabelle der Schichten wird über ihren eigenen Menüeintrag exportiert.</translation>
    </message>
    <message>
        <source>The name must end in .png, .svg, .pdf or .csv.</source>
        <translation>Der Name muss auf .png, .svg, .pdf oder .csv enden.</translation>
    </message>
    <message>
        <source>Export table of runs</source>
        <translation>Tabelle der Läufe exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export table of layers</source>
        <translation>Tabelle der Schichten exportieren</translation>
    </message>
    <message>
        <source>Cancel it and close? The layers that are finished are kept.</source>
        <translation>Abbrechen und schließen? Fertige Schichten bleiben erhalten.</translation>
    </message>
    <message>
        <source>Cancel and close</source>
        <translation>Abbrechen und schließen</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Wird beendet…</translation>
    </message>
    <message>
        <source>Start a run (F5): what it changes is told here.</source>
        <translation>Starten Sie einen Lauf (F5): Hier steht dann, was er ändert.</translation>
    </message>
    <message>
        <source>Start a run (F5): its layers show up here one by one.</source>
        <translation>Starten Sie einen Lauf (F5): Seine Schichten erscheinen hier eine nach der anderen.</translation>
    </message>
    <message>
        <source>Start a run (F5) or a sweep: runs are compared here.</source>
        <translation>Starten Sie einen Lauf (F5) oder einen Sweep: Läufe werden hier verglichen.</translation>
    </message>
    <message>
        <source>Start a run (F5): the texts before and after show up here at its end.</source>
        <translation>Starten Sie einen Lauf (F5): Am Ende erscheinen hier die Texte vorher und nachher.</translation>
    </message>
    <message>
        <source>Start a run (F5): every layer&apos;s figures show up here.</source>
        <translation>Starten Sie einen Lauf (F5): Hier erscheinen die Kennzahlen jeder Schicht.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Error map</source>
        <translation>Fehlerkarte</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>No runs yet.</source>
        <translation>Noch keine Läufe.</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Keine Aufträge.</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Hauptleiste</translation>
    </message>
    <message>
        <source>⚠ Slow BLAS</source>
        <translation>⚠ Langsame BLAS</translation>
    </message>
    <message>
        <source>Matrix products go to the reference BLAS, many times slower than OpenBLAS. Install the package libopenblas0-pthread and start again.</source>
        <translation>Matrixprodukte rechnet die Referenz-BLAS, um ein Vielfaches langsamer als OpenBLAS. Installieren Sie das Paket libopenblas0-pthread und starten Sie neu.</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>&amp;Modell öffnen…</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open model &amp;folder…</source>
        <translation>Modell&amp;ordner öffnen…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+O</source>
        <translation>Ctrl+Alt+O</translation>
    </message>
    <message>
        <source>Open &amp;demo model</source>
        <translation>&amp;Demomodell öffnen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>&amp;Locate model…</source>
        <translation>Modell s&amp;uchen…</translation>
    </message>
    <message>
        <source>&amp;Save session</source>
        <translation>Sitzung &amp;speichern</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation>Sitzung speichern u&amp;nter…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Export table of r&amp;uns…</source>
        <translation>Tabelle der &amp;Läufe exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Copy view</source>
        <translation>Ansicht &amp;kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Copy co&amp;mmand line of run A</source>
        <translation>&amp;Befehlszeile von Lauf A kopieren</translation>
    </message>
    <message>
        <source>Copy command line of this &amp;plot</source>
        <translation>Befehlszeile dieses &amp;Diagramms kopieren</translation>
    </message>
    <message>
        <source>&amp;Find layer</source>
        <translation>Schicht &amp;suchen</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>&amp;Back in selection</source>
        <translation>In der Auswahl &amp;zurück</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Re&amp;name run</source>
        <translation>Lauf &amp;umbenennen</translation>
    </message>
    <message>
        <source>Run n&amp;otes…</source>
        <translation>&amp;Notizen zum Lauf…</translation>
    </message>
    <message>
        <source>Remo&amp;ve run</source>
        <translation>Lauf &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Logarithmic counts</source>
        <translation>&amp;Logarithmische Anzahlen</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>One &amp;colour scale for all runs</source>
        <translation>Eine &amp;Farbskala für alle Läufe</translation>
    </message>
    <message>
        <source>Lock colours</source>
        <translation>Farben fixieren</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Reset view</source>
        <translation>Ansicht &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Restore &amp;default layout</source>
        <translation>&amp;Standardanordnung wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Start run</source>
        <translation>&amp;Lauf starten</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>&amp;Resume run</source>
        <translation>Lauf &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation>Shift+F5</translation>
    </message>
    <message>
        <source>S&amp;weep…</source>
        <translation>S&amp;weep…</translation>
    </message>
    <message>
        <source>Ctrl+F5</source>
        <translation>Ctrl+F5</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Sweep</translation>
    </message>
    <message>
        <source>&amp;Cancel run</source>
        <translation>Lauf &amp;abbrechen</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel &amp;all</source>
        <translation>Alle a&amp;bbrechen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+.</source>
        <translation>Ctrl+Shift+.</translation>
    </message>
    <message>
        <source>&amp;Swap A and B</source>
        <translation>A und B &amp;tauschen</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>&amp;Next differing token</source>
        <translation>&amp;Nächstes abweichendes Token</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Tasten&amp;kürzel</translation>
    </message>
    <message>
        <source>&amp;About Quantoscope</source>
        <translation>Über &amp;Quantoscope</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über Q&amp;t</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Colour &amp;map</source>
        <translation>Farb&amp;palette</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Open a model first; a session alone cannot be run.</source>
        <translation>Öffnen Sie zuerst ein Modell; eine Sitzung allein lässt sich nicht ausführen.</translation>
    </message>
    <message>
        <source>Removed %1; %2 brings it back.</source>
        <translation>%1 entfernt; %2 holt ihn zurück.</translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <translation>Notizen zu %1</translation>
    </message>
    <message>
        <source>Notes stay with the run, in the session and in reports.</source>
        <translation>Notizen bleiben beim Lauf, in der Sitzung und in Berichten.</translation>
    </message>
    <message>
        <source>The command reads the session&apos;s file: save the session before running it.</source>
        <translation>Der Befehl liest die Datei der Sitzung: Speichern Sie die Sitzung, bevor Sie ihn ausführen.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>The language changes when the program is started next.</source>
        <translation>Die Sprache wechselt beim nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>Open s&amp;ession…</source>
        <translation>S&amp;itzung öffnen…</translation>
    </message>
    <message>
        <source>E&amp;xport view…</source>
        <translation>&amp;Ansicht exportieren…</translation>
    </message>
    <message>
        <source>Export re&amp;port…</source>
        <translation>&amp;Bericht exportieren…</translation>
    </message>
    <message>
        <source>Export table of la&amp;yers…</source>
        <translation>Tabelle der S&amp;chichten exportieren…</translation>
    </message>
    <message>
        <source>For&amp;ward in selection</source>
        <translation>In der Auswahl &amp;vor</translation>
    </message>
    <message>
        <source>Stepper</source>
        <translation>Einzelschritte</translation>
    </message>
    <message>
        <source>&amp;Export model…</source>
        <translation>Modell e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+E</source>
        <translation>Ctrl+Alt+E</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossar</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>The form “New run” is set up for %1: start it, then export the new run.</source>
        <translation>Das Formular „Neuer Lauf“ ist für %1 eingerichtet: Starten Sie ihn und exportieren Sie dann den neuen Lauf.</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Salience</source>
        <translation>Salienz</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>Ler&amp;nen</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Rundgang durch das Fenster</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lektionen</translation>
    </message>
    <message>
        <source>&amp;Experiments</source>
        <translation>E&amp;xperimente</translation>
    </message>
    <message>
        <source>&amp;Open lesson file…</source>
        <translation>Lektionsdatei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Save &amp;hand-out…</source>
        <translation>&amp;Handout speichern…</translation>
    </message>
    <message>
        <source>E&amp;nd lesson</source>
        <translation>Lektion &amp;beenden</translation>
    </message>
    <message>
        <source>Pre&amp;senter mode</source>
        <translation>V&amp;orführmodus</translation>
    </message>
    <message>
        <source>%1  (%2 of %3)</source>
        <comment>a lesson&apos;s title, steps passed, all steps</comment>
        <translation>%1  (%2 von %3)</translation>
    </message>
    <message>
        <source>Open lesson file</source>
        <translation>Lektionsdatei öffnen</translation>
    </message>
    <message>
        <source>Lessons (*.json);;All files (*)</source>
        <translation>Lektionen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save hand-out</source>
        <translation>Handout speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Added to the figure, which has %n panel(s) now: %1 shows it.</source>
        <translation>
            <numerusform>Zur Abbildung hinzugefügt, die jetzt %n Teil hat: %1 zeigt sie.</numerusform>
            <numerusform>Zur Abbildung hinzugefügt, die jetzt %n Teile hat: %1 zeigt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>PDF document (*.pdf);;SVG drawing (*.svg);;PNG image with 600 dots per inch (*.png)</source>
        <translation>PDF-Dokument (*.pdf);;SVG-Zeichnung (*.svg);;PNG-Bild mit 600 Punkten je Zoll (*.png)</translation>
    </message>
    <message>
        <source>Written with its numbers and their origin beside it: %1</source>
        <translation>Geschrieben, mit den Zahlen und ihrer Herkunft daneben: %1</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Kachel</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Export fi&amp;gure…</source>
        <translation>Abbildun&amp;g exportieren…</translation>
    </message>
    <message>
        <source>Add &amp;to figure</source>
        <translation>Zur Abbildung &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>logarithmic, not the record of messages</comment>
        <translation>Log</translation>
    </message>
    <message>
        <source>Time: about %1</source>
        <translation>Zeit: etwa %1</translation>
    </message>
    <message>
        <source>Time: roughly %1; no run of this method was timed yet</source>
        <translation>Zeit: grob %1; noch kein Lauf dieses Verfahrens gemessen</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <extracomment>%1 the name of a view: Error map</extracomment>
        <translation>„%1“ exportieren</translation>
    </message>
    <message>
        <source>User g&amp;uide</source>
        <translation>Handb&amp;uch</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F1</source>
        <translation>Ctrl+Shift+F1</translation>
    </message>
    <message>
        <source>&amp;Larger type</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Ctrl++</translation>
    </message>
    <message>
        <source>Ctrl+=</source>
        <translation>Ctrl+=</translation>
    </message>
    <message>
        <source>&amp;Smaller type</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>&amp;Normal type</source>
        <translation>&amp;Normale Schrift</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Font si&amp;ze</source>
        <translation>Schrift&amp;größe</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Type is %1 % of its normal size.</source>
        <translation>Die Schrift hat %1 % ihrer normalen Größe.</translation>
    </message>
    <message>
        <source>La&amp;youts</source>
        <translation>A&amp;nordnungen</translation>
    </message>
    <message>
        <source>&amp;Remove layout</source>
        <translation>Anordnung &amp;entfernen</translation>
    </message>
    <message>
        <source>The layout %1 is removed.</source>
        <translation>Die Anordnung %1 ist entfernt.</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>Anordnung speichern</translation>
    </message>
    <message>
        <source>Name of this arrangement of panels; one of the same name is replaced.</source>
        <translation>Name dieser Anordnung der Bereiche; eine gleichen Namens wird ersetzt.</translation>
    </message>
    <message>
        <source>The layout %1 is saved.</source>
        <translation>Die Anordnung %1 ist gespeichert.</translation>
    </message>
    <message>
        <source>The layout %1 is of another version of this program.</source>
        <translation>Die Anordnung %1 stammt von einer anderen Version dieses Programms.</translation>
    </message>
    <message>
        <source>&amp;Save layout…</source>
        <translation>Anordnung s&amp;peichern…</translation>
    </message>
    <message>
        <source>Which &amp;block costs this text</source>
        <translation>Welcher &amp;Block diesem Text schadet</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Shift+F3</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Error &amp;microscope…</source>
        <translation>Fehler&amp;mikroskop…</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>We&amp;iter</translation>
    </message>
    <message>
        <source>Runs go on where they are; the device changes when a model is opened next.</source>
        <translation>Läufe gehen weiter, wo sie sind; das Gerät wechselt, wenn das nächste Mal ein Modell geöffnet wird.</translation>
    </message>
    <message>
        <source>There is nothing in this view to export yet.</source>
        <translation>In dieser Ansicht gibt es noch nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Open demo with fi&amp;nished runs</source>
        <translation>Demo mit fe&amp;rtigen Läufen öffnen</translation>
    </message>
    <message>
        <source>Sessions (*.h5 *.h5.gz);;All files (*)</source>
        <translation>Sitzungen (*.h5 *.h5.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>&amp;Pause after this step</source>
        <translation>Nach diesem Schritt an&amp;halten</translation>
    </message>
</context>
<context>
    <name>quantoscope::MemoryGauges</name>
    <message>
        <source>%1 / %2 GB</source>
        <translation>%1 / %2 GB</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU, %n Thread</numerusform>
            <numerusform>CPU, %n Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs are computed on the CPU; big models take their time there. Run, Device tells what else there is.</source>
        <translation>Läufe werden auf der CPU gerechnet; große Modelle brauchen dort ihre Zeit. Lauf, Gerät zeigt, was es sonst gibt.</translation>
    </message>
    <message numerus="yes">
        <source>One of %n core(s) is left to the window.</source>
        <translation>
            <numerusform>Ein Kern von %n bleibt dem Fenster.</numerusform>
            <numerusform>Ein Kern von %n bleibt dem Fenster.</numerusform>
        </translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>RAM</source>
        <comment>memory of the machine, short</comment>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Memory that this program takes, of what the machine has</source>
        <translation>Speicher, den dieses Programm belegt, von dem des Rechners</translation>
    </message>
    <message>
        <source>GPU</source>
        <comment>memory of the graphics card, short</comment>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Memory taken on the device by all programs, of what it has</source>
        <translation>Speicher, den alle Programme auf dem Gerät belegen, von dem, den es hat</translation>
    </message>
</context>
<context>
    <name>quantoscope::MicroscopeDialog</name>
    <message>
        <source>Error microscope</source>
        <translation>Fehlermikroskop</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the sentences and the three tables.</source>
        <translation>Kopiert die Sätze und die drei Tabellen.</translation>
    </message>
    <message>
        <source>A run is in progress: the microscope&apos;s turn comes after it.</source>
        <translation>Ein Lauf ist im Gange: Das Mikroskop kommt danach an die Reihe.</translation>
    </message>
    <message>
        <source>The layer&apos;s inputs are gathered…</source>
        <translation>Die Eingaben der Schicht werden gesammelt…</translation>
    </message>
    <message>
        <source>Rows, weights and tokens are told by the model itself, which a saved session does not hold. Open its model: the bar in the window does.</source>
        <translation>Zeilen, Gewichte und Tokens kennt nur das Modell selbst, das in einer gespeicherten Sitzung nicht enthalten ist. Öffnen Sie ihr Modell: Das tut die Leiste im Fenster.</translation>
    </message>
    <message>
        <source>The error of this layer cannot be looked into: %1</source>
        <translation>Der Fehler dieser Schicht lässt sich nicht untersuchen: %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::MicroscopeView</name>
    <message>
        <source>Rows: outputs of the layer</source>
        <translation>Zeilen: Ausgaben der Schicht</translation>
    </message>
    <message>
        <source>Columns: its inputs</source>
        <translation>Spalten: ihre Eingaben</translation>
    </message>
    <message>
        <source>Whose shares are listed</source>
        <translation>Wessen Anteile aufgelistet sind</translation>
    </message>
    <message>
        <source>Progress of the error microscope</source>
        <translation>Fortschritt des Fehlermikroskops</translation>
    </message>
    <message>
        <source>&amp;Worst layer</source>
        <translation>&amp;Schlechteste Schicht</translation>
    </message>
    <message>
        <source>Selects the layer where run A&apos;s relative output error is largest.</source>
        <translation>Wählt die Schicht, in der der relative Ausgabefehler von Lauf A am größten ist.</translation>
    </message>
    <message>
        <source>Choose one to see the weights behind it.</source>
        <translation>Wählen Sie eine, um die Gewichte dahinter zu sehen.</translation>
    </message>
    <message>
        <source>Choose one to see which tokens drive its input.</source>
        <translation>Wählen Sie eines, um zu sehen, welche Tokens seine Eingabe treiben.</translation>
    </message>
    <message>
        <source>Calibration tokens with the largest inputs of the channel.</source>
        <translation>Kalibrierungstokens mit den größten Eingaben des Kanals.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Worst columns</source>
        <translation>Schlechteste Spalten</translation>
    </message>
    <message>
        <source>Worst rows</source>
        <translation>Schlechteste Zeilen</translation>
    </message>
    <message>
        <source>Share of the error</source>
        <translation>Anteil am Fehler</translation>
    </message>
    <message>
        <source>Worst weights of row %1</source>
        <translation>Schlechteste Gewichte der Zeile %1</translation>
    </message>
    <message>
        <source>Worst weights</source>
        <translation>Schlechteste Gewichte</translation>
    </message>
    <message>
        <source>Share of the row</source>
        <translation>Anteil an der Zeile</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Quantized</source>
        <translation>Quantisiert</translation>
    </message>
    <message>
        <source>Input, rms</source>
        <extracomment>Root mean square of a channel&apos;s inputs</extracomment>
        <translation>Eingabe, quadr. Mittel</translation>
    </message>
    <message>
        <source>Tokens that drive input %1</source>
        <translation>Tokens, die Eingabe %1 treiben</translation>
    </message>
    <message>
        <source>Tokens that drive an input</source>
        <translation>Tokens, die eine Eingabe treiben</translation>
    </message>
    <message>
        <source>Sample:place</source>
        <extracomment>Of a calibration token: number of the sample and place in it</extracomment>
        <translation>Stichprobe: Stelle</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Text around [the token]</source>
        <translation>Text um [das Token]</translation>
    </message>
    <message>
        <source>Choose a layer that a run has quantized: the error map, or “Worst layer”.</source>
        <translation>Wählen Sie eine Schicht, die ein Lauf quantisiert hat: in der Fehlerkarte oder mit „Schlechteste Schicht“.</translation>
    </message>
    <message>
        <source>%1 has no output error on these inputs: nothing is left to look into.</source>
        <translation>%1 hat auf diesen Eingaben keinen Ausgabefehler: Es gibt nichts zu untersuchen.</translation>
    </message>
    <message>
        <source>%1: relative output error %2 over %L3 calibration tokens. Row %4 of %5 makes up %6 of it.</source>
        <translation>%1: relativer Ausgabefehler %2 über %L3 Kalibrierungstokens. Zeile %4 von %5 macht %6 davon aus.</translation>
    </message>
    <message>
        <source>In row %1 the weight of column %2 makes up %3.</source>
        <translation>In Zeile %1 macht das Gewicht der Spalte %2 %3 aus.</translation>
    </message>
    <message>
        <source>The method rounds inputs too; this is the weights&apos; part alone.</source>
        <translation>Das Verfahren rundet auch Eingaben; dies ist der Anteil der Gewichte allein.</translation>
    </message>
    <message>
        <source>Input %1 is largest, %2, at the token %3.</source>
        <translation>Eingabe %1 ist am größten, %2, beim Token %3.</translation>
    </message>
</context>
<context>
    <name>quantoscope::OptionEditor</name>
    <message>
        <source>%1
From %2 to %3.</source>
        <extracomment>Tool tip of a number: its help sentence, then its range</extracomment>
        <translation>%1
Von %2 bis %3.</translation>
    </message>
</context>
<context>
    <name>quantoscope::OptionsForm</name>
    <message>
        <source>Reset to defaults</source>
        <translation>Auf Standardwerte zurücksetzen</translation>
    </message>
    <message>
        <source>Method and options</source>
        <translation>Verfahren und Optionen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Verfahren</translation>
    </message>
</context>
<context>
    <name>quantoscope::OverviewView</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>cancelled; what was finished is shown</source>
        <translation>abgebrochen; gezeigt wird, was fertig war</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Noch kein Lauf.</translation>
    </message>
    <message>
        <source>Overview of run A</source>
        <translation>Übersicht über Lauf A</translation>
    </message>
    <message>
        <source>Worst layers</source>
        <translation>Schlechteste Schichten</translation>
    </message>
    <message>
        <source>The layers of run A that are worst by the chosen metric; choosing one selects it</source>
        <translation>Die nach der gewählten Metrik schlechtesten Schichten von Lauf A; ein Klick wählt die Schicht aus</translation>
    </message>
    <message>
        <source>Warnings of run A</source>
        <translation>Warnungen von Lauf A</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Layers beyond this value of the metric are counted; empty: none</source>
        <translation>Schichten jenseits dieses Werts der Metrik werden gezählt; leer: keine</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>&amp;Schwelle</translation>
    </message>
    <message>
        <source>%1 before, %2</source>
        <translation>vorher %1, %2</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits pro Gewicht</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n layer(s) beyond</source>
        <extracomment>%1 a number, %n how many there are in all</extracomment>
        <translation>
            <numerusform>%1 von %n Schicht jenseits</numerusform>
            <numerusform>%1 von %n Schichten jenseits</numerusform>
        </translation>
    </message>
    <message>
        <source>Exports of run A</source>
        <translation>Exporte von Lauf A</translation>
    </message>
    <message>
        <source>Worst layers of %1: %2</source>
        <extracomment>%1 a run&apos;s name, %2 a metric</extracomment>
        <translation>Schlechteste Schichten von %1: %2</translation>
    </message>
</context>
<context>
    <name>quantoscope::PackedLayerView</name>
    <message>
        <source>Format of the file</source>
        <translation>Format der Datei</translation>
    </message>
    <message>
        <source>Notation of words</source>
        <translation>Schreibweise der Wörter</translation>
    </message>
    <message>
        <source>hexadecimal</source>
        <translation>hexadezimal</translation>
    </message>
    <message>
        <source>int32</source>
        <translation>int32</translation>
    </message>
    <message>
        <source>Tensors of the layer</source>
        <translation>Tensoren der Schicht</translation>
    </message>
    <message>
        <source>Stored words</source>
        <translation>Gespeicherte Wörter</translation>
    </message>
    <message>
        <source>Integers in the words</source>
        <translation>Ganzzahlen in den Wörtern</translation>
    </message>
    <message>
        <source>%1 as a file of the format %2 stores it: %3</source>
        <translation>%1, wie eine Datei des Formats %2 es speichert: %3</translation>
    </message>
    <message>
        <source>A layer as it is stored</source>
        <translation>Eine Schicht, wie sie gespeichert wird</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Word [%1, %2] is %3, as int32 %4; from its lowest bit on it holds %5.</source>
        <comment>row, column, hexadecimal, decimal, integers</comment>
        <translation>Wort [%1, %2] ist %3, als int32 %4; vom untersten Bit an enthält es %5.</translation>
    </message>
</context>
<context>
    <name>quantoscope::PaperFigure</name>
    <message numerus="yes">
        <source>Figure of %n panel(s)</source>
        <translation>
            <numerusform>Abbildung mit %n Teil</numerusform>
            <numerusform>Abbildung mit %n Teilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::ParameterHistogramPlot</name>
    <message>
        <source>Value of a parameter</source>
        <translation>Wert eines Parameters</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>All parameters between −2 and 2</source>
        <translation>Alle Parameter zwischen −2 und 2</translation>
    </message>
    <message>
        <source>No run has rounded every parameter.</source>
        <translation>Kein Lauf hat jeden Parameter gerundet.</translation>
    </message>
    <message>
        <source>%1: %2 bins filled</source>
        <comment>a run&apos;s name, a number</comment>
        <translation>%1: %2 Klassen belegt</translation>
    </message>
    <message>
        <source>%1 values of the original between −2 and 2 in %2 of %3 bins; %4.</source>
        <translation>%1 Werte des Originals zwischen −2 und 2 in %2 von %3 Klassen; %4.</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>quantoscope::ParetoPlot</name>
    <message>
        <source>No run has been measured yet: each will be a point here.</source>
        <translation>Noch ist kein Lauf gemessen: Jeder wird hier ein Punkt.</translation>
    </message>
    <message>
        <source>%1, higher is better</source>
        <extracomment>An axis title: %1 is a figure for which more is better</extracomment>
        <translation>%1, höher ist besser</translation>
    </message>
    <message>
        <source>original model %1</source>
        <translation>Originalmodell %1</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <extracomment>%1 run, %2 and %4 figures&apos; names, %3 and %5 their values</extracomment>
        <translation>%1: %2 %3, %4 %5</translation>
    </message>
    <message>
        <source>%1; no run is better in both</source>
        <translation>%1; kein Lauf ist in beidem besser</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <extracomment>A plot&apos;s title: %1 a figure such as perplexity, %2 a cost such as bits per weight</extracomment>
        <translation>%1 gegen %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s) against %2.</source>
        <translation>
            <numerusform>%1 von %n Lauf gegen %2.</numerusform>
            <numerusform>%1 von %n Läufen gegen %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the front, from the cheapest: %1.</source>
        <extracomment>%1 a list of runs by rising cost</extracomment>
        <translation>Auf der Front, vom billigsten an: %1.</translation>
    </message>
    <message>
        <source>The original model has %1.</source>
        <translation>Das Originalmodell hat %1.</translation>
    </message>
    <message>
        <source>The difference of %1 and %2 is not significant.</source>
        <extracomment>%1 and %2 are groups of runs whose error bars overlap</extracomment>
        <translation>Der Unterschied von %1 und %2 ist nicht signifikant.</translation>
    </message>
</context>
<context>
    <name>quantoscope::PlotExportDialog</name>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Auflösung</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>CSV table of the numbers</source>
        <translation>CSV-Tabelle der Zahlen</translation>
    </message>
    <message>
        <source>As on a screen (%1 × %2 pixels)</source>
        <extracomment>The size that a plot is exported in: %1 and %2 its width and height in pixels</extracomment>
        <translation>Wie am Bildschirm (%1 × %2 Pixel)</translation>
    </message>
    <message>
        <source>One column of a paper (%1 mm)</source>
        <translation>Eine Spalte einer Fachzeitschrift (%1 mm)</translation>
    </message>
    <message>
        <source>Two columns of a paper (%1 mm)</source>
        <translation>Zwei Spalten einer Fachzeitschrift (%1 mm)</translation>
    </message>
    <message>
        <source>The text of a plot is as large on paper as it is on the screen</source>
        <translation>Die Schrift ist auf Papier so groß wie am Bildschirm</translation>
    </message>
    <message>
        <source> dots per inch</source>
        <translation> Punkte pro Zoll</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>The name must end in .png, .svg, .pdf or .csv.</source>
        <translation>Der Name muss auf .png, .svg, .pdf oder .csv enden.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The file is there already and will be replaced.</source>
        <translation>Die Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>Its numbers (.data.csv) and their origin (.data.json) are written beside it. Several plots on one page: “Add to figure”.</source>
        <translation>Daneben werden die Zahlen (.data.csv) und ihre Herkunft (.data.json) geschrieben. Mehrere Diagramme auf einer Seite: „Zur Abbildung hinzufügen“.</translation>
    </message>
</context>
<context>
    <name>quantoscope::PresenterMode</name>
    <message>
        <source>%1   (%2 of %3)</source>
        <comment>title of a step, its number, their count</comment>
        <translation>%1   (%2 von %3)</translation>
    </message>
    <message>
        <source>Hand-out…</source>
        <translation>Handout…</translation>
    </message>
    <message>
        <source>Saves the lesson as a PDF to be printed.</source>
        <translation>Speichert die Lektion als PDF zum Drucken.</translation>
    </message>
    <message>
        <source>Back (Page Up)</source>
        <translation>Zurück (Bild auf)</translation>
    </message>
    <message>
        <source>On (Page Down)</source>
        <translation>Weiter (Bild ab)</translation>
    </message>
</context>
<context>
    <name>quantoscope::PresetBar</name>
    <message>
        <source>Presets (*.json);;All files (*)</source>
        <translation>Vorlagen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Prese&amp;ts</source>
        <translation>Vo&amp;rlagen</translation>
    </message>
    <message>
        <source>own settings</source>
        <comment>what the run form says is none of the presets</comment>
        <translation>eigene Einstellungen</translation>
    </message>
    <message>
        <source>Fills the form with settings that are kept under a name.</source>
        <translation>Füllt das Formular mit Einstellungen, die unter einem Namen abgelegt sind.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>&amp;Save settings as preset…</source>
        <translation>Einstellungen als Vorlage &amp;speichern…</translation>
    </message>
    <message>
        <source>Save settings as preset</source>
        <translation>Einstellungen als Vorlage speichern</translation>
    </message>
    <message>
        <source>&amp;Rename preset…</source>
        <translation>Vorlage &amp;umbenennen…</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Vorlage umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete preset…</source>
        <translation>Vorlage &amp;löschen…</translation>
    </message>
    <message>
        <source>&amp;Import preset…</source>
        <translation>Vorlage &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Export settings as preset…</source>
        <translation>Einstellungen als Vorlage &amp;exportieren…</translation>
    </message>
    <message>
        <source>Save, rename, delete, import and export presets</source>
        <translation>Vorlagen speichern, umbenennen, löschen, importieren und exportieren</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>⚠ %1 cannot be read</source>
        <extracomment>A file in the folder of presets that holds none; choosing it tells why</extracomment>
        <translation>⚠ %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>One of the program&apos;s own</source>
        <translation>Eine der mitgelieferten</translation>
    </message>
    <message>
        <source>It says something that the form has no place for; the command line takes it: quantoscope-cli quantize --preset.</source>
        <translation>Sie sagt etwas, wofür das Formular keinen Platz hat; die Befehlszeile nimmt sie: quantoscope-cli quantize --preset.</translation>
    </message>
    <message>
        <source>There is a preset “%1” already.</source>
        <translation>Eine Vorlage „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>Replace it by the form&apos;s settings?</source>
        <translation>Durch die Einstellungen des Formulars ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <translation>Die Vorlage „%1“ löschen?</translation>
    </message>
    <message>
        <source>The form keeps its settings.</source>
        <translation>Das Formular behält seine Einstellungen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Import preset</source>
        <translation>Vorlage importieren</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>Vorlage exportieren</translation>
    </message>
</context>
<context>
    <name>quantoscope::RangeChannelModel</name>
    <message>
        <source>The input channel: a column of the weight</source>
        <translation>Der Eingangskanal: eine Spalte des Gewichts</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>How many of its weights lie in the range</source>
        <translation>Wie viele seiner Gewichte im Bereich liegen</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>The same as a share of the channel&apos;s weights</source>
        <translation>Dasselbe als Anteil der Gewichte des Kanals</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Root mean square of what reaches the channel on the calibration text</source>
        <translation>Quadratisches Mittel dessen, was den Kanal beim Kalibrierungstext erreicht</translation>
    </message>
    <message>
        <source>Input RMS</source>
        <translation>Eingang, Effektivwert</translation>
    </message>
</context>
<context>
    <name>quantoscope::RangeChannelsView</name>
    <message>
        <source>Channels with weights in the range</source>
        <translation>Kanäle mit Gewichten im Bereich</translation>
    </message>
    <message>
        <source>Return or a double click shows the channel in the tile</source>
        <translation>Eingabetaste oder Doppelklick zeigt den Kanal in der Kachel</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Copies the chosen rows, or all of them, columns separated by tabs</source>
        <translation>Kopiert die gewählten Zeilen oder alle, Spalten durch Tabulatoren getrennt</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>Au&amp;fheben</translation>
    </message>
    <message>
        <source>Marks no range any more; so does Esc</source>
        <translation>Hebt die Markierung auf, ebenso Esc</translation>
    </message>
    <message>
        <source>%L1 of %L2 weights lie between %3 and %4</source>
        <extracomment>%L1 weights of %L2 in all; %3 and %4 are the ends of a range of weights</extracomment>
        <translation>%L1 von %L2 Gewichten liegen zwischen %3 und %4</translation>
    </message>
    <message>
        <source>%1, in %L2 of %L3 input channels.</source>
        <extracomment>the rest of a sentence: %1 is its beginning, about weights in a range</extracomment>
        <translation>%1, in %L2 von %L3 Eingangskanälen.</translation>
    </message>
</context>
<context>
    <name>quantoscope::RangeJobs</name>
    <message>
        <source>Which channels these are is read from the weights of the model itself, which a saved session does not hold. Open its model: the bar above does.</source>
        <translation>Welche Kanäle das sind, wird aus den Gewichten des Modells selbst gelesen, die eine gespeicherte Sitzung nicht enthält. Öffnen Sie ihr Modell: Die Leiste oben tut das.</translation>
    </message>
    <message>
        <source>A run is in progress: the weights are counted after it.</source>
        <translation>Ein Lauf ist im Gange: Die Gewichte werden danach gezählt.</translation>
    </message>
    <message>
        <source>The weights cannot be counted: %1</source>
        <translation>Die Gewichte können nicht gezählt werden: %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::ReportDialog</name>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Web page in one file (HTML)</source>
        <translation>Webseite in einer Datei (HTML)</translation>
    </message>
    <message>
        <source>Pages for printing (PDF)</source>
        <translation>Seiten zum Drucken (PDF)</translation>
    </message>
    <message>
        <source>Quantization report</source>
        <translation>Quantisierungsbericht</translation>
    </message>
    <message numerus="yes">
        <source>All %n run(s) of the session</source>
        <translation>
            <numerusform>Der eine Lauf der Sitzung</numerusform>
            <numerusform>Alle %n Läufe der Sitzung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n run(s) shown now</source>
        <translation>
            <numerusform>Der Lauf, der jetzt gezeigt wird</numerusform>
            <numerusform>Die %n Läufe, die jetzt gezeigt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept in the session.</source>
        <translation>Sie werden in der Sitzung aufbewahrt.</translation>
    </message>
    <message>
        <source>Progress of writing the report</source>
        <translation>Fortschritt des Berichts</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Läufe</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>&amp;Copy command</source>
        <translation>Befehl &amp;kopieren</translation>
    </message>
    <message>
        <source>The command line that writes this report again.</source>
        <translation>Die Befehlszeile, die diesen Bericht noch einmal schreibt.</translation>
    </message>
    <message>
        <source>&amp;Write report</source>
        <translation>Bericht &amp;schreiben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A panel of a report: %1 its name, %2 a sentence that says what it shows</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <comment>choose every panel of a report</comment>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <comment>choose no panel of a report</comment>
        <translation>K&amp;eine</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page in one file (*.html)</source>
        <translation>Webseite in einer Datei (*.html)</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 ist ein Ordner.</translation>
    </message>
    <message>
        <source>The file is there already and will be replaced.</source>
        <translation>Die Datei ist schon da und wird ersetzt.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Angehalten; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Copied. The command reads the session&apos;s file: save the session before running it.</source>
        <translation>Kopiert. Der Befehl liest die Datei der Sitzung: Speichern Sie sie, bevor Sie ihn ausführen.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Cont&amp;ents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>Choose one of the contents, at least.</source>
        <translation>Wählen Sie mindestens einen Teil des Inhalts.</translation>
    </message>
</context>
<context>
    <name>quantoscope::ResultTableModel</name>
    <message>
        <source>Click for what this is.</source>
        <translation>Klicken zeigt, was das ist.</translation>
    </message>
</context>
<context>
    <name>quantoscope::ResultTableView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the table, columns separated by tabs.</source>
        <translation>Kopiert die Tabelle, Spalten durch Tabulatoren getrennt.</translation>
    </message>
</context>
<context>
    <name>quantoscope::RunComparisonModel</name>
    <message>
        <source>Original model</source>
        <translation>Originalmodell</translation>
    </message>
    <message>
        <source>%1, the baseline</source>
        <translation>%1, die Baseline</translation>
    </message>
    <message>
        <source>%1, better than the baseline by %2</source>
        <translation>%1, besser als die Baseline um %2</translation>
    </message>
    <message>
        <source>%1, worse than the baseline by %2</source>
        <translation>%1, schlechter als die Baseline um %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Lower is better.</source>
        <translation>Niedriger ist besser.</translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation>Höher ist besser.</translation>
    </message>
    <message>
        <source>n. s.</source>
        <extracomment>Short for &quot;not significant&quot;: of a difference, in a narrow column</extracomment>
        <translation>n. s.</translation>
    </message>
    <message numerus="yes">
        <source>%1 ± %2 over %n calibration set(s)</source>
        <extracomment>%1 a figure with its value, %2 a standard deviation, %n the number of runs it is over</extracomment>
        <translation>
            <numerusform>%1 ± %2 über %n Kalibrierungssatz</numerusform>
            <numerusform>%1 ± %2 über %n Kalibrierungssätze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the difference to the baseline, %2, is not significant: both vary as much with the calibration samples</source>
        <translation>%1; der Unterschied zur Baseline, %2, ist nicht signifikant: Beide schwanken ebenso stark mit den Kalibrierungsproben</translation>
    </message>
    <message>
        <source>%1; the difference to the baseline, %2, is less than the standard error</source>
        <translation>%1; die Differenz zur Baseline, %2, ist kleiner als der Standardfehler</translation>
    </message>
</context>
<context>
    <name>quantoscope::RunForm</name>
    <message>
        <source>made from the settings</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Run name</source>
        <translation>Name des Laufs</translation>
    </message>
    <message>
        <source>Texts (*.txt *.utf8 *.json);;All files (*)</source>
        <translation>Texte (*.txt *.utf8 *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>by the model itself</source>
        <translation>vom Modell selbst</translation>
    </message>
    <message>
        <source>demo stories</source>
        <translation>Demogeschichten</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>A text file or a JSON list of strings, or samples of the model itself.</source>
        <translation>Eine Textdatei, eine JSON-Liste von Zeichenketten oder vom Modell selbst erzeugte Stichproben.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>How many sequences the method learns the layers&apos; inputs from.</source>
        <translation>Aus wie vielen Sequenzen das Verfahren die Eingaben der Schichten lernt.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> Tokens</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Tokens in a sample; automatic is the context, 2048 at most.</source>
        <translation>Tokens je Stichprobe; automatisch ist die Kontextlänge, höchstens 2048.</translation>
    </message>
    <message>
        <source>10 % of samples</source>
        <translation>10 % der Stichproben</translation>
    </message>
    <message>
        <source>20 % of samples</source>
        <translation>20 % der Stichproben</translation>
    </message>
    <message>
        <source>Hold-out</source>
        <translation>Hold-out</translation>
    </message>
    <message>
        <source>Text that no method sees, for honest errors: a share of the samples, or a file.</source>
        <translation>Text, den kein Verfahren sieht, für ehrliche Fehler: ein Anteil der Stichproben oder eine Datei.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Of the samples drawn and of the texts written.</source>
        <translation>Der gezogenen Stichproben und der geschriebenen Texte.</translation>
    </message>
    <message>
        <source>as the method prefers</source>
        <translation>wie das Verfahren es vorzieht</translation>
    </message>
    <message>
        <source>of the original model</source>
        <translation>des Originalmodells</translation>
    </message>
    <message>
        <source>of the quantized blocks before</source>
        <translation>der quantisierten Blöcke davor</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Whose layer inputs the method solves with.</source>
        <translation>Mit wessen Schichteingaben das Verfahren löst.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Perplexity, KL and agreement</source>
        <translation>Perplexität, KL und Top-1</translation>
    </message>
    <message>
        <source>Measure the whole model before and after.</source>
        <translation>Das ganze Modell vorher und nachher messen.</translation>
    </message>
    <message>
        <source>the hold-out split</source>
        <translation>der Hold-out-Teil</translation>
    </message>
    <message>
        <source>Texts (*.txt *.utf8 *.json *.tokens);;All files (*)</source>
        <translation>Texte (*.txt *.utf8 *.json *.tokens);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>What the model&apos;s predictions are judged on.</source>
        <translation>Woran die Vorhersagen des Modells gemessen werden.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source> stories</source>
        <translation> Geschichten</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Konsistenz</translation>
    </message>
    <message>
        <source>How many stories the demo model writes to be scored for consistency; only for the demo model.</source>
        <translation>Wie viele Geschichten das Demomodell schreibt, deren Konsistenz bewertet wird; nur für das Demomodell.</translation>
    </message>
    <message>
        <source>Text before and after</source>
        <translation>Text vorher und nachher</translation>
    </message>
    <message>
        <source>one prompt a line; empty: three of the program&apos;s own</source>
        <translation>ein Prompt je Zeile; leer: drei vom Programm</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Each is continued by the original and by the quantized model.</source>
        <translation>Jeder wird vom Original- und vom quantisierten Modell fortgesetzt.</translation>
    </message>
    <message>
        <source>New tokens</source>
        <translation>Neue Tokens</translation>
    </message>
    <message>
        <source>How many tokens each text is continued by.</source>
        <translation>Um wie viele Tokens jeder Text fortgesetzt wird.</translation>
    </message>
    <message>
        <source>the likeliest token</source>
        <translation>das wahrscheinlichste Token</translation>
    </message>
    <message>
        <source>sampled</source>
        <translation>Sampling</translation>
    </message>
    <message>
        <source>Each token</source>
        <translation>Jedes Token</translation>
    </message>
    <message>
        <source>Sampling uses the same random numbers for both models.</source>
        <translation>Sampling verwendet für beide Modelle dieselben Zufallszahlen.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Below 1: safer choices. Above 1: wilder ones.</source>
        <translation>Unter 1: vorsichtigere Wahl. Über 1: gewagtere.</translation>
    </message>
    <message>
        <source>Top k</source>
        <translation>Top k</translation>
    </message>
    <message>
        <source>Only the k likeliest tokens can be drawn.</source>
        <translation>Nur die k wahrscheinlichsten Tokens können gezogen werden.</translation>
    </message>
    <message>
        <source>Top p</source>
        <translation>Top p</translation>
    </message>
    <message>
        <source>Only the likeliest tokens that add up to this probability can be drawn.</source>
        <translation>Nur die wahrscheinlichsten Tokens, die zusammen diese Wahrscheinlichkeit ergeben, können gezogen werden.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Which layers, by name: * and ? stand for any letters (*.mlp.*).</source>
        <translation>Welche Schichten, nach Namen: * und ? stehen für beliebige Zeichen (*.mlp.*).</translation>
    </message>
    <message>
        <source>Quantize the output head too</source>
        <translation>Ausgabekopf mitquantisieren</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>In die Warteschlange</translation>
    </message>
    <message>
        <source>Start run</source>
        <translation>Lauf starten</translation>
    </message>
</context>
<context>
    <name>quantoscope::RunsModel</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Perplexity %1 ± %2 (standard error)</source>
        <translation>Perplexität %1 ± %2 (Standardfehler)</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>Original: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) finished</source>
        <translation>
            <numerusform>%n Schicht fertig</numerusform>
            <numerusform>%n Schichten fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>A tick shows the run in every view; F2 renames it</source>
        <translation>Ein Häkchen zeigt den Lauf in jeder Ansicht; F2 benennt ihn um</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>The run&apos;s letter in the views, in the order they were ticked</source>
        <extracomment>Column header of the run&apos;s letter (A, B, ...): as short as can be</extracomment>
        <translation>Der Buchstabe des Laufs in den Ansichten, in der Reihenfolge der Häkchen</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Bits per weight over the quantized layers, scales and zeros included</source>
        <translation>Bits pro Gewicht über die quantisierten Schichten, Skalierungsfaktoren und Nullpunkte eingerechnet</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Perplexity of the quantized model; lower is better</source>
        <translation>Perplexität des quantisierten Modells; niedriger ist besser</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>KL (nats)</source>
        <translation>KL (Nats)</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>Mittl. Fehler</translation>
    </message>
    <message>
        <source>Mean KL divergence to the original&apos;s next-token distribution, in nats per token; lower is better</source>
        <translation>Mittlere KL-Divergenz zur Verteilung des nächsten Tokens im Original, in Nats je Token; kleiner ist besser</translation>
    </message>
    <message>
        <source>Mean relative output error over the finished layers, dimensionless; lower is better</source>
        <translation>Mittlerer relativer Ausgabefehler über die fertigen Schichten, dimensionslos; kleiner ist besser</translation>
    </message>
</context>
<context>
    <name>quantoscope::RunsView</name>
    <message>
        <source>No run yet.</source>
        <translation>Noch kein Lauf.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Ticked runs are shown in every view</source>
        <translation>Läufe mit Häkchen werden in jeder Ansicht gezeigt</translation>
    </message>
    <message>
        <source>Show as A</source>
        <translation>Als A zeigen</translation>
    </message>
    <message>
        <source>Show as B</source>
        <translation>Als B zeigen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Notes…</source>
        <translation>Notizen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>quantoscope::SalienceControls</name>
    <message>
        <source>Share of the input channels that are kept or scaled</source>
        <translation>Anteil der Eingangskanäle, die behalten oder skaliert werden</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>What salient channels are multiplied by before rounding</source>
        <translation>Womit saliente Kanäle vor dem Runden multipliziert werden</translation>
    </message>
    <message>
        <source>Bits of a code</source>
        <translation>Bits eines Codes</translation>
    </message>
    <message>
        <source>Columns that share a scale</source>
        <translation>Spalten, die sich einen Skalierungsfaktor teilen</translation>
    </message>
    <message>
        <source>a row</source>
        <translation>eine Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Outlier threshold</source>
        <translation>Ausreißerschwelle</translation>
    </message>
    <message>
        <source>Of LLM.int8: columns that hold an input of this magnitude or more stay in floating point; 0: none does.</source>
        <translation>Von LLM.int8: Spalten, die eine Eingabe von diesem Betrag oder mehr enthalten, bleiben in Gleitkomma; 0: keine.</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Scale for</source>
        <translation>Skalierung für</translation>
    </message>
    <message>
        <source>Salient</source>
        <translation>Salient</translation>
    </message>
    <message>
        <source>scaled by</source>
        <translation>skaliert mal</translation>
    </message>
</context>
<context>
    <name>quantoscope::SalienceJobs</name>
    <message>
        <source>A run is in progress: this view&apos;s turn comes after it.</source>
        <translation>Ein Lauf ist im Gange: Diese Ansicht kommt danach an die Reihe.</translation>
    </message>
    <message>
        <source>Salient channels are told by the weights and inputs of the model itself, which a saved session does not hold. Open its model: the bar above does.</source>
        <translation>Saliente Kanäle zeigen sich an den Gewichten und Eingaben des Modells selbst, die eine gespeicherte Sitzung nicht enthält. Öffnen Sie ihr Modell: Die Leiste oben tut das.</translation>
    </message>
    <message>
        <source>The salience of this layer cannot be shown: %1</source>
        <translation>Die Salienz dieser Schicht lässt sich nicht zeigen: %1</translation>
    </message>
    <message>
        <source>Cancelled. The next change of layer or settings starts again.</source>
        <translation>Abgebrochen. Die nächste Änderung von Schicht oder Einstellungen beginnt von Neuem.</translation>
    </message>
</context>
<context>
    <name>quantoscope::SalienceView</name>
    <message>
        <source>Make this a run</source>
        <translation>Lauf daraus machen</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Werte kopieren</translation>
    </message>
    <message>
        <source>What salient channels are worth</source>
        <translation>Was saliente Kanäle wert sind</translation>
    </message>
    <message>
        <source>Ways to quantize the layer</source>
        <translation>Wege, die Schicht zu quantisieren</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Relative output error</source>
        <translation>Relativer Ausgabefehler</translation>
    </message>
    <message>
        <source>Of RTN&apos;s</source>
        <translation>Gegen RTN</translation>
    </message>
    <message>
        <source>Output SQNR (dB)</source>
        <translation>SQNR der Ausgabe (dB)</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits pro Gewicht</translation>
    </message>
    <message>
        <source>Double-click: the glossary says more.</source>
        <translation>Doppelklick: Das Glossar sagt mehr.</translation>
    </message>
    <message>
        <source>Opens the run form with the way that is selected in the table: a run quantizes the whole model by it.</source>
        <translation>Öffnet das Laufformular mit dem Weg, der in der Tabelle gewählt ist: Ein Lauf quantisiert damit das ganze Modell.</translation>
    </message>
    <message>
        <source>Copies the table, a line a way.</source>
        <translation>Kopiert die Tabelle, eine Zeile je Weg.</translation>
    </message>
    <message>
        <source>Looking at the layer&apos;s inputs</source>
        <translation>Die Eingaben der Schicht werden betrachtet</translation>
    </message>
    <message>
        <source>Select a layer: which of its inputs matter most is shown here.</source>
        <translation>Wählen Sie eine Schicht: Welche ihrer Eingaben am meisten zählen, steht hier.</translation>
    </message>
    <message>
        <source>Salience of the inputs of %1</source>
        <translation>Salienz der Eingaben von %1</translation>
    </message>
    <message>
        <source>Salience</source>
        <translation>Salienz</translation>
    </message>
</context>
<context>
    <name>quantoscope::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>quantoscope::StepperControls</name>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Bits of a code</source>
        <translation>Bits eines Codes</translation>
    </message>
    <message>
        <source>Columns that share a scale</source>
        <translation>Spalten mit gemeinsamem Skalierungsfaktor</translation>
    </message>
    <message>
        <source>a row</source>
        <translation>eine Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation>Symmetrisch</translation>
    </message>
    <message>
        <source>A grid that is the same above and below zero.</source>
        <translation>Ein Gitter, das über und unter null gleich ist.</translation>
    </message>
    <message>
        <source>Columns that GPTQ solves before it updates the rest</source>
        <translation>Spalten, die GPTQ löst, bevor es den Rest aktualisiert</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>GPTQ takes the columns with the largest inputs first.</source>
        <translation>GPTQ nimmt die Spalten mit den größten Eingaben zuerst.</translation>
    </message>
    <message>
        <source>Greedy</source>
        <translation>Greedy</translation>
    </message>
    <message>
        <source>Each row takes its cheapest weight next; otherwise columns go from left to right.</source>
        <translation>Jede Zeile nimmt als Nächstes ihr billigstes Gewicht; sonst geht es spaltenweise von links nach rechts.</translation>
    </message>
    <message>
        <source>First column of the tile</source>
        <translation>Erste Spalte der Kachel</translation>
    </message>
    <message>
        <source>Columns of the tile</source>
        <translation>Spalten der Kachel</translation>
    </message>
    <message>
        <source>First row of the tile</source>
        <translation>Erste Zeile der Kachel</translation>
    </message>
    <message>
        <source>Rows of the tile</source>
        <translation>Zeilen der Kachel</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Scale for</source>
        <translation>Skalierung für</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Activation order</source>
        <translation>Act-Order</translation>
    </message>
</context>
<context>
    <name>quantoscope::StepperJobs</name>
    <message>
        <source>A run is in progress: the stepper&apos;s turn comes after it.</source>
        <translation>Ein Lauf ist im Gange: Die Einzelschritte kommen danach an die Reihe.</translation>
    </message>
    <message>
        <source>The stepper works on the weights and inputs of the model itself, which a saved session does not hold. Open its model: the bar above does.</source>
        <translation>Die Einzelschritte arbeiten mit Gewichten und Eingaben des Modells selbst, die eine gespeicherte Sitzung nicht enthält. Öffnen Sie ihr Modell: Die Leiste oben tut das.</translation>
    </message>
    <message>
        <source>The steps of this layer cannot be shown: %1</source>
        <translation>Die Schritte dieser Schicht lassen sich nicht zeigen: %1</translation>
    </message>
    <message>
        <source>Cancelled. The next change of layer, tile or grid starts again.</source>
        <translation>Abgebrochen. Die nächste Änderung von Schicht, Kachel oder Gitter beginnt von Neuem.</translation>
    </message>
</context>
<context>
    <name>quantoscope::StepperView</name>
    <message>
        <source>Preparing the tile</source>
        <translation>Kachel wird vorbereitet</translation>
    </message>
    <message>
        <source>Rewind (Home)</source>
        <translation>An den Anfang (Pos1)</translation>
    </message>
    <message>
        <source>Step back (Left)</source>
        <translation>Schritt zurück (Links)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>Step (Right)</source>
        <translation>Schritt (Rechts)</translation>
    </message>
    <message>
        <source>To the end (End)</source>
        <translation>Ans Ende (Ende)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Select a layer: its weights are quantized here step by step.</source>
        <translation>Wählen Sie eine Schicht: Ihre Gewichte werden hier Schritt für Schritt quantisiert.</translation>
    </message>
    <message>
        <source>%1 steps a second</source>
        <translation>%1 Schritte je Sekunde</translation>
    </message>
    <message>
        <source>Stepper</source>
        <translation>Einzelschritte</translation>
    </message>
    <message>
        <source>%1 on %2, rows %3 to %4, columns %5 to %6, step %7 of %8</source>
        <translation>%1 auf %2, Zeilen %3 bis %4, Spalten %5 bis %6, Schritt %7 von %8</translation>
    </message>
    <message>
        <source>What this step does</source>
        <translation>Was dieser Schritt tut</translation>
    </message>
</context>
<context>
    <name>quantoscope::SweepDialog</name>
    <message>
        <source>Sweep</source>
        <translation>Sweep</translation>
    </message>
    <message>
        <source>Runs of the sweep</source>
        <translation>Läufe des Sweeps</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits pro Gewicht</translation>
    </message>
    <message>
        <source>Layers&apos; size</source>
        <translation>Größe der Schichten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <translation>
            <numerusform>%n Bit</numerusform>
            <numerusform>%n Bit</numerusform>
        </translation>
    </message>
    <message>
        <source>One scale for</source>
        <translation>Ein Skalierungsfaktor für</translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s)</source>
        <translation>
            <numerusform>%n Gewicht</numerusform>
            <numerusform>%n Gewichte</numerusform>
        </translation>
    </message>
    <message>
        <source>a channel</source>
        <translation>einen Kanal</translation>
    </message>
    <message>
        <source>a tensor</source>
        <translation>einen Tensor</translation>
    </message>
    <message>
        <source>No run of this method has been timed in this session yet.</source>
        <translation>In dieser Sitzung wurde noch kein Lauf dieses Verfahrens gemessen.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <extracomment>%1 a number of runs, %2 a duration</extracomment>
        <translation>%1, etwa %2</translation>
    </message>
    <message numerus="yes">
        <source>Queue %n run(s)</source>
        <translation>
            <numerusform>%n Lauf einreihen</numerusform>
            <numerusform>%n Läufe einreihen</numerusform>
        </translation>
    </message>
    <message>
        <source>Scaled from the latest run of the same method in this session; with a ~, a rough one by the method&apos;s usual pace</source>
        <translation>Hochgerechnet vom letzten Lauf desselben Verfahrens in dieser Sitzung; mit ~ eine grobe Schätzung nach dem üblichen Tempo</translation>
    </message>
    <message>
        <source>%1, roughly %2</source>
        <translation>%1, grob %2</translation>
    </message>
    <message>
        <source>Calibration, evaluation and every other setting are those of the form “New run”. Runs on the same samples share one calibration.</source>
        <translation>Kalibrierung, Auswertung und alle anderen Einstellungen sind die des Formulars „Neuer Lauf“. Läufe auf denselben Stichproben teilen sich eine Kalibrierung.</translation>
    </message>
    <message>
        <source>Calibration sets</source>
        <translation>Kalibrierungssätze</translation>
    </message>
    <message>
        <source>Every configuration is run on so many draws of the samples, with the form&apos;s seed and those that follow it: how far their results spread is chance. Where no text to evaluate on is named, the hold-out is drawn anew, too.</source>
        <translation>Jede Konfiguration läuft auf so vielen Ziehungen der Stichproben, mit dem Startwert des Formulars und den folgenden: Wie weit ihre Ergebnisse streuen, ist Zufall. Wo kein Text zur Auswertung genannt ist, wird auch der Hold-out-Teil neu gezogen.</translation>
    </message>
</context>
<context>
    <name>quantoscope::TableDialog</name>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
</context>
<context>
    <name>quantoscope::TextCompareView</name>
    <message>
        <source>&amp;Next divergence</source>
        <translation>&amp;Nächste Abweichung</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>No text yet: prompts are continued when a run is evaluated.</source>
        <translation>Noch kein Text: Prompts werden fortgesetzt, wenn ein Lauf ausgewertet wird.</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Goes to the first token of the next run that differs from the original&apos;s</source>
        <translation>Geht zum ersten Token des nächsten Laufs, das vom Original abweicht</translation>
    </message>
    <message>
        <source>Copies the prompt and all texts</source>
        <translation>Kopiert den Prompt und alle Texte</translation>
    </message>
    <message>
        <source>(empty prompt)</source>
        <extracomment>A prompt without any text: the model starts from nothing</extracomment>
        <translation>(leerer Prompt)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Text before and after</source>
        <translation>Text vorher und nachher</translation>
    </message>
    <message>
        <source>%1 writes the same text as the original.</source>
        <translation>%1 schreibt denselben Text wie das Original.</translation>
    </message>
    <message>
        <source>the end of the text</source>
        <translation>das Ende des Textes</translation>
    </message>
    <message>
        <source>%1 differs from token %2 on: %3 instead of %4.</source>
        <translation>%1 weicht ab Token %2 ab: %3 statt %4.</translation>
    </message>
    <message>
        <source>Which &amp;block?</source>
        <translation>Welcher &amp;Block?</translation>
    </message>
    <message>
        <source>Shows below which block of run A costs this text how much: one at a time back to full precision</source>
        <translation>Zeigt darunter, welcher Block von Lauf A diesen Text wie viel kostet: je einer zurück in volle Genauigkeit</translation>
    </message>
    <message>
        <source>What is told of tokens, and how</source>
        <translation>Was von den Tokens gezeigt wird, und wie</translation>
    </message>
    <message>
        <source>Strips: both</source>
        <translation>Streifen: beides</translation>
    </message>
    <message>
        <source>Shades: KL</source>
        <translation>Tönung: KL</translation>
    </message>
    <message>
        <source>Shades: surprisal</source>
        <translation>Tönung: Überraschung</translation>
    </message>
</context>
<context>
    <name>quantoscope::TokenColumn</name>
    <message>
        <source>Token %1: %2</source>
        <translation>Token %1: %2</translation>
    </message>
    <message>
        <source>Entropy %1 nats</source>
        <translation>Entropie %1 Nats</translation>
    </message>
    <message>
        <source>KL to the original %1 nats</source>
        <translation>KL zum Original %1 Nats</translation>
    </message>
    <message>
        <source>Likeliest:</source>
        <translation>Am wahrscheinlichsten:</translation>
    </message>
    <message>
        <source>Probability %1 (surprisal %2 nats)</source>
        <extracomment>%1 a percentage, %2 a number</extracomment>
        <translation>Wahrscheinlichkeit %1 (Überraschung %2 Nats)</translation>
    </message>
</context>
<context>
    <name>quantoscope::TokenLegend</name>
    <message>
        <source>KL divergence of the run&apos;s next-token distribution to the original&apos;s, in nats, while both texts agree</source>
        <translation>KL-Divergenz der Verteilung des nächsten Tokens im Lauf zu der im Original, in Nats, solange beide Texte übereinstimmen</translation>
    </message>
    <message>
        <source>surprisal, −log of the probability that the model which wrote the token gave it, in nats</source>
        <translation>Überraschung, −log der Wahrscheinlichkeit, die das schreibende Modell dem Token gab, in Nats</translation>
    </message>
    <message>
        <source>Under each token, upward: %1. Downward: %2.</source>
        <extracomment>%1 and %2 say what each is</extracomment>
        <translation>Unter jedem Token nach oben: %1. Nach unten: %2.</translation>
    </message>
    <message>
        <source>Shade of a token: %1</source>
        <extracomment>%1 says what it is</extracomment>
        <translation>Tönung eines Tokens: %1</translation>
    </message>
    <message>
        <source>KL 0</source>
        <translation>KL 0</translation>
    </message>
    <message>
        <source>%1 nats</source>
        <translation>%1 Nats</translation>
    </message>
    <message>
        <source>Surprisal 0</source>
        <translation>Überraschung 0</translation>
    </message>
</context>
<context>
    <name>quantoscope::ViewBar</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>quantoscope::WeightTileJobs</name>
    <message>
        <source>A run is in progress: the weights are shown after it.</source>
        <translation>Ein Lauf ist im Gange: Danach werden die Gewichte gezeigt.</translation>
    </message>
    <message>
        <source>The weights are read…</source>
        <translation>Die Gewichte werden gelesen…</translation>
    </message>
    <message>
        <source>The weights are those of the model itself, which a saved session does not hold. Open its model: the bar above does.</source>
        <translation>Die Gewichte sind die des Modells selbst, und die stehen nicht in einer gespeicherten Sitzung. Öffnen Sie ihr Modell: Die Leiste oben tut das.</translation>
    </message>
    <message>
        <source>The weights cannot be shown: %1</source>
        <translation>Die Gewichte können nicht gezeigt werden: %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::WeightTileView</name>
    <message>
        <source>What is shown of the layer</source>
        <translation>Was von der Schicht gezeigt wird</translation>
    </message>
    <message>
        <source>A run beside the original with its error, two runs split by a line that can be dragged, or one less the other</source>
        <translation>Ein Lauf neben dem Original mit seinem Fehler, zwei Läufe beiderseits einer verschiebbaren Linie, oder einer weniger der andere</translation>
    </message>
    <message>
        <source>Largest of a cell</source>
        <translation>Größtes je Zelle</translation>
    </message>
    <message>
        <source>Mean of a cell</source>
        <translation>Mittel je Zelle</translation>
    </message>
    <message>
        <source>What stands for the weights of a cell</source>
        <translation>Was für die Gewichte einer Zelle steht</translation>
    </message>
    <message>
        <source>Where there are more weights than can be shown, a cell stands for several of them</source>
        <translation>Wo mehr Gewichte sind, als gezeigt werden können, steht eine Zelle für mehrere</translation>
    </message>
    <message>
        <source>&amp;Whole layer</source>
        <translation>&amp;Ganze Schicht</translation>
    </message>
    <message>
        <source>S&amp;ingle weights</source>
        <translation>E&amp;inzelne Gewichte</translation>
    </message>
    <message>
        <source>Zooms in until every cell is one weight</source>
        <translation>Vergrößert, bis jede Zelle ein Gewicht ist</translation>
    </message>
    <message>
        <source>Split A | B</source>
        <translation>Geteilt A | B</translation>
    </message>
    <message>
        <source>A − B</source>
        <translation>A − B</translation>
    </message>
    <message>
        <source>Select a layer: its weights are shown here one by one.</source>
        <translation>Wählen Sie eine Schicht: Ihre Gewichte werden hier einzeln gezeigt.</translation>
    </message>
    <message>
        <source>Weights one by one</source>
        <translation>Gewichte einzeln</translation>
    </message>
    <message>
        <source>Weights of %1, %2</source>
        <translation>Gewichte von %1, %2</translation>
    </message>
    <message>
        <source>This session is an excerpt without codes; run it again to see the weights of %1.</source>
        <translation>Diese Sitzung ist ein Auszug ohne Codes; die Gewichte von %1 zeigt ein neuer Lauf.</translation>
    </message>
</context>
<context>
    <name>quantoscope::WelcomePage</name>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Quantoscope</source>
        <translation>Quantoscope</translation>
    </message>
    <message>
        <source>See what quantization does to a language model: layer by layer, weight by weight, word by word.</source>
        <translation>Sehen Sie, was Quantisierung mit einem Sprachmodell macht: Schicht für Schicht, Gewicht für Gewicht, Wort für Wort.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>A small model that writes stories. Nothing to download; a run takes a minute.</source>
        <translation>Ein kleines Modell, das Geschichten schreibt. Kein Herunterladen nötig; ein Lauf dauert eine Minute.</translation>
    </message>
    <message>
        <source>Open model…</source>
        <translation>Modell öffnen…</translation>
    </message>
    <message>
        <source>A Hugging Face folder, a GGUF file or a llama2.c checkpoint. You can also drop it on this window.</source>
        <translation>Ein Hugging-Face-Ordner, eine GGUF-Datei oder ein llama2.c-Checkpoint. Sie können es auch auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Open session…</source>
        <translation>Sitzung öffnen…</translation>
    </message>
    <message>
        <source>Look at saved runs; the model is not needed.</source>
        <translation>Gespeicherte Läufe ansehen; das Modell wird nicht gebraucht.</translation>
    </message>
    <message>
        <source>Results of %1 were not saved.</source>
        <translation>Ergebnisse von %1 wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang machen</translation>
    </message>
    <message>
        <source>Five stops in the demo model&apos;s window, two minutes.</source>
        <translation>Fünf Stationen im Fenster des Demomodells, zwei Minuten.</translation>
    </message>
    <message>
        <source>Show it to a class</source>
        <translation>Einer Klasse vorführen</translation>
    </message>
    <message>
        <source>A demonstration of ten minutes in large type, led by a clicker.</source>
        <translation>Eine Vorführung von zehn Minuten in großer Schrift, geführt mit einem Klicker.</translation>
    </message>
    <message>
        <source>Open the demo with 12 finished runs</source>
        <translation>Die Demo mit 12 fertigen Läufen öffnen</translation>
    </message>
    <message>
        <source>Four methods at 2, 3 and 4 bits: every view is filled at once, and more runs can be added.</source>
        <translation>Vier Verfahren mit 2, 3 und 4 Bit: Jede Ansicht ist sofort gefüllt, und weitere Läufe können folgen.</translation>
    </message>
</context>
<context>
    <name>quantoscope::WhatIfControls</name>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Width of a stored code: every bit less halves the number of levels.</source>
        <translation>Breite eines gespeicherten Codes: Jedes Bit weniger halbiert die Zahl der Stufen.</translation>
    </message>
    <message>
        <source>Scale for</source>
        <translation>Skalierung für</translation>
    </message>
    <message>
        <source>Which weights share a scale: the whole tensor, an output row, or a group of a row.</source>
        <translation>Welche Gewichte sich einen Skalierungsfaktor teilen: der ganze Tensor, eine Ausgangszeile oder eine Gruppe einer Zeile.</translation>
    </message>
    <message>
        <source>the tensor</source>
        <translation>den Tensor</translation>
    </message>
    <message>
        <source>each row</source>
        <translation>jede Zeile</translation>
    </message>
    <message>
        <source>each group</source>
        <translation>jede Gruppe</translation>
    </message>
    <message>
        <source>Group size</source>
        <translation>Gruppengröße</translation>
    </message>
    <message>
        <source>Input columns that share a scale: small groups fit better and cost more bits.</source>
        <translation>Eingangsspalten, die sich einen Skalierungsfaktor teilen: Kleine Gruppen passen besser und kosten mehr Bits.</translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation>Symmetrisch</translation>
    </message>
    <message>
        <source>A grid that is the same above and below zero, so that no zero point is needed.</source>
        <translation>Ein Gitter, das über und unter null gleich ist, sodass kein Nullpunkt nötig ist.</translation>
    </message>
    <message>
        <source>Scale shrink</source>
        <translation>Stauchung</translation>
    </message>
    <message>
        <source>Share of the weights&apos; range that the levels span: finer steps, but what lies beyond is cut to the outermost level.</source>
        <translation>Anteil des Wertebereichs der Gewichte, den die Stufen überspannen: feinere Stufen, doch was darüber hinausgeht, wird auf die äußerste Stufe gekappt.</translation>
    </message>
    <message>
        <source>Damping</source>
        <translation>Dämpfung</translation>
    </message>
    <message>
        <source>Of GPTQ: share of the Hessian&apos;s mean diagonal that is added to the diagonal.</source>
        <translation>Von GPTQ: Anteil der mittleren Diagonale der Hesse-Matrix, der zur Diagonale addiert wird.</translation>
    </message>
    <message>
        <source>First row of the tile shown</source>
        <translation>Erste Zeile der gezeigten Kachel</translation>
    </message>
    <message>
        <source>First column of the tile shown</source>
        <translation>Erste Spalte der gezeigten Kachel</translation>
    </message>
    <message>
        <source>Tile at row</source>
        <translation>Kachel ab Zeile</translation>
    </message>
    <message>
        <source>Measure the output error</source>
        <translation>Ausgabefehler messen</translation>
    </message>
    <message>
        <source>Gathers the layer&apos;s inputs from the calibration text once, a short part of it, and measures what becomes of its outputs when the sliders rest.</source>
        <translation>Sammelt einmal die Eingaben der Schicht aus einem kurzen Teil des Kalibrierungstextes und misst, was aus ihren Ausgaben wird, sobald die Regler ruhen.</translation>
    </message>
    <message>
        <source>and column</source>
        <translation>und Spalte</translation>
    </message>
    <message>
        <source>RTN answers for the whole layer, GPTQ for a part of a large one: the whole would take too long for a slider. The title says which.</source>
        <translation>RTN antwortet für die ganze Schicht, GPTQ bei einer großen für einen Teil: Das Ganze dauerte für einen Regler zu lange. Die Überschrift nennt ihn.</translation>
    </message>
</context>
<context>
    <name>quantoscope::WhatIfJobs</name>
    <message>
        <source>This view works on the weights of the model itself, which a saved session does not hold. Open its model: the bar above does.</source>
        <translation>Diese Ansicht arbeitet mit den Gewichten des Modells selbst, die eine gespeicherte Sitzung nicht enthält. Öffnen Sie ihr Modell: Die Leiste oben tut das.</translation>
    </message>
    <message>
        <source>A run is in progress: the answer comes after it.</source>
        <translation>Ein Lauf ist im Gange: Die Antwort kommt danach.</translation>
    </message>
    <message>
        <source>The layer&apos;s inputs are gathered…</source>
        <translation>Die Eingaben der Schicht werden gesammelt…</translation>
    </message>
    <message>
        <source>This cannot be answered: %1</source>
        <translation>Das lässt sich nicht beantworten: %1</translation>
    </message>
    <message>
        <source>Cancelled. The next change of layer or settings starts again.</source>
        <translation>Abgebrochen. Die nächste Änderung von Schicht oder Einstellungen beginnt von Neuem.</translation>
    </message>
</context>
<context>
    <name>quantoscope::WhatIfView</name>
    <message>
        <source>Make this a run</source>
        <translation>Lauf daraus machen</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Werte kopieren</translation>
    </message>
    <message>
        <source>Opens the run form with these settings: a run quantizes the whole model with them.</source>
        <translation>Öffnet das Laufformular mit diesen Einstellungen: Ein Lauf quantisiert damit das ganze Modell.</translation>
    </message>
    <message>
        <source>Copies settings and figures, a line each.</source>
        <translation>Kopiert Einstellungen und Zahlen, je eine Zeile.</translation>
    </message>
    <message>
        <source>What the settings do</source>
        <translation>Was die Einstellungen bewirken</translation>
    </message>
    <message>
        <source>Gathering the layer&apos;s inputs</source>
        <translation>Eingaben der Schicht werden gesammelt</translation>
    </message>
    <message>
        <source>Gathering the layer&apos;s inputs: %p %</source>
        <translation>Eingaben der Schicht werden gesammelt: %p %</translation>
    </message>
    <message>
        <source>Figures of these settings</source>
        <translation>Zahlen zu diesen Einstellungen</translation>
    </message>
    <message>
        <source>Double-click: the glossary says more.</source>
        <translation>Doppelklick: Das Glossar sagt mehr.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>RTN there</source>
        <translation>RTN dort</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Select a layer: what it becomes with other settings is answered here.</source>
        <translation>Wählen Sie eine Schicht: Was bei anderen Einstellungen aus ihr wird, steht hier.</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>%1 to %2: original %3, quantized %4</source>
        <translation>%1 bis %2: Original %3, quantisiert %4</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>What if %1: %2</source>
        <extracomment>%1 a layer, %2 what was done to it</extracomment>
        <translation>Was wäre, wenn – %1: %2</translation>
    </message>
    <message>
        <source>%1. %2 Marked weight: %3.</source>
        <translation>%1. %2 Markiertes Gewicht: %3.</translation>
    </message>
</context>
<context>
    <name>quantoscope::Workbench</name>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Calibrating</source>
        <translation>Kalibriert</translation>
    </message>
    <message>
        <source>Quantizing</source>
        <translation>Quantisiert</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Wertet aus</translation>
    </message>
    <message>
        <source>Writing texts</source>
        <translation>Schreibt Texte</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichert</translation>
    </message>
    <message>
        <source>Run %1 is complete: perplexity %2 before, %3 after; %4 of calibration, %5 of quantization, %6 of evaluation.</source>
        <translation>Lauf %1 ist abgeschlossen: Perplexität vorher %2, nachher %3; Kalibrierung %4, Quantisierung %5, Auswertung %6.</translation>
    </message>
    <message>
        <source>Run %1 was cancelled.</source>
        <translation>Lauf %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Run %1 has failed: %2</source>
        <translation>Lauf %1 ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>Finished layers cannot be kept safe while the run goes on: %1</source>
        <translation>Fertige Schichten lassen sich während des Laufs nicht sichern: %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>the model of this session (fingerprint %1…)</source>
        <translation>das Modell dieser Sitzung (Fingerabdruck %1…)</translation>
    </message>
    <message>
        <source>another model (fingerprint %1…)</source>
        <translation>ein anderes Modell (Fingerabdruck %1…)</translation>
    </message>
    <message>
        <source>Opened the model %1: %2, %L3 parameters.</source>
        <translation>Modell %1 geöffnet: %2, %L3 Parameter.</translation>
    </message>
    <message>
        <source>Opened the session %1.</source>
        <translation>Sitzung %1 geöffnet.</translation>
    </message>
    <message>
        <source>%1 is open in another window: it can be looked at here, and saved under another name.</source>
        <translation>%1 ist in einem anderen Fenster geöffnet: Hier lässt es sich ansehen und unter anderem Namen speichern.</translation>
    </message>
    <message>
        <source>Saved the session to %1.</source>
        <translation>Sitzung in %1 gespeichert.</translation>
    </message>
    <message>
        <source>Run %1 has started.</source>
        <translation>Lauf %1 hat begonnen.</translation>
    </message>
    <message>
        <source>Run %1 goes on.</source>
        <translation>Lauf %1 geht weiter.</translation>
    </message>
    <message>
        <source>Exported %1 to %2; %L3 layers read back, %L4 differ.</source>
        <translation>%1 nach %2 exportiert; %L3 Schichten zurückgelesen, %L4 weichen ab.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Runs are paused.</source>
        <translation>Läufe sind angehalten.</translation>
    </message>
    <message>
        <source>Runs go on.</source>
        <translation>Läufe gehen weiter.</translation>
    </message>
</context>
</TS>
