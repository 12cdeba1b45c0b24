// The command line held to the reference data: logits, texts and perplexities of known models, the golden cases of the
// authors' own code.
#include "core/formats/safetensors_reader.h"
#include "tests/core/cli_runner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>

using namespace quantoscope;
using namespace quantoscope::testing;

namespace {

QJsonDocument readJson(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

template <typename Value>
std::vector<Value> valuesOf(const SafetensorsFile& file, const std::string& name)
{
    const TensorView view = file.tensor(name);
    std::vector<Value> values(view.bytes.size() / sizeof(Value));
    std::memcpy(values.data(), view.bytes.data(), values.size() * sizeof(Value));
    return values;
}

QString idList(const QJsonArray& ids)
{
    QStringList list;
    for (const QJsonValue& id : ids)
        list << QString::number(id.toInt());
    return list.join(QLatin1Char(','));
}

// The flags of a golden case, as the command contract spells them.
QStringList goldenFlags(const QString& method, const QJsonObject& config)
{
    QStringList flags { "--bits", QString::number(config["bits"].toInt()) };
    if (const int group = config["group"].toInt(); group > 0)
        flags << "--group-size" << QString::number(group);
    else
        flags << "--granularity"
              << "channel";
    if (method == "awqrtn") {
        flags << "--method"
              << "rtn"
              << "--grid"
              << "awq" << (config["zero_point"].toBool() ? "--asymmetric" : "--symmetric");
        return flags;
    }
    flags << "--method" << method << (config["sym"].toBool() ? "--symmetric" : "--asymmetric");
    if (config["mse"].toBool())
        flags << "--scale-search"
              << "mse";
    if (method == "obq") {
        flags << "--order"
              << "greedy"
              << "--damping" << QString::number(config["rel_damp"].toDouble()) << "--row-batch"
              << QString::number(config["parallel"].toInt());
    }
    if (method == "gptq") {
        flags << "--damping" << QString::number(config["percdamp"].toDouble()) << "--block-size"
              << QString::number(config["blocksize"].toInt());
        if (config["actorder"].toBool())
            flags << "--act-order";
        if (config["static_groups"].toBool())
            flags << "--static-groups";
    }
    return flags;
}

} // namespace

class TestCliReference : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void knownLogits_data();
    void knownLogits();
    void knownText();
    void knownPerplexity();
    void goldenCases_data();
    void goldenCases();

private:
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
};

void TestCliReference::initTestCase()
{
    if (sharedFolder().isEmpty())
        QSKIP("the reference data is not there (QUANTOSCOPE_SHARED)");
}

void TestCliReference::knownLogits_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("ids");
    QTest::addColumn<QJsonArray>("expected");
    const QString models = sharedFolder() + "/data/models/";
    const auto stories = readJson(models + "stories260K/expected.json")["prompts"].toArray();
    for (const QJsonValue& prompt : stories) {
        QTest::addRow("stories260K: %s", qPrintable(prompt["prompt"].toString()))
            << models + "stories260K/stories260K.bin" << idList(prompt["prompt_ids"].toArray())
            << prompt["last_logits"].toArray();
    }
    const QJsonValue sorting = readJson(models + "gpt-nano-sort/expected.json")["cases"][0];
    QTest::addRow("gpt-nano-sort") << models + "gpt-nano-sort" << idList(sorting["in"].toArray())
                                   << sorting["last_logits"].toArray();
    const QJsonDocument answers = readJson(models + "tinygpt-slm-13/expected.json");
    QTest::addRow("tinygpt-slm-13") << models + "tinygpt-slm-13" << idList(answers["qa"][0]["prompt_ids"].toArray())
                                    << answers["first_prompt_last_logits"].toArray();
}

