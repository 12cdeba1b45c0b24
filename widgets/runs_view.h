// The runs list.
#pragma once

#include <QWidget>

class QTreeView;

namespace quantoscope {

class EmptyHint;
class ResultsStore;
class RunsModel;
class Selection;

/// Check boxes show and hide runs; F2 renames; a context menu makes a run A or B, copies its command or asks for its
/// removal.
class RunsView : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the view.
    RunsView(ResultsStore& store, Selection& selection, QWidget* parent = nullptr);
    ~RunsView() override;

    void setEmptyHint(const QString& text);
    QString currentRun() const;
    QTreeView& tree() { return *m_tree; }
    RunsModel& model() { return *m_model; }

Q_SIGNALS:
    void removeRequested(const QString& id);
    void annotateRequested(const QString& id);

private:
    void showMenu(const QPoint& position);
    void updateHint();

    ResultsStore& m_store;
    Selection& m_selection;
    RunsModel* m_model;
    QTreeView* m_tree;
    EmptyHint* m_hint;
    QString m_emptyText;
};

} // namespace quantoscope
