// Token texts by id and ids by text.
#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace quantoscope {

/// Lets a map of strings be asked by string_view.
struct TransparentStringHash
{
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>()(text); }
};

/// Ids may have gaps; those stand for no token.
class Vocabulary
{
public:
    /// No published vocabulary comes near; a file that claims more is refused before it makes us allocate.
    static constexpr std::int64_t kMaxId = (1 << 20) - 1;
    /// The largest id that a vocabulary of so many tokens may have: a short file cannot ask for a long table.
    static constexpr std::int64_t largestIdAmong(std::size_t tokens) noexcept
    {
        constexpr std::int64_t gaps = 1 << 16;
        return std::min(kMaxId, static_cast<std::int64_t>(tokens) + gaps);
    }

    /// Adds a token. A text or an id that is already there keeps its first partner in find() and text(); returns
    /// whether both were new. `id` must be within 0..kMaxId.
    bool add(std::string text, std::int32_t id);

    /// How many different texts there are.
    std::size_t tokens() const noexcept { return m_ids.size(); }
    /// Largest id plus one.
    std::int64_t size() const noexcept { return static_cast<std::int64_t>(m_texts.size()); }
    std::optional<std::int32_t> find(std::string_view text) const;
    /// Null if no token has this id.
    const std::string* text(std::int64_t id) const noexcept;

private:
    struct Slot
    {
        std::string text;
        bool used = false;
    };
    std::vector<Slot> m_texts;
    std::unordered_map<std::string, std::int32_t, TransparentStringHash, std::equal_to<>> m_ids;
};

} // namespace quantoscope
