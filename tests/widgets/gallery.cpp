// Draws every widget with made-up results into PNG files, for people to look at: gallery FOLDER. Not a test.
#include "widgets/distribution_plot.h"
#include "widgets/error_map_plot.h"
#include "widgets/inspector.h"
#include "widgets/job_panel.h"
#include "widgets/layer_results_view.h"
#include "widgets/layer_tree_view.h"
#include "widgets/log_model.h"
#include "widgets/log_view.h"
#include "widgets/options_form.h"
#include "widgets/plot_export.h"
#include "widgets/runs_view.h"
#include "widgets/selection.h"
#include "widgets/text_compare_view.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QTreeView>

#include <array>
#include <cmath>
#include <functional>
#include <random>
#include <utility>
#include <vector>

using namespace quantoscope;

namespace {

constexpr int kBins = 512;

struct Kind
{
    std::string kind, name;
    std::int64_t out, in;
};

const std::vector<Kind> kKinds {
    { "q", "self_attn.q_proj", 256, 256 }, { "k", "self_attn.k_proj", 256, 256 }, { "v", "self_attn.v_proj", 256, 256 },
    { "o", "self_attn.o_proj", 256, 256 }, { "gate", "mlp.gate_proj", 688, 256 }, { "up", "mlp.up_proj", 688, 256 },
    { "down", "mlp.down_proj", 256, 688 },
};

/// A layer with normal weights and a few outliers, rounded to `bits` with one grid a row.
LayerResult quantizedLayer(const Kind& kind, int block, int bits, double gain, std::mt19937& random)
{
    LayerResult layer;
    layer.name = "model.layers." + std::to_string(block) + "." + kind.name;
    layer.block = block;
    layer.kind = kind.kind;
    layer.outFeatures = kind.out;
    layer.inFeatures = kind.in;
    const double deviation = 0.02 * (1 + 0.1 * block);
    const double range = deviation * 6;
    for (int i = 0; i <= kBins; ++i)
        layer.histogramEdges.push_back(-range + 2 * range * i / kBins);
    layer.histogramOriginal.assign(kBins, 0);
    layer.histogramQuantized.assign(kBins, 0);
    std::normal_distribution<double> weights(0, deviation);
    std::uniform_real_distribution<double> spread(0.8, 1.2);
    auto codes = std::make_shared<QuantizedCodes>();
    codes->minCode = -(1 << (bits - 1));
    codes->maxCode = -codes->minCode - 1;
    codes->scales = { 64, 4, {} };
    codes->zeros = { 64, 4, std::vector<float>(256, 0.0F) };
    const auto binOf = [range](double weight) {
        return static_cast<std::size_t>(std::clamp((weight + range) / (2 * range) * kBins, 0.0, kBins - 1.0));
    };
    for (int row = 0; row < 64; ++row) {
        for (int group = 0; group < 4; ++group) {
            const double scale = spread(random) * 4 * deviation / codes->maxCode;
            codes->scales.values.push_back(static_cast<float>(scale));
            for (int i = 0; i < 64; ++i) {
                const double weight = weights(random);
                const double code
                    = std::clamp(std::round(weight / scale), double(codes->minCode), double(codes->maxCode));
                ++layer.histogramOriginal[binOf(weight)];
                ++layer.histogramQuantized[binOf(code * scale)];
            }
        }
    }
    layer.codes = codes;
    const double error = gain * std::pow(4.0, 4 - bits) * 0.004 * spread(random) * (kind.kind == "down" ? 6 : 1)
        * std::exp(0.1 * block);
    layer.relativeOutputError = error;
    layer.holdoutRelativeOutputError = error * 1.08;
    layer.outputSqnrDb = -10 * std::log10(error);
    layer.weightMse = error * deviation * deviation;
    layer.weightSqnrDb = layer.outputSqnrDb.value() - 2;
    layer.maxAbsError = deviation / 2;
    layer.outputMse = error * 0.3;
    layer.seconds = 0.2 * spread(random);
    layer.tokens = 16384;
    layer.bits = bits + 0.25;
    if (block == 3 && kind.kind == "down")
        layer.warnings.push_back({ "dead_channels", { { "count", "3" } } });
    return layer;
}

ModelDescription modelOf(int blocks)
{
    ModelDescription model;
    model.source = "/home/someone/models/tiny-stories-4M";
    model.architecture = "llama";
    model.parameters = 4213760;
    for (int block = 0; block < blocks; ++block) {
        for (const Kind& kind : kKinds) {
            LayerDescription layer;
            layer.name = "model.layers." + std::to_string(block) + "." + kind.name;
            layer.block = block;
            layer.kind = kind.kind;
            layer.outFeatures = kind.out;
            layer.inFeatures = kind.in;
            layer.minimum = -0.1312;
            layer.maximum = 0.1279;
            layer.mean = 1.3e-5;
            layer.standardDeviation = 0.0213;
            layer.kurtosis = 0.41;
            layer.outlierShare = 0.00021;
            model.layers.push_back(layer);
        }
    }
    return model;
}

TextResult textOf(const std::string& prompt, bool same)
{
    TextResult text;
    text.prompt = prompt;
    const std::vector<std::string> first { " there", " was",   " a",  " small",  " fox",   " named",   " Pip", ".",
                                           " Pip",   " lived", " in", " the",    " green", " forest",  ",",    " and",
                                           " every", " day",   " he", " looked", " for",   " berries", "." };
    const std::vector<std::string> original { " One",  " morning", " he",   " found", " a",  " red",   " kite",
                                              " in",   " a",       " tree", ".",      "\n",  "“",      "Whose",
                                              " kite", " is",      " this", "?”",     " he", " asked", "." };
    const std::vector<std::string> quantized { " One", " morning", " he",  " lost", " his", " red", " berries", ".",
                                               "\n",   "Pip",      " was", " sad",  ",",    " and", " he",      " was",
                                               " sad", ",",        " and", " the",  " fox", "." };
    const auto fill = [](TextResult::Side& side, const std::vector<std::string>& tokens) {
        for (const std::string& token : tokens) {
            side.text += token;
            side.tokens.push_back(token);
            side.tokenIds.push_back(static_cast<std::int64_t>(std::hash<std::string> {}(token) % 100000));
            side.logprobs.push_back(-0.4F);
            side.entropy.push_back(1.1F);
        }
    };
    for (int repeat = 0; repeat < 3; ++repeat) {
        fill(text.original, first);
        fill(text.quantized, first);
    }
    fill(text.original, original);
    fill(text.quantized, same ? original : quantized);
    std::mt19937 random(7);
    std::exponential_distribution<float> kl(6);
    for (std::size_t i = 0; i < text.quantized.tokens.size() && i < 73; ++i)
        text.kl.push_back(kl(random));
    return text;
}

Run runOf(int index, const std::string& name, int blocks, int finished, int bits, double gain)
{
    std::mt19937 random(static_cast<unsigned>(index));
    Run run;
    run.id = "run-" + std::to_string(index);
    run.name = name;
    run.method = "gptq";
    run.status = finished < blocks * static_cast<int>(kKinds.size()) ? RunStatus::Running : RunStatus::Complete;
    run.bitsPerWeight = bits + 0.25;
    if (run.status == RunStatus::Complete) {
        run.perplexityAfter = 3.4 + gain * (8 - bits);
        run.klMean = 0.02 * gain * (8 - bits);
    }
    for (int layer = 0; layer < finished; ++layer)
        run.layers.push_back(quantizedLayer(kKinds[static_cast<std::size_t>(layer) % kKinds.size()],
                                            layer / static_cast<int>(kKinds.size()), bits, gain, random));
    run.texts.push_back(textOf("Once upon a time", false));
    run.texts.push_back(textOf("The cat and the dog", true));
    return run;
}

std::vector<MethodDescription> methodsOf()
{
    const auto number = [](OptionType type, const char* key, const char* label, const char* value, double low,
                           double high, double step, const char* unit) {
        OptionDescription option;
        option.key = key;
        option.type = type;
        option.label = label;
        option.help = "One sentence of help.";
        option.defaultValue = value;
        option.minimum = low;
        option.maximum = high;
        option.step = step;
        option.unit = unit;
        return option;
    };
    MethodDescription gptq { "gptq",
                             "GPTQ",
                             "Rounds column by column and moves each error to the columns not yet "
                             "rounded (Frantar et al., 2022).",
                             {} };
    gptq.options.push_back(number(OptionType::Integer, "bits", "Bits", "4", 2, 8, 1, "bits"));
    gptq.options.push_back(number(OptionType::Integer, "group-size", "Group size", "128", 8, 4096, 8, "columns"));
    OptionDescription grid;
    grid.key = "grid";
    grid.type = OptionType::Choice;
    grid.label = "Scale rule";
    grid.choices = { { "minmax", "Smallest and largest weight" }, { "mse", "Least squared error" } };
    grid.defaultValue = "minmax";
    gptq.options.push_back(grid);
    OptionDescription norm = number(OptionType::Real, "mse-norm", "Norm", "2.4", 1, 4, 0.1, "");
    norm.enabledWhenKey = "grid";
    norm.enabledWhenValues = { "mse" };
    gptq.options.push_back(norm);
    gptq.options.push_back(number(OptionType::Real, "damping", "Damping", "0.01", 0, 1, 0.01, "of the mean diagonal"));
    OptionDescription order;
    order.key = "act-order";
    order.label = "Round the most active columns first";
    order.defaultValue = "false";
    gptq.options.push_back(order);
    return { gptq };
}

class Gallery
{
public:
    explicit Gallery(const QString& folder) : m_folder(folder)
    {
        m_store.setModel(modelOf(8));
        m_store.addRun(runOf(1, "rtn-3b-g64", 8, 56, 3, 3));
        m_store.addRun(runOf(2, "gptq-3b-g64", 8, 56, 3, 1));
        m_store.addRun(runOf(3, "gptq-4b-g64-act-order", 8, 31, 4, 1));
        m_selection.setRuns({ QStringLiteral("run-1"), QStringLiteral("run-2"), QStringLiteral("run-3") });
        m_selection.setLayer(QStringLiteral("model.layers.3.mlp.down_proj"));
        fillLog();
    }

