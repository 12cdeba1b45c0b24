#include "app/gui/compare_bar.h"

#include "core/results/metric.h"
#include "widgets/eliding_combo_box.h"
#include "widgets/number_format.h"
#include "widgets/results_store.h"
#include "widgets/selection.h"

#include <QComboBox>
#include <QLabel>

namespace quantoscope {
namespace {

constexpr int kLongestName = 32; // characters

} // namespace

CompareBar::CompareBar(ResultsStore& store, Selection& selection, QWidget* parent)
    : QToolBar(tr("Compare"), parent)
    , m_store(store)
    , m_selection(selection)
    , m_runA(new ElidingComboBox(Qt::ElideMiddle))
    , m_runB(new ElidingComboBox(Qt::ElideMiddle))
    , m_metric(new QComboBox)
{
    add(*m_runA, tr("A"), QStringLiteral("runA"), tr("The run that single-run views show"));
    add(*m_runB, tr("B"), QStringLiteral("runB"), tr("The run that A is compared with"));
    add(*m_metric, tr("Metric"), QStringLiteral("metric"), tr("What the error map and the model tree show"));
    m_metric->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QComboBox* box : { m_runA, m_runB }) // one long name leaves the other choices their room
        box->setMaximumWidth(kLongestName * box->fontMetrics().averageCharWidth());
    for (const MetricDescription& metric : layerMetrics()) {
        m_metric->addItem(metricTitle(metric), QString::fromUtf8(metric.key.data(), qsizetype(metric.key.size())));
        m_metric->setItemData(m_metric->count() - 1, coreText(metric.help), Qt::ToolTipRole);
    }
    connect(m_runA, &QComboBox::activated, this, [this] { m_selection.setRunA(m_runA->currentData().toString()); });
    connect(m_runB, &QComboBox::activated, this, [this] { m_selection.setRunB(m_runB->currentData().toString()); });
    connect(m_metric, &QComboBox::activated, this,
            [this] { m_selection.setMetric(m_metric->currentData().toString()); });
    for (const auto signal : { &ResultsStore::runAdded, &ResultsStore::runChanged, &ResultsStore::runRemoved })
        connect(&m_store, signal, this, &CompareBar::fillRuns);
    connect(&m_store, &ResultsStore::reset, this, &CompareBar::fillRuns);
    connect(&m_selection, &Selection::runsChanged, this, &CompareBar::showSelection);
    connect(&m_selection, &Selection::metricChanged, this, &CompareBar::showSelection);
    fillRuns();
}

CompareBar::~CompareBar() = default;

void CompareBar::add(QComboBox& box, const QString& label, const QString& name, const QString& help)
{
    auto* title = new QLabel(label);
    title->setContentsMargins(8, 0, 4, 0);
    addWidget(title);
    box.setObjectName(name);
    box.setToolTip(help);
    box.setAccessibleName(label);
    box.setAccessibleDescription(help);
    box.setMinimumContentsLength(10);
    addWidget(&box);
}

void CompareBar::fillRuns()
{
    for (QComboBox* box : { m_runA, m_runB }) {
        box->clear();
        for (const RunRecord& run : m_store.runs())
            box->addItem(run.name(), run.id());
        box->setEnabled(box->count() > 0);
    }
    showSelection();
}

void CompareBar::showSelection()
{
    m_runA->setCurrentIndex(m_runA->findData(m_selection.runA()));
    m_runB->setCurrentIndex(m_runB->findData(m_selection.runB()));
    m_runA->setPlaceholderText(tr("no run"));
    m_runB->setPlaceholderText(tr("no run"));
    if (m_selection.metric().isEmpty())
        m_metric->setCurrentIndex(0);
    else
        m_metric->setCurrentIndex(m_metric->findData(m_selection.metric()));
}

} // namespace quantoscope
