// A real run of ten layers that ends at each single write, fsync, rename, unlink and mkdir it does, one after the
// other: no layer that had finished is lost, and the run goes on to the codes of one that nothing happened to.
#include "core/pipeline/device.h"
#include "core/pipeline/session_run.h"
#include "core/results_io/memory_limit.h"
#include "tests/core/fault_injector.h"
#include "tests/core/tiny_model.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <sched.h>
#include <stdexcept>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace quantoscope;
using namespace quantoscope::testing;

namespace fs = std::filesystem;

namespace {

constexpr int kLayers = 10;

QuantizeRequest request()
{
    QuantizeRequest request { QuantizerConfig("gptq", { { "bits", "3" }, { "group-size", "16" } }) };
    request.calibration.samples = 6;
    request.calibration.sequenceLength = 16;
    request.layerGlob = "*[qkvon]_proj"; // five a block
    request.evaluate = false;
    return request;
}

/// Tells the parent process of each layer once it is said to be safe.
class Counter final : public RunObserver
{
public:
    explicit Counter(int& finished) : m_finished(finished) { }
    void layerFinished(const std::shared_ptr<const LayerResult>& /*layer*/) override { ++m_finished; }

private:
    int& m_finished;
};

/// What the command line does with `--resume`: a new run, or one that goes on with what is left of it.
void runOrResume(const fs::path& folder, const fs::path& file, int& finished)
{
    setThreadCount(1);
    const std::shared_ptr<OpenModel> model = openModel(folder.string(), {}, "cpu");
    SessionRecorder recorder(file, model->description, "test");
    Counter observer(finished);
    const Run* const interrupted = interruptedRun(recorder.session());
    if (!interrupted) {
        runIntoSession(*model, request(), recorder, observer, {});
        return;
    }
    const ResumePoint point = resumePoint(recorder.session(), *interrupted, request(), "cpu");
    runIntoSession(*model, request(), recorder, observer, {}, nullptr, &point);
}

/// Exit statuses of children.
constexpr int kAsItShouldBe = 0;
constexpr int kWrong = 1;
constexpr int kNotPossibleHere = 2;
constexpr int kNoFault = 3;
constexpr int kRefused = 4;

/// Runs `body` in a child that ends at its durable operation `operation` (0: never); its exit status. This process
/// itself starts no thread that a child would miss.
int inChild(int operation, Ending ending, const std::function<void()>& body)
{
    const pid_t child = ::fork();
    if (child == 0) {
        endProcessAt(operation, ending);
        try {
            body();
        } catch (const std::exception& error) {
            qWarning("%s", error.what());
            ::_exit(kWrong);
        }
        ::_exit(kAsItShouldBe);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

void require(bool condition, const char* what)
{
    if (!condition)
        throw std::runtime_error(what);
}

/// A disk of `kib` KiB on `folder`, which only this process sees. False where the system does not let it.
bool mountSmallDisk(const fs::path& folder, int kib)
{
    const bool alone = ::unshare(CLONE_NEWNS) == 0 || ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0;
    const std::string size = "size=" + std::to_string(kib) + 'k';
    return alone && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && ::mount("tmpfs", folder.c_str(), "tmpfs", 0, size.c_str()) == 0;
}

bool growDisk(const fs::path& folder)
{
    return ::mount("tmpfs", folder.c_str(), "tmpfs", MS_REMOUNT, "size=64m") == 0;
}

/// While it lives, the process may take this much more address space than it has.
class MemoryLimit
{
public:
    explicit MemoryLimit(int kib)
    {
        ::getrlimit(RLIMIT_AS, &m_before);
        limitMemory(static_cast<std::uint64_t>(kib) * 1024);
    }
    ~MemoryLimit() { ::setrlimit(RLIMIT_AS, &m_before); }
    MemoryLimit(const MemoryLimit&) = delete;
    MemoryLimit& operator=(const MemoryLimit&) = delete;

private:
    rlimit m_before {};
};

bool sameCodes(const Run& a, const Run& b)
{
    return a.layers.size() == b.layers.size() && std::ranges::all_of(a.layers, [&](const LayerResult& x) {
               const auto y = std::ranges::find(b.layers, x.name, &LayerResult::name);
               return y != b.layers.end() && x.codes->codes.values == y->codes->codes.values
                   && x.codes->scales.values == y->codes->scales.values
                   && x.codes->zeros.values == y->codes->zeros.values;
           });
}

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyOperationOfARun_data();
    void everyOperationOfARun();
    void fullDisk();
    void readOnlyFolder();
    void memoryRunsOut();
};

void TestFaults::everyOperationOfARun_data()
{
    QTest::addColumn<Ending>("ending");
    QTest::newRow("before the operation") << Ending::Before;
    QTest::newRow("half a write") << Ending::Torn;
}

void TestFaults::everyOperationOfARun()
{
    QFETCH(Ending, ending);
    const QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    writeTinyLlama(root / "tiny", { .hidden = 32, .intermediate = 32, .vocabulary = 100 });
    auto* const finished
        = static_cast<int*>(::mmap(nullptr, sizeof(int), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
    const auto run = [&](const fs::path& file) { runOrResume(root / "tiny", file, *finished); };
    QCOMPARE(inChild(0, Ending::Before, [&] { run(root / "whole.h5"); }), 0);
    const Run whole = readSession(root / "whole.h5").runs.front();
    QCOMPARE(whole.layers.size(), std::size_t(kLayers));

    int operation = 1;
    for (int status = kInjectedExit; status == kInjectedExit; ++operation) {
        const fs::path file = root / (std::to_string(operation) + ".h5");
        *finished = 0;
        status = inChild(operation, ending, [&] { run(file); });
        const QByteArray where = "operation " + QByteArray::number(operation);
        QVERIFY2(status == kInjectedExit || status == 0, where);
        const bool anything = fs::exists(file) || hasJournal(file);
        QVERIFY2(anything || *finished == 0, where);
        if (anything) {
            const Session left = readSession(file);
            const std::size_t layers = left.runs.empty() ? 0 : left.runs.front().layers.size();
            QVERIFY2(layers >= static_cast<std::size_t>(*finished), where);
        }
        if (status == 0)
            break;
        QCOMPARE(inChild(0, Ending::Before, [&] { run(file); }), 0);
        const Session resumed = readSession(file);
        QVERIFY2(std::ranges::any_of(resumed.runs, [&](const Run& each) { return sameCodes(each, whole); }), where);
        QVERIFY2(!hasJournal(file), where);
    }
    qInfo("%d operations", operation - 1);
    // Each layer, the session and the journal's header: at least a write, a sync, a rename and a sync of the folder.
    QVERIFY(operation > (kLayers + 2) * 4);
    ::munmap(finished, sizeof(int));
}

// Whatever the disk has room for: a message, the earlier run as it was, no finished layer lost, and on with more room.
void TestFaults::fullDisk()
{
    const QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    writeTinyLlama(root / "tiny", { .hidden = 32, .intermediate = 32, .vocabulary = 100 });
    int finished = 0;
    QCOMPARE(inChild(0, Ending::Before, [&] { runOrResume(root / "tiny", root / "first.h5", finished); }),
             kAsItShouldBe);
    const Session before = readSession(root / "first.h5");
    const Run& first = before.runs.front();
    const auto kibOfFirst = static_cast<int>(fs::file_size(root / "first.h5") / 1024);
    fs::create_directory(root / "disk");
    const fs::path file = root / "disk" / "s.h5";

    int faults = 0;
    int status = kAsItShouldBe;
    for (int kib = kibOfFirst + 8; status == kAsItShouldBe; kib += 160, ++faults) {
        status = inChild(0, Ending::Before, [&] {
            if (!mountSmallDisk(root / "disk", kib))
                ::_exit(kNotPossibleHere);
            fs::copy_file(root / "first.h5", file);
            std::string message;
            int safe = 0;
            try {
                runOrResume(root / "tiny", file, safe);
            } catch (const StorageError& error) {
                message = error.what();
            }
            if (message.empty())
                ::_exit(kNoFault);
            require(message.find("No space left on device") != std::string::npos, message.c_str());
            require(message.find(file.string()) != std::string::npos, message.c_str());
            const Session left = readSession(file);
            require(sameCodes(left.runs.front(), first), "the earlier run is damaged");
            const std::size_t layers = left.runs.size() > 1 ? left.runs[1].layers.size() : 0;
            require(layers >= static_cast<std::size_t>(safe), "a finished layer is lost");
            require(growDisk(root / "disk"), "the disk cannot grow");
            runOrResume(root / "tiny", file, safe);
            const Session whole = readSession(file);
            require(sameCodes(whole.runs.front(), first) && sameCodes(whole.runs.back(), first),
                    "it did not go on to the same codes");
        });
    }
    if (status == kNotPossibleHere)
        QSKIP("no small disk can be mounted here");
    QCOMPARE(status, kNoFault);
    qInfo("%d sizes of disk too small", faults);
    QVERIFY(faults >= 4);
}

void TestFaults::readOnlyFolder()
{
    const QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    writeTinyLlama(root / "tiny", { .hidden = 32, .intermediate = 32, .vocabulary = 100 });
    fs::create_directory(root / "closed");
    const fs::perms readable = fs::perms::owner_read | fs::perms::owner_exec | fs::perms::group_read
        | fs::perms::group_exec | fs::perms::others_read | fs::perms::others_exec;
    fs::permissions(root, readable | fs::perms::owner_write);
    fs::permissions(root / "closed", readable);
    int finished = 0;
    QCOMPARE(inChild(0, Ending::Before,
                     [&] {
                         constexpr uid_t kNobody = 65534;
                         if (::geteuid() == 0 && ::setuid(kNobody) != 0) // who may write everywhere
                             ::_exit(kNotPossibleHere);
                         try {
                             runOrResume(root / "tiny", root / "closed" / "s.h5", finished);
                         } catch (const StorageError& error) {
                             const std::string message = error.what();
                             require(message.find((root / "closed").string()) != std::string::npos, error.what());
                             require(message.find("Permission denied") != std::string::npos, error.what());
                             ::_exit(kRefused);
                         }
                     }),
             kRefused);
    QVERIFY(fs::is_empty(root / "closed"));
    fs::permissions(root / "closed", fs::perms::owner_all);
}

// Whatever memory there is beside the program itself: a message, the earlier run as it was, and on with more memory.
void TestFaults::memoryRunsOut()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("the address sanitizer maps terabytes for itself");
#endif
    const QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    writeTinyLlama(root / "tiny", { .hidden = 32, .intermediate = 32, .vocabulary = 100 });
    int finished = 0;
    QCOMPARE(inChild(0, Ending::Before, [&] { runOrResume(root / "tiny", root / "first.h5", finished); }),
             kAsItShouldBe);
    const Run first = readSession(root / "first.h5").runs.front();

    int faults = 0;
    for (const int kib : { 0, 64, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768, 65536 }) {
        const fs::path file = root / (std::to_string(kib) + ".h5");
        fs::copy_file(root / "first.h5", file);
        const int status = inChild(0, Ending::Before, [&] {
            std::string message;
            int safe = 0;
            {
                const MemoryLimit limit(kib);
                try {
                    runOrResume(root / "tiny", file, safe);
                } catch (const std::exception& error) {
                    message = error.what();
                }
            }
            const Session left = readSession(file);
            require(sameCodes(left.runs.front(), first), "the earlier run is damaged");
            const std::size_t layers = left.runs.size() > 1 ? left.runs[1].layers.size() : 0;
            require(layers >= static_cast<std::size_t>(safe), "a finished layer is lost");
            if (message.empty())
                ::_exit(kNoFault);
            require(message.find("memory") != std::string::npos, message.c_str());
            runOrResume(root / "tiny", file, safe);
            const Session whole = readSession(file);
            require(sameCodes(whole.runs.front(), first) && sameCodes(whole.runs.back(), first),
                    "it did not go on to the same codes");
        });
        QVERIFY2(status == kAsItShouldBe || status == kNoFault, qPrintable(QString::number(kib)));
        faults += status == kAsItShouldBe ? 1 : 0;
    }
    qInfo("%d of 11 limits too tight", faults);
    QVERIFY(faults > 0);
}

QTEST_GUILESS_MAIN(TestFaults)

#include "tst_faults.moc"
