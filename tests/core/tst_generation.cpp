// The sampler on distributions worked out by hand; generation on chains whose text is known, and on the real models.
#include <ATen/ATen.h>

#include "core/base/errors.h"
#include "core/models/generation.h"
#include "core/models/sampler.h"
#include "tests/core/model_fixtures.h"

#include <QtTest>

using namespace quantoscope;
using namespace quantoscope::testing;

using Ids = std::vector<std::int64_t>;

namespace {

SamplerSettings sampling(double temperature = 1, std::int64_t topK = 0, double topP = 1)
{
    SamplerSettings settings;
    settings.greedy = false;
    settings.temperature = temperature;
    settings.topK = topK;
    settings.topP = topP;
    return settings;
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

// 0 -> 1 -> 2 -> 3 -> 0, with certainty.
std::unique_ptr<LanguageModel> circle()
{
    return load(bigramLlama({ { 0, 1 }, { 0, 0, 1 }, { 0, 0, 0, 1 }, { 1 } }));
}

} // namespace

#define NEEDS_SHARED_DATA()                                                                                            \
    if (!std::filesystem::exists(sharedFolder() / "data/models"))                                                      \
    QSKIP("the reference data is not there: set QUANTOSCOPE_SHARED")

class TestGeneration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplerKeeps_data();
    void samplerKeeps();
    void samplerDrawsInProportion();
    void samplerRefusesNoNumbers();
    void settingsRefused_data();
    void settingsRefused();

    void storiesGoOnAsPublished();
    void charactersGoOnAsPublished();
    void sorterSorts();
    void carManualIsKnown_data();
    void carManualIsKnown();

    void sameSeedSameText();
    void batchEqualsSingle();
    void recordsOfEachToken();
    void distributionIsKeptWhenAsked();
    void stopTokenEndsTheText();
    void repetitionIsPenalised();
    void pastTheContext();
    void promptsRefused();
    void cancelStops();
};

void TestGeneration::samplerKeeps_data()
{
    QTest::addColumn<double>("temperature");
    QTest::addColumn<int>("topK");
    QTest::addColumn<double>("topP");
    QTest::addColumn<QString>("everDrawn");
    // Probabilities: id 0: 0.25, 1: 0.4, 2: 0.25, 3: 0.08, 4: 0.02.
    QTest::newRow("everything") << 1.0 << 0 << 1.0 << "01234";
    QTest::newRow("top 1 is greedy") << 1.0 << 1 << 1.0 << "1";
    QTest::newRow("tiny p is greedy") << 1.0 << 0 << 1e-9 << "1";
    QTest::newRow("frost is greedy") << 1e-3 << 0 << 1.0 << "1";
    QTest::newRow("of two equals the smaller id") << 1.0 << 2 << 1.0 << "01";
    QTest::newRow("top 3") << 1.0 << 3 << 1.0 << "012";
    QTest::newRow("k above the vocabulary") << 1.0 << 9 << 1.0 << "01234";
    QTest::newRow("p reached by two") << 1.0 << 0 << 0.6 << "01";
    QTest::newRow("p reached by three") << 1.0 << 0 << 0.7 << "012";
    // Among the first two, 0.4 is 61.5 %: p counts what top-k left.
    QTest::newRow("p of what k left") << 1.0 << 2 << 0.6 << "1";
    // Heat flattens: five nearly equal ones, so four are needed for 70 %.
    QTest::newRow("p after the temperature") << 1e6 << 0 << 0.7 << "0123";
}

void TestGeneration::samplerKeeps()
{
    QFETCH(double, temperature);
    QFETCH(int, topK);
    QFETCH(double, topP);
    QFETCH(QString, everDrawn);
    std::vector<float> logProbabilities;
    for (const double p : { 0.25, 0.4, 0.25, 0.08, 0.02 })
        logProbabilities.push_back(static_cast<float>(std::log(p)));
    Sampler sampler(sampling(temperature, topK, topP), 0);
    std::set<std::int64_t> drawn;
    for (int i = 0; i < 2000; ++i)
        drawn.insert(sampler.draw(logProbabilities));
    QString ids;
    for (const std::int64_t id : drawn)
        ids += QString::number(id);
    QCOMPARE(ids, everDrawn);
}

