#include "app/gui/engine.h"

#include "app/gui/device_worker.h"
#include "app/gui/event_mailbox.h"
#include "app/gui/storage_worker.h"
#include "core/pipeline/packed_layer.h"

#include <QFileInfo>
#include <QThread>

#include <algorithm>

namespace quantoscope {

namespace {

constexpr int kUpdateIntervalMs = 33; // 30 updates a second

QThread* startThread(const QString& name, QObject* worker)
{
    auto* thread = new QThread;
    thread->setObjectName(name);
    worker->moveToThread(thread);
    QObject::connect(thread, &QThread::finished, worker, &QObject::deleteLater);
    thread->start();
    return thread;
}

} // namespace

Engine::Engine(QObject* parent)
    : QObject(parent)
    , m_mailbox(std::make_shared<EventMailbox>(
          [this] { QMetaObject::invokeMethod(this, &Engine::scheduleDelivery, Qt::QueuedConnection); }))
    , m_device(new DeviceWorker(m_mailbox))
    , m_storage(new StorageWorker)
{
    qRegisterMetaType<JobOutcome>();
    connect(m_device, &DeviceWorker::ended, this, &Engine::finishDeviceJob);
    connect(m_storage, &StorageWorker::ended, this, &Engine::finishStorageJob);
    connect(m_storage, &StorageWorker::journalFailed, this, &Engine::journalFailed);
    connect(m_device, &DeviceWorker::runDescribed, m_storage, &StorageWorker::beginJournal);
    connect(m_device, &DeviceWorker::layerFinished, m_storage, &StorageWorker::addLayer);

    m_deliveryTimer.setSingleShot(true);
    m_deliveryTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_deliveryTimer, &QTimer::timeout, this, &Engine::deliver);
    m_sinceDelivery.start();

    m_deviceThread = startThread(QStringLiteral("device"), m_device);
    m_storageThread = startThread(QStringLiteral("storage"), m_storage);
}

Engine::~Engine()
{
    shutDown(std::chrono::seconds(5));
}

template <auto Field, typename Work>
JobId Engine::ask(JobKind kind, const QString& path, const QString& title, Work work)
{
    DeviceJob job;
    job.kind = kind;
    job.path = path;
    JobOutcome start;
    start.id = m_lastId + 1;
    start.kind = kind;
    start.path = path;
    job.work = [start, work = std::move(work), cancel = job.cancel](DeviceWorker& worker) {
        worker.perform(start, cancel,
                       [&work](const DeviceTools& tools, JobOutcome& outcome) { outcome.*Field = work(tools); });
    };
    return enqueue(std::move(job), title);
}

JobId Engine::openModel(const QString& path, const QString& tokenizer)
{
    return ask<&JobOutcome::model>(JobKind::OpenModel, path, tr("Open %1").arg(QFileInfo(path).fileName()),
                                   [file = path.toStdString(), tokenizer = tokenizer.toStdString(),
                                    device = m_deviceKey.toStdString()](const DeviceTools& tools) {
                                       return tools.host.open(file, tokenizer, device, tools.progress(), tools.cancel);
                                   });
}

JobId Engine::listDevices()
{
    return ask<&JobOutcome::devices>(JobKind::ListDevices, {}, {}, [](const DeviceTools&) {
        return std::make_shared<const std::vector<DeviceInfo>>(quantoscope::listDevices());
    });
}

JobId Engine::quantize(const RunSettings& settings, std::function<JournalTarget(JobId)> journal)
{
    DeviceJob job;
    job.kind = JobKind::Quantize;
    job.journal = std::move(journal);
    job.work = [settings, id = m_lastId + 1, cancel = job.cancel, pause = m_pause](DeviceWorker& worker) {
        worker.quantize(id, settings, cancel, pause);
    };
    return enqueue(std::move(job), QString::fromStdString(settings.name));
}

