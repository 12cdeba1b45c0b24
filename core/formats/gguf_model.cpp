#include "core/formats/gguf_model.h"

#include "core/base/errors.h"
#include "core/formats/ggml_tensor.h"
#include "core/formats/gguf_config.h"
#include "core/formats/json_text.h"

#include <algorithm>
#include <map>

namespace quantoscope {

namespace {

// What most of the elements are stored as.
std::string_view commonType(const std::vector<GgufFile::Tensor>& tensors)
{
    std::map<std::string_view, std::uint64_t> bytesOfType;
    for (const GgufFile::Tensor& tensor : tensors)
        bytesOfType[tensor.type->name] += tensor.bytes.size();
    const auto most = std::ranges::max_element(bytesOfType, {}, [](const auto& entry) { return entry.second; });
    return most == bytesOfType.end() ? std::string_view() : most->first;
}

} // namespace

GgufModel::GgufModel(const std::filesystem::path& file, const std::filesystem::path& tokenizer)
    : TensorTableSource(file), m_file(file)
{
    const std::optional<std::string> architecture = m_file.text("general.architecture");
    if (!architecture)
        m_file.refuse("general.architecture", "given", "no such key");
    const GgufFamily* family = findGgufFamily(*architecture);
    if (family != nullptr && !family->gpt2Names)
        m_headSize = headSizeOf(m_file, *family);
    setConfig(family != nullptr ? configFromGguf(m_file, *family) : nlohmann::json { { "model_type", *architecture } });
    for (const GgufFile::Tensor& tensor : m_file.tensors())
        addGgufTensor(family, tensor);
    // Models that chat end a turn by another token than a text.
    nlohmann::json ends = nlohmann::json::array();
    for (const char* role : { "eos", "eot", "eom" }) {
        if (const auto id = m_file.integer("tokenizer.ggml." + std::string(role) + "_token_id"))
            ends.push_back(*id);
    }
    if (!ends.empty())
        setGenerationConfig({ { "eos_token_id", std::move(ends) } });
    const bool hasOwn = m_file.text("tokenizer.ggml.model").value_or("no_vocab") != "no_vocab";
    setTokenizerPath(tokenizer.empty() && hasOwn ? file : tokenizer);
}

std::string GgufModel::formatName() const
{
    if (m_file.tensors().empty())
        return "GGUF file without tensors";
    return "GGUF file (mostly " + std::string(commonType(m_file.tensors())) + ')';
}

GgmlOrder GgufModel::orderOf(const GgufFamily& family, const GgufFile::Tensor& tensor) const
{
    const std::string_view name = tensor.name;
    const auto isPart = [&](std::string_view part) {
        return name.starts_with("blk.")
            && (name.ends_with(std::string(part) + ".weight") || name.ends_with(std::string(part) + ".bias"));
    };
    GgmlOrder order;
    if (family.interleavesHeads && (isPart(".attn_q") || isPart(".attn_k"))) {
        if (m_headSize % 2 != 0 || tensor.shape.empty() || tensor.shape.front() % m_headSize != 0) {
            throw InputFileError(path().string(),
                                 "tensor " + inQuotes(name) + " in heads of " + std::to_string(m_headSize) + " rows",
                                 tensor.shape.empty() ? "a scalar" : std::to_string(tensor.shape.front()) + " rows");
        }
        order.interleavedHeadSize = m_headSize;
    }
    order.transposed = family.gpt2Names && name.starts_with("blk.") && tensor.shape.size() == 2;
    return order;
}

void GgufModel::addGgufTensor(const GgufFamily* family, const GgufFile::Tensor& tensor)
{
    const GgmlType& type = *tensor.type;
    const GgmlOrder order = family != nullptr ? orderOf(*family, tensor) : GgmlOrder();
    TensorInfo info { tensor.name, type.elements, tensor.shape, tensor.bytes.size() };
    if (family != nullptr) {
        if (tensor.name == "rope_freqs.weight") // became part of the configuration
            return;
        info.name = huggingFaceName(*family, tensor.name).value_or(tensor.name);
    }
    if (type.decode != nullptr)
        info.storedAs = type.name;
    if (order.asItWas() && type.decode == nullptr) {
        addTensor(std::move(info), tensor.bytes);
        return;
    }
    // The rows of a bias are its elements.
    const std::int64_t elements = info.elements();
    const bool isVector = info.shape.size() < 2;
    const std::int64_t columns = isVector && order.interleavedHeadSize != 0 ? 1 : info.shape.back();
    m_decoders.push_back(std::make_unique<GgmlTensor>(type, elements / columns, columns, order, tensor.bytes));
    if (order.transposed)
        std::swap(info.shape[0], info.shape[1]);
    addTensor(std::move(info), {}, m_decoders.back().get());
}

} // namespace quantoscope
