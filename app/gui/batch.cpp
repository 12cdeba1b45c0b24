#include "app/gui/batch.h"

#include "app/gui/drawn_report.h"
#include "app/gui/figure_export.h"
#include "app/gui/figures.h"
#include "app/gui/model_host.h"
#include "app/gui/paper_figure.h"
#include "app/gui/plot_command.h"
#include "core/base/errors.h"
#include "core/results/metric.h"
#include "core/results_io/session_file.h"
#include "widgets/disagreement_plot.h"
#include "widgets/pareto_plot.h"
#include "widgets/plot_export.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cstdio>

namespace quantoscope {

namespace {

struct Batch
{
    Q_DECLARE_TR_FUNCTIONS(Batch)
};

InvalidRequest wrongUsage(const QString& why)
{
    return InvalidRequest(why.toStdString());
}

QStringList chosenRuns(const ResultsStore& store, const QStringList& wanted)
{
    QStringList ids;
    for (const QString& name : wanted) {
        const auto found = std::find_if(store.runs().begin(), store.runs().end(),
                                        [&](const RunRecord& run) { return run.id() == name || run.name() == name; });
        if (found == store.runs().end())
            throw wrongUsage(Batch::tr("The session has no run %1.").arg(name));
        ids.append(found->id());
    }
    if (wanted.isEmpty())
        for (const RunRecord& run : store.runs())
            ids.append(run.id());
    return ids;
}

// Keys of run metrics; an empty one means the usual.
void requireKnown(const QString& key, const QStringList& known)
{
    if (!key.isEmpty() && !known.contains(key))
        throw wrongUsage(Batch::tr("There is no metric %1 here: %2.").arg(key, known.join(QStringLiteral(", "))));
}

/// The weights themselves are in no session, so its model is opened, once they are asked for.
class SessionWeights
{
public:
    explicit SessionWeights(const ModelDescription& model) : m_model(model) { }

