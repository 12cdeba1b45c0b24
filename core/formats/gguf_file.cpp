#include "core/formats/gguf_file.h"

#include "core/base/utf8.h"
#include "core/formats/byte_reader.h"
#include "core/formats/json_text.h"

#include <algorithm>
#include <array>
#include <limits>

namespace quantoscope {

namespace {

constexpr std::string_view kMagic = "GGUF";
constexpr std::uint32_t kMaxDimensions = 4;
constexpr std::uint64_t kMaxExtent = std::numeric_limits<std::int64_t>::max();
constexpr std::uint64_t kDefaultAlignment = 32;
constexpr std::uint64_t kMaxAlignment = 1 << 20;
// The shortest an entry can be, so that a lying count ends before the work starts.
constexpr std::uint64_t kLeastMetadataBytes = 8 + 4 + 1;
constexpr std::uint64_t kLeastTensorBytes = 8 + 4 + 4 + 8;
// Far above any real file; each entry costs more memory than its bytes in the file.
constexpr std::uint64_t kMaxMetadata = 1 << 16;
constexpr std::uint64_t kMaxTensors = 1 << 17;
// What ggml takes for a name, which bounds what a message can hold.
constexpr std::uint64_t kMaxKeyBytes = 65'535;

std::uint32_t readVersion(ByteReader& reader)
{
    const auto version = reader.number<std::uint32_t>("a version number");
    if (version == 2 || version == 3)
        return version;
    if (version != 0 && (version & 0xFFFFU) == 0)
        reader.refuse("a little-endian GGUF file", "a version number in the other byte order");
    reader.refuse("GGUF version 2 or 3", "version " + std::to_string(version));
}

std::uint64_t readCount(ByteReader& reader, const char* what, std::uint64_t leastBytes,
                        std::uint64_t most = std::numeric_limits<std::uint64_t>::max())
{
    const auto count = reader.number<std::uint64_t>(what);
    if (count > most || count > reader.remaining() / leastBytes)
        reader.refuse(std::string(what) + " that a file of this size has room for", std::to_string(count));
    return count;
}

std::string readName(ByteReader& reader, const char* what)
{
    const auto length = reader.number<std::uint64_t>(what);
    if (length > kMaxKeyBytes)
        reader.refuse(std::string(what) + " of at most " + std::to_string(kMaxKeyBytes) + " bytes",
                      "a length of " + std::to_string(length));
    std::string name(reader.text(length, what));
    if (validUtf8(name) != name)
        reader.refuse(std::string(what) + " in UTF-8", "other bytes");
    return name;
}

std::uint64_t roundedUp(std::uint64_t value, std::uint64_t alignment)
{
    return (value + alignment - 1) / alignment * alignment;
}

std::uint64_t checkedAlignment(const GgufFile& file)
{
    const std::int64_t alignment = file.integer("general.alignment").value_or(kDefaultAlignment);
    if (alignment < 1 || alignment > static_cast<std::int64_t>(kMaxAlignment) || alignment % 8 != 0)
        file.refuse("general.alignment", "a multiple of 8 up to 1048576", std::to_string(alignment));
    return static_cast<std::uint64_t>(alignment);
}

} // namespace

bool GgufFile::recognises(std::span<const std::byte> bytes)
{
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    return text.starts_with(kMagic);
}

GgufFile::GgufFile(const std::filesystem::path& path) : m_path(path), m_file(path)
{
    ByteReader reader(m_file.bytes(), path.string());
    if (!recognises(m_file.bytes()))
        reader.refuse("a GGUF file", "other first bytes");
    reader.bytes(kMagic.size(), "a signature");
    readVersion(reader);
    const std::uint64_t tensors = readCount(reader, "a number of tensors", kLeastTensorBytes, kMaxTensors);
    const std::uint64_t entries = readCount(reader, "a number of metadata entries", kLeastMetadataBytes, kMaxMetadata);
    readMetadata(reader, entries);
    std::vector<Placed> placed;
    for (std::uint64_t i = 0; i < tensors; ++i)
        placed.push_back(readTensor(reader));
    const std::uint64_t dataStart = roundedUp(reader.position(), checkedAlignment(*this));
    // The padding may be missing where no tensor follows.
    placeTensors(std::move(placed), std::min<std::uint64_t>(dataStart, m_file.bytes().size()));
    if (const std::int64_t parts = integer("split.count").value_or(1); parts > 1)
        refuse("split.count", "a model in one file", std::to_string(parts) + " files");
}

std::size_t GgufFile::bytesOf(Type type) noexcept
{
    constexpr std::array<std::size_t, 13> bytes { 1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8 };
    return bytes[static_cast<std::size_t>(type)];
}

const char* GgufFile::nameOf(Type type) noexcept
{
    constexpr std::array<const char*, 13> names { "uint8",   "int8", "uint16", "int16",  "uint32", "int32",  "float32",
                                                  "boolean", "text", "array",  "uint64", "int64",  "float64" };
    return names[static_cast<std::size_t>(type)];
}

GgufFile::Type GgufFile::readType(ByteReader& reader)
{
    const auto type = reader.number<std::uint32_t>("a value type");
    if (type > static_cast<std::uint32_t>(Type::F64))
        reader.refuse("a value type of 0 to 12", std::to_string(type));
    return static_cast<Type>(type);
}

void GgufFile::skipText(ByteReader& reader)
{
    const auto length = reader.number<std::uint64_t>("a text's length");
    reader.bytes(length, "a text");
}

GgufFile::Value GgufFile::readValue(ByteReader& reader)
{
    Value value;
    value.type = readType(reader);
    if (value.type == Type::Array) {
        value.isArray = true;
        value.type = readType(reader);
        if (value.type == Type::Array)
            reader.refuse("an array of plain values", "an array of arrays");
        value.count = readCount(reader, "an array's length", value.type == Type::Text ? 8 : bytesOf(value.type));
    }
    ByteReader ahead = reader;
    if (value.type == Type::Text) {
        for (std::uint64_t i = 0; i < value.count; ++i)
            skipText(ahead);
    } else {
        ahead.bytes(value.count * bytesOf(value.type), "a value");
    }
    value.bytes = reader.bytes(ahead.position() - reader.position(), "a value");
    return value;
}

void GgufFile::readMetadata(ByteReader& reader, std::uint64_t entries)
{
    for (std::uint64_t i = 0; i < entries; ++i) {
        std::string key = readName(reader, "a metadata key");
        const Value value = readValue(reader);
        if (!m_metadata.try_emplace(key, value).second)
            reader.refuse("each metadata key once", inQuotes(key) + " twice, the second ending");
    }
}

GgufFile::Placed GgufFile::readTensor(ByteReader& reader)
{
    Placed placed;
    Tensor& tensor = placed.tensor;
    tensor.name = readName(reader, "a tensor name");
    const std::string who = "tensor " + inQuotes(tensor.name);
    const auto dimensions = reader.number<std::uint32_t>("a number of dimensions");
    if (dimensions > kMaxDimensions)
        reader.refuse(who + " of at most 4 dimensions", std::to_string(dimensions));
    std::uint64_t elements = 1;
    for (std::uint32_t d = 0; d < dimensions; ++d) {
        const auto extent = reader.number<std::uint64_t>("an extent");
        if (extent == 0 || extent > kMaxExtent / elements)
            reader.refuse(who + " of a shape that can be addressed", "an extent of " + std::to_string(extent));
        elements *= extent;
        tensor.shape.insert(tensor.shape.begin(), static_cast<std::int64_t>(extent));
    }
    const auto typeId = reader.number<std::uint32_t>("a tensor type");
    tensor.type = findGgmlType(typeId);
    if (tensor.type == nullptr) {
        reader.refuse(
            who + " of type F32, F16, BF16, F64, an integer type, Q4_0, Q4_1, Q5_0, Q5_1, Q8_0 or Q2_K to Q6_K",
            "type " + ggmlTypeName(typeId));
    }
    const auto row = tensor.shape.empty() ? 1 : static_cast<std::uint64_t>(tensor.shape.back());
    if (row % tensor.type->blockElements != 0) {
        reader.refuse(who + " of rows in whole blocks of " + std::to_string(tensor.type->blockElements),
                      "rows of " + std::to_string(row));
    }
    const std::uint64_t blocks = elements / tensor.type->blockElements;
    if (blocks > kMaxExtent / tensor.type->blockBytes)
        reader.refuse(who + " of a size that can be addressed", std::to_string(elements) + " elements");
    placed.bytes = blocks * tensor.type->blockBytes;
    placed.offset = reader.number<std::uint64_t>("a data offset");
    return placed;
}

void GgufFile::placeTensors(std::vector<Placed> placed, std::size_t dataStart)
{
    const std::span<const std::byte> data = m_file.bytes().subspan(dataStart);
    const auto refuseTensor = [this](const Placed& which, const std::string& expected, const std::string& found) {
        throw InputFileError(m_path.string(), "tensor " + inQuotes(which.tensor.name) + ' ' + expected, found);
    };
    for (Placed& each : placed) {
        if (each.offset > data.size() || each.bytes > data.size() - each.offset) {
            refuseTensor(each,
                         "of " + std::to_string(each.bytes) + " bytes from data byte " + std::to_string(each.offset),
                         "only " + std::to_string(data.size()) + " bytes of data in the file");
        }
        each.tensor.bytes = data.subspan(each.offset, each.bytes);
    }
    std::ranges::stable_sort(placed, {}, &Placed::offset);
    for (std::size_t i = 1; i < placed.size(); ++i) {
        if (placed[i].offset < placed[i - 1].offset + placed[i - 1].bytes) {
            refuseTensor(placed[i], "behind the end of " + inQuotes(placed[i - 1].tensor.name),
                         "overlapping bytes from data byte " + std::to_string(placed[i].offset));
        }
    }
    for (Placed& each : placed)
        m_tensors.push_back(std::move(each.tensor));
}

void GgufFile::refuse(std::string_view key, const std::string& expected, const std::string& found) const
{
    throw InputFileError(m_path.string(), std::string(key) + " to be " + expected, found);
}

std::vector<std::pair<std::string, std::string>> GgufFile::verbatim(std::string_view prefix) const
{
    std::vector<std::pair<std::string, std::string>> entries;
    for (auto entry = m_metadata.lower_bound(prefix); entry != m_metadata.end(); ++entry) {
        const auto& [key, value] = *entry;
        if (!key.starts_with(prefix))
            break;
        std::string bytes;
        const auto add
            = [&bytes](const auto number) { bytes.append(reinterpret_cast<const char*>(&number), sizeof number); };
        if (value.isArray)
            add(static_cast<std::uint32_t>(Type::Array));
        add(static_cast<std::uint32_t>(value.type));
        if (value.isArray)
            add(value.count);
        bytes.append(reinterpret_cast<const char*>(value.bytes.data()), value.bytes.size());
        entries.emplace_back(key, std::move(bytes));
    }
    return entries;
}

const GgufFile::Value* GgufFile::find(std::string_view key) const
{
    const auto found = m_metadata.find(key);
    return found == m_metadata.end() ? nullptr : &found->second;
}

const GgufFile::Value* GgufFile::findScalar(std::string_view key, const char* expected, bool (*fits)(Type type)) const
{
    const Value* value = find(key);
    if (value != nullptr && (value->isArray || !fits(value->type)))
        refuse(key, expected, value->isArray ? "an array" : nameOf(value->type));
    return value;
}

const GgufFile::Value* GgufFile::findArray(std::string_view key, const char* expected, bool (*fits)(Type type)) const
{
    const Value* value = find(key);
    if (value != nullptr && (!value->isArray || !fits(value->type)))
        refuse(key, expected, value->isArray ? std::string("an array of ") + nameOf(value->type) : nameOf(value->type));
    return value;
}

ByteReader GgufFile::readerOf(const Value& value) const
{
    return { value.bytes, m_path.string() };
}

std::int64_t GgufFile::integerAt(ByteReader& reader, Type type)
{
    switch (type) {
    case Type::U8:
        return reader.number<std::uint8_t>("a number");
    case Type::I8:
        return reader.number<std::int8_t>("a number");
    case Type::U16:
        return reader.number<std::uint16_t>("a number");
    case Type::I16:
        return reader.number<std::int16_t>("a number");
    case Type::U32:
        return reader.number<std::uint32_t>("a number");
    case Type::I32:
        return reader.number<std::int32_t>("a number");
    case Type::I64:
        return reader.number<std::int64_t>("a number");
    default: {
        const auto value = reader.number<std::uint64_t>("a number");
        if (value > kMaxExtent)
            reader.refuse("a number below 2^63", std::to_string(value));
        return static_cast<std::int64_t>(value);
    }
    }
}

double GgufFile::numberAt(ByteReader& reader, Type type)
{
    if (type == Type::F32)
        return reader.number<float>("a number");
    if (type == Type::F64)
        return reader.number<double>("a number");
    return static_cast<double>(integerAt(reader, type));
}

namespace {

constexpr auto isText = [](auto type) { return type == decltype(type)::Text; };
constexpr auto isBool = [](auto type) { return type == decltype(type)::Bool; };
constexpr auto isNumber = [](auto type) {
    using Type = decltype(type);
    return type != Type::Text && type != Type::Bool && type != Type::Array;
};
constexpr auto isInteger = [](auto type) {
    using Type = decltype(type);
    return isNumber(type) && type != Type::F32 && type != Type::F64;
};

} // namespace

std::optional<std::string> GgufFile::text(std::string_view key) const
{
    const Value* value = findScalar(key, "a text", isText);
    if (value == nullptr)
        return std::nullopt;
    ByteReader reader = readerOf(*value);
    const auto length = reader.number<std::uint64_t>("a text's length");
    std::string text(reader.text(length, "a text"));
    if (validUtf8(text) != text)
        refuse(key, "a text in UTF-8", "other bytes");
    return text;
}

std::optional<std::int64_t> GgufFile::integer(std::string_view key) const
{
    const Value* value = findScalar(key, "a whole number", isInteger);
    if (value == nullptr)
        return std::nullopt;
    ByteReader reader = readerOf(*value);
    return integerAt(reader, value->type);
}

std::optional<double> GgufFile::number(std::string_view key) const
{
    const Value* value = findScalar(key, "a number", isNumber);
    if (value == nullptr)
        return std::nullopt;
    ByteReader reader = readerOf(*value);
    return numberAt(reader, value->type);
}

std::optional<bool> GgufFile::flag(std::string_view key) const
{
    const Value* value = findScalar(key, "true or false", isBool);
    if (value == nullptr)
        return std::nullopt;
    return value->bytes.front() != std::byte(0);
}

std::optional<std::vector<std::string_view>> GgufFile::texts(std::string_view key) const
{
    const Value* value = findArray(key, "an array of texts", isText);
    if (value == nullptr)
        return std::nullopt;
    std::vector<std::string_view> texts;
    ByteReader reader = readerOf(*value);
    for (std::uint64_t i = 0; i < value->count; ++i) {
        const auto length = reader.number<std::uint64_t>("a text's length");
        texts.push_back(reader.text(length, "a text"));
    }
    return texts;
}

std::optional<std::vector<std::int64_t>> GgufFile::integers(std::string_view key) const
{
    const Value* value = findArray(key, "an array of whole numbers", isInteger);
    if (value == nullptr)
        return std::nullopt;
    std::vector<std::int64_t> integers;
    ByteReader reader = readerOf(*value);
    for (std::uint64_t i = 0; i < value->count; ++i)
        integers.push_back(integerAt(reader, value->type));
    return integers;
}

std::optional<std::vector<float>> GgufFile::numbers(std::string_view key) const
{
    const Value* value = findArray(key, "an array of numbers", isNumber);
    if (value == nullptr)
        return std::nullopt;
    std::vector<float> numbers;
    ByteReader reader = readerOf(*value);
    for (std::uint64_t i = 0; i < value->count; ++i)
        numbers.push_back(static_cast<float>(numberAt(reader, value->type)));
    return numbers;
}

} // namespace quantoscope
