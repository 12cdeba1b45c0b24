// Lessons in the real main window: the shipped ones completed by following their hints, and refused, shown and kept.
#include "app/gui/application.h"
#include "app/gui/guided_tour.h"
#include "app/gui/lesson_controls.h"
#include "app/gui/lesson_handout.h"
#include "app/gui/lesson_library.h"
#include "app/gui/lesson_progress.h"
#include "app/gui/lesson_runner.h"
#include "app/gui/lesson_runs.h"
#include "app/gui/main_window.h"
#include "app/gui/run_form.h"
#include "app/gui/target_frame.h"
#include "core/lessons/lesson_reader.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <functional>

using namespace quantoscope;

namespace {

constexpr int kRunLimitMs = 240'000; // several runs on a machine that has other things to do

Lesson lessonOf(const std::string& steps)
{
    return parseLesson(R"({"format": 1, "id": "test", "title": "Test", "summary": "Of the runner.", "steps": [)" + steps
                           + "]}",
                       "test.json");
}

void forEachText(const Lesson& lesson, const std::function<void(const std::string&)>& visit)
{
    visit(lesson.title);
    visit(lesson.summary);
    for (const LessonStep& step : lesson.steps) {
        visit(step.title);
        for (const auto* const texts : { &step.text, &step.hints })
            std::for_each(texts->begin(), texts->end(), visit);
        for (const LessonCheck& check : step.checks)
            visit(check.text);
        if (step.quiz)
            for (const auto* const texts : { &step.quiz->question, &step.quiz->answers, &step.quiz->because })
                std::for_each(texts->begin(), texts->end(), visit);
    }
}

std::vector<const Lesson*> allShipped()
{
    std::vector<const Lesson*> all { &shippedTour(), &shippedDemonstration() };
    for (const Lesson& lesson : shippedLessons())
        all.push_back(&lesson);
    return all;
}

} // namespace

class TestLessonWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void shippedTextsAreTranslated();
    void shippedTargetsExist();
    void refusesABrokenFile_data();
    void refusesABrokenFile();
    void tellsWhatWasFoundAndExpected();
    void keepsProgress();
    void pointsAtItsTargets();
    void writesAHandout();
    void presents();
    void toursTheWindowOnce();
    void lessonsAreCompletedByFollowingTheHints_data();
    void lessonsAreCompletedByFollowingTheHints();

private:
    LessonRunner& runner() { return m_window->lessons(); }
    QAction& action(const char* name) { return *m_window->findChild<QAction*>(QLatin1String(name)); }
    template <typename Widget = QAbstractButton>
    Widget& child(const QString& name)
    {
        return *m_window->findChild<Widget*>(name);
    }
    void completeStep();
    /// A check counts once it was met at two looks.
    void lookTwice();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestLessonWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeTests"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_lesson_window"));
}

void TestLessonWindow::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<MainWindow>(m_folder->path());
    m_window->resize(1280, 800);
    m_window->show();
}

void TestLessonWindow::cleanup()
{
    m_window->workbench().discardChanges();
    m_window.reset();
    m_folder.reset();
}

void TestLessonWindow::shippedTextsAreTranslated()
{
    for (const char* const language : { "de", "es", "fr", "zh_CN" }) {
        QTranslator catalog;
        QVERIFY(catalog.load(QStringLiteral(":/i18n/quantoscope_%1.qm").arg(QLatin1String(language))));
        for (const Lesson* const lesson : allShipped())
            forEachText(*lesson, [&](const std::string& text) {
                // Numbers alone are the same in all languages.
                const bool isNumber = text.find_first_not_of("0123456789. ") == std::string::npos;
                QVERIFY2(isNumber || !catalog.translate("lessons", text.c_str()).isEmpty(),
                         (lesson->id + ": " + text).c_str());
            });
    }
}

void TestLessonWindow::shippedTargetsExist()
{
    m_window->open(QStringLiteral("demo"));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workbench().hasLoadedModel(), kRunLimitMs);
    for (const Lesson* const lesson : allShipped()) {
        for (const LessonStep& step : lesson->steps) {
            // Some stand in the form of one method only.
            for (const auto& each : step.enter)
                if (const auto* const configure = std::get_if<ConfigureRun>(&each))
                    m_window->runForm().setSettings(lessonSettings(configure->run));
            for (const std::string& target : step.targets) {
                const QString name = QString::fromStdString(target);
                const bool isView = name.startsWith(QLatin1String("view:"));
                QVERIFY2(isView ? !targetPlace(*m_window, name).isEmpty() : findTarget(*m_window, name) != nullptr,
                         qPrintable(name));
            }
        }
    }
}

