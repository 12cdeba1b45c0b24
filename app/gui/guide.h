// The user guide: pages about views, methods and the work with them, from the program's resources.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace quantoscope {

struct GuideParagraph
{
    QString source; ///< English, with the marks that guideHtml() knows
    bool isFormula = false; ///< the same in all languages, and without marks
};

struct GuidePage
{
    QString id; ///< the same in all languages: "error-map"
    QString group; ///< English
    QString title; ///< English
    /// What the page is about: "view:error-map", "method:gptq", or the objectName of a dialog or panel.
    QStringList places;
    std::vector<GuideParagraph> body;
};

/// In reading order, the pages of a group one after the other. Read once from the program's resources.
const std::vector<GuidePage>& guidePages();

/// nullptr if there is none.
const GuidePage* findGuidePage(const QString& id);
const GuidePage* guidePageOfPlace(const QString& place);

/// A title, group or paragraph in the language that is installed.
QString guideText(const QString& source);

} // namespace quantoscope
