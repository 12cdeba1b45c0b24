#include "widgets/error_map_plot.h"

#include "core/results/metric.h"
#include "widgets/baseline_chooser.h"
#include "widgets/cell_ticks.h"
#include "widgets/elided_title.h"
#include "widgets/empty_hint.h"
#include "widgets/error_grid.h"
#include "widgets/error_map_panel.h"
#include "widgets/error_map_text.h"
#include "widgets/heat_cells.h"
#include "widgets/number_format.h"
#include "widgets/plot_painting.h"
#include "widgets/selection.h"
#include "widgets/theme.h"

#include <QTimer>
#include <QVBoxLayout>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

constexpr int kCoalesceMs = 33;
constexpr int kGoodCellWidth = 32; // pixels
constexpr int kGoodCellHeight = 20;
constexpr int kPanelMargins = 50; // of a panel in a file
constexpr int kPanelGap = 16;
constexpr int kLeastPanel = 16; // small, so that many panels share evenly what there is
constexpr int kTitleMargins = 12;
constexpr int kLabelGap = 4; // between "Block" and the numbers
const QMargins kCellMargins(6, 0, 10, 4);
constexpr int kScaleRoom = 76;
constexpr int kNameGap = 8;
constexpr double kLeastNameRoom = 0.75; // of a line's height, for a turned name beside the next
constexpr double kLeastNumberRoom = 1.05; // of a line's height, for a number above the next

/// Whole block numbers only, every 1, 2, 5, 10, ... as many as fit, and a dash for the row of layers in no block.
class BlockTicker : public QCPAxisTicker
{
public:
    explicit BlockTicker(QStringList labels) : m_labels(std::move(labels)) { setTickOrigin(0); }

    /// Numbers for which there is room beside all rows.
    void setMost(double numbers) { m_most = std::max(1.0, numbers); }

protected:
    double getTickStep(const QCPRange& range) override
    {
        double step = 1;
        for (int i = 0; range.size() / step > m_most; ++i)
            step *= i % 3 == 1 ? 2.5 : 2;
        return step;
    }

    QString getTickLabel(double tick, const QLocale& /*locale*/, QChar /*format*/, int /*precision*/) override
    {
        return m_labels.value(static_cast<int>(std::lround(tick)));
    }

private:
    QStringList m_labels;
    double m_most = 1;
};

} // namespace

ErrorMapPlot::ErrorMapPlot(const ResultsStore& store, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_selection(selection)
    , m_plot(new QCustomPlot(this))
    , m_hint(new EmptyHint(this))
    , m_emptyText(tr("No run yet: its errors will appear here, layer by layer."))
    , m_baselines(new BaselineChooser(store, this))
    , m_grid(std::make_unique<ErrorGrid>())
{
    prepareInteractivePlot(*m_plot);
    m_plot->setObjectName(QStringLiteral("errorMap"));
    m_plot->installEventFilter(this);
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_plot, 1);
    layout->addWidget(m_baselines);
    setFocusProxy(m_plot);
    connect(m_baselines, &BaselineChooser::chosen, this, &ErrorMapPlot::setBaseline);

    m_reading = std::make_unique<ReadingCursor>(*m_plot, *this, selection);
    connect(m_reading.get(), &ReadingCursor::moved, this, &ErrorMapPlot::cursorMoved);
    connect(&selection, &Selection::runsChanged, this, &ErrorMapPlot::refreshLayout);
    connect(&selection, &Selection::metricChanged, this, &ErrorMapPlot::refreshValues);
    connect(&selection, &Selection::layerChanged, this, &ErrorMapPlot::updateSelectedCell);
    connect(&store, &ResultsStore::reset, this, &ErrorMapPlot::refreshLayout);
    connect(&store, &ResultsStore::runRemoved, this, &ErrorMapPlot::refreshLayout);
    connect(&store, &ResultsStore::runRenamed, this, &ErrorMapPlot::refreshLayout);
    connect(&store, &ResultsStore::layerFinished, this, [this](const QString& run, const QString& layer) {
        if (!m_selection.runs().contains(run))
            return;
        if (m_grid->find(layer))
            scheduleValues();
        else
            refreshLayout(); // a layer that the model's description does not name
    });
    refreshLayout();
}

ErrorMapPlot::~ErrorMapPlot() = default;

void ErrorMapPlot::setColourMap(ColourMap map)
{
    if (m_colourMap == map)
        return;
    m_colourMap = map;
    refreshValues();
}

