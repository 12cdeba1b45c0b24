// An exported folder read back and compared with the run it was written from.
#pragma once

#include "core/pipeline/export_format.h"
#include "core/pipeline/model_image.h"
#include "core/results/run.h"

namespace quantoscope {

/// Decodes every layer of `layers` from `folder` and counts those that differ in any code, zero point, scale or group
/// index into `result`. For plain weights the dequantized values are compared.
void compareExport(const ModelSource& written, const std::vector<ExportedLayer>& layers, ExportFormat format,
                   ExportResult& result, const CancellationToken& cancel);

/// Continues `prompt` greedily with the model in `written` and with `quantized`, and notes whether they agree. Does
/// nothing without a prompt, or where a second model does not fit into memory.
void compareTexts(const std::shared_ptr<const ModelSource>& written, const OpenModel& model,
                  const LanguageModel& quantized, const std::vector<std::int64_t>& prompt, ExportResult& result,
                  const CancellationToken& cancel);

} // namespace quantoscope
