#include "core/pipeline/finetune.h"

#include "core/base/errors.h"
#include "core/formats/safetensors_writer.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/core/grad_mode.h>

#include <chrono>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>
#include <numeric>
#include <random>

namespace quantoscope {
namespace {

// The state that AdamW keeps of one tensor.
struct Moments
{
    at::Tensor first;
    at::Tensor second;
};

class AdamW
{
public:
    AdamW(std::vector<NamedTensor> parameters, double learningRate, double weightDecay)
        : m_parameters(std::move(parameters)), m_learningRate(learningRate), m_weightDecay(weightDecay)
    {
        for (NamedTensor& parameter : m_parameters) {
            parameter.tensor.requires_grad_(true);
            m_moments.push_back({ at::zeros_like(parameter.tensor), at::zeros_like(parameter.tensor) });
        }
    }

    ~AdamW()
    {
        for (NamedTensor& parameter : m_parameters) {
            parameter.tensor.mutable_grad() = at::Tensor();
            parameter.tensor.requires_grad_(false);
        }
    }
    AdamW(const AdamW&) = delete;
    AdamW& operator=(const AdamW&) = delete;

    /// One step along the gradients, which are then forgotten.
    void step()
    {
        const at::NoGradGuard noGrad;
        constexpr double kBeta1 = 0.9;
        constexpr double kBeta2 = 0.999;
        constexpr double kEpsilon = 1e-8;
        ++m_steps;
        const double scale = clippingScale();
        const double correction1 = 1 - std::pow(kBeta1, m_steps);
        const double correction2 = 1 - std::pow(kBeta2, m_steps);
        for (std::size_t i = 0; i < m_parameters.size(); ++i) {
            at::Tensor& tensor = m_parameters[i].tensor;
            if (!tensor.grad().defined())
                continue;
            const at::Tensor gradient = tensor.grad().mul(scale);
            Moments& moments = m_moments[i];
            moments.first.mul_(kBeta1).add_(gradient, 1 - kBeta1);
            moments.second.mul_(kBeta2).addcmul_(gradient, gradient, 1 - kBeta2);
            if (tensor.dim() > 1) // neither biases nor norms
                tensor.mul_(1 - m_learningRate * m_weightDecay);
            const at::Tensor denominator = moments.second.div(correction2).sqrt_().add_(kEpsilon);
            tensor.addcdiv_(moments.first, denominator, -m_learningRate / correction1);
            tensor.mutable_grad() = at::Tensor();
        }
    }

private:
    double clippingScale() const
    {
        constexpr double kLargestNorm = 1;
        double squares = 0;
        for (const NamedTensor& parameter : m_parameters) {
            if (parameter.tensor.grad().defined())
                squares += parameter.tensor.grad().square().sum().item<double>();
        }
        const double norm = std::sqrt(squares);
        if (!std::isfinite(norm))
            throw Error("the training diverged: gradients are not numbers; a smaller learning rate may help");
        return norm > kLargestNorm ? kLargestNorm / norm : 1;
    }

    std::vector<NamedTensor> m_parameters;
    std::vector<Moments> m_moments;
    double m_learningRate;
    double m_weightDecay;
    std::int64_t m_steps = 0;
};

// Dropout draws from libtorch's own generator.
void seedLibrary(std::uint64_t seed, at::Device device)
{
    at::Generator generator = at::globalContext().defaultGenerator(device); // a handle to the one there is
    generator.set_current_seed(seed);
}

class TrainingMode
{
public:
    explicit TrainingMode(SequenceClassifier& model) : m_model(model) { model.setTraining(true); }
    ~TrainingMode() { m_model.setTraining(false); }
    TrainingMode(const TrainingMode&) = delete;
    TrainingMode& operator=(const TrainingMode&) = delete;

private:
    SequenceClassifier& m_model;
};

at::Tensor labelsOf(const std::vector<EncodedText>& texts, const std::vector<std::size_t>& indices)
{
    std::vector<std::int64_t> labels;
    for (const std::size_t index : indices)
        labels.push_back(texts[index].label);
    return at::tensor(labels, at::kLong);
}

class Trainer
{
public:
    Trainer(SequenceClassifier& model, const std::vector<EncodedText>& texts, std::int64_t padId,
            const FinetuneRequest& request, const TrainingProgress& progress, const CancellationToken& cancel)
        : m_model(model)
        , m_texts(texts)
        , m_padId(padId)
        , m_request(request)
        , m_progress(progress)
        , m_cancel(cancel)
        , m_optimizer(model.parameters(), request.learningRate, request.weightDecay)
        , m_random(request.seed)
        , m_order(texts.size())
    {
        std::iota(m_order.begin(), m_order.end(), std::size_t(0));
    }

    /// The mean loss of one pass over all texts, in a new order.
    double epoch()
    {
        const at::AutoGradMode gradients(true);
        const TrainingMode training(m_model);
        shuffle();
        const auto batch = static_cast<std::size_t>(m_request.batchSize);
        double loss = 0;
        for (std::size_t first = 0; first < m_order.size(); first += batch) {
            m_cancel.throwIfCancelled();
            const std::size_t last = std::min(m_order.size(), first + batch);
            const double ofStep = step({ m_order.begin() + static_cast<std::ptrdiff_t>(first),
                                         m_order.begin() + static_cast<std::ptrdiff_t>(last) });
            loss += ofStep * static_cast<double>(last - first);
            m_progress(static_cast<double>(last) / static_cast<double>(m_texts.size()));
        }
        return loss / static_cast<double>(m_texts.size());
    }

private:
    // Fisher and Yates, with the generator's bits taken as they come: the same order on every machine.
    void shuffle()
    {
        for (std::size_t i = m_order.size(); i > 1; --i)
            std::swap(m_order[i - 1], m_order[m_random() % i]);
    }

