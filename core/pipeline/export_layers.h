// The quantized layers of a run as tensors of a checkpoint.
#pragma once

#include "core/formats/safetensors_writer.h"
#include "core/models/blueprint.h"
#include "core/pipeline/export_format.h"
#include "core/quantization/quantized_weight.h"

namespace quantoscope {

/// How one layer lies in the exported file.
struct ExportedLayer
{
    const LinearInfo* info = nullptr;
    std::shared_ptr<const QuantizedCodes> codes;
    WeightLayout layout = WeightLayout::OutIn; ///< of a plain weight in the file
    /// int64 [out]: the row of `codes` that each row of the file is; undefined where they are in the same order. q and
    /// k of a model with interleaved rotary positions are written with halves, as Hugging Face models have them.
    at::Tensor rows;

    /// Codes and grid in the file's order of rows.
    QuantizedWeight inFile() const;
};

/// The order of the rows of `layer` in a Hugging Face file: ExportedLayer::rows.
at::Tensor rowsInFile(const ModelSource& source, const LinearInfo& layer);

/// The tensors that take the place of the layer's weight, packed when their turn comes.
std::vector<TensorToWrite> tensorsOfLayer(const ExportedLayer& layer, const ExportGrid& grid);

/// Throws InvalidRequest unless every scale of the layer is a float16 number, as files store it.
void requireHalfScales(const LayerResult& layer);

} // namespace quantoscope
