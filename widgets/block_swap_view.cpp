#include "widgets/block_swap_view.h"

#include "widgets/empty_hint.h"
#include "widgets/number_format.h"
#include "widgets/plot_painting.h"
#include "widgets/results_store.h"
#include "widgets/selection.h"
#include "widgets/sentences.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

namespace quantoscope {
namespace {

constexpr double kBarWidth = 0.8;
constexpr double kLeastStretch = 0.001; // as high as it must be
constexpr double kRoom = 1.1; // of the axis beyond the longest bar

double shareOf(const BlockSwaps& swaps, const BlockRecovery& block)
{
    return swaps.kl > 0 ? swaps.recovered(block) / swaps.kl : 0;
}

} // namespace

BlockSwapView::BlockSwapView(const ResultsStore& store, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_selection(selection)
    , m_plot(new QCustomPlot(this))
    , m_hint(new EmptyHint(m_plot))
{
    setObjectName(QStringLiteral("blockSwaps"));
    prepareInteractivePlot(*m_plot);
    m_plot->setObjectName(QStringLiteral("blockSwapPlot"));
    for (QCPBars** const bars : { &m_bars, &m_restoring, &m_cursorBar }) {
        *bars = new QCPBars(m_plot->xAxis, m_plot->yAxis);
        (*bars)->setWidth(kBarWidth);
        (*bars)->setAntialiased(false);
        (*bars)->setSelectable(QCP::stNone);
    }
    auto ticker = QSharedPointer<QCPAxisTickerFixed>::create();
    ticker->setTickStep(1);
    ticker->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    m_plot->xAxis->setTicker(ticker);
    m_plot->xAxis->setNumberFormat(QStringLiteral("f"));
    m_plot->xAxis->setNumberPrecision(0);
    m_plot->xAxis->setSubTicks(false);
    m_plot->xAxis->grid()->setVisible(false);
    m_bars->setName(tr("KL recovered"));
    m_restoring->setName(tr("… and the first differing token is the original's again"));
    m_cursorBar->removeFromLegend();
    m_plot->plotLayout()->insertRow(0); // the legend stands above the bars, not before them
    m_plot->plotLayout()->addElement(0, 0, m_plot->legend);
    m_plot->plotLayout()->setRowStretchFactor(0, kLeastStretch);
    m_plot->plotLayout()->setRowSpacing(0);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeControls());
    layout->addWidget(m_plot, 1);
    setFocusProxy(m_plot);

    m_reading = std::make_unique<ReadingCursor>(*m_plot, *this, selection);
    connect(&selection, &Selection::runsChanged, this, &BlockSwapView::refresh);
    connect(&store, &ResultsStore::runRenamed, this, &BlockSwapView::refresh);
    connect(&store, &ResultsStore::runChanged, this, &BlockSwapView::updateControls);
    connect(&store, &ResultsStore::runRemoved, this, [this](const QString& id) {
        using Known = std::pair<const std::pair<QString, QString>&, std::shared_ptr<const BlockSwaps>&>;
        m_known.removeIf([&id](const Known& known) { return known.first.first == id; });
        refresh();
    });
    connect(&store, &ResultsStore::reset, this, [this] {
        m_known.clear();
        refresh();
    });
    refresh();
}

BlockSwapView::~BlockSwapView() = default;

QWidget* BlockSwapView::makeControls()
{
    auto* const controls = new QWidget(this);
    m_subject = new QLabel(controls);
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setWordWrap(true);
    m_progress = new QProgressBar(controls);
    m_progress->setAccessibleName(tr("Blocks measured"));
    m_progress->setMaximumWidth(160);
    m_progress->hide();
    m_measure = new QPushButton(tr("&Measure"), controls);
    m_measure->setObjectName(QStringLiteral("measureBlocks"));
    m_measure->setToolTip(tr("Puts one block of run A at a time back to full precision and measures what of the KL "
                             "divergence on this text goes with it"));
    m_cancel = new QPushButton(tr("Ca&ncel"), controls);
    m_cancel->setObjectName(QStringLiteral("cancelBlocks"));
    m_cancel->hide();
    auto* const row = new QHBoxLayout(controls);
    row->setContentsMargins(12, 4, 8, 2);
    row->addWidget(m_subject, 1);
    row->addWidget(m_progress);
    row->addWidget(m_measure);
    row->addWidget(m_cancel);
    connect(m_measure, &QPushButton::clicked, this, &BlockSwapView::measure);
    connect(m_cancel, &QPushButton::clicked, this, &BlockSwapView::cancelRequested);
    return controls;
}

// --- What is shown ------------------------------------------------------------------------------------------------

void BlockSwapView::setPrompt(const QString& prompt)
{
    if (m_prompt == prompt)
        return;
    m_prompt = prompt;
    refresh();
}

const BlockSwaps* BlockSwapView::swaps() const
{
    return m_known.value({ m_selection.runA(), m_prompt }).get();
}

void BlockSwapView::measure()
{
    if (!m_measuring && m_store.run(m_selection.runA()) && (!swaps() || swaps()->isPartial()))
        Q_EMIT measurementRequested(m_selection.runA(), m_prompt);
}

void BlockSwapView::setSwaps(std::shared_ptr<const BlockSwaps> swaps)
{
    const QString run = QString::fromStdString(swaps->run);
    if (!m_store.run(run))
        return; // removed meanwhile
    m_message.clear();
    m_known.insert({ run, QString::fromStdString(swaps->prompt) }, std::move(swaps));
    refresh();
}

void BlockSwapView::setMeasuring(bool on)
{
    m_measuring = on;
    updateControls();
}

void BlockSwapView::setMessage(const QString& text)
{
    m_message = text;
    refresh();
}

void BlockSwapView::refresh()
{
    m_reading->follow(std::nullopt);
    drawBars();
    updateControls();
    m_hint->setState(isEmpty(), description());
    m_reading->describe();
}

void BlockSwapView::updateControls()
{
    const RunRecord* const run = m_store.run(m_selection.runA());
    const BlockSwaps* const shown = swaps();
    m_subject->setText(isEmpty() ? title() : description());
    m_measure->setVisible(!m_measuring);
    m_measure->setEnabled(run && run->header.status == RunStatus::Complete && (!shown || shown->isPartial()));
    m_cancel->setVisible(m_measuring);
    m_progress->setVisible(m_measuring);
    m_progress->setRange(0, shown ? static_cast<int>(shown->blocksInModel) : 0);
    m_progress->setValue(shown ? static_cast<int>(shown->blocks.size()) : 0);
}

void BlockSwapView::drawBars()
{
    QVector<double> keys;
    QVector<double> values;
    QVector<double> restoringKeys;
    QVector<double> restoringValues;
    double least = 0;
    double most = 0;
    if (const BlockSwaps* const shown = swaps()) {
        for (const BlockRecovery& block : shown->blocks) {
            const double recovered = shown->recovered(block);
            (block.restoresToken ? restoringKeys : keys).append(double(block.block));
            (block.restoresToken ? restoringValues : values).append(recovered);
            if (std::isfinite(recovered)) {
                least = std::min(least, recovered);
                most = std::max(most, recovered);
            }
        }
        m_plot->xAxis->setRange(-0.6, double(shown->blocksInModel) - 0.4);
    }
    m_bars->setData(keys, values, true);
    m_restoring->setData(restoringKeys, restoringValues, true);
    m_plot->legend->setVisible(!isEmpty());
    m_plot->yAxis->setRange(kRoom * least, most > least ? kRoom * most : 1);
    m_plot->xAxis->setLabel(tr("Block in full precision"));
    m_plot->yAxis->setLabel(tr("KL recovered (nats)"));
    applyColours(palette());
}

void BlockSwapView::applyColours(const QPalette& palette)
{
    stylePlot(*m_plot, palette);
    m_plot->legend->setBorderPen(Qt::NoPen);
    const PlotColours colours = plotColours(palette);
    const RunRecord* const run = m_store.run(m_selection.runA());
    const QColor own = run ? runColour(run->colourIndex, palette) : colours.original;
    m_bars->setPen(QPen(own, 1));
    m_bars->setBrush(mixColours(own, colours.background, 0.45));
    // Told by its pattern, too.
    m_restoring->setPen(QPen(colours.text, 1));
    m_restoring->setBrush(QBrush(own, Qt::Dense3Pattern));
    m_cursorBar->setPen(QPen(colours.accent, 2));
    m_cursorBar->setBrush(Qt::NoBrush);
    const QVector<double> none;
    if (m_reading->place() && !isEmpty()) {
        const BlockRecovery& block = blockOf(*m_reading->place());
        m_cursorBar->setData({ double(block.block) }, { swaps()->recovered(block) }, true);
    } else {
        m_cursorBar->setData(none, none, true);
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void BlockSwapView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColours(palette());
    QWidget::changeEvent(event);
}

bool BlockSwapView::hasAttention() const
{
    const QWidget* const focused = window()->focusWidget();
    return isVisible() && focused && (focused == this || isAncestorOf(focused));
}

// --- Mouse and keyboard -------------------------------------------------------------------------------------------

const BlockRecovery& BlockSwapView::blockOf(const ReadingPlace& place) const
{
    return swaps()->blocks[static_cast<std::size_t>(place.column)];
}

std::optional<ReadingPlace> BlockSwapView::placeAt(const QPoint& position) const
{
    if (isEmpty() || !m_plot->axisRect()->rect().contains(position))
        return std::nullopt;
    const std::vector<BlockRecovery>& blocks = swaps()->blocks;
    const std::int64_t block = std::lround(m_plot->xAxis->pixelToCoord(position.x()));
    const auto found = std::ranges::find(blocks, block, &BlockRecovery::block);
    return found == blocks.end() ? std::nullopt : std::optional(ReadingPlace { .column = found - blocks.begin() });
}

ReadingPlace BlockSwapView::nextPlace(const std::optional<ReadingPlace>& from, const ReadingStep& step) const
{
    return stepAlong(from, step, 0, std::ssize(swaps()->blocks));
}

std::optional<Hover> BlockSwapView::read(const ReadingPlace& place) const
{
    return Hover { .run = m_selection.runA(), .layer = {}, .text = sentence(blockOf(place)) };
}

void BlockSwapView::drawCursor()
{
    applyColours(palette());
}

void BlockSwapView::choose(const ReadingPlace& place)
{
    const std::int64_t block = blockOf(place).block;
    const LayerDescription* const current = m_store.layerDescription(m_selection.layer());
    const LayerDescription* chosen = nullptr;
    for (const LayerDescription& layer : m_store.model().layers) {
        if (layer.block == block && (!chosen || (current && layer.kind == current->kind)))
            chosen = &layer;
    }
    if (chosen)
        m_selection.setLayer(QString::fromStdString(chosen->name));
}

QString BlockSwapView::sentence(const BlockRecovery& block) const
{
    const BlockSwaps& shown = *swaps();
    const QString text = tr("Block %1 in full precision: KL %2 instead of %3, %4 of it recovered")
                             .arg(block.block)
                             .arg(formatValue(block.kl), formatValue(shown.kl), formatShare(shareOf(shown, block)));
    return block.restoresToken ? tr("%1; the first differing token is the original's again").arg(text) : text;
}

// --- ExportablePlot -----------------------------------------------------------------------------------------------

QString BlockSwapView::title() const
{
    const RunRecord* const run = m_store.run(m_selection.runA());
    return run ? tr("What each block of %1 costs this text").arg(run->name()) : tr("What each block costs a text");
}

QString BlockSwapView::description() const
{
    const BlockSwaps* const shown = swaps();
    if (!m_message.isEmpty() && isEmpty())
        return m_message;
    if (isEmpty())
        return tr("“Measure” puts one block at a time back to full precision and shows what of the text's KL "
                  "divergence goes with it.");
    const RunRecord* const run = m_store.run(m_selection.runA()); // what is shown is of it
    const auto best = std::ranges::max_element(shown->blocks, {},
                                               [shown](const BlockRecovery& block) { return shown->recovered(block); });
    //: %1 a run's name, %2 a number
    QStringList sentences { tr("A %1: KL divergence to the original of %2 nats a token, over %Ln token(s).", nullptr,
                               static_cast<int>(shown->tokens))
                                .arg(run->name(), formatValue(shown->kl)),
                            tr("Block %1 in full precision takes the most of it away, %2 (%3).")
                                .arg(best->block)
                                .arg(formatValue(shown->recovered(*best)), formatShare(shareOf(*shown, *best))) };
    const auto restoring
        = std::ranges::count_if(shown->blocks, [](const BlockRecovery& block) { return block.restoresToken; });
    if (shown->divergence)
        sentences.append(tr("The first token that differs is number %1; %n block(s) alone bring it back.", nullptr,
                            static_cast<int>(restoring))
                             .arg(*shown->divergence + 1));
    if (shown->isPartial())
        sentences.append(tr("%1 of %2 blocks are measured.").arg(shown->blocks.size()).arg(shown->blocksInModel));
    return sentences.join(sentenceGap());
}

TableTwin BlockSwapView::tableTwin() const
{
    TableTwin table { { QStringLiteral("block"), QStringLiteral("kl"), QStringLiteral("kl_recovered"),
                        QStringLiteral("share"), QStringLiteral("restores_token") },
                      {} };
    if (isEmpty())
        return table;
    for (const BlockRecovery& block : swaps()->blocks)
        table.rows.push_back({ QString::number(block.block), exactValue(block.kl),
                               exactValue(swaps()->recovered(block)), exactValue(shareOf(*swaps(), block)),
                               block.restoresToken ? QStringLiteral("1") : QStringLiteral("0") });
    return table;
}

QSize BlockSwapView::exportSize() const
{
    return { 720, 320 };
}

void BlockSwapView::paintOnPaper(QPaintDevice& device, const QSize& size, double scale)
{
    const std::optional<ReadingPlace> cursor = m_reading->follow(std::nullopt);
    applyColours(lightPalette());
    paintPlot(*m_plot, device, size, scale);
    m_reading->follow(cursor);
    applyColours(palette());
}

} // namespace quantoscope
