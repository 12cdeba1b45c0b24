// Figures and reports of a session without a window, drawn by the window's own widgets.
#pragma once

#include "app/gui/application.h"

namespace quantoscope {

/// Exit status as the command line program's: 0 done, 1 failed, 2 wrong usage, 3 the session is malformed. Says on
/// stderr what went wrong. Needs a QApplication.
int runBatch(const BatchRequest& request);

} // namespace quantoscope
