#include "widgets/weight_tile_view.h"

#include "core/results/session_excerpt.h"
#include "widgets/elided_label.h"
#include "widgets/eliding_combo_box.h"
#include "widgets/empty_hint.h"
#include "widgets/input_magnitude.h"
#include "widgets/plot_painting.h"
#include "widgets/results_store.h"
#include "widgets/selection.h"
#include "widgets/theme.h"
#include "widgets/weight_tile_panels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <bit>
#include <cmath>

namespace quantoscope {
namespace {

constexpr int kRestMs = 60; // before a moved window is asked for
constexpr int kAround = 90; // pixels of margins and titles about the matrices
constexpr std::int64_t kPlaceWindow = 64; // weights a side about a place that another view asked for
constexpr std::int64_t kLeastCells = 64; // a side: below this a small view would pool what could be read
const QString kSplit = QStringLiteral("*split"); // no run's id
const QString kDifference = QStringLiteral("*difference");

/// As many cells as pixels, rounded so that a view that is resized does not ask again at each pixel.
std::int64_t cellsFor(double pixels)
{
    const auto room = static_cast<std::uint64_t>(std::max(1.0, pixels));
    return std::clamp<std::int64_t>(static_cast<std::int64_t>(std::bit_floor(room)), kLeastCells, kMostTileCells);
}

LayerResultPtr resultOf(const RunRecord& run, const QString& layer)
{
    const auto found = run.layerIndex.constFind(layer);
    return found == run.layerIndex.constEnd() ? nullptr : run.layers[static_cast<std::size_t>(*found)];
}

} // namespace

WeightTileView::WeightTileView(const ResultsStore& store, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_selection(selection)
    , m_plot(new QCustomPlot(this))
    , m_panels(std::make_unique<WeightTilePanels>(*m_plot))
    , m_hint(new EmptyHint(this))
{
    prepareInteractivePlot(*m_plot);
    m_plot->setObjectName(QStringLiteral("weightTile"));
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_plot, 1);
    layout->addWidget(makeControls());
    setFocusProxy(m_plot);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &WeightTileView::requestChanged);
    connectPlot();

    connect(&selection, &Selection::layerChanged, this, &WeightTileView::takeLayer);
    connect(&selection, &Selection::runsChanged, this, &WeightTileView::takeRuns);
    connect(&selection, &Selection::rangeChanged, this, &WeightTileView::requestChanged);
    connect(&selection, &Selection::placeWanted, this, &WeightTileView::goTo);
    connect(&store, &ResultsStore::reset, this, &WeightTileView::takeLayer);
    connect(&store, &ResultsStore::runRemoved, this, &WeightTileView::takeRuns);
    connect(&store, &ResultsStore::runRenamed, this, &WeightTileView::takeRuns);
    connect(&store, &ResultsStore::layerFinished, this, [this](const QString& /*run*/, const QString& layer) {
        if (layer == m_layer)
            Q_EMIT requestChanged();
    });
    takeLayer();
    takeRuns();
}

WeightTileView::~WeightTileView() = default;

QWidget* WeightTileView::makeControls()
{
    auto* const controls = new QWidget(this);
    m_modeBox = new ElidingComboBox(Qt::ElideMiddle, controls); // names begin alike
    m_modeBox->setObjectName(QStringLiteral("tileMode"));
    m_modeBox->setAccessibleName(tr("What is shown of the layer"));
    m_modeBox->setToolTip(
        tr("A run beside the original with its error, two runs split by a line that can be dragged, or "
           "one less the other"));
    m_poolingBox = new QComboBox(controls);
    m_poolingBox->setObjectName(QStringLiteral("tilePooling"));
    m_poolingBox->addItem(tr("Largest of a cell"), int(TilePooling::LargestMagnitude));
    m_poolingBox->addItem(tr("Mean of a cell"), int(TilePooling::Mean));
    m_poolingBox->setAccessibleName(tr("What stands for the weights of a cell"));
    m_poolingBox->setToolTip(tr("Where there are more weights than can be shown, a cell stands for several of them"));
    m_wholeButton = new QPushButton(tr("&Whole layer"), controls);
    m_wholeButton->setObjectName(QStringLiteral("tileWhole"));
    m_exactButton = new QPushButton(tr("S&ingle weights"), controls);
    m_exactButton->setObjectName(QStringLiteral("tileExact"));
    m_exactButton->setToolTip(tr("Zooms in until every cell is one weight"));
    m_scope = new ElidedLabel(controls);
    m_scope->setObjectName(QStringLiteral("tileScope"));
    auto* const row = new QHBoxLayout(controls);
    row->setContentsMargins(8, 2, 8, 4);
    row->addWidget(m_modeBox);
    row->addWidget(m_poolingBox);
    row->addWidget(m_scope, 1);
    row->addWidget(m_exactButton);
    row->addWidget(m_wholeButton);
    connect(m_modeBox, &QComboBox::activated, this, &WeightTileView::chooseFromBox);
    connect(m_poolingBox, &QComboBox::currentIndexChanged, this,
            [this] { setPooling(static_cast<TilePooling>(m_poolingBox->currentData().toInt())); });
    connect(m_wholeButton, &QPushButton::clicked, this, &WeightTileView::resetView);
    connect(m_exactButton, &QPushButton::clicked, this, &WeightTileView::showSingleWeights);
    return controls;
}

