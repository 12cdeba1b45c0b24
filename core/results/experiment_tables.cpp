#include "core/results/experiment_tables.h"

#include "core/base/translation.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

namespace quantoscope {
namespace {

constexpr double kMebibyte = 1024.0 * 1024.0;

TableCell cell(const std::optional<double>& value, const std::optional<double>& error = {})
{
    return value ? TableCell { *value, error } : TableCell {};
}

TableCell cell(double value)
{
    return { value };
}

TableCell cell(std::int64_t value)
{
    return { value };
}

TableCell cell(std::string text)
{
    return { std::move(text) };
}

TableCell ours(const char* text)
{
    return { std::string(text), {}, true };
}

bool isEmpty(const TableCell& cell)
{
    return std::holds_alternative<std::monostate>(cell.value);
}

// Columns that nothing fills say nothing.
ResultTable tidied(ResultTable table)
{
    for (std::size_t column = table.columns.size(); column-- > 0;) {
        if (std::ranges::any_of(table.rows, [&](const auto& row) { return !isEmpty(row[column]); }))
            continue;
        const auto place = static_cast<std::ptrdiff_t>(column);
        table.columns.erase(table.columns.begin() + place);
        for (auto& row : table.rows)
            row.erase(row.begin() + place);
    }
    return table;
}

// The first run that measured something says it of the original.
std::optional<double> before(const std::vector<RunParts>& runs, std::optional<double> Run::*figure)
{
    for (const RunParts& part : runs)
        if (part.run->*figure)
            return part.run->*figure;
    return std::nullopt;
}

std::string shapeText(const std::vector<std::int64_t>& shape)
{
    std::string text;
    for (const std::int64_t extent : shape)
        text += (text.empty() ? "" : " × ") + std::to_string(extent);
    return text.empty() ? "1" : text;
}

std::optional<Warning> evaluationNote(const std::vector<RunParts>& runs)
{
    for (const RunParts& part : runs) {
        if (part.run->evaluatedWindows > 0)
            return Warning { "evaluated_on",
                             { { "windows", std::to_string(part.run->evaluatedWindows) },
                               { "tokens", std::to_string(part.run->evaluatedWindowTokens) } } };
    }
    return std::nullopt;
}

// One layer under every run that has it.
const LayerResult* layerOf(const RunParts& part, const LayerResult& like)
{
    const auto found = std::ranges::find(part.layers, like.name, [](const LayerResult* layer) { return layer->name; });
    return found == part.layers.end() ? nullptr : *found;
}

std::vector<TableCell> textRow(const std::string& prompt, TableCell writer, const TextResult::Side& side,
                               const std::optional<double>& byOriginal)
{
    return { cell(prompt),     std::move(writer),
             cell(side.text),  cell(textPerplexity(side)),
             cell(byOriginal), cell(static_cast<std::int64_t>(side.tokenIds.size())) };
}

std::vector<TableCell> parameterRow(const ParameterResult& parameter)
{
    return { cell(parameter.name),     cell(shapeText(parameter.shape)), cell(parameter.minCode),
             cell(parameter.maxCode),  cell(parameter.minError),         cell(parameter.medianError),
             cell(parameter.maxError), cell(parameter.bytesBefore),      cell(parameter.bytesAfter),
             cell(parameter.gridBytes) };
}

std::string printed(const char* format, double value)
{
    std::array<char, 64> text {};
    std::snprintf(text.data(), text.size(), format, value);
    return text.data();
}

std::string numberText(CellKind kind, double value)
{
    switch (kind) {
    case CellKind::Share:
        return printed("%.2f %%", 100 * value);
    case CellKind::Mebibytes:
        return printed("%.2f", value / kMebibyte);
    case CellKind::Bytes:
    case CellKind::Integer:
        return printed("%.0f", value);
    default:
        return printed("%.4g", value);
    }
}

} // namespace

RunParts partsOf(const Run& run)
{
    RunParts parts { &run, {}, {} };
    for (const LayerResult& layer : run.layers)
        parts.layers.push_back(&layer);
    for (const TextResult& text : run.texts)
        parts.texts.push_back(&text);
    return parts;
}

std::vector<RunParts> partsOfExperiment(const ExperimentDescription& experiment, const std::vector<RunParts>& all)
{
    std::vector<RunParts> parts;
    for (const RunParts& each : all) {
        if (each.run->experiment != experiment.key || each.run->status != RunStatus::Complete)
            continue;
        const auto earlier
            = std::ranges::find(parts, each.run->configJson, [](const RunParts& part) { return part.run->configJson; });
        if (earlier == parts.end())
            parts.push_back(each);
        else
            *earlier = each;
    }
    return parts;
}

ResultTable modelsTable(const std::vector<RunParts>& runs)
{
    ResultTable table {
        "models",
        QUANTOSCOPE_TR("Models"),
        {},
        { { "model", QUANTOSCOPE_TR("Model"), CellKind::Text, {}, "" },
          { "bytes", QUANTOSCOPE_TR("Size, MiB"), CellKind::Mebibytes, {}, "bytes" },
          { "exact_bytes", QUANTOSCOPE_TR("Bytes"), CellKind::Bytes, {}, "bytes" },
          { "bits_per_weight", QUANTOSCOPE_TR("Bits per weight"), CellKind::Number, {}, "bits_per_weight" },
          { "perplexity", QUANTOSCOPE_TR("Perplexity"), CellKind::Number, {}, "perplexity" },
          { "kl_mean", QUANTOSCOPE_TR("KL divergence"), CellKind::Number, {}, "kl_mean" },
          { "loss", QUANTOSCOPE_TR("Loss"), CellKind::Number, {}, "loss" },
          { "accuracy", QUANTOSCOPE_TR("Accuracy"), CellKind::Share, {}, "accuracy" } },
        {}
    };
    if (runs.empty())
        return table;
    if (const std::optional<Warning> note = evaluationNote(runs))
        table.notes.push_back(*note);
    const auto bytes = before(runs, &Run::bytesBefore);
    table.rows.push_back(
        { ours(QUANTOSCOPE_TR("Original")),
          cell(bytes),
          cell(bytes),
          {},
          cell(before(runs, &Run::perplexityBefore), before(runs, &Run::perplexityStandardErrorBefore)),
          {},
          cell(before(runs, &Run::lossBefore)),
          cell(before(runs, &Run::accuracyBefore)) });
    for (const RunParts& part : runs) {
        const Run& run = *part.run;
        table.rows.push_back({ cell(run.name), cell(run.bytesAfter), cell(run.bytesAfter), cell(run.bitsPerWeight),
                               cell(run.perplexityAfter, run.perplexityStandardError), cell(run.klMean),
                               cell(run.lossAfter), cell(run.accuracyAfter) });
    }
    return tidied(std::move(table));
}

ResultTable trainingTable(const TrainingRecord& training)
{
    ResultTable table { "training",
                        QUANTOSCOPE_TR("Training"),
                        {},
                        { { "epoch", QUANTOSCOPE_TR("Epoch"), CellKind::Integer, {}, "" },
                          { "train_loss", QUANTOSCOPE_TR("Training loss"), CellKind::Number, {}, "loss" },
                          { "validation_loss", QUANTOSCOPE_TR("Validation loss"), CellKind::Number, {}, "loss" },
                          { "accuracy", QUANTOSCOPE_TR("Validation accuracy"), CellKind::Share, {}, "accuracy" },
                          { "seconds", QUANTOSCOPE_TR("Time, s"), CellKind::Number, {}, "seconds" } },
                        {} };
    for (const TrainingEpoch& epoch : training.epochs)
        table.rows.push_back({ cell(static_cast<std::int64_t>(table.rows.size() + 1)), cell(epoch.trainLoss),
                               cell(epoch.validationLoss), cell(epoch.accuracy), cell(epoch.seconds) });
    if (!table.rows.empty())
        table.notes.push_back({ "trained_on",
                                { { "texts", std::to_string(training.texts) },
                                  { "file", training.trainFile },
                                  { "rate", printed("%g", training.learningRate) },
                                  { "batch", std::to_string(training.batchSize) },
                                  { "length", std::to_string(training.maxLength) } } });
    return table;
}

ResultTable layerErrorTable(const std::vector<RunParts>& runs)
{
    ResultTable table { "layers",
                        QUANTOSCOPE_TR("Errors by layer and kind"),
                        {},
                        { { "block", QUANTOSCOPE_TR("Block"), CellKind::Integer, {}, "" },
                          { "kind", QUANTOSCOPE_TR("Kind"), CellKind::Text, {}, "" } },
                        {} };
    for (const RunParts& part : runs) {
        table.columns.push_back(
            { "weight_mse", QUANTOSCOPE_TR("Weight MSE"), CellKind::Number, part.run->name, "weight_mse" });
        table.columns.push_back({ "accumulated_output_mse", QUANTOSCOPE_TR("Accumulated output MSE"), CellKind::Number,
                                  part.run->name, "accumulated_output_mse" });
    }
    if (runs.empty())
        return table;
    std::vector<const LayerResult*> layers = runs.front().layers;
    std::ranges::stable_sort(layers, {}, [](const LayerResult* layer) { return layer->block; });
    for (const LayerResult* const layer : layers) {
        std::vector<TableCell> row { cell(layer->block), cell(layer->kind) };
        for (const RunParts& part : runs) {
            const LayerResult* const result = layerOf(part, *layer);
            row.push_back(result ? cell(result->weightMse) : TableCell {});
            row.push_back(result ? cell(result->accumulatedOutputMse) : TableCell {});
        }
        table.rows.push_back(std::move(row));
    }
    return tidied(std::move(table));
}

ResultTable parametersTable(const Run& run)
{
    ResultTable table { "parameters",
                        QUANTOSCOPE_TR("Tensors"),
                        {},
                        { { "name", QUANTOSCOPE_TR("Tensor"), CellKind::Text, {}, "" },
                          { "shape", QUANTOSCOPE_TR("Shape"), CellKind::Text, {}, "" },
                          { "min_code", QUANTOSCOPE_TR("Least code"), CellKind::Integer, {}, "code" },
                          { "max_code", QUANTOSCOPE_TR("Largest code"), CellKind::Integer, {}, "code" },
                          { "min_error", QUANTOSCOPE_TR("|error|, least"), CellKind::Number, {}, "absolute_error" },
                          { "median_error", QUANTOSCOPE_TR("median"), CellKind::Number, {}, "absolute_error" },
                          { "max_error", QUANTOSCOPE_TR("largest"), CellKind::Number, {}, "absolute_error" },
                          { "bytes_before", QUANTOSCOPE_TR("Bytes before"), CellKind::Bytes, {}, "bytes" },
                          { "bytes_after", QUANTOSCOPE_TR("after"), CellKind::Bytes, {}, "bytes" },
                          { "grid_bytes", QUANTOSCOPE_TR("of scales"), CellKind::Bytes, {}, "scale" } },
                        {} };
    std::array<double, 3> sum {};
    for (const ParameterResult& parameter : run.parameters) {
        table.rows.push_back(parameterRow(parameter));
        sum[0] += parameter.bytesBefore;
        sum[1] += parameter.bytesAfter;
        sum[2] += parameter.gridBytes;
    }
    if (!table.rows.empty())
        table.rows.push_back(
            { ours(QUANTOSCOPE_TR("All tensors")), {}, {}, {}, {}, {}, {}, cell(sum[0]), cell(sum[1]), cell(sum[2]) });
    return table;
}

ResultTable textsTable(const std::vector<RunParts>& runs)
{
    ResultTable table {
        "texts",
        QUANTOSCOPE_TR("Texts"),
        {},
        { { "prompt", QUANTOSCOPE_TR("Prompt"), CellKind::Text, {}, "" },
          { "model", QUANTOSCOPE_TR("Model"), CellKind::Text, {}, "" },
          { "text", QUANTOSCOPE_TR("Continuation"), CellKind::Text, {}, "" },
          { "perplexity", QUANTOSCOPE_TR("Perplexity"), CellKind::Number, {}, "text_perplexity" },
          { "perplexity_by_original", QUANTOSCOPE_TR("by the original"), CellKind::Number, {}, "text_perplexity" },
          { "tokens", QUANTOSCOPE_TR("Tokens"), CellKind::Integer, {}, "" } },
        {}
    };
    std::vector<std::string> prompts;
    for (const RunParts& part : runs)
        for (const TextResult* const text : part.texts)
            if (std::ranges::find(prompts, text->prompt) == prompts.end())
                prompts.push_back(text->prompt);
    for (const std::string& prompt : prompts) {
        bool originalShown = false;
        for (const RunParts& part : runs) {
            for (const TextResult* const text : part.texts) {
                if (text->prompt != prompt)
                    continue;
                if (!std::exchange(originalShown, true))
                    table.rows.push_back(textRow(prompt, ours(QUANTOSCOPE_TR("Original")), text->original,
                                                 textPerplexity(text->original)));
                table.rows.push_back(
                    textRow(prompt, cell(part.run->name), text->quantized, text->perplexityByOriginal));
            }
        }
    }
    return table;
}

std::vector<ResultTable> experimentTables(const ExperimentDescription& experiment, const ModelDescription& model,
                                          const std::vector<RunParts>& runs)
{
    std::vector<ResultTable> tables { modelsTable(runs) };
    if (experiment.key == "classifier") {
        tables.push_back(trainingTable(model.training));
        tables.push_back(layerErrorTable(runs));
    } else if (experiment.key != "salient") {
        tables.push_back(textsTable(runs));
    }
    if (experiment.key == "uint8" && !runs.empty())
        tables.push_back(parametersTable(*runs.back().run));
    std::erase_if(tables, [](const ResultTable& table) { return table.rows.empty(); });
    return tables;
}

std::string cellText(const TableColumn& column, const TableCell& cell)
{
    if (const auto* const text = std::get_if<std::string>(&cell.value))
        return *text;
    if (const auto* const whole = std::get_if<std::int64_t>(&cell.value))
        return std::to_string(*whole);
    const auto* const number = std::get_if<double>(&cell.value);
    if (!number)
        return {};
    std::string text = numberText(column.kind, *number);
    if (cell.standardError)
        text += " ± " + printed("%.2g", *cell.standardError);
    return text;
}

} // namespace quantoscope
