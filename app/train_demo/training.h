// The training loop of the demo model: checkpoints, the training curve, resuming.
#pragma once

#include <filesystem>

#include "app/train_demo/recipe.h"

namespace quantoscope {

struct TrainingFiles
{
    std::filesystem::path checkpoint;
    std::filesystem::path curve; // CSV
    explicit TrainingFiles(const std::filesystem::path& folder)
        : checkpoint(folder / "checkpoint.pt"), curve(folder / "training_curve.csv")
    {
    }
};

// Trains `model` to the recipe's last step, from its checkpoint if `resume` is set and there is one. Reports on
// standard output.
void trainModel(StoryModel& model, const Recipe& recipe, const BytePairEncoder& encoder, const TrainingFiles& files,
                bool resume);

// Mean loss in nats a token over the first validation rows.
double validationLoss(const StoryModel& model, const Recipe& recipe, const BytePairEncoder& encoder,
                      std::uint64_t rows);

} // namespace quantoscope
