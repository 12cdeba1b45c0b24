// The window's actions and menus. Every action is made in one place, so that the list of shortcuts cannot drift.
#include "app/gui/main_window.h"

#include "app/gui/about_dialog.h"
#include "app/gui/command_palette.h"
#include "app/gui/device_choice.h"
#include "app/gui/figure_page.h"
#include "app/gui/glossary_dialog.h"
#include "app/gui/guide_help.h"
#include "app/gui/microscope_dialog.h"
#include "app/gui/preset_bar.h"
#include "app/gui/recent_files.h"
#include "app/gui/run_form.h"
#include "app/gui/settings.h"
#include "app/gui/shortcuts_dialog.h"
#include "widgets/distribution_plot.h"
#include "widgets/error_map_plot.h"
#include "widgets/layer_tree_view.h"
#include "widgets/runs_view.h"
#include "widgets/text_compare_view.h"
#include "widgets/what_if_view.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolBar>
#include <QTreeView>

#include <map>
#include <utility>

namespace quantoscope {

namespace {

constexpr int kMessageMs = 6000;

} // namespace

QAction* MainWindow::makeAction(const QString& name, const QString& text, const QList<QKeySequence>& shortcuts,
                                const std::function<void()>& triggered, const QString& icon)
{
    auto* made = new QAction(text, this);
    made->setObjectName(name);
    // Standard keys are empty under some platform themes, so most actions name a key of their own as well.
    QList<QKeySequence> known;
    for (const QKeySequence& each : shortcuts)
        if (!each.isEmpty() && !known.contains(each))
            known.append(each);
    made->setShortcuts(known);
    made->setProperty("iconName", icon);
    if (triggered)
        connect(made, &QAction::triggered, this, triggered);
    addAction(made);
    m_actions.insert(name, made);
    return made;
}

void MainWindow::createActions()
{
    const auto name = [](const char* text) { return QString::fromLatin1(text); };
    makeAction(
        name("openModel"), tr("&Open model…"), { QKeySequence::Open, QKeySequence(tr("Ctrl+O")) },
        [this] { openModelDialog(); }, name("open-model"));
    action("openModel")->setIconText(tr("Open"));
    makeAction(name("openModelFolder"), tr("Open model &folder…"), { QKeySequence(tr("Ctrl+Alt+O")) },
               [this] { openModelFolderDialog(); });
    makeAction(
        name("openDemo"), tr("Open &demo model"), {}, [this] { open(QStringLiteral("demo")); }, name("demo"));
    makeAction(name("openDemoSession"), tr("Open demo with fi&nished runs"), {}, [this] { openDemoSession(); });
    makeAction(
        name("openSession"), tr("Open s&ession…"), { QKeySequence(tr("Ctrl+Shift+O")) },
        [this] { openSessionDialog(); }, name("open-session"));
    makeAction(name("locateModel"), tr("&Locate model…"), {}, [this] { locateModel(); });
    makeAction(
        name("saveSession"), tr("&Save session"), { QKeySequence::Save, QKeySequence(tr("Ctrl+S")) },
        [this] { save(); }, name("save"));
    action("saveSession")->setIconText(tr("Save"));
    makeAction(name("saveSessionAs"), tr("Save session &as…"),
               { QKeySequence::SaveAs, QKeySequence(tr("Ctrl+Shift+S")) }, [this] { saveAs(); });
    makeAction(
        name("exportView"), tr("E&xport view…"), { QKeySequence(tr("Ctrl+Shift+E")) }, [this] { exportDialog(); },
        name("export"));
    makeAction(
        name("exportReport"), tr("Export re&port…"), { QKeySequence(tr("Ctrl+Shift+R")) },
        [this] { exportReportDialog(); }, name("report"));
    makeAction(
        name("addToFigure"), tr("Add &to figure"), { QKeySequence(tr("Ctrl+Shift+F")) },
        [this] { addToFigure(static_cast<View>(m_tabs->currentIndex())); }, name("export"));
    makeAction(name("exportFigure"), tr("Export fi&gure…"), {}, [this] { exportFigureDialog(); });
    makeAction(name("exportRuns"), tr("Export table of r&uns…"), {}, [this] { exportRunsCsv(); });
    makeAction(name("exportLayers"), tr("Export table of la&yers…"), {}, [this] { exportLayersCsv(); });
    makeAction(name("quit"), tr("&Quit"), { QKeySequence::Quit, QKeySequence(tr("Ctrl+Q")) }, [this] { close(); });

    makeAction(
        name("copyView"), tr("&Copy view"), { QKeySequence(tr("Ctrl+Shift+C")) }, [this] { copyView(); }, name("copy"));
    makeAction(name("undo"), tr("&Undo"), { QKeySequence::Undo, QKeySequence(tr("Ctrl+Z")) }, [this] { undo(); });
    makeAction(name("redo"), tr("&Redo"), { QKeySequence::Redo, QKeySequence(tr("Ctrl+Shift+Z")) }, [this] { redo(); });
    makeAction(name("copyCommand"), tr("Copy co&mmand line of run A"), {}, [this] { copyCommand(); });
    makeAction(name("copyPlotCommand"), tr("Copy command line of this &plot"), {}, [this] { copyPlotCommand(); });
    makeAction(
        name("find"), tr("&Find layer"), { QKeySequence::Find, QKeySequence(tr("Ctrl+F")) },
        [this] { m_tree->focusFilter(); }, name("find"));
    makeAction(
        name("back"), tr("&Back in selection"), { QKeySequence(tr("Alt+Left")) },
        [this] { m_workbench.selection().goBack(); }, name("back"));
    makeAction(
        name("forward"), tr("For&ward in selection"), { QKeySequence(tr("Alt+Right")) },
        [this] { m_workbench.selection().goForward(); }, name("forward"));
    makeAction(name("renameRun"), tr("Re&name run"), {},
               [this] { m_runs->tree().edit(m_runs->tree().currentIndex().siblingAtColumn(0)); });
    makeAction(name("annotateRun"), tr("Run n&otes…"), {}, [this] { annotateRun(m_runs->currentRun()); });
    makeAction(name("removeRun"), tr("Remo&ve run"), {}, [this] { removeRun(m_runs->currentRun()); });

    makeAction(name("logScale"), tr("&Logarithmic counts"), { QKeySequence(tr("Ctrl+L")) }, {}, name("log-scale"));
    action("logScale")->setIconText(tr("Log", "logarithmic, not the record of messages"));
    makeAction(name("lockColours"), tr("One &colour scale for all runs"), {}, {}, name("lock"));
    action("lockColours")->setIconText(tr("Lock colours"));
    makeAction(
        name("showTable"), tr("Show as &table"), { QKeySequence(tr("Ctrl+T")) }, [this] { showTable(); },
        name("table"));
    makeAction(
        name("resetView"), tr("&Reset view"), { QKeySequence(Qt::Key_Escape) }, [this] { resetView(); },
        name("reset-view"));
    makeAction(name("fullScreen"), tr("F&ull screen"), { QKeySequence(Qt::Key_F11) },
               [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    createPresenterAction();
    createFontActions();
    makeAction(name("saveLayoutAs"), tr("&Save layout…"), {}, [this] { saveLayoutAs(); });
    makeAction(name("restoreLayout"), tr("Restore &default layout"), {}, [this] { restoreDefaultLayout(); });

    makeAction(
        name("startRun"), tr("&Start run"), { QKeySequence(Qt::Key_F5) }, [this] { startRun(); }, name("run"));
    action("startRun")->setIconText(tr("Run"));
    makeAction(name("resumeRun"), tr("&Resume run"), { QKeySequence(tr("Shift+F5")) },
               [this] { m_workbench.resumeRun(m_runs->currentRun()); });
    makeAction(name("exportModel"), tr("&Export model…"), { QKeySequence(tr("Ctrl+Alt+E")) },
               [this] { exportModel(m_runs->currentRun()); });
    makeAction(
        name("sweep"), tr("S&weep…"), { QKeySequence(tr("Ctrl+F5")) }, [this] { configureSweep(); }, name("sweep"));
    action("sweep")->setIconText(tr("Sweep"));
    makeAction(name("pauseRuns"), tr("&Pause after this step"),
               { QKeySequence(Qt::Key_F6), QKeySequence(Qt::Key_Pause) },
               [this] { m_workbench.setRunsPaused(!m_workbench.areRunsPaused()); });
    makeAction(
        name("cancelRun"), tr("&Cancel run"), { QKeySequence(tr("Ctrl+.")) }, [this] { cancelRun(); }, name("cancel"));
    action("cancelRun")->setIconText(tr("Cancel"));
    makeAction(name("cancelAll"), tr("Cancel &all"), { QKeySequence(tr("Ctrl+Shift+.")) },
               [this] { m_workbench.engine().cancelAll(); });

    makeAction(
        name("swapRuns"), tr("&Swap A and B"), { QKeySequence(tr("Ctrl+B")) },
        [this] { m_workbench.selection().setRunA(m_workbench.selection().runB()); }, name("swap"));
    makeAction(name("nextDivergence"), tr("&Next differing token"), { QKeySequence(Qt::Key_F3) }, [this] {
        showView(View::Text);
        m_text->goToNextDivergence();
    });
    makeAction(name("whichBlock"), tr("Which &block costs this text"), { QKeySequence(tr("Shift+F3")) },
               [this] { showBlocks(); });
    makeAction(name("microscope"), tr("Error &microscope…"), { QKeySequence(tr("Ctrl+M")) },
               [this] { MicroscopeDialog::open(m_workbench, *m_runForm, *this); });
    makeAction(name("palette"), tr("&Command palette…"),
               { QKeySequence(tr("Ctrl+Shift+P")), QKeySequence(tr("Ctrl+K")) },
               [this] { CommandPalette::show(*this); });
    makeAction(name("glossary"), tr("&Glossary"), { QKeySequence(tr("Ctrl+F1")) },
               [this] { GlossaryDialog::show(*this, m_workbench.selection().metric()); });
    makeAction(
        name("guide"), tr("User g&uide"), { QKeySequence::HelpContents, QKeySequence(Qt::Key_F1) },
        [this] { openGuide(*this); }, name("help"));
    new GuideKey(*this);
    makeAction(name("shortcuts"), tr("&Keyboard shortcuts"), { QKeySequence(tr("Ctrl+Shift+F1")) },
               [this] { ShortcutsDialog::show(*this); });
    makeAction(name("about"), tr("&About Quantoscope"), {}, [this] { AboutDialog::show(*this); });
    makeAction(name("aboutQt"), tr("About &Qt"), {}, [] { QApplication::aboutQt(); });

    QAction* logScale = action("logScale");
    logScale->setCheckable(true);
    logScale->setChecked(m_distribution->isLogarithmic());
    connect(logScale, &QAction::toggled, m_distribution, &DistributionPlot::setLogarithmic);
    connect(logScale, &QAction::toggled, m_errorMapDistribution, &DistributionPlot::setLogarithmic);
    connect(logScale, &QAction::toggled, m_tileDistribution, &DistributionPlot::setLogarithmic);
    connect(logScale, &QAction::toggled, m_whatIf, &WhatIfView::setLogarithmic);
    for (DistributionPlot* plot : { m_distribution, m_errorMapDistribution, m_tileDistribution })
        connect(plot, &DistributionPlot::logarithmicChanged, logScale, &QAction::setChecked);
    QAction* lock = action("lockColours");
    lock->setCheckable(true);
    lock->setChecked(m_errorMap->coloursLocked());
    connect(lock, &QAction::toggled, m_errorMap, &ErrorMapPlot::setColoursLocked);
}

void MainWindow::createFileMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    for (const char* each : { "openModel", "openModelFolder", "openDemo", "openDemoSession", "openSession" })
        menu->addAction(action(each));
    m_recentMenu = menu->addMenu(tr("Open &recent"));
    m_recentMenu->setObjectName(QStringLiteral("recentMenu"));
    menu->addAction(action("locateModel"));
    menu->addSeparator();
    menu->addAction(action("saveSession"));
    menu->addAction(action("saveSessionAs"));
    menu->addSeparator();
    for (const char* each :
         { "exportView", "addToFigure", "exportFigure", "exportReport", "exportRuns", "exportLayers" })
        menu->addAction(action(each));
    menu->addSeparator();
    menu->addAction(action("quit"));
    fillRecentMenu();
}

void MainWindow::createEditMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Edit"));
    for (const char* each : { "undo", "redo" })
        menu->addAction(action(each));
    menu->addSeparator();
    for (const char* each : { "copyView", "copyCommand", "copyPlotCommand" })
        menu->addAction(action(each));
    menu->addSeparator();
    for (const char* each : { "find", "back", "forward" })
        menu->addAction(action(each));
    menu->addSeparator();
    for (const char* each : { "renameRun", "annotateRun", "removeRun" })
        menu->addAction(action(each));
}

void MainWindow::createViewMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    const std::map<View, std::pair<QString, QString>> beyondDigits {
        { View::Figure, { QStringLiteral("viewFigure"), QStringLiteral("Ctrl+Shift+G") } },
        { View::Experiment, { QStringLiteral("viewExperiment"), QStringLiteral("Ctrl+Shift+X") } },
        { View::Disagreement, { QStringLiteral("viewDisagreement"), QStringLiteral("Ctrl+Shift+D") } }
    };
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        const auto named = beyondDigits.find(static_cast<View>(tab));
        const bool hasDigit = named == beyondDigits.end();
        QAction* show = makeAction(
            hasDigit ? QStringLiteral("view%1").arg(tab) : named->second.first, m_tabs->tabText(tab),
            { QKeySequence(hasDigit ? QStringLiteral("Alt+%1").arg((tab + 1) % 10) : named->second.second) },
            [this, tab] { m_tabs->setCurrentIndex(tab); });
        menu->addAction(show);
    }
    menu->addSeparator();
    for (const char* each : { "logScale", "lockColours" })
        menu->addAction(action(each));
    addColourMapMenu(menu);
    for (const char* each : { "showTable", "resetView" })
        menu->addAction(action(each));
    menu->addSeparator();
    QMenu* panels = menu->addMenu(tr("&Panels"));
    for (QDockWidget* dock : findChildren<QDockWidget*>())
        panels->addAction(dock->toggleViewAction());
    panels->addSeparator();
    for (QToolBar* bar : findChildren<QToolBar*>())
        panels->addAction(bar->toggleViewAction());
    addThemeMenu(menu);
    addFontMenu(menu);
    addLanguageMenu(menu);
    menu->addAction(action("fullScreen"));
    menu->addAction(action("presenter"));
    addLayoutMenu(menu);
}

