#include "widgets/results_store.h"

#include <algorithm>
#include <utility>

namespace quantoscope {
namespace {

RunRecord makeRecord(Run run, int colourIndex)
{
    RunRecord record;
    record.colourIndex = colourIndex;
    for (LayerResult& layer : run.layers) {
        record.layerIndex.insert(QString::fromStdString(layer.name), static_cast<int>(record.layers.size()));
        record.layers.push_back(std::make_shared<const LayerResult>(std::move(layer)));
    }
    for (TextResult& text : run.texts)
        record.texts.push_back(std::make_shared<const TextResult>(std::move(text)));
    run.layers.clear();
    run.texts.clear();
    record.header = std::move(run);
    return record;
}

} // namespace

const LayerResult* RunRecord::layer(const QString& name) const
{
    const auto found = layerIndex.constFind(name);
    return found == layerIndex.cend() ? nullptr : layers[static_cast<std::size_t>(*found)].get();
}

Session StoreSnapshot::toSession() const
{
    Session session = header;
    for (const RunRecord& record : runs) {
        Run run = record.header;
        for (const LayerResultPtr& layer : record.layers)
            run.layers.push_back(*layer);
        for (const TextResultPtr& text : record.texts)
            run.texts.push_back(*text);
        session.runs.push_back(std::move(run));
    }
    return session;
}

ResultsStore::ResultsStore(QObject* parent) : QObject(parent)
{
}

ResultsStore::~ResultsStore() = default;

void ResultsStore::setSession(Session session)
{
    m_runs.clear();
    m_vocabulary.clear();
    m_seenTokens.clear();
    m_nextColour = 0;
    for (Run& run : session.runs)
        m_runs.push_back(makeRecord(std::move(run), m_nextColour++));
    session.runs.clear();
    m_session = std::move(session);
    indexModel();
    for (const RunRecord& run : m_runs) {
        for (const TextResultPtr& text : run.texts)
            learnTokens(*text);
    }
    Q_EMIT reset();
}

void ResultsStore::setFigure(std::string json)
{
    if (m_session.figureJson == json)
        return;
    m_session.figureJson = std::move(json);
    Q_EMIT figureChanged();
}

void ResultsStore::setNotes(std::string notes)
{
    m_session.notes = std::move(notes);
}

void ResultsStore::setModel(ModelDescription model)
{
    Session session;
    session.uuid = m_session.uuid;
    session.created = m_session.created;
    session.appVersion = m_session.appVersion;
    session.model = std::move(model);
    setSession(std::move(session));
}

void ResultsStore::clear()
{
    setSession({});
}

void ResultsStore::addRun(Run run)
{
    const QString id = QString::fromStdString(run.id);
    if (find(id))
        return;
    m_runs.push_back(makeRecord(std::move(run), m_nextColour++));
    for (const TextResultPtr& text : m_runs.back().texts)
        learnTokens(*text);
    Q_EMIT runAdded(id);
}

void ResultsStore::updateRun(const Run& run)
{
    const QString id = QString::fromStdString(run.id);
    RunRecord* record = find(id);
    if (!record)
        return;
    Run header = run;
    header.layers.clear();
    header.texts.clear();
    record->header = std::move(header);
    Q_EMIT runChanged(id);
}

void ResultsStore::renameRun(const QString& id, const QString& name)
{
    RunRecord* record = find(id);
    if (!record || record->name() == name)
        return;
    const QString before = record->name();
    record->header.name = name.toStdString();
    Q_EMIT runRenamed(id, name, before);
    Q_EMIT runChanged(id);
}

void ResultsStore::setRunNotes(const QString& id, const QString& notes)
{
    RunRecord* record = find(id);
    if (!record || record->header.notes == notes.toStdString())
        return;
    record->header.notes = notes.toStdString();
    Q_EMIT runChanged(id);
}

void ResultsStore::restoreRun(const RunRecord& run, int index)
{
    if (find(run.id()))
        return;
    m_runs.insert(m_runs.begin() + std::clamp(index, 0, static_cast<int>(m_runs.size())), run);
    Q_EMIT runAdded(run.id());
}

void ResultsStore::removeRun(const QString& id)
{
    const int index = runIndex(id);
    if (index < 0)
        return;
    Q_EMIT runAboutToBeRemoved(id);
    m_runs.erase(m_runs.begin() + index);
    Q_EMIT runRemoved(id);
}

void ResultsStore::addLayer(const QString& runId, LayerResultPtr layer)
{
    RunRecord* record = find(runId);
    if (!record || !layer)
        return;
    const QString name = QString::fromStdString(layer->name);
    // A layer that is solved again (after a resume) replaces its earlier result.
    if (const auto found = record->layerIndex.constFind(name); found != record->layerIndex.cend()) {
        record->layers[static_cast<std::size_t>(*found)] = std::move(layer);
    } else {
        record->layerIndex.insert(name, static_cast<int>(record->layers.size()));
        record->layers.push_back(std::move(layer));
    }
    Q_EMIT layerFinished(runId, name);
}

void ResultsStore::addText(const QString& runId, TextResultPtr text)
{
    RunRecord* record = find(runId);
    if (!record || !text)
        return;
    learnTokens(*text);
    record->texts.push_back(std::move(text));
    Q_EMIT textFinished(runId, static_cast<int>(record->texts.size()) - 1);
}

void ResultsStore::addCalibration(Calibration calibration)
{
    m_session.calibrations.push_back(std::move(calibration));
}

void ResultsStore::setVocabulary(std::vector<std::string> tokens)
{
    m_vocabulary = std::move(tokens);
}

const RunRecord* ResultsStore::run(const QString& id) const
{
    const int index = runIndex(id);
    return index < 0 ? nullptr : &m_runs[static_cast<std::size_t>(index)];
}

int ResultsStore::runIndex(const QString& id) const
{
    const std::string key = id.toStdString();
    const auto found = std::ranges::find_if(m_runs, [&](const RunRecord& run) { return run.header.id == key; });
    return found == m_runs.end() ? -1 : static_cast<int>(found - m_runs.begin());
}

const LayerDescription* ResultsStore::layerDescription(const QString& name) const
{
    const auto found = m_layerByName.constFind(name);
    return found == m_layerByName.cend() ? nullptr : &m_session.model.layers[static_cast<std::size_t>(*found)];
}

QString ResultsStore::tokenText(std::int64_t id) const
{
    if (id >= 0 && static_cast<std::size_t>(id) < m_vocabulary.size())
        return QString::fromStdString(m_vocabulary[static_cast<std::size_t>(id)]);
    if (const auto found = m_seenTokens.constFind(id); found != m_seenTokens.cend())
        return QString::fromStdString(*found);
    return QLatin1Char('#') + QString::number(id);
}

StoreSnapshot ResultsStore::snapshot() const
{
    return { m_session, m_runs };
}

RunRecord* ResultsStore::find(const QString& id)
{
    const int index = runIndex(id);
    return index < 0 ? nullptr : &m_runs[static_cast<std::size_t>(index)];
}

void ResultsStore::indexModel()
{
    m_layerByName.clear();
    for (std::size_t i = 0; i < m_session.model.layers.size(); ++i)
        m_layerByName.insert(QString::fromStdString(m_session.model.layers[i].name), static_cast<int>(i));
}

void ResultsStore::learnTokens(const TextResult& text)
{
    for (const TextResult::Side* side : { &text.original, &text.quantized }) {
        const std::size_t count = std::min(side->tokenIds.size(), side->tokens.size());
        for (std::size_t i = 0; i < count; ++i)
            m_seenTokens.insert(side->tokenIds[i], side->tokens[i]);
    }
}

} // namespace quantoscope
