// Tiles of the layers of an open model beside what runs made of them.
#pragma once

#include "core/base/cancellation.h"
#include "core/pipeline/open_model.h"
#include "core/results/weight_tile.h"

#include <ATen/core/Tensor.h>

#include <memory>
#include <optional>
#include <string>

namespace quantoscope {

/// Keeps the layer that was asked about last, for the next window of it. Used by one thread.
class LayerTile
{
public:
    /// Throws InvalidRequest if the model has no such layer, and as cutWeightTile() does.
    WeightTile answer(const OpenModel& model, const WeightTileRequest& request, const CancellationToken& cancel);
    /// Throws likewise, and as countWeights() does.
    WeightRangeAnswer count(const OpenModel& model, const WeightRangeRequest& request, const CancellationToken& cancel);

private:
    void takeLayer(const OpenModel& model, const std::string& layer);

    std::weak_ptr<const ModelSource> m_model;
    std::string m_name;
    at::Tensor m_weight; ///< float32 [out, in], on the CPU
    std::optional<TileLimits> m_limits; ///< unset: of another layer
    WeightTileRequest m_limitsOf;
};

} // namespace quantoscope
