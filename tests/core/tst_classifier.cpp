// Encoders for classification: against stored references, against the shared model's published predictions, and on
// their own terms: padding, training, labelled files.
#include <ATen/ATen.h>

#include "core/base/errors.h"
#include "core/evaluation/classification.h"
#include "core/formats/safetensors_reader.h"
#include "core/models/dense_operator.h"
#include "core/models/tensor_io.h"
#include "core/pipeline/calibration_samples.h"
#include "core/pipeline/finetune.h"
#include "tests/core/file_fixtures.h"
#include "tests/core/model_fixtures.h"

#include <QTemporaryDir>
#include <QtTest>

#include <random>
#include <sstream>

using namespace quantoscope;
using namespace quantoscope::testing;
using testing::inputFileErrorOf;
using testing::writeFile;

using Ids = std::vector<std::int64_t>;

namespace {

constexpr double kTolerance = 1e-4;

std::filesystem::path tinyBert()
{
    return std::filesystem::path(QUANTOSCOPE_TEST_DATA) / "models/bert-three-labels";
}

std::unique_ptr<SequenceClassifier> load(const std::filesystem::path& folder)
{
    return loadSequenceClassifier(openModelSource(folder), at::kCPU);
}

double largestDifference(const at::Tensor& a, const at::Tensor& b)
{
    return a.sizes() == b.sizes() ? (a - b).abs().max().item<double>() : std::numeric_limits<double>::infinity();
}

// Three texts of the model's vocabulary of 23, of different lengths.
std::vector<EncodedText> threeTexts()
{
    return { { { 1, 5, 9, 2 }, { 0, 0, 0, 0 }, 0 },
             { { 1, 7, 2, 11, 12, 2 }, { 0, 0, 0, 1, 1, 1 }, 1 },
             { { 1, 2 }, { 0, 0 }, 2 } };
}

// Words by number: "7 9" -> 7, 9; [CLS] is 1 and [SEP] is 2.
class NumberTokenizer final : public Tokenizer
{
public:
    std::int64_t vocabularySize() const noexcept override { return 23; }
    std::optional<std::int64_t> bosId() const noexcept override { return 1; }
    std::optional<std::int64_t> eosId() const noexcept override { return 2; }
    bool addsBos() const noexcept override { return false; }
    std::vector<std::int64_t> encode(std::string_view text, bool /*parseSpecial*/) const override
    {
        std::istringstream stream { std::string(text) };
        Ids ids;
        for (std::int64_t id = 0; stream >> id;)
            ids.push_back(id);
        return ids;
    }
    std::string tokenBytes(std::int64_t id) const override { return std::to_string(id); }
    std::string tokenText(std::int64_t id) const override { return std::to_string(id); }
    std::string decode(const std::vector<std::int64_t>& /*ids*/) const override { return {}; }
};

LabelledTexts readTsv(const std::string& text, const LabelledColumns& columns = {},
                      const std::vector<std::string>& classes = { "no", "yes" })
{
    const QTemporaryDir folder;
    const std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "texts.tsv";
    writeFile(file, text);
    return readLabelledTexts(file, columns, classes);
}

Ids labelsOf(const LabelledTexts& texts)
{
    Ids labels;
    for (const LabelledText& text : texts.texts)
        labels.push_back(text.label);
    return labels;
}

} // namespace

class TestClassifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logits_data();
    void logits();
    void sharedModelAsPublished();
    void paddingChangesNothing();
    void blocksAndHeadMakeTheLogits();
    void cloneSharesTensors();
    void configRefusals_data();
    void configRefusals();
    void requestRefusals();

    void labelledFiles();
    void labelledFilesRefused();
    void encodedTexts();

    void trainingLearns();
    void trainingIsReproducible();
    void trainedFolderReadsBack();
    void firstStepOfAdamW();

    void quantizedRun();
    void calibrationRefused();
};

void TestClassifier::logits_data()
{
    QTest::addColumn<QString>("model");
    QTest::newRow("three labels") << "bert-three-labels";
    QTest::newRow("gelu_new") << "bert-tanh-gelu";
}

void TestClassifier::logits()
{
    QFETCH(QString, model);
    const std::filesystem::path folder = std::filesystem::path(QUANTOSCOPE_TEST_DATA) / "models" / model.toStdString();
    const SafetensorsFile expected(folder / "expected.safetensors");
    const auto classifier = load(folder);
    for (const std::string text : { ".0", ".1", ".2" }) {
        const at::Tensor ids = toTensor(expected.tensor("ids" + text)).unsqueeze(0);
        const at::Tensor found = classifier->classify(ids).select(0, 0);
        QCOMPARE_LT(largestDifference(found, toTensor(expected.tensor("numpy" + text))), kTolerance);
        QCOMPARE_LT(largestDifference(found, toTensor(expected.tensor("transformers" + text))), kTolerance);
    }
}

