// What the stepper says in words: one sentence a step, and the numbers of a frame as a table.
#pragma once

#include "core/results/stepper_frames.h"
#include "widgets/exportable_plot.h"

#include <QString>

namespace quantoscope {

/// "RTN", "OBQ", "GPTQ", "AWQ"; the key itself for any other.
QString stepperMethodName(const std::string& method);

/// What the step does, in one or two sentences. `row` is the row whose choice OBQ's sentence speaks of.
QString stepSentence(const StepperTile& tile, const StepperTrace& trace, std::size_t frame, int row);

/// "Column 17: weight 0.0132, was 0.0125 in the original, changed by …": of one weight of a frame.
QString weightSentence(const StepperTile& tile, const StepperTrace& trace, std::size_t frame, int row, int column);

/// How far each method is from the original's output once all is rounded: "RTN 0.012, OBQ …".
QString finalErrorsSentence(const StepperTile& tile);

/// One line a weight: row, column, original, now, change in this step, error, fixed, and cost where there is one.
TableTwin stepTable(const StepperTile& tile, const StepperTrace& trace, std::size_t frame);

} // namespace quantoscope
