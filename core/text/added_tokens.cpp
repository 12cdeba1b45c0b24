#include "core/text/added_tokens.h"

#include <algorithm>
#include <utility>

namespace quantoscope {

namespace {

constexpr std::string_view kWhiteSpace = " \t\n\v\f\r";

std::string_view withoutTrailingSpace(std::string_view text)
{
    const std::size_t last = text.find_last_not_of(kWhiteSpace);
    return last == std::string_view::npos ? std::string_view() : text.substr(0, last + 1);
}

} // namespace

void AddedTokens::add(AddedToken token)
{
    if (token.content.empty())
        return;
    if (const auto old = m_tokens.find(token.id); old != m_tokens.end())
        std::erase(m_idsByFirstByte[static_cast<unsigned char>(old->second.content[0])], token.id);
    auto& ids = m_idsByFirstByte[static_cast<unsigned char>(token.content[0])];
    const auto shorter = [&](std::int32_t id) { return m_tokens.at(id).content.size() < token.content.size(); };
    ids.insert(std::ranges::find_if(ids, shorter), token.id);
    m_tokens.insert_or_assign(token.id, std::move(token));
}

const AddedToken* AddedTokens::find(std::int64_t id) const noexcept
{
    if (id < 0 || id > INT32_MAX)
        return nullptr;
    const auto found = m_tokens.find(static_cast<std::int32_t>(id));
    return found == m_tokens.end() ? nullptr : &found->second;
}

bool AddedTokens::isSpecial(std::int64_t id) const noexcept
{
    const AddedToken* token = find(id);
    return token != nullptr && token->special;
}

const AddedToken* AddedTokens::longestAt(std::string_view text, std::size_t position, bool withSpecial) const
{
    for (const std::int32_t id : m_idsByFirstByte[static_cast<unsigned char>(text[position])]) {
        const AddedToken& token = m_tokens.at(id);
        if ((withSpecial || !token.special) && text.substr(position).starts_with(token.content))
            return &token;
    }
    return nullptr;
}

std::vector<AddedTokens::Piece> AddedTokens::split(std::string_view text, bool withSpecial) const
{
    std::vector<Piece> pieces;
    std::size_t begin = 0; // of the text not yet given away
    const auto giveText = [&](std::string_view between) {
        if (!between.empty())
            pieces.push_back({ between, nullptr });
    };
    for (std::size_t position = 0; position < text.size();) {
        const AddedToken* token = longestAt(text, position, withSpecial);
        if (token == nullptr) {
            ++position;
            continue;
        }
        const std::string_view before = text.substr(begin, position - begin);
        giveText(token->stripLeft ? withoutTrailingSpace(before) : before);
        pieces.push_back({ text.substr(position, token->content.size()), token });
        position += token->content.size();
        if (token->stripRight)
            position = std::min(text.find_first_not_of(kWhiteSpace, position), text.size());
        begin = position;
    }
    giveText(text.substr(begin));
    return pieces;
}

} // namespace quantoscope
