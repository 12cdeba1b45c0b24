// What the stories of the grammar are made of: words, slots and the sentences of each beat.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quantoscope::story {

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

// Values of the facts that are drawn from a list. Names of girls come first, then as many names of boys. The first two
// kinds belong to a gender, the animals to either.
extern const Words names;
extern const Words kinds;
extern const Words traits;
extern const Words families;
extern const Words homes;
extern const Words things;
extern const Words colours;
extern const Words places;
extern const Words spots;
extern const Words tools;
extern const Words thieves;
extern const Words baits;

// A slot of a template: which fact it shows, and how each value of the fact is spelled there.
struct Slot
{
    std::string name;
    Fact fact;
    Words spellings;
};

const std::vector<Slot>& slots();

// One step of a story and the sentences that can tell it. In a template {slot} shows a fact and [a|b] is a free
// choice.
struct Beat
{
    std::optional<PlotName> plot; // empty: every plot has it
    bool optional;
    std::vector<std::string_view> templates;
};

// All beats in the order of telling. A story passes through those of its own plot and those of every plot.
const std::vector<Beat>& beats();

} // namespace quantoscope::story
