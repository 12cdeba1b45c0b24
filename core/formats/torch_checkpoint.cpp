#include "core/formats/torch_checkpoint.h"

#include "core/base/errors.h"
#include "core/base/utf8.h"
#include "core/formats/json_text.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>

namespace quantoscope {

namespace {

using Index = Pickle::Index;

struct StorageType
{
    std::string_view name;
    TensorDtype dtype;
};

constexpr std::array<StorageType, 10> kStorageTypes { {
    { "torch.FloatStorage", TensorDtype::F32 },
    { "torch.HalfStorage", TensorDtype::F16 },
    { "torch.BFloat16Storage", TensorDtype::BF16 },
    { "torch.DoubleStorage", TensorDtype::F64 },
    { "torch.LongStorage", TensorDtype::I64 },
    { "torch.IntStorage", TensorDtype::I32 },
    { "torch.ShortStorage", TensorDtype::I16 },
    { "torch.CharStorage", TensorDtype::I8 },
    { "torch.ByteStorage", TensorDtype::U8 },
    { "torch.BoolStorage", TensorDtype::Bool },
} };

// Types that a checkpoint may mention beside its tensors; as values they mean nothing to us.
constexpr std::array<const char*, 10> kTypeNames { "torch.float32", "torch.float16", "torch.bfloat16", "torch.float64",
                                                   "torch.int64",   "torch.int32",   "torch.int16",    "torch.int8",
                                                   "torch.uint8",   "torch.bool" };

constexpr const char* kRebuildTensor = "torch._utils._rebuild_tensor";
constexpr const char* kRebuildTensor2 = "torch._utils._rebuild_tensor_v2";
constexpr const char* kRebuildParameter = "torch._utils._rebuild_parameter";

/// Makes sense of one pickle's objects; knows how to complain.
class Checkpoint
{
public:
    Checkpoint(const Pickle& pickle, const std::string& file) : m_pickle(pickle), m_file(file) { }

    [[noreturn]] void refuse(const std::string& expected, const std::string& found) const
    {
        throw InputFileError(m_file, expected, found);
    }

    // The arguments of the call that makes a tensor, or null for any other object. A parameter is a tensor in a
    // wrapper.
    const PickleObject::Tuple* tensorArguments(Index index) const
    {
        const auto* call = m_pickle.get<PickleObject::Call>(index);
        if (call != nullptr && m_pickle.globalName(call->callable) == kRebuildParameter) {
            const auto& items = arguments(*call).items;
            call = items.empty() ? nullptr : m_pickle.get<PickleObject::Call>(items.front());
        }
        if (call == nullptr)
            return nullptr;
        const std::string_view name = m_pickle.globalName(call->callable);
        return name == kRebuildTensor || name == kRebuildTensor2 ? &arguments(*call) : nullptr;
    }

    TorchTensor tensor(std::string name, const PickleObject::Tuple& arguments) const
    {
        TorchTensor tensor;
        const std::string who = "tensor " + inQuotes(name);
        tensor.name = std::move(name);
        if (arguments.items.size() < 4)
            refuse(who + " of a storage, an offset, a size and strides", "fewer arguments");
        tensor.storage = storage(arguments.items[0], who);
        tensor.offset = natural(arguments.items[1], who + " with an offset");
        tensor.shape = naturals(arguments.items[2], who + " with a size");
        tensor.strides = naturals(arguments.items[3], who + " with strides");
        checkBounds(tensor, who);
        return tensor;
    }

    TorchStorage storage(Index index, const std::string& who) const
    {
        const auto* persistent = m_pickle.get<PickleObject::Persistent>(index);
        const auto* id = persistent == nullptr ? nullptr : m_pickle.get<PickleObject::Tuple>(persistent->id);
        if (id == nullptr || id->items.size() < 5 || text(id->items[0]) != "storage")
            refuse(who + " in a storage", m_pickle.kindOf(index));
        const std::string_view typeName = m_pickle.globalName(id->items[1]);
        const auto type = std::ranges::find(kStorageTypes, typeName, &StorageType::name);
        if (type == kStorageTypes.end())
            refuse(who + " in a storage of a known type", m_pickle.kindOf(id->items[1]));
        if (id->items.size() > 5 && m_pickle.get<PickleObject::None>(id->items[5]) == nullptr)
            refuse(who + " in a whole storage", "a view of another storage");
        const std::optional<std::string_view> key = text(id->items[2]);
        if (!key || key->size() > 256)
            refuse(who + " in a storage with a short key", m_pickle.kindOf(id->items[2]));
        return { std::string(*key), type->dtype, natural(id->items[4], who + " in a storage of a size") };
    }

    std::optional<std::string_view> text(Index index) const
    {
        const auto* value = m_pickle.get<PickleObject::Text>(index);
        return value == nullptr ? std::nullopt : std::optional(value->text);
    }

    bool hasTensors(const PickleObject::Dict& dict) const
    {
        return std::ranges::any_of(dict.entries,
                                   [this](const auto& entry) { return tensorArguments(entry.second) != nullptr; });
    }

