#include "core/models/language_model.h"

#include "core/models/architecture.h"
#include "core/models/config_reader.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

namespace quantoscope {

std::unique_ptr<LanguageModel> loadLanguageModel(const std::shared_ptr<const ModelSource>& source, at::Device device,
                                                 const LoadProgress& progress, const CancellationToken& cancel,
                                                 Residency residency)
{
    const at::NoGradGuard noGrad;
    const Architecture architecture = findArchitecture(*source);
    if (!architecture.build)
        ConfigReader(*source).refuse("model_type", "of a language model, which an encoder for classification is not");
    const Blueprint blueprint = architecture.describe(*source);
    return architecture.build(blueprint, loadWeights(blueprint, device, progress, cancel, residency), device);
}

} // namespace quantoscope
