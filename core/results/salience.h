// Which input channels of a layer matter most, and what sparing them is worth: what the salience view asks and is told.
// No libtorch, no Qt. Every number comes from what runs use (core/pipeline/salience_study.h).
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace quantoscope {

struct SalienceRequest
{
    std::string layer;
    int bits = 3;
    std::int64_t groupSize = 128; ///< columns that share a scale; 0: one scale a row
    double share = 1; ///< % of the input channels that are kept or scaled
    double factor = 2; ///< that they are scaled by, above 1
    double threshold = 6; ///< of LLM.int8: magnitude from which an input is an outlier

    bool operator==(const SalienceRequest&) const = default;
};

/// One way to quantize the layer.
struct SalienceVariant
{
    enum class Kind
    {
        Nearest, ///< RTN, all channels alike
        KeptByInputs, ///< channels with the largest inputs in full precision, the rest as RTN
        KeptByWeights,
        KeptByChance,
        ScaledByInputs, ///< channels with the largest inputs times `factor` before rounding, divided after
        AwqScales, ///< AWQ's search, without its clipping
        Int8 ///< LLM.int8: weights and inputs in int8, outlier columns in floating point
    };
    Kind kind = Kind::Nearest;
    std::string method; ///< with the options, what a run of it asks for
    std::map<std::string, std::string> options;
    std::vector<std::int32_t> channels; ///< kept, scaled or left in floating point, ascending; of AWQ none
    /// tr(ΔW H ΔWᵀ) / tr(W H Wᵀ); of LLM.int8 measured by running the layer. Empty: not finite.
    std::optional<double> relativeOutputError;
    std::optional<double> outputSqnrDb;
    double bits = 0; ///< stored bits a weight
};

struct SalienceAnswer
{
    SalienceRequest request;
    std::int64_t outFeatures = 0;
    std::int64_t inFeatures = 0;
    std::int64_t tokens = 0; ///< that the inputs were gathered from
    std::vector<float> meanAbs; ///< [in]: mean |x|
    std::vector<float> maxAbs; ///< [in]: max |x|
    std::vector<float> weightError; ///< [in]: mean of ΔW² over the column, of RTN
    std::vector<float> outputError; ///< [in]: ΣΔW² of the column times H's diagonal, of RTN
    std::vector<SalienceVariant> variants; ///< by kind; all of them unless isPartial
    std::vector<double> exponents; ///< of AWQ's candidates
    std::vector<double> exponentErrors; ///< relative output error with each
    std::optional<double> bestExponent; ///< empty: no scaling is best
    bool isPartial = false; ///< more of it is to come

    const SalienceVariant* variant(SalienceVariant::Kind kind) const;
    /// Input columns that hold a magnitude of `threshold` or more; 0 for a threshold of 0, which is off.
    std::int64_t outlierColumns(double threshold) const;
};

} // namespace quantoscope
