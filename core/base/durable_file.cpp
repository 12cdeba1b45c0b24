#include "core/base/durable_file.h"

#include "core/base/errors.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace quantoscope {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const char* what, const fs::path& path)
{
    const int reason = errno;
    throw StorageError(std::string("cannot ") + what + " " + path.string() + ": " + std::strerror(reason));
}

class FileDescriptor
{
public:
    FileDescriptor(int descriptor, const char* what, const fs::path& path) : m_descriptor(descriptor)
    {
        if (descriptor < 0)
            fail(what, path);
    }
    FileDescriptor(const FileDescriptor&) = delete;
    FileDescriptor& operator=(const FileDescriptor&) = delete;
    ~FileDescriptor()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    int get() const noexcept { return m_descriptor; }
    /// Some file systems report a full disk only here.
    void close(const fs::path& path)
    {
        if (::close(std::exchange(m_descriptor, -1)) != 0)
            fail("write", path);
    }

private:
    int m_descriptor;
};

void writeAll(int descriptor, std::string_view bytes, const fs::path& path)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            fail("write", path);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

void writePart(const fs::path& part, std::string_view bytes, mode_t mode)
{
    FileDescriptor file(::open(part.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode), "create", part);
    writeAll(file.get(), bytes, part);
    if (::fsync(file.get()) != 0)
        fail("write", part);
    file.close(part);
}

} // namespace

fs::path folderOf(const fs::path& file)
{
    const fs::path folder = file.parent_path();
    return folder.empty() ? fs::path(".") : folder;
}

void syncFolder(const fs::path& folder)
{
    const FileDescriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC), "open folder", folder);
    // Some network file systems know no fsync of folders; there the rename is as durable as it gets.
    if (::fsync(descriptor.get()) != 0 && errno != EINVAL && errno != ENOTSUP)
        fail("write folder", folder);
}

void replaceFile(const fs::path& file, std::string_view bytes)
{
    std::error_code ignored;
    const fs::path target = fs::is_symlink(file, ignored) ? fs::weakly_canonical(file, ignored) : file;
    struct stat status
    {
    };
    const bool exists = ::stat(target.c_str(), &status) == 0;
    if (exists && !S_ISREG(status.st_mode))
        throw StorageError("cannot write " + target.string() + ": it is not an ordinary file");
    fs::path part = target;
    part += ".part";
    try {
        writePart(part, bytes, exists ? status.st_mode & 0777 : 0666);
        if (::rename(part.c_str(), target.c_str()) != 0)
            fail("rename to", target);
    } catch (...) {
        ::unlink(part.c_str());
        throw;
    }
    syncFolder(folderOf(target));
}

} // namespace quantoscope
