// What the window does with runs beside starting one: sweeps, where they are computed, edits that can be undone,
// commands to copy.
#include "app/gui/main_window.h"

#include "app/gui/device_choice.h"
#include "app/gui/export_model_dialog.h"
#include "app/gui/layer_questions.h"
#include "app/gui/memory_gauges.h"
#include "app/gui/model_host.h"
#include "app/gui/plot_command.h"
#include "app/gui/run_form.h"
#include "app/gui/sweep_dialog.h"
#include "app/gui/text_figure.h"
#include "app/gui/tile_setup.h"
#include "widgets/block_swap_view.h"
#include "widgets/compare_view.h"
#include "widgets/disagreement_plot.h"
#include "widgets/disagreement_view.h"
#include "widgets/distribution_plot.h"
#include "widgets/error_map_plot.h"
#include "widgets/pareto_plot.h"
#include "widgets/runs_view.h"
#include "widgets/text_compare_view.h"
#include "widgets/weight_tile_view.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>
#include <QPlainTextEdit>
#include <QStatusBar>
#include <QTabWidget>

namespace quantoscope {

namespace {

constexpr int kMessageMs = 8000;

TileSetup setupOf(const WeightTileView& view)
{
    TileSetup setup { .mode = view.mode(), .range = view.window() };
    if (const WeightTile* const tile = view.tile()) {
        setup.mostRows = tile->request.mostRows;
        setup.mostColumns = tile->request.mostColumns;
        setup.pooling = tile->request.pooling;
        setup.marked = tile->request.marked;
    }
    if (setup.mode == TileMode::Split)
        setup.split = view.scene().split;
    return setup;
}

} // namespace

void MainWindow::configureSweep()
{
    if (!m_workbench.hasLoadedModel()) {
        statusBar()->showMessage(tr("Open a model first; a session alone cannot be run."), kMessageMs);
        return;
    }
    auto* const dialog = new SweepDialog(availableMethods(), m_runForm->settings(), m_workbench.store(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SweepDialog::queueRequested, this, [this](const std::vector<RunSettings>& runs) {
        for (const RunSettings& run : runs)
            m_workbench.startRun(run);
    });
    dialog->open();
}

void MainWindow::useDevice(const QString& key)
{
    m_device->select(key);
}

// The open model is opened again there; what was found with it stays.
void MainWindow::moveToDevice()
{
    if (!m_workbench.hasLoadedModel())
        return;
    if (m_workbench.isRunInProgress())
        statusBar()->showMessage(tr("Runs go on where they are; the device changes when a model is opened next."),
                                 kMessageMs);
    else
        m_workbench.attachModel(QString::fromStdString(m_workbench.store().model().source));
}

void MainWindow::showDevice()
{
    const QString key = m_workbench.loadedDevice().isEmpty() ? QStringLiteral("cpu") : m_workbench.loadedDevice();
    m_gauges->setDevice(key, m_device->nameOf(key));
}

void MainWindow::removeRun(const QString& id)
{
    const RunRecord* const run = m_workbench.store().run(id);
    if (!run || m_workbench.isRunning(id))
        return;
    const QString name = run->name();
    m_workbench.removeRun(id);
    statusBar()->showMessage(
        tr("Removed %1; %2 brings it back.").arg(name, action("undo")->shortcut().toString(QKeySequence::NativeText)),
        kMessageMs);
}

void MainWindow::annotateRun(const QString& id)
{
    const RunRecord* const run = m_workbench.store().run(id);
    if (!run)
        return;
    auto* const dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("notesDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Notes on %1").arg(run->name()));
    dialog->setLabelText(tr("Notes stay with the run, in the session and in reports."));
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog->setTextValue(QString::fromStdString(run->header.notes));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, id](const QString& notes) { m_workbench.annotateRun(id, notes.trimmed()); });
    dialog->open();
    if (auto* const edit = dialog->findChild<QPlainTextEdit*>()) // its label belongs to the line edit that is not shown
        edit->setAccessibleName(dialog->windowTitle());
}

void MainWindow::exportModel(const QString& id)
{
    const RunRecord* const run = m_workbench.store().run(id);
    if (!run)
        return;
    auto* const dialog = new ExportModelDialog(run->header, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportModelDialog::exportRequested, this,
            [this, id](const QString& format, const QString& folder) { m_workbench.exportModel(id, folder, format); });
    connect(
        dialog, &ExportModelDialog::runWanted, this,
        [this](const QString& format, const std::string& method, const std::map<std::string, std::string>& options) {
            RunSettings settings = m_runForm->settings();
            settings.method = method;
            settings.options = options;
            m_runForm->setSettings(settings);
            statusBar()->showMessage(
                tr("The form “New run” is set up for %1: start it, then export the new run.").arg(format), kMessageMs);
        });
    dialog->open();
}

