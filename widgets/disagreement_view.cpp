#include "widgets/disagreement_view.h"

#include "core/results/metric.h"
#include "widgets/disagreement_plot.h"
#include "widgets/number_format.h"
#include "widgets/results_store.h"
#include "widgets/selection.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace quantoscope {

DisagreementView::DisagreementView(const ResultsStore& store, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_selection(selection)
    , m_plot(new DisagreementPlot(store, selection))
    , m_metric(new QComboBox)
    , m_legend(new QLabel)
{
    m_metric->setObjectName(QStringLiteral("disagreementMetric"));
    m_metric->setAccessibleName(tr("Vertical axis"));
    m_metric->setToolTip(tr("What stands against the error of the weights"));
    for (const QString& key : DisagreementPlot::metricKeys()) {
        const MetricDescription& metric = *findLayerMetric(key.toStdString());
        m_metric->addItem(coreText(metric.label), key);
        m_metric->setItemData(m_metric->count() - 1, coreText(metric.help), Qt::ToolTipRole);
    }
    m_legend->setObjectName(QStringLiteral("disagreementLegend"));
    m_legend->setTextFormat(Qt::PlainText);
    m_legend->setWordWrap(true);
    auto* const controls = new QHBoxLayout;
    controls->setContentsMargins(8, 0, 8, 0);
    controls->addWidget(m_metric);
    controls->addWidget(m_legend, 1);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(controls);
    layout->addWidget(m_plot, 1);
    setFocusProxy(m_plot);
    connect(m_metric, &QComboBox::activated, this, [this] { m_plot->setMetric(m_metric->currentData().toString()); });
    connect(m_plot, &DisagreementPlot::shownChanged, this, &DisagreementView::showState);
    connect(&store, &ResultsStore::runRenamed, this, &DisagreementView::showState);
    showState();
}

void DisagreementView::showState()
{
    m_metric->setCurrentIndex(m_metric->findData(m_plot->metric()));
    const RunRecord* const run = m_store.run(m_selection.runA());
    const RunRecord* const baseline = m_store.run(m_selection.runB());
    if (run && baseline)
        m_legend->setText(
            //: Legend of a plot: %1 and %2 names of the runs A and B
            tr("Layers of A %1, against B %2: ▲\u00a0" // apart: lupdate would take "be" for digits, too
               "better than B in one of the two, worse in the other; ●\u00a0otherwise")
                .arg(run->name(), baseline->name()));
    else
        //: %1 the name of run A
        m_legend->setText(run ? tr("Layers of A %1").arg(run->name()) : QString());
}

} // namespace quantoscope
