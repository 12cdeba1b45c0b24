#include "widgets/selection.h"

#include "core/results/metric.h"
#include "widgets/theme.h"

#include <algorithm>
#include <utility>

namespace quantoscope {
namespace {

constexpr std::size_t kHistoryCapacity = 200;

} // namespace

Selection::Selection(QObject* parent) : QObject(parent)
{
    const std::string_view first = layerMetrics().front().key;
    m_current.metric = QString::fromUtf8(first.data(), static_cast<qsizetype>(first.size()));
}

Selection::~Selection() = default;

QString Selection::letter(const QString& run) const
{
    const qsizetype position = (m_key.isEmpty() ? m_current.runs : m_key).indexOf(run);
    return position < 0 ? QString() : runLetter(static_cast<int>(position));
}

void Selection::setRuns(const QStringList& ids)
{
    State next = m_current;
    next.runs = ids;
    next.runs.removeDuplicates();
    commit(std::move(next));
}

void Selection::setRunVisible(const QString& id, bool visible)
{
    QStringList ids = m_current.runs;
    if (visible == ids.contains(id))
        return;
    if (visible)
        ids.append(id);
    else
        ids.removeAll(id);
    setRuns(ids);
}

void Selection::setRunA(const QString& id)
{
    place(id, 0);
}

void Selection::setRunB(const QString& id)
{
    place(id, std::min<qsizetype>(1, m_current.runs.size()));
}

void Selection::place(const QString& id, qsizetype position)
{
    QStringList ids = m_current.runs;
    const qsizetype old = ids.indexOf(id);
    if (position >= ids.size()) {
        if (old < 0)
            ids.append(id);
    } else if (old >= 0) {
        ids.swapItemsAt(old, position);
    } else {
        ids[position] = id;
    }
    setRuns(ids);
}

void Selection::setLayer(const QString& name)
{
    State next = m_current;
    next.layer = name;
    commit(std::move(next));
}

void Selection::setMetric(const QString& key)
{
    State next = m_current;
    next.metric = key;
    commit(std::move(next));
}

void Selection::setHover(const Hover& hover)
{
    if (m_hover == hover)
        return;
    m_hover = hover;
    Q_EMIT hoverChanged();
}

void Selection::clearHover()
{
    if (!m_hover)
        return;
    m_hover.reset();
    Q_EMIT hoverChanged();
}

void Selection::setRange(double one, double other)
{
    const WeightSpan span { std::min(one, other), std::max(one, other) };
    if (m_range == span)
        return;
    m_range = span;
    Q_EMIT rangeChanged();
}

void Selection::clearRange()
{
    if (std::exchange(m_range, std::nullopt))
        Q_EMIT rangeChanged();
}

void Selection::goTo(const WeightPlace& place)
{
    setLayer(place.layer);
    Q_EMIT placeWanted(place);
}

void Selection::forgetRun(const QString& id)
{
    for (State& state : m_history)
        state.runs.removeAll(id);
    // States that differed only in that run are now one.
    std::vector<State> kept;
    std::size_t position = 0;
    for (std::size_t i = 0; i < m_history.size(); ++i) {
        if (kept.empty() || kept.back() != m_history[i])
            kept.push_back(std::move(m_history[i]));
        if (i == m_position)
            position = kept.size() - 1;
    }
    m_history = std::move(kept);
    m_position = position;
    State next = m_current;
    next.runs.removeAll(id);
    show(next);
    Q_EMIT historyChanged();
}

void Selection::reset()
{
    m_history.clear();
    m_position = 0;
    State next;
    next.metric = m_current.metric;
    clearHover();
    clearRange();
    show(next);
    Q_EMIT historyChanged();
}

void Selection::goBack()
{
    if (!canGoBack())
        return;
    const State next = m_history[--m_position];
    show(next);
    Q_EMIT historyChanged();
}

void Selection::goForward()
{
    if (!canGoForward())
        return;
    const State next = m_history[++m_position];
    show(next);
    Q_EMIT historyChanged();
}

void Selection::commit(State next)
{
    if (next == m_current)
        return;
    if (!m_history.empty())
        m_history.resize(m_position + 1);
    m_history.push_back(next);
    if (m_history.size() > kHistoryCapacity)
        m_history.erase(m_history.begin());
    m_position = m_history.size() - 1;
    show(next);
    Q_EMIT historyChanged();
}

void Selection::show(const State& next)
{
    const State last = std::exchange(m_current, next);
    if (last.runs != next.runs)
        Q_EMIT runsChanged(next.runs);
    if (last.metric != next.metric)
        Q_EMIT metricChanged(next.metric);
    if (last.layer != next.layer) {
        clearRange();
        Q_EMIT layerChanged(next.layer);
    }
}

} // namespace quantoscope
