#include "core/formats/pickle.h"

#include "core/formats/byte_reader.h"
#include "core/formats/json_text.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdio>
#include <unordered_map>
#include <utility>

namespace quantoscope {

namespace {

// Python's pickletools names the opcodes.
enum class Opcode : unsigned char
{
    Mark = '(',
    Stop = '.',
    Pop = '0',
    PopMark = '1',
    Dup = '2',
    BinFloat = 'G',
    BinInt = 'J',
    BinInt1 = 'K',
    BinInt2 = 'M',
    None = 'N',
    BinPersId = 'Q',
    Reduce = 'R',
    BinString = 'T',
    ShortBinString = 'U',
    BinUnicode = 'X',
    BinBytes = 'B',
    ShortBinBytes = 'C',
    Append = 'a',
    Build = 'b',
    Global = 'c',
    Dict = 'd',
    EmptyDict = '}',
    Appends = 'e',
    BinGet = 'h',
    LongBinGet = 'j',
    List = 'l',
    EmptyList = ']',
    BinPut = 'q',
    LongBinPut = 'r',
    SetItem = 's',
    Tuple = 't',
    EmptyTuple = ')',
    SetItems = 'u',
    Proto = 0x80,
    Tuple1 = 0x85,
    Tuple2 = 0x86,
    Tuple3 = 0x87,
    NewTrue = 0x88,
    NewFalse = 0x89,
    Long1 = 0x8a,
    Long4 = 0x8b,
    ShortBinUnicode = 0x8c,
    BinUnicode8 = 0x8d,
    BinBytes8 = 0x8e,
    StackGlobal = 0x93,
    Memoize = 0x94,
    Frame = 0x95
};

// Real checkpoints have some 25 objects a tensor. The limits bound memory: an opcode of one byte makes an object of
// 40 bytes.
constexpr std::size_t kMaxObjects = std::size_t(1) << 19;
constexpr std::size_t kMaxStack = std::size_t(1) << 19;
constexpr std::size_t kMaxNameBytes = 256;
constexpr unsigned kHighestProtocol = 5;

} // namespace

class PickleMachine
{
public:
    using Index = Pickle::Index;

    PickleMachine(ByteReader& reader, const PicklePermissions& permissions, Pickle& pickle)
        : m_reader(reader), m_permissions(permissions), m_pickle(pickle)
    {
    }

    void run()
    {
        if (opcode() != Opcode::Proto)
            m_reader.refuse("a pickle of protocol 2 or later", "another first byte");
        readProtocol();
        for (Opcode next = opcode(); next != Opcode::Stop; next = opcode())
            execute(next);
        m_pickle.m_root = pop();
    }

private:
    Opcode opcode() { return static_cast<Opcode>(m_reader.number<std::uint8_t>("an opcode")); }

    template <typename T>
    T number()
    {
        return m_reader.number<T>("an opcode's argument");
    }

    std::string_view text(std::uint64_t bytes) { return m_reader.text(bytes, "a text"); }

    void readProtocol()
    {
        const auto protocol = number<std::uint8_t>();
        if (protocol < 2 || protocol > kHighestProtocol)
            m_reader.refuse("a pickle of protocol 2 to 5", "protocol " + std::to_string(protocol));
    }

    void push(Index index)
    {
        if (m_stack.size() >= kMaxStack)
            m_reader.refuse("a pickle of less depth", "a stack of half a million objects");
        m_stack.push_back(index);
    }

    template <typename T>
    void make(T value)
    {
        if (m_pickle.m_objects.size() >= kMaxObjects)
            m_reader.refuse("a pickle of at most half a million objects", "more");
        m_pickle.m_objects.push_back({ std::move(value) });
        push(static_cast<Index>(m_pickle.m_objects.size() - 1));
    }

    Index pop()
    {
        if (m_stack.size() <= bottom())
            m_reader.refuse("a well-formed pickle", "an empty stack");
        const Index top = m_stack.back();
        m_stack.pop_back();
        return top;
    }

    Index top()
    {
        const Index index = pop();
        m_stack.push_back(index);
        return index;
    }

    // What lies below a mark cannot be reached before the mark is taken away.
    std::size_t bottom() const { return m_marks.empty() ? 0 : m_marks.back(); }

    std::vector<Index> popMark()
    {
        if (m_marks.empty())
            m_reader.refuse("a well-formed pickle", "no mark on the stack");
        const auto first = m_stack.begin() + static_cast<std::ptrdiff_t>(m_marks.back());
        std::vector<Index> items(first, m_stack.end());
        m_stack.erase(first, m_stack.end());
        m_marks.pop_back();
        return items;
    }

    template <typename T>
    T& require(Index index, const char* what)
    {
        T* value = std::get_if<T>(&m_pickle.m_objects[index].value);
        if (value == nullptr)
            m_reader.refuse(what, m_pickle.kindOf(index));
        return *value;
    }

    void memoize(std::uint32_t key)
    {
        if (m_memo.size() >= kMaxObjects && !m_memo.contains(key))
            m_reader.refuse("a pickle of at most half a million objects", "more in its memo");
        m_memo[key] = top();
    }

