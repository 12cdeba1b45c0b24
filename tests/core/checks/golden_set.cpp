#include "tests/core/checks/golden_set.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <stdexcept>

namespace quantoscope::checks {
namespace {

at::ScalarType scalarType(TensorDtype dtype)
{
    switch (dtype) {
    case TensorDtype::F64:
        return at::kDouble;
    case TensorDtype::F32:
        return at::kFloat;
    case TensorDtype::F16:
        return at::kHalf;
    case TensorDtype::I32:
        return at::kInt;
    case TensorDtype::I16:
        return at::kShort;
    case TensorDtype::I8:
        return at::kChar;
    case TensorDtype::U8:
        return at::kByte;
    default:
        throw std::runtime_error("a type that reference vectors do not use: " + std::string(tensorDtypeName(dtype)));
    }
}

} // namespace

std::filesystem::path goldenFolder(const std::filesystem::path& fallback)
{
    const char* shared = std::getenv("QUANTOSCOPE_SHARED");
    const std::filesystem::path folder = (shared ? std::filesystem::path(shared) : fallback) / "golden";
    return std::filesystem::exists(folder / "manifest.json") ? folder : std::filesystem::path();
}

GoldenSet::GoldenSet(std::filesystem::path folder) : m_folder(std::move(folder))
{
    std::ifstream file(m_folder / "manifest.json");
    m_manifest = nlohmann::json::parse(file);
    const nlohmann::json& cases = m_manifest.at("cases");
    for (std::size_t i = 0; i < cases.size(); ++i)
        m_indexOfCase[cases[i].at("id").get<std::string>()] = i;
}

std::vector<std::string> GoldenSet::ids(const std::string& method) const
{
    std::vector<std::string> found;
    for (const nlohmann::json& item : m_manifest.at("cases")) {
        if (item.at("method") == method)
            found.push_back(item.at("id").get<std::string>());
    }
    return found;
}

const nlohmann::json& GoldenSet::item(const std::string& id) const
{
    return m_manifest.at("cases").at(m_indexOfCase.at(id));
}

at::Tensor GoldenSet::tensor(const std::string& id, const std::string& shortName)
{
    const nlohmann::json& found = item(id);
    return read(found.at("file").get<std::string>(), found.at("tensors").at(shortName).get<std::string>());
}

at::Tensor GoldenSet::layerTensor(const std::string& layer, const std::string& name)
{
    return read(layer + ".layer.safetensors", name);
}

at::Tensor GoldenSet::read(const std::string& file, const std::string& name)
{
    const auto opened = m_files.try_emplace(file, m_folder / file).first;
    const TensorView view = opened->second.tensor(name);
    at::Tensor copy = at::empty(view.info->shape, scalarType(view.info->dtype));
    std::ranges::copy(view.bytes, static_cast<std::byte*>(copy.data_ptr()));
    return copy;
}

} // namespace quantoscope::checks
