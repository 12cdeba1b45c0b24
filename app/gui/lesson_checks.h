// Whether what a lesson asks for has been reached, and what was found instead.
#pragma once

#include "core/lessons/lesson.h"

#include <QString>

namespace quantoscope {

class MainWindow;

struct CheckResult
{
    bool met = false;
    QString found; ///< "17.3 dB", "nothing yet"
    QString expected; ///< "at least 20 dB"; empty where the check's own text says it all
};

/// Looks at the window as it stands.
CheckResult evaluateCheck(const LessonCheck& check, MainWindow& window);

} // namespace quantoscope
