// Results as the command line's JSON.
#pragma once

#include "core/results/run.h"

#include <nlohmann/json.hpp>

namespace quantoscope::cli {

/// Every metric of the layer under its key (null where it was not measured), its place, and its warnings in words.
nlohmann::ordered_json layerJson(const LayerResult& layer);

/// The run without its layers and texts: what was asked for and the model's figures, those that apply.
nlohmann::ordered_json runJson(const Run& run);

nlohmann::ordered_json exportJson(const ExportResult& result);
nlohmann::ordered_json textJson(const TextResult& text);

/// [{code, parameters, text}]
nlohmann::ordered_json warningsJson(const std::vector<Warning>& warnings);

} // namespace quantoscope::cli
