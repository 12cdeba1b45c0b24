// Asks where to write a file, so that its name and its kind agree.
#pragma once

#include <QString>

class QWidget;

namespace quantoscope {

/// The file that was chosen; empty if none was. It is proposed as `stem`; a name typed without a suffix gets that of
/// the chosen kind. `kinds` as of QFileDialog, one suffix each: "PNG image (*.png);;SVG drawing (*.svg)".
QString askWhereToSave(QWidget* parent, const QString& title, const QString& stem, const QString& kinds);

} // namespace quantoscope
