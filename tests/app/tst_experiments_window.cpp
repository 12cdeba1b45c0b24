// The experiments, in the real main window: each started by its action in the menu, on sizes that a test can wait for
// (fewer samples, shorter ones and fewer windows, by the page's own boxes), and each figure looked for where it is
// shown.
#include "core/models/sequence_classifier.h"
#include "core/pipeline/classifier_training.h"
#include "core/pipeline/footprint_plan.h"

#include "app/gui/experiment_jobs.h"
#include "app/gui/experiment_page.h"
#include "app/gui/file_choice.h"
#include "app/gui/glossary.h"
#include "app/gui/main_window.h"
#include "tests/app/gui_test_support.h"
#include "widgets/experiment_results.h"
#include "widgets/number_format.h"
#include "widgets/packed_layer_view.h"
#include "widgets/parameter_histogram_plot.h"
#include "widgets/result_table_model.h"
#include "widgets/result_table_view.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>

using namespace quantoscope;

namespace {

constexpr int kLoadLimitMs = 60'000;
constexpr int kRunLimitMs = 240'000;

void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
}

// A classifier of two blocks with random weights, and sentences to train it on.
void writeClassifier(const QString& folder)
{
    std::filesystem::create_directories((folder + "/plain").toStdString());
    write(
        folder + "/plain/config.json",
        R"({"architectures": ["BertForSequenceClassification"], "model_type": "bert", "vocab_size": 12, "hidden_size": 16,
              "num_hidden_layers": 2, "num_attention_heads": 2, "intermediate_size": 32, "hidden_act": "gelu",
              "max_position_embeddings": 32, "type_vocab_size": 2, "layer_norm_eps": 1e-12, "initializer_range": 0.3,
              "hidden_dropout_prob": 0.1, "attention_probs_dropout_prob": 0.1, "pad_token_id": 0,
              "id2label": {"0": "bad", "1": "good"}})");
    write(folder + "/plain/vocab.txt", "[PAD]\n[UNK]\n[CLS]\n[SEP]\n[MASK]\na\ngood\nbad\nfilm\nvery\nthe\nwas\n");
    write(folder + "/plain/tokenizer_config.json", R"({"tokenizer_class": "BertTokenizer", "do_lower_case": true})");
    const std::shared_ptr<const ModelSource> outline = openOutlineSource((folder + "/plain").toStdString());
    const std::unique_ptr<SequenceClassifier> classifier = makeRandomClassifier(outline, at::kCPU, 7);
    writeClassifierFolder(*classifier, *outline, { "bad", "good" }, (folder + "/model").toStdString());
    const auto sentences = [](int count) {
        QByteArray text = "sentence\tlabel\n";
        for (int i = 0; i < count; ++i)
            text += i % 2 ? "the film was very good\t1\n" : "a very bad film\t0\n";
        return text;
    };
    write(folder + "/train.tsv", sentences(200));
    write(folder + "/dev.tsv", sentences(50));
}

} // namespace

class TestExperimentsWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void uint8ShowsEveryTensor();
    void gptqShowsAPackedLayer();
    void salientShowsSizesAndPerplexity();
    void int8ShowsHistogramsAndTexts();
    void classifierIsTrainedAndMeasured();
    void classifierSaysWhatItNeeds();
    void cancelEndsTheExperiment();
    void opensOnOneThatCanRun();
    void headersLeadToTheGlossary();

private:
    QAction& action(const QString& name) { return *m_window->findChild<QAction*>(name); }
    template <typename Widget>
    Widget& child(const char* name)
    {
        return *m_window->findChild<Widget*>(QLatin1String(name));
    }
    ExperimentPage& page() { return *m_window->findChild<ExperimentPage*>(); }
    ExperimentJobs& jobs() { return *m_window->findChild<ExperimentJobs*>(); }
    const ResultTableModel* table(const QString& key);
    QString shown(const QString& tableKey, int row, const char* column, const std::string& run = {});
    const Run& run(int index) { return m_window->workbench().store().runs()[static_cast<std::size_t>(index)].header; }
    void openExperiment(const QString& key);
    void reduce();
    void perform(const QString& key);
    void showsPage();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestExperimentsWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeTests"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_experiments_window"));
    if (testModel() != QLatin1String("demo"))
        QSKIP("the demo model is not there");
}

void TestExperimentsWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<MainWindow>(m_folder->path());
    m_window->resize(1280, 800);
    m_window->show();
}

void TestExperimentsWindow::cleanup()
{
    m_window.reset();
    m_folder.reset();
}

// Not on one for classifiers, with the demo open; what a person has chosen stays.
void TestExperimentsWindow::opensOnOneThatCanRun()
{
    page().setState(true, true, false, false);
    QVERIFY(child<QPushButton>("experimentStart").isEnabled());
    page().setState(true, false, true, false);
    const QString forClassifier = page().experiment();
    QCOMPARE(forClassifier, QStringLiteral("classifier"));
    page().setExperiment(forClassifier);
    page().setState(true, true, false, false);
    QCOMPARE(page().experiment(), forClassifier);
}

