// Models against reference results, against a slow second computation, and against themselves: cached, batched, cut
// into blocks.
#include <ATen/ATen.h>

#include "core/base/errors.h"
#include "core/models/dense_operator.h"
#include "core/models/language_model.h"
#include "tests/core/llama_reference.h"
#include "tests/core/model_fixtures.h"

#include <QtTest>

using namespace quantoscope;
using namespace quantoscope::testing;

using Ids = std::vector<std::int64_t>;

namespace {

constexpr double kLogitTolerance = 1e-4; // float32 against float64, as the reference data states

at::Tensor idTensor(const Ids& ids)
{
    return at::tensor(ids, at::kLong).unsqueeze(0);
}

at::Tensor numbers(const nlohmann::json& list)
{
    return at::tensor(list.get<std::vector<double>>(), at::kDouble);
}

// One tensor of equally long rows.
at::Tensor table(const nlohmann::json& rows)
{
    std::vector<at::Tensor> tensors;
    for (const nlohmann::json& row : rows)
        tensors.push_back(numbers(row));
    return at::stack(tensors);
}

double largestDifference(const at::Tensor& a, const at::Tensor& b)
{
    if (a.sizes() != b.sizes())
        return std::numeric_limits<double>::infinity();
    return (a.to(at::kDouble) - b.to(at::kDouble)).abs().max().item<double>();
}

at::Tensor lastLogits(const LanguageModel& model, const Ids& ids)
{
    return model.forward(idTensor(ids)).select(0, 0).select(0, -1);
}

std::unique_ptr<LanguageModel> load(const std::shared_ptr<const ModelSource>& source)
{
    return loadLanguageModel(source, at::kCPU);
}

std::unique_ptr<LanguageModel> loadShared(const std::string& name)
{
    return load(openModelSource(sharedFolder() / "data/models" / name));
}

nlohmann::json expectedOf(const std::string& model)
{
    return readJson(sharedFolder() / "data/models" / model / "expected.json");
}

// What was refused, in words; empty if nothing was.
QString refusal(const ModelSource& source)
{
    try {
        outlineModel(source);
    } catch (const InputFileError& error) {
        return QString::fromStdString(error.what());
    }
    return {};
}

} // namespace

#define NEEDS_SHARED_DATA()                                                                                            \
    if (!std::filesystem::exists(sharedFolder() / "data/models"))                                                      \
    QSKIP("the reference data is not there: set QUANTOSCOPE_SHARED")

class TestModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logitsOfStories_data();
    void logitsOfStories();
    void logitsOfGguf_data();
    void logitsOfGguf();
    void logitsOfSorter();
    void residualsOfSorter();
    void logitsOfAnswers_data();
    void logitsOfAnswers();
    void logitsOfCharacters();

    void llamaAgreesWithPlainLoops_data();
    void llamaAgreesWithPlainLoops();
    void gpt2PrefixAndTiedHead();

    void cachedEqualsWhole_data();
    void cachedEqualsWhole();
    void longTextsGoInChunks();
    void cacheForgetsSequences();
    void batchEqualsSingle();
    void blocksAndHeadMakeTheForward();

    void outlineNamesLinears();
    void observersSeeInputs();
    void cloneSharesTensors();

    void configRefusals_data();
    void configRefusals();
    void tensorRefusals_data();
    void tensorRefusals();
    void requestRefusals();
    void cancelStopsForwardAndLoad();
};

void TestModels::logitsOfStories_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("version 0") << "stories260K.bin";
    QTest::newRow("version 1") << "checkpoint_v1.bin";
}

void TestModels::logitsOfStories()
{
    NEEDS_SHARED_DATA();
    QFETCH(QString, file);
    const auto model = loadShared("stories260K/" + file.toStdString());
    const nlohmann::json prompts = expectedOf("stories260K")["prompts"];
    QCOMPARE(prompts.size(), std::size_t(4));
    for (const nlohmann::json& prompt : prompts) {
        const at::Tensor logits = lastLogits(*model, prompt["prompt_ids"].get<Ids>());
        QVERIFY(largestDifference(logits, numbers(prompt["last_logits"])) < kLogitTolerance);
    }
}

void TestModels::logitsOfGguf_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("F32") << "stories260K.f32.gguf";
    QTest::newRow("F16") << "stories260K.f16.gguf";
}