void TestGeneration::samplerDrawsInProportion()
{
    // p² in proportion at temperature 1/2: 0.1, 0.3, 0.6 become 1 : 9 : 36.
    const std::vector<float> logits { std::log(0.1f), std::log(0.3f), std::log(0.6f) };
    Sampler sampler(sampling(0.5), 7);
    std::array<double, 3> counts {};
    constexpr int kDraws = 46000;
    for (int i = 0; i < kDraws; ++i)
        ++counts[static_cast<std::size_t>(sampler.draw(logits))];
    const std::array<double, 3> expected { 1000, 9000, 36000 };
    for (std::size_t id = 0; id < 3; ++id) {
        const double deviation = std::sqrt(expected[id] * (1 - expected[id] / kDraws));
        QVERIFY(std::abs(counts[id] - expected[id]) < 4 * deviation);
    }
}

void TestGeneration::samplerRefusesNoNumbers()
{
    const float nan = std::numeric_limits<float>::quiet_NaN();
    QVERIFY_THROWS_EXCEPTION(Error, Sampler(SamplerSettings(), 0).draw(std::vector { 0.f, nan }));
    QVERIFY_THROWS_EXCEPTION(Error, Sampler(sampling(), 0).draw(std::vector { nan, 0.f }));
}

void TestGeneration::settingsRefused_data()
{
    QTest::addColumn<double>("temperature");
    QTest::addColumn<int>("topK");
    QTest::addColumn<double>("topP");
    QTest::addColumn<QString>("named");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("temperature 0") << 0.0 << 0 << 1.0 << "temperature";
    QTest::newRow("temperature nan") << nan << 0 << 1.0 << "temperature";
    QTest::newRow("endless temperature") << std::numeric_limits<double>::infinity() << 0 << 1.0 << "temperature";
    QTest::newRow("k below 0") << 1.0 << -1 << 1.0 << "top-k";
    QTest::newRow("p 0") << 1.0 << 0 << 0.0 << "top-p";
    QTest::newRow("p above 1") << 1.0 << 0 << 1.01 << "top-p";
}

void TestGeneration::settingsRefused()
{
    QFETCH(double, temperature);
    QFETCH(int, topK);
    QFETCH(double, topP);
    QFETCH(QString, named);
    try {
        sampling(temperature, topK, topP).validate();
        QFAIL("nothing was thrown");
    } catch (const InvalidRequest& error) {
        QVERIFY(QString(error.what()).contains(named));
    }
}

void TestGeneration::storiesGoOnAsPublished()
{
    NEEDS_SHARED_DATA();
    const auto model = loadShared("stories260K/stories260K.bin");
    SamplerSettings settings;
    settings.maxNewTokens = 32;
    std::vector<Ids> prompts, greedy;
    const nlohmann::json expected = expectedOf("stories260K")["prompts"];
    QCOMPARE(expected.size(), std::size_t(4));
    for (const nlohmann::json& prompt : expected) {
        prompts.push_back(prompt["prompt_ids"].get<Ids>());
        greedy.push_back(prompt["greedy_ids"].get<Ids>());
        QCOMPARE(generate(*model, prompts.back(), settings).ids, greedy.back());
    }
    const std::vector<Generation> batch = generateBatch(*model, prompts, settings);
    for (std::size_t i = 0; i < batch.size(); ++i)
        QCOMPARE(batch[i].ids, greedy[i]);
}

void TestGeneration::charactersGoOnAsPublished()
{
    NEEDS_SHARED_DATA();
    const auto model = loadShared("tinystories-char-223k"); // a context of 32, which texts go beyond
    const nlohmann::json expected = expectedOf("tinystories-char-223k")["prompts"];
    QVERIFY(!expected.empty());
    for (const nlohmann::json& prompt : expected) {
        const Ids greedy = prompt["greedy_ids"].get<Ids>();
        SamplerSettings settings;
        settings.maxNewTokens = static_cast<std::int64_t>(greedy.size());
        QCOMPARE(generate(*model, prompt["prompt_ids"].get<Ids>(), settings).ids, greedy);
    }
}

void TestGeneration::sorterSorts()
{
    NEEDS_SHARED_DATA();
    const auto model = loadShared("gpt-nano-sort"); // its last digit needs the whole context
    SamplerSettings settings;
    settings.maxNewTokens = 6;
    const nlohmann::json examples = expectedOf("gpt-nano-sort")["cases"];
    QCOMPARE(examples.size(), std::size_t(12));
    for (const nlohmann::json& example : examples)
        QCOMPARE(generate(*model, example["in"].get<Ids>(), settings).ids, example["greedy_out"].get<Ids>());
}

