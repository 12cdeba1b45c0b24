#include "app/cli/session_argument.h"

namespace quantoscope::cli {

void addSessionArgument(CLI::App& command, SessionArgument& argument)
{
    command.add_option("session", argument.file, "Session file")->required()->type_name("SESSION.h5");
    command.add_option("--runs", argument.runs, "Runs by id or name (all)")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->type_name("A,B");
}

} // namespace quantoscope::cli