void TestModels::logitsOfGguf()
{
    NEEDS_SHARED_DATA();
    QFETCH(QString, file);
    const auto model = loadShared("stories260K-gguf/" + file.toStdString());
    const nlohmann::json prompts = expectedOf("stories260K-gguf")[file.toStdString()]["prompts"];
    QCOMPARE(prompts.size(), std::size_t(2));
    for (const nlohmann::json& prompt : prompts) {
        Ids ids = prompt["prompt_ids"].get<Ids>();
        const at::Tensor logits = lastLogits(*model, ids);
        QVERIFY(largestDifference(logits, numbers(prompt["last_logits"])) < kLogitTolerance);
        QCOMPARE_GT(prompt["smallest_top1_top2_gap"].get<double>(), 2 * kLogitTolerance); // no near tie on the way
        QCOMPARE(logits.argmax().item<std::int64_t>(), prompt["argmax"].get<std::int64_t>());
        for (const std::int64_t next : prompt["greedy_ids"].get<Ids>()) {
            QCOMPARE(lastLogits(*model, ids).argmax().item<std::int64_t>(), next);
            ids.push_back(next);
        }
    }
}

void TestModels::logitsOfSorter()
{
    NEEDS_SHARED_DATA();
    const auto model = loadShared("gpt-nano-sort");
    const nlohmann::json examples = expectedOf("gpt-nano-sort")["cases"];
    QCOMPARE(examples.size(), std::size_t(12));
    for (const nlohmann::json& example : examples) {
        const at::Tensor logits = lastLogits(*model, example["in"].get<Ids>());
        QVERIFY(largestDifference(logits, numbers(example["last_logits"])) < kLogitTolerance);
    }
}

void TestModels::residualsOfSorter()
{
    NEEDS_SHARED_DATA();
    const auto model = loadShared("gpt-nano-sort");
    const nlohmann::json batch = expectedOf("gpt-nano-sort")["batch_of_published_partials"];
    at::Tensor hidden = model->embed(table(batch["idx"]).to(at::kLong));
    for (std::int64_t block = 0; block < model->config().blocks; ++block) {
        hidden = model->runBlock(block, hidden);
        const at::Tensor published = table(batch["residual_after_block_row0"][static_cast<std::size_t>(block)]);
        QVERIFY(largestDifference(hidden.select(0, 0), published) < kLogitTolerance);
    }
    const at::Tensor logits = model->head(hidden);
    for (std::int64_t row = 0; row < logits.size(0); ++row) {
        const at::Tensor published = table(batch["logits_published"][static_cast<std::size_t>(row)]);
        QVERIFY(largestDifference(logits.select(0, row), published) < kLogitTolerance);
    }
}

void TestModels::logitsOfAnswers_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("safetensors") << "tinygpt-slm-13";
    QTest::newRow("PyTorch archive") << "tinygpt-slm-9";
}

void TestModels::logitsOfAnswers()
{
    NEEDS_SHARED_DATA();
    QFETCH(QString, name);
    const auto model = loadShared(name.toStdString());
    const nlohmann::json expected = expectedOf(name.toStdString());
    const at::Tensor logits = lastLogits(*model, expected["qa"][0]["prompt_ids"].get<Ids>());
    QVERIFY(largestDifference(logits, numbers(expected["first_prompt_last_logits"])) < kLogitTolerance);
}

void TestModels::logitsOfCharacters()
{
    NEEDS_SHARED_DATA();
    const auto model = loadShared("tinystories-char-223k");
    const nlohmann::json prompts = expectedOf("tinystories-char-223k")["prompts"];
    QVERIFY(!prompts.empty());
    for (const nlohmann::json& prompt : prompts) {
        const at::Tensor logits = lastLogits(*model, prompt["prompt_ids"].get<Ids>());
        QVERIFY(largestDifference(logits, numbers(prompt["last_logits"])) < kLogitTolerance);
    }
}

void TestModels::llamaAgreesWithPlainLoops_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::newRow("halves") << QByteArray("{}");
    QTest::newRow("interleaved") << QByteArray(R"({"quantoscope_rope_style": "interleaved"})");
    QTest::newRow("another theta") << QByteArray(R"({"rope_theta": 50})");
    QTest::newRow("biases, tied head") << QByteArray(R"({"attention_bias": true, "tie_word_embeddings": true})");
}

