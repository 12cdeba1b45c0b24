#include "app/gui/experiment_jobs.h"

#include "app/gui/experiment_page.h"
#include "app/gui/workbench.h"
#include "core/base/errors.h"
#include "core/pipeline/packed_layer.h"
#include "widgets/experiment_results.h"
#include "widgets/packed_layer_view.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace quantoscope {

ExperimentJobs::ExperimentJobs(Workbench& workbench, ExperimentPage& page, QObject* parent)
    : QObject(parent), m_workbench(workbench), m_page(page)
{
    PackedLayerView& packed = page.results().packedLayer();
    QStringList formats;
    for (const std::string& format : packedFormats())
        formats.append(QString::fromStdString(format));
    packed.setFormats(formats);
    connect(&packed, &PackedLayerView::requested, this, &ExperimentJobs::pack);
    connect(&page, &ExperimentPage::cancelRequested, this, &ExperimentJobs::cancel);
    connect(&workbench, &Workbench::stateChanged, this, &ExperimentJobs::updatePage);
    connect(&workbench, &Workbench::jobsChanged, this, &ExperimentJobs::updatePage);
    connect(&workbench.engine(), &Engine::jobEnded, this, &ExperimentJobs::takeOutcome);
    connect(&workbench, &Workbench::modelOpened, this, [this] {
        const QString source = QString::fromStdString(m_workbench.store().model().source);
        m_page.suggestFolder(m_workbench.hasLoadedClassifier() ? source + QStringLiteral("-trained") : QString());
        if (!std::exchange(m_opening, false))
            return;
        const ExperimentChoice choice = *m_choice;
        m_choice.reset();
        queueRuns(choice);
        QTimer::singleShot(0, this, &ExperimentJobs::pageWanted); // after whoever else shows the new model
    });
    updatePage();
}

void ExperimentJobs::start()
{
    const ExperimentChoice choice = m_page.choice();
    if (choice.trainFile.isEmpty()) {
        queueRuns(choice);
        return;
    }
    m_choice = choice;
    m_training = m_workbench.engine().train(
        { choice.trainFile.toStdString(), choice.inputs.evaluation, choice.folder.toStdString() });
    updatePage();
}

void ExperimentJobs::queueRuns(const ExperimentChoice& choice)
{
    for (const RunSettings& settings : experimentRuns(*findExperiment(choice.key.toStdString()), choice.inputs)) {
        if (const JobId job = m_workbench.startRun(settings); job != 0)
            m_runs.push_back(job);
    }
    updatePage();
}

void ExperimentJobs::cancel()
{
    m_choice.reset();
    m_opening = false;
    if (m_training != 0)
        m_workbench.cancel(m_training);
    for (const JobId run : std::vector<JobId>(m_runs.rbegin(), m_runs.rend())) // those that wait first
        m_workbench.cancel(run);
}

void ExperimentJobs::takeOutcome(const JobOutcome& outcome)
{
    if (outcome.id == m_training && m_training != 0) {
        takeTraining(outcome);
    } else if (outcome.id == m_packing && m_packing != 0) {
        takePacked(outcome);
    } else if (outcome.kind == JobKind::OpenModel && outcome.ending != JobEnding::Finished) {
        m_opening = false;
        updatePage();
    } else if (std::erase(m_runs, outcome.id) > 0 && m_runs.empty()) {
        updatePage();
        // The workbench keeps the results first.
        QTimer::singleShot(0, this, &ExperimentJobs::ended);
    }
}

void ExperimentJobs::takeTraining(const JobOutcome& outcome)
{
    m_training = 0;
    if (outcome.ending == JobEnding::Finished && m_choice) {
        m_opening = true;
        m_workbench.openModel(outcome.path);
    } else {
        m_choice.reset();
    }
    updatePage();
}

void ExperimentJobs::pack(const QString& run, const QString& layer, const QString& format)
{
    const RunRecord* const record = m_workbench.store().run(run);
    if (!record)
        return;
    if (m_packing != 0)
        m_workbench.cancel(m_packing);
    const auto found = record->layerIndex.constFind(layer);
    if (found == record->layerIndex.constEnd())
        return;
    m_packing
        = m_workbench.engine().packLayer(record->header, record->layers[static_cast<std::size_t>(*found)], format);
}

void ExperimentJobs::takePacked(const JobOutcome& outcome)
{
    m_packing = 0;
    PackedLayerView& view = m_page.results().packedLayer();
    if (outcome.ending == JobEnding::Finished)
        view.setPacked(outcome.packed);
    else if (outcome.ending == JobEnding::Failed)
        view.setProblem(tr("This layer cannot be shown as it is stored: %1").arg(outcome.error.detail));
}

void ExperimentJobs::updatePage()
{
    m_page.setState(m_workbench.hasLoadedModel(), m_workbench.store().model().source == "demo",
                    m_workbench.hasLoadedClassifier(), isUnderWay());
}

} // namespace quantoscope
