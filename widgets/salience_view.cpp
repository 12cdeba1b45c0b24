#include "widgets/salience_view.h"

#include "widgets/number_format.h"
#include "widgets/plot_painting.h"
#include "widgets/results_store.h"
#include "widgets/salience_controls.h"
#include "widgets/salience_panels.h"
#include "widgets/salience_text.h"
#include "widgets/selection.h"
#include "widgets/sentences.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace quantoscope {
namespace {

constexpr int kShownRows = 7; // one of each kind
constexpr int kRoomForAxisNames = 290; // pixels of the plot's height
constexpr int kCellMargin = 16; // pixels, both sides of a cell together
constexpr int kHeaderMargin = 8;
constexpr double kAlike = 0.02; // of RTN's error: a difference that is neither better nor worse
constexpr std::array<const char*, 5> kTerms { "salient-channels", "relative_output_error", "relative_output_error",
                                              "output_sqnr_db", "bits_per_weight" };

/// With as many digits in each row, "1.00" under "0.362".
QString ratioText(double ratio)
{
    return ratio == 1 ? QLocale().toString(ratio, 'f', 2) : formatValue(ratio, 3);
}

} // namespace

SalienceView::SalienceView(const ResultsStore& store, Selection& selection, QWidget* parent)
    : LayerQuestionView(store, selection, QStringLiteral("salience"), tr("Looking at the layer's inputs"), parent)
    , m_controls(new SalienceControls)
    , m_table(new QTableWidget)
    , m_panels(std::make_unique<SaliencePanels>(plot()))
    , m_sentence(new QLabel)
    , m_run(new QPushButton(tr("Make this a run")))
    , m_copy(new QPushButton(tr("Copy values")))
{
    plot().setMinimumHeight(150);
    m_sentence->setObjectName(QStringLiteral("salienceSentence"));
    m_sentence->setAccessibleName(tr("What salient channels are worth"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setContentsMargins(8, 0, 8, 0);
    makeTable();
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(3);
    layout->addWidget(m_controls);
    layout->addWidget(&plot(), 1);
    layout->addWidget(m_table);
    layout->addWidget(m_sentence);
    layout->addWidget(makeFoot());
    coverWithHint(&plot(), tr("Select a layer: which of its inputs matter most is shown here."));

    connect(m_controls, &SalienceControls::requestChanged, this, &SalienceView::requestChanged);
    connect(m_controls, &SalienceControls::thresholdMoved, this, [this](double threshold) {
        m_panels->setThreshold(threshold);
        plot().replot(QCustomPlot::rpQueuedReplot);
    });
    connect(m_run, &QPushButton::clicked, this, &SalienceView::requestRun);
    connect(m_copy, &QPushButton::clicked, this, &SalienceView::copyValues);
    connect(&plot(), &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) { hoverAt(event->pos()); });
    connect(&plot(), &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        if (const auto channel = m_panels->channelAt(event->pos()))
            moveChannel(static_cast<std::ptrdiff_t>(*channel));
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionDoubleClicked, this, [this](int column) {
        Q_EMIT explanationRequested(QString::fromLatin1(kTerms.at(static_cast<std::size_t>(column))));
    });
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_run->setEnabled(m_answer && m_table->currentRow() >= 0); });
    connect(&selection, &Selection::layerChanged, this, &SalienceView::takeLayer);
    connect(&store, &ResultsStore::reset, this, &SalienceView::takeLayer);
    m_panels->applyColours(palette());
    showAnswer();
}

SalienceView::~SalienceView() = default;

void SalienceView::makeTable()
{
    m_table->setObjectName(QStringLiteral("salienceVariants"));
    m_table->setAccessibleName(tr("Ways to quantize the layer"));
    const std::array titles { tr("Way"), tr("Relative output error"), tr("Of RTN's"), tr("Output SQNR (dB)"),
                              tr("Bits per weight") };
    m_table->setColumnCount(static_cast<int>(titles.size()));
    for (std::size_t i = 0; i < titles.size(); ++i) {
        auto* const item = new QTableWidgetItem(titles[i]);
        item->setToolTip(tr("Double-click: the glossary says more."));
        item->setTextAlignment((i == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter
                               | static_cast<Qt::Alignment>(Qt::TextWordWrap));
        m_table->setHorizontalHeaderItem(static_cast<int>(i), item);
    }
    QHeaderView* const header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed); // by fitColumns()
    header->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->viewport()->installEventFilter(this);
    fitTable();
}

