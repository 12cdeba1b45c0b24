// Tells libFuzzer of the code that g++ compiled with -fsanitize-coverage=trace-pc, which libFuzzer itself no longer
// listens to: the calls are led here (-Wl,--wrap) and counted in a table of the form that it does understand. Compiled
// without coverage.
#include <array>
#include <cstdint>

extern "C" void __sanitizer_cov_8bit_counters_init(std::uint8_t* start, std::uint8_t* stop); // NOLINT: libFuzzer's name

namespace {

constexpr std::size_t kCounters = std::size_t(1) << 17U;
std::array<std::uint8_t, kCounters> counters;

const bool registered = [] {
    __sanitizer_cov_8bit_counters_init(counters.data(), counters.data() + counters.size());
    return true;
}();

} // namespace

extern "C" void __wrap___sanitizer_cov_trace_pc() // NOLINT: the linker's name
{
    const auto caller = reinterpret_cast<std::uintptr_t>(__builtin_return_address(0));
    ++counters[(caller ^ (caller >> 17U)) % kCounters]; // two places may share a counter
}
