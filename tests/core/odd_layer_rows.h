// Rows of layers that break naive solvers, for the data function of a test: rows, columns, and the value of every
// weight.
#pragma once

#include <QTest>

namespace quantoscope::testing {

inline void addOddLayers()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<float>("fill");
    QTest::newRow("1x1") << 1 << 1 << 2.5F;
    QTest::newRow("all zero") << 3 << 5 << 0.F;
    QTest::newRow("all equal") << 3 << 5 << -0.25F;
    QTest::newRow("tiny") << 2 << 9 << 1e-38F;
}

} // namespace quantoscope::testing
