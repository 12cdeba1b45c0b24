#include "widgets/distribution_plot.h"

#include "widgets/empty_hint.h"
#include "widgets/grid_levels.h"
#include "widgets/level_ticks.h"
#include "widgets/number_format.h"
#include "widgets/plot_painting.h"
#include "widgets/selection.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QToolTip>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

/// Where an empty bin is drawn on a log scale: under 1, at the lower end of the axis.
constexpr double kLogFloor = 0.5;
constexpr double kKeyStep = 0.1; // share of the visible range

QString exact(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace

struct DistributionPlot::Curve
{
    QString letter; ///< empty for the original
    QString name;
    int colourIndex = -1; ///< -1: the original
    std::vector<double> edges {};
    std::vector<std::uint64_t> counts {};
    std::shared_ptr<const QuantizedCodes> codes {};

    QString label() const { return letter.isEmpty() ? name : letter + QLatin1Char(' ') + name; }
    bool isValid() const { return !counts.empty() && edges.size() == counts.size() + 1; }
    QColor colour(const QPalette& palette) const
    {
        return colourIndex < 0 ? plotColours(palette).original : runColour(colourIndex, palette);
    }
};

DistributionPlot::DistributionPlot(const ResultsStore& store, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_selection(selection)
    , m_plot(new QCustomPlot(this))
    , m_controls(new QWidget(this))
    , m_hint(new EmptyHint(this))
    , m_emptyText(tr("Choose a layer to see how its weights are distributed."))
{
    buildPlot();
    buildControls();
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_plot, 1);
    layout->addWidget(m_controls);
    setFocusProxy(m_plot);

    connect(&selection, &Selection::layerChanged, this, &DistributionPlot::refresh);
    connect(&selection, &Selection::runsChanged, this, &DistributionPlot::refresh);
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
    m_plot->yAxis->setLabel(tr("Weights per bin"));
    m_plot->legend->setVisible(true);

    m_levelRect = new QCPAxisRect(m_plot);
    m_plot->plotLayout()->addElement(1, 0, m_levelRect);
    m_plot->plotLayout()->setRowSpacing(0);
    m_plot->axisRect()->setMinimumMargins(QMargins(0, 8, 12, 4));
    m_levelRect->setMinimumMargins(QMargins(0, 0, 12, 0));
    m_levelRect->axis(QCPAxis::atLeft)->setVisible(false);
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

    const auto changed = qOverload<const QCPRange&>(&QCPAxis::rangeChanged);
    connect(m_plot->xAxis, changed, this, [this](const QCPRange& range) {
        if (!m_curves.empty()) {
            const QCPRange bounded = range.bounded(m_curves.front().edges.front(), m_curves.front().edges.back());
            m_plot->xAxis->setRange(bounded);
            m_levelRect->axis(QCPAxis::atBottom)->setRange(bounded);
        }
    });
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) { showValuesAt(event->pos()); });
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, &DistributionPlot::resetView);
}

void DistributionPlot::buildControls()
{
    m_logBox = new QCheckBox(tr("&Logarithmic counts"), m_controls);
    m_logBox->setChecked(m_logarithmic);
    m_rowBox = new QSpinBox(m_controls);
    m_groupBox = new QSpinBox(m_controls);
    auto* const rowLabel = new QLabel(tr("Grid levels of &row"), m_controls);
    auto* const groupLabel = new QLabel(tr("&group"), m_controls);
    rowLabel->setBuddy(m_rowBox);
    groupLabel->setBuddy(m_groupBox);
    m_rowBox->setAccessibleName(tr("Output row whose grid levels are shown"));
    m_groupBox->setAccessibleName(tr("Group whose grid levels are shown"));
    m_rowBox->setToolTip(tr("The ticks under the histogram are the values that weights of this output row can take"));
    m_groupBox->setToolTip(tr("The group of input columns whose scale is used"));
    auto* const layout = new QHBoxLayout(m_controls);
    layout->setContentsMargins(8, 2, 8, 4);
    layout->addWidget(m_logBox);
    layout->addStretch(1);
    layout->addWidget(rowLabel);
    layout->addWidget(m_rowBox);
    layout->addWidget(groupLabel);
    layout->addWidget(m_groupBox);
    connect(m_logBox, &QCheckBox::toggled, this, &DistributionPlot::setLogarithmic);
    connect(m_rowBox, &QSpinBox::valueChanged, this, &DistributionPlot::setLevelRow);
    connect(m_groupBox, &QSpinBox::valueChanged, this, &DistributionPlot::setLevelGroup);
}

