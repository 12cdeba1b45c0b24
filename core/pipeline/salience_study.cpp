#include "core/pipeline/salience_study.h"

#include "core/base/errors.h"
#include "core/pipeline/quantized_operator.h"
#include "core/quantization/error_metrics.h"
#include "core/quantization/solve_tracer.h"
#include "core/quantization/weight_quantizer.h"

#include <ATen/ATen.h>

#include <array>
#include <charconv>
#include <utility>

namespace quantoscope {
namespace {

using Kind = SalienceVariant::Kind;
using Options = std::map<std::string, std::string>;

constexpr std::array kQuickKinds { Kind::Nearest, Kind::KeptByInputs, Kind::KeptByWeights, Kind::KeptByChance,
                                   Kind::ScaledByInputs };
constexpr int kCandidates = 21; // exponents 0, 1/20, ... 1
constexpr int kStages = 1 + static_cast<int>(kQuickKinds.size()) + 1 + kCandidates + 1;

std::string printed(double value)
{
    std::array<char, 32> text;
    return { text.data(), std::to_chars(text.data(), text.data() + text.size(), value).ptr };
}

Options gridOf(const SalienceRequest& request)
{
    Options grid { { "bits", std::to_string(request.bits) } };
    grid["granularity"] = request.groupSize > 0 ? "group" : "channel";
    if (request.groupSize > 0)
        grid["group-size"] = std::to_string(request.groupSize);
    return grid;
}

/// Method and options of a way to quantize, other than LLM.int8.
std::pair<std::string, Options> configurationOf(Kind kind, const SalienceRequest& request)
{
    Options options = gridOf(request);
    if (kind == Kind::AwqScales) {
        options["grid"] = "minmax"; // as RTN's here, so that exponent 0 is RTN
        options["clip"] = "false";
        return { "awq", options };
    }
    if (kind != Kind::Nearest) {
        options["keep-channels"] = printed(request.share);
        options["keep-by"] = kind == Kind::KeptByWeights ? "weight"
            : kind == Kind::KeptByChance                 ? "random"
                                                         : "activation";
    }
    if (kind == Kind::ScaledByInputs)
        options["scale-salient"] = printed(request.factor);
    return { "rtn", options };
}

template <typename T>
std::vector<T> toVector(const at::Tensor& values)
{
    const at::Tensor dense = values.to(c10::CppTypeToScalarType<T>::value).contiguous();
    const T* const first = dense.data_ptr<T>();
    return { first, first + dense.numel() };
}

std::vector<std::int32_t> channelsOf(const QuantizedWeight& weight, Kind kind)
{
    if (kind == Kind::ScaledByInputs && weight.inputScales.defined())
        return toVector<std::int32_t>(weight.inputScales.ne(1).nonzero().flatten());
    if (kind == Kind::Int8)
        return weight.outlierColumns.defined() ? toVector<std::int32_t>(weight.outlierColumns)
                                               : std::vector<std::int32_t>();
    return weight.keptColumns.defined() ? toVector<std::int32_t>(weight.keptColumns) : std::vector<std::int32_t>();
}

/// Tells of each candidate of AWQ's search.
class CurveTracer : public SolveTracer
{
public:
    explicit CurveTracer(std::function<void(double exponent, double loss)> tell) : m_tell(std::move(tell)) { }

    void scalesTried(const TracedScales& candidate) override
    {
        if (candidate.exponent)
            m_tell(*candidate.exponent, candidate.loss);
    }

private:
    std::function<void(double, double)> m_tell;
};

} // namespace

/// Counts stages of about the same length, and passes on what there is.
class SalienceStudy::Stages
{
public:
    Stages(const std::function<void(double)>& progress, const SalienceObserver& partly)
        : m_progress(progress), m_partly(partly)
    {
    }

