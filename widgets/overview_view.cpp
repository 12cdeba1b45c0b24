#include "widgets/overview_view.h"

#include "core/results/metric.h"
#include "core/results/run_metric.h"
#include "widgets/bar_delegate.h"
#include "widgets/empty_hint.h"
#include "widgets/number_format.h"
#include "widgets/results_store.h"
#include "widgets/run_summary.h"
#include "widgets/run_values.h"
#include "widgets/selection.h"
#include "widgets/theme.h"

#include <QDoubleValidator>
#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace quantoscope {
namespace {

constexpr int kMostCardsInARow = 4;
constexpr int kCardSpacing = 8;
constexpr int kMargin = 16;
constexpr int kLeastWorstLayers = 8; // more where there is room
constexpr int kMostWorstLayers = 40;
constexpr int kCoalesceMs = 100;
constexpr int kThresholdLetters = 8;
constexpr int kFractionRole = Qt::UserRole + 1;

enum Column
{
    LayerColumn,
    ValueColumn,
    BitsColumn,
    ColumnCount
};

QFont scaled(QFont font, double factor, bool bold)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(bold);
    return font;
}

QLabel* makeText(const QString& text, const QFont& font)
{
    auto* const label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(font);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

// One in twenty of the output's energy: where texts begin to change on most models.
QHash<QString, QString> usualThresholds()
{
    return { { QStringLiteral("relative_output_error"), formatSetting(0.05) },
             { QStringLiteral("holdout_relative_output_error"), formatSetting(0.05) },
             { QStringLiteral("accumulated_error"), formatSetting(0.1) },
             { QStringLiteral("output_sqnr_db"), formatSetting(13) } };
}

QString stateText(const RunRecord& run)
{
    switch (run.header.status) {
    case RunStatus::Running:
        return OverviewView::tr("running");
    case RunStatus::Complete:
        return OverviewView::tr("complete");
    case RunStatus::Cancelled:
        return OverviewView::tr("cancelled; what was finished is shown");
    case RunStatus::Failed:
        return OverviewView::tr("failed: %1").arg(QString::fromStdString(run.header.failure));
    }
    return {};
}

} // namespace

OverviewView::OverviewView(const ResultsStore& store, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_selection(selection)
    , m_area(new QScrollArea)
    , m_hint(new EmptyHint(m_area))
    , m_emptyText(tr("No run yet."))
    , m_thresholds(usualThresholds())
{
    m_area->setWidget(makeContent());
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setAccessibleName(tr("Overview of run A"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);

    for (const auto signal : { &ResultsStore::runAdded, &ResultsStore::runChanged, &ResultsStore::runRemoved })
        connect(&store, signal, this, &OverviewView::scheduleRefresh);
    connect(&store, &ResultsStore::reset, this, &OverviewView::scheduleRefresh);
    connect(&store, &ResultsStore::layerFinished, this, &OverviewView::scheduleRefresh);
    connect(&selection, &Selection::runsChanged, this, &OverviewView::scheduleRefresh);
    connect(&selection, &Selection::layerChanged, this, &OverviewView::markLayer);
    connect(&selection, &Selection::metricChanged, this, [this] {
        showThreshold();
        scheduleRefresh();
    });
    connect(m_threshold, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_thresholds[m_selection.metric()] = text;
        scheduleRefresh();
    });
    connect(m_layers, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (row >= 0)
            m_selection.setLayer(m_layers->item(row, LayerColumn)->text());
    });
    showThreshold();
    scaleHeadings();
    refresh();
}

OverviewView::~OverviewView() = default;

void OverviewView::scaleHeadings()
{
    m_name->setFont(scaled(font(), 1.5, true));
    m_summary->setFont(scaled(font(), 1.1, false));
    m_layersTitle->setFont(scaled(font(), 1.1, true));
}

