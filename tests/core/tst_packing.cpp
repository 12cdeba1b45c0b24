// Packed words against public test vectors, the references' packers, and an independent decoder.
#include "core/base/errors.h"
#include "core/calibration/input_statistics_accumulator.h"
#include "core/quantization/packing.h"
#include "core/quantization/weight_quantizer.h"
#include "tests/core/checks/golden_set.h"

#include <ATen/ATen.h>

#include <QTest>

using namespace quantoscope;

namespace {

using Words = std::vector<quint32>;

at::Tensor column(const std::vector<int>& codes)
{
    return at::tensor(at::ArrayRef<int>(codes), at::kInt).unsqueeze(1);
}

Words wordsOf(const at::Tensor& tensor)
{
    const at::Tensor dense = tensor.contiguous();
    const auto* first = dense.data_ptr<std::int32_t>();
    return Words(first, first + dense.numel());
}

/// Field `index` of the bit string down `column`, one bit at a time.
int fieldAt(const at::Tensor& words, std::int64_t index, std::int64_t column, int bits)
{
    int value = 0;
    for (int bit = 0; bit < bits; ++bit) {
        const std::int64_t at = index * bits + bit;
        const auto word = static_cast<quint32>(words[at / 32][column].item<std::int32_t>());
        value |= static_cast<int>(word >> (at % 32) & 1U) << bit;
    }
    return value;
}

QuantizedWeight weightOf(const at::Tensor& codes, const at::Tensor& scales, const at::Tensor& zeros,
                         const at::Tensor& groupIndex, int bits)
{
    QuantizedWeight weight;
    weight.codes = codes.to(at::kInt);
    weight.scales = scales;
    weight.zeros = zeros.to(at::kFloat);
    weight.groupIndex = groupIndex.to(at::kInt);
    weight.maxCode = (1 << bits) - 1;
    return weight;
}

at::Tensor groupsOf(std::int64_t in, std::int64_t group)
{
    return at::arange(in, at::kInt).div(group, "floor").to(at::kInt);
}

QuantizedWeight rounded(const std::map<std::string, std::string>& values, std::int64_t out, std::int64_t in)
{
    at::manual_seed(1);
    return makeWeightQuantizer(QuantizerConfig("rtn", values))->quantize(at::randn({ out, in }), {}, {});
}

} // namespace

class TestPacking : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void publicVectors_data();
    void publicVectors();
    void symmetricZeros_data();
    void symmetricZeros();
    void awqOrder();
    void referencePackers_data();
    void referencePackers();
    void referenceChain();
    void unpacksToTheSame_data();
    void unpacksToTheSame();
    void partsMakeUpTheWhole_data();
    void partsMakeUpTheWhole();
    void refusals_data();
    void refusals();
};

void TestPacking::publicVectors_data()
{
    QTest::addColumn<int>("bits");
    QTest::addColumn<int>("count");
    QTest::addColumn<Words>("words");
    QTest::newRow("2 bits") << 2 << 16 << Words { 0xE4E4E4E4 };
    QTest::newRow("3 bits cross words") << 3 << 32 << Words { 0x88FAC688, 0xC688FAC6, 0xFAC688FA };
    QTest::newRow("4 bits") << 4 << 8 << Words { 0x76543210 };
    QTest::newRow("8 bits") << 8 << 4 << Words { 0x03020100 };
    QTest::newRow("a last word in part") << 4 << 3 << Words { 0x210 };
}

void TestPacking::publicVectors()
{
    QFETCH(int, bits);
    QFETCH(int, count);
    QFETCH(Words, words);
    std::vector<int> codes;
    for (int i = 0; i < count; ++i)
        codes.push_back(i % (1 << bits));
    QCOMPARE(wordsOf(packBits(column(codes), bits)), words);
}

void TestPacking::symmetricZeros_data()
{
    QTest::addColumn<int>("bits");
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<Words>("zeros");
    QTest::newRow("2 v1") << 2 << QByteArray("gptq") << Words { 0x55555555, 0x55555555 };
    QTest::newRow("2 v2") << 2 << QByteArray("gptq_v2") << Words { 0xAAAAAAAA, 0xAAAAAAAA };
    QTest::newRow("3 v1") << 3 << QByteArray("gptq") << Words { 0xDB6DB6DB, 0xB6DB6DB6, 0x6DB6DB6D };
    QTest::newRow("3 v2") << 3 << QByteArray("gptq_v2") << Words { 0x24924924, 0x49249249, 0x92492492 };
    QTest::newRow("4 v1") << 4 << QByteArray("gptq") << Words(4, 0x77777777);
    QTest::newRow("4 v2") << 4 << QByteArray("gptq_v2") << Words(4, 0x88888888);
    QTest::newRow("8 v1") << 8 << QByteArray("gptq") << Words(8, 0x7F7F7F7F);
    QTest::newRow("8 v2") << 8 << QByteArray("gptq_v2") << Words(8, 0x80808080);
}

