#include "core/formats/mapped_file.h"

#include "core/base/errors.h"
#include "core/formats/mapping_guard.h"

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace quantoscope {

namespace {

class Descriptor
{
public:
    // Non-blocking, so that a named pipe is refused below instead of waited for.
    explicit Descriptor(const std::filesystem::path& path)
        : m_descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK))
    {
        if (m_descriptor < 0) {
            const int error = errno;
            throw InputFileError(path.string(), "a readable file",
                                 error == ENOENT ? std::string("no such file") : std::string(std::strerror(error)));
        }
    }
    ~Descriptor() { ::close(m_descriptor); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int get() const noexcept { return m_descriptor; }

private:
    int m_descriptor;
};

} // namespace

MappedFile::MappedFile(const std::filesystem::path& path)
{
    const Descriptor file(path);
    struct stat status = {};
    if (::fstat(file.get(), &status) != 0)
        throw InputFileError(path.string(), "a readable file", std::strerror(errno));
    if (S_ISDIR(status.st_mode))
        throw InputFileError(path.string(), "a file", "a folder");
    if (!S_ISREG(status.st_mode))
        throw InputFileError(path.string(), "a regular file", "a device, pipe or socket");
    if (status.st_size == 0)
        return;

    const auto size = static_cast<std::size_t>(status.st_size);
    void* address = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file.get(), 0);
    if (address == MAP_FAILED)
        throw Error(path.string() + ": cannot be mapped into memory: " + std::strerror(errno));
    m_bytes = { static_cast<const std::byte*>(address), size };
    m_guard = guardMapping(m_bytes, path);
}

MappedFile::~MappedFile()
{
    if (m_guard)
        unguardMapping(*m_guard);
    if (!m_bytes.empty())
        ::munmap(const_cast<std::byte*>(m_bytes.data()), m_bytes.size());
}

void MappedFile::requireIntact(std::span<const std::byte> bytes)
{
    if (const std::filesystem::path file = cutFile(bytes); !file.empty())
        throw InputFileError(file.string(), "the file as long as it was when it was opened",
                             "that it was cut short meanwhile");
}

std::string_view MappedFile::text() const noexcept
{
    return { reinterpret_cast<const char*>(m_bytes.data()), m_bytes.size() };
}

} // namespace quantoscope
