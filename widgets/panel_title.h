// The title of a part of a plot. For use inside the widgets only: needs qcustomplot.h.
#pragma once

#include <qcustomplot.h>

namespace quantoscope {

/// Left-aligned, and never the reason for a part to be wider: drawn smaller where there is too little room, and with an
/// ellipsis where that does not do.
class PanelTitle : public QCPTextElement
{
public:
    PanelTitle(QCustomPlot* plot, const QString& text);

    QSize minimumOuterSizeHint() const override;

protected:
    void draw(QCPPainter* painter) override;
};

} // namespace quantoscope
