// The quantized layers of a run as tensors of a safetensors checkpoint.
#pragma once

#include "core/formats/safetensors_writer.h"
#include "core/pipeline/export_format.h"
#include "core/pipeline/model_image.h"

namespace quantoscope {

/// The tensors that take the place of the layer's weight, packed when their turn comes.
std::vector<TensorToWrite> tensorsOfLayer(const ExportedLayer& layer, const ExportGrid& grid);

} // namespace quantoscope
