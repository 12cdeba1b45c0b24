#include "app/gui/lesson_handout.h"

#include "app/gui/html_pdf.h"
#include "app/gui/lesson_texts.h"
#include "core/lessons/lesson.h"

#include <QCoreApplication>

namespace quantoscope {

namespace {

struct Handout
{
    Q_DECLARE_TR_FUNCTIONS(LessonHandout)
};

// What stands between the body tags of a whole document.
QString body(const QString& html)
{
    const qsizetype begin = html.indexOf(QLatin1Char('>'), html.indexOf(QLatin1String("<body"))) + 1;
    return html.mid(begin, html.indexOf(QLatin1String("</body>")) - begin);
}

QString boxed(const std::string& text)
{
    return QStringLiteral("<p>☐&nbsp; %1</p>").arg(lessonText(text).toHtmlEscaped());
}

QString stepHtml(const LessonStep& step, std::size_t number)
{
    QString html = QStringLiteral("<h3>%1. %2</h3>").arg(number).arg(lessonText(step.title).toHtmlEscaped());
    html += body(lessonHtml(step.text));
    for (const LessonCheck& check : step.checks)
        html += boxed(check.text);
    if (step.quiz) {
        html += body(lessonHtml(step.quiz->question));
        for (const std::string& answer : step.quiz->answers)
            html += boxed(answer);
    }
    return html;
}

} // namespace

QString handoutHtml(const Lesson& lesson)
{
    QString html = QStringLiteral("<h1>%1</h1><p>%2</p>")
                       .arg(lessonText(lesson.title).toHtmlEscaped(), lessonText(lesson.summary).toHtmlEscaped());
    if (lesson.minutes > 0)
        html += QStringLiteral("<p>%1</p>").arg(Handout::tr("About %n minute(s).", nullptr, lesson.minutes));
    html += QStringLiteral("<p>%1</p>").arg(Handout::tr("Name: ____________________   Date: ____________________"));
    for (std::size_t i = 0; i < lesson.steps.size(); ++i)
        html += stepHtml(lesson.steps[i], i + 1);
    return html;
}

void writeHandout(const Lesson& lesson, const QString& file)
{
    writeHtmlPdf(handoutHtml(lesson), lessonText(lesson.title), file);
}

} // namespace quantoscope
