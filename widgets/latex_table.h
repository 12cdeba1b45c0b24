// The comparison of runs for a paper.
#pragma once

#include <QList>
#include <QString>

class QAbstractItemModel;

namespace quantoscope {

/// A `tabular` in the style of the package booktabs: a line for each row of `model` in its order, the given columns,
/// the first flush left. Texts as the model displays them, with LaTeX's special characters escaped. In each column of
/// a metric the best run's entry is bold. `model` is a RunComparisonModel or a proxy of one that keeps its columns.
QString latexTable(const QAbstractItemModel& model, const QList<int>& columns);

} // namespace quantoscope
