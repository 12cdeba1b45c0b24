// The title of a part of a plot. For use inside the widgets only: needs qcustomplot.h.
#pragma once

#include "widgets/colour_key.h"

#include <qcustomplot.h>

namespace quantoscope {

/// Left-aligned, with the key of the part's colours at the right. Never the reason for a part to be wider: on two lines
/// where there is too little room, and with an ellipsis where that does not do.
class PanelTitle : public QCPTextElement
{
public:
    PanelTitle(QCustomPlot* plot, const QString& text);

    void setKey(ColourKey key) { m_key = std::move(key); }
    const ColourKey& key() const { return m_key; }
    /// Of the key; the title has its own font and colour.
    void setKeyLook(const QFont& font, const QPalette& palette);

    QSize minimumOuterSizeHint() const override;
    QSize maximumOuterSizeHint() const override;
    void update(UpdatePhase phase) override;

protected:
    void draw(QCPPainter* painter) override;

private:
    int textRoom() const; ///< pixels beside the key, and so below
    int lineHeight() const; ///< with the glyphs of other fonts that the text may need
    QStringList lines() const;

    ColourKey m_key;
    QFont m_keyFont;
    QPalette m_keyPalette;
    int m_lines = 1; ///< that the last layout made room for
};

} // namespace quantoscope
