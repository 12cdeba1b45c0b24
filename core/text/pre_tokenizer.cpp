#include "core/text/pre_tokenizer.h"

#include <utility>

namespace quantoscope {

namespace {

void splitByPattern(const Regex& pattern, PreTokenizer::Gaps gaps, std::string_view word,
                    std::vector<std::string>& words)
{
    const auto giveGap = [&](std::size_t begin, std::size_t end) {
        if (end > begin && gaps == PreTokenizer::Gaps::Kept)
            words.emplace_back(word.substr(begin, end - begin));
    };
    std::size_t given = 0; // everything before is dealt with
    for (std::size_t from = 0; from < word.size();) {
        const auto match = pattern.find(word, from);
        if (!match)
            break;
        if (match->end == match->begin) { // an empty match is no word: look on behind the next character
            from = match->end + 1;
            while (from < word.size() && (static_cast<unsigned char>(word[from]) & 0xC0U) == 0x80U)
                ++from;
            continue;
        }
        giveGap(given, match->begin);
        words.emplace_back(word.substr(match->begin, match->end - match->begin));
        from = given = match->end;
    }
    giveGap(given, word.size());
}

} // namespace

void PreTokenizer::addSplit(Regex pattern, Gaps gaps)
{
    m_steps.push_back({ std::move(pattern), gaps });
}

void PreTokenizer::addPrefixSpace()
{
    m_steps.push_back({});
}

std::vector<std::string> PreTokenizer::split(std::string_view text) const
{
    std::vector<std::string> words;
    if (!text.empty())
        words.emplace_back(text);
    for (const Step& step : m_steps) {
        std::vector<std::string> next;
        for (std::string& word : words) {
            if (step.pattern)
                splitByPattern(*step.pattern, step.gaps, word, next);
            else
                next.push_back(word.starts_with(' ') ? std::move(word) : ' ' + word);
        }
        words = std::move(next);
    }
    return words;
}

} // namespace quantoscope
