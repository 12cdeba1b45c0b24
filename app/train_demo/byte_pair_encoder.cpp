#include "app/train_demo/byte_pair_encoder.h"

#include <algorithm>
#include <array>
#include <cctype>

#include <nlohmann/json.hpp>

namespace quantoscope {

namespace {

bool isPrintableInAlphabet(unsigned byte)
{
    return (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || (byte >= 174 && byte <= 255);
}

// Bytes in the order in which GPT-2's alphabet lists them: those that print first, then the rest.
std::vector<unsigned> alphabetOrder()
{
    std::vector<unsigned> order;
    for (const bool printable : { true, false }) {
        for (unsigned byte = 0; byte < 256; ++byte) {
            if (isPrintableInAlphabet(byte) == printable)
                order.push_back(byte);
        }
    }
    return order;
}

// How the byte is written in tokenizer.json: printable bytes as the character of that code, the others, counted
// up, as the characters from 256 on. All are below 0x800, so UTF-8 needs at most two bytes.
std::array<std::string, 256> byteSpellings()
{
    std::array<std::string, 256> spellings;
    unsigned next = 256;
    for (unsigned byte = 0; byte < 256; ++byte) {
        const unsigned code = isPrintableInAlphabet(byte) ? byte : next++;
        if (code < 0x80)
            spellings[byte] = std::string(1, static_cast<char>(code));
        else
            spellings[byte] = { static_cast<char>(0xc0U | (code >> 6)), static_cast<char>(0x80U | (code & 0x3fU)) };
    }
    return spellings;
}

std::string spell(const std::string& bytes)
{
    static const std::array<std::string, 256> spellings = byteSpellings();
    std::string result;
    for (const char c : bytes)
        result += spellings[static_cast<unsigned char>(c)];
    return result;
}

enum class CharacterClass
{
    Letter,
    Digit,
    Space,
    Other
};

CharacterClass classOf(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    if (std::isalpha(byte))
        return CharacterClass::Letter;
    if (std::isdigit(byte))
        return CharacterClass::Digit;
    return std::isspace(byte) ? CharacterClass::Space : CharacterClass::Other;
}

// GPT-2's cut of ASCII text without apostrophes: a run of letters, digits or signs with the one space before it,
// and the white space left over.
std::vector<std::string> splitWords(std::string_view text)
{
    std::vector<std::string> words;
    std::size_t start = 0;
    while (start < text.size()) {
        std::size_t first = start;
        if (text[start] == ' ' && start + 1 < text.size() && classOf(text[start + 1]) != CharacterClass::Space)
            ++first;
        std::size_t end = first + 1;
        while (end < text.size() && classOf(text[end]) == classOf(text[first]))
            ++end;
        // A run of white space leaves its last character to the word that follows.
        if (classOf(text[first]) == CharacterClass::Space && end < text.size() && end - first > 1)
            --end;
        words.emplace_back(text.substr(start, end - start));
        start = end;
    }
    return words;
}

using Pair = std::pair<std::string, std::string>;

struct CountedWord
{
    std::vector<std::string> parts;
    std::size_t count;
};

std::vector<CountedWord> countWords(const std::vector<std::string>& texts)
{
    std::map<std::string, std::size_t> counts;
    for (const std::string& text : texts) {
        for (const std::string& word : splitWords(text))
            ++counts[word];
    }
    std::vector<CountedWord> words;
    for (const auto& [word, count] : counts) {
        CountedWord& entry = words.emplace_back(CountedWord { {}, count });
        for (const char c : word)
            entry.parts.emplace_back(1, c);
    }
    return words;
}

// The pair seen most often, first in order among equals; empty strings if no pair is left.
Pair mostFrequentPair(const std::vector<CountedWord>& words)
{
    std::map<Pair, std::size_t> counts;
    for (const CountedWord& word : words) {
        for (std::size_t i = 0; i + 1 < word.parts.size(); ++i)
            counts[{ word.parts[i], word.parts[i + 1] }] += word.count;
    }
    const auto best = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return best == counts.end() ? Pair {} : best->first;
}

void mergePair(std::vector<std::string>& parts, const Pair& pair)
{
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
        if (parts[i] == pair.first && parts[i + 1] == pair.second) {
            parts[i] += parts[i + 1];
            parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        }
    }
}

} // namespace

BytePairEncoder BytePairEncoder::train(const std::vector<std::string>& texts, std::size_t vocabularySize)
{
    std::vector<CountedWord> words = countWords(texts);
    std::vector<Pair> merges;
    while (merges.size() + 257 < vocabularySize) {
        const Pair pair = mostFrequentPair(words);
        if (pair.first.empty())
            break;
        for (CountedWord& word : words)
            mergePair(word.parts, pair);
        merges.push_back(pair);
    }
    return BytePairEncoder(std::move(merges));
}

BytePairEncoder::BytePairEncoder(std::vector<std::pair<std::string, std::string>> merges) : m_merges(std::move(merges))
{
    m_bytesOfToken.emplace_back();
    for (const unsigned byte : alphabetOrder())
        m_bytesOfToken.emplace_back(1, static_cast<char>(byte));
    std::map<std::string, std::int64_t> ids;
    for (std::size_t i = 1; i < m_bytesOfToken.size(); ++i)
        ids[m_bytesOfToken[i]] = static_cast<std::int64_t>(i);
    for (const auto& [left, right] : m_merges) {
        const auto id = static_cast<std::int64_t>(m_bytesOfToken.size());
        m_mergedPair[{ ids.at(left), ids.at(right) }] = id;
        ids[left + right] = id;
        m_bytesOfToken.push_back(left + right);
    }
}

TokenIds BytePairEncoder::encodeWord(const std::string& word) const
{
    TokenIds tokens;
    for (const char c : word) {
        const auto found = std::find(m_bytesOfToken.begin() + 1, m_bytesOfToken.begin() + 257, std::string(1, c));
        tokens.push_back(found - m_bytesOfToken.begin());
    }
    while (tokens.size() > 1) {
        auto best = m_mergedPair.end();
        std::size_t where = 0;
        for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
            const auto found = m_mergedPair.find({ tokens[i], tokens[i + 1] });
            if (found != m_mergedPair.end() && (best == m_mergedPair.end() || found->second < best->second)) {
                best = found;
                where = i;
            }
        }
        if (best == m_mergedPair.end())
            break;
        tokens[where] = best->second;
        tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(where) + 1);
    }
    return tokens;
}

