#include "app/gui/lesson_texts.h"

#include "app/gui/glossary_dialog.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QTextDocument>
#include <QUrl>

namespace quantoscope {

QString lessonText(const std::string& text)
{
    // translations/update shows lupdate the texts of the shipped lessons.
    return QCoreApplication::translate("lessons", text.c_str());
}

QString lessonHtml(const std::vector<std::string>& paragraphs)
{
    QString markdown;
    for (const std::string& paragraph : paragraphs)
        markdown += lessonText(paragraph) + QStringLiteral("\n\n");
    QTextDocument document;
    document.setMarkdown(markdown,
                         QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML)
                             | QTextDocument::MarkdownDialectCommonMark);
    return document.toHtml();
}

void followLessonLink(QWidget& window, const QString& link)
{
    const QUrl url(link);
    if (url.scheme() == QLatin1String("glossary"))
        GlossaryDialog::show(window, url.path());
    else if (url.scheme() == QLatin1String("https"))
        QDesktopServices::openUrl(url);
}

} // namespace quantoscope
