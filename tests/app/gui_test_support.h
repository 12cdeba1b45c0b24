// What the tests of the workbench share: a model to work on, and a run small enough to wait for.
#pragma once

#include "core/pipeline/run_settings.h"

#include <QString>

namespace quantoscope {

/// A real model: the built-in one if it is there ("demo"), else a reference model; empty if neither is.
QString testModel();

/// A model of one file that is told by its content; empty if the reference data is not there.
QString fileModel();

/// 3-bit GPTQ in groups of 32 over few, short samples.
RunSettings smallRun();

} // namespace quantoscope
