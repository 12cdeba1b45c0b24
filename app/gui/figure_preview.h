// A figure as paper will show it, as wide as there is room, in colour or in grey.
#pragma once

#include <QImage>
#include <QWidget>

namespace quantoscope {

class PaperFigure;

class FigurePreview : public QWidget
{
    Q_OBJECT

public:
    /// The figure outlives it.
    explicit FigurePreview(PaperFigure& figure, QWidget* parent = nullptr);

    void setGrey(bool grey);
    bool isGrey() const { return m_grey; }
    /// As shown; null while there is nothing.
    const QImage& image() const { return m_image; }
    /// Draws anew when the figure is ready.
    void refresh();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    PaperFigure& m_figure;
    QImage m_image;
    bool m_grey = false;
};

} // namespace quantoscope
