#include "widgets/grid_levels.h"

#include <algorithm>
#include <cmath>

namespace quantoscope {

std::vector<double> gridLevels(const QuantizedCodes& codes, std::int64_t row, std::int64_t group)
{
    constexpr std::int64_t mostLevels = 4096;
    const std::int64_t count = std::int64_t { codes.maxCode } - codes.minCode + 1;
    const Matrix<float>& scales = codes.scales;
    if (scales.empty() || scales.values.size() != codes.zeros.values.size() || count < 1 || count > mostLevels)
        return {};
    const std::int64_t r = std::clamp<std::int64_t>(row, 0, scales.rows - 1);
    const std::int64_t g = std::clamp<std::int64_t>(group, 0, scales.columns - 1);
    const double scale = scales.at(r, g);
    const double zero = codes.zeros.at(r, g);
    if (!std::isfinite(scale) || !std::isfinite(zero))
        return {};
    std::vector<double> levels;
    for (std::int64_t code = codes.minCode; code <= codes.maxCode; ++code) {
        const auto number = static_cast<double>(code);
        levels.push_back(codes.zerosAreOffsets ? number * scale + zero : scale * (number - zero));
    }
    return levels;
}

} // namespace quantoscope
