// Models on an accelerator: everything a run does happens there, its solvers too where it has kernels for them, and the
// results are those of the CPU.
#include "core/base/errors.h"
#include "core/pipeline/device.h"
#include "core/pipeline/layer_what_if.h"
#include "core/pipeline/quantize_run.h"
#include "core/pipeline/stepper.h"
#include "core/quantization/accelerator.h"
#include "tests/core/host_launched_kernels.h"
#include "tests/core/strict_device.h"
#include "tests/core/tiny_model.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <c10/util/Exception.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cerrno>

#include <unistd.h>

using namespace quantoscope;

using Options = std::map<std::string, std::string>;

Q_DECLARE_METATYPE(Options)

namespace {

/// On which device the run says its layers were solved.
std::string solvedOn(const Run& run)
{
    for (const Warning& warning : run.warnings) {
        if (warning.code == "solved_on")
            return warning.parameters.at("device");
    }
    return "";
}

bool nearly(double a, double b)
{
    return std::abs(a - b) <= 1e-4 * std::max(std::abs(a), std::abs(b));
}

} // namespace

class TestDevice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void guardsItsMemory();
    void runsEqualThoseOfTheCpu_data();
    void runsEqualThoseOfTheCpu();
    void exportsEqualThoseOfTheCpu();
    void oneLayerIsLookedAt();
    void layersAreSolvedThere_data();
    void layersAreSolvedThere();
    void solvesOnTheCpuWhereTheDeviceIsFull();
    void modelsStayWholeWhereTheyFit();
    void oneBlockIsThereAtATime_data();
    void oneBlockIsThereAtATime();

private:
    void compareRuns(const QString& method, const Options& options, const std::string& whereSolved) const;
    RunOutcome run(const OpenModel& model, const QuantizeRequest& request) const
    {
        RunObserver observer;
        return runQuantization(model, request, observer, {});
    }

    QTemporaryDir m_folder;
    std::shared_ptr<OpenModel> m_onCpu;
    std::shared_ptr<OpenModel> m_onDevice;
};

void TestDevice::initTestCase()
{
    const std::filesystem::path folder = m_folder.filePath("tiny").toStdString();
    testing::writeTinyLlama(folder, { .vocabulary = 300 });
    const at::NoGradGuard noGradient;
    m_onCpu = openModel(folder.string(), {}, "cpu");
    m_onDevice = std::make_shared<OpenModel>(*m_onCpu);
    m_onDevice->model = loadLanguageModel(m_onCpu->source, testing::strictDevice(), {}, {});
    QVERIFY(m_onDevice->model->device() == testing::strictDevice());
}

void TestDevice::guardsItsMemory()
{
    const at::Tensor there = at::arange(6, at::kFloat).reshape({ 2, 3 }).to(testing::strictDevice());
    QVERIFY(there.device() == testing::strictDevice());
    QVERIFY((there.t() + 1).cpu().equal(at::arange(1, 7, at::kFloat).reshape({ 2, 3 }).t()));
    QVERIFY_EXCEPTION_THROWN(there + at::ones({ 2, 3 }), std::exception);
    int pipe[2];
    QCOMPARE(::pipe(pipe), 0);
    QCOMPARE(::write(pipe[1], there.data_ptr(), 1), -1);
    QCOMPARE(errno, EFAULT);
    ::close(pipe[0]);
    ::close(pipe[1]);
}

void TestDevice::runsEqualThoseOfTheCpu_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<Options>("options");
    const auto row = [](const char* name, const char* method, const Options& options = {}) {
        QTest::newRow(name) << method << options;
    };
    row("RTN", "rtn");
    row("OBQ", "obq");
    row("GPTQ, within blocks too", "gptq", { { "true-sequential", "true" }, { "act-order", "true" } });
    row("GPTQ+", "gptq-plus");
    row("AWQ", "awq");
    row("AWQ by the modules' outputs", "awq", { { "objective", "output" } });
    row("AWQ's scales, then GPTQ", "gptq", { { "pre-scale", "awq" } });
    row("channels kept", "rtn", { { "keep-channels", "10" } });
    row("bits chosen", "rtn", { { "target-bits", "5" } });
    row("LLM.int8", "llm-int8", { { "threshold", "1" } });
}

