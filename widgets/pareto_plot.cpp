#include "widgets/pareto_plot.h"

#include "core/results/run_metric.h"
#include "widgets/cell_ticks.h"
#include "widgets/empty_hint.h"
#include "widgets/number_format.h"
#include "widgets/pareto_points.h"
#include "widgets/plot_painting.h"
#include "widgets/run_values.h"
#include "widgets/selection.h"
#include "widgets/sentences.h"
#include "widgets/theme.h"

#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace quantoscope {
namespace {

constexpr int kCoalesceMs = 33;
constexpr double kReach = 14; // pixels from a point that still mean it
constexpr double kMargin = 0.12; // of the range, so that no point stands on an axis
constexpr double kWideRange = 3; // from the least value to the largest: too wide for a linear axis
constexpr std::array<std::string_view, 3> kCosts { "bits_per_weight", "bytes", "seconds" };

bool isCost(const RunMetricDescription& metric)
{
    return std::ranges::find(kCosts, metric.key) != kCosts.end();
}

QString keyOf(const RunMetricDescription& metric)
{
    return QString::fromUtf8(metric.key.data(), static_cast<qsizetype>(metric.key.size()));
}

QCPRange padded(double low, double high, bool logarithmic)
{
    if (logarithmic) {
        const double room = std::max(std::log(high / low) * kMargin, 0.1);
        return { low / std::exp(room), high * std::exp(room) };
    }
    const double room = std::max((high - low) * kMargin, std::max(std::abs(high), 1e-12) * 0.02);
    return { low - room, high + room };
}

} // namespace

