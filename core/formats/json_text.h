// JSON from files of strangers: bounded in size and depth, and syntax errors that name the file and byte.
#pragma once

#include <cstddef>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace quantoscope {

enum class DuplicateKeys
{
    LastWins,
    Refused, ///< of the outermost object; inner ones follow LastWins
};

/// Parses UTF-8 `text` that came from `file`. Throws InputFileError on a syntax error, on nesting deeper than 64, or on
/// a duplicate key where these are refused. `offset` is where the text starts in the file, for messages.
nlohmann::json parseJson(std::string_view text, const std::filesystem::path& file, std::size_t offset = 0,
                         DuplicateKeys duplicates = DuplicateKeys::LastWins);

/// The same for a whole file of at most 256 MiB.
nlohmann::json readJsonFile(const std::filesystem::path& file);

/// What of `text` a message can hold: at most 120 bytes.
std::string shortened(std::string_view text);

/// The same in double quotes.
std::string inQuotes(std::string_view text);

} // namespace quantoscope
