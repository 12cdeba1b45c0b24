#include "core/pipeline/gguf_vocabulary.h"

#include "core/formats/gguf_file.h"
#include "core/formats/json_text.h"
#include "core/formats/mapped_file.h"
#include "core/text/pre_tokenizer.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace quantoscope {
namespace {

using Json = nlohmann::json;

/// llama.cpp's kinds of tokens.
enum TokenKind : std::int32_t
{
    Normal = 1,
    Unknown = 2,
    Control = 3,
    UserDefined = 4,
    Unused = 5,
    Byte = 6
};

[[noreturn]] void refuse(const std::string& what)
{
    throw InvalidRequest("the tokenizer has no image in a GGUF file: " + what);
}

/// llama.cpp's names for the regular expressions that cut a text before it is merged.
struct NamedPattern
{
    std::string_view pattern;
    const char* name;
};
constexpr std::array<NamedPattern, 3> kPatterns { {
    { PreTokenizer::kGpt2Pattern, "gpt-2" },
    { PreTokenizer::kLlama3Pattern, "llama-bpe" },
    { PreTokenizer::kQwen2Pattern, "qwen2" },
} };

const char* nameOfPattern(const std::string& pattern)
{
    const auto found = std::ranges::find(kPatterns, pattern, &NamedPattern::pattern);
    if (found == kPatterns.end())
        refuse("llama.cpp has no name for the regular expression " + pattern);
    return found->name;
}

std::string nameOfCut(const Json& cut)
{
    if (!cut.is_object())
        refuse("it has no byte-level pre-tokenizer");
    const bool several = cut.value("type", "") == "Sequence";
    std::string name;
    bool singleDigits = false;
    bool byteLevel = false;
    for (const Json& part : several ? cut.at("pretokenizers") : Json::array({ cut })) {
        const std::string type = part.value("type", "");
        if (type == "Digits" && part.value("individual_digits", false)) {
            singleDigits = true;
        } else if (type == "Split" && part.at("pattern").contains("Regex")) {
            name = nameOfPattern(part.at("pattern").at("Regex").get<std::string>());
        } else if (type == "ByteLevel" && !part.value("add_prefix_space", true)) {
            byteLevel = true;
            if (part.value("use_regex", true))
                name = "gpt-2";
        } else {
            refuse("llama.cpp has no name for its pre-tokenizer " + type);
        }
    }
    if (!byteLevel || name.empty() || (singleDigits && name != "gpt-2"))
        refuse("llama.cpp has no name for its pre-tokenizer");
    return singleDigits ? "smollm" : name;
}

std::pair<std::string, std::string> mergeOf(const Json& merge)
{
    if (merge.is_array() && merge.size() == 2)
        return { merge[0].get<std::string>(), merge[1].get<std::string>() };
    const std::string text = merge.get<std::string>();
    const std::size_t space = text.find(' ', 1);
    if (space == std::string::npos)
        refuse("a merge of one part");
    return { text.substr(0, space), text.substr(space + 1) };
}

class TokenizerMetadata
{
public:
    TokenizerMetadata(const OpenModel& model, const Json& document)
        : m_model(model), m_document(document), m_bpe(document.at("model"))
    {
        if (m_bpe.value("type", "BPE") != "BPE")
            refuse("it is no byte pair encoding");
        readTokens();
    }

    std::vector<GgufEntry> entries()
    {
        if (m_bpe.value("byte_fallback", false))
            addFallbackKeys();
        else
            addByteLevelKeys();
        add("tokens", m_tokens);
        add("token_type", m_kinds);
        const Tokenizer& tokenizer = *m_model.tokenizer;
        if (tokenizer.bosId())
            add("bos_token_id", static_cast<std::uint32_t>(*tokenizer.bosId()));
        if (tokenizer.eosId())
            add("eos_token_id", static_cast<std::uint32_t>(*tokenizer.eosId()));
        add("add_bos_token", tokenizer.addsBos());
        return std::move(m_entries);
    }

private:
    void add(const char* key, GgufValue value)
    {
        m_entries.push_back({ std::string("tokenizer.ggml.") + key, std::move(value) });
    }

