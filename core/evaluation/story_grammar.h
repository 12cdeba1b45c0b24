// The made-up language of the demo model: short stories drawn from a grammar, and the exact test of whether a text
// is one of them and keeps to its own facts. Standard library only.
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace quantoscope {

/// A story has one of five plots (the thing is lost, broken, lent, traded or stolen) and runs through that plot's
/// *beats* in order, one sentence each. Some beats may be left out; the ten others make the least complete story.
inline constexpr std::size_t leastSentencesOfAStory = 10;

/// One story: a single line of 10 to 14 ASCII sentences, each ending in '.' or '!', joined by single spaces, with no
/// space or line break around them. Equal generator states give equal stories with every standard library: draws
/// are remainders of the generator's output, not a library's distribution.
std::string generateStory(std::mt19937_64& generator);
std::string generateStory(std::uint64_t seed); ///< the first story of a generator seeded with `seed`

/// `count` stories that are the successive draws of one generator seeded with `seed`.
std::vector<std::string> generateStories(std::uint64_t seed, std::size_t count);

/// The temperature at which stories are sampled to be scored: as text is usually sampled. At 1 the score would count
/// the sampler's unlikely draws as much as what the model believes.
inline constexpr double kScoredStoryTemperature = 0.8;

struct StoryScore
{
    std::vector<bool> sentenceAgrees; ///< one entry for each sentence found, in order
    double score = 0.0; ///< 0 to 1

    std::size_t sentences() const noexcept { return sentenceAgrees.size(); }
    std::size_t agreeingSentences() const noexcept;
};

/// How far `text` is a complete story that agrees with itself.
///
/// The text is cut into sentences after every '.', '!' or '?' that white space or the end follows; a rest without
/// such an end is a sentence too. Reading from the first to the last, a sentence *agrees* if all of this holds:
///  - it is, to the letter, a sentence that the grammar can form;
///  - its beat comes after the beats of all sentences that agreed so far, and belongs to the plot they tell;
///  - every fact it states or implies (the names, kinds and pronouns of the main character and the friend, the
///    things and their colours, the place, the hiding spot, the tool, the thief and the bait) equals what the agreeing
///    sentences before it said, where they said anything;
///  - no fact clashes with another: names and kinds fit the pronouns, the two characters have two names, the two
///    things differ in kind and colour.
/// The facts of a sentence that agrees are kept, those of another are not.
///
/// score = agreeing sentences / max(sentences found, leastSentencesOfAStory): babble, repetition and text that runs
/// on cost as much as contradiction does, and a story that stops early loses what is missing. A generated story
/// scores exactly 1, a text without one sentence of the grammar exactly 0.
StoryScore scoreStory(std::string_view text);

/// Mean score of several stories, and its standard error: the sample standard deviation over sqrt(count), 0 for
/// fewer than two.
struct Consistency
{
    double mean = 0.0;
    double standardError = 0.0;
    std::size_t stories = 0;
};

Consistency scoreStories(const std::vector<std::string>& texts);

} // namespace quantoscope
