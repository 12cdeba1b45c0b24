// Where the labels of scattered points go, so that none covers another.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace quantoscope {

struct PointLabel
{
    QPointF point;
    QSizeF size;
    int steps = 0; ///< how many lines it may go farther off, where no place beside the point is free
    double aside = 0; ///< how far the point's marks reach to both sides
};

/// For each label a place beside its point within `bounds`: to the right if that is free, else left, above, below or
/// at a corner, else farther off. Earlier labels choose first; none for a label that finds no free place. All in
/// pixels; `gap` is the distance that labels keep from points, `obstacles` are other rectangles to stay off.
std::vector<std::optional<QRectF>> placeLabels(const std::vector<PointLabel>& labels, const QRectF& bounds, double gap,
                                               const std::vector<QRectF>& obstacles = {});

} // namespace quantoscope