// As high as its rows are in the font of now.
void SalienceView::fitTable()
{
    const int row = fontMetrics().lineSpacing() + 4;
    m_table->verticalHeader()->setDefaultSectionSize(row);
    fitColumns();
    m_table->setFixedHeight(m_table->horizontalHeader()->height() + kShownRows * row + 2);
}

// As wide as what is in them, so that the numbers of a way are read together. Where that is wider than the view, titles
// take two lines.
void SalienceView::fitColumns()
{
    QHeaderView* const header = m_table->horizontalHeader();
    const QFontMetrics metrics(header->font());
    const QFontMetrics cells(m_table->font());
    const auto titleSize = [&](int column, int width) {
        return metrics
            .boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap,
                          m_table->horizontalHeaderItem(column)->text())
            .size();
    };
    const auto widthOf = [&](int column, int lines) {
        const int whole = titleSize(column, QWIDGETSIZE_MAX).width();
        int width = lines == 1 ? whole : titleSize(column, 1).width();
        while (width < whole && titleSize(column, width).height() > lines * metrics.lineSpacing())
            ++width;
        for (int row = 0; row < m_table->rowCount(); ++row)
            if (const QTableWidgetItem* const item = m_table->item(row, column))
                width = std::max(width, cells.horizontalAdvance(item->text()));
        return width + kCellMargin;
    };
    int whole = 0;
    for (int column = 0; column < m_table->columnCount(); ++column)
        whole += widthOf(column, 1);
    const int lines = whole > m_table->viewport()->width() ? 2 : 1;
    int height = 0;
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const int width = widthOf(column, lines);
        m_table->setColumnWidth(column, width);
        height = std::max(height, titleSize(column, width - kCellMargin).height());
    }
    header->setFixedHeight(height + kHeaderMargin);
}

bool SalienceView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitTable();
    if (watched == &plot() && event->type() == QEvent::Resize)
        m_panels->showAxisNames(plot().height() >= kRoomForAxisNames);
    return LayerQuestionView::eventFilter(watched, event);
}

QWidget* SalienceView::makeFoot()
{
    m_run->setObjectName(QStringLiteral("salienceRun"));
    m_run->setToolTip(
        tr("Opens the run form with the way that is selected in the table: a run quantizes the whole model "
           "by it."));
    m_copy->setObjectName(QStringLiteral("salienceCopy"));
    m_copy->setToolTip(tr("Copies the table, a line a way."));
    auto* const foot = new QWidget;
    auto* const line = new QHBoxLayout(foot);
    line->setContentsMargins(8, 0, 8, 0);
    line->addWidget(m_run);
    line->addWidget(m_copy);
    line->addStretch(1);
    line->addWidget(&progressBar());
    line->addWidget(&cancelButton());
    return foot;
}

// --- What is shown ------------------------------------------------------------------------------------------------

SalienceRequest SalienceView::request() const
{
    SalienceRequest request = m_controls->request();
    request.layer = selection().layer().toStdString();
    return request;
}

void SalienceView::takeLayer()
{
    m_channel = 0;
    Q_EMIT requestChanged();
}

void SalienceView::setAnswer(std::shared_ptr<const SalienceAnswer> answer)
{
    m_answer = std::move(answer);
    showAnswer();
}

void SalienceView::showAnswer()
{
    m_panels->setAnswer(m_answer);
    m_panels->setThreshold(m_controls->request().threshold);
    moveChannel(static_cast<std::ptrdiff_t>(m_channel));
    fillTable();
    m_sentence->setText(m_answer ? salienceSentence(*m_answer) : QString());
    m_copy->setEnabled(m_answer != nullptr);
    m_run->setEnabled(m_answer && m_table->currentRow() >= 0);
    tellWhatIsShown();
}

