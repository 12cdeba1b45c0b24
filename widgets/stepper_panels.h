// The plot of the stepper: the tile's weights, what the step changes, errors and costs, the Hessian's factor or the
// search for scales, and the running error of every method. For use inside the widgets only: needs qcustomplot.h.
#pragma once

#include "core/results/stepper_frames.h"
#include "widgets/panel_title.h"
#include "widgets/tile_cells.h"

#include <qcustomplot.h>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace quantoscope {

class StepperPanels
{
public:
    explicit StepperPanels(QCustomPlot& plot) : m_plot(plot) { }

    /// Lays the panels out anew; nullptr: none. `trace` is one of `tile`, which the panels keep.
    void setTrace(std::shared_ptr<const StepperTile> tile, const StepperTrace* trace);
    /// Shows a frame of the trace; of OBQ's inverses that of `row` of the tile.
    void setFrame(std::size_t frame, int row);
    void applyColours(const QPalette& palette);

    /// The weight at a place of the plot, in whichever panel shows the tile: row and column within the tile.
    std::optional<std::pair<int, int>> weightAt(const QPointF& position) const;
    /// The tile's weights as they are drawn; nullptr without a trace.
    const TileCells* weights() const { return m_weights.cells; }
    const TileCells* hessian() const { return m_hessian.cells; }
    /// Title and axes of a part, by the names of StepperView::panelPlace(); nullptr where the method has no such part.
    std::pair<const QCPTextElement*, const QCPAxisRect*> panel(const QString& name) const;

private:
    struct Panel
    {
        PanelTitle* title = nullptr;
        QCPAxisRect* rect = nullptr;
        TileCells* cells = nullptr;
    };

    Panel addPanel(QCPLayoutGrid& side, const QString& title);
    Panel addTile(QCPLayoutGrid& side, const QString& title);
    void addHessian(QCPLayoutGrid& side);
    void addSearch(QCPLayoutGrid& side);
    void addErrors(QCPLayoutGrid& side);
    void addLegend(QCPLayoutGrid& side);
    void nameCurves();
    void showKeys();
    void measureLimits();
    TileCells::Contents contents(std::vector<float> values, double limit) const;
    std::vector<float> changes(std::size_t frame) const;
    std::vector<float> differences(std::size_t frame) const;
    std::vector<std::pair<QRect, TileCells::Mark>> chosenCells(const StepperFrame& frame) const;
    void showTile(std::size_t frame);
    void showFactor(const StepperFrame& frame);
    void showInverse(std::size_t frame, int row);
    void showSearch(const StepperFrame& frame);
    const StepperFrame& frameAt(std::size_t index) const { return m_trace->frames[index]; }

    QCustomPlot& m_plot;
    std::shared_ptr<const StepperTile> m_tile;
    const StepperTrace* m_trace = nullptr;

    std::vector<Panel> m_panels; ///< all
    Panel m_weights;
    Panel m_changes; ///< of methods that make errors good
    Panel m_differences;
    Panel m_costs; ///< greedy OBQ
    Panel m_hessian; ///< GPTQ and OBQ
    Panel m_magnitudes; ///< AWQ, as below
    QCPBars* m_magnitudeBars = nullptr;
    QCPGraph* m_scales = nullptr;
    Panel m_search;
    QCPGraph* m_candidates = nullptr;
    QCPGraph* m_best = nullptr;
    QCPGraph* m_candidate = nullptr;
    Panel m_errors;
    std::vector<QCPGraph*> m_curves; ///< of the tile's traces
    QCPGraph* m_now = nullptr;
    QCPLegend* m_legend = nullptr;

    QPalette m_palette;
    double m_weightLimit = 1;
    double m_changeLimit = 1;
    double m_differenceLimit = 1;
    double m_hessianLimit = 1;
    double m_leastCost = 1;
    double m_mostCost = 1;
};

} // namespace quantoscope
