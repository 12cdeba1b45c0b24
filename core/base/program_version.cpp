#include "core/base/program_version.h"

namespace quantoscope {

std::string programVersion()
{
    return QUANTOSCOPE_VERSION;
}

std::string programRevision()
{
    return QUANTOSCOPE_REVISION;
}

} // namespace quantoscope
