#include "core/pipeline/memory_check.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <string>

namespace quantoscope {
namespace {

/// float64 matrices of a layer's inputs held at once: calibration, hold-out, sequential, factor, workspace.
constexpr double kMatricesAGroup = 5;
/// A dequantized float32 weight and an int32 code.
constexpr double kBytesAQuantizedWeight = 8;
/// Original, quantized, and one chunk's intermediate results.
constexpr double kStreams = 3;

std::string gigabytes(double bytes)
{
    std::array<char, 32> text {};
    std::snprintf(text.data(), text.size(), "%.1f GB", bytes / 1e9);
    return text.data();
}

} // namespace

std::optional<double> availableMemory()
{
    std::ifstream file("/proc/meminfo");
    for (std::string key; file >> key;) {
        double kibibytes = 0;
        if (key == "MemAvailable:" && file >> kibibytes)
            return kibibytes * 1024;
        std::getline(file, key);
    }
    return std::nullopt;
}

double memoryOfRun(const LayeredModel& model, const LayerPlan& plan, const CalibrationPlan& calibration,
                   const WeightQuantizer& quantizer)
{
    std::int64_t block = -2;
    double ofBlock = 0;
    double ofWidestBlock = 0;
    double ofSolver = 0;
    for (const LayerGroup& group : plan.groups) {
        if (group.block != block)
            ofBlock = 0;
        block = group.block;
        const std::int64_t inFeatures = model.linears()[group.linears.front()].inFeatures;
        const auto in = static_cast<double>(inFeatures);
        ofSolver = std::max(ofSolver, quantizer.workspaceBytes(inFeatures));
        ofBlock += kMatricesAGroup * in * in * sizeof(double);
        ofWidestBlock = std::max(ofWidestBlock, ofBlock);
    }
    const auto tokens = static_cast<double>((calibration.calibrationSamples + calibration.holdoutSamples)
                                            * calibration.sequenceLength);
    const double states = kStreams * tokens * static_cast<double>(model.config().hiddenSize) * sizeof(float);
    return ofWidestBlock + ofSolver + states + kBytesAQuantizedWeight * static_cast<double>(plan.weights);
}

void requireMemory(const LayeredModel& model, const LayerPlan& plan, const CalibrationPlan& calibration,
                   const WeightQuantizer& quantizer)
{
    const double needed = memoryOfRun(model, plan, calibration, quantizer);
    const std::optional<double> available = availableMemory();
    if (!available || needed <= *available)
        return;
    throw Error("the run needs about " + gigabytes(needed) + " of memory beside the model, and " + gigabytes(*available)
                + " are free; fewer samples, shorter sequences or fewer layers need less");
}

} // namespace quantoscope