void TestModels::llamaAgreesWithPlainLoops()
{
    QFETCH(QByteArray, config);
    const auto source = tinyLlama(nlohmann::json::parse(config.toStdString()));
    const Ids ids { 3, 0, 10, 7, 7, 1, 5, 2 };
    const at::Tensor logits = load(source)->forward(idTensor(ids)).select(0, 0);
    const at::Tensor reference = table(referenceLlamaLogits(*source, ids));
    QVERIFY(largestDifference(logits, reference) < 1e-5 * reference.abs().max().item<double>());
}

void TestModels::gpt2PrefixAndTiedHead()
{
    const Ids ids { 1, 6, 0, 3 };
    const auto prefixed = tinyGpt2();
    const auto bare = tinyGpt2({ { "tie_word_embeddings", false } }, "");
    for (const TensorInfo& info : prefixed->tensors())
        bare->set(info.name.substr(std::string("transformer.").size()), info.shape, prefixed->values(info.name));
    bare->set("lm_head.weight", { 7, 8 }, prefixed->values("transformer.wte.weight"));

    const auto tiedModel = load(prefixed);
    const auto ownModel = load(bare);
    QCOMPARE(largestDifference(tiedModel->forward(idTensor(ids)), ownModel->forward(idTensor(ids))), 0.0);
    QVERIFY(tiedModel->linears().back().tied);
    QVERIFY(!ownModel->linears().back().tied);
    QCOMPARE(ownModel->config().parameters - tiedModel->config().parameters, 7 * 8);
    QCOMPARE(ownModel->linears().front().name, std::string("h.0.attn.c_attn"));
    QCOMPARE(tiedModel->linears().front().name, std::string("transformer.h.0.attn.c_attn"));
}

void TestModels::cachedEqualsWhole_data()
{
    QTest::addColumn<Ids>("pieces");
    QTest::newRow("token by token") << Ids(12, 1);
    QTest::newRow("all at once") << Ids { 12 };
    QTest::newRow("a prompt, then tokens") << Ids { 7, 1, 1, 1, 1, 1 };
    QTest::newRow("pieces behind pieces") << Ids { 2, 5, 1, 4 };
}

void TestModels::cachedEqualsWhole()
{
    QFETCH(Ids, pieces);
    for (const auto& source : { tinyLlama(), tinyGpt2() }) {
        const auto model = load(source);
        const at::Tensor ids = at::arange(24, at::kLong).mul(5).remainder(7).view({ 2, 12 });
        const at::Tensor whole = model->forward(ids);
        const auto cache = model->makeCache();
        for (const std::int64_t piece : pieces) {
            const std::int64_t first = cache->length();
            const at::Tensor logits = model->forwardCached(ids.narrow(1, first, piece), *cache);
            QVERIFY(largestDifference(logits, whole.narrow(1, first, piece)) < kLogitTolerance);
        }
        QCOMPARE(cache->length(), 12);
        const auto another = model->makeCache();
        QVERIFY(largestDifference(model->nextLogits(ids, *another), whole.select(1, 11)) < kLogitTolerance);
    }
}

void TestModels::longTextsGoInChunks()
{
    // 2100 tokens are more than one chunk; runBlock takes them in one go.
    const auto model = load(tinyLlama({ { "max_position_embeddings", 2200 } }));
    const at::Tensor ids = at::arange(2100, at::kLong).mul(at::arange(2100, at::kLong)).remainder(11).unsqueeze(0);
    const at::Tensor whole = model->runBlock(1, model->runBlock(0, model->embed(ids)));
    QVERIFY(largestDifference(model->hiddenStates(ids), whole) < kLogitTolerance * whole.abs().max().item<double>());
}

void TestModels::cacheForgetsSequences()
{
    const auto model = load(tinyLlama());
    const at::Tensor ids = at::tensor(Ids { 1, 2, 3, 4, 5, 6 }, at::kLong).view({ 3, 2 });
    const auto cache = model->makeCache();
    model->nextLogits(ids, *cache);
    cache->keepSequences({ 2, 0 });
    const at::Tensor logits = model->nextLogits(at::tensor(Ids { 7, 8 }, at::kLong).view({ 2, 1 }), *cache);
    QVERIFY(largestDifference(logits.select(0, 0), lastLogits(*model, { 5, 6, 7 })) < kLogitTolerance);
    QVERIFY(largestDifference(logits.select(0, 1), lastLogits(*model, { 1, 2, 8 })) < kLogitTolerance);
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, model->nextLogits(ids.narrow(1, 0, 1), *cache));
}

