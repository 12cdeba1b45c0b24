#include "core/base/errors.h"
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
void requireShapes(const H5GroupReader& group, const Part& part)
{
    if (const std::string problem = shapeProblem(part); !problem.empty())
        group.fail("arrays of " + group.path() + " that agree", problem);
}

/// Reads each group inside `link` in the order it was written in; groups of other writers come after, by name.
template <typename Part, typename Read>
std::vector<Part> readInOrder(const H5GroupReader& parent, const std::string& link, Read read)
{
    const std::vector<std::string> names = parent.children(link);
    std::vector<std::pair<std::int64_t, Part>> parts;
    if (!names.empty()) {
        const H5GroupReader group = parent.group(link);
        for (const std::string& name : names) {
            std::int64_t position = std::numeric_limits<std::int64_t>::max();
            group.group(name).extra("position", position);
            parts.emplace_back(position, read(group, name));
        }
    }
    std::ranges::stable_sort(parts, {}, &std::pair<std::int64_t, Part>::first);
    std::vector<Part> ordered;
    std::ranges::transform(parts, std::back_inserter(ordered), [](auto& part) { return std::move(part.second); });
    return ordered;
}

/// No deeper than anything that is written here; printing and copying a JSON value recurse, though parsing does not.
bool isShallowJson(const std::string& text)
{
    constexpr int kMaxDepth = 64;
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString && c == '\\')
            ++i;
        else if (c == '"')
            inString = !inString;
        else if (!inString && (c == '[' || c == '{') && ++depth > kMaxDepth)
            return false;
        else if (!inString && (c == ']' || c == '}'))
            --depth;
    }
    return nlohmann::json::accept(text);
}

/// For text that readers of the session parse: empty or JSON.
void requireJson(const H5GroupReader& group, const char* attribute, const std::string& text)
{
    if (!text.empty() && !isShallowJson(text))
        group.fail("JSON, at most 64 levels deep, in " + group.path() + "@" + attribute, "other text");
}

std::vector<Warning> readWarnings(const H5GroupReader& group)
{
    std::string text = "[]";
    group.extra("warnings", text);
    requireJson(group, "warnings", text);
    const nlohmann::json list = nlohmann::json::parse(text, nullptr, false);
    const auto fail
        = [&group] { group.fail("a JSON list of {code, parameters} in " + group.path() + "@warnings", "other text"); };
    if (!list.is_array())
        fail();
    std::vector<Warning> warnings;
    for (const nlohmann::json& entry : list) {
        if (!entry.is_object() || !entry.contains("code") || !entry["code"].is_string())
            fail();
        Warning warning { entry["code"].get<std::string>(), {} };
        const nlohmann::json parameters = entry.value("parameters", nlohmann::json::object());
        for (const auto& [name, value] : parameters.items())
            warning.parameters[name] = value.is_string() ? value.get<std::string>() : value.dump();
        warnings.push_back(std::move(warning));
    }
    return warnings;
}

std::int32_t codeAttribute(const H5GroupReader& group, const char* name, std::int32_t absent)
{
    std::int64_t value = absent;
    group.extra(name, value);
    if (value < std::numeric_limits<std::int32_t>::min() || value > std::numeric_limits<std::int32_t>::max())
        group.fail("32 bits in " + group.path() + "@" + name, std::to_string(value));
    return static_cast<std::int32_t>(value);
}

Matrix<std::int32_t> readPackedCodes(const H5GroupReader& group, const LayerResult& layer)
{
    const Matrix<std::uint8_t> packed = group.matrix<std::uint8_t>("codes_packed");
    std::int64_t bits = 0;
    group.required("codes_packed_bits", bits);
    const std::int32_t minimum = codeAttribute(group, "codes_packed_minimum", 0);
    // With at least one bit a code, the bytes that are there bound the columns before anything is allocated.
    const bool fits = bits >= 1 && bits <= 32 && layer.inFeatures >= 0 && layer.inFeatures <= packed.columns * 8
        && packed.rows == layer.outFeatures
        && packed.columns == bytesPerPackedRow(layer.inFeatures, static_cast<int>(bits));
    if (!fits) {
        group.fail("codes_packed of " + group.path() + " in rows of " + std::to_string(layer.inFeatures) + " codes of "
                       + std::to_string(bits) + " bits",
                   std::to_string(packed.rows) + " rows of " + std::to_string(packed.columns) + " bytes");
    }
    return unpackBits(packed.values, packed.rows, layer.inFeatures, minimum, static_cast<int>(bits));
}

