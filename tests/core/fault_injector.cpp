#include "tests/core/fault_injector.h"

#include <cstddef>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace quantoscope::testing {
namespace {

int g_endAt = 0;
Ending g_ending = Ending::Before;
int g_operations = 0;

bool isLast()
{
    return ++g_operations == g_endAt;
}

void endHere()
{
    if (isLast())
        ::_exit(kInjectedExit);
}

} // namespace

void endProcessAt(int operation, Ending ending)
{
    g_endAt = operation;
    g_ending = ending;
    g_operations = 0;
}

int durableOperations()
{
    return g_operations;
}

} // namespace quantoscope::testing

using namespace quantoscope::testing;

// libc's declarations carry attributes of their own; these definitions have the same types.
extern "C" {

ssize_t write(int descriptor, const void* bytes, std::size_t size)
{
    if (isLast()) {
        if (g_ending == Ending::Torn)
            ::syscall(SYS_write, descriptor, bytes, size / 2);
        ::_exit(kInjectedExit);
    }
    return ::syscall(SYS_write, descriptor, bytes, size);
}

ssize_t pwrite(int descriptor, const void* bytes, std::size_t size, off_t offset)
{
    endHere();
    return ::syscall(SYS_pwrite64, descriptor, bytes, size, offset);
}

int fsync(int descriptor)
{
    endHere();
    // The children end by _exit, not by power loss: what was written is seen, synced or not.
    return ::fcntl(descriptor, F_GETFD) < 0 ? -1 : 0;
}

int rename(const char* from, const char* to) noexcept
{
    endHere();
    return static_cast<int>(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
}

int unlink(const char* path) noexcept
{
    endHere();
    return static_cast<int>(::syscall(SYS_unlinkat, AT_FDCWD, path, 0));
}

int mkdir(const char* path, mode_t mode) noexcept
{
    endHere();
    return static_cast<int>(::syscall(SYS_mkdirat, AT_FDCWD, path, mode));
}

int rmdir(const char* path) noexcept
{
    endHere();
    return static_cast<int>(::syscall(SYS_unlinkat, AT_FDCWD, path, AT_REMOVEDIR));
}

} // extern "C"
