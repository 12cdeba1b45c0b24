#include "core/pipeline/export_model.h"

#include "core/base/staged_folder.h"
#include "core/formats/mapped_file.h"
#include "core/pipeline/export_check.h"
#include "core/pipeline/export_config.h"
#include "core/pipeline/export_gguf.h"
#include "core/pipeline/export_layers.h"
#include "core/pipeline/export_tokenizer.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <chrono>
#include <cstring>
#include <iterator>

namespace quantoscope {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

/// What is opened to read an export back.
fs::path fileIn(const fs::path& folder, ExportFormat format)
{
    return format == ExportFormat::Gguf ? folder / "model.gguf" : folder;
}

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
        : m_model(model)
        , m_source(*model.source)
        , m_image(imageOf(model, quantized, run, request.format != ExportFormat::Safetensors))
        , m_config(QuantizerConfig::fromJson(nlohmann::json::parse(run.configJson)))
        , m_facts { exportGrid(m_config, request.format), &m_config, m_image.unquantized,
                    std::ranges::any_of(m_image.layers,
                                        [](const ExportedLayer& layer) { return layer.info->block < 0; }) }
    {
    }

    const std::vector<ExportedLayer>& layers() const noexcept { return m_image.layers; }

    /// Returns what a person must know of the files.
    std::vector<Warning> write(const fs::path& folder) const
    {
        std::vector<Warning> warnings;
        if (m_facts.grid.format == ExportFormat::Gguf) {
            writeGgufModel(fileIn(folder, ExportFormat::Gguf), m_model, m_config.grid(), m_image);
        } else {
            writeModelSafetensors(folder, tensors());
            writeCompanions(m_source, m_facts, folder);
            warnings = exportTokenizer(m_model, folder);
        }
        for (const TensorInfo& info : m_source.tensors())
            MappedFile::requireIntact(m_source.tensor(info.name).bytes); // what was copied is what the source held
        return warnings;
    }

private:
    /// In the order of the source, a quantized layer's in the place of its weight; a head that was tied comes last.
    std::vector<TensorToWrite> tensors() const
    {
        std::vector<TensorToWrite> all;
        const auto add = [&](std::size_t layer) {
            for (TensorToWrite& tensor : tensorsOfLayer(m_image.layers[layer], m_facts.grid))
                all.push_back(std::move(tensor));
        };
        for (const TensorInfo& info : m_source.tensors()) {
            const auto layer = m_image.layerOf.find(info.name);
            if (layer == m_image.layerOf.end())
                all.push_back(plain(info));
            else
                add(layer->second);
        }
        if (m_image.tiedHead)
            add(*m_image.tiedHead);
        return all;
    }

    TensorToWrite plain(const TensorInfo& info) const
    {
        TensorToWrite tensor { info.name, std::string(tensorDtypeName(info.dtype)), info.shape, {}, {} };
        const TensorView view = m_source.tensor(info.name);
        if (const auto changed = m_image.changed.find(info.name); changed != m_image.changed.end()) {
            tensor.dtype = "F32"; // what was measured: a float16 would be another value
            tensor.produce = [value = changed->second] { return bytesOf(value); };
            return tensor;
        }
        const auto rows = m_image.reordered.find(info.name);
        if (view.decoder == nullptr && rows == m_image.reordered.end())
            tensor.bytes = view.bytes;
        else
            tensor.produce = [view, order = rows == m_image.reordered.end() ? at::Tensor() : rows->second] {
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

    const OpenModel& m_model;
    const ModelSource& m_source;
    ModelImage m_image;
    QuantizerConfig m_config;
    ExportFacts m_facts;
};

} // namespace

ExportedModel exportModel(const OpenModel& model, const LanguageModel& quantized, const Run& run,
                          const ExportRequest& request, const std::vector<std::int64_t>& prompt,
                          const CancellationToken& cancel)
{
    const Clock::time_point start = Clock::now();
    ExportedModel exported;
    ExportResult& result = exported.result;
    result.format = exportFormatName(request.format);
    result.folder = fs::absolute(request.folder).lexically_normal().string();
    const Exporter exporter(model, quantized, run, request);
    StagedFolder staged(request.folder);
    exported.warnings = exporter.write(staged.path());
    cancel.throwIfCancelled();
    staged.commit();
    result.bytes = bytesIn(request.folder);
    result.writeSeconds = secondsSince(start);

    const Clock::time_point written = Clock::now();
    const std::shared_ptr<const ModelSource> source = openModelSource(fileIn(request.folder, request.format));
    compareExport(*source, exporter.layers(), request.format, result, cancel);
    std::ranges::move(compareTokenizer(model, request.folder), std::back_inserter(exported.warnings));
    compareTexts(source, model, quantized, prompt, result, cancel);
    result.checkSeconds = secondsSince(written);
    std::ranges::move(exportWarnings(result), std::back_inserter(exported.warnings));
    return exported;
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
