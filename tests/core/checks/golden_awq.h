// AWQ against its authors' results. No libtorch header, so that tests compile quickly.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace quantoscope::checks {

class GoldenSet;

/// How one case of ours differs from the reference. Figures of what a case does not have are those of a perfect match.
struct AwqOutcome
{
    std::string id {};
    bool sameExponent = false; ///< as the reference's best, or its second best is within 1e-3
    double lossDifference = 0; ///< largest |ours / reference − 1|
    double scaleDifference = 0; ///< largest |ours / reference − 1| of the channel scales
    double meanDifference = 0; ///< the same of the inputs' mean magnitudes
    double clipSame = 1; ///< share of groups with the same limit, to float32's last bits
    double codesSame = 1;
    double outputErrorDifference = 0; ///< |ours / reference − 1| of Σ (X(Q−W)ᵀ)²
};

class GoldenAwq
{
public:
    explicit GoldenAwq(const std::filesystem::path& folder);
    ~GoldenAwq();

    /// Of methods awq and autoawq.
    std::vector<std::string> ids() const;
    /// Command line options of the case, as the command contract maps them.
    std::string flags(const std::string& id) const;
    AwqOutcome run(const std::string& id);

private:
    std::unique_ptr<GoldenSet> m_set;
};

/// One line: cases, how many are the same throughout, worst figures.
std::string summary(const std::vector<AwqOutcome>& outcomes);

} // namespace quantoscope::checks
