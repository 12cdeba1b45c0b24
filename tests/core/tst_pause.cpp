// A run that is held up between two layers, or amid its evaluation, stands still, goes on bit by bit, and counts no
// time for it.
#include "core/pipeline/quantize_run.h"
#include "tests/core/tiny_model.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <optional>
#include <thread>

using namespace quantoscope;
using namespace std::chrono_literals;

namespace {

constexpr auto kStandstill = 400ms;

QuantizeRequest smallRequest()
{
    QuantizeRequest request { QuantizerConfig("gptq", { { "bits", "3" }, { "group-size", "16" } }) };
    request.calibration.samples = 20;
    request.calibration.sequenceLength = 32;
    return request;
}

/// Pauses after a layer, and on another thread lets the run go on, or cancels it, once it has stood still for a while.
class Pauser final : public RunObserver
{
public:
    Pauser(PauseToken pause, std::size_t afterLayers, std::function<void()> then)
        : m_pause(std::move(pause)), m_afterLayers(afterLayers), m_then(std::move(then))
    {
    }
    ~Pauser() override { join(); }

    void layerFinished(const std::shared_ptr<const LayerResult>&) override
    {
        if (++m_layers == m_afterLayers)
            m_pause.setPaused(true);
    }
    void stageStarted(RunStage stage) override
    {
        if (stage == pauseAtStage)
            m_pause.setPaused(true);
    }
    void pauseChanged(bool paused) override
    {
        states.push_back(paused);
        if (!paused)
            return;
        layersAtPause = m_layers.load();
        m_helper = std::thread([this] {
            std::this_thread::sleep_for(kStandstill);
            layersAfterwards = m_layers.load();
            m_then();
        });
    }
    void join()
    {
        if (m_helper.joinable())
            m_helper.join();
    }

    std::optional<RunStage> pauseAtStage {};
    std::vector<bool> states;
    std::size_t layersAtPause = 0;
    std::atomic<std::size_t> layersAfterwards = 0;

private:
    PauseToken m_pause;
    std::size_t m_afterLayers;
    std::function<void()> m_then;
    std::atomic<std::size_t> m_layers = 0;
    std::thread m_helper;
};

} // namespace

class TestPause : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tokenHoldsAndLetsGo();
    void goesOnBitByBit_data();
    void goesOnBitByBit();
    void cancelWakes();
    void evaluationGoesOnBitByBit();
    void cancelWakesAmidTheEvaluation();

private:
    QTemporaryDir m_folder;
    std::shared_ptr<OpenModel> m_model;
};

void TestPause::initTestCase()
{
    const auto folder = std::filesystem::path(m_folder.path().toStdString()) / "tiny";
    testing::writeTinyLlama(folder, { .hidden = 32, .intermediate = 64, .vocabulary = 600 });
    m_model = openModel(folder.string(), {}, "cpu");
}

void TestPause::tokenHoldsAndLetsGo()
{
    const PauseToken pause;
    const CancellationToken cancel;
    pause.waitWhilePaused(cancel); // returns at once
    pause.setPaused(true);
    QVERIFY(PauseToken(pause).isPaused()); // copies see one flag
    std::atomic<bool> passed = false;
    std::thread waiting([&] {
        pause.waitWhilePaused(cancel);
        passed = true;
    });
    std::this_thread::sleep_for(100ms);
    QVERIFY(!passed);
    pause.setPaused(false);
    waiting.join();
    QVERIFY(passed);
    pause.setPaused(true);
    cancel.cancel();
    QVERIFY_THROWS_EXCEPTION(Cancelled, pause.waitWhilePaused(cancel));
}

void TestPause::goesOnBitByBit_data()
{
    QTest::addColumn<int>("layers");
    QTest::newRow("amid a block") << 3;
    QTest::newRow("at a block's end") << 7;
    QTest::newRow("after the last layer") << 14;
}

