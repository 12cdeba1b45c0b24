// Threads that wait let the processor go.
//
// libgomp's threads spin for milliseconds at the end of each parallel loop; a BLAS with threads of its own then finds
// every core taken, and so do the window and other programs. On two cores a prompt takes several times as long that
// way. libgomp reads its settings while it is loaded, before main could say anything, so the program starts itself anew
// with the setting made: before any constructor has run, which costs the time of mapping the libraries once more.
#include <cstdlib>
#include <cstring>
#include <unistd.h>

namespace {

constexpr char kPatience[] = "OMP_WAIT_POLICY=passive";
constexpr int kMostVariables = 4096;
constexpr int kLongestPath = 4096;

bool isSet(char** environment, const char* name)
{
    const std::size_t length = std::strlen(name);
    for (char** variable = environment; *variable != nullptr; ++variable)
        if (std::strncmp(*variable, name, length) == 0 && (*variable)[length] == '=')
            return true;
    return false;
}

/// The C library is not set up yet: no allocation here, nothing that looks at `environ`. If anything is in the way, the
/// program goes on as it is, only slower.
void startPatiently(int /*argc*/, char** argv, char** environment)
{
    if (isSet(environment, "OMP_WAIT_POLICY") || isSet(environment, "GOMP_SPINCOUNT"))
        return;
    static char path[kLongestPath];
    const ssize_t length = readlink("/proc/self/exe", path, sizeof path - 1);
    static char* variables[kMostVariables];
    int count = 0;
    while (environment[count] != nullptr && count < kMostVariables - 2) {
        variables[count] = environment[count];
        ++count;
    }
    if (length <= 0 || environment[count] != nullptr)
        return;
    variables[count] = const_cast<char*>(kPatience);
    execve(path, argv, variables);
}

using Initializer = void (*)(int, char**, char**);
[[gnu::section(".preinit_array"), gnu::used]] const Initializer kBeforeAllConstructors = startPatiently;

} // namespace
