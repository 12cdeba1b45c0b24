#include "widgets/disagreement_plot.h"

#include "core/results/metric.h"
#include "widgets/cell_ticks.h"
#include "widgets/empty_hint.h"
#include "widgets/number_format.h"
#include "widgets/plot_painting.h"
#include "widgets/results_store.h"
#include "widgets/selection.h"
#include "widgets/sentences.h"
#include "widgets/theme.h"

#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

constexpr int kCoalesceMs = 33;
constexpr double kReach = 14; // pixels from a point that still mean it
constexpr double kMargin = 0.09; // of the range
constexpr double kDot = 6;
constexpr double kMark = 10;
constexpr double kRing = 16;
constexpr int kNamedLayers = 5;

const MetricDescription& weightMetric()
{
    return *findLayerMetric("weight_mse");
}

bool canStandAgainst(const MetricDescription& metric)
{
    return metric.lowerIsBetter && metric.logarithmic && metric.key != "weight_mse" && metric.key != "seconds"
        && metric.key != "max_abs_error";
}

QString keyOf(const MetricDescription& metric)
{
    return QString::fromUtf8(metric.key.data(), static_cast<qsizetype>(metric.key.size()));
}

/// What a logarithmic axis can show.
std::optional<double> positive(const LayerResult* layer, const MetricDescription& metric)
{
    const std::optional<double> value = layer ? metric.value(*layer) : std::nullopt;
    return value && std::isfinite(*value) && *value > 0 ? value : std::nullopt;
}

QCPRange padded(double low, double high)
{
    const double room = std::max(std::log(high / low) * kMargin, 0.1);
    return { low / std::exp(room), high * std::exp(room) };
}

QCPGraph* addScatter(QCustomPlot& plot)
{
    QCPGraph* const graph = plot.addGraph();
    graph->setLineStyle(QCPGraph::lsNone);
    graph->setAdaptiveSampling(false);
    return graph;
}

} // namespace

bool DisagreementPoint::disagrees() const
{
    if (!baselineWeight || !baselineOutput)
        return false;
    return (weight < *baselineWeight && output > *baselineOutput)
        || (weight > *baselineWeight && output < *baselineOutput);
}

