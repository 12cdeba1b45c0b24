// JSON that people write by hand: every value remembers its line, so that whoever refuses one can say where it stands.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace quantoscope {

struct LocatedJson
{
    enum class Kind
    {
        Null,
        Boolean,
        Number,
        Text,
        List,
        Object
    };

    Kind kind = Kind::Null;
    int line = 1; ///< on which it begins
    bool boolean = false;
    double number = 0;
    std::string text;
    std::vector<std::string> names; ///< of an object's items
    std::vector<LocatedJson> items; ///< of a list or an object

    /// nullptr if this is no object or has none of that name.
    const LocatedJson* find(std::string_view name) const;
};

/// What a value is, for messages: "a number", "the text "abc"".
std::string describe(const LocatedJson& value);

/// Parses UTF-8 `text` that came from `file`. Throws InputFileError with the line on a syntax error, a name given
/// twice, a number that is not finite, or nesting deeper than `maxDepth`.
LocatedJson parseLocatedJson(std::string_view text, const std::string& file, std::size_t maxDepth);

} // namespace quantoscope
