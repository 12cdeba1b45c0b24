// The person's choices that outlast the window. Values that do not parse are as good as absent.
#pragma once

#include "widgets/colour_map.h"
#include "widgets/theme.h"

#include <QString>

namespace quantoscope {

/// The window's language, as in de or zh_CN; empty: the system's.
QString savedLanguage();
void saveLanguage(const QString& language);

ThemeMode savedTheme();
void saveTheme(ThemeMode mode);

ColourMap savedColourMap();
void saveColourMap(ColourMap map);

} // namespace quantoscope
