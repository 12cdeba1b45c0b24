#include "core/evaluation/story_grammar.h"

#include "core/evaluation/story_templates.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <stdexcept>
#include <utility>

namespace quantoscope {

using namespace story;

namespace {

// A template taken apart: literal text, a slot, or a free choice of texts.
struct Piece
{
    Words choices; // literal text: the only choice; slot: the spellings, by value of its fact
    std::optional<Fact> fact; // set for a slot
};

using Sentence = std::vector<Piece>;

Piece slotPiece(std::string_view name)
{
    const auto found
        = std::find_if(slots().begin(), slots().end(), [&](const Slot& slot) { return slot.name == name; });
    if (found == slots().end())
        throw std::logic_error("story grammar: no slot named " + std::string(name));
    return { found->spellings, found->fact };
}

Piece choicePiece(std::string_view alternatives)
{
    Piece piece;
    for (std::size_t start = 0; start <= alternatives.size();) {
        const std::size_t end = std::min(alternatives.find('|', start), alternatives.size());
        piece.choices.emplace_back(alternatives.substr(start, end - start));
        start = end + 1;
    }
    return piece;
}

Sentence takeApart(std::string_view text)
{
    Sentence sentence;
    while (!text.empty()) {
        const std::size_t open = text.find_first_of("{[");
        if (open != 0) {
            sentence.push_back({ { std::string(text.substr(0, open)) }, {} });
            text.remove_prefix(std::min(open, text.size()));
            continue;
        }
        const std::size_t close = text.find(text.front() == '{' ? '}' : ']');
        const std::string_view inside = text.substr(1, close - 1);
        sentence.push_back(text.front() == '{' ? slotPiece(inside) : choicePiece(inside));
        text.remove_prefix(close + 1);
    }
    return sentence;
}

struct ParsedBeat
{
    std::optional<PlotName> plot;
    bool optional;
    std::vector<Sentence> sentences;
};

const std::vector<ParsedBeat>& grammar()
{
    static const std::vector<ParsedBeat> parsed = [] {
        std::vector<ParsedBeat> result;
        for (const Beat& beat : beats()) {
            ParsedBeat& entry = result.emplace_back(ParsedBeat { beat.plot, beat.optional, {} });
            for (const std::string_view text : beat.templates)
                entry.sentences.push_back(takeApart(text));
        }
        return result;
    }();
    return parsed;
}

// ---- Drawing ---------------------------------------------------------------------------------------------------

std::size_t draw(std::mt19937_64& generator, std::size_t count)
{
    return static_cast<std::size_t>(generator() % count);
}

std::size_t drawOther(std::mt19937_64& generator, std::size_t count, std::size_t taken)
{
    const std::size_t value = draw(generator, count - 1);
    return value < taken ? value : value + 1;
}

std::size_t genderOfName(std::size_t name)
{
    return name < names.size() / 2 ? Female : Male;
}

// Two characters in five are children; the others are animals.
std::size_t drawKind(std::mt19937_64& generator, std::size_t gender)
{
    if (draw(generator, 5) < 2)
        return gender;
    return GenderCount + draw(generator, kinds.size() - GenderCount);
}

Facts drawFacts(std::mt19937_64& generator)
{
    Facts facts;
    facts[Plot] = draw(generator, PlotCount);
    facts[Hero] = draw(generator, names.size());
    facts[HeroGender] = genderOfName(*facts[Hero]);
    facts[HeroKind] = drawKind(generator, *facts[HeroGender]);
    facts[Trait] = draw(generator, traits.size());
    facts[Family] = draw(generator, families.size());
    facts[Home] = draw(generator, homes.size());
    facts[Friend] = drawOther(generator, names.size(), *facts[Hero]);
    facts[FriendGender] = genderOfName(*facts[Friend]);
    facts[FriendKind] = drawKind(generator, *facts[FriendGender]);
    facts[Thing] = draw(generator, things.size());
    facts[Colour] = draw(generator, colours.size());
    facts[OtherThing] = drawOther(generator, things.size(), *facts[Thing]);
    facts[OtherColour] = drawOther(generator, colours.size(), *facts[Colour]);
    facts[Place] = draw(generator, places.size());
    facts[Spot] = draw(generator, spots.size());
    facts[Tool] = draw(generator, tools.size());
    facts[Thief] = draw(generator, thieves.size());
    facts[Bait] = draw(generator, baits.size());
    return facts;
}

void appendSentence(std::string& story, const Sentence& sentence, const Facts& facts, std::mt19937_64& generator)
{
    if (!story.empty())
        story += ' ';
    for (const Piece& piece : sentence) {
        const std::size_t choice = piece.fact ? *facts[*piece.fact]
            : piece.choices.size() == 1       ? 0
                                              : draw(generator, piece.choices.size());
        story += piece.choices[choice];
    }
}

// ---- Reading ---------------------------------------------------------------------------------------------------

// Whether facts that are known fit each other.
bool fitTogether(const Facts& facts)
{
    const auto clash = [&](Fact a, Fact b) { return facts[a] && facts[b] && *facts[a] == *facts[b]; };
    const auto genderFits = [&](Fact name, Fact gender, Fact kind) {
        std::optional<std::size_t> known = facts[gender];
        if (facts[name] && known && genderOfName(*facts[name]) != *known)
            return false;
        if (facts[name])
            known = genderOfName(*facts[name]);
        return !(known && facts[kind] && *facts[kind] < GenderCount && *facts[kind] != *known);
    };
    return !clash(Hero, Friend) && !clash(Thing, OtherThing) && !clash(Colour, OtherColour)
        && genderFits(Hero, HeroGender, HeroKind) && genderFits(Friend, FriendGender, FriendKind);
}

// Matches text against the pieces from `first` on. On success `facts` holds the facts the text states as well.
bool matches(std::string_view text, const Sentence& sentence, std::size_t first, Facts& facts)
{
    if (first == sentence.size())
        return text.empty() && fitTogether(facts);
    const Piece& piece = sentence[first];
    for (std::size_t value = 0; value < piece.choices.size(); ++value) {
        if (!text.starts_with(piece.choices[value]))
            continue;
        Facts extended = facts;
        if (piece.fact) {
            std::optional<std::size_t>& fact = extended[*piece.fact];
            if (fact && *fact != value)
                continue;
            fact = value;
        }
        if (matches(text.substr(piece.choices[value].size()), sentence, first + 1, extended)) {
            facts = extended;
            return true;
        }
    }
    return false;
}

// What the agreeing sentences read so far have said.
struct Reading
{
    Facts facts;
    std::size_t nextBeat = 0;
};

bool readSentence(std::string_view text, Reading& reading)
{
    for (std::size_t i = reading.nextBeat; i < grammar().size(); ++i) {
        const ParsedBeat& beat = grammar()[i];
        Facts facts = reading.facts;
        if (beat.plot) {
            if (facts[Plot] && *facts[Plot] != *beat.plot)
                continue;
            facts[Plot] = *beat.plot;
        }
        for (const Sentence& sentence : beat.sentences) {
            if (matches(text, sentence, 0, facts)) {
                reading = { facts, i + 1 };
                return true;
            }
        }
    }
    return false;
}

constexpr std::string_view whiteSpace = " \t\r\n";

std::vector<std::string_view> splitSentences(std::string_view text)
{
    std::vector<std::string_view> sentences;
    while (true) {
        const std::size_t start = text.find_first_not_of(whiteSpace);
        if (start == std::string_view::npos)
            return sentences;
        text.remove_prefix(start);
        std::size_t end = 0;
        do {
            end = text.find_first_of(".!?", end);
            end = end == std::string_view::npos ? text.size() : end + 1;
        } while (end < text.size() && whiteSpace.find(text[end]) == std::string_view::npos);
        sentences.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
}

} // namespace

std::string generateStory(std::mt19937_64& generator)
{
    const Facts facts = drawFacts(generator);
    std::string story;
    for (const ParsedBeat& beat : grammar()) {
        if (beat.plot && *beat.plot != *facts[Plot])
            continue;
        if (beat.optional && draw(generator, 2) == 0)
            continue;
        appendSentence(story, beat.sentences[draw(generator, beat.sentences.size())], facts, generator);
    }
    return story;
}

std::string generateStory(std::uint64_t seed)
{
    std::mt19937_64 generator(seed);
    return generateStory(generator);
}

std::vector<std::string> generateStories(std::uint64_t seed, std::size_t count)
{
    std::mt19937_64 generator(seed);
    std::vector<std::string> stories;
    stories.reserve(count);
    while (stories.size() < count)
        stories.push_back(generateStory(generator));
    return stories;
}

std::size_t StoryScore::agreeingSentences() const noexcept
{
    return static_cast<std::size_t>(std::count(sentenceAgrees.begin(), sentenceAgrees.end(), true));
}

StoryScore scoreStory(std::string_view text)
{
    StoryScore result;
    Reading reading;
    for (const std::string_view sentence : splitSentences(text))
        result.sentenceAgrees.push_back(readSentence(sentence, reading));
    const std::size_t expected = std::max(result.sentences(), leastSentencesOfAStory);
    result.score = static_cast<double>(result.agreeingSentences()) / static_cast<double>(expected);
    return result;
}

Consistency scoreStories(const std::vector<std::string>& texts)
{
    Consistency result;
    result.stories = texts.size();
    if (texts.empty())
        return result;
    const auto count = static_cast<double>(texts.size());
    double sum = 0.0;
    double sumOfSquares = 0.0;
    for (const std::string& text : texts) {
        const double score = scoreStory(text).score;
        sum += score;
        sumOfSquares += score * score;
    }
    result.mean = sum / count;
    if (texts.size() > 1) {
        const double variance = std::max(0.0, (sumOfSquares - count * result.mean * result.mean) / (count - 1.0));
        result.standardError = std::sqrt(variance / count);
    }
    return result;
}

} // namespace quantoscope
