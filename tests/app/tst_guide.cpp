// The user guide: a page for every view and method, every link and name right in every language, and F1 finds its page.
#include "app/gui/glossary.h"
#include "app/gui/guide_help.h"
#include "app/gui/guide_window.h"
#include "app/gui/lesson_views.h"
#include "app/gui/main_window.h"
#include "app/gui/model_host.h"
#include "app/gui/run_form.h"
#include "core/base/errors.h"
#include "widgets/options_form.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSet>
#include <QSettings>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>
#include <QXmlStreamReader>

using namespace quantoscope;

namespace {

using View = MainWindow::View;

constexpr int kLoadLimitMs = 60'000;

/// All first groups that match, sorted.
QStringList found(const QString& text, const QString& pattern)
{
    QStringList all;
    for (auto match = QRegularExpression(pattern).globalMatch(text); match.hasNext();)
        all.append(match.next().captured(1));
    all.sort();
    return all;
}

QStringList linksOf(const QString& text)
{
    return found(text, QStringLiteral("\\]\\(([a-z]+:[^)\\s]+)\\)"));
}

QStringList namesOf(const QString& text)
{
    return found(text, QStringLiteral("\\*\\*([^*]+)\\*\\*"));
}

QStringList keysOf(const QString& text)
{
    return found(text, QStringLiteral("\\{(\\w+)\\}"));
}

QStringList typedOf(const QString& text)
{
    return found(text, QStringLiteral("`([^`]+)`"));
}

/// A text of a menu or form without its mnemonic: "&Open" and "打开(&O)".
QString plainName(QString text)
{
    static const QRegularExpression mark(QStringLiteral("\\(&\\w\\)|&(?=\\w)"));
    return text.remove(mark);
}

struct Text
{
    QString context;
    QString source;
    QString translation;
};

QList<Text> readCatalog(const QString& language)
{
    QFile file(QStringLiteral(QUANTOSCOPE_SOURCE_DIR "/translations/quantoscope_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Text> texts;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("source"))
            texts.append({ context, xml.readElementText(), {} });
        else if (xml.name() == QLatin1String("translation") && !texts.isEmpty())
            texts.last().translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return xml.hasError() ? QList<Text>() : texts;
}

QString allOf(const GuidePage& page)
{
    QString text;
    for (const GuideParagraph& paragraph : page.body)
        if (!paragraph.isFormula)
            text += paragraph.source + QLatin1Char('\n');
    return text;
}

void press(QWidget& window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    window.activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &window);
    QTest::keyClick(&window, key, modifiers);
}

} // namespace

class TestGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();

    void pagesAreWhole();
    void everyViewHasItsPage();
    void everyMethodHasItsPage();
    void linksLeadSomewhere();
    void keysAreTheWindows();
    void namesAreTheWindows();
    void translationsKeepLinksNamesAndKeys_data();
    void translationsKeepLinksNamesAndKeys();

    void opensWhereNothingIsOpen();
    void opensAtTheViewInFront();
    void opensAtPanelsAndDialogs();
    void showsViewsMethodsAndTerms();
    void findsPagesByTheirWords();
    void goesBackAndForward();
    void growsAndRemembers();
    void writesPdf();
    void fits();

private:
    GuideWindow* guide() const { return m_window->findChild<GuideWindow*>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestGuide::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeTests"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_guide"));
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<MainWindow>(m_folder->filePath(QStringLiteral("autosave")));
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestGuide::cleanupTestCase()
{
    m_window.reset();
}

void TestGuide::cleanup()
{
    while (auto* const dialog = m_window->findChild<QDialog*>()) // one may belong to another
        delete dialog;
}

// --- What is in it ------------------------------------------------------------------------------------------------

void TestGuide::pagesAreWhole()
{
    QVERIFY(guidePages().size() > 30);
    QSet<QString> ids;
    QSet<QString> places;
    for (const GuidePage& page : guidePages()) {
        QVERIFY2(!page.id.isEmpty() && !page.title.isEmpty() && !page.group.isEmpty(), qPrintable(page.id));
        QVERIFY2(page.body.size() >= 5, qPrintable(page.id));
        QVERIFY2(!ids.contains(page.id), qPrintable(page.id));
        ids.insert(page.id);
        for (const QString& place : page.places) {
            QVERIFY2(!places.contains(place), qPrintable(place));
            places.insert(place);
        }
        const QString html = guideHtml(page, {}, [](const QString&) { return QStringLiteral("F9"); });
        for (const char* mark : { "**", "](", "`", "## " })
            QVERIFY2(!html.contains(QLatin1String(mark)), qPrintable(page.id + u' ' + html));
    }
}

