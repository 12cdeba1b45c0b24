#include "widgets/weight_tile_panels.h"

#include "widgets/plot_painting.h"
#include "widgets/theme.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WeightTile)
};

constexpr double kNone = 0.0001; // a stretch factor that takes no room of its own
constexpr int kMarginSize = 34; // pixels of the strips beside the matrices
constexpr int kRowMarginRight = 16; // of the last strip, for a name wider than it
constexpr int kTextGap = 6;
constexpr double kHeadRoom = 1.05; // of the strips' ranges
const QMargins kPanelMargins(6, 1, 14, 2); // room for half of the last number
constexpr double kLeastWindow = 4; // weights
constexpr int kSplitReach = 5; // pixels

void prepareAxis(QCPAxis& axis)
{
    auto ticker = QSharedPointer<QCPAxisTickerFixed>::create();
    ticker->setTickStep(1);
    ticker->setTickCount(4);
    ticker->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    axis.setTicker(ticker);
    axis.setTickLength(0);
    axis.setSubTicks(false);
    axis.setNumberFormat(QStringLiteral("f"));
    axis.setNumberPrecision(0);
    axis.grid()->setVisible(false);
}

QCPRange within(QCPRange range, double size)
{
    const double least = std::min(kLeastWindow, size);
    if (range.size() < least)
        range = { range.center() - least / 2, range.center() + least / 2 };
    return range.bounded(-0.5, size - 0.5);
}

// Of those whose place is in the range.
double greatest(const std::vector<float>& values, const QCPRange& places, double least)
{
    const auto first = static_cast<std::size_t>(std::max(0.0, std::ceil(places.lower)));
    const double last = std::floor(places.upper);
    for (std::size_t i = first; i < values.size() && double(i) <= last; ++i)
        if (std::isfinite(values[i]))
            least = std::max(least, double(values[i]));
    return least;
}

int widestLine(const QString& text, const QFontMetrics& metrics)
{
    int widest = 0;
    for (const QString& line : text.split(u'\n'))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    return widest;
}

} // namespace

WeightTilePanels::WeightTilePanels(QCustomPlot& plot) : m_plot(plot)
{
    plot.plotLayout()->clear();
    plot.plotLayout()->setRowSpacing(0);
    plot.plotLayout()->setColumnSpacing(0);
}

WeightTilePanels::~WeightTilePanels() = default;

// --- Layout -------------------------------------------------------------------------------------------------------

void WeightTilePanels::build(std::size_t panels)
{
    m_rowErrors.clear();
    m_rowRect = nullptr;
    m_gutter = nullptr;
    m_magnitudeName = nullptr;
    m_panels.clear();
    m_rowMargins.reset();
    m_plot.clearPlottables();
    m_plot.clearItems();
    m_plot.plotLayout()->clear();
    m_plot.plotLayout()->simplify();
    if (panels == 0)
        return;
    m_rowMargins = std::make_unique<QCPMarginGroup>(&m_plot);
    m_gutter = new QCPLayoutElement(&m_plot);
    m_plot.plotLayout()->addElement(2, 0, m_gutter);
    m_plot.plotLayout()->setColumnStretchFactor(0, kNone);
    for (std::size_t i = 0; i < panels; ++i)
        addPanel(static_cast<int>(i) + 1);
    if (panels > 1)
        addRowMargin(static_cast<int>(panels) + 1);
    addNameOfMagnitudes();
    m_plot.plotLayout()->setRowStretchFactor(0, kNone);
    m_plot.plotLayout()->setRowStretchFactor(1, kNone);
}

