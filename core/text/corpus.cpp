#include "core/text/corpus.h"

#include "core/base/errors.h"
#include "core/formats/json_text.h"
#include "core/formats/mapped_file.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace quantoscope {

namespace {

constexpr std::string_view kWhiteSpace = " \t\n\v\f\r";
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::string_view checkedText(const MappedFile& mapped, const std::filesystem::path& file)
{
    std::string_view text = mapped.text();
    if (text.starts_with(kByteOrderMark))
        text.remove_prefix(kByteOrderMark.size());
    if (text.find_first_not_of(kWhiteSpace) == std::string_view::npos)
        throw InputFileError(file.string(), "text", text.empty() ? "an empty file" : "nothing but white space");
    if (const std::size_t bad = findIllFormedUtf8(text); bad != std::string_view::npos)
        throw InputFileError(file.string(), "UTF-8 text", "an ill-formed sequence at byte " + std::to_string(bad));
    if (const std::size_t zero = text.find('\0'); zero != std::string_view::npos)
        throw InputFileError(file.string(), "UTF-8 text", "a zero byte at byte " + std::to_string(zero));
    return text;
}

// A JSON list of strings begins like no ordinary text.
bool looksLikeJsonList(std::string_view text)
{
    const std::size_t bracket = text.find_first_not_of(kWhiteSpace);
    if (bracket == std::string_view::npos || text[bracket] != '[')
        return false;
    const std::size_t next = text.find_first_not_of(kWhiteSpace, bracket + 1);
    return next != std::string_view::npos && (text[next] == '"' || text[next] == ']' || text[next] == '{');
}

std::optional<std::vector<std::int64_t>> idsFrom(std::string_view text, std::string& problem)
{
    constexpr std::string_view separators = ", \t\n\v\f\r[]";
    std::vector<std::int64_t> ids;
    for (std::size_t position = text.find_first_not_of(separators); position != std::string_view::npos;
         position = text.find_first_not_of(separators, position)) {
        const std::size_t end = std::min(text.find_first_of(separators, position), text.size());
        const std::string_view word = text.substr(position, end - position);
        std::int64_t id = 0;
        const auto [parsedTo, error] = std::from_chars(word.data(), word.data() + word.size(), id);
        if (error != std::errc() || parsedTo != word.data() + word.size() || id < 0) {
            problem = inQuotes(word) + " at byte " + std::to_string(position);
            return std::nullopt;
        }
        ids.push_back(id);
        position = end;
    }
    if (ids.empty()) {
        problem = "none";
        return std::nullopt;
    }
    return ids;
}

} // namespace

std::vector<std::string> readCorpus(const std::filesystem::path& file)
{
    const MappedFile mapped(file);
    const std::string_view text = checkedText(mapped, file);
    if (!looksLikeJsonList(text))
        return { std::string(text) };

    const nlohmann::json list = parseJson(text, file, static_cast<std::size_t>(text.data() - mapped.text().data()));
    std::vector<std::string> documents;
    for (const nlohmann::json& document : list) {
        if (!document.is_string()) {
            throw InputFileError(file.string(), "a JSON list of strings",
                                 std::string(document.type_name()) + " at index " + std::to_string(documents.size()));
        }
        documents.push_back(document.get<std::string>());
    }
    if (documents.empty())
        throw InputFileError(file.string(), "a JSON list of strings", "an empty list");
    return documents;
}

std::vector<std::int64_t> tokenStream(const std::vector<std::string>& documents, const Tokenizer& tokenizer, bool bos)
{
    std::vector<std::int64_t> separator;
    if (const auto eos = tokenizer.eosId())
        separator = { *eos };
    else if (documents.size() > 1)
        separator = tokenizer.encode("\n");

    std::vector<std::int64_t> stream;
    if (bos && tokenizer.addsBos() && tokenizer.bosId())
        stream.push_back(*tokenizer.bosId());
    for (std::size_t i = 0; i < documents.size(); ++i) {
        if (i > 0)
            stream.insert(stream.end(), separator.begin(), separator.end());
        const std::vector<std::int64_t> ids = tokenizer.encode(documents[i]);
        stream.insert(stream.end(), ids.begin(), ids.end());
    }
    return stream;
}

std::vector<std::int64_t> parseIds(std::string_view text)
{
    std::string problem;
    auto ids = idsFrom(text, problem);
    if (!ids)
        throw InvalidRequest("expected token ids of 0 or more, separated by commas, found " + problem);
    return *std::move(ids);
}

std::vector<std::int64_t> readIdsFile(const std::filesystem::path& file)
{
    const MappedFile mapped(file);
    std::string problem;
    auto ids = idsFrom(mapped.text(), problem);
    if (!ids)
        throw InputFileError(file.string(), "token ids of 0 or more, separated by commas or white space", problem);
    return *std::move(ids);
}

} // namespace quantoscope
