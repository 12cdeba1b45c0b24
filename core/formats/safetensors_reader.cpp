#include "core/formats/safetensors_reader.h"

#include "core/base/errors.h"
#include "core/formats/json_text.h"
#include "core/formats/mapped_file.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace quantoscope {

namespace {

constexpr std::size_t kLengthBytes = 8;
// The same limit as the format's reference implementation.
constexpr std::uint64_t kMaxHeaderBytes = 100'000'000;

struct Entry
{
    TensorInfo info;
    std::uint64_t begin = 0; // within the data part
    std::uint64_t end = 0;
};

std::uint64_t littleEndian64(std::span<const std::byte> bytes)
{
    std::uint64_t value = 0;
    for (std::size_t i = kLengthBytes; i-- > 0;)
        value = value << 8U | std::to_integer<std::uint64_t>(bytes[i]);
    return value;
}

std::uint64_t checkedHeaderLength(std::span<const std::byte> file, const std::string& name)
{
    if (file.size() < kLengthBytes) {
        throw InputFileError(name, "a safetensors file of at least 8 bytes", std::to_string(file.size()) + " bytes");
    }
    const std::uint64_t length = littleEndian64(file);
    if (length > kMaxHeaderBytes) {
        throw InputFileError(name, "a safetensors header of at most " + std::to_string(kMaxHeaderBytes) + " bytes",
                             "a header length of " + std::to_string(length) + " at byte 0");
    }
    if (length > file.size() - kLengthBytes) {
        throw InputFileError(name, "a safetensors header of " + std::to_string(length) + " bytes",
                             "a file that ends after " + std::to_string(file.size() - kLengthBytes) + " of them");
    }
    return length;
}

// Turns one entry of the header into numbers that agree with each other; whether they fit the file comes later.
class EntryReader
{
public:
    EntryReader(const std::string& file, const std::string& tensor, const nlohmann::json& description)
        : m_file(file), m_tensor(tensor), m_description(description)
    {
    }

    Entry read() const
    {
        if (!m_description.is_object())
            refuse("an object with dtype, shape and data_offsets", m_description.type_name());
        Entry entry;
        entry.info.name = m_tensor;
        entry.info.dtype = dtype();
        entry.info.shape = shape();
        entry.info.bytes = byteCount(entry.info);
        const nlohmann::json& offsets = member("data_offsets");
        if (!offsets.is_array() || offsets.size() != 2)
            refuse("data_offsets of two numbers", offsets.dump());
        entry.begin = natural(offsets[0], "data_offsets");
        entry.end = natural(offsets[1], "data_offsets");
        if (entry.end < entry.begin || entry.end - entry.begin != entry.info.bytes) {
            refuse(std::to_string(entry.info.bytes) + " bytes for its dtype and shape",
                   "data_offsets " + offsets.dump());
        }
        return entry;
    }

private:
    [[noreturn]] void refuse(const std::string& expected, const std::string& found) const
    {
        throw InputFileError(m_file, "tensor " + inQuotes(m_tensor) + " with " + expected, found);
    }

    const nlohmann::json& member(const char* key) const
    {
        const auto found = m_description.find(key);
        if (found == m_description.end())
            refuse(key, "no such key");
        return *found;
    }

    std::uint64_t natural(const nlohmann::json& value, const char* key) const
    {
        if (!value.is_number_unsigned() || value.get<std::uint64_t>() > std::numeric_limits<std::int64_t>::max())
            refuse(std::string("whole numbers of 0 or more in ") + key, value.dump());
        return value.get<std::uint64_t>();
    }

    TensorDtype dtype() const
    {
        const nlohmann::json& value = member("dtype");
        const auto dtype = value.is_string() ? tensorDtypeFromName(value.get_ref<const std::string&>()) : std::nullopt;
        if (!dtype)
            refuse("a supported dtype (F64, F32, F16, BF16, I64, I32, I16, I8, U8, BOOL)", shortened(value.dump()));
        return *dtype;
    }

    std::vector<std::int64_t> shape() const
    {
        const nlohmann::json& value = member("shape");
        if (!value.is_array() || value.size() > 16)
            refuse("a shape that is a list of at most 16 numbers", shortened(value.dump()));
        std::vector<std::int64_t> extents;
        for (const nlohmann::json& extent : value)
            extents.push_back(static_cast<std::int64_t>(natural(extent, "shape")));
        return extents;
    }

