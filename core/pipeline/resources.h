// Where the files that ship with the program are: beside the build, or below the install prefix.
#pragma once

#include <filesystem>

namespace quantoscope {

/// The folder that holds demo_model/, lessons/, ...: $QUANTOSCOPE_RESOURCES, else PREFIX/share/quantoscope beside the
/// running binary, else the source tree's resources/. Throws StorageError if none of them has demo_model.
std::filesystem::path resourcesFolder();
std::filesystem::path demoModelFolder();

/// A session with finished runs of the demo model: four methods at 4, 3 and 2 bits, without codes. Made by the script
/// beside it.
std::filesystem::path demoSessionFile();

} // namespace quantoscope
