// The person's choices that outlast the window. Values that do not parse are as good as absent.
#pragma once

#include "widgets/colour_map.h"
#include "widgets/theme.h"

namespace quantoscope {

ThemeMode savedTheme();
void saveTheme(ThemeMode mode);

ColourMap savedColourMap();
void saveColourMap(ColourMap map);

} // namespace quantoscope
