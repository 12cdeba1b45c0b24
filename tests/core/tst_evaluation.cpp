// Perplexity and divergence on chains worked out by hand, and on the real models.
#include <ATen/ATen.h>

#include "core/base/errors.h"
#include "core/evaluation/perplexity.h"
#include "tests/core/model_fixtures.h"

#include <QtTest>

using namespace quantoscope;
using namespace quantoscope::testing;

using Ids = std::vector<std::int64_t>;

namespace {

std::unique_ptr<LanguageModel> load(const std::shared_ptr<const ModelSource>& source)
{
    return loadLanguageModel(source, at::kCPU);
}

bool near(double a, double b, double tolerance = 1e-5)
{
    return std::abs(a - b) <= tolerance * std::abs(b);
}

} // namespace

#define NEEDS_SHARED_DATA()                                                                                            \
    if (!std::filesystem::exists(sharedFolder() / "data/models"))                                                      \
    QSKIP("the reference data is not there: set QUANTOSCOPE_SHARED")

class TestEvaluation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void uniformLogitsCostTheVocabulary();
    void twoWindowsByHand();
    void comparisonByHand();
    void divergenceOfRuledOutTokens();
    void windowsOfOtherSizesAndCounts_data();
    void windowsOfOtherSizesAndCounts();
    void requestsRefused_data();
    void requestsRefused();
    void manyWindowsEqualTheirMean();
    void progressAndCancel();
    void keptStatesChangeNoNumber();
    void storiesAsPublished();
    void ggufStoriesAsPublished_data();
    void ggufStoriesAsPublished();
    void charactersAsPublished();
    void answersAsPublished_data();
    void answersAsPublished();
};

void TestEvaluation::uniformLogitsCostTheVocabulary()
{
    const auto source = tinyLlama();
    source->set("lm_head.weight", { 11, 12 }, std::vector<float>(11 * 12, 0.f));
    const PerplexityResult result = perplexity(*load(source), { 1, 2, 3, 4, 5, 6, 7, 8 }, { 4, 0 });
    QVERIFY(near(result.perplexity, 11));
    QVERIFY(result.standardError < 1e-5);
    QCOMPARE(result.windows, 2);
    QCOMPARE(result.tokens, 6);
}

// After 0: 0 (2/3) or 1 (1/3); after 1: 0 (1/4) or 1 (3/4).
// Windows of 3: [0 1 1] costs (ln 3 + ln 4/3) / 2 = ln 2; [1 0 0] costs (ln 4 + ln 3/2) / 2 = ln √6; the last 0 is
// dropped.
void TestEvaluation::twoWindowsByHand()
{
    const auto model = load(bigramLlama({ { 2.0 / 3, 1.0 / 3 }, { 0.25, 0.75 } }));
    const PerplexityResult result = perplexity(*model, { 0, 1, 1, 1, 0, 0, 0 }, { 3, 0 });
    const double expected = std::sqrt(2 * std::sqrt(6.0));
    QVERIFY(near(result.perplexity, expected));
    // The sample deviation of two values is their distance over √2.
    const double deviation = std::log(std::sqrt(6.0) / 2) / std::sqrt(2.0);
    QVERIFY(near(result.standardError, expected * deviation / std::sqrt(2.0), 1e-4));
    QCOMPARE(result.windows, 2);
    QCOMPARE(result.tokens, 4);
}

void TestEvaluation::comparisonByHand()
{
    const auto original = load(bigramLlama({ { 2.0 / 3, 1.0 / 3 }, { 0.25, 0.75 } }));
    const auto quantized = load(bigramLlama({ { 1.0 / 3, 2.0 / 3 }, { 0.25, 0.75 } }));
    // Fed are 0 1 and 0 0: after 0 the divergence is 2/3 ln 2 - 1/3 ln 2 = ln 2 / 3 and the favourite another.
    const Comparison result = compareModels(*original, *quantized, { 0, 1, 1, 0, 0, 0 }, { 3, 0 });
    const double after0 = std::log(2.0) / 3;
    QVERIFY(near(result.klMean, after0 * 3 / 4));
    QVERIFY(near(result.klStandardError, after0 / 4)); // window means: after0 / 2 and after0
    QVERIFY(near(result.top1Agreement, 0.25));
    // [0 1 1] costs ln 3/2 + ln 4/3 now, [0 0 0] twice ln 3.
    QVERIFY(near(result.quantized.perplexity, std::pow(2.0 * 9, 0.25)));
    QVERIFY(near(result.original.perplexity, std::pow(4.0 * 9 / 4, 0.25)));
    QCOMPARE(result.quantized.windows, 2);

    const Comparison same = compareModels(*original, *original, { 0, 1, 1, 0, 0, 0 }, { 3, 0 });
    QCOMPARE(same.klMean, 0.0);
    QCOMPARE(same.top1Agreement, 1.0);
}