void WeightTileView::connectPlot()
{
    m_plot->installEventFilter(this);
    m_reading = std::make_unique<ReadingCursor>(*m_plot, *this, m_selection, ReadingCursor::WithoutFocus::Stays);
    m_panels->onWindowChanged([this] { takeWindow(); });
    connect(m_plot, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        m_movesSplit = m_panels->isOnSplit(event->pos());
        m_plot->setInteraction(QCP::iRangeDrag, !m_movesSplit);
    });
    connect(m_plot, &QCustomPlot::mouseRelease, this, [this] { m_movesSplit = false; });
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        if (m_panels->isOnSplit(event->pos()))
            m_plot->setCursor(Qt::SplitHCursor);
        else
            m_plot->unsetCursor();
        const std::optional<double> column = m_movesSplit ? m_panels->splitAt(event->pos()) : std::nullopt;
        if (column)
            setSplit(*column);
    });
}

// --- What is asked for --------------------------------------------------------------------------------------------

TileRange WeightTileView::wholeLayer() const
{
    const LayerDescription* const layer = m_store.layerDescription(m_layer);
    return layer ? TileRange { 0, 0, layer->outFeatures, layer->inFeatures } : TileRange {};
}

// A and B, which share their colours with whichever run is looked at.
QStringList WeightTileView::wantedRuns() const
{
    QStringList ids = m_selection.runs().mid(0, 2);
    if (!m_run.isEmpty() && m_selection.runs().contains(m_run) && !ids.contains(m_run))
        ids.append(m_run);
    return ids;
}

WeightTileRequest WeightTileView::request() const
{
    WeightTileRequest request { .layer = m_layer.toStdString(), .runs = {}, .range = m_window };
    request.pooling = m_pooling;
    request.marked = m_selection.range();
    for (const QString& id : wantedRuns())
        if (const RunRecord* const run = m_store.run(id))
            if (LayerResultPtr layer = resultOf(*run, m_layer); layer && !lacksItsCodes(*layer))
                request.runs.push_back(std::move(layer));
    const double ratio = m_plot->devicePixelRatioF();
    const int panels = request.runs.empty() ? 1 : 3;
    request.mostRows = cellsFor(ratio * (m_plot->height() - kAround));
    request.mostColumns = cellsFor(ratio * (m_plot->width() - kAround) / panels);
    return request;
}

// An excerpt of a session has no codes to show weights from.
QString WeightTileView::lackOfCodes() const
{
    QStringList lacking;
    for (const QString& id : wantedRuns())
        if (const RunRecord* const run = m_store.run(id))
            if (const LayerResult* const layer = run->layer(m_layer); layer && lacksItsCodes(*layer))
                lacking.append(run->name());
    return lacking.isEmpty() ? QString()
                             : tr("This session is an excerpt without codes; run it again to see the weights of %1.")
                                   .arg(lacking.join(QStringLiteral(", ")));
}

void WeightTileView::takeLayer()
{
    m_layer = m_store.layerDescription(m_selection.layer()) ? m_selection.layer() : QString();
    m_window = {};
    m_split.reset();
    m_reading->follow(std::nullopt);
    Q_EMIT requestChanged();
}

void WeightTileView::takeRuns()
{
    const QSignalBlocker blocker(m_modeBox);
    m_modeBox->clear();
    for (const QString& id : m_selection.runs()) {
        const RunRecord* const run = m_store.run(id);
        m_modeBox->addItem(m_selection.letter(id) + u' ' + (run ? run->name() : QString()), id);
    }
    if (m_modeBox->count() > 1) {
        m_modeBox->addItem(tr("Split A | B"), kSplit);
        m_modeBox->addItem(tr("A − B"), kDifference);
    }
    m_modeBox->setEnabled(m_modeBox->count() > 0);
    m_modeBox->setMinimumContentsLength(12);
    setMode(m_mode, m_run);
}

