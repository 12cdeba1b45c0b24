// The title of a panel: cut with an ellipsis where it has no room, and never a reason for the panel to be wider. For
// use inside the widgets only: needs qcustomplot.h.
#pragma once

#include "widgets/colour_key.h"

#include <qcustomplot.h>

namespace quantoscope {

class ElidedTitle : public QCPTextElement
{
public:
    explicit ElidedTitle(QCustomPlot* plot, const QString& text = {});

    /// After the text, and never cut: the text gives way.
    void setKey(ColourKey key) { m_key = std::move(key); }
    const ColourKey& key() const { return m_key; }
    void setKeyLook(const QFont& font, const QPalette& palette);

protected:
    QSize minimumOuterSizeHint() const override;
    QSize maximumOuterSizeHint() const override;
    void draw(QCPPainter* painter) override;

private:
    ColourKey m_key;
    QFont m_keyFont;
    QPalette m_keyPalette;
};

} // namespace quantoscope
