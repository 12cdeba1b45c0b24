#include "app/cli/run_options.h"

#include "app/cli/labelled_options.h"

#include <utility>

namespace quantoscope::cli {

void RunOptions::add(CLI::App& command)
{
    addCalibration(command);
    addEvaluation(command);
    command.add_option("--layers", m_layers, "Only layers whose name matches this shell pattern (*)")
        ->type_name("GLOB");
    command.add_flag("--include-head", m_includeHead, "The output head too");
    command.add_flag("--all-parameters", m_allParameters,
                     "Every tensor with a grid of its own: embeddings, norms and biases too (rtn, granularity tensor)");
    command.add_option("--experiment", m_experiment, "Count the run among those of this experiment (see experiment)")
        ->type_name("KEY");
}

void RunOptions::addSamples(CLI::App& command)
{
    const std::string group = "Calibration";
    const auto add = [&](const char* flag, auto& value, const char* help, const char* type) {
        command.add_option(flag, value, help)->type_name(type)->group(group);
    };
    add("--calibration", m_calibration.source,
        "A text file, a JSON list of strings, demo (the demo model's own stories) or self: text the model writes "
        "(self); for a classifier labelled texts, tab-separated",
        "F|self");
    add("--samples", m_calibration.samples, "Sequences, the hold-out's included (128)", "N");
    add("--sequence-length", m_calibration.sequenceLength, "Tokens a sequence (min(2048, context))", "L");
    add("--seed", m_calibration.seed, "Chooses the sequences (0)", "S");
    add("--holdout", m_calibration.holdout, "A share of the samples or a file of its own (10%)", "F|P%");
}

void RunOptions::addCalibration(CLI::App& command)
{
    addSamples(command);
    command
        .add_option("--inputs", m_inputs,
                    "Solve with inputs of the original or of the already quantized blocks (the method's default)")
        ->check(CLI::IsMember({ "original", "quantized" }))
        ->type_name("original|quantized")
        ->group("Calibration");
}

void RunOptions::addEvaluation(CLI::App& command)
{
    const std::string group = "Evaluation";
    CLI::Option* const evaluate = command
                                      .add_option("--evaluate", m_evaluateFile,
                                                  "Evaluate on this text (demo: the demo model's own stories), a "
                                                  "classifier on these labelled texts (the "
                                                  "hold-out split)")
                                      ->type_name("F.txt|F.tsv")
                                      ->group(group);
    command.add_option("--evaluate-windows", m_evaluateWindows, "... on its first N windows only")
        ->type_name("N")
        ->group(group);
    command.add_option("--evaluate-context", m_evaluateContext, "... in windows of N tokens (min(2048, context))")
        ->type_name("N")
        ->needs(evaluate)
        ->group(group);
    addColumnOptions(command, m_calibration.columns, group);
    command.add_flag("--no-evaluate", m_noEvaluate, "Neither evaluate nor write texts")
        ->excludes(evaluate)
        ->group(group);
    command.add_option("--consistency", m_consistencyStories, "Score N stories of the demo model, before and after")
        ->type_name("N")
        ->group(group);
    command.add_option("--prompt", m_prompts, "A text for both models to continue; may be given more than once")
        ->type_name("S")
        ->allow_extra_args(false)
        ->expected(1)
        ->take_all()
        ->group(group);
    m_sampler.add(command, "--text-seed", 64);
}

QuantizeRequest RunOptions::request(QuantizerConfig config) const
{
    QuantizeRequest request { std::move(config) };
    request.calibration = m_calibration;
    if (!m_inputs.empty())
        request.inputs = m_inputs == "original" ? SolverInputs::Original : SolverInputs::Quantized;
    request.layerGlob = m_layers;
    request.includeHead = m_includeHead;
    request.allParameters = m_allParameters;
    request.experiment = m_experiment;
    request.evaluate = !m_noEvaluate;
    request.evaluateFile = m_evaluateFile;
    request.evaluateWindows = m_evaluateWindows;
    request.evaluateContext = m_evaluateContext;
    request.prompts = m_prompts;
    request.sampler = m_sampler.settings();
    request.consistencyStories = m_consistencyStories;
    return request;
}

} // namespace quantoscope::cli
