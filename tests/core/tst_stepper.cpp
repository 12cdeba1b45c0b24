// The stepper's frames: what they end in is what the solver makes of the tile, and what they show on the way is what
// the solver did.
#include "core/base/errors.h"
#include "core/quantization/tile_trace.h"
#include "core/quantization/weight_quantizer.h"
#include "tests/core/checks/traced_tiles.h"

#include <ATen/ATen.h>

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace quantoscope;

namespace {

using Values = std::map<std::string, std::string>;

std::size_t count(const StepperTrace& trace, StepKind kind)
{
    return static_cast<std::size_t>(std::ranges::count(trace.frames, kind, &StepperFrame::kind));
}

StepperTrace traceOf(const char* method, const Values& values, const checks::TileCase& tile)
{
    return traceTile(QuantizerConfig(method, values), tile.weight, tile.statistics, {});
}

} // namespace

class TestStepper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lastFrameIsTheSolversResult_data();
    void lastFrameIsTheSolversResult();
    void blocksAndLazyUpdates();
    void activationOrderTakesLargeInputsFirst();
    void theErrorOfAColumnFlowsRight();
    void greedyChoosesTheCheapest();
    void inversesShrink();
    void scalesAreTriedOneByOne();
    void aPartOfALayersStatistics();
    void tilesFitTheLayer();
    void whatCannotBeShownIsRefused();
};

void TestStepper::lastFrameIsTheSolversResult_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<Values>("values");
    const Values row { { "bits", "3" }, { "granularity", "channel" } };
    const auto with = [](Values values, const Values& more) {
        values.insert(more.begin(), more.end());
        return values;
    };
    const Values groups { { "bits", "3" }, { "group-size", "8" } };
    QTest::newRow("rtn") << QByteArray("rtn") << row;
    QTest::newRow("rtn, groups") << QByteArray("rtn") << groups;
    QTest::newRow("rtn, cut toward zero") << QByteArray("rtn") << with(groups, { { "grid", "truncated" } });
    QTest::newRow("gptq, one block") << QByteArray("gptq") << row;
    QTest::newRow("gptq, blocks") << QByteArray("gptq") << with(groups, { { "block-size", "8" } });
    QTest::newRow("gptq, ragged blocks") << QByteArray("gptq") << with(row, { { "block-size", "7" } });
    QTest::newRow("gptq, act-order") << QByteArray("gptq")
                                     << with(groups, { { "block-size", "8" }, { "act-order", "true" } });
    QTest::newRow("gptq, act-order, static groups")
        << QByteArray("gptq")
        << with(groups, { { "block-size", "8" }, { "act-order", "true" }, { "static-groups", "true" } });
    QTest::newRow("gptq, fresh groups") << QByteArray("gptq")
                                        << with(groups, { { "block-size", "16" }, { "fresh-groups", "true" } });
    QTest::newRow("gptq, float64") << QByteArray("gptq")
                                   << with(row, { { "block-size", "8" }, { "precision", "float64" } });
    QTest::newRow("gptq, scaled before") << QByteArray("gptq") << with(row, { { "pre-scale", "awq" } });
    QTest::newRow("obq, greedy") << QByteArray("obq") << row;
    QTest::newRow("obq, greedy, groups") << QByteArray("obq") << groups;
    QTest::newRow("obq, greedy, float64") << QByteArray("obq") << with(row, { { "precision", "float64" } });
    QTest::newRow("obq, left to right") << QByteArray("obq") << with(groups, { { "order", "left-to-right" } });
    QTest::newRow("awq") << QByteArray("awq") << groups;
    QTest::newRow("awq, uncut") << QByteArray("awq") << with(groups, { { "clip", "false" } });
    QTest::newRow("awq, by weights too") << QByteArray("awq") << with(groups, { { "duo-scaling", "true" } });
}

void TestStepper::lastFrameIsTheSolversResult()
{
    QFETCH(QByteArray, method);
    QFETCH(Values, values);
    const QuantizerConfig config(method.toStdString(), values);
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        const auto columns = static_cast<std::int64_t>(8 + seed * 56 / 9); // 8 to 64
        const std::string fault
            = checks::traceFault(config, checks::randomTile(1 + static_cast<std::int64_t>(seed) % 16, columns, seed));
        QVERIFY2(fault.empty(), qPrintable(QStringLiteral("tile %1: %2").arg(seed).arg(fault.c_str())));
    }
    const std::string fault = checks::traceFault(config, checks::tileWithDeadAndOutlierChannels(12, 40, 77));
    QVERIFY2(fault.empty(), fault.c_str());
}