void TestEvaluation::divergenceOfRuledOutTokens()
{
    const float never = -std::numeric_limits<float>::infinity();
    const float half = std::log(0.5f);
    const at::Tensor p = at::tensor(std::vector { half, half, never });
    const at::Tensor q = at::tensor(std::vector { half, never, half });
    QCOMPARE(klDivergence(p, p).item<float>(), 0.f);
    QCOMPARE(klDivergence(p, q).item<float>(), std::numeric_limits<float>::infinity());
    QCOMPARE(klDivergence(at::tensor(std::vector { 0.f, never, never }), q).item<float>(), -half);
}

void TestEvaluation::windowsOfOtherSizesAndCounts_data()
{
    QTest::addColumn<int>("tokens");
    QTest::addColumn<int>("context");
    QTest::addColumn<int>("maxWindows");
    QTest::addColumn<int>("windows");
    QTest::addColumn<int>("scored");
    QTest::newRow("default: the model's context") << 40 << 0 << 0 << 2 << 30;
    QTest::newRow("default, a shorter text") << 9 << 0 << 0 << 1 << 8;
    QTest::newRow("context + 1") << 40 << 17 << 0 << 2 << 32;
    QTest::newRow("pairs") << 5 << 2 << 0 << 2 << 2;
    QTest::newRow("at most three") << 40 << 8 << 3 << 3 << 21;
    QTest::newRow("fewer than at most") << 40 << 8 << 9 << 5 << 35;
}

void TestEvaluation::windowsOfOtherSizesAndCounts()
{
    QFETCH(int, tokens);
    QFETCH(int, context);
    QFETCH(int, maxWindows);
    QFETCH(int, windows);
    QFETCH(int, scored);
    const PerplexityResult result
        = perplexity(*load(tinyLlama()), Ids(static_cast<std::size_t>(tokens), 4), { context, maxWindows });
    QCOMPARE(result.windows, windows);
    QCOMPARE(result.tokens, scored);
}

void TestEvaluation::requestsRefused_data()
{
    QTest::addColumn<int>("tokens");
    QTest::addColumn<int>("context");
    QTest::newRow("no text") << 0 << 0;
    QTest::newRow("one token") << 1 << 0;
    QTest::newRow("text shorter than asked") << 7 << 8;
    QTest::newRow("one token a window") << 40 << 1;
    QTest::newRow("beyond context + 1") << 40 << 18;
    QTest::newRow("below 0") << 40 << -3;
}

void TestEvaluation::requestsRefused()
{
    QFETCH(int, tokens);
    QFETCH(int, context);
    const auto model = load(tinyLlama());
    const Ids stream(static_cast<std::size_t>(tokens), 4);
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, perplexity(*model, stream, { context, 0 }));
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, compareModels(*model, *model, stream, { context, 0 }));
}

void TestEvaluation::manyWindowsEqualTheirMean()
{
    // More windows than go at once: the whole must be what the windows are one by one.
    const auto model = load(tinyGpt2());
    constexpr std::int64_t kWindows = 700;
    Ids stream;
    for (std::int64_t i = 0; i < kWindows * 8; ++i)
        stream.push_back((i * i + i / 8) % 7);
    double sum = 0;
    for (std::int64_t window = 0; window < kWindows; ++window) {
        const Ids part(stream.begin() + window * 8, stream.begin() + (window + 1) * 8);
        sum += std::log(perplexity(*model, part, { 8, 0 }).perplexity);
    }
    const PerplexityResult result = perplexity(*model, stream, { 8, 0 });
    QCOMPARE(result.windows, kWindows);
    QVERIFY(near(result.perplexity, std::exp(sum / kWindows)));
}

void TestEvaluation::progressAndCancel()
{
    const auto model = load(tinyGpt2());
    const Ids stream(12 * 1000, 3);
    std::vector<double> steps;
    perplexity(*model, stream, {}, [&](double share) { steps.push_back(share); });
    QVERIFY(steps.size() > 1);
    QVERIFY(std::is_sorted(steps.begin(), steps.end()));
    QCOMPARE(steps.back(), 1.0);

    const CancellationToken cancel;
    int calls = 0;
    const auto cancelAtFirst = [&](double) {
        ++calls;
        cancel.cancel();
    };
    QVERIFY_THROWS_EXCEPTION(Cancelled, compareModels(*model, *model, stream, {}, cancelAtFirst, cancel));
    QCOMPARE(calls, 1);
}

