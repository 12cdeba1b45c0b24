// "Show as table": the numbers of a plot for those who would rather read them, or let them be read.
#pragma once

#include "widgets/exportable_plot.h"

#include <QAbstractTableModel>
#include <QDialog>

class QTableView;

namespace quantoscope {

class TableTwinModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit TableTwinModel(TableTwin table, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    TableTwin m_table;
};

/// Title, description sentence, table, and a button that copies the table as CSV. Not modal: call show().
class TableDialog : public QDialog
{
    Q_OBJECT

public:
    TableDialog(const QString& title, const QString& description, TableTwin table, QWidget* parent = nullptr);

private:
    QTableView* m_view;
};

} // namespace quantoscope
