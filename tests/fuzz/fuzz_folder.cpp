// Hugging Face folders: the input is config.json up to its first NUL, then model.safetensors. Linears stored as codes
// are decoded both ways.
#include "core/base/errors.h"
#include "core/formats/model_source.h"
#include "tests/fuzz/read_tensors.h"

#include <cstdint>
#include <fstream>
#include <string_view>

#include <unistd.h>

namespace {

namespace fs = std::filesystem;

/// In memory, one a process.
const fs::path& folder()
{
    static const fs::path path = [] {
        fs::path made = "/dev/shm/fuzz-folder-" + std::to_string(::getpid());
        fs::create_directory(made);
        return made;
    }();
    return path;
}

void write(const char* name, std::string_view bytes)
{
    std::ofstream(folder() / name, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const std::size_t end = std::min(bytes.find('\0'), size);
    write("config.json", bytes.substr(0, end));
    write("model.safetensors", bytes.substr(std::min(end + 1, size)));
    try {
        const auto source = quantoscope::openModelSource(folder());
        quantoscope::fuzz::readTensors(*source);
        for (const quantoscope::StoredLinearInfo& linear : source->storedLinears())
            source->storedLinear(linear);
    } catch (const quantoscope::Error&) { // refused, as it should be
    }
    return 0;
}
