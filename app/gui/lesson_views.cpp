#include "app/gui/lesson_views.h"

#include "app/gui/main_window.h"

#include <algorithm>
#include <array>
#include <utility>

namespace quantoscope {

namespace {

using View = MainWindow::View;

constexpr std::array<std::pair<const char*, View>, 13> kViews { {
    { "overview", View::Overview },
    { "error-map", View::ErrorMap },
    { "distribution", View::Distribution },
    { "tile", View::Tile },
    { "compare", View::Compare },
    { "text", View::Text },
    { "layers", View::Layers },
    { "stepper", View::Stepper },
    { "what-if", View::WhatIf },
    { "salience", View::Salience },
    { "figure", View::Figure },
    { "experiment", View::Experiment },
    { "disagreement", View::Disagreement },
} };

} // namespace

int viewIndex(const std::string& name)
{
    const auto* const found = std::ranges::find_if(kViews, [&](const auto& each) { return name == each.first; });
    return found == kViews.end() ? -1 : static_cast<int>(found->second);
}

std::string viewName(int index)
{
    const auto* const found
        = std::ranges::find_if(kViews, [&](const auto& each) { return static_cast<int>(each.second) == index; });
    return found == kViews.end() ? std::string() : found->first;
}

} // namespace quantoscope
