// Takes an object of a hand-written file apart, name by name, and refuses what it was not asked for.
#pragma once

#include "core/lessons/located_json.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quantoscope {

/// Throws InputFileError: `expected`, and what was found instead with its line.
[[noreturn]] void refuseJson(const std::string& file, const std::string& expected, const LocatedJson& found);

class ObjectReader
{
public:
    /// `what` says in messages what the object describes ("a step"). All outlive the reader.
    ObjectReader(const LocatedJson& object, const std::string& file, std::string what);

    const LocatedJson* optional(std::string_view name);
    const LocatedJson& required(std::string_view name);

    /// Text of 1 to 4000 bytes without control characters or pictures.
    std::string text(std::string_view name);
    std::optional<std::string> optionalText(std::string_view name);
    /// The number, word or truth value `name` in printed form ("3", "true").
    std::string printed(std::string_view name);
    std::optional<std::int64_t> optionalInteger(std::string_view name, std::int64_t least, std::int64_t most);
    std::optional<double> optionalNumber(std::string_view name);
    std::optional<bool> optionalFlag(std::string_view name);
    /// A text or a list of 1 to 64 texts; empty if absent.
    std::vector<std::string> texts(std::string_view name);
    /// A list of at most 64 values; empty if absent.
    const std::vector<LocatedJson>& list(std::string_view name);

    /// Refuses names that were not asked for.
    void finish() const;

    const std::string& file() const { return m_file; }
    int line() const { return m_object.line; }

private:
    const LocatedJson& m_object;
    const std::string& m_file;
    std::string m_what;
    std::vector<std::string> m_asked;
};

/// A number, word or truth value in printed form.
std::string printedJson(const LocatedJson& value, const std::string& file);

/// The text of a value, as ObjectReader::text.
std::string jsonText(const LocatedJson& value, const std::string& file);

} // namespace quantoscope
