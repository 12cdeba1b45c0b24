// What the window does, for the log.
#pragma once

#include "core/base/log.h"

#include <QString>

namespace quantoscope {

inline void tellLog(const QString& message)
{
    logMessage(LogLevel::Info, "ui", message.toStdString());
}

} // namespace quantoscope