void WeightTilePanels::addPanel(int column)
{
    QCPLayoutGrid& layout = *m_plot.plotLayout();
    Panel panel;
    panel.title = new ElidedTitle(&m_plot);
    panel.title->setMargins(QMargins(kPanelMargins.left(), 6, 2, 2));
    layout.addElement(0, column, panel.title);
    panel.margin = new QCPAxisRect(&m_plot);
    panel.rect = new QCPAxisRect(&m_plot);
    layout.addElement(1, column, panel.margin);
    layout.addElement(2, column, panel.rect);
    for (QCPAxisRect* rect : { panel.margin, panel.rect }) {
        rect->setMinimumMargins(kPanelMargins);
        rect->setMargins(kPanelMargins);
        rect->setAutoMargins(QCP::msTop | QCP::msBottom);
        for (const QCPAxis::AxisType axis : { QCPAxis::atBottom, QCPAxis::atLeft })
            prepareAxis(*rect->axis(axis));
    }
    panel.rect->setMarginGroup(QCP::msTop | QCP::msBottom, m_rowMargins.get());
    panel.margin->setMinimumSize(20, kMarginSize);
    panel.margin->setMaximumSize(QWIDGETSIZE_MAX, kMarginSize);
    panel.margin->setRangeDrag({});
    panel.margin->setRangeZoom({});
    panel.margin->axis(QCPAxis::atBottom)->setTickLabels(false);
    panel.margin->axis(QCPAxis::atLeft)->setTickLabels(false);
    panel.rect->setRangeDrag(Qt::Horizontal | Qt::Vertical);
    panel.rect->setRangeZoom(Qt::Horizontal | Qt::Vertical);
    panel.rect->axis(QCPAxis::atLeft)->setRangeReversed(true);
    panel.rect->axis(QCPAxis::atLeft)->setTickLabels(column == 1);
    panel.magnitude = m_plot.addGraph(panel.margin->axis(QCPAxis::atBottom), panel.margin->axis(QCPAxis::atLeft));
    panel.magnitude->setLineStyle(QCPGraph::lsStepCenter);
    panel.magnitude->setAdaptiveSampling(true);
    panel.cells = new MatrixCells(&m_plot, panel.rect);
    const auto changed = qOverload<const QCPRange&>(&QCPAxis::rangeChanged);
    for (const QCPAxis::AxisType type : { QCPAxis::atBottom, QCPAxis::atLeft }) {
        QCPAxis* const axis = panel.rect->axis(type);
        QObject::connect(axis, changed, &m_plot, [this, axis] { link(*axis); });
    }
    m_panels.push_back(std::move(panel));
}

void WeightTilePanels::addRowMargin(int column)
{
    m_rowRect = new QCPAxisRect(&m_plot);
    m_rowRect->setMinimumMargins(QMargins(2, 1, kRowMarginRight, 2));
    m_rowRect->setMarginGroup(QCP::msTop | QCP::msBottom, m_rowMargins.get());
    m_rowRect->setMinimumSize(kMarginSize, 20);
    m_rowRect->setMaximumSize(kMarginSize, QWIDGETSIZE_MAX);
    m_rowRect->setRangeDrag({});
    m_rowRect->setRangeZoom({});
    for (const QCPAxis::AxisType type : { QCPAxis::atBottom, QCPAxis::atLeft }) {
        prepareAxis(*m_rowRect->axis(type));
        m_rowRect->axis(type)->setTickLabels(false);
    }
    m_rowRect->axis(QCPAxis::atLeft)->setRangeReversed(true);
    //: under a narrow plot of the root mean square error of each row of a matrix; two short lines
    m_rowRect->axis(QCPAxis::atBottom)->setLabel(Words::tr("RMS\nerror"));
    m_rowRect->axis(QCPAxis::atBottom)->setLabelPadding(0);
    m_plot.plotLayout()->addElement(2, column, m_rowRect);
    m_plot.plotLayout()->setColumnStretchFactor(column, kNone);
}

void WeightTilePanels::addNameOfMagnitudes()
{
    QCPAxisRect* const margin = m_panels.front().margin;
    m_magnitudeName = new QCPItemText(&m_plot);
    m_magnitudeName->setClipToAxisRect(false);
    m_magnitudeName->setSelectable(false);
    m_magnitudeName->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_magnitudeName->position->setAxisRect(margin);
    m_magnitudeName->position->setCoords(0, 0.5);
    m_magnitudeName->setPositionAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_magnitudeName->setTextAlignment(Qt::AlignRight);
    m_magnitudeName->setPadding(QMargins(0, 0, kTextGap, 0));
    //: left of a narrow plot of the root mean square of each input channel; two short lines
    m_magnitudeName->setText(Words::tr("input\nRMS"));
}

// As wide as the numbers of rows and the name of the strip above are in the font of now.
void WeightTilePanels::fitGutter()
{
    const QFontMetrics metrics(plotFont(m_plot));
    int width = metrics.horizontalAdvance(QString::number(m_scene.tile ? m_scene.tile->outFeatures : 0));
    if (!m_scene.inputMagnitude.empty())
        width = std::max(width, widestLine(m_magnitudeName->text(), metrics));
    m_gutter->setMinimumSize(width + kTextGap, 1);
    m_gutter->setMaximumSize(width + kTextGap, QWIDGETSIZE_MAX);
}

// --- Contents -----------------------------------------------------------------------------------------------------