std::shared_ptr<const QuantizedCodes> readCodes(const H5GroupReader& group, LayerResult& layer)
{
    const bool packed = group.has("codes_packed");
    if (!packed && !group.has("codes"))
        return nullptr;
    auto codes = std::make_shared<QuantizedCodes>();
    codes->codes = packed ? readPackedCodes(group, layer) : group.matrix<std::int32_t>("codes");
    codes->zerosAreOffsets = group.has("offset");
    codes->scales = group.matrix<float>("scales");
    codes->zeros = group.matrix<float>(codes->zerosAreOffsets ? "offset" : "zeros");
    codes->groupIndex = group.vector<std::int32_t>("g_idx");
    if (layer.outFeatures == 0 && layer.inFeatures == 0) {
        layer.outFeatures = codes->codes.rows;
        layer.inFeatures = codes->codes.columns;
    }
    const bool empty = codes->codes.empty();
    codes->minCode = codeAttribute(group, "min_code", empty ? 0 : std::ranges::min(codes->codes.values));
    codes->maxCode = codeAttribute(group, "max_code", empty ? 0 : std::ranges::max(codes->codes.values));
    return codes;
}

LayerDescription readLayerDescription(const H5GroupReader& layers, const std::string& link)
{
    const H5GroupReader group = layers.group(link);
    LayerDescription layer;
    layer.name = nameOfLink(link);
    visitLayerDescription(group, layer);
    layer.histogram.edges = group.vector<double>("histogram_edges");
    layer.histogram.counts = group.vector<std::uint64_t>("histogram");
    requireShapes(group, layer);
    return layer;
}

Calibration readCalibration(const H5GroupReader& calibrations, const std::string& link)
{
    const H5GroupReader group = calibrations.group(link);
    Calibration calibration;
    calibration.id = nameOfLink(link);
    visitCalibration(group, calibration);
    calibration.layers = readInOrder<CalibrationLayer>(group, "layers", &readCalibrationLayer);
    return calibration;
}

void readSide(const H5GroupReader& group, TextResult::Side& side, const std::string& suffix)
{
    side.tokenIds = group.vector<std::int64_t>(("token_ids" + suffix).c_str());
    side.tokens = group.strings(("tokens" + suffix).c_str());
    side.logprobs = group.vector<float>(("logprobs" + suffix).c_str());
    side.entropy = group.vector<float>(("entropy" + suffix).c_str());
    side.top5Ids = group.vector<std::int64_t>(("top5_ids" + suffix).c_str());
    side.top5Logprobs = group.vector<float>(("top5_logprobs" + suffix).c_str());
}

TextResult readText(const H5GroupReader& texts, const std::string& link)
{
    const H5GroupReader group = texts.group(link);
    TextResult text;
    visitText(group, text);
    requireJson(group, "sampler_json", text.samplerJson);
    readSide(group, text.original, "_original");
    readSide(group, text.quantized, "_quantized");
    text.kl = group.vector<float>("kl");
    requireShapes(group, text);
    return text;
}

ExportResult readExport(const H5GroupReader& exports, const std::string& link)
{
    const H5GroupReader group = exports.group(link);
    ExportResult result;
    visitExport(group, result);
    std::int64_t same = -1;
    group.extra("same_text", same);
    if (same >= 0)
        result.sameText = same != 0;
    return result;
}

ParameterResult readParameter(const H5GroupReader& parameters, const std::string& link)
{
    const H5GroupReader group = parameters.group(link);
    ParameterResult parameter;
    parameter.name = nameOfLink(link);
    visitParameter(group, parameter);
    parameter.shape = group.vector<std::int64_t>("shape");
    requireShapes(group, parameter);
    return parameter;
}

TrainingRecord readTraining(const H5GroupReader& group)
{
    TrainingRecord training;
    visitTraining(group, training);
    visitEpochColumns([&](const char* name, double TrainingEpoch::*column) {
        const std::vector<double> values = group.vector<double>(name);
        if (training.epochs.empty())
            training.epochs.resize(values.size());
        if (values.size() != training.epochs.size())
            group.fail(std::to_string(training.epochs.size()) + " epochs in " + group.path() + "/" + name,
                       std::to_string(values.size()));
        for (std::size_t i = 0; i < values.size(); ++i)
            training.epochs[i].*column = values[i];
    });
    return training;
}

