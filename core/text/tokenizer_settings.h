// What a Hugging Face folder says of its tokenizer beside the vocabulary itself.
#pragma once

#include "core/text/added_tokens.h"
#include "core/text/vocabulary_tokenizer.h"

#include <filesystem>
#include <nlohmann/json.hpp>

namespace quantoscope {

/// From tokenizer_config.json, special_tokens_map.json, added_tokens.json and config.json; each may be missing.
struct TokenizerSettings
{
    std::string bosToken; ///< empty: not named
    std::string eosToken;
    std::string clsToken; ///< BERT's pair around a text
    std::string sepToken;
    std::string unknownToken;
    std::vector<std::string> specialTokens; ///< all that are named by role (bos_token, unk_token, ...)
    std::vector<AddedToken> addedTokens;
    std::optional<bool> addBos;
    std::optional<bool> lowercase; ///< do_lower_case
    std::optional<bool> stripAccents;
    std::optional<bool> separateChinese; ///< tokenize_chinese_chars
    std::optional<std::int64_t> bosId; ///< as config.json has it
    std::optional<std::int64_t> eosId;
};

/// Throws InputFileError if one of the files is malformed.
TokenizerSettings readTokenizerSettings(const std::filesystem::path& folder);

/// Settles the roles: by name, else by config.json's ids, else by the special tokens that GPT-2 and LLaMA made common.
TokenRoles rolesFor(const Vocabulary& vocabulary, const AddedTokens& added, const TokenizerSettings& settings);

/// One object of "added_tokens" or "added_tokens_decoder". Throws InputFileError naming key and value for what we do
/// not do.
AddedToken readAddedToken(const nlohmann::json& description, std::int64_t id, const std::filesystem::path& file);

/// Token text -> id, as in vocab.json. Throws InputFileError for an id that is no number, out of range or used twice.
Vocabulary readVocabulary(const nlohmann::json& object, const std::filesystem::path& file);

/// Adds the token to both. Throws InputFileError if the id stands for another text already.
void addToken(const AddedToken& token, AddedTokens& added, Vocabulary& vocabulary, const std::filesystem::path& file);

/// `id` as a token id. Throws InputFileError if it is no whole number within what we take.
std::int32_t readTokenId(const nlohmann::json& id, const std::string& token, const std::filesystem::path& file);

} // namespace quantoscope
