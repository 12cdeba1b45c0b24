#include "core/models/sequence_classifier.h"

#include "core/base/errors.h"
#include "core/models/architecture.h"
#include "core/models/config_reader.h"
#include "core/models/dense_operator.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/core/grad_mode.h>

namespace quantoscope {
namespace {

Architecture findClassifier(const ModelSource& source)
{
    Architecture architecture = findArchitecture(source);
    if (!architecture.buildClassifier)
        ConfigReader(source).refuse("model_type", "of an encoder for classification");
    return architecture;
}

// Normal weights, norms of 1, everything else 0. The generator is our own, so that nothing else drawn matters.
class RandomWeights
{
public:
    RandomWeights(double deviation, std::uint64_t seed, at::Device device)
        : m_deviation(deviation), m_generator(at::make_generator<at::CPUGeneratorImpl>(seed)), m_device(device)
    {
    }

    at::Tensor tensor(const std::string& name, const std::vector<std::int64_t>& shape)
    {
        if (shape.size() > 1)
            return at::normal(0.0, m_deviation, shape, m_generator).to(m_device);
        const bool norm = name.ends_with("LayerNorm.weight");
        return at::full(shape, norm ? 1.0 : 0.0, at::kFloat).to(m_device);
    }

private:
    double m_deviation;
    at::Generator m_generator;
    at::Device m_device;
};

} // namespace

bool isSequenceClassifier(const ModelSource& source)
{
    return findArchitecture(source).buildClassifier != nullptr;
}

std::unique_ptr<SequenceClassifier> loadSequenceClassifier(const std::shared_ptr<const ModelSource>& source,
                                                           at::Device device, const LoadProgress& progress,
                                                           const CancellationToken& cancel)
{
    const at::NoGradGuard noGrad;
    const Architecture architecture = findClassifier(*source);
    const Blueprint blueprint = architecture.describe(*source);
    return architecture.buildClassifier(blueprint, loadWeights(blueprint, device, progress, cancel), device);
}

std::unique_ptr<SequenceClassifier> makeRandomClassifier(const std::shared_ptr<const ModelSource>& configuration,
                                                         at::Device device, std::uint64_t seed)
{
    const at::NoGradGuard noGrad;
    const Architecture architecture = findClassifier(*configuration);
    const Blueprint blueprint = architecture.describe(*configuration);
    const double deviation = ConfigReader(*configuration).positiveNumber("initializer_range", 0.02);
    RandomWeights random(deviation, seed, device);
    Weights weights;
    for (const PlannedTensor& planned : blueprint.tensors())
        weights.tensors[planned.name] = random.tensor(planned.name, planned.shape);
    for (const PlannedLinear& planned : blueprint.linears()) {
        const LinearInfo& info = planned.info;
        Linear linear { makeDenseOperator(random.tensor(planned.weight, { info.outFeatures, info.inFeatures })), {} };
        if (!planned.bias.empty())
            linear.bias = random.tensor(planned.bias, { info.outFeatures });
        weights.linears.push_back(std::move(linear));
    }
    return architecture.buildClassifier(blueprint, std::move(weights), device);
}

} // namespace quantoscope