Run readRun(const H5GroupReader& runs, const std::string& link)
{
    const H5GroupReader group = runs.group(link);
    Run run;
    run.id = nameOfLink(link);
    visitRun(group, run);
    requireJson(group, "config_json", run.configJson);
    requireJson(group, "request_json", run.requestJson);
    requireJson(group, "bit_plan", run.bitPlanJson);
    run.warnings = readWarnings(group);
    run.layers = readInOrder<LayerResult>(group, "layers", &readLayerResult);
    run.texts = readInOrder<TextResult>(group, "texts", &readText);
    run.exports = readInOrder<ExportResult>(group, "exports", &readExport);
    run.parameters = readInOrder<ParameterResult>(group, "parameters", &readParameter);
    run.parameterHistogram = { group.vector<double>("parameter_histogram_edges"),
                               group.vector<std::uint64_t>("parameter_histogram_original"),
                               group.vector<std::uint64_t>("parameter_histogram_quantized") };
    requireShapes(group, run.parameterHistogram);
    return run;
}

} // namespace

void requireFormat(const H5GroupReader& root, const char* format)
{
    std::string found = "no attribute format";
    root.extra("format", found);
    if (found != format)
        root.fail(std::string("the attribute /@format to be \"") + format + '"', '"' + found + '"');
    std::int64_t major = 0;
    std::int64_t minor = 0;
    root.required("schema_major", major);
    root.required("schema_minor", minor);
    if (major != kSchemaMajor) {
        std::string writer = "an unknown version";
        root.extra("app_version", writer);
        root.fail("schema " + std::to_string(kSchemaMajor) + " of the session file",
                  "schema " + std::to_string(major) + '.' + std::to_string(minor) + ", written by Quantoscope " + writer
                      + (major > kSchemaMajor ? "; a newer Quantoscope is needed to open it" : ""));
    }
}

Session readSessionHead(const H5GroupReader& root)
{
    requireFormat(root, kSessionFormat);
    Session session;
    visitSession(root, session);
    session.notes = root.text("notes");
    if (root.has("figure")) {
        session.figureJson = root.text("figure");
        requireJson(root, "figure", session.figureJson);
    }
    const H5GroupReader model = root.group("model");
    visitModel(model, session.model);
    requireJson(model, "config_json", session.model.configJson);
    session.model.layers = readInOrder<LayerDescription>(model, "layers", &readLayerDescription);
    if (model.has("training"))
        session.model.training = readTraining(model.group("training"));
    session.calibrations = readInOrder<Calibration>(root, "calibrations", &readCalibration);
    return session;
}

CalibrationLayer readCalibrationLayer(const H5GroupReader& layers, const std::string& link)
{
    const H5GroupReader group = layers.group(link);
    CalibrationLayer layer { nameOfLink(link), group.vector<float>("mean_abs"), group.vector<float>("max_abs"),
                             group.vector<float>("diag_h") };
    requireShapes(group, layer);
    return layer;
}

LayerResult readLayerResult(const H5GroupReader& layers, const std::string& link)
{
    const H5GroupReader group = layers.group(link);
    LayerResult layer;
    layer.name = nameOfLink(link);
    visitLayerResult(group, layer);
    layer.warnings = readWarnings(group);
    layer.histogramEdges = group.vector<double>("histogram_edges");
    layer.histogramOriginal = group.vector<std::uint64_t>("histogram_original");
    layer.histogramQuantized = group.vector<std::uint64_t>("histogram_quantized");
    layer.rowError = group.vector<float>("row_error");
    layer.columnError = group.vector<float>("column_error");
    layer.errorMap = group.matrix<float>("error_map");
    layer.order = group.vector<std::int32_t>("order");
    layer.inputScales = group.vector<float>("input_scales");
    layer.rowScales = group.vector<float>("row_scales");
    layer.losses = group.vector<double>("losses");
    layer.clip = group.matrix<float>("clip");
    layer.outlierColumns = group.vector<std::int32_t>("outlier_columns");
    layer.keptChannels = group.vector<std::int32_t>("kept_channels");
    layer.codes = readCodes(group, layer);
    requireShapes(group, layer);
    return layer;
}

std::vector<Run> readRuns(const H5GroupReader& root)
{
    return readInOrder<Run>(root, "runs", &readRun);
}

} // namespace quantoscope
