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
        <source>Batch: error-map, distribution, pareto or text.</source>
        <translation>批处理：error-map、distribution、pareto 或 text。</translation>
    </message>
    <message>
        <source>Batch: runs by name or id, separated by commas; all if not given.</source>
        <translation>批处理：按名称或标识指定运行，以逗号分隔；缺省为全部。</translation>
    </message>
    <message>
        <source>Batch: the layer of a distribution; that with the largest error if not given.</source>
        <translation>批处理：分布图所示的层；缺省为误差最大的层。</translation>
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
        <source>Language of the window and of figures: de, en or zh_CN.</source>
        <translation>窗口和图的语言：de、en 或 zh_CN。</translation>
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
        <source>There is no view %1: error-map, distribution, pareto or text.</source>
        <translation>没有视图 %1：可用 error-map、distribution、pareto 或 text。</translation>
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
</context>
<context>
    <name>PdfReport</name>
    <message>
        <source>Quantization report</source>
        <translation>量化报告</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>每权重比特数</translation>
    </message>
    <message>
        <source>Perplexity before</source>
        <translation>量化前困惑度</translation>
    </message>
    <message>
        <source>Perplexity after</source>
        <translation>量化后困惑度</translation>
    </message>
    <message>
        <source>KL (nats)</source>
        <translation>KL (nats)</translation>
    </message>
    <message>
        <source>Top-1 agreement</source>
        <translation>Top-1 一致率</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>PlotExport</name>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG 图像 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>CSV table of the numbers (*.csv)</source>
        <translation>CSV 数值表格 (*.csv)</translation>
    </message>
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
</context>
<context>
    <name>RunSummary</name>
    <message>
        <source>The model takes %1 instead of %2 (%3).</source>
        <translation>模型占用 %1，原为 %2（%3）。</translation>
    </message>
    <message>
        <source>A quantized weight takes %1 bits, scales and zeros included.</source>
        <translation>每个量化权重占 %1 比特，含缩放因子和零点。</translation>
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
        <translation>在 %1 的位置上，两个模型认为最可能的下一个 token 相同。</translation>
    </message>
    <message>
        <source>Their predictions differ by %1 nats a token.</source>
        <translation>二者的预测平均每个 token 相差 %1 nats。</translation>
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
        <source>AWQ: relative output error by exponent</source>
        <translation>AWQ：各指数的相对输出误差</translation>
    </message>
    <message>
        <source>LLM.int8: outlier columns by threshold</source>
        <translation>LLM.int8：各阈值的离群列数</translation>
    </message>
    <message>
        <source>largest inputs</source>
        <translation>输入最大</translation>
    </message>
    <message>
        <source>largest weights</source>
        <translation>权重最大</translation>
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
        <source>U, H⁻¹ = UᵀU, in the order of columns; framed: still active</source>
        <translation>U，H⁻¹ = UᵀU，按列的处理顺序；框内仍有效</translation>
    </message>
    <message>
        <source>Channels: mean |x| (bars), scale (line)</source>
        <translation>通道：平均 |x|（柱），缩放因子（线）</translation>
    </message>
    <message>
        <source>Relative output error by exponent of the scales</source>
        <translation>相对输出误差随缩放指数的变化</translation>
    </message>
    <message>
        <source>Relative output error so far, by share of weights fixed</source>
        <translation>目前的相对输出误差，按已固定权重的比例</translation>
    </message>
    <message>
        <source>H⁻¹ of row %1&apos;s free columns, before its choice</source>
        <translation>第 %1 行自由列的 H⁻¹，选择之前</translation>
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
            <numerusform>%n 列的输入在每个token上都为零，其权重无关紧要：置为零。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exponent %1 has the least error: its scales are taken.</source>
        <translation>指数 %1 的误差最小：采用其缩放因子。</translation>
    </message>
    <message>
        <source>No scaling has the least error: none is done.</source>
        <translation>不缩放的误差最小：不做缩放。</translation>
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
</context>
<context>
    <name>TextFigure</name>
    <message>
        <source>Text before and after</source>
        <translation>量化前后文本</translation>
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
        <translation>缩放因子单位</translation>
    </message>
    <message>
        <source>group size</source>
        <translation>组大小</translation>
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
    <message numerus="yes">
        <source>Output errors are of %n token(s).</source>
        <translation>
            <numerusform>输出误差来自 %n 个词元。</numerusform>
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
        <translation>激活顺序 (act-order)</translation>
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
        <translation>严格顺序 (true sequential)</translation>
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
        <translation>比特数</translation>
    </message>
    <message>
        <source>Width of a stored code.</source>
        <translation>所存量化码的位宽。</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>比特</translation>
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
        <translation>单精度 (float32)</translation>
    </message>
    <message>
        <source>Half (float16)</source>
        <translation>半精度 (float16)</translation>
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
        <translation>双精度 (float64)</translation>
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
        <translation>目标比特数</translation>
    </message>
    <message>
        <source>Gives each layer 2, 3, 4 or 8 bits, whichever loses least in all, so that the stored bits a weight, scales and zeros included, average this; 0: off.</source>
        <translation>为每层分配 2、3、4 或 8 比特，使总损失最小，且每权重的存储比特数（含缩放因子和零点）平均等于此值；0：关闭。</translation>
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
        <translation>仅量化该层时，下一 token 分布的 KL 散度。</translation>
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
        <translation>每权重比特数</translation>
    </message>
    <message>
        <source>Stored bits per weight of the quantized layers, scales and zeros included.</source>
        <translation>量化层每权重的存储比特数，含缩放因子和零点。</translation>
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
        <translation>每个 token 平均负对数似然的指数，附标准误差。</translation>
    </message>
    <message>
        <source>Mean over tokens of the divergence from the original&apos;s next-token distribution, in nats.</source>
        <translation>与原始模型下一 token 分布的散度对各 token 的均值，单位 nats。</translation>
    </message>
    <message>
        <source>Top-1 agreement</source>
        <translation>Top-1 一致率</translation>
    </message>
    <message>
        <source>Share of positions at which both models find the same token most likely.</source>
        <translation>两个模型最可能的 token 相同的位置所占比例。</translation>
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
        <translation>{count} 个输入通道在所有校准 token 上均为零；其权重已置为 0。</translation>
    </message>
    <message>
        <source>{count} input channels were zero on every calibration token; damping kept their weights.</source>
        <translation>{count} 个输入通道在所有校准 token 上均为零；因阻尼其权重得以保留。</translation>
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
        <translation>{in_features} 个输入只有 {tokens} 个校准 token：无阻尼时 Hessian 奇异。</translation>
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
        <translation>校准文本较短：要求 {asked} 个 token，实际使用 {used} 个。</translation>
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
        <source>The distance between two neighbouring levels of a grid.</source>
        <translation>网格上相邻两个量化级的间距。</translation>
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
        <translation>一行中多少个相邻输入列共用一个缩放因子和零点。分组越小越贴合权重，但占用比特更多：缩放因子为 float16、零点与量化码同宽时，分组大小 32 使每个权重增加 (16 + bits)/32 比特。</translation>
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
        <translation>每权重比特数</translation>
    </message>
    <message>
        <source>Stored bits for each weight of the quantized layers: codes, scales and zero points together.</source>
        <translation>量化层中每个权重的存储比特数：量化码、缩放因子和零点合计。</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>比特</translation>
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
        <translation>token</translation>
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
        <translation>模型对文本的“意外程度”：每个 token 平均负对数似然的指数。确信且正确的模型为 1；在 V 个 token 中随机猜测的模型为 V。只有文本、分词器和上下文长度相同时，两个数值才可比较。</translation>
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
        <translation>量化模型对下一 token 的预测与原始模型的差距，在文本上取平均。它能反映在困惑度中相互抵消的变化。</translation>
    </message>
    <message>
        <source>nats a token</source>
        <translation>nats/token</translation>
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
        <translation>文本中两个模型最可能的 token 相同的位置所占比例。</translation>
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
        <translation>激活顺序 (act-order)</translation>
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
        <translation>严格顺序 (true sequential)</translation>
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
        <source>GPTQ with a scale search on the weights as compensated so far, then descent: each code in turn to its best level, each scale to the best for its codes, under the Hessian. No sweep or refit can make the layer&apos;s error larger.</source>
        <translation>在目前已补偿的权重上搜索缩放因子的 GPTQ，随后做下降：在 Hessian 意义下，依次将每个量化码移到最佳量化级，将每个缩放因子设为其量化码的最优值。任何遍历或重新拟合都不会使该层误差增大。</translation>
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
        <translation>因输入较强而权重最为重要的少数输入通道。将其中 1 % 保持全精度，即可在 3 比特下保住大部分质量；应依据输入而非权重来判断是哪些通道。</translation>
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
        <translation>在所有校准 token 上均为零的输入通道。其权重的代价无从得知；权重被置为 0 或保留，见该层的警告。</translation>
    </message>
    <message>
        <source>Scale shrink</source>
        <translation>缩放因子收缩</translation>
    </message>
    <message>
        <source>Share of the range of the weights that the levels of their grid span. Below 1 the steps are finer, but weights beyond the levels are cut to the outermost one: a few large errors for many small gains.</source>
        <translation>权重范围中由其网格级别覆盖的比例。小于 1 时步长更细，但超出级别的权重会被截到最外层：以少数大误差换取许多小改进。</translation>
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
    <message>
        <source>none</source>
        <translation>无</translation>
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
        <source>Keys 1 and 2 set cursors at the pointer</source>
        <translation>按 1 和 2 键在指针处设置游标</translation>
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
</context>
<context>
    <name>quantoscope::ExportModelDialog</name>
    <message>
        <source>GPTQ, zero points less one (gptq)</source>
        <translation>GPTQ，零点减一 (gptq)</translation>
    </message>
    <message>
        <source>GPTQ, zero points as they are (gptq_v2)</source>
        <translation>GPTQ，零点不变 (gptq_v2)</translation>
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
        <translation>普通 float32 权重 (safetensors)</translation>
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
        <translation>每权重比特数</translation>
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
        <source>Damping</source>
        <translation>阻尼</translation>
    </message>
    <message>
        <source>Added to the diagonal of H = XᵀX/N</source>
        <translation>加到 H = XᵀX/N 的对角线上</translation>
    </message>
    <message>
        <source>Calibration tokens</source>
        <translation>校准 token 数</translation>
    </message>
    <message>
        <source>Dead input channels</source>
        <translation>失活输入通道</translation>
    </message>
    <message>
        <source>Input channels that were zero on every calibration token</source>
        <translation>在所有校准 token 上均为零的输入通道</translation>
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
        <source>%1 left</source>
        <extracomment>Time until a job is done, as in &quot;1:42 left&quot;</extracomment>
        <translation>剩余 %1</translation>
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
</context>
<context>
    <name>quantoscope::KlLegend</name>
    <message>
        <source>Shade of a token: KL divergence of the run&apos;s next-token distribution to the original&apos;s, in nats, while both texts agree</source>
        <translation>token 的底色：两段文本一致时，该运行与原始模型下一 token 分布的 KL 散度，单位 nats</translation>
    </message>
    <message>
        <source>KL 0</source>
        <translation>KL 0</translation>
    </message>
    <message>
        <source>%1 nats</source>
        <translation>%1 nats</translation>
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
        <translation>比特数</translation>
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
        <source>Sessions (*.h5);;All files (*)</source>
        <translation>会话 (*.h5);;所有文件 (*)</translation>
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
        <translation>已打开 %1。</translation>
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
        <source>Export view</source>
        <translation>导出视图</translation>
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
        <source>Export report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>Web page in one file (*.html)</source>
        <translation>单文件网页 (*.html)</translation>
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
        <translation>开始运行 (F5)：其带来的变化将在此说明。</translation>
    </message>
    <message>
        <source>Start a run (F5): its layers show up here one by one.</source>
        <translation>开始运行 (F5)：其各层将逐一显示在此。</translation>
    </message>
    <message>
        <source>Start a run (F5) or a sweep: runs are compared here.</source>
        <translation>开始运行 (F5) 或参数扫描：各运行将在此比较。</translation>
    </message>
    <message>
        <source>Start a run (F5): the texts before and after show up here at its end.</source>
        <translation>开始运行 (F5)：结束时此处显示量化前后的文本。</translation>
    </message>
    <message>
        <source>Start a run (F5): every layer&apos;s figures show up here.</source>
        <translation>开始运行 (F5)：各层的数值将显示在此。</translation>
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
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU，%n 个线程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1
One of %n core(s) is left to the window.</source>
        <translation>
            <numerusform>%1
