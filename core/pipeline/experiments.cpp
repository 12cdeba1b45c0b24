#include "core/pipeline/experiments.h"

#include "core/base/errors.h"
#include "core/base/translation.h"

namespace quantoscope {
namespace {

using Options = std::map<std::string, std::string>;

constexpr std::int64_t kWindows = 40;

struct Step
{
    const char* name;
    const char* method;
    Options options;
};

std::int64_t chosen(std::int64_t wish, std::int64_t otherwise)
{
    return wish > 0 ? wish : otherwise;
}

// What all runs of an experiment share.
RunSettings common(const ExperimentDescription& experiment, const ExperimentInputs& inputs)
{
    RunSettings settings;
    settings.experiment = experiment.key;
    const char* const own = inputs.isDemo ? "demo" : "self";
    settings.calibration = inputs.calibration.empty() ? own : inputs.calibration;
    settings.samples = chosen(inputs.samples, 32);
    settings.sequenceLength = inputs.sequenceLength;
    settings.holdout = "25%";
    settings.evaluateFile = inputs.evaluation.empty() && inputs.isDemo ? "demo" : inputs.evaluation;
    settings.evaluateWindows = chosen(inputs.windows, kWindows);
    return settings;
}

std::vector<RunSettings> withSteps(const RunSettings& shared, const std::vector<Step>& steps)
{
    std::vector<RunSettings> runs;
    for (const Step& step : steps) {
        RunSettings run = shared;
        run.name = step.name;
        run.method = step.method;
        run.options = step.options;
        runs.push_back(std::move(run));
    }
    return runs;
}

std::vector<RunSettings> classifierRuns(RunSettings shared, const ExperimentInputs& inputs)
{
    shared.samples = chosen(inputs.samples, 64);
    shared.sequenceLength = inputs.sequenceLength; // 0: at most 128
    // All sentences asked for calibrate; those the models are judged on are others.
    shared.holdout = inputs.evaluation.empty() ? "50%" : inputs.evaluation;
    if (inputs.evaluation.empty())
        shared.samples *= 2;
    shared.evaluateWindows = 0;
    return withSteps(shared,
                     { { "Naive, step 0.01", "rtn", { { "grid", "step" }, { "step", "0.01" } } },
                       { "OBQ, step 0.01",
                         "obq",
                         { { "grid", "step" },
                           { "step", "0.01" },
                           { "order", "left-to-right" },
                           { "damping-absolute", "0.001" },
                           { "precision", "float64" } } } });
}

std::vector<RunSettings> uint8Runs(RunSettings shared, const ExperimentInputs& inputs)
{
    shared.allParameters = true;
    shared.newTokens = chosen(inputs.newTokens, 10);
    shared.prompts = { "The quick brown fox jumped over the", "The rain in Spain falls", "What comes up must" };
    return withSteps(
        shared,
        { { "uint8, truncated", "rtn", { { "bits", "8" }, { "granularity", "tensor" }, { "grid", "truncated" } } } });
}

std::vector<RunSettings> gptqRuns(RunSettings shared, const ExperimentInputs& inputs)
{
    shared.samples = chosen(inputs.samples, 128);
    shared.newTokens = chosen(inputs.newTokens, 40);
    return withSteps(shared,
                     { { "GPTQ, 4 bits",
                         "gptq",
                         { { "bits", "4" },
                           { "group-size", "128" },
                           { "symmetric", "true" },
                           { "damping", "0.1" },
                           { "true-sequential", "true" },
                           { "scale-type", "float16" } } } });
}

std::vector<RunSettings> salientRuns(RunSettings shared, const ExperimentInputs& inputs)
{
    const Options grid { { "bits", "3" }, { "group-size", "128" } };
    const auto with = [&](const Options& more) {
        Options options = more;
        options.insert(grid.begin(), grid.end());
        return options;
    };
    shared.includeHead = true;
    shared.newTokens = chosen(inputs.newTokens, 24);
    return withSteps(
        shared,
        { { "3 bits, naive", "rtn", grid },
          { "1 % kept by activation", "rtn", with({ { "keep-channels", "1" }, { "keep-by", "activation" } }) },
          { "1 % kept by chance", "rtn", with({ { "keep-channels", "1" }, { "keep-by", "random" } }) },
          { "Salient channels times 2", "rtn",
            with({ { "keep-channels", "1" }, { "keep-by", "activation" }, { "scale-salient", "2" } }) },
          { "AWQ scale search", "awq", grid } });
}

std::vector<RunSettings> int8Runs(RunSettings shared, const ExperimentInputs& inputs)
{
    const auto grid = [](const char* rule) {
        return Options { { "bits", "8" }, { "granularity", "tensor" }, { "grid", rule } };
    };
    shared.newTokens = chosen(inputs.newTokens, 50);
    shared.greedy = false;
    shared.topK = 50;
    std::vector<RunSettings> runs = withSteps(shared,
                                              { { "Absmax, 8 bits", "rtn", grid("absmax") },
                                                { "Zero point, 8 bits", "rtn", grid("zeropoint") },
                                                { "LLM.int8", "llm-int8", { { "threshold", "6" } } } });
    runs[0].allParameters = runs[1].allParameters = true;
    return runs;
}

} // namespace

std::string experimentProblem(const ExperimentDescription& experiment, const ExperimentInputs& inputs)
{
    if (experiment.forClassifier && !inputs.isClassifier)
        return QUANTOSCOPE_TR("This experiment takes a classifier; the open model continues texts.");
    if (!experiment.forClassifier && inputs.isClassifier)
        return QUANTOSCOPE_TR("This experiment takes a language model; the open model classifies texts.");
    if (experiment.forClassifier && inputs.calibration.empty())
        return QUANTOSCOPE_TR("This experiment needs a file of labelled sentences to calibrate on.");
    return {};
}

std::vector<RunSettings> experimentRuns(const ExperimentDescription& experiment, const ExperimentInputs& inputs)
{
    if (const std::string problem = experimentProblem(experiment, inputs); !problem.empty())
        throw InvalidRequest(problem);
    const RunSettings shared = common(experiment, inputs);
    if (experiment.key == "classifier")
        return classifierRuns(shared, inputs);
    if (experiment.key == "uint8")
        return uint8Runs(shared, inputs);
    if (experiment.key == "gptq")
        return gptqRuns(shared, inputs);
    if (experiment.key == "salient")
        return salientRuns(shared, inputs);
    return int8Runs(shared, inputs);
}

} // namespace quantoscope
