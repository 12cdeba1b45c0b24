#include "core/models/decoder.h"

#include "core/base/errors.h"
#include "core/models/dense_operator.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>

namespace quantoscope {

void DecoderCache::keepSequences(const std::vector<std::int64_t>& indices)
{
    const at::Tensor rows = at::tensor(indices, at::kLong);
    for (BlockCache& block : blocks)
        block.keepSequences(rows);
    sequences = static_cast<std::int64_t>(indices.size());
}

Decoder::Decoder(const Blueprint& blueprint, std::vector<Linear> linears, at::Device device)
    : m_config(blueprint.config)
    , m_device(device)
    , m_linears(blueprint, std::move(linears))
    , m_scaleGroups(blueprint.scaleGroups())
{
}

void Decoder::divideMaker(const ScaleGroup& group, const at::Tensor& scales)
{
    const at::NoGradGuard noGrad;
    switch (group.maker) {
    case ScaleMaker::AttentionNorm:
    case ScaleMaker::FeedForwardNorm:
        divideNorm(group.block, group.maker, scales);
        return;
    case ScaleMaker::Linear:
        break;
    case ScaleMaker::Other:
        throw Error("no factor can be moved into what makes this input");
    }
    const Linear& maker = m_linears.at(group.makerLinear);
    const auto divided = [&](const at::Tensor& values, const at::Tensor& divisor) {
        at::Tensor copy = values.clone(); // tensors are shared between models
        copy.narrow(0, group.makerRow, scales.size(0)).div_(divisor);
        return copy;
    };
    const at::Tensor bias = maker.bias.defined() ? divided(maker.bias, scales) : at::Tensor();
    m_linears.replace(group.makerLinear, makeDenseOperator(divided(maker.op->weight(), scales.unsqueeze(1))));
    if (bias.defined())
        m_linears.replaceBias(group.makerLinear, bias);
}

at::Tensor Decoder::runModule(const ScaleGroup& group, const at::Tensor& input) const
{
    const at::NoGradGuard noGrad;
    const LinearInputObserver nobody;
    const Pass pass { 0, input.size(1), nullptr, nobody };
    return group.inspected == InspectedModule::Attention ? runAttention(group.block, input, pass)
                                                         : runFeedForward(group.block, input, pass);
}

at::Tensor Decoder::runAttention(std::int64_t /*block*/, const at::Tensor& /*normed*/, const Pass& /*pass*/) const
{
    throw Error("this architecture runs no attention by itself");
}

at::Tensor Decoder::runFeedForward(std::int64_t /*block*/, const at::Tensor& /*normed*/, const Pass& /*pass*/) const
{
    throw Error("this architecture runs no feed-forward part by itself");
}

void Decoder::divideNorm(std::int64_t /*block*/, ScaleMaker /*norm*/, const at::Tensor& /*scales*/)
{
    throw Error("no factor can be moved into a norm of this architecture");
}

at::Tensor Decoder::attend(const at::Tensor& queries, at::Tensor keys, at::Tensor values, const Pass& pass,
                           std::int64_t window) const
{
    if (pass.cache) {
        pass.cache->append(keys, values, pass.first, m_config.contextLength);
    } else {
        keys = keys.transpose(1, 2);
        values = values.transpose(1, 2);
    }
    return attention(queries, keys, values, maskFor(queries.size(1), pass.first, window));
}

void Decoder::checkIds(const at::Tensor& ids, std::int64_t first) const
{
    if (ids.dim() != 2 || ids.scalar_type() != at::kLong || ids.numel() == 0)
        throw InvalidRequest("token ids must be whole numbers [batch, tokens], at least one");
    if (first + ids.size(1) > m_config.contextLength)
        throw InvalidRequest("the text of " + std::to_string(first + ids.size(1))
                             + " tokens is longer than the model's context of "
                             + std::to_string(m_config.contextLength));
    const auto smallest = ids.min().item<std::int64_t>();
    const auto largest = ids.max().item<std::int64_t>();
    if (smallest < 0 || largest >= m_config.vocabularySize)
        throw InvalidRequest("token id " + std::to_string(smallest < 0 ? smallest : largest)
                             + " is outside the vocabulary of " + std::to_string(m_config.vocabularySize));
}

const at::Tensor& Decoder::maskFor(std::int64_t tokens, std::int64_t first, std::int64_t window) const
{
    Mask& last = m_masks[window];
    if (last.tokens != tokens || last.first != first)
        last = { tokens, first, causalMask(tokens, first, window, m_device) };
    return last.mask;
}

std::int64_t Decoder::tokensPerChunk(std::int64_t context) const
{
    constexpr double kProcessorBudget = 2e10; // floating-point operations of one block
    constexpr double kAcceleratorBudget = 2e13;
    constexpr std::int64_t kMost = 2048; // more gain nothing and cost memory
    double weights = 0;
    for (const LinearInfo& info : m_linears.infos()) {
        if (info.block == 0)
            weights += static_cast<double>(info.inFeatures) * static_cast<double>(info.outFeatures);
    }
    const double perToken = 2 * weights + 4 * static_cast<double>(m_config.hiddenSize) * static_cast<double>(context);
    const double budget = m_device.is_cpu() ? kProcessorBudget : kAcceleratorBudget;
    return static_cast<std::int64_t>(std::clamp(budget / perToken, 1.0, static_cast<double>(kMost)));
}

at::Tensor Decoder::embed(const TokenBatch& batch) const
{
    const at::NoGradGuard noGrad;
    if (batch.types.defined())
        throw InvalidRequest("a language model takes no pairs of texts");
    checkIds(batch.ids, 0);
    return embedFrom(batch.ids.to(m_device), 0);
}

at::Tensor Decoder::runBlock(std::int64_t block, const at::Tensor& hidden, const LinearInputObserver& observer) const
{
    const at::NoGradGuard noGrad;
    return blockForward(block, hidden, { 0, hidden.size(1), nullptr, observer });
}

at::Tensor Decoder::head(const at::Tensor& hidden, const LinearInputObserver& observer) const
{
    const at::NoGradGuard noGrad;
    return applyLinear(m_linears.size() - 1, finalNorm(hidden), observer);
}

at::Tensor Decoder::runBlocks(const at::Tensor& ids, std::int64_t length, DecoderCache* cache,
                              const CancellationToken& cancel) const
{
    const LinearInputObserver nobody;
    const std::int64_t first = cache ? cache->tokens : 0;
    at::Tensor hidden = embedFrom(ids, first);
    for (std::int64_t block = 0; block < m_config.blocks; ++block) {
        cancel.throwIfCancelled();
        BlockCache* blockCache = cache ? &cache->blocks[static_cast<std::size_t>(block)] : nullptr;
        hidden = blockForward(block, hidden, { first, length, blockCache, nobody });
    }
    return hidden;
}

at::Tensor Decoder::runChunks(const at::Tensor& ids, DecoderCache& cache, const CancellationToken& cancel) const
{
    const std::int64_t tokens = ids.size(1);
    if (cache.tokens == 0)
        cache.sequences = ids.size(0);
    if (cache.sequences != ids.size(0))
        throw InvalidRequest("the cache holds " + std::to_string(cache.sequences) + " sequences, not "
                             + std::to_string(ids.size(0)));
    const std::int64_t length = cache.tokens + tokens;
    const std::int64_t chunk = std::max<std::int64_t>(1, tokensPerChunk(length) / ids.size(0));
    std::vector<at::Tensor> parts;
    for (std::int64_t done = 0; done < tokens; done += chunk) {
        const at::Tensor part = ids.narrow(1, done, std::min(chunk, tokens - done));
        parts.push_back(runBlocks(part, length, &cache, cancel));
        cache.tokens += part.size(1);
    }
    return parts.size() == 1 ? parts.front() : at::cat(parts, 1);
}

at::Tensor Decoder::hiddenStates(const at::Tensor& ids, const CancellationToken& cancel) const
{
    const at::NoGradGuard noGrad;
    checkIds(ids, 0);
    const at::Tensor onDevice = ids.to(m_device);
    const std::int64_t rowsAtOnce = tokensPerChunk(ids.size(1)) / ids.size(1);
    std::vector<at::Tensor> parts;
    for (std::int64_t row = 0; row < ids.size(0);) {
        const std::int64_t rows = std::clamp<std::int64_t>(rowsAtOnce, 1, ids.size(0) - row);
        const at::Tensor part = onDevice.narrow(0, row, rows);
        if (rowsAtOnce > 0) {
            parts.push_back(runBlocks(part, ids.size(1), nullptr, cancel));
        } else { // one sequence is too much at once: its tokens follow each other by way of a cache
            DecoderCache cache(m_config.blocks);
            parts.push_back(runChunks(part, cache, cancel));
        }
        row += rows;
    }
    return parts.size() == 1 ? parts.front() : at::cat(parts, 0);
}

at::Tensor Decoder::headInChunks(const at::Tensor& hidden, const CancellationToken& cancel) const
{
    constexpr double kProcessorBudget = 2e10;
    const double perToken
        = 2.0 * static_cast<double>(m_config.hiddenSize) * static_cast<double>(m_config.vocabularySize);
    const at::Tensor rows = hidden.reshape({ -1, m_config.hiddenSize });
    const auto chunk = static_cast<std::int64_t>(std::max(1.0, kProcessorBudget / perToken));
    if (rows.size(0) <= chunk || !m_device.is_cpu())
        return head(hidden, {});
    at::Tensor logits = at::empty({ rows.size(0), m_config.vocabularySize }, hidden.options());
    for (std::int64_t done = 0; done < rows.size(0); done += chunk) {
        cancel.throwIfCancelled();
        const std::int64_t count = std::min(chunk, rows.size(0) - done);
        logits.narrow(0, done, count).copy_(head(rows.narrow(0, done, count), {}));
    }
    return logits.view({ hidden.size(0), hidden.size(1), m_config.vocabularySize });
}

at::Tensor Decoder::forward(const at::Tensor& ids, const CancellationToken& cancel) const
{
    const at::NoGradGuard noGrad;
    return headInChunks(hiddenStates(ids, cancel), cancel);
}

std::unique_ptr<KeyValueCache> Decoder::makeCache() const
{
    return std::make_unique<DecoderCache>(m_config.blocks);
}

at::Tensor Decoder::forwardCached(const at::Tensor& ids, KeyValueCache& cache, const CancellationToken& cancel) const
{
    const at::NoGradGuard noGrad;
    checkIds(ids, cache.length());
    return headInChunks(runChunks(ids.to(m_device), dynamic_cast<DecoderCache&>(cache), cancel), cancel);
}

at::Tensor Decoder::nextLogits(const at::Tensor& ids, KeyValueCache& cache, const CancellationToken& cancel) const
{
    const at::NoGradGuard noGrad;
    checkIds(ids, cache.length());
    const at::Tensor hidden = runChunks(ids.to(m_device), dynamic_cast<DecoderCache&>(cache), cancel);
    return head(hidden.narrow(1, hidden.size(1) - 1, 1), {}).squeeze(1);
}

} // namespace quantoscope
