#include "core/text/regex.h"

#include "core/base/errors.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

namespace quantoscope {

namespace {

std::string messageOf(int error)
{
    PCRE2_UCHAR buffer[256] = {};
    pcre2_get_error_message(error, buffer, sizeof buffer);
    return reinterpret_cast<const char*>(buffer);
}

struct FreeMatchData
{
    void operator()(pcre2_match_data* data) const noexcept { pcre2_match_data_free(data); }
};

} // namespace

void Regex::Free::operator()(pcre2_real_code_8* code) const noexcept
{
    pcre2_code_free(code);
}

Regex::Regex(std::string_view pattern, const std::string& file) : m_pattern(pattern)
{
    int error = 0;
    PCRE2_SIZE position = 0;
    m_code.reset(pcre2_compile(reinterpret_cast<PCRE2_SPTR>(pattern.data()), pattern.size(), PCRE2_UTF | PCRE2_UCP,
                               &error, &position, nullptr));
    if (!m_code) {
        throw InputFileError(file, "a valid regular expression",
                             messageOf(error) + " at character " + std::to_string(position) + " of \""
                                 + std::string(pattern) + '"');
    }
    pcre2_jit_compile(m_code.get(), PCRE2_JIT_COMPLETE); // matching falls back to the interpreter without it
}

std::optional<Regex::Match> Regex::find(std::string_view text, std::size_t from) const
{
    // One buffer a thread: a text is split into very many matches.
    thread_local const std::unique_ptr<pcre2_match_data, FreeMatchData> data(pcre2_match_data_create(1, nullptr));
    if (!data)
        throw std::bad_alloc();
    const int count = pcre2_match(m_code.get(), reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), from,
                                  PCRE2_NO_UTF_CHECK, data.get(), nullptr);
    if (count == PCRE2_ERROR_NOMATCH)
        return std::nullopt;
    if (count < 0)
        throw Error("the tokenizer's regular expression failed on this text: " + messageOf(count));
    const PCRE2_SIZE* offsets = pcre2_get_ovector_pointer(data.get());
    return Match { offsets[0], offsets[1] };
}

} // namespace quantoscope
