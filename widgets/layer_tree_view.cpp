#include "widgets/layer_tree_view.h"

#include "widgets/bar_delegate.h"
#include "widgets/empty_hint.h"
#include "widgets/layer_tree_model.h"
#include "widgets/selection.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace quantoscope {
namespace {

constexpr int kIndentation = 12;

} // namespace

LayerTreeView::LayerTreeView(const ResultsStore& store, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_model(new LayerTreeModel(store, selection, this))
    , m_filter(new LayerTreeFilter(this))
    , m_filterEdit(new QLineEdit(this))
    , m_tree(new QTreeView(this))
    , m_hint(new EmptyHint(m_tree))
    , m_emptyText(tr("No model is open."))
{
    m_filter->setSourceModel(m_model);
    m_filterEdit->setPlaceholderText(tr("Find a layer"));
    m_filterEdit->setClearButtonEnabled(true);
    m_filterEdit->setAccessibleName(tr("Find a layer"));
    m_filterEdit->setToolTip(tr("Shows the layers whose name holds every word: “block 7 down”"));
    m_tree->setModel(m_filter);
    m_tree->setObjectName(QStringLiteral("layerTree"));
    m_tree->setAccessibleName(tr("Layers of the model"));
    m_tree->setAccessibleDescription(tr("Blocks and layers with the chosen metric of run A"));
    m_tree->setItemDelegateForColumn(LayerTreeModel::MetricColumn,
                                     new BarDelegate(LayerTreeModel::BarFractionRole, m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setMinimumSectionSize(48);
    m_tree->header()->setTextElideMode(Qt::ElideRight);
    m_tree->header()->setSectionResizeMode(LayerTreeModel::MetricColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(LayerTreeModel::NameColumn, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(LayerTreeModel::ShapeColumn, QHeaderView::ResizeToContents);
    // The metric has what the others leave; the shape gives way where the dock is too narrow for all.
    m_tree->header()->moveSection(LayerTreeModel::ShapeColumn, LayerTreeModel::MetricColumn);
    m_tree->setIndentation(kIndentation);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_filterEdit);
    layout->addWidget(m_tree);
    setFocusProxy(m_tree);

    connect(m_filterEdit, &QLineEdit::textChanged, this, [this](const QString& text) {
        // A current row that the filter hides hands its place to a neighbour: no choice of the user's.
        m_filtering = true;
        m_filter->setWords(text);
        m_filtering = false;
        if (text.isEmpty())
            showSelectedLayer();
        else
            m_tree->expandAll();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        const QString layer = current.data(LayerTreeModel::LayerNameRole).toString();
        if (!layer.isEmpty() && !m_filtering)
            m_selection.setLayer(layer);
    });
    connect(&selection, &Selection::layerChanged, this, &LayerTreeView::showSelectedLayer);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LayerTreeView::expandModel);
    expandModel();
}

LayerTreeView::~LayerTreeView() = default;

void LayerTreeView::setEmptyHint(const QString& text)
{
    m_emptyText = text;
    m_hint->setState(m_model->rowCount() == 0, m_emptyText);
}

void LayerTreeView::focusFilter()
{
    m_filterEdit->setFocus(Qt::ShortcutFocusReason);
    m_filterEdit->selectAll();
}

void LayerTreeView::showSelectedLayer()
{
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOfLayer(m_selection.layer()));
    if (!index.isValid() || index == m_tree->currentIndex().siblingAtColumn(0))
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void LayerTreeView::expandModel()
{
    m_hint->setState(m_model->rowCount() == 0, m_emptyText);
    m_tree->expandToDepth(0);
    showSelectedLayer();
}

} // namespace quantoscope
