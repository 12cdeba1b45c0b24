// The icons on a dock's title bar, drawn as lines: Qt's own are pictures of one size, blurred on fine screens.
#pragma once

#include <QIcon>

namespace quantoscope {

enum class TitleBarButton
{
    Float,
    Close
};

/// In the text colour of the application's palette, whichever it is when the icon is painted.
QIcon titleBarIcon(TitleBarButton button);

} // namespace quantoscope
