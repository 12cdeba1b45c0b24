#include "core/base/log.h"

#include "core/base/errors.h"

#include <array>
#include <atomic>
#include <cstdio>
#include <mutex>
#include <utility>

namespace quantoscope {
namespace {

constexpr std::array<std::string_view, 4> kLevelNames { "debug", "info", "warning", "error" };

std::mutex& sinkMutex()
{
    static std::mutex mutex;
    return mutex;
}

LogSink& sink()
{
    static LogSink current = [](LogLevel level, std::string_view room, std::string_view message) {
        const std::string_view name = logLevelName(level);
        std::fprintf(stderr, "%.*s %.*s: %.*s\n", static_cast<int>(name.size()), name.data(),
                     static_cast<int>(room.size()), room.data(), static_cast<int>(message.size()), message.data());
    };
    return current;
}

std::atomic<LogLevel> g_level { LogLevel::Warning };

} // namespace

void setLogSink(LogSink newSink)
{
    const std::lock_guard lock(sinkMutex());
    sink() = std::move(newSink);
}

void setLogLevel(LogLevel level)
{
    g_level = level;
}

void logMessage(LogLevel level, std::string_view room, std::string_view message)
{
    if (level < g_level.load())
        return;
    const std::lock_guard lock(sinkMutex());
    if (sink())
        sink()(level, room, message);
}

LogLevel logLevelFromName(std::string_view name)
{
    for (std::size_t i = 0; i < kLevelNames.size(); ++i) {
        if (kLevelNames[i] == name)
            return static_cast<LogLevel>(i);
    }
    throw InvalidRequest("log level must be debug, info, warning or error, got \"" + std::string(name) + "\"");
}

std::string_view logLevelName(LogLevel level)
{
    return kLevelNames[static_cast<std::size_t>(level)];
}

} // namespace quantoscope
