#include "core/formats/safetensors_writer.h"

#include "core/base/durable_file.h"
#include "core/base/errors.h"
#include "core/formats/model_source.h"
#include "core/formats/temporary_file.h"

#include <array>
#include <cstdio>
#include <limits>
#include <nlohmann/json.hpp>
#include <set>
#include <string_view>

namespace quantoscope {

namespace {

constexpr std::size_t headerAlignment = 8;

[[noreturn]] void reject(const TensorToWrite& tensor, const std::string& why)
{
    throw Error("cannot write tensor \"" + tensor.name + "\": " + why);
}

[[noreturn]] void rejectSize(const TensorToWrite& tensor, std::size_t given, std::size_t expected)
{
    reject(tensor, std::to_string(given) + " bytes given, its shape asks for " + std::to_string(expected));
}

std::size_t expectedBytes(const TensorToWrite& tensor)
{
    const std::optional<TensorDtype> dtype = tensorDtypeFromName(tensor.dtype);
    if (!dtype)
        reject(tensor, "unknown dtype \"" + tensor.dtype + '"');
    std::size_t bytes = tensorDtypeBytes(*dtype);
    for (const std::int64_t extent : tensor.shape) {
        if (extent < 0)
            reject(tensor, "negative extent " + std::to_string(extent));
        const auto size = static_cast<std::size_t>(extent);
        if (size != 0 && bytes > std::numeric_limits<std::size_t>::max() / size)
            reject(tensor, "its shape is too large to address");
        bytes *= size;
    }
    return bytes;
}

std::string header(std::span<const TensorToWrite> tensors, const std::map<std::string, std::string>& metadata)
{
    auto description = nlohmann::ordered_json::object();
    auto& about = description["__metadata__"];
    about["format"] = "pt";
    for (const auto& [key, value] : metadata)
        about[key] = value;

    std::set<std::string_view> names { "__metadata__" };
    std::size_t offset = 0;
    for (const TensorToWrite& tensor : tensors) {
        if (tensor.name.empty() || !names.insert(tensor.name).second)
            reject(tensor, "the name is empty, reserved or used twice");
        const std::size_t expected = expectedBytes(tensor);
        if (!tensor.produce && tensor.bytes.size() != expected)
            rejectSize(tensor, tensor.bytes.size(), expected);
        description[tensor.name] = { { "dtype", tensor.dtype },
                                     { "shape", tensor.shape },
                                     { "data_offsets", { offset, offset + expected } } };
        offset += expected;
    }
    std::string text = description.dump();
    text.append((headerAlignment - text.size() % headerAlignment) % headerAlignment, ' ');
    return text;
}

void writeTensor(TemporaryFile& file, const TensorToWrite& tensor)
{
    if (!tensor.produce) {
        file.write(tensor.bytes.data(), tensor.bytes.size());
        return;
    }
    const std::vector<std::byte> bytes = tensor.produce();
    if (bytes.size() != expectedBytes(tensor))
        rejectSize(tensor, bytes.size(), expectedBytes(tensor));
    file.write(bytes.data(), bytes.size());
}

// Where each shard begins among the tensors, and the end.
std::vector<std::size_t> shardBounds(std::span<const TensorToWrite> tensors, std::size_t mostBytes)
{
    std::vector<std::size_t> bounds { 0 };
    std::size_t bytes = 0;
    for (std::size_t i = 0; i < tensors.size(); ++i) {
        const std::size_t size = expectedBytes(tensors[i]);
        if (i > bounds.back() && (size > mostBytes || bytes > mostBytes - size)) {
            bounds.push_back(i);
            bytes = 0;
        }
        bytes += size;
    }
    bounds.push_back(tensors.size());
    return bounds;
}

std::string shardName(std::size_t index, std::size_t count)
{
    std::array<char, 64> name {};
    std::snprintf(name.data(), name.size(), "model-%05zu-of-%05zu.safetensors", index + 1, count);
    return name.data();
}

} // namespace

void writeSafetensors(const std::filesystem::path& path, std::span<const TensorToWrite> tensors,
                      const std::map<std::string, std::string>& metadata)
{
    const std::string text = header(tensors, metadata);

    TemporaryFile file(path);
    unsigned char length[8];
    for (std::size_t i = 0; i < sizeof length; ++i)
        length[i] = static_cast<unsigned char>((text.size() >> (8 * i)) & 0xffU);
    file.write(length, sizeof length);
    file.write(text.data(), text.size());
    for (const TensorToWrite& tensor : tensors)
        writeTensor(file, tensor);
    file.commit();
}

void writeModelSafetensors(const std::filesystem::path& folder, std::span<const TensorToWrite> tensors,
                           std::size_t mostBytes)
{
    const std::vector<std::size_t> bounds = shardBounds(tensors, mostBytes);
    const std::size_t shards = bounds.size() - 1;
    if (shards == 1) {
        writeSafetensors(folder / "model.safetensors", tensors);
        return;
    }
    nlohmann::ordered_json weightMap = nlohmann::ordered_json::object();
    std::size_t total = 0;
    for (std::size_t shard = 0; shard < shards; ++shard) {
        const auto part = tensors.subspan(bounds[shard], bounds[shard + 1] - bounds[shard]);
        const std::string name = shardName(shard, shards);
        writeSafetensors(folder / name, part);
        for (const TensorToWrite& tensor : part) {
            weightMap[tensor.name] = name;
            total += expectedBytes(tensor);
        }
    }
    const nlohmann::ordered_json index { { "metadata", { { "total_size", total } } }, { "weight_map", weightMap } };
    replaceFile(folder / "model.safetensors.index.json", index.dump(2) + '\n');
}

} // namespace quantoscope
