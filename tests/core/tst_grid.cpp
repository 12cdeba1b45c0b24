// Grids by hand: which scale and zero a range gets, and how weights round on them.
#include "core/base/errors.h"
#include "core/quantization/affine_grid.h"
#include "core/quantization/kernels/grid_kernels.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>
#include <vector>

using namespace quantoscope;

namespace {

using Floats = std::vector<float>;
using Codes = std::vector<int>;

GridSpec spec(int bits, bool symmetric, GridRule rule, double step = 0)
{
    return GridSpec(
        { .bits = bits, .granularity = Granularity::Channel, .symmetric = symmetric, .rule = rule, .step = step });
}

/// The formulas once more, one weight at a time in plain C++.
int plainCode(float weight, const CodeFormat& format, const AffineGrid& grid)
{
    float code = 0;
    switch (format.rule) {
    case CodeRule::Divide:
        code = std::rint(weight / grid.scale) + grid.zero;
        break;
    case CodeRule::Multiply:
        code = std::rint(weight * grid.inverse + grid.zero);
        break;
    case CodeRule::Truncate:
        code = std::trunc((weight - grid.zero) / grid.scale);
        break;
    }
    return static_cast<int>(std::min(std::max(code, format.minCode), format.maxCode));
}

} // namespace

class TestGrid : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void handWorked_data();
    void handWorked();
    void degenerateRanges_data();
    void degenerateRanges();
    void vectorsAgreeWithPlainLoops_data();
    void vectorsAgreeWithPlainLoops();
    void costOfRounding();
    void shrinkSearchCandidates();
    void badFieldsAreRefused_data();
    void badFieldsAreRefused();
    void groupsOfNarrowAndRaggedLayers();
};

void TestGrid::handWorked_data()
{
    QTest::addColumn<int>("bits");
    QTest::addColumn<bool>("symmetric");
    QTest::addColumn<int>("rule");
    QTest::addColumn<Floats>("weights");
    QTest::addColumn<float>("scale");
    QTest::addColumn<float>("zero");
    QTest::addColumn<Codes>("codes");
    const auto row = [](const char* name) -> QTestData& { return QTest::newRow(name); };
    const int minMax = static_cast<int>(GridRule::MinMax);
    const int awq = static_cast<int>(GridRule::Awq);
    row("min-max: 0 joins a positive range")
        << 2 << false << minMax << Floats { 1, 2, 3 } << 1.F << 0.F << Codes { 1, 2, 3 };
    row("min-max asymmetric") << 2 << false << minMax << Floats { -1, 0, 2 } << 1.F << 1.F << Codes { 0, 1, 3 };
    row("ties go to the even level") << 3 << false << minMax << Floats { 0, 0.5F, 1.5F, 2.5F, 7 } << 1.F << 0.F
                                     << Codes { 0, 0, 2, 2, 7 };
    // scale 2/3, zero 2: −1 lies on −1.5, which rounds to −2; 1 on 1.5, which rounds to 2 and saturates at 3
    row("symmetric: the peak is a tie") << 2 << true << minMax << Floats { -1, 1 } << 2.F / 3 << 2.F << Codes { 0, 3 };
    // low stays 0 without a negative weight: the step is halved and everything above 1/3 of the peak saturates
    row("symmetric without negative weights")
        << 2 << true << minMax << Floats { 0.5F, 3 } << 1.F << 2.F << Codes { 2, 3 };
    row("awq keeps the range as it is") << 2 << false << awq << Floats { 5, 6, 8 } << 1.F << 0.F << Codes { 3, 3, 3 };
    row("awq symmetric") << 3 << true << awq << Floats { -3, 1, 1.4F } << 1.F << 0.F << Codes { -3, 1, 1 };
    row("absmax") << 8 << false << static_cast<int>(GridRule::Absmax) << Floats { -127, 63.4F, 0 } << 1.F << 0.F
                  << Codes { -127, 63, 0 };
    row("zero point") << 8 << false << static_cast<int>(GridRule::ZeroPoint) << Floats { -55, 0, 200 } << 1.F << -73.F
                      << Codes { -128, -73, 127 };
    row("truncated cuts toward the minimum") << 2 << false << static_cast<int>(GridRule::Truncated)
                                             << Floats { 10, 11.9F, 13 } << 1.F << 10.F << Codes { 0, 1, 3 };
    row("a fixed step") << 4 << false << static_cast<int>(GridRule::Step) << Floats { -0.26F, 100, 0.1F } << 0.25F
                        << 0.F << Codes { -1, 400, 0 };
}