ParetoPlot::ParetoPlot(const ResultsStore& store, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_selection(selection)
    , m_plot(new QCustomPlot(this))
    , m_points(new ParetoPoints(m_plot))
    , m_key(new ParetoKey(m_plot))
    , m_hint(new EmptyHint(this))
    , m_emptyText(tr("No run has been measured yet: each will be a point here."))
    , m_cost(findRunMetric("bits_per_weight"))
    , m_worth(findRunMetric("perplexity"))
{
    prepareInteractivePlot(*m_plot);
    m_plot->setObjectName(QStringLiteral("pareto"));
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->plotLayout()->insertRow(0);
    m_plot->plotLayout()->addElement(0, 0, m_key);
    m_plot->plotLayout()->setRowSpacing(0);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    setFocusProxy(m_plot);

    // Which marks share a place depends on the plot's size.
    connect(m_plot, &QCustomPlot::beforeReplot, this, [this] { m_key->setEntries(m_points->key()); });
    m_reading = std::make_unique<ReadingCursor>(*m_plot, *this, selection);
    connect(m_reading.get(), &ReadingCursor::moved, this, &ParetoPlot::cursorMoved);
    connect(&selection, &Selection::runsChanged, this, &ParetoPlot::scheduleRefresh);
    connect(&store, &ResultsStore::reset, this, &ParetoPlot::refresh);
    connect(&store, &ResultsStore::runAdded, this, &ParetoPlot::scheduleRefresh);
    connect(&store, &ResultsStore::runChanged, this, &ParetoPlot::scheduleRefresh);
    connect(&store, &ResultsStore::runRemoved, this, &ParetoPlot::refresh);
    refresh();
}

ParetoPlot::~ParetoPlot() = default;

// --- What is shown ------------------------------------------------------------------------------------------------

QStringList ParetoPlot::costKeys()
{
    QStringList keys;
    for (const RunMetricDescription& metric : runMetrics()) {
        if (isCost(metric))
            keys.append(keyOf(metric));
    }
    return keys;
}

QStringList ParetoPlot::worthKeys()
{
    QStringList keys;
    for (const RunMetricDescription& metric : runMetrics()) {
        if (!isCost(metric))
            keys.append(keyOf(metric));
    }
    return keys;
}

QString ParetoPlot::cost() const
{
    return keyOf(*m_cost);
}

QString ParetoPlot::worth() const
{
    return keyOf(*m_worth);
}

void ParetoPlot::setCost(const QString& key)
{
    const RunMetricDescription* const metric = findRunMetric(key.toStdString());
    if (!metric || !isCost(*metric) || metric == m_cost)
        return;
    m_cost = metric;
    refresh();
}

void ParetoPlot::setWorth(const QString& key)
{
    const RunMetricDescription* const metric = findRunMetric(key.toStdString());
    if (!metric || isCost(*metric) || metric == m_worth)
        return;
    m_worth = metric;
    refresh();
}

void ParetoPlot::setLogarithmic(std::optional<bool> logarithmic)
{
    m_logarithmic = logarithmic;
    refresh();
}

void ParetoPlot::setGrouped(bool grouped)
{
    if (m_grouped == grouped)
        return;
    m_grouped = grouped;
    refresh();
}

void ParetoPlot::setShownRuns(const QStringList& runs)
{
    m_shownRuns = runs;
    refresh();
}

void ParetoPlot::setEmptyHint(const QString& text)
{
    m_emptyText = text;
    m_hint->setState(isEmpty(), m_emptyText);
}

const std::vector<ParetoPoint>& ParetoPlot::points() const
{
    return m_points->points();
}

bool ParetoPlot::isLogarithmic() const
{
    if (points().empty())
        return m_logarithmic.value_or(false);
    const auto [least, most] = std::ranges::minmax(points(), {}, &ParetoPoint::worth);
    if (least.worth <= 0)
        return false; // zeros and negative values have no place on such an axis
    return m_logarithmic.value_or(most.worth > kWideRange * least.worth);
}

std::optional<double> ParetoPlot::original() const
{
    const std::optional<double> value = originalValue(m_store, *m_worth);
    if (!value || !std::isfinite(*value) || (isLogarithmic() && *value <= 0))
        return std::nullopt;
    return *value * runAxisFactor(*m_worth);
}

void ParetoPlot::scheduleRefresh()
{
    if (m_refreshPending)
        return;
    m_refreshPending = true;
    QTimer::singleShot(kCoalesceMs, this, &ParetoPlot::refresh);
}

void ParetoPlot::refresh()
{
    m_refreshPending = false;
    const QString underCursor = m_reading->place() ? pointOf(*m_reading->place()).run : QString();
    m_points->setPoints(gatherParetoPoints(m_store, m_selection, { m_cost, m_worth, m_grouped, m_shownRuns }));
    const auto found = std::ranges::find(points(), underCursor, &ParetoPoint::run);
    m_reading->follow(found == points().end() ? std::nullopt
                                              : std::optional(ReadingPlace { .column = found - points().begin() }));
    applyAxes();
    resetView();
    applyColours(palette());
    m_hint->setState(isEmpty(), m_emptyText);
    m_reading->describe();
    Q_EMIT shownChanged();
}

void ParetoPlot::applyAxes()
{
    const bool logarithmic = isLogarithmic();
    m_plot->yAxis->setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    numberQuantities(*m_plot->yAxis, logarithmic);
    for (QCPAxis* axis : { m_plot->xAxis, m_plot->yAxis }) {
        axis->setNumberFormat(QStringLiteral("gb"));
        axis->setNumberPrecision(4);
    }
    m_plot->xAxis->setLabel(runAxisTitle(*m_cost));
    //: An axis title: %1 is a figure for which more is better
    m_plot->yAxis->setLabel(m_worth->lowerIsBetter ? runAxisTitle(*m_worth)
                                                   : tr("%1, higher is better").arg(runAxisTitle(*m_worth)));
}

void ParetoPlot::resetView()
{
    if (!points().empty()) {
        const auto [cheap, dear] = std::ranges::minmax(points(), {}, &ParetoPoint::cost);
        double low = std::ranges::min(points(), {}, &ParetoPoint::worth).worth;
        double high = std::ranges::max(points(), {}, &ParetoPoint::worth).worth;
        for (const ParetoPoint& point : points()) {
            const double error = point.standardError.value_or(0);
            high = std::max(high, point.worth + error);
            if (!isLogarithmic() || point.worth > error)
                low = std::min(low, point.worth - error);
        }
        if (const std::optional<double> line = original()) {
            low = std::min(low, *line);
            high = std::max(high, *line);
        }
        m_plot->xAxis->setRange(padded(cheap.cost, dear.cost, false));
        m_plot->yAxis->setRange(padded(low, high, isLogarithmic()));
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ParetoPlot::applyColours(const QPalette& palette)
{
    stylePlot(*m_plot, palette);
    const std::optional<double> line = original();
    const std::optional<ReadingPlace>& cursor = m_reading->place();
    m_points->setLook({ .palette = palette,
                        .selectedRun = m_onPaper ? QString() : m_selection.runA(),
                        .withLetters = !m_onPaper,
                        .isSideBySide = !m_onPaper, // where nothing can be pointed at, a place is a figure
                        .hasKey = m_selection.hasKey(),
                        .cursor = cursor ? std::optional(static_cast<std::size_t>(cursor->column)) : std::nullopt,
                        .original = line,
                        .originalLabel = line
                            ? tr("original model %1").arg(formatRunValue(*m_worth, originalValue(m_store, *m_worth)))
                            : QString() });
    m_key->setEntries(m_points->key());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ParetoPlot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColours(palette());
    QWidget::changeEvent(event);
}

// --- Mouse and keyboard -------------------------------------------------------------------------------------------

QString ParetoPlot::sentence(const ParetoPoint& point) const
{
    const RunRecord* const run = m_store.run(point.run);
    if (!run)
        return {};
    const auto shown = [](const RunMetricDescription& metric, double inAxisUnits) {
        return formatRunValue(metric, inAxisUnits / runAxisFactor(metric));
    };
    QString worth = shown(*m_worth, point.worth);
    if (point.standardError)
        worth += QStringLiteral(" ± ") + shown(*m_worth, *point.standardError);
    //: %1 run, %2 and %4 figures' names, %3 and %5 their values
    const QString text = tr("%1: %2 %3, %4 %5")
                             .arg(point.fullName(), coreText(m_cost->label), shown(*m_cost, point.cost),
                                  coreText(m_worth->label), worth);
    return point.isOnFront ? tr("%1; no run is better in both").arg(text) : text;
}

const ParetoPoint& ParetoPlot::pointOf(const ReadingPlace& place) const
{
    return points()[static_cast<std::size_t>(place.column)];
}

std::optional<ReadingPlace> ParetoPlot::placeAt(const QPoint& position) const
{
    const std::optional<std::size_t> index = m_points->pointAt(position, kReach);
    return index ? std::optional(ReadingPlace { .column = static_cast<std::int64_t>(*index) }) : std::nullopt;
}

ReadingPlace ParetoPlot::nextPlace(const std::optional<ReadingPlace>& from, const ReadingStep& step) const
{
    const auto runA = std::ranges::find(points(), m_selection.runA(), &ParetoPoint::run);
    return stepAlong(from, step, runA == points().end() ? 0 : runA - points().begin(), std::ssize(points()));
}

std::optional<Hover> ParetoPlot::read(const ReadingPlace& place) const
{
    const ParetoPoint& point = pointOf(place);
    return Hover { .run = point.run, .layer = {}, .text = sentence(point) };
}

void ParetoPlot::choose(const ReadingPlace& place)
{
    m_selection.setRunA(pointOf(place).run);
}

void ParetoPlot::drawCursor()
{
    applyColours(palette());
}

QString ParetoPlot::cursorSentence() const
{
    return m_reading->sentence();
}

// --- ExportablePlot -----------------------------------------------------------------------------------------------

QString ParetoPlot::title() const
{
    //: A plot's title: %1 a figure such as perplexity, %2 a cost such as bits per weight
    return tr("%1 against %2").arg(coreText(m_worth->label), coreText(m_cost->label));
}

QString ParetoPlot::description() const
{
    if (isEmpty())
        return m_emptyText;
    QStringList front;
    for (const ParetoPoint& point : points()) {
        if (point.isOnFront)
            front.append(point.label);
    }
    QString text = tr("%1 of %n run(s) against %2.", nullptr, static_cast<int>(points().size()))
                       .arg(coreText(m_worth->label), coreText(m_cost->label));
    //: %1 a list of runs by rising cost
    text += sentenceGap() + tr("On the front, from the cheapest: %1.").arg(front.join(QStringLiteral(", ")));
    for (const QString& pair : indistinguishable())
        text += sentenceGap() + pair;
    if (original()) {
        text += sentenceGap()
            + tr("The original model has %1.").arg(formatRunValue(*m_worth, originalValue(m_store, *m_worth)));
    }
    return text;
}

// Neighbours by worth whose bars touch; of groups only, since a standard error over windows is no measure of chance
// between runs that see the same windows.
QStringList ParetoPlot::indistinguishable() const
{
    std::vector<const ParetoPoint*> groups;
    for (const ParetoPoint& point : points()) {
        if (point.runs > 1)
            groups.push_back(&point);
    }
    std::ranges::stable_sort(groups, {}, [](const ParetoPoint* point) { return point->worth; });
    QStringList pairs;
    for (std::size_t i = 1; i < groups.size(); ++i) {
        const ParetoPoint& one = *groups[i - 1];
        const ParetoPoint& other = *groups[i];
        if (other.worth - one.worth <= one.standardError.value_or(0) + other.standardError.value_or(0))
            //: %1 and %2 are groups of runs whose error bars overlap
            pairs.append(tr("The difference of %1 and %2 is not significant.").arg(one.label, other.label));
    }
    return pairs;
}

TableTwin ParetoPlot::tableTwin() const
{
    TableTwin table;
    if (isEmpty())
        return table;
    table.headers = {
        QStringLiteral("run"), QStringLiteral("name"),           QStringLiteral("method"),   keyOf(*m_cost),
        keyOf(*m_worth),       QStringLiteral("standard_error"), QStringLiteral("on_front"), QStringLiteral("runs")
    };
    for (const ParetoPoint& point : points()) {
        const RunRecord* const run = m_store.run(point.run);
        if (!run)
            continue;
        const bool isGroup = point.runs > 1;
        const auto unscaled = [](const RunMetricDescription& metric, std::optional<double> value) {
            return value ? std::optional(*value / runAxisFactor(metric)) : std::nullopt;
        };
        table.rows.push_back(
            { point.run, isGroup ? point.label : run->name(), point.method,
              exactValue(isGroup ? unscaled(*m_cost, point.cost) : runValue(*run, *m_cost)),
              exactValue(isGroup ? unscaled(*m_worth, point.worth) : runValue(*run, *m_worth)),
              exactValue(isGroup ? unscaled(*m_worth, point.standardError) : runStandardError(*run, *m_worth)),
              point.isOnFront ? QStringLiteral("1") : QStringLiteral("0"), QString::number(point.runs) });
    }
    return table;
}

bool ParetoPlot::isEmpty() const
{
    return points().empty();
}

QSize ParetoPlot::exportSize() const
{
    return { 640, 420 };
}

void ParetoPlot::paintOnPaper(QPaintDevice& device, const QSize& size, double scale)
{
    const std::optional<ReadingPlace> cursor = m_reading->follow(std::nullopt);
    m_onPaper = true;
    applyColours(lightPalette());
    m_onPaper = false;
    paintPlot(*m_plot, device, size, scale);
    m_reading->follow(cursor);
    applyColours(palette());
}

} // namespace quantoscope
