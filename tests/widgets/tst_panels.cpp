#include "sample_results.h"

#include "widgets/colour_map.h"
#include "widgets/elided_label.h"
#include "widgets/empty_hint.h"
#include "widgets/inspector.h"
#include "widgets/job_panel.h"
#include "widgets/layer_results_view.h"
#include "widgets/layer_tree_model.h"
#include "widgets/layer_tree_view.h"
#include "widgets/selection.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace quantoscope;
using namespace quantoscope::testing;

namespace {

const QString kRun1 = QStringLiteral("run-1");

/// Value of the first line called `name`; "?" if there is none.
QString fact(Inspector& inspector, const QString& name)
{
    const QList<QTreeWidgetItem*> found = inspector.tree().findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QStringLiteral("?") : found.front()->text(1);
}

bool hintShown(const QWidget& view)
{
    const auto* hint = view.findChild<EmptyHint*>();
    return hint && !hint->isHidden();
}

} // namespace

class TestPanels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jobsComeAndGo()
    {
        JobPanel panel;
        QSignalSpy cancelled(&panel, &JobPanel::cancelRequested);
        QVERIFY(hintShown(panel));
        panel.setJobs({ { .id = 7,
                          .name = QStringLiteral("GPTQ"),
                          .phase = JobPhase::Running,
                          .stage = QStringLiteral("Quantizing"),
                          .detail = QStringLiteral("block 7"),
                          .fraction = 0.38,
                          .secondsLeft = 102 },
                        { .id = 8, .name = QStringLiteral("RTN") } });
        QVERIFY(!hintShown(panel));
        const auto bars = panel.findChildren<QProgressBar*>();
        const auto buttons = panel.findChildren<QPushButton*>(QStringLiteral("cancelButton"));
        QCOMPARE(bars.size(), 2);
        QCOMPARE(bars[0]->value(), 380);
        QCOMPARE(bars[0]->maximum(), 1000);
        QVERIFY(bars[1]->isHidden()); // a waiting job has no progress
        QStringList texts;
        for (const QLabel* label : panel.findChildren<QLabel*>())
            texts << label->text();
        for (const ElidedLabel* label : panel.findChildren<ElidedLabel*>())
            texts << label->text();
        QVERIFY(texts.contains(QStringLiteral("Quantizing · block 7")));
        QCOMPARE(bars[0]->format(), QStringLiteral("%p\u00a0% · 1:42 left"));
        QVERIFY(texts.contains(QStringLiteral("Waiting")));
        buttons[1]->click();
        QCOMPARE(cancelled.size(), 1);
        QCOMPARE(cancelled[0][0].toLongLong(), 8);

        panel.setJobs({ { .id = 8, .name = QStringLiteral("RTN"), .phase = JobPhase::Cancelling, .fraction = -1 } });
        QVERIFY(!buttons[1]->isEnabled()); // the same button: rows that stay keep their widgets
        QCOMPARE(bars[1]->maximum(), 0); // not known: busy
        panel.setJobs({});
        QVERIFY(hintShown(panel));
    }

    void inspectorTellsTheFacts()
    {
        ResultsStore store;
        Selection selection;
        Inspector inspector(store, selection);
        QVERIFY(hintShown(inspector));
        Session session = sampleSession(1, 1);
        session.runs[0].layers[0].warnings.push_back({ "dead_channels", { { "count", "3" } } });
        store.setSession(session);
        selection.setRuns({ kRun1 });
        selection.setLayer(QStringLiteral("blocks.0.q"));
        QVERIFY(!hintShown(inspector));
        QCOMPARE(fact(inspector, QStringLiteral("Shape")), QStringLiteral("4 × 3"));
        QCOMPARE(fact(inspector, QStringLiteral("Weights")), QStringLiteral("12"));
        QCOMPARE(fact(inspector, QStringLiteral("Standard deviation")), QStringLiteral("0.1250"));
        QCOMPARE(fact(inspector, QStringLiteral("Outliers")), QStringLiteral("0.100\u00a0%"));
        QCOMPARE(fact(inspector, QStringLiteral("Relative output error")), QStringLiteral("0.001000"));
        QCOMPARE(fact(inspector, QStringLiteral("Output SQNR")), QStringLiteral("30\u00a0dB"));
        QCOMPARE(fact(inspector, QStringLiteral("Weight MSE")), QStringLiteral("?")); // not measured: not listed
        QStringList notes;
        for (const QLabel* label : inspector.findChildren<QLabel*>())
            notes << label->text();
        QVERIFY(notes.contains(QStringLiteral("⚠ A: 3 input channels were zero on every calibration token; their "
                                              "weights were set to 0.")));
        inspector.tree().setCurrentItem(
            inspector.tree().findItems(QStringLiteral("Kind"), Qt::MatchExactly | Qt::MatchRecursive).front());
        inspector.copyCurrent();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Kind\tq"));
        selection.setLayer(QStringLiteral("head"));
        QCOMPARE(fact(inspector, QStringLiteral("This layer")), QStringLiteral("not quantized"));
    }

    void treeAndTableFollowTheSelection()
    {
        ResultsStore store;
        Selection selection;
        store.setSession(sampleSession(2, 1));
        selection.setRuns({ kRun1 });
        LayerTreeView tree(store, selection);
        LayerResultsView table(store, selection);
        selection.setLayer(QStringLiteral("blocks.1.up"));
        QCOMPARE(tree.tree().currentIndex().data(LayerTreeModel::LayerNameRole).toString(), selection.layer());
        QCOMPARE(table.table().currentIndex().siblingAtColumn(0).data().toString(), selection.layer());

        table.table().sortByColumn(6, Qt::DescendingOrder); // by error: the last layer is the worst
        QCOMPARE(table.table().model()->index(0, 0).data().toString(), QStringLiteral("blocks.1.down"));
        table.table().setCurrentIndex(table.table().model()->index(0, 0));
        QCOMPARE(selection.layer(), QStringLiteral("blocks.1.down"));
        QCOMPARE(tree.tree().currentIndex().data(LayerTreeModel::LayerNameRole).toString(), selection.layer());

        QTest::keyClick(&tree.tree(), Qt::Key_Up);
        QCOMPARE(selection.layer(), QStringLiteral("blocks.1.up"));
        tree.findChild<QLineEdit*>()->setText(QStringLiteral("down")); // hides the layer, but does not choose another
        QCOMPARE(selection.layer(), QStringLiteral("blocks.1.up"));
        store.clear();
        QVERIFY(hintShown(tree));
        QVERIFY(hintShown(table));
    }

    void emptyCheckBoxesAreSeen_data()
    {
        QTest::addColumn<ThemeMode>("theme");
        QTest::newRow("light") << ThemeMode::Light;
        QTest::newRow("dark") << ThemeMode::Dark;
    }

    void emptyCheckBoxesAreSeen()
    {
        QFETCH(ThemeMode, theme);
        applyTheme(theme);
        QCheckBox box;
        box.resize(box.sizeHint());
        const QImage drawn = box.grab().toImage();
        const QColor window = box.palette().color(QPalette::Window);
        double most = 1;
        for (int x = 0; x < drawn.width(); ++x)
            most = std::max(most, contrastRatio(drawn.pixelColor(x, drawn.height() / 2), window));
        applyTheme(ThemeMode::Light);
        QVERIFY2(most > 1.6, qPrintable(QString::number(most)));
    }

    void everyInputHasAName_data()
    {
        QTest::addColumn<int>("which");
        QTest::addRow("tree") << 0;
        QTest::addRow("table") << 1;
        QTest::addRow("inspector") << 2;
        QTest::addRow("jobs") << 3;
    }
    void everyInputHasAName()
    {
        QFETCH(const int, which);
        ResultsStore store;
        Selection selection;
        store.setSession(sampleSession(1, 1));
        LayerTreeView tree(store, selection);
        LayerResultsView table(store, selection);
        Inspector inspector(store, selection);
        JobPanel jobs;
        const std::array<QWidget*, 4> views { &tree, &table, &inspector, &jobs };
        const QWidget* view = views[static_cast<std::size_t>(which)];
        for (const auto* area : view->findChildren<QAbstractScrollArea*>()) {
            if (area->focusPolicy() != Qt::NoFocus && !qobject_cast<const QHeaderView*>(area))
                QVERIFY2(!area->accessibleName().isEmpty(), area->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestPanels)
#include "tst_panels.moc"
