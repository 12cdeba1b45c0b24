#include "core/pipeline/session_run.h"

#include "core/pipeline/plain_failure.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <map>
#include <random>
#include <utility>

namespace quantoscope {
namespace {

// A random (version 4) UUID.
std::string newUuid()
{
    std::random_device device;
    std::string uuid;
    for (int i = 0; i < 32; ++i) {
        unsigned digit = device() & 0xfU;
        if (i == 12)
            digit = 4;
        else if (i == 16)
            digit = 8U | (digit & 3U);
        if (i == 8 || i == 12 || i == 16 || i == 20)
            uuid += '-';
        uuid += "0123456789abcdef"[digit];
    }
    return uuid;
}

// "run-0001", one past the highest number in use, so that a deleted run's id is not given again to a neighbour.
template <typename Items>
std::string nextId(const std::string& prefix, const Items& items)
{
    long highest = 0;
    for (const auto& item : items) {
        if (item.id.starts_with(prefix))
            highest = std::max(highest, std::atol(item.id.c_str() + prefix.size()));
    }
    std::array<char, 32> number {};
    std::snprintf(number.data(), number.size(), "%04ld", highest + 1);
    return prefix + number.data();
}

bool sameTokens(const Calibration& a, const Calibration& b)
{
    return a.source == b.source && a.samples == b.samples && a.sequenceLength == b.sequenceLength && a.seed == b.seed
        && a.holdout == b.holdout && a.sha256 == b.sha256;
}

// Statistics of layers that an earlier run of the same calibration did not quantize.
void addMissingLayers(Calibration& stored, const Calibration& fresh)
{
    for (const CalibrationLayer& layer : fresh.layers) {
        if (std::ranges::find(stored.layers, layer.name, &CalibrationLayer::name) == stored.layers.end())
            stored.layers.push_back(layer);
    }
}

// A resumed run takes the place of what it went on from. One that was stopped again may not have come to all layers
// that had finished before: they stay.
void replaceRun(Run& stored, Run&& run)
{
    if (run.status != RunStatus::Complete) {
        for (LayerResult& layer : stored.layers) {
            if (std::ranges::find(run.layers, layer.name, &LayerResult::name) == run.layers.end())
                run.layers.push_back(std::move(layer));
        }
    }
    stored = std::move(run);
}

class RecordingObserver final : public RunObserver
{
public:
    RecordingObserver(SessionRecorder& recorder, RunObserver& next) : m_recorder(recorder), m_next(next) { }

