#include "core/formats/safetensors_writer.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <memory>
#include <set>
#include <stdexcept>
#include <string_view>
#include <system_error>
#include <utility>

#include <sys/stat.h>
#include <unistd.h>

#include <nlohmann/json.hpp>

namespace quantoscope {

namespace {

constexpr std::size_t headerAlignment = 8;

std::size_t elementSize(const std::string& dtype)
{
    static const std::map<std::string, std::size_t, std::less<>> sizes {
        { "F64", 8 }, { "F32", 4 }, { "F16", 2 },  { "BF16", 2 }, { "I64", 8 }, { "I32", 4 }, { "I16", 2 },
        { "I8", 1 },  { "U8", 1 },  { "BOOL", 1 }, { "U16", 2 },  { "U32", 4 }, { "U64", 8 },
    };
    const auto found = sizes.find(dtype);
    if (found == sizes.end())
        throw std::invalid_argument("unknown safetensors dtype \"" + dtype + '"');
    return found->second;
}

std::size_t expectedBytes(const TensorToWrite& tensor)
{
    std::size_t bytes = elementSize(tensor.dtype);
    for (const std::int64_t extent : tensor.shape) {
        if (extent < 0)
            throw std::invalid_argument("tensor \"" + tensor.name + "\" has a negative extent");
        const auto size = static_cast<std::size_t>(extent);
        if (size != 0 && bytes > std::numeric_limits<std::size_t>::max() / size)
            throw std::invalid_argument("tensor \"" + tensor.name + "\" has a shape too large to address");
        bytes *= size;
    }
    return bytes;
}

std::string header(std::span<const TensorToWrite> tensors, const std::map<std::string, std::string>& metadata)
{
    auto description = nlohmann::ordered_json::object();
    auto& about = description["__metadata__"];
    about["format"] = "pt";
    for (const auto& [key, value] : metadata)
        about[key] = value;

    std::set<std::string_view> names { "__metadata__" };
    std::size_t offset = 0;
    for (const TensorToWrite& tensor : tensors) {
        if (tensor.name.empty() || !names.insert(tensor.name).second)
            throw std::invalid_argument("tensor name \"" + tensor.name + "\" is empty, reserved or used twice");
        const std::size_t expected = expectedBytes(tensor);
        if (tensor.bytes.size() != expected) {
            throw std::invalid_argument("tensor \"" + tensor.name + "\" has " + std::to_string(tensor.bytes.size())
                                        + " bytes, its shape asks for " + std::to_string(expected));
        }
        description[tensor.name] = { { "dtype", tensor.dtype },
                                     { "shape", tensor.shape },
                                     { "data_offsets", { offset, offset + expected } } };
        offset += expected;
    }
    std::string text = description.dump();
    text.append((headerAlignment - text.size() % headerAlignment) % headerAlignment, ' ');
    return text;
}

[[noreturn]] void throwErrno(const std::string& what)
{
    throw std::system_error(errno, std::generic_category(), what);
}

// A file that removes itself unless it is renamed to its final name.
class TemporaryFile
{
public:
    explicit TemporaryFile(const std::filesystem::path& target) : m_target(target), m_name(target.string() + ".XXXXXX")
    {
        const int descriptor = ::mkstemp(m_name.data());
        if (descriptor < 0)
            throwErrno("cannot create a file beside " + m_target.string());
        m_file.reset(::fdopen(descriptor, "wb"));
        if (!m_file) {
            const int error = errno;
            ::close(descriptor);
            ::unlink(m_name.c_str());
            throw std::system_error(error, std::generic_category(), "cannot open " + m_name);
        }
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile()
    {
        if (!m_name.empty())
            ::unlink(m_name.c_str());
    }

    void write(const void* data, std::size_t size)
    {
        if (size != 0 && std::fwrite(data, 1, size, m_file.get()) != size)
            throwErrno("cannot write " + m_target.string());
    }

    void commit()
    {
        // mkstemp makes the file private; an ordinary new file follows the umask.
        const mode_t mask = ::umask(0);
        ::umask(mask);
        const int descriptor = ::fileno(m_file.get());
        if (::fchmod(descriptor, 0666 & ~mask) != 0 || std::fflush(m_file.get()) != 0 || ::fsync(descriptor) != 0)
            throwErrno("cannot write " + m_target.string());
        if (std::fclose(m_file.release()) != 0 || std::rename(m_name.c_str(), m_target.c_str()) != 0)
            throwErrno("cannot write " + m_target.string());
        m_name.clear();
    }

private:
    struct Close
    {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    std::filesystem::path m_target;
    std::string m_name;
    std::unique_ptr<std::FILE, Close> m_file;
};

} // namespace

void writeSafetensors(const std::filesystem::path& path, std::span<const TensorToWrite> tensors,
                      const std::map<std::string, std::string>& metadata)
{
    const std::string text = header(tensors, metadata);

    TemporaryFile file(path);
    unsigned char length[8];
    for (std::size_t i = 0; i < sizeof length; ++i)
        length[i] = static_cast<unsigned char>((text.size() >> (8 * i)) & 0xffU);
    file.write(length, sizeof length);
    file.write(text.data(), text.size());
    for (const TensorToWrite& tensor : tensors)
        file.write(tensor.bytes.data(), tensor.bytes.size());
    file.commit();
}

} // namespace quantoscope
