// What-if answers against runs: the same figures to the last bit, and what changes between answers.
#include "core/base/errors.h"
#include "core/pipeline/layer_inputs.h"
#include "core/pipeline/layer_what_if.h"
#include "core/pipeline/quantize_run.h"
#include "core/pipeline/stepper.h"
#include "core/quantization/tile_trace.h"
#include "core/quantization/weight_quantizer.h"
#include "tests/core/checks/traced_tiles.h"
#include "tests/core/tiny_model.h"

#include <ATen/ATen.h>

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace quantoscope;

namespace {

using Values = std::map<std::string, std::string>;

constexpr std::int64_t kSamples = 8;
constexpr std::int64_t kLength = 16;

CalibrationRequest calibration()
{
    return { .source = "self", .samples = kSamples, .sequenceLength = kLength, .seed = 0, .holdout = "0%" };
}

WhatIfRequest request(const char* method, const Values& options, bool outputs = false)
{
    return { .layer = {}, .method = method, .options = options, .outputs = outputs };
}

void compareFigures(const LayerResult& ours, const LayerResult& theirs)
{
    QCOMPARE(ours.weightMse, theirs.weightMse);
    QCOMPARE(ours.weightSqnrDb, theirs.weightSqnrDb);
    QCOMPARE(ours.maxAbsError, theirs.maxAbsError);
    QCOMPARE(ours.outputMse, theirs.outputMse);
    QCOMPARE(ours.relativeOutputError, theirs.relativeOutputError);
    QCOMPARE(ours.outputSqnrDb, theirs.outputSqnrDb);
    QCOMPARE(ours.bits, theirs.bits);
    QCOMPARE(ours.tokens, theirs.tokens);
    QCOMPARE(ours.histogramEdges, theirs.histogramEdges);
    QCOMPARE(ours.histogramOriginal, theirs.histogramOriginal);
    QCOMPARE(ours.histogramQuantized, theirs.histogramQuantized);
    QCOMPARE(ours.columnError, theirs.columnError);
}

} // namespace

class TestWhatIf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void figuresAreThoseOfARun_data();
    void figuresAreThoseOfARun();
    void gptqIsTheSolversOnThePart();
    void theTileShowsTheLayer();
    void outputsComeWithTheInputs();
    void inputsOfAnotherCalibrationAreForgotten();
    void partsLieWithinTheLayer();
    void degenerateWeightsAreToldOf();
    void whatARunRefusesIsRefused();
    void aCancelledAnswerLeavesTheNextAlone();

private:
    QTemporaryDir m_folder;
    std::shared_ptr<OpenModel> m_model;
};

void TestWhatIf::initTestCase()
{
    const auto folder = std::filesystem::path(m_folder.filePath(QStringLiteral("tiny")).toStdString());
    testing::writeTinyLlama(folder);
    m_model = openModel(folder.string(), {}, "cpu");
}

void TestWhatIf::figuresAreThoseOfARun_data()
{
    QTest::addColumn<Values>("options");
    QTest::newRow("groups") << Values { { "bits", "3" }, { "group-size", "16" } };
    QTest::newRow("rows, symmetric") << Values { { "bits", "4" },
                                                 { "granularity", "channel" },
                                                 { "symmetric", "true" } };
    QTest::newRow("tensor") << Values { { "bits", "2" }, { "granularity", "tensor" } };
    QTest::newRow("shrunk") << Values { { "bits", "3" }, { "granularity", "channel" }, { "scale-shrink", "0.8" } };
    QTest::newRow("searched by energy") << Values { { "bits", "3" },
                                                    { "group-size", "8" },
                                                    { "scale-search", "hessian" } };
}

