// Trains the built-in demo model from text that the story grammar makes, scores it and writes its folder.
#include <cstdio>
#include <exception>
#include <filesystem>

#include <CLI/CLI.hpp>

#include "app/train_demo/model_folder.h"
#include "app/train_demo/training.h"

using namespace quantoscope;

namespace {

struct Arguments
{
    Recipe recipe;
    ScoreSettings scores;
    std::filesystem::path work = "demo-training";
    std::filesystem::path out;
    bool resume = false;
    bool evaluateRounding = false;
    int threads = 2;
};

void addOptions(CLI::App& app, Arguments& arguments)
{
    Recipe& recipe = arguments.recipe;
    const auto option = [&](const char* name, auto& value, const char* help) {
        app.add_option(name, value, help)->capture_default_str();
    };
    option("--work", arguments.work, "Folder for the checkpoint and the training curve");
    app.add_option("--out", arguments.out, "Folder to write the finished model to");
    app.add_flag("--resume", arguments.resume, "Continue from the checkpoint in the work folder");
    app.add_flag("--evaluate-rounding", arguments.evaluateRounding, "Only score the checkpoint in the work folder");
    option("--threads", arguments.threads, "Threads; each takes a share of a step's rows");
    option("--seed", recipe.seed, "Seed of weights and text");
    option("--steps", recipe.steps, "Optimizer steps");
    option("--rows", recipe.rowsPerStep, "Rows of 256 tokens a step");
    option("--warm-up", recipe.warmUpSteps, "Steps of warm-up");
    option("--decay", recipe.decaySteps, "Steps at the end over which the learning rate falls to 0");
    option("--learning-rate", recipe.learningRate, "Highest learning rate");
    option("--recall-weight", recipe.recallWeight, "How much more tokens count that repeat a fact of the story");
    option("--recall-from", recipe.recallFrom, "First step with that weight");
    option("--recall-until", recipe.recallUntil, "First step without it again");
    option("--drill-rows", recipe.drillRows, "Rows of a step that drill copying");
    option("--drill-from", recipe.drillFrom, "First step with such rows");
    option("--drill-until", recipe.drillUntil, "First step without them again");
    option("--weight-noise", recipe.weightNoise, "Gaussian noise on weights while training, in row ranges");
    option("--weight-noise-from", recipe.weightNoiseFrom, "First step with noise");
    option("--stories", arguments.scores.stories, "Stories sampled for the consistency score");
    option("--temperature", arguments.scores.temperature, "Temperature of those stories");
    app.footer("Example: quantoscope-train-demo --work /tmp/training --out resources/demo_model");
}

// Without folders: those do not change the model.
std::string commandLineOf(const Recipe& recipe)
{
    char line[512];
    std::snprintf(
        line, sizeof line,
        "OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1 quantoscope-train-demo --seed %llu --steps %lld --rows %lld "
        "--warm-up %lld --decay %lld --learning-rate %g --weight-noise %g --weight-noise-from %lld --out "
        "resources/demo_model",
        static_cast<unsigned long long>(recipe.seed), static_cast<long long>(recipe.steps),
        static_cast<long long>(recipe.rowsPerStep), static_cast<long long>(recipe.warmUpSteps),
        static_cast<long long>(recipe.decaySteps), recipe.learningRate, recipe.weightNoise,
        static_cast<long long>(recipe.weightNoiseFrom));
    return line;
}

void work(const Arguments& arguments)
{
    const Recipe& recipe = arguments.recipe;
    const TrainingFiles files(arguments.work);
    setThreads(arguments.threads);
    std::filesystem::create_directories(arguments.work);
    const BytePairEncoder encoder = trainTokenizer(recipe);
    StoryModel model(recipe.shape, recipe.optimizer, recipe.seed);
    std::printf("vocabulary %zu, parameters %lld\n", encoder.vocabularySize(),
                static_cast<long long>(model.parameters()));
    std::fflush(stdout);
    if (arguments.evaluateRounding)
        std::printf("step %lld\n", static_cast<long long>(model.load(files.checkpoint)));
    else
        trainModel(model, recipe, encoder, files, arguments.resume);

    const std::vector<Score> scores = scoreModel(model.weights(), recipe, encoder, arguments.scores);
    if (arguments.out.empty())
        return;
    writeModelFolder(arguments.out, { recipe, encoder, model.weights(), scores, commandLineOf(recipe) });
    std::filesystem::copy_file(files.curve, arguments.out / files.curve.filename(),
                               std::filesystem::copy_options::overwrite_existing);
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app { "Trains the demo model of Quantoscope from stories of its own grammar." };
    Arguments arguments;
    addOptions(app, arguments);
    CLI11_PARSE(app, argc, argv);
    try {
        work(arguments);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "quantoscope-train-demo: %s\n", error.what());
        return 1;
    }
    return 0;
}
