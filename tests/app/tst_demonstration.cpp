// The ten-minute demonstration in the real main window: led from start to end by the keys and the mouse of a teacher.
#include "app/gui/lesson_library.h"
#include "app/gui/lesson_progress.h"
#include "app/gui/lesson_runner.h"
#include "app/gui/main_window.h"
#include "app/gui/target_frame.h"
#include "widgets/salience_view.h"
#include "widgets/stepper_view.h"
#include "widgets/what_if_view.h"

#include <QApplication>
#include <QComboBox>
#include <QCommandLinkButton>
#include <QDockWidget>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSlider>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <utility>

using namespace quantoscope;

namespace {

constexpr int kRunLimitMs = 120'000; // several runs on a machine that has other things to do
constexpr int kTargetLimitMs = 10'000;
constexpr const char* kPictures = "QUANTOSCOPE_PICTURES"; // a folder for a picture of each stop

} // namespace

class TestDemonstration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isLedByClickerKeys();

private:
    LessonRunner& runner() { return m_window->lessons(); }
    template <typename Widget>
    Widget& child(const char* name)
    {
        return *m_window->findChild<Widget*>(QLatin1String(name));
    }
    QWidget& plot(const char* name) { return child<QWidget>(name); }
    StepperView& stepper() { return *m_window->findChild<StepperView*>(); }
    void press(QWidget& widget, Qt::Key key, int times = 1);
    void click(QWidget& widget) { QTest::mouseClick(&widget, Qt::LeftButton); }
    /// Waits for the stop's own actions, sees that it asks for what has not been done yet, and that all it points at
    /// is there.
    void arrive(int stop, bool isToBeDone);
    /// The stop is passed: takes its picture and turns the page.
    void leave();
    void takePicture(const QString& name);
    void saveHandout();

    void showTheSpread();
    void dragTheBits();
    void dragTheBitsInGroups();
    void roundToNearest();
    void letTheErrorFlow();
    void chooseGreedily();
    void lookAtSalientChannels();
    void findTheBestScale();
    void compareTexts();
    void answerTheQuestion();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
    QString m_pictures;
};

void TestDemonstration::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeTests"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_demonstration"));
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_pictures = qEnvironmentVariable(kPictures, m_folder->path());
    QVERIFY(QDir().mkpath(m_pictures));
}

void TestDemonstration::press(QWidget& widget, Qt::Key key, int times)
{
    widget.setFocus();
    for (int i = 0; i < times; ++i)
        QTest::keyClick(&widget, key);
}

void TestDemonstration::takePicture(const QString& name)
{
    QImage picture; // plots are drawn in a later turn of the event loop, targets followed a little later
    const auto isStill = [&] {
        const QImage before = std::exchange(picture, m_window->grab().toImage());
        return picture == before;
    };
    QTRY_VERIFY(isStill());
    QVERIFY(picture.save(m_pictures + QLatin1Char('/') + name + QStringLiteral(".png")));
}

void TestDemonstration::arrive(int stop, bool isToBeDone)
{
    QCOMPARE(runner().stepIndex(), stop);
    QTRY_VERIFY_WITH_TIMEOUT(!runner().isBusy(), kRunLimitMs);
    if (stop > 0) // views that ask something of a layer come after the runs
        QTRY_VERIFY_WITH_TIMEOUT(m_window->workbench().isIdle(), kRunLimitMs);
    const auto& frame = child<TargetFrame>("targetFrame");
    const auto pointsAtAll
        = [&] { return frame.places().size() == static_cast<qsizetype>(runner().step().targets.size()); };
    if (!QTest::qWaitFor(pointsAtAll, kTargetLimitMs)) {
        takePicture(QStringLiteral("failed"));
        QFAIL(runner().step().title.c_str());
    }
    for (const QRect& place : frame.places())
        QVERIFY(m_window->rect().contains(place) && place.width() > 12 && place.height() > 12);
    const auto& text = child<QLabel>("presenterText");
    QVERIFY(text.isVisible() && !text.text().isEmpty());
    QVERIFY(child<QLabel>("presenterTitle").text().contains(QString::fromStdString(runner().step().title)));
    QCOMPARE(runner().isPassed() && isToBeDone, false);
}

