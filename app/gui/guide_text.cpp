#include "app/gui/guide_text.h"

#include "app/gui/glossary.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QPalette>
#include <QRegularExpression>

#include <utility>

namespace quantoscope {

namespace {

const QString kStyle = QStringLiteral("p { line-height: 120%; margin-top: 4px; margin-bottom: 6px; } "
                                      "li { line-height: 120%; margin-bottom: 4px; } "
                                      "h4 { margin-top: 14px; margin-bottom: 2px; }");

struct Guide
{
    Q_DECLARE_TR_FUNCTIONS(Guide)
};

/// `text` with each match of `pattern` replaced by what `made` makes of it.
template <typename Made>
QString replaced(const QString& text, const QRegularExpression& pattern, const Made& made)
{
    QString result;
    qsizetype end = 0;
    for (auto found = pattern.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        result += text.mid(end, match.capturedStart() - end) + made(match);
        end = match.capturedEnd();
    }
    return result + text.mid(end);
}

QString nameOfTarget(const QString& scheme, const QString& target)
{
    if (scheme == QLatin1String("page")) {
        const GuidePage* const page = findGuidePage(target);
        return page ? guideText(page->title) : target;
    }
    const GlossaryEntry* const entry = glossaryEntryOf(target);
    return entry ? entry->term : target;
}

/// The marks within a paragraph.
QString inlineHtml(const QString& text, const ActionKeys& keysOf)
{
    static const QRegularExpression bold(QStringLiteral("\\*\\*([^*]+)\\*\\*"));
    static const QRegularExpression code(QStringLiteral("`([^`]+)`"));
    static const QRegularExpression keys(QStringLiteral("\\{(\\w+)\\}"));
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\(([a-z]+):([^)\\s]+)\\)"));
    QString html = text.toHtmlEscaped();
    html = replaced(html, keys, [&](const auto& match) { return keysOf(match.captured(1)).toHtmlEscaped(); });
    html.replace(bold, QStringLiteral("<b>\\1</b>"));
    html.replace(code, QStringLiteral("<code>\\1</code>"));
    return replaced(html, link, [](const auto& match) {
        const QString name = match.captured(1).isEmpty()
            ? nameOfTarget(match.captured(2), match.captured(3)).toHtmlEscaped()
            : match.captured(1);
        return QStringLiteral("<a href=\"%1:%2\">%3</a>").arg(match.captured(2), match.captured(3), name);
    });
}

QString formulaHtml(const QString& formula, const QColor& shade)
{
    return QStringLiteral("<table width=\"100%\" cellpadding=\"6\" bgcolor=\"%1\"><tr><td>%2</td></tr></table>")
        .arg(shade.name(), formula.toHtmlEscaped());
}

QString bodyHtml(const GuidePage& page, const GuideLook& look, const ActionKeys& keysOf)
{
    QString html;
    bool inList = false;
    for (const GuideParagraph& paragraph : page.body) {
        const QString text = paragraph.isFormula ? paragraph.source : guideText(paragraph.source);
        const bool isItem = !paragraph.isFormula && text.startsWith(QLatin1String("- "));
        if (isItem != inList)
            html += isItem ? QStringLiteral("<ul>") : QStringLiteral("</ul>");
        inList = isItem;
        if (paragraph.isFormula)
            html += formulaHtml(text, look.shade);
        else if (isItem)
            html += QStringLiteral("<li>%1</li>").arg(inlineHtml(text.mid(2), keysOf));
        else if (text.startsWith(QLatin1String("## ")))
            html += QStringLiteral("<h4>%1</h4>").arg(inlineHtml(text.mid(3), keysOf));
        else
            html += QStringLiteral("<p>%1</p>").arg(inlineHtml(text, keysOf));
    }
    return inList ? html + QStringLiteral("</ul>") : html;
}

/// What of the window the page leads to at once.
QString leadsHtml(const GuidePage& page)
{
    QStringList leads;
    for (const QString& place : page.places) {
        if (place.startsWith(QLatin1String("view:")))
            leads += QStringLiteral("<a href=\"%1\">%2</a>").arg(place, Guide::tr("Show this view").toHtmlEscaped());
        else if (place.startsWith(QLatin1String("method:")))
            leads += QStringLiteral("<a href=\"%1\">%2</a>")
                         .arg(place, Guide::tr("Set up a run with this method").toHtmlEscaped());
    }
    return leads.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(leads.join(QStringLiteral(" · ")));
}

} // namespace

GuideLook GuideLook::of(const QPalette& palette)
{
    return { .link = palette.color(QPalette::Link),
             .shade = mixColours(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.07) };
}

QString guideHtml(const GuidePage& page, const GuideLook& look, const ActionKeys& keysOf)
{
    return QStringLiteral("<html><head><style>%1 a { color: %2; }</style></head><body><h2>%3</h2>%4%5</body></html>")
        .arg(kStyle, look.link.name(), guideText(page.title).toHtmlEscaped(), leadsHtml(page),
             bodyHtml(page, look, keysOf));
}

QString printedGuideHtml(const std::vector<const GuidePage*>& pages, const ActionKeys& keysOf)
{
    GuideLook look = GuideLook::of(lightPalette());
    look.link = Qt::black;
    QString html = QStringLiteral("<html><head><style>%1 a { color: %2; text-decoration: none; }</style></head><body>")
                       .arg(kStyle, look.link.name());
    for (const GuidePage* page : pages) {
        html += QStringLiteral("<h2%1>%2</h2>")
                    .arg(page == pages.front() ? QString() : QStringLiteral(" style=\"page-break-before:always\""),
                         guideText(page->title).toHtmlEscaped());
        html += bodyHtml(*page, look, keysOf);
    }
    return html + QStringLiteral("</body></html>");
}

QString guidePlainText(const GuidePage& page, const ActionKeys& keysOf)
{
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    QString text
        = guideText(page.title) + QLatin1Char(' ') + bodyHtml(page, {}, keysOf).replace(tag, QStringLiteral(" "));
    for (const auto& [escaped, plain] :
         { std::pair("&lt;", '<'), std::pair("&gt;", '>'), std::pair("&quot;", '"'), std::pair("&amp;", '&') })
        text.replace(QLatin1String(escaped), QString(QLatin1Char(plain)));
    return text;
}

} // namespace quantoscope
