#include "widgets/layer_results_view.h"

#include "core/results/metric.h"
#include "widgets/bar_delegate.h"
#include "widgets/empty_hint.h"
#include "widgets/layer_results_model.h"
#include "widgets/seen_part.h"
#include "widgets/selection.h"
#include "widgets/sentences.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kMetricWidth = 84; // of a title in three lines
constexpr int kHeaderLines = 3;
constexpr int kLayerWidth = 216; // of "model.layers.10.self_attn.q_proj"
constexpr int kTitleMargin = 10;

// Titles are broken between words only, and some languages have longer words than others; Chinese breaks anywhere.
int metricWidth(const QHeaderView& header, const QString& title)
{
    int widest = kMetricWidth;
    for (const QString& word : wordsOf(title))
        widest = std::max(widest, header.fontMetrics().horizontalAdvance(word) + kTitleMargin);
    return widest;
}

} // namespace

LayerResultsView::LayerResultsView(const ResultsStore& store, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_model(new LayerResultsModel(store, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new QTableView(this))
    , m_hint(new EmptyHint(m_table))
    , m_emptyText(tr("No layer has finished yet."))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(LayerResultsModel::SortRole);
    m_table->setModel(m_sorted);
    m_table->setObjectName(QStringLiteral("layerResults"));
    m_table->setAccessibleName(tr("Layers of run A"));
    m_table->setAccessibleDescription(tr("Every metric of every finished layer; click a header to sort"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    layOutColumns();
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // the order they finished in
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    setFocusProxy(m_table);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                const QString layer = current.data(LayerResultsModel::LayerNameRole).toString();
                if (!layer.isEmpty())
                    m_selection.setLayer(layer);
            });
    connect(&selection, &Selection::layerChanged, this, &LayerResultsView::showSelectedLayer);
    connect(&selection, &Selection::runsChanged, this, [this] { m_model->setRun(m_selection.runA()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &LayerResultsView::updateHint);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LayerResultsView::showMeasuredColumns);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LayerResultsView::showSelectedLayer);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        updateHint();
        if (m_model->rowCount() == 1) // later layers of a run are measured as the first one is
            showMeasuredColumns();
    });
    m_model->setRun(selection.runA());
    updateHint();
}

LayerResultsView::~LayerResultsView() = default;

// The errors are what the table is read for: they stand beside the layer's name, and what the name tells already (block
// and shape) comes last.
void LayerResultsView::layOutColumns()
{
    m_table->setHorizontalHeader(new SeenHeader(m_table));
    QHeaderView& header = *m_table->horizontalHeader();
    header.setDefaultAlignment(Qt::AlignCenter | static_cast<Qt::Alignment>(Qt::TextWordWrap));
    header.setTextElideMode(Qt::ElideNone);
    header.setHighlightSections(false); // bold titles would not fit into their lines
    header.setMinimumSectionSize(28);
    header.setFixedHeight(kHeaderLines * header.fontMetrics().lineSpacing() + 10);
    m_table->setTextElideMode(Qt::ElideLeft); // the end of a layer's name tells it from the others
    auto* const bars = new BarDelegate(LayerResultsModel::BarFractionRole, m_table);
    for (int column = LayerResultsModel::FirstMetricColumn; column < m_model->columnCount(); ++column) {
        const QString title = m_model->headerData(column, Qt::Horizontal).toString();
        m_table->setColumnWidth(column, metricWidth(header, title));
    }
    for (int column = LayerResultsModel::LayerColumn + 1; column < m_model->columnCount(); ++column)
        m_table->setItemDelegateForColumn(column, bars);
    const std::pair<int, int> widths[]
        = { { LayerResultsModel::LayerColumn, kLayerWidth }, { LayerResultsModel::BlockColumn, 48 },
            { LayerResultsModel::KindColumn, 52 },           { LayerResultsModel::ShapeColumn, 88 },
            { LayerResultsModel::BitsColumn, 52 },           { LayerResultsModel::WarningsColumn, 30 } };
    for (const auto& [column, width] : widths)
        m_table->setColumnWidth(column, width);
    header.moveSection(header.visualIndex(LayerResultsModel::WarningsColumn), 1);
    for (const int column : { LayerResultsModel::BlockColumn, LayerResultsModel::KindColumn,
                              LayerResultsModel::ShapeColumn, LayerResultsModel::BitsColumn })
        header.moveSection(header.visualIndex(column), header.count() - 1);
}

// Metrics that the run was not asked for would be columns of dashes.
void LayerResultsView::showMeasuredColumns()
{
    const int metrics = m_model->columnCount() - LayerResultsModel::FirstMetricColumn;
    for (int metric = 0; metric < metrics; ++metric) {
        m_table->setColumnHidden(LayerResultsModel::FirstMetricColumn + metric,
                                 m_model->rowCount() > 0 && !m_model->hasValues(metric));
    }
}

void LayerResultsView::setEmptyHint(const QString& text)
{
    m_emptyText = text;
    updateHint();
}

void LayerResultsView::showSelectedLayer()
{
    const int row = m_model->rowOfLayer(m_selection.layer());
    if (row < 0) {
        m_table->clearSelection();
        return;
    }
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(row, 0));
    if (index.row() != m_table->currentIndex().row())
        m_table->setCurrentIndex(index);
}

void LayerResultsView::updateHint()
{
    m_hint->setState(m_model->rowCount() == 0, m_emptyText);
}

} // namespace quantoscope