QWidget* OverviewView::makeContent()
{
    m_name = makeText({}, font());
    m_state = makeText({}, font());
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_summary = makeText({}, font());
    m_summary->setObjectName(QStringLiteral("whatChanged"));
    m_summary->setWordWrap(true);
    m_cards = new QGridLayout;
    m_cards->setSpacing(kCardSpacing);
    m_layers = new QTableWidget(0, ColumnCount);
    m_layers->setObjectName(QStringLiteral("worstLayers"));
    m_layers->setAccessibleName(tr("Worst layers"));
    m_layers->setAccessibleDescription(
        tr("The layers of run A that are worst by the chosen metric; choosing one selects it"));
    m_layers->setItemDelegateForColumn(ValueColumn, new BarDelegate(kFractionRole, m_layers));
    m_layers->verticalHeader()->hide();
    m_layers->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_layers->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_layers->setSelectionMode(QAbstractItemView::SingleSelection);
    m_layers->setShowGrid(false);
    m_layers->setTabKeyNavigation(false);
    m_layers->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_layers->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_layers->horizontalHeader()->setSectionResizeMode(LayerColumn, QHeaderView::Stretch);
    m_layers->horizontalHeader()->setHighlightSections(false);
    m_exports = makeText({}, font());
    m_exports->setObjectName(QStringLiteral("exports"));
    m_exports->setWordWrap(true);
    m_exports->setAccessibleName(tr("Exports of run A"));
    m_warnings = makeText({}, font());
    m_warnings->setWordWrap(true);
    m_warnings->setAccessibleName(tr("Warnings of run A"));

    auto* const content = new QWidget;
    auto* const column = new QVBoxLayout(content);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(10);
    auto* const heading = new QHBoxLayout;
    heading->addWidget(m_name);
    heading->addWidget(m_state, 0, Qt::AlignBottom);
    heading->addStretch(1);
    column->addLayout(heading);
    column->addWidget(m_summary);
    column->addLayout(m_cards);
    column->addWidget(makeLayersHeading());
    column->addWidget(m_layers);
    column->addWidget(m_exports);
    column->addWidget(m_warnings);
    column->addStretch(1);
    return content;
}

QWidget* OverviewView::makeLayersHeading()
{
    m_layersTitle = makeText({}, font());
    m_badLayers = makeText({}, font());
    m_threshold = new QLineEdit;
    m_threshold->setObjectName(QStringLiteral("threshold"));
    m_threshold->setAccessibleName(tr("Threshold"));
    m_threshold->setToolTip(tr("Layers beyond this value of the metric are counted; empty: none"));
    m_threshold->setPlaceholderText(tr("none"));
    m_threshold->setValidator(new QDoubleValidator(m_threshold));
    m_threshold->setMaximumWidth(fontMetrics().averageCharWidth() * (kThresholdLetters + 4));
    auto* const label = new QLabel(tr("&Threshold"));
    label->setBuddy(m_threshold);
    auto* const heading = new QWidget;
    auto* const row = new QHBoxLayout(heading);
    row->setContentsMargins(0, 6, 0, 0);
    m_layersTitle->setWordWrap(true); // names of runs may be long
    row->addWidget(m_layersTitle, 1);
    row->addWidget(m_badLayers);
    row->addWidget(label);
    row->addWidget(m_threshold);
    return heading;
}

void OverviewView::setEmptyHint(const QString& text)
{
    m_emptyText = text;
    refresh();
}

std::optional<double> OverviewView::threshold() const
{
    bool ok = false;
    const double value = locale().toDouble(m_threshold->text(), &ok);
    return ok ? std::optional(value) : std::nullopt;
}

QString OverviewView::summary() const
{
    return m_summary->text();
}

void OverviewView::showThreshold()
{
    const QSignalBlocker quiet(m_threshold);
    m_threshold->setText(m_thresholds.value(m_selection.metric()));
}

void OverviewView::scheduleRefresh()
{
    if (m_refreshPending)
        return;
    m_refreshPending = true;
    QTimer::singleShot(kCoalesceMs, this, &OverviewView::refresh);
}

