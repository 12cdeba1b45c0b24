// How fluid the window is: what it costs to paint each view, how long the GUI thread is ever away, and whether memory
// grows. Needs a display or QT_QPA_PLATFORM=offscreen.
//
//   bench_workbench paint          median time of a replot of each view, 96 blocks x 7 projections x 12 runs
//   bench_workbench stalls [RUNS]  the longest event of each run of the demo model (5), in the real window
//   bench_workbench memory [CYCLES [RUNS]]  resident memory while a session is opened again and again (200), then while
//                                  runs are made (50)
#include "app/gui/main_window.h"
#include "app/gui/run_form.h"
#include "widgets/block_swap_view.h"
#include "widgets/compare_view.h"
#include "widgets/disagreement_plot.h"
#include "widgets/distribution_plot.h"
#include "widgets/error_map_plot.h"
#include "widgets/layer_results_view.h"
#include "widgets/microscope_view.h"
#include "widgets/overview_view.h"
#include "widgets/pareto_plot.h"
#include "widgets/text_compare_view.h"
#include "widgets/theme.h"
#include "widgets/weight_tile_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <qcustomplot.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <functional>
#include <random>
#include <string>
#include <time.h>
#include <unistd.h>
#include <vector>

using namespace quantoscope;

namespace {

constexpr int kBlocks = 96;
constexpr int kRuns = 12;
constexpr int kBins = 512;
constexpr int kReplots = 41;
const std::array<std::string, 7> kKinds { "q", "k", "v", "o", "gate", "up", "down" };

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

// --- A made-up session of a big model -----------------------------------------------------------------------------

std::vector<double> edges()
{
    std::vector<double> all;
    for (int i = 0; i <= kBins; ++i)
        all.push_back(-0.5 + static_cast<double>(i) / kBins);
    return all;
}

std::vector<std::uint64_t> bell(double width)
{
    std::vector<std::uint64_t> counts;
    for (int i = 0; i < kBins; ++i) {
        const double x = (static_cast<double>(i) / kBins - 0.5) / width;
        counts.push_back(static_cast<std::uint64_t>(2e5 * std::exp(-x * x)));
    }
    return counts;
}

LayerResult madeUpLayer(const LayerDescription& description, std::mt19937& random)
{
    std::uniform_real_distribution<double> share(0.5, 2);
    LayerResult layer;
    layer.name = description.name;
    layer.block = description.block;
    layer.kind = description.kind;
    layer.outFeatures = description.outFeatures;
    layer.inFeatures = description.inFeatures;
    layer.relativeOutputError = 1e-3 * share(random) * (1 + 0.05 * static_cast<double>(description.block));
    layer.holdoutRelativeOutputError = 1.1 * *layer.relativeOutputError;
    layer.outputSqnrDb = -10 * std::log10(*layer.relativeOutputError);
    layer.weightMse = 1e-6 * share(random);
    layer.seconds = share(random);
    layer.bits = 4.25;
    layer.histogramEdges = edges();
    layer.histogramOriginal = bell(0.1);
    layer.histogramQuantized = bell(0.09);
    layer.rowError.assign(4096, 1e-4F);
    return layer;
}

TextResult::Side madeUpText(std::mt19937& random)
{
    TextResult::Side side;
    for (int i = 0; i < 60; ++i) {
        side.tokenIds.push_back(static_cast<std::int64_t>(random() % 40));
        side.tokens.push_back(" word" + std::to_string(side.tokenIds.back()));
        side.text += side.tokens.back();
        side.logprobs.push_back(-0.5F);
        side.entropy.push_back(1.0F);
    }
    return side;
}

Session madeUpSession()
{
    std::mt19937 random(1);
    Session session;
    session.model.source = "/models/made-up";
    session.model.architecture = "llama";
    session.model.parameters = 70'000'000'000;
    for (int block = 0; block < kBlocks; ++block) {
        for (const std::string& kind : kKinds) {
            LayerDescription layer;
            layer.name = "model.layers." + std::to_string(block) + "." + kind + "_proj";
            layer.block = block;
            layer.kind = kind;
            layer.outFeatures = 4096;
            layer.inFeatures = 8192;
            layer.histogram = { edges(), bell(0.1) };
            session.model.layers.push_back(layer);
        }
    }
    for (int i = 0; i < kRuns; ++i) {
        Run run;
        run.id = "run-" + std::to_string(i + 1);
        run.name = "gptq-" + std::to_string(2 + i / 4) + "b-g128-variant-" + std::to_string(i);
        run.status = RunStatus::Complete;
        run.method = "gptq";
        run.perplexityBefore = 10;
        run.perplexityAfter = 10 + i;
        run.bitsPerWeight = 2 + 0.3 * i;
        run.klMean = 0.01 * (i + 1);
        for (const LayerDescription& layer : session.model.layers)
            run.layers.push_back(madeUpLayer(layer, random));
        TextResult text;
        text.prompt = "Once upon a time";
        text.original = madeUpText(random);
        text.quantized = madeUpText(random);
        text.kl.assign(text.quantized.tokens.size(), 0.25F);
        run.texts.push_back(text);
        session.runs.push_back(std::move(run));
    }
    return session;
}

std::shared_ptr<const WeightTile> madeUpTile(const ResultsStore& store, const QStringList& runs, const QString& layer)
{
    std::mt19937 random(2);
    std::normal_distribution<float> weight(0, 0.02F);
    const auto cells = [&] {
        Matrix<float> made { kMostTileCells, kMostTileCells, {} };
        made.values.resize(static_cast<std::size_t>(made.rows * made.columns));
        std::ranges::generate(made.values, [&] { return weight(random); });
        return made;
    };
    auto tile = std::make_shared<WeightTile>();
    tile->request.layer = layer.toStdString();
    tile->outFeatures = 4096;
    tile->inFeatures = 8192;
    tile->range = { 0, 0, 4096, 8192 };
    tile->rowsPerCell = 4;
    tile->columnsPerCell = 8;
    tile->original = cells();
    for (const QString& id : { runs[0], runs[1] }) {
        const RunRecord& run = *store.run(id);
        tile->request.runs.push_back(run.layers[static_cast<std::size_t>(run.layerIndex.value(layer))]);
        tile->runs.push_back({ cells(), cells() });
    }
    tile->difference = cells();
    return tile;
}

std::shared_ptr<const BlockSwaps> madeUpSwaps(const QString& run)
{
    auto swaps = std::make_shared<BlockSwaps>();
    swaps->run = run.toStdString();
    swaps->tokens = 60;
    swaps->kl = 0.5;
    swaps->blocksInModel = kBlocks;
    for (int block = 0; block < kBlocks; ++block)
        swaps->blocks.push_back({ block, 0.5 - 0.001 * (block % 17), block % 30 == 0 });
    return swaps;
}

std::shared_ptr<const MicroscopeAnswer> madeUpMicroscope(const MicroscopeRequest& request)
{
    auto answer = std::make_shared<MicroscopeAnswer>();
    answer->request = request;
    answer->outFeatures = 4096;
    answer->inFeatures = 8192;
    answer->tokens = 65536;
    answer->source = "made up";
    answer->error = 0.01;
    answer->row = answer->column = 0;
    for (std::int64_t i = 0; i < std::int64_t(kMostMicroscopeEntries); ++i) {
        const double share = 0.1 / double(i + 1);
        answer->rows.push_back({ i, share });
        answer->columns.push_back({ i, share });
        answer->weights.push_back({ i, 0.02F, 0.03F, share, 1.5 });
    }
    for (std::int64_t i = 0; i < std::int64_t(kMostMicroscopeTokens); ++i)
        answer->excitedBy.push_back({ i, 7 * i, 3.0F, "once upon a ", "time", " there was" });
    return answer;
}

// --- Paint --------------------------------------------------------------------------------------------------------

void settle()
{
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

void printPaint(const char* name, const std::vector<double>& times)
{
    std::printf("%-34s median %7.2f ms   worst %7.2f ms\n", name, median(times), std::ranges::max(times));
    std::fflush(stdout);
}

void timePlot(const char* name, QCustomPlot& plot)
{
    settle();
    std::vector<double> times;
    for (int i = 0; i < kReplots; ++i) {
        plot.replot(QCustomPlot::rpImmediateRefresh);
        times.push_back(plot.replotTime());
    }
    printPaint(name, times);
}

// Views without a plot: the whole widget painted.
void timeWidget(const char* name, QWidget& widget)
{
    settle();
    std::vector<double> times;
    QImage paper(widget.size(), QImage::Format_RGB32);
    for (int i = 0; i < kReplots; ++i) {
        QElapsedTimer timer;
        timer.start();
        widget.render(&paper);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    printPaint(name, times);
}

void timeAction(const char* name, const std::function<void(int)>& action)
{
    std::vector<double> times;
    for (int i = 0; i < kReplots; ++i) {
        QElapsedTimer timer;
        timer.start();
        action(i);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        settle();
    }
    printPaint(name, times);
}

int paint()
{
    const QTemporaryDir folder;
    MainWindow window(folder.path());
    window.resize(1920, 1080);
    window.show();
    ResultsStore& store = window.workbench().store();
    store.setSession(madeUpSession());
    Q_EMIT window.workbench().sessionOpened();
    QStringList runs;
    for (const RunRecord& run : store.runs())
        runs.append(run.id());
    Selection& selection = window.workbench().selection();
    selection.setRuns(runs);
    selection.setLayer(QStringLiteral("model.layers.40.down_proj"));

    window.showView(MainWindow::View::ErrorMap);
    timePlot("error map, 12 runs", window.findChild<ErrorMapPlot*>()->plot());
    window.showView(MainWindow::View::Distribution);
    for (DistributionPlot* plot : window.findChildren<DistributionPlot*>())
        if (plot->isVisible())
            timePlot("distribution, 12 runs", plot->plot());
    window.showView(MainWindow::View::Compare);
    timePlot("compare (Pareto), 12 runs", window.findChild<CompareView*>()->plot().plot());
    WeightTileView tile(store, selection); // the window's own shows nothing without the model
    tile.resize(1600, 600);
    tile.show();
    const auto cells = madeUpTile(store, runs, selection.layer());
    tile.setTile(cells);
    timePlot("tile, 3 x 1024 x 1024 cells", tile.plot());
    timeAction("tile, a new answer and its painting", [&](int) {
        tile.setTile(cells);
        tile.plot().replot(QCustomPlot::rpImmediateRefresh);
    });
    tile.hide();
    window.showView(MainWindow::View::Overview);
    timeWidget("overview", *window.findChild<OverviewView*>());
    window.showView(MainWindow::View::Text);
    timeWidget("text, 12 runs", *window.findChild<TextCompareView*>());
    BlockSwapView& blocks = *window.findChild<BlockSwapView*>();
    blocks.show();
    blocks.setPrompt({});
    blocks.setSwaps(madeUpSwaps(selection.runA()));
    timePlot("block swap, 96 blocks", blocks.plot());
    blocks.hide();
    window.showView(MainWindow::View::Disagreement);
    timePlot("disagreement, 672 layers", window.findChild<DisagreementPlot*>()->plot());
    MicroscopeView microscope(store, selection);
    microscope.resize(1200, 700);
    microscope.show();
    microscope.setAnswer(madeUpMicroscope(microscope.request().value()));
    timeWidget("microscope, 50 rows and weights", microscope);
    microscope.hide();
    window.showView(MainWindow::View::Layers);
    timeWidget("layers, 672 rows", *window.findChild<LayerResultsView*>());
    window.showView(MainWindow::View::ErrorMap);
    timeAction("another layer selected", [&](int i) {
        selection.setLayer(QString::fromStdString(store.model().layers[static_cast<std::size_t>(i) * 13].name));
    });
    timeAction("another metric selected", [&](int i) {
        selection.setMetric(i % 2 == 0 ? QStringLiteral("weight_mse") : QStringLiteral("relative_output_error"));
    });
    window.workbench().discardChanges();
    return 0;
}

// --- Stalls -------------------------------------------------------------------------------------------------------

/// Times every event that the event loop delivers, those within it included.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (thread() != QThread::currentThread() || m_isInside)
            return QApplication::notify(receiver, event);
        m_isInside = true;
        const std::string what = receiver->metaObject()->className() + std::string(" event ")
            + std::to_string(static_cast<int>(event->type()));
        QElapsedTimer timer;
        timer.start();
        const double worked = threadMs();
        const bool done = QApplication::notify(receiver, event);
        m_isInside = false;
        m_mostWork = std::max(m_mostWork, threadMs() - worked);
        const double time = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (time > m_longest) {
            m_longest = time;
            m_what = what;
        }
        return done;
    }
    void restart() { m_longest = m_mostWork = 0; }
    double longest() const { return m_longest; }
    double mostWork() const
    {
        return m_mostWork;
    } ///< ms of the thread's own time: what a machine without others would take
    const std::string& what() const { return m_what; }

private:
    static double threadMs()
    {
        timespec time {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return 1e3 * static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_nsec);
    }

    bool m_isInside = false;
    double m_longest = 0; ///< ms
    double m_mostWork = 0;
    std::string m_what;
};

void waitUntil(const std::function<bool()>& done)
{
    QEventLoop loop;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (done())
            loop.quit();
    });
    poll.start(20);
    loop.exec();
}

