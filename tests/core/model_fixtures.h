// Models for tests: tiny ones made up in memory, and the real ones of the reference data.
#pragma once

#include "core/formats/model_source.h"

#include <filesystem>
#include <map>

namespace quantoscope::testing {

/// The folder of reference data: $QUANTOSCOPE_SHARED, else beside the checkout; may not exist.
std::filesystem::path sharedFolder();

/// Parses a JSON file of the reference data.
nlohmann::json readJson(const std::filesystem::path& file);

/// A model source that lives in memory: float32 tensors under a configuration.
class MemorySource final : public ModelSource
{
public:
    nlohmann::json configuration;

    /// Adds or replaces a tensor.
    void set(const std::string& name, std::vector<std::int64_t> shape, std::vector<float> values);
    /// The same with normally distributed values of this standard deviation, the same ones every time.
    void setRandom(const std::string& name, std::vector<std::int64_t> shape, double deviation = 0.3);
    void remove(const std::string& name);
    const std::vector<float>& values(const std::string& name) const { return m_values.at(name); }

    const std::filesystem::path& path() const noexcept override { return m_path; }
    std::string formatName() const override { return "memory"; }
    const nlohmann::json& config() const noexcept override { return configuration; }
    std::span<const TensorInfo> tensors() const noexcept override { return m_infos; }
    const TensorInfo* findTensor(std::string_view name) const noexcept override;
    TensorView tensor(std::string_view name) const override;
    const std::filesystem::path& tokenizerPath() const noexcept override { return m_noTokenizer; }
    std::string fingerprint() const override { return "memory"; }

private:
    std::filesystem::path m_path = "made-up-model";
    std::filesystem::path m_noTokenizer;
    std::vector<TensorInfo> m_infos;
    std::map<std::string, std::vector<float>, std::less<>> m_values;
};

/// A LLaMA of 2 blocks: hidden 12, 4 query heads and 2 key heads of size 4 (so that q is wider than hidden), vocabulary
/// 11, context 16, with `config` merged over its configuration before the tensors are made.
std::shared_ptr<MemorySource> tinyLlama(const nlohmann::json& config = nlohmann::json::object());

/// A GPT-2 of 2 blocks: hidden 8, 2 heads, vocabulary 7, context 12.
std::shared_ptr<MemorySource> tinyGpt2(const nlohmann::json& config = nlohmann::json::object(),
                                       const std::string& prefix = "transformer.");

/// A LLaMA whose next token depends on the last one only: after token t comes token j with probability next[t][j] (at
/// most 11 by 11; tokens without a row, or behind its end, are never drawn). Context 16.
std::shared_ptr<MemorySource> bigramLlama(const std::vector<std::vector<double>>& next);

} // namespace quantoscope::testing
