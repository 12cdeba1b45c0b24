// What a fuzzer does with tensors once a reader has let them through: reads every element.
#pragma once

#include "core/formats/model_source.h"

#include <algorithm>

namespace quantoscope::fuzz {

template <typename Source>
void readTensors(const Source& source)
{
    std::vector<std::byte> piece;
    for (const TensorInfo& info : source.tensors()) {
        const TensorView view = source.tensor(info.name);
        constexpr std::int64_t step = 1000; // not a multiple of any block
        for (std::int64_t first = 0; first < info.elements(); first += step) {
            const std::int64_t count = std::min(step, info.elements() - first);
            piece.resize(static_cast<std::size_t>(count) * tensorDtypeBytes(info.dtype));
            view.read(first, piece);
        }
    }
}

} // namespace quantoscope::fuzz