void TestDevice::runsEqualThoseOfTheCpu()
{
    QFETCH(QString, method);
    QFETCH(const Options, options);
    compareRuns(method, options, "cpu");
}

void TestDevice::compareRuns(const QString& method, const Options& options, const std::string& whereSolved) const
{
    std::map<std::string, std::string> values;
    if (method != "llm-int8" && !options.contains("granularity"))
        values = { { "group-size", "16" } };
    for (const auto& [key, value] : options)
        values[key] = value;
    QuantizeRequest request { QuantizerConfig(method.toStdString(), values) };
    request.calibration.samples = 12;
    request.calibration.sequenceLength = 16;
    request.includeHead = true;
    const RunOutcome expected = run(*m_onCpu, request);
    const RunOutcome found = run(*m_onDevice, request);
    QCOMPARE(found.run.status, RunStatus::Complete);
    QCOMPARE(QString::fromStdString(found.run.device), QString("privateuseone:0"));
    QCOMPARE(QString::fromStdString(solvedOn(found.run)), QString::fromStdString(whereSolved));
    QCOMPARE(solvedOn(expected.run), std::string());
    QCOMPARE(found.run.layers.size(), expected.run.layers.size());
    for (std::size_t i = 0; i < expected.run.layers.size(); ++i) {
        const LayerResult& layer = found.run.layers[i];
        QVERIFY2(nearly(*layer.relativeOutputError, *expected.run.layers[i].relativeOutputError), layer.name.c_str());
        QVERIFY2(nearly(*layer.accumulatedError, *expected.run.layers[i].accumulatedError), layer.name.c_str());
        QVERIFY(found.quantized->linear(i)->weight().device() == testing::strictDevice());
        QCOMPARE(QString::fromStdString(layer.solvedOn), QString::fromStdString(whereSolved));
        QCOMPARE(QString::fromStdString(expected.run.layers[i].solvedOn), QString("cpu"));
    }
    QVERIFY(nearly(*found.run.perplexityAfter, *expected.run.perplexityAfter));
    QVERIFY(nearly(*found.run.klMean, *expected.run.klMean));
    QCOMPARE(found.run.texts.size(), expected.run.texts.size());
}