void TestClassifier::sharedModelAsPublished()
{
    const std::filesystem::path folder = sharedFolder() / "data/models/bert-sst2-own";
    if (!std::filesystem::exists(folder))
        QSKIP("the reference data is not there: set QUANTOSCOPE_SHARED");
    const auto classifier = load(folder);
    const nlohmann::json expected = readJson(folder / "expected.json");
    QCOMPARE(expected["first_60"].size(), std::size_t(60));
    for (const nlohmann::json& text : expected["first_60"]) {
        const at::Tensor ids = at::tensor(text["ids"].get<Ids>(), at::kLong).unsqueeze(0);
        const at::Tensor logits = at::tensor(text["logits"].get<std::vector<float>>());
        QCOMPARE_LT(largestDifference(classifier->classify(ids).select(0, 0), logits), kTolerance);
    }
    const auto tokenizer = loadTokenizer(folder);
    QVERIFY(tokenizer);
    const LabelledTexts texts
        = readLabelledTexts(sharedFolder() / "data/classify/sst2/test.tsv", {}, classifier->labels());
    QCOMPARE(texts.texts.size(), std::size_t(872));
    const std::vector<EncodedText> encoded = encodeTexts(texts, *tokenizer, 64);
    for (std::size_t i = 0; i < 60; ++i)
        QCOMPARE(encoded[i].ids, expected["first_60"][i]["ids"].get<Ids>());
    const ClassifierScore score = scoreClassifier(*classifier, encoded, 0);
    std::string predictions;
    for (const std::int64_t prediction : score.predictions)
        predictions += std::to_string(prediction);
    QCOMPARE(predictions, expected["predictions"].get<std::string>());
    QCOMPARE(score.accuracy, 708.0 / 872);
}

void TestClassifier::paddingChangesNothing()
{
    const auto classifier = load(tinyBert());
    const std::vector<EncodedText> texts = threeTexts();
    const at::Tensor together = classifier->classify(batchOf(texts, { 0, 1, 2 }, 22));
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const at::Tensor alone = classifier->classify(batchOf(texts, { i }, 0));
        QCOMPARE_LT(largestDifference(together.narrow(0, std::int64_t(i), 1), alone), 1e-6);
    }
    TokenBatch unmasked = batchOf(texts, { 0, 1, 2 }, 22);
    unmasked.lengths.clear();
    QCOMPARE_GT(largestDifference(together, classifier->classify(unmasked)), 1e-3);
}

void TestClassifier::blocksAndHeadMakeTheLogits()
{
    const auto classifier = load(tinyBert());
    const TokenBatch batch = batchOf(threeTexts(), { 1 }, 0);
    at::Tensor hidden = classifier->embed(batch);
    std::map<std::size_t, std::int64_t> rows;
    const auto observer = [&](std::size_t linear, const at::Tensor& input) { rows[linear] += input.size(0); };
    for (std::int64_t block = 0; block < 2; ++block)
        hidden = classifier->runBlock(block, hidden, observer);
    QCOMPARE_LT(largestDifference(classifier->head(hidden, observer), classifier->classify(batch)), 1e-6);
    QCOMPARE(rows.size(), std::size_t(13));
    QCOMPARE(rows[5], 6);
    QCOMPARE(rows[12], 1); // the head sees the first token only
}

void TestClassifier::cloneSharesTensors()
{
    const auto classifier = load(tinyBert());
    const TokenBatch batch = batchOf(threeTexts(), { 0, 1 }, 0);
    const at::Tensor before = classifier->classify(batch);
    const auto copy = classifier->clone();
    QCOMPARE(copy->linear(4)->weight().data_ptr(), classifier->linear(4)->weight().data_ptr());
    copy->setLinear(4, makeDenseOperator(at::zeros({ 24, 16 })));
    QCOMPARE_GT(largestDifference(copy->classify(batch), before), 1e-3);
    QCOMPARE(largestDifference(classifier->classify(batch), before), 0.0);
    QVERIFY_THROWS_EXCEPTION(Error, copy->setLinear(4, makeDenseOperator(at::zeros({ 16, 24 }))));
}

