#include "core/base/errors.h"
#include "core/base/utf8.h"
#include "core/results_io/bit_packing.h"
#include "core/results_io/result_shapes.h"
#include "core/results_io/session_schema.h"
#include "core/results_io/session_tree.h"

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>

namespace quantoscope {
namespace {

template <typename Part>
void requireShapes(const Part& part, const std::string& where)
{
    if (const std::string problem = shapeProblem(part); !problem.empty())
        throw StorageError("cannot store " + where + ": " + problem);
}

std::string warningsJson(const std::vector<Warning>& warnings)
{
    nlohmann::json list = nlohmann::json::array();
    for (const Warning& warning : warnings) {
        nlohmann::json parameters = nlohmann::json::object();
        for (const auto& [name, value] : warning.parameters)
            parameters[validUtf8(name)] = validUtf8(value);
        list.push_back({ { "code", validUtf8(warning.code) }, { "parameters", std::move(parameters) } });
    }
    return list.dump();
}

template <typename T>
bool holds(std::int32_t low, std::int32_t high)
{
    return low >= std::numeric_limits<T>::min() && high <= std::numeric_limits<T>::max();
}

std::pair<std::int32_t, std::int32_t> codeRange(const Matrix<std::int32_t>& codes)
{
    if (codes.empty())
        return { 0, 0 };
    const auto [low, high] = std::ranges::minmax(codes.values);
    return { low, high };
}

hid_t narrowestType(std::int32_t low, std::int32_t high)
{
    if (holds<std::uint8_t>(low, high))
        return H5Number<std::uint8_t>::stored();
    if (holds<std::int8_t>(low, high))
        return H5Number<std::int8_t>::stored();
    if (holds<std::int16_t>(low, high))
        return H5Number<std::int16_t>::stored();
    return H5Number<std::int32_t>::stored();
}

void writeCodes(const H5GroupWriter& group, const QuantizedCodes& codes, CodeStorage storage)
{
    group.extra("min_code", std::int64_t { codes.minCode });
    group.extra("max_code", std::int64_t { codes.maxCode });
    const auto [low, high] = codeRange(codes.codes);
    if (storage == CodeStorage::Packed) {
        const int bits = bitsOfRange(low, high);
        group.extra("codes_packed_bits", std::int64_t { bits });
        group.extra("codes_packed_minimum", std::int64_t { low });
        group.matrix("codes_packed", codes.codes.rows, bytesPerPackedRow(codes.codes.columns, bits),
                     packBits(codes.codes, low, bits));
    } else {
        group.matrix("codes", codes.codes.rows, codes.codes.columns, codes.codes.values, narrowestType(low, high),
                     true);
    }
    group.matrix("scales", codes.scales.rows, codes.scales.columns, codes.scales.values);
    group.matrix(codes.zerosAreOffsets ? "offset" : "zeros", codes.zeros.rows, codes.zeros.columns, codes.zeros.values);
    group.vector("g_idx", codes.groupIndex);
}

void writeOrder(const H5GroupWriter& group, const LayerResult& layer)
{
    if (static_cast<std::int64_t>(layer.order.size()) == layer.inFeatures)
        group.vector("order", layer.order);
    else
        group.matrix("order", layer.outFeatures, layer.inFeatures, layer.order);
}

void writeTraining(const H5GroupWriter& model, const TrainingRecord& training)
{
    if (training.epochs.empty())
        return;
    const H5GroupWriter group = model.group("training");
    visitTraining(group, training);
    visitEpochColumns([&](const char* name, double TrainingEpoch::*column) {
        std::vector<double> values;
        values.reserve(training.epochs.size());
        for (const TrainingEpoch& epoch : training.epochs)
            values.push_back(epoch.*column);
        group.vector(name, values);
    });
}

void writeModel(const H5GroupWriter& root, const ModelDescription& model)
{
    const H5GroupWriter group = root.group("model");
    visitModel(group, model);
    writeTraining(group, model.training);
    const H5GroupWriter layers = group.group("layers");
    for (std::size_t i = 0; i < model.layers.size(); ++i) {
        const LayerDescription& layer = model.layers[i];
        requireShapes(layer, "the model's layer " + layer.name);
        const H5GroupWriter layerGroup = layers.group(linkName(layer.name));
        visitLayerDescription(layerGroup, layer);
        layerGroup.extra("position", static_cast<std::int64_t>(i));
        layerGroup.vector("histogram_edges", layer.histogram.edges);
        layerGroup.vector("histogram", layer.histogram.counts);
    }
}

void writeCalibration(const H5GroupWriter& parent, const Calibration& calibration, std::size_t position)
{
    const H5GroupWriter group = parent.group(linkName(calibration.id));
    visitCalibration(group, calibration);
    group.extra("position", static_cast<std::int64_t>(position));
    const H5GroupWriter layers = group.group("layers");
    for (std::size_t i = 0; i < calibration.layers.size(); ++i)
        writeCalibrationLayer(layers, calibration.layers[i], i);
}

void writeSide(const H5GroupWriter& group, const TextResult::Side& side, const std::string& suffix)
{
    const auto rows = static_cast<std::int64_t>(side.top5Ids.size() / 5);
    group.vector(("token_ids" + suffix).c_str(), side.tokenIds);
    group.strings(("tokens" + suffix).c_str(), side.tokens);
    group.vector(("logprobs" + suffix).c_str(), side.logprobs);
    group.vector(("entropy" + suffix).c_str(), side.entropy);
    group.matrix(("top5_ids" + suffix).c_str(), rows, 5, side.top5Ids);
    group.matrix(("top5_logprobs" + suffix).c_str(), static_cast<std::int64_t>(side.top5Logprobs.size() / 5), 5,
                 side.top5Logprobs);
}

void writeExport(const H5GroupWriter& exports, const ExportResult& result, std::size_t position)
{
    const H5GroupWriter group = exports.group(std::to_string(position));
    visitExport(group, result);
    if (result.sameText)
        group.extra("same_text", std::int64_t { *result.sameText ? 1 : 0 });
    group.extra("position", static_cast<std::int64_t>(position));
}

void writeParameters(const H5GroupWriter& run, const std::vector<ParameterResult>& parameters)
{
    const H5GroupWriter all = run.group("parameters");
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const H5GroupWriter group = all.group(linkName(parameters[i].name));
        visitParameter(group, parameters[i]);
        group.extra("position", static_cast<std::int64_t>(i));
        group.vector("shape", parameters[i].shape);
    }
}

CodeStorage codeStorage(const Run& run, std::uint64_t mostDeflatedBytes)
{
    std::uint64_t bytes = 0;
    for (const LayerResult& layer : run.layers) {
        if (layer.codes) {
            const auto [low, high] = codeRange(layer.codes->codes);
            bytes += layer.codes->codes.values.size() * H5Tget_size(narrowestType(low, high));
        }
    }
    return bytes > mostDeflatedBytes ? CodeStorage::Packed : CodeStorage::Deflated;
}

} // namespace

