#include "core/base/errors.h"
#include "core/formats/json_text.h"
#include "core/formats/stored_linear.h"

#include <algorithm>
#include <initializer_list>
#include <limits>

namespace quantoscope {

namespace {

/// Reads one JSON object of the configuration; every refusal names the key.
class SchemeReader
{
public:
    SchemeReader(const nlohmann::json& object, std::string where, const std::filesystem::path& file)
        : m_object(object), m_where(std::move(where)), m_file(file)
    {
        if (!object.is_object())
            throw InputFileError(file.string(), m_where + " to be an object", shortened(object.dump()));
    }

    [[noreturn]] void refuse(const char* key, const std::string& expected) const
    {
        const nlohmann::json* const value = find({ key });
        throw InputFileError(m_file.string(), m_where + '.' + key + ' ' + expected,
                             value ? shortened(value->dump()) : "none");
    }

    /// The first of `keys` that is there and not null.
    const nlohmann::json* find(std::initializer_list<const char*> keys) const
    {
        for (const char* key : keys) {
            const auto found = m_object.find(key);
            if (found != m_object.end() && !found->is_null())
                return &*found;
        }
        return nullptr;
    }

    std::int64_t integer(std::initializer_list<const char*> keys, std::int64_t fallback) const
    {
        const nlohmann::json* const value = find(keys);
        if (!value)
            return fallback;
        if (!value->is_number_integer())
            refuse(*keys.begin(), "to be a whole number");
        return value->get<std::int64_t>();
    }

    int bits(std::initializer_list<const char*> keys, std::initializer_list<int> allowed) const
    {
        const std::int64_t value = integer(keys, 4);
        std::string list;
        for (const int bits : allowed) {
            if (value == bits)
                return bits;
            list += (list.empty() ? "" : ", ") + std::to_string(bits);
        }
        refuse(*keys.begin(), "to be one of " + list);
    }

    std::int64_t groupSize(std::initializer_list<const char*> keys) const
    {
        const std::int64_t size = integer(keys, -1);
        if (size != -1 && (size < 1 || size > std::numeric_limits<std::int32_t>::max()))
            refuse(*keys.begin(), "to be -1 or at least 1");
        return size;
    }

    bool flag(const char* key, bool fallback) const
    {
        const nlohmann::json* const value = find({ key });
        if (!value)
            return fallback;
        if (!value->is_boolean())
            refuse(key, "to be true or false");
        return value->get<bool>();
    }

    /// In lower case.
    std::string word(std::initializer_list<const char*> keys, const char* fallback) const
    {
        const nlohmann::json* const value = find(keys);
        if (!value)
            return fallback;
        if (!value->is_string())
            refuse(*keys.begin(), "to be a word");
        std::string text = value->get<std::string>();
        std::ranges::transform(text, text.begin(),
                               [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        return text;
    }

private:
    const nlohmann::json& m_object;
    std::string m_where;
    const std::filesystem::path& m_file;
};

QuantizationScheme readGptq(const SchemeReader& reader)
{
    QuantizationScheme scheme;
    const std::string version = reader.word({ "checkpoint_format", "format" }, "gptq");
    if (version != "gptq" && version != "gptq_v2")
        reader.refuse("checkpoint_format", "to be gptq or gptq_v2");
    scheme.layout = version == "gptq" ? CodeLayout::Gptq : CodeLayout::GptqV2;
    scheme.bits = reader.bits({ "bits" }, { 2, 3, 4, 8 });
    scheme.groupSize = reader.groupSize({ "group_size" });
    scheme.symmetric = reader.flag("sym", true);
    return scheme;
}

QuantizationScheme readAwq(const SchemeReader& reader)
{
    QuantizationScheme scheme;
    if (reader.word({ "version" }, "gemm") != "gemm")
        reader.refuse("version", "to be gemm");
    scheme.layout = CodeLayout::AwqGemm;
    scheme.bits = reader.bits({ "bits", "w_bit" }, { 4 });
    scheme.groupSize = reader.groupSize({ "group_size", "q_group_size" });
    scheme.symmetric = !reader.flag("zero_point", true);
    return scheme;
}

QuantizationScheme readWeightArguments(const nlohmann::json& group, const std::filesystem::path& file)
{
    const SchemeReader outer(group, "quantization_config.config_groups", file);
    const nlohmann::json* const weights = outer.find({ "weights" });
    if (!weights)
        outer.refuse("weights", "to describe how weights are stored");
    if (outer.find({ "input_activations" }))
        outer.refuse("input_activations", "to be absent: activations are not quantized here");
    const SchemeReader reader(*weights, "quantization_config.config_groups.weights", file);
    if (reader.word({ "type" }, "int") != "int")
        reader.refuse("type", "to be int");
    QuantizationScheme scheme;
    scheme.layout = CodeLayout::CompressedTensors;
    scheme.bits = reader.bits({ "num_bits" }, { 4, 8 });
    scheme.symmetric = reader.flag("symmetric", true);
    const std::string strategy = reader.word({ "strategy" }, "group");
    if (strategy != "group" && strategy != "channel")
        reader.refuse("strategy", "to be group or channel");
    scheme.groupSize = strategy == "group" ? reader.groupSize({ "group_size" }) : -1;
    return scheme;
}

QuantizationScheme readCompressedTensors(const SchemeReader& reader, const std::filesystem::path& file)
{
    if (reader.word({ "format" }, "pack-quantized") != "pack-quantized")
        reader.refuse("format", "to be pack-quantized");
    const nlohmann::json* const groups = reader.find({ "config_groups" });
    if (!groups || !groups->is_object() || groups->size() != 1)
        reader.refuse("config_groups", "to hold one group");
    return readWeightArguments(*groups->begin(), file);
}

} // namespace

std::string_view codeLayoutName(CodeLayout layout)
{
    switch (layout) {
    case CodeLayout::Gptq:
        return "GPTQ";
    case CodeLayout::GptqV2:
        return "GPTQ v2";
    case CodeLayout::AwqGemm:
        return "AWQ";
    case CodeLayout::CompressedTensors:
        return "compressed-tensors";
    }
    return {};
}

std::optional<QuantizationScheme> readQuantizationScheme(const nlohmann::json& config,
                                                         const std::filesystem::path& file)
{
    const auto found = config.find("quantization_config");
    if (found == config.end() || found->is_null())
        return std::nullopt;
    const SchemeReader reader(*found, "quantization_config", file);
    const std::string method = reader.word({ "quant_method" }, "gptq");
    if (method == "gptq")
        return readGptq(reader);
    if (method == "awq")
        return readAwq(reader);
    if (method == "compressed-tensors")
        return readCompressedTensors(reader, file);
    reader.refuse("quant_method", "to be gptq, awq or compressed-tensors");
}

} // namespace quantoscope
