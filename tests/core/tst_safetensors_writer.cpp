// What the safetensors writer writes, the reader reads back, and a failed write leaves the old file alone.
#include "core/base/errors.h"
#include "core/formats/safetensors_reader.h"
#include "core/formats/safetensors_writer.h"

#include <QtTest>

using namespace quantoscope;

namespace {

template <typename T>
std::span<const std::byte> bytesOf(const std::vector<T>& values)
{
    return std::as_bytes(std::span(values));
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_SafetensorsWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath("model.safetensors");
    }

    void readsBackWhatWasWritten()
    {
        const std::vector<float> weight { 1.0F, -2.5F, 3.0F, 0.0F, 1e-7F, 65504.0F };
        const std::vector<std::int32_t> packed { -1, 7 };
        const std::vector<std::uint8_t> scalar { 200 };
        const std::vector<TensorToWrite> tensors {
            { "layer.weight", "F32", { 2, 3 }, bytesOf(weight) },
            { "layer.qweight", "I32", { 2, 1 }, bytesOf(packed) },
            { "one", "U8", {}, bytesOf(scalar) },
            { "nothing", "F16", { 0, 4 }, {} },
        };
        writeSafetensors(m_path.toStdString(), tensors, { { "quantizer", "gptq \"4 bits\"" } });

        const SafetensorsFile file(m_path.toStdString());
        QCOMPARE(file.tensors().size(), tensors.size());
        for (const TensorToWrite& expected : tensors) {
            const TensorView found = file.tensor(expected.name);
            QCOMPARE(QString::fromStdString(std::string(tensorDtypeName(found.info->dtype))),
                     QString::fromStdString(expected.dtype));
            QVERIFY(found.info->shape == expected.shape);
            QVERIFY(std::ranges::equal(found.bytes, expected.bytes));
        }
        QCOMPARE(file.metadata().at("format"), std::string("pt"));
        QCOMPARE(file.metadata().at("quantizer"), std::string("gptq \"4 bits\""));
    }

    void headerIsPaddedToEightBytes()
    {
        for (int length = 1; length <= 9; ++length) {
            const std::vector<std::uint8_t> value { 1 };
            const std::vector<TensorToWrite> tensors {
                { std::string(static_cast<std::size_t>(length), 'n'), "U8", { 1 }, bytesOf(value) }
            };
            writeSafetensors(m_path.toStdString(), tensors);
            const QByteArray bytes = contents(m_path);
            const auto header = qFromLittleEndian<quint64>(bytes.constData());
            QCOMPARE(header % 8, quint64 { 0 });
            QCOMPARE(static_cast<quint64>(bytes.size()), 8 + header + 1);
        }
    }

    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<QString>("dtype");
        QTest::addColumn<QList<qint64>>("shape");
        QTest::addColumn<QString>("secondName");
        QTest::newRow("too many bytes") << "F32" << QList<qint64> { 1 } << "b";
        QTest::newRow("too few bytes") << "F32" << QList<qint64> { 3 } << "b";
        QTest::newRow("negative extent") << "F32" << QList<qint64> { -2 } << "b";
        QTest::newRow("larger than memory") << "F32" << QList<qint64> { 1LL << 40, 1LL << 40 } << "b";
        QTest::newRow("unknown dtype") << "F33" << QList<qint64> { 2 } << "b";
        QTest::newRow("name twice") << "F32" << QList<qint64> { 2 } << "a";
        QTest::newRow("no name") << "F32" << QList<qint64> { 2 } << "";
        QTest::newRow("reserved name") << "F32" << QList<qint64> { 2 } << "__metadata__";
    }

    void refusesWhatDoesNotFit()
    {
        QFETCH(QString, dtype);
        QFETCH(QList<qint64>, shape);
        QFETCH(QString, secondName);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("what was there");
        file.close();

        const std::vector<float> two { 1.0F, 2.0F };
        const std::vector<TensorToWrite> tensors {
            { "a", dtype.toStdString(), { shape.begin(), shape.end() }, bytesOf(two) },
            { secondName.toStdString(), "F32", { 2 }, bytesOf(two) },
        };
        QVERIFY_THROWS_EXCEPTION(Error, writeSafetensors(m_path.toStdString(), tensors));
        QCOMPARE(contents(m_path), QByteArray("what was there"));
    }

    void leavesNothingBehindWhenWritingFails()
    {
        const QString blocked = m_folder->filePath("taken");
        QVERIFY(QDir().mkpath(blocked + "/inside"));
        QVERIFY_THROWS_EXCEPTION(StorageError, writeSafetensors(blocked.toStdString(), {}));
        QVERIFY_THROWS_EXCEPTION(StorageError, writeSafetensors(m_folder->filePath("no/folder").toStdString(), {}));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList { "taken" });
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(tst_SafetensorsWriter)
#include "tst_safetensors_writer.moc"
