// Solvers on an accelerator against the same on the CPU, and how fast they are there. Built and called by
// tests/gpu/run.
//   gpu_check [--device NAME] [--resident auto|model|block] [--no-layers] [--no-model]
// NAME: auto, cpu, cuda or cuda:N. Without a device that has kernels: says so and ends with status 77. On "cpu": the
// CPU's solvers against the textbook and the authors' results, for a libtorch that is new here.
#include "core/base/errors.h"
#include "core/pipeline/device.h"
#include "core/pipeline/versions.h"
#include "core/quantization/accelerator.h"
#include "tests/gpu/parts.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace quantoscope;

namespace {

constexpr int kNoDevice = 77;

struct Options
{
    std::string device = "auto";
    std::string resident = "block";
    bool layers = true;
    bool model = true;
};

Options parsed(int argc, char** argv)
{
    Options options;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--device") == 0 && i + 1 < argc)
            options.device = argv[++i];
        else if (std::strcmp(argv[i], "--resident") == 0 && i + 1 < argc)
            options.resident = argv[++i];
        else if (std::strcmp(argv[i], "--no-layers") == 0)
            options.layers = false;
        else if (std::strcmp(argv[i], "--no-model") == 0)
            options.model = false;
        else
            throw InvalidRequest(std::string("unknown argument ") + argv[i]
                                 + "; there are --device NAME, --resident WHAT, --no-layers and --no-model");
    }
    return options;
}

int check(const Options& options)
{
    setThreadCount(usableThreads());
    std::printf("%s\n", libraryVersionsLine().c_str());
    const at::Device device = resolveDevice(options.device);
    if (!findAccelerator(device) && options.device != "cpu") {
        std::printf("No device was tested: this libtorch sees no CUDA device, or this build has no kernels for it.\n");
        return kNoDevice;
    }
    const at::NoGradGuard noGradient;
    const int failures = gpu::checkSolvers(device);
    if (options.layers && !device.is_cpu())
        gpu::timeLayers(device);
    if (options.model && !device.is_cpu())
        gpu::timeModel(device, options.resident);
    std::printf("%d failed\n", failures);
    return failures == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace

int main(int argc, char** argv)
{
    try {
        return check(parsed(argc, argv));
    } catch (const InvalidRequest& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 2;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return EXIT_FAILURE;
    }
}
