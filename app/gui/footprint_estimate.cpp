#include "app/gui/footprint_estimate.h"

#include "core/base/errors.h"
#include "core/formats/config_file.h"
#include "core/pipeline/footprint_plan.h"
#include "widgets/number_format.h"

namespace quantoscope {

void FootprintEstimate::setModel(const ModelDescription& model)
{
    if (model.fingerprint == m_fingerprint)
        return;
    m_fingerprint = model.fingerprint;
    m_outline.reset();
    try {
        const auto source = makeConfigSource(nlohmann::json::parse(model.configJson, nullptr, false), model.source);
        m_outline = outlineModel(*source);
        m_dtype = parameterDtype(*source);
    } catch (const InputFileError&) {
        m_outline.reset(); // an old session may hold what this version does not read; its results show all the same
    }
}

QString FootprintEstimate::text(const RunSettings& settings) const
{
    if (!m_outline)
        return {};
    try {
        FootprintRequest request { QuantizerConfig(settings.method, settings.options) };
        request.dtype = m_dtype;
        request.layerGlob = settings.layers;
        request.includeHead = settings.includeHead;
        const FootprintPlan plan = planFootprint(*m_outline, request);
        const QString memory
            = tr("Memory: %1, then %2").arg(formatBytes(plan.beforeBytes), formatBytes(plan.afterBytes));
        if (plan.narrowLayers == 0)
            return memory;
        //: %n layers, %1 the size of a group
        return memory + QLatin1Char('\n')
            + tr("%n layer(s) have fewer than %1 columns: one group a row", nullptr,
                 static_cast<int>(plan.narrowLayers))
                  .arg(request.config.grid().groupSize());
    } catch (const InvalidRequest& error) {
        return QString::fromUtf8(error.what());
    }
}

} // namespace quantoscope
