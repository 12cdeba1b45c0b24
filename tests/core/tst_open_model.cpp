// What opening a model tells of it before anything is quantized: its weights, the ends of its texts, its footprint, and
// how its path is written on a command line.
#include "core/base/shell_quoting.h"
#include "core/pipeline/footprint.h"
#include "core/pipeline/open_model.h"
#include "core/pipeline/weight_description.h"
#include "tests/core/nearly.h"
#include "tests/core/tiny_model.h"

#include <ATen/ATen.h>

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <limits>

using namespace quantoscope;
using testing::nearly;

class TestOpenModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void descriptionOfAWeight();
    void describingTakesNoMemory();
    void endsOfTextOfAllFiles();
    void footprintByHand();
    void shellQuoting_data();
    void shellQuoting();

private:
    QTemporaryDir m_folder;
};

void TestOpenModel::descriptionOfAWeight()
{
    // 1 and -1 alternating, one 9 far out, and what is no number.
    at::Tensor weight = at::ones({ 50, 40 });
    weight.slice(1, 0, 40, 2).neg_();
    weight[3][4] = 9;
    weight[0][0] = std::numeric_limits<float>::quiet_NaN();
    weight[0][1] = std::numeric_limits<float>::infinity();
    const LayerDescription found = describeLayer({ "layer", 0, "q", 40, 50, 0, false }, weight);
    const at::Tensor finite = weight.masked_select(weight.isfinite()).to(at::kDouble);
    QCOMPARE(finite.numel(), 1998);
    const at::Tensor distance = finite - finite.mean();
    const double variance = distance.square().mean().item<double>();
    QCOMPARE(*found.minimum, -1.0);
    QCOMPARE(*found.maximum, 9.0);
    QVERIFY(nearly(*found.mean, finite.mean().item<double>(), 1e-12));
    QVERIFY(nearly(*found.standardDeviation, std::sqrt(variance), 1e-12));
    QVERIFY(nearly(*found.kurtosis, distance.pow(4).mean().item<double>() / (variance * variance) - 3, 1e-9));
    QVERIFY(nearly(*found.outlierShare, 1.0 / 1998, 1e-12));
    std::uint64_t counted = 0;
    for (const std::uint64_t count : found.histogram.counts)
        counted += count;
    QCOMPARE(counted, 1998U);
    const at::Tensor nothing = at::full({ 2, 2 }, std::numeric_limits<float>::quiet_NaN());
    QVERIFY(describeLayer({ "layer", 0, "q", 2, 2, 0, false }, nothing).histogram.counts.empty());
}

void TestOpenModel::describingTakesNoMemory()
{
    const auto peakKilobytes = [] {
        std::ifstream status("/proc/self/status");
        for (std::string line; std::getline(status, line);) {
            if (line.starts_with("VmHWM:"))
                return std::stol(line.substr(6));
        }
        return -1L;
    };
    const at::Tensor weight = at::randn({ 4096, 4096 }); // 64 MB
    std::ofstream("/proc/self/clear_refs") << 5; // the peak begins anew
    const long before = peakKilobytes();
    if (before < 0)
        QSKIP("this system does not tell a process's peak memory");
    describeLayer({ "layer", 0, "q", 4096, 4096, 0, false }, weight);
    QCOMPARE_LT(peakKilobytes() - before, 16 * 1024L);
}

void TestOpenModel::endsOfTextOfAllFiles()
{
    const std::filesystem::path folder = m_folder.filePath("ends").toStdString();
    testing::writeTinyLlama(folder);
    const auto endsWith = [&](const char* generationConfig) {
        std::ofstream(folder / "generation_config.json") << generationConfig;
        return openModel(folder.string(), {}, "cpu")->endIds;
    };
    QVERIFY(openModel(folder.string(), {}, "cpu")->endIds.empty()); // it has no tokenizer
    QCOMPARE(endsWith("{}"), std::vector<std::int64_t>());
    QCOMPARE(endsWith(R"({"eos_token_id": 7})"), (std::vector<std::int64_t> { 7 }));
    QCOMPARE(endsWith(R"({"eos_token_id": [7, 9, 7]})"), (std::vector<std::int64_t> { 7, 9 }));
    for (const char* wrong : { R"({"eos_token_id": "</s>"})", R"({"eos_token_id": [7, null]})", "[7]", "{" }) {
        try {
            endsWith(wrong);
            QFAIL(wrong);
        } catch (const InputFileError& error) {
            QVERIFY2(QByteArray(error.what()).contains("generation_config.json"), error.what());
        }
    }
}

void TestOpenModel::footprintByHand()
{
    LayerResult layer;
    layer.name = "model.layers.0.self_attn.q_proj"; // 32 x 32 float32: 4096 bytes
    layer.outFeatures = 32;
    layer.inFeatures = 32;
    layer.bits = 4.5; // 576 bytes
    const std::filesystem::path folder = m_folder.filePath("tiny").toStdString();
    testing::writeTinyLlama(folder);
    const Footprint footprint = footprintOf(*openSource(folder.string()), { &layer, 1 });
    // Per block 4·32·32 + 3·32·48 weights and two norms of 32; two matrices of 2000 x 32; one norm.
    const double values = 2 * (4 * 32 * 32 + 3 * 32 * 48 + 64) + 2 * 2000 * 32 + 32;
    QCOMPARE(footprint.beforeBytes, 4 * values);
    QCOMPARE(footprint.afterBytes, 4 * values - 4096 + 576);
    QCOMPARE(footprint.bitsPerWeight, 4.5);
}

void TestOpenModel::shellQuoting_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("quoted");
    QTest::addRow("empty") << ""
                           << "''";
    QTest::addRow("plain path") << "/tmp/model-1.0"
                                << "/tmp/model-1.0";
    QTest::addRow("space") << "my model"
                           << "'my model'";
    QTest::addRow("quote") << "it's"
                           << "'it'\\''s'";
    QTest::addRow("glob") << "*.down"
                          << "'*.down'";
    QTest::addRow("substitution") << "$(x)"
                                  << "'$(x)'";
}

void TestOpenModel::shellQuoting()
{
    QFETCH(QString, argument);
    QFETCH(QString, quoted);
    QCOMPARE(shellQuoted(argument.toStdString()), quoted.toStdString());
}

QTEST_GUILESS_MAIN(TestOpenModel)
#include "tst_open_model.moc"
