#include "core/text/unicode_form.h"

#include "core/base/errors.h"

#include <cstdint>
#include <limits>

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>

namespace quantoscope {

std::string inForm(UnicodeForm form, std::string_view text)
{
    if (text.size() > static_cast<std::size_t>(std::numeric_limits<std::int32_t>::max()))
        throw Error("a text of more than 2 GiB cannot be normalized in one piece");
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* normalizer = form == UnicodeForm::Composed ? icu::Normalizer2::getNFCInstance(status)
                                                                       : icu::Normalizer2::getNFDInstance(status);
    std::string result;
    if (U_SUCCESS(status)) {
        icu::StringByteSink<std::string> sink(&result);
        normalizer->normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), sink,
                                  nullptr, status);
    }
    if (U_FAILURE(status))
        throw Error(std::string("Unicode normalization failed: ") + u_errorName(status));
    return result;
}

} // namespace quantoscope