void TestGuide::everyViewHasItsPage()
{
    const auto* const tabs = m_window->findChild<QTabWidget*>(QStringLiteral("views"));
    QVERIFY(tabs->count() > 10);
    for (int view = 0; view < tabs->count(); ++view) {
        const QString name = QString::fromStdString(viewName(view));
        QVERIFY2(!name.isEmpty(), qPrintable(tabs->tabText(view)));
        const GuidePage* const page = guidePageOfPlace(QStringLiteral("view:") + name);
        QVERIFY2(page, qPrintable(tabs->tabText(view)));
        QCOMPARE(guideText(page->title), tabs->tabText(view));
    }
}

void TestGuide::everyMethodHasItsPage()
{
    QVERIFY(availableMethods().size() > 5);
    for (const MethodDescription& method : availableMethods()) {
        const QString key = QString::fromStdString(method.key);
        QVERIFY2(guidePageOfPlace(QStringLiteral("method:") + key), qPrintable(key));
    }
}

void TestGuide::linksLeadSomewhere()
{
    int links = 0;
    for (const GuidePage& page : guidePages()) {
        for (const QString& link : linksOf(allOf(page)) + page.places) {
            const QString target = link.section(QLatin1Char(':'), 1);
            const QString scheme = link.section(QLatin1Char(':'), 0, 0);
            const QString where = page.id + QStringLiteral(": ") + link;
            ++links;
            if (scheme == QLatin1String("page"))
                QVERIFY2(findGuidePage(target), qPrintable(where));
            else if (scheme == QLatin1String("term"))
                QVERIFY2(glossaryEntryOf(target), qPrintable(where));
            else if (scheme == QLatin1String("view"))
                QVERIFY2(viewIndex(target.toStdString()) >= 0, qPrintable(where));
            else if (scheme == QLatin1String("do"))
                QVERIFY2(m_window->findChild<QAction*>(target), qPrintable(where));
            else if (scheme == QLatin1String("method"))
                QVERIFY2(std::ranges::any_of(availableMethods(),
                                             [&](const auto& each) { return each.key == target.toStdString(); }),
                         qPrintable(where));
            else
                QVERIFY2(target.isEmpty(), qPrintable(where));
        }
    }
    QVERIFY(links > 60);
}

void TestGuide::keysAreTheWindows()
{
    for (const GuidePage& page : guidePages()) {
        for (const QString& name : keysOf(allOf(page))) {
            const auto* const action = m_window->findChild<QAction*>(name);
            QVERIFY2(action && !action->shortcut().isEmpty(), qPrintable(page.id + QStringLiteral(": ") + name));
        }
    }
}

void TestGuide::namesAreTheWindows()
{
    QSet<QString> names;
    for (const Text& text : readCatalog(QStringLiteral("de")))
        if (text.context != QLatin1String("guide"))
            names.insert(plainName(text.source));
    QVERIFY(names.size() > 700);
    for (const GuidePage& page : guidePages())
        for (const QString& name : namesOf(allOf(page)))
            QVERIFY2(names.contains(name), qPrintable(page.id + QStringLiteral(": ") + name));
}

void TestGuide::translationsKeepLinksNamesAndKeys_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : { "de", "es", "fr", "zh_CN" })
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestGuide::translationsKeepLinksNamesAndKeys()
{
    QFETCH(QString, language);
    const QList<Text> catalog = readCatalog(language);
    QHash<QString, QSet<QString>> names; // of the window, by what they are called in the language
    for (const Text& text : catalog)
        if (text.context != QLatin1String("guide"))
            names[plainName(text.translation)].insert(plainName(text.source));
    int texts = 0;
    for (const Text& text : catalog) {
        if (text.context != QLatin1String("guide"))
            continue;
        ++texts;
        const QString complaint = text.source + QStringLiteral("\nbecame\n") + text.translation;
        QVERIFY2(linksOf(text.translation) == linksOf(text.source), qPrintable(complaint));
        QVERIFY2(keysOf(text.translation) == keysOf(text.source), qPrintable(complaint));
        QVERIFY2(typedOf(text.translation).size() == typedOf(text.source).size(), qPrintable(complaint));
        for (const char* mark : { "## ", "- " })
            QVERIFY2(text.translation.startsWith(QLatin1String(mark)) == text.source.startsWith(QLatin1String(mark)),
                     qPrintable(complaint));
        QStringList wanted = namesOf(text.source);
        for (const QString& name : namesOf(text.translation)) {
            const QSet<QString> sources = names.value(name);
            const auto source
                = std::ranges::find_if(wanted, [&](const QString& each) { return sources.contains(each); });
            QVERIFY2(source != wanted.end(), qPrintable(name + QStringLiteral(" is not in the window:\n") + complaint));
            wanted.erase(source);
        }
        QVERIFY2(wanted.isEmpty(), qPrintable(complaint));
    }
    QVERIFY(texts > 300);
}

