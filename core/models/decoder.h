// What all decoder-only architectures share: linears and their replacement, the cache, whole and incremental forwards.
#pragma once

#include "core/models/attention.h"
#include "core/models/blueprint.h"
#include "core/models/language_model.h"
#include "core/models/linear_set.h"

#include <map>

namespace quantoscope {

/// Keys and values of all blocks.
class DecoderCache final : public KeyValueCache
{
public:
    explicit DecoderCache(std::int64_t blockCount) : blocks(static_cast<std::size_t>(blockCount)) { }

    std::int64_t length() const noexcept override { return tokens; }
    void keepSequences(const std::vector<std::int64_t>& indices) override;

    std::vector<BlockCache> blocks;
    std::int64_t tokens = 0;
    std::int64_t sequences = 0;
};

/// A copy of a decoder shares all tensors, which is what clone() needs; an architecture adds only what it computes.
class Decoder : public LanguageModel
{
public:
    const ModelConfig& config() const noexcept override { return m_config; }
    const std::vector<LinearInfo>& linears() const noexcept override { return m_linears.infos(); }
    at::Device device() const override { return m_device; }
    std::shared_ptr<const LinearOperator> linear(std::size_t index) const override { return m_linears.at(index).op; }
    void setLinear(std::size_t index, std::shared_ptr<const LinearOperator> op) override
    {
        m_linears.replace(index, std::move(op));
    }

    const std::vector<ScaleGroup>& scaleGroups() const noexcept override { return m_scaleGroups; }
    void divideMaker(const ScaleGroup& group, const at::Tensor& scales) override;
    at::Tensor runModule(const ScaleGroup& group, const at::Tensor& input) const override;

    at::Tensor embed(const TokenBatch& batch) const override;
    at::Tensor runBlock(std::int64_t block, const at::Tensor& hidden,
                        const LinearInputObserver& observer) const override;
    at::Tensor head(const at::Tensor& hidden, const LinearInputObserver& observer) const override;
    at::Tensor hiddenStates(const at::Tensor& ids, const CancellationToken& cancel) const override;
    at::Tensor forward(const at::Tensor& ids, const CancellationToken& cancel) const override;
    std::unique_ptr<KeyValueCache> makeCache() const override;
    at::Tensor forwardCached(const at::Tensor& ids, KeyValueCache& cache,
                             const CancellationToken& cancel) const override;
    at::Tensor nextLogits(const at::Tensor& ids, KeyValueCache& cache, const CancellationToken& cancel) const override;

protected:
    /// One pass of one block: where its tokens stand, what they may look at, who listens.
    struct Pass
    {
        std::int64_t first = 0; ///< position of the first token
        std::int64_t length = 0; ///< of the whole text these tokens are a part of, as far as it is known
        BlockCache* cache = nullptr; ///< nullptr: nothing came before and nothing is kept
        const LinearInputObserver& observer;
    };

    Decoder(const Blueprint& blueprint, std::vector<Linear> linears, at::Device device);
    Decoder(const Decoder&) = default;

    /// The linear at `index` of linears(), bias included. `input` [.., in] -> a new tensor [.., out].
    at::Tensor applyLinear(std::size_t index, const at::Tensor& input, const LinearInputObserver& observer) const
    {
        return m_linears.apply(index, input, observer);
    }

    /// Causal attention over the cache's tokens and these, or the last `window` > 0 of them. `queries` [batch, tokens,
    /// heads, head_dim], `keys`, `values` [batch, tokens, kv_heads, head_dim] -> [batch, tokens, heads · head_dim].
    at::Tensor attend(const at::Tensor& queries, at::Tensor keys, at::Tensor values, const Pass& pass,
                      std::int64_t window = 0) const;

private:
    struct Mask
    {
        std::int64_t tokens = 0;
        std::int64_t first = 0;
        at::Tensor mask; ///< see causalMask
    };

    virtual at::Tensor embedFrom(const at::Tensor& ids, std::int64_t first) const = 0;
    virtual at::Tensor blockForward(std::int64_t block, const at::Tensor& hidden, const Pass& pass) const = 0;
    virtual at::Tensor finalNorm(const at::Tensor& hidden) const = 0;
    // Asked for by architectures that name scale groups only, for the makers and modules of those groups.
    virtual at::Tensor runAttention(std::int64_t block, const at::Tensor& normed, const Pass& pass) const;
    virtual at::Tensor runFeedForward(std::int64_t block, const at::Tensor& normed, const Pass& pass) const;
    virtual void divideNorm(std::int64_t block, ScaleMaker norm, const at::Tensor& scales);

    void checkIds(const at::Tensor& ids, std::int64_t first) const;
    const at::Tensor& maskFor(std::int64_t tokens, std::int64_t first, std::int64_t window) const;
    /// How many tokens one block or the head takes about half a second for on a slow processor, at most.
    std::int64_t tokensPerChunk(std::int64_t context) const;
    /// All blocks over tokens that follow those in the cache (none without one), in one go. `length`: see Pass.
    at::Tensor runBlocks(const at::Tensor& ids, std::int64_t length, DecoderCache* cache,
                         const CancellationToken& cancel) const;
    /// The same in chunks of tokens; adds them to the cache once all are done.
    at::Tensor runChunks(const at::Tensor& ids, DecoderCache& cache, const CancellationToken& cancel) const;
    at::Tensor headInChunks(const at::Tensor& hidden, const CancellationToken& cancel) const;

    ModelConfig m_config;
    at::Device m_device;
    LinearSet m_linears;
    std::vector<ScaleGroup> m_scaleGroups;
    /// The last one made for each window; whole passes ask for the same ones at every block.
    mutable std::map<std::int64_t, Mask> m_masks;
};

} // namespace quantoscope
