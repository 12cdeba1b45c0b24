#include "core/text/tokenizer_settings.h"

#include "core/base/errors.h"
#include "core/formats/json_text.h"

#include <array>
#include <charconv>

namespace quantoscope {

namespace {

constexpr std::array<const char*, 7> kRoleKeys { "bos_token", "eos_token", "unk_token", "pad_token",
                                                 "sep_token", "cls_token", "mask_token" };

struct RoleField
{
    std::string_view key;
    std::string TokenizerSettings::*token;
};
constexpr std::array<RoleField, 5> kRoleFields { { { "bos_token", &TokenizerSettings::bosToken },
                                                   { "eos_token", &TokenizerSettings::eosToken },
                                                   { "cls_token", &TokenizerSettings::clsToken },
                                                   { "sep_token", &TokenizerSettings::sepToken },
                                                   { "unk_token", &TokenizerSettings::unknownToken } } };

nlohmann::json readObjectIfThere(const std::filesystem::path& file)
{
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(file, ignored))
        return nlohmann::json::object();
    nlohmann::json document = readJsonFile(file);
    if (!document.is_object())
        throw InputFileError(file.string(), "a JSON object", document.type_name());
    return document;
}

// A token is given by its text or by an object that has it under "content".
std::string tokenName(const nlohmann::json& value)
{
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_object() && value.contains("content") && value["content"].is_string())
        return value["content"].get<std::string>();
    return {};
}

void readRoles(const nlohmann::json& document, TokenizerSettings& settings)
{
    for (const char* key : kRoleKeys) {
        const std::string name = document.contains(key) ? tokenName(document[key]) : std::string();
        if (name.empty())
            continue;
        settings.specialTokens.push_back(name);
        for (const RoleField& field : kRoleFields) {
            if (key == field.key)
                settings.*field.token = name;
        }
    }
}

void readAddedTokensDecoder(const nlohmann::json& document, const std::filesystem::path& file,
                            TokenizerSettings& settings)
{
    if (!document.contains("added_tokens_decoder"))
        return;
    for (const auto& [key, description] : document["added_tokens_decoder"].items()) {
        std::int64_t id = -1;
        const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), id);
        if (error != std::errc() || end != key.data() + key.size())
            throw InputFileError(file.string(), "token ids as keys of added_tokens_decoder", inQuotes(key));
        settings.addedTokens.push_back(readAddedToken(description, id, file));
    }
}

std::optional<bool> flagIfThere(const nlohmann::json& document, const char* key)
{
    const auto found = document.find(key);
    return found != document.end() && found->is_boolean() ? std::optional(found->get<bool>()) : std::nullopt;
}

// A token id of config.json; a list (several end tokens) gives its first.
std::optional<std::int64_t> configId(const nlohmann::json& config, const char* key)
{
    if (!config.contains(key))
        return std::nullopt;
    const nlohmann::json& value = config[key];
    const nlohmann::json& id = value.is_array() && !value.empty() ? value.front() : value;
    return id.is_number_integer() ? std::optional(id.get<std::int64_t>()) : std::nullopt;
}

struct RoleSource
{
    const Vocabulary& vocabulary;
    const AddedTokens& added;

    std::optional<std::int64_t> find(const std::string& name, const std::optional<std::int64_t>& configured,
                                     const std::array<const char*, 2>& usualNames) const
    {
        if (const auto id = vocabulary.find(name); id && !name.empty())
            return *id;
        if (configured && vocabulary.text(*configured) != nullptr)
            return configured;
        for (const char* usual : usualNames) {
            if (const auto id = vocabulary.find(usual); id && added.isSpecial(*id))
                return *id;
        }
        return std::nullopt;
    }
};

} // namespace

