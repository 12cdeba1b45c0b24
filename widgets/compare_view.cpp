#include "widgets/compare_view.h"

#include "core/results/run_metric.h"
#include "widgets/difference_delegate.h"
#include "widgets/eliding_combo_box.h"
#include "widgets/empty_hint.h"
#include "widgets/latex_table.h"
#include "widgets/number_format.h"
#include "widgets/pareto_plot.h"
#include "widgets/results_store.h"
#include "widgets/run_comparison_model.h"
#include "widgets/seen_part.h"
#include "widgets/selection.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace quantoscope {
namespace {

constexpr int kLeastPlotHeight = 180;
constexpr int kNameWidth = 170;
constexpr int kAxisLetters = 10; // of choosers where there is little room
constexpr int kRunLetters = 16;
const QString kRunB = QStringLiteral("*B"); // no run's id

} // namespace

CompareView::CompareView(const ResultsStore& store, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_selection(selection)
    , m_model(new RunComparisonModel(store, selection, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_plot(new ParetoPlot(store, selection))
    , m_table(new QTableView)
    , m_hint(new EmptyHint(this))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(RunComparisonModel::SortRole);
    m_table->setModel(m_sorted);
    m_table->setObjectName(QStringLiteral("comparison"));
    m_table->setAccessibleName(tr("Comparison of runs"));
    m_table->setAccessibleDescription(
        tr("Every figure of every run and its difference to the baseline; click a header to sort"));
    m_table->setHorizontalHeader(new SeenHeader(m_table));
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // session order
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    auto* const differences
        = new DifferenceDelegate(RunComparisonModel::DifferenceRole, RunComparisonModel::VerdictRole, m_table);
    for (int column = RunComparisonModel::FirstMetricColumn; column < m_model->columnCount(); ++column) {
        m_table->setItemDelegateForColumn(column, differences);
        m_table->setColumnHidden(column, true); // until a run has a value
    }
    m_table->setColumnWidth(RunComparisonModel::NameColumn, kNameWidth);

    auto* const splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_plot);
    splitter->addWidget(m_table);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({ 300, 200 });
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    m_plot->setMinimumHeight(kLeastPlotHeight);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(makeControls());
    layout->addWidget(splitter, 1);
    setFocusProxy(m_plot);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                const QString run = current.data(RunComparisonModel::RunIdRole).toString();
                if (!m_selecting && !run.isEmpty())
                    m_selection.setRunA(run);
            });
    connect(m_table, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { setBaseline(index.data(RunComparisonModel::RunIdRole).toString()); });
    connect(m_table, &QTableView::customContextMenuRequested, this, &CompareView::showMenu);
    connect(&selection, &Selection::runsChanged, this, [this] {
        takeRunB();
        showColumns(); // letters make names longer
        showSelection();
    });
    for (const auto signal : { &ResultsStore::runAdded, &ResultsStore::runChanged, &ResultsStore::runRemoved })
        connect(&store, signal, this, &CompareView::fillBaselines);
    connect(&store, &ResultsStore::reset, this, &CompareView::fillBaselines);
    connect(m_plot, &ParetoPlot::shownChanged, this, &CompareView::showPlotState);
    setEmptyHint(tr("No run yet: runs are compared here once there are some."));
    fillBaselines();
}

CompareView::~CompareView() = default;

QComboBox* CompareView::makeChooser(const QString& name, const QString& label, const QString& help)
{
    auto* const box = new ElidingComboBox(Qt::ElideMiddle); // names of runs begin alike
    box->setObjectName(name);
    box->setToolTip(help);
    box->setAccessibleName(label);
    box->setAccessibleDescription(help);
    box->setMinimumContentsLength(kAxisLetters);
    return box;
}

QWidget* CompareView::makeControls()
{
    m_worth = makeChooser(QStringLiteral("paretoWorth"), tr("Vertical axis"), tr("What a run is worth"));
    m_cost = makeChooser(QStringLiteral("paretoCost"), tr("Horizontal axis"), tr("What a run costs"));
    m_baseline
        = makeChooser(QStringLiteral("baseline"), tr("Baseline"), tr("What the differences in the table are taken to"));
    m_baseline->setMinimumContentsLength(kRunLetters);
    m_logarithmic = new QCheckBox(tr("Logarithmic"));
    m_logarithmic->setObjectName(QStringLiteral("paretoLogarithmic"));
    m_logarithmic->setToolTip(tr("A logarithmic vertical axis"));
    m_grouped = new QCheckBox(tr("&Group calibration sets"));
    m_grouped->setObjectName(QStringLiteral("groupSeeds"));
    m_grouped->setChecked(true);
    m_grouped->setToolTip(
        tr("Runs that differ only in their calibration samples are one row and one point: their mean, "
           "with bars of one standard deviation. A difference within the bars is marked as not "
           "significant."));
    auto* const controls = new QWidget;
    auto* const row = new QHBoxLayout(controls);
    row->setContentsMargins(8, 0, 8, 0);
    row->addWidget(m_worth, 2);
    //: Between two choosers: "Perplexity" against "Bits per weight"
    row->addWidget(new QLabel(tr("against")));
    row->addWidget(m_cost, 2);
    row->addWidget(m_logarithmic);
    row->addWidget(m_grouped);
    auto* const label = new QLabel(tr("&Baseline"));
    label->setBuddy(m_baseline);
    row->addWidget(label);
    row->addWidget(m_baseline, 3);
    fillMetrics();
    connect(m_worth, &QComboBox::activated, this, [this] { m_plot->setWorth(m_worth->currentData().toString()); });
    connect(m_cost, &QComboBox::activated, this, [this] { m_plot->setCost(m_cost->currentData().toString()); });
    connect(m_logarithmic, &QCheckBox::clicked, this, [this](bool checked) { m_plot->setLogarithmic(checked); });
    connect(m_grouped, &QCheckBox::toggled, this, &CompareView::setGrouped);
    connect(m_baseline, &QComboBox::activated, this, [this] {
        const QString chosen = m_baseline->currentData().toString();
        if (chosen == kRunB)
            followRunB();
        else
            setBaseline(chosen);
    });
    return controls;
}

