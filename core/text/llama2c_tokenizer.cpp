#include "core/text/llama2c_tokenizer.h"

#include "core/base/errors.h"
#include "core/formats/json_text.h"
#include "core/formats/mapped_file.h"
#include "core/text/byte_fallback_bpe.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <functional>
#include <map>
#include <span>

namespace quantoscope {

namespace {

constexpr std::int32_t kUnknown = 0;
constexpr std::int32_t kBos = 1;
constexpr std::int32_t kEos = 2;
constexpr std::int32_t kFirstByteToken = 3;
constexpr std::int32_t kFirstOrdinary = kFirstByteToken + 256;

struct ScoredToken
{
    std::string text;
    float score = 0;
};

class Reader
{
public:
    Reader(std::span<const std::byte> bytes, std::string file) : m_bytes(bytes), m_file(std::move(file)) { }

    std::vector<ScoredToken> read()
    {
        const auto longest = take<std::int32_t>();
        std::vector<ScoredToken> tokens;
        while (m_position < m_bytes.size()) {
            ScoredToken token;
            token.score = take<float>();
            const std::size_t at = m_position;
            const auto length = take<std::int32_t>();
            if (length < 0 || length > longest || static_cast<std::size_t>(length) > m_bytes.size() - m_position) {
                refuse("a token of at most " + std::to_string(longest) + " bytes that lies in the file",
                       "length " + std::to_string(length) + " at byte " + std::to_string(at));
            }
            if (!std::isfinite(token.score))
                refuse("finite scores", "another at byte " + std::to_string(at - sizeof token.score));
            token.text.assign(reinterpret_cast<const char*>(m_bytes.data() + m_position),
                              static_cast<std::size_t>(length));
            m_position += static_cast<std::size_t>(length);
            tokens.push_back(std::move(token));
            if (tokens.size() > static_cast<std::size_t>(Vocabulary::kMaxId))
                refuse("a vocabulary", "more than " + std::to_string(Vocabulary::kMaxId) + " tokens");
        }
        return tokens;
    }

    [[noreturn]] void refuse(const std::string& expected, const std::string& found) const
    {
        throw InputFileError(m_file, expected + " (as in a llama2.c tokenizer)", found);
    }

private:
    template <typename T>
    T take()
    {
        if (m_bytes.size() - m_position < sizeof(T))
            refuse("four more bytes at byte " + std::to_string(m_position), "the end of the file");
        T value = {};
        std::memcpy(&value, m_bytes.data() + m_position, sizeof value); // both are little-endian
        m_position += sizeof value;
        return value;
    }

    std::span<const std::byte> m_bytes;
    std::string m_file;
    std::size_t m_position = 0;
};

void checkByteTokens(const std::vector<ScoredToken>& tokens, const Reader& reader)
{
    for (std::size_t byte = 0; byte < 256; ++byte) {
        const std::size_t id = kFirstByteToken + byte;
        if (id >= tokens.size())
            reader.refuse("at least 259 tokens", std::to_string(tokens.size()));
        if (ByteFallbackBpe::byteOfSpelling(tokens[id].text) != static_cast<int>(byte))
            reader.refuse("a byte token at id " + std::to_string(id), inQuotes(tokens[id].text));
    }
}

// llama2.c joins, of all neighbours whose concatenation is a token, those with the best score. Entering every way to
// cut a token in two makes that an ordinary table of merges.
MergeTable mergesByScore(const std::vector<ScoredToken>& tokens, const Vocabulary& vocabulary)
{
    std::map<float, std::uint32_t, std::greater<>> rankOfScore;
    for (const ScoredToken& token : tokens)
        rankOfScore.emplace(token.score, 0);
    std::uint32_t next = 0;
    for (auto& [score, rank] : rankOfScore)
        rank = next++;

    MergeTable merges;
    for (std::size_t id = kFirstOrdinary; id < tokens.size(); ++id) {
        const std::string_view text = tokens[id].text;
        for (std::size_t cut = 1; cut < text.size(); ++cut) {
            const auto left = vocabulary.find(text.substr(0, cut));
            const auto right = left ? vocabulary.find(text.substr(cut)) : std::nullopt;
            if (right) {
                merges.emplace(mergeKey(*left, *right),
                               BpeMerge { rankOfScore.at(tokens[id].score), static_cast<std::int32_t>(id) });
            }
        }
    }
    return merges;
}

} // namespace

std::unique_ptr<Tokenizer> loadLlama2cTokenizer(const std::filesystem::path& file)
{
    const MappedFile mapped(file);
    Reader reader(mapped.bytes(), file.string());
    std::vector<ScoredToken> tokens = reader.read();
    checkByteTokens(tokens, reader);
    // The exporter spells these two with line breaks around, for printing.
    tokens[kBos].text.assign("<s>", 3);
    tokens[kEos].text.assign("</s>", 4);

    ByteFallbackBpe::Parts parts;
    for (std::size_t id = 0; id < tokens.size(); ++id)
        parts.vocabulary.add(tokens[id].text, static_cast<std::int32_t>(id));
    parts.merges = mergesByScore(tokens, parts.vocabulary);
    for (const std::int32_t id : { kUnknown, kBos, kEos })
        parts.added.add({ id, tokens[static_cast<std::size_t>(id)].text, true });
    parts.roles = { kBos, kEos, true };
    parts.space.assign(1, ' '); // the exporter has replaced SentencePiece's mark
    parts.unknown = kUnknown;
    return std::make_unique<ByteFallbackBpe>(std::move(parts));
}

} // namespace quantoscope