void TestCliReference::knownLogits()
{
    QFETCH(QString, model);
    QFETCH(QString, ids);
    QFETCH(QJsonArray, expected);
    const QString out = path("logits.safetensors");
    const CliEnding ending = runCli({ "logits", model, "--ids", ids, "--out", out, "--json" });
    QVERIFY2(ending.status == 0, ending.error.constData());
    const SafetensorsFile file(out.toStdString());
    const std::vector<float> logits = valuesOf<float>(file, "logits");
    QCOMPARE(logits.size(), static_cast<std::size_t>((ids.count(',') + 1) * expected.size()));
    const std::size_t last = logits.size() - static_cast<std::size_t>(expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        QVERIFY(std::abs(static_cast<double>(logits[last + static_cast<std::size_t>(i)]) - expected[i].toDouble())
                < 1e-4);
}

void TestCliReference::knownText()
{
    const QString folder = sharedFolder() + "/data/models/stories260K/";
    const QJsonValue prompt = readJson(folder + "expected.json")["prompts"][0];
    const QJsonArray greedy = prompt["greedy_ids"].toArray();
    const CliEnding ending = runCli({ "generate", folder + "stories260K.bin", "--prompt", prompt["prompt"].toString(),
                                      "--max-new-tokens", QString::number(greedy.size()), "--json" });
    QVERIFY2(ending.status == 0, ending.error.constData());
    const QJsonObject result = ending.json()["results"][0].toObject();
    QCOMPARE(result["token_ids"].toArray(), greedy);
    QCOMPARE(prompt["prompt"].toString() + result["text"].toString(), prompt["greedy_text"].toString());
}

void TestCliReference::knownPerplexity()
{
    const QString folder = sharedFolder() + "/data/models/stories260K/";
    const QJsonValue expected = readJson(folder + "expected.json")["perplexity"];
    QFile ids(path("ids.txt"));
    QVERIFY(ids.open(QIODevice::WriteOnly));
    ids.write(idList(expected["ids"].toArray()).toUtf8());
    ids.close();
    const CliEnding ending = runCli(
        { "perplexity", folder + "stories260K.bin", "--ids-file", ids.fileName(), "--context", "513", "--json" });
    QVERIFY2(ending.status == 0, ending.error.constData());
    const QJsonObject result = ending.json();
    QCOMPARE(result["tokens"].toInt(), expected["tokens_scored"].toInt());
    QVERIFY(std::abs(result["perplexity"].toDouble() / expected["perplexity"].toDouble() - 1) < 1e-3);
}

// Every eighth of the golden RTN and GPTQ cases of all layers but the two widest.
void TestCliReference::goldenCases_data()
{
    QTest::addColumn<QJsonObject>("row");
    int number = 0;
    const auto cases = readJson(sharedFolder() + "/golden/manifest.json")["cases"].toArray();
    for (const QJsonValue& golden : cases) {
        const QString method = golden["method"].toString();
        const bool ours = method == "rtn" || method == "awqrtn" || method == "gptq" || method == "obq";
        const QString layer = golden["layer"].toString();
        if (ours && !layer.startsWith("a3") && !layer.startsWith("a4") && number++ % 8 == 0)
            QTest::addRow("%s", qPrintable(golden["id"].toString())) << golden.toObject();
    }
}

void TestCliReference::goldenCases()
{
    QFETCH(QJsonObject, row);
    const QJsonObject& golden = row;
    const QString folder = sharedFolder() + "/golden/";
    const QString method = golden["method"].toString();
    const QString layer = folder + golden["layer"].toString() + ".layer.safetensors";
    const QString out = path("golden.safetensors");
    const CliEnding ending
        = runCli(QStringList { "layer", "--json", "--weight", layer + ":W", "--inputs", layer + ":X", "--out", out }
                 + goldenFlags(method, golden["config"].toObject()));
    QVERIFY2(ending.status == 0, ending.error.constData());

    const SafetensorsFile ours(out.toStdString());
    const SafetensorsFile theirs((folder + golden["file"].toString()).toStdString());
    const std::vector<std::int32_t> codes = valuesOf<std::int32_t>(ours, "codes");
    const std::string name = golden["tensors"]["code"].toString().toStdString();
    const bool isSigned = theirs.findTensor(name)->dtype == TensorDtype::I8;
    const std::vector<std::uint8_t> expected = valuesOf<std::uint8_t>(theirs, name);
    QCOMPARE(codes.size(), expected.size());
    // Columns of dead inputs hold zeros, whose codes follow from an arbitrary order of equal diagonal entries.
    const SafetensorsFile inputs(layer.toStdString());
    const std::vector<std::int32_t> dead = valuesOf<std::int32_t>(inputs, "dead_channels");
    const auto columns = static_cast<std::size_t>(inputs.findTensor("W")->shape[1]);
    std::size_t same = 0;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        const bool isDead = method == "gptq" && std::ranges::count(dead, static_cast<std::int32_t>(i % columns)) > 0;
        const int code = isSigned ? static_cast<std::int8_t>(expected[i]) : static_cast<int>(expected[i]);
        same += isDead || codes[i] == code ? 1 : 0;
    }
    // Tolerances measured for the reference: rounding is exact, summation order moves a few codes of a solve.
    const bool searches = golden["config"]["mse"].toBool();
    const double share = static_cast<double>(same) / static_cast<double>(codes.size());
    const bool solves = method == "gptq" || method == "obq";
    QVERIFY2(share >= (solves ? 0.995 : searches ? 0.99 : 1.0), qPrintable(QString::number(share)));

    const QJsonObject measured = ending.json();
    const double error = measured["relative_output_error"].toDouble();
    QVERIFY(std::abs(error - golden["metrics"]["out_rel"].toDouble()) <= 0.005 * error);
    QVERIFY(std::abs(measured["weight_mse"].toDouble() - golden["metrics"]["w_mse"].toDouble())
            <= 0.005 * measured["weight_mse"].toDouble());
    if (solves) {
        const double loss = measured["solver_loss"].toDouble();
        QVERIFY(std::abs(loss - golden["ref_error"].toDouble()) <= 0.005 * loss);
    }
}

QTEST_GUILESS_MAIN(TestCliReference)
#include "tst_cli_reference.moc"
