#include "app/cli/context.h"

#include <cstdio>
#include <nlohmann/json.hpp>

#include <unistd.h>

namespace quantoscope::cli {
namespace {

void writeAll(std::FILE* stream, std::string_view text)
{
    if (std::fwrite(text.data(), 1, text.size(), stream) != text.size() || std::fflush(stream) != 0)
        throw Error("cannot write to the standard output");
}

} // namespace

void Context::print(std::string_view text) const
{
    if (!options.json)
        writeAll(stdout, text);
}

void Context::result(const nlohmann::ordered_json& object) const
{
    if (options.json)
        writeAll(stdout, object.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + '\n');
}

void Context::note(std::string_view line) const
{
    if (!options.quiet)
        warn(line);
}

void Context::warn(std::string_view line) const
{
    std::fprintf(stderr, "%.*s\n", static_cast<int>(line.size()), line.data());
}

bool Context::drawsProgress() const
{
    return !options.quiet && isatty(STDERR_FILENO) == 1;
}

} // namespace quantoscope::cli
