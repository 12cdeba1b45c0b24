// Chooses the run that others are shown relative to, or none.
#pragma once

#include <QWidget>

class QComboBox;

namespace quantoscope {

class ResultsStore;

/// Hidden while there are fewer than two runs. A run that is removed is chosen no more.
class BaselineChooser : public QWidget
{
    Q_OBJECT

public:
    /// The store outlives it.
    explicit BaselineChooser(const ResultsStore& store, QWidget* parent = nullptr);

    QString run() const; ///< id; empty: none
    void setRun(const QString& id);

Q_SIGNALS:
    void chosen(const QString& id);

private:
    void fill();

    const ResultsStore& m_store;
    QComboBox* m_box;
};

} // namespace quantoscope
