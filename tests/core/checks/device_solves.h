// Layers solved on an accelerator against the same on the CPU, as plain functions without Qt.
#pragma once

#include "tests/core/checks/sample_layers.h"

#include <string>
#include <vector>

namespace quantoscope::checks {

enum class LayerKind
{
    Plain,
    DeadChannels, ///< some inputs always zero
    ZeroWeights, ///< some weights zero
    SingularInputs, ///< of rank one
    AllZero,
    NotFinite ///< one weight NaN
};

/// One layer and how it is solved.
struct DeviceCase
{
    const char* name = "";
    const char* method = "";
    Values values;
    std::int64_t rows = 1;
    std::int64_t columns = 1;
    LayerKind kind = LayerKind::Plain;
};

/// Every solver with its options, on layers that fit a panel and on wider ones, and on layers that break naive solvers.
std::vector<DeviceCase> deviceCases();

struct DeviceOutcome
{
    double codesSame = 0; ///< share of codes equal to the CPU's
    double scalesSame = 0; ///< share of scales equal to the bit
    double scalesNear = 0; ///< share of scales that differ by less than a thousandth
    double ordersSame = 1; ///< share of rows with the same order of columns
    double errorRatio = 1; ///< relative output error by that of the CPU's solve; 1 where both are 0
    std::string fault; ///< what must not differ and does: warnings, fallbacks, shapes, where the result is; or empty
    QuantizedWeight onDevice; ///< in host memory
};

DeviceOutcome solveOnBoth(const DeviceCase& layer, at::Device device);

/// What is wrong with `outcome`; empty if nothing. Within one panel the kernels compute what the CPU computes, to the
/// bit where the device's factorisation of H is the CPU's too (`sameLibrary`); beyond, sums are in another order, and
/// of codes that lie near a tie a few differ, which leaves the error as it is.
std::string deviceFault(const DeviceCase& layer, const DeviceOutcome& outcome, bool sameLibrary);

} // namespace quantoscope::checks
