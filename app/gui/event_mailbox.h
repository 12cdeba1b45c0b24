// Events of the running job on their way to the window. Progress overwrites progress, so a slow window never has a
// backlog; layers and texts are kept in order.
#pragma once

#include "app/gui/job.h"

#include <functional>
#include <mutex>
#include <utility>

namespace quantoscope {

class EventMailbox
{
public:
    /// `wake` is called on the posting thread whenever the empty mailbox gets its first event. It must not block and
    /// must not call back into the mailbox.
    explicit EventMailbox(std::function<void()> wake) : m_wake(std::move(wake)) { }

    void postProgress(const JobProgress& progress)
    {
        post([&] { m_update.progress = progress; });
    }
    void postHeader(const std::shared_ptr<const Run>& header)
    {
        post([&] { m_update.header = header; });
    }
    void postLayer(const std::shared_ptr<const LayerResult>& layer)
    {
        post([&] { m_update.layers.push_back(layer); });
    }
    void postText(const std::shared_ptr<const TextResult>& text)
    {
        post([&] { m_update.texts.push_back(text); });
    }
    void postSalience(const std::shared_ptr<const SalienceAnswer>& answer)
    {
        post([&] { m_update.salience = answer; });
    }
    void postSwaps(const std::shared_ptr<const BlockSwaps>& swaps)
    {
        post([&] { m_update.swaps = swaps; });
    }

    JobUpdate take()
    {
        const std::lock_guard lock(m_mutex);
        m_waiting = false;
        return std::exchange(m_update, {});
    }

    /// Nobody is woken after this: whoever would be is about to go away.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_wake = nullptr;
    }

private:
    template <typename Change>
    void post(Change change)
    {
        const std::lock_guard lock(m_mutex);
        change();
        if (!std::exchange(m_waiting, true) && m_wake)
            m_wake();
    }

    std::mutex m_mutex;
    std::function<void()> m_wake;
    JobUpdate m_update;
    bool m_waiting = false;
};

} // namespace quantoscope
