// From the command line to a window, or to figures without one.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace quantoscope {

struct BatchRequest
{
    QString session;
    QString view; ///< error-map, distribution, tile, pareto, disagreement, text, figure; empty: none
    QStringList runs; ///< ids or names; empty: all
    QString layer; ///< empty: the one with the largest error
    QString metric;
    QString against;
    QString tile; ///< TileSetup as text
    QString shape; ///< of a distribution
    QString scale; ///< linear, log
    QString marked; ///< "LOW:HIGH", of a distribution's weights
    QString prompt; ///< of a text
    QString shades; ///< of a text
    QString seeds; ///< grouped, apart
    QString baseline; ///< id or name of the run that an error map is relative to
    QString widthMm; ///< of the view on paper; empty: as on a screen
    QString dpi; ///< of a PNG
    QString out; ///< file for `view`
    QString plots; ///< folder for the standard figures
    QString report; ///< HTML or PDF file
    QString reportFormat {}; ///< html, pdf; empty: as the file's suffix says
    QString title {}; ///< of the report
    QStringList panels {}; ///< of the report; empty: all
    std::optional<QString> notes {}; ///< of the report, in place of the session's
};

struct CommandLine
{
    enum class Action
    {
        Window,
        Batch,
        PrintAndExit, ///< --help, --version
        Refuse ///< wrong usage
    };
    Action action = Action::Window;
    QString message; ///< PrintAndExit, Refuse
    QString open; ///< model or session; empty: the welcome page
    QString language;
    QString device; ///< empty: as the settings say
    bool fresh = false;
    BatchRequest batch;
};

/// Needs no application object. `arguments` starts with the program's name.
CommandLine parseCommandLine(const QStringList& arguments);

/// Loads the catalogs of `language`, or of the system's language if it is empty, and English plurals for what they
/// lack; numbers are written as there, too. Without a catalog texts are English. Needs a QCoreApplication; one with
/// windows gets a font that has the language's script.
void installTranslations(const QString& language);

/// Shows the window and runs the event loop; the exit status. Needs a QApplication.
int runWindow(const CommandLine& commandLine);

} // namespace quantoscope
