// The flags that say what the columns of a labelled file hold.
#pragma once

#include "core/text/labelled_texts.h"

#include <CLI/CLI.hpp>

namespace quantoscope::cli {

/// --text-column and --label-column.
void addColumnOptions(CLI::App& command, LabelledColumns& columns, const std::string& group = {});

/// The same and --max-length.
struct LabelledOptions
{
    LabelledColumns columns;
    std::int64_t maxLength = 128;

    void add(CLI::App& command);
};

} // namespace quantoscope::cli
