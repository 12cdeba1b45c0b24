#include "app/gui/settings.h"

#include <QSettings>

namespace quantoscope {

namespace {

const QString kLanguageKey = QStringLiteral("language");
const QString kThemeKey = QStringLiteral("theme");
const QString kColourMapKey = QStringLiteral("colourMap");

} // namespace

QString savedLanguage()
{
    return QSettings().value(kLanguageKey).toString();
}

void saveLanguage(const QString& language)
{
    QSettings().setValue(kLanguageKey, language);
}

ThemeMode savedTheme()
{
    const QString name = QSettings().value(kThemeKey).toString();
    if (name == QLatin1String("light"))
        return ThemeMode::Light;
    if (name == QLatin1String("dark"))
        return ThemeMode::Dark;
    return ThemeMode::System;
}

void saveTheme(ThemeMode mode)
{
    QString name;
    switch (mode) {
    case ThemeMode::System:
        name = QStringLiteral("system");
        break;
    case ThemeMode::Light:
        name = QStringLiteral("light");
        break;
    case ThemeMode::Dark:
        name = QStringLiteral("dark");
        break;
    }
    QSettings().setValue(kThemeKey, name);
}

ColourMap savedColourMap()
{
    const bool cividis = QSettings().value(kColourMapKey).toString() == QLatin1String("cividis");
    return cividis ? ColourMap::Cividis : ColourMap::Viridis;
}

void saveColourMap(ColourMap map)
{
    QSettings().setValue(kColourMapKey,
                         map == ColourMap::Cividis ? QStringLiteral("cividis") : QStringLiteral("viridis"));
}

} // namespace quantoscope