RunSettings demoRun(RunSettings settings, int number)
{
    settings.method = "gptq";
    settings.options["bits"] = number % 2 == 0 ? "3" : "4";
    settings.name.clear();
    return settings;
}

int stalls(TimedApplication& application, int runs)
{
    const QTemporaryDir folder;
    MainWindow window(folder.path());
    window.resize(1280, 800);
    window.show();
    window.open(QStringLiteral("demo"));
    waitUntil([&] { return window.workbench().hasLoadedModel(); });
    std::vector<double> longest;
    for (int i = 0; i < runs; ++i) {
        window.runForm().setSettings(demoRun(window.runForm().settings(), i));
        settle();
        application.restart();
        window.startRun();
        waitUntil([&] { return !window.workbench().store().runs().empty() && window.workbench().isIdle(); });
        longest.push_back(application.longest());
        std::printf("run %d: longest event %7.1f ms (%s), most of the thread's own time in one %7.1f ms\n", i + 1,
                    longest.back(), application.what().c_str(), application.mostWork());
        std::fflush(stdout);
    }
    std::printf("median of the longest %7.1f ms, worst %7.1f ms\n", median(longest), std::ranges::max(longest));
    window.workbench().discardChanges();
    return 0;
}

// --- Memory -------------------------------------------------------------------------------------------------------

