// What if, in the real main window: sliders dragged, figures held against the engine's own, and made a run.
#include "core/pipeline/layer_what_if.h"

#include "app/gui/glossary_dialog.h"
#include "app/gui/main_window.h"
#include "app/gui/run_form.h"
#include "app/gui/what_if_jobs.h"
#include "tests/app/gui_test_support.h"
#include "widgets/empty_hint.h"
#include "widgets/what_if_controls.h"
#include "widgets/what_if_text.h"
#include "widgets/what_if_view.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace quantoscope;

namespace {

constexpr int kLoadLimitMs = 60'000;
constexpr int kAnswerLimitMs = 30'000;

} // namespace

class TestWhatIfWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aDraggedSliderChangesTheFigures();
    void showsTheEnginesNumbers();
    void gptqSaysThatItIsAPart();
    void becomesARun();
    void isDrivenByKeyboard();
    void copiesValuesAndExplainsThem();
    void saysWhatIsMissing();

private:
    void openWhatIf();
    bool waitForAnswer();
    WhatIfView& view() { return *m_window->findChild<WhatIfView*>(); }
    QSlider& slider(const char* name) { return *m_window->findChild<QSlider*>(QLatin1String(name)); }
    QString figure(int row, const QString& key);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestWhatIfWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeTests"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_what_if_window"));
    if (testModel().isEmpty())
        QSKIP("there is no model to open");
}

void TestWhatIfWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<MainWindow>(m_folder->path());
    m_window->resize(1280, 800);
    m_window->show();
}

void TestWhatIfWindow::cleanup()
{
    m_window.reset();
    m_folder.reset();
}

void TestWhatIfWindow::openWhatIf()
{
    m_window->open(testModel());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workbench().hasLoadedModel(), kLoadLimitMs);
    m_window->showView(MainWindow::View::WhatIf);
    QVERIFY(waitForAnswer());
}

// The answer to what is asked now, output errors included.
bool TestWhatIfWindow::waitForAnswer()
{
    return QTest::qWaitFor(
        [this] {
            const WhatIfAnswer* const answer = view().answer();
            WhatIfRequest asked = view().request();
            if (answer)
                asked.outputs = answer->request.outputs;
            return answer && answer->request == asked && !answer->outputsToCome
                && m_window->findChild<WhatIfJobs*>()->isIdle();
        },
        kAnswerLimitMs);
}

QString TestWhatIfWindow::figure(int row, const QString& key)
{
    const auto& figures = whatIfFigures();
    const auto found = std::find_if(figures.begin(), figures.end(), [&](const auto& each) { return each.key == key; });
    return view()
        .findChild<QTableWidget*>(QStringLiteral("whatIfFigures"))
        ->item(row, static_cast<int>(found - figures.begin()))
        ->text();
}

void TestWhatIfWindow::aDraggedSliderChangesTheFigures()
{
    openWhatIf();
    slider("whatIfBits").setValue(8);
    QVERIFY(waitForAnswer());
    const double fine = view().answer()->figures.weightSqnrDb.value();
    QSlider& bits = slider("whatIfBits");
    QTest::mousePress(&bits, Qt::LeftButton, {}, bits.rect().center());
    bits.setValue(8);
    for (int value = 7; value >= 2; --value) { // faster than answers come
        bits.setValue(value);
        QTest::qWait(3);
    }
    QTest::mouseRelease(&bits, Qt::LeftButton, {}, bits.rect().center());
    QVERIFY(waitForAnswer());
    const WhatIfAnswer& coarse = *view().answer();
    QCOMPARE(coarse.request.options.at("bits"), std::to_string(bits.value()));
    QVERIFY(*coarse.figures.weightSqnrDb < fine - 15);
    QVERIFY(view().before() != nullptr);
    QVERIFY(figure(0, QStringLiteral("weight_sqnr_db")) != figure(1, QStringLiteral("weight_sqnr_db")));
    QVERIFY(!figure(2, QStringLiteral("weight_sqnr_db")).isEmpty());
    QVERIFY(!view().findChild<QLabel*>(QStringLiteral("whatIfSentence"))->text().isEmpty());
    QVERIFY(m_window->workbench().isIdle()); // its questions are nobody's jobs
}

