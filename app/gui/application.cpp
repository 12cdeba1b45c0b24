#include "app/gui/application.h"

#include "app/gui/about_dialog.h"
#include "app/gui/font_scale.h"
#include "app/gui/interface_font.h"
#include "app/gui/main_window.h"
#include "app/gui/settings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QSettings>
#include <QTranslator>

#include <cstdlib>

namespace quantoscope {

namespace {

struct Application
{
    Q_DECLARE_TR_FUNCTIONS(Application)
};

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        Application::tr("A workbench for looking into the weight quantization of language models."));
    parser.addPositionalArgument(QStringLiteral("file"),
                                 Application::tr("A model (folder or file), a session, or the word demo."),
                                 QStringLiteral("[MODEL|SESSION]"));
    const auto valued = [&](const char* name, const QString& help, const char* value) {
        parser.addOption(QCommandLineOption(QLatin1String(name), help, QLatin1String(value)));
    };
    parser.addOption({ { QStringLiteral("h"), QStringLiteral("help") }, Application::tr("Shows this help.") });
    parser.addOption({ { QStringLiteral("v"), QStringLiteral("version") },
                       Application::tr("Shows versions, the BLAS among them.") });
    parser.addOption({ QStringLiteral("fresh"), Application::tr("Starts with default settings and layout.") });
    valued("lang", Application::tr("Language of the window and of figures: de, en, es, fr or zh_CN."), "L");
    valued("device", Application::tr("What models are computed on: auto, cpu, cuda or cuda:N; for this window only."),
           "D");
    parser.addOption(
        { QStringLiteral("batch"), Application::tr("Draws figures of a session without a window, then exits.") });
    valued("session", Application::tr("Batch: the session file."), "S.h5");
    valued(
        "view",
        Application::tr("Batch: error-map, distribution, tile, pareto, disagreement, text, or figure for the session's "
                        "page of panels."),
        "V");
    valued("runs", Application::tr("Batch: runs by name or id, separated by commas; all if not given."), "A,B");
    valued("layer",
           Application::tr("Batch: the layer of a distribution or tile; that with the largest error if not given."),
           "NAME");
    valued("metric", Application::tr("Batch: the metric of an error map, or what a Pareto plot shows."), "M");
    valued("against", Application::tr("Batch: the cost that a Pareto plot sets it against."), "M");
    valued("tile", Application::tr("Batch: what of the layer a tile shows, as mode=split,rows=0:64,columns=0:64."),
           "T");
    valued("shape", Application::tr("Batch: histogram, cumulative or quantiles, of a distribution."), "S");
    valued("scale", Application::tr("Batch: linear or log, of a distribution's counts or a Pareto plot's worth."), "S");
    valued("marked", Application::tr("Batch: the weights that a distribution marks, as LOW:HIGH."), "L:H");
    valued("prompt", Application::tr("Batch: whose continuations a text shows; the first if not given."), "P");
    valued("shades", Application::tr("Batch: kl or surprisal, what shades behind a text's tokens tell."), "S");
    valued("baseline", Application::tr("Batch: the run, by name or id, that an error map's values are relative to."),
           "A");
    valued("seeds", Application::tr("Batch: grouped or apart, of a Pareto plot's runs on several calibration sets."),
           "S");
    valued(
        "width-mm",
        Application::tr("Batch: width of the view on paper in millimetres, 20 to 1000; as on a screen if not given."),
        "W");
    valued("dpi", Application::tr("Batch: dots per inch of a PNG, 36 to 1200; 300 if not given."), "D");
    valued("out", Application::tr("Batch: file of the view, by suffix png, svg, pdf or csv."), "FILE");
    valued("plots", Application::tr("Batch: folder for all standard figures."), "DIR");
    valued("report", Application::tr("Batch: report, by suffix html or pdf."), "FILE");
    valued("report-format", Application::tr("Batch: html or pdf, whatever the report's suffix."), "F");
    valued("title", Application::tr("Batch: heading of the report."), "T");
    valued("panels", Application::tr("Batch: what the report holds, separated by commas; all if not given."), "P,Q");
    valued("notes", Application::tr("Batch: notes in the report, in place of the session's."), "TEXT");
}

CommandLine refused(const QString& why)
{
    CommandLine commandLine;
    commandLine.action = CommandLine::Action::Refuse;
    commandLine.message = Application::tr("%1\nTry quantoscope --help.").arg(why);
    return commandLine;
}

CommandLine printed(const QString& text)
{
    CommandLine commandLine;
    commandLine.action = CommandLine::Action::PrintAndExit;
    commandLine.message = text;
    return commandLine;
}

