#include "core/formats/model_source.h"

#include "core/base/errors.h"
#include "core/formats/hugging_face_folder.h"
#include "core/formats/llama2c_checkpoint.h"

#include <array>

namespace quantoscope {

namespace {

using Bytes = std::span<const std::byte>;
using Opener
    = std::shared_ptr<const ModelSource> (*)(const std::filesystem::path& file, const std::filesystem::path& tokenizer);

/// A kind of file, told by its first bytes. A kind without an opener is known by name but not read.
struct FileKind
{
    const char* name;
    bool (*recognises)(Bytes bytes);
    Opener open;
};

bool startsWith(Bytes bytes, std::string_view magic)
{
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    return text.starts_with(magic);
}

// Eight bytes of header length, whose upper half is zero in any real file, then the header's brace.
bool looksLikeSafetensors(Bytes bytes)
{
    if (bytes.size() < 9 || bytes[8] != std::byte('{'))
        return false;
    return bytes[5] == std::byte(0) && bytes[6] == std::byte(0) && bytes[7] == std::byte(0);
}

bool looksLikeGguf(Bytes bytes)
{
    return startsWith(bytes, "GGUF");
}

bool looksLikeZip(Bytes bytes)
{
    return startsWith(bytes, "PK\x03\x04");
}

// The opcode PROTO, a protocol number, and either the bare stream or PyTorch's legacy magic number follow.
bool looksLikePickle(Bytes bytes)
{
    return bytes.size() >= 2 && bytes[0] == std::byte(0x80) && bytes[1] >= std::byte(2) && bytes[1] <= std::byte(5);
}

std::shared_ptr<const ModelSource> openFolderOf(const std::filesystem::path& file,
                                                const std::filesystem::path& tokenizer)
{
    return std::make_shared<HuggingFaceFolder>(std::filesystem::absolute(file).parent_path(), tokenizer);
}

std::shared_ptr<const ModelSource> openLlama2c(const std::filesystem::path& file,
                                               const std::filesystem::path& tokenizer)
{
    return std::make_shared<Llama2cCheckpoint>(file, tokenizer);
}

// The registry of single-file formats, most certain signature first.
constexpr std::array<FileKind, 5> kFileKinds { {
    { "a GGUF file", looksLikeGguf, nullptr },
    { "a zip archive, as PyTorch writes", looksLikeZip, nullptr },
    { "a Python pickle, as old PyTorch writes", looksLikePickle, nullptr },
    { "a safetensors file", looksLikeSafetensors, openFolderOf },
    { "a llama2.c checkpoint", Llama2cCheckpoint::recognises, openLlama2c },
} };

std::shared_ptr<const ModelSource> openFile(const std::filesystem::path& file, const std::filesystem::path& tokenizer)
{
    constexpr const char* expected = "a Hugging Face folder or a llama2.c checkpoint";
    const MappedFile mapped(file);
    if (mapped.bytes().empty())
        throw InputFileError(file.string(), expected, "an empty file");
    for (const FileKind& kind : kFileKinds) {
        if (!kind.recognises(mapped.bytes()))
            continue;
        if (kind.open == nullptr)
            throw InputFileError(file.string(), expected, std::string(kind.name) + ", which is not supported");
        return kind.open(file, tokenizer);
    }
    throw InputFileError(file.string(), expected,
                         "a file of " + std::to_string(mapped.bytes().size())
                             + " bytes whose first bytes are those of no model format");
}

} // namespace

StoredLinear ModelSource::storedLinear(const StoredLinearInfo& info) const
{
    throw Error(info.name + " is not stored as codes in " + path().string());
}

std::shared_ptr<const ModelSource> openModelSource(const std::filesystem::path& path,
                                                   const std::filesystem::path& tokenizer)
{
    std::error_code error;
    if (!std::filesystem::exists(path, error))
        throw InputFileError(path.string(), "a model folder or file", "no such file or folder");
    if (!tokenizer.empty() && !std::filesystem::exists(tokenizer, error))
        throw InputFileError(tokenizer.string(), "a tokenizer folder or file", "no such file or folder");
    if (std::filesystem::is_directory(path, error))
        return std::make_shared<HuggingFaceFolder>(path, tokenizer);
    return openFile(path, tokenizer);
}

} // namespace quantoscope
