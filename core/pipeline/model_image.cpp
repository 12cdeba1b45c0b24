#include "core/pipeline/model_image.h"

#include "core/models/architecture.h"
#include "core/models/tensor_io.h"
#include "core/pipeline/layer_scaling.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace quantoscope {
namespace {

/// The order of the rows of `layer` in a Hugging Face file: ExportedLayer::rows.
at::Tensor rowsInFile(const ModelSource& source, const LinearInfo& layer)
{
    const nlohmann::json& config = source.config();
    const auto style = config.find("quantoscope_rope_style");
    if (style == config.end() || *style != "interleaved" || (layer.kind != "q" && layer.kind != "k"))
        return {};
    const auto heads = config.at("num_attention_heads").get<std::int64_t>();
    const std::int64_t ownHeads = layer.kind == "q" ? heads : config.value("num_key_value_heads", heads);
    // Rows 2j and 2j + 1 of a head turn together; with halves they are rows j and j + size/2.
    return at::arange(layer.outFeatures, at::kLong)
        .view({ ownHeads, layer.outFeatures / ownHeads / 2, 2 })
        .transpose(1, 2)
        .reshape({ layer.outFeatures });
}

void requireHalfScales(const LayerResult& layer)
{
    const Matrix<float>& scales = layer.codes->scales;
    const at::Tensor stored
        = at::from_blob(const_cast<float*>(scales.values.data()), { scales.rows, scales.columns }, at::kFloat);
    if (!stored.to(at::kHalf).to(at::kFloat).equal(stored))
        throw InvalidRequest("the scales of " + layer.name
                             + " are no float16 numbers, which the format stores; quantize with scale-type float16");
}

/// Codes and grid as tensors that share memory with `codes`, of which they keep it alive, and must not be written to.
QuantizedWeight viewOf(const std::shared_ptr<const QuantizedCodes>& codes)
{
    const auto share = [&](const auto& matrix, at::ScalarType type) {
        // ATen knows no constant tensors.
        auto* const values = const_cast<void*>(static_cast<const void*>(matrix.values.data()));
        return at::from_blob(
            values, { matrix.rows, matrix.columns }, [codes](void*) {}, type);
    };
    QuantizedWeight weight;
    weight.codes = share(codes->codes, at::kInt);
    weight.scales = share(codes->scales, at::kFloat);
    weight.zeros = share(codes->zeros, at::kFloat);
    weight.groupIndex = at::tensor(codes->groupIndex, at::kInt);
    weight.zerosAreOffsets = codes->zerosAreOffsets;
    weight.minCode = codes->minCode;
    weight.maxCode = codes->maxCode;
    return weight;
}

class ImageMaker
{
public:
    ImageMaker(const OpenModel& model, const LanguageModel& quantized, const Run& run, bool asCodes)
        : m_source(*model.source)
        , m_original(languageModelOf(model))
        , m_quantized(quantized)
        , m_run(run)
        , m_scaled(scaleSearchSettings(QuantizerConfig::fromJson(nlohmann::json::parse(run.configJson))).has_value())
        , m_asCodes(asCodes)
    {
    }

    ModelImage make()
    {
        const Blueprint blueprint = findArchitecture(m_source).describe(m_source);
        for (std::size_t i = 0; i < blueprint.linears().size(); ++i)
            addLinear(blueprint.linears()[i], i);
        for (std::size_t i = 0; i < blueprint.scaleGroups().size(); ++i)
            addMaker(blueprint.scaleGroups()[i], blueprint.scaleMakers()[i]);
        return std::move(m_image);
    }

private:
    void addLinear(const PlannedLinear& planned, std::size_t index)
    {
        const LinearInfo& info = m_quantized.linears()[index];
        const auto result = std::ranges::find(m_run.layers, info.name, &LayerResult::name);
        ExportedLayer layer { &info, nullptr, planned.layout, rowsInFile(m_source, info), m_quantized.linear(index) };
        if (result == m_run.layers.end() || !result->codes) {
            addUnquantized(planned, layer, index);
            return;
        }
        layer.codes = result->codes;
        if (m_asCodes)
            requireCodesTell(layer, *result);
        if (planned.info.tied)
            m_image.tiedHead = m_image.layers.size();
        else
            m_image.layerOf[planned.weight] = m_image.layers.size();
        m_image.layers.push_back(std::move(layer));
    }

