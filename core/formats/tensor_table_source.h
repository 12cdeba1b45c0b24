// What all model sources share whose tensors lie ready in mapped files: a table of names and byte ranges.
#pragma once

#include "core/formats/model_source.h"

#include <functional>
#include <map>

namespace quantoscope {

/// Derived classes fill it while they are constructed and keep the mapped files alive.
class TensorTableSource : public ModelSource
{
public:
    const std::filesystem::path& path() const noexcept override { return m_path; }
    const nlohmann::json& config() const noexcept override { return m_config; }
    const nlohmann::json& generationConfig() const override { return m_generationConfig; }
    std::span<const TensorInfo> tensors() const noexcept override { return m_tensors; }
    const TensorInfo* findTensor(std::string_view name) const noexcept override;
    TensorView tensor(std::string_view name) const override;
    const std::filesystem::path& tokenizerPath() const noexcept override { return m_tokenizerPath; }
    std::string fingerprint() const override;

protected:
    explicit TensorTableSource(std::filesystem::path path) : m_path(std::move(path)) { }

    void setConfig(nlohmann::json config) { m_config = std::move(config); }
    void setGenerationConfig(nlohmann::json config) { m_generationConfig = std::move(config); }
    void setTokenizerPath(std::filesystem::path path) { m_tokenizerPath = std::move(path); }
    /// Either its bytes as they lie in the file or its decoder, which must stay valid for the source's life. Throws
    /// InputFileError when the name is already taken.
    void addTensor(TensorInfo info, std::span<const std::byte> bytes, const TensorDecoder* decoder = nullptr);

private:
    struct Contents
    {
        std::span<const std::byte> bytes;
        const TensorDecoder* decoder = nullptr;
    };

    std::filesystem::path m_path;
    std::filesystem::path m_tokenizerPath;
    nlohmann::json m_config;
    nlohmann::json m_generationConfig = nlohmann::json::object();
    std::vector<TensorInfo> m_tensors;
    std::vector<Contents> m_contents; ///< of each tensor
    std::map<std::string, std::size_t, std::less<>> m_indexOfName;
};

} // namespace quantoscope
