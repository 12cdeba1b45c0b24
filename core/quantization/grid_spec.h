// The grid a weight is rounded to: bits, granularity, symmetry and the rule that makes scale and zero.
#pragma once

#include <cstdint>
#include <string_view>

namespace quantoscope {

enum class Granularity
{
    Tensor,
    Channel,
    Group
};
/// MinMax is GPTQ's rule (the range always holds 0), Awq is AWQ's (range as it is), Absmax and ZeroPoint the signed
/// int8 rules generalised to N bits, Truncated min-max cut toward zero, Step a fixed step with unbounded codes, which
/// is one grid for the tensor whatever bits and granularity say.
enum class GridRule
{
    MinMax,
    Awq,
    Absmax,
    ZeroPoint,
    Truncated,
    Step
};
enum class ScaleSearch
{
    None,
    Mse,
    Hessian,
    HessianAndZero ///< moves the zero point by a level too, which shrinking never does
};
/// What a scale may be: a float32 as computed, a float16 as checkpoints store it, or a float16 of 7 significant bits,
/// whose product with a 4-bit zero point is a float16 too (Q4_1 of GGUF stores that product).
enum class ScaleType
{
    Float32,
    Float16,
    Float16Short
};

/// Names as in options and JSON ("channel", "minmax", "mse"); the ...FromName throw InvalidRequest listing what exists.
std::string_view granularityName(Granularity granularity);
std::string_view gridRuleName(GridRule rule);
std::string_view scaleSearchName(ScaleSearch search);
std::string_view scaleTypeName(ScaleType type);
Granularity granularityFromName(std::string_view name);
GridRule gridRuleFromName(std::string_view name);
ScaleSearch scaleSearchFromName(std::string_view name);
ScaleType scaleTypeFromName(std::string_view name);

/// An immutable value, valid by construction.
class GridSpec
{
public:
    struct Fields
    {
        int bits = 4; ///< 2..8
        Granularity granularity = Granularity::Group;
        std::int64_t groupSize = 128; ///< used when granularity is Group
        bool symmetric = false;
        GridRule rule = GridRule::MinMax;
        ScaleSearch search = ScaleSearch::None;
        double shrink = 1; ///< share of the weights' range that the levels span, 0..1; what lies beyond is cut
        ScaleType scaleType = ScaleType::Float32; ///< scales are rounded to it before any weight is
        /// Asymmetric zero points are 1 or more: files that store zero − 1 unsigned cannot hold 0.
        bool zeroFromOne = false;
        double step = 0; ///< used when rule is Step; > 0
    };

    /// Throws InvalidRequest naming the field, its range and what was given.
    explicit GridSpec(const Fields& fields);

    int bits() const noexcept { return m_fields.bits; }
    Granularity granularity() const noexcept { return m_fields.granularity; }
    std::int64_t groupSize() const noexcept { return m_fields.groupSize; }
    bool symmetric() const noexcept { return m_fields.symmetric; }
    GridRule rule() const noexcept { return m_fields.rule; }
    ScaleSearch search() const noexcept { return m_fields.search; }
    /// Whether the scale search weighs squared errors by the energy of their inputs.
    bool searchesByEnergy() const noexcept
    {
        return m_fields.search == ScaleSearch::Hessian || m_fields.search == ScaleSearch::HessianAndZero;
    }
    double shrink() const noexcept { return m_fields.shrink; }
    ScaleType scaleType() const noexcept { return m_fields.scaleType; }
    bool zeroFromOne() const noexcept { return m_fields.zeroFromOne; }
    double step() const noexcept { return m_fields.step; }
    const Fields& fields() const noexcept { return m_fields; }

    /// Columns that share a scale in a layer of `inFeatures` inputs: inFeatures itself for channel and tensor, and for
    /// a group wider than the layer.
    std::int64_t effectiveGroupSize(std::int64_t inFeatures) const noexcept;
    std::int64_t groupCount(std::int64_t inFeatures) const noexcept;

private:
    Fields m_fields;
};

} // namespace quantoscope
