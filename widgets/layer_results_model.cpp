#include "widgets/layer_results_model.h"

#include "core/results/metric.h"
#include "widgets/bar_delegate.h"
#include "widgets/number_format.h"

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

constexpr auto kNumber = Qt::AlignRight | Qt::AlignVCenter;

QString warningsToolTip(const LayerResult& layer)
{
    QStringList lines;
    if (!layer.fallback.empty())
        lines.append(coreText(layer.fallback));
    for (const Warning& warning : layer.warnings)
        lines.append(warningSentence(warning));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

LayerResultsModel::LayerResultsModel(const ResultsStore& store, QObject* parent)
    : QAbstractTableModel(parent), m_store(store)
{
    connect(&store, &ResultsStore::reset, this, &LayerResultsModel::reload);
    connect(&store, &ResultsStore::runRemoved, this, [this](const QString& id) {
        if (id == m_run)
            reload();
    });
    connect(&store, &ResultsStore::layerFinished, this, &LayerResultsModel::takeLayer);
    reload();
}

LayerResultsModel::~LayerResultsModel() = default;

void LayerResultsModel::setRun(const QString& id)
{
    if (m_run == id)
        return;
    m_run = id;
    reload();
}

int LayerResultsModel::rowOfLayer(const QString& name) const
{
    const std::string key = name.toStdString();
    const auto found = std::ranges::find_if(m_layers, [&](const LayerResultPtr& layer) { return layer->name == key; });
    return found == m_layers.end() ? -1 : static_cast<int>(found - m_layers.begin());
}

bool LayerResultsModel::hasValues(int metric) const
{
    const MetricDescription& description = layerMetrics()[static_cast<std::size_t>(metric)];
    return std::ranges::any_of(m_layers,
                               [&](const LayerResultPtr& layer) { return description.value(*layer).has_value(); });
}

void LayerResultsModel::reload()
{
    beginResetModel();
    const RunRecord* run = m_store.run(m_run);
    m_layers = run ? run->layers : std::vector<LayerResultPtr>();
    m_largest.assign(layerMetrics().size(), 0);
    for (const LayerResultPtr& layer : m_layers)
        takeLargest(*layer);
    endResetModel();
}

void LayerResultsModel::takeLayer(const QString& runId, const QString& layer)
{
    if (runId != m_run)
        return;
    const RunRecord* run = m_store.run(runId);
    const LayerResultPtr& result = run->layers[static_cast<std::size_t>(run->layerIndex.value(layer))];
    if (const int row = rowOfLayer(layer); row >= 0) {
        m_layers[static_cast<std::size_t>(row)] = result;
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    } else {
        const auto last = static_cast<int>(m_layers.size());
        beginInsertRows({}, last, last);
        m_layers.push_back(result);
        endInsertRows();
    }
    takeLargest(*result);
    // The bars of the rows above are drawn against the new values.
    Q_EMIT dataChanged(index(0, FirstMetricColumn), index(rowCount() - 1, columnCount() - 1), { BarFractionRole });
}

void LayerResultsModel::takeLargest(const LayerResult& layer)
{
    for (std::size_t i = 0; i < m_largest.size(); ++i) {
        const std::optional<double> value = layerMetrics()[i].value(layer);
        if (value && std::isfinite(*value))
            m_largest[i] = std::max(m_largest[i], *value);
    }
}

int LayerResultsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_layers.size());
}

int LayerResultsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstMetricColumn + static_cast<int>(layerMetrics().size());
}

QVariant LayerResultsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LayerResult& layer = *m_layers[static_cast<std::size_t>(index.row())];
    if (role == LayerNameRole)
        return QString::fromStdString(layer.name);
    if (index.column() >= FirstMetricColumn)
        return metricData(layer, index.column() - FirstMetricColumn, role);
    return textData(layer, index.column(), role);
}

QVariant LayerResultsModel::textData(const LayerResult& layer, int column, int role) const
{
    const bool shown = role == Qt::DisplayRole;
    const bool asked = shown || role == SortRole;
    const auto warnings = static_cast<int>(layer.warnings.size()) + (layer.fallback.empty() ? 0 : 1);
    switch (static_cast<Column>(column)) {
    case LayerColumn:
        return asked || role == Qt::ToolTipRole ? QString::fromStdString(layer.name) : QVariant();
    case BlockColumn:
        if (role == Qt::TextAlignmentRole)
            return QVariant(kNumber);
        if (shown)
            return layer.block < 0 ? QStringLiteral("—") : QString::number(layer.block);
        return asked ? QVariant(static_cast<qlonglong>(layer.block)) : QVariant();
    case KindColumn:
        return asked ? QString::fromStdString(layer.kind) : QVariant();
    case ShapeColumn:
        if (role == SortRole)
            return static_cast<qlonglong>(layer.outFeatures * layer.inFeatures);
        return shown ? QStringLiteral("%1 × %2").arg(layer.outFeatures).arg(layer.inFeatures) : QVariant();
    case BitsColumn:
        if (role == Qt::TextAlignmentRole)
            return QVariant(kNumber);
        if (role == SortRole)
            return layer.bits;
        return shown ? formatValue(layer.bits) : QVariant();
    case WarningsColumn:
        if (role == Qt::TextAlignmentRole)
            return QVariant(kNumber);
        if (role == Qt::ToolTipRole)
            return warningsToolTip(layer);
        if (role == SortRole)
            return warnings;
        return shown && warnings > 0 ? QString::number(warnings) : QVariant();
    case FirstMetricColumn:
        break;
    }
    return {};
}

QVariant LayerResultsModel::metricData(const LayerResult& layer, int metric, int role) const
{
    const MetricDescription& description = layerMetrics()[static_cast<std::size_t>(metric)];
    const std::optional<double> value = description.value(layer);
    if (role == Qt::TextAlignmentRole)
        return QVariant(kNumber);
    if (role == Qt::DisplayRole)
        return formatMetricCell(description, value);
    if (!value)
        return {};
    if (role == SortRole)
        return *value;
    const double largest = m_largest[static_cast<std::size_t>(metric)];
    if (role == Qt::ToolTipRole)
        return metricTitle(description) + QStringLiteral(": ") + formatMetricCell(description, value)
            + QLatin1Char('\n') + barMeaning(formatMetricCell(description, largest));
    if (role != BarFractionRole || !std::isfinite(*value))
        return {};
    return largest > 0 ? std::max(0.0, *value / largest) : 0.0;
}

QVariant LayerResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section >= FirstMetricColumn) {
        const MetricDescription& metric = layerMetrics()[static_cast<std::size_t>(section - FirstMetricColumn)];
        if (role == Qt::ToolTipRole)
            return coreText(metric.help);
        return role == Qt::DisplayRole ? metricTitle(metric) : QVariant();
    }
    if (section == WarningsColumn && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole))
        return tr("Warnings");
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case LayerColumn:
        return tr("Layer");
    case BlockColumn:
        return tr("Block");
    case KindColumn:
        return tr("Kind");
    case ShapeColumn:
        return tr("Shape");
    case BitsColumn:
        return tr("Bits");
    case WarningsColumn:
        return QStringLiteral("⚠");
    case FirstMetricColumn:
        break;
    }
    return {};
}

} // namespace quantoscope
