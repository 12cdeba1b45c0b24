#include "core/formats/tensor_table_source.h"

#include "core/base/errors.h"
#include "core/formats/hash.h"
#include "core/formats/json_text.h"
#include "core/formats/mapped_file.h"

namespace quantoscope {

namespace {

constexpr std::size_t kSampleBytes = std::size_t(1) << 20;
constexpr std::size_t kPieces = 16;

// All of a small tensor; of a large one 16 pieces spread evenly from its first byte to its last, 1 MiB together.
void hashSample(Sha256& hash, std::span<const std::byte> bytes)
{
    if (bytes.size() <= kSampleBytes) {
        hash.update(bytes);
        return;
    }
    constexpr std::size_t pieceBytes = kSampleBytes / kPieces;
    const std::size_t lastStart = bytes.size() - pieceBytes;
    constexpr std::size_t gaps = kPieces - 1;
    for (std::size_t piece = 0; piece < kPieces; ++piece)
        hash.update(bytes.subspan(lastStart / gaps * piece + lastStart % gaps * piece / gaps, pieceBytes));
}

} // namespace

const TensorInfo* TensorTableSource::findTensor(std::string_view name) const noexcept
{
    const auto found = m_indexOfName.find(name);
    return found == m_indexOfName.end() ? nullptr : &m_tensors[found->second];
}

TensorView TensorTableSource::tensor(std::string_view name) const
{
    const auto found = m_indexOfName.find(name);
    if (found == m_indexOfName.end())
        throw InputFileError(m_path.string(), "a tensor named " + inQuotes(name), "none of that name");
    const Contents& contents = m_contents[found->second];
    return { &m_tensors[found->second], contents.bytes, contents.decoder };
}

void TensorTableSource::addTensor(TensorInfo info, std::span<const std::byte> bytes, const TensorDecoder* decoder)
{
    if (!m_indexOfName.emplace(info.name, m_tensors.size()).second)
        throw InputFileError(m_path.string(), "each tensor once", inQuotes(info.name) + " twice");
    m_tensors.push_back(std::move(info));
    m_contents.push_back({ bytes, decoder });
}

std::string TensorTableSource::fingerprint() const
{
    Sha256 hash;
    const std::string config = m_config.dump();
    hash.update(config.size());
    hash.update(std::string_view(config));
    for (std::size_t i = 0; i < m_tensors.size(); ++i) {
        const TensorInfo& info = m_tensors[i];
        hash.update(info.name.size());
        hash.update(std::string_view(info.name));
        hash.update(info.storedTypeName());
        hash.update(info.shape.size());
        for (const std::int64_t extent : info.shape)
            hash.update(static_cast<std::uint64_t>(extent));
        hash.update(info.bytes);
        const Contents& contents = m_contents[i];
        const auto bytes = contents.decoder != nullptr ? contents.decoder->storedBytes() : contents.bytes;
        hashSample(hash, bytes);
        MappedFile::requireIntact(bytes);
    }
    return hash.hexDigest();
}

} // namespace quantoscope
