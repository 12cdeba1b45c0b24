// Which tokens a run calibrates on, and which it holds out.
#include "core/base/errors.h"
#include "core/pipeline/calibration_samples.h"
#include "core/results/warnings.h"
#include "tests/core/tiny_model.h"

#include <ATen/ATen.h>

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <set>

using namespace quantoscope;

class TestCalibrationSamples : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void holdoutSharesNoTokenWithCalibration();
    void shortFileIsUsedUpAndSaid();
    void badCalibration_data();
    void badCalibration();

private:
    std::string writeIds(const char* name, std::int64_t count) const;

    QTemporaryDir m_folder;
    std::shared_ptr<OpenModel> m_model;
};

void TestCalibrationSamples::initTestCase()
{
    const std::filesystem::path folder = m_folder.filePath("tiny").toStdString();
    testing::writeTinyLlama(folder);
    m_model = openModel(folder.string(), {}, "cpu");
}

// Distinct ids 0, 1, 2, ...
std::string TestCalibrationSamples::writeIds(const char* name, std::int64_t count) const
{
    const std::string file = m_folder.filePath(name).toStdString();
    std::ofstream stream(file);
    for (std::int64_t id = 0; id < count; ++id)
        stream << id << '\n';
    return file;
}

void TestCalibrationSamples::holdoutSharesNoTokenWithCalibration()
{
    CalibrationRequest calibration;
    calibration.source = writeIds("distinct.txt", 2000);
    calibration.samples = 60;
    calibration.sequenceLength = 32;
    const CalibrationSamples samples = collectSamples(*m_model, calibration, {}, {});
    QCOMPARE(samples.calibration.size(0), std::int64_t(54));
    QCOMPARE(samples.holdout.size(0), std::int64_t(6));
    QVERIFY(samples.warnings.empty());
    std::set<std::int64_t> seen;
    for (const at::Tensor& ids : { samples.calibration.reshape(-1), samples.holdout.reshape(-1) }) {
        for (std::int64_t i = 0; i < ids.numel(); ++i)
            QVERIFY(seen.insert(ids[i].item<std::int64_t>()).second);
    }
    calibration.seed = 1;
    QVERIFY(collectSamples(*m_model, calibration, {}, {}).sha256 != samples.sha256);
}

void TestCalibrationSamples::shortFileIsUsedUpAndSaid()
{
    CalibrationRequest calibration;
    calibration.source = writeIds("short.txt", 100);
    calibration.samples = 60;
    calibration.sequenceLength = 32;
    const CalibrationSamples samples = collectSamples(*m_model, calibration, {}, {});
    QCOMPARE(samples.calibration.size(0), std::int64_t(2)); // 100 tokens are three windows of 32
    QCOMPARE(samples.holdout.size(0), std::int64_t(1));
    QCOMPARE(samples.warnings.size(), std::size_t(1));
    QCOMPARE(samples.warnings.front().code, std::string("short_calibration"));
    QCOMPARE(samples.warnings.front().parameters.at("used"), std::string("96"));
}

void TestCalibrationSamples::badCalibration_data()
{
    QTest::addColumn<int>("samples");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("holdout");
    QTest::addRow("no samples") << 0 << 32 << "10%";
    QTest::addRow("one sample for both") << 1 << 32 << "50%";
    QTest::addRow("longer than the context") << 8 << 33 << "10%";
    QTest::addRow("one token predicts nothing") << 8 << 1 << "10%";
    QTest::addRow("everything held out") << 8 << 32 << "100%";
    QTest::addRow("negative share") << 8 << 32 << "-5%";
    QTest::addRow("no number") << 8 << 32 << "some%";
}

void TestCalibrationSamples::badCalibration()
{
    QFETCH(int, samples);
    QFETCH(int, length);
    QFETCH(QString, holdout);
    CalibrationRequest calibration;
    calibration.samples = samples;
    calibration.sequenceLength = length;
    calibration.holdout = holdout.toStdString();
    QVERIFY_EXCEPTION_THROWN(planCalibration(calibration, m_model->model->config()), InvalidRequest);
}

QTEST_GUILESS_MAIN(TestCalibrationSamples)
#include "tst_calibration_samples.moc"
