#include "widgets/label_layout.h"

#include <algorithm>
#include <array>

namespace quantoscope {
namespace {

struct Side
{
    int x; ///< -1: left of the point, 0: centred on it, 1: right of it
    int y; ///< -1: above
};

constexpr double kStep = 14; // pixels farther off, about a line of text

constexpr std::array<Side, 8> kSides {
    { { 1, 0 }, { -1, 0 }, { 0, -1 }, { 0, 1 }, { 1, -1 }, { 1, 1 }, { -1, -1 }, { -1, 1 } }
};

QRectF placeAt(const PointLabel& label, const Side& side, double gap)
{
    const QPointF middle = label.point
        + QPointF(side.x * (label.size.width() / 2 + gap + label.aside), side.y * (label.size.height() / 2 + gap));
    return { middle - QPointF(label.size.width(), label.size.height()) / 2, label.size };
}

/// Whether a line from the point to its label crosses no other label.
bool isClear(const QPointF& point, const QRectF& label, const std::vector<std::optional<QRectF>>& labels)
{
    const QPointF end(std::clamp(point.x(), label.left(), label.right()),
                      std::clamp(point.y(), label.top(), label.bottom()));
    const QRectF way = QRectF(point, end).normalized().adjusted(-1, -1, 1, 1);
    return std::ranges::none_of(labels, [&](const auto& other) { return other && other->intersects(way); });
}

} // namespace

std::vector<std::optional<QRectF>> placeLabels(const std::vector<PointLabel>& labels, const QRectF& bounds, double gap,
                                               const std::vector<QRectF>& obstacles)
{
    std::vector<QRectF> taken = obstacles;
    for (const PointLabel& label : labels)
        taken.emplace_back(label.point - QPointF(gap, gap) * 0.7, QSizeF(gap, gap) * 1.4);
    std::vector<std::optional<QRectF>> places(labels.size());
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto isFree = [&](const QRectF& place) {
            return bounds.contains(place)
                && std::ranges::none_of(taken, [&](const QRectF& other) { return other.intersects(place); });
        };
        for (int step = 0; step <= labels[i].steps && !places[i]; ++step) {
            const double away = gap + step * kStep;
            const auto side = std::ranges::find_if(kSides, [&](const Side& s) {
                const QRectF place = placeAt(labels[i], s, away);
                return isFree(place) && (step == 0 || isClear(labels[i].point, place, places));
            });
            if (side != kSides.end())
                places[i] = placeAt(labels[i], *side, away);
        }
        if (places[i])
            taken.push_back(*places[i]);
    }
    return places;
}

} // namespace quantoscope
