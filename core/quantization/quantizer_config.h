// Method, grid and the method's own options: what a run asks for. Prints to and parses from JSON.
#pragma once

#include "core/quantization/grid_spec.h"
#include "core/results/option.h"

#include <map>
#include <nlohmann/json_fwd.hpp>
#include <string>

namespace quantoscope {

/// Values are kept by option key in printed form and checked against the method's descriptions, so that CLI, GUI form,
/// presets and session entries share one path. Immutable, valid by construction.
class QuantizerConfig
{
public:
    /// `values` maps option keys to printed values ("bits" -> "3", "act-order" -> "true"); what is absent has its
    /// default (the default grid is `minmax`, and `awq` for method awq). Throws InvalidRequest for an unknown method or
    /// key, a value out of range, or options at odds with each other, naming them.
    QuantizerConfig(std::string method, const std::map<std::string, std::string>& values);

    const std::string& method() const noexcept { return m_method; }
    const GridSpec& grid() const noexcept { return m_grid; }

    /// Effective values of all the method's options, defaults filled in.
    const std::map<std::string, std::string>& values() const noexcept { return m_values; }
    /// Value of one option the method has; throws InvalidRequest if it has none of that key.
    std::string text(const std::string& key) const;
    double real(const std::string& key) const;
    std::int64_t integer(const std::string& key) const;
    bool flag(const std::string& key) const;

    /// {"method": "gptq", "bits": 4, "group-size": 128, ...} with numbers and booleans typed.
    nlohmann::json toJson() const;
    static QuantizerConfig fromJson(const nlohmann::json& json);
    /// The options that differ from the defaults, as command line flags ("--method gptq --bits 3 --group-size 32").
    std::string toFlags() const;
    /// A short name for a run: "gptq-3b-g32-act-order".
    std::string shortName() const;

private:
    std::string m_method;
    std::map<std::string, std::string> m_values;
    GridSpec m_grid;
};

} // namespace quantoscope
