#include "core/formats/pytorch_archive.h"

#include "core/formats/byte_reader.h"
#include "core/formats/json_text.h"
#include "core/formats/strided_tensor.h"
#include "core/formats/torch_checkpoint.h"
#include "core/formats/zip_archive.h"

namespace quantoscope {

namespace {

using Storages = std::map<std::string, std::span<const std::byte>, std::less<>>;

struct Contents
{
    std::vector<TorchTensor> tensors;
    Storages storages;
};

std::uint64_t bytesOf(const TorchStorage& storage, const std::string& file)
{
    const std::uint64_t itemBytes = tensorDtypeBytes(storage.dtype);
    const auto elements = static_cast<std::uint64_t>(storage.elements);
    if (elements > UINT64_MAX / itemBytes)
        throw InputFileError(file, "a storage that can be addressed", std::to_string(elements) + " elements");
    return elements * itemBytes;
}

// "archive/data.pkl" or, in archives without a folder, "data.pkl".
std::string folderInside(const ZipArchive& archive, const std::string& file)
{
    constexpr std::string_view name = "data.pkl";
    for (const auto& [entry, where] : archive.entries()) {
        if (!entry.ends_with(name) || (entry.size() != name.size() && entry[entry.size() - name.size() - 1] != '/'))
            continue;
        std::string folder = entry.substr(0, entry.size() - name.size());
        if (archive.contains(folder + "constants.pkl"))
            throw InputFileError(file, "a checkpoint of tensors", "a TorchScript program");
        return folder;
    }
    throw InputFileError(file, "an entry data.pkl, as torch.save writes it", "a zip archive without one");
}

Contents readZip(std::span<const std::byte> bytes, const std::string& file)
{
    const ZipArchive archive(bytes, file);
    const std::string folder = folderInside(archive, file);
    if (archive.contains(folder + "byteorder")) {
        ByteReader reader(archive.contents(folder + "byteorder"), file);
        if (reader.text(reader.remaining(), "a byte order") != "little")
            throw InputFileError(file, "little-endian tensors", "another byte order");
    }
    ByteReader reader(archive.contents(folder + "data.pkl"), file);
    const Pickle pickle(reader, torchPermissions());
    Contents contents { stateDictionary(pickle, file), {} };
    const std::string data = folder + "data/";
    for (const TorchTensor& tensor : contents.tensors) {
        const std::string& key = tensor.storage.key;
        if (!contents.storages.contains(key))
            contents.storages.emplace(key, archive.contents(std::string(data).append(key)));
    }
    return contents;
}

// torch.save's own number, 0x1950a86a20f9469cfc6c, little-endian.
constexpr std::string_view kLegacyMagic("\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19", 10);
constexpr std::int64_t kLegacyProtocol = 1001;

// Four pickles (magic number, protocol, system, the object), the list of storage keys, and each storage in that order:
// a count of elements and the elements.
Contents readLegacy(std::span<const std::byte> bytes, const std::string& file)
{
    ByteReader reader(bytes, file);
    const Pickle magic(reader, torchPermissions());
    const auto* number = magic.get<PickleObject::Bytes>(magic.root());
    if (number == nullptr || number->bytes != kLegacyMagic)
        throw InputFileError(file, "a checkpoint that torch.save wrote", "a pickle of something else");
    const Pickle protocol(reader, torchPermissions());
    const auto* version = protocol.get<std::int64_t>(protocol.root());
    if (version == nullptr || *version != kLegacyProtocol)
        throw InputFileError(file, "PyTorch's protocol 1001", "another");
    const Pickle system(reader, torchPermissions());
    const Pickle object(reader, torchPermissions());
    const Pickle keys(reader, torchPermissions());

    Contents contents { stateDictionary(object, file), {} };
    const auto declared = storagesOf(object, file);
    const auto* list = keys.get<PickleObject::List>(keys.root());
    if (list == nullptr)
        throw InputFileError(file, "a list of storage keys", keys.kindOf(keys.root()));
    for (const Pickle::Index index : list->items) {
        const auto* key = keys.get<PickleObject::Text>(index);
        const auto found = key == nullptr ? declared.end() : declared.find(key->text);
        if (found == declared.end())
            throw InputFileError(file, "keys of storages that tensors use", "another key");
        const auto elements = reader.number<std::int64_t>("a storage's size");
        if (elements != found->second.elements)
            reader.refuse("storage " + inQuotes(found->first) + " of " + std::to_string(found->second.elements)
                              + " elements",
                          std::to_string(elements));
        contents.storages.emplace(found->first, reader.bytes(bytesOf(found->second, file), "a storage"));
    }
    return contents;
}

} // namespace

bool PyTorchArchive::recognises(std::span<const std::byte> bytes)
{
    // The opcode PROTO and a protocol number.
    const bool isPickle
        = bytes.size() >= 2 && bytes[0] == std::byte(0x80) && bytes[1] >= std::byte(2) && bytes[1] <= std::byte(5);
    return isPickle || ZipArchive::recognises(bytes);
}

PyTorchArchive::PyTorchArchive(const std::filesystem::path& path) : m_path(path), m_file(path)
{
    const std::span<const std::byte> bytes = m_file.bytes();
    const std::string file = path.string();
    const Contents contents = ZipArchive::recognises(bytes) ? readZip(bytes, file) : readLegacy(bytes, file);
    for (const TorchTensor& tensor : contents.tensors) {
        const auto storage = contents.storages.find(tensor.storage.key);
        if (storage == contents.storages.end())
            throw InputFileError(file, "storage " + inQuotes(tensor.storage.key), "none of that key");
        if (storage->second.size() < bytesOf(tensor.storage, file)) {
            throw InputFileError(file,
                                 "storage " + inQuotes(tensor.storage.key) + " of "
                                     + std::to_string(bytesOf(tensor.storage, file)) + " bytes",
                                 std::to_string(storage->second.size()) + " bytes");
        }
        add(tensor, storage->second);
    }
}

void PyTorchArchive::add(const TorchTensor& tensor, std::span<const std::byte> storage)
{
    const std::size_t itemBytes = tensorDtypeBytes(tensor.storage.dtype);
    const auto reach = static_cast<std::size_t>(tensor.reach());
    const auto own = reach == 0
        ? storage.first(0)
        : storage.subspan(static_cast<std::size_t>(tensor.offset) * itemBytes, reach * itemBytes);
    if (!m_indexOfName.emplace(tensor.name, m_tensors.size()).second)
        throw InputFileError(m_path.string(), "each tensor once", inQuotes(tensor.name) + " twice");
    m_tensors.push_back(
        { tensor.name, tensor.storage.dtype, tensor.shape, static_cast<std::uint64_t>(tensor.elements()) * itemBytes });
    const bool plain = tensor.isContiguous();
    m_bytes.push_back(plain ? own : std::span<const std::byte>());
    m_decoders.push_back(plain ? nullptr
                               : std::make_unique<StridedTensor>(own, itemBytes, tensor.shape, tensor.strides));
}

const TensorInfo* PyTorchArchive::findTensor(std::string_view name) const noexcept
{
    const auto found = m_indexOfName.find(name);
    return found == m_indexOfName.end() ? nullptr : &m_tensors[found->second];
}

TensorView PyTorchArchive::tensor(std::string_view name) const
{
    const TensorInfo* info = findTensor(name);
    if (info == nullptr)
        throw InputFileError(m_path.string(), "a tensor named " + inQuotes(name), "none of that name");
    const auto index = static_cast<std::size_t>(info - m_tensors.data());
    return { info, m_bytes[index], m_decoders[index].get() };
}

} // namespace quantoscope
