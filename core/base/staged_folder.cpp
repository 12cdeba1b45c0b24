#include "core/base/staged_folder.h"

#include "core/base/durable_file.h"
#include "core/base/errors.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

#include <unistd.h>

namespace quantoscope {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const std::string& what, const fs::path& path, int error)
{
    throw StorageError("cannot " + what + ' ' + path.string() + ": " + std::strerror(error));
}

fs::path withoutTrailingSlash(const fs::path& path)
{
    return path.has_filename() ? path : path.parent_path();
}

} // namespace

std::string StagedFolder::obstacle(const fs::path& target)
{
    std::error_code error;
    if (!fs::exists(target, error))
        return {};
    if (!fs::is_directory(target, error))
        return "it is a file";
    return fs::is_empty(target, error) && !error ? std::string() : std::string("the folder is not empty");
}

StagedFolder::StagedFolder(const fs::path& target)
    : m_target(withoutTrailingSlash(target)), m_staged(m_target.string() + ".partial-" + std::to_string(::getpid()))
{
    if (const std::string reason = obstacle(m_target); !reason.empty())
        throw StorageError("cannot write " + m_target.string() + ": " + reason);
    std::error_code error;
    fs::create_directories(folderOf(m_target), error);
    fs::remove_all(m_staged, error); // left from a process of the same number that died
    if (!fs::create_directory(m_staged, error))
        fail("create the folder", m_staged, error ? error.value() : EEXIST);
}

StagedFolder::~StagedFolder()
{
    if (m_staged.empty())
        return;
    std::error_code ignored;
    fs::remove_all(m_staged, ignored);
}

void StagedFolder::commit()
{
    syncFolder(m_staged);
    if (std::rename(m_staged.c_str(), m_target.c_str()) != 0)
        fail("rename to", m_target, errno);
    m_staged.clear();
    syncFolder(folderOf(m_target));
}

} // namespace quantoscope