TokenizerSettings readTokenizerSettings(const std::filesystem::path& folder)
{
    TokenizerSettings settings;
    readRoles(readObjectIfThere(folder / "special_tokens_map.json"), settings);
    const std::filesystem::path configFile = folder / "tokenizer_config.json";
    const nlohmann::json tokenizerConfig = readObjectIfThere(configFile);
    readRoles(tokenizerConfig, settings);
    readAddedTokensDecoder(tokenizerConfig, configFile, settings);
    settings.addBos = flagIfThere(tokenizerConfig, "add_bos_token");
    settings.lowercase = flagIfThere(tokenizerConfig, "do_lower_case");
    settings.stripAccents = flagIfThere(tokenizerConfig, "strip_accents");
    settings.separateChinese = flagIfThere(tokenizerConfig, "tokenize_chinese_chars");

    const std::filesystem::path addedFile = folder / "added_tokens.json";
    const nlohmann::json addedTokens = readObjectIfThere(addedFile);
    for (const auto& [content, id] : addedTokens.items())
        settings.addedTokens.push_back({ readTokenId(id, content, addedFile), content });

    const nlohmann::json config = readObjectIfThere(folder / "config.json");
    settings.bosId = configId(config, "bos_token_id");
    settings.eosId = configId(config, "eos_token_id");
    return settings;
}

TokenRoles rolesFor(const Vocabulary& vocabulary, const AddedTokens& added, const TokenizerSettings& settings)
{
    const RoleSource source { vocabulary, added };
    return { source.find(settings.bosToken, settings.bosId, { "<s>", "<|endoftext|>" }),
             source.find(settings.eosToken, settings.eosId, { "</s>", "<|endoftext|>" }),
             settings.addBos.value_or(false) };
}

std::int32_t readTokenId(const nlohmann::json& id, const std::string& token, const std::filesystem::path& file)
{
    if (!id.is_number_unsigned() || id.get<std::uint64_t>() > static_cast<std::uint64_t>(Vocabulary::kMaxId)) {
        throw InputFileError(
            file.string(), "an id within 0 to " + std::to_string(Vocabulary::kMaxId) + " for token " + inQuotes(token),
            shortened(id.dump()));
    }
    return id.get<std::int32_t>();
}

AddedToken readAddedToken(const nlohmann::json& description, std::int64_t id, const std::filesystem::path& file)
{
    const auto flag = [&](const char* key) {
        return description.contains(key) && description[key].is_boolean() && description[key].get<bool>();
    };
    if (!description.is_object() || tokenName(description).empty())
        throw InputFileError(file.string(), "added tokens that are objects with \"content\"",
                             shortened(description.dump()));
    const std::string content = tokenName(description);
    if (flag("single_word"))
        throw InputFileError(file.string(), "added tokens that may stand anywhere",
                             "\"single_word\": true for " + inQuotes(content));
    AddedToken token;
    token.id = readTokenId(id < 0 ? nlohmann::json(id) : nlohmann::json(static_cast<std::uint64_t>(id)), content, file);
    token.content = content;
    token.special = flag("special");
    token.stripLeft = flag("lstrip");
    token.stripRight = flag("rstrip");
    return token;
}

Vocabulary readVocabulary(const nlohmann::json& object, const std::filesystem::path& file)
{
    if (!object.is_object() || object.empty())
        throw InputFileError(file.string(), "a vocabulary: an object of token ids", object.type_name());
    Vocabulary vocabulary;
    const std::int64_t largest = Vocabulary::largestIdAmong(object.size());
    for (const auto& [text, id] : object.items()) {
        if (readTokenId(id, text, file) > largest)
            throw InputFileError(file.string(), "ids up to " + std::to_string(largest), id.dump());
        if (!vocabulary.add(text, readTokenId(id, text, file)))
            throw InputFileError(file.string(), "one token for each id", "id " + id.dump() + " twice");
    }
    return vocabulary;
}

void addToken(const AddedToken& token, AddedTokens& added, Vocabulary& vocabulary, const std::filesystem::path& file)
{
    if (const std::int64_t largest = Vocabulary::largestIdAmong(vocabulary.tokens()); token.id > largest) {
        throw InputFileError(file.string(), "ids up to " + std::to_string(largest),
                             "the added token " + inQuotes(token.content) + " at " + std::to_string(token.id));
    }
    const std::string* there = vocabulary.text(token.id);
    if (there != nullptr && *there != token.content) {
        throw InputFileError(file.string(), "token " + inQuotes(*there) + " at id " + std::to_string(token.id),
                             "the added token " + inQuotes(token.content));
    }
    if (there == nullptr)
        vocabulary.add(token.content, token.id);
    added.add(token);
}

} // namespace quantoscope
