#include "app/cli/commands.h"
#include "app/cli/model_argument.h"
#include "app/cli/progress_line.h"
#include "app/cli/session_argument.h"
#include "app/cli/text_table.h"
#include "core/pipeline/block_swap.h"
#include "core/reports/comparison.h"
#include "core/results_io/session_file.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace quantoscope::cli {
namespace {

using Json = nlohmann::ordered_json;

struct BlocksOptions
{
    SessionArgument session;
    std::string prompt;
    ModelArgument model; ///< empty path: the session's
};

const TextResult& chosenText(const Run& run, const std::string& prompt)
{
    const auto text = prompt.empty() ? run.texts.begin() : std::ranges::find(run.texts, prompt, &TextResult::prompt);
    if (run.texts.empty())
        throw InvalidRequest("run " + run.name + " has written no text");
    if (text == run.texts.end())
        throw InvalidRequest("run " + run.name + " has not continued the prompt \"" + prompt + '"');
    return *text;
}

std::shared_ptr<OpenModel> modelOf(const BlocksOptions& options, const Session& session, const Context& context)
{
    ModelArgument model = options.model;
    if (model.path.empty())
        model = { session.model.source, model.tokenizer.empty() ? session.model.tokenizer : model.tokenizer };
    std::shared_ptr<OpenModel> opened = openModelOf(model, context);
    if (opened->description.fingerprint != session.model.fingerprint)
        throw InvalidRequest(model.path + " is not the model of the session");
    return opened;
}

Json blocksJson(const Run& run, const BlockSwaps& swaps)
{
    Json json { { "run", run.id }, { "prompt", swaps.prompt }, { "tokens", swaps.tokens }, { "kl", swaps.kl } };
    json["divergence"] = swaps.divergence ? Json(*swaps.divergence) : Json(nullptr);
    json["blocks"] = Json::array();
    for (const BlockRecovery& block : swaps.blocks)
        json["blocks"].push_back({ { "block", block.block },
                                   { "kl", block.kl },
                                   { "recovered", swaps.recovered(block) },
                                   { "restores_token", block.restoresToken } });
    return json;
}

std::string blocksText(const Run& run, const BlockSwaps& swaps)
{
    TextTable table({ { "block" }, { "KL" }, { "recovered" }, { "share" }, { "token" } });
    for (const BlockRecovery& block : swaps.blocks) {
        const double share = swaps.kl > 0 ? 100 * swaps.recovered(block) / swaps.kl : 0;
        table.add({ std::to_string(block.block), number(block.kl), number(swaps.recovered(block)),
                    number(share, 3) + " %", block.restoresToken ? "restored" : "" });
    }
    return run.name + ": KL " + number(swaps.kl) + " nats a token over " + std::to_string(swaps.tokens)
        + " tokens; with one block in full precision\n\n" + table.text();
}

void showBlocks(const Context& context, const BlocksOptions& options)
{
    const Session session = readSession(options.session.file);
    const std::vector<const Run*> runs = findRuns(session, options.session.runs);
    if (runs.size() != 1)
        throw InvalidRequest("name one run with --runs; the session has " + std::to_string(session.runs.size()));
    const TextResult& text = chosenText(*runs.front(), options.prompt);
    const std::shared_ptr<OpenModel> model = modelOf(options, session, context);
    ProgressLine line(context);
    const auto progress = [&](const BlockSwaps& swaps) {
        if (context.drawsProgress())
            line.show("blocks", double(swaps.blocks.size()) / double(swaps.blocksInModel));
    };
    const BlockSwaps swaps = swapBlocks(*model, *runs.front(), text, progress, context.cancel);
    context.result(blocksJson(*runs.front(), swaps));
    context.print(blocksText(*runs.front(), swaps));
}

} // namespace

void addBlocksCommand(CLI::App& app, Context& context)
{
    CLI::App* const command = app.add_subcommand(
        "blocks", "Which block of a quantized model a text's differences come from: one at a time in full precision");
    const auto options = std::make_shared<BlocksOptions>();
    addSessionArgument(*command, options->session);
    command->add_option("--prompt", options->prompt, "One of the run's prompts (the first)")->type_name("P");
    command->add_option("--model", options->model.path, "The session's model, where it is not in its place any more")
        ->type_name("MODEL");
    command->add_option("--tokenizer", options->model.tokenizer, "Its tokenizer")->type_name("FILE");
    command->footer(
        "The text that the original model wrote is read by the quantized model of --runs, once for each\n"
        "block with that block in full precision: what of the KL divergence goes is what the block costs.\n\n"
        "Example: quantoscope-cli blocks demo.h5 --runs rtn-2b-g32");
    command->callback([&context, options] { context.action = [&context, options] { showBlocks(context, *options); }; });
}

} // namespace quantoscope::cli
