// The libraries that this program is linked with: what About shows.
#pragma once

#include <QString>

#include <vector>

namespace quantoscope {

struct LinkedLibrary
{
    QString name;
    QString version; ///< in use where the library tells, else that of the build
    QString licence; ///< as Debian's copyright file names it
    QString purpose; ///< translated
    const char* package; ///< of Debian: /usr/share/doc/PACKAGE/copyright has the licence's text
};

/// Those that the build names; what these bring along themselves is not in it. Any thread.
std::vector<LinkedLibrary> linkedLibraries();

} // namespace quantoscope
