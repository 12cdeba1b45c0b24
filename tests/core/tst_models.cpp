// Models against reference results, against a slow second computation, and against themselves: cached, batched, cut
// into blocks.
#include <ATen/ATen.h>

#include "core/models/dense_operator.h"
#include "core/models/language_model.h"
#include "core/models/tensor_io.h"
#include "tests/core/model_fixtures.h"

#include <QtTest>

#include <bit>

using namespace quantoscope;
using namespace quantoscope::test;

namespace {

at::Tensor idTensor(const std::vector<std::int64_t>& ids)
{
    return at::tensor(ids, at::kLong).unsqueeze(0);
}

double largestDifference(const at::Tensor& a, const at::Tensor& b)
{
    return a.sizes() == b.sizes() ? (a.to(at::kDouble) - b.to(at::kDouble)).abs().max().item<double>() : 1e30;
}

at::Tensor numbers(const nlohmann::json& list)
{
    return at::tensor(list.get<std::vector<double>>(), at::kDouble);
}

at::Tensor lastLogits(const LanguageModel& model, const std::vector<std::int64_t>& ids)
{
    return model.forward(idTensor(ids)).select(0, 0).select(0, -1);
}

std::unique_ptr<LanguageModel> loadShared(const std::string& name)
{
    return loadLanguageModel(openModelSource(sharedFolder() / "data/models" / name), at::kCPU);
}

nlohmann::json expectedOf(const std::string& model)
{
    return readJson(sharedFolder() / "data/models" / model / "expected.json");
}

constexpr double kLogitTolerance = 1e-4; // float32 against float64, as the reference data states

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
    void logitsOfSorter();
    void residualsOfSorter();
    void logitsOfAnswers();
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
    for (const nlohmann::json& prompt : expectedOf("stories260K")["prompts"]) {
        const auto ids = prompt["prompt_ids"].get<std::vector<std::int64_t>>();
        QVERIFY(largestDifference(lastLogits(*model, ids), numbers(prompt["last_logits"])) < kLogitTolerance);
    }
}

void TestModels::logitsOfSorter()
{
    NEEDS_SHARED_DATA();
    const auto model = loadShared("gpt-nano-sort");
    const nlohmann::json expected = expectedOf("gpt-nano-sort");
    QCOMPARE(expected["cases"].size(), std::size_t(10));
    for (const nlohmann::json& example : expected["cases"]) {
        const auto ids = example["in"].get<std::vector<std::int64_t>>();
        QVERIFY(largestDifference(lastLogits(*model, ids), numbers(example["last_logits"])) < kLogitTolerance);
    }
}

void TestModels::residualsOfSorter()
{
    NEEDS_SHARED_DATA();
    const auto model = loadShared("gpt-nano-sort");
    const nlohmann::json batch = expectedOf("gpt-nano-sort")["batch_of_published_partials"];
    std::vector<at::Tensor> rows;
    for (const nlohmann::json& ids : batch["idx"])
        rows.push_back(at::tensor(ids.get<std::vector<std::int64_t>>(), at::kLong));
    const at::Tensor ids = at::stack(rows);

    at::Tensor hidden = model->embed(ids);
    for (std::int64_t block = 0; block < model->config().blocks; ++block) {
        hidden = model->runBlock(block, hidden);
        std::vector<at::Tensor> published;
        for (const nlohmann::json& row : batch["residual_after_block_row0"][static_cast<std::size_t>(block)])
            published.push_back(numbers(row));
        QVERIFY(largestDifference(hidden.select(0, 0), at::stack(published)) < kLogitTolerance);
    }
    const at::Tensor logits = model->head(hidden);
    for (std::int64_t row = 0; row < ids.size(0); ++row) {
        std::vector<at::Tensor> published;
        for (const nlohmann::json& token : batch["logits_published"][static_cast<std::size_t>(row)])
            published.push_back(numbers(token));
        QVERIFY(largestDifference(logits.select(0, row), at::stack(published)) < kLogitTolerance);
    }
}

void TestModels::logitsOfAnswers()
{
    NEEDS_SHARED_DATA();
    const auto model = loadShared("tinygpt-slm-13");
    const nlohmann::json expected = expectedOf("tinygpt-slm-13");
    const auto ids = expected["qa"][0]["prompt_ids"].get<std::vector<std::int64_t>>();
    QVERIFY(largestDifference(lastLogits(*model, ids), numbers(expected["first_prompt_last_logits"]))
            < kLogitTolerance);
}

QTEST_GUILESS_MAIN(TestModels)
#include "tst_models.moc"