void MainWindow::addThemeMenu(QMenu* menu)
{
    QMenu* themes = menu->addMenu(tr("T&heme"));
    auto* group = new QActionGroup(this);
    const std::pair<ThemeMode, QString> modes[] = { { ThemeMode::System, tr("&System") },
                                                    { ThemeMode::Light, tr("&Light") },
                                                    { ThemeMode::Dark, tr("&Dark") } };
    for (const auto& [mode, text] : modes) {
        QAction* choice = themes->addAction(text);
        choice->setCheckable(true);
        choice->setChecked(mode == savedTheme());
        group->addAction(choice);
        connect(choice, &QAction::triggered, this, [mode = mode] {
            saveTheme(mode);
            applyTheme(mode);
        });
    }
}

// Each language by its own name, for those who cannot read the one that is shown.
void MainWindow::addLanguageMenu(QMenu* menu)
{
    QMenu* languages = menu->addMenu(tr("Lan&guage"));
    languages->setObjectName(QStringLiteral("languageMenu"));
    auto* group = new QActionGroup(this);
    const std::pair<QString, QString> names[] = { { QString(), tr("&System") },
                                                  { QStringLiteral("de"), QStringLiteral("&Deutsch") },
                                                  { QStringLiteral("en"), QStringLiteral("&English") },
                                                  { QStringLiteral("es"), QStringLiteral("Es&pañol") },
                                                  { QStringLiteral("fr"), QStringLiteral("&Français") },
                                                  { QStringLiteral("zh_CN"), QStringLiteral("简体中文(&Z)") } };
    for (const auto& [language, name] : names) {
        QAction* choice = languages->addAction(name);
        choice->setCheckable(true);
        choice->setChecked(language == savedLanguage());
        group->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, language = language] {
            saveLanguage(language);
            statusBar()->showMessage(tr("The language changes when the program is started next."), kMessageMs);
        });
    }
}

