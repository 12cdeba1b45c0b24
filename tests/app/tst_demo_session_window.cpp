// The welcome page's finished runs: every view is filled, what needs codes says so, and more can be run.
#include "app/gui/main_window.h"
#include "tests/app/gui_test_support.h"
#include "widgets/compare_view.h"
#include "widgets/distribution_plot.h"
#include "widgets/elided_label.h"
#include "widgets/error_map_plot.h"
#include "widgets/layer_question_view.h"
#include "widgets/pareto_plot.h"
#include "widgets/salience_view.h"
#include "widgets/text_compare_view.h"
#include "widgets/weight_tile_view.h"

#include <QApplication>
#include <QCommandLinkButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace quantoscope;

namespace {

constexpr int kLimitMs = 60'000;
constexpr int kRunLimitMs = 240'000;
constexpr std::size_t kRuns = 12;

} // namespace

class TestDemoSessionWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void fillsEveryView();
    void lacksOnlyTheWeights();
    void moreCanBeRun();

private:
    Workbench& workbench() { return m_window->workbench(); }
    template <typename View>
    View& view()
    {
        return *m_window->findChild<View*>();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestDemoSessionWindow::initTestCase()
{
    if (testModel() != QLatin1String("demo"))
        QSKIP("the demo model is not here");
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeTests"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_demo_session_window"));
}

void TestDemoSessionWindow::init()
{
    QSettings().clear();
    m_window.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<MainWindow>(m_folder->filePath(QStringLiteral("autosave")));
    m_window->show();
    auto* const button = m_window->findChild<QCommandLinkButton*>(QStringLiteral("demoSessionButton"));
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(workbench().store().runs().size(), kRuns, kLimitMs);
    QTRY_VERIFY_WITH_TIMEOUT(workbench().hasLoadedModel(), kLimitMs);
}

void TestDemoSessionWindow::fillsEveryView()
{
    QCOMPARE(workbench().store().runs().size(), kRuns); // opening the model did not take them away
    // Two that are worth comparing, on the layer where the first is worst.
    QCOMPARE(workbench().selection().runs().size(), qsizetype(2));
    const RunRecord& runA = *workbench().store().run(workbench().selection().runA());
    QVERIFY(runA.name().startsWith(QStringLiteral("gptq-3b")));
    QVERIFY(workbench().store().run(workbench().selection().runB())->name().startsWith(QStringLiteral("rtn-3b")));
    const double worst = runA.layer(workbench().selection().layer())->relativeOutputError.value();
    for (const LayerResultPtr& layer : runA.layers)
        QVERIFY(layer->relativeOutputError.value() <= worst);
    QVERIFY(workbench().sessionFile().isEmpty()); // it is a copy
    QVERIFY(!workbench().isModified());
    QVERIFY(!view<ErrorMapPlot>().isEmpty());
    QVERIFY(!view<CompareView>().plot().isEmpty());
    QVERIFY(!view<TextCompareView>().prompts().isEmpty());
    for (DistributionPlot* const plot : m_window->findChildren<DistributionPlot*>())
        QVERIFY(!plot->isEmpty());
    for (const RunRecord& run : workbench().store().runs()) {
        QCOMPARE(run.layers.size(), std::size_t(42));
        QVERIFY(run.header.perplexityAfter && run.header.klMean);
    }
    for (const auto which : { MainWindow::View::Stepper, MainWindow::View::WhatIf, MainWindow::View::Salience }) {
        m_window->showView(which);
        LayerQuestionView* shown = nullptr;
        for (LayerQuestionView* const each : m_window->findChildren<LayerQuestionView*>())
            if (each->isVisible())
                shown = each;
        QVERIFY(shown);
        QTRY_VERIFY_WITH_TIMEOUT(!shown->isEmpty(), kLimitMs);
    }
}

void TestDemoSessionWindow::lacksOnlyTheWeights()
{
    m_window->showView(MainWindow::View::Tile);
    QTRY_VERIFY_WITH_TIMEOUT(view<WeightTileView>().tile() != nullptr, kLimitMs);
    QVERIFY(view<WeightTileView>().tile()->request.runs.empty()); // the original alone, not taken for the runs
    QVERIFY(!view<WeightTileView>().tile()->original.empty());
    const auto* const scope = m_window->findChild<ElidedLabel*>(QStringLiteral("tileScope"));
    QTRY_VERIFY2(scope->text().contains(QStringLiteral("excerpt")), qPrintable(scope->text()));
}

void TestDemoSessionWindow::moreCanBeRun()
{
    RunSettings settings = smallRun();
    settings.method = "rtn";
    settings.evaluate = false;
    QVERIFY(workbench().startRun(settings) != 0);
    QTRY_COMPARE_WITH_TIMEOUT(workbench().store().runs().size(), kRuns + 1, kLimitMs);
    QTRY_VERIFY_WITH_TIMEOUT(workbench().isIdle(), kRunLimitMs);
    const RunRecord& added = workbench().store().runs().back();
    QVERIFY(added.header.status == RunStatus::Complete);
    QVERIFY(added.layers.front()->codes);
    QVERIFY(workbench().isModified());
    const QString file = m_folder->filePath(QStringLiteral("mine.h5"));
    m_window->saveTo(file);
    QTRY_COMPARE_WITH_TIMEOUT(workbench().sessionFile(), file, kLimitMs);
    workbench().discardChanges();
}

QTEST_MAIN(TestDemoSessionWindow)
#include "tst_demo_session_window.moc"
