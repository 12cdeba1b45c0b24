#include "core/pipeline/run_settings.h"

#include "core/base/errors.h"
#include "core/pipeline/quantize_run.h"

#include <nlohmann/json.hpp>

namespace quantoscope {
namespace {

SolverInputs solverInputs(const std::string& word)
{
    if (word.empty())
        return SolverInputs::MethodDefault;
    if (word == "original")
        return SolverInputs::Original;
    if (word == "quantized")
        return SolverInputs::Quantized;
    throw InvalidRequest("inputs must be original or quantized, got " + word);
}

SamplerSettings sampler(const RunSettings& settings)
{
    SamplerSettings sampler;
    sampler.greedy = settings.greedy;
    sampler.temperature = settings.temperature;
    sampler.topK = settings.topK;
    sampler.topP = settings.topP;
    sampler.seed = settings.seed;
    sampler.maxNewTokens = settings.newTokens;
    return sampler;
}

} // namespace

std::string defaultRunName(const RunSettings& settings)
{
    return QuantizerConfig(settings.method, settings.options).shortName();
}

std::string configurationJson(const RunSettings& settings)
{
    return QuantizerConfig(settings.method, settings.options).toJson().dump();
}

CalibrationRequest calibrationRequest(const RunSettings& settings)
{
    return { .source = settings.calibration,
             .samples = settings.samples,
             .sequenceLength = settings.sequenceLength,
             .seed = settings.seed,
             .holdout = settings.holdout };
}

QuantizeRequest quantizeRequest(const RunSettings& settings)
{
    return {
        .config = QuantizerConfig(settings.method, settings.options),
        .calibration = calibrationRequest(settings),
        .inputs = solverInputs(settings.inputs),
        .layerGlob = settings.layers,
        .includeHead = settings.includeHead,
        .allParameters = settings.allParameters,
        .evaluate = settings.evaluate,
        .evaluateFile = settings.evaluateFile,
        .evaluateWindows = settings.evaluateWindows,
        .prompts = settings.prompts,
        .sampler = sampler(settings),
        .runName = settings.name,
        .consistencyStories = settings.consistencyStories,
        .experiment = settings.experiment,
    };
}

} // namespace quantoscope
