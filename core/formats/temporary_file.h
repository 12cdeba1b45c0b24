// A large file that appears under its name only when it is whole.
#pragma once

#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>

namespace quantoscope {

/// Written under another name beside its own, and removed unless commit() is reached. All functions throw StorageError.
class TemporaryFile
{
public:
    explicit TemporaryFile(const std::filesystem::path& target);
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    void write(const void* data, std::size_t size);
    /// Flushes to the disk and renames.
    void commit();

private:
    struct Close
    {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    std::filesystem::path m_target;
    std::string m_name;
    std::unique_ptr<std::FILE, Close> m_file;
};

} // namespace quantoscope
