#include "widgets/error_grid.h"

#include "core/results/metric.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <string_view>
#include <tuple>

namespace quantoscope {
namespace {

constexpr std::array<std::string_view, 11> kKinds { "q",  "k",   "v",    "qkv", "o",   "gate",
                                                    "up", "fc1", "down", "fc2", "head" };
constexpr std::size_t kManyValues = 200;
constexpr double kTrimmedShare = 0.005;
constexpr std::int64_t kNoBlock = std::numeric_limits<std::int64_t>::max(); // sorts last

struct Place
{
    std::int64_t block;
    std::string kind;
    QString layer;
};

/// Known kinds in their order, then the others by name; occurrences of one kind follow each other.
using ColumnKey = std::tuple<std::ptrdiff_t, std::string, int>;

std::vector<Place> placesOf(const ResultsStore& store, const QStringList& runs)
{
    std::vector<Place> places;
    QSet<QString> seen;
    const auto add = [&](std::int64_t block, const std::string& kind, const std::string& name) {
        const QString layer = QString::fromStdString(name);
        if (seen.contains(layer))
            return;
        seen.insert(layer);
        places.push_back({ block < 0 ? kNoBlock : block, kind, layer });
    };
    for (const LayerDescription& layer : store.model().layers)
        if (layer.block >= 0 || runs.isEmpty()) // a head that no run has would be an empty row and column
            add(layer.block, layer.kind, layer.name);
    for (const QString& id : runs) {
        if (const RunRecord* run = store.run(id)) {
            for (const LayerResultPtr& layer : run->layers)
                add(layer->block, layer->kind, layer->name);
        }
    }
    return places;
}

std::optional<double> relative(const std::optional<double>& value, const std::optional<double>& base, bool asMultiple)
{
    if (!value || !base || (asMultiple && !(*base > 0)))
        return std::nullopt;
    return asMultiple ? *value / *base : *value - *base;
}

QString columnLabel(const ColumnKey& key)
{
    const QString kind = QString::fromStdString(std::get<1>(key));
    const int occurrence = std::get<2>(key);
    return occurrence == 0 ? kind : QStringLiteral("%1 %2").arg(kind).arg(occurrence + 1);
}

} // namespace

void ErrorGrid::setLayers(const ResultsStore& store, const QStringList& runs)
{
    const std::vector<Place> places = placesOf(store, runs);
    std::map<std::int64_t, int> rows;
    std::map<ColumnKey, int> columns;
    std::map<std::pair<std::int64_t, std::string>, int> occurrences;
    std::vector<ColumnKey> keys;
    for (const Place& place : places) {
        rows[place.block] = 0;
        const auto kind = std::ranges::find(kKinds, std::string_view(place.kind));
        keys.emplace_back(kind - kKinds.begin(), place.kind, occurrences[{ place.block, place.kind }]++);
        columns[keys.back()] = 0;
    }
    m_rowLabels.clear();
    for (auto& [block, row] : rows) {
        row = static_cast<int>(m_rowLabels.size());
        m_rowLabels.append(block == kNoBlock ? QStringLiteral("–") : QString::number(block));
    }
    m_columnLabels.clear();
    for (auto& [key, column] : columns) {
        column = static_cast<int>(m_columnLabels.size());
        m_columnLabels.append(columnLabel(key));
    }
    m_layers.assign(rows.size() * columns.size(), QString());
    for (std::size_t i = 0; i < places.size(); ++i)
        m_layers[cell(rows[places[i].block], columns[keys[i]])] = places[i].layer;
    m_values.assign(static_cast<std::size_t>(runs.size()), std::vector<std::optional<double>>(m_layers.size()));
}

void ErrorGrid::setValues(const ResultsStore& store, const QStringList& runs, const MetricDescription& metric,
                          const QString& baseline)
{
    const RunRecord* const base = store.run(baseline);
    m_values.assign(static_cast<std::size_t>(runs.size()), std::vector<std::optional<double>>(m_layers.size()));
    for (qsizetype panel = 0; panel < runs.size(); ++panel) {
        const RunRecord* run = store.run(runs[panel]);
        for (std::size_t i = 0; run && i < m_layers.size(); ++i) {
            const LayerResult* const layer = run->layer(m_layers[i]);
            const LayerResult* const other = base ? base->layer(m_layers[i]) : nullptr;
            std::optional<double>& value = m_values[static_cast<std::size_t>(panel)][i];
            if (layer && !base)
                value = metric.value(*layer);
            else if (layer && other)
                value = relative(metric.value(*layer), metric.value(*other), metric.logarithmic);
        }
    }
}

std::optional<std::pair<int, int>> ErrorGrid::find(const QString& layer) const
{
    const auto found = std::ranges::find(m_layers, layer);
    if (layer.isEmpty() || found == m_layers.end())
        return std::nullopt;
    const auto index = static_cast<int>(found - m_layers.begin());
    return std::pair(index / columns(), index % columns());
}

std::optional<std::pair<double, double>> ErrorGrid::range(int panel, bool logarithmic) const
{
    std::vector<double> values;
    for (int p = 0; p < panels(); ++p) {
        if (panel >= 0 && p != panel)
            continue;
        for (const std::optional<double>& value : m_values[static_cast<std::size_t>(p)]) {
            if (value && std::isfinite(*value) && (!logarithmic || *value > 0))
                values.push_back(*value);
        }
    }
    if (values.empty())
        return std::nullopt;
    std::ranges::sort(values);
    const auto trimmed = values.size() < kManyValues
        ? 0
        : static_cast<std::size_t>(static_cast<double>(values.size()) * kTrimmedShare);
    const double low = values[trimmed];
    const double high = values[values.size() - 1 - trimmed];
    if (low < high)
        return std::pair(low, high);
    // One value: give it the middle of a range, so that the scale has something to show.
    if (logarithmic)
        return std::pair(low / 2, high * 2);
    const double margin = low == 0 ? 1.0 : std::abs(low) / 2;
    return std::pair(low - margin, high + margin);
}

std::optional<std::pair<double, double>> ErrorGrid::evenRange(int panel, bool logarithmic) const
{
    constexpr double kLeastFactor = 1.01;
    const std::optional<std::pair<double, double>> all = range(panel, logarithmic);
    if (!all)
        return std::nullopt;
    if (logarithmic) {
        const double factor = std::max({ all->second, 1 / all->first, kLeastFactor });
        return std::pair(1 / factor, factor);
    }
    const double farthest = std::max(std::abs(all->first), std::abs(all->second));
    return std::pair(-farthest, farthest);
}

} // namespace quantoscope
