#include "core/pipeline/export_layers.h"

#include "core/quantization/packing.h"

#include <ATen/ATen.h>

#include <optional>

namespace quantoscope {
namespace {

PackFormat packFormatOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::GptqV2:
        return PackFormat::GptqV2;
    case ExportFormat::Awq:
        return PackFormat::Awq;
    case ExportFormat::CompressedTensors:
        return PackFormat::CompressedTensors;
    case ExportFormat::Gptq:
    case ExportFormat::Gguf:
    case ExportFormat::Safetensors:
        break;
    }
    return PackFormat::Gptq;
}

/// Packs a layer once for all of its tensors and lets go of it when the last one has been taken.
class LayerPacker
{
public:
    LayerPacker(ExportedLayer layer, const ExportGrid& grid) : m_layer(std::move(layer)), m_grid(grid) { }

    /// Says that `part` will be taken once.
    void expect() { ++m_left; }

    at::Tensor take(at::Tensor PackedWeight::*part)
    {
        if (!m_packed)
            m_packed = packWeight(m_layer.inFile(), m_grid.bits, packFormatOf(m_grid.format));
        at::Tensor tensor = (*m_packed).*part;
        if (--m_left == 0)
            m_packed.reset();
        return tensor;
    }

private:
    ExportedLayer m_layer;
    ExportGrid m_grid;
    int m_left = 0;
    std::optional<PackedWeight> m_packed;
};

/// Lists the tensors of one layer.
class LayerTensors
{
public:
    LayerTensors(const ExportedLayer& layer, const ExportGrid& grid)
        : m_name(layer.info->name)
        , m_bits(grid.bits)
        , m_out(layer.codes->codes.rows)
        , m_in(layer.codes->codes.columns)
        , m_groups(layer.codes->scales.columns)
        , m_packer(std::make_shared<LayerPacker>(layer, grid))
    {
    }

    void addGptq()
    {
        add(".qweight", "I32", { words(m_in), m_out }, &PackedWeight::qweight);
        add(".qzeros", "I32", { m_groups, words(m_out) }, &PackedWeight::qzeros);
        add(".scales", "F16", { m_groups, m_out }, &PackedWeight::scales);
        add(".g_idx", "I32", { m_in }, &PackedWeight::groupIndex);
    }

    void addAwq()
    {
        add(".qweight", "I32", { m_in, m_out / 8 }, &PackedWeight::qweight);
        add(".qzeros", "I32", { m_groups, m_out / 8 }, &PackedWeight::qzeros);
        add(".scales", "F16", { m_groups, m_out }, &PackedWeight::scales);
    }

    void addCompressedTensors(bool symmetric, bool scatteredGroups)
    {
        add(".weight_packed", "I32", { m_out, words(m_in) }, &PackedWeight::qweight);
        add(".weight_scale", "F16", { m_out, m_groups }, &PackedWeight::scales);
        if (!symmetric)
            add(".weight_zero_point", "I32", { words(m_out), m_groups }, &PackedWeight::qzeros);
        m_tensors.push_back({ m_name + ".weight_shape", "I64", { 2 }, {}, [out = m_out, in = m_in] {
                                 return bytesOf(at::tensor({ out, in }, at::kLong));
                             } });
        if (scatteredGroups)
            add(".weight_g_idx", "I32", { m_in }, &PackedWeight::groupIndex);
    }

    std::vector<TensorToWrite> take() { return std::move(m_tensors); }

private:
    std::int64_t words(std::int64_t fields) const { return (fields * m_bits + 31) / 32; }

    void add(const char* part, const char* type, std::vector<std::int64_t> shape, at::Tensor PackedWeight::*member)
    {
        m_packer->expect();
        m_tensors.push_back({ m_name + part, type, std::move(shape), {}, [packer = m_packer, member] {
                                 return bytesOf(packer->take(member));
                             } });
    }

    std::string m_name;
    int m_bits;
    std::int64_t m_out;
    std::int64_t m_in;
    std::int64_t m_groups;
    std::shared_ptr<LayerPacker> m_packer;
    std::vector<TensorToWrite> m_tensors;
};

TensorToWrite plainWeight(const ExportedLayer& layer)
{
    const std::int64_t out = layer.codes->codes.rows;
    const std::int64_t in = layer.codes->codes.columns;
    const bool transposed = layer.layout == WeightLayout::InOut;
    return { layer.info->name + ".weight",
             "F32",
             transposed ? std::vector { in, out } : std::vector { out, in },
             {},
             [layer] { return bytesOf(layer.plainInFile()); } };
}

} // namespace

std::vector<TensorToWrite> tensorsOfLayer(const ExportedLayer& layer, const ExportGrid& grid)
{
    if (grid.format == ExportFormat::Safetensors)
        return { plainWeight(layer) };
    LayerTensors tensors(layer, grid);
    if (grid.format == ExportFormat::Awq)
        tensors.addAwq();
    else if (grid.format == ExportFormat::CompressedTensors)
        tensors.addCompressedTensors(grid.symmetric, grid.scatteredGroups);
    else
        tensors.addGptq();
    return tensors.take();
}

} // namespace quantoscope
