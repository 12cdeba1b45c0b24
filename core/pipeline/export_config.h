// The configuration files of an exported model and the files that are carried over.
#pragma once

#include "core/pipeline/export_format.h"
#include "core/results/run.h"

#include <nlohmann/json.hpp>

namespace quantoscope {

/// What of a finished run the configuration must say.
struct ExportFacts
{
    ExportGrid grid;
    const QuantizerConfig* config = nullptr;
    std::vector<std::string> unquantized; ///< linears inside blocks that keep their weight
    bool headQuantized = false;
};

/// "quantization_config" as the readers of the format expect it; null for plain safetensors.
nlohmann::ordered_json quantizationConfig(const ExportFacts& facts);

/// Copies the small files of one folder to another, all but weights and what an export writes anew. Throws
/// StorageError.
void copyCompanions(const std::filesystem::path& from, const std::filesystem::path& to);
/// Copies one file. Throws StorageError, InputFileError.
void copyCompanion(const std::filesystem::path& file, const std::filesystem::path& to);

/// Writes config.json (the source's with the above, without keys of our own; the head untied if it is quantized) and
/// for GPTQ quantize_config.json into `folder`, and copies the small files of the model's folder. Throws StorageError.
void writeCompanions(const ModelSource& source, const ExportFacts& facts, const std::filesystem::path& folder);

} // namespace quantoscope
