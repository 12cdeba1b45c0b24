// What every command is given: the global options, where to write, and the way to be stopped.
#pragma once

#include "core/base/cancellation.h"
#include "core/base/errors.h"
#include "core/base/log.h"

#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

namespace quantoscope::cli {

/// Some of the work failed, and the command's own result says so already. Exit status 1.
class FailureReported : public Error
{
public:
    using Error::Error;
};

struct GlobalOptions
{
    bool json = false;
    bool quiet = false;
    std::string device = "auto";
    std::string resident = "auto";
    int threads = 0; ///< 0: the library's default
    std::string logLevel = "warning";
};

/// One invocation. Results go to stdout: readable text, or with --json exactly one object. Everything else is stderr's.
class Context
{
public:
    GlobalOptions options;
    CancellationToken cancel;
    std::function<void()> action; ///< the command that was chosen, run once parsing is over

    /// Text for people; dropped with --json.
    void print(std::string_view text) const;
    /// The command's one JSON object; dropped without --json.
    void result(const nlohmann::ordered_json& object) const;
    /// A line on stderr; dropped with --quiet.
    void note(std::string_view line) const;
    /// A line on stderr that --quiet does not drop.
    void warn(std::string_view line) const;
    /// Whether progress is drawn in place.
    bool drawsProgress() const;
};

} // namespace quantoscope::cli
