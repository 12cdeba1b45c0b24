#include "widgets/disagreement_view.h"

#include "core/results/metric.h"
#include "widgets/disagreement_plot.h"
#include "widgets/number_format.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace quantoscope {

DisagreementView::DisagreementView(const ResultsStore& store, Selection& selection, QWidget* parent)
    : QWidget(parent), m_plot(new DisagreementPlot(store, selection)), m_metric(new QComboBox)
{
    m_metric->setObjectName(QStringLiteral("disagreementMetric"));
    m_metric->setAccessibleName(tr("Vertical axis"));
    m_metric->setToolTip(tr("What stands against the error of the weights"));
    for (const QString& key : DisagreementPlot::metricKeys()) {
        const MetricDescription& metric = *findLayerMetric(key.toStdString());
        m_metric->addItem(coreText(metric.label), key);
        m_metric->setItemData(m_metric->count() - 1, coreText(metric.help), Qt::ToolTipRole);
    }
    QString legend = tr("▲ better than run B in one of the two, worse in the other; ● otherwise", "legend of a plot");
    for (const QChar mark : { QChar(0x25b2), QChar(0x25cf) }) // stay with the words behind them
        legend.replace(mark + QStringLiteral(" "), mark + QStringLiteral("\u00a0"));
    auto* const note = new QLabel(legend);
    note->setWordWrap(true);
    auto* const controls = new QHBoxLayout;
    controls->setContentsMargins(8, 0, 8, 0);
    controls->addWidget(m_metric);
    controls->addWidget(note, 1);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(controls);
    layout->addWidget(m_plot, 1);
    setFocusProxy(m_plot);
    connect(m_metric, &QComboBox::activated, this, [this] { m_plot->setMetric(m_metric->currentData().toString()); });
    const auto follow = [this] { m_metric->setCurrentIndex(m_metric->findData(m_plot->metric())); };
    connect(m_plot, &DisagreementPlot::shownChanged, this, follow);
    follow();
}

} // namespace quantoscope
