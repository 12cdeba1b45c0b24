// The program's line icons, drawn in the colour of the palette's text.
#pragma once

#include <QIcon>

class QPalette;

namespace quantoscope {

/// `name` is a file of resources/icons without suffix; strokes and fills of "currentColor" take the palette's colour.
/// Icons do not follow a later change of the palette by themselves: set them anew on QEvent::PaletteChange.
QIcon lineIcon(const QString& name, const QPalette& palette);

/// The application's icon, in colour.
QIcon applicationIcon();

} // namespace quantoscope
