// Reads GGUF files: typed metadata, a table of tensors, aligned tensor data. The container of llama.cpp.
#pragma once

#include "core/formats/ggml_types.h"
#include "core/formats/mapped_file.h"

#include <functional>
#include <map>

namespace quantoscope {

class ByteReader;

/// One memory-mapped GGUF file of version 2 or 3, little-endian. Metadata stays in the mapping until it is asked for;
/// every count, length and offset is checked against the file's true size when it is opened.
class GgufFile
{
public:
    struct Tensor
    {
        std::string name;
        const GgmlType* type = nullptr;
        std::vector<std::int64_t> shape; ///< row-major: the last extent varies fastest
        std::span<const std::byte> bytes;
    };

    /// Throws InputFileError naming the key, the tensor or the byte offset.
    explicit GgufFile(const std::filesystem::path& path);

    /// Whether a file that starts so is one, or was meant to be one.
    static bool recognises(std::span<const std::byte> bytes);

    const std::filesystem::path& path() const noexcept { return m_path; }
    const std::vector<Tensor>& tensors() const noexcept { return m_tensors; }

    /// Each of these is empty if the key is absent, and throws InputFileError if its value is of another type. Integers
    /// and numbers take any of the format's widths.
    std::optional<std::string> text(std::string_view key) const;
    std::optional<std::int64_t> integer(std::string_view key) const;
    std::optional<double> number(std::string_view key) const;
    std::optional<bool> flag(std::string_view key) const;
    /// The views lie in the mapped file.
    std::optional<std::vector<std::string_view>> texts(std::string_view key) const;
    std::optional<std::vector<std::int64_t>> integers(std::string_view key) const;
    std::optional<std::vector<float>> numbers(std::string_view key) const;

    /// Keys that start with `prefix`, each with its value as it lies in the file: type, an array's element type and
    /// length, contents.
    std::vector<std::pair<std::string, std::string>> verbatim(std::string_view prefix) const;

    /// Says that a key's value does not do.
    [[noreturn]] void refuse(std::string_view key, const std::string& expected, const std::string& found) const;

private:
    enum class Type : std::uint32_t
    {
        U8,
        I8,
        U16,
        I16,
        U32,
        I32,
        F32,
        Bool,
        Text,
        Array,
        U64,
        I64,
        F64
    };
    struct Value
    {
        Type type = Type::U8; ///< of an array: its elements'
        bool isArray = false;
        std::uint64_t count = 1;
        std::span<const std::byte> bytes;
    };
    struct Placed
    {
        Tensor tensor;
        std::uint64_t offset = 0; ///< within the data part
        std::uint64_t bytes = 0;
    };

    static std::size_t bytesOf(Type type) noexcept;
    static const char* nameOf(Type type) noexcept;
    static Type readType(ByteReader& reader);
    static void skipText(ByteReader& reader);
    static Value readValue(ByteReader& reader);
    static std::int64_t integerAt(ByteReader& reader, Type type);
    static double numberAt(ByteReader& reader, Type type);

    void readMetadata(ByteReader& reader, std::uint64_t entries);
    static Placed readTensor(ByteReader& reader);
    void placeTensors(std::vector<Placed> placed, std::size_t dataStart);

    const Value* find(std::string_view key) const;
    const Value* findScalar(std::string_view key, const char* expected, bool (*fits)(Type type)) const;
    const Value* findArray(std::string_view key, const char* expected, bool (*fits)(Type type)) const;
    ByteReader readerOf(const Value& value) const;

    std::filesystem::path m_path;
    MappedFile m_file;
    std::map<std::string, Value, std::less<>> m_metadata;
    std::vector<Tensor> m_tensors;
};

} // namespace quantoscope
