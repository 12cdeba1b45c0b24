// No method falls back silently: what each makes of layers and inputs it cannot do its work on, as a table.
#include "core/quantization/error_metrics.h"
#include "core/quantization/weight_quantizer.h"
#include "tests/core/checks/sample_layers.h"

#include <ATen/ATen.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>
#include <set>

using namespace quantoscope;
using checks::gaussian;
using checks::statisticsOf;
using checks::Values;

namespace {

using Codes = std::set<std::string>;

struct Method
{
    const char* label;
    const char* key;
    Values values;
    bool usesInputs; ///< looks at what is calibrated
    bool solves; ///< factors the Hessian
    bool hasGroups;
};

std::vector<Method> methods()
{
    const Values undamped { { "damping", "0" } };
    return { { "rtn", "rtn", {}, false, false, true },
             { "rtn, search by energy", "rtn", { { "scale-search", "hessian" } }, true, false, true },
             { "obq", "obq", undamped, true, true, true },
             { "obq, left to right", "obq", { { "damping", "0" }, { "order", "left-to-right" } }, true, true, true },
             { "gptq", "gptq", undamped, true, true, true },
             { "gptq, act-order", "gptq", { { "damping", "0" }, { "act-order", "true" } }, true, true, true },
             { "gptq, scaled by awq", "gptq", { { "damping", "0" }, { "pre-scale", "awq" } }, true, true, true },
             { "gptq-plus", "gptq-plus", undamped, true, true, true },
             { "awq", "awq", {}, true, false, true },
             { "llm-int8", "llm-int8", {}, true, false, false } };
}

/// A layer, its inputs, and what a method has to say of them.
struct Case
{
    const char* label;
    at::Tensor weight;
    at::Tensor inputs; ///< undefined: no calibration at all
    int groupSize;
    Codes (*warnings)(const Method&);
    bool (*keepsPrecision)(const Method&); ///< whether the layer is left as it is
};

bool never(const Method& /*method*/)
{
    return false;
}
bool always(const Method& /*method*/)
{
    return true;
}
bool whereInputsCount(const Method& method)
{
    return method.usesInputs;
}

Codes when(bool condition, const char* code)
{
    return condition ? Codes { code } : Codes {};
}

std::vector<Case> cases()
{
    constexpr float kNan = std::numeric_limits<float>::quiet_NaN();
    at::Tensor withNan = gaussian(60, 20, 1);
    withNan[7][3] = kNan;
    at::Tensor brokenWeight = gaussian(6, 20, 2);
    brokenWeight[1][2] = kNan;
    at::Tensor withDead = gaussian(60, 20, 3);
    withDead.slice(1, 4, 7).zero_();
    const at::Tensor weight = gaussian(6, 20, 4);
    const at::Tensor inputs = gaussian(60, 20, 5);
    const at::Tensor rankOne = gaussian(60, 1, 6).expand({ 60, 20 }).contiguous();
    return {
        { "nothing odd", weight, inputs, 20, [](const Method&) { return Codes {}; }, never },
        { "singular Hessian", weight, rankOne, 20,
          [](const Method& method) { return when(method.solves, "damping_raised"); }, never },
        { "NaN in an activation", weight, withNan, 20,
          [](const Method& method) { return when(method.usesInputs, "non_finite_input"); }, whereInputsCount },
        { "NaN in a weight", brokenWeight, inputs, 20, [](const Method&) { return Codes { "non_finite_weight" }; },
          always },
        { "all weights zero", at::zeros({ 6, 20 }), inputs, 20,
          [](const Method&) { return Codes { "all_zero_weight" }; }, never },
        { "1 x 1", at::full({ 1, 1 }, 0.5F), gaussian(60, 1, 7), 128,
          [](const Method& method) { return when(method.hasGroups, "group_clamped"); }, never },
        { "100 inputs, group 32", gaussian(6, 100, 8), gaussian(300, 100, 9), 32,
          [](const Method& method) { return when(method.hasGroups, "ragged_group"); }, never },
        { "dead channels", weight, withDead, 20,
          [](const Method& method) { return when(method.solves, "dead_channels"); }, never },
        { "no inputs",
          weight,
          {},
          20,
          [](const Method& method) { return when(method.usesInputs && method.hasGroups, "few_tokens"); },
          never },
    };
}

std::string joined(const Codes& codes)
{
    std::string all;
    for (const std::string& code : codes)
        all += (all.empty() ? "" : ", ") + code;
    return all;
}

} // namespace

class TestOddLayers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void table_data();
    void table();
};

void TestOddLayers::table_data()
{
    QTest::addColumn<int>("caseIndex");
    QTest::addColumn<int>("methodIndex");
    const std::vector<Method> allMethods = methods();
    const std::vector<Case> allCases = cases();
    for (std::size_t i = 0; i < allCases.size(); ++i) {
        for (std::size_t k = 0; k < allMethods.size(); ++k)
            QTest::addRow("%s: %s", allCases[i].label, allMethods[k].label)
                << static_cast<int>(i) << static_cast<int>(k);
    }
}

void TestOddLayers::table()
{
    QFETCH(int, caseIndex);
    QFETCH(int, methodIndex);
    const Case odd = cases()[static_cast<std::size_t>(caseIndex)];
    const Method method = methods()[static_cast<std::size_t>(methodIndex)];
    Values values = method.values;
    if (method.hasGroups)
        values["group-size"] = std::to_string(odd.groupSize);
    const InputStatistics statistics = odd.inputs.defined() ? statisticsOf(odd.inputs) : InputStatistics {};
    const QuantizedWeight result
        = makeWeightQuantizer(QuantizerConfig(method.key, values))->quantize(odd.weight, statistics, {});

    Codes said;
    for (const Warning& warning : result.warnings)
        said.insert(warning.code);
    const at::Tensor back = result.dequantize();
    const at::Tensor delta = (back - odd.weight).nan_to_num();
    qInfo("%-22s %-22s %-16s weight error %-8.2g %s%s%s", odd.label, method.label,
          result.isQuantized() ? "quantized" : "full precision", delta.abs().max().item<double>(), joined(said).c_str(),
          result.fallback.empty() ? "" : "; ", result.fallback.c_str());
    QCOMPARE(joined(said), joined(odd.warnings(method)));
    QCOMPARE(result.warnings.size(), said.size());
    QCOMPARE(result.isQuantized(), !odd.keepsPrecision(method));
    if (!result.isQuantized()) {
        QVERIFY(!result.fallback.empty());
        QVERIFY(back.equal(odd.weight) || back.isnan().equal(odd.weight.isnan()));
        return;
    }
    QVERIFY(back.isfinite().all().item<bool>());
    QVERIFY(result.codes.ge(result.minCode).all().item<bool>() && result.codes.le(result.maxCode).all().item<bool>());
    const bool withoutInputs = !odd.inputs.defined() && method.usesInputs && method.hasGroups;
    QCOMPARE(!result.fallback.empty(), withoutInputs);
}

QTEST_GUILESS_MAIN(TestOddLayers)
#include "tst_odd_layers.moc"
