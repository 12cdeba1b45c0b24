#include "app/cli/commands.h"
#include "app/cli/model_argument.h"
#include "app/cli/sampler_options.h"
#include "app/cli/text_table.h"
#include "core/pipeline/before_after_texts.h"
#include "core/text/corpus.h"

#include <nlohmann/json.hpp>

namespace quantoscope::cli {
namespace {

using Json = nlohmann::ordered_json;

struct GenerateOptions
{
    ModelArgument model;
    std::vector<std::string> prompts;
    std::string ids;
    std::string idsFile;
    bool stopAtContext = false;
    SamplerOptions sampler;
};

struct Prompt
{
    std::optional<std::string> text; ///< empty where ids were given
    std::vector<std::int64_t> ids;
};

std::vector<Prompt> readPrompts(const OpenModel& model, const GenerateOptions& options)
{
    if (!options.ids.empty())
        return { { std::nullopt, parseIds(options.ids) } };
    if (!options.idsFile.empty())
        return { { std::nullopt, readIdsFile(options.idsFile) } };
    std::vector<Prompt> prompts;
    for (const std::string& text : options.prompts)
        prompts.push_back({ text, promptIds(tokenizerOf(model), text) });
    return prompts;
}

Json top5Json(const Generation& generation, const Tokenizer* tokenizer)
{
    Json positions = Json::array();
    for (std::size_t i = 0; i < generation.ids.size(); ++i) {
        Json likeliest = Json::array();
        for (std::size_t k = 5 * i; k < 5 * i + 5; ++k) {
            if (generation.top5Ids[k] < 0)
                continue;
            Json entry { { "id", generation.top5Ids[k] }, { "logprob", generation.top5Logprobs[k] } };
            if (tokenizer)
                entry["token"] = tokenizer->tokenText(generation.top5Ids[k]);
            likeliest.push_back(std::move(entry));
        }
        positions.push_back(std::move(likeliest));
    }
    return positions;
}

Json resultJson(const Prompt& prompt, const Generation& generation, const Tokenizer* tokenizer)
{
    Json json;
    json["prompt"] = prompt.text ? Json(*prompt.text) : Json(nullptr);
    json["prompt_ids"] = prompt.ids;
    json["text"] = tokenizer ? Json(textSide(*tokenizer, generation).text) : Json(nullptr);
    json["token_ids"] = generation.ids;
    json["logprobs"] = generation.logprobs;
    json["entropy"] = generation.entropy;
    json["top5"] = top5Json(generation, tokenizer);
    json["perplexity"] = generation.perplexity;
    return json;
}

std::string idsText(const std::vector<std::int64_t>& ids)
{
    std::string text;
    for (const std::int64_t id : ids)
        text += (text.empty() ? "" : ",") + std::to_string(id);
    return text;
}

// Text is shown as it is written.
Generation writeText(const Context& context, const OpenModel& model, const Prompt& prompt,
                     const SamplerSettings& settings)
{
    const Tokenizer* const tokenizer = model.tokenizer.get();
    context.print(prompt.text ? *prompt.text : idsText(prompt.ids) + " →");
    Utf8Stream stream;
    const Generation generation
        = generate(languageModelOf(model), prompt.ids, settings, context.cancel, [&](std::size_t, std::int64_t id) {
              context.print(tokenizer ? stream.push(tokenizer->tokenBytes(id)) : ' ' + std::to_string(id));
          });
    context.print(stream.finish() + "\n\n");
    context.note(std::to_string(generation.ids.size()) + " tokens, perplexity " + number(generation.perplexity));
    return generation;
}

void generateTexts(const Context& context, const GenerateOptions& options)
{
    SamplerSettings settings = options.sampler.settings();
    const std::shared_ptr<OpenModel> model = openModelOf(options.model, context);
    settings.stopAtContext = options.stopAtContext;
    settings.stopIds = model->endIds;
    Json results = Json::array();
    for (const Prompt& prompt : readPrompts(*model, options)) {
        const Generation generation = writeText(context, *model, prompt, settings);
        results.push_back(resultJson(prompt, generation, model->tokenizer.get()));
    }
    context.result({ { "results", std::move(results) } });
}

} // namespace

void addGenerateCommand(CLI::App& app, Context& context)
{
    CLI::App* const command = app.add_subcommand("generate", "Continue prompts");
    const auto options = std::make_shared<GenerateOptions>();
    addModelArgument(*command, options->model);
    CLI::Option_group* const input = command->add_option_group("prompt");
    input->add_option("--prompt", options->prompts, "Text to continue; may be given more than once")
        ->type_name("S")
        ->allow_extra_args(false)
        ->expected(1)
        ->take_all();
    input->add_option("--ids", options->ids, "Token ids to continue")->type_name("1,2,3");
    input->add_option("--ids-file", options->idsFile, "A file of token ids to continue")->type_name("FILE");
    input->require_option(1);
    options->sampler.add(*command, "--seed", 64);
    command->add_flag("--stop-at-context", options->stopAtContext,
                      "Stop at the context's end instead of moving the window on");
    command->footer("Example: quantoscope-cli generate demo --prompt \"One day\" --temperature 0.8 --seed 7");
    command->callback(
        [&context, options] { context.action = [&context, options] { generateTexts(context, *options); }; });
}

} // namespace quantoscope::cli
