#include "core/pipeline/preset_library.h"

#include "core/base/durable_file.h"
#include "core/base/errors.h"
#include "core/pipeline/resources.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <system_error>

namespace quantoscope {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostPresets = 1000;
constexpr std::size_t kLongestFileName = 60;

std::string lowered(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

// "GPTQ 4-bit, g128" -> "gptq-4-bit-g128"; a name without a Latin letter or digit is "preset".
std::string fileStem(const std::string& name)
{
    std::string stem;
    for (const char c : lowered(name)) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (plain && stem.size() < kLongestFileName)
            stem += c;
        else if (!stem.empty() && stem.back() != '-')
            stem += '-';
    }
    while (stem.ends_with('-'))
        stem.pop_back();
    return stem.empty() ? "preset" : stem;
}

fs::path freeFile(const fs::path& folder, const std::string& name)
{
    const std::string stem = fileStem(name);
    fs::path file = folder / (stem + ".json");
    std::error_code error;
    for (int number = 2; fs::exists(fs::symlink_status(file, error)); ++number)
        file = folder / (stem + '-' + std::to_string(number) + ".json");
    return file;
}

PresetEntry readEntry(const fs::path& file)
{
    PresetEntry entry { file, file.stem().string(), std::nullopt, {} };
    try {
        entry.preset = readPreset(file);
        entry.name = entry.preset->name;
    } catch (const InputFileError& error) {
        entry.problem = error.what();
    }
    return entry;
}

void requireFreeName(const fs::path& folder, const std::string& name, const fs::path& except)
{
    for (const PresetEntry& entry : listPresets(folder)) {
        if (entry.file != except && lowered(entry.name) == lowered(name))
            throw InvalidRequest("there is a preset \"" + entry.name + "\" already: " + entry.file.string());
    }
}

// What is written can be read again, whatever name a person has typed.
std::string printedForFile(const RunPreset& preset, const fs::path& file)
{
    std::string text = printPreset(preset);
    try {
        parsePreset(text, file);
    } catch (const InputFileError& error) {
        throw InvalidRequest("this preset cannot be kept: expected " + error.expected() + ", found " + error.found());
    }
    return text;
}

const PresetEntry* named(const std::vector<PresetEntry>& entries, const std::string& name)
{
    const auto found = std::ranges::find_if(entries, [&](const PresetEntry& entry) {
        return lowered(entry.name) == lowered(name) || lowered(entry.file.stem().string()) == lowered(name);
    });
    return found == entries.end() ? nullptr : &*found;
}

} // namespace

fs::path shippedPresetsFolder()
{
    return resourcesFolder() / "presets";
}

fs::path ownPresetsFolder()
{
    fs::path data;
    if (const char* const chosen = std::getenv("XDG_DATA_HOME"); chosen && fs::path(chosen).is_absolute())
        data = chosen;
    else if (const char* const home = std::getenv("HOME"); home && *home)
        data = fs::path(home) / ".local" / "share";
    return data.empty() ? data : data / "Quantoscope" / "quantoscope" / "presets";
}

std::vector<PresetEntry> listPresets(const fs::path& folder)
{
    std::vector<PresetEntry> entries;
    std::error_code error;
    for (auto file = fs::directory_iterator(folder, error); !error && file != fs::directory_iterator();
         file.increment(error)) {
        if (entries.size() < kMostPresets && file->path().extension() == ".json")
            entries.push_back(readEntry(file->path()));
    }
    std::ranges::sort(entries, [](const PresetEntry& a, const PresetEntry& b) {
        return std::pair(lowered(a.name), a.file) < std::pair(lowered(b.name), b.file);
    });
    return entries;
}

fs::path addPreset(const fs::path& folder, const RunPreset& preset)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        throw StorageError(folder.string() + " cannot be made: " + error.message());
    requireFreeName(folder, preset.name, {});
    const fs::path file = freeFile(folder, preset.name);
    replacePreset(file, preset);
    return file;
}

void replacePreset(const fs::path& file, const RunPreset& preset)
{
    replaceFile(file, printedForFile(preset, file));
}

void renamePreset(const fs::path& file, const std::string& name)
{
    RunPreset preset = readPreset(file);
    requireFreeName(folderOf(file), name, file);
    preset.name = name;
    replacePreset(file, preset);
}

void removePreset(const fs::path& file)
{
    std::error_code error;
    if (!fs::remove(file, error))
        throw StorageError(file.string()
                           + " cannot be removed: " + (error ? error.message() : std::string("it is not there")));
}

RunPreset findPreset(const std::string& nameOrFile, const fs::path& own)
{
    std::error_code error;
    if (fs::is_regular_file(nameOrFile, error))
        return readPreset(nameOrFile);
    std::string known;
    for (const fs::path& folder : { own, shippedPresetsFolder() }) {
        const std::vector<PresetEntry> entries = listPresets(folder);
        if (const PresetEntry* const entry = named(entries, nameOrFile))
            return entry->preset ? *entry->preset : readPreset(entry->file); // which says what is wrong with it
        for (const PresetEntry& entry : entries)
            known += (known.empty() ? "" : ", ") + entry.name;
    }
    throw InvalidRequest("there is no preset and no file \"" + nameOrFile + "\"; presets: " + known);
}

} // namespace quantoscope