void TestModels::batchEqualsSingle()
{
    for (const auto& source : { tinyLlama(), tinyGpt2() }) {
        const auto model = load(source);
        const at::Tensor ids = at::arange(30, at::kLong).remainder(7).view({ 5, 6 });
        const at::Tensor batch = model->forward(ids);
        for (std::int64_t row = 0; row < 5; ++row)
            QVERIFY(largestDifference(model->forward(ids.narrow(0, row, 1)), batch.narrow(0, row, 1)) < 1e-5);
    }
}

void TestModels::blocksAndHeadMakeTheForward()
{
    const auto model = load(tinyGpt2());
    const at::Tensor ids = idTensor({ 0, 1, 2, 3, 4 });
    const at::Tensor hidden = model->runBlock(1, model->runBlock(0, model->embed(ids)));
    QCOMPARE(largestDifference(model->head(hidden), model->forward(ids)), 0.0);
}

void TestModels::outlineNamesLinears()
{
    const ModelOutline llama = outlineModel(*tinyLlama());
    QCOMPARE(llama.config.architecture, std::string("llama"));
    QCOMPARE(llama.linears.size(), std::size_t(2 * 7 + 1));
    // 2 embeddings of 11x12; per block: q 16x12, k and v 8x12, o 12x16, three of 20x12, two norms; the last norm.
    QCOMPARE(llama.config.parameters, 2 * 132 + 2 * (192 + 96 + 96 + 192 + 720 + 24) + 12);
    const LinearInfo& down = llama.linears[13];
    QCOMPARE(down.name, std::string("model.layers.1.mlp.down_proj"));
    QCOMPARE(down.block, 1);
    QCOMPARE(down.inFeatures, 20);
    QCOMPARE(down.outFeatures, 12);
    QCOMPARE(llama.linears.back().block, -1);

    const auto inWords = [](const ModelOutline& outline, std::size_t count) {
        QStringList words;
        for (std::size_t i = 0; i < count; ++i)
            words << QString::fromStdString(outline.linears[i].kind) + QString::number(outline.linears[i].inputGroup);
        return words.join(' ');
    };
    QCOMPARE(inWords(llama, 8), QString("q0 k0 v0 o1 gate2 up2 down3 q0"));
    QCOMPARE(inWords(outlineModel(*tinyGpt2()), 5), QString("qkv0 o1 fc12 fc23 qkv0"));
}

void TestModels::observersSeeInputs()
{
    const auto model = load(tinyLlama());
    const at::Tensor hidden = model->embed(at::tensor(Ids { 1, 2, 3, 4, 5, 6 }, at::kLong).view({ 2, 3 }));
    std::map<std::size_t, at::Tensor> seen;
    model->runBlock(1, hidden, [&](std::size_t linear, const at::Tensor& input) { seen[linear] = input.clone(); });
    QCOMPARE(seen.size(), std::size_t(7));
    for (std::size_t linear = 7; linear < 14; ++linear) {
        QCOMPARE(seen[linear].dim(), 2);
        QCOMPARE(seen[linear].size(0), 6);
        QCOMPARE(seen[linear].size(1), model->linears()[linear].inFeatures);
    }
    QCOMPARE(largestDifference(seen[7], seen[9]), 0.0); // q and v share their input
    // down's input is what gate and up make of theirs.
    const at::Tensor gate = at::linear(seen[11], model->linear(11)->weight());
    const at::Tensor up = at::linear(seen[12], model->linear(12)->weight());
    QVERIFY(largestDifference(seen[13], at::silu(gate) * up) < 1e-5);
}

