#include "app/cli/commands.h"
#include "app/cli/model_argument.h"
#include "app/cli/text_table.h"
#include "core/text/corpus.h"

#include <nlohmann/json.hpp>

namespace quantoscope::cli {
namespace {

struct TokenizeOptions
{
    ModelArgument model;
    std::string text;
    std::string file;
};

void tokenize(const Context& context, const TokenizeOptions& options, bool hasText)
{
    const std::unique_ptr<Tokenizer> tokenizer = openTokenizerOf(options.model);
    const std::vector<std::int64_t> ids
        = hasText ? tokenizer->encode(options.text) : tokenStream(readCorpus(options.file), *tokenizer, false);
    nlohmann::ordered_json json { { "ids", ids }, { "tokens", nlohmann::json::array() } };
    TextTable table({ { "position" }, { "id" }, { "token", TextTable::Align::Left } });
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const std::string token = tokenizer->tokenText(ids[i]);
        json["tokens"].push_back(token);
        table.add({ std::to_string(i), std::to_string(ids[i]), token });
    }
    context.result(json);
    context.print(table.text());
}

} // namespace

void addTokenizeCommand(CLI::App& app, Context& context)
{
    CLI::App* const command = app.add_subcommand("tokenize", "Token ids of a text");
    const auto options = std::make_shared<TokenizeOptions>();
    addModelArgument(*command, options->model);
    CLI::Option_group* const input = command->add_option_group("input");
    CLI::Option* const text = input->add_option("--text", options->text, "The text itself")->type_name("S");
    input->add_option("--file", options->file, "A text file or a JSON list of strings")->type_name("FILE");
    input->require_option(1);
    command->footer("Example: quantoscope-cli tokenize demo --text \"Once upon a time\"");
    command->callback([&context, options, text] {
        const bool hasText = text->count() > 0;
        context.action = [&context, options, hasText] { tokenize(context, *options, hasText); };
    });
}

} // namespace quantoscope::cli
