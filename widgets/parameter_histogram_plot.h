// The histogram of all parameters of the original and of runs that round every one of them, laid over each other.
#pragma once

#include "core/results/run.h"
#include "widgets/exportable_plot.h"

#include <QWidget>

class QCustomPlot;

namespace quantoscope {

class ParameterHistogramPlot : public QWidget, public ExportablePlot
{
    Q_OBJECT

public:
    struct Curve
    {
        QString name;
        int colourIndex = 0; ///< of the run
        ParameterHistogram histogram;
    };

    explicit ParameterHistogramPlot(QWidget* parent = nullptr);
    ~ParameterHistogramPlot() override;

    /// Runs whose histograms have the same edges; the original is the first one's.
    void setCurves(std::vector<Curve> curves);
    QCustomPlot& plot() { return *m_plot; }

    QString title() const override;
    QString description() const override;
    /// One row a bin: edges, original, each run.
    TableTwin tableTwin() const override;
    bool isEmpty() const override { return m_curves.empty(); }
    QSize exportSize() const override;
    void paintOnPaper(QPaintDevice& device, const QSize& size, double scale) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();
    void applyColours(const QPalette& palette);

    QCustomPlot* m_plot;
    std::vector<Curve> m_curves;
};

} // namespace quantoscope
