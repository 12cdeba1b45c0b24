// The session's runs with a check box for visibility: colour, letter, name, status and key figures.
#pragma once

#include "widgets/results_store.h"

#include <QAbstractTableModel>

namespace quantoscope {

class Selection;

class RunsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn, ///< check box, swatch; editable
        LetterColumn,
        StatusColumn,
        BitsColumn,
        PerplexityColumn,
        KlColumn,
        ErrorColumn, ///< mean relative output error
        ColumnCount
    };
    enum Role
    {
        RunIdRole = Qt::UserRole + 1,
        SortRole
    };

    /// Both outlive the model. Checking changes the selection, editing a name renames in the store.
    RunsModel(ResultsStore& store, Selection& selection, QObject* parent = nullptr);
    ~RunsModel() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void takeIds();
    void announce(const QString& id);

    ResultsStore& m_store;
    Selection& m_selection;
    QStringList m_ids; ///< rows
};

} // namespace quantoscope
