// Factors moved from what makes a layer's input into the layer: the model computes the same.
#include <ATen/ATen.h>

#include "core/models/dense_operator.h"
#include "core/models/language_model.h"
#include "tests/core/model_fixtures.h"

#include <QtTest>

using namespace quantoscope;
using namespace quantoscope::testing;

namespace {

std::unique_ptr<LanguageModel> load(const std::shared_ptr<const ModelSource>& source)
{
    return loadLanguageModel(source, at::kCPU);
}

// As many keys as queries, which the usual tiny LLaMA has not.
std::shared_ptr<MemorySource> ungroupedLlama()
{
    auto source = tinyLlama();
    source->configuration["num_attention_heads"] = 2;
    for (const char* block : { "model.layers.0.", "model.layers.1." }) {
        source->setRandom(std::string(block) + "self_attn.q_proj.weight", { 8, 12 });
        source->setRandom(std::string(block) + "self_attn.o_proj.weight", { 12, 8 });
    }
    return source;
}

std::vector<std::size_t> readersOf(const LanguageModel& model, const ScaleGroup& group)
{
    std::vector<std::size_t> readers;
    for (std::size_t i = 0; i < model.linears().size(); ++i) {
        if (model.linears()[i].block == group.block && model.linears()[i].inputGroup == group.inputGroup)
            readers.push_back(i);
    }
    return readers;
}

// Moves factors between 0.1 and 10 or so wherever they can be moved; returns how many groups took them.
int moveFactors(LanguageModel& model)
{
    at::manual_seed(5);
    int moved = 0;
    for (const ScaleGroup& group : model.scaleGroups()) {
        if (group.maker == ScaleMaker::Other)
            continue;
        const std::vector<std::size_t> readers = readersOf(model, group);
        const at::Tensor factors = at::randn({ model.linears()[readers.front()].inFeatures }).exp();
        for (const std::size_t reader : readers)
            model.setLinear(reader, makeDenseOperator(model.linear(reader)->weight() * factors));
        model.divideMaker(group, factors);
        ++moved;
    }
    return moved;
}

double largestDifference(const at::Tensor& a, const at::Tensor& b)
{
    return (a - b).abs().max().item<double>();
}

} // namespace

class TestScaleGroups : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void movedFactorsChangeNothing_data();
    void movedFactorsChangeNothing();
    void realModels_data();
    void realModels();
    void modulesMakeTheBlock();
};

void TestScaleGroups::movedFactorsChangeNothing_data()
{
    QTest::addColumn<std::shared_ptr<MemorySource>>("source");
    QTest::addColumn<int>("groups");
    QTest::addRow("LLaMA, grouped queries") << tinyLlama() << 2 * 3;
    QTest::addRow("LLaMA, grouped queries, biases") << tinyLlama({ { "attention_bias", true } }) << 2 * 3;
    QTest::addRow("LLaMA, a key for each query") << ungroupedLlama() << 2 * 4;
    QTest::addRow("GPT-2") << tinyGpt2() << 2 * 3;
    QTest::addRow("GPT-2, ReLU") << tinyGpt2({ { "activation_function", "relu" } }) << 2 * 4;
}

void TestScaleGroups::movedFactorsChangeNothing()
{
    QFETCH(std::shared_ptr<MemorySource>, source);
    QFETCH(int, groups);
    const auto model = load(source);
    const at::Tensor ids = at::tensor(std::vector<std::int64_t> { 5, 1, 3, 0, 2, 6, 4, 1 }, at::kLong).view({ 2, 4 });
    const at::Tensor before = model->forward(ids);
    const auto scaled = model->clone();
    QCOMPARE(moveFactors(*scaled), groups);
    const double difference = largestDifference(scaled->forward(ids), before);
    QVERIFY2(difference < 1e-4, QByteArray::number(difference));
    QCOMPARE(largestDifference(model->forward(ids), before), 0.0); // the original has been left alone
}

void TestScaleGroups::realModels_data()
{
    QTest::addColumn<QString>("folder");
    for (const char* name :
         { "stories260K/stories260K.bin", "gpt-nano-sort", "tinygpt-slm-13", "tinystories-char-223k" })
        QTest::addRow("%s", name) << name;
}

void TestScaleGroups::realModels()
{
    QFETCH(QString, folder);
    const auto path = sharedFolder() / "data/models" / folder.toStdString();
    if (!std::filesystem::exists(path))
        QSKIP("the reference data is not there: set QUANTOSCOPE_SHARED");
    const auto model = load(openModelSource(path));
    at::manual_seed(2);
    const std::int64_t tokens = std::min<std::int64_t>(model->config().contextLength, 64);
    const at::Tensor ids = at::randint(model->config().vocabularySize, { 3, tokens }, at::kLong);
    const auto scaled = model->clone();
    QVERIFY(moveFactors(*scaled) > 0);
    const double difference = largestDifference(scaled->forward(ids), model->forward(ids));
    QVERIFY2(difference < 1e-4, QByteArray::number(difference));
}

void TestScaleGroups::modulesMakeTheBlock()
{
    const auto model = load(tinyLlama());
    const at::Tensor hidden
        = model->embed(at::tensor(std::vector<std::int64_t> { 1, 2, 3, 4 }, at::kLong).view({ 2, 2 }));
    std::map<std::size_t, at::Tensor> inputs;
    const at::Tensor after = model->runBlock(
        1, hidden, [&](std::size_t linear, const at::Tensor& input) { inputs[linear] = input.clone(); });
    at::Tensor sum = hidden.clone();
    int modules = 0;
    for (const ScaleGroup& group : model->scaleGroups()) {
        if (group.block != 1 || group.inspected == InspectedModule::Layer)
            continue;
        sum += model->runModule(group, inputs.at(readersOf(*model, group).front()).view({ 2, 2, 12 }));
        ++modules;
    }
    QCOMPARE(modules, 2);
    QVERIFY(largestDifference(sum, after) < 1e-5);
}

QTEST_GUILESS_MAIN(TestScaleGroups)
#include "tst_scale_groups.moc"
