// The terms and metrics of the field: what they mean, their formula, unit and source.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace quantoscope {

struct GlossaryEntry
{
    QString id; ///< the same in all languages: "salient-channels"
    QString term;
    QString text; ///< plain sentences
    QString formula; ///< empty: has none
    QString unit; ///< empty: dimensionless, or not a quantity
    QString source; ///< paper or repository
    QStringList metrics; ///< keys of the layer and run metrics that it explains
    QStringList topics; ///< keys of other figures that it explains
};

/// By term, in the order of the alphabet. Read once from the program's resources.
const std::vector<GlossaryEntry>& glossary();

/// The entry that explains a metric or another figure, or has that id; nullptr if none does.
const GlossaryEntry* glossaryEntryOf(const QString& key);

} // namespace quantoscope
