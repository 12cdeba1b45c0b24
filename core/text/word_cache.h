// Remembers the tokens of words: ordinary text repeats few words many times.
#pragma once

#include "core/text/vocabulary.h"

#include <mutex>

namespace quantoscope {

/// Thread-safe. Bounded: long words and words past the first 200,000 are not remembered.
class WordCache
{
public:
    /// Appends the tokens of `word` to `ids`, from memory or from `encodeWord(word)`, a vector of int32.
    template <typename EncodeWord>
    void append(std::string_view word, std::vector<std::int64_t>& ids, const EncodeWord& encodeWord)
    {
        {
            const std::scoped_lock lock(m_mutex);
            if (const auto known = m_tokens.find(word); known != m_tokens.end()) {
                ids.insert(ids.end(), known->second.begin(), known->second.end());
                return;
            }
        }
        std::vector<std::int32_t> tokens = encodeWord(word);
        ids.insert(ids.end(), tokens.begin(), tokens.end());
        if (word.size() > kMaxWordBytes)
            return;
        const std::scoped_lock lock(m_mutex);
        if (m_tokens.size() < kMaxWords)
            m_tokens.emplace(word, std::move(tokens));
    }

private:
    static constexpr std::size_t kMaxWords = 200'000;
    static constexpr std::size_t kMaxWordBytes = 64;

    std::mutex m_mutex;
    std::unordered_map<std::string, std::vector<std::int32_t>, TransparentStringHash, std::equal_to<>> m_tokens;
};

} // namespace quantoscope
