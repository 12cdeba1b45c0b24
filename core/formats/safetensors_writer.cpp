#include "core/formats/safetensors_writer.h"

#include "core/base/errors.h"
#include "core/formats/model_source.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <limits>
#include <memory>
#include <nlohmann/json.hpp>
#include <set>
#include <string_view>
#include <system_error>
#include <unistd.h>

namespace quantoscope {

namespace {

constexpr std::size_t headerAlignment = 8;

[[noreturn]] void reject(const TensorToWrite& tensor, const std::string& why)
{
    throw Error("cannot write tensor \"" + tensor.name + "\": " + why);
}

std::size_t expectedBytes(const TensorToWrite& tensor)
{
    const std::optional<TensorDtype> dtype = tensorDtypeFromName(tensor.dtype);
    if (!dtype)
        reject(tensor, "unknown dtype \"" + tensor.dtype + '"');
    std::size_t bytes = tensorDtypeBytes(*dtype);
    for (const std::int64_t extent : tensor.shape) {
        if (extent < 0)
            reject(tensor, "negative extent " + std::to_string(extent));
        const auto size = static_cast<std::size_t>(extent);
        if (size != 0 && bytes > std::numeric_limits<std::size_t>::max() / size)
            reject(tensor, "its shape is too large to address");
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
            reject(tensor, "the name is empty, reserved or used twice");
        const std::size_t expected = expectedBytes(tensor);
        if (tensor.bytes.size() != expected) {
            reject(tensor,
                   std::to_string(tensor.bytes.size()) + " bytes given, its shape asks for "
                       + std::to_string(expected));
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

[[noreturn]] void throwErrno(const std::filesystem::path& file)
{
    throw StorageError("cannot write " + file.string() + ": " + std::generic_category().message(errno));
}

// A file that removes itself unless it is renamed to its final name.
class TemporaryFile
{
public:
    explicit TemporaryFile(const std::filesystem::path& target)
        : m_target(target), m_name(target.string() + ".partial-" + std::to_string(::getpid()))
    {
        // A file already there is left from a process of the same number that died.
        const int descriptor = ::open(m_name.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
        if (descriptor < 0)
            throwErrno(m_target);
        m_file.reset(::fdopen(descriptor, "wb"));
        if (!m_file) {
            const int error = errno;
            ::close(descriptor);
            ::unlink(m_name.c_str());
            errno = error;
            throwErrno(m_target);
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
            throwErrno(m_target);
    }

    void commit()
    {
        if (std::fflush(m_file.get()) != 0 || ::fsync(::fileno(m_file.get())) != 0 || std::fclose(m_file.release()) != 0
            || std::rename(m_name.c_str(), m_target.c_str()) != 0)
            throwErrno(m_target);
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
