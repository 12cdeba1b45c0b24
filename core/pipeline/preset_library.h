// Presets that ship with the program, and a person's own: one file each in a folder.
#pragma once

#include "core/pipeline/run_preset.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace quantoscope {

struct PresetEntry
{
    std::filesystem::path file;
    std::string name; ///< of the preset; the file's where it cannot be read
    std::optional<RunPreset> preset; ///< empty if it cannot be read
    std::string problem; ///< why it cannot
};

/// Where the program's own are.
std::filesystem::path shippedPresetsFolder();
/// $XDG_DATA_HOME, or ~/.local/share, and in it Quantoscope/quantoscope/presets; empty without a home.
std::filesystem::path ownPresetsFolder();

/// The .json files of a folder, by name; at most 1000. A file that is no preset is among them, with its problem; a
/// folder that is not there has none.
std::vector<PresetEntry> listPresets(const std::filesystem::path& folder);

/// Writes the preset to a new file of `folder`, which is made where there is none, and returns the file. Throws
/// InvalidRequest if the folder has one of that name, StorageError.
std::filesystem::path addPreset(const std::filesystem::path& folder, const RunPreset& preset);
/// Writes the preset in the place of whatever `file` holds. Throws InvalidRequest if it could not be read again,
/// StorageError.
void replacePreset(const std::filesystem::path& file, const RunPreset& preset);
/// Writes it under another name into the same file. Throws InvalidRequest and StorageError as addPreset does,
/// InputFileError as readPreset does.
void renamePreset(const std::filesystem::path& file, const std::string& name);
/// Throws StorageError.
void removePreset(const std::filesystem::path& file);

/// `nameOrFile`: a file, or the name of a preset (or of its file, without .json) of `own` or of the program's, own
/// ones first; capital letters are as good as small ones. Throws InvalidRequest with the names there are if there is
/// no such preset, InputFileError as readPreset does.
RunPreset findPreset(const std::string& nameOrFile, const std::filesystem::path& own = ownPresetsFolder());

} // namespace quantoscope