    static void requireCodesTell(const ExportedLayer& layer, const LayerResult& result)
    {
        requireHalfScales(result);
        if (!viewOf(layer.codes).dequantize().equal(layer.runs->weight().to(at::kCPU)))
            throw InvalidRequest("codes and grid of " + result.name
                                 + " do not make up its weight alone; no format holds the rest");
    }

    void addUnquantized(const PlannedLinear& planned, const ExportedLayer& layer, std::size_t index)
    {
        if (planned.info.block >= 0)
            m_image.unquantized.push_back(planned.info.name);
        const std::shared_ptr<const LinearOperator> original = m_original.linear(index);
        if (layer.runs != original && !layer.runs->weight().equal(original->weight()))
            m_image.changed[planned.weight] = layer.plainInFile();
        else if (layer.rows.defined())
            m_image.reordered[planned.weight] = layer.rows;
    }

    /// The maker's own tensors divided by the scales that the group's readers were multiplied by; of a linear the
    /// bias, since its weight is among the linears. The same divisions as the running model's.
    void addMaker(const ScaleGroup& group, const std::string& maker)
    {
        const at::Tensor scales = m_scaled ? channelScales(m_quantized, m_run, group) : at::Tensor();
        if (!scales.defined() || group.maker == ScaleMaker::Other)
            return;
        const bool isLinear = group.maker == ScaleMaker::Linear;
        if (!isLinear)
            divide(maker + ".weight", 0, scales);
        divide(maker + ".bias", isLinear ? group.makerRow : 0, scales);
    }

    void divide(const std::string& tensor, std::int64_t first, const at::Tensor& scales)
    {
        if (!m_source.findTensor(tensor))
            return;
        at::Tensor values = toTensor(m_source.tensor(tensor));
        values.narrow(0, first, scales.size(0)).div_(scales);
        m_image.changed[tensor] = values;
    }

    const ModelSource& m_source;
    const LanguageModel& m_original;
    const LanguageModel& m_quantized;
    const Run& m_run;
    bool m_scaled; ///< scales of channels were moved
    bool m_asCodes;
    ModelImage m_image;
};

} // namespace

QuantizedWeight ExportedLayer::inFile() const
{
    QuantizedWeight weight = viewOf(codes);
    if (!rows.defined())
        return weight;
    weight.codes = weight.codes.index_select(0, rows);
    if (weight.scales.size(0) == rows.numel()) {
        weight.scales = weight.scales.index_select(0, rows);
        weight.zeros = weight.zeros.index_select(0, rows);
    }
    return weight;
}

at::Tensor ExportedLayer::plainInFile() const
{
    at::Tensor weight = runs->weight().to(at::kCPU);
    if (rows.defined())
        weight = weight.index_select(0, rows);
    return (layout == WeightLayout::InOut ? weight.t() : weight).contiguous();
}

ModelImage imageOf(const OpenModel& model, const LanguageModel& quantized, const Run& run, bool asCodes)
{
    return ImageMaker(model, quantized, run, asCodes).make();
}

at::Tensor plainTensor(const ModelSource& source, const ModelImage& image, const TensorInfo& info)
{
    if (const auto changed = image.changed.find(info.name); changed != image.changed.end())
        return changed->second;
    const at::Tensor values = toTensor(source.tensor(info.name));
    const auto rows = image.reordered.find(info.name);
    return rows == image.reordered.end() ? values : values.index_select(0, rows->second);
}

std::vector<std::byte> bytesOf(const at::Tensor& tensor)
{
    const at::Tensor dense = tensor.contiguous();
    std::vector<std::byte> bytes(dense.nbytes());
    if (!bytes.empty())
        std::memcpy(bytes.data(), dense.data_ptr(), bytes.size());
    return bytes;
}

} // namespace quantoscope
