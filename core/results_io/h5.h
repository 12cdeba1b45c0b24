// Owners of HDF5 handles and HDF5's own words for what went wrong. HDF5 runs one call at a time: everything here is
// called from one thread, the I/O thread.
#pragma once

#include <hdf5.h>
#include <string>
#include <utility>

namespace quantoscope {

/// HDF5's innermost description of the last failed call on this thread; empty if there is none.
std::string h5ErrorText();

/// An HDF5 call failed. Caught at the border of the room, where the file's name and the reason are joined.
class H5Failure
{
public:
    explicit H5Failure(std::string what) : m_what(std::move(what)), m_reason(h5ErrorText()) { }
    const std::string& what() const noexcept { return m_what; } ///< "read the attribute seed of /calibrations/a"
    const std::string& reason() const noexcept { return m_reason; }

private:
    std::string m_what;
    std::string m_reason;
};

/// Throws H5Failure for a negative status.
template <typename Status>
Status checked(Status status, const std::string& what)
{
    if (status < 0)
        throw H5Failure(what);
    return status;
}

template <herr_t (*Close)(hid_t)>
class H5Handle
{
public:
    H5Handle(hid_t id, const std::string& what) : m_id(checked(id, what)) { }
    H5Handle(H5Handle&& other) noexcept : m_id(std::exchange(other.m_id, H5I_INVALID_HID)) { }
    H5Handle& operator=(H5Handle&& other) noexcept
    {
        std::swap(m_id, other.m_id);
        return *this;
    }
    ~H5Handle()
    {
        if (m_id >= 0)
            Close(m_id);
    }
    hid_t id() const noexcept { return m_id; }

private:
    hid_t m_id;
};

using H5File = H5Handle<&H5Fclose>;
using H5Group = H5Handle<&H5Gclose>;
using H5Dataset = H5Handle<&H5Dclose>;
using H5Attribute = H5Handle<&H5Aclose>;
using H5Space = H5Handle<&H5Sclose>;
using H5Type = H5Handle<&H5Tclose>;
using H5PropertyList = H5Handle<&H5Pclose>;

/// While one lives, HDF5 prints no errors of its own to stderr on this thread.
class H5Silence
{
public:
    H5Silence();
    ~H5Silence();
    H5Silence(const H5Silence&) = delete;
    H5Silence& operator=(const H5Silence&) = delete;

private:
    H5E_auto2_t m_printer = nullptr;
    void* m_printerData = nullptr;
};

/// Variable-length UTF-8.
H5Type utf8StringType();

/// Layer names are link names, in which '/' would separate: '%', '/', an empty name and "." are written as %XX.
std::string linkName(const std::string& name);
std::string nameOfLink(const std::string& link);

} // namespace quantoscope
