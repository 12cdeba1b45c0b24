// Hidden states of whole token sequences between two blocks: the one thing a run keeps per token.
#pragma once

#include "core/models/language_model.h"

namespace quantoscope {

/// Called with the tokens a forward pass has just got through.
using TokensDone = std::function<void(std::int64_t)>;

/// Thrown by an observer that has seen what it wanted: the rest of the chunk's pass is spared.
struct EnoughSeen
{
};

/// Float32 [sequences, tokens, hidden] on the host, memory-mapped past 4 GiB. Passes go in chunks of whole sequences,
/// whose size depends on the model's shape only, so that the same run gives the same bits.
class HiddenStates
{
public:
    /// Embeds `ids` int64 [sequences, tokens].
    HiddenStates(const LanguageModel& model, const at::Tensor& ids, const CancellationToken& cancel);

    std::int64_t sequences() const { return m_states.size(0); }
    std::int64_t tokens() const { return m_states.size(0) * m_states.size(1); }

    /// Runs `block` over all sequences for the observer's sake, who may throw EnoughSeen; the states stay as they are.
    void observe(const LanguageModel& model, std::int64_t block, const LinearInputObserver& observer,
                 const CancellationToken& cancel, const TokensDone& done = {}) const;
    /// Runs `block` and replaces the states by its output.
    void advance(const LanguageModel& model, std::int64_t block, const LinearInputObserver& observer,
                 const CancellationToken& cancel, const TokensDone& done = {});
    /// Runs norm and head for the observer's sake, who may throw EnoughSeen.
    void observeHead(const LanguageModel& model, const LinearInputObserver& observer, const CancellationToken& cancel,
                     const TokensDone& done = {}) const;

    /// A copy of the first `count` sequences.
    HiddenStates first(std::int64_t count) const;
    /// One sequence, sharing its memory.
    HiddenStates only(std::int64_t sequence) const { return HiddenStates(m_states.narrow(0, sequence, 1)); }

private:
    explicit HiddenStates(at::Tensor states) : m_states(std::move(states)) { }

    at::Tensor m_states;
};

} // namespace quantoscope
