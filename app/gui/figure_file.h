// The page of panels as the session keeps it: Session::figureJson.
#pragma once

#include "app/gui/figure_panel.h"
#include "app/gui/figure_style.h"

#include <QByteArray>
#include <QJsonObject>

#include <vector>

namespace quantoscope {

struct FigureContents
{
    FigureStyle style;
    std::vector<FigurePanel> panels;
};

/// The style as figures' companions tell it, too.
QJsonObject styleJson(const FigureStyle& style);

/// Compact JSON; empty for a page without panels. Tiles are left out: the original's weights are in no session.
QByteArray figureJson(const FigureContents& figure);

/// The inverse. What is unknown or out of range has its default; panels that show nothing known are left out.
FigureContents figureFromJson(const QByteArray& json);

} // namespace quantoscope
