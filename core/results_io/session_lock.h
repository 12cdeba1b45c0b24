// Two windows on one session: the second must not write.
#pragma once

#include <filesystem>

namespace quantoscope {

/// Holds FILE.lock for as long as it lives; the system releases it if the process ends. Reading needs no lock, since a
/// session file is only ever replaced whole.
class SessionLock
{
public:
    /// Throws SessionInUse if another holder lives (in this process or another), StorageError if the folder cannot be
    /// written to.
    explicit SessionLock(const std::filesystem::path& sessionFile);
    SessionLock(SessionLock&& other) noexcept;
    SessionLock& operator=(SessionLock&& other) noexcept;
    ~SessionLock();

private:
    std::filesystem::path m_lockFile;
    int m_descriptor = -1;
};

} // namespace quantoscope
