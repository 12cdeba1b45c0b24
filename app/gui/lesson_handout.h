// A lesson on paper: texts, tasks with a box to tick, and questions; the answers are left to the reader.
#pragma once

#include <QString>

namespace quantoscope {

struct Lesson;

/// As rich text.
QString handoutHtml(const Lesson& lesson);

/// Writes it as PDF on A4 pages. Throws StorageError if the file cannot be written.
void writeHandout(const Lesson& lesson, const QString& file);

} // namespace quantoscope
