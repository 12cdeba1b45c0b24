// What a page of the user guide looks like: from marked paragraphs to what a text browser and a printer draw.
#pragma once

#include "app/gui/guide.h"

#include <QColor>

#include <functional>

class QPalette;

namespace quantoscope {

struct GuideLook
{
    QColor link;
    QColor shade; ///< behind formulas

    static GuideLook of(const QPalette& palette);
};

/// The keys of the window's action of that objectName; empty: it has none.
using ActionKeys = std::function<QString(const QString& action)>;

/// A page as HTML. Marks of paragraphs: "## " a heading, "- " an item of a list, **a name of the window**, `typed`,
/// {action} its keys, [text](scheme:target) a link; without text it is called what its target is called. Schemes: page,
/// term (of the glossary), view, method, do (an action of the window).
QString guideHtml(const GuidePage& page, const GuideLook& look, const ActionKeys& keysOf);

/// For paper: without links to the window.
QString printedGuideHtml(const std::vector<const GuidePage*>& pages, const ActionKeys& keysOf);

/// Title and text without marks, to be searched.
QString guidePlainText(const GuidePage& page, const ActionKeys& keysOf);

} // namespace quantoscope
