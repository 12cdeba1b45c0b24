// PyTorch checkpoints: both forms, views of storages, and everything that is refused without being run.
#include "core/formats/model_source.h"
#include "core/formats/pytorch_archive.h"
#include "core/formats/safetensors_reader.h"
#include "tests/core/shared_data.h"
#include "tests/core/torch_builder.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace quantoscope;
using namespace quantoscope::testing;

namespace {

std::vector<float> floatsOf(const TensorView& view, std::int64_t first = 0, std::int64_t count = -1)
{
    std::vector<float> values(static_cast<std::size_t>(count < 0 ? view.info->elements() - first : count));
    view.read(first, std::as_writable_bytes(std::span(values)));
    return values;
}

// Twelve floats seen as a 2 x 3 matrix from element 4, as a 3 x 2 one transposed, and as a scalar parameter.
std::string threeViews()
{
    const std::string floats = pickle::storage("0", 12);
    const std::string parameter = pickle::global("torch._utils", "_rebuild_parameter")
        + pickle::tuple({ pickle::tensor(floats, 11, {}, {}), "\x88",
                          pickle::global("collections", "OrderedDict") + ")R" })
        + 'R';
    const std::string entries = pickle::dict({ { "plain", pickle::tensor(floats, 4, { 2, 3 }, { 3, 1 }) },
                                               { "transposed", pickle::tensor(floats, 0, { 3, 2 }, { 1, 3 }) },
                                               { "scalar", parameter },
                                               { "step", pickle::integer(7) } });
    // As torch does it: an ordered dictionary, filled, with its attribute _metadata.
    return pickle::global("collections", "OrderedDict") + ")R" + entries.substr(1)
        + pickle::dict({ { "_metadata", "}" } }) + 'b';
}

} // namespace

class TestPyTorch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsViews_data();
    void readsViews();
    void findsTheStateDictionary();
    void opensFolders();
    void refuses_data();
    void refuses();
    void refusesHostileFiles_data();
    void refusesHostileFiles();
    void opensPublishedCheckpoints();

private:
    std::filesystem::path write(const std::string& name, const std::string& bytes)
    {
        const std::filesystem::path file = m_folder->path().toStdString() + '/' + name;
        std::filesystem::create_directories(file.parent_path());
        writeFile(file, bytes);
        return file;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPyTorch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestPyTorch::readsViews_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("zip") << QByteArray::fromStdString(torchArchive(threeViews(), countingFloatBytes(12)));
    QTest::newRow("legacy") << QByteArray::fromStdString(legacyTorchFile(threeViews(), 12, countingFloatBytes(12)));
}

void TestPyTorch::readsViews()
{
    QFETCH(QByteArray, bytes);
    const PyTorchArchive archive(write("a.pt", bytes.toStdString()));
    QCOMPARE(archive.tensors().size(), std::size_t(3));
    const TensorView plain = archive.tensor("plain");
    QCOMPARE(plain.info->shape, (std::vector<std::int64_t> { 2, 3 }));
    QCOMPARE(plain.bytes.size(), std::size_t(24));
    QCOMPARE(floatsOf(plain), (std::vector<float> { 4, 5, 6, 7, 8, 9 }));
    const TensorView transposed = archive.tensor("transposed");
    QVERIFY(transposed.bytes.empty() && transposed.info->bytes == 24);
    QCOMPARE(floatsOf(transposed), (std::vector<float> { 0, 3, 1, 4, 2, 5 }));
    QCOMPARE(floatsOf(transposed, 3, 2), (std::vector<float> { 4, 2 }));
    QCOMPARE(floatsOf(archive.tensor("scalar")), (std::vector<float> { 11 }));
    QVERIFY(inputFileErrorOf([&] { archive.tensor("step"); }).contains("\"step\""));
}

void TestPyTorch::findsTheStateDictionary()
{
    const std::string weights = pickle::dict({ { "w", pickle::tensor(pickle::storage("0", 2), 0, { 2 }, { 1 }) } });
    for (const char* key : { "state_dict", "model_state_dict", "model", "module" }) {
        const std::string object = pickle::dict({ { "epoch", "G" + std::string(8, '\1') }, { key, weights } });
        const PyTorchArchive archive(write("a.pt", torchArchive(object, countingFloatBytes(2))));
        QCOMPARE(archive.tensors().size(), std::size_t(1));
        QCOMPARE(floatsOf(archive.tensor("w")), (std::vector<float> { 0, 1 }));
    }
}

