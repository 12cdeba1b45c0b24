// The catalogs: complete, with every placeholder of their sources, up to date, and what a person reads once they are
// installed.
#include "app/gui/application.h"
#include "app/gui/main_window.h"
#include "app/gui/run_form.h"
#include "core/results/run.h"
#include "widgets/number_format.h"
#include "widgets/sentences.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFont>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QHeaderView>
#include <QLabel>
#include <QLibraryInfo>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QTreeView>
#include <QXmlStreamReader>

using namespace quantoscope;

namespace {

constexpr int kLoadLimitMs = 60'000;
constexpr int kNoLupdate = 77; // what translations/update --check ends with
constexpr int kManyRuns = 12;
constexpr int kLeastTreeWidth = 250; // pixels: name, value and shape stand there whole
constexpr int kMuchWidth = 500;

struct Message
{
    QString context;
    QString source;
    QStringList forms; // one, or as many as the language has plurals
    bool isPlural = false;
    bool isFinished = false;
};

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!message.isPlural)
                message.forms.append(xml.readElementText());
            else
                while (xml.readNextStartElement())
                    message.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readCatalog(const QString& language)
{
    QFile file(QStringLiteral(QUANTOSCOPE_SOURCE_DIR "/translations/quantoscope_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.append(readMessage(xml, context));
    }
    return xml.hasError() ? QList<Message>() : messages;
}

// All that matches, sorted: %1 and %L3, %n, {count}.
QStringList placeholders(const QString& text)
{
    static const QRegularExpression kind(QStringLiteral("%L?[1-9]|%n|\\{\\w+\\}"));
    QStringList found;
    for (auto match = kind.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    return found;
}

qsizetype mnemonics(const QString& text)
{
    static const QRegularExpression mark(QStringLiteral("&(?=\\w)"));
    return text.count(mark);
}

QString complaint(const Message& message, const QString& form)
{
    return QStringLiteral("%1: \"%2\" became \"%3\"").arg(message.context, message.source, form);
}

// The catalogs of a language for as long as it lives.
class Installed
{
public:
    explicit Installed(const QString& language) { installTranslations(language); }
    Installed(const Installed&) = delete;
    Installed& operator=(const Installed&) = delete;
    ~Installed()
    {
        qDeleteAll(qApp->findChildren<QTranslator*>());
        QLocale::setDefault(QLocale::c());
        QApplication::setFont(m_font);
    }

private:
    const QFont m_font = QApplication::font();
};

// Texts of what is shown that have less room than they need, where they neither wrap nor are made to be cut.
QStringList cutTexts(const QWidget& window)
{
    QStringList cut;
    const auto look = [&](const QWidget& widget, const QString& text) {
        // What its text takes, where that was set: styles have buttons wider than their texts.
        const int wanted = widget.minimumWidth() > 0 ? widget.minimumWidth() : widget.sizeHint().width();
        if (widget.isVisible() && !text.isEmpty() && widget.width() < wanted)
            cut.append(QStringLiteral("%1 of %2 pixels: %3").arg(widget.width()).arg(wanted).arg(text));
    };
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>())
        look(*button, button->text());
    for (const QLabel* label : window.findChildren<QLabel*>())
        if (!label->wordWrap())
            look(*label, label->text());
    return cut;
}

Run madeUpRun(const ModelDescription& model, int number)
{
    Run run;
    run.id = "run-" + std::to_string(number);
    run.name = "gptq-" + std::to_string(2 + number % 3) + "b-g128-act-order-" + std::to_string(number);
    run.status = RunStatus::Complete;
    run.method = "gptq";
    run.perplexityAfter = 10 + number;
    run.bitsPerWeight = 2 + 0.3 * number;
    for (const LayerDescription& description : model.layers) {
        LayerResult layer;
        layer.name = description.name;
        layer.block = description.block;
        layer.kind = description.kind;
        layer.outFeatures = description.outFeatures;
        layer.inFeatures = description.inFeatures;
        layer.relativeOutputError = 1e-3 * (1 + number);
        layer.weightMse = 1e-6 * (1 + number);
        layer.histogramEdges = { -0.5, 0, 0.5 };
        layer.histogramOriginal = layer.histogramQuantized = { 10, 10 };
        run.layers.push_back(layer);
    }
    TextResult text;
    text.prompt = "Once";
    text.original.tokens = text.quantized.tokens = { " upon", " a", " time" };
    run.texts.push_back(text);
    return run;
}

// What asks for much width within a view, and so from whoever stands beside it.
QStringList widthsWanted(const QWidget& view)
{
    QStringList wanted;
    for (const QWidget* each : view.findChildren<QWidget*>()) {
        const int width = std::max(each->minimumWidth(), each->minimumSizeHint().width());
        if (each->isVisible() && width > kMuchWidth)
            wanted.append(QStringLiteral("%1 %2 %3")
                              .arg(QLatin1String(each->metaObject()->className()), each->objectName())
                              .arg(width));
    }
    return wanted;
}

// Words in the headers of a view's tables that are wider than their columns.
QStringList cutTitles(const QWidget& view)
{
    QStringList cut;
    for (const QHeaderView* header : view.findChildren<QHeaderView*>()) {
        const bool wraps = (header->defaultAlignment().toInt() & Qt::TextWordWrap) != 0;
        for (int i = 0; wraps && header->isVisible() && i < header->count(); ++i) {
            if (header->isSectionHidden(i))
                continue;
            const QString title = header->model()->headerData(i, header->orientation()).toString();
            for (const QString& word : wordsOf(title))
                if (header->fontMetrics().horizontalAdvance(word) > header->sectionSize(i))
                    cut.append(QStringLiteral("%1 in %2 pixels").arg(word).arg(header->sectionSize(i)));
        }
    }
    return cut;
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("plurals");
    QTest::addRow("German") << QStringLiteral("de") << 2;
    QTest::addRow("French") << QStringLiteral("fr") << 2;
    QTest::addRow("Spanish") << QStringLiteral("es") << 2;
    QTest::addRow("Chinese") << QStringLiteral("zh_CN") << 1;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void translateEveryText_data() { addLanguages(); }
    void translateEveryText();
    void keepPlaceholdersAndMnemonics_data() { addLanguages(); }
    void keepPlaceholdersAndMnemonics();
    void haveEnglishForPluralsOnly();
    void areUpToDateWithTheSources();
    void areFoundByWhatTheWindowAsksFor();
    void bringQtsOwnTexts_data();
    void bringQtsOwnTexts();
    void writeNumbersTheLanguagesWay();
    void writeWithAFontOfTheLanguage();
    void translateWarningsWithTheirReasons();
    void leaveMenusWithDistinctMnemonics_data();
    void leaveMenusWithDistinctMnemonics();
    void fitTheWindow_data();
    void fitTheWindow();
    void leaveTheModelItsRoom_data() { fitTheWindow_data(); }
    void leaveTheModelItsRoom();
};

void TestTranslations::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeTests"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_translations"));
    QSettings().clear();
}

