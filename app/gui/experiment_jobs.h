// Makes the experiments: trains the classifier first where that is asked for, queues the runs, and packs the layer that
// the results show.
#pragma once

#include "app/gui/experiment_choice.h"
#include "app/gui/job.h"

#include <QObject>

#include <optional>
#include <vector>

namespace quantoscope {

class ExperimentPage;
class Workbench;

class ExperimentJobs : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    ExperimentJobs(Workbench& workbench, ExperimentPage& page, QObject* parent = nullptr);

    /// What the page asks for. A training replaces the open session when it has ended.
    void start();
    void cancel();
    bool isUnderWay() const { return m_training != 0 || m_opening || !m_runs.empty(); }

Q_SIGNALS:
    void pageWanted(); ///< there is something new to see on it
    void ended(); ///< the last run of the experiment has, well or not

private:
    void queueRuns(const ExperimentChoice& choice);
    void takeOutcome(const JobOutcome& outcome);
    void takeTraining(const JobOutcome& outcome);
    void takePacked(const JobOutcome& outcome);
    void pack(const QString& run, const QString& layer, const QString& format);
    void updatePage();

    Workbench& m_workbench;
    ExperimentPage& m_page;
    std::optional<ExperimentChoice> m_choice; ///< whose runs wait for the training
    JobId m_training = 0;
    bool m_opening = false; ///< the trained model
    std::vector<JobId> m_runs; ///< that have not ended
    JobId m_packing = 0;
};

} // namespace quantoscope
