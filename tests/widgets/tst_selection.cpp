#include "widgets/selection.h"

#include <QSignalSpy>
#include <QTest>

using namespace quantoscope;

namespace {

const QString a = QStringLiteral("a");
const QString b = QStringLiteral("b");
const QString c = QStringLiteral("c");

} // namespace

class TestSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setRunsKeepsOrderAndDropsDoubles()
    {
        Selection selection;
        QSignalSpy changed(&selection, &Selection::runsChanged);
        selection.setRuns({ b, a, b });
        QCOMPARE(selection.runs(), QStringList({ b, a }));
        QCOMPARE(selection.runA(), b);
        QCOMPARE(selection.runB(), a);
        selection.setRuns({ b, a });
        QCOMPARE(changed.size(), 1); // the same again is no change
    }

    void lettersMove_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QString>("newA");
        QTest::addColumn<QString>("newB");
        QTest::addColumn<QStringList>("after");
        QTest::addRow("A of nothing") << QStringList() << a << QString() << QStringList { a };
        QTest::addRow("B of nothing becomes A") << QStringList() << QString() << b << QStringList { b };
        QTest::addRow("visible A and B change places")
            << QStringList { a, b, c } << b << QString() << QStringList { b, a, c };
        QTest::addRow("third becomes A") << QStringList { a, b, c } << c << QString() << QStringList { c, b, a };
        QTest::addRow("hidden takes A's place") << QStringList { a, b } << c << QString() << QStringList { c, b };
        QTest::addRow("hidden takes B's place") << QStringList { a, b } << QString() << c << QStringList { a, c };
        QTest::addRow("B joins a lone A") << QStringList { a } << QString() << b << QStringList { a, b };
        QTest::addRow("a lone A stays when made B") << QStringList { a } << QString() << a << QStringList { a };
    }
    void lettersMove()
    {
        QFETCH(const QStringList, before);
        QFETCH(const QString, newA);
        QFETCH(const QString, newB);
        QFETCH(const QStringList, after);
        Selection selection;
        selection.setRuns(before);
        if (!newA.isEmpty())
            selection.setRunA(newA);
        if (!newB.isEmpty())
            selection.setRunB(newB);
        QCOMPARE(selection.runs(), after);
    }

    void historyWalksCommittedSelections()
    {
        Selection selection;
        QVERIFY(!selection.canGoBack());
        selection.setLayer(QStringLiteral("one"));
        QVERIFY(!selection.canGoBack()); // nothing was chosen before
        selection.setLayer(QStringLiteral("two"));
        selection.setRuns({ a });
        selection.goBack();
        QCOMPARE(selection.runs(), QStringList());
        selection.goBack();
        QCOMPARE(selection.layer(), QStringLiteral("one"));
        QVERIFY(!selection.canGoBack());
        selection.goForward();
        QCOMPARE(selection.layer(), QStringLiteral("two"));
        selection.setLayer(QStringLiteral("three"));
        QVERIFY(!selection.canGoForward()); // a new choice ends the old future
        selection.goBack();
        QCOMPARE(selection.layer(), QStringLiteral("two"));
    }

    void hoverIsNoHistory()
    {
        Selection selection;
        QSignalSpy hovered(&selection, &Selection::hoverChanged);
        const Hover hover { a, QStringLiteral("layer"), QStringLiteral("0.5") };
        selection.setHover(hover);
        selection.setHover(hover);
        QCOMPARE(hovered.size(), 1);
        QCOMPARE(*selection.hover(), hover);
        selection.clearHover();
        selection.clearHover();
        QCOMPARE(hovered.size(), 2);
        QVERIFY(!selection.hover());
        QVERIFY(!selection.canGoBack());
    }

    void removedRunLeavesTheHistory()
    {
        Selection selection;
        selection.setRuns({ a });
        selection.setRuns({ a, b });
        selection.setRuns({ a, b, c });
        selection.forgetRun(b);
        QCOMPARE(selection.runs(), QStringList({ a, c }));
        selection.goBack(); // {a} and {a, b} are now one state
        QCOMPARE(selection.runs(), QStringList({ a }));
        QVERIFY(!selection.canGoBack());
    }

    void resetKeepsTheMetric()
    {
        Selection selection;
        selection.setMetric(QStringLiteral("weight_mse"));
        selection.setLayer(QStringLiteral("one"));
        selection.setRuns({ a });
        selection.reset();
        QCOMPARE(selection.metric(), QStringLiteral("weight_mse"));
        QVERIFY(selection.layer().isEmpty());
        QVERIFY(selection.runs().isEmpty());
        QVERIFY(!selection.canGoBack());
    }
};

QTEST_MAIN(TestSelection)
#include "tst_selection.moc"
