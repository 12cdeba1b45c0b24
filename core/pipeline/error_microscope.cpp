#include "core/pipeline/error_microscope.h"

#include "core/base/errors.h"
#include "core/base/utf8.h"
#include "core/pipeline/hidden_states.h"
#include "core/pipeline/layer_inputs.h"
#include "core/pipeline/stepper.h"
#include "core/quantization/weight_tile.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace quantoscope {
namespace {

// Shares of the progress.
constexpr double kGathering = 0.4;
constexpr double kWatching = 0.4;

constexpr std::int64_t kRowsAtOnce = 64; ///< between two looks at the cancellation
constexpr std::int64_t kContextBefore = 12; ///< tokens
constexpr std::int64_t kContextAfter = 6;

/// For every channel of a layer the tokens with its largest inputs.
class StrongestInputs
{
public:
    /// `inputs` float32 [tokens, in], which follow those added before.
    void add(const at::Tensor& inputs)
    {
        const at::Tensor values = inputs.reshape({ -1, inputs.size(-1) }).to(at::kCPU, at::kFloat);
        const at::Tensor places
            = at::arange(m_tokens, m_tokens + values.size(0), at::kLong).unsqueeze(1).expand(values.sizes());
        m_tokens += values.size(0);
        const at::Tensor allValues = m_values.defined() ? at::cat({ m_values, values }) : values;
        const at::Tensor allPlaces = m_places.defined() ? at::cat({ m_places, places }) : places;
        const auto most = std::min<std::int64_t>(kMostMicroscopeTokens, allValues.size(0));
        const at::Tensor best = std::get<1>(at::topk(allValues.abs(), most, 0));
        m_values = allValues.gather(0, best);
        m_places = allPlaces.gather(0, best);
    }

    /// (place among all tokens, input), the largest first.
    std::vector<std::pair<std::int64_t, float>> of(std::int64_t channel) const
    {
        std::vector<std::pair<std::int64_t, float>> found;
        for (std::int64_t i = 0; i < m_values.size(0); ++i)
            found.emplace_back(m_places[i][channel].item<std::int64_t>(), m_values[i][channel].item<float>());
        return found;
    }

private:
    at::Tensor m_values; ///< float32 [k, in]
    at::Tensor m_places; ///< int64 [k, in]
    std::int64_t m_tokens = 0;
};

StrongestInputs strongestInputs(const OpenModel& model, std::size_t linear, const CalibrationSamples& samples,
                                const std::function<void(double)>& progress, const CancellationToken& cancel)
{
    const LayeredModel& layered = model.layered();
    const std::int64_t block = layered.linears()[linear].block;
    const std::int64_t passes = (block < 0 ? layered.config().blocks : block) + 1;
    const auto all = static_cast<double>(samples.calibration.numel() * passes);
    double done = 0;
    const TokensDone forward = [&](std::int64_t tokens) {
        done += static_cast<double>(tokens);
        progress(std::min(1.0, done / all));
    };
    StrongestInputs strongest;
    const LinearInputObserver watch = [&](std::size_t index, const at::Tensor& inputs) {
        if (index != linear)
            return;
        strongest.add(inputs);
        throw EnoughSeen();
    };
    HiddenStates states(layered, samples.calibrationBatch(), cancel);
    for (std::int64_t before = 0; before + 1 < passes; ++before)
        states.advance(layered, before, {}, cancel, forward);
    if (block < 0)
        states.observeHead(layered, watch, cancel, forward);
    else
        states.observe(layered, block, watch, cancel, forward);
    return strongest;
}

std::vector<double> toVector(const at::Tensor& tensor)
{
    const at::Tensor plain = tensor.to(at::kDouble).contiguous();
    return { plain.data_ptr<double>(), plain.data_ptr<double>() + plain.numel() };
}

/// The indices of the largest values, those first; of equal ones the first.
std::vector<std::int64_t> largest(const std::vector<double>& values)
{
    std::vector<std::int64_t> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    const std::size_t most = std::min(kMostMicroscopeEntries, order.size());
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(most), order.end(),
                      [&](std::int64_t a, std::int64_t b) {
                          const double x = values[static_cast<std::size_t>(a)];
                          const double y = values[static_cast<std::size_t>(b)];
                          return x > y || (x == y && a < b);
                      });
    order.resize(most);
    return order;
}

std::vector<MicroscopeShare> largestShares(const std::vector<double>& parts, double whole)
{
    std::vector<MicroscopeShare> shares;
    for (const std::int64_t index : largest(parts))
        shares.push_back({ index, whole > 0 ? parts[static_cast<std::size_t>(index)] / whole : 0 });
    return shares;
}

