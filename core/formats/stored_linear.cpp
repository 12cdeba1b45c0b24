#include "core/formats/stored_linear.h"

#include "core/base/errors.h"
#include "core/formats/code_reader.h"
#include "core/formats/model_source.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

namespace quantoscope {

namespace {

constexpr std::int64_t kWordBits = 32;
/// Zero points are looked at in so many layers to tell GPTQ's versions apart.
constexpr std::size_t kLayersLookedAt = 4;

using Shape = std::vector<std::int64_t>;

std::int64_t ceilDivide(std::int64_t value, std::int64_t divisor)
{
    return (value + divisor - 1) / divisor;
}

std::int64_t wordsFor(std::int64_t fields, int bits)
{
    return ceilDivide(fields * bits, kWordBits);
}

std::string printed(const Shape& shape)
{
    std::string text = "[";
    for (std::size_t i = 0; i < shape.size(); ++i)
        text += (i == 0 ? "" : ", ") + std::to_string(shape[i]);
    return text + "]";
}

/// Shapes of one layer's tensors against each other.
class LayerChecker
{
public:
    LayerChecker(const StoredTensors& tensors, std::string layer, const QuantizationScheme& scheme,
                 const std::filesystem::path& folder)
        : m_tensors(tensors), m_info { std::move(layer), scheme, 0, 0, 0, {} }, m_folder(folder)
    {
    }

    StoredLinearInfo check()
    {
        switch (m_info.scheme.layout) {
        case CodeLayout::Gptq:
        case CodeLayout::GptqV2:
            checkGptq();
            break;
        case CodeLayout::AwqGemm:
            checkAwq();
            break;
        case CodeLayout::CompressedTensors:
            checkCompressedTensors();
            break;
        }
        return m_info;
    }

private:
    [[noreturn]] void refuse(const char* part, const std::string& expected, const std::string& found) const
    {
        throw InputFileError(m_folder.string(), "tensor " + m_info.name + part + ' ' + expected, found);
    }

    const TensorView* find(const char* part) const
    {
        const auto found = m_tensors.find(m_info.name + part);
        return found == m_tensors.end() ? nullptr : &found->second;
    }

    /// Its shape, of `dimensions` extents within 1 .. 2^31-1.
    Shape take(const char* part, std::initializer_list<TensorDtype> types, std::size_t dimensions)
    {
        const TensorView* const view = find(part);
        if (!view)
            refuse(part, "beside the layer's other tensors", "none of that name");
        const TensorInfo* const info = view->info;
        if (std::ranges::find(types, info->dtype) == types.end())
            refuse(part, "of type " + std::string(tensorDtypeName(*types.begin())),
                   std::string(tensorDtypeName(info->dtype)));
        const bool sane = std::ranges::all_of(info->shape, [](std::int64_t extent) {
            return extent >= 1 && extent <= std::numeric_limits<std::int32_t>::max();
        });
        if (info->shape.size() != dimensions || !sane)
            refuse(part, "of " + std::to_string(dimensions) + " dimensions, none of them 0", printed(info->shape));
        m_info.tensors.push_back(info->name);
        return info->shape;
    }

    Shape takeWords(const char* part, std::size_t dimensions) { return take(part, { TensorDtype::I32 }, dimensions); }

    Shape takeScales(const char* part)
    {
        return take(part, { TensorDtype::F16, TensorDtype::BF16, TensorDtype::F32 }, 2);
    }

    void require(const char* part, const Shape& found, const Shape& expected) const
    {
        if (found != expected)
            refuse(part, "of shape " + printed(expected), printed(found));
    }

    std::int64_t groupsOfScheme() const
    {
        return m_info.scheme.groupSize < 0 ? 1 : ceilDivide(m_info.inFeatures, m_info.scheme.groupSize);
    }

    void checkGptq()
    {
        const int bits = m_info.scheme.bits;
        const Shape words = takeWords(".qweight", 2);
        const Shape scales = takeScales(".scales");
        const bool indexed = find(".g_idx") != nullptr;
        m_info.outFeatures = words[1];
        m_info.inFeatures = indexed ? takeWords(".g_idx", 1)[0] : words[0] * kWordBits / bits;
        m_info.groups = indexed ? scales[0] : groupsOfScheme();
        require(".qweight", words, { wordsFor(m_info.inFeatures, bits), m_info.outFeatures });
        require(".scales", scales, { m_info.groups, m_info.outFeatures });
        require(".qzeros", takeWords(".qzeros", 2), { m_info.groups, wordsFor(m_info.outFeatures, bits) });
    }

    void checkAwq()
    {
        const Shape words = takeWords(".qweight", 2);
        m_info.inFeatures = words[0];
        m_info.outFeatures = words[1] * 8;
        m_info.groups = groupsOfScheme();
        if (m_info.inFeatures % m_info.groups != 0)
            refuse(".qweight", "of inputs divisible by the group size", printed(words));
        require(".scales", takeScales(".scales"), { m_info.groups, m_info.outFeatures });
        require(".qzeros", takeWords(".qzeros", 2), { m_info.groups, words[1] });
    }

