// What a run can be written as for other programs, and what each format asks of it.
#pragma once

#include "core/pipeline/layer_plan.h"
#include "core/pipeline/open_model.h"
#include "core/quantization/quantizer_config.h"

#include <filesystem>

namespace quantoscope {

enum class ExportFormat
{
    Gptq,
    GptqV2,
    Awq,
    CompressedTensors,
    Gguf, ///< one file, model.gguf: blocks Q4_0, Q4_1 or Q8_0
    Safetensors ///< plain weights, those of quantized layers dequantized to float32
};

struct ExportRequest
{
    std::filesystem::path folder; ///< made by the export; may exist if it is empty
    ExportFormat format = ExportFormat::Gptq;
};

/// What of a run's grid a format's files depend on.
struct ExportGrid
{
    ExportFormat format = ExportFormat::Gptq;
    int bits = 4;
    std::int64_t groupSize = -1; ///< -1: one scale a row
    bool symmetric = false;
    bool scatteredGroups = false; ///< activation order chose the columns of each group
};
ExportGrid exportGrid(const QuantizerConfig& config, ExportFormat format);

/// "gptq", "gptq_v2", "awq", "compressed-tensors", "gguf", "safetensors"; the inverse throws InvalidRequest for another
/// word.
std::string_view exportFormatName(ExportFormat format);
ExportFormat exportFormatFromName(std::string_view name);
/// All of them as "a|b|c".
std::string exportFormatNames();

/// `config` with the options that make its grid one the format holds exactly: float16 scales, rounded before the
/// weights are (short ones where GGUF stores their products with zero points), and zero points from 1 for `gptq`.
/// Throws InvalidRequest where an option of `config` is at odds with them.
QuantizerConfig configForExport(const QuantizerConfig& config, ExportFormat format);

/// Throws InvalidRequest with the reason if a run of this configuration over these layers has no exact image in the
/// format, or the folder cannot be made: before the run, not after it. Returns what some readers may not take.
std::vector<Warning> requireExportable(const OpenModel& model, const QuantizerConfig& config, const LayerPlan& plan,
                                       const ExportRequest& request);

} // namespace quantoscope
