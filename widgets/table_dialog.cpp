#include "widgets/table_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace quantoscope {

TableTwinModel::TableTwinModel(TableTwin table, QObject* parent)
    : QAbstractTableModel(parent), m_table(std::move(table))
{
}

int TableTwinModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int TableTwinModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.headers.size());
}

QVariant TableTwinModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString cell = m_table.rows[static_cast<std::size_t>(index.row())].value(index.column());
    if (role == Qt::DisplayRole)
        return cell;
    bool isNumber = false;
    cell.toDouble(&isNumber);
    return role == Qt::TextAlignmentRole && isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
}

QVariant TableTwinModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QVariant(m_table.headers.value(section)) : QVariant(section + 1);
}

TableDialog::TableDialog(const QString& title, const QString& description, TableTwin table, QWidget* parent)
    : QDialog(parent), m_view(new QTableView(this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    const QString csv = table.csv();
    m_view->setModel(new TableTwinModel(std::move(table), this));
    m_view->setAccessibleName(title);
    m_view->setAccessibleDescription(description);
    m_view->setAlternatingRowColors(true);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_view->resizeColumnsToContents();
    auto* const sentence = new QLabel(description, this);
    sentence->setWordWrap(true);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* const copy = buttons->addButton(tr("Copy as CSV"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [csv] { QGuiApplication::clipboard()->setText(csv); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(sentence);
    layout->addWidget(m_view);
    layout->addWidget(buttons);
    resize(720, 480);
}

} // namespace quantoscope
