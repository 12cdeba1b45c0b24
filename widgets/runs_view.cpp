#include "widgets/runs_view.h"

#include "widgets/empty_hint.h"
#include "widgets/results_store.h"
#include "widgets/runs_model.h"
#include "widgets/selection.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {

namespace {

constexpr int kCellMargins = 12; // pixels

} // namespace

RunsView::RunsView(ResultsStore& store, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_selection(selection)
    , m_model(new RunsModel(store, selection, this))
    , m_tree(new QTreeView(this))
    , m_hint(new EmptyHint(m_tree))
    , m_emptyText(tr("No run yet."))
{
    m_tree->setModel(m_model);
    m_tree->setObjectName(QStringLiteral("runs"));
    m_tree->setAccessibleName(tr("Runs"));
    m_tree->setAccessibleDescription(tr("Ticked runs are shown in every view"));
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideMiddle); // names begin alike, and may end in a number
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setMinimumSectionSize(24);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(RunsModel::NameColumn, QHeaderView::Stretch);
    m_tree->header()->resizeSection(RunsModel::LetterColumn, 28);
    const QFontMetrics metrics(m_tree->font());
    for (int column = RunsModel::StatusColumn; column < RunsModel::ColumnCount; ++column) {
        const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int text
            = std::max(metrics.horizontalAdvance(title), metrics.horizontalAdvance(QStringLiteral("0.000000")));
        m_tree->header()->resizeSection(column, text + kCellMargins);
    }
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tree);
    setFocusProxy(m_tree);

    connect(m_tree, &QTreeView::customContextMenuRequested, this, &RunsView::showMenu);
    for (const auto signal : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(m_model, signal, this, &RunsView::updateHint);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RunsView::updateHint);
    updateHint();
}

RunsView::~RunsView() = default;

void RunsView::setEmptyHint(const QString& text)
{
    m_emptyText = text;
    updateHint();
}

QString RunsView::currentRun() const
{
    return m_tree->currentIndex().data(RunsModel::RunIdRole).toString();
}

void RunsView::updateHint()
{
    m_hint->setState(m_model->rowCount() == 0, m_emptyText);
}

void RunsView::showMenu(const QPoint& position)
{
    const QModelIndex index = m_tree->indexAt(position).siblingAtColumn(RunsModel::NameColumn);
    const QString id = index.data(RunsModel::RunIdRole).toString();
    const RunRecord* run = m_store.run(id);
    if (!run)
        return;
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show as A"), this, [this, id] { m_selection.setRunA(id); });
    menu->addAction(tr("Show as B"), this, [this, id] { m_selection.setRunB(id); });
    menu->addSeparator();
    menu->addAction(tr("Rename"), this, [this, index = QPersistentModelIndex(index)] { m_tree->edit(index); });
    const QString command = QString::fromStdString(run->header.commandLine);
    QAction* const copy
        = menu->addAction(tr("Copy command"), this, [command] { QGuiApplication::clipboard()->setText(command); });
    copy->setEnabled(!command.isEmpty());
    menu->addAction(tr("Notes…"), this, [this, id] { Q_EMIT annotateRequested(id); });
    menu->addAction(tr("Remove"), this, [this, id] { Q_EMIT removeRequested(id); });
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

} // namespace quantoscope
