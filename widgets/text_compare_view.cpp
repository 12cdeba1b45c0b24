#include "widgets/text_compare_view.h"

#include "core/results/text_difference.h"
#include "widgets/elided_label.h"
#include "widgets/eliding_combo_box.h"
#include "widgets/empty_hint.h"
#include "widgets/flow_layout.h"
#include "widgets/number_format.h"
#include "widgets/selection.h"
#include "widgets/sentences.h"
#include "widgets/theme.h"
#include "widgets/token_legend.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

constexpr int kLongestPromptItem = 60; // characters shown in the chooser
constexpr int kLeastColumnWidth = 170;
constexpr int kLeastLines = 5; // of the columns' text, with headings and strips
constexpr int kPromptLetters = 14; // of the chooser: a window of 1280 points has room for the strips beside it
constexpr int kWide = 10'000; // more than there is: shared out evenly

QString oneLine(QString text)
{
    text.replace(QLatin1Char('\n'), QStringLiteral(" ⏎ "));
    if (text.size() > kLongestPromptItem)
        text = text.left(kLongestPromptItem - 1) + QStringLiteral("…");
    return text;
}

TextResultPtr textOf(const RunRecord& run, const QString& prompt)
{
    const std::string key = prompt.toStdString();
    for (const TextResultPtr& text : run.texts) {
        if (text->prompt == key)
            return text;
    }
    return {};
}

/// A round number at or above the largest value, so that two prompts can be compared at a glance.
double roundScale(double largest)
{
    for (const double scale : { 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0 }) {
        if (largest <= scale)
            return scale;
    }
    return 10 * std::ceil(largest / 10);
}

} // namespace