void OverviewView::refresh()
{
    m_refreshPending = false;
    const RunRecord* const run = m_store.run(m_selection.runA());
    m_hint->setState(!run, m_emptyText);
    m_area->widget()->setVisible(run);
    if (!run)
        return;
    m_name->setText(run->name());
    QPalette coloured = palette();
    coloured.setColor(QPalette::WindowText, runTextColour(run->colourIndex, palette()));
    m_name->setPalette(coloured);
    m_state->setText(stateText(*run));
    m_summary->setText(whatChanged(m_store, *run));
    m_summary->setVisible(!m_summary->text().isEmpty());
    fillCards(*run);
    fillLayers(*run);
    m_exports->setText(exportSentences(run->header).join(QLatin1Char('\n')));
    m_exports->setVisible(!run->header.exports.empty());
    QStringList warnings = gatheredWarnings(*run);
    for (QString& warning : warnings)
        warning.prepend(QStringLiteral("⚠ "));
    m_warnings->setText(warnings.join(QLatin1Char('\n')));
    m_warnings->setVisible(!warnings.isEmpty());
}

void OverviewView::fillCards(const RunRecord& run)
{
    while (QLayoutItem* item = m_cards->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    std::vector<QWidget*> cards;
    for (const RunMetricDescription& metric : runMetrics())
        if (const std::optional<double> value = runValue(run, metric))
            cards.push_back(makeCard(run, metric, value));
    placeCards(cards);
    for (QWidget* const card : cards)
        card->show(); // at once: the layout would do so a turn of the event loop later, and the cards would flicker
}

// As many in a row as the view's width takes; each column is as wide as its widest card.
void OverviewView::placeCards(const std::vector<QWidget*>& cards)
{
    const int room = width() - 2 * kMargin - style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    int inARow = kMostCardsInARow;
    for (; inARow > 1; --inARow) {
        std::vector<int> widths(static_cast<std::size_t>(inARow));
        for (std::size_t i = 0; i < cards.size(); ++i) {
            int& width = widths[i % widths.size()];
            width = std::max(width, cards[i]->minimumSizeHint().width());
        }
        if (std::accumulate(widths.begin(), widths.end(), (inARow - 1) * kCardSpacing) <= room)
            break;
    }
    for (int i = 0; i < static_cast<int>(cards.size()); ++i)
        m_cards->addWidget(cards[static_cast<std::size_t>(i)], i / inARow, i % inARow);
}

void OverviewView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    std::vector<QWidget*> cards;
    while (QLayoutItem* item = m_cards->takeAt(0)) {
        cards.push_back(item->widget());
        delete item;
    }
    placeCards(cards);
    if (event->oldSize().height() != event->size().height())
        scheduleRefresh();
}

QWidget* OverviewView::makeCard(const RunRecord& run, const RunMetricDescription& metric,
                                const std::optional<double>& value)
{
    auto* const card = new QFrame;
    card->setFrameShape(QFrame::StyledPanel);
    card->setToolTip(coreText(metric.help));
    auto* const name = makeText(runTitle(metric), font());
    name->setTextInteractionFlags(Qt::NoTextInteraction); // text to be selected is clipped to its line,
    name->setMinimumHeight(name->sizeHint().height() + 4); // and the dots of capitals stand above it
    name->setForegroundRole(QPalette::PlaceholderText);
    QString text = formatRunValue(metric, value);
    const std::optional<double> before = originalValue(m_store, metric);
    const QString difference = formatRunDifference(metric, value, before);
    QString detail;
    if (before)
        detail = tr("%1 before, %2").arg(formatRunValue(metric, before), difference);
    else if (const std::optional<double> error = runStandardError(run, metric))
        detail = QStringLiteral("± ") + formatRunValue(metric, error);
    auto* const below = makeText(detail, scaled(font(), 0.9, false));
    if (before && std::abs(*value - *before) > 0) {
        QPalette coloured = palette();
        coloured.setColor(QPalette::WindowText, verdictColour((*value < *before) == metric.lowerIsBetter, palette()));
        below->setPalette(coloured);
    }
    auto* const column = new QVBoxLayout(card);
    column->setSpacing(2);
    column->addWidget(name);
    column->addWidget(makeText(text, scaled(font(), 1.4, true)));
    column->addWidget(below);
    card->setAccessibleName(coreText(metric.label) + QStringLiteral(": ") + text + QLatin1Char(' ') + detail);
    return card;
}

