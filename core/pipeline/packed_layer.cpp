#include "core/pipeline/packed_layer.h"

#include "core/base/errors.h"
#include "core/pipeline/export_layers.h"

#include <cstring>
#include <nlohmann/json.hpp>

namespace quantoscope {
namespace {

WordPacking packingOf(const std::string& part, ExportFormat format)
{
    const bool zeros = part == "qzeros" || part == "weight_zero_point";
    if (!zeros && part != "qweight" && part != "weight_packed")
        return WordPacking::None;
    if (format == ExportFormat::Awq)
        return WordPacking::AwqRows;
    // GPTQ lays codes down the columns and zeros along the rows, compressed-tensors the other way round.
    return zeros == (format == ExportFormat::CompressedTensors) ? WordPacking::DownColumns : WordPacking::AlongRows;
}

PackedTensor plain(TensorToWrite&& tensor, const std::string& layer, const ExportGrid& grid, const LayerResult& result)
{
    PackedTensor packed;
    const std::vector<std::byte> bytes = tensor.produce();
    packed.name = std::move(tensor.name);
    packed.type = tensor.dtype;
    packed.shape = std::move(tensor.shape);
    packed.bytes.resize(bytes.size());
    std::memcpy(packed.bytes.data(), bytes.data(), bytes.size());
    const std::string part = packed.name.substr(layer.size() + 1);
    packed.packing = packingOf(part, grid.format);
    if (packed.packing == WordPacking::None)
        return packed;
    packed.bits = grid.bits;
    const bool inputs = part == "weight_packed" || (part == "qweight" && grid.format != ExportFormat::Awq);
    packed.fields = inputs ? result.inFeatures : result.outFeatures;
    return packed;
}

} // namespace

std::vector<std::string> packedFormats()
{
    return { "gptq", "gptq_v2", "awq", "compressed-tensors" };
}

PackedLayer packLayer(const Run& header, const LayerResult& layer, const std::string& format)
{
    const ExportFormat wanted = exportFormatFromName(format);
    if (wanted == ExportFormat::Gguf || wanted == ExportFormat::Safetensors)
        throw InvalidRequest(format + " files hold no packed words that can be looked into here");
    if (!layer.codes)
        throw InvalidRequest("the session holds no codes of " + layer.name);
    if (!layer.keptChannels.empty())
        throw InvalidRequest(layer.name + " has channels in full precision, for which the format has no place");
    ExportGrid grid;
    try {
        grid = exportGrid(QuantizerConfig::fromJson(nlohmann::json::parse(header.configJson)), wanted);
    } catch (const nlohmann::json::exception&) {
        throw InvalidRequest("the session does not say how run " + header.name + " was configured");
    }
    LinearInfo info;
    info.name = layer.name;
    ExportedLayer exported;
    exported.info = &info;
    exported.codes = layer.codes;
    PackedLayer packed { layer.name, format, {} };
    for (TensorToWrite& tensor : tensorsOfLayer(exported, grid))
        packed.tensors.push_back(plain(std::move(tensor), layer.name, grid, layer));
    return packed;
}

} // namespace quantoscope
