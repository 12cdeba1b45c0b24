#include "app/gui/settings.h"

#include <QRegularExpression>
#include <QSettings>

namespace quantoscope {

namespace {

const QString kLanguageKey = QStringLiteral("language");
const QString kDeviceKey = QStringLiteral("device");
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

QString savedDevice()
{
    const QString key = QSettings().value(kDeviceKey).toString();
    return isDeviceKey(key) ? key : QStringLiteral("auto");
}

void saveDevice(const QString& key)
{
    QSettings().setValue(kDeviceKey, key);
}

bool isDeviceKey(const QString& key)
{
    static const QRegularExpression words(QStringLiteral("\\A(auto|cpu|cuda(:[0-9]{1,3})?)\\z"));
    return words.match(key).hasMatch();
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
