#include "core/pipeline/open_model.h"

#include "core/base/errors.h"
#include "core/base/log.h"
#include "core/models/dense_operator.h"
#include "core/pipeline/classifier_training.h"
#include "core/pipeline/device.h"
#include "core/pipeline/resources.h"
#include "core/pipeline/weight_description.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <nlohmann/json.hpp>

namespace quantoscope {
namespace {

// Loading reads every byte of the file; describing passes over the weights in memory.
constexpr double kLoadShare = 0.7;

ModelDescription describeModel(const ModelSource& source, const LayeredModel& model, const std::string& path)
{
    const ModelConfig& config = model.config();
    ModelDescription description;
    description.source = path;
    description.fingerprint = source.fingerprint();
    description.architecture = config.architecture;
    description.parameters = config.parameters;
    description.contextLength = config.contextLength;
    description.vocabularySize = config.vocabularySize;
    description.configJson = source.config().dump();
    return description;
}

// One end is common; models that chat have several.
std::vector<std::int64_t> endOfTextIds(const ModelSource& source, const Tokenizer* tokenizer)
{
    std::vector<std::int64_t> ids;
    if (tokenizer && tokenizer->eosId())
        ids.push_back(*tokenizer->eosId());
    const nlohmann::json named = source.generationConfig().value("eos_token_id", nlohmann::json());
    const nlohmann::json all = named.is_array() || named.is_null() ? named : nlohmann::json::array({ named });
    for (const nlohmann::json& id : all) {
        if (!id.is_number_integer())
            throw InputFileError((source.path() / "generation_config.json").string(),
                                 "\"eos_token_id\" as a token id or a list of them", named.dump());
        if (std::ranges::find(ids, id.get<std::int64_t>()) == ids.end())
            ids.push_back(id.get<std::int64_t>());
    }
    return ids;
}

} // namespace

const LayeredModel& OpenModel::layered() const
{
    if (classifier)
        return *classifier;
    return *model;
}

const LanguageModel& languageModelOf(const OpenModel& model)
{
    if (!model.model)
        throw InvalidRequest(model.source->path().string() + " is a classifier; this needs a language model");
    return *model.model;
}

const SequenceClassifier& classifierOf(const OpenModel& model)
{
    if (!model.classifier)
        throw InvalidRequest(model.source->path().string() + " is a language model; this needs a classifier");
    return *model.classifier;
}

std::shared_ptr<const ModelSource> openSource(const std::string& path, const std::string& tokenizer)
{
    return openModelSource(path == kDemoModel ? demoModelFolder() : std::filesystem::path(path), tokenizer);
}

std::shared_ptr<OpenModel> openModel(const std::string& path, const std::string& tokenizer, const std::string& device,
                                     const LoadProgress& progress, const CancellationToken& cancel,
                                     const std::string& resident)
{
    const at::NoGradGuard noGradient;
    const at::Device target = resolveDevice(device);
    auto open = std::make_shared<OpenModel>();
    open->isDemo = path == kDemoModel;
    open->source = openSource(path, tokenizer);
    for (const std::string& remark : open->source->remarks())
        logMessage(LogLevel::Warning, "formats", open->source->path().string() + ": " + remark);
    open->tokenizer = loadTokenizer(open->source->tokenizerPath());
    open->endIds = endOfTextIds(*open->source, open->tokenizer.get());
    const auto report = [&progress](double share) {
        if (progress)
            progress(share);
    };
    const auto loading = [&](double share) { report(kLoadShare * share); };
    if (isSequenceClassifier(*open->source)) {
        open->classifier = loadSequenceClassifier(open->source, target, loading, cancel);
    } else {
        open->residency = chooseResidency(resident, target, outlineModel(*open->source).config.parameters);
        open->model = loadLanguageModel(open->source, target, loading, cancel, open->residency);
    }

    const LayeredModel& model = open->layered();
    open->description = describeModel(*open->source, model, path);
    open->description.tokenizer = tokenizer;
    if (open->classifier)
        open->description.training = readTrainingRecord(open->source->path());
    const std::vector<LinearInfo>& linears = model.linears();
    for (std::size_t i = 0; i < linears.size(); ++i) {
        cancel.throwIfCancelled();
        LayerDescription layer = describeLayer(linears[i], onDevice(model.linear(i), at::kCPU)->weight());
        if (const TensorInfo* const tensor = open->source->findTensor(layer.name + ".weight"))
            layer.storedAs = tensor->storedAs;
        open->description.layers.push_back(std::move(layer));
        const double described = static_cast<double>(i + 1) / static_cast<double>(linears.size());
        report(kLoadShare + (1 - kLoadShare) * described);
    }
    return open;
}

} // namespace quantoscope