void TestClassifier::configRefusals_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QString>("named");
    QTest::newRow("relative positions") << QByteArray(R"({"position_embedding_type": "relative_key"})")
                                        << "position_embedding_type";
    QTest::newRow("decoder") << QByteArray(R"({"is_decoder": true})") << "is_decoder";
    QTest::newRow("regression") << QByteArray(R"({"problem_type": "regression"})") << "problem_type";
    QTest::newRow("activation") << QByteArray(R"({"hidden_act": "mish"})") << "mish";
    QTest::newRow("heads") << QByteArray(R"({"num_attention_heads": 3})") << "num_attention_heads";
    QTest::newRow("labels") << QByteArray(R"({"id2label": {"1": "a", "2": "b", "3": "c"}})") << "id2label";
    QTest::newRow("more labels than weights") << QByteArray(R"({"num_labels": 4, "id2label": null})") << "classifier";
    QTest::newRow("dropout") << QByteArray(R"({"hidden_dropout_prob": 1.5})") << "hidden_dropout_prob";
}

void TestClassifier::configRefusals()
{
    QFETCH(QByteArray, change);
    QFETCH(QString, named);
    const QTemporaryDir folder;
    const std::filesystem::path copy = folder.path().toStdString();
    std::filesystem::copy_file(tinyBert() / "model.safetensors", copy / "model.safetensors");
    nlohmann::json config = readJson(tinyBert() / "config.json");
    config.update(nlohmann::json::parse(change.toStdString()));
    writeFile(copy / "config.json", config.dump());
    const QString message = inputFileErrorOf([&] { load(copy); });
    QVERIFY2(message.contains(named), qPrintable(message));
    // A language model is asked for.
    const QString other = inputFileErrorOf([] { loadLanguageModel(openModelSource(tinyBert()), at::kCPU); });
    QVERIFY2(other.contains("model_type"), qPrintable(other));
}

void TestClassifier::requestRefusals()
{
    const auto classifier = load(tinyBert());
    const auto batch = [](const Ids& ids) { return TokenBatch(at::tensor(ids, at::kLong).unsqueeze(0)); };
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, classifier->classify(batch({ 1, 23 })));
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, classifier->classify(batch(Ids(17, 1))));
    TokenBatch types = batch({ 1, 2 });
    types.types = at::full({ 1, 2 }, 2, at::kLong);
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, classifier->classify(types));
    TokenBatch lengths = batch({ 1, 2 });
    lengths.lengths = { 3 };
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, classifier->classify(lengths));
}

void TestClassifier::labelledFiles()
{
    const LabelledTexts plain = readTsv("sentence\tlabel\ngood film\t1\r\nbad film\t0\n\n");
    QCOMPARE(labelsOf(plain), (Ids { 1, 0 }));
    QCOMPARE(plain.texts[0].first, std::string("good film"));
    QVERIFY(!plain.pairs);
    QCOMPARE(labelsOf(readTsv("good film\tyes\nbad film\tno\n")), (Ids { 1, 0 }));
    const LabelledTexts pairs
        = readTsv("index\tquestion\tsentence\tlabel\n7\twho\tme\tentailment\n8\twhy\tso\tnot_entailment\n");
    QVERIFY(pairs.pairs);
    QCOMPARE(pairs.texts[1].first, std::string("why"));
    QCOMPARE(pairs.texts[1].second, std::string("so"));
    QCOMPARE(labelsOf(pairs), (Ids { 0, 1 })); // in the order they appear
    QCOMPARE(pairs.labels, (std::vector<std::string> { "entailment", "not_entailment" }));
    const LabelledTexts chosen = readTsv("a\tb\tlabel\nx\ty\tno\n", { { "b" }, "2" });
    QCOMPARE(chosen.texts[0].first, std::string("y"));
    QVERIFY(!chosen.pairs);
}

void TestClassifier::labelledFilesRefused()
{
    const auto refusal = [](const std::string& text) { return inputFileErrorOf([&] { readTsv(text); }); };
    QVERIFY(refusal("sentence\tlabel\nno tab here\n").contains("line 2"));
    QVERIFY(refusal("one column\n").contains("no tab"));
    QVERIFY(refusal("").contains("rows"));
    QVERIFY(refusal("sentence\tlabel\n").contains("below the heading"));
    QVERIFY(refusal("a\tx\nb\ty\nc\tz\n").contains("\"z\""));
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, readTsv("a\tlabel\nx\tno\n", { { "missing" }, "" }));
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, readTsv("a\tlabel\nx\tno\n", { { "9" }, "" }));
    QVERIFY(inputFileErrorOf([] { readLabelledTexts("/no/such/file.tsv", {}, { "a" }); }).contains("file.tsv"));
}

