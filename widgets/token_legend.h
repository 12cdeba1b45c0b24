// The scale of the shades behind tokens.
#pragma once

#include "widgets/token_column.h"

#include <QWidget>

namespace quantoscope {

class KlLegend : public QWidget
{
    Q_OBJECT

public:
    explicit KlLegend(QWidget* parent = nullptr);

    void setScale(TokenShading shading, double nats);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString lowText() const;
    QString highText() const;

    TokenShading m_shading = TokenShading::Kl;
    double m_nats = 1;
};

} // namespace quantoscope
