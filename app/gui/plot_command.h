// The command that draws a view's plot again.
#pragma once

#include <QString>
#include <QStringList>

namespace quantoscope {

/// What quantoscope-cli plot is told. Empty strings are left out.
struct PlotCommand
{
    QString session; ///< the session's file
    QString view; ///< "error-map", "distribution", "tile", "pareto", "text"
    QStringList runs; ///< ids
    QString layer {};
    QString metric {};
    QString against {};
    QString tile {};
};

/// "quantoscope-cli plot SESSION --view V ... --out V.svg", quoted for a shell.
QString plotCommandLine(const PlotCommand& plot);

} // namespace quantoscope
