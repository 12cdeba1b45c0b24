// What the user looks at: the one object that links the views. Every view subscribes to it; none talks to another.
#pragma once

#include "core/results/weight_range.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace quantoscope {

/// A transient pointer position on a value of some layer and run.
struct Hover
{
    QString run; ///< id; empty: of no run in particular
    QString layer;
    QString text; ///< the exact value with its unit, for the status bar
    std::optional<double> weight {}; ///< of the layer, for the histogram; unset: no weight in particular

    bool operator==(const Hover&) const = default;
};

/// One weight, row or column of a layer that a view asks the others to go to.
struct WeightPlace
{
    QString layer;
    std::optional<std::int64_t> row {}; ///< unset: all of them, and so the column
    std::optional<std::int64_t> column {};

    bool operator==(const WeightPlace&) const = default;
};

/// Clicks commit (setRuns, setLayer, setMetric) and enter the history; hovering does not.
/// Each signal is emitted only when its value has changed.
class Selection : public QObject
{
    Q_OBJECT

public:
    explicit Selection(QObject* parent = nullptr);
    ~Selection() override;

    /// Visible runs by id, in the order they are shown: the first is A, the second B.
    const QStringList& runs() const { return m_current.runs; }
    QString runA() const { return m_current.runs.value(0); }
    QString runB() const { return m_current.runs.value(1); }
    const QString& layer() const { return m_current.layer; } ///< empty: none
    const QString& metric() const { return m_current.metric; } ///< key of a MetricDescription
    const std::optional<Hover>& hover() const { return m_hover; }
    /// Of the selected layer, the weights that are marked in every view; unset: none in particular.
    const std::optional<WeightSpan>& range() const { return m_range; }
    /// "A" of the first visible run, or by its place in the key; empty: it has none.
    QString letter(const QString& run) const;
    /// Whether a key beside the plots tells which run each letter is: plots then show letters alone.
    bool hasKey() const { return !m_key.isEmpty(); }
    /// The runs of that key by id; empty: there is none.
    void setKey(const QStringList& ids) { m_key = ids; }

    void setRuns(const QStringList& ids);
    /// Appends or removes one.
    void setRunVisible(const QString& id, bool visible);
    /// Makes `id` the first. If it is visible it changes places with A, else it takes A's place and A is hidden.
    void setRunA(const QString& id);
    /// The same for the second place. With nothing visible it becomes A.
    void setRunB(const QString& id);
    void setLayer(const QString& name);
    void setMetric(const QString& key);
    void setHover(const Hover& hover);
    void clearHover();
    /// In any order of its ends; another layer forgets it.
    void setRange(double one, double other);
    void clearRange();
    /// Selects the place's layer and asks views that show single weights to go there.
    void goTo(const WeightPlace& place);
    /// A removed run leaves the selection and the whole history.
    void forgetRun(const QString& id);
    /// Forgets everything but the metric; for a new session.
    void reset();

    bool canGoBack() const { return m_position > 0; }
    bool canGoForward() const { return m_position + 1 < m_history.size(); }
    void goBack();
    void goForward();

Q_SIGNALS:
    void runsChanged(const QStringList& ids);
    void layerChanged(const QString& name);
    void metricChanged(const QString& key);
    void hoverChanged(); ///< ask hover()
    void rangeChanged(); ///< ask range()
    void placeWanted(const quantoscope::WeightPlace& place);
    void historyChanged(); ///< canGoBack() or canGoForward() may have changed

private:
    struct State
    {
        QStringList runs;
        QString layer;
        QString metric;

        bool operator==(const State&) const = default;
    };

    void commit(State next);
    void show(const State& next);
    void place(const QString& id, qsizetype position);

    State m_current;
    QStringList m_key;
    std::optional<Hover> m_hover;
    std::optional<WeightSpan> m_range;
    std::vector<State> m_history;
    std::size_t m_position = 0;
};

} // namespace quantoscope
