#include "core/formats/hugging_face_folder.h"

#include "core/base/errors.h"
#include "core/formats/json_text.h"

#include <algorithm>
#include <array>

namespace quantoscope {

namespace {

bool isThere(const std::filesystem::path& path)
{
    std::error_code ignored;
    return std::filesystem::exists(path, ignored);
}

// What the text room's loaders know how to look for in a folder.
bool hasTokenizer(const std::filesystem::path& folder)
{
    constexpr std::array<const char*, 4> names { "tokenizer.json", "vocab.json", "tokenizer.model", "vocab.txt" };
    return std::ranges::any_of(names, [&](const char* name) { return isThere(folder / name); });
}

[[noreturn]] void throwNoWeights(const std::filesystem::path& folder)
{
    const std::string expected = "model.safetensors or model.safetensors.index.json";
    for (const char* name : { "pytorch_model.bin", "pytorch_model.bin.index.json" }) {
        if (isThere(folder / name))
            throw InputFileError(folder.string(), expected, std::string(name) + " (PyTorch weights are not supported)");
    }
    throw InputFileError(folder.string(), expected, "neither");
}

// Tensor name -> shard file name. A shard must lie in the folder itself.
std::map<std::string, std::string> readWeightMap(const std::filesystem::path& index)
{
    const nlohmann::json document = readJsonFile(index);
    const auto weightMap = document.is_object() ? document.find("weight_map") : document.end();
    if (weightMap == document.end() || !weightMap->is_object() || weightMap->empty())
        throw InputFileError(index.string(), "an object \"weight_map\" with entries", "none");
    std::map<std::string, std::string> shards;
    for (const auto& [tensor, file] : weightMap->items()) {
        const auto* name = file.get_ptr<const std::string*>();
        if (name == nullptr || name->empty() || std::filesystem::path(*name).filename() != *name || *name == "..")
            throw InputFileError(index.string(), "a file name in this folder for tensor " + inQuotes(tensor),
                                 shortened(file.dump()));
        shards.emplace(tensor, *name);
    }
    return shards;
}

} // namespace

HuggingFaceFolder::HuggingFaceFolder(const std::filesystem::path& folder, const std::filesystem::path& tokenizer)
    : TensorTableSource(folder)
{
    if (!isThere(folder / "config.json"))
        throw InputFileError(folder.string(), "a model folder with config.json", "a folder without it");
    nlohmann::json config = readJsonFile(folder / "config.json");
    if (!config.is_object())
        throw InputFileError((folder / "config.json").string(), "a JSON object", config.type_name());
    setConfig(std::move(config));

    if (isThere(folder / "model.safetensors"))
        openSingleFile(folder / "model.safetensors");
    else if (isThere(folder / "model.safetensors.index.json"))
        openShards(folder / "model.safetensors.index.json");
    else
        throwNoWeights(folder);

    if (!tokenizer.empty())
        setTokenizerPath(tokenizer);
    else if (hasTokenizer(folder))
        setTokenizerPath(folder);
}

void HuggingFaceFolder::openSingleFile(const std::filesystem::path& file)
{
    const SafetensorsFile& opened = m_files.emplace_back(file);
    for (const TensorInfo& info : opened.tensors())
        addTensor(info, opened.tensor(info.name).bytes);
}

void HuggingFaceFolder::openShards(const std::filesystem::path& index)
{
    const std::map<std::string, std::string> shardOfTensor = readWeightMap(index);
    std::map<std::string, std::size_t> tensorsInShard;
    for (const auto& [tensor, shard] : shardOfTensor)
        ++tensorsInShard[shard];

    for (const auto& [shard, expectedTensors] : tensorsInShard) {
        const SafetensorsFile& opened = m_files.emplace_back(index.parent_path() / shard);
        std::size_t found = 0;
        for (const TensorInfo& info : opened.tensors()) {
            const auto entry = shardOfTensor.find(info.name);
            if (entry == shardOfTensor.end() || entry->second != shard)
                continue;
            addTensor(info, opened.tensor(info.name).bytes);
            ++found;
        }
        if (found == expectedTensors)
            continue;
        for (const auto& [tensor, file] : shardOfTensor) {
            if (file == shard && opened.findTensor(tensor) == nullptr)
                throw InputFileError(opened.path().string(),
                                     "tensor " + inQuotes(tensor) + ", as " + index.filename().string() + " says",
                                     "none of that name");
        }
    }
}

} // namespace quantoscope
