#include "core/text/vocabulary.h"

#include <utility>

namespace quantoscope {

bool Vocabulary::add(std::string text, std::int32_t id)
{
    const auto index = static_cast<std::size_t>(id);
    if (index >= m_texts.size())
        m_texts.resize(index + 1);
    const bool newText = m_ids.emplace(text, id).second;
    const bool newId = !m_texts[index].used;
    if (newId)
        m_texts[index] = { std::move(text), true };
    return newText && newId;
}

std::optional<std::int32_t> Vocabulary::find(std::string_view text) const
{
    const auto found = m_ids.find(text);
    return found == m_ids.end() ? std::nullopt : std::optional(found->second);
}

const std::string* Vocabulary::text(std::int64_t id) const noexcept
{
    if (id < 0 || id >= size() || !m_texts[static_cast<std::size_t>(id)].used)
        return nullptr;
    return &m_texts[static_cast<std::size_t>(id)].text;
}

} // namespace quantoscope