void TestEvaluation::keptStatesChangeNoNumber()
{
    const auto original = load(tinyLlama());
    const auto other = load(tinyLlama({ { "rope_theta", 50 } }));
    Ids stream;
    for (std::int64_t i = 0; i < 16 * 700; ++i) // more windows than are fed at once
        stream.push_back(i * i % 11);
    const Comparison plain = compareModels(*original, *other, stream, {});
    for (const std::int64_t budget : { std::int64_t(0), std::int64_t(1) << 19, std::int64_t(1) << 30 }) {
        OriginalStates states(budget);
        for (int time = 0; time < 2; ++time) {
            const Comparison again = compareModels(*original, *other, stream, {}, {}, {}, &states);
            QCOMPARE(again.original.perplexity, plain.original.perplexity);
            QCOMPARE(again.quantized.perplexity, plain.quantized.perplexity);
            QCOMPARE(again.klMean, plain.klMean);
        }
    }

    OriginalStates kept(1 << 20);
    int made = 0;
    const auto make = [&] {
        ++made;
        return at::full({ 4, 2 }, made);
    };
    for (int time = 0; time < 2; ++time) {
        for (std::size_t part = 0; part < 3; ++part)
            QCOMPARE(kept.part(part, make)[0][0].item<int>(), static_cast<int>(part) + 1);
    }
    QCOMPARE(made, 3);
}

void TestEvaluation::storiesAsPublished()
{
    NEEDS_SHARED_DATA();
    const std::filesystem::path folder = sharedFolder() / "data/models/stories260K";
    const auto model = load(openModelSource(folder / "stories260K.bin"));
    const nlohmann::json expected = readJson(folder / "expected.json");
    for (const char* key : { "perplexity", "perplexity_wikitext2" }) {
        const nlohmann::json& given = expected[key];
        const PerplexityResult result = perplexity(*model, given["ids"].get<Ids>(), { 513, 0 });
        QCOMPARE(result.tokens, given["tokens_scored"].get<std::int64_t>());
        QVERIFY(near(result.perplexity, given["perplexity"].get<double>(), 1e-3));
        QCOMPARE(result.standardError, 0.0);
    }
}

void TestEvaluation::ggufStoriesAsPublished_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("F32") << "stories260K.f32.gguf";
    QTest::newRow("F16") << "stories260K.f16.gguf";
}

void TestEvaluation::ggufStoriesAsPublished()
{
    NEEDS_SHARED_DATA();
    QFETCH(QString, file);
    const std::filesystem::path folder = sharedFolder() / "data/models/stories260K-gguf";
    const auto model = load(openModelSource(folder / file.toStdString()));
    const nlohmann::json expected = readJson(folder / "expected.json")[file.toStdString()]["perplexity"];
    const Ids ids = expected["ids"].get<Ids>();
    const PerplexityResult result = perplexity(*model, ids, { static_cast<std::int64_t>(ids.size()), 0 });
    QCOMPARE(result.tokens, expected["tokens_scored"].get<std::int64_t>());
    QVERIFY(near(result.perplexity, expected["perplexity"].get<double>(), 1e-3));
}

void TestEvaluation::charactersAsPublished()
{
    NEEDS_SHARED_DATA();
    const std::filesystem::path folder = sharedFolder() / "data/models/tinystories-char-223k";
    const auto model = load(openModelSource(folder));
    const nlohmann::json expected = readJson(folder / "expected.json")["perplexity"];
    const PerplexityResult result = perplexity(*model, expected["ids"].get<Ids>(), { 33, 0 });
    QCOMPARE(result.windows, 16);
    QCOMPARE(result.tokens, expected["tokens_scored"].get<std::int64_t>());
    QVERIFY(near(result.perplexity, expected["perplexity"].get<double>(), 1e-3));
}

void TestEvaluation::answersAsPublished_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("safetensors") << "tinygpt-slm-13";
    QTest::newRow("PyTorch archive") << "tinygpt-slm-9";
}

void TestEvaluation::answersAsPublished()
{
    NEEDS_SHARED_DATA();
    QFETCH(QString, name);
    const std::filesystem::path folder = sharedFolder() / "data/models" / name.toStdString();
    const auto model = load(openModelSource(folder));
    const nlohmann::json expected = readJson(folder / "expected.json");
    double total = 0;
    std::int64_t tokens = 0;
    for (const nlohmann::json& qa : expected["qa"]) {
        Ids ids = qa["prompt_ids"].get<Ids>();
        const Ids answer = qa["answer_ids"].get<Ids>();
        const auto first = static_cast<std::int64_t>(ids.size()) - 1;
        const auto scored = static_cast<std::int64_t>(answer.size());
        ids.insert(ids.end(), answer.begin(), answer.end());
        const at::Tensor logits = model->forward(at::tensor(ids, at::kLong).unsqueeze(0)).select(0, 0);
        const at::Tensor targets = at::tensor(answer, at::kLong).unsqueeze(1);
        const at::Tensor chosen = at::log_softmax(logits.narrow(0, first, scored), -1).gather(1, targets);
        const double loss = -chosen.sum(at::kDouble).item<double>();
        QVERIFY(std::abs(loss / static_cast<double>(scored) - qa["answer_nll"].get<double>()) < 1e-5);
        total += loss;
        tokens += scored;
    }
    const double measured = std::exp(total / static_cast<double>(tokens));
    QVERIFY(near(measured, expected["answer_perplexity"].get<double>(), 1e-5));
}

QTEST_GUILESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
