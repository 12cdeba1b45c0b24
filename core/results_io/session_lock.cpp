#include "core/results_io/session_lock.h"

#include "core/base/errors.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace quantoscope {
namespace {

namespace fs = std::filesystem;

std::string holderOf(int descriptor)
{
    std::array<char, 32> text {};
    const ssize_t size = ::pread(descriptor, text.data(), text.size(), 0);
    return size > 0 ? " (process " + std::string(text.data(), static_cast<std::size_t>(size)) + ")" : std::string();
}

/// A holder that lets go removes the file; a lock on a removed file excludes nobody.
bool isStillThere(int descriptor, const fs::path& file)
{
    struct stat held
    {
    };
    struct stat named
    {
    };
    return ::fstat(descriptor, &held) == 0 && ::stat(file.c_str(), &named) == 0 && held.st_ino == named.st_ino
        && held.st_dev == named.st_dev;
}

/// The descriptor with the lock, or -1 if the file was removed meanwhile.
int tryLock(const fs::path& file, const fs::path& sessionFile)
{
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (descriptor < 0)
        throw StorageError("cannot create " + file.string() + ": " + std::strerror(errno));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const int reason = errno;
        const std::string holder = holderOf(descriptor);
        ::close(descriptor);
        if (reason == EWOULDBLOCK)
            throw SessionInUse(sessionFile.string() + " is open in another window" + holder);
        throw StorageError("cannot lock " + file.string() + ": " + std::strerror(reason));
    }
    if (isStillThere(descriptor, file))
        return descriptor;
    ::close(descriptor);
    return -1;
}

} // namespace

SessionLock::SessionLock(const fs::path& sessionFile) : m_lockFile(sessionFile.string() + ".lock")
{
    while (m_descriptor < 0)
        m_descriptor = tryLock(m_lockFile, sessionFile);
    const std::string process = std::to_string(::getpid());
    // Only the message of the next one needs it.
    if (::ftruncate(m_descriptor, 0) == 0) [[maybe_unused]]
        const ssize_t written = ::pwrite(m_descriptor, process.data(), process.size(), 0);
}

SessionLock::SessionLock(SessionLock&& other) noexcept
    : m_lockFile(std::move(other.m_lockFile)), m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

SessionLock& SessionLock::operator=(SessionLock&& other) noexcept
{
    std::swap(m_lockFile, other.m_lockFile);
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

SessionLock::~SessionLock()
{
    if (m_descriptor < 0)
        return;
    ::unlink(m_lockFile.c_str());
    ::close(m_descriptor);
}

} // namespace quantoscope
