// What a layer would look like with other settings: what the what-if view asks and is told. No libtorch, no Qt.
// Every number comes from what runs use (core/quantization/what_if.h).
#pragma once

#include "core/results/run.h"
#include "core/results/stepper_frames.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace quantoscope {

inline constexpr std::int64_t kWhatIfTileSide = 32; ///< of the tile that is shown weight by weight
inline constexpr std::int64_t kWhatIfSubTileSide = 512; ///< of the part of a layer that GPTQ is tried on

struct WhatIfRequest
{
    std::string layer;
    std::string method = "rtn"; ///< rtn on the whole layer, or gptq on a part of it
    std::map<std::string, std::string> options; ///< by key, as a run has them; what is absent has its default
    std::int64_t firstRow = 0; ///< of the tile to show
    std::int64_t firstColumn = 0;
    /// Measures output errors whatever it takes, and gathers the layer's inputs first where they are not at hand;
    /// otherwise only what answers at once.
    bool outputs = false;

    bool operator==(const WhatIfRequest&) const = default;
};

/// A tile of the layer, weight by weight.
struct WhatIfTile
{
    TileRange range;
    Matrix<float> original;
    Matrix<float> quantized;
    QuantizedCodes grid; ///< codes of the tile, and the grids of its rows and groups; empty if it was not quantized
};

struct WhatIfAnswer
{
    WhatIfRequest request;
    std::string config; ///< short name, "rtn-3b-g32"
    std::int64_t outFeatures = 0;
    std::int64_t inFeatures = 0;
    TileRange range; ///< what the figures are of: the whole layer, or the part that GPTQ was tried on
    LayerResult figures; ///< errors, histograms, stored bits, warnings; output errors where `tokens` is not 0
    std::optional<LayerResult> nearest; ///< of GPTQ: RTN on the same part, with the same grid
    WhatIfTile tile;
    std::int64_t tokens = 0; ///< that the inputs of the output errors were gathered from; 0: not measured
    bool outputsToCome = false; ///< output errors can be had by asking again with `outputs`

    bool isWholeLayer() const { return range.rows == outFeatures && range.columns == inFeatures; }
};

/// The part of a layer that GPTQ is tried on: at most kWhatIfSubTileSide a side, around the tile that is shown.
TileRange subTileAround(std::int64_t firstRow, std::int64_t firstColumn, std::int64_t outFeatures,
                        std::int64_t inFeatures);

/// The tile that is shown: moved and cut until it lies within the layer.
TileRange shownTile(std::int64_t firstRow, std::int64_t firstColumn, std::int64_t outFeatures, std::int64_t inFeatures);

} // namespace quantoscope
