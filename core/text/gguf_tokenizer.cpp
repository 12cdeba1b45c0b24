#include "core/text/gguf_tokenizer.h"

#include "core/base/errors.h"
#include "core/formats/gguf_file.h"
#include "core/formats/json_text.h"
#include "core/text/byte_fallback_bpe.h"
#include "core/text/byte_level_bpe.h"
#include "core/text/gpt2_vocabulary_files.h"
#include "core/text/score_merges.h"
#include "core/text/token_spelling.h"
#include "core/text/utf8.h"
#include "core/text/word_piece.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace quantoscope {

namespace {

// tokenizer.ggml.token_type, as llama.cpp numbers it.
enum class Kind : std::int64_t
{
    Normal = 1,
    Unknown = 2,
    Control = 3,
    UserDefined = 4,
    Unused = 5,
    Byte = 6
};

constexpr const char* kTokensKey = "tokenizer.ggml.tokens";

struct Tokens
{
    std::vector<std::string_view> texts;
    std::vector<Kind> kinds; ///< of each text
};

Tokens readTokens(const GgufFile& file)
{
    Tokens tokens;
    auto texts = file.texts(kTokensKey);
    if (!texts || texts->empty())
        file.refuse(kTokensKey, "a list of tokens", texts ? "an empty one" : "no such key");
    tokens.texts = std::move(*texts);
    if (tokens.texts.size() > static_cast<std::size_t>(Vocabulary::kMaxId))
        file.refuse(kTokensKey, "at most " + std::to_string(Vocabulary::kMaxId) + " tokens",
                    std::to_string(tokens.texts.size()));
    const auto kinds = file.integers("tokenizer.ggml.token_type");
    if (kinds && kinds->size() != tokens.texts.size())
        file.refuse("tokenizer.ggml.token_type", "as long as the list of tokens",
                    std::to_string(kinds->size()) + " long");
    for (std::size_t id = 0; id < tokens.texts.size(); ++id)
        tokens.kinds.push_back(kinds ? static_cast<Kind>((*kinds)[id]) : Kind::Normal);
    return tokens;
}

std::optional<std::int64_t> readRole(const GgufFile& file, const char* key, const Tokens& tokens)
{
    const auto id = file.integer(key);
    if (id && (*id < 0 || *id >= static_cast<std::int64_t>(tokens.texts.size())))
        file.refuse(key, "the id of a token", std::to_string(*id));
    return id;
}

TokenRoles readRoles(const GgufFile& file, const Tokens& tokens, bool usuallyAddsBos)
{
    return { readRole(file, "tokenizer.ggml.bos_token_id", tokens),
             readRole(file, "tokenizer.ggml.eos_token_id", tokens),
             file.flag("tokenizer.ggml.add_bos_token").value_or(usuallyAddsBos) };
}

std::optional<std::int32_t> readUnknown(const GgufFile& file, const Tokens& tokens)
{
    const auto id = readRole(file, "tokenizer.ggml.unknown_token_id", tokens);
    return id ? std::optional(static_cast<std::int32_t>(*id)) : std::nullopt;
}

bool isSpecial(Kind kind)
{
    return kind == Kind::Control || kind == Kind::Unknown;
}

void addTokens(const Tokens& tokens, Vocabulary& vocabulary, AddedTokens& added)
{
    for (std::size_t index = 0; index < tokens.texts.size(); ++index) {
        const auto id = static_cast<std::int32_t>(index);
        const std::string text = wellFormedUtf8(tokens.texts[index]);
        vocabulary.add(text, id); // a text that comes twice keeps its first id, as in llama.cpp
        const Kind kind = tokens.kinds[index];
        if (isSpecial(kind) || kind == Kind::UserDefined)
            added.add({ id, text, isSpecial(kind) });
    }
}

/// How the pre-tokenizer that a file names cuts a text.
struct PreTokenizerKind
{
    const char* name;
    std::array<std::string_view, 2> patterns; ///< one after the other; the second may be empty
    bool ignoresMerges = false;
    bool addsBos = false;
    bool composesUnicode = false; ///< llama.cpp leaves that out, the models' own tokenizers do not
};

constexpr std::string_view kSingleDigits = R"(\p{N})";
constexpr std::string_view kGpt2 = PreTokenizer::kGpt2Pattern;

constexpr std::array<PreTokenizerKind, 8> kPreTokenizers { {
    { "gpt-2", { kGpt2, {} } },
    { "phi-2", { kGpt2, {} } },
    { "llama-bpe", { PreTokenizer::kLlama3Pattern, {} }, true, true },
    { "llama3", { PreTokenizer::kLlama3Pattern, {} }, true, true },
    { "llama-v3", { PreTokenizer::kLlama3Pattern, {} }, true, true },
    { "qwen2", { PreTokenizer::kQwen2Pattern, {} }, false, false, true },
    { "smollm", { kSingleDigits, kGpt2 } },
    { "starcoder", { kSingleDigits, kGpt2 } },
} };

const PreTokenizerKind& findPreTokenizer(const GgufFile& file)
{
    const std::optional<std::string> name = file.text("tokenizer.ggml.pre");
    // Files from before the key was introduced say nothing; GPT-2's own pattern is right for GPT-2 only.
    const std::string wanted = name.value_or(file.text("general.architecture") == "gpt2" ? "gpt-2" : "");
    const auto found = std::ranges::find(kPreTokenizers, wanted, &PreTokenizerKind::name);
    if (found != kPreTokenizers.end())
        return *found;
    std::string known;
    for (const PreTokenizerKind& kind : kPreTokenizers)
        known += (known.empty() ? "" : ", ") + std::string(kind.name);
    file.refuse("tokenizer.ggml.pre", "one of " + known, name ? inQuotes(*name) : "no such key");
}

MergeTable readMerges(const GgufFile& file, const Vocabulary& vocabulary)
{
    const auto list = file.texts("tokenizer.ggml.merges");
    if (!list)
        file.refuse("tokenizer.ggml.merges", "given", "no such key");
    MergeTable merges;
    for (const std::string_view merge : *list) {
        const std::size_t space = merge.find(' ', 1); // a token may start with a space
        if (space == std::string_view::npos)
            file.refuse("tokenizer.ggml.merges", "pairs of tokens", inQuotes(wellFormedUtf8(merge)));
        addMerge(merges, vocabulary, merge.substr(0, space), merge.substr(space + 1), file.path());
    }
    return merges;
}

std::unique_ptr<Tokenizer> makeByteLevel(const GgufFile& file)
{
    const Tokens tokens = readTokens(file);
    const PreTokenizerKind& kind = findPreTokenizer(file);
    ByteLevelBpe::Parts parts;
    addTokens(tokens, parts.vocabulary, parts.added);
    parts.merges = readMerges(file, parts.vocabulary);
    for (const std::string_view pattern : kind.patterns) {
        if (!pattern.empty())
            parts.preTokenizer.addSplit(Regex(pattern, file.path().string()), PreTokenizer::Gaps::Kept);
    }
    parts.ignoreMerges = kind.ignoresMerges;
    parts.composeUnicode = kind.composesUnicode;
    parts.roles = readRoles(file, tokens, kind.addsBos);
    return std::make_unique<ByteLevelBpe>(std::move(parts));
}

std::unique_ptr<Tokenizer> makeSentencePiece(const GgufFile& file)
{
    const Tokens tokens = readTokens(file);
    const auto scores = file.numbers("tokenizer.ggml.scores");
    if (!scores || scores->size() != tokens.texts.size()) {
        file.refuse("tokenizer.ggml.scores", "as long as the list of tokens",
                    scores ? std::to_string(scores->size()) + " long" : "no such key");
    }
    ByteFallbackBpe::Parts parts;
    addTokens(tokens, parts.vocabulary, parts.added);
    std::vector<ScoredToken> merged;
    for (std::size_t id = 0; id < tokens.texts.size(); ++id) {
        if (tokens.kinds[id] != Kind::Normal)
            continue;
        if (!std::isfinite((*scores)[id]))
            file.refuse("tokenizer.ggml.scores", "finite", "another score for token " + std::to_string(id));
        merged.push_back({ static_cast<std::int32_t>(id), (*scores)[id] });
    }
    parts.merges = mergesByScore(merged, parts.vocabulary);
    parts.roles = readRoles(file, tokens, true);
    parts.unknown = readUnknown(file, tokens);
    if (!file.flag("tokenizer.ggml.add_space_prefix").value_or(true))
        parts.dummySpace = DummySpace::None;
    return std::make_unique<ByteFallbackBpe>(std::move(parts));
}

// The converter writes "▁word" for the first piece of a word and "piece" for those behind it.
void addPieces(const Tokens& tokens, WordPiece::Parts& parts)
{
    for (std::size_t index = 0; index < tokens.texts.size(); ++index) {
        const auto id = static_cast<std::int32_t>(index);
        const std::string text = wellFormedUtf8(tokens.texts[index]);
        if (isSpecial(tokens.kinds[index])) {
            parts.vocabulary.add(text, id);
            parts.added.add({ id, text, true });
        } else if (text.starts_with(kSpaceMark)) {
            parts.vocabulary.add(text.substr(kSpaceMark.size()), id);
        } else {
            parts.vocabulary.add(parts.continuation + text, id);
        }
    }
}

std::unique_ptr<Tokenizer> makeWordPiece(const GgufFile& file)
{
    const Tokens tokens = readTokens(file);
    WordPiece::Parts parts;
    addPieces(tokens, parts);
    const auto unknown = readUnknown(file, tokens);
    if (!unknown)
        file.refuse("tokenizer.ggml.unknown_token_id", "given", "no such key");
    parts.unknown = *unknown;
    parts.added.add({ *unknown, *parts.vocabulary.text(*unknown), true });
    // The second key is spelled so in all files that have it.
    parts.roles = { readRole(file, "tokenizer.ggml.cls_token_id", tokens),
                    readRole(file, "tokenizer.ggml.seperator_token_id", tokens),
                    file.flag("tokenizer.ggml.add_bos_token").value_or(true) };
    if (!parts.roles.bos)
        parts.roles.bos = readRole(file, "tokenizer.ggml.bos_token_id", tokens);
    if (!parts.roles.eos)
        parts.roles.eos = readRole(file, "tokenizer.ggml.eos_token_id", tokens);
    return std::make_unique<WordPiece>(std::move(parts));
}

/// The registry of what stands under tokenizer.ggml.model.
struct ModelKind
{
    const char* name;
    std::unique_ptr<Tokenizer> (*make)(const GgufFile& file);
};
constexpr std::array<ModelKind, 3> kModelKinds {
    { { "gpt2", makeByteLevel }, { "llama", makeSentencePiece }, { "bert", makeWordPiece } }
};

} // namespace

std::unique_ptr<Tokenizer> loadGgufTokenizer(const std::filesystem::path& path)
{
    const GgufFile file(path);
    const std::optional<std::string> wanted = file.text("tokenizer.ggml.model");
    for (const ModelKind& kind : kModelKinds) {
        if (wanted == kind.name)
            return kind.make(file);
    }
    file.refuse("tokenizer.ggml.model", "gpt2, llama or bert", wanted ? inQuotes(*wanted) : "no such key");
}

} // namespace quantoscope
