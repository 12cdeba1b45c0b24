#include "core/results/session_excerpt.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace quantoscope {
namespace {

constexpr int kMantissaBits = 24; // of a float, the hidden one included

// To the nearest float whose mantissa has only so many bits that are not zero; these compress well.
void roundTo(std::vector<float>& values, int bits)
{
    const int dropped = std::clamp(kMantissaBits - bits, 0, kMantissaBits - 1);
    if (dropped == 0)
        return;
    const std::uint32_t half = std::uint32_t(1) << (dropped - 1);
    const std::uint32_t mask = ~((std::uint32_t(1) << dropped) - 1);
    for (float& value : values) {
        const float rounded = std::bit_cast<float>((std::bit_cast<std::uint32_t>(value) + half) & mask);
        if (std::isfinite(value) && std::isfinite(rounded))
            value = rounded;
    }
}

// Cells of equal sides but for the last; each is the mean of what it holds.
Matrix<float> pooled(const Matrix<float>& map, std::int64_t side)
{
    const std::int64_t rowsPerCell = std::max<std::int64_t>(1, (map.rows + side - 1) / side);
    const std::int64_t columnsPerCell = std::max<std::int64_t>(1, (map.columns + side - 1) / side);
    Matrix<float> small { (map.rows + rowsPerCell - 1) / rowsPerCell,
                          (map.columns + columnsPerCell - 1) / columnsPerCell,
                          {} };
    for (std::int64_t row = 0; row < small.rows; ++row) {
        for (std::int64_t column = 0; column < small.columns; ++column) {
            double sum = 0;
            std::int64_t count = 0;
            for (std::int64_t r = row * rowsPerCell; r < std::min(map.rows, (row + 1) * rowsPerCell); ++r)
                for (std::int64_t c = column * columnsPerCell; c < std::min(map.columns, (column + 1) * columnsPerCell);
                     ++c, ++count)
                    sum += map.at(r, c);
            small.values.push_back(static_cast<float>(sum / static_cast<double>(count)));
        }
    }
    return small;
}

void shrink(LayerResult& layer, const ExcerptLimits& limits)
{
    layer.codes.reset();
    layer.order.clear();
    layer.inputScales.clear();
    layer.rowScales.clear();
    layer.clip = {};
    if (!layer.errorMap.empty())
        layer.errorMap = pooled(layer.errorMap, std::max<std::int64_t>(1, limits.mapSide));
    for (std::vector<float>* const values : { &layer.rowError, &layer.columnError, &layer.errorMap.values })
        roundTo(*values, limits.significantBits);
}

} // namespace

Session sessionExcerpt(Session session, const ExcerptLimits& limits)
{
    for (Run& run : session.runs) {
        for (LayerResult& layer : run.layers)
            shrink(layer, limits);
        if (run.status != RunStatus::Complete)
            run.requestJson.clear();
    }
    for (Calibration& calibration : session.calibrations)
        for (CalibrationLayer& layer : calibration.layers)
            for (std::vector<float>* const values : { &layer.meanAbs, &layer.maxAbs, &layer.diagH })
                roundTo(*values, limits.significantBits);
    const std::string remark = "An excerpt: all figures and texts of the runs, but no codes, and maps in a few cells. "
                               "Run again what is to be seen weight by weight or exported.";
    if (session.notes.find(remark) == std::string::npos)
        session.notes += (session.notes.empty() ? "" : "\n\n") + remark;
    return session;
}

bool lacksItsCodes(const LayerResult& layer)
{
    return !layer.codes && layer.fallback.empty() && layer.weightMse.value_or(0) > 0;
}

} // namespace quantoscope
