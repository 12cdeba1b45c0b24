#include "app/cli/commands.h"
#include "app/cli/experiment_output.h"
#include "app/cli/session_argument.h"
#include "app/cli/text_table.h"
#include "core/pipeline/packed_layer.h"
#include "core/reports/comparison.h"
#include "core/results_io/session_file.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <nlohmann/json.hpp>

namespace quantoscope::cli {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::int64_t kRowsShown = 4;
constexpr std::int64_t kColumnsShown = 6;

struct ShowOptions
{
    SessionArgument session;
    std::string experiment;
    std::string layer;
    std::string format;
};

std::string shapeText(const PackedTensor& tensor)
{
    std::string text;
    for (const std::int64_t extent : tensor.shape)
        text += (text.empty() ? "" : " × ") + std::to_string(extent);
    return text;
}

std::string hexText(std::int32_t word)
{
    std::array<char, 16> text {};
    std::snprintf(text.data(), text.size(), "%08X", static_cast<unsigned>(word));
    return text.data();
}

std::string elementText(const PackedTensor& tensor, std::int64_t row, std::int64_t column)
{
    if (tensor.packing == WordPacking::None)
        return number(valueAt(tensor, row, column));
    std::string text = hexText(wordAt(tensor, row, column)) + " (";
    const std::int64_t string = tensor.packing == WordPacking::DownColumns ? column : row;
    bool first = true;
    for (const std::int64_t field : fieldsOfWord(tensor, row, column)) {
        text += (first ? "" : " ") + std::to_string(fieldAt(tensor, field, string));
        first = false;
    }
    return text + ')';
}

// The upper left corner; the codes of each word in parentheses.
std::string cornerText(const PackedTensor& tensor)
{
    std::string text = '\n' + tensor.name + '\n';
    for (std::int64_t row = 0; row < std::min(kRowsShown, tensor.rows()); ++row) {
        for (std::int64_t column = 0; column < std::min(kColumnsShown, tensor.columns()); ++column)
            text += "  " + elementText(tensor, row, column);
        text += '\n';
    }
    return text;
}

Json cornerJson(const PackedTensor& tensor)
{
    Json rows = Json::array();
    for (std::int64_t row = 0; row < std::min(kRowsShown, tensor.rows()); ++row) {
        Json elements = Json::array();
        for (std::int64_t column = 0; column < std::min(kColumnsShown, tensor.columns()); ++column)
            elements.push_back(elementText(tensor, row, column));
        rows.push_back(std::move(elements));
    }
    return rows;
}

void showPacked(const Context& context, const ShowOptions& options, const Session& session)
{
    const Run& run = *findRuns(session, options.session.runs).back();
    const auto layer = std::ranges::find(run.layers, options.layer, &LayerResult::name);
    if (layer == run.layers.end())
        throw InvalidRequest("run " + run.name + " has no layer " + options.layer);
    const PackedLayer packed = packLayer(run, *layer, options.format);
    TextTable table(
        { { "tensor", TextTable::Align::Left }, { "type", TextTable::Align::Left }, { "shape" }, { "bytes" } });
    Json tensors = Json::array();
    std::string corners;
    for (const PackedTensor& tensor : packed.tensors) {
        table.add(
            { tensor.name, tensor.type, shapeText(tensor), grouped(static_cast<std::int64_t>(tensor.bytes.size())) });
        tensors.push_back({ { "name", tensor.name },
                            { "dtype", tensor.type },
                            { "shape", tensor.shape },
                            { "bytes", tensor.bytes.size() },
                            { "corner", cornerJson(tensor) } });
        corners += cornerText(tensor);
    }
    context.result({ { "layer", packed.layer },
                     { "run", run.id },
                     { "format", packed.format },
                     { "bytes", packed.bytes() },
                     { "tensors", tensors } });
    context.print(table.text() + corners);
}

void showExperiments(const Context& context, const ShowOptions& options, const Session& session)
{
    Json shown = Json::object();
    std::string text;
    for (const ExperimentDescription& experiment : experiments()) {
        if (!options.experiment.empty() && experiment.key != options.experiment)
            continue;
        const std::vector<RunParts> runs = partsOf(experiment, session);
        if (runs.empty())
            continue;
        const std::vector<ResultTable> tables = tablesOf(experiment, session);
        shown[std::string(experiment.key)]
            = { { "title", experiment.title }, { "tables", tablesJson(tables) }, { "histogram", histogramJson(runs) } };
        text += (text.empty() ? "" : "\n") + std::string(experiment.title) + "\n\n" + tablesText(tables);
    }
    if (shown.empty())
        throw InvalidRequest("the session has no finished run of "
                             + (options.experiment.empty() ? "an experiment" : "experiment " + options.experiment));
    context.result({ { "experiments", shown } });
    context.print(text);
}

} // namespace

void addShowCommand(CLI::App& app, Context& context)
{
    CLI::App* const command
        = app.add_subcommand("show", "What the experiments of a session found, or a layer as it is stored");
    const auto options = std::make_shared<ShowOptions>();
    addSessionArgument(*command, options->session);
    command->add_option("--experiment", options->experiment, "Only this one (all)")->type_name("KEY");
    CLI::Option* const layer
        = command->add_option("--layer", options->layer, "A layer of --runs (the last run)")->type_name("NAME");
    CLI::Option* const packed
        = command
              ->add_option("--packed", options->format,
                           "The layer's tensors as this format stores them: names, types, shapes, "
                           "and the first words with the codes in them")
              ->type_name("gptq|gptq_v2|awq|compressed-tensors");
    layer->needs(packed);
    packed->needs(layer);
    command->footer("Example: quantoscope-cli show gptq.h5 --layer model.layers.0.mlp.up_proj --packed gptq");
    command->callback([&context, options] {
        context.action = [&context, options] {
            const Session session = readSession(options->session.file);
            if (options->format.empty())
                showExperiments(context, *options, session);
            else
                showPacked(context, *options, session);
        };
    });
}

} // namespace quantoscope::cli
