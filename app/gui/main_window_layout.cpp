// The window's furniture: views, docks, toolbars, status bar, and how they are laid out.
#include "app/gui/main_window.h"

#include "app/gui/block_swap_jobs.h"
#include "app/gui/compare_bar.h"
#include "app/gui/experiment_page.h"
#include "app/gui/figure_page.h"
#include "app/gui/figure_tiles.h"
#include "app/gui/glossary_dialog.h"
#include "app/gui/icons.h"
#include "app/gui/lesson_runner.h"
#include "app/gui/log_bridge.h"
#include "app/gui/memory_gauges.h"
#include "app/gui/message_bar.h"
#include "app/gui/model_host.h"
#include "app/gui/presenter_mode.h"
#include "app/gui/preset_bar.h"
#include "app/gui/range_jobs.h"
#include "app/gui/run_form.h"
#include "app/gui/salience_jobs.h"
#include "app/gui/stepper_jobs.h"
#include "app/gui/text_figure.h"
#include "app/gui/view_bar.h"
#include "app/gui/weight_tile_jobs.h"
#include "app/gui/welcome_page.h"
#include "app/gui/what_if_jobs.h"
#include "core/pipeline/versions.h"
#include "widgets/block_swap_view.h"
#include "widgets/compare_view.h"
#include "widgets/disagreement_view.h"
#include "widgets/distribution_plot.h"
#include "widgets/error_map_plot.h"
#include "widgets/inspector.h"
#include "widgets/job_panel.h"
#include "widgets/layer_results_view.h"
#include "widgets/layer_tree_view.h"
#include "widgets/log_model.h"
#include "widgets/log_view.h"
#include "widgets/overview_view.h"
#include "widgets/range_channels_view.h"
#include "widgets/runs_view.h"
#include "widgets/salience_view.h"
#include "widgets/stepper_view.h"
#include "widgets/text_compare_view.h"
#include "widgets/weight_tile_view.h"
#include "widgets/what_if_view.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace quantoscope {

namespace {

constexpr int kLayoutVersion = 2; // raise it when docks change: older layouts are then not restored
constexpr int kLeastPlotHeight = 170; // axes, labels and a few cells
constexpr int kLeastDistributionHeight = 236; // curves over the grid levels of several runs
const QString kGeometryKey = QStringLiteral("window/geometry");
const QString kLayoutKey = QStringLiteral("window/layout");

QWidget* makeLogView(LogModel& model)
{
    auto* view = new LogView(model);
    for (const auto& [column, width] : { std::pair(LogModel::TimeColumn, 96), std::pair(LogModel::LevelColumn, 64),
                                         std::pair(LogModel::RoomColumn, 72) })
        view->table().setColumnWidth(column, width);
    return view;
}

/// One above the other; the upper gets `share` times the room of the lower.
QSplitter* linkedPlots(QWidget& upper, QWidget& lower, int share = 1)
{
    auto* const linked = new QSplitter(Qt::Vertical);
    for (QWidget* plot : { &upper, &lower }) {
        plot->setMinimumHeight(kLeastPlotHeight);
        linked->addWidget(plot);
    }
    linked->setChildrenCollapsible(false);
    linked->setSizes({ 300 * share, 300 });
    linked->setStretchFactor(0, share);
    linked->setStretchFactor(1, 1);
    return linked;
}

/// The channels stand beside the plot while a range is marked.
QSplitter* distributionPage(QWidget& plot, QWidget& channels)
{
    auto* const page = new QSplitter(Qt::Horizontal);
    for (QWidget* part : { &plot, &channels })
        page->addWidget(part);
    page->setChildrenCollapsible(false);
    page->setStretchFactor(0, 1);
    page->setSizes({ 600, 260 });
    return page;
}

} // namespace

