// What a model would take in memory before and after a run of these settings, told before anything is run.
#pragma once

#include "core/models/model_outline.h"
#include "core/pipeline/run_settings.h"
#include "core/results/run.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace quantoscope {

class FootprintEstimate
{
    Q_DECLARE_TR_FUNCTIONS(quantoscope::FootprintEstimate)

public:
    /// Reckons with this model's configuration from now on; one that cannot be read leaves nothing to tell.
    void setModel(const ModelDescription& model);

    /// One line for people; why there is no figure where settings are at odds; empty without a model.
    QString text(const RunSettings& settings) const;

private:
    std::string m_fingerprint;
    std::optional<ModelOutline> m_outline;
    TensorDtype m_dtype = TensorDtype::F32;
};

} // namespace quantoscope