void TestPacking::symmetricZeros()
{
    QFETCH(int, bits);
    QFETCH(QByteArray, format);
    QFETCH(Words, zeros);
    const QuantizedWeight weight
        = rounded({ { "bits", std::to_string(bits) }, { "symmetric", "true" }, { "granularity", "channel" } }, 32, 32);
    const PackedWeight packed = packWeight(weight, bits, packFormatFromName(format.toStdString()));
    Words ours = wordsOf(packed.qzeros);
    ours.resize(zeros.size());
    QCOMPARE(ours, zeros);
    QCOMPARE(packed.wrappedZeros, 0);
}

void TestPacking::awqOrder()
{
    const QuantizedWeight weight = weightOf(at::arange(8).unsqueeze(1), at::ones({ 8, 1 }), at::full({ 8, 1 }, 8.F),
                                            at::zeros({ 1 }, at::kInt), 4);
    const PackedWeight packed = packWeight(weight, 4, PackFormat::Awq);
    QCOMPARE(wordsOf(packed.qweight), Words { 0x75316420 });
    QCOMPARE(wordsOf(packed.qzeros), Words { 0x88888888 });
    QVERIFY(!packed.groupIndex.defined());
}

void TestPacking::referencePackers_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("GPTQ") << QByteArray("pack_gptq");
    QTest::newRow("AWQ") << QByteArray("pack_awq");
}

void TestPacking::referencePackers()
{
    QFETCH(QByteArray, method);
    const auto folder = checks::goldenFolder(QUANTOSCOPE_SHARED_DEFAULT);
    if (folder.empty())
        QSKIP("the reference vectors are not there (QUANTOSCOPE_SHARED)");
    checks::GoldenSet golden(folder);
    const bool awq = method == "pack_awq";
    for (const std::string& id : golden.ids(method.toStdString())) {
        const auto& config = golden.item(id).at("config");
        const int bits = config.at("bits").get<int>();
        const at::Tensor groups
            = awq ? groupsOf(config.at("in").get<int>(), config.at("group").get<int>()) : golden.tensor(id, "g_idx");
        const QuantizedWeight weight
            = weightOf(golden.tensor(id, "code"), golden.tensor(id, "scale"), golden.tensor(id, "zero"), groups, bits);
        QVERIFY2(weight.dequantize().equal(golden.tensor(id, "w")), id.c_str());
        const PackedWeight packed = packWeight(weight, bits, awq ? PackFormat::Awq : PackFormat::Gptq);
        QVERIFY2(packed.qweight.equal(golden.tensor(id, "qweight")), id.c_str());
        QVERIFY2(packed.scales.equal(golden.tensor(id, "scales_packed")), id.c_str());
        // Where zero − 1 is negative the reference's packer destroys its neighbours; ours wraps.
        QVERIFY2(packed.qzeros.equal(golden.tensor(id, awq ? "qzeros" : "qzeros_masked")), id.c_str());
        if (awq)
            continue;
        QVERIFY2(packed.groupIndex.equal(golden.tensor(id, "g_idx")), id.c_str());
        QCOMPARE(packed.wrappedZeros > 0, config.at("zeros") == "zero0");
        QVERIFY2(packWeight(weight, bits, PackFormat::GptqV2).qzeros.equal(golden.tensor(id, "qzeros_v2")), id.c_str());
    }
}

void TestPacking::referenceChain()
{
    const auto folder = checks::goldenFolder(QUANTOSCOPE_SHARED_DEFAULT);
    if (folder.empty())
        QSKIP("the reference vectors are not there (QUANTOSCOPE_SHARED)");
    checks::GoldenSet golden(folder);
    for (const std::string& id : golden.ids("chain_gptq_pack")) {
        const auto& item = golden.item(id);
        const auto& config = item.at("config");
        const std::string layer = item.at("layer").get<std::string>();
        InputStatisticsAccumulator accumulator;
        accumulator.add(golden.layerTensor(layer, "X"));
        const auto word = [&](const char* key) { return std::string(config.at(key).get<bool>() ? "true" : "false"); };
        const QuantizerConfig options("gptq",
                                      { { "bits", config.at("bits").dump() },
                                        { "group-size", config.at("group").dump() },
                                        { "symmetric", word("sym") },
                                        { "act-order", word("actorder") },
                                        { "static-groups", word("static_groups") } });
        const QuantizedWeight weight
            = makeWeightQuantizer(options)->quantize(golden.layerTensor(layer, "W"), accumulator.finish(), {});
        const PackedWeight packed = packWeight(weight, options.grid().bits(), PackFormat::Gptq);
        const double same = packed.qweight.eq(golden.tensor(id, "qweight")).to(at::kDouble).mean().item<double>();
        QVERIFY2(same >= 0.98, id.c_str()); // a word holds several codes
        QVERIFY2(packed.qzeros.equal(golden.tensor(id, "qzeros")), id.c_str());
        QVERIFY2(packed.groupIndex.equal(golden.tensor(id, "g_idx")), id.c_str());
    }
}

