#include "core/pipeline/classifier_training.h"

#include "core/base/errors.h"

#include <fstream>
#include <nlohmann/json.hpp>

namespace quantoscope {
namespace {

constexpr const char* kRecordFile = "training.json";
constexpr std::uintmax_t kMostRecordBytes = 1 << 20;

void requireOtherFolder(const std::filesystem::path& folder, const ModelSource& source)
{
    if (folder.empty())
        throw InvalidRequest("the trained model needs a folder to be written to");
    std::error_code failure;
    if (std::filesystem::equivalent(folder, source.path(), failure))
        throw InvalidRequest(folder.string() + " holds the model that is trained; name another folder");
}

void writeRecord(const TrainingRecord& record, const std::filesystem::path& folder)
{
    nlohmann::ordered_json epochs = nlohmann::ordered_json::array();
    for (const TrainingEpoch& epoch : record.epochs)
        epochs.push_back({ { "train_loss", epoch.trainLoss },
                           { "validation_loss", epoch.validationLoss },
                           { "accuracy", epoch.accuracy },
                           { "seconds", epoch.seconds } });
    const nlohmann::ordered_json json { { "train_file", record.trainFile },
                                        { "validation_file", record.validationFile },
                                        { "texts", record.texts },
                                        { "batch_size", record.batchSize },
                                        { "max_length", record.maxLength },
                                        { "learning_rate", record.learningRate },
                                        { "seed", record.seed },
                                        { "epochs", epochs } };
    std::ofstream file(folder / kRecordFile, std::ios::binary);
    file << json.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
    if (!file.flush())
        throw StorageError("cannot write " + (folder / kRecordFile).string());
}

TrainingRecord recordFrom(const nlohmann::json& json)
{
    TrainingRecord record;
    json.at("train_file").get_to(record.trainFile);
    json.at("validation_file").get_to(record.validationFile);
    json.at("texts").get_to(record.texts);
    json.at("batch_size").get_to(record.batchSize);
    json.at("max_length").get_to(record.maxLength);
    json.at("learning_rate").get_to(record.learningRate);
    json.at("seed").get_to(record.seed);
    for (const nlohmann::json& each : json.at("epochs"))
        record.epochs.push_back({ each.at("train_loss").get<double>(), each.at("validation_loss").get<double>(),
                                  each.at("accuracy").get<double>(), each.at("seconds").get<double>() });
    return record;
}

} // namespace

TrainedClassifier trainClassifier(SequenceClassifier& classifier, const ModelSource& source, const Tokenizer& tokenizer,
                                  const TrainingRequest& request,
                                  const std::function<void(const TrainingEpoch&)>& onEpoch,
                                  const TrainingProgress& progress, const CancellationToken& cancel)
{
    request.settings.validate();
    requireOtherFolder(request.folder, source);
    const std::int64_t longest = std::min(request.maxLength, classifier.config().contextLength);
    const LabelledTexts training = readLabelledTexts(request.trainFile, request.columns, classifier.labels());
    const LabelledTexts validation = readLabelledTexts(request.validationFile, request.columns, training.labels);

    TrainingRecord record { .trainFile = request.trainFile,
                            .validationFile = request.validationFile,
                            .texts = static_cast<std::int64_t>(training.texts.size()),
                            .batchSize = request.settings.batchSize,
                            .maxLength = longest,
                            .learningRate = request.settings.learningRate,
                            .seed = request.settings.seed,
                            .epochs = {} };
    record.epochs
        = finetune(classifier, encodeTexts(training, tokenizer, longest), encodeTexts(validation, tokenizer, longest),
                   paddingId(source), request.settings, onEpoch, progress, cancel);
    writeClassifierFolder(classifier, source, training.labels, request.folder);
    writeRecord(record, request.folder);
    return { std::move(record), training.labels };
}

TrainingRecord readTrainingRecord(const std::filesystem::path& folder)
{
    const std::filesystem::path path = folder / kRecordFile;
    std::error_code failure;
    if (!std::filesystem::is_regular_file(path, failure))
        return {};
    if (std::filesystem::file_size(path, failure) > kMostRecordBytes)
        throw InputFileError(path.string(), "a record of a training of at most 1 MiB", "a larger file");
    std::ifstream file(path, std::ios::binary);
    try {
        return recordFrom(nlohmann::json::parse(file));
    } catch (const nlohmann::json::exception& error) {
        throw InputFileError(path.string(), "the record of a training in JSON", error.what());
    }
}

} // namespace quantoscope