TextCompareView::TextCompareView(const ResultsStore& store, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_selection(selection)
    , m_promptBox(new ElidingComboBox(Qt::ElideRight, this))
    , m_nextButton(new QPushButton(tr("&Next divergence"), this))
    , m_blocksButton(new QPushButton(tr("Which &block?"), this))
    , m_copyButton(new QPushButton(tr("&Copy all"), this))
    , m_promptLabel(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_displayBox(new QComboBox(this))
    , m_legend(new TokenLegend(this))
    , m_splitter(new QSplitter(this))
    , m_scrollBar(new QScrollBar(Qt::Vertical, this))
    , m_hint(nullptr)
    , m_emptyText(tr("No text yet: prompts are continued when a run is evaluated."))
{
    m_promptLabel->setTextFormat(Qt::PlainText);
    m_promptLabel->setWordWrap(true);
    m_promptLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_promptLabel->setContentsMargins(12, 0, 12, 0);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(12, 0, 12, 4);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(buildBar());
    layout->addWidget(m_promptLabel);
    // Many columns scroll: they must not push the panels around the view together.
    auto* const scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the columns have one of their own
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_splitter);
    scroll->setMinimumHeight(kLeastLines * fontMetrics().lineSpacing());
    // Headings end at the edge of the view.
    connect(scroll->horizontalScrollBar(), &QScrollBar::valueChanged, m_splitter, qOverload<>(&QWidget::update));
    connect(scroll->horizontalScrollBar(), &QScrollBar::rangeChanged, m_splitter, qOverload<>(&QWidget::update));
    auto* const texts = new QHBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(scroll, 1);
    texts->addWidget(m_scrollBar);
    layout->addLayout(texts, 1);
    layout->addWidget(m_summary);
    QSizePolicy kept = m_scrollBar->sizePolicy(); // its coming and going must not break lines elsewhere
    kept.setRetainSizeWhenHidden(true);
    m_scrollBar->setSizePolicy(kept);
    m_scrollBar->setAccessibleName(tr("Text before and after"));
    m_hint = new EmptyHint(this);

    connect(m_scrollBar, &QScrollBar::valueChanged, this, &TextCompareView::scrollColumns);
    connect(m_promptBox, &QComboBox::currentIndexChanged, this, &TextCompareView::refreshColumns);
    connect(m_displayBox, &QComboBox::currentIndexChanged, this, &TextCompareView::applyDisplay);
    connect(m_nextButton, &QPushButton::clicked, this, &TextCompareView::goToNextDivergence);
    connect(m_blocksButton, &QPushButton::toggled, this, [this](bool shown) {
        m_summary->setVisible(!shown); // the blocks have a sentence of their own, and need the room
        Q_EMIT blocksWanted(shown);
    });
    connect(m_copyButton, &QPushButton::clicked, this, &TextCompareView::copyAll);
    connect(&selection, &Selection::runsChanged, this, &TextCompareView::refreshPrompts);
    connect(&store, &ResultsStore::reset, this, &TextCompareView::refreshPrompts);
    connect(&store, &ResultsStore::runRemoved, this, &TextCompareView::refreshPrompts);
    connect(&store, &ResultsStore::runRenamed, this, &TextCompareView::refreshPrompts);
    connect(&store, &ResultsStore::textFinished, this, [this](const QString& run) {
        if (m_selection.runs().contains(run))
            refreshPrompts();
    });
    refreshPrompts();
}

TextCompareView::~TextCompareView() = default;

QWidget* TextCompareView::buildBar()
{
    auto* const bar = new QWidget(this);
    auto* const promptCaption = new QLabel(tr("&Prompt"), bar);
    promptCaption->setBuddy(m_promptBox);
    m_promptBox->setAccessibleName(tr("Prompt"));
    m_promptBox->setMinimumContentsLength(kPromptLetters);
    m_promptBox->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_displayBox->setObjectName(QStringLiteral("tokenDisplay"));
    m_displayBox->setAccessibleName(tr("What is told of tokens, and how"));
    m_displayBox->setToolTip(m_displayBox->accessibleName());
    m_displayBox->addItem(tr("Strips: both"), static_cast<int>(TokenDisplay::Strips));
    m_displayBox->addItem(tr("Shades: KL"), static_cast<int>(TokenDisplay::KlShades));
    m_displayBox->addItem(tr("Shades: surprisal"), static_cast<int>(TokenDisplay::SurprisalShades));
    m_nextButton->setToolTip(tr("Goes to the first token of the next run that differs from the original's"));
    m_blocksButton->setObjectName(QStringLiteral("whichBlock"));
    m_blocksButton->setCheckable(true);
    m_blocksButton->setToolTip(
        tr("Shows below which block of run A costs this text how much: one at a time back to full precision"));
    m_copyButton->setToolTip(tr("Copies the prompt and all texts"));
    // On two lines where the window is narrow or its language long.
    auto* const layout = new FlowLayout(6, bar);
    layout->setContentsMargins(8, 6, 8, 2);
    layout->addGroup({ promptCaption, m_promptBox });
    layout->addGroup({ m_displayBox, m_legend });
    layout->addGroup({ m_nextButton, m_blocksButton, m_copyButton });
    return bar;
}

void TextCompareView::setEmptyHint(const QString& text)
{
    m_emptyText = text;
    m_hint->setState(isEmpty(), m_emptyText);
}

QString TextCompareView::currentPrompt() const
{
    return m_prompts.value(m_promptBox->currentIndex());
}

void TextCompareView::setCurrentPrompt(const QString& prompt)
{
    if (const auto index = static_cast<int>(m_prompts.indexOf(prompt)); index >= 0)
        m_promptBox->setCurrentIndex(index);
}

void TextCompareView::setDisplay(TokenDisplay display)
{
    m_displayBox->setCurrentIndex(m_displayBox->findData(static_cast<int>(display)));
}

TokenDisplay TextCompareView::display() const
{
    return static_cast<TokenDisplay>(m_displayBox->currentData().toInt());
}

void TextCompareView::refreshPrompts()
{
    const QString current = currentPrompt();
    m_prompts.clear();
    for (const QString& id : m_selection.runs()) {
        const RunRecord* run = m_store.run(id);
        for (std::size_t i = 0; run && i < run->texts.size(); ++i) {
            const QString prompt = QString::fromStdString(run->texts[i]->prompt);
            if (!m_prompts.contains(prompt))
                m_prompts.append(prompt);
        }
    }
    {
        const QSignalBlocker blocker(m_promptBox);
        m_promptBox->clear();
        for (const QString& prompt : m_prompts) {
            //: A prompt without any text: the model starts from nothing
            m_promptBox->addItem(prompt.isEmpty() ? tr("(empty prompt)") : oneLine(prompt));
        }
        if (!m_prompts.isEmpty())
            m_promptBox->setCurrentIndex(std::max(0, static_cast<int>(m_prompts.indexOf(current))));
    }
    refreshColumns();
}

std::vector<TextCompareView::Shown> TextCompareView::collect() const
{
    std::vector<Shown> shown;
    if (m_prompts.isEmpty())
        return shown;
    for (const QString& id : m_selection.runs()) {
        const RunRecord* run = m_store.run(id);
        const TextResultPtr text = run ? textOf(*run, currentPrompt()) : TextResultPtr();
        if (!text)
            continue;
        if (shown.empty())
            shown.push_back({ .heading = tr("Original"), .text = text });
        // Compared with the original of its own run: another run may have sampled with other settings.
        shown.push_back({ .heading = m_selection.letter(id) + QStringLiteral("  ") + run->name(),
                          .text = text,
                          .colourIndex = run->colourIndex,
                          .divergence = firstDifferingToken(text->original, text->quantized) });
    }
    return shown;
}

void TextCompareView::refreshColumns()
{
    m_shown = collect();
    m_visited = 0;
    m_columns.clear();
    while (m_splitter->count() > 0)
        delete m_splitter->widget(0); // takes its handle along
    for (const Shown& shown : m_shown)
        m_columns.push_back(addColumn(shown));
    applyDisplay();
    // Equally wide whatever their headings say: the same words break at the same places.
    m_splitter->setSizes(QList<int>(static_cast<qsizetype>(m_columns.size()), kWide));
    linkScrolling();
    m_promptLabel->setText(currentPrompt());
    m_promptLabel->setVisible(!currentPrompt().isEmpty());
    summarize();
    m_hint->setState(isEmpty(), m_emptyText);
    Q_EMIT promptShown(currentPrompt());
}

// One scale a measure for all columns, so that they compare.
void TextCompareView::applyDisplay()
{
    const auto display = static_cast<TokenDisplay>(m_displayBox->currentData().toInt());
    TokenScales largest { 0, 0 };
    for (const TokenColumn* const column : m_columns) {
        largest.kl = std::max(largest.kl, column->largest(TokenMeasure::Kl));
        largest.surprisal = std::max(largest.surprisal, column->largest(TokenMeasure::Surprisal));
    }
    const TokenScales scales { roundScale(largest.kl), roundScale(largest.surprisal) };
    m_legend->setDisplay(display, scales);
    for (TokenColumn* const column : m_columns)
        column->setDisplay(display, scales);
}

TokenColumn* TextCompareView::addColumn(const Shown& shown)
{
    auto* const holder = new QWidget(m_splitter);
    auto* const heading = new ElidedLabel(holder);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setText(shown.heading);
    heading->setElideMode(Qt::ElideMiddle); // names begin alike
    heading->setContentsMargins(12, 4, 12, 4);
    holder->setMinimumWidth(kLeastColumnWidth);
    if (shown.colourIndex >= 0) {
        QPalette colours = heading->palette();
        colours.setColor(QPalette::WindowText, runTextColour(shown.colourIndex, palette()));
        heading->setPalette(colours);
    }
    auto* const column = new TokenColumn(m_store, holder);
    column->setAccessibleName(shown.heading);
    auto* const layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(heading);
    layout->addWidget(column);
    m_splitter->addWidget(holder);

    if (shown.colourIndex < 0)
        column->setContents(shown.text->original, {}, originalMarks());
    else if (shown.divergence)
        column->setContents(shown.text->quantized, shown.text->kl, { { *shown.divergence, {}, shown.colourIndex } });
    else
        column->setContents(shown.text->quantized, shown.text->kl, {});
    return column;
}

std::vector<TokenColumn::Mark> TextCompareView::originalMarks() const
{
    std::vector<TokenColumn::Mark> marks;
    for (const Shown& shown : m_shown) {
        if (!shown.divergence)
            continue;
        const QString letter = shown.heading.section(QLatin1Char(' '), 0, 0);
        const auto same = std::ranges::find(marks, *shown.divergence, &TokenColumn::Mark::token);
        if (same == marks.end()) {
            marks.push_back({ *shown.divergence, letter, shown.colourIndex });
        } else {
            // Several runs part here: one frame with all their letters, in no run's colour.
            same->label += letter;
            same->colourIndex = -1;
        }
    }
    return marks;
}

void TextCompareView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        refreshColumns(); // headings and frames are in run colours, which follow the palette
    QWidget::changeEvent(event);
}

