// Histogram of the selected layer: the original weights and those of each visible run, overlaid.
#pragma once

#include "widgets/exportable_plot.h"
#include "widgets/results_store.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QCustomPlot;
class QCPGraph;
class QCPItemStraightLine;

namespace quantoscope {

class EmptyHint;
class Selection;

/// Grid levels are shown as ticks under the histogram, for the tensor when it has few, else of one row.
/// Wheel zooms, dragging pans, Esc or a double click resets; the values under the pointer are shown in a tooltip and
/// go to Selection::hover.
class DistributionPlot : public QWidget, public ExportablePlot
{
    Q_OBJECT

public:
    /// Both outlive the plot.
    DistributionPlot(const ResultsStore& store, Selection& selection, QWidget* parent = nullptr);
    ~DistributionPlot() override;

    void setLogarithmic(bool on);
    bool isLogarithmic() const { return m_logarithmic; }
    /// Which output row's grid levels are shown when the tensor has too many.
    void setLevelRow(int row);
    int levelRow() const { return m_levelRow; }
    void setEmptyHint(const QString& text);
    void resetView();
    /// For tests and for paint-time figures.
    QCustomPlot& plot() { return *m_plot; }

    QString title() const override;
    QString description() const override;
    TableTwin tableTwin() const override;
    bool isEmpty() const override;
    QSize exportSize() const override;
    void paintOnPaper(QPaintDevice& device, const QSize& size, double scale) override;

Q_SIGNALS:
    void logarithmicChanged(bool on);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Curve;

    void refresh();
    void collectCurves();
    void rebuildGraphs();
    void addLevels(const Curve& curve, int position);
    void applyColours(const QPalette& palette);
    void applyScale();
    void showValuesAt(const QPoint& position);
    void updateAccessibility();

    const ResultsStore& m_store;
    Selection& m_selection;
    QCustomPlot* m_plot;
    EmptyHint* m_hint;
    QString m_emptyText;
    QString m_layer;
    std::vector<Curve> m_curves; ///< the original first
    bool m_logarithmic = true;
    int m_levelRow = 0;
};

} // namespace quantoscope
