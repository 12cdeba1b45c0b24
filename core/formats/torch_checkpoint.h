// What the pickle of a PyTorch checkpoint says of its tensors.
#pragma once

#include "core/formats/model_source.h"
#include "core/formats/pickle.h"

#include <functional>
#include <map>

namespace quantoscope {

/// Elements that several tensors may share, kept outside of the pickle.
struct TorchStorage
{
    std::string key;
    TensorDtype dtype = TensorDtype::F32;
    std::int64_t elements = 0;
};

/// A view of a storage: every element it names lies inside, and it has no more elements than the storage.
struct TorchTensor
{
    std::string name;
    TorchStorage storage;
    std::int64_t offset = 0;
    std::vector<std::int64_t> shape;
    std::vector<std::int64_t> strides;

    bool isContiguous() const;
    std::int64_t elements() const;
    /// Elements of the storage from its first to its last.
    std::int64_t reach() const;
};

/// What may stand in a checkpoint's pickle.
const PicklePermissions& torchPermissions();

/// The tensors of a checkpoint's state dictionary. Throws InputFileError naming the tensor.
std::vector<TorchTensor> stateDictionary(const Pickle& pickle, const std::string& file);

/// Every storage that the pickle names, by key. Throws InputFileError where two disagree.
std::map<std::string, TorchStorage, std::less<>> storagesOf(const Pickle& pickle, const std::string& file);

} // namespace quantoscope
