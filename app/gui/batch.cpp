#include "app/gui/batch.h"

#include "app/gui/figures.h"
#include "app/gui/model_host.h"
#include "app/gui/pdf_report.h"
#include "app/gui/tile_setup.h"
#include "core/base/errors.h"
#include "core/results/metric.h"
#include "core/results_io/session_file.h"
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

// The weights themselves are in no session, so the model is opened.
ExportablePlot& tileView(const BatchRequest& request, const ResultsStore& store, const QStringList& runs,
                         const QString& layer, FigureSheet& sheet)
{
    const TileSetup setup = TileSetup::fromText(request.tile);
    ModelHost host;
    const ModelDescription& model = store.model();
    if (host.open(model.source, {}, {}, {})->description.fingerprint != model.fingerprint)
        throw InvalidRequest(model.source + " is not the model of the session any more");
    return sheet.tile(runs, layer, setup, [&](const WeightTileRequest& wish) { return host.cutTile(wish, {}); });
}

ExportablePlot& chosenView(const BatchRequest& request, const ResultsStore& store, const QStringList& runs,
                           FigureSheet& sheet)
{
    if (request.view == QLatin1String("pareto")) {
        requireKnown(request.metric, ParetoPlot::worthKeys());
        requireKnown(request.against, ParetoPlot::costKeys());
        return sheet.pareto(runs, request.metric, request.against);
    }
    if (!request.metric.isEmpty() && !findLayerMetric(request.metric.toStdString()))
        throw wrongUsage(Batch::tr("There is no metric %1.").arg(request.metric));
    if (request.view == QLatin1String("error-map"))
        return sheet.errorMap(runs, request.metric);
    if (request.view == QLatin1String("text"))
        return sheet.text(runs);
    const bool isTile = request.view == QLatin1String("tile");
    if (!isTile && request.view != QLatin1String("distribution"))
        throw wrongUsage(
            Batch::tr("There is no view %1: error-map, distribution, tile, pareto or text.").arg(request.view));
    const QString layer = request.layer.isEmpty() ? worstLayers(store, runs, 1).value(0) : request.layer;
    if (!store.layerDescription(layer))
        throw wrongUsage(Batch::tr("The model has no layer %1.").arg(layer));
    return isTile ? tileView(request, store, runs, layer, sheet) : sheet.distribution(runs, layer);
}

void writePlot(ExportablePlot& plot, const QString& file)
{
    PlotFormat format {};
    if (!plotFormatFromFileName(file, format))
        throw wrongUsage(Batch::tr("%1: the name must end in .png, .svg, .pdf or .csv.").arg(file));
    const QString problem = exportPlot(plot, file, format);
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

void writeReport(const QString& file, const ResultsStore& store, const QStringList& runs, FigureSheet& sheet)
{
    const std::vector<FigurePlan> plans = standardFigures(store, runs);
    if (QFileInfo(file).suffix().compare(QLatin1String("pdf"), Qt::CaseInsensitive) == 0) {
        writePdfReport(file, store, runs, plans, sheet);
        return;
    }
    std::vector<ReportFigure> figures;
    for (const FigurePlan& plan : plans)
        figures.push_back(reportFigure(plan, sheet));
    std::vector<std::string> ids;
    for (const QString& id : runs)
        ids.push_back(id.toStdString());
    writeTextFile(file.toStdString(), htmlReport(store.snapshot().toSession(), ids, figures));
}

void doBatch(const BatchRequest& request)
{
    ResultsStore store;
    store.setSession(readSession(request.session.toStdString()));
    const QStringList runs = chosenRuns(store, request.runs);
    FigureSheet sheet(store);
    if (!request.view.isEmpty())
        writePlot(chosenView(request, store, runs, sheet), request.out);
    if (!request.plots.isEmpty())
        writePlots(request.plots, standardFigures(store, runs), sheet);
    if (!request.report.isEmpty())
        writeReport(request.report, store, runs, sheet);
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
