// The tokenizer of an exported model.
#pragma once

#include "core/pipeline/open_model.h"

#include <filesystem>

namespace quantoscope {

/// Puts the model's tokenizer into `folder`, where other files of the model's folder are already: as the files it came
/// from where other programs know their form by its name, else as a tokenizer.json written anew. Returns what a person
/// must know of it. Throws StorageError, and InputFileError where a file to copy went bad.
std::vector<Warning> exportTokenizer(const OpenModel& model, const std::filesystem::path& folder);

/// Reads a tokenizer.json that was written anew and holds it against the tokenizer, token by token; a warning where
/// they differ. Throws InputFileError if it cannot be read.
std::vector<Warning> compareTokenizer(const OpenModel& model, const std::filesystem::path& folder);

} // namespace quantoscope
