// What a person asks of an experiment, as plain values.
#pragma once

#include "core/pipeline/experiments.h"

#include <QString>

namespace quantoscope {

struct ExperimentChoice
{
    QString key;
    ExperimentInputs inputs;
    QString trainFile; ///< empty: nothing is trained
    QString folder; ///< for the trained model
};

} // namespace quantoscope
