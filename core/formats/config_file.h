// A model's configuration without its weights: enough to say what the model would take.
#pragma once

#include "core/formats/model_source.h"

namespace quantoscope {

/// `path` is a config.json, or a folder that holds one (its weights are not looked at). Has no tensors. Throws
/// InputFileError for a missing or malformed file.
std::shared_ptr<const ModelSource> openConfigFile(const std::filesystem::path& path);

/// The same of a configuration that was kept; `name` stands for it in messages.
std::shared_ptr<const ModelSource> makeConfigSource(nlohmann::json config, const std::filesystem::path& name);

} // namespace quantoscope