    void recall(std::uint32_t key)
    {
        const auto found = m_memo.find(key);
        if (found == m_memo.end())
            m_reader.refuse("an object in the pickle's memo", "none under " + std::to_string(key));
        push(found->second);
    }

    void makeTuple(std::size_t count)
    {
        PickleObject::Tuple tuple;
        for (std::size_t i = 0; i < count; ++i)
            tuple.items.push_back(pop());
        std::ranges::reverse(tuple.items);
        make(std::move(tuple));
    }

    void setItems(const std::vector<Index>& items)
    {
        if (items.size() % 2 != 0)
            m_reader.refuse("keys with values", "a key without one");
        auto& dict = require<PickleObject::Dict>(top(), "a dictionary to put entries into");
        for (std::size_t i = 0; i < items.size(); i += 2)
            dict.entries.emplace_back(items[i], items[i + 1]);
    }

    void appendItems(const std::vector<Index>& items)
    {
        auto& list = require<PickleObject::List>(top(), "a list to append to");
        list.items.insert(list.items.end(), items.begin(), items.end());
    }

    // The one place where a pickle could ask for code. What is not on the list ends the reading here.
    void makeGlobal(std::string_view module, std::string_view name)
    {
        std::string full = std::string(module) + '.' + std::string(name);
        if (full.size() > kMaxNameBytes
            || (!m_permissions.names.contains(full) && !m_permissions.callables.contains(full)))
            m_reader.refuse("a pickle of tensors and plain values", "a use of " + inQuotes(full));
        make(PickleObject::Global { std::move(full) });
    }

    std::string_view line()
    {
        std::size_t length = 0;
        ByteReader ahead = m_reader;
        while (ahead.number<char>("a line") != '\n') {
            if (++length > kMaxNameBytes)
                m_reader.refuse("a module and a name", "a longer line");
        }
        const std::string_view text = m_reader.text(length, "a line");
        m_reader.bytes(1, "a line's end");
        return text;
    }

    void readGlobal()
    {
        const std::string_view module = line();
        makeGlobal(module, line());
    }

    void stackGlobal()
    {
        const auto name = require<PickleObject::Text>(pop(), "a name").text;
        makeGlobal(require<PickleObject::Text>(pop(), "a module").text, name);
    }

    void reduce()
    {
        const Index arguments = pop();
        const Index callable = pop();
        const std::string& name = require<PickleObject::Global>(callable, "something to call").name;
        const auto& tuple = require<PickleObject::Tuple>(arguments, "a tuple of arguments");
        if (!m_permissions.callables.contains(name))
            m_reader.refuse("a pickle of tensors and plain values", "a call of " + inQuotes(name));
        if (name != "collections.OrderedDict")
            make(PickleObject::Call { callable, arguments });
        else if (tuple.items.empty())
            make(PickleObject::Dict {});
        else
            m_reader.refuse("an ordered dictionary that starts empty", "one with arguments");
    }

    // torch puts the version of each module into an attribute of its state dictionary, which says nothing of weights.
    void build()
    {
        const Index state = pop();
        require<PickleObject::Dict>(state, "attributes");
        require<PickleObject::Dict>(top(), "a dictionary to give attributes to");
    }

    void makeLong(std::size_t bytes)
    {
        const std::string_view digits = text(bytes);
        if (bytes > sizeof(std::int64_t)) {
            make(PickleObject::Bytes { digits });
            return;
        }
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < bytes; ++i)
            value |= std::uint64_t(static_cast<unsigned char>(digits[i])) << (8 * i);
        if (bytes > 0 && bytes < sizeof value && (static_cast<unsigned char>(digits.back()) & 0x80U) != 0)
            value |= ~std::uint64_t(0) << (8 * bytes);
        make(static_cast<std::int64_t>(value));
    }

    void makeDouble() // the one number in the other byte order
    {
        std::uint64_t bits = 0;
        for (const char byte : text(8))
            bits = bits << 8U | static_cast<unsigned char>(byte);
        make(std::bit_cast<double>(bits));
    }

    // Each of these knows its own opcodes and says whether it was one of them.
    bool executeScalar(Opcode opcode);
    bool executeText(Opcode opcode);
    bool executeContainer(Opcode opcode);
    bool executeReference(Opcode opcode);

    void execute(Opcode opcode)
    {
        if (executeScalar(opcode) || executeText(opcode) || executeContainer(opcode) || executeReference(opcode))
            return;
        std::array<char, 8> hex = {};
        std::snprintf(hex.data(), hex.size(), "0x%02x", static_cast<unsigned>(opcode));
        m_reader.refuse("a pickle of tensors and plain values", std::string("opcode ") + hex.data());
    }

    ByteReader& m_reader;
    const PicklePermissions& m_permissions;
    Pickle& m_pickle;
    std::vector<Index> m_stack;
    std::vector<std::size_t> m_marks;
    std::unordered_map<std::uint32_t, Index> m_memo;
};