void TestStepper::blocksAndLazyUpdates()
{
    const checks::TileCase tile = checks::randomTile(4, 32, 1);
    const StepperTrace trace = traceOf("gptq", { { "granularity", "channel" }, { "block-size", "8" } }, tile);
    QCOMPARE(count(trace, StepKind::ColumnRounded), std::size_t(32));
    QCOMPARE(count(trace, StepKind::RestUpdated), std::size_t(3)); // nothing is left after the fourth
    for (std::size_t i = 1; i < trace.frames.size(); ++i) {
        const StepperFrame& frame = trace.frames[i];
        for (std::int64_t column = 0; column < 32; ++column) {
            const bool changed
                = frame.weights.at(0, column) != trace.frames[i - 1].weights.at(0, column) && column >= frame.step;
            const bool inBlock = column >= frame.blockBegin && column < frame.blockEnd;
            if (frame.kind == StepKind::ColumnRounded)
                QVERIFY2(!changed || inBlock, "a column paid before the block's end");
            else
                QVERIFY2(!changed || column >= frame.blockEnd, "the lazy update changed its own block");
        }
    }
}

void TestStepper::activationOrderTakesLargeInputsFirst()
{
    const checks::TileCase tile = checks::tileWithDeadAndOutlierChannels(4, 24, 3);
    const StepperTrace trace = traceOf("gptq", { { "granularity", "channel" }, { "act-order", "true" } }, tile);
    QCOMPARE(trace.order.front(), 3);
    QCOMPARE(count(trace, StepKind::DeadCleared), std::size_t(1));
    const auto first = std::ranges::find(trace.frames, StepKind::ColumnRounded, &StepperFrame::kind);
    QCOMPARE(first->chosen, std::vector<std::int32_t>(4, 3));
}

void TestStepper::theErrorOfAColumnFlowsRight()
{
    const checks::TileCase tile = checks::randomTile(3, 16, 5);
    const StepperTrace trace = traceOf("gptq", { { "granularity", "channel" }, { "bits", "2" } }, tile);
    // Arithmetic of the textbook, by hand, for the first column.
    const StepperFrame& frame = trace.frames.at(1);
    for (std::int64_t row = 0; row < 3; ++row) {
        const float error
            = (frame.before[static_cast<std::size_t>(row)] - frame.weights.at(row, 0)) / trace.factor.at(0, 0);
        for (std::int64_t column = 1; column < 16; ++column) {
            const float expected = trace.original.at(row, column) - error * trace.factor.at(0, column);
            QVERIFY(std::abs(frame.weights.at(row, column) - expected) <= 1e-6F * (1 + std::abs(expected)));
        }
    }
    QVERIFY(trace.frames.front().outputError == 0.0);
    QVERIFY(trace.frames.back().outputError > frame.outputError);
}

void TestStepper::greedyChoosesTheCheapest()
{
    const checks::TileCase tile = checks::randomTile(5, 20, 9);
    const StepperTrace trace = traceOf("obq", { { "granularity", "channel" } }, tile);
    QCOMPARE(count(trace, StepKind::WeightsRounded), std::size_t(20));
    int byCost = 0;
    for (const StepperFrame& frame : trace.frames) {
        for (std::size_t row = 0; row < frame.chosen.size(); ++row) {
            if (frame.outsideGrid[row] != 0 || frame.pinned[row] != 0)
                continue;
            const float chosen = frame.costs.at(static_cast<std::int64_t>(row), frame.chosen[row]);
            for (std::int64_t column = 0; column < 20; ++column) {
                const float cost = frame.costs.at(static_cast<std::int64_t>(row), column);
                QVERIFY(std::isnan(cost) || chosen <= cost);
            }
            ++byCost;
        }
    }
    QVERIFY(byCost > 50); // of 100; weights outside the grid go first
}

