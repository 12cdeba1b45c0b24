// Where an exported figure's numbers come from: written beside it, so that a paper's plot can be made again.
#pragma once

#include "widgets/exportable_plot.h"
#include "widgets/results_store.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace quantoscope {

/// JSON: title and description of the plot, the command line that makes it again, program and library versions, the
/// model with its hashes, and for each run its configuration, command line and calibration with the hash of its tokens;
/// and `more`.
QByteArray figureProvenance(const ExportablePlot& plot, const ResultsStore& store, const QStringList& runs,
                            const QString& command, const QJsonObject& more = {});

/// Writes FIGURE.data.csv and FIGURE.data.json beside an exported picture FIGURE.png, .svg or .pdf. An empty string, or
/// a sentence that says what went wrong.
QString writeFigureCompanions(ExportablePlot& plot, const QString& figure, const QByteArray& provenance);

} // namespace quantoscope