void MainWindow::createViews()
{
    ResultsStore& store = m_workbench.store();
    Selection& selection = m_workbench.selection();
    m_overview = new OverviewView(store, selection);
    m_errorMap = new ErrorMapPlot(store, selection);
    m_errorMapDistribution = new DistributionPlot(store, selection);
    m_distribution = new DistributionPlot(store, selection);
    m_rangeChannels = new RangeChannelsView(store, selection);
    m_tile = new WeightTileView(store, selection);
    m_tileDistribution = new DistributionPlot(store, selection);
    m_compare = new CompareView(store, selection);
    m_disagreement = new DisagreementView(store, selection);
    m_text = new TextCompareView(store, selection);
    m_blocks = new BlockSwapView(store, selection);
    m_blocks->hide();
    connect(m_text, &TextCompareView::promptShown, m_blocks, &BlockSwapView::setPrompt);
    connect(m_text, &TextCompareView::blocksWanted, m_blocks, &QWidget::setVisible);
    m_textFigure = std::make_unique<TextFigure>(store, selection, *m_text);
    m_layers = new LayerResultsView(store, selection);
    m_overview->setEmptyHint(tr("Start a run (F5): what it changes is told here."));
    m_stepper = new StepperView(store, selection);
    m_whatIf = new WhatIfView(store, selection);
    m_salience = new SalienceView(store, selection);
    m_figure = new FigurePage(store);
    connect(m_figure, &FigurePage::exportRequested, this, &MainWindow::exportFigureDialog);
    connect(&m_figure->figure(), &PaperFigure::changed, this, &MainWindow::updateActions);
    connect(&m_figure->figure(), &PaperFigure::edited, this,
            [this] { m_workbench.store().setFigure(m_figure->figure().json().toStdString()); });
    new FigureTiles(m_workbench, m_figure->figure(), this);
    m_experiment = new ExperimentPage(store, selection);
    m_errorMap->setEmptyHint(tr("Start a run (F5): its layers show up here one by one."));
    m_compare->setEmptyHint(tr("Start a run (F5) or a sweep: runs are compared here."));
    m_text->setEmptyHint(tr("Start a run (F5): the texts before and after show up here at its end."));
    m_layers->setEmptyHint(tr("Start a run (F5): every layer's figures show up here."));

    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("views"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_overview, tr("Overview"));
    m_tabs->addTab(linkedPlots(*m_errorMap, *m_errorMapDistribution), tr("Error map"));
    m_tabs->addTab(distributionPage(*m_distribution, *m_rangeChannels), tr("Distribution"));
    m_tabs->addTab(linkedPlots(*m_tile, *m_tileDistribution, 2), tr("Tile"));
    m_tileDistribution->setMinimumHeight(kLeastDistributionHeight);
    m_tabs->addTab(m_compare, tr("Compare"));
    m_tabs->addTab(linkedPlots(*m_text, *m_blocks), tr("Text"));
    m_tabs->addTab(m_layers, tr("Layers"));
    m_tabs->addTab(m_stepper, tr("Stepper"));
    m_tabs->addTab(m_whatIf, tr("What-if"));
    m_tabs->addTab(m_salience, tr("Salience"));
    m_tabs->addTab(m_figure, tr("Figure"));
    m_tabs->addTab(m_experiment, tr("Experiments"));
    m_tabs->addTab(m_disagreement, tr("Disagreement"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &MainWindow::updateActions);
    m_tabs->setContextMenuPolicy(Qt::CustomContextMenu); // of plots; tables have menus of their own
    connect(m_tabs, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& place) { showPlotMenu(m_tabs->mapToGlobal(place)); });
    connect(&m_figure->panelMenu(), &QMenu::aboutToShow, this, [this] { fillPanelMenu(m_figure->panelMenu()); });

    m_messageBar = new MessageBar;
    auto* workspace = new QWidget;
    auto* layout = new QVBoxLayout(workspace);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_messageBar);
    m_viewBar = new ViewBar(*m_tabs);
    layout->addWidget(m_viewBar);
    layout->addWidget(m_tabs, 1);

    m_welcome = new WelcomePage;
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(workspace);
    setCentralWidget(m_pages);
}

