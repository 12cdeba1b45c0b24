// One run's panel of the error map. Included by the sources of the plot only.
#pragma once

#include "widgets/elided_title.h"
#include "widgets/error_map_plot.h"
#include "widgets/heat_cells.h"

#include <qcustomplot.h>

namespace quantoscope {

struct ErrorMapPlot::Panel
{
    QString run;
    QCPLayoutGrid* frame = nullptr;
    ElidedTitle* title = nullptr;
    QCPAxisRect* rect = nullptr;
    HeatCells* cells = nullptr;
    QCPColorScale* scale = nullptr; ///< the shared one stands in the last panel of the first line
};

} // namespace quantoscope