const ResultTableModel* TestExperimentsWindow::table(const QString& key)
{
    for (const ResultTableView* const view : page().results().tables())
        if (view->objectName() == QStringLiteral("table-") + key && view->isVisibleTo(&page()))
            return &view->model();
    return nullptr;
}

// The text of a cell as it stands in the window.
QString TestExperimentsWindow::shown(const QString& tableKey, int row, const char* column, const std::string& run)
{
    const ResultTableModel* const model = table(tableKey);
    if (!model)
        return QStringLiteral("no table %1").arg(tableKey);
    const auto& columns = model->table().columns;
    const auto found
        = std::ranges::find_if(columns, [&](const TableColumn& each) { return each.key == column && each.run == run; });
    if (found == columns.end())
        return QStringLiteral("no column %1").arg(QLatin1String(column));
    return model->index(row, static_cast<int>(found - columns.begin())).data().toString();
}

void TestExperimentsWindow::openExperiment(const QString& key)
{
    action(QStringLiteral("experiment-") + key).trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workbench().hasLoadedModel() && page().isVisible(), kLoadLimitMs);
    QCOMPARE(page().experiment(), key);
}

void TestExperimentsWindow::reduce()
{
    child<QSpinBox>("experimentSamples").setValue(8);
    child<QSpinBox>("experimentLength").setValue(64);
    child<QSpinBox>("experimentWindows").setValue(2);
}

void TestExperimentsWindow::perform(const QString& key)
{
    openExperiment(key);
    reduce();
    auto& start = child<QPushButton>("experimentStart");
    QTRY_VERIFY(start.isEnabled());
    QTest::mouseClick(&start, Qt::LeftButton);
    QVERIFY(jobs().isUnderWay());
    QTRY_VERIFY_WITH_TIMEOUT(!jobs().isUnderWay() && m_window->workbench().isIdle(), kRunLimitMs);
    QTRY_COMPARE(shown("models", static_cast<int>(m_window->workbench().store().runs().size()), "model"),
                 m_window->workbench().store().runs().back().name());
    showsPage();
}

// An experiment ends by showing its results. A picture of them goes to the folder $QUANTOSCOPE_PICTURES, if it is set.
void TestExperimentsWindow::showsPage()
{
    QTRY_COMPARE(m_window->findChild<QTabWidget*>(QStringLiteral("views"))->currentWidget(), &page());
    const QString pictures = qEnvironmentVariable("QUANTOSCOPE_PICTURES");
    if (pictures.isEmpty())
        return;
    QTRY_VERIFY(!page().results().packedLayer().isVisible() || page().results().packedLayer().packed());
    QVERIFY(m_window->grab().save(QStringLiteral("%1/%2.png").arg(pictures, page().experiment())));
    QWidget& whole = *child<QScrollArea>("experimentArea").widget();
    QVERIFY(whole.grab().save(QStringLiteral("%1/%2-page.png").arg(pictures, page().experiment())));
}

void TestExperimentsWindow::uint8ShowsEveryTensor()
{
    perform(QStringLiteral("uint8"));
    const Run& done = run(0);
    const ResultTableModel* const tensors = table(QStringLiteral("parameters"));
    QVERIFY(tensors);
    QCOMPARE(tensors->rowCount(), static_cast<int>(done.parameters.size()) + 1);
    for (int row = 0; row < static_cast<int>(done.parameters.size()); ++row) {
        const ParameterResult& parameter = done.parameters[static_cast<std::size_t>(row)];
        QCOMPARE(shown("parameters", row, "name"), QString::fromStdString(parameter.name));
        QCOMPARE(shown("parameters", row, "max_code"), QString::number(parameter.maxCode));
        QCOMPARE(shown("parameters", row, "min_error"), formatValue(parameter.minError));
        QCOMPARE(shown("parameters", row, "median_error"), formatValue(parameter.medianError));
        QCOMPARE(shown("parameters", row, "max_error"), formatValue(parameter.maxError));
    }
    const int sum = tensors->rowCount() - 1;
    QCOMPARE(shown("models", 0, "exact_bytes"), QLocale().toString(static_cast<qlonglong>(*done.bytesBefore)));
    QCOMPARE(shown("models", 1, "exact_bytes"), QLocale().toString(static_cast<qlonglong>(*done.bytesAfter)));
    QCOMPARE(shown("parameters", sum, "grid_bytes"),
             QLocale().toString(static_cast<qlonglong>(8 * done.parameters.size())));
    // Three prompts, before and after, of 10 tokens.
    QCOMPARE(table(QStringLiteral("texts"))->rowCount(), 6);
    QCOMPARE(shown("texts", 0, "prompt"), QStringLiteral("The quick brown fox jumped over the"));
    QCOMPARE(shown("texts", 0, "tokens"), QStringLiteral("10"));
    const auto& texts = m_window->workbench().store().runs()[0].texts;
    QCOMPARE(texts.size(), std::size_t(3));
    QCOMPARE(shown("texts", 3, "text"), QString::fromStdString(texts[1]->quantized.text));
}

