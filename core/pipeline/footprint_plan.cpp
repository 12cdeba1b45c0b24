#include "core/pipeline/footprint_plan.h"

#include "core/base/errors.h"
#include "core/formats/config_file.h"
#include "core/models/config_reader.h"
#include "core/pipeline/layer_plan.h"
#include "core/pipeline/open_model.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <set>

namespace quantoscope {
namespace {

constexpr std::int64_t kWordBytes = 4;
constexpr std::int64_t kWordBits = 32;

std::int64_t quotientUp(std::int64_t a, std::int64_t b)
{
    return (a + b - 1) / b;
}

template <typename Value, std::size_t Count>
Value valueOf(const std::array<std::pair<std::string_view, Value>, Count>& known, std::string_view name,
              const char* what)
{
    std::string names;
    for (const auto& [knownName, value] : known) {
        if (name == knownName)
            return value;
        names += (names.empty() ? "" : ", ") + std::string(knownName);
    }
    throw InvalidRequest(std::string(what) + " must be one of " + names + ", got \"" + std::string(name) + '"');
}

// The bytes of quantized weights, part by part.
struct Parts
{
    double codes = 0;
    double scales = 0;
    double zeros = 0;
    double indices = 0;

    double states() const { return scales + zeros + indices; }
};

// Adds up one weight [out, in] after the other.
class StorageSum
{
public:
    StorageSum(const GridSpec& grid, WeightStorage storage, TensorDtype dtype)
        : m_grid(grid), m_storage(storage), m_width(static_cast<std::int64_t>(tensorDtypeBytes(dtype)))
    {
        if (storage == WeightStorage::Awq && grid.bits() != 4)
            throw InvalidRequest("the AWQ layout holds 4 bits, not " + std::to_string(grid.bits()));
        if (storage == WeightStorage::Gguf)
            m_blockBytes = ggufBlockBytes(grid);
    }

    void add(std::int64_t out, std::int64_t in)
    {
        const Parts added = partsOf(out, in);
        m_sum.codes += added.codes;
        m_sum.scales += added.scales;
        m_sum.zeros += added.zeros;
        m_sum.indices += added.indices;
    }

    const Parts& sum() const { return m_sum; }

private:
    // fp16 scale and 16 bytes of codes; Q4_1 has an fp16 minimum too; Q8_0 a byte a code.
    static std::int64_t ggufBlockBytes(const GridSpec& grid)
    {
        const bool blocksOf32 = grid.granularity() == Granularity::Group && grid.groupSize() == 32;
        if (blocksOf32 && grid.bits() == 4)
            return grid.symmetric() ? 18 : 20;
        if (blocksOf32 && grid.bits() == 8 && grid.symmetric())
            return 34;
        throw InvalidRequest("GGUF blocks hold groups of 32 in 4 bits, or in 8 bits symmetric");
    }

    std::int64_t words(std::int64_t fields) const { return quotientUp(fields * m_grid.bits(), kWordBits) * kWordBytes; }

    Parts partsOf(std::int64_t out, std::int64_t in) const
    {
        const std::int64_t groups = m_grid.groupCount(in);
        const std::int64_t scales = m_grid.granularity() == Granularity::Tensor ? 1 : groups * out;
        const auto parts = [](std::int64_t codes, std::int64_t scaleBytes, std::int64_t zeroBytes, std::int64_t index) {
            return Parts { static_cast<double>(codes), static_cast<double>(scaleBytes), static_cast<double>(zeroBytes),
                           static_cast<double>(index) };
        };
        constexpr std::int64_t kHalf = 2;
        constexpr std::int64_t kFloat = 4;
        switch (m_storage) {
        case WeightStorage::Gptq:
            return parts(words(in) * out, groups * out * kHalf, groups * words(out), in * kWordBytes);
        case WeightStorage::Awq:
            return parts(in * words(out), groups * out * kHalf, groups * words(out), 0);
        case WeightStorage::CompressedTensors: {
            constexpr std::int64_t kShapeBytes = 16;
            const std::int64_t zeros = m_grid.symmetric() ? 0 : groups * words(out);
            return parts(words(in) * out, groups * out * m_width, zeros, kShapeBytes);
        }
        case WeightStorage::Gguf:
            return parts(out * quotientUp(in, 32) * m_blockBytes, 0, 0, 0);
        case WeightStorage::Bytes:
            return parts(out * in, scales * kFloat, m_grid.rule() == GridRule::Absmax ? 0 : scales * kFloat, 0);
        case WeightStorage::Int8Rows:
            return parts(out * in, out * kFloat, 0, 0);
        case WeightStorage::Dense:
            return parts(out * in * m_width, 0, 0, 0);
        }
        throw Error("unknown weight storage");
    }

