#include "core/results/run.h"

#include <array>
#include <cmath>
#include <functional>
#include <numeric>
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

std::int64_t ParameterResult::elements() const noexcept
{
    return std::accumulate(shape.begin(), shape.end(), std::int64_t { 1 }, std::multiplies<>());
}

std::optional<double> textPerplexity(const TextResult::Side& side)
{
    if (side.logprobs.empty())
        return std::nullopt;
    const double sum = std::accumulate(side.logprobs.begin(), side.logprobs.end(), 0.0);
    return std::exp(-sum / static_cast<double>(side.logprobs.size()));
}

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
