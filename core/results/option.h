// Descriptions of a method's options. One description makes the GUI form, the CLI flags, the session entry and the
// report's table, so a new option is written down once.
#pragma once

#include <string>
#include <vector>

namespace quantoscope {

enum class OptionType
{
    Integer,
    Real,
    Choice,
    Flag
};

struct OptionChoice
{
    std::string value {}; ///< as typed on the command line and stored in JSON
    std::string label {}; ///< for people; marked by QUANTOSCOPE_TR
};

/// One option. Labels and help are English text marked by QUANTOSCOPE_TR.
struct OptionDescription
{
    std::string key {}; ///< long flag without dashes ("group-size"); also the JSON key and the widget's object name
    OptionType type = OptionType::Flag;
    std::string label {};
    std::string help {}; ///< one sentence
    std::string unit {}; ///< "bits", "columns", ...; empty if it has none
    double minimum = 0; ///< Integer and Real only
    double maximum = 0;
    double step = 1;
    std::string defaultValue {}; ///< printed form: "4", "0.01", "minmax", "true"
    std::vector<OptionChoice> choices {}; ///< Choice only
    /// Other option's key and the values (any of) at which this one means something; empty key: always.
    std::string enabledWhenKey {};
    std::vector<std::string> enabledWhenValues {};
};

/// One method with the options it takes, in the order the form shows them.
struct MethodDescription
{
    std::string key {}; ///< "gptq"
    std::string label {}; ///< "GPTQ"
    std::string help {}; ///< one sentence and the source of the method
    std::vector<OptionDescription> options {};
};

} // namespace quantoscope