void TestTranslations::translateEveryText()
{
    QFETCH(QString, language);
    QFETCH(int, plurals);
    const QList<Message> messages = readCatalog(language);
    QVERIFY(messages.size() > 700);
    for (const Message& message : messages) {
        QVERIFY2(message.isFinished, qPrintable(complaint(message, {})));
        // lupdate's guess for a tr() outside any class, which the window does not ask for.
        QVERIFY2(message.context != QLatin1String("quantoscope"), qPrintable(complaint(message, {})));
        QCOMPARE(message.forms.size(), message.isPlural ? plurals : 1);
        for (const QString& form : message.forms)
            QVERIFY2(!form.trimmed().isEmpty(), qPrintable(complaint(message, form)));
    }
}

void TestTranslations::keepPlaceholdersAndMnemonics()
{
    QFETCH(QString, language);
    for (const Message& message : readCatalog(language)) {
        const QStringList wanted = placeholders(message.source);
        QStringList wantedOfOne = wanted;
        wantedOfOne.removeAll(QStringLiteral("%n")); // "the only core" needs no number
        for (qsizetype i = 0; i < message.forms.size(); ++i) {
            const QString& form = message.forms[i];
            const QStringList kept = placeholders(form);
            const bool isForOne = i == 0 && message.forms.size() > 1;
            QVERIFY2(kept == wanted || (isForOne && kept == wantedOfOne), qPrintable(complaint(message, form)));
            QVERIFY2(mnemonics(form) == mnemonics(message.source), qPrintable(complaint(message, form)));
        }
    }
}

void TestTranslations::haveEnglishForPluralsOnly()
{
    const QList<Message> english = readCatalog(QStringLiteral("en"));
    QVERIFY(!english.isEmpty());
    for (const Message& message : english) {
        QVERIFY2(message.isPlural && message.isFinished, qPrintable(complaint(message, {})));
        QCOMPARE(message.forms.size(), 2);
        for (const QString& form : message.forms)
            QVERIFY2(!form.isEmpty() && !form.contains(QLatin1String("(s)")), qPrintable(complaint(message, form)));
    }
    const auto plural = [](const Message& message) { return message.isPlural; };
    const QList<Message> german = readCatalog(QStringLiteral("de"));
    QCOMPARE(english.size(), std::count_if(german.begin(), german.end(), plural));
}

