#include "widgets/what_if_view.h"

#include "widgets/number_format.h"
#include "widgets/plot_painting.h"
#include "widgets/results_store.h"
#include "widgets/selection.h"
#include "widgets/theme.h"
#include "widgets/what_if_controls.h"
#include "widgets/what_if_panels.h"
#include "widgets/what_if_text.h"

#include <QClipboard>
#include <QFontInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QTableWidget>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace quantoscope {
namespace {

constexpr int kLeftWidth = 236; // of the controls
constexpr int kHeaderMargin = 8;

} // namespace

WhatIfView::WhatIfView(const ResultsStore& store, Selection& selection, QWidget* parent)
    : LayerQuestionView(store, selection, QStringLiteral("whatIf"), tr("Gathering the layer's inputs"), parent)
    , m_controls(new WhatIfControls)
    , m_left(new QScrollArea)
    , m_table(new QTableWidget)
    , m_panels(std::make_unique<WhatIfPanels>(plot()))
    , m_scope(new QLabel)
    , m_sentence(new QLabel)
    , m_note(new QLabel)
    , m_run(new QPushButton(tr("Make this a run")))
    , m_copy(new QPushButton(tr("Copy values")))
{
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeLeft());
    layout->addWidget(makeRight(), 1);
    coverWithHint(this, tr("Select a layer: what it becomes with other settings is answered here."));

    connect(m_controls, &WhatIfControls::changeBegan, this, [this] { m_before = m_answer; });
    connect(m_controls, &WhatIfControls::requestChanged, this, &WhatIfView::requestChanged);
    connect(m_run, &QPushButton::clicked, this, [this] { Q_EMIT runRequested(request()); });
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(valuesText()); });
    connect(&plot(), &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) { hoverAt(event->pos()); });
    connect(&plot(), &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        if (const auto cell = m_panels->weightAt(event->pos()))
            moveCell(cell->first, cell->second);
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionDoubleClicked, this,
            [this](int column) { Q_EMIT explanationRequested(whatIfFigures()[static_cast<std::size_t>(column)].key); });
    connect(m_table, &QTableWidget::cellActivated, this, [this](int /*row*/, int column) {
        Q_EMIT explanationRequested(whatIfFigures()[static_cast<std::size_t>(column)].key);
    });
    connect(&selection, &Selection::layerChanged, this, &WhatIfView::takeLayer);
    connect(&store, &ResultsStore::reset, this, &WhatIfView::takeLayer);
    m_panels->applyColours(palette());
    takeLayer();
    showAnswer();
}

WhatIfView::~WhatIfView() = default;

QWidget* WhatIfView::makeLeft()
{
    m_run->setObjectName(QStringLiteral("whatIfRun"));
    m_run->setToolTip(tr("Opens the run form with these settings: a run quantizes the whole model with them."));
    m_copy->setObjectName(QStringLiteral("whatIfCopy"));
    m_copy->setToolTip(tr("Copies settings and figures, a line each."));
    auto* const content = new QWidget;
    auto* const column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 4);
    column->addWidget(m_controls);
    auto* const buttons = new QVBoxLayout;
    buttons->setContentsMargins(6, 2, 6, 0);
    buttons->addWidget(m_run);
    buttons->addWidget(m_copy);
    column->addLayout(buttons);
    column->addStretch(1);
    m_left->setWidget(content);
    m_left->setWidgetResizable(true);
    m_left->setFrameShape(QFrame::NoFrame);
    m_left->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fitLeft();
    return m_left;
}

// As wide as the controls' texts are in the font of now, and a scroll bar beside them.
void WhatIfView::fitLeft()
{
    const int bar = m_left->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    m_left->setFixedWidth(std::max(kLeftWidth, m_left->widget()->minimumSizeHint().width() + bar));
}

