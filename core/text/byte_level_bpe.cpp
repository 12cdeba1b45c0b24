#include "core/text/byte_level_bpe.h"

#include "core/base/errors.h"
#include "core/text/unicode_form.h"
#include "core/text/utf8.h"

namespace quantoscope {

namespace {

// GPT-2's table: printable Latin-1 characters stand for themselves, the other 68 bytes in order for U+0100 onwards.
struct ByteAlphabet
{
    std::array<char32_t, 256> characterOfByte = {};
    std::array<int, 512> byteOfCharacter = {}; // -1: not in the alphabet

    ByteAlphabet()
    {
        byteOfCharacter.fill(-1);
        char32_t nextSubstitute = 0x100;
        for (unsigned byte = 0; byte < 256; ++byte) {
            const bool printable = (byte >= 0x21 && byte <= 0x7E) || (byte >= 0xA1 && byte != 0xAD);
            const char32_t character = printable ? static_cast<char32_t>(byte) : nextSubstitute++;
            characterOfByte[byte] = character;
            byteOfCharacter[character] = static_cast<int>(byte);
        }
    }
};

const ByteAlphabet& byteAlphabet()
{
    static const ByteAlphabet alphabet;
    return alphabet;
}

std::string spelled(std::string_view bytes)
{
    std::string text;
    for (const char byte : bytes)
        appendUtf8(text, byteAlphabet().characterOfByte[static_cast<unsigned char>(byte)]);
    return text;
}

} // namespace

ByteLevelBpe::ByteLevelBpe(Parts parts)
    : VocabularyTokenizer(std::move(parts.vocabulary), std::move(parts.added), parts.roles)
    , m_merges(std::move(parts.merges))
    , m_preTokenizer(std::move(parts.preTokenizer))
    , m_composeUnicode(parts.composeUnicode)
    , m_ignoreMerges(parts.ignoreMerges)
    , m_unknown(parts.unknown)
{
    for (std::size_t byte = 0; byte < m_tokenOfByte.size(); ++byte) {
        const char value = static_cast<char>(byte);
        m_tokenOfByte[byte] = vocabulary().find(spelled({ &value, 1 }));
    }
}

namespace {

using Json = nlohmann::ordered_json;

Json byteLevelStep(bool usesGpt2Pattern)
{
    return { { "type", "ByteLevel" },
             { "add_prefix_space", false },
             { "trim_offsets", true },
             { "use_regex", usesGpt2Pattern } };
}

Json splitStep(const PreTokenizer::Step& step)
{
    if (step.pattern->pattern() == R"(\p{N})" && step.gaps == PreTokenizer::Gaps::Kept)
        return { { "type", "Digits" }, { "individual_digits", true } };
    const bool kept = step.gaps == PreTokenizer::Gaps::Kept;
    return { { "type", "Split" },
             { "pattern", { { "Regex", step.pattern->pattern() } } },
             { "behavior", kept ? "Isolated" : "Removed" },
             { "invert", !kept } };
}

Json preTokenizerJson(const PreTokenizer& preTokenizer)
{
    Json steps = Json::array();
    bool endsWithGpt2 = false; // that pattern is the one that the step of bytes brings along
    for (const PreTokenizer::Step& step : preTokenizer.steps()) {
        if (!step.pattern || endsWithGpt2)
            throw InvalidRequest("the way it cuts texts into words has no form in tokenizer.json");
        endsWithGpt2 = step.pattern->pattern() == PreTokenizer::kGpt2Pattern && step.gaps == PreTokenizer::Gaps::Kept;
        if (!endsWithGpt2)
            steps.push_back(splitStep(step));
    }
    steps.push_back(byteLevelStep(endsWithGpt2));
    return { { "type", "Sequence" }, { "pretokenizers", std::move(steps) } };
}

} // namespace

nlohmann::ordered_json ByteLevelBpe::tokenizerJson() const
{
    const auto asItIs = [](const std::string& text) { return text; };
    return {
        { "added_tokens", tokenizer_json::addedTokens(added()) },
        { "normalizer", m_composeUnicode ? Json { { "type", "NFC" } } : Json(nullptr) },
        { "pre_tokenizer", preTokenizerJson(m_preTokenizer) },
        { "decoder", byteLevelStep(true) },
        { "model",
          tokenizer_json::bpeModel(
              { .vocabulary = vocabulary(), .merges = m_merges, .unknown = m_unknown, .ignoresMerges = m_ignoreMerges },
              asItIs) }
    };
}

void ByteLevelBpe::encodePlain(std::string_view text, std::vector<std::int64_t>& ids) const
{
    const auto encodeWord = [this](std::string_view word) { return this->encodeWord(word); };
    for (const std::string& word :
         m_preTokenizer.split(m_composeUnicode ? inForm(UnicodeForm::Composed, text) : std::string(text)))
        m_cache.append(word, ids, encodeWord);
}

std::vector<std::int32_t> ByteLevelBpe::encodeWord(std::string_view word) const
{
    if (m_ignoreMerges) {
        if (const auto whole = vocabulary().find(spelled(word)))
            return { *whole };
    }
    std::vector<std::int32_t> tokens;
    tokens.reserve(word.size());
    for (const char byte : word) {
        const auto token = m_tokenOfByte[static_cast<unsigned char>(byte)];
        if (token || m_unknown)
            tokens.push_back(token ? *token : *m_unknown);
    }
    return applyMerges(tokens, MergeLookup { m_merges });
}

std::string ByteLevelBpe::plainBytes(std::int64_t, const std::string& text) const
{
    std::string bytes;
    for (std::size_t position = 0; position < text.size();) {
        const Utf8Character character = utf8CharacterAt(text, position);
        const auto& bytesOf = byteAlphabet().byteOfCharacter;
        const int byte = character.codePoint < bytesOf.size() ? bytesOf[character.codePoint] : -1;
        if (byte < 0)
            return text; // a token that was put in by hand and is spelled as it is meant
        bytes += static_cast<char>(byte);
        position += character.bytes;
    }
    return bytes;
}

} // namespace quantoscope
