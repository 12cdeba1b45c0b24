#include "core/text/tokenizer_json_writer.h"

#include "core/base/durable_file.h"
#include "core/base/errors.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <tuple>

namespace quantoscope {

namespace {

using Json = nlohmann::ordered_json;

/// Puts BOS in front, as the model expects it; null where it expects none.
Json postProcessor(const Tokenizer& tokenizer)
{
    if (!tokenizer.addsBos())
        return nullptr;
    const std::int64_t id = *tokenizer.bosId();
    const std::string bos = tokenizer.tokenText(id);
    const auto special = [&](int type) { return Json { { "SpecialToken", { { "id", bos }, { "type_id", type } } } }; };
    const auto text = [](const char* name, int type) {
        return Json { { "Sequence", { { "id", name }, { "type_id", type } } } };
    };
    Json tokens = Json::object();
    tokens[bos] = { { "id", bos }, { "ids", Json::array({ id }) }, { "tokens", Json::array({ bos }) } };
    return { { "type", "TemplateProcessing" },
             { "single", Json::array({ special(0), text("A", 0) }) },
             { "pair", Json::array({ special(0), text("A", 0), special(1), text("B", 1) }) },
             { "special_tokens", std::move(tokens) } };
}

Json settings(const Tokenizer& tokenizer, const Json& unknown, const std::string& chatTemplate)
{
    const auto nameOf
        = [&](const std::optional<std::int64_t>& id) { return id ? Json(tokenizer.tokenText(*id)) : Json(nullptr); };
    // The class that takes tokenizer.json at its word.
    Json json { { "tokenizer_class", "PreTrainedTokenizerFast" },
                { "add_bos_token", tokenizer.addsBos() },
                { "add_eos_token", false },
                { "bos_token", nameOf(tokenizer.bosId()) },
                { "eos_token", nameOf(tokenizer.eosId()) },
                { "unk_token", unknown },
                { "clean_up_tokenization_spaces", false } };
    if (!chatTemplate.empty())
        json["chat_template"] = wellFormedUtf8(chatTemplate);
    return json;
}

} // namespace

void writeTokenizerJson(const Tokenizer& tokenizer, const std::string& chatTemplate,
                        const std::filesystem::path& folder)
{
    const auto* const form = dynamic_cast<const TokenizerJsonForm*>(&tokenizer);
    if (form == nullptr)
        throw InvalidRequest("tokenizers of its kind are not written");
    const Json parts = form->tokenizerJson();
    const Json document { { "version", "1.0" },
                          { "truncation", nullptr },
                          { "padding", nullptr },
                          { "added_tokens", parts.at("added_tokens") },
                          { "normalizer", parts.at("normalizer") },
                          { "pre_tokenizer", parts.at("pre_tokenizer") },
                          { "post_processor", postProcessor(tokenizer) },
                          { "decoder", parts.at("decoder") },
                          { "model", parts.at("model") } };
    replaceFile(folder / "tokenizer.json", document.dump(1) + '\n');
    replaceFile(folder / "tokenizer_config.json",
                settings(tokenizer, parts.at("model").at("unk_token"), chatTemplate).dump(2) + '\n');
}

namespace tokenizer_json {

nlohmann::ordered_json vocabulary(const Vocabulary& vocabulary, const Spelling& spelling)
{
    Json::object_t ids; // filled as the list it is: looking each key up among all before would take long
    for (std::int64_t id = 0; id < vocabulary.size(); ++id) {
        const std::string* const text = vocabulary.text(id);
        if (text == nullptr || vocabulary.find(*text) != static_cast<std::int32_t>(id))
            continue;
        if (findIllFormedUtf8(*text) != std::string_view::npos)
            throw InvalidRequest("token " + std::to_string(id) + " is no well-formed UTF-8");
        ids.emplace_back(spelling(*text), id);
    }
    return ids;
}

nlohmann::ordered_json merges(const MergeTable& table, const Vocabulary& vocabulary, const Spelling& spelling)
{
    struct Merge
    {
        BpeMerge to;
        std::int32_t left;
        std::int32_t right;
    };
    std::vector<Merge> ordered;
    ordered.reserve(table.size());
    for (const auto& [key, merge] : table)
        ordered.push_back({ merge, static_cast<std::int32_t>(key >> 32U), static_cast<std::int32_t>(key) });
    std::ranges::sort(ordered, {}, [](const Merge& merge) {
        return std::tuple(merge.to.rank, merge.to.token, merge.left, merge.right);
    });
    Json list = Json::array();
    for (const Merge& merge : ordered)
        list.push_back(
            Json::array({ spelling(*vocabulary.text(merge.left)), spelling(*vocabulary.text(merge.right)) }));
    return list;
}

nlohmann::ordered_json addedTokens(const AddedTokens& tokens)
{
    Json list = Json::array();
    for (const auto& [id, token] : tokens.all()) {
        list.push_back({ { "id", id },
                         { "content", token.content },
                         { "single_word", false },
                         { "lstrip", token.stripLeft },
                         { "rstrip", token.stripRight },
                         { "normalized", false },
                         { "special", token.special } });
    }
    return list;
}

nlohmann::ordered_json bpeModel(const BpeModel& model, const Spelling& spelling)
{
    return { { "type", "BPE" },
             { "dropout", nullptr },
             { "unk_token", model.unknown ? Json(*model.vocabulary.text(*model.unknown)) : Json(nullptr) },
             { "continuing_subword_prefix", nullptr },
             { "end_of_word_suffix", nullptr },
             { "fuse_unk", model.fusesUnknown },
             { "byte_fallback", model.byteFallback },
             { "ignore_merges", model.ignoresMerges },
             { "vocab", vocabulary(model.vocabulary, spelling) },
             { "merges", merges(model.merges, model.vocabulary, spelling) } };
}

} // namespace tokenizer_json

} // namespace quantoscope
