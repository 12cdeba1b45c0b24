#include "app/cli/commands.h"
#include "app/cli/labelled_options.h"
#include "app/cli/model_argument.h"
#include "app/cli/progress_line.h"
#include "app/cli/text_table.h"
#include "core/evaluation/classification.h"

#include <nlohmann/json.hpp>

namespace quantoscope::cli {
namespace {

struct AccuracyOptions
{
    ModelArgument model;
    std::string tsv;
    LabelledOptions labelled;
};

void run(const Context& context, const AccuracyOptions& options)
{
    const std::shared_ptr<OpenModel> model = openModelOf(options.model, context);
    const SequenceClassifier& classifier = classifierOf(*model);
    const LabelledTexts texts = readLabelledTexts(options.tsv, options.labelled.columns, classifier.labels());
    const std::int64_t longest = std::min(options.labelled.maxLength, classifier.config().contextLength);
    ProgressLine progress(context);
    const ClassifierScore score = scoreClassifier(
        classifier, encodeTexts(texts, tokenizerOf(*model), longest), paddingId(*model->source),
        [&](double share) { progress.show("accuracy", share); }, context.cancel);
    progress.clear();
    const auto examples = static_cast<std::int64_t>(texts.texts.size());
    context.result({ { "accuracy", score.accuracy },
                     { "loss", score.loss },
                     { "examples", examples },
                     { "labels", texts.labels },
                     { "predictions", score.predictions } });
    context.print("accuracy " + number(100 * score.accuracy) + " %, loss " + number(score.loss) + " over "
                  + grouped(examples) + " texts\n");
}

} // namespace

void addAccuracyCommand(CLI::App& app, Context& context)
{
    CLI::App* const command
        = app.add_subcommand("accuracy", "Accuracy and mean loss of a classifier on labelled texts");
    const auto options = std::make_shared<AccuracyOptions>();
    addModelArgument(*command, options->model);
    command->add_option("--tsv", options->tsv, "Tab-separated rows of one or two texts and a label")
        ->required()
        ->type_name("F.tsv");
    options->labelled.add(*command);
    command->footer("Example: quantoscope-cli accuracy bert-sst2 --tsv test.tsv");
    command->callback([&context, options] { context.action = [&context, options] { run(context, *options); }; });
}

} // namespace quantoscope::cli
