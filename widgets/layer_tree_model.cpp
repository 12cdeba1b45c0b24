#include "widgets/layer_tree_model.h"

#include "core/results/metric.h"
#include "widgets/bar_delegate.h"
#include "widgets/number_format.h"
#include "widgets/selection.h"

#include <QLocale>
#include <QMap>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <utility>

namespace quantoscope {
namespace {

constexpr int kCoalesceMs = 33;
/// Behind the shape of a layer that the model's file stores as codes; the tool tip says which.
const QString kMark = QStringLiteral(" ◫");

QString shapeText(const LayerDescription& layer)
{
    return QStringLiteral("%1 × %2").arg(layer.outFeatures).arg(layer.inFeatures);
}

/// The title of a metric where a column of numbers leaves it little room; the tool tip has the whole.
QString narrowTitle(const MetricDescription& metric)
{
    const std::pair<std::string_view, QString> shorter[] {
        //: Short for "Relative output error", of a narrow column
        { "relative_output_error", LayerTreeModel::tr("Output error") },
        //: Short for "Relative output error (hold-out)", of a narrow column
        { "holdout_relative_output_error", LayerTreeModel::tr("Hold-out error") },
        //: Short for "Accumulated output error", of a narrow column
        { "accumulated_error", LayerTreeModel::tr("Accum. error") },
        //: Short for "Accumulated output MSE", of a narrow column
        { "accumulated_output_mse", LayerTreeModel::tr("Accum. MSE") },
        //: Short for "Largest weight error", of a narrow column
        { "max_abs_error", LayerTreeModel::tr("Largest error") },
        //: Short for "KL divergence (nats)", of a narrow column
        { "kl", LayerTreeModel::tr("KL (nats)") },
        //: Short for "Spread of input energies", of a narrow column
        { "energy_spread", LayerTreeModel::tr("Energy spread") },
    };
    const auto found = std::ranges::find(shorter, metric.key, &std::pair<std::string_view, QString>::first);
    return found == std::end(shorter) ? metricTitle(metric) : found->second;
}

/// The part after the last dot: "q_proj".
QString shortName(const QString& name)
{
    return name.section(QLatin1Char('.'), -1);
}

} // namespace

LayerTreeModel::LayerTreeModel(const ResultsStore& store, const Selection& selection, QObject* parent)
    : QAbstractItemModel(parent), m_store(store), m_selection(selection)
{
    connect(&store, &ResultsStore::reset, this, &LayerTreeModel::rebuild);
    connect(&store, &ResultsStore::layerFinished, this, [this](const QString& run) {
        if (run != m_selection.runA() || m_valuesPending)
            return;
        m_valuesPending = true;
        QTimer::singleShot(kCoalesceMs, this, &LayerTreeModel::refreshValues);
    });
    connect(&selection, &Selection::metricChanged, this, &LayerTreeModel::refreshValues);
    connect(&selection, &Selection::runsChanged, this, &LayerTreeModel::refreshValues);
    rebuild();
}

LayerTreeModel::~LayerTreeModel() = default;

const MetricDescription* LayerTreeModel::selectedMetric() const
{
    return findLayerMetric(m_selection.metric().toStdString());
}

void LayerTreeModel::rebuild()
{
    beginResetModel();
    m_nodes.clear();
    m_nodeOfLayer.clear();
    const ModelDescription& model = m_store.model();
    const auto add = [this](Node node) {
        const auto id = static_cast<int>(m_nodes.size());
        if (node.parent >= 0) {
            std::vector<int>& siblings = m_nodes[static_cast<std::size_t>(node.parent)].children;
            node.row = static_cast<int>(siblings.size());
            siblings.push_back(id);
        }
        m_nodes.push_back(std::move(node));
        return id;
    };
    if (m_store.hasModel()) {
        const QString source = QString::fromStdString(model.source);
        QString name = source.section(QLatin1Char('/'), -1, -1, QString::SectionSkipEmpty);
        if (name.isEmpty())
            name = tr("model");
        //: Tool tip of the model: architecture, number of parameters, path
        const QString tip
            = tr("%1, %2 parameters\n%3")
                  .arg(QString::fromStdString(model.architecture), QLocale().toString(model.parameters), source);
        const int root = add({ .name = name, .toolTip = tip });
        QMap<std::int64_t, int> blocks;
        for (const LayerDescription& layer : model.layers) {
            int parent = root;
            if (layer.block >= 0) {
                if (!blocks.contains(layer.block))
                    blocks[layer.block] = add({ .parent = root, .name = tr("block %1").arg(layer.block) });
                parent = blocks[layer.block];
            }
            const QString full = QString::fromStdString(layer.name);
            //: Tool tip of a layer: full name, then its kind
            QString layerTip = tr("%1\nkind %2, outputs × inputs: %3")
                                   .arg(full, QString::fromStdString(layer.kind), shapeText(layer));
            if (!layer.storedAs.empty())
                //: Tool tip of a layer that the file stores as codes: format and grid
                layerTip += QLatin1Char('\n') + tr("quantized: %1").arg(QString::fromStdString(layer.storedAs));
            m_nodeOfLayer.insert(full,
                                 add({ .parent = parent,
                                       .name = shortName(full),
                                       .layer = full,
                                       .shape = layer.storedAs.empty() ? shapeText(layer) : shapeText(layer) + kMark,
                                       .toolTip = layerTip }));
        }
    }
    updateValues();
    endResetModel();
}

void LayerTreeModel::refreshValues()
{
    m_valuesPending = false;
    if (m_nodes.empty())
        return;
    updateValues();
    const auto announce = [this](const QModelIndex& parent) {
        if (const int rows = rowCount(parent); rows > 0)
            Q_EMIT dataChanged(index(0, MetricColumn, parent), index(rows - 1, MetricColumn, parent));
    };
    announce({});
    const QModelIndex root = index(0, 0);
    announce(root);
    for (int row = 0; row < rowCount(root); ++row)
        announce(index(row, 0, root));
    Q_EMIT headerDataChanged(Qt::Horizontal, MetricColumn, MetricColumn);
}

void LayerTreeModel::updateValues()
{
    const MetricDescription* const metric = selectedMetric();
    const RunRecord* run = m_store.run(m_selection.runA());
    m_high = 0;
    for (Node& node : m_nodes) {
        node.value.reset();
        const LayerResult* layer = run && !node.layer.isEmpty() ? run->layer(node.layer) : nullptr;
        if (!layer || !metric)
            continue;
        node.value = metric->value(*layer);
        if (node.value && std::isfinite(*node.value))
            m_high = std::max(m_high, *node.value);
    }
    // Children follow their parents, so means are gathered from the back: blocks first, then the model.
    for (auto node = m_nodes.rbegin(); node != m_nodes.rend(); ++node) {
        if (!node->layer.isEmpty())
            continue;
        double sum = 0;
        int count = 0;
        for (const int child : node->children) {
            if (const std::optional<double>& value = m_nodes[static_cast<std::size_t>(child)].value) {
                sum += *value;
                ++count;
            }
        }
        if (count > 0)
            node->value = sum / count;
    }
}

std::optional<double> LayerTreeModel::fraction(const Node& node) const
{
    const MetricDescription* const metric = selectedMetric();
    if (!metric || !node.value || !std::isfinite(*node.value))
        return std::nullopt;
    return m_high > 0 ? std::max(0.0, *node.value / m_high) : 0.0;
}

const LayerTreeModel::Node& LayerTreeModel::node(const QModelIndex& index) const
{
    return m_nodes[static_cast<std::size_t>(index.internalId())];
}

QModelIndex LayerTreeModel::indexOfLayer(const QString& name) const
{
    const auto found = m_nodeOfLayer.constFind(name);
    if (found == m_nodeOfLayer.cend())
        return {};
    return createIndex(m_nodes[static_cast<std::size_t>(*found)].row, 0, static_cast<quintptr>(*found));
}

QModelIndex LayerTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr { 0 });
    return createIndex(row, column, static_cast<quintptr>(node(parent).children[static_cast<std::size_t>(row)]));
}

