// config.json alone: what every architecture makes of it, before any weight is looked at.
#include "core/base/errors.h"
#include "core/formats/config_file.h"
#include "core/models/model_outline.h"
#include "tests/fuzz/memory_file.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const quantoscope::fuzz::MemoryFile file(data, size);
    try {
        quantoscope::outlineModel(*quantoscope::openConfigFile(file.path()));
    } catch (const quantoscope::Error&) { // refused, as it should be
    }
    return 0;
}