    GridSpec m_grid;
    WeightStorage m_storage;
    std::int64_t m_width;
    std::int64_t m_blockBytes = 0;
    Parts m_sum;
};

std::set<std::size_t> chosenLinears(const ModelOutline& model, const FootprintRequest& request)
{
    std::set<std::size_t> chosen;
    if (request.allParameters)
        return chosen;
    for (const LayerGroup& group : planLayers(model.linears, request.layerGlob, request.includeHead).groups)
        chosen.insert(group.linears.begin(), group.linears.end());
    return chosen;
}

double bufferBytes(const ModelOutline& model, std::int64_t width)
{
    double bytes = 0;
    for (const BufferInfo& buffer : model.buffers)
        bytes
            += static_cast<double>(buffer.elements) * static_cast<double>(buffer.bytesEach ? buffer.bytesEach : width);
    return bytes;
}

FootprintPlan transformersFootprint(const ModelOutline& model, const FootprintRequest& request)
{
    const WeightStorage storage = request.storage.value_or(usualStorage(request.config));
    const auto width = static_cast<std::int64_t>(tensorDtypeBytes(request.dtype));
    const std::set<std::size_t> chosen = chosenLinears(model, request);
    StorageSum quantized(request.config.grid(), storage, request.dtype);
    double all = 0;
    double others = 0;
    for (const ParameterInfo& parameter : model.parameters) {
        const std::int64_t columns = parameter.shape.back();
        const auto bytes = static_cast<double>(parameter.elements() * width);
        all += bytes;
        if (request.allParameters || (parameter.linear >= 0 && chosen.contains(std::size_t(parameter.linear))))
            quantized.add(parameter.elements() / columns, columns);
        else
            others += bytes;
    }
    for (const std::size_t linear : chosen) {
        if (model.linears[linear].tied)
            quantized.add(model.linears[linear].outFeatures, model.linears[linear].inFeatures);
    }

    const double buffers = bufferBytes(model, width);
    const Parts& parts = quantized.sum();
    FootprintPlan plan;
    plan.beforeBytes = all + buffers;
    plan.statesBytes = parts.states();
    plan.afterBytes = parts.codes + others + buffers + (storage == WeightStorage::Bytes ? 0 : parts.states());
    plan.breakdown = { { "codes", parts.codes },     { "scales", parts.scales },     { "zeros", parts.zeros },
                       { "indices", parts.indices }, { "other_parameters", others }, { "buffers", buffers } };
    const GridSpec& grid = request.config.grid();
    if (grid.granularity() == Granularity::Group)
        plan.narrowLayers = std::ranges::count_if(
            chosen, [&](std::size_t linear) { return model.linears[linear].inFeatures < grid.groupSize(); });
    return plan;
}

FootprintPlan bitsPerWeightFootprint(const ModelOutline& model, const FootprintRequest& request)
{
    constexpr double kBitsAGroup = 20; // a 16-bit scale and a 4-bit zero
    const GridSpec& grid = request.config.grid();
    double parameters = 0;
    double groups = 0;
    for (const ParameterInfo& parameter : model.parameters) {
        const auto elements = static_cast<double>(parameter.elements());
        parameters += elements;
        switch (grid.granularity()) {
        case Granularity::Tensor:
            groups += 1;
            break;
        case Granularity::Channel:
            groups += elements / static_cast<double>(parameter.shape.back());
            break;
        case Granularity::Group:
            groups += elements / static_cast<double>(grid.groupSize());
            break;
        }
    }
    constexpr double kBitsAByte = 8;
    FootprintPlan plan;
    plan.statesBytes = groups * kBitsAGroup / kBitsAByte;
    plan.beforeBytes = parameters * static_cast<double>(tensorDtypeBytes(request.dtype)) + plan.statesBytes;
    const double codes = parameters * grid.bits() / kBitsAByte;
    plan.afterBytes = codes + plan.statesBytes;
    plan.breakdown = { { "codes", codes }, { "scales_and_zeros", plan.statesBytes } };
    return plan;
}

bool startsWithBrace(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    char first = 0;
    return file >> std::ws >> first && first == '{';
}

bool holdsOnlyConfig(const std::filesystem::path& folder)
{
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(folder / "config.json", ignored))
        return false;
    for (const std::filesystem::directory_entry& entry : std::filesystem::directory_iterator(folder, ignored)) {
        const std::string name = entry.path().filename().string();
        for (const char* ending : { ".safetensors", ".bin", ".index.json", ".pt", ".pth" }) {
            if (name.ends_with(ending))
                return false;
        }
    }
    return true;
}

} // namespace