BatchRequest batchRequest(const QCommandLineParser& parser)
{
    BatchRequest batch;
    batch.session = parser.value(QStringLiteral("session"));
    batch.view = parser.value(QStringLiteral("view"));
    batch.runs = parser.value(QStringLiteral("runs")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    batch.layer = parser.value(QStringLiteral("layer"));
    batch.metric = parser.value(QStringLiteral("metric"));
    batch.against = parser.value(QStringLiteral("against"));
    batch.tile = parser.value(QStringLiteral("tile"));
    batch.shape = parser.value(QStringLiteral("shape"));
    batch.scale = parser.value(QStringLiteral("scale"));
    batch.marked = parser.value(QStringLiteral("marked"));
    batch.prompt = parser.value(QStringLiteral("prompt"));
    batch.shades = parser.value(QStringLiteral("shades"));
    batch.baseline = parser.value(QStringLiteral("baseline"));
    batch.seeds = parser.value(QStringLiteral("seeds"));
    batch.widthMm = parser.value(QStringLiteral("width-mm"));
    batch.dpi = parser.value(QStringLiteral("dpi"));
    batch.out = parser.value(QStringLiteral("out"));
    batch.plots = parser.value(QStringLiteral("plots"));
    batch.report = parser.value(QStringLiteral("report"));
    batch.reportFormat = parser.value(QStringLiteral("report-format"));
    batch.title = parser.value(QStringLiteral("title"));
    batch.panels = parser.value(QStringLiteral("panels")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (parser.isSet(QStringLiteral("notes")))
        batch.notes = parser.value(QStringLiteral("notes"));
    return batch;
}

} // namespace

CommandLine parseCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return refused(parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        return printed(parser.helpText());
    if (parser.isSet(QStringLiteral("version")))
        return printed(AboutDialog::versionText() + QLatin1Char('\n'));
    if (parser.positionalArguments().size() > 1)
        return refused(Application::tr("One model or session at a time, please."));

    CommandLine commandLine;
    commandLine.open = parser.positionalArguments().value(0);
    commandLine.fresh = parser.isSet(QStringLiteral("fresh"));
    commandLine.language = parser.value(QStringLiteral("lang"));
    commandLine.device = parser.value(QStringLiteral("device"));
    if (parser.isSet(QStringLiteral("device")) && !isDeviceKey(commandLine.device))
        return refused(Application::tr("--device takes auto, cpu, cuda or cuda:N."));
    commandLine.batch = batchRequest(parser);
    const BatchRequest& batch = commandLine.batch;
    if (!parser.isSet(QStringLiteral("batch")))
        return commandLine;
    commandLine.action = CommandLine::Action::Batch;
    if (batch.session.isEmpty())
        return refused(Application::tr("--batch needs --session."));
    if (batch.view.isEmpty() != batch.out.isEmpty())
        return refused(Application::tr("--view and --out go together."));
    if (batch.view.isEmpty() && batch.plots.isEmpty() && batch.report.isEmpty())
        return refused(Application::tr("--batch needs --view, --plots or --report."));
    return commandLine;
}

namespace {

// Spain's Spanish groups the digits of numbers of five digits and more. Of those of seven Qt 6.4 leaves out the first
// separator, as if its rule were of the digits before it: 3804.416.
QLocale withWholeGroups(const QLocale& locale)
{
    constexpr int million = 1'000'000;
    constexpr qsizetype digitsAndSeparators = 9;
    return locale.language() == QLocale::Spanish && locale.toString(million).size() < digitsAndSeparators
        ? QLocale(QLocale::Spanish, QLocale::Argentina)
        : locale;
}

} // namespace

void installTranslations(const QString& language)
{
    const QLocale locale = withWholeGroups(language.isEmpty() ? QLocale() : QLocale(language));
    QLocale::setDefault(locale);
    // The English catalog has nothing but the plurals, which English texts need, too.
    auto* plurals = new QTranslator(qApp);
    if (plurals->load(QStringLiteral(":/i18n/quantoscope_en.qm")))
        QCoreApplication::installTranslator(plurals);
    auto* own = new QTranslator(qApp);
    if (!own->load(locale, QStringLiteral("quantoscope"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        return;
    QCoreApplication::installTranslator(own);
    // Qt's texts, such as the buttons of its dialogs, in the language that was found: a window does not mix two.
    auto* qt = new QTranslator(qApp);
    if (qt->load(QLocale(own->language()), QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        useFontFor(QLocale(own->language()));
}

int runWindow(const CommandLine& commandLine)
{
    if (commandLine.fresh)
        QSettings().clear();
    installTranslations(commandLine.language.isEmpty() ? savedLanguage() : commandLine.language);
    applyTheme(savedTheme());
    applyFontScale(savedFontScale());

    MainWindow window;
    if (!commandLine.device.isEmpty())
        window.useDevice(commandLine.device);
    window.show();
    if (!commandLine.open.isEmpty())
        window.open(commandLine.open);
    const int status = QApplication::exec();
    // A computation that did not stop in time must not be torn down under itself.
    if (!window.workbench().engine().shutDown(std::chrono::milliseconds(500)))
        std::_Exit(status);
    return status;
}

} // namespace quantoscope
