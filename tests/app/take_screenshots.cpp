// Draws every view and dialog of the real window with real runs, in two sizes and both themes: to be looked at, and for
// README.
//   take_screenshots FOLDER [MODEL|SESSION [LANGUAGE [KIND]]]
// KIND: results|blocks|tile|stepper|what-if|salience|figure|dialogs|menus|lessons|guide: that one only; lessons and the
// guide are drawn on the demo model, and when asked for. With a model, the runs are made first and left in
// FOLDER/session.h5, which the next call (in another language, at QT_SCALE_FACTOR=2) can be given. Needs a display or
// QT_QPA_PLATFORM=offscreen.
#include "app/gui/about_dialog.h"
#include "app/gui/application.h"
#include "app/gui/command_palette.h"
#include "app/gui/figure_page.h"
#include "app/gui/glossary_dialog.h"
#include "app/gui/main_window.h"
#include "app/gui/microscope_dialog.h"
#include "app/gui/plot_export_dialog.h"
#include "app/gui/report_dialog.h"
#include "app/gui/run_form.h"
#include "app/gui/salience_jobs.h"
#include "app/gui/shortcuts_dialog.h"
#include "app/gui/sweep_dialog.h"
#include "app/gui/what_if_jobs.h"
#include "tests/app/picture_support.h"
#include "widgets/block_swap_view.h"
#include "widgets/microscope_view.h"
#include "widgets/salience_controls.h"
#include "widgets/salience_view.h"
#include "widgets/stepper_controls.h"
#include "widgets/stepper_view.h"
#include "widgets/table_dialog.h"
#include "widgets/text_compare_view.h"
#include "widgets/weight_tile_view.h"
#include "widgets/what_if_controls.h"
#include "widgets/what_if_view.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>
#include <string>

using namespace quantoscope;

