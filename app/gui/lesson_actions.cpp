#include "app/gui/lesson_actions.h"

#include "app/gui/lesson_controls.h"
#include "app/gui/lesson_runs.h"
#include "app/gui/lesson_views.h"
#include "app/gui/main_window.h"
#include "app/gui/run_form.h"
#include "app/gui/stepper_jobs.h"
#include "widgets/stepper_view.h"

#include <QDockWidget>
#include <QRegularExpression>

#include <algorithm>

namespace quantoscope {

namespace {

constexpr int kPollMs = 60;
const QString kDemo = QStringLiteral("demo");

} // namespace

LessonActions::LessonActions(MainWindow& window, QObject* parent) : QObject(parent), m_window(window)
{
    m_timer.setInterval(kPollMs);
    connect(&m_timer, &QTimer::timeout, this, &LessonActions::advance);
    connect(&window.workbench(), &Workbench::jobsChanged, this, [this](const std::vector<JobState>& jobs) {
        m_jobs.clear();
        for (const JobState& job : jobs)
            m_jobs.append(job.name);
    });
}

LessonActions::~LessonActions() = default;

void LessonActions::performLasting(const std::vector<LessonAction>& actions)
{
    clear();
    m_lasting = actions.size();
    performAlso(actions);
}

void LessonActions::perform(const std::vector<LessonAction>& actions)
{
    m_queue.erase(m_queue.begin() + static_cast<std::ptrdiff_t>(std::min(m_lasting, m_queue.size())), m_queue.end());
    if (m_queue.empty())
        m_opening = m_running = false;
    performAlso(actions);
}

void LessonActions::performAlso(const std::vector<LessonAction>& actions)
{
    m_queue.insert(m_queue.end(), actions.begin(), actions.end());
    advance();
}

void LessonActions::clear()
{
    m_queue.clear();
    m_lasting = 0;
    m_timer.stop();
    m_opening = m_running = false;
    Q_EMIT stateChanged();
}

void LessonActions::advance()
{
    while (!m_queue.empty()) {
        const LessonAction action = m_queue.front();
        if (std::visit([this](const auto& each) { return attempt(each); }, action) == Step::Waits) {
            m_timer.start();
            Q_EMIT stateChanged();
            return;
        }
        if (m_queue.empty()) // cleared by what the action set off
            break;
        m_queue.pop_front();
        m_lasting -= std::min<std::size_t>(m_lasting, 1);
        m_opening = m_running = false;
    }
    m_timer.stop();
    Q_EMIT stateChanged();
}

QString LessonActions::waitingFor() const
{
    if (m_queue.empty())
        return {};
    if (m_running)
        return tr("A run is under way. It takes a few seconds.");
    if (!m_window.workbench().hasLoadedModel())
        return m_window.workbench().isIdle() ? tr("Open the demo model to go on: File > Open demo model.")
                                             : tr("The model is being opened…");
    return {};
}

LessonActions::Step LessonActions::openDemo(bool unlessAny)
{
    Workbench& workbench = m_window.workbench();
    if (workbench.hasLoadedModel() && (unlessAny || workbench.store().model().source == kDemo.toStdString()))
        return Step::Done;
    if (!m_opening) {
        m_opening = true; // once: the person may have answered that they would rather keep what is open
        m_window.open(kDemo);
    }
    return Step::Waits;
}

LessonActions::Step LessonActions::attempt(const OpenDemo& /*action*/)
{
    return openDemo(false);
}

LessonActions::Step LessonActions::attempt(const OpenAny& /*action*/)
{
    return openDemo(true);
}

LessonActions::Step LessonActions::attempt(const SelectLayer& action)
{
    if (!m_window.workbench().store().hasModel())
        return Step::Waits;
    const QRegularExpression glob = QRegularExpression::fromWildcard(QString::fromStdString(action.layer));
    for (const LayerDescription& layer : m_window.workbench().store().model().layers) {
        const QString name = QString::fromStdString(layer.name);
        if (glob.match(name).hasMatch()) {
            m_window.workbench().selection().setLayer(name);
            break;
        }
    }
    return Step::Done;
}

LessonActions::Step LessonActions::attempt(const ShowView& action)
{
    if (!m_window.workbench().store().hasModel())
        return Step::Waits;
    m_window.showView(static_cast<MainWindow::View>(viewIndex(action.view)));
    return Step::Done;
}

LessonActions::Step LessonActions::attempt(const ShowPanel& action)
{
    if (!m_window.workbench().store().hasModel())
        return Step::Waits;
    auto* const dock = m_window.findChild<QDockWidget*>(QString::fromStdString(action.panel));
    if (dock && !m_window.isPresenting()) {
        dock->show();
        dock->raise();
    }
    return Step::Done;
}

LessonActions::Step LessonActions::attempt(const ShowMetric& action)
{
    m_window.workbench().selection().setMetric(QString::fromStdString(action.metric));
    return Step::Done;
}

LessonActions::Step LessonActions::attempt(const SetControl& action)
{
    if (!m_window.workbench().store().hasModel())
        return Step::Waits;
    if (QWidget* const control = findTarget(m_window, QString::fromStdString(action.control)))
        setControl(*control, QString::fromStdString(action.value));
    return Step::Done;
}

LessonActions::Step LessonActions::attempt(const ConfigureRun& action)
{
    if (!m_window.workbench().hasLoadedModel())
        return Step::Waits;
    m_window.runForm().setSettings(lessonSettings(action.run));
    return Step::Done;
}

bool LessonActions::isRunKnown(const QString& name) const
{
    const auto& runs = m_window.workbench().store().runs();
    return std::ranges::any_of(
        runs, [&](const RunRecord& run) { return run.name() == name && run.header.status == RunStatus::Complete; });
}

LessonActions::Step LessonActions::attempt(const StartRun& action)
{
    if (!m_window.workbench().hasLoadedModel())
        return Step::Waits;
    const QString name = QString::fromStdString(action.run.name);
    if (m_jobs.contains(name)) {
        m_running = action.waits;
        return action.waits ? Step::Waits : Step::Done;
    }
    if (m_running || isRunKnown(name)) // it has ended, one way or the other
        return Step::Done;
    const bool isStarted = m_window.workbench().startRun(lessonSettings(action.run)) != 0;
    m_running = isStarted && action.waits;
    return m_running ? Step::Waits : Step::Done;
}

LessonActions::Step LessonActions::attempt(const ShowRuns& action)
{
    QStringList ids;
    for (const std::string& name : action.names)
        for (const RunRecord& run : m_window.workbench().store().runs())
            if (run.header.name == name && !ids.contains(run.id()))
                ids.append(run.id());
    m_window.workbench().selection().setRuns(ids);
    return Step::Done;
}

LessonActions::Step LessonActions::attempt(const StepTo& action)
{
    auto* const view = m_window.findChild<StepperView*>();
    if (!view || !view->tile() || !m_window.findChild<StepperJobs*>()->isIdle())
        return Step::Waits;
    view->setFrame(action.frame < 0 ? view->frames() - 1 : action.frame);
    return Step::Done;
}

LessonActions::Step LessonActions::attempt(const Present& /*action*/)
{
    m_window.setPresenting(true);
    return Step::Done;
}

} // namespace quantoscope
