#include "core/pipeline/calibration_samples.h"

#include "core/evaluation/story_grammar.h"
#include "core/pipeline/seeds.h"
#include "core/text/corpus.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <numeric>
#include <random>
#include <span>
#include <utility>

#include <openssl/evp.h>

namespace quantoscope {
namespace {

constexpr const char* kSelf = "self";
constexpr std::int64_t kLongestDefaultSequence = 2048;

// "10%" -> 0.1; empty for anything else, which then names a file.
std::optional<double> holdoutShare(const std::string& holdout)
{
    if (holdout.empty() || holdout.back() != '%')
        return std::nullopt;
    double percent = 0;
    const char* const end = holdout.data() + holdout.size() - 1;
    const auto [stop, error] = std::from_chars(holdout.data(), end, percent);
    if (error != std::errc() || stop != end || !(percent >= 0) || percent > 90)
        throw InvalidRequest("hold-out must be a file or a share within 0% .. 90%, got \"" + holdout + '"');
    return percent / 100;
}

// Sequences cut from one part of a token stream.
class WindowCutter
{
public:
    WindowCutter(std::span<const std::int64_t> stream, std::int64_t length) : m_stream(stream), m_length(length) { }

    // `count` windows that do not overlap, drawn by `random`.
    at::Tensor draw(std::int64_t count, std::mt19937_64& random) const
    {
        const std::int64_t tokens = static_cast<std::int64_t>(m_stream.size());
        const std::int64_t slots = tokens / m_length;
        const std::int64_t shift = below(tokens - slots * m_length + 1, random);
        std::vector<std::int64_t> order(static_cast<std::size_t>(slots));
        std::iota(order.begin(), order.end(), 0);
        for (std::int64_t i = 0; i < count; ++i)
            std::swap(order[static_cast<std::size_t>(i)],
                      order[static_cast<std::size_t>(i + below(slots - i, random))]);
        at::Tensor windows = at::empty({ count, m_length }, at::kLong);
        for (std::int64_t i = 0; i < count; ++i)
            copy(shift + order[static_cast<std::size_t>(i)] * m_length, windows[i]);
        return windows;
    }

    // The first windows, one after the other.
    at::Tensor consecutive(std::int64_t most) const
    {
        const std::int64_t count = std::min(most, static_cast<std::int64_t>(m_stream.size()) / m_length);
        at::Tensor windows = at::empty({ count, m_length }, at::kLong);
        for (std::int64_t i = 0; i < count; ++i)
            copy(i * m_length, windows[i]);
        return windows;
    }

private:
    // std::uniform_int_distribution is not the same on every library; the engine is.
    static std::int64_t below(std::int64_t limit, std::mt19937_64& random)
    {
        return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(limit));
    }

    void copy(std::int64_t begin, const at::Tensor& row) const
    {
        std::copy_n(m_stream.begin() + begin, m_length, row.data_ptr<std::int64_t>());
    }

    std::span<const std::int64_t> m_stream;
    std::int64_t m_length;
};

Warning fewerTokens(std::int64_t asked, std::int64_t used)
{
    return { "short_calibration", { { "asked", std::to_string(asked) }, { "used", std::to_string(used) } } };
}

// Splits one stream: hold-out windows come from its end, so that no token serves both.
void cutStream(CalibrationSamples& samples, const std::vector<std::int64_t>& stream, const CalibrationPlan& plan,
               std::uint64_t seed, const std::string& file)
{
    const auto tokens = static_cast<std::int64_t>(stream.size());
    const std::int64_t wanted = plan.calibrationSamples + plan.holdoutSamples;
    const std::int64_t length = std::min(plan.sequenceLength, plan.holdoutSamples > 0 ? tokens / 2 : tokens);
    if (length < 2)
        throw InputFileError(file, "text of at least four tokens to calibrate on", std::to_string(tokens) + " tokens");
    const std::span<const std::int64_t> all(stream);
    const std::int64_t windows = tokens / length;
    if (windows >= wanted) {
        std::mt19937_64 random(seed);
        const auto boundary = static_cast<std::size_t>(tokens / wanted * plan.calibrationSamples);
        const auto held = std::max(boundary, static_cast<std::size_t>(plan.calibrationSamples * length));
        const auto split = std::min(held, static_cast<std::size_t>(tokens - plan.holdoutSamples * length));
        samples.calibration = WindowCutter(all.first(split), length).draw(plan.calibrationSamples, random);
        samples.holdout = WindowCutter(all.subspan(split), length).draw(plan.holdoutSamples, random);
    } else {
        const std::int64_t held = plan.holdoutSamples == 0
            ? 0
            : std::clamp<std::int64_t>(windows * plan.holdoutSamples / wanted, 1, windows - 1);
        const auto split = static_cast<std::size_t>((windows - held) * length);
        samples.calibration = WindowCutter(all.first(split), length).consecutive(windows - held);
        samples.holdout = WindowCutter(all.subspan(split), length).consecutive(held);
    }
    const std::int64_t used = samples.calibration.numel() + samples.holdout.numel();
    if (used < wanted * plan.sequenceLength)
        samples.warnings.push_back(fewerTokens(wanted * plan.sequenceLength, used));
}

// The token every sampled text starts from: BOS, else end-of-text, which opens a new text in models without BOS; else
// any token of the vocabulary.
std::int64_t firstToken(const OpenModel& model, std::mt19937_64& random)
{
    if (model.tokenizer && model.tokenizer->bosId())
        return *model.tokenizer->bosId();
    if (model.tokenizer && model.tokenizer->eosId())
        return *model.tokenizer->eosId();
    return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(model.model->config().vocabularySize));
}

