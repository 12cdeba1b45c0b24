#include "widgets/latex_table.h"

#include "core/results/run_metric.h"
#include "widgets/run_comparison_model.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QStringList>

#include <cmath>

namespace quantoscope {
namespace {

QString escaped(const QString& text)
{
    static const QHash<QChar, QString> special { { u'\\', QStringLiteral("\\textbackslash{}") },
                                                 { u'&', QStringLiteral("\\&") },
                                                 { u'%', QStringLiteral("\\%") },
                                                 { u'$', QStringLiteral("\\$") },
                                                 { u'#', QStringLiteral("\\#") },
                                                 { u'_', QStringLiteral("\\_") },
                                                 { u'{', QStringLiteral("\\{") },
                                                 { u'}', QStringLiteral("\\}") },
                                                 { u'~', QStringLiteral("\\textasciitilde{}") },
                                                 { u'^', QStringLiteral("\\textasciicircum{}") },
                                                 { QChar(0x00a0), QStringLiteral("~") },
                                                 { QChar(0x2212), QStringLiteral("$-$") },
                                                 { QChar(0x2014), QStringLiteral("---") },
                                                 { QChar(0x2191), QStringLiteral("$\\uparrow$") },
                                                 { QChar(0x2193), QStringLiteral("$\\downarrow$") } };
    QString out;
    for (const QChar letter : text)
        out += special.value(letter, QString(letter));
    return out;
}

// The row whose run has the best figure; -1 where it is no run's alone.
int bestRow(const QAbstractItemModel& model, int column)
{
    if (column < RunComparisonModel::FirstMetricColumn)
        return -1;
    const bool lower
        = runMetrics()[static_cast<std::size_t>(column - RunComparisonModel::FirstMetricColumn)].lowerIsBetter;
    int best = -1;
    int runs = 0;
    double bestValue = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, column);
        bool known = false;
        const double value = index.data(RunComparisonModel::SortRole).toDouble(&known);
        const bool isRun = !index.data(RunComparisonModel::RunIdRole).toString().isEmpty();
        if (!isRun || !known || !std::isfinite(value))
            continue;
        ++runs;
        if (best < 0 || (lower ? value < bestValue : value > bestValue)) {
            best = row;
            bestValue = value;
        }
    }
    return runs > 1 ? best : -1;
}

} // namespace

QString latexTable(const QAbstractItemModel& model, const QList<int>& columns)
{
    QString table
        = QStringLiteral("\\begin{tabular}{l") + QString(columns.size() - 1, u'r') + QStringLiteral("}\n\\toprule\n");
    QStringList cells;
    QHash<int, int> best;
    for (const int column : columns) {
        cells.append(escaped(model.headerData(column, Qt::Horizontal, RunComparisonModel::PaperTitleRole).toString()));
        best.insert(column, bestRow(model, column));
    }
    const auto addLine = [&] { table += cells.join(QStringLiteral(" & ")) + QStringLiteral(" \\\\\n"); };
    addLine();
    table += QStringLiteral("\\midrule\n");
    for (int row = 0; row < model.rowCount(); ++row) {
        cells.clear();
        for (const int column : columns) {
            const QString text = escaped(model.index(row, column).data().toString());
            cells.append(best[column] == row ? QStringLiteral("\\textbf{%1}").arg(text) : text);
        }
        addLine();
    }
    return table + QStringLiteral("\\bottomrule\n\\end{tabular}\n");
}

} // namespace quantoscope