void TestWhatIf::figuresAreThoseOfARun()
{
    QFETCH(Values, options);
    QuantizeRequest run { QuantizerConfig("rtn", options), calibration() };
    run.evaluate = false;
    RunObserver observer;
    const RunOutcome outcome = runQuantization(*m_model, run, observer, {});
    QVERIFY(outcome.run.layers.size() > 2);
    CalibrationCache cache;
    LayerWhatIf whatIf;
    for (const LayerResult& layer : outcome.run.layers) {
        WhatIfRequest asked = request("rtn", options, true);
        asked.layer = layer.name;
        const WhatIfAnswer answer = whatIf.answer(*m_model, asked, calibration(), cache, [](double) {}, {});
        QVERIFY(answer.isWholeLayer());
        QVERIFY(answer.tokens > 0);
        QCOMPARE(answer.config, run.config.shortName());
        compareFigures(answer.figures, layer);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestWhatIf::gptqIsTheSolversOnThePart()
{
    const checks::TileCase layer = checks::randomTile(700, 640, 5);
    WhatIf whatIf(layer.weight);
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, whatIf.answer(request("gptq", {}), {}));
    whatIf.setInputs(layer.statistics);
    WhatIfRequest asked = request("gptq", { { "bits", "3" }, { "group-size", "64" }, { "damping", "0.1" } }, true);
    asked.firstRow = 600;
    asked.firstColumn = 600;
    const WhatIfAnswer answer = whatIf.answer(asked, {});
    QCOMPARE(answer.range, (TileRange { 188, 128, 512, 512 }));
    QVERIFY(!answer.isWholeLayer());

    const at::Tensor part = layer.weight.narrow(0, 188, 512).narrow(1, 128, 512).contiguous();
    const InputStatistics statistics = tileStatistics(layer.statistics, answer.range);
    const auto figuresOf = [&](const QuantizerConfig& config) {
        LayerResult figures;
        const QuantizedWeight solved = makeWeightQuantizer(config)->quantize(part, statistics, {});
        measureErrors(figures, part, solved.dequantize(), statistics, {});
        figures.bits = solved.bitsPerWeight();
        figures.tokens = statistics.tokens;
        return figures;
    };
    compareFigures(answer.figures, figuresOf(QuantizerConfig("gptq", asked.options)));
    QVERIFY(answer.nearest.has_value());
    compareFigures(*answer.nearest, figuresOf(QuantizerConfig("rtn", { { "bits", "3" }, { "group-size", "64" } })));
    QVERIFY(*answer.figures.relativeOutputError < *answer.nearest->relativeOutputError);
}

void TestWhatIf::theTileShowsTheLayer()
{
    const checks::TileCase layer = checks::randomTile(100, 90, 3);
    for (const Values& options : { Values { { "group-size", "16" } }, Values { { "granularity", "tensor" } },
                                   Values { { "granularity", "channel" }, { "grid", "truncated" } } }) {
        WhatIf whatIf(layer.weight);
        WhatIfRequest asked = request("rtn", options);
        asked.firstRow = 40;
        asked.firstColumn = 1000;
        const WhatIfAnswer answer = whatIf.answer(asked, {});
        const WhatIfTile& tile = answer.tile;
        QCOMPARE(tile.range, (TileRange { 40, 58, 32, 32 }));
        const QuantizedWeight whole
            = makeWeightQuantizer(QuantizerConfig("rtn", options))->quantize(layer.weight, {}, {});
        const at::Tensor values = whole.dequantize();
        for (std::int64_t row = 0; row < 32; ++row) {
            for (std::int64_t column = 0; column < 32; ++column) {
                QCOMPARE(tile.original.at(row, column), layer.weight[40 + row][58 + column].item<float>());
                const float quantized = values[40 + row][58 + column].item<float>();
                QCOMPARE(tile.quantized.at(row, column), quantized);
                const std::int32_t group = tile.grid.groupIndex[static_cast<std::size_t>(column)];
                const std::int64_t gridRow = tile.grid.scales.rows == 1 ? 0 : row;
                const float scale = tile.grid.scales.at(gridRow, group);
                const float zero = tile.grid.zeros.at(gridRow, group);
                const auto code = static_cast<float>(tile.grid.codes.at(row, column));
                QCOMPARE(tile.grid.zerosAreOffsets ? code * scale + zero : scale * (code - zero), quantized);
            }
        }
    }
}

void TestWhatIf::outputsComeWithTheInputs()
{
    const checks::TileCase small = checks::randomTile(32, 64, 1);
    WhatIf whatIf(small.weight);
    QVERIFY(whatIf.answer(request("rtn", {}), {}).outputsToCome);
    QVERIFY(!whatIf.answer(request("rtn", {}, true), {}).figures.relativeOutputError);
    whatIf.setInputs(small.statistics);
    const WhatIfAnswer at = whatIf.answer(request("rtn", {}), {}); // small enough to go with every answer
    QVERIFY(at.figures.relativeOutputError && !at.outputsToCome);
    QCOMPARE(at.tokens, small.statistics.tokens);

    const checks::TileCase large = checks::randomTile(600, 640, 2);
    WhatIf slow(large.weight);
    slow.setInputs(large.statistics);
    const WhatIfAnswer first = slow.answer(request("rtn", {}), {});
    QVERIFY(first.outputsToCome && !first.figures.relativeOutputError);
    const WhatIfAnswer second = slow.answer(request("rtn", {}, true), {});
    QVERIFY(second.figures.relativeOutputError && !second.outputsToCome);
    QCOMPARE(second.figures.weightMse, first.figures.weightMse);

    InputStatistics broken = small.statistics;
    broken.finite = false;
    whatIf.setInputs(broken);
    const WhatIfAnswer without = whatIf.answer(request("rtn", {}, true), {});
    QVERIFY(!without.figures.relativeOutputError && !without.outputsToCome);
    QCOMPARE(without.figures.warnings.back().code, std::string("non_finite_input"));
}

void TestWhatIf::inputsOfAnotherCalibrationAreForgotten()
{
    CalibrationCache cache;
    LayerWhatIf whatIf;
    WhatIfRequest asked = request("rtn", { { "group-size", "16" } }, true);
    asked.layer = m_model->description.layers.front().name;
    const auto answer = [&](const CalibrationRequest& from) {
        return whatIf.answer(*m_model, asked, from, cache, [](double) {}, {});
    };
    const WhatIfAnswer first = answer(calibration());
    asked.outputs = false;
    QCOMPARE(answer(calibration()).figures.relativeOutputError, first.figures.relativeOutputError);
    CalibrationRequest other = calibration();
    other.seed = 7;
    QVERIFY(!answer(other).figures.relativeOutputError);
    asked.outputs = true;
    const WhatIfAnswer second = answer(other);
    QVERIFY(second.figures.relativeOutputError);
    QVERIFY(second.figures.relativeOutputError != first.figures.relativeOutputError);
    QCOMPARE(second.figures.weightMse, first.figures.weightMse);
    LayerWhatIf another; // whose calibration is the one that the cache has now
    QCOMPARE(another.answer(*m_model, asked, calibration(), cache, [](double) {}, {}).figures.relativeOutputError,
             first.figures.relativeOutputError);
    QCOMPARE(answer(calibration()).figures.relativeOutputError, first.figures.relativeOutputError);
    asked.layer = "no such layer";
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, answer(other));
}

