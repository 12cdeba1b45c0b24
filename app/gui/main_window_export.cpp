// What leaves the window: plots, tables, reports, and figures for papers.
#include "app/gui/main_window.h"

#include "app/gui/experiment_page.h"
#include "app/gui/figure_export.h"
#include "app/gui/figure_page.h"
#include "app/gui/figure_provenance.h"
#include "app/gui/file_dialogs.h"
#include "app/gui/lesson_views.h"
#include "app/gui/messages.h"
#include "app/gui/plot_export_dialog.h"
#include "app/gui/report_dialog.h"
#include "app/gui/text_figure.h"
#include "app/gui/tile_setup.h"
#include "core/reports/report.h"
#include "widgets/block_swap_view.h"
#include "widgets/compare_view.h"
#include "widgets/disagreement_plot.h"
#include "widgets/disagreement_view.h"
#include "widgets/distribution_plot.h"
#include "widgets/error_map_plot.h"
#include "widgets/experiment_results.h"
#include "widgets/parameter_histogram_plot.h"
#include "widgets/pareto_plot.h"
#include "widgets/plot_export.h"
#include "widgets/salience_view.h"
#include "widgets/stepper_view.h"
#include "widgets/table_dialog.h"
#include "widgets/text_compare_view.h"
#include "widgets/weight_tile_view.h"
#include "widgets/what_if_view.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QStatusBar>
#include <QTabWidget>

