#include "app/cli/commands.h"
#include "app/cli/progress_line.h"
#include "app/cli/quantizer_options.h"
#include "app/cli/result_json.h"
#include "app/cli/tensor_files.h"
#include "app/cli/text_table.h"
#include "core/calibration/input_statistics_accumulator.h"
#include "core/models/int8_operator.h"
#include "core/pipeline/bit_allocation.h"
#include "core/pipeline/device.h"
#include "core/pipeline/quantized_operator.h"
#include "core/quantization/accelerator.h"
#include "core/quantization/error_metrics.h"
#include "core/quantization/packing.h"
#include "core/quantization/weight_quantizer.h"
#include "core/results/warnings.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <chrono>
#include <iterator>

namespace quantoscope::cli {
namespace {

struct LayerOptions
{
    std::string weight;
    std::string inputs;
    std::int64_t weightRows = 0;
    std::int64_t inputRows = 0;
    std::string out;
    std::string pack;
    QuantizerOptions quantizer;
};

InputStatistics readStatistics(const LayerOptions& options, const at::Tensor& weight)
{
    if (options.inputs.empty())
        return {};
    const at::Tensor inputs = readMatrix(options.inputs, { "X", "inputs", "input" }, options.inputRows);
    if (inputs.size(1) != weight.size(1)) {
        throw InvalidRequest("the inputs have " + std::to_string(inputs.size(1)) + " columns, the weight "
                             + std::to_string(weight.size(1)));
    }
    InputStatisticsAccumulator accumulator;
    accumulator.add(inputs.to(weight.device()));
    InputStatistics statistics = accumulator.finish(weight.device());
    statistics.sample = inputs.to(weight.device());
    return statistics;
}

std::vector<std::int32_t> columnsOf(const at::Tensor& columns)
{
    if (!columns.defined())
        return {};
    const at::Tensor plain = columns.to(at::kInt).contiguous();
    const auto* const first = plain.data_ptr<std::int32_t>();
    return { first, first + plain.numel() };
}

LayerResult describe(const LayerOptions& options, const QuantizedWeight& quantized, double seconds)
{
    LayerResult layer;
    layer.name = options.weight;
    layer.solverLoss = quantized.solverLoss;
    layer.damping = quantized.damping;
    layer.seconds = seconds;
    layer.deadChannels = quantized.deadChannels;
    layer.fallback = quantized.fallback;
    layer.warnings = quantized.warnings;
    layer.bestRatio = quantized.bestRatio;
    layer.outlierColumns = columnsOf(quantized.outlierColumns);
    layer.keptChannels = columnsOf(quantized.keptColumns);
    return layer;
}

nlohmann::ordered_json layerMeasurements(const LayerResult& layer)
{
    const nlohmann::ordered_json all = layerJson(layer);
    nlohmann::ordered_json json;
    for (const char* key :
         { "weight_mse", "weight_sqnr_db", "output_mse", "relative_output_error", "output_sqnr_db", "max_abs_error" })
        json[key] = all.at(key);
    json["solver_loss"] = layer.solverLoss ? nlohmann::ordered_json(*layer.solverLoss) : nullptr;
    json["best_ratio"] = layer.bestRatio ? nlohmann::ordered_json(*layer.bestRatio) : nullptr;
    for (const char* key : { "bits", "damping", "dead_channels", "fallback", "solved_on", "seconds", "warnings" })
        json[key] = all.at(key);
    for (const char* key : { "weight_only_relative_output_error", "outlier_columns", "kept_channels" }) {
        if (all.contains(key))
            json[key] = all.at(key);
    }
    return json;
}

std::string measurementsText(const nlohmann::ordered_json& json, const LayerResult& layer)
{
    TextTable table({ { "metric", TextTable::Align::Left }, { "value" } });
    for (const auto& [key, value] : json.items()) {
        if (value.is_number())
            table.add({ key, number(value.get<double>(), 6) });
    }
    std::string text = table.text();
    for (const Warning& warning : layer.warnings)
        text += "! " + describeWarning(warning) + '\n';
    return text;
}

using NamedTensors = std::vector<std::pair<std::string, at::Tensor>>;

NamedTensors quantizedTensors(const QuantizedWeight& quantized, const at::Tensor& dequantized,
                              const InputStatistics& statistics)
{
    return { { "dequantized", dequantized },
             { "codes", quantized.codes },
             { "scales", quantized.scales },
             { quantized.zerosAreOffsets ? "offset" : "zeros", quantized.zeros },
             { "g_idx", quantized.groupIndex },
             { "order", quantized.order },
             { "channel_scales", quantized.inputScales },
             { "x_mean", quantized.scaleLosses.defined() ? statistics.meanAbs : at::Tensor() },
             { "losses", quantized.scaleLosses },
             { "clip", quantized.clip },
             { "kept_channels", quantized.keptColumns.defined() ? quantized.keptColumns.to(at::kInt) : at::Tensor() } };
}

// What running the layer in int8 gives on the inputs, where the method does.
NamedTensors int8Tensors(const QuantizedWeight& quantized, const LinearOperator& op, const at::Tensor& inputs)
{
    if (!quantized.int8Arithmetic || !inputs.defined())
        return {};
    const Int8Inputs rounded = roundInputs(inputs, quantized.int8Arithmetic->threshold);
    return { { "output", op.apply(inputs) },
             { "activation_codes", rounded.codes.to(at::kInt) },
             { "activation_scales", rounded.largest / static_cast<double>(quantized.maxCode) },
             { "outlier_columns", rounded.outlierColumns.to(at::kInt) } };
}

// The format's scales are those of "scales", transposed and in float16, so they get a name of their own.
NamedTensors packedTensors(const QuantizedWeight& quantized, int bits, const std::string& format)
{
    const PackedWeight packed = packWeight(quantized, bits, packFormatFromName(format));
    return { { "qweight", packed.qweight }, { "qzeros", packed.qzeros }, { "scales_packed", packed.scales } };
}

void writeQuantized(const LayerOptions& options, const QuantizedWeight& quantized, const at::Tensor& dequantized,
                    const InputStatistics& statistics, int bits, NamedTensors tensors)
{
    std::ranges::move(quantizedTensors(quantized, dequantized, statistics), std::back_inserter(tensors));
    if (!options.pack.empty()) {
        for (auto& packed : packedTensors(quantized, bits, options.pack))
            tensors.push_back(std::move(packed));
    }
    writeTensors(options.out, tensors);
}

void quantizeLayer(const Context& context, const LayerOptions& options)
{
    const QuantizerConfig config = options.quantizer.config();
    const std::unique_ptr<WeightQuantizer> quantizer = makeWeightQuantizer(config);
    if (targetBits(config))
        throw InvalidRequest("target-bits shares bits out among the layers of a model; one layer has --bits");
    if (!options.pack.empty() && options.out.empty())
        throw InvalidRequest("--pack needs --out, where the packed tensors go");
    if (quantizer->needsStatistics() && options.inputs.empty())
        throw InvalidRequest(config.method() + " solves with the layer's inputs: name them with --inputs");
    const at::NoGradGuard noGradient;
    const at::Device device = resolveDevice(context.options.device);
    const at::Tensor weight
        = readMatrix(options.weight, { "W", "weight" }, options.weightRows).to(solvingDevice(device, *quantizer));
    const InputStatistics statistics = readStatistics(options, weight);

    ProgressLine progress(context);
    const auto start = std::chrono::steady_clock::now();
    const QuantizedWeight solved = quantizer->quantize(weight, statistics, context.cancel, [&](double share) {
        if (context.drawsProgress())
            progress.show(config.method(), share);
    });
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    progress.clear();

    const at::Tensor dequantized = solved.dequantize();
    const QuantizedWeight quantized = solved.onHost();
    LayerResult layer = describe(options, quantized, seconds.count());
    layer.outFeatures = weight.size(0);
    layer.inFeatures = weight.size(1);
    layer.solvedOn = weight.device().str();
    layer.tokens = statistics.tokens;
    if (!device.is_cpu())
        layer.warnings.push_back({ "solved_on", { { "device", weight.device().str() } } });
    if (quantized.codes.defined())
        layer.bits = quantized.bitsPerWeight();
    measureErrors(layer, weight, dequantized, statistics, {});
    const auto op = makeQuantizedOperator(quantized, weight, dequantized);
    if (quantizer->roundsInputs())
        measureByRunning(layer, weight, *op, statistics.sample, {});
    if (!options.out.empty())
        writeQuantized(options, quantized, dequantized.cpu(), statistics, config.grid().bits(),
                       int8Tensors(quantized, *op, statistics.sample));
    const nlohmann::ordered_json json = layerMeasurements(layer);
    context.result(json);
    context.print(measurementsText(json, layer));
}

} // namespace

void addLayerCommand(CLI::App& app, Context& context)
{
    CLI::App* const command = app.add_subcommand("layer", "Quantize one matrix and measure its errors");
    const auto options = std::make_shared<LayerOptions>();
    command->add_option("--weight", options->weight, "The weight [out, in]")
        ->required()
        ->type_name("F.safetensors[:NAME]");
    command->add_option("--inputs", options->inputs, "The layer's inputs [tokens, in]")
        ->type_name("F.safetensors[:NAME]");
    command->add_option("--weight-rows", options->weightRows, "Only the first N rows of the weight")->type_name("N");
    command->add_option("--input-rows", options->inputRows, "Only the first N rows of the inputs")->type_name("N");
    command->add_option("--out", options->out, "Write dequantized, codes, scales, zeros, g_idx and what else there is")
        ->type_name("F.safetensors");
    command
        ->add_option("--pack", options->pack, "Write the codes as packed by this format too: qweight, qzeros, scales")
        ->type_name("gptq|gptq_v2|awq|compressed-tensors");
    options->quantizer.add(*command);
    command->footer("Example: quantoscope-cli layer --weight layer.safetensors:W --inputs layer.safetensors:X "
                    "--method gptq --bits 3 --group-size 32");
    command->callback(
        [&context, options] { context.action = [&context, options] { quantizeLayer(context, *options); }; });
}

} // namespace quantoscope::cli
