#include "tests/core/checks/device_solves.h"
#include "tests/core/checks/golden_quantization.h"
#include "tests/core/checks/golden_set.h"
#include "tests/core/checks/textbook.h"
#include "tests/core/checks/textbook_obq.h"
#include "tests/gpu/parts.h"

#include <ATen/ATen.h>

#include <cstdio>

namespace quantoscope::gpu {
namespace {

int told(bool passes, const char* name, const std::string& detail)
{
    std::printf("%s  %-32s %s\n", passes ? "pass" : "FAIL", name, detail.c_str());
    std::fflush(stdout);
    return passes ? 0 : 1;
}

int checkAgainstCpu(at::Device device)
{
    int failures = 0;
    for (const checks::DeviceCase& layer : checks::deviceCases()) {
        const checks::DeviceOutcome outcome = checks::solveOnBoth(layer, device);
        const std::string fault = checks::deviceFault(layer, outcome, /*sameLibrary=*/false);
        char figures[96];
        std::snprintf(figures, sizeof(figures), "codes %.4f, scales %.4f, orders %.3f, error %.6f of the CPU's",
                      outcome.codesSame, outcome.scalesNear, outcome.ordersSame, outcome.errorRatio);
        failures += told(fault.empty(), layer.name, fault.empty() ? figures : fault);
    }
    return failures;
}

double shareEqual(const at::Tensor& a, const at::Tensor& b)
{
    return a.eq(b).to(at::kDouble).mean().item<double>();
}

int checkTextbooks()
{
    const at::Tensor weight = checks::gaussian(20, 160, 1);
    const at::Tensor inputs = checks::layerInputs(336, 160, 2, 0.5).to(at::kDouble);
    const InputStatistics statistics = checks::statisticsOf(inputs);
    const checks::Values values { { "granularity", "channel" }, { "precision", "float64" } };
    const QuantizerConfig gptq("gptq", values);
    const auto plain = checks::textbookGptq(weight, inputs, gptq.grid(), { .damping = gptq.real("damping") });
    const QuantizedWeight ours = checks::solve("gptq", values, weight, statistics);
    int failures = told(ours.codes.equal(plain.codes), "GPTQ is the textbook's",
                        "codes " + std::to_string(shareEqual(ours.codes, plain.codes)));
    const auto greedy = checks::textbookObq(weight, statistics.gram, QuantizerConfig("obq", values).grid());
    const QuantizedWeight obq = checks::solve("obq", values, weight, statistics);
    failures += told(obq.codes.equal(greedy.codes) && obq.order.equal(greedy.order), "OBQ is the textbook's",
                     "codes " + std::to_string(shareEqual(obq.codes, greedy.codes)));
    return failures;
}

int checkReferences()
{
    const auto folder = checks::goldenFolder(QUANTOSCOPE_SHARED_DEFAULT);
    if (folder.empty()) {
        std::printf("skip  the authors' results are not there (QUANTOSCOPE_SHARED)\n");
        return 0;
    }
    checks::GoldenQuantization golden(folder);
    int failures = 0;
    for (const char* method : { "rtn", "gptq", "obq", "obcgrid" }) {
        for (const std::string& id : golden.ids(method)) {
            const checks::GoldenOutcome outcome = golden.run(id);
            const bool close = outcome.codesSame >= 0.995 && outcome.outputErrorDifference <= 0.005;
            failures += told(close, id.c_str(), "codes " + std::to_string(outcome.codesSame));
        }
    }
    return failures;
}

} // namespace

int checkSolvers(at::Device device)
{
    std::printf("== solvers on %s\n", device.str().c_str());
    return device.is_cpu() ? checkTextbooks() + checkReferences() : checkAgainstCpu(device);
}

} // namespace quantoscope::gpu
