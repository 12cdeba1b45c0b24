// The non-linearities of feed-forward blocks, by the names configurations give them.
#pragma once

#include "core/models/config_reader.h"

#include <ATen/core/Tensor.h>

namespace quantoscope {

enum class Activation
{
    Silu,
    Gelu, ///< x·Φ(x), by the error function
    GeluTanh, ///< its approximation by tanh: GPT-2's "gelu_new"
    Relu
};

/// Reads `key` (`fallback` if absent). Throws InputFileError for a name that is not known.
Activation readActivation(const ConfigReader& config, std::string_view key, std::string_view fallback);

/// A new tensor; gradients flow through it.
at::Tensor activated(Activation activation, const at::Tensor& x);

/// Overwrites `x` and returns it.
at::Tensor activateInPlace(Activation activation, at::Tensor x);

} // namespace quantoscope
