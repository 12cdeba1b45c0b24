#include "widgets/distribution_plot.h"

#include "widgets/cell_ticks.h"
#include "widgets/distribution_controls.h"
#include "widgets/distribution_text.h"
#include "widgets/empty_hint.h"
#include "widgets/grid_levels.h"
#include "widgets/level_ticks.h"
#include "widgets/number_format.h"
#include "widgets/plot_painting.h"
#include "widgets/range_cursors.h"
#include "widgets/selection.h"
#include "widgets/sentences.h"
#include "widgets/theme.h"

#include <QVBoxLayout>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

constexpr QSize kLegendIcon(28, 16); // as high as a line of text with its descenders, on screens and paper

} // namespace

DistributionPlot::DistributionPlot(const ResultsStore& store, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_selection(selection)
    , m_plot(new QCustomPlot(this))
    , m_controls(new DistributionControls(this))
    , m_hint(new EmptyHint(this))
    , m_emptyText(tr("Choose a layer to see how its weights are distributed."))
{
    buildPlot();
    connectControls();
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_plot, 1);
    layout->addWidget(m_controls);
    setFocusProxy(m_plot);

    connect(&selection, &Selection::layerChanged, this, &DistributionPlot::refresh);
    connect(&selection, &Selection::runsChanged, this, &DistributionPlot::refresh);
    connect(&selection, &Selection::hoverChanged, this, &DistributionPlot::takeHover);
    connect(&selection, &Selection::rangeChanged, this, &DistributionPlot::showRange);
    connect(&store, &ResultsStore::reset, this, &DistributionPlot::refresh);
    connect(&store, &ResultsStore::runRenamed, this, &DistributionPlot::refresh);
    connect(&store, &ResultsStore::runRemoved, this, &DistributionPlot::refresh);
    connect(&store, &ResultsStore::layerFinished, this, [this](const QString& run, const QString& layer) {
        if (layer == m_selection.layer() && (m_curves.empty() || m_selection.runs().contains(run)))
            refresh();
    });
    refresh();
}

DistributionPlot::~DistributionPlot() = default;

void DistributionPlot::buildPlot()
{
    prepareInteractivePlot(*m_plot);
    m_plot->setObjectName(QStringLiteral("distribution"));
    m_plot->installEventFilter(this);
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->axisRect()->setRangeDrag(Qt::Horizontal);
    m_plot->axisRect()->setRangeZoom(Qt::Horizontal);
    m_plot->xAxis->setTickLabels(false);
    m_plot->legend->setVisible(true);
    m_plot->legend->setIconSize(kLegendIcon);
    m_plot->legend->setRowSpacing(0);

    m_levelRect = new QCPAxisRect(m_plot);
    m_plot->plotLayout()->insertRow(0); // for the legend, where it stands above
    m_plot->plotLayout()->setRowStretchFactor(0, 0.0001);
    m_plot->plotLayout()->addElement(2, 0, m_levelRect);
    m_plot->plotLayout()->setRowSpacing(0);
    m_plot->axisRect()->setMinimumMargins(QMargins(0, 8, 12, 4));
    m_levelRect->setMinimumMargins(QMargins(0, 0, 12, 0));
    m_levelRect->axis(QCPAxis::atLeft)->setVisible(false);
    numberQuantities(*m_levelRect->axis(QCPAxis::atBottom));
    m_levelRect->axis(QCPAxis::atBottom)->grid()->setVisible(false);
    m_levelRect->setRangeDrag({});
    m_levelRect->setRangeZoom({});
    auto* const margins = new QCPMarginGroup(m_plot);
    m_plot->axisRect()->setMarginGroup(QCP::msLeft | QCP::msRight, margins);
    m_levelRect->setMarginGroup(QCP::msLeft | QCP::msRight, margins);
    m_levelTicks = new LevelTicks(m_plot, m_levelRect);

    m_cursor = new QCPItemStraightLine(m_plot);
    m_cursor->setLayer(QStringLiteral("overlay"));
    m_cursor->setVisible(false);
    m_band = new QCPItemRect(m_plot);
    m_band->setLayer(QStringLiteral("overlay"));
    m_band->setSelectable(false);
    m_band->setVisible(false);
    for (QCPItemPosition* const corner : { m_band->topLeft, m_band->bottomRight })
        corner->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_cursors = new RangeCursors(m_plot);
    connect(m_cursors, &RangeCursors::changed, this, &DistributionPlot::tellCursors);

    const auto changed = qOverload<const QCPRange&>(&QCPAxis::rangeChanged);
    connect(m_plot->xAxis, changed, this, [this](const QCPRange& range) {
        if (!m_curves.empty()) {
            const QCPRange bounded = range.bounded(m_bounds.first, m_bounds.second);
            m_plot->xAxis->setRange(bounded);
            m_levelRect->axis(QCPAxis::atBottom)->setRange(bounded);
        }
    });
    connect(m_plot, &QCustomPlot::mousePress, this,
            [this](QMouseEvent* event) { m_plot->setInteraction(QCP::iRangeDrag, !beginMarking(*event)); });
    connect(m_plot, &QCustomPlot::mouseRelease, this, &DistributionPlot::endMarking);
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        if (m_marking)
            drawBand(m_marking->first, m_plot->xAxis->pixelToCoord(event->pos().x()));
        showValuesAt(event->pos());
    });
    // Ticks are chosen before a plot is laid out: what changes the layout needs them chosen again.
    connect(m_plot, &QCustomPlot::afterReplot, this, [this] {
        const int height = m_plot->axisRect()->height();
        if (std::exchange(m_tickedHeight, height) != height)
            m_plot->replot(QCustomPlot::rpQueuedReplot);
    });
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, &DistributionPlot::resetView);
}