void TestModels::cloneSharesTensors()
{
    const auto model = load(tinyGpt2());
    const at::Tensor ids = idTensor({ 5, 4, 3 });
    const at::Tensor before = model->forward(ids);
    const auto copy = model->clone();
    QCOMPARE(copy->linear(3)->weight().data_ptr(), model->linear(3)->weight().data_ptr());
    QCOMPARE(largestDifference(copy->forward(ids), before), 0.0);

    copy->setLinear(3, makeDenseOperator(at::zeros({ 8, 32 })));
    QVERIFY(largestDifference(copy->forward(ids), before) > 1e-3);
    QCOMPARE(largestDifference(model->forward(ids), before), 0.0);
    // The bias stays: a block whose last weight is zero still adds it.
    const at::Tensor hidden = copy->embed(ids);
    copy->setLinear(1, makeDenseOperator(at::zeros({ 8, 8 })));
    const auto bias = [&](const char* name) { return at::tensor(tinyGpt2()->values(name)); };
    const at::Tensor added = bias("transformer.h.0.attn.c_proj.bias") + bias("transformer.h.0.mlp.c_proj.bias");
    QVERIFY(largestDifference(copy->runBlock(0, hidden) - hidden, added.expand({ 1, 3, 8 })) < 1e-5);
    QVERIFY_THROWS_EXCEPTION(Error, copy->setLinear(3, makeDenseOperator(at::zeros({ 32, 8 }))));
}

void TestModels::configRefusals_data()
{
    QTest::addColumn<QString>("architecture");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QStringList>("named"); // what the message must hold

    const auto row = [](const char* name, const char* architecture, const char* config, const QStringList& named) {
        QTest::newRow(name) << architecture << QByteArray(config) << named;
    };
    row("no architecture", "llama", R"({"model_type": null})", { "model_type", "gpt2, llama", "no \"model_type\"" });
    row("unknown scaling", "llama", R"({"rope_scaling": {"type": "yarn", "factor": 2}})", { "rope_scaling", "yarn" });
    row("scaling by length", "llama",
        R"({"rope_scaling": {"type": "longrope", "short_factor": [1, 1], "long_factor": [2, 2]}})",
        { "rope_scaling", "longrope" });
    row("half a scaling", "llama", R"({"rope_scaling": {"type": "linear"}})", { "rope_scaling.factor" });
    row("shrinking", "llama", R"({"rope_scaling": {"type": "dynamic", "factor": 0.5}})",
        { "rope_scaling.factor", "0.5" });
    row("scaling is no object", "llama", R"({"rope_scaling": "linear"})", { "rope_scaling", "linear" });
    row("llama3 without bands", "llama",
        R"({"rope_parameters": {"rope_type": "llama3", "factor": 8, "low_freq_factor": 1}})",
        { "rope_parameters.high_freq_factor" });
    row("unknown key of a scaling", "llama",
        R"({"rope_scaling": {"type": "linear", "factor": 2, "attention_factor": 0.7}})",
        { "rope_scaling.attention_factor", "0.7" });
    row("sliding layers", "llama", R"({"layer_types": ["full_attention", "sliding_attention"]})", { "layer_types" });
    row("chunked layers", "qwen2", R"({"layer_types": ["full_attention", "chunked_attention"]})",
        { "layer_types", "chunked_attention" });
    row("too few layer types", "qwen2", R"({"layer_types": ["full_attention"]})", { "layer_types", "2 words" });
    row("window 0", "mistral", R"({"sliding_window": 0})", { "sliding_window", "0" });
    row("half a window", "mistral", R"({"sliding_window": 4, "layer_types": ["full_attention", "sliding_attention"]})",
        { "layer_types" });
    row("biases", "mistral", R"({"attention_bias": true})", { "attention_bias", "true" });
    row("no biases", "qwen2", R"({"attention_bias": false})", { "attention_bias", "false" });
    row("unknown architecture", "llama", R"({"model_type": "mamba"})", { "model_type", "mamba" });
    row("sliding window", "llama", R"({"sliding_window": 4096})", { "sliding_window", "4096" });
    row("partial rope", "llama", R"({"partial_rotary_factor": 0.5})", { "partial_rotary_factor", "0.5" });
    row("activation", "llama", R"({"hidden_act": "xielu"})", { "hidden_act", "xielu" });
    row("rope style", "llama", R"({"quantoscope_rope_style": "spiral"})", { "quantoscope_rope_style", "spiral" });
    row("bias is no flag", "llama", R"({"attention_bias": "some"})", { "attention_bias", "some" });
    row("key heads", "llama", R"({"num_key_value_heads": 3})", { "num_key_value_heads", "3" });
    row("odd heads", "llama", R"({"head_dim": 3})", { "head_dim", "3" });
    row("no size", "llama", R"({"hidden_size": null})", { "no \"hidden_size\"" });
    row("size 0", "llama", R"({"vocab_size": 0})", { "vocab_size", "0" });
    row("huge size", "llama", R"({"hidden_size": 18446744073709551615})", { "hidden_size", "18446744073709551615" });
    row("broken size", "llama", R"({"intermediate_size": 1.5})", { "intermediate_size", "1.5" });
    row("theta 0", "llama", R"({"rope_theta": 0})", { "rope_theta", "0" });
    row("too many blocks", "llama", R"({"num_hidden_layers": 2147483647})", { "model.layers.2.", "no tensor" });
    row("unscaled attention", "gpt2", R"({"scale_attn_weights": false})", { "scale_attn_weights", "false" });
    row("scaled by layer", "gpt2", R"({"scale_attn_by_inverse_layer_idx": true})", { "inverse_layer_idx", "true" });
    row("cross attention", "gpt2", R"({"add_cross_attention": true})", { "add_cross_attention" });
    row("gpt2 activation", "gpt2", R"({"activation_function": "tanh"})", { "activation_function", "tanh" });
    row("heads", "gpt2", R"({"n_head": 3})", { "n_head", "3" });
}