QDockWidget* MainWindow::addDock(Qt::DockWidgetArea area, const QString& name, const QString& title, QWidget* content)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(content);
    // A floating dock cannot be docked again on Wayland with this Qt.
    if (QGuiApplication::platformName() == QLatin1String("wayland"))
        dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::createDocks()
{
    ResultsStore& store = m_workbench.store();
    Selection& selection = m_workbench.selection();
    setDockNestingEnabled(true);
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);

    m_tree = new LayerTreeView(store, selection);
    m_runs = new RunsView(store, selection);
    m_runForm = new RunForm(availableMethods());
    m_inspector = new Inspector(store, selection);
    m_jobs = new JobPanel;
    m_log = new LogModel(this);
    new LogBridge(*m_log, this);

    addDock(Qt::LeftDockWidgetArea, QStringLiteral("modelDock"), tr("Model"), m_tree);
    m_runDock = addDock(Qt::RightDockWidgetArea, QStringLiteral("runDock"), tr("New run"), m_runForm);
    m_inspectorDock = addDock(Qt::RightDockWidgetArea, QStringLiteral("inspectorDock"), tr("Inspector"), m_inspector);
    QDockWidget* runs = addDock(Qt::BottomDockWidgetArea, QStringLiteral("runsDock"), tr("Runs"), m_runs);
    m_jobsDock = addDock(Qt::BottomDockWidgetArea, QStringLiteral("jobsDock"), tr("Jobs"), m_jobs);
    QDockWidget* log = addDock(Qt::BottomDockWidgetArea, QStringLiteral("logDock"), tr("Log"), makeLogView(*m_log));
    tabifyDockWidget(m_runDock, m_inspectorDock);
    splitDockWidget(runs, m_jobsDock, Qt::Horizontal);
    tabifyDockWidget(m_jobsDock, log);
    m_runDock->raise();
    m_jobsDock->raise();

    m_runForm->presets().useWorkerOf(m_workbench.engine());
    connectLayerViews();
    m_runs->setEmptyHint(tr("No runs yet."));
    m_jobs->setEmptyHint(tr("Nothing is running."));
}

// What looks at one layer, and leads to the run form and the glossary.
void MainWindow::connectLayerViews()
{
    const auto showRunForm = [this] {
        m_runDock->show();
        m_runDock->raise();
        m_runForm->findChild<QPushButton*>(QStringLiteral("startButton"))->setFocus();
    };
    const auto explain = [this](const QString& metric) { GlossaryDialog::show(*this, metric); };
    new WeightTileJobs(m_workbench, *m_tile, this);
    new BlockSwapJobs(m_workbench, *m_blocks, this);
    new RangeJobs(m_workbench, *m_rangeChannels, this);
    connect(&m_workbench.selection(), &Selection::placeWanted, this, [this] { showView(View::Tile); });
    m_questions = { { View::Stepper, new StepperJobs(m_workbench, *m_runForm, *m_stepper, this) },
                    { View::WhatIf, new WhatIfJobs(m_workbench, *m_runForm, *m_whatIf, this) },
                    { View::Salience, new SalienceJobs(m_workbench, *m_runForm, *m_salience, this) } };
    for (const auto& [view, questions] : m_questions) {
        connect(questions, &LayerQuestions::runPrepared, this, showRunForm);
        connect(questions, &LayerQuestions::answered, this, &MainWindow::updateActions);
    }
    connect(m_whatIf, &WhatIfView::explanationRequested, this, explain);
    connect(m_salience, &SalienceView::explanationRequested, this, explain);
}

