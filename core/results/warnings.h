// The phrases of warning codes. Text is English with {name} for parameters, marked for translation.
#pragma once

#include "core/results/run.h"

#include <string>
#include <string_view>

namespace quantoscope {

/// The untranslated phrase with its {placeholders}; "{code}" itself for a code this version does not know.
std::string_view warningTemplate(std::string_view code);

/// Fills {name} in `phrase` from the warning's parameters; unknown placeholders stay as they are.
std::string fillWarning(std::string_view phrase, const Warning& warning);

/// The English sentence, as the command line prints it.
std::string describeWarning(const Warning& warning);

} // namespace quantoscope
