#include "core/pipeline/command_line.h"

#include "core/pipeline/command_builder.h"

namespace quantoscope {
namespace {

void addSampler(CommandBuilder& command, const SamplerSettings& sampler)
{
    const SamplerSettings defaults;
    command.number("--max-new-tokens", sampler.maxNewTokens, defaults.maxNewTokens);
    command.number("--repetition-penalty", sampler.repetitionPenalty, defaults.repetitionPenalty);
    if (sampler.greedy)
        return;
    command.option("--temperature", nlohmann::json(sampler.temperature).dump());
    command.number("--top-k", sampler.topK, defaults.topK);
    command.number("--top-p", sampler.topP, defaults.topP);
    command.number("--text-seed", sampler.seed, defaults.seed);
}

} // namespace

std::string quantizeCommand(const ModelDescription& model, const QuantizeRequest& request)
{
    CommandBuilder command("quantoscope-cli quantize " + shellQuoted(model.source) + ' ' + request.config.toFlags());
    if (!model.tokenizer.empty())
        command.option("--tokenizer", model.tokenizer);
    command.calibration(request.calibration);
    if (request.inputs != SolverInputs::MethodDefault)
        command.option("--inputs", request.inputs == SolverInputs::Original ? "original" : "quantized");
    if (request.layerGlob != "*")
        command.option("--layers", request.layerGlob);
    if (request.includeHead)
        command.flag("--include-head");
    if (request.allParameters)
        command.flag("--all-parameters");
    if (!request.evaluate)
        command.flag("--no-evaluate");
    if (!request.evaluateFile.empty())
        command.option("--evaluate", request.evaluateFile);
    for (const std::string& column : request.calibration.columns.texts)
        command.option("--text-column", column);
    if (!request.calibration.columns.label.empty())
        command.option("--label-column", request.calibration.columns.label);
    command.number("--evaluate-windows", request.evaluateWindows, std::int64_t(0));
    command.number("--evaluate-context", request.evaluateContext, std::int64_t(0));
    for (const std::string& prompt : request.prompts)
        command.option("--prompt", prompt);
    addSampler(command, request.sampler);
    command.number("--consistency", request.consistencyStories, std::int64_t(0));
    if (!request.experiment.empty())
        command.option("--experiment", request.experiment);
    if (!request.runName.empty())
        command.option("--run-name", request.runName);
    return command.command();
}

} // namespace quantoscope
