// A quantized model written as a folder that other programs open, and read back before it counts.
#pragma once

#include "core/pipeline/export_format.h"
#include "core/results/run.h"

namespace quantoscope {

/// An export and what a person must know of it.
struct ExportedModel
{
    ExportResult result;
    std::vector<Warning> warnings; ///< those of exportWarnings() among them
};

/// Writes `run` to request.folder, which appears whole or not at all, then reads it back: every quantized layer is
/// decoded by a decoder that shares nothing with the packer and held against the run's codes, zero points and scales
/// bit by bit, and `prompt` (token ids; none: no text) is continued by the model read back and by `quantized`. Throws
/// InvalidRequest where the run has no exact image in the format, StorageError, Cancelled.
ExportedModel exportModel(const OpenModel& model, const LanguageModel& quantized, const Run& run,
                          const ExportRequest& request, const std::vector<std::int64_t>& prompt,
                          const CancellationToken& cancel);

/// What of the weights did not come back as they were written: empty if all is as it should be.
std::vector<Warning> exportWarnings(const ExportResult& result);

} // namespace quantoscope
