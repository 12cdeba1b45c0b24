#include "core/lessons/located_json.h"

#include "core/base/errors.h"
#include "core/formats/json_text.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <nlohmann/json.hpp>

namespace quantoscope {
namespace {

constexpr std::size_t kMostNames = 64; // each new one is compared with all before it

// Tells how far the parser has read: its own positions are told only with an error.
class WatchedIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    WatchedIterator(const char* at, const char** furthest) : m_at(at), m_furthest(furthest) { }
    const char& operator*() const { return *m_at; }
    WatchedIterator& operator++()
    {
        *m_furthest = ++m_at;
        return *this;
    }
    WatchedIterator operator++(int)
    {
        const WatchedIterator before = *this;
        ++*this;
        return before;
    }
    bool operator==(const WatchedIterator& other) const { return m_at == other.m_at; }
    bool operator!=(const WatchedIterator& other) const { return m_at != other.m_at; }

private:
    const char* m_at;
    const char** m_furthest;
};

// Receives the parser's events, each just after its token was read, and builds the tree.
class TreeBuilder : public nlohmann::json_sax<nlohmann::json>
{
public:
    TreeBuilder(std::string_view text, std::string file, std::size_t maxDepth)
        : m_file(std::move(file)), m_maxDepth(maxDepth), m_counted(text.data()), m_furthest(text.data())
    {
    }

    const char** furthest() { return &m_furthest; }
    LocatedJson take() { return std::move(m_root); }

    bool null() override { return add({}); }
    bool boolean(bool value) override
    {
        LocatedJson made;
        made.kind = LocatedJson::Kind::Boolean;
        made.boolean = value;
        return add(std::move(made));
    }
    bool number_integer(number_integer_t value) override { return addNumber(static_cast<double>(value)); }
    bool number_unsigned(number_unsigned_t value) override { return addNumber(static_cast<double>(value)); }
    bool number_float(number_float_t value, const string_t& /*printed*/) override { return addNumber(value); }
    bool string(string_t& value) override
    {
        LocatedJson made;
        made.kind = LocatedJson::Kind::Text;
        made.text = std::move(value);
        return add(std::move(made));
    }
    bool binary(binary_t& /*value*/) override { return false; }
    bool start_object(std::size_t /*count*/) override { return open(LocatedJson::Kind::Object); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t /*count*/) override { return open(LocatedJson::Kind::List); }
    bool end_array() override { return close(); }
    bool key(string_t& value) override
    {
        std::vector<std::string>& names = m_open.back()->names;
        if (names.size() == kMostNames)
            refuse("at most " + std::to_string(kMostNames) + " names in an object", "more");
        if (std::ranges::find(names, value) != names.end())
            refuse("each name once", inQuotes(value) + " twice");
        names.push_back(std::move(value));
        return true;
    }
    bool parse_error(std::size_t /*byte*/, const std::string& token, const nlohmann::json::exception& error) override
    {
        if (error.id == 406) // a number beyond the range of a double
            refuse("a number of ordinary size", inQuotes(token));
        refuse("JSON", token.empty() ? "a syntax error" : "a syntax error at " + inQuotes(token));
    }

private:
    // The last character read is the token's own, or the one after a number: never a line's end within the token.
    int line()
    {
        const char* const end = m_furthest == m_counted ? m_counted : m_furthest - 1;
        m_line += static_cast<int>(std::count(m_counted, end, '\n'));
        m_counted = end;
        return m_line;
    }

    [[noreturn]] void refuse(const std::string& expected, const std::string& found)
    {
        throw InputFileError(m_file, expected, found + " in line " + std::to_string(line()));
    }

    LocatedJson* place(LocatedJson value)
    {
        value.line = line();
        if (m_open.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        m_open.back()->items.push_back(std::move(value));
        return &m_open.back()->items.back();
    }
    bool add(LocatedJson value)
    {
        place(std::move(value));
        return true;
    }
    bool addNumber(double value)
    {
        LocatedJson made;
        made.kind = LocatedJson::Kind::Number;
        made.number = value;
        return add(std::move(made));
    }
    bool open(LocatedJson::Kind kind)
    {
        if (m_open.size() == m_maxDepth)
            refuse("JSON nested at most " + std::to_string(m_maxDepth) + " deep", "deeper nesting");
        LocatedJson made;
        made.kind = kind;
        m_open.push_back(place(std::move(made))); // stays where it is: its parent gets no other item while it is open
        return true;
    }
    bool close()
    {
        m_open.pop_back();
        return true;
    }

    std::string m_file;
    std::size_t m_maxDepth;
    const char* m_counted; ///< lines before it are in m_line
    const char* m_furthest;
    int m_line = 1;
    LocatedJson m_root;
    std::vector<LocatedJson*> m_open;
};

} // namespace

const LocatedJson* LocatedJson::find(std::string_view name) const
{
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? nullptr : &items[static_cast<std::size_t>(found - names.begin())];
}

std::string describe(const LocatedJson& value)
{
    switch (value.kind) {
    case LocatedJson::Kind::Null:
        return "null";
    case LocatedJson::Kind::Boolean:
        return value.boolean ? "true" : "false";
    case LocatedJson::Kind::Number:
        return "the number " + nlohmann::json(value.number).dump();
    case LocatedJson::Kind::Text:
        return "the text " + inQuotes(value.text);
    case LocatedJson::Kind::List:
        return "a list";
    case LocatedJson::Kind::Object:
        break;
    }
    return "an object";
}

LocatedJson parseLocatedJson(std::string_view text, const std::string& file, std::size_t maxDepth)
{
    TreeBuilder builder(text, file, maxDepth);
    const WatchedIterator begin(text.data(), builder.furthest());
    const WatchedIterator end(text.data() + text.size(), builder.furthest());
    nlohmann::json::sax_parse(begin, end, &builder);
    return builder.take();
}

} // namespace quantoscope
