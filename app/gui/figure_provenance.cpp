#include "app/gui/figure_provenance.h"

#include "core/base/program_version.h"
#include "core/pipeline/versions.h"
#include "widgets/plot_export.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace quantoscope {

namespace {

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

QJsonObject asJson(const std::string& json)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
}

QJsonObject modelFacts(const ModelDescription& model)
{
    return { { QStringLiteral("source"), text(model.source) },
             { QStringLiteral("architecture"), text(model.architecture) },
             { QStringLiteral("parameters"), static_cast<double>(model.parameters) },
             { QStringLiteral("fingerprint"), text(model.fingerprint) },
             { QStringLiteral("sha256"), text(model.sha256) } };
}

QJsonObject calibrationFacts(const Calibration& calibration)
{
    return { { QStringLiteral("source"), text(calibration.source) },
             { QStringLiteral("samples"), static_cast<double>(calibration.samples) },
             { QStringLiteral("sequence_length"), static_cast<double>(calibration.sequenceLength) },
             { QStringLiteral("seed"), QString::number(calibration.seed) },
             { QStringLiteral("holdout"), text(calibration.holdout) },
             { QStringLiteral("sha256"), text(calibration.sha256) } };
}

QJsonObject runFacts(const RunRecord& run, const Session& session)
{
    QJsonObject facts { { QStringLiteral("id"), run.id() },
                        { QStringLiteral("name"), run.name() },
                        { QStringLiteral("status"), text(runStatusName(run.header.status)) },
                        { QStringLiteral("method"), text(run.header.method) },
                        { QStringLiteral("configuration"), asJson(run.header.configJson) },
                        { QStringLiteral("command_line"), text(run.header.commandLine) },
                        { QStringLiteral("device"), text(run.header.device) },
                        { QStringLiteral("threads"), static_cast<double>(run.header.threads) },
                        { QStringLiteral("library_versions"), text(run.header.libraryVersions) },
                        { QStringLiteral("started"), text(run.header.started) },
                        { QStringLiteral("finished"), text(run.header.finished) } };
    for (const Calibration& calibration : session.calibrations) {
        if (calibration.id == run.header.calibration)
            facts.insert(QStringLiteral("calibration"), calibrationFacts(calibration));
    }
    return facts;
}

} // namespace

QByteArray figureProvenance(const ExportablePlot& plot, const ResultsStore& store, const QStringList& runs,
                            const QString& command, const QJsonObject& more)
{
    QJsonArray used;
    for (const QString& id : runs) {
        if (const RunRecord* const run = store.run(id))
            used.append(runFacts(*run, store.header()));
    }
    QJsonObject facts { { QStringLiteral("title"), plot.title() },
                        { QStringLiteral("description"), plot.description() },
                        { QStringLiteral("command"), command },
                        { QStringLiteral("program"), QStringLiteral("Quantoscope ") + text(programVersion()) },
                        { QStringLiteral("revision"), text(programRevision()) },
                        { QStringLiteral("library_versions"), text(libraryVersionsLine()) },
                        { QStringLiteral("exported"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate) },
                        { QStringLiteral("session"), text(store.header().uuid) },
                        { QStringLiteral("model"), modelFacts(store.model()) },
                        { QStringLiteral("runs"), used } };
    for (auto fact = more.begin(); fact != more.end(); ++fact)
        facts.insert(fact.key(), fact.value());
    return QJsonDocument(facts).toJson();
}

QString writeFigureCompanions(ExportablePlot& plot, const QString& figure, const QByteArray& provenance)
{
    const QFileInfo info(figure);
    const QString stem = info.path() + QLatin1Char('/') + info.completeBaseName();
    const QString problem = exportPlot(plot, stem + QStringLiteral(".data.csv"), PlotFormat::Csv);
    if (!problem.isEmpty())
        return problem;
    QSaveFile file(stem + QStringLiteral(".data.json"));
    if (!file.open(QIODevice::WriteOnly) || file.write(provenance) != provenance.size() || !file.commit()) {
        return QCoreApplication::translate("FigureProvenance", "%1 cannot be written: %2.")
            .arg(file.fileName(), file.errorString());
    }
    return {};
}

} // namespace quantoscope
