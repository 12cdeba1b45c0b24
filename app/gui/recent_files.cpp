#include "app/gui/recent_files.h"

#include <QFileInfo>
#include <QSettings>

namespace quantoscope {

namespace {

const QString kKey = QStringLiteral("recentFiles");

} // namespace

QStringList RecentFiles::paths()
{
    QStringList present;
    for (const QString& path : QSettings().value(kKey).toStringList())
        if (QFileInfo::exists(path))
            present.append(path);
    return present;
}

void RecentFiles::add(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists()) // the built-in model
        return;
    QSettings settings;
    QStringList all = settings.value(kKey).toStringList();
    all.removeAll(info.absoluteFilePath());
    all.prepend(info.absoluteFilePath());
    while (all.size() > kCapacity)
        all.removeLast();
    settings.setValue(kKey, all);
}

void RecentFiles::clear()
{
    QSettings().remove(kKey);
}

} // namespace quantoscope