void TestWhatIfWindow::showsTheEnginesNumbers()
{
    openWhatIf();
    const auto& layers = m_window->workbench().store().model().layers;
    const QString layer = QString::fromStdString(layers.at(layers.size() / 2).name);
    m_window->workbench().selection().setLayer(layer);
    slider("whatIfBits").setValue(3);
    slider("whatIfShrink").setValue(85);
    QVERIFY(waitForAnswer());

    const RunSettings settings = m_window->runForm().settings();
    const auto model = openModel(testModel().toStdString(), {}, "cpu");
    CalibrationCache cache;
    const CalibrationRequest calibration { .source = settings.calibration,
                                           .samples = settings.samples,
                                           .sequenceLength = settings.sequenceLength,
                                           .seed = settings.seed };
    WhatIfRequest asked = view().request();
    asked.outputs = true;
    LayerWhatIf whatIf;
    const WhatIfAnswer expected = whatIf.answer(*model, asked, calibration, cache, [](double) {}, {});
    const WhatIfAnswer& shown = *view().answer();
    QCOMPARE(shown.request.layer, layer.toStdString());
    QCOMPARE(shown.config, expected.config);
    QCOMPARE(shown.figures.weightMse, expected.figures.weightMse);
    QCOMPARE(shown.figures.weightSqnrDb, expected.figures.weightSqnrDb);
    QCOMPARE(shown.figures.relativeOutputError, expected.figures.relativeOutputError);
    QVERIFY(shown.figures.relativeOutputError.has_value());
    QCOMPARE(shown.figures.histogramQuantized, expected.figures.histogramQuantized);
    QCOMPARE(shown.tile.quantized.values, expected.tile.quantized.values);
}

void TestWhatIfWindow::gptqSaysThatItIsAPart()
{
    openWhatIf();
    auto* const scope = view().findChild<QLabel*>(QStringLiteral("whatIfScope"));
    const QString whole = scope->text();
    QVERIFY(whole.startsWith(QStringLiteral("rtn")));
    QVERIFY(!slider("whatIfDamping").isEnabled());
    view().findChild<QComboBox*>(QStringLiteral("whatIfMethod"))->setCurrentIndex(1);
    QVERIFY(waitForAnswer());
    QVERIFY(slider("whatIfDamping").isEnabled());
    QVERIFY(scope->text().startsWith(QStringLiteral("gptq")));
    const WhatIfAnswer& answer = *view().answer();
    QVERIFY(scope->text().contains(QLocale().toString(static_cast<qlonglong>(answer.range.rows))));
    QVERIFY(answer.nearest.has_value());
    QCOMPARE(view().findChild<QTableWidget*>(QStringLiteral("whatIfFigures"))->rowCount(), 4);
    QVERIFY(*answer.figures.relativeOutputError < *answer.nearest->relativeOutputError);
}

void TestWhatIfWindow::becomesARun()
{
    openWhatIf();
    slider("whatIfBits").setValue(3);
    slider("whatIfGroupSize").setValue(1);
    view().findChild<QCheckBox*>(QStringLiteral("whatIfSymmetric"))->setChecked(true);
    slider("whatIfShrink").setValue(90);
    QVERIFY(waitForAnswer());
    const WhatIfAnswer answer = *view().answer();
    RunSettings few = m_window->runForm().settings(); // of a run that a test can wait for
    few.samples = 4;
    few.sequenceLength = 32;
    few.holdout = "25%";
    few.evaluate = false;
    few.newTokens = 4;
    few.layers = answer.request.layer;
    m_window->runForm().setSettings(few);
    QVERIFY(waitForAnswer());
    QTest::mouseClick(view().findChild<QPushButton*>(QStringLiteral("whatIfRun")), Qt::LeftButton);
    const RunSettings settings = m_window->runForm().settings();
    QCOMPARE(settings.method, std::string("rtn"));
    QCOMPARE(settings.options.at("bits"), std::string("3"));
    QCOMPARE(settings.options.at("group-size"), std::string("16"));
    QCOMPARE(settings.options.at("symmetric"), std::string("true"));
    QCOMPARE(settings.options.at("scale-shrink"), std::string("0.9"));
    QCOMPARE(defaultRunName(settings), answer.config);
    QCOMPARE(settings.layers, few.layers);
    auto* const start = m_window->runForm().findChild<QPushButton*>(QStringLiteral("startButton"));
    QVERIFY(start->isVisible());
    QTest::mouseClick(start, Qt::LeftButton);
    const auto& runs = m_window->workbench().store().runs();
    QTRY_VERIFY_WITH_TIMEOUT(!runs.empty() && m_window->workbench().isIdle(), kLoadLimitMs);
    QCOMPARE(runs.front().name(), QString::fromStdString(answer.config));
    const auto layer = runs.front().layer(QString::fromStdString(answer.request.layer));
    QVERIFY(layer);
    QCOMPARE(layer->weightMse, answer.figures.weightMse);
    QCOMPARE(layer->weightSqnrDb, answer.figures.weightSqnrDb);
    QCOMPARE(layer->bits, answer.figures.bits);
    m_window->workbench().discardChanges();
}

