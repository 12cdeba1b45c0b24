#include "core/formats/temporary_file.h"

#include "core/base/errors.h"

#include <cerrno>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>

namespace quantoscope {

namespace {

[[noreturn]] void throwErrno(const std::filesystem::path& file)
{
    throw StorageError("cannot write " + file.string() + ": " + std::generic_category().message(errno));
}

} // namespace

TemporaryFile::TemporaryFile(const std::filesystem::path& target)
    : m_target(target), m_name(target.string() + ".partial-" + std::to_string(::getpid()))
{
    // A file already there is left from a process of the same number that died.
    const int descriptor = ::open(m_name.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (descriptor < 0)
        throwErrno(m_target);
    m_file.reset(::fdopen(descriptor, "wb"));
    if (!m_file) {
        const int error = errno;
        ::close(descriptor);
        ::unlink(m_name.c_str());
        errno = error;
        throwErrno(m_target);
    }
}

TemporaryFile::~TemporaryFile()
{
    if (!m_name.empty())
        ::unlink(m_name.c_str());
}

void TemporaryFile::write(const void* data, std::size_t size)
{
    if (size != 0 && std::fwrite(data, 1, size, m_file.get()) != size)
        throwErrno(m_target);
}

void TemporaryFile::commit()
{
    if (std::fflush(m_file.get()) != 0 || ::fsync(::fileno(m_file.get())) != 0 || std::fclose(m_file.release()) != 0
        || std::rename(m_name.c_str(), m_target.c_str()) != 0)
        throwErrno(m_target);
    m_name.clear();
}

} // namespace quantoscope