void MainWindow::addColourMapMenu(QMenu* menu)
{
    QMenu* maps = menu->addMenu(tr("Colour &map"));
    auto* group = new QActionGroup(this);
    for (const auto& [map, text] : { std::pair(ColourMap::Viridis, QStringLiteral("&Viridis")),
                                     std::pair(ColourMap::Cividis, QStringLiteral("&Cividis")) }) {
        QAction* choice = maps->addAction(text);
        choice->setCheckable(true);
        choice->setChecked(map == m_errorMap->colourMap());
        group->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, map = map] {
            saveColourMap(map);
            m_errorMap->setColourMap(map);
        });
    }
}

void MainWindow::createRunMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Run"));
    for (const char* each : { "startRun", "sweep", "resumeRun", "exportModel", "pauseRuns", "cancelRun", "cancelAll" })
        menu->addAction(action(each));
    menu->addMenu(m_runForm->presets().menu());
    m_device = new DeviceChoice(m_workbench.engine(), *this);
    menu->addMenu(m_device->menu());
}

void MainWindow::createCompareMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Compare"));
    for (const char* each : { "swapRuns", "nextDivergence", "whichBlock", "microscope" })
        menu->addAction(action(each));
}

void MainWindow::createHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    for (const char* each : { "guide", "glossary", "palette", "shortcuts" })
        menu->addAction(action(each));
    menu->addSeparator();
    menu->addAction(action("about"));
    menu->addAction(action("aboutQt"));
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    const QStringList paths = RecentFiles::paths();
    m_recentMenu->setEnabled(!paths.isEmpty());
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const QString path = paths[i];
        QAction* recent = m_recentMenu->addAction(QStringLiteral("&%1  %2").arg(i + 1).arg(QFileInfo(path).fileName()));
        recent->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1)));
        recent->setToolTip(path);
        connect(recent, &QAction::triggered, this, [this, path] { open(path); });
    }
    m_recentMenu->setToolTipsVisible(true);
}

