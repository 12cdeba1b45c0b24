#include "core/formats/llama2c_checkpoint.h"

#include "core/base/errors.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace quantoscope {

namespace {

constexpr std::int32_t kMagic = 0x616b3432; // "24ka" in the file
constexpr std::size_t kHeaderBytesV0 = 28;
constexpr std::size_t kHeaderBytesV1 = 256;
constexpr std::size_t kSharedFlagV1 = 36; // offset of the byte that says whether the head is tied

struct Header
{
    std::int64_t dim = 0;
    std::int64_t hiddenDim = 0;
    std::int64_t layers = 0;
    std::int64_t heads = 0;
    std::int64_t kvHeads = 0;
    std::int64_t vocabulary = 0;
    std::int64_t context = 0;
    bool tiedHead = true;
    int version = 0;

    std::int64_t headDim() const { return dim / heads; }
    std::int64_t kvDim() const { return headDim() * kvHeads; }
    std::size_t bytes() const { return version == 0 ? kHeaderBytesV0 : kHeaderBytesV1; }
};

std::int32_t int32At(std::span<const std::byte> bytes, std::size_t offset)
{
    std::int32_t value = 0;
    std::memcpy(&value, bytes.subspan(offset, sizeof value).data(), sizeof value); // both are little-endian
    return value;
}

Header readFields(std::span<const std::byte> bytes, std::size_t offset)
{
    Header header;
    std::int64_t* const fields[] = { &header.dim,     &header.hiddenDim,  &header.layers, &header.heads,
                                     &header.kvHeads, &header.vocabulary, &header.context };
    for (std::int64_t* field : fields) {
        *field = int32At(bytes, offset);
        offset += sizeof(std::int32_t);
    }
    return header;
}

// Limits far above any real model keep every later product within 64 bits.
std::string whatIsWrong(const Header& header)
{
    const auto outside = [](std::int64_t value, std::int64_t highest) { return value < 1 || value > highest; };
    if (outside(header.dim, 1 << 20))
        return "dim " + std::to_string(header.dim);
    if (outside(header.hiddenDim, 1 << 22))
        return "hidden_dim " + std::to_string(header.hiddenDim);
    if (outside(header.layers, 1 << 12))
        return "n_layers " + std::to_string(header.layers);
    if (outside(header.heads, header.dim) || header.dim % header.heads != 0 || header.headDim() % 2 != 0)
        return "n_heads " + std::to_string(header.heads) + " for dim " + std::to_string(header.dim);
    if (outside(header.kvHeads, header.heads) || header.heads % header.kvHeads != 0)
        return "n_kv_heads " + std::to_string(header.kvHeads) + " for n_heads " + std::to_string(header.heads);
    if (outside(header.vocabulary, 1 << 24))
        return "vocab_size " + std::to_string(header.vocabulary);
    if (outside(header.context, 1 << 24))
        return "max_seq_len " + std::to_string(header.context);
    return {};
}

bool hasMagic(std::span<const std::byte> bytes)
{
    return bytes.size() >= sizeof kMagic && int32At(bytes, 0) == kMagic;
}

Header readV0(std::span<const std::byte> bytes)
{
    Header header = readFields(bytes, 0);
    header.tiedHead = header.vocabulary > 0;
    header.vocabulary = std::abs(header.vocabulary);
    return header;
}

Header readHeader(std::span<const std::byte> bytes, const std::string& file)
{
    const bool magic = hasMagic(bytes);
    const std::size_t needed = magic ? kHeaderBytesV1 : kHeaderBytesV0;
    if (bytes.size() < needed) {
        throw InputFileError(file, "a llama2.c header of " + std::to_string(needed) + " bytes",
                             std::to_string(bytes.size()) + " bytes");
    }
    Header header;
    if (magic) {
        const std::int32_t version = int32At(bytes, 4);
        if (version != 1) {
            throw InputFileError(file, "a llama2.c checkpoint of version 0 or 1",
                                 "version " + std::to_string(version) + " at byte 4");
        }
        header = readFields(bytes, 8);
        header.version = version;
        header.tiedHead = bytes[kSharedFlagV1] != std::byte(0);
    } else {
        header = readV0(bytes);
    }
    if (const std::string wrong = whatIsWrong(header); !wrong.empty())
        throw InputFileError(file, "a llama2.c header", wrong);
    return header;
}

// One stretch of the file: the same tensor for every layer, or a single one (layers == 0).
struct Stretch
{
    std::string name; // with a # for the layer's number
    std::vector<std::int64_t> shape;
    std::int64_t layers = 0;

