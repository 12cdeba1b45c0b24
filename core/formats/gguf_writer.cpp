#include "core/formats/gguf_writer.h"

#include "core/base/errors.h"
#include "core/formats/temporary_file.h"

#include <array>
#include <bit>

namespace quantoscope {
namespace {

static_assert(std::endian::native == std::endian::little, "numbers are written as they lie in memory");

constexpr std::size_t kAlignment = 32; // the format's default

/// ggml's numbers of metadata types.
enum class Type : std::uint32_t
{
    U32 = 4,
    I32 = 5,
    F32 = 6,
    Bool = 7,
    Text = 8,
    Array = 9
};

std::size_t padding(std::size_t bytes)
{
    return (kAlignment - bytes % kAlignment) % kAlignment;
}

class HeaderWriter
{
public:
    template <typename Number>
    void number(Number value)
    {
        m_bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
    }
    void type(Type type) { number(static_cast<std::uint32_t>(type)); }
    void text(const std::string& value)
    {
        number(std::uint64_t(value.size()));
        m_bytes += value;
    }

    void value(std::uint32_t value) { scalar(Type::U32, value); }
    void value(float value) { scalar(Type::F32, value); }
    void value(bool value) { scalar(Type::Bool, static_cast<std::uint8_t>(value ? 1 : 0)); }
    void value(const std::string& value)
    {
        type(Type::Text);
        text(value);
    }
    void value(const std::vector<std::string>& values)
    {
        array(Type::Text, values.size());
        for (const std::string& each : values)
            text(each);
    }
    void value(const std::vector<std::int32_t>& values) { numbers(Type::I32, values); }
    void value(const std::vector<float>& values) { numbers(Type::F32, values); }

    void value(const GgufVerbatim& value) { m_bytes += value.bytes; }

    void align() { m_bytes.append(padding(m_bytes.size()), '\0'); }
    const std::string& bytes() const noexcept { return m_bytes; }

private:
    template <typename Number>
    void scalar(Type kind, Number value)
    {
        type(kind);
        number(value);
    }
    void array(Type elements, std::size_t count)
    {
        type(Type::Array);
        type(elements);
        number(std::uint64_t(count));
    }
    template <typename Number>
    void numbers(Type elements, const std::vector<Number>& values)
    {
        array(elements, values.size());
        for (const Number each : values)
            number(each);
    }

    std::string m_bytes;
};

std::string header(std::span<const GgufEntry> metadata, std::span<const GgufTensorToWrite> tensors)
{
    constexpr std::uint32_t version = 3;
    HeaderWriter writer;
    for (const char letter : { 'G', 'G', 'U', 'F' })
        writer.number(letter);
    writer.number(version);
    writer.number(std::uint64_t(tensors.size()));
    writer.number(std::uint64_t(metadata.size()));
    for (const GgufEntry& entry : metadata) {
        writer.text(entry.key);
        std::visit([&](const auto& value) { writer.value(value); }, entry.value);
    }
    std::uint64_t offset = 0;
    for (const GgufTensorToWrite& tensor : tensors) {
        writer.text(tensor.name);
        writer.number(static_cast<std::uint32_t>(tensor.shape.size()));
        const std::vector<std::int64_t> innermostFirst(tensor.shape.rbegin(), tensor.shape.rend());
        for (const std::int64_t extent : innermostFirst)
            writer.number(static_cast<std::uint64_t>(extent));
        writer.number(tensor.type);
        writer.number(offset);
        offset += tensor.bytes + padding(tensor.bytes);
    }
    writer.align();
    return writer.bytes();
}

} // namespace

void writeGguf(const std::filesystem::path& path, std::span<const GgufEntry> metadata,
               std::span<const GgufTensorToWrite> tensors)
{
    constexpr std::array<char, kAlignment> zeros {};
    const std::string start = header(metadata, tensors);
    TemporaryFile file(path);
    file.write(start.data(), start.size());
    for (const GgufTensorToWrite& tensor : tensors) {
        const std::vector<std::byte> bytes = tensor.produce();
        if (bytes.size() != tensor.bytes)
            throw Error("cannot write tensor \"" + tensor.name + "\": it has " + std::to_string(bytes.size())
                        + " bytes instead of " + std::to_string(tensor.bytes));
        file.write(bytes.data(), bytes.size());
        file.write(zeros.data(), padding(bytes.size()));
    }
    file.commit();
}

} // namespace quantoscope