    void draw(const QString& theme)
    {
        m_theme = theme;
        save<DistributionPlot>(QStringLiteral("distribution"), { 800, 460 });
        save<DistributionPlot>(QStringLiteral("distribution-linear"), { 800, 460 },
                               [](DistributionPlot& plot) { plot.setLogarithmic(false); });
        save<DistributionPlot>(QStringLiteral("distribution-shares"), { 800, 460 },
                               [](DistributionPlot& plot) { plot.setShape(DistributionShape::Cumulative); });
        save<DistributionPlot>(QStringLiteral("distribution-quantiles"), { 800, 460 },
                               [](DistributionPlot& plot) { plot.setShape(DistributionShape::Quantiles); });
        save<ErrorMapPlot>(QStringLiteral("error-map"), { 900, 420 });
        save<ErrorMapPlot>(QStringLiteral("error-map-narrow"), { 520, 700 });
        save<ErrorMapPlot>(QStringLiteral("error-map-unlocked"), { 1100, 420 }, [](ErrorMapPlot& map) {
            map.setColoursLocked(false);
            auto* const plot = map.findChild<QWidget*>(QStringLiteral("errorMap"));
            QTest::keyClick(plot, Qt::Key_Right);
            QTest::keyClick(plot, Qt::Key_Right);
        });
        m_selection.setMetric(QStringLiteral("output_sqnr_db"));
        save<ErrorMapPlot>(QStringLiteral("error-map-sqnr"), { 900, 420 });
        m_selection.setMetric(QStringLiteral("relative_output_error"));
        save<TextCompareView>(QStringLiteral("text"), { 900, 420 });
        save<Inspector>(QStringLiteral("inspector"), { 290, 640 });
        save<LayerTreeView>(QStringLiteral("tree"), { 300, 420 }, [](LayerTreeView& view) { view.tree().expandAll(); });
        save<LayerResultsView>(QStringLiteral("layers"), { 1000, 300 });
        save<RunsView>(QStringLiteral("runs"), { 480, 160 });
        QWidget* nobody = nullptr;
        LogView log(m_log, nobody);
        grab(log, QStringLiteral("log"), { 700, 180 });
        JobPanel jobs;
        jobs.setJobs({ { 1, QStringLiteral("GPTQ, 4 bits, group 64"), JobPhase::Running, QStringLiteral("Quantizing"),
                         QStringLiteral("block 4, k_proj (31 of 56)"), 0.52, 102 },
                       { 2, QStringLiteral("RTN, 2 bits"), JobPhase::Queued, {}, {}, 0, -1 } });
        grab(jobs, QStringLiteral("jobs"), { 700, 150 });
        OptionsForm form;
        form.setMethods(methodsOf());
        grab(form, QStringLiteral("options"), { 340, 400 });
    }

