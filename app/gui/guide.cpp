#include "app/gui/guide.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

// Resources of a static library are linked only when they are asked for; must stand outside any namespace.
static void initGuideResources()
{
    Q_INIT_RESOURCE(guide);
}

namespace quantoscope {

namespace {

constexpr std::array kFiles { "start", "views", "methods", "work", "reference" };

GuidePage readPage(const QJsonObject& object, const QString& group)
{
    GuidePage page { .id = object[QStringLiteral("id")].toString(),
                     .group = group,
                     .title = object[QStringLiteral("title")].toString(),
                     .places = {},
                     .body = {} };
    for (const QJsonValue& place : object[QStringLiteral("places")].toArray())
        page.places.append(place.toString());
    for (const QJsonValue& paragraph : object[QStringLiteral("body")].toArray()) {
        const bool isFormula = paragraph.isObject();
        page.body.push_back(
            { isFormula ? paragraph[QStringLiteral("formula")].toString() : paragraph.toString(), isFormula });
    }
    return page;
}

std::vector<GuidePage> readPages()
{
    initGuideResources();
    std::vector<GuidePage> pages;
    for (const char* name : kFiles) {
        QFile file(QStringLiteral(":/guide/%1.json").arg(QLatin1String(name)));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject group = QJsonDocument::fromJson(file.readAll()).object();
        for (const QJsonValue& page : group[QStringLiteral("pages")].toArray())
            pages.push_back(readPage(page.toObject(), group[QStringLiteral("title")].toString()));
    }
    return pages;
}

template <typename Wanted>
const GuidePage* findPage(const Wanted& isWanted)
{
    const auto found = std::ranges::find_if(guidePages(), isWanted);
    return found == guidePages().end() ? nullptr : &*found;
}

} // namespace

const std::vector<GuidePage>& guidePages()
{
    static const std::vector<GuidePage> pages = readPages();
    return pages;
}

const GuidePage* findGuidePage(const QString& id)
{
    return findPage([&](const GuidePage& page) { return page.id == id; });
}

const GuidePage* guidePageOfPlace(const QString& place)
{
    return findPage([&](const GuidePage& page) { return page.places.contains(place); });
}

QString guideText(const QString& source)
{
    // translations/update shows lupdate the texts of the files.
    return QCoreApplication::translate("guide", source.toUtf8().constData());
}

} // namespace quantoscope
