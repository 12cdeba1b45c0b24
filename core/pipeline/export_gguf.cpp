#include "core/pipeline/export_gguf.h"

#include "core/formats/ggml_tensor.h"
#include "core/formats/gguf_names.h"
#include "core/pipeline/gguf_vocabulary.h"
#include "core/quantization/ggml_packing.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace quantoscope {
namespace {

struct PlainType
{
    std::uint32_t number = 0; ///< ggml's
    at::ScalarType elements = at::kFloat;
    std::size_t width = sizeof(float);
};

PlainType plainType(TensorDtype dtype)
{
    switch (dtype) {
    case TensorDtype::F16:
        return { 1, at::kHalf, 2 };
    case TensorDtype::BF16:
        return { 30, at::kBFloat16, 2 };
    default:
        return {};
    }
}

/// Rotary frequencies that old checkpoints keep; llama.cpp computes them.
constexpr std::string_view kFrequencies = ".rotary_emb.inv_freq";

/// "general.file_type": what llama.cpp calls a whole file by.
std::uint32_t fileType(GgmlBlock block)
{
    switch (block) {
    case GgmlBlock::Q4_0:
        return 2;
    case GgmlBlock::Q4_1:
        return 3;
    case GgmlBlock::Q8_0:
        break;
    }
    return 7;
}

[[noreturn]] void refuse(const std::string& reason)
{
    throw InvalidRequest("the model has no image in a GGUF file: " + reason);
}

/// "" if the configuration asks for nothing that the metadata below leaves out.
std::string problemOfConfig(const nlohmann::json& config)
{
    const bool ignoresWindow = config.value("use_sliding_window", true) == false;
    for (const char* key : { "rope_scaling", "partial_rotary_factor", "sliding_window" }) {
        const auto value = config.find(key);
        const bool ignored = ignoresWindow && key == std::string_view("sliding_window");
        if (value != config.end() && !value->is_null() && !ignored)
            return std::string("config.json has ") + key;
    }
    const auto rope = config.find("rope_parameters");
    if (rope != config.end() && rope->is_object() && rope->value("rope_type", "default") != "default")
        return "config.json has rope_parameters of type " + rope->value("rope_type", "");
    if (config.value("hidden_act", "silu") != "silu")
        return "llama.cpp's feed-forward parts have activation silu";
    return {};
}

/// Hyper-parameters under llama.cpp's names.
class Metadata
{
public:
    Metadata(const OpenModel& model, const GgufFamily& family)
        : m_model(model), m_config(model.source->config()), m_prefix(std::string(family.architecture) + '.')
    {
    }

    std::vector<GgufEntry> entries(GgmlBlock block) &&
    {
        const std::uint32_t heads = integer("num_attention_heads");
        const std::uint32_t headSize = outputsOf("q") / heads;
        m_entries = { { "general.architecture", m_prefix.substr(0, m_prefix.size() - 1) },
                      { "general.name", m_model.source->path().filename().string() },
                      { "general.file_type", fileType(block) },
                      { "general.quantization_version", std::uint32_t(2) } };
        add("context_length", static_cast<std::uint32_t>(m_model.layered().config().contextLength));
        add("embedding_length", integer("hidden_size"));
        add("block_count", integer("num_hidden_layers"));
        add("feed_forward_length", outputsOf("up"));
        add("attention.head_count", heads);
        add("attention.head_count_kv", outputsOf("k") / headSize);
        add("attention.key_length", headSize);
        add("attention.value_length", headSize);
        add("attention.layer_norm_rms_epsilon", m_config.value("rms_norm_eps", 1e-6F));
        add("rope.dimension_count", headSize);
        add("rope.freq_base", ropeBase());
        add("vocab_size", static_cast<std::uint32_t>(m_model.layered().config().vocabularySize));
        for (GgufEntry& entry : ggufTokenizer(m_model))
            m_entries.push_back(std::move(entry));
        return std::move(m_entries);
    }

private:
    std::uint32_t integer(const char* key) const { return m_config.at(key).get<std::uint32_t>(); }

    /// Of the first layer of this kind.
    std::uint32_t outputsOf(const char* kind) const
    {
        const std::vector<LinearInfo>& linears = m_model.layered().linears();
        return static_cast<std::uint32_t>(std::ranges::find(linears, kind, &LinearInfo::kind)->outFeatures);
    }

    float ropeBase() const
    {
        constexpr float usual = 10000;
        const auto parameters = m_config.find("rope_parameters");
        if (parameters != m_config.end() && parameters->is_object() && parameters->contains("rope_theta"))
            return parameters->at("rope_theta").get<float>();
        return m_config.value("rope_theta", usual);
    }

    template <typename Value>
    void add(const char* key, Value value)
    {
        m_entries.push_back({ m_prefix + key, value });
    }

    const OpenModel& m_model;
    const nlohmann::json& m_config;
    std::string m_prefix;
    std::vector<GgufEntry> m_entries;
};

class Tensors
{
public:
    Tensors(const ModelSource& source, const GgufFamily& family, GgmlBlock block, const ModelImage& image)
        : m_source(source), m_config(source.config()), m_family(family), m_block(block), m_image(image)
    {
    }

