#include "core/text/word_piece_vocabulary.h"

#include "core/base/errors.h"
#include "core/formats/json_text.h"
#include "core/formats/mapped_file.h"
#include "core/text/tokenizer_settings.h"
#include "core/text/utf8.h"
#include "core/text/word_piece.h"

#include <algorithm>

namespace quantoscope {

namespace {

Vocabulary readLines(const std::filesystem::path& file)
{
    const MappedFile mapped(file);
    std::string_view rest = mapped.text();
    if (const std::size_t bad = findIllFormedUtf8(rest); bad != std::string_view::npos)
        throw InputFileError(file.string(), "UTF-8 text", "another byte at " + std::to_string(bad));
    Vocabulary vocabulary;
    for (std::int32_t id = 0; !rest.empty(); ++id) {
        std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (id > Vocabulary::kMaxId)
            throw InputFileError(file.string(), "at most " + std::to_string(Vocabulary::kMaxId) + " lines", "more");
        if (!vocabulary.add(std::string(line), id)) {
            throw InputFileError(file.string(), "each token on one line",
                                 inQuotes(line) + " once more on line " + std::to_string(id + 1));
        }
    }
    return vocabulary;
}

std::string orElse(const std::string& named, const char* usual)
{
    return named.empty() ? usual : named;
}

} // namespace

std::unique_ptr<Tokenizer> loadWordPieceVocabulary(const std::filesystem::path& file)
{
    const TokenizerSettings settings = readTokenizerSettings(file.parent_path());
    WordPiece::Parts parts;
    parts.vocabulary = readLines(file);
    for (const AddedToken& token : settings.addedTokens)
        addToken(token, parts.added, parts.vocabulary, file.parent_path() / "tokenizer_config.json");

    const std::string unknownToken = orElse(settings.unknownToken, "[UNK]");
    const auto unknown = parts.vocabulary.find(unknownToken);
    if (!unknown)
        throw InputFileError(file.string(), "the token " + inQuotes(unknownToken), "a vocabulary without it");
    parts.unknown = *unknown;
    const auto role = [&](const std::string& name) {
        const auto id = parts.vocabulary.find(name);
        return id ? std::optional<std::int64_t>(*id) : std::nullopt;
    };
    parts.roles = { role(orElse(settings.clsToken, "[CLS]")), role(orElse(settings.sepToken, "[SEP]")), true };
    std::vector<std::string> specials { "[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]" };
    specials.insert(specials.end(), settings.specialTokens.begin(), settings.specialTokens.end());
    for (const std::string& name : specials) {
        const auto id = parts.vocabulary.find(name);
        if (id && parts.added.find(*id) == nullptr)
            parts.added.add({ *id, name, true });
    }
    parts.normalizer.lowercase = settings.lowercase.value_or(true);
    parts.normalizer.stripAccents = settings.stripAccents.value_or(parts.normalizer.lowercase);
    parts.normalizer.separateChinese = settings.separateChinese.value_or(true);
    return std::make_unique<WordPiece>(std::move(parts));
}

} // namespace quantoscope
