// Reads Python pickles as data. Nothing in one is ever run or imported.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace quantoscope {

class ByteReader;

/// One object of a pickle; objects name each other by index, so that shared and cyclic ones need no care.
struct PickleObject
{
    using Index = std::uint32_t;

    struct None
    {
    };
    struct Text
    {
        std::string_view text;
    };
    /// Bytes, and integers of more than eight bytes (little-endian).
    struct Bytes
    {
        std::string_view bytes;
    };
    struct Tuple
    {
        std::vector<Index> items;
    };
    struct List
    {
        std::vector<Index> items;
    };
    struct Dict
    {
        std::vector<std::pair<Index, Index>> entries;
    };
    /// Something that Python would import: "torch._utils._rebuild_tensor_v2". Only permitted ones come this far.
    struct Global
    {
        std::string name;
    };
    /// What a permitted callable would have made of `arguments`, a tuple.
    struct Call
    {
        Index callable = 0;
        Index arguments = 0;
    };
    /// What the surrounding format stores elsewhere.
    struct Persistent
    {
        Index id = 0;
    };

    std::variant<None, bool, std::int64_t, double, Text, Bytes, Tuple, List, Dict, Global, Call, Persistent> value;
};

/// Which globals may stand in a pickle. A call of one of `callables` is kept as Call; "collections.OrderedDict" among
/// them, called with nothing, becomes a Dict.
struct PicklePermissions
{
    std::set<std::string, std::less<>> names;
    std::set<std::string, std::less<>> callables;
};

class Pickle
{
public:
    using Index = PickleObject::Index;

    /// Reads one pickle (protocol 2 or later) up to its end and leaves `reader` behind it. Throws InputFileError for a
    /// global that is not permitted, an opcode that plain data does not need, or a broken stream; no more than half a
    /// million objects. The reader's bytes must outlive it.
    Pickle(ByteReader& reader, const PicklePermissions& permissions);

    Index root() const noexcept { return m_root; }
    /// How many objects it has; they are numbered from 0.
    Index size() const noexcept { return static_cast<Index>(m_objects.size()); }

    /// The object as a T, or null.
    template <typename T>
    const T* get(Index index) const
    {
        return std::get_if<T>(&m_objects[index].value);
    }
    /// The name of a global, or nothing.
    std::string_view globalName(Index index) const;
    /// "a list", "a tuple": for messages.
    const char* kindOf(Index index) const;

private:
    friend class PickleMachine;

    std::vector<PickleObject> m_objects;
    Index m_root = 0;
};

} // namespace quantoscope
