#include "widgets/exportable_plot.h"

#include "widgets/number_format.h"

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

} // namespace quantoscope