void TestLessonWindow::refusesABrokenFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("said");
    const QByteArray start = "{\n \"format\": 1,\n \"id\": \"x\",\n \"title\": \"x\",\n \"summary\": \"x\",\n";
    QTest::addRow("syntax") << start + " \"steps\": [{\"title\" \"x\"}]\n}" << QStringList { "syntax error", "line 6" };
    QTest::addRow("name") << start + " \"steps\": [\n  {\"title\": \"x\", \"text\": \"x\",\n   \"chekcs\": []}]\n}"
                          << QStringList { "chekcs", "line 8" };
    QTest::addRow("method") << start
            + " \"steps\": [{\"title\": \"x\", \"text\": \"x\", \"solve\": [\n  {\"do\": \"start-run\", \"name\": "
              "\"x\", "
              "\"method\": \"gtpq\"}]}]\n}"
                            << QStringList { "gtpq", "line 7" };
    QTest::addRow("option") << start
            + " \"steps\": [{\"title\": \"x\", \"text\": \"x\", \"enter\": [\n  {\"do\": \"configure-run\", "
              "\"method\": \"rtn\", \"options\": {\"bits\": 40}}]}]\n}"
                            << QStringList { "bits", "line 7" };
}

void TestLessonWindow::refusesABrokenFile()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, said);
    const QString path = m_folder->filePath(QStringLiteral("lesson.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    m_window->openLesson(path);
    auto* const box = m_window->findChild<QMessageBox*>(QStringLiteral("failureBox"));
    QVERIFY(box);
    said.append(QStringLiteral("lesson.json"));
    for (const QString& part : said)
        QVERIFY2(box->informativeText().contains(part), qPrintable(box->informativeText()));
    QVERIFY(!runner().isActive());
    box->close();
}

void TestLessonWindow::tellsWhatWasFoundAndExpected()
{
    m_window->startLesson(lessonOf(R"({"title": "t", "text": "t",
        "enter": [{"do": "open-demo"}, {"do": "start-run", "name": "rtn", "method": "rtn", "calibration": "demo",
                   "samples": 4, "sequence-length": 64, "layers": "*.0.*q_proj", "evaluate": false,
                   "options": {"bits": 3, "group-size": 32}}],
        "solve": [{"do": "start-run", "name": "better", "method": "rtn", "calibration": "demo",
                   "samples": 4, "sequence-length": 64, "layers": "*.0.*q_proj", "evaluate": false,
                   "options": {"bits": 8, "group-size": 32}}],
        "checks": [{"check": "metric", "say": "Reach 20 dB.", "metric": "output_sqnr_db", "at-least": 20}]})"));
    const auto& label = child<QLabel>(QStringLiteral("lessonCheck0"));
    QVERIFY2(label.text().contains(QStringLiteral("nothing yet")), qPrintable(label.text()));
    QTRY_VERIFY_WITH_TIMEOUT(!runner().isBusy(), kRunLimitMs);
    lookTwice();
    QVERIFY(!runner().isPassed());
    QVERIFY2(label.text().startsWith(QStringLiteral("☐")) && label.text().contains(QStringLiteral("dB. Asked for")),
             qPrintable(label.text()));
    QVERIFY(label.text().contains(QStringLiteral("at least 20")));
    QTest::mouseClick(&child(QStringLiteral("lessonSolve")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(runner().isPassed(), kRunLimitMs);
    QVERIFY2(label.text().startsWith(QStringLiteral("☑")), qPrintable(label.text()));
}

void TestLessonWindow::keepsProgress()
{
    const Lesson lesson = lessonOf(R"({"title": "a", "text": "a"},
        {"title": "b", "text": "b", "quiz": {"question": "q", "answers": ["x", "y"], "right": 2}},
        {"title": "c", "text": "c"})");
    m_window->startLesson(lesson);
    QTRY_VERIFY(runner().isPassed());
    QTest::mouseClick(&child(QStringLiteral("lessonNext")), Qt::LeftButton);
    child(QStringLiteral("lessonAnswer0")).click();
    lookTwice();
    QVERIFY(!runner().isPassed()); // a wrong answer
    QTest::mouseClick(&child(QStringLiteral("lessonNext")), Qt::LeftButton); // skipped
    QTRY_VERIFY(runner().isPassed());
    runner().stop();
    QVERIFY(!m_window->findChild<QDockWidget*>(QStringLiteral("lessonDock"))->isVisible());

    m_window = std::make_unique<MainWindow>(m_folder->filePath(QStringLiteral("other")));
    m_window->show();
    m_window->startLesson(lesson);
    QCOMPARE(runner().stepIndex(), 2);
    QCOMPARE(runner().passed(), (QSet<int> { 0, 2 }));
    runner().back();
    child(QStringLiteral("lessonAnswer1")).click();
    QTRY_VERIFY(runner().isPassed());
    forgetLesson(QStringLiteral("test"));
    m_window->startLesson(lesson);
    QCOMPARE(runner().stepIndex(), 0);
}

void TestLessonWindow::pointsAtItsTargets()
{
    m_window->startLesson(lessonOf(R"({"title": "a", "text": "a", "enter": [{"do": "open-demo"}],
        "targets": ["startButton", "view:stepper"]}, {"title": "b", "text": "b", "targets": ["nothing"]})"));
    const auto& frame = child<TargetFrame>(QStringLiteral("targetFrame"));
    QTRY_COMPARE_WITH_TIMEOUT(frame.places().size(), 2, kRunLimitMs);
    QVERIFY(frame.isVisible() && frame.geometry() == m_window->rect());
    const QAbstractButton& button = child(QStringLiteral("startButton"));
    QVERIFY(frame.places()[0].contains(button.mapTo(m_window.get(), button.rect().center())));
    // What lies below is still clicked.
    QVERIFY(m_window->childAt(frame.places()[0].center()) != &frame);
    runner().next();
    QTRY_VERIFY(!frame.isVisible());
}

void TestLessonWindow::writesAHandout()
{
    m_window->startLesson(shippedLessons().front());
    const QString path = m_folder->filePath(QStringLiteral("handout.pdf"));
    m_window->saveHandout(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-" && file.size() > 5000);
    const QString html = handoutHtml(shippedLessons().front());
    for (const LessonStep& step : shippedLessons().front().steps)
        QVERIFY(html.contains(QString::fromStdString(step.title).toHtmlEscaped()));
    m_window->saveHandout(m_folder->filePath(QStringLiteral("none/handout.pdf")));
    auto* const box = m_window->findChild<QMessageBox*>(QStringLiteral("failureBox"));
    QVERIFY(box);
    box->close();
}

void TestLessonWindow::presents()
{
    m_window->startLesson(lessonOf(R"({"title": "a", "text": "first words", "enter": [{"do": "open-demo"}],
        "targets": ["view:distribution"]}, {"title": "b", "text": "b"})"));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workbench().hasLoadedModel() && !runner().isBusy(), kRunLimitMs);
    const auto* const tree = m_window->findChild<QDockWidget*>(QStringLiteral("runDock"));
    QTRY_VERIFY(tree->isVisible());
    const double size = m_window->font().pointSizeF();
    action("presenter").trigger();
    QVERIFY(m_window->isPresenting());
    QVERIFY(!tree->isVisible());
    QVERIFY(m_window->font().pointSizeF() > 1.4 * size);
    QVERIFY(child<TargetFrame>(QStringLiteral("targetFrame")).isSpotlight());
    QVERIFY(child<QLabel>(QStringLiteral("presenterText")).text().contains(QStringLiteral("first words")));
    QWidget* const view = child<QTabWidget>(QStringLiteral("views")).currentWidget();
    QTest::keyClick(view, Qt::Key_PageDown);
    QCOMPARE(runner().stepIndex(), 1);
    QTest::keyClick(view, Qt::Key_PageDown); // there is no third
    QCOMPARE(runner().stepIndex(), 1);
    QTest::keyClick(view, Qt::Key_PageUp);
    QCOMPARE(runner().stepIndex(), 0);
    QTest::keyClick(view, Qt::Key_Escape);
    QVERIFY(!m_window->isPresenting() && !action("presenter").isChecked());
    QTRY_VERIFY(tree->isVisible());
    QCOMPARE(m_window->font().pointSizeF(), size);
    QVERIFY(!m_window->findChild<QLabel*>(QStringLiteral("presenterText")));

    runner().stop(); // without a lesson the keys go through the views
    action("presenter").trigger();
    const int before = child<QTabWidget>(QStringLiteral("views")).currentIndex();
    QTest::keyClick(m_window.get(), Qt::Key_PageDown);
    QCOMPARE(child<QTabWidget>(QStringLiteral("views")).currentIndex(), before + 1);
    action("presenter").trigger();
    QVERIFY(!m_window->isPresenting());
}

void TestLessonWindow::toursTheWindowOnce()
{
    const auto* const offer = &child(QStringLiteral("tourButton"));
    QVERIFY(offer->isVisible());
    QTest::mouseClick(&child(QStringLiteral("tourButton")), Qt::LeftButton);
    auto* const tour = m_window->findChild<GuidedTour*>();
    QVERIFY(tour->isVisible() && tour->isUnderWay());
    QCOMPARE(GuidedTour::stops(), 5);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workbench().hasLoadedModel(), kRunLimitMs);
    const auto& frame = child<TargetFrame>(QStringLiteral("targetFrame"));
    for (int stop = 0; stop < 5; ++stop) {
        QCOMPARE(tour->stop(), stop);
        QTRY_VERIFY(!frame.places().isEmpty());
        QVERIFY(m_window->rect().contains(tour->geometry()));
        QTest::mouseClick(&child(QStringLiteral("tourNext")), Qt::LeftButton);
    }
    QVERIFY(!tour->isVisible() && !frame.isSpotlight());

    m_window = std::make_unique<MainWindow>(m_folder->filePath(QStringLiteral("other")));
    m_window->show();
    QVERIFY(!child(QStringLiteral("tourButton")).isVisible()); // never again by itself
    action("tour").trigger(); // but when asked for
    QVERIFY(m_window->findChild<GuidedTour*>()->isUnderWay());
    QTest::keyClick(&child(QStringLiteral("tourNext")), Qt::Key_Escape);
    QVERIFY(!m_window->findChild<GuidedTour*>()->isUnderWay());
}

void TestLessonWindow::lessonsAreCompletedByFollowingTheHints_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < shippedLessons().size(); ++i)
        QTest::addRow("%s", shippedLessons()[i].id.c_str()) << static_cast<int>(i);
}

void TestLessonWindow::lookTwice()
{
    QSignalSpy looked(&runner(), &LessonRunner::looked);
    QTRY_VERIFY(looked.count() >= 2);
}

void TestLessonWindow::completeStep()
{
    const LessonStep& step = runner().step();
    QTRY_VERIFY_WITH_TIMEOUT(!runner().isBusy(), kRunLimitMs);
    const bool asksForSomething = !step.checks.empty() || step.quiz;
    lookTwice();
    QVERIFY2(runner().isPassed() != asksForSomething, step.title.c_str());
    if (step.quiz) {
        for (std::size_t i = 0; i < step.quiz->answers.size(); ++i) {
            if (i == step.quiz->right)
                continue;
            QTest::mouseClick(&child(QStringLiteral("lessonAnswer%1").arg(i)), Qt::LeftButton);
            QVERIFY(!runner().isQuizRight());
            QVERIFY(!runner().isPassed());
        }
    }
    auto& hint = child(QStringLiteral("lessonHint"));
    while (hint.isEnabled())
        QTest::mouseClick(&hint, Qt::LeftButton);
    QCOMPARE(runner().hintsShown(), static_cast<int>(step.hints.size()));
    if (!step.solve.empty())
        QTest::mouseClick(&child(QStringLiteral("lessonSolve")), Qt::LeftButton);
    if (step.quiz) {
        QVERIFY(!runner().isPassed());
        QTest::mouseClick(&child(QStringLiteral("lessonAnswer%1").arg(step.quiz->right)), Qt::LeftButton);
    }
    const auto found = [this] {
        QString text;
        for (const CheckResult& check : runner().checks())
            text += check.met ? QString() : QStringLiteral("found %1, expected %2; ").arg(check.found, check.expected);
        return text;
    };
    const bool isPassed = QTest::qWaitFor([this] { return runner().isPassed(); }, kRunLimitMs);
    QVERIFY2(isPassed, qPrintable(QString::fromStdString(step.title) + QStringLiteral(": ") + found()));
}

void TestLessonWindow::lessonsAreCompletedByFollowingTheHints()
{
    QFETCH(int, index);
    const Lesson& lesson = shippedLessons()[static_cast<std::size_t>(index)];
    action(("lesson-" + lesson.id).c_str()).trigger();
    for (int step = 0; step < static_cast<int>(lesson.steps.size()); ++step) {
        QVERIFY(runner().isActive());
        QCOMPARE(runner().stepIndex(), step);
        completeStep();
        if (QTest::currentTestFailed())
            return;
        QTest::mouseClick(&child(QStringLiteral("lessonNext")), Qt::LeftButton);
    }
    QVERIFY(!runner().isActive());
    QCOMPARE(passedSteps(QString::fromStdString(lesson.id)).size(), static_cast<qsizetype>(lesson.steps.size()));
    QVERIFY(action(("lesson-" + lesson.id).c_str()).text().endsWith(QStringLiteral("✓")));
}

QTEST_MAIN(TestLessonWindow)
#include "tst_lesson_window.moc"