    std::shared_ptr<const WeightTile> cut(const WeightTileRequest& wish)
    {
        if (!m_host) {
            auto host = std::make_unique<ModelHost>();
            if (host->open(m_model.source, {}, "auto", {}, {})->description.fingerprint != m_model.fingerprint)
                throw InvalidRequest(m_model.source + " is not the model of the session any more");
            m_host = std::move(host);
        }
        return m_host->cutTile(wish, {});
    }

private:
    const ModelDescription& m_model;
    std::unique_ptr<ModelHost> m_host;
};

PlotCommand commandOf(const BatchRequest& request, const ResultsStore& store, const QStringList& runs)
{
    PlotCommand plot { .session = request.session,
                       .view = request.view,
                       .runs = runs,
                       .layer = request.layer,
                       .metric = request.metric,
                       .against = request.against,
                       .tile = request.tile,
                       .shape = request.shape,
                       .scale = request.scale,
                       .prompt = request.prompt,
                       .shades = request.shades,
                       .marked = request.marked,
                       .seeds = request.seeds };
    if (!request.baseline.isEmpty())
        plot.baseline = chosenRuns(store, { request.baseline }).value(0);
    if (!isSessionView(plot.view))
        throw wrongUsage(
            Batch::tr("There is no view %1: error-map, distribution, tile, pareto, disagreement, text or figure.")
                .arg(plot.view));
    if (plot.view == QLatin1String("pareto")) {
        requireKnown(plot.metric, ParetoPlot::worthKeys());
        requireKnown(plot.against, ParetoPlot::costKeys());
    } else if (plot.view == QLatin1String("disagreement")) {
        requireKnown(plot.metric, DisagreementPlot::metricKeys());
    } else if (!plot.metric.isEmpty() && !findLayerMetric(plot.metric.toStdString())) {
        throw wrongUsage(Batch::tr("There is no metric %1.").arg(plot.metric));
    }
    if (plot.view == QLatin1String("tile") || plot.view == QLatin1String("distribution")) {
        if (plot.layer.isEmpty())
            plot.layer = worstLayers(store, runs, 1).value(0);
        if (!store.layerDescription(plot.layer))
            throw wrongUsage(Batch::tr("The model has no layer %1.").arg(plot.layer));
    }
    return plot;
}

double numberOf(const char* option, const QString& value, double usual, double least, double most)
{
    bool isNumber = false;
    const double number = value.isEmpty() ? usual : value.toDouble(&isNumber);
    if (!value.isEmpty() && (!isNumber || !(number >= least && number <= most)))
        throw wrongUsage(Batch::tr("--%1 is a number from %2 to %3, got \"%4\".")
                             .arg(QLatin1String(option))
                             .arg(least)
                             .arg(most)
                             .arg(value));
    return number;
}

PlotExportOptions exportOptions(const BatchRequest& request)
{
    return { .size = {},
             .widthMm = numberOf("width-mm", request.widthMm, 0, 20, 1000),
             .dpi = static_cast<int>(numberOf("dpi", request.dpi, PlotExportOptions().dpi, 36, 1200)) };
}

void writePlot(ExportablePlot& plot, const QString& file, const PlotExportOptions& options = {})
{
    PlotFormat format {};
    if (!plotFormatFromFileName(file, format))
        throw wrongUsage(Batch::tr("%1: the name must end in .png, .svg, .pdf or .csv.").arg(file));
    const QString problem = exportPlot(plot, file, format, options);
    if (!problem.isEmpty())
        throw StorageError(problem.toStdString());
}

void writePlots(const QString& folder, const std::vector<FigurePlan>& plans, FigureSheet& sheet)
{
    if (!QDir().mkpath(folder))
        throw StorageError(Batch::tr("The folder %1 cannot be made.").arg(folder).toStdString());
    for (const FigurePlan& plan : plans) {
        ExportablePlot& plot = plan.draw(sheet);
        for (const char* suffix : { ".svg", ".png", ".csv" })
            writePlot(plot, folder + QLatin1Char('/') + plan.fileName + QLatin1String(suffix));
    }
}

void drawReport(const BatchRequest& request, const ResultsStore& store, const QStringList& runs)
{
    const std::string file = request.report.toStdString();
    ReportContents contents { .title = request.title.toStdString() };
    for (const QString& run : runs)
        contents.runs.push_back(run.toStdString());
    for (const QString& panel : request.panels)
        contents.sections.push_back(panel.toStdString());
    if (request.notes)
        contents.notes = request.notes->toStdString();
    ReportDrawing drawing(store,
                          { request.report, reportFormatOf(request.reportFormat.toStdString(), file), contents });
    while (drawing.drawNext()) { }
    writeReport(drawing.report(), store.snapshot().toSession(), {}, [](double) {});
}

// The page of panels that the session keeps, with its numbers and their origin beside it.
void writeKeptFigure(const BatchRequest& request, const ResultsStore& store, SessionWeights& weights)
{
    PaperFigure figure(store);
    if (figure.isEmpty())
        throw wrongUsage(Batch::tr("The session has no figure: add plots to one in the window, and save it."));
    FigureSheet sheet(store);
    for (std::size_t i = 0; i < figure.panels().size(); ++i) {
        if (const FigurePanel panel = figure.panels()[i]; panel.plot.view == QLatin1String("tile"))
            sheet.draw(panel.plot, [&](const WeightTileRequest& wish) {
                std::shared_ptr<const WeightTile> tile = weights.cut(wish);
                figure.setTile(i, tile);
                return tile;
            });
    }
    figure.finish();
    if (QFileInfo(request.out).suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0)
        writePlot(figure, request.out);
    else if (const QString problem = exportFigure(figure, store, request.session, request.out); !problem.isEmpty())
        throw StorageError(problem.toStdString());
}

void doBatch(const BatchRequest& request)
{
    ResultsStore store;
    store.setSession(readSession(request.session.toStdString()));
    const QStringList runs = chosenRuns(store, request.runs);
    FigureSheet sheet(store);
    SessionWeights weights(store.model());
    if (request.view == QLatin1String("figure")) {
        writeKeptFigure(request, store, weights);
    } else if (!request.view.isEmpty()) {
        const auto cut = [&weights](const WeightTileRequest& wish) { return weights.cut(wish); };
        writePlot(sheet.draw(commandOf(request, store, runs), cut), request.out, exportOptions(request));
    }
    if (!request.plots.isEmpty())
        writePlots(request.plots, standardFigures(store, runs), sheet);
    if (!request.report.isEmpty())
        drawReport(request, store, runs);
}

int complain(int status, const char* what)
{
    std::fprintf(stderr, "quantoscope: %s\n", what);
    return status;
}

} // namespace

int runBatch(const BatchRequest& request)
{
    applyTheme(ThemeMode::Light);
    try {
        doBatch(request);
        return 0;
    } catch (const InvalidRequest& error) {
        return complain(2, error.what());
    } catch (const InputFileError& error) {
        return complain(3, error.what());
    } catch (const std::exception& error) {
        return complain(1, error.what());
    }
}

} // namespace quantoscope
