// Unicode's normalization forms, by ICU.
#pragma once

#include <string>
#include <string_view>

namespace quantoscope {

enum class UnicodeForm
{
    Composed, ///< NFC
    Decomposed ///< NFD
};

/// `text`, well-formed UTF-8, in that form. Throws Error for more than 2 GiB.
std::string inForm(UnicodeForm form, std::string_view text);

} // namespace quantoscope
