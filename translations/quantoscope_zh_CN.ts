<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Application</name>
    <message>
        <source>A workbench for looking into the weight quantization of language models.</source>
        <translation>用于深入考察语言模型权重量化的工作台。</translation>
    </message>
    <message>
        <source>A model (folder or file), a session, or the word demo.</source>
        <translation>模型（文件夹或文件）、会话，或单词 demo。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Shows versions, the BLAS among them.</source>
        <translation>显示各组件版本，包括 BLAS。</translation>
    </message>
    <message>
        <source>Starts with default settings and layout.</source>
        <translation>以默认设置和默认布局启动。</translation>
    </message>
    <message>
        <source>Draws figures of a session without a window, then exits.</source>
        <translation>不打开窗口，绘制会话的图后退出。</translation>
    </message>
    <message>
        <source>Batch: the session file.</source>
        <translation>批处理：会话文件。</translation>
    </message>
    <message>
        <source>Batch: runs by name or id, separated by commas; all if not given.</source>
        <translation>批处理：按名称或标识指定运行，以逗号分隔；缺省为全部。</translation>
    </message>
    <message>
        <source>Batch: the metric of an error map, or what a Pareto plot shows.</source>
        <translation>批处理：误差图的指标，或 Pareto 图所示的量。</translation>
    </message>
    <message>
        <source>Batch: the cost that a Pareto plot sets it against.</source>
        <translation>批处理：Pareto 图中与之相对的代价。</translation>
    </message>
    <message>
        <source>Batch: file of the view, by suffix png, svg, pdf or csv.</source>
        <translation>批处理：视图的输出文件，按后缀 png、svg、pdf 或 csv 决定格式。</translation>
    </message>
    <message>
        <source>Batch: folder for all standard figures.</source>
        <translation>批处理：存放全部标准图的文件夹。</translation>
    </message>
    <message>
        <source>Batch: report, by suffix html or pdf.</source>
        <translation>批处理：报告，按后缀 html 或 pdf 决定格式。</translation>
    </message>
    <message>
        <source>%1
Try quantoscope --help.</source>
        <translation>%1
请参阅 quantoscope --help。</translation>
    </message>
    <message>
        <source>One model or session at a time, please.</source>
        <translation>一次只能打开一个模型或会话。</translation>
    </message>
    <message>
        <source>--batch needs --session.</source>
        <translation>--batch 需要 --session。</translation>
    </message>
    <message>
        <source>--view and --out go together.</source>
        <translation>--view 与 --out 必须同时使用。</translation>
    </message>
    <message>
        <source>--batch needs --view, --plots or --report.</source>
        <translation>--batch 需要 --view、--plots 或 --report。</translation>
    </message>
    <message>
        <source>Batch: the layer of a distribution or tile; that with the largest error if not given.</source>
        <translation>批处理：分布图或图块图的层；未指定时为误差最大的层。</translation>
    </message>
    <message>
        <source>Batch: what of the layer a tile shows, as mode=split,rows=0:64,columns=0:64.</source>
        <translation>批处理：图块图显示层的哪一部分，例如 mode=split,rows=0:64,columns=0:64。</translation>
    </message>
    <message>
        <source>Language of the window and of figures: de, en, es, fr or zh_CN.</source>
        <translation>窗口和图的语言：de、en、es、fr 或 zh_CN。</translation>
    </message>
    <message>
        <source>Batch: histogram, cumulative or quantiles, of a distribution.</source>
        <translation>批处理：分布的形式，histogram、cumulative 或 quantiles。</translation>
    </message>
    <message>
        <source>Batch: linear or log, of a distribution&apos;s counts or a Pareto plot&apos;s worth.</source>
        <translation>批处理：linear 或 log，用于分布的计数或 Pareto 图的纵轴。</translation>
    </message>
    <message>
        <source>Batch: whose continuations a text shows; the first if not given.</source>
        <translation>批处理：文本所示的是哪个提示的续写；未给出则为第一个。</translation>
    </message>
    <message>
        <source>Batch: the run, by name or id, that an error map&apos;s values are relative to.</source>
        <translation>批处理：误差图的数值相对于哪个运行，按名称或标识。</translation>
    </message>
    <message>
        <source>Batch: grouped or apart, of a Pareto plot&apos;s runs on several calibration sets.</source>
        <translation>批处理：grouped 或 apart，Pareto 图中多个校准集的运行是合并还是分开。</translation>
    </message>
    <message>
        <source>What models are computed on: auto, cpu, cuda or cuda:N; for this window only.</source>
        <translation>模型在何处计算：auto、cpu、cuda 或 cuda:N；仅对此窗口有效。</translation>
    </message>
    <message>
        <source>Batch: error-map, distribution, tile, pareto, disagreement, text, or figure for the session&apos;s page of panels.</source>
        <translation>批处理：error-map、distribution、tile、pareto、disagreement、text，或 figure（会话的图板页）。</translation>
    </message>
    <message>
        <source>--device takes auto, cpu, cuda or cuda:N.</source>
        <translation>--device 可取 auto、cpu、cuda 或 cuda:N。</translation>
    </message>
    <message>
        <source>Batch: html or pdf, whatever the report&apos;s suffix.</source>
        <translation>批处理：html 或 pdf，不论报告的后缀。</translation>
    </message>
    <message>
        <source>Batch: heading of the report.</source>
        <translation>批处理：报告的标题。</translation>
    </message>
    <message>
        <source>Batch: what the report holds, separated by commas; all if not given.</source>
        <translation>批处理：报告的内容，以逗号分隔；不给则为全部。</translation>
    </message>
    <message>
        <source>Batch: notes in the report, in place of the session&apos;s.</source>
        <translation>批处理：报告中的备注，代替会话的备注。</translation>
    </message>
    <message>
        <source>Batch: the weights that a distribution marks, as LOW:HIGH.</source>
        <translation>批处理：分布图中标记的权重，写作“低:高”。</translation>
    </message>
    <message>
        <source>Batch: kl or surprisal, what shades behind a text&apos;s tokens tell.</source>
        <translation>批处理：kl 或 surprisal，文本词元背后的底色表示什么。</translation>
    </message>
    <message>
        <source>Batch: width of the view on paper in millimetres, 20 to 1000; as on a screen if not given.</source>
        <translation>批处理：视图在纸上的宽度（毫米），20 至 1000；未给出时与屏幕相同。</translation>
    </message>
    <message>
        <source>Batch: dots per inch of a PNG, 36 to 1200; 300 if not given.</source>
        <translation>批处理：PNG 每英寸点数，36 至 1200；未给出时为 300。</translation>
    </message>
</context>
<context>
    <name>BarDelegate</name>
    <message>
        <source>The bar goes from 0 to the largest value, %1.</source>
        <extracomment>%1 a number</extracomment>
        <translation>条形从 0 到最大值 %1。</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>The session has no run %1.</source>
        <translation>会话中没有运行 %1。</translation>
    </message>
    <message>
        <source>There is no metric %1 here: %2.</source>
        <translation>此处没有指标 %1：%2。</translation>
    </message>
    <message>
        <source>There is no metric %1.</source>
        <translation>没有指标 %1。</translation>
    </message>
    <message>
        <source>The model has no layer %1.</source>
        <translation>模型中没有层 %1。</translation>
    </message>
    <message>
        <source>%1: the name must end in .png, .svg, .pdf or .csv.</source>
        <translation>%1：文件名必须以 .png、.svg、.pdf 或 .csv 结尾。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The session has no figure: add plots to one in the window, and save it.</source>
        <translation>会话中没有插图：请在窗口中把图添加到插图，再保存会话。</translation>
    </message>
    <message>
        <source>There is no view %1: error-map, distribution, tile, pareto, disagreement, text or figure.</source>
        <translation>没有视图 %1：可用 error-map、distribution、tile、pareto、disagreement、text 或 figure。</translation>
    </message>
    <message>
        <source>--%1 is a number from %2 to %3, got &quot;%4&quot;.</source>
        <translation>--%1 应为 %2 至 %3 之间的数，而得到“%4”。</translation>
    </message>
</context>
<context>
    <name>FigureExport</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>The name must end in .pdf, .svg or .png.</source>
        <translation>文件名必须以 .pdf、.svg 或 .png 结尾。</translation>
    </message>
</context>
<context>
    <name>FigureProvenance</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Each cell is one layer: blocks by projections, one panel a run.</source>
        <translation>每个单元格是一层：行为块，列为投影，每个运行一幅。</translation>
    </message>
    <message>
        <source>What each run costs against what it is worth; the dashed line joins those that none betters.</source>
        <translation>各运行的代价与效果；虚线连接未被其他运行超越者。</translation>
    </message>
    <message>
        <source>Weights of a layer with one of the largest errors, before and after.</source>
        <translation>误差较大的一层的权重，量化前后对比。</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Show this view</source>
        <translation>显示此视图</translation>
    </message>
    <message>
        <source>Set up a run with this method</source>
        <translation>用此方法设置一次运行</translation>
    </message>
</context>
<context>
    <name>HtmlPdf</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>LessonChecks</name>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <comment>an expected value and its tolerance</comment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>a ratio of %1</source>
        <translation>比值 %1</translation>
    </message>
    <message>
        <source>no such run yet</source>
        <translation>尚无这样的运行</translation>
    </message>
    <message>
        <source>%1 % of the weights</source>
        <translation>%1 % 的权重</translation>
    </message>
</context>
<context>
    <name>LessonHandout</name>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation>
            <numerusform>约 %n 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name: ____________________   Date: ____________________</source>
        <translation>姓名：____________________   日期：____________________</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source>Windows, drawing and threads</source>
        <translation>窗口、绘图与线程</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>绘图</translation>
    </message>
    <message>
        <source>Tensors and products</source>
        <translation>张量与乘积</translation>
    </message>
    <message>
        <source>Vector instructions of the CPU</source>
        <translation>CPU 的向量指令</translation>
    </message>
    <message>
        <source>Session files</source>
        <translation>会话文件</translation>
    </message>
    <message>
        <source>Packed sessions</source>
        <translation>压缩的会话</translation>
    </message>
    <message>
        <source>Tokenizers</source>
        <translation>分词器</translation>
    </message>
    <message>
        <source>Unicode in tokenizers</source>
        <translation>分词器中的 Unicode</translation>
    </message>
    <message>
        <source>Checksums of models</source>
        <translation>模型的校验和</translation>
    </message>
    <message>
        <source>Reading and writing JSON</source>
        <translation>读写 JSON</translation>
    </message>
    <message>
        <source>Arguments of quantoscope-cli</source>
        <translation>quantoscope-cli 的参数</translation>
    </message>
    <message>
        <source>Matrix products of libtorch on the CPU</source>
        <translation>libtorch 在 CPU 上的矩阵乘积</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The model %1 cannot be opened.</source>
        <translation>无法打开模型 %1。</translation>
    </message>
    <message>
        <source>The session %1 cannot be opened.</source>
        <translation>无法打开会话 %1。</translation>
    </message>
    <message>
        <source>The run %1 cannot go on.</source>
        <translation>运行 %1 无法继续。</translation>
    </message>
    <message>
        <source>The session was not saved to %1.</source>
        <translation>会话未能保存到 %1。</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>未能写入 %1。</translation>
    </message>
    <message>
        <source>What was open is still open.</source>
        <translation>原先打开的内容仍保持打开。</translation>
    </message>
    <message>
        <source>Finished layers and all other runs are kept.</source>
        <translation>已完成的层和其他所有运行均会保留。</translation>
    </message>
    <message>
        <source>Nothing is lost: the session is still open. Try another place.</source>
        <translation>没有丢失任何内容：会话仍处于打开状态。请换一个位置再试。</translation>
    </message>
    <message>
        <source>The session is not affected.</source>
        <translation>会话不受影响。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>There is not enough memory for it.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>The steps of %1 cannot be shown.</source>
        <translation>无法显示 %1 的步骤。</translation>
    </message>
    <message>
        <source>Nothing else is affected.</source>
        <translation>其他内容不受影响。</translation>
    </message>
    <message>
        <source>The model was not exported to %1.</source>
        <translation>未能将模型导出到 %1。</translation>
    </message>
    <message>
        <source>The lesson %1 cannot be opened.</source>
        <translation>无法打开课程 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be shown as it is stored.</source>
        <translation>无法按存储形式显示 %1。</translation>
    </message>
    <message>
        <source>The training of %1 cannot go on.</source>
        <translation>%1 的训练无法继续。</translation>
    </message>
    <message>
        <source>The machine&apos;s devices cannot be told.</source>
        <translation>无法得知本机的设备。</translation>
    </message>
    <message>
        <source>The error of %1 cannot be looked into.</source>
        <translation>无法查看 %1 的误差。</translation>
    </message>
    <message>
        <source>The preset %1 cannot be used.</source>
        <translation>无法使用预设 %1。</translation>
    </message>
    <message>
        <source>The form and all other presets are as they were.</source>
        <translation>表单和其他所有预设均保持原样。</translation>
    </message>
</context>
<context>
    <name>ParetoPlot</name>
    <message>
        <source>Pareto front</source>
        <translation>Pareto 前沿</translation>
    </message>
    <message>
        <source>pale: another run is better</source>
        <extracomment>Key of a plot: a run that another one betters or equals in both figures</extracomment>
        <translation>浅色：另有运行更好</translation>
    </message>
    <message>
        <source>side by side: at one place</source>
        <extracomment>Key of a plot: marks of runs whose figures are the same, as far as can be seen</extracomment>
        <translation>并排：位于同一处</translation>
    </message>
</context>
<context>
    <name>PdfReport</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>PlotExport</name>
    <message>
        <source>There is nothing in this plot to export yet.</source>
        <translation>此图中尚无可导出的内容。</translation>
    </message>
    <message>
        <source>The plot could not be drawn at this size; choose a smaller size or resolution.</source>
        <translation>无法以此尺寸绘图；请选择更小的尺寸或更低的分辨率。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>RunEdits</name>
    <message>
        <source>remove %1</source>
        <extracomment>An undo step: %1 is a run&apos;s name</extracomment>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>rename %1</source>
        <extracomment>An undo step: %1 is a run&apos;s name</extracomment>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>annotate %1</source>
        <extracomment>An undo step: %1 is a run&apos;s name</extracomment>
        <translation>为 %1 添加备注</translation>
    </message>
    <message>
        <source>annotate the session</source>
        <extracomment>An undo step</extracomment>
        <translation>为会话加备注</translation>
    </message>
</context>
<context>
    <name>RunSummary</name>
    <message>
        <source>The model takes %1 instead of %2 (%3).</source>
        <translation>模型占用 %1，原为 %2（%3）。</translation>
    </message>
    <message>
        <source>A quantized weight takes %1 bits, scales and zeros included.</source>
        <translation>每个量化权重占 %1 位，含缩放因子和零点。</translation>
    </message>
    <message>
        <source>Perplexity stays at %1.</source>
        <translation>困惑度保持在 %1。</translation>
    </message>
    <message>
        <source>Perplexity goes from %1 to %2.</source>
        <translation>困惑度由 %1 变为 %2。</translation>
    </message>
    <message>
        <source>Perplexity rises from %1 to %2 (by %3).</source>
        <translation>困惑度由 %1 升至 %2（上升 %3）。</translation>
    </message>
    <message>
        <source>Perplexity falls from %1 to %2 (by %3).</source>
        <translation>困惑度由 %1 降至 %2（下降 %3）。</translation>
    </message>
    <message>
        <source>At %1 of the positions both models find the same next token most likely.</source>
        <translation>在 %1 的位置上，两个模型认为最可能的下一个词元相同。</translation>
    </message>
    <message>
        <source>Their predictions differ by %1 nats a token.</source>
        <translation>二者的预测平均每个词元相差 %1 nats。</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after.</source>
        <extracomment>%1 a score&apos;s name, %2 and %3 its values before and after</extracomment>
        <translation>%1：量化前 %2，量化后 %3。</translation>
    </message>
    <message>
        <source>Worst hit is %1: the error in its output has %2 of the output&apos;s energy.</source>
        <translation>受影响最大的是 %1：其输出误差的能量占输出能量的 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n layer(s) more)</source>
        <translation>
            <numerusform>%1（另有 %n 层同样如此）</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was read back.</source>
        <translation>未回读任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Read back, %n layer(s) equal the run&apos;s codes bit by bit.</source>
        <translation>
            <numerusform>回读后，%n 个层与该运行的编码逐位相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read back, %1 of %n layer(s) differ from the run&apos;s codes: %2.</source>
        <extracomment>%1 how many layers differ, %n how many there are, %2 a layer with the values found and expected</extracomment>
        <translation>
            <numerusform>回读后，%n 个层中有 %1 个与该运行的编码不同：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>No text was generated from it.</source>
        <translation>未用它生成文本。</translation>
    </message>
    <message>
        <source>It continues a prompt as the quantized model does, token by token.</source>
        <translation>它续写提示的结果与量化模型逐词元一致。</translation>
    </message>
    <message>
        <source>It continues a prompt otherwise than the quantized model does.</source>
        <translation>它续写提示的结果与量化模型不同。</translation>
    </message>
    <message>
        <source>Exported as %1 to %2 (%3).</source>
        <extracomment>%1 a format&apos;s name, %2 a folder, %3 a size</extracomment>
        <translation>已按 %1 格式导出到 %2（%3）。</translation>
    </message>
</context>
<context>
    <name>RunValues</name>
    <message>
        <source>%1 pp</source>
        <extracomment>Percentage points: &quot;+1.5 pp&quot;</extracomment>
        <translation>%1 个百分点</translation>
    </message>
</context>
<context>
    <name>Salience</name>
    <message>
        <source>Mean |x| of each input channel</source>
        <translation>各输入通道的平均 |x|</translation>
    </message>
    <message>
        <source>Weight error of each channel: mean ΔW² of RTN</source>
        <translation>各通道的权重误差：RTN 的平均 ΔW²</translation>
    </message>
    <message>
        <source>AWQ: output error by exponent</source>
        <translation>AWQ：各指数的输出误差</translation>
    </message>
    <message>
        <source>LLM.int8: outlier columns by threshold</source>
        <translation>LLM.int8：各阈值的离群列数</translation>
    </message>
    <message>
        <source>RTN</source>
        <translation>RTN</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>RTN, all alike</source>
        <translation>RTN，一视同仁</translation>
    </message>
    <message>
        <source>%1 % kept by inputs</source>
        <translation>按输入保留 %1 %</translation>
    </message>
    <message>
        <source>%1 % kept by weights</source>
        <translation>按权重保留 %1 %</translation>
    </message>
    <message>
        <source>%1 % kept by chance</source>
        <translation>随机保留 %1 %</translation>
    </message>
    <message>
        <source>%1 % by inputs × %2</source>
        <translation>按输入选取 %1 % 并 × %2</translation>
    </message>
    <message>
        <source>AWQ&apos;s scales</source>
        <translation>AWQ 的缩放</translation>
    </message>
    <message>
        <source>LLM.int8, outliers from %1</source>
        <translation>LLM.int8，离群阈值 %1</translation>
    </message>
    <message>
        <source>Every weight rounded to nearest, whichever input it meets.</source>
        <translation>每个权重都舍入到最近级别，不论它遇到哪个输入。</translation>
    </message>
    <message>
        <source>The channels with the largest mean inputs stay in full precision.</source>
        <translation>平均输入最大的通道保持全精度。</translation>
    </message>
    <message>
        <source>The channels with the largest mean weights stay in full precision.</source>
        <translation>平均权重最大的通道保持全精度。</translation>
    </message>
    <message>
        <source>As many channels, drawn by chance, stay in full precision: what the others are held against.</source>
        <translation>同样数量的随机通道保持全精度：作为其他方式的对照。</translation>
    </message>
    <message>
        <source>The channels with the largest mean inputs are multiplied before rounding and divided after: no weight stays in full precision.</source>
        <translation>平均输入最大的通道在舍入前放大、之后再缩回：没有权重保持全精度。</translation>
    </message>
    <message>
        <source>Every channel is scaled by a power of its mean input; the exponent is searched. Without AWQ&apos;s cut of the range.</source>
        <translation>每个通道按其平均输入的幂进行缩放；指数由搜索得到。不含 AWQ 的范围截断。</translation>
    </message>
    <message>
        <source>Weights and inputs in 8 bits, columns with outliers in floating point; its output error is measured by running the layer.</source>
        <translation>权重和输入均为 8 位，含离群值的列用浮点；其输出误差通过运行该层测得。</translation>
    </message>
    <message numerus="yes">
        <source>Relative output error of RTN: %1. With %n channel(s) in full precision: %2 by inputs, %3 by weights, %4 by chance.</source>
        <translation>
            <numerusform>RTN 的相对输出误差：%1。%n 个通道保持全精度时：按输入 %2，按权重 %3，随机 %4。</numerusform>
        </translation>
    </message>
    <message>
        <source>AWQ&apos;s best exponent is %1, with an error of %2.</source>
        <translation>AWQ 的最佳指数为 %1，误差为 %2。</translation>
    </message>
    <message>
        <source>No scaling is best for AWQ here.</source>
        <translation>此处对 AWQ 而言不缩放最好。</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 column(s) hold inputs of %2 or more.</source>
        <translation>
            <numerusform>%1 列中有 %n 列含有 %2 及以上的输入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Channel %1: mean |x| %2, max |x| %3, mean ΔW² %4</source>
        <translation>通道 %1：平均 |x| %2，最大 |x| %3，平均 ΔW² %4</translation>
    </message>
    <message>
        <source>salient by inputs</source>
        <translation>按输入显著</translation>
    </message>
    <message>
        <source>salient by weights</source>
        <translation>按权重显著</translation>
    </message>
    <message>
        <source>holds outliers</source>
        <translation>含离群值</translation>
    </message>
    <message>
        <source>inputs</source>
        <comment>a mark: the channels with the largest inputs</comment>
        <translation>输入</translation>
    </message>
    <message>
        <source>weights</source>
        <comment>a mark: the channels with the largest weights</comment>
        <translation>权重</translation>
    </message>
    <message>
        <source>Input channel</source>
        <translation>输入通道</translation>
    </message>
    <message>
        <source>Exponent of the scales</source>
        <translation>缩放指数</translation>
    </message>
    <message>
        <source>Threshold of |x|</source>
        <translation>|x| 的阈值</translation>
    </message>
</context>
<context>
    <name>SeedGroups</name>
    <message numerus="yes">
        <source>%1 · %n calibration set(s)</source>
        <extracomment>%1 the name that several runs have in common</extracomment>
        <translation>
            <numerusform>%1 · %n 个校准集</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences of a paragraph, %1 and %2, with the space that the language puts between them</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Weights; a dot marks what is fixed</source>
        <translation>权重；圆点表示已固定</translation>
    </message>
    <message>
        <source>Compensation by this step</source>
        <translation>本步的补偿</translation>
    </message>
    <message>
        <source>Difference to the original</source>
        <translation>与原始值之差</translation>
    </message>
    <message>
        <source>Cost of rounding, before the choice</source>
        <translation>选择之前的舍入代价</translation>
    </message>
    <message>
        <source>Channels: mean |x| (bars), scale (line)</source>
        <translation>通道：平均 |x|（柱），缩放因子（线）</translation>
    </message>
    <message>
        <source>One grid a row serves all columns.</source>
        <translation>每行一个网格，用于所有列。</translation>
    </message>
    <message numerus="yes">
        <source>A new grid begins: scale and zero point for %n column(s) of each row.</source>
        <translation>
            <numerusform>新的网格开始：每行 %n 列的缩放因子与零点。</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1 is rounded (%2 of %3).</source>
        <translation>第 %1 列舍入（第 %2 个，共 %3 个）。</translation>
    </message>
    <message numerus="yes">
        <source>Its errors, over %1 on the diagonal of U and times row %2 of U, are taken off the %n column(s) of the block still free; those behind it wait.</source>
        <translation>
            <numerusform>其误差除以 U 的对角元 %1，再乘以 U 的第 %2 行，从本块尚自由的 %n 列中减去；块后的列等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends the block: its errors, over %1 on the diagonal of U, are kept for the columns behind.</source>
        <translation>它结束本块：其误差除以 U 的对角元 %1，留给后面的列。</translation>
    </message>
    <message>
        <source>It is the last: its errors have nowhere left to go.</source>
        <translation>它是最后一列：其误差无处可去。</translation>
    </message>
    <message>
        <source>Column %1 is rounded: every weight goes to the nearest level of its grid, and nothing is made good elsewhere.</source>
        <translation>第 %1 列舍入：每个权重取其网格中最近的量化级，不在别处补偿。</translation>
    </message>
    <message>
        <source>Column %1 is multiplied by its scale %2, rounded, and divided by it again: above 1 the scale makes its steps finer, below 1 coarser.</source>
        <translation>第 %1 列乘以其缩放因子 %2，舍入，再除回：大于 1 时步长更细，小于 1 时更粗。</translation>
    </message>
    <message>
        <source>Row %1 leaves out a weight that is zero already.</source>
        <translation>第 %1 行跳过一个已为零的权重。</translation>
    </message>
    <message>
        <source>Row %1 fixes column %2, which is zero already: nothing has to be made good.</source>
        <translation>第 %1 行固定第 %2 列，其值已为零：无需补偿。</translation>
    </message>
    <message>
        <source>Row %1 takes column %2 first: it lies more than half a step outside its grid.</source>
        <translation>第 %1 行先取第 %2 列：它超出其网格半步以上。</translation>
    </message>
    <message>
        <source>Row %1 takes column %2, the cheapest to round: error² over the diagonal of H⁻¹ is %3.</source>
        <translation>第 %1 行取第 %2 列，其舍入代价最小：误差² 除以 H⁻¹ 的对角元为 %3。</translation>
    </message>
    <message>
        <source>Its error is made good in the weights still free, and its row and column leave H⁻¹.</source>
        <translation>其误差在仍自由的权重中补偿，对应的行与列从 H⁻¹ 中移除。</translation>
    </message>
    <message numerus="yes">
        <source>%n other row(s) take a weight outside the grid.</source>
        <translation>
            <numerusform>另有 %n 行取网格之外的权重。</numerusform>
        </translation>
    </message>
    <message>
        <source>No scaling at all is tried: relative output error %1.</source>
        <translation>尝试完全不缩放：相对输出误差 %1。</translation>
    </message>
    <message>
        <source>Exponent %1 is tried: channels are multiplied by (mean |x|)^%1, rounded and divided again. Relative output error %2; with exponent 0 it is %3.</source>
        <translation>尝试指数 %1：通道乘以 (平均 |x|)^%1，舍入后再除回。相对输出误差 %2；指数为 0 时为 %3。</translation>
    </message>
    <message>
        <source>The original weights: nothing is rounded yet.</source>
        <translation>原始权重：尚未舍入。</translation>
    </message>
    <message numerus="yes">
        <source>The inputs of %n column(s) are zero on every token, so their weights do not matter: they are set to zero.</source>
        <translation>
            <numerusform>%n 列的输入在每个词元上都为零，其权重无关紧要：置为零。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it costs less than it gains, the largest weights of a group are cut: its grid gets finer for all others.</source>
        <translation>在得大于失之处，截断一组中最大的权重：其余权重的网格更细。</translation>
    </message>
    <message numerus="yes">
        <source>The block of %n column(s) is done. All that it owes the columns behind it is paid in one matrix product, the lazy update: W −= Err · U.</source>
        <translation>
            <numerusform>%n 列的块已完成。它欠后面各列的补偿由一次矩阵乘积偿清（惰性更新）：W −= Err · U。</numerusform>
        </translation>
    </message>
    <message>
        <source>All is rounded: relative output error %1, %2.</source>
        <translation>全部舍入：相对输出误差 %1，%2。</translation>
    </message>
    <message>
        <source>All is rounded, and the output is unchanged.</source>
        <translation>全部舍入，输出不变。</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>(%1, %2) %3: weight %4, original %5, difference %6</source>
        <translation>(%1, %2) %3：权重 %4，原始 %5，差 %6</translation>
    </message>
    <message>
        <source>, cost of rounding it %1</source>
        <translation>，舍入代价 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Relative output error of the tile in the end: %1.</source>
        <translation>最终该图块的相对输出误差：%1。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>U, H⁻¹ = UᵀU</source>
        <translation>U，H⁻¹ = UᵀU</translation>
    </message>
    <message>
        <source>free columns, before the choice</source>
        <translation>选择前的自由列</translation>
    </message>
    <message>
        <source>columns in order; framed: still active</source>
        <translation>按列的处理顺序；框内仍有效</translation>
    </message>
    <message>
        <source>Relative output error, before ranges are cut</source>
        <translation>相对输出误差，截断范围之前</translation>
    </message>
    <message>
        <source>Relative output error</source>
        <translation>相对输出误差</translation>
    </message>
    <message>
        <source>Exponent of the scales</source>
        <translation>缩放指数</translation>
    </message>
    <message>
        <source>Relative output error so far</source>
        <translation>目前的相对输出误差</translation>
    </message>
    <message>
        <source>Share of weights fixed</source>
        <translation>已固定权重的比例</translation>
    </message>
    <message>
        <source>H⁻¹ of row %1</source>
        <translation>第 %1 行的 H⁻¹</translation>
    </message>
    <message>
        <source>Exponent %1 has the least error, %2: its scales are taken.</source>
        <translation>指数 %1 的误差最小，为 %2：采用其缩放因子。</translation>
    </message>
    <message>
        <source>No scaling has the least error, %1: none is done.</source>
        <translation>不缩放的误差最小，为 %1：不做缩放。</translation>
    </message>
    <message>
        <source>That brings the error after rounding from %1 to %2.</source>
        <translation>这使舍入后的误差从 %1 变为 %2。</translation>
    </message>
</context>
<context>
    <name>TextFigure</name>
    <message>
        <source>Text before and after</source>
        <translation>量化前后文本</translation>
    </message>
</context>
<context>
    <name>TileSetup</name>
    <message>
        <source>%1 says nothing of a tile: mode=run|split|difference, rows=FIRST:END, columns=FIRST:END, cells=ROWSxCOLUMNS, pool=max|mean, split=COLUMN, marked=LOW:HIGH.</source>
        <translation>%1 不是图块图的设置：mode=run|split|difference、rows=FIRST:END、columns=FIRST:END、cells=ROWSxCOLUMNS、pool=max|mean、split=COLUMN、marked=LOW:HIGH。</translation>
    </message>
</context>
<context>
    <name>TokenText</name>
    <message>
        <source>“%1”</source>
        <extracomment>A token in the quotation marks of the language</extracomment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>WeightTile</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>first and last of some rows or columns</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <extracomment>one or more weights of a matrix</extracomment>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Error of %1</source>
        <translation>%1 的误差</translation>
    </message>
    <message>
        <source>rows %1, columns %2 of %3 × %4</source>
        <translation>第 %1 行、第 %2 列，共 %3 × %4</translation>
    </message>
    <message>
        <source>Each cell is one weight.</source>
        <translation>每格是一个权重。</translation>
    </message>
    <message>
        <source>Each cell is the mean of %1 × %2 weights.</source>
        <translation>每格是 %1 × %2 个权重的平均值。</translation>
    </message>
    <message>
        <source>Each cell is the largest magnitude of %1 × %2 weights.</source>
        <translation>每格是 %1 × %2 个权重中绝对值最大的一个。</translation>
    </message>
    <message>
        <source>original %1</source>
        <translation>原始 %1</translation>
    </message>
    <message>
        <source>%1 %2 (error %3)</source>
        <comment>a run&apos;s name, its weight, the error</comment>
        <translation>%1 %2（误差 %3）</translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>差 %1</translation>
    </message>
    <message>
        <source>input RMS %1</source>
        <translation>输入均方根 %1</translation>
    </message>
    <message>
        <source>Weights of %1, %2.</source>
        <translation>%1 的权重，%2。</translation>
    </message>
    <message>
        <source>%1: the largest error is %2, at %3.</source>
        <translation>%1：最大误差为 %2，位于%3。</translation>
    </message>
    <message>
        <source>They differ most at %1, by %2.</source>
        <translation>差别最大处在%1，相差 %2。</translation>
    </message>
    <message>
        <source>%L1 of the weights shown lie between %2 and %3 and are marked.</source>
        <translation>所示权重中有 %L1 个位于 %2 与 %3 之间，已标出。</translation>
    </message>
    <message>
        <source>pale: no weight from %1 to %2</source>
        <extracomment>under a picture of a matrix: what its pale cells do not hold; %1 and %2 are weights</extracomment>
        <translation>浅色：没有 %1 到 %2 之间的权重</translation>
    </message>
    <message>
        <source>RMS
error</source>
        <extracomment>under a narrow plot of the root mean square error of each row of a matrix; two short lines</extracomment>
        <translation>误差
均方根</translation>
    </message>
    <message>
        <source>input
RMS</source>
        <extracomment>left of a narrow plot of the root mean square of each input channel; two short lines</extracomment>
        <translation>输入
均方根</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Quantized</source>
        <translation>量化后</translation>
    </message>
    <message>
        <source>Original tile</source>
        <translation>原始图块</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Weights per bin; below: the levels of weight (%1, %2)</source>
        <translation>每个区间的权重数；下方：权重 (%1, %2) 的级别</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>scale for a</source>
        <translation>缩放因子用于</translation>
    </message>
    <message>
        <source>group size</source>
        <translation>分组大小</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>对称</translation>
    </message>
    <message>
        <source>scale shrink</source>
        <translation>缩放因子收缩</translation>
    </message>
    <message>
        <source>damping</source>
        <translation>阻尼</translation>
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
        <translation>%1：没有数值变化。</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>每权重位数</translation>
    </message>
    <message>
        <source>Stored bits a weight: its code, and its share of scales and zero points.</source>
        <translation>每个权重的存储位数：其编码以及它分摊的缩放因子和零点。</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>better</source>
        <translation>更好</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <source>%1 on the whole layer, %2 weights</source>
        <extracomment>%1 name of a configuration, %2 rows × columns</extracomment>
        <translation>%1，整层，%2 个权重</translation>
    </message>
    <message>
        <source>%1 on a part of %2 weights only: rows %3 to %4, columns %5 to %6</source>
        <extracomment>%1 name of a configuration, %2 rows × columns, %3 to %6 places</extracomment>
        <translation>%1，仅为 %2 个权重的部分：第 %3 至 %4 行，第 %5 至 %6 列</translation>
    </message>
    <message numerus="yes">
        <source>Each grid has %n level(s).</source>
        <translation>
            <numerusform>每个网格有 %n 个级别。</numerusform>
        </translation>
    </message>
    <message>
        <source>Done instead: %1.</source>
        <translation>实际执行：%1。</translation>
    </message>
    <message>
        <source>(%1, %2)</source>
        <translation>(%1, %2)</translation>
    </message>
    <message>
        <source>%1: %2, error %3</source>
        <extracomment>%1 place of a weight, %2 its values before and after, %3 their difference</extracomment>
        <translation>%1：%2，误差 %3</translation>
    </message>
    <message>
        <source>%1: %2, code %3 of %4 to %5, error %6</source>
        <extracomment>%1 place of a weight, %2 its values before and after, %3 its code, %4 and %5 range of codes, %6 the difference</extracomment>
        <translation>%1：%2，编码 %3（%4 至 %5），误差 %6</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 and %2 neighbours in a list</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 settings that were changed, %2 what became of the figures</extracomment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>beside a scale of colours</extracomment>
        <translation>权重</translation>
    </message>
    <message numerus="yes">
        <source>Output errors are of %Ln token(s).</source>
        <translation>
            <numerusform>输出误差来自 %Ln 个词元。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>rounded to nearest: no calibration inputs</source>
        <translation>已就近舍入：无校准输入</translation>
    </message>
    <message>
        <source>not scaled: no calibration inputs</source>
        <translation>未缩放：无校准输入</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目标函数</translation>
    </message>
    <message>
        <source>What the scale search compares: the layers&apos; own output error, from the Gram matrix alone, or the output of attention and feed-forward as in the paper.</source>
        <translation>缩放搜索所比较的量：仅由 Gram 矩阵得到的各层自身输出误差，或如论文所述比较注意力与前馈模块的输出。</translation>
    </message>
    <message>
        <source>Layer outputs (Gram matrix)</source>
        <translation>层输出（Gram 矩阵）</translation>
    </message>
    <message>
        <source>Module outputs (as the authors)</source>
        <translation>模块输出（与原作者一致）</translation>
    </message>
    <message>
        <source>AWQ</source>
        <translation>AWQ</translation>
    </message>
    <message>
        <source>Scales the input channels that matter most before rounding, and cuts the range where that helps (Lin et al. 2023).</source>
        <translation>在舍入前对最重要的输入通道进行缩放，并在有益时截断取值范围（Lin et al. 2023）。</translation>
    </message>
    <message>
        <source>Scale grid</source>
        <translation>缩放搜索点数</translation>
    </message>
    <message>
        <source>How many exponents between 0 and 1 are tried for the scales.</source>
        <translation>在 0 到 1 之间为缩放尝试多少个指数。</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>截断</translation>
    </message>
    <message>
        <source>Tries to cut the range of each group; queries and keys are left uncut.</source>
        <translation>尝试截断每个分组的取值范围；query 和 key 不截断。</translation>
    </message>
    <message>
        <source>Duo scaling</source>
        <translation>双重缩放</translation>
    </message>
    <message>
        <source>Scales by the weights&apos; magnitudes as well as the inputs&apos; (AutoAWQ).</source>
        <translation>同时依据权重幅值和输入幅值进行缩放（AutoAWQ）。</translation>
    </message>
    <message>
        <source>Include identity</source>
        <translation>包含恒等缩放</translation>
    </message>
    <message>
        <source>Tries exponent 1 and no scaling too, which the authors leave out; the search by the Gram matrix always does.</source>
        <translation>同时尝试指数 1 和不缩放（原作者未包含）；基于 Gram 矩阵的搜索总会这样做。</translation>
    </message>
    <message>
        <source>GPTQ</source>
        <translation>GPTQ</translation>
    </message>
    <message>
        <source>Rounds column by column and makes each error good in the columns still free (Frantar et al. 2022).</source>
        <translation>逐列舍入，并用尚未固定的列补偿每次的误差（Frantar et al. 2022）。</translation>
    </message>
    <message>
        <source>Block size</source>
        <translation>块大小</translation>
    </message>
    <message>
        <source>Columns that are solved together before the rest is updated.</source>
        <translation>一起求解的列数，之后再更新其余列。</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Activation order</source>
        <translation>激活顺序</translation>
    </message>
    <message>
        <source>Takes the columns in order of falling input energy instead of left to right.</source>
        <translation>按输入能量从大到小而非从左到右处理各列。</translation>
    </message>
    <message>
        <source>Static groups</source>
        <translation>静态分组</translation>
    </message>
    <message>
        <source>Fits all groups beforehand, so that activation order keeps the group layout.</source>
        <translation>预先拟合所有分组，使激活顺序不改变分组布局。</translation>
    </message>
    <message>
        <source>Fresh groups</source>
        <translation>即时分组</translation>
    </message>
    <message>
        <source>Fits a group to its fully compensated weights instead of those at the block&apos;s start; best with a scale search.</source>
        <translation>按完全补偿后的权重而非块起始时的权重拟合分组；宜与缩放因子搜索同用。</translation>
    </message>
    <message>
        <source>True sequential</source>
        <translation>严格顺序</translation>
    </message>
    <message>
        <source>Within a block, later layers see the inputs that earlier quantized ones produce.</source>
        <translation>在同一块内，后面的层使用前面已量化层产生的输入。</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Basic: sweeps, refits, rounded scales, one last sweep. Recommended: damped in proportion, zero points searched too, three rounds of half as many.</source>
        <translation>基本：逐码遍历、重新拟合、舍入缩放因子、最后再遍历一次。推荐：按比例阻尼，同时搜索零点，三轮且每轮次数减半。</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>遍历次数</translation>
    </message>
    <message>
        <source>Passes over the codes that move each to its best level; 0 leaves them.</source>
        <translation>遍历量化码并将每个移到最佳量化级的次数；0 表示保持不变。</translation>
    </message>
    <message>
        <source>Refits</source>
        <translation>重新拟合次数</translation>
    </message>
    <message>
        <source>Passes over the scales that set each to the best for its codes.</source>
        <translation>遍历缩放因子并将每个设为其量化码的最优值的次数。</translation>
    </message>
    <message>
        <source>Scales as stored</source>
        <translation>按存储精度取缩放因子</translation>
    </message>
    <message>
        <source>Rounds the scales to float16, as files store them, before the last sweep.</source>
        <translation>在最后一次遍历前，将缩放因子舍入为文件所存的 float16。</translation>
    </message>
    <message>
        <source>GPTQ+</source>
        <translation>GPTQ+</translation>
    </message>
    <message>
        <source>GPTQ with a scale search on the compensated weights, then descent on codes and scales under the Hessian (this program&apos;s own).</source>
        <translation>在补偿后的权重上搜索缩放因子的 GPTQ，随后在 Hessian 意义下对量化码和缩放因子做下降（本程序自有方法）。</translation>
    </message>
    <message>
        <source>Keep channels</source>
        <translation>保留通道</translation>
    </message>
    <message>
        <source>Share of the input channels that stay in full precision.</source>
        <translation>保持全精度的输入通道所占比例。</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>保留依据</translation>
    </message>
    <message>
        <source>Which channels are kept: those with the largest inputs, with the largest weights, or any.</source>
        <translation>保留哪些通道：输入最大的、权重最大的，或任意的。</translation>
    </message>
    <message>
        <source>Mean magnitude of the inputs</source>
        <translation>输入的平均幅值</translation>
    </message>
    <message>
        <source>Mean magnitude of the weights</source>
        <translation>权重的平均幅值</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Scale salient</source>
        <translation>缩放重要通道</translation>
    </message>
    <message>
        <source>Instead of being kept, these channels are multiplied by this before rounding and divided after; 1: they are kept.</source>
        <translation>这些通道不再保留全精度，而是在舍入前乘以、舍入后除以此值；1：保留。</translation>
    </message>
    <message>
        <source>left in full precision</source>
        <translation>保持全精度</translation>
    </message>
    <message>
        <source>it has no weights</source>
        <translation>该层没有权重</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>Width of a stored code.</source>
        <translation>所存量化码的位宽。</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>位</translation>
    </message>
    <message>
        <source>Outlier threshold</source>
        <translation>离群阈值</translation>
    </message>
    <message>
        <source>Input columns that hold a magnitude of this or more are multiplied in floating point; 0: none is.</source>
        <translation>含有幅值不小于此值的输入列以浮点相乘；0：无。</translation>
    </message>
    <message>
        <source>Outlier weights</source>
        <translation>离群列权重</translation>
    </message>
    <message>
        <source>What outlier columns are multiplied by: the original weights as in the paper, or the rounded ones as in bitsandbytes.</source>
        <translation>离群列与什么相乘：论文中的原始权重，或 bitsandbytes 中的舍入后权重。</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>舍入后</translation>
    </message>
    <message>
        <source>LLM.int8</source>
        <translation>LLM.int8</translation>
    </message>
    <message>
        <source>Multiplies in int8, weights and inputs rounded row by row, but for input columns with outliers (Dettmers et al. 2022).</source>
        <translation>以 int8 相乘，权重和输入逐行舍入，含离群值的输入列除外（Dettmers et al. 2022）。</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>量化网格</translation>
    </message>
    <message>
        <source>The rule that makes scale and zero point from the range of the weights.</source>
        <translation>由权重取值范围得出缩放因子和零点的规则。</translation>
    </message>
    <message>
        <source>Min-max with 0 in range (GPTQ)</source>
        <translation>min-max，范围含 0（GPTQ）</translation>
    </message>
    <message>
        <source>Min-max of the range as it is (AWQ)</source>
        <translation>min-max，按实际范围（AWQ）</translation>
    </message>
    <message>
        <source>Largest magnitude, signed codes</source>
        <translation>最大幅值，有符号码</translation>
    </message>
    <message>
        <source>Min-max with zero point, signed codes</source>
        <translation>min-max 带零点，有符号码</translation>
    </message>
    <message>
        <source>Min-max cut toward zero, with an offset</source>
        <translation>min-max 向零截断，带偏移</translation>
    </message>
    <message>
        <source>A fixed step, unbounded codes</source>
        <translation>固定步长，码值无界</translation>
    </message>
    <message>
        <source>Scale search</source>
        <translation>缩放因子搜索</translation>
    </message>
    <message>
        <source>Tries shrunken ranges for each scale and keeps the one with the least error.</source>
        <translation>为每个缩放因子尝试缩小的范围，保留误差最小者。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Least Σ|e|^2.4 of the weights</source>
        <translation>权重的 Σ|e|^2.4 最小</translation>
    </message>
    <message>
        <source>Least Σe² weighted by the inputs&apos; energy</source>
        <translation>按输入能量加权的 Σe² 最小</translation>
    </message>
    <message>
        <source>The same, moving the zero point too</source>
        <translation>同上，并移动零点</translation>
    </message>
    <message>
        <source>Scale type</source>
        <translation>缩放因子类型</translation>
    </message>
    <message>
        <source>What scales are rounded to before the weights are; files store float16.</source>
        <translation>在舍入权重之前，缩放因子被舍入到的精度；文件存储 float16。</translation>
    </message>
    <message>
        <source>Single (float32)</source>
        <translation>单精度（float32）</translation>
    </message>
    <message>
        <source>Half (float16)</source>
        <translation>半精度（float16）</translation>
    </message>
    <message>
        <source>Half with 7 significant bits (GGUF&apos;s Q4_1)</source>
        <translation>7 位有效位的半精度（GGUF 的 Q4_1）</translation>
    </message>
    <message>
        <source>Zero points from 1</source>
        <translation>零点从 1 起</translation>
    </message>
    <message>
        <source>Keeps zero points above 0, as GPTQ&apos;s first file format needs.</source>
        <translation>使零点大于 0，GPTQ 最初的文件格式要求如此。</translation>
    </message>
    <message>
        <source>Granularity</source>
        <translation>粒度</translation>
    </message>
    <message>
        <source>Which weights share a scale: the whole tensor, an output row, or a group of a row.</source>
        <translation>哪些权重共用一个缩放因子：整个张量、一个输出行，或一行中的一个分组。</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Group size</source>
        <translation>分组大小</translation>
    </message>
    <message>
        <source>Input columns that share a scale; the last group of a row may be shorter, and a row narrower than a group is one group.</source>
        <translation>共用一个缩放因子的输入列数；一行的最后一组可以较短，比分组还窄的行自成一组。</translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation>对称</translation>
    </message>
    <message>
        <source>Mirrors the range about 0, so that no zero point is needed.</source>
        <translation>使范围关于 0 对称，从而不需要零点。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>The distance between two levels of the fixed grid.</source>
        <translation>固定网格中相邻两个量化级的间距。</translation>
    </message>
    <message>
        <source>Solver precision</source>
        <translation>求解精度</translation>
    </message>
    <message>
        <source>Arithmetic of the column updates; the factorisation of the Hessian is always in float64.</source>
        <translation>列更新所用的运算精度；Hessian 的分解始终使用 float64。</translation>
    </message>
    <message>
        <source>Double (float64)</source>
        <translation>双精度（float64）</translation>
    </message>
    <message>
        <source>Scale before</source>
        <translation>预先缩放</translation>
    </message>
    <message>
        <source>Scales the input channels that matter most before the method solves.</source>
        <translation>在方法求解之前缩放最重要的输入通道。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>By AWQ&apos;s search</source>
        <translation>使用 AWQ 的搜索</translation>
    </message>
    <message>
        <source>Target bits</source>
        <translation>目标位数</translation>
    </message>
    <message>
        <source>Gives each layer 2, 3, 4 or 8 bits, whichever loses least in all, so that the stored bits a weight, scales and zeros included, average this; 0: off.</source>
        <translation>为每层分配 2、3、4 或 8 位，使总损失最小，且每权重的存储位数（含缩放因子和零点）平均等于此值；0：关闭。</translation>
    </message>
    <message>
        <source>Damping</source>
        <translation>阻尼</translation>
    </message>
    <message>
        <source>Share of the Hessian&apos;s mean diagonal that is added to the diagonal.</source>
        <translation>加到 Hessian 对角线上的量，以其对角线均值的比例表示。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Which weight of a row is fixed next: the one whose rounding costs least, or the next to the right.</source>
        <translation>一行中接下来固定哪个权重：舍入代价最小的，或右边相邻的。</translation>
    </message>
    <message>
        <source>Greedy, each row its own</source>
        <translation>贪心，各行独立</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>从左到右</translation>
    </message>
    <message>
        <source>Absolute damping</source>
        <translation>绝对阻尼</translation>
    </message>
    <message>
        <source>Added to the diagonal of the Hessian 2XᵀX/N beside the relative damping.</source>
        <translation>除相对阻尼外，加到 Hessian 2XᵀX/N 对角线上的量。</translation>
    </message>
    <message>
        <source>Row batch</source>
        <translation>行批大小</translation>
    </message>
    <message>
        <source>Rows whose zero weights are left out together, as the authors batch rows; moves zero weights within the order and changes no code.</source>
        <translation>一并略去零权重的行数，与原作者的行批处理一致；只在次序中移动零权重，不改变任何量化码。</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>OBQ</source>
        <translation>OBQ</translation>
    </message>
    <message>
        <source>Fixes each row&apos;s weights one at a time, the cheapest next, and makes each error good in those still free (Frantar et al. 2022).</source>
        <translation>逐个固定每行的权重，代价最小者优先，并用尚未固定的权重补偿误差（Frantar et al. 2022）。</translation>
    </message>
    <message>
        <source>scale search without inputs: unweighted</source>
        <translation>无输入的缩放因子搜索：不加权</translation>
    </message>
    <message>
        <source>RTN</source>
        <translation>RTN</translation>
    </message>
    <message>
        <source>Rounds every weight to the nearest level of its grid; needs no calibration.</source>
        <translation>将每个权重舍入到网格中最近的量化级；无需校准。</translation>
    </message>
    <message>
        <source>Relative output error</source>
        <translation>相对输出误差</translation>
    </message>
    <message>
        <source>tr(ΔW·H·ΔWᵀ) / tr(W·H·Wᵀ) on the calibration inputs of the original model: the share of the layer&apos;s output energy that is lost.</source>
        <translation>原始模型校准输入上的 tr(ΔW·H·ΔWᵀ) / tr(W·H·Wᵀ)：该层输出能量中损失的比例。</translation>
    </message>
    <message>
        <source>Relative output error (hold-out)</source>
        <translation>相对输出误差（留出集）</translation>
    </message>
    <message>
        <source>The same on inputs the solver never saw; a gap to the calibration value is overfitting.</source>
        <translation>在求解器从未见过的输入上的同一指标；与校准值的差距即过拟合。</translation>
    </message>
    <message>
        <source>Output SQNR</source>
        <translation>输出 SQNR</translation>
    </message>
    <message>
        <source>−10·log10 of the relative output error.</source>
        <translation>相对输出误差的 −10·log10。</translation>
    </message>
    <message>
        <source>Accumulated output error</source>
        <translation>累积输出误差</translation>
    </message>
    <message>
        <source>Relative output error with the errors of all earlier layers in the inputs.</source>
        <translation>输入中包含所有前面各层误差时的相对输出误差。</translation>
    </message>
    <message>
        <source>Output MSE</source>
        <translation>输出 MSE</translation>
    </message>
    <message>
        <source>tr(ΔW·H·ΔWᵀ) / out_features: mean squared error of one output value.</source>
        <translation>tr(ΔW·H·ΔWᵀ) / out_features：单个输出值的均方误差。</translation>
    </message>
    <message>
        <source>Weight MSE</source>
        <translation>权重 MSE</translation>
    </message>
    <message>
        <source>Mean of ΔW²; says nothing of which inputs matter.</source>
        <translation>ΔW² 的均值；不反映哪些输入重要。</translation>
    </message>
    <message>
        <source>Weight SQNR</source>
        <translation>权重 SQNR</translation>
    </message>
    <message>
        <source>10·log10(ΣW² / ΣΔW²).</source>
        <translation>10·log10(ΣW² / ΣΔW²)。</translation>
    </message>
    <message>
        <source>Largest weight error</source>
        <translation>最大权重误差</translation>
    </message>
    <message>
        <source>max |ΔW|.</source>
        <translation>max |ΔW|。</translation>
    </message>
    <message>
        <source>KL divergence</source>
        <translation>KL 散度</translation>
    </message>
    <message>
        <source>KL divergence of the next-token distribution when only this layer is quantized.</source>
        <translation>仅量化该层时，下一词元分布的 KL 散度。</translation>
    </message>
    <message>
        <source>Spread of input energies</source>
        <translation>输入能量离散度</translation>
    </message>
    <message>
        <source>Standard deviation of log diag H: how unlike in size the layer&apos;s input channels are. OBQ beats GPTQ in activation order below about 0.4 and loses above.</source>
        <translation>log diag H 的标准差：该层各输入通道大小的差异程度。约低于 0.4 时 OBQ 优于采用激活顺序的 GPTQ，高于此则逊之。</translation>
    </message>
    <message>
        <source>Solver time</source>
        <translation>求解时间</translation>
    </message>
    <message>
        <source>Wall-clock time of the solver on this layer.</source>
        <translation>求解器在该层上花费的实际时间。</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>每权重位数</translation>
    </message>
    <message>
        <source>Stored bits per weight of the quantized layers, scales and zeros included.</source>
        <translation>量化层每权重的存储位数，含缩放因子和零点。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Stored size of the whole model.</source>
        <translation>整个模型的存储大小。</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>Exponential of the mean negative log-likelihood of a token, with its standard error.</source>
        <translation>每个词元平均负对数似然的指数，附标准误差。</translation>
    </message>
    <message>
        <source>Mean over tokens of the divergence from the original&apos;s next-token distribution, in nats.</source>
        <translation>与原始模型下一词元分布的散度对各词元的均值，单位 nats。</translation>
    </message>
    <message>
        <source>Top-1 agreement</source>
        <translation>Top-1 一致率</translation>
    </message>
    <message>
        <source>Share of positions at which both models find the same token most likely.</source>
        <translation>两个模型最可能的词元相同的位置所占比例。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Share of labelled examples that are classified rightly.</source>
        <translation>有标签样本中分类正确的比例。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Mean cross-entropy on the labelled examples.</source>
        <translation>有标签样本上的平均交叉熵。</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Share of generated stories that keep their own facts, with its standard error.</source>
        <translation>生成的故事中前后事实一致的比例，附标准误差。</translation>
    </message>
    <message>
        <source>Mean output error</source>
        <translation>平均输出误差</translation>
    </message>
    <message>
        <source>Mean over layers of the relative output error on the calibration inputs.</source>
        <translation>校准输入上相对输出误差对各层的均值。</translation>
    </message>
    <message>
        <source>Mean output error (hold-out)</source>
        <translation>平均输出误差（留出集）</translation>
    </message>
    <message>
        <source>The same on inputs the solver never saw.</source>
        <translation>在求解器从未见过的输入上的同一指标。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Wall-clock time of calibration, quantization and evaluation.</source>
        <translation>校准、量化和评估花费的实际时间。</translation>
    </message>
    <message>
        <source>{count} input channels were zero on every calibration token; their weights were set to 0.</source>
        <translation>{count} 个输入通道在所有校准词元上均为零；其权重已置为 0。</translation>
    </message>
    <message>
        <source>{count} input channels were zero on every calibration token; damping kept their weights.</source>
        <translation>{count} 个输入通道在所有校准词元上均为零；因阻尼其权重得以保留。</translation>
    </message>
    <message>
        <source>The inputs&apos; channels differ much in energy (log diag H varies by {spread}): the greedy order takes the strongest last, and GPTQ with activation order errs less.</source>
        <translation>输入通道的能量差异很大（log diag H 的离散度为 {spread}）：贪心顺序最后才处理最强的通道，采用激活顺序的 GPTQ 误差更小。</translation>
    </message>
    <message>
        <source>No channels were kept: without calibration inputs none can be chosen by them.</source>
        <translation>未保留任何通道：没有校准输入，无法据此选择。</translation>
    </message>
    <message>
        <source>{in_features} inputs are not divisible by group size {group_size}; the last group holds {last}.</source>
        <translation>{in_features} 个输入不能被分组大小 {group_size} 整除；最后一组含 {last} 个。</translation>
    </message>
    <message>
        <source>Group size {group_size} exceeds the {in_features} inputs; one group per row was used.</source>
        <translation>分组大小 {group_size} 超过输入数 {in_features}；改为每行一组。</translation>
    </message>
    <message>
        <source>{count} weights are not finite; the layer was left in full precision.</source>
        <translation>{count} 个权重不是有限值；该层保持全精度。</translation>
    </message>
    <message>
        <source>The calibration inputs hold values that are not finite; the layer was left in full precision.</source>
        <translation>校准输入含有非有限值；该层保持全精度。</translation>
    </message>
    <message>
        <source>Only {tokens} calibration tokens for {in_features} inputs: the Hessian is singular without damping.</source>
        <translation>{in_features} 个输入只有 {tokens} 个校准词元：无阻尼时 Hessian 奇异。</translation>
    </message>
    <message>
        <source>The layer was left in full precision: {reason}.</source>
        <translation>该层保持全精度：{reason}。</translation>
    </message>
    <message>
        <source>All weights of the layer are zero.</source>
        <translation>该层所有权重均为零。</translation>
    </message>
    <message>
        <source>The calibration text is short: {used} tokens were used of the {asked} asked for.</source>
        <translation>校准文本较短：要求 {asked} 个词元，实际使用 {used} 个。</translation>
    </message>
    <message>
        <source>The scales of {count} layers ({kinds}) stay with the layers, as nothing before them passes a factor on unchanged; the model runs here, but these scales cannot be exported.</source>
        <translation>{count} 层（{kinds}）的缩放保留在层内，因为其前面没有能原样传递缩放因子的部分；模型可在此运行，但这些缩放无法导出。</translation>
    </message>
    <message>
        <source>{count} layers ({kinds}) have no scales: their inputs cannot be scaled one by one.</source>
        <translation>{count} 层（{kinds}）没有缩放：其输入无法逐个缩放。</translation>
    </message>
    <message>
        <source>The calibration file holds only {used} of the {asked} texts asked for.</source>
        <translation>校准文件只有 {used} 篇文本，要求 {asked} 篇。</translation>
    </message>
    <message>
        <source>There was nothing to evaluate on: no evaluation text and no hold-out samples.</source>
        <translation>没有可供评估的数据：既无评估文本，也无留出样本。</translation>
    </message>
    <message>
        <source>The reference BLAS is in use, many times slower than OpenBLAS; install libopenblas0-pthread.</source>
        <translation>正在使用参考 BLAS，比 OpenBLAS 慢许多倍；请安装 libopenblas0-pthread。</translation>
    </message>
    <message>
        <source>The program ended before this run did; the {layers} layers that had finished were kept.</source>
        <translation>程序在该运行完成前结束；已完成的 {layers} 层得以保留。</translation>
    </message>
    <message>
        <source>{method} does not take {option} {value}; that run was left out.</source>
        <translation>{method} 不接受 {option} {value}；已略去该运行。</translation>
    </message>
    <message>
        <source>{layers} layers read back from {folder} differ from the run: {first}.</source>
        <translation>从 {folder} 读回的 {layers} 层与该运行不同：{first}。</translation>
    </message>
    <message>
        <source>The model read back from {folder} writes another text than the quantized model in memory.</source>
        <translation>从 {folder} 读回的模型生成的文本与内存中的量化模型不同。</translation>
    </message>
    <message>
        <source>The model could not be exported to {folder}: {reason}.</source>
        <translation>无法将模型导出到 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>{layer} has extents that are no multiples of 32, which some readers of {format} do not take.</source>
        <translation>{layer} 的尺寸不是 32 的倍数，某些 {format} 读取程序不支持。</translation>
    </message>
    <message>
        <source>The run was resumed: {layers} layers had finished before.</source>
        <translation>运行已恢复：此前已完成 {layers} 层。</translation>
    </message>
    <message>
        <source>The run was resumed with another {what} ({now} instead of {before}): the layers are not those of an uninterrupted run bit by bit.</source>
        <translation>运行恢复时 {what} 已改变（现为 {now}，原为 {before}）：各层与不间断运行的结果并非逐位相同。</translation>
    </message>
    <message>
        <source>A finished layer could not be read back: {reason}.</source>
        <translation>无法读回一个已完成的层：{reason}。</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>thread count</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>set of libraries</source>
        <translation>所用库</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Where the descent starts: from GPTQ, from OBQ in its greedy order, or from OBQ for layers whose input channels have like energies and GPTQ for the others.</source>
        <translation>下降的起点：GPTQ；采用贪心顺序的 OBQ；或对输入通道能量相近的层用 OBQ，其余用 GPTQ。</translation>
    </message>
    <message>
        <source>By the channels&apos; energies</source>
        <translation>按通道能量</translation>
    </message>
    <message>
        <source>The Hessian was not positive definite; damping was raised from {asked} to {used} of its mean diagonal (tried: {tried}).</source>
        <translation>Hessian 非正定；阻尼由其对角线均值的 {asked} 提高到 {used}（尝试过：{tried}）。</translation>
    </message>
    <message>
        <source>The inputs&apos; channels are alike in energy (log diag H varies by {spread}): started from OBQ.</source>
        <translation>输入通道的能量相近（log diag H 的离散度为 {spread}）：从 OBQ 开始。</translation>
    </message>
    <message>
        <source>The model&apos;s own file stores {count} of these layers quantized ({types}): the original here is what its codes stand for.</source>
        <translation>模型文件本身以量化形式存储了其中 {count} 层（{types}）：此处的原始权重即其量化码所代表的值。</translation>
    </message>
    <message>
        <source>Scale shrink</source>
        <translation>缩放因子收缩</translation>
    </message>
    <message>
        <source>Share of the weights&apos; range that the levels span: finer steps, but what lies beyond is cut to the outermost level. A scale search starts from there.</source>
        <translation>级别所覆盖的权重范围比例：步长更细，但超出部分会被截到最外层级别。缩放因子搜索从此处开始。</translation>
    </message>
    <message>
        <source>Accumulated output MSE</source>
        <translation>累积输出 MSE</translation>
    </message>
    <message>
        <source>Mean squared error of one output value with the errors of all earlier layers in the inputs.</source>
        <translation>单个输出值的均方误差，其输入包含之前所有层的误差。</translation>
    </message>
    <message>
        <source>The model in {folder} was written without a tokenizer: {reason}.</source>
        <translation>{folder} 中的模型未写入分词器：{reason}。</translation>
    </message>
    <message>
        <source>The tokenizer read back from {folder} is not the model&apos;s: they differ at token {token}.</source>
        <translation>从 {folder} 读回的分词器与模型的不同：差异出现在词元 {token} 处。</translation>
    </message>
    <message>
        <source>This experiment takes a classifier; the open model continues texts.</source>
        <translation>此实验需要分类器；当前打开的模型用于续写文本。</translation>
    </message>
    <message>
        <source>This experiment takes a language model; the open model classifies texts.</source>
        <translation>此实验需要语言模型；当前打开的模型用于文本分类。</translation>
    </message>
    <message>
        <source>This experiment needs a file of labelled sentences to calibrate on.</source>
        <translation>此实验需要一个带标签句子的文件用于校准。</translation>
    </message>
    <message>
        <source>A classifier on a fixed step</source>
        <translation>固定步长上的分类器</translation>
    </message>
    <message>
        <source>The classifier is trained for one epoch (AdamW, learning rate 5e-5, 64 texts a step, at most 128 tokens), then its layers are rounded to multiples of 0.01: naively, and by optimal brain quantization from left to right, calibrated on 64 sentences.</source>
        <translation>分类器训练一个轮次（AdamW，学习率 5e-5，每步 64 条文本，最多 128 个词元），然后将各层舍入到 0.01 的倍数：一次直接舍入，一次用从左到右的最优脑量化，以 64 个句子校准。</translation>
    </message>
    <message>
        <source>It takes a BERT classifier (a Hugging Face folder) and labelled sentences (tab-separated) to train, to calibrate and to judge on. Without a file to train on the model is taken as it is.</source>
        <translation>需要一个 BERT 分类器（Hugging Face 文件夹）以及用于训练、校准和评判的带标签句子（制表符分隔）。若没有训练文件，则按原样使用模型。</translation>
    </message>
    <message>
        <source>Loss and accuracy of the three models; then weight MSE and accumulated output MSE of each layer and kind. Optimal brain quantization may move weights farther, so that outputs stay nearer.</source>
        <translation>三个模型的损失和准确率；然后是每一层每一类的权重 MSE 和累积输出 MSE。最优脑量化可能使权重移动得更远，从而让输出更接近。</translation>
    </message>
    <message>
        <source>Every parameter to uint8 by truncation</source>
        <translation>将每个参数截断为 uint8</translation>
    </message>
    <message>
        <source>Each tensor, embeddings, norms and biases too, is cut off to unsigned bytes with one scale and one offset. Three prompts are continued by 10 tokens, the likeliest each time, before and after.</source>
        <translation>每个张量（包括嵌入、归一化和偏置）都用一个缩放和一个偏移截断为无符号字节。在此前后分别续写三个提示各 10 个词元，每次取最可能者。</translation>
    </message>
    <message>
        <source>It takes a language model with a tokenizer.</source>
        <translation>需要带分词器的语言模型。</translation>
    </message>
    <message>
        <source>The bytes: a quarter of float32&apos;s, half of float16&apos;s. Cutting off errs by up to a whole step, always in one direction; the texts tell what the model makes of it.</source>
        <translation>字节数：float32 的四分之一，float16 的一半。截断的误差可达一整步，且总朝同一方向；文本显示模型因此有何变化。</translation>
    </message>
    <message>
        <source>GPTQ with 4 bits</source>
        <translation>4 位 GPTQ</translation>
    </message>
    <message>
        <source>GPTQ with 4 bits in groups of 128, a symmetric grid, damping 0.1, and true-sequential: within a block, later layers see what the earlier quantized ones produce.</source>
        <translation>4 位 GPTQ，分组 128，对称网格，阻尼 0.1，真正顺序：在一个块内，后面的层看到的是前面已量化层的输出。</translation>
    </message>
    <message>
        <source>It takes a language model. Calibration: the demo model&apos;s own stories, or text that another model writes itself unless a file is named.</source>
        <translation>需要语言模型。校准：演示模型用自己的故事；其他模型若未指定文件，则用其自己写的文本。</translation>
    </message>
    <message>
        <source>The bytes, the integers of a layer as a GPTQ checkpoint stores them, and the likeliest continuation by both models.</source>
        <translation>字节数、某一层按 GPTQ 检查点存储的整数，以及两个模型最可能的续写。</translation>
    </message>
    <message>
        <source>Salient channels at 3 bits</source>
        <translation>3 位下的显著通道</translation>
    </message>
    <message>
        <source>All linear layers and the head with 3 bits in groups of 128: plain rounding; one percent of the channels kept, by activation and by chance; the salient channels times 2; and AWQ, which searches the scale.</source>
        <translation>所有线性层和输出头用 3 位、分组 128：直接舍入；保留百分之一的通道，按激活和按随机；显著通道乘以 2；以及搜索缩放的 AWQ。</translation>
    </message>
    <message>
        <source>It takes a language model. Perplexity is measured on 40 windows of 2048 tokens, or as many and as long as the text and the model allow; the demo model&apos;s text is its own stories.</source>
        <translation>需要语言模型。困惑度在 40 个 2048 词元的窗口上测量，或在文本和模型允许的数量和长度上测量；演示模型的文本是它自己的故事。</translation>
    </message>
    <message>
        <source>Whether it matters which channels are kept, what scaling gets without keeping any, and what each step costs in size.</source>
        <translation>保留哪些通道是否重要，不保留只缩放能达到什么效果，以及每一步在大小上的代价。</translation>
    </message>
    <message>
        <source>Absmax, zero point and LLM.int8</source>
        <translation>Absmax、零点与 LLM.int8</translation>
    </message>
    <message>
        <source>Every parameter with 8 bits, by absmax and with a zero point, one scale a tensor; then LLM.int8 with threshold 6. Each model writes 50 tokens, drawn among the 50 likeliest with the same random numbers.</source>
        <translation>每个参数用 8 位，分别按 absmax 和带零点，每个张量一个缩放；然后是阈值为 6 的 LLM.int8。每个模型写 50 个词元，用相同的随机数从最可能的 50 个中抽取。</translation>
    </message>
    <message>
        <source>How far the histograms lie on each other, and the perplexity of each text, by the model that wrote it and by the original.</source>
        <translation>各直方图重合的程度，以及每段文本的困惑度：按写出它的模型和按原模型。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Size, MiB</source>
        <translation>大小（MiB）</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>验证准确率</translation>
    </message>
    <message>
        <source>Time, s</source>
        <translation>时间（秒）</translation>
    </message>
    <message>
        <source>Errors by layer and kind</source>
        <translation>按层和类别的误差</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>块</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Least code</source>
        <translation>最小编码</translation>
    </message>
    <message>
        <source>Largest code</source>
        <translation>最大编码</translation>
    </message>
    <message>
        <source>|error|, least</source>
        <translation>|误差|，最小</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Bytes before</source>
        <translation>之前字节</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>of scales</source>
        <translation>缩放占用</translation>
    </message>
    <message>
        <source>All tensors</source>
        <translation>所有张量</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Continuation</source>
        <translation>续写</translation>
    </message>
    <message>
        <source>by the original</source>
        <translation>按原模型</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Perplexity of {windows} windows of {tokens} tokens.</source>
        <translation>困惑度基于 {windows} 个 {tokens} 词元的窗口。</translation>
    </message>
    <message>
        <source>AdamW on {texts} texts of {file}: learning rate {rate}, {batch} texts a step, at most {length} tokens a text.</source>
        <translation>AdamW，使用 {file} 中的 {texts} 条文本：学习率 {rate}，每步 {batch} 条文本，每条最多 {length} 个词元。</translation>
    </message>
    <message>
        <source>Layers were solved on device {device}.</source>
        <translation>各层在设备 {device} 上求解。</translation>
    </message>
    <message>
        <source>Device {device} had not enough memory to solve the layer; it was solved on the CPU.</source>
        <translation>设备 {device} 的内存不足以求解该层；该层改在 CPU 上求解。</translation>
    </message>
    <message>
        <source>Model and session</source>
        <translation>模型与会话</translation>
    </message>
    <message>
        <source>Architecture, size and fingerprint of the model, and where the results come from.</source>
        <translation>模型的架构、大小和指纹，以及结果的来源。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What you wrote about the session.</source>
        <translation>您为会话写下的内容。</translation>
    </message>
    <message>
        <source>Table of runs</source>
        <translation>运行表</translation>
    </message>
    <message>
        <source>A row for each run, with all that was measured, beside the original model.</source>
        <translation>每次运行一行，列出所有测得的量，并与原模型对照。</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>The tables of the experiments that have runs here.</source>
        <translation>此处有运行的各项实验的表格。</translation>
    </message>
    <message>
        <source>Error map</source>
        <translation>误差图</translation>
    </message>
    <message>
        <source>A figure: the error of every layer, blocks by projections, one panel for each run.</source>
        <translation>一幅图：每层的误差，块×投影，每次运行一个面板。</translation>
    </message>
    <message>
        <source>Cost and worth</source>
        <translation>代价与收益</translation>
    </message>
    <message>
        <source>A figure: bits per weight against perplexity, where two runs or more were measured.</source>
        <translation>一幅图：每权重位数对困惑度，至少测量了两次运行时才有。</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Figures: the weights of the three layers that suffer most, before and after.</source>
        <translation>若干图：受损最大的三层的权重，量化前后。</translation>
    </message>
    <message>
        <source>What the original and each quantized model write, the first difference marked.</source>
        <translation>原模型与各量化模型所写的文本，标出第一处不同。</translation>
    </message>
    <message>
        <source>Settings and warnings</source>
        <translation>设置与警告</translation>
    </message>
    <message>
        <source>Of each run: options, calibration, versions, warnings, notes and its command line.</source>
        <translation>每次运行的选项、校准、版本、警告、备注和命令行。</translation>
    </message>
    <message>
        <source>Tables of layers</source>
        <translation>层的表格</translation>
    </message>
    <message>
        <source>Of each run: a row for each layer with its errors and its time.</source>
        <translation>每次运行：每层一行，列出误差和用时。</translation>
    </message>
    <message>
        <source>One block of the model at a time was in the memory of {device}; the others waited in that of the computer.</source>
        <translation>{device} 的内存中每次只有模型的一个块；其余的块留在计算机内存中。</translation>
    </message>
    <message>
        <source>Some readers open asymmetric codes in the format gptq only where their own program wrote them; they open gptq_v2, and symmetric codes in either.</source>
        <translation>有些程序只打开由自身写出的 gptq 格式的非对称编码；gptq_v2 以及两种格式的对称编码均可打开。</translation>
    </message>
</context>
<context>
    <name>glossary</name>
    <message>
        <source>Weight W</source>
        <translation>权重 W</translation>
    </message>
    <message>
        <source>The matrix of a linear layer. A layer turns an input x into the output y = W·x; each row of W makes one output, each column weighs one input channel.</source>
        <translation>线性层的矩阵。层将输入 x 变为输出 y = W·x；W 的每一行给出一个输出，每一列为一个输入通道加权。</translation>
    </message>
    <message>
        <source>This program&apos;s definition.</source>
        <translation>本程序的定义。</translation>
    </message>
    <message>
        <source>Quantized weight Ŵ</source>
        <translation>量化权重 Ŵ</translation>
    </message>
    <message>
        <source>What a code stands for after rounding: a point of the grid. ΔW = W − Ŵ is the error that rounding makes.</source>
        <translation>舍入后量化码所代表的值：网格上的一个点。ΔW = W − Ŵ 即舍入造成的误差。</translation>
    </message>
    <message>
        <source>B. Jacob and others, Quantization and Training of Neural Networks for Efficient Integer-Arithmetic-Only Inference, CVPR 2018</source>
        <translation>B. Jacob 等，Quantization and Training of Neural Networks for Efficient Integer-Arithmetic-Only Inference，CVPR 2018</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>量化码</translation>
    </message>
    <message>
        <source>The integer that is stored in place of a weight, from 0 to 2^bits − 1 on an asymmetric grid.</source>
        <translation>代替权重存储的整数；非对称网格上取 0 到 2^bits − 1。</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放因子</translation>
    </message>
    <message>
        <source>that of the weight</source>
        <translation>与权重相同</translation>
    </message>
    <message>
        <source>Zero point</source>
        <translation>零点</translation>
    </message>
    <message>
        <source>The code that stands for the weight 0. A symmetric grid needs none.</source>
        <translation>代表权重 0 的量化码。对称网格不需要。</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>量化网格</translation>
    </message>
    <message>
        <source>All values that a weight can have after rounding: its levels. One grid may serve the whole tensor, an output row (channel) or a group of a row.</source>
        <translation>权重舍入后可取的所有值，即其量化级。一个网格可用于整个张量、一个输出行（通道）或一行中的一个分组。</translation>
    </message>
    <message>
        <source>Group size</source>
        <translation>分组大小</translation>
    </message>
    <message>
        <source>How many neighbouring input columns of a row share a scale and a zero point. Small groups follow the weights more closely and cost more bits: with float16 scales and zeros of the codes&apos; width, group 32 adds (16 + bits)/32 bits to each weight.</source>
        <translation>一行中多少个相邻输入列共用一个缩放因子和零点。分组越小越贴合权重，但占用位数更多：缩放因子为 float16、零点与量化码同宽时，分组大小 32 使每个权重增加 (16 + bits)/32 位。</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation>对称</translation>
    </message>
    <message>
        <source>The grid&apos;s range is mirrored about 0, so that it has no zero point to store; where weights lie unevenly about 0 part of the range is wasted.</source>
        <translation>网格范围关于 0 对称，因此无需存储零点；若权重关于 0 分布不均，则部分范围被浪费。</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>每权重位数</translation>
    </message>
    <message>
        <source>Stored bits for each weight of the quantized layers: codes, scales and zero points together.</source>
        <translation>量化层中每个权重的存储位数：量化码、缩放因子和零点合计。</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>位</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Bytes that the model takes when stored: quantized layers as their codes, scales and zeros, everything else as in the original.</source>
        <translation>模型存储所占字节：量化层按量化码、缩放因子和零点计，其余与原始模型相同。</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Texts that are run through the original model to learn what each layer&apos;s inputs look like. Methods that use them fit the rounding to these inputs.</source>
        <translation>送入原始模型以了解各层输入分布的文本。使用它们的方法据此调整舍入。</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>E. Frantar and others, GPTQ, ICLR 2023</source>
        <translation>E. Frantar 等，GPTQ，ICLR 2023</translation>
    </message>
    <message>
        <source>Hold-out</source>
        <translation>留出集</translation>
    </message>
    <message>
        <source>Calibration texts that no method gets to see. Errors on them tell whether a method has fitted itself to the calibration texts.</source>
        <translation>任何方法都看不到的校准文本。其上的误差可显示方法是否对校准文本过拟合。</translation>
    </message>
    <message>
        <source>Hessian H</source>
        <translation>Hessian H</translation>
    </message>
    <message>
        <source>The mean of the products of a layer&apos;s input channels. It says how much an error in two weights of a row costs together; its diagonal says how strong each input channel is. Papers write 2XᵀX; the factor changes no decision.</source>
        <translation>一层各输入通道两两乘积的均值。它表明同一行中两个权重的误差共同造成多大代价；其对角线表明各输入通道的强度。论文中写作 2XᵀX；该因子不影响任何决策。</translation>
    </message>
    <message>
        <source>B. Hassibi and D. Stork, Second Order Derivatives for Network Pruning: Optimal Brain Surgeon, NIPS 1992</source>
        <translation>B. Hassibi 和 D. Stork，Second Order Derivatives for Network Pruning: Optimal Brain Surgeon，NIPS 1992</translation>
    </message>
    <message>
        <source>Damping</source>
        <translation>阻尼</translation>
    </message>
    <message>
        <source>A share of the Hessian&apos;s mean diagonal added to its diagonal, so that it can be inverted and channels that were hardly seen are not trusted too much.</source>
        <translation>将 Hessian 对角线均值的一定比例加到对角线上，使其可逆，并避免过分信任很少出现的通道。</translation>
    </message>
    <message>
        <source>share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Relative output error</source>
        <translation>相对输出误差</translation>
    </message>
    <message>
        <source>The share of the energy of a layer&apos;s output that rounding its weight destroys, on the calibration inputs of the original model. The one measure under which all methods are compared here: 0 is perfect, 1 is as bad as an output of zeros.</source>
        <translation>在原始模型的校准输入上，舍入权重所破坏的层输出能量的比例。这是此处比较所有方法的统一度量：0 为完美，1 相当于输出全零。</translation>
    </message>
    <message>
        <source>Relative output error on the hold-out</source>
        <translation>留出集上的相对输出误差</translation>
    </message>
    <message>
        <source>The same on inputs that the solver never saw. A gap to the error on the calibration inputs is overfitting.</source>
        <translation>在求解器从未见过的输入上的同一指标。与校准输入上误差的差距即过拟合。</translation>
    </message>
    <message>
        <source>Accumulated output error</source>
        <translation>累积输出误差</translation>
    </message>
    <message>
        <source>The relative output error of a layer in the quantized model as it runs, with the errors of all layers before it in its inputs. It can be far above the isolated error, and now and then below it.</source>
        <translation>量化模型实际运行时某层的相对输出误差，其输入包含前面所有层的误差。可能远高于孤立误差，偶尔也会更低。</translation>
    </message>
    <message>
        <source>Output SQNR</source>
        <translation>输出 SQNR</translation>
    </message>
    <message>
        <source>Signal to quantization noise of a layer&apos;s output. 10 dB more is a tenth of the error energy.</source>
        <translation>层输出的信号与量化噪声之比。每增加 10 dB，误差能量降为十分之一。</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>Output MSE</source>
        <translation>输出 MSE</translation>
    </message>
    <message>
        <source>Mean squared error of one output value of the layer. Unlike the relative error it depends on how large the outputs are.</source>
        <translation>该层单个输出值的均方误差。与相对误差不同，它取决于输出的大小。</translation>
    </message>
    <message>
        <source>that of the output, squared</source>
        <translation>输出单位的平方</translation>
    </message>
    <message>
        <source>Weight MSE</source>
        <translation>权重 MSE</translation>
    </message>
    <message>
        <source>Mean squared error of a weight. It knows nothing of which inputs matter: a method may raise it and yet lower the output error.</source>
        <translation>单个权重的均方误差。它不反映哪些输入重要：某方法可能使其升高，却降低输出误差。</translation>
    </message>
    <message>
        <source>that of the weight, squared</source>
        <translation>权重单位的平方</translation>
    </message>
    <message>
        <source>Weight SQNR</source>
        <translation>权重 SQNR</translation>
    </message>
    <message>
        <source>Signal to quantization noise of the weights themselves.</source>
        <translation>权重自身的信号与量化噪声之比。</translation>
    </message>
    <message>
        <source>Largest weight error</source>
        <translation>最大权重误差</translation>
    </message>
    <message>
        <source>The largest distance between a weight and its level.</source>
        <translation>权重与其量化级之间的最大距离。</translation>
    </message>
    <message>
        <source>Spread of input energies</source>
        <translation>输入能量离散度</translation>
    </message>
    <message>
        <source>How unlike in strength the layer&apos;s input channels are. On even channels OBQ&apos;s greedy order beats GPTQ with activation order; beyond about 0.4 it loses.</source>
        <translation>该层各输入通道强度的差异程度。通道均匀时，OBQ 的贪心顺序优于采用激活顺序的 GPTQ；超过约 0.4 则逊之。</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>How surprised the model is by a text: the exponential of the mean negative log-likelihood of a token. A model that is sure and right has 1; one that guesses among V tokens has V. Texts, tokenizers and context lengths must be the same for two figures to compare.</source>
        <translation>模型对文本的“意外程度”：每个词元平均负对数似然的指数。确信且正确的模型为 1；在 V 个词元中随机猜测的模型为 V。只有文本、分词器和上下文长度相同时，两个数值才可比较。</translation>
    </message>
    <message>
        <source>E. Frantar and others, GPTQ, ICLR 2023 (windows that do not overlap)</source>
        <translation>E. Frantar 等，GPTQ，ICLR 2023（不重叠的窗口）</translation>
    </message>
    <message>
        <source>KL divergence</source>
        <translation>KL 散度</translation>
    </message>
    <message>
        <source>How far the quantized model&apos;s prediction of the next token is from the original&apos;s, on average over a text. It sees changes that cancel out in perplexity.</source>
        <translation>量化模型对下一词元的预测与原始模型的差距，在文本上取平均。它能反映在困惑度中相互抵消的变化。</translation>
    </message>
    <message>
        <source>nats a token</source>
        <translation>nats/词元</translation>
    </message>
    <message>
        <source>S. Kullback and R. Leibler, On Information and Sufficiency, 1951</source>
        <translation>S. Kullback 和 R. Leibler，On Information and Sufficiency，1951</translation>
    </message>
    <message>
        <source>Top-1 agreement</source>
        <translation>Top-1 一致率</translation>
    </message>
    <message>
        <source>Share of the positions of a text at which both models find the same token most likely.</source>
        <translation>文本中两个模型最可能的词元相同的位置所占比例。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Share of labelled examples that a classifier gets right.</source>
        <translation>分类器判断正确的有标签样本所占比例。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Mean cross-entropy of a classifier on labelled examples.</source>
        <translation>分类器在有标签样本上的平均交叉熵。</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Of the demo model: how far stories that it writes are grammatical and keep their own facts (names, things, colours, places). 1 for a perfect story, 0 for babble.</source>
        <translation>针对演示模型：其所写故事语法正确且前后事实（人名、物品、颜色、地点）一致的程度。完美的故事为 1，胡言乱语为 0。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Wall-clock time of calibration, quantization and evaluation, or of the solver on one layer.</source>
        <translation>校准、量化和评估花费的实际时间，或求解器在一层上花费的时间。</translation>
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
        <translation>就近舍入（round to nearest）：每个权重取最近的量化级，不考虑输入。无需校准；是其他一切方法的基线。</translation>
    </message>
    <message>
        <source>Common practice; the baseline of E. Frantar and others, GPTQ, ICLR 2023</source>
        <translation>通行做法；E. Frantar 等，GPTQ，ICLR 2023 中的基线</translation>
    </message>
    <message>
        <source>OBQ</source>
        <translation>OBQ</translation>
    </message>
    <message>
        <source>Optimal brain quantization: in each row, round the weight whose rounding costs least, then move all weights of the row that are still free so that they make up for the error; repeat. Exact, and costly: the cube of the row&apos;s length, for each row.</source>
        <translation>最优脑量化（optimal brain quantization）：在每一行中舍入代价最小的权重，再调整该行所有尚自由的权重以补偿误差；如此反复。精确但昂贵：每行的代价为行长的三次方。</translation>
    </message>
    <message>
        <source>E. Frantar and D. Alistarh, Optimal Brain Compression, NeurIPS 2022</source>
        <translation>E. Frantar 和 D. Alistarh，Optimal Brain Compression，NeurIPS 2022</translation>
    </message>
    <message>
        <source>GPTQ</source>
        <translation>GPTQ</translation>
    </message>
    <message>
        <source>OBQ made fast: all rows take the columns in the same order, so that one Cholesky factor of the inverse Hessian serves them all, and updates are gathered in blocks.</source>
        <translation>加速的 OBQ：所有行按相同次序处理各列，因而 Hessian 逆的一个 Cholesky 因子可供所有行使用，更新则按块累积。</translation>
    </message>
    <message>
        <source>Activation order</source>
        <translation>激活顺序</translation>
    </message>
    <message>
        <source>GPTQ takes the columns by falling strength of their input channel instead of left to right: the strongest are rounded while many others can still make up for the error. Also act-order, desc_act.</source>
        <translation>GPTQ 按输入通道强度从大到小而非从左到右处理各列：最强的列先舍入，此时仍有许多其他列可补偿误差。又称 act-order、desc_act。</translation>
    </message>
    <message>
        <source>The GPTQ authors&apos; repository</source>
        <translation>GPTQ 原作者的代码仓库</translation>
    </message>
    <message>
        <source>Static groups</source>
        <translation>静态分组</translation>
    </message>
    <message>
        <source>With activation order: scales are fitted to all groups beforehand, so that a group&apos;s columns stay neighbours in the stored file.</source>
        <translation>采用激活顺序时：预先为所有分组拟合缩放因子，使一个分组的各列在存储文件中仍相邻。</translation>
    </message>
    <message>
        <source>True sequential</source>
        <translation>严格顺序（true sequential）</translation>
    </message>
    <message>
        <source>Within a block, layers are quantized in the order in which they run, each seeing the inputs that the quantized ones before it produce.</source>
        <translation>在同一块内，各层按运行次序量化，每层使用前面已量化层所产生的输入。</translation>
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
        <translation>激活感知权重量化（activation-aware weight quantization）：输入较强的输入通道在舍入前放大，并在该层之前还原此因子，使重要的权重舍入得更细。指数由搜索得到。</translation>
    </message>
    <message>
        <source>J. Lin and others, AWQ, MLSys 2024</source>
        <translation>J. Lin 等，AWQ，MLSys 2024</translation>
    </message>
    <message>
        <source>Salient channels</source>
        <translation>重要通道</translation>
    </message>
    <message>
        <source>The few input channels whose weights matter most because their inputs are strong. Keeping 1 % of them in full precision saves much of the quality at 3 bits; which ones must be judged by the inputs, not by the weights.</source>
        <translation>因输入较强而权重最为重要的少数输入通道。将其中 1 % 保持全精度，即可在 3 位下保住大部分质量；应依据输入而非权重来判断是哪些通道。</translation>
    </message>
    <message>
        <source>LLM.int8</source>
        <translation>LLM.int8</translation>
    </message>
    <message>
        <source>Inputs and weights are multiplied as 8-bit integers, each row of the inputs and each row of the weights with a scale of its own; the few input channels that hold outliers are multiplied in floating point.</source>
        <translation>输入和权重以 8 位整数相乘，输入的每一行和权重的每一行各有自己的缩放因子；少数含离群值的输入通道以浮点相乘。</translation>
    </message>
    <message>
        <source>T. Dettmers and others, LLM.int8(), NeurIPS 2022</source>
        <translation>T. Dettmers 等，LLM.int8()，NeurIPS 2022</translation>
    </message>
    <message>
        <source>Outlier</source>
        <translation>离群值</translation>
    </message>
    <message>
        <source>An input channel with values far beyond the others&apos;, 6 or more in LLM.int8. For weights, the tool counts those further than six standard deviations from zero.</source>
        <translation>取值远超其他通道的输入通道，在 LLM.int8 中为 6 及以上。对于权重，本程序统计与零的距离超过六个标准差者。</translation>
    </message>
    <message>
        <source>Scale search</source>
        <translation>缩放因子搜索</translation>
    </message>
    <message>
        <source>Tries shrunken ranges for each grid and keeps the one with the least error: by the weights alone (mse), or weighted by the strength of the input channels (hessian).</source>
        <translation>为每个网格尝试缩小的范围，保留误差最小者：仅按权重（mse），或以输入通道强度加权（hessian）。</translation>
    </message>
    <message>
        <source>The GPTQ authors&apos; repository; E. Frantar and D. Alistarh, Optimal Brain Compression, NeurIPS 2022</source>
        <translation>GPTQ 原作者的代码仓库；E. Frantar 和 D. Alistarh，Optimal Brain Compression，NeurIPS 2022</translation>
    </message>
    <message>
        <source>Dead channel</source>
        <translation>失活通道</translation>
    </message>
    <message>
        <source>An input channel that was zero on every calibration token. Nothing is known about its weights&apos; cost; they are set to 0 or kept, as the layer&apos;s warning says.</source>
        <translation>在所有校准词元上均为零的输入通道。其权重的代价无从得知；权重被置为 0 或保留，见该层的警告。</translation>
    </message>
    <message>
        <source>Scale shrink</source>
        <translation>缩放因子收缩</translation>
    </message>
    <message>
        <source>Share of the range of the weights that the levels of their grid span. Below 1 the steps are finer, but weights beyond the levels are cut to the outermost one: a few large errors for many small gains.</source>
        <translation>权重范围中由其网格级别覆盖的比例。小于 1 时步长更细，但超出级别的权重会被截到最外层：以少数大误差换取许多小改进。</translation>
    </message>
    <message>
        <source>Absolute error of a weight</source>
        <translation>权重的绝对误差</translation>
    </message>
    <message>
        <source>How far a weight lies from what its code stands for. Cutting off errs by up to a whole step, rounding to nearest by up to half of one.</source>
        <translation>权重与其编码所代表值之间的距离。截断的误差可达一整步，舍入到最近值的误差至多半步。</translation>
    </message>
    <message>
        <source>Truncated grid</source>
        <translation>截断网格</translation>
    </message>
    <message>
        <source>A range from the least to the largest weight in equal steps; each weight is cut off to the step below it instead of being rounded to the nearest. One scale and one offset are kept as floating-point numbers.</source>
        <translation>从最小权重到最大权重的等步范围；每个权重被截断到下方的一步，而不是舍入到最近的一步。保留一个缩放和一个偏移作为浮点数。</translation>
    </message>
    <message>
        <source>Perplexity of a text</source>
        <translation>文本的困惑度</translation>
    </message>
    <message>
        <source>How surprised a model is by a text that was written by it or by another: the exponential of the mean negative log-probability of the new tokens. Text drawn from few likely tokens has a low one, whatever it says, so that it tells little of a model by itself.</source>
        <translation>模型对自己或其他模型所写文本的惊讶程度：新词元平均负对数概率的指数。从少数高概率词元中抽取的文本困惑度低，无论内容如何，因此它本身说明不了模型的多少情况。</translation>
    </message>
    <message>
        <source>Packed words</source>
        <translation>打包字</translation>
    </message>
    <message>
        <source>Integer codes stored one after the other in 32-bit words: eight codes of 4 bits in one word, the first in its lowest bits. Codes of 3 bits cross from one word into the next. GPTQ packs along the inputs, AWQ along the outputs in another order.</source>
        <translation>整数编码依次存储在 32 位字中：一个字含八个 4 位编码，第一个在最低位。3 位编码会跨越相邻的字。GPTQ 沿输入方向打包，AWQ 沿输出方向以另一种顺序打包。</translation>
    </message>
    <message>
        <source>E. Frantar and others, GPTQ, ICLR 2023, and the code of AutoGPTQ and AutoAWQ</source>
        <translation>E. Frantar 等，GPTQ，ICLR 2023，以及 AutoGPTQ 和 AutoAWQ 的代码</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>Training a model further on examples of a task, here the whole of a classifier by AdamW, whose weight decay is kept apart from the gradients.</source>
        <translation>在某个任务的样例上继续训练模型，这里是用 AdamW 训练整个分类器，其权重衰减与梯度分离。</translation>
    </message>
    <message>
        <source>I. Loshchilov and F. Hutter, Decoupled Weight Decay Regularization, ICLR 2019</source>
        <translation>I. Loshchilov 和 F. Hutter，Decoupled Weight Decay Regularization，ICLR 2019</translation>
    </message>
    <message>
        <source>The distance between two neighbouring levels of a grid. The range that the levels span always holds 0.</source>
        <translation>网格中相邻两级之间的距离。各级所覆盖的范围总是包含 0。</translation>
    </message>
    <message>
        <source>GPTQ with a scale search on the weights as compensated so far, then descent: each code in turn to its best level, each scale to the best for its codes, under the Hessian. No sweep or refit can make the layer&apos;s error larger; rounding the scales to their stored type can.</source>
        <translation>GPTQ：在已补偿的权重上搜索缩放因子，然后下降：在海森矩阵下，依次把每个编码移到最佳级，把每个缩放因子调到对其编码最佳。任何一遍扫描或重新拟合都不会使该层的误差变大；把缩放因子舍入为存储类型则可能变大。</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Bits, groups and grids</source>
        <translation>位、分组与网格</translation>
    </message>
    <message>
        <source>All methods but LLM.int8 share the options of the grid: which values a weight can take.</source>
        <translation>除 LLM.int8 外，所有方法共用网格选项：权重可以取哪些值。</translation>
    </message>
    <message>
        <source>- **Bits**: 2 to 8. Every bit less halves the number of levels.</source>
        <translation>- **位数**：2 至 8。每少一个位，量化级数减半。</translation>
    </message>
    <message>
        <source>- **Granularity** and **Group size**: how many weights share a scale. One scale for a tensor, for an output row (channel), or for a group of neighbouring columns of a row.</source>
        <translation>- **粒度**和**分组大小**：多少权重共用一个缩放因子。整个张量、一个输出行（通道）或一行中一组相邻的列各用一个。</translation>
    </message>
    <message>
        <source>- **Symmetric**: the range is mirrored about 0, and no zero point is stored.</source>
        <translation>- **对称**：范围关于 0 对称，不存储零点。</translation>
    </message>
    <message>
        <source>- **Grid**: the rule that makes the scale. Min-max with 0 in range is GPTQ&apos;s, min-max of the range as it is AWQ&apos;s; the signed rules are those of 8-bit tools; cutting off and fixed steps are there to compare.</source>
        <translation>- **量化网格**：生成缩放因子的规则。范围含 0 的 min-max 是 GPTQ 的规则，按原范围的 min-max 是 AWQ 的规则；有符号的规则来自 8 位工具；截断和固定步长用于比较。</translation>
    </message>
    <message>
        <source>- **Scale search**: tries shrunken ranges and keeps the one with the least error. At 2 and 3 bits it is often worth more than the choice of the method.</source>
        <translation>- **缩放因子搜索**：尝试缩小的范围并保留误差最小者。在 2 和 3 位下，它往往比方法的选择更重要。</translation>
    </message>
    <message>
        <source>- **Scale type**: what scales are rounded to before the weights are. Files store float16; an export sets this by itself.</source>
        <translation>- **缩放因子类型**：在舍入权重之前，缩放因子先舍入到什么类型。文件存储 float16；导出会自动设置。</translation>
    </message>
    <message>
        <source>## What it costs</source>
        <translation>## 代价</translation>
    </message>
    <message>
        <source>With float16 scales, zero points as wide as a code, and groups of g columns:</source>
        <translation>缩放因子为 float16、零点与量化码同宽、每组 g 列时：</translation>
    </message>
    <message>
        <source>So 4 bits in groups of 128 take 4.16, in groups of 32 take 4.63; 3 bits in groups of 32 take 3.59.</source>
        <translation>因此 4 位、每组 128 时为 4.16 位，每组 32 时为 4.63；3 位、每组 32 时为 3.59。</translation>
    </message>
    <message>
        <source>## A trap</source>
        <translation>## 常见误区</translation>
    </message>
    <message>
        <source>Compare methods at equal bits per weight, not at equal bits.</source>
        <translation>比较方法时应使每权重位数相同，而不是位数相同。</translation>
    </message>
    <message>
        <source>RTN</source>
        <translation>RTN</translation>
    </message>
    <message>
        <source>Rounding to nearest: each weight goes to the nearest level of its grid, by itself. No calibration, done in seconds, the baseline for everything else.</source>
        <translation>舍入到最近值（round to nearest）：每个权重各自取网格中最近的量化级。无需校准，几秒完成，是其他一切方法的基线。</translation>
    </message>
    <message>
        <source>## When to use it</source>
        <translation>## 何时使用</translation>
    </message>
    <message>
        <source>At 8 bits, and at 4 bits with small groups, it is often good enough. At 3 bits and below it falls apart first. Use it to learn a model&apos;s size and its sensitive layers before longer runs.</source>
        <translation>8 位时，以及 4 位配小分组时，往往已经足够。3 位及以下它最先崩溃。可用它在较长的运行之前了解模型的大小和敏感的层。</translation>
    </message>
    <message>
        <source>## Options that matter</source>
        <translation>## 重要选项</translation>
    </message>
    <message>
        <source>**Scale search** turns it into a serious baseline: by the weights alone, or weighted by the inputs&apos; energy, which needs calibration. All of [](page:grids), and [](page:kept-channels), [](page:target-bits) and [](page:pre-scale) work with it.</source>
        <translation>**缩放因子搜索**使它成为有分量的基线：仅按权重，或以输入能量加权（需要校准）。[](page:grids)中的全部选项以及[](page:kept-channels)、[](page:target-bits)、[](page:pre-scale)都可与它配合使用。</translation>
    </message>
    <message>
        <source>A gain of another method over plain RTN may be the gain of its scale search alone. Hold it against RTN with the same search.</source>
        <translation>另一种方法相对普通 RTN 的优势，可能只是其缩放因子搜索的功劳。请与采用同样搜索的 RTN 比较。</translation>
    </message>
    <message>
        <source>OBQ</source>
        <translation>OBQ</translation>
    </message>
    <message>
        <source>Optimal brain quantization (Frantar and Alistarh, 2022): in each row the weight whose rounding costs least is fixed next, and all weights of the row that are still free move so that they make up for the error. That is repeated until the row is done. Exact, greedy, each row in an order of its own.</source>
        <translation>最优脑量化（Optimal Brain Quantization，Frantar 和 Alistarh，2022）：在每一行中，接下来固定舍入代价最小的权重，该行中仍自由的所有权重随之移动以补偿误差。如此重复直到该行完成。精确、贪心，每行有自己的顺序。</translation>
    </message>
    <message>
        <source>H is the mean of xxᵀ over the calibration inputs. Weights that lie more than half a step outside their grid are taken first.</source>
        <translation>H 是校准输入上 xxᵀ 的均值。超出网格半步以上的权重最先处理。</translation>
    </message>
    <message>
        <source>To see what exactness is worth, on small models or single layers. Time grows with the cube of a layer&apos;s inputs for every row: seconds at 256, hours at 11008. The solver works in blocks, so that nearly all of it is matrix products, with the codes and the order of the plain algorithm.</source>
        <translation>用于在小模型或单层上了解精确求解的价值。每一行的时间随层输入数的三次方增长：256 时为几秒，11008 时为几小时。求解器按块计算，几乎全部是矩阵乘法，而量化码和顺序与朴素算法相同。</translation>
    </message>
    <message>
        <source>The greedy order takes the strongest channels last, as their rounding costs most, when nothing is left to make their errors good. Where channels differ much in energy (log diag H varies by more than 0.4) GPTQ in activation order errs less; a warning of the layer says so.</source>
        <translation>贪心顺序把最强的通道留到最后，因为它们的舍入代价最大，而那时已没有可用来补偿误差的权重。在各通道能量差异大（log diag H 的离散度超过 0.4）之处，按激活顺序的 GPTQ 误差更小；该层的警告会说明。</translation>
    </message>
    <message>
        <source>GPTQ</source>
        <translation>GPTQ</translation>
    </message>
    <message>
        <source>OBQ made fast (Frantar and others, 2022): all rows take the columns in the same order, so that one Cholesky factor of the inverse Hessian serves them all, and updates are gathered in blocks of columns.</source>
        <translation>加速的 OBQ（Frantar 等，2022）：所有行按相同顺序处理各列，因此逆 Hessian 的一个 Cholesky 因子可供所有行使用，更新则按列块集中进行。</translation>
    </message>
    <message>
        <source>- **Activation order**: columns by falling energy of their inputs instead of left to right. Nearly always better; groups are then scattered over the columns unless **Static groups** fits them beforehand.</source>
        <translation>- **激活顺序**：按输入能量递减而不是从左到右处理各列。几乎总是更好；分组因此分散，除非用**静态分组**预先拟合。</translation>
    </message>
    <message>
        <source>- **Damping**: a share of the mean diagonal that is added to H. Raise it when calibration is short or the factorisation fails; the run raises it by itself then, and says so.</source>
        <translation>- **阻尼**：加到 H 上的对角线均值的比例。校准较短或分解失败时应提高；此时运行也会自行提高并予以说明。</translation>
    </message>
    <message>
        <source>- **Fresh groups**: fit a group to its compensated weights. Good with a scale search, harmful without one at 2 bits.</source>
        <translation>- **即时分组**：按已补偿的权重拟合分组。配合缩放因子搜索效果好，没有搜索时在 2 位下有害。</translation>
    </message>
    <message>
        <source>- **True sequential** and **Inputs**: whose layer inputs H is made of. By default those of the quantized blocks before.</source>
        <translation>- **严格顺序**（true sequential）和**输入**：H 由谁的层输入构成。默认用前面已量化各块的输入。</translation>
    </message>
    <message>
        <source>- **Block size** changes nothing but the speed, and where groups are fitted.</source>
        <translation>- **块大小**只改变速度，以及在何处拟合分组。</translation>
    </message>
    <message>
        <source>The standard choice at 3 and 4 bits, and what most runtimes read. Needs a calibration text that is like the use.</source>
        <translation>3 和 4 位下的标准选择，也是大多数推理引擎能读取的格式。需要与使用场景相近的校准文本。</translation>
    </message>
    <message>
        <source>With few tokens for wide layers H is nearly singular, and GPTQ fits noise: the error on the calibration falls, the one on the [hold-out](term:hold-out) rises. Look at both.</source>
        <translation>宽层而词元很少时，H 接近奇异，GPTQ 会拟合噪声：校准误差下降，而[留出集](term:hold-out)误差上升。两者都要看。</translation>
    </message>
    <message>
        <source>GPTQ+</source>
        <translation>GPTQ+</translation>
    </message>
    <message>
        <source>This program&apos;s own: GPTQ in activation order with a scale search on the compensated weights, then descent. Each code in turn goes to its best level, each scale to the best for its codes, under the true Hessian; scales are rounded to float16, and a last sweep follows.</source>
        <translation>本程序自己的方法：按激活顺序的 GPTQ，在已补偿的权重上搜索缩放因子，然后下降。在真实的 Hessian 下，依次把每个量化码移到最佳量化级，把每个缩放因子调到对其量化码最佳；缩放因子舍入为 float16，最后再扫描一遍。</translation>
    </message>
    <message>
        <source>No sweep and no refit can make the layer&apos;s error larger; rounding the scales can, slightly.</source>
        <translation>任何一遍扫描或重新拟合都不会使该层的误差变大；舍入缩放因子则可能略微变大。</translation>
    </message>
    <message>
        <source>- **Recipe**: basic, or recommended with damping in proportion and zero points searched too. They differ by 1 to 2 %.</source>
        <translation>- **方案**：基本，或推荐（按比例的阻尼，并搜索零点）。两者相差 1 至 2 %。</translation>
    </message>
    <message>
        <source>- **Start**: GPTQ, OBQ, or OBQ where the channels have like energies.</source>
        <translation>- **起点**：GPTQ、OBQ，或在各通道能量相近处用 OBQ。</translation>
    </message>
    <message>
        <source>- **Sweeps** and **Refits**: 4 and 2 do; 0 leaves plain GPTQ with its search.</source>
        <translation>- **遍历次数**和**重新拟合次数**：4 和 2 即可；0 则只剩带搜索的 GPTQ。</translation>
    </message>
    <message>
        <source>## What to expect</source>
        <translation>## 预期效果</translation>
    </message>
    <message>
        <source>On three small models it lowered the hold-out error of every layer against GPTQ in activation order: by about a tenth at 4 bits, a third at 2. At 4 bits perplexity hardly moved. Most of the gain is the scale search.</source>
        <translation>在三个小模型上，与按激活顺序的 GPTQ 相比，它降低了每一层的留出误差：4 位时约十分之一，2 位时约三分之一。4 位时困惑度几乎不变。大部分改进来自缩放因子搜索。</translation>
    </message>
    <message>
        <source>A lower error of layers is not yet a better model. Compare KL divergence or perplexity with GPTQ in activation order with scale search, over more than one calibration seed.</source>
        <translation>层误差更小还不等于模型更好。请与按激活顺序并带缩放因子搜索的 GPTQ 比较 KL 散度或困惑度，并使用不止一个校准种子。</translation>
    </message>
    <message>
        <source>AWQ</source>
        <translation>AWQ</translation>
    </message>
    <message>
        <source>Activation-aware weight quantization (Lin and others, 2023): input channels with strong inputs are scaled up before rounding, so that they are rounded more finely, and the inputs are divided by the same factor. The scale of a channel is a power of its mean input; the exponent is searched.</source>
        <translation>激活感知权重量化（Lin 等，2023）：输入较强的输入通道在舍入前放大，从而舍入得更细，而输入除以同一因子。通道的因子是其平均输入的幂；指数由搜索得到。</translation>
    </message>
    <message>
        <source>Then the range of each group is cut where that lowers the error (**Clip**). Nothing is made good between columns, so that it cannot overfit much and is quick.</source>
        <translation>然后在能降低误差之处截断每个分组的范围（**截断**）。列与列之间不做补偿，因此几乎不会过拟合，而且很快。</translation>
    </message>
    <message>
        <source>- **Scale grid**: how many exponents are tried.</source>
        <translation>- **缩放搜索点数**：尝试多少个指数。</translation>
    </message>
    <message>
        <source>- **Objective**: the layers&apos; own output error, from the Hessian alone, or the output of attention and feed-forward as in the paper, which runs the module for every candidate.</source>
        <translation>- **目标函数**：仅由 Hessian 得到的层自身输出误差，或如论文那样用注意力和前馈模块的输出，后者要为每个候选运行模块。</translation>
    </message>
    <message>
        <source>- **Duo scaling**: AutoAWQ&apos;s variant that looks at the weights, too.</source>
        <translation>- **双重缩放**：AutoAWQ 的变体，同时考虑权重。</translation>
    </message>
    <message>
        <source>## Where the factors go</source>
        <translation>## 因子去向</translation>
    </message>
    <message>
        <source>Into the norm before, or the rows of the layer before, so that the model that is exported needs nothing new. Where nothing before a layer passes a factor on, its scales stay with the layer: the model runs here, but cannot be exported with them, and a warning says so before the run.</source>
        <translation>并入前面的归一化层或前一层的行，因此导出的模型不需要任何新东西。若一层之前没有能传递因子的部分，其因子留在该层：模型可在此运行，但无法连同它们导出，运行前会有警告说明。</translation>
    </message>
    <message>
        <source>The search by the Hessian always tries no scaling at all, so that on the calibration it cannot lose to RTN. The authors&apos; objective leaves that out and can; switch on **Include identity**.</source>
        <translation>用 Hessian 的搜索总会把完全不缩放也作为候选，因此在校准数据上不会输给 RTN。原作者的目标函数不含此项，可能会输；请启用**包含恒等缩放**。</translation>
    </message>
    <message>
        <source>LLM.int8</source>
        <translation>LLM.int8</translation>
    </message>
    <message>
        <source>Weights and inputs in 8 bits (Dettmers and others, 2022): each row of the weight and each token&apos;s input has a scale of its own, the product is computed in integers, and the few input channels that hold outliers are multiplied in floating point.</source>
        <translation>权重和输入均为 8 位（Dettmers 等，2022）：权重的每一行和每个词元的输入各有自己的缩放因子，乘积以整数计算，少数含离群值的输入通道以浮点相乘。</translation>
    </message>
    <message>
        <source>- **Outlier threshold**: channels with a magnitude of this or more leave the integer product. 6 is the paper&apos;s; 0 is off.</source>
        <translation>- **离群阈值**：幅值达到该值的通道退出整数乘积。6 是论文的取值；0 为关闭。</translation>
    </message>
    <message>
        <source>- **Outlier weights**: original as in the paper, or rounded as in bitsandbytes.</source>
        <translation>- **离群列权重**：如论文用原始权重，或如 bitsandbytes 用舍入后的权重。</translation>
    </message>
    <message>
        <source>## How it is measured</source>
        <translation>## 如何测量</translation>
    </message>
    <message>
        <source>Its error comes from the inputs as well, so that ΔW alone does not tell it: output errors are measured by running the layer on tokens that were kept. [](page:salience) shows how many channels are outliers as the threshold moves.</source>
        <translation>其误差也来自输入，因此仅凭 ΔW 无法得知：输出误差通过在保留的词元上运行该层来测量。[](page:salience)显示随阈值移动有多少通道为离群通道。</translation>
    </message>
    <message>
        <source>For 8 bits with next to no loss on models with outlier channels. It saves memory, seldom time. It has no export, as files have no place for rounded inputs.</source>
        <translation>用于在有离群通道的模型上以 8 位做到几乎无损。它节省内存，很少节省时间。无法导出，因为文件中没有存放舍入后输入的位置。</translation>
    </message>
    <message>
        <source>Small models, the demo among them, hardly have outliers: with threshold 6 nothing happens there. Lower it to see the mechanism.</source>
        <translation>小模型（包括演示模型）几乎没有离群值：阈值为 6 时什么也不会发生。调低阈值可观察其机制。</translation>
    </message>
    <message>
        <source>AWQ&apos;s scales before a method</source>
        <translation>在方法之前使用 AWQ 缩放</translation>
    </message>
    <message>
        <source>**Scale before** lets AWQ&apos;s search scale the channels first, and RTN, OBQ, GPTQ or GPTQ+ then round the scaled weights. On the command line it is `--pre-scale awq`.</source>
        <translation>**预先缩放**让 AWQ 的搜索先缩放各通道，再由 RTN、OBQ、GPTQ 或 GPTQ+ 舍入缩放后的权重。命令行中为`--pre-scale awq`。</translation>
    </message>
    <message>
        <source>## What it computes</source>
        <translation>## 计算内容</translation>
    </message>
    <message>
        <source>The exponent is chosen by what rounding to nearest would lose; the weight becomes W·diag(s), the inputs are divided by s, H with them. The factors move into the norm or layer before, in the model that runs as well, so that what is measured is what is exported.</source>
        <translation>指数按舍入到最近值的损失来选择；权重变为 W·diag(s)，输入除以 s，H 随之改变。因子并入前面的归一化层或层，实际运行的模型也是如此，因此测量的就是导出的。</translation>
    </message>
    <message>
        <source>With RTN it is AWQ without its cut of the range. With GPTQ it can help where channels differ much and calibration is short. In activation order GPTQ handles strong channels by itself, and the gain is small: try both.</source>
        <translation>与 RTN 一起使用时，它就是不截断范围的 AWQ。与 GPTQ 一起使用时，在通道差异大且校准较短处可能有帮助。按激活顺序的 GPTQ 自己就能处理强通道，改进很小：两者都试试。</translation>
    </message>
    <message>
        <source>Errors are given in unscaled space, so that they compare with other runs; the codes and scales that the views show are those of the scaled weights.</source>
        <translation>误差在未缩放的空间中给出，因此可与其他运行比较；视图中显示的量化码和缩放因子属于缩放后的权重。</translation>
    </message>
    <message>
        <source>Bits for each layer</source>
        <translation>每层的位数</translation>
    </message>
    <message>
        <source>**Target bits** asks for a size instead of a width: each layer gets 2, 3, 4 or 8 bits, whichever loses least in all, so that stored bits per weight, scales and zero points included, average the target. On the command line: `--target-bits 3.2`.</source>
        <translation>**目标位数**要求的是大小而不是位宽：每层取 2、3、4 或 8 位，使总损失最小，且每权重存储位数（含缩放因子和零点）的平均值达到目标。命令行中：`--target-bits 3.2`。</translation>
    </message>
    <message>
        <source>- For each group of layers that share their input (q, k, v; gate, up) and each width: the relative output error of rounding to nearest.</source>
        <translation>- 对每组共用输入的层（q、k、v；gate、up）和每种位宽：舍入到最近值的相对输出误差。</translation>
    </message>
    <message>
        <source>- How much KL divergence that error makes: the original model runs with this group alone rounded. Divergence grows about in proportion to the error, so that one measurement serves all widths.</source>
        <translation>- 该误差造成多少 KL 散度：只舍入这一组来运行原始模型。散度大致与误差成正比，因此一次测量即可用于所有位宽。</translation>
    </message>
    <message>
        <source>- Then the cheapest sum under the limit, by dynamic programming.</source>
        <translation>- 然后用动态规划求限额之内代价最小的总和。</translation>
    </message>
    <message>
        <source>The plan is made before the run with its own samples, and kept with it: **Bits** in [](page:layers) and [](page:overview) tell what each layer got.</source>
        <translation>方案在运行之前用该运行的样本制定，并与运行一起保存：[](page:layers)和[](page:overview)中的**位数**说明每层得到多少。</translation>
    </message>
    <message>
        <source>## How to read it</source>
        <translation>## 如何解读</translation>
    </message>
    <message>
        <source>Layers with 8 bits are the ones that the model cannot do without, often down projections of the first and last blocks.</source>
        <translation>得到 8 位的层是模型离不开的层，常为最前和最后几块的 down 投影。</translation>
    </message>
    <message>
        <source>Formats that store one width for all layers cannot hold such a run; only plain float32 weights can be written. And a target below the least possible average is refused with the range that can be had.</source>
        <translation>所有层只存储一种位宽的格式无法容纳这样的运行；只能写出普通的 float32 权重。低于最小可能平均值的目标会被拒绝，并给出可行的范围。</translation>
    </message>
    <message>
        <source>Kept and scaled channels</source>
        <translation>保留与缩放通道</translation>
    </message>
    <message>
        <source>**Keep channels** leaves a share of the input channels in full precision, in every layer, with any method but LLM.int8. **Kept by** says which: those with the largest mean inputs, with the largest mean weights, or any, by chance. **Scale salient** above 1 does not keep them but multiplies them before rounding and divides after.</source>
        <translation>**保留通道**在每一层中让一定比例的输入通道保持全精度，适用于除 LLM.int8 外的任何方法。**保留依据**决定保留哪些：平均输入最大的、平均权重最大的，或随机。**缩放重要通道**大于 1 时不保留，而是在舍入前相乘、之后相除。</translation>
    </message>
    <message>
        <source>## Why</source>
        <translation>## 原因</translation>
    </message>
    <message>
        <source>It is the experiment behind AWQ: 1 % of the channels, chosen by their inputs, saves much of the quality at 3 bits; chosen by their weights it saves hardly more than by chance. Scaling by 2 gets a good part of that without any mixed precision.</source>
        <translation>这是 AWQ 背后的实验：按输入选出 1 % 的通道，即可在 3 位下保住大部分质量；按权重选出则与随机相差无几。放大 2 倍无需混合精度即可获得其中相当一部分。</translation>
    </message>
    <message>
        <source>A kept channel counts 16 bits a weight: 1 % adds 0.13 bits per weight to 3 bits, as the run&apos;s bits show.</source>
        <translation>保留的通道按每权重 16 位计：1 % 使 3 位增加每权重 0.13 位，如该运行的位数所示。</translation>
    </message>
    <message>
        <source>## What the method sees</source>
        <translation>## 方法看到什么</translation>
    </message>
    <message>
        <source>Kept columns are uncoupled from the rest, so that nothing is made good through them, and their weights are put back afterwards.</source>
        <translation>保留的列与其余的列解耦，因此不会通过它们补偿任何误差，其权重随后恢复原值。</translation>
    </message>
    <message>
        <source>The best factor depends on the grid: at small groups a factor above 2 makes all other channels of the group coarser. [](page:salience) shows it at once for one layer.</source>
        <translation>最佳倍数取决于网格：分组较小时，大于 2 的倍数会使组内其他通道变粗。[](page:salience)可立即显示一层的情况。</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Everything that the window does to a model, `quantoscope-cli` does without a display. `quantoscope-cli COMMAND --help` explains each command with an example; `--json` prints one JSON object for scripts.</source>
        <translation>窗口对模型所做的一切，`quantoscope-cli`都能在没有显示器的情况下完成。`quantoscope-cli COMMAND --help`以示例解释每个命令；`--json`为脚本输出一个 JSON 对象。</translation>
    </message>
    <message>
        <source>- `info`, `footprint`, `tokenize`: look at a model, at its memory, at tokens.</source>
        <translation>- `info`、`footprint`、`tokenize`：查看模型、其内存占用和词元。</translation>
    </message>
    <message>
        <source>- `generate`, `perplexity`, `logits`, `accuracy`, `consistency`: run it.</source>
        <translation>- `generate`、`perplexity`、`logits`、`accuracy`、`consistency`：运行模型。</translation>
    </message>
    <message>
        <source>- `quantize`, `sweep`, `experiment`: runs, into a session with `--session`. `--resume` goes on with one that was interrupted.</source>
        <translation>- `quantize`、`sweep`、`experiment`：进行运行，用`--session`写入会话。`--resume`继续被中断的运行。</translation>
    </message>
    <message>
        <source>- `layer`: one matrix from a file, to check a solver against another.</source>
        <translation>- `layer`：处理文件中的一个矩阵，用于把一个求解器与另一个对照。</translation>
    </message>
    <message>
        <source>- `finetune`: train a classifier.</source>
        <translation>- `finetune`：训练分类器。</translation>
    </message>
    <message>
        <source>## Examples</source>
        <translation>## 示例</translation>
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
        <translation>## 退出状态</translation>
    </message>
    <message>
        <source>0 done, 1 the work failed, 2 wrong usage, 3 an input file is malformed or unsupported, 130 cancelled (what had finished is kept).</source>
        <translation>0 完成，1 工作失败，2 用法错误，3 输入文件有误或不受支持，130 已取消（已完成的部分保留）。</translation>
    </message>
    <message>
        <source>## The window&apos;s own</source>
        <translation>## 窗口程序本身</translation>
    </message>
    <message>
        <source>`quantoscope [MODEL or SESSION] --lang de` opens it in a language, `--fresh` with default settings and layout.</source>
        <translation>`quantoscope [MODEL or SESSION] --lang de`以某种语言打开窗口，`--fresh`使用默认设置和布局。</translation>
    </message>
    <message>
        <source>Options of methods have the same names and defaults as in the form, but the default method is RTN, and calibration is text that the model writes itself.</source>
        <translation>方法选项的名称和默认值与表单相同，但默认方法是 RTN，校准用模型自己写的文本。</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. **Keyboard shortcuts** ({shortcuts}) lists every key of the window, **Command palette…** ({palette}) runs any command by name.</source>
        <translation>一切都可以不用鼠标完成。**键盘快捷键**（{shortcuts}）列出窗口的所有按键，**命令面板…**（{palette}）按名称执行任何命令。</translation>
    </message>
    <message>
        <source>- {guide}: this guide; {glossary}: glossary.</source>
        <translation>- {guide}：本指南；{glossary}：术语表。</translation>
    </message>
    <message>
        <source>- {view0} to {view9}: views; {viewFigure}: Figure; {viewExperiment}: Experiments. Page through the buttons above the views with Left and Right.</source>
        <translation>- {view0} 到 {view9}：各视图；{viewFigure}：插图；{viewExperiment}：实验。左右键在视图上方的按钮间移动。</translation>
    </message>
    <message>
        <source>- {startRun}: start a run; {sweep}: sweep; {cancelRun}: cancel; {resumeRun}: resume.</source>
        <translation>- {startRun}：开始运行；{sweep}：参数扫描；{cancelRun}：取消；{resumeRun}：恢复。</translation>
    </message>
    <message>
        <source>- {find}: find a layer; {back} and {forward}: back and forward through what was selected; {swapRuns}: swap A and B.</source>
        <translation>- {find}：查找层；{back} 和 {forward}：在选择过的内容中后退和前进；{swapRuns}：互换 A 和 B。</translation>
    </message>
    <message>
        <source>- {exportView}: export; {copyView}: copy; {addToFigure}: add to figure; {showTable}: numbers of the plot.</source>
        <translation>- {exportView}：导出；{copyView}：复制；{addToFigure}：添加到插图；{showTable}：图的数值。</translation>
    </message>
    <message>
        <source>- {resetView}: reset the view, in plots the reading cursor as well; {nextDivergence}: next differing token.</source>
        <translation>- {resetView}：重置视图，在图中也重置阅读光标；{nextDivergence}：下一个不同的词元。</translation>
    </message>
    <message>
        <source>- {fullScreen}: full screen; {presenter}: presenter mode.</source>
        <translation>- {fullScreen}：全屏；{presenter}：演示模式。</translation>
    </message>
    <message>
        <source>## In plots</source>
        <translation>## 在图中</translation>
    </message>
    <message>
        <source>Tab goes to the plot. Arrow keys move a reading cursor, Return selects what it is at; the status bar, the tooltip and screen readers tell the value. Every plot has a description and a table.</source>
        <translation>Tab 移到图上。方向键移动阅读光标，回车选中其所在之处；状态栏、提示框和屏幕阅读器给出数值。每幅图都有文字描述和表格。</translation>
    </message>
    <message>
        <source>## In this guide</source>
        <translation>## 在本指南中</translation>
    </message>
    <message>
        <source>Ctrl+F finds pages, Alt+Left and Alt+Right go back and forward, Ctrl with + and − changes the size, Ctrl+0 resets it, Tab goes from link to link, Esc closes.</source>
        <translation>Ctrl+F 查找页面，Alt+左和 Alt+右后退和前进，Ctrl 加 + 或 − 改变大小，Ctrl+0 还原，Tab 在链接间移动，Esc 关闭。</translation>
    </message>
    <message>
        <source>Looks, language, layout</source>
        <translation>外观、语言与布局</translation>
    </message>
    <message>
        <source>- **Theme** in the menu View: light, dark, or as the system has it. Exports stay light.</source>
        <translation>- “视图”菜单中的**主题**：浅色、深色或跟随系统。导出保持浅色。</translation>
    </message>
    <message>
        <source>- **Colour map**: viridis or cividis.</source>
        <translation>- **配色**：viridis 或 cividis。</translation>
    </message>
    <message>
        <source>- **Language**: German, English, Spanish, French, Simplified Chinese; it changes when the program is started next. Numbers on the screen follow the language, files do not.</source>
        <translation>- **语言**：德语、英语、西班牙语、法语、简体中文；下次启动程序时生效。屏幕上的数字随语言变化，文件不变。</translation>
    </message>
    <message>
        <source>- **Panels**: shows and hides docks and toolbars; they can be dragged to other places. **Restore default layout** undoes all of it.</source>
        <translation>- **面板**：显示和隐藏面板与工具栏；它们可以拖到其他位置。**恢复默认布局**全部还原。</translation>
    </message>
    <message>
        <source>- **Full screen** ({fullScreen}) and **Presenter mode** ({presenter}).</source>
        <translation>- **全屏**（{fullScreen}）和**演示模式**（{presenter}）。</translation>
    </message>
    <message>
        <source>## When something is wrong</source>
        <translation>## 出现问题时</translation>
    </message>
    <message>
        <source>- A message names the file, what was expected and what was found, and says what is kept. Details are in **Log**, at the bottom.</source>
        <translation>- 消息会指出文件、预期内容和实际内容，并说明保留了什么。详情在底部的**日志**中。</translation>
    </message>
    <message>
        <source>- **⚠ Slow BLAS** in the status bar: matrix products run many times slower than they could. Install `libopenblas0-pthread`.</source>
        <translation>- 状态栏中的**⚠ BLAS 较慢**：矩阵乘法比应有速度慢很多倍。请安装`libopenblas0-pthread`。</translation>
    </message>
    <message>
        <source>- The window does not start as it should: `quantoscope --fresh` ignores settings and layout.</source>
        <translation>- 窗口未能正常启动：`quantoscope --fresh`会忽略设置和布局。</translation>
    </message>
    <message>
        <source>- **About Quantoscope** has the versions of everything, to be copied into a report.</source>
        <translation>- **关于 Quantoscope**列出所有组件的版本，可复制到问题报告中。</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>快速入门</translation>
    </message>
    <message>
        <source>Quantoscope rounds the weights of a transformer language model to few bits while you watch, and shows what that does: to each layer, to each weight, and to the text that the model writes. A weight becomes a code, a small integer; scale and zero point turn the code back into a number:</source>
        <translation>Quantoscope 当着您的面把 Transformer 语言模型的权重舍入到很少的位，并展示其影响：对每一层、每个权重，以及模型写出的文本。一个权重变成一个量化码（小整数）；缩放因子和零点再把量化码变回数值：</translation>
    </message>
    <message>
        <source>## The demo</source>
        <translation>## 演示模型</translation>
    </message>
    <message>
        <source>[Open the demo model](do:openDemo), or press **Try the demo** on the welcome page. It is small, writes short stories, and needs no network. **Start run** ({startRun}) under the form **New run** quantizes it by GPTQ with 3 bits; layers appear in [](page:error-map) as they are finished, and at the end the perplexity and three texts, before and after.</source>
        <translation>[打开演示模型](do:openDemo)，或在欢迎页上按**试用演示**。它很小，会写短故事，不需要网络。表单**新建运行**下方的**开始运行**（{startRun}）用 GPTQ 将其量化为 3 位；各层完成后即出现在[](page:error-map)中，最后给出困惑度以及量化前后的三段文本。</translation>
    </message>
    <message>
        <source>## How the window hangs together</source>
        <translation>## 窗口的组织</translation>
    </message>
    <message>
        <source>- **Model**, on the left: all layers, block by block. A layer that is chosen there, or in any view, is chosen everywhere.</source>
        <translation>- **模型**（左侧）：逐块列出的所有层。在这里或任何视图中选中的层，在各处都被选中。</translation>
    </message>
    <message>
        <source>- In the middle the views, {view0} to {view9} and on; their pages are the next part of this guide.</source>
        <translation>- 中间是各视图，{view0} 到 {view9} 及其后；它们的页面是本指南的下一部分。</translation>
    </message>
    <message>
        <source>- **New run**, on the right: what the next run is to do. Behind it **Inspector**: the facts of the chosen layer.</source>
        <translation>- **新建运行**（右侧）：下一次运行要做什么。其后是**检查器**：所选层的信息。</translation>
    </message>
    <message>
        <source>- **Runs**, at the bottom: ticked runs are shown in every view. Run A is the one that views of a single run show, run B the one it is compared with; both are chosen in the toolbar, and {swapRuns} swaps them.</source>
        <translation>- **运行**（底部）：勾选的运行显示在每个视图中。运行 A 是只显示单个运行的视图所显示的，运行 B 是与之比较的；两者都在工具栏中选择，{swapRuns} 将其互换。</translation>
    </message>
    <message>
        <source>- **Jobs**: what is running and what waits.</source>
        <translation>- **任务**：正在进行的和等待中的任务。</translation>
    </message>
    <message>
        <source>## From here</source>
        <translation>## 接下来</translation>
    </message>
    <message>
        <source>For a first look take the [tour of the window](do:tour). {palette} finds any command by a few letters of its name, {guide} opens this guide at the page of what is in front, {glossary} explains the terms.</source>
        <translation>先看一眼，可进行[窗口导览](do:tour)。{palette} 用命令名称中的几个字母即可找到任何命令，{guide} 在当前内容对应的页面打开本指南，{glossary} 解释术语。</translation>
    </message>
    <message>
        <source>Opening a model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>**Open model…** ({openModel}) takes a file, **Open model folder…** ({openModelFolder}) a folder; either can be dropped on the window. What a file is comes from its content, not from its name.</source>
        <translation>**打开模型…**（{openModel}）选取文件，**打开模型文件夹…**（{openModelFolder}）选取文件夹；两者都可以拖放到窗口上。文件是什么由其内容决定，而不是名称。</translation>
    </message>
    <message>
        <source>- Hugging Face folders: GPT-2, OPT, LLaMA 1 to 3, Mistral, Qwen 2 and 3, and BERT classifiers, as safetensors or PyTorch files, in one piece or in parts.</source>
        <translation>- Hugging Face 文件夹：GPT-2、OPT、LLaMA 1 至 3、Mistral、Qwen 2 和 3 以及 BERT 分类器，safetensors 或 PyTorch 文件，单个或分片。</translation>
    </message>
    <message>
        <source>- GGUF files (F32, F16, BF16, Q4_0 to Q8_0, Q2_K to Q6_K) and llama2.c checkpoints with their tokenizer beside them.</source>
        <translation>- GGUF 文件（F32、F16、BF16、Q4_0 至 Q8_0、Q2_K 至 Q6_K）和 llama2.c 检查点，分词器放在旁边。</translation>
    </message>
    <message>
        <source>- Models that others have quantized: GPTQ, AWQ, compressed-tensors. Original then means what their codes stand for, and a warning says so.</source>
        <translation>- 他人已量化的模型：GPTQ、AWQ、compressed-tensors。此时“原始”指其量化码所代表的值，并有警告说明。</translation>
    </message>
    <message>
        <source>Weights stay on disk and are mapped into memory; a block is read when it is needed. Nothing in a file is ever run: a PyTorch file that asks for anything but tensors is refused.</source>
        <translation>权重留在磁盘上，以内存映射方式访问；需要时才读取一个块。文件中的任何内容都不会被执行：要求张量以外内容的 PyTorch 文件会被拒绝。</translation>
    </message>
    <message>
        <source>## What it will take</source>
        <translation>## 所需资源</translation>
    </message>
    <message>
        <source>The lines above **Start run** tell the model&apos;s size before and after and the time to expect, for the settings as they are. A run needs room for one block in float32 and for the solver&apos;s matrices, about 16·d² bytes for a layer of d inputs, and checks that before it starts. OBQ takes time that grows with the cube of the width: try one layer first (**Names** in the form, for instance `*.0.*.q_proj`).</source>
        <translation>**开始运行**上方的几行给出按当前设置量化前后的模型大小和预计时间。一次运行需要容纳一个 float32 块和求解器的矩阵，对有 d 个输入的层约为 16·d² 字节，并在开始前检查。OBQ 的时间随宽度的三次方增长：请先试一层（表单中的**名称**，例如`*.0.*.q_proj`）。</translation>
    </message>
    <message>
        <source>Without its tokenizer a model can be quantized on what it writes itself, in token numbers, but no text goes in or comes out. Keep `tokenizer.json`, or what the model came with, in the same folder.</source>
        <translation>没有分词器的模型可以用它自己写出的内容（以词元编号表示）来量化，但文本无法进出。请把`tokenizer.json`或模型附带的分词器放在同一文件夹中。</translation>
    </message>
    <message>
        <source>Sessions and recovery</source>
        <translation>会话与恢复</translation>
    </message>
    <message>
        <source>A session is one file, `NAME.h5`, that holds everything the window shows: runs with their settings, errors of every layer, codes and scales, texts, notes. It opens again without the model. Any HDF5 tool can read it.</source>
        <translation>会话是一个文件`NAME.h5`，包含窗口显示的一切：运行及其设置、各层误差、量化码和缩放因子、文本、备注。没有模型也能再次打开。任何 HDF5 工具都能读取。</translation>
    </message>
    <message>
        <source>- **Save session** ({saveSession}) and **Save session as…** ({saveSessionAs}) write it, **Open session…** ({openSession}) reads it, **Open recent** lists the last ones.</source>
        <translation>- **保存会话**（{saveSession}）和**会话另存为…**（{saveSessionAs}）写入会话，**打开会话…**（{openSession}）读取，**最近打开**列出最近的会话。</translation>
    </message>
    <message>
        <source>- Original weights are not in it, only where they lie and a fingerprint. Views that work on the weights themselves ([](page:tile), [](page:stepper), [](page:what-if), [](page:salience)) and new runs need the model: **Open the model** in the bar above the views does it, **Locate model…** finds one that was moved. Another model of the same name is told by its fingerprint and refused.</source>
        <translation>- 原始权重不在其中，只有其位置和指纹。直接使用权重的视图（[](page:tile)、[](page:stepper)、[](page:what-if)、[](page:salience)）和新的运行需要模型：视图上方栏中的**打开模型**打开它，**定位模型…**查找已移动的模型。同名的另一个模型会由指纹识别并被拒绝。</translation>
    </message>
    <message>
        <source>## When something breaks off</source>
        <translation>## 中断之后</translation>
    </message>
    <message>
        <source>Each layer is written beside the session as soon as it is finished. After a crash or a power cut the welcome page offers **Recover**: all finished layers are there, and **Resume run** ({resumeRun}) goes on with the run, bit by bit as if it had never stopped, provided that device, threads and libraries are the same; else a warning says that it is not. A run that was cancelled is resumed the same way.</source>
        <translation>每一层一完成就写在会话旁边。崩溃或断电后，欢迎页提供**恢复**：所有已完成的层都在，**恢复运行**（{resumeRun}）继续该运行，如同从未中断，逐位一致，前提是设备、线程数和库相同；否则会有警告说明。已取消的运行也可同样恢复。</translation>
    </message>
    <message>
        <source>## Two windows</source>
        <translation>## 两个窗口</translation>
    </message>
    <message>
        <source>A session that is open elsewhere opens for reading, and says so; it can be saved under another name.</source>
        <translation>在别处打开的会话以只读方式打开并予以说明；可以另存为其他名称。</translation>
    </message>
    <message>
        <source>Results are yours only once they are saved: the safety copy is kept in the program&apos;s own folder until the session is saved or its results are discarded. The title shows an asterisk while something is unsaved.</source>
        <translation>结果只有保存后才真正属于您：安全副本保存在程序自己的文件夹中，直到会话被保存或其结果被放弃。标题中的星号表示有内容未保存。</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Run A at a glance: first in words what it changed, then a card for each figure that was measured, the eight worst layers, what was exported, and the run&apos;s warnings.</source>
        <translation>运行 A 一览：先用文字说明它改变了什么，然后是每个测得指标的卡片、最差的八层、导出的内容以及该运行的警告。</translation>
    </message>
    <message>
        <source>- The sentences compare with the original model: size, perplexity, share of positions at which both find the same next token most likely, and the layer that is hit worst.</source>
        <translation>- 文字与原始模型比较：大小、困惑度、两者认为最可能的下一个词元相同的位置所占比例，以及受影响最大的层。</translation>
    </message>
    <message>
        <source>- A card shows a figure of the run, and below it the original&apos;s and the difference where there is one; better and worse are told by word and colour. Rest on a card to read what the figure is.</source>
        <translation>- 卡片显示该运行的一个指标，下方是原始模型的值及差异（如有）；好坏由文字和颜色表示。指针停在卡片上可查看该指标的含义。</translation>
    </message>
    <message>
        <source>- **Worst layers** are ranked by the metric chosen in the toolbar (**Metric**). Choosing one selects the layer in every view.</source>
        <translation>- **最差的层**按工具栏中选择的指标（**指标**）排序。选中其一即在所有视图中选中该层。</translation>
    </message>
    <message>
        <source>- **Threshold** counts the layers beyond a value of that metric. It is kept for each metric by itself.</source>
        <translation>- **阈值**统计超出该指标某个值的层数。每个指标各自保存阈值。</translation>
    </message>
    <message>
        <source>A small mean can hide one broken layer, and one broken layer can ruin the text: read the list beneath the cards, then look at that layer in [](page:error-map) and [](page:tile). Warnings at the bottom say what a solver had to do: dead channels, raised damping, layers left in full precision.</source>
        <translation>很小的平均值可能掩盖一个被毁的层，而一个被毁的层可能毁掉文本：请阅读卡片下方的列表，再到[](page:error-map)和[](page:tile)中查看该层。底部的警告说明求解器不得不做的事：失活通道、提高的阻尼、保持全精度的层。</translation>
    </message>
    <message>
        <source>Error map</source>
        <translation>误差图</translation>
    </message>
    <message>
        <source>One metric over the whole model: a row for each block, a column for each kind of layer (q, k, v, o, gate, up, down), a panel for each ticked run. Cells fill in while the run works; a hatched cell has no value. Below it lie the weights of the chosen layer, as in [](page:distribution).</source>
        <translation>整个模型上的一个指标：每块一行，每类层（q、k、v、o、gate、up、down）一列，每个勾选的运行一个子图。运行过程中单元格逐渐填满；带斜线的单元格没有值。下方是所选层的权重，与[](page:distribution)相同。</translation>
    </message>
    <message>
        <source>- **Metric** in the toolbar chooses what is shown: relative output error, the same on the hold-out, accumulated error, SQNR, solver time and more. Metrics that span decades have a logarithmic scale.</source>
        <translation>- 工具栏中的**指标**选择显示的内容：相对输出误差、留出集上的相对输出误差、累积误差、SQNR、求解时间等。跨越多个数量级的指标使用对数刻度。</translation>
    </message>
    <message>
        <source>- All panels share one colour scale, so that equal colours mean equal values. **Lock colours** off gives each panel a scale of its own: patterns within a run get clearer, runs can no longer be compared by colour.</source>
        <translation>- 所有子图共用一个色标，因此相同颜色表示相同的值。关闭**锁定色标**后每个子图各用自己的色标：运行内部的模式更清楚，但不能再按颜色比较运行。</translation>
    </message>
    <message>
        <source>- Look for columns (a kind of layer that suffers everywhere, often down or o), for rows (first and last blocks), and for single cells.</source>
        <translation>- 注意列（某类层处处受损，常为 down 或 o）、行（最前和最后的块）以及单个单元格。</translation>
    </message>
    <message>
        <source>## Mouse and keyboard</source>
        <translation>## 鼠标与键盘</translation>
    </message>
    <message>
        <source>Rest on a cell for its value, click to select the layer. The wheel zooms into the blocks. Arrow keys move a reading cursor through all panels, Return selects, Esc resets. {showTable} gives the numbers.</source>
        <translation>指针停在单元格上可看其值，点击选中该层。滚轮在块方向缩放。方向键使阅读光标在所有子图中移动，回车选中，Esc 重置。{showTable} 给出数值。</translation>
    </message>
    <message>
        <source>The relative error says what share of a layer&apos;s output is lost, not what the loss does to the model: an error of 0.1 may be harmless in one layer and fatal in another. For that look at [KL divergence](term:kl-divergence) and [](page:text), or let [](page:target-bits) measure it.</source>
        <translation>相对误差说明一层的输出损失了多少，而不是这一损失对模型有何影响：0.1 的误差在一层中可能无害，在另一层中可能致命。为此请看 [KL 散度](term:kl-divergence)和[](page:text)视图，或让程序测量：[](page:target-bits)。</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>The weights of the chosen layer before and after: the original and each ticked run, overlaid.</source>
        <translation>所选层量化前后的权重：原始模型与每个勾选的运行叠加显示。</translation>
    </message>
    <message>
        <source>## Three drawings</source>
        <translation>## 三种画法</translation>
    </message>
    <message>
        <source>- **Histogram**: weights per bin. **Logarithmic counts** ({logScale}) brings out the tails.</source>
        <translation>- **直方图**：每区间的权重数。**对数计数**（{logScale}）使尾部显现。</translation>
    </message>
    <message>
        <source>- **Cumulative share**: the share of weights below a value. Steps are the levels of a grid.</source>
        <translation>- **累积占比**：小于某值的权重占比。台阶即网格的量化级。</translation>
    </message>
    <message>
        <source>- **Q-Q plot**: quantiles against those of a normal distribution. Normal weights lie on a straight line; ends that bend away are heavy tails.</source>
        <translation>- **Q-Q 图**：与正态分布分位数的对照。正态的权重落在一条直线上；两端弯离直线即为重尾。</translation>
    </message>
    <message>
        <source>The ticks under the histogram are the levels that weights of one output row, and one group of it, can take; choose both beneath (**Grid levels of row**, **group**). With one scale a tensor few levels serve the bulk, as the largest weight sets the step. Smaller groups narrow the range, and ticks move to where weights are.</source>
        <translation>直方图下方的刻度是某个输出行及其一个分组的权重所能取的量化级；两者在下方选择（**量化级所属行**、**分组**）。整个张量用一个缩放因子时，大部分权重只能用到很少的量化级，因为步长由最大的权重决定。分组越小范围越窄，刻度便移到权重所在之处。</translation>
    </message>
    <message>
        <source>Two histograms that look alike say nothing of the output: GPTQ moves weights away from their nearest level on purpose, so its histogram is worse than that of RTN, and its output is better.</source>
        <translation>两个相似的直方图并不能说明输出：GPTQ 有意使权重离开最近的量化级，因此其直方图比 RTN 差，输出却更好。</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>图块</translation>
    </message>
    <message>
        <source>## What is shown</source>
        <translation>## 显示内容</translation>
    </message>
    <message>
        <source>- One run beside the original with its error; **Split A | B**: two runs in one picture, parted by a line that can be dragged; **A − B**: what one run does otherwise than the other.</source>
        <translation>- 一个运行与原始模型并排并附误差；**分割 A | B**：一幅图中的两个运行，由可拖动的线分开；**A − B**：一个运行与另一个的不同之处。</translation>
    </message>
    <message>
        <source>- Where there are more weights than cells, a cell stands for several: **Largest of a cell** finds single outliers, **Mean of a cell** shows drift. The sentence above says which, and of how many weights.</source>
        <translation>- 权重多于单元格时，一个单元格代表多个权重：**每格取最大**用于找出单个离群值，**每格取平均**显示漂移。上方一行说明采用哪种方式以及代表多少权重。</translation>
    </message>
    <message>
        <source>- **Whole layer** shows all of it, **Single weights** zooms in until each cell is one weight.</source>
        <translation>- **整层**显示全部，**逐个权重**放大到每个单元格为一个权重。</translation>
    </message>
    <message>
        <source>Drag moves, the wheel zooms, a double click resets; moving over a cell tells the value before and after and marks it in the distribution below. Arrow keys move a reading cursor, + and − zoom, Esc resets.</source>
        <translation>拖动平移，滚轮缩放，双击重置；在单元格上移动会显示量化前后的值，并在下方的分布中标出。方向键移动阅读光标，+ 和 − 缩放，Esc 重置。</translation>
    </message>
    <message>
        <source>Vertical stripes in the error are channels that a method treats in its own way: kept channels, groups with a bad scale, columns that were rounded late. With GPTQ the error grows to the right, as the last columns have to take what the others left; with act-order the late columns are scattered.</source>
        <translation>误差中的竖条纹是方法特别处理的通道：保留的通道、缩放因子不佳的分组、较晚舍入的列。使用 GPTQ 时误差向右增大，因为最后的列要承担其他列留下的误差；使用激活顺序时，较晚的列分散各处。</translation>
    </message>
    <message>
        <source>Pooled by the largest value a good matrix looks dark everywhere. Zoom in before judging.</source>
        <translation>按最大值汇总时，好的矩阵看上去也处处发暗。判断之前请先放大。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>All runs of the session: above a plot of what each costs against what it is worth, below a table of every figure with its difference to a baseline.</source>
        <translation>会话中的所有运行：上方的图表示每个运行的代价与效果，下方的表列出所有指标及其与基线的差异。</translation>
    </message>
    <message>
        <source>## The plot</source>
        <translation>## 图</translation>
    </message>
    <message>
        <source>## The table</source>
        <translation>## 表格</translation>
    </message>
    <message>
        <source>Rest on a point for its figures, click to make it run A. Arrow keys go from point to point from the cheapest on, Return chooses, Esc resets.</source>
        <translation>指针停在点上可看其数值，点击使其成为运行 A。方向键从代价最低者起逐点移动，回车选中，Esc 重置。</translation>
    </message>
    <message>
        <source>Two perplexities that lie closer than their standard errors are not ranked by them. Nor is a gain at more bits a gain: compare along the vertical, at equal bits per weight; group size 32 takes nearly half a bit more than 128.</source>
        <translation>两个困惑度之差小于其标准误时，不能据此排名。位更多时的改进也不算改进：请沿竖直方向、在每权重位数相同时比较；仅分组大小 32 就比 128 多近半个位。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>A prompt continued by the original and by each ticked run, side by side. The first token that a run chooses otherwise is framed in its column, and pointed at in the original&apos;s.</source>
        <translation>同一提示词由原始模型和每个勾选的运行续写，并排显示。运行首次选择不同的词元在其列中加框，并在原始模型的列中指出。</translation>
    </message>
    <message>
        <source>- Rest on a token for its probability, the entropy, the divergence and the five likeliest candidates.</source>
        <translation>- 指针停在词元上可查看其概率、熵、散度和五个最可能的候选。</translation>
    </message>
    <message>
        <source>- After the frame the texts have different pasts, so that their words no longer compare one by one.</source>
        <translation>- 框之后两段文本的上文不同，因此不能再逐词比较。</translation>
    </message>
    <message>
        <source>## Where the texts come from</source>
        <translation>## 文本从何而来</translation>
    </message>
    <message>
        <source>A run writes them at its end: **Prompts** in the form, one a line, or three of the program&apos;s own; **New tokens** each; by default the likeliest token each time. With sampling both models use the same random numbers.</source>
        <translation>运行在结束时写出这些文本：表单中的**提示词**，每行一个，或使用程序自带的三个；**新词元数**为每段的长度；默认每次取最可能的词元。采样时两个模型使用相同的随机数。</translation>
    </message>
    <message>
        <source>An early first difference is no proof of a bad model: where two tokens are nearly as likely, the smallest error decides. A text is an example; perplexity and KL are measurements.</source>
        <translation>较早出现首个差异并不证明模型差：两个词元概率几乎相同时，最小的误差就能决定结果。文本只是例子；困惑度和 KL 才是测量。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Every metric of every finished layer of run A, as a table: errors, bits, solver time, warnings.</source>
        <translation>运行 A 中每个已完成层的所有指标列表：误差、位数、求解时间、警告。</translation>
    </message>
    <message>
        <source>## How to use it</source>
        <translation>## 使用方法</translation>
    </message>
    <message>
        <source>- Click a heading to sort, a row to select the layer in every view. Columns without a single value are left out.</source>
        <translation>- 点击表头排序，点击一行在所有视图中选中该层。完全没有值的列不显示。</translation>
    </message>
    <message>
        <source>- Headings explain their metric when you rest on them; [](page:metrics) and the glossary say more.</source>
        <translation>- 指针停在表头上会解释其指标；[](page:metrics)和术语表有更多说明。</translation>
    </message>
    <message>
        <source>- **Export table of layers…** in the menu File writes the table of all runs as CSV with the exact numbers.</source>
        <translation>- “文件”菜单中的**导出层表格…**把所有运行的表格以精确数值写为 CSV。</translation>
    </message>
    <message>
        <source>## What to look for</source>
        <translation>## 看什么</translation>
    </message>
    <message>
        <source>- Calibration error far below hold-out error: the solver has learned its calibration text by heart. Take more samples, or more damping.</source>
        <translation>- 校准误差远低于留出误差：求解器把校准文本背了下来。请增加样本或阻尼。</translation>
    </message>
    <message>
        <source>- Accumulated error far above the isolated one: the layer is good, its inputs are not.</source>
        <translation>- 累积误差远高于孤立误差：该层没有问题，问题在其输入。</translation>
    </message>
    <message>
        <source>- A spread of input energies above 0.4: OBQ&apos;s greedy order is likely to lose to GPTQ with act-order there.</source>
        <translation>- 输入能量离散度高于 0.4：此处 OBQ 的贪心顺序很可能不如使用激活顺序的 GPTQ。</translation>
    </message>
    <message>
        <source>Stepper</source>
        <translation>逐步演示</translation>
    </message>
    <message>
        <source>How RTN, OBQ, GPTQ and AWQ quantize a tile of the chosen layer, one frame for each decision. It is not a drawing of the idea: it is the run&apos;s own solver, watched, and the last frame is its result to the bit.</source>
        <translation>RTN、OBQ、GPTQ 和 AWQ 如何量化所选层的一个图块，每个决策一帧。这不是示意图：看到的就是运行所用的求解器本身，最后一帧即为其结果，逐位一致。</translation>
    </message>
    <message>
        <source>- The weights as they stand, with dots on those that are fixed; the compensation of this step; the difference to the original.</source>
        <translation>- 权重的当前状态，已固定的以圆点标出；这一步的补偿；与原始权重的差异。</translation>
    </message>
    <message>
        <source>- Below, what the method decides by: for OBQ the cost of rounding each weight and the inverse Hessian of one row, for GPTQ the factor U, for AWQ the scales and the error of each exponent.</source>
        <translation>- 下方是方法的决策依据：OBQ 为舍入每个权重的代价和某一行的逆 Hessian，GPTQ 为因子 U，AWQ 为缩放因子和每个指数的误差。</translation>
    </message>
    <message>
        <source>- The running relative output error of all methods, and a sentence on what the step does.</source>
        <translation>- 所有方法当前的相对输出误差，以及一句话说明这一步做了什么。</translation>
    </message>
    <message>
        <source>Space plays and pauses, Left and Right step, Home and End go to the ends; the slider runs through all frames. Up and Down, or a click on a row, choose the row whose choice is told. Bits, groups and the place and size of the tile are set above: 8 to 64 columns, up to 16 rows.</source>
        <translation>空格播放和暂停，左右键单步，Home 和 End 跳到首尾；滑块可浏览所有帧。上下键或点击一行选择要讲解的行。位数、分组以及图块的位置和大小在上方设置：8 至 64 列，最多 16 行。</translation>
    </message>
    <message>
        <source>The tile is W[rows, columns] with the block of the Hessian of these columns, from at most 16 samples of 128 tokens of the calibration in the form. So its errors are those of the tile, not of the layer.</source>
        <translation>图块是 W[行, 列] 以及 Hessian 中这些列对应的部分，取自表单中校准的至多 16 个、每个 128 个词元的样本。因此其误差是图块的误差，而不是整层的误差。</translation>
    </message>
    <message>
        <source>On a few columns GPTQ has little room to make an error good. What is a small gain on 8 columns is a large one on 4096.</source>
        <translation>列数很少时 GPTQ 几乎没有补偿误差的余地。8 列上的小改进，在 4096 列上就是大改进。</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <source>What becomes of the chosen layer with other settings, answered while the slider moves: bits, group size, symmetry, scale shrink, damping. **Make this a run** takes the settings to the form.</source>
        <translation>所选层换用其他设置会怎样，随滑块移动即时回答：位数、分组大小、对称性、缩放因子收缩、阻尼。**以此创建运行**把设置带到表单。</translation>
    </message>
    <message>
        <source>- The histogram before and after, and under it the levels of the marked weight&apos;s grid.</source>
        <translation>- 量化前后的直方图，其下是所标记权重的网格的量化级。</translation>
    </message>
    <message>
        <source>- A tile of the layer, 32 weights a side: original, quantized, error. Arrow keys or a click mark a weight; the sentence tells its code.</source>
        <translation>- 该层的一个图块，边长 32 个权重：原始、量化后、误差。方向键或点击标记一个权重；文字说明其量化码。</translation>
    </message>
    <message>
        <source>- The table: figures now, before the last change, and what RTN would give there; better and worse are said in words. Double-click a figure for its meaning.</source>
        <translation>- 表格：当前数值、上次改动之前的数值，以及 RTN 在此处的结果；好坏用文字说明。双击某项可查看其含义。</translation>
    </message>
    <message>
        <source>RTN rounds the whole layer. GPTQ solves, of a large one, 512 rows and columns around the tile and says so; the whole would take too long for a slider. **Measure the output error** gathers the layer&apos;s inputs once, from a short part of the calibration text; without it only errors of the weights are known.</source>
        <translation>RTN 舍入整层。层较大时，GPTQ 求解图块周围的 512 行和列并予以说明；整层对滑块来说太慢。**测量输出误差**用一小段校准文本收集一次该层的输入；否则只知道权重的误差。</translation>
    </message>
    <message>
        <source>## Try</source>
        <translation>## 试一试</translation>
    </message>
    <message>
        <source>Set one scale for the tensor and go from 8 bits to 2; then **each group** and 32. The step follows from the range:</source>
        <translation>设为整个张量一个缩放因子，从 8 位降到 2 位；然后选**每组**和 32。步长由范围决定：</translation>
    </message>
    <message>
        <source>Then lower the scale shrink at 2 or 3 bits: the mean error falls although the largest weights are cut.</source>
        <translation>然后在 2 或 3 位下调低缩放因子收缩：尽管最大的权重被截断，平均误差却下降。</translation>
    </message>
    <message>
        <source>Output errors here come from few tokens, and of GPTQ from a part: they rank settings. For figures to quote make a run.</source>
        <translation>这里的输出误差来自少量词元，GPTQ 只针对一部分：它们可用于给设置排序。要引用数字，请进行一次运行。</translation>
    </message>
    <message>
        <source>Salience</source>
        <translation>显著性</translation>
    </message>
    <message>
        <source>Which input channels of the chosen layer matter, and what it is worth to spare them. The idea is AWQ&apos;s: a weight matters as much as the input it meets.</source>
        <translation>所选层的哪些输入通道重要，以及照顾它们有多大价值。这一想法来自 AWQ：权重的重要性取决于它所遇到的输入。</translation>
    </message>
    <message>
        <source>- For each input channel the mean magnitude of its inputs, and the error that RTN leaves in its weights. Salient channels are marked, by inputs and by weights.</source>
        <translation>- 每个输入通道的输入平均幅值，以及 RTN 在其权重中留下的误差。重要通道按输入和按权重分别标出。</translation>
    </message>
    <message>
        <source>- AWQ&apos;s relative output error by exponent, with the best one marked.</source>
        <translation>- AWQ 各指数的相对输出误差，最佳者标出。</translation>
    </message>
    <message>
        <source>- LLM.int8: how many columns hold outliers, as the threshold moves.</source>
        <translation>- LLM.int8：随阈值移动，有多少列含离群值。</translation>
    </message>
    <message>
        <source>- The table: RTN alone; the share of channels kept in full precision, chosen by inputs, by weights or by chance; the same channels scaled; AWQ&apos;s scales; LLM.int8. **Make this a run** takes the chosen row to the form.</source>
        <translation>- 表格：仅 RTN；一定比例的通道保持全精度，按输入、按权重或随机选取；缩放同样的通道；AWQ 的缩放因子；LLM.int8。**以此创建运行**把所选行带到表单。</translation>
    </message>
    <message>
        <source>Left and Right, Home and End go from channel to channel; double-click a row for the glossary. Bits, groups, share, factor and threshold are set above.</source>
        <translation>左右键、Home 和 End 在通道间移动；双击一行打开术语表。位数、分组、比例、倍数和阈值在上方设置。</translation>
    </message>
    <message>
        <source>Every row is measured by the same error, as in runs, on inputs from a short part of the calibration:</source>
        <translation>每一行都与运行一样用同一误差衡量，输入取自一小段校准文本：</translation>
    </message>
    <message>
        <source>Kept by chance is the row to hold the others against. Where it does as well as kept by inputs, the layer has no salient channels, and keeping some only costs bits.</source>
        <translation>随机保留的一行是其他各行的对照。如果它与按输入保留同样好，则该层没有重要通道，保留通道只会浪费位。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>插图</translation>
    </message>
    <message>
        <source>A figure for a paper from the plots of other views. **Add to figure** ({addToFigure}) puts the plot that is in front here, as a panel, and {viewFigure} comes back; or choose plots here by **Add panel**.</source>
        <translation>用其他视图的图组成论文插图。**添加到插图**（{addToFigure}）把当前的图作为一个分图放到这里，{viewFigure} 返回此处；也可在这里用**添加分图**选择图。</translation>
    </message>
    <message>
        <source>## Setting it up</source>
        <translation>## 设置</translation>
    </message>
    <message>
        <source>- **178 mm: two columns** or **85 mm: one column**, **Panels a line**, **Height of a line**, **Type size** in points, **Letters**. The preview is to scale.</source>
        <translation>- **178 毫米：双栏**或**85 毫米：单栏**，**每行分图数**，**行高**，**字号**（单位为磅），**编号**。预览按比例显示。</translation>
    </message>
    <message>
        <source>- A panel can be moved (**Earlier**, **Later**), removed, or take the whole width (**Full width**).</source>
        <translation>- 分图可以移动（**前移**、**后移**）、移除或占满整个宽度（**整行宽度**）。</translation>
    </message>
    <message>
        <source>- Colour maps are viridis and cividis: both rise evenly in lightness and are safe for the colour-blind. **Preview in grey** shows what a printer without colours makes of the figure; files keep their colours.</source>
        <translation>- 色图为 viridis 和 cividis：二者亮度均匀递增，适合色觉障碍者。**灰度预览**显示黑白打印的效果；文件保留颜色。</translation>
    </message>
    <message>
        <source>## What is written</source>
        <translation>## 写出的内容</translation>
    </message>
    <message>
        <source>Panels from the stepper, What-if and Salience are kept as they were when they were added; those of the error map, distribution, tile, Pareto and text are drawn anew from the session. Save the session with the figure: the commands read it.</source>
        <translation>来自逐步演示、假设分析和显著性的分图保持添加时的样子；误差图、分布、图块、帕累托图和文本的分图则从会话重新绘制。请把会话与插图一起保存：命令要读取它。</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Five complete studies, each a series of runs that ends in a page of its figures. They are started from the menu **Learn**, and run on the open model or the demo.</source>
        <translation>五项完整的研究，每项是一系列运行，最后汇总为一页数据。从**学习**菜单启动，在已打开的模型或演示模型上进行。</translation>
    </message>
    <message>
        <source>- A classifier on a fixed step: train a BERT classifier, round it to steps of 0.01 by RTN and by OBQ, compare loss and accuracy.</source>
        <translation>- 固定步长上的分类器：训练一个 BERT 分类器，用 RTN 和 OBQ 舍入到 0.01 的步长，比较损失和准确率。</translation>
    </message>
    <message>
        <source>- Every parameter to uint8 by truncation: what the crudest scheme does to three texts.</source>
        <translation>- 以截断把所有参数变为 uint8：最粗糙的做法对三段文本的影响。</translation>
    </message>
    <message>
        <source>- GPTQ with 4 bits: the bytes, and the integers as a checkpoint stores them.</source>
        <translation>- 4 位 GPTQ：字节数，以及检查点所存的整数。</translation>
    </message>
    <message>
        <source>- Salient channels at 3 bits: one percent kept by activation or by chance, scaled by 2, AWQ.</source>
        <translation>- 3 位下的显著通道：按激活或随机保留百分之一、放大 2 倍、AWQ。</translation>
    </message>
    <message>
        <source>- Absmax, zero point and LLM.int8: histograms of all parameters, and perplexities of the texts.</source>
        <translation>- Absmax、零点与 LLM.int8：所有参数的直方图和文本的困惑度。</translation>
    </message>
    <message>
        <source>Leave the fields empty to follow the experiment&apos;s own choice, or name files to calibrate and measure on. **Start the experiment** queues its runs; results show up as they end. A click on a heading of its tables explains the figure. The runs stay in the session like any others.</source>
        <translation>字段留空则按实验的设定，也可指定用于校准和测量的文件。**开始实验**把其运行加入队列；运行结束时结果随即出现。点击其表格的表头可解释该指标。这些运行与其他运行一样保留在会话中。</translation>
    </message>
    <message>
        <source>On the demo model perplexity is measured on its own stories. Such figures show the mechanism; they are no evidence about models of a billion parameters.</source>
        <translation>演示模型的困惑度是在它自己的故事上测得的。这样的数字展示了机制，但不能证明十亿参数模型的情况。</translation>
    </message>
    <message>
        <source>Runs and results</source>
        <translation>运行与结果</translation>
    </message>
    <message>
        <source>Runs and the queue</source>
        <translation>运行与队列</translation>
    </message>
    <message>
        <source>A run is one quantization of the model with everything that was measured. The form **New run** says what it does; **Start run** ({startRun}) starts it, or queues it while another works.</source>
        <translation>一次运行就是对模型的一次量化，以及由此测得的一切。表单**新建运行**说明要做什么；**开始运行**（{startRun}）启动它，若已有运行在进行则加入队列。</translation>
    </message>
    <message>
        <source>## The form</source>
        <translation>## 表单</translation>
    </message>
    <message>
        <source>- Method and options: every option explains itself when you rest on it; **Reset to defaults** goes back.</source>
        <translation>- 方法和选项：指针停在选项上会有说明；**恢复默认值**恢复默认。</translation>
    </message>
    <message>
        <source>- **Calibration**, **Hold-out**, **Seed** and **Inputs**: see [](page:calibration).</source>
        <translation>- **校准**、**留出集**、**随机种子**和**输入**：见[](page:calibration)。</translation>
    </message>
    <message>
        <source>- **Evaluation**: perplexity, KL and agreement before and after, on the hold-out or on a file.</source>
        <translation>- **评估**：量化前后的困惑度、KL 和一致率，在留出集或某个文件上测量。</translation>
    </message>
    <message>
        <source>- **Text before and after**: prompts, length, greedy or sampled.</source>
        <translation>- **量化前后文本**：提示词、长度、取最可能的词元或采样。</translation>
    </message>
    <message>
        <source>- **Names**: which layers, by pattern. **Quantize the output head too** is off by default.</source>
        <translation>- **名称**：用模式指定哪些层。**同时量化输出头**默认关闭。</translation>
    </message>
    <message>
        <source>## The queue</source>
        <translation>## 队列</translation>
    </message>
    <message>
        <source>## The list</source>
        <translation>## 列表</translation>
    </message>
    <message>
        <source>In **Runs** a tick shows a run in every view. F2 renames, **Run notes…** keeps what you want to remember (notes go into reports), **Remove run** takes it away, {undo} brings it back. **Copy command** gives the command line that makes the same run again.</source>
        <translation>在**运行**中，勾选使运行显示在每个视图中。F2 重命名，**运行备注…**保存您想记住的内容（备注会进入报告），**移除运行**将其移除，{undo} 恢复。**复制命令**给出可重做同一运行的命令行。</translation>
    </message>
    <message>
        <source>Ten runs in one plot cannot be told apart. Tick those that you compare; the others stay in the list and in [](page:compare).</source>
        <translation>一幅图中的十个运行无法分辨。请勾选要比较的；其余的留在列表和[](page:compare)中。</translation>
    </message>
    <message>
        <source>Calibration and hold-out</source>
        <translation>校准与留出集</translation>
    </message>
    <message>
        <source>Methods that look at a layer&apos;s inputs learn them from text that runs through the original model: the calibration. From it comes the Hessian of each layer:</source>
        <translation>要看层输入的方法从送入原始模型的文本中了解它们，这就是校准。由此得到每层的 Hessian：</translation>
    </message>
    <message>
        <source>## Choosing it</source>
        <translation>## 如何选择</translation>
    </message>
    <message>
        <source>- The text should be like the use. Text that the model writes by itself works without any file; the demo has its own stories.</source>
        <translation>- 文本应与使用场景相近。由模型自己写的文本无需任何文件；演示模型有自己的故事。</translation>
    </message>
    <message>
        <source>- **Samples** times **Length** gives the tokens. A layer of d inputs wants several times d tokens; a warning says when there are fewer than d. 128 samples of 2048 tokens are usual.</source>
        <translation>- **样本数**乘以**长度**即为词元数。有 d 个输入的层需要数倍于 d 的词元；少于 d 时会有警告。通常用 128 个 2048词元的样本。</translation>
    </message>
    <message>
        <source>- **Hold-out** puts a share of the samples, or a file, aside: no method sees it, and errors on it are honest.</source>
        <translation>- **留出集**把一部分样本或一个文件留出：没有方法会看到它，其上的误差是可信的。</translation>
    </message>
    <message>
        <source>- **Seed** chooses the samples. Repeat a comparison with other seeds before you believe a small difference.</source>
        <translation>- **随机种子**选择样本。相信一个小差异之前，请用其他种子重复比较。</translation>
    </message>
    <message>
        <source>## Whose inputs</source>
        <translation>## 使用谁的输入</translation>
    </message>
    <message>
        <source>Reported errors always use the inputs of the original model, so that all runs compare. What a method solves with is its own choice (**Inputs**): GPTQ and GPTQ+ prefer the inputs that the quantized blocks before really produce, the others those of the original.</source>
        <translation>报告的误差始终使用原始模型的输入，因此所有运行可以比较。方法求解时用什么由它自己决定（**输入**）：GPTQ 和 GPTQ+ 倾向于用前面已量化各块实际产生的输入，其他方法用原始模型的输入。</translation>
    </message>
    <message>
        <source>A perplexity on the text that calibrated the run flatters it. By default evaluation uses the hold-out; name a file of its own for figures to quote.</source>
        <translation>在校准该运行的文本上测得的困惑度会偏好看。默认在留出集上评估；要引用数字，请指定单独的文件。</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>参数扫描</translation>
    </message>
    <message>
        <source>Runs of every combination of methods, bits and group sizes, over one calibration. [Open it](do:sweep) with {sweep}.</source>
        <translation>在一次校准上运行方法、位数和分组大小的每种组合。[打开](do:sweep)（{sweep}）。</translation>
    </message>
    <message>
        <source>- Tick methods, bits and what one scale is for. All other settings are those of the form **New run**.</source>
        <translation>- 勾选方法、位数以及一个缩放因子的作用范围。其他设置均为表单**新建运行**中的设置。</translation>
    </message>
    <message>
        <source>- The list tells for each run the bits per weight, the size of the layers, and the time, scaled from the latest run of the same method in this session; with a ~ it is a rough one by the method&apos;s usual pace. Untick what you do not want.</source>
        <translation>- 列表给出每个运行的每权重位数、各层大小和时间；时间由本会话中同一方法最近一次运行推算；带 ~ 的是按该方法通常速度的粗略估计。取消勾选不需要的。</translation>
    </message>
    <message>
        <source>- The button at the bottom queues them. They share the statistics of the original model, so that only the first has to gather them.</source>
        <translation>- 底部的按钮将其加入队列。它们共用原始模型的统计量，因此只有第一个需要收集。</translation>
    </message>
    <message>
        <source>## Reading the result</source>
        <translation>## 解读结果</translation>
    </message>
    <message>
        <source>[](page:compare) shows all of them as points, [](page:error-map) the ticked ones as small maps under one scale. For a paper: choose the baseline, copy the table as LaTeX, add map and Pareto plot to a figure.</source>
        <translation>[](page:compare)把它们都显示为点，[](page:error-map)把勾选的显示为同一色标下的小图。写论文时：选择基线，把表格复制为 LaTeX，把误差图和帕累托图添加到插图。</translation>
    </message>
    <message>
        <source>## From the command line</source>
        <translation>## 命令行方式</translation>
    </message>
    <message>
        <source>`quantoscope-cli sweep MODEL --methods rtn,gptq,awq --bits 2,3,4 --group-sizes 32,128 --session out.h5`</source>
        <translation>`quantoscope-cli sweep MODEL --methods rtn,gptq,awq --bits 2,3,4 --group-sizes 32,128 --session out.h5`</translation>
    </message>
    <message>
        <source>A value that a method does not take is left out with a warning (LLM.int8 has 8 bits only). And OBQ in a sweep on a wide model takes longer than all the rest together: look at the time before you queue.</source>
        <translation>方法不接受的值会被略过并给出警告（LLM.int8 只有 8 位）。宽模型的扫描中，OBQ 比其余全部加起来还慢：加入队列之前请看时间。</translation>
    </message>
    <message>
        <source>Errors and metrics</source>
        <translation>误差与指标</translation>
    </message>
    <message>
        <source>Every method is judged by the same error of a layer, under the original model&apos;s inputs:</source>
        <translation>每种方法都用同一种层误差来评判，采用原始模型的输入：</translation>
    </message>
    <message>
        <source>0 is perfect, 1 as bad as an output of zeros. The rest, each with formula and source in the glossary:</source>
        <translation>0 为完美，1 相当于输出全零。其余各项在术语表中都有公式和出处：</translation>
    </message>
    <message>
        <source>- [](term:relative_output_error), and [](term:holdout_relative_output_error): a gap between both is overfitting.</source>
        <translation>- [](term:relative_output_error)和[](term:holdout_relative_output_error)：两者之间的差距即过拟合。</translation>
    </message>
    <message>
        <source>- [](term:output_sqnr_db): the same in decibels; 10 dB more is a tenth of the error.</source>
        <translation>- [](term:output_sqnr_db)：以分贝表示的同一指标；多 10 dB 即误差为十分之一。</translation>
    </message>
    <message>
        <source>- [](term:accumulated_error): with the errors of all layers before in the inputs, as in the model that runs.</source>
        <translation>- [](term:accumulated_error)：输入中含有前面所有层的误差，与实际运行的模型相同。</translation>
    </message>
    <message>
        <source>- [](term:weight_mse) and [](term:weight_sqnr_db): of the weights alone. A good method may raise them.</source>
        <translation>- [](term:weight_mse)和[](term:weight_sqnr_db)：仅针对权重。好的方法可能使其变差。</translation>
    </message>
    <message>
        <source>- [](term:kl_mean): how far predictions of the next token are from the original&apos;s, in nats a token.</source>
        <translation>- [](term:kl_mean)：对下一个词元的预测与原始模型相差多远，单位为每词元的 nats。</translation>
    </message>
    <message>
        <source>- [](term:perplexity) with its standard error, and [](term:top1_agreement).</source>
        <translation>- [](term:perplexity)及其标准误，以及[](term:top1_agreement)。</translation>
    </message>
    <message>
        <source>- [](term:bits_per_weight): what is stored, scales and zero points included.</source>
        <translation>- [](term:bits_per_weight)：实际存储量，含缩放因子和零点。</translation>
    </message>
    <message>
        <source>## Which one to trust</source>
        <translation>## 该信哪一个</translation>
    </message>
    <message>
        <source>For layers the relative output error on the hold-out. For the model KL divergence, which sees changes that cancel out in perplexity; perplexity to compare with papers, on their text and context length only.</source>
        <translation>对于层，看留出集上的相对输出误差。对于模型，看 KL 散度，它能看到在困惑度中相互抵消的变化；困惑度只用于与论文比较，且须使用其文本和上下文长度。</translation>
    </message>
    <message>
        <source>Metrics disagree. A run can lower the error of weights and raise that of outputs, or keep the perplexity and answer otherwise. Say which one you mean.</source>
        <translation>指标会互相矛盾。一个运行可能降低权重误差却提高输出误差，或困惑度不变而回答不同。请说明您指的是哪一个。</translation>
    </message>
    <message>
        <source>Models for other programs</source>
        <translation>供其他程序使用的模型</translation>
    </message>
    <message>
        <source>**Export model…** ({exportModel}) writes a finished run as a model that other programs load. Everything else of the model, tokenizer and configuration included, goes with it.</source>
        <translation>**导出模型…**（{exportModel}）把已完成的运行写成其他程序可以加载的模型。模型的其余部分，包括分词器和配置，一并写出。</translation>
    </message>
    <message>
        <source>- `gptq`: 2, 3, 4 or 8 bits; codes packed along the inputs in 32-bit words, float16 scales, the group of each column. Zero points are stored less one; `gptq_v2` stores them as they are.</source>
        <translation>- `gptq`：2、3、4 或 8 位；量化码沿输入方向打包成 32 位字，float16 缩放因子，每列的分组。零点减一存储；`gptq_v2`按原值存储。</translation>
    </message>
    <message>
        <source>- `awq`: 4 bits, groups that divide the inputs, packed along the outputs. No index of groups, so act-order needs static groups.</source>
        <translation>- `awq`：4 位，分组须整除输入数，沿输出方向打包。没有分组索引，因此激活顺序需要静态分组。</translation>
    </message>
    <message>
        <source>- `compressed-tensors`: 4 or 8 bits, what vLLM writes itself.</source>
        <translation>- `compressed-tensors`：4 或 8 位，vLLM 自己的格式。</translation>
    </message>
    <message>
        <source>- `gguf`: one file for llama.cpp, in blocks Q4_0, Q4_1 or Q8_0; groups must be a multiple of 32.</source>
        <translation>- `gguf`：用于 llama.cpp 的单个文件，采用 Q4_0、Q4_1 或 Q8_0 块；分组须为 32 的倍数。</translation>
    </message>
    <message>
        <source>- `safetensors`: plain float32 weights, rounded. Larger, but it holds runs that have no packed format.</source>
        <translation>- `safetensors`：普通的 float32 权重，已舍入。较大，但可容纳没有打包格式的运行。</translation>
    </message>
    <message>
        <source>## Exact or not at all</source>
        <translation>## 要么精确，要么拒绝</translation>
    </message>
    <message>
        <source>A format stores float16 scales and its own kind of zero points. A run that was not made for it is refused with the reason, and **Set up a run that fits** fills in the form. What was written is read back by a second decoder and compared with the run&apos;s codes bit by bit, then made to write a text; [](page:overview) tells the outcome.</source>
        <translation>格式存储 float16 缩放因子和各自的零点。不是为其制作的运行会被拒绝并说明原因，**设置合适的运行**会填好表单。写出的内容由另一个解码器读回，与运行的量化码逐位比较，然后用它写一段文本；[](page:overview)给出结果。</translation>
    </message>
    <message>
        <source>LLM.int8, kept channels and mixed widths have no packed image; some readers also want sides that are multiples of 32, which a warning tells. And a runtime that rounds activations, as llama.cpp does, may write another text from the same weights.</source>
        <translation>LLM.int8、保留的通道和混合位宽没有打包形式；有些读取程序还要求边长为 32 的倍数，会有警告说明。像 llama.cpp 那样对激活舍入的引擎，用相同的权重可能写出不同的文本。</translation>
    </message>
    <message>
        <source>Plots, tables and reports</source>
        <translation>图、表格与报告</translation>
    </message>
    <message>
        <source>Whatever is on the screen can be taken away with its numbers; a right click on a plot has the ways in a menu.</source>
        <translation>屏幕上的一切都可以连同数值带走；在图上右键点击，各种方式都在菜单里。</translation>
    </message>
    <message>
        <source>- **Export view…** ({exportView}): the plot in front as PNG, SVG, PDF, or its numbers as CSV; as large as on a screen, or 85 or 178 mm wide for a paper. Beside a picture go the numbers and a JSON file of what made them: settings, versions, hashes, command line.</source>
        <translation>- **导出视图…**（{exportView}）：把当前的图存为 PNG、SVG、PDF，或把其数值存为 CSV；大小与屏幕相同，或为论文所用的 85 或 178 毫米宽。图片旁边还有数值以及说明其来源的 JSON 文件：设置、版本、哈希值、命令行。</translation>
    </message>
    <message>
        <source>- **Copy view** ({copyView}): as a picture, or as text in the view Text. **Show as table** ({showTable}): the numbers behind any plot.</source>
        <translation>- **复制视图**（{copyView}）：复制为图片，在文本视图中复制为文本。**以表格显示**（{showTable}）：任何图背后的数值。</translation>
    </message>
    <message>
        <source>- **Export table of runs…** and **Export table of layers…**: CSV with exact numbers.</source>
        <translation>- **导出运行表格…**和**导出层表格…**：含精确数值的 CSV。</translation>
    </message>
    <message>
        <source>- [](page:figure): several plots for a paper.</source>
        <translation>- [](page:figure)：用于论文的多图组合。</translation>
    </message>
    <message>
        <source>## Made again</source>
        <translation>## 重现</translation>
    </message>
    <message>
        <source>**Copy command line of run A** and **Copy command line of this plot** give what a terminal needs to make the same thing. The command of a plot reads the session&apos;s file: save it first. The numbers are the same; pictures are alike but for dates.</source>
        <translation>**复制运行 A 的命令行**和**复制此图的命令行**给出在终端中重做同样内容所需的命令。图的命令读取会话文件：请先保存会话。数值相同；图片除日期外相同。</translation>
    </message>
    <message>
        <source>Lessons and presenting</source>
        <translation>课程与演示</translation>
    </message>
    <message>
        <source>The menu **Learn** has what a class needs, without network or account.</source>
        <translation>**学习**菜单提供课堂所需的内容，无需网络和账号。</translation>
    </message>
    <message>
        <source>- The demonstration: quantization in ten minutes, on the demo model, in large type.</source>
        <translation>- 课堂演示：在演示模型上用十分钟讲解量化，大字显示。</translation>
    </message>
    <message>
        <source>- **Lessons**: six, from weights to integers to reading a report critically. Each step says what to do, frames where, and checks what was reached on the real kernels. **Hint** helps, **Do it for me** does it, **Skip step** goes on. A lesson is kept where it was left.</source>
        <translation>- **课程**：六课，从权重到整数，直到批判地阅读报告。每一步说明要做什么，框出位置，并用真实的求解器检查达到了什么。**提示**提供帮助，**替我完成**代为完成，**跳过此步**跳过。课程会停留在离开之处。</translation>
    </message>
    <message>
        <source>- [](page:experiments), and the glossary.</source>
        <translation>- [](page:experiments)和术语表。</translation>
    </message>
    <message>
        <source>- **Save hand-out…**: the lesson on paper, tasks with boxes to tick, without the answers.</source>
        <translation>- **保存讲义…**：纸质课程，带可勾选的任务，不含答案。</translation>
    </message>
    <message>
        <source>## Presenting</source>
        <translation>## 演示</translation>
    </message>
    <message>
        <source>**Presenter mode** ({presenter}) puts the panels away and enlarges the type. Page Down and Page Up, as clickers send them, go through the steps of the lesson, or through the views without one; F5 goes to the first, Esc ends. The part that is spoken of is in the light.</source>
        <translation>**演示模式**（{presenter}）收起面板并放大文字。Page Down 和 Page Up（翻页笔发送的按键）在课程的各步之间移动，没有课程时在视图之间移动；F5 回到第一步，Esc 结束。正在讲解的部分处于高亮之中。</translation>
    </message>
    <message>
        <source>## Lessons of your own</source>
        <translation>## 自编课程</translation>
    </message>
    <message>
        <source>A lesson is a JSON file; **Open lesson file…** opens it, and refuses a faulty one with line and reason. The README in `resources/lessons` tells all of its words: actions, checks, quizzes, hints.</source>
        <translation>课程是一个 JSON 文件；**打开课程文件…**打开它，有错误的文件会被拒绝并给出行号和原因。`resources/lessons`中的 README 说明了所有用语：动作、检查、测验、提示。</translation>
    </message>
    <message>
        <source>Run what a lesson needs once before the class: a run of the demo takes a minute at most, on a slow laptop more.</source>
        <translation>上课前请先把课程所需的内容运行一遍：演示模型的一次运行最多一分钟，较慢的笔记本上更久。</translation>
    </message>
    <message>
        <source>- **Font size**: larger and smaller type in the whole window.</source>
        <translation>- **字号**：整个窗口的文字放大或缩小。</translation>
    </message>
    <message>
        <source>- **Layouts**: keeps arrangements of the panels under names of your own.</source>
        <translation>- **布局**：以您自己的名称保存面板的布局。</translation>
    </message>
    <message>
        <source>- **Relative to** shows each value as a multiple of the same layer&apos;s in another run (of decibels the difference): blue is better than it, red is worse.</source>
        <translation>- **相对于**把每个值显示为另一运行中同一层的值的倍数（分贝则为差值）：蓝色更好，红色更差。</translation>
    </message>
    <message>
        <source>**Prompt** chooses among the prompts of the run. **Next divergence** ({nextDivergence}) goes to the next run that differs, then to the next prompt. **Copy all** copies everything as text. Columns scroll together. **Which block?** ({whichBlock}) puts one block of run A at a time back to full precision and shows what of the KL divergence on this text goes with it.</source>
        <translation>**提示词**在该运行的提示词中选择。**下一处分歧**（{nextDivergence}）转到下一个有差异的运行，然后是下一个提示词。**全部复制**把全部内容复制为文本。各列一起滚动。**哪个块？**（{whichBlock}）每次把运行 A 的一个块恢复为全精度，显示该文本的 KL 散度随之减少多少。</translation>
    </message>
    <message>
        <source>**Export figure…** writes PDF, SVG or PNG with 600 dots per inch. Beside it go a CSV file with the numbers of every panel and a JSON file with the command line that draws each plot again, the runs&apos; settings, versions and hashes. Numbers in files have a decimal point in every language. The page is kept in the session; `quantoscope-cli plot SESSION.h5 --view figure --out figure.pdf` draws it again.</source>
        <translation>**导出插图…**写出 PDF、SVG 或 600 dpi 的 PNG。旁边还有含各分图数值的 CSV 文件，以及 JSON 文件：可重新绘制每幅图的命令行、运行的设置、版本和哈希值。文件中的数字在任何语言下都使用小数点。该页面保存在会话中；`quantoscope-cli plot SESSION.h5 --view figure --out figure.pdf`可重新绘制。</translation>
    </message>
    <message>
        <source>- **Calibration sets** runs every configuration on so many draws of the samples: how far the results spread is chance.</source>
        <translation>- **校准集**对每种配置用这么多次抽样各运行一次：结果的离散程度即为偶然。</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>The layers of run A by the error of their weights and by the error of their outputs, or by another metric that is chosen above. Run B is the baseline.</source>
        <translation>运行 A 的各层：按权重误差和输出误差（或上方所选的其他指标）排布。运行 B 是基线。</translation>
    </message>
    <message>
        <source>- A triangle is a layer where run A is better than run B in one of the two figures and worse in the other. Such layers are why no metric ranks methods by itself: GPTQ moves weights further from the original so that the outputs stay closer.</source>
        <translation>- 三角形表示在该层上运行 A 的一项指标优于运行 B，而另一项更差。正因如此，没有哪个指标能单独给方法排名：GPTQ 让权重离原始值更远，使输出更接近。</translation>
    </message>
    <message>
        <source>- Both axes are logarithmic. Layers without an error have no place there and are left out.</source>
        <translation>- 两轴均为对数。没有误差的层无法显示，因而省略。</translation>
    </message>
    <message>
        <source>A click selects the layer in every view. The arrow keys move a reading cursor from layer to layer, with Ctrl to the next triangle; Return selects. {viewDisagreement} comes back here.</source>
        <translation>单击即在所有视图中选中该层。方向键让阅读光标逐层移动，按住 Ctrl 跳到下一个三角形；回车选中。{viewDisagreement} 回到此处。</translation>
    </message>
    <message>
        <source>Both figures are of the calibration&apos;s inputs. Choose the hold-out&apos;s error to see whether outputs are closer on other text, too.</source>
        <translation>两项指标都针对校准输入。选择留出集误差，可看到在其他文本上输出是否也更接近。</translation>
    </message>
    <message>
        <source>Error microscope</source>
        <translation>误差显微镜</translation>
    </message>
    <message>
        <source>Where a layer&apos;s output error comes from ({microscope}): its worst rows, the worst weights of a row, and the calibration tokens with the largest inputs of a channel.</source>
        <translation>一层的输出误差从何而来（{microscope}）：最差的行、某行中最差的权重，以及某通道输入最大的校准词元。</translation>
    </message>
    <message>
        <source>**Worst layer** selects the layer with the largest relative output error of run A. Choose a row and then one of its weights: the tokens follow.</source>
        <translation>**最差的层** 选中运行 A 相对输出误差最大的层。先选一行，再选其中一个权重：词元随之列出。</translation>
    </message>
    <message>
        <source>The error is a sum over all weights, on inputs from a short part of the calibration. The shares of all rows add up to the whole, as those of all columns do:</source>
        <translation>误差是对所有权重的求和，输入取自校准的一小部分。所有行的占比之和为全部，所有列也是如此：</translation>
    </message>
    <message>
        <source>A share may be negative: that weight&apos;s error makes up for those of others, which GPTQ does on purpose.</source>
        <translation>占比可能为负：该权重的误差抵消了其他权重的误差，这正是 GPTQ 有意为之。</translation>
    </message>
    <message>
        <source>- {viewDisagreement}: Disagreement; {microscope}: error microscope; {pauseRuns}: pause runs, and go on.</source>
        <translation>- {viewDisagreement}：不一致；{microscope}：误差显微镜；{pauseRuns}：暂停和继续运行。</translation>
    </message>
    <message>
        <source>- **Device**, in the menu Run: what models are computed on, the CPU or a CUDA device. The status bar names it; gauges beside it show the memory of the program and of the device.</source>
        <translation>- “运行”菜单中的**设备**：模型在 CPU 还是 CUDA 设备上计算。状态栏显示所用设备；旁边的指示显示程序和设备的内存。</translation>
    </message>
    <message>
        <source>- **Preset** fills the form with settings that are kept under a name: nine of the program&apos;s own, and yours, saved from **Presets** in the menu Run. They are JSON files, which the command line takes by `--preset`.</source>
        <translation>- **预设**用以名称保存的设置填写表单：程序自带九个，您自己的则在“运行”菜单的**预设**中保存。它们是 JSON 文件，命令行用`--preset`读取。</translation>
    </message>
    <message>
        <source>- **Export report…** ({exportReport}): a web page in one file or a PDF, of the runs and panels that are ticked, with your title and notes (they stay in the session). **Copy command** gives the `quantoscope-cli report` that writes the same again.</source>
        <translation>- **导出报告…**（{exportReport}）：单文件网页或 PDF，包含勾选的运行和内容，以及您的标题和备注（备注保存在会话中）。**复制命令**给出写出同样报告的 `quantoscope-cli report`。</translation>
    </message>
    <message>
        <source>Move for values, drag to move, the wheel zooms, a double click resets. Keys 1 and 2 set two cursors at the pointer; the line above tells how many weights lie between. + and − zoom, Left and Right move, Esc resets. Dragging with Shift, or while **Mark range** is pressed, marks a range of weights: they stand out in the tile, and the input channels that they belong to are listed beside the plot. An exported plot shows the band, with its ends in the legend.</source>
        <translation>移动指针读取数值，拖动平移，滚轮缩放，双击重置。按键 1 和 2 在指针处放置两个游标；上方一行说明其间有多少权重。+ 和 − 缩放，左右键平移，Esc 重置。按住 Shift 拖动，或在按下**标记范围**时拖动，可标记一个权重范围：它们在图块中突出显示，所属的输入通道列在图旁。导出的图会显示该区间带，其两端写在图例中。</translation>
    </message>
    <message>
        <source>- The strip under a token tells two measures: upward its [KL divergence](term:kl-divergence) to the original&apos;s prediction at that place, as long as both texts agree; downward its surprisal, how unlikely the model that wrote it held it. The legend gives the scales. A high bar before the frame is a near miss. Shades behind the tokens, of one of the two, are there by choice.</source>
        <translation>- 词元下方的条带给出两个度量：向上是它与原始模型在该处预测的 [KL 散度](term:kl-divergence)（在两段文本一致的范围内）；向下是它的惊奇度，即写出它的模型认为它有多不可能。图例给出刻度。框之前的高条是险些出错之处。也可以选择用底色显示其中一个度量。</translation>
    </message>
    <message>
        <source>- `what-if`, `steps`, `salience`: the numbers of the views of one layer.</source>
        <translation>- `what-if`、`steps`、`salience`：单层视图中的数值。</translation>
    </message>
    <message>
        <source>- `compare`, `show`, `report`, `plot`: look at a session. `excerpt`: a small copy of it, to be sent.</source>
        <translation>- `compare`、`show`、`report`、`plot`：查看会话。`excerpt`：便于发送的小副本。</translation>
    </message>
    <message>
        <source>[Open the demo with 12 finished runs](do:openDemoSession) fills every view at once: four methods at 2, 3 and 4 bits, and more can be run. It is an excerpt without codes: what shows single weights of a run, or exports it, needs that run again.</source>
        <translation>[打开带 12 次已完成运行的演示](do:openDemoSession)会立即填满所有视图：四种方法，2、3、4 位，还可继续运行。它是不含编码的摘要：要逐个查看某次运行的权重或导出它，需要重新运行。</translation>
    </message>
    <message>
        <source>**Jobs** shows what runs, its stage, and the time left; waiting jobs can be moved and taken out. **Cancel run** ({cancelRun}) keeps the layers that are finished; **Resume run** ({resumeRun}) goes on later, bit by bit. **Cancel all** ({cancelAll}) empties the queue. **Pause after this step** ({pauseRuns}) holds runs up between two layers or two windows of text, without loss; the same key goes on.</source>
        <translation>**任务**显示正在运行的任务、所处阶段和剩余时间；等待中的任务可以移动或移出。**取消运行**（{cancelRun}）保留已完成的层；**恢复运行**（{resumeRun}）以后逐位一致地继续。**全部取消**（{cancelAll}）清空队列。**完成此步后暂停**（{pauseRuns}）在两层或两个文本窗口之间暂停运行，不丢失任何内容；再按同一键继续。</translation>
    </message>
    <message>
        <source>- `plot` takes `--width-mm` for a width on paper, `--dpi` for a PNG, and `--shades kl` or `--shades surprisal` for a text.</source>
        <translation>- `plot` 可用 `--width-mm` 指定纸面宽度，`--dpi` 用于 PNG，`--shades kl` 或 `--shades surprisal` 用于文本。</translation>
    </message>
    <message>
        <source>The weights of the chosen layer one by one: original, quantized and error side by side. Original and quantized share a colour scale, the error has its own; beside each title stands what a full colour means. Rows are outputs, columns are input channels. Above stands what each input channel carries (root mean square of its inputs), beside the matrix the error of each output row.</source>
        <translation>逐个显示所选层的权重：原始、量化后和误差并排。原始与量化后共用一个色标，误差有自己的色标；每个标题旁标明满色代表的值。行是输出，列是输入通道。上方是每个输入通道承载的量（其输入的均方根），矩阵旁边是每个输出行的误差。</translation>
    </message>
    <message>
        <source>Exports are always light, whatever the theme. Numbers in pictures are written as the language does; CSV and JSON files always have a decimal point. Copied tables are separated by tabs.</source>
        <translation>无论采用何种主题，导出总是浅色。图中的数字按语言习惯书写；CSV 和 JSON 文件始终使用小数点。复制的表格以制表符分隔。</translation>
    </message>
    <message>
        <source>Choose both axes: perplexity, KL divergence, agreement or error upward; bits per weight, size or time to the right. The dashed line joins the runs that none betters in both (the Pareto front); everything else is dominated. Bars are standard errors. The horizontal line is the original model. **Logarithmic** changes the vertical axis. On the screen, marks that would hide each other stand side by side.</source>
        <translation>选择两个轴：纵轴为困惑度、KL 散度、一致率或误差；横轴为每权重位数、大小或时间。虚线连接在两方面都没有被超越的运行（帕累托前沿）；其余均被支配。误差棒为标准误。水平线是原始模型。**对数**改变纵轴。在屏幕上，会互相遮挡的标记并排显示。</translation>
    </message>
    <message>
        <source>**Baseline** chooses what differences are taken to: the original model or a run. A double click on a row makes it the baseline, a click on a heading sorts, a right click offers **Show as A**, **Show as B** and **Copy table as LaTeX**. **Group calibration sets** makes one row and one point of runs that differ only in their calibration samples: their mean, with bars of one standard deviation. A difference within the bars is marked as not significant. The means of a run that is not finished are grey and compared with nothing.</source>
        <translation>**基线**选择差异的参照：原始模型或某个运行。双击一行将其设为基线，点击表头排序，右键提供**显示为 A**、**显示为 B**和**复制表格为 LaTeX**。**合并校准集**把仅校准样本不同的运行合为一行和一个点：其均值，误差棒为一个标准差。落在误差棒之内的差异标为不显著。尚未完成的运行的均值显示为灰色，不参与比较。</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>AWQ and salient channels</source>
        <translation>AWQ 与显著通道</translation>
    </message>
    <message>
        <source>A few input channels matter more than all others. Keep them, scale them, or search for the best scales.</source>
        <translation>少数输入通道比其他所有通道都重要。保留它们、缩放它们，或搜索最佳缩放。</translation>
    </message>
    <message>
        <source>Naive 3 bits</source>
        <translation>直接用 3 位</translation>
    </message>
    <message>
        <source>The start is plain rounding to 3 bits in groups of 32. What follows is compared with it.</source>
        <translation>起点是直接舍入到 3 位、每组 32 列。后面的都与它比较。</translation>
    </message>
    <message>
        <source>An input channel with large activations multiplies the errors of its whole column of weights. The weights themselves do not tell which channels these are.</source>
        <translation>激活值大的输入通道会放大其整列权重的误差。从权重本身看不出是哪些通道。</translation>
    </message>
    <message>
        <source>Start the run.</source>
        <translation>开始运行。</translation>
    </message>
    <message>
        <source>The button Start run stands below the form; F5 does the same.</source>
        <translation>“开始运行”按钮在表单下方；F5 作用相同。</translation>
    </message>
    <message>
        <source>Keep one percent</source>
        <translation>保留百分之一</translation>
    </message>
    <message>
        <source>Keep one percent of the input channels in full precision: once those with the largest activations, once any, by chance. The form is set to chance.</source>
        <translation>以全精度保留百分之一的输入通道：一次取激活最大的，一次随机取。表单已设为随机。</translation>
    </message>
    <message>
        <source>Start a run that keeps channels by chance.</source>
        <translation>开始一次随机保留通道的运行。</translation>
    </message>
    <message>
        <source>Start one that keeps them by activation: its output error is below that of chance.</source>
        <translation>再开始一次按激活保留的运行：其输出误差低于随机保留。</translation>
    </message>
    <message>
        <source>Press Start run, change the option Kept by to Mean magnitude of the inputs, and press it again.</source>
        <translation>按“开始运行”，把“保留依据”改为“输入的平均幅值”，再按一次。</translation>
    </message>
    <message>
        <source>Scale instead of keeping</source>
        <translation>以缩放代替保留</translation>
    </message>
    <message>
        <source>Mixed precision within a matrix is awkward for hardware. The same help comes from a scale: multiply the salient columns of *W* by *s* before rounding and divide their inputs by it. Rounding then errs by about the same step, but the error is divided by *s*.</source>
        <translation>矩阵内混合精度对硬件不便。缩放也有同样的效果：舍入前把 *W* 的显著列乘以 *s*，其输入除以 *s*。舍入误差的步长大致不变，但误差除以 *s*。</translation>
    </message>
    <message>
        <source>It ends where the scaled weights become the largest of their group: then the step itself grows, and all other weights of the group pay.</source>
        <translation>当缩放后的权重成为组内最大时，这就到头了：步长本身变大，组内其他权重付出代价。</translation>
    </message>
    <message>
        <source>Start the run that scales one percent of the channels by 2.</source>
        <translation>开始把百分之一的通道乘以 2 的运行。</translation>
    </message>
    <message>
        <source>Why not scale the salient channels by 100?</source>
        <translation>为什么不把显著通道乘以 100？</translation>
    </message>
    <message>
        <source>The scale of their group grows with them, and the other weights round more coarsely</source>
        <translation>组的缩放因子随之变大，其他权重舍入更粗</translation>
    </message>
    <message>
        <source>Their codes no longer fit into 3 bits</source>
        <translation>它们的编码装不进 3 位</translation>
    </message>
    <message>
        <source>Division by 100 is not exact</source>
        <translation>除以 100 不精确</translation>
    </message>
    <message>
        <source>There is a best scale in between, and it has to be searched for.</source>
        <translation>中间有一个最佳缩放，需要搜索。</translation>
    </message>
    <message>
        <source>The form is set already: press Start run. For the question: what sets the step of a group?</source>
        <translation>表单已设好：按“开始运行”。关于问题：组的步长由什么决定？</translation>
    </message>
    <message>
        <source>The search for the scales</source>
        <translation>搜索缩放</translation>
    </message>
    <message>
        <source>The stepper shows the curve of all candidates, and the best.</source>
        <translation>步进器显示所有候选的曲线和最佳者。</translation>
    </message>
    <message>
        <source>Step through the candidates to the last frame.</source>
        <translation>逐一浏览候选，直到最后一帧。</translation>
    </message>
    <message>
        <source>Press the play button, or drag the slider to its end.</source>
        <translation>按播放按钮，或把滑块拖到末尾。</translation>
    </message>
    <message>
        <source>AWQ on the whole model</source>
        <translation>对整个模型使用 AWQ</translation>
    </message>
    <message>
        <source>The scales are folded into what comes before: the norm, or the rows of an earlier layer. A layer whose inputs cannot be scaled one by one keeps its weights unscaled, and the run says so.</source>
        <translation>缩放被并入前面的部分：归一化层，或前一层的行。输入无法逐个缩放的层保持权重不缩放，运行会说明。</translation>
    </message>
    <message>
        <source>After the scales AWQ searches, group by group, how far to cut the range; queries and keys are left uncut.</source>
        <translation>确定缩放后，AWQ 逐组搜索范围裁剪多少；查询和键不裁剪。</translation>
    </message>
    <message>
        <source>Start the run with AWQ: its output error is below 0.7 of the naive one.</source>
        <translation>用 AWQ 开始运行：其输出误差低于直接舍入的 0.7 倍。</translation>
    </message>
    <message>
        <source>The form is set already: press Start run.</source>
        <translation>表单已设好：按“开始运行”。</translation>
    </message>
    <message>
        <source>GPTQ: OBQ made fast</source>
        <translation>GPTQ：加速的 OBQ</translation>
    </message>
    <message>
        <source>One order for all rows, updates in batches, a Cholesky factor in place of inverses, and the order of activations.</source>
        <translation>所有行同一顺序、成批更新、用 Cholesky 因子代替逆矩阵，以及激活顺序。</translation>
    </message>
    <message>
        <source>One order for all rows</source>
        <translation>所有行同一顺序</translation>
    </message>
    <message>
        <source>OBQ picks another weight in every row, so that each row needs an inverse Hessian of its own. GPTQ takes the columns from left to right, the same for all rows. The inverse Hessian is then the same for all rows too, and a column is rounded for all of them at once.</source>
        <translation>OBQ 在每行选不同的权重，因此每行需要自己的逆 Hessian。GPTQ 从左到右处理各列，所有行相同。于是逆 Hessian 也相同，一列可对所有行同时舍入。</translation>
    </message>
    <message>
        <source>Nor is it shrunk column by column: the row of the upper Cholesky factor *U*, with `H⁻¹ = Uᵀ·U`, holds all that a step needs. With `e = (w_j − quant(w_j)) / U_jj` the columns to the right become `w − e·U_j`.</source>
        <translation>它也不必逐列缩减：上三角 Cholesky 因子 *U*（`H⁻¹ = Uᵀ·U`）的一行就包含一步所需的一切。令 `e = (w_j − quant(w_j)) / U_jj`，右侧各列变为 `w − e·U_j`。</translation>
    </message>
    <message>
        <source>Why does a fixed order make GPTQ so much faster than OBQ?</source>
        <translation>为什么固定顺序使 GPTQ 比 OBQ 快得多？</translation>
    </message>
    <message>
        <source>It leaves out the compensation</source>
        <translation>它省去了补偿</translation>
    </message>
    <message>
        <source>All rows share one factor, computed once</source>
        <translation>所有行共享一个只计算一次的因子</translation>
    </message>
    <message>
        <source>It rounds to fewer levels</source>
        <translation>它舍入到更少的级别</translation>
    </message>
    <message>
        <source>OBQ takes time in the order of rows times columns cubed; GPTQ needs one factorisation and rows times columns squared.</source>
        <translation>OBQ 的时间量级为行数乘列数的三次方；GPTQ 只需一次分解和行数乘列数的平方。</translation>
    </message>
    <message>
        <source>How many inverse Hessians does OBQ keep, and how many does GPTQ?</source>
        <translation>OBQ 保存多少个逆 Hessian，GPTQ 又保存多少个？</translation>
    </message>
    <message>
        <source>Columns, blocks, lazy updates</source>
        <translation>列、块与惰性更新</translation>
    </message>
    <message>
        <source>Watch GPTQ on a tile: a column is rounded, and its error flows to the columns on its right. Within a block that happens at once; the columns behind the block are paid in one product when it ends. That changes nothing in the result and lets the processor multiply whole matrices. Here blocks have 8 columns, in a run 128.</source>
        <translation>看 GPTQ 处理一块：一列被舍入，误差流向右侧各列。块内立即更新；块后的列在块结束时用一次乘积补上。结果不变，却让处理器做整块矩阵乘法。这里每块 8 列，运行中为 128 列。</translation>
    </message>
    <message>
        <source>Step through to the last frame.</source>
        <translation>逐步走到最后一帧。</translation>
    </message>
    <message>
        <source>GPTQ ends with less output error than RTN.</source>
        <translation>GPTQ 最终的输出误差小于 RTN。</translation>
    </message>
    <message>
        <source>The order of activations</source>
        <translation>激活顺序</translation>
    </message>
    <message>
        <source>The last columns have nothing left on their right that could make good for them. With act-order the columns are taken in order of falling diag H, so that those with the strongest inputs come first and the weakest ones bear the rest.</source>
        <translation>最后几列右侧已没有可补偿的列。使用激活顺序时，按 diag H 递减的顺序取列：输入最强的列最先，最弱的列承担剩余误差。</translation>
    </message>
    <message>
        <source>The framed box above the stepper.</source>
        <translation>步进器上方带框的复选框。</translation>
    </message>
    <message>
        <source>Damping</source>
        <translation>阻尼</translation>
    </message>
    <message>
        <source>With few tokens the Hessian can hardly be inverted, and channels that were hardly seen would be trusted too much. So a share of its mean diagonal is added: `H + damping·mean(diag H)·I`. A channel that is zero on every token is dead; its weights are set to zero.</source>
        <translation>词元很少时 Hessian 几乎不可逆，很少出现的通道会被过度信任。因此加上其平均对角元的一部分：`H + damping·mean(diag H)·I`。在所有词元上都为零的通道是死通道，其权重置零。</translation>
    </message>
    <message>
        <source>If the factorisation fails all the same, the program raises the damping and says so in the layer&apos;s warnings.</source>
        <translation>若分解仍然失败，程序会增大阻尼，并在该层的警告中说明。</translation>
    </message>
    <message>
        <source>Which damping do GPTQ&apos;s authors use by default?</source>
        <translation>GPTQ 的作者默认使用多大的阻尼？</translation>
    </message>
    <message>
        <source>0.01 of the mean diagonal</source>
        <translation>平均对角元的 0.01</translation>
    </message>
    <message>
        <source>0.1 of the mean diagonal</source>
        <translation>平均对角元的 0.1</translation>
    </message>
    <message>
        <source>1 on every diagonal element</source>
        <translation>每个对角元加 1</translation>
    </message>
    <message>
        <source>0.01 is the default here as well; the form shows it when GPTQ is chosen.</source>
        <translation>这里的默认值也是 0.01；选择 GPTQ 时表单会显示。</translation>
    </message>
    <message>
        <source>Choose GPTQ in the form of a new run and read the option Damping.</source>
        <translation>在新运行的表单中选择 GPTQ，查看“阻尼”选项。</translation>
    </message>
    <message>
        <source>Reach 20 dB at 3 bits</source>
        <translation>用 3 位达到 20 dB</translation>
    </message>
    <message>
        <source>[Output SQNR](glossary:output_sqnr_db) is −10·log10 of the relative output error: 20 dB is an error of 1 %. RTN at 3 bits in groups of 32 stays far below on this model.</source>
        <translation>[输出 SQNR](glossary:output_sqnr_db)等于相对输出误差的 −10·log10：20 dB 即误差 1 %。在此模型上，3 位、每组 32 列的 RTN 远低于此。</translation>
    </message>
    <message>
        <source>The form is set to GPTQ with these settings, from left to right.</source>
        <translation>表单已设为 GPTQ，采用这些设置，从左到右。</translation>
    </message>
    <message>
        <source>Reach 20 dB output SQNR at 3 bits in the mean over all layers.</source>
        <translation>用 3 位使所有层的平均输出 SQNR 达到 20 dB。</translation>
    </message>
    <message>
        <source>Which columns should come first?</source>
        <translation>哪些列应当最先处理？</translation>
    </message>
    <message>
        <source>Tick Activation order in the form and start the run.</source>
        <translation>在表单中勾选激活顺序，然后开始运行。</translation>
    </message>
    <message>
        <source>Granularity and outliers</source>
        <translation>粒度与离群值</translation>
    </message>
    <message>
        <source>Who shares a scale, what finer scales cost, and how LLM.int8 deals with the few input channels that break 8-bit arithmetic.</source>
        <translation>谁共享缩放因子，更细的缩放因子有何代价，以及 LLM.int8 如何处理破坏 8 位运算的少数输入通道。</translation>
    </message>
    <message>
        <source>One scale for all</source>
        <translation>全体共用一个缩放因子</translation>
    </message>
    <message>
        <source>With one scale for a whole tensor, the largest weight of all sets the distance between levels for every other one. At 8 bits there are levels enough. At 4 bits there are sixteen, and most weights fall onto the few in the middle.</source>
        <translation>整个张量只有一个缩放因子时，最大的权重决定了其他所有权重的级差。8 位时级数足够；4 位时只有十六级，多数权重落在中间的少数几级上。</translation>
    </message>
    <message>
        <source>The form is set to 4 bits and one scale a tensor.</source>
        <translation>表单已设为 4 位、每个张量一个缩放因子。</translation>
    </message>
    <message>
        <source>A scale for each group</source>
        <translation>每组一个缩放因子</translation>
    </message>
    <message>
        <source>A scale for each row keeps an outlier&apos;s harm within its row; a scale for each group of neighbouring columns keeps it within the group.</source>
        <translation>每行一个缩放因子，把离群值的危害限制在该行；每组相邻列一个缩放因子，则限制在该组内。</translation>
    </message>
    <message>
        <source>The [relative output error](glossary:relative_output_error) is the share of a layer&apos;s output energy that rounding destroys. All methods are compared by it here.</source>
        <translation>[相对输出误差](glossary:relative_output_error)是舍入所破坏的层输出能量的比例。这里所有方法都用它比较。</translation>
    </message>
    <message>
        <source>Start a run with 4 bits and a scale for each group of 32 columns.</source>
        <translation>用 4 位、每 32 列一组各一个缩放因子开始运行。</translation>
    </message>
    <message>
        <source>Its output error is below a fifth of that with one scale.</source>
        <translation>它的输出误差低于单一缩放因子时的五分之一。</translation>
    </message>
    <message>
        <source>Two options have to be changed: the granularity, and the group size that it makes available.</source>
        <translation>需要改两个选项：粒度，以及随之可用的分组大小。</translation>
    </message>
    <message>
        <source>Granularity: group of a row. Group size: 32.</source>
        <translation>粒度：行内分组。分组大小：32。</translation>
    </message>
    <message>
        <source>What finer scales cost</source>
        <translation>更细的缩放因子的代价</translation>
    </message>
    <message>
        <source>Every group stores a scale of 16 bits and a zero point as wide as a code. Shared by the columns of a group they add `(16 + bits) / group size` bits to each weight.</source>
        <translation>每组存储一个 16 位的缩放因子和一个与编码同宽的零点。由组内各列分摊，每个权重增加 `(16 + bits) / 分组大小` 位。</translation>
    </message>
    <message>
        <source>The column Bits of the table of runs holds the sum.</source>
        <translation>运行表中的“位”一列给出总和。</translation>
    </message>
    <message>
        <source>How many bits does a weight take with 4-bit codes in groups of 128?</source>
        <translation>4 位编码、每组 128 列时，每个权重占多少位？</translation>
    </message>
    <message>
        <source>4.00</source>
        <translation>4.00</translation>
    </message>
    <message>
        <source>4.16</source>
        <translation>4.16</translation>
    </message>
    <message>
        <source>4.63</source>
        <translation>4.63</translation>
    </message>
    <message>
        <source>5.00</source>
        <translation>5.00</translation>
    </message>
    <message>
        <source>4 + (16 + 4)/128 = 4.156. In groups of 32 it is 4 + 20/32 = 4.625, as the run shows.</source>
        <translation>4 + (16 + 4)/128 = 4.156。每组 32 列时为 4 + 20/32 = 4.625，运行结果正是如此。</translation>
    </message>
    <message>
        <source>Put 4 bits and a group size of 128 into the formula, and do not forget the code itself.</source>
        <translation>把 4 位和分组大小 128 代入公式，别忘了编码本身。</translation>
    </message>
    <message>
        <source>Outliers in the inputs</source>
        <translation>输入中的离群值</translation>
    </message>
    <message>
        <source>A few input channels of language models are far larger than the rest, and they would push all others of their token into a handful of codes. So columns that hold a magnitude of the threshold (6) or more are multiplied in floating point, and the integers are left to the rest.</source>
        <translation>语言模型的少数输入通道远大于其他通道，会把同一词元的其余通道挤进寥寥几个编码。因此，含有绝对值达到阈值 (6) 的列用浮点相乘，其余部分才用整数。</translation>
    </message>
    <message>
        <source>The form is set to LLM.int8 with threshold 0, which switches that off.</source>
        <translation>表单已设为 LLM.int8、阈值 0，即关闭这一处理。</translation>
    </message>
    <message>
        <source>Start a run with threshold 0.</source>
        <translation>用阈值 0 开始运行。</translation>
    </message>
    <message>
        <source>Start another with threshold 6.</source>
        <translation>再用阈值 6 开始一次运行。</translation>
    </message>
    <message>
        <source>The output error with threshold 6 is well below that without.</source>
        <translation>阈值 6 时的输出误差明显低于不设阈值时。</translation>
    </message>
    <message>
        <source>Press Start run, then set the threshold to 6 and press it again: the second run is queued.</source>
        <translation>按“开始运行”，再把阈值设为 6 并再按一次：第二次运行会排队。</translation>
    </message>
    <message>
        <source>The price of exactness</source>
        <translation>精确的代价</translation>
    </message>
    <message>
        <source>The outlier columns are multiplied by weights in floating point. The paper keeps the original weights of these columns for it; the library bitsandbytes multiplies by its rounded weights instead and stores nothing more. The option Outlier weights offers both.</source>
        <translation>离群列与浮点权重相乘。论文为此保留这些列的原始权重；bitsandbytes 库则乘以舍入后的权重，不额外存储。“离群权重”选项提供这两种方式。</translation>
    </message>
    <message>
        <source>The run with threshold 6 takes more bits a weight than the one without. Why?</source>
        <translation>阈值 6 的运行每个权重占用更多位。为什么？</translation>
    </message>
    <message>
        <source>Its codes are wider</source>
        <translation>它的编码更宽</translation>
    </message>
    <message>
        <source>Original weights of outlier columns are kept beside the codes</source>
        <translation>除编码外还保留离群列的原始权重</translation>
    </message>
    <message>
        <source>Each token stores a scale</source>
        <translation>每个词元都存储一个缩放因子</translation>
    </message>
    <message>
        <source>Scales of inputs are made anew for each token and are not stored. With Outlier weights set to rounded, both runs are of the same size.</source>
        <translation>输入的缩放因子对每个词元重新计算，并不存储。若“离群权重”设为舍入后的，两次运行大小相同。</translation>
    </message>
    <message>
        <source>What does the option Outlier weights say about the weights of these columns?</source>
        <translation>“离群权重”选项对这些列的权重是怎么说的？</translation>
    </message>
    <message>
        <source>Optimal brain quantization</source>
        <translation>最优脑量化</translation>
    </message>
    <message>
        <source>Round one weight, let the others make good for it, and do so until a whole layer is rounded.</source>
        <translation>舍入一个权重，由其余权重补偿，如此直到整层舍入完毕。</translation>
    </message>
    <message>
        <source>What rounding a weight costs</source>
        <translation>舍入一个权重的代价</translation>
    </message>
    <message>
        <source>What counts is not the error of a weight but that of the layer&apos;s output. With the Hessian *H* of the layer&apos;s inputs, the output error is `tr(ΔW·H·ΔWᵀ)`.</source>
        <translation>重要的不是权重的误差，而是层输出的误差。设 *H* 为该层输入的 Hessian，输出误差为 `tr(ΔW·H·ΔWᵀ)`。</translation>
    </message>
    <message>
        <source>Optimal brain quantization (OBQ) rounds one weight of a row and then shifts those that are still free so that they make good as much of it as they can. Rounding weight *q* costs `(w_q − quant(w_q))² / [H⁻¹]_qq`, and the others move by `−(w_q − quant(w_q)) / [H⁻¹]_qq · [H⁻¹]_q`.</source>
        <translation>最优脑量化（OBQ）舍入一行中的一个权重，然后移动仍然自由的权重，尽可能补偿误差。舍入权重 *q* 的代价为 `(w_q − quant(w_q))² / [H⁻¹]_qq`，其余权重移动 `−(w_q − quant(w_q)) / [H⁻¹]_qq · [H⁻¹]_q`。</translation>
    </message>
    <message>
        <source>Then row and column *q* leave the inverse Hessian, and the next weight is chosen.</source>
        <translation>随后第 *q* 行和第 *q* 列从逆 Hessian 中去除，再选下一个权重。</translation>
    </message>
    <message>
        <source>OBQ is greedy. Which weight of a row does it round next?</source>
        <translation>OBQ 是贪心的。它接下来舍入一行中的哪个权重？</translation>
    </message>
    <message>
        <source>The largest</source>
        <translation>最大的</translation>
    </message>
    <message>
        <source>The one that lies farthest from its level</source>
        <translation>离其级别最远的</translation>
    </message>
    <message>
        <source>The one whose rounding costs least</source>
        <translation>舍入代价最小的</translation>
    </message>
    <message>
        <source>The cost divides the squared distance by the diagonal of the inverse Hessian: a weight that others can stand in for is cheap even if it lies far from its level.</source>
        <translation>代价是距离的平方除以逆 Hessian 的对角元：能由其他权重代替的权重，即使离级别很远，代价也小。</translation>
    </message>
    <message>
        <source>The formula of the cost above has two parts: distance and how well the others can make good.</source>
        <translation>上面的代价公式有两部分：距离，以及其他权重能补偿多少。</translation>
    </message>
    <message>
        <source>Step by step on real weights</source>
        <translation>在真实权重上逐步进行</translation>
    </message>
    <message>
        <source>The stepper rounds a tile of the selected layer with the solver itself, at 3 bits. The panel of costs shows the choice of each row, and the weights that are still free move after every step.</source>
        <translation>步进器用求解器本身以 3 位舍入所选层的一块。代价面板显示每行的选择，仍然自由的权重在每步之后移动。</translation>
    </message>
    <message>
        <source>Left and Right step, Space plays, and the slider runs through all frames.</source>
        <translation>左右键逐步进行，空格键播放，滑块可浏览所有帧。</translation>
    </message>
    <message>
        <source>Step on until at least half of the weights are rounded.</source>
        <translation>继续，直到至少一半的权重已舍入。</translation>
    </message>
    <message>
        <source>Drag the slider below the stepper beyond its middle.</source>
        <translation>把步进器下方的滑块拖过中点。</translation>
    </message>
    <message>
        <source>Against plain rounding</source>
        <translation>与直接舍入比较</translation>
    </message>
    <message>
        <source>At its last frame OBQ has rounded every weight of the tile to the same grid that RTN uses. The curve below compares the output errors of all methods.</source>
        <translation>到最后一帧，OBQ 已把该块的每个权重舍入到与 RTN 相同的网格。下方曲线比较所有方法的输出误差。</translation>
    </message>
    <message>
        <source>One rule breaks the greedy order: a weight that lies more than half a step outside its grid (its squared error is above scale²/4) is taken at once, before it drifts farther.</source>
        <translation>有一条规则打破贪心顺序：超出网格半步以上的权重（平方误差大于 scale²/4）立即被舍入，以免继续漂移。</translation>
    </message>
    <message>
        <source>Go to the last frame.</source>
        <translation>转到最后一帧。</translation>
    </message>
    <message>
        <source>OBQ ends with less output error than RTN.</source>
        <translation>OBQ 最终的输出误差小于 RTN。</translation>
    </message>
    <message>
        <source>End jumps to the last frame when the stepper has the keyboard.</source>
        <translation>步进器获得键盘焦点时，按 End 跳到最后一帧。</translation>
    </message>
    <message>
        <source>A whole layer</source>
        <translation>整整一层</translation>
    </message>
    <message>
        <source>Now the query layer of block 0, all of it: first by RTN, then by OBQ. The field Names in the form limits the run to that layer, since OBQ needs time that grows with the cube of the layer&apos;s width.</source>
        <translation>现在是第 0 块的整个查询层：先用 RTN，再用 OBQ。表单中的“名称”把运行限制在该层，因为 OBQ 的时间随层宽的三次方增长。</translation>
    </message>
    <message>
        <source>Note the mean squared weight error as well. OBQ often has the larger one: it trades error of weights that hardly matter for error of those that do.</source>
        <translation>也请留意权重均方误差。OBQ 的往往更大：它让无关紧要的权重承担误差，以减少重要权重的误差。</translation>
    </message>
    <message>
        <source>Start the run with OBQ: its output error is below 0.8 of that of RTN.</source>
        <translation>用 OBQ 开始运行：其输出误差低于 RTN 的 0.8 倍。</translation>
    </message>
    <message>
        <source>From layers to answers</source>
        <translation>从层到答案</translation>
    </message>
    <message>
        <source>Does less error in the layers mean better answers? A small classifier tells it in one table: train it for one epoch, round its layers to a fixed step, once naively and once by OBQ from left to right, and judge original and both on labelled sentences. The experiment on the classifier in the menu Learn does all of it with a classifier that you open.</source>
        <translation>层内误差更小，答案就更好吗？一个小分类器用一张表给出答案：训练一个轮次，把各层舍入到固定步长，一次直接舍入，一次用从左到右的 OBQ，再用带标签的句子评判原始模型和这两者。“学习”菜单中的分类器实验会用您打开的分类器完成所有这些步骤。</translation>
    </message>
    <message>
        <source>Where input channels are of very unequal energy, OBQ&apos;s greedy order leaves the most sensitive columns for last, when nothing is left to make good for them. GPTQ in order of falling energy can then be better.</source>
        <translation>当输入通道的能量很不均匀时，OBQ 的贪心顺序把最敏感的列留到最后，此时已没有可补偿的权重。按能量递减顺序的 GPTQ 可能更好。</translation>
    </message>
    <message>
        <source>The metric Spread of input energies is the standard deviation of log diag H. When does OBQ tend to beat GPTQ in activation order?</source>
        <translation>指标“输入能量的离散度”是 log diag H 的标准差。什么时候 OBQ 往往优于按激活顺序的 GPTQ？</translation>
    </message>
    <message>
        <source>Where it is small: below about 0.4</source>
        <translation>它较小时：约 0.4 以下</translation>
    </message>
    <message>
        <source>Where it is large: above about 0.7</source>
        <translation>它较大时：约 0.7 以上</translation>
    </message>
    <message>
        <source>It does not depend on it</source>
        <translation>与它无关</translation>
    </message>
    <message>
        <source>On the small models measured, OBQ was about 5 % better below 0.4 and worse above, twice as bad beyond 0.7. That is a direction to check on your own layers, not a law.</source>
        <translation>在测量过的小模型上，低于 0.4 时 OBQ 好约 5 %，高于时更差，超过 0.7 时差一倍。这是需在自己的层上验证的趋势，而非定律。</translation>
    </message>
    <message>
        <source>Greedy choice does well where all columns matter about equally.</source>
        <translation>各列重要性大致相同时，贪心选择效果好。</translation>
    </message>
    <message>
        <source>Reading a report critically</source>
        <translation>批判地阅读报告</translation>
    </message>
    <message>
        <source>Overfitted calibration, errors that add up, metrics that disagree, and differences that are none.</source>
        <translation>过拟合的校准、累积的误差、互相矛盾的指标，以及算不上差异的差异。</translation>
    </message>
    <message>
        <source>Overfitted calibration</source>
        <translation>过拟合的校准</translation>
    </message>
    <message>
        <source>A method that sees few tokens fits its rounding to just these. Its error on the calibration inputs looks good; on inputs that it never saw, the hold-out, it is worse.</source>
        <translation>只看到少量词元的方法会让舍入仅适应这些词元。它在校准输入上的误差看起来很好；在从未见过的留出输入上则更差。</translation>
    </message>
    <message>
        <source>One run with 4 samples has been made for you. Make one with 64, all else being equal, and compare both on the hold-out.</source>
        <translation>已为您完成一次 4 个样本的运行。其他不变，再用 64 个样本运行一次，在留出集上比较两者。</translation>
    </message>
    <message>
        <source>Start a run with 64 samples: its hold-out error is below 0.9 of that with 4.</source>
        <translation>用 64 个样本开始运行：其留出误差低于 4 个样本时的 0.9 倍。</translation>
    </message>
    <message>
        <source>Set Samples to 64 in the form and press Start run.</source>
        <translation>在表单中把样本数设为 64，按“开始运行”。</translation>
    </message>
    <message>
        <source>Isolated or accumulated</source>
        <translation>单独还是累积</translation>
    </message>
    <message>
        <source>The relative output error judges each layer alone, on inputs of the original model. In the quantized model a layer&apos;s inputs carry the errors of all layers before it: that is the [accumulated error](glossary:accumulated_error).</source>
        <translation>相对输出误差用原始模型的输入单独评判每层。在量化模型中，一层的输入带有之前所有层的误差：这就是[累积误差](glossary:accumulated_error)。</translation>
    </message>
    <message>
        <source>Ask of every layer-wise figure which of the two it is. The first is fair between methods, the second is what the model lives with.</source>
        <translation>看到逐层数字时要问是哪一种。前者便于方法间公平比较，后者才是模型实际承受的。</translation>
    </message>
    <message>
        <source>Show the accumulated output error in the error map.</source>
        <translation>在误差图中显示累积输出误差。</translation>
    </message>
    <message>
        <source>The accumulated error of a late layer is far above its isolated error. What does that say of the layer&apos;s own rounding?</source>
        <translation>靠后某层的累积误差远高于其单独误差。这说明该层自身的舍入如何？</translation>
    </message>
    <message>
        <source>It is bad</source>
        <translation>很差</translation>
    </message>
    <message>
        <source>Nothing: the error may come from the layers before</source>
        <translation>说明不了：误差可能来自前面的层</translation>
    </message>
    <message>
        <source>It is good</source>
        <translation>很好</translation>
    </message>
    <message>
        <source>Now and then the accumulated error is even below the isolated one, where errors cancel.</source>
        <translation>有时误差相互抵消，累积误差甚至低于单独误差。</translation>
    </message>
    <message>
        <source>The box Metric stands in the toolbar above the views.</source>
        <translation>“指标”框在视图上方的工具栏中。</translation>
    </message>
    <message>
        <source>Metrics that disagree</source>
        <translation>互相矛盾的指标</translation>
    </message>
    <message>
        <source>GPTQ moves weights away from where they were so that the output stays. So it may have the larger weight error and yet the smaller output error. Whoever ranks by weight error alone ranks plain rounding first.</source>
        <translation>GPTQ 移动权重以保持输出，因此权重误差可能更大而输出误差更小。只按权重误差排名的人会把直接舍入排在第一。</translation>
    </message>
    <message>
        <source>A run by RTN has been made beside that by GPTQ. Compare both metrics.</source>
        <translation>除 GPTQ 的运行外，还有一次 RTN 的运行。比较两个指标。</translation>
    </message>
    <message>
        <source>The output error of GPTQ is below 0.7 of that of RTN.</source>
        <translation>GPTQ 的输出误差低于 RTN 的 0.7 倍。</translation>
    </message>
    <message>
        <source>Its mean squared weight error is not smaller.</source>
        <translation>它的权重均方误差并不更小。</translation>
    </message>
    <message>
        <source>Show the weight error in the error map and see the order turn round.</source>
        <translation>在误差图中显示权重误差，看次序如何颠倒。</translation>
    </message>
    <message>
        <source>Choose Weight MSE in the box Metric above.</source>
        <translation>在上方“指标”框中选择权重 MSE。</translation>
    </message>
    <message>
        <source>Differences that are none</source>
        <translation>算不上差异的差异</translation>
    </message>
    <message>
        <source>[Perplexity](glossary:perplexity) is measured on a sample of text, and its standard error says how far another sample could move it. Two runs that lie closer than that are not ranked by it.</source>
        <translation>[困惑度](glossary:perplexity)在文本样本上测得，其标准误说明换一个样本会变动多少。相差小于此的两次运行无法据此排名。</translation>
    </message>
    <message>
        <source>The KL divergence compares both models token by token and sees differences that perplexity averages away.</source>
        <translation>KL 散度逐词元比较两个模型，能看到被困惑度平均掉的差异。</translation>
    </message>
    <message>
        <source>Run A has perplexity 1.620 ± 0.030, run B 1.612 ± 0.030. What can you say?</source>
        <translation>运行 A 的困惑度为 1.620 ± 0.030，运行 B 为 1.612 ± 0.030。能得出什么结论？</translation>
    </message>
    <message>
        <source>B is better</source>
        <translation>B 更好</translation>
    </message>
    <message>
        <source>A is better</source>
        <translation>A 更好</translation>
    </message>
    <message>
        <source>These figures do not tell which is better</source>
        <translation>这些数字看不出哪个更好</translation>
    </message>
    <message>
        <source>The difference of 0.008 is far below the standard error. More text, or the KL divergence, may tell.</source>
        <translation>0.008 的差异远小于标准误。更多文本或 KL 散度或许能分辨。</translation>
    </message>
    <message>
        <source>Compare the difference of the two with the number behind ±.</source>
        <translation>把两者之差与 ± 后的数比较。</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>窗口导览</translation>
    </message>
    <message>
        <source>What the window shows, in five stops.</source>
        <translation>用五站了解窗口显示的内容。</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>All layers of the open model, block by block. A click on one selects it everywhere: in the plots, the inspector and the stepper.</source>
        <translation>已打开模型的所有层，逐块排列。单击某一层，它就在所有地方被选中：图表、检查器和步进器。</translation>
    </message>
    <message>
        <source>This is the demo model, a small one that writes stories. Nothing of it has to be downloaded.</source>
        <translation>这是演示模型，一个会写故事的小模型，无需下载任何内容。</translation>
    </message>
    <message>
        <source>The views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Each tab shows the same selection in another way: where the error sits, how the weights are spread, which words change, and, in the Stepper, how a method rounds one weight after the other.</source>
        <translation>每个标签页以不同方式显示同一选择：误差在哪里、权重如何分布、哪些词发生变化，以及在步进器中某种方法如何逐个舍入权重。</translation>
    </message>
    <message>
        <source>A new run</source>
        <translation>新的运行</translation>
    </message>
    <message>
        <source>Here you choose a method, its bits and its group size, and start. A run of the demo model takes less than a minute, and its layers appear in the error map as they are finished.</source>
        <translation>在这里选择方法、位数和分组大小，然后开始。演示模型的一次运行不到一分钟，各层完成后会立即出现在误差图中。</translation>
    </message>
    <message>
        <source>Every option explains itself when the pointer rests on it.</source>
        <translation>将指针停在任一选项上，就会显示它的说明。</translation>
    </message>
    <message>
        <source>Runs side by side</source>
        <translation>并排比较运行</translation>
    </message>
    <message>
        <source>Finished runs gather here. Those that are ticked are shown together; A and B in the toolbar above are the two that are compared.</source>
        <translation>完成的运行汇集在这里。勾选的运行一起显示；上方工具栏中的 A 和 B 是正在比较的两个。</translation>
    </message>
    <message>
        <source>Learn and look up</source>
        <translation>学习与查阅</translation>
    </message>
    <message>
        <source>The menu Learn has lessons that tell the methods step by step on this model, and the glossary (Ctrl+F1) explains every term and metric with its formula.</source>
        <translation>“学习”菜单中的课程在此模型上逐步讲解各种方法；术语表（Ctrl+F1）用公式解释每个术语和指标。</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P finds any command by its name.</source>
        <translation>按 Ctrl+Shift+P 可按名称查找任何命令。</translation>
    </message>
    <message>
        <source>Weights to integers</source>
        <translation>从权重到整数</translation>
    </message>
    <message>
        <source>Three ways to turn a layer&apos;s weights into 8-bit codes, what each costs in error and bytes, and what the model then writes.</source>
        <translation>把一层的权重变成 8 位编码的三种方法，各自的误差和字节代价，以及模型随后写出的文字。</translation>
    </message>
    <message>
        <source>A layer&apos;s weights</source>
        <translation>一层的权重</translation>
    </message>
    <message>
        <source>A language model is mostly matrices. The layer **up** of a block turns an input *x* into *y = W·x*; here you see how the values of its *W* are spread.</source>
        <translation>语言模型主要由矩阵组成。块中的 **up** 层把输入 *x* 变成 *y = W·x*；这里可以看到 *W* 的数值如何分布。</translation>
    </message>
    <message>
        <source>Most weights lie near zero and a few lie far out. Whatever turns them into integers has to cover the whole range.</source>
        <translation>多数权重接近零，少数离得很远。无论用什么方法把它们变成整数，都必须覆盖整个范围。</translation>
    </message>
    <message>
        <source>Select the layer up of block 1.</source>
        <translation>选择第 1 块的 up 层。</translation>
    </message>
    <message>
        <source>The tab Model beside this one lists all layers. Open block 1 and click up.</source>
        <translation>旁边的“模型”标签页列出了所有层。展开第 1 块并单击 up。</translation>
    </message>
    <message>
        <source>Absmax</source>
        <translation>Absmax</translation>
    </message>
    <message>
        <source>The simplest grid is mirrored about zero. The largest magnitude becomes code 127, and everything else follows in proportion:</source>
        <translation>最简单的网格关于零对称。最大的绝对值成为编码 127，其余按比例确定：</translation>
    </message>
    <message>
        <source>`code = round(w·127 / max|w|)`, and back `w ≈ code·max|w| / 127`.</source>
        <translation>`code = round(w·127 / max|w|)`，还原为 `w ≈ code·max|w| / 127`。</translation>
    </message>
    <message>
        <source>The form on the right is set to this grid: RTN (round to nearest), 8 bits, one scale for the whole tensor.</source>
        <translation>右侧表单已设为此网格：RTN（舍入到最近值）、8 位、整个张量一个缩放因子。</translation>
    </message>
    <message>
        <source>Start the run and wait for its end.</source>
        <translation>开始运行并等待结束。</translation>
    </message>
    <message>
        <source>Zero point</source>
        <translation>零点</translation>
    </message>
    <message>
        <source>Weights are seldom spread evenly about zero, and then a mirrored grid has codes that nothing uses. A zero point moves the grid to where the weights are:</source>
        <translation>权重很少在零两侧均匀分布，此时对称网格会有一些用不到的编码。零点把网格移到权重所在之处：</translation>
    </message>
    <message>
        <source>`scale = 255 / (max − min)`, `zero = round(−scale·min) − 128`, `code = clamp(round(w·scale + zero), −128, 127)`, and back `w ≈ (code − zero) / scale`.</source>
        <translation>`scale = 255 / (max − min)`，`zero = round(−scale·min) − 128`，`code = clamp(round(w·scale + zero), −128, 127)`，还原为 `w ≈ (code − zero) / scale`。</translation>
    </message>
    <message>
        <source>The 256 codes now span *max − min*, which is never more than twice the largest magnitude: the steps are finer.</source>
        <translation>256 个编码现在覆盖 *max − min*，它从不超过最大绝对值的两倍：步长更细。</translation>
    </message>
    <message>
        <source>Change the option Grid to zero point and start a second run.</source>
        <translation>把“网格”选项改为零点，再开始一次运行。</translation>
    </message>
    <message>
        <source>Its mean squared weight error is not above that of absmax.</source>
        <translation>它的权重均方误差不高于 absmax。</translation>
    </message>
    <message>
        <source>The framed box in the form is the option Grid. Nothing else has to be changed.</source>
        <translation>表单中带框的就是“网格”选项，其他都不用改。</translation>
    </message>
    <message>
        <source>What truncation costs</source>
        <translation>截断的代价</translation>
    </message>
    <message>
        <source>A program that casts to an unsigned byte does not round, it cuts off: `scale = (max − min) / 255`, `code = trunc((w − min) / scale)`, and back `w ≈ code·scale + min`.</source>
        <translation>把数值强制转换为无符号字节的程序并不舍入，而是截断：`scale = (max − min) / 255`，`code = trunc((w − min) / scale)`，还原为 `w ≈ code·scale + min`。</translation>
    </message>
    <message>
        <source>Every weight then comes back too small, by anything from nothing to a whole step. Rounding errs by half a step at most, and in both directions.</source>
        <translation>于是每个权重还原后都偏小，偏差从零到一整步。舍入的误差至多半步，而且两个方向都有。</translation>
    </message>
    <message>
        <source>Errors spread evenly over a whole step *s* have a mean square of *s*²/3, errors spread evenly over half a step to both sides one of *s*²/12. How does truncation compare?</source>
        <translation>在一整步 *s* 上均匀分布的误差，均方为 *s*²/3；在两侧各半步上均匀分布的误差，均方为 *s*²/12。截断相比如何？</translation>
    </message>
    <message>
        <source>The same mean squared error</source>
        <translation>均方误差相同</translation>
    </message>
    <message>
        <source>Twice the mean squared error</source>
        <translation>均方误差为两倍</translation>
    </message>
    <message>
        <source>Four times the mean squared error</source>
        <translation>均方误差为四倍</translation>
    </message>
    <message>
        <source>*s*²/3 is four times *s*²/12. Start the run and compare with what the program measures.</source>
        <translation>*s*²/3 是 *s*²/12 的四倍。开始运行，与程序测得的结果比较。</translation>
    </message>
    <message>
        <source>Start the run with the truncated grid: its mean squared weight error is about four times that of the zero point.</source>
        <translation>用截断网格开始运行：它的权重均方误差约为零点网格的四倍。</translation>
    </message>
    <message>
        <source>Divide the two mean squares.</source>
        <translation>把两个均方相除。</translation>
    </message>
    <message>
        <source>The form is set to the truncated grid already: press Start run.</source>
        <translation>表单已设为截断网格：按“开始运行”。</translation>
    </message>
    <message>
        <source>Memory and text, before and after</source>
        <translation>前后的内存与文本</translation>
    </message>
    <message>
        <source>The overview says what the run changed: 16 bits a weight became 8, and the one scale of a tensor weighs nothing. The [perplexity](glossary:perplexity) tells how surprised the model is by text that it has not seen; lower is better.</source>
        <translation>概览说明运行改变了什么：每个权重从 16 位变为 8 位，而一个张量只有一个缩放因子，几乎不占空间。[困惑度](glossary:perplexity)表示模型对未见过的文本有多意外；越低越好。</translation>
    </message>
    <message>
        <source>The Text view continues the same prompts with both models. The first token that differs is framed.</source>
        <translation>文本视图用两个模型续写相同的提示词。第一个不同的词元带有边框。</translation>
    </message>
    <message>
        <source>The quantized layers take 8 bits a weight.</source>
        <translation>量化层每个权重占 8 位。</translation>
    </message>
    <message>
        <source>Its perplexity is above that of the original model.</source>
        <translation>它的困惑度高于原始模型。</translation>
    </message>
    <message>
        <source>Open the Text view and read on from the first token that differs.</source>
        <translation>打开文本视图，从第一个不同的词元读起。</translation>
    </message>
    <message>
        <source>The tab Text stands above the views; Alt+6 opens it.</source>
        <translation>“文本”标签在视图上方；Alt+6 可打开它。</translation>
    </message>
    <message>
        <source>Which channels are salient</source>
        <translation>哪些通道是显著的</translation>
    </message>
    <message>
        <source>The view Salience shows each input channel of a layer: above its mean |x|, below the error of the weights that meet it. The two pictures have little in common.</source>
        <translation>“显著性”视图显示一层的每个输入通道：上方是其平均 |x|，下方是与之相乘的权重的误差。两幅图几乎没有共同之处。</translation>
    </message>
    <message>
        <source>The table quantizes the layer in several ways. Compare the channels kept by their inputs with those kept by chance, and by their weights.</source>
        <translation>表格用几种方式量化该层。请把按输入保留的通道与随机保留、按权重保留的通道作比较。</translation>
    </message>
    <message>
        <source>Raise the share of salient channels until a third of RTN&apos;s error is gone.</source>
        <translation>提高显著通道的比例，直到 RTN 的误差减少三分之一。</translation>
    </message>
    <message>
        <source>One percent of 256 channels are two of them.</source>
        <translation>256 个通道的百分之一是两个。</translation>
    </message>
    <message>
        <source>A scale can be too large</source>
        <translation>缩放可能过大</translation>
    </message>
    <message>
        <source>Salience again, with the salient channels multiplied by 2. See what a factor of 100 does: the row of the table that is scaled by inputs tells.</source>
        <translation>再看显著性，显著通道乘以 2。看看因子 100 会怎样：表中按输入缩放的那一行会说明。</translation>
    </message>
    <message>
        <source>Make scaling worse than not scaling at all.</source>
        <translation>让缩放比完全不缩放还差。</translation>
    </message>
    <message>
        <source>Type 100 into the field scaled by.</source>
        <translation>在缩放因子栏中输入 100。</translation>
    </message>
    <message>
        <source>AWQ gives every channel a scale of its own, all by one number: `s = mean|x|^r`, divided by `√(max s · min s)`, for the exponents `r = 0, 1/20, …, 1`; the authors stop at 19/20. Exponent 0 is plain rounding. The exponent with the least output error wins.</source>
        <translation>AWQ 用一个数给每个通道各自的缩放因子：`s = mean|x|^r`，除以 `√(max s · min s)`，指数 `r = 0, 1/20, …, 1`；作者止于 19/20。指数 0 就是普通舍入。输出误差最小的指数获胜。</translation>
    </message>
    <message>
        <source>Quantization in ten minutes</source>
        <translation>十分钟看懂量化</translation>
    </message>
    <message>
        <source>A demonstration for a class, in large type: from one weight on a grid to the words that a quantized model writes.</source>
        <translation>面向课堂的大字演示：从网格上的一个权重，到量化模型写出的文字。</translation>
    </message>
    <message>
        <source>A layer is a matrix</source>
        <translation>一层就是一个矩阵</translation>
    </message>
    <message>
        <source>A small language model that writes stories. This is how the weights of one of its 42 layers are spread: most lie near zero, a few far out.</source>
        <translation>一个会写故事的小语言模型。这是它 42 层中一层的权重分布：多数接近零，少数离得很远。</translation>
    </message>
    <message>
        <source>Two runs with 3 bits, RTN and GPTQ, are made meanwhile. We shall read what they write.</source>
        <translation>与此同时正在进行两个 3 位的运行：RTN 和 GPTQ。稍后我们会读到它们写的内容。</translation>
    </message>
    <message>
        <source>The distribution of one layer is shown.</source>
        <translation>显示了一层的分布。</translation>
    </message>
    <message>
        <source>From 8 bits to 2</source>
        <translation>从 8 位到 2 位</translation>
    </message>
    <message>
        <source>*b* bits make 2ᵇ levels. Drag the slider Bits from 8 to 2: the levels below the histogram thin out, and the weights gather on them.</source>
        <translation>*b* 位构成 2ᵇ 级。把“位数”滑块从 8 拖到 2：直方图下方的级越来越稀，权重聚集到这些级上。</translation>
    </message>
    <message>
        <source>Each bit less doubles the distance between levels, and costs about 6 dB of the signal.</source>
        <translation>每少一位，级间距加倍，信号约损失 6 dB。</translation>
    </message>
    <message>
        <source>Drag the bits down to 2.</source>
        <translation>把位数拖到 2。</translation>
    </message>
    <message>
        <source>Less than 8 dB are left of the weights&apos; signal.</source>
        <translation>权重的信号剩下不到 8 dB。</translation>
    </message>
    <message>
        <source>The same in groups of 128</source>
        <translation>同样的操作，128 一组</translation>
    </message>
    <message>
        <source>So far the largest weight of a row set the distance for all 512 of its weights. Give each group of 128 its own scale, and drag again.</source>
        <translation>到目前为止，一行中最大的权重决定了该行全部 512 个权重的级间距。给每 128 个一组各自的缩放因子，再拖一次。</translation>
    </message>
    <message>
        <source>A group costs a scale of 16 bits and a zero point: 18/128 = 0.14 bits a weight at 2 bits.</source>
        <translation>每组需要一个 16 位的缩放因子和一个零点：2 位时每个权重 18/128 = 0.14 位。</translation>
    </message>
    <message>
        <source>Choose a scale for each group.</source>
        <translation>选择每组一个缩放因子。</translation>
    </message>
    <message>
        <source>Drag the bits down to 2 again.</source>
        <translation>再次把位数拖到 2。</translation>
    </message>
    <message>
        <source>Rounding to nearest, weight by weight</source>
        <translation>逐个权重就近舍入</translation>
    </message>
    <message>
        <source>Eight rows and eight columns of real weights. RTN rounds each to its nearest level and looks at nothing else.</source>
        <translation>八行八列的真实权重。RTN 把每个权重舍入到最近的级，别的什么都不看。</translation>
    </message>
    <message>
        <source>The curve at the right is what becomes of the layer&apos;s output.</source>
        <translation>右边的曲线显示该层的输出会怎样。</translation>
    </message>
    <message>
        <source>Step to the end: Right, or the button.</source>
        <translation>逐步走到终点：右方向键或按钮。</translation>
    </message>
    <message>
        <source>GPTQ: the error flows to the right</source>
        <translation>GPTQ：误差向右流动</translation>
    </message>
    <message>
        <source>One column is rounded. Its error is not lost: the columns that are still free, at its right, move so that the output stays.</source>
        <translation>一列被舍入。它的误差没有丢掉：右边仍自由的各列会移动，使输出保持不变。</translation>
    </message>
    <message>
        <source>Step back and watch it again. The slider at the right sets the speed of play.</source>
        <translation>后退一步再看一遍。右边的滑块设置播放速度。</translation>
    </message>
    <message>
        <source>Play to the end.</source>
        <translation>播放到终点。</translation>
    </message>
    <message>
        <source>It ends with less than half the output error of RTN.</source>
        <translation>最终的输出误差不到 RTN 的一半。</translation>
    </message>
    <message>
        <source>OBQ: each row picks its own next weight</source>
        <translation>OBQ：每行自选下一个权重</translation>
    </message>
    <message>
        <source>For contrast, the method that GPTQ comes from. Every row takes the weight that costs least next, so that every row needs an inverse Hessian of its own.</source>
        <translation>作为对比，看 GPTQ 的前身。每行下一步取代价最小的权重，因此每行都需要自己的逆海森矩阵。</translation>
    </message>
    <message>
        <source>Exact, and slow: that fixed order is what makes GPTQ fast.</source>
        <translation>精确但慢：正是固定的顺序使 GPTQ 变快。</translation>
    </message>
    <message>
        <source>Step on until half of the weights are fixed.</source>
        <translation>继续，直到一半的权重被固定。</translation>
    </message>
    <message>
        <source>AWQ: a few channels matter most</source>
        <translation>AWQ：少数通道最重要</translation>
    </message>
    <message>
        <source>Above, how strong each input of a layer is: a few stand out. The weights that meet them matter most, and nothing in the weights tells which these are.</source>
        <translation>上方是一层各输入的强度：少数特别突出。与它们相乘的权重最重要，而权重本身看不出是哪些。</translation>
    </message>
    <message>
        <source>Keep 1 % of the channels by their inputs, and much of the error is gone; by chance, next to nothing. Scaling them by 2 before rounding helps as well.</source>
        <translation>按输入保留 1 % 的通道，误差就少了许多；随机保留则几乎不变。舍入前把它们乘以 2 同样有帮助。</translation>
    </message>
    <message>
        <source>Keeping channels by their inputs saves more than a tenth of RTN&apos;s error.</source>
        <translation>按输入保留通道可减少 RTN 误差的十分之一以上。</translation>
    </message>
    <message>
        <source>AWQ: the best scale</source>
        <translation>AWQ：最佳缩放</translation>
    </message>
    <message>
        <source>AWQ scales every channel by *s* = mean|x|^*r* and tries the exponents *r* from 0, which is RTN, to 1. Drag the slider through them: too little helps little, too much makes the other weights of the group coarse.</source>
        <translation>AWQ 用 *s* = mean|x|^*r* 缩放每个通道，尝试从 0（即 RTN）到 1 的指数 *r*。拖动滑块：太小帮助不大，太大则使组内其他权重变粗。</translation>
    </message>
    <message>
        <source>The star is the optimum.</source>
        <translation>星号是最优点。</translation>
    </message>
    <message>
        <source>Drag the slider to the end.</source>
        <translation>把滑块拖到终点。</translation>
    </message>
    <message>
        <source>What the models write</source>
        <translation>模型写了什么</translation>
    </message>
    <message>
        <source>The same prompts, continued by the original, by RTN and by GPTQ, both with 3 bits in groups of 128. The first token that differs is framed.</source>
        <translation>同样的提示，由原模型、RTN 和 GPTQ 续写，两者都是 3 位、128 一组。第一个不同的词元加了框。</translation>
    </message>
    <message>
        <source>Both differ from the original, but GPTQ keeps to it longer. Read on in the other prompts: which of the two still tells a story?</source>
        <translation>两者都与原模型不同，但 GPTQ 保持一致更久。再看其他提示：哪一个还在讲故事？</translation>
    </message>
    <message>
        <source>The texts stand side by side.</source>
        <translation>文本并排显示。</translation>
    </message>
    <message>
        <source>GPTQ is less than half as far from the original as RTN: KL divergence.</source>
        <translation>GPTQ 与原模型的距离不到 RTN 的一半：KL 散度。</translation>
    </message>
    <message>
        <source>A question to take home</source>
        <translation>带回家的问题</translation>
    </message>
    <message>
        <source>Everything shown here was computed by the program&apos;s own solvers on the model&apos;s own weights. The hand-out has these steps on paper; the lessons in the menu Learn go through them one by one.</source>
        <translation>这里展示的一切都由程序自己的求解器在模型自己的权重上算出。讲义把这些步骤印在纸上；“学习”菜单中的课程会逐一讲解。</translation>
    </message>
    <message>
        <source>Why may GPTQ have a larger weight error than RTN, and yet write better?</source>
        <translation>为什么 GPTQ 的权重误差可能比 RTN 大，却写得更好？</translation>
    </message>
    <message>
        <source>It stores more bits a weight</source>
        <translation>它每个权重存储更多位</translation>
    </message>
    <message>
        <source>It moves weights that are still free so that the output stays</source>
        <translation>它移动仍自由的权重，使输出保持不变</translation>
    </message>
    <message>
        <source>It leaves out the layers that are hard to round</source>
        <translation>它略过难以舍入的层</translation>
    </message>
    <message>
        <source>What counts is the layer&apos;s output. RTN is nearest weight by weight, GPTQ output by output.</source>
        <translation>重要的是该层的输出。RTN 逐个权重最接近，GPTQ 逐个输出最接近。</translation>
    </message>
    <message>
        <source>Groups under a slider</source>
        <translation>滑块下的分组</translation>
    </message>
    <message>
        <source>The view What-if answers at once, for one layer, what a run would find for all. It is set to 4 bits and one scale for the tensor, and next to nothing of the weights&apos; signal is left.</source>
        <translation>“假设分析”视图对一层立即给出运行对所有层才会得到的结果。它设为 4 位、整个张量一个缩放因子，权重的信号几乎不剩。</translation>
    </message>
    <message>
        <source>Leave the bits alone. Choose a scale for each row, then for each group, and drag the group size until 20 dB are reached. The figure Bits per weight says what that costs.</source>
        <translation>不要动位数。先选择每行一个缩放因子，再选择每组一个，然后拖动分组大小直到达到 20 dB。“每权重位数”说明其代价。</translation>
    </message>
    <message>
        <source>Reach 20 dB weight SQNR,</source>
        <translation>权重 SQNR 达到 20 dB，</translation>
    </message>
    <message>
        <source>with 4 bits.</source>
        <translation>用 4 位。</translation>
    </message>
    <message>
        <source>Scale for: each group. Groups of 32 come close; smaller ones do it.</source>
        <translation>缩放因子用于：每组。32 一组接近，更小的可达到。</translation>
    </message>
    <message>
        <source>LLM.int8 rounds the inputs as well, so that the product is one of integers. Each row of the weight and each token&apos;s input get a scale of their own: `code = round(v·127 / max|v|)`, where what counts as an outlier is left out of the maximum.</source>
        <translation>LLM.int8 也舍入输入，使乘积成为整数乘积。权重的每一行和每个词元的输入都有自己的缩放因子：`code = round(v·127 / max|v|)`，其中离群值不计入最大值。</translation>
    </message>
    <message>
        <source>Tick Activation order and watch which column is rounded first.</source>
        <translation>勾选“激活顺序”，看哪一列最先被舍入。</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>not finite</source>
        <translation>非有限值</translation>
    </message>
</context>
<context>
    <name>quantoscope::AboutDialog</name>
    <message>
        <source>About Quantoscope</source>
        <translation>关于 Quantoscope</translation>
    </message>
    <message>
        <source>&lt;b&gt;Quantoscope&lt;/b&gt;&lt;p&gt;A workbench for looking into the weight quantization of transformer language models.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Quantoscope&lt;/b&gt;&lt;p&gt;用于深入考察 Transformer 语言模型权重量化的工作台。&lt;/p&gt;&lt;p&gt;自由软件，遵循 GNU 通用公共许可证第 3 版或更新版本。不提供任何担保。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>复制版本信息(&amp;C)</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>程序库</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a library</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>of a library</comment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <comment>of a library</comment>
        <translation>许可证</translation>
    </message>
    <message>
        <source>For</source>
        <comment>what a library is used for</comment>
        <translation>用途</translation>
    </message>
    <message>
        <source>Libraries bring others along. On Debian the texts of all licences are in /usr/share/doc/PACKAGE/copyright.</source>
        <translation>程序库还会带入其他库。在 Debian 上，所有许可证的文本位于 /usr/share/doc/软件包/copyright。</translation>
    </message>
    <message>
        <source>CUDA not available</source>
        <extracomment>CUDA, which a build or a computer may lack</extracomment>
        <translation>CUDA 不可用</translation>
    </message>
</context>
<context>
    <name>quantoscope::BaselineChooser</name>
    <message>
        <source>&amp;Relative to</source>
        <translation>相对于(&amp;R)</translation>
    </message>
    <message>
        <source>Run that the errors are shown relative to</source>
        <translation>误差相对于哪个运行显示</translation>
    </message>
    <message>
        <source>Each cell as a multiple of the same layer&apos;s value in that run (of metrics in decibels and the like: the difference): blue is better than it, red is worse</source>
        <translation>每格为该运行中同一层数值的倍数（以分贝等为单位的指标则为差值）：蓝色更好，红色更差</translation>
    </message>
    <message>
        <source>no run: the values themselves</source>
        <extracomment>Of an error map: each run is shown with its own values</extracomment>
        <translation>无：显示数值本身</translation>
    </message>
</context>
<context>
    <name>quantoscope::BlockSwapJobs</name>
    <message>
        <source>This runs the model itself, which a saved session does not hold. Open its model: the bar above does.</source>
        <translation>这需要运行模型本身，而保存的会话不包含它。请打开其模型：上方的栏可以做到。</translation>
    </message>
    <message>
        <source>A run is in progress: the blocks are measured after it.</source>
        <translation>正在进行一次运行：各块在其后测量。</translation>
    </message>
    <message>
        <source>The quantized model is made again from its codes…</source>
        <translation>正在由编码重建量化模型…</translation>
    </message>
    <message>
        <source>The blocks cannot be measured: %1</source>
        <translation>无法测量各块：%1</translation>
    </message>
</context>
<context>
    <name>quantoscope::BlockSwapView</name>
    <message>
        <source>KL recovered</source>
        <translation>恢复的 KL</translation>
    </message>
    <message>
        <source>… and the first differing token is the original&apos;s again</source>
        <translation>……且第一个不同的词元又与原始一致</translation>
    </message>
    <message>
        <source>Blocks measured</source>
        <translation>已测量的块</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>测量(&amp;M)</translation>
    </message>
    <message>
        <source>Puts one block of run A at a time back to full precision and measures what of the KL divergence on this text goes with it</source>
        <translation>每次把运行 A 的一个块恢复为全精度，并测量此文本的 KL 散度因此减少多少</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>Block in full precision</source>
        <translation>恢复为全精度的块</translation>
    </message>
    <message>
        <source>Block %1 in full precision: KL %2 instead of %3, %4 of it recovered</source>
        <translation>块 %1 为全精度：KL 为 %2 而非 %3，恢复了 %4</translation>
    </message>
    <message>
        <source>%1; the first differing token is the original&apos;s again</source>
        <translation>%1；第一个不同的词元又与原始一致</translation>
    </message>
    <message>
        <source>What each block of %1 costs this text</source>
        <translation>%1 的每个块给此文本造成的损失</translation>
    </message>
    <message>
        <source>What each block costs a text</source>
        <translation>每个块给文本造成的损失</translation>
    </message>
    <message>
        <source>“Measure” puts one block at a time back to full precision and shows what of the text&apos;s KL divergence goes with it.</source>
        <translation>“测量”每次把一个块恢复为全精度，并显示文本的 KL 散度因此减少多少。</translation>
    </message>
    <message>
        <source>Block %1 in full precision takes the most of it away, %2 (%3).</source>
        <translation>块 %1 恢复为全精度减少得最多，为 %2（%3）。</translation>
    </message>
    <message numerus="yes">
        <source>The first token that differs is number %1; %n block(s) alone bring it back.</source>
        <translation>
            <numerusform>第一个不同的词元是第 %1 个；单独恢复它的块有 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 blocks are measured.</source>
        <translation>已测量 %1 个块，共 %2 个。</translation>
    </message>
    <message>
        <source>KL recovered (nats)</source>
        <translation>恢复的 KL (nats)</translation>
    </message>
    <message numerus="yes">
        <source>A %1: KL divergence to the original of %2 nats a token, over %Ln token(s).</source>
        <extracomment>%1 a run&apos;s name, %2 a number</extracomment>
        <translation>
            <numerusform>A %1：相对原始模型的 KL 散度为每词元 %2 nats，共 %Ln 个词元。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>输入想要执行的操作</translation>
    </message>
    <message>
        <source>Filter of commands</source>
        <translation>命令筛选</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>in a list of commands: %1 &quot;Lesson&quot; or the menu that %2 stands in, such as &quot;Theme&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No command has all of these words.</source>
        <translation>没有包含所有这些词的命令。</translation>
    </message>
</context>
<context>
    <name>quantoscope::CompareBar</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>The run that single-run views show</source>
        <translation>单运行视图所显示的运行</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>The run that A is compared with</source>
        <translation>与 A 比较的运行</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>What the error map and the model tree show</source>
        <translation>误差图和模型树所显示的量</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>无运行</translation>
    </message>
</context>
<context>
    <name>quantoscope::CompareView</name>
    <message>
        <source>Comparison of runs</source>
        <translation>运行比较</translation>
    </message>
    <message>
        <source>Every figure of every run and its difference to the baseline; click a header to sort</source>
        <translation>各运行的全部数值及其与基线之差；点击表头排序</translation>
    </message>
    <message>
        <source>No run yet: runs are compared here once there are some.</source>
        <translation>尚无运行：有了运行后将在此比较。</translation>
    </message>
    <message>
        <source>Vertical axis</source>
        <translation>纵轴</translation>
    </message>
    <message>
        <source>What a run is worth</source>
        <translation>运行的效果</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>What a run costs</source>
        <translation>运行的代价</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>What the differences in the table are taken to</source>
        <translation>表中差值的参照</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>A logarithmic vertical axis</source>
        <translation>纵轴采用对数刻度</translation>
    </message>
    <message>
        <source>against</source>
        <extracomment>Between two choosers: &quot;Perplexity&quot; against &quot;Bits per weight&quot;</extracomment>
        <translation>对</translation>
    </message>
    <message>
        <source>&amp;Baseline</source>
        <translation>基线(&amp;B)</translation>
    </message>
    <message>
        <source>Original model</source>
        <translation>原始模型</translation>
    </message>
    <message>
        <source>Use as baseline</source>
        <translation>用作基线</translation>
    </message>
    <message>
        <source>Show as A</source>
        <translation>显示为 A</translation>
    </message>
    <message>
        <source>Show as B</source>
        <translation>显示为 B</translation>
    </message>
    <message>
        <source>Copy table as LaTeX</source>
        <translation>复制表格为 LaTeX</translation>
    </message>
    <message>
        <source>&amp;Group calibration sets</source>
        <translation>合并校准集(&amp;G)</translation>
    </message>
    <message>
        <source>Runs that differ only in their calibration samples are one row and one point: their mean, with bars of one standard deviation. A difference within the bars is marked as not significant.</source>
        <translation>仅校准样本不同的运行合为一行、一点：取其平均值，误差棒为一个标准差。误差棒以内的差异标为不显著。</translation>
    </message>
    <message>
        <source>Run B: %1</source>
        <extracomment>What runs are compared with: the run that is B, %1 its name</extracomment>
        <translation>运行 B：%1</translation>
    </message>
    <message>
        <source>Run B, or the original model</source>
        <translation>运行 B，没有时为原始模型</translation>
    </message>
</context>
<context>
    <name>quantoscope::DeviceChoice</name>
    <message>
        <source>De&amp;vice</source>
        <translation>设备(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <comment>device</comment>
        <translation>自动(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;CPU</source>
        <translation>CPU(&amp;C)</translation>
    </message>
</context>
<context>
    <name>quantoscope::DisagreementPlot</name>
    <message>
        <source>Choose a run as A, and one to compare it with as B: each layer will be a point here.</source>
        <translation>选择一次运行作为 A，另一次作为 B 与之比较：每一层在此是一个点。</translation>
    </message>
    <message>
        <source>%1 (baseline %2, better)</source>
        <extracomment>%1 a figure with its value; %2 the baseline&apos;s value</extracomment>
        <translation>%1（基线 %2，更好）</translation>
    </message>
    <message>
        <source>%1 (baseline %2, worse)</source>
        <extracomment>As before</extracomment>
        <translation>%1（基线 %2，更差）</translation>
    </message>
    <message>
        <source>%1 (as the baseline)</source>
        <extracomment>As before</extracomment>
        <translation>%1（与基线相同）</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 a layer; %2 and %3 a figure each, with its value</extracomment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1. The two disagree.</source>
        <translation>%1。两者不一致。</translation>
    </message>
    <message>
        <source>%1 against %2 by layer</source>
        <extracomment>A plot&apos;s title: %1 and %2 figures such as weight MSE</extracomment>
        <translation>各层的%1与%2</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) of %1.</source>
        <translation>
            <numerusform>%1 的 %n 层。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) without an error are left out.</source>
        <translation>
            <numerusform>省略了 %n 个没有误差的层。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show a second run as B to see where the two figures disagree.</source>
        <translation>将第二次运行显示为 B，即可看到两项指标在何处不一致。</translation>
    </message>
    <message>
        <source>Nowhere is it better than %1 in one figure and worse in the other.</source>
        <translation>没有任何一层在一项指标上优于 %1 而在另一项上更差。</translation>
    </message>
    <message numerus="yes">
        <source>In %n layer(s) it is better than %1 in one figure and worse in the other: %2.</source>
        <extracomment>%1 the baseline run, %2 names of layers</extracomment>
        <translation>
            <numerusform>有 %n 层在一项指标上优于 %1 而在另一项上更差：%2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::DisagreementView</name>
    <message>
        <source>Vertical axis</source>
        <translation>纵轴</translation>
    </message>
    <message>
        <source>What stands against the error of the weights</source>
        <translation>与权重误差对照的指标</translation>
    </message>
    <message>
        <source>Layers of A %1</source>
        <extracomment>%1 the name of run A</extracomment>
        <translation>A %1 的各层</translation>
    </message>
    <message>
        <source>Layers of A %1, against B %2: ▲&#xa0;better than B in one of the two, worse in the other; ●&#xa0;otherwise</source>
        <extracomment>Legend of a plot: %1 and %2 names of the runs A and B</extracomment>
        <translation>A %1 的各层，与 B %2 相比：▲&#xa0;一项优于 B 而另一项更差；●&#xa0;其他情况</translation>
    </message>
</context>
<context>
    <name>quantoscope::DistributionPlot</name>
    <message>
        <source>Choose a layer to see how its weights are distributed.</source>
        <translation>选择一层以查看其权重分布。</translation>
    </message>
    <message>
        <source>Weights per bin</source>
        <translation>每区间权重数</translation>
    </message>
    <message>
        <source>&amp;Logarithmic counts</source>
        <translation>对数计数(&amp;L)</translation>
    </message>
    <message>
        <source>Grid levels of &amp;row</source>
        <translation>量化级所属行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;group</source>
        <translation>分组(&amp;G)</translation>
    </message>
    <message>
        <source>Output row whose grid levels are shown</source>
        <translation>显示其量化级的输出行</translation>
    </message>
    <message>
        <source>Group whose grid levels are shown</source>
        <translation>显示其量化级的分组</translation>
    </message>
    <message>
        <source>The ticks under the histogram are the values that weights of this output row can take</source>
        <translation>直方图下方的刻线是该输出行的权重可取的值</translation>
    </message>
    <message>
        <source>The group of input columns whose scale is used</source>
        <translation>所用缩放因子对应的输入列分组</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>%1 的权重</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Range of a histogram bin: lower and upper weight</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Distribution of weights</source>
        <translation>权重分布</translation>
    </message>
    <message>
        <source>Distribution of the weights of %1</source>
        <translation>%1 的权重分布</translation>
    </message>
    <message numerus="yes">
        <source>Histogram of %1 in %n bin(s) from %2 to %3; the original peaks near %4.</source>
        <translation>
            <numerusform>%1 的直方图，%n 个区间，从 %2 到 %3；原始权重的峰值在 %4 附近。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fills %n of them.</source>
        <extracomment>%1 is a run&apos;s letter and name, %2 a run of bins</extracomment>
        <translation>
            <numerusform>%1 占用其中 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Cumulative share</source>
        <translation>累积占比</translation>
    </message>
    <message>
        <source>Q-Q plot</source>
        <translation>Q-Q 图</translation>
    </message>
    <message>
        <source>How the distribution is drawn</source>
        <translation>分布的绘制方式</translation>
    </message>
    <message>
        <source>Weights per bin; the share of weights below a value; or the quantiles of the weights against those of a normal distribution, a straight line if they are normal</source>
        <translation>每个区间的权重数；小于某值的权重占比；或权重分位数与正态分布分位数的对比（若为正态分布则呈直线）</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正态分布</translation>
    </message>
    <message>
        <source>Share of weights below</source>
        <translation>小于该值的权重占比</translation>
    </message>
    <message>
        <source>Quantile of a normal distribution (standard deviations)</source>
        <translation>正态分布的分位数（标准差）</translation>
    </message>
    <message>
        <source>Cumulative distribution of the weights of %1</source>
        <translation>%1 权重的累积分布</translation>
    </message>
    <message>
        <source>Quantiles of the weights of %1 against a normal distribution</source>
        <translation>%1 权重的分位数与正态分布对比</translation>
    </message>
    <message>
        <source>Share of the weights of %1 below each value.</source>
        <translation>%1 中小于各值的权重占比。</translation>
    </message>
    <message>
        <source>%1: %2 of them between −%3 and %3.</source>
        <comment>%1 a model, %2 a percentage, %3 a weight</comment>
        <translation>%1：其中 %2 位于 −%3 与 %3 之间。</translation>
    </message>
    <message>
        <source>Quantiles of the weights of %1 against a normal distribution; the original has mean %2 and standard deviation %3.</source>
        <translation>%1 权重的分位数与正态分布对比；原始权重的均值为 %2，标准差为 %3。</translation>
    </message>
    <message>
        <source>Its tails reach %1 times as far as a normal distribution&apos;s at three standard deviations.</source>
        <translation>在三个标准差处，其尾部延伸为正态分布的 %1 倍。</translation>
    </message>
    <message>
        <source>Below %1</source>
        <comment>%1 is a weight</comment>
        <translation>小于 %1</translation>
    </message>
    <message>
        <source>%1 standard deviations</source>
        <translation>%1 个标准差</translation>
    </message>
    <message>
        <source>Cursor %1 at %2</source>
        <translation>游标 %1 位于 %2</translation>
    </message>
    <message>
        <source>%1 to %2, Δ %3</source>
        <comment>two weights and their difference</comment>
        <translation>%1 至 %2，Δ %3</translation>
    </message>
    <message>
        <source>Cursors: keys 1 and 2</source>
        <translation>游标：按键 1 和 2</translation>
    </message>
    <message>
        <source>Mark ran&amp;ge</source>
        <translation>标记范围(&amp;G)</translation>
    </message>
    <message>
        <source>While pressed, dragging marks a range of weights in all views, as dragging with Shift always does; so does Return between the cursors that the keys 1 and 2 set. Esc forgets it.</source>
        <translation>按下后，拖动会在所有视图中标记一段权重范围，按住 Shift 拖动始终如此；在按 1 和 2 键设置的游标之间按回车亦可。Esc 取消标记。</translation>
    </message>
    <message>
        <source>Marked: %1 to %2</source>
        <extracomment>in a plot&apos;s legend: %1 and %2 are the ends of a range of weights</extracomment>
        <translation>已标记：%1 到 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more run(s): enlarge the plot</source>
        <extracomment>under a plot, where the grid levels of more runs would stand</extracomment>
        <translation>
            <numerusform>另有 %n 个运行：请放大图表</numerusform>
        </translation>
    </message>
    <message>
        <source>The range from %1 to %2 is marked: about %3 of the original weights.</source>
        <translation>已标记从 %1 到 %2 的范围：约占原始权重的 %3。</translation>
    </message>
</context>
<context>
    <name>quantoscope::Engine</name>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>写入 %1</translation>
    </message>
    <message>
        <source>Steps of %1</source>
        <translation>%1 的步骤</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>What if %1</source>
        <translation>假设分析 %1</translation>
    </message>
    <message>
        <source>Salience of %1</source>
        <translation>%1 的显著性</translation>
    </message>
    <message>
        <source>Weights of %1</source>
        <translation>%1 的权重</translation>
    </message>
    <message>
        <source>Train %1</source>
        <translation>训练 %1</translation>
    </message>
    <message>
        <source>Pack %1</source>
        <translation>打包 %1</translation>
    </message>
    <message>
        <source>Blocks of %1</source>
        <translation>%1 的各块</translation>
    </message>
    <message>
        <source>Error of %1</source>
        <translation>%1 的误差</translation>
    </message>
</context>
<context>
    <name>quantoscope::ErrorMapPlot</name>
    <message>
        <source>No run yet: its errors will appear here, layer by layer.</source>
        <translation>尚无运行：其误差将逐层显示在此。</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>块</translation>
    </message>
    <message>
        <source>%1, higher is better</source>
        <translation>%1，越高越好</translation>
    </message>
    <message>
        <source>The model has no such layer.</source>
        <translation>模型中没有这一层。</translation>
    </message>
    <message>
        <source>%1, %2: no value</source>
        <translation>%1，%2：无值</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4</source>
        <extracomment>%1 layer, %2 run, %3 metric, %4 value with unit</extracomment>
        <translation>%1，%2：%3 %4</translation>
    </message>
    <message>
        <source>Error map: %1</source>
        <translation>误差图：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n block(s) by projection.</source>
        <translation>
            <numerusform>%n 个块按投影的%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n layer(s), the worst %2 with %3.</source>
        <translation>
            <numerusform>%1：%n 层，最差为 %2，值 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no value yet.</source>
        <translation>%1：尚无值。</translation>
    </message>
    <message>
        <source>%1 as a multiple of that of %2</source>
        <extracomment>%1 a metric, %2 a run</extracomment>
        <translation>%1，为 %2 的倍数</translation>
    </message>
    <message>
        <source>%1 less that of %2</source>
        <translation>%1 与 %2 之差</translation>
    </message>
</context>
<context>
    <name>quantoscope::ExperimentJobs</name>
    <message>
        <source>This layer cannot be shown as it is stored: %1</source>
        <translation>无法按存储形式显示此层：%1</translation>
    </message>
</context>
<context>
    <name>quantoscope::ExperimentPage</name>
    <message>
        <source>Texts (*.txt *.json *.tsv);;All files (*)</source>
        <translation>文本 (*.txt *.json *.tsv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>no training: the model as it is</source>
        <translation>不训练：按原样使用模型</translation>
    </message>
    <message>
        <source>the experiment&apos;s own choice</source>
        <translation>由实验自行选择</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>Trained model goes to</source>
        <translation>训练后模型保存到</translation>
    </message>
    <message>
        <source>Calibrate on</source>
        <translation>校准数据</translation>
    </message>
    <message>
        <source>Measure on</source>
        <translation>评测数据</translation>
    </message>
    <message>
        <source>Calibration samples</source>
        <translation>校准样本数</translation>
    </message>
    <message>
        <source>Tokens a sample</source>
        <translation>每个样本的词元数</translation>
    </message>
    <message>
        <source>Windows of text</source>
        <translation>文本窗口数</translation>
    </message>
    <message>
        <source>as the experiment has it</source>
        <translation>按实验设定</translation>
    </message>
    <message>
        <source>Start the experiment</source>
        <translation>开始实验</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open another model…</source>
        <translation>打开其他模型…</translation>
    </message>
    <message>
        <source>Open a model first; a session alone cannot be run.</source>
        <translation>请先打开模型；仅有会话无法运行。</translation>
    </message>
    <message>
        <source>A training needs a file of labelled sentences to measure on, too.</source>
        <translation>训练还需要一个用于评测的带标签句子文件。</translation>
    </message>
    <message>
        <source>%1 holds a model already: name another folder for the trained one.</source>
        <translation>%1 中已有模型：请为训练后的模型指定另一个文件夹。</translation>
    </message>
    <message>
        <source>The experiment is under way; results show up below as its runs end.</source>
        <translation>实验正在进行；各次运行结束后结果会显示在下方。</translation>
    </message>
    <message>
        <source>Folder for the trained model</source>
        <translation>训练后模型的文件夹</translation>
    </message>
</context>
<context>
    <name>quantoscope::ExportModelDialog</name>
    <message>
        <source>GPTQ, zero points less one (gptq)</source>
        <translation>GPTQ，零点减一（gptq）</translation>
    </message>
    <message>
        <source>GPTQ, zero points as they are (gptq_v2)</source>
        <translation>GPTQ，零点不变（gptq_v2）</translation>
    </message>
    <message>
        <source>AWQ gemm (awq)</source>
        <translation>AWQ gemm (awq)</translation>
    </message>
    <message>
        <source>GGUF for llama.cpp (gguf)</source>
        <translation>用于 llama.cpp 的 GGUF (gguf)</translation>
    </message>
    <message>
        <source>Plain float32 weights (safetensors)</source>
        <translation>普通 float32 权重（safetensors）</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>导出模型</translation>
    </message>
    <message>
        <source>A new folder</source>
        <translation>新文件夹</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Set up a run that fits</source>
        <translation>设置合适的运行(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Folder to make the new one in</source>
        <translation>在哪个文件夹中新建</translation>
    </message>
    <message>
        <source>This run has no exact image in the format: %1.</source>
        <translation>该格式无法精确表示此运行：%1。</translation>
    </message>
    <message>
        <source>%1 is there already and not empty.</source>
        <translation>%1 已存在且不为空。</translation>
    </message>
    <message>
        <source>What is written is read back and compared with the run&apos;s codes bit by bit, and a text is written from it.</source>
        <translation>写入的内容会被读回，与运行的量化码逐位比较，并用它生成一段文本。</translation>
    </message>
</context>
<context>
    <name>quantoscope::FigurePage</name>
    <message>
        <source>&amp;Panels</source>
        <translation>分图(&amp;P)</translation>
    </message>
    <message>
        <source>Panels of the figure</source>
        <translation>插图的分图</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>前移(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>后移(&amp;L)</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>移除(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Full width</source>
        <translation>整行宽度(&amp;F)</translation>
    </message>
    <message>
        <source>The panel is as wide as the figure</source>
        <translation>该分图与整幅插图同宽</translation>
    </message>
    <message>
        <source>178 mm: two columns</source>
        <translation>178 毫米：双栏</translation>
    </message>
    <message>
        <source>85 mm: one column</source>
        <translation>85 毫米：单栏</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>宽度(&amp;W)</translation>
    </message>
    <message>
        <source>Panels &amp;a line</source>
        <translation>每行分图数(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Height of a line</source>
        <translation>行高(&amp;H)</translation>
    </message>
    <message>
        <source>Type &amp;size</source>
        <translation>字号(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Colour map</source>
        <translation>色图(&amp;C)</translation>
    </message>
    <message>
        <source>Le&amp;tters</source>
        <translation>编号(&amp;T)</translation>
    </message>
    <message>
        <source>Preview in &amp;grey</source>
        <translation>灰度预览(&amp;G)</translation>
    </message>
    <message>
        <source>As a printer without colours would show it; files keep their colours</source>
        <translation>如同黑白打印的效果；文件仍保留颜色</translation>
    </message>
    <message>
        <source>E&amp;xport figure…</source>
        <translation>导出插图(&amp;X)…</translation>
    </message>
    <message>
        <source>“Add panel”, or “Add to figure” (Ctrl+Shift+F) at a plot, puts a plot here, as a panel of a figure for a paper.</source>
        <translation>“添加分图”，或在某个图上使用“添加到插图”（Ctrl+Shift+F），可将该图作为论文插图的一个分图放到这里。</translation>
    </message>
    <message>
        <source>A&amp;dd panel</source>
        <translation>添加分图(&amp;D)</translation>
    </message>
    <message>
        <source>A plot as its view shows it now</source>
        <translation>视图当前所示的图</translation>
    </message>
</context>
<context>
    <name>quantoscope::FigureTiles</name>
    <message>
        <source>The weights of a figure&apos;s panel cannot be shown: %1</source>
        <translation>无法显示插图中一幅的权重：%1</translation>
    </message>
</context>
<context>
    <name>quantoscope::FileChoice</name>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
</context>
<context>
    <name>quantoscope::FootprintEstimate</name>
    <message>
        <source>Memory: %1, then %2</source>
        <translation>内存：%1，量化后 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) have fewer than %1 columns: one group a row</source>
        <extracomment>%n layers, %1 the size of a group</extracomment>
        <translation>
            <numerusform>%n 个层的列数少于 %1：每行一组</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::GlossaryDialog</name>
    <message>
        <source>Unit:</source>
        <translation>单位：</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>来源：</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation>查找术语</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>No term has these words.</source>
        <translation>没有包含这些词的术语。</translation>
    </message>
</context>
<context>
    <name>quantoscope::GuideWindow</name>
    <message>
        <source>No page has these words.</source>
        <translation>没有页面包含这些词。</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>后退（Alt+左）</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>前进（Alt+右）</translation>
    </message>
    <message>
        <source>A−</source>
        <comment>button: smaller type</comment>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>缩小（Ctrl+-）</translation>
    </message>
    <message>
        <source>A+</source>
        <comment>button: larger type</comment>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>放大（Ctrl++）</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print or save as PDF</source>
        <translation>打印或保存为 PDF</translation>
    </message>
    <message>
        <source>&amp;Print this page…</source>
        <translation>打印此页(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;This page as PDF…</source>
        <translation>此页存为 PDF(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Whole guide as PDF…</source>
        <translation>整个指南存为 PDF(&amp;W)…</translation>
    </message>
    <message>
        <source>Find pages</source>
        <translation>查找页面</translation>
    </message>
    <message>
        <source>Shows the pages that hold every word (Ctrl+F)</source>
        <translation>显示包含所有词的页面（Ctrl+F）</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
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
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>窗口导览</translation>
    </message>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>跳过导览(&amp;S)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
</context>
<context>
    <name>quantoscope::Inspector</name>
    <message>
        <source>Choose a layer to see its facts.</source>
        <translation>选择一层以查看其详情。</translation>
    </message>
    <message>
        <source>Warnings of the selected layer</source>
        <translation>所选层的警告</translation>
    </message>
    <message>
        <source>Facts of the selected layer</source>
        <translation>所选层的详情</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Original weight</source>
        <translation>原始权重</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Outputs × inputs</source>
        <translation>输出 × 输入</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重数</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>块</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>存储格式</translation>
    </message>
    <message>
        <source>The file holds codes; the weight shown is what they stand for</source>
        <translation>文件中存的是量化码；此处显示其所代表的权重</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Excess kurtosis</source>
        <translation>超额峰度</translation>
    </message>
    <message>
        <source>0 for a normal distribution; the larger, the heavier the tails</source>
        <translation>正态分布为 0；越大则尾部越重</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>离群值</translation>
    </message>
    <message>
        <source>Share of the weights further than six standard deviations from zero</source>
        <translation>与零的距离超过六个标准差的权重所占比例</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Heading of a run&apos;s figures: its letter, its name</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>This layer</source>
        <translation>此层</translation>
    </message>
    <message>
        <source>not finished yet</source>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>not quantized</source>
        <translation>未量化</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>每权重位数</translation>
    </message>
    <message>
        <source>Scales and zeros included</source>
        <translation>含缩放因子和零点</translation>
    </message>
    <message>
        <source>Solver loss</source>
        <translation>求解器损失</translation>
    </message>
    <message>
        <source>In the scale of the method&apos;s authors</source>
        <translation>按方法原作者的度量</translation>
    </message>
    <message>
        <source>Calibration tokens</source>
        <translation>校准词元数</translation>
    </message>
    <message>
        <source>Dead input channels</source>
        <translation>失活输入通道</translation>
    </message>
    <message>
        <source>Input channels that were zero on every calibration token</source>
        <translation>在所有校准词元上均为零的输入通道</translation>
    </message>
    <message>
        <source>Solved on</source>
        <translation>求解设备</translation>
    </message>
    <message>
        <source>The device that the layer&apos;s codes were computed on</source>
        <translation>计算该层编码的设备</translation>
    </message>
    <message>
        <source>Damping, absolute</source>
        <translation>阻尼（绝对值）</translation>
    </message>
    <message>
        <source>What was added to the diagonal of H = XᵀX/N: the run&apos;s share of damping times its mean</source>
        <translation>加到 H = XᵀX/N 对角线上的量：运行的阻尼比例乘以对角线均值</translation>
    </message>
</context>
<context>
    <name>quantoscope::JobPanel</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>No job is running.</source>
        <translation>没有正在运行的任务。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Running and waiting jobs</source>
        <translation>正在运行和等待的任务</translation>
    </message>
    <message>
        <source>Waiting, paused</source>
        <extracomment>A run in the queue, and the same while the queue is paused</extracomment>
        <translation>等待中，已暂停</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>%1 is the layer a run stands still after</extracomment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused after %1</source>
        <translation>在 %1 之后暂停</translation>
    </message>
    <message>
        <source>Pausing after this step…</source>
        <extracomment>A run that was asked to pause works on until its layer, or its window of text, is finished</extracomment>
        <translation>完成此步后暂停…</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Time until a job is done, as in &quot;1:42 left&quot;</extracomment>
        <translation>剩余 %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::JobRow</name>
    <message>
        <source>Runs it earlier</source>
        <translation>提前执行</translation>
    </message>
    <message>
        <source>Runs it later</source>
        <translation>推后执行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>%1 的进度</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>上移 %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>下移 %1</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>取消 %1</translation>
    </message>
    <message>
        <source>Takes the job out of the queue</source>
        <translation>将任务移出队列</translation>
    </message>
    <message>
        <source>Stops the job; the layers that are finished are kept</source>
        <translation>停止任务；已完成的层会保留</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <translation>继续 %1</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>暂停 %1</translation>
    </message>
    <message>
        <source>Goes on where it stands</source>
        <translation>从停下的地方继续</translation>
    </message>
    <message>
        <source>Stands still once its layer or its window of text is finished; runs that wait do not start</source>
        <translation>完成当前层或当前文本窗口后停住；等待中的运行不会开始</translation>
    </message>
</context>
<context>
    <name>quantoscope::LayerQuestionView</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>quantoscope::LayerQuestions</name>
    <message>
        <source>The layer&apos;s inputs are gathered…</source>
        <translation>正在收集该层的输入…</translation>
    </message>
</context>
<context>
    <name>quantoscope::LayerResultsModel</name>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>块</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位数</translation>
    </message>
</context>
<context>
    <name>quantoscope::LayerResultsView</name>
    <message>
        <source>No layer has finished yet.</source>
        <translation>尚无已完成的层。</translation>
    </message>
    <message>
        <source>Layers of run A</source>
        <translation>运行 A 的各层</translation>
    </message>
    <message>
        <source>Every metric of every finished layer; click a header to sort</source>
        <translation>每个已完成层的全部指标；点击表头排序</translation>
    </message>
</context>
<context>
    <name>quantoscope::LayerTreeModel</name>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>%1, %2 parameters
%3</source>
        <extracomment>Tool tip of the model: architecture, number of parameters, path</extracomment>
        <translation>%1，%2 个参数
%3</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>块 %1</translation>
    </message>
    <message>
        <source>%1
kind %2, outputs × inputs: %3</source>
        <extracomment>Tool tip of a layer: full name, then its kind</extracomment>
        <translation>%1
类型 %2，输出 × 输入：%3</translation>
    </message>
    <message>
        <source>quantized: %1</source>
        <extracomment>Tool tip of a layer that the file stores as codes: format and grid</extracomment>
        <translation>已量化：%1</translation>
    </message>
    <message>
        <source>%1 (mean over the layers)</source>
        <translation>%1（各层均值）</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Outputs × inputs of the weight</source>
        <translation>权重的输出 × 输入</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Output error</source>
        <extracomment>Short for &quot;Relative output error&quot;, of a narrow column</extracomment>
        <translation>相对输出误差</translation>
    </message>
    <message>
        <source>Hold-out error</source>
        <extracomment>Short for &quot;Relative output error (hold-out)&quot;, of a narrow column</extracomment>
        <translation>留出集误差</translation>
    </message>
    <message>
        <source>Accum. error</source>
        <extracomment>Short for &quot;Accumulated output error&quot;, of a narrow column</extracomment>
        <translation>累积误差</translation>
    </message>
    <message>
        <source>Accum. MSE</source>
        <extracomment>Short for &quot;Accumulated output MSE&quot;, of a narrow column</extracomment>
        <translation>累积 MSE</translation>
    </message>
    <message>
        <source>Largest error</source>
        <extracomment>Short for &quot;Largest weight error&quot;, of a narrow column</extracomment>
        <translation>最大误差</translation>
    </message>
    <message>
        <source>KL (nats)</source>
        <extracomment>Short for &quot;KL divergence (nats)&quot;, of a narrow column</extracomment>
        <translation>KL (nats)</translation>
    </message>
    <message>
        <source>Energy spread</source>
        <extracomment>Short for &quot;Spread of input energies&quot;, of a narrow column</extracomment>
        <translation>能量离散度</translation>
    </message>
</context>
<context>
    <name>quantoscope::LayerTreeView</name>
    <message>
        <source>No model is open.</source>
        <translation>未打开模型。</translation>
    </message>
    <message>
        <source>Find a layer</source>
        <translation>查找层</translation>
    </message>
    <message>
        <source>Shows the layers whose name holds every word: “block 7 down”</source>
        <translation>显示名称包含全部词语的层，如“块 7 down”</translation>
    </message>
    <message>
        <source>Layers of the model</source>
        <translation>模型的层</translation>
    </message>
    <message>
        <source>Blocks and layers with the chosen metric of run A</source>
        <translation>块与层，附运行 A 的所选指标</translation>
    </message>
</context>
<context>
    <name>quantoscope::LessonActions</name>
    <message>
        <source>A run is under way. It takes a few seconds.</source>
        <translation>正在运行，需要几秒钟。</translation>
    </message>
    <message>
        <source>Open the demo model to go on: File &gt; Open demo model.</source>
        <translation>请打开演示模型后继续：文件 &gt; 打开演示模型。</translation>
    </message>
    <message>
        <source>The model is being opened…</source>
        <translation>正在打开模型…</translation>
    </message>
</context>
<context>
    <name>quantoscope::LessonPanel</name>
    <message>
        <source>&amp;Hint</source>
        <translation>提示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Do it for me</source>
        <translation>替我完成(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Steps passed</source>
        <translation>已通过的步骤</translation>
    </message>
    <message>
        <source>End the lesson; it goes on here next time.</source>
        <translation>结束课程；下次从这里继续。</translation>
    </message>
    <message>
        <source>End the lesson</source>
        <translation>结束课程</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, count and title of a lesson&apos;s step</comment>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Skip s&amp;tep</source>
        <translation>跳过此步(&amp;T)</translation>
    </message>
    <message>
        <source>Hint:</source>
        <translation>提示：</translation>
    </message>
</context>
<context>
    <name>quantoscope::LessonTasks</name>
    <message>
        <source>Found: %1</source>
        <comment>what a check found</comment>
        <translation>当前：%1</translation>
    </message>
    <message>
        <source>Found: %1. Asked for: %2.</source>
        <comment>what a check found, and what it wants</comment>
        <translation>当前：%1。要求：%2。</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>正确。</translation>
    </message>
    <message>
        <source>Not so. Look again.</source>
        <translation>不对，请再看看。</translation>
    </message>
</context>
<context>
    <name>quantoscope::LogModel</name>
    <message>
        <source>Debug</source>
        <translation>调试</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>quantoscope::LogView</name>
    <message>
        <source>Lowest level shown</source>
        <translation>显示的最低级别</translation>
    </message>
    <message>
        <source>Hides messages below this level</source>
        <translation>隐藏低于此级别的消息</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>筛选日志</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all that are shown</source>
        <translation>复制选中的行，或显示的全部行</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Messages of the program, the newest last</source>
        <translation>程序消息，最新的在最后</translation>
    </message>
    <message>
        <source>No message passes the filter.</source>
        <translation>没有消息符合筛选条件。</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>尚无日志。</translation>
    </message>
</context>
<context>
    <name>quantoscope::MainWindow</name>
    <message>
        <source>Demo model</source>
        <translation>演示模型</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Models (config.json *.safetensors *.bin *.gguf);;All files (*)</source>
        <translation>模型 (config.json *.safetensors *.bin *.gguf);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open model folder</source>
        <translation>打开模型文件夹</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation>定位 %1</translation>
    </message>
    <message>
        <source>A run is in progress.</source>
        <translation>有运行正在进行。</translation>
    </message>
    <message>
        <source>Cancel it? The layers that are finished are kept.</source>
        <translation>要取消吗？已完成的层会保留。</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>取消运行</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>The session has results that are not saved.</source>
        <translation>会话中有未保存的结果。</translation>
    </message>
    <message>
        <source>Save them before going on?</source>
        <translation>继续之前要保存吗？</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>已打开：%1</translation>
    </message>
    <message>
        <source>Open the model of this session first.</source>
        <translation>请先打开此会话的模型。</translation>
    </message>
    <message>
        <source>%1 is complete.</source>
        <translation>%1 已完成。</translation>
    </message>
    <message numerus="yes">
        <source>%1 was cancelled; %n finished layer(s) are kept.</source>
        <translation>
            <numerusform>%1 已取消；已完成的 %n 层会保留。</numerusform>
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
            <numerusform>%n 个运行</numerusform>
        </translation>
    </message>
    <message>
        <source>These are saved results of %1. To start a run, its model has to be open.</source>
        <translation>这是“%1”的已保存结果。要开始运行，需先打开其模型。</translation>
    </message>
    <message>
        <source>Open the model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Locate model…</source>
        <translation>定位模型…</translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation>请先打开模型。</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>Sessions (*.h5)</source>
        <translation>会话 (*.h5)</translation>
    </message>
    <message>
        <source>The table of layers is exported by its own menu entry.</source>
        <translation>层表格请用其专门的菜单项导出。</translation>
    </message>
    <message>
        <source>The name must end in .png, .svg, .pdf or .csv.</source>
        <translation>文件名必须以 .png、.svg、.pdf 或 .csv 结尾。</translation>
    </message>
    <message>
        <source>Export table of runs</source>
        <translation>导出运行表格</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export table of layers</source>
        <translation>导出层表格</translation>
    </message>
    <message>
        <source>Cancel it and close? The layers that are finished are kept.</source>
        <translation>要取消运行并关闭吗？已完成的层会保留。</translation>
    </message>
    <message>
        <source>Cancel and close</source>
        <translation>取消并关闭</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>正在结束…</translation>
    </message>
    <message>
        <source>Start a run (F5): what it changes is told here.</source>
        <translation>开始运行（F5）：其带来的变化将在此说明。</translation>
    </message>
    <message>
        <source>Start a run (F5): its layers show up here one by one.</source>
        <translation>开始运行（F5）：其各层将逐一显示在此。</translation>
    </message>
    <message>
        <source>Start a run (F5) or a sweep: runs are compared here.</source>
        <translation>开始运行（F5）或参数扫描：各运行将在此比较。</translation>
    </message>
    <message>
        <source>Start a run (F5): the texts before and after show up here at its end.</source>
        <translation>开始运行（F5）：结束时此处显示量化前后的文本。</translation>
    </message>
    <message>
        <source>Start a run (F5): every layer&apos;s figures show up here.</source>
        <translation>开始运行（F5）：各层的数值将显示在此。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Error map</source>
        <translation>误差图</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新建运行</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>No runs yet.</source>
        <translation>尚无运行。</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>没有正在运行的任务。</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>⚠ Slow BLAS</source>
        <translation>⚠ BLAS 较慢</translation>
    </message>
    <message>
        <source>Matrix products go to the reference BLAS, many times slower than OpenBLAS. Install the package libopenblas0-pthread and start again.</source>
        <translation>矩阵乘法由参考 BLAS 完成，比 OpenBLAS 慢许多倍。请安装软件包 libopenblas0-pthread 后重新启动。</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>打开模型(&amp;O)…</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open model &amp;folder…</source>
        <translation>打开模型文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+O</source>
        <translation>Ctrl+Alt+O</translation>
    </message>
    <message>
        <source>Open &amp;demo model</source>
        <translation>打开演示模型(&amp;D)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>&amp;Locate model…</source>
        <translation>定位模型(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Save session</source>
        <translation>保存会话(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation>会话另存为(&amp;A)…</translation>
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
        <translation>导出运行表格(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Copy view</source>
        <translation>复制视图(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Copy co&amp;mmand line of run A</source>
        <translation>复制运行 A 的命令行(&amp;M)</translation>
    </message>
    <message>
        <source>Copy command line of this &amp;plot</source>
        <translation>复制此图的命令行(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Find layer</source>
        <translation>查找层(&amp;F)</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>&amp;Back in selection</source>
        <translation>后退到上一选择(&amp;B)</translation>
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
        <translation>重命名运行(&amp;N)</translation>
    </message>
    <message>
        <source>Run n&amp;otes…</source>
        <translation>运行备注(&amp;O)…</translation>
    </message>
    <message>
        <source>Remo&amp;ve run</source>
        <translation>移除运行(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Logarithmic counts</source>
        <translation>对数计数(&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>One &amp;colour scale for all runs</source>
        <translation>所有运行共用一个色标(&amp;C)</translation>
    </message>
    <message>
        <source>Lock colours</source>
        <translation>锁定色标</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>以表格显示(&amp;T)</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Reset view</source>
        <translation>重置视图(&amp;R)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Restore &amp;default layout</source>
        <translation>恢复默认布局(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Start run</source>
        <translation>开始运行(&amp;S)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>&amp;Resume run</source>
        <translation>恢复运行(&amp;R)</translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation>Shift+F5</translation>
    </message>
    <message>
        <source>S&amp;weep…</source>
        <translation>参数扫描(&amp;W)…</translation>
    </message>
    <message>
        <source>Ctrl+F5</source>
        <translation>Ctrl+F5</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>参数扫描</translation>
    </message>
    <message>
        <source>&amp;Cancel run</source>
        <translation>取消运行(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel &amp;all</source>
        <translation>全部取消(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+.</source>
        <translation>Ctrl+Shift+.</translation>
    </message>
    <message>
        <source>&amp;Swap A and B</source>
        <translation>交换 A 与 B(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>&amp;Next differing token</source>
        <translation>下一个不同的词元(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>命令面板(&amp;C)…</translation>
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
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Quantoscope</source>
        <translation>关于 Quantoscope(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>主题(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Colour &amp;map</source>
        <translation>配色(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Open a model first; a session alone cannot be run.</source>
        <translation>请先打开模型；仅有会话无法运行。</translation>
    </message>
    <message>
        <source>Removed %1; %2 brings it back.</source>
        <translation>已移除 %1；按 %2 可恢复。</translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <translation>%1 的备注</translation>
    </message>
    <message>
        <source>Notes stay with the run, in the session and in reports.</source>
        <translation>备注随运行保存在会话和报告中。</translation>
    </message>
    <message>
        <source>The command reads the session&apos;s file: save the session before running it.</source>
        <translation>该命令读取会话文件：运行前请先保存会话。</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>The language changes when the program is started next.</source>
        <translation>语言将在下次启动程序时切换。</translation>
    </message>
    <message>
        <source>Open s&amp;ession…</source>
        <translation>打开会话(&amp;E)…</translation>
    </message>
    <message>
        <source>E&amp;xport view…</source>
        <translation>导出视图(&amp;X)…</translation>
    </message>
    <message>
        <source>Export re&amp;port…</source>
        <translation>导出报告(&amp;P)…</translation>
    </message>
    <message>
        <source>Export table of la&amp;yers…</source>
        <translation>导出层表格(&amp;Y)…</translation>
    </message>
    <message>
        <source>For&amp;ward in selection</source>
        <translation>前进到下一选择(&amp;W)</translation>
    </message>
    <message>
        <source>Stepper</source>
        <translation>逐步演示</translation>
    </message>
    <message>
        <source>&amp;Export model…</source>
        <translation>导出模型(&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+E</source>
        <translation>Ctrl+Alt+E</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>术语表(&amp;G)</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>The form “New run” is set up for %1: start it, then export the new run.</source>
        <translation>“新建运行”表单已按 %1 设置好：请开始运行，然后导出新的运行。</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <source>Salience</source>
        <translation>显著性</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>学习(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>窗口导览(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>课程(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Experiments</source>
        <translation>实验(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Open lesson file…</source>
        <translation>打开课程文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Save &amp;hand-out…</source>
        <translation>保存讲义(&amp;H)…</translation>
    </message>
    <message>
        <source>E&amp;nd lesson</source>
        <translation>结束课程(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;senter mode</source>
        <translation>演示模式(&amp;S)</translation>
    </message>
    <message>
        <source>%1  (%2 of %3)</source>
        <comment>a lesson&apos;s title, steps passed, all steps</comment>
        <translation>%1（%2 / %3）</translation>
    </message>
    <message>
        <source>Open lesson file</source>
        <translation>打开课程文件</translation>
    </message>
    <message>
        <source>Lessons (*.json);;All files (*)</source>
        <translation>课程 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save hand-out</source>
        <translation>保存讲义</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Added to the figure, which has %n panel(s) now: %1 shows it.</source>
        <translation>
            <numerusform>已添加到插图，现有 %n 个分图：%1 可查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>导出插图</translation>
    </message>
    <message>
        <source>PDF document (*.pdf);;SVG drawing (*.svg);;PNG image with 600 dots per inch (*.png)</source>
        <translation>PDF 文档 (*.pdf);;SVG 图形 (*.svg);;600 dpi 的 PNG 图像 (*.png)</translation>
    </message>
    <message>
        <source>Written with its numbers and their origin beside it: %1</source>
        <translation>已写入，旁边附有数据及其来源：%1</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>图块</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>插图</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Export fi&amp;gure…</source>
        <translation>导出插图(&amp;G)…</translation>
    </message>
    <message>
        <source>Add &amp;to figure</source>
        <translation>添加到插图(&amp;T)</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>logarithmic, not the record of messages</comment>
        <translation>对数</translation>
    </message>
    <message>
        <source>Time: about %1</source>
        <translation>时间：约 %1</translation>
    </message>
    <message>
        <source>Time: roughly %1; no run of this method was timed yet</source>
        <translation>时间：粗略 %1；尚无此方法的计时运行</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <extracomment>%1 the name of a view: Error map</extracomment>
        <translation>导出“%1”</translation>
    </message>
    <message>
        <source>User g&amp;uide</source>
        <translation>用户指南(&amp;U)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F1</source>
        <translation>Ctrl+Shift+F1</translation>
    </message>
    <message>
        <source>&amp;Larger type</source>
        <translation>放大文字(&amp;L)</translation>
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
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>&amp;Normal type</source>
        <translation>正常大小(&amp;N)</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Font si&amp;ze</source>
        <translation>字号(&amp;Z)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Type is %1 % of its normal size.</source>
        <translation>文字为正常大小的 %1 %。</translation>
    </message>
    <message>
        <source>La&amp;youts</source>
        <translation>布局(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Remove layout</source>
        <translation>删除布局(&amp;R)</translation>
    </message>
    <message>
        <source>The layout %1 is removed.</source>
        <translation>已删除布局 %1。</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>保存布局</translation>
    </message>
    <message>
        <source>Name of this arrangement of panels; one of the same name is replaced.</source>
        <translation>此面板布局的名称；同名布局将被替换。</translation>
    </message>
    <message>
        <source>The layout %1 is saved.</source>
        <translation>已保存布局 %1。</translation>
    </message>
    <message>
        <source>The layout %1 is of another version of this program.</source>
        <translation>布局 %1 属于本程序的另一版本。</translation>
    </message>
    <message>
        <source>&amp;Save layout…</source>
        <translation>保存布局(&amp;S)…</translation>
    </message>
    <message>
        <source>Which &amp;block costs this text</source>
        <translation>哪个块损害此文本(&amp;B)</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Shift+F3</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Error &amp;microscope…</source>
        <translation>误差显微镜(&amp;M)…</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>继续(&amp;O)</translation>
    </message>
    <message>
        <source>Runs go on where they are; the device changes when a model is opened next.</source>
        <translation>运行在原处继续；下次打开模型时才更换设备。</translation>
    </message>
    <message>
        <source>There is nothing in this view to export yet.</source>
        <translation>此视图中还没有可导出的内容。</translation>
    </message>
    <message>
        <source>Open demo with fi&amp;nished runs</source>
        <translation>打开带已完成运行的演示(&amp;N)</translation>
    </message>
    <message>
        <source>Sessions (*.h5 *.h5.gz);;All files (*)</source>
        <translation>会话 (*.h5 *.h5.gz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>&amp;Pause after this step</source>
        <translation>完成此步后暂停(&amp;P)</translation>
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
            <numerusform>CPU，%n 个线程</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs are computed on the CPU; big models take their time there. Run, Device tells what else there is.</source>
        <translation>运行在 CPU 上计算；大模型需要较长时间。“运行”菜单中的“设备”列出其他可用设备。</translation>
    </message>
    <message numerus="yes">
        <source>One of %n core(s) is left to the window.</source>
        <translation>
            <numerusform>%n 个核心中留一个给窗口。</numerusform>
        </translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>RAM</source>
        <comment>memory of the machine, short</comment>
        <translation>内存</translation>
    </message>
    <message>
        <source>Memory that this program takes, of what the machine has</source>
        <translation>本程序占用的内存及本机总内存</translation>
    </message>
    <message>
        <source>GPU</source>
        <comment>memory of the graphics card, short</comment>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Memory taken on the device by all programs, of what it has</source>
        <translation>所有程序在该设备上占用的内存及其总内存</translation>
    </message>
</context>
<context>
    <name>quantoscope::MicroscopeDialog</name>
    <message>
        <source>Error microscope</source>
        <translation>误差显微镜</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the sentences and the three tables.</source>
        <translation>复制说明文字和三张表。</translation>
    </message>
    <message>
        <source>A run is in progress: the microscope&apos;s turn comes after it.</source>
        <translation>有运行正在进行：之后轮到显微镜。</translation>
    </message>
    <message>
        <source>The layer&apos;s inputs are gathered…</source>
        <translation>正在收集该层的输入…</translation>
    </message>
    <message>
        <source>Rows, weights and tokens are told by the model itself, which a saved session does not hold. Open its model: the bar in the window does.</source>
        <translation>行、权重和词元来自模型本身，而保存的会话不含模型。请打开其模型：窗口中的提示栏可以做到。</translation>
    </message>
    <message>
        <source>The error of this layer cannot be looked into: %1</source>
        <translation>无法查看该层的误差：%1</translation>
    </message>
</context>
<context>
    <name>quantoscope::MicroscopeView</name>
    <message>
        <source>Rows: outputs of the layer</source>
        <translation>行：该层的输出</translation>
    </message>
    <message>
        <source>Columns: its inputs</source>
        <translation>列：该层的输入</translation>
    </message>
    <message>
        <source>Whose shares are listed</source>
        <translation>列出谁的占比</translation>
    </message>
    <message>
        <source>Progress of the error microscope</source>
        <translation>误差显微镜的进度</translation>
    </message>
    <message>
        <source>&amp;Worst layer</source>
        <translation>最差的层(&amp;W)</translation>
    </message>
    <message>
        <source>Selects the layer where run A&apos;s relative output error is largest.</source>
        <translation>选择运行 A 相对输出误差最大的层。</translation>
    </message>
    <message>
        <source>Choose one to see the weights behind it.</source>
        <translation>选择一项以查看其背后的权重。</translation>
    </message>
    <message>
        <source>Choose one to see which tokens drive its input.</source>
        <translation>选择一个以查看哪些词元激发其输入。</translation>
    </message>
    <message>
        <source>Calibration tokens with the largest inputs of the channel.</source>
        <translation>该通道输入最大的校准词元。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Worst columns</source>
        <translation>最差的列</translation>
    </message>
    <message>
        <source>Worst rows</source>
        <translation>最差的行</translation>
    </message>
    <message>
        <source>Share of the error</source>
        <translation>误差占比</translation>
    </message>
    <message>
        <source>Worst weights of row %1</source>
        <translation>第 %1 行最差的权重</translation>
    </message>
    <message>
        <source>Worst weights</source>
        <translation>最差的权重</translation>
    </message>
    <message>
        <source>Share of the row</source>
        <translation>占该行比例</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Quantized</source>
        <translation>量化后</translation>
    </message>
    <message>
        <source>Input, rms</source>
        <extracomment>Root mean square of a channel&apos;s inputs</extracomment>
        <translation>输入均方根</translation>
    </message>
    <message>
        <source>Tokens that drive input %1</source>
        <translation>激发输入 %1 的词元</translation>
    </message>
    <message>
        <source>Tokens that drive an input</source>
        <translation>激发某个输入的词元</translation>
    </message>
    <message>
        <source>Sample:place</source>
        <extracomment>Of a calibration token: number of the sample and place in it</extracomment>
        <translation>样本：位置</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Text around [the token]</source>
        <translation>[词元] 前后的文本</translation>
    </message>
    <message>
        <source>Choose a layer that a run has quantized: the error map, or “Worst layer”.</source>
        <translation>选择一个已被某次运行量化的层：在误差图中选，或点“最差的层”。</translation>
    </message>
    <message>
        <source>%1 has no output error on these inputs: nothing is left to look into.</source>
        <translation>%1 在这些输入上没有输出误差：无需进一步查看。</translation>
    </message>
    <message>
        <source>%1: relative output error %2 over %L3 calibration tokens. Row %4 of %5 makes up %6 of it.</source>
        <translation>%1：在 %L3 个校准词元上相对输出误差为 %2。共 %5 行，其中第 %4 行占 %6。</translation>
    </message>
    <message>
        <source>In row %1 the weight of column %2 makes up %3.</source>
        <translation>在第 %1 行中，第 %2 列的权重占 %3。</translation>
    </message>
    <message>
        <source>The method rounds inputs too; this is the weights&apos; part alone.</source>
        <translation>该方法也对输入取整；这里只是权重部分。</translation>
    </message>
    <message>
        <source>Input %1 is largest, %2, at the token %3.</source>
        <translation>输入 %1 在词元%3处最大，为 %2。</translation>
    </message>
</context>
<context>
    <name>quantoscope::OptionEditor</name>
    <message>
        <source>%1
From %2 to %3.</source>
        <extracomment>Tool tip of a number: its help sentence, then its range</extracomment>
        <translation>%1
范围 %2 至 %3。</translation>
    </message>
</context>
<context>
    <name>quantoscope::OptionsForm</name>
    <message>
        <source>Reset to defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Method and options</source>
        <translation>方法与选项</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>方法(&amp;M)</translation>
    </message>
</context>
<context>
    <name>quantoscope::OverviewView</name>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>cancelled; what was finished is shown</source>
        <translation>已取消；显示已完成的部分</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>尚无运行。</translation>
    </message>
    <message>
        <source>Overview of run A</source>
        <translation>运行 A 概览</translation>
    </message>
    <message>
        <source>Worst layers</source>
        <translation>最差的层</translation>
    </message>
    <message>
        <source>The layers of run A that are worst by the chosen metric; choosing one selects it</source>
        <translation>运行 A 中按所选指标最差的层；点选即选中该层</translation>
    </message>
    <message>
        <source>Warnings of run A</source>
        <translation>运行 A 的警告</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Layers beyond this value of the metric are counted; empty: none</source>
        <translation>统计指标超过此值的层；留空则不统计</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>阈值(&amp;T)</translation>
    </message>
    <message>
        <source>%1 before, %2</source>
        <translation>量化前 %1，%2</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>每权重位数</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n layer(s) beyond</source>
        <extracomment>%1 a number, %n how many there are in all</extracomment>
        <translation>
            <numerusform>%n 层中有 %1 层超出</numerusform>
        </translation>
    </message>
    <message>
        <source>Exports of run A</source>
        <translation>运行 A 的导出</translation>
    </message>
    <message>
        <source>Worst layers of %1: %2</source>
        <extracomment>%1 a run&apos;s name, %2 a metric</extracomment>
        <translation>%1 最差的层：%2</translation>
    </message>
</context>
<context>
    <name>quantoscope::PackedLayerView</name>
    <message>
        <source>Format of the file</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>Notation of words</source>
        <translation>字的记法</translation>
    </message>
    <message>
        <source>hexadecimal</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>int32</source>
        <translation>int32</translation>
    </message>
    <message>
        <source>Tensors of the layer</source>
        <translation>该层的张量</translation>
    </message>
    <message>
        <source>Stored words</source>
        <translation>存储的字</translation>
    </message>
    <message>
        <source>Integers in the words</source>
        <translation>字中的整数</translation>
    </message>
    <message>
        <source>%1 as a file of the format %2 stores it: %3</source>
        <translation>%1 在 %2 格式文件中的存储形式：%3</translation>
    </message>
    <message>
        <source>A layer as it is stored</source>
        <translation>按存储形式显示的层</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Word [%1, %2] is %3, as int32 %4; from its lowest bit on it holds %5.</source>
        <comment>row, column, hexadecimal, decimal, integers</comment>
        <translation>字 [%1, %2] 为 %3，作为 int32 为 %4；从最低位起包含 %5。</translation>
    </message>
</context>
<context>
    <name>quantoscope::PaperFigure</name>
    <message numerus="yes">
        <source>Figure of %n panel(s)</source>
        <translation>
            <numerusform>含 %n 个分图的插图</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::ParameterHistogramPlot</name>
    <message>
        <source>Value of a parameter</source>
        <translation>参数的值</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>All parameters between −2 and 2</source>
        <translation>−2 到 2 之间的所有参数</translation>
    </message>
    <message>
        <source>No run has rounded every parameter.</source>
        <translation>没有运行对每个参数进行舍入。</translation>
    </message>
    <message>
        <source>%1: %2 bins filled</source>
        <comment>a run&apos;s name, a number</comment>
        <translation>%1：%2 个区间有值</translation>
    </message>
    <message>
        <source>%1 values of the original between −2 and 2 in %2 of %3 bins; %4.</source>
        <translation>原模型在 −2 到 2 之间有 %1 个值，分布在 %3 个区间中的 %2 个；%4。</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>quantoscope::ParetoPlot</name>
    <message>
        <source>No run has been measured yet: each will be a point here.</source>
        <translation>尚无已评估的运行：每个运行将在此成为一个点。</translation>
    </message>
    <message>
        <source>%1, higher is better</source>
        <extracomment>An axis title: %1 is a figure for which more is better</extracomment>
        <translation>%1，越高越好</translation>
    </message>
    <message>
        <source>original model %1</source>
        <translation>原始模型 %1</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <extracomment>%1 run, %2 and %4 figures&apos; names, %3 and %5 their values</extracomment>
        <translation>%1：%2 %3，%4 %5</translation>
    </message>
    <message>
        <source>%1; no run is better in both</source>
        <translation>%1；没有运行在两方面都更优</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <extracomment>A plot&apos;s title: %1 a figure such as perplexity, %2 a cost such as bits per weight</extracomment>
        <translation>%1 对%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s) against %2.</source>
        <translation>
            <numerusform>%n 个运行的%1 对%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>On the front, from the cheapest: %1.</source>
        <extracomment>%1 a list of runs by rising cost</extracomment>
        <translation>前沿上，由代价最低者起：%1。</translation>
    </message>
    <message>
        <source>The original model has %1.</source>
        <translation>原始模型为 %1。</translation>
    </message>
    <message>
        <source>The difference of %1 and %2 is not significant.</source>
        <extracomment>%1 and %2 are groups of runs whose error bars overlap</extracomment>
        <translation>%1 与 %2 的差异不显著。</translation>
    </message>
</context>
<context>
    <name>quantoscope::PlotExportDialog</name>
    <message>
        <source>&amp;Resolution</source>
        <translation>分辨率(&amp;R)</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 图形</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG 图像</translation>
    </message>
    <message>
        <source>CSV table of the numbers</source>
        <translation>数据的 CSV 表格</translation>
    </message>
    <message>
        <source>As on a screen (%1 × %2 pixels)</source>
        <extracomment>The size that a plot is exported in: %1 and %2 its width and height in pixels</extracomment>
        <translation>与屏幕相同（%1 × %2 像素）</translation>
    </message>
    <message>
        <source>One column of a paper (%1 mm)</source>
        <translation>论文单栏（%1 毫米）</translation>
    </message>
    <message>
        <source>Two columns of a paper (%1 mm)</source>
        <translation>论文双栏（%1 毫米）</translation>
    </message>
    <message>
        <source>The text of a plot is as large on paper as it is on the screen</source>
        <translation>图中文字在纸上与屏幕上一样大</translation>
    </message>
    <message>
        <source> dots per inch</source>
        <translation> 点/英寸</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>尺寸(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>The name must end in .png, .svg, .pdf or .csv.</source>
        <translation>文件名须以 .png、.svg、.pdf 或 .csv 结尾。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>The file is there already and will be replaced.</source>
        <translation>文件已存在，将被替换。</translation>
    </message>
    <message>
        <source>Its numbers (.data.csv) and their origin (.data.json) are written beside it. Several plots on one page: “Add to figure”.</source>
        <translation>数据（.data.csv）及其来源（.data.json）写在同一处。要把多张图放在一页上，请用“添加到插图”。</translation>
    </message>
</context>
<context>
    <name>quantoscope::PresenterMode</name>
    <message>
        <source>%1   (%2 of %3)</source>
        <comment>title of a step, its number, their count</comment>
        <translation>%1（%2 / %3）</translation>
    </message>
    <message>
        <source>Hand-out…</source>
        <translation>讲义…</translation>
    </message>
    <message>
        <source>Saves the lesson as a PDF to be printed.</source>
        <translation>把课程保存为可打印的 PDF。</translation>
    </message>
    <message>
        <source>Back (Page Up)</source>
        <translation>后退（Page Up）</translation>
    </message>
    <message>
        <source>On (Page Down)</source>
        <translation>前进（Page Down）</translation>
    </message>
</context>
<context>
    <name>quantoscope::PresetBar</name>
    <message>
        <source>Presets (*.json);;All files (*)</source>
        <translation>预设 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Prese&amp;ts</source>
        <translation>预设(&amp;T)</translation>
    </message>
    <message>
        <source>own settings</source>
        <comment>what the run form says is none of the presets</comment>
        <translation>自定义设置</translation>
    </message>
    <message>
        <source>Fills the form with settings that are kept under a name.</source>
        <translation>用以名称保存的设置填写表单。</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>&amp;Save settings as preset…</source>
        <translation>将设置保存为预设(&amp;S)…</translation>
    </message>
    <message>
        <source>Save settings as preset</source>
        <translation>将设置保存为预设</translation>
    </message>
    <message>
        <source>&amp;Rename preset…</source>
        <translation>重命名预设(&amp;R)…</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>重命名预设</translation>
    </message>
    <message>
        <source>&amp;Delete preset…</source>
        <translation>删除预设(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Import preset…</source>
        <translation>导入预设(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export settings as preset…</source>
        <translation>将设置导出为预设(&amp;E)…</translation>
    </message>
    <message>
        <source>Save, rename, delete, import and export presets</source>
        <translation>保存、重命名、删除、导入和导出预设</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>⚠ %1 cannot be read</source>
        <extracomment>A file in the folder of presets that holds none; choosing it tells why</extracomment>
        <translation>⚠ 无法读取 %1</translation>
    </message>
    <message>
        <source>One of the program&apos;s own</source>
        <translation>程序自带的预设</translation>
    </message>
    <message>
        <source>It says something that the form has no place for; the command line takes it: quantoscope-cli quantize --preset.</source>
        <translation>其中有表单无法容纳的内容；命令行可以使用它：quantoscope-cli quantize --preset。</translation>
    </message>
    <message>
        <source>There is a preset “%1” already.</source>
        <translation>已有名为“%1”的预设。</translation>
    </message>
    <message>
        <source>Replace it by the form&apos;s settings?</source>
        <translation>用表单中的设置替换它吗？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>预设名称</translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <translation>删除预设“%1”？</translation>
    </message>
    <message>
        <source>The form keeps its settings.</source>
        <translation>表单保留其设置。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Import preset</source>
        <translation>导入预设</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>导出预设</translation>
    </message>
</context>
<context>
    <name>quantoscope::RangeChannelModel</name>
    <message>
        <source>The input channel: a column of the weight</source>
        <translation>输入通道：权重的一列</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>How many of its weights lie in the range</source>
        <translation>其权重中有多少位于该范围</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重数</translation>
    </message>
    <message>
        <source>The same as a share of the channel&apos;s weights</source>
        <translation>占该通道权重的比例</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Root mean square of what reaches the channel on the calibration text</source>
        <translation>校准文本上到达该通道的值的均方根</translation>
    </message>
    <message>
        <source>Input RMS</source>
        <translation>输入均方根</translation>
    </message>
</context>
<context>
    <name>quantoscope::RangeChannelsView</name>
    <message>
        <source>Channels with weights in the range</source>
        <translation>范围内有权重的通道</translation>
    </message>
    <message>
        <source>Return or a double click shows the channel in the tile</source>
        <translation>按回车或双击在图块图中显示该通道</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Copies the chosen rows, or all of them, columns separated by tabs</source>
        <translation>复制所选行（未选则复制全部），各列以制表符分隔</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>清除(&amp;R)</translation>
    </message>
    <message>
        <source>Marks no range any more; so does Esc</source>
        <translation>不再标记范围；Esc 亦可</translation>
    </message>
    <message>
        <source>%L1 of %L2 weights lie between %3 and %4</source>
        <extracomment>%L1 weights of %L2 in all; %3 and %4 are the ends of a range of weights</extracomment>
        <translation>%L2 个权重中有 %L1 个位于 %3 与 %4 之间</translation>
    </message>
    <message>
        <source>%1, in %L2 of %L3 input channels.</source>
        <extracomment>the rest of a sentence: %1 is its beginning, about weights in a range</extracomment>
        <translation>%1，分布在 %L3 个输入通道中的 %L2 个。</translation>
    </message>
</context>
<context>
    <name>quantoscope::RangeJobs</name>
    <message>
        <source>Which channels these are is read from the weights of the model itself, which a saved session does not hold. Open its model: the bar above does.</source>
        <translation>这些通道要从模型本身的权重读取，而保存的会话不包含它们。请打开其模型：上方的栏可以做到。</translation>
    </message>
    <message>
        <source>A run is in progress: the weights are counted after it.</source>
        <translation>正在进行一次运行：权重在其后统计。</translation>
    </message>
    <message>
        <source>The weights cannot be counted: %1</source>
        <translation>无法统计权重：%1</translation>
    </message>
</context>
<context>
    <name>quantoscope::ReportDialog</name>
    <message>
        <source>Export report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>Web page in one file (HTML)</source>
        <translation>单文件网页（HTML）</translation>
    </message>
    <message>
        <source>Pages for printing (PDF)</source>
        <translation>可打印的页面（PDF）</translation>
    </message>
    <message>
        <source>Quantization report</source>
        <translation>量化报告</translation>
    </message>
    <message numerus="yes">
        <source>All %n run(s) of the session</source>
        <translation>
            <numerusform>会话的全部 %n 次运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n run(s) shown now</source>
        <translation>
            <numerusform>现在显示的 %n 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept in the session.</source>
        <translation>备注保存在会话中。</translation>
    </message>
    <message>
        <source>Progress of writing the report</source>
        <translation>报告写出的进度</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>文件(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Copy command</source>
        <translation>复制命令(&amp;C)</translation>
    </message>
    <message>
        <source>The command line that writes this report again.</source>
        <translation>重新写出此报告的命令行。</translation>
    </message>
    <message>
        <source>&amp;Write report</source>
        <translation>写出报告(&amp;W)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A panel of a report: %1 its name, %2 a sentence that says what it shows</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <comment>choose every panel of a report</comment>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <comment>choose no panel of a report</comment>
        <translation>全不选(&amp;O)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page in one file (*.html)</source>
        <translation>单文件网页 (*.html)</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 是文件夹。</translation>
    </message>
    <message>
        <source>The file is there already and will be replaced.</source>
        <translation>文件已存在，将被替换。</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>已停止；没有写出任何内容。</translation>
    </message>
    <message>
        <source>Copied. The command reads the session&apos;s file: save the session before running it.</source>
        <translation>已复制。命令读取会话文件：运行前请先保存会话。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Cont&amp;ents</source>
        <translation>内容(&amp;E)</translation>
    </message>
    <message>
        <source>Choose one of the contents, at least.</source>
        <translation>请至少选择一项内容。</translation>
    </message>
</context>
<context>
    <name>quantoscope::ResultTableModel</name>
    <message>
        <source>Click for what this is.</source>
        <translation>点击查看说明。</translation>
    </message>
</context>
<context>
    <name>quantoscope::ResultTableView</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies the table, columns separated by tabs.</source>
        <translation>复制表格，各列以制表符分隔。</translation>
    </message>
</context>
<context>
    <name>quantoscope::RunComparisonModel</name>
    <message>
        <source>Original model</source>
        <translation>原始模型</translation>
    </message>
    <message>
        <source>%1, the baseline</source>
        <translation>%1，基线</translation>
    </message>
    <message>
        <source>%1, better than the baseline by %2</source>
        <translation>%1，优于基线 %2</translation>
    </message>
    <message>
        <source>%1, worse than the baseline by %2</source>
        <translation>%1，劣于基线 %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Lower is better.</source>
        <translation>越低越好。</translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation>越高越好。</translation>
    </message>
    <message>
        <source>n. s.</source>
        <extracomment>Short for &quot;not significant&quot;: of a difference, in a narrow column</extracomment>
        <translation>不显著</translation>
    </message>
    <message numerus="yes">
        <source>%1 ± %2 over %n calibration set(s)</source>
        <extracomment>%1 a figure with its value, %2 a standard deviation, %n the number of runs it is over</extracomment>
        <translation>
            <numerusform>%1 ± %2，共 %n 个校准集</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the difference to the baseline, %2, is not significant: both vary as much with the calibration samples</source>
        <translation>%1；与基线的差异 %2 不显著：二者随校准样本的变动同样大</translation>
    </message>
    <message>
        <source>%1; the difference to the baseline, %2, is less than the standard error</source>
        <translation>%1；与基线的差 %2 小于标准误差</translation>
    </message>
</context>
<context>
    <name>quantoscope::RunForm</name>
    <message>
        <source>made from the settings</source>
        <translation>由设置自动生成</translation>
    </message>
    <message>
        <source>Run name</source>
        <translation>运行名称</translation>
    </message>
    <message>
        <source>Texts (*.txt *.utf8 *.json);;All files (*)</source>
        <translation>文本 (*.txt *.utf8 *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>by the model itself</source>
        <translation>由模型自身生成</translation>
    </message>
    <message>
        <source>demo stories</source>
        <translation>演示故事</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>A text file or a JSON list of strings, or samples of the model itself.</source>
        <translation>文本文件、JSON 字符串列表，或模型自身生成的样本。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>How many sequences the method learns the layers&apos; inputs from.</source>
        <translation>方法据以获取各层输入的序列数。</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Tokens in a sample; automatic is the context, 2048 at most.</source>
        <translation>每个样本的词元数；自动即上下文长度，最多 2048。</translation>
    </message>
    <message>
        <source>10 % of samples</source>
        <translation>样本的 10 %</translation>
    </message>
    <message>
        <source>20 % of samples</source>
        <translation>样本的 20 %</translation>
    </message>
    <message>
        <source>Hold-out</source>
        <translation>留出集</translation>
    </message>
    <message>
        <source>Text that no method sees, for honest errors: a share of the samples, or a file.</source>
        <translation>任何方法都未见过的文本，用于无偏地估计误差：样本的一部分，或一个文件。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Of the samples drawn and of the texts written.</source>
        <translation>用于抽取样本和生成文本。</translation>
    </message>
    <message>
        <source>as the method prefers</source>
        <translation>按方法的偏好</translation>
    </message>
    <message>
        <source>of the original model</source>
        <translation>原始模型的</translation>
    </message>
    <message>
        <source>of the quantized blocks before</source>
        <translation>前面已量化各块的</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Whose layer inputs the method solves with.</source>
        <translation>方法求解时使用谁的层输入。</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Perplexity, KL and agreement</source>
        <translation>困惑度、KL 和一致率</translation>
    </message>
    <message>
        <source>Measure the whole model before and after.</source>
        <translation>在量化前后评测整个模型。</translation>
    </message>
    <message>
        <source>the hold-out split</source>
        <translation>留出部分</translation>
    </message>
    <message>
        <source>Texts (*.txt *.utf8 *.json *.tokens);;All files (*)</source>
        <translation>文本 (*.txt *.utf8 *.json *.tokens);;所有文件 (*)</translation>
    </message>
    <message>
        <source>What the model&apos;s predictions are judged on.</source>
        <translation>用于评判模型预测的文本。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source> stories</source>
        <translation> 个故事</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>How many stories the demo model writes to be scored for consistency; only for the demo model.</source>
        <translation>演示模型为评估一致性所写的故事数；仅适用于演示模型。</translation>
    </message>
    <message>
        <source>Text before and after</source>
        <translation>量化前后文本</translation>
    </message>
    <message>
        <source>one prompt a line; empty: three of the program&apos;s own</source>
        <translation>每行一个提示词；留空则用程序自带的三个</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Each is continued by the original and by the quantized model.</source>
        <translation>每个提示词分别由原始模型和量化模型续写。</translation>
    </message>
    <message>
        <source>New tokens</source>
        <translation>新词元数</translation>
    </message>
    <message>
        <source>How many tokens each text is continued by.</source>
        <translation>每段文本续写的词元数。</translation>
    </message>
    <message>
        <source>the likeliest token</source>
        <translation>取最可能的词元</translation>
    </message>
    <message>
        <source>sampled</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>Each token</source>
        <translation>每个词元</translation>
    </message>
    <message>
        <source>Sampling uses the same random numbers for both models.</source>
        <translation>采样时两个模型使用相同的随机数。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Below 1: safer choices. Above 1: wilder ones.</source>
        <translation>小于 1：更保守；大于 1：更随机。</translation>
    </message>
    <message>
        <source>Top k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Only the k likeliest tokens can be drawn.</source>
        <translation>只从最可能的 k 个词元中抽取。</translation>
    </message>
    <message>
        <source>Top p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the likeliest tokens that add up to this probability can be drawn.</source>
        <translation>只从累计概率达到此值的最可能词元中抽取。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Which layers, by name: * and ? stand for any letters (*.mlp.*).</source>
        <translation>按名称指定层：* 和 ? 代表任意字符（*.mlp.*）。</translation>
    </message>
    <message>
        <source>Quantize the output head too</source>
        <translation>同时量化输出头</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>Start run</source>
        <translation>开始运行</translation>
    </message>
</context>
<context>
    <name>quantoscope::RunsModel</name>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Perplexity %1 ± %2 (standard error)</source>
        <translation>困惑度 %1 ± %2（标准误差）</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>原始：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) finished</source>
        <translation>
            <numerusform>已完成 %n 层</numerusform>
        </translation>
    </message>
    <message>
        <source>A tick shows the run in every view; F2 renames it</source>
        <translation>勾选后在所有视图中显示该运行；F2 重命名</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>The run&apos;s letter in the views, in the order they were ticked</source>
        <extracomment>Column header of the run&apos;s letter (A, B, ...): as short as can be</extracomment>
        <translation>运行在各视图中的字母，按勾选顺序</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Bits per weight over the quantized layers, scales and zeros included</source>
        <translation>量化层的每权重位数，含缩放因子和零点</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>Perplexity of the quantized model; lower is better</source>
        <translation>量化模型的困惑度；越低越好</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>KL (nats)</source>
        <translation>KL (nats)</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>平均误差</translation>
    </message>
    <message>
        <source>Mean KL divergence to the original&apos;s next-token distribution, in nats per token; lower is better</source>
        <translation>与原始模型下一词元分布的平均 KL 散度，单位 nats/词元；越低越好</translation>
    </message>
    <message>
        <source>Mean relative output error over the finished layers, dimensionless; lower is better</source>
        <translation>已完成各层的平均相对输出误差，无量纲；越低越好</translation>
    </message>
</context>
<context>
    <name>quantoscope::RunsView</name>
    <message>
        <source>No run yet.</source>
        <translation>尚无运行。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Ticked runs are shown in every view</source>
        <translation>勾选的运行在所有视图中显示</translation>
    </message>
    <message>
        <source>Show as A</source>
        <translation>显示为 A</translation>
    </message>
    <message>
        <source>Show as B</source>
        <translation>显示为 B</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Notes…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>quantoscope::SalienceControls</name>
    <message>
        <source>Share of the input channels that are kept or scaled</source>
        <translation>保留或缩放的输入通道比例</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>What salient channels are multiplied by before rounding</source>
        <translation>显著通道在舍入前乘以的倍数</translation>
    </message>
    <message>
        <source>Bits of a code</source>
        <translation>编码位数</translation>
    </message>
    <message>
        <source>Columns that share a scale</source>
        <translation>共用一个缩放因子的列</translation>
    </message>
    <message>
        <source>a row</source>
        <translation>一行</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Outlier threshold</source>
        <translation>离群阈值</translation>
    </message>
    <message>
        <source>Of LLM.int8: columns that hold an input of this magnitude or more stay in floating point; 0: none does.</source>
        <translation>用于 LLM.int8：含有不小于此幅值输入的列保持浮点；0：没有。</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>Scale for</source>
        <translation>缩放因子用于</translation>
    </message>
    <message>
        <source>Salient</source>
        <translation>显著</translation>
    </message>
    <message>
        <source>scaled by</source>
        <translation>放大</translation>
    </message>
</context>
<context>
    <name>quantoscope::SalienceJobs</name>
    <message>
        <source>A run is in progress: this view&apos;s turn comes after it.</source>
        <translation>正在进行一次运行：之后轮到此视图。</translation>
    </message>
    <message>
        <source>Salient channels are told by the weights and inputs of the model itself, which a saved session does not hold. Open its model: the bar above does.</source>
        <translation>显著通道取决于模型本身的权重和输入，而保存的会话不包含它们。请打开其模型：上方的栏可以做到。</translation>
    </message>
    <message>
        <source>The salience of this layer cannot be shown: %1</source>
        <translation>无法显示该层的显著性：%1</translation>
    </message>
    <message>
        <source>Cancelled. The next change of layer or settings starts again.</source>
        <translation>已取消。下次更改层或设置时会重新开始。</translation>
    </message>
</context>
<context>
    <name>quantoscope::SalienceView</name>
    <message>
        <source>Make this a run</source>
        <translation>以此创建运行</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>复制数值</translation>
    </message>
    <message>
        <source>What salient channels are worth</source>
        <translation>显著通道的价值</translation>
    </message>
    <message>
        <source>Ways to quantize the layer</source>
        <translation>量化该层的方式</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Relative output error</source>
        <translation>相对输出误差</translation>
    </message>
    <message>
        <source>Of RTN&apos;s</source>
        <translation>相对 RTN</translation>
    </message>
    <message>
        <source>Output SQNR (dB)</source>
        <translation>输出 SQNR (dB)</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>每权重位数</translation>
    </message>
    <message>
        <source>Double-click: the glossary says more.</source>
        <translation>双击：术语表有更多说明。</translation>
    </message>
    <message>
        <source>Opens the run form with the way that is selected in the table: a run quantizes the whole model by it.</source>
        <translation>用表格中选定的方式打开运行表单：运行会以此量化整个模型。</translation>
    </message>
    <message>
        <source>Copies the table, a line a way.</source>
        <translation>复制表格，每种方式一行。</translation>
    </message>
    <message>
        <source>Looking at the layer&apos;s inputs</source>
        <translation>正在查看该层的输入</translation>
    </message>
    <message>
        <source>Select a layer: which of its inputs matter most is shown here.</source>
        <translation>请选择一层：此处显示它的哪些输入最重要。</translation>
    </message>
    <message>
        <source>Salience of the inputs of %1</source>
        <translation>%1 各输入的显著性</translation>
    </message>
    <message>
        <source>Salience</source>
        <translation>显著性</translation>
    </message>
</context>
<context>
    <name>quantoscope::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>quantoscope::StepperControls</name>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Bits of a code</source>
        <translation>每个量化码的位数</translation>
    </message>
    <message>
        <source>Columns that share a scale</source>
        <translation>共用缩放因子的列数</translation>
    </message>
    <message>
        <source>a row</source>
        <translation>一行</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation>对称</translation>
    </message>
    <message>
        <source>A grid that is the same above and below zero.</source>
        <translation>零上零下相同的网格。</translation>
    </message>
    <message>
        <source>Columns that GPTQ solves before it updates the rest</source>
        <translation>GPTQ 更新其余部分之前求解的列数</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>块</translation>
    </message>
    <message>
        <source>GPTQ takes the columns with the largest inputs first.</source>
        <translation>GPTQ 先取输入最大的列。</translation>
    </message>
    <message>
        <source>Greedy</source>
        <translation>贪心</translation>
    </message>
    <message>
        <source>Each row takes its cheapest weight next; otherwise columns go from left to right.</source>
        <translation>每行接着取代价最小的权重；否则按列从左到右。</translation>
    </message>
    <message>
        <source>First column of the tile</source>
        <translation>图块的首列</translation>
    </message>
    <message>
        <source>Columns of the tile</source>
        <translation>图块的列数</translation>
    </message>
    <message>
        <source>First row of the tile</source>
        <translation>图块的首行</translation>
    </message>
    <message>
        <source>Rows of the tile</source>
        <translation>图块的行数</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>Scale for</source>
        <translation>缩放因子用于</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Activation order</source>
        <translation>激活顺序</translation>
    </message>
</context>
<context>
    <name>quantoscope::StepperJobs</name>
    <message>
        <source>A run is in progress: the stepper&apos;s turn comes after it.</source>
        <translation>运行正在进行：随后轮到逐步演示。</translation>
    </message>
    <message>
        <source>The stepper works on the weights and inputs of the model itself, which a saved session does not hold. Open its model: the bar above does.</source>
        <translation>逐步演示需要模型本身的权重和输入，保存的会话中没有。请用上方的栏打开其模型。</translation>
    </message>
    <message>
        <source>The steps of this layer cannot be shown: %1</source>
        <translation>无法显示该层的步骤：%1</translation>
    </message>
    <message>
        <source>Cancelled. The next change of layer, tile or grid starts again.</source>
        <translation>已取消。下次更改层、图块或网格时重新开始。</translation>
    </message>
</context>
<context>
    <name>quantoscope::StepperView</name>
    <message>
        <source>Preparing the tile</source>
        <translation>正在准备图块</translation>
    </message>
    <message>
        <source>Rewind (Home)</source>
        <translation>回到开头（Home）</translation>
    </message>
    <message>
        <source>Step back (Left)</source>
        <translation>后退一步（左）</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放（空格）</translation>
    </message>
    <message>
        <source>Step (Right)</source>
        <translation>前进一步（右）</translation>
    </message>
    <message>
        <source>To the end (End)</source>
        <translation>到末尾（End）</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停（空格）</translation>
    </message>
    <message>
        <source>Select a layer: its weights are quantized here step by step.</source>
        <translation>选择一层：其权重将在此逐步量化。</translation>
    </message>
    <message>
        <source>%1 steps a second</source>
        <translation>每秒 %1 步</translation>
    </message>
    <message>
        <source>Stepper</source>
        <translation>逐步演示</translation>
    </message>
    <message>
        <source>%1 on %2, rows %3 to %4, columns %5 to %6, step %7 of %8</source>
        <translation>%1，%2，第 %3 至 %4 行，第 %5 至 %6 列，步骤 %7 / %8</translation>
    </message>
    <message>
        <source>What this step does</source>
        <translation>这一步做什么</translation>
    </message>
</context>
<context>
    <name>quantoscope::SweepDialog</name>
    <message>
        <source>Sweep</source>
        <translation>参数扫描</translation>
    </message>
    <message>
        <source>Runs of the sweep</source>
        <translation>扫描中的运行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>每权重位数</translation>
    </message>
    <message>
        <source>Layers&apos; size</source>
        <translation>各层大小</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位数</translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <translation>
            <numerusform>%n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>One scale for</source>
        <translation>每个缩放因子用于</translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s)</source>
        <translation>
            <numerusform>%n 个权重</numerusform>
        </translation>
    </message>
    <message>
        <source>a channel</source>
        <translation>一个通道</translation>
    </message>
    <message>
        <source>a tensor</source>
        <translation>一个张量</translation>
    </message>
    <message>
        <source>No run of this method has been timed in this session yet.</source>
        <translation>本会话中此方法尚无计时的运行。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 个运行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <extracomment>%1 a number of runs, %2 a duration</extracomment>
        <translation>%1，约 %2</translation>
    </message>
    <message numerus="yes">
        <source>Queue %n run(s)</source>
        <translation>
            <numerusform>将 %n 个运行加入队列</numerusform>
        </translation>
    </message>
    <message>
        <source>Scaled from the latest run of the same method in this session; with a ~, a rough one by the method&apos;s usual pace</source>
        <translation>由本会话中同一方法的最近一次运行推算；带 ~ 者为按通常速度的粗略估计</translation>
    </message>
    <message>
        <source>%1, roughly %2</source>
        <translation>%1，粗略 %2</translation>
    </message>
    <message>
        <source>Calibration, evaluation and every other setting are those of the form “New run”. Runs on the same samples share one calibration.</source>
        <translation>校准、评估及其他所有设置均取自“新建运行”表单。样本相同的运行共用一次校准。</translation>
    </message>
    <message>
        <source>Calibration sets</source>
        <translation>校准集</translation>
    </message>
    <message>
        <source>Every configuration is run on so many draws of the samples, with the form&apos;s seed and those that follow it: how far their results spread is chance. Where no text to evaluate on is named, the hold-out is drawn anew, too.</source>
        <translation>每个配置在这么多次抽取的样本上运行，种子为表单中的种子及其后的种子：结果的离散程度即为偶然。若未指定评估文本，留出部分也会重新抽取。</translation>
    </message>
</context>
<context>
    <name>quantoscope::TableDialog</name>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
</context>
<context>
    <name>quantoscope::TextCompareView</name>
    <message>
        <source>&amp;Next divergence</source>
        <translation>下一处分歧(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>全部复制(&amp;C)</translation>
    </message>
    <message>
        <source>No text yet: prompts are continued when a run is evaluated.</source>
        <translation>尚无文本：评估运行时会续写提示词。</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>提示词(&amp;P)</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Goes to the first token of the next run that differs from the original&apos;s</source>
        <translation>跳到下一个运行中第一个与原始不同的词元</translation>
    </message>
    <message>
        <source>Copies the prompt and all texts</source>
        <translation>复制提示词和所有文本</translation>
    </message>
    <message>
        <source>(empty prompt)</source>
        <extracomment>A prompt without any text: the model starts from nothing</extracomment>
        <translation>（空提示词）</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Text before and after</source>
        <translation>量化前后文本</translation>
    </message>
    <message>
        <source>%1 writes the same text as the original.</source>
        <translation>%1 的文本与原始相同。</translation>
    </message>
    <message>
        <source>the end of the text</source>
        <translation>文本结尾</translation>
    </message>
    <message>
        <source>%1 differs from token %2 on: %3 instead of %4.</source>
        <translation>%1 从第 %2 个词元起不同：%3，而原始为%4。</translation>
    </message>
    <message>
        <source>Which &amp;block?</source>
        <translation>哪个块？(&amp;B)</translation>
    </message>
    <message>
        <source>Shows below which block of run A costs this text how much: one at a time back to full precision</source>
        <translation>在下方显示运行 A 的哪个块给此文本造成多大损失：每次将一个块恢复为全精度</translation>
    </message>
    <message>
        <source>What is told of tokens, and how</source>
        <translation>显示词元的哪些度量，以及方式</translation>
    </message>
    <message>
        <source>Strips: both</source>
        <translation>条带：两者</translation>
    </message>
    <message>
        <source>Shades: KL</source>
        <translation>底色：KL</translation>
    </message>
    <message>
        <source>Shades: surprisal</source>
        <translation>底色：惊奇度</translation>
    </message>
</context>
<context>
    <name>quantoscope::TokenColumn</name>
    <message>
        <source>Token %1: %2</source>
        <translation>词元 %1：%2</translation>
    </message>
    <message>
        <source>Entropy %1 nats</source>
        <translation>熵 %1 nats</translation>
    </message>
    <message>
        <source>KL to the original %1 nats</source>
        <translation>与原始的 KL %1 nats</translation>
    </message>
    <message>
        <source>Likeliest:</source>
        <translation>最可能：</translation>
    </message>
    <message>
        <source>Probability %1 (surprisal %2 nats)</source>
        <extracomment>%1 a percentage, %2 a number</extracomment>
        <translation>概率 %1（惊奇度 %2 nats）</translation>
    </message>
</context>
<context>
    <name>quantoscope::TokenLegend</name>
    <message>
        <source>KL divergence of the run&apos;s next-token distribution to the original&apos;s, in nats, while both texts agree</source>
        <translation>运行的下一词元分布与原始模型分布之间的 KL 散度（nats），在两段文本一致的范围内</translation>
    </message>
    <message>
        <source>surprisal, −log of the probability that the model which wrote the token gave it, in nats</source>
        <translation>惊奇度，即写出该词元的模型给它的概率的 −log（nats）</translation>
    </message>
    <message>
        <source>Under each token, upward: %1. Downward: %2.</source>
        <extracomment>%1 and %2 say what each is</extracomment>
        <translation>每个词元下方，向上：%1；向下：%2。</translation>
    </message>
    <message>
        <source>Shade of a token: %1</source>
        <extracomment>%1 says what it is</extracomment>
        <translation>词元的底色：%1</translation>
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
        <translation>惊奇度 0</translation>
    </message>
</context>
<context>
    <name>quantoscope::ViewBar</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>quantoscope::WeightTileJobs</name>
    <message>
        <source>A run is in progress: the weights are shown after it.</source>
        <translation>正在运行：结束后显示权重。</translation>
    </message>
    <message>
        <source>The weights are read…</source>
        <translation>正在读取权重…</translation>
    </message>
    <message>
        <source>The weights are those of the model itself, which a saved session does not hold. Open its model: the bar above does.</source>
        <translation>这里显示模型自身的权重，保存的会话中没有它们。请打开模型：上方的提示栏可以打开。</translation>
    </message>
    <message>
        <source>The weights cannot be shown: %1</source>
        <translation>无法显示权重：%1</translation>
    </message>
</context>
<context>
    <name>quantoscope::WeightTileView</name>
    <message>
        <source>What is shown of the layer</source>
        <translation>显示该层的什么</translation>
    </message>
    <message>
        <source>A run beside the original with its error, two runs split by a line that can be dragged, or one less the other</source>
        <translation>某次运行与原始权重及其误差、可拖动分割线两侧的两次运行，或二者之差</translation>
    </message>
    <message>
        <source>Largest of a cell</source>
        <translation>每格取最大</translation>
    </message>
    <message>
        <source>Mean of a cell</source>
        <translation>每格取平均</translation>
    </message>
    <message>
        <source>What stands for the weights of a cell</source>
        <translation>一格代表其中权重的什么</translation>
    </message>
    <message>
        <source>Where there are more weights than can be shown, a cell stands for several of them</source>
        <translation>权重多到无法逐个显示时，一格代表其中若干个</translation>
    </message>
    <message>
        <source>&amp;Whole layer</source>
        <translation>整层(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;ingle weights</source>
        <translation>逐个权重(&amp;I)</translation>
    </message>
    <message>
        <source>Zooms in until every cell is one weight</source>
        <translation>放大到每格恰为一个权重</translation>
    </message>
    <message>
        <source>Split A | B</source>
        <translation>分割 A | B</translation>
    </message>
    <message>
        <source>A − B</source>
        <translation>A − B</translation>
    </message>
    <message>
        <source>Select a layer: its weights are shown here one by one.</source>
        <translation>请选择一层：这里逐个显示其权重。</translation>
    </message>
    <message>
        <source>Weights one by one</source>
        <translation>逐个权重</translation>
    </message>
    <message>
        <source>Weights of %1, %2</source>
        <translation>%1 的权重，%2</translation>
    </message>
    <message>
        <source>This session is an excerpt without codes; run it again to see the weights of %1.</source>
        <translation>此会话是不含编码的摘要；重新运行即可查看 %1 的权重。</translation>
    </message>
</context>
<context>
    <name>quantoscope::WelcomePage</name>
    <message>
        <source>Opened last</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Quantoscope</source>
        <translation>Quantoscope</translation>
    </message>
    <message>
        <source>See what quantization does to a language model: layer by layer, weight by weight, word by word.</source>
        <translation>看量化给语言模型带来了什么：逐层、逐权重、逐词。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>A small model that writes stories. Nothing to download; a run takes a minute.</source>
        <translation>一个会写故事的小模型。无需下载；一次运行只需一分钟。</translation>
    </message>
    <message>
        <source>Open model…</source>
        <translation>打开模型…</translation>
    </message>
    <message>
        <source>A Hugging Face folder, a GGUF file or a llama2.c checkpoint. You can also drop it on this window.</source>
        <translation>Hugging Face 文件夹、GGUF 文件或 llama2.c 检查点。也可以拖放到此窗口。</translation>
    </message>
    <message>
        <source>Open session…</source>
        <translation>打开会话…</translation>
    </message>
    <message>
        <source>Look at saved runs; the model is not needed.</source>
        <translation>查看已保存的运行；无需模型。</translation>
    </message>
    <message>
        <source>Results of %1 were not saved.</source>
        <translation>%1 的结果未保存。</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>参观导览</translation>
    </message>
    <message>
        <source>Five stops in the demo model&apos;s window, two minutes.</source>
        <translation>在演示模型的窗口中停留五站，约两分钟。</translation>
    </message>
    <message>
        <source>Show it to a class</source>
        <translation>给课堂演示</translation>
    </message>
    <message>
        <source>A demonstration of ten minutes in large type, led by a clicker.</source>
        <translation>十分钟的大字演示，用翻页笔控制。</translation>
    </message>
    <message>
        <source>Open the demo with 12 finished runs</source>
        <translation>打开带 12 次已完成运行的演示</translation>
    </message>
    <message>
        <source>Four methods at 2, 3 and 4 bits: every view is filled at once, and more runs can be added.</source>
        <translation>四种方法，2、3、4 位：所有视图立即填满，还可继续添加运行。</translation>
    </message>
</context>
<context>
    <name>quantoscope::WhatIfControls</name>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>Width of a stored code: every bit less halves the number of levels.</source>
        <translation>存储编码的位宽：每少一位，级别数减半。</translation>
    </message>
    <message>
        <source>Scale for</source>
        <translation>缩放因子用于</translation>
    </message>
    <message>
        <source>Which weights share a scale: the whole tensor, an output row, or a group of a row.</source>
        <translation>哪些权重共用一个缩放因子：整个张量、一个输出行或一行中的一组。</translation>
    </message>
    <message>
        <source>the tensor</source>
        <translation>整个张量</translation>
    </message>
    <message>
        <source>each row</source>
        <translation>每行</translation>
    </message>
    <message>
        <source>each group</source>
        <translation>每组</translation>
    </message>
    <message>
        <source>Group size</source>
        <translation>分组大小</translation>
    </message>
    <message>
        <source>Input columns that share a scale: small groups fit better and cost more bits.</source>
        <translation>共用一个缩放因子的输入列数：组越小越贴合，但占用更多位。</translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation>对称</translation>
    </message>
    <message>
        <source>A grid that is the same above and below zero, so that no zero point is needed.</source>
        <translation>零上零下相同的网格，因此不需要零点。</translation>
    </message>
    <message>
        <source>Scale shrink</source>
        <translation>缩放因子收缩</translation>
    </message>
    <message>
        <source>Share of the weights&apos; range that the levels span: finer steps, but what lies beyond is cut to the outermost level.</source>
        <translation>级别所覆盖的权重范围比例：步长更细，但超出部分会被截到最外层级别。</translation>
    </message>
    <message>
        <source>Damping</source>
        <translation>阻尼</translation>
    </message>
    <message>
        <source>Of GPTQ: share of the Hessian&apos;s mean diagonal that is added to the diagonal.</source>
        <translation>用于 GPTQ：加到对角线上的海森矩阵平均对角线比例。</translation>
    </message>
    <message>
        <source>First row of the tile shown</source>
        <translation>所示图块的首行</translation>
    </message>
    <message>
        <source>First column of the tile shown</source>
        <translation>所示图块的首列</translation>
    </message>
    <message>
        <source>Tile at row</source>
        <translation>图块起始行</translation>
    </message>
    <message>
        <source>Measure the output error</source>
        <translation>测量输出误差</translation>
    </message>
    <message>
        <source>Gathers the layer&apos;s inputs from the calibration text once, a short part of it, and measures what becomes of its outputs when the sliders rest.</source>
        <translation>从校准文本的一小部分一次性收集该层的输入，并在滑块停下时测量其输出的变化。</translation>
    </message>
    <message>
        <source>and column</source>
        <translation>和列</translation>
    </message>
    <message>
        <source>RTN answers for the whole layer, GPTQ for a part of a large one: the whole would take too long for a slider. The title says which.</source>
        <translation>RTN 针对整层作答；层较大时 GPTQ 仅针对其中一部分：整层计算对滑块来说太慢。标题会说明是哪一种。</translation>
    </message>
</context>
<context>
    <name>quantoscope::WhatIfJobs</name>
    <message>
        <source>This view works on the weights of the model itself, which a saved session does not hold. Open its model: the bar above does.</source>
        <translation>此视图使用模型本身的权重，而保存的会话不包含它们。请打开其模型：上方的栏可以做到。</translation>
    </message>
    <message>
        <source>A run is in progress: the answer comes after it.</source>
        <translation>正在进行一次运行：答案在其后给出。</translation>
    </message>
    <message>
        <source>The layer&apos;s inputs are gathered…</source>
        <translation>正在收集该层的输入…</translation>
    </message>
    <message>
        <source>This cannot be answered: %1</source>
        <translation>无法回答：%1</translation>
    </message>
    <message>
        <source>Cancelled. The next change of layer or settings starts again.</source>
        <translation>已取消。下次更改层或设置时会重新开始。</translation>
    </message>
</context>
<context>
    <name>quantoscope::WhatIfView</name>
    <message>
        <source>Make this a run</source>
        <translation>以此创建运行</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>复制数值</translation>
    </message>
    <message>
        <source>Opens the run form with these settings: a run quantizes the whole model with them.</source>
        <translation>用这些设置打开运行表单：运行会用它们量化整个模型。</translation>
    </message>
    <message>
        <source>Copies settings and figures, a line each.</source>
        <translation>复制设置和数值，每项一行。</translation>
    </message>
    <message>
        <source>What the settings do</source>
        <translation>这些设置的效果</translation>
    </message>
    <message>
        <source>Gathering the layer&apos;s inputs</source>
        <translation>正在收集该层的输入</translation>
    </message>
    <message>
        <source>Gathering the layer&apos;s inputs: %p %</source>
        <translation>正在收集该层的输入：%p %</translation>
    </message>
    <message>
        <source>Figures of these settings</source>
        <translation>这些设置的数值</translation>
    </message>
    <message>
        <source>Double-click: the glossary says more.</source>
        <translation>双击：术语表有更多说明。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>RTN there</source>
        <translation>同处 RTN</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Select a layer: what it becomes with other settings is answered here.</source>
        <translation>请选择一层：此处回答它在其他设置下会变成什么样。</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>%1 to %2: original %3, quantized %4</source>
        <translation>%1 至 %2：原始 %3，量化后 %4</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <source>What if %1: %2</source>
        <extracomment>%1 a layer, %2 what was done to it</extracomment>
        <translation>假设分析 %1：%2</translation>
    </message>
    <message>
        <source>%1. %2 Marked weight: %3.</source>
        <translation>%1。%2 标记的权重：%3。</translation>
    </message>
</context>
<context>
    <name>quantoscope::Workbench</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>Calibrating</source>
        <translation>正在校准</translation>
    </message>
    <message>
        <source>Quantizing</source>
        <translation>正在量化</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>正在评估</translation>
    </message>
    <message>
        <source>Writing texts</source>
        <translation>正在生成文本</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Run %1 is complete: perplexity %2 before, %3 after; %4 of calibration, %5 of quantization, %6 of evaluation.</source>
        <translation>运行 %1 已完成：困惑度由 %2 变为 %3；校准 %4，量化 %5，评估 %6。</translation>
    </message>
    <message>
        <source>Run %1 was cancelled.</source>
        <translation>运行 %1 已取消。</translation>
    </message>
    <message>
        <source>Run %1 has failed: %2</source>
        <translation>运行 %1 失败：%2</translation>
    </message>
    <message>
        <source>Finished layers cannot be kept safe while the run goes on: %1</source>
        <translation>运行期间无法安全保存已完成的层：%1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1（%2 / %3）</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>the model of this session (fingerprint %1…)</source>
        <translation>此会话的模型（指纹 %1…）</translation>
    </message>
    <message>
        <source>another model (fingerprint %1…)</source>
        <translation>另一个模型（指纹 %1…）</translation>
    </message>
    <message>
        <source>Opened the model %1: %2, %L3 parameters.</source>
        <translation>已打开模型 %1：%2，%L3 个参数。</translation>
    </message>
    <message>
        <source>Opened the session %1.</source>
        <translation>已打开会话 %1。</translation>
    </message>
    <message>
        <source>%1 is open in another window: it can be looked at here, and saved under another name.</source>
        <translation>%1 已在另一个窗口中打开：在此可以查看，并可另存为其他名称。</translation>
    </message>
    <message>
        <source>Saved the session to %1.</source>
        <translation>会话已保存到 %1。</translation>
    </message>
    <message>
        <source>Run %1 has started.</source>
        <translation>运行 %1 已开始。</translation>
    </message>
    <message>
        <source>Run %1 goes on.</source>
        <translation>运行 %1 继续进行。</translation>
    </message>
    <message>
        <source>Exported %1 to %2; %L3 layers read back, %L4 differ.</source>
        <translation>已将 %1 导出到 %2；读回 %L3 层，%L4 层不同。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Runs are paused.</source>
        <translation>运行已暂停。</translation>
    </message>
    <message>
        <source>Runs go on.</source>
        <translation>运行继续。</translation>
    </message>
</context>
</TS>