    std::uint64_t bytesOfOne() const
    {
        std::uint64_t bytes = sizeof(float);
        for (const std::int64_t extent : shape)
            bytes *= static_cast<std::uint64_t>(extent);
        return bytes;
    }
    std::uint64_t bytes() const { return bytesOfOne() * static_cast<std::uint64_t>(std::max<std::int64_t>(layers, 1)); }
};

// The order in which llama2.c's export.py writes them. An empty name: bytes to pass over.
std::vector<Stretch> layout(const Header& h)
{
    const Stretch embedding { "model.embed_tokens.weight", { h.vocabulary, h.dim } };
    const Stretch attentionNorm { "model.layers.#.input_layernorm.weight", { h.dim }, h.layers };
    const Stretch mlpNorm { "model.layers.#.post_attention_layernorm.weight", { h.dim }, h.layers };
    const Stretch finalNorm { "model.norm.weight", { h.dim } };
    const std::vector<Stretch> attention {
        { "model.layers.#.self_attn.q_proj.weight", { h.dim, h.dim }, h.layers },
        { "model.layers.#.self_attn.k_proj.weight", { h.kvDim(), h.dim }, h.layers },
        { "model.layers.#.self_attn.v_proj.weight", { h.kvDim(), h.dim }, h.layers },
        { "model.layers.#.self_attn.o_proj.weight", { h.dim, h.dim }, h.layers },
    };
    const std::vector<Stretch> mlp {
        { "model.layers.#.mlp.gate_proj.weight", { h.hiddenDim, h.dim }, h.layers },
        { "model.layers.#.mlp.down_proj.weight", { h.dim, h.hiddenDim }, h.layers },
        { "model.layers.#.mlp.up_proj.weight", { h.hiddenDim, h.dim }, h.layers },
    };
    std::vector<Stretch> all;
    const auto append = [&all](const std::vector<Stretch>& more) { all.insert(all.end(), more.begin(), more.end()); };
    if (h.version == 0) {
        append({ embedding, attentionNorm });
        append(attention);
        append({ mlpNorm });
        append(mlp);
        append({ finalNorm });
        append({ { {}, { 2, h.context, h.headDim() / 2 } } }); // cosines and sines of the rotary positions
    } else {
        append({ attentionNorm, mlpNorm, finalNorm, embedding });
        append(attention);
        append(mlp);
    }
    if (!h.tiedHead)
        append({ { "lm_head.weight", { h.vocabulary, h.dim } } });
    return all;
}

std::uint64_t totalBytes(const Header& header)
{
    std::uint64_t total = header.bytes();
    for (const Stretch& stretch : layout(header))
        total += stretch.bytes();
    return total;
}

nlohmann::json synthesizedConfig(const Header& header)
{
    // llama2.c stores neither epsilon nor theta: these are the constants of its own program.
    return {
        { "model_type", "llama" },
        { "architectures", { "LlamaForCausalLM" } },
        { "hidden_size", header.dim },
        { "intermediate_size", header.hiddenDim },
        { "num_hidden_layers", header.layers },
        { "num_attention_heads", header.heads },
        { "num_key_value_heads", header.kvHeads },
        { "vocab_size", header.vocabulary },
        { "max_position_embeddings", header.context },
        { "hidden_act", "silu" },
        { "rms_norm_eps", 1e-5 },
        { "rope_theta", 10000.0 },
        { "tie_word_embeddings", header.tiedHead },
        { "torch_dtype", "float32" },
        { "quantoscope_rope_style", "interleaved" },
    };
}

std::filesystem::path tokenizerBeside(const std::filesystem::path& file, std::int64_t vocabulary)
{
    const std::filesystem::path folder = file.parent_path();
    for (const std::string& name : { "tok" + std::to_string(vocabulary) + ".bin", std::string("tokenizer.bin") }) {
        std::error_code ignored;
        if (std::filesystem::is_regular_file(folder / name, ignored))
            return folder / name;
    }
    return {};
}

} // namespace

bool Llama2cCheckpoint::recognises(std::span<const std::byte> bytes)
{
    if (hasMagic(bytes))
        return true;
    return bytes.size() >= kHeaderBytesV0 && whatIsWrong(readV0(bytes)).empty();
}

Llama2cCheckpoint::Llama2cCheckpoint(const std::filesystem::path& file, const std::filesystem::path& tokenizer)
    : TensorTableSource(file), m_file(file)
{
    const std::span<const std::byte> bytes = m_file.bytes();
    const Header header = readHeader(bytes, file.string());
    if (const std::uint64_t expected = totalBytes(header); expected != bytes.size()) {
        throw InputFileError(file.string(), std::to_string(expected) + " bytes, as its llama2.c header asks for",
                             std::to_string(bytes.size()) + " bytes");
    }

    std::size_t position = header.bytes();
    for (const Stretch& stretch : layout(header)) {
        const std::uint64_t size = stretch.bytesOfOne();
        for (std::int64_t layer = 0; layer < std::max<std::int64_t>(stretch.layers, 1); ++layer) {
            std::string name = stretch.name;
            if (const auto hash = name.find('#'); hash != std::string::npos)
                name.replace(hash, 1, std::to_string(layer));
            if (!name.empty())
                addTensor({ name, TensorDtype::F32, stretch.shape, size }, bytes.subspan(position, size));
            position += size;
        }
    }
    setConfig(synthesizedConfig(header));
    setTokenizerPath(tokenizer.empty() ? tokenizerBeside(file, header.vocabulary) : tokenizer);
}

} // namespace quantoscope
