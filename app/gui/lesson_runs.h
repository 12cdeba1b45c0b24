// Runs as lessons speak of them.
#pragma once

#include "core/lessons/lesson.h"
#include "core/pipeline/run_settings.h"

namespace quantoscope {

struct Run;

/// The settings of a lesson's run: what it leaves open is small, so that a run of the demo model takes seconds.
RunSettings lessonSettings(const LessonRun& run);

/// True for a run of that name, method and those options, as far as they are given.
bool isMeant(const RunSelector& selector, const Run& run);

} // namespace quantoscope
