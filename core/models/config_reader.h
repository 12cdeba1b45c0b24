// Typed access to a model's configuration. Every refusal names the file, the key and the value found.
#pragma once

#include "core/formats/model_source.h"

#include <initializer_list>

namespace quantoscope {

/// Reads one configuration object; lives no longer than the source. A key whose value is null counts as absent.
/// All functions throw InputFileError.
class ConfigReader
{
public:
    explicit ConfigReader(const ModelSource& source);

    /// A whole number within 1 .. 2^31-1.
    std::int64_t size(std::string_view key) const;
    std::int64_t size(std::string_view key, std::int64_t fallback) const;
    double positiveNumber(std::string_view key, double fallback) const;
    bool flag(std::string_view key, bool fallback) const;
    std::string text(std::string_view key, std::string_view fallback) const;

    /// nullptr if absent.
    const nlohmann::json* find(std::string_view key) const;

    /// Accepts an absent key or one of `values` and refuses all else: for keys that would change the arithmetic.
    void requireOneOf(std::string_view key, std::initializer_list<nlohmann::json> values) const;

    /// Says that `key` holds a value that does not do.
    [[noreturn]] void refuse(std::string_view key, const std::string& expected) const;

private:
    std::string m_file;
    const nlohmann::json& m_config;
};

} // namespace quantoscope
