// The title of a panel: cut with an ellipsis where it has no room, and never a reason for the panel to be wider. For
// use inside the widgets only: needs qcustomplot.h.
#pragma once

#include <qcustomplot.h>

namespace quantoscope {

class ElidedTitle : public QCPTextElement
{
public:
    explicit ElidedTitle(QCustomPlot* plot, const QString& text = {});

    /// After the text, and never cut: the text gives way.
    void setEnding(const QString& text) { m_ending = text; }

protected:
    QSize minimumOuterSizeHint() const override;
    QSize maximumOuterSizeHint() const override;
    void draw(QCPPainter* painter) override;

private:
    QString m_ending;
};

} // namespace quantoscope
