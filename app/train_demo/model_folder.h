// Writes the demo model as an ordinary Hugging Face folder, with its recipe and scores beside the weights.
#pragma once

#include <filesystem>
#include <string>

#include "app/train_demo/scores.h"

namespace quantoscope {

struct ModelFolderContents
{
    const Recipe& recipe;
    const BytePairEncoder& encoder;
    std::vector<NamedWeight> weights;
    std::vector<Score> scores;
    std::string commandLine; // what trains the model again
    std::string note; // how this training differed from that command's; may be empty
};

// Files written: config.json, generation_config.json, tokenizer.json, tokenizer_config.json, model.safetensors,
// recipe.json, MODEL_CARD.md, stories.json (held-out stories) and prompts.json (openings to continue).
// Throws Error.
void writeModelFolder(const std::filesystem::path& folder, const ModelFolderContents& contents);

} // namespace quantoscope
