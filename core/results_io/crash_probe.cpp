#include "core/results_io/crash_probe.h"

#include "core/results_io/memory_limit.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <initializer_list>
#include <new>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace quantoscope {
namespace {

constexpr int kRefused = 3; ///< the child's exit status; its words are in the pipe
constexpr unsigned kMostWaiting = 60; ///< seconds beside four times those of the processor: for one that stands still
constexpr std::size_t kMostWords = 4096; ///< bytes, which a pipe holds without a reader

void limitMeans(const ProbeLimits& limits)
{
    const rlimit noCore { 0, 0 };
    ::setrlimit(RLIMIT_CORE, &noCore);
    const rlimit time { limits.cpuSeconds, limits.cpuSeconds };
    ::setrlimit(RLIMIT_CPU, &time);
    ::alarm(kMostWaiting + 4 * static_cast<unsigned>(limits.cpuSeconds));
    limitMemory(limits.bytes);
}

[[noreturn]] void refuse(int words, const InputFileError& error)
{
    std::string text = error.file() + '\0' + error.expected() + '\0' + error.found();
    text.resize(std::min(text.size(), kMostWords));
    const bool told = ::write(words, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    ::_exit(told ? kRefused : 1);
}

[[noreturn]] void readAndEnd(const std::function<void()>& read, const ProbeLimits& limits, int words)
{
    // A crash here is an answer: no handler of the program, no report on its stderr, no core file.
    for (const int signal : { SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGILL, SIGXCPU, SIGALRM })
        std::signal(signal, SIG_DFL);
    const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    ::dup2(nowhere, STDOUT_FILENO);
    ::dup2(nowhere, STDERR_FILENO);
    limitMeans(limits);
    try {
        read();
    } catch (const InputFileError& error) {
        refuse(words, error);
    } catch (const std::bad_alloc&) {
        refuse(words, InputFileError({}, "contents in proportion to the file's size", "some that ask for more memory"));
    } catch (...) {
        // The parent will meet the same failure and say what it is.
        ::_exit(0);
    }
    ::_exit(0);
}

std::string readAll(int words)
{
    std::string text;
    std::array<char, kMostWords> part {};
    ssize_t count = 0;
    while ((count = ::read(words, part.data(), part.size())) > 0 || (count < 0 && errno == EINTR))
        text.append(part.data(), static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    return text;
}

InputFileError refusalOf(const std::string& words)
{
    const std::size_t first = words.find('\0');
    const std::size_t second = first == std::string::npos ? first : words.find('\0', first + 1);
    if (second == std::string::npos)
        return { words.substr(0, first), "a file that can be read", "one that cannot" };
    return { words.substr(0, first), words.substr(first + 1, second - first - 1), words.substr(second + 1) };
}

} // namespace

ProbeResult probeInChild(const std::function<void()>& read, const ProbeLimits& limits)
{
    std::array<int, 2> pipe { -1, -1 };
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0)
        return {};
    const pid_t child = ::fork();
    if (child == 0)
        readAndEnd(read, limits, pipe[1]);
    ::close(pipe[1]);
    const std::string words = child < 0 ? std::string() : readAll(pipe[0]);
    ::close(pipe[0]);
    int status = 0;
    while (child > 0 && ::waitpid(child, &status, 0) < 0) {
        if (errno != EINTR)
            return {};
    }
    if (WIFEXITED(status) && WEXITSTATUS(status) == kRefused)
        return { .refusal = refusalOf(words) };
    return { .survived = WIFEXITED(status) && WEXITSTATUS(status) == 0 };
}

} // namespace quantoscope
