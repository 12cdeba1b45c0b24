// A child process that reads each input before the fuzzer does, and may die of it. One child serves many inputs:
// starting a process with the sanitizers' tables for each takes a hundred times longer than reading does.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include <sys/types.h>

namespace quantoscope::fuzz {

class ReadingChild
{
public:
    enum class Ending
    {
        Read,
        Refused, ///< by an exception
        Died
    };

    /// `read` runs in the child and looks for the input where the fuzzer has put it.
    /// `library` is part of the name of the one library whose faults are no finds.
    ReadingChild(std::function<void()> read, std::string library);
    ~ReadingChild();
    ReadingChild(const ReadingChild&) = delete;
    ReadingChild& operator=(const ReadingChild&) = delete;

    /// Died if reading ended the child or took more than `seconds` of processor time; what asks for more than `bytes`
    /// of memory is not given it. Ends the fuzzer if it was the fault of other code than the library's; the sanitizers'
    /// report is on stderr in either case.
    Ending read(int seconds, std::uint64_t bytes);
    /// True in the child.
    bool isChild() const noexcept { return m_isChild; }

private:
    void start();
    void end();
    [[noreturn]] void serve();

    std::function<void()> m_read;
    std::string m_library;
    pid_t m_child = -1;
    int m_socket = -1;
    int m_served = 0;
    bool m_isChild = false;
};

} // namespace quantoscope::fuzz