JobId Engine::resume(const StoreSnapshot& session, const QString& runId, std::function<JournalTarget(JobId)> journal)
{
    DeviceJob job;
    job.kind = JobKind::Quantize;
    job.journal = std::move(journal);
    job.work = [session, run = runId.toStdString(), id = m_lastId + 1, cancel = job.cancel,
                pause = m_pause](DeviceWorker& worker) { worker.resume(id, session, run, cancel, pause); };
    const auto record = std::ranges::find(session.runs, runId, &RunRecord::id);
    return enqueue(std::move(job), record == session.runs.end() ? runId : record->name());
}

JobId Engine::train(const TrainingSettings& settings)
{
    DeviceJob job;
    job.kind = JobKind::Train;
    job.path = QString::fromStdString(settings.folder);
    job.work = [settings, id = m_lastId + 1, cancel = job.cancel](DeviceWorker& worker) {
        worker.train(id, settings, cancel);
    };
    const QString folder = job.path;
    return enqueue(std::move(job), tr("Train %1").arg(QFileInfo(folder).fileName()));
}

JobId Engine::packLayer(const Run& header, const LayerResultPtr& layer, const QString& format)
{
    const QString name = QString::fromStdString(layer->name);
    return ask<&JobOutcome::packed>(JobKind::PackLayer, name, tr("Pack %1").arg(name),
                                    [header, layer, format = format.toStdString()](const DeviceTools&) {
                                        return std::make_shared<const PackedLayer>(
                                            quantoscope::packLayer(header, *layer, format));
                                    });
}

JobId Engine::showSteps(const StepperRequest& request, const RunSettings& settings)
{
    const QString layer = QString::fromStdString(request.layer);
    return ask<&JobOutcome::tile>(JobKind::ShowSteps, layer, tr("Steps of %1").arg(layer),
                                  [request, settings](const DeviceTools& tools) {
                                      return tools.host.traceTile(request, settings, tools.progress(), tools.cancel);
                                  });
}

JobId Engine::answerWhatIf(const WhatIfRequest& request, const RunSettings& settings)
{
    const QString layer = QString::fromStdString(request.layer);
    return ask<&JobOutcome::whatIf>(
        JobKind::AnswerWhatIf, layer, tr("What if %1").arg(layer), [request, settings](const DeviceTools& tools) {
            return tools.host.answerWhatIf(request, settings, tools.progress(), tools.cancel);
        });
}

JobId Engine::examineSalience(const SalienceRequest& request, const RunSettings& settings)
{
    const QString layer = QString::fromStdString(request.layer);
    return ask<&JobOutcome::salience>(JobKind::ExamineSalience, layer, tr("Salience of %1").arg(layer),
                                      [request, settings](const DeviceTools& tools) {
                                          const auto show = [&mailbox = tools.mailbox](const SalienceAnswer& partial) {
                                              mailbox.postSalience(std::make_shared<const SalienceAnswer>(partial));
                                          };
                                          return tools.host.examineSalience(request, settings, tools.progress(),
                                                                            tools.cancel, show);
                                      });
}

JobId Engine::lookIntoError(const MicroscopeRequest& request, const RunSettings& settings)
{
    const QString layer = QString::fromStdString(request.layer);
    return ask<&JobOutcome::microscope>(
        JobKind::LookIntoError, layer, tr("Error of %1").arg(layer), [request, settings](const DeviceTools& tools) {
            return tools.host.lookIntoError(request, settings, tools.progress(), tools.cancel);
        });
}

JobId Engine::cutTile(const WeightTileRequest& request)
{
    const QString layer = QString::fromStdString(request.layer);
    return ask<&JobOutcome::weights>(
        JobKind::CutTile, layer, tr("Weights of %1").arg(layer),
        [request](const DeviceTools& tools) { return tools.host.cutTile(request, tools.cancel); });
}

JobId Engine::countWeights(const WeightRangeRequest& request)
{
    const QString layer = QString::fromStdString(request.layer);
    return ask<&JobOutcome::counted>(
        JobKind::CountWeights, layer, tr("Weights of %1").arg(layer),
        [request](const DeviceTools& tools) { return tools.host.countWeights(request, tools.cancel); });
}