void TestModels::configRefusals()
{
    QFETCH(QString, architecture);
    QFETCH(QByteArray, config);
    QFETCH(QStringList, named);
    const auto made = [&](const nlohmann::json& change) {
        if (architecture == "gpt2")
            return tinyGpt2(change);
        nlohmann::json merged { { "model_type", architecture.toStdString() } };
        if (architecture == "qwen2")
            merged["attention_bias"] = true; // what its tensors have
        merged.update(change);
        const auto source = tinyLlama(merged);
        for (const char* block : { "model.layers.0.", "model.layers.1." }) {
            if (architecture == "qwen2")
                source->remove(std::string(block) + "self_attn.o_proj.bias");
        }
        return source;
    };
    QCOMPARE(refusal(*made(nlohmann::json::object())), QString()); // without the change it is fine
    const QString message = refusal(*made(nlohmann::json::parse(config.toStdString())));
    for (const QString& word : named)
        QVERIFY2(message.contains(word), qPrintable(message));
    QVERIFY(message.contains("made-up-model"));
}

void TestModels::tensorRefusals_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("change");
    QTest::newRow("missing") << "model.layers.1.mlp.up_proj.weight"
                             << "remove";
    QTest::newRow("transposed") << "model.layers.0.mlp.down_proj.weight"
                                << "reshape";
    QTest::newRow("missing head") << "lm_head.weight"
                                  << "remove";
    QTest::newRow("one that nothing reads") << "model.layers.0.self_attn.q_norm.weight"
                                            << "add";
}

void TestModels::tensorRefusals()
{
    QFETCH(QString, name);
    QFETCH(QString, change);
    const auto source = tinyLlama();
    if (change == "remove")
        source->remove(name.toStdString());
    else
        source->setRandom(name.toStdString(), { 20, 12 });
    const QString message = refusal(*source);
    QVERIFY2(message.contains(name) && message.contains("made-up-model"), qPrintable(message));
}

void TestModels::requestRefusals()
{
    const auto model = load(tinyLlama());
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, model->forward(idTensor({ 1, 11 })));
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, model->forward(idTensor({ -1 })));
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, model->forward(idTensor(Ids(17, 1))));
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, model->forward(at::empty({ 1, 0 }, at::kLong)));
    const auto cache = model->makeCache();
    model->nextLogits(idTensor(Ids(16, 1)), *cache);
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, model->nextLogits(idTensor({ 1 }), *cache));
}

void TestModels::cancelStopsForwardAndLoad()
{
    const CancellationToken cancel;
    const auto model = load(tinyGpt2());
    cancel.cancel();
    QVERIFY_THROWS_EXCEPTION(Cancelled, model->forward(idTensor({ 1, 2 }), cancel));
    QVERIFY_THROWS_EXCEPTION(Cancelled, loadLanguageModel(tinyGpt2(), at::kCPU, {}, cancel));
    const auto cache = model->makeCache();
    QVERIFY_THROWS_EXCEPTION(Cancelled, model->nextLogits(idTensor({ 1, 2 }), *cache, cancel));
    QCOMPARE(cache->length(), 0);
}

QTEST_GUILESS_MAIN(TestModels)
#include "tst_models.moc"
