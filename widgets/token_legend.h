// What strips under tokens, or the shades behind them, tell, with the scale of their values.
#pragma once

#include "widgets/token_column.h"

#include <QWidget>

#include <vector>

namespace quantoscope {

class TokenLegend : public QWidget
{
    Q_OBJECT

public:
    explicit TokenLegend(QWidget* parent = nullptr);

    void setDisplay(TokenDisplay display, const TokenScales& scales);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// A measure with its scale: a sample between two words.
    struct Entry
    {
        TokenMeasure measure = TokenMeasure::Kl;
        QString low; ///< its name at 0
        QString high;
    };

    std::vector<Entry> entries() const;
    int widthOf(const Entry& entry) const;
    void drawEntry(QPainter& painter, const Entry& entry, int left) const;

    TokenDisplay m_display = TokenDisplay::Strips;
    TokenScales m_scales;
};

} // namespace quantoscope