/// The texts around a token of a sequence.
class Contexts
{
public:
    Contexts(const CalibrationSamples& samples, const Tokenizer* tokenizer) : m_samples(samples), m_tokenizer(tokenizer)
    {
        const TokenBatch batch = samples.calibrationBatch();
        for (std::int64_t sequence = 0; sequence < batch.texts(); ++sequence)
            m_lengths.push_back(batch.lengthOf(sequence));
    }

    /// `place` among all tokens that are no padding, sequence by sequence.
    MicroscopeToken at(std::int64_t place, float input) const
    {
        MicroscopeToken token { .sequence = 0, .position = place, .input = input, .before {}, .token {}, .after {} };
        while (token.position >= length(token.sequence))
            token.position -= length(token.sequence++);
        const std::int64_t begin = std::max<std::int64_t>(0, token.position - kContextBefore);
        const std::int64_t end = std::min(length(token.sequence), token.position + 1 + kContextAfter);
        token.before = text(token.sequence, begin, token.position);
        token.token = text(token.sequence, token.position, token.position + 1);
        token.after = text(token.sequence, token.position + 1, end);
        return token;
    }

private:
    std::int64_t length(std::int64_t sequence) const { return m_lengths[static_cast<std::size_t>(sequence)]; }

    std::string text(std::int64_t sequence, std::int64_t begin, std::int64_t end) const
    {
        const at::Tensor ids = m_samples.calibration[sequence].narrow(0, begin, end - begin).contiguous();
        const std::vector<std::int64_t> wanted(ids.data_ptr<std::int64_t>(),
                                               ids.data_ptr<std::int64_t>() + ids.numel());
        std::string joined;
        for (const std::int64_t id : wanted) {
            if (m_tokenizer) // bytes: a token may be a part of a character, and its space is its own
                joined
                    += m_tokenizer->tokenBytes(id).empty() ? m_tokenizer->tokenText(id) : m_tokenizer->tokenBytes(id);
            else
                joined += (joined.empty() ? "" : " ") + std::to_string(id);
        }
        return validUtf8(joined);
    }

    const CalibrationSamples& m_samples;
    const Tokenizer* m_tokenizer;
    std::vector<std::int64_t> m_lengths;
};

} // namespace

/// What is known of one layer, and of one run's error in it.
class ErrorMicroscope::Layer
{
public:
    Layer(const OpenModel& model, const std::string& name, const CalibrationRequest& calibration,
          CalibrationCache& cache, const std::function<void(double)>& progress, const CancellationToken& cancel)
        : m_model(model.source), m_name(name), m_calibration(calibration)
    {
        const std::size_t linear = layerIndex(model.layered(), name);
        m_inputs = layerStatistics(
            model, name, calibration, cache, [&](double share) { progress(kGathering * share); }, cancel);
        if (!m_inputs.finite)
            throw InvalidRequest("the inputs of " + name + " are not all finite");
        m_inputs.gram = m_inputs.gram.to(at::kDouble);
        m_weight = model.layered().linear(linear)->weight().to(at::kCPU, at::kFloat).contiguous();
        m_strongest = strongestInputs(
            model, linear,
            cache.samples(
                model, calibration, [](double) {}, cancel),
            [&](double share) { progress(kGathering + kWatching * share); }, cancel);
    }

    bool isOf(const OpenModel& model, const std::string& name, const CalibrationRequest& calibration) const
    {
        return m_name == name && m_model.lock() == model.source && m_calibration == calibration;
    }

    /// Splits that run's error, unless it is the one split last.
    void look(const std::shared_ptr<const LayerResult>& run, const std::function<void(double)>& progress,
              const CancellationToken& cancel)
    {
        if (m_run == run)
            return;
        m_run.reset();
        m_quantized = decodedWeights(m_weight, *run, cancel);
        at::Tensor columns = at::zeros({ m_weight.size(1) }, at::kDouble);
        std::vector<at::Tensor> rows;
        double original = 0;
        for (std::int64_t first = 0; first < m_weight.size(0); first += kRowsAtOnce) {
            cancel.throwIfCancelled();
            const std::int64_t count = std::min(kRowsAtOnce, m_weight.size(0) - first);
            const at::Tensor parts = errorParts(first, count);
            rows.push_back(parts.sum(1));
            columns += parts.sum(0);
            const at::Tensor weight = m_weight.narrow(0, first, count).to(at::kDouble);
            original += (weight.matmul(m_inputs.gram) * weight).sum().item<double>();
            progress(static_cast<double>(first + count) / static_cast<double>(m_weight.size(0)));
        }
        m_rows = toVector(at::cat(rows));
        m_columns = toVector(columns);
        m_error = std::accumulate(m_rows.begin(), m_rows.end(), 0.0);
        m_relativeError = original > 0 ? m_error / original : 0;
        m_run = run;
    }

