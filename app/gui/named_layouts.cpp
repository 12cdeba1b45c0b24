#include "app/gui/named_layouts.h"

#include <QMap>
#include <QSettings>

namespace quantoscope::NamedLayouts {

namespace {

// Names may hold any character, and keys of settings may not: a list of both.
const QString kGroup = QStringLiteral("layouts");
const QString kName = QStringLiteral("name");
const QString kState = QStringLiteral("state");

QMap<QString, QByteArray> read()
{
    QSettings settings;
    QMap<QString, QByteArray> layouts;
    const int count = settings.beginReadArray(kGroup);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const QString name = settings.value(kName).toString();
        if (const QByteArray state = settings.value(kState).toByteArray(); !name.isEmpty() && !state.isEmpty())
            layouts.insert(name, state);
    }
    settings.endArray();
    return layouts;
}

void write(const QMap<QString, QByteArray>& layouts)
{
    QSettings settings;
    settings.remove(kGroup);
    settings.beginWriteArray(kGroup, static_cast<int>(layouts.size()));
    int index = 0;
    for (auto layout = layouts.begin(); layout != layouts.end(); ++layout) {
        settings.setArrayIndex(index++);
        settings.setValue(kName, layout.key());
        settings.setValue(kState, layout.value());
    }
    settings.endArray();
}

} // namespace

QStringList names()
{
    return read().keys();
}

QByteArray state(const QString& name)
{
    return read().value(name);
}

void save(const QString& name, const QByteArray& state)
{
    QMap<QString, QByteArray> layouts = read();
    layouts.insert(name, state);
    write(layouts);
}

void remove(const QString& name)
{
    QMap<QString, QByteArray> layouts = read();
    layouts.remove(name);
    write(layouts);
}

} // namespace quantoscope::NamedLayouts
