#include "app/train_demo/model_folder.h"

#include <cstdio>
#include <span>
#include <sstream>

#include <nlohmann/json.hpp>

#include "core/base/durable_file.h"
#include "core/formats/safetensors_writer.h"

namespace quantoscope {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t heldOutStories = 600;

void writeJson(const std::filesystem::path& file, const Json& json)
{
    replaceFile(file, json.dump(2) + '\n');
}

Json modelConfig(const ModelShape& shape)
{
    return { { "architectures", { "LlamaForCausalLM" } },
             { "model_type", "llama" },
             { "vocab_size", shape.vocabulary },
             { "hidden_size", shape.hidden },
             { "intermediate_size", shape.intermediate },
             { "num_hidden_layers", shape.layers },
             { "num_attention_heads", shape.heads },
             { "num_key_value_heads", shape.keyValueHeads },
             { "head_dim", shape.headSize() },
             { "hidden_act", "silu" },
             { "max_position_embeddings", shape.context },
             { "rms_norm_eps", shape.normEpsilon },
             { "rope_theta", shape.ropeTheta },
             { "rope_scaling", nullptr },
             { "attention_bias", false },
             { "mlp_bias", false },
             { "attention_dropout", 0.0 },
             { "initializer_range", 0.02 },
             { "tie_word_embeddings", true },
             { "torch_dtype", "float16" },
             { "use_cache", true },
             { "bos_token_id", BytePairEncoder::endOfText },
             { "eos_token_id", BytePairEncoder::endOfText } };
}

Json generationConfig(const ModelShape& shape)
{
    return { { "bos_token_id", BytePairEncoder::endOfText },
             { "eos_token_id", BytePairEncoder::endOfText },
             { "do_sample", true },
             { "temperature", kScoredStoryTemperature },
             { "max_length", shape.context } };
}

// One token begins and ends every story, so it is put before a prompt: without it the model would believe itself
// in the middle of a story.
Json tokenizerConfig(const ModelShape& shape)
{
    const std::string token = BytePairEncoder::endOfTextName;
    return { { "tokenizer_class", "PreTrainedTokenizerFast" },
             { "add_bos_token", true },
             { "add_eos_token", false },
             { "add_prefix_space", false },
             { "bos_token", token },
             { "eos_token", token },
             { "unk_token", nullptr },
             { "clean_up_tokenization_spaces", false },
             { "model_max_length", shape.context } };
}

void writeWeights(const std::filesystem::path& file, const std::vector<NamedWeight>& weights)
{
    std::vector<std::vector<std::uint16_t>> halves;
    halves.reserve(weights.size());
    std::vector<TensorToWrite> tensors;
    for (const NamedWeight& weight : weights) {
        halves.push_back(toHalf(weight.values));
        tensors.push_back({ weight.name, "F16", weight.shape, std::as_bytes(std::span(halves.back())) });
    }
    writeSafetensors(file, tensors);
}

// The stories' seeds are a stream that training and validation never draw from.
std::vector<std::string> drawHeldOutStories(const Recipe& recipe)
{
    return generateStories(streamSeed(recipe, StoryStream::HeldOut, 0), heldOutStories);
}

const std::vector<std::string>& prompts()
{
    static const std::vector<std::string> all {
        "Once upon a time there was a brave fox named Lily. She lived with her grandmother in a small cottage. "
        "She had a red kite that she loved very much.",
        "Felix was a curious little mouse. Felix and his uncle lived in a tidy mill. "
        "Felix owned a golden trumpet and took it everywhere.",
        "There once lived a gentle young girl named Nora. Her home was a cosy tower, where she lived with her aunt. "
        "Her favourite toy was an orange boat.",
    };
    return all;
}

Json scoresJson(const std::vector<Score>& scores)
{
    Json list = Json::array();
    for (const Score& score : scores) {
        list.push_back({ { "bits", score.bits == 0 ? 16 : score.bits },
                         { "validation_perplexity", score.perplexity },
                         { "perplexity_factor", score.perplexity / scores.front().perplexity },
                         { "consistency", score.consistency.mean },
                         { "consistency_standard_error", score.consistency.standardError },
                         { "stories", score.consistency.stories } });
    }
    return list;
}

Json recipeJson(const ModelFolderContents& contents)
{
    const Recipe& recipe = contents.recipe;
    Json json = Json::parse(recipe.toJson());
    json["tokens_a_step"] = recipe.tokensPerStep();
    json["tokens_seen"] = recipe.steps() * recipe.tokensPerStep();
    json["rows"]
        = "256 predicted tokens, <|endoftext|> before each story; even rows start with a whole story, odd rows "
          "inside one; every row is drawn anew";
    json["command_line"] = contents.commandLine;
    if (!contents.note.empty())
        json["note"] = contents.note;
    json["scores"] = scoresJson(contents.scores);
    return json;
}

std::string scoreTable(const std::vector<Score>& scores)
{
    std::ostringstream table;
    table << "| weights | perplexity | factor | consistency |\n|---|---|---|---|\n";
    for (const Score& score : scores) {
        char line[160];
        const std::string name = score.bits == 0 ? "float16" : std::to_string(score.bits) + " bits";
        std::snprintf(line, sizeof line, "| %s | %.4f | %.4f | %.3f ± %.3f |\n", name.c_str(), score.perplexity,
                      score.perplexity / scores.front().perplexity, score.consistency.mean,
                      score.consistency.standardError);
        table << line;
    }
    return table.str();
}

std::int64_t countParameters(const std::vector<NamedWeight>& weights)
{
    std::size_t count = 0;
    for (const NamedWeight& weight : weights)
        count += weight.values.size();
    return static_cast<std::int64_t>(count);
}

std::string modelCard(const ModelFolderContents& contents)
{
    const Recipe& recipe = contents.recipe;
    const ModelShape& shape = recipe.shape;
    const std::vector<Score>& scores = contents.scores;
    std::ostringstream card;
    card << "# The demo model\n\n"
         << "A LLaMA of " << countParameters(contents.weights)
         << " parameters that writes short stories: " << shape.layers << " blocks, width " << shape.hidden << ", "
         << shape.heads << " query and " << shape.keyValueHeads << " key-value heads, MLP width " << shape.intermediate
         << ", context " << shape.context << ", tied embeddings, float16.\nIts byte-level BPE tokenizer has "
         << contents.encoder.vocabularySize()
         << " entries. `<|endoftext|>` begins and ends every story: it is put before a prompt (`add_bos_token`) "
         << "and separates\nthe stories of a text.\n\n"
         << "## Text\n\n"
         << "All text is drawn from a grammar (`core/evaluation/story_templates.cpp`); none is from elsewhere. The "
         << "grammar also tells exactly whether\na story is well formed and agrees with itself (names, kinds, "
         << "pronouns, things, colours, places): the consistency score, defined\nin `story_grammar.h`. Training, "
         << "validation, tokenizer and held-out stories come from different random streams. `stories.json`\nholds "
         << heldOutStories << " stories the model has not seen, for calibration and evaluation; `prompts.json` some "
         << "openings.\n\n"
         << "## Scores\n\n"
         << "Perplexity a token on validation rows of " << shape.context << " tokens. Consistency: mean score of "
         << scores.front().consistency.stories << " stories sampled at temperature " << kScoredStoryTemperature
         << " from `<|endoftext|>`\nalone, ± standard error. Rounding is to the "
            "nearest "
         << "point of an asymmetric min-max grid, one a row, of all linears inside the blocks.\n\n"
         << scoreTable(scores) << "\nA story as the stored model tells it:\n\n> " << scores.front().examples.front()
         << "\n\nThe same draw, rounded to " << scores.back().bits << " bits:\n\n> " << scores.back().examples.front()
         << "\n\n## Training\n\n"
         << "AdamW, " << recipe.steps() << " steps of " << recipe.tokensPerStep() << " tokens ("
         << recipe.steps() * recipe.tokensPerStep() << " in all, every row drawn anew), in the phases that "
         << "`recipe.json` lists. Most of the loss is chance that\nnothing can predict; the rest is recalling a fact, "
         << "and each kind of fact is learned after a plateau of its own. To shorten those, some phases\ncount tokens "
         << "that recall a fact several times; the last does not. The course is in `training_curve.csv`.\n\n"
         << "After training, the input channels were made unequal by factors exp(" << recipe.channelSpread
         << " · gaussian), divided out of the weights and multiplied into\nwhat comes before them, so that the model "
         << "computes the same: large models have such channels, and rounding would cost this one next to nothing\n"
         << "otherwise (`app/train_demo/channel_spread.h`).\n\n"
         << "To train it again (about an hour on two cores):\n\n"
         << "```sh\n"
         << contents.commandLine << "\n```\n\n"
         << "The same seed gives the same text, tokenizer and initial weights; sums round differently with other BLAS "
         << "libraries and thread counts, which after\nthousands of steps gives other weights of like quality.\n";
    if (!contents.note.empty())
        card << '\n' << contents.note << '\n';
    return card.str();
}

} // namespace

void writeModelFolder(const std::filesystem::path& folder, const ModelFolderContents& contents)
{
    std::filesystem::create_directories(folder);
    const ModelShape& shape = contents.recipe.shape;
    writeJson(folder / "config.json", modelConfig(shape));
    writeJson(folder / "generation_config.json", generationConfig(shape));
    replaceFile(folder / "tokenizer.json", contents.encoder.tokenizerJson());
    writeJson(folder / "tokenizer_config.json", tokenizerConfig(shape));
    writeWeights(folder / "model.safetensors", contents.weights);
    writeJson(folder / "recipe.json", recipeJson(contents));
    replaceFile(folder / "MODEL_CARD.md", modelCard(contents));
    writeJson(folder / "stories.json", drawHeldOutStories(contents.recipe));
    writeJson(folder / "prompts.json", prompts());
}

} // namespace quantoscope
