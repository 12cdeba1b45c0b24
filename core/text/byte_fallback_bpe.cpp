#include "core/text/byte_fallback_bpe.h"

#include "core/base/errors.h"
#include "core/text/token_spelling.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <utility>

namespace quantoscope {

ByteFallbackBpe::ByteFallbackBpe(Parts parts)
    : VocabularyTokenizer(std::move(parts.vocabulary), std::move(parts.added), parts.roles)
    , m_merges(std::move(parts.merges))
    , m_space(std::move(parts.space))
    , m_dummySpace(parts.dummySpace)
    , m_unknown(parts.unknown)
{
    for (std::size_t byte = 0; byte < m_tokenOfByte.size(); ++byte)
        m_tokenOfByte[byte] = vocabulary().find(spellingOfByte(static_cast<unsigned char>(byte)));
    m_cutsIntoWords = !mergesAcrossWords();
}

// Where no merge joins the end of a word with a space behind it, words can be encoded one by one, and remembered: what
// is merged in one never touches another.
bool ByteFallbackBpe::mergesAcrossWords() const
{
    return std::ranges::any_of(m_merges, [this](const MergeTable::value_type& entry) {
        const std::string* left = vocabulary().text(static_cast<std::int64_t>(entry.first >> 32U));
        const std::string* right = vocabulary().text(static_cast<std::int64_t>(entry.first & 0xFFFFFFFFU));
        return right->starts_with(m_space) && !left->ends_with(m_space);
    });
}

bool ByteFallbackBpe::wantsDummySpace(std::string_view piece, bool isFirst) const
{
    const bool spaced = piece.starts_with(' ') || piece.starts_with(m_space);
    switch (m_dummySpace) {
    case DummySpace::None:
        return false;
    case DummySpace::BeforeEachPiece:
        return true;
    case DummySpace::BeforeEachUnspacedPiece:
        return !spaced;
    case DummySpace::BeforeUnspacedText:
        return isFirst && !spaced;
    }
    return false;
}

void ByteFallbackBpe::encodePlain(std::string_view text, std::vector<std::int64_t>& ids) const
{
    const std::string spaced = (wantsDummySpace(text, ids.empty()) ? " " : "") + std::string(text);
    const std::string spelled = replaceAll(spaced, " ", m_space);
    const auto encodeWord = [this](std::string_view word) { return this->encodeWord(word); };
    std::string_view rest = spelled;
    while (!rest.empty()) {
        std::size_t end = rest.size();
        if (m_cutsIntoWords) {
            std::size_t spaces = 0; // a word starts with its spaces
            while (rest.substr(spaces).starts_with(m_space))
                spaces += m_space.size();
            end = std::min(rest.find(m_space, spaces), rest.size());
        }
        m_cache.append(rest.substr(0, end), ids, encodeWord);
        rest.remove_prefix(end);
    }
}

std::vector<std::int32_t> ByteFallbackBpe::encodeWord(std::string_view word) const
{
    std::vector<std::int32_t> tokens;
    tokens.reserve(word.size());
    for (std::size_t position = 0; position < word.size();) {
        const Utf8Character character = utf8CharacterAt(word, position);
        const std::string_view bytes = word.substr(position, character.bytes);
        position += character.bytes;
        if (const auto token = vocabulary().find(bytes)) {
            tokens.push_back(*token);
            continue;
        }
        for (const char byte : bytes) {
            const auto token = m_tokenOfByte[static_cast<unsigned char>(byte)];
            if (token || m_unknown)
                tokens.push_back(token ? *token : *m_unknown);
        }
    }
    return applyMerges(tokens, MergeLookup { m_merges });
}

namespace {

using Json = nlohmann::ordered_json;

Json replacing(std::string_view what, std::string_view with)
{
    return { { "type", "Replace" }, { "pattern", { { "String", what } } }, { "content", with } };
}

Json normalizerJson(DummySpace dummySpace)
{
    Json steps = Json::array();
    switch (dummySpace) {
    case DummySpace::None:
        break;
    case DummySpace::BeforeEachPiece:
        steps.push_back({ { "type", "Prepend" }, { "prepend", kSpaceMark } });
        break;
    case DummySpace::BeforeEachUnspacedPiece:
    case DummySpace::BeforeUnspacedText:
        throw InvalidRequest("a normalizer has no word for a space that is put in front of some texts only");
    }
    steps.push_back(replacing(" ", kSpaceMark));
    return { { "type", "Sequence" }, { "normalizers", std::move(steps) } };
}

Json decoderJson(bool dropsDummySpace)
{
    Json steps = Json::array({ replacing(kSpaceMark, " "), { { "type", "ByteFallback" } }, { { "type", "Fuse" } } });
    if (dropsDummySpace)
        steps.push_back({ { "type", "Strip" }, { "content", " " }, { "start", 1 }, { "stop", 0 } });
    return { { "type", "Sequence" }, { "decoders", std::move(steps) } };
}

} // namespace

nlohmann::ordered_json ByteFallbackBpe::tokenizerJson() const
{
    if (!std::ranges::all_of(m_tokenOfByte, [](const std::optional<std::int32_t>& token) { return token.has_value(); }))
        throw InvalidRequest("some bytes have no token");
    const auto spell = [this](const std::string& text) { return replaceAll(text, m_space, kSpaceMark); };
    return { { "added_tokens", tokenizer_json::addedTokens(added()) },
             { "normalizer", normalizerJson(m_dummySpace) },
             { "pre_tokenizer", nullptr },
             { "decoder", decoderJson(putsDummySpace()) },
             { "model",
               tokenizer_json::bpeModel({ .vocabulary = vocabulary(),
                                          .merges = m_merges,
                                          .unknown = m_unknown,
                                          .fusesUnknown = true,
                                          .byteFallback = true },
                                        spell) } };
}

std::string ByteFallbackBpe::plainBytes(std::int64_t, const std::string& text) const
{
    if (const int byte = byteOfSpelling(text); byte >= 0)
        return std::string(1, static_cast<char>(byte));
    return replaceAll(text, m_space, " ");
}

} // namespace quantoscope
