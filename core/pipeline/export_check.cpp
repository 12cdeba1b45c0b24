#include "core/pipeline/export_check.h"

#include "core/models/generation.h"
#include "core/pipeline/memory_check.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <bit>
#include <cstring>

namespace quantoscope {
namespace {

constexpr std::int64_t kTextTokens = 32;
/// Elements of a plain weight that are compared at once.
constexpr std::int64_t kPiece = std::int64_t(1) << 20U;

/// The first difference between a layer of the run and its image in the file; empty if there is none.
class LayerComparison
{
public:
    LayerComparison(const ExportedLayer& layer, const StoredLinear& read, int bits)
        : m_expected(layer.inFile())
        , m_read(read)
        , m_out(m_expected.codes.size(0))
        , m_in(m_expected.codes.size(1))
        , m_groups(m_expected.scales.size(1))
        , m_shift(m_expected.minCode < 0 ? 1 << (bits - 1) : 0)
        , m_oneGrid(m_expected.scales.size(0) != m_out)
    {
    }

    std::string difference() const
    {
        if (m_read.codes.size() != static_cast<std::size_t>(m_out * m_in)
            || m_read.scales.size() != static_cast<std::size_t>(m_out * m_groups))
            return "another shape";
        const auto* const codes = m_expected.codes.data_ptr<std::int32_t>();
        for (std::int64_t i = 0; i < m_out * m_in; ++i) {
            if (codes[i] + m_shift != m_read.codes[static_cast<std::size_t>(i)])
                return said("code", i / m_in, i % m_in, codes[i] + m_shift, m_read.codes[static_cast<std::size_t>(i)]);
        }
        const auto* const groups = m_expected.groupIndex.data_ptr<std::int32_t>();
        for (std::int64_t i = 0; i < m_in; ++i) {
            if (groups[i] != m_read.groupIndex[static_cast<std::size_t>(i)])
                return said("group of input", 0, i, groups[i], m_read.groupIndex[static_cast<std::size_t>(i)]);
        }
        return gridDifference();
    }

private:
    std::string gridDifference() const
    {
        const auto* const scales = m_expected.scales.data_ptr<float>();
        const auto* const zeros = m_expected.zeros.data_ptr<float>();
        for (std::int64_t i = 0; i < m_out * m_groups; ++i) {
            const std::int64_t mine = m_oneGrid ? 0 : i;
            const auto at = static_cast<std::size_t>(i);
            if (std::bit_cast<std::uint32_t>(scales[mine]) != std::bit_cast<std::uint32_t>(m_read.scales[at]))
                return said("scale", i / m_groups, i % m_groups, scales[mine], m_read.scales[at]);
            if (zeros[mine] + static_cast<float>(m_shift) != static_cast<float>(m_read.zeros[at]))
                return said("zero point", i / m_groups, i % m_groups, zeros[mine] + static_cast<float>(m_shift),
                            m_read.zeros[at]);
        }
        return {};
    }

    template <typename Expected, typename Found>
    static std::string said(const char* what, std::int64_t row, std::int64_t column, Expected expected, Found found)
    {
        return std::string(what) + " [" + std::to_string(row) + ", " + std::to_string(column) + "] is "
            + std::to_string(found) + " instead of " + std::to_string(expected);
    }

    QuantizedWeight m_expected;
    const StoredLinear& m_read;
    std::int64_t m_out;
    std::int64_t m_in;
    std::int64_t m_groups;
    std::int32_t m_shift; ///< from the run's signed codes to the file's unsigned ones
    bool m_oneGrid; ///< for the whole tensor; the file repeats it for every row
};

std::string compareCodes(const ModelSource& written, const ExportedLayer& layer)
{
    const auto stored = written.storedLinears();
    const auto found = std::ranges::find(stored, layer.info->name, &StoredLinearInfo::name);
    if (found == stored.end())
        return "it is not stored as codes";
    const StoredLinear read = written.storedLinear(*found);
    return LayerComparison(layer, read, found->scheme.bits).difference();
}

std::string comparePlain(const ModelSource& written, const ExportedLayer& layer)
{
    const TensorView view = written.tensor(layer.info->name + ".weight");
    const at::Tensor expected = layer.plainInFile();
    if (view.info->dtype != TensorDtype::F32 || view.info->elements() != expected.numel())
        return "another type or shape";
    std::vector<std::byte> piece;
    const auto* const bytes = static_cast<const std::byte*>(expected.data_ptr());
    for (std::int64_t first = 0; first < expected.numel(); first += kPiece) {
        const auto count = static_cast<std::size_t>(std::min(kPiece, expected.numel() - first)) * sizeof(float);
        piece.resize(count);
        view.read(first, piece);
        if (std::memcmp(piece.data(), bytes + static_cast<std::size_t>(first) * sizeof(float), count) != 0)
            return "a weight differs among the " + std::to_string(count / sizeof(float)) + " from number "
                + std::to_string(first);
    }
    return {};
}

/// Formats whose codes are read as weights. Those of a GGUF file are equal bit by bit only if codes and grid are:
/// products of float16 steps with codes are exact.
bool readsAsPlain(ExportFormat format)
{
    return format == ExportFormat::Safetensors || format == ExportFormat::Gguf;
}

} // namespace

void compareExport(const ModelSource& written, const std::vector<ExportedLayer>& layers, ExportFormat format,
                   ExportResult& result, const CancellationToken& cancel)
{
    for (const ExportedLayer& layer : layers) {
        cancel.throwIfCancelled();
        const std::string difference
            = readsAsPlain(format) ? comparePlain(written, layer) : compareCodes(written, layer);
        ++result.layersCompared;
        if (difference.empty())
            continue;
        ++result.layersDiffering;
        if (result.firstDifference.empty())
            result.firstDifference = layer.info->name + ": " + difference;
    }
}

void compareTexts(const std::shared_ptr<const ModelSource>& written, const OpenModel& model,
                  const LanguageModel& quantized, const std::vector<std::int64_t>& prompt, ExportResult& result,
                  const CancellationToken& cancel)
{
    const double needed = static_cast<double>(quantized.config().parameters) * sizeof(float);
    const std::optional<double> available = availableMemory();
    if (prompt.empty() || (available && needed > *available))
        return;
    SamplerSettings settings;
    settings.maxNewTokens = kTextTokens;
    const std::unique_ptr<LanguageModel> read
        = loadLanguageModel(written, quantized.device(), {}, cancel, model.residency);
    const Generation theirs = generate(*read, prompt, settings, cancel);
    const Generation ours = generate(quantized, prompt, settings, cancel);
    result.sameText = theirs.ids == ours.ids;
    if (model.tokenizer) {
        result.prompt = model.tokenizer->decode(prompt);
        result.text = model.tokenizer->decode(theirs.ids);
    }
}

} // namespace quantoscope
