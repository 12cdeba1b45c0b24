// Queued and running jobs: what each is at, how long it will take, and a button to stop it.
#pragma once

#include <QHash>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace quantoscope {

class EmptyHint;
class JobRow;

enum class JobPhase
{
    Queued,
    Running,
    Pausing, ///< under way until its layer is finished
    Paused,
    Cancelling
};

struct JobState
{
    qint64 id = 0;
    QString name {}; ///< "GPTQ, 4 bits, group 128"
    JobPhase phase = JobPhase::Queued;
    QString stage {}; ///< "Quantizing"
    QString detail {}; ///< "block 7, q_proj (52 of 224)"
    double fraction = 0; ///< of the whole job, 0..1; negative: not known
    double secondsLeft = -1; ///< negative: not known
    bool canMoveUp = false; ///< in the queue
    bool canMoveDown = false;
    bool canPause = false;
    bool canContinue = false; ///< it, or the queue it is in, is paused

    bool operator==(const JobState&) const = default;
};

class JobPanel : public QWidget
{
    Q_OBJECT

public:
    explicit JobPanel(QWidget* parent = nullptr);
    ~JobPanel() override;

    /// All jobs, in queue order. Rows that stay keep their widgets, so focus is not lost.
    void setJobs(const std::vector<JobState>& jobs);
    void setEmptyHint(const QString& text);

Q_SIGNALS:
    void cancelRequested(qint64 id);
    void pauseRequested(bool paused); ///< of all runs: the one under way and those that wait
    void moveRequested(qint64 id, int steps); ///< -1: up, before the job in front of it

private:
    QVBoxLayout* m_layout;
    QHash<qint64, JobRow*> m_rows;
    QWidget* m_content;
    EmptyHint* m_hint;
    QString m_emptyText;
};

} // namespace quantoscope
