#include "app/train_demo/training.h"

#include <chrono>
#include <cstdio>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>

namespace quantoscope {

namespace {

constexpr std::int64_t stepsPerLine = 20;
constexpr std::int64_t stepsPerValidation = 200;
constexpr std::int64_t stepsPerCheckpoint = 100;
constexpr std::uint64_t quickValidationRows = 32;

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

// Lines of steps after a checkpoint are dropped, since they will be written again.
void cutCurve(const std::filesystem::path& file, std::int64_t lastStep)
{
    std::ostringstream kept;
    kept << "step,tokens,learning_rate,training_loss,validation_loss\n";
    std::ifstream in(file);
    std::string line;
    std::getline(in, line);
    while (lastStep > 0 && std::getline(in, line)) {
        if (std::stoll(line) <= lastStep)
            kept << line << '\n';
    }
    in.close();
    std::ofstream(file) << kept.str();
}

class Curve
{
public:
    Curve(const std::filesystem::path& file, std::int64_t firstStep)
    {
        cutCurve(file, firstStep);
        m_file.open(file, std::ios::app);
        if (!m_file)
            throw std::runtime_error("cannot write " + file.string());
    }

    void add(std::int64_t step, std::int64_t tokens, double learningRate, double training, double validation)
    {
        char line[128];
        std::snprintf(line, sizeof line, "%lld,%lld,%.6g,%.5f,", static_cast<long long>(step),
                      static_cast<long long>(tokens), learningRate, training);
        m_file << line;
        if (validation > 0.0)
            m_file << validation;
        m_file << std::endl;
    }

private:
    std::ofstream m_file;
};

} // namespace

double validationLoss(const StoryModel& model, const Recipe& recipe, const BytePairEncoder& encoder, std::uint64_t rows)
{
    return model.loss(storyRows(recipe, encoder, StoryStream::Validation, 0, rows));
}

void trainModel(StoryModel& model, const Recipe& recipe, const BytePairEncoder& encoder, const TrainingFiles& files,
                bool resume)
{
    std::int64_t step = resume && std::filesystem::exists(files.checkpoint) ? model.load(files.checkpoint) : 0;
    Curve curve(files.curve, step);
    const std::int64_t steps = recipe.steps();
    const RecallWeights recall(recipe, encoder);
    const auto rowCount = static_cast<std::uint64_t>(recipe.rowsPerStep);
    double sum = 0.0;
    std::int64_t summed = 0;
    Clock::time_point start = Clock::now();
    while (step < steps) {
        const auto index = static_cast<std::uint64_t>(step);
        const Phase phase = recipe.phaseAt(step);
        const WeightedRows rows = recall.weigh(
            storyRows(recipe, encoder, StoryStream::Training, index * rowCount, rowCount), phase.recallWeight);
        sum += model.trainStep(rows, phase.rateFrom);
        ++summed;
        ++step;
        const bool last = step == steps;
        if (last || step % stepsPerLine == 0) {
            const double rate = static_cast<double>(summed * recipe.tokensPerStep()) / secondsSince(start);
            const double validation = last || step % stepsPerValidation == 0
                ? validationLoss(model, recipe, encoder, quickValidationRows)
                : 0.0;
            const double training = sum / static_cast<double>(summed);
            curve.add(step, step * recipe.tokensPerStep(), phase.rateFrom, training, validation);
            std::printf("step %lld of %lld  loss %.4f  validation %.4f  %.0f tokens/s\n", static_cast<long long>(step),
                        static_cast<long long>(steps), training, validation, rate);
            std::fflush(stdout);
            sum = 0.0;
            summed = 0;
            start = Clock::now();
        }
        if (last || step % stepsPerCheckpoint == 0)
            model.save(files.checkpoint, step);
    }
}

} // namespace quantoscope
