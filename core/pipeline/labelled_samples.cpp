#include "core/base/errors.h"
#include "core/pipeline/calibration_samples.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <random>
#include <utility>

namespace quantoscope {
namespace {

const Tokenizer& tokenizerOf(const OpenModel& model)
{
    if (!model.tokenizer)
        throw InvalidRequest(model.source->path().string() + " has no tokenizer to read labelled texts with");
    return *model.tokenizer;
}

LabelledTexts readTexts(const OpenModel& model, const std::string& file, const LabelledColumns& columns)
{
    return readLabelledTexts(file, columns, classifierOf(model).labels());
}

// `count` texts, or all there are, in an order of the seed's (Fisher and Yates, with the generator's bits as they
// come).
LabelledTexts drawn(LabelledTexts texts, std::int64_t count, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    const std::size_t kept = std::min(static_cast<std::size_t>(count), texts.texts.size());
    for (std::size_t i = 0; i < kept; ++i)
        std::swap(texts.texts[i], texts.texts[i + random() % (texts.texts.size() - i)]);
    texts.texts.resize(kept);
    return texts;
}

struct Side
{
    at::Tensor& ids;
    at::Tensor& types;
    std::vector<std::int64_t>& lengths;
};

void fill(const Side& side, const std::vector<EncodedText>& texts, std::int64_t padId)
{
    if (texts.empty()) {
        side.ids = at::empty({ 0, 1 }, at::kLong);
        return;
    }
    std::vector<std::size_t> all(texts.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = i;
    TokenBatch batch = batchOf(texts, all, padId);
    side.ids = batch.ids;
    side.types = batch.types;
    side.lengths = std::move(batch.lengths);
}

} // namespace

std::vector<EncodedText> readEncodedTexts(const OpenModel& model, const std::string& file,
                                          const LabelledColumns& columns, std::int64_t longest)
{
    return encodeTexts(readTexts(model, file, columns), tokenizerOf(model), longest);
}

CalibrationSamples collectLabelledSamples(const OpenModel& model, const CalibrationRequest& request)
{
    if (request.source == "self" || request.source == kDemoModel)
        throw InvalidRequest("a classifier cannot write its own calibration text: name a file of labelled texts");
    const CalibrationPlan plan = planCalibration(request, model.layered().config());
    const auto encoded = [&](const std::string& file, std::int64_t count) {
        return encodeTexts(drawn(readTexts(model, file, request.columns), count, request.seed), tokenizerOf(model),
                           plan.sequenceLength);
    };
    const std::int64_t fromFile = plan.calibrationSamples + (plan.holdoutIsFile ? 0 : plan.holdoutSamples);
    std::vector<EncodedText> texts = encoded(request.source, fromFile);
    CalibrationSamples samples;
    if (const auto found = static_cast<std::int64_t>(texts.size()); found < fromFile)
        samples.warnings.push_back(
            { "few_calibration_texts", { { "used", std::to_string(found) }, { "asked", std::to_string(fromFile) } } });
    if (plan.holdoutIsFile) {
        samples.holdoutTexts = encoded(request.holdout, plan.holdoutSamples);
    } else { // the share of what there is
        const double share = static_cast<double>(plan.holdoutSamples) / static_cast<double>(fromFile);
        const auto held = static_cast<std::ptrdiff_t>(share * static_cast<double>(texts.size()) + 0.5);
        samples.holdoutTexts.assign(texts.end() - held, texts.end());
        texts.erase(texts.end() - held, texts.end());
    }
    if (texts.empty())
        throw InputFileError(request.source, "texts for calibration beside those held out", "too few");

    const std::int64_t padId = paddingId(*model.source);
    fill({ samples.calibration, samples.calibrationTypes, samples.calibrationLengths }, texts, padId);
    fill({ samples.holdout, samples.holdoutTypes, samples.holdoutLengths }, samples.holdoutTexts, padId);
    samples.sha256 = sha256OfIds(samples.calibration, samples.holdout);
    return samples;
}

} // namespace quantoscope