// --- The window ---------------------------------------------------------------------------------------------------

void TestGuide::opensWhereNothingIsOpen()
{
    press(*m_window, Qt::Key_F1);
    QVERIFY(guide());
    QCOMPARE(guide()->page(), guidePageOfPlace(QStringLiteral("welcome"))->id);
}

void TestGuide::opensAtTheViewInFront()
{
    m_window->open(QStringLiteral("demo"));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workbench().hasLoadedModel(), kLoadLimitMs);
    const auto* const tabs = m_window->findChild<QTabWidget*>(QStringLiteral("views"));
    for (int view = 0; view < tabs->count(); ++view) {
        m_window->showView(static_cast<View>(view));
        m_window->findChild<QToolButton*>(QStringLiteral("viewButton%1").arg(view))->setFocus();
        press(*m_window, Qt::Key_F1);
        QVERIFY(guide());
        QCOMPARE(guide()->page(),
                 guidePageOfPlace(QStringLiteral("view:") + QString::fromStdString(viewName(view)))->id);
    }
    QCOMPARE(m_window->findChildren<GuideWindow*>().size(), 1); // the same one every time
}

void TestGuide::opensAtPanelsAndDialogs()
{
    m_window->showView(View::Overview);
    m_window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget*>(m_window.get()));
    m_window->runForm().options().setMethod("awq");
    m_window->findChild<QComboBox*>(QStringLiteral("method"))->setFocus();
    QCOMPARE(guidePageInFront(*m_window), QStringLiteral("awq"));
    m_window->runForm().options().setMethod("obq");
    QCOMPARE(guidePageInFront(*m_window), QStringLiteral("obq"));
    m_window->findChild<QLineEdit*>(QStringLiteral("runName"))->setFocus();
    QCOMPARE(guidePageInFront(*m_window), QStringLiteral("runs"));
    m_window->findChild<QWidget*>(QStringLiteral("granularity"))->setFocus();
    QCOMPARE(guidePageInFront(*m_window), QStringLiteral("grids"));

    m_window->findChild<QAction*>(QStringLiteral("shortcuts"))->trigger();
    auto* const shortcuts = m_window->findChild<QDialog*>(QStringLiteral("shortcutsDialog"));
    QVERIFY(shortcuts);
    press(*shortcuts, Qt::Key_F1);
    QVERIFY(guide());
    QCOMPARE(guide()->page(), QStringLiteral("keyboard"));
    delete guide();

    // A modal dialog would not let one read a guide that does not belong to it.
    m_window->findChild<QAction*>(QStringLiteral("sweep"))->trigger();
    auto* const sweep = m_window->findChild<QDialog*>(QStringLiteral("sweepDialog"));
    QVERIFY(sweep && sweep->isModal());
    press(*sweep, Qt::Key_F1);
    auto* const over = sweep->findChild<GuideWindow*>();
    QVERIFY(over && over->isVisible());
    QCOMPARE(over->page(), QStringLiteral("sweep"));
}

void TestGuide::showsViewsMethodsAndTerms()
{
    openGuide(*m_window, QStringLiteral("salience"));
    auto* const text = guide()->findChild<QTextBrowser*>(QStringLiteral("guideText"));
    QVERIFY(text->toHtml().contains(QLatin1String("view:salience")));
    Q_EMIT text->anchorClicked(QUrl(QStringLiteral("view:salience")));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->findChild<QTabWidget*>(QStringLiteral("views"))->currentIndex(),
                              static_cast<int>(View::Salience), kLoadLimitMs); // once there is a model
    Q_EMIT text->anchorClicked(QUrl(QStringLiteral("method:gptq-plus")));
    QCOMPARE(m_window->runForm().options().method(), std::string("gptq-plus"));
    Q_EMIT text->anchorClicked(QUrl(QStringLiteral("page:gptq-plus")));
    QCOMPARE(guide()->page(), QStringLiteral("gptq-plus"));
    Q_EMIT text->anchorClicked(QUrl(QStringLiteral("term:hold-out")));
    QVERIFY(m_window->findChild<QDialog*>(QStringLiteral("glossary")));
    Q_EMIT text->anchorClicked(QUrl(QStringLiteral("do:sweep")));
    QVERIFY(m_window->findChild<QDialog*>(QStringLiteral("sweepDialog")));
}