void WeightTileView::chooseFromBox()
{
    const QString chosen = m_modeBox->currentData().toString();
    if (chosen == kSplit)
        setMode(TileMode::Split);
    else if (chosen == kDifference)
        setMode(TileMode::Difference);
    else
        setMode(TileMode::Run, chosen);
}

void WeightTileView::setMode(TileMode mode, const QString& run)
{
    m_mode = m_selection.runs().size() > 1 ? mode : TileMode::Run;
    m_run = m_selection.runs().contains(run) ? run : QString();
    const QString chosen = m_mode == TileMode::Split ? kSplit
        : m_mode == TileMode::Difference             ? kDifference
        : m_run.isEmpty()                            ? m_selection.runA()
                                                     : m_run;
    m_modeBox->setCurrentIndex(m_modeBox->findData(chosen));
    showScene();
    Q_EMIT requestChanged();
}

QString WeightTileView::shownRun() const
{
    return m_run.isEmpty() ? m_selection.runA() : m_run;
}

void WeightTileView::setPooling(TilePooling pooling)
{
    if (m_pooling == pooling)
        return;
    m_pooling = pooling;
    m_poolingBox->setCurrentIndex(m_poolingBox->findData(int(pooling)));
    Q_EMIT requestChanged();
}

void WeightTileView::setWindow(const TileRange& range)
{
    const TileRange whole = wholeLayer();
    m_window = range == whole || range.rows <= 0 || range.columns <= 0 ? TileRange {} : range;
    const TileRange& shown = m_window.rows > 0 ? m_window : whole;
    m_panels->setWindow(
        { double(shown.firstColumn) - 0.5, double(shown.firstRow) - 0.5, double(shown.columns), double(shown.rows) });
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    Q_EMIT requestChanged();
}

void WeightTileView::showSingleWeights()
{
    if (isEmpty())
        return;
    const WeightTileRequest wish = request();
    const TileRange whole = wholeLayer();
    const TileRange& shown = m_scene.tile->range;
    const ReadingPlace middle = m_reading->place().value_or(
        ReadingPlace { .row = shown.firstRow + shown.rows / 2, .column = shown.firstColumn + shown.columns / 2 });
    TileRange range { 0, 0, std::min(whole.rows, wish.mostRows), std::min(whole.columns, wish.mostColumns) };
    range.firstRow = std::clamp<std::int64_t>(middle.row - range.rows / 2, 0, whole.rows - range.rows);
    range.firstColumn = std::clamp<std::int64_t>(middle.column - range.columns / 2, 0, whole.columns - range.columns);
    setWindow(range);
}

// Single weights about the place, with the cursor on it.
void WeightTileView::goTo(const WeightPlace& place)
{
    const TileRange whole = wholeLayer();
    if (place.layer != m_layer || whole.rows <= 0)
        return;
    const auto within = [](std::optional<std::int64_t> wish, std::int64_t otherwise, std::int64_t count) {
        return std::clamp<std::int64_t>(wish.value_or(otherwise), 0, count - 1);
    };
    const ReadingPlace start = m_reading->place().value_or(ReadingPlace {});
    const ReadingPlace weight { .row = within(place.row, start.row, whole.rows),
                                .column = within(place.column, start.column, whole.columns) };
    m_reading->follow(weight);
    const TileRange range { .rows = std::min(whole.rows, kPlaceWindow),
                            .columns = std::min(whole.columns, kPlaceWindow) };
    const auto about = [](std::int64_t middle, std::int64_t count, std::int64_t all) {
        return std::clamp<std::int64_t>(middle - count / 2, 0, all - count);
    };
    setWindow({ about(weight.row, range.rows, whole.rows), about(weight.column, range.columns, whole.columns),
                range.rows, range.columns });
    drawCursor();
}

void WeightTileView::takeWindow()
{
    const QRectF shown = m_panels->window();
    const auto first = [](double edge) { return std::max<std::int64_t>(0, std::lround(edge + 0.5)); };
    const TileRange whole = wholeLayer();
    m_window = { first(shown.top()), first(shown.left()), std::lround(shown.height()), std::lround(shown.width()) };
    if (m_window == whole)
        m_window = {};
    m_rest.start();
}

// --- What is shown ------------------------------------------------------------------------------------------------

