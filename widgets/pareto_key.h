// What the marks of a Pareto plot mean, in lines above it. For use inside the widgets only: needs qcustomplot.h.
#pragma once

#include <QColor>
#include <QString>

#include <qcustomplot.h>
#include <vector>

namespace quantoscope {

/// Breaks between entries where they do not fit beside each other, and is as high as it must be.
class ParetoKey : public QCPLayoutElement
{
public:
    struct Entry
    {
        QString text;
        QColor textColour;
        QPen line { Qt::NoPen }; ///< else a symbol
        QCPScatterStyle symbol {};
        bool isTwice = false; ///< the symbol beside itself
    };

    explicit ParetoKey(QCustomPlot* plot);

    void setEntries(std::vector<Entry> entries) { m_entries = std::move(entries); }
    void update(UpdatePhase phase) override;

protected:
    void draw(QCPPainter* painter) override;

private:
    double widthOf(const Entry& entry, const QFontMetricsF& metrics) const;
    /// Left ends and lines of the entries, in pixels.
    std::vector<QPointF> places(double width, const QFontMetricsF& metrics) const;

    std::vector<Entry> m_entries;
};

} // namespace quantoscope