// The columns have no bars of their own: what one shows, all show.
void TextCompareView::linkScrolling()
{
    for (TokenColumn* column : m_columns) {
        column->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        connect(column->verticalScrollBar(), &QScrollBar::rangeChanged, this, &TextCompareView::fitScrollBar);
        connect(column->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
            if (!m_scrolling)
                m_scrollBar->setValue(value);
        });
    }
    fitScrollBar();
}

void TextCompareView::fitScrollBar()
{
    int longest = 0;
    for (const TokenColumn* const column : m_columns) {
        longest = std::max(longest, column->verticalScrollBar()->maximum());
        m_scrollBar->setPageStep(column->verticalScrollBar()->pageStep());
        m_scrollBar->setSingleStep(column->verticalScrollBar()->singleStep());
    }
    m_scrollBar->setRange(0, longest);
    m_scrollBar->setVisible(longest > 0);
}

int TextCompareView::hiddenHeight() const
{
    return m_scrollBar->maximum();
}

int TextCompareView::leastWidth() const
{
    const auto columns = static_cast<int>(m_columns.size());
    return columns * (kLeastColumnWidth + m_splitter->handleWidth()) + m_scrollBar->sizeHint().width();
}

void TextCompareView::scrollColumns(int value)
{
    m_scrolling = true;
    for (TokenColumn* const column : m_columns)
        column->verticalScrollBar()->setValue(value); // a shorter one stays at its end
    m_scrolling = false;
}

