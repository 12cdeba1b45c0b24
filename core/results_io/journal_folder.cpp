#include "core/results_io/journal_folder.h"

#include "core/base/durable_file.h"
#include "core/base/errors.h"
#include "core/base/log.h"
#include "core/base/utf8.h"
#include "core/results_io/session_schema.h"
#include "core/results_io/session_tree.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <new>
#include <stdexcept>
#include <sys/stat.h>
#include <unistd.h>

namespace quantoscope {
namespace {

namespace fs = std::filesystem;

constexpr const char* kLayerPrefix = "layer-";
constexpr std::size_t kFailureRoom = 2048;

std::vector<fs::path> filesIn(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error); !error && entry != fs::directory_iterator();
         entry.increment(error))
        files.push_back(entry->path());
    std::ranges::sort(files);
    return files;
}

void removeFile(const fs::path& file)
{
    if (::unlink(file.c_str()) != 0 && errno != ENOENT)
        throw StorageError("cannot remove " + file.string() + ": " + std::strerror(errno));
}

/// The one child of `link` in `group`, which must have exactly one.
std::string onlyChild(const H5GroupReader& group, const char* link)
{
    const std::vector<std::string> children = group.children(link);
    if (children.size() != 1)
        group.fail("one layer in " + group.path(), std::to_string(children.size()));
    return children.front();
}

/// What a journal file holds.
struct JournalLayer
{
    LayerResult result;
    std::optional<CalibrationLayer> inputs;
};

/// The one layer of a journal file, if it belongs to `run`.
std::optional<JournalLayer> readJournalLayer(const fs::path& file, const Run& run)
{
    const H5GroupReader root = H5GroupReader::openFile(file);
    requireFormat(root, kJournalLayerFormat);
    const std::string runLink = linkName(run.id);
    if (!root.has("runs") || !root.group("runs").has(runLink))
        return std::nullopt;
    const H5GroupReader group = root.group("runs").group(runLink);
    JournalLayer layer { readLayerResult(group.group("layers"), onlyChild(group, "layers")), std::nullopt };
    const std::string calibrationLink = linkName(run.calibration);
    if (root.has("calibrations") && root.group("calibrations").has(calibrationLink)) {
        const H5GroupReader calibration = root.group("calibrations").group(calibrationLink);
        layer.inputs = readCalibrationLayer(calibration.group("layers"), onlyChild(calibration, "layers"));
    }
    return layer;
}

/// A layer that finished twice counts as it finished last.
void putLayer(Run& run, LayerResult layer)
{
    const auto found = std::ranges::find(run.layers, layer.name, &LayerResult::name);
    if (found == run.layers.end())
        run.layers.push_back(std::move(layer));
    else
        *found = std::move(layer);
}

void putInputs(Session& session, const std::string& id, const CalibrationLayer& inputs)
{
    const auto calibration = std::ranges::find(session.calibrations, id, &Calibration::id);
    if (calibration == session.calibrations.end())
        return;
    std::vector<CalibrationLayer>& layers = calibration->layers;
    if (std::ranges::find(layers, inputs.name, &CalibrationLayer::name) == layers.end())
        layers.push_back(inputs);
}

/// What noteFailure() left; empty if nothing.
std::string readFailure(const fs::path& file)
{
    std::string words(kFailureRoom, ' ');
    std::ifstream stream(file, std::ios::binary);
    stream.read(words.data(), static_cast<std::streamsize>(words.size()));
    words.resize(static_cast<std::size_t>(stream.gcount()));
    words.erase(words.find_last_not_of(' ') + 1);
    return validUtf8(words);
}

void sayInterrupted(Run& run)
{
    std::erase_if(run.warnings, [](const Warning& warning) { return warning.code == "run_interrupted"; });
    run.warnings.push_back({ "run_interrupted", { { "layers", std::to_string(run.layers.size()) } } });
}

/// A run that the session has, and what was added to it when it was resumed. Nothing is new in a journal that was
/// folded but not removed any more.
void joinRun(Run& known, const Run& resumed)
{
    const std::size_t before = known.layers.size();
    for (const LayerResult& layer : resumed.layers)
        putLayer(known, layer);
    if (known.layers.size() == before && resumed.failure.empty())
        return;
    known.status = resumed.status;
    known.failure = resumed.failure;
    sayInterrupted(known);
}

} // namespace

JournalFolder::JournalFolder(const fs::path& sessionFile) : m_path(sessionFile.string() + ".journal")
{
}

