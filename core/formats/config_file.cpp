#include "core/formats/config_file.h"

#include "core/base/errors.h"
#include "core/formats/hash.h"
#include "core/formats/json_text.h"

#include <utility>

namespace quantoscope {

namespace {

class ConfigFile final : public ModelSource
{
public:
    explicit ConfigFile(std::filesystem::path file) : m_path(std::move(file)), m_config(readJsonFile(m_path))
    {
        if (!m_config.is_object())
            throw InputFileError(m_path.string(), "a JSON object", m_config.type_name());
    }

    const std::filesystem::path& path() const noexcept override { return m_path; }
    std::string formatName() const override { return "configuration without weights"; }
    const nlohmann::json& config() const noexcept override { return m_config; }
    std::span<const TensorInfo> tensors() const noexcept override { return {}; }
    bool hasWeights() const noexcept override { return false; }
    const TensorInfo* findTensor(std::string_view /*name*/) const noexcept override { return nullptr; }
    TensorView tensor(std::string_view name) const override
    {
        throw InputFileError(m_path.string(), "tensor " + inQuotes(name), "a configuration without weights");
    }
    const std::filesystem::path& tokenizerPath() const noexcept override { return m_noTokenizer; }
    std::string fingerprint() const override { return sha256OfFile(m_path); }

private:
    std::filesystem::path m_path;
    std::filesystem::path m_noTokenizer;
    nlohmann::json m_config;
};

} // namespace

std::shared_ptr<const ModelSource> openConfigFile(const std::filesystem::path& path)
{
    std::error_code ignored;
    const bool isFolder = std::filesystem::is_directory(path, ignored);
    return std::make_shared<ConfigFile>(isFolder ? path / "config.json" : path);
}

} // namespace quantoscope
