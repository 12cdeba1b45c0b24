#include "app/gui/figure_export.h"

#include "app/gui/figure_file.h"
#include "app/gui/figure_provenance.h"
#include "app/gui/paper_figure.h"
#include "widgets/plot_export.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

namespace quantoscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FigureExport)
};

QString write(const QString& file, const QByteArray& bytes)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
        return Words::tr("%1 cannot be written: %2.").arg(file, target.errorString());
    return {};
}

QString panelName(std::size_t index)
{
    return QChar(u'a' + static_cast<char16_t>(index % 26)) + (index < 26 ? QString() : QString::number(index / 26));
}

QJsonObject styleFacts(const FigureStyle& style)
{
    QJsonObject facts = styleJson(style);
    facts.insert(QStringLiteral("png_dpi"), kFigureDpi);
    return facts;
}

QJsonArray panelFacts(const PaperFigure& figure, const QString& session, const QString& stem)
{
    QJsonArray panels;
    for (std::size_t i = 0; i < figure.panels().size(); ++i) {
        const FigurePanel& panel = figure.panels()[i];
        PlotCommand command = panel.plot;
        command.session = session;
        panels.append(QJsonObject {
            { QStringLiteral("letter"), figure.letter(i) },
            { QStringLiteral("title"), panel.title },
            { QStringLiteral("description"), figure.panelDescription(i) },
            { QStringLiteral("numbers"), QFileInfo(stem).fileName() + u'.' + panelName(i) + QStringLiteral(".csv") },
            { QStringLiteral("full_width"), panel.isWide },
            { QStringLiteral("command"), panel.frozen ? QString() : plotCommandLine(command) } });
    }
    return panels;
}

} // namespace

QString exportFigure(PaperFigure& figure, const ResultsStore& store, const QString& session, const QString& file)
{
    figure.finish();
    PlotFormat format {};
    if (!plotFormatFromFileName(file, format) || format == PlotFormat::Csv)
        return Words::tr("The name must end in .pdf, .svg or .png.");
    if (const QString problem = exportPlot(figure, file, format, { .size = {}, .dpi = kFigureDpi }); !problem.isEmpty())
        return problem;
    const QFileInfo info(file);
    const QString stem = info.path() + u'/' + info.completeBaseName();
    for (std::size_t i = 0; i < figure.panels().size(); ++i) {
        const QString problem
            = write(stem + u'.' + panelName(i) + QStringLiteral(".csv"), figure.table(i).csv().toUtf8());
        if (!problem.isEmpty())
            return problem;
    }
    const QJsonObject more { { QStringLiteral("figure"), styleFacts(figure.style()) },
                             { QStringLiteral("panels"), panelFacts(figure, session, stem) } };
    const QString command = plotCommandLine({ .session = session, .view = QStringLiteral("figure"), .runs = {} });
    return write(stem + QStringLiteral(".data.json"), figureProvenance(figure, store, figure.runs(), command, more));
}

} // namespace quantoscope