void TestPacking::unpacksToTheSame_data()
{
    QTest::addColumn<int>("bits");
    QTest::addColumn<int>("out");
    QTest::addColumn<int>("in");
    for (const int bits : { 2, 3, 4, 8 }) {
        QTest::addRow("%d bits", bits) << bits << 6 << 64;
        QTest::addRow("%d bits, words in part", bits) << bits << 5 << 37;
    }
}

void TestPacking::unpacksToTheSame()
{
    QFETCH(int, bits);
    QFETCH(int, out);
    QFETCH(int, in);
    for (const char* grid : { "minmax", "absmax" }) {
        const QuantizedWeight weight
            = rounded({ { "bits", std::to_string(bits) }, { "grid", grid }, { "group-size", "16" } }, out, in);
        const PackedWeight packed = packWeight(weight, bits, PackFormat::GptqV2);
        for (std::int64_t row = 0; row < out; ++row) {
            for (std::int64_t column = 0; column < in; ++column) {
                const auto group = packed.groupIndex[column].item<std::int64_t>();
                const int code = fieldAt(packed.qweight, column, row, bits);
                const int zero = fieldAt(packed.qzeros.t(), row, group, bits);
                const auto expected
                    = static_cast<int>(weight.codes[row][column].item<int>() - weight.zeros[row][group].item<float>());
                QCOMPARE(code - zero, expected);
            }
        }
    }
}

void TestPacking::partsMakeUpTheWhole_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<int>("across"); // the dimension of the packed codes along which outputs lie
    QTest::newRow("GPTQ") << QByteArray("gptq") << 1;
    QTest::newRow("AWQ") << QByteArray("awq") << 1;
    QTest::newRow("compressed-tensors") << QByteArray("compressed-tensors") << 0;
}

// Threads share a large matrix by tiles of rows; each part of it fits one tile.
void TestPacking::partsMakeUpTheWhole()
{
    QFETCH(QByteArray, format);
    QFETCH(int, across);
    constexpr std::int64_t rows = 1000;
    constexpr std::int64_t partRows = 40;
    const PackFormat as = packFormatFromName(format.toStdString());
    const QuantizedWeight whole = rounded({ { "grid", "absmax" }, { "group-size", "32" } }, rows, 96);
    const at::Tensor packed = packWeight(whole, 4, as).qweight;
    const std::int64_t width = packed.size(across) / (rows / partRows);
    for (std::int64_t i = 0; i < rows / partRows; ++i) {
        QuantizedWeight part = whole;
        for (at::Tensor* const tensor : { &part.codes, &part.scales, &part.zeros })
            *tensor = tensor->narrow(0, i * partRows, partRows);
        QVERIFY(packWeight(part, 4, as).qweight.equal(packed.narrow(across, i * width, width)));
    }
}

void TestPacking::refusals_data()
{
    using Values = std::map<std::string, std::string>;
    QTest::addColumn<Values>("values");
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("5 bits") << Values { { "bits", "5" } } << QByteArray("gptq") << QByteArray("2, 3, 4 or 8");
    QTest::newRow("AWQ of 3 bits") << Values { { "bits", "3" } } << QByteArray("awq") << QByteArray("4 bits");
    QTest::newRow("offset grid") << Values { { "grid", "truncated" } } << QByteArray("gptq") << QByteArray("truncated");
    QTest::newRow("unbounded codes") << Values { { "grid", "step" }, { "step", "0.001" } } << QByteArray("gptq")
                                     << QByteArray("cannot pack codes");
    QTest::newRow("ragged groups") << Values { { "group-size", "24" } } << QByteArray("awq")
                                   << QByteArray("equal groups");
}

void TestPacking::refusals()
{
    using Values = std::map<std::string, std::string>;
    QFETCH(Values, values);
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, named);
    const QuantizerConfig config("rtn", values);
    try {
        packWeight(rounded(values, 16, 64), config.grid().bits(), packFormatFromName(format.toStdString()));
        QFAIL("packed");
    } catch (const InvalidRequest& error) {
        QVERIFY2(QByteArray(error.what()).contains(named), error.what());
    }
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, packFormatFromName("zip"));
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, packWeight(rounded({}, 7, 64), 4, PackFormat::Awq));
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, packWeight(QuantizedWeight {}, 4, PackFormat::Gptq));
}

QTEST_GUILESS_MAIN(TestPacking)
#include "tst_packing.moc"
