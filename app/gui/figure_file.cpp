#include "app/gui/figure_file.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace quantoscope {

namespace {

using Letters = FigureStyle::Letters;

constexpr std::array<std::pair<Letters, const char*>, 4> kLetters { { { Letters::None, "none" },
                                                                      { Letters::Lower, "lower" },
                                                                      { Letters::Upper, "upper" },
                                                                      { Letters::Bracketed, "bracketed" } } };

/// The texts of a command by their keys, so that writer and reader cannot drift apart.
template <typename Command, typename Visit>
void visitCommand(Command& plot, Visit visit)
{
    visit("view", plot.view);
    visit("layer", plot.layer);
    visit("metric", plot.metric);
    visit("against", plot.against);
    visit("tile", plot.tile);
    visit("shape", plot.shape);
    visit("scale", plot.scale);
    visit("marked", plot.marked);
    visit("prompt", plot.prompt);
    visit("shades", plot.shades);
    visit("seeds", plot.seeds);
    visit("baseline", plot.baseline);
}

QString colourMapName(ColourMap map)
{
    return map == ColourMap::Cividis ? QStringLiteral("cividis") : QStringLiteral("viridis");
}

QStringList texts(const QJsonValue& list)
{
    QStringList texts;
    for (const QJsonValue& each : list.toArray())
        texts.append(each.toString());
    return texts;
}

QJsonObject frozenJson(const FrozenPlot& plot)
{
    QJsonArray rows;
    const TableTwin table = plot.tableTwin();
    for (const QStringList& row : table.rows)
        rows.append(QJsonArray::fromStringList(row));
    return { { QStringLiteral("description"), plot.description() },
             { QStringLiteral("width"), plot.exportSize().width() },
             { QStringLiteral("height"), plot.exportSize().height() },
             { QStringLiteral("png"), QString::fromLatin1(plot.png().toBase64()) },
             { QStringLiteral("headers"), QJsonArray::fromStringList(table.headers) },
             { QStringLiteral("rows"), rows } };
}

std::shared_ptr<FrozenPlot> frozenFromJson(const QString& title, const QJsonObject& json)
{
    TableTwin table { texts(json[QStringLiteral("headers")]), {} };
    for (const QJsonValue& row : json[QStringLiteral("rows")].toArray())
        table.rows.push_back(texts(row));
    const QSize size(json[QStringLiteral("width")].toInt(), json[QStringLiteral("height")].toInt());
    auto plot
        = std::make_shared<FrozenPlot>(title, json[QStringLiteral("description")].toString(), std::move(table), size,
                                       QByteArray::fromBase64(json[QStringLiteral("png")].toString().toLatin1()));
    return plot->isEmpty() ? nullptr : plot;
}

QJsonObject panelJson(const FigurePanel& panel)
{
    QJsonObject json { { QStringLiteral("title"), panel.title }, { QStringLiteral("full_width"), panel.isWide } };
    if (panel.frozen) {
        json.insert(QStringLiteral("frozen"), frozenJson(*panel.frozen));
        return json;
    }
    json.insert(QStringLiteral("runs"), QJsonArray::fromStringList(panel.plot.runs));
    visitCommand(panel.plot, [&](const char* key, const QString& value) {
        if (!value.isEmpty())
            json.insert(QLatin1String(key), value);
    });
    return json;
}

FigurePanel panelFromJson(const QJsonObject& json)
{
    FigurePanel panel;
    panel.title = json[QStringLiteral("title")].toString();
    panel.isWide = json[QStringLiteral("full_width")].toBool();
    if (json.contains(QStringLiteral("frozen"))) {
        panel.frozen = frozenFromJson(panel.title, json[QStringLiteral("frozen")].toObject());
        return panel;
    }
    panel.plot.runs = texts(json[QStringLiteral("runs")]);
    visitCommand(panel.plot, [&](const char* key, QString& value) { value = json[QLatin1String(key)].toString(); });
    return panel;
}

FigureStyle styleFromJson(const QJsonObject& json)
{
    const FigureStyle usual;
    const auto number = [&](const char* key, double otherwise, double least, double most) {
        return std::clamp(json[QLatin1String(key)].toDouble(otherwise), least, most);
    };
    FigureStyle style { .widthMm = number("width_mm", usual.widthMm, 20, 500),
                        .rowMm = number("row_height_mm", usual.rowMm, 25, 200),
                        .columns = static_cast<int>(number("columns", usual.columns, 1, 4)),
                        .fontPt = number("font_pt", usual.fontPt, 4, 24) };
    if (json[QStringLiteral("colour_map")] == colourMapName(ColourMap::Cividis))
        style.colourMap = ColourMap::Cividis;
    for (const auto& [letters, name] : kLetters) {
        if (json[QStringLiteral("letters")] == QLatin1String(name))
            style.letters = letters;
    }
    return style;
}

} // namespace

QJsonObject styleJson(const FigureStyle& style)
{
    const auto letters = std::ranges::find(kLetters, style.letters, [](const auto& each) { return each.first; });
    return { { QStringLiteral("width_mm"), style.widthMm },
             { QStringLiteral("row_height_mm"), style.rowMm },
             { QStringLiteral("columns"), style.columns },
             { QStringLiteral("font_pt"), style.fontPt },
             { QStringLiteral("colour_map"), colourMapName(style.colourMap) },
             { QStringLiteral("letters"), QLatin1String(letters->second) } };
}

QByteArray figureJson(const FigureContents& figure)
{
    if (figure.panels.empty())
        return {};
    QJsonArray panels;
    for (const FigurePanel& panel : figure.panels)
        panels.append(panelJson(panel));
    const QJsonObject json { { QStringLiteral("style"), styleJson(figure.style) },
                             { QStringLiteral("panels"), panels } };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

FigureContents figureFromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    FigureContents figure { styleFromJson(object[QStringLiteral("style")].toObject()), {} };
    for (const QJsonValue& each : object[QStringLiteral("panels")].toArray()) {
        FigurePanel panel = panelFromJson(each.toObject());
        if (panel.frozen || isSessionView(panel.plot.view))
            figure.panels.push_back(std::move(panel));
    }
    return figure;
}

} // namespace quantoscope
