#include "app/gui/glossary.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

// Resources of a static library are linked only when they are asked for; must stand outside any namespace.
static void initGlossaryResources()
{
    Q_INIT_RESOURCE(glossary);
}

namespace quantoscope {

namespace {

std::vector<GlossaryEntry> readGlossary()
{
    initGlossaryResources();
    QFile file(QStringLiteral(":/glossary/glossary.json"));
    std::vector<GlossaryEntry> entries;
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    // translations/update shows lupdate the texts of the file.
    const auto text = [](const QJsonObject& object, const char* key) {
        return QCoreApplication::translate("glossary", object[QLatin1String(key)].toString().toUtf8().constData());
    };
    for (const QJsonValue& value : QJsonDocument::fromJson(file.readAll())[QStringLiteral("entries")].toArray()) {
        const QJsonObject object = value.toObject();
        GlossaryEntry entry { .id = object[QStringLiteral("term")].toString().toLower().replace(QLatin1Char(' '),
                                                                                                QLatin1Char('-')),
                              .term = text(object, "term"),
                              .text = text(object, "text"),
                              .formula = text(object, "formula"),
                              .unit = text(object, "unit"),
                              .source = text(object, "source"),
                              .metrics = {},
                              .topics = {} };
        for (const QJsonValue& metric : object[QStringLiteral("metrics")].toArray())
            entry.metrics.append(metric.toString());
        for (const QJsonValue& topic : object[QStringLiteral("topics")].toArray())
            entry.topics.append(topic.toString());
        entries.push_back(std::move(entry));
    }
    std::ranges::sort(entries, [](const GlossaryEntry& a, const GlossaryEntry& b) {
        return QString::localeAwareCompare(a.term, b.term) < 0;
    });
    return entries;
}

} // namespace

const std::vector<GlossaryEntry>& glossary()
{
    static const std::vector<GlossaryEntry> entries = readGlossary();
    return entries;
}

const GlossaryEntry* glossaryEntryOf(const QString& key)
{
    const auto found = std::ranges::find_if(glossary(), [&](const GlossaryEntry& entry) {
        return entry.id == key || entry.metrics.contains(key) || entry.topics.contains(key);
    });
    return found == glossary().end() ? nullptr : &*found;
}

} // namespace quantoscope
