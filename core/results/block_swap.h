// What each block of a quantized model costs: one block at a time goes back to full precision. No libtorch, no Qt.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace quantoscope {

/// The quantized model with one block as in the original.
struct BlockRecovery
{
    std::int64_t block = 0;
    double kl = 0; ///< mean KL(original || this model) over the scored positions, nats a token
    bool restoresToken = false; ///< the first token that differed is the original's again
};

/// Measured on one text as the original model wrote it: the prompt is read, each new token is scored.
struct BlockSwaps
{
    std::string run; ///< id
    std::string prompt;
    std::int64_t tokens = 0; ///< scored
    double kl = 0; ///< of the quantized model, nothing swapped
    std::optional<std::int64_t> divergence; ///< of the new tokens, the first that the quantized model would not choose
    std::int64_t blocksInModel = 0;
    std::vector<BlockRecovery> blocks; ///< those measured so far, in model order

    bool isPartial() const noexcept { return static_cast<std::int64_t>(blocks.size()) < blocksInModel; }
    /// Of the quantized model's KL the part that a block's swap takes away; below 0 where it makes things worse.
    double recovered(const BlockRecovery& block) const noexcept { return kl - block.kl; }
};

} // namespace quantoscope
