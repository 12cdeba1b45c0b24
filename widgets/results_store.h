// What the views draw: the open session as immutable pieces, and the signals that tell what has come in.
#pragma once

#include "core/results/run.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace quantoscope {

using LayerResultPtr = std::shared_ptr<const LayerResult>;
using TextResultPtr = std::shared_ptr<const TextResult>;

/// A run with its bulky parts shared, so that a copy is cheap. `header` has no layers and no texts.
struct RunRecord
{
    Run header;
    std::vector<LayerResultPtr> layers; ///< in the order they finished
    std::vector<TextResultPtr> texts;
    int colourIndex = 0; ///< for runColour(); stays the same while the run lives
    QHash<QString, int> layerIndex; ///< layer name -> position in `layers`

    QString id() const { return QString::fromStdString(header.id); }
    QString name() const { return QString::fromStdString(header.name); }
    /// nullptr while the layer has not finished.
    const LayerResult* layer(const QString& name) const;
};

/// A cheap picture of the whole store, to be handed to another thread.
struct StoreSnapshot
{
    Session header; ///< without runs
    std::vector<RunRecord> runs;

    /// Deep copy into plain results (codes stay shared). Slow on big sessions: not for the GUI thread.
    Session toSession() const;
};

/// Lives in the GUI thread and outlives every view. Results come in by value or shared and are never changed after.
/// Run ids are unique; unknown ids are ignored, since a late event of a removed run is no mistake.
class ResultsStore : public QObject
{
    Q_OBJECT

public:
    explicit ResultsStore(QObject* parent = nullptr);
    ~ResultsStore() override;

    /// Replaces everything; emits reset().
    void setSession(Session session);
    /// Forgets runs, calibrations and notes and keeps the new model's description; emits reset().
    void setModel(ModelDescription model);
    void clear();

    /// A run that starts, or a finished one; its layers and texts may be filled already. Emits runAdded().
    void addRun(Run run);
    /// New values of all fields but layers and texts, which are kept. Emits runChanged().
    void updateRun(const Run& run);
    /// Emits runRenamed() and runChanged().
    void renameRun(const QString& id, const QString& name);
    /// Emits runChanged().
    void setRunNotes(const QString& id, const QString& notes);
    void removeRun(const QString& id);
    /// Puts a removed run back at its place. Emits runAdded().
    void restoreRun(const RunRecord& run, int index);
    void addLayer(const QString& runId, LayerResultPtr layer);
    void addText(const QString& runId, TextResultPtr text);
    void addCalibration(Calibration calibration);
    /// Session::figureJson. Emits figureChanged() if it is another one.
    void setFigure(std::string json);
    /// Session::notes.
    void setNotes(std::string notes);
    /// The text of each token id, for tooltips; kept until the next setSession, setModel or clear.
    void setVocabulary(std::vector<std::string> tokens);

    const ModelDescription& model() const { return m_session.model; }
    bool hasModel() const { return !m_session.model.layers.empty() || !m_session.model.source.empty(); }
    /// Session fields other than runs.
    const Session& header() const { return m_session; }
    const std::vector<RunRecord>& runs() const { return m_runs; }
    /// nullptr if there is none of that id. Valid until the next change of the store.
    const RunRecord* run(const QString& id) const;
    int runIndex(const QString& id) const; ///< -1 if there is none
    /// The model's layers, in model order; nullptr if there is none of that name.
    const LayerDescription* layerDescription(const QString& name) const;
    /// The text of a token, from the vocabulary or else from any text seen; "#17" if it is not known.
    QString tokenText(std::int64_t id) const;
    StoreSnapshot snapshot() const;

Q_SIGNALS:
    void reset();
    void runAdded(const QString& id);
    void runChanged(const QString& id);
    void runRenamed(const QString& id, const QString& name, const QString& before);
    void runAboutToBeRemoved(const QString& id);
    void runRemoved(const QString& id);
    void layerFinished(const QString& runId, const QString& layer);
    void textFinished(const QString& runId, int index);
    void figureChanged();

private:
    RunRecord* find(const QString& id);
    void indexModel();
    void learnTokens(const TextResult& text);

    Session m_session;
    std::vector<RunRecord> m_runs;
    QHash<QString, int> m_layerByName;
    std::vector<std::string> m_vocabulary;
    QHash<qint64, std::string> m_seenTokens;
    int m_nextColour = 0;
};

} // namespace quantoscope
