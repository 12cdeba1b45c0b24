// The command that draws a view's plot again.
#pragma once

#include <QString>
#include <QStringList>

namespace quantoscope {

/// What quantoscope-cli plot is told. Empty strings are left out.
struct PlotCommand
{
    QString session; ///< the session's file
    QString view; ///< "error-map", "distribution", "tile", "pareto", "disagreement", "text"; "figure": the session's
                  ///< page of panels
    QStringList runs; ///< ids
    QString layer {};
    QString metric {};
    QString against {};
    QString tile {};
    QString shape {}; ///< of a distribution: distributionShapeName()
    QString scale {}; ///< "linear", "log": of a distribution's counts or a Pareto plot's worth
    QString prompt {}; ///< of a text
    QString shades {}; ///< "kl", "surprisal": of a text, behind the tokens; strips under them if empty
    QString baseline {}; ///< id of the run that an error map is relative to
    QString marked {}; ///< "LOW:HIGH": weights marked in a distribution
    QString seeds {}; ///< "grouped", "apart": of a Pareto plot's runs that differ only in their calibration samples

    bool operator==(const PlotCommand&) const = default;
};

/// Whether a view of this name shows a part of a session by itself; "figure" does not.
bool isSessionView(const QString& view);

/// What the command writes.
struct PlotOutput
{
    double widthMm = 0; ///< on paper; 0: as on a screen
    QString file {}; ///< empty: the view's name with .svg
    int dpi = 0; ///< of a PNG; 0: not told
};

/// "quantoscope-cli plot SESSION --view V ... --out V.svg", quoted for a shell.
QString plotCommandLine(const PlotCommand& plot, const PlotOutput& output = {});

/// "quantoscope-cli blocks SESSION --runs RUN --prompt P", quoted likewise.
QString blocksCommandLine(const QString& session, const QString& run, const QString& prompt);

} // namespace quantoscope
