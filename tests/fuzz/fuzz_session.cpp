// Session files, as far as HDF5 lets them through, and the reports made of what was read. HDF5 itself is not built for
// coverage; what brings it down ends a child process that readSession starts, with an abort instead of a report here.
#include "core/base/errors.h"
#include "core/reports/report.h"
#include "core/results_io/session_file.h"
#include "tests/fuzz/memory_file.h"

extern "C" const char* __asan_default_options()
{
    return "abort_on_error=1:detect_leaks=0"; // HDF5 leaks what it had read of a file that it refuses
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const quantoscope::fuzz::NamedFile file(data, size);
    try {
        const quantoscope::Session session = quantoscope::readSession(file.path());
        quantoscope::htmlReport(session, {}, {});
        quantoscope::runsCsv(session);
        quantoscope::layersCsv(session, {});
    } catch (const quantoscope::Error&) { // refused, as it should be
    }
    return 0;
}
