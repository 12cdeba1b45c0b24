// The plot item that draws runs as labelled points with error bars, and the front of those that none betters.
#pragma once

#include <QPalette>
#include <QString>
#include <QStringList>

#include <optional>
#include <qcustomplot.h>
#include <vector>

namespace quantoscope {

/// One run in axis coordinates.
struct ParetoPoint
{
    QString run; ///< id
    QString letter {}; ///< of a visible run
    QString label;
    QString method; ///< runs of one method share a symbol
    double cost = 0;
    double worth = 0;
    std::optional<double> standardError {}; ///< of worth; of a group the standard deviation over its runs
    int runs = 1; ///< of a group: calibration sets
    int colourIndex = 0;
    bool isOnFront = false;

    /// "A gptq-4b"; without a letter "gptq-4b".
    QString fullName() const { return letter.isEmpty() ? label : letter + QLatin1Char(' ') + label; }
};

class ParetoPoints : public QCPAbstractItem
{
public:
    explicit ParetoPoints(QCustomPlot* plot);

    struct Look
    {
        QPalette palette;
        QString selectedRun; ///< empty: none stands out
        bool withLetters = true;
        bool hasKey = false; ///< beside the plot: runs have letters alone
        std::optional<std::size_t> cursor;
        std::optional<double> original; ///< worth of the original model: a line across
        QString originalLabel;
    };

    void setPoints(std::vector<ParetoPoint> points);
    const std::vector<ParetoPoint>& points() const { return m_points; }
    void setLook(const Look& look) { m_look = look; }
    /// The nearest point within `reach` pixels of `position`.
    std::optional<std::size_t> pointAt(const QPointF& position, double reach) const;

    double selectTest(const QPointF& /*position*/, bool /*onlySelectable*/, QVariant* /*details*/) const override
    {
        return -1;
    }

protected:
    void draw(QCPPainter* painter) override;

private:
    QString textOf(const ParetoPoint& point) const;
    QPointF pixel(double cost, double worth) const;
    /// Where the original's label stands: above its line at the left, else the right, whichever covers no point.
    std::optional<QRectF> originalLabelPlace(const QFontMetricsF& metrics) const;
    void drawOriginal(QCPPainter& painter) const;
    QPolygonF frontSteps() const;
    void drawFront(QCPPainter& painter) const;
    std::optional<QLineF> errorBar(const ParetoPoint& point) const; ///< pixels
    void drawErrorBar(QCPPainter& painter, const ParetoPoint& point) const;
    bool isLookedAt(const ParetoPoint& point) const;
    std::vector<std::size_t> byImportance() const; ///< places in points(), the most important first
    void drawSymbol(QCPPainter& painter, std::size_t index) const;
    void drawLabels(QCPPainter& painter) const;
    void drawLeader(QCPPainter& painter, const QPointF& point, const QRectF& label,
                    const std::vector<std::optional<QRectF>>& labels) const;
    int symbolOf(const ParetoPoint& point) const;

    std::vector<ParetoPoint> m_points; ///< by rising cost
    QStringList m_methods;
    Look m_look;
};

} // namespace quantoscope
