#include "widgets/matrix_cells.h"

#include "widgets/colour_map.h"
#include "widgets/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace quantoscope {
namespace {

constexpr std::int64_t kMostRectangles = 4096; // more cells are drawn as one picture
constexpr double kLeastGappedSize = 9; // pixels: smaller cells touch each other
constexpr double kFaintness = 0.85; // of cells without a marked weight: share of the background
constexpr int kShades = 512; // on either side of zero

} // namespace

MatrixCells::MatrixCells(QCustomPlot* plot, QCPAxisRect* rect) : PlotCells(plot, rect)
{
}

void MatrixCells::setContents(Contents contents)
{
    m_contents = std::move(contents);
    m_image = {};
}

void MatrixCells::setPalette(const QPalette& palette)
{
    m_palette = palette;
    m_image = {};
}

double MatrixCells::value(std::int64_t row, std::int64_t column) const
{
    const double middle = static_cast<double>(m_contents.firstColumn)
        + (static_cast<double>(column) + 0.5) * static_cast<double>(m_contents.columnsPerCell) - 0.5;
    const bool isRight = m_contents.right && middle > m_contents.split;
    return (isRight ? m_contents.right : m_contents.cells)->at(row, column);
}

QRectF MatrixCells::weightsOf(std::int64_t row, std::int64_t column) const
{
    const auto height = static_cast<double>(m_contents.rowsPerCell);
    const auto width = static_cast<double>(m_contents.columnsPerCell);
    return { static_cast<double>(m_contents.firstColumn) + static_cast<double>(column) * width - 0.5,
             static_cast<double>(m_contents.firstRow) + static_cast<double>(row) * height - 0.5, width, height };
}

// Colours from a table: a million cells are no more than a few milliseconds.
void MatrixCells::makeImage()
{
    std::array<QRgb, 2 * kShades + 1> shades {};
    std::array<QRgb, 2 * kShades + 1> faint {};
    const QColor back = m_palette.color(QPalette::Base);
    for (std::size_t i = 0; i < shades.size(); ++i) {
        const QColor colour = signedColour(static_cast<double>(i) / kShades - 1, m_palette);
        shades[i] = colour.rgb();
        faint[i] = mixColours(colour, back, kFaintness).rgb();
    }
    const QRgb missing = missingValueColour().rgb();
    const Matrix<float>& cells = *m_contents.cells;
    m_image = QImage(static_cast<int>(cells.columns), static_cast<int>(cells.rows), QImage::Format_RGB32);
    for (std::int64_t row = 0; row < cells.rows; ++row) {
        auto* const line = reinterpret_cast<QRgb*>(m_image.scanLine(static_cast<int>(row)));
        for (std::int64_t column = 0; column < cells.columns; ++column) {
            const double shade = std::clamp(value(row, column) / m_contents.limit, -1.0, 1.0);
            const bool isBack = m_contents.marked && m_contents.marked->at(row, column) == 0;
            line[column] = std::isnan(shade)
                ? missing
                : (isBack ? faint : shades)[static_cast<std::size_t>(std::lround((shade + 1) * kShades))];
        }
    }
}

void MatrixCells::drawImage(QCPPainter& painter) const
{
    const Matrix<float>& cells = *m_contents.cells;
    const QRectF all = weightsOf(0, 0).united(weightsOf(cells.rows - 1, cells.columns - 1));
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(pixels(all), m_image);
}

void MatrixCells::drawCells(QCPPainter& painter) const
{
    const Matrix<float>& cells = *m_contents.cells;
    painter.setPen(Qt::NoPen);
    for (std::int64_t row = 0; row < cells.rows; ++row) {
        for (std::int64_t column = 0; column < cells.columns; ++column) {
            const QPoint place(static_cast<int>(column), static_cast<int>(row));
            painter.fillRect(withGap(pixels(weightsOf(row, column)), kLeastGappedSize), QColor(m_image.pixel(place)));
        }
    }
}

void MatrixCells::draw(QCPPainter* painter)
{
    if (!m_contents.cells || m_contents.cells->empty())
        return;
    if (m_image.isNull())
        makeImage();
    painter->setAntialiasing(false);
    if (m_contents.cells->rows * m_contents.cells->columns <= kMostRectangles)
        drawCells(*painter);
    else
        drawImage(*painter);
    painter->setBrush(Qt::NoBrush);
    if (m_contents.right) {
        const double x = std::round(rect()->axis(QCPAxis::atBottom)->coordToPixel(m_contents.split));
        const QRectF place = rect()->rect();
        for (const auto& [role, width] : { std::pair(QPalette::Base, 5), std::pair(QPalette::Text, 2) }) {
            painter->setPen(QPen(m_palette.color(role), width));
            painter->drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()));
        }
    }
    if (m_cursor) {
        QRectF frame = pixels(*m_cursor);
        const double least = 5;
        if (frame.width() < least || frame.height() < least)
            frame = frame.adjusted(-2, -2, 2, 2);
        drawFrame(*painter, frame, m_palette);
    }
}

} // namespace quantoscope
