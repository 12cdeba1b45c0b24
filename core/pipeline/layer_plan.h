// Which layers a run quantizes, and which of them share their input.
#pragma once

#include "core/models/language_model.h"

#include <string>
#include <string_view>
#include <vector>

namespace quantoscope {

/// Layers of one block that see the same input tensor: one Gram matrix, one (stacked) solve.
struct LayerGroup
{
    std::int64_t block = -1; ///< -1: the head
    int inputGroup = 0;
    int bits = 0; ///< a width of its own; 0: the configuration's
    std::vector<std::size_t> linears {}; ///< indices into LanguageModel::linears()
};

struct LayerPlan
{
    std::vector<LayerGroup> groups; ///< in order of execution; the head, if chosen, last
    std::size_t layers = 0;
    std::int64_t weights = 0; ///< of the chosen layers
};

/// Shell pattern over a whole name: `*` any characters, `?` one, `[abc]`, `[a-z]`, `[!a]` one of a set.
bool matchesGlob(std::string_view pattern, std::string_view name);

/// Layers inside blocks whose names match `glob`, and the head if `includeHead` and it matches. Throws InvalidRequest
/// if none does.
LayerPlan planLayers(const std::vector<LinearInfo>& linears, const std::string& glob, bool includeHead);

} // namespace quantoscope
