#include "app/gui/plot_command.h"

#include "core/base/shell_quoting.h"

#include <utility>

namespace quantoscope {

bool isSessionView(const QString& view)
{
    static const QStringList known { QStringLiteral("error-map"),    QStringLiteral("distribution"),
                                     QStringLiteral("tile"),         QStringLiteral("pareto"),
                                     QStringLiteral("disagreement"), QStringLiteral("text") };
    return known.contains(view);
}

namespace {

QString quoted(const QString& text)
{
    return QString::fromStdString(shellQuoted(text.toStdString()));
}

} // namespace

QString plotCommandLine(const PlotCommand& plot, const PlotOutput& output)
{
    QString command = QStringLiteral("quantoscope-cli plot ") + quoted(plot.session);
    const std::pair<const char*, QString> options[]
        = { { "--view", plot.view },
            { "--runs", plot.runs.join(QLatin1Char(',')) },
            { "--layer", plot.layer },
            { "--metric", plot.metric },
            { "--against", plot.against },
            { "--tile", plot.tile },
            { "--shape", plot.shape },
            { "--scale", plot.scale },
            { "--prompt", plot.prompt },
            { "--shades", plot.shades },
            { "--seeds", plot.seeds },
            { "--baseline", plot.baseline },
            { "--marked", plot.marked },
            { "--width-mm", output.widthMm > 0 ? QString::number(output.widthMm) : QString() },
            { "--dpi", output.dpi > 0 ? QString::number(output.dpi) : QString() },
            { "--out", output.file.isEmpty() ? plot.view + QStringLiteral(".svg") : output.file } };
    for (const auto& [flag, value] : options) {
        if (!value.isEmpty())
            command += QLatin1Char(' ') + QLatin1String(flag) + QLatin1Char(' ') + quoted(value);
    }
    return command;
}

QString blocksCommandLine(const QString& session, const QString& run, const QString& prompt)
{
    return QStringLiteral("quantoscope-cli blocks %1 --runs %2 --prompt %3")
        .arg(quoted(session), quoted(run), quoted(prompt));
}

} // namespace quantoscope