%n 个核心中有一个留给窗口。</numerusform>
        </translation>
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
        <translation>下一个不同的 token(&amp;N)</translation>
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
        <translation>每权重比特数</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n layer(s) beyond</source>
        <extracomment>%1 a number, %n how many there are in all</extracomment>
        <translation>
            <numerusform>%n 层中有 %1 层超出</numerusform>
        </translation>
    </message>
    <message>
        <source>Worst layers: %1</source>
        <translation>最差的层：%1</translation>
    </message>
    <message>
        <source>Exports of run A</source>
        <translation>运行 A 的导出</translation>
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
        <translation> token</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Tokens in a sample; automatic is the context, 2048 at most.</source>
        <translation>每个样本的 token 数；自动即上下文长度，最多 2048。</translation>
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
        <translation>新 token 数</translation>
    </message>
    <message>
        <source>How many tokens each text is continued by.</source>
        <translation>每段文本续写的 token 数。</translation>
    </message>
    <message>
        <source>the likeliest token</source>
        <translation>取最可能的 token</translation>
    </message>
    <message>
        <source>sampled</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>Each token</source>
        <translation>每个 token</translation>
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
        <translation>只从最可能的 k 个 token 中抽取。</translation>
    </message>
    <message>
        <source>Top p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the likeliest tokens that add up to this probability can be drawn.</source>
        <translation>只从累计概率达到此值的最可能 token 中抽取。</translation>
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
        <translation>量化层的每权重比特数，含缩放因子和零点</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>比特数</translation>
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
        <source>Mean KL divergence to the original&apos;s next-token distribution, in nats per token</source>
        <translation>与原始模型下一 token 分布的平均 KL 散度，单位 nats/token</translation>
    </message>
    <message>
        <source>KL (nats)</source>
        <translation>KL (nats)</translation>
    </message>
    <message>
        <source>Mean relative output error over the finished layers, dimensionless</source>
        <translation>已完成各层的平均相对输出误差，无量纲</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>平均误差</translation>
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
        <source>The layer&apos;s inputs are gathered…</source>
        <translation>正在收集该层的输入…</translation>
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
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
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
        <translation>每个量化码的比特数</translation>
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
        <source>Act-order</source>
        <translation>Act-order</translation>
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
        <translation>比特数</translation>
    </message>
    <message>
        <source>Scale for</source>
        <translation>缩放因子对应</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>quantoscope::StepperJobs</name>
    <message>
        <source>A run is in progress: the stepper&apos;s turn comes after it.</source>
        <translation>运行正在进行：随后轮到逐步演示。</translation>
    </message>
    <message>
        <source>The layer&apos;s inputs are gathered…</source>
        <translation>正在收集该层的输入…</translation>
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
        <translation>回到开头 (Home)</translation>
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
        <translation>到末尾 (End)</translation>
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
        <translation>每权重比特数</translation>
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
        <source>Scaled from the latest run of the same method in this session</source>
        <translation>由本会话中同一方法的最近一次运行推算</translation>
    </message>
    <message>
        <source>Calibration, evaluation and every other setting are those of the form “New run”. All runs share one calibration.</source>
        <translation>校准、评估及其他所有设置均取自“新建运行”表单。所有运行共用一次校准。</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>比特数</translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <translation>
            <numerusform>%n 比特</numerusform>
        </translation>
    </message>
    <message>
        <source>One scale for</source>
        <translation>每个缩放因子对应</translation>
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
        <source>unknown</source>
        <translation>未知</translation>
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
        <source>%1 and %n run(s) of unknown time</source>
        <translation>
            <numerusform>%1，另有 %n 个运行时间未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queue %n run(s)</source>
        <translation>
            <numerusform>将 %n 个运行加入队列</numerusform>
        </translation>
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
        <translation>跳到下一个运行中第一个与原始不同的 token</translation>
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
        <translation>%1 从第 %2 个 token 起不同：%3，而原始为 %4。</translation>
    </message>
</context>
<context>
    <name>quantoscope::TokenColumn</name>
    <message>
        <source>Token %1: %2</source>
        <translation>token %1：%2</translation>
    </message>
    <message>
        <source>Probability %1 (log %2 nats)</source>
        <translation>概率 %1（对数 %2 nats）</translation>
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
</context>
<context>
    <name>quantoscope::WhatIfControls</name>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>RTN answers for the whole layer, GPTQ for a part of it: the whole would take too long for a slider.</source>
        <translation>RTN 针对整层作答，GPTQ 仅针对其中一部分：整层计算对滑块来说太慢。</translation>
    </message>
    <message>
        <source>RTN, whole layer</source>
        <translation>RTN，整层</translation>
    </message>
    <message>
        <source>GPTQ, part of the layer</source>
        <translation>GPTQ，层的一部分</translation>
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
        <translation>组大小</translation>
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
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
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
</context>
</TS>