void TestGrid::handWorked()
{
    QFETCH(int, bits);
    QFETCH(bool, symmetric);
    QFETCH(int, rule);
    QFETCH(Floats, weights);
    QFETCH(float, scale);
    QFETCH(float, zero);
    QFETCH(Codes, codes);
    const GridSpec grids = spec(bits, symmetric, static_cast<GridRule>(rule), 0.25);
    const ValueRange range = valueRange(weights.data(), weights.size());
    const AffineGrid grid = gridOfRange(grids, range.low, range.high);
    QCOMPARE(grid.scale, scale);
    QCOMPARE(grid.zero, zero);
    Codes ours(weights.size());
    encode(weights.data(), weights.size(), codeFormat(grids), grid, ours.data());
    QCOMPARE(ours, codes);
}

void TestGrid::degenerateRanges_data()
{
    QTest::addColumn<float>("value");
    QTest::newRow("zero") << 0.F;
    QTest::newRow("smallest denormal") << std::numeric_limits<float>::denorm_min();
    QTest::newRow("tiny") << 1e-30F;
    QTest::newRow("one") << 1.F;
    QTest::newRow("minus one") << -1.F;
    QTest::newRow("huge") << 3e38F;
}

void TestGrid::degenerateRanges()
{
    QFETCH(float, value);
    for (const GridRule rule : { GridRule::MinMax, GridRule::Awq, GridRule::Absmax, GridRule::ZeroPoint,
                                 GridRule::Truncated, GridRule::Step }) {
        for (const bool symmetric : { false, true }) {
            const GridSpec grids = spec(4, symmetric, rule, 0.5);
            const AffineGrid grid = gridOfRange(grids, value, value);
            const CodeFormat format = codeFormat(grids);
            int code = 0;
            float back = 0;
            encode(&value, 1, format, grid, &code);
            decode(&code, 1, format, grid, &back);
            const QByteArray where = QByteArray(gridRuleName(rule).data()) + (symmetric ? " symmetric" : "");
            QVERIFY2(std::isfinite(grid.scale) && grid.scale > 0, where);
            QVERIFY2(std::isfinite(back), where);
            QVERIFY2(static_cast<float>(code) >= format.minCode && static_cast<float>(code) <= format.maxCode, where);
        }
    }
}

void TestGrid::vectorsAgreeWithPlainLoops_data()
{
    QTest::addColumn<int>("rule");
    for (int rule = 0; rule <= static_cast<int>(GridRule::Step); ++rule)
        QTest::newRow(gridRuleName(static_cast<GridRule>(rule)).data()) << rule;
}

void TestGrid::vectorsAgreeWithPlainLoops()
{
    QFETCH(int, rule);
    std::mt19937 random(7);
    std::normal_distribution<float> normal;
    for (const std::size_t count : { 1U, 3U, 16U, 17U, 100U, 257U }) {
        Floats weights(count);
        for (float& weight : weights)
            weight = normal(random);
        const GridSpec grids = spec(3, false, static_cast<GridRule>(rule), 0.3);
        const CodeFormat format = codeFormat(grids);
        const ValueRange range = valueRange(weights.data(), count);
        QCOMPARE(range.low, *std::ranges::min_element(weights));
        QCOMPARE(range.high, *std::ranges::max_element(weights));
        const AffineGrid grid = gridOfRange(grids, range.low, range.high);
        Codes codes(count);
        encode(weights.data(), count, format, grid, codes.data());
        Floats back(count);
        decode(codes.data(), count, format, grid, back.data());
        for (std::size_t i = 0; i < count; ++i) {
            QCOMPARE(codes[i], plainCode(weights[i], format, grid));
            const float code = static_cast<float>(codes[i]);
            QCOMPARE(back[i],
                     format.rule == CodeRule::Truncate ? code * grid.scale + grid.zero
                                                       : grid.scale * (code - grid.zero));
        }
    }
}

