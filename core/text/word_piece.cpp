#include "core/text/word_piece.h"

#include "core/text/utf8.h"

#include <utility>

namespace quantoscope {

namespace {

// Longer words are unknown, as in every implementation.
constexpr std::size_t kMaxWordCharacters = 100;

std::size_t characters(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t position = 0; position < text.size(); ++count)
        position += utf8CharacterAt(text, position).bytes;
    return count;
}

bool startsCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

} // namespace

WordPiece::WordPiece(Parts parts)
    : VocabularyTokenizer(std::move(parts.vocabulary), std::move(parts.added), parts.roles)
    , m_normalizer(parts.normalizer)
    , m_unknown(parts.unknown)
    , m_continuation(std::move(parts.continuation))
{
}

void WordPiece::encodePlain(std::string_view text, std::vector<std::int64_t>& ids) const
{
    const auto encodeWord = [this](std::string_view word) { return this->encodeWord(word); };
    for (const std::string& word : bertWords(m_normalizer.normalized(text)))
        m_cache.append(word, ids, encodeWord);
}

std::vector<std::int32_t> WordPiece::encodeWord(std::string_view word) const
{
    if (word.size() > kMaxWordCharacters && characters(word) > kMaxWordCharacters)
        return { m_unknown };
    std::vector<std::int32_t> pieces;
    for (std::size_t begin = 0; begin < word.size();) {
        std::optional<std::int32_t> piece;
        std::size_t end = word.size();
        for (; end > begin; --end) {
            if (end < word.size() && !startsCharacter(word[end]))
                continue;
            const std::string text
                = (begin == 0 ? std::string() : m_continuation) + std::string(word.substr(begin, end - begin));
            piece = vocabulary().find(text);
            if (piece)
                break;
        }
        if (!piece)
            return { m_unknown };
        pieces.push_back(*piece);
        begin = end;
    }
    return pieces;
}

std::string WordPiece::plainBytes(std::int64_t, const std::string& text) const
{
    if (!m_continuation.empty() && text.starts_with(m_continuation))
        return text.substr(m_continuation.size());
    return ' ' + text;
}

std::string WordPiece::decode(const std::vector<std::int64_t>& ids) const
{
    std::string text = VocabularyTokenizer::decode(ids);
    if (text.starts_with(' '))
        text.erase(0, 1);
    return text;
}

} // namespace quantoscope
