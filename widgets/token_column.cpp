#include "widgets/token_column.h"

#include "widgets/number_format.h"
#include "widgets/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

constexpr std::size_t kCandidates = 5;
constexpr int kMarkRoom = 10; // pixels between lines, for the arrow and letter above a framed token
constexpr int kStripGap = 2; // pixels between a token and its strip
constexpr double kLeastShade = 0.02; // of the full one: less is not seen

} // namespace

TokenColumn::TokenColumn(const ResultsStore& store, QWidget* parent) : QTextEdit(parent), m_store(store)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(12);
    document()->setUndoRedoEnabled(false);
    connect(this, &QTextEdit::cursorPositionChanged, this,
            [this] { setAccessibleDescription(tokenFacts(m_tokens.tokenAt(textCursor().position()))); });
}

TokenColumn::~TokenColumn() = default;

void TokenColumn::setContents(const TextResult::Side& side, std::vector<float> kl, std::vector<Mark> marks)
{
    m_side = side;
    m_tokens = joinTokens(side);
    m_kl = std::move(kl);
    m_marks = std::move(marks);
    setPlainText(m_tokens.text);
    makeRoom();
    applyShades();
}

void TokenColumn::setDisplay(TokenDisplay display, const TokenScales& scales)
{
    const bool isOther = display != m_display;
    m_display = display;
    m_scales = scales;
    if (isOther)
        makeRoom();
    applyShades();
}

// Between the lines: for the marks above tokens, and for the strips below.
void TokenColumn::makeRoom()
{
    const int strip = m_display == TokenDisplay::Strips ? kStripGap + kTokenStripHeight : 0;
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setTopMargin(kMarkRoom);
    format.setLineHeight(kMarkRoom + strip, QTextBlockFormat::LineDistanceHeight);
    all.mergeBlockFormat(format);
    m_strips.clear();
}

double TokenColumn::value(TokenMeasure measure, int token) const
{
    const bool isKl = measure == TokenMeasure::Kl;
    const std::vector<float>& values = isKl ? m_kl : m_side.logprobs;
    const auto index = static_cast<std::size_t>(token);
    const double value = index < values.size() ? double { values[index] } : std::nan("");
    return isKl ? value : -value;
}

double TokenColumn::largest(TokenMeasure measure) const
{
    double most = 0;
    for (int token = 0; token < m_tokens.count(); ++token) {
        if (const double nats = value(measure, token); std::isfinite(nats))
            most = std::max(most, nats);
    }
    return most;
}

std::optional<TokenMeasure> TokenColumn::shaded() const
{
    switch (m_display) {
    case TokenDisplay::KlShades:
        return TokenMeasure::Kl;
    case TokenDisplay::SurprisalShades:
        return TokenMeasure::Surprisal;
    case TokenDisplay::Strips:
        break;
    }
    return std::nullopt;
}

QColor TokenColumn::shade(const QPalette& palette, double share)
{
    // Never more than half way, so that text stays readable on it.
    const QColor full = isDark(palette) ? QColor(0xd5, 0x5e, 0x00) : QColor(0xe6, 0x9f, 0x00);
    return mixColours(palette.color(QPalette::Base), full, 0.55 * std::clamp(share, 0.0, 1.0));
}

void TokenColumn::applyShades()
{
    QList<QTextEdit::ExtraSelection> shades;
    const std::optional<TokenMeasure> measure = shaded();
    for (int token = 0; measure && token < m_tokens.count(); ++token) {
        const double share = value(*measure, token) / m_scales.of(*measure);
        if (!(share > kLeastShade)) // also leaves NaN unshaded
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(m_tokens.starts[static_cast<std::size_t>(token)]);
        selection.cursor.setPosition(m_tokens.starts[static_cast<std::size_t>(token) + 1], QTextCursor::KeepAnchor);
        selection.format.setBackground(shade(palette(), share));
        shades.append(selection);
    }
    for (const Mark& mark : m_marks) {
        if (mark.token >= m_tokens.count())
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(m_tokens.starts[static_cast<std::size_t>(mark.token)]);
        selection.cursor.setPosition(m_tokens.starts[static_cast<std::size_t>(mark.token) + 1],
                                     QTextCursor::KeepAnchor);
        selection.format.setFontUnderline(true);
        shades.append(selection);
    }
    setExtraSelections(shades);
    viewport()->update();
}

QRect TokenColumn::tokenRect(int token) const
{
    if (token < 0 || token > m_tokens.count())
        return {};
    const int end = m_tokens.starts[static_cast<std::size_t>(std::min(token + 1, m_tokens.count()))];
    // From the word on: the space before it may stand at the end of the line above.
    int start = m_tokens.starts[static_cast<std::size_t>(token)];
    while (start + 1 < end && document()->characterAt(start).isSpace())
        ++start;
    QTextCursor cursor(document());
    cursor.setPosition(start);
    const QRect from = cursorRect(cursor);
    cursor.setPosition(end);
    const QRect to = cursorRect(cursor);
    // A token broken over two lines, a line break, or the end of the text: the frame is then as wide as a letter.
    const int width = to.top() == from.top() && to.left() > from.left() ? to.left() - from.left()
                                                                        : fontMetrics().averageCharWidth();
    return { from.left(), from.top(), width, from.height() };
}

QRect TokenColumn::stripRect(int token) const
{
    const QRect rect = tokenRect(token);
    return { rect.left(), rect.bottom() + 1 + kStripGap, std::max(1, rect.width() - 1), kTokenStripHeight };
}

