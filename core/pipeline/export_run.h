// A run of a session, exported after it has ended: the quantized model is made again from its codes.
#pragma once

#include "core/pipeline/export_model.h"
#include "core/results/run.h"

namespace quantoscope {

/// Why `run`, whatever its model, cannot be exported in the format now: it did not come to its end, its grid does not
/// fit, or was not rounded to what the format stores while it was solved. Empty if nothing speaks against it. Looks at
/// status and configuration only.
std::string problemOfRun(const Run& run, ExportFormat format);

/// The quantized model that `run` left, from its codes, grids and scales of channels. Throws InvalidRequest for a run
/// whose codes do not tell all (kept channels, int8 arithmetic), or that is of another model.
std::unique_ptr<LanguageModel> rebuildQuantized(const OpenModel& model, const Run& run);

/// As exportModel, for a finished run that holds its codes. Throws InvalidRequest with the reason where the run or the
/// model has no exact image in the format, and as exportModel does.
ExportedModel exportRun(const OpenModel& model, const Run& run, const ExportRequest& request,
                        const CancellationToken& cancel);

} // namespace quantoscope
