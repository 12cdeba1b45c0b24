// Makes the text comparison exportable like a plot.
#pragma once

#include "widgets/exportable_plot.h"

namespace quantoscope {

class TextCompareView;

class TextFigure : public ExportablePlot
{
public:
    /// The view outlives the figure.
    explicit TextFigure(TextCompareView& view) : m_view(view) { }

    QString title() const override;
    QString description() const override;
    TableTwin tableTwin() const override;
    bool isEmpty() const override;
    QSize exportSize() const override;
    void paintOnPaper(QPaintDevice& device, const QSize& size, double scale) override;

private:
    TextCompareView& m_view;
};

} // namespace quantoscope