fs::path JournalFolder::layer(std::size_t number) const
{
    char name[32];
    std::snprintf(name, sizeof name, "%s%06zu.h5", kLayerPrefix, number);
    return m_path / name;
}

void JournalFolder::prepare() const
{
    if (::mkdir(m_path.c_str(), 0777) != 0 && errno != EEXIST)
        throw StorageError("cannot create the folder " + m_path.string() + ": " + std::strerror(errno));
    removeContents();
    replaceFile(failure(), std::string(kFailureRoom, ' '));
    syncFolder(folderOf(m_path));
}

void JournalFolder::noteFailure(std::string_view words) const
{
    const int file = ::open(failure().c_str(), O_WRONLY | O_CLOEXEC);
    const std::string_view kept = words.substr(0, kFailureRoom);
    const bool written = file >= 0 && ::pwrite(file, kept.data(), kept.size(), 0) == static_cast<ssize_t>(kept.size())
        && ::fsync(file) == 0;
    const int reason = errno;
    if (file >= 0)
        ::close(file);
    if (!written)
        throw StorageError("cannot write " + failure().string() + ": " + std::strerror(reason));
}

void JournalFolder::remove() const
{
    removeFile(header());
    syncFolder(m_path);
    removeContents();
    if (::rmdir(m_path.c_str()) != 0)
        throw StorageError("cannot remove the folder " + m_path.string() + ": " + std::strerror(errno));
    syncFolder(folderOf(m_path));
}

void JournalFolder::removeContents() const
{
    for (const fs::path& file : filesIn(m_path))
        removeFile(file);
    syncFolder(m_path);
}

Session JournalFolder::read() const
{
    Session session = guardedRead(header(), [this] {
        const H5GroupReader root = H5GroupReader::openFile(header());
        Session head = readSessionHead(root);
        head.runs = readRuns(root);
        if (head.runs.size() != 1)
            root.fail("one run in the journal", std::to_string(head.runs.size()));
        return head;
    });
    readLayers(session);
    Run& run = session.runs.front();
    run.failure = readFailure(failure());
    run.status = run.failure.empty() ? RunStatus::Cancelled : RunStatus::Failed;
    sayInterrupted(run);
    return session;
}

void JournalFolder::readLayers(Session& session) const
{
    Run& run = session.runs.front();
    for (const fs::path& file : filesIn(m_path)) {
        if (!file.filename().string().starts_with(kLayerPrefix) || file.extension() != ".h5")
            continue;
        try {
            guardedRead(file, [&] {
                if (std::optional<JournalLayer> layer = readJournalLayer(file, run)) {
                    putLayer(run, std::move(layer->result));
                    if (layer->inputs)
                        putInputs(session, run.calibration, *layer->inputs);
                }
                return Session();
            });
        } catch (const InputFileError& error) {
            run.warnings.push_back({ "journal_layer_unreadable", { { "reason", error.what() } } });
        }
    }
}

void foldJournal(Session& session, const Session& journal)
{
    const Run& run = journal.runs.front();
    if (journal.uuid != session.uuid) {
        logMessage(LogLevel::Warning, "results_io", "the journal beside the session belongs to another session");
        return;
    }
    for (const Calibration& calibration : journal.calibrations) {
        if (std::ranges::find(session.calibrations, calibration.id, &Calibration::id) == session.calibrations.end())
            session.calibrations.push_back(calibration);
        for (const CalibrationLayer& layer : calibration.layers)
            putInputs(session, calibration.id, layer);
    }
    const auto known = std::ranges::find(session.runs, run.id, &Run::id);
    if (known == session.runs.end())
        session.runs.push_back(run);
    else if (known->status == RunStatus::Running)
        *known = run;
    else if (known->status != RunStatus::Complete)
        joinRun(*known, run);
}

Session guardedRead(const fs::path& file, const std::function<Session()>& read)
{
    const H5Silence silence;
    try {
        return read();
    } catch (const H5Failure& failure) {
        throw InputFileError(file.string(), "a whole session file",
                             "that HDF5 cannot " + failure.what()
                                 + (failure.reason().empty() ? "" : " (" + failure.reason() + ")"));
    } catch (const std::bad_alloc&) {
        throw InputFileError(file.string(), "a session that fits into memory", "that it does not");
    } catch (const std::length_error&) {
        throw InputFileError(file.string(), "a session that fits into memory", "that it does not");
    }
}

} // namespace quantoscope
