#include "core/formats/model_source.h"

#include "core/base/errors.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace quantoscope {

namespace {

struct DtypeFacts
{
    TensorDtype dtype;
    std::string_view name;
    std::size_t bytes;
};

// In the order of the enumeration.
constexpr std::array<DtypeFacts, 10> kDtypes { {
    { TensorDtype::F64, "F64", 8 },
    { TensorDtype::F32, "F32", 4 },
    { TensorDtype::F16, "F16", 2 },
    { TensorDtype::BF16, "BF16", 2 },
    { TensorDtype::I64, "I64", 8 },
    { TensorDtype::I32, "I32", 4 },
    { TensorDtype::I16, "I16", 2 },
    { TensorDtype::I8, "I8", 1 },
    { TensorDtype::U8, "U8", 1 },
    { TensorDtype::Bool, "BOOL", 1 },
} };

} // namespace

std::string_view tensorDtypeName(TensorDtype dtype)
{
    return kDtypes.at(static_cast<std::size_t>(dtype)).name;
}

std::optional<TensorDtype> tensorDtypeFromName(std::string_view name)
{
    const auto found = std::ranges::find(kDtypes, name, &DtypeFacts::name);
    return found == kDtypes.end() ? std::nullopt : std::optional(found->dtype);
}

std::size_t tensorDtypeBytes(TensorDtype dtype)
{
    return kDtypes.at(static_cast<std::size_t>(dtype)).bytes;
}

std::int64_t TensorInfo::elements() const noexcept
{
    std::int64_t count = 1;
    for (const std::int64_t extent : shape)
        count *= extent;
    return count;
}

std::string_view TensorInfo::storedTypeName() const
{
    return storedAs.empty() ? tensorDtypeName(dtype) : std::string_view(storedAs);
}

void TensorView::read(std::int64_t first, std::span<std::byte> to) const
{
    const std::size_t itemBytes = tensorDtypeBytes(info->dtype);
    const std::int64_t elements = info->elements();
    const std::size_t count = to.size() / itemBytes;
    if (first < 0 || first > elements || count > static_cast<std::size_t>(elements - first))
        throw Error("tensor " + info->name + ": fewer elements than asked for");
    if (decoder != nullptr) {
        decoder->read(first, to.first(count * itemBytes));
        return;
    }
    if (bytes.size() != static_cast<std::size_t>(elements) * itemBytes)
        throw Error("tensor " + info->name + ": its bytes do not fit its shape");
    if (count != 0)
        std::memcpy(to.data(), bytes.data() + static_cast<std::size_t>(first) * itemBytes, count * itemBytes);
}

} // namespace quantoscope
