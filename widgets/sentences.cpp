#include "widgets/sentences.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace quantoscope {

QString sentenceGap()
{
    //: Two sentences of a paragraph, %1 and %2, with the space that the language puts between them
    return QCoreApplication::translate("Sentences", "%1 %2").arg(QString(), QString());
}

QStringList wordsOf(const QString& title)
{
    static const QRegularExpression pattern(QStringLiteral("\\p{Han}|[^\\s\\p{Han}]+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (auto match = pattern.globalMatch(title); match.hasNext();)
        words.append(match.next().captured());
    return words;
}

bool mayBreakAt(const QString& title, qsizetype place)
{
    const QChar next = title[place];
    return next == u' ' || (title[place - 1].script() == QChar::Script_Han && next.script() == QChar::Script_Han);
}

} // namespace quantoscope
