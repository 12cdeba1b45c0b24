#include "core/formats/model_source.h"

#include "core/base/errors.h"
#include "core/formats/gguf_model.h"
#include "core/formats/hugging_face_folder.h"
#include "core/formats/llama2c_checkpoint.h"
#include "core/formats/pytorch_archive.h"

#include <array>

namespace quantoscope {

namespace {

using Bytes = std::span<const std::byte>;
using Opener
    = std::shared_ptr<const ModelSource> (*)(const std::filesystem::path& file, const std::filesystem::path& tokenizer);

/// A kind of file, told by its first bytes.
struct FileKind
{
    bool (*recognises)(Bytes bytes);
    Opener open;
};

// Eight bytes of header length, whose upper half is zero in any real file, then the header's brace.
bool looksLikeSafetensors(Bytes bytes)
{
    if (bytes.size() < 9 || bytes[8] != std::byte('{'))
        return false;
    return bytes[5] == std::byte(0) && bytes[6] == std::byte(0) && bytes[7] == std::byte(0);
}

std::shared_ptr<const ModelSource> openFolderOf(const std::filesystem::path& file,
                                                const std::filesystem::path& tokenizer)
{
    return std::make_shared<HuggingFaceFolder>(std::filesystem::absolute(file).parent_path(), tokenizer);
}

// The archive is looked at before the folder, so that a hostile one is called so wherever it lies.
std::shared_ptr<const ModelSource> openPyTorch(const std::filesystem::path& file,
                                               const std::filesystem::path& tokenizer)
{
    const PyTorchArchive checked(file);
    return std::make_shared<HuggingFaceFolder>(std::filesystem::absolute(file).parent_path(), tokenizer, file);
}

std::shared_ptr<const ModelSource> openGguf(const std::filesystem::path& file, const std::filesystem::path& tokenizer)
{
    return std::make_shared<GgufModel>(file, tokenizer);
}

std::shared_ptr<const ModelSource> openLlama2c(const std::filesystem::path& file,
                                               const std::filesystem::path& tokenizer)
{
    return std::make_shared<Llama2cCheckpoint>(file, tokenizer);
}

// The registry of single-file formats, most certain signature first.
constexpr std::array<FileKind, 4> kFileKinds { {
    { GgufFile::recognises, openGguf },
    { looksLikeSafetensors, openFolderOf }, // before pickles, as whose first bytes its length may look
    { PyTorchArchive::recognises, openPyTorch },
    { Llama2cCheckpoint::recognises, openLlama2c },
} };

std::shared_ptr<const ModelSource> openFile(const std::filesystem::path& file, const std::filesystem::path& tokenizer)
{
    constexpr const char* expected = "a Hugging Face folder or a file of one, a GGUF file or a llama2.c checkpoint";
    const MappedFile mapped(file);
    if (mapped.bytes().empty())
        throw InputFileError(file.string(), expected, "an empty file");
    for (const FileKind& kind : kFileKinds) {
        if (kind.recognises(mapped.bytes()))
            return kind.open(file, tokenizer);
    }
    throw InputFileError(file.string(), expected,
                         "a file of " + std::to_string(mapped.bytes().size())
                             + " bytes whose first bytes are those of no model format");
}

} // namespace

const nlohmann::json& ModelSource::generationConfig() const
{
    static const nlohmann::json nothing = nlohmann::json::object();
    return nothing;
}

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