    double step(const std::vector<std::size_t>& indices)
    {
        const at::Tensor logits = m_model.classify(batchOf(m_texts, indices, m_padId), m_cancel);
        const at::Tensor loss = at::cross_entropy_loss(logits, labelsOf(m_texts, indices).to(logits.device()));
        loss.backward();
        m_optimizer.step();
        return loss.item<double>();
    }

    SequenceClassifier& m_model;
    const std::vector<EncodedText>& m_texts;
    std::int64_t m_padId;
    const FinetuneRequest& m_request;
    const TrainingProgress& m_progress;
    const CancellationToken& m_cancel;
    AdamW m_optimizer;
    std::mt19937_64 m_random;
    std::vector<std::size_t> m_order;
};

void copyTokenizer(const std::filesystem::path& from, const std::filesystem::path& folder)
{
    if (from.empty())
        return;
    for (const char* name : { "vocab.txt", "tokenizer.json", "tokenizer_config.json", "special_tokens_map.json" }) {
        const std::filesystem::path file = std::filesystem::is_directory(from) ? from / name : from;
        std::error_code failure;
        if (file.filename() == name && std::filesystem::exists(file, failure))
            std::filesystem::copy_file(file, folder / name, std::filesystem::copy_options::overwrite_existing, failure);
        if (failure)
            throw StorageError("cannot copy " + file.string() + " to " + folder.string() + ": " + failure.message());
    }
}

void writeConfig(const ModelSource& source, const std::vector<std::string>& labels, const std::filesystem::path& folder)
{
    nlohmann::json config = source.config();
    nlohmann::json names = nlohmann::json::object();
    nlohmann::json ids = nlohmann::json::object();
    for (std::size_t id = 0; id < labels.size(); ++id) {
        names[std::to_string(id)] = labels[id];
        ids[labels[id]] = id;
    }
    config["id2label"] = names;
    config["label2id"] = ids;
    config["torch_dtype"] = "float32";
    std::ofstream file(folder / "config.json", std::ios::binary);
    file << config.dump(2) << '\n';
    if (!file.flush())
        throw StorageError("cannot write " + (folder / "config.json").string());
}

} // namespace

void FinetuneRequest::validate() const
{
    const auto require = [](bool fine, const std::string& what) {
        if (!fine)
            throw InvalidRequest(what);
    };
    require(epochs >= 1 && epochs <= 1000, "epochs must be from 1 to 1000, got " + std::to_string(epochs));
    require(learningRate > 0 && learningRate < 1,
            "the learning rate must be above 0 and below 1, got " + std::to_string(learningRate));
    require(weightDecay >= 0 && weightDecay < 1,
            "the weight decay must be from 0 to below 1, got " + std::to_string(weightDecay));
    require(batchSize >= 1 && batchSize <= 65536,
            "the batch size must be from 1 to 65536, got " + std::to_string(batchSize));
}

std::vector<TrainingEpoch> finetune(SequenceClassifier& model, const std::vector<EncodedText>& training,
                                    const std::vector<EncodedText>& validation, std::int64_t padId,
                                    const FinetuneRequest& request,
                                    const std::function<void(const TrainingEpoch&)>& onEpoch,
                                    const TrainingProgress& progress, const CancellationToken& cancel)
{
    request.validate();
    if (training.empty())
        throw InvalidRequest("there are no texts to train on");
    seedLibrary(request.seed, model.device());
    // A text that is trained on goes through the model once and back, which costs twice as much.
    const auto trained = static_cast<double>(3 * training.size());
    const auto judged = static_cast<double>(validation.size());
    const double all = static_cast<double>(request.epochs) * (trained + judged);
    double done = 0;
    const auto report = [&](double part) {
        if (progress)
            progress((done + part) / all);
    };
    const TrainingProgress ofTraining = [&](double share) { report(share * trained); };
    Trainer trainer(model, training, padId, request, ofTraining, cancel);
    std::vector<TrainingEpoch> epochs;
    for (std::int64_t i = 0; i < request.epochs; ++i) {
        const auto start = std::chrono::steady_clock::now();
        TrainingEpoch epoch;
        epoch.trainLoss = trainer.epoch();
        done += trained;
        const ClassifierScore score = scoreClassifier(
            model, validation, padId, [&](double share) { report(share * judged); }, cancel);
        done += judged;
        epoch.validationLoss = score.loss;
        epoch.accuracy = score.accuracy;
        epoch.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        epochs.push_back(epoch);
        if (onEpoch)
            onEpoch(epoch);
    }
    return epochs;
}

void writeClassifierFolder(const SequenceClassifier& model, const ModelSource& source,
                           const std::vector<std::string>& labels, const std::filesystem::path& folder)
{
    std::error_code failure;
    std::filesystem::create_directories(folder, failure);
    if (failure)
        throw StorageError("cannot create " + folder.string() + ": " + failure.message());
    std::vector<at::Tensor> tensors;
    std::vector<TensorToWrite> written;
    for (const NamedTensor& parameter : model.parameters()) {
        tensors.push_back(parameter.tensor.detach().to(at::kCPU, at::kFloat).contiguous());
        const at::Tensor& tensor = tensors.back();
        written.push_back({ parameter.name,
                            "F32",
                            tensor.sizes().vec(),
                            { static_cast<const std::byte*>(tensor.data_ptr()), tensor.nbytes() } });
    }
    writeSafetensors(folder / "model.safetensors", written);
    writeConfig(source, labels, folder);
    copyTokenizer(source.tokenizerPath(), folder);
}

} // namespace quantoscope