void TestTranslations::areUpToDateWithTheSources()
{
    QProcess update;
    update.setProcessChannelMode(QProcess::MergedChannels);
    update.start(QStringLiteral(QUANTOSCOPE_SOURCE_DIR "/translations/update"), { QStringLiteral("--check") });
    QVERIFY(update.waitForFinished(120'000));
    const QByteArray said = update.readAll();
    if (update.exitCode() == kNoLupdate)
        QSKIP(said.constData());
    QVERIFY2(update.exitStatus() == QProcess::NormalExit && update.exitCode() == 0, said.constData());
}

void TestTranslations::areFoundByWhatTheWindowAsksFor()
{
    {
        const Installed german(QStringLiteral("de"));
        QCOMPARE(coreText("Group size"), QStringLiteral("Gruppengröße"));
        QCOMPARE(MainWindow::tr("%n run(s)", nullptr, 1), QStringLiteral("1 Lauf"));
        QCOMPARE(MainWindow::tr("%n run(s)", nullptr, 3), QStringLiteral("3 Läufe"));
        // A context that is no class with tr() of its own.
        QCOMPARE(QCoreApplication::translate("Messages", "Found"), QStringLiteral("Gefunden"));
        QCOMPARE(QCoreApplication::translate("glossary", "Dead channel"), QStringLiteral("Toter Kanal"));
    }
    {
        const Installed chinese(QStringLiteral("zh_CN"));
        QCOMPARE(coreText("Perplexity"), QStringLiteral("困惑度"));
        QCOMPARE(MainWindow::tr("%n run(s)", nullptr, 3), QStringLiteral("3 个运行"));
    }
    {
        const Installed french(QStringLiteral("fr"));
        QCOMPARE(coreText("Damping"), QStringLiteral("Amortissement"));
        // French has a singular of none.
        QCOMPARE(MainWindow::tr("%n run(s)", nullptr, 0), QStringLiteral("0 exécution"));
        QCOMPARE(MainWindow::tr("%n run(s)", nullptr, 3), QStringLiteral("3 exécutions"));
    }
    {
        const Installed spanish(QStringLiteral("es"));
        QCOMPARE(coreText("Zero points from 1"), QStringLiteral("Puntos cero desde 1"));
        QCOMPARE(MainWindow::tr("%n run(s)", nullptr, 0), QStringLiteral("0 ejecuciones"));
    }
    {
        const Installed unknown(QStringLiteral("eo"));
        QCOMPARE(coreText("Group size"), QStringLiteral("Group size"));
        QCOMPARE(MainWindow::tr("%n run(s)", nullptr, 1), QStringLiteral("1 run"));
    }
    QCOMPARE(coreText("Group size"), QStringLiteral("Group size"));
}

void TestTranslations::bringQtsOwnTexts_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("cancel");
    QTest::addRow("German") << QStringLiteral("de") << QStringLiteral("Abbrechen");
    QTest::addRow("French") << QStringLiteral("fr") << QStringLiteral("Annuler");
    QTest::addRow("Spanish") << QStringLiteral("es") << QStringLiteral("Cancelar");
}

void TestTranslations::bringQtsOwnTexts()
{
    QFETCH(QString, language);
    QFETCH(QString, cancel);
    const QDir folder(QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (!folder.exists(QStringLiteral("qtbase_%1.qm").arg(language)))
        QSKIP("Qt's own catalogs are not installed (Debian: qt6-translations-l10n)");
    const Installed installed(language);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), cancel);
}

void TestTranslations::writeNumbersTheLanguagesWay()
{
    {
        const Installed spanish(QStringLiteral("es"));
        QCOMPARE(QLocale().toString(3'804'416), QStringLiteral("3.804.416"));
        QCOMPARE(formatValue(0.25), QStringLiteral("0,2500"));
    }
    const Installed german(QStringLiteral("de"));
    QCOMPARE(formatValue(0.25), QStringLiteral("0,2500"));
    QCOMPARE(exactValue(0.25), QStringLiteral("0.25")); // files are read by programs
}

void TestTranslations::writeWithAFontOfTheLanguage()
{
    if (QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty())
        QSKIP("no font with Chinese is installed (Debian: fonts-wqy-microhei, fonts-noto-cjk)");
    const QFont before = QApplication::font();
    {
        const Installed german(QStringLiteral("de"));
        QCOMPARE(QApplication::font(), before);
    }
    const Installed chinese(QStringLiteral("zh_CN"));
    const QString family = QFontInfo(QApplication::font()).family();
    QVERIFY2(QFontDatabase::writingSystems(family).contains(QFontDatabase::SimplifiedChinese), qPrintable(family));
    QCOMPARE(QApplication::font().pointSizeF(), before.pointSizeF());
    // Which is what lets a line hold what is written on it.
    const QFontMetrics metrics(QApplication::font());
    const int needed = metrics.boundingRect({}, Qt::AlignLeft, QStringLiteral("量化 bits")).height();
    QVERIFY2(needed <= metrics.height() + 1, qPrintable(QStringLiteral("%1 > %2").arg(needed).arg(metrics.height())));
}

