// The log with its filters.
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QTableView;

namespace quantoscope {

class EmptyHint;
class LogFilter;
class LogModel;

/// Follows the newest line while it is scrolled to the end.
class LogView : public QWidget
{
    Q_OBJECT

public:
    /// The model outlives the view.
    explicit LogView(LogModel& model, QWidget* parent = nullptr);
    ~LogView() override;

    /// The selected lines, or all that are shown; tab-separated.
    QString text() const;
    void copy() const;
    QTableView& table() { return *m_table; }

private:
    void updateHint();

    LogModel& m_model;
    LogFilter* m_filter;
    QComboBox* m_levelBox;
    QLineEdit* m_filterEdit;
    QTableView* m_table;
    EmptyHint* m_hint;
    bool m_following = true;
};

} // namespace quantoscope
