#include "widgets/input_magnitude.h"

#include <algorithm>
#include <cmath>

namespace quantoscope {

std::vector<float> squareRoots(const std::vector<float>& squares)
{
    std::vector<float> values = squares;
    for (float& value : values)
        value = std::sqrt(std::max(0.0F, value));
    return values;
}

std::vector<float> inputMagnitude(const Session& session, const std::string& calibration, const std::string& layer)
{
    for (const Calibration& each : session.calibrations) {
        if (!calibration.empty() && each.id != calibration)
            continue;
        const auto found = std::ranges::find(each.layers, layer, &CalibrationLayer::name);
        if (found != each.layers.end())
            return squareRoots(found->diagH);
    }
    return {};
}

} // namespace quantoscope
