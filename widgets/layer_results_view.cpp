#include "widgets/layer_results_view.h"

#include "core/results/metric.h"
#include "widgets/bar_delegate.h"
#include "widgets/empty_hint.h"
#include "widgets/layer_results_model.h"
#include "widgets/selection.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace quantoscope {

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
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // the order they finished in
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    auto* const bars = new BarDelegate(LayerResultsModel::BarFractionRole, m_table);
    const QFontMetrics metrics(m_table->horizontalHeader()->font());
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString title = m_model->headerData(column, Qt::Horizontal).toString();
        m_table->setColumnWidth(column, std::max(64, metrics.horizontalAdvance(title) + 28));
        if (column >= LayerResultsModel::FirstMetricColumn)
            m_table->setItemDelegateForColumn(column, bars);
    }
    m_table->setColumnWidth(LayerResultsModel::LayerColumn, 230);
    m_table->setColumnWidth(LayerResultsModel::ShapeColumn, 100);
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
    connect(m_model, &QAbstractItemModel::modelReset, this, &LayerResultsView::showSelectedLayer);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &LayerResultsView::updateHint);
    m_model->setRun(selection.runA());
    updateHint();
}

LayerResultsView::~LayerResultsView() = default;

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
