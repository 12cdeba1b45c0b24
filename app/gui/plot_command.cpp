#include "app/gui/plot_command.h"

#include "core/base/shell_quoting.h"

#include <utility>

namespace quantoscope {

QString plotCommandLine(const PlotCommand& plot)
{
    const auto quoted = [](const QString& text) { return QString::fromStdString(shellQuoted(text.toStdString())); };
    QString command = QStringLiteral("quantoscope-cli plot ") + quoted(plot.session);
    const std::pair<const char*, QString> options[] = { { "--view", plot.view },
                                                        { "--runs", plot.runs.join(QLatin1Char(',')) },
                                                        { "--layer", plot.layer },
                                                        { "--metric", plot.metric },
                                                        { "--against", plot.against },
                                                        { "--tile", plot.tile },
                                                        { "--out", plot.view + QStringLiteral(".svg") } };
    for (const auto& [flag, value] : options) {
        if (!value.isEmpty())
            command += QLatin1Char(' ') + QLatin1String(flag) + QLatin1Char(' ') + quoted(value);
    }
    return command;
}

} // namespace quantoscope
