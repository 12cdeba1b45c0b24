#include "widgets/result_table_model.h"

#include "widgets/number_format.h"

#include <QLocale>

namespace quantoscope {
namespace {

constexpr double kMebibyte = 1024.0 * 1024.0;
constexpr int kShareDigits = 4; // as a paper's tables have them

QString shownNumber(CellKind kind, double value)
{
    const QLocale locale;
    switch (kind) {
    case CellKind::Share:
        return formatShare(value, kShareDigits);
    case CellKind::Mebibytes:
        return locale.toString(value / kMebibyte, 'f', 2);
    case CellKind::Bytes:
        return locale.toString(static_cast<qlonglong>(value));
    case CellKind::Text:
    case CellKind::Integer:
    case CellKind::Number:
        break;
    }
    return formatValue(value);
}

} // namespace

QString shownCell(const TableColumn& column, const TableCell& cell)
{
    if (const auto* const text = std::get_if<std::string>(&cell.value))
        return cell.isOurs ? coreText(*text) : QString::fromStdString(*text);
    if (const auto* const whole = std::get_if<std::int64_t>(&cell.value))
        return QLocale().toString(static_cast<qlonglong>(*whole));
    const auto* const number = std::get_if<double>(&cell.value);
    if (!number)
        return QStringLiteral("—");
    QString text = shownNumber(column.kind, *number);
    if (cell.standardError)
        text += QStringLiteral(" ± %1").arg(formatValue(*cell.standardError, 2));
    return text;
}

ResultTableModel::ResultTableModel(QObject* parent) : QAbstractTableModel(parent)
{
}

void ResultTableModel::setTable(ResultTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

QString ResultTableModel::plainText() const
{
    QStringList lines;
    for (int row = -1; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells.append((row < 0 ? headerData(column, Qt::Horizontal) : data(index(row, column)))
                             .toString()
                             .replace(QLatin1Char('\n'), QLatin1Char(' ')));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

int ResultTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ResultTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant ResultTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const TableColumn& column = m_table.columns[static_cast<std::size_t>(index.column())];
    const TableCell& cell
        = m_table.rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return shownCell(column, cell);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (column.kind == CellKind::Text ? Qt::AlignLeft : Qt::AlignRight));
    default:
        return {};
    }
}

QVariant ResultTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TableColumn& column = m_table.columns[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (column.kind == CellKind::Text ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::ToolTipRole && *column.glossary)
        return tr("Click for what this is.");
    if (role != Qt::DisplayRole)
        return {};
    const QString title = coreText(column.title);
    return column.run.empty() ? title : QStringLiteral("%1\n%2").arg(QString::fromStdString(column.run), title);
}

} // namespace quantoscope
