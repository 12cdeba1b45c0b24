// The workbench's executable as the one drawing path of figures.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace quantoscope::cli {

/// `quantoscope` beside this program; empty if it is not there.
std::optional<std::filesystem::path> workbenchProgram();

/// Runs it with --batch and `arguments` on Qt's offscreen platform, its stdout joined to our stderr, and waits. Returns
/// its exit status; throws Error if it cannot be started or was ended by a signal.
int runWorkbench(const std::filesystem::path& program, const std::vector<std::string>& arguments);

} // namespace quantoscope::cli