void TestStepper::inversesShrink()
{
    const checks::TileCase tile = checks::randomTile(2, 12, 11);
    const StepperTrace trace = traceOf("obq", { { "granularity", "channel" }, { "precision", "float64" } }, tile);
    const at::Tensor hessian = tile.statistics.gram.to(at::kDouble);
    for (const StepperFrame& frame : trace.frames) {
        if (frame.kind != StepKind::WeightsRounded)
            continue;
        std::vector<std::int64_t> free;
        for (std::int64_t column = 0; column < 12; ++column)
            if (!std::isnan(frame.costs.at(1, column)))
                free.push_back(column);
        const at::Tensor columns = at::tensor(free, at::kLong);
        const at::Tensor expected = hessian.index_select(0, columns).index_select(1, columns).inverse();
        for (std::size_t i = 0; i < free.size(); ++i) {
            for (std::size_t j = 0; j < free.size(); ++j) {
                const double value
                    = expected[static_cast<std::int64_t>(i)][static_cast<std::int64_t>(j)].item<double>();
                QVERIFY(std::abs(frame.inverses[1].at(free[i], free[j]) - value) <= 1e-4 * (0.01 + std::abs(value)));
            }
        }
    }
}

void TestStepper::scalesAreTriedOneByOne()
{
    const checks::TileCase tile = checks::tileWithDeadAndOutlierChannels(8, 32, 13);
    const StepperTrace trace
        = traceOf("awq", { { "group-size", "16" }, { "bits", "3" }, { "scale-grid", "10" } }, tile);
    QCOMPARE(count(trace, StepKind::ScalesTried), std::size_t(11));
    QCOMPARE(count(trace, StepKind::ScalesChosen), std::size_t(1));
    QCOMPARE(count(trace, StepKind::RangeCut), std::size_t(1));
    QCOMPARE(count(trace, StepKind::ColumnRounded), std::size_t(32));
    QVERIFY(trace.bestCandidate.has_value());
    QCOMPARE(trace.candidateErrors[*trace.bestCandidate], *std::ranges::min_element(trace.candidateErrors));
    QCOMPARE(trace.frames.back().scales.size(), std::size_t(32));
    QCOMPARE(trace.magnitudes.size(), std::size_t(32));
    QCOMPARE(trace.magnitudes[1], 0.0F);
}

void TestStepper::aPartOfALayersStatistics()
{
    const checks::TileCase layer = checks::randomTile(6, 64, 17);
    const InputStatistics part = tileStatistics(layer.statistics, { 2, 24, 3, 16 });
    QCOMPARE(part.tokens, layer.statistics.tokens);
    QVERIFY(part.gram.equal(layer.statistics.gram.slice(0, 24, 40).slice(1, 24, 40)));
    QVERIFY(part.meanAbs.equal(layer.statistics.meanAbs.slice(0, 24, 40)));
}

void TestStepper::tilesFitTheLayer()
{
    QCOMPARE(fittingTile({ 0, 0, 8, 32 }, 100, 100), (TileRange { 0, 0, 8, 32 }));
    QCOMPARE(fittingTile({ 99, 99, 8, 32 }, 100, 100), (TileRange { 92, 68, 8, 32 }));
    QCOMPARE(fittingTile({ 0, 0, 1000, 1000 }, 100, 100), (TileRange { 0, 0, kMostTileRows, kMostTileColumns }));
    QCOMPARE(fittingTile({ -5, 7, 0, 0 }, 3, 5), (TileRange { 0, 0, 1, 5 }));
}

void TestStepper::whatCannotBeShownIsRefused()
{
    const checks::TileCase tile = checks::randomTile(4, 16, 1);
    QVERIFY_EXCEPTION_THROWN(traceOf("llm-int8", {}, tile), InvalidRequest);
    QVERIFY_EXCEPTION_THROWN(traceOf("rtn", {}, checks::randomTile(4, 65, 1)), InvalidRequest);
    QVERIFY_EXCEPTION_THROWN(traceOf("rtn", {}, checks::randomTile(17, 16, 1)), InvalidRequest);
    checks::TileCase broken = checks::randomTile(4, 16, 1);
    broken.weight[1][2] = std::nanf("");
    const StepperTrace trace = traceOf("gptq", {}, broken);
    QCOMPARE(trace.frames.size(), std::size_t(1));
    QVERIFY(!trace.fallback.empty());
}

QTEST_GUILESS_MAIN(TestStepper)
#include "tst_stepper.moc"
