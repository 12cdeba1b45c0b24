// Writes GGUF files for tests, well formed unless told otherwise.
#pragma once

#include "tests/core/file_fixtures.h"

#include <vector>

namespace quantoscope::testing {

class GgufBuilder
{
public:
    explicit GgufBuilder(const std::string& architecture = "llama") { text("general.architecture", architecture); }

    GgufBuilder& text(const std::string& key, const std::string& value) { return entry(key, 8, sized(value)); }
    GgufBuilder& integer(const std::string& key, std::uint32_t value) { return entry(key, 4, bytesOf(value)); }
    GgufBuilder& number(const std::string& key, float value) { return entry(key, 6, bytesOf(value)); }
    GgufBuilder& flag(const std::string& key, bool value)
    {
        return entry(key, 7, bytesOf(static_cast<std::uint8_t>(value)));
    }
    GgufBuilder& texts(const std::string& key, const std::vector<std::string>& values)
    {
        std::string all;
        for (const std::string& value : values)
            all += sized(value);
        return entry(key, 9, bytesOf<std::uint32_t>(8) + bytesOf<std::uint64_t>(values.size()) + all);
    }
    GgufBuilder& numbers(const std::string& key, const std::vector<float>& values)
    {
        return entry(key, 9, bytesOf<std::uint32_t>(6) + bytesOf<std::uint64_t>(values.size()) + joined(values));
    }
    GgufBuilder& integers(const std::string& key, const std::vector<std::int32_t>& values)
    {
        return entry(key, 9, bytesOf<std::uint32_t>(5) + bytesOf<std::uint64_t>(values.size()) + joined(values));
    }
    /// Any value type with its bytes as they are.
    GgufBuilder& entry(const std::string& key, std::uint32_t type, const std::string& bytes)
    {
        m_metadata += sized(key) + bytesOf(type) + bytes;
        ++m_entries;
        return *this;
    }

    /// `shape` is row-major; `type` is ggml's number. The data follows that of the tensor before, aligned.
    GgufBuilder& tensor(const std::string& name, const std::vector<std::uint64_t>& shape, std::uint32_t type,
                        const std::string& data)
    {
        m_data.resize((m_data.size() + 31) / 32 * 32);
        tensorAt(name, shape, type, m_data.size());
        m_data += data;
        return *this;
    }
    GgufBuilder& floats(const std::string& name, const std::vector<std::uint64_t>& shape,
                        const std::vector<float>& values)
    {
        return tensor(name, shape, 0, joined(values));
    }
    /// A line of the table without data.
    GgufBuilder& tensorAt(const std::string& name, const std::vector<std::uint64_t>& shape, std::uint32_t type,
                          std::uint64_t offset)
    {
        m_table += sized(name) + bytesOf(static_cast<std::uint32_t>(shape.size()));
        for (auto extent = shape.rbegin(); extent != shape.rend(); ++extent)
            m_table += bytesOf(*extent);
        m_table += bytesOf(type) + bytesOf(offset);
        ++m_tensors;
        return *this;
    }

    std::string bytes(std::uint32_t version = 3) const
    {
        std::string all = "GGUF" + bytesOf(version) + bytesOf(m_tensors) + bytesOf(m_entries) + m_metadata + m_table;
        if (m_tensors != 0)
            all.resize((all.size() + 31) / 32 * 32);
        return all + m_data;
    }

    template <typename T>
    static std::string joined(const std::vector<T>& values)
    {
        return { reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T) };
    }

private:
    static std::string sized(const std::string& text) { return bytesOf<std::uint64_t>(text.size()) + text; }

    std::string m_metadata;
    std::string m_table;
    std::string m_data;
    std::uint64_t m_entries = 0;
    std::uint64_t m_tensors = 0;
};

} // namespace quantoscope::testing
