// Models larger than their device: one block's weights there at a time, the others wait on the host.
#pragma once

#include "core/base/linear_operator.h"

#include <memory>

namespace quantoscope {

/// Which linears of a model are on its device.
enum class Residency
{
    Whole,
    OneBlock ///< those of the block that ran last; embeddings, norms and biases are there always
};

/// The place on a device that the blocks of a model and of its copies take one after the other. For the device thread.
class BlockPlace;
std::shared_ptr<BlockPlace> makeBlockPlace(c10::Device device);

/// `op`, kept on the host, for inputs and outputs on the place's device: it moves there with the first use in a pass
/// over `block` (-1: what is in none), and away once another block is used.
std::shared_ptr<const LinearOperator> lentTo(std::shared_ptr<BlockPlace> place, std::int64_t block,
                                             const std::shared_ptr<const LinearOperator>& op);

/// `op` in the stead of `present`: lent as that is, or on its device.
std::shared_ptr<const LinearOperator> inPlaceOf(const std::shared_ptr<const LinearOperator>& present,
                                                const std::shared_ptr<const LinearOperator>& op);

} // namespace quantoscope
