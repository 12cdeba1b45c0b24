// Hidden states of whole token sequences between two blocks: the one thing a run keeps per token.
#pragma once

#include "core/base/cancellation.h"
#include "core/models/layered_model.h"

namespace quantoscope {

/// Called with the tokens a forward pass has just got through.
using TokensDone = std::function<void(std::int64_t)>;

/// Thrown by an observer that has seen what it wanted: the rest of the chunk's pass is spared.
struct EnoughSeen
{
};

/// Float32 [sequences, tokens, hidden] on the host, memory-mapped past 4 GiB. Passes go in chunks of whole sequences,
/// whose size depends on the model's shape only, so that the same run gives the same bits. Sequences of unequal length
/// pass one by one, each cut to its length: no block and no observer ever sees padding.
class HiddenStates
{
public:
    HiddenStates(const LayeredModel& model, const TokenBatch& texts, const CancellationToken& cancel);

    std::int64_t sequences() const { return m_states.size(0); }
    std::int64_t tokens() const;

    /// Runs `block` over all sequences for the observer's sake, who may throw EnoughSeen; the states stay as they are.
    void observe(const LayeredModel& model, std::int64_t block, const LinearInputObserver& observer,
                 const CancellationToken& cancel, const TokensDone& done = {}) const;
    /// Runs `block` and replaces the states by its output.
    void advance(const LayeredModel& model, std::int64_t block, const LinearInputObserver& observer,
                 const CancellationToken& cancel, const TokensDone& done = {});
    /// Runs norm and head for the observer's sake, who may throw EnoughSeen.
    void observeHead(const LayeredModel& model, const LinearInputObserver& observer, const CancellationToken& cancel,
                     const TokensDone& done = {}) const;

    /// A copy of the first `count` sequences.
    HiddenStates first(std::int64_t count) const;
    /// One sequence, sharing its memory.
    HiddenStates only(std::int64_t sequence) const;

private:
    HiddenStates(at::Tensor states, std::vector<std::int64_t> lengths)
        : m_states(std::move(states)), m_lengths(std::move(lengths))
    {
    }

    /// Calls `work` with the states of one chunk after the other, each token worth `weights` multiply-adds.
    void inChunks(std::int64_t weights, const CancellationToken& cancel, const TokensDone& done,
                  const std::function<void(const at::Tensor& states)>& work) const;

    at::Tensor m_states;
    std::vector<std::int64_t> m_lengths; ///< of each sequence; empty: all are full
};

} // namespace quantoscope
