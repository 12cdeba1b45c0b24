// libtorch's own exceptions carry a backtrace in what(), and only some of them say by their type that memory ran out;
// people get one sentence.
#pragma once

#include <new>
#include <string>

namespace quantoscope {

/// Host or device had not as much memory as was asked for; what() says so and what needs less.
class OutOfMemory : public std::bad_alloc
{
public:
    /// `detail`: how much was asked for; may be empty.
    explicit OutOfMemory(const std::string& detail);
    const char* what() const noexcept override { return m_message.c_str(); }

private:
    std::string m_message;
};

/// To be called in a handler: throws the exception again, OutOfMemory in the place of any that says so, and Error in
/// the place of libtorch's others.
[[noreturn]] void rethrowPlainly();

template <typename Work>
auto withPlainFailures(Work work)
{
    try {
        return work();
    } catch (...) {
        rethrowPlainly();
    }
}

} // namespace quantoscope