    std::uint64_t byteCount(const TensorInfo& info) const
    {
        std::uint64_t bytes = tensorDtypeBytes(info.dtype);
        // A zero extent makes the tensor empty, whatever the others are; but their product must fit all the same.
        for (const std::int64_t extent : info.shape) {
            const auto factor = static_cast<std::uint64_t>(std::max<std::int64_t>(extent, 1));
            if (bytes > std::uint64_t(std::numeric_limits<std::int64_t>::max()) / factor)
                refuse("a shape that can be addressed", nlohmann::json(info.shape).dump());
            bytes *= factor;
        }
        return std::ranges::find(info.shape, 0) == info.shape.end() ? bytes : 0;
    }

    const std::string& m_file;
    const std::string& m_tensor;
    const nlohmann::json& m_description;
};

std::map<std::string, std::string> readMetadata(const nlohmann::json& value, const std::string& file)
{
    std::map<std::string, std::string> metadata;
    if (!value.is_object())
        throw InputFileError(file, "__metadata__ to be an object", value.type_name());
    for (const auto& [key, text] : value.items()) {
        if (!text.is_string())
            throw InputFileError(file, "text under __metadata__ key " + inQuotes(key), text.type_name());
        metadata.emplace(key, text.get<std::string>());
    }
    return metadata;
}

// The format allows neither gaps nor overlaps, and no bytes after the last tensor.
void checkLayout(const std::vector<Entry>& entries, std::uint64_t dataBytes, const std::string& file)
{
    std::uint64_t position = 0;
    for (const Entry& entry : entries) {
        if (entry.end > dataBytes) {
            throw InputFileError(
                file, "tensor " + inQuotes(entry.info.name) + " to end at data byte " + std::to_string(entry.end),
                "only " + std::to_string(dataBytes) + " bytes of data in the file");
        }
        if (entry.begin != position) {
            throw InputFileError(file,
                                 "tensor " + inQuotes(entry.info.name) + " to start at data byte "
                                     + std::to_string(position) + ", where the one before it ends",
                                 "data_offsets that start at " + std::to_string(entry.begin)
                                     + (entry.begin < position ? " (overlap)" : " (gap)"));
        }
        position = entry.end;
    }
    if (position != dataBytes) {
        throw InputFileError(file, std::to_string(position) + " bytes of data, as the header says",
                             std::to_string(dataBytes) + " bytes");
    }
}

} // namespace

SafetensorsFile::SafetensorsFile(const std::filesystem::path& path)
    : m_path(path), m_file(std::make_unique<MappedFile>(path))
{
    const std::string name = path.string();
    const std::span<const std::byte> file = m_file->bytes();
    const std::uint64_t headerBytes = checkedHeaderLength(file, name);
    const nlohmann::json header
        = parseJson(m_file->text().substr(kLengthBytes, headerBytes), path, kLengthBytes, DuplicateKeys::Refused);
    if (!header.is_object())
        throw InputFileError(name, "a safetensors header that is a JSON object", header.type_name());

    MappedFile::requireIntact(file);

    std::vector<Entry> entries;
    for (const auto& [key, description] : header.items()) {
        if (key == "__metadata__")
            m_metadata = readMetadata(description, name);
        else
            entries.push_back(EntryReader(name, key, description).read());
    }
    std::ranges::stable_sort(
        entries, [](const Entry& a, const Entry& b) { return std::tie(a.begin, a.end) < std::tie(b.begin, b.end); });
    const std::uint64_t dataStart = kLengthBytes + headerBytes;
    checkLayout(entries, file.size() - dataStart, name);
    for (Entry& entry : entries) {
        m_offsets.push_back(dataStart + entry.begin);
        m_indexOfName.emplace(entry.info.name, m_tensors.size());
        m_tensors.push_back(std::move(entry.info));
    }
}

SafetensorsFile::~SafetensorsFile() = default;
SafetensorsFile::SafetensorsFile(SafetensorsFile&&) noexcept = default;
SafetensorsFile& SafetensorsFile::operator=(SafetensorsFile&&) noexcept = default;

const TensorInfo* SafetensorsFile::findTensor(std::string_view name) const noexcept
{
    const auto found = m_indexOfName.find(name);
    return found == m_indexOfName.end() ? nullptr : &m_tensors[found->second];
}

TensorView SafetensorsFile::tensor(std::string_view name) const
{
    const TensorInfo* info = findTensor(name);
    if (info == nullptr)
        throw InputFileError(m_path.string(), "a tensor named " + inQuotes(name), "none of that name");
    const auto index = static_cast<std::size_t>(info - m_tensors.data());
    return { info, m_file->bytes().subspan(m_offsets[index], info->bytes), nullptr };
}

} // namespace quantoscope