namespace {

void raise(MainWindow& window, const char* dock)
{
    window.findChild<QDockWidget*>(QLatin1String(dock))->raise();
}

void trigger(MainWindow& window, const char* action)
{
    window.findChild<QAction*>(QLatin1String(action))->trigger();
}

void grabAll(MainWindow& window, const QString& folder, const QString& suffix)
{
    raise(window, "runDock");
    window.showView(MainWindow::View::Overview);
    grab(window, folder, QStringLiteral("overview") + suffix);
    window.showView(MainWindow::View::ErrorMap);
    grab(window, folder, QStringLiteral("error-map") + suffix);
    raise(window, "inspectorDock");
    raise(window, "logDock");
    window.showView(MainWindow::View::Distribution);
    grab(window, folder, QStringLiteral("distribution") + suffix);
    window.showView(MainWindow::View::Compare);
    grab(window, folder, QStringLiteral("compare") + suffix);
    window.showView(MainWindow::View::Text);
    grab(window, folder, QStringLiteral("text") + suffix);
    raise(window, "jobsDock");
    window.showView(MainWindow::View::Layers);
    grab(window, folder, QStringLiteral("layers") + suffix);
    window.showView(MainWindow::View::Disagreement);
    grab(window, folder, QStringLiteral("disagreement") + suffix);
    window.showView(MainWindow::View::Experiment);
    grab(window, folder, QStringLiteral("experiments") + suffix);
}

void grabBlocks(MainWindow& window, const QString& folder, const QString& suffix)
{
    window.showView(MainWindow::View::Text);
    trigger(window, "whichBlock");
    waitUntil([&] { return !window.findChild<BlockSwapView*>()->isEmpty() && window.workbench().isIdle(); });
    grab(window, folder, QStringLiteral("blocks") + suffix);
    window.findChild<TextCompareView*>()->setBlocksShown(false);
}

// Each method in the middle of its work.
void grabStepper(MainWindow& window, const QString& folder, const QString& suffix)
{
    window.showView(MainWindow::View::Stepper);
    auto* const view = window.findChild<StepperView*>();
    waitUntil([&] { return view->tile() && window.workbench().isIdle(); });
    for (const char* method : { "rtn", "obq", "gptq", "awq" }) {
        view->controls().setMethod(QString::fromLatin1(method));
        view->setFrame(method == std::string("awq") ? 13 : view->frames() / 2);
        grab(window, folder, QStringLiteral("stepper-%1").arg(QLatin1String(method)) + suffix);
    }
}

// Bits dragged down, and GPTQ on a part of the layer.
void grabWhatIf(MainWindow& window, const QString& folder, const QString& suffix)
{
    window.showView(MainWindow::View::WhatIf);
    auto* const view = window.findChild<WhatIfView*>();
    auto* const jobs = window.findChild<WhatIfJobs*>();
    const auto answered = [&] { return view->answer() && !view->answer()->outputsToCome && jobs->isIdle(); };
    WhatIfRequest request { .layer = {}, .options = { { "bits", "5" }, { "group-size", "32" } } };
    view->controls().setRequest(request);
    waitUntil(answered);
    request.options["bits"] = "3";
    view->controls().setRequest(request);
    waitUntil(answered);
    grab(window, folder, QStringLiteral("what-if") + suffix);
    request.method = "gptq";
    view->controls().setRequest(request);
    waitUntil(answered);
    grab(window, folder, QStringLiteral("what-if-gptq") + suffix);
}

void grabSalience(MainWindow& window, const QString& folder, const QString& suffix)
{
    window.showView(MainWindow::View::Salience);
    auto* const view = window.findChild<SalienceView*>();
    view->controls().setRequest({ .layer = {}, .bits = 3, .groupSize = 32 });
    waitUntil([&] {
        return view->answer() && view->answer()->request == view->request()
            && window.findChild<SalienceJobs*>()->isIdle();
    });
    grab(window, folder, QStringLiteral("salience") + suffix);
}

// The whole layer, pooled, and a part of it weight by weight; two runs where there are two.
void grabTile(MainWindow& window, const QString& folder, const QString& suffix)
{
    window.showView(MainWindow::View::Tile);
    auto* const view = window.findChild<WeightTileView*>();
    const auto isShown = [&] { return view->tile() && view->tile()->request == view->request(); };
    view->resetView();
    view->setMode(TileMode::Run);
    waitUntil(isShown);
    grab(window, folder, QStringLiteral("tile") + suffix);
    view->setWindow({ 16, 16, 24, 24 });
    view->setMode(TileMode::Split);
    waitUntil(isShown);
    grab(window, folder, QStringLiteral("tile-split") + suffix);
    view->setMode(TileMode::Difference);
    view->resetView();
    waitUntil(isShown);
    grab(window, folder, QStringLiteral("tile-difference") + suffix);
}

void grabFigure(MainWindow& window, const QString& folder, const QString& suffix)
{
    auto* const page = window.findChild<FigurePage*>();
    while (!page->figure().isEmpty())
        page->figure().removePanel(0);
    for (const MainWindow::View view : { MainWindow::View::ErrorMap, MainWindow::View::Compare,
                                         MainWindow::View::Distribution, MainWindow::View::Tile }) {
        window.showView(view);
        settle();
        window.addToFigure(view);
    }
    page->figure().setWide(3, true);
    window.showView(MainWindow::View::Figure);
    waitUntil([&] { return page->figure().isReady(); });
    grab(window, folder, QStringLiteral("figure") + suffix);
    window.exportFigureTo(folder + QStringLiteral("/paper-figure") + suffix + QStringLiteral(".png"));
    window.exportFigureTo(folder + QStringLiteral("/paper-figure") + suffix + QStringLiteral(".pdf"));
}

template <typename Dialog>
void grabDialog(MainWindow& window, const char* action, const QString& folder, const QString& name)
{
    trigger(window, action);
    auto* const dialog = window.findChild<Dialog*>();
    grab(*dialog, folder, name);
    dialog->close();
    settle(); // it deletes itself
}

// Their sizes are their own: drawn once a theme.
void grabDialogs(MainWindow& window, const QString& folder, const QString& suffix)
{
    if (!suffix.startsWith(kPictureSizes.front().second))
        return;
    const QString theme = suffix.mid(kPictureSizes.front().second.size());
    grabDialog<SweepDialog>(window, "sweep", folder, QStringLiteral("sweep") + theme);
    grabDialog<ReportDialog>(window, "exportReport", folder, QStringLiteral("report") + theme);
    window.showView(MainWindow::View::ErrorMap);
    grabDialog<PlotExportDialog>(window, "exportView", folder, QStringLiteral("plot-export") + theme);
    grabDialog<TableDialog>(window, "showTable", folder, QStringLiteral("table") + theme);
    grabDialog<GlossaryDialog>(window, "glossary", folder, QStringLiteral("glossary") + theme);
    grabDialog<AboutDialog>(window, "about", folder, QStringLiteral("about") + theme);
    grabDialog<ShortcutsDialog>(window, "shortcuts", folder, QStringLiteral("shortcuts") + theme);
    grabDialog<CommandPalette>(window, "palette", folder, QStringLiteral("palette") + theme);
    trigger(window, "microscope");
    auto* const microscope = window.findChild<MicroscopeDialog*>();
    waitUntil([&] { return microscope->findChild<MicroscopeView*>()->answer() && window.workbench().isIdle(); });
    grab(*microscope, folder, QStringLiteral("microscope") + theme);
    microscope->close();
}

void grabMenu(QMenu& menu, const QString& folder, const QString& name)
{
    Q_EMIT menu.aboutToShow();
    menu.resize(menu.sizeHint());
    grab(menu, folder, name);
    for (const QAction* action : menu.actions())
        if (action->menu() && action->isVisible() && !action->menu()->isEmpty())
            grabMenu(*action->menu(), folder,
                     name + QLatin1Char('-') + QString::number(menu.actions().indexOf(action)));
}

void grabMenus(MainWindow& window, const QString& folder, const QString& suffix)
{
    if (suffix != QString(kPictureSizes.front().second) + kPictureThemes.front().second)
        return;
    int number = 0;
    for (const QAction* action : window.menuBar()->actions())
        grabMenu(*action->menu(), folder, QStringLiteral("menu-%1").arg(++number));
}

// The queue that the sweep dialog leaves; what is queued runs on.
void grabQueue(MainWindow& window, const QString& folder)
{
    trigger(window, "sweep");
    window.findChild<SweepDialog*>()->findChild<QPushButton*>(QStringLiteral("queueSweep"))->click();
    grab(window, folder, QStringLiteral("queue-1280-light"));
}

void selectWorstLayer(MainWindow& window)
{
    const RunRecord& run = window.workbench().store().runs().front();
    const auto worst = std::max_element(run.layers.begin(), run.layers.end(), [](const auto& a, const auto& b) {
        return a->relativeOutputError.value_or(0) < b->relativeOutputError.value_or(0);
    });
    if (worst != run.layers.end())
        window.workbench().selection().setLayer(QString::fromStdString((*worst)->name));
}

constexpr std::pair<const char*, void (*)(MainWindow&, const QString&, const QString&)> kViewGrabs[] {
    { "results", grabAll },     { "blocks", grabBlocks },   { "tile", grabTile },
    { "stepper", grabStepper }, { "what-if", grabWhatIf },  { "salience", grabSalience },
    { "figure", grabFigure },   { "dialogs", grabDialogs }, { "menus", grabMenus },
};

void waitForModel(MainWindow& window, const QString& folder)
{
    waitUntil([&] { return window.workbench().hasLoadedModel() || window.findChild<QMessageBox*>(); });
    if (!window.workbench().hasLoadedModel()) {
        grab(*window.findChild<QMessageBox*>(), folder, QStringLiteral("failure"));
        std::exit(1);
    }
}

// One run watched, then the sweep that the dialog proposes; all of it left in FOLDER/session.h5.
void makeRuns(MainWindow& window, const QString& model, const QString& folder)
{
    window.open(model);
    waitForModel(window, folder);
    grab(window, folder, QStringLiteral("opened-1280-light"));
    RunSettings settings = window.runForm().settings();
    settings.method = "gptq";
    settings.options["bits"] = "3";
    settings.options["granularity"] = "group";
    settings.options["group-size"] = "32";
    window.runForm().setSettings(settings);
    window.startRun();
    waitUntil([&] {
        const auto& runs = window.workbench().store().runs();
        return !runs.empty() && runs[0].layers.size() > window.workbench().store().model().layers.size() / 2;
    });
    grab(window, folder, QStringLiteral("running-1280-light"));
    window.showView(MainWindow::View::Layers);
    grab(window, folder, QStringLiteral("running-layers-1280-light"));
    grabQueue(window, folder);
    waitUntil([&] { return window.workbench().isIdle(); });
    window.saveTo(folder + QStringLiteral("/session.h5"));
    waitUntil([&] { return window.workbench().isIdle(); });
}

void openFinishedRuns(MainWindow& window, const QString& session, const QString& folder)
{
    window.open(session);
    waitUntil([&] { return !window.workbench().store().runs().empty() || window.findChild<QMessageBox*>(); });
    if (!window.findChild<QMessageBox*>())
        window.workbench().attachModel(QString::fromStdString(window.workbench().store().model().source));
    waitForModel(window, folder);
    QStringList all; // as they are once they are made
    for (const RunRecord& run : window.workbench().store().runs())
        all.append(run.id());
    window.workbench().selection().setRuns(all);
}

void takeScreenshots(const QString& folder, const QString& path, const QString& only)
{
    const QTemporaryDir autosave;
    MainWindow window(autosave.path());
    window.resize(kPictureSizes.front().first);
    window.show();
    for (const auto& [theme, themeName] : kPictureThemes) {
        applyTheme(theme);
        grab(window, folder, QStringLiteral("welcome-1280") + themeName);
    }
    applyTheme(ThemeMode::Light);
    if (path.endsWith(QStringLiteral(".h5")))
        openFinishedRuns(window, path, folder);
    else
        makeRuns(window, path, folder);
    selectWorstLayer(window);
    for (const auto& [size, sizeName] : kPictureSizes) {
        for (const auto& [theme, themeName] : kPictureThemes) {
            applyTheme(theme);
            window.resize(size);
            const QString suffix = sizeName + themeName;
            for (const auto& [name, grabView] : kViewGrabs)
                if (only.isEmpty() || only == QLatin1String(name))
                    grabView(window, folder, suffix);
        }
    }
    window.workbench().discardChanges();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeTests"));
    QCoreApplication::setApplicationName(QStringLiteral("take_screenshots"));
    if (argc < 2) {
        std::fprintf(stderr, "take_screenshots FOLDER [MODEL|SESSION [LANGUAGE [KIND]]]\n");
        return 2;
    }
    installTranslations(argc > 3 ? QString::fromLocal8Bit(argv[3]) : QStringLiteral("en"));
    QDir().mkpath(QString::fromLocal8Bit(argv[1]));
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const QString only = argc > 4 ? QString::fromLocal8Bit(argv[4]) : QString();
    if (only == QLatin1String("lessons"))
        takeLessonPictures(folder);
    else if (only == QLatin1String("guide"))
        takeGuidePictures(folder);
    else
        takeScreenshots(folder, argc > 2 ? QString::fromLocal8Bit(argv[2]) : QStringLiteral("demo"), only);
    return 0;
}
