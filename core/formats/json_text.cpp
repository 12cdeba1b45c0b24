#include "core/formats/json_text.h"

#include "core/base/errors.h"
#include "core/base/utf8.h"
#include "core/formats/mapped_file.h"

#include <unordered_set>

namespace quantoscope {

namespace {

// The parser itself does not recurse, but copying and printing a value do.
constexpr std::size_t kMaxDepth = 64;
constexpr std::size_t kMaxFileBytes = std::size_t(256) << 20;

void checkDepth(std::string_view text, const std::filesystem::path& file, std::size_t offset)
{
    std::size_t depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '[' || c == '{') {
            if (++depth > kMaxDepth) {
                throw InputFileError(file.string(), "JSON nested at most " + std::to_string(kMaxDepth) + " deep",
                                     "deeper nesting at byte " + std::to_string(offset + i));
            }
        } else if ((c == ']' || c == '}') && depth > 0) {
            --depth;
        }
    }
}

} // namespace

nlohmann::json parseJson(std::string_view text, const std::filesystem::path& file, std::size_t offset,
                         DuplicateKeys duplicates)
{
    checkDepth(text, file, offset);
    nlohmann::json::parser_callback_t watch;
    std::unordered_set<std::string> keys;
    if (duplicates == DuplicateKeys::Refused) {
        watch = [&](int depth, nlohmann::json::parse_event_t event, nlohmann::json& value) {
            if (event == nlohmann::json::parse_event_t::key && depth == 1) {
                const auto& key = value.get_ref<const std::string&>();
                if (!keys.insert(key).second)
                    throw InputFileError(file.string(), "each name once", inQuotes(key) + " twice");
            }
            return true;
        };
    }
    try {
        return nlohmann::json::parse(text.begin(), text.end(), watch);
    } catch (const nlohmann::json::parse_error& error) {
        const std::size_t byte = offset + (error.byte == 0 ? 0 : error.byte - 1);
        throw InputFileError(file.string(), "JSON", "a syntax error at byte " + std::to_string(byte));
    } catch (const nlohmann::json::exception&) {
        throw InputFileError(file.string(), "JSON", "a number out of range");
    }
}

nlohmann::json readJsonFile(const std::filesystem::path& file)
{
    const MappedFile mapped(file);
    if (mapped.bytes().size() > kMaxFileBytes) {
        throw InputFileError(file.string(), "a JSON file of at most " + std::to_string(kMaxFileBytes) + " bytes",
                             std::to_string(mapped.bytes().size()) + " bytes");
    }
    nlohmann::json json = parseJson(mapped.text(), file);
    MappedFile::requireIntact(mapped.bytes());
    return json;
}

std::string shortened(std::string_view text)
{
    constexpr std::size_t longest = 120;
    if (text.size() <= longest)
        return std::string(text);
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U) // not inside a character
        --end;
    return std::string(text.substr(0, end)) + "…";
}

std::string inQuotes(std::string_view text)
{
    return '"' + validUtf8(shortened(text)) + '"'; // what is quoted may come from any file
}

} // namespace quantoscope