QWidget* WhatIfView::makeRight()
{
    m_scope->setObjectName(QStringLiteral("whatIfScope"));
    QFont bold = m_scope->font();
    bold.setBold(true);
    m_scope->setFont(bold);
    m_sentence->setObjectName(QStringLiteral("whatIfSentence"));
    m_sentence->setAccessibleName(tr("What the settings do"));
    m_note->setObjectName(QStringLiteral("whatIfNote"));
    for (QLabel* label : { m_scope, m_sentence, m_note }) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setContentsMargins(8, 0, 8, 0);
    }
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_sentence->setMinimumHeight(2 * fontMetrics().lineSpacing()); // else the plot would jump
    progressBar().setFormat(tr("Gathering the layer's inputs: %p %"));
    makeTable();

    auto* const right = new QWidget;
    auto* const column = new QVBoxLayout(right);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(3);
    column->addWidget(m_scope);
    column->addWidget(&plot(), 1);
    column->addWidget(m_table);
    column->addWidget(m_sentence);
    auto* const foot = new QHBoxLayout;
    foot->setContentsMargins(8, 0, 8, 0);
    foot->addWidget(m_note, 1);
    foot->addWidget(&progressBar(), 1);
    foot->addWidget(&cancelButton());
    column->addLayout(foot);
    m_note->hide();
    return right;
}

void WhatIfView::makeTable()
{
    const std::vector<WhatIfFigure>& figures = whatIfFigures();
    m_table->setObjectName(QStringLiteral("whatIfFigures"));
    m_table->setAccessibleName(tr("Figures of these settings"));
    m_table->setColumnCount(static_cast<int>(figures.size()));
    for (std::size_t i = 0; i < figures.size(); ++i) {
        auto* const item = new QTableWidgetItem(figures[i].title);
        item->setToolTip(figures[i].help + QLatin1Char('\n') + tr("Double-click: the glossary says more."));
        m_table->setHorizontalHeaderItem(static_cast<int>(i), item);
    }
    QHeaderView* const header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed); // by fitTable()
    header->setDefaultAlignment(Qt::AlignCenter | static_cast<Qt::Alignment>(Qt::TextWordWrap));
    header->setHighlightSections(false);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() + 6);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->viewport()->installEventFilter(this);
}

// --- What is shown ------------------------------------------------------------------------------------------------

WhatIfRequest WhatIfView::request() const
{
    WhatIfRequest request = m_controls->request();
    request.layer = selection().layer().toStdString();
    return request;
}

bool WhatIfView::wantsOutputs() const
{
    return m_controls->wantsOutputs();
}

void WhatIfView::takeLayer()
{
    m_before.reset();
    if (const LayerDescription* const layer = store().layerDescription(selection().layer()))
        m_controls->setLayerShape(layer->outFeatures, layer->inFeatures);
    Q_EMIT requestChanged();
}

void WhatIfView::setAnswer(std::shared_ptr<const WhatIfAnswer> answer)
{
    m_answer = std::move(answer);
    if (m_before && (!m_answer || m_before->request.layer != m_answer->request.layer))
        m_before.reset();
    showAnswer();
}

