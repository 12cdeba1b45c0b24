#include "widgets/exportable_plot.h"

#include "widgets/number_format.h"

#include <algorithm>
#include <cmath>

namespace quantoscope {

QString TableTwin::csv() const
{
    QString text;
    const auto append = [&text](const QStringList& fields) {
        for (qsizetype i = 0; i < fields.size(); ++i)
            text += (i > 0 ? QStringLiteral(",") : QString()) + csvField(fields[i]);
        text += QStringLiteral("\r\n");
    };
    append(headers);
    for (const QStringList& row : rows)
        append(row);
    return text;
}

int ExportablePlot::heightAtWidth(int width) const
{
    constexpr double kLeastShare = 0.45; // of the width: flatter plots have no room for their axes
    constexpr double kLeastHeight = 60 * 96 / 25.4; // 60 mm
    const double own = double(width) * exportSize().height() / exportSize().width();
    return static_cast<int>(std::lround(std::max({ own, kLeastShare * width, std::min(double(width), kLeastHeight) })));
}

} // namespace quantoscope