double residentMiB()
{
    std::ifstream file("/proc/self/statm");
    long pages = 0;
    file >> pages >> pages;
    return static_cast<double>(pages) * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1 << 20);
}

void printMemory(const char* what, int count)
{
    if (count % 10 == 0) {
        std::printf("%s %4d: %8.1f MiB\n", what, count, residentMiB());
        std::fflush(stdout);
    }
}

RunSettings smallestRun(RunSettings settings)
{
    settings.method = "rtn";
    settings.options = { { "bits", "4" } };
    settings.name.clear();
    settings.samples = 4;
    settings.sequenceLength = 64;
    settings.evaluate = false;
    settings.newTokens = 4;
    return settings;
}

int memory(int cycles, int runs)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("session.h5"));
    MainWindow window(folder.filePath(QStringLiteral("autosave")));
    window.show();
    Workbench& workbench = window.workbench();
    window.open(QStringLiteral("demo"));
    waitUntil([&] { return workbench.hasLoadedModel(); });
    const auto run = [&] {
        window.runForm().setSettings(smallestRun(window.runForm().settings()));
        window.startRun();
        waitUntil([&] { return workbench.isIdle() && !workbench.store().runs().empty(); });
    };
    run();
    window.saveTo(file);
    waitUntil([&] { return workbench.isIdle() && !workbench.isModified(); });
    printMemory("sessions opened", 0);
    for (int i = 1; i <= cycles; ++i) {
        window.open(file);
        waitUntil([&] { return workbench.isIdle(); });
        window.showView(static_cast<MainWindow::View>(i % 6));
        settle();
        printMemory("sessions opened", i);
    }
    window.open(QStringLiteral("demo"));
    waitUntil([&] { return workbench.isIdle() && workbench.hasLoadedModel(); });
    for (int i = 1; i <= runs; ++i) {
        // A session without what the run before has left: a run stays in the file of its session.
        const QString fresh = folder.filePath(QStringLiteral("run-%1.h5").arg(i));
        QFile::copy(file, fresh);
        window.open(fresh);
        waitUntil([&] { return workbench.isIdle(); });
        run();
        workbench.discardChanges();
        QFile::remove(folder.filePath(QStringLiteral("run-%1.h5").arg(i - 1)));
        printMemory("runs made", i);
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    TimedApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeTests"));
    QCoreApplication::setApplicationName(QStringLiteral("bench_workbench"));
    applyTheme(ThemeMode::Light);
    const std::string what = argc > 1 ? argv[1] : "";
    const auto number = [&](int index, int standard) { return argc > index ? std::atoi(argv[index]) : standard; };
    if (what == "paint")
        return paint();
    if (what == "stalls")
        return stalls(application, std::max(1, number(2, 5)));
    if (what == "memory")
        return memory(number(2, 200), number(3, 50));
    std::fprintf(stderr, "bench_workbench paint | stalls [RUNS] | memory [CYCLES [RUNS]]\n");
    return 2;
}
