// The workbench's window: views, docks, menus. What it does is in Workbench.
#pragma once

#include "app/gui/footprint_estimate.h"
#include "app/gui/plot_command.h"
#include "app/gui/workbench.h"
#include "widgets/plot_export.h"

#include <QHash>
#include <QMainWindow>

#include <functional>
#include <map>
#include <optional>

class QAction;
class QActionGroup;
class QLabel;
class QMenu;
class QStackedWidget;
class QTabWidget;

namespace quantoscope {

class BlockSwapView;
class CompareBar;
class CompareView;
class DeviceChoice;
class DisagreementView;
class DistributionPlot;
class ErrorMapPlot;
class ExperimentJobs;
class ExperimentPage;
class ExportablePlot;
class FigurePage;
class GuidedTour;
class Inspector;
class JobPanel;
class LayerQuestions;
class LayerResultsView;
class LayerTreeView;
class LessonRunner;
class LogModel;
class MemoryGauges;
class MessageBar;
class OverviewView;
class PresenterMode;
class RangeChannelsView;
class RunForm;
class RunsView;
class SalienceView;
class StepperView;
class TargetFrame;
class TextCompareView;
class TextFigure;
class ViewBar;
class WeightTileView;
class WelcomePage;
class WhatIfView;
struct Lesson;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `autosaveFolder`: empty for the program's own data folder.
    explicit MainWindow(const QString& autosaveFolder = {}, QWidget* parent = nullptr);
    ~MainWindow() override;

    Workbench& workbench() { return m_workbench; }
    RunForm& runForm() { return *m_runForm; }

    /// Opens a model ("demo": the built-in one) or a session; asks first if unsaved results would be lost.
    void open(const QString& path);
    /// The finished runs that ship with the program; asks likewise.
    void openDemoSession();
    void startRun();
    /// Models are computed there from now on, in this window only.
    void useDevice(const QString& key);
    void saveTo(const QString& file);
    /// The current view, by the file's suffix (png, svg, pdf, csv).
    void exportViewTo(const QString& file, const PlotExportOptions& options = {});
    /// The page of panels, by the file's suffix (png, svg, pdf), with its numbers and their origin beside it.
    void exportFigureTo(const QString& file);
    LessonRunner& lessons() { return *m_lessons; }
    void startLesson(const Lesson& lesson);
    /// A teacher's own.
    void openLesson(const QString& file);
    /// Of the lesson under way, as PDF.
    void saveHandout(const QString& file);
    bool isPresenting() const;
    void setPresenting(bool on);

    enum class View
    {
        Overview,
        ErrorMap,
        Distribution,
        Tile,
        Compare,
        Text,
        Layers,
        Stepper,
        WhatIf,
        Salience,
        Figure,
        Experiment,
        Disagreement
    };
    void showView(View view);
    /// A view's plot as a panel of the figure page.
    void addToFigure(View view);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    // main_window_open.cpp
    static QString displayName(const QString& path); ///< of a model or a session
    void openModelDialog();
    void openModelFolderDialog();
    void openSessionDialog();
    void locateModel();
    /// Calls `action` now, or after unsaved results were saved or given up; not at all if the person thinks again.
    void whenNothingIsLost(const std::function<void()>& action);
    void takeModel();
    void takeSession();
    void updateWelcome();

    // main_window.cpp
    void connectWorkbench();
    void save(const std::function<void()>& saved = {});
    void saveAs(const std::function<void()>& saved = {});
    void cancelRun();
    void takeRunStart(const QString& id);
    void takeRunEnd(const QString& id, const QString& name, JobEnding ending);
    void updateFootprint();
    void updateState();
    void askBeforeClosing();
    void closeAfterCancelling();
    void resetView();

    // main_window_runs.cpp
    void configureSweep();
    void moveToDevice();
    void showDevice();
    void removeRun(const QString& id);
    void annotateRun(const QString& id);
    void exportModel(const QString& id);
    void copyCommand();
    QString commandSession() const; ///< the file that copied commands read
    /// What draws a view's plot again from the session file; none for views that show no part of a session.
    std::optional<PlotCommand> shownPlot(View view);
    void showBlocks();
    QString plotCommand(const PlotOutput& output = {}); ///< of the current view; empty without one
    void copyPlotCommand();
    void undo();
    void redo();

    // main_window_export.cpp
    ExportablePlot* currentPlot();
    ExportablePlot* plotOf(View view); ///< nullptr where there is none
    void exportDialog();
    void exportReportDialog();
    void exportFigureDialog();
    void exportRunsCsv();
    void exportLayersCsv();
    void copyView();
    void showTable();
    void fillPanelMenu(QMenu& menu);
    void showPlotMenu(const QPoint& place); ///< on the screen

