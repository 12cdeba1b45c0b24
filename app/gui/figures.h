// The figures of reports and of --batch, drawn by the same widgets as the window's views.
#pragma once

#include "core/reports/report.h"
#include "core/results/weight_tile.h"
#include "widgets/colour_map.h"
#include "widgets/exportable_plot.h"
#include "widgets/results_store.h"
#include "widgets/selection.h"
#include "widgets/weight_curve.h"

#include <functional>
#include <memory>
#include <optional>

namespace quantoscope {

class DisagreementPlot;
class DistributionPlot;
class ErrorMapPlot;
class ParetoPlot;
class TextCompareView;
class TextFigure;
class WeightTileView;
struct PlotCommand;
struct TileSetup;

/// Gives a layer's weights, once for each panel that shows them; nullptr: there are none at hand.
using TileCutter = std::function<std::shared_ptr<const WeightTile>(const WeightTileRequest&)>;

/// A set of views of its own over a store, never shown. Each call points a view at what is asked for and lends it; it
/// keeps showing that until the next call.
class FigureSheet
{
public:
    /// The store outlives the sheet.
    explicit FigureSheet(const ResultsStore& store);
    ~FigureSheet();

    /// Of all views.
    void setLook(const QFont& font, ColourMap map);
    /// Runs (ids) that a key beside the plots names by letters.
    void setKey(const QStringList& runs) { m_selection.setKey(runs); }

    /// What the command draws, of a view that isSessionView(). Throws InvalidRequest for words that no view knows.
    ExportablePlot& draw(const PlotCommand& plot, const TileCutter& cut);

    /// `metric` empty: the metric that views show first.
    ExportablePlot& errorMap(const QStringList& runs, const QString& metric = {}, const QString& baseline = {});
    ExportablePlot& distribution(const QStringList& runs, const QString& layer,
                                 DistributionShape shape = DistributionShape::Histogram, bool logarithmic = true,
                                 const std::optional<WeightSpan>& marked = {});
    /// Keys of run metrics; empty: bits per weight and perplexity. `runs` empty: all.
    ExportablePlot& pareto(const QStringList& runs, const QString& worth = {}, const QString& cost = {},
                           std::optional<bool> logarithmic = {}, bool grouped = true);
    /// The first run over the second as its baseline. `metric` empty: the relative output error.
    ExportablePlot& disagreement(const QStringList& runs, const QString& metric = {});
    ExportablePlot& tile(const QStringList& runs, const QString& layer, const TileSetup& setup, const TileCutter& cut);
    ExportablePlot& text(const QStringList& runs, const QString& prompt = {}, const QString& shades = {});

private:
    Selection m_selection;
    std::unique_ptr<ErrorMapPlot> m_errorMap;
    std::unique_ptr<DistributionPlot> m_distribution;
    std::unique_ptr<ParetoPlot> m_pareto;
    std::unique_ptr<DisagreementPlot> m_disagreement;
    std::unique_ptr<WeightTileView> m_tile;
    std::unique_ptr<TextCompareView> m_text;
    std::unique_ptr<TextFigure> m_textFigure;
};

/// One figure that a report holds, described without being drawn.
struct FigurePlan
{
    std::string section; ///< of reports: key of reportSections()
    QString fileName; ///< without suffix: "error-map", "distribution-model.layers.0.mlp.down_proj"
    QString caption;
    std::function<ExportablePlot&(FigureSheet&)> draw;
};

/// The error map of `runs`, cost against worth where two of them or more were measured, and the distributions of the
/// layers that `runs` damage most.
std::vector<FigurePlan> standardFigures(const ResultsStore& store, const QStringList& runs);

/// Draws a plan as a report embeds it.
ReportFigure reportFigure(const FigurePlan& plan, FigureSheet& sheet);

/// Layers by their greatest relative output error (else weight MSE) over `runs`, the worst first, `count` at most.
QStringList worstLayers(const ResultsStore& store, const QStringList& runs, int count);

} // namespace quantoscope
