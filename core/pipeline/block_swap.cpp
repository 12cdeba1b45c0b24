#include "core/pipeline/block_swap.h"

#include "core/evaluation/perplexity.h"
#include "core/pipeline/before_after_texts.h"
#include "core/pipeline/export_run.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace quantoscope {
namespace {

/// Token ids [1, tokens] of a text and which of their positions are scored: those whose next token is a new one.
struct ScoredText
{
    at::Tensor ids;
    std::int64_t first = 0; ///< position that predicts the first new token
    std::int64_t count = 0;
};

ScoredText scoredText(const OpenModel& model, const TextResult& text)
{
    if (!model.tokenizer)
        throw InvalidRequest("a model without a tokenizer cannot read the prompt");
    std::vector<std::int64_t> ids = promptIds(*model.tokenizer, text.prompt);
    const auto prompt = static_cast<std::int64_t>(ids.size());
    ids.insert(ids.end(), text.original.tokenIds.begin(), text.original.tokenIds.end());
    const std::int64_t vocabulary = model.layered().config().vocabularySize;
    if (std::ranges::any_of(ids, [vocabulary](std::int64_t id) { return id < 0 || id >= vocabulary; }))
        throw InvalidRequest("the text has tokens that the open model does not know");
    // The last token is scored, not read.
    const auto read = std::min(static_cast<std::int64_t>(ids.size()) - 1, model.layered().config().contextLength);
    if (read < prompt)
        throw InvalidRequest("the text has no new token within the model's context");
    ids.resize(static_cast<std::size_t>(read));
    return { at::tensor(ids, at::kLong).unsqueeze(0), prompt - 1, read - prompt + 1 };
}

class BlockSwapper
{
public:
    BlockSwapper(const LanguageModel& original, const LanguageModel& quantized, const ScoredText& text,
                 const CancellationToken& cancel)
        : m_original(original)
        , m_quantized(quantized)
        , m_text(text)
        , m_cancel(cancel)
        , m_blocks(original.config().blocks)
    {
    }

    std::int64_t blocks() const { return m_blocks; }

    /// Keeps what enters each block of the quantized model, so that a swap starts there.
    void begin(BlockSwaps& swaps)
    {
        TokenBatch batch;
        batch.ids = m_text.ids.to(m_original.device());
        m_reference = logProbabilities(m_original, run(m_original, m_original.embed(batch), 0));
        at::Tensor hidden = m_quantized.embed(batch);
        for (std::int64_t block = 0; block < m_blocks; ++block) {
            m_entering.push_back(hidden);
            hidden = step(m_quantized, block, hidden);
        }
        const at::Tensor plain = logProbabilities(m_quantized, hidden);
        swaps.kl = meanKl(plain);
        const at::Tensor differs = m_reference.argmax(-1).ne(plain.argmax(-1)).nonzero();
        if (differs.size(0) > 0)
            swaps.divergence = differs[0][0].item<std::int64_t>();
    }

    BlockRecovery swap(std::int64_t block, const std::optional<std::int64_t>& divergence) const
    {
        const at::Tensor behind = step(m_original, block, m_entering[static_cast<std::size_t>(block)]);
        const at::Tensor swapped = logProbabilities(m_quantized, run(m_quantized, behind, block + 1));
        BlockRecovery recovery { block, meanKl(swapped), false };
        if (divergence)
            recovery.restoresToken = swapped[*divergence].argmax().equal(m_reference[*divergence].argmax());
        return recovery;
    }

private:
    at::Tensor step(const LanguageModel& model, std::int64_t block, const at::Tensor& hidden) const
    {
        m_cancel.throwIfCancelled();
        return model.runBlock(block, hidden);
    }

    at::Tensor run(const LanguageModel& model, at::Tensor hidden, std::int64_t from) const
    {
        for (std::int64_t block = from; block < m_blocks; ++block)
            hidden = step(model, block, hidden);
        return hidden;
    }

    /// Of the scored positions: [count, vocabulary].
    at::Tensor logProbabilities(const LanguageModel& model, const at::Tensor& hidden) const
    {
        return model.head(hidden[0].narrow(0, m_text.first, m_text.count)).log_softmax(-1);
    }

    double meanKl(const at::Tensor& logq) const
    {
        return klDivergence(m_reference, logq).to(at::kDouble).mean().item<double>();
    }

    const LanguageModel& m_original;
    const LanguageModel& m_quantized;
    const ScoredText& m_text;
    const CancellationToken& m_cancel;
    std::int64_t m_blocks;
    at::Tensor m_reference;
    std::vector<at::Tensor> m_entering;
};

} // namespace

BlockSwaps swapBlocks(const OpenModel& model, const Run& run, const TextResult& text, const BlockSwapProgress& progress,
                      const CancellationToken& cancel)
{
    const at::NoGradGuard noGradient;
    const ScoredText scored = scoredText(model, text);
    const std::unique_ptr<LanguageModel> quantized = rebuildQuantized(model, run);
    BlockSwapper swapper(languageModelOf(model), *quantized, scored, cancel);
    BlockSwaps swaps { .run = run.id, .prompt = text.prompt, .tokens = scored.count, .divergence = {}, .blocks = {} };
    swaps.blocksInModel = swapper.blocks();
    swapper.begin(swaps);
    for (std::int64_t block = 0; block < swapper.blocks(); ++block) {
        swaps.blocks.push_back(swapper.swap(block, swaps.divergence));
        if (progress)
            progress(swaps);
    }
    return swaps;
}

} // namespace quantoscope