void TestPause::goesOnBitByBit()
{
    QFETCH(const int, layers);
    RunObserver nobody;
    const Run whole = runQuantization(*m_model, smallRequest(), nobody, {}).run;

    const PauseToken pause;
    Pauser observer(pause, static_cast<std::size_t>(layers), [pause] { pause.setPaused(false); });
    const auto start = std::chrono::steady_clock::now();
    const Run held = runQuantization(*m_model, smallRequest(), observer, {}, nullptr, nullptr, pause).run;
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
    observer.join();

    QCOMPARE(observer.states, std::vector<bool>({ true, false }));
    QVERIFY(observer.layersAtPause >= static_cast<std::size_t>(layers)); // a layer's whole group is finished first
    QCOMPARE(observer.layersAfterwards.load(), observer.layersAtPause);
    const double counted = held.seconds.calibrate + held.seconds.quantize + held.seconds.evaluate;
    QVERIFY2(counted <= wall.count() - 0.9 * std::chrono::duration<double>(kStandstill).count(),
             qPrintable(QStringLiteral("%1 s counted of %2 s").arg(counted).arg(wall.count())));
    QVERIFY(held.seconds.calibrate > 0 && held.seconds.quantize > 0 && held.seconds.evaluate > 0);

    QCOMPARE(held.status, RunStatus::Complete);
    QCOMPARE(held.layers.size(), whole.layers.size());
    for (std::size_t i = 0; i < whole.layers.size(); ++i) {
        QCOMPARE(held.layers[i].name, whole.layers[i].name);
        QVERIFY(held.layers[i].codes->codes.values == whole.layers[i].codes->codes.values);
        QCOMPARE(held.layers[i].relativeOutputError, whole.layers[i].relativeOutputError);
        QCOMPARE(held.layers[i].accumulatedError, whole.layers[i].accumulatedError);
    }
    QCOMPARE(held.klMean, whole.klMean);
    QCOMPARE(held.perplexityAfter, whole.perplexityAfter);
}

void TestPause::cancelWakes()
{
    const PauseToken pause;
    const CancellationToken cancel;
    std::chrono::steady_clock::time_point cancelled;
    Pauser observer(pause, 3, [&] {
        cancelled = std::chrono::steady_clock::now();
        cancel.cancel();
    });
    const Run run = runQuantization(*m_model, smallRequest(), observer, cancel, nullptr, nullptr, pause).run;
    QVERIFY(std::chrono::steady_clock::now() - cancelled < 1s);
    QCOMPARE(run.status, RunStatus::Cancelled);
    QCOMPARE(run.layers.size(), observer.layersAtPause);
    QVERIFY(run.seconds.quantize > 0);
    QCOMPARE(observer.states, std::vector<bool>({ true, false }));
}

void TestPause::evaluationGoesOnBitByBit()
{
    RunObserver nobody;
    const Run whole = runQuantization(*m_model, smallRequest(), nobody, {}).run;

    const PauseToken pause;
    Pauser observer(pause, 0, [pause] { pause.setPaused(false); });
    observer.pauseAtStage = RunStage::Evaluate;
    const auto start = std::chrono::steady_clock::now();
    const Run held = runQuantization(*m_model, smallRequest(), observer, {}, nullptr, nullptr, pause).run;
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
    observer.join();

    QCOMPARE(observer.states, std::vector<bool>({ true, false }));
    QVERIFY(held.seconds.evaluate > 0);
    QVERIFY(held.seconds.evaluate <= wall.count() - 0.9 * std::chrono::duration<double>(kStandstill).count());
    QCOMPARE(held.perplexityAfter, whole.perplexityAfter);
    QCOMPARE(held.klMean, whole.klMean);
}

void TestPause::cancelWakesAmidTheEvaluation()
{
    const PauseToken pause;
    const CancellationToken cancel;
    Pauser observer(pause, 0, [&] { cancel.cancel(); });
    observer.pauseAtStage = RunStage::Evaluate;
    const Run run = runQuantization(*m_model, smallRequest(), observer, cancel, nullptr, nullptr, pause).run;
    QCOMPARE(run.status, RunStatus::Cancelled);
    QVERIFY(!run.layers.empty());
    QVERIFY(!run.perplexityAfter); // it stood still before the last window was scored
}

QTEST_GUILESS_MAIN(TestPause)
#include "tst_pause.moc"