void DistributionPlot::connectControls()
{
    m_controls->setLogarithmic(m_logarithmic);
    connect(m_controls, &DistributionControls::markingChosen, this, [this](bool on) { m_dragMarks = on; });
    connect(m_controls, &DistributionControls::shapeChosen, this, &DistributionPlot::setShape);
    connect(m_controls, &DistributionControls::logarithmicChosen, this, &DistributionPlot::setLogarithmic);
    connect(m_controls, &DistributionControls::levelRowChosen, this, &DistributionPlot::setLevelRow);
    connect(m_controls, &DistributionControls::levelGroupChosen, this, &DistributionPlot::setLevelGroup);
}

void DistributionPlot::setLogarithmic(bool on)
{
    if (m_logarithmic == on)
        return;
    m_logarithmic = on;
    m_controls->setLogarithmic(on);
    rebuildGraphs();
    Q_EMIT logarithmicChanged(on);
}

void DistributionPlot::setShape(DistributionShape shape)
{
    if (m_shape == shape)
        return;
    m_shape = shape;
    m_controls->setShape(shape);
    hideValues();
    updateControls();
    rebuildGraphs();
    resetView();
    m_cursors->setEnabled(shape != DistributionShape::Quantiles);
    showRange();
    updateAccessibility();
}

void DistributionPlot::setLevelRow(int row)
{
    m_levelRow = std::max(0, row);
    m_controls->setLevelRow(m_levelRow);
    collectLevels();
}

void DistributionPlot::setLevelGroup(int group)
{
    m_levelGroup = std::max(0, group);
    m_controls->setLevelGroup(m_levelGroup);
    collectLevels();
}

void DistributionPlot::setEmptyHint(const QString& text)
{
    m_emptyText = text;
    m_hint->setState(isEmpty(), m_emptyText);
}

