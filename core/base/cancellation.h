// The only way a running job is stopped.
#pragma once

#include "core/base/errors.h"

#include <atomic>
#include <memory>

namespace quantoscope {

/// A copyable handle to one shared flag. Copies see the same flag; any thread may cancel, any thread may ask.
class CancellationToken
{
public:
    CancellationToken() : m_flag(std::make_shared<std::atomic<bool>>(false)) { }

    void cancel() const noexcept { m_flag->store(true, std::memory_order_relaxed); }
    bool isCancelled() const noexcept { return m_flag->load(std::memory_order_relaxed); }

    /// Throws Cancelled when the flag is set. Cheap enough for once per column block or forward chunk.
    void throwIfCancelled() const
    {
        if (isCancelled())
            throw Cancelled();
    }

private:
    std::shared_ptr<std::atomic<bool>> m_flag;
};

} // namespace quantoscope
