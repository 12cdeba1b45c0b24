#include "core/pipeline/resume.h"

#include "core/base/translation.h"
#include "core/pipeline/device.h"
#include "core/pipeline/request_json.h"
#include "core/pipeline/versions.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace quantoscope {
namespace {

/// What of a request the codes depend on; the rest (evaluation, texts, names, export) may be asked for anew.
constexpr std::array<const char*, 5> kFingerprintKeys { "config", "calibration", "inputs", "layers", "include_head" };

std::string shown(const nlohmann::json& object, const std::string& key)
{
    const auto found = object.find(key);
    if (found == object.end())
        return "none";
    return found->is_string() ? found->get<std::string>() : found->dump();
}

/// "bits is 3 in the interrupted run and 4 in what is asked for", for every difference.
void addDifferences(const nlohmann::json& before, const nlohmann::json& now, std::string& text)
{
    nlohmann::json all = before;
    all.update(now);
    for (const auto& [key, unused] : all.items()) {
        const std::string old = shown(before, key);
        const std::string asked = shown(now, key);
        if (old != asked)
            text += (text.empty() ? "" : "; ") + key + " is " + old + " in the interrupted run and " + asked
                + " in what is asked for";
    }
}

std::string differences(const nlohmann::json& before, const nlohmann::json& now)
{
    std::string text;
    for (const char* key : kFingerprintKeys) {
        const nlohmann::json& old = before.at(key);
        const nlohmann::json& asked = now.at(key);
        if (old.is_object())
            addDifferences(old, asked, text);
        else
            addDifferences({ { key, old } }, { { key, asked } }, text);
    }
    return text;
}

void warnIfElsewhere(std::vector<Warning>& warnings, const char* what, const std::string& before,
                     const std::string& now)
{
    if (before != now)
        warnings.push_back({ "resumed_elsewhere", { { "what", what }, { "before", before }, { "now", now } } });
}

} // namespace

const LayerResult* ResumePoint::finished(const std::string& name) const
{
    const auto found = layers.find(name);
    return found == layers.end() ? nullptr : &found->second;
}

const Run* interruptedRun(const Session& session)
{
    const auto found = std::find_if(session.runs.rbegin(), session.runs.rend(),
                                    [](const Run& run) { return run.status != RunStatus::Complete; });
    return found == session.runs.rend() ? nullptr : &*found;
}

ResumePoint resumePoint(const Session& session, const Run& run, const QuantizeRequest& request,
                        const std::string& device)
{
    const std::string before = requestJson(requestFromJson(run.requestJson)).dump();
    const std::string difference = differences(nlohmann::json::parse(before), requestJson(request));
    if (!difference.empty())
        throw InvalidRequest("cannot resume " + run.id + " (" + run.name + "): " + difference);

    ResumePoint point;
    point.runId = run.id;
    for (const LayerResult& layer : run.layers)
        point.layers.emplace(layer.name, layer);
    const auto calibration = std::ranges::find(session.calibrations, run.calibration, &Calibration::id);
    if (calibration != session.calibrations.end()) {
        point.calibrationSha256 = calibration->sha256;
        for (const CalibrationLayer& layer : calibration->layers)
            point.inputs.emplace(layer.name, layer);
    }
    point.warnings.push_back({ "run_resumed", { { "layers", std::to_string(point.layers.size()) } } });
    warnIfElsewhere(point.warnings, QUANTOSCOPE_TR("device"), run.device, device);
    warnIfElsewhere(point.warnings, QUANTOSCOPE_TR("thread count"), std::to_string(run.threads),
                    std::to_string(threadCount()));
    warnIfElsewhere(point.warnings, QUANTOSCOPE_TR("set of libraries"), run.libraryVersions, libraryVersionsLine());
    return point;
}

} // namespace quantoscope
