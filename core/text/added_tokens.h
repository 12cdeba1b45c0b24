// Tokens that are cut out of a text before the tokenizer's model sees it.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace quantoscope {

struct AddedToken
{
    std::int32_t id = 0;
    std::string content;
    bool special = false; ///< stands for no text; recognised only where that is asked for
    bool stripLeft = false; ///< also takes the white space before it
    bool stripRight = false;
};

class AddedTokens
{
public:
    /// A stretch of text: an added token, or what lies between two (token null).
    struct Piece
    {
        std::string_view text;
        const AddedToken* token = nullptr;
    };

    /// Replaces one of the same id. Tokens without content are ignored.
    void add(AddedToken token);

    const AddedToken* find(std::int64_t id) const noexcept;
    /// All of them, by id.
    const std::map<std::int32_t, AddedToken>& all() const noexcept { return m_tokens; }
    bool isSpecial(std::int64_t id) const noexcept;

    /// Cuts `text` at the added tokens in it, leftmost first, the longest of those that start at the same byte. No
    /// piece between tokens is empty.
    std::vector<Piece> split(std::string_view text, bool withSpecial) const;

private:
    const AddedToken* longestAt(std::string_view text, std::size_t position, bool withSpecial) const;

    std::map<std::int32_t, AddedToken> m_tokens;
    std::array<std::vector<std::int32_t>, 256> m_idsByFirstByte;
};

} // namespace quantoscope
