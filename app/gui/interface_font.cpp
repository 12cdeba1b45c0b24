#include "app/gui/interface_font.h"

#include <QFont>
#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace quantoscope {
namespace {

// Families that come once a region carry its letters at the end of their name: "Noto Sans CJK SC".
QString familyFor(QFontDatabase::WritingSystem script, const QString& region)
{
    QStringList families = QFontDatabase::families(script);
    families.removeIf([](const QString& family) {
        return QFontDatabase::isPrivateFamily(family) || QFontDatabase::isFixedPitch(family);
    });
    const auto regional = std::ranges::find_if(families, [&](const QString& name) { return name.endsWith(region); });
    return regional != families.end() ? *regional : families.value(0);
}

} // namespace

void useFontFor(const QLocale& language)
{
    constexpr QFontDatabase::WritingSystem script = QFontDatabase::SimplifiedChinese; // the only one that is not Latin
    QFont font = QGuiApplication::font();
    if (language.script() != QLocale::SimplifiedHanScript
        || QFontDatabase::writingSystems(QFontInfo(font).family()).contains(script))
        return;
    const QString family = familyFor(script, QStringLiteral(" SC"));
    if (family.isEmpty())
        return;
    font.setFamily(family);
    QGuiApplication::setFont(font);
}

} // namespace quantoscope
