// Folders that appear whole or not at all.
#pragma once

#include <filesystem>
#include <string>

namespace quantoscope {

/// A folder filled under a temporary name beside its own. Unless commit() is reached, it leaves nothing behind.
class StagedFolder
{
public:
    /// Throws StorageError when `target` exists and is not an empty folder, or the folder it lies in cannot be written.
    explicit StagedFolder(const std::filesystem::path& target);
    ~StagedFolder();
    StagedFolder(const StagedFolder&) = delete;
    StagedFolder& operator=(const StagedFolder&) = delete;

    /// Where to write until then.
    const std::filesystem::path& path() const noexcept { return m_staged; }

    /// Makes the names durable and gives the folder its own name. Throws StorageError.
    void commit();

    /// Why `target` cannot be a new folder ("it is not empty"); empty if it can.
    static std::string obstacle(const std::filesystem::path& target);

private:
    std::filesystem::path m_target;
    std::filesystem::path m_staged;
};

} // namespace quantoscope