void TestExperimentsWindow::gptqShowsAPackedLayer()
{
    perform(QStringLiteral("gptq"));
    QCOMPARE(run(0).method, std::string("gptq"));
    QVERIFY(shown("models", 1, "bytes") != shown("models", 0, "bytes"));
    QVERIFY(table(QStringLiteral("texts"))->rowCount() >= 2);
    PackedLayerView& packed = page().results().packedLayer();
    QTRY_VERIFY(packed.packed());
    QVERIFY(packed.isVisibleTo(&page()));
    auto& tensors = child<QTableWidget>("packedTensors");
    QCOMPARE(tensors.rowCount(), 4);
    QStringList names;
    for (int row = 0; row < 4; ++row)
        names.append(tensors.item(row, 0)->text().section(QLatin1Char('.'), -1));
    QCOMPARE(names, QStringList({ "qweight", "qzeros", "scales", "g_idx" }));
    // The words' hexadecimal digits are the codes of the run, the lowest bits first.
    const LayerResult& layer = *m_window->workbench().store().runs()[0].layers.front();
    QCOMPARE(packed.packed()->layer, layer.name);
    auto& words = child<QTableView>("packedWords");
    const QString word = words.model()->index(1, 2).data().toString();
    QCOMPARE(word.size(), 8);
    auto& fields = child<QTableView>("packedFields");
    for (int k = 0; k < 8; ++k) {
        const int code = layer.codes->codes.at(2, 8 + k);
        QCOMPARE(QStringView(word).mid(7 - k, 1).toInt(nullptr, 16), code);
        QCOMPARE(fields.model()->index(8 + k, 2).data().toInt(), code);
    }
    words.setCurrentIndex(words.model()->index(1, 2));
    QVERIFY(child<QLabel>("packedWord").text().contains(word));
    child<QComboBox>("packedNotation").setCurrentIndex(1);
    QCOMPARE(words.model()->index(1, 2).data().toInt(), static_cast<qint32>(word.toUInt(nullptr, 16)));
    // Another format is asked for; one that cannot hold it says why.
    auto& formats = child<QComboBox>("packedFormat");
    formats.setCurrentText(QStringLiteral("compressed-tensors"));
    QTRY_VERIFY(packed.packed() && packed.packed()->format == "compressed-tensors");
}

void TestExperimentsWindow::salientShowsSizesAndPerplexity()
{
    perform(QStringLiteral("salient"));
    QCOMPARE(table(QStringLiteral("models"))->rowCount(), 6);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(shown("models", i + 1, "model"), QString::fromStdString(run(i).name));
        QVERIFY(shown("models", i + 1, "perplexity").startsWith(formatValue(run(i).perplexityAfter)));
        QCOMPARE(shown("models", i + 1, "bytes"), QLocale().toString(*run(i).bytesAfter / 1048576, 'f', 2));
    }
    QVERIFY(*run(1).bytesAfter > *run(0).bytesAfter); // channels that are kept take room
    QCOMPARE(*run(3).bytesAfter, *run(0).bytesAfter);
    const Warning& note = table(QStringLiteral("models"))->table().notes.at(0);
    QCOMPARE(note.parameters.at("windows"), std::string("2"));
    QCOMPARE(note.parameters.at("tokens"), std::string("256"));
}

void TestExperimentsWindow::int8ShowsHistogramsAndTexts()
{
    perform(QStringLiteral("int8"));
    ParameterHistogramPlot& histogram = page().results().histogram();
    QVERIFY(histogram.isVisibleTo(&page()));
    const TableTwin twin = histogram.tableTwin();
    QCOMPARE(twin.headers.size(), 5); // bounds, the original, two runs
    QCOMPARE(twin.rows.front().front(), QStringLiteral("-2"));
    QCOMPARE(twin.rows.back()[1], QStringLiteral("2"));
    QCOMPARE(twin.rows[100][3], QString::number(run(0).parameterHistogram.quantized[100]));
    QCOMPARE(twin.rows[100][4], QString::number(run(1).parameterHistogram.quantized[100]));
    QVERIFY(run(2).parameters.empty()); // LLM.int8 is of linear layers
    const auto& texts = m_window->workbench().store().runs()[0].texts;
    QCOMPARE(shown("texts", 1, "perplexity"), formatValue(textPerplexity(texts[0]->quantized)));
    QCOMPARE(shown("texts", 1, "perplexity_by_original"), formatValue(texts[0]->perplexityByOriginal));
    QCOMPARE(table(QStringLiteral("texts"))->rowCount(), 4 * static_cast<int>(texts.size()));
    QCOMPARE(shown("models", 3, "model"), QStringLiteral("LLM.int8"));
}