void SalienceView::fillTable()
{
    const int current = m_table->currentRow();
    m_table->setRowCount(m_answer ? static_cast<int>(m_answer->variants.size()) : 0);
    if (!m_answer)
        return;
    const SalienceVariant* const nearest = m_answer->variant(SalienceVariant::Kind::Nearest);
    const double base = nearest ? nearest->relativeOutputError.value_or(0) : 0;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const SalienceVariant& variant = m_answer->variants[static_cast<std::size_t>(row)];
        const std::optional<double> error = variant.relativeOutputError;
        const QString share = error && base > 0 ? u'×' + ratioText(*error / base) : QString();
        const std::array texts { salienceVariantName(variant, m_answer->request), formatValue(error), share,
                                 formatValue(variant.outputSqnrDb), formatValue(variant.bits) };
        for (std::size_t column = 0; column < texts.size(); ++column) {
            auto* const item = new QTableWidgetItem(texts[column]);
            if (column > 0)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            item->setToolTip(salienceVariantHelp(variant.kind));
            m_table->setItem(row, static_cast<int>(column), item);
        }
        // Channels kept by chance are what the others are measured against, and what is as good as RTN is no better.
        const bool isBaseline = variant.kind == SalienceVariant::Kind::KeptByChance;
        if (error && base > 0 && !isBaseline && std::abs(*error / base - 1) > kAlike)
            m_table->item(row, 2)->setForeground(verdictColour(*error < base, palette()));
    }
    fitTable();
    m_table->setCurrentCell(std::clamp(current, 0, m_table->rowCount() - 1), 0);
}

void SalienceView::requestRun()
{
    const int row = m_table->currentRow();
    if (m_answer && row >= 0)
        Q_EMIT runRequested(m_answer->variants[static_cast<std::size_t>(row)]);
}

void SalienceView::copyValues()
{
    QStringList lines { QStringLiteral("way\trelative_output_error\toutput_sqnr_db\tbits_per_weight") };
    for (const SalienceVariant& variant : m_answer->variants)
        lines.append(QStringList { salienceVariantName(variant, m_answer->request),
                                   exactValue(variant.relativeOutputError), exactValue(variant.outputSqnrDb),
                                   exactValue(variant.bits) }
                         .join(QLatin1Char('\t')));
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

// --- The channel that is looked at --------------------------------------------------------------------------------

void SalienceView::moveChannel(std::ptrdiff_t channel)
{
    if (m_answer) {
        m_channel = static_cast<std::size_t>(
            std::clamp<std::ptrdiff_t>(channel, 0, static_cast<std::ptrdiff_t>(m_answer->inFeatures) - 1));
        m_panels->setChannel(m_channel);
    }
    plot().replot(QCustomPlot::rpQueuedReplot);
    tellDescription();
}

void SalienceView::keyPressEvent(QKeyEvent* event)
{
    const auto here = static_cast<std::ptrdiff_t>(m_channel);
    switch (event->key()) {
    case Qt::Key_Left:
        moveChannel(here - 1);
        break;
    case Qt::Key_Right:
        moveChannel(here + 1);
        break;
    case Qt::Key_Home:
        moveChannel(0);
        break;
    case Qt::Key_End:
        moveChannel(m_answer ? static_cast<std::ptrdiff_t>(m_answer->inFeatures) - 1 : 0);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void SalienceView::hoverAt(const QPointF& position)
{
    const auto channel = m_panels->channelAt(position);
    showHover(position, m_answer ? QString::fromStdString(m_answer->request.layer) : QString(),
              channel ? salienceChannelSentence(*m_answer, *channel) : QString());
}

void SalienceView::applyColours(const QPalette& palette)
{
    m_panels->applyColours(palette);
}

void SalienceView::looksChanged()
{
    fitTable();
    fillTable();
}

QRect SalienceView::panelPlace(const QString& name) const
{
    const auto [title, rect] = m_panels->panel(name);
    return m_answer ? placeOf(title, rect) : QRect();
}

// --- For export and for reading aloud -----------------------------------------------------------------------------

QString SalienceView::title() const
{
    return m_answer ? tr("Salience of the inputs of %1").arg(QString::fromStdString(m_answer->request.layer))
                    : tr("Salience");
}

QString SalienceView::description() const
{
    return m_answer
        ? salienceSentence(*m_answer) + sentenceGap() + salienceChannelSentence(*m_answer, m_channel) + QLatin1Char('.')
        : reasonForNoAnswer();
}

TableTwin SalienceView::tableTwin() const
{
    return m_answer ? salienceTable(*m_answer) : TableTwin();
}

void SalienceView::paintOnPaper(QPaintDevice& device, const QSize& size, double scale)
{
    m_panels->showAxisNames(size.height() >= kRoomForAxisNames);
    LayerQuestionView::paintOnPaper(device, size, scale);
    m_panels->showAxisNames(plot().height() >= kRoomForAxisNames);
}

QSize SalienceView::exportSize() const
{
    return { 860, 520 };
}

} // namespace quantoscope
