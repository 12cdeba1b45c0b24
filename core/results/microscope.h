// Where a layer's output error comes from: its worst rows, the worst weights of one of them, and the calibration tokens
// that drive one input channel. What the error microscope asks and is told. No libtorch, no Qt.
#pragma once

#include "core/results/run.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace quantoscope {

inline constexpr std::size_t kMostMicroscopeEntries = 50; ///< rows, columns, and weights of a row
inline constexpr std::size_t kMostMicroscopeTokens = 20;

struct MicroscopeRequest
{
    std::string layer;
    std::shared_ptr<const LayerResult> run; ///< its result of that layer
    std::int64_t row = -1; ///< whose weights are asked for; -1: the worst
    std::int64_t column = -1; ///< whose tokens are asked for; -1: that of the row's worst weight

    bool operator==(const MicroscopeRequest&) const = default;
};

/// A row or column of the weight and its share of tr(ΔW H ΔWᵀ). Shares of all rows add up to 1, as those of all columns
/// do; a column's may be negative, where its errors make up for those of others.
struct MicroscopeShare
{
    std::int64_t index = 0;
    double share = 0;

    bool operator==(const MicroscopeShare&) const = default;
};

struct MicroscopeWeight
{
    std::int64_t column = 0;
    float original = 0;
    float quantized = 0;
    double share = 0; ///< of the row's error; all of a row's add up to 1
    double inputRms = 0; ///< root of H's diagonal: how large the channel's inputs are

    bool operator==(const MicroscopeWeight&) const = default;
};

struct MicroscopeToken
{
    std::int64_t sequence = 0;
    std::int64_t position = 0;
    float input = 0; ///< the channel's, with its sign
    // The text: of some tokens before it, of itself, of some after it. Ids where the model has no tokenizer.
    std::string before;
    std::string token;
    std::string after;

    bool operator==(const MicroscopeToken&) const = default;
};

struct MicroscopeAnswer
{
    MicroscopeRequest request;
    std::int64_t outFeatures = 0;
    std::int64_t inFeatures = 0;
    std::int64_t tokens = 0; ///< that H is of
    std::string source; ///< of the calibration
    double error = 0; ///< tr(ΔW H ΔWᵀ) / tr(W H Wᵀ)
    std::vector<MicroscopeShare> rows; ///< the largest shares first, and so below
    std::vector<MicroscopeShare> columns;
    std::int64_t row = -1; ///< -1: the layer has no error
    std::vector<MicroscopeWeight> weights; ///< of that row
    std::int64_t column = -1;
    std::vector<MicroscopeToken> excitedBy; ///< where |x| of that column is largest
};

} // namespace quantoscope