    // main_window_learn.cpp
    void createLessons();
    void createLearnMenu();
    void createPresenterAction();
    void connectExperiments();
    /// Opens the demo model if nothing is open, and shows the experiment's page.
    void showExperiment(const QString& key);
    void updateLearnMenu();
    void showLessonDock();
    void pointAtStep();
    void openLessonDialog();
    void handoutDialog();

    // main_window_layout.cpp
    void createViews();
    void createDocks();
    void connectLayerViews();
    QDockWidget* addDock(Qt::DockWidgetArea area, const QString& name, const QString& title, QWidget* content);
    void createToolBars();
    void createStatusBar();
    void restoreLayout();
    void showPanels();
    void saveLayout();
    void restoreDefaultLayout();
    QByteArray layoutState() const;
    bool restoreLayoutState(const QByteArray& state); ///< false: of another version, or none
    void updateIcons();
    void showHover();

    // main_window_looks.cpp
    void createFontActions();
    void addFontMenu(QMenu* menu);
    void setFontScale(int percent);
    void fitRows();
    void addLayoutMenu(QMenu* menu);
    void fillLayoutMenu();
    void saveLayoutAs();
    void restoreNamedLayout(const QString& name);

    // main_window_menus.cpp
    QAction* makeAction(const QString& name, const QString& text, const QList<QKeySequence>& shortcuts,
                        const std::function<void()>& triggered, const QString& icon = {});
    void createActions();
    void createFileMenu();
    void createEditMenu();
    void createViewMenu();
    void createRunMenu();
    void createCompareMenu();
    void createHelpMenu();
    void addThemeMenu(QMenu* menu);
    void addLanguageMenu(QMenu* menu);
    void addColourMapMenu(QMenu* menu);
    void fillRecentMenu();
    void updateActions();
    QAction* action(const char* name) const { return m_actions.value(QLatin1String(name)); }

    Workbench m_workbench;
    FootprintEstimate m_footprint;
    LogModel* m_log;
    QStackedWidget* m_pages;
    WelcomePage* m_welcome;
    MessageBar* m_messageBar;
    QTabWidget* m_tabs;
    ViewBar* m_viewBar;
    OverviewView* m_overview;
    ErrorMapPlot* m_errorMap;
    DistributionPlot* m_errorMapDistribution; ///< below the error map: the layer selected in it
    DistributionPlot* m_distribution;
    RangeChannelsView* m_rangeChannels; ///< beside the distribution: of the range marked in it
    WeightTileView* m_tile;
    DistributionPlot* m_tileDistribution; ///< below the tile: the same layer
    CompareView* m_compare;
    DisagreementView* m_disagreement;
    TextCompareView* m_text;
    BlockSwapView* m_blocks; ///< below the text, once asked for
    std::unique_ptr<TextFigure> m_textFigure;
    LayerResultsView* m_layers;
    StepperView* m_stepper;
    WhatIfView* m_whatIf;
    SalienceView* m_salience;
    std::map<View, LayerQuestions*> m_questions; ///< who answers the views that ask about one layer
    FigurePage* m_figure;
    ExperimentPage* m_experiment;
    ExperimentJobs* m_experimentJobs;
    LayerTreeView* m_tree;
    RunsView* m_runs;
    RunForm* m_runForm;
    Inspector* m_inspector;
    JobPanel* m_jobs;
    QDockWidget* m_runDock;
    QDockWidget* m_inspectorDock;
    QDockWidget* m_jobsDock;
    LessonRunner* m_lessons;
    QDockWidget* m_lessonDock;
    TargetFrame* m_targetFrame; ///< points at what a lesson or the tour speaks of
    PresenterMode* m_presenter;
    GuidedTour* m_tour;
    CompareBar* m_compareBar;
    DeviceChoice* m_device;
    MemoryGauges* m_gauges;
    QLabel* m_hoverLabel;
    QLabel* m_stateLabel;
    QMenu* m_recentMenu;
    QMenu* m_fontMenu;
    QMenu* m_layoutMenu;
    int m_lineHeight = 0; ///< of the type that the rows of tables were made for
    QHash<QString, QAction*> m_actions;
    QByteArray m_defaultLayout;
    QByteArray m_layout; ///< of the panels, while they are hidden
    std::optional<RunSettings> m_settingsBeforeDemo; ///< while the form has the demo's
    bool m_mayClose = false;
};

} // namespace quantoscope