void TestPyTorch::opensFolders()
{
    const std::string one = pickle::dict({ { "w", pickle::tensor(pickle::storage("0", 2), 0, { 2 }, { 1 }) } });
    write("m/config.json", R"({"model_type":"gpt2"})");
    const auto file = write("m/pytorch_model.bin", torchArchive(one, countingFloatBytes(2)));
    for (const auto& path : { file, file.parent_path() }) {
        const auto source = openModelSource(path);
        QCOMPARE(floatsOf(source->tensor("w")), (std::vector<float> { 0, 1 }));
        QVERIFY(source->config().at("model_type") == nlohmann::json("gpt2"));
    }
    std::filesystem::rename(file, file.parent_path() / "part-1.bin");
    write("m/pytorch_model.bin.index.json", R"({"weight_map":{"w":"part-1.bin"}})");
    QCOMPARE(floatsOf(openModelSource(file.parent_path())->tensor("w")), (std::vector<float> { 0, 1 }));
    // The form of a tensor tells models apart, not how it is packed.
    const auto alone = write("alone.pt", torchArchive(one, countingFloatBytes(2)));
    QVERIFY(inputFileErrorOf([&] { openModelSource(alone); }).contains("config.json"));
}

void TestPyTorch::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("found");
    const auto row = [](const char* what, const std::string& bytes, const char* found) {
        QTest::addRow("%s", what) << QByteArray::fromStdString(bytes) << QString::fromUtf8(found);
    };
    const std::string floats = countingFloatBytes(12);
    const auto object = [&](const char* what, const std::string& piece, const char* found) {
        row(what, torchArchive(piece, floats), found);
    };
    const auto tensor = [&](const char* what, const std::string& piece, const char* found) {
        object(what, pickle::dict({ { "w", piece } }), found);
    };
    const std::string storage = pickle::storage("0", 12);

    object("calls os.system", pickle::global("posix", "system") + pickle::tuple({ pickle::text("touch x") }) + "R",
           "\"posix.system\"");
    object("names eval", pickle::text("builtins") + pickle::text("eval") + "\x93", "\"builtins.eval\"");
    object("calls a storage type", pickle::global("torch", "FloatStorage") + ")R", "a call of \"torch.FloatStorage\"");
    object("makes an object", pickle::global("collections", "OrderedDict") + ")\x81", "opcode 0x81");
    object("extension code", "\x82\1", "opcode 0x82");
    object("protocol 0 text", "Vx\n", "opcode 0x56");
    object("dictionary with arguments", pickle::global("collections", "OrderedDict") + pickle::tuple({ "]" }) + "R",
           "starts empty");
    object("state of a list", "]}b", "a list");
    object("endless name", 'c' + std::string(500, 'x'), "a longer line");
    object("empty stack", "R", "an empty stack");
    object("below a mark", "N(0", "an empty stack");
    object("no mark", "t", "no mark");
    object("odd entries", "}(Nu", "a key without one");
    object("append to a tuple", ")Na", "a tuple");
    object("memo", "h\5", "none under 5");
    object("text longer than the file", "X" + bytesOf(UINT32_MAX), "left");
    object("too many objects", std::string(600'000, ')'), "half a million");
    object("too many marks", std::string(600'000, '('), "half a million");
    object("a list", "]", "a list");
    object("no tensors", "}", "one without any");
    object("dictionary inside itself", "}q\1" + pickle::text("w") + "h\1s", "one without any");

    tensor("storage that is none", pickle::tensor("N", 0, { 1 }, { 1 }), "None");
    tensor("storage of half a tuple", pickle::tensor(pickle::tuple({ pickle::text("storage") }) + "Q", 0, { 1 }, { 1 }),
           "in a storage");
    tensor("complex storage", pickle::tensor(pickle::storage("0", 12, "ComplexFloatStorage"), 0, { 1 }, { 1 }),
           "\"torch.ComplexFloatStorage\"");
    tensor("missing storage", pickle::tensor(pickle::storage("1", 12), 0, { 1 }, { 1 }), "\"a/data/1\"");
    tensor("storage larger than its entry", pickle::tensor(pickle::storage("0", 13), 0, { 13 }, { 1 }), "48 bytes");
    tensor("storage of -1", pickle::tensor(pickle::storage("0", -1), 0, { 0 }, { 1 }), "-1");
    tensor("offset past the end", pickle::tensor(storage, 13, { 1 }, { 1 }), "past its 12 elements");
    tensor("last element past the end", pickle::tensor(storage, 1, { 12 }, { 1 }), "past its 12 elements");
    tensor("negative offset", pickle::tensor(storage, -1, { 1 }, { 1 }), "-1");
    tensor("negative stride", pickle::tensor(storage, 11, { 2 }, { -1 }), "-1");
    tensor("huge stride", pickle::tensor(storage, 0, { 2, 2, 2 }, { INT32_MAX, INT32_MAX, INT32_MAX }), "past its 12");
    tensor("expanded to a gigabyte", pickle::tensor(storage, 0, { 1 << 28 }, { 0 }), "past its 12 elements");
    tensor("shape overflows", pickle::tensor(storage, 0, { INT32_MAX, INT32_MAX, INT32_MAX }, { 0, 0, 0 }),
           "past its 12");
    tensor("empty shape overflows", pickle::tensor(storage, 0, { INT32_MAX, INT32_MAX, 0 }, { 0, 0, 0 }),
           "past its 12");
    tensor("strides missing", pickle::tensor(storage, 0, { 2, 2 }, { 1 }), "as many strides");
    tensor("too many dimensions",
           pickle::tensor(storage, 0, std::vector<std::int32_t>(17, 1), std::vector<std::int32_t>(17, 1)),
           "at most 16");
    object("name twice",
           pickle::dict({ { "w", pickle::tensor(storage, 0, { 1 }, { 1 }) },
                          { "w", pickle::tensor(storage, 1, { 1 }, { 1 }) } }),
           "\"w\" twice");

    const std::string good = torchArchive(threeViews(), floats);
    const std::string pickled = pickle::whole(threeViews());
    row("zip cut short", good.substr(0, good.size() / 2), "a directory at the end");
    row("zip without the pickle", ZipBuilder().add("x", "y").bytes(), "without one");
    row("compressed", ZipBuilder().add("data.pkl", pickled, 8).bytes(), "compression method 8");
    row("entry twice", ZipBuilder().add("data.pkl", pickled).add("data.pkl", pickled).bytes(), "twice");
    row("big-endian", ZipBuilder().add("data.pkl", pickled).add("byteorder", "big").bytes(), "another byte order");
    row("TorchScript", ZipBuilder().add("data.pkl", pickled).add("constants.pkl", "").bytes(), "TorchScript");
    std::string manyEntries = good;
    manyEntries.replace(good.size() - 12, 2, bytesOf<std::uint16_t>(60000));
    row("more entries than there is room for", manyEntries, "60000");

    row("plain pickle", pickle::whole("]"), "a pickle of something else");
    row("legacy of another protocol",
        pickle::whole(std::string("\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19", 12))
            + pickle::whole(pickle::integer(1002)),
        "protocol 1001");
    row("legacy storage of another size", legacyTorchFile(threeViews(), 13, floats), "of 12 elements");
    row("legacy cut short", legacyTorchFile(threeViews(), 12, floats.substr(1)), "only 47 left");
}

void TestPyTorch::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, found);
    const auto file = write("bad.pt", bytes.toStdString());
    const QString message = inputFileErrorOf([&] { PyTorchArchive archive(file); });
    QVERIFY2(message.startsWith(QString::fromStdString(file.string()) + ": expected "), qPrintable(message));
    QVERIFY2(message.contains(found), qPrintable(message));
}

void TestPyTorch::refusesHostileFiles_data()
{
    QTest::addColumn<QString>("file");
    for (const char* name : { "bad_pytorch.pt", "benign0_v3.pkl", "broken_model.pkl", "malicious-invalid-bytes.pkl",
                              "malicious0.pkl", "malicious1.zip", "new_pytorch_model.bin", "not_a_pickle.bin" })
        QTest::newRow(name) << name;
}

void TestPyTorch::refusesHostileFiles()
{
    QFETCH(QString, file);
    const auto hostile = sharedData("data/bad/pickle/" + file.toStdString());
    QUANTOSCOPE_REQUIRE(hostile);
    QVERIFY(inputFileErrorOf([&] { openModelSource(hostile); }) != "no error");
    write("m/config.json", "{}");
    std::filesystem::copy_file(hostile, m_folder->path().toStdString() + "/m/pytorch_model.bin");
    const QString message = inputFileErrorOf([&] { openModelSource(m_folder->path().toStdString() + "/m"); });
    QVERIFY2(message.contains("pytorch_model.bin: expected "), qPrintable(message));
    if (file == "malicious1.zip")
        QVERIFY2(message.contains("\"builtins.eval\""), qPrintable(message));
}

void TestPyTorch::opensPublishedCheckpoints()
{
    const auto models = sharedData("data/models");
    QUANTOSCOPE_REQUIRE(models);
    const auto folder = models / "tinystories-char-223k";
    const PyTorchArchive original(folder / "original/model_weights.pth");
    const SafetensorsFile converted(folder / "model.safetensors");
    // Its token table went into the converted model as it is.
    const std::vector<float> table = floatsOf(converted.tensor("model.decoder.embed_tokens.weight"));
    bool found = false;
    for (const TensorInfo& info : original.tensors()) {
        const TensorView view = original.tensor(info.name);
        if (info.dtype == TensorDtype::F32) {
            const std::vector<float> values = floatsOf(view);
            QVERIFY(std::ranges::all_of(values, [](float value) { return std::isfinite(value) || std::isinf(value); }));
            found = found || values == table;
        }
    }
    QVERIFY(found);
    QVERIFY(openModelSource(models / "tinygpt-slm-9")->findTensor("transformer.h.3.mlp.c_proj.weight") != nullptr);
}

QTEST_GUILESS_MAIN(TestPyTorch)
#include "tst_pytorch.moc"
