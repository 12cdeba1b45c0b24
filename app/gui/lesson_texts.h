// A lesson's texts as people read them: translated where the catalogs know them, Markdown made safe to show.
#pragma once

#include <QString>

#include <string>
#include <vector>

class QWidget;

namespace quantoscope {

struct LessonStep;

/// One text in the window's language; itself where it is not in the catalogs, as in a teacher's own lesson.
QString lessonText(const std::string& text);

/// Paragraphs of Markdown as rich text. HTML in them stays text.
QString lessonHtml(const std::vector<std::string>& paragraphs);

/// Follows a link of a lesson: `glossary:KEY` to the glossary, https to the browser; anything else is left alone.
void followLessonLink(QWidget& window, const QString& link);

} // namespace quantoscope
