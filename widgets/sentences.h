// How sentences follow each other in a paragraph, and where a title may break.
#pragma once

#include <QString>
#include <QStringList>

namespace quantoscope {

/// What stands between two sentences in the language of the window: a space, or nothing.
QString sentenceGap();
/// What stays together when a title is broken into lines: words, and single characters of Chinese.
QStringList wordsOf(const QString& title);
/// Whether a line may end before the character at `place` > 0: a blank, or Chinese after Chinese.
bool mayBreakAt(const QString& title, qsizetype place);

} // namespace quantoscope
