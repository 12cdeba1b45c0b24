#include "core/formats/hugging_face_folder.h"

#include "core/base/errors.h"
#include "core/formats/json_text.h"
#include "core/formats/pytorch_archive.h"
#include "core/formats/safetensors_reader.h"

#include <algorithm>
#include <array>
#include <map>

namespace quantoscope {

namespace {

bool isThere(const std::filesystem::path& path)
{
    std::error_code ignored;
    return std::filesystem::exists(path, ignored);
}

nlohmann::json readObject(const std::filesystem::path& file)
{
    nlohmann::json document = readJsonFile(file);
    if (!document.is_object())
        throw InputFileError(file.string(), "a JSON object", document.type_name());
    return document;
}

// What the text room's loaders know how to look for in a folder.
bool hasTokenizer(const std::filesystem::path& folder)
{
    constexpr std::array<const char*, 4> names { "tokenizer.json", "vocab.json", "tokenizer.model", "vocab.txt" };
    return std::ranges::any_of(names, [&](const char* name) { return isThere(folder / name); });
}

/// The names under which weights lie in a folder, most trusted first.
struct WeightsName
{
    const char* file;
    bool isIndex;
};
constexpr std::array<WeightsName, 4> kWeightsNames { { { "model.safetensors", false },
                                                       { "model.safetensors.index.json", true },
                                                       { "pytorch_model.bin", false },
                                                       { "pytorch_model.bin.index.json", true } } };

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

HuggingFaceFolder::HuggingFaceFolder(const std::filesystem::path& folder, const std::filesystem::path& tokenizer,
                                     const std::filesystem::path& weights)
    : TensorTableSource(folder)
{
    readConfig();
    if (weights.empty())
        openWeights();
    else
        openSingleFile(weights);
    publishTensors();

    if (!tokenizer.empty())
        setTokenizerPath(tokenizer);
    else if (hasTokenizer(folder))
        setTokenizerPath(folder);
}

void HuggingFaceFolder::readConfig()
{
    const std::filesystem::path file = path() / "config.json";
    if (!isThere(file))
        throw InputFileError(path().string(), "a model folder with config.json", "a folder without it");
    nlohmann::json config = readObject(file);
    // Where early AutoGPTQ models say how they are quantized.
    const std::filesystem::path beside = path() / "quantize_config.json";
    if (!config.contains("quantization_config") && isThere(beside))
        config["quantization_config"] = readJsonFile(beside);
    setConfig(std::move(config));
    if (const std::filesystem::path generation = path() / "generation_config.json"; isThere(generation))
        setGenerationConfig(readObject(generation));
}

void HuggingFaceFolder::publishTensors()
{
    for (const TensorView& view : m_inOrder)
        m_stored.emplace(view.info->name, view);
    std::map<std::string, const StoredLinearInfo*, std::less<>> linearOfTensor;
    if (const auto scheme = readQuantizationScheme(config(), path() / "config.json")) {
        m_storedLinears = findStoredLinears(m_stored, *scheme, path(), m_remarks);
        for (const StoredLinearInfo& linear : m_storedLinears) {
            for (const std::string& tensor : linear.tensors)
                linearOfTensor.emplace(tensor, &linear);
        }
    }
    const bool transposed = config().value("model_type", nlohmann::json()) == "gpt2"; // whose weights are [in, out]
    for (const TensorView& view : m_inOrder) {
        const auto linear = linearOfTensor.find(view.info->name);
        if (linear == linearOfTensor.end())
            addTensor(*view.info, view.bytes, view.decoder);
        else if (view.info->name == linear->second->tensors.front())
            addDecodedWeight(*linear->second, transposed);
    }
}

void HuggingFaceFolder::addDecodedWeight(const StoredLinearInfo& linear, bool transposed)
{
    TensorInfo info;
    info.name = linear.name + ".weight";
    info.shape = { linear.outFeatures, linear.inFeatures };
    if (transposed)
        std::swap(info.shape[0], info.shape[1]);
    info.storedAs = linear.description();
    for (const std::string& tensor : linear.tensors)
        info.bytes += m_stored.at(tensor).bytes.size();
    m_decoders.push_back(makeWeightDecoder(m_stored, linear, path(), transposed));
    addTensor(std::move(info), {}, m_decoders.back().get());
}

StoredLinear HuggingFaceFolder::storedLinear(const StoredLinearInfo& info) const
{
    return decodeStoredLinear(m_stored, info, path());
}

void HuggingFaceFolder::openWeights()
{
    for (const WeightsName& name : kWeightsNames) {
        if (!isThere(path() / name.file))
            continue;
        if (name.isIndex)
            openShards(path() / name.file);
        else
            openSingleFile(path() / name.file);
        return;
    }
    throw InputFileError(path().string(), "model.safetensors, pytorch_model.bin or an index of their shards",
                         "none of them");
}

const TensorFile& HuggingFaceFolder::openFile(const std::filesystem::path& file)
{
    if (file.extension() == ".safetensors")
        m_files.push_back(std::make_unique<SafetensorsFile>(file));
    else if (PyTorchArchive::recognises(MappedFile(file).bytes()))
        m_files.push_back(std::make_unique<PyTorchArchive>(file));
    else
        throw InputFileError(file.string(), "a checkpoint that torch.save wrote (a zip archive or a pickle)",
                             "other first bytes");
    return *m_files.back();
}

void HuggingFaceFolder::openSingleFile(const std::filesystem::path& file)
{
    const TensorFile& opened = openFile(file);
    for (const TensorInfo& info : opened.tensors())
        m_inOrder.push_back(opened.tensor(info.name));
}

void HuggingFaceFolder::openShards(const std::filesystem::path& index)
{
    const std::map<std::string, std::string> shardOfTensor = readWeightMap(index);
    std::map<std::string, std::size_t> tensorsInShard;
    for (const auto& [tensor, shard] : shardOfTensor)
        ++tensorsInShard[shard];

    for (const auto& [shard, expectedTensors] : tensorsInShard) {
        const TensorFile& opened = openFile(index.parent_path() / shard);
        std::size_t found = 0;
        for (const TensorInfo& info : opened.tensors()) {
            const auto entry = shardOfTensor.find(info.name);
            if (entry == shardOfTensor.end() || entry->second != shard)
                continue;
            m_inOrder.push_back(opened.tensor(info.name));
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
