#include "core/results_io/h5_reader.h"

#include "core/base/errors.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>

namespace quantoscope {
namespace {

/// Deflate stores at least one bit pair per 258 bytes: nothing grows by more than this (RFC 1951, zlib's manual).
constexpr std::uint64_t kLargestInflation = 1032;
constexpr std::uint64_t kSmallestLinkBytes = 8;
constexpr std::size_t kLargestElement = 8; ///< of a number, or of a pointer to a variable-length string
constexpr int kLargestRank = 8;
/// The others may load plug-ins; none is needed for a session.
constexpr std::array kKnownFilters { H5Z_FILTER_DEFLATE, H5Z_FILTER_SHUFFLE, H5Z_FILTER_FLETCHER32 };

struct Children
{
    std::vector<std::string> names;
    std::string refused; ///< the first link that is not a hard one
    std::uint64_t limit;
};

herr_t collectChild(hid_t /*group*/, const char* name, const H5L_info_t* info, void* data)
{
    auto& children = *static_cast<Children*>(data);
    if (info->type != H5L_TYPE_HARD) {
        children.refused = name;
        return 1;
    }
    if (children.names.size() >= children.limit)
        return -1;
    children.names.emplace_back(name);
    return 0;
}

std::uint64_t saturatingProduct(std::uint64_t a, std::uint64_t b)
{
    constexpr std::uint64_t kMost = std::numeric_limits<std::uint64_t>::max();
    return b != 0 && a > kMost / b ? kMost : a * b;
}

const char* className(H5T_class_t type)
{
    switch (type) {
    case H5T_INTEGER:
        return "whole numbers";
    case H5T_FLOAT:
        return "floating-point numbers";
    case H5T_STRING:
        return "strings";
    default:
        return "another type";
    }
}

/// Whole numbers may be read as floating-point ones, never the other way round.
bool fits(H5T_class_t found, H5T_class_t expected)
{
    return found == expected || (expected == H5T_FLOAT && found == H5T_INTEGER);
}

/// Empty if `properties` describe plain storage inside the file; else what is wrong with it.
std::string foreignStorage(const H5PropertyList& properties, std::uint64_t largestChunk, std::size_t elementBytes)
{
    if (H5Pget_external_count(properties.id()) != 0)
        return "data in another file";
    const H5D_layout_t layout = H5Pget_layout(properties.id());
    if (layout != H5D_COMPACT && layout != H5D_CONTIGUOUS && layout != H5D_CHUNKED)
        return "a virtual layout";
    const int filters = checked(H5Pget_nfilters(properties.id()), "count filters");
    for (unsigned i = 0; i < static_cast<unsigned>(filters); ++i) {
        unsigned flags = 0;
        std::size_t values = 0;
        const H5Z_filter_t filter = H5Pget_filter2(properties.id(), i, &flags, &values, nullptr, 0, nullptr, nullptr);
        if (std::ranges::find(kKnownFilters, filter) == kKnownFilters.end())
            return "the filter " + std::to_string(filter);
    }
    if (layout == H5D_CHUNKED) {
        std::array<hsize_t, kLargestRank> chunk {};
        const int rank = checked(H5Pget_chunk(properties.id(), kLargestRank, chunk.data()), "read the chunk's extent");
        std::uint64_t bytes = elementBytes;
        for (int i = 0; i < std::min(rank, kLargestRank); ++i)
            bytes = saturatingProduct(bytes, chunk[static_cast<std::size_t>(i)]);
        if (bytes > largestChunk)
            return "chunks of " + std::to_string(bytes) + " bytes";
    }
    return {};
}

bool isFiltered(const H5PropertyList& properties)
{
    return H5Pget_nfilters(properties.id()) > 0;
}

/// A fixed-length string without its padding.
std::string withoutPadding(const std::string& text, H5T_str_t padding)
{
    if (padding == H5T_STR_SPACEPAD)
        return text.substr(0, text.find_last_not_of(' ') + 1);
    return text.substr(0, text.find('\0'));
}

} // namespace

H5GroupReader H5GroupReader::openFile(const std::filesystem::path& file)
{
    const std::string name = file.string();
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(file, error);
    if (!std::filesystem::exists(status))
        throw InputFileError(name, "a session file", "no such file");
    if (!std::filesystem::is_regular_file(status))
        throw InputFileError(name, "a session file", "a folder or a device");
    const std::uint64_t bytes = std::filesystem::file_size(file, error);
    const H5PropertyList access(H5Pcreate(H5P_FILE_ACCESS), "make file properties");
    checked(H5Pset_fclose_degree(access.id(), H5F_CLOSE_STRONG), "make file properties");
    // Sessions are replaced, never modified in place: a lock would only fail on file systems that have none.
    checked(H5Pset_file_locking(access.id(), false, true), "make file properties");
    const hid_t id = H5Fopen(name.c_str(), H5F_ACC_RDONLY, access.id());
    if (id < 0) {
        throw InputFileError(name, "a session file in the HDF5 format",
                             std::to_string(bytes) + " bytes that are no whole HDF5 file (" + h5ErrorText() + ")");
    }
    auto open = std::make_shared<const OpenFile>(OpenFile { name, bytes, H5File(id, "open the file") });
    H5Group root(H5Gopen2(open->handle.id(), "/", H5P_DEFAULT), "open the root group");
    return { std::move(open), std::move(root), "/" };
}

H5GroupReader::H5GroupReader(std::shared_ptr<const OpenFile> file, H5Group group, std::string path)
    : m_file(std::move(file)), m_group(std::move(group)), m_path(std::move(path))
{
}

void H5GroupReader::fail(const std::string& expected, const std::string& found) const
{
    throw InputFileError(m_file->name, expected, found);
}

bool H5GroupReader::has(const std::string& link) const
{
    return checked(H5Lexists(m_group.id(), link.c_str(), H5P_DEFAULT), "look for " + inside(link)) > 0;
}

void H5GroupReader::requireHardLink(const std::string& link) const
{
    H5L_info_t info {};
    checked(H5Lget_info(m_group.id(), link.c_str(), &info, H5P_DEFAULT), "look at " + inside(link));
    if (info.type != H5L_TYPE_HARD)
        fail("data inside the file at " + inside(link), "a soft or external link");
}

H5GroupReader H5GroupReader::group(const std::string& link) const
{
    if (!has(link))
        fail("a group " + inside(link), "none of that name");
    requireHardLink(link);
    const hid_t id = H5Gopen2(m_group.id(), link.c_str(), H5P_DEFAULT);
    if (id < 0)
        fail("a group " + inside(link), "something that is no readable group");
    return { m_file, H5Group(id, "open " + inside(link)), inside(link) };
}

std::vector<std::string> H5GroupReader::children(const std::string& link) const
{
    if (!has(link))
        return {};
    const H5GroupReader parent = group(link);
    Children children { {}, {}, m_file->bytes / kSmallestLinkBytes };
    hsize_t position = 0;
    checked(H5Literate(parent.m_group.id(), H5_INDEX_NAME, H5_ITER_INC, &position, &collectChild, &children),
            "list " + parent.path());
    if (!children.refused.empty())
        fail("data inside the file at " + parent.inside(children.refused), "a soft or external link");
    return children.names;
}

bool H5GroupReader::hasAttribute(const char* name) const
{
    return checked(H5Aexists(m_group.id(), name), "look for " + attributePath(name)) > 0;
}

H5Attribute H5GroupReader::openScalar(const char* name, H5T_class_t expected) const
{
    H5Attribute attribute(H5Aopen(m_group.id(), name, H5P_DEFAULT), "open " + attributePath(name));
    const H5Type type(H5Aget_type(attribute.id()), "read the type of " + attributePath(name));
    if (const H5T_class_t found = H5Tget_class(type.id()); !fits(found, expected)) {
        fail(std::string(className(expected)) + " in the attribute " + attributePath(name),
             std::string(className(found)));
    }
    const H5Space space(H5Aget_space(attribute.id()), "read the extent of " + attributePath(name));
    if (H5Sget_simple_extent_npoints(space.id()) != 1)
        fail("one value in the attribute " + attributePath(name), "an array or nothing");
    return attribute;
}

std::string H5GroupReader::textOf(const char* characters) const
{
    return characters == nullptr ? std::string() : validUtf8(characters);
}

void H5GroupReader::read(const char* name, std::string& value) const
{
    const H5Attribute attribute = openScalar(name, H5T_STRING);
    const H5Type type(H5Aget_type(attribute.id()), "read the type of " + attributePath(name));
    if (checked(H5Tis_variable_str(type.id()), "read the type of " + attributePath(name)) == 0) {
        std::string text(std::min<std::uint64_t>(H5Tget_size(type.id()), m_file->bytes), '\0');
        if (text.size() < H5Tget_size(type.id()))
            fail("a string in the attribute " + attributePath(name), "one longer than the file");
        checked(H5Aread(attribute.id(), type.id(), text.data()), "read " + attributePath(name));
        value = validUtf8(withoutPadding(text, H5Tget_strpad(type.id())));
        return;
    }
    char* characters = nullptr;
    checked(H5Aread(attribute.id(), type.id(), &characters), "read " + attributePath(name));
    value = textOf(characters);
    H5free_memory(characters);
}

void H5GroupReader::read(const char* name, std::int64_t& value) const
{
    checked(H5Aread(openScalar(name, H5T_INTEGER).id(), H5T_NATIVE_INT64, &value), "read " + attributePath(name));
}

void H5GroupReader::read(const char* name, std::uint64_t& value) const
{
    checked(H5Aread(openScalar(name, H5T_INTEGER).id(), H5T_NATIVE_UINT64, &value), "read " + attributePath(name));
}

void H5GroupReader::read(const char* name, double& value) const
{
    checked(H5Aread(openScalar(name, H5T_FLOAT).id(), H5T_NATIVE_DOUBLE, &value), "read " + attributePath(name));
}

void H5GroupReader::read(const char* name, RunStatus& value) const
{
    std::string word;
    read(name, word);
    const std::optional<RunStatus> status = runStatusFromName(word);
    if (!status)
        fail("running, complete, cancelled or failed in the attribute " + attributePath(name), '"' + word + '"');
    value = *status;
}

H5GroupReader::Array H5GroupReader::openArray(const char* name) const
{
    const std::string path = inside(name);
    requireHardLink(name);
    const hid_t id = H5Dopen2(m_group.id(), name, H5P_DEFAULT);
    if (id < 0)
        fail("a dataset " + path, "something that is no readable dataset");
    Array array { path, H5Dataset(id, "open " + path), {}, 0 };
    const H5Space space(H5Dget_space(id), "read the extent of " + path);
    const int rank = checked(H5Sget_simple_extent_ndims(space.id()), "read the extent of " + path);
    array.extent.resize(static_cast<std::size_t>(rank));
    checked(H5Sget_simple_extent_dims(space.id(), array.extent.data(), nullptr), "read the extent of " + path);
    array.count = H5Sget_simple_extent_type(space.id()) == H5S_NULL ? 0 : 1;
    for (const hsize_t side : array.extent)
        array.count = saturatingProduct(array.count, side);
    return array;
}

std::optional<H5GroupReader::Array> H5GroupReader::findArray(const char* name, H5T_class_t expected) const
{
    if (!has(name))
        return std::nullopt;
    Array array = openArray(name);
    const H5Type type(H5Dget_type(array.dataset.id()), "read the type of " + array.path);
    const std::size_t elementBytes = H5Tget_size(type.id());
    if (const H5T_class_t found = H5Tget_class(type.id()); !fits(found, expected))
        fail(std::string(className(expected)) + " in " + array.path, className(found));
    if (elementBytes > kLargestElement)
        fail("elements of at most 8 bytes in " + array.path, std::to_string(elementBytes));

    const std::uint64_t largest = saturatingProduct(m_file->bytes, kLargestInflation);
    const H5PropertyList properties(H5Dget_create_plist(array.dataset.id()), "read the storage of " + array.path);
    if (const std::string found = foreignStorage(properties, largest, elementBytes); !found.empty())
        fail("plain or deflated data in " + array.path, found);
    const std::uint64_t stored = H5Dget_storage_size(array.dataset.id());
    const std::uint64_t most = isFiltered(properties) ? saturatingProduct(stored, kLargestInflation) : stored;
    if (stored > m_file->bytes || saturatingProduct(array.count, elementBytes) > most) {
        fail("the data of " + array.path + " (" + std::to_string(array.count) + " values) inside the file",
             std::to_string(std::min(stored, m_file->bytes)) + " bytes");
    }
    return array;
}

void H5GroupReader::requireMatrix(const Array& array) const
{
    constexpr auto kMost = static_cast<hsize_t>(std::numeric_limits<std::int64_t>::max());
    if (array.extent.size() != 2 || array.extent[0] > kMost || array.extent[1] > kMost)
        fail("two dimensions in " + array.path, std::to_string(array.extent.size()));
}

void H5GroupReader::readNumbers(const Array& array, hid_t native, void* values) const
{
    if (array.count > 0) {
        checked(H5Dread(array.dataset.id(), native, H5S_ALL, H5S_ALL, H5P_DEFAULT, values), "read " + array.path);
    }
}

std::vector<std::string> H5GroupReader::strings(const char* name) const
{
    const std::optional<Array> found = findArray(name, H5T_STRING);
    if (!found || found->count == 0)
        return {};
    const H5Type type(H5Dget_type(found->dataset.id()), "read the type of " + found->path);
    if (H5Tis_variable_str(type.id()) <= 0)
        fail("variable-length strings in " + found->path, "strings of fixed length");
    std::vector<char*> characters(found->count, nullptr);
    const H5Space space(H5Dget_space(found->dataset.id()), "read the extent of " + found->path);
    const herr_t status = H5Dread(found->dataset.id(), type.id(), H5S_ALL, H5S_ALL, H5P_DEFAULT, characters.data());
    std::vector<std::string> texts;
    if (status >= 0)
        std::ranges::transform(characters, std::back_inserter(texts), [this](const char* c) { return textOf(c); });
    H5Dvlen_reclaim(type.id(), space.id(), H5P_DEFAULT, characters.data());
    checked(status, "read " + found->path);
    return texts;
}

std::string H5GroupReader::text(const char* name) const
{
    const std::vector<std::string> texts = strings(name);
    if (texts.size() > 1)
        fail("one string in " + inside(name), std::to_string(texts.size()));
    return texts.empty() ? std::string() : texts.front();
}

} // namespace quantoscope