TokenIds BytePairEncoder::encode(std::string_view asciiText) const
{
    TokenIds tokens;
    for (const std::string& word : splitWords(asciiText)) {
        const auto known = m_encodedWords.find(word);
        const TokenIds& ids = known != m_encodedWords.end() ? known->second : (m_encodedWords[word] = encodeWord(word));
        tokens.insert(tokens.end(), ids.begin(), ids.end());
    }
    return tokens;
}

std::string BytePairEncoder::decode(const TokenIds& tokens) const
{
    std::string text;
    for (const std::int64_t token : tokens)
        text += m_bytesOfToken.at(static_cast<std::size_t>(token));
    return text;
}

std::string BytePairEncoder::tokenizerJson() const
{
    using Json = nlohmann::ordered_json;
    Json vocabulary = { { endOfTextName, endOfText } };
    for (std::size_t id = 1; id < m_bytesOfToken.size(); ++id)
        vocabulary[spell(m_bytesOfToken[id])] = id;
    Json merges = Json::array();
    for (const auto& [left, right] : m_merges)
        merges.push_back(spell(left) + ' ' + spell(right));

    const Json special
        = { { "id", endOfText }, { "content", endOfTextName }, { "single_word", false }, { "lstrip", false },
            { "rstrip", false }, { "normalized", false },      { "special", true } };
    const auto byteLevel = [](bool trimOffsets) {
        return Json { { "type", "ByteLevel" },
                      { "add_prefix_space", false },
                      { "trim_offsets", trimOffsets },
                      { "use_regex", true } };
    };
    // What goes before a text: the token that begins a story.
    const auto sequence = [](const char* kind, const char* id) {
        return Json { { kind, { { "id", id }, { "type_id", 0 } } } };
    };
    const Json file
        = { { "version", "1.0" },
            { "truncation", nullptr },
            { "padding", nullptr },
            { "added_tokens", Json::array({ special }) },
            { "normalizer", nullptr },
            { "pre_tokenizer", byteLevel(true) },
            { "post_processor",
              { { "type", "TemplateProcessing" },
                { "single", { sequence("SpecialToken", endOfTextName), sequence("Sequence", "A") } },
                { "pair",
                  { sequence("SpecialToken", endOfTextName), sequence("Sequence", "A"), sequence("Sequence", "B") } },
                { "special_tokens",
                  { { endOfTextName,
                      { { "id", endOfTextName },
                        { "ids", Json::array({ endOfText }) },
                        { "tokens", Json::array({ endOfTextName }) } } } } } } },
            { "decoder", byteLevel(true) },
            { "model",
              { { "type", "BPE" },
                { "dropout", nullptr },
                { "unk_token", nullptr },
                { "continuing_subword_prefix", nullptr },
                { "end_of_word_suffix", nullptr },
                { "fuse_unk", false },
                { "byte_fallback", false },
                { "vocab", vocabulary },
                { "merges", merges } } } };
    return file.dump(2) + '\n';
}

} // namespace quantoscope