// The one that all views show, if it is among them.
void OverviewView::markLayer()
{
    const QSignalBlocker quiet(m_layers);
    int marked = m_layers->rowCount() - 1;
    while (marked >= 0 && m_layers->item(marked, LayerColumn)->text() != m_selection.layer())
        --marked;
    m_layers->setCurrentCell(marked, marked < 0 ? -1 : LayerColumn);
}

void OverviewView::fillLayers(const RunRecord& run)
{
    const MetricDescription* const chosen = findLayerMetric(m_selection.metric().toStdString());
    const MetricDescription& metric = chosen ? *chosen : layerMetrics().front();
    //: %1 a run's name, %2 a metric
    m_layersTitle->setText(tr("Worst layers of %1: %2").arg(run.name(), coreText(metric.label)));
    const std::vector<const LayerResult*> worst = worstLayers(run, metric);
    const auto rows = static_cast<int>(std::min<std::size_t>(worst.size(), rowsWithRoom()));
    const QSignalBlocker quiet(m_layers); // filling it is no choice of a layer
    m_layers->setRowCount(rows);
    m_layers->setHorizontalHeaderLabels({ tr("Layer"), metricTitle(metric), tr("Bits per weight") });
    const double most = rows > 0 ? std::abs(*metric.value(*worst.front())) : 0;
    for (int row = 0; row < rows; ++row) {
        const LayerResult& layer = *worst[static_cast<std::size_t>(row)];
        const double value = *metric.value(layer);
        auto* const cell = new QTableWidgetItem(formatMetricCell(metric, value));
        cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (metric.lowerIsBetter && std::isfinite(value) && most > 0 && std::isfinite(most)) {
            cell->setData(kFractionRole, std::abs(value) / most);
            cell->setToolTip(barMeaning(formatMetricCell(metric, most)));
        }
        auto* const bits = new QTableWidgetItem(formatValue(layer.bits));
        bits->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_layers->setItem(row, LayerColumn, new QTableWidgetItem(QString::fromStdString(layer.name)));
        m_layers->setItem(row, ValueColumn, cell);
        m_layers->setItem(row, BitsColumn, bits);
    }
    markLayer();
    const int height = m_layers->horizontalHeader()->sizeHint().height() + 2 * m_layers->frameWidth()
        + rows * m_layers->verticalHeader()->defaultSectionSize();
    m_layers->setFixedHeight(height);
    m_layers->setVisible(rows > 0);
    countBadLayers(run, metric);
}

// Of the table: as many as the view shows without scrolling.
std::size_t OverviewView::rowsWithRoom() const
{
    const QWidget& content = *m_area->widget();
    const QLayout& column = *content.layout();
    const int width = m_area->viewport()->width();
    const int others
        = (column.hasHeightForWidth() ? column.heightForWidth(width) : column.sizeHint().height()) - m_layers->height();
    const int room = m_area->viewport()->height() - others - m_layers->horizontalHeader()->sizeHint().height();
    return static_cast<std::size_t>(
        std::clamp(room / m_layers->verticalHeader()->defaultSectionSize(), kLeastWorstLayers, kMostWorstLayers));
}

void OverviewView::countBadLayers(const RunRecord& run, const MetricDescription& metric)
{
    const std::optional<double> limit = threshold();
    m_badLayers->setVisible(limit.has_value());
    if (!limit)
        return;
    int bad = 0;
    int measured = 0;
    for (const LayerResultPtr& layer : run.layers) {
        if (const std::optional<double> value = metric.value(*layer)) {
            ++measured;
            bad += !std::isfinite(*value) || (metric.lowerIsBetter ? *value > *limit : *value < *limit) ? 1 : 0;
        }
    }
    //: %1 a number, %n how many there are in all
    m_badLayers->setText(tr("%1 of %n layer(s) beyond", nullptr, measured).arg(bad));
}

void OverviewView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        scaleHeadings();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        scheduleRefresh();
    QWidget::changeEvent(event);
}

} // namespace quantoscope
