// The groups and datasets of schema 1.0: how each part of a session is laid out in the file.
#pragma once

#include "core/results/run.h"
#include "core/results_io/h5_reader.h"
#include "core/results_io/h5_writer.h"

namespace quantoscope {

/// Codes of a run up to this many bytes (in their narrowest type) are deflated, above it bit-packed: deflating
/// gigabytes takes minutes.
inline constexpr std::uint64_t kMostDeflatedBytes = std::uint64_t(256) << 20;

enum class CodeStorage
{
    Deflated,
    Packed
};

/// Everything but the runs.
void writeSessionHead(const H5GroupWriter& root, const Session& session);
Session readSessionHead(const H5GroupReader& root);

/// /runs/ID with its layers and texts; `position` is its place among the runs.
void writeRun(const H5GroupWriter& runs, const Run& run, std::size_t position,
              std::uint64_t mostDeflatedBytes = kMostDeflatedBytes);
std::vector<Run> readRuns(const H5GroupReader& root);

/// layers/NAME of a run; `position` is its place in the order of finishing.
void writeLayerResult(const H5GroupWriter& layers, const LayerResult& layer, std::size_t position, CodeStorage storage);
LayerResult readLayerResult(const H5GroupReader& layers, const std::string& link);

/// layers/NAME of a calibration.
void writeCalibrationLayer(const H5GroupWriter& layers, const CalibrationLayer& layer, std::size_t position);
CalibrationLayer readCalibrationLayer(const H5GroupReader& layers, const std::string& link);

/// Throws InputFileError unless the root group says it is `format` of a schema this program reads.
void requireFormat(const H5GroupReader& root, const char* format);
void writeFormat(const H5GroupWriter& root, const char* format);

} // namespace quantoscope
