// A store of sample results with a selection, and plots that are shown and pointed at.
#pragma once

#include "sample_results.h"
#include "widgets/results_store.h"
#include "widgets/selection.h"

#include <QTest>
#include <qcustomplot.h>

namespace quantoscope::testing {

const QString kRun1 = QStringLiteral("run-1");
const QString kRun2 = QStringLiteral("run-2");
const QString kLayer = QStringLiteral("blocks.0.q");

struct Bench
{
    ResultsStore store;
    Selection selection;

    explicit Bench(int blocks = 2, int runs = 2)
    {
        store.setSession(sampleSession(blocks, runs));
        selection.setRuns(runs > 1 ? QStringList { kRun1, kRun2 } : QStringList { kRun1 });
    }

    void selectAll()
    {
        QStringList all;
        for (const RunRecord& run : store.runs())
            all.append(QString::fromStdString(run.header.id));
        selection.setRuns(all);
    }
};

/// Laid out and drawn, as on screen.
template <typename Plot>
void showAt(Plot& plot, const QSize& size)
{
    plot.resize(size);
    plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&plot));
    plot.plot().replot();
}

/// A pointer move without a pointer: where the screen's cursor is depends on earlier tests.
inline void moveMouse(QWidget& widget, const QPoint& position)
{
    QMouseEvent move(QEvent::MouseMove, position, widget.mapToGlobal(position), Qt::NoButton, Qt::NoButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &move);
}
} // namespace quantoscope::testing
