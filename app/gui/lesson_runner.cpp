#include "app/gui/lesson_runner.h"

#include "app/gui/lesson_progress.h"
#include "app/gui/main_window.h"

#include <algorithm>

namespace quantoscope {

namespace {

constexpr int kLookMs = 150;

QString idOf(const Lesson& lesson)
{
    return QString::fromStdString(lesson.id);
}

} // namespace

LessonRunner::LessonRunner(MainWindow& window, QObject* parent) : QObject(parent), m_window(window), m_actions(window)
{
    m_timer.setInterval(kLookMs);
    connect(&m_timer, &QTimer::timeout, this, &LessonRunner::evaluate);
    connect(&m_actions, &LessonActions::stateChanged, this, &LessonRunner::stateChanged);
}

LessonRunner::~LessonRunner() = default;

void LessonRunner::start(const Lesson& lesson)
{
    if (isActive())
        stop();
    m_lesson = lesson;
    m_passed = passedSteps(idOf(lesson));
    m_passed.removeIf([this](int step) { return step < 0 || step >= steps(); }); // the file may have changed
    const int left = lastStep(idOf(lesson));
    const bool goesOn = left > 0 && left < steps() && m_passed.size() < steps();
    m_actions.performLasting(lesson.begin);
    Q_EMIT started();
    enterStep(goesOn ? left : 0);
    m_timer.start();
}

void LessonRunner::stop()
{
    if (!isActive())
        return;
    m_timer.stop();
    m_actions.clear();
    m_lesson.reset();
    Q_EMIT stopped();
}

void LessonRunner::enterStep(int step)
{
    m_step = step;
    m_answer = -1;
    m_hints = 0;
    m_checks.assign(this->step().checks.size(), {});
    m_seenMet.assign(this->step().checks.size(), false);
    saveLastStep(idOf(*m_lesson), step);
    m_actions.performAlso(this->step().enter);
    Q_EMIT stepChanged();
    evaluate();
}

void LessonRunner::goTo(int step)
{
    if (!isActive() || step < 0 || step >= steps())
        return;
    const std::vector<LessonAction> leaving = this->step().leave;
    m_actions.perform(leaving);
    enterStep(step);
}

void LessonRunner::next()
{
    if (m_step + 1 < steps()) {
        goTo(m_step + 1);
        return;
    }
    saveLastStep(idOf(*m_lesson), 0);
    stop();
}

void LessonRunner::back()
{
    goTo(m_step - 1);
}

bool LessonRunner::isQuizRight() const
{
    return step().quiz && m_answer >= 0 && static_cast<std::size_t>(m_answer) == step().quiz->right;
}

void LessonRunner::giveAnswer(int answer)
{
    m_answer = answer;
    evaluate();
    Q_EMIT stateChanged();
}

void LessonRunner::showHint()
{
    if (!canHint())
        return;
    ++m_hints;
    Q_EMIT stateChanged();
}

void LessonRunner::solve()
{
    m_hints = static_cast<int>(step().hints.size());
    m_actions.performAlso(step().solve);
}

void LessonRunner::evaluate()
{
    bool changed = false;
    for (std::size_t i = 0; i < m_checks.size(); ++i) {
        if (m_checks[i].met)
            continue;
        CheckResult result = evaluateCheck(step().checks[i], m_window);
        const bool now = result.met;
        result.met = now && m_seenMet[i] && m_actions.isDone();
        m_seenMet[i] = now;
        changed = changed || result.met || result.found != m_checks[i].found;
        m_checks[i] = std::move(result);
    }
    const bool reached = std::ranges::all_of(m_checks, &CheckResult::met) && (!step().quiz || isQuizRight());
    if (reached && !m_passed.contains(m_step) && m_actions.isDone()) {
        m_passed.insert(m_step);
        savePassedStep(idOf(*m_lesson), m_step);
        changed = true;
        Q_EMIT stepPassed(m_step);
    }
    if (changed)
        Q_EMIT stateChanged();
    Q_EMIT looked();
}

} // namespace quantoscope
