#include "widgets/level_ticks.h"

#include <algorithm>
#include <cmath>

namespace quantoscope {

namespace {

constexpr double kTickWidth = 1; // pixels
constexpr double kHairline = 0.35;
constexpr double kInkShare = 0.4; // of the way from one tick to the next, at most

} // namespace

LevelTicks::LevelTicks(QCustomPlot* plot, QCPAxisRect* rect) : QCPAbstractItem(plot), m_rect(rect)
{
    setClipToAxisRect(false); // the letters stand left of the strip
    setSelectable(false);
}

void LevelTicks::setRoom(int pixels)
{
    const int all = static_cast<int>(m_rows.size());
    m_rowHeight = std::clamp(pixels / std::max(1, all), kLeastRowHeight, kRowHeight);
    m_shown = std::min(all, pixels / m_rowHeight);
    if (m_shown < all) // the last of the lines tells of the rest
        m_shown = std::max(1, (pixels - kRowHeight) / m_rowHeight);
}

int LevelTicks::hiddenRows() const
{
    return static_cast<int>(m_rows.size()) - std::min(m_shown, static_cast<int>(m_rows.size()));
}

int LevelTicks::height() const
{
    return std::min(m_shown, static_cast<int>(m_rows.size())) * m_rowHeight + (m_rest.isEmpty() ? 4 : kRowHeight + 4);
}

double LevelTicks::selectTest(const QPointF& /*position*/, bool /*onlySelectable*/, QVariant* /*details*/) const
{
    return -1;
}

void LevelTicks::draw(QCPPainter* painter)
{
    QFont font = mParentPlot->font();
    font.setPixelSize(std::max(kLeastRowHeight, m_rowHeight - 2));
    font.setBold(true);
    painter->setFont(font);
    int top = m_rect->top() + 2;
    for (int i = 0; i < std::min(m_shown, static_cast<int>(m_rows.size())); ++i) {
        const Row& row = m_rows[static_cast<std::size_t>(i)];
        painter->setPen(row.letterColour.isValid() ? row.letterColour : row.colour);
        painter->drawText(QRect(m_rect->left() - 40, top, 34, m_rowHeight), Qt::AlignRight | Qt::AlignVCenter,
                          row.letter);
        drawTicks(*painter, row, top);
        top += m_rowHeight;
    }
    font.setBold(false);
    font.setPixelSize(kRowHeight - 2);
    painter->setFont(font);
    painter->setPen(m_textColour);
    painter->drawText(QRect(m_rect->left(), top, m_rect->width(), kRowHeight), Qt::AlignLeft | Qt::AlignVCenter,
                      m_rest);
}

// Levels that are close get hairlines at their exact places, so that sixteen of them in a few pixels do not become a
// block; elsewhere, and on screens, whole pixels are sharpest.
void LevelTicks::drawTicks(QCPPainter& painter, const Row& row, int top) const
{
    const QCPAxis* const axis = m_rect->axis(QCPAxis::atBottom);
    std::vector<double> places;
    for (const double level : row.levels)
        if (const double x = axis->coordToPixel(level); x >= m_rect->left() && x <= m_rect->right())
            places.push_back(x);
    std::ranges::sort(places);
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 1; i < places.size(); ++i)
        if (const double gap = places[i] - places[i - 1]; gap > 0)
            nearest = std::min(nearest, gap);
    const double width = std::clamp(kInkShare * nearest, kHairline, kTickWidth);
    const bool isFine = width < kTickWidth || painter.modes().testFlag(QCPPainter::pmVectorized);
    painter.setAntialiasing(isFine);
    painter.setPen(QPen(row.colour, width, Qt::SolidLine, Qt::FlatCap));
    for (const double place : places) {
        const double x = isFine ? place : std::round(place);
        painter.drawLine(QLineF(x, top + 1, x, top + m_rowHeight - 3));
    }
    painter.setAntialiasing(false);
}

} // namespace quantoscope
