// The main job: calibrate, quantize block by block, measure, write before/after texts.
#pragma once

#include "core/base/pause.h"
#include "core/models/generation.h"
#include "core/pipeline/export_format.h"
#include "core/pipeline/open_model.h"
#include "core/pipeline/run_observer.h"
#include "core/quantization/quantizer_config.h"
#include "core/text/labelled_texts.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace quantoscope {

class CalibrationCache;

/// Where calibration tokens come from: a file (text or JSON list of strings), "self": sampled from the model, or
/// "demo": stories of the demo model's grammar. For a classifier a file of labelled texts, whose samples are texts of
/// at most `sequenceLength` tokens.
struct CalibrationRequest
{
    std::string source = "self";
    std::int64_t samples = 128;
    std::int64_t sequenceLength = 0; ///< 0: min(2048, context); of a classifier min(128, context)
    std::uint64_t seed = 0;
    std::string holdout = "10%"; ///< a file or "P%" of the samples
    LabelledColumns columns {}; ///< of a classifier's labelled files, those it is evaluated on too

    bool operator==(const CalibrationRequest&) const = default;
};

enum class SolverInputs
{
    MethodDefault,
    Original,
    Quantized
};

struct QuantizeRequest
{
    QuantizerConfig config;
    CalibrationRequest calibration {};
    SolverInputs inputs = SolverInputs::MethodDefault;
    std::string layerGlob = "*"; ///< which layers, by name
    bool includeHead = false;
    /// Embeddings, norms and biases too, each tensor with one grid (requireParameterGrid); the head is among them.
    bool allParameters = false;
    bool evaluate = true;
    std::string evaluateFile {}; ///< empty: the hold-out split; "demo": stories like the demo model's
    std::int64_t evaluateWindows = 0; ///< 0: all
    std::int64_t evaluateContext = 0; ///< tokens a window of `evaluateFile`; 0: min(2048, context)
    /// Empty: built-in ones for the demo, else the first words of three hold-out samples.
    std::vector<std::string> prompts {};
    SamplerSettings sampler {}; ///< of the before/after texts
    std::string runName {}; ///< empty: config.shortName()
    std::int64_t consistencyStories = 0; ///< > 0: measure the story consistency score (demo model)
    std::optional<ExportRequest> exportTo {}; ///< see withExport
    std::string experiment {}; ///< key of the experiment that the run is a part of
};

/// The same request with its result exported, and its grid made one that the format holds (configForExport).
QuantizeRequest withExport(QuantizeRequest request, ExportRequest exportTo);

/// Everything a run leaves.
struct RunOutcome
{
    Run run;
    Calibration calibration;
    std::shared_ptr<const LanguageModel> quantized; ///< null if the run was cancelled or failed
    std::string exportFailure; ///< why the model could not be exported; empty if it was, or was not to be
};

struct ResumePoint;

/// Runs the whole job on the calling thread. Peak memory: the model once plus one block's work. A cancel between or
/// inside layers ends in an outcome with status Cancelled that holds the layers that had finished; failures throw.
/// `shared`: where samples and reference statistics are found and left for the next run; null: computed for this one.
/// With `resume` (of a run of the same request) the layers finished there are not solved again, and those that follow
/// come out bit by bit as if nothing had happened; throws InvalidRequest if the calibration's tokens are others. While
/// `pause` says so, the run stands still between two layers, stages or pieces of the evaluation, and keeps its place.
RunOutcome runQuantization(const OpenModel& model, const QuantizeRequest& request, RunObserver& observer,
                           const CancellationToken& cancel, CalibrationCache* shared = nullptr,
                           const ResumePoint* resume = nullptr, const PauseToken& pause = {});

} // namespace quantoscope