    void drawPaper()
    {
        DistributionPlot distribution(m_store, m_selection);
        ErrorMapPlot map(m_store, m_selection);
        for (const QString& suffix : { QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf") }) {
            PlotFormat format = PlotFormat::Png;
            plotFormatFromFileName(QStringLiteral("x.") + suffix, format);
            qInfo() << exportPlot(distribution, m_folder + QStringLiteral("/paper-distribution.") + suffix, format)
                    << exportPlot(map, m_folder + QStringLiteral("/paper-error-map.") + suffix, format);
        }
    }

    void drawBig()
    {
        ResultsStore store;
        Selection selection;
        store.setModel(modelOf(96));
        store.addRun(runOf(1, "gptq-3b", 96, 96 * 7, 3, 0.01));
        selection.setRuns({ QStringLiteral("run-1") });
        ErrorMapPlot map(store, selection);
        grab(map, QStringLiteral("error-map-96"), { 700, 500 });
    }

private:
    template <typename View>
    void save(const QString& name, const QSize& size, const std::function<void(View&)>& prepare = {})
    {
        View view(m_store, m_selection);
        view.resize(size);
        view.show();
        QCoreApplication::processEvents();
        if (prepare)
            prepare(view);
        grab(view, name, size);
    }

    void grab(QWidget& view, const QString& name, const QSize& size)
    {
        view.resize(size);
        view.show();
        QCoreApplication::processEvents();
        QImage picture; // plots are drawn in a later turn of the event loop
        const auto isStill = [&] {
            const QImage before = std::exchange(picture, view.grab().toImage());
            return picture == before;
        };
        if (!QTest::qWaitFor(isStill))
            qWarning("%s is not still", qPrintable(name));
        picture.save(QStringLiteral("%1/%2-%3.png").arg(m_folder, name, m_theme));
    }

    void fillLog()
    {
        const QDateTime time(QDate(2024, 5, 6), QTime(7, 8, 9, 10));
        m_log.append({ time, LogSeverity::Info, QStringLiteral("pipeline"),
                       QStringLiteral("Calibrating on 128 samples of 256 tokens") });
        m_log.append(
            { time, LogSeverity::Warning, QStringLiteral("quantization"),
              QStringLiteral("model.layers.3.mlp.down_proj: 3 input channels were zero on every calibration token") });
        m_log.append({ time, LogSeverity::Error, QStringLiteral("results"),
                       QStringLiteral("Cannot write session.h5: no space left") });
    }

    QString m_folder;
    QString m_theme;
    ResultsStore m_store;
    Selection m_selection;
    LogModel m_log;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc != 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1]))) {
        qCritical("usage: gallery FOLDER");
        return 2;
    }
    applyTheme(ThemeMode::Light);
    Gallery gallery(QString::fromLocal8Bit(argv[1]));
    gallery.draw(QStringLiteral("light"));
    gallery.drawBig();
    applyTheme(ThemeMode::Dark);
    gallery.draw(QStringLiteral("dark"));
    gallery.drawPaper();
    return 0;
}
