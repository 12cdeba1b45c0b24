<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Application</name>
    <message>
        <source>A workbench for looking into the weight quantization of language models.</source>
        <translation>Un banco de trabajo para examinar la cuantización de los pesos de los modelos de lenguaje.</translation>
    </message>
    <message>
        <source>A model (folder or file), a session, or the word demo.</source>
        <translation>Un modelo (carpeta o archivo), una sesión o la palabra demo.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Shows versions, the BLAS among them.</source>
        <translation>Muestra las versiones, incluida la de BLAS.</translation>
    </message>
    <message>
        <source>Starts with default settings and layout.</source>
        <translation>Inicia con los ajustes y la disposición predeterminados.</translation>
    </message>
    <message>
        <source>Language of the window and of figures: de, en, es, fr or zh_CN.</source>
        <translation>Idioma de la ventana y de las figuras: de, en, es, fr o zh_CN.</translation>
    </message>
    <message>
        <source>Draws figures of a session without a window, then exits.</source>
        <translation>Dibuja sin ventana las figuras de una sesión y termina.</translation>
    </message>
    <message>
        <source>Batch: the session file.</source>
        <translation>Modo por lotes: el archivo de sesión.</translation>
    </message>
    <message>
        <source>Batch: runs by name or id, separated by commas; all if not given.</source>
        <translation>Modo por lotes: ejecuciones por nombre o identificador, separadas por comas; todas si no se indica.</translation>
    </message>
    <message>
        <source>Batch: the metric of an error map, or what a Pareto plot shows.</source>
        <translation>Modo por lotes: la métrica de un mapa de errores o lo que muestra un diagrama de Pareto.</translation>
    </message>
    <message>
        <source>Batch: the cost that a Pareto plot sets it against.</source>
        <translation>Modo por lotes: el coste frente al que la representa un diagrama de Pareto.</translation>
    </message>
    <message>
        <source>Batch: file of the view, by suffix png, svg, pdf or csv.</source>
        <translation>Modo por lotes: archivo de la vista, según la extensión png, svg, pdf o csv.</translation>
    </message>
    <message>
        <source>Batch: folder for all standard figures.</source>
        <translation>Modo por lotes: carpeta para todas las figuras estándar.</translation>
    </message>
    <message>
        <source>Batch: report, by suffix html or pdf.</source>
        <translation>Modo por lotes: informe, según la extensión html o pdf.</translation>
    </message>
    <message>
        <source>%1
Try quantoscope --help.</source>
        <translation>%1
Consulte quantoscope --help.</translation>
    </message>
    <message>
        <source>One model or session at a time, please.</source>
        <translation>Solo un modelo o una sesión a la vez, por favor.</translation>
    </message>
    <message>
        <source>--batch needs --session.</source>
        <translation>--batch requiere --session.</translation>
    </message>
    <message>
        <source>--view and --out go together.</source>
        <translation>--view y --out van juntas.</translation>
    </message>
    <message>
        <source>--batch needs --view, --plots or --report.</source>
        <translation>--batch requiere --view, --plots o --report.</translation>
    </message>
    <message>
        <source>Batch: the layer of a distribution or tile; that with the largest error if not given.</source>
        <translation>Modo por lotes: la capa de una distribución o tesela; si no se indica, la de mayor error.</translation>
    </message>
    <message>
        <source>Batch: what of the layer a tile shows, as mode=split,rows=0:64,columns=0:64.</source>
        <translation>Modo por lotes: qué muestra una tesela de la capa, como mode=split,rows=0:64,columns=0:64.</translation>
    </message>
    <message>
        <source>Batch: histogram, cumulative or quantiles, of a distribution.</source>
        <translation>Modo por lotes: histogram, cumulative o quantiles, de una distribución.</translation>
    </message>
    <message>
        <source>Batch: linear or log, of a distribution&apos;s counts or a Pareto plot&apos;s worth.</source>
        <translation>Modo por lotes: linear o log, de los recuentos de una distribución o del valor de un diagrama de Pareto.</translation>
    </message>
    <message>
        <source>Batch: whose continuations a text shows; the first if not given.</source>
        <translation>Modo por lotes: el prompt cuyas continuaciones muestra un texto; el primero si no se indica.</translation>
    </message>
    <message>
        <source>Batch: the run, by name or id, that an error map&apos;s values are relative to.</source>
        <translation>Modo por lotes: la ejecución, por nombre o identificador, respecto a la que son los valores de un mapa de errores.</translation>
    </message>
    <message>
        <source>Batch: grouped or apart, of a Pareto plot&apos;s runs on several calibration sets.</source>
        <translation>Modo por lotes: grouped o apart, de las ejecuciones de un diagrama de Pareto con varios conjuntos de calibración.</translation>
    </message>
    <message>
        <source>What models are computed on: auto, cpu, cuda or cuda:N; for this window only.</source>
        <translation>En qué se calculan los modelos: auto, cpu, cuda o cuda:N; solo para esta ventana.</translation>
    </message>
    <message>
        <source>Batch: error-map, distribution, tile, pareto, disagreement, text, or figure for the session&apos;s page of panels.</source>
        <translation>Modo por lotes: error-map, distribution, tile, pareto, disagreement, text, o figure para la página de paneles de la sesión.</translation>
    </message>
    <message>
        <source>--device takes auto, cpu, cuda or cuda:N.</source>
        <translation>--device admite auto, cpu, cuda o cuda:N.</translation>
    </message>
    <message>
        <source>Batch: html or pdf, whatever the report&apos;s suffix.</source>
        <translation>Lote: html o pdf, sea cual sea el sufijo del informe.</translation>
    </message>
    <message>
        <source>Batch: heading of the report.</source>
        <translation>Lote: título del informe.</translation>
    </message>
    <message>
        <source>Batch: what the report holds, separated by commas; all if not given.</source>
        <translation>Lote: lo que contiene el informe, separado por comas; todo si no se indica.</translation>
    </message>
    <message>
        <source>Batch: notes in the report, in place of the session&apos;s.</source>
        <translation>Lote: notas del informe, en lugar de las de la sesión.</translation>
    </message>
    <message>
        <source>Batch: the weights that a distribution marks, as LOW:HIGH.</source>
        <translation>Modo por lotes: los pesos que marca una distribución, como MÍN:MÁX.</translation>
    </message>
    <message>
        <source>Batch: kl or surprisal, what shades behind a text&apos;s tokens tell.</source>
        <translation>Modo por lotes: kl o surprisal, lo que indican los sombreados tras los tokens de un texto.</translation>
    </message>
    <message>
        <source>Batch: width of the view on paper in millimetres, 20 to 1000; as on a screen if not given.</source>
        <translation>Modo por lotes: ancho de la vista en papel en milímetros, de 20 a 1000; como en pantalla si falta.</translation>
    </message>
    <message>
        <source>Batch: dots per inch of a PNG, 36 to 1200; 300 if not given.</source>
        <translation>Modo por lotes: puntos por pulgada de un PNG, de 36 a 1200; 300 si falta.</translation>
    </message>
</context>
<context>
    <name>BarDelegate</name>
    <message>
        <source>The bar goes from 0 to the largest value, %1.</source>
        <extracomment>%1 a number</extracomment>
        <translation>La barra va de 0 al mayor valor, %1.</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>The session has no run %1.</source>
        <translation>La sesión no tiene la ejecución %1.</translation>
    </message>
    <message>
        <source>There is no metric %1 here: %2.</source>
        <translation>Aquí no hay ninguna métrica %1: %2.</translation>
    </message>
    <message>
        <source>There is no metric %1.</source>
        <translation>No hay ninguna métrica %1.</translation>
    </message>
    <message>
        <source>The model has no layer %1.</source>
        <translation>El modelo no tiene la capa %1.</translation>
    </message>
    <message>
        <source>%1: the name must end in .png, .svg, .pdf or .csv.</source>
        <translation>%1: el nombre debe terminar en .png, .svg, .pdf o .csv.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The session has no figure: add plots to one in the window, and save it.</source>
        <translation>La sesión no tiene ninguna figura: añada gráficos a una en la ventana y guarde la sesión.</translation>
    </message>
    <message>
        <source>There is no view %1: error-map, distribution, tile, pareto, disagreement, text or figure.</source>
        <translation>No hay ninguna vista %1: error-map, distribution, tile, pareto, disagreement, text o figure.</translation>
    </message>
    <message>
        <source>--%1 is a number from %2 to %3, got &quot;%4&quot;.</source>
        <translation>--%1 es un número de %2 a %3, no «%4».</translation>
    </message>
</context>
<context>
    <name>FigureExport</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>The name must end in .pdf, .svg or .png.</source>
        <translation>El nombre debe terminar en .pdf, .svg o .png.</translation>
    </message>
</context>
<context>
    <name>FigureProvenance</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Each cell is one layer: blocks by projections, one panel a run.</source>
        <translation>Cada celda es una capa: bloques por proyecciones, un panel por ejecución.</translation>
    </message>
    <message>
        <source>What each run costs against what it is worth; the dashed line joins those that none betters.</source>
        <translation>Lo que cuesta cada ejecución frente a lo que vale; la línea discontinua une las que ninguna otra supera.</translation>
    </message>
    <message>
        <source>Weights of a layer with one of the largest errors, before and after.</source>
        <translation>Pesos de una capa con uno de los mayores errores, antes y después.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Show this view</source>
        <translation>Mostrar esta vista</translation>
    </message>
    <message>
        <source>Set up a run with this method</source>
        <translation>Preparar una ejecución con este método</translation>
    </message>
</context>
<context>
    <name>HtmlPdf</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>LessonChecks</name>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <comment>an expected value and its tolerance</comment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
    <message>
        <source>a ratio of %1</source>
        <translation>una razón de %1</translation>
    </message>
    <message>
        <source>no such run yet</source>
        <translation>aún no hay una ejecución así</translation>
    </message>
    <message>
        <source>%1 % of the weights</source>
        <translation>%1&#xa0;% de los pesos</translation>
    </message>
</context>
<context>
    <name>LessonHandout</name>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation>
            <numerusform>Alrededor de %n minuto.</numerusform>
            <numerusform>Alrededor de %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name: ____________________   Date: ____________________</source>
        <translation>Nombre: ____________________   Fecha: ____________________</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source>Windows, drawing and threads</source>
        <translation>Ventanas, dibujo e hilos</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Tensors and products</source>
        <translation>Tensores y productos</translation>
    </message>
    <message>
        <source>Vector instructions of the CPU</source>
        <translation>Instrucciones vectoriales de la CPU</translation>
    </message>
    <message>
        <source>Session files</source>
        <translation>Archivos de sesión</translation>
    </message>
    <message>
        <source>Packed sessions</source>
        <translation>Sesiones comprimidas</translation>
    </message>
    <message>
        <source>Tokenizers</source>
        <translation>Tokenizadores</translation>
    </message>
    <message>
        <source>Unicode in tokenizers</source>
        <translation>Unicode en los tokenizadores</translation>
    </message>
    <message>
        <source>Checksums of models</source>
        <translation>Sumas de comprobación de los modelos</translation>
    </message>
    <message>
        <source>Reading and writing JSON</source>
        <translation>Lectura y escritura de JSON</translation>
    </message>
    <message>
        <source>Arguments of quantoscope-cli</source>
        <translation>Argumentos de quantoscope-cli</translation>
    </message>
    <message>
        <source>Matrix products of libtorch on the CPU</source>
        <translation>Productos de matrices de libtorch en la CPU</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The model %1 cannot be opened.</source>
        <translation>No se puede abrir el modelo %1.</translation>
    </message>
    <message>
        <source>The session %1 cannot be opened.</source>
        <translation>No se puede abrir la sesión %1.</translation>
    </message>
    <message>
        <source>The run %1 cannot go on.</source>
        <translation>La ejecución %1 no puede continuar.</translation>
    </message>
    <message>
        <source>The session was not saved to %1.</source>
        <translation>La sesión no se guardó en %1.</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 no se escribió.</translation>
    </message>
    <message>
        <source>The steps of %1 cannot be shown.</source>
        <translation>No se pueden mostrar los pasos de %1.</translation>
    </message>
    <message>
        <source>The model was not exported to %1.</source>
        <translation>El modelo no se exportó a %1.</translation>
    </message>
    <message>
        <source>What was open is still open.</source>
        <translation>Lo que estaba abierto sigue abierto.</translation>
    </message>
    <message>
        <source>Finished layers and all other runs are kept.</source>
        <translation>Las capas terminadas y todas las demás ejecuciones se conservan.</translation>
    </message>
    <message>
        <source>Nothing is lost: the session is still open. Try another place.</source>
        <translation>No se ha perdido nada: la sesión sigue abierta. Pruebe en otro lugar.</translation>
    </message>
    <message>
        <source>The session is not affected.</source>
        <translation>La sesión no se ve afectada.</translation>
    </message>
    <message>
        <source>Nothing else is affected.</source>
        <translation>Nada más se ve afectado.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Se esperaba</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Se encontró</translation>
    </message>
    <message>
        <source>There is not enough memory for it.</source>
        <translation>No hay memoria suficiente para ello.</translation>
    </message>
    <message>
        <source>The lesson %1 cannot be opened.</source>
        <translation>No se puede abrir la lección %1.</translation>
    </message>
    <message>
        <source>%1 cannot be shown as it is stored.</source>
        <translation>No se puede mostrar %1 tal como se almacena.</translation>
    </message>
    <message>
        <source>The training of %1 cannot go on.</source>
        <translation>El entrenamiento de %1 no puede continuar.</translation>
    </message>
    <message>
        <source>The machine&apos;s devices cannot be told.</source>
        <translation>No se pueden determinar los dispositivos de la máquina.</translation>
    </message>
    <message>
        <source>The error of %1 cannot be looked into.</source>
        <translation>No se puede examinar el error de %1.</translation>
    </message>
    <message>
        <source>The preset %1 cannot be used.</source>
        <translation>No se puede usar el ajuste predefinido %1.</translation>
    </message>
    <message>
        <source>The form and all other presets are as they were.</source>
        <translation>El formulario y los demás ajustes predefinidos siguen como estaban.</translation>
    </message>
</context>
<context>
    <name>ParetoPlot</name>
    <message>
        <source>Pareto front</source>
        <translation>Frente de Pareto</translation>
    </message>
    <message>
        <source>pale: another run is better</source>
        <extracomment>Key of a plot: a run that another one betters or equals in both figures</extracomment>
        <translation>pálido: otra ejecución es mejor</translation>
    </message>
    <message>
        <source>side by side: at one place</source>
        <extracomment>Key of a plot: marks of runs whose figures are the same, as far as can be seen</extracomment>
        <translation>lado a lado: en el mismo lugar</translation>
    </message>
</context>
<context>
    <name>PdfReport</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>PlotExport</name>
    <message>
        <source>There is nothing in this plot to export yet.</source>
        <translation>Todavía no hay nada que exportar en este gráfico.</translation>
    </message>
    <message>
        <source>The plot could not be drawn at this size; choose a smaller size or resolution.</source>
        <translation>No se pudo dibujar el gráfico con este tamaño; elija un tamaño o una resolución menores.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>RunEdits</name>
    <message>
        <source>remove %1</source>
        <extracomment>An undo step: %1 is a run&apos;s name</extracomment>
        <translation>eliminar %1</translation>
    </message>
    <message>
        <source>rename %1</source>
        <extracomment>An undo step: %1 is a run&apos;s name</extracomment>
        <translation>renombrar %1</translation>
    </message>
    <message>
        <source>annotate %1</source>
        <extracomment>An undo step: %1 is a run&apos;s name</extracomment>
        <translation>anotar %1</translation>
    </message>
    <message>
        <source>annotate the session</source>
        <extracomment>An undo step</extracomment>
        <translation>anotar la sesión</translation>
    </message>
</context>
<context>
    <name>RunSummary</name>
    <message>
        <source>The model takes %1 instead of %2 (%3).</source>
        <translation>El modelo ocupa %1 en lugar de %2 (%3).</translation>
    </message>
    <message>
        <source>A quantized weight takes %1 bits, scales and zeros included.</source>
        <translation>Un peso cuantizado ocupa %1 bits, incluidos escalas y puntos cero.</translation>
    </message>
    <message>
        <source>Perplexity stays at %1.</source>
        <translation>La perplejidad se mantiene en %1.</translation>
    </message>
    <message>
        <source>Perplexity goes from %1 to %2.</source>
        <translation>La perplejidad pasa de %1 a %2.</translation>
    </message>
    <message>
        <source>Perplexity rises from %1 to %2 (by %3).</source>
        <translation>La perplejidad sube de %1 a %2 (en %3).</translation>
    </message>
    <message>
        <source>Perplexity falls from %1 to %2 (by %3).</source>
        <translation>La perplejidad baja de %1 a %2 (en %3).</translation>
    </message>
    <message>
        <source>At %1 of the positions both models find the same next token most likely.</source>
        <translation>En %1 de las posiciones ambos modelos dan el mismo token siguiente como el más probable.</translation>
    </message>
    <message>
        <source>Their predictions differ by %1 nats a token.</source>
        <translation>Sus predicciones difieren en %1 nats por token.</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after.</source>
        <extracomment>%1 a score&apos;s name, %2 and %3 its values before and after</extracomment>
        <translation>%1: %2 antes, %3 después.</translation>
    </message>
    <message>
        <source>Nothing was read back.</source>
        <translation>No se releyó nada.</translation>
    </message>
    <message numerus="yes">
        <source>Read back, %n layer(s) equal the run&apos;s codes bit by bit.</source>
        <translation>
            <numerusform>Al releer, %n capa es idéntica bit a bit a los códigos de la ejecución.</numerusform>
            <numerusform>Al releer, %n capas son idénticas bit a bit a los códigos de la ejecución.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read back, %1 of %n layer(s) differ from the run&apos;s codes: %2.</source>
        <extracomment>%1 how many layers differ, %n how many there are, %2 a layer with the values found and expected</extracomment>
        <translation>
            <numerusform>Al releer, %1 de %n capa difiere de los códigos de la ejecución: %2.</numerusform>
            <numerusform>Al releer, %1 de %n capas difieren de los códigos de la ejecución: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No text was generated from it.</source>
        <translation>No se generó ningún texto con él.</translation>
    </message>
    <message>
        <source>It continues a prompt as the quantized model does, token by token.</source>
        <translation>Continúa un prompt como el modelo cuantizado, token a token.</translation>
    </message>
    <message>
        <source>It continues a prompt otherwise than the quantized model does.</source>
        <translation>Continúa un prompt de otro modo que el modelo cuantizado.</translation>
    </message>
    <message>
        <source>Exported as %1 to %2 (%3).</source>
        <extracomment>%1 a format&apos;s name, %2 a folder, %3 a size</extracomment>
        <translation>Exportado como %1 a %2 (%3).</translation>
    </message>
    <message>
        <source>Worst hit is %1: the error in its output has %2 of the output&apos;s energy.</source>
        <translation>La más afectada es %1: el error de su salida tiene %2 de la energía de la salida.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n layer(s) more)</source>
        <translation>
            <numerusform>%1 (y %n capa más)</numerusform>
            <numerusform>%1 (y %n capas más)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunValues</name>
    <message>
        <source>%1 pp</source>
        <extracomment>Percentage points: &quot;+1.5 pp&quot;</extracomment>
        <translation>%1 pp</translation>
    </message>
</context>
<context>
    <name>Salience</name>
    <message>
        <source>Mean |x| of each input channel</source>
        <translation>|x| medio de cada canal de entrada</translation>
    </message>
    <message>
        <source>Weight error of each channel: mean ΔW² of RTN</source>
        <translation>Error de los pesos por canal: ΔW² medio de RTN</translation>
    </message>
    <message>
        <source>AWQ: output error by exponent</source>
        <translation>AWQ: error por exponente</translation>
    </message>
    <message>
        <source>LLM.int8: outlier columns by threshold</source>
        <translation>LLM.int8: columnas atípicas según el umbral</translation>
    </message>
    <message>
        <source>RTN</source>
        <translation>RTN</translation>
    </message>
    <message>
        <source>best</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>RTN, all alike</source>
        <translation>RTN, todos por igual</translation>
    </message>
    <message>
        <source>%1 % kept by inputs</source>
        <translation>%1&#xa0;% conservado según las entradas</translation>
    </message>
    <message>
        <source>%1 % kept by weights</source>
        <translation>%1&#xa0;% conservado según los pesos</translation>
    </message>
    <message>
        <source>%1 % kept by chance</source>
        <translation>%1&#xa0;% conservado al azar</translation>
    </message>
    <message>
        <source>%1 % by inputs × %2</source>
        <translation>%1&#xa0;% según las entradas × %2</translation>
    </message>
    <message>
        <source>AWQ&apos;s scales</source>
        <translation>Escalas de AWQ</translation>
    </message>
    <message>
        <source>LLM.int8, outliers from %1</source>
        <translation>LLM.int8, atípicos desde %1</translation>
    </message>
    <message>
        <source>Every weight rounded to nearest, whichever input it meets.</source>
        <translation>Cada peso se redondea al más cercano, sea cual sea la entrada que encuentre.</translation>
    </message>
    <message>
        <source>The channels with the largest mean inputs stay in full precision.</source>
        <translation>Los canales con mayores entradas medias quedan en precisión completa.</translation>
    </message>
    <message>
        <source>The channels with the largest mean weights stay in full precision.</source>
        <translation>Los canales con mayores pesos medios quedan en precisión completa.</translation>
    </message>
    <message>
        <source>As many channels, drawn by chance, stay in full precision: what the others are held against.</source>
        <translation>Otros tantos canales, elegidos al azar, quedan en precisión completa: la referencia para los demás.</translation>
    </message>
    <message>
        <source>The channels with the largest mean inputs are multiplied before rounding and divided after: no weight stays in full precision.</source>
        <translation>Los canales con mayores entradas medias se multiplican antes de redondear y se dividen después: ningún peso queda en precisión completa.</translation>
    </message>
    <message>
        <source>Every channel is scaled by a power of its mean input; the exponent is searched. Without AWQ&apos;s cut of the range.</source>
        <translation>Cada canal se escala por una potencia de su entrada media; el exponente se busca. Sin el recorte del rango de AWQ.</translation>
    </message>
    <message>
        <source>Weights and inputs in 8 bits, columns with outliers in floating point; its output error is measured by running the layer.</source>
        <translation>Pesos y entradas en 8 bits, columnas con valores atípicos en coma flotante; el error de salida se mide ejecutando la capa.</translation>
    </message>
    <message numerus="yes">
        <source>Relative output error of RTN: %1. With %n channel(s) in full precision: %2 by inputs, %3 by weights, %4 by chance.</source>
        <translation>
            <numerusform>Error relativo de salida de RTN: %1. Con %n canal en precisión completa: %2 según las entradas, %3 según los pesos, %4 al azar.</numerusform>
            <numerusform>Error relativo de salida de RTN: %1. Con %n canales en precisión completa: %2 según las entradas, %3 según los pesos, %4 al azar.</numerusform>
        </translation>
    </message>
    <message>
        <source>AWQ&apos;s best exponent is %1, with an error of %2.</source>
        <translation>El mejor exponente de AWQ es %1, con un error de %2.</translation>
    </message>
    <message>
        <source>No scaling is best for AWQ here.</source>
        <translation>Aquí lo mejor para AWQ es no escalar.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 column(s) hold inputs of %2 or more.</source>
        <translation>
            <numerusform>%n de %1 columnas contiene entradas de %2 o más.</numerusform>
            <numerusform>%n de %1 columnas contienen entradas de %2 o más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Channel %1: mean |x| %2, max |x| %3, mean ΔW² %4</source>
        <translation>Canal %1: |x| medio %2, |x| máx. %3, ΔW² medio %4</translation>
    </message>
    <message>
        <source>salient by inputs</source>
        <translation>destacado según las entradas</translation>
    </message>
    <message>
        <source>salient by weights</source>
        <translation>destacado según los pesos</translation>
    </message>
    <message>
        <source>holds outliers</source>
        <translation>contiene valores atípicos</translation>
    </message>
    <message>
        <source>inputs</source>
        <comment>a mark: the channels with the largest inputs</comment>
        <translation>entradas</translation>
    </message>
    <message>
        <source>weights</source>
        <comment>a mark: the channels with the largest weights</comment>
        <translation>pesos</translation>
    </message>
    <message>
        <source>Input channel</source>
        <translation>Canal de entrada</translation>
    </message>
    <message>
        <source>Exponent of the scales</source>
        <translation>Exponente de las escalas</translation>
    </message>
    <message>
        <source>Threshold of |x|</source>
        <translation>Umbral de |x|</translation>
    </message>
</context>
<context>
    <name>SeedGroups</name>
    <message numerus="yes">
        <source>%1 · %n calibration set(s)</source>
        <extracomment>%1 the name that several runs have in common</extracomment>
        <translation>
            <numerusform>%1 · %n conjunto de calibración</numerusform>
            <numerusform>%1 · %n conjuntos de calibración</numerusform>
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
        <translation>Pesos; un punto: ya fijado</translation>
    </message>
    <message>
        <source>Compensation by this step</source>
        <translation>Compensación de este paso</translation>
    </message>
    <message>
        <source>Difference to the original</source>
        <translation>Diferencia con el original</translation>
    </message>
    <message>
        <source>Cost of rounding, before the choice</source>
        <translation>Coste del redondeo, antes de elegir</translation>
    </message>
    <message>
        <source>Channels: mean |x| (bars), scale (line)</source>
        <translation>Canales: |x| medio (barras), escala (línea)</translation>
    </message>
    <message>
        <source>One grid a row serves all columns.</source>
        <translation>Una rejilla por fila sirve para todas las columnas.</translation>
    </message>
    <message numerus="yes">
        <source>A new grid begins: scale and zero point for %n column(s) of each row.</source>
        <translation>
            <numerusform>Empieza una rejilla nueva: escala y punto cero para %n columna de cada fila.</numerusform>
            <numerusform>Empieza una rejilla nueva: escala y punto cero para %n columnas de cada fila.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1 is rounded (%2 of %3).</source>
        <translation>Se redondea la columna %1 (%2 de %3).</translation>
    </message>
    <message numerus="yes">
        <source>Its errors, over %1 on the diagonal of U and times row %2 of U, are taken off the %n column(s) of the block still free; those behind it wait.</source>
        <translation>
            <numerusform>Sus errores, divididos por %1 en la diagonal de U y multiplicados por la fila %2 de U, se restan de la %n columna aún libre del bloque; las de detrás esperan.</numerusform>
            <numerusform>Sus errores, divididos por %1 en la diagonal de U y multiplicados por la fila %2 de U, se restan de las %n columnas aún libres del bloque; las de detrás esperan.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends the block: its errors, over %1 on the diagonal of U, are kept for the columns behind.</source>
        <translation>Termina el bloque: sus errores, divididos por %1 en la diagonal de U, se guardan para las columnas de detrás.</translation>
    </message>
    <message>
        <source>It is the last: its errors have nowhere left to go.</source>
        <translation>Es la última: ya nada puede compensar sus errores.</translation>
    </message>
    <message>
        <source>Column %1 is rounded: every weight goes to the nearest level of its grid, and nothing is made good elsewhere.</source>
        <translation>Se redondea la columna %1: cada peso va al nivel más cercano de su rejilla, y nada se compensa en otra parte.</translation>
    </message>
    <message>
        <source>Column %1 is multiplied by its scale %2, rounded, and divided by it again: above 1 the scale makes its steps finer, below 1 coarser.</source>
        <translation>La columna %1 se multiplica por su escala %2, se redondea y se vuelve a dividir por ella: por encima de 1 la escala afina sus pasos, por debajo los hace más gruesos.</translation>
    </message>
    <message>
        <source>Row %1 leaves out a weight that is zero already.</source>
        <translation>La fila %1 omite un peso que ya es cero.</translation>
    </message>
    <message>
        <source>Row %1 fixes column %2, which is zero already: nothing has to be made good.</source>
        <translation>La fila %1 fija la columna %2, que ya es cero: no hay nada que compensar.</translation>
    </message>
    <message>
        <source>Row %1 takes column %2 first: it lies more than half a step outside its grid.</source>
        <translation>La fila %1 toma primero la columna %2: está a más de medio paso fuera de su rejilla.</translation>
    </message>
    <message>
        <source>Row %1 takes column %2, the cheapest to round: error² over the diagonal of H⁻¹ is %3.</source>
        <translation>La fila %1 toma la columna %2, la más barata de redondear: error² entre la diagonal de H⁻¹ es %3.</translation>
    </message>
    <message>
        <source>Its error is made good in the weights still free, and its row and column leave H⁻¹.</source>
        <translation>Su error se compensa en los pesos aún libres, y su fila y su columna salen de H⁻¹.</translation>
    </message>
    <message numerus="yes">
        <source>%n other row(s) take a weight outside the grid.</source>
        <translation>
            <numerusform>%n fila más toma un peso fuera de la rejilla.</numerusform>
            <numerusform>%n filas más toman un peso fuera de la rejilla.</numerusform>
        </translation>
    </message>
    <message>
        <source>No scaling at all is tried: relative output error %1.</source>
        <translation>Se prueba sin escalar nada: error relativo de salida %1.</translation>
    </message>
    <message>
        <source>Exponent %1 is tried: channels are multiplied by (mean |x|)^%1, rounded and divided again. Relative output error %2; with exponent 0 it is %3.</source>
        <translation>Se prueba el exponente %1: los canales se multiplican por (|x| medio)^%1, se redondean y se vuelven a dividir. Error relativo de salida %2; con exponente 0 es %3.</translation>
    </message>
    <message>
        <source>The original weights: nothing is rounded yet.</source>
        <translation>Los pesos originales: aún no se ha redondeado nada.</translation>
    </message>
    <message numerus="yes">
        <source>The inputs of %n column(s) are zero on every token, so their weights do not matter: they are set to zero.</source>
        <translation>
            <numerusform>Las entradas de %n columna son cero en todos los tokens, así que sus pesos no importan: se ponen a cero.</numerusform>
            <numerusform>Las entradas de %n columnas son cero en todos los tokens, así que sus pesos no importan: se ponen a cero.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it costs less than it gains, the largest weights of a group are cut: its grid gets finer for all others.</source>
        <translation>Donde cuesta menos de lo que se gana, los mayores pesos de un grupo se recortan: su rejilla se afina para todos los demás.</translation>
    </message>
    <message numerus="yes">
        <source>The block of %n column(s) is done. All that it owes the columns behind it is paid in one matrix product, the lazy update: W −= Err · U.</source>
        <translation>
            <numerusform>El bloque de %n columna está listo. Todo lo que debe a las columnas de detrás se paga en un solo producto matricial, la actualización diferida: W −= Err · U.</numerusform>
            <numerusform>El bloque de %n columnas está listo. Todo lo que debe a las columnas de detrás se paga en un solo producto matricial, la actualización diferida: W −= Err · U.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is rounded: relative output error %1, %2.</source>
        <translation>Todo está redondeado: error relativo de salida %1, %2.</translation>
    </message>
    <message>
        <source>All is rounded, and the output is unchanged.</source>
        <translation>Todo está redondeado y la salida no cambia.</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>(%1, %2) %3: weight %4, original %5, difference %6</source>
        <translation>(%1, %2) %3: peso %4, original %5, diferencia %6</translation>
    </message>
    <message>
        <source>, cost of rounding it %1</source>
        <translation>, coste de redondearlo %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Relative output error of the tile in the end: %1.</source>
        <translation>Error relativo de salida de la tesela al final: %1.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>U, H⁻¹ = UᵀU</source>
        <translation>U, H⁻¹ = UᵀU</translation>
    </message>
    <message>
        <source>free columns, before the choice</source>
        <translation>columnas libres, antes de elegir</translation>
    </message>
    <message>
        <source>columns in order; framed: still active</source>
        <translation>columnas en orden; marco: aún activo</translation>
    </message>
    <message>
        <source>Relative output error, before ranges are cut</source>
        <translation>Error relativo de salida, antes del recorte</translation>
    </message>
    <message>
        <source>Relative output error</source>
        <translation>Error relativo de salida</translation>
    </message>
    <message>
        <source>Exponent of the scales</source>
        <translation>Exponente de las escalas</translation>
    </message>
    <message>
        <source>Relative output error so far</source>
        <translation>Error relativo de salida hasta ahora</translation>
    </message>
    <message>
        <source>Share of weights fixed</source>
        <translation>Parte de los pesos fijada</translation>
    </message>
    <message>
        <source>H⁻¹ of row %1</source>
        <translation>H⁻¹ de la fila %1</translation>
    </message>
    <message>
        <source>Exponent %1 has the least error, %2: its scales are taken.</source>
        <translation>El exponente %1 tiene el menor error, %2: se toman sus escalas.</translation>
    </message>
    <message>
        <source>No scaling has the least error, %1: none is done.</source>
        <translation>Sin escalar, el error es el menor, %1: no se escala.</translation>
    </message>
    <message>
        <source>That brings the error after rounding from %1 to %2.</source>
        <translation>Así, el error tras el redondeo pasa de %1 a %2.</translation>
    </message>
</context>
<context>
    <name>TextFigure</name>
    <message>
        <source>Text before and after</source>
        <translation>Texto antes y después</translation>
    </message>
</context>
<context>
    <name>TileSetup</name>
    <message>
        <source>%1 says nothing of a tile: mode=run|split|difference, rows=FIRST:END, columns=FIRST:END, cells=ROWSxCOLUMNS, pool=max|mean, split=COLUMN, marked=LOW:HIGH.</source>
        <translation>%1 no dice nada de una tesela: mode=run|split|difference, rows=FIRST:END, columns=FIRST:END, cells=ROWSxCOLUMNS, pool=max|mean, split=COLUMN, marked=LOW:HIGH.</translation>
    </message>
</context>
<context>
    <name>TokenText</name>
    <message>
        <source>“%1”</source>
        <extracomment>A token in the quotation marks of the language</extracomment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>WeightTile</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>first and last of some rows or columns</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <extracomment>one or more weights of a matrix</extracomment>
        <translation>fila %1, columna %2</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Error of %1</source>
        <translation>Error de %1</translation>
    </message>
    <message>
        <source>rows %1, columns %2 of %3 × %4</source>
        <translation>filas %1, columnas %2 de %3 × %4</translation>
    </message>
    <message>
        <source>Each cell is one weight.</source>
        <translation>Cada celda es un peso.</translation>
    </message>
    <message>
        <source>Each cell is the mean of %1 × %2 weights.</source>
        <translation>Cada celda es la media de %1 × %2 pesos.</translation>
    </message>
    <message>
        <source>Each cell is the largest magnitude of %1 × %2 weights.</source>
        <translation>Cada celda es la mayor magnitud de %1 × %2 pesos.</translation>
    </message>
    <message>
        <source>original %1</source>
        <translation>original %1</translation>
    </message>
    <message>
        <source>%1 %2 (error %3)</source>
        <comment>a run&apos;s name, its weight, the error</comment>
        <translation>%1 %2 (error %3)</translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>diferencia %1</translation>
    </message>
    <message>
        <source>input RMS %1</source>
        <translation>RMS de entrada %1</translation>
    </message>
    <message>
        <source>Weights of %1, %2.</source>
        <translation>Pesos de %1, %2.</translation>
    </message>
    <message>
        <source>%1: the largest error is %2, at %3.</source>
        <translation>%1: el mayor error es %2, en %3.</translation>
    </message>
    <message>
        <source>They differ most at %1, by %2.</source>
        <translation>Difieren más en %1, en %2.</translation>
    </message>
    <message>
        <source>%L1 of the weights shown lie between %2 and %3 and are marked.</source>
        <translation>%L1 de los pesos mostrados están entre %2 y %3 y aparecen marcados.</translation>
    </message>
    <message>
        <source>pale: no weight from %1 to %2</source>
        <extracomment>under a picture of a matrix: what its pale cells do not hold; %1 and %2 are weights</extracomment>
        <translation>pálido: ningún peso de %1 a %2</translation>
    </message>
    <message>
        <source>RMS
error</source>
        <extracomment>under a narrow plot of the root mean square error of each row of a matrix; two short lines</extracomment>
        <translation>error
RMS</translation>
    </message>
    <message>
        <source>input
RMS</source>
        <extracomment>left of a narrow plot of the root mean square of each input channel; two short lines</extracomment>
        <translation>entrada
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
        <translation>Cuantizado</translation>
    </message>
    <message>
        <source>Original tile</source>
        <translation>Tesela original</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Weights per bin; below: the levels of weight (%1, %2)</source>
        <translation>Pesos por intervalo; debajo: los niveles del peso (%1, %2)</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>tensor</source>
        <translation>tensor</translation>
    </message>
    <message>
        <source>row</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>scale for a</source>
        <translation>escala por</translation>
    </message>
    <message>
        <source>group size</source>
        <translation>tamaño de grupo</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>simétrica</translation>
    </message>
    <message>
        <source>scale shrink</source>
        <translation>contracción de escala</translation>
    </message>
    <message>
        <source>damping</source>
        <translation>amortiguamiento</translation>
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
        <translation>%1: ningún valor ha cambiado.</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits por peso</translation>
    </message>
    <message>
        <source>Stored bits a weight: its code, and its share of scales and zero points.</source>
        <translation>Bits almacenados por peso: su código y su parte de escalas y puntos cero.</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>%1 on the whole layer, %2 weights</source>
        <extracomment>%1 name of a configuration, %2 rows × columns</extracomment>
        <translation>%1 en toda la capa, %2 pesos</translation>
    </message>
    <message>
        <source>%1 on a part of %2 weights only: rows %3 to %4, columns %5 to %6</source>
        <extracomment>%1 name of a configuration, %2 rows × columns, %3 to %6 places</extracomment>
        <translation>%1 solo en una parte de %2 pesos: filas %3 a %4, columnas %5 a %6</translation>
    </message>
    <message numerus="yes">
        <source>Each grid has %n level(s).</source>
        <translation>
            <numerusform>Cada rejilla tiene %n nivel.</numerusform>
            <numerusform>Cada rejilla tiene %n niveles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done instead: %1.</source>
        <translation>En su lugar se hizo: %1.</translation>
    </message>
    <message>
        <source>(%1, %2)</source>
        <translation>(%1, %2)</translation>
    </message>
    <message>
        <source>%1: %2, error %3</source>
        <extracomment>%1 place of a weight, %2 its values before and after, %3 their difference</extracomment>
        <translation>%1: %2, error %3</translation>
    </message>
    <message>
        <source>%1: %2, code %3 of %4 to %5, error %6</source>
        <extracomment>%1 place of a weight, %2 its values before and after, %3 its code, %4 and %5 range of codes, %6 the difference</extracomment>
        <translation>%1: %2, código %3 de %4 a %5, error %6</translation>
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
        <translation>Peso</translation>
    </message>
    <message numerus="yes">
        <source>Output errors are of %Ln token(s).</source>
        <translation>
            <numerusform>Los errores de salida son de %Ln token.</numerusform>
            <numerusform>Los errores de salida son de %Ln tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>thread count</source>
        <translation>número de hilos</translation>
    </message>
    <message>
        <source>set of libraries</source>
        <translation>conjunto de bibliotecas</translation>
    </message>
    <message>
        <source>rounded to nearest: no calibration inputs</source>
        <translation>redondeado al más cercano: no hay entradas de calibración</translation>
    </message>
    <message>
        <source>not scaled: no calibration inputs</source>
        <translation>sin escalar: no hay entradas de calibración</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>What the scale search compares: the layers&apos; own output error, from the Gram matrix alone, or the output of attention and feed-forward as in the paper.</source>
        <translation>Lo que compara la búsqueda de escalas: el error de salida de las propias capas, solo a partir de la matriz de Gram, o la salida de la atención y del feed-forward, como en el artículo.</translation>
    </message>
    <message>
        <source>Layer outputs (Gram matrix)</source>
        <translation>Salidas de las capas (matriz de Gram)</translation>
    </message>
    <message>
        <source>Module outputs (as the authors)</source>
        <translation>Salidas de los módulos (como los autores)</translation>
    </message>
    <message>
        <source>AWQ</source>
        <translation>AWQ</translation>
    </message>
    <message>
        <source>Scales the input channels that matter most before rounding, and cuts the range where that helps (Lin et al. 2023).</source>
        <translation>Escala antes de redondear los canales de entrada que más importan y recorta el rango donde ayuda (Lin et al. 2023).</translation>
    </message>
    <message>
        <source>Scale grid</source>
        <translation>Rejilla de escalas</translation>
    </message>
    <message>
        <source>How many exponents between 0 and 1 are tried for the scales.</source>
        <translation>Cuántos exponentes entre 0 y 1 se prueban para las escalas.</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Recorte</translation>
    </message>
    <message>
        <source>Tries to cut the range of each group; queries and keys are left uncut.</source>
        <translation>Intenta recortar el rango de cada grupo; queries y keys quedan sin recortar.</translation>
    </message>
    <message>
        <source>Duo scaling</source>
        <translation>Escala doble</translation>
    </message>
    <message>
        <source>Scales by the weights&apos; magnitudes as well as the inputs&apos; (AutoAWQ).</source>
        <translation>Escala según la magnitud de los pesos además de la de las entradas (duo scaling de AutoAWQ).</translation>
    </message>
    <message>
        <source>Include identity</source>
        <translation>Incluir la identidad</translation>
    </message>
    <message>
        <source>Tries exponent 1 and no scaling too, which the authors leave out; the search by the Gram matrix always does.</source>
        <translation>Prueba también el exponente 1 y no escalar, que los autores omiten; la búsqueda con la matriz de Gram siempre lo hace.</translation>
    </message>
    <message>
        <source>GPTQ</source>
        <translation>GPTQ</translation>
    </message>
    <message>
        <source>Rounds column by column and makes each error good in the columns still free (Frantar et al. 2022).</source>
        <translation>Redondea columna a columna y compensa cada error en las columnas aún libres (Frantar et al. 2022).</translation>
    </message>
    <message>
        <source>Block size</source>
        <translation>Tamaño de bloque</translation>
    </message>
    <message>
        <source>Columns that are solved together before the rest is updated.</source>
        <translation>Columnas que se resuelven juntas antes de actualizar el resto.</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>columnas</translation>
    </message>
    <message>
        <source>Activation order</source>
        <translation>Act-order</translation>
    </message>
    <message>
        <source>Takes the columns in order of falling input energy instead of left to right.</source>
        <translation>Toma las columnas por energía de entrada decreciente en lugar de izquierda a derecha.</translation>
    </message>
    <message>
        <source>Static groups</source>
        <translation>Grupos estáticos</translation>
    </message>
    <message>
        <source>Fits all groups beforehand, so that activation order keeps the group layout.</source>
        <translation>Ajusta todos los grupos de antemano, para que act-order conserve la disposición de los grupos.</translation>
    </message>
    <message>
        <source>Fresh groups</source>
        <translation>Grupos actualizados</translation>
    </message>
    <message>
        <source>Fits a group to its fully compensated weights instead of those at the block&apos;s start; best with a scale search.</source>
        <translation>Ajusta un grupo a sus pesos totalmente compensados en vez de a los del inicio del bloque; lo mejor, con búsqueda de escala.</translation>
    </message>
    <message>
        <source>True sequential</source>
        <translation>Secuencial estricto</translation>
    </message>
    <message>
        <source>Within a block, later layers see the inputs that earlier quantized ones produce.</source>
        <translation>Dentro de un bloque, las capas posteriores ven las entradas que producen las anteriores ya cuantizadas.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Basic: sweeps, refits, rounded scales, one last sweep. Recommended: damped in proportion, zero points searched too, three rounds of half as many.</source>
        <translation>Básica: pasadas, reajustes, escalas redondeadas y una última pasada. Recomendada: amortiguamiento proporcional, también se buscan los puntos cero, tres rondas con la mitad.</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Básica</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendada</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Where the descent starts: from GPTQ, from OBQ in its greedy order, or from OBQ for layers whose input channels have like energies and GPTQ for the others.</source>
        <translation>Dónde empieza el descenso: en GPTQ, en OBQ con su orden voraz, o en OBQ para las capas cuyos canales de entrada tienen energías parecidas y en GPTQ para las demás.</translation>
    </message>
    <message>
        <source>OBQ</source>
        <translation>OBQ</translation>
    </message>
    <message>
        <source>By the channels&apos; energies</source>
        <translation>Según las energías de los canales</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>Passes over the codes that move each to its best level; 0 leaves them.</source>
        <translation>Pasadas sobre los códigos que llevan cada uno a su mejor nivel; 0 los deja como están.</translation>
    </message>
    <message>
        <source>Refits</source>
        <translation>Reajustes</translation>
    </message>
    <message>
        <source>Passes over the scales that set each to the best for its codes.</source>
        <translation>Pasadas sobre las escalas que dan a cada una el mejor valor para sus códigos.</translation>
    </message>
    <message>
        <source>Scales as stored</source>
        <translation>Escalas como almacenadas</translation>
    </message>
    <message>
        <source>Rounds the scales to float16, as files store them, before the last sweep.</source>
        <translation>Redondea las escalas a float16, como las almacenan los archivos, antes de la última pasada.</translation>
    </message>
    <message>
        <source>GPTQ+</source>
        <translation>GPTQ+</translation>
    </message>
    <message>
        <source>GPTQ with a scale search on the compensated weights, then descent on codes and scales under the Hessian (this program&apos;s own).</source>
        <translation>GPTQ con búsqueda de escala sobre los pesos compensados y luego descenso en códigos y escalas bajo la hessiana (método propio de este programa).</translation>
    </message>
    <message>
        <source>Keep channels</source>
        <translation>Conservar canales</translation>
    </message>
    <message>
        <source>Share of the input channels that stay in full precision.</source>
        <translation>Parte de los canales de entrada que queda en precisión completa.</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Conservar según</translation>
    </message>
    <message>
        <source>Which channels are kept: those with the largest inputs, with the largest weights, or any.</source>
        <translation>Qué canales se conservan: los de mayores entradas, los de mayores pesos o cualesquiera.</translation>
    </message>
    <message>
        <source>Mean magnitude of the inputs</source>
        <translation>Magnitud media de las entradas</translation>
    </message>
    <message>
        <source>Mean magnitude of the weights</source>
        <translation>Magnitud media de los pesos</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Azar</translation>
    </message>
    <message>
        <source>Scale salient</source>
        <translation>Escalar destacados</translation>
    </message>
    <message>
        <source>Instead of being kept, these channels are multiplied by this before rounding and divided after; 1: they are kept.</source>
        <translation>En lugar de conservarse, estos canales se multiplican por este factor antes de redondear y se dividen después; 1: se conservan.</translation>
    </message>
    <message>
        <source>left in full precision</source>
        <translation>dejada en precisión completa</translation>
    </message>
    <message>
        <source>it has no weights</source>
        <translation>no tiene pesos</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Width of a stored code.</source>
        <translation>Anchura de un código almacenado.</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>Outlier threshold</source>
        <translation>Umbral de atípicos</translation>
    </message>
    <message>
        <source>Input columns that hold a magnitude of this or more are multiplied in floating point; 0: none is.</source>
        <translation>Las columnas de entrada que contienen una magnitud igual o mayor se multiplican en coma flotante; 0: ninguna.</translation>
    </message>
    <message>
        <source>Outlier weights</source>
        <translation>Pesos atípicos</translation>
    </message>
    <message>
        <source>What outlier columns are multiplied by: the original weights as in the paper, or the rounded ones as in bitsandbytes.</source>
        <translation>Por qué se multiplican las columnas con atípicos: por los pesos originales, como en el artículo, o por los redondeados, como en bitsandbytes.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Redondeados</translation>
    </message>
    <message>
        <source>LLM.int8</source>
        <translation>LLM.int8</translation>
    </message>
    <message>
        <source>Multiplies in int8, weights and inputs rounded row by row, but for input columns with outliers (Dettmers et al. 2022).</source>
        <translation>Multiplica en int8, con pesos y entradas redondeados fila a fila, salvo en las columnas de entrada con valores atípicos (Dettmers et al. 2022).</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Rejilla</translation>
    </message>
    <message>
        <source>The rule that makes scale and zero point from the range of the weights.</source>
        <translation>La regla que obtiene la escala y el punto cero del rango de los pesos.</translation>
    </message>
    <message>
        <source>Min-max with 0 in range (GPTQ)</source>
        <translation>Mín-máx con 0 en el rango (GPTQ)</translation>
    </message>
    <message>
        <source>Min-max of the range as it is (AWQ)</source>
        <translation>Mín-máx del rango tal cual (AWQ)</translation>
    </message>
    <message>
        <source>Largest magnitude, signed codes</source>
        <translation>Mayor magnitud, códigos con signo</translation>
    </message>
    <message>
        <source>Min-max with zero point, signed codes</source>
        <translation>Mín-máx con punto cero, códigos con signo</translation>
    </message>
    <message>
        <source>Min-max cut toward zero, with an offset</source>
        <translation>Mín-máx truncado hacia cero, con desplazamiento</translation>
    </message>
    <message>
        <source>A fixed step, unbounded codes</source>
        <translation>Paso fijo, códigos sin límite</translation>
    </message>
    <message>
        <source>Scale shrink</source>
        <translation>Contracción de escala</translation>
    </message>
    <message>
        <source>Share of the weights&apos; range that the levels span: finer steps, but what lies beyond is cut to the outermost level. A scale search starts from there.</source>
        <translation>Parte del rango de los pesos que abarcan los niveles: pasos más finos, pero lo que queda fuera se recorta al nivel extremo. Una búsqueda de escala parte de ahí.</translation>
    </message>
    <message>
        <source>Scale search</source>
        <translation>Búsqueda de escala</translation>
    </message>
    <message>
        <source>Tries shrunken ranges for each scale and keeps the one with the least error.</source>
        <translation>Prueba rangos reducidos para cada escala y conserva el de menor error.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Least Σ|e|^2.4 of the weights</source>
        <translation>Mínimo Σ|e|^2,4 de los pesos</translation>
    </message>
    <message>
        <source>Least Σe² weighted by the inputs&apos; energy</source>
        <translation>Mínimo Σe² ponderado por la energía de las entradas</translation>
    </message>
    <message>
        <source>The same, moving the zero point too</source>
        <translation>Lo mismo, moviendo también el punto cero</translation>
    </message>
    <message>
        <source>Scale type</source>
        <translation>Tipo de escala</translation>
    </message>
    <message>
        <source>What scales are rounded to before the weights are; files store float16.</source>
        <translation>A qué se redondean las escalas antes que los pesos; los archivos almacenan float16.</translation>
    </message>
    <message>
        <source>Single (float32)</source>
        <translation>Simple (float32)</translation>
    </message>
    <message>
        <source>Half (float16)</source>
        <translation>Media (float16)</translation>
    </message>
    <message>
        <source>Half with 7 significant bits (GGUF&apos;s Q4_1)</source>
        <translation>Media con 7 bits significativos (Q4_1 de GGUF)</translation>
    </message>
    <message>
        <source>Zero points from 1</source>
        <translation>Puntos cero desde 1</translation>
    </message>
    <message>
        <source>Keeps zero points above 0, as GPTQ&apos;s first file format needs.</source>
        <translation>Mantiene los puntos cero por encima de 0, como exige el primer formato de archivo de GPTQ.</translation>
    </message>
    <message>
        <source>Granularity</source>
        <translation>Granularidad</translation>
    </message>
    <message>
        <source>Which weights share a scale: the whole tensor, an output row, or a group of a row.</source>
        <translation>Qué pesos comparten una escala: todo el tensor, una fila de salida o un grupo de una fila.</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Group size</source>
        <translation>Tamaño de grupo</translation>
    </message>
    <message>
        <source>Input columns that share a scale; the last group of a row may be shorter, and a row narrower than a group is one group.</source>
        <translation>Columnas de entrada que comparten una escala; el último grupo de una fila puede ser más corto, y una fila más estrecha que un grupo es un solo grupo.</translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation>Simétrica</translation>
    </message>
    <message>
        <source>Mirrors the range about 0, so that no zero point is needed.</source>
        <translation>Refleja el rango respecto a 0, de modo que no hace falta punto cero.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>The distance between two levels of the fixed grid.</source>
        <translation>La distancia entre dos niveles de la rejilla fija.</translation>
    </message>
    <message>
        <source>Solver precision</source>
        <translation>Precisión del cálculo</translation>
    </message>
    <message>
        <source>Arithmetic of the column updates; the factorisation of the Hessian is always in float64.</source>
        <translation>Aritmética de las actualizaciones de columnas; la factorización de la hessiana es siempre en float64.</translation>
    </message>
    <message>
        <source>Double (float64)</source>
        <translation>Doble (float64)</translation>
    </message>
    <message>
        <source>Scale before</source>
        <translation>Escalar antes</translation>
    </message>
    <message>
        <source>Scales the input channels that matter most before the method solves.</source>
        <translation>Escala los canales de entrada que más importan antes de que el método resuelva.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>By AWQ&apos;s search</source>
        <translation>Con la búsqueda de AWQ</translation>
    </message>
    <message>
        <source>Target bits</source>
        <translation>Bits objetivo</translation>
    </message>
    <message>
        <source>Gives each layer 2, 3, 4 or 8 bits, whichever loses least in all, so that the stored bits a weight, scales and zeros included, average this; 0: off.</source>
        <translation>Da a cada capa 2, 3, 4 u 8 bits, según lo que menos pierda en total, de modo que los bits almacenados por peso, incluidos escalas y puntos cero, sean de media este valor; 0: desactivado.</translation>
    </message>
    <message>
        <source>Damping</source>
        <translation>Amortiguamiento</translation>
    </message>
    <message>
        <source>Share of the Hessian&apos;s mean diagonal that is added to the diagonal.</source>
        <translation>Parte de la diagonal media de la hessiana que se suma a la diagonal.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Which weight of a row is fixed next: the one whose rounding costs least, or the next to the right.</source>
        <translation>Qué peso de una fila se fija a continuación: aquel cuyo redondeo cuesta menos o el siguiente a la derecha.</translation>
    </message>
    <message>
        <source>Greedy, each row its own</source>
        <translation>Voraz, cada fila el suyo</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>De izquierda a derecha</translation>
    </message>
    <message>
        <source>Absolute damping</source>
        <translation>Amortig. absoluto</translation>
    </message>
    <message>
        <source>Added to the diagonal of the Hessian 2XᵀX/N beside the relative damping.</source>
        <translation>Se suma a la diagonal de la hessiana 2XᵀX/N además del amortiguamiento relativo.</translation>
    </message>
    <message>
        <source>Row batch</source>
        <translation>Lote de filas</translation>
    </message>
    <message>
        <source>Rows whose zero weights are left out together, as the authors batch rows; moves zero weights within the order and changes no code.</source>
        <translation>Filas cuyos pesos nulos se omiten juntos, como agrupan los autores las filas; mueve los pesos nulos dentro del orden y no cambia ningún código.</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>Fixes each row&apos;s weights one at a time, the cheapest next, and makes each error good in those still free (Frantar et al. 2022).</source>
        <translation>Fija los pesos de cada fila uno a uno, el más barato primero, y compensa cada error en los aún libres (Frantar et al. 2022).</translation>
    </message>
    <message>
        <source>scale search without inputs: unweighted</source>
        <translation>búsqueda de escala sin entradas: no ponderada</translation>
    </message>
    <message>
        <source>RTN</source>
        <translation>RTN</translation>
    </message>
    <message>
        <source>Rounds every weight to the nearest level of its grid; needs no calibration.</source>
        <translation>Redondea cada peso al nivel más cercano de su rejilla; no necesita calibración.</translation>
    </message>
    <message>
        <source>Relative output error</source>
        <translation>Error relativo de salida</translation>
    </message>
    <message>
        <source>tr(ΔW·H·ΔWᵀ) / tr(W·H·Wᵀ) on the calibration inputs of the original model: the share of the layer&apos;s output energy that is lost.</source>
        <translation>tr(ΔW·H·ΔWᵀ) / tr(W·H·Wᵀ) sobre las entradas de calibración del modelo original: la parte de la energía de salida de la capa que se pierde.</translation>
    </message>
    <message>
        <source>Relative output error (hold-out)</source>
        <translation>Error relativo de salida (hold-out)</translation>
    </message>
    <message>
        <source>The same on inputs the solver never saw; a gap to the calibration value is overfitting.</source>
        <translation>Lo mismo sobre entradas que el método nunca vio; una brecha con el valor de calibración es sobreajuste.</translation>
    </message>
    <message>
        <source>Output SQNR</source>
        <translation>SQNR de salida</translation>
    </message>
    <message>
        <source>−10·log10 of the relative output error.</source>
        <translation>−10·log10 del error relativo de salida.</translation>
    </message>
    <message>
        <source>Accumulated output error</source>
        <translation>Error acumulado de salida</translation>
    </message>
    <message>
        <source>Relative output error with the errors of all earlier layers in the inputs.</source>
        <translation>Error relativo de salida con los errores de todas las capas anteriores en las entradas.</translation>
    </message>
    <message>
        <source>Output MSE</source>
        <translation>MSE de salida</translation>
    </message>
    <message>
        <source>tr(ΔW·H·ΔWᵀ) / out_features: mean squared error of one output value.</source>
        <translation>tr(ΔW·H·ΔWᵀ) / out_features: error cuadrático medio de un valor de salida.</translation>
    </message>
    <message>
        <source>Accumulated output MSE</source>
        <translation>MSE acumulado de salida</translation>
    </message>
    <message>
        <source>Mean squared error of one output value with the errors of all earlier layers in the inputs.</source>
        <translation>Error cuadrático medio de un valor de salida con los errores de todas las capas anteriores en las entradas.</translation>
    </message>
    <message>
        <source>Weight MSE</source>
        <translation>MSE de los pesos</translation>
    </message>
    <message>
        <source>Mean of ΔW²; says nothing of which inputs matter.</source>
        <translation>Media de ΔW²; no dice qué entradas importan.</translation>
    </message>
    <message>
        <source>Weight SQNR</source>
        <translation>SQNR de los pesos</translation>
    </message>
    <message>
        <source>10·log10(ΣW² / ΣΔW²).</source>
        <translation>10·log10(ΣW² / ΣΔW²).</translation>
    </message>
    <message>
        <source>Largest weight error</source>
        <translation>Mayor error de peso</translation>
    </message>
    <message>
        <source>max |ΔW|.</source>
        <translation>max |ΔW|.</translation>
    </message>
    <message>
        <source>KL divergence</source>
        <translation>Divergencia KL</translation>
    </message>
    <message>
        <source>KL divergence of the next-token distribution when only this layer is quantized.</source>
        <translation>Divergencia KL de la distribución del token siguiente cuando solo se cuantiza esta capa.</translation>
    </message>
    <message>
        <source>Spread of input energies</source>
        <translation>Dispersión de energías de entrada</translation>
    </message>
    <message>
        <source>Standard deviation of log diag H: how unlike in size the layer&apos;s input channels are. OBQ beats GPTQ in activation order below about 0.4 and loses above.</source>
        <translation>Desviación estándar de log diag H: cuánto difieren en tamaño los canales de entrada de la capa. OBQ supera a GPTQ con act-order por debajo de 0,4 aproximadamente y pierde por encima.</translation>
    </message>
    <message>
        <source>Solver time</source>
        <translation>Tiempo de cálculo</translation>
    </message>
    <message>
        <source>Wall-clock time of the solver on this layer.</source>
        <translation>Tiempo transcurrido del método en esta capa.</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits por peso</translation>
    </message>
    <message>
        <source>Stored bits per weight of the quantized layers, scales and zeros included.</source>
        <translation>Bits almacenados por peso de las capas cuantizadas, incluidos escalas y puntos cero.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Stored size of the whole model.</source>
        <translation>Tamaño almacenado de todo el modelo.</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplejidad</translation>
    </message>
    <message>
        <source>Exponential of the mean negative log-likelihood of a token, with its standard error.</source>
        <translation>Exponencial de la log-verosimilitud negativa media de un token, con su error estándar.</translation>
    </message>
    <message>
        <source>Mean over tokens of the divergence from the original&apos;s next-token distribution, in nats.</source>
        <translation>Media sobre los tokens de la divergencia respecto a la distribución del token siguiente del original, en nats.</translation>
    </message>
    <message>
        <source>Top-1 agreement</source>
        <translation>Coincidencia top-1</translation>
    </message>
    <message>
        <source>Share of positions at which both models find the same token most likely.</source>
        <translation>Parte de las posiciones en que ambos modelos dan el mismo token como el más probable.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Share of labelled examples that are classified rightly.</source>
        <translation>Parte de los ejemplos etiquetados que se clasifican correctamente.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Mean cross-entropy on the labelled examples.</source>
        <translation>Entropía cruzada media sobre los ejemplos etiquetados.</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Coherencia</translation>
    </message>
    <message>
        <source>Share of generated stories that keep their own facts, with its standard error.</source>
        <translation>Parte de las historias generadas que mantienen sus propios hechos, con su error estándar.</translation>
    </message>
    <message>
        <source>Mean output error</source>
        <translation>Error de salida medio</translation>
    </message>
    <message>
        <source>Mean over layers of the relative output error on the calibration inputs.</source>
        <translation>Media sobre las capas del error relativo de salida en las entradas de calibración.</translation>
    </message>
    <message>
        <source>Mean output error (hold-out)</source>
        <translation>Error de salida medio (hold-out)</translation>
    </message>
    <message>
        <source>The same on inputs the solver never saw.</source>
        <translation>Lo mismo sobre entradas que el método nunca vio.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Wall-clock time of calibration, quantization and evaluation.</source>
        <translation>Tiempo transcurrido de calibración, cuantización y evaluación.</translation>
    </message>
    <message>
        <source>The Hessian was not positive definite; damping was raised from {asked} to {used} of its mean diagonal (tried: {tried}).</source>
        <translation>La hessiana no era definida positiva; el amortiguamiento se elevó de {asked} a {used} de su diagonal media (probados: {tried}).</translation>
    </message>
    <message>
        <source>{count} input channels were zero on every calibration token; their weights were set to 0.</source>
        <translation>{count} canales de entrada fueron cero en todos los tokens de calibración; sus pesos se pusieron a 0.</translation>
    </message>
    <message>
        <source>{count} input channels were zero on every calibration token; damping kept their weights.</source>
        <translation>{count} canales de entrada fueron cero en todos los tokens de calibración; el amortiguamiento conservó sus pesos.</translation>
    </message>
    <message>
        <source>The inputs&apos; channels differ much in energy (log diag H varies by {spread}): the greedy order takes the strongest last, and GPTQ with activation order errs less.</source>
        <translation>Los canales de entrada difieren mucho en energía (log diag H varía en {spread}): el orden voraz toma los más fuertes al final, y GPTQ con act-order yerra menos.</translation>
    </message>
    <message>
        <source>The inputs&apos; channels are alike in energy (log diag H varies by {spread}): started from OBQ.</source>
        <translation>Los canales de entrada tienen energías parecidas (log diag H varía en {spread}): se partió de OBQ.</translation>
    </message>
    <message>
        <source>No channels were kept: without calibration inputs none can be chosen by them.</source>
        <translation>No se conservó ningún canal: sin entradas de calibración no se puede elegir ninguno según ellas.</translation>
    </message>
    <message>
        <source>{in_features} inputs are not divisible by group size {group_size}; the last group holds {last}.</source>
        <translation>{in_features} entradas no son divisibles por el tamaño de grupo {group_size}; el último grupo tiene {last}.</translation>
    </message>
    <message>
        <source>Group size {group_size} exceeds the {in_features} inputs; one group per row was used.</source>
        <translation>El tamaño de grupo {group_size} supera las {in_features} entradas; se usó un grupo por fila.</translation>
    </message>
    <message>
        <source>{count} weights are not finite; the layer was left in full precision.</source>
        <translation>{count} pesos no son finitos; la capa se dejó en precisión completa.</translation>
    </message>
    <message>
        <source>The calibration inputs hold values that are not finite; the layer was left in full precision.</source>
        <translation>Las entradas de calibración contienen valores no finitos; la capa se dejó en precisión completa.</translation>
    </message>
    <message>
        <source>Only {tokens} calibration tokens for {in_features} inputs: the Hessian is singular without damping.</source>
        <translation>Solo {tokens} tokens de calibración para {in_features} entradas: sin amortiguamiento la hessiana es singular.</translation>
    </message>
    <message>
        <source>The layer was left in full precision: {reason}.</source>
        <translation>La capa se dejó en precisión completa: {reason}.</translation>
    </message>
    <message>
        <source>All weights of the layer are zero.</source>
        <translation>Todos los pesos de la capa son cero.</translation>
    </message>
    <message>
        <source>The calibration text is short: {used} tokens were used of the {asked} asked for.</source>
        <translation>El texto de calibración es corto: se usaron {used} tokens de los {asked} pedidos.</translation>
    </message>
    <message>
        <source>The scales of {count} layers ({kinds}) stay with the layers, as nothing before them passes a factor on unchanged; the model runs here, but these scales cannot be exported.</source>
        <translation>Las escalas de {count} capas ({kinds}) se quedan en las capas, pues nada antes de ellas transmite un factor sin cambios; el modelo funciona aquí, pero estas escalas no se pueden exportar.</translation>
    </message>
    <message>
        <source>{count} layers ({kinds}) have no scales: their inputs cannot be scaled one by one.</source>
        <translation>{count} capas ({kinds}) no tienen escalas: sus entradas no se pueden escalar una a una.</translation>
    </message>
    <message>
        <source>The calibration file holds only {used} of the {asked} texts asked for.</source>
        <translation>El archivo de calibración solo contiene {used} de los {asked} textos pedidos.</translation>
    </message>
    <message>
        <source>There was nothing to evaluate on: no evaluation text and no hold-out samples.</source>
        <translation>No había nada con que evaluar: ni texto de evaluación ni muestras hold-out.</translation>
    </message>
    <message>
        <source>The model&apos;s own file stores {count} of these layers quantized ({types}): the original here is what its codes stand for.</source>
        <translation>El propio archivo del modelo almacena {count} de estas capas cuantizadas ({types}): el original es aquí lo que sus códigos representan.</translation>
    </message>
    <message>
        <source>The reference BLAS is in use, many times slower than OpenBLAS; install libopenblas0-pthread.</source>
        <translation>Se usa la BLAS de referencia, muchas veces más lenta que OpenBLAS; instale libopenblas0-pthread.</translation>
    </message>
    <message>
        <source>The program ended before this run did; the {layers} layers that had finished were kept.</source>
        <translation>El programa terminó antes que esta ejecución; se conservaron las {layers} capas terminadas.</translation>
    </message>
    <message>
        <source>{method} does not take {option} {value}; that run was left out.</source>
        <translation>{method} no admite {option} {value}; esa ejecución se omitió.</translation>
    </message>
    <message>
        <source>{layers} layers read back from {folder} differ from the run: {first}.</source>
        <translation>{layers} capas releídas de {folder} difieren de la ejecución: {first}.</translation>
    </message>
    <message>
        <source>The model read back from {folder} writes another text than the quantized model in memory.</source>
        <translation>El modelo releído de {folder} escribe otro texto que el modelo cuantizado en memoria.</translation>
    </message>
    <message>
        <source>The model could not be exported to {folder}: {reason}.</source>
        <translation>No se pudo exportar el modelo a {folder}: {reason}.</translation>
    </message>
    <message>
        <source>{layer} has extents that are no multiples of 32, which some readers of {format} do not take.</source>
        <translation>{layer} tiene dimensiones que no son múltiplos de 32, y algunos lectores de {format} no las admiten.</translation>
    </message>
    <message>
        <source>The run was resumed: {layers} layers had finished before.</source>
        <translation>La ejecución se reanudó: {layers} capas ya estaban terminadas.</translation>
    </message>
    <message>
        <source>The run was resumed with another {what} ({now} instead of {before}): the layers are not those of an uninterrupted run bit by bit.</source>
        <translation>La ejecución se reanudó con un cambio ({what}: {now} en lugar de {before}): las capas no son bit a bit las de una ejecución sin interrupciones.</translation>
    </message>
    <message>
        <source>A finished layer could not be read back: {reason}.</source>
        <translation>No se pudo releer una capa terminada: {reason}.</translation>
    </message>
    <message>
        <source>The model in {folder} was written without a tokenizer: {reason}.</source>
        <translation>El modelo en {folder} se escribió sin tokenizador: {reason}.</translation>
    </message>
    <message>
        <source>The tokenizer read back from {folder} is not the model&apos;s: they differ at token {token}.</source>
        <translation>El tokenizador releído de {folder} no es el del modelo: difieren en el token {token}.</translation>
    </message>
    <message>
        <source>This experiment takes a classifier; the open model continues texts.</source>
        <translation>Este experimento requiere un clasificador; el modelo abierto continúa textos.</translation>
    </message>
    <message>
        <source>This experiment takes a language model; the open model classifies texts.</source>
        <translation>Este experimento requiere un modelo de lenguaje; el modelo abierto clasifica textos.</translation>
    </message>
    <message>
        <source>This experiment needs a file of labelled sentences to calibrate on.</source>
        <translation>Este experimento necesita un archivo de frases etiquetadas para calibrar.</translation>
    </message>
    <message>
        <source>A classifier on a fixed step</source>
        <translation>Un clasificador con paso fijo</translation>
    </message>
    <message>
        <source>The classifier is trained for one epoch (AdamW, learning rate 5e-5, 64 texts a step, at most 128 tokens), then its layers are rounded to multiples of 0.01: naively, and by optimal brain quantization from left to right, calibrated on 64 sentences.</source>
        <translation>El clasificador se entrena una época (AdamW, tasa de aprendizaje 5e-5, 64 textos por paso, 128 tokens como máximo) y después sus capas se redondean a múltiplos de 0,01: de forma ingenua y con optimal brain quantization de izquierda a derecha, calibrada con 64 frases.</translation>
    </message>
    <message>
        <source>It takes a BERT classifier (a Hugging Face folder) and labelled sentences (tab-separated) to train, to calibrate and to judge on. Without a file to train on the model is taken as it is.</source>
        <translation>Requiere un clasificador BERT (una carpeta de Hugging Face) y frases etiquetadas (separadas por tabuladores) para entrenar, calibrar y juzgar. Sin archivo de entrenamiento, el modelo se toma tal cual.</translation>
    </message>
    <message>
        <source>Loss and accuracy of the three models; then weight MSE and accumulated output MSE of each layer and kind. Optimal brain quantization may move weights farther, so that outputs stay nearer.</source>
        <translation>Pérdida y exactitud de los tres modelos; después, MSE de los pesos y MSE acumulado de salida de cada capa y tipo. Optimal brain quantization puede alejar más los pesos para que las salidas queden más cerca.</translation>
    </message>
    <message>
        <source>Every parameter to uint8 by truncation</source>
        <translation>Todos los parámetros a uint8 por truncamiento</translation>
    </message>
    <message>
        <source>Each tensor, embeddings, norms and biases too, is cut off to unsigned bytes with one scale and one offset. Three prompts are continued by 10 tokens, the likeliest each time, before and after.</source>
        <translation>Cada tensor, también embeddings, normas y sesgos, se trunca a bytes sin signo con una escala y un desplazamiento. Tres prompts se continúan con 10 tokens, cada vez el más probable, antes y después.</translation>
    </message>
    <message>
        <source>It takes a language model with a tokenizer.</source>
        <translation>Requiere un modelo de lenguaje con tokenizador.</translation>
    </message>
    <message>
        <source>The bytes: a quarter of float32&apos;s, half of float16&apos;s. Cutting off errs by up to a whole step, always in one direction; the texts tell what the model makes of it.</source>
        <translation>Los bytes: un cuarto de los de float32, la mitad de los de float16. Truncar yerra hasta en un paso entero, siempre en un sentido; los textos dicen qué hace el modelo con ello.</translation>
    </message>
    <message>
        <source>GPTQ with 4 bits</source>
        <translation>GPTQ con 4 bits</translation>
    </message>
    <message>
        <source>GPTQ with 4 bits in groups of 128, a symmetric grid, damping 0.1, and true-sequential: within a block, later layers see what the earlier quantized ones produce.</source>
        <translation>GPTQ con 4 bits en grupos de 128, rejilla simétrica, amortiguamiento 0,1 y true-sequential: dentro de un bloque, las capas posteriores ven lo que producen las anteriores ya cuantizadas.</translation>
    </message>
    <message>
        <source>It takes a language model. Calibration: the demo model&apos;s own stories, or text that another model writes itself unless a file is named.</source>
        <translation>Requiere un modelo de lenguaje. Calibración: las historias del modelo de demostración o, con otro modelo, el texto que él mismo escribe, salvo que se indique un archivo.</translation>
    </message>
    <message>
        <source>The bytes, the integers of a layer as a GPTQ checkpoint stores them, and the likeliest continuation by both models.</source>
        <translation>Los bytes, los enteros de una capa como los almacena un checkpoint de GPTQ y la continuación más probable de ambos modelos.</translation>
    </message>
    <message>
        <source>Salient channels at 3 bits</source>
        <translation>Canales destacados con 3 bits</translation>
    </message>
    <message>
        <source>All linear layers and the head with 3 bits in groups of 128: plain rounding; one percent of the channels kept, by activation and by chance; the salient channels times 2; and AWQ, which searches the scale.</source>
        <translation>Todas las capas lineales y la cabeza con 3 bits en grupos de 128: redondeo simple; un uno por ciento de los canales conservado, según la activación y al azar; los canales destacados por 2; y AWQ, que busca la escala.</translation>
    </message>
    <message>
        <source>It takes a language model. Perplexity is measured on 40 windows of 2048 tokens, or as many and as long as the text and the model allow; the demo model&apos;s text is its own stories.</source>
        <translation>Requiere un modelo de lenguaje. La perplejidad se mide en 40 ventanas de 2048 tokens, o tantas y tan largas como permitan el texto y el modelo; el texto del modelo de demostración son sus propias historias.</translation>
    </message>
    <message>
        <source>Whether it matters which channels are kept, what scaling gets without keeping any, and what each step costs in size.</source>
        <translation>Si importa qué canales se conservan, qué consigue el escalado sin conservar ninguno y qué cuesta cada paso en tamaño.</translation>
    </message>
    <message>
        <source>Absmax, zero point and LLM.int8</source>
        <translation>Absmax, punto cero y LLM.int8</translation>
    </message>
    <message>
        <source>Every parameter with 8 bits, by absmax and with a zero point, one scale a tensor; then LLM.int8 with threshold 6. Each model writes 50 tokens, drawn among the 50 likeliest with the same random numbers.</source>
        <translation>Todos los parámetros con 8 bits, con absmax y con punto cero, una escala por tensor; después LLM.int8 con umbral 6. Cada modelo escribe 50 tokens, extraídos entre los 50 más probables con los mismos números aleatorios.</translation>
    </message>
    <message>
        <source>How far the histograms lie on each other, and the perplexity of each text, by the model that wrote it and by the original.</source>
        <translation>Hasta qué punto coinciden los histogramas, y la perplejidad de cada texto, según el modelo que lo escribió y según el original.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Size, MiB</source>
        <translation>Tamaño, MiB</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Pérdida de entrenamiento</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Pérdida de validación</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Exactitud de validación</translation>
    </message>
    <message>
        <source>Time, s</source>
        <translation>Tiempo, s</translation>
    </message>
    <message>
        <source>Errors by layer and kind</source>
        <translation>Errores por capa y tipo</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensores</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Least code</source>
        <translation>Código mínimo</translation>
    </message>
    <message>
        <source>Largest code</source>
        <translation>Código máximo</translation>
    </message>
    <message>
        <source>|error|, least</source>
        <translation>|error|, mínimo</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>Bytes before</source>
        <translation>Bytes antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>of scales</source>
        <translation>de escalas</translation>
    </message>
    <message>
        <source>All tensors</source>
        <translation>Todos los tensores</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Continuation</source>
        <translation>Continuación</translation>
    </message>
    <message>
        <source>by the original</source>
        <translation>según el original</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Perplexity of {windows} windows of {tokens} tokens.</source>
        <translation>Perplejidad de {windows} ventanas de {tokens} tokens.</translation>
    </message>
    <message>
        <source>AdamW on {texts} texts of {file}: learning rate {rate}, {batch} texts a step, at most {length} tokens a text.</source>
        <translation>AdamW con {texts} textos de {file}: tasa de aprendizaje {rate}, {batch} textos por paso, {length} tokens como máximo por texto.</translation>
    </message>
    <message>
        <source>Layers were solved on device {device}.</source>
        <translation>Las capas se resolvieron en el dispositivo {device}.</translation>
    </message>
    <message>
        <source>Device {device} had not enough memory to solve the layer; it was solved on the CPU.</source>
        <translation>La memoria del dispositivo {device} no bastó para resolver la capa; se resolvió en la CPU.</translation>
    </message>
    <message>
        <source>Model and session</source>
        <translation>Modelo y sesión</translation>
    </message>
    <message>
        <source>Architecture, size and fingerprint of the model, and where the results come from.</source>
        <translation>Arquitectura, tamaño y huella del modelo, y de dónde vienen los resultados.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What you wrote about the session.</source>
        <translation>Lo que ha escrito sobre la sesión.</translation>
    </message>
    <message>
        <source>Table of runs</source>
        <translation>Tabla de ejecuciones</translation>
    </message>
    <message>
        <source>A row for each run, with all that was measured, beside the original model.</source>
        <translation>Una fila por ejecución, con todo lo medido, junto al modelo original.</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>The tables of the experiments that have runs here.</source>
        <translation>Las tablas de los experimentos que tienen ejecuciones aquí.</translation>
    </message>
    <message>
        <source>Error map</source>
        <translation>Mapa de errores</translation>
    </message>
    <message>
        <source>A figure: the error of every layer, blocks by projections, one panel for each run.</source>
        <translation>Una figura: el error de cada capa, bloques por proyecciones, un panel por ejecución.</translation>
    </message>
    <message>
        <source>Cost and worth</source>
        <translation>Coste y valor</translation>
    </message>
    <message>
        <source>A figure: bits per weight against perplexity, where two runs or more were measured.</source>
        <translation>Una figura: bits por peso frente a perplejidad, si se midieron dos ejecuciones o más.</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>Distribuciones</translation>
    </message>
    <message>
        <source>Figures: the weights of the three layers that suffer most, before and after.</source>
        <translation>Figuras: los pesos de las tres capas que más sufren, antes y después.</translation>
    </message>
    <message>
        <source>What the original and each quantized model write, the first difference marked.</source>
        <translation>Lo que escriben el original y cada modelo cuantizado, con la primera diferencia marcada.</translation>
    </message>
    <message>
        <source>Settings and warnings</source>
        <translation>Ajustes y avisos</translation>
    </message>
    <message>
        <source>Of each run: options, calibration, versions, warnings, notes and its command line.</source>
        <translation>De cada ejecución: opciones, calibración, versiones, avisos, notas y su línea de órdenes.</translation>
    </message>
    <message>
        <source>Tables of layers</source>
        <translation>Tablas de capas</translation>
    </message>
    <message>
        <source>Of each run: a row for each layer with its errors and its time.</source>
        <translation>De cada ejecución: una fila por capa con sus errores y su tiempo.</translation>
    </message>
    <message>
        <source>One block of the model at a time was in the memory of {device}; the others waited in that of the computer.</source>
        <translation>En la memoria de {device} había un solo bloque del modelo a la vez; los demás esperaban en la del equipo.</translation>
    </message>
    <message>
        <source>Some readers open asymmetric codes in the format gptq only where their own program wrote them; they open gptq_v2, and symmetric codes in either.</source>
        <translation>Algunos programas solo abren códigos asimétricos en formato gptq si los escribieron ellos mismos; abren gptq_v2, y los códigos simétricos en ambos.</translation>
    </message>
</context>
<context>
    <name>glossary</name>
    <message>
        <source>Weight W</source>
        <translation>Peso W</translation>
    </message>
    <message>
        <source>The matrix of a linear layer. A layer turns an input x into the output y = W·x; each row of W makes one output, each column weighs one input channel.</source>
        <translation>La matriz de una capa lineal. Una capa convierte una entrada x en la salida y = W·x; cada fila de W da una salida y cada columna pondera un canal de entrada.</translation>
    </message>
    <message>
        <source>This program&apos;s definition.</source>
        <translation>Definición de este programa.</translation>
    </message>
    <message>
        <source>Quantized weight Ŵ</source>
        <translation>Peso cuantizado Ŵ</translation>
    </message>
    <message>
        <source>What a code stands for after rounding: a point of the grid. ΔW = W − Ŵ is the error that rounding makes.</source>
        <translation>Lo que representa un código tras el redondeo: un punto de la rejilla. ΔW = W − Ŵ es el error que comete el redondeo.</translation>
    </message>
    <message>
        <source>B. Jacob and others, Quantization and Training of Neural Networks for Efficient Integer-Arithmetic-Only Inference, CVPR 2018</source>
        <translation>B. Jacob et al., Quantization and Training of Neural Networks for Efficient Integer-Arithmetic-Only Inference, CVPR 2018</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>The integer that is stored in place of a weight, from 0 to 2^bits − 1 on an asymmetric grid.</source>
        <translation>El entero que se almacena en lugar de un peso, de 0 a 2^bits − 1 en una rejilla asimétrica.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>that of the weight</source>
        <translation>la del peso</translation>
    </message>
    <message>
        <source>Zero point</source>
        <translation>Punto cero</translation>
    </message>
    <message>
        <source>The code that stands for the weight 0. A symmetric grid needs none.</source>
        <translation>El código que representa el peso 0. Una rejilla simétrica no lo necesita.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Rejilla</translation>
    </message>
    <message>
        <source>All values that a weight can have after rounding: its levels. One grid may serve the whole tensor, an output row (channel) or a group of a row.</source>
        <translation>Todos los valores que un peso puede tomar tras el redondeo: sus niveles. Una rejilla puede servir para todo el tensor, para una fila de salida (canal) o para un grupo de una fila.</translation>
    </message>
    <message>
        <source>Group size</source>
        <translation>Tamaño de grupo</translation>
    </message>
    <message>
        <source>How many neighbouring input columns of a row share a scale and a zero point. Small groups follow the weights more closely and cost more bits: with float16 scales and zeros of the codes&apos; width, group 32 adds (16 + bits)/32 bits to each weight.</source>
        <translation>Cuántas columnas de entrada vecinas de una fila comparten una escala y un punto cero. Los grupos pequeños siguen mejor los pesos y cuestan más bits: con escalas en float16 y puntos cero de la anchura de los códigos, un grupo de 32 añade (16 + bits)/32 bits a cada peso.</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>columnas</translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation>Simétrica</translation>
    </message>
    <message>
        <source>The grid&apos;s range is mirrored about 0, so that it has no zero point to store; where weights lie unevenly about 0 part of the range is wasted.</source>
        <translation>El rango de la rejilla es simétrico respecto a 0, de modo que no hay punto cero que almacenar; donde los pesos se reparten de forma desigual en torno a 0, parte del rango se desperdicia.</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits por peso</translation>
    </message>
    <message>
        <source>Stored bits for each weight of the quantized layers: codes, scales and zero points together.</source>
        <translation>Bits almacenados por cada peso de las capas cuantizadas: códigos, escalas y puntos cero juntos.</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Bytes that the model takes when stored: quantized layers as their codes, scales and zeros, everything else as in the original.</source>
        <translation>Bytes que ocupa el modelo almacenado: las capas cuantizadas como códigos, escalas y puntos cero; todo lo demás como en el original.</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Texts that are run through the original model to learn what each layer&apos;s inputs look like. Methods that use them fit the rounding to these inputs.</source>
        <translation>Textos que se pasan por el modelo original para saber cómo son las entradas de cada capa. Los métodos que los usan ajustan el redondeo a esas entradas.</translation>
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
        <translation>Textos de calibración que ningún método llega a ver. Los errores en ellos dicen si un método se ha ajustado en exceso a los textos de calibración.</translation>
    </message>
    <message>
        <source>Hessian H</source>
        <translation>Hessiana H</translation>
    </message>
    <message>
        <source>The mean of the products of a layer&apos;s input channels. It says how much an error in two weights of a row costs together; its diagonal says how strong each input channel is. Papers write 2XᵀX; the factor changes no decision.</source>
        <translation>La media de los productos de los canales de entrada de una capa. Dice cuánto cuestan juntos los errores en dos pesos de una fila; su diagonal dice cuán fuerte es cada canal de entrada. Los artículos escriben 2XᵀX; el factor no cambia ninguna decisión.</translation>
    </message>
    <message>
        <source>B. Hassibi and D. Stork, Second Order Derivatives for Network Pruning: Optimal Brain Surgeon, NIPS 1992</source>
        <translation>B. Hassibi y D. Stork, Second Order Derivatives for Network Pruning: Optimal Brain Surgeon, NIPS 1992</translation>
    </message>
    <message>
        <source>Damping</source>
        <translation>Amortiguamiento</translation>
    </message>
    <message>
        <source>A share of the Hessian&apos;s mean diagonal added to its diagonal, so that it can be inverted and channels that were hardly seen are not trusted too much.</source>
        <translation>Una parte de la diagonal media de la hessiana que se suma a su diagonal, para que sea invertible y no se confíe demasiado en canales apenas vistos.</translation>
    </message>
    <message>
        <source>share</source>
        <translation>proporción</translation>
    </message>
    <message>
        <source>Relative output error</source>
        <translation>Error relativo de salida</translation>
    </message>
    <message>
        <source>The share of the energy of a layer&apos;s output that rounding its weight destroys, on the calibration inputs of the original model. The one measure under which all methods are compared here: 0 is perfect, 1 is as bad as an output of zeros.</source>
        <translation>La parte de la energía de la salida de una capa que el redondeo de su peso destruye, sobre las entradas de calibración del modelo original. La única medida con la que aquí se comparan todos los métodos: 0 es perfecto, 1 es tan malo como una salida de ceros.</translation>
    </message>
    <message>
        <source>Relative output error on the hold-out</source>
        <translation>Error relativo de salida en el hold-out</translation>
    </message>
    <message>
        <source>The same on inputs that the solver never saw. A gap to the error on the calibration inputs is overfitting.</source>
        <translation>Lo mismo sobre entradas que el método nunca vio. Una brecha con el error en las entradas de calibración es sobreajuste.</translation>
    </message>
    <message>
        <source>Accumulated output error</source>
        <translation>Error acumulado de salida</translation>
    </message>
    <message>
        <source>The relative output error of a layer in the quantized model as it runs, with the errors of all layers before it in its inputs. It can be far above the isolated error, and now and then below it.</source>
        <translation>El error relativo de salida de una capa en el modelo cuantizado en funcionamiento, con los errores de todas las capas anteriores en sus entradas. Puede superar con creces el error aislado y, de vez en cuando, quedar por debajo.</translation>
    </message>
    <message>
        <source>Output SQNR</source>
        <translation>SQNR de salida</translation>
    </message>
    <message>
        <source>Signal to quantization noise of a layer&apos;s output. 10 dB more is a tenth of the error energy.</source>
        <translation>Relación señal a ruido de cuantización de la salida de una capa. 10 dB más son una décima parte de la energía del error.</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>Output MSE</source>
        <translation>MSE de salida</translation>
    </message>
    <message>
        <source>Mean squared error of one output value of the layer. Unlike the relative error it depends on how large the outputs are.</source>
        <translation>Error cuadrático medio de un valor de salida de la capa. A diferencia del error relativo, depende de lo grandes que sean las salidas.</translation>
    </message>
    <message>
        <source>that of the output, squared</source>
        <translation>la de la salida, al cuadrado</translation>
    </message>
    <message>
        <source>Weight MSE</source>
        <translation>MSE de los pesos</translation>
    </message>
    <message>
        <source>Mean squared error of a weight. It knows nothing of which inputs matter: a method may raise it and yet lower the output error.</source>
        <translation>Error cuadrático medio de un peso. No sabe qué entradas importan: un método puede aumentarlo y aun así reducir el error de salida.</translation>
    </message>
    <message>
        <source>that of the weight, squared</source>
        <translation>la del peso, al cuadrado</translation>
    </message>
    <message>
        <source>Weight SQNR</source>
        <translation>SQNR de los pesos</translation>
    </message>
    <message>
        <source>Signal to quantization noise of the weights themselves.</source>
        <translation>Relación señal a ruido de cuantización de los propios pesos.</translation>
    </message>
    <message>
        <source>Largest weight error</source>
        <translation>Mayor error de peso</translation>
    </message>
    <message>
        <source>The largest distance between a weight and its level.</source>
        <translation>La mayor distancia entre un peso y su nivel.</translation>
    </message>
    <message>
        <source>Spread of input energies</source>
        <translation>Dispersión de energías de entrada</translation>
    </message>
    <message>
        <source>How unlike in strength the layer&apos;s input channels are. On even channels OBQ&apos;s greedy order beats GPTQ with activation order; beyond about 0.4 it loses.</source>
        <translation>Cuánto difieren en fuerza los canales de entrada de la capa. Con canales uniformes, el orden voraz de OBQ supera a GPTQ con act-order; más allá de 0,4 aproximadamente, pierde.</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplejidad</translation>
    </message>
    <message>
        <source>How surprised the model is by a text: the exponential of the mean negative log-likelihood of a token. A model that is sure and right has 1; one that guesses among V tokens has V. Texts, tokenizers and context lengths must be the same for two figures to compare.</source>
        <translation>Cuánto sorprende un texto al modelo: la exponencial de la log-verosimilitud negativa media de un token. Un modelo seguro y acertado tiene 1; uno que adivina entre V tokens tiene V. Para comparar dos valores, los textos, los tokenizadores y las longitudes de contexto deben ser los mismos.</translation>
    </message>
    <message>
        <source>E. Frantar and others, GPTQ, ICLR 2023 (windows that do not overlap)</source>
        <translation>E. Frantar et al., GPTQ, ICLR 2023 (ventanas sin solapamiento)</translation>
    </message>
    <message>
        <source>KL divergence</source>
        <translation>Divergencia KL</translation>
    </message>
    <message>
        <source>How far the quantized model&apos;s prediction of the next token is from the original&apos;s, on average over a text. It sees changes that cancel out in perplexity.</source>
        <translation>A qué distancia está la predicción del token siguiente del modelo cuantizado de la del original, en promedio sobre un texto. Ve cambios que se cancelan en la perplejidad.</translation>
    </message>
    <message>
        <source>nats a token</source>
        <translation>nats por token</translation>
    </message>
    <message>
        <source>S. Kullback and R. Leibler, On Information and Sufficiency, 1951</source>
        <translation>S. Kullback y R. Leibler, On Information and Sufficiency, 1951</translation>
    </message>
    <message>
        <source>Top-1 agreement</source>
        <translation>Coincidencia top-1</translation>
    </message>
    <message>
        <source>Share of the positions of a text at which both models find the same token most likely.</source>
        <translation>Parte de las posiciones de un texto en que ambos modelos dan el mismo token como el más probable.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Share of labelled examples that a classifier gets right.</source>
        <translation>Parte de los ejemplos etiquetados que un clasificador acierta.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Mean cross-entropy of a classifier on labelled examples.</source>
        <translation>Entropía cruzada media de un clasificador sobre ejemplos etiquetados.</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Coherencia</translation>
    </message>
    <message>
        <source>Of the demo model: how far stories that it writes are grammatical and keep their own facts (names, things, colours, places). 1 for a perfect story, 0 for babble.</source>
        <translation>Del modelo de demostración: hasta qué punto las historias que escribe son gramaticales y mantienen sus propios hechos (nombres, cosas, colores, lugares). 1 para una historia perfecta, 0 para un galimatías.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Wall-clock time of calibration, quantization and evaluation, or of the solver on one layer.</source>
        <translation>Tiempo transcurrido de calibración, cuantización y evaluación, o del método en una capa.</translation>
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
        <translation>Redondeo al más cercano (round to nearest): cada peso va a su nivel más cercano, sean cuales sean las entradas. No necesita calibración; la referencia para todo lo demás.</translation>
    </message>
    <message>
        <source>Common practice; the baseline of E. Frantar and others, GPTQ, ICLR 2023</source>
        <translation>Práctica habitual; la referencia de E. Frantar et al., GPTQ, ICLR 2023</translation>
    </message>
    <message>
        <source>OBQ</source>
        <translation>OBQ</translation>
    </message>
    <message>
        <source>Optimal brain quantization: in each row, round the weight whose rounding costs least, then move all weights of the row that are still free so that they make up for the error; repeat. Exact, and costly: the cube of the row&apos;s length, for each row.</source>
        <translation>Optimal brain quantization: en cada fila, redondear el peso cuyo redondeo cuesta menos y mover después todos los pesos aún libres de la fila para que compensen el error; repetir. Exacto y costoso: el cubo de la longitud de la fila, por cada fila.</translation>
    </message>
    <message>
        <source>E. Frantar and D. Alistarh, Optimal Brain Compression, NeurIPS 2022</source>
        <translation>E. Frantar y D. Alistarh, Optimal Brain Compression, NeurIPS 2022</translation>
    </message>
    <message>
        <source>GPTQ</source>
        <translation>GPTQ</translation>
    </message>
    <message>
        <source>OBQ made fast: all rows take the columns in the same order, so that one Cholesky factor of the inverse Hessian serves them all, and updates are gathered in blocks.</source>
        <translation>OBQ hecho rápido: todas las filas toman las columnas en el mismo orden, de modo que un solo factor de Cholesky de la hessiana inversa sirve para todas, y las actualizaciones se agrupan en bloques.</translation>
    </message>
    <message>
        <source>Activation order</source>
        <translation>Act-order</translation>
    </message>
    <message>
        <source>GPTQ takes the columns by falling strength of their input channel instead of left to right: the strongest are rounded while many others can still make up for the error. Also act-order, desc_act.</source>
        <translation>GPTQ toma las columnas por fuerza decreciente de su canal de entrada en lugar de izquierda a derecha: las más fuertes se redondean mientras muchas otras aún pueden compensar el error. También act-order, desc_act.</translation>
    </message>
    <message>
        <source>The GPTQ authors&apos; repository</source>
        <translation>El repositorio de los autores de GPTQ</translation>
    </message>
    <message>
        <source>Static groups</source>
        <translation>Grupos estáticos</translation>
    </message>
    <message>
        <source>With activation order: scales are fitted to all groups beforehand, so that a group&apos;s columns stay neighbours in the stored file.</source>
        <translation>Con act-order: las escalas se ajustan de antemano a todos los grupos, para que las columnas de un grupo sigan siendo vecinas en el archivo almacenado.</translation>
    </message>
    <message>
        <source>True sequential</source>
        <translation>Secuencial estricto</translation>
    </message>
    <message>
        <source>Within a block, layers are quantized in the order in which they run, each seeing the inputs that the quantized ones before it produce.</source>
        <translation>Dentro de un bloque, las capas se cuantizan en el orden en que se ejecutan, y cada una ve las entradas que producen las ya cuantizadas anteriores (true-sequential).</translation>
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
        <translation>Cuantización de pesos que tiene en cuenta las activaciones (activation-aware weight quantization): los canales de entradas fuertes se amplían antes de redondear y el factor se deshace antes de la capa, de modo que los pesos que importan se redondean con más finura. El exponente se busca.</translation>
    </message>
    <message>
        <source>J. Lin and others, AWQ, MLSys 2024</source>
        <translation>J. Lin et al., AWQ, MLSys 2024</translation>
    </message>
    <message>
        <source>Salient channels</source>
        <translation>Canales destacados</translation>
    </message>
    <message>
        <source>The few input channels whose weights matter most because their inputs are strong. Keeping 1 % of them in full precision saves much of the quality at 3 bits; which ones must be judged by the inputs, not by the weights.</source>
        <translation>Los pocos canales de entrada cuyos pesos más importan porque sus entradas son fuertes. Conservar un 1&#xa0;% en precisión completa salva gran parte de la calidad con 3 bits; cuáles, debe juzgarse por las entradas, no por los pesos.</translation>
    </message>
    <message>
        <source>LLM.int8</source>
        <translation>LLM.int8</translation>
    </message>
    <message>
        <source>Inputs and weights are multiplied as 8-bit integers, each row of the inputs and each row of the weights with a scale of its own; the few input channels that hold outliers are multiplied in floating point.</source>
        <translation>Entradas y pesos se multiplican como enteros de 8 bits, cada fila de las entradas y cada fila de los pesos con su propia escala; los pocos canales de entrada con valores atípicos se multiplican en coma flotante.</translation>
    </message>
    <message>
        <source>T. Dettmers and others, LLM.int8(), NeurIPS 2022</source>
        <translation>T. Dettmers et al., LLM.int8(), NeurIPS 2022</translation>
    </message>
    <message>
        <source>Outlier</source>
        <translation>Valor atípico</translation>
    </message>
    <message>
        <source>An input channel with values far beyond the others&apos;, 6 or more in LLM.int8. For weights, the tool counts those further than six standard deviations from zero.</source>
        <translation>Un canal de entrada con valores muy por encima de los demás, 6 o más en LLM.int8 (outlier). En los pesos, el programa cuenta los que están a más de seis desviaciones estándar de cero.</translation>
    </message>
    <message>
        <source>Scale search</source>
        <translation>Búsqueda de escala</translation>
    </message>
    <message>
        <source>Tries shrunken ranges for each grid and keeps the one with the least error: by the weights alone (mse), or weighted by the strength of the input channels (hessian).</source>
        <translation>Prueba rangos reducidos para cada rejilla y conserva el de menor error: solo según los pesos (mse) o ponderado por la fuerza de los canales de entrada (hessian).</translation>
    </message>
    <message>
        <source>The GPTQ authors&apos; repository; E. Frantar and D. Alistarh, Optimal Brain Compression, NeurIPS 2022</source>
        <translation>El repositorio de los autores de GPTQ; E. Frantar y D. Alistarh, Optimal Brain Compression, NeurIPS 2022</translation>
    </message>
    <message>
        <source>Scale shrink</source>
        <translation>Contracción de escala</translation>
    </message>
    <message>
        <source>Share of the range of the weights that the levels of their grid span. Below 1 the steps are finer, but weights beyond the levels are cut to the outermost one: a few large errors for many small gains.</source>
        <translation>Parte del rango de los pesos que abarcan los niveles de su rejilla. Por debajo de 1 los pasos son más finos, pero los pesos más allá de los niveles se recortan al extremo: unos pocos errores grandes a cambio de muchas ganancias pequeñas.</translation>
    </message>
    <message>
        <source>Dead channel</source>
        <translation>Canal muerto</translation>
    </message>
    <message>
        <source>An input channel that was zero on every calibration token. Nothing is known about its weights&apos; cost; they are set to 0 or kept, as the layer&apos;s warning says.</source>
        <translation>Un canal de entrada que fue cero en todos los tokens de calibración. No se sabe nada del coste de sus pesos; se ponen a 0 o se conservan, como dice la advertencia de la capa.</translation>
    </message>
    <message>
        <source>Absolute error of a weight</source>
        <translation>Error absoluto de un peso</translation>
    </message>
    <message>
        <source>How far a weight lies from what its code stands for. Cutting off errs by up to a whole step, rounding to nearest by up to half of one.</source>
        <translation>A qué distancia está un peso de lo que representa su código. Truncar yerra hasta en un paso entero; redondear al más cercano, hasta en medio.</translation>
    </message>
    <message>
        <source>Truncated grid</source>
        <translation>Rejilla truncada</translation>
    </message>
    <message>
        <source>A range from the least to the largest weight in equal steps; each weight is cut off to the step below it instead of being rounded to the nearest. One scale and one offset are kept as floating-point numbers.</source>
        <translation>Un rango del menor al mayor peso en pasos iguales; cada peso se trunca al paso inferior en vez de redondearse al más cercano. Una escala y un desplazamiento se guardan en coma flotante.</translation>
    </message>
    <message>
        <source>Perplexity of a text</source>
        <translation>Perplejidad de un texto</translation>
    </message>
    <message>
        <source>How surprised a model is by a text that was written by it or by another: the exponential of the mean negative log-probability of the new tokens. Text drawn from few likely tokens has a low one, whatever it says, so that it tells little of a model by itself.</source>
        <translation>Cuánto sorprende a un modelo un texto escrito por él o por otro: la exponencial de la log-probabilidad negativa media de los tokens nuevos. Un texto extraído de pocos tokens probables la tiene baja, diga lo que diga, de modo que por sí sola dice poco de un modelo.</translation>
    </message>
    <message>
        <source>Packed words</source>
        <translation>Palabras empaquetadas</translation>
    </message>
    <message>
        <source>Integer codes stored one after the other in 32-bit words: eight codes of 4 bits in one word, the first in its lowest bits. Codes of 3 bits cross from one word into the next. GPTQ packs along the inputs, AWQ along the outputs in another order.</source>
        <translation>Códigos enteros almacenados uno tras otro en palabras de 32 bits: ocho códigos de 4 bits en una palabra, el primero en sus bits más bajos. Los códigos de 3 bits pasan de una palabra a la siguiente. GPTQ empaqueta a lo largo de las entradas; AWQ, a lo largo de las salidas en otro orden.</translation>
    </message>
    <message>
        <source>E. Frantar and others, GPTQ, ICLR 2023, and the code of AutoGPTQ and AutoAWQ</source>
        <translation>E. Frantar et al., GPTQ, ICLR 2023, y el código de AutoGPTQ y AutoAWQ</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Ajuste fino (fine-tuning)</translation>
    </message>
    <message>
        <source>Training a model further on examples of a task, here the whole of a classifier by AdamW, whose weight decay is kept apart from the gradients.</source>
        <translation>Seguir entrenando un modelo con ejemplos de una tarea, aquí un clasificador entero con AdamW, cuyo decaimiento de pesos (weight decay) se mantiene aparte de los gradientes.</translation>
    </message>
    <message>
        <source>I. Loshchilov and F. Hutter, Decoupled Weight Decay Regularization, ICLR 2019</source>
        <translation>I. Loshchilov y F. Hutter, Decoupled Weight Decay Regularization, ICLR 2019</translation>
    </message>
    <message>
        <source>The distance between two neighbouring levels of a grid. The range that the levels span always holds 0.</source>
        <translation>La distancia entre dos niveles vecinos de una rejilla. El rango que abarcan los niveles contiene siempre el 0.</translation>
    </message>
    <message>
        <source>GPTQ with a scale search on the weights as compensated so far, then descent: each code in turn to its best level, each scale to the best for its codes, under the Hessian. No sweep or refit can make the layer&apos;s error larger; rounding the scales to their stored type can.</source>
        <translation>GPTQ con búsqueda de escala sobre los pesos compensados hasta entonces y luego descenso: cada código por turno a su mejor nivel, cada escala al mejor valor para sus códigos, bajo la hessiana. Ninguna pasada ni reajuste puede aumentar el error de la capa; redondear las escalas a su tipo almacenado, sí.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Bits, groups and grids</source>
        <translation>Bits, grupos y rejillas</translation>
    </message>
    <message>
        <source>All methods but LLM.int8 share the options of the grid: which values a weight can take.</source>
        <translation>Todos los métodos salvo LLM.int8 comparten las opciones de la rejilla: qué valores puede tomar un peso.</translation>
    </message>
    <message>
        <source>- **Bits**: 2 to 8. Every bit less halves the number of levels.</source>
        <translation>- **Bits**: de 2 a 8. Cada bit menos reduce a la mitad el número de niveles.</translation>
    </message>
    <message>
        <source>- **Granularity** and **Group size**: how many weights share a scale. One scale for a tensor, for an output row (channel), or for a group of neighbouring columns of a row.</source>
        <translation>- **Granularidad** y **Tamaño de grupo**: cuántos pesos comparten una escala. Una para el tensor, para una fila de salida (canal) o para un grupo de columnas vecinas de una fila.</translation>
    </message>
    <message>
        <source>- **Symmetric**: the range is mirrored about 0, and no zero point is stored.</source>
        <translation>- **Simétrica**: el rango es simétrico respecto a 0 y no se almacena punto cero.</translation>
    </message>
    <message>
        <source>- **Grid**: the rule that makes the scale. Min-max with 0 in range is GPTQ&apos;s, min-max of the range as it is AWQ&apos;s; the signed rules are those of 8-bit tools; cutting off and fixed steps are there to compare.</source>
        <translation>- **Rejilla**: la regla que hace la escala. Mín-máx con 0 en el rango es la de GPTQ, mín-máx del rango tal cual la de AWQ; las reglas con signo son las de herramientas de 8 bits; el truncamiento y los pasos fijos están para comparar.</translation>
    </message>
    <message>
        <source>- **Scale search**: tries shrunken ranges and keeps the one with the least error. At 2 and 3 bits it is often worth more than the choice of the method.</source>
        <translation>- **Búsqueda de escala**: prueba rangos reducidos y conserva el de menor error. Con 2 y 3 bits suele valer más que la elección del método.</translation>
    </message>
    <message>
        <source>- **Scale type**: what scales are rounded to before the weights are. Files store float16; an export sets this by itself.</source>
        <translation>- **Tipo de escala**: a qué se redondean las escalas antes que los pesos. Los archivos almacenan float16; una exportación lo ajusta por sí sola.</translation>
    </message>
    <message>
        <source>## What it costs</source>
        <translation>## Lo que cuesta</translation>
    </message>
    <message>
        <source>With float16 scales, zero points as wide as a code, and groups of g columns:</source>
        <translation>Con escalas en float16, puntos cero de la anchura de un código y grupos de g columnas:</translation>
    </message>
    <message>
        <source>So 4 bits in groups of 128 take 4.16, in groups of 32 take 4.63; 3 bits in groups of 32 take 3.59.</source>
        <translation>Así, 4 bits en grupos de 128 ocupan 4,16; en grupos de 32, 4,63; 3 bits en grupos de 32 ocupan 3,59.</translation>
    </message>
    <message>
        <source>## A trap</source>
        <translation>## Cuidado</translation>
    </message>
    <message>
        <source>Compare methods at equal bits per weight, not at equal bits.</source>
        <translation>Compare métodos con iguales bits por peso, no con iguales bits.</translation>
    </message>
    <message>
        <source>RTN</source>
        <translation>RTN</translation>
    </message>
    <message>
        <source>Rounding to nearest: each weight goes to the nearest level of its grid, by itself. No calibration, done in seconds, the baseline for everything else.</source>
        <translation>Redondeo al más cercano (round to nearest): cada peso va, por sí solo, al nivel más cercano de su rejilla. Sin calibración, en segundos, la referencia de todo lo demás.</translation>
    </message>
    <message>
        <source>## When to use it</source>
        <translation>## Cuándo usarlo</translation>
    </message>
    <message>
        <source>At 8 bits, and at 4 bits with small groups, it is often good enough. At 3 bits and below it falls apart first. Use it to learn a model&apos;s size and its sensitive layers before longer runs.</source>
        <translation>Con 8 bits, y con 4 bits y grupos pequeños, suele bastar. Con 3 bits o menos es el primero que se desmorona. Sirve para conocer el tamaño y las capas sensibles de un modelo antes de ejecuciones más largas.</translation>
    </message>
    <message>
        <source>## Options that matter</source>
        <translation>## Opciones que importan</translation>
    </message>
    <message>
        <source>**Scale search** turns it into a serious baseline: by the weights alone, or weighted by the inputs&apos; energy, which needs calibration. All of [](page:grids), and [](page:kept-channels), [](page:target-bits) and [](page:pre-scale) work with it.</source>
        <translation>**Búsqueda de escala** lo convierte en una referencia seria: solo por los pesos, o ponderada por la energía de las entradas, lo que requiere calibración. Todo lo de [](page:grids), y [](page:kept-channels), [](page:target-bits) y [](page:pre-scale), funciona con él.</translation>
    </message>
    <message>
        <source>A gain of another method over plain RTN may be the gain of its scale search alone. Hold it against RTN with the same search.</source>
        <translation>La ventaja de otro método sobre el simple RTN puede ser solo la de su búsqueda de escala. Compárelo con RTN con la misma búsqueda.</translation>
    </message>
    <message>
        <source>OBQ</source>
        <translation>OBQ</translation>
    </message>
    <message>
        <source>Optimal brain quantization (Frantar and Alistarh, 2022): in each row the weight whose rounding costs least is fixed next, and all weights of the row that are still free move so that they make up for the error. That is repeated until the row is done. Exact, greedy, each row in an order of its own.</source>
        <translation>Optimal brain quantization (Frantar y Alistarh, 2022): en cada fila se fija a continuación el peso cuyo redondeo cuesta menos, y todos los pesos aún libres de la fila se mueven para compensar el error. Se repite hasta acabar la fila. Exacto, voraz, cada fila en su propio orden.</translation>
    </message>
    <message>
        <source>H is the mean of xxᵀ over the calibration inputs. Weights that lie more than half a step outside their grid are taken first.</source>
        <translation>H es la media de xxᵀ sobre las entradas de calibración. Los pesos a más de medio paso fuera de su rejilla van primero.</translation>
    </message>
    <message>
        <source>To see what exactness is worth, on small models or single layers. Time grows with the cube of a layer&apos;s inputs for every row: seconds at 256, hours at 11008. The solver works in blocks, so that nearly all of it is matrix products, with the codes and the order of the plain algorithm.</source>
        <translation>Para ver cuánto vale la exactitud, en modelos pequeños o capas sueltas. El tiempo crece, por cada fila, con el cubo de las entradas de la capa: segundos con 256, horas con 11008. Se calcula por bloques, de modo que casi todo son productos de matrices, con los códigos y el orden del algoritmo simple.</translation>
    </message>
    <message>
        <source>The greedy order takes the strongest channels last, as their rounding costs most, when nothing is left to make their errors good. Where channels differ much in energy (log diag H varies by more than 0.4) GPTQ in activation order errs less; a warning of the layer says so.</source>
        <translation>El orden voraz toma los canales más fuertes al final, porque su redondeo es el que más cuesta, cuando no queda nada para compensar sus errores. Donde los canales difieren mucho en energía (log diag H varía más de 0,4), GPTQ en el orden de activaciones yerra menos; una advertencia de la capa lo dice.</translation>
    </message>
    <message>
        <source>GPTQ</source>
        <translation>GPTQ</translation>
    </message>
    <message>
        <source>OBQ made fast (Frantar and others, 2022): all rows take the columns in the same order, so that one Cholesky factor of the inverse Hessian serves them all, and updates are gathered in blocks of columns.</source>
        <translation>OBQ hecho rápido (Frantar et al., 2022): todas las filas toman las columnas en el mismo orden, de modo que un factor de Cholesky de la hessiana inversa sirve a todas, y las actualizaciones se reúnen por bloques de columnas.</translation>
    </message>
    <message>
        <source>- **Activation order**: columns by falling energy of their inputs instead of left to right. Nearly always better; groups are then scattered over the columns unless **Static groups** fits them beforehand.</source>
        <translation>- **Act-order**: columnas por energía decreciente de sus entradas en vez de izquierda a derecha. Casi siempre mejor; los grupos quedan entonces dispersos, salvo que **Grupos estáticos** los ajuste de antemano.</translation>
    </message>
    <message>
        <source>- **Damping**: a share of the mean diagonal that is added to H. Raise it when calibration is short or the factorisation fails; the run raises it by itself then, and says so.</source>
        <translation>- **Amortiguamiento**: una parte de la diagonal media que se suma a H. Auméntelo si la calibración es corta o la factorización falla; la ejecución lo aumenta entonces por sí misma y lo dice.</translation>
    </message>
    <message>
        <source>- **Fresh groups**: fit a group to its compensated weights. Good with a scale search, harmful without one at 2 bits.</source>
        <translation>- **Grupos actualizados**: ajusta un grupo a sus pesos compensados. Bueno con búsqueda de escala, dañino sin ella con 2 bits.</translation>
    </message>
    <message>
        <source>- **True sequential** and **Inputs**: whose layer inputs H is made of. By default those of the quantized blocks before.</source>
        <translation>- **Secuencial estricto** e **Entradas**: de qué entradas de capa se hace H. Por omisión, de las de los bloques cuantizados anteriores.</translation>
    </message>
    <message>
        <source>- **Block size** changes nothing but the speed, and where groups are fitted.</source>
        <translation>- **Tamaño de bloque** solo cambia la velocidad, y dónde se ajustan los grupos.</translation>
    </message>
    <message>
        <source>The standard choice at 3 and 4 bits, and what most runtimes read. Needs a calibration text that is like the use.</source>
        <translation>La elección habitual con 3 y 4 bits, y lo que leen la mayoría de los entornos de ejecución. Necesita un texto de calibración parecido al uso.</translation>
    </message>
    <message>
        <source>With few tokens for wide layers H is nearly singular, and GPTQ fits noise: the error on the calibration falls, the one on the [hold-out](term:hold-out) rises. Look at both.</source>
        <translation>Con pocos tokens para capas anchas, H es casi singular y GPTQ se ajusta al ruido: el error en la calibración baja y el del [hold-out](term:hold-out) sube. Mire ambos.</translation>
    </message>
    <message>
        <source>GPTQ+</source>
        <translation>GPTQ+</translation>
    </message>
    <message>
        <source>This program&apos;s own: GPTQ in activation order with a scale search on the compensated weights, then descent. Each code in turn goes to its best level, each scale to the best for its codes, under the true Hessian; scales are rounded to float16, and a last sweep follows.</source>
        <translation>El propio de este programa: GPTQ en el orden de activaciones con búsqueda de escala sobre los pesos compensados, y después descenso. Cada código va por turno a su mejor nivel, cada escala al mejor valor para sus códigos, bajo la hessiana verdadera; las escalas se redondean a float16 y sigue una última pasada.</translation>
    </message>
    <message>
        <source>No sweep and no refit can make the layer&apos;s error larger; rounding the scales can, slightly.</source>
        <translation>Ninguna pasada ni reajuste puede aumentar el error de la capa; redondear las escalas puede, un poco.</translation>
    </message>
    <message>
        <source>- **Recipe**: basic, or recommended with damping in proportion and zero points searched too. They differ by 1 to 2 %.</source>
        <translation>- **Receta**: básica, o recomendada con amortiguamiento proporcional y búsqueda también de los puntos cero. Difieren en un 1 o 2 %.</translation>
    </message>
    <message>
        <source>- **Start**: GPTQ, OBQ, or OBQ where the channels have like energies.</source>
        <translation>- **Inicio**: GPTQ, OBQ, u OBQ donde los canales tienen energías parecidas.</translation>
    </message>
    <message>
        <source>- **Sweeps** and **Refits**: 4 and 2 do; 0 leaves plain GPTQ with its search.</source>
        <translation>- **Pasadas** y **Reajustes**: bastan 4 y 2; 0 deja GPTQ solo con su búsqueda.</translation>
    </message>
    <message>
        <source>## What to expect</source>
        <translation>## Qué cabe esperar</translation>
    </message>
    <message>
        <source>On three small models it lowered the hold-out error of every layer against GPTQ in activation order: by about a tenth at 4 bits, a third at 2. At 4 bits perplexity hardly moved. Most of the gain is the scale search.</source>
        <translation>En tres modelos pequeños redujo el error de hold-out de todas las capas frente a GPTQ en el orden de activaciones: alrededor de una décima parte con 4 bits, un tercio con 2. Con 4 bits la perplejidad apenas se movió. La mayor parte de la ganancia es la búsqueda de escala.</translation>
    </message>
    <message>
        <source>A lower error of layers is not yet a better model. Compare KL divergence or perplexity with GPTQ in activation order with scale search, over more than one calibration seed.</source>
        <translation>Un error de capas menor no es todavía un modelo mejor. Compare la divergencia KL o la perplejidad con GPTQ en el orden de activaciones con búsqueda de escala, con más de una semilla de calibración.</translation>
    </message>
    <message>
        <source>AWQ</source>
        <translation>AWQ</translation>
    </message>
    <message>
        <source>Activation-aware weight quantization (Lin and others, 2023): input channels with strong inputs are scaled up before rounding, so that they are rounded more finely, and the inputs are divided by the same factor. The scale of a channel is a power of its mean input; the exponent is searched.</source>
        <translation>Activation-aware weight quantization (Lin et al., 2023): los canales de entrada con entradas fuertes se amplían antes de redondear, para redondearlos con más finura, y las entradas se dividen por el mismo factor. La escala de un canal es una potencia de su entrada media; el exponente se busca.</translation>
    </message>
    <message>
        <source>Then the range of each group is cut where that lowers the error (**Clip**). Nothing is made good between columns, so that it cannot overfit much and is quick.</source>
        <translation>Después se recorta el rango de cada grupo donde eso reduce el error (**Recorte**). Nada se compensa entre columnas, así que apenas puede sobreajustarse y es rápido.</translation>
    </message>
    <message>
        <source>- **Scale grid**: how many exponents are tried.</source>
        <translation>- **Rejilla de escalas**: cuántos exponentes se prueban.</translation>
    </message>
    <message>
        <source>- **Objective**: the layers&apos; own output error, from the Hessian alone, or the output of attention and feed-forward as in the paper, which runs the module for every candidate.</source>
        <translation>- **Objetivo**: el error de salida de las propias capas, solo con la hessiana, o la salida de atención y feed-forward como en el artículo, que ejecuta el módulo para cada candidato.</translation>
    </message>
    <message>
        <source>- **Duo scaling**: AutoAWQ&apos;s variant that looks at the weights, too.</source>
        <translation>- **Escala doble**: la variante de AutoAWQ, que mira también los pesos.</translation>
    </message>
    <message>
        <source>## Where the factors go</source>
        <translation>## Adónde van los factores</translation>
    </message>
    <message>
        <source>Into the norm before, or the rows of the layer before, so that the model that is exported needs nothing new. Where nothing before a layer passes a factor on, its scales stay with the layer: the model runs here, but cannot be exported with them, and a warning says so before the run.</source>
        <translation>A la norma anterior o a las filas de la capa anterior, de modo que el modelo exportado no necesita nada nuevo. Donde nada antes de una capa transmite un factor, sus escalas se quedan con la capa: el modelo funciona aquí, pero no se puede exportar con ellas, y una advertencia lo dice antes de la ejecución.</translation>
    </message>
    <message>
        <source>The search by the Hessian always tries no scaling at all, so that on the calibration it cannot lose to RTN. The authors&apos; objective leaves that out and can; switch on **Include identity**.</source>
        <translation>La búsqueda con la hessiana prueba siempre también a no escalar, así que en la calibración no puede perder frente a RTN. El objetivo de los autores lo omite y sí puede; active **Incluir la identidad**.</translation>
    </message>
    <message>
        <source>LLM.int8</source>
        <translation>LLM.int8</translation>
    </message>
    <message>
        <source>Weights and inputs in 8 bits (Dettmers and others, 2022): each row of the weight and each token&apos;s input has a scale of its own, the product is computed in integers, and the few input channels that hold outliers are multiplied in floating point.</source>
        <translation>Pesos y entradas en 8 bits (Dettmers et al., 2022): cada fila del peso y la entrada de cada token tienen su propia escala, el producto se calcula en enteros, y los pocos canales de entrada con valores atípicos se multiplican en coma flotante.</translation>
    </message>
    <message>
        <source>- **Outlier threshold**: channels with a magnitude of this or more leave the integer product. 6 is the paper&apos;s; 0 is off.</source>
        <translation>- **Umbral de atípicos**: los canales con una magnitud igual o mayor salen del producto entero. 6 es el del artículo; 0 lo desactiva.</translation>
    </message>
    <message>
        <source>- **Outlier weights**: original as in the paper, or rounded as in bitsandbytes.</source>
        <translation>- **Pesos atípicos**: originales como en el artículo, o redondeados como en bitsandbytes.</translation>
    </message>
    <message>
        <source>## How it is measured</source>
        <translation>## Cómo se mide</translation>
    </message>
    <message>
        <source>Its error comes from the inputs as well, so that ΔW alone does not tell it: output errors are measured by running the layer on tokens that were kept. [](page:salience) shows how many channels are outliers as the threshold moves.</source>
        <translation>Su error viene también de las entradas, de modo que ΔW por sí solo no lo dice: los errores de salida se miden ejecutando la capa con tokens guardados. [](page:salience) muestra cuántos canales son atípicos según se mueve el umbral.</translation>
    </message>
    <message>
        <source>For 8 bits with next to no loss on models with outlier channels. It saves memory, seldom time. It has no export, as files have no place for rounded inputs.</source>
        <translation>Para 8 bits casi sin pérdida en modelos con canales atípicos. Ahorra memoria, rara vez tiempo. No se exporta: los archivos no tienen sitio para entradas redondeadas.</translation>
    </message>
    <message>
        <source>Small models, the demo among them, hardly have outliers: with threshold 6 nothing happens there. Lower it to see the mechanism.</source>
        <translation>Los modelos pequeños, también la demo, apenas tienen valores atípicos: con umbral 6 no pasa nada. Bájelo para ver el mecanismo.</translation>
    </message>
    <message>
        <source>AWQ&apos;s scales before a method</source>
        <translation>Escalas de AWQ antes de un método</translation>
    </message>
    <message>
        <source>**Scale before** lets AWQ&apos;s search scale the channels first, and RTN, OBQ, GPTQ or GPTQ+ then round the scaled weights. On the command line it is `--pre-scale awq`.</source>
        <translation>**Escalar antes** deja que la búsqueda de AWQ escale primero los canales; RTN, OBQ, GPTQ o GPTQ+ redondean después los pesos escalados. En la línea de comandos es `--pre-scale awq`.</translation>
    </message>
    <message>
        <source>## What it computes</source>
        <translation>## Qué se calcula</translation>
    </message>
    <message>
        <source>The exponent is chosen by what rounding to nearest would lose; the weight becomes W·diag(s), the inputs are divided by s, H with them. The factors move into the norm or layer before, in the model that runs as well, so that what is measured is what is exported.</source>
        <translation>El exponente se elige por lo que perdería el redondeo al más cercano; el peso pasa a ser W·diag(s), las entradas se dividen por s, y H con ellas. Los factores van a la norma o capa anterior, también en el modelo que se ejecuta, así que se mide lo que se exporta.</translation>
    </message>
    <message>
        <source>With RTN it is AWQ without its cut of the range. With GPTQ it can help where channels differ much and calibration is short. In activation order GPTQ handles strong channels by itself, and the gain is small: try both.</source>
        <translation>Con RTN es AWQ sin su recorte. Con GPTQ puede ayudar donde los canales difieren mucho y la calibración es corta. En el orden de activaciones, GPTQ trata por sí mismo los canales fuertes y la ganancia es pequeña: pruebe ambos.</translation>
    </message>
    <message>
        <source>Errors are given in unscaled space, so that they compare with other runs; the codes and scales that the views show are those of the scaled weights.</source>
        <translation>Los errores se dan en el espacio sin escalar, de modo que se comparan con otras ejecuciones; los códigos y escalas que muestran las vistas son los de los pesos escalados.</translation>
    </message>
    <message>
        <source>Bits for each layer</source>
        <translation>Bits para cada capa</translation>
    </message>
    <message>
        <source>**Target bits** asks for a size instead of a width: each layer gets 2, 3, 4 or 8 bits, whichever loses least in all, so that stored bits per weight, scales and zero points included, average the target. On the command line: `--target-bits 3.2`.</source>
        <translation>**Bits objetivo** pide un tamaño en vez de una anchura: cada capa recibe 2, 3, 4 u 8 bits, lo que menos pierda en total, de modo que los bits almacenados por peso, con escalas y puntos cero, den de media el objetivo. En la línea de comandos: `--target-bits 3.2`.</translation>
    </message>
    <message>
        <source>- For each group of layers that share their input (q, k, v; gate, up) and each width: the relative output error of rounding to nearest.</source>
        <translation>- Para cada grupo de capas que comparten su entrada (q, k, v; gate, up) y cada anchura: el error relativo de salida del redondeo al más cercano.</translation>
    </message>
    <message>
        <source>- How much KL divergence that error makes: the original model runs with this group alone rounded. Divergence grows about in proportion to the error, so that one measurement serves all widths.</source>
        <translation>- Cuánta divergencia KL produce ese error: el modelo original se ejecuta con solo ese grupo redondeado. La divergencia crece más o menos en proporción al error, así que una medición sirve para todas las anchuras.</translation>
    </message>
    <message>
        <source>- Then the cheapest sum under the limit, by dynamic programming.</source>
        <translation>- Después, la suma más barata bajo el límite, por programación dinámica.</translation>
    </message>
    <message>
        <source>The plan is made before the run with its own samples, and kept with it: **Bits** in [](page:layers) and [](page:overview) tell what each layer got.</source>
        <translation>El plan se hace antes de la ejecución con sus muestras y se guarda con ella: **Bits** en [](page:layers) y [](page:overview) dicen lo que recibió cada capa.</translation>
    </message>
    <message>
        <source>## How to read it</source>
        <translation>## Cómo leerla</translation>
    </message>
    <message>
        <source>Layers with 8 bits are the ones that the model cannot do without, often down projections of the first and last blocks.</source>
        <translation>Las capas con 8 bits son aquellas sin las que el modelo no puede pasar, a menudo proyecciones down de los primeros y últimos bloques.</translation>
    </message>
    <message>
        <source>Formats that store one width for all layers cannot hold such a run; only plain float32 weights can be written. And a target below the least possible average is refused with the range that can be had.</source>
        <translation>Los formatos que almacenan una sola anchura para todas las capas no pueden contener tal ejecución; solo se pueden escribir pesos float32 simples. Y un objetivo por debajo de la menor media posible se rechaza con el rango que se puede tener.</translation>
    </message>
    <message>
        <source>Kept and scaled channels</source>
        <translation>Canales conservados y escalados</translation>
    </message>
    <message>
        <source>**Keep channels** leaves a share of the input channels in full precision, in every layer, with any method but LLM.int8. **Kept by** says which: those with the largest mean inputs, with the largest mean weights, or any, by chance. **Scale salient** above 1 does not keep them but multiplies them before rounding and divides after.</source>
        <translation>**Conservar canales** deja en cada capa una parte de los canales de entrada en precisión completa, con cualquier método salvo LLM.int8. **Conservar según** dice cuáles: los de mayores entradas medias, los de mayores pesos medios, o al azar. **Escalar destacados** por encima de 1 no los conserva, sino que los multiplica antes de redondear y los divide después.</translation>
    </message>
    <message>
        <source>## Why</source>
        <translation>## Por qué</translation>
    </message>
    <message>
        <source>It is the experiment behind AWQ: 1 % of the channels, chosen by their inputs, saves much of the quality at 3 bits; chosen by their weights it saves hardly more than by chance. Scaling by 2 gets a good part of that without any mixed precision.</source>
        <translation>Es el experimento que hay detrás de AWQ: un 1 % de los canales, elegidos por sus entradas, salva con 3 bits gran parte de la calidad; elegidos por sus pesos, poco más que al azar. Multiplicarlos por 2 consigue buena parte de eso sin precisión mixta.</translation>
    </message>
    <message>
        <source>A kept channel counts 16 bits a weight: 1 % adds 0.13 bits per weight to 3 bits, as the run&apos;s bits show.</source>
        <translation>Un canal conservado cuenta 16 bits por peso: un 1 % añade 0,13 bits por peso a 3 bits, como muestran los bits de la ejecución.</translation>
    </message>
    <message>
        <source>## What the method sees</source>
        <translation>## Lo que ve el método</translation>
    </message>
    <message>
        <source>Kept columns are uncoupled from the rest, so that nothing is made good through them, and their weights are put back afterwards.</source>
        <translation>Las columnas conservadas se desacoplan de las demás, de modo que nada se compensa a través de ellas, y sus pesos se reponen después.</translation>
    </message>
    <message>
        <source>The best factor depends on the grid: at small groups a factor above 2 makes all other channels of the group coarser. [](page:salience) shows it at once for one layer.</source>
        <translation>El mejor factor depende de la rejilla: con grupos pequeños, un factor mayor que 2 vuelve más bastos todos los demás canales del grupo. [](page:salience) lo muestra al instante para una capa.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>Everything that the window does to a model, `quantoscope-cli` does without a display. `quantoscope-cli COMMAND --help` explains each command with an example; `--json` prints one JSON object for scripts.</source>
        <translation>Todo lo que la ventana hace a un modelo, `quantoscope-cli` lo hace sin pantalla. `quantoscope-cli COMMAND --help` explica cada comando con un ejemplo; `--json` imprime un objeto JSON para scripts.</translation>
    </message>
    <message>
        <source>- `info`, `footprint`, `tokenize`: look at a model, at its memory, at tokens.</source>
        <translation>- `info`, `footprint`, `tokenize`: mirar un modelo, su memoria, tokens.</translation>
    </message>
    <message>
        <source>- `generate`, `perplexity`, `logits`, `accuracy`, `consistency`: run it.</source>
        <translation>- `generate`, `perplexity`, `logits`, `accuracy`, `consistency`: ejecutarlo.</translation>
    </message>
    <message>
        <source>- `quantize`, `sweep`, `experiment`: runs, into a session with `--session`. `--resume` goes on with one that was interrupted.</source>
        <translation>- `quantize`, `sweep`, `experiment`: ejecuciones, en una sesión con `--session`. `--resume` sigue con una interrumpida.</translation>
    </message>
    <message>
        <source>- `layer`: one matrix from a file, to check a solver against another.</source>
        <translation>- `layer`: una matriz de un archivo, para comprobar un método con otro.</translation>
    </message>
    <message>
        <source>- `finetune`: train a classifier.</source>
        <translation>- `finetune`: entrenar un clasificador.</translation>
    </message>
    <message>
        <source>## Examples</source>
        <translation>## Ejemplos</translation>
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
        <translation>## Código de salida</translation>
    </message>
    <message>
        <source>0 done, 1 the work failed, 2 wrong usage, 3 an input file is malformed or unsupported, 130 cancelled (what had finished is kept).</source>
        <translation>0 hecho, 1 el trabajo falló, 2 uso incorrecto, 3 un archivo de entrada está mal formado o no se admite, 130 cancelado (se conserva lo terminado).</translation>
    </message>
    <message>
        <source>## The window&apos;s own</source>
        <translation>## La propia ventana</translation>
    </message>
    <message>
        <source>`quantoscope [MODEL or SESSION] --lang de` opens it in a language, `--fresh` with default settings and layout.</source>
        <translation>`quantoscope [MODEL or SESSION] --lang de` abre la ventana en un idioma, `--fresh` con los ajustes y la disposición por omisión.</translation>
    </message>
    <message>
        <source>Options of methods have the same names and defaults as in the form, but the default method is RTN, and calibration is text that the model writes itself.</source>
        <translation>Las opciones de los métodos tienen los mismos nombres y valores por omisión que en el formulario, pero el método por omisión es RTN, y se calibra con texto que el modelo escribe por sí mismo.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. **Keyboard shortcuts** ({shortcuts}) lists every key of the window, **Command palette…** ({palette}) runs any command by name.</source>
        <translation>Todo se puede hacer sin ratón. **Atajos de teclado** ({shortcuts}) enumera todas las teclas de la ventana, **Paleta de comandos…** ({palette}) ejecuta cualquier orden por su nombre.</translation>
    </message>
    <message>
        <source>- {guide}: this guide; {glossary}: glossary.</source>
        <translation>- {guide}: esta guía; {glossary}: glosario.</translation>
    </message>
    <message>
        <source>- {view0} to {view9}: views; {viewFigure}: Figure; {viewExperiment}: Experiments. Page through the buttons above the views with Left and Right.</source>
        <translation>- {view0} a {view9}: vistas; {viewFigure}: Figura; {viewExperiment}: Experimentos. Izquierda y Derecha recorren los botones sobre las vistas.</translation>
    </message>
    <message>
        <source>- {startRun}: start a run; {sweep}: sweep; {cancelRun}: cancel; {resumeRun}: resume.</source>
        <translation>- {startRun}: iniciar una ejecución; {sweep}: barrido; {cancelRun}: cancelar; {resumeRun}: reanudar.</translation>
    </message>
    <message>
        <source>- {find}: find a layer; {back} and {forward}: back and forward through what was selected; {swapRuns}: swap A and B.</source>
        <translation>- {find}: buscar una capa; {back} y {forward}: atrás y adelante por lo que estuvo elegido; {swapRuns}: intercambiar A y B.</translation>
    </message>
    <message>
        <source>- {exportView}: export; {copyView}: copy; {addToFigure}: add to figure; {showTable}: numbers of the plot.</source>
        <translation>- {exportView}: exportar; {copyView}: copiar; {addToFigure}: añadir a la figura; {showTable}: números del gráfico.</translation>
    </message>
    <message>
        <source>- {resetView}: reset the view, in plots the reading cursor as well; {nextDivergence}: next differing token.</source>
        <translation>- {resetView}: restablecer la vista y, en los gráficos, el cursor de lectura; {nextDivergence}: siguiente token distinto.</translation>
    </message>
    <message>
        <source>- {fullScreen}: full screen; {presenter}: presenter mode.</source>
        <translation>- {fullScreen}: pantalla completa; {presenter}: modo presentador.</translation>
    </message>
    <message>
        <source>## In plots</source>
        <translation>## En los gráficos</translation>
    </message>
    <message>
        <source>Tab goes to the plot. Arrow keys move a reading cursor, Return selects what it is at; the status bar, the tooltip and screen readers tell the value. Every plot has a description and a table.</source>
        <translation>Tab va al gráfico. Las flechas mueven un cursor de lectura, Intro elige aquello sobre lo que está; la barra de estado, la información emergente y los lectores de pantalla dicen el valor. Cada gráfico tiene una descripción y una tabla.</translation>
    </message>
    <message>
        <source>## In this guide</source>
        <translation>## En esta guía</translation>
    </message>
    <message>
        <source>Ctrl+F finds pages, Alt+Left and Alt+Right go back and forward, Ctrl with + and − changes the size, Ctrl+0 resets it, Tab goes from link to link, Esc closes.</source>
        <translation>Ctrl+F busca páginas, Alt+Izquierda y Alt+Derecha van atrás y adelante, Ctrl con + y − cambia el tamaño, Ctrl+0 lo restablece, Tab va de enlace en enlace, Esc cierra.</translation>
    </message>
    <message>
        <source>Looks, language, layout</source>
        <translation>Aspecto, idioma, disposición</translation>
    </message>
    <message>
        <source>- **Theme** in the menu View: light, dark, or as the system has it. Exports stay light.</source>
        <translation>- **Tema**, en el menú Ver: claro, oscuro o como el sistema. Las exportaciones siguen claras.</translation>
    </message>
    <message>
        <source>- **Colour map**: viridis or cividis.</source>
        <translation>- **Mapa de colores**: viridis o cividis.</translation>
    </message>
    <message>
        <source>- **Language**: German, English, Spanish, French, Simplified Chinese; it changes when the program is started next. Numbers on the screen follow the language, files do not.</source>
        <translation>- **Idioma**: alemán, inglés, español, francés, chino simplificado; cambia al iniciar de nuevo el programa. Los números en pantalla siguen el idioma; los archivos no.</translation>
    </message>
    <message>
        <source>- **Panels**: shows and hides docks and toolbars; they can be dragged to other places. **Restore default layout** undoes all of it.</source>
        <translation>- **Paneles**: muestra y oculta paneles y barras de herramientas; se pueden arrastrar a otros lugares. **Restaurar disposición predeterminada** lo deshace todo.</translation>
    </message>
    <message>
        <source>- **Full screen** ({fullScreen}) and **Presenter mode** ({presenter}).</source>
        <translation>- **Pantalla completa** ({fullScreen}) y **Modo presentador** ({presenter}).</translation>
    </message>
    <message>
        <source>## When something is wrong</source>
        <translation>## Cuando algo va mal</translation>
    </message>
    <message>
        <source>- A message names the file, what was expected and what was found, and says what is kept. Details are in **Log**, at the bottom.</source>
        <translation>- Un mensaje nombra el archivo, lo que se esperaba y lo que se encontró, y dice lo que se conserva. Los detalles están en **Registro**, abajo.</translation>
    </message>
    <message>
        <source>- **⚠ Slow BLAS** in the status bar: matrix products run many times slower than they could. Install `libopenblas0-pthread`.</source>
        <translation>- **⚠ BLAS lenta** en la barra de estado: los productos de matrices van muchas veces más lentos de lo que podrían. Instale `libopenblas0-pthread`.</translation>
    </message>
    <message>
        <source>- The window does not start as it should: `quantoscope --fresh` ignores settings and layout.</source>
        <translation>- La ventana no se inicia como debe: `quantoscope --fresh` ignora ajustes y disposición.</translation>
    </message>
    <message>
        <source>- **About Quantoscope** has the versions of everything, to be copied into a report.</source>
        <translation>- **Acerca de Quantoscope** tiene las versiones de todo, para copiarlas en un informe de error.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Quantoscope rounds the weights of a transformer language model to few bits while you watch, and shows what that does: to each layer, to each weight, and to the text that the model writes. A weight becomes a code, a small integer; scale and zero point turn the code back into a number:</source>
        <translation>Quantoscope redondea a la vista los pesos de un modelo de lenguaje transformer a pocos bits y muestra lo que eso hace: a cada capa, a cada peso y al texto que el modelo escribe. Un peso se convierte en un código, un entero pequeño; la escala y el punto cero vuelven a hacer del código un número:</translation>
    </message>
    <message>
        <source>## The demo</source>
        <translation>## La demo</translation>
    </message>
    <message>
        <source>[Open the demo model](do:openDemo), or press **Try the demo** on the welcome page. It is small, writes short stories, and needs no network. **Start run** ({startRun}) under the form **New run** quantizes it by GPTQ with 3 bits; layers appear in [](page:error-map) as they are finished, and at the end the perplexity and three texts, before and after.</source>
        <translation>[Abra el modelo de demostración](do:openDemo) o pulse **Probar la demo** en la página de bienvenida. Es pequeño, escribe cuentos cortos y no necesita red. **Iniciar ejecución** ({startRun}), debajo del formulario **Nueva ejecución**, lo cuantiza por GPTQ con 3 bits; las capas aparecen en [](page:error-map) a medida que terminan, y al final están la perplejidad y tres textos, antes y después.</translation>
    </message>
    <message>
        <source>## How the window hangs together</source>
        <translation>## Cómo se organiza la ventana</translation>
    </message>
    <message>
        <source>- **Model**, on the left: all layers, block by block. A layer that is chosen there, or in any view, is chosen everywhere.</source>
        <translation>- **Modelo**, a la izquierda: todas las capas, bloque a bloque. Una capa elegida ahí, o en cualquier vista, queda elegida en todas partes.</translation>
    </message>
    <message>
        <source>- In the middle the views, {view0} to {view9} and on; their pages are the next part of this guide.</source>
        <translation>- En el centro, las vistas, {view0} a {view9} y más; sus páginas son la parte siguiente de esta guía.</translation>
    </message>
    <message>
        <source>- **New run**, on the right: what the next run is to do. Behind it **Inspector**: the facts of the chosen layer.</source>
        <translation>- **Nueva ejecución**, a la derecha: lo que ha de hacer la próxima ejecución. Detrás, **Inspector**: los datos de la capa elegida.</translation>
    </message>
    <message>
        <source>- **Runs**, at the bottom: ticked runs are shown in every view. Run A is the one that views of a single run show, run B the one it is compared with; both are chosen in the toolbar, and {swapRuns} swaps them.</source>
        <translation>- **Ejecuciones**, abajo: las ejecuciones marcadas aparecen en todas las vistas. La ejecución A es la que muestran las vistas de una sola ejecución, la B aquella con la que se compara; ambas se eligen en la barra de herramientas y {swapRuns} las intercambia.</translation>
    </message>
    <message>
        <source>- **Jobs**: what is running and what waits.</source>
        <translation>- **Tareas**: lo que está en curso y lo que espera.</translation>
    </message>
    <message>
        <source>## From here</source>
        <translation>## Para seguir</translation>
    </message>
    <message>
        <source>For a first look take the [tour of the window](do:tour). {palette} finds any command by a few letters of its name, {guide} opens this guide at the page of what is in front, {glossary} explains the terms.</source>
        <translation>Para un primer vistazo haga el [recorrido por la ventana](do:tour). {palette} encuentra cualquier orden por unas letras de su nombre, {guide} abre esta guía en la página de lo que está delante, {glossary} explica los términos.</translation>
    </message>
    <message>
        <source>Opening a model</source>
        <translation>Abrir un modelo</translation>
    </message>
    <message>
        <source>**Open model…** ({openModel}) takes a file, **Open model folder…** ({openModelFolder}) a folder; either can be dropped on the window. What a file is comes from its content, not from its name.</source>
        <translation>**Abrir modelo…** ({openModel}) toma un archivo, **Abrir carpeta de modelo…** ({openModelFolder}) una carpeta; ambos se pueden soltar sobre la ventana. Qué es un archivo lo dice su contenido, no su nombre.</translation>
    </message>
    <message>
        <source>- Hugging Face folders: GPT-2, OPT, LLaMA 1 to 3, Mistral, Qwen 2 and 3, and BERT classifiers, as safetensors or PyTorch files, in one piece or in parts.</source>
        <translation>- Carpetas de Hugging Face: GPT-2, OPT, LLaMA 1 a 3, Mistral, Qwen 2 y 3 y clasificadores BERT, como safetensors o archivos de PyTorch, en una pieza o en partes.</translation>
    </message>
    <message>
        <source>- GGUF files (F32, F16, BF16, Q4_0 to Q8_0, Q2_K to Q6_K) and llama2.c checkpoints with their tokenizer beside them.</source>
        <translation>- Archivos GGUF (F32, F16, BF16, Q4_0 a Q8_0, Q2_K a Q6_K) y checkpoints de llama2.c con su tokenizador al lado.</translation>
    </message>
    <message>
        <source>- Models that others have quantized: GPTQ, AWQ, compressed-tensors. Original then means what their codes stand for, and a warning says so.</source>
        <translation>- Modelos que otros han cuantizado: GPTQ, AWQ, compressed-tensors. El original es entonces lo que representan sus códigos, y una advertencia lo dice.</translation>
    </message>
    <message>
        <source>Weights stay on disk and are mapped into memory; a block is read when it is needed. Nothing in a file is ever run: a PyTorch file that asks for anything but tensors is refused.</source>
        <translation>Los pesos permanecen en el disco y se proyectan en memoria; un bloque se lee cuando hace falta. Nada de un archivo se ejecuta nunca: se rechaza un archivo de PyTorch que pida algo más que tensores.</translation>
    </message>
    <message>
        <source>## What it will take</source>
        <translation>## Lo que hará falta</translation>
    </message>
    <message>
        <source>The lines above **Start run** tell the model&apos;s size before and after and the time to expect, for the settings as they are. A run needs room for one block in float32 and for the solver&apos;s matrices, about 16·d² bytes for a layer of d inputs, and checks that before it starts. OBQ takes time that grows with the cube of the width: try one layer first (**Names** in the form, for instance `*.0.*.q_proj`).</source>
        <translation>Las líneas sobre **Iniciar ejecución** dan el tamaño del modelo antes y después y el tiempo que cabe esperar, con los ajustes del momento. Una ejecución necesita sitio para un bloque en float32 y para las matrices del método, unos 16·d² bytes para una capa de d entradas, y lo comprueba antes de empezar. El tiempo de OBQ crece con el cubo de la anchura: pruebe primero con una capa (**Nombres** en el formulario, por ejemplo `*.0.*.q_proj`).</translation>
    </message>
    <message>
        <source>Without its tokenizer a model can be quantized on what it writes itself, in token numbers, but no text goes in or comes out. Keep `tokenizer.json`, or what the model came with, in the same folder.</source>
        <translation>Sin su tokenizador, un modelo se puede cuantizar con lo que él mismo escribe, en números de token, pero ningún texto entra ni sale. Conserve `tokenizer.json`, o lo que acompañara al modelo, en la misma carpeta.</translation>
    </message>
    <message>
        <source>Sessions and recovery</source>
        <translation>Sesiones y recuperación</translation>
    </message>
    <message>
        <source>A session is one file, `NAME.h5`, that holds everything the window shows: runs with their settings, errors of every layer, codes and scales, texts, notes. It opens again without the model. Any HDF5 tool can read it.</source>
        <translation>Una sesión es un solo archivo, `NAME.h5`, con todo lo que muestra la ventana: ejecuciones y ajustes, errores de cada capa, códigos y escalas, textos, notas. Se abre de nuevo sin el modelo. Cualquier herramienta de HDF5 puede leerla.</translation>
    </message>
    <message>
        <source>- **Save session** ({saveSession}) and **Save session as…** ({saveSessionAs}) write it, **Open session…** ({openSession}) reads it, **Open recent** lists the last ones.</source>
        <translation>- **Guardar sesión** ({saveSession}) y **Guardar sesión como…** ({saveSessionAs}) la escriben, **Abrir sesión…** ({openSession}) la lee, **Abrir reciente** enumera las últimas.</translation>
    </message>
    <message>
        <source>- Original weights are not in it, only where they lie and a fingerprint. Views that work on the weights themselves ([](page:tile), [](page:stepper), [](page:what-if), [](page:salience)) and new runs need the model: **Open the model** in the bar above the views does it, **Locate model…** finds one that was moved. Another model of the same name is told by its fingerprint and refused.</source>
        <translation>- Los pesos originales no están en ella, solo su lugar y una huella. Las vistas que trabajan con los propios pesos ([](page:tile), [](page:stepper), [](page:what-if), [](page:salience)) y las ejecuciones nuevas necesitan el modelo: **Abrir el modelo**, en la barra sobre las vistas, lo abre, **Localizar modelo…** encuentra uno que se ha movido. Otro modelo del mismo nombre se reconoce por su huella y se rechaza.</translation>
    </message>
    <message>
        <source>## When something breaks off</source>
        <translation>## Cuando algo se interrumpe</translation>
    </message>
    <message>
        <source>Each layer is written beside the session as soon as it is finished. After a crash or a power cut the welcome page offers **Recover**: all finished layers are there, and **Resume run** ({resumeRun}) goes on with the run, bit by bit as if it had never stopped, provided that device, threads and libraries are the same; else a warning says that it is not. A run that was cancelled is resumed the same way.</source>
        <translation>Cada capa se escribe junto a la sesión en cuanto termina. Tras un fallo o un corte de luz, la página de bienvenida ofrece **Recuperar**: están todas las capas terminadas, y **Reanudar ejecución** ({resumeRun}) continúa la ejecución, bit a bit como si nunca se hubiera detenido, siempre que el dispositivo, los hilos y las bibliotecas sean los mismos; si no, una advertencia lo dice. Una ejecución cancelada se reanuda del mismo modo.</translation>
    </message>
    <message>
        <source>## Two windows</source>
        <translation>## Dos ventanas</translation>
    </message>
    <message>
        <source>A session that is open elsewhere opens for reading, and says so; it can be saved under another name.</source>
        <translation>Una sesión abierta en otro sitio se abre para leer, y lo dice; se puede guardar con otro nombre.</translation>
    </message>
    <message>
        <source>Results are yours only once they are saved: the safety copy is kept in the program&apos;s own folder until the session is saved or its results are discarded. The title shows an asterisk while something is unsaved.</source>
        <translation>Los resultados son suyos solo cuando están guardados: la copia de seguridad queda en la carpeta del programa hasta que la sesión se guarda o sus resultados se descartan. Un asterisco en el título señala lo que no está guardado.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Run A at a glance: first in words what it changed, then a card for each figure that was measured, the eight worst layers, what was exported, and the run&apos;s warnings.</source>
        <translation>La ejecución A de un vistazo: primero, en palabras, lo que ha cambiado; después una tarjeta por cada magnitud medida, las ocho peores capas, lo que se exportó y las advertencias.</translation>
    </message>
    <message>
        <source>- The sentences compare with the original model: size, perplexity, share of positions at which both find the same next token most likely, and the layer that is hit worst.</source>
        <translation>- Las frases comparan con el modelo original: tamaño, perplejidad, proporción de posiciones en las que ambos consideran más probable el mismo token siguiente, y la capa más afectada.</translation>
    </message>
    <message>
        <source>- A card shows a figure of the run, and below it the original&apos;s and the difference where there is one; better and worse are told by word and colour. Rest on a card to read what the figure is.</source>
        <translation>- Una tarjeta muestra una magnitud de la ejecución y, debajo, la del original y la diferencia si la hay; mejor y peor se dicen con palabra y color. Deténgase sobre una tarjeta para leer qué es la magnitud.</translation>
    </message>
    <message>
        <source>- **Worst layers** are ranked by the metric chosen in the toolbar (**Metric**). Choosing one selects the layer in every view.</source>
        <translation>- **Peores capas** se ordenan por la métrica elegida en la barra de herramientas (**Métrica**). Elegir una la selecciona en todas las vistas.</translation>
    </message>
    <message>
        <source>- **Threshold** counts the layers beyond a value of that metric. It is kept for each metric by itself.</source>
        <translation>- **Umbral** cuenta las capas más allá de un valor de esa métrica. Cada métrica conserva el suyo.</translation>
    </message>
    <message>
        <source>A small mean can hide one broken layer, and one broken layer can ruin the text: read the list beneath the cards, then look at that layer in [](page:error-map) and [](page:tile). Warnings at the bottom say what a solver had to do: dead channels, raised damping, layers left in full precision.</source>
        <translation>Una media pequeña puede esconder una capa destruida, y una capa destruida puede arruinar el texto: lea la lista bajo las tarjetas y mire después esa capa en [](page:error-map) y [](page:tile). Las advertencias, al final, dicen lo que tuvo que hacer un método: canales muertos, amortiguamiento aumentado, capas dejadas en precisión completa.</translation>
    </message>
    <message>
        <source>Error map</source>
        <translation>Mapa de errores</translation>
    </message>
    <message>
        <source>One metric over the whole model: a row for each block, a column for each kind of layer (q, k, v, o, gate, up, down), a panel for each ticked run. Cells fill in while the run works; a hatched cell has no value. Below it lie the weights of the chosen layer, as in [](page:distribution).</source>
        <translation>Una métrica sobre todo el modelo: una fila por bloque, una columna por tipo de capa (q, k, v, o, gate, up, down), un panel por ejecución marcada. Las celdas se llenan mientras trabaja la ejecución; una celda rayada no tiene valor. Debajo están los pesos de la capa elegida, como en [](page:distribution).</translation>
    </message>
    <message>
        <source>- **Metric** in the toolbar chooses what is shown: relative output error, the same on the hold-out, accumulated error, SQNR, solver time and more. Metrics that span decades have a logarithmic scale.</source>
        <translation>- **Métrica**, en la barra de herramientas, elige lo que se muestra: error relativo de salida, el mismo en el hold-out, error acumulado, SQNR, tiempo de cálculo y más. Las métricas que abarcan décadas tienen escala logarítmica.</translation>
    </message>
    <message>
        <source>- All panels share one colour scale, so that equal colours mean equal values. **Lock colours** off gives each panel a scale of its own: patterns within a run get clearer, runs can no longer be compared by colour.</source>
        <translation>- Todos los paneles comparten una escala de colores, de modo que colores iguales significan valores iguales. Sin **Fijar colores**, cada panel tiene la suya: los patrones de una ejecución se ven mejor, pero las ejecuciones ya no se comparan por el color.</translation>
    </message>
    <message>
        <source>- Look for columns (a kind of layer that suffers everywhere, often down or o), for rows (first and last blocks), and for single cells.</source>
        <translation>- Busque columnas (un tipo de capa que sufre en todas partes, a menudo down u o), filas (primeros y últimos bloques) y celdas sueltas.</translation>
    </message>
    <message>
        <source>## Mouse and keyboard</source>
        <translation>## Ratón y teclado</translation>
    </message>
    <message>
        <source>Rest on a cell for its value, click to select the layer. The wheel zooms into the blocks. Arrow keys move a reading cursor through all panels, Return selects, Esc resets. {showTable} gives the numbers.</source>
        <translation>Deténgase sobre una celda para ver su valor, haga clic para elegir la capa. La rueda amplía los bloques. Las flechas mueven un cursor de lectura por todos los paneles, Intro elige, Esc restablece. {showTable} da los números.</translation>
    </message>
    <message>
        <source>The relative error says what share of a layer&apos;s output is lost, not what the loss does to the model: an error of 0.1 may be harmless in one layer and fatal in another. For that look at [KL divergence](term:kl-divergence) and [](page:text), or let [](page:target-bits) measure it.</source>
        <translation>El error relativo dice qué parte de la salida de una capa se pierde, no lo que esa pérdida hace al modelo: un error de 0,1 puede ser inofensivo en una capa y fatal en otra. Para eso mire la [divergencia KL](term:kl-divergence) y la vista [](page:text), o haga que se mida: [](page:target-bits).</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>The weights of the chosen layer before and after: the original and each ticked run, overlaid.</source>
        <translation>Los pesos de la capa elegida antes y después: el original y cada ejecución marcada, superpuestos.</translation>
    </message>
    <message>
        <source>## Three drawings</source>
        <translation>## Tres dibujos</translation>
    </message>
    <message>
        <source>- **Histogram**: weights per bin. **Logarithmic counts** ({logScale}) brings out the tails.</source>
        <translation>- **Histograma**: pesos por intervalo. **Recuentos logarítmicos** ({logScale}) hace visibles las colas.</translation>
    </message>
    <message>
        <source>- **Cumulative share**: the share of weights below a value. Steps are the levels of a grid.</source>
        <translation>- **Proporción acumulada**: la proporción de pesos por debajo de un valor. Los escalones son los niveles de una rejilla.</translation>
    </message>
    <message>
        <source>- **Q-Q plot**: quantiles against those of a normal distribution. Normal weights lie on a straight line; ends that bend away are heavy tails.</source>
        <translation>- **Diagrama Q-Q**: cuantiles frente a los de una distribución normal. Los pesos normales quedan en una recta; los extremos que se apartan son colas pesadas.</translation>
    </message>
    <message>
        <source>The ticks under the histogram are the levels that weights of one output row, and one group of it, can take; choose both beneath (**Grid levels of row**, **group**). With one scale a tensor few levels serve the bulk, as the largest weight sets the step. Smaller groups narrow the range, and ticks move to where weights are.</source>
        <translation>Las marcas bajo el histograma son los niveles que pueden tomar los pesos de una fila de salida y de un grupo de ella; elija ambos debajo (**Niveles de la fila**, **grupo**). Con una escala por tensor, pocos niveles sirven a la mayoría, pues el mayor peso fija el paso. Los grupos más pequeños estrechan el rango, y las marcas van adonde están los pesos.</translation>
    </message>
    <message>
        <source>Two histograms that look alike say nothing of the output: GPTQ moves weights away from their nearest level on purpose, so its histogram is worse than that of RTN, and its output is better.</source>
        <translation>Dos histogramas parecidos no dicen nada de la salida: GPTQ aparta a propósito los pesos de su nivel más cercano, de modo que su histograma es peor que el de RTN y su salida mejor.</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Tesela</translation>
    </message>
    <message>
        <source>## What is shown</source>
        <translation>## Qué se muestra</translation>
    </message>
    <message>
        <source>- One run beside the original with its error; **Split A | B**: two runs in one picture, parted by a line that can be dragged; **A − B**: what one run does otherwise than the other.</source>
        <translation>- Una ejecución junto al original con su error; **Dividido A | B**: dos ejecuciones en una imagen, separadas por una línea que se arrastra; **A − B**: lo que una hace distinto de la otra.</translation>
    </message>
    <message>
        <source>- Where there are more weights than cells, a cell stands for several: **Largest of a cell** finds single outliers, **Mean of a cell** shows drift. The sentence above says which, and of how many weights.</source>
        <translation>- Donde hay más pesos que celdas, una celda representa varios: **Máximo por celda** encuentra valores atípicos sueltos, **Media por celda** muestra desviaciones. La línea de arriba dice qué vale y para cuántos pesos.</translation>
    </message>
    <message>
        <source>- **Whole layer** shows all of it, **Single weights** zooms in until each cell is one weight.</source>
        <translation>- **Capa entera** lo muestra todo, **Pesos sueltos** amplía hasta que cada celda es un peso.</translation>
    </message>
    <message>
        <source>Drag moves, the wheel zooms, a double click resets; moving over a cell tells the value before and after and marks it in the distribution below. Arrow keys move a reading cursor, + and − zoom, Esc resets.</source>
        <translation>Arrastrar desplaza, la rueda amplía, un doble clic restablece; sobre una celda se lee el valor antes y después, y se marca en la distribución de debajo. Las flechas mueven un cursor de lectura, + y − amplían, Esc restablece.</translation>
    </message>
    <message>
        <source>Vertical stripes in the error are channels that a method treats in its own way: kept channels, groups with a bad scale, columns that were rounded late. With GPTQ the error grows to the right, as the last columns have to take what the others left; with act-order the late columns are scattered.</source>
        <translation>Las franjas verticales en el error son canales que un método trata aparte: canales conservados, grupos con mala escala, columnas redondeadas tarde. Con GPTQ el error crece hacia la derecha, porque las últimas columnas cargan con lo que dejaron las demás; con act-order, las columnas tardías están dispersas.</translation>
    </message>
    <message>
        <source>Pooled by the largest value a good matrix looks dark everywhere. Zoom in before judging.</source>
        <translation>Resumida por el mayor valor, una buena matriz se ve oscura en todas partes. Amplíe antes de juzgar.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>All runs of the session: above a plot of what each costs against what it is worth, below a table of every figure with its difference to a baseline.</source>
        <translation>Todas las ejecuciones de la sesión: arriba, un gráfico de lo que cada una cuesta y lo que vale; abajo, una tabla de todas las magnitudes con su diferencia respecto a una referencia.</translation>
    </message>
    <message>
        <source>## The plot</source>
        <translation>## El gráfico</translation>
    </message>
    <message>
        <source>## The table</source>
        <translation>## La tabla</translation>
    </message>
    <message>
        <source>Rest on a point for its figures, click to make it run A. Arrow keys go from point to point from the cheapest on, Return chooses, Esc resets.</source>
        <translation>Deténgase sobre un punto para ver sus valores, haga clic para hacerlo ejecución A. Las flechas van de punto en punto desde el más barato, Intro elige, Esc restablece.</translation>
    </message>
    <message>
        <source>Two perplexities that lie closer than their standard errors are not ranked by them. Nor is a gain at more bits a gain: compare along the vertical, at equal bits per weight; group size 32 takes nearly half a bit more than 128.</source>
        <translation>Dos perplejidades más próximas que sus errores estándar no quedan ordenadas. Y una mejora con más bits no es mejora: compare en vertical, con iguales bits por peso; el tamaño de grupo 32 cuesta por sí solo casi medio bit más que 128.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>A prompt continued by the original and by each ticked run, side by side. The first token that a run chooses otherwise is framed in its column, and pointed at in the original&apos;s.</source>
        <translation>Un prompt continuado por el original y por cada ejecución marcada, lado a lado. El primer token que una ejecución elige distinto está enmarcado en su columna y señalado en la del original.</translation>
    </message>
    <message>
        <source>- Rest on a token for its probability, the entropy, the divergence and the five likeliest candidates.</source>
        <translation>- Deténgase sobre un token para ver su probabilidad, la entropía, la divergencia y los cinco candidatos más probables.</translation>
    </message>
    <message>
        <source>- After the frame the texts have different pasts, so that their words no longer compare one by one.</source>
        <translation>- Después del marco los textos tienen pasados distintos, así que sus palabras ya no se comparan una a una.</translation>
    </message>
    <message>
        <source>## Where the texts come from</source>
        <translation>## De dónde salen los textos</translation>
    </message>
    <message>
        <source>A run writes them at its end: **Prompts** in the form, one a line, or three of the program&apos;s own; **New tokens** each; by default the likeliest token each time. With sampling both models use the same random numbers.</source>
        <translation>Una ejecución los escribe al final: **Prompts** en el formulario, uno por línea, o tres del programa; **Tokens nuevos** cada uno; por omisión, el token más probable cada vez. Con muestreo, ambos modelos usan los mismos números aleatorios.</translation>
    </message>
    <message>
        <source>An early first difference is no proof of a bad model: where two tokens are nearly as likely, the smallest error decides. A text is an example; perplexity and KL are measurements.</source>
        <translation>Una primera diferencia temprana no prueba que el modelo sea malo: donde dos tokens son casi igual de probables, decide el menor error. Un texto es un ejemplo; la perplejidad y la KL son mediciones.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Every metric of every finished layer of run A, as a table: errors, bits, solver time, warnings.</source>
        <translation>Todas las métricas de cada capa terminada de la ejecución A, en una tabla: errores, bits, tiempo de cálculo, advertencias.</translation>
    </message>
    <message>
        <source>## How to use it</source>
        <translation>## Cómo se usa</translation>
    </message>
    <message>
        <source>- Click a heading to sort, a row to select the layer in every view. Columns without a single value are left out.</source>
        <translation>- Haga clic en una cabecera para ordenar, en una fila para elegir la capa en todas las vistas. Se omiten las columnas sin ningún valor.</translation>
    </message>
    <message>
        <source>- Headings explain their metric when you rest on them; [](page:metrics) and the glossary say more.</source>
        <translation>- Las cabeceras explican su métrica cuando se detiene sobre ellas; [](page:metrics) y el glosario dicen más.</translation>
    </message>
    <message>
        <source>- **Export table of layers…** in the menu File writes the table of all runs as CSV with the exact numbers.</source>
        <translation>- **Exportar tabla de capas…**, en el menú Archivo, escribe la tabla de todas las ejecuciones como CSV con los números exactos.</translation>
    </message>
    <message>
        <source>## What to look for</source>
        <translation>## En qué fijarse</translation>
    </message>
    <message>
        <source>- Calibration error far below hold-out error: the solver has learned its calibration text by heart. Take more samples, or more damping.</source>
        <translation>- Error de calibración muy inferior al del hold-out: el método se ha aprendido de memoria su texto de calibración. Tome más muestras o más amortiguamiento.</translation>
    </message>
    <message>
        <source>- Accumulated error far above the isolated one: the layer is good, its inputs are not.</source>
        <translation>- Error acumulado muy superior al aislado: la capa es buena, sus entradas no.</translation>
    </message>
    <message>
        <source>- A spread of input energies above 0.4: OBQ&apos;s greedy order is likely to lose to GPTQ with act-order there.</source>
        <translation>- Dispersión de energías de entrada por encima de 0,4: ahí el orden voraz de OBQ probablemente pierde frente a GPTQ con act-order.</translation>
    </message>
    <message>
        <source>Stepper</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>How RTN, OBQ, GPTQ and AWQ quantize a tile of the chosen layer, one frame for each decision. It is not a drawing of the idea: it is the run&apos;s own solver, watched, and the last frame is its result to the bit.</source>
        <translation>Cómo RTN, OBQ, GPTQ y AWQ cuantizan una tesela de la capa elegida, un fotograma por decisión. No es un dibujo de la idea: es el propio método de la ejecución, observado, y el último fotograma es su resultado, hasta el bit.</translation>
    </message>
    <message>
        <source>- The weights as they stand, with dots on those that are fixed; the compensation of this step; the difference to the original.</source>
        <translation>- Los pesos como están, con puntos en los ya fijados; la compensación de este paso; la diferencia con el original.</translation>
    </message>
    <message>
        <source>- Below, what the method decides by: for OBQ the cost of rounding each weight and the inverse Hessian of one row, for GPTQ the factor U, for AWQ the scales and the error of each exponent.</source>
        <translation>- Debajo, lo que guía al método: en OBQ, el coste de redondear cada peso y la hessiana inversa de una fila; en GPTQ, el factor U; en AWQ, las escalas y el error de cada exponente.</translation>
    </message>
    <message>
        <source>- The running relative output error of all methods, and a sentence on what the step does.</source>
        <translation>- El error relativo de salida de todos los métodos hasta el momento, y una frase sobre lo que hace el paso.</translation>
    </message>
    <message>
        <source>Space plays and pauses, Left and Right step, Home and End go to the ends; the slider runs through all frames. Up and Down, or a click on a row, choose the row whose choice is told. Bits, groups and the place and size of the tile are set above: 8 to 64 columns, up to 16 rows.</source>
        <translation>Espacio reproduce y detiene, Izquierda y Derecha van paso a paso, Inicio y Fin a los extremos; el deslizador recorre todos los fotogramas. Arriba y Abajo, o un clic en una fila, eligen la fila cuya elección se cuenta. Bits, grupos y el lugar y tamaño de la tesela se ajustan arriba: de 8 a 64 columnas, hasta 16 filas.</translation>
    </message>
    <message>
        <source>The tile is W[rows, columns] with the block of the Hessian of these columns, from at most 16 samples of 128 tokens of the calibration in the form. So its errors are those of the tile, not of the layer.</source>
        <translation>La tesela es W[filas, columnas] con el bloque de la hessiana de esas columnas, a partir de 16 muestras de 128 tokens como mucho de la calibración del formulario. Sus errores son, pues, los de la tesela, no los de la capa.</translation>
    </message>
    <message>
        <source>On a few columns GPTQ has little room to make an error good. What is a small gain on 8 columns is a large one on 4096.</source>
        <translation>En pocas columnas GPTQ apenas tiene sitio para compensar un error. Lo que en 8 columnas es poca ganancia, en 4096 es mucha.</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>¿Y si?</translation>
    </message>
    <message>
        <source>What becomes of the chosen layer with other settings, answered while the slider moves: bits, group size, symmetry, scale shrink, damping. **Make this a run** takes the settings to the form.</source>
        <translation>Qué sería de la capa elegida con otros ajustes, respondido mientras se mueve el deslizador: bits, tamaño de grupo, simetría, contracción de escala, amortiguamiento. **Convertir en ejecución** lleva los ajustes al formulario.</translation>
    </message>
    <message>
        <source>- The histogram before and after, and under it the levels of the marked weight&apos;s grid.</source>
        <translation>- El histograma antes y después, y debajo los niveles de la rejilla del peso marcado.</translation>
    </message>
    <message>
        <source>- A tile of the layer, 32 weights a side: original, quantized, error. Arrow keys or a click mark a weight; the sentence tells its code.</source>
        <translation>- Una tesela de la capa, de 32 pesos de lado: original, cuantizado, error. Las flechas o un clic marcan un peso; la frase da su código.</translation>
    </message>
    <message>
        <source>- The table: figures now, before the last change, and what RTN would give there; better and worse are said in words. Double-click a figure for its meaning.</source>
        <translation>- La tabla: magnitudes ahora, antes del último cambio, y lo que RTN daría ahí; mejor y peor se dicen con palabras. Un doble clic en una magnitud la explica.</translation>
    </message>
    <message>
        <source>RTN rounds the whole layer. GPTQ solves, of a large one, 512 rows and columns around the tile and says so; the whole would take too long for a slider. **Measure the output error** gathers the layer&apos;s inputs once, from a short part of the calibration text; without it only errors of the weights are known.</source>
        <translation>RTN redondea toda la capa. GPTQ resuelve, en una grande, 512 filas y columnas en torno a la tesela y lo dice; el total tardaría demasiado para un deslizador. **Medir el error de salida** recoge una vez las entradas de la capa, de un tramo corto del texto de calibración; sin ello solo se conocen errores de los pesos.</translation>
    </message>
    <message>
        <source>## Try</source>
        <translation>## Pruebe</translation>
    </message>
    <message>
        <source>Set one scale for the tensor and go from 8 bits to 2; then **each group** and 32. The step follows from the range:</source>
        <translation>Ponga una escala para el tensor y vaya de 8 bits a 2; después **grupo** y 32. El paso se sigue del rango:</translation>
    </message>
    <message>
        <source>Then lower the scale shrink at 2 or 3 bits: the mean error falls although the largest weights are cut.</source>
        <translation>Baje luego la contracción de escala con 2 o 3 bits: el error medio baja aunque se recorten los mayores pesos.</translation>
    </message>
    <message>
        <source>Output errors here come from few tokens, and of GPTQ from a part: they rank settings. For figures to quote make a run.</source>
        <translation>Los errores de salida vienen aquí de pocos tokens y, en GPTQ, de una parte: ordenan ajustes. Para cifras que citar, haga una ejecución.</translation>
    </message>
    <message>
        <source>Salience</source>
        <translation>Saliencia</translation>
    </message>
    <message>
        <source>Which input channels of the chosen layer matter, and what it is worth to spare them. The idea is AWQ&apos;s: a weight matters as much as the input it meets.</source>
        <translation>Qué canales de entrada de la capa elegida importan, y cuánto vale respetarlos. La idea es de AWQ: un peso importa tanto como la entrada con la que se encuentra.</translation>
    </message>
    <message>
        <source>- For each input channel the mean magnitude of its inputs, and the error that RTN leaves in its weights. Salient channels are marked, by inputs and by weights.</source>
        <translation>- Para cada canal de entrada, la magnitud media de sus entradas y el error que RTN deja en sus pesos. Los canales destacados están marcados, por entradas y por pesos.</translation>
    </message>
    <message>
        <source>- AWQ&apos;s relative output error by exponent, with the best one marked.</source>
        <translation>- El error relativo de salida de AWQ por exponente, con el mejor marcado.</translation>
    </message>
    <message>
        <source>- LLM.int8: how many columns hold outliers, as the threshold moves.</source>
        <translation>- LLM.int8: cuántas columnas tienen valores atípicos según se mueve el umbral.</translation>
    </message>
    <message>
        <source>- The table: RTN alone; the share of channels kept in full precision, chosen by inputs, by weights or by chance; the same channels scaled; AWQ&apos;s scales; LLM.int8. **Make this a run** takes the chosen row to the form.</source>
        <translation>- La tabla: RTN solo; la proporción de canales conservados en precisión completa, elegidos por entradas, por pesos o al azar; los mismos canales escalados; las escalas de AWQ; LLM.int8. **Convertir en ejecución** lleva la fila elegida al formulario.</translation>
    </message>
    <message>
        <source>Left and Right, Home and End go from channel to channel; double-click a row for the glossary. Bits, groups, share, factor and threshold are set above.</source>
        <translation>Izquierda y Derecha, Inicio y Fin van de canal en canal; un doble clic en una fila abre el glosario. Bits, grupos, proporción, factor y umbral se ajustan arriba.</translation>
    </message>
    <message>
        <source>Every row is measured by the same error, as in runs, on inputs from a short part of the calibration:</source>
        <translation>Cada fila se mide con el mismo error que las ejecuciones, sobre entradas de un tramo corto de la calibración:</translation>
    </message>
    <message>
        <source>Kept by chance is the row to hold the others against. Where it does as well as kept by inputs, the layer has no salient channels, and keeping some only costs bits.</source>
        <translation>La fila conservada al azar es la vara para medir las demás. Donde vale tanto como la elección por entradas, la capa no tiene canales destacados, y conservar algunos solo cuesta bits.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>A figure for a paper from the plots of other views. **Add to figure** ({addToFigure}) puts the plot that is in front here, as a panel, and {viewFigure} comes back; or choose plots here by **Add panel**.</source>
        <translation>Una figura para un artículo a partir de los gráficos de otras vistas. **Añadir a la figura** ({addToFigure}) pone aquí, como panel, el gráfico que está delante, y {viewFigure} vuelve aquí; o elija aquí gráficos con **Añadir panel**.</translation>
    </message>
    <message>
        <source>## Setting it up</source>
        <translation>## Cómo componerla</translation>
    </message>
    <message>
        <source>- **178 mm: two columns** or **85 mm: one column**, **Panels a line**, **Height of a line**, **Type size** in points, **Letters**. The preview is to scale.</source>
        <translation>- **178 mm: dos columnas** u **85 mm: una columna**, **Paneles por línea**, **Altura de línea**, **Tamaño del texto** en puntos, **Letras**. La vista previa está a escala.</translation>
    </message>
    <message>
        <source>- A panel can be moved (**Earlier**, **Later**), removed, or take the whole width (**Full width**).</source>
        <translation>- Un panel se puede mover (**Antes**, **Después**), quitar o poner a todo el ancho (**Ancho completo**).</translation>
    </message>
    <message>
        <source>- Colour maps are viridis and cividis: both rise evenly in lightness and are safe for the colour-blind. **Preview in grey** shows what a printer without colours makes of the figure; files keep their colours.</source>
        <translation>- Los mapas de colores son viridis y cividis: ambos suben en claridad por igual y sirven a daltónicos. **Vista previa en gris** muestra lo que haría una impresora sin color; los archivos conservan sus colores.</translation>
    </message>
    <message>
        <source>## What is written</source>
        <translation>## Qué se escribe</translation>
    </message>
    <message>
        <source>Panels from the stepper, What-if and Salience are kept as they were when they were added; those of the error map, distribution, tile, Pareto and text are drawn anew from the session. Save the session with the figure: the commands read it.</source>
        <translation>Los paneles de Paso a paso, ¿Y si? y Saliencia quedan como estaban al añadirlos; los del mapa de errores, la distribución, la tesela, el Pareto y el texto se dibujan de nuevo desde la sesión. Guarde la sesión con la figura: los comandos la leen.</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>Five complete studies, each a series of runs that ends in a page of its figures. They are started from the menu **Learn**, and run on the open model or the demo.</source>
        <translation>Cinco estudios completos, cada uno una serie de ejecuciones que acaba en una página con sus cifras. Se inician desde el menú **Aprender** y trabajan con el modelo abierto o con la demo.</translation>
    </message>
    <message>
        <source>- A classifier on a fixed step: train a BERT classifier, round it to steps of 0.01 by RTN and by OBQ, compare loss and accuracy.</source>
        <translation>- Un clasificador con paso fijo: entrenar un clasificador BERT, redondearlo a pasos de 0,01 por RTN y por OBQ, comparar pérdida y exactitud.</translation>
    </message>
    <message>
        <source>- Every parameter to uint8 by truncation: what the crudest scheme does to three texts.</source>
        <translation>- Todos los parámetros a uint8 por truncamiento: lo que el procedimiento más tosco hace a tres textos.</translation>
    </message>
    <message>
        <source>- GPTQ with 4 bits: the bytes, and the integers as a checkpoint stores them.</source>
        <translation>- GPTQ con 4 bits: los bytes, y los enteros tal como los almacena un checkpoint.</translation>
    </message>
    <message>
        <source>- Salient channels at 3 bits: one percent kept by activation or by chance, scaled by 2, AWQ.</source>
        <translation>- Canales destacados con 3 bits: un uno por ciento conservado por activación o al azar, multiplicado por 2, AWQ.</translation>
    </message>
    <message>
        <source>- Absmax, zero point and LLM.int8: histograms of all parameters, and perplexities of the texts.</source>
        <translation>- Absmax, punto cero y LLM.int8: histogramas de todos los parámetros y perplejidades de los textos.</translation>
    </message>
    <message>
        <source>Leave the fields empty to follow the experiment&apos;s own choice, or name files to calibrate and measure on. **Start the experiment** queues its runs; results show up as they end. A click on a heading of its tables explains the figure. The runs stay in the session like any others.</source>
        <translation>Deje los campos vacíos para seguir el experimento, o nombre archivos para calibrar y medir. **Iniciar el experimento** pone sus ejecuciones en cola; los resultados aparecen a medida que terminan. Un clic en una cabecera de sus tablas explica la magnitud. Las ejecuciones quedan en la sesión como las demás.</translation>
    </message>
    <message>
        <source>On the demo model perplexity is measured on its own stories. Such figures show the mechanism; they are no evidence about models of a billion parameters.</source>
        <translation>En el modelo de demostración la perplejidad se mide en sus propios cuentos. Tales cifras muestran el mecanismo; no prueban nada sobre modelos de mil millones de parámetros.</translation>
    </message>
    <message>
        <source>Runs and results</source>
        <translation>Ejecuciones y resultados</translation>
    </message>
    <message>
        <source>Runs and the queue</source>
        <translation>Ejecuciones y cola</translation>
    </message>
    <message>
        <source>A run is one quantization of the model with everything that was measured. The form **New run** says what it does; **Start run** ({startRun}) starts it, or queues it while another works.</source>
        <translation>Una ejecución es una cuantización del modelo con todo lo que se midió. El formulario **Nueva ejecución** dice lo que hace; **Iniciar ejecución** ({startRun}) la inicia, o la pone en cola mientras otra trabaja.</translation>
    </message>
    <message>
        <source>## The form</source>
        <translation>## El formulario</translation>
    </message>
    <message>
        <source>- Method and options: every option explains itself when you rest on it; **Reset to defaults** goes back.</source>
        <translation>- Método y opciones: cada opción se explica cuando se detiene sobre ella; **Restablecer valores predeterminados** vuelve atrás.</translation>
    </message>
    <message>
        <source>- **Calibration**, **Hold-out**, **Seed** and **Inputs**: see [](page:calibration).</source>
        <translation>- **Calibración**, **Hold-out**, **Semilla** e **Entradas**: véase [](page:calibration).</translation>
    </message>
    <message>
        <source>- **Evaluation**: perplexity, KL and agreement before and after, on the hold-out or on a file.</source>
        <translation>- **Evaluación**: perplejidad, KL y coincidencia antes y después, en el hold-out o en un archivo.</translation>
    </message>
    <message>
        <source>- **Text before and after**: prompts, length, greedy or sampled.</source>
        <translation>- **Texto antes y después**: prompts, longitud, token más probable o muestreo.</translation>
    </message>
    <message>
        <source>- **Names**: which layers, by pattern. **Quantize the output head too** is off by default.</source>
        <translation>- **Nombres**: qué capas, por patrón. **También la cabeza de salida** está desactivado por omisión.</translation>
    </message>
    <message>
        <source>## The queue</source>
        <translation>## La cola</translation>
    </message>
    <message>
        <source>## The list</source>
        <translation>## La lista</translation>
    </message>
    <message>
        <source>In **Runs** a tick shows a run in every view. F2 renames, **Run notes…** keeps what you want to remember (notes go into reports), **Remove run** takes it away, {undo} brings it back. **Copy command** gives the command line that makes the same run again.</source>
        <translation>En **Ejecuciones**, una marca muestra una ejecución en todas las vistas. F2 renombra, **Notas de la ejecución…** guarda lo que quiera recordar (las notas van a los informes), **Eliminar ejecución** la quita, {undo} la devuelve. **Copiar comando** da la línea de comandos que repite la misma ejecución.</translation>
    </message>
    <message>
        <source>Ten runs in one plot cannot be told apart. Tick those that you compare; the others stay in the list and in [](page:compare).</source>
        <translation>Diez ejecuciones en un gráfico no se distinguen. Marque las que compara; las demás quedan en la lista y en [](page:compare).</translation>
    </message>
    <message>
        <source>Calibration and hold-out</source>
        <translation>Calibración y hold-out</translation>
    </message>
    <message>
        <source>Methods that look at a layer&apos;s inputs learn them from text that runs through the original model: the calibration. From it comes the Hessian of each layer:</source>
        <translation>Los métodos que miran las entradas de una capa las aprenden de un texto que se pasa por el modelo original: la calibración. De ella sale la hessiana de cada capa:</translation>
    </message>
    <message>
        <source>## Choosing it</source>
        <translation>## Cómo elegirla</translation>
    </message>
    <message>
        <source>- The text should be like the use. Text that the model writes by itself works without any file; the demo has its own stories.</source>
        <translation>- El texto debería parecerse al uso. El texto que el modelo escribe por sí mismo no necesita archivo; la demo tiene sus propios cuentos.</translation>
    </message>
    <message>
        <source>- **Samples** times **Length** gives the tokens. A layer of d inputs wants several times d tokens; a warning says when there are fewer than d. 128 samples of 2048 tokens are usual.</source>
        <translation>- **Muestras** por **Longitud** da los tokens. Una capa de d entradas quiere varias veces d tokens; una advertencia dice cuándo hay menos de d. Lo usual son 128 muestras de 2048 tokens.</translation>
    </message>
    <message>
        <source>- **Hold-out** puts a share of the samples, or a file, aside: no method sees it, and errors on it are honest.</source>
        <translation>- **Hold-out** aparta una parte de las muestras, o un archivo: ningún método lo ve, y los errores en él son honestos.</translation>
    </message>
    <message>
        <source>- **Seed** chooses the samples. Repeat a comparison with other seeds before you believe a small difference.</source>
        <translation>- **Semilla** elige las muestras. Repita una comparación con otras semillas antes de creer una diferencia pequeña.</translation>
    </message>
    <message>
        <source>## Whose inputs</source>
        <translation>## De quién son las entradas</translation>
    </message>
    <message>
        <source>Reported errors always use the inputs of the original model, so that all runs compare. What a method solves with is its own choice (**Inputs**): GPTQ and GPTQ+ prefer the inputs that the quantized blocks before really produce, the others those of the original.</source>
        <translation>Los errores declarados usan siempre las entradas del modelo original, de modo que todas las ejecuciones se comparan. Con qué calcula un método es cosa suya (**Entradas**): GPTQ y GPTQ+ prefieren las entradas que producen de verdad los bloques cuantizados anteriores; los demás, las del original.</translation>
    </message>
    <message>
        <source>A perplexity on the text that calibrated the run flatters it. By default evaluation uses the hold-out; name a file of its own for figures to quote.</source>
        <translation>Una perplejidad sobre el texto que calibró la ejecución la favorece. Por omisión la evaluación usa el hold-out; para cifras que citar, nombre un archivo aparte.</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>Runs of every combination of methods, bits and group sizes, over one calibration. [Open it](do:sweep) with {sweep}.</source>
        <translation>Ejecuciones de cada combinación de métodos, bits y tamaños de grupo, sobre una sola calibración. [Abrir](do:sweep) con {sweep}.</translation>
    </message>
    <message>
        <source>- Tick methods, bits and what one scale is for. All other settings are those of the form **New run**.</source>
        <translation>- Marque métodos, bits y el alcance de una escala. Los demás ajustes son los del formulario **Nueva ejecución**.</translation>
    </message>
    <message>
        <source>- The list tells for each run the bits per weight, the size of the layers, and the time, scaled from the latest run of the same method in this session; with a ~ it is a rough one by the method&apos;s usual pace. Untick what you do not want.</source>
        <translation>- La lista da para cada ejecución los bits por peso, el tamaño de las capas y el tiempo, extrapolado de la última ejecución del mismo método en esta sesión; con un ~ es una estimación aproximada según el ritmo habitual del método. Desmarque lo que no quiera.</translation>
    </message>
    <message>
        <source>- The button at the bottom queues them. They share the statistics of the original model, so that only the first has to gather them.</source>
        <translation>- El botón de abajo las pone en cola. Comparten las estadísticas del modelo original, de modo que solo la primera tiene que recogerlas.</translation>
    </message>
    <message>
        <source>## Reading the result</source>
        <translation>## Leer el resultado</translation>
    </message>
    <message>
        <source>[](page:compare) shows all of them as points, [](page:error-map) the ticked ones as small maps under one scale. For a paper: choose the baseline, copy the table as LaTeX, add map and Pareto plot to a figure.</source>
        <translation>[](page:compare) las muestra todas como puntos, [](page:error-map) las marcadas como mapas pequeños bajo una misma escala. Para un artículo: elija la referencia, copie la tabla como LaTeX, añada mapa y gráfico de Pareto a una figura.</translation>
    </message>
    <message>
        <source>## From the command line</source>
        <translation>## Desde la línea de comandos</translation>
    </message>
    <message>
        <source>`quantoscope-cli sweep MODEL --methods rtn,gptq,awq --bits 2,3,4 --group-sizes 32,128 --session out.h5`</source>
        <translation>`quantoscope-cli sweep MODEL --methods rtn,gptq,awq --bits 2,3,4 --group-sizes 32,128 --session out.h5`</translation>
    </message>
    <message>
        <source>A value that a method does not take is left out with a warning (LLM.int8 has 8 bits only). And OBQ in a sweep on a wide model takes longer than all the rest together: look at the time before you queue.</source>
        <translation>Un valor que un método no admite se omite con una advertencia (LLM.int8 solo tiene 8 bits). Y OBQ, en un barrido sobre un modelo ancho, tarda más que todo lo demás junto: mire el tiempo antes de ponerlo en cola.</translation>
    </message>
    <message>
        <source>Errors and metrics</source>
        <translation>Errores y métricas</translation>
    </message>
    <message>
        <source>Every method is judged by the same error of a layer, under the original model&apos;s inputs:</source>
        <translation>Todo método se juzga por el mismo error de una capa, con las entradas del modelo original:</translation>
    </message>
    <message>
        <source>0 is perfect, 1 as bad as an output of zeros. The rest, each with formula and source in the glossary:</source>
        <translation>0 es perfecto, 1 tan malo como una salida de ceros. Lo demás, cada cosa con fórmula y fuente en el glosario:</translation>
    </message>
    <message>
        <source>- [](term:relative_output_error), and [](term:holdout_relative_output_error): a gap between both is overfitting.</source>
        <translation>- [](term:relative_output_error) y [](term:holdout_relative_output_error): una brecha entre ambos es sobreajuste.</translation>
    </message>
    <message>
        <source>- [](term:output_sqnr_db): the same in decibels; 10 dB more is a tenth of the error.</source>
        <translation>- [](term:output_sqnr_db): lo mismo en decibelios; 10 dB más son una décima parte del error.</translation>
    </message>
    <message>
        <source>- [](term:accumulated_error): with the errors of all layers before in the inputs, as in the model that runs.</source>
        <translation>- [](term:accumulated_error): con los errores de todas las capas anteriores en las entradas, como en el modelo que se ejecuta.</translation>
    </message>
    <message>
        <source>- [](term:weight_mse) and [](term:weight_sqnr_db): of the weights alone. A good method may raise them.</source>
        <translation>- [](term:weight_mse) y [](term:weight_sqnr_db): solo de los pesos. Un buen método puede empeorarlos.</translation>
    </message>
    <message>
        <source>- [](term:kl_mean): how far predictions of the next token are from the original&apos;s, in nats a token.</source>
        <translation>- [](term:kl_mean): a qué distancia están las predicciones del token siguiente de las del original, en nats por token.</translation>
    </message>
    <message>
        <source>- [](term:perplexity) with its standard error, and [](term:top1_agreement).</source>
        <translation>- [](term:perplexity) con su error estándar, y [](term:top1_agreement).</translation>
    </message>
    <message>
        <source>- [](term:bits_per_weight): what is stored, scales and zero points included.</source>
        <translation>- [](term:bits_per_weight): lo que se almacena, con escalas y puntos cero.</translation>
    </message>
    <message>
        <source>## Which one to trust</source>
        <translation>## De cuál fiarse</translation>
    </message>
    <message>
        <source>For layers the relative output error on the hold-out. For the model KL divergence, which sees changes that cancel out in perplexity; perplexity to compare with papers, on their text and context length only.</source>
        <translation>Para las capas, del error relativo de salida en el hold-out. Para el modelo, de la divergencia KL, que ve cambios que se anulan en la perplejidad; de la perplejidad, para comparar con artículos, solo con su texto y su longitud de contexto.</translation>
    </message>
    <message>
        <source>Metrics disagree. A run can lower the error of weights and raise that of outputs, or keep the perplexity and answer otherwise. Say which one you mean.</source>
        <translation>Las métricas discrepan. Una ejecución puede bajar el error de los pesos y subir el de las salidas, o mantener la perplejidad y responder otra cosa. Diga a cuál se refiere.</translation>
    </message>
    <message>
        <source>Models for other programs</source>
        <translation>Modelos para otros programas</translation>
    </message>
    <message>
        <source>**Export model…** ({exportModel}) writes a finished run as a model that other programs load. Everything else of the model, tokenizer and configuration included, goes with it.</source>
        <translation>**Exportar modelo…** ({exportModel}) escribe una ejecución terminada como modelo que otros programas cargan. Todo lo demás del modelo, tokenizador y configuración incluidos, va con él.</translation>
    </message>
    <message>
        <source>- `gptq`: 2, 3, 4 or 8 bits; codes packed along the inputs in 32-bit words, float16 scales, the group of each column. Zero points are stored less one; `gptq_v2` stores them as they are.</source>
        <translation>- `gptq`: 2, 3, 4 u 8 bits; códigos empaquetados a lo largo de las entradas en palabras de 32 bits, escalas en float16, el grupo de cada columna. Los puntos cero se almacenan disminuidos en uno; `gptq_v2` los almacena como son.</translation>
    </message>
    <message>
        <source>- `awq`: 4 bits, groups that divide the inputs, packed along the outputs. No index of groups, so act-order needs static groups.</source>
        <translation>- `awq`: 4 bits, grupos que dividen las entradas, empaquetados a lo largo de las salidas. Sin índice de grupos, así que act-order necesita grupos estáticos.</translation>
    </message>
    <message>
        <source>- `compressed-tensors`: 4 or 8 bits, what vLLM writes itself.</source>
        <translation>- `compressed-tensors`: 4 u 8 bits, el formato propio de vLLM.</translation>
    </message>
    <message>
        <source>- `gguf`: one file for llama.cpp, in blocks Q4_0, Q4_1 or Q8_0; groups must be a multiple of 32.</source>
        <translation>- `gguf`: un archivo para llama.cpp, en bloques Q4_0, Q4_1 o Q8_0; los grupos deben ser múltiplo de 32.</translation>
    </message>
    <message>
        <source>- `safetensors`: plain float32 weights, rounded. Larger, but it holds runs that have no packed format.</source>
        <translation>- `safetensors`: pesos float32 simples, redondeados. Mayor, pero contiene ejecuciones que no tienen formato empaquetado.</translation>
    </message>
    <message>
        <source>## Exact or not at all</source>
        <translation>## Exacto o nada</translation>
    </message>
    <message>
        <source>A format stores float16 scales and its own kind of zero points. A run that was not made for it is refused with the reason, and **Set up a run that fits** fills in the form. What was written is read back by a second decoder and compared with the run&apos;s codes bit by bit, then made to write a text; [](page:overview) tells the outcome.</source>
        <translation>Un formato almacena escalas en float16 y su propia clase de puntos cero. Una ejecución que no se hizo para él se rechaza con el motivo, y **Preparar una ejecución adecuada** rellena el formulario. Lo escrito lo vuelve a leer un segundo decodificador y se compara bit a bit con los códigos de la ejecución; después se le hace escribir un texto; [](page:overview) dice el resultado.</translation>
    </message>
    <message>
        <source>LLM.int8, kept channels and mixed widths have no packed image; some readers also want sides that are multiples of 32, which a warning tells. And a runtime that rounds activations, as llama.cpp does, may write another text from the same weights.</source>
        <translation>LLM.int8, los canales conservados y las anchuras mixtas no tienen imagen empaquetada; algunos lectores quieren además lados múltiplos de 32, lo que dice una advertencia. Y un entorno que redondea activaciones, como llama.cpp, puede escribir otro texto con los mismos pesos.</translation>
    </message>
    <message>
        <source>Plots, tables and reports</source>
        <translation>Gráficos, tablas e informes</translation>
    </message>
    <message>
        <source>Whatever is on the screen can be taken away with its numbers; a right click on a plot has the ways in a menu.</source>
        <translation>Lo que está en pantalla se puede llevar con sus números; un clic derecho en un gráfico ofrece los medios en un menú.</translation>
    </message>
    <message>
        <source>- **Export view…** ({exportView}): the plot in front as PNG, SVG, PDF, or its numbers as CSV; as large as on a screen, or 85 or 178 mm wide for a paper. Beside a picture go the numbers and a JSON file of what made them: settings, versions, hashes, command line.</source>
        <translation>- **Exportar vista…** ({exportView}): el gráfico que está delante como PNG, SVG, PDF, o sus números como CSV; tan grande como en pantalla, o de 85 o 178 mm de ancho para un artículo. Junto a una imagen van los números y un archivo JSON de lo que los hizo: ajustes, versiones, huellas, línea de comandos.</translation>
    </message>
    <message>
        <source>- **Copy view** ({copyView}): as a picture, or as text in the view Text. **Show as table** ({showTable}): the numbers behind any plot.</source>
        <translation>- **Copiar vista** ({copyView}): como imagen, o como texto en la vista Texto. **Mostrar como tabla** ({showTable}): los números detrás de cualquier gráfico.</translation>
    </message>
    <message>
        <source>- **Export table of runs…** and **Export table of layers…**: CSV with exact numbers.</source>
        <translation>- **Exportar tabla de ejecuciones…** y **Exportar tabla de capas…**: CSV con números exactos.</translation>
    </message>
    <message>
        <source>- [](page:figure): several plots for a paper.</source>
        <translation>- [](page:figure): varios gráficos para un artículo.</translation>
    </message>
    <message>
        <source>## Made again</source>
        <translation>## Volver a hacerlo</translation>
    </message>
    <message>
        <source>**Copy command line of run A** and **Copy command line of this plot** give what a terminal needs to make the same thing. The command of a plot reads the session&apos;s file: save it first. The numbers are the same; pictures are alike but for dates.</source>
        <translation>**Copiar el comando de la ejecución A** y **Copiar el comando de este gráfico** dan lo que un terminal necesita para hacer lo mismo otra vez. El comando de un gráfico lee el archivo de la sesión: guárdela antes. Los números son los mismos; las imágenes, salvo las fechas.</translation>
    </message>
    <message>
        <source>Lessons and presenting</source>
        <translation>Lecciones y presentación</translation>
    </message>
    <message>
        <source>The menu **Learn** has what a class needs, without network or account.</source>
        <translation>El menú **Aprender** tiene lo que necesita una clase, sin red ni cuenta.</translation>
    </message>
    <message>
        <source>- The demonstration: quantization in ten minutes, on the demo model, in large type.</source>
        <translation>- La demostración: la cuantización en diez minutos, con el modelo de demostración, en letra grande.</translation>
    </message>
    <message>
        <source>- **Lessons**: six, from weights to integers to reading a report critically. Each step says what to do, frames where, and checks what was reached on the real kernels. **Hint** helps, **Do it for me** does it, **Skip step** goes on. A lesson is kept where it was left.</source>
        <translation>- **Lecciones**: seis, desde los pesos a enteros hasta la lectura crítica de un informe. Cada paso dice qué hacer, enmarca dónde y comprueba con los métodos reales lo alcanzado. **Pista** ayuda, **Hacerlo por mí** lo hace, **Omitir paso** sigue. Una lección espera donde se dejó.</translation>
    </message>
    <message>
        <source>- [](page:experiments), and the glossary.</source>
        <translation>- [](page:experiments), y el glosario.</translation>
    </message>
    <message>
        <source>- **Save hand-out…**: the lesson on paper, tasks with boxes to tick, without the answers.</source>
        <translation>- **Guardar hoja de trabajo…**: la lección en papel, tareas con casillas para marcar, sin las respuestas.</translation>
    </message>
    <message>
        <source>## Presenting</source>
        <translation>## Presentar</translation>
    </message>
    <message>
        <source>**Presenter mode** ({presenter}) puts the panels away and enlarges the type. Page Down and Page Up, as clickers send them, go through the steps of the lesson, or through the views without one; F5 goes to the first, Esc ends. The part that is spoken of is in the light.</source>
        <translation>**Modo presentador** ({presenter}) retira los paneles y agranda la letra. Av Pág y Re Pág, como los envían los mandos, recorren los pasos de la lección o, sin lección, las vistas; F5 va al primero, Esc termina. Lo que se trata queda iluminado.</translation>
    </message>
    <message>
        <source>## Lessons of your own</source>
        <translation>## Lecciones propias</translation>
    </message>
    <message>
        <source>A lesson is a JSON file; **Open lesson file…** opens it, and refuses a faulty one with line and reason. The README in `resources/lessons` tells all of its words: actions, checks, quizzes, hints.</source>
        <translation>Una lección es un archivo JSON; **Abrir archivo de lección…** lo abre y rechaza uno defectuoso con la línea y el motivo. El README de `resources/lessons` da todas sus palabras: acciones, comprobaciones, preguntas, pistas.</translation>
    </message>
    <message>
        <source>Run what a lesson needs once before the class: a run of the demo takes a minute at most, on a slow laptop more.</source>
        <translation>Ejecute una vez antes de la clase lo que una lección necesita: una ejecución de la demo tarda un minuto como mucho, más en un portátil lento.</translation>
    </message>
    <message>
        <source>- **Font size**: larger and smaller type in the whole window.</source>
        <translation>- **Tamaño de letra**: letra mayor o menor en toda la ventana.</translation>
    </message>
    <message>
        <source>- **Layouts**: keeps arrangements of the panels under names of your own.</source>
        <translation>- **Disposiciones**: guarda disposiciones de los paneles con nombres propios.</translation>
    </message>
    <message>
        <source>- **Relative to** shows each value as a multiple of the same layer&apos;s in another run (of decibels the difference): blue is better than it, red is worse.</source>
        <translation>- **Respecto a** muestra cada valor como múltiplo del de la misma capa en otra ejecución (en decibelios, la diferencia): azul es mejor, rojo peor.</translation>
    </message>
    <message>
        <source>**Prompt** chooses among the prompts of the run. **Next divergence** ({nextDivergence}) goes to the next run that differs, then to the next prompt. **Copy all** copies everything as text. Columns scroll together. **Which block?** ({whichBlock}) puts one block of run A at a time back to full precision and shows what of the KL divergence on this text goes with it.</source>
        <translation>**Prompt** elige entre los prompts de la ejecución. **Siguiente divergencia** ({nextDivergence}) va a la siguiente ejecución que difiere y luego al prompt siguiente. **Copiar todo** copia todo como texto. Las columnas se desplazan juntas. **¿Qué bloque?** ({whichBlock}) devuelve los bloques de la ejecución A uno a uno a la precisión completa y muestra cuánto de la divergencia KL de este texto desaparece con cada uno.</translation>
    </message>
    <message>
        <source>**Export figure…** writes PDF, SVG or PNG with 600 dots per inch. Beside it go a CSV file with the numbers of every panel and a JSON file with the command line that draws each plot again, the runs&apos; settings, versions and hashes. Numbers in files have a decimal point in every language. The page is kept in the session; `quantoscope-cli plot SESSION.h5 --view figure --out figure.pdf` draws it again.</source>
        <translation>**Exportar figura…** escribe PDF, SVG o PNG con 600 puntos por pulgada. Al lado van un archivo CSV con los números de cada panel y uno JSON con la línea de comandos que vuelve a dibujar cada gráfico, los ajustes de las ejecuciones, versiones y huellas. Los números de los archivos llevan punto decimal en todos los idiomas. La página queda en la sesión; `quantoscope-cli plot SESSION.h5 --view figure --out figure.pdf` la vuelve a dibujar.</translation>
    </message>
    <message>
        <source>- **Calibration sets** runs every configuration on so many draws of the samples: how far the results spread is chance.</source>
        <translation>- **Conjuntos de calibración** hace cada configuración con tantos sorteos de las muestras: lo que se dispersan los resultados es azar.</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Desacuerdo</translation>
    </message>
    <message>
        <source>The layers of run A by the error of their weights and by the error of their outputs, or by another metric that is chosen above. Run B is the baseline.</source>
        <translation>Las capas de la ejecución A según el error de sus pesos y el de sus salidas, o según otra métrica elegida arriba. La ejecución B es la referencia.</translation>
    </message>
    <message>
        <source>- A triangle is a layer where run A is better than run B in one of the two figures and worse in the other. Such layers are why no metric ranks methods by itself: GPTQ moves weights further from the original so that the outputs stay closer.</source>
        <translation>- Un triángulo es una capa donde la ejecución A es mejor que la B en una de las dos medidas y peor en la otra. Por ellas ninguna métrica ordena por sí sola los métodos: GPTQ aleja los pesos del original para que las salidas queden más cerca.</translation>
    </message>
    <message>
        <source>- Both axes are logarithmic. Layers without an error have no place there and are left out.</source>
        <translation>- Los dos ejes son logarítmicos. Las capas sin error no tienen sitio ahí y se omiten.</translation>
    </message>
    <message>
        <source>A click selects the layer in every view. The arrow keys move a reading cursor from layer to layer, with Ctrl to the next triangle; Return selects. {viewDisagreement} comes back here.</source>
        <translation>Un clic selecciona la capa en todas las vistas. Las flechas llevan un cursor de lectura de capa en capa, con Ctrl al siguiente triángulo; Intro selecciona. {viewDisagreement} vuelve aquí.</translation>
    </message>
    <message>
        <source>Both figures are of the calibration&apos;s inputs. Choose the hold-out&apos;s error to see whether outputs are closer on other text, too.</source>
        <translation>Las dos medidas son de las entradas de la calibración. Elija el error del hold-out para ver si las salidas también están más cerca con otro texto.</translation>
    </message>
    <message>
        <source>Error microscope</source>
        <translation>Microscopio de errores</translation>
    </message>
    <message>
        <source>Where a layer&apos;s output error comes from ({microscope}): its worst rows, the worst weights of a row, and the calibration tokens with the largest inputs of a channel.</source>
        <translation>De dónde viene el error de salida de una capa ({microscope}): sus peores filas, los peores pesos de una fila y los tokens de calibración con las mayores entradas de un canal.</translation>
    </message>
    <message>
        <source>**Worst layer** selects the layer with the largest relative output error of run A. Choose a row and then one of its weights: the tokens follow.</source>
        <translation>**Peor capa** selecciona la capa con el mayor error relativo de salida de la ejecución A. Elija una fila y luego uno de sus pesos: los tokens siguen.</translation>
    </message>
    <message>
        <source>The error is a sum over all weights, on inputs from a short part of the calibration. The shares of all rows add up to the whole, as those of all columns do:</source>
        <translation>El error es una suma sobre todos los pesos, con entradas de una parte corta de la calibración. Las proporciones de todas las filas suman el total, igual que las de todas las columnas:</translation>
    </message>
    <message>
        <source>A share may be negative: that weight&apos;s error makes up for those of others, which GPTQ does on purpose.</source>
        <translation>Una proporción puede ser negativa: el error de ese peso compensa los de otros, lo que GPTQ hace a propósito.</translation>
    </message>
    <message>
        <source>- {viewDisagreement}: Disagreement; {microscope}: error microscope; {pauseRuns}: pause runs, and go on.</source>
        <translation>- {viewDisagreement}: Desacuerdo; {microscope}: microscopio de errores; {pauseRuns}: pausar y continuar las ejecuciones.</translation>
    </message>
    <message>
        <source>- **Device**, in the menu Run: what models are computed on, the CPU or a CUDA device. The status bar names it; gauges beside it show the memory of the program and of the device.</source>
        <translation>- **Dispositivo**, en el menú Ejecución: en qué se calculan los modelos, la CPU o un dispositivo CUDA. La barra de estado lo nombra; los indicadores de al lado muestran la memoria del programa y del dispositivo.</translation>
    </message>
    <message>
        <source>- **Preset** fills the form with settings that are kept under a name: nine of the program&apos;s own, and yours, saved from **Presets** in the menu Run. They are JSON files, which the command line takes by `--preset`.</source>
        <translation>- **Preajuste** rellena el formulario con ajustes guardados con un nombre: nueve del programa y los suyos, guardados en **Ajustes predefinidos** del menú Ejecución. Son archivos JSON, que la línea de comandos toma con `--preset`.</translation>
    </message>
    <message>
        <source>- **Export report…** ({exportReport}): a web page in one file or a PDF, of the runs and panels that are ticked, with your title and notes (they stay in the session). **Copy command** gives the `quantoscope-cli report` that writes the same again.</source>
        <translation>- **Exportar informe…** ({exportReport}): una página web en un solo archivo o un PDF, con las ejecuciones y paneles marcados, su título y sus notas (quedan en la sesión). **Copiar comando** da el `quantoscope-cli report` que vuelve a escribir lo mismo.</translation>
    </message>
    <message>
        <source>Move for values, drag to move, the wheel zooms, a double click resets. Keys 1 and 2 set two cursors at the pointer; the line above tells how many weights lie between. + and − zoom, Left and Right move, Esc resets. Dragging with Shift, or while **Mark range** is pressed, marks a range of weights: they stand out in the tile, and the input channels that they belong to are listed beside the plot. An exported plot shows the band, with its ends in the legend.</source>
        <translation>Mueva el puntero para ver valores, arrastre para desplazar; la rueda amplía, un doble clic restablece. Las teclas 1 y 2 ponen dos cursores bajo el puntero; la línea de arriba dice cuántos pesos hay entre ellos. + y − amplían, Izquierda y Derecha desplazan, Esc restablece. Arrastrar con Mayús, o mientras **Marcar rango** está pulsado, marca un rango de pesos: destacan en la tesela, y los canales de entrada a los que pertenecen se listan junto al gráfico. Un gráfico exportado muestra la banda, con sus extremos en la leyenda.</translation>
    </message>
    <message>
        <source>- The strip under a token tells two measures: upward its [KL divergence](term:kl-divergence) to the original&apos;s prediction at that place, as long as both texts agree; downward its surprisal, how unlikely the model that wrote it held it. The legend gives the scales. A high bar before the frame is a near miss. Shades behind the tokens, of one of the two, are there by choice.</source>
        <translation>- La franja bajo un token da dos medidas: hacia arriba su [divergencia KL](term:kl-divergence) respecto a la predicción del original en ese lugar, mientras ambos textos coinciden; hacia abajo su sorpresa, cuán improbable lo consideraba el modelo que lo escribió. La leyenda da las escalas. Una barra alta antes del marco se libró por poco. A elección hay tonos detrás de los tokens, de una de las dos medidas.</translation>
    </message>
    <message>
        <source>- `what-if`, `steps`, `salience`: the numbers of the views of one layer.</source>
        <translation>- `what-if`, `steps`, `salience`: los números de las vistas de una capa.</translation>
    </message>
    <message>
        <source>- `compare`, `show`, `report`, `plot`: look at a session. `excerpt`: a small copy of it, to be sent.</source>
        <translation>- `compare`, `show`, `report`, `plot`: mirar una sesión. `excerpt`: una copia pequeña para enviarla.</translation>
    </message>
    <message>
        <source>[Open the demo with 12 finished runs](do:openDemoSession) fills every view at once: four methods at 2, 3 and 4 bits, and more can be run. It is an excerpt without codes: what shows single weights of a run, or exports it, needs that run again.</source>
        <translation>[Abrir la demo con 12 ejecuciones terminadas](do:openDemoSession) llena al instante cada vista: cuatro métodos con 2, 3 y 4 bits, y se pueden añadir más. Es un extracto sin códigos: lo que muestra pesos sueltos de una ejecución, o la exporta, necesita ejecutarla de nuevo.</translation>
    </message>
    <message>
        <source>**Jobs** shows what runs, its stage, and the time left; waiting jobs can be moved and taken out. **Cancel run** ({cancelRun}) keeps the layers that are finished; **Resume run** ({resumeRun}) goes on later, bit by bit. **Cancel all** ({cancelAll}) empties the queue. **Pause after this step** ({pauseRuns}) holds runs up between two layers or two windows of text, without loss; the same key goes on.</source>
        <translation>**Tareas** muestra lo que está en curso, su fase y el tiempo restante; lo que espera se puede mover y quitar. **Cancelar ejecución** ({cancelRun}) conserva las capas terminadas; **Reanudar ejecución** ({resumeRun}) sigue más tarde, bit a bit. **Cancelar todo** ({cancelAll}) vacía la cola. **Pausa tras este paso** ({pauseRuns}) detiene las ejecuciones entre dos capas o dos ventanas de texto, sin pérdida; la misma tecla las continúa.</translation>
    </message>
    <message>
        <source>- `plot` takes `--width-mm` for a width on paper, `--dpi` for a PNG, and `--shades kl` or `--shades surprisal` for a text.</source>
        <translation>- `plot` admite `--width-mm` para un ancho en papel, `--dpi` para un PNG y `--shades kl` o `--shades surprisal` para un texto.</translation>
    </message>
    <message>
        <source>The weights of the chosen layer one by one: original, quantized and error side by side. Original and quantized share a colour scale, the error has its own; beside each title stands what a full colour means. Rows are outputs, columns are input channels. Above stands what each input channel carries (root mean square of its inputs), beside the matrix the error of each output row.</source>
        <translation>Los pesos de la capa elegida, uno a uno: original, cuantizado y error, lado a lado. Original y cuantizado comparten una escala de colores, el error tiene la suya; junto a cada título está lo que significa un color pleno. Las filas son salidas, las columnas canales de entrada. Encima está lo que lleva cada canal de entrada (media cuadrática de sus entradas); junto a la matriz, el error de cada fila de salida.</translation>
    </message>
    <message>
        <source>Exports are always light, whatever the theme. Numbers in pictures are written as the language does; CSV and JSON files always have a decimal point. Copied tables are separated by tabs.</source>
        <translation>Las exportaciones son siempre claras, sea cual sea el tema. Los números de las imágenes se escriben como en el idioma; los archivos CSV y JSON llevan siempre punto decimal. Las tablas copiadas van separadas por tabuladores.</translation>
    </message>
    <message>
        <source>Choose both axes: perplexity, KL divergence, agreement or error upward; bits per weight, size or time to the right. The dashed line joins the runs that none betters in both (the Pareto front); everything else is dominated. Bars are standard errors. The horizontal line is the original model. **Logarithmic** changes the vertical axis. On the screen, marks that would hide each other stand side by side.</source>
        <translation>Elija ambos ejes: hacia arriba perplejidad, divergencia KL, coincidencia o error; hacia la derecha bits por peso, tamaño o tiempo. La línea discontinua une las ejecuciones que ninguna supera en ambas cosas (el frente de Pareto); las demás están dominadas. Las barras son errores estándar. La línea horizontal es el modelo original. **Logarítmico** cambia el eje vertical. En pantalla, las marcas que se taparían se ponen una al lado de otra.</translation>
    </message>
    <message>
        <source>**Baseline** chooses what differences are taken to: the original model or a run. A double click on a row makes it the baseline, a click on a heading sorts, a right click offers **Show as A**, **Show as B** and **Copy table as LaTeX**. **Group calibration sets** makes one row and one point of runs that differ only in their calibration samples: their mean, with bars of one standard deviation. A difference within the bars is marked as not significant. The means of a run that is not finished are grey and compared with nothing.</source>
        <translation>**Referencia** elige a qué se refieren las diferencias: al modelo original o a una ejecución. Un doble clic en una fila la hace referencia, un clic en una cabecera ordena, un clic derecho ofrece **Mostrar como A**, **Mostrar como B** y **Copiar tabla como LaTeX**. **Agrupar los conjuntos de calibración** hace una fila y un punto de las ejecuciones que solo difieren en sus muestras de calibración: su media, con barras de una desviación estándar. Una diferencia dentro de las barras se marca como no significativa. Las medias de una ejecución sin terminar están en gris y no se comparan con nada.</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>AWQ and salient channels</source>
        <translation>AWQ y los canales destacados</translation>
    </message>
    <message>
        <source>A few input channels matter more than all others. Keep them, scale them, or search for the best scales.</source>
        <translation>Unos pocos canales de entrada importan más que todos los demás. Consérvelos, escálelos o busque las mejores escalas.</translation>
    </message>
    <message>
        <source>Naive 3 bits</source>
        <translation>3 bits ingenuos</translation>
    </message>
    <message>
        <source>The start is plain rounding to 3 bits in groups of 32. What follows is compared with it.</source>
        <translation>El punto de partida es el redondeo simple a 3 bits en grupos de 32. Lo que sigue se compara con él.</translation>
    </message>
    <message>
        <source>An input channel with large activations multiplies the errors of its whole column of weights. The weights themselves do not tell which channels these are.</source>
        <translation>Un canal de entrada con activaciones grandes multiplica los errores de toda su columna de pesos. Los propios pesos no dicen cuáles son esos canales.</translation>
    </message>
    <message>
        <source>Start the run.</source>
        <translation>Inicie la ejecución.</translation>
    </message>
    <message>
        <source>The button Start run stands below the form; F5 does the same.</source>
        <translation>El botón «Iniciar ejecución» está debajo del formulario; F5 hace lo mismo.</translation>
    </message>
    <message>
        <source>Keep one percent</source>
        <translation>Conservar un uno por ciento</translation>
    </message>
    <message>
        <source>Keep one percent of the input channels in full precision: once those with the largest activations, once any, by chance. The form is set to chance.</source>
        <translation>Conserve un uno por ciento de los canales de entrada en precisión completa: una vez los de mayores activaciones y otra cualesquiera, al azar. El formulario está puesto en azar.</translation>
    </message>
    <message>
        <source>Start a run that keeps channels by chance.</source>
        <translation>Inicie una ejecución que conserve canales al azar.</translation>
    </message>
    <message>
        <source>Start one that keeps them by activation: its output error is below that of chance.</source>
        <translation>Inicie otra que los conserve según la activación: su error de salida es menor que el del azar.</translation>
    </message>
    <message>
        <source>Press Start run, change the option Kept by to Mean magnitude of the inputs, and press it again.</source>
        <translation>Pulse «Iniciar ejecución», ponga la opción «Conservar según» en la magnitud media de las entradas y pulse de nuevo.</translation>
    </message>
    <message>
        <source>Scale instead of keeping</source>
        <translation>Escalar en lugar de conservar</translation>
    </message>
    <message>
        <source>Mixed precision within a matrix is awkward for hardware. The same help comes from a scale: multiply the salient columns of *W* by *s* before rounding and divide their inputs by it. Rounding then errs by about the same step, but the error is divided by *s*.</source>
        <translation>Mezclar precisiones dentro de una matriz es incómodo para el hardware. Una escala da la misma ayuda: multiplique las columnas destacadas de *W* por *s* antes de redondear y divida sus entradas por *s*. El redondeo yerra entonces más o menos en el mismo paso, pero el error se divide por *s*.</translation>
    </message>
    <message>
        <source>It ends where the scaled weights become the largest of their group: then the step itself grows, and all other weights of the group pay.</source>
        <translation>Eso termina donde los pesos escalados pasan a ser los mayores de su grupo: entonces crece el propio paso y lo pagan todos los demás pesos del grupo.</translation>
    </message>
    <message>
        <source>Start the run that scales one percent of the channels by 2.</source>
        <translation>Inicie la ejecución que escala un uno por ciento de los canales por 2.</translation>
    </message>
    <message>
        <source>Why not scale the salient channels by 100?</source>
        <translation>¿Por qué no escalar los canales destacados por 100?</translation>
    </message>
    <message>
        <source>The scale of their group grows with them, and the other weights round more coarsely</source>
        <translation>La escala de su grupo crece con ellos y los demás pesos se redondean de forma más gruesa</translation>
    </message>
    <message>
        <source>Their codes no longer fit into 3 bits</source>
        <translation>Sus códigos ya no caben en 3 bits</translation>
    </message>
    <message>
        <source>Division by 100 is not exact</source>
        <translation>La división por 100 no es exacta</translation>
    </message>
    <message>
        <source>There is a best scale in between, and it has to be searched for.</source>
        <translation>Hay una escala óptima intermedia, y hay que buscarla.</translation>
    </message>
    <message>
        <source>The form is set already: press Start run. For the question: what sets the step of a group?</source>
        <translation>El formulario ya está listo: pulse «Iniciar ejecución». Para la pregunta: ¿qué fija el paso de un grupo?</translation>
    </message>
    <message>
        <source>The search for the scales</source>
        <translation>La búsqueda de las escalas</translation>
    </message>
    <message>
        <source>The stepper shows the curve of all candidates, and the best.</source>
        <translation>La vista «Paso a paso» muestra la curva de todos los candidatos y el mejor.</translation>
    </message>
    <message>
        <source>Step through the candidates to the last frame.</source>
        <translation>Recorra los candidatos hasta el último fotograma.</translation>
    </message>
    <message>
        <source>Press the play button, or drag the slider to its end.</source>
        <translation>Pulse el botón de reproducción o arrastre el deslizador hasta el final.</translation>
    </message>
    <message>
        <source>AWQ on the whole model</source>
        <translation>AWQ en todo el modelo</translation>
    </message>
    <message>
        <source>The scales are folded into what comes before: the norm, or the rows of an earlier layer. A layer whose inputs cannot be scaled one by one keeps its weights unscaled, and the run says so.</source>
        <translation>Las escalas se absorben en lo que viene antes: la norma o las filas de una capa anterior. Una capa cuyas entradas no se pueden escalar una a una conserva sus pesos sin escalar, y la ejecución lo dice.</translation>
    </message>
    <message>
        <source>After the scales AWQ searches, group by group, how far to cut the range; queries and keys are left uncut.</source>
        <translation>Tras las escalas, AWQ busca, grupo a grupo, cuánto recortar el rango; queries y keys quedan sin recortar.</translation>
    </message>
    <message>
        <source>Start the run with AWQ: its output error is below 0.7 of the naive one.</source>
        <translation>Inicie la ejecución con AWQ: su error de salida es menor que 0,7 veces el del redondeo ingenuo.</translation>
    </message>
    <message>
        <source>The form is set already: press Start run.</source>
        <translation>El formulario ya está listo: pulse «Iniciar ejecución».</translation>
    </message>
    <message>
        <source>GPTQ: OBQ made fast</source>
        <translation>GPTQ: OBQ hecho rápido</translation>
    </message>
    <message>
        <source>One order for all rows, updates in batches, a Cholesky factor in place of inverses, and the order of activations.</source>
        <translation>Un solo orden para todas las filas, actualizaciones por lotes, un factor de Cholesky en lugar de inversas y el orden de las activaciones.</translation>
    </message>
    <message>
        <source>One order for all rows</source>
        <translation>Un solo orden para todas las filas</translation>
    </message>
    <message>
        <source>OBQ picks another weight in every row, so that each row needs an inverse Hessian of its own. GPTQ takes the columns from left to right, the same for all rows. The inverse Hessian is then the same for all rows too, and a column is rounded for all of them at once.</source>
        <translation>OBQ elige un peso distinto en cada fila, de modo que cada fila necesita su propia hessiana inversa. GPTQ toma las columnas de izquierda a derecha, igual para todas las filas. Entonces la hessiana inversa también es la misma para todas, y una columna se redondea para todas a la vez.</translation>
    </message>
    <message>
        <source>Nor is it shrunk column by column: the row of the upper Cholesky factor *U*, with `H⁻¹ = Uᵀ·U`, holds all that a step needs. With `e = (w_j − quant(w_j)) / U_jj` the columns to the right become `w − e·U_j`.</source>
        <translation>Tampoco se reduce columna a columna: la fila del factor de Cholesky superior *U*, con `H⁻¹ = Uᵀ·U`, contiene todo lo que necesita un paso. Con `e = (w_j − quant(w_j)) / U_jj`, las columnas de la derecha pasan a ser `w − e·U_j`.</translation>
    </message>
    <message>
        <source>Why does a fixed order make GPTQ so much faster than OBQ?</source>
        <translation>¿Por qué un orden fijo hace a GPTQ tanto más rápido que OBQ?</translation>
    </message>
    <message>
        <source>It leaves out the compensation</source>
        <translation>Omite la compensación</translation>
    </message>
    <message>
        <source>All rows share one factor, computed once</source>
        <translation>Todas las filas comparten un factor, calculado una sola vez</translation>
    </message>
    <message>
        <source>It rounds to fewer levels</source>
        <translation>Redondea a menos niveles</translation>
    </message>
    <message>
        <source>OBQ takes time in the order of rows times columns cubed; GPTQ needs one factorisation and rows times columns squared.</source>
        <translation>OBQ requiere un tiempo del orden de filas por columnas al cubo; GPTQ, una factorización y filas por columnas al cuadrado.</translation>
    </message>
    <message>
        <source>How many inverse Hessians does OBQ keep, and how many does GPTQ?</source>
        <translation>¿Cuántas hessianas inversas mantiene OBQ y cuántas GPTQ?</translation>
    </message>
    <message>
        <source>Columns, blocks, lazy updates</source>
        <translation>Columnas, bloques, actualizaciones diferidas</translation>
    </message>
    <message>
        <source>Watch GPTQ on a tile: a column is rounded, and its error flows to the columns on its right. Within a block that happens at once; the columns behind the block are paid in one product when it ends. That changes nothing in the result and lets the processor multiply whole matrices. Here blocks have 8 columns, in a run 128.</source>
        <translation>Observe GPTQ en una tesela: se redondea una columna y su error fluye a las columnas de su derecha. Dentro de un bloque eso ocurre al instante; a las columnas de detrás del bloque se les paga en un solo producto cuando termina. Eso no cambia nada en el resultado y permite al procesador multiplicar matrices enteras. Aquí los bloques tienen 8 columnas; en una ejecución, 128.</translation>
    </message>
    <message>
        <source>Step through to the last frame.</source>
        <translation>Avance hasta el último fotograma.</translation>
    </message>
    <message>
        <source>GPTQ ends with less output error than RTN.</source>
        <translation>GPTQ termina con menos error de salida que RTN.</translation>
    </message>
    <message>
        <source>The order of activations</source>
        <translation>El orden de las activaciones</translation>
    </message>
    <message>
        <source>The last columns have nothing left on their right that could make good for them. With act-order the columns are taken in order of falling diag H, so that those with the strongest inputs come first and the weakest ones bear the rest.</source>
        <translation>Las últimas columnas no tienen nada a su derecha que pueda compensarlas. Con act-order las columnas se toman por diag H decreciente, de modo que primero van las de entradas más fuertes y las más débiles cargan con el resto.</translation>
    </message>
    <message>
        <source>The framed box above the stepper.</source>
        <translation>La casilla enmarcada sobre la vista «Paso a paso».</translation>
    </message>
    <message>
        <source>Damping</source>
        <translation>Amortiguamiento</translation>
    </message>
    <message>
        <source>With few tokens the Hessian can hardly be inverted, and channels that were hardly seen would be trusted too much. So a share of its mean diagonal is added: `H + damping·mean(diag H)·I`. A channel that is zero on every token is dead; its weights are set to zero.</source>
        <translation>Con pocos tokens la hessiana apenas se puede invertir, y se confiaría demasiado en canales apenas vistos. Por eso se suma una parte de su diagonal media: `H + damping·mean(diag H)·I`. Un canal que es cero en todos los tokens está muerto; sus pesos se ponen a cero.</translation>
    </message>
    <message>
        <source>If the factorisation fails all the same, the program raises the damping and says so in the layer&apos;s warnings.</source>
        <translation>Si aun así falla la factorización, el programa aumenta el amortiguamiento y lo dice en las advertencias de la capa.</translation>
    </message>
    <message>
        <source>Which damping do GPTQ&apos;s authors use by default?</source>
        <translation>¿Qué amortiguamiento usan por defecto los autores de GPTQ?</translation>
    </message>
    <message>
        <source>0.01 of the mean diagonal</source>
        <translation>0,01 de la diagonal media</translation>
    </message>
    <message>
        <source>0.1 of the mean diagonal</source>
        <translation>0,1 de la diagonal media</translation>
    </message>
    <message>
        <source>1 on every diagonal element</source>
        <translation>1 en cada elemento diagonal</translation>
    </message>
    <message>
        <source>0.01 is the default here as well; the form shows it when GPTQ is chosen.</source>
        <translation>0,01 es también aquí el valor predeterminado; el formulario lo muestra cuando se elige GPTQ.</translation>
    </message>
    <message>
        <source>Choose GPTQ in the form of a new run and read the option Damping.</source>
        <translation>Elija GPTQ en el formulario de una nueva ejecución y lea la opción «Amortiguamiento».</translation>
    </message>
    <message>
        <source>Reach 20 dB at 3 bits</source>
        <translation>Alcanzar 20 dB con 3 bits</translation>
    </message>
    <message>
        <source>[Output SQNR](glossary:output_sqnr_db) is −10·log10 of the relative output error: 20 dB is an error of 1 %. RTN at 3 bits in groups of 32 stays far below on this model.</source>
        <translation>El [SQNR de salida](glossary:output_sqnr_db) es −10·log10 del error relativo de salida: 20 dB son un error del 1&#xa0;%. RTN con 3 bits en grupos de 32 queda muy por debajo en este modelo.</translation>
    </message>
    <message>
        <source>The form is set to GPTQ with these settings, from left to right.</source>
        <translation>El formulario está puesto en GPTQ con estos ajustes, de izquierda a derecha.</translation>
    </message>
    <message>
        <source>Reach 20 dB output SQNR at 3 bits in the mean over all layers.</source>
        <translation>Alcance 20 dB de SQNR de salida con 3 bits de media en todas las capas.</translation>
    </message>
    <message>
        <source>Which columns should come first?</source>
        <translation>¿Qué columnas deberían ir primero?</translation>
    </message>
    <message>
        <source>Tick Activation order in the form and start the run.</source>
        <translation>Marque «Act-order» en el formulario e inicie la ejecución.</translation>
    </message>
    <message>
        <source>Granularity and outliers</source>
        <translation>Granularidad y valores atípicos</translation>
    </message>
    <message>
        <source>Who shares a scale, what finer scales cost, and how LLM.int8 deals with the few input channels that break 8-bit arithmetic.</source>
        <translation>Quién comparte una escala, qué cuestan las escalas más finas y cómo trata LLM.int8 los pocos canales de entrada que rompen la aritmética de 8 bits.</translation>
    </message>
    <message>
        <source>One scale for all</source>
        <translation>Una escala para todos</translation>
    </message>
    <message>
        <source>With one scale for a whole tensor, the largest weight of all sets the distance between levels for every other one. At 8 bits there are levels enough. At 4 bits there are sixteen, and most weights fall onto the few in the middle.</source>
        <translation>Con una sola escala para todo un tensor, el mayor de todos los pesos fija la distancia entre niveles para los demás. Con 8 bits hay niveles de sobra. Con 4 bits hay dieciséis, y la mayoría de los pesos caen en los pocos del centro.</translation>
    </message>
    <message>
        <source>The form is set to 4 bits and one scale a tensor.</source>
        <translation>El formulario está puesto en 4 bits y una escala por tensor.</translation>
    </message>
    <message>
        <source>A scale for each group</source>
        <translation>Una escala para cada grupo</translation>
    </message>
    <message>
        <source>A scale for each row keeps an outlier&apos;s harm within its row; a scale for each group of neighbouring columns keeps it within the group.</source>
        <translation>Una escala por fila confina el daño de un valor atípico a su fila; una escala por grupo de columnas vecinas lo confina al grupo.</translation>
    </message>
    <message>
        <source>The [relative output error](glossary:relative_output_error) is the share of a layer&apos;s output energy that rounding destroys. All methods are compared by it here.</source>
        <translation>El [error relativo de salida](glossary:relative_output_error) es la parte de la energía de salida de una capa que el redondeo destruye. Con él se comparan aquí todos los métodos.</translation>
    </message>
    <message>
        <source>Start a run with 4 bits and a scale for each group of 32 columns.</source>
        <translation>Inicie una ejecución con 4 bits y una escala para cada grupo de 32 columnas.</translation>
    </message>
    <message>
        <source>Its output error is below a fifth of that with one scale.</source>
        <translation>Su error de salida es menor que un quinto del obtenido con una sola escala.</translation>
    </message>
    <message>
        <source>Two options have to be changed: the granularity, and the group size that it makes available.</source>
        <translation>Hay que cambiar dos opciones: la granularidad y el tamaño de grupo que esta habilita.</translation>
    </message>
    <message>
        <source>Granularity: group of a row. Group size: 32.</source>
        <translation>Granularidad: grupo. Tamaño de grupo: 32.</translation>
    </message>
    <message>
        <source>What finer scales cost</source>
        <translation>Qué cuestan las escalas más finas</translation>
    </message>
    <message>
        <source>Every group stores a scale of 16 bits and a zero point as wide as a code. Shared by the columns of a group they add `(16 + bits) / group size` bits to each weight.</source>
        <translation>Cada grupo almacena una escala de 16 bits y un punto cero tan ancho como un código. Repartidos entre las columnas de un grupo, añaden `(16 + bits) / tamaño de grupo` bits a cada peso.</translation>
    </message>
    <message>
        <source>The column Bits of the table of runs holds the sum.</source>
        <translation>La columna «Bits» de la tabla de ejecuciones contiene la suma.</translation>
    </message>
    <message>
        <source>How many bits does a weight take with 4-bit codes in groups of 128?</source>
        <translation>¿Cuántos bits ocupa un peso con códigos de 4 bits en grupos de 128?</translation>
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
        <translation>4 + (16 + 4)/128 = 4,156. En grupos de 32 son 4 + 20/32 = 4,625, como muestra la ejecución.</translation>
    </message>
    <message>
        <source>Put 4 bits and a group size of 128 into the formula, and do not forget the code itself.</source>
        <translation>Ponga 4 bits y un tamaño de grupo de 128 en la fórmula, y no olvide el propio código.</translation>
    </message>
    <message>
        <source>Outliers in the inputs</source>
        <translation>Valores atípicos en las entradas</translation>
    </message>
    <message>
        <source>A few input channels of language models are far larger than the rest, and they would push all others of their token into a handful of codes. So columns that hold a magnitude of the threshold (6) or more are multiplied in floating point, and the integers are left to the rest.</source>
        <translation>Unos pocos canales de entrada de los modelos de lenguaje son mucho mayores que el resto, y empujarían a todos los demás de su token a un puñado de códigos. Por eso las columnas que contienen una magnitud igual o superior al umbral (6) se multiplican en coma flotante, y los enteros quedan para el resto.</translation>
    </message>
    <message>
        <source>The form is set to LLM.int8 with threshold 0, which switches that off.</source>
        <translation>El formulario está puesto en LLM.int8 con umbral 0, lo que desactiva eso.</translation>
    </message>
    <message>
        <source>Start a run with threshold 0.</source>
        <translation>Inicie una ejecución con umbral 0.</translation>
    </message>
    <message>
        <source>Start another with threshold 6.</source>
        <translation>Inicie otra con umbral 6.</translation>
    </message>
    <message>
        <source>The output error with threshold 6 is well below that without.</source>
        <translation>El error de salida con umbral 6 es bastante menor que sin él.</translation>
    </message>
    <message>
        <source>Press Start run, then set the threshold to 6 and press it again: the second run is queued.</source>
        <translation>Pulse «Iniciar ejecución», ponga después el umbral en 6 y pulse de nuevo: la segunda ejecución queda en cola.</translation>
    </message>
    <message>
        <source>The price of exactness</source>
        <translation>El precio de la exactitud</translation>
    </message>
    <message>
        <source>The outlier columns are multiplied by weights in floating point. The paper keeps the original weights of these columns for it; the library bitsandbytes multiplies by its rounded weights instead and stores nothing more. The option Outlier weights offers both.</source>
        <translation>Las columnas con atípicos se multiplican por pesos en coma flotante. El artículo conserva para ello los pesos originales de esas columnas; la biblioteca bitsandbytes multiplica en cambio por sus pesos redondeados y no almacena nada más. La opción «Pesos atípicos» ofrece ambas cosas.</translation>
    </message>
    <message>
        <source>The run with threshold 6 takes more bits a weight than the one without. Why?</source>
        <translation>La ejecución con umbral 6 ocupa más bits por peso que la otra. ¿Por qué?</translation>
    </message>
    <message>
        <source>Its codes are wider</source>
        <translation>Sus códigos son más anchos</translation>
    </message>
    <message>
        <source>Original weights of outlier columns are kept beside the codes</source>
        <translation>Los pesos originales de las columnas con atípicos se conservan junto a los códigos</translation>
    </message>
    <message>
        <source>Each token stores a scale</source>
        <translation>Cada token almacena una escala</translation>
    </message>
    <message>
        <source>Scales of inputs are made anew for each token and are not stored. With Outlier weights set to rounded, both runs are of the same size.</source>
        <translation>Las escalas de las entradas se hacen de nuevo para cada token y no se almacenan. Con «Pesos atípicos» en «Redondeados», ambas ejecuciones tienen el mismo tamaño.</translation>
    </message>
    <message>
        <source>What does the option Outlier weights say about the weights of these columns?</source>
        <translation>¿Qué dice la opción «Pesos atípicos» de los pesos de esas columnas?</translation>
    </message>
    <message>
        <source>Optimal brain quantization</source>
        <translation>Optimal brain quantization</translation>
    </message>
    <message>
        <source>Round one weight, let the others make good for it, and do so until a whole layer is rounded.</source>
        <translation>Redondear un peso, dejar que los demás lo compensen y seguir así hasta que toda una capa esté redondeada.</translation>
    </message>
    <message>
        <source>What rounding a weight costs</source>
        <translation>Lo que cuesta redondear un peso</translation>
    </message>
    <message>
        <source>What counts is not the error of a weight but that of the layer&apos;s output. With the Hessian *H* of the layer&apos;s inputs, the output error is `tr(ΔW·H·ΔWᵀ)`.</source>
        <translation>Lo que cuenta no es el error de un peso, sino el de la salida de la capa. Con la hessiana *H* de las entradas de la capa, el error de salida es `tr(ΔW·H·ΔWᵀ)`.</translation>
    </message>
    <message>
        <source>Optimal brain quantization (OBQ) rounds one weight of a row and then shifts those that are still free so that they make good as much of it as they can. Rounding weight *q* costs `(w_q − quant(w_q))² / [H⁻¹]_qq`, and the others move by `−(w_q − quant(w_q)) / [H⁻¹]_qq · [H⁻¹]_q`.</source>
        <translation>Optimal brain quantization (OBQ) redondea un peso de una fila y después desplaza los que aún están libres para que lo compensen todo lo posible. Redondear el peso *q* cuesta `(w_q − quant(w_q))² / [H⁻¹]_qq`, y los demás se mueven `−(w_q − quant(w_q)) / [H⁻¹]_qq · [H⁻¹]_q`.</translation>
    </message>
    <message>
        <source>Then row and column *q* leave the inverse Hessian, and the next weight is chosen.</source>
        <translation>Después la fila y la columna *q* salen de la hessiana inversa y se elige el peso siguiente.</translation>
    </message>
    <message>
        <source>OBQ is greedy. Which weight of a row does it round next?</source>
        <translation>OBQ es voraz. ¿Qué peso de una fila redondea a continuación?</translation>
    </message>
    <message>
        <source>The largest</source>
        <translation>El mayor</translation>
    </message>
    <message>
        <source>The one that lies farthest from its level</source>
        <translation>El que está más lejos de su nivel</translation>
    </message>
    <message>
        <source>The one whose rounding costs least</source>
        <translation>Aquel cuyo redondeo cuesta menos</translation>
    </message>
    <message>
        <source>The cost divides the squared distance by the diagonal of the inverse Hessian: a weight that others can stand in for is cheap even if it lies far from its level.</source>
        <translation>El coste divide el cuadrado de la distancia por la diagonal de la hessiana inversa: un peso que otros pueden suplir es barato aunque esté lejos de su nivel.</translation>
    </message>
    <message>
        <source>The formula of the cost above has two parts: distance and how well the others can make good.</source>
        <translation>La fórmula del coste tiene dos partes: la distancia y lo bien que los demás pueden compensar.</translation>
    </message>
    <message>
        <source>Step by step on real weights</source>
        <translation>Paso a paso con pesos reales</translation>
    </message>
    <message>
        <source>The stepper rounds a tile of the selected layer with the solver itself, at 3 bits. The panel of costs shows the choice of each row, and the weights that are still free move after every step.</source>
        <translation>La vista «Paso a paso» redondea una tesela de la capa elegida con el propio método, con 3 bits. El panel de costes muestra la elección de cada fila, y los pesos aún libres se mueven tras cada paso.</translation>
    </message>
    <message>
        <source>Left and Right step, Space plays, and the slider runs through all frames.</source>
        <translation>Izquierda y Derecha avanzan por pasos, Espacio reproduce y el deslizador recorre todos los fotogramas.</translation>
    </message>
    <message>
        <source>Step on until at least half of the weights are rounded.</source>
        <translation>Avance hasta que al menos la mitad de los pesos estén redondeados.</translation>
    </message>
    <message>
        <source>Drag the slider below the stepper beyond its middle.</source>
        <translation>Arrastre el deslizador de la vista «Paso a paso» más allá de su mitad.</translation>
    </message>
    <message>
        <source>Against plain rounding</source>
        <translation>Frente al redondeo simple</translation>
    </message>
    <message>
        <source>At its last frame OBQ has rounded every weight of the tile to the same grid that RTN uses. The curve below compares the output errors of all methods.</source>
        <translation>En su último fotograma OBQ ha redondeado todos los pesos de la tesela a la misma rejilla que usa RTN. La curva de abajo compara los errores de salida de todos los métodos.</translation>
    </message>
    <message>
        <source>One rule breaks the greedy order: a weight that lies more than half a step outside its grid (its squared error is above scale²/4) is taken at once, before it drifts farther.</source>
        <translation>Una regla rompe el orden voraz: un peso que está a más de medio paso fuera de su rejilla (su error al cuadrado supera scale²/4) se toma enseguida, antes de que se aleje más.</translation>
    </message>
    <message>
        <source>Go to the last frame.</source>
        <translation>Vaya al último fotograma.</translation>
    </message>
    <message>
        <source>OBQ ends with less output error than RTN.</source>
        <translation>OBQ termina con menos error de salida que RTN.</translation>
    </message>
    <message>
        <source>End jumps to the last frame when the stepper has the keyboard.</source>
        <translation>La tecla Fin salta al último fotograma cuando la vista «Paso a paso» tiene el teclado.</translation>
    </message>
    <message>
        <source>A whole layer</source>
        <translation>Una capa entera</translation>
    </message>
    <message>
        <source>Now the query layer of block 0, all of it: first by RTN, then by OBQ. The field Names in the form limits the run to that layer, since OBQ needs time that grows with the cube of the layer&apos;s width.</source>
        <translation>Ahora la capa query del bloque 0, entera: primero con RTN y después con OBQ. El campo «Nombres» del formulario limita la ejecución a esa capa, ya que el tiempo de OBQ crece con el cubo de la anchura de la capa.</translation>
    </message>
    <message>
        <source>Note the mean squared weight error as well. OBQ often has the larger one: it trades error of weights that hardly matter for error of those that do.</source>
        <translation>Fíjese también en el error cuadrático medio de los pesos. El de OBQ suele ser mayor: cambia error en pesos que importan por error en pesos que apenas importan.</translation>
    </message>
    <message>
        <source>Start the run with OBQ: its output error is below 0.8 of that of RTN.</source>
        <translation>Inicie la ejecución con OBQ: su error de salida es menor que 0,8 veces el de RTN.</translation>
    </message>
    <message>
        <source>From layers to answers</source>
        <translation>De las capas a las respuestas</translation>
    </message>
    <message>
        <source>Does less error in the layers mean better answers? A small classifier tells it in one table: train it for one epoch, round its layers to a fixed step, once naively and once by OBQ from left to right, and judge original and both on labelled sentences. The experiment on the classifier in the menu Learn does all of it with a classifier that you open.</source>
        <translation>¿Menos error en las capas da mejores respuestas? Un clasificador pequeño lo dice en una tabla: entrénelo una época, redondee sus capas a un paso fijo, una vez de forma ingenua y otra con OBQ de izquierda a derecha, y juzgue el original y ambos con frases etiquetadas. El experimento del clasificador, en el menú «Aprender», hace todo esto con un clasificador que usted abra.</translation>
    </message>
    <message>
        <source>Where input channels are of very unequal energy, OBQ&apos;s greedy order leaves the most sensitive columns for last, when nothing is left to make good for them. GPTQ in order of falling energy can then be better.</source>
        <translation>Donde los canales de entrada tienen energías muy desiguales, el orden voraz de OBQ deja para el final las columnas más sensibles, cuando ya no queda nada que las compense. GPTQ por energía decreciente puede ser entonces mejor.</translation>
    </message>
    <message>
        <source>The metric Spread of input energies is the standard deviation of log diag H. When does OBQ tend to beat GPTQ in activation order?</source>
        <translation>La métrica «Dispersión de energías de entrada» es la desviación estándar de log diag H. ¿Cuándo suele OBQ superar a GPTQ con act-order?</translation>
    </message>
    <message>
        <source>Where it is small: below about 0.4</source>
        <translation>Cuando es pequeña: por debajo de 0,4 aproximadamente</translation>
    </message>
    <message>
        <source>Where it is large: above about 0.7</source>
        <translation>Cuando es grande: por encima de 0,7 aproximadamente</translation>
    </message>
    <message>
        <source>It does not depend on it</source>
        <translation>No depende de ella</translation>
    </message>
    <message>
        <source>On the small models measured, OBQ was about 5 % better below 0.4 and worse above, twice as bad beyond 0.7. That is a direction to check on your own layers, not a law.</source>
        <translation>En los modelos pequeños medidos, OBQ fue alrededor de un 5&#xa0;% mejor por debajo de 0,4 y peor por encima, el doble de malo más allá de 0,7. Es una tendencia que debe comprobar en sus propias capas, no una ley.</translation>
    </message>
    <message>
        <source>Greedy choice does well where all columns matter about equally.</source>
        <translation>La elección voraz funciona bien donde todas las columnas importan más o menos lo mismo.</translation>
    </message>
    <message>
        <source>Reading a report critically</source>
        <translation>Leer un informe con ojo crítico</translation>
    </message>
    <message>
        <source>Overfitted calibration, errors that add up, metrics that disagree, and differences that are none.</source>
        <translation>Calibración sobreajustada, errores que se suman, métricas que discrepan y diferencias que no lo son.</translation>
    </message>
    <message>
        <source>Overfitted calibration</source>
        <translation>Calibración sobreajustada</translation>
    </message>
    <message>
        <source>A method that sees few tokens fits its rounding to just these. Its error on the calibration inputs looks good; on inputs that it never saw, the hold-out, it is worse.</source>
        <translation>Un método que ve pocos tokens ajusta su redondeo justo a esos. Su error en las entradas de calibración parece bueno; en entradas que nunca vio, el hold-out, es peor.</translation>
    </message>
    <message>
        <source>One run with 4 samples has been made for you. Make one with 64, all else being equal, and compare both on the hold-out.</source>
        <translation>Ya se ha hecho una ejecución con 4 muestras. Haga otra con 64, con todo lo demás igual, y compare ambas en el hold-out.</translation>
    </message>
    <message>
        <source>Start a run with 64 samples: its hold-out error is below 0.9 of that with 4.</source>
        <translation>Inicie una ejecución con 64 muestras: su error en el hold-out es menor que 0,9 veces el obtenido con 4.</translation>
    </message>
    <message>
        <source>Set Samples to 64 in the form and press Start run.</source>
        <translation>Ponga «Muestras» en 64 en el formulario y pulse «Iniciar ejecución».</translation>
    </message>
    <message>
        <source>Isolated or accumulated</source>
        <translation>Aislado o acumulado</translation>
    </message>
    <message>
        <source>The relative output error judges each layer alone, on inputs of the original model. In the quantized model a layer&apos;s inputs carry the errors of all layers before it: that is the [accumulated error](glossary:accumulated_error).</source>
        <translation>El error relativo de salida juzga cada capa por sí sola, con entradas del modelo original. En el modelo cuantizado las entradas de una capa llevan los errores de todas las capas anteriores: ese es el [error acumulado](glossary:accumulated_error).</translation>
    </message>
    <message>
        <source>Ask of every layer-wise figure which of the two it is. The first is fair between methods, the second is what the model lives with.</source>
        <translation>Pregunte en cada cifra por capa cuál de los dos es. El primero es justo entre métodos; con el segundo vive el modelo.</translation>
    </message>
    <message>
        <source>Show the accumulated output error in the error map.</source>
        <translation>Muestre el error acumulado de salida en el mapa de errores.</translation>
    </message>
    <message>
        <source>The accumulated error of a late layer is far above its isolated error. What does that say of the layer&apos;s own rounding?</source>
        <translation>El error acumulado de una capa tardía supera con creces su error aislado. ¿Qué dice eso de su propio redondeo?</translation>
    </message>
    <message>
        <source>It is bad</source>
        <translation>Es malo</translation>
    </message>
    <message>
        <source>Nothing: the error may come from the layers before</source>
        <translation>Nada: el error puede venir de las capas anteriores</translation>
    </message>
    <message>
        <source>It is good</source>
        <translation>Es bueno</translation>
    </message>
    <message>
        <source>Now and then the accumulated error is even below the isolated one, where errors cancel.</source>
        <translation>De vez en cuando el error acumulado es incluso menor que el aislado, donde los errores se cancelan.</translation>
    </message>
    <message>
        <source>The box Metric stands in the toolbar above the views.</source>
        <translation>La lista «Métrica» está en la barra de herramientas, sobre las vistas.</translation>
    </message>
    <message>
        <source>Metrics that disagree</source>
        <translation>Métricas que discrepan</translation>
    </message>
    <message>
        <source>GPTQ moves weights away from where they were so that the output stays. So it may have the larger weight error and yet the smaller output error. Whoever ranks by weight error alone ranks plain rounding first.</source>
        <translation>GPTQ aparta los pesos de donde estaban para que la salida se mantenga. Por eso puede tener el mayor error de pesos y aun así el menor error de salida. Quien ordena solo por el error de pesos pone primero el redondeo simple.</translation>
    </message>
    <message>
        <source>A run by RTN has been made beside that by GPTQ. Compare both metrics.</source>
        <translation>Junto a la ejecución con GPTQ se ha hecho otra con RTN. Compare ambas métricas.</translation>
    </message>
    <message>
        <source>The output error of GPTQ is below 0.7 of that of RTN.</source>
        <translation>El error de salida de GPTQ es menor que 0,7 veces el de RTN.</translation>
    </message>
    <message>
        <source>Its mean squared weight error is not smaller.</source>
        <translation>Su error cuadrático medio de los pesos no es menor.</translation>
    </message>
    <message>
        <source>Show the weight error in the error map and see the order turn round.</source>
        <translation>Muestre el error de los pesos en el mapa de errores y vea cómo se invierte el orden.</translation>
    </message>
    <message>
        <source>Choose Weight MSE in the box Metric above.</source>
        <translation>Elija «MSE de los pesos» en la lista «Métrica» de arriba.</translation>
    </message>
    <message>
        <source>Differences that are none</source>
        <translation>Diferencias que no lo son</translation>
    </message>
    <message>
        <source>[Perplexity](glossary:perplexity) is measured on a sample of text, and its standard error says how far another sample could move it. Two runs that lie closer than that are not ranked by it.</source>
        <translation>La [perplejidad](glossary:perplexity) se mide en una muestra de texto, y su error estándar dice cuánto podría moverla otra muestra. Dos ejecuciones más próximas que eso no quedan ordenadas por ella.</translation>
    </message>
    <message>
        <source>The KL divergence compares both models token by token and sees differences that perplexity averages away.</source>
        <translation>La divergencia KL compara ambos modelos token a token y ve diferencias que la perplejidad borra al promediar.</translation>
    </message>
    <message>
        <source>Run A has perplexity 1.620 ± 0.030, run B 1.612 ± 0.030. What can you say?</source>
        <translation>La ejecución A tiene una perplejidad de 1,620 ± 0,030 y la B de 1,612 ± 0,030. ¿Qué se puede decir?</translation>
    </message>
    <message>
        <source>B is better</source>
        <translation>B es mejor</translation>
    </message>
    <message>
        <source>A is better</source>
        <translation>A es mejor</translation>
    </message>
    <message>
        <source>These figures do not tell which is better</source>
        <translation>Estas cifras no dicen cuál es mejor</translation>
    </message>
    <message>
        <source>The difference of 0.008 is far below the standard error. More text, or the KL divergence, may tell.</source>
        <translation>La diferencia de 0,008 es mucho menor que el error estándar. Más texto, o la divergencia KL, puede decirlo.</translation>
    </message>
    <message>
        <source>Compare the difference of the two with the number behind ±.</source>
        <translation>Compare la diferencia de ambas con el número que sigue a ±.</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Recorrido por la ventana</translation>
    </message>
    <message>
        <source>What the window shows, in five stops.</source>
        <translation>Lo que muestra la ventana, en cinco paradas.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>El modelo</translation>
    </message>
    <message>
        <source>All layers of the open model, block by block. A click on one selects it everywhere: in the plots, the inspector and the stepper.</source>
        <translation>Todas las capas del modelo abierto, bloque a bloque. Un clic en una la selecciona en todas partes: en los gráficos, el inspector y la vista «Paso a paso».</translation>
    </message>
    <message>
        <source>This is the demo model, a small one that writes stories. Nothing of it has to be downloaded.</source>
        <translation>Este es el modelo de demostración, uno pequeño que escribe historias. No hay que descargar nada.</translation>
    </message>
    <message>
        <source>The views</source>
        <translation>Las vistas</translation>
    </message>
    <message>
        <source>Each tab shows the same selection in another way: where the error sits, how the weights are spread, which words change, and, in the Stepper, how a method rounds one weight after the other.</source>
        <translation>Cada pestaña muestra la misma selección de otra manera: dónde está el error, cómo se reparten los pesos, qué palabras cambian y, en «Paso a paso», cómo un método redondea un peso tras otro.</translation>
    </message>
    <message>
        <source>A new run</source>
        <translation>Una nueva ejecución</translation>
    </message>
    <message>
        <source>Here you choose a method, its bits and its group size, and start. A run of the demo model takes less than a minute, and its layers appear in the error map as they are finished.</source>
        <translation>Aquí elige un método, sus bits y su tamaño de grupo, y lo inicia. Una ejecución del modelo de demostración tarda menos de un minuto, y sus capas aparecen en el mapa de errores a medida que terminan.</translation>
    </message>
    <message>
        <source>Every option explains itself when the pointer rests on it.</source>
        <translation>Cada opción se explica cuando el puntero se detiene en ella.</translation>
    </message>
    <message>
        <source>Runs side by side</source>
        <translation>Ejecuciones lado a lado</translation>
    </message>
    <message>
        <source>Finished runs gather here. Those that are ticked are shown together; A and B in the toolbar above are the two that are compared.</source>
        <translation>Las ejecuciones terminadas se reúnen aquí. Las marcadas se muestran juntas; A y B, en la barra de herramientas de arriba, son las dos que se comparan.</translation>
    </message>
    <message>
        <source>Learn and look up</source>
        <translation>Aprender y consultar</translation>
    </message>
    <message>
        <source>The menu Learn has lessons that tell the methods step by step on this model, and the glossary (Ctrl+F1) explains every term and metric with its formula.</source>
        <translation>El menú «Aprender» tiene lecciones que cuentan los métodos paso a paso con este modelo, y el glosario (Ctrl+F1) explica cada término y cada métrica con su fórmula.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P finds any command by its name.</source>
        <translation>Ctrl+Mayús+P encuentra cualquier comando por su nombre.</translation>
    </message>
    <message>
        <source>Weights to integers</source>
        <translation>De los pesos a los enteros</translation>
    </message>
    <message>
        <source>Three ways to turn a layer&apos;s weights into 8-bit codes, what each costs in error and bytes, and what the model then writes.</source>
        <translation>Tres formas de convertir los pesos de una capa en códigos de 8 bits, lo que cuesta cada una en error y bytes, y lo que escribe después el modelo.</translation>
    </message>
    <message>
        <source>A layer&apos;s weights</source>
        <translation>Los pesos de una capa</translation>
    </message>
    <message>
        <source>A language model is mostly matrices. The layer **up** of a block turns an input *x* into *y = W·x*; here you see how the values of its *W* are spread.</source>
        <translation>Un modelo de lenguaje es sobre todo matrices. La capa **up** de un bloque convierte una entrada *x* en *y = W·x*; aquí ve cómo se reparten los valores de su *W*.</translation>
    </message>
    <message>
        <source>Most weights lie near zero and a few lie far out. Whatever turns them into integers has to cover the whole range.</source>
        <translation>La mayoría de los pesos están cerca de cero y unos pocos están lejos. Lo que los convierta en enteros tiene que cubrir todo el rango.</translation>
    </message>
    <message>
        <source>Select the layer up of block 1.</source>
        <translation>Seleccione la capa up del bloque 1.</translation>
    </message>
    <message>
        <source>The tab Model beside this one lists all layers. Open block 1 and click up.</source>
        <translation>La pestaña «Modelo», junto a esta, enumera todas las capas. Abra el bloque 1 y haga clic en up.</translation>
    </message>
    <message>
        <source>Absmax</source>
        <translation>Absmax</translation>
    </message>
    <message>
        <source>The simplest grid is mirrored about zero. The largest magnitude becomes code 127, and everything else follows in proportion:</source>
        <translation>La rejilla más sencilla es simétrica respecto a cero. La mayor magnitud se convierte en el código 127 y todo lo demás va en proporción:</translation>
    </message>
    <message>
        <source>`code = round(w·127 / max|w|)`, and back `w ≈ code·max|w| / 127`.</source>
        <translation>`code = round(w·127 / max|w|)`, y de vuelta `w ≈ code·max|w| / 127`.</translation>
    </message>
    <message>
        <source>The form on the right is set to this grid: RTN (round to nearest), 8 bits, one scale for the whole tensor.</source>
        <translation>El formulario de la derecha está puesto en esta rejilla: RTN (redondeo al más cercano), 8 bits, una escala para todo el tensor.</translation>
    </message>
    <message>
        <source>Start the run and wait for its end.</source>
        <translation>Inicie la ejecución y espere a que termine.</translation>
    </message>
    <message>
        <source>Zero point</source>
        <translation>Punto cero</translation>
    </message>
    <message>
        <source>Weights are seldom spread evenly about zero, and then a mirrored grid has codes that nothing uses. A zero point moves the grid to where the weights are:</source>
        <translation>Los pesos rara vez se reparten por igual en torno a cero, y entonces una rejilla simétrica tiene códigos que nada usa. Un punto cero mueve la rejilla a donde están los pesos:</translation>
    </message>
    <message>
        <source>`scale = 255 / (max − min)`, `zero = round(−scale·min) − 128`, `code = clamp(round(w·scale + zero), −128, 127)`, and back `w ≈ (code − zero) / scale`.</source>
        <translation>`scale = 255 / (max − min)`, `zero = round(−scale·min) − 128`, `code = clamp(round(w·scale + zero), −128, 127)`, y de vuelta `w ≈ (code − zero) / scale`.</translation>
    </message>
    <message>
        <source>The 256 codes now span *max − min*, which is never more than twice the largest magnitude: the steps are finer.</source>
        <translation>Los 256 códigos abarcan ahora *max − min*, que nunca pasa del doble de la mayor magnitud: los pasos son más finos.</translation>
    </message>
    <message>
        <source>Change the option Grid to zero point and start a second run.</source>
        <translation>Cambie la opción «Rejilla» al punto cero e inicie una segunda ejecución.</translation>
    </message>
    <message>
        <source>Its mean squared weight error is not above that of absmax.</source>
        <translation>Su error cuadrático medio de los pesos no es mayor que el de absmax.</translation>
    </message>
    <message>
        <source>The framed box in the form is the option Grid. Nothing else has to be changed.</source>
        <translation>La casilla enmarcada del formulario es la opción «Rejilla». No hay que cambiar nada más.</translation>
    </message>
    <message>
        <source>What truncation costs</source>
        <translation>Lo que cuesta truncar</translation>
    </message>
    <message>
        <source>A program that casts to an unsigned byte does not round, it cuts off: `scale = (max − min) / 255`, `code = trunc((w − min) / scale)`, and back `w ≈ code·scale + min`.</source>
        <translation>Un programa que convierte a un byte sin signo no redondea, trunca: `scale = (max − min) / 255`, `code = trunc((w − min) / scale)`, y de vuelta `w ≈ code·scale + min`.</translation>
    </message>
    <message>
        <source>Every weight then comes back too small, by anything from nothing to a whole step. Rounding errs by half a step at most, and in both directions.</source>
        <translation>Cada peso vuelve entonces demasiado pequeño, desde nada hasta un paso entero. El redondeo yerra en medio paso como mucho, y en ambos sentidos.</translation>
    </message>
    <message>
        <source>Errors spread evenly over a whole step *s* have a mean square of *s*²/3, errors spread evenly over half a step to both sides one of *s*²/12. How does truncation compare?</source>
        <translation>Los errores repartidos por igual en un paso entero *s* tienen un cuadrado medio de *s*²/3; los repartidos en medio paso a ambos lados, de *s*²/12. ¿Cómo queda el truncamiento?</translation>
    </message>
    <message>
        <source>The same mean squared error</source>
        <translation>El mismo error cuadrático medio</translation>
    </message>
    <message>
        <source>Twice the mean squared error</source>
        <translation>El doble de error cuadrático medio</translation>
    </message>
    <message>
        <source>Four times the mean squared error</source>
        <translation>El cuádruple de error cuadrático medio</translation>
    </message>
    <message>
        <source>*s*²/3 is four times *s*²/12. Start the run and compare with what the program measures.</source>
        <translation>*s*²/3 es el cuádruple de *s*²/12. Inicie la ejecución y compare con lo que mide el programa.</translation>
    </message>
    <message>
        <source>Start the run with the truncated grid: its mean squared weight error is about four times that of the zero point.</source>
        <translation>Inicie la ejecución con la rejilla truncada: su error cuadrático medio de los pesos es alrededor del cuádruple que el del punto cero.</translation>
    </message>
    <message>
        <source>Divide the two mean squares.</source>
        <translation>Divida los dos cuadrados medios.</translation>
    </message>
    <message>
        <source>The form is set to the truncated grid already: press Start run.</source>
        <translation>El formulario ya está puesto en la rejilla truncada: pulse «Iniciar ejecución».</translation>
    </message>
    <message>
        <source>Memory and text, before and after</source>
        <translation>Memoria y texto, antes y después</translation>
    </message>
    <message>
        <source>The overview says what the run changed: 16 bits a weight became 8, and the one scale of a tensor weighs nothing. The [perplexity](glossary:perplexity) tells how surprised the model is by text that it has not seen; lower is better.</source>
        <translation>El resumen dice lo que ha cambiado la ejecución: de 16 bits por peso se pasó a 8, y la única escala de un tensor no pesa nada. La [perplejidad](glossary:perplexity) dice cuánto sorprende al modelo un texto que no ha visto; cuanto menor, mejor.</translation>
    </message>
    <message>
        <source>The Text view continues the same prompts with both models. The first token that differs is framed.</source>
        <translation>La vista «Texto» continúa los mismos prompts con ambos modelos. El primer token que difiere está enmarcado.</translation>
    </message>
    <message>
        <source>The quantized layers take 8 bits a weight.</source>
        <translation>Las capas cuantizadas ocupan 8 bits por peso.</translation>
    </message>
    <message>
        <source>Its perplexity is above that of the original model.</source>
        <translation>Su perplejidad es mayor que la del modelo original.</translation>
    </message>
    <message>
        <source>Open the Text view and read on from the first token that differs.</source>
        <translation>Abra la vista «Texto» y siga leyendo desde el primer token que difiere.</translation>
    </message>
    <message>
        <source>The tab Text stands above the views; Alt+6 opens it.</source>
        <translation>La pestaña «Texto» está sobre las vistas; Alt+6 la abre.</translation>
    </message>
    <message>
        <source>Which channels are salient</source>
        <translation>Qué canales son destacados</translation>
    </message>
    <message>
        <source>The view Salience shows each input channel of a layer: above its mean |x|, below the error of the weights that meet it. The two pictures have little in common.</source>
        <translation>La vista «Saliencia» muestra cada canal de entrada de una capa: arriba, su |x| medio; abajo, el error de los pesos que lo encuentran. Las dos imágenes tienen poco en común.</translation>
    </message>
    <message>
        <source>The table quantizes the layer in several ways. Compare the channels kept by their inputs with those kept by chance, and by their weights.</source>
        <translation>La tabla cuantiza la capa de varias formas. Compare los canales conservados según sus entradas con los conservados al azar y según sus pesos.</translation>
    </message>
    <message>
        <source>Raise the share of salient channels until a third of RTN&apos;s error is gone.</source>
        <translation>Aumente la parte de canales destacados hasta que desaparezca un tercio del error de RTN.</translation>
    </message>
    <message>
        <source>One percent of 256 channels are two of them.</source>
        <translation>El uno por ciento de 256 canales son dos.</translation>
    </message>
    <message>
        <source>A scale can be too large</source>
        <translation>Una escala puede ser demasiado grande</translation>
    </message>
    <message>
        <source>Salience again, with the salient channels multiplied by 2. See what a factor of 100 does: the row of the table that is scaled by inputs tells.</source>
        <translation>La saliencia otra vez, con los canales destacados multiplicados por 2. Vea lo que hace un factor de 100: lo dice la fila de la tabla escalada según las entradas.</translation>
    </message>
    <message>
        <source>Make scaling worse than not scaling at all.</source>
        <translation>Haga que escalar sea peor que no escalar.</translation>
    </message>
    <message>
        <source>Type 100 into the field scaled by.</source>
        <translation>Escriba 100 en el campo «escalados por».</translation>
    </message>
    <message>
        <source>AWQ gives every channel a scale of its own, all by one number: `s = mean|x|^r`, divided by `√(max s · min s)`, for the exponents `r = 0, 1/20, …, 1`; the authors stop at 19/20. Exponent 0 is plain rounding. The exponent with the least output error wins.</source>
        <translation>AWQ da a cada canal una escala propia, todas mediante un solo número: `s = mean|x|^r`, dividido por `√(max s · min s)`, para los exponentes `r = 0, 1/20, …, 1`; los autores paran en 19/20. El exponente 0 es el redondeo simple. Gana el exponente con el menor error de salida.</translation>
    </message>
    <message>
        <source>Quantization in ten minutes</source>
        <translation>La cuantización en diez minutos</translation>
    </message>
    <message>
        <source>A demonstration for a class, in large type: from one weight on a grid to the words that a quantized model writes.</source>
        <translation>Una demostración para una clase, en letra grande: de un peso en una rejilla a las palabras que escribe un modelo cuantizado.</translation>
    </message>
    <message>
        <source>A layer is a matrix</source>
        <translation>Una capa es una matriz</translation>
    </message>
    <message>
        <source>A small language model that writes stories. This is how the weights of one of its 42 layers are spread: most lie near zero, a few far out.</source>
        <translation>Un pequeño modelo de lenguaje que escribe historias. Así se reparten los pesos de una de sus 42 capas: la mayoría cerca de cero, unos pocos lejos.</translation>
    </message>
    <message>
        <source>Two runs with 3 bits, RTN and GPTQ, are made meanwhile. We shall read what they write.</source>
        <translation>Mientras tanto se hacen dos ejecuciones con 3 bits, RTN y GPTQ. Leeremos lo que escriben.</translation>
    </message>
    <message>
        <source>The distribution of one layer is shown.</source>
        <translation>Se muestra la distribución de una capa.</translation>
    </message>
    <message>
        <source>From 8 bits to 2</source>
        <translation>De 8 bits a 2</translation>
    </message>
    <message>
        <source>*b* bits make 2ᵇ levels. Drag the slider Bits from 8 to 2: the levels below the histogram thin out, and the weights gather on them.</source>
        <translation>*b* bits dan 2ᵇ niveles. Arrastre el deslizador «Bits» de 8 a 2: los niveles bajo el histograma escasean y los pesos se agrupan en ellos.</translation>
    </message>
    <message>
        <source>Each bit less doubles the distance between levels, and costs about 6 dB of the signal.</source>
        <translation>Cada bit menos duplica la distancia entre niveles y cuesta unos 6 dB de señal.</translation>
    </message>
    <message>
        <source>Drag the bits down to 2.</source>
        <translation>Baje los bits hasta 2.</translation>
    </message>
    <message>
        <source>Less than 8 dB are left of the weights&apos; signal.</source>
        <translation>Quedan menos de 8 dB de la señal de los pesos.</translation>
    </message>
    <message>
        <source>The same in groups of 128</source>
        <translation>Lo mismo en grupos de 128</translation>
    </message>
    <message>
        <source>So far the largest weight of a row set the distance for all 512 of its weights. Give each group of 128 its own scale, and drag again.</source>
        <translation>Hasta ahora el mayor peso de una fila fijaba la distancia para sus 512 pesos. Dé a cada grupo de 128 su propia escala y arrastre de nuevo.</translation>
    </message>
    <message>
        <source>A group costs a scale of 16 bits and a zero point: 18/128 = 0.14 bits a weight at 2 bits.</source>
        <translation>Un grupo cuesta una escala de 16 bits y un punto cero: 18/128 = 0,14 bits por peso con 2 bits.</translation>
    </message>
    <message>
        <source>Choose a scale for each group.</source>
        <translation>Elija una escala para cada grupo.</translation>
    </message>
    <message>
        <source>Drag the bits down to 2 again.</source>
        <translation>Baje de nuevo los bits hasta 2.</translation>
    </message>
    <message>
        <source>Rounding to nearest, weight by weight</source>
        <translation>Redondeo al más cercano, peso a peso</translation>
    </message>
    <message>
        <source>Eight rows and eight columns of real weights. RTN rounds each to its nearest level and looks at nothing else.</source>
        <translation>Ocho filas y ocho columnas de pesos reales. RTN redondea cada uno a su nivel más cercano y no mira nada más.</translation>
    </message>
    <message>
        <source>The curve at the right is what becomes of the layer&apos;s output.</source>
        <translation>La curva de la derecha es en lo que se convierte la salida de la capa.</translation>
    </message>
    <message>
        <source>Step to the end: Right, or the button.</source>
        <translation>Avance hasta el final: tecla Derecha o el botón.</translation>
    </message>
    <message>
        <source>GPTQ: the error flows to the right</source>
        <translation>GPTQ: el error fluye hacia la derecha</translation>
    </message>
    <message>
        <source>One column is rounded. Its error is not lost: the columns that are still free, at its right, move so that the output stays.</source>
        <translation>Se redondea una columna. Su error no se pierde: las columnas aún libres, a su derecha, se mueven para que la salida se mantenga.</translation>
    </message>
    <message>
        <source>Step back and watch it again. The slider at the right sets the speed of play.</source>
        <translation>Retroceda un paso y véalo otra vez. El deslizador de la derecha fija la velocidad.</translation>
    </message>
    <message>
        <source>Play to the end.</source>
        <translation>Reproduzca hasta el final.</translation>
    </message>
    <message>
        <source>It ends with less than half the output error of RTN.</source>
        <translation>Termina con menos de la mitad del error de salida de RTN.</translation>
    </message>
    <message>
        <source>OBQ: each row picks its own next weight</source>
        <translation>OBQ: cada fila elige su siguiente peso</translation>
    </message>
    <message>
        <source>For contrast, the method that GPTQ comes from. Every row takes the weight that costs least next, so that every row needs an inverse Hessian of its own.</source>
        <translation>Como contraste, el método del que viene GPTQ. Cada fila toma a continuación el peso que cuesta menos, de modo que cada fila necesita su propia hessiana inversa.</translation>
    </message>
    <message>
        <source>Exact, and slow: that fixed order is what makes GPTQ fast.</source>
        <translation>Exacto y lento: el orden fijo es lo que hace rápido a GPTQ.</translation>
    </message>
    <message>
        <source>Step on until half of the weights are fixed.</source>
        <translation>Avance hasta que la mitad de los pesos estén fijados.</translation>
    </message>
    <message>
        <source>AWQ: a few channels matter most</source>
        <translation>AWQ: unos pocos canales son los que más importan</translation>
    </message>
    <message>
        <source>Above, how strong each input of a layer is: a few stand out. The weights that meet them matter most, and nothing in the weights tells which these are.</source>
        <translation>Arriba, la fuerza de cada entrada de una capa: unas pocas sobresalen. Los pesos que las encuentran son los que más importan, y nada en los pesos dice cuáles son.</translation>
    </message>
    <message>
        <source>Keep 1 % of the channels by their inputs, and much of the error is gone; by chance, next to nothing. Scaling them by 2 before rounding helps as well.</source>
        <translation>Conserve un 1&#xa0;% de los canales según sus entradas y gran parte del error desaparece; al azar, casi nada. Escalarlos por 2 antes de redondear también ayuda.</translation>
    </message>
    <message>
        <source>Keeping channels by their inputs saves more than a tenth of RTN&apos;s error.</source>
        <translation>Conservar canales según sus entradas ahorra más de una décima parte del error de RTN.</translation>
    </message>
    <message>
        <source>AWQ: the best scale</source>
        <translation>AWQ: la mejor escala</translation>
    </message>
    <message>
        <source>AWQ scales every channel by *s* = mean|x|^*r* and tries the exponents *r* from 0, which is RTN, to 1. Drag the slider through them: too little helps little, too much makes the other weights of the group coarse.</source>
        <translation>AWQ escala cada canal por *s* = mean|x|^*r* y prueba los exponentes *r* de 0, que es RTN, a 1. Recórralos con el deslizador: demasiado poco ayuda poco; demasiado hace gruesos los demás pesos del grupo.</translation>
    </message>
    <message>
        <source>The star is the optimum.</source>
        <translation>La estrella es el óptimo.</translation>
    </message>
    <message>
        <source>Drag the slider to the end.</source>
        <translation>Arrastre el deslizador hasta el final.</translation>
    </message>
    <message>
        <source>What the models write</source>
        <translation>Lo que escriben los modelos</translation>
    </message>
    <message>
        <source>The same prompts, continued by the original, by RTN and by GPTQ, both with 3 bits in groups of 128. The first token that differs is framed.</source>
        <translation>Los mismos prompts, continuados por el original, por RTN y por GPTQ, ambos con 3 bits en grupos de 128. El primer token que difiere está enmarcado.</translation>
    </message>
    <message>
        <source>Both differ from the original, but GPTQ keeps to it longer. Read on in the other prompts: which of the two still tells a story?</source>
        <translation>Ambos difieren del original, pero GPTQ se mantiene en él más tiempo. Siga leyendo en los otros prompts: ¿cuál de los dos sigue contando una historia?</translation>
    </message>
    <message>
        <source>The texts stand side by side.</source>
        <translation>Los textos están lado a lado.</translation>
    </message>
    <message>
        <source>GPTQ is less than half as far from the original as RTN: KL divergence.</source>
        <translation>GPTQ está a menos de la mitad de distancia del original que RTN: divergencia KL.</translation>
    </message>
    <message>
        <source>A question to take home</source>
        <translation>Una pregunta para llevar</translation>
    </message>
    <message>
        <source>Everything shown here was computed by the program&apos;s own solvers on the model&apos;s own weights. The hand-out has these steps on paper; the lessons in the menu Learn go through them one by one.</source>
        <translation>Todo lo que se ha mostrado lo calcularon los métodos del programa con los pesos del modelo. La hoja de trabajo tiene estos pasos en papel; las lecciones del menú «Aprender» los recorren uno a uno.</translation>
    </message>
    <message>
        <source>Why may GPTQ have a larger weight error than RTN, and yet write better?</source>
        <translation>¿Por qué puede GPTQ tener un error de pesos mayor que RTN y, aun así, escribir mejor?</translation>
    </message>
    <message>
        <source>It stores more bits a weight</source>
        <translation>Almacena más bits por peso</translation>
    </message>
    <message>
        <source>It moves weights that are still free so that the output stays</source>
        <translation>Mueve los pesos aún libres para que la salida se mantenga</translation>
    </message>
    <message>
        <source>It leaves out the layers that are hard to round</source>
        <translation>Omite las capas difíciles de redondear</translation>
    </message>
    <message>
        <source>What counts is the layer&apos;s output. RTN is nearest weight by weight, GPTQ output by output.</source>
        <translation>Lo que cuenta es la salida de la capa. RTN es el más cercano peso a peso; GPTQ, salida a salida.</translation>
    </message>
    <message>
        <source>Groups under a slider</source>
        <translation>Grupos bajo un deslizador</translation>
    </message>
    <message>
        <source>The view What-if answers at once, for one layer, what a run would find for all. It is set to 4 bits and one scale for the tensor, and next to nothing of the weights&apos; signal is left.</source>
        <translation>La vista «¿Y si?» responde al instante, para una capa, lo que una ejecución hallaría para todas. Está puesta en 4 bits y una escala para el tensor, y casi no queda nada de la señal de los pesos.</translation>
    </message>
    <message>
        <source>Leave the bits alone. Choose a scale for each row, then for each group, and drag the group size until 20 dB are reached. The figure Bits per weight says what that costs.</source>
        <translation>No toque los bits. Elija una escala para cada fila, después para cada grupo, y arrastre el tamaño de grupo hasta alcanzar 20 dB. La cifra «Bits por peso» dice lo que cuesta.</translation>
    </message>
    <message>
        <source>Reach 20 dB weight SQNR,</source>
        <translation>Alcance 20 dB de SQNR de los pesos,</translation>
    </message>
    <message>
        <source>with 4 bits.</source>
        <translation>con 4 bits.</translation>
    </message>
    <message>
        <source>Scale for: each group. Groups of 32 come close; smaller ones do it.</source>
        <translation>Escala por: grupo. Los grupos de 32 se acercan; los más pequeños lo consiguen.</translation>
    </message>
    <message>
        <source>LLM.int8 rounds the inputs as well, so that the product is one of integers. Each row of the weight and each token&apos;s input get a scale of their own: `code = round(v·127 / max|v|)`, where what counts as an outlier is left out of the maximum.</source>
        <translation>LLM.int8 redondea también las entradas, de modo que el producto es de enteros. Cada fila del peso y la entrada de cada token tienen su propia escala: `code = round(v·127 / max|v|)`, donde lo que cuenta como atípico se excluye del máximo.</translation>
    </message>
    <message>
        <source>Tick Activation order and watch which column is rounded first.</source>
        <translation>Marque «Act-order» y observe qué columna se redondea primero.</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>not finite</source>
        <translation>no finito</translation>
    </message>
</context>
<context>
    <name>quantoscope::AboutDialog</name>
    <message>
        <source>About Quantoscope</source>
        <translation>Acerca de Quantoscope</translation>
    </message>
    <message>
        <source>&lt;b&gt;Quantoscope&lt;/b&gt;&lt;p&gt;A workbench for looking into the weight quantization of transformer language models.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Quantoscope&lt;/b&gt;&lt;p&gt;Un banco de trabajo para examinar la cuantización de los pesos de los modelos de lenguaje transformer.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin garantía alguna.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copiar versiones</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a library</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>of a library</comment>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <comment>of a library</comment>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>For</source>
        <comment>what a library is used for</comment>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Libraries bring others along. On Debian the texts of all licences are in /usr/share/doc/PACKAGE/copyright.</source>
        <translation>Las bibliotecas traen otras consigo. En Debian los textos de todas las licencias están en /usr/share/doc/PAQUETE/copyright.</translation>
    </message>
    <message>
        <source>CUDA not available</source>
        <extracomment>CUDA, which a build or a computer may lack</extracomment>
        <translation>CUDA no disponible</translation>
    </message>
</context>
<context>
    <name>quantoscope::BaselineChooser</name>
    <message>
        <source>&amp;Relative to</source>
        <translation>&amp;Respecto a</translation>
    </message>
    <message>
        <source>Run that the errors are shown relative to</source>
        <translation>Ejecución respecto a la que se muestran los errores</translation>
    </message>
    <message>
        <source>Each cell as a multiple of the same layer&apos;s value in that run (of metrics in decibels and the like: the difference): blue is better than it, red is worse</source>
        <translation>Cada celda como múltiplo del valor de la misma capa en esa ejecución (en métricas en decibelios y similares: la diferencia): azul es mejor, rojo es peor</translation>
    </message>
    <message>
        <source>no run: the values themselves</source>
        <extracomment>Of an error map: each run is shown with its own values</extracomment>
        <translation>ninguna ejecución: los valores mismos</translation>
    </message>
</context>
<context>
    <name>quantoscope::BlockSwapJobs</name>
    <message>
        <source>This runs the model itself, which a saved session does not hold. Open its model: the bar above does.</source>
        <translation>Esto ejecuta el propio modelo, que una sesión guardada no contiene. Abra su modelo: la barra de arriba lo hace.</translation>
    </message>
    <message>
        <source>A run is in progress: the blocks are measured after it.</source>
        <translation>Hay una ejecución en curso: los bloques se miden después.</translation>
    </message>
    <message>
        <source>The quantized model is made again from its codes…</source>
        <translation>El modelo cuantizado se rehace a partir de sus códigos…</translation>
    </message>
    <message>
        <source>The blocks cannot be measured: %1</source>
        <translation>No se pueden medir los bloques: %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::BlockSwapView</name>
    <message>
        <source>KL recovered</source>
        <translation>KL recuperada</translation>
    </message>
    <message>
        <source>… and the first differing token is the original&apos;s again</source>
        <translation>… y el primer token distinto vuelve a ser el del original</translation>
    </message>
    <message>
        <source>Blocks measured</source>
        <translation>Bloques medidos</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Medir</translation>
    </message>
    <message>
        <source>Puts one block of run A at a time back to full precision and measures what of the KL divergence on this text goes with it</source>
        <translation>Devuelve de uno en uno los bloques de la ejecución A a precisión completa y mide cuánta divergencia KL de este texto desaparece</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Block in full precision</source>
        <translation>Bloque en precisión completa</translation>
    </message>
    <message>
        <source>Block %1 in full precision: KL %2 instead of %3, %4 of it recovered</source>
        <translation>Bloque %1 en precisión completa: KL %2 en vez de %3, %4 recuperado</translation>
    </message>
    <message>
        <source>%1; the first differing token is the original&apos;s again</source>
        <translation>%1; el primer token distinto vuelve a ser el del original</translation>
    </message>
    <message>
        <source>What each block of %1 costs this text</source>
        <translation>Lo que cada bloque de %1 cuesta a este texto</translation>
    </message>
    <message>
        <source>What each block costs a text</source>
        <translation>Lo que cada bloque cuesta a un texto</translation>
    </message>
    <message>
        <source>“Measure” puts one block at a time back to full precision and shows what of the text&apos;s KL divergence goes with it.</source>
        <translation>«Medir» devuelve los bloques de uno en uno a precisión completa y muestra cuánta divergencia KL del texto desaparece.</translation>
    </message>
    <message>
        <source>Block %1 in full precision takes the most of it away, %2 (%3).</source>
        <translation>El bloque %1 en precisión completa es el que más quita, %2 (%3).</translation>
    </message>
    <message numerus="yes">
        <source>The first token that differs is number %1; %n block(s) alone bring it back.</source>
        <translation>
            <numerusform>El primer token distinto es el número %1; %n bloque por sí solo lo recupera.</numerusform>
            <numerusform>El primer token distinto es el número %1; %n bloques lo recuperan cada uno por sí solo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 blocks are measured.</source>
        <translation>%1 de %2 bloques están medidos.</translation>
    </message>
    <message>
        <source>KL recovered (nats)</source>
        <translation>KL recuperada (nats)</translation>
    </message>
    <message numerus="yes">
        <source>A %1: KL divergence to the original of %2 nats a token, over %Ln token(s).</source>
        <extracomment>%1 a run&apos;s name, %2 a number</extracomment>
        <translation>
            <numerusform>A %1: divergencia KL respecto al original de %2 nats por token, en %Ln token.</numerusform>
            <numerusform>A %1: divergencia KL respecto al original de %2 nats por token, en %Ln tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Escriba lo que quiere hacer</translation>
    </message>
    <message>
        <source>Filter of commands</source>
        <translation>Filtro de comandos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>in a list of commands: %1 &quot;Lesson&quot; or the menu that %2 stands in, such as &quot;Theme&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No command has all of these words.</source>
        <translation>Ningún comando contiene todas estas palabras.</translation>
    </message>
</context>
<context>
    <name>quantoscope::CompareBar</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>The run that single-run views show</source>
        <translation>La ejecución que muestran las vistas de una sola ejecución</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>The run that A is compared with</source>
        <translation>La ejecución con la que se compara A</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>What the error map and the model tree show</source>
        <translation>Lo que muestran el mapa de errores y el árbol del modelo</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>sin ejecución</translation>
    </message>
</context>
<context>
    <name>quantoscope::CompareView</name>
    <message>
        <source>Comparison of runs</source>
        <translation>Comparación de ejecuciones</translation>
    </message>
    <message>
        <source>Every figure of every run and its difference to the baseline; click a header to sort</source>
        <translation>Cada cifra de cada ejecución y su diferencia con la referencia; haga clic en un encabezado para ordenar</translation>
    </message>
    <message>
        <source>No run yet: runs are compared here once there are some.</source>
        <translation>Aún no hay ejecuciones: se compararán aquí en cuanto las haya.</translation>
    </message>
    <message>
        <source>Vertical axis</source>
        <translation>Eje vertical</translation>
    </message>
    <message>
        <source>What a run is worth</source>
        <translation>Lo que vale una ejecución</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Eje horizontal</translation>
    </message>
    <message>
        <source>What a run costs</source>
        <translation>Lo que cuesta una ejecución</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>What the differences in the table are taken to</source>
        <translation>Respecto a qué se toman las diferencias de la tabla</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarítmico</translation>
    </message>
    <message>
        <source>A logarithmic vertical axis</source>
        <translation>Un eje vertical logarítmico</translation>
    </message>
    <message>
        <source>against</source>
        <extracomment>Between two choosers: &quot;Perplexity&quot; against &quot;Bits per weight&quot;</extracomment>
        <translation>frente a</translation>
    </message>
    <message>
        <source>&amp;Baseline</source>
        <translation>&amp;Referencia</translation>
    </message>
    <message>
        <source>Original model</source>
        <translation>Modelo original</translation>
    </message>
    <message>
        <source>Use as baseline</source>
        <translation>Usar como referencia</translation>
    </message>
    <message>
        <source>Show as A</source>
        <translation>Mostrar como A</translation>
    </message>
    <message>
        <source>Show as B</source>
        <translation>Mostrar como B</translation>
    </message>
    <message>
        <source>Copy table as LaTeX</source>
        <translation>Copiar tabla como LaTeX</translation>
    </message>
    <message>
        <source>&amp;Group calibration sets</source>
        <translation>A&amp;grupar los conjuntos de calibración</translation>
    </message>
    <message>
        <source>Runs that differ only in their calibration samples are one row and one point: their mean, with bars of one standard deviation. A difference within the bars is marked as not significant.</source>
        <translation>Las ejecuciones que solo difieren en sus muestras de calibración son una fila y un punto: su media, con barras de una desviación estándar. Una diferencia dentro de las barras se marca como no significativa.</translation>
    </message>
    <message>
        <source>Run B: %1</source>
        <extracomment>What runs are compared with: the run that is B, %1 its name</extracomment>
        <translation>Ejecución B: %1</translation>
    </message>
    <message>
        <source>Run B, or the original model</source>
        <translation>Ejecución B o el modelo original</translation>
    </message>
</context>
<context>
    <name>quantoscope::DeviceChoice</name>
    <message>
        <source>De&amp;vice</source>
        <translation>Dispositi&amp;vo</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <comment>device</comment>
        <translation>&amp;Automático</translation>
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
        <translation>Elija una ejecución como A y otra con la que compararla como B: cada capa será aquí un punto.</translation>
    </message>
    <message>
        <source>%1 (baseline %2, better)</source>
        <extracomment>%1 a figure with its value; %2 the baseline&apos;s value</extracomment>
        <translation>%1 (referencia %2, mejor)</translation>
    </message>
    <message>
        <source>%1 (baseline %2, worse)</source>
        <extracomment>As before</extracomment>
        <translation>%1 (referencia %2, peor)</translation>
    </message>
    <message>
        <source>%1 (as the baseline)</source>
        <extracomment>As before</extracomment>
        <translation>%1 (como la referencia)</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 a layer; %2 and %3 a figure each, with its value</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1. The two disagree.</source>
        <translation>%1. Las dos se contradicen.</translation>
    </message>
    <message>
        <source>%1 against %2 by layer</source>
        <extracomment>A plot&apos;s title: %1 and %2 figures such as weight MSE</extracomment>
        <translation>%1 frente a %2 por capa</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) of %1.</source>
        <translation>
            <numerusform>%n capa de %1.</numerusform>
            <numerusform>%n capas de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) without an error are left out.</source>
        <translation>
            <numerusform>Se omite %n capa sin error.</numerusform>
            <numerusform>Se omiten %n capas sin error.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show a second run as B to see where the two figures disagree.</source>
        <translation>Muestre una segunda ejecución como B para ver dónde se contradicen las dos medidas.</translation>
    </message>
    <message>
        <source>Nowhere is it better than %1 in one figure and worse in the other.</source>
        <translation>En ninguna es mejor que %1 en una medida y peor en la otra.</translation>
    </message>
    <message numerus="yes">
        <source>In %n layer(s) it is better than %1 in one figure and worse in the other: %2.</source>
        <extracomment>%1 the baseline run, %2 names of layers</extracomment>
        <translation>
            <numerusform>En %n capa es mejor que %1 en una medida y peor en la otra: %2.</numerusform>
            <numerusform>En %n capas es mejor que %1 en una medida y peor en la otra: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::DisagreementView</name>
    <message>
        <source>Vertical axis</source>
        <translation>Eje vertical</translation>
    </message>
    <message>
        <source>What stands against the error of the weights</source>
        <translation>Lo que se contrapone al error de los pesos</translation>
    </message>
    <message>
        <source>Layers of A %1</source>
        <extracomment>%1 the name of run A</extracomment>
        <translation>Capas de A %1</translation>
    </message>
    <message>
        <source>Layers of A %1, against B %2: ▲&#xa0;better than B in one of the two, worse in the other; ●&#xa0;otherwise</source>
        <extracomment>Legend of a plot: %1 and %2 names of the runs A and B</extracomment>
        <translation>Capas de A %1, frente a B %2: ▲&#xa0;mejor que B en una de las dos, peor en la otra; ●&#xa0;en los demás casos</translation>
    </message>
</context>
<context>
    <name>quantoscope::DistributionPlot</name>
    <message>
        <source>Choose a layer to see how its weights are distributed.</source>
        <translation>Elija una capa para ver cómo se distribuyen sus pesos.</translation>
    </message>
    <message>
        <source>Weights per bin</source>
        <translation>Pesos por intervalo</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>Cumulative share</source>
        <translation>Proporción acumulada</translation>
    </message>
    <message>
        <source>Q-Q plot</source>
        <translation>Diagrama Q-Q</translation>
    </message>
    <message>
        <source>How the distribution is drawn</source>
        <translation>Cómo se dibuja la distribución</translation>
    </message>
    <message>
        <source>Weights per bin; the share of weights below a value; or the quantiles of the weights against those of a normal distribution, a straight line if they are normal</source>
        <translation>Pesos por intervalo; la proporción de pesos por debajo de un valor; o los cuantiles de los pesos frente a los de una distribución normal, una recta si son normales</translation>
    </message>
    <message>
        <source>&amp;Logarithmic counts</source>
        <translation>Recuentos &amp;logarítmicos</translation>
    </message>
    <message>
        <source>Grid levels of &amp;row</source>
        <translation>Niveles de la &amp;fila</translation>
    </message>
    <message>
        <source>&amp;group</source>
        <translation>&amp;grupo</translation>
    </message>
    <message>
        <source>Output row whose grid levels are shown</source>
        <translation>Fila de salida cuyos niveles de rejilla se muestran</translation>
    </message>
    <message>
        <source>Group whose grid levels are shown</source>
        <translation>Grupo cuyos niveles de rejilla se muestran</translation>
    </message>
    <message>
        <source>The ticks under the histogram are the values that weights of this output row can take</source>
        <translation>Las marcas bajo el histograma son los valores que pueden tomar los pesos de esta fila de salida</translation>
    </message>
    <message>
        <source>The group of input columns whose scale is used</source>
        <translation>El grupo de columnas de entrada cuya escala se usa</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Peso de %1</translation>
    </message>
    <message>
        <source>Share of weights below</source>
        <translation>Proporción de pesos por debajo</translation>
    </message>
    <message>
        <source>Quantile of a normal distribution (standard deviations)</source>
        <translation>Cuantil de una distribución normal (desviaciones estándar)</translation>
    </message>
    <message>
        <source>Distribution of weights</source>
        <translation>Distribución de los pesos</translation>
    </message>
    <message>
        <source>Cumulative distribution of the weights of %1</source>
        <translation>Distribución acumulada de los pesos de %1</translation>
    </message>
    <message>
        <source>Quantiles of the weights of %1 against a normal distribution</source>
        <translation>Cuantiles de los pesos de %1 frente a una distribución normal</translation>
    </message>
    <message>
        <source>Distribution of the weights of %1</source>
        <translation>Distribución de los pesos de %1</translation>
    </message>
    <message numerus="yes">
        <source>Histogram of %1 in %n bin(s) from %2 to %3; the original peaks near %4.</source>
        <translation>
            <numerusform>Histograma de %1 en %n intervalo de %2 a %3; el original tiene su máximo cerca de %4.</numerusform>
            <numerusform>Histograma de %1 en %n intervalos de %2 a %3; el original tiene su máximo cerca de %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fills %n of them.</source>
        <extracomment>%1 is a run&apos;s letter and name, %2 a run of bins</extracomment>
        <translation>
            <numerusform>%1 ocupa %n de ellos.</numerusform>
            <numerusform>%1 ocupa %n de ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of the weights of %1 below each value.</source>
        <translation>Proporción de los pesos de %1 por debajo de cada valor.</translation>
    </message>
    <message>
        <source>%1: %2 of them between −%3 and %3.</source>
        <comment>%1 a model, %2 a percentage, %3 a weight</comment>
        <translation>%1: %2 de ellos entre −%3 y %3.</translation>
    </message>
    <message>
        <source>Quantiles of the weights of %1 against a normal distribution; the original has mean %2 and standard deviation %3.</source>
        <translation>Cuantiles de los pesos de %1 frente a una distribución normal; el original tiene media %2 y desviación estándar %3.</translation>
    </message>
    <message>
        <source>Its tails reach %1 times as far as a normal distribution&apos;s at three standard deviations.</source>
        <translation>Sus colas llegan %1 veces tan lejos como las de una distribución normal en tres desviaciones estándar.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Range of a histogram bin: lower and upper weight</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Below %1</source>
        <comment>%1 is a weight</comment>
        <translation>Por debajo de %1</translation>
    </message>
    <message>
        <source>%1 standard deviations</source>
        <translation>%1 desviaciones estándar</translation>
    </message>
    <message>
        <source>Cursor %1 at %2</source>
        <translation>Cursor %1 en %2</translation>
    </message>
    <message>
        <source>%1 to %2, Δ %3</source>
        <comment>two weights and their difference</comment>
        <translation>%1 a %2, Δ %3</translation>
    </message>
    <message>
        <source>Cursors: keys 1 and 2</source>
        <translation>Cursores: teclas 1 y 2</translation>
    </message>
    <message>
        <source>Mark ran&amp;ge</source>
        <translation>Marcar ran&amp;go</translation>
    </message>
    <message>
        <source>While pressed, dragging marks a range of weights in all views, as dragging with Shift always does; so does Return between the cursors that the keys 1 and 2 set. Esc forgets it.</source>
        <translation>Mientras está pulsado, arrastrar marca un rango de pesos en todas las vistas, como siempre hace arrastrar con Mayús; también Intro entre los cursores que ponen las teclas 1 y 2. Esc lo olvida.</translation>
    </message>
    <message>
        <source>Marked: %1 to %2</source>
        <extracomment>in a plot&apos;s legend: %1 and %2 are the ends of a range of weights</extracomment>
        <translation>Marcado: %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more run(s): enlarge the plot</source>
        <extracomment>under a plot, where the grid levels of more runs would stand</extracomment>
        <translation>
            <numerusform>%n ejecución más: amplíe el gráfico</numerusform>
            <numerusform>%n ejecuciones más: amplíe el gráfico</numerusform>
        </translation>
    </message>
    <message>
        <source>The range from %1 to %2 is marked: about %3 of the original weights.</source>
        <translation>El rango de %1 a %2 está marcado: alrededor del %3 de los pesos originales.</translation>
    </message>
</context>
<context>
    <name>quantoscope::Engine</name>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Steps of %1</source>
        <translation>Pasos de %1</translation>
    </message>
    <message>
        <source>What if %1</source>
        <translation>¿Y si %1?</translation>
    </message>
    <message>
        <source>Salience of %1</source>
        <translation>Saliencia de %1</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Escribir %1</translation>
    </message>
    <message>
        <source>Weights of %1</source>
        <translation>Pesos de %1</translation>
    </message>
    <message>
        <source>Train %1</source>
        <translation>Entrenar %1</translation>
    </message>
    <message>
        <source>Pack %1</source>
        <translation>Empaquetar %1</translation>
    </message>
    <message>
        <source>Blocks of %1</source>
        <translation>Bloques de %1</translation>
    </message>
    <message>
        <source>Error of %1</source>
        <translation>Error de %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::ErrorMapPlot</name>
    <message>
        <source>No run yet: its errors will appear here, layer by layer.</source>
        <translation>Aún no hay ejecuciones: los errores aparecerán aquí, capa a capa.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>%1, higher is better</source>
        <translation>%1, mejor cuanto más alto</translation>
    </message>
    <message>
        <source>The model has no such layer.</source>
        <translation>El modelo no tiene esa capa.</translation>
    </message>
    <message>
        <source>%1, %2: no value</source>
        <translation>%1, %2: sin valor</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4</source>
        <extracomment>%1 layer, %2 run, %3 metric, %4 value with unit</extracomment>
        <translation>%1, %2: %3 %4</translation>
    </message>
    <message>
        <source>Error map: %1</source>
        <translation>Mapa de errores: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n block(s) by projection.</source>
        <translation>
            <numerusform>%1 de %n bloque por proyección.</numerusform>
            <numerusform>%1 de %n bloques por proyección.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n layer(s), the worst %2 with %3.</source>
        <translation>
            <numerusform>%1: %n capa, la peor %2 con %3.</numerusform>
            <numerusform>%1: %n capas, la peor %2 con %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no value yet.</source>
        <translation>%1: todavía sin valor.</translation>
    </message>
    <message>
        <source>%1 as a multiple of that of %2</source>
        <extracomment>%1 a metric, %2 a run</extracomment>
        <translation>%1 como múltiplo de la de %2</translation>
    </message>
    <message>
        <source>%1 less that of %2</source>
        <translation>%1 menos la de %2</translation>
    </message>
</context>
<context>
    <name>quantoscope::ExperimentJobs</name>
    <message>
        <source>This layer cannot be shown as it is stored: %1</source>
        <translation>No se puede mostrar esta capa tal como se almacena: %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::ExperimentPage</name>
    <message>
        <source>Texts (*.txt *.json *.tsv);;All files (*)</source>
        <translation>Textos (*.txt *.json *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>no training: the model as it is</source>
        <translation>sin entrenamiento: el modelo tal cual</translation>
    </message>
    <message>
        <source>the experiment&apos;s own choice</source>
        <translation>lo que elige el experimento</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>Entrenar con</translation>
    </message>
    <message>
        <source>Trained model goes to</source>
        <translation>Modelo entrenado en</translation>
    </message>
    <message>
        <source>Calibrate on</source>
        <translation>Calibrar con</translation>
    </message>
    <message>
        <source>Measure on</source>
        <translation>Medir con</translation>
    </message>
    <message>
        <source>Calibration samples</source>
        <translation>Muestras de calibración</translation>
    </message>
    <message>
        <source>Tokens a sample</source>
        <translation>Tokens por muestra</translation>
    </message>
    <message>
        <source>Windows of text</source>
        <translation>Ventanas de texto</translation>
    </message>
    <message>
        <source>as the experiment has it</source>
        <translation>como en el experimento</translation>
    </message>
    <message>
        <source>Start the experiment</source>
        <translation>Iniciar el experimento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open another model…</source>
        <translation>Abrir otro modelo…</translation>
    </message>
    <message>
        <source>Open a model first; a session alone cannot be run.</source>
        <translation>Abra primero un modelo; una sesión sola no se puede ejecutar.</translation>
    </message>
    <message>
        <source>A training needs a file of labelled sentences to measure on, too.</source>
        <translation>Un entrenamiento necesita también un archivo de frases etiquetadas para medir.</translation>
    </message>
    <message>
        <source>%1 holds a model already: name another folder for the trained one.</source>
        <translation>%1 ya contiene un modelo: indique otra carpeta para el entrenado.</translation>
    </message>
    <message>
        <source>The experiment is under way; results show up below as its runs end.</source>
        <translation>El experimento está en marcha; los resultados aparecen abajo a medida que terminan sus ejecuciones.</translation>
    </message>
    <message>
        <source>Folder for the trained model</source>
        <translation>Carpeta del modelo entrenado</translation>
    </message>
</context>
<context>
    <name>quantoscope::ExportModelDialog</name>
    <message>
        <source>GPTQ, zero points less one (gptq)</source>
        <translation>GPTQ, puntos cero menos uno (gptq)</translation>
    </message>
    <message>
        <source>GPTQ, zero points as they are (gptq_v2)</source>
        <translation>GPTQ, puntos cero tal cual (gptq_v2)</translation>
    </message>
    <message>
        <source>AWQ gemm (awq)</source>
        <translation>AWQ gemm (awq)</translation>
    </message>
    <message>
        <source>GGUF for llama.cpp (gguf)</source>
        <translation>GGUF para llama.cpp (gguf)</translation>
    </message>
    <message>
        <source>Plain float32 weights (safetensors)</source>
        <translation>Pesos float32 sin más (safetensors)</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>Exportar modelo</translation>
    </message>
    <message>
        <source>A new folder</source>
        <translation>Una carpeta nueva</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>&amp;Set up a run that fits</source>
        <translation>&amp;Preparar una ejecución adecuada</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Folder to make the new one in</source>
        <translation>Carpeta en la que crear la nueva</translation>
    </message>
    <message>
        <source>This run has no exact image in the format: %1.</source>
        <translation>Esta ejecución no tiene una imagen exacta en el formato: %1.</translation>
    </message>
    <message>
        <source>%1 is there already and not empty.</source>
        <translation>%1 ya existe y no está vacía.</translation>
    </message>
    <message>
        <source>What is written is read back and compared with the run&apos;s codes bit by bit, and a text is written from it.</source>
        <translation>Lo que se escribe se relee y se compara bit a bit con los códigos de la ejecución, y se genera un texto con ello.</translation>
    </message>
</context>
<context>
    <name>quantoscope::FigurePage</name>
    <message>
        <source>&amp;Panels</source>
        <translation>Panele&amp;s</translation>
    </message>
    <message>
        <source>Panels of the figure</source>
        <translation>Paneles de la figura</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>A&amp;ntes</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Después</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Eli&amp;minar</translation>
    </message>
    <message>
        <source>&amp;Full width</source>
        <translation>Ancho comple&amp;to</translation>
    </message>
    <message>
        <source>The panel is as wide as the figure</source>
        <translation>El panel es tan ancho como la figura</translation>
    </message>
    <message>
        <source>178 mm: two columns</source>
        <translation>178 mm: dos columnas</translation>
    </message>
    <message>
        <source>85 mm: one column</source>
        <translation>85 mm: una columna</translation>
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
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>Anc&amp;ho</translation>
    </message>
    <message>
        <source>Panels &amp;a line</source>
        <translation>Paneles por &amp;línea</translation>
    </message>
    <message>
        <source>&amp;Height of a line</source>
        <translation>Alt&amp;ura de línea</translation>
    </message>
    <message>
        <source>Type &amp;size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Colour map</source>
        <translation>Mapa de c&amp;olores</translation>
    </message>
    <message>
        <source>Le&amp;tters</source>
        <translation>Let&amp;ras</translation>
    </message>
    <message>
        <source>Preview in &amp;grey</source>
        <translation>Vista previa en &amp;gris</translation>
    </message>
    <message>
        <source>As a printer without colours would show it; files keep their colours</source>
        <translation>Como la mostraría una impresora sin colores; los archivos conservan los suyos</translation>
    </message>
    <message>
        <source>E&amp;xport figure…</source>
        <translation>Exportar &amp;figura…</translation>
    </message>
    <message>
        <source>“Add panel”, or “Add to figure” (Ctrl+Shift+F) at a plot, puts a plot here, as a panel of a figure for a paper.</source>
        <translation>«Añadir panel», o «Añadir a la figura» (Ctrl+Mayús+F) ante un gráfico, lo coloca aquí, como panel de una figura para un artículo.</translation>
    </message>
    <message>
        <source>A&amp;dd panel</source>
        <translation>Aña&amp;dir panel</translation>
    </message>
    <message>
        <source>A plot as its view shows it now</source>
        <translation>Un gráfico tal como lo muestra ahora su vista</translation>
    </message>
</context>
<context>
    <name>quantoscope::FigureTiles</name>
    <message>
        <source>The weights of a figure&apos;s panel cannot be shown: %1</source>
        <translation>No se pueden mostrar los pesos de un panel de la figura: %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::FileChoice</name>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
</context>
<context>
    <name>quantoscope::FootprintEstimate</name>
    <message>
        <source>Memory: %1, then %2</source>
        <translation>Memoria: %1, después %2</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) have fewer than %1 columns: one group a row</source>
        <extracomment>%n layers, %1 the size of a group</extracomment>
        <translation>
            <numerusform>%n capa tiene menos de %1 columnas: un grupo por fila</numerusform>
            <numerusform>%n capas tienen menos de %1 columnas: un grupo por fila</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::GlossaryDialog</name>
    <message>
        <source>Unit:</source>
        <translation>Unidad:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Fuente:</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation>Buscar un término</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>No term has these words.</source>
        <translation>Ningún término contiene esas palabras.</translation>
    </message>
</context>
<context>
    <name>quantoscope::GuideWindow</name>
    <message>
        <source>No page has these words.</source>
        <translation>Ninguna página contiene estas palabras.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Atrás (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Adelante (Alt+Derecha)</translation>
    </message>
    <message>
        <source>A−</source>
        <comment>button: smaller type</comment>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Más pequeño (Ctrl+-)</translation>
    </message>
    <message>
        <source>A+</source>
        <comment>button: larger type</comment>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Más grande (Ctrl++)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print or save as PDF</source>
        <translation>Imprimir o guardar como PDF</translation>
    </message>
    <message>
        <source>&amp;Print this page…</source>
        <translation>&amp;Imprimir esta página…</translation>
    </message>
    <message>
        <source>&amp;This page as PDF…</source>
        <translation>&amp;Esta página como PDF…</translation>
    </message>
    <message>
        <source>&amp;Whole guide as PDF…</source>
        <translation>&amp;Guía completa como PDF…</translation>
    </message>
    <message>
        <source>Find pages</source>
        <translation>Buscar páginas</translation>
    </message>
    <message>
        <source>Shows the pages that hold every word (Ctrl+F)</source>
        <translation>Muestra las páginas que contienen todas las palabras (Ctrl+F)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
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
        <translation>At&amp;rás</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Recorrido por la ventana</translation>
    </message>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>&amp;Omitir el recorrido</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
</context>
<context>
    <name>quantoscope::Inspector</name>
    <message>
        <source>Choose a layer to see its facts.</source>
        <translation>Elija una capa para ver sus datos.</translation>
    </message>
    <message>
        <source>Warnings of the selected layer</source>
        <translation>Advertencias de la capa seleccionada</translation>
    </message>
    <message>
        <source>Facts of the selected layer</source>
        <translation>Datos de la capa seleccionada</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Original weight</source>
        <translation>Peso original</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Outputs × inputs</source>
        <translation>Salidas × entradas</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>Almacenado como</translation>
    </message>
    <message>
        <source>The file holds codes; the weight shown is what they stand for</source>
        <translation>El archivo contiene códigos; el peso mostrado es lo que representan</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Desviación estándar</translation>
    </message>
    <message>
        <source>Excess kurtosis</source>
        <translation>Exceso de curtosis</translation>
    </message>
    <message>
        <source>0 for a normal distribution; the larger, the heavier the tails</source>
        <translation>0 en una distribución normal; cuanto mayor, más pesadas las colas</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>Valores atípicos</translation>
    </message>
    <message>
        <source>Share of the weights further than six standard deviations from zero</source>
        <translation>Proporción de pesos a más de seis desviaciones estándar de cero</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Heading of a run&apos;s figures: its letter, its name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>This layer</source>
        <translation>Esta capa</translation>
    </message>
    <message>
        <source>not finished yet</source>
        <translation>aún sin terminar</translation>
    </message>
    <message>
        <source>not quantized</source>
        <translation>no cuantizada</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits por peso</translation>
    </message>
    <message>
        <source>Scales and zeros included</source>
        <translation>Incluidos escalas y puntos cero</translation>
    </message>
    <message>
        <source>Solver loss</source>
        <translation>Pérdida del método</translation>
    </message>
    <message>
        <source>In the scale of the method&apos;s authors</source>
        <translation>En la escala de los autores del método</translation>
    </message>
    <message>
        <source>Calibration tokens</source>
        <translation>Tokens de calibración</translation>
    </message>
    <message>
        <source>Dead input channels</source>
        <translation>Canales de entrada muertos</translation>
    </message>
    <message>
        <source>Input channels that were zero on every calibration token</source>
        <translation>Canales de entrada que fueron cero en todos los tokens de calibración</translation>
    </message>
    <message>
        <source>Solved on</source>
        <translation>Resuelto en</translation>
    </message>
    <message>
        <source>The device that the layer&apos;s codes were computed on</source>
        <translation>El dispositivo en el que se calcularon los códigos de la capa</translation>
    </message>
    <message>
        <source>Damping, absolute</source>
        <translation>Amortiguamiento, absoluto</translation>
    </message>
    <message>
        <source>What was added to the diagonal of H = XᵀX/N: the run&apos;s share of damping times its mean</source>
        <translation>Lo que se sumó a la diagonal de H = XᵀX/N: la parte de amortiguamiento de la ejecución por su media</translation>
    </message>
</context>
<context>
    <name>quantoscope::JobPanel</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>No job is running.</source>
        <translation>No hay ninguna tarea en curso.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Running and waiting jobs</source>
        <translation>Tareas en curso y en espera</translation>
    </message>
    <message>
        <source>Waiting, paused</source>
        <extracomment>A run in the queue, and the same while the queue is paused</extracomment>
        <translation>En espera, en pausa</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>%1 is the layer a run stands still after</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Paused after %1</source>
        <translation>En pausa tras %1</translation>
    </message>
    <message>
        <source>Pausing after this step…</source>
        <extracomment>A run that was asked to pause works on until its layer, or its window of text, is finished</extracomment>
        <translation>Se detendrá tras este paso…</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Time until a job is done, as in &quot;1:42 left&quot;</extracomment>
        <translation>quedan %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::JobRow</name>
    <message>
        <source>Runs it earlier</source>
        <translation>La ejecuta antes</translation>
    </message>
    <message>
        <source>Runs it later</source>
        <translation>La ejecuta después</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Progreso de %1</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Subir %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Bajar %1</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Cancelar %1</translation>
    </message>
    <message>
        <source>Takes the job out of the queue</source>
        <translation>Quita la tarea de la cola</translation>
    </message>
    <message>
        <source>Stops the job; the layers that are finished are kept</source>
        <translation>Detiene la tarea; las capas terminadas se conservan</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <translation>Continuar %1</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Poner en pausa %1</translation>
    </message>
    <message>
        <source>Goes on where it stands</source>
        <translation>Sigue desde donde está</translation>
    </message>
    <message>
        <source>Stands still once its layer or its window of text is finished; runs that wait do not start</source>
        <translation>Se detiene al terminar su capa o su ventana de texto; las ejecuciones en espera no empiezan</translation>
    </message>
</context>
<context>
    <name>quantoscope::LayerQuestionView</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>quantoscope::LayerQuestions</name>
    <message>
        <source>The layer&apos;s inputs are gathered…</source>
        <translation>Reuniendo las entradas de la capa…</translation>
    </message>
</context>
<context>
    <name>quantoscope::LayerResultsModel</name>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
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
        <translation>Aún no ha terminado ninguna capa.</translation>
    </message>
    <message>
        <source>Layers of run A</source>
        <translation>Capas de la ejecución A</translation>
    </message>
    <message>
        <source>Every metric of every finished layer; click a header to sort</source>
        <translation>Cada métrica de cada capa terminada; haga clic en un encabezado para ordenar</translation>
    </message>
</context>
<context>
    <name>quantoscope::LayerTreeModel</name>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>%1, %2 parameters
%3</source>
        <extracomment>Tool tip of the model: architecture, number of parameters, path</extracomment>
        <translation>%1, %2 parámetros
%3</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>bloque %1</translation>
    </message>
    <message>
        <source>%1
kind %2, outputs × inputs: %3</source>
        <extracomment>Tool tip of a layer: full name, then its kind</extracomment>
        <translation>%1
tipo %2, salidas × entradas: %3</translation>
    </message>
    <message>
        <source>quantized: %1</source>
        <extracomment>Tool tip of a layer that the file stores as codes: format and grid</extracomment>
        <translation>cuantizada: %1</translation>
    </message>
    <message>
        <source>%1 (mean over the layers)</source>
        <translation>%1 (media sobre las capas)</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Outputs × inputs of the weight</source>
        <translation>Salidas × entradas del peso</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Output error</source>
        <extracomment>Short for &quot;Relative output error&quot;, of a narrow column</extracomment>
        <translation>Err. de salida</translation>
    </message>
    <message>
        <source>Hold-out error</source>
        <extracomment>Short for &quot;Relative output error (hold-out)&quot;, of a narrow column</extracomment>
        <translation>Err. hold-out</translation>
    </message>
    <message>
        <source>Accum. error</source>
        <extracomment>Short for &quot;Accumulated output error&quot;, of a narrow column</extracomment>
        <translation>Err. acumulado</translation>
    </message>
    <message>
        <source>Accum. MSE</source>
        <extracomment>Short for &quot;Accumulated output MSE&quot;, of a narrow column</extracomment>
        <translation>MSE acumulado</translation>
    </message>
    <message>
        <source>Largest error</source>
        <extracomment>Short for &quot;Largest weight error&quot;, of a narrow column</extracomment>
        <translation>Error máx.</translation>
    </message>
    <message>
        <source>KL (nats)</source>
        <extracomment>Short for &quot;KL divergence (nats)&quot;, of a narrow column</extracomment>
        <translation>KL (nats)</translation>
    </message>
    <message>
        <source>Energy spread</source>
        <extracomment>Short for &quot;Spread of input energies&quot;, of a narrow column</extracomment>
        <translation>Disp. energías</translation>
    </message>
</context>
<context>
    <name>quantoscope::LayerTreeView</name>
    <message>
        <source>No model is open.</source>
        <translation>No hay ningún modelo abierto.</translation>
    </message>
    <message>
        <source>Find a layer</source>
        <translation>Buscar una capa</translation>
    </message>
    <message>
        <source>Shows the layers whose name holds every word: “block 7 down”</source>
        <translation>Muestra las capas cuyo nombre contiene todas las palabras: «bloque 7 down»</translation>
    </message>
    <message>
        <source>Layers of the model</source>
        <translation>Capas del modelo</translation>
    </message>
    <message>
        <source>Blocks and layers with the chosen metric of run A</source>
        <translation>Bloques y capas con la métrica elegida de la ejecución A</translation>
    </message>
</context>
<context>
    <name>quantoscope::LessonActions</name>
    <message>
        <source>A run is under way. It takes a few seconds.</source>
        <translation>Hay una ejecución en curso. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>Open the demo model to go on: File &gt; Open demo model.</source>
        <translation>Para continuar, abra el modelo de demostración: Archivo &gt; Abrir el modelo de demostración.</translation>
    </message>
    <message>
        <source>The model is being opened…</source>
        <translation>Abriendo el modelo…</translation>
    </message>
</context>
<context>
    <name>quantoscope::LessonPanel</name>
    <message>
        <source>&amp;Hint</source>
        <translation>Pis&amp;ta</translation>
    </message>
    <message>
        <source>&amp;Do it for me</source>
        <translation>&amp;Hacerlo por mí</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>At&amp;rás</translation>
    </message>
    <message>
        <source>Steps passed</source>
        <translation>Pasos superados</translation>
    </message>
    <message>
        <source>End the lesson; it goes on here next time.</source>
        <translation>Termina la lección; la próxima vez continúa aquí.</translation>
    </message>
    <message>
        <source>End the lesson</source>
        <translation>Terminar la lección</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, count and title of a lesson&apos;s step</comment>
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Skip s&amp;tep</source>
        <translation>&amp;Omitir paso</translation>
    </message>
    <message>
        <source>Hint:</source>
        <translation>Pista:</translation>
    </message>
</context>
<context>
    <name>quantoscope::LessonTasks</name>
    <message>
        <source>Found: %1</source>
        <comment>what a check found</comment>
        <translation>Encontrado: %1</translation>
    </message>
    <message>
        <source>Found: %1. Asked for: %2.</source>
        <comment>what a check found, and what it wants</comment>
        <translation>Encontrado: %1. Se pedía: %2.</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Correcto.</translation>
    </message>
    <message>
        <source>Not so. Look again.</source>
        <translation>No es así. Vuelva a mirar.</translation>
    </message>
</context>
<context>
    <name>quantoscope::LogModel</name>
    <message>
        <source>Debug</source>
        <translation>Depuración</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>quantoscope::LogView</name>
    <message>
        <source>Lowest level shown</source>
        <translation>Nivel más bajo mostrado</translation>
    </message>
    <message>
        <source>Hides messages below this level</source>
        <translation>Oculta los mensajes por debajo de este nivel</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrar el registro</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all that are shown</source>
        <translation>Copia las líneas seleccionadas o todas las mostradas</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Messages of the program, the newest last</source>
        <translation>Mensajes del programa, los más recientes al final</translation>
    </message>
    <message>
        <source>No message passes the filter.</source>
        <translation>Ningún mensaje pasa el filtro.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Aún no se ha registrado nada.</translation>
    </message>
</context>
<context>
    <name>quantoscope::MainWindow</name>
    <message>
        <source>Demo model</source>
        <translation>Modelo de demostración</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>Abrir modelo</translation>
    </message>
    <message>
        <source>Models (config.json *.safetensors *.bin *.gguf);;All files (*)</source>
        <translation>Modelos (config.json *.safetensors *.bin *.gguf);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open model folder</source>
        <translation>Abrir carpeta de modelo</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Abrir sesión</translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation>Localizar %1</translation>
    </message>
    <message>
        <source>A run is in progress.</source>
        <translation>Hay una ejecución en curso.</translation>
    </message>
    <message>
        <source>Cancel it? The layers that are finished are kept.</source>
        <translation>¿Cancelarla? Las capas terminadas se conservan.</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Cancelar la ejecución</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Dejar que siga</translation>
    </message>
    <message>
        <source>The session has results that are not saved.</source>
        <translation>La sesión tiene resultados sin guardar.</translation>
    </message>
    <message>
        <source>Save them before going on?</source>
        <translation>¿Guardarlos antes de continuar?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>Abierto: %1</translation>
    </message>
    <message>
        <source>Open the model of this session first.</source>
        <translation>Abra primero el modelo de esta sesión.</translation>
    </message>
    <message>
        <source>%1 is complete.</source>
        <translation>%1 ha terminado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was cancelled; %n finished layer(s) are kept.</source>
        <translation>
            <numerusform>%1 se canceló; se conserva %n capa terminada.</numerusform>
            <numerusform>%1 se canceló; se conservan %n capas terminadas.</numerusform>
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
            <numerusform>%n ejecución</numerusform>
            <numerusform>%n ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>These are saved results of %1. To start a run, its model has to be open.</source>
        <translation>Estos son resultados guardados de %1. Para iniciar una ejecución, su modelo debe estar abierto.</translation>
    </message>
    <message>
        <source>Open the model</source>
        <translation>Abrir el modelo</translation>
    </message>
    <message>
        <source>Locate model…</source>
        <translation>Localizar modelo…</translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation>Abra primero un modelo.</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Guardar sesión</translation>
    </message>
    <message>
        <source>Sessions (*.h5)</source>
        <translation>Sesiones (*.h5)</translation>
    </message>
    <message>
        <source>The table of layers is exported by its own menu entry.</source>
        <translation>La tabla de capas se exporta con su propia entrada de menú.</translation>
    </message>
    <message>
        <source>The name must end in .png, .svg, .pdf or .csv.</source>
        <translation>El nombre debe terminar en .png, .svg, .pdf o .csv.</translation>
    </message>
    <message>
        <source>Export table of runs</source>
        <translation>Exportar tabla de ejecuciones</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export table of layers</source>
        <translation>Exportar tabla de capas</translation>
    </message>
    <message>
        <source>Cancel it and close? The layers that are finished are kept.</source>
        <translation>¿Cancelarla y cerrar? Las capas terminadas se conservan.</translation>
    </message>
    <message>
        <source>Cancel and close</source>
        <translation>Cancelar y cerrar</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Terminando…</translation>
    </message>
    <message>
        <source>Start a run (F5): what it changes is told here.</source>
        <translation>Inicie una ejecución (F5): aquí se contará lo que cambia.</translation>
    </message>
    <message>
        <source>Start a run (F5): its layers show up here one by one.</source>
        <translation>Inicie una ejecución (F5): sus capas aparecerán aquí una a una.</translation>
    </message>
    <message>
        <source>Start a run (F5) or a sweep: runs are compared here.</source>
        <translation>Inicie una ejecución (F5) o un barrido: las ejecuciones se compararán aquí.</translation>
    </message>
    <message>
        <source>Start a run (F5): the texts before and after show up here at its end.</source>
        <translation>Inicie una ejecución (F5): los textos de antes y después aparecerán aquí al final.</translation>
    </message>
    <message>
        <source>Start a run (F5): every layer&apos;s figures show up here.</source>
        <translation>Inicie una ejecución (F5): las cifras de cada capa aparecerán aquí.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Error map</source>
        <translation>Mapa de errores</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Stepper</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>¿Y si?</translation>
    </message>
    <message>
        <source>Salience</source>
        <translation>Saliencia</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nueva ejecución</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>No runs yet.</source>
        <translation>Aún no hay ejecuciones.</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>No hay nada en curso.</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>⚠ Slow BLAS</source>
        <translation>⚠ BLAS lenta</translation>
    </message>
    <message>
        <source>Matrix products go to the reference BLAS, many times slower than OpenBLAS. Install the package libopenblas0-pthread and start again.</source>
        <translation>Los productos matriciales van a la BLAS de referencia, muchas veces más lenta que OpenBLAS. Instale el paquete libopenblas0-pthread y vuelva a iniciar.</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>A&amp;prender</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Recorrido por la ventana</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lecciones</translation>
    </message>
    <message>
        <source>&amp;Experiments</source>
        <translation>&amp;Experimentos</translation>
    </message>
    <message>
        <source>&amp;Open lesson file…</source>
        <translation>&amp;Abrir archivo de lección…</translation>
    </message>
    <message>
        <source>Save &amp;hand-out…</source>
        <translation>Guardar &amp;hoja de trabajo…</translation>
    </message>
    <message>
        <source>E&amp;nd lesson</source>
        <translation>&amp;Terminar lección</translation>
    </message>
    <message>
        <source>Pre&amp;senter mode</source>
        <translation>Modo pre&amp;sentador</translation>
    </message>
    <message>
        <source>%1  (%2 of %3)</source>
        <comment>a lesson&apos;s title, steps passed, all steps</comment>
        <translation>%1  (%2 de %3)</translation>
    </message>
    <message>
        <source>Open lesson file</source>
        <translation>Abrir archivo de lección</translation>
    </message>
    <message>
        <source>Lessons (*.json);;All files (*)</source>
        <translation>Lecciones (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save hand-out</source>
        <translation>Guardar hoja de trabajo</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>&amp;Abrir modelo…</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open model &amp;folder…</source>
        <translation>Abrir &amp;carpeta de modelo…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+O</source>
        <translation>Ctrl+Alt+O</translation>
    </message>
    <message>
        <source>Open &amp;demo model</source>
        <translation>Abrir el modelo de &amp;demostración</translation>
    </message>
    <message>
        <source>Open s&amp;ession…</source>
        <translation>Abrir &amp;sesión…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>&amp;Locate model…</source>
        <translation>&amp;Localizar modelo…</translation>
    </message>
    <message>
        <source>&amp;Save session</source>
        <translation>&amp;Guardar sesión</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation>Guardar sesión c&amp;omo…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>E&amp;xport view…</source>
        <translation>Exportar &amp;vista…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Export re&amp;port…</source>
        <translation>Exportar &amp;informe…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Export table of r&amp;uns…</source>
        <translation>Exportar tabla de &amp;ejecuciones…</translation>
    </message>
    <message>
        <source>Export table of la&amp;yers…</source>
        <translation>Exportar tabla de ca&amp;pas…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sali&amp;r</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Copy view</source>
        <translation>&amp;Copiar vista</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Copy co&amp;mmand line of run A</source>
        <translation>Copiar el comando de la ejecución &amp;A</translation>
    </message>
    <message>
        <source>Copy command line of this &amp;plot</source>
        <translation>Copiar el comando de este &amp;gráfico</translation>
    </message>
    <message>
        <source>&amp;Find layer</source>
        <translation>&amp;Buscar capa</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>&amp;Back in selection</source>
        <translation>Selección an&amp;terior</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>For&amp;ward in selection</source>
        <translation>Selección &amp;siguiente</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Re&amp;name run</source>
        <translation>Re&amp;nombrar ejecución</translation>
    </message>
    <message>
        <source>Run n&amp;otes…</source>
        <translation>N&amp;otas de la ejecución…</translation>
    </message>
    <message>
        <source>Remo&amp;ve run</source>
        <translation>&amp;Eliminar ejecución</translation>
    </message>
    <message>
        <source>&amp;Logarithmic counts</source>
        <translation>Recuentos &amp;logarítmicos</translation>
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
        <translation>Una escala de &amp;colores para todas las ejecuciones</translation>
    </message>
    <message>
        <source>Lock colours</source>
        <translation>Fijar colores</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Mostrar como &amp;tabla</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Reset view</source>
        <translation>&amp;Restablecer vista</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pantalla c&amp;ompleta</translation>
    </message>
    <message>
        <source>Restore &amp;default layout</source>
        <translation>Restaurar &amp;disposición predeterminada</translation>
    </message>
    <message>
        <source>&amp;Start run</source>
        <translation>&amp;Iniciar ejecución</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>&amp;Resume run</source>
        <translation>&amp;Reanudar ejecución</translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation>Shift+F5</translation>
    </message>
    <message>
        <source>&amp;Export model…</source>
        <translation>&amp;Exportar modelo…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+E</source>
        <translation>Ctrl+Alt+E</translation>
    </message>
    <message>
        <source>S&amp;weep…</source>
        <translation>&amp;Barrido…</translation>
    </message>
    <message>
        <source>Ctrl+F5</source>
        <translation>Ctrl+F5</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>&amp;Cancel run</source>
        <translation>&amp;Cancelar ejecución</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel &amp;all</source>
        <translation>Cancelar &amp;todo</translation>
    </message>
    <message>
        <source>Ctrl+Shift+.</source>
        <translation>Ctrl+Shift+.</translation>
    </message>
    <message>
        <source>&amp;Swap A and B</source>
        <translation>&amp;Intercambiar A y B</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>&amp;Next differing token</source>
        <translation>&amp;Siguiente token distinto</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Paleta de comandos…</translation>
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
        <translation>&amp;Glosario</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Quantoscope</source>
        <translation>Acerca de &amp;Quantoscope</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Acerca de Q&amp;t</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir recien&amp;te</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>The language changes when the program is started next.</source>
        <translation>El idioma cambiará la próxima vez que se inicie el programa.</translation>
    </message>
    <message>
        <source>Colour &amp;map</source>
        <translation>&amp;Mapa de colores</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecución</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>Open a model first; a session alone cannot be run.</source>
        <translation>Abra primero un modelo; una sesión sola no se puede ejecutar.</translation>
    </message>
    <message>
        <source>Removed %1; %2 brings it back.</source>
        <translation>%1 eliminada; %2 la recupera.</translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <translation>Notas sobre %1</translation>
    </message>
    <message>
        <source>Notes stay with the run, in the session and in reports.</source>
        <translation>Las notas quedan con la ejecución, en la sesión y en los informes.</translation>
    </message>
    <message>
        <source>The form “New run” is set up for %1: start it, then export the new run.</source>
        <translation>El formulario «Nueva ejecución» está preparado para %1: iníciela y exporte después la nueva ejecución.</translation>
    </message>
    <message>
        <source>The command reads the session&apos;s file: save the session before running it.</source>
        <translation>El comando lee el archivo de la sesión: guarde la sesión antes de ejecutarlo.</translation>
    </message>
    <message numerus="yes">
        <source>Added to the figure, which has %n panel(s) now: %1 shows it.</source>
        <translation>
            <numerusform>Añadido a la figura, que ahora tiene %n panel: %1 la muestra.</numerusform>
            <numerusform>Añadido a la figura, que ahora tiene %n paneles: %1 la muestra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Exportar figura</translation>
    </message>
    <message>
        <source>PDF document (*.pdf);;SVG drawing (*.svg);;PNG image with 600 dots per inch (*.png)</source>
        <translation>Documento PDF (*.pdf);;Dibujo SVG (*.svg);;Imagen PNG con 600 puntos por pulgada (*.png)</translation>
    </message>
    <message>
        <source>Written with its numbers and their origin beside it: %1</source>
        <translation>Escrito, con sus números y su procedencia al lado: %1</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Tesela</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>Add &amp;to figure</source>
        <translation>Añadir a la &amp;figura</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Export fi&amp;gure…</source>
        <translation>Exportar fig&amp;ura…</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>Time: about %1</source>
        <translation>Tiempo: unos %1</translation>
    </message>
    <message>
        <source>Time: roughly %1; no run of this method was timed yet</source>
        <translation>Tiempo: a grandes rasgos %1; aún no se ha cronometrado este método</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <extracomment>%1 the name of a view: Error map</extracomment>
        <translation>Exportar «%1»</translation>
    </message>
    <message>
        <source>User g&amp;uide</source>
        <translation>Guía del &amp;usuario</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F1</source>
        <translation>Ctrl+Shift+F1</translation>
    </message>
    <message>
        <source>&amp;Larger type</source>
        <translation>Letra más &amp;grande</translation>
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
        <translation>Letra más &amp;pequeña</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>&amp;Normal type</source>
        <translation>Letra &amp;normal</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Font si&amp;ze</source>
        <translation>T&amp;amaño de letra</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Type is %1 % of its normal size.</source>
        <translation>La letra tiene el %1 % de su tamaño normal.</translation>
    </message>
    <message>
        <source>La&amp;youts</source>
        <translation>&amp;Disposiciones</translation>
    </message>
    <message>
        <source>&amp;Remove layout</source>
        <translation>&amp;Eliminar disposición</translation>
    </message>
    <message>
        <source>The layout %1 is removed.</source>
        <translation>Se ha eliminado la disposición %1.</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>Guardar disposición</translation>
    </message>
    <message>
        <source>Name of this arrangement of panels; one of the same name is replaced.</source>
        <translation>Nombre de esta disposición de los paneles; se sustituye la del mismo nombre.</translation>
    </message>
    <message>
        <source>The layout %1 is saved.</source>
        <translation>Se ha guardado la disposición %1.</translation>
    </message>
    <message>
        <source>The layout %1 is of another version of this program.</source>
        <translation>La disposición %1 es de otra versión de este programa.</translation>
    </message>
    <message>
        <source>&amp;Save layout…</source>
        <translation>&amp;Guardar disposición…</translation>
    </message>
    <message>
        <source>Which &amp;block costs this text</source>
        <translation>Qué &amp;bloque perjudica a este texto</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Shift+F3</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Desacuerdo</translation>
    </message>
    <message>
        <source>Error &amp;microscope…</source>
        <translation>&amp;Microscopio de errores…</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>Runs go on where they are; the device changes when a model is opened next.</source>
        <translation>Las ejecuciones siguen donde están; el dispositivo cambia cuando se vuelva a abrir un modelo.</translation>
    </message>
    <message>
        <source>There is nothing in this view to export yet.</source>
        <translation>Todavía no hay nada que exportar en esta vista.</translation>
    </message>
    <message>
        <source>Open demo with fi&amp;nished runs</source>
        <translation>Abrir la demo con ejecuciones ter&amp;minadas</translation>
    </message>
    <message>
        <source>Sessions (*.h5 *.h5.gz);;All files (*)</source>
        <translation>Sesiones (*.h5 *.h5.gz);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>&amp;Pause after this step</source>
        <translation>&amp;Pausa tras este paso</translation>
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
            <numerusform>CPU, %n hilo</numerusform>
            <numerusform>CPU, %n hilos</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs are computed on the CPU; big models take their time there. Run, Device tells what else there is.</source>
        <translation>Las ejecuciones se calculan en la CPU; los modelos grandes tardan ahí. Ejecución, Dispositivo muestra qué más hay.</translation>
    </message>
    <message numerus="yes">
        <source>One of %n core(s) is left to the window.</source>
        <translation>
            <numerusform>Un núcleo de %n queda para la ventana.</numerusform>
            <numerusform>Un núcleo de %n queda para la ventana.</numerusform>
        </translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>RAM</source>
        <comment>memory of the machine, short</comment>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Memory that this program takes, of what the machine has</source>
        <translation>Memoria que ocupa este programa, de la que tiene la máquina</translation>
    </message>
    <message>
        <source>GPU</source>
        <comment>memory of the graphics card, short</comment>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Memory taken on the device by all programs, of what it has</source>
        <translation>Memoria que ocupan en el dispositivo todos los programas, de la que tiene</translation>
    </message>
</context>
<context>
    <name>quantoscope::MicroscopeDialog</name>
    <message>
        <source>Error microscope</source>
        <translation>Microscopio de errores</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copies the sentences and the three tables.</source>
        <translation>Copia las frases y las tres tablas.</translation>
    </message>
    <message>
        <source>A run is in progress: the microscope&apos;s turn comes after it.</source>
        <translation>Hay una ejecución en curso: después le toca al microscopio.</translation>
    </message>
    <message>
        <source>The layer&apos;s inputs are gathered…</source>
        <translation>Se reúnen las entradas de la capa…</translation>
    </message>
    <message>
        <source>Rows, weights and tokens are told by the model itself, which a saved session does not hold. Open its model: the bar in the window does.</source>
        <translation>Las filas, los pesos y los tokens los da el propio modelo, que una sesión guardada no contiene. Abra su modelo: lo hace la barra de la ventana.</translation>
    </message>
    <message>
        <source>The error of this layer cannot be looked into: %1</source>
        <translation>No se puede examinar el error de esta capa: %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::MicroscopeView</name>
    <message>
        <source>Rows: outputs of the layer</source>
        <translation>Filas: salidas de la capa</translation>
    </message>
    <message>
        <source>Columns: its inputs</source>
        <translation>Columnas: sus entradas</translation>
    </message>
    <message>
        <source>Whose shares are listed</source>
        <translation>De qué se listan las proporciones</translation>
    </message>
    <message>
        <source>Progress of the error microscope</source>
        <translation>Progreso del microscopio de errores</translation>
    </message>
    <message>
        <source>&amp;Worst layer</source>
        <translation>&amp;Peor capa</translation>
    </message>
    <message>
        <source>Selects the layer where run A&apos;s relative output error is largest.</source>
        <translation>Selecciona la capa donde el error relativo de salida de la ejecución A es mayor.</translation>
    </message>
    <message>
        <source>Choose one to see the weights behind it.</source>
        <translation>Elija una para ver los pesos que hay detrás.</translation>
    </message>
    <message>
        <source>Choose one to see which tokens drive its input.</source>
        <translation>Elija uno para ver qué tokens excitan su entrada.</translation>
    </message>
    <message>
        <source>Calibration tokens with the largest inputs of the channel.</source>
        <translation>Tokens de calibración con las mayores entradas del canal.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Worst columns</source>
        <translation>Peores columnas</translation>
    </message>
    <message>
        <source>Worst rows</source>
        <translation>Peores filas</translation>
    </message>
    <message>
        <source>Share of the error</source>
        <translation>Proporción del error</translation>
    </message>
    <message>
        <source>Worst weights of row %1</source>
        <translation>Peores pesos de la fila %1</translation>
    </message>
    <message>
        <source>Worst weights</source>
        <translation>Peores pesos</translation>
    </message>
    <message>
        <source>Share of the row</source>
        <translation>Proporción de la fila</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Quantized</source>
        <translation>Cuantizado</translation>
    </message>
    <message>
        <source>Input, rms</source>
        <extracomment>Root mean square of a channel&apos;s inputs</extracomment>
        <translation>Entrada, media cuadr.</translation>
    </message>
    <message>
        <source>Tokens that drive input %1</source>
        <translation>Tokens que excitan la entrada %1</translation>
    </message>
    <message>
        <source>Tokens that drive an input</source>
        <translation>Tokens que excitan una entrada</translation>
    </message>
    <message>
        <source>Sample:place</source>
        <extracomment>Of a calibration token: number of the sample and place in it</extracomment>
        <translation>Muestra: lugar</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Text around [the token]</source>
        <translation>Texto en torno a [el token]</translation>
    </message>
    <message>
        <source>Choose a layer that a run has quantized: the error map, or “Worst layer”.</source>
        <translation>Elija una capa que una ejecución haya cuantizado: en el mapa de errores o con «Peor capa».</translation>
    </message>
    <message>
        <source>%1 has no output error on these inputs: nothing is left to look into.</source>
        <translation>%1 no tiene error de salida con estas entradas: no hay nada que examinar.</translation>
    </message>
    <message>
        <source>%1: relative output error %2 over %L3 calibration tokens. Row %4 of %5 makes up %6 of it.</source>
        <translation>%1: error relativo de salida %2 en %L3 tokens de calibración. La fila %4 de %5 supone %6 de él.</translation>
    </message>
    <message>
        <source>In row %1 the weight of column %2 makes up %3.</source>
        <translation>En la fila %1, el peso de la columna %2 supone %3.</translation>
    </message>
    <message>
        <source>The method rounds inputs too; this is the weights&apos; part alone.</source>
        <translation>El método redondea también las entradas; esta es la parte de los pesos solos.</translation>
    </message>
    <message>
        <source>Input %1 is largest, %2, at the token %3.</source>
        <translation>La entrada %1 es mayor, %2, en el token %3.</translation>
    </message>
</context>
<context>
    <name>quantoscope::OptionEditor</name>
    <message>
        <source>%1
From %2 to %3.</source>
        <extracomment>Tool tip of a number: its help sentence, then its range</extracomment>
        <translation>%1
De %2 a %3.</translation>
    </message>
</context>
<context>
    <name>quantoscope::OptionsForm</name>
    <message>
        <source>Reset to defaults</source>
        <translation>Restablecer valores predeterminados</translation>
    </message>
    <message>
        <source>Method and options</source>
        <translation>Método y opciones</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Método</translation>
    </message>
</context>
<context>
    <name>quantoscope::OverviewView</name>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>cancelled; what was finished is shown</source>
        <translation>cancelada; se muestra lo que había terminado</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fallida: %1</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Aún no hay ejecuciones.</translation>
    </message>
    <message>
        <source>Overview of run A</source>
        <translation>Resumen de la ejecución A</translation>
    </message>
    <message>
        <source>Worst layers</source>
        <translation>Peores capas</translation>
    </message>
    <message>
        <source>The layers of run A that are worst by the chosen metric; choosing one selects it</source>
        <translation>Las capas de la ejecución A que son peores según la métrica elegida; al elegir una se selecciona</translation>
    </message>
    <message>
        <source>Exports of run A</source>
        <translation>Exportaciones de la ejecución A</translation>
    </message>
    <message>
        <source>Warnings of run A</source>
        <translation>Advertencias de la ejecución A</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Layers beyond this value of the metric are counted; empty: none</source>
        <translation>Se cuentan las capas más allá de este valor de la métrica; vacío: ningún umbral</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>&amp;Umbral</translation>
    </message>
    <message>
        <source>%1 before, %2</source>
        <translation>%1 antes, %2</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits por peso</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n layer(s) beyond</source>
        <extracomment>%1 a number, %n how many there are in all</extracomment>
        <translation>
            <numerusform>%1 de %n capa más allá</numerusform>
            <numerusform>%1 de %n capas más allá</numerusform>
        </translation>
    </message>
    <message>
        <source>Worst layers of %1: %2</source>
        <extracomment>%1 a run&apos;s name, %2 a metric</extracomment>
        <translation>Peores capas de %1: %2</translation>
    </message>
</context>
<context>
    <name>quantoscope::PackedLayerView</name>
    <message>
        <source>Format of the file</source>
        <translation>Formato del archivo</translation>
    </message>
    <message>
        <source>Notation of words</source>
        <translation>Notación de las palabras</translation>
    </message>
    <message>
        <source>hexadecimal</source>
        <translation>hexadecimal</translation>
    </message>
    <message>
        <source>int32</source>
        <translation>int32</translation>
    </message>
    <message>
        <source>Tensors of the layer</source>
        <translation>Tensores de la capa</translation>
    </message>
    <message>
        <source>Stored words</source>
        <translation>Palabras almacenadas</translation>
    </message>
    <message>
        <source>Integers in the words</source>
        <translation>Enteros en las palabras</translation>
    </message>
    <message>
        <source>%1 as a file of the format %2 stores it: %3</source>
        <translation>%1 como la almacena un archivo del formato %2: %3</translation>
    </message>
    <message>
        <source>A layer as it is stored</source>
        <translation>Una capa tal como se almacena</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Word [%1, %2] is %3, as int32 %4; from its lowest bit on it holds %5.</source>
        <comment>row, column, hexadecimal, decimal, integers</comment>
        <translation>La palabra [%1, %2] es %3, como int32 %4; desde su bit más bajo contiene %5.</translation>
    </message>
</context>
<context>
    <name>quantoscope::PaperFigure</name>
    <message numerus="yes">
        <source>Figure of %n panel(s)</source>
        <translation>
            <numerusform>Figura de %n panel</numerusform>
            <numerusform>Figura de %n paneles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::ParameterHistogramPlot</name>
    <message>
        <source>Value of a parameter</source>
        <translation>Valor de un parámetro</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>All parameters between −2 and 2</source>
        <translation>Todos los parámetros entre −2 y 2</translation>
    </message>
    <message>
        <source>No run has rounded every parameter.</source>
        <translation>Ninguna ejecución ha redondeado todos los parámetros.</translation>
    </message>
    <message>
        <source>%1: %2 bins filled</source>
        <comment>a run&apos;s name, a number</comment>
        <translation>%1: %2 intervalos ocupados</translation>
    </message>
    <message>
        <source>%1 values of the original between −2 and 2 in %2 of %3 bins; %4.</source>
        <translation>%1 valores del original entre −2 y 2 en %2 de %3 intervalos; %4.</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
</context>
<context>
    <name>quantoscope::ParetoPlot</name>
    <message>
        <source>No run has been measured yet: each will be a point here.</source>
        <translation>Aún no se ha medido ninguna ejecución: cada una será un punto aquí.</translation>
    </message>
    <message>
        <source>%1, higher is better</source>
        <extracomment>An axis title: %1 is a figure for which more is better</extracomment>
        <translation>%1, mejor cuanto más alto</translation>
    </message>
    <message>
        <source>original model %1</source>
        <translation>modelo original %1</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <extracomment>%1 run, %2 and %4 figures&apos; names, %3 and %5 their values</extracomment>
        <translation>%1: %2 %3, %4 %5</translation>
    </message>
    <message>
        <source>%1; no run is better in both</source>
        <translation>%1; ninguna ejecución es mejor en ambas</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <extracomment>A plot&apos;s title: %1 a figure such as perplexity, %2 a cost such as bits per weight</extracomment>
        <translation>%1 frente a %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s) against %2.</source>
        <translation>
            <numerusform>%1 de %n ejecución frente a %2.</numerusform>
            <numerusform>%1 de %n ejecuciones frente a %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the front, from the cheapest: %1.</source>
        <extracomment>%1 a list of runs by rising cost</extracomment>
        <translation>En el frente, desde la más barata: %1.</translation>
    </message>
    <message>
        <source>The original model has %1.</source>
        <translation>El modelo original tiene %1.</translation>
    </message>
    <message>
        <source>The difference of %1 and %2 is not significant.</source>
        <extracomment>%1 and %2 are groups of runs whose error bars overlap</extracomment>
        <translation>La diferencia entre %1 y %2 no es significativa.</translation>
    </message>
</context>
<context>
    <name>quantoscope::PlotExportDialog</name>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Resolución</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dibujo SVG</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>CSV table of the numbers</source>
        <translation>Tabla CSV de los números</translation>
    </message>
    <message>
        <source>As on a screen (%1 × %2 pixels)</source>
        <extracomment>The size that a plot is exported in: %1 and %2 its width and height in pixels</extracomment>
        <translation>Como en pantalla (%1 × %2 píxeles)</translation>
    </message>
    <message>
        <source>One column of a paper (%1 mm)</source>
        <translation>Una columna de un artículo (%1 mm)</translation>
    </message>
    <message>
        <source>Two columns of a paper (%1 mm)</source>
        <translation>Dos columnas de un artículo (%1 mm)</translation>
    </message>
    <message>
        <source>The text of a plot is as large on paper as it is on the screen</source>
        <translation>El texto es tan grande en papel como en pantalla</translation>
    </message>
    <message>
        <source> dots per inch</source>
        <translation> puntos por pulgada</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>A&amp;rchivo</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>T&amp;amaño</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>The name must end in .png, .svg, .pdf or .csv.</source>
        <translation>El nombre debe terminar en .png, .svg, .pdf o .csv.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>The file is there already and will be replaced.</source>
        <translation>El archivo ya existe y se reemplazará.</translation>
    </message>
    <message>
        <source>Its numbers (.data.csv) and their origin (.data.json) are written beside it. Several plots on one page: “Add to figure”.</source>
        <translation>Junto a él se escriben los números (.data.csv) y su origen (.data.json). Varios gráficos en una página: «Añadir a la figura».</translation>
    </message>
</context>
<context>
    <name>quantoscope::PresenterMode</name>
    <message>
        <source>%1   (%2 of %3)</source>
        <comment>title of a step, its number, their count</comment>
        <translation>%1   (%2 de %3)</translation>
    </message>
    <message>
        <source>Hand-out…</source>
        <translation>Hoja…</translation>
    </message>
    <message>
        <source>Saves the lesson as a PDF to be printed.</source>
        <translation>Guarda la lección como PDF para imprimir.</translation>
    </message>
    <message>
        <source>Back (Page Up)</source>
        <translation>Atrás (Re Pág)</translation>
    </message>
    <message>
        <source>On (Page Down)</source>
        <translation>Seguir (Av Pág)</translation>
    </message>
</context>
<context>
    <name>quantoscope::PresetBar</name>
    <message>
        <source>Presets (*.json);;All files (*)</source>
        <translation>Ajustes predefinidos (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Prese&amp;ts</source>
        <translation>A&amp;justes predefinidos</translation>
    </message>
    <message>
        <source>own settings</source>
        <comment>what the run form says is none of the presets</comment>
        <translation>ajustes propios</translation>
    </message>
    <message>
        <source>Fills the form with settings that are kept under a name.</source>
        <translation>Rellena el formulario con ajustes guardados con un nombre.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>&amp;Save settings as preset…</source>
        <translation>&amp;Guardar los ajustes…</translation>
    </message>
    <message>
        <source>Save settings as preset</source>
        <translation>Guardar los ajustes como predefinidos</translation>
    </message>
    <message>
        <source>&amp;Rename preset…</source>
        <translation>&amp;Renombrar el ajuste…</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Renombrar el ajuste predefinido</translation>
    </message>
    <message>
        <source>&amp;Delete preset…</source>
        <translation>&amp;Eliminar el ajuste…</translation>
    </message>
    <message>
        <source>&amp;Import preset…</source>
        <translation>&amp;Importar un ajuste…</translation>
    </message>
    <message>
        <source>&amp;Export settings as preset…</source>
        <translation>E&amp;xportar los ajustes…</translation>
    </message>
    <message>
        <source>Save, rename, delete, import and export presets</source>
        <translation>Guardar, renombrar, eliminar, importar y exportar ajustes predefinidos</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Ajustes predefinidos</translation>
    </message>
    <message>
        <source>⚠ %1 cannot be read</source>
        <extracomment>A file in the folder of presets that holds none; choosing it tells why</extracomment>
        <translation>⚠ no se puede leer %1</translation>
    </message>
    <message>
        <source>One of the program&apos;s own</source>
        <translation>Uno de los del programa</translation>
    </message>
    <message>
        <source>It says something that the form has no place for; the command line takes it: quantoscope-cli quantize --preset.</source>
        <translation>Dice algo que no tiene sitio en el formulario; la línea de órdenes lo admite: quantoscope-cli quantize --preset.</translation>
    </message>
    <message>
        <source>There is a preset “%1” already.</source>
        <translation>Ya hay un ajuste predefinido «%1».</translation>
    </message>
    <message>
        <source>Replace it by the form&apos;s settings?</source>
        <translation>¿Sustituirlo por los ajustes del formulario?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nombre del ajuste predefinido</translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <translation>¿Eliminar el ajuste predefinido «%1»?</translation>
    </message>
    <message>
        <source>The form keeps its settings.</source>
        <translation>El formulario conserva sus ajustes.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Import preset</source>
        <translation>Importar un ajuste predefinido</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>Exportar un ajuste predefinido</translation>
    </message>
</context>
<context>
    <name>quantoscope::RangeChannelModel</name>
    <message>
        <source>The input channel: a column of the weight</source>
        <translation>El canal de entrada: una columna del peso</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>How many of its weights lie in the range</source>
        <translation>Cuántos de sus pesos están en el rango</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>The same as a share of the channel&apos;s weights</source>
        <translation>Lo mismo como parte de los pesos del canal</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Root mean square of what reaches the channel on the calibration text</source>
        <translation>Media cuadrática de lo que llega al canal con el texto de calibración</translation>
    </message>
    <message>
        <source>Input RMS</source>
        <translation>RMS de entrada</translation>
    </message>
</context>
<context>
    <name>quantoscope::RangeChannelsView</name>
    <message>
        <source>Channels with weights in the range</source>
        <translation>Canales con pesos en el rango</translation>
    </message>
    <message>
        <source>Return or a double click shows the channel in the tile</source>
        <translation>Intro o un doble clic muestra el canal en la tesela</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;iar</translation>
    </message>
    <message>
        <source>Copies the chosen rows, or all of them, columns separated by tabs</source>
        <translation>Copia las filas elegidas, o todas, con las columnas separadas por tabuladores</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Marks no range any more; so does Esc</source>
        <translation>Deja de marcar un rango; Esc también</translation>
    </message>
    <message>
        <source>%L1 of %L2 weights lie between %3 and %4</source>
        <extracomment>%L1 weights of %L2 in all; %3 and %4 are the ends of a range of weights</extracomment>
        <translation>%L1 de %L2 pesos están entre %3 y %4</translation>
    </message>
    <message>
        <source>%1, in %L2 of %L3 input channels.</source>
        <extracomment>the rest of a sentence: %1 is its beginning, about weights in a range</extracomment>
        <translation>%1, en %L2 de %L3 canales de entrada.</translation>
    </message>
</context>
<context>
    <name>quantoscope::RangeJobs</name>
    <message>
        <source>Which channels these are is read from the weights of the model itself, which a saved session does not hold. Open its model: the bar above does.</source>
        <translation>Qué canales son se lee en los pesos del propio modelo, que una sesión guardada no contiene. Abra su modelo: la barra de arriba lo hace.</translation>
    </message>
    <message>
        <source>A run is in progress: the weights are counted after it.</source>
        <translation>Hay una ejecución en curso: los pesos se cuentan después.</translation>
    </message>
    <message>
        <source>The weights cannot be counted: %1</source>
        <translation>No se pueden contar los pesos: %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::ReportDialog</name>
    <message>
        <source>Export report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>Web page in one file (HTML)</source>
        <translation>Página web en un solo archivo (HTML)</translation>
    </message>
    <message>
        <source>Pages for printing (PDF)</source>
        <translation>Páginas para imprimir (PDF)</translation>
    </message>
    <message>
        <source>Quantization report</source>
        <translation>Informe de cuantización</translation>
    </message>
    <message numerus="yes">
        <source>All %n run(s) of the session</source>
        <translation>
            <numerusform>La única ejecución de la sesión</numerusform>
            <numerusform>Las %n ejecuciones de la sesión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n run(s) shown now</source>
        <translation>
            <numerusform>La ejecución que se muestra</numerusform>
            <numerusform>Las %n ejecuciones que se muestran</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept in the session.</source>
        <translation>Se conservan en la sesión.</translation>
    </message>
    <message>
        <source>Progress of writing the report</source>
        <translation>Progreso del informe</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>A&amp;rchivo</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Ejecuciones</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>&amp;Copy command</source>
        <translation>&amp;Copiar comando</translation>
    </message>
    <message>
        <source>The command line that writes this report again.</source>
        <translation>La línea de órdenes que vuelve a escribir este informe.</translation>
    </message>
    <message>
        <source>&amp;Write report</source>
        <translation>E&amp;scribir informe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A panel of a report: %1 its name, %2 a sentence that says what it shows</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <comment>choose every panel of a report</comment>
        <translation>To&amp;dos</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <comment>choose no panel of a report</comment>
        <translation>Ni&amp;nguno</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page in one file (*.html)</source>
        <translation>Página web en un solo archivo (*.html)</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 es una carpeta.</translation>
    </message>
    <message>
        <source>The file is there already and will be replaced.</source>
        <translation>El archivo ya existe y será reemplazado.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Detenido; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Copied. The command reads the session&apos;s file: save the session before running it.</source>
        <translation>Copiado. La orden lee el archivo de la sesión: guárdela antes de ejecutarla.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Cont&amp;ents</source>
        <translation>C&amp;ontenido</translation>
    </message>
    <message>
        <source>Choose one of the contents, at least.</source>
        <translation>Elija al menos una parte del contenido.</translation>
    </message>
</context>
<context>
    <name>quantoscope::ResultTableModel</name>
    <message>
        <source>Click for what this is.</source>
        <translation>Haga clic para saber qué es.</translation>
    </message>
</context>
<context>
    <name>quantoscope::ResultTableView</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the table, columns separated by tabs.</source>
        <translation>Copia la tabla, con las columnas separadas por tabuladores.</translation>
    </message>
</context>
<context>
    <name>quantoscope::RunComparisonModel</name>
    <message>
        <source>Original model</source>
        <translation>Modelo original</translation>
    </message>
    <message>
        <source>%1, the baseline</source>
        <translation>%1, la referencia</translation>
    </message>
    <message>
        <source>%1, better than the baseline by %2</source>
        <translation>%1, mejor que la referencia en %2</translation>
    </message>
    <message>
        <source>%1, worse than the baseline by %2</source>
        <translation>%1, peor que la referencia en %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Lower is better.</source>
        <translation>Menor es mejor.</translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation>Mayor es mejor.</translation>
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
            <numerusform>%1 ± %2 en %n conjunto de calibración</numerusform>
            <numerusform>%1 ± %2 en %n conjuntos de calibración</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the difference to the baseline, %2, is not significant: both vary as much with the calibration samples</source>
        <translation>%1; la diferencia con la referencia, %2, no es significativa: ambas varían lo mismo con las muestras de calibración</translation>
    </message>
    <message>
        <source>%1; the difference to the baseline, %2, is less than the standard error</source>
        <translation>%1; la diferencia con la referencia, %2, es menor que el error estándar</translation>
    </message>
</context>
<context>
    <name>quantoscope::RunForm</name>
    <message>
        <source>made from the settings</source>
        <translation>de los ajustes</translation>
    </message>
    <message>
        <source>Run name</source>
        <translation>Nombre de la ejecución</translation>
    </message>
    <message>
        <source>Texts (*.txt *.utf8 *.json);;All files (*)</source>
        <translation>Textos (*.txt *.utf8 *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>by the model itself</source>
        <translation>por el propio modelo</translation>
    </message>
    <message>
        <source>demo stories</source>
        <translation>historias de demostración</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>A text file or a JSON list of strings, or samples of the model itself.</source>
        <translation>Un archivo de texto o una lista JSON de cadenas, o muestras del propio modelo.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>How many sequences the method learns the layers&apos; inputs from.</source>
        <translation>De cuántas secuencias aprende el método las entradas de las capas.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automática</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> tokens</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Tokens in a sample; automatic is the context, 2048 at most.</source>
        <translation>Tokens de una muestra; automática es el contexto, 2048 como máximo.</translation>
    </message>
    <message>
        <source>10 % of samples</source>
        <translation>10&#xa0;% de las muestras</translation>
    </message>
    <message>
        <source>20 % of samples</source>
        <translation>20&#xa0;% de las muestras</translation>
    </message>
    <message>
        <source>Hold-out</source>
        <translation>Hold-out</translation>
    </message>
    <message>
        <source>Text that no method sees, for honest errors: a share of the samples, or a file.</source>
        <translation>Texto que ningún método ve, para errores honestos: una parte de las muestras o un archivo.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Of the samples drawn and of the texts written.</source>
        <translation>De las muestras extraídas y de los textos escritos.</translation>
    </message>
    <message>
        <source>as the method prefers</source>
        <translation>como prefiera el método</translation>
    </message>
    <message>
        <source>of the original model</source>
        <translation>del modelo original</translation>
    </message>
    <message>
        <source>of the quantized blocks before</source>
        <translation>de los bloques cuantizados anteriores</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Whose layer inputs the method solves with.</source>
        <translation>Con las entradas de capas de qué modelo resuelve el método.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Perplexity, KL and agreement</source>
        <translation>Perplejidad, KL y coincidencia</translation>
    </message>
    <message>
        <source>Measure the whole model before and after.</source>
        <translation>Medir todo el modelo antes y después.</translation>
    </message>
    <message>
        <source>the hold-out split</source>
        <translation>la parte hold-out</translation>
    </message>
    <message>
        <source>Texts (*.txt *.utf8 *.json *.tokens);;All files (*)</source>
        <translation>Textos (*.txt *.utf8 *.json *.tokens);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>What the model&apos;s predictions are judged on.</source>
        <translation>Sobre qué se juzgan las predicciones del modelo.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source> stories</source>
        <translation> historias</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Coherencia</translation>
    </message>
    <message>
        <source>How many stories the demo model writes to be scored for consistency; only for the demo model.</source>
        <translation>Cuántas historias escribe el modelo de demostración para puntuar su coherencia; solo para ese modelo.</translation>
    </message>
    <message>
        <source>Text before and after</source>
        <translation>Texto antes y después</translation>
    </message>
    <message>
        <source>one prompt a line; empty: three of the program&apos;s own</source>
        <translation>un prompt por línea; vacío: tres del programa</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Each is continued by the original and by the quantized model.</source>
        <translation>El modelo original y el cuantizado continúan cada uno de ellos.</translation>
    </message>
    <message>
        <source>New tokens</source>
        <translation>Tokens nuevos</translation>
    </message>
    <message>
        <source>How many tokens each text is continued by.</source>
        <translation>Con cuántos tokens se continúa cada texto.</translation>
    </message>
    <message>
        <source>the likeliest token</source>
        <translation>el token más probable</translation>
    </message>
    <message>
        <source>sampled</source>
        <translation>muestreado</translation>
    </message>
    <message>
        <source>Each token</source>
        <translation>Cada token</translation>
    </message>
    <message>
        <source>Sampling uses the same random numbers for both models.</source>
        <translation>El muestreo usa los mismos números aleatorios para ambos modelos.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Below 1: safer choices. Above 1: wilder ones.</source>
        <translation>Por debajo de 1: elecciones más seguras. Por encima de 1: más atrevidas.</translation>
    </message>
    <message>
        <source>Top k</source>
        <translation>Top k</translation>
    </message>
    <message>
        <source>Only the k likeliest tokens can be drawn.</source>
        <translation>Solo pueden salir los k tokens más probables.</translation>
    </message>
    <message>
        <source>Top p</source>
        <translation>Top p</translation>
    </message>
    <message>
        <source>Only the likeliest tokens that add up to this probability can be drawn.</source>
        <translation>Solo pueden salir los tokens más probables que suman esta probabilidad.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Which layers, by name: * and ? stand for any letters (*.mlp.*).</source>
        <translation>Qué capas, por nombre: * y ? sustituyen a cualesquiera letras (*.mlp.*).</translation>
    </message>
    <message>
        <source>Quantize the output head too</source>
        <translation>También la cabeza de salida</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>Start run</source>
        <translation>Iniciar ejecución</translation>
    </message>
</context>
<context>
    <name>quantoscope::RunsModel</name>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>Perplexity %1 ± %2 (standard error)</source>
        <translation>Perplejidad %1 ± %2 (error estándar)</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>Original: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) finished</source>
        <translation>
            <numerusform>%n capa terminada</numerusform>
            <numerusform>%n capas terminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>A tick shows the run in every view; F2 renames it</source>
        <translation>Una marca muestra la ejecución en todas las vistas; F2 la renombra</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>The run&apos;s letter in the views, in the order they were ticked</source>
        <extracomment>Column header of the run&apos;s letter (A, B, ...): as short as can be</extracomment>
        <translation>La letra de la ejecución en las vistas, en el orden en que se marcaron</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Bits per weight over the quantized layers, scales and zeros included</source>
        <translation>Bits por peso en las capas cuantizadas, incluidos escalas y puntos cero</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Perplexity of the quantized model; lower is better</source>
        <translation>Perplejidad del modelo cuantizado; menor es mejor</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplejidad</translation>
    </message>
    <message>
        <source>KL (nats)</source>
        <translation>KL (nats)</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>Error medio</translation>
    </message>
    <message>
        <source>Mean KL divergence to the original&apos;s next-token distribution, in nats per token; lower is better</source>
        <translation>Divergencia KL media respecto a la distribución del token siguiente del original, en nats por token; cuanto menor, mejor</translation>
    </message>
    <message>
        <source>Mean relative output error over the finished layers, dimensionless; lower is better</source>
        <translation>Error relativo de salida medio en las capas terminadas, adimensional; cuanto menor, mejor</translation>
    </message>
</context>
<context>
    <name>quantoscope::RunsView</name>
    <message>
        <source>No run yet.</source>
        <translation>Aún no hay ejecuciones.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Ticked runs are shown in every view</source>
        <translation>Las ejecuciones marcadas se muestran en todas las vistas</translation>
    </message>
    <message>
        <source>Show as A</source>
        <translation>Mostrar como A</translation>
    </message>
    <message>
        <source>Show as B</source>
        <translation>Mostrar como B</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiar comando</translation>
    </message>
    <message>
        <source>Notes…</source>
        <translation>Notas…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>quantoscope::SalienceControls</name>
    <message>
        <source>Share of the input channels that are kept or scaled</source>
        <translation>Parte de los canales de entrada que se conservan o se escalan</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>What salient channels are multiplied by before rounding</source>
        <translation>Por cuánto se multiplican los canales destacados antes de redondear</translation>
    </message>
    <message>
        <source>Bits of a code</source>
        <translation>Bits de un código</translation>
    </message>
    <message>
        <source>Columns that share a scale</source>
        <translation>Columnas que comparten una escala</translation>
    </message>
    <message>
        <source>a row</source>
        <translation>una fila</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n columna</numerusform>
            <numerusform>%n columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>Outlier threshold</source>
        <translation>Umbral de atípicos</translation>
    </message>
    <message>
        <source>Of LLM.int8: columns that hold an input of this magnitude or more stay in floating point; 0: none does.</source>
        <translation>De LLM.int8: las columnas con una entrada de esta magnitud o mayor quedan en coma flotante; 0: ninguna.</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Scale for</source>
        <translation>Escala por</translation>
    </message>
    <message>
        <source>Salient</source>
        <translation>Destacados</translation>
    </message>
    <message>
        <source>scaled by</source>
        <translation>escalados por</translation>
    </message>
</context>
<context>
    <name>quantoscope::SalienceJobs</name>
    <message>
        <source>A run is in progress: this view&apos;s turn comes after it.</source>
        <translation>Hay una ejecución en curso: el turno de esta vista viene después.</translation>
    </message>
    <message>
        <source>Salient channels are told by the weights and inputs of the model itself, which a saved session does not hold. Open its model: the bar above does.</source>
        <translation>Los canales destacados se reconocen por los pesos y las entradas del propio modelo, que una sesión guardada no contiene. Abra su modelo: la barra de arriba lo hace.</translation>
    </message>
    <message>
        <source>The salience of this layer cannot be shown: %1</source>
        <translation>No se puede mostrar la saliencia de esta capa: %1</translation>
    </message>
    <message>
        <source>Cancelled. The next change of layer or settings starts again.</source>
        <translation>Cancelado. El próximo cambio de capa o de ajustes empieza de nuevo.</translation>
    </message>
</context>
<context>
    <name>quantoscope::SalienceView</name>
    <message>
        <source>Make this a run</source>
        <translation>Convertir en ejecución</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Copiar valores</translation>
    </message>
    <message>
        <source>What salient channels are worth</source>
        <translation>Lo que valen los canales destacados</translation>
    </message>
    <message>
        <source>Ways to quantize the layer</source>
        <translation>Formas de cuantizar la capa</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Relative output error</source>
        <translation>Error relativo de salida</translation>
    </message>
    <message>
        <source>Of RTN&apos;s</source>
        <translation>Frente a RTN</translation>
    </message>
    <message>
        <source>Output SQNR (dB)</source>
        <translation>SQNR de salida (dB)</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits por peso</translation>
    </message>
    <message>
        <source>Double-click: the glossary says more.</source>
        <translation>Doble clic: el glosario dice más.</translation>
    </message>
    <message>
        <source>Opens the run form with the way that is selected in the table: a run quantizes the whole model by it.</source>
        <translation>Abre el formulario de ejecución con la forma seleccionada en la tabla: una ejecución cuantiza así todo el modelo.</translation>
    </message>
    <message>
        <source>Copies the table, a line a way.</source>
        <translation>Copia la tabla, una línea por forma.</translation>
    </message>
    <message>
        <source>Looking at the layer&apos;s inputs</source>
        <translation>Examinando las entradas de la capa</translation>
    </message>
    <message>
        <source>Select a layer: which of its inputs matter most is shown here.</source>
        <translation>Seleccione una capa: aquí se muestra cuáles de sus entradas importan más.</translation>
    </message>
    <message>
        <source>Salience of the inputs of %1</source>
        <translation>Saliencia de las entradas de %1</translation>
    </message>
    <message>
        <source>Salience</source>
        <translation>Saliencia</translation>
    </message>
</context>
<context>
    <name>quantoscope::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>quantoscope::StepperControls</name>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Bits of a code</source>
        <translation>Bits de un código</translation>
    </message>
    <message>
        <source>Columns that share a scale</source>
        <translation>Columnas que comparten una escala</translation>
    </message>
    <message>
        <source>a row</source>
        <translation>una fila</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n columna</numerusform>
            <numerusform>%n columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation>Simétrica</translation>
    </message>
    <message>
        <source>A grid that is the same above and below zero.</source>
        <translation>Una rejilla igual por encima y por debajo de cero.</translation>
    </message>
    <message>
        <source>Columns that GPTQ solves before it updates the rest</source>
        <translation>Columnas que GPTQ resuelve antes de actualizar el resto</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>GPTQ takes the columns with the largest inputs first.</source>
        <translation>GPTQ toma primero las columnas con mayores entradas.</translation>
    </message>
    <message>
        <source>Greedy</source>
        <translation>Voraz</translation>
    </message>
    <message>
        <source>Each row takes its cheapest weight next; otherwise columns go from left to right.</source>
        <translation>Cada fila toma a continuación su peso más barato; si no, las columnas van de izquierda a derecha.</translation>
    </message>
    <message>
        <source>First column of the tile</source>
        <translation>Primera columna de la tesela</translation>
    </message>
    <message>
        <source>Columns of the tile</source>
        <translation>Columnas de la tesela</translation>
    </message>
    <message>
        <source>First row of the tile</source>
        <translation>Primera fila de la tesela</translation>
    </message>
    <message>
        <source>Rows of the tile</source>
        <translation>Filas de la tesela</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Scale for</source>
        <translation>Escala por</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
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
        <translation>Hay una ejecución en curso: el turno del paso a paso viene después.</translation>
    </message>
    <message>
        <source>The stepper works on the weights and inputs of the model itself, which a saved session does not hold. Open its model: the bar above does.</source>
        <translation>El paso a paso trabaja con los pesos y las entradas del propio modelo, que una sesión guardada no contiene. Abra su modelo: la barra de arriba lo hace.</translation>
    </message>
    <message>
        <source>The steps of this layer cannot be shown: %1</source>
        <translation>No se pueden mostrar los pasos de esta capa: %1</translation>
    </message>
    <message>
        <source>Cancelled. The next change of layer, tile or grid starts again.</source>
        <translation>Cancelado. El próximo cambio de capa, tesela o rejilla empieza de nuevo.</translation>
    </message>
</context>
<context>
    <name>quantoscope::StepperView</name>
    <message>
        <source>What this step does</source>
        <translation>Lo que hace este paso</translation>
    </message>
    <message>
        <source>Preparing the tile</source>
        <translation>Preparando la tesela</translation>
    </message>
    <message>
        <source>Rewind (Home)</source>
        <translation>Rebobinar (Inicio)</translation>
    </message>
    <message>
        <source>Step back (Left)</source>
        <translation>Paso atrás (Izquierda)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Espacio)</translation>
    </message>
    <message>
        <source>Step (Right)</source>
        <translation>Paso (Derecha)</translation>
    </message>
    <message>
        <source>To the end (End)</source>
        <translation>Hasta el final (Fin)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausa (Espacio)</translation>
    </message>
    <message>
        <source>Select a layer: its weights are quantized here step by step.</source>
        <translation>Seleccione una capa: aquí se cuantizan sus pesos paso a paso.</translation>
    </message>
    <message>
        <source>%1 steps a second</source>
        <translation>%1 pasos por segundo</translation>
    </message>
    <message>
        <source>Stepper</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>%1 on %2, rows %3 to %4, columns %5 to %6, step %7 of %8</source>
        <translation>%1 en %2, filas %3 a %4, columnas %5 a %6, paso %7 de %8</translation>
    </message>
</context>
<context>
    <name>quantoscope::SweepDialog</name>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>Runs of the sweep</source>
        <translation>Ejecuciones del barrido</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits por peso</translation>
    </message>
    <message>
        <source>Layers&apos; size</source>
        <translation>Tamaño de las capas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
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
        <translation>Una escala por</translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s)</source>
        <translation>
            <numerusform>%n peso</numerusform>
            <numerusform>%n pesos</numerusform>
        </translation>
    </message>
    <message>
        <source>a channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>a tensor</source>
        <translation>tensor</translation>
    </message>
    <message>
        <source>No run of this method has been timed in this session yet.</source>
        <translation>Aún no se ha cronometrado ninguna ejecución de este método en esta sesión.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n ejecución</numerusform>
            <numerusform>%n ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <extracomment>%1 a number of runs, %2 a duration</extracomment>
        <translation>%1, alrededor de %2</translation>
    </message>
    <message numerus="yes">
        <source>Queue %n run(s)</source>
        <translation>
            <numerusform>Poner %n ejecución en cola</numerusform>
            <numerusform>Poner %n ejecuciones en cola</numerusform>
        </translation>
    </message>
    <message>
        <source>Scaled from the latest run of the same method in this session; with a ~, a rough one by the method&apos;s usual pace</source>
        <translation>Extrapolado de la última ejecución del mismo método en esta sesión; con ~, una estimación aproximada según el ritmo habitual</translation>
    </message>
    <message>
        <source>%1, roughly %2</source>
        <translation>%1, a grandes rasgos %2</translation>
    </message>
    <message>
        <source>Calibration, evaluation and every other setting are those of the form “New run”. Runs on the same samples share one calibration.</source>
        <translation>La calibración, la evaluación y todos los demás ajustes son los del formulario «Nueva ejecución». Las ejecuciones con las mismas muestras comparten una calibración.</translation>
    </message>
    <message>
        <source>Calibration sets</source>
        <translation>Conjuntos de calibración</translation>
    </message>
    <message>
        <source>Every configuration is run on so many draws of the samples, with the form&apos;s seed and those that follow it: how far their results spread is chance. Where no text to evaluate on is named, the hold-out is drawn anew, too.</source>
        <translation>Cada configuración se ejecuta con tantas extracciones de las muestras, con la semilla del formulario y las siguientes: lo que se dispersan sus resultados es azar. Si no se indica un texto de evaluación, la parte hold-out también se extrae de nuevo.</translation>
    </message>
</context>
<context>
    <name>quantoscope::TableDialog</name>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
</context>
<context>
    <name>quantoscope::TextCompareView</name>
    <message>
        <source>&amp;Next divergence</source>
        <translation>&amp;Siguiente divergencia</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Copiar t&amp;odo</translation>
    </message>
    <message>
        <source>No text yet: prompts are continued when a run is evaluated.</source>
        <translation>Aún no hay texto: los prompts se continúan cuando se evalúa una ejecución.</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>P&amp;rompt</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Goes to the first token of the next run that differs from the original&apos;s</source>
        <translation>Va al primer token de la siguiente ejecución que difiere del original</translation>
    </message>
    <message>
        <source>Copies the prompt and all texts</source>
        <translation>Copia el prompt y todos los textos</translation>
    </message>
    <message>
        <source>(empty prompt)</source>
        <extracomment>A prompt without any text: the model starts from nothing</extracomment>
        <translation>(prompt vacío)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Text before and after</source>
        <translation>Texto antes y después</translation>
    </message>
    <message>
        <source>%1 writes the same text as the original.</source>
        <translation>%1 escribe el mismo texto que el original.</translation>
    </message>
    <message>
        <source>the end of the text</source>
        <translation>el final del texto</translation>
    </message>
    <message>
        <source>%1 differs from token %2 on: %3 instead of %4.</source>
        <translation>%1 difiere a partir del token %2: %3 en lugar de %4.</translation>
    </message>
    <message>
        <source>Which &amp;block?</source>
        <translation>¿Qué &amp;bloque?</translation>
    </message>
    <message>
        <source>Shows below which block of run A costs this text how much: one at a time back to full precision</source>
        <translation>Muestra debajo cuánto cuesta a este texto cada bloque de la ejecución A: de uno en uno en precisión completa</translation>
    </message>
    <message>
        <source>What is told of tokens, and how</source>
        <translation>Qué se muestra de los tokens, y cómo</translation>
    </message>
    <message>
        <source>Strips: both</source>
        <translation>Franjas: ambas</translation>
    </message>
    <message>
        <source>Shades: KL</source>
        <translation>Tonos: KL</translation>
    </message>
    <message>
        <source>Shades: surprisal</source>
        <translation>Tonos: sorpresa</translation>
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
        <translation>Entropía %1 nats</translation>
    </message>
    <message>
        <source>KL to the original %1 nats</source>
        <translation>KL respecto al original %1 nats</translation>
    </message>
    <message>
        <source>Likeliest:</source>
        <translation>Los más probables:</translation>
    </message>
    <message>
        <source>Probability %1 (surprisal %2 nats)</source>
        <extracomment>%1 a percentage, %2 a number</extracomment>
        <translation>Probabilidad %1 (sorpresa %2 nats)</translation>
    </message>
</context>
<context>
    <name>quantoscope::TokenLegend</name>
    <message>
        <source>KL divergence of the run&apos;s next-token distribution to the original&apos;s, in nats, while both texts agree</source>
        <translation>divergencia KL de la distribución del token siguiente de la ejecución respecto a la del original, en nats, mientras ambos textos coinciden</translation>
    </message>
    <message>
        <source>surprisal, −log of the probability that the model which wrote the token gave it, in nats</source>
        <translation>sorpresa, −log de la probabilidad que le dio al token el modelo que lo escribió, en nats</translation>
    </message>
    <message>
        <source>Under each token, upward: %1. Downward: %2.</source>
        <extracomment>%1 and %2 say what each is</extracomment>
        <translation>Bajo cada token, hacia arriba: %1. Hacia abajo: %2.</translation>
    </message>
    <message>
        <source>Shade of a token: %1</source>
        <extracomment>%1 says what it is</extracomment>
        <translation>Tono de un token: %1</translation>
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
        <translation>Sorpresa 0</translation>
    </message>
</context>
<context>
    <name>quantoscope::ViewBar</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
</context>
<context>
    <name>quantoscope::WeightTileJobs</name>
    <message>
        <source>A run is in progress: the weights are shown after it.</source>
        <translation>Hay una ejecución en curso: los pesos se muestran después.</translation>
    </message>
    <message>
        <source>The weights are read…</source>
        <translation>Leyendo los pesos…</translation>
    </message>
    <message>
        <source>The weights are those of the model itself, which a saved session does not hold. Open its model: the bar above does.</source>
        <translation>Los pesos son los del propio modelo, que una sesión guardada no contiene. Abra su modelo: la barra de arriba lo hace.</translation>
    </message>
    <message>
        <source>The weights cannot be shown: %1</source>
        <translation>No se pueden mostrar los pesos: %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::WeightTileView</name>
    <message>
        <source>What is shown of the layer</source>
        <translation>Qué se muestra de la capa</translation>
    </message>
    <message>
        <source>A run beside the original with its error, two runs split by a line that can be dragged, or one less the other</source>
        <translation>Una ejecución junto al original con su error, dos ejecuciones separadas por una línea que se puede arrastrar, o una menos la otra</translation>
    </message>
    <message>
        <source>Largest of a cell</source>
        <translation>Máximo por celda</translation>
    </message>
    <message>
        <source>Mean of a cell</source>
        <translation>Media por celda</translation>
    </message>
    <message>
        <source>What stands for the weights of a cell</source>
        <translation>Qué representa los pesos de una celda</translation>
    </message>
    <message>
        <source>Where there are more weights than can be shown, a cell stands for several of them</source>
        <translation>Donde hay más pesos de los que se pueden mostrar, una celda representa varios</translation>
    </message>
    <message>
        <source>&amp;Whole layer</source>
        <translation>Capa &amp;entera</translation>
    </message>
    <message>
        <source>S&amp;ingle weights</source>
        <translation>Pesos &amp;sueltos</translation>
    </message>
    <message>
        <source>Zooms in until every cell is one weight</source>
        <translation>Amplía hasta que cada celda sea un peso</translation>
    </message>
    <message>
        <source>Split A | B</source>
        <translation>Dividido A | B</translation>
    </message>
    <message>
        <source>A − B</source>
        <translation>A − B</translation>
    </message>
    <message>
        <source>Weights one by one</source>
        <translation>Pesos uno a uno</translation>
    </message>
    <message>
        <source>Weights of %1, %2</source>
        <translation>Pesos de %1, %2</translation>
    </message>
    <message>
        <source>Select a layer: its weights are shown here one by one.</source>
        <translation>Seleccione una capa: aquí se muestran sus pesos uno a uno.</translation>
    </message>
    <message>
        <source>This session is an excerpt without codes; run it again to see the weights of %1.</source>
        <translation>Esta sesión es un extracto sin códigos; vuelva a ejecutar para ver los pesos de %1.</translation>
    </message>
</context>
<context>
    <name>quantoscope::WelcomePage</name>
    <message>
        <source>Opened last</source>
        <translation>Abiertos recientemente</translation>
    </message>
    <message>
        <source>Quantoscope</source>
        <translation>Quantoscope</translation>
    </message>
    <message>
        <source>See what quantization does to a language model: layer by layer, weight by weight, word by word.</source>
        <translation>Vea lo que la cuantización hace a un modelo de lenguaje: capa a capa, peso a peso, palabra a palabra.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>A small model that writes stories. Nothing to download; a run takes a minute.</source>
        <translation>Un modelo pequeño que escribe historias. Nada que descargar; una ejecución tarda un minuto.</translation>
    </message>
    <message>
        <source>Open model…</source>
        <translation>Abrir modelo…</translation>
    </message>
    <message>
        <source>A Hugging Face folder, a GGUF file or a llama2.c checkpoint. You can also drop it on this window.</source>
        <translation>Una carpeta de Hugging Face, un archivo GGUF o un checkpoint de llama2.c. También puede soltarlo en esta ventana.</translation>
    </message>
    <message>
        <source>Open session…</source>
        <translation>Abrir sesión…</translation>
    </message>
    <message>
        <source>Look at saved runs; the model is not needed.</source>
        <translation>Ver ejecuciones guardadas; no hace falta el modelo.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer el recorrido</translation>
    </message>
    <message>
        <source>Five stops in the demo model&apos;s window, two minutes.</source>
        <translation>Cinco paradas en la ventana del modelo de demostración, dos minutos.</translation>
    </message>
    <message>
        <source>Results of %1 were not saved.</source>
        <translation>No se guardaron resultados de %1.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Show it to a class</source>
        <translation>Mostrarlo a una clase</translation>
    </message>
    <message>
        <source>A demonstration of ten minutes in large type, led by a clicker.</source>
        <translation>Una demostración de diez minutos en letra grande, guiada con un mando.</translation>
    </message>
    <message>
        <source>Open the demo with 12 finished runs</source>
        <translation>Abrir la demo con 12 ejecuciones terminadas</translation>
    </message>
    <message>
        <source>Four methods at 2, 3 and 4 bits: every view is filled at once, and more runs can be added.</source>
        <translation>Cuatro métodos con 2, 3 y 4 bits: cada vista se llena al instante y se pueden añadir ejecuciones.</translation>
    </message>
</context>
<context>
    <name>quantoscope::WhatIfControls</name>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Width of a stored code: every bit less halves the number of levels.</source>
        <translation>Anchura de un código almacenado: cada bit menos reduce a la mitad el número de niveles.</translation>
    </message>
    <message>
        <source>Scale for</source>
        <translation>Escala por</translation>
    </message>
    <message>
        <source>Which weights share a scale: the whole tensor, an output row, or a group of a row.</source>
        <translation>Qué pesos comparten una escala: todo el tensor, una fila de salida o un grupo de una fila.</translation>
    </message>
    <message>
        <source>the tensor</source>
        <translation>tensor</translation>
    </message>
    <message>
        <source>each row</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>each group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>Group size</source>
        <translation>Tamaño de grupo</translation>
    </message>
    <message>
        <source>Input columns that share a scale: small groups fit better and cost more bits.</source>
        <translation>Columnas de entrada que comparten una escala: los grupos pequeños se ajustan mejor y cuestan más bits.</translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation>Simétrica</translation>
    </message>
    <message>
        <source>A grid that is the same above and below zero, so that no zero point is needed.</source>
        <translation>Una rejilla igual por encima y por debajo de cero, de modo que no hace falta punto cero.</translation>
    </message>
    <message>
        <source>Scale shrink</source>
        <translation>Contracción de escala</translation>
    </message>
    <message>
        <source>Share of the weights&apos; range that the levels span: finer steps, but what lies beyond is cut to the outermost level.</source>
        <translation>Parte del rango de los pesos que abarcan los niveles: pasos más finos, pero lo que queda fuera se recorta al nivel extremo.</translation>
    </message>
    <message>
        <source>Damping</source>
        <translation>Amortiguamiento</translation>
    </message>
    <message>
        <source>Of GPTQ: share of the Hessian&apos;s mean diagonal that is added to the diagonal.</source>
        <translation>De GPTQ: parte de la diagonal media de la hessiana que se suma a la diagonal.</translation>
    </message>
    <message>
        <source>First row of the tile shown</source>
        <translation>Primera fila de la tesela mostrada</translation>
    </message>
    <message>
        <source>First column of the tile shown</source>
        <translation>Primera columna de la tesela mostrada</translation>
    </message>
    <message>
        <source>Tile at row</source>
        <translation>Tesela en la fila</translation>
    </message>
    <message>
        <source>and column</source>
        <translation>y la columna</translation>
    </message>
    <message>
        <source>Measure the output error</source>
        <translation>Medir el error de salida</translation>
    </message>
    <message>
        <source>Gathers the layer&apos;s inputs from the calibration text once, a short part of it, and measures what becomes of its outputs when the sliders rest.</source>
        <translation>Reúne una vez las entradas de la capa con una parte corta del texto de calibración y mide qué pasa con sus salidas cuando los deslizadores reposan.</translation>
    </message>
    <message>
        <source>RTN answers for the whole layer, GPTQ for a part of a large one: the whole would take too long for a slider. The title says which.</source>
        <translation>RTN responde por toda la capa, GPTQ por una parte de una grande: el todo tardaría demasiado para un deslizador. El título dice cuál.</translation>
    </message>
</context>
<context>
    <name>quantoscope::WhatIfJobs</name>
    <message>
        <source>This view works on the weights of the model itself, which a saved session does not hold. Open its model: the bar above does.</source>
        <translation>Esta vista trabaja con los pesos del propio modelo, que una sesión guardada no contiene. Abra su modelo: la barra de arriba lo hace.</translation>
    </message>
    <message>
        <source>A run is in progress: the answer comes after it.</source>
        <translation>Hay una ejecución en curso: la respuesta viene después.</translation>
    </message>
    <message>
        <source>The layer&apos;s inputs are gathered…</source>
        <translation>Reuniendo las entradas de la capa…</translation>
    </message>
    <message>
        <source>This cannot be answered: %1</source>
        <translation>No se puede responder: %1</translation>
    </message>
    <message>
        <source>Cancelled. The next change of layer or settings starts again.</source>
        <translation>Cancelado. El próximo cambio de capa o de ajustes empieza de nuevo.</translation>
    </message>
</context>
<context>
    <name>quantoscope::WhatIfView</name>
    <message>
        <source>Make this a run</source>
        <translation>Convertir en ejecución</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Copiar valores</translation>
    </message>
    <message>
        <source>Opens the run form with these settings: a run quantizes the whole model with them.</source>
        <translation>Abre el formulario de ejecución con estos ajustes: una ejecución cuantiza con ellos todo el modelo.</translation>
    </message>
    <message>
        <source>Copies settings and figures, a line each.</source>
        <translation>Copia los ajustes y las cifras, uno por línea.</translation>
    </message>
    <message>
        <source>What the settings do</source>
        <translation>Lo que hacen los ajustes</translation>
    </message>
    <message>
        <source>Gathering the layer&apos;s inputs</source>
        <translation>Reuniendo las entradas de la capa</translation>
    </message>
    <message>
        <source>Gathering the layer&apos;s inputs: %p %</source>
        <translation>Reuniendo las entradas de la capa: %p&#xa0;%</translation>
    </message>
    <message>
        <source>Figures of these settings</source>
        <translation>Cifras de estos ajustes</translation>
    </message>
    <message>
        <source>Double-click: the glossary says more.</source>
        <translation>Doble clic: el glosario dice más.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>RTN there</source>
        <translation>RTN ahí</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Select a layer: what it becomes with other settings is answered here.</source>
        <translation>Seleccione una capa: aquí se responde en qué se convierte con otros ajustes.</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>%1 to %2: original %3, quantized %4</source>
        <translation>%1 a %2: original %3, cuantizado %4</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>¿Y si?</translation>
    </message>
    <message>
        <source>What if %1: %2</source>
        <extracomment>%1 a layer, %2 what was done to it</extracomment>
        <translation>Y si %1: %2</translation>
    </message>
    <message>
        <source>%1. %2 Marked weight: %3.</source>
        <translation>%1. %2 Peso marcado: %3.</translation>
    </message>
</context>
<context>
    <name>quantoscope::Workbench</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Calibrating</source>
        <translation>Calibrando</translation>
    </message>
    <message>
        <source>Quantizing</source>
        <translation>Cuantizando</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Evaluando</translation>
    </message>
    <message>
        <source>Writing texts</source>
        <translation>Escribiendo textos</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Run %1 is complete: perplexity %2 before, %3 after; %4 of calibration, %5 of quantization, %6 of evaluation.</source>
        <translation>Ejecución %1 completa: perplejidad %2 antes, %3 después; %4 de calibración, %5 de cuantización, %6 de evaluación.</translation>
    </message>
    <message>
        <source>Run %1 was cancelled.</source>
        <translation>La ejecución %1 se canceló.</translation>
    </message>
    <message>
        <source>Run %1 has failed: %2</source>
        <translation>La ejecución %1 ha fallado: %2</translation>
    </message>
    <message>
        <source>Finished layers cannot be kept safe while the run goes on: %1</source>
        <translation>No se pueden poner a salvo las capas terminadas mientras sigue la ejecución: %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 escrito.</translation>
    </message>
    <message>
        <source>the model of this session (fingerprint %1…)</source>
        <translation>el modelo de esta sesión (huella %1…)</translation>
    </message>
    <message>
        <source>another model (fingerprint %1…)</source>
        <translation>otro modelo (huella %1…)</translation>
    </message>
    <message>
        <source>Opened the model %1: %2, %L3 parameters.</source>
        <translation>Modelo %1 abierto: %2, %L3 parámetros.</translation>
    </message>
    <message>
        <source>Opened the session %1.</source>
        <translation>Sesión %1 abierta.</translation>
    </message>
    <message>
        <source>%1 is open in another window: it can be looked at here, and saved under another name.</source>
        <translation>%1 está abierta en otra ventana: aquí se puede ver y guardar con otro nombre.</translation>
    </message>
    <message>
        <source>Saved the session to %1.</source>
        <translation>Sesión guardada en %1.</translation>
    </message>
    <message>
        <source>Run %1 has started.</source>
        <translation>La ejecución %1 ha empezado.</translation>
    </message>
    <message>
        <source>Exported %1 to %2; %L3 layers read back, %L4 differ.</source>
        <translation>%1 exportado a %2; %L3 capas releídas, %L4 distintas.</translation>
    </message>
    <message>
        <source>Run %1 goes on.</source>
        <translation>La ejecución %1 continúa.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Runs are paused.</source>
        <translation>Las ejecuciones están en pausa.</translation>
    </message>
    <message>
        <source>Runs go on.</source>
        <translation>Las ejecuciones continúan.</translation>
    </message>
</context>
</TS>
