// The only way a running job is held up.
#pragma once

#include "core/base/cancellation.h"

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>

namespace quantoscope {

/// A copyable handle to one shared flag. Copies see the same flag; any thread may set it, any thread may ask.
class PauseToken
{
public:
    PauseToken() : m_state(std::make_shared<State>()) { }

    void setPaused(bool paused) const
    {
        {
            const std::lock_guard lock(m_state->mutex);
            m_state->paused = paused;
        }
        m_state->changed.notify_all();
    }

    bool isPaused() const
    {
        const std::lock_guard lock(m_state->mutex);
        return m_state->paused;
    }

    /// Returns once the flag is not set. Throws Cancelled within a tenth of a second of `cancel` (which nobody can be
    /// told of, so that it is looked at again and again).
    void waitWhilePaused(const CancellationToken& cancel) const
    {
        constexpr std::chrono::milliseconds kLook(50);
        std::unique_lock lock(m_state->mutex);
        while (m_state->paused) {
            cancel.throwIfCancelled();
            m_state->changed.wait_for(lock, kLook);
        }
    }

private:
    struct State
    {
        std::mutex mutex;
        std::condition_variable changed;
        bool paused = false;
    };
    std::shared_ptr<State> m_state;
};

} // namespace quantoscope
