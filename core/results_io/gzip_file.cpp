#include "core/results_io/gzip_file.h"

#include "core/base/errors.h"

#include <array>
#include <fstream>
#include <limits>
#include <zlib.h>

namespace quantoscope {
namespace {

constexpr int kGzipWindow = MAX_WBITS + 16; // as zlib asks for the format of RFC 1952
constexpr std::uintmax_t kMostGrowth = 100;
constexpr std::size_t kPiece = std::size_t(1) << 16;

class Unpacker
{
public:
    explicit Unpacker(const std::filesystem::path& file)
        : m_name(file.string()), m_in(file, std::ios::binary), m_packed(std::filesystem::file_size(file))
    {
        if (inflateInit2(&m_stream, kGzipWindow) != Z_OK)
            throw StorageError("zlib cannot start");
    }
    ~Unpacker() { inflateEnd(&m_stream); }
    Unpacker(const Unpacker&) = delete;
    Unpacker& operator=(const Unpacker&) = delete;

    /// The next bytes; none at the end.
    std::string_view next()
    {
        m_stream.next_out = m_output.data();
        m_stream.avail_out = static_cast<uInt>(m_output.size());
        while (m_stream.avail_out > 0 && !m_ended) {
            if (m_stream.avail_in == 0)
                refill();
            const int status = inflate(&m_stream, Z_NO_FLUSH);
            m_ended = status == Z_STREAM_END;
            if (status != Z_OK && status != Z_STREAM_END)
                fail("damaged data before byte " + std::to_string(m_stream.total_in));
        }
        if (m_stream.total_out / kMostGrowth > m_packed)
            fail("more than " + std::to_string(kMostGrowth) + " times that");
        return { reinterpret_cast<const char*>(m_output.data()), m_output.size() - m_stream.avail_out };
    }

private:
    void refill()
    {
        m_in.read(reinterpret_cast<char*>(m_input.data()), static_cast<std::streamsize>(m_input.size()));
        m_stream.next_in = m_input.data();
        m_stream.avail_in = static_cast<uInt>(m_in.gcount());
        if (m_stream.avail_in == 0)
            fail("an end in the midst of it");
    }

    [[noreturn]] void fail(const std::string& found) const
    {
        throw InputFileError(m_name, "a session packed by gzip to " + std::to_string(m_packed) + " bytes", found);
    }

    std::string m_name;
    std::ifstream m_in;
    std::uintmax_t m_packed;
    z_stream m_stream {};
    std::array<Bytef, kPiece> m_input {};
    std::array<Bytef, kPiece> m_output {};
    bool m_ended = false;
};

} // namespace

bool isGzip(const std::filesystem::path& file)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error))
        return false;
    std::ifstream stream(file, std::ios::binary);
    return stream.get() == 0x1f && stream.get() == 0x8b;
}

void unpackGzip(const std::filesystem::path& file, const std::filesystem::path& target)
{
    const auto unpacker = std::make_unique<Unpacker>(file);
    std::ofstream out(target, std::ios::binary | std::ios::trunc);
    for (std::string_view piece = unpacker->next(); !piece.empty(); piece = unpacker->next())
        out.write(piece.data(), static_cast<std::streamsize>(piece.size()));
    out.close();
    if (!out)
        throw StorageError("cannot unpack " + file.string() + " to " + target.string());
}

std::string packGzip(std::string_view bytes)
{
    if (bytes.size() > std::numeric_limits<uInt>::max())
        throw StorageError("a session of " + std::to_string(bytes.size()) + " bytes is too big to be packed");
    z_stream stream {};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, kGzipWindow, MAX_MEM_LEVEL, Z_DEFAULT_STRATEGY) != Z_OK)
        throw StorageError("zlib cannot start");
    std::string packed(deflateBound(&stream, static_cast<uLong>(bytes.size())), '\0');
    // zlib reads through a pointer to what is not const.
    stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const int status = deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    if (status != Z_STREAM_END)
        throw StorageError("zlib cannot pack the session");
    return packed;
}

} // namespace quantoscope
