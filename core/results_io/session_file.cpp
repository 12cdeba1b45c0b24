#include "core/results_io/session_file.h"

#include "core/base/durable_file.h"
#include "core/base/errors.h"
#include "core/results_io/crash_probe.h"
#include "core/results_io/gzip_file.h"
#include "core/results_io/journal_folder.h"
#include "core/results_io/session_journal.h"
#include "core/results_io/session_tree.h"

#include <cerrno>
#include <cstring>
#include <optional>
#include <unistd.h>

namespace quantoscope {
namespace {

namespace fs = std::filesystem;

// Far more processor time than reading takes: only for damage that sends HDF5 into an endless loop.
constexpr std::uint64_t kProbeSeconds = 5;
constexpr std::uint64_t kProbeBytesPerSecond = 200000;
// Far more memory than reading takes (2 to 5 times the file): only for lengths in a file that HDF5 takes at their word.
constexpr std::uint64_t kProbeMemory = std::uint64_t(160) << 20U;
constexpr std::uint64_t kProbeMemoryPerByte = 32;

Session readFile(const fs::path& file)
{
    const H5GroupReader root = H5GroupReader::openFile(file);
    Session session = readSessionHead(root);
    session.runs = readRuns(root);
    return session;
}

std::optional<Session> readJournal(const fs::path& file)
{
    if (!hasJournal(file))
        return std::nullopt;
    try {
        return JournalFolder(file).read();
    } catch (const InputFileError&) {
        if (!hasJournal(file))
            return std::nullopt;
        throw;
    }
}

Session readWithJournal(const fs::path& file)
{
    // The journal first: if it is folded and removed meanwhile, the file holds all of it.
    const std::optional<Session> journal = readJournal(file);
    if (journal && !fs::exists(file))
        return *journal;
    Session session = guardedRead(file, [&file] { return readFile(file); });
    if (journal)
        foldJournal(session, *journal);
    return session;
}

/// Of the file and its journal.
std::uintmax_t bytesOf(const fs::path& file)
{
    std::error_code error;
    std::uintmax_t bytes = fs::is_regular_file(file, error) ? fs::file_size(file, error) : 0;
    for (fs::directory_iterator entry(JournalFolder(file).path(), error), end; !error && entry != end;
         entry.increment(error))
        bytes += entry->is_regular_file(error) ? entry->file_size(error) : 0;
    return bytes;
}

Session readProbed(const fs::path& file)
{
    const std::uintmax_t bytes = bytesOf(file);
    const ProbeResult probe = probeInChild([&file] { readWithJournal(file); },
                                           { .cpuSeconds = kProbeSeconds + bytes / kProbeBytesPerSecond,
                                             .bytes = kProbeMemory + bytes * kProbeMemoryPerByte });
    if (probe.refusal)
        throw InputFileError(probe.refusal->file().empty() ? file.string() : probe.refusal->file(),
                             probe.refusal->expected(), probe.refusal->found());
    if (!probe.survived) {
        throw InputFileError(file.string(), "a whole session file",
                             "one of " + std::to_string(bytes) + " bytes that is damaged so that HDF5 cannot read it");
    }
    return readWithJournal(file);
}

/// An empty file of our own, gone at the end.
class ScratchFile
{
public:
    ScratchFile()
    {
        std::string name = (fs::temp_directory_path() / "quantoscope-XXXXXX").string();
        const int descriptor = ::mkstemp(name.data());
        if (descriptor < 0)
            throw StorageError("cannot make the file " + name + ": " + std::strerror(errno));
        ::close(descriptor);
        m_path = name;
    }
    ~ScratchFile()
    {
        std::error_code ignored;
        fs::remove(m_path, ignored);
    }
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;
    const fs::path& path() const noexcept { return m_path; }

private:
    fs::path m_path;
};

Session readPacked(const fs::path& file)
{
    const ScratchFile unpacked;
    unpackGzip(file, unpacked.path());
    try {
        return readProbed(unpacked.path());
    } catch (const InputFileError& error) {
        throw InputFileError(file.string(), error.expected(), error.found());
    }
}

} // namespace

Session readSession(const fs::path& file)
{
    return isGzip(file) ? readPacked(file) : readProbed(file);
}

void writeSession(const fs::path& file, const Session& session)
{
    const std::string image = h5Image([&session](const H5GroupWriter& root) {
        writeSessionHead(root, session);
        const H5GroupWriter runs = root.group("runs");
        for (std::size_t i = 0; i < session.runs.size(); ++i)
            writeRun(runs, session.runs[i], i);
    });
    replaceFile(file, file.extension() == ".gz" ? packGzip(image) : image);
}

} // namespace quantoscope
