#include "core/results_io/session_journal.h"

#include "core/base/durable_file.h"
#include "core/base/errors.h"
#include "core/results_io/journal_folder.h"
#include "core/results_io/session_file.h"
#include "core/results_io/session_schema.h"
#include "core/results_io/session_tree.h"

#include <algorithm>

namespace quantoscope {
namespace {

namespace fs = std::filesystem;

bool hasRun(const Session& session, const std::string& id)
{
    return std::ranges::find(session.runs, id, &Run::id) != session.runs.end();
}

/// A new run may only start when the journal of an interrupted one is safe in the session file.
void foldLeftJournal(const fs::path& file, const Session& session)
{
    if (!hasJournal(file))
        return;
    const JournalFolder folder(file);
    const Session left = folder.read();
    if (left.uuid != session.uuid || !hasRun(session, left.runs.front().id)) {
        throw StorageError(folder.path().string() + " holds the interrupted run " + left.runs.front().id
                           + ", which is not in the session; open the session to recover it, or move the folder away");
    }
    writeSession(file, session);
    folder.remove();
}

std::string headerImage(const Session& session, const Run& run)
{
    return h5Image([&](const H5GroupWriter& root) {
        writeSessionHead(root, session);
        Run started = run;
        started.status = RunStatus::Running;
        started.layers.clear();
        writeRun(root.group("runs"), started, session.runs.size());
    });
}

/// What belongs beside a layer's result.
struct LayerInputs
{
    const std::string& calibrationId;
    const CalibrationLayer* layer = nullptr;
};

std::string layerImage(const std::string& runId, const LayerResult& layer, std::size_t position,
                       const LayerInputs& inputs)
{
    return h5Image([&](const H5GroupWriter& root) {
        writeFormat(root, kJournalLayerFormat);
        if (inputs.layer) {
            const H5GroupWriter calibration = root.group("calibrations").group(linkName(inputs.calibrationId));
            writeCalibrationLayer(calibration.group("layers"), *inputs.layer, position);
        }
        const H5GroupWriter run = root.group("runs").group(linkName(runId));
        writeLayerResult(run.group("layers"), layer, position, CodeStorage::Deflated);
    });
}

} // namespace

bool hasJournal(const fs::path& sessionFile)
{
    std::error_code error;
    return fs::is_regular_file(JournalFolder(sessionFile).header(), error);
}

SessionJournal::SessionJournal(fs::path sessionFile, const Session& session, const Run& run)
    : m_sessionFile(std::move(sessionFile)), m_runId(run.id), m_calibrationId(run.calibration)
{
    foldLeftJournal(m_sessionFile, session);
    const JournalFolder folder(m_sessionFile);
    folder.prepare();
    replaceFile(folder.header(), headerImage(session, run));
}

SessionJournal::~SessionJournal() = default;

void SessionJournal::addLayer(const LayerResult& layer, const CalibrationLayer* inputs)
{
    replaceFile(JournalFolder(m_sessionFile).layer(m_layers),
                layerImage(m_runId, layer, m_layers, { m_calibrationId, inputs }));
    ++m_layers;
}

void SessionJournal::noteFailure(std::string_view failure)
{
    JournalFolder(m_sessionFile).noteFailure(failure);
}

void SessionJournal::fold(const Session& session)
{
    if (!hasRun(session, m_runId))
        throw StorageError("the session to be written has no run " + m_runId);
    writeSession(m_sessionFile, session);
    JournalFolder(m_sessionFile).remove();
}

Session recoverSession(const fs::path& file)
{
    Session session = readSession(file);
    if (hasJournal(file)) {
        writeSession(file, session);
        JournalFolder(file).remove();
    }
    return session;
}

} // namespace quantoscope