void TestGuide::findsPagesByTheirWords()
{
    openGuide(*m_window, QStringLiteral("start"));
    auto* const filter = guide()->findChild<QLineEdit*>(QStringLiteral("guideFilter"));
    const auto* const contents = guide()->findChild<QTreeWidget*>(QStringLiteral("guideContents"));
    const auto shown = [&] {
        QStringList titles;
        for (QTreeWidgetItemIterator each(const_cast<QTreeWidget*>(contents), QTreeWidgetItemIterator::NotHidden);
             *each; ++each)
            if ((*each)->parent())
                titles.append((*each)->text(0));
        return titles;
    };
    QCOMPARE(shown().size(), static_cast<qsizetype>(guidePages().size()));
    QTest::keyClicks(filter, QStringLiteral("exact GREEDY"));
    QVERIFY2(shown().contains(QStringLiteral("OBQ")), qPrintable(shown().join(u',')));
    QVERIFY2(shown().size() < 6, qPrintable(shown().join(u',')));
    QVERIFY(shown().contains(contents->currentItem()->text(0)));
    const auto* const text = guide()->findChild<QTextBrowser*>(QStringLiteral("guideText"));
    QVERIFY(!text->extraSelections().isEmpty());
    QTest::keyClicks(filter, QStringLiteral(" nonsense"));
    QVERIFY(shown().isEmpty());
    filter->clear();
    QCOMPARE(shown().size(), static_cast<qsizetype>(guidePages().size()));
}

void TestGuide::goesBackAndForward()
{
    openGuide(*m_window, QStringLiteral("rtn"));
    const auto* const back = guide()->findChild<QToolButton*>(QStringLiteral("guideBack"));
    const auto* const contents = guide()->findChild<QTreeWidget*>(QStringLiteral("guideContents"));
    guide()->showPage(QStringLiteral("awq"));
    QCOMPARE(contents->currentItem()->text(0), QStringLiteral("AWQ"));
    QVERIFY(back->isEnabled());
    press(*guide(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(guide()->page(), QStringLiteral("rtn"));
    QCOMPARE(contents->currentItem()->text(0), QStringLiteral("RTN"));
    press(*guide(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(guide()->page(), QStringLiteral("awq"));
}

void TestGuide::growsAndRemembers()
{
    openGuide(*m_window, QStringLiteral("rtn"));
    const auto* const text = guide()->findChild<QTextBrowser*>(QStringLiteral("guideText"));
    const double before = text->font().pointSizeF();
    press(*guide(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(guide()->zoom(), 110);
    QVERIFY(text->font().pointSizeF() > before);
    delete guide();
    openGuide(*m_window, QStringLiteral("rtn"));
    QCOMPARE(guide()->zoom(), 110);
    press(*guide(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(guide()->zoom(), 100);
    guide()->setZoom(100'000);
    QVERIFY(guide()->zoom() <= 300);
    guide()->setZoom(100);
}

void TestGuide::writesPdf()
{
    openGuide(*m_window, QStringLiteral("gptq"));
    const QString page = m_folder->filePath(QStringLiteral("page.pdf"));
    const QString whole = m_folder->filePath(QStringLiteral("whole.pdf"));
    guide()->writePdf(page, false);
    guide()->writePdf(whole, true);
    QFile file(page);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    QFile all(whole);
    QVERIFY(all.open(QIODevice::ReadOnly));
    QVERIFY(all.readAll().count("/Type /Page\n") >= static_cast<qsizetype>(guidePages().size()));
    QVERIFY_EXCEPTION_THROWN(guide()->writePdf(m_folder->filePath(QStringLiteral("no/such/folder.pdf")), false),
                             StorageError);
}

void TestGuide::fits()
{
    openGuide(*m_window, QStringLiteral("start"));
    QVERIFY(guide()->width() <= 1280 && guide()->height() <= 800);
    QVERIFY(guide()->minimumSizeHint().width() <= 640);
}

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