void TestGrid::costOfRounding()
{
    const Floats weights { 0.3F, -1.2F, 0.77F, 2.F, 1e-4F, 0.F, -0.5F };
    const Floats importance { 1, 2, 3, 4, 5, 6, 7 };
    const AffineGrid grid { .scale = 1, .zero = 4 };
    const CodeFormat format { CodeRule::Divide, 0, 15 };
    double powered = 0;
    double weighted = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const auto error = static_cast<double>(std::fabs(std::rint(weights[i]) - weights[i]));
        powered += std::pow(error, 2.4);
        weighted += static_cast<double>(importance[i]) * error * error;
    }
    const double ours = roundingCost(weights.data(), nullptr, weights.size(), format, grid);
    QVERIFY2(std::fabs(ours / powered - 1) < 1e-6, QByteArray::number(ours / powered - 1));
    const double oursWeighted = roundingCost(weights.data(), importance.data(), weights.size(), format, grid);
    QVERIFY2(std::fabs(oursWeighted / weighted - 1) < 1e-6, QByteArray::number(oursWeighted / weighted - 1));
    const float none = 2;
    QCOMPARE(roundingCost(&none, nullptr, 1, format, grid), 0.0);
}

void TestGrid::shrinkSearchCandidates()
{
    const GridSpec grids = spec(4, false, GridRule::MinMax);
    QCOMPARE(shrunkGrid(grids, -15, 0, 0).scale, 1.F);
    QCOMPARE(shrunkGrid(grids, -15, 0, 50).scale, 0.5F);
    QCOMPARE(shrunkGrid(grids, -15, 0, 50).zero, 15.F);
    QVERIFY(std::fabs(shrunkGrid(grids, -15, 0, kShrinkSteps - 1).scale - 0.21F) < 1e-6F);
}

void TestGrid::badFieldsAreRefused_data()
{
    QTest::addColumn<int>("bits");
    QTest::addColumn<int>("groupSize");
    QTest::addColumn<double>("step");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("1 bit") << 1 << 128 << 0.1 << QByteArray("bits must be within 2..8, got 1");
    QTest::newRow("9 bits") << 9 << 128 << 0.1 << QByteArray("bits must be within 2..8, got 9");
    QTest::newRow("group of 0") << 4 << 0 << 0.1 << QByteArray("group-size");
    QTest::newRow("step of 0") << 4 << 128 << 0.0 << QByteArray("step");
    QTest::newRow("step that is no number") << 4 << 128 << std::nan("") << QByteArray("step");
}

void TestGrid::badFieldsAreRefused()
{
    QFETCH(int, bits);
    QFETCH(int, groupSize);
    QFETCH(double, step);
    QFETCH(QByteArray, named);
    try {
        const GridSpec grids({ .bits = bits, .groupSize = groupSize, .rule = GridRule::Step, .step = step });
        QFAIL("accepted");
    } catch (const InvalidRequest& error) {
        QVERIFY2(QByteArray(error.what()).contains(named), error.what());
    }
}

void TestGrid::groupsOfNarrowAndRaggedLayers()
{
    const GridSpec group({ .granularity = Granularity::Group, .groupSize = 32 });
    QCOMPARE(group.groupCount(96), 3);
    QCOMPARE(group.groupCount(100), 4);
    QCOMPARE(group.groupCount(20), 1);
    QCOMPARE(group.effectiveGroupSize(20), 20);
    QCOMPARE(group.groupCount(0), 0);
    const GridSpec channel({ .granularity = Granularity::Channel });
    QCOMPARE(channel.groupCount(100), 1);
    QCOMPARE(channel.effectiveGroupSize(100), 100);
}

QTEST_GUILESS_MAIN(TestGrid)
#include "tst_grid.moc"
