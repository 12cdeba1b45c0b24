#include "app/cli/commands.h"
#include "app/cli/model_argument.h"
#include "app/cli/progress_line.h"
#include "app/cli/text_table.h"
#include "core/pipeline/story_consistency.h"

#include <nlohmann/json.hpp>

namespace quantoscope::cli {
namespace {

struct ConsistencyOptions
{
    ModelArgument model;
    std::int64_t stories = 500;
    std::uint64_t seed = 0;
};

void measureConsistency(const Context& context, const ConsistencyOptions& options)
{
    const std::shared_ptr<OpenModel> model = openModelOf(options.model, context);
    ProgressLine progress(context);
    const Consistency score = storyConsistency(
        *model, languageModelOf(*model), options.stories, options.seed,
        [&](double share) { progress.show("stories", share); }, context.cancel);
    progress.clear();
    context.result(
        { { "consistency", score.mean }, { "standard_error", score.standardError }, { "stories", score.stories } });
    context.print("consistency " + numberWithError(score.mean, score.standardError) + " over "
                  + grouped(static_cast<std::int64_t>(score.stories)) + " stories\n");
}

} // namespace

void addConsistencyCommand(CLI::App& app, Context& context)
{
    CLI::App* const command
        = app.add_subcommand("consistency", "How far the demo model's stories agree with themselves, 0 to 1");
    const auto options = std::make_shared<ConsistencyOptions>();
    addModelArgument(*command, options->model);
    command->add_option("--stories", options->stories, "Stories to score (500)")->type_name("N");
    command->add_option("--seed", options->seed, "Seed of the sampler (0)")->type_name("S");
    command->footer("Example: quantoscope-cli consistency demo --stories 200");
    command->callback(
        [&context, options] { context.action = [&context, options] { measureConsistency(context, *options); }; });
}

} // namespace quantoscope::cli
