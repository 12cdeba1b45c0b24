#include "widgets/token_text.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace quantoscope {

int TokenText::tokenAt(int position) const
{
    const auto after = std::ranges::upper_bound(starts, position);
    const auto index = static_cast<int>(after - starts.begin()) - 1;
    return index >= 0 && index < count() ? index : -1;
}

TokenText joinTokens(const TextResult::Side& side)
{
    TokenText joined;
    QStringDecoder decoder(QStringDecoder::Utf8);
    // Where tokens were not kept, the whole text counts as one.
    const std::vector<std::string> whole { side.text };
    for (const std::string& token : side.tokens.empty() && !side.text.empty() ? whole : side.tokens) {
        joined.starts.push_back(static_cast<int>(joined.text.size()));
        joined.text += QString(decoder.decode(QByteArrayView(token.data(), static_cast<qsizetype>(token.size()))));
    }
    joined.starts.push_back(static_cast<int>(joined.text.size()));
    // QTextDocument knows one paragraph separator; keep one QChar each so that positions stay true.
    joined.text.replace(QLatin1Char('\r'), QLatin1Char(' '));
    joined.text.replace(QLatin1Char('\0'), QChar::ReplacementCharacter);
    return joined;
}

QString visibleToken(const QString& token)
{
    QString text = token;
    text.replace(QLatin1Char('\n'), QStringLiteral("⏎"));
    text.replace(QLatin1Char('\t'), QStringLiteral("⇥"));
    text.replace(QLatin1Char(' '), QStringLiteral("␣"));
    //: A token in the quotation marks of the language
    return QCoreApplication::translate("TokenText", "“%1”").arg(text);
}

} // namespace quantoscope