void TestClassifier::encodedTexts()
{
    const NumberTokenizer tokenizer;
    LabelledTexts texts { { { "5 6 7 8 9", "", 1 } }, false, {} };
    const EncodedText cut = encodeTexts(texts, tokenizer, 5)[0];
    QCOMPARE(cut.ids, (Ids { 1, 5, 6, 7, 2 }));
    QCOMPARE(cut.label, 1);
    texts = { { { "5 6 7 8 9", "10 11", 0 } }, true, {} };
    const EncodedText pair = encodeTexts(texts, tokenizer, 8)[0];
    QCOMPARE(pair.ids, (Ids { 1, 5, 6, 7, 2, 10, 11, 2 })); // the longer one is cut
    QCOMPARE(pair.types, (Ids { 0, 0, 0, 0, 0, 1, 1, 1 }));
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, encodeTexts(texts, tokenizer, 2));
}

namespace {

// The label is whether the text holds a 5.
std::vector<EncodedText> learnableTexts(std::size_t count)
{
    std::mt19937_64 random(3);
    std::vector<EncodedText> texts;
    for (std::size_t i = 0; i < count; ++i) {
        EncodedText text;
        text.ids = { 1 };
        for (std::uint64_t length = 2 + random() % 5; length > 0; --length)
            text.ids.push_back(std::int64_t(6 + random() % 12));
        text.label = std::int64_t(i % 2);
        if (text.label == 1)
            text.ids[1 + random() % (text.ids.size() - 1)] = 5;
        text.ids.push_back(2);
        text.types.assign(text.ids.size(), 0);
        texts.push_back(std::move(text));
    }
    return texts;
}

FinetuneRequest quickTraining()
{
    FinetuneRequest request;
    request.epochs = 15;
    request.batchSize = 16;
    request.learningRate = 5e-3;
    return request;
}

std::vector<TrainingEpoch> train(SequenceClassifier& classifier, const FinetuneRequest& request)
{
    const std::vector<EncodedText> texts = learnableTexts(400);
    const std::vector<EncodedText> training(texts.begin(), texts.begin() + 320);
    const std::vector<EncodedText> validation(texts.begin() + 320, texts.end());
    return finetune(classifier, training, validation, 0, request);
}

} // namespace

void TestClassifier::trainingLearns()
{
    const auto classifier = makeRandomClassifier(openModelSource(tinyBert()), at::kCPU, 1);
    const std::vector<TrainingEpoch> epochs = train(*classifier, quickTraining());
    QCOMPARE(epochs.size(), std::size_t(15));
    QCOMPARE_LT(epochs.back().trainLoss, epochs.front().trainLoss);
    QCOMPARE_GT(epochs.back().accuracy, 0.9);
    for (const NamedTensor& parameter : classifier->parameters())
        QVERIFY2(!parameter.tensor.requires_grad(), parameter.name.c_str());
}

void TestClassifier::trainingIsReproducible()
{
    FinetuneRequest request = quickTraining();
    request.epochs = 1;
    const auto trained = [&](std::uint64_t seed) {
        request.seed = seed;
        const auto classifier = makeRandomClassifier(openModelSource(tinyBert()), at::kCPU, 1);
        return train(*classifier, request)[0].trainLoss;
    };
    const double first = trained(5);
    QCOMPARE(trained(5), first);
    QVERIFY(trained(6) != first);
    request.learningRate = 0;
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, request.validate());
}

void TestClassifier::trainedFolderReadsBack()
{
    const auto source = openModelSource(tinyBert());
    const auto classifier = makeRandomClassifier(source, at::kCPU, 9);
    const QTemporaryDir folder;
    const std::filesystem::path out = std::filesystem::path(folder.path().toStdString()) / "new/model";
    writeClassifierFolder(*classifier, *source, { "a", "b", "c" }, out);
    const auto again = load(out);
    QCOMPARE(again->labels(), (std::vector<std::string> { "a", "b", "c" }));
    const TokenBatch batch = batchOf(threeTexts(), { 0, 1, 2 }, 0);
    QCOMPARE(largestDifference(again->classify(batch), classifier->classify(batch)), 0.0);
}

