// A model on disk: its configuration, its tokenizer files, and its tensors, read lazily by name.
#pragma once

#include "core/formats/stored_linear.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace quantoscope {

enum class TensorDtype
{
    F64,
    F32,
    F16,
    BF16,
    I64,
    I32,
    I16,
    I8,
    U8,
    Bool
};

/// "F32", "BF16", ... as safetensors spells them.
std::string_view tensorDtypeName(TensorDtype dtype);
std::optional<TensorDtype> tensorDtypeFromName(std::string_view name);
std::size_t tensorDtypeBytes(TensorDtype dtype);

/// What a header says of a tensor, checked against the file's true size when the file was opened.
struct TensorInfo
{
    std::string name;
    TensorDtype dtype = TensorDtype::F32; ///< of its elements as they are read
    std::vector<std::int64_t> shape;
    std::uint64_t bytes = 0; ///< that it takes in the file
    std::string storedAs = {}; ///< the file's own type where its elements are decoded from another ("Q4_K"), else empty

    std::int64_t elements() const noexcept;
    /// How the file stores it: "F32", "Q4_K", ...
    std::string_view storedTypeName() const;
};

/// Reads a tensor whose elements do not lie in its file as they are wanted: quantized, strided or in another order.
/// Immutable and thread-safe.
class TensorDecoder
{
public:
    virtual ~TensorDecoder() = default;
    /// Elements [first, first + n) in row-major order, little-endian, where n is what `to` has room for.
    virtual void read(std::int64_t first, std::span<std::byte> to) const = 0;
    /// What of the file it decodes.
    virtual std::span<const std::byte> storedBytes() const noexcept = 0;
};

/// A tensor inside a mapped file. Valid as long as the source lives.
struct TensorView
{
    const TensorInfo* info = nullptr;
    /// Its elements, little-endian and row-major, where they lie so in the file; empty where there is a decoder.
    std::span<const std::byte> bytes;
    const TensorDecoder* decoder = nullptr;

    /// Copies elements [first, first + n) in row-major order, where n is what `to` has room for. Throws Error if the
    /// tensor has not that many.
    void read(std::int64_t first, std::span<std::byte> to) const;
};

/// Opening reads and checks headers only; weights stay memory-mapped until asked for. Immutable and thread-safe.
class ModelSource
{
public:
    virtual ~ModelSource() = default;

    /// What was opened, for messages and the session file.
    virtual const std::filesystem::path& path() const noexcept = 0;

    /// "Hugging Face folder", "llama2.c checkpoint", "GGUF file (mostly Q4_1)": for people.
    virtual std::string formatName() const = 0;

    /// The model's configuration in Hugging Face terms (model_type, hidden_size, ...); synthesized from the
    /// header for formats that have no config.json. Keys prefixed "quantoscope_" are our own: `quantoscope_rope_style`
    /// is "interleaved" where q and k rows come in pairs (llama2.c) instead of halves.
    virtual const nlohmann::json& config() const noexcept = 0;

    /// How its makers have it write text (eos_token_id, one or a list, ...), as generation_config.json says; an empty
    /// object where nothing does.
    virtual const nlohmann::json& generationConfig() const;

    /// Linears that the checkpoint stores as integer codes, by name. Among the tensors their weights are decoded ones.
    virtual std::span<const StoredLinearInfo> storedLinears() const noexcept { return {}; }
    /// Codes and grid of one of them. Throws InputFileError as decodeStoredLinear does.
    virtual StoredLinear storedLinear(const StoredLinearInfo& info) const;

    /// What a person should know of the files though they can be read: a label that was put right. English sentences.
    virtual std::span<const std::string> remarks() const noexcept { return {}; }

    /// All tensors under their Hugging Face names (model.layers.0.self_attn.q_proj.weight, ...), in file order.
    virtual std::span<const TensorInfo> tensors() const noexcept = 0;

    /// False for a configuration without a checkpoint, which has no tensors.
    virtual bool hasWeights() const noexcept { return true; }

    /// nullptr if there is none of that name.
    virtual const TensorInfo* findTensor(std::string_view name) const noexcept = 0;

    /// The tensor itself. Throws InputFileError naming the file and the tensor if there is none of that name.
    virtual TensorView tensor(std::string_view name) const = 0;

    /// Folder with tokenizer files (tokenizer.json, vocab.json, ...) or the tokenizer file itself (llama2.c's
    /// tok512.bin, given by --tokenizer or found beside the checkpoint; a GGUF file, which holds its own); empty if
    /// there is none.
    virtual const std::filesystem::path& tokenizerPath() const noexcept = 0;

    /// SHA-256 (hex) over sizes, headers and 1 MiB samples of each tensor: quick to compute, tells models apart.
    virtual std::string fingerprint() const = 0;
};

/// Opens whatever `path` holds, told by content: a Hugging Face folder (safetensors, one file or sharded), a GGUF file
/// or a llama2.c checkpoint. `tokenizer` overrides where the tokenizer is looked for. Throws InputFileError for a
/// missing, truncated, lying or unsupported file.
std::shared_ptr<const ModelSource> openModelSource(const std::filesystem::path& path,
                                                   const std::filesystem::path& tokenizer = {});

} // namespace quantoscope