/// Sequences sampled at once: their caches are in memory together.
constexpr std::int64_t kSequencesABatch = 32;

// One sequence a row.
at::Tensor sampleFromModel(const OpenModel& model, std::int64_t count, std::int64_t length, std::uint64_t seed,
                           const SamplingProgress& progress, const CancellationToken& cancel)
{
    std::mt19937_64 random(seed);
    SamplerSettings sampler;
    sampler.greedy = false;
    sampler.maxNewTokens = length - 1;
    const double total = static_cast<double>(count * (length - 1));
    double drawn = 0;
    const auto onToken = [&](std::size_t, std::int64_t) {
        drawn += 1;
        if (progress)
            progress(drawn / total);
    };
    at::Tensor ids = at::empty({ count, length }, at::kLong);
    for (std::int64_t first = 0; first < count; first += kSequencesABatch) {
        std::vector<std::vector<std::int64_t>> prompts;
        for (std::int64_t i = first; i < std::min(first + kSequencesABatch, count); ++i)
            prompts.push_back({ firstToken(model, random) });
        sampler.seed = derivedSeed(seed, static_cast<std::uint64_t>(first));
        const std::vector<Generation> texts = generateBatch(*model.model, prompts, sampler, cancel, onToken);
        for (std::size_t i = 0; i < texts.size(); ++i) {
            auto* const row = ids[first + static_cast<std::int64_t>(i)].data_ptr<std::int64_t>();
            row[0] = prompts[i].front();
            std::copy(texts[i].ids.begin(), texts[i].ids.end(), row + 1);
        }
    }
    return ids;
}

// Stories of the demo model's grammar, as many as fill `tokens`.
std::vector<std::int64_t> storyStream(const Tokenizer& tokenizer, std::int64_t tokens, std::uint64_t seed)
{
    constexpr std::size_t kStoriesAStep = 256;
    std::vector<std::int64_t> stream;
    for (std::uint64_t step = 0; static_cast<std::int64_t>(stream.size()) < tokens; ++step) {
        const std::vector<std::string> stories = generateStories(derivedSeed(seed, step), kStoriesAStep);
        const std::vector<std::int64_t> more = tokenStream(stories, tokenizer, step == 0);
        stream.insert(stream.end(), more.begin(), more.end());
    }
    return stream;
}

void requireDemo(const OpenModel& model, const char* purpose)
{
    if (!model.isDemo || !model.tokenizer)
        throw InvalidRequest(std::string(purpose)
                             + " \"demo\" are the demo model's own stories; name a file for another model");
}

std::vector<std::int64_t> calibrationStream(const OpenModel& model, const CalibrationRequest& request,
                                            const CalibrationPlan& plan)
{
    if (request.source != kDemoModel)
        return readTokenStream(model, request.source);
    requireDemo(model, "calibration");
    const std::int64_t tokens = (plan.calibrationSamples + plan.holdoutSamples) * plan.sequenceLength;
    return storyStream(*model.tokenizer, tokens, request.seed);
}

} // namespace

std::string sha256OfIds(const at::Tensor& first, const at::Tensor& second)
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest {};
    unsigned size = 0;
    bool good = context && EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) == 1;
    for (const at::Tensor& ids : { first, second }) {
        const at::Tensor plain = ids.contiguous();
        good = good && EVP_DigestUpdate(context.get(), plain.data_ptr(), plain.nbytes()) == 1;
    }
    if (!good || EVP_DigestFinal_ex(context.get(), digest.data(), &size) != 1)
        throw Error("SHA-256 is not available in libcrypto");
    std::string hex;
    for (unsigned i = 0; i < size; ++i) {
        hex += "0123456789abcdef"[digest[i] >> 4];
        hex += "0123456789abcdef"[digest[i] & 0xfU];
    }
    return hex;
}

