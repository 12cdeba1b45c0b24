#include "core/pipeline/question_commands.h"

#include "core/pipeline/command_builder.h"
#include "core/pipeline/quantize_run.h"

namespace quantoscope {
namespace {

CommandBuilder begin(const char* name, const ModelDescription& model, const std::string& layer)
{
    CommandBuilder command(std::string("quantoscope-cli ") + name + ' ' + shellQuoted(model.source));
    if (!model.tokenizer.empty())
        command.option("--tokenizer", model.tokenizer);
    command.option("--layer", layer);
    return command;
}

std::string finish(CommandBuilder command, const RunSettings& settings)
{
    command.calibration(calibrationRequest(settings));
    return command.command();
}

// "0:8"
std::string span(std::int64_t first, std::int64_t count)
{
    return std::to_string(first) + ':' + std::to_string(first + count);
}

} // namespace

std::string whatIfCommand(const ModelDescription& model, const WhatIfRequest& request, const RunSettings& settings)
{
    CommandBuilder command = begin("what-if", model, request.layer);
    command.flag(QuantizerConfig(request.method, request.options).toFlags().c_str());
    command.number("--first-row", request.firstRow, std::int64_t(0));
    command.number("--first-column", request.firstColumn, std::int64_t(0));
    return finish(std::move(command), settings);
}

std::string stepsCommand(const ModelDescription& model, const StepperRequest& request, const RunSettings& settings)
{
    const StepperRequest defaults;
    CommandBuilder command = begin("steps", model, request.layer);
    command.option("--rows", span(request.range.firstRow, request.range.rows));
    command.option("--columns", span(request.range.firstColumn, request.range.columns));
    command.number("--bits", request.bits, defaults.bits);
    command.number("--group-size", request.groupSize, defaults.groupSize);
    command.number("--block-size", request.blockSize, defaults.blockSize);
    if (request.symmetric)
        command.flag("--symmetric");
    if (request.actOrder)
        command.flag("--act-order");
    if (!request.greedy)
        command.flag("--left-to-right");
    return finish(std::move(command), settings);
}

std::string salienceCommand(const ModelDescription& model, const SalienceRequest& request, const RunSettings& settings)
{
    const SalienceRequest defaults;
    CommandBuilder command = begin("salience", model, request.layer);
    command.number("--bits", request.bits, defaults.bits);
    command.number("--group-size", request.groupSize, defaults.groupSize);
    command.number("--share", request.share, defaults.share);
    command.number("--factor", request.factor, defaults.factor);
    command.number("--threshold", request.threshold, defaults.threshold);
    return finish(std::move(command), settings);
}

} // namespace quantoscope
