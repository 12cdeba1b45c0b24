#include "core/text/tokenizer.h"

#include "core/base/errors.h"
#include "core/formats/gguf_file.h"
#include "core/formats/mapped_file.h"
#include "core/text/gguf_tokenizer.h"
#include "core/text/gpt2_vocabulary_files.h"
#include "core/text/llama2c_tokenizer.h"
#include "core/text/sentence_piece.h"
#include "core/text/tokenizer_json.h"
#include "core/text/word_piece_vocabulary.h"

#include <array>

namespace quantoscope {

namespace {

using Loader = std::unique_ptr<Tokenizer> (*)(const std::filesystem::path& file);

std::unique_ptr<Tokenizer> loadVocabularyBeside(const std::filesystem::path& file)
{
    return loadGpt2VocabularyFiles(file.parent_path());
}

/// A form that a tokenizer has in a folder, known by the file it is in.
struct FolderForm
{
    const char* file;
    Loader load;
};

// The registry, most complete description first.
constexpr std::array<FolderForm, 5> kFolderForms { {
    { "tokenizer.json", loadTokenizerJson },
    { "vocab.json", loadVocabularyBeside },
    { "tokenizer.bin", loadLlama2cTokenizer },
    { "tokenizer.model", loadSentencePiece },
    { "vocab.txt", loadWordPieceVocabulary },
} };

constexpr const char* kExpected
    = "a tokenizer.json, a vocab.json with merges.txt, a SentencePiece model, a vocab.txt, a "
      "GGUF file or a llama2.c tokenizer";

std::unique_ptr<Tokenizer> loadFromFolder(const std::filesystem::path& folder)
{
    for (const FolderForm& form : kFolderForms) {
        std::error_code ignored;
        if (std::filesystem::exists(folder / form.file, ignored))
            return form.load(folder / form.file);
    }
    return nullptr;
}

// A file is told by its content: JSON by its brace, GGUF by its signature, llama2.c by the zero bytes of a small first
// number, SentencePiece by the first field of its message; only a plain list of words by its name.
std::unique_ptr<Tokenizer> loadFromFile(const std::filesystem::path& file)
{
    const MappedFile mapped(file);
    const std::string_view text = mapped.text();
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first != std::string_view::npos && text[first] == '{')
        return file.filename() == "vocab.json" ? loadVocabularyBeside(file) : loadTokenizerJson(file);
    if (GgufFile::recognises(mapped.bytes()))
        return loadGgufTokenizer(file);
    if (text.size() >= 4 && text.substr(2, 2) == std::string_view("\0\0", 2))
        return loadLlama2cTokenizer(file);
    if (file.extension() == ".txt")
        return loadWordPieceVocabulary(file);
    if (text.starts_with('\n'))
        return loadSentencePiece(file);
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
