#include "core/pipeline/salience_study.h"

#include "core/base/errors.h"
#include "core/pipeline/quantized_operator.h"
#include "core/quantization/error_metrics.h"
#include "core/quantization/weight_quantizer.h"

#include <ATen/ATen.h>

#include <array>
#include <charconv>
#include <utility>

namespace quantoscope {
namespace {

using Kind = SalienceVariant::Kind;
using Options = std::map<std::string, std::string>;

constexpr std::array kKinds { Kind::Nearest,      Kind::KeptByInputs,   Kind::KeptByWeights,
                              Kind::KeptByChance, Kind::ScaledByInputs, Kind::AwqScales };
constexpr double kStudyShare = 0.9; // of the progress; the rest is LLM.int8's

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

} // namespace

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
                                     const CancellationToken& cancel)
{
    SalienceRequest known = request;
    if (m_known) {
        known.layer = m_known->request.layer;
        known.threshold = m_known->request.threshold;
    }
    if (!m_known || m_known->request != known)
        study(request, progress, cancel);
    SalienceAnswer answer = *m_known;
    answer.request = request;
    answer.variants.push_back(int8Of(request.threshold, cancel));
    return answer;
}

// All but LLM.int8, whose threshold is moved on its own.
void SalienceStudy::study(const SalienceRequest& request, const std::function<void(double)>& progress,
                          const CancellationToken& cancel)
{
    SalienceAnswer answer;
    answer.request = request;
    answer.outFeatures = m_weight.size(0);
    answer.inFeatures = m_weight.size(1);
    answer.tokens = m_inputs.tokens;
    answer.meanAbs = toVector<float>(m_inputs.meanAbs);
    answer.maxAbs = toVector<float>(m_inputs.maxAbs);
    std::vector<double> losses;
    for (const Kind kind : kKinds) {
        cancel.throwIfCancelled();
        const auto [method, options] = configurationOf(kind, request);
        const QuantizedWeight weight
            = makeWeightQuantizer(QuantizerConfig(method, options))->quantize(m_weight, m_inputs, cancel);
        LayerResult figures;
        const at::Tensor delta = weight.dequantize() - m_weight;
        measureOutputErrors(figures, delta, m_inputs, outputEnergy(cancel), cancel);
        answer.variants.push_back({ kind, method, options, channelsOf(weight, kind), figures.relativeOutputError,
                                    figures.outputSqnrDb, weight.bitsPerWeight() });
        if (kind == Kind::Nearest) {
            answer.weightError = toVector<float>(delta.square().mean(0));
            answer.outputError = figures.columnError;
        }
        if (kind == Kind::AwqScales && weight.scaleLosses.defined() && weight.scaleLosses.numel() > 1) {
            answer.bestExponent = weight.bestRatio;
            const std::vector<double> all = toVector<double>(weight.scaleLosses);
            const double rows = static_cast<double>(answer.outFeatures); // losses are means over them
            for (std::size_t i = 0; i < all.size(); ++i) {
                answer.exponents.push_back(static_cast<double>(i) / static_cast<double>(all.size() - 1));
                answer.exponentErrors.push_back(all[i] * rows / outputEnergy(cancel));
            }
        }
        progress(kStudyShare * static_cast<double>(answer.variants.size()) / static_cast<double>(kKinds.size()));
    }
    m_known = std::move(answer);
}

SalienceVariant SalienceStudy::int8Of(double threshold, const CancellationToken& cancel) const
{
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
    return variant;
}

double SalienceStudy::outputEnergy(const CancellationToken& cancel)
{
    if (!m_outputEnergy)
        m_outputEnergy = totalEnergy(m_weight, m_inputs.gram, cancel);
    return *m_outputEnergy;
}

} // namespace quantoscope
