// The few exceptions the engine throws. Each maps to one exit status of the command line and to one
// kind of dialog in the window; nothing tells them apart by their message text.
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

namespace quantoscope {

/// The work failed: I/O, memory or numerics. Exit status 1.
class Error : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// The request itself makes no sense (an option out of range, two options at odds). Exit status 2.
class InvalidRequest : public Error
{
public:
    using Error::Error;
};

/// An input file is missing, malformed or asks for something this program does not do. Exit status 3.
/// The three parts are kept apart so that a dialog can lay them out; what() joins them.
class InputFileError : public Error
{
public:
    /// `expected` and `found` are short phrases; `found` carries the byte offset or tensor name where there is one.
    InputFileError(std::string file, std::string expected, std::string found)
        : Error(file + ": expected " + expected + ", found " + found)
        , m_file(std::move(file))
        , m_expected(std::move(expected))
        , m_found(std::move(found))
    {
    }

    const std::string& file() const noexcept { return m_file; }
    const std::string& expected() const noexcept { return m_expected; }
    const std::string& found() const noexcept { return m_found; }

private:
    std::string m_file;
    std::string m_expected;
    std::string m_found;
};

/// Writing or reading something of our own (session, journal, export) failed. Exit status 1.
class StorageError : public Error
{
public:
    using Error::Error;
};

/// Another window or process has the session open for writing. Exit status 1.
class SessionInUse : public StorageError
{
public:
    using StorageError::StorageError;
};

/// The user asked to stop. Exit status 130; never shown as a failure. Deliberately no quantoscope::Error, so that
/// a handler of failures cannot swallow it.
class Cancelled : public std::exception
{
public:
    const char* what() const noexcept override { return "cancelled"; }
};

} // namespace quantoscope
