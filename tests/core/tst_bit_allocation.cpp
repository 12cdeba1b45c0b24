// Bits shared out among layers: against trying everything, and in a run of a whole model.
#include <rapidcheck.h>

#include "core/base/errors.h"
#include "core/pipeline/bit_allocation.h"
#include "core/pipeline/quantize_run.h"
#include "tests/core/tiny_model.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <limits>
#include <map>
#include <set>

using namespace quantoscope;

namespace {

std::size_t widthOf(int bits)
{
    return static_cast<std::size_t>(std::ranges::find(kAllocatedBits, bits) - kAllocatedBits.begin());
}

struct Total
{
    double bits = 0; ///< stored, a weight
    double loss = 0;
};

Total totalOf(const std::vector<BitChoices>& choices, const std::vector<int>& bits)
{
    Total total;
    double weights = 0;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        total.bits += choices[i].weights * choices[i].storedBits[widthOf(bits[i])];
        total.loss += choices[i].losses[widthOf(bits[i])];
        weights += choices[i].weights;
    }
    total.bits /= weights;
    return total;
}

/// The least loss within `target`, by trying everything.
double leastLoss(const std::vector<BitChoices>& choices, double target)
{
    double least = std::numeric_limits<double>::infinity();
    std::vector<int> bits(choices.size(), kAllocatedBits.front());
    for (;;) {
        const Total total = totalOf(choices, bits);
        if (total.bits <= target)
            least = std::min(least, total.loss);
        std::size_t place = 0;
        for (; place < bits.size() && bits[place] == kAllocatedBits.back(); ++place)
            bits[place] = kAllocatedBits.front();
        if (place == bits.size())
            return least;
        bits[place] = kAllocatedBits[widthOf(bits[place]) + 1];
    }
}

QuantizeRequest request(const std::string& target)
{
    QuantizeRequest request { QuantizerConfig("rtn", { { "target-bits", target }, { "group-size", "16" } }) };
    request.calibration.samples = 20;
    request.calibration.sequenceLength = 16;
    return request;
}

} // namespace

class TestBitAllocation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheBest();
    void tooSmallATargetIsRefused();
    void modelMeetsItsTarget_data();
    void modelMeetsItsTarget();
    void unreachableTargetIsRefusedAtOnce();
};

void TestBitAllocation::findsTheBest()
{
    const bool holds = rc::check("as good as trying everything, within the budget", [] {
        const auto count = static_cast<std::size_t>(*rc::gen::inRange(1, 6));
        std::vector<BitChoices> choices(count);
        for (BitChoices& choice : choices) {
            choice.weights = *rc::gen::inRange(1, 1000);
            double loss = 0;
            for (std::size_t width = kAllocatedBits.size(); width-- > 0;) {
                choice.storedBits[width] = kAllocatedBits[width] + *rc::gen::inRange(0, 8) / 10.0;
                loss += *rc::gen::inRange(0, 1000) / 1000.0;
                choice.losses[width] = loss;
            }
        }
        const double least = totalOf(choices, std::vector<int>(count, 2)).bits;
        const double target = least + *rc::gen::inRange(0, 100) / 20.0 + 1e-3;
        const std::vector<int> bits = allocateBits(choices, target);
        RC_ASSERT(totalOf(choices, bits).bits <= target * (1 + 1e-9));
        // The budget is counted in steps: nothing within a few steps less may be better.
        RC_ASSERT(totalOf(choices, bits).loss <= leastLoss(choices, target * (1 - 1e-4)) + 1e-12);
    });
    QVERIFY(holds);
}

void TestBitAllocation::tooSmallATargetIsRefused()
{
    BitChoices one { .weights = 100, .storedBits = { 2.5, 3.5, 4.5, 8.5 }, .losses = { 4, 3, 2, 1 } };
    QCOMPARE(allocateBits({ one }, 2.5), std::vector<int> { 2 });
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, allocateBits({ one }, 2.4));
    std::vector<int> pair = allocateBits({ one, one }, 6.51);
    std::ranges::sort(pair);
    QCOMPARE(pair, (std::vector<int> { 4, 8 }));
}

void TestBitAllocation::modelMeetsItsTarget_data()
{
    QTest::addColumn<QString>("target");
    for (const char* target : { "3.5", "4.2", "5", "6.25" })
        QTest::newRow(target) << target;
}

void TestBitAllocation::modelMeetsItsTarget()
{
    QFETCH(QString, target);
    const QTemporaryDir folder;
    testing::writeTinyLlama(folder.filePath("tiny").toStdString(), { .blocks = 4, .vocabulary = 300 });
    const auto model = openModel(folder.filePath("tiny").toStdString(), {}, "cpu");
    RunObserver silent;
    const RunOutcome outcome = runQuantization(*model, request(target.toStdString()), silent, {});
    const Run& run = outcome.run;
    QVERIFY2(std::abs(*run.bitsPerWeight - target.toDouble()) < 0.15, QByteArray::number(*run.bitsPerWeight));
    QVERIFY(*run.bitsPerWeight <= target.toDouble() + 1e-6);
    // The plan is kept with the run, names each layer once, and is what was done.
    std::map<std::string, int> planned;
    for (const nlohmann::json& group : nlohmann::json::parse(run.bitPlanJson)) {
        for (const nlohmann::json& name : group.at("layers"))
            QVERIFY(planned.emplace(name.get<std::string>(), group.at("bits").get<int>()).second);
    }
    QCOMPARE(planned.size(), run.layers.size());
    std::set<int> widths;
    for (const LayerResult& layer : run.layers) {
        const int bits = planned.at(layer.name);
        QCOMPARE(layer.codes->maxCode, (1 << bits) - 1);
        widths.insert(bits);
    }
    QVERIFY(widths.size() > 1);
    QVERIFY(planned.at("model.layers.0.self_attn.q_proj") == planned.at("model.layers.0.self_attn.v_proj"));
    QVERIFY(planned.at("model.layers.1.mlp.gate_proj") == planned.at("model.layers.1.mlp.up_proj"));
}

void TestBitAllocation::unreachableTargetIsRefusedAtOnce()
{
    const QTemporaryDir folder;
    testing::writeTinyLlama(folder.filePath("tiny").toStdString());
    const auto model = openModel(folder.filePath("tiny").toStdString(), {}, "cpu");
    RunObserver silent;
    for (const char* target : { "2.5", "12" }) // groups of 16: 1.125 bits of scales and zeros at 2 bits
        QVERIFY_THROWS_EXCEPTION(InvalidRequest, runQuantization(*model, request(target), silent, {}));
}

QTEST_GUILESS_MAIN(TestBitAllocation)
#include "tst_bit_allocation.moc"
