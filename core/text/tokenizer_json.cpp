#include "core/text/tokenizer_json.h"

#include "core/base/errors.h"
#include "core/formats/json_text.h"
#include "core/text/byte_fallback_bpe.h"
#include "core/text/byte_level_bpe.h"
#include "core/text/gpt2_vocabulary_files.h"
#include "core/text/token_spelling.h"
#include "core/text/tokenizer_settings.h"
#include "core/text/word_piece.h"

#include <algorithm>
#include <array>

namespace quantoscope {

namespace {

using nlohmann::json;

const json kNull;

const json& member(const json& object, const char* key)
{
    return object.is_object() && object.contains(key) ? object[key] : kNull;
}

bool isTrue(const json& object, const char* key)
{
    const json& value = member(object, key);
    return value.is_boolean() && value.get<bool>();
}

std::string textOf(const json& object, const char* key)
{
    const json& value = member(object, key);
    return value.is_string() ? value.get<std::string>() : std::string();
}

/// The document and where it came from; knows how to complain.
struct Source
{
    std::filesystem::path file;
    json document;
    TokenizerSettings settings;

    [[noreturn]] void refuse(const std::string& key, const json& value) const
    {
        throw InputFileError(file.string(), "a supported value of " + key, shortened(value.dump()));
    }
};

// The steps of a part that is one step, a "Sequence" of steps under `listKey`, or null.
std::vector<json> steps(const json& part, const char* listKey)
{
    if (part.is_null())
        return {};
    if (textOf(part, "type") != "Sequence")
        return { part };
    const json& list = member(part, listKey);
    return list.is_array() ? list.get<std::vector<json>>() : std::vector<json>();
}

void addSplitStep(const Source& source, const json& step, PreTokenizer& preTokenizer)
{
    const std::string pattern = textOf(member(step, "pattern"), "Regex");
    const std::string behavior = textOf(step, "behavior");
    const bool inverted = isTrue(step, "invert");
    if (pattern.empty())
        source.refuse("pre_tokenizer.pattern", member(step, "pattern"));
    // Isolated: matches and gaps are words. Removed and inverted: only the matches are.
    if (behavior == "Isolated" && !inverted)
        preTokenizer.addSplit(Regex(pattern, source.file.string()), PreTokenizer::Gaps::Kept);
    else if (behavior == "Removed" && inverted)
        preTokenizer.addSplit(Regex(pattern, source.file.string()), PreTokenizer::Gaps::Dropped);
    else
        source.refuse("pre_tokenizer.behavior", step);
}

PreTokenizer readByteLevelPreTokenizer(const Source& source)
{
    PreTokenizer preTokenizer;
    const std::string file = source.file.string();
    for (const json& step : steps(member(source.document, "pre_tokenizer"), "pretokenizers")) {
        const std::string type = textOf(step, "type");
        if (type == "Split") {
            addSplitStep(source, step, preTokenizer);
        } else if (type == "Digits") {
            const char* pattern = isTrue(step, "individual_digits") ? R"(\p{N})" : R"(\p{N}+)";
            preTokenizer.addSplit(Regex(pattern, file), PreTokenizer::Gaps::Kept);
        } else if (type == "ByteLevel") {
            if (isTrue(step, "add_prefix_space"))
                preTokenizer.addPrefixSpace();
            const json& useRegex = member(step, "use_regex");
            if (useRegex.is_null() || useRegex == true)
                preTokenizer.addSplit(Regex(PreTokenizer::kGpt2Pattern, file), PreTokenizer::Gaps::Kept);
        } else {
            source.refuse("pre_tokenizer.type", step);
        }
    }
    return preTokenizer;
}

bool isByteLevel(const json& document)
{
    const auto isByteLevelStep = [](const json& step) { return textOf(step, "type") == "ByteLevel"; };
    return std::ranges::any_of(steps(member(document, "pre_tokenizer"), "pretokenizers"), isByteLevelStep);
}

// Byte-level models know one normalizer, form C.
bool readComposeUnicode(const Source& source)
{
    bool compose = false;
    for (const json& step : steps(member(source.document, "normalizer"), "normalizers")) {
        if (textOf(step, "type") != "NFC")
            source.refuse("normalizer.type", step);
        compose = true;
    }
    return compose;
}

// LLaMA's: put a "▁" in front, then write every space as "▁".
DummySpace readSpaceNormalizer(const Source& source)
{
    bool prepends = false;
    bool replaces = false;
    for (const json& step : steps(member(source.document, "normalizer"), "normalizers")) {
        const std::string type = textOf(step, "type");
        if (type == "Prepend" && textOf(step, "prepend") == kSpaceMark)
            prepends = true;
        else if (type == "Replace" && textOf(member(step, "pattern"), "String") == " "
                 && textOf(step, "content") == kSpaceMark)
            replaces = true;
        else
            source.refuse("normalizer.type", step);
    }
    if (!replaces)
        source.refuse("normalizer", member(source.document, "normalizer"));
    return prepends ? DummySpace::BeforeEachPiece : DummySpace::None;
}

// The same as a pre-tokenizer, which newer files have instead.
DummySpace readMetaspace(const Source& source, const json& step)
{
    const std::string scheme = textOf(step, "prepend_scheme");
    if (textOf(step, "type") != "Metaspace" || textOf(step, "replacement") != kSpaceMark
        || member(step, "split") != false)
        source.refuse("pre_tokenizer", step);
    if (!member(source.document, "normalizer").is_null())
        source.refuse("normalizer beside a Metaspace", member(source.document, "normalizer"));
    if (scheme == "never")
        return DummySpace::None;
    if (scheme == "first")
        return DummySpace::BeforeUnspacedText;
    if (scheme != "always")
        source.refuse("pre_tokenizer.prepend_scheme", step);
    return DummySpace::BeforeEachUnspacedPiece;
}

DummySpace readDummySpace(const Source& source)
{
    const std::vector<json> preTokenizers = steps(member(source.document, "pre_tokenizer"), "pretokenizers");
    if (preTokenizers.size() > 1)
        source.refuse("pre_tokenizer", member(source.document, "pre_tokenizer"));
    return preTokenizers.empty() ? readSpaceNormalizer(source) : readMetaspace(source, preTokenizers.front());
}

MergeTable readMerges(const Source& source, const Vocabulary& vocabulary)
{
    const json& list = member(member(source.document, "model"), "merges");
    if (!list.is_array())
        throw InputFileError(source.file.string(), "a list under model.merges", list.type_name());
    MergeTable merges;
    for (const json& merge : list) {
        if (merge.is_array() && merge.size() == 2 && merge[0].is_string() && merge[1].is_string()) {
            addMerge(merges, vocabulary, merge[0].get_ref<const std::string&>(), merge[1].get_ref<const std::string&>(),
                     source.file);
            continue;
        }
        const std::string text = merge.is_string() ? merge.get<std::string>() : std::string();
        const std::size_t space = text.find(' ');
        if (space == std::string::npos)
            throw InputFileError(source.file.string(), "pairs of tokens under model.merges", shortened(merge.dump()));
        addMerge(merges, vocabulary, std::string_view(text).substr(0, space), std::string_view(text).substr(space + 1),
                 source.file);
    }
    return merges;
}

AddedTokens readAddedTokens(const Source& source, Vocabulary& vocabulary)
{
    AddedTokens added;
    const json& list = member(source.document, "added_tokens");
    if (list.is_array()) {
        for (const json& description : list) {
            const std::int64_t id = readTokenId(member(description, "id"), textOf(description, "content"), source.file);
            addToken(readAddedToken(description, id, source.file), added, vocabulary, source.file);
        }
    }
    for (const AddedToken& token : source.settings.addedTokens) {
        if (added.find(token.id) == nullptr)
            addToken(token, added, vocabulary, source.file.parent_path() / "tokenizer_config.json");
    }
    return added;
}

// The token that the post-processor puts in front of a single text; empty if it puts none.
std::string leadingToken(const json& document)
{
    for (const json& step : steps(member(document, "post_processor"), "processors")) {
        const std::string type = textOf(step, "type");
        const json& single = member(step, "single");
        if (type == "TemplateProcessing" && single.is_array() && !single.empty())
            return textOf(member(single.front(), "SpecialToken"), "id");
        const json& cls = member(step, "cls");
        if ((type == "RobertaProcessing" || type == "BertProcessing") && cls.is_array() && !cls.empty()
            && cls.front().is_string())
            return cls.front().get<std::string>();
    }
    return {};
}

TokenRoles readRoles(const Source& source, const Vocabulary& vocabulary, const AddedTokens& added)
{
    TokenizerSettings settings = source.settings;
    const std::string leading = leadingToken(source.document);
    if (settings.bosToken.empty())
        settings.bosToken = leading;
    if (!settings.addBos)
        settings.addBos = !leading.empty();
    return rolesFor(vocabulary, added, settings);
}

std::optional<std::int32_t> readUnknown(const Source& source, const Vocabulary& vocabulary)
{
    const std::string name = textOf(member(source.document, "model"), "unk_token");
    return name.empty() ? std::nullopt : vocabulary.find(name);
}

std::unique_ptr<Tokenizer> makeByteLevelBpe(const Source& source)
{
    const json& model = member(source.document, "model");
    ByteLevelBpe::Parts parts;
    parts.vocabulary = readVocabulary(member(model, "vocab"), source.file);
    parts.merges = readMerges(source, parts.vocabulary);
    parts.added = readAddedTokens(source, parts.vocabulary);
    parts.roles = readRoles(source, parts.vocabulary, parts.added);
    parts.preTokenizer = readByteLevelPreTokenizer(source);
    parts.composeUnicode = readComposeUnicode(source);
    parts.ignoreMerges = isTrue(model, "ignore_merges");
    parts.unknown = readUnknown(source, parts.vocabulary);
    return std::make_unique<ByteLevelBpe>(std::move(parts));
}

std::unique_ptr<Tokenizer> makeByteFallbackBpe(const Source& source)
{
    const json& model = member(source.document, "model");
    ByteFallbackBpe::Parts parts;
    parts.vocabulary = readVocabulary(member(model, "vocab"), source.file);
    parts.merges = readMerges(source, parts.vocabulary);
    parts.added = readAddedTokens(source, parts.vocabulary);
    parts.roles = readRoles(source, parts.vocabulary, parts.added);
    parts.dummySpace = readDummySpace(source);
    parts.unknown = readUnknown(source, parts.vocabulary);
    return std::make_unique<ByteFallbackBpe>(std::move(parts));
}

std::unique_ptr<Tokenizer> makeBpe(const Source& source)
{
    const json& model = member(source.document, "model");
    for (const char* key : { "dropout", "continuing_subword_prefix", "end_of_word_suffix" }) {
        const json& value = member(model, key);
        if (!value.is_null() && value != json("") && value != json(0))
            source.refuse(std::string("model.") + key, value);
    }
    if (isByteLevel(source.document))
        return makeByteLevelBpe(source);
    if (isTrue(model, "byte_fallback"))
        return makeByteFallbackBpe(source);
    source.refuse("pre_tokenizer", member(source.document, "pre_tokenizer"));
}

BertNormalizer readBertNormalizer(const Source& source)
{
    const json& normalizer = member(source.document, "normalizer");
    if (textOf(normalizer, "type") != "BertNormalizer")
        source.refuse("normalizer.type", normalizer);
    BertNormalizer result;
    result.cleanText = isTrue(normalizer, "clean_text");
    result.separateChinese = isTrue(normalizer, "handle_chinese_chars");
    result.lowercase = isTrue(normalizer, "lowercase");
    // Left open, accents go where upper case goes.
    const json& strip = member(normalizer, "strip_accents");
    result.stripAccents = strip.is_boolean() ? strip.get<bool>() : result.lowercase;
    return result;
}

std::unique_ptr<Tokenizer> makeWordPiece(const Source& source)
{
    const json& model = member(source.document, "model");
    const json& preTokenizer = member(source.document, "pre_tokenizer");
    if (textOf(preTokenizer, "type") != "BertPreTokenizer")
        source.refuse("pre_tokenizer.type", preTokenizer);
    if (const json& longest = member(model, "max_input_chars_per_word"); !longest.is_null() && longest != 100)
        source.refuse("model.max_input_chars_per_word", longest);
    WordPiece::Parts parts;
    parts.vocabulary = readVocabulary(member(model, "vocab"), source.file);
    parts.added = readAddedTokens(source, parts.vocabulary);
    parts.normalizer = readBertNormalizer(source);
    parts.continuation = textOf(model, "continuing_subword_prefix");
    const auto unknown = readUnknown(source, parts.vocabulary);
    if (!unknown)
        source.refuse("model.unk_token", member(model, "unk_token"));
    parts.unknown = *unknown;
    parts.roles = readRoles(source, parts.vocabulary, parts.added);
    const auto separator = source.settings.sepToken.empty() ? "[SEP]" : source.settings.sepToken;
    if (const auto id = parts.vocabulary.find(separator))
        parts.roles.eos = *id;
    return std::make_unique<WordPiece>(std::move(parts));
}

/// The registry of what stands under model.type.
struct ModelKind
{
    const char* type;
    std::unique_ptr<Tokenizer> (*make)(const Source& source);
};
constexpr std::array<ModelKind, 2> kModelKinds { { { "BPE", makeBpe }, { "WordPiece", makeWordPiece } } };

} // namespace

std::unique_ptr<Tokenizer> loadTokenizerJson(const std::filesystem::path& file)
{
    const Source source { file, readJsonFile(file), readTokenizerSettings(file.parent_path()) };
    const json& model = member(source.document, "model");
    if (!model.is_object())
        throw InputFileError(file.string(), "a tokenizer with an object \"model\"", source.document.type_name());
    // Early files leave the type out; all of them are BPE.
    const std::string type
        = member(model, "type").is_null() && model.contains("merges") ? "BPE" : textOf(model, "type");
    for (const ModelKind& kind : kModelKinds) {
        if (type == kind.type)
            return kind.make(source);
    }
    source.refuse("model.type", member(model, "type"));
}

} // namespace quantoscope