void TestWhatIfWindow::isDrivenByKeyboard()
{
    openWhatIf();
    QSlider& bits = slider("whatIfBits");
    const int before = bits.value();
    bits.setFocus();
    QTest::keyClick(&bits, Qt::Key_Left);
    QCOMPARE(bits.value(), before - 1);
    QVERIFY(waitForAnswer());
    QCOMPARE(view().answer()->request.options.at("bits"), std::to_string(before - 1));
    auto* const plot = view().findChild<QWidget*>(QStringLiteral("whatIf"));
    const QString marked = plot->accessibleDescription();
    plot->setFocus();
    QTest::keyClick(plot, Qt::Key_Right);
    QTest::keyClick(plot, Qt::Key_Down);
    QVERIFY(plot->accessibleDescription() != marked);
    QVERIFY(plot->accessibleDescription().contains(QStringLiteral("(1, 1)")));
    for (const QWidget* each : view().findChildren<QWidget*>())
        if (each->focusPolicy() != Qt::NoFocus && each->isVisible() && !qobject_cast<const QCheckBox*>(each)
            && !qobject_cast<const QPushButton*>(each) && !qobject_cast<const QLabel*>(each)
            && !each->objectName().startsWith(QStringLiteral("qt_")) && !each->objectName().isEmpty())
            QVERIFY2(!each->accessibleName().isEmpty(), qPrintable(each->objectName()));
}

void TestWhatIfWindow::copiesValuesAndExplainsThem()
{
    openWhatIf();
    QTest::mouseClick(view().findChild<QPushButton*>(QStringLiteral("whatIfCopy")), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(QStringLiteral("weight_mse\t")));
    QVERIFY(copied.contains(QStringLiteral("bits\t4")));
    QVERIFY(copied.contains(QString::fromStdString(view().answer()->request.layer)));
    auto* const table = view().findChild<QTableWidget*>(QStringLiteral("whatIfFigures"));
    Q_EMIT table->horizontalHeader()->sectionDoubleClicked(0);
    auto* const glossary = m_window->findChild<GlossaryDialog*>();
    QVERIFY(glossary && glossary->isVisible());
    glossary->close();
}

void TestWhatIfWindow::saysWhatIsMissing()
{
    m_window->open(testModel());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workbench().hasLoadedModel(), kLoadLimitMs);
    const QString file = m_folder->filePath(QStringLiteral("session.h5"));
    m_window->saveTo(file);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->workbench().sessionFile(), file, kLoadLimitMs);
    MainWindow other(m_folder->filePath(QStringLiteral("other"))); // knows the session only
    other.show();
    m_window.reset();
    other.open(file);
    QTRY_VERIFY_WITH_TIMEOUT(other.workbench().store().hasModel(), kLoadLimitMs);
    other.showView(MainWindow::View::WhatIf);
    auto* const whatIf = other.findChild<WhatIfView*>();
    auto* const hint = whatIf->findChild<EmptyHint*>();
    QTRY_VERIFY(hint->isVisible() && hint->text().contains(QStringLiteral("session")));
    QVERIFY(whatIf->isEmpty());
    QVERIFY(!whatIf->findChild<QPushButton*>(QStringLiteral("whatIfRun"))->isEnabled());
}

QTEST_MAIN(TestWhatIfWindow)
#include "tst_what_if_window.moc"
