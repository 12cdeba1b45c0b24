#include "app/cli/experiment_output.h"

#include "app/cli/text_table.h"
#include "core/results/warnings.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace quantoscope::cli {
namespace {

using Json = nlohmann::ordered_json;

std::string onOneLine(std::string text)
{
    std::ranges::replace(text, '\n', ' ');
    return text;
}

std::string titleOf(const TableColumn& column)
{
    return column.run.empty() ? column.title : column.run + ": " + column.title;
}

Json cellJson(const TableCell& cell)
{
    return std::visit(
        [](const auto& value) -> Json {
            if constexpr (std::is_same_v<std::decay_t<decltype(value)>, std::monostate>)
                return nullptr;
            else
                return value;
        },
        cell.value);
}

} // namespace

std::string tablesText(const std::vector<ResultTable>& tables)
{
    std::string text;
    for (const ResultTable& table : tables) {
        std::vector<TextTable::Column> columns;
        for (const TableColumn& column : table.columns)
            columns.push_back(
                { titleOf(column), column.kind == CellKind::Text ? TextTable::Align::Left : TextTable::Align::Right });
        TextTable lines(std::move(columns));
        for (const auto& row : table.rows) {
            std::vector<std::string> cells;
            for (std::size_t i = 0; i < row.size(); ++i)
                cells.push_back(onOneLine(cellText(table.columns[i], row[i])));
            lines.add(std::move(cells));
        }
        text += (text.empty() ? "" : "\n") + std::string(table.title) + '\n' + lines.text();
        for (const Warning& note : table.notes)
            text += describeWarning(note) + '\n';
    }
    return text;
}

nlohmann::ordered_json tablesJson(const std::vector<ResultTable>& tables)
{
    Json json = Json::object();
    for (const ResultTable& table : tables) {
        Json rows = Json::array();
        for (const auto& row : table.rows) {
            Json entry = Json::object();
            for (std::size_t i = 0; i < row.size(); ++i) {
                const TableColumn& column = table.columns[i];
                Json& place = column.run.empty() ? entry[column.key] : entry[column.key][column.run];
                place = cellJson(row[i]);
                if (row[i].standardError)
                    entry[column.key + "_standard_error"] = *row[i].standardError;
            }
            rows.push_back(std::move(entry));
        }
        Json notes = Json::array();
        for (const Warning& note : table.notes)
            notes.push_back(describeWarning(note));
        json[table.key] = { { "title", table.title }, { "notes", notes }, { "rows", rows } };
    }
    return json;
}

nlohmann::ordered_json histogramJson(const std::vector<RunParts>& runs)
{
    Json json = nullptr;
    for (const RunParts& part : runs) {
        const ParameterHistogram& histogram = part.run->parameterHistogram;
        if (histogram.edges.empty())
            continue;
        json["edges"] = histogram.edges;
        json["original"] = histogram.original;
        json["runs"][part.run->name] = histogram.quantized;
    }
    return json;
}

std::vector<RunParts> partsOf(const ExperimentDescription& experiment, const Session& session)
{
    std::vector<RunParts> all;
    for (const Run& run : session.runs)
        all.push_back(quantoscope::partsOf(run));
    return partsOfExperiment(experiment, all);
}

std::vector<ResultTable> tablesOf(const ExperimentDescription& experiment, const Session& session)
{
    return experimentTables(experiment, session.model, partsOf(experiment, session));
}

} // namespace quantoscope::cli
