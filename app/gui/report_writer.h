// Writes the session's report: draws one figure a turn of the event loop, then hands the writing to the I/O thread.
#pragma once

#include "app/gui/drawn_report.h"
#include "app/gui/job.h"

#include <QObject>
#include <QTimer>

#include <atomic>

namespace quantoscope {

class Workbench;

class ReportWriter : public QObject
{
    Q_OBJECT

public:
    /// Nothing happens before start(). The workbench outlives it, and tells of a failure to write.
    ReportWriter(Workbench& workbench, DrawnReport empty, QObject* parent = nullptr);

    void start();
    /// It ends soon, and the file stays as it was; once the file is being replaced it is too late.
    void cancel();

Q_SIGNALS:
    /// `share`: 0 to 1, of the whole.
    void progressed(double share);
    void ended(quantoscope::JobEnding ending);

private:
    void drawNext();
    void write();
    void takeEnd(const JobOutcome& outcome);

    Workbench& m_workbench;
    ReportDrawing m_drawing;
    CancellationToken m_cancel;
    JobId m_job = 0; ///< on the I/O thread; 0: not there yet
    std::shared_ptr<std::atomic<double>> m_written; ///< set by the I/O thread
    QTimer m_look; ///< at what was written
};

} // namespace quantoscope
