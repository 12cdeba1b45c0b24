// What of a quantized model goes into a checkpoint, before a format gives it its form.
#pragma once

#include "core/base/linear_operator.h"
#include "core/models/blueprint.h"
#include "core/pipeline/open_model.h"
#include "core/quantization/quantized_weight.h"

#include <map>
#include <optional>

namespace quantoscope {

/// One quantized layer.
struct ExportedLayer
{
    const LinearInfo* info = nullptr;
    std::shared_ptr<const QuantizedCodes> codes;
    WeightLayout layout = WeightLayout::OutIn; ///< of a plain weight in the file
    /// int64 [out]: the row of `codes` that each row of the file is; undefined where they are in the same order. q and
    /// k of a model with interleaved rotary positions are written with halves, as Hugging Face models have them.
    at::Tensor rows;
    std::shared_ptr<const LinearOperator> runs; ///< what computes in the running model

    /// Codes and grid in the file's order of rows.
    QuantizedWeight inFile() const;
    /// float32: the running model's weight in the file's order of rows and layout.
    at::Tensor plainInFile() const;
};

/// A run's layers and what else of the source it changed. Everything is in Hugging Face's order of rows. Source and
/// model outlive it.
struct ModelImage
{
    std::vector<ExportedLayer> layers;
    std::map<std::string, std::size_t, std::less<>>
        layerOf; ///< by the name of the weight that a layer takes the place of
    std::optional<std::size_t> tiedHead; ///< of the layers, one whose weight was the embedding's
    /// Tensors of the source that are written with another value, float32: norms and biases that scales of channels
    /// were moved into, and scaled weights that were not quantized.
    std::map<std::string, at::Tensor, std::less<>> changed;
    std::map<std::string, at::Tensor, std::less<>> reordered; ///< as ExportedLayer::rows, of weights that are copied
    std::vector<std::string> unquantized; ///< linears inside blocks that keep their weight
};

/// With `asCodes` a layer's codes and grid must make up its weight alone: throws InvalidRequest where they do not, or
/// where a scale is no float16 number.
ModelImage imageOf(const OpenModel& model, const LanguageModel& quantized, const Run& run, bool asCodes);

/// A tensor of the source as it is written: its changed value or its own, its rows in Hugging Face's order. Float32
/// for changed ones.
at::Tensor plainTensor(const ModelSource& source, const ModelImage& image, const TensorInfo& info);

/// The bytes of a dense copy, row-major.
std::vector<std::byte> bytesOf(const at::Tensor& tensor);

} // namespace quantoscope
