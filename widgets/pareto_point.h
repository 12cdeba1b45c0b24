// Runs as points of what they cost against what they are worth.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace quantoscope {

class ResultsStore;
class Selection;
struct RunMetricDescription;

/// One run in axis coordinates.
struct ParetoPoint
{
    QString run; ///< id
    QString letter {}; ///< of a visible run
    QString label;
    QString method; ///< runs of one method share a symbol
    double cost = 0;
    double worth = 0;
    std::optional<double> standardError {}; ///< of worth; of a group the standard deviation over its runs
    int runs = 1; ///< of a group: calibration sets
    int colourIndex = 0;
    bool isOnFront = false;

    /// "A gptq-4b"; without a letter "gptq-4b".
    QString fullName() const { return letter.isEmpty() ? label : letter + QLatin1Char(' ') + label; }
};

/// What the points are of.
struct ParetoQuestion
{
    const RunMetricDescription* cost;
    const RunMetricDescription* worth;
    bool grouped; ///< runs that differ only in their calibration samples are one point
    QStringList shownRuns; ///< ids; empty: all
};

/// The runs of the store that have both figures, by rising cost; means over layers of finished runs only.
std::vector<ParetoPoint> gatherParetoPoints(const ResultsStore& store, const Selection& selection,
                                            const ParetoQuestion& question);

} // namespace quantoscope
