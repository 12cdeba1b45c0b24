#include "app/cli/commands.h"
#include "app/cli/labelled_options.h"
#include "app/cli/model_argument.h"
#include "app/cli/progress_line.h"
#include "app/cli/text_table.h"
#include "core/base/errors.h"
#include "core/pipeline/device.h"
#include "core/pipeline/finetune.h"
#include "core/pipeline/footprint_plan.h"

#include <nlohmann/json.hpp>

namespace quantoscope::cli {
namespace {

struct FinetuneOptions
{
    ModelArgument model;
    std::string train;
    std::string validation;
    bool fromScratch = false;
    FinetuneRequest request;
    LabelledOptions labelled;
    std::string out;
};

// A model to train, and what its texts are encoded with.
struct Subject
{
    std::shared_ptr<const ModelSource> source;
    std::unique_ptr<Tokenizer> tokenizer;
    std::unique_ptr<SequenceClassifier> classifier;
};

Subject subjectOf(const FinetuneOptions& options, const Context& context)
{
    Subject subject;
    subject.source = options.fromScratch ? openOutlineSource(options.model.path) : openSourceOf(options.model);
    const std::filesystem::path tokenizer = options.model.tokenizer;
    subject.tokenizer = loadTokenizer(tokenizer.empty() ? subject.source->tokenizerPath() : tokenizer);
    if (!subject.tokenizer)
        throw InvalidRequest(options.model.path + " has no tokenizer; name one with --tokenizer");
    const at::Device device = resolveDevice(context.options.device);
    if (options.fromScratch)
        subject.classifier = makeRandomClassifier(subject.source, device, options.request.seed);
    else
        subject.classifier = loadSequenceClassifier(subject.source, device, {}, context.cancel);
    return subject;
}

void run(const Context& context, const FinetuneOptions& options)
{
    options.request.validate();
    const Subject subject = subjectOf(options, context);
    SequenceClassifier& classifier = *subject.classifier;
    const std::int64_t longest = std::min(options.labelled.maxLength, classifier.config().contextLength);
    const LabelledTexts training = readLabelledTexts(options.train, options.labelled.columns, classifier.labels());
    const LabelledTexts validation = readLabelledTexts(options.validation, options.labelled.columns, training.labels);

    nlohmann::ordered_json epochs = nlohmann::json::array();
    ProgressLine progress(context);
    finetune(
        classifier, encodeTexts(training, *subject.tokenizer, longest),
        encodeTexts(validation, *subject.tokenizer, longest), paddingId(*subject.source), options.request,
        [&](const Epoch& epoch) {
            epochs.push_back({ { "train_loss", epoch.trainLoss },
                               { "validation_loss", epoch.validationLoss },
                               { "accuracy", epoch.accuracy },
                               { "seconds", epoch.seconds } });
            context.print("epoch " + std::to_string(epochs.size()) + ": training loss " + number(epoch.trainLoss)
                          + ", validation loss " + number(epoch.validationLoss) + ", accuracy "
                          + number(100 * epoch.accuracy) + " % in " + number(epoch.seconds, 3) + " s\n");
        },
        [&](double share) { progress.show("training", share); }, context.cancel);
    progress.clear();
    writeClassifierFolder(classifier, *subject.source, training.labels, options.out);
    context.result({ { "epochs", epochs }, { "out", options.out }, { "labels", training.labels } });
}

} // namespace

void addFinetuneCommand(CLI::App& app, Context& context)
{
    CLI::App* const command = app.add_subcommand("finetune", "Train a classifier on labelled texts with AdamW");
    const auto options = std::make_shared<FinetuneOptions>();
    addModelArgument(*command, options->model);
    command->add_option("--train", options->train, "Tab-separated rows of one or two texts and a label")
        ->required()
        ->type_name("F.tsv");
    command->add_option("--validation", options->validation, "The same, to be judged on after each epoch")
        ->required()
        ->type_name("F.tsv");
    command->add_flag("--from-scratch", options->fromScratch, "Begin with random weights of the model's configuration");
    command->add_option("--epochs", options->request.epochs, "Passes over the training texts (1)")->type_name("N");
    command->add_option("--learning-rate", options->request.learningRate, "Of every step (5e-5)")->type_name("F");
    command->add_option("--weight-decay", options->request.weightDecay, "Of all but biases and norms (0.01)")
        ->type_name("F");
    command->add_option("--batch-size", options->request.batchSize, "Texts a step (64)")->type_name("N");
    command->add_option("--seed", options->request.seed, "Of the order, of dropout and of random weights (0)")
        ->type_name("S");
    options->labelled.add(*command);
    command->add_option("--out", options->out, "Folder for the trained model")->required()->type_name("DIR");
    command->footer("Example: quantoscope-cli finetune bert-tiny --train train.tsv --validation dev.tsv --out trained");
    command->callback([&context, options] { context.action = [&context, options] { run(context, *options); }; });
}

} // namespace quantoscope::cli
