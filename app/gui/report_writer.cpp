#include "app/gui/report_writer.h"

#include "app/gui/workbench.h"

namespace quantoscope {

namespace {

constexpr double kDrawingShare = 0.6; // of the time, roughly
constexpr int kLookMs = 50;

} // namespace

ReportWriter::ReportWriter(Workbench& workbench, DrawnReport empty, QObject* parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_drawing(workbench.store(), std::move(empty))
    , m_written(std::make_shared<std::atomic<double>>(0))
{
    connect(&workbench.engine(), &Engine::jobEnded, this, &ReportWriter::takeEnd);
    m_look.setInterval(kLookMs);
    connect(&m_look, &QTimer::timeout, this,
            [this] { Q_EMIT progressed(kDrawingShare + (1 - kDrawingShare) * m_written->load()); });
}

void ReportWriter::start()
{
    QTimer::singleShot(0, this, &ReportWriter::drawNext);
}

void ReportWriter::cancel()
{
    m_cancel.cancel();
}

void ReportWriter::drawNext()
{
    if (m_cancel.isCancelled()) {
        Q_EMIT ended(JobEnding::Cancelled);
        return;
    }
    if (!m_drawing.drawNext()) {
        write();
        return;
    }
    Q_EMIT progressed(kDrawingShare * m_drawing.drawnCount() / m_drawing.figureCount());
    QTimer::singleShot(0, this, &ReportWriter::drawNext);
}

void ReportWriter::write()
{
    m_look.start();
    const auto report = std::make_shared<const DrawnReport>(m_drawing.report());
    m_job = m_workbench.exportFile(
        report->file, [report, cancel = m_cancel, written = m_written](const Session& session) {
            writeReport(*report, session, cancel, [&written](double share) { written->store(share); });
        });
}

void ReportWriter::takeEnd(const JobOutcome& outcome)
{
    if (m_job == 0 || outcome.id != m_job)
        return;
    m_look.stop();
    Q_EMIT ended(outcome.ending);
}

} // namespace quantoscope