void MainWindow::updateActions()
{
    const ResultsStore& store = m_workbench.store();
    const bool hasRuns = !store.runs().empty();
    const bool onPlot = currentPlot() != nullptr;
    const Selection& selection = m_workbench.selection();
    action("locateModel")->setEnabled(store.hasModel() && !m_workbench.hasLoadedModel());
    action("saveSession")->setEnabled(store.hasModel());
    action("saveSessionAs")->setEnabled(store.hasModel());
    action("exportView")->setEnabled(store.hasModel());
    for (const char* each : { "exportReport", "exportRuns", "exportLayers" })
        action(each)->setEnabled(hasRuns);
    action("copyView")->setEnabled(store.hasModel());
    const bool onFigure = static_cast<View>(m_tabs->currentIndex()) == View::Figure;
    action("addToFigure")->setEnabled(onPlot && store.hasModel() && !onFigure);
    action("exportFigure")->setEnabled(!m_figure->figure().isEmpty());
    action("copyCommand")->setEnabled(hasRuns);
    action("showTable")->setEnabled(onPlot && store.hasModel());
    action("find")->setEnabled(store.hasModel());
    action("back")->setEnabled(selection.canGoBack());
    action("forward")->setEnabled(selection.canGoForward());
    for (const char* each : { "renameRun", "annotateRun" })
        action(each)->setEnabled(!m_runs->currentRun().isEmpty());
    action("removeRun")->setEnabled(!m_runs->currentRun().isEmpty() && !m_workbench.isRunning(m_runs->currentRun()));
    action("startRun")->setEnabled(store.hasModel());
    action("resumeRun")->setEnabled(m_workbench.canResume(m_runs->currentRun()));
    action("exportModel")->setEnabled(m_workbench.canExport(m_runs->currentRun()));
    action("sweep")->setEnabled(m_workbench.hasLoadedModel());
    const auto view = static_cast<View>(m_tabs->currentIndex());
    const bool isOfSession = view < View::Stepper || view == View::Disagreement;
    const bool hasFigure = onFigure && !m_figure->figure().isEmpty();
    const bool isAnswer = m_questions.contains(view) && onPlot && !currentPlot()->isEmpty();
    action("copyPlotCommand")->setEnabled(isAnswer || (onPlot && hasRuns && (isOfSession || hasFigure)));
    const QUndoStack& edits = m_workbench.undoStack();
    action("undo")->setEnabled(edits.canUndo());
    action("undo")->setText(edits.canUndo() ? tr("&Undo: %1").arg(edits.undoText()) : tr("&Undo"));
    action("redo")->setEnabled(edits.canRedo());
    action("redo")->setText(edits.canRedo() ? tr("&Redo: %1").arg(edits.redoText()) : tr("&Redo"));
    action("pauseRuns")->setEnabled(m_workbench.canPauseRuns());
    action("pauseRuns")->setText(m_workbench.areRunsPaused() ? tr("C&ontinue") : tr("&Pause after this step"));
    action("cancelRun")->setEnabled(m_workbench.engine().isRunning());
    action("cancelAll")->setEnabled(m_workbench.engine().isRunning());
    action("swapRuns")->setEnabled(!selection.runB().isEmpty());
    for (const char* each : { "nextDivergence", "whichBlock", "microscope" })
        action(each)->setEnabled(hasRuns);
}

} // namespace quantoscope