void DistributionPlot::resetView()
{
    if (m_curves.empty())
        return;
    m_showsAll = m_isBehind;
    if (m_isBehind)
        return;
    m_plot->xAxis->setRange(m_bounds.first, m_bounds.second);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void DistributionPlot::refresh()
{
    const bool otherLayer = m_layer != m_selection.layer() || m_curves.empty();
    m_layer = m_selection.layer();
    collectCurves();
    updateControls();
    rebuildGraphs();
    if (otherLayer) {
        m_cursors->clear();
        resetView();
    }
    m_hint->setState(isEmpty(), m_emptyText);
    hideValues();
    updateAccessibility();
}

void DistributionPlot::collectCurves()
{
    m_curves.clear();
    WeightCurve original { .letter = {}, .name = tr("Original") };
    if (const LayerDescription* layer = m_store.layerDescription(m_layer)) {
        original.edges = layer->histogram.edges;
        original.counts = layer->histogram.counts;
    }
    std::vector<WeightCurve> quantized;
    for (const QString& id : m_selection.runs()) {
        const RunRecord* run = m_store.run(id);
        const QString letter = m_selection.letter(id);
        const LayerResult* layer = run ? run->layer(m_layer) : nullptr;
        if (!layer)
            continue;
        // A run's own edges are shared by both of its histograms, so they are preferred to the model's.
        if (quantized.empty() && layer->histogramOriginal.size() + 1 == layer->histogramEdges.size()) {
            original.edges = layer->histogramEdges;
            original.counts = layer->histogramOriginal;
        }
        WeightCurve curve { .letter = letter,
                            .name = run->name(),
                            .colourIndex = run->colourIndex,
                            .edges = layer->histogramEdges,
                            .counts = layer->histogramQuantized,
                            .codes = layer->codes };
        if (curve.isValid())
            quantized.push_back(std::move(curve));
    }
    if (!original.isValid() || !(original.edges.front() < original.edges.back()))
        return;
    m_curves.push_back(std::move(original));
    std::ranges::move(quantized, std::back_inserter(m_curves));
}

void DistributionPlot::updateControls()
{
    std::int64_t rows = 0;
    std::int64_t groups = 0;
    for (const WeightCurve& curve : m_curves) {
        if (curve.codes) {
            rows = std::max(rows, curve.codes->scales.rows);
            groups = std::max(groups, curve.codes->scales.columns);
        }
    }
    m_controls->setShape(m_shape);
    m_controls->setLevels(rows, groups, m_shape != DistributionShape::Quantiles);
}

void DistributionPlot::collectLevels()
{
    std::vector<LevelTicks::Row> rows;
    for (const WeightCurve& curve : m_curves) {
        if (!curve.codes || m_shape == DistributionShape::Quantiles)
            continue;
        std::vector<double> levels = gridLevels(*curve.codes, m_levelRow, m_levelGroup);
        if (!levels.empty())
            rows.push_back({ curve.letter, curve.colour(palette()), std::move(levels),
                             runTextColour(curve.colourIndex, palette()) });
    }
    m_levelTicks->setRows(std::move(rows));
    makeRoom(m_plot->size());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

// Several of these plots follow one selection, and at most one of them is seen: the others wait.
void DistributionPlot::rebuildGraphs()
{
    m_isBehind = true;
    if (isVisible())
        catchUp();
}

void DistributionPlot::catchUp()
{
    if (!std::exchange(m_isBehind, false))
        return;
    drawCurves();
    if (std::exchange(m_showsAll, false))
        resetView();
}

QCustomPlot& DistributionPlot::plot()
{
    catchUp();
    return *m_plot;
}

void DistributionPlot::changeEvent(QEvent* event)
{
    const bool isLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (isLook && !m_isBehind)
        applyColours(palette());
    QWidget::changeEvent(event);
}

void DistributionPlot::showEvent(QShowEvent* event)
{
    catchUp();
    QWidget::showEvent(event);
}

void DistributionPlot::updateAccessibility()
{
    m_plot->setAccessibleName(title());
    m_plot->setAccessibleDescription(description());
}

QString DistributionPlot::title() const
{
    if (isEmpty())
        return tr("Distribution of weights");
    switch (m_shape) {
    case DistributionShape::Cumulative:
        return tr("Cumulative distribution of the weights of %1").arg(m_layer);
    case DistributionShape::Quantiles:
        return tr("Quantiles of the weights of %1 against a normal distribution").arg(m_layer);
    case DistributionShape::Histogram:
        break;
    }
    return tr("Distribution of the weights of %1").arg(m_layer);
}

QString DistributionPlot::description() const
{
    if (isEmpty())
        return m_emptyText;
    QString text = distributionSentences(m_curves, m_shape, m_layer);
    if (const std::optional<WeightSpan>& range = m_selection.range()) {
        const double share = m_curves.front().shareBelow(range->high) - m_curves.front().shareBelow(range->low);
        text += sentenceGap()
            + tr("The range from %1 to %2 is marked: about %3 of the original weights.")
                  .arg(formatValue(range->low), formatValue(range->high), formatShare(share));
    }
    return text;
}

TableTwin DistributionPlot::tableTwin() const
{
    return distributionTable(m_curves, m_shape);
}

bool DistributionPlot::isEmpty() const
{
    return m_curves.empty();
}

QSize DistributionPlot::exportSize() const
{
    return { 720, 440 };
}

void DistributionPlot::paintOnPaper(QPaintDevice& device, const QSize& size, double scale)
{
    catchUp();
    const bool cursor = m_cursor->visible();
    m_cursor->setVisible(false);
    m_cursors->hideWhile(true);
    applyColours(lightPalette());
    if (m_band->visible())
        addBandToLegend(lightPalette());
    makeRoom(size);
    paintPlot(*m_plot, device, size, scale);
    if (m_band->visible())
        m_plot->removeGraph(m_plot->graphCount() - 1);
    makeRoom(m_plot->size());
    m_cursors->hideWhile(false);
    m_cursor->setVisible(cursor);
    applyColours(palette());
    showRange();
}

} // namespace quantoscope
