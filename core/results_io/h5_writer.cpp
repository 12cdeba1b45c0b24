#include "core/results_io/h5_writer.h"

#include "core/base/errors.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <iterator>

namespace quantoscope {
namespace {

constexpr hsize_t kChunkSide = 256;
constexpr unsigned kDeflateLevel = 4;
constexpr std::size_t kImageGrowth = std::size_t(1) << 20;

H5Group createGroup(hid_t parent, const std::string& link)
{
    const H5PropertyList links(H5Pcreate(H5P_LINK_CREATE), "make link properties");
    checked(H5Pset_char_encoding(links.id(), H5T_CSET_UTF8), "make link properties");
    return { H5Gcreate2(parent, link.c_str(), links.id(), H5P_DEFAULT, H5P_DEFAULT), "create the group " + link };
}

H5PropertyList creationProperties(const hsize_t* extent, int rank, bool compressed)
{
    H5PropertyList properties(H5Pcreate(H5P_DATASET_CREATE), "make dataset properties");
    if (!compressed)
        return properties;
    std::vector<hsize_t> chunk(extent, extent + rank);
    for (hsize_t& side : chunk)
        side = std::min(side, kChunkSide);
    checked(H5Pset_chunk(properties.id(), rank, chunk.data()), "set chunks");
    checked(H5Pset_shuffle(properties.id()), "set the shuffle filter");
    checked(H5Pset_deflate(properties.id(), kDeflateLevel), "set the deflate filter");
    return properties;
}

} // namespace

H5GroupWriter::H5GroupWriter(hid_t parent, const std::string& link) : m_group(createGroup(parent, link))
{
}

H5GroupWriter::H5GroupWriter(const H5File& file) : m_group(H5Gopen2(file.id(), "/", H5P_DEFAULT), "open the root group")
{
}

void H5GroupWriter::scalar(const char* name, hid_t stored, hid_t native, const void* value) const
{
    const H5Space space(H5Screate(H5S_SCALAR), "make a scalar");
    const H5Attribute attribute(H5Acreate2(m_group.id(), name, stored, space.id(), H5P_DEFAULT, H5P_DEFAULT),
                                std::string("create the attribute ") + name);
    checked(H5Awrite(attribute.id(), native, value), std::string("write the attribute ") + name);
}

void H5GroupWriter::attribute(const char* name, const std::string& value) const
{
    const std::string text = validUtf8(value);
    const char* const characters = text.c_str();
    const H5Type type = utf8StringType();
    scalar(name, type.id(), type.id(), &characters);
}

void H5GroupWriter::attribute(const char* name, std::int64_t value) const
{
    scalar(name, H5T_STD_I64LE, H5T_NATIVE_INT64, &value);
}

void H5GroupWriter::attribute(const char* name, std::uint64_t value) const
{
    scalar(name, H5T_STD_U64LE, H5T_NATIVE_UINT64, &value);
}

void H5GroupWriter::attribute(const char* name, double value) const
{
    scalar(name, H5T_IEEE_F64LE, H5T_NATIVE_DOUBLE, &value);
}

void H5GroupWriter::text(const char* name, const std::string& value) const
{
    const std::string valid = validUtf8(value);
    const char* const characters = valid.c_str();
    const H5Type type = utf8StringType();
    const H5Space space(H5Screate(H5S_SCALAR), "make a scalar");
    const H5Dataset dataset(
        H5Dcreate2(m_group.id(), name, type.id(), space.id(), H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT),
        std::string("create the dataset ") + name);
    checked(H5Dwrite(dataset.id(), type.id(), H5S_ALL, H5S_ALL, H5P_DEFAULT, &characters),
            std::string("write the dataset ") + name);
}

void H5GroupWriter::strings(const char* name, const std::vector<std::string>& values) const
{
    std::vector<std::string> valid;
    std::ranges::transform(values, std::back_inserter(valid), [](const std::string& text) { return validUtf8(text); });
    std::vector<const char*> characters;
    std::ranges::transform(valid, std::back_inserter(characters), [](const std::string& text) { return text.c_str(); });
    const H5Type type = utf8StringType();
    const hsize_t extent = values.size();
    if (extent > 0)
        dataset(name, &extent, 1, type.id(), type.id(), characters.data(), false);
}

void H5GroupWriter::dataset(const char* name, const hsize_t* extent, int rank, hid_t stored, hid_t native,
                            const void* values, bool compressed) const
{
    const H5Space space(H5Screate_simple(rank, extent, nullptr), "make a data space");
    const H5PropertyList properties = creationProperties(extent, rank, compressed);
    const H5Dataset dataset(
        H5Dcreate2(m_group.id(), name, stored, space.id(), H5P_DEFAULT, properties.id(), H5P_DEFAULT),
        std::string("create the dataset ") + name);
    checked(H5Dwrite(dataset.id(), native, H5S_ALL, H5S_ALL, H5P_DEFAULT, values),
            std::string("write the dataset ") + name);
}

std::string h5Image(const std::function<void(const H5GroupWriter&)>& fill)
{
    const H5Silence silence;
    try {
        const H5PropertyList access(H5Pcreate(H5P_FILE_ACCESS), "make file properties");
        checked(H5Pset_fapl_core(access.id(), kImageGrowth, false), "build a file in memory");
        const H5File file(H5Fcreate("session in memory", H5F_ACC_TRUNC, H5P_DEFAULT, access.id()), "create a file");
        fill(H5GroupWriter(file));
        checked(H5Fflush(file.id(), H5F_SCOPE_GLOBAL), "finish the file");
        const ssize_t size = checked(H5Fget_file_image(file.id(), nullptr, 0), "take the file's size");
        std::string image(static_cast<std::size_t>(size), '\0');
        checked(H5Fget_file_image(file.id(), image.data(), image.size()), "take the file's bytes");
        return image;
    } catch (const H5Failure& failure) {
        throw StorageError("HDF5 cannot " + failure.what() + ": " + failure.reason());
    }
}

} // namespace quantoscope
