#include "core/text/vocabulary_tokenizer.h"

#include "core/text/utf8.h"

#include <utility>

namespace quantoscope {

VocabularyTokenizer::VocabularyTokenizer(Vocabulary vocabulary, AddedTokens added, TokenRoles roles)
    : m_vocabulary(std::move(vocabulary)), m_added(std::move(added)), m_roles(roles)
{
}

std::vector<std::int64_t> VocabularyTokenizer::encode(std::string_view text, bool parseSpecial) const
{
    const std::string wellFormed = wellFormedUtf8(text);
    std::vector<std::int64_t> ids;
    for (const AddedTokens::Piece& piece : m_added.split(wellFormed, parseSpecial)) {
        if (piece.token != nullptr)
            ids.push_back(piece.token->id);
        else
            encodePlain(piece.text, ids);
    }
    return ids;
}

std::string VocabularyTokenizer::tokenBytes(std::int64_t id) const
{
    if (const AddedToken* token = m_added.find(id))
        return token->special ? std::string() : token->content;
    const std::string* text = m_vocabulary.text(id);
    return text == nullptr ? std::string() : plainBytes(id, *text);
}

std::string VocabularyTokenizer::tokenText(std::int64_t id) const
{
    if (const AddedToken* token = m_added.find(id))
        return token->content;
    const std::string* text = m_vocabulary.text(id);
    return text == nullptr ? std::string() : *text;
}

std::string VocabularyTokenizer::decode(const std::vector<std::int64_t>& ids) const
{
    std::string bytes;
    for (const std::int64_t id : ids)
        bytes += tokenBytes(id);
    const bool atStart = !ids.empty() && bosId() && ids.front() == *bosId();
    if (putsDummySpace() && atStart && bytes.starts_with(' '))
        bytes.erase(0, 1);
    return wellFormedUtf8(bytes);
}

} // namespace quantoscope
