// Streamed input statistics against the same figures from all inputs at once.
#include "core/base/errors.h"
#include "core/calibration/input_statistics_accumulator.h"

#include <ATen/ATen.h>

#include <QTest>

#include <limits>

using namespace quantoscope;

class TestInputStatistics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void byHand();
    void streamedLikeAtOnce_data();
    void streamedLikeAtOnce();
    void nothingAdded();
    void notFinite_data();
    void notFinite();
    void widthMayNotChange();
};

void TestInputStatistics::byHand()
{
    InputStatisticsAccumulator accumulator;
    accumulator.add(at::tensor({ 1.F, -2.F }));
    accumulator.add(at::tensor({ 3.F, 0.F, -5.F, 4.F }).reshape({ 2, 1, 2 }));
    const InputStatistics statistics = accumulator.finish();
    QCOMPARE(statistics.tokens, 3);
    QVERIFY(statistics.finite);
    const at::Tensor gram = at::tensor({ 35., -22., -22., 20. }, at::kDouble).reshape({ 2, 2 }) / 3;
    QVERIFY(statistics.gram.allclose(gram, 1e-12));
    QVERIFY(statistics.meanAbs.allclose(at::tensor({ 3.F, 2.F })));
    QVERIFY(statistics.maxAbs.equal(at::tensor({ 5.F, 4.F })));
}

void TestInputStatistics::streamedLikeAtOnce_data()
{
    QTest::addColumn<int>("tokens");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("piece");
    QTest::newRow("one token") << 1 << 5 << 1;
    QTest::newRow("uneven pieces") << 100 << 33 << 7;
    QTest::newRow("several chunks at once") << 2500 << 20 << 2500;
    QTest::newRow("several column blocks") << 60 << 1100 << 60;
}

void TestInputStatistics::streamedLikeAtOnce()
{
    QFETCH(int, tokens);
    QFETCH(int, columns);
    QFETCH(int, piece);
    at::manual_seed(1);
    const at::Tensor inputs = at::randn({ tokens, columns });
    InputStatisticsAccumulator accumulator;
    for (int begin = 0; begin < tokens; begin += piece)
        accumulator.add(inputs.slice(0, begin, std::min(begin + piece, tokens)));
    const InputStatistics statistics = accumulator.finish();
    const at::Tensor exact = inputs.to(at::kDouble);
    const at::Tensor gram = exact.t().mm(exact) / tokens;
    const double largest = (statistics.gram - gram).abs().max().item<double>();
    QVERIFY2(largest < 1e-5, QByteArray::number(largest));
    QVERIFY(statistics.gram.equal(statistics.gram.t()));
    QVERIFY(statistics.meanAbs.allclose(exact.abs().mean(0).to(at::kFloat), 1e-5));
    QVERIFY(statistics.maxAbs.equal(inputs.abs().amax(0)));
    QCOMPARE(statistics.tokens, tokens);
}

void TestInputStatistics::nothingAdded()
{
    InputStatisticsAccumulator accumulator;
    accumulator.add(at::empty({ 0, 4 }));
    const InputStatistics statistics = accumulator.finish();
    QCOMPARE(statistics.tokens, 0);
    QVERIFY(!statistics.gram.defined());
}

void TestInputStatistics::notFinite_data()
{
    QTest::addColumn<float>("value");
    QTest::newRow("NaN") << std::numeric_limits<float>::quiet_NaN();
    QTest::newRow("infinite") << -std::numeric_limits<float>::infinity();
}

void TestInputStatistics::notFinite()
{
    QFETCH(float, value);
    at::Tensor inputs = at::ones({ 10, 3 });
    inputs[4][1] = value;
    InputStatisticsAccumulator accumulator;
    accumulator.add(inputs);
    accumulator.add(at::ones({ 2, 3 }));
    QVERIFY(!accumulator.finish().finite);
}

void TestInputStatistics::widthMayNotChange()
{
    InputStatisticsAccumulator accumulator;
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, accumulator.add(at::empty({ 3, 0 })));
    accumulator.add(at::ones({ 2, 3 }));
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, accumulator.add(at::ones({ 2, 4 })));
    QCOMPARE(accumulator.tokens(), 2);
}

QTEST_GUILESS_MAIN(TestInputStatistics)
#include "tst_input_statistics.moc"