    const PickleObject::Dict& stateDictionary() const
    {
        const auto* root = m_pickle.get<PickleObject::Dict>(m_pickle.root());
        if (root == nullptr)
            refuse("a dictionary of tensors", m_pickle.kindOf(m_pickle.root()));
        if (hasTensors(*root))
            return *root;
        for (const std::string_view usual : { "state_dict", "model_state_dict", "model", "module" }) {
            for (const auto& [key, value] : root->entries) {
                const auto* inner = m_pickle.get<PickleObject::Dict>(value);
                if (text(key) == usual && inner != nullptr && hasTensors(*inner))
                    return *inner;
            }
        }
        refuse("a dictionary of tensors", "one without any");
    }

private:
    const PickleObject::Tuple& arguments(const PickleObject::Call& call) const
    {
        return *m_pickle.get<PickleObject::Tuple>(call.arguments);
    }

    std::int64_t natural(Index index, const std::string& expected) const
    {
        const auto* value = m_pickle.get<std::int64_t>(index);
        if (value == nullptr || *value < 0)
            refuse(expected + " of 0 or more", value == nullptr ? m_pickle.kindOf(index) : std::to_string(*value));
        return *value;
    }

    std::vector<std::int64_t> naturals(Index index, const std::string& expected) const
    {
        constexpr std::size_t mostDimensions = 16;
        const auto* tuple = m_pickle.get<PickleObject::Tuple>(index);
        if (tuple == nullptr || tuple->items.size() > mostDimensions)
            refuse(expected + " of at most 16 numbers", m_pickle.kindOf(index));
        std::vector<std::int64_t> values;
        for (const Index item : tuple->items)
            values.push_back(natural(item, expected));
        return values;
    }

    // Also bounds the tensor by its storage: an expanded one of stride 0 could claim any size.
    void checkBounds(const TorchTensor& tensor, const std::string& who) const
    {
        if (tensor.shape.size() != tensor.strides.size())
            refuse(who + " with as many strides as dimensions", std::to_string(tensor.strides.size()));
        const std::int64_t room = tensor.storage.elements;
        const bool isEmpty = std::ranges::find(tensor.shape, 0) != tensor.shape.end();
        const std::int64_t most = isEmpty ? INT32_MAX : room;
        std::int64_t elements = 1;
        std::int64_t last = tensor.offset;
        bool fits = tensor.offset <= room;
        for (std::size_t d = 0; d < tensor.shape.size() && fits; ++d) {
            const std::int64_t extent = std::max<std::int64_t>(tensor.shape[d], 1);
            const std::int64_t steps = isEmpty ? 0 : extent - 1;
            fits = extent <= most / elements && (steps == 0 || tensor.strides[d] <= (room - last) / steps);
            elements *= fits ? extent : 1;
            last += fits ? steps * tensor.strides[d] : 0;
        }
        if (!fits || (!isEmpty && last >= room))
            refuse(who + " inside its storage", "a view past its " + std::to_string(room) + " elements");
    }

    const Pickle& m_pickle;
    const std::string& m_file;
};

} // namespace

std::int64_t TorchTensor::elements() const
{
    std::int64_t count = 1;
    for (const std::int64_t extent : shape)
        count *= extent;
    return count;
}

bool TorchTensor::isContiguous() const
{
    std::int64_t expected = 1;
    for (std::size_t d = shape.size(); d-- > 0;) {
        if (shape[d] == 0)
            return true;
        if (shape[d] != 1 && strides[d] != expected)
            return false;
        expected *= shape[d];
    }
    return true;
}

std::int64_t TorchTensor::reach() const
{
    std::int64_t last = 0;
    for (std::size_t d = 0; d < shape.size(); ++d) {
        if (shape[d] == 0)
            return 0;
        last += (shape[d] - 1) * strides[d];
    }
    return last + 1;
}

const PicklePermissions& torchPermissions()
{
    static const PicklePermissions permissions = [] {
        PicklePermissions result;
        for (const StorageType& type : kStorageTypes)
            result.names.emplace(type.name);
        result.names.insert(kTypeNames.begin(), kTypeNames.end());
        result.callables = { "collections.OrderedDict", kRebuildTensor, kRebuildTensor2, kRebuildParameter };
        return result;
    }();
    return permissions;
}

std::vector<TorchTensor> stateDictionary(const Pickle& pickle, const std::string& file)
{
    const Checkpoint checkpoint(pickle, file);
    std::vector<TorchTensor> tensors;
    for (const auto& [key, value] : checkpoint.stateDictionary().entries) {
        const PickleObject::Tuple* arguments = checkpoint.tensorArguments(value);
        if (arguments == nullptr)
            continue;
        const std::optional<std::string_view> name = checkpoint.text(key);
        if (!name || name->empty() || name->size() > 4096 || validUtf8(*name) != *name)
            checkpoint.refuse("tensors under names in UTF-8", pickle.kindOf(key));
        tensors.push_back(checkpoint.tensor(std::string(*name), *arguments));
    }
    return tensors;
}

std::map<std::string, TorchStorage, std::less<>> storagesOf(const Pickle& pickle, const std::string& file)
{
    const Checkpoint checkpoint(pickle, file);
    std::map<std::string, TorchStorage, std::less<>> storages;
    for (Index index = 0; index < pickle.size(); ++index) {
        if (pickle.get<PickleObject::Persistent>(index) == nullptr)
            continue;
        const TorchStorage storage = checkpoint.storage(index, "a tensor");
        const TorchStorage& known = storages.try_emplace(storage.key, storage).first->second;
        if (known.dtype != storage.dtype || known.elements != storage.elements)
            checkpoint.refuse("one type and size for storage " + inQuotes(storage.key), "two");
    }
    return storages;
}

} // namespace quantoscope