namespace quantoscope {

namespace {

constexpr int kMessageMs = 6000;
constexpr int kRunsBeside = 4; // maps of errors that have room in half of a figure

// Panels of several matrices, and of many maps, would have small cells in half of the width.
bool wantsFullWidth(const FigurePanel& panel)
{
    return panel.plot.view == QLatin1String("tile")
        || (panel.plot.view == QLatin1String("error-map") && panel.plot.runs.size() > kRunsBeside);
}

} // namespace

ExportablePlot* MainWindow::currentPlot()
{
    return plotOf(static_cast<View>(m_tabs->currentIndex()));
}

ExportablePlot* MainWindow::plotOf(View view)
{
    switch (view) {
    case View::ErrorMap:
        return m_errorMap;
    case View::Distribution:
        return m_distribution;
    case View::Tile:
        return m_tile;
    case View::Compare:
        return &m_compare->plot();
    case View::Disagreement:
        return &m_disagreement->plot();
    case View::Text:
        if (m_blocks->hasAttention())
            return m_blocks;
        return m_textFigure.get();
    case View::Stepper:
        return m_stepper;
    case View::WhatIf:
        return m_whatIf;
    case View::Salience:
        return m_salience;
    case View::Figure:
        return &m_figure->figure();
    case View::Experiment: {
        ParameterHistogramPlot& histogram = m_experiment->results().histogram();
        return histogram.isEmpty() ? nullptr : &histogram;
    }
    case View::Overview:
    case View::Layers:
        break; // words and tables already
    }
    return nullptr;
}

void MainWindow::exportDialog()
{
    if (!currentPlot()) {
        exportLayersCsv();
        return;
    }
    if (currentPlot()->isEmpty()) { // said before anyone has chosen a file
        statusBar()->showMessage(tr("There is nothing in this view to export yet."), kMessageMs);
        return;
    }
    if (static_cast<View>(m_tabs->currentIndex()) == View::Figure) {
        exportFigureDialog();
        return;
    }
    const QString stem = QString::fromStdString(viewName(m_tabs->currentIndex()));
    //: %1 the name of a view: Error map
    const QString title = tr("Export “%1”").arg(m_tabs->tabText(m_tabs->currentIndex()));
    const QString& session = m_workbench.sessionFile();
    const QString folder = session.isEmpty() ? lastFolder() : QFileInfo(session).absolutePath();
    auto* const dialog
        = new PlotExportDialog(title, QDir::toNativeSeparators(folder + u'/' + stem), *currentPlot(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { exportViewTo(dialog->file(), dialog->options()); });
    dialog->open();
}

void MainWindow::exportViewTo(const QString& file, const PlotExportOptions& options)
{
    PlotFormat format {};
    ExportablePlot* plot = currentPlot();
    JobError error;
    error.code = JobError::Code::Storage;
    if (!plot)
        error.detail = tr("The table of layers is exported by its own menu entry.");
    else if (!plotFormatFromFileName(file, format))
        error.detail = tr("The name must end in .png, .svg, .pdf or .csv.");
    else
        error.detail = exportPlot(*plot, file, format, options);
    if (error.detail.isEmpty() && format != PlotFormat::Csv) {
        error.detail = writeFigureCompanions(
            *plot, file,
            figureProvenance(*plot, m_workbench.store(), m_workbench.selection().runs(),
                             plotCommand({ .widthMm = options.widthMm,
                                           .file = QFileInfo(file).fileName(),
                                           .dpi = format == PlotFormat::Png ? options.dpi : 0 })));
    }
    const QString shown = QDir::toNativeSeparators(file);
    if (!error.detail.isEmpty())
        showFailure(this, JobKind::Export, file, error);
    else
        statusBar()->showMessage(format == PlotFormat::Csv
                                     ? tr("Written: %1").arg(shown)
                                     : tr("Written with its numbers and their origin beside it: %1").arg(shown),
                                 kMessageMs);
}

void MainWindow::exportReportDialog()
{
    auto* const dialog = new ReportDialog(m_workbench, commandSession(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::exportRunsCsv()
{
    const QString file = askWhereToSave(this, tr("Export table of runs"), QStringLiteral("runs"), tr("CSV (*.csv)"));
    if (!file.isEmpty())
        m_workbench.exportFile(
            file, [path = file.toStdString()](const Session& session) { writeTextFile(path, runsCsv(session)); });
}

void MainWindow::exportLayersCsv()
{
    const QString file
        = askWhereToSave(this, tr("Export table of layers"), QStringLiteral("layers"), tr("CSV (*.csv)"));
    if (file.isEmpty())
        return;
    m_workbench.exportFile(file, [path = file.toStdString()](const Session& session) {
        std::vector<std::string> all;
        for (const Run& run : session.runs)
            all.push_back(run.id);
        writeTextFile(path, layersCsv(session, all));
    });
}

void MainWindow::copyView()
{
    if (static_cast<View>(m_tabs->currentIndex()) == View::Text && !m_blocks->hasAttention())
        m_text->copyAll();
    else if (ExportablePlot* plot = currentPlot(); plot && !plot->isEmpty())
        copyPlotToClipboard(*plot);
}

void MainWindow::showTable()
{
    if (ExportablePlot* plot = currentPlot()) {
        auto* dialog = new TableDialog(plot->title(), plot->description(), plot->tableTwin(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    }
}

void MainWindow::addToFigure(View view)
{
    ExportablePlot* const plot = plotOf(view);
    if (!plot || plot->isEmpty() || view == View::Figure)
        return;
    FigurePanel panel;
    panel.title = plot->title();
    if (const std::optional<PlotCommand> command = shownPlot(view)) {
        panel.plot = *command;
        if (view == View::Tile) { // a paper's cells do not follow the size of a window
            TileSetup setup = TileSetup::fromText(command->tile);
            setup.mostRows = TileSetup().mostRows;
            setup.mostColumns = TileSetup().mostColumns;
            panel.plot.tile = setup.text();
        }
    } else {
        panel.frozen = std::make_shared<FrozenPlot>(*plot);
    }
    panel.isWide = wantsFullWidth(panel);
    m_figure->addPanel(std::move(panel));
    statusBar()->showMessage(tr("Added to the figure, which has %n panel(s) now: %1 shows it.", nullptr,
                                static_cast<int>(m_figure->figure().panels().size()))
                                 .arg(action("viewFigure")->shortcut().toString(QKeySequence::NativeText)),
                             kMessageMs);
    updateActions();
}

// The plots that can become panels now, for those who start at the figure and not at a plot.
void MainWindow::fillPanelMenu(QMenu& menu)
{
    menu.clear();
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        const auto view = static_cast<View>(tab);
        ExportablePlot* const plot = view == View::Figure ? nullptr : plotOf(view);
        if (!plot)
            continue;
        QAction* const add = menu.addAction(m_tabs->tabText(tab), this, [this, view] { addToFigure(view); });
        add->setEnabled(!plot->isEmpty());
    }
}

// What can be done with the plot under the pointer.
void MainWindow::showPlotMenu(const QPoint& place)
{
    if (!currentPlot())
        return;
    QMenu menu;
    menu.setObjectName(QStringLiteral("plotMenu"));
    for (const char* each : { "exportView", "addToFigure", "copyView", "showTable", "copyPlotCommand", "resetView" })
        menu.addAction(action(each));
    menu.exec(place);
}

void MainWindow::exportFigureDialog()
{
    const QString file
        = askWhereToSave(this, tr("Export figure"), QStringLiteral("figure"),
                         tr("PDF document (*.pdf);;SVG drawing (*.svg);;PNG image with 600 dots per inch (*.png)"));
    if (!file.isEmpty())
        exportFigureTo(file);
}

void MainWindow::exportFigureTo(const QString& file)
{
    JobError error;
    error.code = JobError::Code::Storage;
    error.detail = exportFigure(m_figure->figure(), m_workbench.store(), commandSession(), file);
    if (error.detail.isEmpty())
        statusBar()->showMessage(
            tr("Written with its numbers and their origin beside it: %1").arg(QDir::toNativeSeparators(file)),
            kMessageMs);
    else
        showFailure(this, JobKind::Export, file, error);
}

} // namespace quantoscope
