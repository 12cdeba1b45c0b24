// llama2.c checkpoints of both versions.
#include "core/base/errors.h"
#include "core/formats/llama2c_checkpoint.h"
#include "tests/fuzz/memory_file.h"
#include "tests/fuzz/read_tensors.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const quantoscope::fuzz::MemoryFile file(data, size);
    try {
        quantoscope::fuzz::readTensors(quantoscope::Llama2cCheckpoint(file.path(), {}));
    } catch (const quantoscope::Error&) { // refused, as it should be
    }
    return 0;
}