    std::vector<GgufTensorToWrite> all() const
    {
        std::vector<GgufTensorToWrite> tensors;
        for (const TensorInfo& info : m_source.tensors()) {
            if (info.name.ends_with(kFrequencies))
                continue;
            const auto layer = m_image.layerOf.find(info.name);
            tensors.push_back(layer == m_image.layerOf.end() ? plain(info)
                                                             : quantized(info.name, m_image.layers[layer->second]));
        }
        if (m_image.tiedHead)
            tensors.push_back(quantized("lm_head.weight", m_image.layers[*m_image.tiedHead]));
        return tensors;
    }

private:
    std::string nameOf(const std::string& tensor) const
    {
        const std::optional<std::string> name = ggufName(m_family, tensor);
        if (!name)
            refuse("it has no name for tensor " + tensor);
        return *name;
    }

    /// From rows of halves, as Hugging Face has them, to pairs of neighbours; undefined where they stay.
    at::Tensor rowsOf(const std::string& tensor, std::int64_t count) const
    {
        const bool isQuery = tensor.find(".q_proj.") != std::string::npos;
        if (!m_family.interleavesHeads || (!isQuery && tensor.find(".k_proj.") == std::string::npos))
            return {};
        const auto heads = m_config.at("num_attention_heads").get<std::int64_t>();
        const std::int64_t own = isQuery ? heads : m_config.value("num_key_value_heads", heads);
        return at::arange(count, at::kLong).view({ own, 2, count / own / 2 }).transpose(1, 2).reshape({ count });
    }

    GgufTensorToWrite quantized(const std::string& tensor, const ExportedLayer& layer) const
    {
        const std::int64_t out = layer.codes->codes.rows;
        const std::int64_t in = layer.codes->codes.columns;
        const auto bytes = static_cast<std::size_t>(out * (in / kGgmlBlockColumns) * ggmlBlockBytes(m_block));
        return { nameOf(tensor),
                 ggmlBlockType(m_block),
                 { out, in },
                 bytes,
                 [layer, order = rowsOf(tensor, out), block = m_block] {
                     const at::Tensor blocks = packBlocks(layer.inFile(), block);
                     return bytesOf(order.defined() ? blocks.index_select(0, order) : blocks);
                 } };
    }

    /// Vectors as float32, which llama.cpp adds and multiplies in; matrices as they are stored, blocks of ggml
    /// included.
    GgufTensorToWrite plain(const TensorInfo& info) const
    {
        if (const GgmlTensor* const blocks = unchangedBlocks(info)) {
            const std::span<const std::byte> bytes = blocks->storedBytes();
            return { nameOf(info.name), blocks->type().id, info.shape, bytes.size(),
                     [bytes] { return std::vector<std::byte>(bytes.begin(), bytes.end()); } };
        }
        const bool asStored = info.shape.size() > 1 && !m_image.changed.contains(info.name);
        const PlainType type = asStored ? plainType(info.dtype) : PlainType {};
        return { nameOf(info.name), type.number, info.shape, static_cast<std::size_t>(info.elements()) * type.width,
                 [this, &info, type, order = rowsOf(info.name, info.shape.empty() ? 0 : info.shape.front())] {
                     const at::Tensor values = plainTensor(m_source, m_image, info).to(type.elements);
                     return bytesOf(order.defined() ? values.index_select(0, order) : values);
                 } };
    }

    /// The matrix as a GGUF file holds it, if it goes into another as it is; else null.
    const GgmlTensor* unchangedBlocks(const TensorInfo& info) const
    {
        const auto* const tensor = dynamic_cast<const GgmlTensor*>(m_source.tensor(info.name).decoder);
        const bool unchanged = tensor && tensor->isAsItWas() && info.shape.size() > 1
            && !m_image.changed.contains(info.name) && !rowsOf(info.name, info.shape.front()).defined();
        return unchanged ? tensor : nullptr;
    }

    const ModelSource& m_source;
    const nlohmann::json& m_config;
    const GgufFamily& m_family;
    GgmlBlock m_block;
    const ModelImage& m_image;
};

} // namespace

void requireGgufImage(const OpenModel& model)
{
    const nlohmann::json& config = model.source->config();
    const std::string type = config.value("model_type", "");
    const GgufFamily* const family = findGgufFamilyOf(type);
    if (!family || family->gpt2Names)
        refuse("models of type " + type + " are not written");
    if (const std::string problem = problemOfConfig(config); !problem.empty())
        refuse(problem);
    for (const TensorInfo& info : model.source->tensors()) {
        if (!info.name.ends_with(kFrequencies) && !ggufName(*family, info.name))
            refuse("it has no name for tensor " + info.name);
    }
    ggufTokenizer(model); // throws where it has no image
}

void writeGgufModel(const std::filesystem::path& file, const OpenModel& model, const GridSpec& grid,
                    const ModelImage& image)
{
    const std::optional<GgmlBlock> block = blockFor(grid);
    if (!block)
        refuse("no block holds the grid");
    const GgufFamily& family = *findGgufFamilyOf(model.source->config().at("model_type").get<std::string>());
    const Tensors tensors(*model.source, family, *block, image);
    writeGguf(file, Metadata(model, family).entries(*block), tensors.all());
}

} // namespace quantoscope
