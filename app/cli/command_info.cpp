#include "app/cli/commands.h"
#include "app/cli/model_argument.h"
#include "app/cli/text_table.h"

#include <nlohmann/json.hpp>

namespace quantoscope::cli {
namespace {

nlohmann::ordered_json infoJson(const ModelSource& source, const ModelOutline& outline)
{
    nlohmann::ordered_json json;
    json["architecture"] = outline.config.architecture;
    json["parameters"] = outline.config.parameters;
    json["context_length"] = outline.config.contextLength;
    json["vocabulary_size"] = outline.config.vocabularySize;
    json["hidden_size"] = outline.config.hiddenSize;
    json["blocks"] = outline.config.blocks;
    json["format"] = source.formatName();
    json["warnings"] = source.remarks();
    json["tensors"] = nlohmann::json::array();
    for (const TensorInfo& tensor : source.tensors()) {
        json["tensors"].push_back({ { "name", tensor.name },
                                    { "shape", tensor.shape },
                                    { "dtype", tensor.storedTypeName() },
                                    { "bytes", tensor.bytes } });
    }
    json["linear_layers"] = nlohmann::json::array();
    for (const LinearInfo& linear : outline.linears) {
        const TensorInfo* const tensor = source.findTensor(linear.name + ".weight");
        json["linear_layers"].push_back({ { "name", linear.name },
                                          { "block", linear.block },
                                          { "kind", linear.kind },
                                          { "in_features", linear.inFeatures },
                                          { "out_features", linear.outFeatures },
                                          { "tied", linear.tied },
                                          { "stored_as", tensor ? tensor->storedAs : std::string() } });
    }
    return json;
}

std::string shapeText(const std::vector<std::int64_t>& shape)
{
    std::string text;
    for (const std::int64_t extent : shape)
        text += (text.empty() ? "" : " × ") + std::to_string(extent);
    return text;
}

std::string infoText(const ModelSource& source, const ModelOutline& outline)
{
    double bytes = 0;
    TextTable tensors({ { "tensor", TextTable::Align::Left }, { "shape" }, { "type" }, { "size" } });
    for (const TensorInfo& tensor : source.tensors()) {
        bytes += static_cast<double>(tensor.bytes);
        tensors.add({ tensor.name, shapeText(tensor.shape), std::string(tensor.storedTypeName()),
                      bytesText(static_cast<double>(tensor.bytes)) });
    }
    const ModelConfig& config = outline.config;
    std::string remarks;
    for (const std::string& remark : source.remarks())
        remarks += "! " + remark + '\n';
    return source.path().string() + ": " + config.architecture + ", " + source.formatName() + '\n'
        + grouped(config.parameters) + " parameters, " + bytesText(bytes) + "; " + std::to_string(config.blocks)
        + " blocks of width " + std::to_string(config.hiddenSize) + ", " + std::to_string(outline.linears.size())
        + " linear layers; context " + grouped(config.contextLength) + ", vocabulary " + grouped(config.vocabularySize)
        + '\n' + remarks + '\n' + tensors.text();
}

} // namespace

void addInfoCommand(CLI::App& app, Context& context)
{
    CLI::App* const command = app.add_subcommand("info", "Architecture and tensors of a model; reads headers only");
    const auto model = std::make_shared<ModelArgument>();
    addModelArgument(*command, *model);
    command->footer("Example: quantoscope-cli info demo");
    command->callback([&context, model] {
        context.action = [&context, model] {
            const std::shared_ptr<const ModelSource> source = openSourceOf(*model);
            const ModelOutline outline = outlineModel(*source);
            context.result(infoJson(*source, outline));
            context.print(infoText(*source, outline));
        };
    });
}

} // namespace quantoscope::cli