void TextCompareView::summarize()
{
    m_summary->setText(isEmpty() ? QString() : description());
    m_nextButton->setEnabled(std::ranges::any_of(m_shown, [](const Shown& s) { return s.divergence.has_value(); })
                             || m_prompts.size() > 1);
    m_blocksButton->setEnabled(!isEmpty());
    m_copyButton->setEnabled(!isEmpty());
    setAccessibleName(tr("Text before and after"));
    setAccessibleDescription(description());
}

void TextCompareView::setBlocksShown(bool shown)
{
    m_blocksButton->setChecked(shown);
}

void TextCompareView::goToNextDivergence()
{
    // The rest of this prompt, then every other prompt once, then this one from the start.
    const auto prompts = static_cast<int>(m_prompts.size());
    for (int tried = 0; !goToDivergenceAfter(m_visited) && tried < prompts; ++tried) {
        m_visited = 0;
        if (prompts > 1)
            m_promptBox->setCurrentIndex((m_promptBox->currentIndex() + 1) % prompts);
    }
}

bool TextCompareView::goToDivergenceAfter(int position)
{
    for (int i = position + 1; i < static_cast<int>(m_shown.size()); ++i) {
        const std::optional<int>& divergence = m_shown[static_cast<std::size_t>(i)].divergence;
        if (!divergence)
            continue;
        m_visited = i;
        m_columns[static_cast<std::size_t>(i)]->goToToken(*divergence);
        return true;
    }
    return false;
}

QString TextCompareView::plainText() const
{
    QString text = currentPrompt() + QLatin1Char('\n');
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        text += QStringLiteral("\n[%1]\n%2\n").arg(m_shown[i].heading, m_columns[i]->tokens().text);
    return text;
}

void TextCompareView::copyAll() const
{
    QGuiApplication::clipboard()->setText(plainText());
}

QString TextCompareView::description() const
{
    if (isEmpty())
        return m_emptyText;
    QStringList sentences;
    for (std::size_t i = 1; i < m_shown.size(); ++i) {
        const Shown& shown = m_shown[i];
        const QString name = shown.heading.simplified();
        if (!shown.divergence) {
            sentences << tr("%1 writes the same text as the original.").arg(name);
            continue;
        }
        const auto index = static_cast<std::size_t>(*shown.divergence);
        const auto tokenOf = [index](const TextResult::Side& side) {
            return index < side.tokens.size() ? visibleToken(QString::fromStdString(side.tokens[index]))
                                              : tr("the end of the text");
        };
        sentences << tr("%1 differs from token %2 on: %3 instead of %4.")
                         .arg(name, QString::number(index + 1), tokenOf(shown.text->quantized),
                              tokenOf(shown.text->original));
    }
    return sentences.join(sentenceGap());
}

TableTwin TextCompareView::tableTwin() const
{
    TableTwin table;
    table.headers << QStringLiteral("position");
    std::size_t longest = 0;
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const Shown& shown = m_shown[i];
        table.headers << shown.heading + QStringLiteral(": token") << shown.heading + QStringLiteral(": logprob");
        if (i > 0)
            table.headers << shown.heading + QStringLiteral(": kl");
        longest = std::max(longest, (i == 0 ? shown.text->original : shown.text->quantized).tokens.size());
    }
    const auto number = [](const std::vector<float>& values, std::size_t index) {
        return index < values.size() ? QString::number(values[index], 'g', QLocale::FloatingPointShortest) : QString();
    };
    for (std::size_t token = 0; token < longest; ++token) {
        QStringList row { QString::number(token + 1) };
        for (std::size_t i = 0; i < m_shown.size(); ++i) {
            const TextResult& text = *m_shown[i].text;
            const TextResult::Side& side = i == 0 ? text.original : text.quantized;
            row << (token < side.tokens.size() ? QString::fromStdString(side.tokens[token]) : QString())
                << number(side.logprobs, token);
            if (i > 0)
                row << number(text.kl, token);
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace quantoscope
