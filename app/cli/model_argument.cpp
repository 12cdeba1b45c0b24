#include "app/cli/model_argument.h"

#include "app/cli/progress_line.h"

namespace quantoscope::cli {

void addModelArgument(CLI::App& command, ModelArgument& model)
{
    command
        .add_option("model", model.path,
                    "Hugging Face folder, GGUF file, llama2.c checkpoint, or the word demo for the built-in model")
        ->required()
        ->type_name("MODEL");
    command.add_option("--tokenizer", model.tokenizer, "Tokenizer file or folder, where it is not beside the model")
        ->type_name("FILE");
}

namespace {

// A folder or file that can hold a tokenizer but no model: tokens can be counted without one.
bool isNoModel(const std::filesystem::path& path)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored))
        return !std::filesystem::exists(path / "config.json", ignored);
    return path.extension() == ".json" || path.extension() == ".model" || path.extension() == ".txt";
}

} // namespace

std::shared_ptr<const ModelSource> openSourceOf(const ModelArgument& model)
{
    return openSource(model.path, model.tokenizer);
}

std::unique_ptr<Tokenizer> openTokenizerOf(const ModelArgument& model)
{
    std::unique_ptr<Tokenizer> tokenizer;
    if (model.tokenizer.empty() && isNoModel(model.path))
        tokenizer = loadTokenizer(model.path);
    if (!tokenizer)
        tokenizer = loadTokenizer(openSourceOf(model)->tokenizerPath());
    if (!tokenizer)
        throw InvalidRequest(model.path + " has no tokenizer; name one with --tokenizer, or give token ids");
    return tokenizer;
}

std::shared_ptr<OpenModel> openModelOf(const ModelArgument& model, const Context& context)
{
    ProgressLine progress(context);
    return openModel(
        model.path, model.tokenizer, context.options.device,
        [&](double share) {
            if (context.drawsProgress())
                progress.show("loading " + model.path, share);
        },
        context.cancel, context.options.resident);
}

const Tokenizer& tokenizerOf(const OpenModel& model)
{
    if (!model.tokenizer) {
        throw InvalidRequest(model.source->path().string()
                             + " has no tokenizer; name one with --tokenizer, or give token ids");
    }
    return *model.tokenizer;
}

} // namespace quantoscope::cli
