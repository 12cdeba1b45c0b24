// Excerpts of sessions, and the one that ships with the program: small, whole but for its codes, and true.
#include "core/pipeline/open_model.h"
#include "core/pipeline/quantize_run.h"
#include "core/pipeline/request_json.h"
#include "core/pipeline/resources.h"
#include "core/results/session_excerpt.h"
#include "core/results_io/session_file.h"
#include "tests/core/sample_session.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

using namespace quantoscope;

namespace {

constexpr std::uintmax_t kMostBytes = 2'700'000;

bool isNear(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * std::abs(b);
}

} // namespace

class TestDemoSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void excerptLeavesOutTheCodes();
    void excerptPoolsAndRounds();
    void excerptOfAnInterruptedRunCannotBeResumed();
    void shippedRunsAreWhole();
    void shippedNumbersAreThoseOfARun();
};

void TestDemoSession::excerptLeavesOutTheCodes()
{
    const Session whole = testing::sampleSession();
    const Session excerpt = sessionExcerpt(whole);
    QCOMPARE(excerpt.runs.size(), whole.runs.size());
    QVERIFY(excerpt.notes.find("excerpt") != std::string::npos);
    QVERIFY(excerpt.notes.starts_with(whole.notes));
    QCOMPARE(sessionExcerpt(excerpt).notes, excerpt.notes); // said once
    bool anyCodes = false;
    for (std::size_t i = 0; i < whole.runs.size(); ++i) {
        for (std::size_t j = 0; j < whole.runs[i].layers.size(); ++j) {
            const LayerResult& before = whole.runs[i].layers[j];
            const LayerResult& after = excerpt.runs[i].layers[j];
            anyCodes = anyCodes || before.codes;
            QVERIFY(!after.codes);
            QVERIFY(!lacksItsCodes(before) || !before.codes);
            QVERIFY(after.relativeOutputError == before.relativeOutputError);
            QVERIFY(after.histogramQuantized == before.histogramQuantized);
        }
        QCOMPARE(excerpt.runs[i].texts.size(), whole.runs[i].texts.size());
    }
    QVERIFY(anyCodes);
}

void TestDemoSession::excerptPoolsAndRounds()
{
    Session session;
    Run run;
    LayerResult layer;
    layer.name = "a";
    layer.weightMse = 1e-4;
    layer.errorMap = { 3, 2, { 1, 2, 3, 4, 10, 20 } };
    layer.rowError = { 1.0F + 1.0F / 1024, 0.1F, 0.0F, INFINITY };
    run.layers.push_back(layer);
    layer.fallback = "left in full precision";
    run.layers.push_back(layer);
    session.runs.push_back(run);
    const Session excerpt = sessionExcerpt(session, { .mapSide = 2, .significantBits = 10 });
    const LayerResult& small = excerpt.runs[0].layers[0];
    QCOMPARE(small.errorMap.rows, std::int64_t(2));
    QCOMPARE(small.errorMap.columns, std::int64_t(2));
    QCOMPARE(small.errorMap.values, std::vector<float>({ 2, 3, 10, 20 })); // means of two rows, then what is left
    QCOMPARE(small.rowError[0], 1.0F + 1.0F / 512); // to the nearest of ten bits, upward from the middle
    QVERIFY(isNear(small.rowError[1], 0.1, 1e-3));
    QCOMPARE(small.rowError[2], 0.0F);
    QVERIFY(std::isinf(small.rowError[3]));
    QVERIFY(lacksItsCodes(small));
    QVERIFY(!lacksItsCodes(excerpt.runs[0].layers[1])); // which never had any
}

void TestDemoSession::excerptOfAnInterruptedRunCannotBeResumed()
{
    Session session;
    session.runs.resize(2);
    session.runs[0].status = RunStatus::Cancelled;
    session.runs[1].status = RunStatus::Complete;
    for (Run& run : session.runs)
        run.requestJson = "{}";
    const Session excerpt = sessionExcerpt(session);
    QVERIFY(excerpt.runs[0].requestJson.empty());
    QVERIFY(!excerpt.runs[1].requestJson.empty());
}

void TestDemoSession::shippedRunsAreWhole()
{
    QVERIFY(std::filesystem::file_size(demoSessionFile()) <= kMostBytes);
    const Session session = readSession(demoSessionFile());
    QCOMPARE(session.model.source, std::string("demo"));
    QCOMPARE(session.runs.size(), std::size_t(12));
    for (const Run& run : session.runs) {
        QVERIFY(run.status == RunStatus::Complete);
        QCOMPARE(run.layers.size(), std::size_t(42));
        QCOMPARE(run.texts.size(), std::size_t(3));
        QVERIFY(run.perplexityAfter && run.klMean && run.top1Agreement);
        QVERIFY(run.failure.empty());
        for (const LayerResult& layer : run.layers) {
            QVERIFY(lacksItsCodes(layer));
            QVERIFY(layer.errorMap.rows > 1);
        }
    }
}

void TestDemoSession::shippedNumbersAreThoseOfARun()
{
    const Session session = readSession(demoSessionFile());
    const auto shipped = std::ranges::find(session.runs, "rtn-3b-g32", &Run::name);
    QVERIFY(shipped != session.runs.end());
    const auto model = openModel("demo", {}, "cpu");
    QCOMPARE(model->description.fingerprint, session.model.fingerprint);
    QuantizeRequest request = requestFromJson(shipped->requestJson);
    request.evaluateWindows = 20; // enough to see that they are the shipped texts' model
    RunObserver nobody;
    const Run again = runQuantization(*model, request, nobody, {}).run;
    QCOMPARE(again.layers.size(), shipped->layers.size());
    for (std::size_t i = 0; i < again.layers.size(); ++i) {
        const LayerResult& fresh = again.layers[i];
        const LayerResult& kept = shipped->layers[i];
        QCOMPARE(fresh.name, kept.name);
        QVERIFY(isNear(*fresh.weightMse, *kept.weightMse, 1e-6));
        QVERIFY(isNear(*fresh.relativeOutputError, *kept.relativeOutputError, 1e-4));
        QVERIFY(isNear(*fresh.holdoutRelativeOutputError, *kept.holdoutRelativeOutputError, 1e-4));
        QVERIFY(fresh.histogramQuantized == kept.histogramQuantized);
    }
    for (std::size_t i = 0; i < again.texts.size(); ++i)
        QCOMPARE(again.texts[i].quantized.text, shipped->texts[i].quantized.text);
}

QTEST_GUILESS_MAIN(TestDemoSession)
#include "tst_demo_session.moc"
