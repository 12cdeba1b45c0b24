// The demo model that is shipped is what its card promises: size, shape, scores, texts. Reads the files only.
#include "core/evaluation/story_grammar.h"
#include "core/formats/safetensors_reader.h"

#include <QtTest>
#include <nlohmann/json.hpp>

using namespace quantoscope;

namespace {

QString demoFile(const char* name)
{
    return QStringLiteral(QUANTOSCOPE_SOURCE_DIR "/resources/demo_model/") + QLatin1String(name);
}

nlohmann::json readJson(const char* name)
{
    QFile file(demoFile(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return nlohmann::json::parse(file.readAll().toStdString(), nullptr, false);
}

/// What the recipe says of the model rounded to `bits`.
nlohmann::json scoreAt(int bits)
{
    const nlohmann::json recipe = readJson("recipe.json");
    for (const nlohmann::json& score : recipe.at("scores")) {
        if (score.at("bits") == bits)
            return score;
    }
    return {};
}

} // namespace

class tst_DemoModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSmallAndComplete()
    {
        QVERIFY(QFileInfo(demoFile("model.safetensors")).size() <= 14'000'000);
        const SafetensorsFile weights(demoFile("model.safetensors").toStdString());
        std::int64_t parameters = 0;
        for (const TensorInfo& tensor : weights.tensors()) {
            QVERIFY(tensor.dtype == TensorDtype::F16);
            parameters += tensor.elements();
        }
        QVERIFY2(parameters >= 3'000'000 && parameters <= 6'000'000, qPrintable(QString::number(parameters)));

        const nlohmann::json config = readJson("config.json");
        QCOMPARE(config.at("model_type"), "llama");
        QCOMPARE(config.at("tie_word_embeddings"), true);
        const TensorView embedding = weights.tensor("model.embed_tokens.weight");
        QCOMPARE(embedding.info->shape.at(0), config.at("vocab_size").get<std::int64_t>());
        QCOMPARE(embedding.info->shape.at(1), config.at("hidden_size").get<std::int64_t>());
        const auto layers = static_cast<std::size_t>(config.at("num_hidden_layers").get<int>());
        QCOMPARE(weights.tensors().size(), 9 * layers + 2);
        QVERIFY(QFileInfo::exists(demoFile("training_curve.csv")) && QFileInfo::exists(demoFile("MODEL_CARD.md")));
    }

    void degradesByDegrees_data()
    {
        QTest::addColumn<int>("bits");
        QTest::addColumn<double>("leastFactor");
        QTest::addColumn<double>("greatestFactor");
        QTest::addColumn<double>("leastConsistency");
        QTest::addColumn<double>("greatestConsistency");
        QTest::newRow("as stored") << 16 << 1.0 << 1.0 << 0.95 << 1.0;
        QTest::newRow("8 bits") << 8 << 0.99 << 1.005 << 0.95 << 1.0;
        QTest::newRow("3 bits") << 3 << 1.1 << 3.0 << 0.0 << 1.0;
        QTest::newRow("2 bits") << 2 << 5.0 << 1e6 << 0.0 << 0.2;
    }

    void degradesByDegrees()
    {
        QFETCH(int, bits);
        QFETCH(double, leastFactor);
        QFETCH(double, greatestFactor);
        QFETCH(double, leastConsistency);
        QFETCH(double, greatestConsistency);
        const nlohmann::json score = scoreAt(bits);
        const double factor = score.at("perplexity_factor");
        const double consistency = score.at("consistency");
        QVERIFY2(factor >= leastFactor && factor <= greatestFactor, qPrintable(QString::number(factor)));
        QVERIFY2(consistency >= leastConsistency && consistency <= greatestConsistency,
                 qPrintable(QString::number(consistency)));
    }

    void textsAreTheGrammars()
    {
        const nlohmann::json stories = readJson("stories.json");
        QCOMPARE(stories.size(), 600U);
        for (const nlohmann::json& story : stories)
            QCOMPARE(scoreStory(story.get<std::string>()).score, 1.0);
        const nlohmann::json prompts = readJson("prompts.json");
        QCOMPARE(prompts.size(), 3U);
        for (const nlohmann::json& prompt : prompts) {
            const StoryScore score = scoreStory(prompt.get<std::string>());
            QCOMPARE(score.sentences(), 3U);
            QCOMPARE(score.agreeingSentences(), 3U);
        }
    }

    void tokenizerNamesTheTokenThatBeginsAndEndsAStory()
    {
        const nlohmann::json tokenizer = readJson("tokenizer.json");
        const nlohmann::json config = readJson("config.json");
        QCOMPARE(tokenizer.at("model").at("vocab").size(), config.at("vocab_size").get<std::size_t>());
        QCOMPARE(tokenizer.at("model").at("merges").size() + 257, config.at("vocab_size").get<std::size_t>());
        const nlohmann::json special = tokenizer.at("added_tokens").at(0);
        QCOMPARE(special.at("content"), "<|endoftext|>");
        QCOMPARE(special.at("id"), config.at("bos_token_id"));
        QCOMPARE(special.at("id"), config.at("eos_token_id"));
        QCOMPARE(readJson("tokenizer_config.json").at("add_bos_token"), true);
    }
};

QTEST_GUILESS_MAIN(tst_DemoModel)
#include "tst_demo_model.moc"
