// One panel of a figure for paper: what it shows, so that it can be drawn again at another size.
#pragma once

#include "app/gui/plot_command.h"
#include "core/results/weight_tile.h"
#include "widgets/exportable_plot.h"

#include <QImage>
#include <QPicture>
#include <QString>

#include <memory>

namespace quantoscope {

class FigureSheet;

/// A plot as it was at one moment, for views that show what is in no session.
class FrozenPlot : public ExportablePlot
{
public:
    explicit FrozenPlot(ExportablePlot& plot);
    /// One that was kept: its picture from png(). Empty if that is no picture, or `size` is none.
    FrozenPlot(QString title, QString description, TableTwin table, const QSize& size, const QByteArray& png);

    /// The picture, so that it can be kept.
    const QByteArray& png() const { return m_png; }
    QString title() const override { return m_title; }
    QString description() const override { return m_description; }
    TableTwin tableTwin() const override { return m_table; }
    bool isEmpty() const override { return m_size.isEmpty() || (m_picture.isNull() && m_image.isNull()); }
    QSize exportSize() const override { return m_size; }
    void paintOnPaper(QPaintDevice& device, const QSize& size, double scale) override;

private:
    QString m_title;
    QString m_description;
    TableTwin m_table;
    QSize m_size;
    QPicture m_picture; ///< null: m_image is shown
    QImage m_image;
    QByteArray m_png;
};

struct FigurePanel
{
    QString title;
    PlotCommand plot; ///< of a session's view; `view` is empty if `frozen` is what is shown
    std::shared_ptr<const WeightTile> tile; ///< of a tile; nullptr: not cut yet
    std::shared_ptr<FrozenPlot> frozen;
    bool isWide = false; ///< as wide as the figure

    /// One of the sheet's views, showing this panel, or the frozen plot.
    ExportablePlot& draw(FigureSheet& sheet) const;
};

/// Draws a picture that was recorded at `size` device-independent pixels into `place` of a device with `scale` pixels
/// to one of them, undoing what QPicture does by itself about resolutions.
void playPicture(QPainter& painter, const QPicture& picture, const QRectF& place, const QSizeF& size, double scale);

} // namespace quantoscope
