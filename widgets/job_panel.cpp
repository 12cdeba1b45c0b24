#include "widgets/job_panel.h"

#include "widgets/elided_label.h"
#include "widgets/empty_hint.h"
#include "widgets/number_format.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <optional>

namespace quantoscope {
namespace {

constexpr int kProgressSteps = 1000;

QString stateText(const JobState& job)
{
    switch (job.phase) {
    case JobPhase::Queued:
        //: A run in the queue, and the same while the queue is paused
        return job.canContinue ? JobPanel::tr("Waiting, paused") : JobPanel::tr("Waiting");
    case JobPhase::Pausing:
        //: A run that was asked to pause works on until its layer, or its window of text, is finished
        return JobPanel::tr("Pausing after this step…");
    case JobPhase::Paused:
        //: %1 is the layer a run stands still after
        return job.detail.isEmpty() ? JobPanel::tr("Paused") : JobPanel::tr("Paused after %1").arg(job.detail);
    case JobPhase::Cancelling:
        return JobPanel::tr("Stopping…");
    case JobPhase::Running:
        break;
    }
    return job.detail.isEmpty() ? job.stage : QStringLiteral("%1 · %2").arg(job.stage, job.detail);
}

/// "63 % · 1:42 left"; %p stands for the number.
QString progressText(const JobState& job)
{
    const QString share = QStringLiteral("%p\u00a0%");
    const QString left = formatDuration(job.secondsLeft);
    if (job.phase != JobPhase::Running || left.isEmpty())
        return share;
    //: Time until a job is done, as in "1:42 left"
    return share + QStringLiteral(" · ") + JobPanel::tr("%1 left").arg(left);
}

} // namespace

class JobRow : public QWidget
{
    Q_OBJECT

public:
    explicit JobRow(QWidget* parent)
        : QWidget(parent)
        , m_name(new ElidedLabel(this))
        , m_text(new ElidedLabel(this))
        , m_bar(new QProgressBar(this))
        , m_up(makeArrow(Qt::UpArrow, tr("Runs it earlier")))
        , m_down(makeArrow(Qt::DownArrow, tr("Runs it later")))
        , m_pause(new QPushButton(this))
        , m_cancel(new QPushButton(tr("Cancel"), this))
    {
        QFont bold = m_name->font();
        bold.setBold(true);
        m_name->setFont(bold);
        m_bar->setTextVisible(true);
        m_bar->setMaximumHeight(16);
        m_pause->setObjectName(QStringLiteral("pauseButton"));
        m_cancel->setObjectName(QStringLiteral("cancelButton"));
        m_pause->setAutoDefault(false);
        m_cancel->setAutoDefault(false);
        auto* const layout = new QGridLayout(this);
        layout->setContentsMargins(6, 1, 6, 1);
        layout->setVerticalSpacing(1);
        layout->addWidget(m_bar, 2, 0, 1, 2);
        layout->addWidget(m_up, 0, 2, 3, 1);
        layout->addWidget(m_down, 0, 3, 3, 1);
        layout->addWidget(m_pause, 0, 4, 3, 1);
        layout->addWidget(m_cancel, 0, 5, 3, 1);
        layout->setColumnStretch(0, 1);
        m_layout = layout;
        connect(m_cancel, &QPushButton::clicked, this, &JobRow::cancelClicked);
        connect(m_pause, &QPushButton::clicked, this, [this] { Q_EMIT pauseClicked(!m_continues); });
        connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveClicked(-1); });
        connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveClicked(1); });
    }

    void show(const JobState& job)
    {
        m_name->setText(job.name);
        m_text->setText(stateText(job));
        const bool waits = job.phase == JobPhase::Queued;
        // What waits takes one line, so that more of the queue is seen.
        if (waits != m_waits) {
            m_waits = waits;
            m_layout->addWidget(m_name, 0, 0, waits ? 3 : 1, 1);
            m_layout->addWidget(m_text, waits ? 0 : 1, waits ? 1 : 0, waits ? 3 : 1, waits ? 1 : 2);
        }
        m_bar->setVisible(!waits);
        m_bar->setFormat(progressText(job));
        m_bar->setRange(0, job.fraction < 0 ? 0 : kProgressSteps);
        m_bar->setValue(static_cast<int>(job.fraction * kProgressSteps));
        m_bar->setAccessibleName(tr("Progress of %1").arg(job.name));
        m_up->setVisible(job.canMoveUp || job.canMoveDown);
        m_down->setVisible(m_up->isVisibleTo(this));
        m_up->setEnabled(job.canMoveUp);
        m_down->setEnabled(job.canMoveDown);
        m_up->setAccessibleName(tr("Move %1 up").arg(job.name));
        m_down->setAccessibleName(tr("Move %1 down").arg(job.name));
        showPause(job);
        m_cancel->setEnabled(job.phase != JobPhase::Cancelling);
        m_cancel->setAccessibleName(tr("Cancel %1").arg(job.name));
        m_cancel->setToolTip(job.phase == JobPhase::Queued
                                 ? tr("Takes the job out of the queue")
                                 : tr("Stops the job; the layers that are finished are kept"));
    }

