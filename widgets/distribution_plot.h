// The weights of the selected layer, original and as each visible run has them, overlaid: as histograms, as cumulative
// shares, or as quantiles against a normal distribution.
#pragma once

#include "widgets/exportable_plot.h"
#include "widgets/results_store.h"
#include "widgets/weight_curve.h"

#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

class QCPAxisRect;
class QCPItemRect;
class QCPItemStraightLine;
class QCustomPlot;
class QMouseEvent;
class QPalette;

namespace quantoscope {

class DistributionControls;
class EmptyHint;
class LevelTicks;
class RangeCursors;
class Selection;

/// Grid levels of one group of one output row (or of the tensor) are ticks under the histogram. Wheel zooms, dragging
/// pans, + − ← → do the same by keyboard, Esc or a double click resets. The values under the pointer are shown in a
/// tooltip and go to Selection::hover. The keys 1 and 2 leave a cursor there; what lies between the two is told below.
/// Dragging with Shift, or with the button for it pressed, marks a range in all views, as Return does between the
/// cursors; Esc forgets it.
class DistributionPlot : public QWidget, public ExportablePlot
{
    Q_OBJECT

public:
    /// Both outlive the plot.
    DistributionPlot(const ResultsStore& store, Selection& selection, QWidget* parent = nullptr);
    ~DistributionPlot() override;

    void setShape(DistributionShape shape);
    DistributionShape shape() const { return m_shape; }
    /// Counts of the histogram.
    void setLogarithmic(bool on);
    bool isLogarithmic() const { return m_logarithmic; }
    /// Whose grid levels are shown when the grid is not one for the whole tensor.
    void setLevelRow(int row);
    int levelRow() const { return m_levelRow; }
    void setLevelGroup(int group);
    int levelGroup() const { return m_levelGroup; }
    void setEmptyHint(const QString& text);
    void resetView();
    /// For tests and for paint-time figures.
    QCustomPlot& plot();

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
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildPlot();
    void connectControls();
    void refresh();
    void collectCurves();
    void collectLevels();
    void rebuildGraphs();
    void drawCurves();
    void catchUp();
    void applyColours(const QPalette& palette);
    void applyScale();
    CurvePoints pointsOf(const WeightCurve& curve) const;
    void addNormalLine();
    void makeRoom(const QSize& size);
    void placeLegend(int namesALine);
    void nameGraphs(bool inFull);
    void fitHeightLabel(int room);
    struct LegendSize
    {
        int names = 0;
        int aLine = 1; ///< as many as a line holds
        int widest = 1; ///< pixels

        int lines() const { return (names + aLine - 1) / aLine; }
    };
    LegendSize legendSize(int width) const;
    QString heightLabel() const; ///< of the upright axis
    QString weightLabel() const;
    double farthestQuantile() const;
    void updateControls();
    bool handleKey(int key);
    void showValuesAt(const QPoint& position);
    void hideValues();
    void takeHover();
    void updateAccessibility();
    double pointedAt() const;
    bool beginMarking(const QMouseEvent& event);
    void endMarking();
    void drawBand(double one, double other);
    void showRange();
    void addBandToLegend(const QPalette& palette);
    void tellCursors();

    const ResultsStore& m_store;
    Selection& m_selection;
    QCustomPlot* m_plot;
    QCPAxisRect* m_levelRect = nullptr;
    LevelTicks* m_levelTicks = nullptr;
    QCPItemStraightLine* m_cursor = nullptr;
    RangeCursors* m_cursors = nullptr;
    QCPItemRect* m_band = nullptr; ///< the marked range
    DistributionControls* m_controls;
    EmptyHint* m_hint;
    QString m_emptyText;
    QString m_layer; ///< whose curves are shown
    std::vector<WeightCurve> m_curves; ///< the original first
    DistributionShape m_shape = DistributionShape::Histogram;
    std::pair<double, double> m_bounds; ///< of the horizontal axis
    bool m_logarithmic = true;
    bool m_isBehind = false; ///< the curves have changed while nobody could see them
    bool m_showsAll = false; ///< once the curves are drawn
    bool m_pointsElsewhere = false; ///< the cursor shows a weight that another view points at
    bool m_dragMarks = false; ///< without Shift, too
    std::optional<std::pair<double, double>> m_marking; ///< from where to where a drag goes
    int m_tickedHeight = 0; ///< of the axes when their ticks were chosen; pixels
    int m_levelRow = 0;
    int m_levelGroup = 0;
};

} // namespace quantoscope