void TestDemonstration::leave()
{
    const int stop = runner().stepIndex();
    QTRY_VERIFY2_WITH_TIMEOUT(runner().isPassed(), runner().step().title.c_str(), kRunLimitMs);
    for (std::size_t i = 0; i < runner().step().checks.size(); ++i)
        QVERIFY(child<QLabel>(qPrintable(QStringLiteral("presenterCheck%1").arg(i))).text().startsWith(QChar(0x2611)));
    takePicture(QStringLiteral("stop-%1").arg(stop + 1, 2, 10, QLatin1Char('0')));
    QWidget* const focused = QApplication::focusWidget(); // none after a dialog on some platforms
    QTest::keyClick(focused ? focused : m_window.get(), Qt::Key_PageDown);
}

void TestDemonstration::showTheSpread()
{
    arrive(0, false);
    QVERIFY(m_window->isPresenting());
    for (const QDockWidget* const dock : m_window->findChildren<QDockWidget*>())
        QCOMPARE(dock->isVisible(), dock->objectName() == QLatin1String("presenterCard"));
    plot("views").setFocus();
}

void TestDemonstration::dragTheBits()
{
    arrive(1, true);
    auto& bits = child<QSlider>("whatIfBits");
    QCOMPARE(bits.value(), 8);
    const auto& view = *m_window->findChild<WhatIfView*>();
    QTRY_VERIFY_WITH_TIMEOUT(view.answer(), kRunLimitMs);
    press(bits, Qt::Key_Left, 6);
    QCOMPARE(bits.value(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(view.answer()->request.options.at("bits"), std::string("2"), kRunLimitMs);
    QTRY_VERIFY_WITH_TIMEOUT(runner().isPassed(), kRunLimitMs);
}

void TestDemonstration::dragTheBitsInGroups()
{
    const auto& view = *m_window->findChild<WhatIfView*>();
    const double perRow = view.answer()->figures.weightSqnrDb.value();
    arrive(2, true);
    press(child<QComboBox>("whatIfGranularity"), Qt::Key_Down);
    press(child<QSlider>("whatIfBits"), Qt::Key_Left, 6);
    QTRY_VERIFY_WITH_TIMEOUT(runner().isPassed(), kRunLimitMs);
    QTRY_VERIFY_WITH_TIMEOUT(view.answer()->request.options.contains("group-size"), kRunLimitMs);
    QCOMPARE(view.answer()->request.options.at("group-size"), std::string("128"));
    QTRY_COMPARE_WITH_TIMEOUT(view.answer()->request.options.at("bits"), std::string("2"), kRunLimitMs);
    QVERIFY(view.answer()->figures.weightSqnrDb.value() > perRow); // what the stop says
}

void TestDemonstration::roundToNearest()
{
    arrive(3, true);
    QCOMPARE(stepper().tile()->range.rows, std::int64_t(8));
    QCOMPARE(stepper().tile()->range.columns, std::int64_t(8));
    QCOMPARE(stepper().frame(), 0);
    press(plot("stepper"), Qt::Key_Right);
    QCOMPARE(stepper().frame(), 1);
    press(plot("stepper"), Qt::Key_Right, stepper().frames());
}

void TestDemonstration::letTheErrorFlow()
{
    arrive(4, true);
    QCOMPARE(stepper().frame(), 1); // the first column is rounded, and the others have moved
    click(child<QToolButton>("stepper-next"));
    QCOMPARE(stepper().frame(), 2);
    takePicture(QStringLiteral("stop-05-flow"));
    click(child<QToolButton>("stepper-back"));
    QCOMPARE(stepper().frame(), 1);
    auto& speed = child<QSlider>("stepperSpeed");
    press(speed, Qt::Key_End);
    QCOMPARE(speed.value(), speed.maximum());
    click(child<QToolButton>("stepper-play"));
    QTRY_COMPARE_WITH_TIMEOUT(stepper().frame(), stepper().frames() - 1, kRunLimitMs);
    plot("stepper").setFocus();
}

void TestDemonstration::chooseGreedily()
{
    arrive(5, true);
    const auto& chosen = stepper().trace()->frames[1].chosen;
    QVERIFY(std::ranges::any_of(chosen, [&](int column) { return column != chosen.front(); })); // rows differ
    press(plot("stepper"), Qt::Key_Right, 3);
    QCOMPARE(stepper().frame(), 4);
}

void TestDemonstration::lookAtSalientChannels()
{
    arrive(6, false);
    const auto& view = *m_window->findChild<SalienceView*>();
    QTRY_VERIFY_WITH_TIMEOUT(view.answer() && !view.answer()->isPartial, kRunLimitMs);
    // As the stop says: by inputs far better than by chance, and scaling helps.
    using Kind = SalienceVariant::Kind;
    const auto errorOf = [&](Kind kind) { return view.answer()->variant(kind)->relativeOutputError.value(); };
    QVERIFY(errorOf(Kind::KeptByInputs) < 0.9 * errorOf(Kind::KeptByChance));
    QVERIFY(errorOf(Kind::KeptByChance) > 0.9 * errorOf(Kind::Nearest));
    QVERIFY(errorOf(Kind::ScaledByInputs) < errorOf(Kind::Nearest));
    plot("salience").setFocus();
}

void TestDemonstration::findTheBestScale()
{
    arrive(7, true);
    QCOMPARE(stepper().trace()->method, std::string("awq"));
    const auto& slider = child<QSlider>("stepperSlider");
    press(child<QSlider>("stepperSlider"), Qt::Key_Right, 10);
    QCOMPARE(stepper().frame(), 10);
    takePicture(QStringLiteral("stop-08-search"));
    // The optimum is inside: neither no scaling nor the strongest.
    const auto best = stepper().trace()->bestCandidate;
    QVERIFY(best && *best > 0 && *best + 1 < stepper().trace()->candidateErrors.size());
    press(child<QSlider>("stepperSlider"), Qt::Key_End);
    QCOMPARE(slider.value(), slider.maximum());
}

void TestDemonstration::compareTexts()
{
    arrive(8, false);
    QCOMPARE(m_window->workbench().store().runs().size(), std::size_t(2)); // made while the class was looking
    QCOMPARE(m_window->workbench().selection().runs().size(), 2);
    plot("views").setFocus();
}

void TestDemonstration::saveHandout()
{
    const QString file = m_pictures + QStringLiteral("/hand-out.pdf");
    QFile::remove(file);
    QTimer untilItOpens;
    connect(&untilItOpens, &QTimer::timeout, this, [&] {
        auto* const dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        // A folder that is read meanwhile may bring the proposed name back, or select it, which counts more.
        auto* const name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        name->setText(file);
        dialog->findChild<QListView*>(QStringLiteral("listView"))->clearSelection();
        untilItOpens.stop();
        QTest::keyClick(name, Qt::Key_Return);
    });
    untilItOpens.start(50);
    click(child<QToolButton>("presenterHandout"));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.read(5) == "%PDF-" && written.size() > 10'000);
}

void TestDemonstration::answerTheQuestion()
{
    arrive(9, true);
    takePicture(QStringLiteral("stop-10-asked"));
    const auto& verdict = child<QLabel>("presenterVerdict");
    click(child<QRadioButton>("presenterAnswer0"));
    QVERIFY(!runner().isPassed() && verdict.text().startsWith(QChar(0x2612)));
    takePicture(QStringLiteral("stop-10-wrong"));
    click(child<QRadioButton>("presenterAnswer1"));
    QTRY_VERIFY(runner().isPassed() && verdict.text().startsWith(QChar(0x2611)));
    saveHandout();
}

void TestDemonstration::isLedByClickerKeys()
{
    m_window = std::make_unique<MainWindow>(m_folder->filePath(QStringLiteral("autosave")));
    m_window->show();
    click(child<QCommandLinkButton>("demonstrationButton"));
    QVERIFY(m_window->isPresenting());
    m_window->showNormal(); // a screen of a projector's size
    m_window->resize(1280, 800);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workbench().hasLoadedModel(), kRunLimitMs);
    using Stop = void (TestDemonstration::*)();
    for (const Stop stop :
         { &TestDemonstration::showTheSpread, &TestDemonstration::dragTheBits, &TestDemonstration::dragTheBitsInGroups,
           &TestDemonstration::roundToNearest, &TestDemonstration::letTheErrorFlow, &TestDemonstration::chooseGreedily,
           &TestDemonstration::lookAtSalientChannels, &TestDemonstration::findTheBestScale,
           &TestDemonstration::compareTexts, &TestDemonstration::answerTheQuestion }) {
        (this->*stop)();
        if (!QTest::currentTestFailed())
            leave();
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(passedSteps(QStringLiteral("demonstration")).size(), 10);

    QTest::keyClick(m_window.get(), Qt::Key_PageUp);
    QCOMPARE(runner().stepIndex(), 8);
    QTest::keyClick(m_window.get(), Qt::Key_F5); // what clickers send to begin a show
    QCOMPARE(runner().stepIndex(), 0);
    QCOMPARE(m_window->workbench().store().runs().size(), std::size_t(2)); // and no run is started by it
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!m_window->isPresenting());
    QVERIFY(m_window->findChild<QDockWidget*>(QStringLiteral("lessonDock"))->isVisible());
    m_window->workbench().discardChanges();
}

QTEST_MAIN(TestDemonstration)
#include "tst_demonstration.moc"