void WeightTilePanels::setScene(WeightTileScene scene)
{
    const QRectF before = window();
    m_scene = std::move(scene);
    m_contents = tilePanels(m_scene);
    if (m_contents.size() != m_panels.size()) {
        build(m_contents.size());
        if (!before.isEmpty())
            setWindow(before);
    }
    fill();
}

void WeightTilePanels::fill()
{
    std::shared_ptr<const Matrix<std::int32_t>> marked;
    if (m_scene.tile && !m_scene.tile->marked.empty())
        marked = { m_scene.tile, &m_scene.tile->marked };
    if (!m_panels.empty())
        m_panels.front().rect->axis(QCPAxis::atBottom)->setLabel(tileMarkSentence(*m_scene.tile));
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        const TilePanel& contents = m_contents[i];
        const WeightTile& tile = *m_scene.tile;
        m_panels[i].title->setText(contents.title);
        m_panels[i].cells->setContents({ .cells = contents.cells,
                                         .right = contents.right,
                                         .split = m_scene.split,
                                         .firstRow = tile.range.firstRow,
                                         .firstColumn = tile.range.firstColumn,
                                         .rowsPerCell = tile.rowsPerCell,
                                         .columnsPerCell = tile.columnsPerCell,
                                         .limit = contents.limit,
                                         .marked = marked });
    }
    fillMargins();
}

void WeightTilePanels::fillMargins()
{
    QVector<double> keys;
    QVector<double> values;
    for (std::size_t i = 0; i < m_scene.inputMagnitude.size(); ++i) {
        keys.append(double(i));
        values.append(double(m_scene.inputMagnitude[i]));
    }
    for (const Panel& panel : m_panels) {
        panel.magnitude->setData(keys, values, true);
        panel.margin->setVisible(!keys.isEmpty());
    }
    if (m_magnitudeName)
        m_magnitudeName->setVisible(!keys.isEmpty());
    for (QCPCurve* curve : std::exchange(m_rowErrors, {}))
        m_plot.removePlottable(curve);
    for (const std::size_t run : m_rowRect ? m_scene.shownRuns() : std::vector<std::size_t>()) {
        const std::vector<float>& errors = m_scene.rowErrors[run];
        auto* const curve = new QCPCurve(m_rowRect->axis(QCPAxis::atBottom), m_rowRect->axis(QCPAxis::atLeft));
        QVector<double> rows;
        QVector<double> sizes;
        for (std::size_t row = 0; row < errors.size(); ++row) {
            rows.append(double(row));
            sizes.append(double(errors[row]));
        }
        curve->setData(sizes, rows);
        m_rowErrors.push_back(curve);
    }
    scaleMargins();
}

// To what is in view: beside a few weights, a spike elsewhere would leave the strips empty.
void WeightTilePanels::scaleMargins()
{
    if (m_panels.empty())
        return;
    const QCPAxisRect* const shown = m_panels.front().rect;
    const double top = greatest(m_scene.inputMagnitude, shown->axis(QCPAxis::atBottom)->range(), 1e-30);
    for (const Panel& panel : m_panels)
        panel.margin->axis(QCPAxis::atLeft)->setRange(0, kHeadRoom * top);
    if (!m_rowRect)
        return;
    double most = 1e-30;
    for (const std::size_t run : m_scene.shownRuns())
        most = greatest(m_scene.rowErrors[run], shown->axis(QCPAxis::atLeft)->range(), most);
    m_rowRect->axis(QCPAxis::atBottom)->setRange(0, kHeadRoom * most);
}

void WeightTilePanels::setSplit(double column)
{
    m_scene.split = column;
    fill();
}

void WeightTilePanels::setCursor(std::optional<std::pair<std::int64_t, std::int64_t>> cell)
{
    std::optional<QRectF> frame;
    if (cell && m_scene.tile) {
        const TileRange weights = m_scene.tile->weightsOf(cell->first, cell->second);
        frame = QRectF(double(weights.firstColumn) - 0.5, double(weights.firstRow) - 0.5, double(weights.columns),
                       double(weights.rows));
    }
    for (const Panel& panel : m_panels)
        panel.cells->setCursor(frame);
}

