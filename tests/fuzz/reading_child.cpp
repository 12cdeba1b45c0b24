#include "tests/fuzz/reading_child.h"

#include "core/results_io/memory_limit.h"

#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <sstream>
#include <utility>

#include <sanitizer/asan_interface.h>
#include <sanitizer/common_interface_defs.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

namespace quantoscope::fuzz {
namespace {

constexpr int kMostInputs = 2000; ///< of one child: what a library leaks goes with it
constexpr int kLibraryFault = 78; ///< exit status
constexpr int kOwnFault = 79; ///< as all others but 0

const char* faultlessLibrary = "";

/// Whether the innermost frame of a report that is neither the sanitizers' own nor the C library's lies in the library.
bool isLibraryFault(const char* report)
{
    std::istringstream lines(report);
    for (std::string line; std::getline(lines, line);) {
        if (line.find("    #") != 0)
            continue;
        if (line.find(faultlessLibrary) != std::string::npos)
            return true;
        if (line.find("quantoscope::") != std::string::npos || line.find("/core/") != std::string::npos)
            return false;
    }
    return false;
}

void judgeReport(const char* report)
{
    ::_exit(isLibraryFault(report) ? kLibraryFault : kOwnFault); // the report is on stderr already
}

/// The child ends by SIGPROF once it has used so much more processor time; never if 0.
void limitTime(int seconds)
{
    itimerval limit {};
    limit.it_value.tv_sec = seconds;
    ::setitimer(ITIMER_PROF, &limit, nullptr);
}

/// What the child is asked for.
struct Task
{
    int seconds = 0;
    std::uint64_t bytes = 0;
};

bool exchange(int socket, const Task& task, std::uint8_t& answer)
{
    if (::send(socket, &task, sizeof task, MSG_NOSIGNAL) != sizeof task)
        return false;
    ssize_t count = 0;
    do
        count = ::recv(socket, &answer, 1, 0);
    while (count < 0 && errno == EINTR);
    return count == 1;
}

} // namespace

ReadingChild::ReadingChild(std::function<void()> read, std::string library)
    : m_read(std::move(read)), m_library(std::move(library))
{
}

ReadingChild::~ReadingChild()
{
    if (!m_isChild)
        end();
}

ReadingChild::Ending ReadingChild::read(int seconds, std::uint64_t bytes)
{
    if (m_child > 0 && m_served >= kMostInputs)
        end();
    if (m_child < 0)
        start();
    ++m_served;
    std::uint8_t answer = 0;
    if (exchange(m_socket, { seconds, bytes }, answer))
        return static_cast<Ending>(answer);
    int status = 0;
    while (::waitpid(m_child, &status, 0) < 0 && errno == EINTR) { }
    ::close(m_socket);
    m_child = -1;
    if (WIFEXITED(status) && WEXITSTATUS(status) != kLibraryFault)
        std::abort();
    return Ending::Died;
}

void ReadingChild::start()
{
    int sockets[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets) != 0)
        std::abort();
    m_child = ::fork();
    if (m_child < 0)
        std::abort();
    m_isChild = m_child == 0;
    m_socket = sockets[m_isChild ? 1 : 0];
    ::close(sockets[m_isChild ? 0 : 1]);
    m_served = 0;
    if (m_isChild)
        serve();
}

void ReadingChild::end()
{
    if (m_child < 0)
        return;
    ::close(m_socket);
    ::kill(m_child, SIGKILL);
    while (::waitpid(m_child, nullptr, 0) < 0 && errno == EINTR) { }
    m_child = -1;
}

void ReadingChild::serve()
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    const rlimit noCore { 0, 0 };
    ::setrlimit(RLIMIT_CORE, &noCore);
    for (const int signal : { SIGABRT, SIGPROF, SIGALRM, SIGTERM, SIGINT })
        std::signal(signal, SIG_DFL); // libFuzzer has its own
    faultlessLibrary = m_library.c_str();
    __sanitizer_set_death_callback(nullptr); // libFuzzer would write its last input, which is another one here
    __asan_set_error_report_callback(&judgeReport);
    for (Task task; ::recv(m_socket, &task, sizeof task, 0) == sizeof task;) {
        limitTime(task.seconds);
        limitMemory(task.bytes);
        Ending ending = Ending::Read;
        try {
            m_read();
        } catch (...) {
            ending = Ending::Refused;
        }
        limitTime(0);
        const auto answer = static_cast<std::uint8_t>(ending);
        if (::send(m_socket, &answer, 1, MSG_NOSIGNAL) != 1)
            break;
    }
    ::_exit(0);
}

} // namespace quantoscope::fuzz
