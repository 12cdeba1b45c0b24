// The SESSION.h5 argument and --runs, shared by the commands that read a session.
#pragma once

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace quantoscope::cli {

struct SessionArgument
{
    std::string file;
    std::vector<std::string> runs; ///< ids or names; empty: all
};

void addSessionArgument(CLI::App& command, SessionArgument& argument);

} // namespace quantoscope::cli
