// safetensors files.
#include "core/base/errors.h"
#include "core/formats/safetensors_reader.h"
#include "tests/fuzz/memory_file.h"
#include "tests/fuzz/read_tensors.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const quantoscope::fuzz::MemoryFile file(data, size);
    try {
        quantoscope::fuzz::readTensors(quantoscope::SafetensorsFile(file.path()));
    } catch (const quantoscope::Error&) { // refused, as it should be
    }
    return 0;
}