DisagreementPlot::DisagreementPlot(const ResultsStore& store, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_selection(selection)
    , m_plot(new QCustomPlot(this))
    , m_agreeing(addScatter(*m_plot))
    , m_disagreeing(addScatter(*m_plot))
    , m_chosen(addScatter(*m_plot))
    , m_hint(new EmptyHint(this))
    , m_emptyText(tr("Choose a run as A, and one to compare it with as B: each layer will be a point here."))
    , m_metric(findLayerMetric("relative_output_error"))
{
    prepareInteractivePlot(*m_plot);
    m_plot->setObjectName(QStringLiteral("disagreement"));
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    for (QCPAxis* axis : { m_plot->xAxis, m_plot->yAxis }) {
        axis->setScaleType(QCPAxis::stLogarithmic);
        giveTicksRoom(*axis, true);
        axis->setNumberFormat(QStringLiteral("gb"));
        axis->setNumberPrecision(4);
    }
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    setFocusProxy(m_plot);

    m_reading = std::make_unique<ReadingCursor>(*m_plot, *this, selection);
    connect(m_reading.get(), &ReadingCursor::moved, this, &DisagreementPlot::cursorMoved);
    connect(&selection, &Selection::runsChanged, this, &DisagreementPlot::scheduleRefresh);
    connect(&selection, &Selection::layerChanged, this, [this] { applyColours(palette()); });
    connect(&store, &ResultsStore::reset, this, &DisagreementPlot::refresh);
    connect(&store, &ResultsStore::runChanged, this, &DisagreementPlot::scheduleRefresh);
    connect(&store, &ResultsStore::runRemoved, this, &DisagreementPlot::refresh);
    connect(&store, &ResultsStore::layerFinished, this, &DisagreementPlot::scheduleRefresh);
    refresh();
}

DisagreementPlot::~DisagreementPlot() = default;

// --- What is shown ------------------------------------------------------------------------------------------------

QStringList DisagreementPlot::metricKeys()
{
    QStringList keys;
    for (const MetricDescription& metric : layerMetrics()) {
        if (canStandAgainst(metric))
            keys.append(keyOf(metric));
    }
    return keys;
}

QString DisagreementPlot::metric() const
{
    return keyOf(*m_metric);
}

void DisagreementPlot::setMetric(const QString& key)
{
    const MetricDescription* const metric = findLayerMetric(key.toStdString());
    if (!metric || !canStandAgainst(*metric) || metric == m_metric)
        return;
    m_metric = metric;
    refresh();
}

void DisagreementPlot::setEmptyHint(const QString& text)
{
    m_emptyText = text;
    tell();
}

void DisagreementPlot::scheduleRefresh()
{
    if (m_refreshPending)
        return;
    m_refreshPending = true;
    QTimer::singleShot(kCoalesceMs, this, &DisagreementPlot::refresh);
}

void DisagreementPlot::gather()
{
    m_points.clear();
    m_leftOut = 0;
    const RunRecord* const run = m_store.run(m_selection.runA());
    const RunRecord* const baseline = m_store.run(m_selection.runB());
    if (!run)
        return;
    for (const LayerDescription& description : m_store.model().layers) {
        const QString name = QString::fromStdString(description.name);
        const LayerResult* const layer = run->layer(name);
        const auto weight = positive(layer, weightMetric());
        const auto output = positive(layer, *m_metric);
        m_leftOut += layer && (!weight || !output) ? 1 : 0;
        if (!weight || !output)
            continue;
        const LayerResult* const before = baseline ? baseline->layer(name) : nullptr;
        m_points.push_back({ name, *weight, *output, before ? weightMetric().value(*before) : std::nullopt,
                             before ? m_metric->value(*before) : std::nullopt });
    }
}

void DisagreementPlot::refresh()
{
    m_refreshPending = false;
    const QString underCursor = m_reading->place() ? pointOf(*m_reading->place()).layer : QString();
    gather();
    const std::int64_t there = indexOf(underCursor, -1);
    m_reading->follow(there < 0 ? std::nullopt : std::optional(ReadingPlace { .column = there }));
    m_agreeing->data()->clear();
    m_disagreeing->data()->clear();
    for (const DisagreementPoint& point : m_points)
        (point.disagrees() ? m_disagreeing : m_agreeing)->addData(point.weight, point.output);
    m_plot->xAxis->setLabel(metricTitle(weightMetric()));
    m_plot->yAxis->setLabel(metricTitle(*m_metric));
    resetView();
    applyColours(palette());
    tell();
    Q_EMIT shownChanged();
}

void DisagreementPlot::tell()
{
    m_hint->setState(isEmpty(), m_emptyText);
    m_reading->describe();
}

void DisagreementPlot::resetView()
{
    if (!m_points.empty()) {
        const auto [left, right] = std::ranges::minmax(m_points, {}, &DisagreementPoint::weight);
        const auto [low, high] = std::ranges::minmax(m_points, {}, &DisagreementPoint::output);
        m_plot->xAxis->setRange(padded(left.weight, right.weight));
        m_plot->yAxis->setRange(padded(low.output, high.output));
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void DisagreementPlot::applyColours(const QPalette& palette)
{
    stylePlot(*m_plot, palette);
    const RunRecord* const run = m_store.run(m_selection.runA());
    const QColor dots = runColour(run ? run->colourIndex : 0, palette);
    const QColor marks = verdictColour(false, palette);
    m_agreeing->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, dots, dots, kDot));
    // Told by their shape as well as by their colour.
    m_disagreeing->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssTriangle, QPen(marks, 1.5), QBrush(marks), kMark));
    m_chosen->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(plotColours(palette).accent, 2), Qt::NoBrush, kRing));
    m_chosen->data()->clear();
    const std::int64_t chosen = m_reading->place() ? m_reading->place()->column : indexOf(m_selection.layer(), -1);
    if (chosen >= 0) {
        const DisagreementPoint& point = m_points[static_cast<std::size_t>(chosen)];
        m_chosen->addData(point.weight, point.output);
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void DisagreementPlot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColours(palette());
    QWidget::changeEvent(event);
}

// --- Mouse and keyboard -------------------------------------------------------------------------------------------

QString DisagreementPlot::sentence(const DisagreementPoint& point) const
{
    const auto compared = [](const MetricDescription& metric, double value, const std::optional<double>& before) {
        const QString own = QStringLiteral("%1 %2").arg(coreText(metric.label), formatMetric(metric, value));
        if (!before)
            return own;
        //: %1 a figure with its value; %2 the baseline's value
        return value < *before ? tr("%1 (baseline %2, better)").arg(own, formatMetric(metric, before))
            //: As before
            : value > *before ? tr("%1 (baseline %2, worse)").arg(own, formatMetric(metric, before))
                              //: As before
                              : tr("%1 (as the baseline)").arg(own);
    };
    //: %1 a layer; %2 and %3 a figure each, with its value
    const QString text = tr("%1: %2, %3")
                             .arg(point.layer, compared(weightMetric(), point.weight, point.baselineWeight),
                                  compared(*m_metric, point.output, point.baselineOutput));
    return point.disagrees() ? tr("%1. The two disagree.").arg(text) : text;
}

const DisagreementPoint& DisagreementPlot::pointOf(const ReadingPlace& place) const
{
    return m_points[static_cast<std::size_t>(place.column)];
}

