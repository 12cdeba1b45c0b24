#include "app/cli/workbench_process.h"

#include "core/base/errors.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <system_error>

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace quantoscope::cli {
namespace {

// Standard output belongs to our own result.
class OutputToStderr
{
public:
    OutputToStderr()
    {
        posix_spawn_file_actions_init(&m_actions);
        posix_spawn_file_actions_adddup2(&m_actions, STDERR_FILENO, STDOUT_FILENO);
    }
    ~OutputToStderr() { posix_spawn_file_actions_destroy(&m_actions); }
    OutputToStderr(const OutputToStderr&) = delete;
    OutputToStderr& operator=(const OutputToStderr&) = delete;
    const posix_spawn_file_actions_t* get() const { return &m_actions; }

private:
    posix_spawn_file_actions_t m_actions {};
};

} // namespace

std::optional<std::filesystem::path> workbenchProgram()
{
    std::error_code error;
    const std::filesystem::path program
        = std::filesystem::read_symlink("/proc/self/exe", error).parent_path() / "quantoscope";
    if (error || access(program.c_str(), X_OK) != 0)
        return std::nullopt;
    return program;
}

int runWorkbench(const std::filesystem::path& program, const std::vector<std::string>& arguments)
{
    std::vector<std::string> words { program.string(), "--batch" };
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> argv;
    for (std::string& word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    setenv("QT_QPA_PLATFORM", "offscreen", 1);

    const OutputToStderr output;
    pid_t child = 0;
    if (const int failed = posix_spawn(&child, program.c_str(), output.get(), nullptr, argv.data(), environ);
        failed != 0)
        throw Error("cannot start " + program.string() + ": " + std::strerror(failed));
    int status = 0;
    while (waitpid(child, &status, 0) < 0) {
        if (errno != EINTR)
            throw Error("cannot wait for " + program.string() + ": " + std::strerror(errno));
    }
    if (!WIFEXITED(status))
        throw Error(program.string() + " was ended by signal " + std::to_string(WTERMSIG(status)));
    return WEXITSTATUS(status);
}

} // namespace quantoscope::cli
