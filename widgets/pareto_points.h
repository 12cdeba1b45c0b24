// The plot item that draws runs as labelled points with error bars, and the front of those that none betters.
#pragma once

#include "widgets/pareto_key.h"
#include "widgets/pareto_point.h"

#include <QPalette>
#include <QString>
#include <QStringList>

#include <optional>
#include <qcustomplot.h>
#include <vector>

namespace quantoscope {

/// Marks that would cover each other stand side by side about their place where the look asks for it, and their names
/// in one label.
class ParetoPoints : public QCPAbstractItem
{
public:
    explicit ParetoPoints(QCustomPlot* plot);

    struct Look
    {
        QPalette palette;
        QString selectedRun; ///< empty: none stands out
        bool withLetters = true;
        bool isSideBySide = true; ///< false: every mark at its own place, whatever it covers
        bool hasKey = false; ///< beside the plot: runs have letters alone
        std::optional<std::size_t> cursor;
        std::optional<double> original; ///< worth of the original model: a line across
        QString originalLabel;
    };

    void setPoints(std::vector<ParetoPoint> points);
    const std::vector<ParetoPoint>& points() const { return m_points; }
    void setLook(const Look& look) { m_look = look; }
    /// What the marks that there are now mean.
    std::vector<ParetoKey::Entry> key() const;
    /// The nearest point within `reach` pixels of `position`.
    std::optional<std::size_t> pointAt(const QPointF& position, double reach) const;

    double selectTest(const QPointF& /*position*/, bool /*onlySelectable*/, QVariant* /*details*/) const override
    {
        return -1;
    }

protected:
    void draw(QCPPainter* painter) override;

private:
    /// Points at one place as far as can be seen, the most important first.
    struct Cluster
    {
        std::vector<std::size_t> points;
        QPointF middle; ///< pixels
    };

    QString textOf(const ParetoPoint& point) const;
    QPointF pixel(double cost, double worth) const;
    std::vector<Cluster> clusters() const; ///< the most important first
    double halfWidth(const Cluster& cluster) const; ///< of its marks' middles, in pixels
    std::vector<QPointF> marks() const; ///< where each point's mark stands, in pixels
    /// Where the original's label stands: above its line or below it, as far left as it covers no point and not the
    /// front.
    std::optional<QRectF> originalLabelPlace(const QFontMetricsF& metrics) const;
    void drawOriginal(QCPPainter& painter) const;
    QPolygonF frontSteps() const;
    std::vector<QRectF> frontRects() const;
    QPen frontPen() const;
    void drawFront(QCPPainter& painter) const;
    std::optional<QLineF> errorBar(std::size_t index) const; ///< pixels
    void drawErrorBar(QCPPainter& painter, std::size_t index) const;
    bool isLookedAt(const ParetoPoint& point) const;
    std::vector<std::size_t> byImportance() const; ///< places in points(), the most important first
    QCPScatterStyle symbol(int shape, const QColor& colour, bool isOnFront) const;
    QColor nameColour(bool isOnFront) const;
    void drawSymbol(QCPPainter& painter, std::size_t index) const;
    std::vector<QRectF> obstacles(const QFontMetricsF& metrics) const; ///< what labels stay off
    bool areLetters() const; ///< names of one place stand in a row, not above each other
    QSizeF labelSize(const Cluster& cluster, const QFontMetricsF& metrics) const;
    void drawLabels(QCPPainter& painter) const;
    void drawLabel(QCPPainter& painter, const Cluster& cluster, QRectF place) const;
    void drawLeader(QCPPainter& painter, const Cluster& cluster, const QRectF& label) const;
    int symbolOf(const ParetoPoint& point) const;

    std::vector<ParetoPoint> m_points; ///< by rising cost
    QStringList m_methods;
    Look m_look;
};

} // namespace quantoscope