void TestExperimentsWindow::classifierIsTrainedAndMeasured()
{
    writeClassifier(m_folder->path());
    m_window->open(m_folder->filePath(QStringLiteral("model")));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workbench().hasLoadedClassifier(), kLoadLimitMs);
    openExperiment(QStringLiteral("classifier"));
    child<FileChoice>("experimentTrain").setText(m_folder->filePath(QStringLiteral("train.tsv")));
    QVERIFY(!child<QPushButton>("experimentStart").isEnabled()); // nothing to measure on
    child<FileChoice>("experimentEvaluation").setText(m_folder->filePath(QStringLiteral("dev.tsv")));
    QVERIFY(child<QPushButton>("experimentStart").isEnabled());
    QTest::mouseClick(&child<QPushButton>("experimentStart"), Qt::LeftButton);
    QVERIFY(jobs().isUnderWay());
    QTRY_VERIFY_WITH_TIMEOUT(!jobs().isUnderWay() && table(QStringLiteral("models")), kRunLimitMs);
    QTRY_COMPARE(table(QStringLiteral("models"))->rowCount(), 3);
    showsPage();
    const ModelDescription& model = m_window->workbench().store().model();
    QVERIFY(QString::fromStdString(model.source).endsWith(QStringLiteral("model-trained")));
    QCOMPARE(model.training.epochs.size(), std::size_t(1));
    QCOMPARE(model.training.learningRate, 5e-5);
    QCOMPARE(model.training.batchSize, 64);
    QCOMPARE(shown("training", 0, "train_loss"), formatValue(model.training.epochs[0].trainLoss));
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(shown("models", i + 1, "loss"), formatValue(run(i).lossAfter));
        QCOMPARE(shown("models", i + 1, "accuracy"), formatShare(*run(i).accuracyAfter, 4));
    }
    QCOMPARE(shown("models", 0, "loss"), formatValue(run(0).lossBefore));
    QCOMPARE(m_window->workbench().store().header().calibrations.front().samples, 64);
    const auto& layers = m_window->workbench().store().runs()[1].layers;
    QCOMPARE(table(QStringLiteral("layers"))->rowCount(), static_cast<int>(layers.size()));
    const auto first = std::ranges::min_element(layers, {}, [](const LayerResultPtr& each) { return each->block; });
    QCOMPARE(shown("layers", 0, "weight_mse", run(1).name), formatValue((*first)->weightMse));
    QCOMPARE(shown("layers", 0, "accumulated_output_mse", run(1).name), formatValue((*first)->accumulatedOutputMse));
}

void TestExperimentsWindow::classifierSaysWhatItNeeds()
{
    openExperiment(QStringLiteral("classifier"));
    QTRY_VERIFY(child<QLabel>("experimentProblem").text().contains(QStringLiteral("takes a classifier")));
    QVERIFY(!child<QPushButton>("experimentStart").isEnabled());
    QVERIFY(child<QPushButton>("experimentOpen").isVisible());
    child<QComboBox>("experimentChoice").setCurrentIndex(1);
    QVERIFY(child<QPushButton>("experimentStart").isEnabled());
}

void TestExperimentsWindow::cancelEndsTheExperiment()
{
    openExperiment(QStringLiteral("salient"));
    QTRY_VERIFY(child<QPushButton>("experimentStart").isEnabled());
    QTest::mouseClick(&child<QPushButton>("experimentStart"), Qt::LeftButton);
    QTRY_VERIFY(child<QPushButton>("experimentCancel").isVisible());
    QTest::mouseClick(&child<QPushButton>("experimentCancel"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!jobs().isUnderWay() && m_window->workbench().isIdle(), 10'000);
    QVERIFY(child<QPushButton>("experimentStart").isEnabled());
}

void TestExperimentsWindow::headersLeadToTheGlossary()
{
    ModelDescription model;
    model.training.epochs.resize(1);
    Run some;
    some.parameters.resize(1);
    some.layers.resize(1);
    some.texts.resize(1);
    const std::vector<RunParts> parts { partsOf(some) };
    for (const ResultTable& each : { modelsTable(parts), trainingTable(model.training), layerErrorTable(parts),
                                     parametersTable(some), textsTable(parts) }) {
        for (const TableColumn& column : each.columns)
            QVERIFY2(!*column.glossary || glossaryEntryOf(QLatin1String(column.glossary)), column.glossary);
    }
}

QTEST_MAIN(TestExperimentsWindow)
#include "tst_experiments_window.moc"
