#include "app/cli/commands.h"
#include "app/cli/model_argument.h"
#include "app/cli/progress_line.h"
#include "app/cli/text_table.h"
#include "core/evaluation/perplexity.h"
#include "core/text/corpus.h"

#include <nlohmann/json.hpp>

namespace quantoscope::cli {
namespace {

struct PerplexityArguments
{
    ModelArgument model;
    std::string file;
    std::string idsFile;
    bool noBos = false;
    PerplexityOptions options;
};

void measurePerplexity(const Context& context, const PerplexityArguments& arguments)
{
    const std::shared_ptr<OpenModel> model = openModelOf(arguments.model, context);
    const std::vector<std::int64_t> stream = arguments.idsFile.empty()
        ? tokenStream(readCorpus(arguments.file), tokenizerOf(*model), !arguments.noBos)
        : readIdsFile(arguments.idsFile);
    ProgressLine progress(context);
    const PerplexityResult result = perplexity(
        languageModelOf(*model), stream, arguments.options, [&](double share) { progress.show("perplexity", share); },
        context.cancel);
    progress.clear();
    context.result({ { "perplexity", result.perplexity },
                     { "standard_error", result.standardError },
                     { "windows", result.windows },
                     { "tokens", result.tokens },
                     { "seconds", result.seconds } });
    context.print("perplexity " + numberWithError(result.perplexity, result.standardError, 6) + " over "
                  + grouped(result.windows) + " windows, " + grouped(result.tokens) + " tokens, "
                  + number(result.seconds, 3) + " s\n");
}

} // namespace

void addPerplexityCommand(CLI::App& app, Context& context)
{
    CLI::App* const command
        = app.add_subcommand("perplexity", "Perplexity with its standard error, over non-overlapping windows");
    const auto arguments = std::make_shared<PerplexityArguments>();
    addModelArgument(*command, arguments->model);
    CLI::Option_group* const input = command->add_option_group("input");
    input->add_option("--file", arguments->file, "A text file or a JSON list of strings")->type_name("FILE");
    input->add_option("--ids-file", arguments->idsFile, "Token ids, separated by commas or spaces")->type_name("FILE");
    input->require_option(1);
    command
        ->add_option("--context", arguments->options.context,
                     "Tokens a window (default: min(2048, context); at most context + 1)")
        ->type_name("N");
    command->add_option("--windows", arguments->options.maxWindows, "Use the first N windows only")->type_name("N");
    command->add_flag("--no-bos", arguments->noBos, "No BOS token at the start of the stream");
    command->footer("Example: quantoscope-cli perplexity MODEL --file wiki.test.raw --context 512");
    command->callback(
        [&context, arguments] { context.action = [&context, arguments] { measurePerplexity(context, *arguments); }; });
}

} // namespace quantoscope::cli
