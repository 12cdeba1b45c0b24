#include "core/pipeline/resources.h"

#include "core/base/errors.h"

#include <array>
#include <cstdlib>
#include <system_error>

namespace quantoscope {
namespace {

std::filesystem::path folderOfThisProgram()
{
    std::error_code error;
    return std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
}

} // namespace

std::filesystem::path resourcesFolder()
{
    if (const char* chosen = std::getenv("QUANTOSCOPE_RESOURCES"); chosen && *chosen)
        return chosen;
    const std::array candidates {
        (folderOfThisProgram() / "../share/quantoscope").lexically_normal(),
        std::filesystem::path(QUANTOSCOPE_SOURCE_RESOURCES),
    };
    std::string looked;
    for (const std::filesystem::path& candidate : candidates) {
        std::error_code error;
        if (std::filesystem::is_directory(candidate / "demo_model", error))
            return candidate;
        looked += (looked.empty() ? "" : ", ") + candidate.string();
    }
    throw StorageError("the program's resources are missing: no demo_model in " + looked
                       + "; set QUANTOSCOPE_RESOURCES to the folder that holds it");
}

std::filesystem::path demoModelFolder()
{
    return resourcesFolder() / "demo_model";
}

std::filesystem::path demoSessionFile()
{
    return resourcesFolder() / "demo_session" / "demo.h5.gz";
}

} // namespace quantoscope
