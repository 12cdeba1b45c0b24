// The parts of a lesson file that are objects of their own: actions and checks.
#pragma once

#include "core/lessons/lesson.h"
#include "core/lessons/located_json.h"

namespace quantoscope {

/// Both throw InputFileError as parseLesson() does.
LessonAction readAction(const LocatedJson& json, const std::string& file);
LessonCheck readCheck(const LocatedJson& json, const std::string& file);

} // namespace quantoscope
