#include "core/evaluation/classification.h"

#include "core/base/errors.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <numeric>

namespace quantoscope {
namespace {

constexpr std::size_t kBatch = 32;

void cutPair(std::vector<std::int64_t>& first, std::vector<std::int64_t>& second, std::size_t most)
{
    while (first.size() + second.size() > most)
        (first.size() > second.size() ? first : second).pop_back();
}

EncodedText encodeText(const LabelledText& text, bool pair, const Tokenizer& tokenizer, std::int64_t maxLength)
{
    const std::int64_t start = *tokenizer.bosId();
    const std::int64_t separator = *tokenizer.eosId();
    std::vector<std::int64_t> first = tokenizer.encode(text.first);
    std::vector<std::int64_t> second = pair ? tokenizer.encode(text.second) : std::vector<std::int64_t>();
    cutPair(first, second, static_cast<std::size_t>(maxLength) - (pair ? 3 : 2));

    EncodedText result;
    result.label = text.label;
    result.ids.push_back(start);
    result.ids.insert(result.ids.end(), first.begin(), first.end());
    result.ids.push_back(separator);
    result.types.assign(result.ids.size(), 0);
    if (pair) {
        result.ids.insert(result.ids.end(), second.begin(), second.end());
        result.ids.push_back(separator);
        result.types.resize(result.ids.size(), 1);
    }
    return result;
}

} // namespace

std::vector<EncodedText> encodeTexts(const LabelledTexts& texts, const Tokenizer& tokenizer, std::int64_t maxLength)
{
    if (!tokenizer.bosId() || !tokenizer.eosId())
        throw InvalidRequest("the tokenizer has no [CLS] and [SEP], which a classifier's texts stand between");
    constexpr std::int64_t kShortest = 4;
    if (maxLength < kShortest)
        throw InvalidRequest("the maximum length must be at least " + std::to_string(kShortest) + " tokens, got "
                             + std::to_string(maxLength));
    std::vector<EncodedText> encoded;
    encoded.reserve(texts.texts.size());
    for (const LabelledText& text : texts.texts)
        encoded.push_back(encodeText(text, texts.pairs, tokenizer, maxLength));
    return encoded;
}

TokenBatch batchOf(const std::vector<EncodedText>& texts, const std::vector<std::size_t>& indices, std::int64_t padId)
{
    TokenBatch batch;
    for (const std::size_t index : indices)
        batch.lengths.push_back(static_cast<std::int64_t>(texts[index].ids.size()));
    const std::int64_t longest = *std::ranges::max_element(batch.lengths);
    const auto count = static_cast<std::int64_t>(indices.size());
    batch.ids = at::full({ count, longest }, padId, at::kLong);
    batch.types = at::zeros({ count, longest }, at::kLong);
    for (std::size_t row = 0; row < indices.size(); ++row) {
        const EncodedText& text = texts[indices[row]];
        const auto offset = static_cast<std::int64_t>(row) * longest;
        std::ranges::copy(text.ids, batch.ids.data_ptr<std::int64_t>() + offset);
        std::ranges::copy(text.types, batch.types.data_ptr<std::int64_t>() + offset);
    }
    const bool padded = std::ranges::any_of(batch.lengths, [&](std::int64_t length) { return length < longest; });
    if (!padded)
        batch.lengths.clear();
    return batch;
}

ClassifierScore scoreClassifier(const SequenceClassifier& model, const std::vector<EncodedText>& texts,
                                std::int64_t padId, const EvaluationProgress& progress, const CancellationToken& cancel)
{
    const at::NoGradGuard noGrad;
    if (texts.empty())
        throw InvalidRequest("there are no texts to classify");
    std::vector<std::size_t> order(texts.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return texts[i].ids.size(); });

    ClassifierScore score;
    score.predictions.resize(texts.size());
    double loss = 0;
    std::size_t right = 0;
    for (std::size_t first = 0; first < order.size(); first += kBatch) {
        const std::size_t last = std::min(order.size(), first + kBatch);
        const std::vector<std::size_t> indices(order.begin() + static_cast<std::ptrdiff_t>(first),
                                               order.begin() + static_cast<std::ptrdiff_t>(last));
        const at::Tensor logits = model.classify(batchOf(texts, indices, padId), cancel).cpu().to(at::kDouble);
        const at::Tensor logProbabilities = at::log_softmax(logits, -1);
        for (std::size_t row = 0; row < indices.size(); ++row) {
            const EncodedText& text = texts[indices[row]];
            const at::Tensor ofText = logProbabilities.select(0, static_cast<std::int64_t>(row));
            const auto prediction = ofText.argmax().item<std::int64_t>();
            score.predictions[indices[row]] = prediction;
            right += prediction == text.label ? 1 : 0;
            loss -= ofText.select(0, text.label).item<double>();
        }
        if (progress)
            progress(static_cast<double>(last) / static_cast<double>(order.size()));
    }
    score.accuracy = static_cast<double>(right) / static_cast<double>(texts.size());
    score.loss = loss / static_cast<double>(texts.size());
    return score;
}

std::int64_t paddingId(const ModelSource& source)
{
    const nlohmann::json& config = source.config();
    const auto found = config.find("pad_token_id");
    return found != config.end() && found->is_number_integer() && *found >= 0 ? found->get<std::int64_t>() : 0;
}

} // namespace quantoscope
