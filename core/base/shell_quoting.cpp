#include "core/base/shell_quoting.h"

#include <algorithm>
#include <cctype>

namespace quantoscope {

std::string shellQuoted(std::string_view argument)
{
    const auto isPlain = [](unsigned char c) {
        return std::isalnum(c) || std::string_view("_-./:=,+%@").find(static_cast<char>(c)) != std::string_view::npos;
    };
    if (!argument.empty() && std::ranges::all_of(argument, isPlain))
        return std::string(argument);
    std::string quoted = "'";
    for (const char c : argument) {
        if (c == '\'')
            quoted += "'\\''";
        else
            quoted += c;
    }
    return quoted + "'";
}

} // namespace quantoscope
