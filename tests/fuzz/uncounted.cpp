// For programs that are no fuzzers but link what g++ compiled for them: its calls about the way taken lead nowhere.
extern "C" __attribute__((no_sanitize_coverage)) void __sanitizer_cov_trace_pc()
{
}

extern "C" __attribute__((no_sanitize_coverage)) void __sanitizer_cov_trace_cmpf(float, float)
{
}

extern "C" __attribute__((no_sanitize_coverage)) void __sanitizer_cov_trace_cmpd(double, double)
{
}
