// A table of results with its heading and notes, as tall as its rows, up to a bound.
#pragma once

#include "core/results/experiment_tables.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace quantoscope {

class ResultTableModel;

class ResultTableView : public QWidget
{
    Q_OBJECT

public:
    explicit ResultTableView(QWidget* parent = nullptr);

    void setTable(ResultTable table);
    const ResultTableModel& model() const { return *m_model; }
    QTableView& table() { return *m_table; }

Q_SIGNALS:
    /// A header was clicked that an entry of the glossary explains.
    void explanationRequested(const QString& entry);

private:
    void fitHeight();

    ResultTableModel* m_model;
    QTableView* m_table;
    QLabel* m_title;
    QLabel* m_notes;
};

} // namespace quantoscope