void CompareView::fillMetrics()
{
    const auto fill = [](QComboBox& box, const QStringList& keys) {
        for (const QString& key : keys) {
            const RunMetricDescription& metric = *findRunMetric(key.toStdString());
            box.addItem(coreText(metric.label), key);
            box.setItemData(box.count() - 1, coreText(metric.help), Qt::ToolTipRole);
        }
    };
    fill(*m_worth, ParetoPlot::worthKeys());
    fill(*m_cost, ParetoPlot::costKeys());
    showPlotState();
}

void CompareView::showPlotState()
{
    m_worth->setCurrentIndex(m_worth->findData(m_plot->worth()));
    m_cost->setCurrentIndex(m_cost->findData(m_plot->cost()));
    m_logarithmic->setChecked(m_plot->isLogarithmic());
}

void CompareView::setEmptyHint(const QString& text)
{
    m_plot->setEmptyHint(text);
    m_hint->setText(text);
    m_hint->setState(m_store.runs().empty(), text);
}

void CompareView::setBaseline(const QString& run)
{
    m_followsB = false;
    m_model->setBaseline(run);
    m_baseline->setCurrentIndex(m_baseline->findData(run));
}

void CompareView::followRunB()
{
    m_followsB = true;
    takeRunB();
}

void CompareView::takeRunB()
{
    if (!m_followsB)
        return;
    const QString run = m_store.run(m_selection.runB()) ? m_selection.runB() : QString();
    m_model->setBaseline(m_model->isGrouped() && !run.isEmpty() ? m_model->groups().representative(run) : run);
    m_baseline->setItemText(0, runBText());
    m_baseline->setCurrentIndex(0);
}

QString CompareView::runBText() const
{
    const RunRecord* const run = m_store.run(m_selection.runB());
    //: What runs are compared with: the run that is B, %1 its name
    return run ? tr("Run B: %1").arg(run->name()) : tr("Run B, or the original model");
}

void CompareView::setGrouped(bool grouped)
{
    m_plot->setGrouped(grouped);
    m_model->setGrouped(grouped);
    fillBaselines();
}

void CompareView::fillBaselines()
{
    const SeedGroups& groups = m_model->groups();
    m_grouped->setVisible(!groups.groups().empty());
    m_baseline->clear();
    m_baseline->addItem(runBText(), kRunB);
    m_baseline->addItem(tr("Original model"), QString());
    for (const RunRecord& run : m_store.runs()) {
        const bool stands = m_model->isGrouped() && !groups.members(run.id()).isEmpty();
        if (m_model->rowOfRun(run.id()) < 0 || (stands && groups.representative(run.id()) != run.id()))
            continue;
        m_baseline->addItem(stands ? groups.name(run.id()) : run.name(), run.id());
    }
    if (m_followsB)
        takeRunB();
    else
        m_baseline->setCurrentIndex(m_baseline->findData(m_model->baseline()));
    m_hint->setState(m_store.runs().empty(), m_hint->text());
    showColumns();
    showSelection();
}

void CompareView::showColumns()
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool shown = m_model->hasValues(column);
        const bool appears = shown && m_table->isColumnHidden(column);
        m_table->setColumnHidden(column, !shown);
        if (!shown)
            continue;
        const int before = appears ? 0 : m_table->columnWidth(column);
        m_table->resizeColumnToContents(column);
        if (m_table->columnWidth(column) < before) // as the user has it, but never too narrow for what has come since
            m_table->setColumnWidth(column, before);
    }
}

void CompareView::showSelection()
{
    const int row = m_model->rowOfRun(m_selection.runA());
    const QScopedValueRollback<bool> guard(m_selecting, true);
    if (row < 0 || m_selection.runA().isEmpty())
        m_table->clearSelection();
    else
        m_table->setCurrentIndex(m_sorted->mapFromSource(m_model->index(row, 0)));
}

void CompareView::copyAsLatex() const
{
    QList<int> shown;
    for (int place = 0; place < m_sorted->columnCount(); ++place) {
        const int column = m_table->horizontalHeader()->logicalIndex(place);
        if (!m_table->isColumnHidden(column))
            shown.append(column);
    }
    QGuiApplication::clipboard()->setText(latexTable(*m_sorted, shown));
}

void CompareView::showMenu(const QPoint& position)
{
    const QModelIndex index = m_table->indexAt(position);
    if (!index.isValid())
        return;
    const QString run = index.data(RunComparisonModel::RunIdRole).toString();
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Use as baseline"), this, [this, run] { setBaseline(run); });
    if (!run.isEmpty()) {
        menu->addAction(tr("Show as A"), this, [this, run] { m_selection.setRunA(run); });
        menu->addAction(tr("Show as B"), this, [this, run] { m_selection.setRunB(run); });
    }
    menu->addSeparator();
    menu->addAction(tr("Copy table as LaTeX"), this, &CompareView::copyAsLatex);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace quantoscope