void MainWindow::copyCommand()
{
    if (const RunRecord* run = m_workbench.store().run(m_workbench.selection().runA()))
        QGuiApplication::clipboard()->setText(QString::fromStdString(run->header.commandLine));
}

QString MainWindow::commandSession() const
{
    return m_workbench.sessionFile().isEmpty() ? QStringLiteral("session.h5") : m_workbench.sessionFile();
}

std::optional<PlotCommand> MainWindow::shownPlot(View view)
{
    const Selection& selection = m_workbench.selection();
    PlotCommand plot { .session = commandSession(), .view = {}, .runs = selection.runs() };
    switch (view) {
    case View::ErrorMap:
        plot.view = QStringLiteral("error-map");
        plot.metric = selection.metric();
        plot.baseline = m_errorMap->baseline();
        break;
    case View::Distribution:
        plot.view = QStringLiteral("distribution");
        plot.layer = selection.layer();
        if (m_distribution->shape() != DistributionShape::Histogram)
            plot.shape = distributionShapeName(m_distribution->shape());
        if (!m_distribution->isLogarithmic())
            plot.scale = QStringLiteral("linear");
        if (selection.range())
            plot.marked = weightSpanText(*selection.range());
        break;
    case View::Tile:
        plot.view = QStringLiteral("tile");
        plot.layer = selection.layer();
        if (m_tile->mode() == TileMode::Run)
            plot.runs = { m_tile->shownRun() };
        plot.tile = setupOf(*m_tile).text();
        break;
    case View::Compare:
        plot.view = QStringLiteral("pareto");
        plot.runs.clear(); // all of them
        plot.metric = m_compare->plot().worth();
        plot.against = m_compare->plot().cost();
        plot.scale = m_compare->plot().isLogarithmic() ? QStringLiteral("log") : QStringLiteral("linear");
        if (!m_compare->plot().isGrouped())
            plot.seeds = QStringLiteral("apart");
        break;
    case View::Disagreement:
        plot.view = QStringLiteral("disagreement");
        plot.runs = selection.runs().mid(0, 2);
        plot.metric = m_disagreement->plot().metric();
        break;
    case View::Text:
        if (m_blocks->hasAttention())
            return std::nullopt; // measured by a command of its own
        plot.view = QStringLiteral("text");
        plot.prompt = m_text->currentPrompt();
        plot.shades = shadesOf(m_text->display());
        break;
    case View::Figure:
        plot.view = QStringLiteral("figure");
        plot.runs.clear(); // each panel has its own
        break;
    case View::Overview:
    case View::Layers:
    case View::Stepper:
    case View::WhatIf:
    case View::Salience:
    case View::Experiment:
        return std::nullopt; // words, tables, and what is no part of a session
    }
    return plot;
}

// Measures at once: whoever asks by keyboard wants the answer.
void MainWindow::showBlocks()
{
    showView(View::Text);
    m_text->setBlocksShown(true);
    m_blocks->measure();
    m_blocks->setFocus();
}

QString MainWindow::plotCommand(const PlotOutput& output)
{
    const auto view = static_cast<View>(m_tabs->currentIndex());
    if (view == View::Text && m_blocks->hasAttention())
        return blocksCommandLine(commandSession(), m_workbench.selection().runA(), m_blocks->prompt());
    if (const auto questions = m_questions.find(view); questions != m_questions.end())
        return questions->second->command();
    const std::optional<PlotCommand> plot = shownPlot(view);
    return plot ? plotCommandLine(*plot, output) : QString();
}

void MainWindow::copyPlotCommand()
{
    const QString command = plotCommand();
    if (command.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(command);
    if (m_questions.contains(static_cast<View>(m_tabs->currentIndex())))
        return; // which needs no session
    if (m_workbench.sessionFile().isEmpty() || m_workbench.isModified())
        statusBar()->showMessage(tr("The command reads the session's file: save the session before running it."),
                                 kMessageMs);
}

void MainWindow::undo()
{
    m_workbench.undo();
}

void MainWindow::redo()
{
    m_workbench.redo();
}

} // namespace quantoscope
