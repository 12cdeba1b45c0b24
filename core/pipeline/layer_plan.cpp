#include "core/pipeline/layer_plan.h"

#include <algorithm>

#include <fnmatch.h>

namespace quantoscope {
namespace {

bool comesBefore(const LayerGroup& a, const LayerGroup& b)
{
    if ((a.block < 0) != (b.block < 0))
        return b.block < 0;
    return a.block != b.block ? a.block < b.block : a.inputGroup < b.inputGroup;
}

} // namespace

bool matchesGlob(std::string_view pattern, std::string_view name)
{
    return fnmatch(std::string(pattern).c_str(), std::string(name).c_str(), 0) == 0;
}

LayerPlan planLayers(const std::vector<LinearInfo>& linears, const std::string& glob, bool includeHead)
{
    LayerPlan plan;
    for (std::size_t i = 0; i < linears.size(); ++i) {
        const LinearInfo& linear = linears[i];
        if ((linear.block < 0 && !includeHead) || !matchesGlob(glob, linear.name))
            continue;
        // Backwards: layers of one group stand close to each other.
        const auto group = std::find_if(plan.groups.rbegin(), plan.groups.rend(), [&](const LayerGroup& g) {
            return g.block == linear.block && g.inputGroup == linear.inputGroup;
        });
        if (group == plan.groups.rend())
            plan.groups.push_back({ .block = linear.block, .inputGroup = linear.inputGroup, .linears = { i } });
        else
            group->linears.push_back(i);
        plan.weights += linear.inFeatures * linear.outFeatures;
        ++plan.layers;
    }
    if (plan.layers == 0) {
        throw InvalidRequest("no layer to quantize matches \"" + glob + "\"; names look like \""
                             + (linears.empty() ? std::string() : linears.front().name) + '"');
    }
    std::ranges::stable_sort(plan.groups, comesBefore);
    return plan;
}

} // namespace quantoscope