void WhatIfView::setNote(const QString& text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void WhatIfView::setLogarithmic(bool on)
{
    m_panels->setLogarithmic(on);
    plot().replot(QCustomPlot::rpQueuedReplot);
}

void WhatIfView::showAnswer()
{
    m_panels->setAnswer(m_answer);
    if (m_answer) {
        m_panels->setCell(m_row, m_column);
        m_panels->applyColours(palette());
    }
    plot().replot(QCustomPlot::rpQueuedReplot);
    fillTable();
    m_scope->setText(m_answer ? whatIfScope(*m_answer) : QString());
    m_sentence->setText(m_answer ? whatIfSentence(*m_answer, m_before.get()) : QString());
    m_copy->setEnabled(m_answer != nullptr);
    m_run->setEnabled(m_answer != nullptr);
    tellWhatIsShown();
}

void WhatIfView::fillTable()
{
    const bool compares = m_answer && m_before && areComparable(*m_answer, *m_before);
    const LayerResult* const nearest = m_answer && m_answer->nearest ? &*m_answer->nearest : nullptr;
    m_table->setRowCount(nearest ? 4 : 3);
    fillRow(0, tr("Now"), m_answer ? &m_answer->figures : nullptr);
    fillRow(1, tr("Before"), compares ? &m_before->figures : nullptr);
    fillChanges(2);
    if (nearest)
        fillRow(3, tr("RTN there"), nearest);
    fitTable();
}

// A column is as wide as the longest word of its title, and what is left is shared. Only where that is too little are
// the letters smaller; the table is as high as what is in it.
void WhatIfView::fitTable()
{
    QHeaderView* const header = m_table->horizontalHeader();
    QFont font = m_table->font();
    font.setPixelSize(QFontInfo(font).pixelSize());
    const int least = font.pixelSize() * 3 / 4;
    const int room = m_table->viewport()->width();
    std::vector<int> widths = leastWidths(font);
    const auto excess = [&] { return std::accumulate(widths.begin(), widths.end(), 0) - room; };
    for (; excess() > 0 && font.pixelSize() > least; widths = leastWidths(font))
        font.setPixelSize(font.pixelSize() - 1);
    header->setFont(font);
    int height = 0;
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const int left = m_table->columnCount() - column; // columns
        const int width = widths[static_cast<std::size_t>(column)] + std::max(0, -excess()) / left;
        widths[static_cast<std::size_t>(column)] = width;
        m_table->setColumnWidth(column, width);
        height = std::max(height, titleSize(column, width - kHeaderMargin, font).height());
    }
    height += kHeaderMargin;
    header->setFixedHeight(height);
    for (int row = 0; row < m_table->rowCount(); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(height + 2);
}

// Of a header as it wraps at a width.
QSize WhatIfView::titleSize(int column, int width, const QFont& font) const
{
    return QFontMetrics(font)
        .boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::AlignCenter | Qt::TextWordWrap,
                      m_table->horizontalHeaderItem(column)->text())
        .size();
}

std::vector<int> WhatIfView::leastWidths(const QFont& font) const
{
    const QFontMetrics numbers(m_table->font());
    std::vector<int> widths;
    for (int column = 0; column < m_table->columnCount(); ++column) {
        int width = titleSize(column, 1, font).width();
        for (int row = 0; row < m_table->rowCount(); ++row)
            if (const QTableWidgetItem* const item = m_table->item(row, column))
                width = std::max(width, numbers.horizontalAdvance(item->text()));
        widths.push_back(width + kHeaderMargin);
    }
    return widths;
}

void WhatIfView::fillRow(int row, const QString& name, const LayerResult* figures)
{
    m_table->setVerticalHeaderItem(row, new QTableWidgetItem(name));
    const std::vector<WhatIfFigure>& all = whatIfFigures();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::optional<double> value = figures ? all[i].value(*figures) : std::nullopt;
        auto* const item = new QTableWidgetItem(formatValue(value));
        item->setTextAlignment(Qt::AlignCenter);
        item->setToolTip(all[i].help);
        m_table->setItem(row, static_cast<int>(i), item);
    }
}

void WhatIfView::fillChanges(int row)
{
    m_table->setVerticalHeaderItem(row, new QTableWidgetItem(tr("Change")));
    const bool compares = m_answer && m_before && areComparable(*m_answer, *m_before);
    const std::vector<WhatIfFigure>& all = whatIfFigures();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::optional<double> now = compares ? all[i].value(m_answer->figures) : std::nullopt;
        const std::optional<double> before = compares ? all[i].value(m_before->figures) : std::nullopt;
        auto* const item = new QTableWidgetItem(whatIfChange(all[i], now, before));
        item->setTextAlignment(Qt::AlignCenter);
        const QString verdict = whatIfVerdict(all[i], now, before);
        item->setToolTip(verdict);
        item->setData(Qt::AccessibleTextRole, item->text() + QLatin1Char(' ') + verdict);
        if (now && before && *now != *before)
            item->setForeground(verdictColour((*now < *before) == all[i].lowerIsBetter, palette()));
        m_table->setItem(row, static_cast<int>(i), item);
    }
}

