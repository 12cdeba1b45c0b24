#include "core/results/warnings.h"

#include "core/base/translation.h"

#include <algorithm>
#include <array>
#include <utility>

namespace quantoscope {
namespace {

constexpr auto kPhrases = std::to_array<std::pair<std::string_view, const char*>>({
    { "damping_raised",
      QUANTOSCOPE_TR(
          "The Hessian was not positive definite; damping was raised from {asked} to {used} of its mean diagonal "
          "(tried: {tried}).") },
    { "dead_channels",
      QUANTOSCOPE_TR("{count} input channels were zero on every calibration token; their weights were set to 0.") },
    { "dead_channels_damped",
      QUANTOSCOPE_TR("{count} input channels were zero on every calibration token; damping kept their weights.") },
    { "uneven_channels",
      QUANTOSCOPE_TR(
          "The inputs' channels differ much in energy (log diag H varies by {spread}): the greedy order takes "
          "the strongest last, and GPTQ with activation order errs less.") },
    { "started_from_obq",
      QUANTOSCOPE_TR("The inputs' channels are alike in energy (log diag H varies by {spread}): started from OBQ.") },
    { "no_channels_kept",
      QUANTOSCOPE_TR("No channels were kept: without calibration inputs none can be chosen by them.") },
    { "ragged_group",
      QUANTOSCOPE_TR(
          "{in_features} inputs are not divisible by group size {group_size}; the last group holds {last}.") },
    { "group_clamped",
      QUANTOSCOPE_TR("Group size {group_size} exceeds the {in_features} inputs; one group per row was used.") },
    { "non_finite_weight", QUANTOSCOPE_TR("{count} weights are not finite; the layer was left in full precision.") },
    { "non_finite_input",
      QUANTOSCOPE_TR("The calibration inputs hold values that are not finite; the layer was left in full precision.") },
    { "few_tokens",
      QUANTOSCOPE_TR(
          "Only {tokens} calibration tokens for {in_features} inputs: the Hessian is singular without damping.") },
    { "layer_skipped", QUANTOSCOPE_TR("The layer was left in full precision: {reason}.") },
    { "all_zero_weight", QUANTOSCOPE_TR("All weights of the layer are zero.") },
    { "short_calibration",
      QUANTOSCOPE_TR("The calibration text is short: {used} tokens were used of the {asked} asked for.") },
    { "scales_in_operator",
      QUANTOSCOPE_TR("The scales of {count} layers ({kinds}) stay with the layers, as nothing before them passes a "
                     "factor on unchanged; the model runs here, but these scales cannot be exported.") },
    { "unscaled_layers",
      QUANTOSCOPE_TR("{count} layers ({kinds}) have no scales: their inputs cannot be scaled one by one.") },
    { "few_calibration_texts",
      QUANTOSCOPE_TR("The calibration file holds only {used} of the {asked} texts asked for.") },
    { "nothing_to_evaluate",
      QUANTOSCOPE_TR("There was nothing to evaluate on: no evaluation text and no hold-out samples.") },
    { "source_quantized",
      QUANTOSCOPE_TR(
          "The model's own file stores {count} of these layers quantized ({types}): the original here is what "
          "its codes stand for.") },
    { "reference_blas",
      QUANTOSCOPE_TR("The reference BLAS is in use, many times slower than OpenBLAS; install libopenblas0-pthread.") },
    { "run_interrupted",
      QUANTOSCOPE_TR("The program ended before this run did; the {layers} layers that had finished were kept.") },
    { "sweep_value_skipped", QUANTOSCOPE_TR("{method} does not take {option} {value}; that run was left out.") },
    { "export_differs", QUANTOSCOPE_TR("{layers} layers read back from {folder} differ from the run: {first}.") },
    { "export_text_differs",
      QUANTOSCOPE_TR("The model read back from {folder} writes another text than the quantized model in memory.") },
    { "export_no_tokenizer", QUANTOSCOPE_TR("The model in {folder} was written without a tokenizer: {reason}.") },
    { "export_tokenizer_differs",
      QUANTOSCOPE_TR("The tokenizer read back from {folder} is not the model's: they differ at token {token}.") },
    { "export_failed", QUANTOSCOPE_TR("The model could not be exported to {folder}: {reason}.") },
    { "export_asymmetric_v1",
      QUANTOSCOPE_TR(
          "Some readers open asymmetric codes in the format gptq only where their own program wrote them; they "
          "open gptq_v2, and symmetric codes in either.") },
    { "export_odd_shape",
      QUANTOSCOPE_TR("{layer} has extents that are no multiples of 32, which some readers of {format} do not take.") },
    { "solved_on", QUANTOSCOPE_TR("Layers were solved on device {device}.") },
    { "solved_on_cpu",
      QUANTOSCOPE_TR("Device {device} had not enough memory to solve the layer; it was solved on the CPU.") },
    { "one_block_resident",
      QUANTOSCOPE_TR("One block of the model at a time was in the memory of {device}; the others waited in that of the "
                     "computer.") },
    { "run_resumed", QUANTOSCOPE_TR("The run was resumed: {layers} layers had finished before.") },
    { "resumed_elsewhere",
      QUANTOSCOPE_TR(
          "The run was resumed with another {what} ({now} instead of {before}): the layers are not those of an "
          "uninterrupted run bit by bit.") },
    { "evaluated_on", QUANTOSCOPE_TR("Perplexity of {windows} windows of {tokens} tokens.") },
    { "trained_on",
      QUANTOSCOPE_TR("AdamW on {texts} texts of {file}: learning rate {rate}, {batch} texts a step, at most {length} "
                     "tokens a text.") },
    { "journal_layer_unreadable", QUANTOSCOPE_TR("A finished layer could not be read back: {reason}.") },
});

} // namespace

std::string_view warningTemplate(std::string_view code)
{
    const auto found = std::ranges::find(kPhrases, code, &std::pair<std::string_view, const char*>::first);
    return found == kPhrases.end() ? std::string_view("{code}") : std::string_view(found->second);
}

std::string fillWarning(std::string_view phrase, const Warning& warning)
{
    std::string filled;
    while (!phrase.empty()) {
        const std::size_t open = phrase.find('{');
        filled += phrase.substr(0, open);
        if (open == std::string_view::npos)
            break;
        const std::size_t close = phrase.find('}', open);
        if (close == std::string_view::npos) {
            filled += phrase.substr(open);
            break;
        }
        const std::string name(phrase.substr(open + 1, close - open - 1));
        if (const auto parameter = warning.parameters.find(name); parameter != warning.parameters.end())
            filled += parameter->second;
        else if (name == "code")
            filled += warning.code;
        else
            filled += phrase.substr(open, close - open + 1);
        phrase.remove_prefix(close + 1);
    }
    return filled;
}

std::string describeWarning(const Warning& warning)
{
    return fillWarning(warningTemplate(warning.code), warning);
}

} // namespace quantoscope
