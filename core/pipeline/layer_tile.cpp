#include "core/pipeline/layer_tile.h"

#include "core/pipeline/layer_inputs.h"
#include "core/quantization/weight_tile.h"

#include <ATen/ATen.h>

namespace quantoscope {

WeightTile LayerTile::answer(const OpenModel& model, const WeightTileRequest& request, const CancellationToken& cancel)
{
    if (!m_weight.defined() || m_name != request.layer || m_model.lock() != model.source) {
        const LayeredModel& layered = model.layered();
        m_weight = layered.linear(layerIndex(layered, request.layer))->weight().to(at::kCPU, at::kFloat).contiguous();
        m_name = request.layer;
        m_model = model.source;
    }
    return cutWeightTile(m_weight, request, cancel);
}

} // namespace quantoscope
