// Salience in the real main window: the channels that matter, the threshold dragged, a way made a run.
#include "core/pipeline/layer_salience.h"

#include "app/gui/main_window.h"
#include "app/gui/run_form.h"
#include "app/gui/salience_jobs.h"
#include "tests/app/gui_test_support.h"
#include "widgets/empty_hint.h"
#include "widgets/salience_controls.h"
#include "widgets/salience_view.h"

#include <QApplication>
#include <QClipboard>
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

using Kind = SalienceVariant::Kind;

constexpr int kLoadLimitMs = 60'000;
constexpr int kAnswerLimitMs = 60'000;

} // namespace

class TestSalienceWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void showsTheEnginesNumbers();
    void theThresholdChangesTheOutlierColumns();
    void aWayBecomesARun();
    void isDrivenByKeyboard();
    void saysWhatIsMissing();

private:
    void openSalience();
    bool waitForAnswer();
    SalienceView& view() { return *m_window->findChild<SalienceView*>(); }
    QTableWidget& table() { return *view().findChild<QTableWidget*>(QStringLiteral("salienceVariants")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestSalienceWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeTests"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_salience_window"));
    if (testModel().isEmpty())
        QSKIP("there is no model to open");
}

void TestSalienceWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<MainWindow>(m_folder->path());
    m_window->resize(1280, 800);
    m_window->show();
}

void TestSalienceWindow::cleanup()
{
    m_window.reset();
    m_folder.reset();
}

void TestSalienceWindow::openSalience()
{
    m_window->open(testModel());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workbench().hasLoadedModel(), kLoadLimitMs);
    m_window->showView(MainWindow::View::Salience);
    QVERIFY(waitForAnswer());
}

bool TestSalienceWindow::waitForAnswer()
{
    return QTest::qWaitFor(
        [this] {
            const SalienceAnswer* const answer = view().answer();
            return answer && answer->request == view().request() && m_window->findChild<SalienceJobs*>()->isIdle();
        },
        kAnswerLimitMs);
}

void TestSalienceWindow::showsTheEnginesNumbers()
{
    openSalience();
    const auto& layers = m_window->workbench().store().model().layers;
    m_window->workbench().selection().setLayer(QString::fromStdString(layers.at(layers.size() / 2).name));
    view().findChild<QSpinBox*>(QStringLiteral("salienceBits"))->setValue(2);
    QVERIFY(waitForAnswer());

    const RunSettings settings = m_window->runForm().settings();
    const auto model = openModel(testModel().toStdString(), {}, "cpu");
    CalibrationCache cache;
    const CalibrationRequest calibration { .source = settings.calibration,
                                           .samples = settings.samples,
                                           .sequenceLength = settings.sequenceLength,
                                           .seed = settings.seed };
    LayerSalience salience;
    const SalienceAnswer expected = salience.answer(*model, view().request(), calibration, cache, [](double) {}, {});
    const SalienceAnswer& shown = *view().answer();
    QCOMPARE(shown.meanAbs, expected.meanAbs);
    QCOMPARE(shown.weightError, expected.weightError);
    QCOMPARE(shown.exponentErrors, expected.exponentErrors);
    QCOMPARE(shown.bestExponent, expected.bestExponent);
    QCOMPARE(table().rowCount(), 7);
    for (std::size_t i = 0; i < 7; ++i) {
        QCOMPARE(shown.variants[i].relativeOutputError, expected.variants[i].relativeOutputError);
        QCOMPARE(shown.variants[i].channels, expected.variants[i].channels);
        QVERIFY(!table().item(static_cast<int>(i), 0)->text().isEmpty());
    }
    QCOMPARE(view().tableTwin().rows.size(), shown.meanAbs.size());
}

void TestSalienceWindow::theThresholdChangesTheOutlierColumns()
{
    openSalience();
    auto* const threshold = view().findChild<QSlider*>(QStringLiteral("salienceThreshold"));
    threshold->setValue(200);
    QVERIFY(waitForAnswer());
    const std::size_t few = view().answer()->variant(Kind::Int8)->channels.size();
    const QString sentence = view().findChild<QLabel*>(QStringLiteral("salienceSentence"))->text();
    for (int value = 190; value >= 1; value -= 9)
        threshold->setValue(value);
    threshold->setValue(1);
    QVERIFY(waitForAnswer());
    const SalienceAnswer& answer = *view().answer();
    QCOMPARE(answer.request.threshold, 0.1);
    QVERIFY(answer.variant(Kind::Int8)->channels.size() > few);
    QCOMPARE(static_cast<std::int64_t>(answer.variant(Kind::Int8)->channels.size()), answer.outlierColumns(0.1));
    QVERIFY(view().findChild<QLabel*>(QStringLiteral("salienceSentence"))->text() != sentence);
}

void TestSalienceWindow::aWayBecomesARun()
{
    openSalience();
    view().findChild<QSpinBox*>(QStringLiteral("salienceBits"))->setValue(4);
    QVERIFY(waitForAnswer());
    for (std::size_t i = 0; i < view().answer()->variants.size(); ++i) {
        const SalienceVariant variant = view().answer()->variants[i];
        table().selectRow(static_cast<int>(i));
        QTest::mouseClick(view().findChild<QPushButton*>(QStringLiteral("salienceRun")), Qt::LeftButton);
        const RunSettings settings = m_window->runForm().settings();
        QCOMPARE(settings.method, variant.method);
        for (const auto& [key, value] : variant.options)
            if (key != "clip" || value != "true")
                QCOMPARE(QString::fromStdString(settings.options.at(key)), QString::fromStdString(value));
        QVERIFY(!defaultRunName(settings).empty()); // options that a run takes
    }
    QVERIFY(m_window->runForm().findChild<QPushButton*>(QStringLiteral("startButton"))->isVisible());
    QTest::mouseClick(view().findChild<QPushButton*>(QStringLiteral("salienceCopy")), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), 8);
}

void TestSalienceWindow::isDrivenByKeyboard()
{
    openSalience();
    auto* const plot = view().findChild<QWidget*>(QStringLiteral("salience"));
    plot->setFocus();
    const QString first = plot->accessibleDescription();
    QTest::keyClick(plot, Qt::Key_Right);
    const QString second = plot->accessibleDescription();
    QVERIFY(first != second);
    QTest::keyClick(plot, Qt::Key_End);
    QVERIFY(plot->accessibleDescription().contains(
        QString::number(static_cast<qlonglong>(view().answer()->inFeatures - 1))));
    QTest::keyClick(plot, Qt::Key_Home);
    QCOMPARE(plot->accessibleDescription(), first);
    for (const QWidget* each : view().findChildren<QWidget*>())
        if (each->focusPolicy() != Qt::NoFocus && each->isVisible() && !qobject_cast<const QPushButton*>(each)
            && !qobject_cast<const QLabel*>(each) && !each->objectName().startsWith(QStringLiteral("qt_"))
            && !each->objectName().isEmpty())
            QVERIFY2(!each->accessibleName().isEmpty(), qPrintable(each->objectName()));
}

void TestSalienceWindow::saysWhatIsMissing()
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
    other.showView(MainWindow::View::Salience);
    auto* const salience = other.findChild<SalienceView*>();
    auto* const hint = salience->findChild<EmptyHint*>();
    QTRY_VERIFY(hint->isVisible() && hint->text().contains(QStringLiteral("session")));
    QVERIFY(salience->isEmpty());
    QVERIFY(!salience->findChild<QPushButton*>(QStringLiteral("salienceRun"))->isEnabled());
}

QTEST_MAIN(TestSalienceWindow)
#include "tst_salience_window.moc"
