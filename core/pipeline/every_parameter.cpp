#include "core/pipeline/every_parameter.h"

#include "core/formats/tensor_table_source.h"
#include "core/models/tensor_io.h"
#include "core/quantization/parameter_rounding.h"

#include <ATen/ATen.h>

#include <set>
#include <utility>

namespace quantoscope {
namespace {

// The original with other values, in memory, under the same names.
class RoundedSource : public TensorTableSource
{
public:
    explicit RoundedSource(const ModelSource& original)
        : TensorTableSource(original.path()), m_format(original.formatName())
    {
        setConfig(original.config());
        setGenerationConfig(original.generationConfig());
    }

    void add(const std::string& name, const at::Tensor& values)
    {
        m_values.push_back(values.contiguous());
        const at::Tensor& kept = m_values.back();
        addTensor({ name, TensorDtype::F32, kept.sizes().vec(), kept.nbytes() },
                  { static_cast<const std::byte*>(kept.data_ptr()), kept.nbytes() });
    }

    std::string formatName() const override { return m_format; }

private:
    std::string m_format;
    std::vector<at::Tensor> m_values;
};

std::set<std::string, std::less<>> namesOfParameters(const ModelSource& source)
{
    std::set<std::string, std::less<>> names;
    for (const ParameterInfo& parameter : outlineModel(source).parameters)
        names.insert(parameter.name);
    return names;
}

std::unique_ptr<LayeredModel> load(const OpenModel& like, const std::shared_ptr<const ModelSource>& source,
                                   const CancellationToken& cancel)
{
    if (like.classifier)
        return loadSequenceClassifier(source, like.layered().device(), {}, cancel);
    return loadLanguageModel(source, like.layered().device(), {}, cancel, like.residency);
}

} // namespace

RoundedModel roundEveryParameter(const OpenModel& model, const QuantizerConfig& config,
                                 const std::function<void(std::int64_t)>& progress, const CancellationToken& cancel)
{
    requireParameterGrid(config);
    RoundedModel rounded;
    rounded.histogram = emptyParameterHistogram();
    const auto source = std::make_shared<RoundedSource>(*model.source);
    const std::set<std::string, std::less<>> parameters = namesOfParameters(*model.source);
    for (const TensorInfo& info : model.source->tensors()) {
        if (!parameters.contains(info.name))
            continue;
        const at::Tensor original = toTensor(model.source->tensor(info.name), cancel);
        RoundedParameter parameter = roundParameter(original, config, cancel);
        addToHistogram(rounded.histogram, original, parameter.values);
        source->add(info.name, parameter.values);
        parameter.result.name = info.name;
        parameter.result.bytesBefore = static_cast<double>(info.bytes);
        rounded.parameters.push_back(std::move(parameter.result));
        for (Warning& warning : parameter.warnings) {
            warning.parameters["layer"] = info.name;
            rounded.warnings.push_back(std::move(warning));
        }
        if (progress)
            progress(original.numel());
    }
    rounded.model = load(model, source, cancel);
    return rounded;
}

} // namespace quantoscope