void DistributionPlot::setLogarithmic(bool on)
{
    if (m_logarithmic == on)
        return;
    m_logarithmic = on;
    m_logBox->setChecked(on);
    rebuildGraphs();
    Q_EMIT logarithmicChanged(on);
}

void DistributionPlot::setLevelRow(int row)
{
    m_levelRow = std::max(0, row);
    m_rowBox->setValue(m_levelRow);
    collectLevels();
}

void DistributionPlot::setLevelGroup(int group)
{
    m_levelGroup = std::max(0, group);
    m_groupBox->setValue(m_levelGroup);
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
    m_plot->xAxis->setRange(m_curves.front().edges.front(), m_curves.front().edges.back());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void DistributionPlot::refresh()
{
    const bool otherLayer = m_layer != m_selection.layer() || m_curves.empty();
    m_layer = m_selection.layer();
    collectCurves();
    updateControls();
    rebuildGraphs();
    if (otherLayer)
        resetView();
    m_hint->setState(isEmpty(), m_emptyText);
    hideValues();
    updateAccessibility();
}

void DistributionPlot::collectCurves()
{
    m_curves.clear();
    Curve original { .letter = {}, .name = tr("Original") };
    if (const LayerDescription* layer = m_store.layerDescription(m_layer)) {
        original.edges = layer->histogram.edges;
        original.counts = layer->histogram.counts;
    }
    std::vector<Curve> quantized;
    int position = 0;
    for (const QString& id : m_selection.runs()) {
        const RunRecord* run = m_store.run(id);
        const QString letter = runLetter(position++);
        const LayerResult* layer = run ? run->layer(m_layer) : nullptr;
        if (!layer)
            continue;
        // A run's own edges are shared by both of its histograms, so they are preferred to the model's.
        if (quantized.empty() && layer->histogramOriginal.size() + 1 == layer->histogramEdges.size()) {
            original.edges = layer->histogramEdges;
            original.counts = layer->histogramOriginal;
        }
        Curve curve { .letter = letter,
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
    for (const Curve& curve : m_curves) {
        if (curve.codes) {
            rows = std::max(rows, curve.codes->scales.rows);
            groups = std::max(groups, curve.codes->scales.columns);
        }
    }
    m_rowBox->setEnabled(rows > 1);
    m_groupBox->setEnabled(groups > 1);
    m_rowBox->setMaximum(std::max(0, static_cast<int>(rows) - 1));
    m_groupBox->setMaximum(std::max(0, static_cast<int>(groups) - 1));
}

void DistributionPlot::collectLevels()
{
    std::vector<LevelTicks::Row> rows;
    for (const Curve& curve : m_curves) {
        if (!curve.codes)
            continue;
        std::vector<double> levels = gridLevels(*curve.codes, m_levelRow, m_levelGroup);
        if (!levels.empty())
            rows.push_back({ curve.letter, curve.colour(palette()), std::move(levels) });
    }
    const auto height = static_cast<int>(rows.size()) * LevelTicks::kRowHeight + 4;
    m_levelRect->setMinimumSize(50, height);
    m_levelRect->setMaximumSize(QWIDGETSIZE_MAX, height);
    m_levelTicks->setRows(std::move(rows));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void DistributionPlot::rebuildGraphs()
{
    m_plot->clearGraphs();
    for (const Curve& curve : m_curves) {
        QCPGraph* graph = m_plot->addGraph();
        graph->setName(curve.label());
        graph->setLineStyle(QCPGraph::lsStepLeft);
        graph->setAdaptiveSampling(true);
        QVector<double> keys(curve.edges.begin(), curve.edges.end());
        QVector<double> values;
        values.reserve(keys.size());
        for (const std::uint64_t count : curve.counts)
            values.append(m_logarithmic && count == 0 ? kLogFloor : static_cast<double>(count));
        values.append(values.last()); // the right edge of the last bin
        graph->setData(keys, values, true);
    }
    applyScale();
    collectLevels();
    applyColours(palette());
}

void DistributionPlot::applyScale()
{
    std::uint64_t highest = 1;
    for (const Curve& curve : m_curves)
        highest = std::max(highest, std::ranges::max(curve.counts));
    const auto top = static_cast<double>(highest);
    if (m_logarithmic) {
        m_plot->yAxis->setScaleType(QCPAxis::stLogarithmic);
        m_plot->yAxis->setTicker(QSharedPointer<QCPAxisTickerLog>::create());
        m_plot->yAxis->setNumberFormat(QStringLiteral("eb"));
        m_plot->yAxis->setNumberPrecision(0);
        m_plot->yAxis->setRange(kLogFloor, top * 2);
    } else {
        m_plot->yAxis->setScaleType(QCPAxis::stLinear);
        m_plot->yAxis->setTicker(QSharedPointer<QCPAxisTicker>::create());
        m_plot->yAxis->setNumberFormat(QStringLiteral("gb"));
        m_plot->yAxis->setNumberPrecision(6);
        m_plot->yAxis->setRange(0, top * 1.05);
    }
    m_levelRect->axis(QCPAxis::atBottom)->setLabel(m_layer.isEmpty() ? QString() : tr("Weight of %1").arg(m_layer));
}

void DistributionPlot::applyColours(const QPalette& palette)
{
    stylePlot(*m_plot, palette);
    const PlotColours colours = plotColours(palette);
    m_plot->xAxis->setTickPen(Qt::NoPen);
    m_plot->xAxis->setSubTickPen(Qt::NoPen);
    m_cursor->setPen(QPen(colours.accent, 1, Qt::DashLine));
    std::vector<LevelTicks::Row> rows = m_levelTicks->rows();
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        const Curve& curve = m_curves[i];
        const QColor colour = curve.colour(palette);
        QCPGraph* graph = m_plot->graph(static_cast<int>(i));
        graph->setPen(QPen(colour, 1));
        // The original stands behind as a filled shape; the first run is tinted so that it stands out from the rest.
        QColor fill = colour;
        fill.setAlphaF(i == 0 ? 0.35F : 0.18F);
        graph->setBrush(i <= 1 ? QBrush(fill) : QBrush(Qt::NoBrush));
        for (LevelTicks::Row& row : rows) {
            if (row.letter == curve.letter)
                row.colour = colour;
        }
    }
    m_levelTicks->setRows(std::move(rows));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void DistributionPlot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColours(palette());
    QWidget::changeEvent(event);
}

bool DistributionPlot::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Leave)
        hideValues();
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool DistributionPlot::handleKey(int key)
{
    QCPAxis* axis = m_plot->xAxis;
    const QCPRange range = axis->range();
    switch (key) {
    case Qt::Key_Escape:
        resetView();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        axis->scaleRange(1 - 2 * kKeyStep);
        break;
    case Qt::Key_Minus:
        axis->scaleRange(1 / (1 - 2 * kKeyStep));
        break;
    case Qt::Key_Left:
        axis->moveRange(-kKeyStep * range.size());
        break;
    case Qt::Key_Right:
        axis->moveRange(kKeyStep * range.size());
        break;
    default:
        return false;
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    return true;
}

QString DistributionPlot::valuesText(std::size_t bin) const
{
    const Curve& first = m_curves.front();
    //: Range of a histogram bin: lower and upper weight
    QString text = tr("%1 to %2").arg(formatValue(first.edges[bin]), formatValue(first.edges[bin + 1]));
    for (const Curve& curve : m_curves) {
        if (curve.edges == first.edges)
            text += QStringLiteral("\n%1: %2").arg(curve.label(), QLocale().toString(curve.counts[bin]));
    }
    return text;
}

void DistributionPlot::showValuesAt(const QPoint& position)
{
    if (m_curves.empty() || !m_plot->axisRect()->rect().contains(position)) {
        hideValues();
        return;
    }
    const double weight = m_plot->xAxis->pixelToCoord(position.x());
    const std::vector<double>& edges = m_curves.front().edges;
    const auto above = std::ranges::upper_bound(edges, weight);
    const auto bin = static_cast<std::size_t>(
        std::clamp<std::ptrdiff_t>(above - edges.begin() - 1, 0, static_cast<std::ptrdiff_t>(edges.size()) - 2));
    m_cursor->point1->setCoords(weight, 1);
    m_cursor->point2->setCoords(weight, 2);
    m_cursor->setVisible(true);
    m_plot->layer(QStringLiteral("overlay"))->replot();
    const QString text = valuesText(bin);
    QToolTip::showText(m_plot->mapToGlobal(position), text, m_plot);
    m_selection.setHover({ .run = {}, .layer = m_layer, .text = QString(text).replace(u'\n', QStringLiteral("   ")) });
}

void DistributionPlot::hideValues()
{
    if (!m_cursor->visible())
        return;
    m_cursor->setVisible(false);
    m_plot->layer(QStringLiteral("overlay"))->replot();
    m_selection.clearHover();
}

void DistributionPlot::updateAccessibility()
{
    m_plot->setAccessibleName(title());
    m_plot->setAccessibleDescription(description());
}

QString DistributionPlot::title() const
{
    return isEmpty() ? tr("Distribution of weights") : tr("Distribution of the weights of %1").arg(m_layer);
}

QString DistributionPlot::description() const
{
    if (isEmpty())
        return m_emptyText;
    const Curve& original = m_curves.front();
    const auto peak = static_cast<std::size_t>(std::ranges::max_element(original.counts) - original.counts.begin());
    QString text = tr("Histogram of %1 in %n bin(s) from %2 to %3; the original peaks near %4.", nullptr,
                      static_cast<int>(original.counts.size()))
                       .arg(m_layer, formatValue(original.edges.front()), formatValue(original.edges.back()),
                            formatValue((original.edges[peak] + original.edges[peak + 1]) / 2));
    for (std::size_t i = 1; i < m_curves.size(); ++i) {
        const auto used = std::ranges::count_if(m_curves[i].counts, [](std::uint64_t count) { return count > 0; });
        //: %1 is a run's letter and name, %2 a run of bins
        text += QLatin1Char(' ') + tr("%1 fills %n of them.", nullptr, static_cast<int>(used)).arg(m_curves[i].label());
    }
    return text;
}

TableTwin DistributionPlot::tableTwin() const
{
    TableTwin table;
    if (isEmpty())
        return table;
    const Curve& first = m_curves.front();
    table.headers = { QStringLiteral("bin_low"), QStringLiteral("bin_high") };
    std::size_t bins = 0;
    for (const Curve& curve : m_curves) {
        if (curve.edges != first.edges)
            table.headers << QStringLiteral("bin_low") << QStringLiteral("bin_high");
        table.headers << (curve.colourIndex < 0 ? QStringLiteral("original") : curve.label());
        bins = std::max(bins, curve.counts.size());
    }
    const auto edgesOf = [](const Curve& curve, std::size_t bin) {
        return bin < curve.counts.size() ? QStringList { exact(curve.edges[bin]), exact(curve.edges[bin + 1]) }
                                         : QStringList { {}, {} };
    };
    for (std::size_t bin = 0; bin < bins; ++bin) {
        QStringList row = edgesOf(first, bin);
        for (const Curve& curve : m_curves) {
            if (curve.edges != first.edges)
                row += edgesOf(curve, bin);
            row << (bin < curve.counts.size() ? QString::number(curve.counts[bin]) : QString());
        }
        table.rows.push_back(std::move(row));
    }
    return table;
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
    const bool cursor = m_cursor->visible();
    m_cursor->setVisible(false);
    applyColours(lightPalette());
    paintPlot(*m_plot, device, size, scale);
    m_cursor->setVisible(cursor);
    applyColours(palette());
}

} // namespace quantoscope
