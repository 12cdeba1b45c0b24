<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Application</name>
    <message>
        <source>A workbench for looking into the weight quantization of language models.</source>
        <translation>Un atelier pour examiner la quantification des poids des modèles de langue.</translation>
    </message>
    <message>
        <source>A model (folder or file), a session, or the word demo.</source>
        <translation>Un modèle (dossier ou fichier), une session, ou le mot demo.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Shows versions, the BLAS among them.</source>
        <translation>Affiche les versions, dont celle de la BLAS.</translation>
    </message>
    <message>
        <source>Starts with default settings and layout.</source>
        <translation>Démarre avec les réglages et la disposition par défaut.</translation>
    </message>
    <message>
        <source>Language of the window and of figures: de, en, es, fr or zh_CN.</source>
        <translation>Langue de la fenêtre et des figures&#xa0;: de, en, es, fr ou zh_CN.</translation>
    </message>
    <message>
        <source>Draws figures of a session without a window, then exits.</source>
        <translation>Trace sans fenêtre les figures d’une session, puis se termine.</translation>
    </message>
    <message>
        <source>Batch: the session file.</source>
        <translation>Mode batch&#xa0;: le fichier de session.</translation>
    </message>
    <message>
        <source>Batch: runs by name or id, separated by commas; all if not given.</source>
        <translation>Mode batch&#xa0;: exécutions par nom ou identifiant, séparées par des virgules&#xa0;; toutes par défaut.</translation>
    </message>
    <message>
        <source>Batch: the metric of an error map, or what a Pareto plot shows.</source>
        <translation>Mode batch&#xa0;: la métrique d’une carte d’erreurs, ou ce que montre un diagramme de Pareto.</translation>
    </message>
    <message>
        <source>Batch: the cost that a Pareto plot sets it against.</source>
        <translation>Mode batch&#xa0;: le coût en regard duquel un diagramme de Pareto la place.</translation>
    </message>
    <message>
        <source>Batch: file of the view, by suffix png, svg, pdf or csv.</source>
        <translation>Mode batch&#xa0;: fichier de la vue, selon l’extension png, svg, pdf ou csv.</translation>
    </message>
    <message>
        <source>Batch: folder for all standard figures.</source>
        <translation>Mode batch&#xa0;: dossier de toutes les figures standard.</translation>
    </message>
    <message>
        <source>Batch: report, by suffix html or pdf.</source>
        <translation>Mode batch&#xa0;: rapport, selon l’extension html ou pdf.</translation>
    </message>
    <message>
        <source>%1
Try quantoscope --help.</source>
        <translation>%1
Voir quantoscope --help.</translation>
    </message>
    <message>
        <source>One model or session at a time, please.</source>
        <translation>Un seul modèle ou une seule session à la fois, s’il vous plaît.</translation>
    </message>
    <message>
        <source>--batch needs --session.</source>
        <translation>--batch nécessite --session.</translation>
    </message>
    <message>
        <source>--view and --out go together.</source>
        <translation>--view et --out vont ensemble.</translation>
    </message>
    <message>
        <source>--batch needs --view, --plots or --report.</source>
        <translation>--batch nécessite --view, --plots ou --report.</translation>
    </message>
    <message>
        <source>Batch: the layer of a distribution or tile; that with the largest error if not given.</source>
        <translation>Mode batch&#xa0;: la couche d’une distribution ou d’une tuile&#xa0;; par défaut, celle dont l’erreur est la plus grande.</translation>
    </message>
    <message>
        <source>Batch: what of the layer a tile shows, as mode=split,rows=0:64,columns=0:64.</source>
        <translation>Mode batch&#xa0;: ce qu’une tuile montre de la couche, comme mode=split,rows=0:64,columns=0:64.</translation>
    </message>
    <message>
        <source>Batch: histogram, cumulative or quantiles, of a distribution.</source>
        <translation>Mode batch&#xa0;: histogram, cumulative ou quantiles, d’une distribution.</translation>
    </message>
    <message>
        <source>Batch: linear or log, of a distribution&apos;s counts or a Pareto plot&apos;s worth.</source>
        <translation>Mode batch&#xa0;: linear ou log, des effectifs d’une distribution ou de la valeur d’un diagramme de Pareto.</translation>
    </message>
    <message>
        <source>Batch: whose continuations a text shows; the first if not given.</source>
        <translation>Mode batch&#xa0;: l’invite dont un texte montre les suites&#xa0;; la première sans indication.</translation>
    </message>
    <message>
        <source>Batch: the run, by name or id, that an error map&apos;s values are relative to.</source>
        <translation>Mode batch&#xa0;: l’exécution, par nom ou identifiant, à laquelle les valeurs d’une carte d’erreurs sont rapportées.</translation>
    </message>
    <message>
        <source>Batch: grouped or apart, of a Pareto plot&apos;s runs on several calibration sets.</source>
        <translation>Mode batch&#xa0;: grouped ou apart, des exécutions d’un diagramme de Pareto sur plusieurs jeux de calibration.</translation>
    </message>
    <message>
        <source>What models are computed on: auto, cpu, cuda or cuda:N; for this window only.</source>
        <translation>Sur quoi les modèles sont calculés&#xa0;: auto, cpu, cuda ou cuda:N&#xa0;; pour cette fenêtre seulement.</translation>
    </message>
    <message>
        <source>Batch: error-map, distribution, tile, pareto, disagreement, text, or figure for the session&apos;s page of panels.</source>
        <translation>Mode batch&#xa0;: error-map, distribution, tile, pareto, disagreement, text, ou figure pour la page de panneaux de la session.</translation>
    </message>
    <message>
        <source>--device takes auto, cpu, cuda or cuda:N.</source>
        <translation>--device accepte auto, cpu, cuda ou cuda:N.</translation>
    </message>
    <message>
        <source>Batch: html or pdf, whatever the report&apos;s suffix.</source>
        <translation>Mode batch&#xa0;: html ou pdf, quel que soit le suffixe du rapport.</translation>
    </message>
    <message>
        <source>Batch: heading of the report.</source>
        <translation>Mode batch&#xa0;: titre du rapport.</translation>
    </message>
    <message>
        <source>Batch: what the report holds, separated by commas; all if not given.</source>
        <translation>Mode batch&#xa0;: ce que contient le rapport, séparé par des virgules&#xa0;; tout par défaut.</translation>
    </message>
    <message>
        <source>Batch: notes in the report, in place of the session&apos;s.</source>
        <translation>Mode batch&#xa0;: notes du rapport, à la place de celles de la session.</translation>
    </message>
    <message>
        <source>Batch: the weights that a distribution marks, as LOW:HIGH.</source>
        <translation>Mode batch&#xa0;: les poids qu’une distribution marque, sous la forme BAS:HAUT.</translation>
    </message>
    <message>
        <source>Batch: kl or surprisal, what shades behind a text&apos;s tokens tell.</source>
        <translation>Mode batch&#xa0;: kl ou surprisal, ce que disent les teintes derrière les tokens d’un texte.</translation>
    </message>
    <message>
        <source>Batch: width of the view on paper in millimetres, 20 to 1000; as on a screen if not given.</source>
        <translation>Mode batch&#xa0;: largeur de la vue sur papier en millimètres, de 20 à 1000&#xa0;; comme à l’écran si absente.</translation>
    </message>
    <message>
        <source>Batch: dots per inch of a PNG, 36 to 1200; 300 if not given.</source>
        <translation>Mode batch&#xa0;: points par pouce d’un PNG, de 36 à 1200&#xa0;; 300 si absent.</translation>
    </message>
</context>
<context>
    <name>BarDelegate</name>
    <message>
        <source>The bar goes from 0 to the largest value, %1.</source>
        <extracomment>%1 a number</extracomment>
        <translation>La barre va de 0 à la plus grande valeur, %1.</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>The session has no run %1.</source>
        <translation>La session n’a pas d’exécution %1.</translation>
    </message>
    <message>
        <source>There is no metric %1 here: %2.</source>
        <translation>Il n’y a pas ici de métrique %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no metric %1.</source>
        <translation>Il n’y a pas de métrique %1.</translation>
    </message>
    <message>
        <source>The model has no layer %1.</source>
        <translation>Le modèle n’a pas de couche %1.</translation>
    </message>
    <message>
        <source>%1: the name must end in .png, .svg, .pdf or .csv.</source>
        <translation>%1&#xa0;: le nom doit se terminer par .png, .svg, .pdf ou .csv.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The session has no figure: add plots to one in the window, and save it.</source>
        <translation>La session n’a pas de figure&#xa0;: ajoutez des diagrammes à une figure dans la fenêtre, puis enregistrez la session.</translation>
    </message>
    <message>
        <source>There is no view %1: error-map, distribution, tile, pareto, disagreement, text or figure.</source>
        <translation>Il n’y a pas de vue %1&#xa0;: error-map, distribution, tile, pareto, disagreement, text ou figure.</translation>
    </message>
    <message>
        <source>--%1 is a number from %2 to %3, got &quot;%4&quot;.</source>
        <translation>--%1 est un nombre de %2 à %3, et non «&#xa0;%4&#xa0;».</translation>
    </message>
</context>
<context>
    <name>FigureExport</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The name must end in .pdf, .svg or .png.</source>
        <translation>Le nom doit se terminer par .pdf, .svg ou .png.</translation>
    </message>
</context>
<context>
    <name>FigureProvenance</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Each cell is one layer: blocks by projections, one panel a run.</source>
        <translation>Chaque case est une couche&#xa0;: blocs par projections, un panneau par exécution.</translation>
    </message>
    <message>
        <source>What each run costs against what it is worth; the dashed line joins those that none betters.</source>
        <translation>Ce que chaque exécution coûte et ce qu’elle vaut&#xa0;; la ligne en tirets relie celles qu’aucune autre ne surpasse.</translation>
    </message>
    <message>
        <source>Weights of a layer with one of the largest errors, before and after.</source>
        <translation>Poids d’une couche dont l’erreur est parmi les plus grandes, avant et après.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Show this view</source>
        <translation>Montrer cette vue</translation>
    </message>
    <message>
        <source>Set up a run with this method</source>
        <translation>Préparer une exécution avec cette méthode</translation>
    </message>
</context>
<context>
    <name>HtmlPdf</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>LessonChecks</name>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <comment>an expected value and its tolerance</comment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien pour l’instant</translation>
    </message>
    <message>
        <source>a ratio of %1</source>
        <translation>un rapport de %1</translation>
    </message>
    <message>
        <source>no such run yet</source>
        <translation>pas encore d’exécution de ce genre</translation>
    </message>
    <message>
        <source>%1 % of the weights</source>
        <translation>%1&#xa0;% des poids</translation>
    </message>
</context>
<context>
    <name>LessonHandout</name>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation>
            <numerusform>Environ %n minute.</numerusform>
            <numerusform>Environ %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name: ____________________   Date: ____________________</source>
        <translation>Nom&#xa0;: ____________________   Date&#xa0;: ____________________</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source>Windows, drawing and threads</source>
        <translation>Fenêtres, dessin et fils d’exécution</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Tensors and products</source>
        <translation>Tenseurs et produits</translation>
    </message>
    <message>
        <source>Vector instructions of the CPU</source>
        <translation>Instructions vectorielles du processeur</translation>
    </message>
    <message>
        <source>Session files</source>
        <translation>Fichiers de session</translation>
    </message>
    <message>
        <source>Packed sessions</source>
        <translation>Sessions compressées</translation>
    </message>
    <message>
        <source>Tokenizers</source>
        <translation>Tokeniseurs</translation>
    </message>
    <message>
        <source>Unicode in tokenizers</source>
        <translation>Unicode dans les tokeniseurs</translation>
    </message>
    <message>
        <source>Checksums of models</source>
        <translation>Sommes de contrôle des modèles</translation>
    </message>
    <message>
        <source>Reading and writing JSON</source>
        <translation>Lecture et écriture de JSON</translation>
    </message>
    <message>
        <source>Arguments of quantoscope-cli</source>
        <translation>Arguments de quantoscope-cli</translation>
    </message>
    <message>
        <source>Matrix products of libtorch on the CPU</source>
        <translation>Produits matriciels de libtorch sur le processeur</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The model %1 cannot be opened.</source>
        <translation>Le modèle %1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The session %1 cannot be opened.</source>
        <translation>La session %1 ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>The run %1 cannot go on.</source>
        <translation>L’exécution %1 ne peut pas continuer.</translation>
    </message>
    <message>
        <source>The session was not saved to %1.</source>
        <translation>La session n’a pas été enregistrée dans %1.</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 n’a pas été écrit.</translation>
    </message>
    <message>
        <source>The steps of %1 cannot be shown.</source>
        <translation>Les étapes de %1 ne peuvent pas être montrées.</translation>
    </message>
    <message>
        <source>The model was not exported to %1.</source>
        <translation>Le modèle n’a pas été exporté vers %1.</translation>
    </message>
    <message>
        <source>What was open is still open.</source>
        <translation>Ce qui était ouvert le reste.</translation>
    </message>
    <message>
        <source>Finished layers and all other runs are kept.</source>
        <translation>Les couches terminées et toutes les autres exécutions sont conservées.</translation>
    </message>
    <message>
        <source>Nothing is lost: the session is still open. Try another place.</source>
        <translation>Rien n’est perdu&#xa0;: la session est toujours ouverte. Essayez un autre emplacement.</translation>
    </message>
    <message>
        <source>The session is not affected.</source>
        <translation>La session n’est pas affectée.</translation>
    </message>
    <message>
        <source>Nothing else is affected.</source>
        <translation>Rien d’autre n’est affecté.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>There is not enough memory for it.</source>
        <translation>La mémoire ne suffit pas pour cela.</translation>
    </message>
    <message>
        <source>The lesson %1 cannot be opened.</source>
        <translation>La leçon %1 ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>%1 cannot be shown as it is stored.</source>
        <translation>%1 ne peut pas être montrée telle qu’elle est stockée.</translation>
    </message>
    <message>
        <source>The training of %1 cannot go on.</source>
        <translation>L’entraînement de %1 ne peut pas continuer.</translation>
    </message>
    <message>
        <source>The machine&apos;s devices cannot be told.</source>
        <translation>Les processeurs de la machine ne peuvent pas être déterminés.</translation>
    </message>
    <message>
        <source>The error of %1 cannot be looked into.</source>
        <translation>L’erreur de %1 ne peut pas être examinée.</translation>
    </message>
    <message>
        <source>The preset %1 cannot be used.</source>
        <translation>Le préréglage %1 ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>The form and all other presets are as they were.</source>
        <translation>Le formulaire et tous les autres préréglages sont restés tels quels.</translation>
    </message>
</context>
<context>
    <name>ParetoPlot</name>
    <message>
        <source>Pareto front</source>
        <translation>Front de Pareto</translation>
    </message>
    <message>
        <source>pale: another run is better</source>
        <extracomment>Key of a plot: a run that another one betters or equals in both figures</extracomment>
        <translation>pâle&#xa0;: une autre exécution est meilleure</translation>
    </message>
    <message>
        <source>side by side: at one place</source>
        <extracomment>Key of a plot: marks of runs whose figures are the same, as far as can be seen</extracomment>
        <translation>côte à côte&#xa0;: au même endroit</translation>
    </message>
</context>
<context>
    <name>PdfReport</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>PlotExport</name>
    <message>
        <source>There is nothing in this plot to export yet.</source>
        <translation>Il n’y a encore rien à exporter dans ce graphique.</translation>
    </message>
    <message>
        <source>The plot could not be drawn at this size; choose a smaller size or resolution.</source>
        <translation>Le graphique n’a pas pu être tracé à cette taille&#xa0;; choisissez une taille ou une résolution plus petite.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>RunEdits</name>
    <message>
        <source>remove %1</source>
        <extracomment>An undo step: %1 is a run&apos;s name</extracomment>
        <translation>supprimer %1</translation>
    </message>
    <message>
        <source>rename %1</source>
        <extracomment>An undo step: %1 is a run&apos;s name</extracomment>
        <translation>renommer %1</translation>
    </message>
    <message>
        <source>annotate %1</source>
        <extracomment>An undo step: %1 is a run&apos;s name</extracomment>
        <translation>annoter %1</translation>
    </message>
    <message>
        <source>annotate the session</source>
        <extracomment>An undo step</extracomment>
        <translation>annoter la session</translation>
    </message>
</context>
<context>
    <name>RunSummary</name>
    <message>
        <source>The model takes %1 instead of %2 (%3).</source>
        <translation>Le modèle occupe %1 au lieu de %2 (%3).</translation>
    </message>
    <message>
        <source>A quantized weight takes %1 bits, scales and zeros included.</source>
        <translation>Un poids quantifié occupe %1 bits, échelles et points zéro compris.</translation>
    </message>
    <message>
        <source>Perplexity stays at %1.</source>
        <translation>La perplexité reste à %1.</translation>
    </message>
    <message>
        <source>Perplexity goes from %1 to %2.</source>
        <translation>La perplexité passe de %1 à %2.</translation>
    </message>
    <message>
        <source>Perplexity rises from %1 to %2 (by %3).</source>
        <translation>La perplexité monte de %1 à %2 (de %3).</translation>
    </message>
    <message>
        <source>Perplexity falls from %1 to %2 (by %3).</source>
        <translation>La perplexité baisse de %1 à %2 (de %3).</translation>
    </message>
    <message>
        <source>At %1 of the positions both models find the same next token most likely.</source>
        <translation>À %1 des positions, les deux modèles donnent le même token suivant comme le plus probable.</translation>
    </message>
    <message>
        <source>Their predictions differ by %1 nats a token.</source>
        <translation>Leurs prédictions diffèrent de %1 nats par token.</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after.</source>
        <extracomment>%1 a score&apos;s name, %2 and %3 its values before and after</extracomment>
        <translation>%1&#xa0;: %2 avant, %3 après.</translation>
    </message>
    <message>
        <source>Nothing was read back.</source>
        <translation>Rien n’a été relu.</translation>
    </message>
    <message numerus="yes">
        <source>Read back, %n layer(s) equal the run&apos;s codes bit by bit.</source>
        <translation>
            <numerusform>À la relecture, %n couche est identique bit à bit aux codes de l’exécution.</numerusform>
            <numerusform>À la relecture, %n couches sont identiques bit à bit aux codes de l’exécution.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read back, %1 of %n layer(s) differ from the run&apos;s codes: %2.</source>
        <extracomment>%1 how many layers differ, %n how many there are, %2 a layer with the values found and expected</extracomment>
        <translation>
            <numerusform>À la relecture, %1 couche sur %n diffère des codes de l’exécution&#xa0;: %2.</numerusform>
            <numerusform>À la relecture, %1 couches sur %n diffèrent des codes de l’exécution&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No text was generated from it.</source>
        <translation>Aucun texte n’en a été généré.</translation>
    </message>
    <message>
        <source>It continues a prompt as the quantized model does, token by token.</source>
        <translation>Il continue un prompt comme le modèle quantifié, token par token.</translation>
    </message>
    <message>
        <source>It continues a prompt otherwise than the quantized model does.</source>
        <translation>Il continue un prompt autrement que le modèle quantifié.</translation>
    </message>
    <message>
        <source>Exported as %1 to %2 (%3).</source>
        <extracomment>%1 a format&apos;s name, %2 a folder, %3 a size</extracomment>
        <translation>Exporté au format %1 vers %2 (%3).</translation>
    </message>
    <message>
        <source>Worst hit is %1: the error in its output has %2 of the output&apos;s energy.</source>
        <translation>La plus touchée est %1&#xa0;: l’erreur de sa sortie représente %2 de l’énergie de la sortie.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n layer(s) more)</source>
        <translation>
            <numerusform>%1 (et %n couche de plus)</numerusform>
            <numerusform>%1 (et %n couches de plus)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunValues</name>
    <message>
        <source>%1 pp</source>
        <extracomment>Percentage points: &quot;+1.5 pp&quot;</extracomment>
        <translation>%1 pts</translation>
    </message>
</context>
<context>
    <name>Salience</name>
    <message>
        <source>Mean |x| of each input channel</source>
        <translation>|x| moyen de chaque canal d’entrée</translation>
    </message>
    <message>
        <source>Weight error of each channel: mean ΔW² of RTN</source>
        <translation>Erreur des poids par canal&#xa0;: ΔW² moyen de RTN</translation>
    </message>
    <message>
        <source>AWQ: output error by exponent</source>
        <translation>AWQ&#xa0;: erreur selon l’exposant</translation>
    </message>
    <message>
        <source>LLM.int8: outlier columns by threshold</source>
        <translation>LLM.int8&#xa0;: colonnes aberrantes selon le seuil</translation>
    </message>
    <message>
        <source>RTN</source>
        <translation>RTN</translation>
    </message>
    <message>
        <source>best</source>
        <translation>meilleur</translation>
    </message>
    <message>
        <source>RTN, all alike</source>
        <translation>RTN, tous pareils</translation>
    </message>
    <message>
        <source>%1 % kept by inputs</source>
        <translation>%1&#xa0;% gardés selon les entrées</translation>
    </message>
    <message>
        <source>%1 % kept by weights</source>
        <translation>%1&#xa0;% gardés selon les poids</translation>
    </message>
    <message>
        <source>%1 % kept by chance</source>
        <translation>%1&#xa0;% gardés au hasard</translation>
    </message>
    <message>
        <source>%1 % by inputs × %2</source>
        <translation>%1&#xa0;% selon les entrées × %2</translation>
    </message>
    <message>
        <source>AWQ&apos;s scales</source>
        <translation>Échelles d’AWQ</translation>
    </message>
    <message>
        <source>LLM.int8, outliers from %1</source>
        <translation>LLM.int8, aberrantes dès %1</translation>
    </message>
    <message>
        <source>Every weight rounded to nearest, whichever input it meets.</source>
        <translation>Chaque poids est arrondi au plus proche, quelle que soit l’entrée qu’il rencontre.</translation>
    </message>
    <message>
        <source>The channels with the largest mean inputs stay in full precision.</source>
        <translation>Les canaux dont les entrées moyennes sont les plus grandes restent en pleine précision.</translation>
    </message>
    <message>
        <source>The channels with the largest mean weights stay in full precision.</source>
        <translation>Les canaux dont les poids moyens sont les plus grands restent en pleine précision.</translation>
    </message>
    <message>
        <source>As many channels, drawn by chance, stay in full precision: what the others are held against.</source>
        <translation>Autant de canaux, tirés au hasard, restent en pleine précision&#xa0;: ce à quoi les autres sont comparés.</translation>
    </message>
    <message>
        <source>The channels with the largest mean inputs are multiplied before rounding and divided after: no weight stays in full precision.</source>
        <translation>Les canaux dont les entrées moyennes sont les plus grandes sont multipliés avant l’arrondi et divisés après&#xa0;: aucun poids ne reste en pleine précision.</translation>
    </message>
    <message>
        <source>Every channel is scaled by a power of its mean input; the exponent is searched. Without AWQ&apos;s cut of the range.</source>
        <translation>Chaque canal est mis à l’échelle par une puissance de son entrée moyenne&#xa0;; l’exposant est recherché. Sans l’écrêtage de la plage d’AWQ.</translation>
    </message>
    <message>
        <source>Weights and inputs in 8 bits, columns with outliers in floating point; its output error is measured by running the layer.</source>
        <translation>Poids et entrées sur 8 bits, colonnes à valeurs aberrantes en virgule flottante&#xa0;; l’erreur de sortie est mesurée en exécutant la couche.</translation>
    </message>
    <message numerus="yes">
        <source>Relative output error of RTN: %1. With %n channel(s) in full precision: %2 by inputs, %3 by weights, %4 by chance.</source>
        <translation>
            <numerusform>Erreur relative de sortie de RTN&#xa0;: %1. Avec %n canal en pleine précision&#xa0;: %2 selon les entrées, %3 selon les poids, %4 au hasard.</numerusform>
            <numerusform>Erreur relative de sortie de RTN&#xa0;: %1. Avec %n canaux en pleine précision&#xa0;: %2 selon les entrées, %3 selon les poids, %4 au hasard.</numerusform>
        </translation>
    </message>
    <message>
        <source>AWQ&apos;s best exponent is %1, with an error of %2.</source>
        <translation>Le meilleur exposant d’AWQ est %1, avec une erreur de %2.</translation>
    </message>
    <message>
        <source>No scaling is best for AWQ here.</source>
        <translation>Ici, le mieux pour AWQ est de ne pas mettre à l’échelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 column(s) hold inputs of %2 or more.</source>
        <translation>
            <numerusform>%n colonne sur %1 contient des entrées de %2 ou plus.</numerusform>
            <numerusform>%n colonnes sur %1 contiennent des entrées de %2 ou plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Channel %1: mean |x| %2, max |x| %3, mean ΔW² %4</source>
        <translation>Canal %1&#xa0;: |x| moyen %2, |x| max %3, ΔW² moyen %4</translation>
    </message>
    <message>
        <source>salient by inputs</source>
        <translation>saillant selon les entrées</translation>
    </message>
    <message>
        <source>salient by weights</source>
        <translation>saillant selon les poids</translation>
    </message>
    <message>
        <source>holds outliers</source>
        <translation>contient des valeurs aberrantes</translation>
    </message>
    <message>
        <source>inputs</source>
        <comment>a mark: the channels with the largest inputs</comment>
        <translation>entrées</translation>
    </message>
    <message>
        <source>weights</source>
        <comment>a mark: the channels with the largest weights</comment>
        <translation>poids</translation>
    </message>
    <message>
        <source>Input channel</source>
        <translation>Canal d’entrée</translation>
    </message>
    <message>
        <source>Exponent of the scales</source>
        <translation>Exposant des échelles</translation>
    </message>
    <message>
        <source>Threshold of |x|</source>
        <translation>Seuil de |x|</translation>
    </message>
</context>
<context>
    <name>SeedGroups</name>
    <message numerus="yes">
        <source>%1 · %n calibration set(s)</source>
        <extracomment>%1 the name that several runs have in common</extracomment>
        <translation>
            <numerusform>%1 · %n jeu de calibration</numerusform>
            <numerusform>%1 · %n jeux de calibration</numerusform>
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
        <translation>Poids&#xa0;; un point marque ce qui est fixé</translation>
    </message>
    <message>
        <source>Compensation by this step</source>
        <translation>Compensation de cette étape</translation>
    </message>
    <message>
        <source>Difference to the original</source>
        <translation>Différence avec l’original</translation>
    </message>
    <message>
        <source>Cost of rounding, before the choice</source>
        <translation>Coût de l’arrondi, avant le choix</translation>
    </message>
    <message>
        <source>Channels: mean |x| (bars), scale (line)</source>
        <translation>Canaux&#xa0;: |x| moyen (barres), échelle (ligne)</translation>
    </message>
    <message>
        <source>One grid a row serves all columns.</source>
        <translation>Une grille par ligne sert pour toutes les colonnes.</translation>
    </message>
    <message numerus="yes">
        <source>A new grid begins: scale and zero point for %n column(s) of each row.</source>
        <translation>
            <numerusform>Une nouvelle grille commence&#xa0;: échelle et point zéro pour %n colonne de chaque ligne.</numerusform>
            <numerusform>Une nouvelle grille commence&#xa0;: échelle et point zéro pour %n colonnes de chaque ligne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1 is rounded (%2 of %3).</source>
        <translation>La colonne %1 est arrondie (%2 sur %3).</translation>
    </message>
    <message numerus="yes">
        <source>Its errors, over %1 on the diagonal of U and times row %2 of U, are taken off the %n column(s) of the block still free; those behind it wait.</source>
        <translation>
            <numerusform>Ses erreurs, divisées par %1 sur la diagonale de U et multipliées par la ligne %2 de U, sont retranchées de la %n colonne encore libre du bloc&#xa0;; celles de derrière attendent.</numerusform>
            <numerusform>Ses erreurs, divisées par %1 sur la diagonale de U et multipliées par la ligne %2 de U, sont retranchées des %n colonnes encore libres du bloc&#xa0;; celles de derrière attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends the block: its errors, over %1 on the diagonal of U, are kept for the columns behind.</source>
        <translation>Elle termine le bloc&#xa0;: ses erreurs, divisées par %1 sur la diagonale de U, sont gardées pour les colonnes suivantes.</translation>
    </message>
    <message>
        <source>It is the last: its errors have nowhere left to go.</source>
        <translation>C’est la dernière&#xa0;: plus rien ne peut compenser ses erreurs.</translation>
    </message>
    <message>
        <source>Column %1 is rounded: every weight goes to the nearest level of its grid, and nothing is made good elsewhere.</source>
        <translation>La colonne %1 est arrondie&#xa0;: chaque poids va au niveau le plus proche de sa grille, et rien n’est compensé ailleurs.</translation>
    </message>
    <message>
        <source>Column %1 is multiplied by its scale %2, rounded, and divided by it again: above 1 the scale makes its steps finer, below 1 coarser.</source>
        <translation>La colonne %1 est multipliée par son échelle %2, arrondie, puis redivisée par elle&#xa0;: au-dessus de 1 l’échelle affine ses pas, en dessous elle les grossit.</translation>
    </message>
    <message>
        <source>Row %1 leaves out a weight that is zero already.</source>
        <translation>La ligne %1 saute un poids qui est déjà nul.</translation>
    </message>
    <message>
        <source>Row %1 fixes column %2, which is zero already: nothing has to be made good.</source>
        <translation>La ligne %1 fixe la colonne %2, déjà nulle&#xa0;: il n’y a rien à compenser.</translation>
    </message>
    <message>
        <source>Row %1 takes column %2 first: it lies more than half a step outside its grid.</source>
        <translation>La ligne %1 prend d’abord la colonne %2&#xa0;: elle se trouve à plus d’un demi-pas hors de sa grille.</translation>
    </message>
    <message>
        <source>Row %1 takes column %2, the cheapest to round: error² over the diagonal of H⁻¹ is %3.</source>
        <translation>La ligne %1 prend la colonne %2, la moins chère à arrondir&#xa0;: erreur² divisée par la diagonale de H⁻¹ donne %3.</translation>
    </message>
    <message>
        <source>Its error is made good in the weights still free, and its row and column leave H⁻¹.</source>
        <translation>Son erreur est compensée dans les poids encore libres, puis sa ligne et sa colonne quittent H⁻¹.</translation>
    </message>
    <message numerus="yes">
        <source>%n other row(s) take a weight outside the grid.</source>
        <translation>
            <numerusform>%n autre ligne prend un poids hors de la grille.</numerusform>
            <numerusform>%n autres lignes prennent un poids hors de la grille.</numerusform>
        </translation>
    </message>
    <message>
        <source>No scaling at all is tried: relative output error %1.</source>
        <translation>Aucune mise à l’échelle, pour essai&#xa0;: erreur relative de sortie %1.</translation>
    </message>
    <message>
        <source>Exponent %1 is tried: channels are multiplied by (mean |x|)^%1, rounded and divided again. Relative output error %2; with exponent 0 it is %3.</source>
        <translation>Essai de l’exposant %1&#xa0;: les canaux sont multipliés par (|x| moyen)^%1, arrondis puis redivisés. Erreur relative de sortie %2&#xa0;; avec l’exposant 0 elle est de %3.</translation>
    </message>
    <message>
        <source>The original weights: nothing is rounded yet.</source>
        <translation>Les poids d’origine&#xa0;: rien n’est encore arrondi.</translation>
    </message>
    <message numerus="yes">
        <source>The inputs of %n column(s) are zero on every token, so their weights do not matter: they are set to zero.</source>
        <translation>
            <numerusform>Les entrées de %n colonne sont nulles sur chaque token, ses poids ne comptent donc pas&#xa0;: ils sont mis à zéro.</numerusform>
            <numerusform>Les entrées de %n colonnes sont nulles sur chaque token, leurs poids ne comptent donc pas&#xa0;: ils sont mis à zéro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it costs less than it gains, the largest weights of a group are cut: its grid gets finer for all others.</source>
        <translation>Là où cela coûte moins que cela ne rapporte, les plus grands poids d’un groupe sont écrêtés&#xa0;: sa grille s’affine pour tous les autres.</translation>
    </message>
    <message numerus="yes">
        <source>The block of %n column(s) is done. All that it owes the columns behind it is paid in one matrix product, the lazy update: W −= Err · U.</source>
        <translation>
            <numerusform>Le bloc de %n colonne est terminé. Tout ce qu’il doit aux colonnes suivantes est réglé en un seul produit matriciel, la mise à jour différée&#xa0;: W −= Err · U.</numerusform>
            <numerusform>Le bloc de %n colonnes est terminé. Tout ce qu’il doit aux colonnes suivantes est réglé en un seul produit matriciel, la mise à jour différée&#xa0;: W −= Err · U.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is rounded: relative output error %1, %2.</source>
        <translation>Tout est arrondi&#xa0;: erreur relative de sortie %1, %2.</translation>
    </message>
    <message>
        <source>All is rounded, and the output is unchanged.</source>
        <translation>Tout est arrondi, et la sortie est inchangée.</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fixé</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>(%1, %2) %3: weight %4, original %5, difference %6</source>
        <translation>(%1, %2) %3&#xa0;: poids %4, original %5, différence %6</translation>
    </message>
    <message>
        <source>, cost of rounding it %1</source>
        <translation>, coût de son arrondi %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Relative output error of the tile in the end: %1.</source>
        <translation>Erreur relative de sortie de la tuile à la fin&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixé</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>U, H⁻¹ = UᵀU</source>
        <translation>U, H⁻¹ = UᵀU</translation>
    </message>
    <message>
        <source>free columns, before the choice</source>
        <translation>colonnes libres, avant le choix</translation>
    </message>
    <message>
        <source>columns in order; framed: still active</source>
        <translation>ordre des colonnes&#xa0;; cadre&#xa0;: actif</translation>
    </message>
    <message>
        <source>Relative output error, before ranges are cut</source>
        <translation>Erreur relative de sortie, avant l’écrêtage</translation>
    </message>
    <message>
        <source>Relative output error</source>
        <translation>Erreur relative de sortie</translation>
    </message>
    <message>
        <source>Exponent of the scales</source>
        <translation>Exposant des échelles</translation>
    </message>
    <message>
        <source>Relative output error so far</source>
        <translation>Erreur relative de sortie jusqu’ici</translation>
    </message>
    <message>
        <source>Share of weights fixed</source>
        <translation>Part de poids fixés</translation>
    </message>
    <message>
        <source>H⁻¹ of row %1</source>
        <translation>H⁻¹ de la ligne %1</translation>
    </message>
    <message>
        <source>Exponent %1 has the least error, %2: its scales are taken.</source>
        <translation>L’exposant %1 donne la plus petite erreur, %2&#xa0;: ses échelles sont retenues.</translation>
    </message>
    <message>
        <source>No scaling has the least error, %1: none is done.</source>
        <translation>Sans mise à l’échelle, l’erreur est la plus petite, %1&#xa0;: il n’y en a pas.</translation>
    </message>
    <message>
        <source>That brings the error after rounding from %1 to %2.</source>
        <translation>L’erreur après l’arrondi passe ainsi de %1 à %2.</translation>
    </message>
</context>
<context>
    <name>TextFigure</name>
    <message>
        <source>Text before and after</source>
        <translation>Texte avant et après</translation>
    </message>
</context>
<context>
    <name>TileSetup</name>
    <message>
        <source>%1 says nothing of a tile: mode=run|split|difference, rows=FIRST:END, columns=FIRST:END, cells=ROWSxCOLUMNS, pool=max|mean, split=COLUMN, marked=LOW:HIGH.</source>
        <translation>%1 ne dit rien d’une tuile&#xa0;: mode=run|split|difference, rows=FIRST:END, columns=FIRST:END, cells=ROWSxCOLUMNS, pool=max|mean, split=COLUMN, marked=LOW:HIGH.</translation>
    </message>
</context>
<context>
    <name>TokenText</name>
    <message>
        <source>“%1”</source>
        <extracomment>A token in the quotation marks of the language</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>WeightTile</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>first and last of some rows or columns</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <extracomment>one or more weights of a matrix</extracomment>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Error of %1</source>
        <translation>Erreur de %1</translation>
    </message>
    <message>
        <source>rows %1, columns %2 of %3 × %4</source>
        <translation>lignes %1, colonnes %2 sur %3 × %4</translation>
    </message>
    <message>
        <source>Each cell is one weight.</source>
        <translation>Chaque case est un poids.</translation>
    </message>
    <message>
        <source>Each cell is the mean of %1 × %2 weights.</source>
        <translation>Chaque case est la moyenne de %1 × %2 poids.</translation>
    </message>
    <message>
        <source>Each cell is the largest magnitude of %1 × %2 weights.</source>
        <translation>Chaque case est la plus grande amplitude de %1 × %2 poids.</translation>
    </message>
    <message>
        <source>original %1</source>
        <translation>original %1</translation>
    </message>
    <message>
        <source>%1 %2 (error %3)</source>
        <comment>a run&apos;s name, its weight, the error</comment>
        <translation>%1 %2 (erreur %3)</translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>différence %1</translation>
    </message>
    <message>
        <source>input RMS %1</source>
        <translation>entrée RMS %1</translation>
    </message>
    <message>
        <source>Weights of %1, %2.</source>
        <translation>Poids de %1, %2.</translation>
    </message>
    <message>
        <source>%1: the largest error is %2, at %3.</source>
        <translation>%1&#xa0;: la plus grande erreur est %2, à %3.</translation>
    </message>
    <message>
        <source>They differ most at %1, by %2.</source>
        <translation>Ils diffèrent le plus à %1, de %2.</translation>
    </message>
    <message>
        <source>%L1 of the weights shown lie between %2 and %3 and are marked.</source>
        <translation>%L1 des poids montrés sont entre %2 et %3 et sont marqués.</translation>
    </message>
    <message>
        <source>pale: no weight from %1 to %2</source>
        <extracomment>under a picture of a matrix: what its pale cells do not hold; %1 and %2 are weights</extracomment>
        <translation>pâle&#xa0;: aucun poids de %1 à %2</translation>
    </message>
    <message>
        <source>RMS
error</source>
        <extracomment>under a narrow plot of the root mean square error of each row of a matrix; two short lines</extracomment>
        <translation>erreur
RMS</translation>
    </message>
    <message>
        <source>input
RMS</source>
        <extracomment>left of a narrow plot of the root mean square of each input channel; two short lines</extracomment>
        <translation>entrée
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
        <translation>Quantifié</translation>
    </message>
    <message>
        <source>Original tile</source>
        <translation>Tuile d’origine</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Weights per bin; below: the levels of weight (%1, %2)</source>
        <translation>Poids par classe&#xa0;; dessous&#xa0;: les niveaux du poids (%1, %2)</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>tensor</source>
        <translation>tenseur</translation>
    </message>
    <message>
        <source>row</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>scale for a</source>
        <translation>échelle par</translation>
    </message>
    <message>
        <source>group size</source>
        <translation>taille de groupe</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>symétrique</translation>
    </message>
    <message>
        <source>scale shrink</source>
        <translation>contraction d’échelle</translation>
    </message>
    <message>
        <source>damping</source>
        <translation>amortissement</translation>
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
        <translation>%1&#xa0;: aucune valeur n’a changé.</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits par poids</translation>
    </message>
    <message>
        <source>Stored bits a weight: its code, and its share of scales and zero points.</source>
        <translation>Bits stockés par poids&#xa0;: son code, et sa part des échelles et des points zéro.</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>pareil</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mieux</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>moins bien</translation>
    </message>
    <message>
        <source>%1 on the whole layer, %2 weights</source>
        <extracomment>%1 name of a configuration, %2 rows × columns</extracomment>
        <translation>%1 sur toute la couche, %2 poids</translation>
    </message>
    <message>
        <source>%1 on a part of %2 weights only: rows %3 to %4, columns %5 to %6</source>
        <extracomment>%1 name of a configuration, %2 rows × columns, %3 to %6 places</extracomment>
        <translation>%1 sur une partie de %2 poids seulement&#xa0;: lignes %3 à %4, colonnes %5 à %6</translation>
    </message>
    <message numerus="yes">
        <source>Each grid has %n level(s).</source>
        <translation>
            <numerusform>Chaque grille a %n niveau.</numerusform>
            <numerusform>Chaque grille a %n niveaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done instead: %1.</source>
        <translation>Fait à la place&#xa0;: %1.</translation>
    </message>
    <message>
        <source>(%1, %2)</source>
        <translation>(%1, %2)</translation>
    </message>
    <message>
        <source>%1: %2, error %3</source>
        <extracomment>%1 place of a weight, %2 its values before and after, %3 their difference</extracomment>
        <translation>%1&#xa0;: %2, erreur %3</translation>
    </message>
    <message>
        <source>%1: %2, code %3 of %4 to %5, error %6</source>
        <extracomment>%1 place of a weight, %2 its values before and after, %3 its code, %4 and %5 range of codes, %6 the difference</extracomment>
        <translation>%1&#xa0;: %2, code %3 de %4 à %5, erreur %6</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 and %2 neighbours in a list</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 settings that were changed, %2 what became of the figures</extracomment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>beside a scale of colours</extracomment>
        <translation>Poids</translation>
    </message>
    <message numerus="yes">
        <source>Output errors are of %Ln token(s).</source>
        <translation>
            <numerusform>Erreurs de sortie mesurées sur %Ln token.</numerusform>
            <numerusform>Erreurs de sortie mesurées sur %Ln tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>device</source>
        <translation>périphérique</translation>
    </message>
    <message>
        <source>thread count</source>
        <translation>nombre de threads</translation>
    </message>
    <message>
        <source>set of libraries</source>
        <translation>jeu de bibliothèques</translation>
    </message>
    <message>
        <source>rounded to nearest: no calibration inputs</source>
        <translation>arrondi au plus proche&#xa0;: pas d’entrées de calibration</translation>
    </message>
    <message>
        <source>not scaled: no calibration inputs</source>
        <translation>non mis à l’échelle&#xa0;: pas d’entrées de calibration</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>What the scale search compares: the layers&apos; own output error, from the Gram matrix alone, or the output of attention and feed-forward as in the paper.</source>
        <translation>Ce que compare la recherche des échelles&#xa0;: l’erreur de sortie des couches elles-mêmes, à partir de la seule matrice de Gram, ou la sortie de l’attention et du feed-forward comme dans l’article.</translation>
    </message>
    <message>
        <source>Layer outputs (Gram matrix)</source>
        <translation>Sorties des couches (matrice de Gram)</translation>
    </message>
    <message>
        <source>Module outputs (as the authors)</source>
        <translation>Sorties des modules (comme les auteurs)</translation>
    </message>
    <message>
        <source>AWQ</source>
        <translation>AWQ</translation>
    </message>
    <message>
        <source>Scales the input channels that matter most before rounding, and cuts the range where that helps (Lin et al. 2023).</source>
        <translation>Met à l’échelle avant l’arrondi les canaux d’entrée qui comptent le plus, et écrête la plage là où cela aide (Lin et al. 2023).</translation>
    </message>
    <message>
        <source>Scale grid</source>
        <translation>Grille d’échelles</translation>
    </message>
    <message>
        <source>How many exponents between 0 and 1 are tried for the scales.</source>
        <translation>Combien d’exposants entre 0 et 1 sont essayés pour les échelles.</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Écrêtage</translation>
    </message>
    <message>
        <source>Tries to cut the range of each group; queries and keys are left uncut.</source>
        <translation>Essaie d’écrêter la plage de chaque groupe&#xa0;; queries et keys ne sont pas écrêtées.</translation>
    </message>
    <message>
        <source>Duo scaling</source>
        <translation>Échelle double</translation>
    </message>
    <message>
        <source>Scales by the weights&apos; magnitudes as well as the inputs&apos; (AutoAWQ).</source>
        <translation>Met à l’échelle selon l’amplitude des poids aussi bien que des entrées (duo scaling d’AutoAWQ).</translation>
    </message>
    <message>
        <source>Include identity</source>
        <translation>Inclure l’identité</translation>
    </message>
    <message>
        <source>Tries exponent 1 and no scaling too, which the authors leave out; the search by the Gram matrix always does.</source>
        <translation>Essaie aussi l’exposant 1 et l’absence d’échelle, que les auteurs laissent de côté&#xa0;; la recherche par la matrice de Gram le fait toujours.</translation>
    </message>
    <message>
        <source>GPTQ</source>
        <translation>GPTQ</translation>
    </message>
    <message>
        <source>Rounds column by column and makes each error good in the columns still free (Frantar et al. 2022).</source>
        <translation>Arrondit colonne par colonne et compense chaque erreur dans les colonnes encore libres (Frantar et al. 2022).</translation>
    </message>
    <message>
        <source>Block size</source>
        <translation>Taille de bloc</translation>
    </message>
    <message>
        <source>Columns that are solved together before the rest is updated.</source>
        <translation>Colonnes résolues ensemble avant que le reste ne soit mis à jour.</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colonnes</translation>
    </message>
    <message>
        <source>Activation order</source>
        <translation>Act-order</translation>
    </message>
    <message>
        <source>Takes the columns in order of falling input energy instead of left to right.</source>
        <translation>Prend les colonnes par énergie d’entrée décroissante plutôt que de gauche à droite.</translation>
    </message>
    <message>
        <source>Static groups</source>
        <translation>Groupes statiques</translation>
    </message>
    <message>
        <source>Fits all groups beforehand, so that activation order keeps the group layout.</source>
        <translation>Ajuste tous les groupes au préalable, pour qu’act-order conserve la disposition des groupes.</translation>
    </message>
    <message>
        <source>Fresh groups</source>
        <translation>Groupes à jour</translation>
    </message>
    <message>
        <source>Fits a group to its fully compensated weights instead of those at the block&apos;s start; best with a scale search.</source>
        <translation>Ajuste un groupe à ses poids entièrement compensés plutôt qu’à ceux du début du bloc&#xa0;; le mieux avec une recherche d’échelle.</translation>
    </message>
    <message>
        <source>True sequential</source>
        <translation>Séquentiel strict</translation>
    </message>
    <message>
        <source>Within a block, later layers see the inputs that earlier quantized ones produce.</source>
        <translation>À l’intérieur d’un bloc, les couches suivantes voient les entrées que produisent les précédentes, déjà quantifiées.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Basic: sweeps, refits, rounded scales, one last sweep. Recommended: damped in proportion, zero points searched too, three rounds of half as many.</source>
        <translation>De base&#xa0;: passes, réajustements, échelles arrondies, une dernière passe. Recommandée&#xa0;: amortissement proportionnel, points zéro recherchés aussi, trois tours de moitié moins.</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>De base</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandée</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Where the descent starts: from GPTQ, from OBQ in its greedy order, or from OBQ for layers whose input channels have like energies and GPTQ for the others.</source>
        <translation>Où commence la descente&#xa0;: de GPTQ, d’OBQ dans son ordre glouton, ou d’OBQ pour les couches dont les canaux d’entrée ont des énergies semblables et de GPTQ pour les autres.</translation>
    </message>
    <message>
        <source>OBQ</source>
        <translation>OBQ</translation>
    </message>
    <message>
        <source>By the channels&apos; energies</source>
        <translation>Selon les énergies des canaux</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>Passes</translation>
    </message>
    <message>
        <source>Passes over the codes that move each to its best level; 0 leaves them.</source>
        <translation>Passes sur les codes qui mettent chacun à son meilleur niveau&#xa0;; 0 les laisse tels quels.</translation>
    </message>
    <message>
        <source>Refits</source>
        <translation>Réajustements</translation>
    </message>
    <message>
        <source>Passes over the scales that set each to the best for its codes.</source>
        <translation>Passes sur les échelles qui donnent à chacune la meilleure valeur pour ses codes.</translation>
    </message>
    <message>
        <source>Scales as stored</source>
        <translation>Échelles comme stockées</translation>
    </message>
    <message>
        <source>Rounds the scales to float16, as files store them, before the last sweep.</source>
        <translation>Arrondit les échelles en float16, comme les fichiers les stockent, avant la dernière passe.</translation>
    </message>
    <message>
        <source>GPTQ+</source>
        <translation>GPTQ+</translation>
    </message>
    <message>
        <source>GPTQ with a scale search on the compensated weights, then descent on codes and scales under the Hessian (this program&apos;s own).</source>
        <translation>GPTQ avec une recherche d’échelle sur les poids compensés, puis descente sur codes et échelles sous la hessienne (méthode propre à ce programme).</translation>
    </message>
    <message>
        <source>Keep channels</source>
        <translation>Canaux gardés</translation>
    </message>
    <message>
        <source>Share of the input channels that stay in full precision.</source>
        <translation>Part des canaux d’entrée qui restent en pleine précision.</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Gardés selon</translation>
    </message>
    <message>
        <source>Which channels are kept: those with the largest inputs, with the largest weights, or any.</source>
        <translation>Quels canaux sont gardés&#xa0;: ceux aux plus grandes entrées, ceux aux plus grands poids, ou n’importe lesquels.</translation>
    </message>
    <message>
        <source>Mean magnitude of the inputs</source>
        <translation>Amplitude moyenne des entrées</translation>
    </message>
    <message>
        <source>Mean magnitude of the weights</source>
        <translation>Amplitude moyenne des poids</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Hasard</translation>
    </message>
    <message>
        <source>Scale salient</source>
        <translation>Échelle des saillants</translation>
    </message>
    <message>
        <source>Instead of being kept, these channels are multiplied by this before rounding and divided after; 1: they are kept.</source>
        <translation>Au lieu d’être gardés, ces canaux sont multipliés par ce facteur avant l’arrondi et divisés après&#xa0;; 1&#xa0;: ils sont gardés.</translation>
    </message>
    <message>
        <source>left in full precision</source>
        <translation>laissée en pleine précision</translation>
    </message>
    <message>
        <source>it has no weights</source>
        <translation>elle n’a pas de poids</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Width of a stored code.</source>
        <translation>Largeur d’un code stocké.</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>Outlier threshold</source>
        <translation>Seuil d’aberrance</translation>
    </message>
    <message>
        <source>Input columns that hold a magnitude of this or more are multiplied in floating point; 0: none is.</source>
        <translation>Les colonnes d’entrée qui contiennent une amplitude au moins égale à cette valeur sont multipliées en virgule flottante&#xa0;; 0&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>Outlier weights</source>
        <translation>Poids aberrants</translation>
    </message>
    <message>
        <source>What outlier columns are multiplied by: the original weights as in the paper, or the rounded ones as in bitsandbytes.</source>
        <translation>Par quoi les colonnes aberrantes sont multipliées&#xa0;: les poids d’origine comme dans l’article, ou les poids arrondis comme dans bitsandbytes.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Arrondis</translation>
    </message>
    <message>
        <source>LLM.int8</source>
        <translation>LLM.int8</translation>
    </message>
    <message>
        <source>Multiplies in int8, weights and inputs rounded row by row, but for input columns with outliers (Dettmers et al. 2022).</source>
        <translation>Multiplie en int8, poids et entrées arrondis ligne par ligne, sauf pour les colonnes d’entrée à valeurs aberrantes (Dettmers et al. 2022).</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>The rule that makes scale and zero point from the range of the weights.</source>
        <translation>La règle qui tire échelle et point zéro de la plage des poids.</translation>
    </message>
    <message>
        <source>Min-max with 0 in range (GPTQ)</source>
        <translation>Min-max incluant 0 (GPTQ)</translation>
    </message>
    <message>
        <source>Min-max of the range as it is (AWQ)</source>
        <translation>Min-max de la plage telle quelle (AWQ)</translation>
    </message>
    <message>
        <source>Largest magnitude, signed codes</source>
        <translation>Plus grande amplitude, codes signés</translation>
    </message>
    <message>
        <source>Min-max with zero point, signed codes</source>
        <translation>Min-max avec point zéro, codes signés</translation>
    </message>
    <message>
        <source>Min-max cut toward zero, with an offset</source>
        <translation>Min-max tronqué vers zéro, avec décalage</translation>
    </message>
    <message>
        <source>A fixed step, unbounded codes</source>
        <translation>Pas fixe, codes non bornés</translation>
    </message>
    <message>
        <source>Scale shrink</source>
        <translation>Contraction d’échelle</translation>
    </message>
    <message>
        <source>Share of the weights&apos; range that the levels span: finer steps, but what lies beyond is cut to the outermost level. A scale search starts from there.</source>
        <translation>Part de la plage des poids que couvrent les niveaux&#xa0;: des pas plus fins, mais ce qui dépasse est écrêté au niveau extrême. Une recherche d’échelle part de là.</translation>
    </message>
    <message>
        <source>Scale search</source>
        <translation>Recherche d’échelle</translation>
    </message>
    <message>
        <source>Tries shrunken ranges for each scale and keeps the one with the least error.</source>
        <translation>Essaie des plages réduites pour chaque échelle et garde celle dont l’erreur est la plus petite.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Least Σ|e|^2.4 of the weights</source>
        <translation>Σ|e|^2,4 minimal des poids</translation>
    </message>
    <message>
        <source>Least Σe² weighted by the inputs&apos; energy</source>
        <translation>Σe² minimal pondéré par l’énergie des entrées</translation>
    </message>
    <message>
        <source>The same, moving the zero point too</source>
        <translation>De même, en déplaçant aussi le point zéro</translation>
    </message>
    <message>
        <source>Scale type</source>
        <translation>Type des échelles</translation>
    </message>
    <message>
        <source>What scales are rounded to before the weights are; files store float16.</source>
        <translation>Ce en quoi les échelles sont arrondies avant les poids&#xa0;; les fichiers stockent du float16.</translation>
    </message>
    <message>
        <source>Single (float32)</source>
        <translation>Simple (float32)</translation>
    </message>
    <message>
        <source>Half (float16)</source>
        <translation>Demi (float16)</translation>
    </message>
    <message>
        <source>Half with 7 significant bits (GGUF&apos;s Q4_1)</source>
        <translation>Demi à 7 bits significatifs (Q4_1 de GGUF)</translation>
    </message>
    <message>
        <source>Zero points from 1</source>
        <translation>Points zéro dès 1</translation>
    </message>
    <message>
        <source>Keeps zero points above 0, as GPTQ&apos;s first file format needs.</source>
        <translation>Garde les points zéro au-dessus de 0, comme l’exige le premier format de fichier de GPTQ.</translation>
    </message>
    <message>
        <source>Granularity</source>
        <translation>Granularité</translation>
    </message>
    <message>
        <source>Which weights share a scale: the whole tensor, an output row, or a group of a row.</source>
        <translation>Quels poids partagent une échelle&#xa0;: tout le tenseur, une ligne de sortie, ou un groupe d’une ligne.</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tenseur</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Group size</source>
        <translation>Taille de groupe</translation>
    </message>
    <message>
        <source>Input columns that share a scale; the last group of a row may be shorter, and a row narrower than a group is one group.</source>
        <translation>Colonnes d’entrée qui partagent une échelle&#xa0;; le dernier groupe d’une ligne peut être plus court, et une ligne plus étroite qu’un groupe forme un groupe.</translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation>Symétrique</translation>
    </message>
    <message>
        <source>Mirrors the range about 0, so that no zero point is needed.</source>
        <translation>Place la plage symétriquement autour de 0, si bien qu’aucun point zéro n’est nécessaire.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>The distance between two levels of the fixed grid.</source>
        <translation>La distance entre deux niveaux de la grille fixe.</translation>
    </message>
    <message>
        <source>Solver precision</source>
        <translation>Précision du solveur</translation>
    </message>
    <message>
        <source>Arithmetic of the column updates; the factorisation of the Hessian is always in float64.</source>
        <translation>Arithmétique des mises à jour de colonnes&#xa0;; la factorisation de la hessienne est toujours en float64.</translation>
    </message>
    <message>
        <source>Double (float64)</source>
        <translation>Double (float64)</translation>
    </message>
    <message>
        <source>Scale before</source>
        <translation>Échelle préalable</translation>
    </message>
    <message>
        <source>Scales the input channels that matter most before the method solves.</source>
        <translation>Met à l’échelle les canaux d’entrée qui comptent le plus avant que la méthode ne résolve.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>By AWQ&apos;s search</source>
        <translation>Par la recherche d’AWQ</translation>
    </message>
    <message>
        <source>Target bits</source>
        <translation>Bits visés</translation>
    </message>
    <message>
        <source>Gives each layer 2, 3, 4 or 8 bits, whichever loses least in all, so that the stored bits a weight, scales and zeros included, average this; 0: off.</source>
        <translation>Donne à chaque couche 2, 3, 4 ou 8 bits, selon ce qui perd le moins au total, pour que les bits stockés par poids, échelles et points zéro compris, valent ceci en moyenne&#xa0;; 0&#xa0;: désactivé.</translation>
    </message>
    <message>
        <source>Damping</source>
        <translation>Amortissement</translation>
    </message>
    <message>
        <source>Share of the Hessian&apos;s mean diagonal that is added to the diagonal.</source>
        <translation>Part de la diagonale moyenne de la hessienne ajoutée à la diagonale.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Which weight of a row is fixed next: the one whose rounding costs least, or the next to the right.</source>
        <translation>Quel poids d’une ligne est fixé ensuite&#xa0;: celui dont l’arrondi coûte le moins, ou le suivant à droite.</translation>
    </message>
    <message>
        <source>Greedy, each row its own</source>
        <translation>Glouton, chaque ligne le sien</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>De gauche à droite</translation>
    </message>
    <message>
        <source>Absolute damping</source>
        <translation>Amortissement absolu</translation>
    </message>
    <message>
        <source>Added to the diagonal of the Hessian 2XᵀX/N beside the relative damping.</source>
        <translation>Ajouté à la diagonale de la hessienne 2XᵀX/N, en plus de l’amortissement relatif.</translation>
    </message>
    <message>
        <source>Row batch</source>
        <translation>Lot de lignes</translation>
    </message>
    <message>
        <source>Rows whose zero weights are left out together, as the authors batch rows; moves zero weights within the order and changes no code.</source>
        <translation>Lignes dont les poids nuls sont sautés ensemble, comme les auteurs regroupent les lignes&#xa0;; déplace les poids nuls dans l’ordre et ne change aucun code.</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>Fixes each row&apos;s weights one at a time, the cheapest next, and makes each error good in those still free (Frantar et al. 2022).</source>
        <translation>Fixe les poids de chaque ligne un par un, le moins cher d’abord, et compense chaque erreur dans ceux encore libres (Frantar et al. 2022).</translation>
    </message>
    <message>
        <source>scale search without inputs: unweighted</source>
        <translation>recherche d’échelle sans entrées&#xa0;: non pondérée</translation>
    </message>
    <message>
        <source>RTN</source>
        <translation>RTN</translation>
    </message>
    <message>
        <source>Rounds every weight to the nearest level of its grid; needs no calibration.</source>
        <translation>Arrondit chaque poids au niveau le plus proche de sa grille&#xa0;; ne demande pas de calibration.</translation>
    </message>
    <message>
        <source>Relative output error</source>
        <translation>Erreur relative de sortie</translation>
    </message>
    <message>
        <source>tr(ΔW·H·ΔWᵀ) / tr(W·H·Wᵀ) on the calibration inputs of the original model: the share of the layer&apos;s output energy that is lost.</source>
        <translation>tr(ΔW·H·ΔWᵀ) / tr(W·H·Wᵀ) sur les entrées de calibration du modèle d’origine&#xa0;: la part perdue de l’énergie de sortie de la couche.</translation>
    </message>
    <message>
        <source>Relative output error (hold-out)</source>
        <translation>Erreur relative de sortie (hold-out)</translation>
    </message>
    <message>
        <source>The same on inputs the solver never saw; a gap to the calibration value is overfitting.</source>
        <translation>La même sur des entrées que la méthode n’a jamais vues&#xa0;; un écart avec la valeur de calibration est du surapprentissage.</translation>
    </message>
    <message>
        <source>Output SQNR</source>
        <translation>SQNR de sortie</translation>
    </message>
    <message>
        <source>−10·log10 of the relative output error.</source>
        <translation>−10·log10 de l’erreur relative de sortie.</translation>
    </message>
    <message>
        <source>Accumulated output error</source>
        <translation>Erreur de sortie cumulée</translation>
    </message>
    <message>
        <source>Relative output error with the errors of all earlier layers in the inputs.</source>
        <translation>Erreur relative de sortie, les entrées portant les erreurs de toutes les couches précédentes.</translation>
    </message>
    <message>
        <source>Output MSE</source>
        <translation>MSE de sortie</translation>
    </message>
    <message>
        <source>tr(ΔW·H·ΔWᵀ) / out_features: mean squared error of one output value.</source>
        <translation>tr(ΔW·H·ΔWᵀ) / out_features&#xa0;: erreur quadratique moyenne d’une valeur de sortie.</translation>
    </message>
    <message>
        <source>Accumulated output MSE</source>
        <translation>MSE de sortie cumulée</translation>
    </message>
    <message>
        <source>Mean squared error of one output value with the errors of all earlier layers in the inputs.</source>
        <translation>Erreur quadratique moyenne d’une valeur de sortie, les entrées portant les erreurs de toutes les couches précédentes.</translation>
    </message>
    <message>
        <source>Weight MSE</source>
        <translation>MSE des poids</translation>
    </message>
    <message>
        <source>Mean of ΔW²; says nothing of which inputs matter.</source>
        <translation>Moyenne de ΔW²&#xa0;; ne dit pas quelles entrées comptent.</translation>
    </message>
    <message>
        <source>Weight SQNR</source>
        <translation>SQNR des poids</translation>
    </message>
    <message>
        <source>10·log10(ΣW² / ΣΔW²).</source>
        <translation>10·log10(ΣW² / ΣΔW²).</translation>
    </message>
    <message>
        <source>Largest weight error</source>
        <translation>Plus grande erreur de poids</translation>
    </message>
    <message>
        <source>max |ΔW|.</source>
        <translation>max |ΔW|.</translation>
    </message>
    <message>
        <source>KL divergence</source>
        <translation>Divergence KL</translation>
    </message>
    <message>
        <source>KL divergence of the next-token distribution when only this layer is quantized.</source>
        <translation>Divergence KL de la distribution du token suivant quand seule cette couche est quantifiée.</translation>
    </message>
    <message>
        <source>Spread of input energies</source>
        <translation>Dispersion des énergies d’entrée</translation>
    </message>
    <message>
        <source>Standard deviation of log diag H: how unlike in size the layer&apos;s input channels are. OBQ beats GPTQ in activation order below about 0.4 and loses above.</source>
        <translation>Écart type de log diag H&#xa0;: à quel point les canaux d’entrée de la couche diffèrent en taille. OBQ bat GPTQ avec act-order en dessous d’environ 0,4 et perd au-dessus.</translation>
    </message>
    <message>
        <source>Solver time</source>
        <translation>Temps du solveur</translation>
    </message>
    <message>
        <source>Wall-clock time of the solver on this layer.</source>
        <translation>Temps écoulé du solveur sur cette couche.</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits par poids</translation>
    </message>
    <message>
        <source>Stored bits per weight of the quantized layers, scales and zeros included.</source>
        <translation>Bits stockés par poids des couches quantifiées, échelles et points zéro compris.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Stored size of the whole model.</source>
        <translation>Taille stockée du modèle entier.</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexité</translation>
    </message>
    <message>
        <source>Exponential of the mean negative log-likelihood of a token, with its standard error.</source>
        <translation>Exponentielle de la log-vraisemblance négative moyenne d’un token, avec son erreur type.</translation>
    </message>
    <message>
        <source>Mean over tokens of the divergence from the original&apos;s next-token distribution, in nats.</source>
        <translation>Moyenne sur les tokens de la divergence avec la distribution du token suivant de l’original, en nats.</translation>
    </message>
    <message>
        <source>Top-1 agreement</source>
        <translation>Accord top-1</translation>
    </message>
    <message>
        <source>Share of positions at which both models find the same token most likely.</source>
        <translation>Part des positions où les deux modèles donnent le même token comme le plus probable.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Share of labelled examples that are classified rightly.</source>
        <translation>Part des exemples étiquetés qui sont classés correctement.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Mean cross-entropy on the labelled examples.</source>
        <translation>Entropie croisée moyenne sur les exemples étiquetés.</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Cohérence</translation>
    </message>
    <message>
        <source>Share of generated stories that keep their own facts, with its standard error.</source>
        <translation>Part des histoires générées qui restent fidèles à leurs propres faits, avec son erreur type.</translation>
    </message>
    <message>
        <source>Mean output error</source>
        <translation>Erreur de sortie moyenne</translation>
    </message>
    <message>
        <source>Mean over layers of the relative output error on the calibration inputs.</source>
        <translation>Moyenne sur les couches de l’erreur relative de sortie sur les entrées de calibration.</translation>
    </message>
    <message>
        <source>Mean output error (hold-out)</source>
        <translation>Erreur de sortie moyenne (hold-out)</translation>
    </message>
    <message>
        <source>The same on inputs the solver never saw.</source>
        <translation>La même sur des entrées que la méthode n’a jamais vues.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Wall-clock time of calibration, quantization and evaluation.</source>
        <translation>Temps écoulé pour calibration, quantification et évaluation.</translation>
    </message>
    <message>
        <source>The Hessian was not positive definite; damping was raised from {asked} to {used} of its mean diagonal (tried: {tried}).</source>
        <translation>La hessienne n’était pas définie positive&#xa0;; l’amortissement a été porté de {asked} à {used} de sa diagonale moyenne (essais&#xa0;: {tried}).</translation>
    </message>
    <message>
        <source>{count} input channels were zero on every calibration token; their weights were set to 0.</source>
        <translation>{count} canaux d’entrée étaient nuls sur chaque token de calibration&#xa0;; leurs poids ont été mis à 0.</translation>
    </message>
    <message>
        <source>{count} input channels were zero on every calibration token; damping kept their weights.</source>
        <translation>{count} canaux d’entrée étaient nuls sur chaque token de calibration&#xa0;; l’amortissement a conservé leurs poids.</translation>
    </message>
    <message>
        <source>The inputs&apos; channels differ much in energy (log diag H varies by {spread}): the greedy order takes the strongest last, and GPTQ with activation order errs less.</source>
        <translation>Les canaux d’entrée diffèrent beaucoup en énergie (log diag H varie de {spread})&#xa0;: l’ordre glouton prend les plus forts en dernier, et GPTQ avec act-order fait moins d’erreurs.</translation>
    </message>
    <message>
        <source>The inputs&apos; channels are alike in energy (log diag H varies by {spread}): started from OBQ.</source>
        <translation>Les canaux d’entrée ont des énergies semblables (log diag H varie de {spread})&#xa0;: départ d’OBQ.</translation>
    </message>
    <message>
        <source>No channels were kept: without calibration inputs none can be chosen by them.</source>
        <translation>Aucun canal n’a été gardé&#xa0;: sans entrées de calibration, elles ne peuvent servir à en choisir.</translation>
    </message>
    <message>
        <source>{in_features} inputs are not divisible by group size {group_size}; the last group holds {last}.</source>
        <translation>{in_features} entrées ne sont pas divisibles par la taille de groupe {group_size}&#xa0;; le dernier groupe en contient {last}.</translation>
    </message>
    <message>
        <source>Group size {group_size} exceeds the {in_features} inputs; one group per row was used.</source>
        <translation>La taille de groupe {group_size} dépasse les {in_features} entrées&#xa0;; un groupe par ligne a été utilisé.</translation>
    </message>
    <message>
        <source>{count} weights are not finite; the layer was left in full precision.</source>
        <translation>{count} poids ne sont pas finis&#xa0;; la couche a été laissée en pleine précision.</translation>
    </message>
    <message>
        <source>The calibration inputs hold values that are not finite; the layer was left in full precision.</source>
        <translation>Les entrées de calibration contiennent des valeurs non finies&#xa0;; la couche a été laissée en pleine précision.</translation>
    </message>
    <message>
        <source>Only {tokens} calibration tokens for {in_features} inputs: the Hessian is singular without damping.</source>
        <translation>Seulement {tokens} tokens de calibration pour {in_features} entrées&#xa0;: sans amortissement, la hessienne est singulière.</translation>
    </message>
    <message>
        <source>The layer was left in full precision: {reason}.</source>
        <translation>La couche a été laissée en pleine précision&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>All weights of the layer are zero.</source>
        <translation>Tous les poids de la couche sont nuls.</translation>
    </message>
    <message>
        <source>The calibration text is short: {used} tokens were used of the {asked} asked for.</source>
        <translation>Le texte de calibration est court&#xa0;: {used} tokens utilisés sur les {asked} demandés.</translation>
    </message>
    <message>
        <source>The scales of {count} layers ({kinds}) stay with the layers, as nothing before them passes a factor on unchanged; the model runs here, but these scales cannot be exported.</source>
        <translation>Les échelles de {count} couches ({kinds}) restent dans ces couches, car rien avant elles ne transmet un facteur inchangé&#xa0;; le modèle fonctionne ici, mais ces échelles ne peuvent pas être exportées.</translation>
    </message>
    <message>
        <source>{count} layers ({kinds}) have no scales: their inputs cannot be scaled one by one.</source>
        <translation>{count} couches ({kinds}) n’ont pas d’échelles&#xa0;: leurs entrées ne peuvent pas être mises à l’échelle une par une.</translation>
    </message>
    <message>
        <source>The calibration file holds only {used} of the {asked} texts asked for.</source>
        <translation>Le fichier de calibration ne contient que {used} des {asked} textes demandés.</translation>
    </message>
    <message>
        <source>There was nothing to evaluate on: no evaluation text and no hold-out samples.</source>
        <translation>Il n’y avait rien sur quoi évaluer&#xa0;: ni texte d’évaluation, ni échantillons hold-out.</translation>
    </message>
    <message>
        <source>The model&apos;s own file stores {count} of these layers quantized ({types}): the original here is what its codes stand for.</source>
        <translation>Le fichier du modèle lui-même stocke {count} de ces couches sous forme quantifiée ({types})&#xa0;: l’original est ici ce que leurs codes représentent.</translation>
    </message>
    <message>
        <source>The reference BLAS is in use, many times slower than OpenBLAS; install libopenblas0-pthread.</source>
        <translation>La BLAS de référence est utilisée, bien des fois plus lente qu’OpenBLAS&#xa0;; installez libopenblas0-pthread.</translation>
    </message>
    <message>
        <source>The program ended before this run did; the {layers} layers that had finished were kept.</source>
        <translation>Le programme s’est arrêté avant cette exécution&#xa0;; les {layers} couches terminées ont été conservées.</translation>
    </message>
    <message>
        <source>{method} does not take {option} {value}; that run was left out.</source>
        <translation>{method} n’accepte pas {option} {value}&#xa0;; cette exécution a été omise.</translation>
    </message>
    <message>
        <source>{layers} layers read back from {folder} differ from the run: {first}.</source>
        <translation>{layers} couches relues depuis {folder} diffèrent de l’exécution&#xa0;: {first}.</translation>
    </message>
    <message>
        <source>The model read back from {folder} writes another text than the quantized model in memory.</source>
        <translation>Le modèle relu depuis {folder} écrit un autre texte que le modèle quantifié en mémoire.</translation>
    </message>
    <message>
        <source>The model could not be exported to {folder}: {reason}.</source>
        <translation>Le modèle n’a pas pu être exporté vers {folder}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{layer} has extents that are no multiples of 32, which some readers of {format} do not take.</source>
        <translation>{layer} a des dimensions qui ne sont pas des multiples de 32, ce que certains lecteurs de {format} n’acceptent pas.</translation>
    </message>
    <message>
        <source>The run was resumed: {layers} layers had finished before.</source>
        <translation>L’exécution a été reprise&#xa0;: {layers} couches étaient déjà terminées.</translation>
    </message>
    <message>
        <source>The run was resumed with another {what} ({now} instead of {before}): the layers are not those of an uninterrupted run bit by bit.</source>
        <translation>L’exécution a été reprise avec un changement ({what}&#xa0;: {now} au lieu de {before})&#xa0;: les couches ne sont pas bit à bit celles d’une exécution ininterrompue.</translation>
    </message>
    <message>
        <source>A finished layer could not be read back: {reason}.</source>
        <translation>Une couche terminée n’a pas pu être relue&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The model in {folder} was written without a tokenizer: {reason}.</source>
        <translation>Le modèle dans {folder} a été écrit sans tokenizer&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The tokenizer read back from {folder} is not the model&apos;s: they differ at token {token}.</source>
        <translation>Le tokenizer relu depuis {folder} n’est pas celui du modèle&#xa0;: ils diffèrent au token {token}.</translation>
    </message>
    <message>
        <source>This experiment takes a classifier; the open model continues texts.</source>
        <translation>Cette expérience demande un classifieur&#xa0;; le modèle ouvert continue des textes.</translation>
    </message>
    <message>
        <source>This experiment takes a language model; the open model classifies texts.</source>
        <translation>Cette expérience demande un modèle de langue&#xa0;; le modèle ouvert classe des textes.</translation>
    </message>
    <message>
        <source>This experiment needs a file of labelled sentences to calibrate on.</source>
        <translation>Cette expérience a besoin d’un fichier de phrases étiquetées pour la calibration.</translation>
    </message>
    <message>
        <source>A classifier on a fixed step</source>
        <translation>Un classifieur à pas fixe</translation>
    </message>
    <message>
        <source>The classifier is trained for one epoch (AdamW, learning rate 5e-5, 64 texts a step, at most 128 tokens), then its layers are rounded to multiples of 0.01: naively, and by optimal brain quantization from left to right, calibrated on 64 sentences.</source>
        <translation>Le classifieur est entraîné une époque (AdamW, taux d’apprentissage 5e-5, 64 textes par pas, 128 tokens au plus), puis ses couches sont arrondies à des multiples de 0,01&#xa0;: naïvement, et par optimal brain quantization de gauche à droite, calibrée sur 64 phrases.</translation>
    </message>
    <message>
        <source>It takes a BERT classifier (a Hugging Face folder) and labelled sentences (tab-separated) to train, to calibrate and to judge on. Without a file to train on the model is taken as it is.</source>
        <translation>Il faut un classifieur BERT (un dossier Hugging Face) et des phrases étiquetées (séparées par des tabulations) pour entraîner, calibrer et juger. Sans fichier d’entraînement, le modèle est pris tel quel.</translation>
    </message>
    <message>
        <source>Loss and accuracy of the three models; then weight MSE and accumulated output MSE of each layer and kind. Optimal brain quantization may move weights farther, so that outputs stay nearer.</source>
        <translation>Perte et exactitude des trois modèles&#xa0;; puis MSE des poids et MSE de sortie cumulée de chaque couche et de chaque type. Optimal brain quantization peut éloigner davantage les poids pour que les sorties restent plus proches.</translation>
    </message>
    <message>
        <source>Every parameter to uint8 by truncation</source>
        <translation>Chaque paramètre en uint8 par troncature</translation>
    </message>
    <message>
        <source>Each tensor, embeddings, norms and biases too, is cut off to unsigned bytes with one scale and one offset. Three prompts are continued by 10 tokens, the likeliest each time, before and after.</source>
        <translation>Chaque tenseur, plongements (embeddings), normes et biais compris, est tronqué en octets non signés avec une échelle et un décalage. Trois prompts sont continués de 10 tokens, chaque fois le plus probable, avant et après.</translation>
    </message>
    <message>
        <source>It takes a language model with a tokenizer.</source>
        <translation>Il faut un modèle de langue avec un tokenizer.</translation>
    </message>
    <message>
        <source>The bytes: a quarter of float32&apos;s, half of float16&apos;s. Cutting off errs by up to a whole step, always in one direction; the texts tell what the model makes of it.</source>
        <translation>Les octets&#xa0;: un quart de ceux du float32, la moitié de ceux du float16. La troncature se trompe d’un pas entier au plus, toujours dans le même sens&#xa0;; les textes disent ce que le modèle en fait.</translation>
    </message>
    <message>
        <source>GPTQ with 4 bits</source>
        <translation>GPTQ à 4 bits</translation>
    </message>
    <message>
        <source>GPTQ with 4 bits in groups of 128, a symmetric grid, damping 0.1, and true-sequential: within a block, later layers see what the earlier quantized ones produce.</source>
        <translation>GPTQ à 4 bits par groupes de 128, grille symétrique, amortissement 0,1, et true-sequential&#xa0;: à l’intérieur d’un bloc, les couches suivantes voient ce que produisent les précédentes, déjà quantifiées.</translation>
    </message>
    <message>
        <source>It takes a language model. Calibration: the demo model&apos;s own stories, or text that another model writes itself unless a file is named.</source>
        <translation>Il faut un modèle de langue. Calibration&#xa0;: les histoires du modèle de démo, ou pour un autre modèle le texte qu’il écrit lui-même, sauf si un fichier est indiqué.</translation>
    </message>
    <message>
        <source>The bytes, the integers of a layer as a GPTQ checkpoint stores them, and the likeliest continuation by both models.</source>
        <translation>Les octets, les entiers d’une couche tels qu’un checkpoint GPTQ les stocke, et la suite la plus probable selon les deux modèles.</translation>
    </message>
    <message>
        <source>Salient channels at 3 bits</source>
        <translation>Canaux saillants à 3 bits</translation>
    </message>
    <message>
        <source>All linear layers and the head with 3 bits in groups of 128: plain rounding; one percent of the channels kept, by activation and by chance; the salient channels times 2; and AWQ, which searches the scale.</source>
        <translation>Toutes les couches linéaires et la tête à 3 bits par groupes de 128&#xa0;: arrondi simple&#xa0;; un pour cent des canaux gardé, selon l’activation et au hasard&#xa0;; les canaux saillants fois 2&#xa0;; et AWQ, qui cherche l’échelle.</translation>
    </message>
    <message>
        <source>It takes a language model. Perplexity is measured on 40 windows of 2048 tokens, or as many and as long as the text and the model allow; the demo model&apos;s text is its own stories.</source>
        <translation>Il faut un modèle de langue. La perplexité est mesurée sur 40 fenêtres de 2048 tokens, ou autant et aussi longues que le texte et le modèle le permettent&#xa0;; le texte du modèle de démo, ce sont ses propres histoires.</translation>
    </message>
    <message>
        <source>Whether it matters which channels are kept, what scaling gets without keeping any, and what each step costs in size.</source>
        <translation>S’il importe quels canaux sont gardés, ce que la mise à l’échelle obtient sans en garder aucun, et ce que chaque étape coûte en taille.</translation>
    </message>
    <message>
        <source>Absmax, zero point and LLM.int8</source>
        <translation>Absmax, point zéro et LLM.int8</translation>
    </message>
    <message>
        <source>Every parameter with 8 bits, by absmax and with a zero point, one scale a tensor; then LLM.int8 with threshold 6. Each model writes 50 tokens, drawn among the 50 likeliest with the same random numbers.</source>
        <translation>Chaque paramètre à 8 bits, par absmax et avec un point zéro, une échelle par tenseur&#xa0;; puis LLM.int8 avec le seuil 6. Chaque modèle écrit 50 tokens, tirés parmi les 50 plus probables avec les mêmes nombres aléatoires.</translation>
    </message>
    <message>
        <source>How far the histograms lie on each other, and the perplexity of each text, by the model that wrote it and by the original.</source>
        <translation>À quel point les histogrammes se superposent, et la perplexité de chaque texte, selon le modèle qui l’a écrit et selon l’original.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Size, MiB</source>
        <translation>Taille, Mio</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Perte d’entraînement</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Perte de validation</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Exactitude de validation</translation>
    </message>
    <message>
        <source>Time, s</source>
        <translation>Durée, s</translation>
    </message>
    <message>
        <source>Errors by layer and kind</source>
        <translation>Erreurs par couche et par type</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tenseurs</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Least code</source>
        <translation>Plus petit code</translation>
    </message>
    <message>
        <source>Largest code</source>
        <translation>Plus grand code</translation>
    </message>
    <message>
        <source>|error|, least</source>
        <translation>|erreur|, minimum</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>maximum</translation>
    </message>
    <message>
        <source>Bytes before</source>
        <translation>Octets avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>of scales</source>
        <translation>des échelles</translation>
    </message>
    <message>
        <source>All tensors</source>
        <translation>Tous les tenseurs</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Continuation</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>by the original</source>
        <translation>selon l’original</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Perplexity of {windows} windows of {tokens} tokens.</source>
        <translation>Perplexité de {windows} fenêtres de {tokens} tokens.</translation>
    </message>
    <message>
        <source>AdamW on {texts} texts of {file}: learning rate {rate}, {batch} texts a step, at most {length} tokens a text.</source>
        <translation>AdamW sur {texts} textes de {file}&#xa0;: taux d’apprentissage {rate}, {batch} textes par pas, {length} tokens au plus par texte.</translation>
    </message>
    <message>
        <source>Layers were solved on device {device}.</source>
        <translation>Les couches ont été résolues sur l’appareil {device}.</translation>
    </message>
    <message>
        <source>Device {device} had not enough memory to solve the layer; it was solved on the CPU.</source>
        <translation>La mémoire de l’appareil {device} n’a pas suffi pour résoudre la couche&#xa0;; elle a été résolue sur le processeur.</translation>
    </message>
    <message>
        <source>Model and session</source>
        <translation>Modèle et session</translation>
    </message>
    <message>
        <source>Architecture, size and fingerprint of the model, and where the results come from.</source>
        <translation>Architecture, taille et empreinte du modèle, et origine des résultats.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>What you wrote about the session.</source>
        <translation>Ce que vous avez écrit sur la session.</translation>
    </message>
    <message>
        <source>Table of runs</source>
        <translation>Tableau des exécutions</translation>
    </message>
    <message>
        <source>A row for each run, with all that was measured, beside the original model.</source>
        <translation>Une ligne par exécution, avec tout ce qui a été mesuré, à côté du modèle original.</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>The tables of the experiments that have runs here.</source>
        <translation>Les tableaux des expériences qui ont des exécutions ici.</translation>
    </message>
    <message>
        <source>Error map</source>
        <translation>Carte des erreurs</translation>
    </message>
    <message>
        <source>A figure: the error of every layer, blocks by projections, one panel for each run.</source>
        <translation>Une figure&#xa0;: l’erreur de chaque couche, blocs par projections, un panneau par exécution.</translation>
    </message>
    <message>
        <source>Cost and worth</source>
        <translation>Coût et valeur</translation>
    </message>
    <message>
        <source>A figure: bits per weight against perplexity, where two runs or more were measured.</source>
        <translation>Une figure&#xa0;: bits par poids contre perplexité, si au moins deux exécutions ont été mesurées.</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>Distributions</translation>
    </message>
    <message>
        <source>Figures: the weights of the three layers that suffer most, before and after.</source>
        <translation>Figures&#xa0;: les poids des trois couches qui souffrent le plus, avant et après.</translation>
    </message>
    <message>
        <source>What the original and each quantized model write, the first difference marked.</source>
        <translation>Ce qu’écrivent l’original et chaque modèle quantifié, la première différence marquée.</translation>
    </message>
    <message>
        <source>Settings and warnings</source>
        <translation>Réglages et avertissements</translation>
    </message>
    <message>
        <source>Of each run: options, calibration, versions, warnings, notes and its command line.</source>
        <translation>Pour chaque exécution&#xa0;: options, calibration, versions, avertissements, notes et sa ligne de commande.</translation>
    </message>
    <message>
        <source>Tables of layers</source>
        <translation>Tableaux des couches</translation>
    </message>
    <message>
        <source>Of each run: a row for each layer with its errors and its time.</source>
        <translation>Pour chaque exécution&#xa0;: une ligne par couche avec ses erreurs et sa durée.</translation>
    </message>
    <message>
        <source>One block of the model at a time was in the memory of {device}; the others waited in that of the computer.</source>
        <translation>Un seul bloc du modèle à la fois se trouvait dans la mémoire de {device}&#xa0;; les autres attendaient dans celle de l’ordinateur.</translation>
    </message>
    <message>
        <source>Some readers open asymmetric codes in the format gptq only where their own program wrote them; they open gptq_v2, and symmetric codes in either.</source>
        <translation>Certains programmes n’ouvrent des codes asymétriques au format gptq que s’ils les ont écrits eux-mêmes&#xa0;; ils ouvrent gptq_v2, et les codes symétriques dans les deux.</translation>
    </message>
</context>
<context>
    <name>glossary</name>
    <message>
        <source>Weight W</source>
        <translation>Poids W</translation>
    </message>
    <message>
        <source>The matrix of a linear layer. A layer turns an input x into the output y = W·x; each row of W makes one output, each column weighs one input channel.</source>
        <translation>La matrice d’une couche linéaire. Une couche transforme une entrée x en la sortie y = W·x&#xa0;; chaque ligne de W donne une sortie, chaque colonne pondère un canal d’entrée.</translation>
    </message>
    <message>
        <source>This program&apos;s definition.</source>
        <translation>Définition de ce programme.</translation>
    </message>
    <message>
        <source>Quantized weight Ŵ</source>
        <translation>Poids quantifié Ŵ</translation>
    </message>
    <message>
        <source>What a code stands for after rounding: a point of the grid. ΔW = W − Ŵ is the error that rounding makes.</source>
        <translation>Ce que représente un code après l’arrondi&#xa0;: un point de la grille. ΔW = W − Ŵ est l’erreur que fait l’arrondi.</translation>
    </message>
    <message>
        <source>B. Jacob and others, Quantization and Training of Neural Networks for Efficient Integer-Arithmetic-Only Inference, CVPR 2018</source>
        <translation>B. Jacob et al., Quantization and Training of Neural Networks for Efficient Integer-Arithmetic-Only Inference, CVPR 2018</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>The integer that is stored in place of a weight, from 0 to 2^bits − 1 on an asymmetric grid.</source>
        <translation>L’entier stocké à la place d’un poids, de 0 à 2^bits − 1 sur une grille asymétrique.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>that of the weight</source>
        <translation>celle du poids</translation>
    </message>
    <message>
        <source>Zero point</source>
        <translation>Point zéro</translation>
    </message>
    <message>
        <source>The code that stands for the weight 0. A symmetric grid needs none.</source>
        <translation>Le code qui représente le poids 0. Une grille symétrique n’en a pas besoin.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>All values that a weight can have after rounding: its levels. One grid may serve the whole tensor, an output row (channel) or a group of a row.</source>
        <translation>Toutes les valeurs qu’un poids peut prendre après l’arrondi&#xa0;: ses niveaux. Une grille peut servir à tout le tenseur, à une ligne de sortie (canal) ou à un groupe d’une ligne.</translation>
    </message>
    <message>
        <source>Group size</source>
        <translation>Taille de groupe</translation>
    </message>
    <message>
        <source>How many neighbouring input columns of a row share a scale and a zero point. Small groups follow the weights more closely and cost more bits: with float16 scales and zeros of the codes&apos; width, group 32 adds (16 + bits)/32 bits to each weight.</source>
        <translation>Combien de colonnes d’entrée voisines d’une ligne partagent une échelle et un point zéro. De petits groupes suivent les poids de plus près et coûtent plus de bits&#xa0;: avec des échelles en float16 et des points zéro de la largeur des codes, le groupe de 32 ajoute (16 + bits)/32 bits à chaque poids.</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colonnes</translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation>Symétrique</translation>
    </message>
    <message>
        <source>The grid&apos;s range is mirrored about 0, so that it has no zero point to store; where weights lie unevenly about 0 part of the range is wasted.</source>
        <translation>La plage de la grille est symétrique autour de 0, si bien qu’il n’y a pas de point zéro à stocker&#xa0;; là où les poids sont inégalement répartis autour de 0, une partie de la plage est gaspillée.</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits par poids</translation>
    </message>
    <message>
        <source>Stored bits for each weight of the quantized layers: codes, scales and zero points together.</source>
        <translation>Bits stockés pour chaque poids des couches quantifiées&#xa0;: codes, échelles et points zéro ensemble.</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Bytes that the model takes when stored: quantized layers as their codes, scales and zeros, everything else as in the original.</source>
        <translation>Octets qu’occupe le modèle stocké&#xa0;: les couches quantifiées par leurs codes, échelles et points zéro, tout le reste comme dans l’original.</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Texts that are run through the original model to learn what each layer&apos;s inputs look like. Methods that use them fit the rounding to these inputs.</source>
        <translation>Textes que l’on fait passer par le modèle d’origine pour savoir à quoi ressemblent les entrées de chaque couche. Les méthodes qui s’en servent ajustent l’arrondi à ces entrées.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>E. Frantar and others, GPTQ, ICLR 2023</source>
        <translation>E. Frantar et al., GPTQ, ICLR 2023</translation>
    </message>
    <message>
        <source>Hold-out</source>
        <translation>Hold-out</translation>
    </message>
    <message>
        <source>Calibration texts that no method gets to see. Errors on them tell whether a method has fitted itself to the calibration texts.</source>
        <translation>Textes de calibration qu’aucune méthode ne voit. Les erreurs sur ces textes disent si une méthode s’est trop ajustée aux textes de calibration.</translation>
    </message>
    <message>
        <source>Hessian H</source>
        <translation>Hessienne H</translation>
    </message>
    <message>
        <source>The mean of the products of a layer&apos;s input channels. It says how much an error in two weights of a row costs together; its diagonal says how strong each input channel is. Papers write 2XᵀX; the factor changes no decision.</source>
        <translation>La moyenne des produits des canaux d’entrée d’une couche. Elle dit ce que coûtent ensemble des erreurs sur deux poids d’une ligne&#xa0;; sa diagonale dit combien chaque canal d’entrée est fort. Les articles écrivent 2XᵀX&#xa0;; le facteur ne change aucune décision.</translation>
    </message>
    <message>
        <source>B. Hassibi and D. Stork, Second Order Derivatives for Network Pruning: Optimal Brain Surgeon, NIPS 1992</source>
        <translation>B. Hassibi et D. Stork, Second Order Derivatives for Network Pruning: Optimal Brain Surgeon, NIPS 1992</translation>
    </message>
    <message>
        <source>Damping</source>
        <translation>Amortissement</translation>
    </message>
    <message>
        <source>A share of the Hessian&apos;s mean diagonal added to its diagonal, so that it can be inverted and channels that were hardly seen are not trusted too much.</source>
        <translation>Une part de la diagonale moyenne de la hessienne ajoutée à sa diagonale, pour qu’elle soit inversible et que l’on ne se fie pas trop aux canaux à peine vus.</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>Relative output error</source>
        <translation>Erreur relative de sortie</translation>
    </message>
    <message>
        <source>The share of the energy of a layer&apos;s output that rounding its weight destroys, on the calibration inputs of the original model. The one measure under which all methods are compared here: 0 is perfect, 1 is as bad as an output of zeros.</source>
        <translation>La part de l’énergie de la sortie d’une couche que l’arrondi de son poids détruit, sur les entrées de calibration du modèle d’origine. La seule mesure sous laquelle toutes les méthodes sont comparées ici&#xa0;: 0 est parfait, 1 aussi mauvais qu’une sortie nulle.</translation>
    </message>
    <message>
        <source>Relative output error on the hold-out</source>
        <translation>Erreur relative de sortie sur le hold-out</translation>
    </message>
    <message>
        <source>The same on inputs that the solver never saw. A gap to the error on the calibration inputs is overfitting.</source>
        <translation>La même sur des entrées que la méthode n’a jamais vues. Un écart avec l’erreur sur les entrées de calibration est du surapprentissage.</translation>
    </message>
    <message>
        <source>Accumulated output error</source>
        <translation>Erreur de sortie cumulée</translation>
    </message>
    <message>
        <source>The relative output error of a layer in the quantized model as it runs, with the errors of all layers before it in its inputs. It can be far above the isolated error, and now and then below it.</source>
        <translation>L’erreur relative de sortie d’une couche dans le modèle quantifié tel qu’il fonctionne, avec dans ses entrées les erreurs de toutes les couches précédentes. Elle peut dépasser de loin l’erreur isolée, et parfois lui être inférieure.</translation>
    </message>
    <message>
        <source>Output SQNR</source>
        <translation>SQNR de sortie</translation>
    </message>
    <message>
        <source>Signal to quantization noise of a layer&apos;s output. 10 dB more is a tenth of the error energy.</source>
        <translation>Rapport signal sur bruit de quantification de la sortie d’une couche. 10 dB de plus, c’est un dixième de l’énergie d’erreur.</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>Output MSE</source>
        <translation>MSE de sortie</translation>
    </message>
    <message>
        <source>Mean squared error of one output value of the layer. Unlike the relative error it depends on how large the outputs are.</source>
        <translation>Erreur quadratique moyenne d’une valeur de sortie de la couche. Contrairement à l’erreur relative, elle dépend de la grandeur des sorties.</translation>
    </message>
    <message>
        <source>that of the output, squared</source>
        <translation>celle de la sortie, au carré</translation>
    </message>
    <message>
        <source>Weight MSE</source>
        <translation>MSE des poids</translation>
    </message>
    <message>
        <source>Mean squared error of a weight. It knows nothing of which inputs matter: a method may raise it and yet lower the output error.</source>
        <translation>Erreur quadratique moyenne d’un poids. Elle ignore quelles entrées comptent&#xa0;: une méthode peut l’augmenter et pourtant réduire l’erreur de sortie.</translation>
    </message>
    <message>
        <source>that of the weight, squared</source>
        <translation>celle du poids, au carré</translation>
    </message>
    <message>
        <source>Weight SQNR</source>
        <translation>SQNR des poids</translation>
    </message>
    <message>
        <source>Signal to quantization noise of the weights themselves.</source>
        <translation>Rapport signal sur bruit de quantification des poids eux-mêmes.</translation>
    </message>
    <message>
        <source>Largest weight error</source>
        <translation>Plus grande erreur de poids</translation>
    </message>
    <message>
        <source>The largest distance between a weight and its level.</source>
        <translation>La plus grande distance entre un poids et son niveau.</translation>
    </message>
    <message>
        <source>Spread of input energies</source>
        <translation>Dispersion des énergies d’entrée</translation>
    </message>
    <message>
        <source>How unlike in strength the layer&apos;s input channels are. On even channels OBQ&apos;s greedy order beats GPTQ with activation order; beyond about 0.4 it loses.</source>
        <translation>À quel point les canaux d’entrée de la couche diffèrent en force. Sur des canaux réguliers, l’ordre glouton d’OBQ bat GPTQ avec act-order&#xa0;; au-delà d’environ 0,4 il perd.</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexité</translation>
    </message>
    <message>
        <source>How surprised the model is by a text: the exponential of the mean negative log-likelihood of a token. A model that is sure and right has 1; one that guesses among V tokens has V. Texts, tokenizers and context lengths must be the same for two figures to compare.</source>
        <translation>À quel point un texte surprend le modèle&#xa0;: l’exponentielle de la log-vraisemblance négative moyenne d’un token. Un modèle sûr de lui et qui a raison a 1&#xa0;; un modèle qui devine parmi V tokens a V. Pour comparer deux valeurs, textes, tokenizers et longueurs de contexte doivent être les mêmes.</translation>
    </message>
    <message>
        <source>E. Frantar and others, GPTQ, ICLR 2023 (windows that do not overlap)</source>
        <translation>E. Frantar et al., GPTQ, ICLR 2023 (fenêtres sans recouvrement)</translation>
    </message>
    <message>
        <source>KL divergence</source>
        <translation>Divergence KL</translation>
    </message>
    <message>
        <source>How far the quantized model&apos;s prediction of the next token is from the original&apos;s, on average over a text. It sees changes that cancel out in perplexity.</source>
        <translation>À quelle distance la prédiction du token suivant par le modèle quantifié se trouve de celle de l’original, en moyenne sur un texte. Elle voit des changements qui s’annulent dans la perplexité.</translation>
    </message>
    <message>
        <source>nats a token</source>
        <translation>nats par token</translation>
    </message>
    <message>
        <source>S. Kullback and R. Leibler, On Information and Sufficiency, 1951</source>
        <translation>S. Kullback et R. Leibler, On Information and Sufficiency, 1951</translation>
    </message>
    <message>
        <source>Top-1 agreement</source>
        <translation>Accord top-1</translation>
    </message>
    <message>
        <source>Share of the positions of a text at which both models find the same token most likely.</source>
        <translation>Part des positions d’un texte où les deux modèles donnent le même token comme le plus probable.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Share of labelled examples that a classifier gets right.</source>
        <translation>Part des exemples étiquetés qu’un classifieur classe correctement.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Mean cross-entropy of a classifier on labelled examples.</source>
        <translation>Entropie croisée moyenne d’un classifieur sur des exemples étiquetés.</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Cohérence</translation>
    </message>
    <message>
        <source>Of the demo model: how far stories that it writes are grammatical and keep their own facts (names, things, colours, places). 1 for a perfect story, 0 for babble.</source>
        <translation>Pour le modèle de démonstration&#xa0;: dans quelle mesure les histoires qu’il écrit sont grammaticales et restent fidèles à leurs propres faits (noms, choses, couleurs, lieux). 1 pour une histoire parfaite, 0 pour du charabia.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Wall-clock time of calibration, quantization and evaluation, or of the solver on one layer.</source>
        <translation>Temps écoulé pour calibration, quantification et évaluation, ou pour le solveur sur une couche.</translation>
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
        <translation>Arrondi au plus proche (round to nearest)&#xa0;: chaque poids va à son niveau le plus proche, quelles que soient les entrées. Ne demande pas de calibration&#xa0;; la référence pour tout le reste.</translation>
    </message>
    <message>
        <source>Common practice; the baseline of E. Frantar and others, GPTQ, ICLR 2023</source>
        <translation>Pratique courante&#xa0;; la référence de E. Frantar et al., GPTQ, ICLR 2023</translation>
    </message>
    <message>
        <source>OBQ</source>
        <translation>OBQ</translation>
    </message>
    <message>
        <source>Optimal brain quantization: in each row, round the weight whose rounding costs least, then move all weights of the row that are still free so that they make up for the error; repeat. Exact, and costly: the cube of the row&apos;s length, for each row.</source>
        <translation>Optimal brain quantization&#xa0;: dans chaque ligne, arrondir le poids dont l’arrondi coûte le moins, puis déplacer tous les poids encore libres de la ligne pour qu’ils compensent l’erreur&#xa0;; recommencer. Exact et coûteux&#xa0;: le cube de la longueur de la ligne, pour chaque ligne.</translation>
    </message>
    <message>
        <source>E. Frantar and D. Alistarh, Optimal Brain Compression, NeurIPS 2022</source>
        <translation>E. Frantar et D. Alistarh, Optimal Brain Compression, NeurIPS 2022</translation>
    </message>
    <message>
        <source>GPTQ</source>
        <translation>GPTQ</translation>
    </message>
    <message>
        <source>OBQ made fast: all rows take the columns in the same order, so that one Cholesky factor of the inverse Hessian serves them all, and updates are gathered in blocks.</source>
        <translation>OBQ rendu rapide&#xa0;: toutes les lignes prennent les colonnes dans le même ordre, si bien qu’un seul facteur de Cholesky de la hessienne inverse les sert toutes, et les mises à jour sont regroupées par blocs.</translation>
    </message>
    <message>
        <source>Activation order</source>
        <translation>Act-order</translation>
    </message>
    <message>
        <source>GPTQ takes the columns by falling strength of their input channel instead of left to right: the strongest are rounded while many others can still make up for the error. Also act-order, desc_act.</source>
        <translation>GPTQ prend les colonnes par force décroissante de leur canal d’entrée plutôt que de gauche à droite&#xa0;: les plus fortes sont arrondies tant que beaucoup d’autres peuvent encore compenser l’erreur. Aussi act-order, desc_act.</translation>
    </message>
    <message>
        <source>The GPTQ authors&apos; repository</source>
        <translation>Le dépôt des auteurs de GPTQ</translation>
    </message>
    <message>
        <source>Static groups</source>
        <translation>Groupes statiques</translation>
    </message>
    <message>
        <source>With activation order: scales are fitted to all groups beforehand, so that a group&apos;s columns stay neighbours in the stored file.</source>
        <translation>Avec act-order&#xa0;: les échelles sont ajustées d’avance à tous les groupes, pour que les colonnes d’un groupe restent voisines dans le fichier stocké.</translation>
    </message>
    <message>
        <source>True sequential</source>
        <translation>Séquentiel strict</translation>
    </message>
    <message>
        <source>Within a block, layers are quantized in the order in which they run, each seeing the inputs that the quantized ones before it produce.</source>
        <translation>À l’intérieur d’un bloc, les couches sont quantifiées dans l’ordre où elles s’exécutent, chacune voyant les entrées que produisent les couches quantifiées qui la précèdent (true-sequential).</translation>
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
        <translation>Quantification des poids tenant compte des activations (activation-aware weight quantization)&#xa0;: les canaux aux entrées fortes sont agrandis avant l’arrondi et le facteur est retiré avant la couche, si bien que les poids qui comptent sont arrondis plus finement. L’exposant est recherché.</translation>
    </message>
    <message>
        <source>J. Lin and others, AWQ, MLSys 2024</source>
        <translation>J. Lin et al., AWQ, MLSys 2024</translation>
    </message>
    <message>
        <source>Salient channels</source>
        <translation>Canaux saillants</translation>
    </message>
    <message>
        <source>The few input channels whose weights matter most because their inputs are strong. Keeping 1 % of them in full precision saves much of the quality at 3 bits; which ones must be judged by the inputs, not by the weights.</source>
        <translation>Les quelques canaux d’entrée dont les poids comptent le plus parce que leurs entrées sont fortes. En garder 1&#xa0;% en pleine précision sauve à 3 bits une grande part de la qualité&#xa0;; lesquels, cela se juge aux entrées, pas aux poids.</translation>
    </message>
    <message>
        <source>LLM.int8</source>
        <translation>LLM.int8</translation>
    </message>
    <message>
        <source>Inputs and weights are multiplied as 8-bit integers, each row of the inputs and each row of the weights with a scale of its own; the few input channels that hold outliers are multiplied in floating point.</source>
        <translation>Entrées et poids sont multipliés comme entiers de 8 bits, chaque ligne des entrées et chaque ligne des poids avec sa propre échelle&#xa0;; les quelques canaux d’entrée à valeurs aberrantes sont multipliés en virgule flottante.</translation>
    </message>
    <message>
        <source>T. Dettmers and others, LLM.int8(), NeurIPS 2022</source>
        <translation>T. Dettmers et al., LLM.int8(), NeurIPS 2022</translation>
    </message>
    <message>
        <source>Outlier</source>
        <translation>Valeur aberrante</translation>
    </message>
    <message>
        <source>An input channel with values far beyond the others&apos;, 6 or more in LLM.int8. For weights, the tool counts those further than six standard deviations from zero.</source>
        <translation>Un canal d’entrée dont des valeurs dépassent de loin celles des autres, 6 ou plus dans LLM.int8 (outlier). Pour les poids, le programme compte ceux qui sont à plus de six écarts types de zéro.</translation>
    </message>
    <message>
        <source>Scale search</source>
        <translation>Recherche d’échelle</translation>
    </message>
    <message>
        <source>Tries shrunken ranges for each grid and keeps the one with the least error: by the weights alone (mse), or weighted by the strength of the input channels (hessian).</source>
        <translation>Essaie des plages réduites pour chaque grille et garde celle dont l’erreur est la plus petite&#xa0;: selon les poids seuls (mse), ou pondérée par la force des canaux d’entrée (hessian).</translation>
    </message>
    <message>
        <source>The GPTQ authors&apos; repository; E. Frantar and D. Alistarh, Optimal Brain Compression, NeurIPS 2022</source>
        <translation>Le dépôt des auteurs de GPTQ&#xa0;; E. Frantar et D. Alistarh, Optimal Brain Compression, NeurIPS 2022</translation>
    </message>
    <message>
        <source>Scale shrink</source>
        <translation>Contraction d’échelle</translation>
    </message>
    <message>
        <source>Share of the range of the weights that the levels of their grid span. Below 1 the steps are finer, but weights beyond the levels are cut to the outermost one: a few large errors for many small gains.</source>
        <translation>Part de la plage des poids que couvrent les niveaux de leur grille. En dessous de 1 les pas sont plus fins, mais les poids au-delà des niveaux sont écrêtés au niveau extrême&#xa0;: quelques grandes erreurs contre beaucoup de petits gains.</translation>
    </message>
    <message>
        <source>Dead channel</source>
        <translation>Canal mort</translation>
    </message>
    <message>
        <source>An input channel that was zero on every calibration token. Nothing is known about its weights&apos; cost; they are set to 0 or kept, as the layer&apos;s warning says.</source>
        <translation>Un canal d’entrée nul sur chaque token de calibration. On ne sait rien du coût de ses poids&#xa0;; ils sont mis à 0 ou gardés, comme le dit l’avertissement de la couche.</translation>
    </message>
    <message>
        <source>Absolute error of a weight</source>
        <translation>Erreur absolue d’un poids</translation>
    </message>
    <message>
        <source>How far a weight lies from what its code stands for. Cutting off errs by up to a whole step, rounding to nearest by up to half of one.</source>
        <translation>À quelle distance un poids se trouve de ce que son code représente. La troncature se trompe d’un pas entier au plus, l’arrondi au plus proche d’un demi-pas au plus.</translation>
    </message>
    <message>
        <source>Truncated grid</source>
        <translation>Grille tronquée</translation>
    </message>
    <message>
        <source>A range from the least to the largest weight in equal steps; each weight is cut off to the step below it instead of being rounded to the nearest. One scale and one offset are kept as floating-point numbers.</source>
        <translation>Une plage du plus petit au plus grand poids en pas égaux&#xa0;; chaque poids est tronqué au pas inférieur au lieu d’être arrondi au plus proche. Une échelle et un décalage sont gardés en virgule flottante.</translation>
    </message>
    <message>
        <source>Perplexity of a text</source>
        <translation>Perplexité d’un texte</translation>
    </message>
    <message>
        <source>How surprised a model is by a text that was written by it or by another: the exponential of the mean negative log-probability of the new tokens. Text drawn from few likely tokens has a low one, whatever it says, so that it tells little of a model by itself.</source>
        <translation>À quel point un texte, écrit par lui ou par un autre, surprend un modèle&#xa0;: l’exponentielle de la log-probabilité négative moyenne des nouveaux tokens. Un texte tiré de quelques tokens probables en a une basse, quoi qu’il dise, si bien qu’à elle seule elle dit peu d’un modèle.</translation>
    </message>
    <message>
        <source>Packed words</source>
        <translation>Mots compactés</translation>
    </message>
    <message>
        <source>Integer codes stored one after the other in 32-bit words: eight codes of 4 bits in one word, the first in its lowest bits. Codes of 3 bits cross from one word into the next. GPTQ packs along the inputs, AWQ along the outputs in another order.</source>
        <translation>Codes entiers stockés l’un après l’autre dans des mots de 32 bits&#xa0;: huit codes de 4 bits par mot, le premier dans les bits de poids faible. Les codes de 3 bits débordent d’un mot sur le suivant. GPTQ compacte le long des entrées, AWQ le long des sorties dans un autre ordre.</translation>
    </message>
    <message>
        <source>E. Frantar and others, GPTQ, ICLR 2023, and the code of AutoGPTQ and AutoAWQ</source>
        <translation>E. Frantar et al., GPTQ, ICLR 2023, et le code d’AutoGPTQ et d’AutoAWQ</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Affinage (fine-tuning)</translation>
    </message>
    <message>
        <source>Training a model further on examples of a task, here the whole of a classifier by AdamW, whose weight decay is kept apart from the gradients.</source>
        <translation>Poursuivre l’entraînement d’un modèle sur des exemples d’une tâche, ici un classifieur entier avec AdamW, dont la dégradation des poids (weight decay) est tenue à part des gradients.</translation>
    </message>
    <message>
        <source>I. Loshchilov and F. Hutter, Decoupled Weight Decay Regularization, ICLR 2019</source>
        <translation>I. Loshchilov et F. Hutter, Decoupled Weight Decay Regularization, ICLR 2019</translation>
    </message>
    <message>
        <source>The distance between two neighbouring levels of a grid. The range that the levels span always holds 0.</source>
        <translation>La distance entre deux niveaux voisins d’une grille. La plage que couvrent les niveaux contient toujours 0.</translation>
    </message>
    <message>
        <source>GPTQ with a scale search on the weights as compensated so far, then descent: each code in turn to its best level, each scale to the best for its codes, under the Hessian. No sweep or refit can make the layer&apos;s error larger; rounding the scales to their stored type can.</source>
        <translation>GPTQ avec une recherche d’échelle sur les poids compensés jusque-là, puis descente&#xa0;: chaque code tour à tour à son meilleur niveau, chaque échelle à la meilleure valeur pour ses codes, sous la hessienne. Aucune passe ni aucun réajustement ne peut agrandir l’erreur de la couche&#xa0;; l’arrondi des échelles à leur type stocké le peut.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>Bits, groups and grids</source>
        <translation>Bits, groupes et grilles</translation>
    </message>
    <message>
        <source>All methods but LLM.int8 share the options of the grid: which values a weight can take.</source>
        <translation>Toutes les méthodes sauf LLM.int8 partagent les options de la grille&#xa0;: les valeurs que peut prendre un poids.</translation>
    </message>
    <message>
        <source>- **Bits**: 2 to 8. Every bit less halves the number of levels.</source>
        <translation>- **Bits**&#xa0;: 2 à 8. Chaque bit de moins divise par deux le nombre de niveaux.</translation>
    </message>
    <message>
        <source>- **Granularity** and **Group size**: how many weights share a scale. One scale for a tensor, for an output row (channel), or for a group of neighbouring columns of a row.</source>
        <translation>- **Granularité** et **Taille de groupe**&#xa0;: combien de poids partagent une échelle. Une pour le tenseur, pour une ligne de sortie (canal) ou pour un groupe de colonnes voisines d’une ligne.</translation>
    </message>
    <message>
        <source>- **Symmetric**: the range is mirrored about 0, and no zero point is stored.</source>
        <translation>- **Symétrique**&#xa0;: la plage est symétrique autour de 0, et aucun point zéro n’est stocké.</translation>
    </message>
    <message>
        <source>- **Grid**: the rule that makes the scale. Min-max with 0 in range is GPTQ&apos;s, min-max of the range as it is AWQ&apos;s; the signed rules are those of 8-bit tools; cutting off and fixed steps are there to compare.</source>
        <translation>- **Grille**&#xa0;: la règle qui fait l’échelle. Min-max incluant 0 est celle de GPTQ, min-max de la plage telle quelle celle d’AWQ&#xa0;; les règles signées sont celles des outils à 8 bits&#xa0;; la troncature et les pas fixes servent à comparer.</translation>
    </message>
    <message>
        <source>- **Scale search**: tries shrunken ranges and keeps the one with the least error. At 2 and 3 bits it is often worth more than the choice of the method.</source>
        <translation>- **Recherche d’échelle**&#xa0;: essaie des plages réduites et garde celle dont l’erreur est la plus petite. À 2 et 3 bits, elle vaut souvent plus que le choix de la méthode.</translation>
    </message>
    <message>
        <source>- **Scale type**: what scales are rounded to before the weights are. Files store float16; an export sets this by itself.</source>
        <translation>- **Type des échelles**&#xa0;: à quoi les échelles sont arrondies avant les poids. Les fichiers stockent du float16&#xa0;; une exportation règle cela d’elle-même.</translation>
    </message>
    <message>
        <source>## What it costs</source>
        <translation>## Ce que cela coûte</translation>
    </message>
    <message>
        <source>With float16 scales, zero points as wide as a code, and groups of g columns:</source>
        <translation>Avec des échelles en float16, des points zéro de la largeur d’un code et des groupes de g colonnes&#xa0;:</translation>
    </message>
    <message>
        <source>So 4 bits in groups of 128 take 4.16, in groups of 32 take 4.63; 3 bits in groups of 32 take 3.59.</source>
        <translation>Ainsi 4 bits par groupes de 128 en prennent 4,16, par groupes de 32, 4,63&#xa0;; 3 bits par groupes de 32 en prennent 3,59.</translation>
    </message>
    <message>
        <source>## A trap</source>
        <translation>## Piège</translation>
    </message>
    <message>
        <source>Compare methods at equal bits per weight, not at equal bits.</source>
        <translation>Comparez les méthodes à nombre égal de bits par poids, non à nombre égal de bits.</translation>
    </message>
    <message>
        <source>RTN</source>
        <translation>RTN</translation>
    </message>
    <message>
        <source>Rounding to nearest: each weight goes to the nearest level of its grid, by itself. No calibration, done in seconds, the baseline for everything else.</source>
        <translation>Arrondi au plus proche (round to nearest)&#xa0;: chaque poids va, pour lui seul, au niveau le plus proche de sa grille. Pas de calibration, quelques secondes, la référence de tout le reste.</translation>
    </message>
    <message>
        <source>## When to use it</source>
        <translation>## Quand l’employer</translation>
    </message>
    <message>
        <source>At 8 bits, and at 4 bits with small groups, it is often good enough. At 3 bits and below it falls apart first. Use it to learn a model&apos;s size and its sensitive layers before longer runs.</source>
        <translation>À 8 bits, et à 4 bits avec de petits groupes, il suffit souvent. À 3 bits et moins, c’est lui qui s’effondre le premier. Il fait connaître la taille et les couches sensibles d’un modèle avant de longues exécutions.</translation>
    </message>
    <message>
        <source>## Options that matter</source>
        <translation>## Options qui comptent</translation>
    </message>
    <message>
        <source>**Scale search** turns it into a serious baseline: by the weights alone, or weighted by the inputs&apos; energy, which needs calibration. All of [](page:grids), and [](page:kept-channels), [](page:target-bits) and [](page:pre-scale) work with it.</source>
        <translation>**Recherche d’échelle** en fait une référence sérieuse&#xa0;: selon les poids seuls, ou pondérée par l’énergie des entrées, ce qui demande une calibration. Tout ce que disent [](page:grids), [](page:kept-channels), [](page:target-bits) et [](page:pre-scale) s’y applique.</translation>
    </message>
    <message>
        <source>A gain of another method over plain RTN may be the gain of its scale search alone. Hold it against RTN with the same search.</source>
        <translation>Le gain d’une autre méthode sur le simple RTN peut n’être que celui de sa recherche d’échelle. Comparez-la à RTN avec la même recherche.</translation>
    </message>
    <message>
        <source>OBQ</source>
        <translation>OBQ</translation>
    </message>
    <message>
        <source>Optimal brain quantization (Frantar and Alistarh, 2022): in each row the weight whose rounding costs least is fixed next, and all weights of the row that are still free move so that they make up for the error. That is repeated until the row is done. Exact, greedy, each row in an order of its own.</source>
        <translation>Optimal brain quantization (Frantar et Alistarh, 2022)&#xa0;: dans chaque ligne, on fixe ensuite le poids dont l’arrondi coûte le moins, et tous les poids encore libres de la ligne bougent pour compenser l’erreur. On répète jusqu’à la fin de la ligne. Exact, glouton, chaque ligne dans son propre ordre.</translation>
    </message>
    <message>
        <source>H is the mean of xxᵀ over the calibration inputs. Weights that lie more than half a step outside their grid are taken first.</source>
        <translation>H est la moyenne de xxᵀ sur les entrées de calibration. Les poids à plus d’un demi-pas hors de leur grille passent en premier.</translation>
    </message>
    <message>
        <source>To see what exactness is worth, on small models or single layers. Time grows with the cube of a layer&apos;s inputs for every row: seconds at 256, hours at 11008. The solver works in blocks, so that nearly all of it is matrix products, with the codes and the order of the plain algorithm.</source>
        <translation>Pour voir ce que vaut l’exactitude, sur de petits modèles ou des couches isolées. Le temps croît, pour chaque ligne, avec le cube du nombre d’entrées&#xa0;: des secondes à 256, des heures à 11008. Le calcul se fait par blocs, si bien que presque tout est produits de matrices, avec les codes et l’ordre de l’algorithme simple.</translation>
    </message>
    <message>
        <source>The greedy order takes the strongest channels last, as their rounding costs most, when nothing is left to make their errors good. Where channels differ much in energy (log diag H varies by more than 0.4) GPTQ in activation order errs less; a warning of the layer says so.</source>
        <translation>L’ordre glouton prend les canaux les plus forts en dernier, car leur arrondi coûte le plus, quand il ne reste rien pour compenser leurs erreurs. Là où les énergies des canaux diffèrent beaucoup (log diag H varie de plus de 0,4), GPTQ dans l’ordre des activations se trompe moins&#xa0;; un avertissement de la couche le dit.</translation>
    </message>
    <message>
        <source>GPTQ</source>
        <translation>GPTQ</translation>
    </message>
    <message>
        <source>OBQ made fast (Frantar and others, 2022): all rows take the columns in the same order, so that one Cholesky factor of the inverse Hessian serves them all, and updates are gathered in blocks of columns.</source>
        <translation>OBQ rendu rapide (Frantar et al., 2022)&#xa0;: toutes les lignes prennent les colonnes dans le même ordre, si bien qu’un seul facteur de Cholesky de la hessienne inverse sert à toutes, et les mises à jour sont regroupées par blocs de colonnes.</translation>
    </message>
    <message>
        <source>- **Activation order**: columns by falling energy of their inputs instead of left to right. Nearly always better; groups are then scattered over the columns unless **Static groups** fits them beforehand.</source>
        <translation>- **Act-order**&#xa0;: les colonnes par énergie décroissante de leurs entrées plutôt que de gauche à droite. Presque toujours mieux&#xa0;; les groupes sont alors dispersés, à moins que **Groupes statiques** ne les ajuste d’avance.</translation>
    </message>
    <message>
        <source>- **Damping**: a share of the mean diagonal that is added to H. Raise it when calibration is short or the factorisation fails; the run raises it by itself then, and says so.</source>
        <translation>- **Amortissement**&#xa0;: une part de la diagonale moyenne ajoutée à H. Augmentez-le si la calibration est courte ou si la factorisation échoue&#xa0;; l’exécution l’augmente alors d’elle-même et le dit.</translation>
    </message>
    <message>
        <source>- **Fresh groups**: fit a group to its compensated weights. Good with a scale search, harmful without one at 2 bits.</source>
        <translation>- **Groupes à jour**&#xa0;: ajuste un groupe à ses poids compensés. Bon avec une recherche d’échelle, nuisible sans elle à 2 bits.</translation>
    </message>
    <message>
        <source>- **True sequential** and **Inputs**: whose layer inputs H is made of. By default those of the quantized blocks before.</source>
        <translation>- **Séquentiel strict** et **Entrées**&#xa0;: de quelles entrées de couche H est faite. Par défaut, de celles des blocs quantifiés précédents.</translation>
    </message>
    <message>
        <source>- **Block size** changes nothing but the speed, and where groups are fitted.</source>
        <translation>- **Taille de bloc** ne change que la vitesse, et l’endroit où les groupes sont ajustés.</translation>
    </message>
    <message>
        <source>The standard choice at 3 and 4 bits, and what most runtimes read. Needs a calibration text that is like the use.</source>
        <translation>Le choix habituel à 3 et 4 bits, et ce que lisent la plupart des moteurs d’inférence. Il lui faut un texte de calibration proche de l’usage.</translation>
    </message>
    <message>
        <source>With few tokens for wide layers H is nearly singular, and GPTQ fits noise: the error on the calibration falls, the one on the [hold-out](term:hold-out) rises. Look at both.</source>
        <translation>Avec peu de tokens pour de larges couches, H est presque singulière et GPTQ s’ajuste au bruit&#xa0;: l’erreur sur la calibration baisse, celle sur le [hold-out](term:hold-out) monte. Regardez les deux.</translation>
    </message>
    <message>
        <source>GPTQ+</source>
        <translation>GPTQ+</translation>
    </message>
    <message>
        <source>This program&apos;s own: GPTQ in activation order with a scale search on the compensated weights, then descent. Each code in turn goes to its best level, each scale to the best for its codes, under the true Hessian; scales are rounded to float16, and a last sweep follows.</source>
        <translation>La méthode propre à ce programme&#xa0;: GPTQ dans l’ordre des activations avec une recherche d’échelle sur les poids compensés, puis une descente. Chaque code va tour à tour à son meilleur niveau, chaque échelle à la meilleure valeur pour ses codes, sous la vraie hessienne&#xa0;; les échelles sont arrondies en float16, et une dernière passe suit.</translation>
    </message>
    <message>
        <source>No sweep and no refit can make the layer&apos;s error larger; rounding the scales can, slightly.</source>
        <translation>Aucune passe ni aucun réajustement ne peut agrandir l’erreur de la couche&#xa0;; l’arrondi des échelles le peut, un peu.</translation>
    </message>
    <message>
        <source>- **Recipe**: basic, or recommended with damping in proportion and zero points searched too. They differ by 1 to 2 %.</source>
        <translation>- **Recette**&#xa0;: de base, ou recommandée, avec un amortissement proportionnel et une recherche des points zéro aussi. Elles diffèrent de 1 à 2 %.</translation>
    </message>
    <message>
        <source>- **Start**: GPTQ, OBQ, or OBQ where the channels have like energies.</source>
        <translation>- **Départ**&#xa0;: GPTQ, OBQ, ou OBQ là où les canaux ont des énergies voisines.</translation>
    </message>
    <message>
        <source>- **Sweeps** and **Refits**: 4 and 2 do; 0 leaves plain GPTQ with its search.</source>
        <translation>- **Passes** et **Réajustements**&#xa0;: 4 et 2 suffisent&#xa0;; 0 laisse GPTQ seul avec sa recherche.</translation>
    </message>
    <message>
        <source>## What to expect</source>
        <translation>## À quoi s’attendre</translation>
    </message>
    <message>
        <source>On three small models it lowered the hold-out error of every layer against GPTQ in activation order: by about a tenth at 4 bits, a third at 2. At 4 bits perplexity hardly moved. Most of the gain is the scale search.</source>
        <translation>Sur trois petits modèles, elle a réduit l’erreur hold-out de chaque couche par rapport à GPTQ dans l’ordre des activations&#xa0;: d’environ un dixième à 4 bits, d’un tiers à 2. À 4 bits, la perplexité a à peine bougé. L’essentiel du gain vient de la recherche d’échelle.</translation>
    </message>
    <message>
        <source>A lower error of layers is not yet a better model. Compare KL divergence or perplexity with GPTQ in activation order with scale search, over more than one calibration seed.</source>
        <translation>Une erreur de couche plus petite n’est pas encore un meilleur modèle. Comparez la divergence KL ou la perplexité avec GPTQ dans l’ordre des activations avec recherche d’échelle, sur plus d’une graine de calibration.</translation>
    </message>
    <message>
        <source>AWQ</source>
        <translation>AWQ</translation>
    </message>
    <message>
        <source>Activation-aware weight quantization (Lin and others, 2023): input channels with strong inputs are scaled up before rounding, so that they are rounded more finely, and the inputs are divided by the same factor. The scale of a channel is a power of its mean input; the exponent is searched.</source>
        <translation>Activation-aware weight quantization (Lin et al., 2023)&#xa0;: les canaux d’entrée à fortes entrées sont agrandis avant l’arrondi, pour être arrondis plus finement, et les entrées sont divisées par le même facteur. L’échelle d’un canal est une puissance de son entrée moyenne&#xa0;; l’exposant est recherché.</translation>
    </message>
    <message>
        <source>Then the range of each group is cut where that lowers the error (**Clip**). Nothing is made good between columns, so that it cannot overfit much and is quick.</source>
        <translation>Ensuite la plage de chaque groupe est écrêtée là où cela réduit l’erreur (**Écrêtage**). Rien n’est compensé entre colonnes, si bien qu’elle ne peut guère surapprendre et qu’elle est rapide.</translation>
    </message>
    <message>
        <source>- **Scale grid**: how many exponents are tried.</source>
        <translation>- **Grille d’échelles**&#xa0;: combien d’exposants sont essayés.</translation>
    </message>
    <message>
        <source>- **Objective**: the layers&apos; own output error, from the Hessian alone, or the output of attention and feed-forward as in the paper, which runs the module for every candidate.</source>
        <translation>- **Objectif**&#xa0;: l’erreur de sortie propre des couches, tirée de la hessienne seule, ou la sortie de l’attention et du feed-forward comme dans l’article, ce qui fait tourner le module pour chaque candidat.</translation>
    </message>
    <message>
        <source>- **Duo scaling**: AutoAWQ&apos;s variant that looks at the weights, too.</source>
        <translation>- **Échelle double**&#xa0;: la variante d’AutoAWQ, qui regarde aussi les poids.</translation>
    </message>
    <message>
        <source>## Where the factors go</source>
        <translation>## Où vont les facteurs</translation>
    </message>
    <message>
        <source>Into the norm before, or the rows of the layer before, so that the model that is exported needs nothing new. Where nothing before a layer passes a factor on, its scales stay with the layer: the model runs here, but cannot be exported with them, and a warning says so before the run.</source>
        <translation>Dans la norme qui précède ou dans les lignes de la couche précédente, si bien que le modèle exporté n’a besoin de rien de nouveau. Là où rien avant une couche ne transmet un facteur, ses échelles restent avec elle&#xa0;: le modèle fonctionne ici mais ne peut être exporté avec elles, et un avertissement le dit avant l’exécution.</translation>
    </message>
    <message>
        <source>The search by the Hessian always tries no scaling at all, so that on the calibration it cannot lose to RTN. The authors&apos; objective leaves that out and can; switch on **Include identity**.</source>
        <translation>La recherche par la hessienne essaie toujours aussi de ne rien mettre à l’échelle, si bien que sur la calibration elle ne peut perdre contre RTN. L’objectif des auteurs l’omet et le peut&#xa0;; activez **Inclure l’identité**.</translation>
    </message>
    <message>
        <source>LLM.int8</source>
        <translation>LLM.int8</translation>
    </message>
    <message>
        <source>Weights and inputs in 8 bits (Dettmers and others, 2022): each row of the weight and each token&apos;s input has a scale of its own, the product is computed in integers, and the few input channels that hold outliers are multiplied in floating point.</source>
        <translation>Poids et entrées sur 8 bits (Dettmers et al., 2022)&#xa0;: chaque ligne du poids et l’entrée de chaque token ont leur échelle, le produit se calcule en entiers, et les quelques canaux d’entrée à valeurs aberrantes sont multipliés en virgule flottante.</translation>
    </message>
    <message>
        <source>- **Outlier threshold**: channels with a magnitude of this or more leave the integer product. 6 is the paper&apos;s; 0 is off.</source>
        <translation>- **Seuil d’aberrance**&#xa0;: les canaux dont l’amplitude atteint cette valeur quittent le produit entier. 6 est celle de l’article&#xa0;; 0 désactive.</translation>
    </message>
    <message>
        <source>- **Outlier weights**: original as in the paper, or rounded as in bitsandbytes.</source>
        <translation>- **Poids aberrants**&#xa0;: d’origine comme dans l’article, ou arrondis comme dans bitsandbytes.</translation>
    </message>
    <message>
        <source>## How it is measured</source>
        <translation>## Comment on mesure</translation>
    </message>
    <message>
        <source>Its error comes from the inputs as well, so that ΔW alone does not tell it: output errors are measured by running the layer on tokens that were kept. [](page:salience) shows how many channels are outliers as the threshold moves.</source>
        <translation>Son erreur vient aussi des entrées, si bien que ΔW seul ne la dit pas&#xa0;: les erreurs de sortie sont mesurées en faisant tourner la couche sur des tokens gardés. [](page:salience) montre combien de canaux sont aberrants quand le seuil se déplace.</translation>
    </message>
    <message>
        <source>For 8 bits with next to no loss on models with outlier channels. It saves memory, seldom time. It has no export, as files have no place for rounded inputs.</source>
        <translation>Pour 8 bits presque sans perte sur des modèles à canaux aberrants. Elle économise la mémoire, rarement le temps. Pas d’exportation&#xa0;: les fichiers n’ont pas de place pour des entrées arrondies.</translation>
    </message>
    <message>
        <source>Small models, the demo among them, hardly have outliers: with threshold 6 nothing happens there. Lower it to see the mechanism.</source>
        <translation>Les petits modèles, dont la démo, n’ont guère de valeurs aberrantes&#xa0;: avec le seuil 6, il ne s’y passe rien. Abaissez-le pour voir le mécanisme.</translation>
    </message>
    <message>
        <source>AWQ&apos;s scales before a method</source>
        <translation>Échelles d’AWQ au préalable</translation>
    </message>
    <message>
        <source>**Scale before** lets AWQ&apos;s search scale the channels first, and RTN, OBQ, GPTQ or GPTQ+ then round the scaled weights. On the command line it is `--pre-scale awq`.</source>
        <translation>**Échelle préalable** laisse la recherche d’AWQ mettre d’abord les canaux à l’échelle&#xa0;; RTN, OBQ, GPTQ ou GPTQ+ arrondissent ensuite les poids mis à l’échelle. En ligne de commande&#xa0;: `--pre-scale awq`.</translation>
    </message>
    <message>
        <source>## What it computes</source>
        <translation>## Ce qui est calculé</translation>
    </message>
    <message>
        <source>The exponent is chosen by what rounding to nearest would lose; the weight becomes W·diag(s), the inputs are divided by s, H with them. The factors move into the norm or layer before, in the model that runs as well, so that what is measured is what is exported.</source>
        <translation>L’exposant est choisi selon ce que perdrait l’arrondi au plus proche&#xa0;; le poids devient W·diag(s), les entrées sont divisées par s, et H avec elles. Les facteurs vont dans la norme ou la couche qui précède, dans le modèle qui tourne aussi, si bien que l’on mesure ce que l’on exporte.</translation>
    </message>
    <message>
        <source>With RTN it is AWQ without its cut of the range. With GPTQ it can help where channels differ much and calibration is short. In activation order GPTQ handles strong channels by itself, and the gain is small: try both.</source>
        <translation>Avec RTN, c’est AWQ sans son écrêtage. Avec GPTQ, cela peut aider là où les canaux diffèrent beaucoup et où la calibration est courte. Dans l’ordre des activations, GPTQ traite de lui-même les canaux forts, et le gain est faible&#xa0;: essayez les deux.</translation>
    </message>
    <message>
        <source>Errors are given in unscaled space, so that they compare with other runs; the codes and scales that the views show are those of the scaled weights.</source>
        <translation>Les erreurs sont données dans l’espace non mis à l’échelle, donc comparables aux autres exécutions&#xa0;; les codes et échelles que montrent les vues sont ceux des poids mis à l’échelle.</translation>
    </message>
    <message>
        <source>Bits for each layer</source>
        <translation>Des bits pour chaque couche</translation>
    </message>
    <message>
        <source>**Target bits** asks for a size instead of a width: each layer gets 2, 3, 4 or 8 bits, whichever loses least in all, so that stored bits per weight, scales and zero points included, average the target. On the command line: `--target-bits 3.2`.</source>
        <translation>**Bits visés** demande une taille au lieu d’une largeur&#xa0;: chaque couche reçoit 2, 3, 4 ou 8 bits, selon ce qui perd le moins au total, de sorte que les bits stockés par poids, échelles et points zéro compris, atteignent la cible en moyenne. En ligne de commande&#xa0;: `--target-bits 3.2`.</translation>
    </message>
    <message>
        <source>- For each group of layers that share their input (q, k, v; gate, up) and each width: the relative output error of rounding to nearest.</source>
        <translation>- Pour chaque groupe de couches qui partagent leur entrée (q, k, v&#xa0;; gate, up) et chaque largeur&#xa0;: l’erreur relative de sortie de l’arrondi au plus proche.</translation>
    </message>
    <message>
        <source>- How much KL divergence that error makes: the original model runs with this group alone rounded. Divergence grows about in proportion to the error, so that one measurement serves all widths.</source>
        <translation>- Combien de divergence KL cette erreur produit&#xa0;: le modèle d’origine tourne avec ce seul groupe arrondi. La divergence croît à peu près en proportion de l’erreur, si bien qu’une mesure sert à toutes les largeurs.</translation>
    </message>
    <message>
        <source>- Then the cheapest sum under the limit, by dynamic programming.</source>
        <translation>- Puis la somme la moins chère sous la limite, par programmation dynamique.</translation>
    </message>
    <message>
        <source>The plan is made before the run with its own samples, and kept with it: **Bits** in [](page:layers) and [](page:overview) tell what each layer got.</source>
        <translation>Le plan est fait avant l’exécution, avec ses échantillons, et conservé avec elle&#xa0;: **Bits** dans [](page:layers) et [](page:overview) disent ce que chaque couche a reçu.</translation>
    </message>
    <message>
        <source>## How to read it</source>
        <translation>## Comment la lire</translation>
    </message>
    <message>
        <source>Layers with 8 bits are the ones that the model cannot do without, often down projections of the first and last blocks.</source>
        <translation>Les couches à 8 bits sont celles dont le modèle ne peut se passer, souvent des projections down des premiers et derniers blocs.</translation>
    </message>
    <message>
        <source>Formats that store one width for all layers cannot hold such a run; only plain float32 weights can be written. And a target below the least possible average is refused with the range that can be had.</source>
        <translation>Les formats qui stockent une seule largeur pour toutes les couches ne peuvent contenir une telle exécution&#xa0;; seuls des poids float32 simples peuvent être écrits. Et une cible sous la plus petite moyenne possible est refusée, avec la plage que l’on peut avoir.</translation>
    </message>
    <message>
        <source>Kept and scaled channels</source>
        <translation>Canaux gardés et mis à l’échelle</translation>
    </message>
    <message>
        <source>**Keep channels** leaves a share of the input channels in full precision, in every layer, with any method but LLM.int8. **Kept by** says which: those with the largest mean inputs, with the largest mean weights, or any, by chance. **Scale salient** above 1 does not keep them but multiplies them before rounding and divides after.</source>
        <translation>**Canaux gardés** laisse dans chaque couche une part des canaux d’entrée en pleine précision, avec toute méthode sauf LLM.int8. **Gardés selon** dit lesquels&#xa0;: ceux aux plus grandes entrées moyennes, aux plus grands poids moyens, ou au hasard. **Échelle des saillants** au-dessus de 1 ne les garde pas mais les multiplie avant l’arrondi et les divise après.</translation>
    </message>
    <message>
        <source>## Why</source>
        <translation>## Pourquoi</translation>
    </message>
    <message>
        <source>It is the experiment behind AWQ: 1 % of the channels, chosen by their inputs, saves much of the quality at 3 bits; chosen by their weights it saves hardly more than by chance. Scaling by 2 gets a good part of that without any mixed precision.</source>
        <translation>C’est l’expérience qui est à l’origine d’AWQ&#xa0;: 1 % des canaux, choisis selon leurs entrées, sauve à 3 bits une grande part de la qualité&#xa0;; choisis selon leurs poids, guère plus qu’au hasard. Les multiplier par 2 en obtient une bonne partie sans précision mixte.</translation>
    </message>
    <message>
        <source>A kept channel counts 16 bits a weight: 1 % adds 0.13 bits per weight to 3 bits, as the run&apos;s bits show.</source>
        <translation>Un canal gardé compte 16 bits par poids&#xa0;: 1 % ajoute 0,13 bit par poids à 3 bits, comme le montrent les bits de l’exécution.</translation>
    </message>
    <message>
        <source>## What the method sees</source>
        <translation>## Ce que voit la méthode</translation>
    </message>
    <message>
        <source>Kept columns are uncoupled from the rest, so that nothing is made good through them, and their weights are put back afterwards.</source>
        <translation>Les colonnes gardées sont découplées des autres, si bien que rien n’est compensé à travers elles, et leurs poids sont remis ensuite.</translation>
    </message>
    <message>
        <source>The best factor depends on the grid: at small groups a factor above 2 makes all other channels of the group coarser. [](page:salience) shows it at once for one layer.</source>
        <translation>Le meilleur facteur dépend de la grille&#xa0;: avec de petits groupes, un facteur au-dessus de 2 rend plus grossiers tous les autres canaux du groupe. [](page:salience) le montre aussitôt pour une couche.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Everything that the window does to a model, `quantoscope-cli` does without a display. `quantoscope-cli COMMAND --help` explains each command with an example; `--json` prints one JSON object for scripts.</source>
        <translation>Tout ce que la fenêtre fait à un modèle, `quantoscope-cli` le fait sans écran. `quantoscope-cli COMMAND --help` explique chaque commande avec un exemple&#xa0;; `--json` imprime un objet JSON pour les scripts.</translation>
    </message>
    <message>
        <source>- `info`, `footprint`, `tokenize`: look at a model, at its memory, at tokens.</source>
        <translation>- `info`, `footprint`, `tokenize`&#xa0;: regarder un modèle, sa mémoire, des tokens.</translation>
    </message>
    <message>
        <source>- `generate`, `perplexity`, `logits`, `accuracy`, `consistency`: run it.</source>
        <translation>- `generate`, `perplexity`, `logits`, `accuracy`, `consistency`&#xa0;: le faire tourner.</translation>
    </message>
    <message>
        <source>- `quantize`, `sweep`, `experiment`: runs, into a session with `--session`. `--resume` goes on with one that was interrupted.</source>
        <translation>- `quantize`, `sweep`, `experiment`&#xa0;: des exécutions, dans une session avec `--session`. `--resume` en poursuit une interrompue.</translation>
    </message>
    <message>
        <source>- `layer`: one matrix from a file, to check a solver against another.</source>
        <translation>- `layer`&#xa0;: une matrice d’un fichier, pour vérifier un solveur par un autre.</translation>
    </message>
    <message>
        <source>- `finetune`: train a classifier.</source>
        <translation>- `finetune`&#xa0;: entraîner un classifieur.</translation>
    </message>
    <message>
        <source>## Examples</source>
        <translation>## Exemples</translation>
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
        <translation>## Code de retour</translation>
    </message>
    <message>
        <source>0 done, 1 the work failed, 2 wrong usage, 3 an input file is malformed or unsupported, 130 cancelled (what had finished is kept).</source>
        <translation>0 fait, 1 le travail a échoué, 2 mauvais emploi, 3 un fichier d’entrée est mal formé ou non pris en charge, 130 annulé (ce qui était terminé est gardé).</translation>
    </message>
    <message>
        <source>## The window&apos;s own</source>
        <translation>## La fenêtre elle-même</translation>
    </message>
    <message>
        <source>`quantoscope [MODEL or SESSION] --lang de` opens it in a language, `--fresh` with default settings and layout.</source>
        <translation>`quantoscope [MODEL or SESSION] --lang de` ouvre la fenêtre dans une langue, `--fresh` avec les réglages et la disposition par défaut.</translation>
    </message>
    <message>
        <source>Options of methods have the same names and defaults as in the form, but the default method is RTN, and calibration is text that the model writes itself.</source>
        <translation>Les options des méthodes ont les mêmes noms et les mêmes valeurs par défaut que dans le formulaire, mais la méthode par défaut est RTN, et la calibration est un texte que le modèle écrit lui-même.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. **Keyboard shortcuts** ({shortcuts}) lists every key of the window, **Command palette…** ({palette}) runs any command by name.</source>
        <translation>Tout peut se faire sans souris. **Raccourcis clavier** ({shortcuts}) liste toutes les touches de la fenêtre, **Palette de commandes…** ({palette}) exécute toute commande par son nom.</translation>
    </message>
    <message>
        <source>- {guide}: this guide; {glossary}: glossary.</source>
        <translation>- {guide}&#xa0;: ce guide&#xa0;; {glossary}&#xa0;: glossaire.</translation>
    </message>
    <message>
        <source>- {view0} to {view9}: views; {viewFigure}: Figure; {viewExperiment}: Experiments. Page through the buttons above the views with Left and Right.</source>
        <translation>- {view0} à {view9}&#xa0;: vues&#xa0;; {viewFigure}&#xa0;: Figure&#xa0;; {viewExperiment}&#xa0;: Expériences. Gauche et Droite parcourent les boutons au-dessus des vues.</translation>
    </message>
    <message>
        <source>- {startRun}: start a run; {sweep}: sweep; {cancelRun}: cancel; {resumeRun}: resume.</source>
        <translation>- {startRun}&#xa0;: lancer une exécution&#xa0;; {sweep}&#xa0;: balayage&#xa0;; {cancelRun}&#xa0;: annuler&#xa0;; {resumeRun}&#xa0;: reprendre.</translation>
    </message>
    <message>
        <source>- {find}: find a layer; {back} and {forward}: back and forward through what was selected; {swapRuns}: swap A and B.</source>
        <translation>- {find}&#xa0;: trouver une couche&#xa0;; {back} et {forward}&#xa0;: en arrière et en avant dans ce qui était choisi&#xa0;; {swapRuns}&#xa0;: échanger A et B.</translation>
    </message>
    <message>
        <source>- {exportView}: export; {copyView}: copy; {addToFigure}: add to figure; {showTable}: numbers of the plot.</source>
        <translation>- {exportView}&#xa0;: exporter&#xa0;; {copyView}&#xa0;: copier&#xa0;; {addToFigure}&#xa0;: ajouter à la figure&#xa0;; {showTable}&#xa0;: nombres du graphique.</translation>
    </message>
    <message>
        <source>- {resetView}: reset the view, in plots the reading cursor as well; {nextDivergence}: next differing token.</source>
        <translation>- {resetView}&#xa0;: réinitialiser la vue, et dans les graphiques le curseur de lecture&#xa0;; {nextDivergence}&#xa0;: token différent suivant.</translation>
    </message>
    <message>
        <source>- {fullScreen}: full screen; {presenter}: presenter mode.</source>
        <translation>- {fullScreen}&#xa0;: plein écran&#xa0;; {presenter}&#xa0;: mode présentation.</translation>
    </message>
    <message>
        <source>## In plots</source>
        <translation>## Dans les graphiques</translation>
    </message>
    <message>
        <source>Tab goes to the plot. Arrow keys move a reading cursor, Return selects what it is at; the status bar, the tooltip and screen readers tell the value. Every plot has a description and a table.</source>
        <translation>Tab va au graphique. Les flèches déplacent un curseur de lecture, Entrée choisit ce sur quoi il est&#xa0;; la barre d’état, l’infobulle et les lecteurs d’écran disent la valeur. Chaque graphique a une description et un tableau.</translation>
    </message>
    <message>
        <source>## In this guide</source>
        <translation>## Dans ce guide</translation>
    </message>
    <message>
        <source>Ctrl+F finds pages, Alt+Left and Alt+Right go back and forward, Ctrl with + and − changes the size, Ctrl+0 resets it, Tab goes from link to link, Esc closes.</source>
        <translation>Ctrl+F trouve des pages, Alt+Gauche et Alt+Droite vont en arrière et en avant, Ctrl avec + et − change la taille, Ctrl+0 la rétablit, Tab va de lien en lien, Échap ferme.</translation>
    </message>
    <message>
        <source>Looks, language, layout</source>
        <translation>Apparence, langue, disposition</translation>
    </message>
    <message>
        <source>- **Theme** in the menu View: light, dark, or as the system has it. Exports stay light.</source>
        <translation>- **Thème**, dans le menu Affichage&#xa0;: clair, sombre, ou comme le système. Les exportations restent claires.</translation>
    </message>
    <message>
        <source>- **Colour map**: viridis or cividis.</source>
        <translation>- **Palette de couleurs**&#xa0;: viridis ou cividis.</translation>
    </message>
    <message>
        <source>- **Language**: German, English, Spanish, French, Simplified Chinese; it changes when the program is started next. Numbers on the screen follow the language, files do not.</source>
        <translation>- **Langue**&#xa0;: allemand, anglais, espagnol, français, chinois simplifié&#xa0;; elle change au prochain démarrage du programme. Les nombres à l’écran suivent la langue, les fichiers non.</translation>
    </message>
    <message>
        <source>- **Panels**: shows and hides docks and toolbars; they can be dragged to other places. **Restore default layout** undoes all of it.</source>
        <translation>- **Panneaux**&#xa0;: montre et cache panneaux et barres d’outils&#xa0;; on peut les faire glisser ailleurs. **Rétablir la disposition par défaut** annule tout cela.</translation>
    </message>
    <message>
        <source>- **Full screen** ({fullScreen}) and **Presenter mode** ({presenter}).</source>
        <translation>- **Plein écran** ({fullScreen}) et **Mode présentation** ({presenter}).</translation>
    </message>
    <message>
        <source>## When something is wrong</source>
        <translation>## Quand quelque chose ne va pas</translation>
    </message>
    <message>
        <source>- A message names the file, what was expected and what was found, and says what is kept. Details are in **Log**, at the bottom.</source>
        <translation>- Un message nomme le fichier, ce qui était attendu et ce qui a été trouvé, et dit ce qui est gardé. Les détails sont dans **Journal**, en bas.</translation>
    </message>
    <message>
        <source>- **⚠ Slow BLAS** in the status bar: matrix products run many times slower than they could. Install `libopenblas0-pthread`.</source>
        <translation>- **⚠ BLAS lente** dans la barre d’état&#xa0;: les produits de matrices sont bien plus lents qu’ils ne pourraient. Installez `libopenblas0-pthread`.</translation>
    </message>
    <message>
        <source>- The window does not start as it should: `quantoscope --fresh` ignores settings and layout.</source>
        <translation>- La fenêtre ne démarre pas comme il faut&#xa0;: `quantoscope --fresh` ignore réglages et disposition.</translation>
    </message>
    <message>
        <source>- **About Quantoscope** has the versions of everything, to be copied into a report.</source>
        <translation>- **À propos de Quantoscope** a les versions de tout, à copier dans un rapport d’anomalie.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Quantoscope rounds the weights of a transformer language model to few bits while you watch, and shows what that does: to each layer, to each weight, and to the text that the model writes. A weight becomes a code, a small integer; scale and zero point turn the code back into a number:</source>
        <translation>Quantoscope arrondit sous vos yeux les poids d’un modèle de langage transformer à peu de bits et montre ce que cela fait&#xa0;: à chaque couche, à chaque poids et au texte que le modèle écrit. Un poids devient un code, un petit entier&#xa0;; l’échelle et le point zéro refont du code un nombre&#xa0;:</translation>
    </message>
    <message>
        <source>## The demo</source>
        <translation>## La démo</translation>
    </message>
    <message>
        <source>[Open the demo model](do:openDemo), or press **Try the demo** on the welcome page. It is small, writes short stories, and needs no network. **Start run** ({startRun}) under the form **New run** quantizes it by GPTQ with 3 bits; layers appear in [](page:error-map) as they are finished, and at the end the perplexity and three texts, before and after.</source>
        <translation>[Ouvrez le modèle de démonstration](do:openDemo) ou appuyez sur **Essayer la démo** sur la page d’accueil. Il est petit, écrit de courtes histoires et n’a pas besoin de réseau. **Lancer l’exécution** ({startRun}) sous le formulaire **Nouvelle exécution** le quantifie par GPTQ à 3 bits&#xa0;; les couches apparaissent dans [](page:error-map) à mesure qu’elles sont terminées, et à la fin viennent la perplexité et trois textes, avant et après.</translation>
    </message>
    <message>
        <source>## How the window hangs together</source>
        <translation>## L’organisation de la fenêtre</translation>
    </message>
    <message>
        <source>- **Model**, on the left: all layers, block by block. A layer that is chosen there, or in any view, is chosen everywhere.</source>
        <translation>- **Modèle**, à gauche&#xa0;: toutes les couches, bloc par bloc. Une couche choisie là, ou dans n’importe quelle vue, l’est partout.</translation>
    </message>
    <message>
        <source>- In the middle the views, {view0} to {view9} and on; their pages are the next part of this guide.</source>
        <translation>- Au milieu, les vues, {view0} à {view9} et d’autres&#xa0;; leurs pages forment la partie suivante de ce guide.</translation>
    </message>
    <message>
        <source>- **New run**, on the right: what the next run is to do. Behind it **Inspector**: the facts of the chosen layer.</source>
        <translation>- **Nouvelle exécution**, à droite&#xa0;: ce que doit faire la prochaine exécution. Derrière, **Inspecteur**&#xa0;: les données de la couche choisie.</translation>
    </message>
    <message>
        <source>- **Runs**, at the bottom: ticked runs are shown in every view. Run A is the one that views of a single run show, run B the one it is compared with; both are chosen in the toolbar, and {swapRuns} swaps them.</source>
        <translation>- **Exécutions**, en bas&#xa0;: les exécutions cochées apparaissent dans chaque vue. L’exécution A est celle que montrent les vues d’une seule exécution, B celle à laquelle on la compare&#xa0;; on les choisit dans la barre d’outils, {swapRuns} les échange.</translation>
    </message>
    <message>
        <source>- **Jobs**: what is running and what waits.</source>
        <translation>- **Tâches**&#xa0;: ce qui est en cours et ce qui attend.</translation>
    </message>
    <message>
        <source>## From here</source>
        <translation>## Pour continuer</translation>
    </message>
    <message>
        <source>For a first look take the [tour of the window](do:tour). {palette} finds any command by a few letters of its name, {guide} opens this guide at the page of what is in front, {glossary} explains the terms.</source>
        <translation>Pour un premier coup d’œil, faites la [visite de la fenêtre](do:tour). {palette} trouve toute commande à partir de quelques lettres de son nom, {guide} ouvre ce guide à la page de ce qui est devant vous, {glossary} explique les termes.</translation>
    </message>
    <message>
        <source>Opening a model</source>
        <translation>Ouvrir un modèle</translation>
    </message>
    <message>
        <source>**Open model…** ({openModel}) takes a file, **Open model folder…** ({openModelFolder}) a folder; either can be dropped on the window. What a file is comes from its content, not from its name.</source>
        <translation>**Ouvrir un modèle…** ({openModel}) prend un fichier, **Ouvrir un dossier de modèle…** ({openModelFolder}) un dossier&#xa0;; l’un et l’autre peuvent être déposés sur la fenêtre. C’est le contenu d’un fichier qui dit ce qu’il est, non son nom.</translation>
    </message>
    <message>
        <source>- Hugging Face folders: GPT-2, OPT, LLaMA 1 to 3, Mistral, Qwen 2 and 3, and BERT classifiers, as safetensors or PyTorch files, in one piece or in parts.</source>
        <translation>- Dossiers Hugging Face&#xa0;: GPT-2, OPT, LLaMA 1 à 3, Mistral, Qwen 2 et 3, et classifieurs BERT, en safetensors ou en fichiers PyTorch, d’un seul tenant ou en parties.</translation>
    </message>
    <message>
        <source>- GGUF files (F32, F16, BF16, Q4_0 to Q8_0, Q2_K to Q6_K) and llama2.c checkpoints with their tokenizer beside them.</source>
        <translation>- Fichiers GGUF (F32, F16, BF16, Q4_0 à Q8_0, Q2_K à Q6_K) et checkpoints llama2.c avec leur tokenizer à côté.</translation>
    </message>
    <message>
        <source>- Models that others have quantized: GPTQ, AWQ, compressed-tensors. Original then means what their codes stand for, and a warning says so.</source>
        <translation>- Modèles quantifiés par d’autres&#xa0;: GPTQ, AWQ, compressed-tensors. «&#xa0;Original&#xa0;» désigne alors ce que représentent leurs codes, et un avertissement le dit.</translation>
    </message>
    <message>
        <source>Weights stay on disk and are mapped into memory; a block is read when it is needed. Nothing in a file is ever run: a PyTorch file that asks for anything but tensors is refused.</source>
        <translation>Les poids restent sur le disque et sont projetés en mémoire&#xa0;; un bloc est lu quand il sert. Rien d’un fichier n’est jamais exécuté&#xa0;: un fichier PyTorch qui demande autre chose que des tenseurs est refusé.</translation>
    </message>
    <message>
        <source>## What it will take</source>
        <translation>## Ce qu’il faudra</translation>
    </message>
    <message>
        <source>The lines above **Start run** tell the model&apos;s size before and after and the time to expect, for the settings as they are. A run needs room for one block in float32 and for the solver&apos;s matrices, about 16·d² bytes for a layer of d inputs, and checks that before it starts. OBQ takes time that grows with the cube of the width: try one layer first (**Names** in the form, for instance `*.0.*.q_proj`).</source>
        <translation>Les lignes au-dessus de **Lancer l’exécution** donnent la taille du modèle avant et après et la durée à prévoir, avec les réglages du moment. Une exécution a besoin de place pour un bloc en float32 et pour les matrices du solveur, environ 16·d² octets pour une couche à d entrées, et le vérifie avant de commencer. Le temps d’OBQ croît avec le cube de la largeur&#xa0;: essayez d’abord une seule couche (**Noms** dans le formulaire, par exemple `*.0.*.q_proj`).</translation>
    </message>
    <message>
        <source>Without its tokenizer a model can be quantized on what it writes itself, in token numbers, but no text goes in or comes out. Keep `tokenizer.json`, or what the model came with, in the same folder.</source>
        <translation>Sans son tokenizer, un modèle peut être quantifié sur ce qu’il écrit lui-même, en numéros de tokens, mais aucun texte n’entre ni ne sort. Gardez `tokenizer.json`, ou ce qui accompagnait le modèle, dans le même dossier.</translation>
    </message>
    <message>
        <source>Sessions and recovery</source>
        <translation>Sessions et récupération</translation>
    </message>
    <message>
        <source>A session is one file, `NAME.h5`, that holds everything the window shows: runs with their settings, errors of every layer, codes and scales, texts, notes. It opens again without the model. Any HDF5 tool can read it.</source>
        <translation>Une session est un seul fichier, `NAME.h5`, qui contient tout ce que montre la fenêtre&#xa0;: exécutions et réglages, erreurs de chaque couche, codes et échelles, textes, notes. Elle s’ouvre de nouveau sans le modèle. Tout outil HDF5 peut la lire.</translation>
    </message>
    <message>
        <source>- **Save session** ({saveSession}) and **Save session as…** ({saveSessionAs}) write it, **Open session…** ({openSession}) reads it, **Open recent** lists the last ones.</source>
        <translation>- **Enregistrer la session** ({saveSession}) et **Enregistrer la session sous…** ({saveSessionAs}) l’écrivent, **Ouvrir une session…** ({openSession}) la lit, **Ouvrir un fichier récent** liste les dernières.</translation>
    </message>
    <message>
        <source>- Original weights are not in it, only where they lie and a fingerprint. Views that work on the weights themselves ([](page:tile), [](page:stepper), [](page:what-if), [](page:salience)) and new runs need the model: **Open the model** in the bar above the views does it, **Locate model…** finds one that was moved. Another model of the same name is told by its fingerprint and refused.</source>
        <translation>- Les poids d’origine n’y sont pas, seulement leur emplacement et une empreinte. Les vues qui travaillent sur les poids eux-mêmes ([](page:tile), [](page:stepper), [](page:what-if), [](page:salience)) et les nouvelles exécutions ont besoin du modèle&#xa0;: **Ouvrir le modèle**, dans la barre au-dessus des vues, l’ouvre, **Localiser le modèle…** en trouve un qui a été déplacé. Un autre modèle du même nom est reconnu à son empreinte et refusé.</translation>
    </message>
    <message>
        <source>## When something breaks off</source>
        <translation>## En cas d’interruption</translation>
    </message>
    <message>
        <source>Each layer is written beside the session as soon as it is finished. After a crash or a power cut the welcome page offers **Recover**: all finished layers are there, and **Resume run** ({resumeRun}) goes on with the run, bit by bit as if it had never stopped, provided that device, threads and libraries are the same; else a warning says that it is not. A run that was cancelled is resumed the same way.</source>
        <translation>Chaque couche est écrite à côté de la session dès qu’elle est terminée. Après un plantage ou une coupure de courant, la page d’accueil propose **Récupérer**&#xa0;: toutes les couches terminées sont là, et **Reprendre l’exécution** ({resumeRun}) poursuit l’exécution, bit à bit comme si elle ne s’était jamais arrêtée, pourvu que le périphérique, les threads et les bibliothèques soient les mêmes&#xa0;; sinon un avertissement le dit. Une exécution annulée se reprend de la même façon.</translation>
    </message>
    <message>
        <source>## Two windows</source>
        <translation>## Deux fenêtres</translation>
    </message>
    <message>
        <source>A session that is open elsewhere opens for reading, and says so; it can be saved under another name.</source>
        <translation>Une session ouverte ailleurs s’ouvre en lecture, et le dit&#xa0;; on peut l’enregistrer sous un autre nom.</translation>
    </message>
    <message>
        <source>Results are yours only once they are saved: the safety copy is kept in the program&apos;s own folder until the session is saved or its results are discarded. The title shows an asterisk while something is unsaved.</source>
        <translation>Les résultats ne sont à vous qu’une fois enregistrés&#xa0;: la copie de sûreté reste dans le dossier du programme jusqu’à ce que la session soit enregistrée ou ses résultats abandonnés. Un astérisque dans le titre signale ce qui n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Run A at a glance: first in words what it changed, then a card for each figure that was measured, the eight worst layers, what was exported, and the run&apos;s warnings.</source>
        <translation>L’exécution A en un coup d’œil&#xa0;: d’abord, en mots, ce qu’elle a changé, puis une carte par grandeur mesurée, les huit pires couches, ce qui a été exporté et les avertissements.</translation>
    </message>
    <message>
        <source>- The sentences compare with the original model: size, perplexity, share of positions at which both find the same next token most likely, and the layer that is hit worst.</source>
        <translation>- Les phrases comparent avec le modèle d’origine&#xa0;: taille, perplexité, part des positions où les deux jugent le même token suivant le plus probable, et la couche la plus touchée.</translation>
    </message>
    <message>
        <source>- A card shows a figure of the run, and below it the original&apos;s and the difference where there is one; better and worse are told by word and colour. Rest on a card to read what the figure is.</source>
        <translation>- Une carte montre une grandeur de l’exécution et, dessous, celle de l’original et l’écart s’il y en a une&#xa0;; un mot et une couleur disent si c’est mieux ou moins bien. Arrêtez le pointeur sur une carte pour lire ce qu’est la grandeur.</translation>
    </message>
    <message>
        <source>- **Worst layers** are ranked by the metric chosen in the toolbar (**Metric**). Choosing one selects the layer in every view.</source>
        <translation>- **Pires couches** sont rangées selon la métrique choisie dans la barre d’outils (**Métrique**). En choisir une la sélectionne dans toutes les vues.</translation>
    </message>
    <message>
        <source>- **Threshold** counts the layers beyond a value of that metric. It is kept for each metric by itself.</source>
        <translation>- **Seuil** compte les couches au-delà d’une valeur de cette métrique. Chaque métrique garde le sien.</translation>
    </message>
    <message>
        <source>A small mean can hide one broken layer, and one broken layer can ruin the text: read the list beneath the cards, then look at that layer in [](page:error-map) and [](page:tile). Warnings at the bottom say what a solver had to do: dead channels, raised damping, layers left in full precision.</source>
        <translation>Une petite moyenne peut cacher une couche détruite, et une couche détruite peut ruiner le texte&#xa0;: lisez la liste sous les cartes, puis regardez cette couche dans [](page:error-map) et [](page:tile). Les avertissements, en bas, disent ce qu’un solveur a dû faire&#xa0;: canaux morts, amortissement augmenté, couches laissées en pleine précision.</translation>
    </message>
    <message>
        <source>Error map</source>
        <translation>Carte d’erreurs</translation>
    </message>
    <message>
        <source>One metric over the whole model: a row for each block, a column for each kind of layer (q, k, v, o, gate, up, down), a panel for each ticked run. Cells fill in while the run works; a hatched cell has no value. Below it lie the weights of the chosen layer, as in [](page:distribution).</source>
        <translation>Une métrique sur tout le modèle&#xa0;: une ligne par bloc, une colonne par type de couche (q, k, v, o, gate, up, down), un panneau par exécution cochée. Les cases se remplissent pendant l’exécution&#xa0;; une case hachurée n’a pas de valeur. Dessous se trouvent les poids de la couche choisie, comme dans [](page:distribution).</translation>
    </message>
    <message>
        <source>- **Metric** in the toolbar chooses what is shown: relative output error, the same on the hold-out, accumulated error, SQNR, solver time and more. Metrics that span decades have a logarithmic scale.</source>
        <translation>- **Métrique**, dans la barre d’outils, choisit ce qui est montré&#xa0;: erreur relative de sortie, la même sur le hold-out, erreur cumulée, SQNR, temps du solveur et d’autres. Les métriques qui couvrent plusieurs décades ont une échelle logarithmique.</translation>
    </message>
    <message>
        <source>- All panels share one colour scale, so that equal colours mean equal values. **Lock colours** off gives each panel a scale of its own: patterns within a run get clearer, runs can no longer be compared by colour.</source>
        <translation>- Tous les panneaux partagent une échelle de couleurs, si bien que des couleurs égales signifient des valeurs égales. Sans **Couleurs fixes**, chaque panneau a la sienne&#xa0;: les motifs d’une exécution deviennent plus nets, mais les exécutions ne se comparent plus par la couleur.</translation>
    </message>
    <message>
        <source>- Look for columns (a kind of layer that suffers everywhere, often down or o), for rows (first and last blocks), and for single cells.</source>
        <translation>- Cherchez des colonnes (un type de couche qui souffre partout, souvent down ou o), des lignes (premiers et derniers blocs) et des cases isolées.</translation>
    </message>
    <message>
        <source>## Mouse and keyboard</source>
        <translation>## Souris et clavier</translation>
    </message>
    <message>
        <source>Rest on a cell for its value, click to select the layer. The wheel zooms into the blocks. Arrow keys move a reading cursor through all panels, Return selects, Esc resets. {showTable} gives the numbers.</source>
        <translation>Arrêtez le pointeur sur une case pour sa valeur, cliquez pour choisir la couche. La molette zoome dans les blocs. Les flèches déplacent un curseur de lecture à travers tous les panneaux, Entrée choisit, Échap réinitialise. {showTable} donne les nombres.</translation>
    </message>
    <message>
        <source>The relative error says what share of a layer&apos;s output is lost, not what the loss does to the model: an error of 0.1 may be harmless in one layer and fatal in another. For that look at [KL divergence](term:kl-divergence) and [](page:text), or let [](page:target-bits) measure it.</source>
        <translation>L’erreur relative dit quelle part de la sortie d’une couche est perdue, non ce que cette perte fait au modèle&#xa0;: une erreur de 0,1 peut être anodine dans une couche et fatale dans une autre. Pour cela, voyez la [divergence KL](term:kl-divergence) et la vue [](page:text), ou faites-le mesurer&#xa0;: [](page:target-bits).</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>The weights of the chosen layer before and after: the original and each ticked run, overlaid.</source>
        <translation>Les poids de la couche choisie avant et après&#xa0;: l’original et chaque exécution cochée, superposés.</translation>
    </message>
    <message>
        <source>## Three drawings</source>
        <translation>## Trois tracés</translation>
    </message>
    <message>
        <source>- **Histogram**: weights per bin. **Logarithmic counts** ({logScale}) brings out the tails.</source>
        <translation>- **Histogramme**&#xa0;: poids par classe. **Effectifs logarithmiques** ({logScale}) fait ressortir les queues.</translation>
    </message>
    <message>
        <source>- **Cumulative share**: the share of weights below a value. Steps are the levels of a grid.</source>
        <translation>- **Part cumulée**&#xa0;: la part des poids au-dessous d’une valeur. Les marches sont les niveaux d’une grille.</translation>
    </message>
    <message>
        <source>- **Q-Q plot**: quantiles against those of a normal distribution. Normal weights lie on a straight line; ends that bend away are heavy tails.</source>
        <translation>- **Diagramme Q-Q**&#xa0;: les quantiles face à ceux d’une loi normale. Des poids normaux se rangent sur une droite&#xa0;; des extrémités qui s’en écartent sont des queues lourdes.</translation>
    </message>
    <message>
        <source>The ticks under the histogram are the levels that weights of one output row, and one group of it, can take; choose both beneath (**Grid levels of row**, **group**). With one scale a tensor few levels serve the bulk, as the largest weight sets the step. Smaller groups narrow the range, and ticks move to where weights are.</source>
        <translation>Les traits sous l’histogramme sont les niveaux que peuvent prendre les poids d’une ligne de sortie et d’un de ses groupes&#xa0;; choisissez les deux en dessous (**Niveaux, ligne**, **groupe**). Avec une échelle par tenseur, peu de niveaux servent à la masse, car le plus grand poids fixe le pas. De plus petits groupes resserrent la plage, et les traits vont là où sont les poids.</translation>
    </message>
    <message>
        <source>Two histograms that look alike say nothing of the output: GPTQ moves weights away from their nearest level on purpose, so its histogram is worse than that of RTN, and its output is better.</source>
        <translation>Deux histogrammes semblables ne disent rien de la sortie&#xa0;: GPTQ éloigne exprès les poids de leur niveau le plus proche, si bien que son histogramme est pire que celui de RTN, et sa sortie meilleure.</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Tuile</translation>
    </message>
    <message>
        <source>## What is shown</source>
        <translation>## Ce qui est montré</translation>
    </message>
    <message>
        <source>- One run beside the original with its error; **Split A | B**: two runs in one picture, parted by a line that can be dragged; **A − B**: what one run does otherwise than the other.</source>
        <translation>- Une exécution à côté de l’original avec son erreur&#xa0;; **Partagé A | B**&#xa0;: deux exécutions dans une image, séparées par une ligne que l’on fait glisser&#xa0;; **A − B**&#xa0;: ce que l’une fait autrement que l’autre.</translation>
    </message>
    <message>
        <source>- Where there are more weights than cells, a cell stands for several: **Largest of a cell** finds single outliers, **Mean of a cell** shows drift. The sentence above says which, and of how many weights.</source>
        <translation>- Quand il y a plus de poids que de cases, une case en représente plusieurs&#xa0;: **Max. par case** trouve des valeurs aberrantes isolées, **Moyenne par case** montre les dérives. La ligne au-dessus dit ce qui vaut, et pour combien de poids.</translation>
    </message>
    <message>
        <source>- **Whole layer** shows all of it, **Single weights** zooms in until each cell is one weight.</source>
        <translation>- **Couche entière** montre tout, **Poids isolés** zoome jusqu’à ce que chaque case soit un poids.</translation>
    </message>
    <message>
        <source>Drag moves, the wheel zooms, a double click resets; moving over a cell tells the value before and after and marks it in the distribution below. Arrow keys move a reading cursor, + and − zoom, Esc resets.</source>
        <translation>Glisser déplace, la molette zoome, un double clic réinitialise&#xa0;; au-dessus d’une case, la valeur avant et après s’affiche et se marque dans la distribution en dessous. Les flèches déplacent un curseur de lecture, + et − zooment, Échap réinitialise.</translation>
    </message>
    <message>
        <source>Vertical stripes in the error are channels that a method treats in its own way: kept channels, groups with a bad scale, columns that were rounded late. With GPTQ the error grows to the right, as the last columns have to take what the others left; with act-order the late columns are scattered.</source>
        <translation>Des bandes verticales dans l’erreur sont des canaux qu’une méthode traite à part&#xa0;: canaux gardés, groupes à mauvaise échelle, colonnes arrondies tard. Avec GPTQ, l’erreur croît vers la droite, car les dernières colonnes doivent prendre ce que les autres ont laissé&#xa0;; avec act-order, les colonnes tardives sont dispersées.</translation>
    </message>
    <message>
        <source>Pooled by the largest value a good matrix looks dark everywhere. Zoom in before judging.</source>
        <translation>Résumée par la plus grande valeur, une bonne matrice paraît sombre partout. Zoomez avant de juger.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>All runs of the session: above a plot of what each costs against what it is worth, below a table of every figure with its difference to a baseline.</source>
        <translation>Toutes les exécutions de la session&#xa0;: en haut, un graphique de ce que chacune coûte et de ce qu’elle vaut&#xa0;; en bas, un tableau de toutes les grandeurs avec l’écart à une référence.</translation>
    </message>
    <message>
        <source>## The plot</source>
        <translation>## Le graphique</translation>
    </message>
    <message>
        <source>## The table</source>
        <translation>## Le tableau</translation>
    </message>
    <message>
        <source>Rest on a point for its figures, click to make it run A. Arrow keys go from point to point from the cheapest on, Return chooses, Esc resets.</source>
        <translation>Arrêtez le pointeur sur un point pour ses valeurs, cliquez pour en faire l’exécution A. Les flèches vont de point en point à partir du moins cher, Entrée choisit, Échap réinitialise.</translation>
    </message>
    <message>
        <source>Two perplexities that lie closer than their standard errors are not ranked by them. Nor is a gain at more bits a gain: compare along the vertical, at equal bits per weight; group size 32 takes nearly half a bit more than 128.</source>
        <translation>Deux perplexités plus proches que leurs erreurs types ne se départagent pas. Et un gain obtenu avec plus de bits n’en est pas un&#xa0;: comparez à la verticale, à nombre égal de bits par poids&#xa0;; des groupes de 32 coûtent à eux seuls près d’un demi-bit de plus que 128.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>A prompt continued by the original and by each ticked run, side by side. The first token that a run chooses otherwise is framed in its column, and pointed at in the original&apos;s.</source>
        <translation>Un prompt continué par l’original et par chaque exécution cochée, côte à côte. Le premier token qu’une exécution choisit autrement est encadré dans sa colonne et signalé dans celle de l’original.</translation>
    </message>
    <message>
        <source>- Rest on a token for its probability, the entropy, the divergence and the five likeliest candidates.</source>
        <translation>- Arrêtez le pointeur sur un token pour sa probabilité, l’entropie, la divergence et les cinq candidats les plus probables.</translation>
    </message>
    <message>
        <source>- After the frame the texts have different pasts, so that their words no longer compare one by one.</source>
        <translation>- Après le cadre, les textes ont des passés différents, si bien que leurs mots ne se comparent plus un à un.</translation>
    </message>
    <message>
        <source>## Where the texts come from</source>
        <translation>## D’où viennent les textes</translation>
    </message>
    <message>
        <source>A run writes them at its end: **Prompts** in the form, one a line, or three of the program&apos;s own; **New tokens** each; by default the likeliest token each time. With sampling both models use the same random numbers.</source>
        <translation>Une exécution les écrit à sa fin&#xa0;: **Prompts** dans le formulaire, un par ligne, ou trois du programme&#xa0;; **Nouveaux tokens** chacun&#xa0;; par défaut le token le plus probable à chaque fois. En échantillonnage, les deux modèles emploient les mêmes nombres aléatoires.</translation>
    </message>
    <message>
        <source>An early first difference is no proof of a bad model: where two tokens are nearly as likely, the smallest error decides. A text is an example; perplexity and KL are measurements.</source>
        <translation>Une première différence précoce ne prouve pas un mauvais modèle&#xa0;: là où deux tokens sont presque aussi probables, la moindre erreur décide. Un texte est un exemple&#xa0;; la perplexité et la KL sont des mesures.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Every metric of every finished layer of run A, as a table: errors, bits, solver time, warnings.</source>
        <translation>Toutes les métriques de chaque couche terminée de l’exécution A, en tableau&#xa0;: erreurs, bits, temps du solveur, avertissements.</translation>
    </message>
    <message>
        <source>## How to use it</source>
        <translation>## Mode d’emploi</translation>
    </message>
    <message>
        <source>- Click a heading to sort, a row to select the layer in every view. Columns without a single value are left out.</source>
        <translation>- Cliquez sur un en-tête pour trier, sur une ligne pour choisir la couche dans toutes les vues. Les colonnes sans aucune valeur sont omises.</translation>
    </message>
    <message>
        <source>- Headings explain their metric when you rest on them; [](page:metrics) and the glossary say more.</source>
        <translation>- Les en-têtes expliquent leur métrique quand le pointeur s’y arrête&#xa0;; [](page:metrics) et le glossaire en disent plus.</translation>
    </message>
    <message>
        <source>- **Export table of layers…** in the menu File writes the table of all runs as CSV with the exact numbers.</source>
        <translation>- **Exporter le tableau des couches…**, dans le menu Fichier, écrit le tableau de toutes les exécutions en CSV avec les nombres exacts.</translation>
    </message>
    <message>
        <source>## What to look for</source>
        <translation>## Ce qu’il faut chercher</translation>
    </message>
    <message>
        <source>- Calibration error far below hold-out error: the solver has learned its calibration text by heart. Take more samples, or more damping.</source>
        <translation>- Erreur de calibration bien inférieure à celle du hold-out&#xa0;: le solveur a appris par cœur son texte de calibration. Prenez plus d’échantillons ou plus d’amortissement.</translation>
    </message>
    <message>
        <source>- Accumulated error far above the isolated one: the layer is good, its inputs are not.</source>
        <translation>- Erreur cumulée bien supérieure à l’erreur isolée&#xa0;: la couche est bonne, ses entrées ne le sont pas.</translation>
    </message>
    <message>
        <source>- A spread of input energies above 0.4: OBQ&apos;s greedy order is likely to lose to GPTQ with act-order there.</source>
        <translation>- Dispersion des énergies d’entrée au-dessus de 0,4&#xa0;: l’ordre glouton d’OBQ y perd probablement contre GPTQ avec act-order.</translation>
    </message>
    <message>
        <source>Stepper</source>
        <translation>Pas à pas</translation>
    </message>
    <message>
        <source>How RTN, OBQ, GPTQ and AWQ quantize a tile of the chosen layer, one frame for each decision. It is not a drawing of the idea: it is the run&apos;s own solver, watched, and the last frame is its result to the bit.</source>
        <translation>Comment RTN, OBQ, GPTQ et AWQ quantifient une tuile de la couche choisie, une image par décision. Ce n’est pas un dessin de l’idée&#xa0;: c’est le solveur même de l’exécution que l’on regarde, et la dernière image est son résultat, au bit près.</translation>
    </message>
    <message>
        <source>- The weights as they stand, with dots on those that are fixed; the compensation of this step; the difference to the original.</source>
        <translation>- Les poids tels qu’ils sont, avec des points sur ceux qui sont fixés&#xa0;; la compensation de cette étape&#xa0;; la différence avec l’original.</translation>
    </message>
    <message>
        <source>- Below, what the method decides by: for OBQ the cost of rounding each weight and the inverse Hessian of one row, for GPTQ the factor U, for AWQ the scales and the error of each exponent.</source>
        <translation>- Dessous, ce qui guide la méthode&#xa0;: pour OBQ, le coût d’arrondir chaque poids et la hessienne inverse d’une ligne&#xa0;; pour GPTQ, le facteur U&#xa0;; pour AWQ, les échelles et l’erreur de chaque exposant.</translation>
    </message>
    <message>
        <source>- The running relative output error of all methods, and a sentence on what the step does.</source>
        <translation>- L’erreur relative de sortie courante de toutes les méthodes, et une phrase sur ce que fait l’étape.</translation>
    </message>
    <message>
        <source>Space plays and pauses, Left and Right step, Home and End go to the ends; the slider runs through all frames. Up and Down, or a click on a row, choose the row whose choice is told. Bits, groups and the place and size of the tile are set above: 8 to 64 columns, up to 16 rows.</source>
        <translation>Espace lance et arrête la lecture, Gauche et Droite vont pas à pas, Début et Fin aux extrémités&#xa0;; le curseur parcourt toutes les images. Haut et Bas, ou un clic sur une ligne, choisissent la ligne dont le choix est raconté. Bits, groupes, place et taille de la tuile se règlent en haut&#xa0;: 8 à 64 colonnes, jusqu’à 16 lignes.</translation>
    </message>
    <message>
        <source>The tile is W[rows, columns] with the block of the Hessian of these columns, from at most 16 samples of 128 tokens of the calibration in the form. So its errors are those of the tile, not of the layer.</source>
        <translation>La tuile est W[lignes, colonnes] avec le bloc de la hessienne de ces colonnes, tiré d’au plus 16 échantillons de 128 tokens de la calibration du formulaire. Ses erreurs sont donc celles de la tuile, non de la couche.</translation>
    </message>
    <message>
        <source>On a few columns GPTQ has little room to make an error good. What is a small gain on 8 columns is a large one on 4096.</source>
        <translation>Sur peu de colonnes, GPTQ n’a guère de place pour compenser une erreur. Un petit gain sur 8 colonnes en est un grand sur 4096.</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>What becomes of the chosen layer with other settings, answered while the slider moves: bits, group size, symmetry, scale shrink, damping. **Make this a run** takes the settings to the form.</source>
        <translation>Ce que devient la couche choisie avec d’autres réglages, pendant que le curseur bouge&#xa0;: bits, taille de groupe, symétrie, contraction d’échelle, amortissement. **En faire une exécution** reporte les réglages dans le formulaire.</translation>
    </message>
    <message>
        <source>- The histogram before and after, and under it the levels of the marked weight&apos;s grid.</source>
        <translation>- L’histogramme avant et après, et dessous les niveaux de la grille du poids marqué.</translation>
    </message>
    <message>
        <source>- A tile of the layer, 32 weights a side: original, quantized, error. Arrow keys or a click mark a weight; the sentence tells its code.</source>
        <translation>- Une tuile de la couche, 32 poids de côté&#xa0;: original, quantifié, erreur. Les flèches ou un clic marquent un poids&#xa0;; la phrase donne son code.</translation>
    </message>
    <message>
        <source>- The table: figures now, before the last change, and what RTN would give there; better and worse are said in words. Double-click a figure for its meaning.</source>
        <translation>- Le tableau&#xa0;: grandeurs maintenant, avant le dernier changement, et ce que RTN donnerait là&#xa0;; mieux et moins bien sont dits en mots. Un double clic sur une grandeur l’explique.</translation>
    </message>
    <message>
        <source>RTN rounds the whole layer. GPTQ solves, of a large one, 512 rows and columns around the tile and says so; the whole would take too long for a slider. **Measure the output error** gathers the layer&apos;s inputs once, from a short part of the calibration text; without it only errors of the weights are known.</source>
        <translation>RTN arrondit la couche entière. GPTQ résout, pour une grande, 512 lignes et colonnes autour de la tuile et le dit&#xa0;; le tout serait trop long pour un curseur. **Mesurer l’erreur de sortie** recueille une fois les entrées de la couche, sur un court passage du texte de calibration&#xa0;; sans cela, seules les erreurs des poids sont connues.</translation>
    </message>
    <message>
        <source>## Try</source>
        <translation>## À essayer</translation>
    </message>
    <message>
        <source>Set one scale for the tensor and go from 8 bits to 2; then **each group** and 32. The step follows from the range:</source>
        <translation>Mettez une échelle pour le tenseur et passez de 8 bits à 2&#xa0;; puis **groupe** et 32. Le pas découle de la plage&#xa0;:</translation>
    </message>
    <message>
        <source>Then lower the scale shrink at 2 or 3 bits: the mean error falls although the largest weights are cut.</source>
        <translation>Baissez ensuite la contraction d’échelle à 2 ou 3 bits&#xa0;: l’erreur moyenne diminue bien que les plus grands poids soient écrêtés.</translation>
    </message>
    <message>
        <source>Output errors here come from few tokens, and of GPTQ from a part: they rank settings. For figures to quote make a run.</source>
        <translation>Les erreurs de sortie viennent ici de peu de tokens et, pour GPTQ, d’une partie&#xa0;: elles classent des réglages. Pour des chiffres à citer, faites une exécution.</translation>
    </message>
    <message>
        <source>Salience</source>
        <translation>Saillance</translation>
    </message>
    <message>
        <source>Which input channels of the chosen layer matter, and what it is worth to spare them. The idea is AWQ&apos;s: a weight matters as much as the input it meets.</source>
        <translation>Quels canaux d’entrée de la couche choisie comptent, et ce que vaut de les épargner. L’idée est celle d’AWQ&#xa0;: un poids compte autant que l’entrée qu’il rencontre.</translation>
    </message>
    <message>
        <source>- For each input channel the mean magnitude of its inputs, and the error that RTN leaves in its weights. Salient channels are marked, by inputs and by weights.</source>
        <translation>- Pour chaque canal d’entrée, l’amplitude moyenne de ses entrées et l’erreur que RTN laisse dans ses poids. Les canaux saillants sont marqués, selon les entrées et selon les poids.</translation>
    </message>
    <message>
        <source>- AWQ&apos;s relative output error by exponent, with the best one marked.</source>
        <translation>- L’erreur relative de sortie d’AWQ par exposant, le meilleur étant marqué.</translation>
    </message>
    <message>
        <source>- LLM.int8: how many columns hold outliers, as the threshold moves.</source>
        <translation>- LLM.int8&#xa0;: combien de colonnes contiennent des valeurs aberrantes quand le seuil se déplace.</translation>
    </message>
    <message>
        <source>- The table: RTN alone; the share of channels kept in full precision, chosen by inputs, by weights or by chance; the same channels scaled; AWQ&apos;s scales; LLM.int8. **Make this a run** takes the chosen row to the form.</source>
        <translation>- Le tableau&#xa0;: RTN seul&#xa0;; la part des canaux gardés en pleine précision, choisis selon les entrées, selon les poids ou au hasard&#xa0;; les mêmes canaux mis à l’échelle&#xa0;; les échelles d’AWQ&#xa0;; LLM.int8. **En faire une exécution** reporte la ligne choisie dans le formulaire.</translation>
    </message>
    <message>
        <source>Left and Right, Home and End go from channel to channel; double-click a row for the glossary. Bits, groups, share, factor and threshold are set above.</source>
        <translation>Gauche et Droite, Début et Fin vont de canal en canal&#xa0;; un double clic sur une ligne ouvre le glossaire. Bits, groupes, part, facteur et seuil se règlent en haut.</translation>
    </message>
    <message>
        <source>Every row is measured by the same error, as in runs, on inputs from a short part of the calibration:</source>
        <translation>Chaque ligne est mesurée par la même erreur que les exécutions, sur des entrées d’un court passage de la calibration&#xa0;:</translation>
    </message>
    <message>
        <source>Kept by chance is the row to hold the others against. Where it does as well as kept by inputs, the layer has no salient channels, and keeping some only costs bits.</source>
        <translation>«&#xa0;Gardés au hasard&#xa0;» est la ligne à laquelle comparer les autres. Si elle vaut autant que le choix selon les entrées, la couche n’a pas de canaux saillants, et en garder ne fait que coûter des bits.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>A figure for a paper from the plots of other views. **Add to figure** ({addToFigure}) puts the plot that is in front here, as a panel, and {viewFigure} comes back; or choose plots here by **Add panel**.</source>
        <translation>Une figure pour un article à partir des graphiques d’autres vues. **Ajouter à la figure** ({addToFigure}) dépose ici, comme panneau, le graphique qui est devant, et {viewFigure} y revient&#xa0;; ou choisissez ici des graphiques par **Ajouter un panneau**.</translation>
    </message>
    <message>
        <source>## Setting it up</source>
        <translation>## La composer</translation>
    </message>
    <message>
        <source>- **178 mm: two columns** or **85 mm: one column**, **Panels a line**, **Height of a line**, **Type size** in points, **Letters**. The preview is to scale.</source>
        <translation>- **178 mm&#xa0;: deux colonnes** ou **85 mm&#xa0;: une colonne**, **Panneaux par ligne**, **Hauteur de ligne**, **Corps du texte** en points, **Lettres**. L’aperçu est à l’échelle.</translation>
    </message>
    <message>
        <source>- A panel can be moved (**Earlier**, **Later**), removed, or take the whole width (**Full width**).</source>
        <translation>- Un panneau peut être déplacé (**Avancer**, **Reculer**), retiré ou prendre toute la largeur (**Pleine largeur**).</translation>
    </message>
    <message>
        <source>- Colour maps are viridis and cividis: both rise evenly in lightness and are safe for the colour-blind. **Preview in grey** shows what a printer without colours makes of the figure; files keep their colours.</source>
        <translation>- Les palettes sont viridis et cividis&#xa0;: leur clarté croît régulièrement et elles conviennent aux daltoniens. **Aperçu en gris** montre ce qu’en ferait une imprimante sans couleurs&#xa0;; les fichiers gardent leurs couleurs.</translation>
    </message>
    <message>
        <source>## What is written</source>
        <translation>## Ce qui est écrit</translation>
    </message>
    <message>
        <source>Panels from the stepper, What-if and Salience are kept as they were when they were added; those of the error map, distribution, tile, Pareto and text are drawn anew from the session. Save the session with the figure: the commands read it.</source>
        <translation>Les panneaux venant de Pas à pas, Et si et Saillance restent tels qu’ils étaient à l’ajout&#xa0;; ceux de la carte d’erreurs, de la distribution, de la tuile, du Pareto et du texte sont retracés à partir de la session. Enregistrez la session avec la figure&#xa0;: les commandes la lisent.</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>Five complete studies, each a series of runs that ends in a page of its figures. They are started from the menu **Learn**, and run on the open model or the demo.</source>
        <translation>Cinq études complètes, chacune une série d’exécutions qui aboutit à une page de leurs chiffres. On les lance depuis le menu **Apprendre**&#xa0;; elles travaillent sur le modèle ouvert ou sur la démo.</translation>
    </message>
    <message>
        <source>- A classifier on a fixed step: train a BERT classifier, round it to steps of 0.01 by RTN and by OBQ, compare loss and accuracy.</source>
        <translation>- Un classifieur à pas fixe&#xa0;: entraîner un classifieur BERT, l’arrondir à des pas de 0,01 par RTN et par OBQ, comparer perte et exactitude.</translation>
    </message>
    <message>
        <source>- Every parameter to uint8 by truncation: what the crudest scheme does to three texts.</source>
        <translation>- Tous les paramètres en uint8 par troncature&#xa0;: ce que le procédé le plus grossier fait à trois textes.</translation>
    </message>
    <message>
        <source>- GPTQ with 4 bits: the bytes, and the integers as a checkpoint stores them.</source>
        <translation>- GPTQ à 4 bits&#xa0;: les octets, et les entiers tels qu’un checkpoint les stocke.</translation>
    </message>
    <message>
        <source>- Salient channels at 3 bits: one percent kept by activation or by chance, scaled by 2, AWQ.</source>
        <translation>- Canaux saillants à 3 bits&#xa0;: un pour cent gardé selon l’activation ou au hasard, multiplié par 2, AWQ.</translation>
    </message>
    <message>
        <source>- Absmax, zero point and LLM.int8: histograms of all parameters, and perplexities of the texts.</source>
        <translation>- Absmax, point zéro et LLM.int8&#xa0;: histogrammes de tous les paramètres et perplexités des textes.</translation>
    </message>
    <message>
        <source>Leave the fields empty to follow the experiment&apos;s own choice, or name files to calibrate and measure on. **Start the experiment** queues its runs; results show up as they end. A click on a heading of its tables explains the figure. The runs stay in the session like any others.</source>
        <translation>Laissez les champs vides pour suivre l’expérience, ou nommez des fichiers pour calibrer et mesurer. **Lancer l’expérience** met ses exécutions en file&#xa0;; les résultats apparaissent à mesure qu’elles se terminent. Un clic sur un en-tête de ses tableaux explique la grandeur. Les exécutions restent dans la session comme les autres.</translation>
    </message>
    <message>
        <source>On the demo model perplexity is measured on its own stories. Such figures show the mechanism; they are no evidence about models of a billion parameters.</source>
        <translation>Sur le modèle de démonstration, la perplexité est mesurée sur ses propres histoires. De tels chiffres montrent le mécanisme&#xa0;; ils ne prouvent rien sur des modèles d’un milliard de paramètres.</translation>
    </message>
    <message>
        <source>Runs and results</source>
        <translation>Exécutions et résultats</translation>
    </message>
    <message>
        <source>Runs and the queue</source>
        <translation>Exécutions et file</translation>
    </message>
    <message>
        <source>A run is one quantization of the model with everything that was measured. The form **New run** says what it does; **Start run** ({startRun}) starts it, or queues it while another works.</source>
        <translation>Une exécution est une quantification du modèle avec tout ce qui a été mesuré. Le formulaire **Nouvelle exécution** dit ce qu’elle fait&#xa0;; **Lancer l’exécution** ({startRun}) la lance, ou la met en file pendant qu’une autre travaille.</translation>
    </message>
    <message>
        <source>## The form</source>
        <translation>## Le formulaire</translation>
    </message>
    <message>
        <source>- Method and options: every option explains itself when you rest on it; **Reset to defaults** goes back.</source>
        <translation>- Méthode et options&#xa0;: chaque option s’explique quand le pointeur s’y arrête&#xa0;; **Rétablir les valeurs par défaut** revient en arrière.</translation>
    </message>
    <message>
        <source>- **Calibration**, **Hold-out**, **Seed** and **Inputs**: see [](page:calibration).</source>
        <translation>- **Calibration**, **Hold-out**, **Graine** et **Entrées**&#xa0;: voir [](page:calibration).</translation>
    </message>
    <message>
        <source>- **Evaluation**: perplexity, KL and agreement before and after, on the hold-out or on a file.</source>
        <translation>- **Évaluation**&#xa0;: perplexité, KL et accord avant et après, sur le hold-out ou sur un fichier.</translation>
    </message>
    <message>
        <source>- **Text before and after**: prompts, length, greedy or sampled.</source>
        <translation>- **Texte avant et après**&#xa0;: prompts, longueur, token le plus probable ou échantillonnage.</translation>
    </message>
    <message>
        <source>- **Names**: which layers, by pattern. **Quantize the output head too** is off by default.</source>
        <translation>- **Noms**&#xa0;: quelles couches, par motif. **Aussi la tête de sortie** est désactivé par défaut.</translation>
    </message>
    <message>
        <source>## The queue</source>
        <translation>## La file</translation>
    </message>
    <message>
        <source>## The list</source>
        <translation>## La liste</translation>
    </message>
    <message>
        <source>In **Runs** a tick shows a run in every view. F2 renames, **Run notes…** keeps what you want to remember (notes go into reports), **Remove run** takes it away, {undo} brings it back. **Copy command** gives the command line that makes the same run again.</source>
        <translation>Dans **Exécutions**, une coche montre une exécution dans toutes les vues. F2 renomme, **Notes sur l’exécution…** garde ce que vous voulez retenir (les notes vont dans les rapports), **Supprimer l’exécution** l’enlève, {undo} la ramène. **Copier la commande** donne la ligne de commande qui refait la même exécution.</translation>
    </message>
    <message>
        <source>Ten runs in one plot cannot be told apart. Tick those that you compare; the others stay in the list and in [](page:compare).</source>
        <translation>Dix exécutions dans un graphique ne se distinguent plus. Cochez celles que vous comparez&#xa0;; les autres restent dans la liste et dans [](page:compare).</translation>
    </message>
    <message>
        <source>Calibration and hold-out</source>
        <translation>Calibration et hold-out</translation>
    </message>
    <message>
        <source>Methods that look at a layer&apos;s inputs learn them from text that runs through the original model: the calibration. From it comes the Hessian of each layer:</source>
        <translation>Les méthodes qui regardent les entrées d’une couche les apprennent d’un texte que l’on fait passer par le modèle d’origine&#xa0;: la calibration. De là vient la hessienne de chaque couche&#xa0;:</translation>
    </message>
    <message>
        <source>## Choosing it</source>
        <translation>## La choisir</translation>
    </message>
    <message>
        <source>- The text should be like the use. Text that the model writes by itself works without any file; the demo has its own stories.</source>
        <translation>- Le texte devrait ressembler à l’usage. Un texte que le modèle écrit lui-même va sans aucun fichier&#xa0;; la démo a ses propres histoires.</translation>
    </message>
    <message>
        <source>- **Samples** times **Length** gives the tokens. A layer of d inputs wants several times d tokens; a warning says when there are fewer than d. 128 samples of 2048 tokens are usual.</source>
        <translation>- **Échantillons** fois **Longueur** donne les tokens. Une couche à d entrées en veut plusieurs fois d&#xa0;; un avertissement dit quand il y en a moins de d. 128 échantillons de 2048 tokens sont usuels.</translation>
    </message>
    <message>
        <source>- **Hold-out** puts a share of the samples, or a file, aside: no method sees it, and errors on it are honest.</source>
        <translation>- **Hold-out** met de côté une part des échantillons, ou un fichier&#xa0;: aucune méthode ne le voit, et les erreurs y sont honnêtes.</translation>
    </message>
    <message>
        <source>- **Seed** chooses the samples. Repeat a comparison with other seeds before you believe a small difference.</source>
        <translation>- **Graine** choisit les échantillons. Répétez une comparaison avec d’autres graines avant de croire à une petite différence.</translation>
    </message>
    <message>
        <source>## Whose inputs</source>
        <translation>## Quelles entrées</translation>
    </message>
    <message>
        <source>Reported errors always use the inputs of the original model, so that all runs compare. What a method solves with is its own choice (**Inputs**): GPTQ and GPTQ+ prefer the inputs that the quantized blocks before really produce, the others those of the original.</source>
        <translation>Les erreurs annoncées emploient toujours les entrées du modèle d’origine, si bien que toutes les exécutions se comparent. Ce avec quoi une méthode calcule est son affaire (**Entrées**)&#xa0;: GPTQ et GPTQ+ préfèrent les entrées que produisent vraiment les blocs quantifiés précédents, les autres celles de l’original.</translation>
    </message>
    <message>
        <source>A perplexity on the text that calibrated the run flatters it. By default evaluation uses the hold-out; name a file of its own for figures to quote.</source>
        <translation>Une perplexité sur le texte qui a calibré l’exécution la flatte. Par défaut, l’évaluation emploie le hold-out&#xa0;; nommez un fichier à part pour des chiffres à citer.</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>Runs of every combination of methods, bits and group sizes, over one calibration. [Open it](do:sweep) with {sweep}.</source>
        <translation>Des exécutions de chaque combinaison de méthodes, bits et tailles de groupe, sur une seule calibration. [Ouvrir](do:sweep) avec {sweep}.</translation>
    </message>
    <message>
        <source>- Tick methods, bits and what one scale is for. All other settings are those of the form **New run**.</source>
        <translation>- Cochez les méthodes, les bits et la portée d’une échelle. Tous les autres réglages sont ceux du formulaire **Nouvelle exécution**.</translation>
    </message>
    <message>
        <source>- The list tells for each run the bits per weight, the size of the layers, and the time, scaled from the latest run of the same method in this session; with a ~ it is a rough one by the method&apos;s usual pace. Untick what you do not want.</source>
        <translation>- La liste donne pour chaque exécution les bits par poids, la taille des couches et la durée, extrapolée de la dernière exécution de la même méthode dans cette session&#xa0;; précédée d’un ~, elle est une estimation grossière d’après l’allure habituelle de la méthode. Décochez ce que vous ne voulez pas.</translation>
    </message>
    <message>
        <source>- The button at the bottom queues them. They share the statistics of the original model, so that only the first has to gather them.</source>
        <translation>- Le bouton en bas les met en file. Elles partagent les statistiques du modèle d’origine, si bien que seule la première doit les recueillir.</translation>
    </message>
    <message>
        <source>## Reading the result</source>
        <translation>## Lire le résultat</translation>
    </message>
    <message>
        <source>[](page:compare) shows all of them as points, [](page:error-map) the ticked ones as small maps under one scale. For a paper: choose the baseline, copy the table as LaTeX, add map and Pareto plot to a figure.</source>
        <translation>[](page:compare) les montre toutes comme points, [](page:error-map) celles qui sont cochées comme petites cartes sous une même échelle. Pour un article&#xa0;: choisissez la référence, copiez le tableau en LaTeX, ajoutez la carte et le graphique de Pareto à une figure.</translation>
    </message>
    <message>
        <source>## From the command line</source>
        <translation>## En ligne de commande</translation>
    </message>
    <message>
        <source>`quantoscope-cli sweep MODEL --methods rtn,gptq,awq --bits 2,3,4 --group-sizes 32,128 --session out.h5`</source>
        <translation>`quantoscope-cli sweep MODEL --methods rtn,gptq,awq --bits 2,3,4 --group-sizes 32,128 --session out.h5`</translation>
    </message>
    <message>
        <source>A value that a method does not take is left out with a warning (LLM.int8 has 8 bits only). And OBQ in a sweep on a wide model takes longer than all the rest together: look at the time before you queue.</source>
        <translation>Une valeur qu’une méthode n’accepte pas est laissée de côté avec un avertissement (LLM.int8 n’a que 8 bits). Et OBQ, dans un balayage sur un modèle large, dure plus que tout le reste ensemble&#xa0;: regardez la durée avant de mettre en file.</translation>
    </message>
    <message>
        <source>Errors and metrics</source>
        <translation>Erreurs et métriques</translation>
    </message>
    <message>
        <source>Every method is judged by the same error of a layer, under the original model&apos;s inputs:</source>
        <translation>Toute méthode est jugée par la même erreur d’une couche, sous les entrées du modèle d’origine&#xa0;:</translation>
    </message>
    <message>
        <source>0 is perfect, 1 as bad as an output of zeros. The rest, each with formula and source in the glossary:</source>
        <translation>0 est parfait, 1 aussi mauvais qu’une sortie nulle. Le reste, chacune avec formule et source dans le glossaire&#xa0;:</translation>
    </message>
    <message>
        <source>- [](term:relative_output_error), and [](term:holdout_relative_output_error): a gap between both is overfitting.</source>
        <translation>- [](term:relative_output_error) et [](term:holdout_relative_output_error)&#xa0;: un écart entre les deux est du surapprentissage.</translation>
    </message>
    <message>
        <source>- [](term:output_sqnr_db): the same in decibels; 10 dB more is a tenth of the error.</source>
        <translation>- [](term:output_sqnr_db)&#xa0;: la même en décibels&#xa0;; 10 dB de plus, c’est un dixième de l’erreur.</translation>
    </message>
    <message>
        <source>- [](term:accumulated_error): with the errors of all layers before in the inputs, as in the model that runs.</source>
        <translation>- [](term:accumulated_error)&#xa0;: avec dans les entrées les erreurs de toutes les couches précédentes, comme dans le modèle qui tourne.</translation>
    </message>
    <message>
        <source>- [](term:weight_mse) and [](term:weight_sqnr_db): of the weights alone. A good method may raise them.</source>
        <translation>- [](term:weight_mse) et [](term:weight_sqnr_db)&#xa0;: des poids seuls. Une bonne méthode peut les dégrader.</translation>
    </message>
    <message>
        <source>- [](term:kl_mean): how far predictions of the next token are from the original&apos;s, in nats a token.</source>
        <translation>- [](term:kl_mean)&#xa0;: à quelle distance les prédictions du token suivant sont de celles de l’original, en nats par token.</translation>
    </message>
    <message>
        <source>- [](term:perplexity) with its standard error, and [](term:top1_agreement).</source>
        <translation>- [](term:perplexity) avec son erreur type, et [](term:top1_agreement).</translation>
    </message>
    <message>
        <source>- [](term:bits_per_weight): what is stored, scales and zero points included.</source>
        <translation>- [](term:bits_per_weight)&#xa0;: ce qui est stocké, échelles et points zéro compris.</translation>
    </message>
    <message>
        <source>## Which one to trust</source>
        <translation>## À laquelle se fier</translation>
    </message>
    <message>
        <source>For layers the relative output error on the hold-out. For the model KL divergence, which sees changes that cancel out in perplexity; perplexity to compare with papers, on their text and context length only.</source>
        <translation>Pour les couches, à l’erreur relative de sortie sur le hold-out. Pour le modèle, à la divergence KL, qui voit des changements que la perplexité annule&#xa0;; à la perplexité pour comparer avec des articles, sur leur texte et leur longueur de contexte seulement.</translation>
    </message>
    <message>
        <source>Metrics disagree. A run can lower the error of weights and raise that of outputs, or keep the perplexity and answer otherwise. Say which one you mean.</source>
        <translation>Les métriques se contredisent. Une exécution peut réduire l’erreur des poids et augmenter celle des sorties, ou garder la perplexité et répondre autrement. Dites laquelle vous entendez.</translation>
    </message>
    <message>
        <source>Models for other programs</source>
        <translation>Modèles pour d’autres programmes</translation>
    </message>
    <message>
        <source>**Export model…** ({exportModel}) writes a finished run as a model that other programs load. Everything else of the model, tokenizer and configuration included, goes with it.</source>
        <translation>**Exporter le modèle…** ({exportModel}) écrit une exécution terminée comme modèle que d’autres programmes chargent. Tout le reste du modèle, tokenizer et configuration compris, l’accompagne.</translation>
    </message>
    <message>
        <source>- `gptq`: 2, 3, 4 or 8 bits; codes packed along the inputs in 32-bit words, float16 scales, the group of each column. Zero points are stored less one; `gptq_v2` stores them as they are.</source>
        <translation>- `gptq`&#xa0;: 2, 3, 4 ou 8 bits&#xa0;; codes compactés le long des entrées en mots de 32 bits, échelles en float16, le groupe de chaque colonne. Les points zéro sont stockés diminués de un&#xa0;; `gptq_v2` les stocke tels quels.</translation>
    </message>
    <message>
        <source>- `awq`: 4 bits, groups that divide the inputs, packed along the outputs. No index of groups, so act-order needs static groups.</source>
        <translation>- `awq`&#xa0;: 4 bits, des groupes qui divisent les entrées, compactés le long des sorties. Pas d’index des groupes, si bien qu’act-order exige des groupes statiques.</translation>
    </message>
    <message>
        <source>- `compressed-tensors`: 4 or 8 bits, what vLLM writes itself.</source>
        <translation>- `compressed-tensors`&#xa0;: 4 ou 8 bits, le format propre de vLLM.</translation>
    </message>
    <message>
        <source>- `gguf`: one file for llama.cpp, in blocks Q4_0, Q4_1 or Q8_0; groups must be a multiple of 32.</source>
        <translation>- `gguf`&#xa0;: un fichier pour llama.cpp, en blocs Q4_0, Q4_1 ou Q8_0&#xa0;; les groupes doivent être un multiple de 32.</translation>
    </message>
    <message>
        <source>- `safetensors`: plain float32 weights, rounded. Larger, but it holds runs that have no packed format.</source>
        <translation>- `safetensors`&#xa0;: de simples poids float32, arrondis. Plus grand, mais il contient des exécutions qui n’ont pas de format compacté.</translation>
    </message>
    <message>
        <source>## Exact or not at all</source>
        <translation>## Exact ou rien</translation>
    </message>
    <message>
        <source>A format stores float16 scales and its own kind of zero points. A run that was not made for it is refused with the reason, and **Set up a run that fits** fills in the form. What was written is read back by a second decoder and compared with the run&apos;s codes bit by bit, then made to write a text; [](page:overview) tells the outcome.</source>
        <translation>Un format stocke des échelles en float16 et sa propre sorte de points zéro. Une exécution qui n’a pas été faite pour lui est refusée avec la raison, et **Préparer une exécution adaptée** remplit le formulaire. Ce qui a été écrit est relu par un second décodeur et comparé bit à bit aux codes de l’exécution, puis sert à écrire un texte&#xa0;; [](page:overview) en dit l’issue.</translation>
    </message>
    <message>
        <source>LLM.int8, kept channels and mixed widths have no packed image; some readers also want sides that are multiples of 32, which a warning tells. And a runtime that rounds activations, as llama.cpp does, may write another text from the same weights.</source>
        <translation>LLM.int8, les canaux gardés et les largeurs mixtes n’ont pas d’image compactée&#xa0;; certains lecteurs veulent aussi des côtés multiples de 32, ce que dit un avertissement. Et un moteur qui arrondit les activations, comme llama.cpp, peut écrire un autre texte avec les mêmes poids.</translation>
    </message>
    <message>
        <source>Plots, tables and reports</source>
        <translation>Graphiques, tableaux et rapports</translation>
    </message>
    <message>
        <source>Whatever is on the screen can be taken away with its numbers; a right click on a plot has the ways in a menu.</source>
        <translation>Tout ce qui est à l’écran s’emporte avec ses nombres&#xa0;; un clic droit sur un graphique en donne les moyens dans un menu.</translation>
    </message>
    <message>
        <source>- **Export view…** ({exportView}): the plot in front as PNG, SVG, PDF, or its numbers as CSV; as large as on a screen, or 85 or 178 mm wide for a paper. Beside a picture go the numbers and a JSON file of what made them: settings, versions, hashes, command line.</source>
        <translation>- **Exporter la vue…** ({exportView})&#xa0;: le graphique qui est devant en PNG, SVG, PDF, ou ses nombres en CSV&#xa0;; aussi grand qu’à l’écran, ou large de 85 ou 178 mm pour un article. À côté d’une image vont les nombres et un fichier JSON de ce qui les a faits&#xa0;: réglages, versions, empreintes, ligne de commande.</translation>
    </message>
    <message>
        <source>- **Copy view** ({copyView}): as a picture, or as text in the view Text. **Show as table** ({showTable}): the numbers behind any plot.</source>
        <translation>- **Copier la vue** ({copyView})&#xa0;: comme image, ou comme texte dans la vue Texte. **Afficher en tableau** ({showTable})&#xa0;: les nombres derrière tout graphique.</translation>
    </message>
    <message>
        <source>- **Export table of runs…** and **Export table of layers…**: CSV with exact numbers.</source>
        <translation>- **Exporter le tableau des exécutions…** et **Exporter le tableau des couches…**&#xa0;: CSV aux nombres exacts.</translation>
    </message>
    <message>
        <source>- [](page:figure): several plots for a paper.</source>
        <translation>- [](page:figure)&#xa0;: plusieurs graphiques pour un article.</translation>
    </message>
    <message>
        <source>## Made again</source>
        <translation>## Refaire</translation>
    </message>
    <message>
        <source>**Copy command line of run A** and **Copy command line of this plot** give what a terminal needs to make the same thing. The command of a plot reads the session&apos;s file: save it first. The numbers are the same; pictures are alike but for dates.</source>
        <translation>**Copier la commande de l’exécution A** et **Copier la commande de ce graphique** donnent ce qu’il faut à un terminal pour refaire la même chose. La commande d’un graphique lit le fichier de la session&#xa0;: enregistrez-la d’abord. Les nombres sont les mêmes&#xa0;; les images le sont aux dates près.</translation>
    </message>
    <message>
        <source>Lessons and presenting</source>
        <translation>Leçons et présentation</translation>
    </message>
    <message>
        <source>The menu **Learn** has what a class needs, without network or account.</source>
        <translation>Le menu **Apprendre** a ce qu’il faut à une classe, sans réseau ni compte.</translation>
    </message>
    <message>
        <source>- The demonstration: quantization in ten minutes, on the demo model, in large type.</source>
        <translation>- La démonstration&#xa0;: la quantification en dix minutes, sur le modèle de démonstration, en grands caractères.</translation>
    </message>
    <message>
        <source>- **Lessons**: six, from weights to integers to reading a report critically. Each step says what to do, frames where, and checks what was reached on the real kernels. **Hint** helps, **Do it for me** does it, **Skip step** goes on. A lesson is kept where it was left.</source>
        <translation>- **Leçons**&#xa0;: six, des poids aux entiers jusqu’à la lecture critique d’un rapport. Chaque étape dit quoi faire, encadre où, et vérifie sur les vrais solveurs ce qui est atteint. **Indice** aide, **Le faire pour moi** le fait, **Passer l’étape** passe. Une leçon reprend là où on l’a laissée.</translation>
    </message>
    <message>
        <source>- [](page:experiments), and the glossary.</source>
        <translation>- [](page:experiments), et le glossaire.</translation>
    </message>
    <message>
        <source>- **Save hand-out…**: the lesson on paper, tasks with boxes to tick, without the answers.</source>
        <translation>- **Enregistrer la fiche…**&#xa0;: la leçon sur papier, des tâches avec des cases à cocher, sans les réponses.</translation>
    </message>
    <message>
        <source>## Presenting</source>
        <translation>## Présenter</translation>
    </message>
    <message>
        <source>**Presenter mode** ({presenter}) puts the panels away and enlarges the type. Page Down and Page Up, as clickers send them, go through the steps of the lesson, or through the views without one; F5 goes to the first, Esc ends. The part that is spoken of is in the light.</source>
        <translation>**Mode présentation** ({presenter}) range les panneaux et agrandit les caractères. Page suivante et Page précédente, comme les envoient les télécommandes, parcourent les étapes de la leçon ou, sans leçon, les vues&#xa0;; F5 va à la première, Échap termine. Ce dont il est question est en lumière.</translation>
    </message>
    <message>
        <source>## Lessons of your own</source>
        <translation>## Vos propres leçons</translation>
    </message>
    <message>
        <source>A lesson is a JSON file; **Open lesson file…** opens it, and refuses a faulty one with line and reason. The README in `resources/lessons` tells all of its words: actions, checks, quizzes, hints.</source>
        <translation>Une leçon est un fichier JSON&#xa0;; **Ouvrir un fichier de leçon…** l’ouvre et en refuse un fautif avec la ligne et la raison. Le README de `resources/lessons` donne tous ses mots&#xa0;: actions, vérifications, questions, indices.</translation>
    </message>
    <message>
        <source>Run what a lesson needs once before the class: a run of the demo takes a minute at most, on a slow laptop more.</source>
        <translation>Faites tourner une fois avant le cours ce dont une leçon a besoin&#xa0;: une exécution de la démo prend une minute au plus, davantage sur un portable lent.</translation>
    </message>
    <message>
        <source>- **Font size**: larger and smaller type in the whole window.</source>
        <translation>- **Taille des caractères**&#xa0;: des caractères plus grands ou plus petits dans toute la fenêtre.</translation>
    </message>
    <message>
        <source>- **Layouts**: keeps arrangements of the panels under names of your own.</source>
        <translation>- **Dispositions**&#xa0;: garde des dispositions des panneaux sous des noms à vous.</translation>
    </message>
    <message>
        <source>- **Relative to** shows each value as a multiple of the same layer&apos;s in another run (of decibels the difference): blue is better than it, red is worse.</source>
        <translation>- **Par rapport à** montre chaque valeur comme multiple de celle de la même couche dans une autre exécution (en décibels, la différence)&#xa0;: bleu est mieux, rouge moins bien.</translation>
    </message>
    <message>
        <source>**Prompt** chooses among the prompts of the run. **Next divergence** ({nextDivergence}) goes to the next run that differs, then to the next prompt. **Copy all** copies everything as text. Columns scroll together. **Which block?** ({whichBlock}) puts one block of run A at a time back to full precision and shows what of the KL divergence on this text goes with it.</source>
        <translation>**Prompt** choisit parmi les prompts de l’exécution. **Divergence suivante** ({nextDivergence}) va à l’exécution suivante qui diffère, puis au prompt suivant. **Tout copier** copie tout comme texte. Les colonnes défilent ensemble. **Quel bloc&#xa0;?** ({whichBlock}) remet un bloc de l’exécution A après l’autre en pleine précision et montre ce qui de la divergence KL de ce texte disparaît avec lui.</translation>
    </message>
    <message>
        <source>**Export figure…** writes PDF, SVG or PNG with 600 dots per inch. Beside it go a CSV file with the numbers of every panel and a JSON file with the command line that draws each plot again, the runs&apos; settings, versions and hashes. Numbers in files have a decimal point in every language. The page is kept in the session; `quantoscope-cli plot SESSION.h5 --view figure --out figure.pdf` draws it again.</source>
        <translation>**Exporter la figure…** écrit en PDF, SVG ou PNG à 600 points par pouce. À côté vont un fichier CSV avec les nombres de chaque panneau et un fichier JSON avec la ligne de commande qui retrace chaque graphique, les réglages des exécutions, versions et empreintes. Les nombres dans les fichiers ont un point décimal dans toutes les langues. La page reste dans la session&#xa0;; `quantoscope-cli plot SESSION.h5 --view figure --out figure.pdf` la retrace.</translation>
    </message>
    <message>
        <source>- **Calibration sets** runs every configuration on so many draws of the samples: how far the results spread is chance.</source>
        <translation>- **Jeux de calibration** fait chaque configuration sur autant de tirages des échantillons&#xa0;: la dispersion des résultats est due au hasard.</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Désaccord</translation>
    </message>
    <message>
        <source>The layers of run A by the error of their weights and by the error of their outputs, or by another metric that is chosen above. Run B is the baseline.</source>
        <translation>Les couches de l’exécution A selon l’erreur de leurs poids et celle de leurs sorties, ou selon une autre métrique choisie en haut. L’exécution B est la référence.</translation>
    </message>
    <message>
        <source>- A triangle is a layer where run A is better than run B in one of the two figures and worse in the other. Such layers are why no metric ranks methods by itself: GPTQ moves weights further from the original so that the outputs stay closer.</source>
        <translation>- Un triangle est une couche où l’exécution A est meilleure que B sur l’une des deux mesures et moins bonne sur l’autre. C’est pourquoi aucune métrique ne classe seule les méthodes&#xa0;: GPTQ éloigne les poids de l’original pour que les sorties restent plus proches.</translation>
    </message>
    <message>
        <source>- Both axes are logarithmic. Layers without an error have no place there and are left out.</source>
        <translation>- Les deux axes sont logarithmiques. Les couches sans erreur n’y ont pas de place et sont omises.</translation>
    </message>
    <message>
        <source>A click selects the layer in every view. The arrow keys move a reading cursor from layer to layer, with Ctrl to the next triangle; Return selects. {viewDisagreement} comes back here.</source>
        <translation>Un clic sélectionne la couche dans toutes les vues. Les flèches mènent un curseur de lecture de couche en couche, avec Ctrl au triangle suivant&#xa0;; Entrée sélectionne. {viewDisagreement} ramène ici.</translation>
    </message>
    <message>
        <source>Both figures are of the calibration&apos;s inputs. Choose the hold-out&apos;s error to see whether outputs are closer on other text, too.</source>
        <translation>Les deux mesures portent sur les entrées de la calibration. Choisissez l’erreur sur le hold-out pour voir si les sorties sont plus proches aussi sur un autre texte.</translation>
    </message>
    <message>
        <source>Error microscope</source>
        <translation>Microscope d’erreur</translation>
    </message>
    <message>
        <source>Where a layer&apos;s output error comes from ({microscope}): its worst rows, the worst weights of a row, and the calibration tokens with the largest inputs of a channel.</source>
        <translation>D’où vient l’erreur de sortie d’une couche ({microscope})&#xa0;: ses pires lignes, les pires poids d’une ligne et les tokens de calibration ayant les plus grandes entrées d’un canal.</translation>
    </message>
    <message>
        <source>**Worst layer** selects the layer with the largest relative output error of run A. Choose a row and then one of its weights: the tokens follow.</source>
        <translation>**Pire couche** sélectionne la couche ayant la plus grande erreur de sortie relative de l’exécution A. Choisissez une ligne, puis l’un de ses poids&#xa0;: les tokens suivent.</translation>
    </message>
    <message>
        <source>The error is a sum over all weights, on inputs from a short part of the calibration. The shares of all rows add up to the whole, as those of all columns do:</source>
        <translation>L’erreur est une somme sur tous les poids, sur des entrées d’une courte partie de la calibration. Les parts de toutes les lignes font le tout, comme celles de toutes les colonnes&#xa0;:</translation>
    </message>
    <message>
        <source>A share may be negative: that weight&apos;s error makes up for those of others, which GPTQ does on purpose.</source>
        <translation>Une part peut être négative&#xa0;: l’erreur de ce poids compense celles d’autres, ce que GPTQ fait exprès.</translation>
    </message>
    <message>
        <source>- {viewDisagreement}: Disagreement; {microscope}: error microscope; {pauseRuns}: pause runs, and go on.</source>
        <translation>- {viewDisagreement}&#xa0;: Désaccord&#xa0;; {microscope}&#xa0;: microscope d’erreur&#xa0;; {pauseRuns}&#xa0;: suspendre et poursuivre les exécutions.</translation>
    </message>
    <message>
        <source>- **Device**, in the menu Run: what models are computed on, the CPU or a CUDA device. The status bar names it; gauges beside it show the memory of the program and of the device.</source>
        <translation>- **Processeur**, dans le menu Exécution&#xa0;: sur quoi les modèles sont calculés, le processeur ou un périphérique CUDA. La barre d’état le nomme&#xa0;; des jauges à côté montrent la mémoire du programme et du périphérique.</translation>
    </message>
    <message>
        <source>- **Preset** fills the form with settings that are kept under a name: nine of the program&apos;s own, and yours, saved from **Presets** in the menu Run. They are JSON files, which the command line takes by `--preset`.</source>
        <translation>- **Préréglage** remplit le formulaire de réglages gardés sous un nom&#xa0;: neuf du programme, et les vôtres, enregistrés par **Préréglages** dans le menu Exécution. Ce sont des fichiers JSON, que la ligne de commande prend par `--preset`.</translation>
    </message>
    <message>
        <source>- **Export report…** ({exportReport}): a web page in one file or a PDF, of the runs and panels that are ticked, with your title and notes (they stay in the session). **Copy command** gives the `quantoscope-cli report` that writes the same again.</source>
        <translation>- **Exporter le rapport…** ({exportReport})&#xa0;: une page web en un seul fichier ou un PDF, avec les exécutions et les panneaux cochés, votre titre et vos notes (elles restent dans la session). **Copier la commande** donne le `quantoscope-cli report` qui écrit la même chose.</translation>
    </message>
    <message>
        <source>Move for values, drag to move, the wheel zooms, a double click resets. Keys 1 and 2 set two cursors at the pointer; the line above tells how many weights lie between. + and − zoom, Left and Right move, Esc resets. Dragging with Shift, or while **Mark range** is pressed, marks a range of weights: they stand out in the tile, and the input channels that they belong to are listed beside the plot. An exported plot shows the band, with its ends in the legend.</source>
        <translation>Déplacez le pointeur pour les valeurs, glissez pour déplacer, la molette zoome, un double clic réinitialise. Les touches 1 et 2 posent deux curseurs sous le pointeur&#xa0;; la ligne au-dessus dit combien de poids se trouvent entre eux. + et − zooment, Gauche et Droite déplacent, Échap réinitialise. Glisser avec Maj, ou tant que **Marquer une plage** est enfoncé, marque une plage de poids&#xa0;: ils ressortent dans la tuile, et les canaux d’entrée auxquels ils appartiennent sont listés à côté du graphique. Un graphique exporté montre la bande, avec ses bornes dans la légende.</translation>
    </message>
    <message>
        <source>- The strip under a token tells two measures: upward its [KL divergence](term:kl-divergence) to the original&apos;s prediction at that place, as long as both texts agree; downward its surprisal, how unlikely the model that wrote it held it. The legend gives the scales. A high bar before the frame is a near miss. Shades behind the tokens, of one of the two, are there by choice.</source>
        <translation>- La bande sous un token donne deux mesures&#xa0;: vers le haut sa [divergence KL](term:kl-divergence) à la prédiction de l’original à cet endroit, tant que les deux textes concordent&#xa0;; vers le bas sa surprise, c’est-à-dire combien le modèle qui l’a écrit le jugeait improbable. La légende donne les échelles. Une barre haute avant le cadre&#xa0;: le token l’a échappé belle. Des teintes derrière les tokens, pour l’une des deux mesures, existent au choix.</translation>
    </message>
    <message>
        <source>- `what-if`, `steps`, `salience`: the numbers of the views of one layer.</source>
        <translation>- `what-if`, `steps`, `salience`&#xa0;: les nombres des vues d’une couche.</translation>
    </message>
    <message>
        <source>- `compare`, `show`, `report`, `plot`: look at a session. `excerpt`: a small copy of it, to be sent.</source>
        <translation>- `compare`, `show`, `report`, `plot`&#xa0;: regarder une session. `excerpt`&#xa0;: une petite copie à envoyer.</translation>
    </message>
    <message>
        <source>[Open the demo with 12 finished runs](do:openDemoSession) fills every view at once: four methods at 2, 3 and 4 bits, and more can be run. It is an excerpt without codes: what shows single weights of a run, or exports it, needs that run again.</source>
        <translation>[Ouvrir la démo avec 12 exécutions terminées](do:openDemoSession) remplit d’emblée chaque vue&#xa0;: quatre méthodes à 2, 3 et 4 bits, et d’autres peuvent suivre. C’est un extrait sans codes&#xa0;: ce qui montre les poids d’une exécution un à un, ou l’exporte, demande de la relancer.</translation>
    </message>
    <message>
        <source>**Jobs** shows what runs, its stage, and the time left; waiting jobs can be moved and taken out. **Cancel run** ({cancelRun}) keeps the layers that are finished; **Resume run** ({resumeRun}) goes on later, bit by bit. **Cancel all** ({cancelAll}) empties the queue. **Pause after this step** ({pauseRuns}) holds runs up between two layers or two windows of text, without loss; the same key goes on.</source>
        <translation>**Tâches** montre ce qui tourne, à quelle étape, et le temps restant&#xa0;; ce qui attend peut être déplacé ou retiré. **Annuler l’exécution** ({cancelRun}) garde les couches terminées&#xa0;; **Reprendre l’exécution** ({resumeRun}) continue plus tard, bit à bit. **Tout annuler** ({cancelAll}) vide la file. **Pause après cette étape** ({pauseRuns}) suspend les exécutions entre deux couches ou deux fenêtres de texte, sans perte&#xa0;; la même touche les poursuit.</translation>
    </message>
    <message>
        <source>- `plot` takes `--width-mm` for a width on paper, `--dpi` for a PNG, and `--shades kl` or `--shades surprisal` for a text.</source>
        <translation>- `plot` accepte `--width-mm` pour une largeur sur papier, `--dpi` pour un PNG et `--shades kl` ou `--shades surprisal` pour un texte.</translation>
    </message>
    <message>
        <source>The weights of the chosen layer one by one: original, quantized and error side by side. Original and quantized share a colour scale, the error has its own; beside each title stands what a full colour means. Rows are outputs, columns are input channels. Above stands what each input channel carries (root mean square of its inputs), beside the matrix the error of each output row.</source>
        <translation>Les poids de la couche choisie, un par un&#xa0;: original, quantifié et erreur côte à côte. Original et quantifié partagent une échelle de couleurs, l’erreur a la sienne&#xa0;; à côté de chaque titre figure ce que signifie une couleur pleine. Les lignes sont les sorties, les colonnes les canaux d’entrée. Au-dessus, ce que porte chaque canal d’entrée (moyenne quadratique de ses entrées)&#xa0;; à côté de la matrice, l’erreur de chaque ligne de sortie.</translation>
    </message>
    <message>
        <source>Exports are always light, whatever the theme. Numbers in pictures are written as the language does; CSV and JSON files always have a decimal point. Copied tables are separated by tabs.</source>
        <translation>Les exportations sont toujours claires, quel que soit le thème. Les nombres des images s’écrivent comme dans la langue&#xa0;; les fichiers CSV et JSON ont toujours un point décimal. Les tableaux copiés sont séparés par des tabulations.</translation>
    </message>
    <message>
        <source>Choose both axes: perplexity, KL divergence, agreement or error upward; bits per weight, size or time to the right. The dashed line joins the runs that none betters in both (the Pareto front); everything else is dominated. Bars are standard errors. The horizontal line is the original model. **Logarithmic** changes the vertical axis. On the screen, marks that would hide each other stand side by side.</source>
        <translation>Choisissez les deux axes&#xa0;: vers le haut perplexité, divergence KL, accord ou erreur&#xa0;; vers la droite bits par poids, taille ou durée. La ligne en tirets relie les exécutions qu’aucune ne surpasse dans les deux (le front de Pareto)&#xa0;; toutes les autres sont dominées. Les barres sont des erreurs types. La ligne horizontale est le modèle d’origine. **Logarithmique** change l’axe vertical. À l’écran, les marques qui se cacheraient sont placées côte à côte.</translation>
    </message>
    <message>
        <source>**Baseline** chooses what differences are taken to: the original model or a run. A double click on a row makes it the baseline, a click on a heading sorts, a right click offers **Show as A**, **Show as B** and **Copy table as LaTeX**. **Group calibration sets** makes one row and one point of runs that differ only in their calibration samples: their mean, with bars of one standard deviation. A difference within the bars is marked as not significant. The means of a run that is not finished are grey and compared with nothing.</source>
        <translation>**Référence** choisit à quoi se rapportent les écarts&#xa0;: le modèle d’origine ou une exécution. Un double clic sur une ligne en fait la référence, un clic sur un en-tête trie, un clic droit propose **Afficher comme A**, **Afficher comme B** et **Copier le tableau en LaTeX**. **Grouper les jeux de calibration** fait une ligne et un point des exécutions qui ne diffèrent que par leurs échantillons de calibration&#xa0;: leur moyenne, avec des barres d’un écart type. Une différence dans ces barres est marquée comme non significative. Les moyennes d’une exécution inachevée sont grises et ne sont comparées à rien.</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>AWQ and salient channels</source>
        <translation>AWQ et canaux saillants</translation>
    </message>
    <message>
        <source>A few input channels matter more than all others. Keep them, scale them, or search for the best scales.</source>
        <translation>Quelques canaux d’entrée comptent plus que tous les autres. Gardez-les, mettez-les à l’échelle, ou cherchez les meilleures échelles.</translation>
    </message>
    <message>
        <source>Naive 3 bits</source>
        <translation>3 bits naïfs</translation>
    </message>
    <message>
        <source>The start is plain rounding to 3 bits in groups of 32. What follows is compared with it.</source>
        <translation>Le point de départ est le simple arrondi à 3 bits par groupes de 32. La suite lui est comparée.</translation>
    </message>
    <message>
        <source>An input channel with large activations multiplies the errors of its whole column of weights. The weights themselves do not tell which channels these are.</source>
        <translation>Un canal d’entrée aux grandes activations multiplie les erreurs de toute sa colonne de poids. Les poids eux-mêmes ne disent pas quels sont ces canaux.</translation>
    </message>
    <message>
        <source>Start the run.</source>
        <translation>Lancez l’exécution.</translation>
    </message>
    <message>
        <source>The button Start run stands below the form; F5 does the same.</source>
        <translation>Le bouton «&#xa0;Lancer l’exécution&#xa0;» se trouve sous le formulaire&#xa0;; F5 fait de même.</translation>
    </message>
    <message>
        <source>Keep one percent</source>
        <translation>Garder un pour cent</translation>
    </message>
    <message>
        <source>Keep one percent of the input channels in full precision: once those with the largest activations, once any, by chance. The form is set to chance.</source>
        <translation>Gardez un pour cent des canaux d’entrée en pleine précision&#xa0;: une fois ceux aux plus grandes activations, une fois n’importe lesquels, au hasard. Le formulaire est réglé sur le hasard.</translation>
    </message>
    <message>
        <source>Start a run that keeps channels by chance.</source>
        <translation>Lancez une exécution qui garde des canaux au hasard.</translation>
    </message>
    <message>
        <source>Start one that keeps them by activation: its output error is below that of chance.</source>
        <translation>Lancez-en une qui les garde selon l’activation&#xa0;: son erreur de sortie est inférieure à celle du hasard.</translation>
    </message>
    <message>
        <source>Press Start run, change the option Kept by to Mean magnitude of the inputs, and press it again.</source>
        <translation>Appuyez sur «&#xa0;Lancer l’exécution&#xa0;», réglez l’option «&#xa0;Gardés selon&#xa0;» sur l’amplitude moyenne des entrées et appuyez de nouveau.</translation>
    </message>
    <message>
        <source>Scale instead of keeping</source>
        <translation>Mettre à l’échelle au lieu de garder</translation>
    </message>
    <message>
        <source>Mixed precision within a matrix is awkward for hardware. The same help comes from a scale: multiply the salient columns of *W* by *s* before rounding and divide their inputs by it. Rounding then errs by about the same step, but the error is divided by *s*.</source>
        <translation>Mélanger les précisions dans une matrice est malcommode pour le matériel. Une échelle apporte la même aide&#xa0;: multipliez les colonnes saillantes de *W* par *s* avant l’arrondi et divisez leurs entrées par *s*. L’arrondi se trompe alors d’à peu près le même pas, mais l’erreur est divisée par *s*.</translation>
    </message>
    <message>
        <source>It ends where the scaled weights become the largest of their group: then the step itself grows, and all other weights of the group pay.</source>
        <translation>Cela s’arrête là où les poids agrandis deviennent les plus grands de leur groupe&#xa0;: le pas lui-même grandit alors, et tous les autres poids du groupe en paient le prix.</translation>
    </message>
    <message>
        <source>Start the run that scales one percent of the channels by 2.</source>
        <translation>Lancez l’exécution qui multiplie un pour cent des canaux par 2.</translation>
    </message>
    <message>
        <source>Why not scale the salient channels by 100?</source>
        <translation>Pourquoi ne pas multiplier les canaux saillants par 100&#xa0;?</translation>
    </message>
    <message>
        <source>The scale of their group grows with them, and the other weights round more coarsely</source>
        <translation>L’échelle de leur groupe grandit avec eux, et les autres poids s’arrondissent plus grossièrement</translation>
    </message>
    <message>
        <source>Their codes no longer fit into 3 bits</source>
        <translation>Leurs codes ne tiennent plus sur 3 bits</translation>
    </message>
    <message>
        <source>Division by 100 is not exact</source>
        <translation>La division par 100 n’est pas exacte</translation>
    </message>
    <message>
        <source>There is a best scale in between, and it has to be searched for.</source>
        <translation>Il y a une meilleure échelle entre les deux, et il faut la chercher.</translation>
    </message>
    <message>
        <source>The form is set already: press Start run. For the question: what sets the step of a group?</source>
        <translation>Le formulaire est déjà réglé&#xa0;: appuyez sur «&#xa0;Lancer l’exécution&#xa0;». Pour la question&#xa0;: qu’est-ce qui fixe le pas d’un groupe&#xa0;?</translation>
    </message>
    <message>
        <source>The search for the scales</source>
        <translation>La recherche des échelles</translation>
    </message>
    <message>
        <source>The stepper shows the curve of all candidates, and the best.</source>
        <translation>La vue «&#xa0;Pas à pas&#xa0;» montre la courbe de tous les candidats, et le meilleur.</translation>
    </message>
    <message>
        <source>Step through the candidates to the last frame.</source>
        <translation>Parcourez les candidats jusqu’à la dernière image.</translation>
    </message>
    <message>
        <source>Press the play button, or drag the slider to its end.</source>
        <translation>Appuyez sur le bouton de lecture, ou faites glisser le curseur jusqu’au bout.</translation>
    </message>
    <message>
        <source>AWQ on the whole model</source>
        <translation>AWQ sur le modèle entier</translation>
    </message>
    <message>
        <source>The scales are folded into what comes before: the norm, or the rows of an earlier layer. A layer whose inputs cannot be scaled one by one keeps its weights unscaled, and the run says so.</source>
        <translation>Les échelles sont absorbées par ce qui précède&#xa0;: la norme, ou les lignes d’une couche antérieure. Une couche dont les entrées ne peuvent pas être mises à l’échelle une par une garde ses poids sans échelles, et l’exécution le dit.</translation>
    </message>
    <message>
        <source>After the scales AWQ searches, group by group, how far to cut the range; queries and keys are left uncut.</source>
        <translation>Après les échelles, AWQ cherche, groupe par groupe, jusqu’où écrêter la plage&#xa0;; queries et keys ne sont pas écrêtées.</translation>
    </message>
    <message>
        <source>Start the run with AWQ: its output error is below 0.7 of the naive one.</source>
        <translation>Lancez l’exécution avec AWQ&#xa0;: son erreur de sortie est inférieure à 0,7 fois celle de l’arrondi naïf.</translation>
    </message>
    <message>
        <source>The form is set already: press Start run.</source>
        <translation>Le formulaire est déjà réglé&#xa0;: appuyez sur «&#xa0;Lancer l’exécution&#xa0;».</translation>
    </message>
    <message>
        <source>GPTQ: OBQ made fast</source>
        <translation>GPTQ&#xa0;: OBQ rendu rapide</translation>
    </message>
    <message>
        <source>One order for all rows, updates in batches, a Cholesky factor in place of inverses, and the order of activations.</source>
        <translation>Un seul ordre pour toutes les lignes, des mises à jour par lots, un facteur de Cholesky à la place des inverses, et l’ordre des activations.</translation>
    </message>
    <message>
        <source>One order for all rows</source>
        <translation>Un seul ordre pour toutes les lignes</translation>
    </message>
    <message>
        <source>OBQ picks another weight in every row, so that each row needs an inverse Hessian of its own. GPTQ takes the columns from left to right, the same for all rows. The inverse Hessian is then the same for all rows too, and a column is rounded for all of them at once.</source>
        <translation>OBQ choisit un autre poids dans chaque ligne, si bien que chaque ligne a besoin de sa propre hessienne inverse. GPTQ prend les colonnes de gauche à droite, de même pour toutes les lignes. La hessienne inverse est alors elle aussi la même pour toutes les lignes, et une colonne est arrondie pour toutes à la fois.</translation>
    </message>
    <message>
        <source>Nor is it shrunk column by column: the row of the upper Cholesky factor *U*, with `H⁻¹ = Uᵀ·U`, holds all that a step needs. With `e = (w_j − quant(w_j)) / U_jj` the columns to the right become `w − e·U_j`.</source>
        <translation>Elle n’est pas non plus réduite colonne par colonne&#xa0;: la ligne du facteur de Cholesky supérieur *U*, avec `H⁻¹ = Uᵀ·U`, contient tout ce qu’il faut à une étape. Avec `e = (w_j − quant(w_j)) / U_jj`, les colonnes de droite deviennent `w − e·U_j`.</translation>
    </message>
    <message>
        <source>Why does a fixed order make GPTQ so much faster than OBQ?</source>
        <translation>Pourquoi un ordre fixe rend-il GPTQ tellement plus rapide qu’OBQ&#xa0;?</translation>
    </message>
    <message>
        <source>It leaves out the compensation</source>
        <translation>Il laisse de côté la compensation</translation>
    </message>
    <message>
        <source>All rows share one factor, computed once</source>
        <translation>Toutes les lignes partagent un facteur, calculé une seule fois</translation>
    </message>
    <message>
        <source>It rounds to fewer levels</source>
        <translation>Il arrondit à moins de niveaux</translation>
    </message>
    <message>
        <source>OBQ takes time in the order of rows times columns cubed; GPTQ needs one factorisation and rows times columns squared.</source>
        <translation>Le temps d’OBQ est de l’ordre de lignes fois colonnes au cube&#xa0;; GPTQ demande une factorisation et lignes fois colonnes au carré.</translation>
    </message>
    <message>
        <source>How many inverse Hessians does OBQ keep, and how many does GPTQ?</source>
        <translation>Combien de hessiennes inverses garde OBQ, et combien GPTQ&#xa0;?</translation>
    </message>
    <message>
        <source>Columns, blocks, lazy updates</source>
        <translation>Colonnes, blocs, mises à jour différées</translation>
    </message>
    <message>
        <source>Watch GPTQ on a tile: a column is rounded, and its error flows to the columns on its right. Within a block that happens at once; the columns behind the block are paid in one product when it ends. That changes nothing in the result and lets the processor multiply whole matrices. Here blocks have 8 columns, in a run 128.</source>
        <translation>Regardez GPTQ sur une tuile&#xa0;: une colonne est arrondie, et son erreur s’écoule vers les colonnes à sa droite. À l’intérieur d’un bloc, cela se fait aussitôt&#xa0;; les colonnes derrière le bloc sont réglées en un seul produit quand il se termine. Cela ne change rien au résultat et permet au processeur de multiplier des matrices entières. Ici les blocs ont 8 colonnes, dans une exécution 128.</translation>
    </message>
    <message>
        <source>Step through to the last frame.</source>
        <translation>Avancez jusqu’à la dernière image.</translation>
    </message>
    <message>
        <source>GPTQ ends with less output error than RTN.</source>
        <translation>GPTQ finit avec une erreur de sortie inférieure à celle de RTN.</translation>
    </message>
    <message>
        <source>The order of activations</source>
        <translation>L’ordre des activations</translation>
    </message>
    <message>
        <source>The last columns have nothing left on their right that could make good for them. With act-order the columns are taken in order of falling diag H, so that those with the strongest inputs come first and the weakest ones bear the rest.</source>
        <translation>Les dernières colonnes n’ont plus rien à leur droite qui puisse compenser pour elles. Avec act-order, les colonnes sont prises par diag H décroissante, si bien que celles aux entrées les plus fortes viennent d’abord et que les plus faibles supportent le reste.</translation>
    </message>
    <message>
        <source>The framed box above the stepper.</source>
        <translation>La case encadrée au-dessus de la vue «&#xa0;Pas à pas&#xa0;».</translation>
    </message>
    <message>
        <source>Damping</source>
        <translation>Amortissement</translation>
    </message>
    <message>
        <source>With few tokens the Hessian can hardly be inverted, and channels that were hardly seen would be trusted too much. So a share of its mean diagonal is added: `H + damping·mean(diag H)·I`. A channel that is zero on every token is dead; its weights are set to zero.</source>
        <translation>Avec peu de tokens, la hessienne est à peine inversible, et l’on se fierait trop à des canaux à peine vus. On ajoute donc une part de sa diagonale moyenne&#xa0;: `H + damping·mean(diag H)·I`. Un canal nul sur chaque token est mort&#xa0;; ses poids sont mis à zéro.</translation>
    </message>
    <message>
        <source>If the factorisation fails all the same, the program raises the damping and says so in the layer&apos;s warnings.</source>
        <translation>Si la factorisation échoue malgré tout, le programme augmente l’amortissement et le dit dans les avertissements de la couche.</translation>
    </message>
    <message>
        <source>Which damping do GPTQ&apos;s authors use by default?</source>
        <translation>Quel amortissement les auteurs de GPTQ utilisent-ils par défaut&#xa0;?</translation>
    </message>
    <message>
        <source>0.01 of the mean diagonal</source>
        <translation>0,01 de la diagonale moyenne</translation>
    </message>
    <message>
        <source>0.1 of the mean diagonal</source>
        <translation>0,1 de la diagonale moyenne</translation>
    </message>
    <message>
        <source>1 on every diagonal element</source>
        <translation>1 sur chaque élément diagonal</translation>
    </message>
    <message>
        <source>0.01 is the default here as well; the form shows it when GPTQ is chosen.</source>
        <translation>0,01 est aussi la valeur par défaut ici&#xa0;; le formulaire la montre quand GPTQ est choisi.</translation>
    </message>
    <message>
        <source>Choose GPTQ in the form of a new run and read the option Damping.</source>
        <translation>Choisissez GPTQ dans le formulaire d’une nouvelle exécution et lisez l’option «&#xa0;Amortissement&#xa0;».</translation>
    </message>
    <message>
        <source>Reach 20 dB at 3 bits</source>
        <translation>Atteindre 20 dB à 3 bits</translation>
    </message>
    <message>
        <source>[Output SQNR](glossary:output_sqnr_db) is −10·log10 of the relative output error: 20 dB is an error of 1 %. RTN at 3 bits in groups of 32 stays far below on this model.</source>
        <translation>Le [SQNR de sortie](glossary:output_sqnr_db) est −10·log10 de l’erreur relative de sortie&#xa0;: 20 dB, c’est une erreur de 1&#xa0;%. RTN à 3 bits par groupes de 32 reste loin en dessous sur ce modèle.</translation>
    </message>
    <message>
        <source>The form is set to GPTQ with these settings, from left to right.</source>
        <translation>Le formulaire est réglé sur GPTQ avec ces valeurs, de gauche à droite.</translation>
    </message>
    <message>
        <source>Reach 20 dB output SQNR at 3 bits in the mean over all layers.</source>
        <translation>Atteignez un SQNR de sortie de 20 dB à 3 bits, en moyenne sur toutes les couches.</translation>
    </message>
    <message>
        <source>Which columns should come first?</source>
        <translation>Quelles colonnes devraient venir en premier&#xa0;?</translation>
    </message>
    <message>
        <source>Tick Activation order in the form and start the run.</source>
        <translation>Cochez «&#xa0;Act-order&#xa0;» dans le formulaire et lancez l’exécution.</translation>
    </message>
    <message>
        <source>Granularity and outliers</source>
        <translation>Granularité et valeurs aberrantes</translation>
    </message>
    <message>
        <source>Who shares a scale, what finer scales cost, and how LLM.int8 deals with the few input channels that break 8-bit arithmetic.</source>
        <translation>Qui partage une échelle, ce que coûtent des échelles plus fines, et comment LLM.int8 traite les quelques canaux d’entrée qui font échouer l’arithmétique sur 8 bits.</translation>
    </message>
    <message>
        <source>One scale for all</source>
        <translation>Une échelle pour tous</translation>
    </message>
    <message>
        <source>With one scale for a whole tensor, the largest weight of all sets the distance between levels for every other one. At 8 bits there are levels enough. At 4 bits there are sixteen, and most weights fall onto the few in the middle.</source>
        <translation>Avec une seule échelle pour tout un tenseur, le plus grand de tous les poids fixe la distance entre niveaux pour chacun des autres. À 8 bits, il y a assez de niveaux. À 4 bits il y en a seize, et la plupart des poids tombent sur les quelques niveaux du milieu.</translation>
    </message>
    <message>
        <source>The form is set to 4 bits and one scale a tensor.</source>
        <translation>Le formulaire est réglé sur 4 bits et une échelle par tenseur.</translation>
    </message>
    <message>
        <source>A scale for each group</source>
        <translation>Une échelle par groupe</translation>
    </message>
    <message>
        <source>A scale for each row keeps an outlier&apos;s harm within its row; a scale for each group of neighbouring columns keeps it within the group.</source>
        <translation>Une échelle par ligne confine les dégâts d’une valeur aberrante à sa ligne&#xa0;; une échelle par groupe de colonnes voisines les confine au groupe.</translation>
    </message>
    <message>
        <source>The [relative output error](glossary:relative_output_error) is the share of a layer&apos;s output energy that rounding destroys. All methods are compared by it here.</source>
        <translation>L’[erreur relative de sortie](glossary:relative_output_error) est la part de l’énergie de sortie d’une couche que l’arrondi détruit. C’est elle qui sert ici à comparer toutes les méthodes.</translation>
    </message>
    <message>
        <source>Start a run with 4 bits and a scale for each group of 32 columns.</source>
        <translation>Lancez une exécution à 4 bits avec une échelle par groupe de 32 colonnes.</translation>
    </message>
    <message>
        <source>Its output error is below a fifth of that with one scale.</source>
        <translation>Son erreur de sortie est inférieure à un cinquième de celle à une seule échelle.</translation>
    </message>
    <message>
        <source>Two options have to be changed: the granularity, and the group size that it makes available.</source>
        <translation>Deux options sont à changer&#xa0;: la granularité, et la taille de groupe qu’elle rend disponible.</translation>
    </message>
    <message>
        <source>Granularity: group of a row. Group size: 32.</source>
        <translation>Granularité&#xa0;: groupe. Taille de groupe&#xa0;: 32.</translation>
    </message>
    <message>
        <source>What finer scales cost</source>
        <translation>Ce que coûtent des échelles plus fines</translation>
    </message>
    <message>
        <source>Every group stores a scale of 16 bits and a zero point as wide as a code. Shared by the columns of a group they add `(16 + bits) / group size` bits to each weight.</source>
        <translation>Chaque groupe stocke une échelle de 16 bits et un point zéro aussi large qu’un code. Partagés par les colonnes d’un groupe, ils ajoutent `(16 + bits) / taille de groupe` bits à chaque poids.</translation>
    </message>
    <message>
        <source>The column Bits of the table of runs holds the sum.</source>
        <translation>La colonne «&#xa0;Bits&#xa0;» du tableau des exécutions donne la somme.</translation>
    </message>
    <message>
        <source>How many bits does a weight take with 4-bit codes in groups of 128?</source>
        <translation>Combien de bits occupe un poids avec des codes de 4 bits par groupes de 128&#xa0;?</translation>
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
        <translation>4 + (16 + 4)/128 = 4,156. Par groupes de 32, c’est 4 + 20/32 = 4,625, comme le montre l’exécution.</translation>
    </message>
    <message>
        <source>Put 4 bits and a group size of 128 into the formula, and do not forget the code itself.</source>
        <translation>Mettez 4 bits et une taille de groupe de 128 dans la formule, et n’oubliez pas le code lui-même.</translation>
    </message>
    <message>
        <source>Outliers in the inputs</source>
        <translation>Valeurs aberrantes dans les entrées</translation>
    </message>
    <message>
        <source>A few input channels of language models are far larger than the rest, and they would push all others of their token into a handful of codes. So columns that hold a magnitude of the threshold (6) or more are multiplied in floating point, and the integers are left to the rest.</source>
        <translation>Quelques canaux d’entrée des modèles de langue sont bien plus grands que le reste, et ils repousseraient tous les autres de leur token dans une poignée de codes. Les colonnes qui contiennent une amplitude au moins égale au seuil (6) sont donc multipliées en virgule flottante, et les entiers laissés au reste.</translation>
    </message>
    <message>
        <source>The form is set to LLM.int8 with threshold 0, which switches that off.</source>
        <translation>Le formulaire est réglé sur LLM.int8 avec le seuil 0, ce qui désactive cela.</translation>
    </message>
    <message>
        <source>Start a run with threshold 0.</source>
        <translation>Lancez une exécution avec le seuil 0.</translation>
    </message>
    <message>
        <source>Start another with threshold 6.</source>
        <translation>Lancez-en une autre avec le seuil 6.</translation>
    </message>
    <message>
        <source>The output error with threshold 6 is well below that without.</source>
        <translation>L’erreur de sortie avec le seuil 6 est nettement inférieure à celle sans seuil.</translation>
    </message>
    <message>
        <source>Press Start run, then set the threshold to 6 and press it again: the second run is queued.</source>
        <translation>Appuyez sur «&#xa0;Lancer l’exécution&#xa0;», puis mettez le seuil à 6 et appuyez de nouveau&#xa0;: la seconde exécution est mise en file.</translation>
    </message>
    <message>
        <source>The price of exactness</source>
        <translation>Le prix de l’exactitude</translation>
    </message>
    <message>
        <source>The outlier columns are multiplied by weights in floating point. The paper keeps the original weights of these columns for it; the library bitsandbytes multiplies by its rounded weights instead and stores nothing more. The option Outlier weights offers both.</source>
        <translation>Les colonnes aberrantes sont multipliées par des poids en virgule flottante. L’article garde pour cela les poids d’origine de ces colonnes&#xa0;; la bibliothèque bitsandbytes multiplie plutôt par ses poids arrondis et ne stocke rien de plus. L’option «&#xa0;Poids aberrants&#xa0;» offre les deux.</translation>
    </message>
    <message>
        <source>The run with threshold 6 takes more bits a weight than the one without. Why?</source>
        <translation>L’exécution avec le seuil 6 prend plus de bits par poids que celle sans seuil. Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Its codes are wider</source>
        <translation>Ses codes sont plus larges</translation>
    </message>
    <message>
        <source>Original weights of outlier columns are kept beside the codes</source>
        <translation>Les poids d’origine des colonnes aberrantes sont gardés à côté des codes</translation>
    </message>
    <message>
        <source>Each token stores a scale</source>
        <translation>Chaque token stocke une échelle</translation>
    </message>
    <message>
        <source>Scales of inputs are made anew for each token and are not stored. With Outlier weights set to rounded, both runs are of the same size.</source>
        <translation>Les échelles des entrées sont refaites pour chaque token et ne sont pas stockées. Avec «&#xa0;Poids aberrants&#xa0;» sur «&#xa0;Arrondis&#xa0;», les deux exécutions ont la même taille.</translation>
    </message>
    <message>
        <source>What does the option Outlier weights say about the weights of these columns?</source>
        <translation>Que dit l’option «&#xa0;Poids aberrants&#xa0;» des poids de ces colonnes&#xa0;?</translation>
    </message>
    <message>
        <source>Optimal brain quantization</source>
        <translation>Optimal brain quantization</translation>
    </message>
    <message>
        <source>Round one weight, let the others make good for it, and do so until a whole layer is rounded.</source>
        <translation>Arrondir un poids, laisser les autres compenser pour lui, et continuer jusqu’à ce que toute une couche soit arrondie.</translation>
    </message>
    <message>
        <source>What rounding a weight costs</source>
        <translation>Ce que coûte l’arrondi d’un poids</translation>
    </message>
    <message>
        <source>What counts is not the error of a weight but that of the layer&apos;s output. With the Hessian *H* of the layer&apos;s inputs, the output error is `tr(ΔW·H·ΔWᵀ)`.</source>
        <translation>Ce qui compte n’est pas l’erreur d’un poids mais celle de la sortie de la couche. Avec la hessienne *H* des entrées de la couche, l’erreur de sortie est `tr(ΔW·H·ΔWᵀ)`.</translation>
    </message>
    <message>
        <source>Optimal brain quantization (OBQ) rounds one weight of a row and then shifts those that are still free so that they make good as much of it as they can. Rounding weight *q* costs `(w_q − quant(w_q))² / [H⁻¹]_qq`, and the others move by `−(w_q − quant(w_q)) / [H⁻¹]_qq · [H⁻¹]_q`.</source>
        <translation>Optimal brain quantization (OBQ) arrondit un poids d’une ligne, puis déplace ceux qui sont encore libres pour qu’ils compensent le plus possible. Arrondir le poids *q* coûte `(w_q − quant(w_q))² / [H⁻¹]_qq`, et les autres se déplacent de `−(w_q − quant(w_q)) / [H⁻¹]_qq · [H⁻¹]_q`.</translation>
    </message>
    <message>
        <source>Then row and column *q* leave the inverse Hessian, and the next weight is chosen.</source>
        <translation>Ensuite la ligne et la colonne *q* quittent la hessienne inverse, et le poids suivant est choisi.</translation>
    </message>
    <message>
        <source>OBQ is greedy. Which weight of a row does it round next?</source>
        <translation>OBQ est glouton. Quel poids d’une ligne arrondit-il ensuite&#xa0;?</translation>
    </message>
    <message>
        <source>The largest</source>
        <translation>Le plus grand</translation>
    </message>
    <message>
        <source>The one that lies farthest from its level</source>
        <translation>Celui qui est le plus loin de son niveau</translation>
    </message>
    <message>
        <source>The one whose rounding costs least</source>
        <translation>Celui dont l’arrondi coûte le moins</translation>
    </message>
    <message>
        <source>The cost divides the squared distance by the diagonal of the inverse Hessian: a weight that others can stand in for is cheap even if it lies far from its level.</source>
        <translation>Le coût divise le carré de la distance par la diagonale de la hessienne inverse&#xa0;: un poids que d’autres peuvent remplacer est bon marché même s’il est loin de son niveau.</translation>
    </message>
    <message>
        <source>The formula of the cost above has two parts: distance and how well the others can make good.</source>
        <translation>La formule du coût ci-dessus a deux parties&#xa0;: la distance, et la capacité des autres à compenser.</translation>
    </message>
    <message>
        <source>Step by step on real weights</source>
        <translation>Pas à pas sur de vrais poids</translation>
    </message>
    <message>
        <source>The stepper rounds a tile of the selected layer with the solver itself, at 3 bits. The panel of costs shows the choice of each row, and the weights that are still free move after every step.</source>
        <translation>La vue «&#xa0;Pas à pas&#xa0;» arrondit une tuile de la couche choisie avec le solveur lui-même, à 3 bits. Le panneau des coûts montre le choix de chaque ligne, et les poids encore libres se déplacent après chaque étape.</translation>
    </message>
    <message>
        <source>Left and Right step, Space plays, and the slider runs through all frames.</source>
        <translation>Gauche et Droite avancent d’une étape, Espace lance la lecture, et le curseur parcourt toutes les images.</translation>
    </message>
    <message>
        <source>Step on until at least half of the weights are rounded.</source>
        <translation>Avancez jusqu’à ce qu’au moins la moitié des poids soient arrondis.</translation>
    </message>
    <message>
        <source>Drag the slider below the stepper beyond its middle.</source>
        <translation>Faites glisser le curseur sous la vue «&#xa0;Pas à pas&#xa0;» au-delà de son milieu.</translation>
    </message>
    <message>
        <source>Against plain rounding</source>
        <translation>Face au simple arrondi</translation>
    </message>
    <message>
        <source>At its last frame OBQ has rounded every weight of the tile to the same grid that RTN uses. The curve below compares the output errors of all methods.</source>
        <translation>À sa dernière image, OBQ a arrondi chaque poids de la tuile à la même grille que RTN. La courbe en dessous compare les erreurs de sortie de toutes les méthodes.</translation>
    </message>
    <message>
        <source>One rule breaks the greedy order: a weight that lies more than half a step outside its grid (its squared error is above scale²/4) is taken at once, before it drifts farther.</source>
        <translation>Une règle rompt l’ordre glouton&#xa0;: un poids à plus d’un demi-pas hors de sa grille (son erreur au carré dépasse scale²/4) est pris aussitôt, avant qu’il ne dérive plus loin.</translation>
    </message>
    <message>
        <source>Go to the last frame.</source>
        <translation>Allez à la dernière image.</translation>
    </message>
    <message>
        <source>OBQ ends with less output error than RTN.</source>
        <translation>OBQ finit avec une erreur de sortie inférieure à celle de RTN.</translation>
    </message>
    <message>
        <source>End jumps to the last frame when the stepper has the keyboard.</source>
        <translation>La touche Fin saute à la dernière image quand la vue «&#xa0;Pas à pas&#xa0;» a le clavier.</translation>
    </message>
    <message>
        <source>A whole layer</source>
        <translation>Une couche entière</translation>
    </message>
    <message>
        <source>Now the query layer of block 0, all of it: first by RTN, then by OBQ. The field Names in the form limits the run to that layer, since OBQ needs time that grows with the cube of the layer&apos;s width.</source>
        <translation>Maintenant la couche query du bloc 0, tout entière&#xa0;: d’abord avec RTN, puis avec OBQ. Le champ «&#xa0;Noms&#xa0;» du formulaire limite l’exécution à cette couche, car le temps d’OBQ croît avec le cube de la largeur de la couche.</translation>
    </message>
    <message>
        <source>Note the mean squared weight error as well. OBQ often has the larger one: it trades error of weights that hardly matter for error of those that do.</source>
        <translation>Notez aussi l’erreur quadratique moyenne des poids. Celle d’OBQ est souvent plus grande&#xa0;: il échange de l’erreur sur des poids qui comptent contre de l’erreur sur des poids qui ne comptent guère.</translation>
    </message>
    <message>
        <source>Start the run with OBQ: its output error is below 0.8 of that of RTN.</source>
        <translation>Lancez l’exécution avec OBQ&#xa0;: son erreur de sortie est inférieure à 0,8 fois celle de RTN.</translation>
    </message>
    <message>
        <source>From layers to answers</source>
        <translation>Des couches aux réponses</translation>
    </message>
    <message>
        <source>Does less error in the layers mean better answers? A small classifier tells it in one table: train it for one epoch, round its layers to a fixed step, once naively and once by OBQ from left to right, and judge original and both on labelled sentences. The experiment on the classifier in the menu Learn does all of it with a classifier that you open.</source>
        <translation>Moins d’erreur dans les couches donne-t-il de meilleures réponses&#xa0;? Un petit classifieur le dit en un tableau&#xa0;: entraînez-le une époque, arrondissez ses couches à un pas fixe, une fois naïvement et une fois par OBQ de gauche à droite, et jugez l’original et les deux sur des phrases étiquetées. L’expérience sur le classifieur, dans le menu «&#xa0;Apprendre&#xa0;», fait tout cela avec un classifieur que vous ouvrez.</translation>
    </message>
    <message>
        <source>Where input channels are of very unequal energy, OBQ&apos;s greedy order leaves the most sensitive columns for last, when nothing is left to make good for them. GPTQ in order of falling energy can then be better.</source>
        <translation>Là où les canaux d’entrée ont des énergies très inégales, l’ordre glouton d’OBQ laisse pour la fin les colonnes les plus sensibles, quand il ne reste rien pour compenser. GPTQ par énergie décroissante peut alors être meilleur.</translation>
    </message>
    <message>
        <source>The metric Spread of input energies is the standard deviation of log diag H. When does OBQ tend to beat GPTQ in activation order?</source>
        <translation>La métrique «&#xa0;Dispersion des énergies d’entrée&#xa0;» est l’écart type de log diag H. Quand OBQ tend-il à battre GPTQ avec act-order&#xa0;?</translation>
    </message>
    <message>
        <source>Where it is small: below about 0.4</source>
        <translation>Quand elle est petite&#xa0;: en dessous d’environ 0,4</translation>
    </message>
    <message>
        <source>Where it is large: above about 0.7</source>
        <translation>Quand elle est grande&#xa0;: au-dessus d’environ 0,7</translation>
    </message>
    <message>
        <source>It does not depend on it</source>
        <translation>Cela n’en dépend pas</translation>
    </message>
    <message>
        <source>On the small models measured, OBQ was about 5 % better below 0.4 and worse above, twice as bad beyond 0.7. That is a direction to check on your own layers, not a law.</source>
        <translation>Sur les petits modèles mesurés, OBQ était meilleur d’environ 5&#xa0;% en dessous de 0,4 et moins bon au-dessus, deux fois moins bon au-delà de 0,7. C’est une tendance à vérifier sur vos propres couches, pas une loi.</translation>
    </message>
    <message>
        <source>Greedy choice does well where all columns matter about equally.</source>
        <translation>Le choix glouton réussit là où toutes les colonnes comptent à peu près autant.</translation>
    </message>
    <message>
        <source>Reading a report critically</source>
        <translation>Lire un rapport d’un œil critique</translation>
    </message>
    <message>
        <source>Overfitted calibration, errors that add up, metrics that disagree, and differences that are none.</source>
        <translation>Calibration surapprise, erreurs qui s’additionnent, métriques en désaccord, et différences qui n’en sont pas.</translation>
    </message>
    <message>
        <source>Overfitted calibration</source>
        <translation>Calibration surapprise</translation>
    </message>
    <message>
        <source>A method that sees few tokens fits its rounding to just these. Its error on the calibration inputs looks good; on inputs that it never saw, the hold-out, it is worse.</source>
        <translation>Une méthode qui voit peu de tokens ajuste son arrondi exactement à ceux-là. Son erreur sur les entrées de calibration paraît bonne&#xa0;; sur des entrées jamais vues, le hold-out, elle l’est moins.</translation>
    </message>
    <message>
        <source>One run with 4 samples has been made for you. Make one with 64, all else being equal, and compare both on the hold-out.</source>
        <translation>Une exécution avec 4 échantillons a été faite pour vous. Faites-en une avec 64, toutes choses égales par ailleurs, et comparez les deux sur le hold-out.</translation>
    </message>
    <message>
        <source>Start a run with 64 samples: its hold-out error is below 0.9 of that with 4.</source>
        <translation>Lancez une exécution avec 64 échantillons&#xa0;: son erreur sur le hold-out est inférieure à 0,9 fois celle avec 4.</translation>
    </message>
    <message>
        <source>Set Samples to 64 in the form and press Start run.</source>
        <translation>Mettez «&#xa0;Échantillons&#xa0;» à 64 dans le formulaire et appuyez sur «&#xa0;Lancer l’exécution&#xa0;».</translation>
    </message>
    <message>
        <source>Isolated or accumulated</source>
        <translation>Isolée ou cumulée</translation>
    </message>
    <message>
        <source>The relative output error judges each layer alone, on inputs of the original model. In the quantized model a layer&apos;s inputs carry the errors of all layers before it: that is the [accumulated error](glossary:accumulated_error).</source>
        <translation>L’erreur relative de sortie juge chaque couche seule, sur des entrées du modèle d’origine. Dans le modèle quantifié, les entrées d’une couche portent les erreurs de toutes les couches précédentes&#xa0;: c’est l’[erreur cumulée](glossary:accumulated_error).</translation>
    </message>
    <message>
        <source>Ask of every layer-wise figure which of the two it is. The first is fair between methods, the second is what the model lives with.</source>
        <translation>Demandez pour chaque chiffre par couche de laquelle des deux il s’agit. La première est équitable entre méthodes, la seconde est celle avec laquelle le modèle vit.</translation>
    </message>
    <message>
        <source>Show the accumulated output error in the error map.</source>
        <translation>Affichez l’erreur de sortie cumulée dans la carte d’erreurs.</translation>
    </message>
    <message>
        <source>The accumulated error of a late layer is far above its isolated error. What does that say of the layer&apos;s own rounding?</source>
        <translation>L’erreur cumulée d’une couche tardive dépasse de loin son erreur isolée. Qu’est-ce que cela dit de son propre arrondi&#xa0;?</translation>
    </message>
    <message>
        <source>It is bad</source>
        <translation>Il est mauvais</translation>
    </message>
    <message>
        <source>Nothing: the error may come from the layers before</source>
        <translation>Rien&#xa0;: l’erreur peut venir des couches précédentes</translation>
    </message>
    <message>
        <source>It is good</source>
        <translation>Il est bon</translation>
    </message>
    <message>
        <source>Now and then the accumulated error is even below the isolated one, where errors cancel.</source>
        <translation>De temps en temps, l’erreur cumulée est même inférieure à l’erreur isolée, là où des erreurs s’annulent.</translation>
    </message>
    <message>
        <source>The box Metric stands in the toolbar above the views.</source>
        <translation>La liste «&#xa0;Métrique&#xa0;» se trouve dans la barre d’outils au-dessus des vues.</translation>
    </message>
    <message>
        <source>Metrics that disagree</source>
        <translation>Des métriques en désaccord</translation>
    </message>
    <message>
        <source>GPTQ moves weights away from where they were so that the output stays. So it may have the larger weight error and yet the smaller output error. Whoever ranks by weight error alone ranks plain rounding first.</source>
        <translation>GPTQ écarte des poids de leur place pour que la sortie reste. Il peut donc avoir la plus grande erreur de poids et pourtant la plus petite erreur de sortie. Qui classe selon la seule erreur de poids met le simple arrondi en tête.</translation>
    </message>
    <message>
        <source>A run by RTN has been made beside that by GPTQ. Compare both metrics.</source>
        <translation>Une exécution par RTN a été faite à côté de celle par GPTQ. Comparez les deux métriques.</translation>
    </message>
    <message>
        <source>The output error of GPTQ is below 0.7 of that of RTN.</source>
        <translation>L’erreur de sortie de GPTQ est inférieure à 0,7 fois celle de RTN.</translation>
    </message>
    <message>
        <source>Its mean squared weight error is not smaller.</source>
        <translation>Son erreur quadratique moyenne des poids n’est pas plus petite.</translation>
    </message>
    <message>
        <source>Show the weight error in the error map and see the order turn round.</source>
        <translation>Affichez l’erreur des poids dans la carte d’erreurs et voyez l’ordre s’inverser.</translation>
    </message>
    <message>
        <source>Choose Weight MSE in the box Metric above.</source>
        <translation>Choisissez «&#xa0;MSE des poids&#xa0;» dans la liste «&#xa0;Métrique&#xa0;» en haut.</translation>
    </message>
    <message>
        <source>Differences that are none</source>
        <translation>Des différences qui n’en sont pas</translation>
    </message>
    <message>
        <source>[Perplexity](glossary:perplexity) is measured on a sample of text, and its standard error says how far another sample could move it. Two runs that lie closer than that are not ranked by it.</source>
        <translation>La [perplexité](glossary:perplexity) est mesurée sur un échantillon de texte, et son erreur type dit combien un autre échantillon pourrait la déplacer. Deux exécutions plus proches que cela ne sont pas départagées par elle.</translation>
    </message>
    <message>
        <source>The KL divergence compares both models token by token and sees differences that perplexity averages away.</source>
        <translation>La divergence KL compare les deux modèles token par token et voit des différences que la perplexité efface dans sa moyenne.</translation>
    </message>
    <message>
        <source>Run A has perplexity 1.620 ± 0.030, run B 1.612 ± 0.030. What can you say?</source>
        <translation>L’exécution A a une perplexité de 1,620 ± 0,030, l’exécution B de 1,612 ± 0,030. Que peut-on dire&#xa0;?</translation>
    </message>
    <message>
        <source>B is better</source>
        <translation>B est meilleure</translation>
    </message>
    <message>
        <source>A is better</source>
        <translation>A est meilleure</translation>
    </message>
    <message>
        <source>These figures do not tell which is better</source>
        <translation>Ces chiffres ne disent pas laquelle est meilleure</translation>
    </message>
    <message>
        <source>The difference of 0.008 is far below the standard error. More text, or the KL divergence, may tell.</source>
        <translation>La différence de 0,008 est bien inférieure à l’erreur type. Plus de texte, ou la divergence KL, peut trancher.</translation>
    </message>
    <message>
        <source>Compare the difference of the two with the number behind ±.</source>
        <translation>Comparez la différence des deux au nombre qui suit ±.</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Visite de la fenêtre</translation>
    </message>
    <message>
        <source>What the window shows, in five stops.</source>
        <translation>Ce que montre la fenêtre, en cinq étapes.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Le modèle</translation>
    </message>
    <message>
        <source>All layers of the open model, block by block. A click on one selects it everywhere: in the plots, the inspector and the stepper.</source>
        <translation>Toutes les couches du modèle ouvert, bloc par bloc. Un clic sur l’une d’elles la sélectionne partout&#xa0;: dans les graphiques, l’inspecteur et la vue «&#xa0;Pas à pas&#xa0;».</translation>
    </message>
    <message>
        <source>This is the demo model, a small one that writes stories. Nothing of it has to be downloaded.</source>
        <translation>Voici le modèle de démonstration, un petit modèle qui écrit des histoires. Rien n’en est à télécharger.</translation>
    </message>
    <message>
        <source>The views</source>
        <translation>Les vues</translation>
    </message>
    <message>
        <source>Each tab shows the same selection in another way: where the error sits, how the weights are spread, which words change, and, in the Stepper, how a method rounds one weight after the other.</source>
        <translation>Chaque onglet montre la même sélection d’une autre façon&#xa0;: où se trouve l’erreur, comment les poids se répartissent, quels mots changent et, dans «&#xa0;Pas à pas&#xa0;», comment une méthode arrondit un poids après l’autre.</translation>
    </message>
    <message>
        <source>A new run</source>
        <translation>Une nouvelle exécution</translation>
    </message>
    <message>
        <source>Here you choose a method, its bits and its group size, and start. A run of the demo model takes less than a minute, and its layers appear in the error map as they are finished.</source>
        <translation>Ici vous choisissez une méthode, ses bits et sa taille de groupe, puis vous lancez. Une exécution du modèle de démonstration prend moins d’une minute, et ses couches apparaissent dans la carte d’erreurs à mesure qu’elles sont terminées.</translation>
    </message>
    <message>
        <source>Every option explains itself when the pointer rests on it.</source>
        <translation>Chaque option s’explique quand le pointeur s’y arrête.</translation>
    </message>
    <message>
        <source>Runs side by side</source>
        <translation>Exécutions côte à côte</translation>
    </message>
    <message>
        <source>Finished runs gather here. Those that are ticked are shown together; A and B in the toolbar above are the two that are compared.</source>
        <translation>Les exécutions terminées se rassemblent ici. Celles qui sont cochées sont montrées ensemble&#xa0;; A et B, dans la barre d’outils en haut, sont les deux que l’on compare.</translation>
    </message>
    <message>
        <source>Learn and look up</source>
        <translation>Apprendre et consulter</translation>
    </message>
    <message>
        <source>The menu Learn has lessons that tell the methods step by step on this model, and the glossary (Ctrl+F1) explains every term and metric with its formula.</source>
        <translation>Le menu «&#xa0;Apprendre&#xa0;» a des leçons qui racontent les méthodes pas à pas sur ce modèle, et le glossaire (Ctrl+F1) explique chaque terme et chaque métrique avec sa formule.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P finds any command by its name.</source>
        <translation>Ctrl+Maj+P trouve toute commande par son nom.</translation>
    </message>
    <message>
        <source>Weights to integers</source>
        <translation>Des poids aux entiers</translation>
    </message>
    <message>
        <source>Three ways to turn a layer&apos;s weights into 8-bit codes, what each costs in error and bytes, and what the model then writes.</source>
        <translation>Trois façons de transformer les poids d’une couche en codes de 8 bits, ce que chacune coûte en erreur et en octets, et ce que le modèle écrit ensuite.</translation>
    </message>
    <message>
        <source>A layer&apos;s weights</source>
        <translation>Les poids d’une couche</translation>
    </message>
    <message>
        <source>A language model is mostly matrices. The layer **up** of a block turns an input *x* into *y = W·x*; here you see how the values of its *W* are spread.</source>
        <translation>Un modèle de langue est surtout fait de matrices. La couche **up** d’un bloc transforme une entrée *x* en *y = W·x*&#xa0;; vous voyez ici comment se répartissent les valeurs de son *W*.</translation>
    </message>
    <message>
        <source>Most weights lie near zero and a few lie far out. Whatever turns them into integers has to cover the whole range.</source>
        <translation>La plupart des poids sont proches de zéro et quelques-uns sont loin. Ce qui les transforme en entiers doit couvrir toute la plage.</translation>
    </message>
    <message>
        <source>Select the layer up of block 1.</source>
        <translation>Sélectionnez la couche up du bloc 1.</translation>
    </message>
    <message>
        <source>The tab Model beside this one lists all layers. Open block 1 and click up.</source>
        <translation>L’onglet «&#xa0;Modèle&#xa0;», à côté de celui-ci, liste toutes les couches. Ouvrez le bloc 1 et cliquez sur up.</translation>
    </message>
    <message>
        <source>Absmax</source>
        <translation>Absmax</translation>
    </message>
    <message>
        <source>The simplest grid is mirrored about zero. The largest magnitude becomes code 127, and everything else follows in proportion:</source>
        <translation>La grille la plus simple est symétrique autour de zéro. La plus grande amplitude devient le code 127, et tout le reste suit en proportion&#xa0;:</translation>
    </message>
    <message>
        <source>`code = round(w·127 / max|w|)`, and back `w ≈ code·max|w| / 127`.</source>
        <translation>`code = round(w·127 / max|w|)`, et en retour `w ≈ code·max|w| / 127`.</translation>
    </message>
    <message>
        <source>The form on the right is set to this grid: RTN (round to nearest), 8 bits, one scale for the whole tensor.</source>
        <translation>Le formulaire de droite est réglé sur cette grille&#xa0;: RTN (arrondi au plus proche), 8 bits, une échelle pour tout le tenseur.</translation>
    </message>
    <message>
        <source>Start the run and wait for its end.</source>
        <translation>Lancez l’exécution et attendez sa fin.</translation>
    </message>
    <message>
        <source>Zero point</source>
        <translation>Point zéro</translation>
    </message>
    <message>
        <source>Weights are seldom spread evenly about zero, and then a mirrored grid has codes that nothing uses. A zero point moves the grid to where the weights are:</source>
        <translation>Les poids sont rarement répartis également autour de zéro, et une grille symétrique a alors des codes dont rien ne se sert. Un point zéro déplace la grille là où sont les poids&#xa0;:</translation>
    </message>
    <message>
        <source>`scale = 255 / (max − min)`, `zero = round(−scale·min) − 128`, `code = clamp(round(w·scale + zero), −128, 127)`, and back `w ≈ (code − zero) / scale`.</source>
        <translation>`scale = 255 / (max − min)`, `zero = round(−scale·min) − 128`, `code = clamp(round(w·scale + zero), −128, 127)`, et en retour `w ≈ (code − zero) / scale`.</translation>
    </message>
    <message>
        <source>The 256 codes now span *max − min*, which is never more than twice the largest magnitude: the steps are finer.</source>
        <translation>Les 256 codes couvrent maintenant *max − min*, qui ne dépasse jamais le double de la plus grande amplitude&#xa0;: les pas sont plus fins.</translation>
    </message>
    <message>
        <source>Change the option Grid to zero point and start a second run.</source>
        <translation>Réglez l’option «&#xa0;Grille&#xa0;» sur le point zéro et lancez une seconde exécution.</translation>
    </message>
    <message>
        <source>Its mean squared weight error is not above that of absmax.</source>
        <translation>Son erreur quadratique moyenne des poids n’est pas supérieure à celle d’absmax.</translation>
    </message>
    <message>
        <source>The framed box in the form is the option Grid. Nothing else has to be changed.</source>
        <translation>La case encadrée du formulaire est l’option «&#xa0;Grille&#xa0;». Il n’y a rien d’autre à changer.</translation>
    </message>
    <message>
        <source>What truncation costs</source>
        <translation>Ce que coûte la troncature</translation>
    </message>
    <message>
        <source>A program that casts to an unsigned byte does not round, it cuts off: `scale = (max − min) / 255`, `code = trunc((w − min) / scale)`, and back `w ≈ code·scale + min`.</source>
        <translation>Un programme qui convertit en octet non signé n’arrondit pas, il tronque&#xa0;: `scale = (max − min) / 255`, `code = trunc((w − min) / scale)`, et en retour `w ≈ code·scale + min`.</translation>
    </message>
    <message>
        <source>Every weight then comes back too small, by anything from nothing to a whole step. Rounding errs by half a step at most, and in both directions.</source>
        <translation>Chaque poids revient alors trop petit, de rien du tout à un pas entier. L’arrondi se trompe d’un demi-pas au plus, et dans les deux sens.</translation>
    </message>
    <message>
        <source>Errors spread evenly over a whole step *s* have a mean square of *s*²/3, errors spread evenly over half a step to both sides one of *s*²/12. How does truncation compare?</source>
        <translation>Des erreurs réparties uniformément sur un pas entier *s* ont un carré moyen de *s*²/3, des erreurs réparties sur un demi-pas de chaque côté un carré moyen de *s*²/12. Que vaut la troncature en comparaison&#xa0;?</translation>
    </message>
    <message>
        <source>The same mean squared error</source>
        <translation>La même erreur quadratique moyenne</translation>
    </message>
    <message>
        <source>Twice the mean squared error</source>
        <translation>Le double de l’erreur quadratique moyenne</translation>
    </message>
    <message>
        <source>Four times the mean squared error</source>
        <translation>Le quadruple de l’erreur quadratique moyenne</translation>
    </message>
    <message>
        <source>*s*²/3 is four times *s*²/12. Start the run and compare with what the program measures.</source>
        <translation>*s*²/3 est le quadruple de *s*²/12. Lancez l’exécution et comparez avec ce que mesure le programme.</translation>
    </message>
    <message>
        <source>Start the run with the truncated grid: its mean squared weight error is about four times that of the zero point.</source>
        <translation>Lancez l’exécution avec la grille tronquée&#xa0;: son erreur quadratique moyenne des poids est environ le quadruple de celle du point zéro.</translation>
    </message>
    <message>
        <source>Divide the two mean squares.</source>
        <translation>Divisez les deux carrés moyens.</translation>
    </message>
    <message>
        <source>The form is set to the truncated grid already: press Start run.</source>
        <translation>Le formulaire est déjà réglé sur la grille tronquée&#xa0;: appuyez sur «&#xa0;Lancer l’exécution&#xa0;».</translation>
    </message>
    <message>
        <source>Memory and text, before and after</source>
        <translation>Mémoire et texte, avant et après</translation>
    </message>
    <message>
        <source>The overview says what the run changed: 16 bits a weight became 8, and the one scale of a tensor weighs nothing. The [perplexity](glossary:perplexity) tells how surprised the model is by text that it has not seen; lower is better.</source>
        <translation>Le bilan dit ce que l’exécution a changé&#xa0;: 16 bits par poids sont devenus 8, et l’unique échelle d’un tenseur ne pèse rien. La [perplexité](glossary:perplexity) dit à quel point un texte jamais vu surprend le modèle&#xa0;; plus elle est basse, mieux c’est.</translation>
    </message>
    <message>
        <source>The Text view continues the same prompts with both models. The first token that differs is framed.</source>
        <translation>La vue «&#xa0;Texte&#xa0;» continue les mêmes prompts avec les deux modèles. Le premier token qui diffère est encadré.</translation>
    </message>
    <message>
        <source>The quantized layers take 8 bits a weight.</source>
        <translation>Les couches quantifiées prennent 8 bits par poids.</translation>
    </message>
    <message>
        <source>Its perplexity is above that of the original model.</source>
        <translation>Sa perplexité est supérieure à celle du modèle d’origine.</translation>
    </message>
    <message>
        <source>Open the Text view and read on from the first token that differs.</source>
        <translation>Ouvrez la vue «&#xa0;Texte&#xa0;» et lisez à partir du premier token qui diffère.</translation>
    </message>
    <message>
        <source>The tab Text stands above the views; Alt+6 opens it.</source>
        <translation>L’onglet «&#xa0;Texte&#xa0;» est au-dessus des vues&#xa0;; Alt+6 l’ouvre.</translation>
    </message>
    <message>
        <source>Which channels are salient</source>
        <translation>Quels canaux sont saillants</translation>
    </message>
    <message>
        <source>The view Salience shows each input channel of a layer: above its mean |x|, below the error of the weights that meet it. The two pictures have little in common.</source>
        <translation>La vue «&#xa0;Saillance&#xa0;» montre chaque canal d’entrée d’une couche&#xa0;: en haut son |x| moyen, en dessous l’erreur des poids qui le rencontrent. Les deux images ont peu en commun.</translation>
    </message>
    <message>
        <source>The table quantizes the layer in several ways. Compare the channels kept by their inputs with those kept by chance, and by their weights.</source>
        <translation>Le tableau quantifie la couche de plusieurs façons. Comparez les canaux gardés selon leurs entrées avec ceux gardés au hasard, et selon leurs poids.</translation>
    </message>
    <message>
        <source>Raise the share of salient channels until a third of RTN&apos;s error is gone.</source>
        <translation>Augmentez la part des canaux saillants jusqu’à ce qu’un tiers de l’erreur de RTN ait disparu.</translation>
    </message>
    <message>
        <source>One percent of 256 channels are two of them.</source>
        <translation>Un pour cent de 256 canaux, cela en fait deux.</translation>
    </message>
    <message>
        <source>A scale can be too large</source>
        <translation>Une échelle peut être trop grande</translation>
    </message>
    <message>
        <source>Salience again, with the salient channels multiplied by 2. See what a factor of 100 does: the row of the table that is scaled by inputs tells.</source>
        <translation>La saillance encore, avec les canaux saillants multipliés par 2. Voyez ce que fait un facteur 100&#xa0;: la ligne du tableau mise à l’échelle selon les entrées le dit.</translation>
    </message>
    <message>
        <source>Make scaling worse than not scaling at all.</source>
        <translation>Rendez la mise à l’échelle pire que son absence.</translation>
    </message>
    <message>
        <source>Type 100 into the field scaled by.</source>
        <translation>Tapez 100 dans le champ «&#xa0;multipliés par&#xa0;».</translation>
    </message>
    <message>
        <source>AWQ gives every channel a scale of its own, all by one number: `s = mean|x|^r`, divided by `√(max s · min s)`, for the exponents `r = 0, 1/20, …, 1`; the authors stop at 19/20. Exponent 0 is plain rounding. The exponent with the least output error wins.</source>
        <translation>AWQ donne à chaque canal sa propre échelle, toutes par un seul nombre&#xa0;: `s = mean|x|^r`, divisé par `√(max s · min s)`, pour les exposants `r = 0, 1/20, …, 1`&#xa0;; les auteurs s’arrêtent à 19/20. L’exposant 0 est le simple arrondi. L’exposant dont l’erreur de sortie est la plus petite l’emporte.</translation>
    </message>
    <message>
        <source>Quantization in ten minutes</source>
        <translation>La quantification en dix minutes</translation>
    </message>
    <message>
        <source>A demonstration for a class, in large type: from one weight on a grid to the words that a quantized model writes.</source>
        <translation>Une démonstration pour une classe, en grands caractères&#xa0;: d’un poids sur une grille aux mots qu’écrit un modèle quantifié.</translation>
    </message>
    <message>
        <source>A layer is a matrix</source>
        <translation>Une couche est une matrice</translation>
    </message>
    <message>
        <source>A small language model that writes stories. This is how the weights of one of its 42 layers are spread: most lie near zero, a few far out.</source>
        <translation>Un petit modèle de langue qui écrit des histoires. Voici comment se répartissent les poids d’une de ses 42 couches&#xa0;: la plupart sont proches de zéro, quelques-uns loin.</translation>
    </message>
    <message>
        <source>Two runs with 3 bits, RTN and GPTQ, are made meanwhile. We shall read what they write.</source>
        <translation>Pendant ce temps, deux exécutions à 3 bits se font, RTN et GPTQ. Nous lirons ce qu’elles écrivent.</translation>
    </message>
    <message>
        <source>The distribution of one layer is shown.</source>
        <translation>La distribution d’une couche est affichée.</translation>
    </message>
    <message>
        <source>From 8 bits to 2</source>
        <translation>De 8 bits à 2</translation>
    </message>
    <message>
        <source>*b* bits make 2ᵇ levels. Drag the slider Bits from 8 to 2: the levels below the histogram thin out, and the weights gather on them.</source>
        <translation>*b* bits font 2ᵇ niveaux. Faites glisser le curseur «&#xa0;Bits&#xa0;» de 8 à 2&#xa0;: les niveaux sous l’histogramme se raréfient, et les poids s’y rassemblent.</translation>
    </message>
    <message>
        <source>Each bit less doubles the distance between levels, and costs about 6 dB of the signal.</source>
        <translation>Chaque bit de moins double la distance entre niveaux et coûte environ 6 dB de signal.</translation>
    </message>
    <message>
        <source>Drag the bits down to 2.</source>
        <translation>Faites descendre les bits à 2.</translation>
    </message>
    <message>
        <source>Less than 8 dB are left of the weights&apos; signal.</source>
        <translation>Il reste moins de 8 dB du signal des poids.</translation>
    </message>
    <message>
        <source>The same in groups of 128</source>
        <translation>La même chose par groupes de 128</translation>
    </message>
    <message>
        <source>So far the largest weight of a row set the distance for all 512 of its weights. Give each group of 128 its own scale, and drag again.</source>
        <translation>Jusqu’ici, le plus grand poids d’une ligne fixait la distance pour ses 512 poids. Donnez à chaque groupe de 128 sa propre échelle, et recommencez.</translation>
    </message>
    <message>
        <source>A group costs a scale of 16 bits and a zero point: 18/128 = 0.14 bits a weight at 2 bits.</source>
        <translation>Un groupe coûte une échelle de 16 bits et un point zéro&#xa0;: 18/128 = 0,14 bit par poids à 2 bits.</translation>
    </message>
    <message>
        <source>Choose a scale for each group.</source>
        <translation>Choisissez une échelle par groupe.</translation>
    </message>
    <message>
        <source>Drag the bits down to 2 again.</source>
        <translation>Faites de nouveau descendre les bits à 2.</translation>
    </message>
    <message>
        <source>Rounding to nearest, weight by weight</source>
        <translation>Arrondi au plus proche, poids par poids</translation>
    </message>
    <message>
        <source>Eight rows and eight columns of real weights. RTN rounds each to its nearest level and looks at nothing else.</source>
        <translation>Huit lignes et huit colonnes de vrais poids. RTN arrondit chacun à son niveau le plus proche et ne regarde rien d’autre.</translation>
    </message>
    <message>
        <source>The curve at the right is what becomes of the layer&apos;s output.</source>
        <translation>La courbe de droite est ce que devient la sortie de la couche.</translation>
    </message>
    <message>
        <source>Step to the end: Right, or the button.</source>
        <translation>Avancez jusqu’à la fin&#xa0;: touche Droite, ou le bouton.</translation>
    </message>
    <message>
        <source>GPTQ: the error flows to the right</source>
        <translation>GPTQ&#xa0;: l’erreur s’écoule vers la droite</translation>
    </message>
    <message>
        <source>One column is rounded. Its error is not lost: the columns that are still free, at its right, move so that the output stays.</source>
        <translation>Une colonne est arrondie. Son erreur n’est pas perdue&#xa0;: les colonnes encore libres, à sa droite, se déplacent pour que la sortie reste.</translation>
    </message>
    <message>
        <source>Step back and watch it again. The slider at the right sets the speed of play.</source>
        <translation>Revenez d’une étape et regardez encore. Le curseur de droite règle la vitesse de lecture.</translation>
    </message>
    <message>
        <source>Play to the end.</source>
        <translation>Lisez jusqu’à la fin.</translation>
    </message>
    <message>
        <source>It ends with less than half the output error of RTN.</source>
        <translation>Il finit avec moins de la moitié de l’erreur de sortie de RTN.</translation>
    </message>
    <message>
        <source>OBQ: each row picks its own next weight</source>
        <translation>OBQ&#xa0;: chaque ligne choisit elle-même son prochain poids</translation>
    </message>
    <message>
        <source>For contrast, the method that GPTQ comes from. Every row takes the weight that costs least next, so that every row needs an inverse Hessian of its own.</source>
        <translation>Par contraste, la méthode dont vient GPTQ. Chaque ligne prend ensuite le poids qui coûte le moins, si bien que chaque ligne a besoin de sa propre hessienne inverse.</translation>
    </message>
    <message>
        <source>Exact, and slow: that fixed order is what makes GPTQ fast.</source>
        <translation>Exact, et lent&#xa0;: c’est l’ordre fixe qui rend GPTQ rapide.</translation>
    </message>
    <message>
        <source>Step on until half of the weights are fixed.</source>
        <translation>Avancez jusqu’à ce que la moitié des poids soient fixés.</translation>
    </message>
    <message>
        <source>AWQ: a few channels matter most</source>
        <translation>AWQ&#xa0;: quelques canaux comptent le plus</translation>
    </message>
    <message>
        <source>Above, how strong each input of a layer is: a few stand out. The weights that meet them matter most, and nothing in the weights tells which these are.</source>
        <translation>En haut, la force de chaque entrée d’une couche&#xa0;: quelques-unes se détachent. Les poids qui les rencontrent comptent le plus, et rien dans les poids ne dit lesquels ce sont.</translation>
    </message>
    <message>
        <source>Keep 1 % of the channels by their inputs, and much of the error is gone; by chance, next to nothing. Scaling them by 2 before rounding helps as well.</source>
        <translation>Gardez 1&#xa0;% des canaux selon leurs entrées, et une grande part de l’erreur disparaît&#xa0;; au hasard, presque rien. Les multiplier par 2 avant l’arrondi aide aussi.</translation>
    </message>
    <message>
        <source>Keeping channels by their inputs saves more than a tenth of RTN&apos;s error.</source>
        <translation>Garder des canaux selon leurs entrées économise plus d’un dixième de l’erreur de RTN.</translation>
    </message>
    <message>
        <source>AWQ: the best scale</source>
        <translation>AWQ&#xa0;: la meilleure échelle</translation>
    </message>
    <message>
        <source>AWQ scales every channel by *s* = mean|x|^*r* and tries the exponents *r* from 0, which is RTN, to 1. Drag the slider through them: too little helps little, too much makes the other weights of the group coarse.</source>
        <translation>AWQ multiplie chaque canal par *s* = mean|x|^*r* et essaie les exposants *r* de 0, qui est RTN, à 1. Parcourez-les avec le curseur&#xa0;: trop peu aide peu, trop rend grossiers les autres poids du groupe.</translation>
    </message>
    <message>
        <source>The star is the optimum.</source>
        <translation>L’étoile est l’optimum.</translation>
    </message>
    <message>
        <source>Drag the slider to the end.</source>
        <translation>Faites glisser le curseur jusqu’au bout.</translation>
    </message>
    <message>
        <source>What the models write</source>
        <translation>Ce qu’écrivent les modèles</translation>
    </message>
    <message>
        <source>The same prompts, continued by the original, by RTN and by GPTQ, both with 3 bits in groups of 128. The first token that differs is framed.</source>
        <translation>Les mêmes prompts, continués par l’original, par RTN et par GPTQ, tous deux à 3 bits par groupes de 128. Le premier token qui diffère est encadré.</translation>
    </message>
    <message>
        <source>Both differ from the original, but GPTQ keeps to it longer. Read on in the other prompts: which of the two still tells a story?</source>
        <translation>Tous deux diffèrent de l’original, mais GPTQ s’y tient plus longtemps. Lisez la suite des autres prompts&#xa0;: lequel des deux raconte encore une histoire&#xa0;?</translation>
    </message>
    <message>
        <source>The texts stand side by side.</source>
        <translation>Les textes sont côte à côte.</translation>
    </message>
    <message>
        <source>GPTQ is less than half as far from the original as RTN: KL divergence.</source>
        <translation>GPTQ est moins de moitié aussi loin de l’original que RTN&#xa0;: divergence KL.</translation>
    </message>
    <message>
        <source>A question to take home</source>
        <translation>Une question à emporter</translation>
    </message>
    <message>
        <source>Everything shown here was computed by the program&apos;s own solvers on the model&apos;s own weights. The hand-out has these steps on paper; the lessons in the menu Learn go through them one by one.</source>
        <translation>Tout ce qui est montré ici a été calculé par les solveurs du programme sur les poids du modèle. La fiche donne ces étapes sur papier&#xa0;; les leçons du menu «&#xa0;Apprendre&#xa0;» les parcourent une à une.</translation>
    </message>
    <message>
        <source>Why may GPTQ have a larger weight error than RTN, and yet write better?</source>
        <translation>Pourquoi GPTQ peut-il avoir une plus grande erreur de poids que RTN, et pourtant mieux écrire&#xa0;?</translation>
    </message>
    <message>
        <source>It stores more bits a weight</source>
        <translation>Il stocke plus de bits par poids</translation>
    </message>
    <message>
        <source>It moves weights that are still free so that the output stays</source>
        <translation>Il déplace les poids encore libres pour que la sortie reste</translation>
    </message>
    <message>
        <source>It leaves out the layers that are hard to round</source>
        <translation>Il laisse de côté les couches difficiles à arrondir</translation>
    </message>
    <message>
        <source>What counts is the layer&apos;s output. RTN is nearest weight by weight, GPTQ output by output.</source>
        <translation>Ce qui compte, c’est la sortie de la couche. RTN est le plus proche poids par poids, GPTQ sortie par sortie.</translation>
    </message>
    <message>
        <source>Groups under a slider</source>
        <translation>Des groupes sous un curseur</translation>
    </message>
    <message>
        <source>The view What-if answers at once, for one layer, what a run would find for all. It is set to 4 bits and one scale for the tensor, and next to nothing of the weights&apos; signal is left.</source>
        <translation>La vue «&#xa0;Et si&#xa0;» répond aussitôt, pour une couche, ce qu’une exécution trouverait pour toutes. Elle est réglée sur 4 bits et une échelle pour le tenseur, et il ne reste presque rien du signal des poids.</translation>
    </message>
    <message>
        <source>Leave the bits alone. Choose a scale for each row, then for each group, and drag the group size until 20 dB are reached. The figure Bits per weight says what that costs.</source>
        <translation>Ne touchez pas aux bits. Choisissez une échelle par ligne, puis par groupe, et faites glisser la taille de groupe jusqu’à atteindre 20 dB. Le chiffre «&#xa0;Bits par poids&#xa0;» dit ce que cela coûte.</translation>
    </message>
    <message>
        <source>Reach 20 dB weight SQNR,</source>
        <translation>Atteignez un SQNR des poids de 20 dB,</translation>
    </message>
    <message>
        <source>with 4 bits.</source>
        <translation>avec 4 bits.</translation>
    </message>
    <message>
        <source>Scale for: each group. Groups of 32 come close; smaller ones do it.</source>
        <translation>Échelle par&#xa0;: groupe. Des groupes de 32 s’en approchent&#xa0;; de plus petits y arrivent.</translation>
    </message>
    <message>
        <source>LLM.int8 rounds the inputs as well, so that the product is one of integers. Each row of the weight and each token&apos;s input get a scale of their own: `code = round(v·127 / max|v|)`, where what counts as an outlier is left out of the maximum.</source>
        <translation>LLM.int8 arrondit aussi les entrées, si bien que le produit est un produit d’entiers. Chaque ligne du poids et l’entrée de chaque token ont leur propre échelle&#xa0;: `code = round(v·127 / max|v|)`, où ce qui compte comme valeur aberrante est exclu du maximum.</translation>
    </message>
    <message>
        <source>Tick Activation order and watch which column is rounded first.</source>
        <translation>Cochez «&#xa0;Act-order&#xa0;» et regardez quelle colonne est arrondie en premier.</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>not finite</source>
        <translation>non fini</translation>
    </message>
</context>
<context>
    <name>quantoscope::AboutDialog</name>
    <message>
        <source>About Quantoscope</source>
        <translation>À propos de Quantoscope</translation>
    </message>
    <message>
        <source>&lt;b&gt;Quantoscope&lt;/b&gt;&lt;p&gt;A workbench for looking into the weight quantization of transformer language models.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Quantoscope&lt;/b&gt;&lt;p&gt;Un atelier pour examiner la quantification des poids des modèles de langue transformers.&lt;/p&gt;&lt;p&gt;Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copier les versions</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a library</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>of a library</comment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <comment>of a library</comment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>For</source>
        <comment>what a library is used for</comment>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Libraries bring others along. On Debian the texts of all licences are in /usr/share/doc/PACKAGE/copyright.</source>
        <translation>Les bibliothèques en amènent d’autres. Sous Debian, les textes de toutes les licences sont dans /usr/share/doc/PAQUET/copyright.</translation>
    </message>
    <message>
        <source>CUDA not available</source>
        <extracomment>CUDA, which a build or a computer may lack</extracomment>
        <translation>CUDA non disponible</translation>
    </message>
</context>
<context>
    <name>quantoscope::BaselineChooser</name>
    <message>
        <source>&amp;Relative to</source>
        <translation>&amp;Par rapport à</translation>
    </message>
    <message>
        <source>Run that the errors are shown relative to</source>
        <translation>Exécution à laquelle les erreurs sont rapportées</translation>
    </message>
    <message>
        <source>Each cell as a multiple of the same layer&apos;s value in that run (of metrics in decibels and the like: the difference): blue is better than it, red is worse</source>
        <translation>Chaque case comme multiple de la valeur de la même couche dans cette exécution (pour les métriques en décibels et semblables&#xa0;: la différence)&#xa0;: bleu est meilleur, rouge est pire</translation>
    </message>
    <message>
        <source>no run: the values themselves</source>
        <extracomment>Of an error map: each run is shown with its own values</extracomment>
        <translation>aucune exécution&#xa0;: les valeurs mêmes</translation>
    </message>
</context>
<context>
    <name>quantoscope::BlockSwapJobs</name>
    <message>
        <source>This runs the model itself, which a saved session does not hold. Open its model: the bar above does.</source>
        <translation>Ceci fait tourner le modèle lui-même, qu’une session enregistrée ne contient pas. Ouvrez son modèle&#xa0;: la barre ci-dessus le fait.</translation>
    </message>
    <message>
        <source>A run is in progress: the blocks are measured after it.</source>
        <translation>Une exécution est en cours&#xa0;: les blocs sont mesurés après.</translation>
    </message>
    <message>
        <source>The quantized model is made again from its codes…</source>
        <translation>Le modèle quantifié est refait à partir de ses codes…</translation>
    </message>
    <message>
        <source>The blocks cannot be measured: %1</source>
        <translation>Les blocs ne peuvent pas être mesurés&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::BlockSwapView</name>
    <message>
        <source>KL recovered</source>
        <translation>KL récupérée</translation>
    </message>
    <message>
        <source>… and the first differing token is the original&apos;s again</source>
        <translation>… et le premier token différent est de nouveau celui de l’original</translation>
    </message>
    <message>
        <source>Blocks measured</source>
        <translation>Blocs mesurés</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Mesurer</translation>
    </message>
    <message>
        <source>Puts one block of run A at a time back to full precision and measures what of the KL divergence on this text goes with it</source>
        <translation>Remet un bloc à la fois de l’exécution A en pleine précision et mesure ce qui disparaît de la divergence KL sur ce texte</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Block in full precision</source>
        <translation>Bloc en pleine précision</translation>
    </message>
    <message>
        <source>Block %1 in full precision: KL %2 instead of %3, %4 of it recovered</source>
        <translation>Bloc %1 en pleine précision&#xa0;: KL %2 au lieu de %3, %4 récupérés</translation>
    </message>
    <message>
        <source>%1; the first differing token is the original&apos;s again</source>
        <translation>%1&#xa0;; le premier token différent est de nouveau celui de l’original</translation>
    </message>
    <message>
        <source>What each block of %1 costs this text</source>
        <translation>Ce que chaque bloc de %1 coûte à ce texte</translation>
    </message>
    <message>
        <source>What each block costs a text</source>
        <translation>Ce que chaque bloc coûte à un texte</translation>
    </message>
    <message>
        <source>“Measure” puts one block at a time back to full precision and shows what of the text&apos;s KL divergence goes with it.</source>
        <translation>«&#xa0;Mesurer&#xa0;» remet un bloc à la fois en pleine précision et montre ce qui disparaît de la divergence KL du texte.</translation>
    </message>
    <message>
        <source>Block %1 in full precision takes the most of it away, %2 (%3).</source>
        <translation>Le bloc %1 en pleine précision en enlève le plus, %2 (%3).</translation>
    </message>
    <message numerus="yes">
        <source>The first token that differs is number %1; %n block(s) alone bring it back.</source>
        <translation>
            <numerusform>Le premier token différent est le numéro %1&#xa0;; %n bloc à lui seul le ramène.</numerusform>
            <numerusform>Le premier token différent est le numéro %1&#xa0;; %n blocs le ramènent chacun à lui seul.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 blocks are measured.</source>
        <translation>%1 blocs sur %2 sont mesurés.</translation>
    </message>
    <message>
        <source>KL recovered (nats)</source>
        <translation>KL récupérée (nats)</translation>
    </message>
    <message numerus="yes">
        <source>A %1: KL divergence to the original of %2 nats a token, over %Ln token(s).</source>
        <extracomment>%1 a run&apos;s name, %2 a number</extracomment>
        <translation>
            <numerusform>A %1&#xa0;: divergence KL par rapport à l’original de %2 nats par token, sur %Ln token.</numerusform>
            <numerusform>A %1&#xa0;: divergence KL par rapport à l’original de %2 nats par token, sur %Ln tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Tapez ce que vous voulez faire</translation>
    </message>
    <message>
        <source>Filter of commands</source>
        <translation>Filtre des commandes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>in a list of commands: %1 &quot;Lesson&quot; or the menu that %2 stands in, such as &quot;Theme&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No command has all of these words.</source>
        <translation>Aucune commande ne contient tous ces mots.</translation>
    </message>
</context>
<context>
    <name>quantoscope::CompareBar</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>The run that single-run views show</source>
        <translation>L’exécution que montrent les vues d’une seule exécution</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>The run that A is compared with</source>
        <translation>L’exécution à laquelle A est comparée</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>What the error map and the model tree show</source>
        <translation>Ce que montrent la carte d’erreurs et l’arbre du modèle</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>aucune exécution</translation>
    </message>
</context>
<context>
    <name>quantoscope::CompareView</name>
    <message>
        <source>Comparison of runs</source>
        <translation>Comparaison des exécutions</translation>
    </message>
    <message>
        <source>Every figure of every run and its difference to the baseline; click a header to sort</source>
        <translation>Chaque chiffre de chaque exécution et sa différence avec la référence&#xa0;; cliquez sur un en-tête pour trier</translation>
    </message>
    <message>
        <source>No run yet: runs are compared here once there are some.</source>
        <translation>Pas encore d’exécution&#xa0;: elles seront comparées ici dès qu’il y en aura.</translation>
    </message>
    <message>
        <source>Vertical axis</source>
        <translation>Axe vertical</translation>
    </message>
    <message>
        <source>What a run is worth</source>
        <translation>Ce que vaut une exécution</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Axe horizontal</translation>
    </message>
    <message>
        <source>What a run costs</source>
        <translation>Ce que coûte une exécution</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>What the differences in the table are taken to</source>
        <translation>À quoi se rapportent les différences du tableau</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmique</translation>
    </message>
    <message>
        <source>A logarithmic vertical axis</source>
        <translation>Un axe vertical logarithmique</translation>
    </message>
    <message>
        <source>against</source>
        <extracomment>Between two choosers: &quot;Perplexity&quot; against &quot;Bits per weight&quot;</extracomment>
        <translation>selon</translation>
    </message>
    <message>
        <source>&amp;Baseline</source>
        <translation>&amp;Référence</translation>
    </message>
    <message>
        <source>Original model</source>
        <translation>Modèle d’origine</translation>
    </message>
    <message>
        <source>Use as baseline</source>
        <translation>Prendre comme référence</translation>
    </message>
    <message>
        <source>Show as A</source>
        <translation>Afficher comme A</translation>
    </message>
    <message>
        <source>Show as B</source>
        <translation>Afficher comme B</translation>
    </message>
    <message>
        <source>Copy table as LaTeX</source>
        <translation>Copier le tableau en LaTeX</translation>
    </message>
    <message>
        <source>&amp;Group calibration sets</source>
        <translation>&amp;Grouper les jeux de calibration</translation>
    </message>
    <message>
        <source>Runs that differ only in their calibration samples are one row and one point: their mean, with bars of one standard deviation. A difference within the bars is marked as not significant.</source>
        <translation>Les exécutions qui ne diffèrent que par leurs échantillons de calibration forment une ligne et un point&#xa0;: leur moyenne, avec des barres d’un écart-type. Une différence à l’intérieur des barres est marquée comme non significative.</translation>
    </message>
    <message>
        <source>Run B: %1</source>
        <extracomment>What runs are compared with: the run that is B, %1 its name</extracomment>
        <translation>Exécution B&#xa0;: %1</translation>
    </message>
    <message>
        <source>Run B, or the original model</source>
        <translation>Exécution B, sinon le modèle d’origine</translation>
    </message>
</context>
<context>
    <name>quantoscope::DeviceChoice</name>
    <message>
        <source>De&amp;vice</source>
        <translation>Processe&amp;ur</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <comment>device</comment>
        <translation>&amp;Automatique</translation>
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
        <translation>Choisissez une exécution comme A et une autre à comparer comme B&#xa0;: chaque couche sera ici un point.</translation>
    </message>
    <message>
        <source>%1 (baseline %2, better)</source>
        <extracomment>%1 a figure with its value; %2 the baseline&apos;s value</extracomment>
        <translation>%1 (référence %2, mieux)</translation>
    </message>
    <message>
        <source>%1 (baseline %2, worse)</source>
        <extracomment>As before</extracomment>
        <translation>%1 (référence %2, moins bien)</translation>
    </message>
    <message>
        <source>%1 (as the baseline)</source>
        <extracomment>As before</extracomment>
        <translation>%1 (comme la référence)</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 a layer; %2 and %3 a figure each, with its value</extracomment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>%1. The two disagree.</source>
        <translation>%1. Les deux se contredisent.</translation>
    </message>
    <message>
        <source>%1 against %2 by layer</source>
        <extracomment>A plot&apos;s title: %1 and %2 figures such as weight MSE</extracomment>
        <translation>%1 en fonction de %2 par couche</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) of %1.</source>
        <translation>
            <numerusform>%n couche de %1.</numerusform>
            <numerusform>%n couches de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) without an error are left out.</source>
        <translation>
            <numerusform>%n couche sans erreur est omise.</numerusform>
            <numerusform>%n couches sans erreur sont omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show a second run as B to see where the two figures disagree.</source>
        <translation>Affichez une seconde exécution comme B pour voir où les deux mesures se contredisent.</translation>
    </message>
    <message>
        <source>Nowhere is it better than %1 in one figure and worse in the other.</source>
        <translation>Nulle part elle n’est meilleure que %1 sur une mesure et moins bonne sur l’autre.</translation>
    </message>
    <message numerus="yes">
        <source>In %n layer(s) it is better than %1 in one figure and worse in the other: %2.</source>
        <extracomment>%1 the baseline run, %2 names of layers</extracomment>
        <translation>
            <numerusform>Dans %n couche, elle est meilleure que %1 sur une mesure et moins bonne sur l’autre&#xa0;: %2.</numerusform>
            <numerusform>Dans %n couches, elle est meilleure que %1 sur une mesure et moins bonne sur l’autre&#xa0;: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::DisagreementView</name>
    <message>
        <source>Vertical axis</source>
        <translation>Axe vertical</translation>
    </message>
    <message>
        <source>What stands against the error of the weights</source>
        <translation>Ce qui est opposé à l’erreur des poids</translation>
    </message>
    <message>
        <source>Layers of A %1</source>
        <extracomment>%1 the name of run A</extracomment>
        <translation>Couches de A %1</translation>
    </message>
    <message>
        <source>Layers of A %1, against B %2: ▲&#xa0;better than B in one of the two, worse in the other; ●&#xa0;otherwise</source>
        <extracomment>Legend of a plot: %1 and %2 names of the runs A and B</extracomment>
        <translation>Couches de A %1, par rapport à B %2&#xa0;: ▲&#xa0;meilleure que B sur l’une des deux, moins bonne sur l’autre&#xa0;; ●&#xa0;sinon</translation>
    </message>
</context>
<context>
    <name>quantoscope::DistributionPlot</name>
    <message>
        <source>Choose a layer to see how its weights are distributed.</source>
        <translation>Choisissez une couche pour voir comment ses poids se répartissent.</translation>
    </message>
    <message>
        <source>Weights per bin</source>
        <translation>Poids par classe</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Cumulative share</source>
        <translation>Part cumulée</translation>
    </message>
    <message>
        <source>Q-Q plot</source>
        <translation>Diagramme Q-Q</translation>
    </message>
    <message>
        <source>How the distribution is drawn</source>
        <translation>Comment la distribution est tracée</translation>
    </message>
    <message>
        <source>Weights per bin; the share of weights below a value; or the quantiles of the weights against those of a normal distribution, a straight line if they are normal</source>
        <translation>Poids par classe&#xa0;; la part des poids inférieurs à une valeur&#xa0;; ou les quantiles des poids selon ceux d’une loi normale, une droite s’ils suivent une loi normale</translation>
    </message>
    <message>
        <source>&amp;Logarithmic counts</source>
        <translation>Effectifs &amp;logarithmiques</translation>
    </message>
    <message>
        <source>Grid levels of &amp;row</source>
        <translation>Niveaux, lig&amp;ne</translation>
    </message>
    <message>
        <source>&amp;group</source>
        <translation>&amp;groupe</translation>
    </message>
    <message>
        <source>Output row whose grid levels are shown</source>
        <translation>Ligne de sortie dont les niveaux de grille sont montrés</translation>
    </message>
    <message>
        <source>Group whose grid levels are shown</source>
        <translation>Groupe dont les niveaux de grille sont montrés</translation>
    </message>
    <message>
        <source>The ticks under the histogram are the values that weights of this output row can take</source>
        <translation>Les traits sous l’histogramme sont les valeurs que peuvent prendre les poids de cette ligne de sortie</translation>
    </message>
    <message>
        <source>The group of input columns whose scale is used</source>
        <translation>Le groupe de colonnes d’entrée dont l’échelle est utilisée</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Poids de %1</translation>
    </message>
    <message>
        <source>Share of weights below</source>
        <translation>Part des poids en dessous</translation>
    </message>
    <message>
        <source>Quantile of a normal distribution (standard deviations)</source>
        <translation>Quantile d’une loi normale (écarts types)</translation>
    </message>
    <message>
        <source>Distribution of weights</source>
        <translation>Distribution des poids</translation>
    </message>
    <message>
        <source>Cumulative distribution of the weights of %1</source>
        <translation>Distribution cumulée des poids de %1</translation>
    </message>
    <message>
        <source>Quantiles of the weights of %1 against a normal distribution</source>
        <translation>Quantiles des poids de %1 selon une loi normale</translation>
    </message>
    <message>
        <source>Distribution of the weights of %1</source>
        <translation>Distribution des poids de %1</translation>
    </message>
    <message numerus="yes">
        <source>Histogram of %1 in %n bin(s) from %2 to %3; the original peaks near %4.</source>
        <translation>
            <numerusform>Histogramme de %1 en %n classe de %2 à %3&#xa0;; l’original culmine près de %4.</numerusform>
            <numerusform>Histogramme de %1 en %n classes de %2 à %3&#xa0;; l’original culmine près de %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fills %n of them.</source>
        <extracomment>%1 is a run&apos;s letter and name, %2 a run of bins</extracomment>
        <translation>
            <numerusform>%1 en occupe %n.</numerusform>
            <numerusform>%1 en occupe %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of the weights of %1 below each value.</source>
        <translation>Part des poids de %1 inférieurs à chaque valeur.</translation>
    </message>
    <message>
        <source>%1: %2 of them between −%3 and %3.</source>
        <comment>%1 a model, %2 a percentage, %3 a weight</comment>
        <translation>%1&#xa0;: %2 d’entre eux entre −%3 et %3.</translation>
    </message>
    <message>
        <source>Quantiles of the weights of %1 against a normal distribution; the original has mean %2 and standard deviation %3.</source>
        <translation>Quantiles des poids de %1 selon une loi normale&#xa0;; l’original a pour moyenne %2 et pour écart type %3.</translation>
    </message>
    <message>
        <source>Its tails reach %1 times as far as a normal distribution&apos;s at three standard deviations.</source>
        <translation>Ses queues s’étendent %1 fois aussi loin que celles d’une loi normale à trois écarts types.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Range of a histogram bin: lower and upper weight</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Below %1</source>
        <comment>%1 is a weight</comment>
        <translation>Inférieurs à %1</translation>
    </message>
    <message>
        <source>%1 standard deviations</source>
        <translation>%1 écarts types</translation>
    </message>
    <message>
        <source>Cursor %1 at %2</source>
        <translation>Curseur %1 à %2</translation>
    </message>
    <message>
        <source>%1 to %2, Δ %3</source>
        <comment>two weights and their difference</comment>
        <translation>%1 à %2, Δ %3</translation>
    </message>
    <message>
        <source>Cursors: keys 1 and 2</source>
        <translation>Curseurs&#xa0;: touches 1 et 2</translation>
    </message>
    <message>
        <source>Mark ran&amp;ge</source>
        <translation>Marquer une &amp;plage</translation>
    </message>
    <message>
        <source>While pressed, dragging marks a range of weights in all views, as dragging with Shift always does; so does Return between the cursors that the keys 1 and 2 set. Esc forgets it.</source>
        <translation>Tant qu’il est enfoncé, glisser marque une plage de poids dans toutes les vues, comme glisser avec Maj le fait toujours&#xa0;; de même Entrée entre les curseurs que posent les touches 1 et 2. Échap l’oublie.</translation>
    </message>
    <message>
        <source>Marked: %1 to %2</source>
        <extracomment>in a plot&apos;s legend: %1 and %2 are the ends of a range of weights</extracomment>
        <translation>Marqué&#xa0;: %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more run(s): enlarge the plot</source>
        <extracomment>under a plot, where the grid levels of more runs would stand</extracomment>
        <translation>
            <numerusform>%n autre exécution&#xa0;: agrandissez le graphique</numerusform>
            <numerusform>%n autres exécutions&#xa0;: agrandissez le graphique</numerusform>
        </translation>
    </message>
    <message>
        <source>The range from %1 to %2 is marked: about %3 of the original weights.</source>
        <translation>La plage de %1 à %2 est marquée&#xa0;: environ %3 des poids originaux.</translation>
    </message>
</context>
<context>
    <name>quantoscope::Engine</name>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Steps of %1</source>
        <translation>Étapes de %1</translation>
    </message>
    <message>
        <source>What if %1</source>
        <translation>Et si %1</translation>
    </message>
    <message>
        <source>Salience of %1</source>
        <translation>Saillance de %1</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>Weights of %1</source>
        <translation>Poids de %1</translation>
    </message>
    <message>
        <source>Train %1</source>
        <translation>Entraîner %1</translation>
    </message>
    <message>
        <source>Pack %1</source>
        <translation>Compacter %1</translation>
    </message>
    <message>
        <source>Blocks of %1</source>
        <translation>Blocs de %1</translation>
    </message>
    <message>
        <source>Error of %1</source>
        <translation>Erreur de %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::ErrorMapPlot</name>
    <message>
        <source>No run yet: its errors will appear here, layer by layer.</source>
        <translation>Pas encore d’exécution&#xa0;: ses erreurs apparaîtront ici, couche par couche.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>%1, higher is better</source>
        <translation>%1, plus haut = mieux</translation>
    </message>
    <message>
        <source>The model has no such layer.</source>
        <translation>Le modèle n’a pas de telle couche.</translation>
    </message>
    <message>
        <source>%1, %2: no value</source>
        <translation>%1, %2&#xa0;: aucune valeur</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4</source>
        <extracomment>%1 layer, %2 run, %3 metric, %4 value with unit</extracomment>
        <translation>%1, %2&#xa0;: %3 %4</translation>
    </message>
    <message>
        <source>Error map: %1</source>
        <translation>Carte d’erreurs&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n block(s) by projection.</source>
        <translation>
            <numerusform>%1 de %n bloc par projection.</numerusform>
            <numerusform>%1 de %n blocs par projection.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n layer(s), the worst %2 with %3.</source>
        <translation>
            <numerusform>%1&#xa0;: %n couche, la pire étant %2 avec %3.</numerusform>
            <numerusform>%1&#xa0;: %n couches, la pire étant %2 avec %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no value yet.</source>
        <translation>%1&#xa0;: pas encore de valeur.</translation>
    </message>
    <message>
        <source>%1 as a multiple of that of %2</source>
        <extracomment>%1 a metric, %2 a run</extracomment>
        <translation>%1 en multiple de celle de %2</translation>
    </message>
    <message>
        <source>%1 less that of %2</source>
        <translation>%1 moins celle de %2</translation>
    </message>
</context>
<context>
    <name>quantoscope::ExperimentJobs</name>
    <message>
        <source>This layer cannot be shown as it is stored: %1</source>
        <translation>Cette couche ne peut pas être montrée telle qu’elle est stockée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::ExperimentPage</name>
    <message>
        <source>Texts (*.txt *.json *.tsv);;All files (*)</source>
        <translation>Textes (*.txt *.json *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>no training: the model as it is</source>
        <translation>pas d’entraînement&#xa0;: le modèle tel quel</translation>
    </message>
    <message>
        <source>the experiment&apos;s own choice</source>
        <translation>le choix de l’expérience</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>Entraîner sur</translation>
    </message>
    <message>
        <source>Trained model goes to</source>
        <translation>Modèle entraîné vers</translation>
    </message>
    <message>
        <source>Calibrate on</source>
        <translation>Calibrer sur</translation>
    </message>
    <message>
        <source>Measure on</source>
        <translation>Mesurer sur</translation>
    </message>
    <message>
        <source>Calibration samples</source>
        <translation>Échantillons de calibration</translation>
    </message>
    <message>
        <source>Tokens a sample</source>
        <translation>Tokens par échantillon</translation>
    </message>
    <message>
        <source>Windows of text</source>
        <translation>Fenêtres de texte</translation>
    </message>
    <message>
        <source>as the experiment has it</source>
        <translation>comme dans l’expérience</translation>
    </message>
    <message>
        <source>Start the experiment</source>
        <translation>Lancer l’expérience</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open another model…</source>
        <translation>Ouvrir un autre modèle…</translation>
    </message>
    <message>
        <source>Open a model first; a session alone cannot be run.</source>
        <translation>Ouvrez d’abord un modèle&#xa0;; une session seule ne peut pas être exécutée.</translation>
    </message>
    <message>
        <source>A training needs a file of labelled sentences to measure on, too.</source>
        <translation>Un entraînement demande aussi un fichier de phrases étiquetées pour la mesure.</translation>
    </message>
    <message>
        <source>%1 holds a model already: name another folder for the trained one.</source>
        <translation>%1 contient déjà un modèle&#xa0;: indiquez un autre dossier pour le modèle entraîné.</translation>
    </message>
    <message>
        <source>The experiment is under way; results show up below as its runs end.</source>
        <translation>L’expérience est en cours&#xa0;; les résultats apparaissent dessous à mesure que ses exécutions se terminent.</translation>
    </message>
    <message>
        <source>Folder for the trained model</source>
        <translation>Dossier du modèle entraîné</translation>
    </message>
</context>
<context>
    <name>quantoscope::ExportModelDialog</name>
    <message>
        <source>GPTQ, zero points less one (gptq)</source>
        <translation>GPTQ, points zéro moins un (gptq)</translation>
    </message>
    <message>
        <source>GPTQ, zero points as they are (gptq_v2)</source>
        <translation>GPTQ, points zéro tels quels (gptq_v2)</translation>
    </message>
    <message>
        <source>AWQ gemm (awq)</source>
        <translation>AWQ gemm (awq)</translation>
    </message>
    <message>
        <source>GGUF for llama.cpp (gguf)</source>
        <translation>GGUF pour llama.cpp (gguf)</translation>
    </message>
    <message>
        <source>Plain float32 weights (safetensors)</source>
        <translation>Poids float32 simples (safetensors)</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>Exporter le modèle</translation>
    </message>
    <message>
        <source>A new folder</source>
        <translation>Un nouveau dossier</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Set up a run that fits</source>
        <translation>&amp;Préparer une exécution adaptée</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Folder to make the new one in</source>
        <translation>Dossier dans lequel créer le nouveau</translation>
    </message>
    <message>
        <source>This run has no exact image in the format: %1.</source>
        <translation>Cette exécution n’a pas d’image exacte dans ce format&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is there already and not empty.</source>
        <translation>%1 existe déjà et n’est pas vide.</translation>
    </message>
    <message>
        <source>What is written is read back and compared with the run&apos;s codes bit by bit, and a text is written from it.</source>
        <translation>Ce qui est écrit est relu et comparé bit à bit aux codes de l’exécution, et un texte en est généré.</translation>
    </message>
</context>
<context>
    <name>quantoscope::FigurePage</name>
    <message>
        <source>&amp;Panels</source>
        <translation>Pannea&amp;ux</translation>
    </message>
    <message>
        <source>Panels of the figure</source>
        <translation>Panneaux de la figure</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>A&amp;vancer</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Reculer</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Suppri&amp;mer</translation>
    </message>
    <message>
        <source>&amp;Full width</source>
        <translation>Pleine lar&amp;geur</translation>
    </message>
    <message>
        <source>The panel is as wide as the figure</source>
        <translation>Le panneau est aussi large que la figure</translation>
    </message>
    <message>
        <source>178 mm: two columns</source>
        <translation>178 mm&#xa0;: deux colonnes</translation>
    </message>
    <message>
        <source>85 mm: one column</source>
        <translation>85 mm&#xa0;: une colonne</translation>
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
        <translation>Aucune</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Largeur</translation>
    </message>
    <message>
        <source>Panels &amp;a line</source>
        <translation>Panneaux par lig&amp;ne</translation>
    </message>
    <message>
        <source>&amp;Height of a line</source>
        <translation>&amp;Hauteur de ligne</translation>
    </message>
    <message>
        <source>Type &amp;size</source>
        <translation>Corp&amp;s du texte</translation>
    </message>
    <message>
        <source>&amp;Colour map</source>
        <translation>Palette de c&amp;ouleurs</translation>
    </message>
    <message>
        <source>Le&amp;tters</source>
        <translation>Le&amp;ttres</translation>
    </message>
    <message>
        <source>Preview in &amp;grey</source>
        <translation>Aperçu &amp;en gris</translation>
    </message>
    <message>
        <source>As a printer without colours would show it; files keep their colours</source>
        <translation>Comme le montrerait une imprimante sans couleurs&#xa0;; les fichiers gardent les leurs</translation>
    </message>
    <message>
        <source>E&amp;xport figure…</source>
        <translation>E&amp;xporter la figure…</translation>
    </message>
    <message>
        <source>“Add panel”, or “Add to figure” (Ctrl+Shift+F) at a plot, puts a plot here, as a panel of a figure for a paper.</source>
        <translation>«&#xa0;Ajouter un panneau&#xa0;», ou «&#xa0;Ajouter à la figure&#xa0;» (Ctrl+Maj+F) devant un graphique, le place ici, comme panneau d’une figure pour un article.</translation>
    </message>
    <message>
        <source>A&amp;dd panel</source>
        <translation>A&amp;jouter un panneau</translation>
    </message>
    <message>
        <source>A plot as its view shows it now</source>
        <translation>Un graphique tel que sa vue le montre à présent</translation>
    </message>
</context>
<context>
    <name>quantoscope::FigureTiles</name>
    <message>
        <source>The weights of a figure&apos;s panel cannot be shown: %1</source>
        <translation>Les poids d’un panneau de la figure ne peuvent pas être montrés&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::FileChoice</name>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
</context>
<context>
    <name>quantoscope::FootprintEstimate</name>
    <message>
        <source>Memory: %1, then %2</source>
        <translation>Mémoire&#xa0;: %1, puis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) have fewer than %1 columns: one group a row</source>
        <extracomment>%n layers, %1 the size of a group</extracomment>
        <translation>
            <numerusform>%n couche a moins de %1 colonnes&#xa0;: un groupe par ligne</numerusform>
            <numerusform>%n couches ont moins de %1 colonnes&#xa0;: un groupe par ligne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::GlossaryDialog</name>
    <message>
        <source>Unit:</source>
        <translation>Unité&#xa0;:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Source&#xa0;:</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation>Trouver un terme</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>No term has these words.</source>
        <translation>Aucun terme ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>quantoscope::GuideWindow</name>
    <message>
        <source>No page has these words.</source>
        <translation>Aucune page ne contient ces mots.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Retour (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Avancer (Alt+Droite)</translation>
    </message>
    <message>
        <source>A−</source>
        <comment>button: smaller type</comment>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Plus petit (Ctrl+-)</translation>
    </message>
    <message>
        <source>A+</source>
        <comment>button: larger type</comment>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Plus grand (Ctrl++)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print or save as PDF</source>
        <translation>Imprimer ou enregistrer en PDF</translation>
    </message>
    <message>
        <source>&amp;Print this page…</source>
        <translation>&amp;Imprimer cette page…</translation>
    </message>
    <message>
        <source>&amp;This page as PDF…</source>
        <translation>&amp;Cette page en PDF…</translation>
    </message>
    <message>
        <source>&amp;Whole guide as PDF…</source>
        <translation>&amp;Guide entier en PDF…</translation>
    </message>
    <message>
        <source>Find pages</source>
        <translation>Trouver des pages</translation>
    </message>
    <message>
        <source>Shows the pages that hold every word (Ctrl+F)</source>
        <translation>Montre les pages qui contiennent tous les mots (Ctrl+F)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
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
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Visite de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>&amp;Quitter la visite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>quantoscope::Inspector</name>
    <message>
        <source>Choose a layer to see its facts.</source>
        <translation>Choisissez une couche pour voir ses caractéristiques.</translation>
    </message>
    <message>
        <source>Warnings of the selected layer</source>
        <translation>Avertissements de la couche sélectionnée</translation>
    </message>
    <message>
        <source>Facts of the selected layer</source>
        <translation>Caractéristiques de la couche sélectionnée</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Original weight</source>
        <translation>Poids d’origine</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Outputs × inputs</source>
        <translation>Sorties × entrées</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>Stocké en</translation>
    </message>
    <message>
        <source>The file holds codes; the weight shown is what they stand for</source>
        <translation>Le fichier contient des codes&#xa0;; le poids montré est ce qu’ils représentent</translation>
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
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Écart type</translation>
    </message>
    <message>
        <source>Excess kurtosis</source>
        <translation>Excès de kurtosis</translation>
    </message>
    <message>
        <source>0 for a normal distribution; the larger, the heavier the tails</source>
        <translation>0 pour une loi normale&#xa0;; plus il est grand, plus les queues sont lourdes</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>Valeurs aberrantes</translation>
    </message>
    <message>
        <source>Share of the weights further than six standard deviations from zero</source>
        <translation>Part des poids à plus de six écarts types de zéro</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Heading of a run&apos;s figures: its letter, its name</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>This layer</source>
        <translation>Cette couche</translation>
    </message>
    <message>
        <source>not finished yet</source>
        <translation>pas encore terminée</translation>
    </message>
    <message>
        <source>not quantized</source>
        <translation>non quantifiée</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits par poids</translation>
    </message>
    <message>
        <source>Scales and zeros included</source>
        <translation>Échelles et points zéro compris</translation>
    </message>
    <message>
        <source>Solver loss</source>
        <translation>Perte du solveur</translation>
    </message>
    <message>
        <source>In the scale of the method&apos;s authors</source>
        <translation>À l’échelle des auteurs de la méthode</translation>
    </message>
    <message>
        <source>Calibration tokens</source>
        <translation>Tokens de calibration</translation>
    </message>
    <message>
        <source>Dead input channels</source>
        <translation>Canaux d’entrée morts</translation>
    </message>
    <message>
        <source>Input channels that were zero on every calibration token</source>
        <translation>Canaux d’entrée nuls sur chaque token de calibration</translation>
    </message>
    <message>
        <source>Solved on</source>
        <translation>Résolu sur</translation>
    </message>
    <message>
        <source>The device that the layer&apos;s codes were computed on</source>
        <translation>L’appareil sur lequel les codes de la couche ont été calculés</translation>
    </message>
    <message>
        <source>Damping, absolute</source>
        <translation>Amortissement, absolu</translation>
    </message>
    <message>
        <source>What was added to the diagonal of H = XᵀX/N: the run&apos;s share of damping times its mean</source>
        <translation>Ce qui a été ajouté à la diagonale de H = XᵀX/N&#xa0;: la part d’amortissement de l’exécution fois sa moyenne</translation>
    </message>
</context>
<context>
    <name>quantoscope::JobPanel</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>No job is running.</source>
        <translation>Aucune tâche en cours.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Running and waiting jobs</source>
        <translation>Tâches en cours et en attente</translation>
    </message>
    <message>
        <source>Waiting, paused</source>
        <extracomment>A run in the queue, and the same while the queue is paused</extracomment>
        <translation>En attente, en pause</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>%1 is the layer a run stands still after</extracomment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Paused after %1</source>
        <translation>En pause après %1</translation>
    </message>
    <message>
        <source>Pausing after this step…</source>
        <extracomment>A run that was asked to pause works on until its layer, or its window of text, is finished</extracomment>
        <translation>Pause après cette étape…</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Time until a job is done, as in &quot;1:42 left&quot;</extracomment>
        <translation>reste %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::JobRow</name>
    <message>
        <source>Runs it earlier</source>
        <translation>L’exécute plus tôt</translation>
    </message>
    <message>
        <source>Runs it later</source>
        <translation>L’exécute plus tard</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Progression de %1</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Monter %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Descendre %1</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Annuler %1</translation>
    </message>
    <message>
        <source>Takes the job out of the queue</source>
        <translation>Retire la tâche de la file</translation>
    </message>
    <message>
        <source>Stops the job; the layers that are finished are kept</source>
        <translation>Arrête la tâche&#xa0;; les couches terminées sont conservées</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <translation>Continuer %1</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Mettre %1 en pause</translation>
    </message>
    <message>
        <source>Goes on where it stands</source>
        <translation>Reprend là où elle en est</translation>
    </message>
    <message>
        <source>Stands still once its layer or its window of text is finished; runs that wait do not start</source>
        <translation>S’arrête une fois sa couche ou sa fenêtre de texte terminée&#xa0;; les exécutions en attente ne démarrent pas</translation>
    </message>
</context>
<context>
    <name>quantoscope::LayerQuestionView</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>quantoscope::LayerQuestions</name>
    <message>
        <source>The layer&apos;s inputs are gathered…</source>
        <translation>Collecte des entrées de la couche…</translation>
    </message>
</context>
<context>
    <name>quantoscope::LayerResultsModel</name>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
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
        <translation>Aucune couche n’est encore terminée.</translation>
    </message>
    <message>
        <source>Layers of run A</source>
        <translation>Couches de l’exécution A</translation>
    </message>
    <message>
        <source>Every metric of every finished layer; click a header to sort</source>
        <translation>Chaque métrique de chaque couche terminée&#xa0;; cliquez sur un en-tête pour trier</translation>
    </message>
</context>
<context>
    <name>quantoscope::LayerTreeModel</name>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>%1, %2 parameters
%3</source>
        <extracomment>Tool tip of the model: architecture, number of parameters, path</extracomment>
        <translation>%1, %2 paramètres
%3</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>bloc %1</translation>
    </message>
    <message>
        <source>%1
kind %2, outputs × inputs: %3</source>
        <extracomment>Tool tip of a layer: full name, then its kind</extracomment>
        <translation>%1
type %2, sorties × entrées&#xa0;: %3</translation>
    </message>
    <message>
        <source>quantized: %1</source>
        <extracomment>Tool tip of a layer that the file stores as codes: format and grid</extracomment>
        <translation>quantifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (mean over the layers)</source>
        <translation>%1 (moyenne sur les couches)</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Outputs × inputs of the weight</source>
        <translation>Sorties × entrées du poids</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Output error</source>
        <extracomment>Short for &quot;Relative output error&quot;, of a narrow column</extracomment>
        <translation>Err. de sortie</translation>
    </message>
    <message>
        <source>Hold-out error</source>
        <extracomment>Short for &quot;Relative output error (hold-out)&quot;, of a narrow column</extracomment>
        <translation>Err. hold-out</translation>
    </message>
    <message>
        <source>Accum. error</source>
        <extracomment>Short for &quot;Accumulated output error&quot;, of a narrow column</extracomment>
        <translation>Err. cumulée</translation>
    </message>
    <message>
        <source>Accum. MSE</source>
        <extracomment>Short for &quot;Accumulated output MSE&quot;, of a narrow column</extracomment>
        <translation>MSE cumulée</translation>
    </message>
    <message>
        <source>Largest error</source>
        <extracomment>Short for &quot;Largest weight error&quot;, of a narrow column</extracomment>
        <translation>Erreur max.</translation>
    </message>
    <message>
        <source>KL (nats)</source>
        <extracomment>Short for &quot;KL divergence (nats)&quot;, of a narrow column</extracomment>
        <translation>KL (nats)</translation>
    </message>
    <message>
        <source>Energy spread</source>
        <extracomment>Short for &quot;Spread of input energies&quot;, of a narrow column</extracomment>
        <translation>Disp. énergies</translation>
    </message>
</context>
<context>
    <name>quantoscope::LayerTreeView</name>
    <message>
        <source>No model is open.</source>
        <translation>Aucun modèle n’est ouvert.</translation>
    </message>
    <message>
        <source>Find a layer</source>
        <translation>Rechercher une couche</translation>
    </message>
    <message>
        <source>Shows the layers whose name holds every word: “block 7 down”</source>
        <translation>Montre les couches dont le nom contient chaque mot&#xa0;: «&#xa0;bloc 7 down&#xa0;»</translation>
    </message>
    <message>
        <source>Layers of the model</source>
        <translation>Couches du modèle</translation>
    </message>
    <message>
        <source>Blocks and layers with the chosen metric of run A</source>
        <translation>Blocs et couches avec la métrique choisie de l’exécution A</translation>
    </message>
</context>
<context>
    <name>quantoscope::LessonActions</name>
    <message>
        <source>A run is under way. It takes a few seconds.</source>
        <translation>Une exécution est en cours. Elle prend quelques secondes.</translation>
    </message>
    <message>
        <source>Open the demo model to go on: File &gt; Open demo model.</source>
        <translation>Pour continuer, ouvrez le modèle de démo&#xa0;: Fichier &gt; Ouvrir le modèle de démo.</translation>
    </message>
    <message>
        <source>The model is being opened…</source>
        <translation>Ouverture du modèle…</translation>
    </message>
</context>
<context>
    <name>quantoscope::LessonPanel</name>
    <message>
        <source>&amp;Hint</source>
        <translation>I&amp;ndice</translation>
    </message>
    <message>
        <source>&amp;Do it for me</source>
        <translation>&amp;Le faire pour moi</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Steps passed</source>
        <translation>Étapes réussies</translation>
    </message>
    <message>
        <source>End the lesson; it goes on here next time.</source>
        <translation>Termine la leçon&#xa0;; elle reprendra ici la prochaine fois.</translation>
    </message>
    <message>
        <source>End the lesson</source>
        <translation>Terminer la leçon</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, count and title of a lesson&apos;s step</comment>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Skip s&amp;tep</source>
        <translation>Passer l’étap&amp;e</translation>
    </message>
    <message>
        <source>Hint:</source>
        <translation>Indice&#xa0;:</translation>
    </message>
</context>
<context>
    <name>quantoscope::LessonTasks</name>
    <message>
        <source>Found: %1</source>
        <comment>what a check found</comment>
        <translation>Trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Found: %1. Asked for: %2.</source>
        <comment>what a check found, and what it wants</comment>
        <translation>Trouvé&#xa0;: %1. Demandé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Exact.</translation>
    </message>
    <message>
        <source>Not so. Look again.</source>
        <translation>Non. Regardez encore.</translation>
    </message>
</context>
<context>
    <name>quantoscope::LogModel</name>
    <message>
        <source>Debug</source>
        <translation>Débogage</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>quantoscope::LogView</name>
    <message>
        <source>Lowest level shown</source>
        <translation>Plus bas niveau montré</translation>
    </message>
    <message>
        <source>Hides messages below this level</source>
        <translation>Masque les messages sous ce niveau</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrer le journal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all that are shown</source>
        <translation>Copie les lignes sélectionnées, ou toutes celles qui sont montrées</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Messages of the program, the newest last</source>
        <translation>Messages du programme, les plus récents à la fin</translation>
    </message>
    <message>
        <source>No message passes the filter.</source>
        <translation>Aucun message ne passe le filtre.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Rien n’a encore été consigné.</translation>
    </message>
</context>
<context>
    <name>quantoscope::MainWindow</name>
    <message>
        <source>Demo model</source>
        <translation>Modèle de démo</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>Ouvrir un modèle</translation>
    </message>
    <message>
        <source>Models (config.json *.safetensors *.bin *.gguf);;All files (*)</source>
        <translation>Modèles (config.json *.safetensors *.bin *.gguf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open model folder</source>
        <translation>Ouvrir un dossier de modèle</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Ouvrir une session</translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation>Localiser %1</translation>
    </message>
    <message>
        <source>A run is in progress.</source>
        <translation>Une exécution est en cours.</translation>
    </message>
    <message>
        <source>Cancel it? The layers that are finished are kept.</source>
        <translation>L’annuler&#xa0;? Les couches terminées sont conservées.</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Annuler l’exécution</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The session has results that are not saved.</source>
        <translation>La session contient des résultats non enregistrés.</translation>
    </message>
    <message>
        <source>Save them before going on?</source>
        <translation>Les enregistrer avant de continuer&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>Ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open the model of this session first.</source>
        <translation>Ouvrez d’abord le modèle de cette session.</translation>
    </message>
    <message>
        <source>%1 is complete.</source>
        <translation>%1 est terminée.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was cancelled; %n finished layer(s) are kept.</source>
        <translation>
            <numerusform>%1 a été annulée&#xa0;; %n couche terminée est conservée.</numerusform>
            <numerusform>%1 a été annulée&#xa0;; %n couches terminées sont conservées.</numerusform>
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
            <numerusform>%n exécution</numerusform>
            <numerusform>%n exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>These are saved results of %1. To start a run, its model has to be open.</source>
        <translation>Ce sont des résultats enregistrés de %1. Pour lancer une exécution, son modèle doit être ouvert.</translation>
    </message>
    <message>
        <source>Open the model</source>
        <translation>Ouvrir le modèle</translation>
    </message>
    <message>
        <source>Locate model…</source>
        <translation>Localiser le modèle…</translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation>Ouvrez d’abord un modèle.</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Enregistrer la session</translation>
    </message>
    <message>
        <source>Sessions (*.h5)</source>
        <translation>Sessions (*.h5)</translation>
    </message>
    <message>
        <source>The table of layers is exported by its own menu entry.</source>
        <translation>Le tableau des couches s’exporte par sa propre entrée de menu.</translation>
    </message>
    <message>
        <source>The name must end in .png, .svg, .pdf or .csv.</source>
        <translation>Le nom doit se terminer par .png, .svg, .pdf ou .csv.</translation>
    </message>
    <message>
        <source>Export table of runs</source>
        <translation>Exporter le tableau des exécutions</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export table of layers</source>
        <translation>Exporter le tableau des couches</translation>
    </message>
    <message>
        <source>Cancel it and close? The layers that are finished are kept.</source>
        <translation>L’annuler et fermer&#xa0;? Les couches terminées sont conservées.</translation>
    </message>
    <message>
        <source>Cancel and close</source>
        <translation>Annuler et fermer</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Fin en cours…</translation>
    </message>
    <message>
        <source>Start a run (F5): what it changes is told here.</source>
        <translation>Lancez une exécution (F5)&#xa0;: ce qu’elle change sera dit ici.</translation>
    </message>
    <message>
        <source>Start a run (F5): its layers show up here one by one.</source>
        <translation>Lancez une exécution (F5)&#xa0;: ses couches apparaîtront ici une à une.</translation>
    </message>
    <message>
        <source>Start a run (F5) or a sweep: runs are compared here.</source>
        <translation>Lancez une exécution (F5) ou un balayage&#xa0;: les exécutions seront comparées ici.</translation>
    </message>
    <message>
        <source>Start a run (F5): the texts before and after show up here at its end.</source>
        <translation>Lancez une exécution (F5)&#xa0;: les textes avant et après apparaîtront ici à la fin.</translation>
    </message>
    <message>
        <source>Start a run (F5): every layer&apos;s figures show up here.</source>
        <translation>Lancez une exécution (F5)&#xa0;: les chiffres de chaque couche apparaîtront ici.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Error map</source>
        <translation>Carte d’erreurs</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Stepper</source>
        <translation>Pas à pas</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Salience</source>
        <translation>Saillance</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nouvelle exécution</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>No runs yet.</source>
        <translation>Pas encore d’exécutions.</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Rien n’est en cours.</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principale</translation>
    </message>
    <message>
        <source>⚠ Slow BLAS</source>
        <translation>⚠ BLAS lente</translation>
    </message>
    <message>
        <source>Matrix products go to the reference BLAS, many times slower than OpenBLAS. Install the package libopenblas0-pthread and start again.</source>
        <translation>Les produits matriciels passent par la BLAS de référence, bien des fois plus lente qu’OpenBLAS. Installez le paquet libopenblas0-pthread et redémarrez.</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>A&amp;pprendre</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Visite de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Leçons</translation>
    </message>
    <message>
        <source>&amp;Experiments</source>
        <translation>&amp;Expériences</translation>
    </message>
    <message>
        <source>&amp;Open lesson file…</source>
        <translation>&amp;Ouvrir un fichier de leçon…</translation>
    </message>
    <message>
        <source>Save &amp;hand-out…</source>
        <translation>Enregistrer la &amp;fiche…</translation>
    </message>
    <message>
        <source>E&amp;nd lesson</source>
        <translation>&amp;Terminer la leçon</translation>
    </message>
    <message>
        <source>Pre&amp;senter mode</source>
        <translation>Mode prése&amp;ntation</translation>
    </message>
    <message>
        <source>%1  (%2 of %3)</source>
        <comment>a lesson&apos;s title, steps passed, all steps</comment>
        <translation>%1  (%2 sur %3)</translation>
    </message>
    <message>
        <source>Open lesson file</source>
        <translation>Ouvrir un fichier de leçon</translation>
    </message>
    <message>
        <source>Lessons (*.json);;All files (*)</source>
        <translation>Leçons (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save hand-out</source>
        <translation>Enregistrer la fiche</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>&amp;Ouvrir un modèle…</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open model &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier de modèle…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+O</source>
        <translation>Ctrl+Alt+O</translation>
    </message>
    <message>
        <source>Open &amp;demo model</source>
        <translation>Ouvrir le &amp;modèle de démo</translation>
    </message>
    <message>
        <source>Open s&amp;ession…</source>
        <translation>Ouvrir une &amp;session…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>&amp;Locate model…</source>
        <translation>&amp;Localiser le modèle…</translation>
    </message>
    <message>
        <source>&amp;Save session</source>
        <translation>&amp;Enregistrer la session</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation>Enregistrer la session so&amp;us…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>E&amp;xport view…</source>
        <translation>Exporter la &amp;vue…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Export re&amp;port…</source>
        <translation>Exporter le ra&amp;pport…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Export table of r&amp;uns…</source>
        <translation>Exporter le tableau des e&amp;xécutions…</translation>
    </message>
    <message>
        <source>Export table of la&amp;yers…</source>
        <translation>Exporter le tableau des &amp;couches…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Copy view</source>
        <translation>&amp;Copier la vue</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Copy co&amp;mmand line of run A</source>
        <translation>Copier la co&amp;mmande de l’exécution A</translation>
    </message>
    <message>
        <source>Copy command line of this &amp;plot</source>
        <translation>Copier la commande de ce &amp;graphique</translation>
    </message>
    <message>
        <source>&amp;Find layer</source>
        <translation>Rec&amp;hercher une couche</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>&amp;Back in selection</source>
        <translation>Sélection &amp;précédente</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>For&amp;ward in selection</source>
        <translation>Sélection &amp;suivante</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Re&amp;name run</source>
        <translation>Re&amp;nommer l’exécution</translation>
    </message>
    <message>
        <source>Run n&amp;otes…</source>
        <translation>N&amp;otes sur l’exécution…</translation>
    </message>
    <message>
        <source>Remo&amp;ve run</source>
        <translation>Supprimer l’e&amp;xécution</translation>
    </message>
    <message>
        <source>&amp;Logarithmic counts</source>
        <translation>Effectifs &amp;logarithmiques</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>logarithmic, not the record of messages</comment>
        <translation>Log</translation>
    </message>
    <message>
        <source>One &amp;colour scale for all runs</source>
        <translation>Une échelle de &amp;couleurs pour toutes les exécutions</translation>
    </message>
    <message>
        <source>Lock colours</source>
        <translation>Couleurs fixes</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Afficher en &amp;tableau</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Reset view</source>
        <translation>&amp;Réinitialiser la vue</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pl&amp;ein écran</translation>
    </message>
    <message>
        <source>Restore &amp;default layout</source>
        <translation>Rétablir la &amp;disposition par défaut</translation>
    </message>
    <message>
        <source>&amp;Start run</source>
        <translation>&amp;Lancer l’exécution</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>&amp;Resume run</source>
        <translation>&amp;Reprendre l’exécution</translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation>Shift+F5</translation>
    </message>
    <message>
        <source>&amp;Export model…</source>
        <translation>&amp;Exporter le modèle…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+E</source>
        <translation>Ctrl+Alt+E</translation>
    </message>
    <message>
        <source>S&amp;weep…</source>
        <translation>&amp;Balayage…</translation>
    </message>
    <message>
        <source>Ctrl+F5</source>
        <translation>Ctrl+F5</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>&amp;Cancel run</source>
        <translation>&amp;Annuler l’exécution</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel &amp;all</source>
        <translation>&amp;Tout annuler</translation>
    </message>
    <message>
        <source>Ctrl+Shift+.</source>
        <translation>Ctrl+Shift+.</translation>
    </message>
    <message>
        <source>&amp;Swap A and B</source>
        <translation>&amp;Permuter A et B</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>&amp;Next differing token</source>
        <translation>Token divergent &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Palette de commandes…</translation>
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
        <source>&amp;Glossary</source>
        <translation>&amp;Glossaire</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Quantoscope</source>
        <translation>À propos de &amp;Quantoscope</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de Q&amp;t</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>The language changes when the program is started next.</source>
        <translation>La langue changera au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>Colour &amp;map</source>
        <translation>P&amp;alette de couleurs</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécution</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open a model first; a session alone cannot be run.</source>
        <translation>Ouvrez d’abord un modèle&#xa0;; une session seule ne peut pas être exécutée.</translation>
    </message>
    <message>
        <source>Removed %1; %2 brings it back.</source>
        <translation>%1 supprimée&#xa0;; %2 la ramène.</translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <translation>Notes sur %1</translation>
    </message>
    <message>
        <source>Notes stay with the run, in the session and in reports.</source>
        <translation>Les notes restent avec l’exécution, dans la session et dans les rapports.</translation>
    </message>
    <message>
        <source>The form “New run” is set up for %1: start it, then export the new run.</source>
        <translation>Le formulaire «&#xa0;Nouvelle exécution&#xa0;» est réglé pour %1&#xa0;: lancez-la, puis exportez la nouvelle exécution.</translation>
    </message>
    <message>
        <source>The command reads the session&apos;s file: save the session before running it.</source>
        <translation>La commande lit le fichier de la session&#xa0;: enregistrez la session avant de l’exécuter.</translation>
    </message>
    <message numerus="yes">
        <source>Added to the figure, which has %n panel(s) now: %1 shows it.</source>
        <translation>
            <numerusform>Ajouté à la figure, qui a maintenant %n panneau&#xa0;: %1 la montre.</numerusform>
            <numerusform>Ajouté à la figure, qui a maintenant %n panneaux&#xa0;: %1 la montre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Exporter la figure</translation>
    </message>
    <message>
        <source>PDF document (*.pdf);;SVG drawing (*.svg);;PNG image with 600 dots per inch (*.png)</source>
        <translation>Document PDF (*.pdf);;Dessin SVG (*.svg);;Image PNG à 600 points par pouce (*.png)</translation>
    </message>
    <message>
        <source>Written with its numbers and their origin beside it: %1</source>
        <translation>Écrit, avec ses valeurs et leur origine à côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Tuile</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Add &amp;to figure</source>
        <translation>A&amp;jouter à la figure</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Export fi&amp;gure…</source>
        <translation>Exporter la fi&amp;gure…</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>Time: about %1</source>
        <translation>Durée&#xa0;: environ %1</translation>
    </message>
    <message>
        <source>Time: roughly %1; no run of this method was timed yet</source>
        <translation>Durée&#xa0;: grossièrement %1&#xa0;; aucune exécution de cette méthode n’a encore été chronométrée</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <extracomment>%1 the name of a view: Error map</extracomment>
        <translation>Exporter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>User g&amp;uide</source>
        <translation>G&amp;uide de l’utilisateur</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F1</source>
        <translation>Ctrl+Shift+F1</translation>
    </message>
    <message>
        <source>&amp;Larger type</source>
        <translation>Caractères plus &amp;grands</translation>
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
        <translation>Caractères plus &amp;petits</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>&amp;Normal type</source>
        <translation>Caractères &amp;normaux</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Font si&amp;ze</source>
        <translation>Ta&amp;ille des caractères</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Type is %1 % of its normal size.</source>
        <translation>Les caractères ont %1 % de leur taille normale.</translation>
    </message>
    <message>
        <source>La&amp;youts</source>
        <translation>&amp;Dispositions</translation>
    </message>
    <message>
        <source>&amp;Remove layout</source>
        <translation>&amp;Supprimer une disposition</translation>
    </message>
    <message>
        <source>The layout %1 is removed.</source>
        <translation>La disposition %1 est supprimée.</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>Enregistrer la disposition</translation>
    </message>
    <message>
        <source>Name of this arrangement of panels; one of the same name is replaced.</source>
        <translation>Nom de cette disposition des panneaux&#xa0;; une disposition du même nom est remplacée.</translation>
    </message>
    <message>
        <source>The layout %1 is saved.</source>
        <translation>La disposition %1 est enregistrée.</translation>
    </message>
    <message>
        <source>The layout %1 is of another version of this program.</source>
        <translation>La disposition %1 est d’une autre version de ce programme.</translation>
    </message>
    <message>
        <source>&amp;Save layout…</source>
        <translation>&amp;Enregistrer la disposition…</translation>
    </message>
    <message>
        <source>Which &amp;block costs this text</source>
        <translation>Quel &amp;bloc nuit à ce texte</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Shift+F3</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Désaccord</translation>
    </message>
    <message>
        <source>Error &amp;microscope…</source>
        <translation>&amp;Microscope d’erreur…</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuer</translation>
    </message>
    <message>
        <source>Runs go on where they are; the device changes when a model is opened next.</source>
        <translation>Les exécutions continuent où elles sont&#xa0;; le processeur changera à la prochaine ouverture d’un modèle.</translation>
    </message>
    <message>
        <source>There is nothing in this view to export yet.</source>
        <translation>Il n’y a encore rien à exporter dans cette vue.</translation>
    </message>
    <message>
        <source>Open demo with fi&amp;nished runs</source>
        <translation>Ouvrir la démo avec des exécutions &amp;terminées</translation>
    </message>
    <message>
        <source>Sessions (*.h5 *.h5.gz);;All files (*)</source>
        <translation>Sessions (*.h5 *.h5.gz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>&amp;Pause after this step</source>
        <translation>&amp;Pause après cette étape</translation>
    </message>
</context>
<context>
    <name>quantoscope::MemoryGauges</name>
    <message>
        <source>%1 / %2 GB</source>
        <translation>%1 / %2 Go</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU, %n thread</numerusform>
            <numerusform>CPU, %n threads</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs are computed on the CPU; big models take their time there. Run, Device tells what else there is.</source>
        <translation>Les exécutions sont calculées sur le CPU&#xa0;; les grands modèles y prennent leur temps. Exécution, Processeur montre ce qu’il y a d’autre.</translation>
    </message>
    <message numerus="yes">
        <source>One of %n core(s) is left to the window.</source>
        <translation>
            <numerusform>Un cœur sur %n est laissé à la fenêtre.</numerusform>
            <numerusform>Un cœur sur %n est laissé à la fenêtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>RAM</source>
        <comment>memory of the machine, short</comment>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Memory that this program takes, of what the machine has</source>
        <translation>Mémoire occupée par ce programme, sur celle de la machine</translation>
    </message>
    <message>
        <source>GPU</source>
        <comment>memory of the graphics card, short</comment>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Memory taken on the device by all programs, of what it has</source>
        <translation>Mémoire occupée sur le processeur par tous les programmes, sur celle dont il dispose</translation>
    </message>
</context>
<context>
    <name>quantoscope::MicroscopeDialog</name>
    <message>
        <source>Error microscope</source>
        <translation>Microscope d’erreur</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copies the sentences and the three tables.</source>
        <translation>Copie les phrases et les trois tableaux.</translation>
    </message>
    <message>
        <source>A run is in progress: the microscope&apos;s turn comes after it.</source>
        <translation>Une exécution est en cours&#xa0;: le microscope passera ensuite.</translation>
    </message>
    <message>
        <source>The layer&apos;s inputs are gathered…</source>
        <translation>Les entrées de la couche sont recueillies…</translation>
    </message>
    <message>
        <source>Rows, weights and tokens are told by the model itself, which a saved session does not hold. Open its model: the bar in the window does.</source>
        <translation>Les lignes, les poids et les tokens viennent du modèle lui-même, qu’une session enregistrée ne contient pas. Ouvrez son modèle&#xa0;: la barre de la fenêtre le fait.</translation>
    </message>
    <message>
        <source>The error of this layer cannot be looked into: %1</source>
        <translation>L’erreur de cette couche ne peut pas être examinée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::MicroscopeView</name>
    <message>
        <source>Rows: outputs of the layer</source>
        <translation>Lignes&#xa0;: sorties de la couche</translation>
    </message>
    <message>
        <source>Columns: its inputs</source>
        <translation>Colonnes&#xa0;: ses entrées</translation>
    </message>
    <message>
        <source>Whose shares are listed</source>
        <translation>Ce dont les parts sont listées</translation>
    </message>
    <message>
        <source>Progress of the error microscope</source>
        <translation>Avancement du microscope d’erreur</translation>
    </message>
    <message>
        <source>&amp;Worst layer</source>
        <translation>&amp;Pire couche</translation>
    </message>
    <message>
        <source>Selects the layer where run A&apos;s relative output error is largest.</source>
        <translation>Sélectionne la couche où l’erreur de sortie relative de l’exécution A est la plus grande.</translation>
    </message>
    <message>
        <source>Choose one to see the weights behind it.</source>
        <translation>Choisissez-en une pour voir les poids qui en sont la cause.</translation>
    </message>
    <message>
        <source>Choose one to see which tokens drive its input.</source>
        <translation>Choisissez-en un pour voir quels tokens excitent son entrée.</translation>
    </message>
    <message>
        <source>Calibration tokens with the largest inputs of the channel.</source>
        <translation>Tokens de calibration ayant les plus grandes entrées du canal.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Worst columns</source>
        <translation>Pires colonnes</translation>
    </message>
    <message>
        <source>Worst rows</source>
        <translation>Pires lignes</translation>
    </message>
    <message>
        <source>Share of the error</source>
        <translation>Part de l’erreur</translation>
    </message>
    <message>
        <source>Worst weights of row %1</source>
        <translation>Pires poids de la ligne %1</translation>
    </message>
    <message>
        <source>Worst weights</source>
        <translation>Pires poids</translation>
    </message>
    <message>
        <source>Share of the row</source>
        <translation>Part de la ligne</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Quantized</source>
        <translation>Quantifié</translation>
    </message>
    <message>
        <source>Input, rms</source>
        <extracomment>Root mean square of a channel&apos;s inputs</extracomment>
        <translation>Entrée, moyenne quadr.</translation>
    </message>
    <message>
        <source>Tokens that drive input %1</source>
        <translation>Tokens qui excitent l’entrée %1</translation>
    </message>
    <message>
        <source>Tokens that drive an input</source>
        <translation>Tokens qui excitent une entrée</translation>
    </message>
    <message>
        <source>Sample:place</source>
        <extracomment>Of a calibration token: number of the sample and place in it</extracomment>
        <translation>Échantillon&#xa0;: place</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Text around [the token]</source>
        <translation>Texte autour de [le token]</translation>
    </message>
    <message>
        <source>Choose a layer that a run has quantized: the error map, or “Worst layer”.</source>
        <translation>Choisissez une couche quantifiée par une exécution&#xa0;: dans la carte d’erreur ou par «&#xa0;Pire couche&#xa0;».</translation>
    </message>
    <message>
        <source>%1 has no output error on these inputs: nothing is left to look into.</source>
        <translation>%1 n’a pas d’erreur de sortie sur ces entrées&#xa0;: il n’y a rien à examiner.</translation>
    </message>
    <message>
        <source>%1: relative output error %2 over %L3 calibration tokens. Row %4 of %5 makes up %6 of it.</source>
        <translation>%1&#xa0;: erreur de sortie relative %2 sur %L3 tokens de calibration. La ligne %4 sur %5 en fait %6.</translation>
    </message>
    <message>
        <source>In row %1 the weight of column %2 makes up %3.</source>
        <translation>Dans la ligne %1, le poids de la colonne %2 en fait %3.</translation>
    </message>
    <message>
        <source>The method rounds inputs too; this is the weights&apos; part alone.</source>
        <translation>La méthode arrondit aussi les entrées&#xa0;; ceci est la part des poids seuls.</translation>
    </message>
    <message>
        <source>Input %1 is largest, %2, at the token %3.</source>
        <translation>L’entrée %1 est la plus grande, %2, au token %3.</translation>
    </message>
</context>
<context>
    <name>quantoscope::OptionEditor</name>
    <message>
        <source>%1
From %2 to %3.</source>
        <extracomment>Tool tip of a number: its help sentence, then its range</extracomment>
        <translation>%1
De %2 à %3.</translation>
    </message>
</context>
<context>
    <name>quantoscope::OptionsForm</name>
    <message>
        <source>Reset to defaults</source>
        <translation>Rétablir les valeurs par défaut</translation>
    </message>
    <message>
        <source>Method and options</source>
        <translation>Méthode et options</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Méthode</translation>
    </message>
</context>
<context>
    <name>quantoscope::OverviewView</name>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>cancelled; what was finished is shown</source>
        <translation>annulée&#xa0;; ce qui était terminé est montré</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>échouée&#xa0;: %1</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Pas encore d’exécution.</translation>
    </message>
    <message>
        <source>Overview of run A</source>
        <translation>Bilan de l’exécution A</translation>
    </message>
    <message>
        <source>Worst layers</source>
        <translation>Pires couches</translation>
    </message>
    <message>
        <source>The layers of run A that are worst by the chosen metric; choosing one selects it</source>
        <translation>Les couches de l’exécution A les plus mauvaises selon la métrique choisie&#xa0;; en choisir une la sélectionne</translation>
    </message>
    <message>
        <source>Exports of run A</source>
        <translation>Exportations de l’exécution A</translation>
    </message>
    <message>
        <source>Warnings of run A</source>
        <translation>Avertissements de l’exécution A</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Layers beyond this value of the metric are counted; empty: none</source>
        <translation>Les couches au-delà de cette valeur de la métrique sont comptées&#xa0;; vide&#xa0;: aucun seuil</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>&amp;Seuil</translation>
    </message>
    <message>
        <source>%1 before, %2</source>
        <translation>%1 avant, %2</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits par poids</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n layer(s) beyond</source>
        <extracomment>%1 a number, %n how many there are in all</extracomment>
        <translation>
            <numerusform>%1 couche sur %n au-delà</numerusform>
            <numerusform>%1 couches sur %n au-delà</numerusform>
        </translation>
    </message>
    <message>
        <source>Worst layers of %1: %2</source>
        <extracomment>%1 a run&apos;s name, %2 a metric</extracomment>
        <translation>Pires couches de %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>quantoscope::PackedLayerView</name>
    <message>
        <source>Format of the file</source>
        <translation>Format du fichier</translation>
    </message>
    <message>
        <source>Notation of words</source>
        <translation>Notation des mots</translation>
    </message>
    <message>
        <source>hexadecimal</source>
        <translation>hexadécimal</translation>
    </message>
    <message>
        <source>int32</source>
        <translation>int32</translation>
    </message>
    <message>
        <source>Tensors of the layer</source>
        <translation>Tenseurs de la couche</translation>
    </message>
    <message>
        <source>Stored words</source>
        <translation>Mots stockés</translation>
    </message>
    <message>
        <source>Integers in the words</source>
        <translation>Entiers dans les mots</translation>
    </message>
    <message>
        <source>%1 as a file of the format %2 stores it: %3</source>
        <translation>%1 comme un fichier au format %2 la stocke&#xa0;: %3</translation>
    </message>
    <message>
        <source>A layer as it is stored</source>
        <translation>Une couche telle qu’elle est stockée</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tenseur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Word [%1, %2] is %3, as int32 %4; from its lowest bit on it holds %5.</source>
        <comment>row, column, hexadecimal, decimal, integers</comment>
        <translation>Le mot [%1, %2] vaut %3, en int32 %4&#xa0;; à partir de son bit de poids faible, il contient %5.</translation>
    </message>
</context>
<context>
    <name>quantoscope::PaperFigure</name>
    <message numerus="yes">
        <source>Figure of %n panel(s)</source>
        <translation>
            <numerusform>Figure de %n panneau</numerusform>
            <numerusform>Figure de %n panneaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::ParameterHistogramPlot</name>
    <message>
        <source>Value of a parameter</source>
        <translation>Valeur d’un paramètre</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>All parameters between −2 and 2</source>
        <translation>Tous les paramètres entre −2 et 2</translation>
    </message>
    <message>
        <source>No run has rounded every parameter.</source>
        <translation>Aucune exécution n’a arrondi tous les paramètres.</translation>
    </message>
    <message>
        <source>%1: %2 bins filled</source>
        <comment>a run&apos;s name, a number</comment>
        <translation>%1&#xa0;: %2 classes occupées</translation>
    </message>
    <message>
        <source>%1 values of the original between −2 and 2 in %2 of %3 bins; %4.</source>
        <translation>%1 valeurs de l’original entre −2 et 2 dans %2 classes sur %3&#xa0;; %4.</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>quantoscope::ParetoPlot</name>
    <message>
        <source>No run has been measured yet: each will be a point here.</source>
        <translation>Aucune exécution n’a encore été mesurée&#xa0;: chacune sera un point ici.</translation>
    </message>
    <message>
        <source>%1, higher is better</source>
        <extracomment>An axis title: %1 is a figure for which more is better</extracomment>
        <translation>%1, plus haut = mieux</translation>
    </message>
    <message>
        <source>original model %1</source>
        <translation>modèle d’origine %1</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <extracomment>%1 run, %2 and %4 figures&apos; names, %3 and %5 their values</extracomment>
        <translation>%1&#xa0;: %2 %3, %4 %5</translation>
    </message>
    <message>
        <source>%1; no run is better in both</source>
        <translation>%1&#xa0;; aucune exécution n’est meilleure sur les deux</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <extracomment>A plot&apos;s title: %1 a figure such as perplexity, %2 a cost such as bits per weight</extracomment>
        <translation>%1 selon %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s) against %2.</source>
        <translation>
            <numerusform>%1 de %n exécution selon %2.</numerusform>
            <numerusform>%1 de %n exécutions selon %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the front, from the cheapest: %1.</source>
        <extracomment>%1 a list of runs by rising cost</extracomment>
        <translation>Sur le front, de la moins chère&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The original model has %1.</source>
        <translation>Le modèle d’origine a %1.</translation>
    </message>
    <message>
        <source>The difference of %1 and %2 is not significant.</source>
        <extracomment>%1 and %2 are groups of runs whose error bars overlap</extracomment>
        <translation>La différence entre %1 et %2 n’est pas significative.</translation>
    </message>
</context>
<context>
    <name>quantoscope::PlotExportDialog</name>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Résolution</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dessin SVG</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>CSV table of the numbers</source>
        <translation>Tableau CSV des nombres</translation>
    </message>
    <message>
        <source>As on a screen (%1 × %2 pixels)</source>
        <extracomment>The size that a plot is exported in: %1 and %2 its width and height in pixels</extracomment>
        <translation>Comme à l’écran (%1 × %2 pixels)</translation>
    </message>
    <message>
        <source>One column of a paper (%1 mm)</source>
        <translation>Une colonne d’un article (%1 mm)</translation>
    </message>
    <message>
        <source>Two columns of a paper (%1 mm)</source>
        <translation>Deux colonnes d’un article (%1 mm)</translation>
    </message>
    <message>
        <source>The text of a plot is as large on paper as it is on the screen</source>
        <translation>Le texte est aussi grand sur le papier qu’à l’écran</translation>
    </message>
    <message>
        <source> dots per inch</source>
        <translation> points par pouce</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>Tai&amp;lle</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>The name must end in .png, .svg, .pdf or .csv.</source>
        <translation>Le nom doit se terminer par .png, .svg, .pdf ou .csv.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The file is there already and will be replaced.</source>
        <translation>Le fichier existe déjà et sera remplacé.</translation>
    </message>
    <message>
        <source>Its numbers (.data.csv) and their origin (.data.json) are written beside it. Several plots on one page: “Add to figure”.</source>
        <translation>Les nombres (.data.csv) et leur origine (.data.json) sont écrits à côté. Plusieurs graphiques sur une page&#xa0;: «&#xa0;Ajouter à la figure&#xa0;».</translation>
    </message>
</context>
<context>
    <name>quantoscope::PresenterMode</name>
    <message>
        <source>%1   (%2 of %3)</source>
        <comment>title of a step, its number, their count</comment>
        <translation>%1   (%2 sur %3)</translation>
    </message>
    <message>
        <source>Hand-out…</source>
        <translation>Fiche…</translation>
    </message>
    <message>
        <source>Saves the lesson as a PDF to be printed.</source>
        <translation>Enregistre la leçon en PDF à imprimer.</translation>
    </message>
    <message>
        <source>Back (Page Up)</source>
        <translation>Retour (Page préc.)</translation>
    </message>
    <message>
        <source>On (Page Down)</source>
        <translation>Suite (Page suiv.)</translation>
    </message>
</context>
<context>
    <name>quantoscope::PresetBar</name>
    <message>
        <source>Presets (*.json);;All files (*)</source>
        <translation>Préréglages (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Prese&amp;ts</source>
        <translation>Préré&amp;glages</translation>
    </message>
    <message>
        <source>own settings</source>
        <comment>what the run form says is none of the presets</comment>
        <translation>réglages personnels</translation>
    </message>
    <message>
        <source>Fills the form with settings that are kept under a name.</source>
        <translation>Remplit le formulaire avec des réglages conservés sous un nom.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>&amp;Save settings as preset…</source>
        <translation>Enregi&amp;strer les réglages…</translation>
    </message>
    <message>
        <source>Save settings as preset</source>
        <translation>Enregistrer les réglages comme préréglage</translation>
    </message>
    <message>
        <source>&amp;Rename preset…</source>
        <translation>&amp;Renommer le préréglage…</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Renommer le préréglage</translation>
    </message>
    <message>
        <source>&amp;Delete preset…</source>
        <translation>Suppri&amp;mer le préréglage…</translation>
    </message>
    <message>
        <source>&amp;Import preset…</source>
        <translation>&amp;Importer un préréglage…</translation>
    </message>
    <message>
        <source>&amp;Export settings as preset…</source>
        <translation>&amp;Exporter les réglages…</translation>
    </message>
    <message>
        <source>Save, rename, delete, import and export presets</source>
        <translation>Enregistrer, renommer, supprimer, importer et exporter des préréglages</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>⚠ %1 cannot be read</source>
        <extracomment>A file in the folder of presets that holds none; choosing it tells why</extracomment>
        <translation>⚠ %1 est illisible</translation>
    </message>
    <message>
        <source>One of the program&apos;s own</source>
        <translation>L’un de ceux du programme</translation>
    </message>
    <message>
        <source>It says something that the form has no place for; the command line takes it: quantoscope-cli quantize --preset.</source>
        <translation>Il contient quelque chose que le formulaire ne peut pas reprendre&#xa0;; la ligne de commande l’accepte&#xa0;: quantoscope-cli quantize --preset.</translation>
    </message>
    <message>
        <source>There is a preset “%1” already.</source>
        <translation>Il existe déjà un préréglage «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Replace it by the form&apos;s settings?</source>
        <translation>Le remplacer par les réglages du formulaire&#xa0;?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <translation>Supprimer le préréglage «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The form keeps its settings.</source>
        <translation>Le formulaire garde ses réglages.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Import preset</source>
        <translation>Importer un préréglage</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>Exporter un préréglage</translation>
    </message>
</context>
<context>
    <name>quantoscope::RangeChannelModel</name>
    <message>
        <source>The input channel: a column of the weight</source>
        <translation>Le canal d’entrée&#xa0;: une colonne du poids</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>How many of its weights lie in the range</source>
        <translation>Combien de ses poids sont dans la plage</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>The same as a share of the channel&apos;s weights</source>
        <translation>La même chose en part des poids du canal</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Root mean square of what reaches the channel on the calibration text</source>
        <translation>Moyenne quadratique de ce qui atteint le canal sur le texte de calibration</translation>
    </message>
    <message>
        <source>Input RMS</source>
        <translation>Entrée RMS</translation>
    </message>
</context>
<context>
    <name>quantoscope::RangeChannelsView</name>
    <message>
        <source>Channels with weights in the range</source>
        <translation>Canaux ayant des poids dans la plage</translation>
    </message>
    <message>
        <source>Return or a double click shows the channel in the tile</source>
        <translation>Entrée ou un double-clic montre le canal dans la tuile</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>Copies the chosen rows, or all of them, columns separated by tabs</source>
        <translation>Copie les lignes choisies, ou toutes, colonnes séparées par des tabulations</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>E&amp;ffacer</translation>
    </message>
    <message>
        <source>Marks no range any more; so does Esc</source>
        <translation>Ne marque plus de plage&#xa0;; Échap aussi</translation>
    </message>
    <message>
        <source>%L1 of %L2 weights lie between %3 and %4</source>
        <extracomment>%L1 weights of %L2 in all; %3 and %4 are the ends of a range of weights</extracomment>
        <translation>%L1 poids sur %L2 sont entre %3 et %4</translation>
    </message>
    <message>
        <source>%1, in %L2 of %L3 input channels.</source>
        <extracomment>the rest of a sentence: %1 is its beginning, about weights in a range</extracomment>
        <translation>%1, dans %L2 canaux d’entrée sur %L3.</translation>
    </message>
</context>
<context>
    <name>quantoscope::RangeJobs</name>
    <message>
        <source>Which channels these are is read from the weights of the model itself, which a saved session does not hold. Open its model: the bar above does.</source>
        <translation>Ces canaux se lisent dans les poids du modèle lui-même, qu’une session enregistrée ne contient pas. Ouvrez son modèle&#xa0;: la barre ci-dessus le fait.</translation>
    </message>
    <message>
        <source>A run is in progress: the weights are counted after it.</source>
        <translation>Une exécution est en cours&#xa0;: les poids sont comptés après.</translation>
    </message>
    <message>
        <source>The weights cannot be counted: %1</source>
        <translation>Les poids ne peuvent pas être comptés&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::ReportDialog</name>
    <message>
        <source>Export report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Web page in one file (HTML)</source>
        <translation>Page web en un seul fichier (HTML)</translation>
    </message>
    <message>
        <source>Pages for printing (PDF)</source>
        <translation>Pages à imprimer (PDF)</translation>
    </message>
    <message>
        <source>Quantization report</source>
        <translation>Rapport de quantification</translation>
    </message>
    <message numerus="yes">
        <source>All %n run(s) of the session</source>
        <translation>
            <numerusform>La seule exécution de la session</numerusform>
            <numerusform>Les %n exécutions de la session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n run(s) shown now</source>
        <translation>
            <numerusform>L’exécution affichée</numerusform>
            <numerusform>Les %n exécutions affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept in the session.</source>
        <translation>Elles sont conservées dans la session.</translation>
    </message>
    <message>
        <source>Progress of writing the report</source>
        <translation>Progression du rapport</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>F&amp;ichier</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Exécutions</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>&amp;Copy command</source>
        <translation>&amp;Copier la commande</translation>
    </message>
    <message>
        <source>The command line that writes this report again.</source>
        <translation>La ligne de commande qui écrit ce rapport à nouveau.</translation>
    </message>
    <message>
        <source>&amp;Write report</source>
        <translation>Écrire le &amp;rapport</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A panel of a report: %1 its name, %2 a sentence that says what it shows</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <comment>choose every panel of a report</comment>
        <translation>Tou&amp;s</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <comment>choose no panel of a report</comment>
        <translation>A&amp;ucun</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page in one file (*.html)</source>
        <translation>Page web en un seul fichier (*.html)</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 est un dossier.</translation>
    </message>
    <message>
        <source>The file is there already and will be replaced.</source>
        <translation>Le fichier existe déjà et sera remplacé.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Arrêté&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Copied. The command reads the session&apos;s file: save the session before running it.</source>
        <translation>Copié. La commande lit le fichier de la session&#xa0;: enregistrez-la avant de l’exécuter.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Cont&amp;ents</source>
        <translation>C&amp;ontenu</translation>
    </message>
    <message>
        <source>Choose one of the contents, at least.</source>
        <translation>Choisissez au moins une partie du contenu.</translation>
    </message>
</context>
<context>
    <name>quantoscope::ResultTableModel</name>
    <message>
        <source>Click for what this is.</source>
        <translation>Cliquez pour savoir ce que c’est.</translation>
    </message>
</context>
<context>
    <name>quantoscope::ResultTableView</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the table, columns separated by tabs.</source>
        <translation>Copie le tableau, colonnes séparées par des tabulations.</translation>
    </message>
</context>
<context>
    <name>quantoscope::RunComparisonModel</name>
    <message>
        <source>Original model</source>
        <translation>Modèle d’origine</translation>
    </message>
    <message>
        <source>%1, the baseline</source>
        <translation>%1, la référence</translation>
    </message>
    <message>
        <source>%1, better than the baseline by %2</source>
        <translation>%1, mieux que la référence de %2</translation>
    </message>
    <message>
        <source>%1, worse than the baseline by %2</source>
        <translation>%1, moins bien que la référence de %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Lower is better.</source>
        <translation>Plus bas, c’est mieux.</translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation>Plus haut, c’est mieux.</translation>
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
            <numerusform>%1 ± %2 sur %n jeu de calibration</numerusform>
            <numerusform>%1 ± %2 sur %n jeux de calibration</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the difference to the baseline, %2, is not significant: both vary as much with the calibration samples</source>
        <translation>%1&#xa0;; la différence avec la référence, %2, n’est pas significative&#xa0;: toutes deux varient autant avec les échantillons de calibration</translation>
    </message>
    <message>
        <source>%1; the difference to the baseline, %2, is less than the standard error</source>
        <translation>%1&#xa0;; l’écart à la référence, %2, est inférieur à l’erreur type</translation>
    </message>
</context>
<context>
    <name>quantoscope::RunForm</name>
    <message>
        <source>made from the settings</source>
        <translation>tiré des réglages</translation>
    </message>
    <message>
        <source>Run name</source>
        <translation>Nom de l’exécution</translation>
    </message>
    <message>
        <source>Texts (*.txt *.utf8 *.json);;All files (*)</source>
        <translation>Textes (*.txt *.utf8 *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>by the model itself</source>
        <translation>par le modèle lui-même</translation>
    </message>
    <message>
        <source>demo stories</source>
        <translation>histoires de démo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>A text file or a JSON list of strings, or samples of the model itself.</source>
        <translation>Un fichier texte ou une liste JSON de chaînes, ou des échantillons du modèle lui-même.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>How many sequences the method learns the layers&apos; inputs from.</source>
        <translation>Sur combien de séquences la méthode apprend les entrées des couches.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> tokens</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Tokens in a sample; automatic is the context, 2048 at most.</source>
        <translation>Tokens par échantillon&#xa0;; automatique&#xa0;: le contexte, 2048 au plus.</translation>
    </message>
    <message>
        <source>10 % of samples</source>
        <translation>10&#xa0;% des échantillons</translation>
    </message>
    <message>
        <source>20 % of samples</source>
        <translation>20&#xa0;% des échantillons</translation>
    </message>
    <message>
        <source>Hold-out</source>
        <translation>Hold-out</translation>
    </message>
    <message>
        <source>Text that no method sees, for honest errors: a share of the samples, or a file.</source>
        <translation>Texte qu’aucune méthode ne voit, pour des erreurs honnêtes&#xa0;: une part des échantillons, ou un fichier.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Of the samples drawn and of the texts written.</source>
        <translation>Des échantillons tirés et des textes écrits.</translation>
    </message>
    <message>
        <source>as the method prefers</source>
        <translation>comme le préfère la méthode</translation>
    </message>
    <message>
        <source>of the original model</source>
        <translation>du modèle d’origine</translation>
    </message>
    <message>
        <source>of the quantized blocks before</source>
        <translation>des blocs quantifiés précédents</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Whose layer inputs the method solves with.</source>
        <translation>Avec les entrées de couches de quel modèle la méthode résout.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Perplexity, KL and agreement</source>
        <translation>Perplexité, KL et accord</translation>
    </message>
    <message>
        <source>Measure the whole model before and after.</source>
        <translation>Mesurer le modèle entier avant et après.</translation>
    </message>
    <message>
        <source>the hold-out split</source>
        <translation>la part hold-out</translation>
    </message>
    <message>
        <source>Texts (*.txt *.utf8 *.json *.tokens);;All files (*)</source>
        <translation>Textes (*.txt *.utf8 *.json *.tokens);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>What the model&apos;s predictions are judged on.</source>
        <translation>Sur quoi les prédictions du modèle sont jugées.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source> stories</source>
        <translation> histoires</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Cohérence</translation>
    </message>
    <message>
        <source>How many stories the demo model writes to be scored for consistency; only for the demo model.</source>
        <translation>Combien d’histoires le modèle de démo écrit pour que leur cohérence soit notée&#xa0;; seulement pour ce modèle.</translation>
    </message>
    <message>
        <source>Text before and after</source>
        <translation>Texte avant et après</translation>
    </message>
    <message>
        <source>one prompt a line; empty: three of the program&apos;s own</source>
        <translation>un prompt par ligne&#xa0;; vide&#xa0;: trois du programme</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Each is continued by the original and by the quantized model.</source>
        <translation>Chacun est continué par le modèle d’origine et par le modèle quantifié.</translation>
    </message>
    <message>
        <source>New tokens</source>
        <translation>Nouveaux tokens</translation>
    </message>
    <message>
        <source>How many tokens each text is continued by.</source>
        <translation>De combien de tokens chaque texte est continué.</translation>
    </message>
    <message>
        <source>the likeliest token</source>
        <translation>le token le plus probable</translation>
    </message>
    <message>
        <source>sampled</source>
        <translation>échantillonné</translation>
    </message>
    <message>
        <source>Each token</source>
        <translation>Chaque token</translation>
    </message>
    <message>
        <source>Sampling uses the same random numbers for both models.</source>
        <translation>L’échantillonnage utilise les mêmes nombres aléatoires pour les deux modèles.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Below 1: safer choices. Above 1: wilder ones.</source>
        <translation>En dessous de 1&#xa0;: choix plus sûrs. Au-dessus de 1&#xa0;: plus hardis.</translation>
    </message>
    <message>
        <source>Top k</source>
        <translation>Top k</translation>
    </message>
    <message>
        <source>Only the k likeliest tokens can be drawn.</source>
        <translation>Seuls les k tokens les plus probables peuvent être tirés.</translation>
    </message>
    <message>
        <source>Top p</source>
        <translation>Top p</translation>
    </message>
    <message>
        <source>Only the likeliest tokens that add up to this probability can be drawn.</source>
        <translation>Seuls les tokens les plus probables, jusqu’à cette probabilité totale, peuvent être tirés.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Which layers, by name: * and ? stand for any letters (*.mlp.*).</source>
        <translation>Quelles couches, par leur nom&#xa0;: * et&#xa0;? tiennent lieu de lettres quelconques (*.mlp.*).</translation>
    </message>
    <message>
        <source>Quantize the output head too</source>
        <translation>Aussi la tête de sortie</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Mettre en file</translation>
    </message>
    <message>
        <source>Start run</source>
        <translation>Lancer l’exécution</translation>
    </message>
</context>
<context>
    <name>quantoscope::RunsModel</name>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>Perplexity %1 ± %2 (standard error)</source>
        <translation>Perplexité %1 ± %2 (erreur type)</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>Original&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) finished</source>
        <translation>
            <numerusform>%n couche terminée</numerusform>
            <numerusform>%n couches terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>A tick shows the run in every view; F2 renames it</source>
        <translation>Une coche montre l’exécution dans chaque vue&#xa0;; F2 la renomme</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>The run&apos;s letter in the views, in the order they were ticked</source>
        <extracomment>Column header of the run&apos;s letter (A, B, ...): as short as can be</extracomment>
        <translation>La lettre de l’exécution dans les vues, dans l’ordre où elles ont été cochées</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Bits per weight over the quantized layers, scales and zeros included</source>
        <translation>Bits par poids sur les couches quantifiées, échelles et points zéro compris</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Perplexity of the quantized model; lower is better</source>
        <translation>Perplexité du modèle quantifié&#xa0;; plus basse, c’est mieux</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexité</translation>
    </message>
    <message>
        <source>KL (nats)</source>
        <translation>KL (nats)</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>Erreur moy.</translation>
    </message>
    <message>
        <source>Mean KL divergence to the original&apos;s next-token distribution, in nats per token; lower is better</source>
        <translation>Divergence KL moyenne avec la distribution du token suivant de l’original, en nats par token&#xa0;; plus c’est bas, mieux c’est</translation>
    </message>
    <message>
        <source>Mean relative output error over the finished layers, dimensionless; lower is better</source>
        <translation>Erreur relative de sortie moyenne sur les couches terminées, sans dimension&#xa0;; plus c’est bas, mieux c’est</translation>
    </message>
</context>
<context>
    <name>quantoscope::RunsView</name>
    <message>
        <source>No run yet.</source>
        <translation>Pas encore d’exécution.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Ticked runs are shown in every view</source>
        <translation>Les exécutions cochées sont montrées dans chaque vue</translation>
    </message>
    <message>
        <source>Show as A</source>
        <translation>Afficher comme A</translation>
    </message>
    <message>
        <source>Show as B</source>
        <translation>Afficher comme B</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Notes…</source>
        <translation>Notes…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>quantoscope::SalienceControls</name>
    <message>
        <source>Share of the input channels that are kept or scaled</source>
        <translation>Part des canaux d’entrée gardés ou mis à l’échelle</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>What salient channels are multiplied by before rounding</source>
        <translation>Par quoi les canaux saillants sont multipliés avant l’arrondi</translation>
    </message>
    <message>
        <source>Bits of a code</source>
        <translation>Bits d’un code</translation>
    </message>
    <message>
        <source>Columns that share a scale</source>
        <translation>Colonnes qui partagent une échelle</translation>
    </message>
    <message>
        <source>a row</source>
        <translation>une ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n colonne</numerusform>
            <numerusform>%n colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Outlier threshold</source>
        <translation>Seuil d’aberrance</translation>
    </message>
    <message>
        <source>Of LLM.int8: columns that hold an input of this magnitude or more stay in floating point; 0: none does.</source>
        <translation>De LLM.int8&#xa0;: les colonnes qui contiennent une entrée de cette amplitude ou plus restent en virgule flottante&#xa0;; 0&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Scale for</source>
        <translation>Échelle par</translation>
    </message>
    <message>
        <source>Salient</source>
        <translation>Saillants</translation>
    </message>
    <message>
        <source>scaled by</source>
        <translation>multipliés par</translation>
    </message>
</context>
<context>
    <name>quantoscope::SalienceJobs</name>
    <message>
        <source>A run is in progress: this view&apos;s turn comes after it.</source>
        <translation>Une exécution est en cours&#xa0;: le tour de cette vue vient après.</translation>
    </message>
    <message>
        <source>Salient channels are told by the weights and inputs of the model itself, which a saved session does not hold. Open its model: the bar above does.</source>
        <translation>Les canaux saillants se reconnaissent aux poids et aux entrées du modèle lui-même, qu’une session enregistrée ne contient pas. Ouvrez son modèle&#xa0;: la barre ci-dessus le fait.</translation>
    </message>
    <message>
        <source>The salience of this layer cannot be shown: %1</source>
        <translation>La saillance de cette couche ne peut pas être montrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancelled. The next change of layer or settings starts again.</source>
        <translation>Annulé. Le prochain changement de couche ou de réglages recommence.</translation>
    </message>
</context>
<context>
    <name>quantoscope::SalienceView</name>
    <message>
        <source>Make this a run</source>
        <translation>En faire une exécution</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Copier les valeurs</translation>
    </message>
    <message>
        <source>What salient channels are worth</source>
        <translation>Ce que valent les canaux saillants</translation>
    </message>
    <message>
        <source>Ways to quantize the layer</source>
        <translation>Façons de quantifier la couche</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Façon</translation>
    </message>
    <message>
        <source>Relative output error</source>
        <translation>Erreur relative de sortie</translation>
    </message>
    <message>
        <source>Of RTN&apos;s</source>
        <translation>Face à RTN</translation>
    </message>
    <message>
        <source>Output SQNR (dB)</source>
        <translation>SQNR de sortie (dB)</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits par poids</translation>
    </message>
    <message>
        <source>Double-click: the glossary says more.</source>
        <translation>Double-clic&#xa0;: le glossaire en dit plus.</translation>
    </message>
    <message>
        <source>Opens the run form with the way that is selected in the table: a run quantizes the whole model by it.</source>
        <translation>Ouvre le formulaire d’exécution avec la façon sélectionnée dans le tableau&#xa0;: une exécution quantifie ainsi le modèle entier.</translation>
    </message>
    <message>
        <source>Copies the table, a line a way.</source>
        <translation>Copie le tableau, une ligne par façon.</translation>
    </message>
    <message>
        <source>Looking at the layer&apos;s inputs</source>
        <translation>Examen des entrées de la couche</translation>
    </message>
    <message>
        <source>Select a layer: which of its inputs matter most is shown here.</source>
        <translation>Sélectionnez une couche&#xa0;: celles de ses entrées qui comptent le plus sont montrées ici.</translation>
    </message>
    <message>
        <source>Salience of the inputs of %1</source>
        <translation>Saillance des entrées de %1</translation>
    </message>
    <message>
        <source>Salience</source>
        <translation>Saillance</translation>
    </message>
</context>
<context>
    <name>quantoscope::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>quantoscope::StepperControls</name>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Bits of a code</source>
        <translation>Bits d’un code</translation>
    </message>
    <message>
        <source>Columns that share a scale</source>
        <translation>Colonnes qui partagent une échelle</translation>
    </message>
    <message>
        <source>a row</source>
        <translation>une ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n colonne</numerusform>
            <numerusform>%n colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation>Symétrique</translation>
    </message>
    <message>
        <source>A grid that is the same above and below zero.</source>
        <translation>Une grille identique au-dessus et au-dessous de zéro.</translation>
    </message>
    <message>
        <source>Columns that GPTQ solves before it updates the rest</source>
        <translation>Colonnes que GPTQ résout avant de mettre à jour le reste</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>GPTQ takes the columns with the largest inputs first.</source>
        <translation>GPTQ prend d’abord les colonnes aux plus grandes entrées.</translation>
    </message>
    <message>
        <source>Greedy</source>
        <translation>Glouton</translation>
    </message>
    <message>
        <source>Each row takes its cheapest weight next; otherwise columns go from left to right.</source>
        <translation>Chaque ligne prend ensuite son poids le moins cher&#xa0;; sinon, les colonnes vont de gauche à droite.</translation>
    </message>
    <message>
        <source>First column of the tile</source>
        <translation>Première colonne de la tuile</translation>
    </message>
    <message>
        <source>Columns of the tile</source>
        <translation>Colonnes de la tuile</translation>
    </message>
    <message>
        <source>First row of the tile</source>
        <translation>Première ligne de la tuile</translation>
    </message>
    <message>
        <source>Rows of the tile</source>
        <translation>Lignes de la tuile</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Scale for</source>
        <translation>Échelle par</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Activation order</source>
        <translation>Act-order</translation>
    </message>
</context>
<context>
    <name>quantoscope::StepperJobs</name>
    <message>
        <source>A run is in progress: the stepper&apos;s turn comes after it.</source>
        <translation>Une exécution est en cours&#xa0;: le tour du pas à pas vient après.</translation>
    </message>
    <message>
        <source>The stepper works on the weights and inputs of the model itself, which a saved session does not hold. Open its model: the bar above does.</source>
        <translation>Le pas à pas travaille sur les poids et les entrées du modèle lui-même, qu’une session enregistrée ne contient pas. Ouvrez son modèle&#xa0;: la barre ci-dessus le fait.</translation>
    </message>
    <message>
        <source>The steps of this layer cannot be shown: %1</source>
        <translation>Les étapes de cette couche ne peuvent pas être montrées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancelled. The next change of layer, tile or grid starts again.</source>
        <translation>Annulé. Le prochain changement de couche, de tuile ou de grille recommence.</translation>
    </message>
</context>
<context>
    <name>quantoscope::StepperView</name>
    <message>
        <source>What this step does</source>
        <translation>Ce que fait cette étape</translation>
    </message>
    <message>
        <source>Preparing the tile</source>
        <translation>Préparation de la tuile</translation>
    </message>
    <message>
        <source>Rewind (Home)</source>
        <translation>Rembobiner (Début)</translation>
    </message>
    <message>
        <source>Step back (Left)</source>
        <translation>Étape précédente (Gauche)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Lecture (Espace)</translation>
    </message>
    <message>
        <source>Step (Right)</source>
        <translation>Étape (Droite)</translation>
    </message>
    <message>
        <source>To the end (End)</source>
        <translation>Jusqu’à la fin (Fin)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Espace)</translation>
    </message>
    <message>
        <source>Select a layer: its weights are quantized here step by step.</source>
        <translation>Sélectionnez une couche&#xa0;: ses poids sont quantifiés ici étape par étape.</translation>
    </message>
    <message>
        <source>%1 steps a second</source>
        <translation>%1 étapes par seconde</translation>
    </message>
    <message>
        <source>Stepper</source>
        <translation>Pas à pas</translation>
    </message>
    <message>
        <source>%1 on %2, rows %3 to %4, columns %5 to %6, step %7 of %8</source>
        <translation>%1 sur %2, lignes %3 à %4, colonnes %5 à %6, étape %7 sur %8</translation>
    </message>
</context>
<context>
    <name>quantoscope::SweepDialog</name>
    <message>
        <source>Sweep</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>Runs of the sweep</source>
        <translation>Exécutions du balayage</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits par poids</translation>
    </message>
    <message>
        <source>Layers&apos; size</source>
        <translation>Taille des couches</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <translation>
            <numerusform>%n bit</numerusform>
            <numerusform>%n bits</numerusform>
        </translation>
    </message>
    <message>
        <source>One scale for</source>
        <translation>Une échelle par</translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s)</source>
        <translation>
            <numerusform>%n poids</numerusform>
            <numerusform>%n poids</numerusform>
        </translation>
    </message>
    <message>
        <source>a channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>a tensor</source>
        <translation>tenseur</translation>
    </message>
    <message>
        <source>No run of this method has been timed in this session yet.</source>
        <translation>Aucune exécution de cette méthode n’a encore été chronométrée dans cette session.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n exécution</numerusform>
            <numerusform>%n exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <extracomment>%1 a number of runs, %2 a duration</extracomment>
        <translation>%1, environ %2</translation>
    </message>
    <message numerus="yes">
        <source>Queue %n run(s)</source>
        <translation>
            <numerusform>Mettre %n exécution en file</numerusform>
            <numerusform>Mettre %n exécutions en file</numerusform>
        </translation>
    </message>
    <message>
        <source>Scaled from the latest run of the same method in this session; with a ~, a rough one by the method&apos;s usual pace</source>
        <translation>Extrapolé de la dernière exécution de la même méthode dans cette session&#xa0;; avec un ~, une estimation grossière d’après le rythme habituel</translation>
    </message>
    <message>
        <source>%1, roughly %2</source>
        <translation>%1, grossièrement %2</translation>
    </message>
    <message>
        <source>Calibration, evaluation and every other setting are those of the form “New run”. Runs on the same samples share one calibration.</source>
        <translation>Calibration, évaluation et tous les autres réglages sont ceux du formulaire «&#xa0;Nouvelle exécution&#xa0;». Les exécutions sur les mêmes échantillons partagent une calibration.</translation>
    </message>
    <message>
        <source>Calibration sets</source>
        <translation>Jeux de calibration</translation>
    </message>
    <message>
        <source>Every configuration is run on so many draws of the samples, with the form&apos;s seed and those that follow it: how far their results spread is chance. Where no text to evaluate on is named, the hold-out is drawn anew, too.</source>
        <translation>Chaque configuration est exécutée sur autant de tirages des échantillons, avec la graine du formulaire et les suivantes&#xa0;: l’écart de leurs résultats est le hasard. Sans texte d’évaluation, la part hold-out est aussi tirée de nouveau.</translation>
    </message>
</context>
<context>
    <name>quantoscope::TableDialog</name>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
</context>
<context>
    <name>quantoscope::TextCompareView</name>
    <message>
        <source>&amp;Next divergence</source>
        <translation>Divergence &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Tout copi&amp;er</translation>
    </message>
    <message>
        <source>No text yet: prompts are continued when a run is evaluated.</source>
        <translation>Pas encore de texte&#xa0;: les prompts sont continués quand une exécution est évaluée.</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>Pr&amp;ompt</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Goes to the first token of the next run that differs from the original&apos;s</source>
        <translation>Va au premier token de l’exécution suivante qui diffère de l’original</translation>
    </message>
    <message>
        <source>Copies the prompt and all texts</source>
        <translation>Copie le prompt et tous les textes</translation>
    </message>
    <message>
        <source>(empty prompt)</source>
        <extracomment>A prompt without any text: the model starts from nothing</extracomment>
        <translation>(prompt vide)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Text before and after</source>
        <translation>Texte avant et après</translation>
    </message>
    <message>
        <source>%1 writes the same text as the original.</source>
        <translation>%1 écrit le même texte que l’original.</translation>
    </message>
    <message>
        <source>the end of the text</source>
        <translation>la fin du texte</translation>
    </message>
    <message>
        <source>%1 differs from token %2 on: %3 instead of %4.</source>
        <translation>%1 diffère à partir du token %2&#xa0;: %3 au lieu de %4.</translation>
    </message>
    <message>
        <source>Which &amp;block?</source>
        <translation>Quel &amp;bloc&#xa0;?</translation>
    </message>
    <message>
        <source>Shows below which block of run A costs this text how much: one at a time back to full precision</source>
        <translation>Montre dessous ce que chaque bloc de l’exécution A coûte à ce texte&#xa0;: un à la fois remis en pleine précision</translation>
    </message>
    <message>
        <source>What is told of tokens, and how</source>
        <translation>Ce qui est montré des tokens, et comment</translation>
    </message>
    <message>
        <source>Strips: both</source>
        <translation>Bandes&#xa0;: les deux</translation>
    </message>
    <message>
        <source>Shades: KL</source>
        <translation>Teintes&#xa0;: KL</translation>
    </message>
    <message>
        <source>Shades: surprisal</source>
        <translation>Teintes&#xa0;: surprise</translation>
    </message>
</context>
<context>
    <name>quantoscope::TokenColumn</name>
    <message>
        <source>Token %1: %2</source>
        <translation>Token %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Entropy %1 nats</source>
        <translation>Entropie %1 nats</translation>
    </message>
    <message>
        <source>KL to the original %1 nats</source>
        <translation>KL avec l’original %1 nats</translation>
    </message>
    <message>
        <source>Likeliest:</source>
        <translation>Les plus probables&#xa0;:</translation>
    </message>
    <message>
        <source>Probability %1 (surprisal %2 nats)</source>
        <extracomment>%1 a percentage, %2 a number</extracomment>
        <translation>Probabilité %1 (surprise %2 nats)</translation>
    </message>
</context>
<context>
    <name>quantoscope::TokenLegend</name>
    <message>
        <source>KL divergence of the run&apos;s next-token distribution to the original&apos;s, in nats, while both texts agree</source>
        <translation>divergence KL entre la distribution du token suivant de l’exécution et celle de l’original, en nats, tant que les deux textes concordent</translation>
    </message>
    <message>
        <source>surprisal, −log of the probability that the model which wrote the token gave it, in nats</source>
        <translation>surprise, −log de la probabilité que le modèle qui a écrit le token lui donnait, en nats</translation>
    </message>
    <message>
        <source>Under each token, upward: %1. Downward: %2.</source>
        <extracomment>%1 and %2 say what each is</extracomment>
        <translation>Sous chaque token, vers le haut&#xa0;: %1. Vers le bas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Shade of a token: %1</source>
        <extracomment>%1 says what it is</extracomment>
        <translation>Teinte d’un token&#xa0;: %1</translation>
    </message>
    <message>
        <source>KL 0</source>
        <translation>KL 0</translation>
    </message>
    <message>
        <source>%1 nats</source>
        <translation>%1 nats</translation>
    </message>
    <message>
        <source>Surprisal 0</source>
        <translation>Surprise 0</translation>
    </message>
</context>
<context>
    <name>quantoscope::ViewBar</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
</context>
<context>
    <name>quantoscope::WeightTileJobs</name>
    <message>
        <source>A run is in progress: the weights are shown after it.</source>
        <translation>Une exécution est en cours&#xa0;: les poids seront montrés après.</translation>
    </message>
    <message>
        <source>The weights are read…</source>
        <translation>Lecture des poids…</translation>
    </message>
    <message>
        <source>The weights are those of the model itself, which a saved session does not hold. Open its model: the bar above does.</source>
        <translation>Les poids sont ceux du modèle lui-même, qu’une session enregistrée ne contient pas. Ouvrez son modèle&#xa0;: la barre ci-dessus le fait.</translation>
    </message>
    <message>
        <source>The weights cannot be shown: %1</source>
        <translation>Les poids ne peuvent pas être montrés&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::WeightTileView</name>
    <message>
        <source>What is shown of the layer</source>
        <translation>Ce qui est montré de la couche</translation>
    </message>
    <message>
        <source>A run beside the original with its error, two runs split by a line that can be dragged, or one less the other</source>
        <translation>Une exécution à côté de l’original avec son erreur, deux exécutions séparées par une ligne que l’on peut glisser, ou l’une moins l’autre</translation>
    </message>
    <message>
        <source>Largest of a cell</source>
        <translation>Max. par case</translation>
    </message>
    <message>
        <source>Mean of a cell</source>
        <translation>Moyenne par case</translation>
    </message>
    <message>
        <source>What stands for the weights of a cell</source>
        <translation>Ce qui représente les poids d’une case</translation>
    </message>
    <message>
        <source>Where there are more weights than can be shown, a cell stands for several of them</source>
        <translation>Là où il y a plus de poids que l’on ne peut en montrer, une case en représente plusieurs</translation>
    </message>
    <message>
        <source>&amp;Whole layer</source>
        <translation>Couche &amp;entière</translation>
    </message>
    <message>
        <source>S&amp;ingle weights</source>
        <translation>Poids i&amp;solés</translation>
    </message>
    <message>
        <source>Zooms in until every cell is one weight</source>
        <translation>Agrandit jusqu’à ce que chaque case soit un poids</translation>
    </message>
    <message>
        <source>Split A | B</source>
        <translation>Partagé A | B</translation>
    </message>
    <message>
        <source>A − B</source>
        <translation>A − B</translation>
    </message>
    <message>
        <source>Weights one by one</source>
        <translation>Poids un par un</translation>
    </message>
    <message>
        <source>Weights of %1, %2</source>
        <translation>Poids de %1, %2</translation>
    </message>
    <message>
        <source>Select a layer: its weights are shown here one by one.</source>
        <translation>Sélectionnez une couche&#xa0;: ses poids sont montrés ici un par un.</translation>
    </message>
    <message>
        <source>This session is an excerpt without codes; run it again to see the weights of %1.</source>
        <translation>Cette session est un extrait sans codes&#xa0;; relancez l’exécution pour voir les poids de %1.</translation>
    </message>
</context>
<context>
    <name>quantoscope::WelcomePage</name>
    <message>
        <source>Opened last</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Quantoscope</source>
        <translation>Quantoscope</translation>
    </message>
    <message>
        <source>See what quantization does to a language model: layer by layer, weight by weight, word by word.</source>
        <translation>Voyez ce que la quantification fait à un modèle de langue&#xa0;: couche par couche, poids par poids, mot par mot.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>A small model that writes stories. Nothing to download; a run takes a minute.</source>
        <translation>Un petit modèle qui écrit des histoires. Rien à télécharger&#xa0;; une exécution prend une minute.</translation>
    </message>
    <message>
        <source>Open model…</source>
        <translation>Ouvrir un modèle…</translation>
    </message>
    <message>
        <source>A Hugging Face folder, a GGUF file or a llama2.c checkpoint. You can also drop it on this window.</source>
        <translation>Un dossier Hugging Face, un fichier GGUF ou un checkpoint llama2.c. Vous pouvez aussi le déposer sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Open session…</source>
        <translation>Ouvrir une session…</translation>
    </message>
    <message>
        <source>Look at saved runs; the model is not needed.</source>
        <translation>Regarder des exécutions enregistrées&#xa0;; le modèle n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Faire la visite</translation>
    </message>
    <message>
        <source>Five stops in the demo model&apos;s window, two minutes.</source>
        <translation>Cinq étapes dans la fenêtre du modèle de démo, deux minutes.</translation>
    </message>
    <message>
        <source>Results of %1 were not saved.</source>
        <translation>Des résultats de %1 n’ont pas été enregistrés.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Show it to a class</source>
        <translation>Le montrer à une classe</translation>
    </message>
    <message>
        <source>A demonstration of ten minutes in large type, led by a clicker.</source>
        <translation>Une démonstration de dix minutes en grands caractères, menée à la télécommande.</translation>
    </message>
    <message>
        <source>Open the demo with 12 finished runs</source>
        <translation>Ouvrir la démo avec 12 exécutions terminées</translation>
    </message>
    <message>
        <source>Four methods at 2, 3 and 4 bits: every view is filled at once, and more runs can be added.</source>
        <translation>Quatre méthodes à 2, 3 et 4 bits&#xa0;: chaque vue est remplie d’emblée, et d’autres exécutions peuvent suivre.</translation>
    </message>
</context>
<context>
    <name>quantoscope::WhatIfControls</name>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Width of a stored code: every bit less halves the number of levels.</source>
        <translation>Largeur d’un code stocké&#xa0;: chaque bit de moins divise par deux le nombre de niveaux.</translation>
    </message>
    <message>
        <source>Scale for</source>
        <translation>Échelle par</translation>
    </message>
    <message>
        <source>Which weights share a scale: the whole tensor, an output row, or a group of a row.</source>
        <translation>Quels poids partagent une échelle&#xa0;: tout le tenseur, une ligne de sortie, ou un groupe d’une ligne.</translation>
    </message>
    <message>
        <source>the tensor</source>
        <translation>tenseur</translation>
    </message>
    <message>
        <source>each row</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>each group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>Group size</source>
        <translation>Taille de groupe</translation>
    </message>
    <message>
        <source>Input columns that share a scale: small groups fit better and cost more bits.</source>
        <translation>Colonnes d’entrée qui partagent une échelle&#xa0;: de petits groupes s’ajustent mieux et coûtent plus de bits.</translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation>Symétrique</translation>
    </message>
    <message>
        <source>A grid that is the same above and below zero, so that no zero point is needed.</source>
        <translation>Une grille identique au-dessus et au-dessous de zéro, si bien qu’aucun point zéro n’est nécessaire.</translation>
    </message>
    <message>
        <source>Scale shrink</source>
        <translation>Contraction d’échelle</translation>
    </message>
    <message>
        <source>Share of the weights&apos; range that the levels span: finer steps, but what lies beyond is cut to the outermost level.</source>
        <translation>Part de la plage des poids que couvrent les niveaux&#xa0;: des pas plus fins, mais ce qui dépasse est écrêté au niveau extrême.</translation>
    </message>
    <message>
        <source>Damping</source>
        <translation>Amortissement</translation>
    </message>
    <message>
        <source>Of GPTQ: share of the Hessian&apos;s mean diagonal that is added to the diagonal.</source>
        <translation>De GPTQ&#xa0;: part de la diagonale moyenne de la hessienne ajoutée à la diagonale.</translation>
    </message>
    <message>
        <source>First row of the tile shown</source>
        <translation>Première ligne de la tuile montrée</translation>
    </message>
    <message>
        <source>First column of the tile shown</source>
        <translation>Première colonne de la tuile montrée</translation>
    </message>
    <message>
        <source>Tile at row</source>
        <translation>Tuile à la ligne</translation>
    </message>
    <message>
        <source>and column</source>
        <translation>et à la colonne</translation>
    </message>
    <message>
        <source>Measure the output error</source>
        <translation>Mesurer l’erreur de sortie</translation>
    </message>
    <message>
        <source>Gathers the layer&apos;s inputs from the calibration text once, a short part of it, and measures what becomes of its outputs when the sliders rest.</source>
        <translation>Collecte une fois les entrées de la couche sur une courte partie du texte de calibration, et mesure ce que deviennent ses sorties quand les curseurs sont au repos.</translation>
    </message>
    <message>
        <source>RTN answers for the whole layer, GPTQ for a part of a large one: the whole would take too long for a slider. The title says which.</source>
        <translation>RTN répond pour la couche entière, GPTQ pour une partie d’une grande&#xa0;: le tout prendrait trop longtemps pour un curseur. Le titre dit laquelle.</translation>
    </message>
</context>
<context>
    <name>quantoscope::WhatIfJobs</name>
    <message>
        <source>This view works on the weights of the model itself, which a saved session does not hold. Open its model: the bar above does.</source>
        <translation>Cette vue travaille sur les poids du modèle lui-même, qu’une session enregistrée ne contient pas. Ouvrez son modèle&#xa0;: la barre ci-dessus le fait.</translation>
    </message>
    <message>
        <source>A run is in progress: the answer comes after it.</source>
        <translation>Une exécution est en cours&#xa0;: la réponse vient après.</translation>
    </message>
    <message>
        <source>The layer&apos;s inputs are gathered…</source>
        <translation>Collecte des entrées de la couche…</translation>
    </message>
    <message>
        <source>This cannot be answered: %1</source>
        <translation>Impossible d’y répondre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancelled. The next change of layer or settings starts again.</source>
        <translation>Annulé. Le prochain changement de couche ou de réglages recommence.</translation>
    </message>
</context>
<context>
    <name>quantoscope::WhatIfView</name>
    <message>
        <source>Make this a run</source>
        <translation>En faire une exécution</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Copier les valeurs</translation>
    </message>
    <message>
        <source>Opens the run form with these settings: a run quantizes the whole model with them.</source>
        <translation>Ouvre le formulaire d’exécution avec ces réglages&#xa0;: une exécution quantifie ainsi le modèle entier.</translation>
    </message>
    <message>
        <source>Copies settings and figures, a line each.</source>
        <translation>Copie les réglages et les chiffres, un par ligne.</translation>
    </message>
    <message>
        <source>What the settings do</source>
        <translation>Ce que font les réglages</translation>
    </message>
    <message>
        <source>Gathering the layer&apos;s inputs</source>
        <translation>Collecte des entrées de la couche</translation>
    </message>
    <message>
        <source>Gathering the layer&apos;s inputs: %p %</source>
        <translation>Collecte des entrées de la couche&#xa0;: %p&#xa0;%</translation>
    </message>
    <message>
        <source>Figures of these settings</source>
        <translation>Chiffres de ces réglages</translation>
    </message>
    <message>
        <source>Double-click: the glossary says more.</source>
        <translation>Double-clic&#xa0;: le glossaire en dit plus.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>RTN there</source>
        <translation>RTN au même endroit</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Select a layer: what it becomes with other settings is answered here.</source>
        <translation>Sélectionnez une couche&#xa0;: ce qu’elle devient avec d’autres réglages est répondu ici.</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>%1 to %2: original %3, quantized %4</source>
        <translation>%1 à %2&#xa0;: original %3, quantifié %4</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>What if %1: %2</source>
        <extracomment>%1 a layer, %2 what was done to it</extracomment>
        <translation>Et si %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1. %2 Marked weight: %3.</source>
        <translation>%1. %2 Poids marqué&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>quantoscope::Workbench</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Calibrating</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Quantizing</source>
        <translation>Quantification</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Writing texts</source>
        <translation>Écriture des textes</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Run %1 is complete: perplexity %2 before, %3 after; %4 of calibration, %5 of quantization, %6 of evaluation.</source>
        <translation>Exécution %1 terminée&#xa0;: perplexité %2 avant, %3 après&#xa0;; %4 de calibration, %5 de quantification, %6 d’évaluation.</translation>
    </message>
    <message>
        <source>Run %1 was cancelled.</source>
        <translation>L’exécution %1 a été annulée.</translation>
    </message>
    <message>
        <source>Run %1 has failed: %2</source>
        <translation>L’exécution %1 a échoué&#xa0;: %2</translation>
    </message>
    <message>
        <source>Finished layers cannot be kept safe while the run goes on: %1</source>
        <translation>Les couches terminées ne peuvent pas être mises à l’abri pendant l’exécution&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 écrit.</translation>
    </message>
    <message>
        <source>the model of this session (fingerprint %1…)</source>
        <translation>le modèle de cette session (empreinte %1…)</translation>
    </message>
    <message>
        <source>another model (fingerprint %1…)</source>
        <translation>un autre modèle (empreinte %1…)</translation>
    </message>
    <message>
        <source>Opened the model %1: %2, %L3 parameters.</source>
        <translation>Modèle %1 ouvert&#xa0;: %2, %L3 paramètres.</translation>
    </message>
    <message>
        <source>Opened the session %1.</source>
        <translation>Session %1 ouverte.</translation>
    </message>
    <message>
        <source>%1 is open in another window: it can be looked at here, and saved under another name.</source>
        <translation>%1 est ouverte dans une autre fenêtre&#xa0;: on peut la regarder ici, et l’enregistrer sous un autre nom.</translation>
    </message>
    <message>
        <source>Saved the session to %1.</source>
        <translation>Session enregistrée dans %1.</translation>
    </message>
    <message>
        <source>Run %1 has started.</source>
        <translation>L’exécution %1 a commencé.</translation>
    </message>
    <message>
        <source>Exported %1 to %2; %L3 layers read back, %L4 differ.</source>
        <translation>%1 exporté vers %2&#xa0;; %L3 couches relues, %L4 différentes.</translation>
    </message>
    <message>
        <source>Run %1 goes on.</source>
        <translation>L’exécution %1 continue.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Runs are paused.</source>
        <translation>Les exécutions sont en pause.</translation>
    </message>
    <message>
        <source>Runs go on.</source>
        <translation>Les exécutions continuent.</translation>
    </message>
</context>
</TS>
