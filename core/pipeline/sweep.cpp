#include "core/pipeline/sweep.h"

#include "core/base/errors.h"
#include "core/quantization/weight_quantizer.h"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>

namespace quantoscope {
namespace {

using Values = std::map<std::string, std::string>;

const OptionDescription* optionOf(const MethodDescription& method, const std::string& key)
{
    const auto found = std::ranges::find(method.options, key, &OptionDescription::key);
    return found == method.options.end() ? nullptr : &*found;
}

bool takesNumber(const MethodDescription& method, const std::string& key, std::int64_t value)
{
    const OptionDescription* const option = optionOf(method, key);
    const auto number = static_cast<double>(value);
    return option && number >= option->minimum && number <= option->maximum;
}

bool takesChoice(const MethodDescription& method, const std::string& key, const std::string& value)
{
    const OptionDescription* const option = optionOf(method, key);
    return option && std::ranges::find(option->choices, value, &OptionChoice::value) != option->choices.end();
}

// A point of an axis: the values it sets, and the axis and value as they were asked for.
struct AxisPoint
{
    Values values;
    std::string option;
    std::string asked;
    bool taken = false;
};

AxisPoint bitsPoint(const MethodDescription& method, std::int64_t bits)
{
    const std::string text = std::to_string(bits);
    return { { { "bits", text } }, "bits", text, takesNumber(method, "bits", bits) };
}

AxisPoint groupPoint(const MethodDescription& method, const std::string& group)
{
    if (group == "channel" || group == "tensor")
        return { { { "granularity", group } }, "granularity", group, takesChoice(method, "granularity", group) };
    std::int64_t size = 0;
    const auto [end, error] = std::from_chars(group.data(), group.data() + group.size(), size);
    if (error != std::errc() || end != group.data() + group.size() || size < 1)
        throw InvalidRequest("a group size must be a whole number, channel or tensor, got \"" + group + '"');
    return { { { "granularity", "group" }, { "group-size", group } },
             "group-size",
             group,
             takesChoice(method, "granularity", "group") && takesNumber(method, "group-size", size) };
}

// The points of an axis that the method takes; one that sets nothing where there is no such point.
std::vector<Values> takenPoints(const MethodDescription& method, const std::vector<AxisPoint>& points,
                                std::vector<Warning>& warnings)
{
    std::vector<Values> taken;
    for (const AxisPoint& point : points) {
        if (point.taken) {
            taken.push_back(point.values);
        } else {
            warnings.push_back({ "sweep_value_skipped",
                                 { { "method", method.key }, { "option", point.option }, { "value", point.asked } } });
        }
    }
    if (taken.empty())
        taken.emplace_back();
    return taken;
}

// Methods that do not exist are heard of from QuantizerConfig, which knows what does.
const MethodDescription& describedMethod(const std::string& key)
{
    return *findMethodDescription(QuantizerConfig(key, {}).method());
}

void requireTakers(const SweepAxes& axes)
{
    if (axes.methods.empty())
        throw InvalidRequest("a sweep needs at least one method");
    for (const auto& [key, value] : axes.fixed) {
        const auto takes = [&key = key](const std::string& method) { return optionOf(describedMethod(method), key); };
        if (std::ranges::none_of(axes.methods, takes))
            throw InvalidRequest("none of the sweep's methods has the option \"" + key + '"');
    }
}

Values merged(const MethodDescription& method, const Values& fixed, const Values& bits, const Values& group)
{
    Values values;
    for (const auto& [key, value] : fixed) {
        if (optionOf(method, key))
            values[key] = value;
    }
    for (const Values* const point : { &bits, &group }) {
        for (const auto& [key, value] : *point)
            values[key] = value;
    }
    return values;
}

} // namespace

std::string seededRunName(const std::string& name, std::uint64_t seed)
{
    return name + "-s" + std::to_string(seed);
}

SweepPlan planSweep(const SweepAxes& axes)
{
    requireTakers(axes);
    SweepPlan plan;
    std::set<std::string> known;
    for (const std::string& key : axes.methods) {
        const MethodDescription& method = describedMethod(key);
        std::vector<AxisPoint> bits;
        for (const std::int64_t width : axes.bits)
            bits.push_back(bitsPoint(method, width));
        std::vector<AxisPoint> groups;
        for (const std::string& group : axes.groups)
            groups.push_back(groupPoint(method, group));
        const std::vector<Values> takenGroups = takenPoints(method, groups, plan.warnings);
        for (const Values& width : takenPoints(method, bits, plan.warnings)) {
            for (const Values& group : takenGroups) {
                QuantizerConfig config(key, merged(method, axes.fixed, width, group));
                if (known.insert(config.toJson().dump()).second)
                    plan.configs.push_back(std::move(config));
            }
        }
    }
    return plan;
}

} // namespace quantoscope
