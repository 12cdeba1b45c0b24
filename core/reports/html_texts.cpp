#include "core/reports/html_sections.h"
#include "core/reports/html_text.h"
#include "core/results/text_difference.h"

#include <algorithm>

namespace quantoscope {
namespace {

std::string markedText(std::string_view text, const TextRange& range)
{
    const std::string_view token = text.substr(range.begin, range.length);
    return escapeHtml(text.substr(0, range.begin)) + "<mark>" + (token.empty() ? "(end)" : escapeHtml(token))
        + "</mark>" + escapeHtml(text.substr(range.begin + range.length));
}

std::string column(const char* title, const std::string& prompt, const std::string& continuation)
{
    return "<div>" + element("h4", title) + "<p class=\"text\"><span class=\"prompt\">" + escapeHtml(prompt) + "</span>"
        + continuation + "</p></div>\n";
}

std::string comparedText(const TextResult& text)
{
    const TextDifference difference = firstDifference(text);
    const auto marked = [&](const TextResult::Side& side, const TextRange& range) {
        return difference.differs ? markedText(side.text, range) : escapeHtml(side.text);
    };
    return "<div class=\"texts\">\n" + column("Original", text.prompt, marked(text.original, difference.original))
        + column("Quantized", text.prompt, marked(text.quantized, difference.quantized)) + "</div>\n";
}

} // namespace

std::string textsSection(const std::vector<const Run*>& runs)
{
    std::string html;
    for (const Run* run : runs) {
        if (run->texts.empty())
            continue;
        html += element("h3", run->name.empty() ? run->id : run->name) + "\n";
        for (const TextResult& text : run->texts)
            html += comparedText(text);
    }
    if (html.empty())
        return html;
    return "<section>\n<h2>Texts</h2>\n<p class=\"faint\">The same prompt, sampler and seed; the first token that "
           "differs is "
           "marked.</p>\n"
        + html + "</section>\n";
}

} // namespace quantoscope
