#include "core/text/tokenizer.h"

#include "core/base/errors.h"
#include "core/formats/mapped_file.h"
#include "core/text/gpt2_vocabulary_files.h"
#include "core/text/llama2c_tokenizer.h"
#include "core/text/tokenizer_json.h"

#include <array>

namespace quantoscope {

namespace {

using Loader = std::unique_ptr<Tokenizer> (*)(const std::filesystem::path& file);

std::unique_ptr<Tokenizer> loadVocabularyBeside(const std::filesystem::path& file)
{
    return loadGpt2VocabularyFiles(file.parent_path());
}

/// A form that a tokenizer has in a folder, known by the file it is in. One without a loader is known by name only.
struct FolderForm
{
    const char* file;
    const char* name;
    Loader load;
};

// The registry, most complete description first.
constexpr std::array<FolderForm, 5> kFolderForms { {
    { "tokenizer.json", "a tokenizer.json", loadTokenizerJson },
    { "vocab.json", "a GPT-2 vocabulary", loadVocabularyBeside },
    { "tokenizer.bin", "a llama2.c tokenizer", loadLlama2cTokenizer },
    { "tokenizer.model", "a SentencePiece model", nullptr },
    { "vocab.txt", "a WordPiece vocabulary", nullptr },
} };

constexpr const char* kExpected = "a tokenizer.json, a vocab.json with merges.txt, or a llama2.c tokenizer";

[[noreturn]] void throwUnsupported(const std::filesystem::path& path, const char* name)
{
    throw InputFileError(path.string(), kExpected, std::string(name) + ", which is not supported");
}

std::unique_ptr<Tokenizer> loadFromFolder(const std::filesystem::path& folder)
{
    for (const FolderForm& form : kFolderForms) {
        std::error_code ignored;
        if (!std::filesystem::exists(folder / form.file, ignored))
            continue;
        if (form.load == nullptr)
            throwUnsupported(folder / form.file, form.name);
        return form.load(folder / form.file);
    }
    return nullptr;
}

// A file is told by its content: JSON by its brace; llama2.c by the zero bytes of a small first number.
std::unique_ptr<Tokenizer> loadFromFile(const std::filesystem::path& file)
{
    const MappedFile mapped(file);
    const std::string_view text = mapped.text();
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first != std::string_view::npos && text[first] == '{')
        return file.filename() == "vocab.json" ? loadVocabularyBeside(file) : loadTokenizerJson(file);
    if (text.size() >= 4 && text.substr(2, 2) == std::string_view("\0\0", 2))
        return loadLlama2cTokenizer(file);
    if (text.starts_with('\n'))
        throwUnsupported(file, "a SentencePiece model");
    throw InputFileError(file.string(), kExpected, text.empty() ? "an empty file" : "something else");
}

} // namespace

std::unique_ptr<Tokenizer> loadTokenizer(const std::filesystem::path& path)
{
    if (path.empty())
        return nullptr;
    std::error_code ignored;
    return std::filesystem::is_directory(path, ignored) ? loadFromFolder(path) : loadFromFile(path);
}

} // namespace quantoscope
