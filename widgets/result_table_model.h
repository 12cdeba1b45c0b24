// A table of results as an item model: numbers in the user's locale, titles translated.
#pragma once

#include "core/results/experiment_tables.h"

#include <QAbstractTableModel>

namespace quantoscope {

class ResultTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ResultTableModel(QObject* parent = nullptr);

    void setTable(ResultTable table);
    const ResultTable& table() const { return m_table; }
    /// Titles and cells, separated by tabs, as they are shown.
    QString plainText() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    ResultTable m_table;
};

/// One cell for people; an em dash for what was not measured.
QString shownCell(const TableColumn& column, const TableCell& cell);

} // namespace quantoscope