QString WhatIfView::valuesText() const
{
    const TableTwin table = tableTwin();
    QStringList lines { tr("layer") + QLatin1Char('\t')
                        + (m_answer ? QString::fromStdString(m_answer->request.layer) : QString()) };
    lines.append(table.headers.join(QLatin1Char('\t')));
    for (const QStringList& row : table.rows)
        lines.append(row.join(QLatin1Char('\t')));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

// --- The marked weight --------------------------------------------------------------------------------------------

void WhatIfView::moveCell(int row, int column)
{
    if (!m_answer)
        return;
    m_row = std::clamp(row, 0, static_cast<int>(m_answer->tile.range.rows) - 1);
    m_column = std::clamp(column, 0, static_cast<int>(m_answer->tile.range.columns) - 1);
    m_panels->setCell(m_row, m_column);
    plot().replot(QCustomPlot::rpQueuedReplot);
    tellDescription();
    selection().setHover({ .run = {},
                           .layer = QString::fromStdString(m_answer->request.layer),
                           .text = whatIfWeightSentence(m_answer->tile, m_row, m_column) });
}

void WhatIfView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        moveCell(m_row, m_column - 1);
        break;
    case Qt::Key_Right:
        moveCell(m_row, m_column + 1);
        break;
    case Qt::Key_Up:
        moveCell(m_row - 1, m_column);
        break;
    case Qt::Key_Down:
        moveCell(m_row + 1, m_column);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void WhatIfView::hoverAt(const QPointF& position)
{
    QString text;
    if (const auto cell = m_panels->weightAt(position)) {
        text = whatIfWeightSentence(m_answer->tile, cell->first, cell->second);
    } else if (const auto bin = m_panels->binAt(position)) {
        const LayerResult& figures = m_answer->figures;
        text = tr("%1 to %2: original %3, quantized %4")
                   .arg(formatValue(figures.histogramEdges[*bin]), formatValue(figures.histogramEdges[*bin + 1]),
                        QLocale().toString(figures.histogramOriginal[*bin]),
                        QLocale().toString(figures.histogramQuantized[*bin]));
    }
    showHover(position, m_answer ? QString::fromStdString(m_answer->request.layer) : QString(), text);
}

bool WhatIfView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitTable();
    return LayerQuestionView::eventFilter(watched, event);
}

void WhatIfView::looksChanged()
{
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() + 6);
    m_sentence->setMinimumHeight(2 * fontMetrics().lineSpacing());
    fillTable();
    fitLeft();
}

void WhatIfView::applyColours(const QPalette& palette)
{
    m_panels->applyColours(palette);
}

QRect WhatIfView::panelPlace(const QString& name) const
{
    const auto [title, rect] = m_panels->panel(name);
    return m_answer ? placeOf(title, rect) : QRect();
}

// --- For export and for reading aloud -----------------------------------------------------------------------------

QString WhatIfView::title() const
{
    if (!m_answer)
        return tr("What if");
    //: %1 a layer, %2 what was done to it
    return tr("What if %1: %2").arg(QString::fromStdString(m_answer->request.layer), whatIfScope(*m_answer));
}

QString WhatIfView::description() const
{
    if (!m_answer)
        return reasonForNoAnswer();
    QStringList figures;
    for (const WhatIfFigure& figure : whatIfFigures())
        if (const std::optional<double> value = figure.value(m_answer->figures))
            figures.append(figure.title + QLatin1Char(' ') + formatValue(*value));
    return tr("%1. %2 Marked weight: %3.")
        .arg(figures.join(QStringLiteral(", ")), whatIfSentence(*m_answer, m_before.get()),
             whatIfWeightSentence(m_answer->tile, m_row, m_column));
}

TableTwin WhatIfView::tableTwin() const
{
    return m_answer ? whatIfTable(*m_answer, m_before.get()) : TableTwin();
}

QSize WhatIfView::exportSize() const
{
    return { 760, 560 };
}

} // namespace quantoscope