void writeFormat(const H5GroupWriter& root, const char* format)
{
    root.required("format", std::string(format));
    root.required("schema_major", kSchemaMajor);
    root.required("schema_minor", kSchemaMinor);
}

void writeSessionHead(const H5GroupWriter& root, const Session& session)
{
    writeFormat(root, kSessionFormat);
    visitSession(root, session);
    root.text("notes", session.notes);
    if (!session.figureJson.empty())
        root.text("figure", session.figureJson);
    writeModel(root, session.model);
    const H5GroupWriter calibrations = root.group("calibrations");
    for (std::size_t i = 0; i < session.calibrations.size(); ++i)
        writeCalibration(calibrations, session.calibrations[i], i);
}

void writeCalibrationLayer(const H5GroupWriter& layers, const CalibrationLayer& layer, std::size_t position)
{
    requireShapes(layer, "the calibration of layer " + layer.name);
    const H5GroupWriter group = layers.group(linkName(layer.name));
    group.extra("position", static_cast<std::int64_t>(position));
    group.vector("mean_abs", layer.meanAbs);
    group.vector("max_abs", layer.maxAbs);
    group.vector("diag_h", layer.diagH);
}

void writeLayerResult(const H5GroupWriter& layers, const LayerResult& layer, std::size_t position, CodeStorage storage)
{
    requireShapes(layer, "the result of layer " + layer.name);
    const H5GroupWriter group = layers.group(linkName(layer.name));
    visitLayerResult(group, layer);
    group.required("warnings", warningsJson(layer.warnings));
    group.extra("position", static_cast<std::int64_t>(position));
    group.vector("histogram_edges", layer.histogramEdges);
    group.vector("histogram_original", layer.histogramOriginal);
    group.vector("histogram_quantized", layer.histogramQuantized);
    group.vector("row_error", layer.rowError);
    group.vector("column_error", layer.columnError);
    group.vector("outlier_columns", layer.outlierColumns);
    group.vector("kept_channels", layer.keptChannels);
    group.matrix("error_map", layer.errorMap.rows, layer.errorMap.columns, layer.errorMap.values);
    writeOrder(group, layer);
    group.vector("input_scales", layer.inputScales);
    group.vector("row_scales", layer.rowScales);
    group.vector("losses", layer.losses);
    group.matrix("clip", layer.clip.rows, layer.clip.columns, layer.clip.values);
    if (layer.codes)
        writeCodes(group, *layer.codes, storage);
}

void writeRun(const H5GroupWriter& runs, const Run& run, std::size_t position, std::uint64_t mostDeflatedBytes)
{
    const H5GroupWriter group = runs.group(linkName(run.id));
    visitRun(group, run);
    group.extra("warnings", warningsJson(run.warnings));
    group.extra("position", static_cast<std::int64_t>(position));
    const CodeStorage storage = codeStorage(run, mostDeflatedBytes);
    const H5GroupWriter layers = group.group("layers");
    for (std::size_t i = 0; i < run.layers.size(); ++i)
        writeLayerResult(layers, run.layers[i], i, storage);
    const H5GroupWriter texts = group.group("texts");
    for (std::size_t i = 0; i < run.texts.size(); ++i) {
        const TextResult& text = run.texts[i];
        requireShapes(text, "text " + std::to_string(i) + " of run " + run.id);
        const H5GroupWriter textGroup = texts.group(std::to_string(i));
        visitText(textGroup, text);
        textGroup.extra("position", static_cast<std::int64_t>(i));
        writeSide(textGroup, text.original, "_original");
        writeSide(textGroup, text.quantized, "_quantized");
        textGroup.vector("kl", text.kl);
    }
    if (!run.exports.empty()) {
        const H5GroupWriter exports = group.group("exports");
        for (std::size_t i = 0; i < run.exports.size(); ++i)
            writeExport(exports, run.exports[i], i);
    }
    if (run.parameters.empty())
        return;
    requireShapes(run.parameterHistogram, "the histogram of all parameters of run " + run.id);
    writeParameters(group, run.parameters);
    group.vector("parameter_histogram_edges", run.parameterHistogram.edges);
    group.vector("parameter_histogram_original", run.parameterHistogram.original);
    group.vector("parameter_histogram_quantized", run.parameterHistogram.quantized);
}

} // namespace quantoscope
