// What a run asks for: defaults, checks, JSON, flags and names.
#include "core/base/errors.h"
#include "core/quantization/quantizer_config.h"
#include "core/quantization/weight_quantizer.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace quantoscope;

namespace {

using Values = std::map<std::string, std::string>;

} // namespace

class TestQuantizerConfig : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void defaults();
    void printedForms_data();
    void printedForms();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void badJsonIsRefused_data();
    void badJsonIsRefused();
    void descriptionsAreSound();
};

void TestQuantizerConfig::defaults()
{
    const QuantizerConfig config("gptq", {});
    QCOMPARE(config.grid().bits(), 4);
    QCOMPARE(config.grid().granularity(), Granularity::Group);
    QCOMPARE(config.grid().groupSize(), 128);
    QVERIFY(!config.grid().symmetric());
    QCOMPARE(config.grid().rule(), GridRule::MinMax);
    QCOMPARE(config.grid().search(), ScaleSearch::None);
    QCOMPARE(config.real("damping"), 0.01);
    QCOMPARE(config.integer("block-size"), 128);
    QVERIFY(!config.flag("act-order"));
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, config.text("threshold"));
}

void TestQuantizerConfig::printedForms_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<Values>("values");
    QTest::addColumn<QByteArray>("flags");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("defaults") << QByteArray("rtn") << Values {} << QByteArray("--method rtn")
                              << QByteArray("rtn-4b-g128");
    QTest::newRow("group size implies group")
        << QByteArray("gptq") << Values { { "bits", "3" }, { "group-size", "32" }, { "act-order", "true" } }
        << QByteArray("--method gptq --bits 3 --group-size 32 --act-order") << QByteArray("gptq-3b-g32-act-order");
    QTest::newRow("channel, symmetric") << QByteArray("rtn")
                                        << Values { { "granularity", "channel" }, { "symmetric", "true" } }
                                        << QByteArray("--method rtn --granularity channel --symmetric")
                                        << QByteArray("rtn-4b-channel-sym");
    QTest::newRow("numbers are printed in one way")
        << QByteArray("gptq") << Values { { "damping", "1e-1" } } << QByteArray("--method gptq --damping 0.1")
        << QByteArray("gptq-4b-g128-damping0.1");
    QTest::newRow("step grid") << QByteArray("rtn")
                               << Values { { "granularity", "tensor" }, { "grid", "step" }, { "step", "0.05" } }
                               << QByteArray("--method rtn --granularity tensor --grid step --step 0.05")
                               << QByteArray("rtn-step0.05");
    QTest::newRow("step grid has neither bits nor groups")
        << QByteArray("obq") << Values { { "grid", "step" }, { "order", "left-to-right" } }
        << QByteArray("--method obq --grid step --order left-to-right") << QByteArray("obq-step0.01-left-to-right");
}

void TestQuantizerConfig::printedForms()
{
    QFETCH(QByteArray, method);
    QFETCH(Values, values);
    QFETCH(QByteArray, flags);
    QFETCH(QByteArray, name);
    const QuantizerConfig config(method.toStdString(), values);
    QCOMPARE(QByteArray::fromStdString(config.toFlags()), flags);
    QCOMPARE(QByteArray::fromStdString(config.shortName()), name);
    const QuantizerConfig back = QuantizerConfig::fromJson(nlohmann::json::parse(config.toJson().dump()));
    QCOMPARE(back.values(), config.values());
    QCOMPARE(back.method(), config.method());
}

void TestQuantizerConfig::nonsenseIsRefused_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<Values>("values");
    QTest::addColumn<QByteArray>("named");
    const QByteArray gptq = "gptq";
    QTest::newRow("unknown method") << QByteArray("magic") << Values {}
                                    << QByteArray("method must be one of rtn, obq, gptq");
    QTest::newRow("unknown option") << QByteArray("rtn") << Values { { "damping", "1" } } << QByteArray("damping");
    QTest::newRow("out of range") << gptq << Values { { "bits", "9" } } << QByteArray("2..8");
    QTest::newRow("no number") << gptq << Values { { "bits", "4x" } } << QByteArray("\"4x\"");
    QTest::newRow("empty") << gptq << Values { { "bits", "" } } << QByteArray("bits");
    QTest::newRow("overflow") << gptq << Values { { "block-size", "99999999999999999999" } }
                              << QByteArray("block-size");
    QTest::newRow("not a number") << gptq << Values { { "damping", "nan" } } << QByteArray("damping");
    QTest::newRow("negative damping") << gptq << Values { { "damping", "-0.1" } } << QByteArray("damping");
    QTest::newRow("unknown choice") << gptq << Values { { "grid", "round" } } << QByteArray("minmax, awq");
    QTest::newRow("flag that is no flag") << gptq << Values { { "act-order", "yes" } } << QByteArray("true or false");
    QTest::newRow("group size of a channel grid")
        << gptq << Values { { "granularity", "channel" }, { "group-size", "32" } } << QByteArray("group-size 32 needs");
    QTest::newRow("step without its grid") << gptq << Values { { "step", "0.5" } } << QByteArray("grid step");
    QTest::newRow("static groups without groups")
        << gptq << Values { { "granularity", "channel" }, { "static-groups", "true" } } << QByteArray("static-groups");
    QTest::newRow("static and fresh groups")
        << gptq << Values { { "fresh-groups", "true" }, { "static-groups", "true" } } << QByteArray("exclude");
}

void TestQuantizerConfig::nonsenseIsRefused()
{
    QFETCH(QByteArray, method);
    QFETCH(Values, values);
    QFETCH(QByteArray, named);
    try {
        const QuantizerConfig config(method.toStdString(), values);
        QFAIL("accepted");
    } catch (const InvalidRequest& error) {
        QVERIFY2(QByteArray(error.what()).contains(named), error.what());
    }
}

void TestQuantizerConfig::badJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("no method") << QByteArray(R"({"bits": 4})");
    QTest::newRow("method of the wrong type") << QByteArray(R"({"method": 4})");
    QTest::newRow("list for a number") << QByteArray(R"({"method": "rtn", "bits": [4]})");
    QTest::newRow("fraction for a whole number") << QByteArray(R"({"method": "rtn", "bits": 4.5})");
    QTest::newRow("null") << QByteArray(R"({"method": "rtn", "bits": null})");
}

void TestQuantizerConfig::badJsonIsRefused()
{
    QFETCH(QByteArray, json);
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, QuantizerConfig::fromJson(nlohmann::json::parse(json.toStdString())));
}

void TestQuantizerConfig::descriptionsAreSound()
{
    for (const MethodDescription& method : methodDescriptions()) {
        const QuantizerConfig config(method.key, {}); // every default is valid
        QVERIFY(makeWeightQuantizer(config) != nullptr);
        for (const OptionDescription& option : method.options) {
            const QByteArray where = QByteArray::fromStdString(method.key + " " + option.key);
            QVERIFY2(!option.label.empty() && !option.help.empty(), where);
            QVERIFY2(option.type != OptionType::Choice || option.choices.size() > 1, where);
            QVERIFY2(option.enabledWhenKey.empty() || !option.enabledWhenValues.empty(), where);
            QCOMPARE(config.text(option.key), option.defaultValue);
        }
    }
}

QTEST_GUILESS_MAIN(TestQuantizerConfig)
#include "tst_quantizer_config.moc"