void TestGeneration::carManualIsKnown_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("safetensors") << "tinygpt-slm-13";
    QTest::newRow("PyTorch archive") << "tinygpt-slm-9";
}

void TestGeneration::carManualIsKnown()
{
    NEEDS_SHARED_DATA();
    QFETCH(QString, name);
    const auto model = loadShared(name.toStdString());
    SamplerSettings settings;
    settings.stopAtContext = true;
    std::vector<Ids> questions, answers;
    const nlohmann::json expected = expectedOf(name.toStdString())["qa"];
    for (const nlohmann::json& qa : expected) {
        questions.push_back(qa["prompt_ids"].get<Ids>());
        answers.push_back(qa["answer_ids"].get<Ids>());
    }
    QCOMPARE(questions.size(), std::size_t(100));
    constexpr std::int64_t kEnd = 1;
    settings.stopIds = { kEnd };
    const std::vector<Generation> texts = generateBatch(*model, questions, settings);
    int exact = 0;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        Ids words = texts[i].ids;
        if (words.size() + questions[i].size() < 22)
            words.push_back(kEnd);
        exact += words == answers[i];
    }
    QCOMPARE(exact, 100);
}

void TestGeneration::sameSeedSameText()
{
    const auto model = load(tinyGpt2());
    SamplerSettings settings = sampling();
    settings.maxNewTokens = 40; // past the context of 12
    const Ids first = generate(*model, { 1, 2 }, settings).ids;
    QCOMPARE(first.size(), std::size_t(40));
    QCOMPARE(generate(*model, { 1, 2 }, settings).ids, first);
    settings.seed = 1;
    QVERIFY(generate(*model, { 1, 2 }, settings).ids != first);
}

void TestGeneration::batchEqualsSingle()
{
    const auto model = load(tinyLlama());
    SamplerSettings settings = sampling();
    settings.maxNewTokens = 10;
    settings.stopIds = { 3 }; // some texts end early
    const std::vector<Ids> prompts { { 1 }, { 2, 4 }, { 5 }, { 6, 7 }, { 8 }, { 9 } };
    const std::vector<Generation> all = generateBatch(*model, prompts, settings);
    std::set<std::size_t> lengths;
    for (const Generation& text : all)
        lengths.insert(text.ids.size());
    QVERIFY(lengths.size() > 1);
    // A text depends on its place and the seed, not on its company.
    const std::vector<Generation> two = generateBatch(*model, { prompts[0], prompts[1] }, settings);
    QCOMPARE(two[0].ids, all[0].ids);
    QCOMPARE(two[1].ids, all[1].ids);
    QCOMPARE(generate(*model, prompts[0], settings).ids, all[0].ids);
    for (std::size_t i = 0; i < all[1].ids.size(); ++i)
        QVERIFY(std::abs(two[1].logprobs[i] - all[1].logprobs[i]) < 1e-5f);
}

void TestGeneration::recordsOfEachToken()
{
    // After 0: 1 (3/4) or 2 (1/4); after 1 always 0.
    const auto model = load(bigramLlama({ { 0, 0.75, 0.25 }, { 1 } }));
    SamplerSettings settings;
    settings.maxNewTokens = 2;
    std::vector<std::int64_t> heard;
    const Generation text
        = generate(*model, { 0 }, settings, {}, [&](std::size_t, std::int64_t id) { heard.push_back(id); });
    QCOMPARE(text.ids, (Ids { 1, 0 }));
    QCOMPARE(heard, text.ids);
    const auto near = [](float a, double b) { return std::abs(static_cast<double>(a) - b) < 1e-4; };
    QVERIFY(near(text.logprobs[0], std::log(0.75)));
    QVERIFY(near(text.logprobs[1], 0));
    QVERIFY(near(text.entropy[0], -0.75 * std::log(0.75) - 0.25 * std::log(0.25)));
    QVERIFY(near(text.entropy[1], 0));
    QCOMPARE(text.top5Ids.size(), std::size_t(10));
    QCOMPARE(text.top5Ids[0], 1);
    QCOMPARE(text.top5Ids[1], 2);
    QVERIFY(near(text.top5Logprobs[1], std::log(0.25)));
    QVERIFY(std::abs(text.perplexity - std::sqrt(4.0 / 3)) < 1e-4);
    QVERIFY(text.distribution.empty());

    settings.maxNewTokens = 0;
    QCOMPARE(generate(*model, { 0 }, settings).perplexity, 0.0);
}

