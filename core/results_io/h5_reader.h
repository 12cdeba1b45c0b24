// Reads attributes and datasets of one HDF5 group of a file that nobody vouches for: a link, a type, an extent or a
// filter is checked before it is followed, read into memory or run. Every failure is an InputFileError that names the
// path inside the file.
#pragma once

#include "core/results/run.h"
#include "core/results_io/h5.h"
#include "core/results_io/h5_types.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace quantoscope {

class H5GroupReader
{
public:
    /// Opens `file` and its root group. Throws InputFileError.
    static H5GroupReader openFile(const std::filesystem::path& file);

    /// "/runs/run-0001"
    const std::string& path() const noexcept { return m_path; }

    bool has(const std::string& link) const;
    H5GroupReader group(const std::string& link) const;
    /// Link names of the groups inside group `link`, by name; empty if there is no such group.
    std::vector<std::string> children(const std::string& link) const;

    // Attributes. A required one is named by schema 1.0 and must be there; an extra one keeps its value where it is
    // absent; a measured one is empty where it was not measured.
    template <typename T>
    void required(const char* name, T& value) const
    {
        if (!hasAttribute(name))
            fail("an attribute " + attributePath(name), "none of that name");
        read(name, value);
    }
    template <typename T>
    void extra(const char* name, T& value) const
    {
        if (hasAttribute(name))
            read(name, value);
    }
    void measured(const char* name, std::optional<double>& value) const
    {
        if (hasAttribute(name))
            read(name, value.emplace());
    }

    // Datasets; empty where absent.
    std::string text(const char* name) const;
    std::vector<std::string> strings(const char* name) const;
    /// Any number of dimensions, flattened.
    template <typename T>
    std::vector<T> vector(const char* name) const
    {
        std::vector<T> values;
        if (const std::optional<Array> array = findArray(name, H5Number<T>::kClass)) {
            values.resize(array->count);
            readNumbers(*array, H5Number<T>::native(), values.data());
        }
        return values;
    }
    /// Two dimensions.
    template <typename T>
    Matrix<T> matrix(const char* name) const
    {
        Matrix<T> matrix;
        if (const std::optional<Array> array = findArray(name, H5Number<T>::kClass)) {
            requireMatrix(*array);
            matrix.rows = static_cast<std::int64_t>(array->extent[0]);
            matrix.columns = static_cast<std::int64_t>(array->extent[1]);
            matrix.values.resize(array->count);
            readNumbers(*array, H5Number<T>::native(), matrix.values.data());
        }
        return matrix;
    }

    [[noreturn]] void fail(const std::string& expected, const std::string& found) const;

private:
    struct OpenFile
    {
        std::string name;
        std::uint64_t bytes;
        H5File handle;
    };
    /// A dataset whose type, storage and extent have been found fit to be read.
    struct Array
    {
        std::string path;
        H5Dataset dataset;
        std::vector<hsize_t> extent;
        std::uint64_t count;
    };

    H5GroupReader(std::shared_ptr<const OpenFile> file, H5Group group, std::string path);

    std::string inside(const std::string& link) const { return (m_path == "/" ? "" : m_path) + "/" + link; }
    std::string attributePath(const char* name) const { return m_path + "@" + name; }
    bool hasAttribute(const char* name) const;
    H5Attribute openScalar(const char* name, H5T_class_t expected) const;
    void read(const char* name, std::string& value) const;
    void read(const char* name, std::int64_t& value) const;
    void read(const char* name, std::uint64_t& value) const;
    void read(const char* name, double& value) const;
    void read(const char* name, RunStatus& value) const;
    std::string textOf(const char* characters) const;

    void requireHardLink(const std::string& link) const;
    Array openArray(const char* name) const;
    std::optional<Array> findArray(const char* name, H5T_class_t expected) const;
    void requireMatrix(const Array& array) const;
    void readNumbers(const Array& array, hid_t native, void* values) const;

    std::shared_ptr<const OpenFile> m_file;
    H5Group m_group;
    std::string m_path;
};

} // namespace quantoscope
