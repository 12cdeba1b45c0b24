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
    ConfigFile(std::filesystem::path file, nlohmann::json config) : m_path(std::move(file)), m_config(std::move(config))
    {
        if (!m_config.is_object())
            throw InputFileError(m_path.string(), "a JSON object", m_config.type_name());
        std::error_code ignored; // a name that is no path has no folder
        m_folder = std::filesystem::absolute(m_path, ignored).parent_path();
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
    const std::filesystem::path& tokenizerPath() const noexcept override { return m_folder; }
    std::string fingerprint() const override
    {
        Sha256 hash;
        hash.update(m_config.dump());
        return hash.hexDigest();
    }

private:
    std::filesystem::path m_path;
    std::filesystem::path m_folder; ///< where the tokenizer would be
    nlohmann::json m_config;
};

} // namespace

std::shared_ptr<const ModelSource> openConfigFile(const std::filesystem::path& path)
{
    std::error_code ignored;
    const bool isFolder = std::filesystem::is_directory(path, ignored);
    const std::filesystem::path file = isFolder ? path / "config.json" : path;
    return std::make_shared<ConfigFile>(file, readJsonFile(file));
}

std::shared_ptr<const ModelSource> makeConfigSource(nlohmann::json config, const std::filesystem::path& name)
{
    return std::make_shared<ConfigFile>(name, std::move(config));
}

} // namespace quantoscope
