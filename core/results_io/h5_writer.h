// Writes attributes and datasets of one HDF5 group. The file is built in memory, so that HDF5 never meets a full disk:
// its own recovery from a failed flush is poor, ours (core/base/durable_file.h) is a message and an untouched file.
#pragma once

#include "core/results/run.h"
#include "core/results_io/h5.h"
#include "core/results_io/h5_types.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace quantoscope {

class H5GroupWriter
{
public:
    H5GroupWriter(hid_t parent, const std::string& link); ///< creates the group
    explicit H5GroupWriter(const H5File& file); ///< the root group

    H5GroupWriter group(const std::string& link) const { return { m_group.id(), link }; }

    // Attributes. The three kinds differ on reading only (h5_reader.h); what was not measured is not written.
    template <typename T>
    void required(const char* name, const T& value) const
    {
        attribute(name, value);
    }
    template <typename T>
    void extra(const char* name, const T& value) const
    {
        attribute(name, value);
    }
    void measured(const char* name, const std::optional<double>& value) const
    {
        if (value)
            attribute(name, *value);
    }

    /// One string as a dataset.
    void text(const char* name, const std::string& value) const;
    /// [n]; nothing is written for an empty one, here and below.
    void strings(const char* name, const std::vector<std::string>& values) const;
    template <typename T>
    void vector(const char* name, const std::vector<T>& values) const
    {
        const hsize_t extent = values.size();
        if (extent > 0)
            dataset(name, &extent, 1, H5Number<T>::stored(), H5Number<T>::native(), values.data(), false);
    }
    /// [rows, columns]
    template <typename T>
    void matrix(const char* name, std::int64_t rows, std::int64_t columns, const std::vector<T>& values) const
    {
        matrix(name, rows, columns, values, H5Number<T>::stored(), false);
    }
    /// As `stored`, which must hold every value; `compressed`: in chunks of 256x256, shuffled and deflated.
    template <typename T>
    void matrix(const char* name, std::int64_t rows, std::int64_t columns, const std::vector<T>& values, hid_t stored,
                bool compressed) const
    {
        const hsize_t extent[] { static_cast<hsize_t>(rows), static_cast<hsize_t>(columns) };
        if (!values.empty())
            dataset(name, extent, 2, stored, H5Number<T>::native(), values.data(), compressed);
    }

private:
    void attribute(const char* name, const std::string& value) const;
    void attribute(const char* name, std::int64_t value) const;
    void attribute(const char* name, std::uint64_t value) const;
    void attribute(const char* name, double value) const;
    void attribute(const char* name, RunStatus value) const { attribute(name, runStatusName(value)); }
    void scalar(const char* name, hid_t stored, hid_t native, const void* value) const;
    void dataset(const char* name, const hsize_t* extent, int rank, hid_t stored, hid_t native, const void* values,
                 bool compressed) const;

    H5Group m_group;
};

/// The bytes of an HDF5 file whose root group `fill` wrote. Throws StorageError.
std::string h5Image(const std::function<void(const H5GroupWriter&)>& fill);

} // namespace quantoscope
