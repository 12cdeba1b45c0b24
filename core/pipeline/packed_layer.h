// One layer of a finished run as an export would store it. Names no libtorch.
#pragma once

#include "core/results/packed_layer.h"
#include "core/results/run.h"

#include <string>
#include <vector>

namespace quantoscope {

/// The formats whose files hold packed words, as --format names them.
std::vector<std::string> packedFormats();

/// The tensors of the layer by the packer of the export, in the checkpoint's order of rows; of scaled weights the codes
/// of those. Scales are rounded to what the format stores. Throws InvalidRequest with the reason where the format
/// cannot hold the layer, or the session holds no codes of it.
PackedLayer packLayer(const Run& header, const LayerResult& layer, const std::string& format);

} // namespace quantoscope
