// The plot of the tile view: matrices side by side over one window of the layer, with what reaches each input channel
// above them and the error of each output beside the last. For use inside the widgets only: needs qcustomplot.h.
#pragma once

#include "widgets/elided_title.h"
#include "widgets/matrix_cells.h"
#include "widgets/weight_tile_scene.h"

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace quantoscope {

class WeightTilePanels
{
public:
    explicit WeightTilePanels(QCustomPlot& plot);
    ~WeightTilePanels();

    void setScene(WeightTileScene scene);
    const WeightTileScene& scene() const { return m_scene; }
    /// Called when a person moves or zooms the window.
    void onWindowChanged(std::function<void()> changed) { m_windowChanged = std::move(changed); }

    /// In weights: the first has its middle at 0, so the whole layer is (-0.5, -0.5, inFeatures, outFeatures).
    void setWindow(const QRectF& weights);
    QRectF window() const;
    /// Magnifies about the middle of `about`; less than 1: shows more.
    void zoom(double factor, const QPointF& about);

    void setSplit(double column);
    bool isOnSplit(const QPointF& position) const;
    /// Where a split there would be: a boundary between weights.
    std::optional<double> splitAt(const QPointF& position) const;

    /// The cell there, in whichever matrix.
    std::optional<std::pair<std::int64_t, std::int64_t>> cellAt(const QPointF& position) const;
    /// Marked in all matrices.
    void setCursor(std::optional<std::pair<std::int64_t, std::int64_t>> cell);
    void applyColours(const QPalette& palette);
    const MatrixCells& cells(std::size_t panel) const { return *m_panels[panel].cells; }
    std::size_t panels() const { return m_panels.size(); }

private:
    struct Panel
    {
        ElidedTitle* title = nullptr;
        QCPAxisRect* margin = nullptr; ///< above the matrix
        QCPGraph* magnitude = nullptr;
        QCPAxisRect* rect = nullptr;
        MatrixCells* cells = nullptr;
    };

    void build(std::size_t panels);
    void addPanel(int column);
    void addRowMargin(int column);
    void addNameOfMagnitudes();
    void fitGutter();
    void fill();
    void fillMargins();
    void scaleMargins();
    void link(const QCPAxis& source);
    void setRanges(const QCPRange& columns, const QCPRange& rows);

    QCustomPlot& m_plot;
    WeightTileScene m_scene;
    std::vector<TilePanel> m_contents;
    std::vector<Panel> m_panels;
    QCPLayoutElement* m_gutter
        = nullptr; ///< left of the panels: what is written beside the first, so that all are alike
    QCPItemText* m_magnitudeName = nullptr;
    std::unique_ptr<QCPMarginGroup> m_rowMargins;
    QCPAxisRect* m_rowRect = nullptr; ///< beside the last matrix
    std::vector<QCPCurve*> m_rowErrors; ///< of the shown runs
    std::function<void()> m_windowChanged;
    bool m_linking = false;
};

} // namespace quantoscope
