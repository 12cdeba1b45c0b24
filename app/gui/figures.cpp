#include "app/gui/figures.h"

#include "app/gui/plot_command.h"
#include "app/gui/text_figure.h"
#include "app/gui/tile_setup.h"
#include "core/base/errors.h"
#include "core/results/metric.h"
#include "widgets/disagreement_plot.h"
#include "widgets/distribution_plot.h"
#include "widgets/error_map_plot.h"
#include "widgets/pareto_plot.h"
#include "widgets/plot_export.h"
#include "widgets/text_compare_view.h"
#include "widgets/weight_tile_view.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace quantoscope {

namespace {

constexpr int kWorstLayers = 3;
constexpr int kRunsToCompare = 2;

struct Figures
{
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

std::optional<bool> logarithmicFrom(const QString& scale)
{
    if (!scale.isEmpty() && scale != QLatin1String("linear") && scale != QLatin1String("log"))
        throw InvalidRequest("the scale must be linear or log, got \"" + scale.toStdString() + '"');
    return scale.isEmpty() ? std::nullopt : std::optional(scale == QLatin1String("log"));
}

std::optional<double> damage(const LayerResult& layer)
{
    return layer.relativeOutputError ? layer.relativeOutputError : layer.weightMse;
}

} // namespace

FigureSheet::FigureSheet(const ResultsStore& store)
    : m_errorMap(std::make_unique<ErrorMapPlot>(store, m_selection))
    , m_distribution(std::make_unique<DistributionPlot>(store, m_selection))
    , m_pareto(std::make_unique<ParetoPlot>(store, m_selection))
    , m_disagreement(std::make_unique<DisagreementPlot>(store, m_selection))
    , m_tile(std::make_unique<WeightTileView>(store, m_selection))
    , m_text(std::make_unique<TextCompareView>(store, m_selection))
    , m_textFigure(std::make_unique<TextFigure>(store, m_selection, *m_text))
{
}

FigureSheet::~FigureSheet() = default;

void FigureSheet::setLook(const QFont& font, ColourMap map)
{
    for (QWidget* view : std::initializer_list<QWidget*> { m_errorMap.get(), m_distribution.get(), m_pareto.get(),
                                                           m_disagreement.get(), m_tile.get(), m_text.get() })
        view->setFont(font);
    m_errorMap->setColourMap(map);
}

ExportablePlot& FigureSheet::errorMap(const QStringList& runs, const QString& metric, const QString& baseline)
{
    m_selection.setRuns(runs);
    m_selection.setLayer({});
    m_selection.setMetric(metric.isEmpty() ? QString::fromUtf8(layerMetrics().front().key.data()) : metric);
    m_errorMap->setBaseline(baseline);
    return *m_errorMap;
}

ExportablePlot& FigureSheet::distribution(const QStringList& runs, const QString& layer, DistributionShape shape,
                                          bool logarithmic, const std::optional<WeightSpan>& marked)
{
    m_selection.setRuns(runs);
    m_selection.setLayer(layer);
    m_distribution->setShape(shape);
    m_distribution->setLogarithmic(logarithmic);
    if (marked)
        m_selection.setRange(marked->low, marked->high);
    else
        m_selection.clearRange();
    return *m_distribution;
}

ExportablePlot& FigureSheet::pareto(const QStringList& runs, const QString& worth, const QString& cost,
                                    std::optional<bool> logarithmic, bool grouped)
{
    m_selection.setRuns(runs);
    m_pareto->setShownRuns(runs);
    m_pareto->setWorth(worth.isEmpty() ? QStringLiteral("perplexity") : worth);
    m_pareto->setCost(cost.isEmpty() ? QStringLiteral("bits_per_weight") : cost);
    m_pareto->setLogarithmic(logarithmic);
    m_pareto->setGrouped(grouped);
    return *m_pareto;
}

ExportablePlot& FigureSheet::disagreement(const QStringList& runs, const QString& metric)
{
    m_selection.setRuns(runs);
    m_selection.setLayer({});
    m_disagreement->setMetric(metric.isEmpty() ? QStringLiteral("relative_output_error") : metric);
    m_disagreement->refresh();
    return *m_disagreement;
}

ExportablePlot& FigureSheet::tile(const QStringList& runs, const QString& layer, const TileSetup& setup,
                                  const TileCutter& cut)
{
    m_selection.setRuns(runs);
    m_selection.setLayer(layer);
    m_tile->setMode(setup.mode);
    m_tile->setPooling(setup.pooling);
    if (setup.split)
        m_tile->setSplit(*setup.split);
    WeightTileRequest request = m_tile->request();
    request.range = setup.range;
    request.mostRows = setup.mostRows;
    request.mostColumns = setup.mostColumns;
    request.marked = setup.marked;
    m_tile->setTile(cut(request));
    return *m_tile;
}

ExportablePlot& FigureSheet::text(const QStringList& runs, const QString& prompt, const QString& shades)
{
    const std::optional<TokenDisplay> display = tokenDisplayFromShades(shades);
    if (!display)
        throw InvalidRequest("the shades must be kl or surprisal, got \"" + shades.toStdString() + '"');
    m_text->setDisplay(*display);
    m_selection.setRuns(runs);
    if (!prompt.isEmpty() && !m_text->prompts().contains(prompt))
        throw InvalidRequest("none of these runs has continued the prompt \"" + prompt.toStdString() + '"');
    m_text->setCurrentPrompt(prompt.isEmpty() ? m_text->prompts().value(0) : prompt);
    return *m_textFigure;
}

ExportablePlot& FigureSheet::draw(const PlotCommand& plot, const TileCutter& cut)
{
    const std::optional<bool> logarithmic = logarithmicFrom(plot.scale);
    if (!plot.metric.isEmpty() && plot.view == QLatin1String("error-map")
        && !findLayerMetric(plot.metric.toStdString()))
        throw InvalidRequest("there is no metric " + plot.metric.toStdString());
    if (plot.view == QLatin1String("error-map"))
        return errorMap(plot.runs, plot.metric, plot.baseline);
    if (!plot.seeds.isEmpty() && plot.seeds != QLatin1String("grouped") && plot.seeds != QLatin1String("apart"))
        throw InvalidRequest("runs of several seeds are grouped or apart, got \"" + plot.seeds.toStdString() + '"');
    if (plot.view == QLatin1String("pareto"))
        return pareto(plot.runs, plot.metric, plot.against, logarithmic, plot.seeds != QLatin1String("apart"));
    if (plot.view == QLatin1String("disagreement"))
        return disagreement(plot.runs, plot.metric);
    if (plot.view == QLatin1String("text"))
        return text(plot.runs, plot.prompt, plot.shades);
    if (plot.view == QLatin1String("tile"))
        return tile(plot.runs, plot.layer, TileSetup::fromText(plot.tile), cut);
    const std::optional<DistributionShape> shape
        = plot.shape.isEmpty() ? DistributionShape::Histogram : distributionShapeFromName(plot.shape);
    if (!shape)
        throw InvalidRequest("the shape must be histogram, cumulative or quantiles, got \"" + plot.shape.toStdString()
                             + '"');
    const std::optional<WeightSpan> marked = weightSpanFromText(plot.marked);
    if (!plot.marked.isEmpty() && !marked)
        throw InvalidRequest("the weights to mark must be LOW:HIGH, got \"" + plot.marked.toStdString() + '"');
    return distribution(plot.runs, plot.layer, *shape, logarithmic.value_or(true), marked);
}

QStringList worstLayers(const ResultsStore& store, const QStringList& runs, int count)
{
    std::vector<std::pair<double, QString>> ranked;
    for (const LayerDescription& description : store.model().layers) {
        const QString name = QString::fromStdString(description.name);
        double worst = -1;
        for (const QString& id : runs)
            if (const RunRecord* run = store.run(id))
                if (const LayerResult* layer = run->layer(name))
                    worst = std::max(worst, damage(*layer).value_or(-1));
        if (worst >= 0)
            ranked.emplace_back(worst, name);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    QStringList names;
    for (const auto& [value, name] : ranked)
        if (names.size() < count)
            names.append(name);
    return names;
}

std::vector<FigurePlan> standardFigures(const ResultsStore& store, const QStringList& runs)
{
    std::vector<FigurePlan> plans;
    plans.push_back({ "error-map", QStringLiteral("error-map"),
                      Figures::tr("Each cell is one layer: blocks by projections, one panel a run."),
                      [runs](FigureSheet& sheet) -> ExportablePlot& { return sheet.errorMap(runs); } });
    const auto measured = std::count_if(store.runs().begin(), store.runs().end(), [&](const RunRecord& run) {
        return runs.contains(run.id()) && run.header.perplexityAfter && run.header.bitsPerWeight;
    });
    if (measured >= kRunsToCompare) {
        plans.push_back(
            { "pareto", QStringLiteral("pareto"),
              Figures::tr(
                  "What each run costs against what it is worth; the dashed line joins those that none betters."),
              [runs](FigureSheet& sheet) -> ExportablePlot& { return sheet.pareto(runs); } });
    }
    for (const QString& layer : worstLayers(store, runs, kWorstLayers)) {
        plans.push_back(
            { "distributions", QStringLiteral("distribution-") + layer,
              Figures::tr("Weights of a layer with one of the largest errors, before and after."),
              [runs, layer](FigureSheet& sheet) -> ExportablePlot& { return sheet.distribution(runs, layer); } });
    }
    return plans;
}

ReportFigure reportFigure(const FigurePlan& plan, FigureSheet& sheet)
{
    ExportablePlot& plot = plan.draw(sheet);
    return { plot.title().toStdString(), plan.caption.toStdString(), "image/svg+xml", plotSvg(plot).toStdString() };
}

} // namespace quantoscope