    void setToken(const std::string& text, std::int64_t id, TokenKind kind)
    {
        if (id < 0 || id >= static_cast<std::int64_t>(m_tokens.size()))
            refuse("token id " + std::to_string(id) + " is outside the model's vocabulary");
        m_tokens[static_cast<std::size_t>(id)] = text;
        m_kinds[static_cast<std::size_t>(id)] = kind;
    }

    void readTokens()
    {
        const auto size = static_cast<std::size_t>(m_model.model->config().vocabularySize);
        for (std::size_t id = 0; id < size; ++id)
            m_tokens.push_back("[PAD" + std::to_string(id) + ']');
        m_kinds.assign(size, Unused);
        for (const auto& [text, id] : m_bpe.at("vocab").items())
            setToken(text, id.get<std::int64_t>(), Normal);
        for (const Json& token : m_document.value("added_tokens", Json::array()))
            setToken(token.at("content").get<std::string>(), token.at("id").get<std::int64_t>(),
                     token.value("special", false) ? Control : UserDefined);
    }

    void addByteLevelKeys()
    {
        add("model", std::string("gpt2"));
        add("pre", nameOfCut(m_document.value("pre_tokenizer", Json())));
        std::vector<std::string> merges;
        for (const Json& merge : m_bpe.at("merges")) {
            const auto [left, right] = mergeOf(merge);
            merges.push_back(left + ' ' + right);
        }
        add("merges", std::move(merges));
    }

    // SentencePiece takes the pair with the best score; a merge's rank orders pairs in the same way.
    void addFallbackKeys()
    {
        std::map<std::string, float, std::less<>> scoreOf;
        float rank = 0;
        for (const Json& merge : m_bpe.at("merges")) {
            const auto [left, right] = mergeOf(merge);
            scoreOf.emplace(left + right, -rank);
            ++rank;
        }
        std::vector<float> scores;
        for (std::size_t id = 0; id < m_tokens.size(); ++id) {
            const std::string& text = m_tokens[id];
            const auto score = scoreOf.find(text);
            scores.push_back(score == scoreOf.end() ? -rank : score->second);
            if (text.size() == 6 && text.starts_with("<0x") && text.ends_with('>'))
                m_kinds[id] = Byte;
        }
        if (const Json unknown = m_bpe.value("unk_token", Json()); unknown.is_string()) {
            const auto token = std::ranges::find(m_tokens, unknown.get<std::string>());
            if (token != m_tokens.end())
                m_kinds[static_cast<std::size_t>(token - m_tokens.begin())] = Unknown;
        }
        add("model", std::string("llama"));
        add("pre", std::string("default"));
        add("scores", std::move(scores));
        add("add_space_prefix", m_document.value("normalizer", Json()).dump().find("Prepend") != std::string::npos);
    }

    const OpenModel& m_model;
    const Json& m_document;
    const Json& m_bpe;
    std::vector<std::string> m_tokens;
    std::vector<std::int32_t> m_kinds;
    std::vector<GgufEntry> m_entries;
};

/// A tokenizer that came out of a GGUF file goes into one as it was.
std::optional<std::vector<GgufEntry>> entriesOfGguf(const std::filesystem::path& path)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error) || !GgufFile::recognises(MappedFile(path).bytes()))
        return std::nullopt;
    std::vector<GgufEntry> entries;
    for (auto& [key, bytes] : GgufFile(path).verbatim("tokenizer."))
        entries.push_back({ key, GgufVerbatim { std::move(bytes) } });
    return entries;
}

} // namespace

std::vector<GgufEntry> ggufTokenizer(const OpenModel& model)
{
    if (!model.tokenizer)
        return { { "tokenizer.ggml.model", std::string("no_vocab") } };
    const std::filesystem::path& path = model.source->tokenizerPath();
    if (std::optional<std::vector<GgufEntry>> ownEntries = entriesOfGguf(path))
        return *std::move(ownEntries);
    const std::filesystem::path file = path / "tokenizer.json";
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error))
        refuse("there is no tokenizer.json at " + path.string());
    try {
        const Json document = readJsonFile(file);
        return TokenizerMetadata(model, document).entries();
    } catch (const Json::exception& problem) {
        throw InputFileError(file.string(), "a tokenizer", problem.what());
    }
}

} // namespace quantoscope
