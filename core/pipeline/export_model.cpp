#include "core/pipeline/export_model.h"

#include "core/base/staged_folder.h"
#include "core/formats/mapped_file.h"
#include "core/models/architecture.h"
#include "core/pipeline/export_check.h"
#include "core/pipeline/export_config.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <chrono>
#include <cstring>
#include <map>

namespace quantoscope {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

std::int64_t bytesIn(const fs::path& folder)
{
    std::int64_t bytes = 0;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder))
        bytes += static_cast<std::int64_t>(entry.file_size());
    return bytes;
}

class Exporter
{
public:
    Exporter(const OpenModel& model, const LanguageModel& quantized, const Run& run, const ExportRequest& request)
        : m_source(*model.source)
        , m_linears(quantized.linears())
        , m_config(QuantizerConfig::fromJson(nlohmann::json::parse(run.configJson)))
        , m_facts { exportGrid(m_config, request.format), &m_config, {}, false }
    {
        const Blueprint blueprint = findArchitecture(m_source).describe(m_source);
        for (std::size_t i = 0; i < blueprint.linears().size(); ++i)
            addLayer(blueprint.linears()[i], quantized.linear(i)->weight(), run);
    }

    const std::vector<ExportedLayer>& layers() const noexcept { return m_layers; }

    void write(const fs::path& folder) const
    {
        writeModelSafetensors(folder, tensors());
        for (const TensorInfo& info : m_source.tensors())
            MappedFile::requireIntact(m_source.tensor(info.name).bytes); // what was copied is what the source held
        writeCompanions(m_source, m_facts, folder);
    }

private:
    bool packs() const { return m_facts.grid.format != ExportFormat::Safetensors; }

    void addLayer(const PlannedLinear& planned, const at::Tensor& weight, const Run& run)
    {
        const auto info = std::ranges::find(m_linears, planned.info.name, &LinearInfo::name);
        const auto result = std::ranges::find(run.layers, planned.info.name, &LayerResult::name);
        const at::Tensor rows = rowsInFile(m_source, *info);
        if (result == run.layers.end() || !result->codes) {
            if (planned.info.block >= 0)
                m_facts.unquantized.push_back(planned.info.name);
            if (rows.defined())
                m_reordered[planned.weight] = rows;
            return;
        }
        if (packs())
            requireHalfScales(*result);
        if (!QuantizedWeight::fromCodes(*result->codes).dequantize().equal(weight.to(at::kCPU)))
            throw InvalidRequest("codes and grid of " + info->name
                                 + " do not make up its weight alone; no format holds the rest");
        if (planned.info.block < 0)
            m_facts.headQuantized = true;
        m_layers.push_back({ &*info, result->codes, planned.layout, rows });
        if (!planned.info.tied)
            m_layerOfTensor[planned.weight] = m_layers.size() - 1;
        else
            m_tiedHead = m_layers.size() - 1;
    }

    /// In the order of the source, a quantized layer's in the place of its weight; a head that was tied comes last.
    std::vector<TensorToWrite> tensors() const
    {
        std::vector<TensorToWrite> all;
        const auto add = [&](std::size_t layer) {
            for (TensorToWrite& tensor : tensorsOfLayer(m_layers[layer], m_facts.grid))
                all.push_back(std::move(tensor));
        };
        for (const TensorInfo& info : m_source.tensors()) {
            const auto layer = m_layerOfTensor.find(info.name);
            if (layer == m_layerOfTensor.end())
                all.push_back(copied(info));
            else
                add(layer->second);
        }
        if (m_tiedHead)
            add(*m_tiedHead);
        return all;
    }

    TensorToWrite copied(const TensorInfo& info) const
    {
        TensorToWrite tensor { info.name, std::string(tensorDtypeName(info.dtype)), info.shape, {}, {} };
        const TensorView view = m_source.tensor(info.name);
        const auto rows = m_reordered.find(info.name);
        const bool asItLies = view.decoder == nullptr && rows == m_reordered.end();
        if (asItLies)
            tensor.bytes = view.bytes;
        else
            tensor.produce = [view, order = rows == m_reordered.end() ? at::Tensor() : rows->second] {
                return elements(view, order);
            };
        return tensor;
    }

    static std::vector<std::byte> elements(const TensorView& view, const at::Tensor& order)
    {
        const auto bytes = static_cast<std::size_t>(view.info->elements()) * tensorDtypeBytes(view.info->dtype);
        std::vector<std::byte> read(bytes);
        view.read(0, read);
        if (!order.defined())
            return read;
        std::vector<std::byte> ordered(bytes);
        const std::size_t row = bytes / static_cast<std::size_t>(order.numel());
        const auto* const from = order.data_ptr<std::int64_t>();
        for (std::int64_t i = 0; i < order.numel(); ++i)
            std::memcpy(ordered.data() + static_cast<std::size_t>(i) * row,
                        read.data() + static_cast<std::size_t>(from[i]) * row, row);
        return ordered;
    }

    const ModelSource& m_source;
    const std::vector<LinearInfo>& m_linears;
    QuantizerConfig m_config;
    ExportFacts m_facts;
    std::vector<ExportedLayer> m_layers;
    std::map<std::string, std::size_t, std::less<>> m_layerOfTensor;
    std::map<std::string, at::Tensor, std::less<>> m_reordered; ///< plain weights whose rows change places
    std::optional<std::size_t> m_tiedHead;
};

} // namespace

ExportResult exportModel(const OpenModel& model, const LanguageModel& quantized, const Run& run,
                         const ExportRequest& request, const std::vector<std::int64_t>& prompt,
                         const CancellationToken& cancel)
{
    const Clock::time_point start = Clock::now();
    ExportResult result;
    result.format = exportFormatName(request.format);
    result.folder = fs::absolute(request.folder).lexically_normal().string();
    const Exporter exporter(model, quantized, run, request);
    StagedFolder staged(request.folder);
    exporter.write(staged.path());
    cancel.throwIfCancelled();
    staged.commit();
    result.bytes = bytesIn(request.folder);
    result.writeSeconds = secondsSince(start);

    const Clock::time_point written = Clock::now();
    const std::shared_ptr<const ModelSource> source = openModelSource(request.folder);
    compareExport(*source, exporter.layers(), request.format, result, cancel);
    compareTexts(source, model, quantized, prompt, result, cancel);
    result.checkSeconds = secondsSince(written);
    return result;
}

std::vector<Warning> exportWarnings(const ExportResult& result)
{
    std::vector<Warning> warnings;
    if (result.layersDiffering > 0)
        warnings.push_back({ "export_differs",
                             { { "layers", std::to_string(result.layersDiffering) },
                               { "folder", result.folder },
                               { "first", result.firstDifference } } });
    if (result.sameText == false)
        warnings.push_back({ "export_text_differs", { { "folder", result.folder } } });
    return warnings;
}

} // namespace quantoscope