void MainWindow::createToolBars()
{
    QToolBar* bar = addToolBar(tr("Main"));
    bar->setObjectName(QStringLiteral("mainToolBar"));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addAction(action("openModel"));
    bar->addAction(action("saveSession"));
    bar->addSeparator();
    bar->addAction(action("startRun"));
    bar->addAction(action("sweep"));
    bar->addAction(action("cancelRun"));

    m_compareBar = new CompareBar(m_workbench.store(), m_workbench.selection());
    m_compareBar->setObjectName(QStringLiteral("compareToolBar"));
    m_compareBar->addSeparator();
    m_compareBar->addAction(action("logScale"));
    m_compareBar->addAction(action("lockColours"));
    addToolBar(m_compareBar);
}

void MainWindow::createStatusBar()
{
    m_hoverLabel = new QLabel;
    m_hoverLabel->setObjectName(QStringLiteral("hoverValue"));
    m_hoverLabel->setTextFormat(Qt::PlainText);
    statusBar()->addWidget(m_hoverLabel, 1);
    m_stateLabel = new QLabel;
    statusBar()->addPermanentWidget(m_stateLabel);
    m_gauges = new MemoryGauges;
    statusBar()->addPermanentWidget(m_gauges);
    if (blasIsReference()) {
        auto* warning = new QLabel(tr("⚠ Slow BLAS"));
        warning->setObjectName(QStringLiteral("blasWarning"));
        warning->setToolTip(tr("Matrix products go to the reference BLAS, many times slower than OpenBLAS. "
                               "Install the package libopenblas0-pthread and start again."));
        statusBar()->addPermanentWidget(warning);
    }
    connect(&m_workbench.selection(), &Selection::hoverChanged, this, &MainWindow::showHover);
}

void MainWindow::showHover()
{
    const auto& hover = m_workbench.selection().hover();
    m_hoverLabel->setText(hover ? hover->text : QString());
}

void MainWindow::restoreLayout()
{
    const auto dock = [this](const char* name) { return findChild<QDockWidget*>(QLatin1String(name)); };
    resize(1280, 800);
    resizeDocks({ dock("modelDock"), m_runDock }, { 316, 306 }, Qt::Horizontal);
    resizeDocks({ dock("runsDock"), m_jobsDock }, { 560, 400 }, Qt::Horizontal);
    resizeDocks({ dock("runsDock") }, { 130 }, Qt::Vertical);
    m_defaultLayout = saveState(kLayoutVersion);
    const QSettings settings;
    restoreGeometry(settings.value(kGeometryKey).toByteArray());
    m_layout = settings.value(kLayoutKey, m_defaultLayout).toByteArray();
    for (QDockWidget* each : findChildren<QDockWidget*>())
        each->hide();
    m_compareBar->hide();
}

// Before anything is open there is nothing that the panels could show, so the welcome page has the window to itself.
void MainWindow::showPanels()
{
    if (m_layout.isEmpty())
        return;
    if (!restoreState(m_layout, kLayoutVersion))
        restoreState(m_defaultLayout, kLayoutVersion);
    m_layout.clear();
    m_lessonDock->setVisible(m_lessons->isActive()); // a lesson does not outlast the window
}

void MainWindow::saveLayout()
{
    m_presenter->setOn(false);
    QSettings settings;
    settings.setValue(kGeometryKey, saveGeometry());
    settings.setValue(kLayoutKey, layoutState());
}

void MainWindow::restoreDefaultLayout()
{
    restoreState(m_defaultLayout, kLayoutVersion);
}

QByteArray MainWindow::layoutState() const
{
    return m_layout.isEmpty() ? saveState(kLayoutVersion) : m_layout;
}

bool MainWindow::restoreLayoutState(const QByteArray& state)
{
    return !state.isEmpty() && restoreState(state, kLayoutVersion);
}

void MainWindow::updateIcons()
{
    for (QAction* each : std::as_const(m_actions)) {
        const QString icon = each->property("iconName").toString();
        if (!icon.isEmpty())
            each->setIcon(lineIcon(icon, palette()));
    }
}

} // namespace quantoscope