void TestWhatIf::partsLieWithinTheLayer()
{
    for (const std::int64_t out : { 1, 31, 512, 513, 4096 }) {
        for (const std::int64_t in : { 1, 32, 130, 640, 11008 }) {
            for (const std::int64_t wish : { std::int64_t(0), out / 2, out + in, std::int64_t(-5) }) {
                const TileRange shown = shownTile(wish, wish, out, in);
                const TileRange part = subTileAround(wish, wish, out, in);
                QVERIFY(part.firstRow >= 0 && part.firstRow + part.rows <= out);
                QVERIFY(part.firstColumn >= 0 && part.firstColumn + part.columns <= in);
                QCOMPARE(part.columns, std::min(kWhatIfSubTileSide, in));
                QVERIFY(shown.firstRow >= part.firstRow && shown.firstRow + shown.rows <= part.firstRow + part.rows);
                QVERIFY(shown.firstColumn >= part.firstColumn
                        && shown.firstColumn + shown.columns <= part.firstColumn + part.columns);
            }
        }
    }
}

void TestWhatIf::degenerateWeightsAreToldOf()
{
    at::Tensor broken = at::randn({ 8, 8 });
    broken[2][3] = std::numeric_limits<float>::quiet_NaN();
    const WhatIfAnswer answer = WhatIf(broken).answer(request("rtn", {}), {});
    QVERIFY(!answer.figures.fallback.empty());
    QVERIFY(!answer.figures.weightSqnrDb);
    QVERIFY(answer.tile.grid.codes.empty());
    const WhatIfAnswer zero = WhatIf(at::zeros({ 4, 4 })).answer(request("rtn", {}), {});
    QCOMPARE(zero.figures.weightMse, std::optional<double>(0));
    const WhatIfAnswer one = WhatIf(at::ones({ 1, 1 })).answer(request("rtn", { { "bits", "2" } }), {});
    QCOMPARE(one.tile.range, (TileRange { 0, 0, 1, 1 }));
}

void TestWhatIf::whatARunRefusesIsRefused()
{
    WhatIf whatIf(at::randn({ 8, 8 }));
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, whatIf.answer(request("rtn", { { "bits", "9" } }), {}));
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, whatIf.answer(request("rtn", { { "scale-shrink", "1.5" } }), {}));
    QVERIFY_THROWS_EXCEPTION(InvalidRequest,
                             whatIf.answer(request("rtn", { { "grid", "step" }, { "scale-shrink", "0.5" } }), {}));
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, whatIf.answer(request("obq", {}), {}));
}

void TestWhatIf::aCancelledAnswerLeavesTheNextAlone()
{
    const checks::TileCase layer = checks::randomTile(64, 64, 4);
    WhatIf whatIf(layer.weight);
    const CancellationToken cancelled;
    cancelled.cancel();
    QVERIFY_THROWS_EXCEPTION(Cancelled, whatIf.answer(request("rtn", { { "bits", "2" } }), cancelled));
    const WhatIfAnswer next = whatIf.answer(request("rtn", { { "bits", "2" } }), {});
    QCOMPARE(next.figures.weightMse,
             WhatIf(layer.weight).answer(request("rtn", { { "bits", "2" } }), {}).figures.weightMse);
}

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_what_if.moc"
