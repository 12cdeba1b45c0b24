// Runs that ask for the same and differ only in their calibration samples: what depends on the draw, and what does not.
#pragma once

#include "widgets/results_store.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace quantoscope {

struct RunMetricDescription;

/// Of a metric over the runs of one group.
struct Spread
{
    double mean = 0;
    double deviation = 0; ///< standard deviation of a sample, n − 1
    int runs = 0; ///< that have a value; 2 at least
};

/// Finished runs of a session, those of equal requests but for seed and name together. A copy of what the store says
/// now; the store outlives it.
class SeedGroups
{
public:
    explicit SeedGroups(const ResultsStore& store);

    /// Of two runs or more, in session order.
    const std::vector<QStringList>& groups() const { return m_groups; }
    /// The ids of all runs of the group that `run` is in; empty for a run by itself.
    QStringList members(const QString& run) const;
    /// The first of its group, which stands for all; `run` itself if it is in none.
    QString representative(const QString& run) const;
    /// "gptq-3b-g32 · 3 calibration sets"
    QString name(const QString& run) const;
    /// Empty for a run by itself, and where fewer than two runs have a value.
    std::optional<Spread> spread(const QString& run, const RunMetricDescription& metric) const;

private:
    const ResultsStore* m_store; ///< never nullptr
    std::vector<QStringList> m_groups;
    QHash<QString, int> m_groupOf; ///< by run id
};

/// Whether the means are no farther apart than both deviations together: the bars touch.
bool overlaps(const Spread& one, const Spread& other);

} // namespace quantoscope