    void checkCompressedTensors()
    {
        const int bits = m_info.scheme.bits;
        const Shape words = takeWords(".weight_packed", 2);
        require(".weight_shape", take(".weight_shape", { TensorDtype::I64 }, 1), { 2 });
        std::array<std::int64_t, 2> shape {};
        std::memcpy(shape.data(), find(".weight_shape")->bytes.data(), sizeof shape);
        constexpr std::int64_t most = std::numeric_limits<std::int32_t>::max();
        if (shape[0] < 1 || shape[1] < 1 || shape[0] > most || shape[1] > most)
            refuse(".weight_shape", "to hold two extents", printed({ shape[0], shape[1] }));
        m_info.outFeatures = shape[0];
        m_info.inFeatures = shape[1];
        m_info.groups = groupsOfScheme();
        require(".weight_packed", words, { m_info.outFeatures, wordsFor(m_info.inFeatures, bits) });
        require(".weight_scale", takeScales(".weight_scale"), { m_info.outFeatures, m_info.groups });
        if (!m_info.scheme.symmetric)
            require(".weight_zero_point", takeWords(".weight_zero_point", 2),
                    { wordsFor(m_info.outFeatures, bits), m_info.groups });
        if (find(".weight_g_idx"))
            require(".weight_g_idx", takeWords(".weight_g_idx", 1), { m_info.inFeatures });
    }

    const StoredTensors& m_tensors;
    StoredLinearInfo m_info;
    const std::filesystem::path& m_folder;
};

/// The one value that all zero points of a few layers have, if they have one.
std::optional<int> commonZero(const StoredTensors& tensors, const std::vector<StoredLinearInfo>& linears,
                              const std::filesystem::path& folder)
{
    std::optional<int> common;
    for (std::size_t i = 0; i < std::min(linears.size(), kLayersLookedAt); ++i) {
        const CodeReader reader(tensors, linears[i], folder);
        for (std::int64_t group = 0; group < linears[i].groups; ++group) {
            for (std::int64_t row = 0; row < linears[i].outFeatures; ++row) {
                const int zero = reader.zero(row, group);
                if (common.value_or(zero) != zero)
                    return std::nullopt;
                common = zero;
            }
        }
    }
    return common;
}

/// Symmetric models have one zero point everywhere, half the number of codes. Where reading by the configuration gives
/// one less or one more, the version it names is not the file's.
void correctGptqVersion(const StoredTensors& tensors, std::vector<StoredLinearInfo>& linears,
                        const std::filesystem::path& folder, std::vector<std::string>& remarks)
{
    const QuantizationScheme scheme = linears.front().scheme;
    const int half = 1 << (scheme.bits - 1);
    const std::optional<int> zero = commonZero(tensors, linears, folder);
    if (!scheme.symmetric || zero == half)
        return;
    const bool second = scheme.layout == CodeLayout::GptqV2;
    if (zero != (second ? half - 1 : half + 1)) {
        remarks.emplace_back(
            "config.json says that the model is symmetric, but its zero points are not all one half of "
            "the range; they are read as they are");
        return;
    }
    const CodeLayout found = second ? CodeLayout::Gptq : CodeLayout::GptqV2;
    remarks.push_back("config.json says " + std::string(codeLayoutName(scheme.layout))
                      + ", but the zero points of this symmetric model are those of "
                      + std::string(codeLayoutName(found)) + " and are read as such");
    for (StoredLinearInfo& linear : linears)
        linear.scheme.layout = found;
}

} // namespace

std::string StoredLinearInfo::description() const
{
    return std::string(codeLayoutName(scheme.layout)) + ", " + std::to_string(scheme.bits) + " bits, "
        + (groups == 1 ? std::string("one scale a row") : "groups of " + std::to_string(ceilDivide(inFeatures, groups)))
        + (scheme.symmetric ? ", symmetric" : ", asymmetric");
}

std::vector<StoredLinearInfo> findStoredLinears(const StoredTensors& tensors, const QuantizationScheme& scheme,
                                                const std::filesystem::path& folder, std::vector<std::string>& remarks)
{
    const std::string_view mark = scheme.layout == CodeLayout::CompressedTensors ? ".weight_packed" : ".qweight";
    std::vector<StoredLinearInfo> linears;
    for (const auto& [name, view] : tensors) {
        if (name.size() > mark.size() && name.ends_with(mark))
            linears.push_back(LayerChecker(tensors, name.substr(0, name.size() - mark.size()), scheme, folder).check());
    }
    const bool gptq = scheme.layout == CodeLayout::Gptq || scheme.layout == CodeLayout::GptqV2;
    if (linears.empty())
        remarks.push_back("config.json says that the model is quantized, but no layer is stored as codes");
    else if (gptq)
        correctGptqVersion(tensors, linears, folder, remarks);
    return linears;
}

} // namespace quantoscope
