#include "core/models/blueprint.h"

#include "core/models/dense_operator.h"
#include "core/models/tensor_io.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace quantoscope {
namespace {

std::string printedShape(const std::vector<std::int64_t>& shape)
{
    std::string text = "[";
    for (std::size_t i = 0; i < shape.size(); ++i)
        text += (i ? ", " : "") + std::to_string(shape[i]);
    return text + "]";
}

bool isFloatingPoint(TensorDtype dtype)
{
    return dtype == TensorDtype::F64 || dtype == TensorDtype::F32 || dtype == TensorDtype::F16
        || dtype == TensorDtype::BF16;
}

// Reads tensors of one blueprint and reports how far it is.
class TensorLoader
{
public:
    TensorLoader(const Blueprint& blueprint, const LoadProgress& progress, const CancellationToken& cancel)
        : m_source(blueprint.source())
        , m_progress(progress)
        , m_cancel(cancel)
        , m_total(std::max<std::int64_t>(1, blueprint.config.parameters))
    {
    }

    at::Tensor load(const std::string& name, at::Device device, WeightLayout layout = WeightLayout::OutIn)
    {
        at::Tensor tensor = toTensor(m_source.tensor(name), m_cancel);
        m_done += tensor.numel();
        if (m_progress)
            m_progress(std::min(1.0, static_cast<double>(m_done) / static_cast<double>(m_total)));
        if (layout == WeightLayout::InOut)
            tensor = tensor.t().contiguous();
        return tensor.to(device);
    }

private:
    const ModelSource& m_source;
    const LoadProgress& m_progress;
    const CancellationToken& m_cancel;
    std::int64_t m_total;
    std::int64_t m_done = 0;
};

} // namespace

Blueprint::Blueprint(const ModelSource& source) : m_source(source)
{
}

// Of a configuration alone, which may lie without a file's true size to tell it.
void Blueprint::checkBareTensor(const std::vector<std::int64_t>& shape)
{
    constexpr std::size_t kMostTensors = 200'000;
    constexpr std::int64_t kMostParameters = std::int64_t(1) << 48;
    std::int64_t elements = 1;
    for (const std::int64_t size : shape)
        elements = size > kMostParameters / elements ? kMostParameters : elements * size;
    config.parameters += elements;
    if (config.parameters >= kMostParameters || m_named.size() >= kMostTensors)
        throw InputFileError(m_source.path().string(), "a model of less than 2^48 parameters in at most 200000 tensors",
                             "a larger one");
}

void Blueprint::checkTensor(const std::string& name, const std::vector<std::int64_t>& shape)
{
    if (!m_source.hasWeights()) {
        m_named.insert(name);
        checkBareTensor(shape);
        return;
    }
    const std::string file = m_source.path().string();
    const std::string expected = "tensor " + name + " of shape " + printedShape(shape);
    const TensorInfo* info = m_source.findTensor(name);
    if (!info)
        throw InputFileError(file, expected, "no tensor of that name");
    if (info->shape != shape)
        throw InputFileError(file, expected, "shape " + printedShape(info->shape));
    if (!isFloatingPoint(info->dtype))
        throw InputFileError(file, expected + " in floating point",
                             "type " + std::string(tensorDtypeName(info->dtype)));
    m_named.insert(name);
    config.parameters += info->elements();
}

void Blueprint::addTensor(const std::string& name, std::vector<std::int64_t> shape)
{
    checkTensor(name, shape);
    m_tensors.push_back({ name, std::move(shape) });
}

void Blueprint::addLinear(LinearInfo info, bool bias, WeightLayout layout)
{
    PlannedLinear linear { std::move(info), {}, {}, layout };
    const std::int64_t out = linear.info.outFeatures;
    const std::int64_t in = linear.info.inFeatures;
    linear.weight = linear.info.name + ".weight";
    checkTensor(linear.weight, layout == WeightLayout::OutIn ? std::vector { out, in } : std::vector { in, out });
    if (bias) {
        linear.bias = linear.info.name + ".bias";
        checkTensor(linear.bias, { out });
    }
    m_linears.push_back(std::move(linear));
}

void Blueprint::addHead(const std::string& name, const std::string& embedding, bool tied, std::int64_t width)
{
    LinearInfo info;
    info.name = name;
    info.kind = "head";
    info.inFeatures = width > 0 ? width : config.hiddenSize;
    info.outFeatures = config.vocabularySize;
    info.tied = tied;
    if (!tied) {
        addLinear(std::move(info), false);
        return;
    }
    // Some checkpoints repeat the embedding under the head's name; the configuration says that they are one.
    m_named.insert(name + ".weight");
    m_linears.push_back({ std::move(info), embedding, {}, WeightLayout::OutIn });
}

void Blueprint::addScaleGroup(ScaleGroup group, const std::string& maker)
{
    if (group.maker == ScaleMaker::Linear) {
        // From the end: the maker is one of the block just described.
        const auto linear = std::find_if(m_linears.rbegin(), m_linears.rend(),
                                         [&](const auto& each) { return each.info.name == maker; });
        if (linear == m_linears.rend())
            throw Error("a scale group's maker is no linear: " + maker);
        group.makerLinear = static_cast<std::size_t>(m_linears.rend() - linear) - 1;
    }
    m_scaleGroups.push_back(group);
    m_scaleMakers.push_back(maker);
}

void Blueprint::refuseOtherTensors(std::initializer_list<std::string_view> bufferSuffixes) const
{
    for (const TensorInfo& info : m_source.tensors()) {
        const bool isBuffer = std::any_of(bufferSuffixes.begin(), bufferSuffixes.end(),
                                          [&](std::string_view suffix) { return info.name.ends_with(suffix); });
        if (!isBuffer && !m_named.contains(info.name))
            throw InputFileError(m_source.path().string(), "only tensors that a " + config.architecture + " model has",
                                 "tensor " + info.name + " of shape " + printedShape(info.shape));
    }
}

Weights loadWeights(const Blueprint& blueprint, at::Device device, const LoadProgress& progress,
                    const CancellationToken& cancel, Residency residency)
{
    TensorLoader loader(blueprint, progress, cancel);
    const bool lends = residency == Residency::OneBlock && !device.is_cpu();
    const std::shared_ptr<BlockPlace> place = lends ? makeBlockPlace(device) : nullptr;
    Weights weights;
    for (const PlannedTensor& tensor : blueprint.tensors())
        weights.tensors[tensor.name] = loader.load(tensor.name, device);
    for (const PlannedLinear& linear : blueprint.linears()) {
        const auto op = makeDenseOperator(linear.info.tied
                                              ? weights.tensors.at(linear.weight)
                                              : loader.load(linear.weight, lends ? at::kCPU : device, linear.layout));
        at::Tensor bias = linear.bias.empty() ? at::Tensor() : loader.load(linear.bias, device);
        const bool isLent = lends && !linear.info.tied; // the embedding is there anyway
        weights.linears.push_back({ isLent ? lentTo(place, linear.info.block, op) : op, std::move(bias) });
    }
    return weights;
}

} // namespace quantoscope