Q_SIGNALS:
    void cancelClicked();
    void moveClicked(int steps);
    void pauseClicked(bool paused);

private:
    void showPause(const JobState& job)
    {
        m_continues = job.canContinue;
        m_pause->setVisible(job.canPause || job.canContinue);
        m_pause->setText(m_continues ? tr("Continue") : tr("Pause"));
        m_pause->setAccessibleName(m_continues ? tr("Continue %1").arg(job.name) : tr("Pause %1").arg(job.name));
        m_pause->setToolTip(
            m_continues
                ? tr("Goes on where it stands")
                : tr("Stands still once its layer or its window of text is finished; runs that wait do not start"));
    }

    QToolButton* makeArrow(Qt::ArrowType arrow, const QString& help)
    {
        auto* const button = new QToolButton(this);
        button->setArrowType(arrow);
        button->setAutoRaise(true);
        button->setToolTip(help);
        button->setFocusPolicy(Qt::StrongFocus);
        return button;
    }

    QGridLayout* m_layout;
    ElidedLabel* m_name;
    ElidedLabel* m_text;
    QProgressBar* m_bar;
    QToolButton* m_up;
    QToolButton* m_down;
    QPushButton* m_pause;
    QPushButton* m_cancel;
    bool m_continues = false; ///< what the pause button does
    std::optional<bool> m_waits;
};

JobPanel::JobPanel(QWidget* parent)
    : QWidget(parent), m_content(new QWidget), m_hint(nullptr), m_emptyText(tr("No job is running."))
{
    auto* const area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("jobs"));
    area->setAccessibleName(tr("Jobs"));
    area->setAccessibleDescription(tr("Running and waiting jobs"));
    area->setWidgetResizable(true);
    area->setWidget(m_content);
    m_content->setBackgroundRole(QPalette::Base);
    m_content->setAutoFillBackground(true);
    m_layout = new QVBoxLayout(m_content);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addStretch(1);
    m_hint = new EmptyHint(area);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    m_hint->setState(true, m_emptyText);
}

JobPanel::~JobPanel() = default;

void JobPanel::setJobs(const std::vector<JobState>& jobs)
{
    QHash<qint64, JobRow*> gone = m_rows;
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        const JobState& job = jobs[i];
        gone.remove(job.id);
        JobRow*& row = m_rows[job.id];
        if (!row) {
            row = new JobRow(m_content);
            connect(row, &JobRow::cancelClicked, this, [this, id = job.id] { Q_EMIT cancelRequested(id); });
            connect(row, &JobRow::pauseClicked, this, &JobPanel::pauseRequested);
            connect(row, &JobRow::moveClicked, this,
                    [this, id = job.id](int steps) { Q_EMIT moveRequested(id, steps); });
        }
        if (m_layout->indexOf(row) != static_cast<int>(i))
            m_layout->insertWidget(static_cast<int>(i), row);
        row->show(job);
        row->setVisible(true);
    }
    for (auto row = gone.cbegin(); row != gone.cend(); ++row) {
        m_rows.remove(row.key());
        m_layout->removeWidget(row.value());
        row.value()->hide();
        row.value()->deleteLater(); // its own cancel button may be what got us here
    }
    m_hint->setState(jobs.empty(), m_emptyText);
}

void JobPanel::setEmptyHint(const QString& text)
{
    m_emptyText = text;
    m_hint->setState(m_rows.isEmpty(), m_emptyText);
}

} // namespace quantoscope

#include "job_panel.moc"
