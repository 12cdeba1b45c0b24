#include "core/lessons/lesson_parts.h"

#include "core/base/errors.h"
#include "core/formats/json_text.h"
#include "core/lessons/lesson_reader.h"
#include "core/lessons/object_reader.h"
#include "core/results/metric.h"
#include "core/results/run_metric.h"

#include <algorithm>
#include <array>
#include <span>

namespace quantoscope {
namespace {

constexpr std::int64_t kMostSamples = 100'000;
constexpr std::int64_t kMostTokens = 1'000'000;
constexpr std::int64_t kMostNewTokens = 4096;
constexpr std::int64_t kMostTopK = 1000;
constexpr std::int64_t kMostSeed = 2'147'483'647;
constexpr std::int64_t kMostFrames = 1'000'000;

std::string oneOf(std::span<const std::string_view> words)
{
    std::string all = "one of ";
    for (const std::string_view word : words)
        all += (&word == words.data() ? "" : ", ") + std::string(word);
    return all;
}

// The place of a word among those that are known.
std::size_t readWord(const LocatedJson& json, const std::string& file, std::span<const std::string_view> words)
{
    const auto found = std::ranges::find(words, json.text);
    if (json.kind != LocatedJson::Kind::Text || found == words.end())
        refuseJson(file, oneOf(words), json);
    return static_cast<std::size_t>(found - words.begin());
}

std::string readView(ObjectReader& reader)
{
    return std::string(lessonViews()[readWord(reader.required("view"), reader.file(), lessonViews())]);
}

std::string readLayerMetric(ObjectReader& reader)
{
    const LocatedJson& json = reader.required("metric");
    std::string key = jsonText(json, reader.file());
    if (!findLayerMetric(key))
        refuseJson(reader.file(), "a metric of layers", json);
    return key;
}

std::map<std::string, std::string> readOptions(ObjectReader& reader)
{
    std::map<std::string, std::string> options;
    const LocatedJson* const json = reader.optional("options");
    if (!json)
        return options;
    if (json->kind != LocatedJson::Kind::Object)
        refuseJson(reader.file(), "options by their names", *json);
    for (std::size_t i = 0; i < json->names.size(); ++i)
        options[json->names[i]] = printedJson(json->items[i], reader.file());
    return options;
}

LessonRun readRun(ObjectReader& reader, bool needsName)
{
    LessonRun run;
    run.line = reader.line();
    run.name = needsName ? reader.text("name") : reader.optionalText("name").value_or("");
    run.method = reader.text("method");
    run.options = readOptions(reader);
    run.calibration = reader.optionalText("calibration");
    run.samples = reader.optionalInteger("samples", 1, kMostSamples);
    run.sequenceLength = reader.optionalInteger("sequence-length", 0, kMostTokens);
    run.holdout = reader.optionalText("holdout");
    run.seed = reader.optionalInteger("seed", 0, kMostSeed);
    constexpr std::array<std::string_view, 2> inputs { "original", "quantized" };
    if (const LocatedJson* const json = reader.optional("inputs"))
        run.inputs = inputs[readWord(*json, reader.file(), inputs)]; // NOLINT(*-constant-array-index)
    run.layers = reader.optionalText("layers");
    run.includeHead = reader.optionalFlag("include-head");
    run.evaluate = reader.optionalFlag("evaluate");
    run.evaluateFile = reader.optionalText("evaluate-file");
    run.prompts = reader.texts("prompts");
    run.newTokens = reader.optionalInteger("new-tokens", 1, kMostNewTokens);
    run.topK = reader.optionalInteger("top-k", 1, kMostTopK);
    return run;
}

RunSelector readSelector(const LocatedJson& json, const std::string& file)
{
    ObjectReader reader(json, file, "a run");
    RunSelector selector;
    selector.name = reader.optionalText("name").value_or("");
    selector.method = reader.optionalText("method").value_or("");
    selector.options = readOptions(reader);
    reader.finish();
    return selector;
}

RunSelector readSelectorOf(ObjectReader& reader)
{
    const LocatedJson* const json = reader.optional("run");
    return json ? readSelector(*json, reader.file()) : RunSelector {};
}

Bounds readBounds(ObjectReader& reader, bool required)
{
    Bounds bounds;
    bounds.atLeast = reader.optionalNumber("at-least");
    bounds.atMost = reader.optionalNumber("at-most");
    bounds.equals = reader.optionalNumber("equals");
    const LocatedJson* const tolerance = reader.optional("tolerance");
    bounds.tolerance = reader.optionalNumber("tolerance").value_or(0);
    if (bounds.tolerance < 0 || (tolerance && !bounds.equals))
        refuseJson(reader.file(), "a tolerance of 0 or more beside \"equals\"", *tolerance);
    if (required && !bounds.atLeast && !bounds.atMost && !bounds.equals)
        throw InputFileError(reader.file(), "a check with \"at-least\", \"at-most\" or \"equals\"",
                             "none in the object in line " + std::to_string(reader.line()));
    return bounds;
}

MetricCheck readMetricCheck(ObjectReader& reader)
{
    MetricCheck check;
    const LocatedJson& metric = reader.required("metric");
    check.metric = jsonText(metric, reader.file());
    check.ofLayers = !findRunMetric(check.metric);
    if (check.ofLayers && !findLayerMetric(check.metric))
        refuseJson(reader.file(), "a metric of runs or layers", metric);
    if (const LocatedJson* const layers = reader.optional("layers")) {
        if (!check.ofLayers)
            refuseJson(reader.file(), "no layers with a metric of runs", *layers);
        check.layers = jsonText(*layers, reader.file());
    }
    check.run = readSelectorOf(reader);
    if (const LocatedJson* const against = reader.optional("against")) {
        check.againstOriginal = against->kind == LocatedJson::Kind::Text && against->text == "original";
        const RunMetricDescription* const description = findRunMetric(check.metric);
        if (check.againstOriginal && (!description || !description->original))
            refuseJson(reader.file(), "a metric that the original model has as well", *against);
        if (!check.againstOriginal)
            check.against = readSelector(*against, reader.file());
    }
    check.bounds = readBounds(reader, true);
    return check;
}

ControlCheck readControlCheck(ObjectReader& reader)
{
    ControlCheck check { reader.text("control"), reader.optionalText("value").value_or(""), {} };
    check.bounds = readBounds(reader, check.value.empty());
    return check;
}

StepperCheck readStepperCheck(ObjectReader& reader)
{
    StepperCheck check;
    constexpr std::array<std::string_view, 4> methods { "rtn", "obq", "gptq", "awq" };
    constexpr std::array<std::string_view, 3> quantities { "fixed-share", "output-error", "final-error" };
    const auto method = [&](std::string_view name) {
        const LocatedJson* const json = reader.optional(name);
        return json ? std::string(methods.at(readWord(*json, reader.file(), methods))) : std::string();
    };
    check.method = method("method");
    check.quantity = static_cast<StepperQuantity>(readWord(reader.required("quantity"), reader.file(), quantities));
    check.against = method("against");
    check.bounds = readBounds(reader, true);
    return check;
}

WhatIfCheck readWhatIfCheck(ObjectReader& reader)
{
    WhatIfCheck check { readLayerMetric(reader), {} };
    check.bounds = readBounds(reader, true);
    return check;
}

SalienceCheck readSalienceCheck(ObjectReader& reader)
{
    const std::size_t way = readWord(reader.required("way"), reader.file(), salienceWays());
    SalienceCheck check { std::string(salienceWays()[way]), {} };
    check.bounds = readBounds(reader, true);
    return check;
}

} // namespace

LessonAction readAction(const LocatedJson& json, const std::string& file)
{
    constexpr std::array<std::string_view, 12> kinds { "open-demo",  "open-any",    "select-layer", "show-view",
                                                       "show-panel", "show-metric", "set",          "configure-run",
                                                       "start-run",  "show-runs",   "step",         "present" };
    ObjectReader reader(json, file, "an action");
    const std::string_view kind = kinds.at(readWord(reader.required("do"), file, kinds));
    LessonAction action;
    if (kind == "open-any") {
        action = OpenAny {};
    } else if (kind == "select-layer") {
        action = SelectLayer { reader.text("layer") };
    } else if (kind == "show-view") {
        action = ShowView { readView(reader) };
    } else if (kind == "show-panel") {
        action = ShowPanel { reader.text("panel") };
    } else if (kind == "show-metric") {
        action = ShowMetric { readLayerMetric(reader) };
    } else if (kind == "set") {
        action = SetControl { reader.text("control"), reader.printed("value") };
    } else if (kind == "configure-run") {
        action = ConfigureRun { readRun(reader, false) };
    } else if (kind == "start-run") {
        const bool waits = reader.optionalFlag("wait").value_or(true);
        action = StartRun { readRun(reader, true), waits };
    } else if (kind == "show-runs") {
        reader.required("runs");
        action = ShowRuns { reader.texts("runs") };
    } else if (kind == "step") {
        const LocatedJson& to = reader.required("to");
        const bool last = to.kind == LocatedJson::Kind::Text && to.text == "end";
        action = StepTo { last ? -1 : static_cast<int>(reader.optionalInteger("to", 0, kMostFrames).value_or(0)) };
    } else if (kind == "present") {
        action = Present {};
    }
    reader.finish();
    return action;
}

LessonCheck readCheck(const LocatedJson& json, const std::string& file)
{
    constexpr std::array<std::string_view, 9> kinds { "run",     "metric",  "view",    "layer-selected", "metric-shown",
                                                      "control", "stepper", "what-if", "salience" };
    ObjectReader reader(json, file, "a check");
    LessonCheck check;
    const std::string_view kind = kinds.at(readWord(reader.required("check"), file, kinds));
    check.text = reader.text("say");
    if (kind == "run")
        check.what = RunCheck { readSelectorOf(reader) };
    else if (kind == "metric")
        check.what = readMetricCheck(reader);
    else if (kind == "view")
        check.what = ViewCheck { readView(reader) };
    else if (kind == "layer-selected")
        check.what = LayerCheck { reader.text("layer") };
    else if (kind == "metric-shown")
        check.what = MetricShownCheck { readLayerMetric(reader) };
    else if (kind == "control")
        check.what = readControlCheck(reader);
    else if (kind == "stepper")
        check.what = readStepperCheck(reader);
    else if (kind == "what-if")
        check.what = readWhatIfCheck(reader);
    else
        check.what = readSalienceCheck(reader);
    reader.finish();
    return check;
}

} // namespace quantoscope
