#include "tests/app/layer_view_test.h"

#include "app/gui/layer_questions.h"
#include "tests/app/gui_test_support.h"
#include "widgets/empty_hint.h"
#include "widgets/layer_question_view.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

namespace quantoscope {

namespace {

constexpr int kLoadLimitMs = 60'000;
constexpr int kAnswerLimitMs = 60'000;

} // namespace

void LayerViewTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeTests"));
    QCoreApplication::setApplicationName(QString::fromLatin1(metaObject()->className()));
    if (testModel().isEmpty())
        QSKIP("there is no model to open");
}

void LayerViewTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<MainWindow>(m_folder->path());
    m_window->resize(1280, 800);
    m_window->show();
}

void LayerViewTest::cleanup()
{
    m_window.reset();
    m_folder.reset();
}

void LayerViewTest::openView()
{
    m_window->open(testModel());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workbench().hasLoadedModel(), kLoadLimitMs);
    m_window->showView(m_shown);
    QVERIFY(waitForAnswer());
}

bool LayerViewTest::waitForAnswer()
{
    return QTest::qWaitFor([this] { return isAnswered() && questions().isIdle(); }, kAnswerLimitMs);
}

QJsonObject LayerViewTest::answerOfCommand()
{
    QGuiApplication::clipboard()->clear();
    m_window->findChild<QAction*>(QStringLiteral("copyPlotCommand"))->trigger();
    const QString command = QGuiApplication::clipboard()->text();
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"),
                       QStringLiteral(QUANTOSCOPE_BINARY_FOLDER ":") + environment.value(QStringLiteral("PATH")));
    shell.setProcessEnvironment(environment);
    shell.start(QStringLiteral("/bin/sh"), { QStringLiteral("-c"), command + QStringLiteral(" --json --device cpu") });
    if (!shell.waitForFinished(kAnswerLimitMs) || shell.exitCode() != 0)
        qWarning().noquote() << command << shell.readAllStandardError();
    return QJsonDocument::fromJson(shell.readAllStandardOutput()).object();
}

void LayerViewTest::checkNames()
{
    for (const QWidget* each : viewOf(*m_window).findChildren<QWidget*>()) {
        const bool saysItsText = qobject_cast<const QCheckBox*>(each) || qobject_cast<const QPushButton*>(each)
            || qobject_cast<const QLabel*>(each);
        const bool isPart = each->objectName().isEmpty() || each->objectName().startsWith(QStringLiteral("qt_"));
        if (each->focusPolicy() != Qt::NoFocus && each->isVisible() && !saysItsText && !isPart)
            QVERIFY2(!each->accessibleName().isEmpty(), qPrintable(each->objectName()));
    }
}

// A session without its model has no weights to ask about.
void LayerViewTest::saysWhatIsMissing()
{
    m_window->open(testModel());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workbench().hasLoadedModel(), kLoadLimitMs);
    const QString file = fileInFolder(QStringLiteral("session.h5"));
    m_window->saveTo(file);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->workbench().sessionFile(), file, kLoadLimitMs);
    MainWindow other(fileInFolder(QStringLiteral("other"))); // knows the session only
    other.show();
    m_window.reset();
    other.open(file);
    QTRY_VERIFY_WITH_TIMEOUT(other.workbench().store().hasModel(), kLoadLimitMs);
    other.showView(m_shown);
    const LayerQuestionView& view = viewOf(other);
    auto* const hint = view.findChild<EmptyHint*>();
    QTRY_VERIFY(hint->isVisible() && hint->text().contains(QStringLiteral("session")));
    QVERIFY(view.isEmpty());
    for (const auto* const button : view.findChildren<QAbstractButton*>()) {
        const QString name = button->objectName();
        if (name.endsWith(QStringLiteral("Run")) || name.endsWith(QStringLiteral("-play")))
            QVERIFY2(!button->isEnabled(), qPrintable(name));
    }
}

} // namespace quantoscope
