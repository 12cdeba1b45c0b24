// Session files, as far as HDF5 lets them through, and the reports made of what was read. HDF5 itself is not built for
// coverage and can be brought down by a damaged file, which is why readSession reads in a child process first; here one
// child does that for many inputs.
#include "core/base/errors.h"
#include "core/reports/report.h"
#include "core/results_io/crash_probe.h"
#include "core/results_io/session_file.h"
#include "tests/fuzz/memory_file.h"
#include "tests/fuzz/reading_child.h"

#include <hdf5.h>

namespace {

using quantoscope::fuzz::NamedFile;
using quantoscope::fuzz::ReadingChild;

constexpr int kMostSeconds = 1; ///< for HDF5's endless loops: a hundred times what reading takes
constexpr int kInputsBetweenCloses = 500; ///< HDF5 keeps what it had read of files that it refuses until it is closed

NamedFile& input()
{
    static NamedFile file(nullptr, 0); // before the child starts, which looks for it under the same name
    return file;
}

ReadingChild& readingChild()
{
    static ReadingChild child([] { quantoscope::readSession(input().path()); }, "libhdf5");
    return child;
}

} // namespace

/// In the place of the library's, which starts a process each time.
quantoscope::ProbeResult quantoscope::probeInChild(const std::function<void()>& /*read*/, const ProbeLimits& limits)
{
    if (readingChild().isChild())
        return {};
    switch (readingChild().read(kMostSeconds, limits.bytes)) {
    case ReadingChild::Ending::Read:
        return {};
    case ReadingChild::Ending::Refused:
        return { .refusal = InputFileError(input().path().string(), "a session", "none") };
    case ReadingChild::Ending::Died:
        break;
    }
    return { .survived = false };
}

extern "C" const char* __asan_default_options()
{
    // HDF5 leaks what it had read of a file that it refuses, and asks for as much memory as a damaged file says, which
    // it is not given. A large quarantine makes starting a child slow.
    return "detect_leaks=0:allocator_may_return_null=1:quarantine_size_mb=16";
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static int inputs = 0;
    if (++inputs % kInputsBetweenCloses == 0)
        H5close();
    input().replace(data, size);
    try {
        const quantoscope::Session session = quantoscope::readSession(input().path());
        quantoscope::htmlReport(session, {}, {});
        quantoscope::runsCsv(session);
        quantoscope::layersCsv(session, {});
    } catch (const quantoscope::Error&) { // refused, as it should be
    }
    return 0;
}
