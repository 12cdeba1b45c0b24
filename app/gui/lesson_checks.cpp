#include "app/gui/lesson_checks.h"

#include "app/gui/lesson_controls.h"
#include "app/gui/lesson_runs.h"
#include "app/gui/lesson_views.h"
#include "app/gui/main_window.h"
#include "app/gui/salience_jobs.h"
#include "app/gui/stepper_jobs.h"
#include "app/gui/what_if_jobs.h"
#include "core/lessons/lesson_reader.h"
#include "core/results/metric.h"
#include "core/results/run_metric.h"
#include "widgets/number_format.h"
#include "widgets/run_values.h"
#include "widgets/salience_view.h"
#include "widgets/stepper_controls.h"
#include "widgets/stepper_view.h"
#include "widgets/what_if_view.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTabWidget>

#include <algorithm>
#include <functional>

namespace quantoscope {

namespace {

struct Checks
{
    Q_DECLARE_TR_FUNCTIONS(LessonChecks)
};

using Format = std::function<QString(double)>;

QString boundsText(const Bounds& bounds, const Format& format)
{
    QStringList parts;
    if (bounds.atLeast)
        parts.append(Checks::tr("at least %1").arg(format(*bounds.atLeast)));
    if (bounds.atMost)
        parts.append(Checks::tr("at most %1").arg(format(*bounds.atMost)));
    if (bounds.equals && bounds.tolerance > 0)
        parts.append(Checks::tr("%1 ± %2", "an expected value and its tolerance")
                         .arg(format(*bounds.equals), format(bounds.tolerance)));
    else if (bounds.equals)
        parts.append(format(*bounds.equals));
    return parts.join(QStringLiteral(", "));
}

QString plainNumber(double value)
{
    return formatValue(value);
}

CheckResult judged(const Bounds& bounds, const std::optional<double>& value, const Format& format)
{
    CheckResult result;
    result.met = value && bounds.hold(*value);
    result.found = value ? format(*value) : Checks::tr("nothing yet");
    result.expected = boundsText(bounds, format);
    return result;
}

bool matchesGlob(const std::string& glob, const QString& text)
{
    return QRegularExpression::fromWildcard(QString::fromStdString(glob)).match(text).hasMatch();
}

// --- Runs -----------------------------------------------------------------------------------------------------------

std::vector<const RunRecord*> finishedRuns(const RunSelector& selector, const ResultsStore& store)
{
    std::vector<const RunRecord*> runs;
    for (const RunRecord& run : store.runs())
        if (run.header.status == RunStatus::Complete && isMeant(selector, run.header))
            runs.push_back(&run);
    return runs;
}

// The mean over those of the layers that have it.
std::optional<double> layerValue(const MetricCheck& check, const RunRecord& run, const QString& selected)
{
    const MetricDescription& metric = *findLayerMetric(check.metric);
    double sum = 0;
    int count = 0;
    for (const LayerResultPtr& layer : run.layers) {
        const QString name = QString::fromStdString(layer->name);
        if (check.layers == "selected" ? name != selected : !matchesGlob(check.layers, name))
            continue;
        if (const std::optional<double> value = metric.value(*layer)) {
            sum += *value;
            ++count;
        }
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

std::optional<double> metricOf(const MetricCheck& check, const RunRecord& run, const QString& selected)
{
    return check.ofLayers ? layerValue(check, run, selected) : runValue(run, *findRunMetric(check.metric));
}

// What the figures are divided by; empty: it is not there yet.
std::optional<double> divisor(const MetricCheck& check, Workbench& workbench)
{
    if (check.againstOriginal)
        return originalValue(workbench.store(), *findRunMetric(check.metric));
    if (!check.against)
        return 1;
    const std::vector<const RunRecord*> runs = finishedRuns(*check.against, workbench.store());
    return runs.empty() ? std::nullopt : metricOf(check, *runs.back(), workbench.selection().layer());
}

Format formatOf(const MetricCheck& check)
{
    if (check.against || check.againstOriginal)
        return [](double value) { return Checks::tr("a ratio of %1").arg(formatValue(value)); };
    if (check.ofLayers)
        return [metric = findLayerMetric(check.metric)](double value) { return formatMetric(*metric, value); };
    return [metric = findRunMetric(check.metric)](double value) { return formatRunValue(*metric, value); };
}

CheckResult evaluate(const RunCheck& check, MainWindow& window)
{
    CheckResult result;
    const std::vector<const RunRecord*> runs = finishedRuns(check.run, window.workbench().store());
    result.met = !runs.empty();
    result.found = runs.empty() ? Checks::tr("no such run yet") : runs.back()->name();
    return result;
}

// Met if any of the runs meets it.
CheckResult evaluate(const MetricCheck& check, MainWindow& window)
{
    Workbench& workbench = window.workbench();
    const Format format = formatOf(check);
    const std::optional<double> unit = divisor(check, workbench);
    CheckResult result = judged(check.bounds, std::nullopt, format);
    if (!unit || *unit == 0)
        return result;
    for (const RunRecord* const run : finishedRuns(check.run, workbench.store())) {
        const std::optional<double> value = metricOf(check, *run, workbench.selection().layer());
        if (!value)
            continue;
        result = judged(check.bounds, *value / *unit, format);
        if (result.met)
            return result;
    }
    return result;
}

// --- The window -----------------------------------------------------------------------------------------------------

CheckResult evaluate(const ViewCheck& check, MainWindow& window)
{
    const auto* const tabs = window.findChild<QTabWidget*>(QStringLiteral("views"));
    const int shown = tabs->currentIndex();
    return { tabs->isVisible() && viewName(shown) == check.view, tabs->tabText(shown),
             tabs->tabText(viewIndex(check.view)) };
}

CheckResult evaluate(const LayerCheck& check, MainWindow& window)
{
    const QString layer = window.workbench().selection().layer();
    return { !layer.isEmpty() && matchesGlob(check.layer, layer), layer, QString::fromStdString(check.layer) };
}

CheckResult evaluate(const MetricShownCheck& check, MainWindow& window)
{
    const auto title = [](const std::string& key) {
        const MetricDescription* const metric = findLayerMetric(key);
        return metric ? metricTitle(*metric) : metricTitle(layerMetrics().front());
    };
    const std::string shown = window.workbench().selection().metric().toStdString();
    return { shown == check.metric, title(shown), title(check.metric) };
}

CheckResult evaluate(const ControlCheck& check, MainWindow& window)
{
    const QWidget* const control = findTarget(window, QString::fromStdString(check.control));
    const std::optional<QString> value = control ? controlValue(*control) : std::nullopt;
    if (check.value.empty()) {
        bool isNumber = false;
        const double number = value.value_or(QString()).toDouble(&isNumber);
        return judged(check.bounds, isNumber ? std::optional(number) : std::nullopt, &plainNumber);
    }
    const QString wanted = QString::fromStdString(check.value);
    return { value == wanted, value.value_or(Checks::tr("nothing yet")), wanted };
}

std::optional<double> finalError(const StepperTile& tile, const std::string& method)
{
    const StepperTrace* const trace = tile.trace(method);
    return trace ? std::optional(trace->frames.back().outputError) : std::nullopt;
}

std::optional<double> stepperValue(const StepperCheck& check, const StepperView& view)
{
    const StepperTrace* const shown = view.trace();
    if (!shown || !view.isVisible())
        return std::nullopt;
    if (check.quantity == StepperQuantity::FinalError) {
        const std::optional<double> error
            = finalError(*view.tile(), check.method.empty() ? shown->method : check.method);
        if (!error || check.against.empty())
            return error;
        const std::optional<double> other = finalError(*view.tile(), check.against);
        return other && *other > 0 ? std::optional(*error / *other) : std::nullopt;
    }
    if (!check.method.empty() && shown->method != check.method)
        return std::nullopt;
    const StepperFrame& frame = shown->frames[static_cast<std::size_t>(view.frame())];
    return check.quantity == StepperQuantity::FixedShare ? frame.fixedShare : frame.outputError;
}

CheckResult evaluate(const StepperCheck& check, MainWindow& window)
{
    const auto* const view = window.findChild<StepperView*>();
    Format format = &plainNumber;
    if (check.quantity == StepperQuantity::FixedShare)
        format = [](double share) { return Checks::tr("%1 % of the weights").arg(formatValue(100 * share)); };
    else if (!check.against.empty())
        format = [](double value) { return Checks::tr("a ratio of %1").arg(formatValue(value)); };
    // While another tile is being made the old one is shown.
    const bool settled = window.findChild<StepperJobs*>()->isIdle();
    return judged(check.bounds, settled ? stepperValue(check, *view) : std::nullopt, format);
}

CheckResult evaluate(const WhatIfCheck& check, MainWindow& window)
{
    const MetricDescription* const metric = findLayerMetric(check.metric);
    const auto* const view = window.findChild<WhatIfView*>();
    const bool settled = view->isVisible() && view->answer() && window.findChild<WhatIfJobs*>()->isIdle();
    return judged(check.bounds, settled ? metric->value(view->answer()->figures) : std::nullopt,
                  [metric](double value) { return formatMetric(*metric, value); });
}

CheckResult evaluate(const SalienceCheck& check, MainWindow& window)
{
    using Kind = SalienceVariant::Kind;
    const auto kind = static_cast<Kind>(std::ranges::find(salienceWays(), check.way) - salienceWays().begin());
    const auto* const view = window.findChild<SalienceView*>();
    std::optional<double> ratio;
    if (view->isVisible() && view->answer() && window.findChild<SalienceJobs*>()->isIdle()) {
        const std::optional<double> error = view->answer()->variant(kind)->relativeOutputError;
        const std::optional<double> nearest = view->answer()->variant(Kind::Nearest)->relativeOutputError;
        if (error && nearest && *nearest > 0)
            ratio = *error / *nearest;
    }
    return judged(check.bounds, ratio,
                  [](double value) { return Checks::tr("a ratio of %1").arg(formatValue(value)); });
}

} // namespace

CheckResult evaluateCheck(const LessonCheck& check, MainWindow& window)
{
    return std::visit([&window](const auto& what) { return evaluate(what, window); }, check.what);
}

} // namespace quantoscope