JobId Engine::swapBlocks(const StoreSnapshot& session, const QString& runId, const TextResult& text)
{
    const auto record = std::ranges::find(session.runs, runId, &RunRecord::id);
    const QString name = record == session.runs.end() ? runId : record->name();
    return ask<&JobOutcome::swaps>(JobKind::SwapBlocks, name, tr("Blocks of %1").arg(name),
                                   [session, run = runId.toStdString(), text](const DeviceTools& tools) {
                                       const auto show = [&mailbox = tools.mailbox](const BlockSwaps& partial) {
                                           mailbox.postSwaps(std::make_shared<const BlockSwaps>(partial));
                                       };
                                       return tools.host.swapBlocks(session.toSession(), run, text, show, tools.cancel);
                                   });
}

JobId Engine::exportModel(const StoreSnapshot& session, const QString& runId, const QString& folder,
                          const QString& format)
{
    return ask<&JobOutcome::exported>(JobKind::ExportModel, folder, tr("Export %1").arg(QFileInfo(folder).fileName()),
                                      [session, run = runId.toStdString(), target = folder.toStdString(),
                                       format = format.toStdString()](const DeviceTools& tools) {
                                          JobProgress now;
                                          now.id = tools.id;
                                          now.stage = RunStage::Export;
                                          now.fraction = -1;
                                          tools.mailbox.postProgress(now);
                                          return std::make_shared<const ExportedRun>(tools.host.exportRun(
                                              session.toSession(), run, target, format, tools.cancel));
                                      });
}

JobId Engine::openSession(const QString& file)
{
    return sendToStorage(JobKind::OpenSession, tr("Open %1").arg(QFileInfo(file).fileName()),
                         [storage = m_storage, file](JobId id) { storage->openSession(id, file); });
}

JobId Engine::saveSession(const QString& file, const StoreSnapshot& snapshot, bool endsJournal)
{
    return sendToStorage(JobKind::SaveSession, tr("Save %1").arg(QFileInfo(file).fileName()),
                         [storage = m_storage, file, snapshot, endsJournal](JobId id) {
                             storage->saveSession(id, file, snapshot, endsJournal);
                         });
}

JobId Engine::exportFile(const QString& file, std::function<void()> write)
{
    return sendToStorage(JobKind::Export, tr("Write %1").arg(QFileInfo(file).fileName()),
                         [storage = m_storage, file, write = std::move(write)](JobId id) {
                             storage->perform(id, JobKind::Export, file, write);
                         });
}

JobId Engine::keepPresets(std::function<void()> work)
{
    return sendToStorage(JobKind::KeepPresets, {}, [storage = m_storage, work = std::move(work)](JobId id) {
        storage->perform(id, JobKind::KeepPresets, {}, work);
    });
}

JobId Engine::sendToStorage(JobKind kind, const QString& title, std::function<void(JobId)> work)
{
    const JobId id = ++m_lastId;
    ++m_storageJobs;
    Q_EMIT jobQueued(id, kind, title);
    Q_EMIT jobStarted(id);
    QMetaObject::invokeMethod(m_storage, [work = std::move(work), id] { work(id); });
    return id;
}

JobId Engine::enqueue(DeviceJob job, const QString& title)
{
    job.id = ++m_lastId;
    const JobId id = job.id;
    const JobKind kind = job.kind;
    m_queue.push_back(std::move(job));
    Q_EMIT jobQueued(id, kind, title);
    // Queued, so that whoever asked for the job knows its number before it starts.
    QMetaObject::invokeMethod(this, &Engine::startNext, Qt::QueuedConnection);
    return id;
}

std::deque<Engine::DeviceJob>::iterator Engine::nextJob()
{
    if (!isPaused())
        return m_queue.begin();
    for (auto job = m_queue.begin(); job != m_queue.end(); ++job) {
        const bool modelIsAwaited = job->kind == JobKind::OpenModel && job != m_queue.begin(); // the runs' before it
        if (job->kind != JobKind::Quantize)
            return modelIsAwaited ? m_queue.end() : job;
    }
    return m_queue.end();
}

