// A byte-level byte-pair encoder in GPT-2's manner, trained on ASCII text. Standard library only.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace quantoscope {

using TokenIds = std::vector<std::int64_t>;

// Ids: 0 is the special token, 1 to 256 are the bytes in the order of GPT-2's byte alphabet, then one for each merge.
class BytePairEncoder
{
public:
    static constexpr std::int64_t endOfText = 0;
    static constexpr const char* endOfTextName = "<|endoftext|>";

    // Learns merges until the vocabulary has `vocabularySize` entries or nothing is left to merge. Of equally
    // frequent pairs the one whose spelling sorts first is merged, so the same texts give the same merges.
    static BytePairEncoder train(const std::vector<std::string>& texts, std::size_t vocabularySize);

    // Each list is one learned merge after the other: the spellings of its left and right part, as bytes.
    explicit BytePairEncoder(std::vector<std::pair<std::string, std::string>> merges);

    std::size_t vocabularySize() const noexcept { return m_bytesOfToken.size(); }
    TokenIds encode(std::string_view asciiText) const;
    std::string decode(const TokenIds& tokens) const; // leaves out the special token

    // The whole contents of a Hugging Face tokenizer.json.
    std::string tokenizerJson() const;

private:
    TokenIds encodeWord(const std::string& word) const;

    std::vector<std::pair<std::string, std::string>> m_merges;
    std::map<std::pair<std::int64_t, std::int64_t>, std::int64_t> m_mergedPair; // the lower the id, the earlier
    std::vector<std::string> m_bytesOfToken;
    mutable std::unordered_map<std::string, TokenIds> m_encodedWords;
};

} // namespace quantoscope
