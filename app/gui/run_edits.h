// What can be done to a finished run, each as a step that can be taken back.
#pragma once

#include "widgets/results_store.h"

#include <QUndoCommand>

namespace quantoscope {

class Selection;

/// Takes a run out of the session; undone, it stands where it stood, and is shown again if it was.
class RemoveRun : public QUndoCommand
{
public:
    RemoveRun(ResultsStore& store, Selection& selection, const QString& run);
    void redo() override;
    void undo() override;

private:
    ResultsStore& m_store;
    Selection& m_selection;
    RunRecord m_record;
    int m_index;
    QStringList m_visible; ///< runs shown before
};

class RenameRun : public QUndoCommand
{
public:
    /// A name that was given already: doing it the first time changes nothing.
    RenameRun(ResultsStore& store, const QString& run, const QString& before, const QString& after);
    void redo() override;
    void undo() override;

private:
    ResultsStore& m_store;
    QString m_run;
    QString m_before;
    QString m_after;
};

class AnnotateRun : public QUndoCommand
{
public:
    AnnotateRun(ResultsStore& store, const QString& run, const QString& notes);
    void redo() override;
    void undo() override;

private:
    ResultsStore& m_store;
    QString m_run;
    QString m_before;
    QString m_after;
};

/// Notes on the session as a whole.
class AnnotateSession : public QUndoCommand
{
public:
    AnnotateSession(ResultsStore& store, const QString& notes);
    void redo() override;
    void undo() override;

private:
    ResultsStore& m_store;
    std::string m_before;
    std::string m_after;
};

} // namespace quantoscope
