#include "core/models/architecture.h"

#include "core/models/config_reader.h"

// The registry: one line an architecture, whose file defines NAMEArchitecture().
#define QUANTOSCOPE_ARCHITECTURES(ARCHITECTURE)                                                                        \
    ARCHITECTURE(bert)                                                                                                 \
    ARCHITECTURE(gpt2)                                                                                                 \
    ARCHITECTURE(llama)                                                                                                \
    ARCHITECTURE(mistral)                                                                                              \
    ARCHITECTURE(opt)                                                                                                  \
    ARCHITECTURE(qwen2)                                                                                                \
    ARCHITECTURE(qwen3)

namespace quantoscope {

#define QUANTOSCOPE_DECLARE(name) Architecture name##Architecture();
QUANTOSCOPE_ARCHITECTURES(QUANTOSCOPE_DECLARE)
#undef QUANTOSCOPE_DECLARE

Architecture findArchitecture(const ModelSource& source)
{
#define QUANTOSCOPE_CALL(name) name##Architecture(),
    const Architecture known[] = { QUANTOSCOPE_ARCHITECTURES(QUANTOSCOPE_CALL) };
#undef QUANTOSCOPE_CALL

    const ConfigReader config(source);
    const std::string wanted = config.text("model_type", "");
    std::string names;
    for (const Architecture& architecture : known) {
        if (architecture.modelType == wanted)
            return architecture;
        names += (names.empty() ? "" : ", ") + std::string(architecture.modelType);
    }
    config.refuse("model_type", "as one of " + names);
}

} // namespace quantoscope
