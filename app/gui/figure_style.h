// How a figure for paper is laid out.
#pragma once

#include "widgets/colour_map.h"

namespace quantoscope {

struct FigureStyle
{
    enum class Letters
    {
        None,
        Lower, ///< a, b, c
        Upper, ///< A, B, C
        Bracketed ///< (a), (b), (c)
    };
    double widthMm = 178; ///< two columns of most journals; 85: one
    double rowMm = 60;
    int columns = 2;
    double fontPt = 8;
    ColourMap colourMap = ColourMap::Viridis;
    Letters letters = Letters::Lower;

    bool operator==(const FigureStyle&) const = default;
};

} // namespace quantoscope
