// The size of the window's type and the named arrangements of its panels, by keyboard.
#include "app/gui/font_scale.h"
#include "app/gui/main_window.h"
#include "app/gui/named_layouts.h"
#include "sample_results.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QHeaderView>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace quantoscope;

class TestWindowLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void typeGrowsAndShrinks();
    void savedSizeIsOneOfTheKnown();
    void layoutsAreSavedAndRestored();
    void layoutsOfAnotherVersionAreRefused();

private:
    void press(const char* keys) { QTest::keySequence(m_window.get(), QKeySequence(QString::fromLatin1(keys))); }
    QDockWidget& dock(const char* name) { return *m_window->findChild<QDockWidget*>(QLatin1String(name)); }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindowLooks::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeTests"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_window_looks"));
}

void TestWindowLooks::init()
{
    QSettings().clear();
    applyFontScale(100);
    m_window = std::make_unique<MainWindow>(m_folder.filePath(QStringLiteral("autosave")));
    m_window->workbench().store().setSession(testing::sampleSession(2, 2));
    m_window->resize(1280, 800);
    m_window->show();
    Q_EMIT m_window->workbench().jobsChanged({ JobState {} }); // as when something is opened: panels come up
    Q_EMIT m_window->workbench().sessionOpened();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestWindowLooks::cleanup()
{
    m_window->workbench().discardChanges();
    m_window.reset();
    applyFontScale(100);
}

void TestWindowLooks::typeGrowsAndShrinks()
{
    const double normal = QApplication::font().pointSizeF();
    auto* const table = m_window->findChild<QTableView*>(QStringLiteral("comparison"));
    const int row = table->verticalHeader()->defaultSectionSize();
    press("Ctrl++");
    QVERIFY(std::abs(QApplication::font().pointSizeF() - 1.1 * normal) < 0.01);
    for (int i = 0; i < 6; ++i)
        press("Ctrl++");
    QVERIFY(std::abs(QApplication::font().pointSizeF() - 2 * normal) < 0.01); // the largest there is
    QCOMPARE(savedFontScale(), 200);
    QTRY_VERIFY(table->verticalHeader()->defaultSectionSize() > 1.6 * row);
    QVERIFY(table->fontMetrics().height() <= table->verticalHeader()->defaultSectionSize());
    const QMenu* const menu = m_window->findChild<QMenu*>(QStringLiteral("fontMenu"));
    for (const QAction* const choice : menu->actions())
        QVERIFY(!choice->isCheckable() || choice->isChecked() == (choice->data().toInt() == 200));
    press("Ctrl+0");
    QVERIFY(std::abs(QApplication::font().pointSizeF() - normal) < 0.01);
    QTRY_VERIFY(std::abs(table->verticalHeader()->defaultSectionSize() - row) <= 2);
    for (int i = 0; i < 5; ++i)
        press("Ctrl+-");
    QVERIFY(std::abs(QApplication::font().pointSizeF() - 0.8 * normal) < 0.01);
    QCOMPARE(savedFontScale(), 80); // also when the program starts next
}

void TestWindowLooks::savedSizeIsOneOfTheKnown()
{
    for (const char* value : { "", "huge", "-5", "100000", "101" }) {
        QSettings().setValue(QStringLiteral("fontScale"), QLatin1String(value));
        QCOMPARE(savedFontScale(), 100);
    }
    QCOMPARE(nextFontScale(200, 1), 200);
    QCOMPARE(nextFontScale(80, -1), 80);
    QCOMPARE(nextFontScale(100, -1), 90);
}

void TestWindowLooks::layoutsAreSavedAndRestored()
{
    dock("modelDock").show();
    dock("jobsDock").show();
    dock("modelDock").hide();
    m_window->findChild<QAction*>(QStringLiteral("saveLayoutAs"))->trigger();
    auto* const dialog = m_window->findChild<QInputDialog*>(QStringLiteral("layoutDialog"));
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(), QStringLiteral("a/b & c"));
    QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
    QCOMPARE(NamedLayouts::names(), QStringList { QStringLiteral("a/b & c") });

    m_window->findChild<QAction*>(QStringLiteral("restoreLayout"))->trigger();
    QVERIFY(dock("modelDock").isVisible());
    press("Ctrl+Alt+1");
    QVERIFY(!dock("modelDock").isVisible());
    QVERIFY(dock("jobsDock").toggleViewAction()->isChecked());

    // It is there in the next window, until it is removed.
    m_window->workbench().discardChanges();
    m_window = std::make_unique<MainWindow>(m_folder.filePath(QStringLiteral("autosave")));
    m_window->show();
    auto* const menu = m_window->findChild<QMenu*>(QStringLiteral("layoutMenu"));
    QCOMPARE(menu->actions().front()->text(), QStringLiteral("a/b && c"));
    for (const QAction* const entry : menu->actions()) {
        if (entry->menu())
            entry->menu()->actions().front()->trigger();
    }
    QVERIFY(NamedLayouts::names().isEmpty());
    QVERIFY(menu->actions().front()->text() != QStringLiteral("a/b && c"));
}

void TestWindowLooks::layoutsOfAnotherVersionAreRefused()
{
    NamedLayouts::save(QStringLiteral("old"), QByteArrayLiteral("no layout of this program"));
    m_window->workbench().discardChanges();
    m_window = std::make_unique<MainWindow>(m_folder.filePath(QStringLiteral("autosave")));
    m_window->workbench().store().setSession(testing::sampleSession(1, 1));
    m_window->show();
    m_window->findChild<QMenu*>(QStringLiteral("layoutMenu"))->actions().front()->trigger();
    QVERIFY(m_window->statusBar()->currentMessage().contains(QStringLiteral("another version")));
    QVERIFY(dock("modelDock").toggleViewAction()->isChecked()); // as it was
}

QTEST_MAIN(TestWindowLooks)
#include "tst_window_looks.moc"
