#include "app/gui/lesson_texts.h"

#include "app/gui/glossary_dialog.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QRegularExpression>
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
    // Without the document's own font: that of whoever shows it, which may be large.
    static const QRegularExpression style(QStringLiteral("<body style=\"[^\"]*\">"));
    return document.toHtml().replace(style, QStringLiteral("<body>"));
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
