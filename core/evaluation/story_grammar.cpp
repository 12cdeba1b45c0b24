#include "core/evaluation/story_grammar.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <stdexcept>
#include <utility>

namespace quantoscope {

namespace {

using Words = std::vector<std::string>;

// What a story is about. Each fact is an index into its list of words.
enum Fact : std::size_t
{
    Hero,
    HeroGender,
    HeroKind,
    Trait,
    Family,
    Home,
    Friend,
    FriendGender,
    FriendKind,
    Thing,
    Colour,
    OtherThing,
    OtherColour,
    Place,
    Spot,
    Tool,
    Thief,
    Bait,
    Plot,
    FactCount
};

using Facts = std::array<std::optional<std::size_t>, FactCount>;

enum Gender : std::size_t
{
    Female,
    Male,
    GenderCount
};
enum PlotName : std::size_t
{
    Lost,
    Broken,
    Lent,
    Traded,
    Stolen,
    PlotCount
};

// Names of girls come first, then as many names of boys.
const Words names { "Lily", "Anna",  "Mia",   "Rosa",  "Emma", "Clara", "Nora",  "Ella",  "Ruby",  "Hannah",
                    "Ivy",  "Molly", "Alice", "Lucy",  "Zoe",  "Sarah", "Jane",  "Daisy", "Eva",   "Maya",
                    "Tom",  "Ben",   "Max",   "Sam",   "Leo",  "Jack",  "Oscar", "Noah",  "Finn",  "Peter",
                    "Hugo", "Adam",  "Felix", "Henry", "Luke", "Owen",  "Theo",  "David", "Simon", "Paul" };
// The first two kinds belong to a gender, the animals to either.
const Words kinds { "girl", "boy", "fox", "rabbit", "bear", "mouse", "cat", "dog", "owl", "duck", "frog", "squirrel" };
const Words traits { "brave", "gentle", "clever", "cheerful", "curious", "patient", "polite", "lively" };
const Words families { "mother", "father", "grandmother", "grandfather", "aunt", "uncle" };
const Words homes { "cottage", "cabin", "farmhouse", "house", "tower", "mill", "hut" };
const Words things { "kite",   "drum",  "boat",     "bell",    "cup",     "basket", "wagon",  "whistle", "box",
                     "flute",  "lamp",  "umbrella", "lantern", "puppet",  "clock",  "teapot", "truck",   "train",
                     "bucket", "crown", "mask",     "doll",    "trumpet", "sled",   "mirror" };
const Words colours {
    "red", "blue", "green", "yellow", "purple", "orange", "pink", "white", "black", "silver", "golden"
};
const Words places { "park", "forest", "river",   "lake",    "beach",  "market",  "school", "garden",
                     "hill", "meadow", "village", "harbour", "bridge", "library", "orchard" };
const Words placesAt { "in the park",    "in the forest",  "by the river",  "by the lake",    "on the beach",
                       "at the market",  "at the school",  "in the garden", "on the hill",    "in the meadow",
                       "in the village", "at the harbour", "by the bridge", "in the library", "in the orchard" };
const Words spots { "under a bench", "behind a stone",  "behind a fence", "under some leaves",
                    "beside a wall", "behind a barrel", "under a ladder" };
const Words tools { "glue", "string", "tape", "wire", "wax", "paint" };
const Words thieves { "magpie", "goat", "monkey", "raven", "goose", "donkey" };
const Words baits { "bread", "cheese", "cake", "corn", "nuts", "berries" };

Words withArticle(const Words& words)
{
    Words result;
    for (const std::string& word : words) {
        const bool vowel = std::string_view("aeiou").find(word.front()) != std::string_view::npos;
        result.push_back((vowel ? "an " : "a ") + word);
    }
    return result;
}

Words withPrefix(const std::string& prefix, const Words& words)
{
    Words result;
    for (const std::string& word : words)
        result.push_back(prefix + word);
    return result;
}

// A slot of a template: which fact it shows, and how each value of the fact is spelled there.
struct Slot
{
    std::string name;
    Fact fact;
    Words spellings;
};

const std::vector<Slot>& slots()
{
    static const std::vector<Slot> all {
        { "hero", Hero, names },
        { "She", HeroGender, { "She", "He" } },
        { "she", HeroGender, { "she", "he" } },
        { "her", HeroGender, { "her", "him" } },
        { "hers", HeroGender, { "her", "his" } },
        { "Hers", HeroGender, { "Her", "His" } },
        { "kind", HeroKind, kinds },
        { "a trait", Trait, withArticle(traits) },
        { "family", Family, families },
        { "home", Home, homes },
        { "friend", Friend, names },
        { "friend She", FriendGender, { "She", "He" } },
        { "friend she", FriendGender, { "she", "he" } },
        { "friend her", FriendGender, { "her", "him" } },
        { "friend hers", FriendGender, { "her", "his" } },
        { "friend kind", FriendKind, kinds },
        { "a friend kind", FriendKind, withArticle(kinds) },
        { "thing", Thing, things },
        { "colour", Colour, colours },
        { "a colour", Colour, withArticle(colours) },
        { "other thing", OtherThing, things },
        { "other colour", OtherColour, colours },
        { "an other colour", OtherColour, withArticle(colours) },
        { "the place", Place, withPrefix("the ", places) },
        { "to the place", Place, withPrefix("to the ", places) },
        { "at the place", Place, placesAt },
        { "spot", Spot, spots },
        { "tool", Tool, tools },
        { "thief", Thief, thieves },
        { "bait", Bait, baits },
    };
    return all;
}

// One step of a story and the sentences that can tell it. In a template {slot} shows a fact and [a|b] is a free
// choice.
struct Beat
{
    std::optional<PlotName> plot; // empty: every plot has it
    bool optional;
    std::vector<std::string_view> templates;
};

// All beats in the order of telling. A story passes through those of its own plot and those of every plot.
const std::vector<Beat>& beats()
{
    static const std::vector<Beat> all {
        { {},
          false,
          { "Once upon a time there was {a trait} {kind} named {hero}.",
            "Once there was {a trait} little {kind} called {hero}.",
            "There once lived {a trait} young {kind} named {hero}.", "{hero} was {a trait} little {kind}." } },
        { {},
          false,
          { "{She} lived with {hers} {family} in a [small|cosy|tidy] {home}.",
            "{hero} and {hers} {family} lived in a [small|cosy|tidy] {home}.",
            "{Hers} home was a [small|cosy|tidy] {home}, where {she} lived with {hers} {family}." } },
        { {},
          false,
          { "{She} had {a colour} {thing} that {she} loved [very much|more than anything].",
            "On {hers} birthday {she} got {a colour} {thing}.", "{Hers} favourite toy was {a colour} {thing}.",
            "{hero} owned {a colour} {thing} and took it everywhere." } },
        { {},
          false,
          { "One [sunny|windy|cloudy] [morning|day], {hero} took the {colour} {thing} {to the place}.",
            "One [sunny|windy|cloudy] [morning|day], {she} walked {to the place} with the {colour} {thing}.",
            "On a [sunny|windy|cloudy] [morning|day], {hero} set off for {the place} and carried the "
            "{colour} {thing} with {her}." } },
        { {},
          false,
          { "There {she} met {a friend kind} named {friend}.", "Soon {a friend kind} called {friend} came along.",
            "{She} saw {hers} friend {friend}, {a friend kind} from next door.",
            "A friendly {friend kind} named {friend} was waiting {at the place}." } },

        { Lost,
          false,
          { "After a while {hero} looked around, and the {colour} {thing} was gone.",
            "While they were playing, the {thing} went missing.",
            "Suddenly {hero} could not find the {colour} {thing} anymore." } },
        { Lost,
          true,
          { "\"Where is my {colour} {thing}?\" asked {hero}.",
            "{hero} [was very sad|began to cry], because {she} loved {hers} {thing}.",
            "{She} felt so sad that {she} wanted to go home." } },
        { Lost,
          false,
          { "\"Do not worry, {hero}, I will help you,\" said {friend}.",
            "{friend} promised to help {her} look for the {colour} {thing}.",
            "\"We will find your {thing} together,\" {friend} said in a [calm|warm] voice." } },
        { Lost,
          false,
          { "They looked for it everywhere {at the place}.",
            "The two friends searched {the place} [from end to end|for a long time].",
            "{hero} and {friend} searched every corner of {the place}." } },
        { Lost,
          false,
          { "At last {friend} saw something {colour} {spot}.", "Then {friend} found the {thing} {spot}.",
            "In the end they discovered the {colour} {thing} {spot}." } },
        { Lost,
          true,
          { "\"It was {spot} all the time,\" laughed {hero}.", "Nobody knew how the {thing} had landed {spot}." } },

        { Broken,
          false,
          { "But then {hero} [tripped|slipped], and the {thing} broke.",
            "Suddenly the {colour} {thing} fell to the ground and broke in two.",
            "By accident {hero} dropped the {colour} {thing}, and it cracked." } },
        { Broken,
          true,
          { "\"Oh no, my {colour} {thing} is broken,\" cried {hero}.",
            "Tears ran down {hers} face, for {she} loved the {colour} {thing}.",
            "{She} was so sad that {she} could not speak." } },
        { Broken,
          false,
          { "\"I know how to mend it,\" said {friend}.", "{friend} picked up the {thing} and looked at it carefully.",
            "\"Give me the {thing}, and I will fix it,\" {friend} said." } },
        { Broken,
          false,
          { "{friend She} took some {tool} and began to work.",
            "With some {tool} {friend} mended the {colour} {thing}.",
            "Then {friend she} repaired the {thing} with some {tool}." } },
        { Broken,
          false,
          { "Soon the {colour} {thing} was as good as new.", "Thanks to the {tool}, the {thing} was whole again.",
            "The {tool} held, and {hero} could play with the {colour} {thing} again." } },

        { Lent,
          false,
          { "{friend} looked very sad and did not want to play.", "But {friend} had tears in {friend hers} eyes.",
            "{hero} noticed that {friend} was not happy at all." } },
        { Lent,
          true,
          { "\"What is wrong, {friend}?\" asked {hero}.", "{hero} asked {friend} why {friend she} was crying." } },
        { Lent,
          false,
          { "\"I lost my {other colour} {other thing},\" said {friend} [quietly|softly].",
            "{friend} said that {friend hers} {other colour} {other thing} was lost." } },
        { Lent,
          false,
          { "\"You may have my {colour} {thing} for a week,\" said {hero}.",
            "So {hero} gave {friend} the {colour} {thing} to cheer {friend her} up.",
            "{hero} let {friend her} play with the {colour} {thing}." } },
        { Lent,
          false,
          { "{friend} smiled and soon forgot about the {other colour} {other thing}.",
            "{friend She} was so happy that {friend she} did not miss the {other thing} anymore.",
            "With the {colour} {thing} in {friend hers} hands, {friend} began to laugh." } },

        { Traded,
          false,
          { "{friend} had brought {an other colour} {other thing}.",
            "{friend} was carrying {an other colour} {other thing}.",
            "In {friend hers} hands {friend she} held {an other colour} {other thing}." } },
        { Traded,
          true,
          { "\"What a lovely {other thing} you have,\" said {hero}.",
            "{hero} could not stop looking at the {other colour} {other thing}." } },
        { Traded,
          false,
          { "\"I will give you my {other thing} for your {thing},\" said {friend}.",
            "{friend} wanted to swap the {other colour} {other thing} for the {colour} {thing}.",
            "\"Shall we trade for a day?\" asked {friend}." } },
        { Traded,
          false,
          { "{hero} agreed and took the {other colour} {other thing}.",
            "They shook hands, and now {friend} had the {colour} {thing}.",
            "So {hero} got the {other thing}, and {friend} got the {thing}." } },
        { Traded,
          false,
          { "Before it got dark, {friend} gave back the {colour} {thing}.",
            "In the evening {hero} returned the {other colour} {other thing} to {friend}.",
            "Later {friend she} took back {friend hers} {other colour} {other thing}." } },

        { Stolen,
          false,
          { "Suddenly a [big|cheeky] {thief} grabbed the {colour} {thing}.",
            "A hungry {thief} came along and took the {colour} {thing}.",
            "Before they could stop it, a {thief} ran off with the {thing}." } },
        { Stolen,
          true,
          { "\"Stop that {thief}!\" shouted {hero}.", "\"Come back with my {thing}!\" cried {hero}.",
            "{hero} and {friend} ran after the {thief} as fast as they could." } },
        { Stolen,
          false,
          { "Luckily {friend} had some {bait} in {friend hers} bag.",
            "\"Maybe the {thief} wants some {bait},\" said {friend}.",
            "{friend} took some {bait} out of {friend hers} pocket." } },
        { Stolen,
          false,
          { "The {thief} smelled the {bait} and dropped the {thing}.",
            "When the {thief} came for the {bait}, {hero} took back the {colour} {thing}.",
            "The {thief} ate the {bait} and left the {colour} {thing} on the ground." } },
        { Stolen,
          false,
          { "They laughed, because the {thief} had only been hungry.",
            "Then the {thief} went away, and the {colour} {thing} was safe.",
            "{hero} was happy to have the {colour} {thing} back." } },

        { {},
          true,
          { "{hero} and {friend} played together until the sun went down.",
            "The two friends sat down {at the place} and told each other stories.",
            "After that, {hero} showed {friend} the way home." } },
        { {},
          true,
          { "In the evening {she} walked home and told stories about {friend}.",
            "Back home, {hero} looked at the {colour} {thing} for a long time.",
            "When {hero} came home, {she} was very happy." } },
        { {},
          false,
          { "From that day on, {hero} and {friend} were best friends.",
            "That night the {kind} fell asleep with a smile.",
            "Everyone {at the place} agreed that {hero} was a very happy {kind}.",
            "The {kind} and the {friend kind} stayed friends for ever." } },
    };
    return all;
}

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
