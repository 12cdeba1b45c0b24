#include "core/text/llama2c_tokenizer.h"

#include "core/base/errors.h"
#include "core/formats/json_text.h"
#include "core/formats/mapped_file.h"
#include "core/text/byte_fallback_bpe.h"
#include "core/text/score_merges.h"
#include "core/text/token_spelling.h"

#include <cmath>
#include <cstring>
#include <span>

namespace quantoscope {

namespace {

constexpr std::int32_t kUnknown = 0;
constexpr std::int32_t kBos = 1;
constexpr std::int32_t kEos = 2;
constexpr std::int32_t kFirstByteToken = 3;
constexpr std::int32_t kFirstOrdinary = kFirstByteToken + 256;

struct StoredToken
{
    std::string text;
    float score = 0;
};

class Reader
{
public:
    Reader(std::span<const std::byte> bytes, std::string file) : m_bytes(bytes), m_file(std::move(file)) { }

    std::vector<StoredToken> read()
    {
        const auto longest = take<std::int32_t>();
        std::vector<StoredToken> tokens;
        while (m_position < m_bytes.size()) {
            StoredToken token;
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

void checkByteTokens(const std::vector<StoredToken>& tokens, const Reader& reader)
{
    for (std::size_t byte = 0; byte < 256; ++byte) {
        const std::size_t id = kFirstByteToken + byte;
        if (id >= tokens.size())
            reader.refuse("at least 259 tokens", std::to_string(tokens.size()));
        if (byteOfSpelling(tokens[id].text) != static_cast<int>(byte))
            reader.refuse("a byte token at id " + std::to_string(id), inQuotes(tokens[id].text));
    }
}

} // namespace

std::unique_ptr<Tokenizer> loadLlama2cTokenizer(const std::filesystem::path& file)
{
    const MappedFile mapped(file);
    Reader reader(mapped.bytes(), file.string());
    std::vector<StoredToken> tokens = reader.read();
    checkByteTokens(tokens, reader);
    // The exporter spells these two with line breaks around, for printing.
    tokens[kBos].text.assign("<s>", 3);
    tokens[kEos].text.assign("</s>", 4);

    ByteFallbackBpe::Parts parts;
    for (std::size_t id = 0; id < tokens.size(); ++id)
        parts.vocabulary.add(tokens[id].text, static_cast<std::int32_t>(id));
    std::vector<ScoredToken> merged; // llama2.c joins, of all neighbours that make a token, those with the best score
    for (std::size_t id = kFirstOrdinary; id < tokens.size(); ++id)
        merged.push_back({ static_cast<std::int32_t>(id), tokens[id].score });
    parts.merges = mergesByScore(merged, parts.vocabulary);
    for (const std::int32_t id : { kUnknown, kBos, kEos })
        parts.added.add({ id, tokens[static_cast<std::size_t>(id)].text, true });
    parts.roles = { kBos, kEos, true };
    parts.space.assign(1, ' '); // the exporter has replaced SentencePiece's mark
    parts.unknown = kUnknown;
    return std::make_unique<ByteFallbackBpe>(std::move(parts));
}

} // namespace quantoscope