void ErrorMapPlot::setColoursLocked(bool locked)
{
    if (m_locked == locked)
        return;
    m_locked = locked;
    m_perRow = 0;
    refreshLayout();
}

void ErrorMapPlot::setBaseline(const QString& run)
{
    if (m_baseline == run)
        return;
    m_baseline = run;
    m_baselines->setRun(run);
    refreshValues();
}

void ErrorMapPlot::setEmptyHint(const QString& text)
{
    m_emptyText = text;
    m_hint->setState(isEmpty(), m_emptyText);
}

void ErrorMapPlot::resetView()
{
    for (const std::unique_ptr<Panel>& panel : m_panels) {
        panel->rect->axis(QCPAxis::atBottom)->setRange(-0.5, m_grid->columns() - 0.5);
        panel->rect->axis(QCPAxis::atLeft)->setRange(-0.5, m_grid->rows() - 0.5);
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

// --- What is shown ------------------------------------------------------------------------------------------------

void ErrorMapPlot::refreshLayout()
{
    m_reading->follow(std::nullopt);
    m_grid->setLayers(m_store, m_selection.runs());
    buildPanels(panelsPerRow(m_plot->size()));
    refreshValues();
}

// The most a line whose cells come closest to a good size; then as few as that many lines need, so that the last is no
// shorter than it must be.
int ErrorMapPlot::panelsPerRow(const QSize& size) const
{
    const int runs = std::max(1, static_cast<int>(m_selection.runs().size()));
    int best = runs;
    double bestFit = 0;
    for (int perRow = runs; perRow >= 1; --perRow) {
        const QSizeF cell = cellSize(size, perRow);
        const double fit = std::min({ 1.0, cell.width() / kGoodCellWidth, cell.height() / kGoodCellHeight });
        if (fit > bestFit) {
            bestFit = fit;
            best = perRow;
        }
    }
    const int lines = (runs + best - 1) / best;
    return (runs + lines - 1) / lines;
}

// Only the first column of panels has numbers of blocks, and only panels with none beneath names of projections.
QSizeF ErrorMapPlot::cellSize(const QSize& size, int perRow) const
{
    const auto runs = static_cast<int>(m_selection.runs().size());
    const int lines = (runs + perRow - 1) / perRow;
    const double width = size.width() - blockRoom() - (m_locked ? kScaleRoom : perRow * kScaleRoom);
    const double cellWidth = (width / perRow - kPanelGap) / std::max(1, m_grid->columns());
    const int title = QFontMetrics(plotFont(*m_plot)).lineSpacing() + kTitleMargins;
    const double height = size.height() - lines * title - namesHeight(cellWidth);
    return { cellWidth, (height / lines - kPanelGap) / std::max(1, m_grid->rows()) };
}

void ErrorMapPlot::buildPanels(int perRow)
{
    m_perRow = perRow;
    m_panels.clear();
    m_plot->clearItems();
    m_plot->plotLayout()->clear();
    m_plot->plotLayout()->setColumnSpacing(0);
    if (!m_grid->hasLayers())
        return;
    auto* const lines = new QCPLayoutGrid;
    lines->setColumnSpacing(0);
    lines->setRowSpacing(0);
    m_plot->plotLayout()->addElement(0, 0, lines);
    m_lines = lines;
    const auto count = static_cast<int>(m_selection.runs().size());
    m_rowGutter = new QCPLayoutElement(m_plot);
    m_nameGutter = new QCPLayoutElement(m_plot);
    lines->addElement(0, 0, m_rowGutter);
    lines->setColumnStretchFactor(0, 0.0001);
    for (int i = 0; i < count; ++i)
        addPanel(*lines, i, i / perRow, i % perRow + 1);
    const int last = lines->rowCount();
    lines->addElement(last, 0, m_nameGutter);
    lines->setRowStretchFactor(last, 0.0001);
    if (m_locked && !m_panels.empty()) {
        // One scale beside all lines; it speaks for every panel.
        auto* const scale = new QCPColorScale(m_plot);
        m_plot->plotLayout()->addElement(0, 1, scale);
        m_plot->plotLayout()->setColumnStretchFactor(1, 0.0001);
        m_panels.back()->scale = scale;
    }
    for (const std::unique_ptr<Panel>& panel : m_panels) {
        if (!panel->scale)
            continue;
        panel->scale->setType(QCPAxis::atRight);
        panel->scale->setBarWidth(14);
        panel->scale->setRangeDrag(false);
        panel->scale->setRangeZoom(false);
        panel->scale->setMargins(QMargins(6, 4, 6, kCellMargins.bottom()));
    }
    fitPanels(m_plot->size());
    resetView();
}

void ErrorMapPlot::addPanel(QCPLayoutGrid& lines, int position, int row, int column)
{
    auto panel = std::make_unique<Panel>();
    panel->run = m_selection.runs()[position];
    panel->frame = new QCPLayoutGrid;
    panel->frame->setRowSpacing(2);
    panel->frame->setColumnSpacing(0);
    lines.addElement(row, column, panel->frame);
    panel->title = new ElidedTitle(m_plot);
    panel->title->setMargins(QMargins(kCellMargins.left(), 6, 4, 3));
    panel->frame->addElement(0, 0, panel->title);
    panel->rect = new QCPAxisRect(m_plot);
    panel->rect->setAutoMargins(QCP::msNone); // numbers and names stand in the gutters
    panel->rect->setMargins(kCellMargins);
    panel->rect->setMinimumSize(kLeastPanel, kLeastPanel);
    panel->frame->addElement(1, 0, panel->rect);
    panel->frame->setRowStretchFactor(0, 0.0001);
    if (!m_locked) {
        panel->scale = new QCPColorScale(m_plot);
        panel->frame->addElement(1, 1, panel->scale);
        panel->frame->setColumnStretchFactor(1, 0.0001);
    }
    QCPAxis* x = panel->rect->axis(QCPAxis::atBottom);
    QCPAxis* y = panel->rect->axis(QCPAxis::atLeft);
    x->setTicker(QSharedPointer<QCPAxisTickerText>::create()); // filled by fitPanels()
    y->setTicker(QSharedPointer<BlockTicker>::create(m_grid->rowLabels()));
    y->setRangeReversed(true);
    if (column == 1)
        y->setLabel(tr("Block"));
    y->setLabelPadding(kLabelGap);
    for (QCPAxis* axis : { x, y }) {
        axis->grid()->setVisible(false);
        axis->setTickLength(0);
        axis->setSubTicks(false);
    }
    panel->rect->setRangeDrag(Qt::Vertical);
    panel->rect->setRangeZoom(Qt::Vertical);
    connect(y, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this,
            [this, rect = panel->rect] { linkRows(rect); });
    panel->cells = new HeatCells(m_plot, panel->rect);
    panel->cells->setContents({ .rows = m_grid->rows(),
                                .columns = m_grid->columns(),
                                .exists = [this](int r, int c) { return !m_grid->layer(r, c).isEmpty(); },
                                .value = [this, position](int r, int c) { return m_grid->value(position, r, c); },
                                // All panels or none: a panel without numbers among others would look unfinished.
                                .withText =
                                    [this] {
                                        return std::ranges::all_of(
                                            m_panels, [](const auto& p) { return p->cells->hasRoomForText(); });
                                    } });
    m_panels.push_back(std::move(panel));
}

int ErrorMapPlot::widestName() const
{
    const QFontMetrics metrics(plotFont(*m_plot));
    int widest = 1;
    for (const QString& name : m_grid->columnLabels())
        widest = std::max(widest, metrics.horizontalAdvance(name));
    return widest;
}

// Names that do not fit side by side are turned.
int ErrorMapPlot::namesHeight(double cellWidth) const
{
    const bool areTurned = widestName() + kNameGap > cellWidth;
    return areTurned ? widestName() + kNameGap : QFontMetrics(plotFont(*m_plot)).height() + kNameGap;
}

int ErrorMapPlot::blockRoom() const
{
    const QFontMetrics metrics(plotFont(*m_plot));
    int widest = 0;
    for (const QString& number : m_grid->rowLabels())
        widest = std::max(widest, metrics.horizontalAdvance(number));
    return widest + metrics.height() + 3 * kLabelGap;
}

// The last line's names have a gutter of their own; those of a line above it that is longer stand where a panel of the
// last would.
void ErrorMapPlot::fitGutters(double cellWidth)
{
    m_rowGutter->setMinimumSize(blockRoom(), 1);
    m_rowGutter->setMaximumSize(blockRoom(), QWIDGETSIZE_MAX);
    m_nameGutter->setMinimumSize(1, namesHeight(cellWidth));
    m_nameGutter->setMaximumSize(QWIDGETSIZE_MAX, namesHeight(cellWidth));
    if (m_locked) // beside the cells, from the uppermost to the lowest
        m_panels.back()->scale->setMargins(QMargins(6, QFontMetrics(plotFont(*m_plot)).lineSpacing() + kTitleMargins, 6,
                                                    namesHeight(cellWidth) + kCellMargins.bottom()));
}

void ErrorMapPlot::fitPanels(const QSize& size)
{
    if (m_panels.empty())
        return;
    const auto count = static_cast<int>(m_panels.size());
    const QSizeF cell = cellSize(size, m_perRow);
    const int line = QFontMetrics(plotFont(*m_plot)).height();
    const bool areTurned = widestName() + kNameGap > cell.width();
    const double room = kLeastNameRoom * line;
    const int named = std::max(1, static_cast<int>(std::ceil(room / std::max(1.0, cell.width())))); // every so many
    fitGutters(cell.width());
    for (int i = 0; i < count; ++i) {
        QCPAxis* const y = m_panels[static_cast<std::size_t>(i)]->rect->axis(QCPAxis::atLeft);
        QCPAxis* const x = m_panels[static_cast<std::size_t>(i)]->rect->axis(QCPAxis::atBottom);
        y->ticker().staticCast<BlockTicker>()->setMost(m_grid->rows() * cell.height() / (kLeastNumberRoom * line));
        y->setTickLabels(i % m_perRow == 0);
        auto kinds = QSharedPointer<QCPAxisTickerText>::create();
        for (int kind = 0; kind < m_grid->columns(); kind += named)
            kinds->addTick(kind, m_grid->columnLabels()[kind]);
        x->setTicker(kinds);
        x->setTickLabels(i + m_perRow >= count); // none beneath
        x->setTickLabelRotation(areTurned ? 90 : 0);
    }
}

void ErrorMapPlot::linkRows(const QCPAxisRect* source)
{
    if (m_linking)
        return;
    m_linking = true;
    const QCPRange range = source->axis(QCPAxis::atLeft)->range().bounded(-0.5, std::max(1, m_grid->rows()) - 0.5);
    for (const std::unique_ptr<Panel>& panel : m_panels)
        panel->rect->axis(QCPAxis::atLeft)->setRange(range);
    m_linking = false;
}

const MetricDescription& ErrorMapPlot::selectedMetric() const
{
    const MetricDescription* const metric = findLayerMetric(m_selection.metric().toStdString());
    return metric ? *metric : layerMetrics().front();
}

void ErrorMapPlot::scheduleValues()
{
    if (m_valuesPending)
        return;
    m_valuesPending = true;
    QTimer::singleShot(kCoalesceMs, this, &ErrorMapPlot::refreshValues);
}

void ErrorMapPlot::refreshValues()
{
    m_valuesPending = false;
    m_grid->setValues(m_store, m_selection.runs(), selectedMetric(), m_baseline);
    updateSelectedCell();
    applyColours(palette());
    m_hint->setState(isEmpty(), m_emptyText);
    m_reading->describe();
}

void ErrorMapPlot::updateSelectedCell()
{
    const std::optional<std::pair<int, int>> cell = m_grid->find(m_selection.layer());
    for (const std::unique_ptr<Panel>& panel : m_panels)
        panel->cells->setSelectedCell(cell);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

// --- Looks --------------------------------------------------------------------------------------------------------

void ErrorMapPlot::applyColours(const QPalette& palette)
{
    stylePlot(*m_plot, palette);
    const PlotColours colours = plotColours(palette);
    const MetricDescription& metric = selectedMetric();
    const QFont font = plotFont(*m_plot);
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        Panel& panel = *m_panels[i];
        const RunRecord* run = m_store.run(panel.run);
        const QString letter = m_selection.letter(panel.run);
        panel.title->setText(m_selection.hasKey() || !run ? letter : letter + QStringLiteral("  ") + run->name());
        QFont bold = font;
        bold.setBold(true);
        panel.title->setFont(bold);
        panel.title->setTextColor(run ? runTextColour(run->colourIndex, palette) : colours.text);
        const int shared = m_locked ? -1 : static_cast<int>(i);
        const auto range = (m_baseline.isEmpty() ? m_grid->range(shared, metric.logarithmic)
                                                 : m_grid->evenRange(shared, metric.logarithmic))
                               .value_or(metric.logarithmic ? std::pair(0.1, 1.0) : std::pair(0.0, 1.0));
        panel.cells->setLook({ .map = m_colourMap,
                               .low = range.first,
                               .high = range.second,
                               .logarithmic = metric.logarithmic,
                               .reversed = !metric.lowerIsBetter,
                               .evenAbout = m_baseline.isEmpty() ? std::nullopt : std::optional(palette),
                               .background = mixColours(colours.background, colours.text, 0.06),
                               .hatch = mixColours(colours.background, colours.text, 0.3) });
        if (panel.scale)
            styleScale(panel, palette, range);
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ErrorMapPlot::styleScale(Panel& panel, const QPalette& palette, const std::pair<double, double>& range)
{
    const PlotColours colours = plotColours(palette);
    const MetricDescription& metric = selectedMetric();
    const QFont font = plotFont(*m_plot);
    QCPColorGradient gradient = m_baseline.isEmpty() ? colourGradient(m_colourMap) : signedGradient(palette);
    if (!metric.lowerIsBetter)
        gradient = gradient.inverted();
    panel.scale->setGradient(gradient);
    panel.scale->setDataScaleType(metric.logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    panel.scale->setDataRange(QCPRange(range.first, range.second));
    const QString subject = m_baseline.isEmpty() ? metricTitle(metric) : errorMapSubject(m_store, metric, m_baseline);
    panel.scale->setLabel(metric.lowerIsBetter ? subject : tr("%1, higher is better").arg(subject));
    QCPAxis* axis = panel.scale->axis();
    numberQuantities(*axis, metric.logarithmic);
    axis->setNumberFormat(QStringLiteral("gb"));
    axis->setNumberPrecision(4);
    axis->setBasePen(QPen(colours.axis));
    axis->setTickPen(QPen(colours.axis));
    axis->setSubTickPen(QPen(colours.axis));
    axis->setLabelFont(font);
    axis->setTickLabelFont(font);
    axis->setLabelColor(colours.text);
    axis->setTickLabelColor(colours.text);
}

void ErrorMapPlot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColours(palette());
    QWidget::changeEvent(event);
}

// --- ExportablePlot -----------------------------------------------------------------------------------------------

QString ErrorMapPlot::title() const
{
    const MetricDescription& metric = selectedMetric();
    return tr("Error map: %1")
        .arg(m_baseline.isEmpty() ? metricTitle(metric) : errorMapSubject(m_store, metric, m_baseline));
}

QString ErrorMapPlot::description() const
{
    return isEmpty() ? m_emptyText : errorMapSentences(*m_grid, m_store, m_selection, selectedMetric(), m_baseline);
}

TableTwin ErrorMapPlot::tableTwin() const
{
    return isEmpty() ? TableTwin {} : errorMapTable(*m_grid, m_store, m_selection, selectedMetric(), m_baseline);
}

bool ErrorMapPlot::isEmpty() const
{
    return m_panels.empty();
}

QSize ErrorMapPlot::exportSize() const
{
    const auto count = static_cast<int>(m_panels.size());
    const int perRow = std::min(count, 3);
    const int lines = count == 0 ? 1 : (count + perRow - 1) / perRow;
    const int width = std::max(1, perRow) * (kPanelMargins + m_grid->columns() * 2 * kGoodCellWidth) + 90;
    return { std::max(480, width), lines * std::clamp(90 + m_grid->rows() * 20, 220, 900) };
}

void ErrorMapPlot::paintOnPaper(QPaintDevice& device, const QSize& size, double scale)
{
    const int perRow = m_perRow;
    if (panelsPerRow(size) != perRow)
        buildPanels(panelsPerRow(size));
    const std::optional<ReadingPlace> cursor = m_reading->follow(std::nullopt);
    for (const std::unique_ptr<Panel>& panel : m_panels)
        panel->cells->setSelectedCell({}); // as the reading cursor, a matter of the screen
    drawCursor();
    fitPanels(size);
    applyColours(lightPalette());
    paintPlot(*m_plot, device, size, scale);
    fitPanels(m_plot->size());
    if (m_perRow != perRow)
        buildPanels(perRow);
    updateSelectedCell();
    m_reading->follow(cursor);
    drawCursor();
    applyColours(palette());
}

} // namespace quantoscope
