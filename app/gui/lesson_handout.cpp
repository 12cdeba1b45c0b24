#include "app/gui/lesson_handout.h"

#include "app/gui/lesson_texts.h"
#include "core/base/errors.h"
#include "core/lessons/lesson.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace quantoscope {

namespace {

constexpr int kDotsPerInch = 300;
constexpr int kMarginMm = 18;
constexpr double kPointSize = 10;

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
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(lessonText(lesson.title));
    writer.setCreator(QStringLiteral("Quantoscope"));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter);
    writer.setResolution(kDotsPerInch);

    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSizeF(kPointSize);
    document.setDefaultFont(font);
    document.setHtml(handoutHtml(lesson));
    document.print(&writer);

    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
        throw StorageError(Handout::tr("Cannot write %1: %2.").arg(file, target.errorString()).toStdString());
}

} // namespace quantoscope
