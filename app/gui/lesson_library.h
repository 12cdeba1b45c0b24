// Lessons: those that ship with the program, and files of a teacher's own.
#pragma once

#include "core/lessons/lesson.h"

#include <QString>

#include <vector>

namespace quantoscope {

/// In their order of teaching. Read once from the program's resources.
const std::vector<Lesson>& shippedLessons();
/// What a teacher shows in ten minutes, in presenter mode.
const Lesson& shippedDemonstration();
/// The tour of the window, a lesson without checks.
const Lesson& shippedTour();

/// Reads a file of a teacher's own, and looks into the runs it asks for. Throws InputFileError with line and reason.
Lesson openLessonFile(const QString& file);

} // namespace quantoscope
