// Where the tests find the reference data, which may be missing.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <string>

namespace quantoscope::testing {

/// `relative` inside $QUANTOSCOPE_SHARED, else inside the folder beside the checkout.
inline std::filesystem::path sharedData(const std::string& relative)
{
    const char* folder = std::getenv("QUANTOSCOPE_SHARED");
    return std::filesystem::path(folder != nullptr ? folder : QUANTOSCOPE_SHARED_DEFAULT) / relative;
}

} // namespace quantoscope::testing

/// Skips the current test function, saying why, where `needed` is not there.
#define QUANTOSCOPE_REQUIRE(needed)                                                                                    \
    do {                                                                                                               \
        if (!std::filesystem::exists(needed))                                                                          \
            QSKIP(("no reference data at " + (needed).string()).c_str());                                              \
    } while (false)
