#include "tests/core/strict_device.h"

#include <ATen/ATen.h>
#include <ATen/EmptyTensor.h>
#include <ATen/native/CPUFallback.h>
#include <ATen/ops/as_strided_native.h>
#include <ATen/ops/unfold_native.h>
#include <ATen/ops/view_native.h>
#include <c10/core/impl/DeviceGuardImplInterface.h>
#include <torch/library.h>

#include <algorithm>
#include <map>
#include <mutex>
#include <stdexcept>
#include <string_view>

#include <sys/mman.h>

namespace quantoscope::testing {
namespace {

constexpr at::DispatchKey kKey = at::DispatchKey::PrivateUse1;
constexpr at::DeviceType kType = at::DeviceType::PrivateUse1;

/// Pieces of memory that are out of reach but while a copy of theirs runs.
class GuardedMemory
{
public:
    void* take(std::size_t bytes)
    {
        void* const memory
            = ::mmap(nullptr, std::max<std::size_t>(bytes, 1), PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (memory == MAP_FAILED)
            throw std::bad_alloc();
        const std::lock_guard lock(m_mutex);
        m_sizes[memory] = std::max<std::size_t>(bytes, 1);
        return memory;
    }
    void giveBack(void* memory)
    {
        const std::lock_guard lock(m_mutex);
        const auto piece = m_sizes.find(memory);
        ::munmap(memory, piece->second);
        m_sizes.erase(piece);
    }

    std::size_t bytesInUse()
    {
        const std::lock_guard lock(m_mutex);
        std::size_t sum = 0;
        for (const auto& [memory, size] : m_sizes)
            sum += size;
        return sum;
    }

    void protectAll(int protection)
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& [memory, size] : m_sizes)
            ::mprotect(memory, size, protection);
    }

    static GuardedMemory& instance()
    {
        static GuardedMemory memory;
        return memory;
    }

private:
    std::mutex m_mutex;
    std::map<void*, std::size_t> m_sizes;
};

/// Within reach while it lives; tensors of the host always are.
class Opening
{
public:
    explicit Opening(const at::Tensor& tensor) : m_storage(tensor.storage()), m_guarded(!tensor.is_cpu())
    {
        protect(PROT_READ | PROT_WRITE);
    }
    ~Opening() { protect(PROT_NONE); }
    Opening(const Opening&) = delete;
    Opening& operator=(const Opening&) = delete;

private:
    void protect(int protection)
    {
        if (m_guarded && m_storage.nbytes() > 0)
            ::mprotect(m_storage.data_ptr().get(), m_storage.nbytes(), protection);
    }

