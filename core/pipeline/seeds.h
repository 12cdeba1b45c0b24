// Seeds of independent random streams from one seed.
#pragma once

#include <cstdint>

namespace quantoscope {

/// A well-mixed seed for the stream `index` of `seed` (the finaliser of SplitMix64).
constexpr std::uint64_t derivedSeed(std::uint64_t seed, std::uint64_t index)
{
    std::uint64_t mixed = seed + 0x9e3779b97f4a7c15ULL * (index + 1);
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
    return mixed ^ (mixed >> 31);
}

} // namespace quantoscope