void WeightTilePanels::applyColours(const QPalette& palette)
{
    stylePlot(m_plot, palette);
    const PlotColours colours = plotColours(palette);
    QFont bold = plotFont(m_plot);
    bold.setBold(true);
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        const Panel& panel = m_panels[i];
        panel.cells->setPalette(palette);
        panel.title->setFont(bold);
        panel.title->setKey(shortSignedKey(m_contents[i].limit, palette));
        panel.title->setKeyLook(plotFont(m_plot), palette);
        panel.title->setTextColor(m_contents[i].colour < 0 ? colours.text
                                                           : runTextColour(m_contents[i].colour, palette));
        panel.magnitude->setPen(QPen(colours.original, 1));
        QColor fill = colours.original;
        fill.setAlphaF(0.3F);
        panel.magnitude->setBrush(fill);
    }
    if (m_magnitudeName) {
        m_magnitudeName->setFont(plotFont(m_plot));
        m_magnitudeName->setColor(colours.text);
        fitGutter();
    }
    const std::vector<std::size_t> runs = m_scene.shownRuns();
    for (std::size_t i = 0; i < m_rowErrors.size(); ++i)
        m_rowErrors[i]->setPen(QPen(runColour(std::max(0, m_scene.colours[runs[i]]), palette), 1));
}

// --- The window ---------------------------------------------------------------------------------------------------

void WeightTilePanels::setRanges(const QCPRange& columns, const QCPRange& rows)
{
    m_linking = true;
    for (const Panel& panel : m_panels) {
        panel.rect->axis(QCPAxis::atBottom)->setRange(columns);
        panel.rect->axis(QCPAxis::atLeft)->setRange(rows);
        panel.margin->axis(QCPAxis::atBottom)->setRange(columns);
    }
    if (m_rowRect)
        m_rowRect->axis(QCPAxis::atLeft)->setRange(rows);
    m_linking = false;
    scaleMargins();
}

void WeightTilePanels::setWindow(const QRectF& weights)
{
    setRanges({ weights.left(), weights.right() }, { weights.top(), weights.bottom() });
}

QRectF WeightTilePanels::window() const
{
    if (m_panels.empty())
        return {};
    const QCPRange columns = m_panels.front().rect->axis(QCPAxis::atBottom)->range();
    const QCPRange rows = m_panels.front().rect->axis(QCPAxis::atLeft)->range();
    return { columns.lower, rows.lower, columns.size(), rows.size() };
}

void WeightTilePanels::link(const QCPAxis& source)
{
    if (m_linking || !m_scene.tile)
        return;
    const QCPAxisRect* const rect = source.axisRect();
    setRanges(within(rect->axis(QCPAxis::atBottom)->range(), double(m_scene.tile->inFeatures)),
              within(rect->axis(QCPAxis::atLeft)->range(), double(m_scene.tile->outFeatures)));
    if (m_windowChanged)
        m_windowChanged();
}

void WeightTilePanels::zoom(double factor, const QPointF& about)
{
    if (m_panels.empty())
        return;
    QCPAxis* const x = m_panels.front().rect->axis(QCPAxis::atBottom);
    QCPAxis* const y = m_panels.front().rect->axis(QCPAxis::atLeft);
    x->scaleRange(1 / factor, about.x());
    y->scaleRange(1 / factor, about.y());
}

bool WeightTilePanels::isOnSplit(const QPointF& position) const
{
    return std::ranges::any_of(m_panels, [&](const Panel& panel) {
        return panel.cells->contents().right && panel.rect->rect().contains(position.toPoint())
            && std::abs(panel.rect->axis(QCPAxis::atBottom)->coordToPixel(m_scene.split) - position.x()) <= kSplitReach;
    });
}

std::optional<double> WeightTilePanels::splitAt(const QPointF& position) const
{
    for (const Panel& panel : m_panels) {
        if (panel.cells->contents().right && panel.rect->rect().contains(position.toPoint()))
            return std::floor(panel.rect->axis(QCPAxis::atBottom)->pixelToCoord(position.x())) + 0.5;
    }
    return std::nullopt;
}

std::optional<std::pair<std::int64_t, std::int64_t>> WeightTilePanels::cellAt(const QPointF& position) const
{
    for (const Panel& panel : m_panels) {
        if (!panel.rect->rect().contains(position.toPoint()))
            continue;
        const WeightTile& tile = *m_scene.tile;
        const auto row = std::lround(panel.rect->axis(QCPAxis::atLeft)->pixelToCoord(position.y()));
        const auto column = std::lround(panel.rect->axis(QCPAxis::atBottom)->pixelToCoord(position.x()));
        const std::int64_t cellRow = (row - tile.range.firstRow) / tile.rowsPerCell;
        const std::int64_t cellColumn = (column - tile.range.firstColumn) / tile.columnsPerCell;
        if (row < tile.range.firstRow || column < tile.range.firstColumn || cellRow >= tile.original.rows
            || cellColumn >= tile.original.columns)
            return std::nullopt; // not there yet: the window was moved
        return std::pair(cellRow, cellColumn);
    }
    return std::nullopt;
}

} // namespace quantoscope