std::int64_t DisagreementPlot::indexOf(const QString& layer, std::int64_t otherwise) const
{
    const auto found = std::ranges::find(m_points, layer, &DisagreementPoint::layer);
    return found == m_points.end() ? otherwise : found - m_points.begin();
}

std::optional<ReadingPlace> DisagreementPlot::placeAt(const QPoint& position) const
{
    std::optional<ReadingPlace> nearest;
    double least = kReach;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const double dx = m_plot->xAxis->coordToPixel(m_points[i].weight) - position.x();
        const double dy = m_plot->yAxis->coordToPixel(m_points[i].output) - position.y();
        if (const double distance = std::hypot(dx, dy); distance < least) {
            least = distance;
            nearest = { .column = static_cast<std::int64_t>(i) };
        }
    }
    return nearest;
}

ReadingPlace DisagreementPlot::nextPlace(const std::optional<ReadingPlace>& from, const ReadingStep& step) const
{
    const std::int64_t count = std::ssize(m_points);
    const ReadingPlace next = stepAlong(from, step, indexOf(m_selection.layer(), 0), count);
    if (!step.toMarked)
        return next;
    const std::int64_t way = step.columns + step.rows;
    std::int64_t marked = next.column;
    while (marked >= 0 && marked < count && !pointOf({ .column = marked }).disagrees())
        marked += way;
    return marked >= 0 && marked < count ? ReadingPlace { .column = marked } : from.value_or(next);
}

std::optional<Hover> DisagreementPlot::read(const ReadingPlace& place) const
{
    const DisagreementPoint& point = pointOf(place);
    return Hover { .run = m_selection.runA(), .layer = point.layer, .text = sentence(point) };
}

void DisagreementPlot::choose(const ReadingPlace& place)
{
    m_selection.setLayer(pointOf(place).layer);
}

void DisagreementPlot::drawCursor()
{
    applyColours(palette());
}

QString DisagreementPlot::cursorSentence() const
{
    return m_reading->sentence();
}

// --- ExportablePlot -----------------------------------------------------------------------------------------------

QString DisagreementPlot::title() const
{
    //: A plot's title: %1 and %2 figures such as weight MSE
    return tr("%1 against %2 by layer").arg(coreText(m_metric->label), coreText(weightMetric().label));
}

QString DisagreementPlot::description() const
{
    const RunRecord* const run = m_store.run(m_selection.runA());
    const RunRecord* const baseline = m_store.run(m_selection.runB());
    if (isEmpty() || !run)
        return m_emptyText;
    QString text = tr("%n layer(s) of %1.", nullptr, static_cast<int>(m_points.size())).arg(run->name());
    if (m_leftOut > 0)
        text += sentenceGap() + tr("%n layer(s) without an error are left out.", nullptr, m_leftOut);
    if (!baseline)
        return text + sentenceGap() + tr("Show a second run as B to see where the two figures disagree.");
    QStringList names;
    int marked = 0;
    for (const DisagreementPoint& point : m_points) {
        marked += point.disagrees() ? 1 : 0;
        if (point.disagrees() && names.size() < kNamedLayers)
            names.append(point.layer);
    }
    if (marked == 0)
        return text + sentenceGap()
            + tr("Nowhere is it better than %1 in one figure and worse in the other.").arg(baseline->name());
    if (marked > names.size())
        names.append(QStringLiteral("…"));
    //: %1 the baseline run, %2 names of layers
    return text + sentenceGap()
        + tr("In %n layer(s) it is better than %1 in one figure and worse in the other: %2.", nullptr, marked)
              .arg(baseline->name(), names.join(QStringLiteral(", ")));
}

TableTwin DisagreementPlot::tableTwin() const
{
    TableTwin table;
    if (isEmpty())
        return table;
    const QString weight = keyOf(weightMetric());
    const QString prefix = QStringLiteral("baseline_");
    table.headers = { QStringLiteral("layer"),    weight, metric(), prefix + weight, prefix + metric(),
                      QStringLiteral("disagrees") };
    for (const DisagreementPoint& point : m_points)
        table.rows.push_back({ point.layer, exactValue(point.weight), exactValue(point.output),
                               exactValue(point.baselineWeight), exactValue(point.baselineOutput),
                               point.disagrees() ? QStringLiteral("1") : QStringLiteral("0") });
    return table;
}

void DisagreementPlot::paintOnPaper(QPaintDevice& device, const QSize& size, double scale)
{
    const std::optional<ReadingPlace> cursor = m_reading->follow(std::nullopt);
    applyColours(lightPalette());
    m_chosen->data()->clear();
    paintPlot(*m_plot, device, size, scale);
    m_reading->follow(cursor);
    applyColours(palette());
}

} // namespace quantoscope
