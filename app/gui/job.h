// Values that pass between the window and its two worker threads. All are immutable once sent.
#pragma once

#include "app/gui/model_host.h"
#include "core/pipeline/device_list.h"
#include "core/pipeline/run_observer.h"
#include "core/results/block_swap.h"
#include "core/results/microscope.h"
#include "core/results/packed_layer.h"
#include "core/results/salience.h"
#include "core/results/stepper_frames.h"
#include "core/results/weight_range.h"
#include "core/results/weight_tile.h"
#include "core/results/what_if.h"
#include "widgets/results_store.h"

#include <QMetaType>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace quantoscope {

using JobId = quint64;

enum class JobKind
{
    OpenModel,
    Quantize,
    OpenSession,
    SaveSession,
    Export, ///< a file of results
    KeepPresets, ///< small files of settings
    ExportModel,
    Train, ///< a classifier, to a folder
    PackLayer, ///< a layer of a run as a file stores it
    ShowSteps,
    AnswerWhatIf,
    ExamineSalience,
    CutTile,
    CountWeights, ///< of a layer in a range
    SwapBlocks, ///< of a run back to full precision, one at a time
    ListDevices,
    LookIntoError
};

/// Whether a job only answers a view, which says itself how it goes and what went wrong.
bool isGlance(JobKind kind);

enum class JobEnding
{
    Finished,
    Failed,
    Cancelled
};

/// An exception turned into a value at the border of a job. `code` selects the sentence a person reads.
struct JobError
{
    enum class Code
    {
        BadRequest, ///< options that make no sense
        InputFile, ///< missing, malformed or unsupported; file, expected and found are set
        Storage, ///< writing or reading something of our own failed
        OutOfMemory,
        Internal ///< anything else
    };
    Code code = Code::Internal;
    QString detail; ///< technical, in English
    QString file;
    QString expected;
    QString found;
};

/// Must be called inside a catch block; knows every exception the engine throws, and std::exception.
JobError errorFromCurrentException();

/// Where the layers of a run are kept safe while it goes on.
struct JournalTarget
{
    QString sessionFile;
    StoreSnapshot session; ///< without the run
    std::string runId;
    std::string runName;
};

/// What a job left. `model` after OpenModel, `run` and `calibration` after Quantize (also when cancelled, with the
/// layers that had finished), `session` after OpenSession, `tile` after ShowSteps, `whatIf` after AnswerWhatIf,
/// `salience` after ExamineSalience, `weights` after CutTile, `counted` after CountWeights, `swaps` after SwapBlocks.
struct JobOutcome
{
    JobId id = 0;
    JobKind kind = JobKind::OpenModel;
    JobEnding ending = JobEnding::Finished;
    QString path; ///< file or model the job was about
    JobError error; ///< if ending is Failed
    std::shared_ptr<OpenedModel> model; ///< its one receiver moves from it, and so below
    std::shared_ptr<const Run> run;
    std::shared_ptr<const Calibration> calibration;
    std::shared_ptr<const ExportedRun> exported; ///< after ExportModel
    bool readOnly = false; ///< after OpenSession: another window has it open
    bool isCopy = false; ///< after OpenSession: the file is packed, and is not written to
    std::shared_ptr<const StepperTile> tile;
    std::shared_ptr<const WhatIfAnswer> whatIf;
    std::shared_ptr<const SalienceAnswer> salience;
    std::shared_ptr<const WeightTile> weights;
    std::shared_ptr<const WeightRangeAnswer> counted;
    std::shared_ptr<const BlockSwaps> swaps;
    std::shared_ptr<const PackedLayer> packed; ///< after PackLayer
    std::shared_ptr<const std::vector<DeviceInfo>> devices; ///< after ListDevices
    std::shared_ptr<const MicroscopeAnswer> microscope; ///< after LookIntoError
    std::shared_ptr<Session> session; ///< sessions are too big to copy in the window
};

struct JobProgress
{
    JobId id = 0;
    RunStage stage = RunStage::Load;
    double fraction = 0; ///< of the whole job, 0..1
    double secondsLeft = -1; ///< negative: unknown
    QString layer; ///< being worked on; empty outside of layers
    qint64 layerIndex = 0;
    qint64 layerCount = 0;
    bool paused = false; ///< stands still between two layers or pieces of the evaluation
};

/// What has happened to a job since the last update: at most 30 of these reach the window in a second.
struct JobUpdate
{
    std::optional<JobProgress> progress; ///< the latest
    std::shared_ptr<const Run> header; ///< once, when the run's configuration is settled; no id, no results
    std::vector<std::shared_ptr<const LayerResult>> layers; ///< in the order they finished
    std::vector<std::shared_ptr<const TextResult>> texts;
    std::shared_ptr<const SalienceAnswer> salience; ///< the latest, of an answer that is not whole yet
    std::shared_ptr<const BlockSwaps> swaps; ///< likewise
};

} // namespace quantoscope

Q_DECLARE_METATYPE(quantoscope::JobOutcome)
