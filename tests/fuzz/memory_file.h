// Bytes that readers can open by a path without touching a disk.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <string>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace quantoscope::fuzz {

class MemoryFile
{
public:
    MemoryFile(const std::uint8_t* data, std::size_t size) : m_descriptor(::memfd_create("fuzz", MFD_CLOEXEC))
    {
        if (m_descriptor < 0 || ::write(m_descriptor, data, size) != static_cast<ssize_t>(size))
            std::abort();
    }
    ~MemoryFile() { ::close(m_descriptor); }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    std::filesystem::path path() const { return "/proc/self/fd/" + std::to_string(m_descriptor); }

private:
    int m_descriptor;
};

/// The same with a name of its own, for readers that resolve the path first, as HDF5 does: nothing is found by the name
/// that a link to a MemoryFile has.
class NamedFile
{
public:
    NamedFile(const std::uint8_t* data, std::size_t size)
    {
        const int descriptor = ::mkstemp(m_name.data());
        if (descriptor < 0)
            std::abort();
        ::close(descriptor);
        replace(data, size);
    }
    ~NamedFile() { ::unlink(m_name.c_str()); }
    NamedFile(const NamedFile&) = delete;
    NamedFile& operator=(const NamedFile&) = delete;

    void replace(const std::uint8_t* data, std::size_t size)
    {
        const int descriptor = ::open(m_name.c_str(), O_WRONLY | O_TRUNC | O_CLOEXEC);
        if (descriptor < 0 || ::write(descriptor, data, size) != static_cast<ssize_t>(size))
            std::abort();
        ::close(descriptor);
    }

    std::filesystem::path path() const { return m_name; }

private:
    std::string m_name = "/dev/shm/fuzz-XXXXXX";
};

} // namespace quantoscope::fuzz