void WeightTileView::setTile(std::shared_ptr<const WeightTile> tile)
{
    const bool isOther = !tile || !m_scene.tile || tile->request.layer != m_scene.tile->request.layer;
    m_scene.tile = std::move(tile);
    describeRuns();
    showScene();
    if (!isOther || !m_scene.tile)
        return;
    const TileRange& shown = m_scene.tile->range;
    m_panels->setWindow(
        { double(shown.firstColumn) - 0.5, double(shown.firstRow) - 0.5, double(shown.columns), double(shown.rows) });
}

void WeightTileView::describeRuns()
{
    m_scene.hasKey = m_selection.hasKey();
    m_scene.letters.clear();
    m_scene.names.clear();
    m_scene.colours.clear();
    m_scene.rowErrors.clear();
    m_scene.inputMagnitude.clear();
    if (!m_scene.tile)
        return;
    const WeightTileRequest& asked = m_scene.tile->request;
    const QString layer = QString::fromStdString(asked.layer);
    std::string calibration;
    for (const auto& result : asked.runs) {
        const auto run = std::ranges::find_if(
            m_store.runs(), [&, shown = result](const RunRecord& each) { return resultOf(each, layer) == shown; });
        const bool isKnown = run != m_store.runs().end(); // it may have been removed meanwhile
        m_scene.letters.append(isKnown ? m_selection.letter(run->id()) : QString());
        m_scene.names.append(isKnown ? run->name() : QString());
        m_scene.colours.push_back(isKnown ? run->colourIndex : -1);
        m_scene.rowErrors.push_back(squareRoots(result->rowError));
        if (isKnown && calibration.empty())
            calibration = run->header.calibration;
    }
    m_scene.inputMagnitude = inputMagnitude(m_store.header(), calibration, asked.layer);
    if (m_scene.inputMagnitude.size() != static_cast<std::size_t>(m_scene.tile->inFeatures))
        m_scene.inputMagnitude.clear();
}

void WeightTileView::showScene()
{
    m_scene.mode = m_mode;
    m_scene.run = 0;
    if (m_scene.tile) {
        for (std::size_t i = 0; i < m_scene.tile->runs.size(); ++i) {
            const RunRecord* const run = m_store.run(m_run);
            if (run && resultOf(*run, m_layer) == m_scene.tile->request.runs[i])
                m_scene.run = i;
        }
        const TileRange& shown = m_scene.tile->range;
        m_scene.split = m_split.value_or(double(shown.firstColumn + shown.columns / 2) - 0.5);
    }
    m_panels->setScene(m_scene);
    m_panels->applyColours(palette());
    drawCursor();
    m_poolingBox->setEnabled(m_scene.tile && m_scene.tile->isPooled());
    m_exactButton->setEnabled(m_scene.tile && m_scene.tile->isPooled());
    m_wholeButton->setEnabled(m_window.rows > 0);
    const QString lack = lackOfCodes();
    m_scope->setText(lack.isEmpty() && m_scene.tile ? tileCellSentence(*m_scene.tile) : lack);
    updateHint();
    announce();
}

void WeightTileView::updateHint()
{
    m_hint->setState(isEmpty(), description());
}

void WeightTileView::announce()
{
    m_reading->describe();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void WeightTileView::setMessage(const QString& text)
{
    m_message = text;
    updateHint();
    announce();
}

void WeightTileView::setSplit(double column)
{
    m_split = column;
    m_scene.split = column;
    m_panels->setSplit(column);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void WeightTileView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showScene();
    QWidget::changeEvent(event);
}

void WeightTileView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT visibilityChanged(true);
}

void WeightTileView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    Q_EMIT visibilityChanged(false);
}

// --- ExportablePlot -----------------------------------------------------------------------------------------------

QString WeightTileView::title() const
{
    return isEmpty() ? tr("Weights one by one") : tr("Weights of %1, %2").arg(m_layer, tileExtent(*m_scene.tile));
}

QString WeightTileView::description() const
{
    if (!isEmpty())
        return tileDescription(m_scene);
    return m_message.isEmpty() ? tr("Select a layer: its weights are shown here one by one.") : m_message;
}

TableTwin WeightTileView::tableTwin() const
{
    return tileTable(m_scene);
}

QSize WeightTileView::exportSize() const
{
    return m_panels->panels() > 1 ? QSize(900, 380) : QSize(400, 380);
}

void WeightTileView::paintOnPaper(QPaintDevice& device, const QSize& size, double scale)
{
    m_panels->setCursor({});
    m_panels->applyColours(lightPalette());
    paintPlot(*m_plot, device, size, scale);
    m_panels->applyColours(palette());
    drawCursor();
}

} // namespace quantoscope
