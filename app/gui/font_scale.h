// The size of the window's type, by the person's choice.
#pragma once

#include <array>

namespace quantoscope {

/// Percent of the system's own size, ascending.
inline constexpr std::array kFontScales { 80, 90, 100, 110, 125, 150, 175, 200 };

/// The saved one; 100 where none is, or what is saved is none of kFontScales.
int savedFontScale();
void saveFontScale(int percent);

/// The next larger (1) or smaller (-1) one; `percent` itself where there is none.
int nextFontScale(int percent, int step);

/// Sets the application's font. The size it has at the first call is taken for 100 %. Needs a QApplication.
void applyFontScale(int percent);

} // namespace quantoscope
