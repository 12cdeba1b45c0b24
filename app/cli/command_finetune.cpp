#include "app/cli/commands.h"
#include "app/cli/labelled_options.h"
#include "app/cli/model_argument.h"
#include "app/cli/progress_line.h"
#include "app/cli/text_table.h"
#include "core/base/errors.h"
#include "core/pipeline/classifier_training.h"
#include "core/pipeline/device.h"
#include "core/pipeline/footprint_plan.h"

#include <nlohmann/json.hpp>

namespace quantoscope::cli {
namespace {

struct FinetuneOptions
{
    ModelArgument model;
    bool fromScratch = false;
    TrainingRequest request;
    LabelledOptions labelled;
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
        subject.classifier = makeRandomClassifier(subject.source, device, options.request.settings.seed);
    else
        subject.classifier = loadSequenceClassifier(subject.source, device, {}, context.cancel);
    return subject;
}

void run(const Context& context, const FinetuneOptions& options)
{
    TrainingRequest request = options.request;
    request.columns = options.labelled.columns;
    request.maxLength = options.labelled.maxLength;
    request.settings.validate();
    const Subject subject = subjectOf(options, context);

    nlohmann::ordered_json epochs = nlohmann::json::array();
    ProgressLine progress(context);
    const TrainedClassifier trained = trainClassifier(
        *subject.classifier, *subject.source, *subject.tokenizer, request,
        [&](const TrainingEpoch& epoch) {
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
    context.result({ { "epochs", epochs }, { "out", request.folder }, { "labels", trained.labels } });
}

} // namespace

void addFinetuneCommand(CLI::App& app, Context& context)
{
    CLI::App* const command = app.add_subcommand("finetune", "Train a classifier on labelled texts with AdamW");
    const auto options = std::make_shared<FinetuneOptions>();
    addModelArgument(*command, options->model);
    command->add_option("--train", options->request.trainFile, "Tab-separated rows of one or two texts and a label")
        ->required()
        ->type_name("F.tsv");
    command->add_option("--validation", options->request.validationFile, "The same, to be judged on after each epoch")
        ->required()
        ->type_name("F.tsv");
    command->add_flag("--from-scratch", options->fromScratch, "Begin with random weights of the model's configuration");
    command->add_option("--epochs", options->request.settings.epochs, "Passes over the training texts (1)")
        ->type_name("N");
    command->add_option("--learning-rate", options->request.settings.learningRate, "Of every step (5e-5)")
        ->type_name("F");
    command->add_option("--weight-decay", options->request.settings.weightDecay, "Of all but biases and norms (0.01)")
        ->type_name("F");
    command->add_option("--batch-size", options->request.settings.batchSize, "Texts a step (64)")->type_name("N");
    command->add_option("--seed", options->request.settings.seed, "Of the order, of dropout and of random weights (0)")
        ->type_name("S");
    options->labelled.add(*command);
    command->add_option("--out", options->request.folder, "Folder for the trained model")->required()->type_name("DIR");
    command->footer("Example: quantoscope-cli finetune bert-tiny --train train.tsv --validation dev.tsv --out trained");
    command->callback([&context, options] { context.action = [&context, options] { run(context, *options); }; });
}

} // namespace quantoscope::cli