    /// `int8`: nullptr while it has not been tried.
    void tell(const SalienceAnswer& soFar, const SalienceVariant* int8)
    {
        m_progress(static_cast<double>(m_done++) / kStages);
        if (!m_partly)
            return;
        SalienceAnswer partial = soFar;
        partial.isPartial = true;
        if (int8)
            partial.variants.push_back(*int8);
        m_partly(partial);
    }

private:
    const std::function<void(double)>& m_progress;
    const SalienceObserver& m_partly;
    int m_done = 0;
};

SalienceStudy::SalienceStudy(const at::Tensor& weight, InputStatistics inputs)
    : m_weight(weight.to(at::kCPU, at::kFloat).contiguous()), m_inputs(std::move(inputs))
{
    if (m_inputs.tokens == 0 || !m_inputs.finite)
        throw InvalidRequest("salient channels are told by the layer's inputs, which are "
                             + std::string(m_inputs.tokens == 0 ? "missing" : "not finite"));
    for (at::Tensor* const tensor : { &m_inputs.gram, &m_inputs.meanAbs, &m_inputs.maxAbs, &m_inputs.sample })
        if (tensor->defined())
            *tensor = tensor->cpu();
}

SalienceAnswer SalienceStudy::answer(const SalienceRequest& request, const std::function<void(double)>& progress,
                                     const CancellationToken& cancel, const SalienceObserver& partly)
{
    SalienceRequest known = request;
    if (m_known) {
        known.layer = m_known->request.layer;
        known.threshold = m_known->request.threshold;
    }
    if (!m_known || m_known->request != known) {
        SalienceAnswer answer = begun(request);
        Stages stages(progress, partly);
        stages.tell(answer, nullptr);
        tryWays(answer, stages, cancel);
        stages.tell(answer, &int8Of(request.threshold, cancel));
        searchScales(answer, stages, cancel);
        m_known = std::move(answer);
    }
    SalienceAnswer answer = *m_known;
    answer.request = request;
    answer.variants.push_back(int8Of(request.threshold, cancel));
    return answer;
}

SalienceAnswer SalienceStudy::begun(const SalienceRequest& request) const
{
    SalienceAnswer answer;
    answer.request = request;
    answer.outFeatures = m_weight.size(0);
    answer.inFeatures = m_weight.size(1);
    answer.tokens = m_inputs.tokens;
    answer.meanAbs = toVector<float>(m_inputs.meanAbs);
    answer.maxAbs = toVector<float>(m_inputs.maxAbs);
    return answer;
}

void SalienceStudy::addVariant(SalienceAnswer& answer, Kind kind, const QuantizedWeight& weight,
                               const CancellationToken& cancel)
{
    LayerResult figures;
    const at::Tensor delta = weight.dequantize() - m_weight;
    measureOutputErrors(figures, delta, m_inputs, outputEnergy(cancel), cancel);
    const auto [method, options] = configurationOf(kind, answer.request);
    answer.variants.push_back({ kind, method, options, channelsOf(weight, kind), figures.relativeOutputError,
                                figures.outputSqnrDb, weight.bitsPerWeight() });
    if (kind == Kind::Nearest) {
        answer.weightError = toVector<float>(delta.square().mean(0));
        answer.outputError = figures.columnError;
    }
}

// All but AWQ, whose search takes most of the time, and LLM.int8.
void SalienceStudy::tryWays(SalienceAnswer& answer, Stages& stages, const CancellationToken& cancel)
{
    for (const Kind kind : kQuickKinds) {
        cancel.throwIfCancelled();
        const auto [method, options] = configurationOf(kind, answer.request);
        addVariant(answer, kind,
                   makeWeightQuantizer(QuantizerConfig(method, options))->quantize(m_weight, m_inputs, cancel), cancel);
        stages.tell(answer, nullptr);
    }
}

void SalienceStudy::searchScales(SalienceAnswer& answer, Stages& stages, const CancellationToken& cancel)
{
    const double rows = static_cast<double>(answer.outFeatures); // losses are means over them
    const double energy = outputEnergy(cancel);
    CurveTracer tracer([&](double exponent, double loss) {
        answer.exponents.push_back(exponent);
        answer.exponentErrors.push_back(loss * rows / energy);
        stages.tell(answer, &m_int8->second);
    });
    const auto [method, options] = configurationOf(Kind::AwqScales, answer.request);
    const QuantizedWeight weight
        = makeWeightQuantizer(QuantizerConfig(method, options), &tracer)->quantize(m_weight, m_inputs, cancel);
    if (weight.scaleLosses.defined())
        answer.bestExponent = weight.bestRatio;
    addVariant(answer, Kind::AwqScales, weight, cancel);
}

const SalienceVariant& SalienceStudy::int8Of(double threshold, const CancellationToken& cancel)
{
    if (m_int8 && m_int8->first == threshold)
        return m_int8->second;
    SalienceVariant variant;
    variant.kind = Kind::Int8;
    variant.method = "llm-int8";
    variant.options = { { "threshold", printed(threshold) } };
    const QuantizedWeight weight
        = makeWeightQuantizer(QuantizerConfig(variant.method, variant.options))->quantize(m_weight, m_inputs, cancel);
    variant.channels = channelsOf(weight, variant.kind);
    variant.bits = weight.bitsPerWeight();
    LayerResult figures;
    measureByRunning(figures, m_weight, *makeQuantizedOperator(weight, m_weight, weight.dequantize()), m_inputs.sample,
                     {}, cancel);
    variant.relativeOutputError = figures.relativeOutputError;
    variant.outputSqnrDb = figures.outputSqnrDb;
    m_int8 = { threshold, std::move(variant) };
    return m_int8->second;
}

double SalienceStudy::outputEnergy(const CancellationToken& cancel)
{
    if (!m_outputEnergy)
        m_outputEnergy = totalEnergy(m_weight, m_inputs.gram, cancel);
    return *m_outputEnergy;
}

} // namespace quantoscope