void TestGeneration::distributionIsKeptWhenAsked()
{
    const auto model = load(tinyLlama());
    SamplerSettings settings;
    settings.maxNewTokens = 3;
    const Generation text = generate(*model, { 4 }, settings, {}, {}, true);
    QCOMPARE(text.distribution.size(), std::size_t(3 * 11));
    for (std::size_t i = 0; i < 3; ++i) {
        double total = 0;
        for (std::size_t id = 0; id < 11; ++id)
            total += std::exp(static_cast<double>(text.distribution[i * 11 + id]));
        QVERIFY(std::abs(total - 1) < 1e-5);
        QCOMPARE(text.distribution[i * 11 + static_cast<std::size_t>(text.ids[i])], text.logprobs[i]);
    }
}

void TestGeneration::stopTokenEndsTheText()
{
    SamplerSettings settings;
    settings.stopIds = { 3 };
    QCOMPARE(generate(*circle(), { 0 }, settings).ids, (Ids { 1, 2 }));
    settings.stopIds = { 1 };
    QCOMPARE(generate(*circle(), { 0 }, settings).ids, Ids());
    settings.stopIds = { 3, 2 }; // whichever comes first
    QCOMPARE(generate(*circle(), { 0 }, settings).ids, Ids { 1 });
}

void TestGeneration::repetitionIsPenalised()
{
    // Token 1 mostly repeats itself; logits are logarithms of probabilities, so all are negative.
    const auto model = load(bigramLlama({ {}, { 0, 0.6, 0.4 }, { 0, 0, 0.3, 0.7 }, { 0, 0.5, 0, 0, 0.5 } }));
    SamplerSettings settings;
    settings.maxNewTokens = 3;
    QCOMPARE(generate(*model, { 1 }, settings).ids, (Ids { 1, 1, 1 }));
    settings.repetitionPenalty = 3;
    const Generation text = generate(*model, { 1 }, settings);
    QCOMPARE(text.ids, (Ids { 2, 3, 4 })); // 1 is in the prompt, 2 in what was written
    QVERIFY(std::abs(text.logprobs[0] - std::log(0.4f)) < 1e-4f); // the model's own probability is what is kept
    const std::vector<Generation> batch = generateBatch(*model, { { 1 }, { 1, 2 } }, settings);
    QCOMPARE(batch[0].ids, text.ids);
    settings.repetitionPenalty = 0;
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, settings.validate());
}

void TestGeneration::pastTheContext()
{
    const auto model = load(tinyLlama()); // context 16
    SamplerSettings settings;
    settings.maxNewTokens = 30;
    const Ids prompt { 1, 2, 3 };
    Ids ids = prompt;
    for (int i = 0; i < 30; ++i) { // the contract, spelled out: the last 16 tokens from position 0
        const Ids window(ids.end() - static_cast<std::ptrdiff_t>(std::min<std::size_t>(16, ids.size())), ids.end());
        const at::Tensor logits = model->forward(at::tensor(window, at::kLong).unsqueeze(0)).select(1, -1);
        ids.push_back(logits.argmax().item<std::int64_t>());
    }
    const Generation text = generate(*model, prompt, settings);
    QCOMPARE(text.ids, Ids(ids.begin() + 3, ids.end()));

    settings.stopAtContext = true;
    QCOMPARE(generate(*model, prompt, settings).ids, Ids(ids.begin() + 3, ids.begin() + 16));
    settings.stopAtContext = false;
    settings.maxNewTokens = 4;
    const Ids longer(ids.begin(), ids.begin() + 20); // a prompt longer than the context
    QCOMPARE(generate(*model, longer, settings).ids, Ids(ids.begin() + 20, ids.begin() + 24));
}

void TestGeneration::promptsRefused()
{
    const auto model = circle();
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, generate(*model, {}, {}));
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, generate(*model, { 11 }, {}));
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, generateBatch(*model, { { 1 }, { -1 } }, {}));
    QVERIFY(generateBatch(*model, {}, {}).empty());
}

void TestGeneration::cancelStops()
{
    const CancellationToken cancel;
    int heard = 0;
    const auto cancelAtThird = [&](std::size_t, std::int64_t) {
        if (++heard == 3)
            cancel.cancel();
    };
    QVERIFY_THROWS_EXCEPTION(Cancelled, generate(*circle(), { 0 }, {}, cancel, cancelAtThird));
    QCOMPARE(heard, 3);
}

QTEST_GUILESS_MAIN(TestGeneration)
#include "tst_generation.moc"
