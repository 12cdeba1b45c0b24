// Our methods against the reference vectors. No libtorch header, so that tests compile quickly.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace quantoscope::checks {

class GoldenSet;

/// How one case of ours differs from the reference.
struct GoldenOutcome
{
    std::string id {};
    double codes = 0; ///< how many the case has
    double codesSame = 0; ///< share of equal codes
    double rowsSame = 0; ///< share of rows with every code equal
    double scalesSame = 0; ///< share of scales equal to the bit
    double zerosSame = 0; ///< share of equal zeros
    double outputErrorDifference = 0; ///< |ours / reference − 1| of Σ (X(Q−W)ᵀ)²; 0 where the case has no inputs
    double lossDifference = 0; ///< |ours / reference − 1| of the solver's loss; 0 where the case has none
    double ordersSame = 1; ///< share of rows with the same order of columns; 1 where the case has none
    bool groupIndexSame = true;
};

class GoldenQuantization
{
public:
    explicit GoldenQuantization(const std::filesystem::path& folder);
    ~GoldenQuantization();

    std::vector<std::string> ids(const std::string& method) const;
    /// Command line options of the case, as the command contract maps them.
    std::string flags(const std::string& id) const;
    GoldenOutcome run(const std::string& id);

private:
    std::unique_ptr<GoldenSet> m_set;
};

/// One line a family: codes and cases that are equal, worst figures.
std::string summary(const std::string& family, const std::vector<GoldenOutcome>& outcomes);

} // namespace quantoscope::checks
