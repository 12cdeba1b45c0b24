#include "core/results/run.h"

#include <array>
#include <utility>

namespace quantoscope {
namespace {

constexpr std::array<std::pair<RunStatus, const char*>, 4> kStatusNames { {
    { RunStatus::Running, "running" },
    { RunStatus::Complete, "complete" },
    { RunStatus::Cancelled, "cancelled" },
    { RunStatus::Failed, "failed" },
} };

} // namespace

std::string runStatusName(RunStatus status)
{
    for (const auto& [value, name] : kStatusNames) {
        if (value == status)
            return name;
    }
    return {};
}

std::optional<RunStatus> runStatusFromName(const std::string& name)
{
    for (const auto& [value, text] : kStatusNames) {
        if (name == text)
            return value;
    }
    return std::nullopt;
}

} // namespace quantoscope
