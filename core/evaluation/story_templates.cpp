#include "core/evaluation/story_templates.h"

namespace quantoscope::story {

const Words names { "Lily", "Anna",  "Mia",   "Rosa",  "Emma", "Clara", "Nora",  "Ella",  "Ruby",  "Hannah",
                    "Ivy",  "Molly", "Alice", "Lucy",  "Zoe",  "Sarah", "Jane",  "Daisy", "Eva",   "Maya",
                    "Tom",  "Ben",   "Max",   "Sam",   "Leo",  "Jack",  "Oscar", "Noah",  "Finn",  "Peter",
                    "Hugo", "Adam",  "Felix", "Henry", "Luke", "Owen",  "Theo",  "David", "Simon", "Paul" };
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
const Words spots { "under a bench", "behind a stone",  "behind a fence", "under some leaves",
                    "beside a wall", "behind a barrel", "under a ladder" };
const Words tools { "glue", "string", "tape", "wire", "wax", "paint" };
const Words thieves { "magpie", "goat", "monkey", "raven", "goose", "donkey" };
const Words baits { "bread", "cheese", "cake", "corn", "nuts", "berries" };

namespace {

const Words placesAt { "in the park",    "in the forest",  "by the river",  "by the lake",    "on the beach",
                       "at the market",  "at the school",  "in the garden", "on the hill",    "in the meadow",
                       "in the village", "at the harbour", "by the bridge", "in the library", "in the orchard" };

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

} // namespace

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

} // namespace quantoscope::story
