// Trains the built-in demo model from text that the story grammar makes.
#include <cstdio>
#include <exception>
#include <filesystem>

#include <CLI/CLI.hpp>

#include "app/train_demo/training.h"

using namespace quantoscope;

int main(int argc, char** argv)
{
    CLI::App app { "Trains the demo model of Quantoscope from generated stories." };
    Recipe recipe;
    std::filesystem::path work = "demo-training";
    bool resume = false;
    int threads = 2;
    app.add_option("--work", work, "Folder for checkpoint and curve")->capture_default_str();
    app.add_flag("--resume", resume, "Continue from the checkpoint in the work folder");
    app.add_option("--threads", threads, "Threads")->capture_default_str();
    app.add_option("--seed", recipe.seed, "Seed of weights and text")->capture_default_str();
    app.add_option("--steps", recipe.steps, "Optimizer steps")->capture_default_str();
    app.add_option("--rows", recipe.rowsPerStep, "Rows of 256 tokens a step")->capture_default_str();
    app.add_option("--warm-up", recipe.warmUpSteps, "Steps of warm-up")->capture_default_str();
    app.add_option("--decay", recipe.decaySteps, "Steps of decay at the end")->capture_default_str();
    app.add_option("--learning-rate", recipe.learningRate, "Highest learning rate")->capture_default_str();
    app.add_option("--weight-noise", recipe.weightNoise, "Noise on weights, in row ranges")->capture_default_str();
    app.add_option("--weight-noise-from", recipe.weightNoiseFrom, "First step with noise")->capture_default_str();
    CLI11_PARSE(app, argc, argv);

    try {
        setThreads(threads);
        std::filesystem::create_directories(work);
        const BytePairEncoder encoder = trainTokenizer(recipe);
        std::printf("vocabulary %zu\n", encoder.vocabularySize());
        StoryModel model(recipe.shape, recipe.optimizer, recipe.seed);
        std::printf("parameters %lld\n", static_cast<long long>(model.parameters()));
        std::fflush(stdout);
        trainModel(model, recipe, encoder, TrainingFiles(work), resume);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "quantoscope-train-demo: %s\n", error.what());
        return 1;
    }
    return 0;
}
