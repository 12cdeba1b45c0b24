#include "core/models/tensor_io.h"

#include "core/formats/mapped_file.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace quantoscope {
namespace {

at::ScalarType storedType(TensorDtype dtype)
{
    switch (dtype) {
    case TensorDtype::F64:
        return at::kDouble;
    case TensorDtype::F32:
        return at::kFloat;
    case TensorDtype::F16:
        return at::kHalf;
    case TensorDtype::BF16:
        return at::kBFloat16;
    case TensorDtype::I64:
        return at::kLong;
    case TensorDtype::I32:
        return at::kInt;
    case TensorDtype::I16:
        return at::kShort;
    case TensorDtype::I8:
        return at::kChar;
    case TensorDtype::U8:
    case TensorDtype::Bool: // as bytes: a file may hold others than 0 and 1, which no C++ bool may
        return at::kByte;
    }
    throw Error("unknown tensor type");
}

} // namespace

at::Tensor toTensor(const TensorView& view, const CancellationToken& cancel)
{
    // Pieces of this many elements are copied to an aligned buffer and converted there, where they stay in the cache.
    constexpr std::int64_t kPiece = std::int64_t(1) << 18;

    const TensorInfo& info = *view.info;
    const at::ScalarType stored = storedType(info.dtype);
    const auto itemBytes = static_cast<std::int64_t>(tensorDtypeBytes(info.dtype));
    const std::int64_t elements = info.elements();
    const at::Tensor result = at::empty({ elements }, at::isFloatingType(stored) ? at::kFloat : at::kLong);
    at::Tensor buffer = at::empty({ std::min(elements, kPiece) }, stored);
    for (std::int64_t first = 0; first < elements; first += kPiece) {
        cancel.throwIfCancelled();
        const std::int64_t count = std::min(kPiece, elements - first);
        const at::Tensor target = result.narrow(0, first, count);
        const bool direct = stored == result.scalar_type();
        void* to = direct ? target.data_ptr() : buffer.data_ptr();
        view.read(first, { static_cast<std::byte*>(to), static_cast<std::size_t>(count * itemBytes) });
        if (!direct)
            target.copy_(buffer.narrow(0, 0, count));
    }
    MappedFile::requireIntact(view.decoder != nullptr ? view.decoder->storedBytes() : view.bytes);
    if (info.dtype == TensorDtype::Bool)
        result.clamp_max_(1);
    return result.view(info.shape);
}

} // namespace quantoscope