void TestTranslations::translateWarningsWithTheirReasons()
{
    const Installed german(QStringLiteral("de"));
    QCOMPARE(warningSentence({ "layer_skipped", { { "reason", "it has no weights" } } }),
             QStringLiteral("Die Schicht wurde in voller Genauigkeit belassen: sie hat keine Gewichte."));
}

void TestTranslations::leaveMenusWithDistinctMnemonics_data()
{
    addLanguages();
    QTest::addRow("English") << QStringLiteral("en") << 2;
}

void TestTranslations::leaveMenusWithDistinctMnemonics()
{
    QFETCH(QString, language);
    const Installed installed(language);
    const QTemporaryDir folder;
    const MainWindow window(folder.filePath(QStringLiteral("autosave")));
    QList<QWidget*> places { window.menuBar() };
    for (QMenu* menu : window.menuBar()->findChildren<QMenu*>())
        places.append(menu);
    QVERIFY(places.size() > 6);
    for (const QWidget* place : places) {
        QHash<QKeySequence, QString> taken;
        for (const QAction* action : place->actions()) {
            const QKeySequence key = QKeySequence::mnemonic(action->text());
            if (key.isEmpty() || !action->isVisible())
                continue;
            QVERIFY2(!taken.contains(key), qPrintable(taken.value(key) + QStringLiteral(" / ") + action->text()));
            taken.insert(key, action->text());
        }
    }
}

void TestTranslations::fitTheWindow_data()
{
    addLanguages();
    QTest::addRow("English") << QStringLiteral("en") << 2;
}

void TestTranslations::fitTheWindow()
{
    QFETCH(QString, language);
    const Installed installed(language);
    const QTemporaryDir folder;
    MainWindow window(folder.filePath(QStringLiteral("autosave")));
    const QSize least(1280, 800);
    window.resize(least);
    window.show();
    window.open(QStringLiteral("demo"));
    QTRY_VERIFY_WITH_TIMEOUT(window.workbench().hasLoadedModel(), kLoadLimitMs);
    auto* const method = window.runForm().findChild<QComboBox*>(QStringLiteral("method"));
    const auto* const views = window.findChild<QTabWidget*>(QStringLiteral("views"));
    QStringList cut;
    for (int i = 0; i < std::max(method->count(), views->count()); ++i) {
        method->setCurrentIndex(i % method->count());
        window.showView(static_cast<MainWindow::View>(i % views->count()));
        QTRY_VERIFY(window.workbench().isIdle());
        QCoreApplication::processEvents();
        QCOMPARE(window.size(), least);
        for (const QString& text : cutTexts(window)) {
            if (!cut.contains(text))
                cut.append(text);
        }
    }
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

// Many runs make many panels, curves and columns: none of them may push the docks together.
void TestTranslations::leaveTheModelItsRoom()
{
    QFETCH(QString, language);
    const Installed installed(language);
    const QTemporaryDir folder;
    MainWindow window(folder.filePath(QStringLiteral("autosave")));
    const QSize least(1280, 800);
    window.resize(least);
    window.show();
    window.open(QStringLiteral("demo"));
    QTRY_VERIFY_WITH_TIMEOUT(window.workbench().hasLoadedModel(), kLoadLimitMs);
    ResultsStore& store = window.workbench().store();
    QStringList runs;
    for (int i = 0; i < kManyRuns; ++i) {
        const Run run = madeUpRun(store.model(), i);
        store.addRun(run);
        runs.append(QString::fromStdString(run.id));
    }
    window.workbench().selection().setRuns(runs);
    window.workbench().selection().setLayer(QString::fromStdString(store.model().layers.front().name));
    const auto* const views = window.findChild<QTabWidget*>(QStringLiteral("views"));
    const auto* const tree = window.findChild<QTreeView*>(QStringLiteral("layerTree"));
    QStringList squeezed;
    for (int i = 0; i < views->count(); ++i) {
        window.showView(static_cast<MainWindow::View>(i));
        QTRY_VERIFY(window.workbench().isIdle());
        QCoreApplication::processEvents();
        QCOMPARE(window.size(), least);
        squeezed += cutTitles(*views->currentWidget());
        if (tree->width() < kLeastTreeWidth)
            squeezed.append(QStringLiteral("%1: %2 pixels; %3")
                                .arg(views->tabText(i))
                                .arg(tree->width())
                                .arg(widthsWanted(*views->currentWidget()).join(QStringLiteral(", "))));
    }
    QVERIFY2(squeezed.isEmpty(), qPrintable(squeezed.join(u'\n')));
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
