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

    /// Reads the object under `key`, whose own keys messages call "key.inner".
    ConfigReader inside(std::string_view key) const;

    /// A whole number within 1 .. 2^31-1.
    std::int64_t size(std::string_view key) const;
    std::int64_t size(std::string_view key, std::int64_t fallback) const;
    double positiveNumber(std::string_view key, double fallback) const;
    bool flag(std::string_view key, bool fallback) const;
    std::string text(std::string_view key, std::string_view fallback) const;

    /// nullptr if absent.
    const nlohmann::json* find(std::string_view key) const;
    /// Whether the key is there and null: for keys whose absence means something else.
    bool isNull(std::string_view key) const;

    /// Accepts an absent key or one of `values` and refuses all else: for keys that would change the arithmetic.
    void requireOneOf(std::string_view key, std::initializer_list<nlohmann::json> values) const;

    /// Accepts no keys but these: where any other may change the arithmetic.
    void requireOnlyKeys(std::initializer_list<std::string_view> keys) const;

    /// Says that `key` holds a value that does not do.
    [[noreturn]] void refuse(std::string_view key, const std::string& expected) const;

private:
    ConfigReader(std::string file, const nlohmann::json& config, std::string prefix);

    std::string m_file;
    const nlohmann::json& m_config;
    std::string m_prefix; ///< "rope_scaling." inside of that object
};

} // namespace quantoscope