bool PickleMachine::executeScalar(Opcode opcode)
{
    switch (opcode) {
    case Opcode::None:
        make(PickleObject::None {});
        return true;
    case Opcode::NewTrue:
        make(true);
        return true;
    case Opcode::NewFalse:
        make(false);
        return true;
    case Opcode::BinInt:
        make(std::int64_t(number<std::int32_t>()));
        return true;
    case Opcode::BinInt1:
        make(std::int64_t(number<std::uint8_t>()));
        return true;
    case Opcode::BinInt2:
        make(std::int64_t(number<std::uint16_t>()));
        return true;
    case Opcode::Long1:
        makeLong(number<std::uint8_t>());
        return true;
    case Opcode::Long4:
        makeLong(number<std::uint32_t>());
        return true;
    case Opcode::BinFloat:
        makeDouble();
        return true;
    default:
        return false;
    }
}

bool PickleMachine::executeText(Opcode opcode)
{
    switch (opcode) {
    case Opcode::ShortBinUnicode:
    case Opcode::ShortBinString:
        make(PickleObject::Text { text(number<std::uint8_t>()) });
        return true;
    case Opcode::BinUnicode:
    case Opcode::BinString:
        make(PickleObject::Text { text(number<std::uint32_t>()) });
        return true;
    case Opcode::BinUnicode8:
        make(PickleObject::Text { text(number<std::uint64_t>()) });
        return true;
    case Opcode::ShortBinBytes:
        make(PickleObject::Bytes { text(number<std::uint8_t>()) });
        return true;
    case Opcode::BinBytes:
        make(PickleObject::Bytes { text(number<std::uint32_t>()) });
        return true;
    case Opcode::BinBytes8:
        make(PickleObject::Bytes { text(number<std::uint64_t>()) });
        return true;
    default:
        return false;
    }
}

bool PickleMachine::executeContainer(Opcode opcode)
{
    switch (opcode) {
    case Opcode::EmptyTuple:
        makeTuple(0);
        return true;
    case Opcode::Tuple1:
        makeTuple(1);
        return true;
    case Opcode::Tuple2:
        makeTuple(2);
        return true;
    case Opcode::Tuple3:
        makeTuple(3);
        return true;
    case Opcode::Tuple:
        make(PickleObject::Tuple { popMark() });
        return true;
    case Opcode::EmptyList:
        make(PickleObject::List {});
        return true;
    case Opcode::List:
        make(PickleObject::List { popMark() });
        return true;
    case Opcode::EmptyDict:
        make(PickleObject::Dict {});
        return true;
    case Opcode::Dict: {
        const std::vector<Index> items = popMark();
        make(PickleObject::Dict {});
        setItems(items);
        return true;
    }
    case Opcode::Append:
        appendItems({ pop() });
        return true;
    case Opcode::Appends:
        appendItems(popMark());
        return true;
    case Opcode::SetItem: {
        const Index value = pop();
        const Index key = pop();
        setItems({ key, value });
        return true;
    }
    case Opcode::SetItems:
        setItems(popMark());
        return true;
    default:
        return false;
    }
}

bool PickleMachine::executeReference(Opcode opcode)
{
    switch (opcode) {
    case Opcode::Proto:
        readProtocol();
        return true;
    case Opcode::Frame:
        number<std::uint64_t>();
        return true;
    case Opcode::Mark:
        if (m_marks.size() >= kMaxStack)
            m_reader.refuse("a pickle of less depth", "half a million marks");
        m_marks.push_back(m_stack.size());
        return true;
    case Opcode::Pop:
        pop();
        return true;
    case Opcode::PopMark:
        popMark();
        return true;
    case Opcode::Dup:
        push(top());
        return true;
    case Opcode::BinPut:
        memoize(number<std::uint8_t>());
        return true;
    case Opcode::LongBinPut:
        memoize(number<std::uint32_t>());
        return true;
    case Opcode::Memoize:
        memoize(static_cast<std::uint32_t>(m_memo.size()));
        return true;
    case Opcode::BinGet:
        recall(number<std::uint8_t>());
        return true;
    case Opcode::LongBinGet:
        recall(number<std::uint32_t>());
        return true;
    case Opcode::Global:
        readGlobal();
        return true;
    case Opcode::StackGlobal:
        stackGlobal();
        return true;
    case Opcode::Reduce:
        reduce();
        return true;
    case Opcode::Build:
        build();
        return true;
    case Opcode::BinPersId:
        make(PickleObject::Persistent { pop() });
        return true;
    default:
        return false;
    }
}

Pickle::Pickle(ByteReader& reader, const PicklePermissions& permissions)
{
    PickleMachine(reader, permissions, *this).run();
}

std::string_view Pickle::globalName(Index index) const
{
    const auto* global = get<PickleObject::Global>(index);
    return global == nullptr ? std::string_view() : std::string_view(global->name);
}

const char* Pickle::kindOf(Index index) const
{
    constexpr std::array<const char*, 12> kinds { "None",         "a truth value", "a whole number", "a number",
                                                  "a text",       "bytes",         "a tuple",        "a list",
                                                  "a dictionary", "a name",        "a call",         "a storage" };
    return kinds.at(m_objects[index].value.index());
}

} // namespace quantoscope