void Engine::startNext()
{
    if (m_current || m_shutDown)
        return;
    const auto next = nextJob();
    if (next == m_queue.end())
        return;
    m_current = std::move(*next);
    m_queue.erase(next);
    Q_EMIT jobStarted(m_current->id);
    if (m_current->journal)
        QMetaObject::invokeMethod(m_storage, [storage = m_storage, target = m_current->journal(m_current->id)] {
            storage->prepareJournal(target);
        });
    QMetaObject::invokeMethod(m_device, [device = m_device, work = m_current->work] { work(*device); });
}

bool Engine::moveForward(JobId id)
{
    const auto job
        = std::find_if(m_queue.begin(), m_queue.end(), [id](const DeviceJob& each) { return each.id == id; });
    if (job == m_queue.end() || job == m_queue.begin())
        return false;
    const auto before = std::prev(job);
    if (job->kind != JobKind::Quantize || before->kind != JobKind::Quantize) // a run needs the model opened before it
        return false;
    std::swap(*job, *before);
    return true;
}

void Engine::setPaused(bool paused)
{
    m_pause.setPaused(paused);
    QMetaObject::invokeMethod(this, &Engine::startNext, Qt::QueuedConnection);
}

void Engine::cancel(JobId id)
{
    if (m_current && m_current->id == id) {
        m_current->cancel.cancel();
        return;
    }
    const auto job
        = std::find_if(m_queue.begin(), m_queue.end(), [id](const DeviceJob& each) { return each.id == id; });
    if (job == m_queue.end())
        return;
    JobOutcome outcome;
    outcome.id = job->id;
    outcome.kind = job->kind;
    outcome.path = job->path;
    outcome.ending = JobEnding::Cancelled;
    m_queue.erase(job);
    Q_EMIT jobEnded(outcome);
}

void Engine::cancelAll()
{
    while (!m_queue.empty())
        cancel(m_queue.back().id);
    if (m_current)
        m_current->cancel.cancel();
}

void Engine::scheduleDelivery()
{
    if (m_deliveryTimer.isActive())
        return;
    const qint64 wait = kUpdateIntervalMs - m_sinceDelivery.elapsed();
    if (wait <= 0)
        deliver();
    else
        m_deliveryTimer.start(static_cast<int>(wait));
}

void Engine::deliver()
{
    m_deliveryTimer.stop();
    m_sinceDelivery.restart();
    const JobUpdate update = m_mailbox->take();
    if (m_current
        && (update.progress || !update.layers.empty() || !update.texts.empty() || update.salience || update.swaps))
        Q_EMIT jobUpdated(m_current->id, update);
}

void Engine::finishDeviceJob(const JobOutcome& outcome)
{
    deliver(); // what was still on its way comes before the end
    m_current.reset();
    Q_EMIT jobEnded(outcome);
    startNext();
}

void Engine::finishStorageJob(const JobOutcome& outcome)
{
    --m_storageJobs;
    Q_EMIT jobEnded(outcome);
}

bool Engine::shutDown(std::chrono::milliseconds limit)
{
    if (m_shutDown)
        return !m_deviceThread && !m_storageThread;
    m_shutDown = true;
    m_queue.clear();
    if (m_current)
        m_current->cancel.cancel();
    m_mailbox->close();

    const auto end = std::chrono::steady_clock::now() + limit;
    // The device thread first: its last layers still go to the journal on the I/O thread.
    const std::pair<QThread**, QObject*> ends[] = { { &m_deviceThread, m_device }, { &m_storageThread, m_storage } };
    for (const auto& [thread, worker] : ends) {
        // Queued behind what the worker still has to do, unlike a direct quit().
        QMetaObject::invokeMethod(
            worker, [running = *thread] { running->quit(); }, Qt::QueuedConnection);
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
        if ((*thread)->wait(static_cast<unsigned long>(std::max<std::chrono::milliseconds::rep>(left.count(), 0)))) {
            delete *thread;
            *thread = nullptr;
        }
    }
    return !m_deviceThread && !m_storageThread;
}

} // namespace quantoscope
