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

/// What models are computed on: auto, cpu, cuda:N.
QString savedDevice();
void saveDevice(const QString& key);
/// Whether `key` is a word of that kind; not, whether the machine has such a device.
bool isDeviceKey(const QString& key);

ColourMap savedColourMap();
void saveColourMap(ColourMap map);

} // namespace quantoscope