    void runStarted(const std::shared_ptr<const Run>& header,
                    const std::shared_ptr<const Calibration>& calibration) override
    {
        m_recorder.runStarted(*header, *calibration);
        m_next.runStarted(header, calibration);
    }
    void inputsSeen(const std::shared_ptr<const CalibrationLayer>& layer) override
    {
        m_inputs[layer->name] = layer;
        m_next.inputsSeen(layer);
    }
    void layerFinished(const std::shared_ptr<const LayerResult>& layer) override
    {
        m_recorder.layerFinished(layer, m_inputs[layer->name]);
        m_inputs.erase(layer->name);
        m_next.layerFinished(layer);
    }
    void stageStarted(RunStage stage) override { m_next.stageStarted(stage); }
    void progressed(double fraction, double secondsLeft) override { m_next.progressed(fraction, secondsLeft); }
    void layerStarted(std::string_view name, std::int64_t index, std::int64_t count) override
    {
        m_next.layerStarted(name, index, count);
    }
    void pauseChanged(bool paused) override { m_next.pauseChanged(paused); }
    void textFinished(const std::shared_ptr<const TextResult>& text) override { m_next.textFinished(text); }
    void logged(LogLevel level, std::string_view message) override { m_next.logged(level, message); }

private:
    SessionRecorder& m_recorder;
    RunObserver& m_next;
    std::map<std::string, std::shared_ptr<const CalibrationLayer>> m_inputs; ///< of layers in progress
};

// The failure itself is what the caller must hear of, even where storing it fails too (a full disk).
void storeFailure(SessionRecorder& recorder, const std::string& failure)
{
    try {
        recorder.runFailed(failure);
    } catch (const std::exception& error) {
        logMessage(LogLevel::Error, "pipeline", std::string("the failed run could not be stored: ") + error.what());
    }
}

} // namespace

std::string utcNow()
{
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm parts {};
    gmtime_r(&now, &parts);
    std::array<char, 32> text {};
    const std::size_t size = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
    return { text.data(), size };
}

Session newSession(const ModelDescription& model, const std::string& appVersion)
{
    Session session;
    session.uuid = newUuid();
    session.created = utcNow();
    session.appVersion = appVersion;
    session.model = model;
    return session;
}

Session openOrCreateSession(const std::filesystem::path& file, const ModelDescription& model,
                            const std::string& appVersion)
{
    if (!std::filesystem::exists(file) && !hasJournal(file))
        return newSession(model, appVersion);
    Session session = readSession(file);
    if (session.model.fingerprint != model.fingerprint) {
        throw InvalidRequest(file.string() + " is a session of another model (" + session.model.source
                             + ", fingerprint " + session.model.fingerprint.substr(0, 12) + "); " + model.source
                             + " has fingerprint " + model.fingerprint.substr(0, 12));
    }
    return session;
}

SessionRecorder::SessionRecorder(std::filesystem::path file, const ModelDescription& model,
                                 const std::string& appVersion)
    : m_file(std::move(file)), m_lock(m_file), m_session(openOrCreateSession(m_file, model, appVersion))
{
}

SessionRecorder::~SessionRecorder() = default;

void SessionRecorder::runStarted(const Run& header, const Calibration& calibration)
{
    m_layers.clear();
    const std::string resumed = std::exchange(m_resumedRun, {});
    if (resumed.empty())
        m_stored.clear();
    m_header = header;
    m_calibration = calibration;
    const auto same = std::ranges::find_if(m_session.calibrations,
                                           [&](const Calibration& c) { return sameTokens(c, calibration); });
    m_calibration.id = same != m_session.calibrations.end() ? same->id : nextId("calibration-", m_session.calibrations);
    m_header.id = resumed.empty() ? nextId("run-", m_session.runs) : resumed;
    m_header.calibration = m_calibration.id;

    Session started = m_session;
    if (same == m_session.calibrations.end())
        started.calibrations.push_back(m_calibration);
    m_journal = std::make_unique<SessionJournal>(m_file, started, m_header);
}

void SessionRecorder::resume(const ResumePoint& point)
{
    m_resumedRun = point.runId;
    m_stored.clear();
    for (const auto& [name, layer] : point.layers)
        m_stored.insert(name);
}

void SessionRecorder::layerFinished(const std::shared_ptr<const LayerResult>& layer,
                                    const std::shared_ptr<const CalibrationLayer>& inputs)
{
    m_layers.push_back(layer);
    if (inputs)
        m_calibration.layers.push_back(*inputs);
    if (!m_stored.contains(layer->name))
        m_journal->addLayer(*layer, inputs.get());
}

const Run& SessionRecorder::runFinished(Run run, Calibration calibration)
{
    if (!m_journal && !m_resumedRun.empty()) // cancelled before it went on: the session has all there is
        return *std::ranges::find(m_session.runs, std::exchange(m_resumedRun, {}), &Run::id);
    if (!m_journal) // cancelled before it had started
        runStarted(run, calibration);
    run.id = m_header.id;
    run.calibration = m_header.calibration;
    calibration.id = m_calibration.id;
    const auto same = std::ranges::find(m_session.calibrations, calibration.id, &Calibration::id);
    if (same == m_session.calibrations.end())
        m_session.calibrations.push_back(std::move(calibration));
    else
        addMissingLayers(*same, calibration);
    const std::string id = run.id;
    const auto resumed = std::ranges::find(m_session.runs, id, &Run::id);
    if (resumed == m_session.runs.end())
        m_session.runs.push_back(std::move(run));
    else
        replaceRun(*resumed, std::move(run));
    m_journal->fold(m_session);
    m_journal.reset();
    return *std::ranges::find(m_session.runs, id, &Run::id);
}

void SessionRecorder::runFailed(const std::string& failure)
{
    m_resumedRun.clear();
    if (!m_journal)
        return;
    Run run = m_header;
    run.status = RunStatus::Failed;
    run.failure = failure;
    run.finished = utcNow();
    for (const auto& layer : m_layers)
        run.layers.push_back(*layer);
    try {
        runFinished(std::move(run), m_calibration);
    } catch (const StorageError&) {
        m_journal->noteFailure(failure);
        throw;
    }
}

RunOutcome runIntoSession(const OpenModel& model, const QuantizeRequest& request, SessionRecorder& recorder,
                          RunObserver& observer, const CancellationToken& cancel, CalibrationCache* shared,
                          const ResumePoint* resume)
{
    RecordingObserver recording(recorder, observer);
    if (resume)
        recorder.resume(*resume);
    RunOutcome outcome = [&] {
        try {
            return withPlainFailures(
                [&] { return runQuantization(model, request, recording, cancel, shared, resume); });
        } catch (const std::exception& failure) {
            storeFailure(recorder, failure.what());
            throw;
        }
    }();
    observer.stageStarted(RunStage::Save);
    outcome.run = recorder.runFinished(std::move(outcome.run), outcome.calibration);
    outcome.calibration.id = outcome.run.calibration;
    return outcome;
}

} // namespace quantoscope
