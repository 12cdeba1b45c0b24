// Trains the built-in demo model from text that the story grammar makes, scores it and writes its folder.
#include <cstdio>
#include <exception>
#include <filesystem>
#include <sstream>

#include <CLI/CLI.hpp>

#include "app/train_demo/channel_spread.h"
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
    std::string note;
    bool resume = false;
    bool evaluateRounding = false;
    int threads = 2;
};

std::vector<Phase> parsePhases(const std::vector<std::string>& texts)
{
    std::vector<Phase> phases;
    for (const std::string& text : texts) {
        Phase phase;
        char comma = ' ';
        std::istringstream in(text);
        in >> phase.steps >> comma >> phase.rateFrom >> comma >> phase.rateTo >> comma >> phase.recallWeight;
        if (!in || !in.eof() || phase.steps < 1)
            throw CLI::ValidationError("--phase", "expected STEPS,RATE,RATE,WEIGHT, got " + text);
        phases.push_back(phase);
    }
    return phases;
}

void addOptions(CLI::App& app, Arguments& arguments)
{
    Recipe& recipe = arguments.recipe;
    const auto option = [&](const char* name, auto& value, const char* help) {
        app.add_option(name, value, help)->capture_default_str();
    };
    option("--work", arguments.work, "Folder for the checkpoint and the training curve");
    app.add_option("--out", arguments.out, "Folder to write the finished model to");
    app.add_option("--note", arguments.note, "For the model card: how this training differed from its command line");
    app.add_flag("--resume", arguments.resume, "Continue from the checkpoint in the work folder");
    app.add_flag("--evaluate-rounding", arguments.evaluateRounding, "Only score the checkpoint in the work folder");
    option("--threads", arguments.threads, "Threads; each takes a share of a step's rows");
    option("--seed", recipe.seed, "Seed of weights and text");
    option("--rows", recipe.rowsPerStep, "Rows of 256 tokens a step");
    app.add_option_function<std::vector<std::string>>(
        "--phase", [&recipe](const std::vector<std::string>& texts) { recipe.phases = parsePhases(texts); },
        "STEPS,RATE,RATE,WEIGHT: steps of a phase, learning rates at its start and end, how much more tokens count "
        "that repeat a fact; once for each phase (default: the recipe of the model that is shipped)");
    option("--spread", recipe.channelSpread, "How unequal the input channels are made after training");
    option("--validation-rows", arguments.scores.validationRows, "Rows of 256 tokens the perplexity is taken over");
    option("--stories", arguments.scores.stories, "Stories sampled for the consistency score");
    app.footer("Example: quantoscope-train-demo --work /tmp/training --out resources/demo_model");
}

// Without the work folder, which does not change the model.
std::string commandLineOf(const Recipe& recipe)
{
    std::ostringstream line;
    line << "OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1 quantoscope-train-demo --seed " << recipe.seed << " --rows "
         << recipe.rowsPerStep;
    for (const Phase& phase : recipe.phases) {
        line << " --phase " << phase.steps << ',' << phase.rateFrom << ',' << phase.rateTo << ',' << phase.recallWeight;
    }
    line << " --spread " << recipe.channelSpread << " --out resources/demo_model";
    return line.str();
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

    const std::vector<NamedWeight> weights = spreadChannels(model.weights(), recipe);
    const std::vector<Score> scores = scoreModel(weights, recipe, encoder, arguments.scores);
    if (arguments.out.empty())
        return;
    writeModelFolder(arguments.out, { recipe, encoder, weights, scores, commandLineOf(recipe), arguments.note });
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
