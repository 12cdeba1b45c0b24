// A continuation as characters and tokens: where each token's text starts, and where two continuations part.
#pragma once

#include "core/results/run.h"

#include <QString>

#include <vector>

namespace quantoscope {

/// Text of all tokens with the position of each. A token that holds part of a multi-byte character has no width until
/// the token that completes it.
struct TokenText
{
    QString text;
    std::vector<int> starts; ///< [tokens + 1], in QChars

    int count() const { return static_cast<int>(starts.size()) - 1; }
    /// The token at a character position; -1 if there is none.
    int tokenAt(int position) const;
};

TokenText joinTokens(const TextResult::Side& side);

/// A token for a tooltip: quoted, with spaces and line breaks made visible.
QString visibleToken(const QString& token);

} // namespace quantoscope
