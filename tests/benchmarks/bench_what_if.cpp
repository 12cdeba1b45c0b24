// How long the what-if view waits for its numbers while a slider is dragged over a layer: median and worst of a drag,
// each answer with histograms, tile and errors. And when the salience view shows what of its answer.
// bench_what_if [SIDE [THREADS]]
#include "core/calibration/input_statistics_accumulator.h"
#include "core/pipeline/salience_study.h"
#include "core/quantization/what_if.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

using namespace quantoscope;

namespace {

constexpr int kRounds = 5;
constexpr std::int64_t kTokens = 2048;

using Options = std::map<std::string, std::string>;

std::vector<Options> bitsDrag(const std::string& groupSize)
{
    std::vector<Options> drag;
    for (int bits = 8; bits >= 2; --bits)
        drag.push_back({ { "bits", std::to_string(bits) }, { "group-size", groupSize } });
    return drag;
}

std::vector<Options> groupDrag()
{
    std::vector<Options> drag { { { "granularity", "tensor" } }, { { "granularity", "channel" } } };
    for (int size = 1024; size >= 8; size /= 2)
        drag.push_back({ { "granularity", "group" }, { "group-size", std::to_string(size) } });
    return drag;
}

std::vector<Options> shrinkDrag()
{
    std::vector<Options> drag;
    for (int percent = 100; percent >= 20; percent -= 5)
        drag.push_back({ { "scale-shrink", std::to_string(percent / 100.0) } });
    return drag;
}

void printDrag(const char* name, WhatIf& layer, const std::string& method, const std::vector<Options>& drag,
               bool outputs)
{
    std::vector<double> times;
    for (int round = 0; round < kRounds; ++round) {
        for (const Options& options : drag) {
            const auto start = std::chrono::steady_clock::now();
            const WhatIfAnswer answer = layer.answer(
                { .layer = {}, .method = method, .options = options, .outputs = outputs }, CancellationToken());
            times.push_back(
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
            if (!answer.figures.weightSqnrDb)
                std::exit(1);
        }
    }
    std::sort(times.begin(), times.end());
    std::printf("%-44s %4zu answers  median %7.1f ms  worst %7.1f ms\n", name, times.size(), times[times.size() / 2],
                times.back());
}

// After how many seconds the first picture, each way to quantize, the first point of AWQ's curve and the end are there.
void printSalience(const at::Tensor& weight, InputStatistics inputs)
{
    SalienceStudy study(weight, std::move(inputs));
    const auto start = std::chrono::steady_clock::now();
    const auto passed
        = [start] { return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(); };
    std::vector<double> told;
    double curve = 0;
    study.answer(
        {}, [](double) {}, CancellationToken(),
        [&](const SalienceAnswer& partial) {
            told.push_back(passed());
            if (partial.exponents.size() == 1)
                curve = told.back();
        });
    const double whole = passed();
    double longest = whole - told.back();
    for (std::size_t i = 1; i < told.size(); ++i)
        longest = std::max(longest, told[i] - told[i - 1]);
    std::printf("%-44s inputs %.2f s  RTN %.2f s  curve from %.2f s  whole %.2f s  longest pause %.2f s\n",
                "Salience, in stages", told.at(0), told.at(1), curve, whole, longest);
}

InputStatistics inputs(std::int64_t columns, at::Generator generator)
{
    InputStatisticsAccumulator gathered;
    gathered.add(at::randn({ kTokens, columns }, generator) * at::randn({ columns }, generator).exp());
    return gathered.finish();
}

} // namespace

int main(int argc, char** argv)
{
    const std::int64_t side = argc > 1 ? std::atoll(argv[1]) : 2048;
    if (argc > 2)
        at::set_num_threads(std::atoi(argv[2]));
    at::Generator generator = at::detail::createCPUGenerator(1);
    const at::Tensor weight = at::randn({ side, side }, generator) * 0.02;
    WhatIf layer(weight);
    std::printf("a layer of %lld x %lld, %d thread(s)\n", static_cast<long long>(side), static_cast<long long>(side),
                at::get_num_threads());
    printDrag("RTN, bits 8 to 2, groups of 128", layer, "rtn", bitsDrag("128"), false);
    printDrag("RTN, bits 8 to 2, groups of 32", layer, "rtn", bitsDrag("32"), false);
    printDrag("RTN, tensor, channel, groups 1024 to 8", layer, "rtn", groupDrag(), false);
    printDrag("RTN, scale shrink 1 to 0.2", layer, "rtn", shrinkDrag(), false);
    layer.setInputs(inputs(side, generator));
    printDrag("RTN, bits 8 to 2, with output errors", layer, "rtn", bitsDrag("128"), true);
    printDrag("GPTQ on a sub-tile, bits 8 to 2", layer, "gptq", bitsDrag("128"), true);
    printSalience(weight, inputs(side, generator));
    return 0;
}
