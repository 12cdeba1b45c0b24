#include "core/models/rope_config.h"

namespace quantoscope {
namespace {

std::string typeOf(const ConfigReader& rope)
{
    return rope.text(rope.find("rope_type") ? "rope_type" : "type", "");
}

double factorOf(const ConfigReader& rope)
{
    const double factor = rope.positiveNumber("factor", 0);
    if (factor < 1)
        rope.refuse("factor", "as a number of 1 or more");
    return factor;
}

void readLlama3(const ConfigReader& rope, RopeConfig& result)
{
    result.factor = factorOf(rope);
    for (const char* key : { "low_freq_factor", "high_freq_factor" }) {
        if (!rope.find(key))
            rope.refuse(key, "as a number above 0");
    }
    result.lowFrequencyFactor = rope.positiveNumber("low_freq_factor", 0);
    result.highFrequencyFactor = rope.positiveNumber("high_freq_factor", 0);
    if (result.highFrequencyFactor <= result.lowFrequencyFactor)
        rope.refuse("high_freq_factor", "above \"low_freq_factor\"");
    result.trainedContext = rope.size("original_max_position_embeddings");
}

void readScaling(const ConfigReader& config, std::string_view key, RopeConfig& result)
{
    const ConfigReader rope = config.inside(key);
    const std::string type = typeOf(rope);
    result.theta = rope.positiveNumber("rope_theta", result.theta);
    rope.requireOneOf("partial_rotary_factor", { 1 });
    if (type == "default") {
        rope.requireOneOf("factor", { 1 });
        rope.requireOnlyKeys({ "type", "rope_type", "rope_theta", "partial_rotary_factor", "factor" });
    } else if (type == "linear") {
        result.scaling = RopeScaling::Linear;
        result.factor = factorOf(rope);
        rope.requireOnlyKeys({ "type", "rope_type", "rope_theta", "partial_rotary_factor", "factor",
                               "original_max_position_embeddings" });
    } else if (type == "dynamic") {
        result.scaling = RopeScaling::DynamicNtk;
        if (result.headSize < 4)
            config.refuse(key, "of another type for heads of 2 elements");
        result.factor = factorOf(rope);
        rope.requireOneOf("original_max_position_embeddings", { result.trainedContext });
        rope.requireOnlyKeys({ "type", "rope_type", "rope_theta", "partial_rotary_factor", "factor",
                               "original_max_position_embeddings" });
    } else if (type == "llama3") {
        result.scaling = RopeScaling::Llama3;
        readLlama3(rope, result);
        rope.requireOnlyKeys({ "type", "rope_type", "rope_theta", "partial_rotary_factor", "factor", "low_freq_factor",
                               "high_freq_factor", "original_max_position_embeddings" });
    } else {
        config.refuse(key, "absent or of type \"default\", \"linear\", \"dynamic\" or \"llama3\"");
    }
}

} // namespace

// Older files say {"rope_scaling": {..}} beside "rope_theta", newer ones {"rope_parameters": {.., "rope_theta": ..}}.
RopeConfig readRopeConfig(const ConfigReader& config, std::int64_t headSize, std::int64_t context)
{
    config.requireOneOf("partial_rotary_factor", { 1 });
    config.requireOneOf("rope_interleaved", { false });
    config.requireOneOf("quantoscope_rope_style", { "half", "interleaved" });
    RopeConfig result;
    result.headSize = headSize;
    result.trainedContext = context;
    result.theta = config.positiveNumber("rope_theta", result.theta);
    if (config.text("quantoscope_rope_style", "half") == "interleaved")
        result.style = RopeStyle::Interleaved;
    for (const char* key : { "rope_scaling", "rope_parameters" }) {
        if (config.find(key))
            readScaling(config, key, result);
    }
    return result;
}

} // namespace quantoscope
