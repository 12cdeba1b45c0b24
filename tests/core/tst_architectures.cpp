// Every architecture variant on a tiny random model: logits against a float64 NumPy transcription and against the
// Python transformers library, both stored with the models by tests/reference/make_models.py.
#include <ATen/ATen.h>

#include "core/formats/safetensors_reader.h"
#include "core/models/language_model.h"
#include "core/models/tensor_io.h"
#include "tests/core/model_fixtures.h"

#include <QtTest>

using namespace quantoscope;
using namespace quantoscope::testing;

namespace {

constexpr double kTolerance = 1e-4;

std::filesystem::path modelsFolder()
{
    return std::filesystem::path(QUANTOSCOPE_TEST_DATA) / "models";
}

/// The texts of one model and what their logits should be.
struct Expected
{
    explicit Expected(const std::string& model) : file(modelsFolder() / model / "expected.safetensors") { }

    at::Tensor tensor(const std::string& name, int text) const
    {
        return toTensor(file.tensor(name + '.' + std::to_string(text)));
    }

    SafetensorsFile file;
};

double largestDifference(const at::Tensor& a, const at::Tensor& b)
{
    return a.sizes() == b.sizes() ? (a - b).abs().max().item<double>() : std::numeric_limits<double>::infinity();
}

} // namespace

class TestArchitectures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logits_data();
    void logits();
    void cachedLogits_data() { logits_data(); }
    void cachedLogits();
    void everyVariantMatters_data();
    void everyVariantMatters();
};

void TestArchitectures::logits_data()
{
    QTest::addColumn<QString>("model");
    for (const char* model :
         { "llama-rope-theta", "llama-rope-linear", "llama-rope-dynamic", "llama-rope-llama3", "llama-biases",
           "mistral-window", "qwen2-biases", "qwen2-window", "qwen3-norms", "qwen3-layer-types", "opt-norm-first",
           "opt-norm-last-projected", "opt-plain-norms", "gpt2-tied" })
        QTest::newRow(model) << model;
}

void TestArchitectures::logits()
{
    QFETCH(QString, model);
    const Expected expected(model.toStdString());
    const auto loaded = loadLanguageModel(openModelSource(modelsFolder() / model.toStdString()), at::kCPU);
    for (int text = 0; text < 3; ++text) {
        const at::Tensor logits = loaded->forward(expected.tensor("ids", text).unsqueeze(0)).select(0, 0);
        QCOMPARE_LT(largestDifference(logits, expected.tensor("numpy", text)), kTolerance);
        QCOMPARE_LT(largestDifference(logits, expected.tensor("transformers", text)), kTolerance);
    }
}

void TestArchitectures::cachedLogits()
{
    QFETCH(QString, model);
    const Expected expected(model.toStdString());
    const auto loaded = loadLanguageModel(openModelSource(modelsFolder() / model.toStdString()), at::kCPU);
    // Past its trained context a text of dynamically scaled positions is another one with every token.
    const int text = model == "llama-rope-dynamic" ? 1 : 0;
    const at::Tensor ids = expected.tensor("ids", text).unsqueeze(0);
    const auto cache = loaded->makeCache();
    std::vector<at::Tensor> logits { loaded->forwardCached(ids.narrow(1, 0, 4), *cache).select(0, 0) };
    for (std::int64_t token = 4; token < ids.size(1); ++token)
        logits.push_back(loaded->forwardCached(ids.narrow(1, token, 1), *cache).select(0, 0));
    QCOMPARE_LT(largestDifference(at::cat(logits), expected.tensor("numpy", text)), kTolerance);
}

void TestArchitectures::everyVariantMatters_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QByteArray>("change");
    const auto row = [](const char* model, const char* change) { QTest::newRow(model) << model << QByteArray(change); };
    row("llama-rope-theta", R"({"rope_theta": 10000})");
    row("llama-rope-linear", R"({"rope_scaling": null})");
    row("llama-rope-dynamic", R"({"rope_scaling": null, "max_position_embeddings": 48})");
    row("llama-rope-llama3", R"({"rope_parameters": {"rope_type": "default", "rope_theta": 1000}})");
    row("mistral-window", R"({"sliding_window": null})");
    row("qwen2-window", R"({"max_window_layers": 0})");
    row("qwen3-layer-types", R"({"layer_types": null, "max_window_layers": 0})");
    row("opt-norm-first", R"({"activation_function": "gelu"})");
    row("gpt2-tied", R"({"layer_norm_epsilon": 0.1})");
}

// A configuration that differs in this one point must give other logits: else the comparison above shows nothing of it.
void TestArchitectures::everyVariantMatters()
{
    QFETCH(QString, model);
    QFETCH(QByteArray, change);
    const Expected expected(model.toStdString());
    const auto original = openModelSource(modelsFolder() / model.toStdString());
    const auto changed = std::make_shared<MemorySource>();
    changed->configuration = original->config();
    changed->configuration.update(nlohmann::json::parse(change.toStdString()));
    for (const TensorInfo& info : original->tensors()) {
        const at::Tensor values = toTensor(original->tensor(info.name)).contiguous();
        changed->set(info.name, info.shape, { values.data_ptr<float>(), values.data_ptr<float>() + values.numel() });
    }
    const auto loaded = loadLanguageModel(changed, at::kCPU);
    const at::Tensor logits = loaded->forward(expected.tensor("ids", 0).unsqueeze(0)).select(0, 0);
    QCOMPARE_GT(largestDifference(logits, expected.tensor("numpy", 0)), 100 * kTolerance);
}

QTEST_GUILESS_MAIN(TestArchitectures)
#include "tst_architectures.moc"
