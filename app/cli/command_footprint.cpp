#include "app/cli/commands.h"
#include "app/cli/quantizer_options.h"
#include "app/cli/text_table.h"
#include "core/base/errors.h"
#include "core/pipeline/footprint_plan.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace quantoscope::cli {
namespace {

struct FootprintOptions
{
    std::string model;
    QuantizerOptions quantizer;
    std::string accounting = "transformers";
    std::string dtype;
    std::string format;
    std::string layers = "*";
    bool includeHead = false;
    bool allParameters = false;
};

TensorDtype dtypeFromName(const std::string& name)
{
    if (name == "float32")
        return TensorDtype::F32;
    return name == "float16" ? TensorDtype::F16 : TensorDtype::BF16;
}

FootprintRequest requestOf(const FootprintOptions& options, const ModelSource& source)
{
    FootprintRequest request { options.quantizer.config() };
    request.accounting = footprintAccountingFromName(options.accounting);
    if (!options.format.empty())
        request.storage = weightStorageFromName(options.format);
    request.dtype = options.dtype.empty() ? parameterDtype(source) : dtypeFromName(options.dtype);
    request.layerGlob = options.layers;
    request.includeHead = options.includeHead;
    request.allParameters = options.allParameters;
    return request;
}

nlohmann::ordered_json footprintJson(const FootprintPlan& plan)
{
    const auto whole = [](double bytes) { return static_cast<std::int64_t>(bytes + 0.5); };
    nlohmann::ordered_json breakdown;
    for (const auto& [part, bytes] : plan.breakdown)
        breakdown[part] = whole(bytes);
    return { { "before_bytes", whole(plan.beforeBytes) },
             { "after_bytes", whole(plan.afterBytes) },
             { "states_bytes", whole(plan.statesBytes) },
             { "breakdown", breakdown } };
}

std::string footprintText(const FootprintPlan& plan)
{
    TextTable table({ { "part", TextTable::Align::Left }, { "size" }, { "bytes" } });
    const auto add = [&](const std::string& part, double bytes) {
        table.add({ part, bytesText(bytes), grouped(static_cast<std::int64_t>(bytes + 0.5)) });
    };
    add("before", plan.beforeBytes);
    add("after", plan.afterBytes);
    for (const auto& [part, bytes] : plan.breakdown) {
        std::string label = "  " + part;
        std::ranges::replace(label, '_', ' ');
        add(label, bytes);
    }
    return table.text();
}

void run(Context& context, const FootprintOptions& options)
{
    const std::shared_ptr<const ModelSource> source = openOutlineSource(options.model);
    const FootprintPlan plan = planFootprint(outlineModel(*source), requestOf(options, *source));
    context.result(footprintJson(plan));
    context.print(footprintText(plan));
}

} // namespace

void addFootprintCommand(CLI::App& app, Context& context)
{
    CLI::App* const command
        = app.add_subcommand("footprint", "Memory before and after quantization; works from a bare config.json");
    const auto options = std::make_shared<FootprintOptions>();
    command->add_option("model", options->model, "A model as elsewhere, or a config.json without weights")
        ->required()
        ->type_name("MODEL|CONFIG.json");
    command
        ->add_option("--accounting", options->accounting,
                     "transformers: parameters and buffers as that library sums them, the quantized weights as stored; "
                     "bits-per-weight: all parameters times (bits + 20/group)/8")
        ->type_name("WORD");
    command->add_option("--dtype", options->dtype, "float32, float16 or bfloat16 (the configuration's, else float32)")
        ->check(CLI::IsMember({ "float32", "float16", "bfloat16" }))
        ->type_name("TYPE");
    command
        ->add_option("--format", options->format,
                     "How codes are stored: gptq, gptq_v2, awq, compressed-tensors, gguf or safetensors (what suits "
                     "the method)")
        ->type_name("FORMAT");
    command->add_option("--layers", options->layers, "Which layers, by name pattern (*)")->type_name("GLOB");
    command->add_flag("--include-head", options->includeHead, "The output head too");
    command->add_flag("--all-parameters", options->allParameters, "Every tensor: embeddings, norms and biases too");
    options->quantizer.add(*command);
    command->footer("Example: quantoscope-cli footprint config.json --method gptq --bits 4 --group-size 128");
    command->callback([&context, options] { context.action = [&context, options] { run(context, *options); }; });
}

} // namespace quantoscope::cli
