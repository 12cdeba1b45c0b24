// How BERT prepares a text and cuts it into words (Devlin et al., 2019; google-research/bert, tokenization.py).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace quantoscope {

struct BertNormalizer
{
    bool cleanText = true; ///< drop control characters, make all white space one kind
    bool separateChinese = true; ///< each CJK ideograph becomes a word
    bool stripAccents = true;
    bool lowercase = true;

    /// `text` is well-formed UTF-8.
    std::string normalized(std::string_view text) const;
};

/// Words of a normalized text: cut at white space, which is dropped, and around each punctuation character.
std::vector<std::string> bertWords(std::string_view text);

} // namespace quantoscope
