#include "app/gui/session_ids.h"

#include <algorithm>
#include <cstdio>

namespace quantoscope {

std::string nextId(const std::string& prefix, const std::vector<std::string>& used)
{
    for (std::size_t number = used.size() + 1;; ++number) {
        char digits[24];
        std::snprintf(digits, sizeof digits, "%04zu", number);
        const std::string id = prefix + digits;
        if (std::find(used.begin(), used.end(), id) == used.end())
            return id;
    }
}

std::string findCalibration(const std::vector<Calibration>& stored, const Calibration& calibration)
{
    const auto found = std::find_if(stored.begin(), stored.end(), [&](const Calibration& each) {
        return !each.sha256.empty() && each.sha256 == calibration.sha256 && each.source == calibration.source
            && each.holdout == calibration.holdout;
    });
    return found == stored.end() ? std::string() : found->id;
}

std::string newCalibrationId(const std::vector<Calibration>& stored)
{
    std::vector<std::string> used;
    for (const Calibration& each : stored)
        used.push_back(each.id);
    return nextId("calibration-", used);
}

} // namespace quantoscope