int TokenColumn::tokenUnder(const QPoint& position) const
{
    const auto near = [&](const QPoint& text) {
        const int token = m_tokens.tokenAt(cursorForPosition(text).position());
        return token >= 0 && tokenRect(token).adjusted(-6, -4, 6, 4).contains(text) ? token : -1;
    };
    const int token = near(position);
    const bool mayBeStrip = token < 0 && m_display == TokenDisplay::Strips;
    return mayBeStrip ? near(position - QPoint(0, kStripGap + kTokenStripHeight)) : token;
}

void TokenColumn::goToToken(int token)
{
    const int index = std::clamp(token, 0, m_tokens.count());
    QTextCursor cursor(document());
    cursor.setPosition(m_tokens.starts[static_cast<std::size_t>(index)]);
    setTextCursor(cursor);
    setFocus();
    const int offset = tokenRect(index).center().y() - viewport()->height() / 2;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + offset);
}

QString TokenColumn::tokenFacts(int token) const
{
    if (token < 0 || token >= static_cast<int>(m_side.tokens.size()))
        return {};
    const auto index = static_cast<std::size_t>(token);
    const auto probability = [](float logprob) { return formatShare(std::exp(static_cast<double>(logprob))); };
    QStringList lines {
        tr("Token %1: %2").arg(token + 1).arg(visibleToken(QString::fromStdString(m_side.tokens[index])))
    };
    if (index < m_side.logprobs.size())
        //: %1 a percentage, %2 a number
        lines << tr("Probability %1 (surprisal %2 nats)")
                     .arg(probability(m_side.logprobs[index]), formatValue(value(TokenMeasure::Surprisal, token)));
    if (index < m_side.entropy.size())
        lines << tr("Entropy %1 nats").arg(formatValue(double { m_side.entropy[index] }));
    if (index < m_kl.size())
        lines << tr("KL to the original %1 nats").arg(formatValue(double { m_kl[index] }));
    const std::size_t first = index * kCandidates;
    if (std::min(m_side.top5Ids.size(), m_side.top5Logprobs.size()) >= first + kCandidates) {
        lines << tr("Likeliest:");
        for (std::size_t i = first; i < first + kCandidates; ++i)
            lines << QStringLiteral("   %1  %2")
                         .arg(probability(m_side.top5Logprobs[i]), visibleToken(m_store.tokenText(m_side.top5Ids[i])));
    }
    return lines.join(QLatin1Char('\n'));
}

bool TokenColumn::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const int token = tokenUnder(help->pos()); token >= 0)
            QToolTip::showText(help->globalPos(), tokenFacts(token), viewport(),
                               tokenRect(token).united(stripRect(token)));
        else
            QToolTip::hideText();
        return true;
    }
    return QTextEdit::viewportEvent(event);
}

void TokenColumn::paintEvent(QPaintEvent* event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    if (m_display == TokenDisplay::Strips)
        drawStrips(painter, event->rect());
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Mark& mark : m_marks)
        drawMark(painter, mark);
}

// Of what is seen only, and not anew at each painting: a place in a text is slow to find.
void TokenColumn::drawStrips(QPainter& painter, const QRect& part)
{
    m_strips.resize(static_cast<std::size_t>(m_tokens.count()));
    const QPoint scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const QPoint above(0, kStripGap + kTokenStripHeight);
    const int first = m_tokens.tokenAt(cursorForPosition(part.topLeft() - above).position());
    const int last = m_tokens.tokenAt(cursorForPosition(part.bottomRight()).position());
    const int end = last < 0 ? m_tokens.count() : last + 1;
    for (int token = std::max(0, first); token < end; ++token) {
        const double kl = value(TokenMeasure::Kl, token);
        const double surprisal = value(TokenMeasure::Surprisal, token);
        if (std::isnan(kl) && std::isnan(surprisal))
            continue;
        QRect& strip = m_strips[static_cast<std::size_t>(token)];
        if (strip.isNull())
            strip = stripRect(token).translated(scrolled);
        const QRect place = strip.translated(-scrolled);
        drawTokenLine(painter, place, palette());
        drawTokenBar(painter, place, TokenMeasure::Kl, kl / m_scales.kl, palette());
        drawTokenBar(painter, place, TokenMeasure::Surprisal, surprisal / m_scales.surprisal, palette());
    }
}

void TokenColumn::drawMark(QPainter& painter, const Mark& mark)
{
    const QRectF frame = QRectF(tokenRect(mark.token)).adjusted(-1.5, -0.5, 1.5, 0.5);
    const QColor colour
        = mark.colourIndex < 0 ? palette().color(QPalette::Text) : runColour(mark.colourIndex, palette());
    painter.setPen(QPen(colour, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, 3, 3);
    // The arrow: what is framed is also pointed at, so that the mark does not rest on colour.
    const QPointF tip(frame.left() + 5, frame.top() - 1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF { tip, tip + QPointF(-5, -7), tip + QPointF(5, -7) });
    if (mark.label.isEmpty())
        return;
    QFont small = font();
    small.setPixelSize(kMarkRoom);
    small.setBold(true);
    painter.setFont(small);
    painter.setPen(colour);
    painter.drawText(tip + QPointF(8, -1), mark.label);
}

void TokenColumn::resizeEvent(QResizeEvent* event)
{
    m_strips.clear();
    QTextEdit::resizeEvent(event);
}

void TokenColumn::changeEvent(QEvent* event)
{
    m_strips.clear();
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyShades();
}

} // namespace quantoscope
