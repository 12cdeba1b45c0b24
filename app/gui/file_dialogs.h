// Asks which file to open, or where to write one so that its name and its kind agree. The folder of the last answer is
// where the next question starts.
#pragma once

#include <QString>

class QWidget;

namespace quantoscope {

/// Where files were opened or written last; at first the user's documents.
QString lastFolder();
/// Takes the folder of `file` for lastFolder().
void rememberFolder(const QString& file);

/// The file that was chosen; empty if none was. It is proposed as `stem`, in lastFolder() if that names no folder; a
/// name typed without a suffix gets that of the chosen kind. `kinds` as of QFileDialog, one suffix each: "PNG image
/// (*.png);;SVG drawing (*.svg)".
QString askWhereToSave(QWidget* parent, const QString& title, const QString& stem, const QString& kinds);

/// The model that was chosen, empty if none was: a file, or a folder with a model's config.json whose name was typed.
QString askForModel(QWidget* parent, const QString& title);

/// A file of these kinds; empty if none was chosen.
QString askForFile(QWidget* parent, const QString& title, const QString& kinds);

} // namespace quantoscope
