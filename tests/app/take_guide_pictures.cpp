#include "app/gui/guide_help.h"
#include "app/gui/guide_window.h"
#include "app/gui/main_window.h"
#include "tests/app/picture_support.h"

#include <QLineEdit>
#include <QTemporaryDir>

namespace quantoscope {

void takeGuidePictures(const QString& folder)
{
    const QTemporaryDir autosave;
    MainWindow window(autosave.path());
    window.show();
    GuideWindow* const guide = openGuide(window);
    for (const auto& [theme, themeName] : kPictureThemes) {
        applyTheme(theme);
        for (const GuidePage& page : guidePages()) {
            guide->showPage(page.id);
            grab(*guide, folder, QStringLiteral("guide-") + page.id + themeName);
        }
    }
    applyTheme(ThemeMode::Light);
    guide->findChild<QLineEdit*>(QStringLiteral("guideFilter"))->setText(QStringLiteral("GPTQ"));
    grab(*guide, folder, QStringLiteral("guide-search-light"));
}

} // namespace quantoscope
