#include "app/gui/run_edits.h"

#include "widgets/selection.h"

#include <QCoreApplication>

namespace quantoscope {

namespace {

struct RunEdits
{
    Q_DECLARE_TR_FUNCTIONS(RunEdits)
};

} // namespace

RemoveRun::RemoveRun(ResultsStore& store, Selection& selection, const QString& run)
    //: An undo step: %1 is a run's name
    : QUndoCommand(RunEdits::tr("remove %1").arg(store.run(run)->name()))
    , m_store(store)
    , m_selection(selection)
    , m_record(*store.run(run))
    , m_index(store.runIndex(run))
{
}

void RemoveRun::redo()
{
    m_visible = m_selection.runs();
    m_store.removeRun(m_record.id());
}

void RemoveRun::undo()
{
    m_store.restoreRun(m_record, m_index);
    if (m_visible.contains(m_record.id()))
        m_selection.setRuns(m_visible);
}

RenameRun::RenameRun(ResultsStore& store, const QString& run, const QString& before, const QString& after)
    //: An undo step: %1 is a run's name
    : QUndoCommand(RunEdits::tr("rename %1").arg(before)), m_store(store), m_run(run), m_before(before), m_after(after)
{
}

void RenameRun::redo()
{
    m_store.renameRun(m_run, m_after);
}

void RenameRun::undo()
{
    m_store.renameRun(m_run, m_before);
}

AnnotateRun::AnnotateRun(ResultsStore& store, const QString& run, const QString& notes)
    //: An undo step: %1 is a run's name
    : QUndoCommand(RunEdits::tr("annotate %1").arg(store.run(run)->name()))
    , m_store(store)
    , m_run(run)
    , m_before(QString::fromStdString(store.run(run)->header.notes))
    , m_after(notes)
{
}

void AnnotateRun::redo()
{
    m_store.setRunNotes(m_run, m_after);
}

void AnnotateRun::undo()
{
    m_store.setRunNotes(m_run, m_before);
}

AnnotateSession::AnnotateSession(ResultsStore& store, const QString& notes)
    //: An undo step
    : QUndoCommand(RunEdits::tr("annotate the session"))
    , m_store(store)
    , m_before(store.header().notes)
    , m_after(notes.toStdString())
{
}

void AnnotateSession::redo()
{
    m_store.setNotes(m_after);
}

void AnnotateSession::undo()
{
    m_store.setNotes(m_before);
}

} // namespace quantoscope
