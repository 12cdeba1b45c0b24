// The reference vectors: results of the methods' authors' own code on synthetic layers.
#pragma once

#include "core/formats/safetensors_reader.h"

#include <ATen/core/Tensor.h>

#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace quantoscope::checks {

/// $QUANTOSCOPE_SHARED/golden, with `fallback` for an unset variable; empty if there is no manifest in it.
std::filesystem::path goldenFolder(const std::filesystem::path& fallback);

class GoldenSet
{
public:
    /// Throws what reading a file throws.
    explicit GoldenSet(std::filesystem::path folder);

    /// Ids of all cases of one method, in the manifest's order.
    std::vector<std::string> ids(const std::string& method) const;
    const nlohmann::json& item(const std::string& id) const;
    /// A case's tensor by its short name ("code", "scale", ...), in the type it is stored in.
    at::Tensor tensor(const std::string& id, const std::string& shortName);
    /// W, X, ... of a layer.
    at::Tensor layerTensor(const std::string& layer, const std::string& name);

private:
    at::Tensor read(const std::string& file, const std::string& name);

    std::filesystem::path m_folder;
    nlohmann::json m_manifest;
    std::map<std::string, std::size_t> m_indexOfCase;
    std::map<std::string, SafetensorsFile> m_files;
};

} // namespace quantoscope::checks
