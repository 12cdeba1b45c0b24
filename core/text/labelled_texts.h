// Labelled sentences from tab-separated files: SST-2, QNLI and their like.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace quantoscope {

struct LabelledText
{
    std::string first;
    std::string second; ///< of a pair
    std::int64_t label = 0; ///< index of a class
};

struct LabelledTexts
{
    std::vector<LabelledText> texts;
    bool pairs = false;
    std::vector<std::string> labels; ///< names of the classes
};

/// Which columns hold what: by the name in the heading, or by number, counted from 0.
struct LabelledColumns
{
    std::vector<std::string> texts; ///< one or two; none: all but the label and an index, up to two
    std::string label; ///< empty: the column headed "label", else the last

    bool operator==(const LabelledColumns&) const = default;
};

/// Rows of tab-separated fields, nothing quoted; a first row with a field "label" is the heading. A label is one of
/// `classes`, or the number of one; where neither holds for all rows, labels count in the order they first appear.
/// Throws InputFileError naming the row (missing field, no rows, more labels than there are classes), and
/// InvalidRequest for a column that is not there.
LabelledTexts readLabelledTexts(const std::filesystem::path& file, const LabelledColumns& columns,
                                const std::vector<std::string>& classes);

} // namespace quantoscope
