// One logger for the engine. The command line prints it to stderr, the window shows it in the log dock.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace quantoscope {

enum class LogLevel
{
    Debug,
    Info,
    Warning,
    Error
};

using LogSink = std::function<void(LogLevel, std::string_view room, std::string_view message)>;

/// Replaces where messages go; the first sink is stderr at Warning. Thread-safe. The sink may be called on any thread.
void setLogSink(LogSink sink);

/// Messages below `level` are dropped before they reach the sink.
void setLogLevel(LogLevel level);

/// `room` is the folder the message comes from ("pipeline", "formats", ...).
void logMessage(LogLevel level, std::string_view room, std::string_view message);

/// "debug", "info", "warning", "error" <-> LogLevel; throws InvalidRequest for any other word.
LogLevel logLevelFromName(std::string_view name);
std::string_view logLevelName(LogLevel level);

} // namespace quantoscope
