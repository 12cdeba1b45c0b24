#include "app/gui/log_bridge.h"

#include "core/base/log.h"
#include "widgets/log_model.h"

#include <cstdio>

namespace quantoscope {

namespace {

LogSeverity severity(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return LogSeverity::Debug;
    case LogLevel::Info:
        return LogSeverity::Info;
    case LogLevel::Warning:
        return LogSeverity::Warning;
    case LogLevel::Error:
        return LogSeverity::Error;
    }
    return LogSeverity::Info;
}

void printToStderr(LogLevel level, std::string_view room, std::string_view message)
{
    if (level >= LogLevel::Warning)
        std::fprintf(stderr, "%s: %.*s: %.*s\n", logLevelName(level).data(), static_cast<int>(room.size()), room.data(),
                     static_cast<int>(message.size()), message.data());
}

} // namespace

LogBridge::LogBridge(LogModel& model, QObject* parent) : QObject(parent)
{
    setLogLevel(LogLevel::Info);
    setLogSink([this, &model](LogLevel level, std::string_view room, std::string_view message) {
        printToStderr(level, room, message);
        LogLine line;
        line.time = QDateTime::currentDateTime();
        line.severity = severity(level);
        line.room = QString::fromUtf8(room.data(), qsizetype(room.size()));
        line.message = QString::fromUtf8(message.data(), qsizetype(message.size()));
        QMetaObject::invokeMethod(this, [&model, line] { model.append(line); });
    });
}

LogBridge::~LogBridge()
{
    setLogSink(&printToStderr);
}

} // namespace quantoscope