    c10::Storage m_storage;
    bool m_guarded;
};

void release(void* memory)
{
    GuardedMemory::instance().giveBack(memory);
}

class Allocator final : public c10::Allocator
{
public:
#if TORCH_VERSION_MAJOR >= 2
    c10::DataPtr allocate(std::size_t bytes) override
    {
        return taken(bytes);
    }
    void copy_data(void* to, const void* from, std::size_t bytes) const override
    {
        const Opening opening;
        std::memcpy(to, from, bytes);
    }
#else
    c10::DataPtr allocate(std::size_t bytes) const override
    {
        return taken(bytes);
    }
#endif
    c10::DeleterFnPtr raw_deleter() const override
    {
        return &release;
    }

private:
    static c10::DataPtr taken(std::size_t bytes)
    {
        void* const memory = GuardedMemory::instance().take(bytes);
        return { memory, memory, &release, strictDevice() };
    }
};

Allocator& allocator()
{
    static Allocator allocator;
    return allocator;
}

at::Tensor empty(at::IntArrayRef size, c10::optional<at::ScalarType> type, c10::optional<at::Layout> /*layout*/,
                 c10::optional<at::Device> /*device*/, c10::optional<bool> /*pinned*/,
                 c10::optional<at::MemoryFormat> format)
{
    return at::detail::empty_generic(size, &allocator(), c10::DispatchKeySet(kKey), c10::dtype_or_default(type),
                                     format);
}

at::Tensor emptyStrided(at::IntArrayRef size, at::IntArrayRef stride, c10::optional<at::ScalarType> type,
                        c10::optional<at::Layout> /*layout*/, c10::optional<at::Device> /*device*/,
                        c10::optional<bool> /*pinned*/)
{
    return at::detail::empty_strided_generic(size, stride, &allocator(), c10::DispatchKeySet(kKey),
                                             c10::dtype_or_default(type));
}

/// The same values seen from the host, while the memory is open.
at::Tensor onHost(const at::Tensor& tensor)
{
    return tensor.is_cpu()
        ? tensor
        : at::from_blob(tensor.data_ptr(), tensor.sizes(), tensor.strides(), at::TensorOptions(tensor.scalar_type()));
}

at::Tensor copyFrom(const at::Tensor& from, const at::Tensor& to, bool /*nonBlocking*/)
{
    const Opening source(from);
    const Opening goal(to);
    at::Tensor target = onHost(to);
    target.copy_(onHost(from));
    return to;
}

const at::Tensor& resizeInPlace(const at::Tensor& tensor, at::IntArrayRef size,
                                c10::optional<at::MemoryFormat> /*format*/)
{
    at::Tensor larger = at::empty(size, tensor.options());
    tensor.unsafeGetTensorImpl()->set_storage_keep_dtype(larger.storage());
    tensor.unsafeGetTensorImpl()->set_sizes_contiguous(size);
    return tensor;
}

at::Tensor copyFromAndResize(const at::Tensor& from, const at::Tensor& to)
{
    if (!to.sizes().equals(from.sizes()))
        resizeInPlace(to, from.sizes(), c10::nullopt);
    return copyFrom(from, to, false);
}

at::Tensor reshapeAlias(const at::Tensor& tensor, at::IntArrayRef size, at::IntArrayRef stride)
{
    return at::native::as_strided_tensorimpl(tensor, size, stride, tensor.storage_offset());
}

bool mayComeFromTheHost(const at::Tensor& tensor, std::string_view name)
{
    return !tensor.defined() || !tensor.is_cpu() || tensor.dim() == 0 || name.starts_with("aten::index");
}

/// Every other operator: on the CPU, once it is sure that no tensor came from there.
void computeOnHost(const c10::OperatorHandle& op, torch::jit::Stack* stack)
{
    const std::string& name = op.schema().name();
    const auto check = [&](const at::Tensor& tensor) {
        if (!mayComeFromTheHost(tensor, name))
            throw std::runtime_error(name + " takes a tensor of the host and one of the device");
    };
    for (const c10::IValue& argument : torch::jit::last(*stack, op.schema().arguments().size())) {
        if (argument.isTensor())
            check(argument.toTensor());
        else if (argument.isTensorList()) {
            for (const at::Tensor& tensor : argument.toTensorVector())
                check(tensor);
        }
    }
    at::native::cpu_fallback(op, stack);
}

TORCH_LIBRARY_IMPL(_, PrivateUse1, library)
{
    library.fallback(torch::CppFunction::makeFromBoxedFunction<&computeOnHost>());
}

TORCH_LIBRARY_IMPL(aten, PrivateUse1, library)
{
    library.impl("empty.memory_format", &empty);
    library.impl("empty_strided", &emptyStrided);
    library.impl("_copy_from", &copyFrom);
    library.impl("_copy_from_and_resize", &copyFromAndResize);
    library.impl("resize_", &resizeInPlace);
    library.impl("as_strided", &at::native::as_strided_tensorimpl);
    library.impl("_reshape_alias", &reshapeAlias);
    library.impl("view", &at::native::view);
    library.impl("unfold", &at::native::unfold);
}

C10_REGISTER_GUARD_IMPL(PrivateUse1, c10::impl::NoOpDeviceGuardImpl<kType>);

} // namespace

at::Device strictDevice()
{
    return { kType, 0 };
}

std::size_t strictBytesInUse()
{
    return GuardedMemory::instance().bytesInUse();
}

OpenedStrictMemory::OpenedStrictMemory()
{
    GuardedMemory::instance().protectAll(PROT_READ | PROT_WRITE);
}

OpenedStrictMemory::~OpenedStrictMemory()
{
    GuardedMemory::instance().protectAll(PROT_NONE);
}

} // namespace quantoscope::testing