void TestDevice::exportsEqualThoseOfTheCpu()
{
    const Options options { { "group-size", "16" }, { "pre-scale", "awq" } };
    QuantizeRequest request { QuantizerConfig("rtn", options) };
    request.calibration.samples = 12;
    request.calibration.sequenceLength = 16;
    request.evaluate = false;
    const auto exported = [&](const OpenModel& model, const char* name) {
        const std::filesystem::path folder = m_folder.filePath(name).toStdString();
        const RunOutcome outcome = run(model, withExport(request, { folder, ExportFormat::CompressedTensors }));
        if (!outcome.exportFailure.empty())
            qWarning("%s", outcome.exportFailure.c_str());
        QFile file(QString::fromStdString((folder / "model.safetensors").string()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray found = exported(*m_onDevice, "from-device");
    QVERIFY(!found.isEmpty());
    QVERIFY(found == exported(*m_onCpu, "from-cpu"));
}

void TestDevice::oneLayerIsLookedAt()
{
    CalibrationRequest calibration;
    calibration.samples = 12;
    calibration.sequenceLength = 16;
    CalibrationCache cache;
    const auto ignored = [](double) {};
    const std::string name = m_onCpu->description.layers.front().name;
    StepperRequest tile;
    tile.layer = name;
    QVERIFY(!traceLayerTile(*m_onDevice, tile, calibration, cache, ignored, {}).traces.empty());
    WhatIfRequest asked;
    asked.layer = name;
    asked.options = { { "group-size", "16" } };
    asked.outputs = true;
    LayerWhatIf whatIf;
    QVERIFY(whatIf.answer(*m_onDevice, asked, calibration, cache, ignored, {}).tokens > 0);
}

void TestDevice::layersAreSolvedThere_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<Options>("options");
    QTest::addColumn<QString>("device");
    const QString there = "privateuseone:0";
    QTest::newRow("RTN") << "rtn" << Options() << there;
    QTest::newRow("OBQ") << "obq" << Options() << there;
    QTest::newRow("GPTQ, within blocks too") << "gptq" << Options { { "true-sequential", "true" } } << there;
    QTest::newRow("GPTQ+") << "gptq-plus" << Options() << there;
    QTest::newRow("bits chosen") << "rtn" << Options { { "target-bits", "5" } } << there;
    QTest::newRow("AWQ") << "awq" << Options() << there;
    QTest::newRow("AWQ by the modules' outputs") << "awq" << Options { { "objective", "output" } } << there;
    QTest::newRow("AWQ's scales, then GPTQ") << "gptq" << Options { { "pre-scale", "awq" } } << there;
    QTest::newRow("AWQ, bits chosen") << "awq" << Options { { "target-bits", "5" } } << there;
    QTest::newRow("channels kept") << "gptq" << Options { { "keep-channels", "10" } } << there;
    QTest::newRow("channels scaled") << "rtn" << Options { { "keep-channels", "10" }, { "scale-salient", "2" } }
                                     << there;
    QTest::newRow("random channels kept")
        << "rtn" << Options { { "keep-channels", "10" }, { "keep-by", "random" } } << there;
    QTest::newRow("one grid a tensor") << "gptq" << Options { { "granularity", "tensor" } } << there;
    QTest::newRow("LLM.int8") << "llm-int8" << Options { { "threshold", "1" } } << there;
}

void TestDevice::layersAreSolvedThere()
{
    QFETCH(QString, method);
    QFETCH(const Options, options);
    QFETCH(QString, device);
    testing::solveOnStrictDevice(testing::ThreadOrder::Shuffled);
    compareRuns(method, options, device.toStdString());
}

void TestDevice::solvesOnTheCpuWhereTheDeviceIsFull()
{
    registerAccelerator(testing::strictDevice().type(),
                        { .kernels = [](c10::Device) -> std::unique_ptr<DeviceKernels> {
                             TORCH_CHECK_WITH(OutOfMemoryError, false, "Tried to allocate 2.00 GiB");
                         },
                          .freeBytes = [](c10::Device) { return 0.0; } });
    QuantizeRequest request { QuantizerConfig("gptq", { { "group-size", "16" } }) };
    request.calibration.samples = 12;
    request.calibration.sequenceLength = 16;
    request.evaluate = false;
    const RunOutcome expected = run(*m_onCpu, request);
    const RunOutcome found = run(*m_onDevice, request);
    QCOMPARE(found.run.layers.size(), expected.run.layers.size());
    for (std::size_t i = 0; i < expected.run.layers.size(); ++i) {
        const LayerResult& layer = found.run.layers[i];
        QVERIFY2(nearly(*layer.relativeOutputError, *expected.run.layers[i].relativeOutputError), layer.name.c_str());
        QCOMPARE(std::ranges::count(layer.warnings, "solved_on_cpu", &Warning::code), 1);
        QCOMPARE(layer.solvedOn, std::string("cpu"));
    }
}

void TestDevice::modelsStayWholeWhereTheyFit()
{
    constexpr double kFree = 1e6;
    registerAccelerator(testing::strictDevice().type(),
                        { .kernels = {}, .freeBytes = [](c10::Device) { return kFree; } });
    const at::Device there = testing::strictDevice();
    QVERIFY(chooseResidency("auto", there, 90'000) == Residency::Whole);
    QVERIFY(chooseResidency("auto", there, 110'000) == Residency::OneBlock);
    QVERIFY(chooseResidency("block", there, 1) == Residency::OneBlock);
    QVERIFY(chooseResidency("model", there, 1'000'000'000) == Residency::Whole);
    QVERIFY(chooseResidency("block", at::kCPU, 1'000'000'000) == Residency::Whole);
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, chooseResidency("half", there, 1));
}

void TestDevice::oneBlockIsThereAtATime_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<Options>("options");
    QTest::newRow("GPTQ, within blocks too") << "gptq" << Options { { "true-sequential", "true" } };
    QTest::newRow("AWQ by the modules' outputs") << "awq" << Options { { "objective", "output" } };
    QTest::newRow("LLM.int8") << "llm-int8" << Options { { "threshold", "1" } };
}

// A model of many blocks: the run's results are the same, and the device never holds more than a few blocks' worth.
void TestDevice::oneBlockIsThereAtATime()
{
    QFETCH(QString, method);
    QFETCH(Options, options);
    testing::solveOnStrictDevice(testing::ThreadOrder::Shuffled);
    constexpr int kBlocks = 7;
    const std::filesystem::path folder = m_folder.filePath("deep").toStdString();
    testing::writeTinyLlama(folder, { .blocks = kBlocks, .vocabulary = 50 });
    const at::NoGradGuard noGradient;
    const auto onCpu = openModel(folder.string(), {}, "cpu");
    OpenModel whole = *onCpu;
    whole.model = loadLanguageModel(onCpu->source, testing::strictDevice());
    const std::size_t ofWhole = testing::strictBytesInUse();
    OpenModel lent = *onCpu;
    lent.residency = Residency::OneBlock;
    lent.model = loadLanguageModel(onCpu->source, testing::strictDevice(), {}, {}, lent.residency);
    const std::size_t before = testing::strictBytesInUse();
    std::size_t block = 0;
    for (const LinearInfo& linear : whole.model->linears())
        block += linear.block == 0 ? static_cast<std::size_t>(linear.inFeatures * linear.outFeatures) * 4 : 0;
    QVERIFY2(before - ofWhole < ofWhole - (kBlocks - 2) * block, "linears are on the device before any has run");

    if (method != "llm-int8")
        options["group-size"] = "16";
    QuantizeRequest request { QuantizerConfig(method.toStdString(), options) };
    request.calibration.samples = 6;
    request.calibration.sequenceLength = 16;
    request.sampler.maxNewTokens = 2;
    class Meter : public RunObserver
    {
    public:
        void layerFinished(const std::shared_ptr<const LayerResult>& /*layer*/) override
        {
            most = std::max(most, testing::strictBytesInUse());
        }
        std::size_t most = 0;
    } meter;
    const RunOutcome found = runQuantization(lent, request, meter, {});
    const std::size_t most = std::exchange(meter.most, 0) - before;
    const std::size_t beforeWhole = testing::strictBytesInUse();
    const RunOutcome expected = runQuantization(whole, request, meter, {});
    // Beside inputs and Gram matrices, which both runs have: all quantized blocks here, parts of a few there.
    const std::size_t mostOfWhole = meter.most - beforeWhole;
    QVERIFY2(most + (kBlocks - 4) * block < mostOfWhole,
             qPrintable(QString("%1 and %2 bytes at most, a block has %3").arg(most).arg(mostOfWhole).arg(block)));
    QCOMPARE(std::ranges::count(found.run.warnings, "one_block_resident", &Warning::code), 1);
    QCOMPARE(std::ranges::count(expected.run.warnings, "one_block_resident", &Warning::code), 0);
    QCOMPARE(found.run.layers.size(), expected.run.layers.size());
    for (std::size_t i = 0; i < expected.run.layers.size(); ++i) {
        QCOMPARE(found.run.layers[i].relativeOutputError, expected.run.layers[i].relativeOutputError);
        QCOMPARE(found.run.layers[i].accumulatedError, expected.run.layers[i].accumulatedError);
    }
    QCOMPARE(found.run.perplexityAfter, expected.run.perplexityAfter);
    QCOMPARE(found.run.klMean, expected.run.klMean);
}

QTEST_GUILESS_MAIN(TestDevice)
#include "tst_device.moc"