FootprintAccounting footprintAccountingFromName(std::string_view name)
{
    constexpr std::array<std::pair<std::string_view, FootprintAccounting>, 2> known { {
        { "transformers", FootprintAccounting::Transformers },
        { "bits-per-weight", FootprintAccounting::BitsPerWeight },
    } };
    return valueOf(known, name, "the accounting");
}

WeightStorage weightStorageFromName(std::string_view name)
{
    constexpr std::array<std::pair<std::string_view, WeightStorage>, 6> known { {
        { "gptq", WeightStorage::Gptq },
        { "gptq_v2", WeightStorage::Gptq },
        { "awq", WeightStorage::Awq },
        { "compressed-tensors", WeightStorage::CompressedTensors },
        { "gguf", WeightStorage::Gguf },
        { "safetensors", WeightStorage::Dense },
    } };
    return valueOf(known, name, "the format");
}

WeightStorage usualStorage(const QuantizerConfig& config)
{
    if (config.method() == "llm-int8")
        return WeightStorage::Int8Rows;
    if (config.method() == "awq" && config.grid().bits() == 4)
        return WeightStorage::Awq;
    switch (config.grid().rule()) {
    case GridRule::MinMax:
    case GridRule::Awq:
        return WeightStorage::Gptq;
    case GridRule::Absmax:
    case GridRule::ZeroPoint:
    case GridRule::Truncated:
        return WeightStorage::Bytes;
    case GridRule::Step:
        return WeightStorage::Dense;
    }
    throw Error("unknown grid rule");
}

FootprintPlan planFootprint(const ModelOutline& model, const FootprintRequest& request)
{
    if (request.accounting == FootprintAccounting::BitsPerWeight)
        return bitsPerWeightFootprint(model, request);
    return transformersFootprint(model, request);
}

TensorDtype parameterDtype(const ModelSource& source)
{
    const ConfigReader config(source);
    const char* const key = config.find("torch_dtype") ? "torch_dtype" : "dtype";
    const std::string name = config.text(key, "float32");
    if (name == "float32")
        return TensorDtype::F32;
    if (name == "float16")
        return TensorDtype::F16;
    if (name == "bfloat16")
        return TensorDtype::BF16;
    config.refuse(key, "as float32, float16 or bfloat16");
}

std::shared_ptr<const ModelSource> openOutlineSource(const std::string& path)
{
    if (path == kDemoModel)
        return openSource(path);
    std::error_code ignored;
    if (std::filesystem::is_regular_file(path, ignored) && startsWithBrace(path))
        return openConfigFile(path);
    return holdsOnlyConfig(path) ? openConfigFile(path) : openSource(path);
}

} // namespace quantoscope
