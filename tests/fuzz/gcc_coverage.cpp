// Tells libFuzzer of the code that g++ compiled with -fsanitize-coverage=trace-pc, which libFuzzer itself no longer
// listens to: the calls are led here (-Wl,--wrap) and counted in a table of the form that it does understand.
#include <cstddef>
#include <cstdint>

extern "C" void __sanitizer_cov_8bit_counters_init(std::uint8_t* start, std::uint8_t* stop); // libFuzzer's name

namespace {

constexpr std::size_t kCounters = std::size_t(1) << 17U;
std::uint8_t counters[kCounters]; // no class: its functions would be counted in turn, without end

const bool registered = [] {
    __sanitizer_cov_8bit_counters_init(counters, counters + kCounters);
    return true;
}();

} // namespace

// Called before the address sanitizer has made its tables too: from the function that tells it its options.
extern "C" __attribute__((no_sanitize_coverage, no_sanitize("address", "undefined"))) void
__wrap___sanitizer_cov_trace_pc() // the linker's name
{
    const auto caller = reinterpret_cast<std::uintptr_t>(__builtin_return_address(0));
    ++counters[(caller ^ (caller >> 17U)) % kCounters]; // two places may share a counter
}

// g++ tells of floating-point comparisons too, which libFuzzer takes no note of.
extern "C" __attribute__((no_sanitize_coverage)) void __sanitizer_cov_trace_cmpf(float, float)
{
}

extern "C" __attribute__((no_sanitize_coverage)) void __sanitizer_cov_trace_cmpd(double, double)
{
}
