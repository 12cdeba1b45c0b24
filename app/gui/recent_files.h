// The models and sessions opened last, kept in the settings.
#pragma once

#include <QStringList>

namespace quantoscope {

class RecentFiles
{
public:
    static constexpr int kCapacity = 9; // one for each of Ctrl+1 .. Ctrl+9

    /// The newest first. Files that are gone are left out, but not forgotten: a drive may come back.
    static QStringList paths();
    static void add(const QString& path);
    static void clear();
};

} // namespace quantoscope