    MicroscopeAnswer answer(const MicroscopeRequest& request, const CalibrationSamples& samples,
                            const Tokenizer* tokenizer) const
    {
        requireInside(request);
        MicroscopeAnswer answer { .request = request,
                                  .outFeatures = m_weight.size(0),
                                  .inFeatures = m_weight.size(1),
                                  .tokens = m_inputs.tokens,
                                  .source = m_calibration.source,
                                  .error = m_relativeError,
                                  .rows = largestShares(m_rows, m_error),
                                  .columns = largestShares(m_columns, m_error),
                                  .weights {},
                                  .excitedBy {} };
        if (!(m_error > 0))
            return answer;
        answer.row = request.row >= 0 ? request.row : answer.rows.front().index;
        answer.weights = weightsOf(answer.row);
        answer.column = request.column >= 0 ? request.column : answer.weights.front().column;
        const Contexts contexts(samples, tokenizer);
        for (const auto& [place, input] : m_strongest.of(answer.column))
            answer.excitedBy.push_back(contexts.at(place, input));
        return answer;
    }

private:
    /// ΔW ∘ (ΔW H) of some rows, float64: its sum is their part of tr(ΔW H ΔWᵀ).
    at::Tensor errorParts(std::int64_t first, std::int64_t count) const
    {
        const at::Tensor error
            = m_quantized.narrow(0, first, count).to(at::kDouble) - m_weight.narrow(0, first, count).to(at::kDouble);
        return error.matmul(m_inputs.gram) * error;
    }

    std::vector<MicroscopeWeight> weightsOf(std::int64_t row) const
    {
        const std::vector<double> parts = toVector(errorParts(row, 1)[0]);
        const double whole = m_rows[static_cast<std::size_t>(row)];
        const auto* const original = m_weight.data_ptr<float>() + row * m_weight.size(1);
        const auto* const quantized = m_quantized.data_ptr<float>() + row * m_weight.size(1);
        std::vector<MicroscopeWeight> weights;
        for (const std::int64_t column : largest(parts)) {
            const double energy = m_inputs.gram[column][column].item<double>();
            weights.push_back({ column, original[column], quantized[column],
                                whole > 0 ? parts[static_cast<std::size_t>(column)] / whole : 0,
                                std::sqrt(std::max(0.0, energy)) });
        }
        return weights;
    }

    void requireInside(const MicroscopeRequest& request) const
    {
        if (request.row >= m_weight.size(0) || request.column >= m_weight.size(1))
            throw InvalidRequest(m_name + " has " + std::to_string(m_weight.size(0)) + " rows and "
                                 + std::to_string(m_weight.size(1)) + " columns; asked for row "
                                 + std::to_string(request.row) + ", column " + std::to_string(request.column));
    }

    std::weak_ptr<const ModelSource> m_model;
    std::string m_name;
    CalibrationRequest m_calibration;
    InputStatistics m_inputs; ///< Gram matrix in float64
    at::Tensor m_weight; ///< float32 [out, in], and so the next
    at::Tensor m_quantized;
    StrongestInputs m_strongest;
    std::shared_ptr<const LayerResult> m_run; ///< that the rest is of
    std::vector<double> m_rows; ///< each row's part of tr(ΔW H ΔWᵀ)
    std::vector<double> m_columns;
    double m_error = 0;
    double m_relativeError = 0;
};

ErrorMicroscope::ErrorMicroscope() = default;
ErrorMicroscope::~ErrorMicroscope() = default;
ErrorMicroscope::ErrorMicroscope(ErrorMicroscope&&) noexcept = default;
ErrorMicroscope& ErrorMicroscope::operator=(ErrorMicroscope&&) noexcept = default;

MicroscopeAnswer ErrorMicroscope::answer(const OpenModel& model, const MicroscopeRequest& request,
                                         const CalibrationRequest& calibration, CalibrationCache& cache,
                                         const std::function<void(double)>& progress, const CancellationToken& cancel)
{
    if (!request.run)
        throw InvalidRequest("no run of " + request.layer + " was named");
    const CalibrationRequest brief = briefCalibration(calibration, model.layered().config());
    if (!m_layer || !m_layer->isOf(model, request.layer, brief)) {
        m_layer.reset(); // its memory goes before the next layer's comes
        m_layer = std::make_unique<Layer>(model, request.layer, brief, cache, progress, cancel);
    }
    constexpr double kBefore = kGathering + kWatching;
    m_layer->look(
        request.run, [&](double share) { progress(kBefore + (1 - kBefore) * share); }, cancel);
    return m_layer->answer(request,
                           cache.samples(
                               model, brief, [](double) {}, cancel),
                           model.tokenizer.get());
}

} // namespace quantoscope