// One text, one step: each bias moves by the learning rate against its gradient's sign, whatever the gradient's size.
void TestClassifier::firstStepOfAdamW()
{
    const auto classifier = load(tinyBert());
    const auto biasOf = [&] {
        for (const NamedTensor& parameter : classifier->parameters()) {
            if (parameter.name == "classifier.bias")
                return parameter.tensor.clone();
        }
        return at::Tensor();
    };
    const at::Tensor before = biasOf();
    FinetuneRequest request;
    request.learningRate = 1e-3;
    const std::vector<EncodedText> one { threeTexts()[1] };
    finetune(*classifier, one, one, 0, request);
    const at::Tensor moved = biasOf() - before;
    const at::Tensor expected = at::tensor({ -1e-3f, 1e-3f, -1e-3f }); // the gradient is softmax minus the label's one
    QCOMPARE_LT(largestDifference(moved, expected), 1e-6);
}

namespace {

// A file of sentences like "7 9 3" with a label each, as many as asked for.
void writeSentences(const std::filesystem::path& file, std::size_t count)
{
    std::string rows = "sentence\tlabel\n";
    std::mt19937_64 random(8);
    for (std::size_t i = 0; i < count; ++i) {
        for (std::uint64_t length = 1 + random() % 9; length > 0; --length)
            rows += std::to_string(3 + random() % 20) + ' ';
        rows += '\t' + std::to_string(i % 3) + '\n';
    }
    writeFile(file, rows);
}

OpenModel openTinyBert()
{
    OpenModel model;
    model.source = openModelSource(tinyBert());
    model.tokenizer = std::make_shared<NumberTokenizer>();
    model.classifier = load(tinyBert());
    return model;
}

} // namespace

void TestClassifier::quantizedRun()
{
    const QTemporaryDir folder;
    const std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "sentences.tsv";
    writeSentences(file, 40);
    const OpenModel model = openTinyBert();
    QuantizeRequest request { QuantizerConfig("rtn", { { "grid", "step" }, { "step", "0.1" } }) };
    request.calibration.source = file.string();
    request.calibration.samples = 20;
    request.calibration.holdout = "20%";
    request.evaluateFile = file.string();
    RunObserver silent;
    const Run run = runQuantization(model, request, silent, {}).run;
    QCOMPARE(run.status, RunStatus::Complete);
    QCOMPARE(run.layers.size(), std::size_t(12)); // six of each block; neither pooler nor classifier

    request.calibration.sequenceLength = 16;
    const CalibrationSamples samples = collectLabelledSamples(model, request.calibration);
    QCOMPARE(samples.samples(), 16);
    QCOMPARE(samples.holdoutTexts.size(), std::size_t(4));
    std::int64_t tokens = 0;
    for (const std::int64_t length : samples.calibrationLengths)
        tokens += length;
    QVERIFY(tokens < samples.calibration.numel()); // some of it is padding, which no statistic holds
    const auto quantized = model.classifier->clone();
    for (std::size_t i = 0; i < run.layers.size(); ++i) {
        const at::Tensor weight = quantized->linear(i)->weight();
        const at::Tensor rounded = weight.div(0.1).round().mul(0.1);
        const double mse = (weight - rounded).square().mean().item<double>();
        QCOMPARE(run.layers[i].name, quantized->linears()[i].name);
        QCOMPARE(run.layers[i].tokens, tokens);
        QVERIFY(std::abs(*run.layers[i].weightMse - mse) < 1e-6 * mse);
        QVERIFY(run.layers[i].accumulatedError.value_or(0) > 0);
        QVERIFY(run.layers[i].accumulatedOutputMse.value_or(0) > 0);
        quantized->setLinear(i, makeDenseOperator(rounded));
    }
    const std::vector<EncodedText> texts = readEncodedTexts(model, file.string(), {}, 16);
    const ClassifierScore before = scoreClassifier(*model.classifier, texts, 0);
    const ClassifierScore after = scoreClassifier(*quantized, texts, 0);
    QCOMPARE(*run.accuracyBefore, before.accuracy);
    QCOMPARE(*run.accuracyAfter, after.accuracy);
    QVERIFY(std::abs(*run.lossBefore - before.loss) < 1e-9);
    QVERIFY(std::abs(*run.lossAfter - after.loss) < 1e-5);
    QVERIFY(before.loss != after.loss);
}

void TestClassifier::calibrationRefused()
{
    const OpenModel model = openTinyBert();
    CalibrationRequest request;
    request.sequenceLength = 16;
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, collectLabelledSamples(model, request));
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, languageModelOf(model));
    const QTemporaryDir folder;
    const std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "few.tsv";
    writeSentences(file, 3);
    request.source = file.string();
    const CalibrationSamples few = collectLabelledSamples(model, request);
    QCOMPARE(few.warnings.size(), std::size_t(1));
    QCOMPARE(few.warnings[0].code, std::string("few_calibration_texts"));
}

QTEST_GUILESS_MAIN(TestClassifier)
#include "tst_classifier.moc"
