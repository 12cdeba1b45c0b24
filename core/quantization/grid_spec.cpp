#include "core/quantization/grid_spec.h"

#include "core/base/errors.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace quantoscope {
namespace {

constexpr std::array<std::pair<Granularity, std::string_view>, 3> kGranularities { {
    { Granularity::Tensor, "tensor" },
    { Granularity::Channel, "channel" },
    { Granularity::Group, "group" },
} };
constexpr std::array<std::pair<GridRule, std::string_view>, 6> kRules { {
    { GridRule::MinMax, "minmax" },
    { GridRule::Awq, "awq" },
    { GridRule::Absmax, "absmax" },
    { GridRule::ZeroPoint, "zeropoint" },
    { GridRule::Truncated, "truncated" },
    { GridRule::Step, "step" },
} };
constexpr std::array<std::pair<ScaleSearch, std::string_view>, 4> kSearches { {
    { ScaleSearch::None, "none" },
    { ScaleSearch::Mse, "mse" },
    { ScaleSearch::Hessian, "hessian" },
    { ScaleSearch::HessianAndZero, "hessian-zero" },
} };
constexpr std::array<std::pair<ScaleType, std::string_view>, 3> kScaleTypes { {
    { ScaleType::Float32, "float32" },
    { ScaleType::Float16, "float16" },
    { ScaleType::Float16Short, "float16-short" },
} };

template <typename Table, typename Value>
std::string_view nameIn(const Table& table, Value value)
{
    for (const auto& [candidate, name] : table) {
        if (candidate == value)
            return name;
    }
    return {};
}

template <typename Table>
auto valueIn(const Table& table, std::string_view what, std::string_view name)
{
    std::string known;
    for (const auto& [value, candidate] : table) {
        if (candidate == name)
            return value;
        known += known.empty() ? "" : ", ";
        known += candidate;
    }
    throw InvalidRequest(std::string(what) + " must be one of " + known + ", got \"" + std::string(name) + "\"");
}

GridSpec::Fields validated(GridSpec::Fields fields)
{
    if (fields.bits < 2 || fields.bits > 8)
        throw InvalidRequest("bits must be within 2..8, got " + std::to_string(fields.bits));
    if (fields.granularity == Granularity::Group && fields.groupSize < 1)
        throw InvalidRequest("group-size must be at least 1, got " + std::to_string(fields.groupSize));
    if (fields.rule == GridRule::Step && !(fields.step > 0 && std::isfinite(fields.step)))
        throw InvalidRequest("step must be a positive number, got " + std::to_string(fields.step));
    if (!(fields.shrink > 0 && fields.shrink <= 1))
        throw InvalidRequest("scale-shrink must be above 0 and at most 1, got " + std::to_string(fields.shrink));
    if (fields.rule == GridRule::Step) // one step for all
        fields.granularity = Granularity::Tensor;
    return fields;
}

} // namespace

std::string_view granularityName(Granularity granularity)
{
    return nameIn(kGranularities, granularity);
}

std::string_view gridRuleName(GridRule rule)
{
    return nameIn(kRules, rule);
}

std::string_view scaleSearchName(ScaleSearch search)
{
    return nameIn(kSearches, search);
}

std::string_view scaleTypeName(ScaleType type)
{
    return nameIn(kScaleTypes, type);
}

Granularity granularityFromName(std::string_view name)
{
    return valueIn(kGranularities, "granularity", name);
}

GridRule gridRuleFromName(std::string_view name)
{
    return valueIn(kRules, "grid", name);
}

ScaleSearch scaleSearchFromName(std::string_view name)
{
    return valueIn(kSearches, "scale-search", name);
}

ScaleType scaleTypeFromName(std::string_view name)
{
    return valueIn(kScaleTypes, "scale-type", name);
}

GridSpec::GridSpec(const Fields& fields) : m_fields(validated(fields))
{
}

std::int64_t GridSpec::effectiveGroupSize(std::int64_t inFeatures) const noexcept
{
    return m_fields.granularity == Granularity::Group ? std::min(m_fields.groupSize, inFeatures) : inFeatures;
}

std::int64_t GridSpec::groupCount(std::int64_t inFeatures) const noexcept
{
    const std::int64_t size = effectiveGroupSize(inFeatures);
    return size > 0 ? (inFeatures + size - 1) / size : 0;
}

} // namespace quantoscope
