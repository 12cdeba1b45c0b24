#include "core/results/experiment.h"

#include "core/base/translation.h"

#include <algorithm>
#include <array>

namespace quantoscope {
namespace {

constexpr std::array kExperiments {
    ExperimentDescription {
        "classifier", QUANTOSCOPE_TR("A classifier on a fixed step"),
        QUANTOSCOPE_TR(
            "The classifier is trained for one epoch (AdamW, learning rate 5e-5, 64 texts a step, at most 128 "
            "tokens), then its layers are rounded to multiples of 0.01: naively, and by optimal brain "
            "quantization from left to right, calibrated on 64 sentences."),
        QUANTOSCOPE_TR("It takes a BERT classifier (a Hugging Face folder) and labelled sentences (tab-separated) to "
                       "train, to calibrate and to judge on. Without a file to train on the model is taken as it is."),
        QUANTOSCOPE_TR(
            "Loss and accuracy of the three models; then weight MSE and accumulated output MSE of each layer and kind. "
            "Optimal brain quantization may move weights farther, so that outputs stay nearer."),
        true, false, false },
    ExperimentDescription {
        "uint8", QUANTOSCOPE_TR("Every parameter to uint8 by truncation"),
        QUANTOSCOPE_TR(
            "Each tensor, embeddings, norms and biases too, is cut off to unsigned bytes with one scale and one "
            "offset. Three prompts are continued by 10 tokens, the likeliest each time, before and after."),
        QUANTOSCOPE_TR("It takes a language model with a tokenizer."),
        QUANTOSCOPE_TR("The bytes: a quarter of float32's, half of float16's. Cutting off errs by up to a whole step, "
                       "always in one direction; the texts tell what the model makes of it."),
        false, false, false },
    ExperimentDescription {
        "gptq", QUANTOSCOPE_TR("GPTQ with 4 bits"),
        QUANTOSCOPE_TR(
            "GPTQ with 4 bits in groups of 128, a symmetric grid, damping 0.1, and true-sequential: within a "
            "block, later layers see what the earlier quantized ones produce."),
        QUANTOSCOPE_TR(
            "It takes a language model. Calibration: the demo model's own stories, or text that another model "
            "writes itself unless a file is named."),
        QUANTOSCOPE_TR("The bytes, the integers of a layer as a GPTQ checkpoint stores them, and the likeliest "
                       "continuation by both models."),
        false, true, false },
    ExperimentDescription {
        "salient", QUANTOSCOPE_TR("Salient channels at 3 bits"),
        QUANTOSCOPE_TR(
            "All linear layers and the head with 3 bits in groups of 128: plain rounding; one percent of the "
            "channels kept, by activation and by chance; the salient channels times 2; and AWQ, which "
            "searches the scale."),
        QUANTOSCOPE_TR(
            "It takes a language model. Perplexity is measured on 40 windows of 2048 tokens, or as many and as "
            "long as the text and the model allow; the demo model's text is its own stories."),
        QUANTOSCOPE_TR("Whether it matters which channels are kept, what scaling gets without keeping any, and what "
                       "each step costs in size."),
        false, false, false },
    ExperimentDescription {
        "int8", QUANTOSCOPE_TR("Absmax, zero point and LLM.int8"),
        QUANTOSCOPE_TR(
            "Every parameter with 8 bits, by absmax and with a zero point, one scale a tensor; then LLM.int8 with "
            "threshold 6. Each model writes 50 tokens, drawn among the 50 likeliest with the same random "
            "numbers."),
        QUANTOSCOPE_TR("It takes a language model with a tokenizer."),
        QUANTOSCOPE_TR("How far the histograms lie on each other, and the perplexity of each text, by the model that "
                       "wrote it and by the original."),
        false, false, true },
};

} // namespace

std::span<const ExperimentDescription> experiments()
{
    return kExperiments;
}

const ExperimentDescription* findExperiment(std::string_view key)
{
    const auto found = std::ranges::find(kExperiments, key, &ExperimentDescription::key);
    return found == kExperiments.end() ? nullptr : &*found;
}

} // namespace quantoscope
