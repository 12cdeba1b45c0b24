// One block at a time back to full precision: against models in which the block's linears are exchanged by hand.
#include "core/evaluation/perplexity.h"
#include "core/pipeline/before_after_texts.h"
#include "core/pipeline/block_swap.h"
#include "core/pipeline/export_run.h"
#include "core/pipeline/quantize_run.h"

#include <ATen/ATen.h>

#include <QTest>

#include <cmath>

using namespace quantoscope;

namespace {

class NullObserver : public RunObserver
{
};

} // namespace

class TestBlockSwap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agreesWithExchangedLinears();
    void scalesAreMovedBackWithTheirBlock();
    void anUnquantizedRunLosesNothing();
    void toldBlockByBlockAndCancelled();
    void refusesWhatItCannotRead();

private:
    Run quantized(const std::string& method, const std::map<std::string, std::string>& options) const;
    /// Mean KL over the new tokens of the text, under `model` instead of the original.
    double meanKl(const LanguageModel& model, const TextResult& text) const;
    BlockSwaps swapsOf(const Run& run) const { return swapBlocks(*m_model, run, run.texts.front(), {}, {}); }

    std::shared_ptr<OpenModel> m_model;
};

void TestBlockSwap::initTestCase()
{
    m_model = openModel(kDemoModel, {}, "cpu");
}

Run TestBlockSwap::quantized(const std::string& method, const std::map<std::string, std::string>& options) const
{
    QuantizeRequest request { QuantizerConfig(method, options) };
    request.calibration = { .source = "self", .samples = 4, .sequenceLength = 48, .holdout = "25%" };
    request.prompts = { "Once upon a time" };
    request.sampler.maxNewTokens = 24;
    NullObserver nobody;
    Run run = runQuantization(*m_model, request, nobody, {}).run;
    run.id = "run-0001";
    return run;
}

double TestBlockSwap::meanKl(const LanguageModel& model, const TextResult& text) const
{
    const at::NoGradGuard noGradient;
    std::vector<std::int64_t> ids = promptIds(*m_model->tokenizer, text.prompt);
    const auto prompt = static_cast<std::int64_t>(ids.size());
    ids.insert(ids.end(), text.original.tokenIds.begin(), text.original.tokenIds.end());
    const auto count = static_cast<std::int64_t>(text.original.tokenIds.size());
    const at::Tensor read = at::tensor(ids, at::kLong).narrow(0, 0, prompt + count - 1).unsqueeze(0);
    const auto logProbabilities
        = [&](const LanguageModel& of) { return of.forward(read)[0].narrow(0, prompt - 1, count).log_softmax(-1); };
    return klDivergence(logProbabilities(*m_model->model), logProbabilities(model)).mean().item<double>();
}

void TestBlockSwap::agreesWithExchangedLinears()
{
    const Run run = quantized("rtn", { { "bits", "2" }, { "group-size", "32" } });
    const BlockSwaps swaps = swapsOf(run);
    QCOMPARE(swaps.run, run.id);
    QCOMPARE(swaps.blocksInModel, m_model->model->config().blocks);
    QCOMPARE(swaps.blocks.size(), static_cast<std::size_t>(swaps.blocksInModel));
    QCOMPARE(swaps.tokens, static_cast<std::int64_t>(run.texts.front().original.tokenIds.size()));
    QVERIFY(swaps.kl > 0.01);
    const std::unique_ptr<LanguageModel> whole = rebuildQuantized(*m_model, run);
    QVERIFY(std::abs(meanKl(*whole, run.texts.front()) - swaps.kl) < 1e-6 * swaps.kl);
    for (const BlockRecovery& block : swaps.blocks) {
        const std::unique_ptr<LanguageModel> swapped = whole->clone();
        for (std::size_t i = 0; i < swapped->linears().size(); ++i) {
            if (swapped->linears()[i].block == block.block)
                swapped->setLinear(i, m_model->model->linear(i));
        }
        const double expected = meanKl(*swapped, run.texts.front());
        QVERIFY2(std::abs(block.kl - expected) < 1e-5 * expected, qPrintable(QString::number(block.block)));
    }
    // The text differs where the session says it does: greedy choices are the likeliest tokens.
    const TextResult& text = run.texts.front();
    const auto [one, other] = std::ranges::mismatch(text.original.tokenIds, text.quantized.tokenIds);
    QVERIFY(other != text.quantized.tokenIds.end());
    QCOMPARE(swaps.divergence.value(), one - text.original.tokenIds.begin());
}

// AWQ divides norms by the scales that it multiplies weights by: both go back together.
void TestBlockSwap::scalesAreMovedBackWithTheirBlock()
{
    const Run run = quantized("awq", { { "bits", "2" }, { "group-size", "32" } });
    QVERIFY(std::ranges::any_of(run.layers, [](const LayerResult& layer) { return !layer.inputScales.empty(); }));
    const BlockSwaps swaps = swapsOf(run);
    for (const BlockRecovery& block : swaps.blocks)
        QVERIFY2(block.kl < 3 * swaps.kl, qPrintable(QString::number(block.kl))); // norms without weights: nonsense
    QVERIFY(std::ranges::any_of(swaps.blocks, [&](const BlockRecovery& block) { return swaps.recovered(block) > 0; }));
}

void TestBlockSwap::anUnquantizedRunLosesNothing()
{
    Run run = quantized("rtn", { { "bits", "4" }, { "group-size", "32" } });
    for (LayerResult& layer : run.layers) {
        layer.codes = nullptr;
        layer.weightMse = 0;
    }
    const BlockSwaps swaps = swapsOf(run);
    QCOMPARE(swaps.kl, 0.0);
    QVERIFY(!swaps.divergence);
    for (const BlockRecovery& block : swaps.blocks)
        QVERIFY(swaps.recovered(block) == 0 && !block.restoresToken);
}

void TestBlockSwap::toldBlockByBlockAndCancelled()
{
    const Run run = quantized("rtn", { { "bits", "3" }, { "group-size", "32" } });
    std::vector<std::size_t> told;
    const CancellationToken cancel;
    const auto progress = [&](const BlockSwaps& swaps) {
        told.push_back(swaps.blocks.size());
        QCOMPARE(swaps.isPartial(), told.size() < static_cast<std::size_t>(swaps.blocksInModel));
        if (told.size() == 2)
            cancel.cancel();
    };
    QVERIFY_THROWS_EXCEPTION(Cancelled, swapBlocks(*m_model, run, run.texts.front(), progress, cancel));
    QCOMPARE(told, (std::vector<std::size_t> { 1, 2 }));
}

void TestBlockSwap::refusesWhatItCannotRead()
{
    const Run run = quantized("rtn", { { "bits", "4" }, { "group-size", "32" } });
    TextResult text = run.texts.front();
    text.original.tokenIds.clear();
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, swapBlocks(*m_model, run, text, {}, {}));
    text.original.tokenIds = { 1, 1'000'000'000 };
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, swapBlocks(*m_model, run, text, {}, {}));
    Run other = run;
    other.layers.front().maxAbsError = 7; // as of other weights
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, swapBlocks(*m_model, other, run.texts.front(), {}, {}));
    // More than the context holds: what fits is measured.
    TextResult longer = run.texts.front();
    longer.original.tokenIds.assign(5000, longer.original.tokenIds.front());
    const BlockSwaps swaps = swapBlocks(*m_model, run, longer, {}, {});
    QVERIFY(swaps.tokens > 0 && swaps.tokens <= m_model->model->config().contextLength);
}

QTEST_MAIN(TestBlockSwap)
#include "tst_block_swap.moc"