QModelIndex LayerTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || node(child).parent < 0)
        return {};
    const int parent = node(child).parent;
    return createIndex(m_nodes[static_cast<std::size_t>(parent)].row, 0, static_cast<quintptr>(parent));
}

int LayerTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return m_nodes.empty() ? 0 : 1;
    return parent.column() == 0 ? static_cast<int>(node(parent).children.size()) : 0;
}

int LayerTreeModel::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

QVariant LayerTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node& item = node(index);
    if (role == LayerNameRole)
        return item.layer;
    switch (static_cast<Column>(index.column())) {
    case NameColumn:
        if (role == Qt::DisplayRole || role == SortRole)
            return item.name;
        return role == Qt::ToolTipRole ? QVariant(item.toolTip) : QVariant();
    case ShapeColumn:
        if (role == Qt::TextAlignmentRole)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return role == Qt::DisplayRole || role == SortRole ? QVariant(item.shape) : QVariant();
    case MetricColumn:
        return metricData(item, role);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant LayerTreeModel::metricData(const Node& item, int role) const
{
    const MetricDescription* const metric = selectedMetric();
    if (!metric || !item.value)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return formatMetricCell(*metric, item.value);
    case SortRole:
        return *item.value;
    case BarFractionRole: {
        const std::optional<double> share = fraction(item);
        return share ? QVariant(*share) : QVariant();
    }
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole: {
        const QString value = metricTitle(*metric) + QStringLiteral(": ") + formatMetricCell(*metric, item.value);
        return (item.layer.isEmpty() ? tr("%1 (mean over the layers)").arg(value) : value) + QLatin1Char('\n')
            + barMeaning(formatMetricCell(*metric, m_high));
    }
    default:
        return {};
    }
}

QVariant LayerTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const MetricDescription* const metric = selectedMetric();
    switch (static_cast<Column>(section)) {
    case NameColumn:
        return role == Qt::DisplayRole ? tr("Layer") : QVariant();
    case ShapeColumn:
        if (role == Qt::ToolTipRole)
            return tr("Outputs × inputs of the weight");
        return role == Qt::DisplayRole ? tr("Shape") : QVariant();
    case MetricColumn:
        if (role == Qt::ToolTipRole && metric)
            return QString(metricTitle(*metric) + QLatin1Char('\n') + coreText(metric->help));
        return role == Qt::DisplayRole && metric ? narrowTitle(*metric) : QVariant();
    case ColumnCount:
        break;
    }
    return {};
}

LayerTreeFilter::LayerTreeFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void LayerTreeFilter::setWords(const QString& text)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool LayerTreeFilter::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    if (m_words.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(sourceRow, LayerTreeModel::NameColumn, sourceParent);
    const QString layer = index.data(LayerTreeModel::LayerNameRole).toString();
    if (layer.isEmpty())
        return false; // blocks stay for the sake of their layers
    // "block 7" finds by what is shown, "layers.7.mlp" by the full name.
    const QString text = layer + QLatin1Char(' ') + sourceParent.data().toString();
    return std::ranges::all_of(m_words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace quantoscope
