#include "app/cli/labelled_options.h"

namespace quantoscope::cli {

void addColumnOptions(CLI::App& command, LabelledColumns& columns, const std::string& group)
{
    CLI::Option* const text
        = command
              .add_option("--text-column", columns.texts,
                          "Column of the text in a labelled file, by its heading or its number from 0; twice for pairs "
                          "(all but label and index)")
              ->type_name("N")
              ->allow_extra_args(false)
              ->expected(1)
              ->take_all();
    CLI::Option* const label
        = command
              .add_option("--label-column", columns.label,
                          "Column of the label, by its heading or its number from 0 (\"label\", else the last)")
              ->type_name("N");
    if (!group.empty()) {
        text->group(group);
        label->group(group);
    }
}

void LabelledOptions::add(CLI::App& command)
{
    addColumnOptions(command, columns);
    command.add_option("--max-length", maxLength, "Tokens of a text, those around it counted (128)")
        ->check(CLI::Range(4, 1'000'000))
        ->type_name("N");
}

} // namespace quantoscope::cli
