#include "core/pipeline/request_json.h"

#include <nlohmann/json.hpp>

namespace quantoscope {
namespace {

const char* inputsName(SolverInputs inputs)
{
    switch (inputs) {
    case SolverInputs::Original:
        return "original";
    case SolverInputs::Quantized:
        return "quantized";
    case SolverInputs::MethodDefault:
        break;
    }
    return "default";
}

SolverInputs inputsFromName(const std::string& name)
{
    if (name == "original")
        return SolverInputs::Original;
    return name == "quantized" ? SolverInputs::Quantized : SolverInputs::MethodDefault;
}

SamplerSettings samplerFrom(const nlohmann::json& json)
{
    SamplerSettings sampler;
    json.at("greedy").get_to(sampler.greedy);
    json.at("temperature").get_to(sampler.temperature);
    json.at("top_k").get_to(sampler.topK);
    json.at("top_p").get_to(sampler.topP);
    sampler.repetitionPenalty = json.value("repetition_penalty", sampler.repetitionPenalty);
    json.at("seed").get_to(sampler.seed);
    json.at("max_new_tokens").get_to(sampler.maxNewTokens);
    return sampler;
}

CalibrationRequest calibrationFrom(const nlohmann::json& json)
{
    CalibrationRequest calibration;
    json.at("source").get_to(calibration.source);
    json.at("samples").get_to(calibration.samples);
    json.at("sequence_length").get_to(calibration.sequenceLength);
    json.at("seed").get_to(calibration.seed);
    json.at("holdout").get_to(calibration.holdout);
    calibration.columns.texts = json.value("text_columns", calibration.columns.texts);
    calibration.columns.label = json.value("label_column", calibration.columns.label);
    return calibration;
}

QuantizeRequest requestFrom(const nlohmann::json& json)
{
    QuantizeRequest request { QuantizerConfig::fromJson(json.at("config")) };
    request.calibration = calibrationFrom(json.at("calibration"));
    request.inputs = inputsFromName(json.at("inputs").get<std::string>());
    json.at("layers").get_to(request.layerGlob);
    json.at("include_head").get_to(request.includeHead);
    json.at("evaluate").get_to(request.evaluate);
    json.at("evaluate_file").get_to(request.evaluateFile);
    json.at("evaluate_windows").get_to(request.evaluateWindows);
    request.evaluateContext = json.value("evaluate_context", request.evaluateContext); // as all keys of later versions
    json.at("prompts").get_to(request.prompts);
    request.sampler = samplerFrom(json.at("sampler"));
    json.at("run_name").get_to(request.runName);
    json.at("consistency_stories").get_to(request.consistencyStories);
    request.allParameters = json.value("all_parameters", request.allParameters);
    request.experiment = json.value("experiment", request.experiment);
    if (const nlohmann::json& to = json.at("export"); !to.is_null())
        request.exportTo = ExportRequest { to.at("folder").get<std::string>(),
                                           exportFormatFromName(to.at("format").get<std::string>()) };
    return request;
}

} // namespace

nlohmann::json requestJson(const QuantizeRequest& request)
{
    const CalibrationRequest& calibration = request.calibration;
    const SamplerSettings& sampler = request.sampler;
    nlohmann::json json {
        { "config", request.config.toJson() },
        { "calibration",
          { { "source", calibration.source },
            { "samples", calibration.samples },
            { "sequence_length", calibration.sequenceLength },
            { "seed", calibration.seed },
            { "holdout", calibration.holdout },
            { "text_columns", calibration.columns.texts },
            { "label_column", calibration.columns.label } } },
        { "inputs", inputsName(request.inputs) },
        { "layers", request.layerGlob },
        { "include_head", request.includeHead },
        { "evaluate", request.evaluate },
        { "evaluate_file", request.evaluateFile },
        { "evaluate_windows", request.evaluateWindows },
        { "evaluate_context", request.evaluateContext },
        { "prompts", request.prompts },
        { "sampler",
          { { "greedy", sampler.greedy },
            { "temperature", sampler.temperature },
            { "top_k", sampler.topK },
            { "top_p", sampler.topP },
            { "repetition_penalty", sampler.repetitionPenalty },
            { "seed", sampler.seed },
            { "max_new_tokens", sampler.maxNewTokens } } },
        { "run_name", request.runName },
        { "consistency_stories", request.consistencyStories },
        { "all_parameters", request.allParameters },
        { "experiment", request.experiment },
        { "export", nullptr },
    };
    if (request.exportTo)
        json["export"] = { { "folder", request.exportTo->folder.string() },
                           { "format", exportFormatName(request.exportTo->format) } };
    return json;
}

QuantizeRequest requestFromJson(const std::string& text)
{
    try {
        return requestFrom(nlohmann::json::parse(text));
    } catch (const nlohmann::json::exception& error) {
        throw InvalidRequest(std::string("the run does not say all that was asked for: ") + error.what());
    }
}

} // namespace quantoscope
