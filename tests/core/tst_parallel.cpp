// Loops on several threads: they do run on several, cover their range once, and pass exceptions on.
#include "core/base/parallel.h"

#include <ATen/Parallel.h>

#include <QTest>

#include <atomic>
#include <chrono>
#include <stdexcept>
#include <thread>
#include <vector>

using namespace quantoscope;

class TestParallel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { at::set_num_threads(2); }
    void runsOnSeveralThreads();
    void coversTheRangeOnce();
    void exceptionsComeThrough();
    void nestedLoopsRunInPlace();
};

/// Each of two parts waits for the other: on one thread the first would wait in vain.
void TestParallel::runsOnSeveralThreads()
{
    if (parallelThreads() == 1)
        QSKIP("built without OpenMP");
    std::atomic<int> started = 0;
    std::atomic<int> met = 0;
    parallelFor(0, 2, 1, [&](std::int64_t, std::int64_t) {
        ++started;
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(30);
        while (started < 2 && std::chrono::steady_clock::now() < deadline)
            std::this_thread::yield();
        met += started == 2 ? 1 : 0;
    });
    QCOMPARE(met.load(), 2);
}

void TestParallel::coversTheRangeOnce()
{
    for (const std::int64_t size : { 0, 1, 7, 100, 1001 }) {
        for (const std::int64_t grain : { 1, 3, 64, 5000 }) {
            std::vector<std::atomic<int>> visits(static_cast<std::size_t>(size));
            parallelFor(5, 5 + size, grain, [&](std::int64_t first, std::int64_t last) {
                QVERIFY(first < last);
                QVERIFY(last - first >= grain || last == 5 + size);
                for (std::int64_t i = first; i < last; ++i)
                    ++visits[static_cast<std::size_t>(i - 5)];
            });
            for (const std::atomic<int>& count : visits)
                QCOMPARE(count.load(), 1);
        }
    }
}

void TestParallel::exceptionsComeThrough()
{
    const auto failing = [](std::int64_t first, std::int64_t) {
        if (first >= 50)
            throw std::runtime_error("stop");
    };
    QVERIFY_EXCEPTION_THROWN(parallelFor(0, 100, 1, failing), std::runtime_error);
}

void TestParallel::nestedLoopsRunInPlace()
{
    std::atomic<int> inner = 0;
    parallelFor(0, 4, 1, [&](std::int64_t, std::int64_t) {
        const auto here = std::this_thread::get_id();
        parallelFor(0, 10, 1, [&](std::int64_t first, std::int64_t last) {
            if (std::this_thread::get_id() == here)
                inner += static_cast<int>(last - first);
        });
    });
    QVERIFY(inner == 40 || inner == 10); // four parts, or all in one call
}

QTEST_GUILESS_MAIN(TestParallel)
#include "tst_parallel.moc"
