// Lesson files, which teachers write by hand and students open.
#include "core/base/errors.h"
#include "core/lessons/lesson_reader.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    try {
        quantoscope::parseLesson({ reinterpret_cast<const char*>(data), size }, "lesson.json");
    } catch (const quantoscope::Error&) { // refused, as it should be
    }
    return 0;
}
