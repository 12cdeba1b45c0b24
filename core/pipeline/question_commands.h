// The commands that answer again what the window's views of one layer were asked.
#pragma once

#include "core/pipeline/run_settings.h"
#include "core/results/salience.h"
#include "core/results/stepper_frames.h"
#include "core/results/what_if.h"

#include <string>

namespace quantoscope {

// "quantoscope-cli what-if MODEL --layer NAME ...", quoted for a shell. Of `settings` only the calibration counts.
std::string whatIfCommand(const ModelDescription& model, const WhatIfRequest& request, const RunSettings& settings);
std::string stepsCommand(const ModelDescription& model, const StepperRequest& request, const RunSettings& settings);
std::string salienceCommand(const ModelDescription& model, const SalienceRequest& request, const RunSettings& settings);

} // namespace quantoscope