TokenBatch CalibrationSamples::calibrationBatch() const
{
    TokenBatch batch(calibration);
    batch.types = calibrationTypes;
    batch.lengths = calibrationLengths;
    return batch;
}

TokenBatch CalibrationSamples::holdoutBatch() const
{
    TokenBatch batch(holdout);
    batch.types = holdoutTypes;
    batch.lengths = holdoutLengths;
    return batch;
}

CalibrationPlan planCalibration(const CalibrationRequest& request, const ModelConfig& model)
{
    if (request.samples < 1 || request.samples > 1'000'000)
        throw InvalidRequest("samples must be within 1 .. 1000000, got " + std::to_string(request.samples));
    CalibrationPlan plan;
    plan.sequenceLength
        = request.sequenceLength == 0 ? std::min(kLongestDefaultSequence, model.contextLength) : request.sequenceLength;
    if (plan.sequenceLength < 2 || plan.sequenceLength > model.contextLength) {
        throw InvalidRequest("sequence length must be within 2 .. " + std::to_string(model.contextLength)
                             + " (the model's context), got " + std::to_string(plan.sequenceLength));
    }
    const std::optional<double> share = holdoutShare(request.holdout);
    plan.holdoutIsFile = !share;
    const double held = share.value_or(0.1) * static_cast<double>(request.samples);
    plan.holdoutSamples = held > 0 ? std::max<std::int64_t>(1, std::llround(held)) : 0;
    plan.calibrationSamples = plan.holdoutIsFile ? request.samples : request.samples - plan.holdoutSamples;
    if (plan.calibrationSamples < 1)
        throw InvalidRequest(
            "one sample cannot be calibration and hold-out at once: ask for 2 samples or --holdout 0%");
    return plan;
}

CalibrationSamples collectSamples(const OpenModel& model, const CalibrationRequest& request,
                                  const SamplingProgress& progress, const CancellationToken& cancel)
{
    if (model.classifier)
        return collectLabelledSamples(model, request);
    CalibrationPlan plan = planCalibration(request, model.model->config());
    const std::int64_t heldInFile = plan.holdoutIsFile ? std::exchange(plan.holdoutSamples, 0) : 0;
    CalibrationSamples samples;
    if (request.source == kSelf) {
        const at::Tensor ids = sampleFromModel(model, plan.calibrationSamples + plan.holdoutSamples,
                                               plan.sequenceLength, request.seed, progress, cancel);
        samples.calibration = ids.narrow(0, 0, plan.calibrationSamples);
        samples.holdout = ids.narrow(0, plan.calibrationSamples, plan.holdoutSamples);
    } else {
        cutStream(samples, calibrationStream(model, request, plan), plan, request.seed, request.source);
    }
    if (plan.holdoutIsFile) {
        const std::vector<std::int64_t> stream = readTokenStream(model, request.holdout);
        samples.holdout = WindowCutter(stream, samples.sequenceLength()).consecutive(heldInFile);
        if (samples.holdout.size(0) == 0) {
            throw InputFileError(request.holdout,
                                 "text of at least one sequence of " + std::to_string(samples.sequenceLength())
                                     + " tokens",
                                 std::to_string(stream.size()) + " tokens");
        }
    }
    samples.sha256 = sha256OfIds(samples.calibration, samples.holdout);
    return samples;
}

std::vector<std::int64_t> readEvaluationStream(const OpenModel& model, const std::string& file, std::int64_t windows,
                                               std::int64_t context, std::uint64_t seed)
{
    constexpr std::int64_t kWindows = 40;
    constexpr std::uint64_t kOtherStories = std::uint64_t(1) << 32; // no calibration takes so many steps
    if (file != kDemoModel)
        return readTokenStream(model, file);
    requireDemo(model, "evaluation");
    const std::int64_t length
        = context > 0 ? context : std::min(kLongestDefaultSequence, model.model->config().contextLength);
    return storyStream(*model.tokenizer, (windows > 0 ? windows : kWindows) * length, derivedSeed(seed, kOtherStories));
}

std::vector<std::int64_t> readTokenStream(const OpenModel& model, const std::string& file)
{
    if (model.tokenizer)
        return tokenStream(readCorpus(file), *model.tokenizer);
    std::vector<std::int64_t> ids = readIdsFile(file);
    const std::int64_t vocabulary = model.model->config().vocabularySize;
    for (const std::int64_t id : ids) {
        if (id < 0 || id >= vocabulary) {
            throw InputFileError(file, "token ids below " + std::to_string(vocabulary), std::to_string(id));
        }
    }
    return ids;
}

} // namespace quantoscope
