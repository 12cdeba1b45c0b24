#include "app/cli/commands.h"
#include "app/cli/model_argument.h"
#include "app/cli/tensor_files.h"
#include "app/cli/text_table.h"
#include "core/pipeline/before_after_texts.h"
#include "core/text/corpus.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <nlohmann/json.hpp>

namespace quantoscope::cli {
namespace {

struct LogitsOptions
{
    ModelArgument model;
    std::string ids;
    std::string text;
    std::string out;
};

void checkIds(const std::vector<std::int64_t>& ids, const ModelConfig& config)
{
    if (ids.empty() || static_cast<std::int64_t>(ids.size()) > config.contextLength) {
        throw InvalidRequest("logits needs 1 .. " + std::to_string(config.contextLength)
                             + " tokens (the model's context), got " + std::to_string(ids.size()));
    }
    for (const std::int64_t id : ids) {
        if (id < 0 || id >= config.vocabularySize) {
            throw InvalidRequest("token ids must be within 0 .. " + std::to_string(config.vocabularySize - 1) + ", got "
                                 + std::to_string(id));
        }
    }
}

void writeLogits(const Context& context, const LogitsOptions& options)
{
    const std::shared_ptr<OpenModel> model = openModelOf(options.model, context);
    const std::vector<std::int64_t> ids
        = options.ids.empty() ? promptIds(tokenizerOf(*model), options.text) : parseIds(options.ids);
    checkIds(ids, languageModelOf(*model).config());
    const at::NoGradGuard noGradient;
    const at::Tensor batch = at::tensor(ids, at::kLong).unsqueeze(0).to(languageModelOf(*model).device());
    const at::Tensor logits
        = languageModelOf(*model).forward(batch, context.cancel).squeeze(0).to(at::kCPU, at::kFloat);
    writeTensors(options.out, { { "logits", logits } });
    context.result({ { "tokens", ids.size() }, { "out", options.out } });
    context.print("logits " + std::to_string(logits.size(0)) + " × " + std::to_string(logits.size(1)) + " in "
                  + options.out + '\n');
}

} // namespace

void addLogitsCommand(CLI::App& app, Context& context)
{
    CLI::App* const command
        = app.add_subcommand("logits", "Next-token logits of every position, to a safetensors file");
    const auto options = std::make_shared<LogitsOptions>();
    addModelArgument(*command, options->model);
    CLI::Option_group* const input = command->add_option_group("input");
    input->add_option("--ids", options->ids, "Token ids")->type_name("1,2,3");
    input->add_option("--text", options->text, "A text, after BOS where the tokenizer adds one")->type_name("S");
    input->require_option(1);
    command->add_option("--out", options->out, "The file to write: float32 logits [tokens, vocabulary]")
        ->required()
        ->type_name("F.safetensors");
    command->footer("Example: quantoscope-cli logits demo --text \"One day\" --out logits.safetensors");
    command->callback(
        [&context, options] { context.action = [&context, options] { writeLogits(context, *options); }; });
}

} // namespace quantoscope::cli
