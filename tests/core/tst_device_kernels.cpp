// The solvers' kernels for accelerators, run on the host from the source that CUDA's compiler takes, against the CPU's:
// every solver, on a device whose memory nothing but kernels and libtorch can touch.
#include "core/base/errors.h"
#include "core/quantization/accelerator.h"
#include "core/quantization/gptq_solver.h"
#include "core/quantization/grid_table.h"
#include "core/quantization/obq_solver.h"
#include "tests/core/checks/device_solves.h"
#include "tests/core/host_launched_kernels.h"
#include "tests/core/strict_device.h"

#include <ATen/ATen.h>

#include <QTest>

#include <array>
#include <cmath>

using namespace quantoscope;
using checks::DeviceCase;
using testing::strictDevice;
using testing::ThreadOrder;

namespace {

constexpr std::array kOrders { ThreadOrder::Forward, ThreadOrder::Backward, ThreadOrder::Shuffled };

/// Every thread adds its neighbour's value to its own: with a barrier between reading and writing, or without.
struct NeighbourKernel
{
    static constexpr int kThreads = 64;
    struct Shared
    {
        int values[kThreads];
        int sums[kThreads];
    };

    bool waits;
    int* out;

    std::int64_t blocks() const { return 1; }

    template <class Block>
    void run(const Block& block, Shared& shared) const
    {
        const auto add
            = [&](int thread) { shared.sums[thread] = shared.values[thread] + shared.values[(thread + 1) % kThreads]; };
        block.each([&](int thread) {
            shared.values[thread] = thread;
            if (!waits)
                add(thread);
        });
        block.each([&](int thread) {
            if (waits)
                add(thread);
            out[thread] = shared.sums[thread];
        });
    }
};

std::array<int, NeighbourKernel::kThreads> neighbourSums(bool waits, ThreadOrder order)
{
    std::array<int, NeighbourKernel::kThreads> sums {};
    testing::HostLauncher(order).launch(NeighbourKernel { waits, sums.data() });
    return sums;
}

/// Of scales and zeros both, how many are equal to the bit.
double shareSame(const GridTable& a, const GridTable& b)
{
    const at::Tensor same = a.scales.cpu().eq(b.scales).logical_and(a.zeros.cpu().eq(b.zeros));
    return same.to(at::kDouble).mean().item<double>();
}

} // namespace

class TestDeviceKernels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::solveOnStrictDevice(ThreadOrder::Shuffled); }
    void missingBarriersShow();
    void solvesEqualThoseOfTheCpu_data();
    void solvesEqualThoseOfTheCpu();
    void orderOfThreadsDoesNotMatter_data();
    void orderOfThreadsDoesNotMatter();
    void gridsEqualThoseOfTheCpu_data();
    void gridsEqualThoseOfTheCpu();
    void rowsGoInBatchesWhereMemoryIsShort();
    void cancelStopsTheSolve();
    void devicesWithoutKernelsAreNamed();
};

void TestDeviceKernels::missingBarriersShow()
{
    const auto expected = neighbourSums(true, ThreadOrder::Forward);
    QCOMPARE(expected[3], 7);
    for (const ThreadOrder order : kOrders) {
        QVERIFY(neighbourSums(true, order) == expected);
        QVERIFY(neighbourSums(false, order) != expected);
    }
}

void TestDeviceKernels::solvesEqualThoseOfTheCpu_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const DeviceCase& layer : checks::deviceCases())
        QTest::newRow(layer.name) << index++;
}

void TestDeviceKernels::solvesEqualThoseOfTheCpu()
{
    QFETCH(int, index);
    const DeviceCase layer = checks::deviceCases()[static_cast<std::size_t>(index)];
    const checks::DeviceOutcome outcome = checks::solveOnBoth(layer, strictDevice());
    qInfo("codes the same %.5f, orders %.3f, scales %.3f, output error by the CPU's %.9f", outcome.codesSame,
          outcome.ordersSame, outcome.scalesSame, outcome.errorRatio);
    const std::string fault = checks::deviceFault(layer, outcome, /*sameLibrary=*/true);
    QVERIFY2(fault.empty(), fault.c_str());
}

void TestDeviceKernels::orderOfThreadsDoesNotMatter_data()
{
    solvesEqualThoseOfTheCpu_data();
}

void TestDeviceKernels::orderOfThreadsDoesNotMatter()
{
    QFETCH(int, index);
    const DeviceCase layer = checks::deviceCases()[static_cast<std::size_t>(index)];
    QuantizedWeight first;
    for (const ThreadOrder order : kOrders) {
        testing::solveOnStrictDevice(order);
        const QuantizedWeight found = checks::solveOnBoth(layer, strictDevice()).onDevice;
        if (order == kOrders.front()) {
            first = found;
            continue;
        }
        QCOMPARE(found.isQuantized(), first.isQuantized());
        if (!first.isQuantized())
            continue;
        QVERIFY(found.codes.equal(first.codes) && found.scales.equal(first.scales) && found.zeros.equal(first.zeros));
        QVERIFY(found.solverLoss == first.solverLoss);
        QVERIFY(!first.order.defined() || found.order.equal(first.order));
    }
}

void TestDeviceKernels::gridsEqualThoseOfTheCpu_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<bool>("symmetric");
    QTest::addColumn<int>("scaleType");
    constexpr std::array rules { GridRule::MinMax, GridRule::Awq, GridRule::Absmax, GridRule::ZeroPoint,
                                 GridRule::Truncated };
    for (const GridRule rule : rules) {
        for (const bool symmetric : { false, true }) {
            for (const ScaleType type : { ScaleType::Float32, ScaleType::Float16, ScaleType::Float16Short })
                QTest::addRow("%s, %s, %s", gridRuleName(rule).data(), symmetric ? "symmetric" : "asymmetric",
                              scaleTypeName(type).data())
                    << static_cast<int>(rule) << symmetric << static_cast<int>(type);
        }
    }
}

void TestDeviceKernels::gridsEqualThoseOfTheCpu()
{
    QFETCH(int, rule);
    QFETCH(bool, symmetric);
    QFETCH(int, scaleType);
    at::Tensor weight = checks::gaussian(40, 300, 7);
    weight[3].zero_();
    weight[4].fill_(0.25);
    weight[5].abs_();
    const at::Tensor energies = checks::gaussian(1, 300, 8).square()[0].contiguous();
    for (const ScaleSearch search :
         { ScaleSearch::None, ScaleSearch::Mse, ScaleSearch::Hessian, ScaleSearch::HessianAndZero }) {
        const GridSpec spec({ .bits = 3,
                              .groupSize = 130, // the last group is ragged
                              .symmetric = symmetric,
                              .rule = static_cast<GridRule>(rule),
                              .search = search,
                              .scaleType = static_cast<ScaleType>(scaleType) });
        const GridTable expected = fittedTable(weight, spec, energies, {});
        const GridTable found = fittedTable(weight.to(strictDevice()), spec, energies.to(strictDevice()), {});
        const double same = shareSame(found, expected);
        QVERIFY2(same >= (search == ScaleSearch::None ? 1.0 : 0.97), QByteArray::number(same));
        const at::Tensor codes = encodeGroups(expected, weight, 130, {});
        GridTable there = expected;
        for (at::Tensor* const values : { &there.scales, &there.zeros, &there.inverses })
            *values = values->to(strictDevice());
        const at::Tensor codesThere = encodeGroups(there, weight.to(strictDevice()), 130, {});
        QVERIFY(codesThere.cpu().equal(codes));
        QVERIFY(decodeGroups(there, codesThere, 130, {}).cpu().equal(decodeGroups(expected, codes, 130, {})));
    }
}

void TestDeviceKernels::rowsGoInBatchesWhereMemoryIsShort()
{
    const DeviceCase layer { "OBQ", "obq", { { "granularity", "channel" }, { "row-batch", "5" } },
                             23,    80,    checks::LayerKind::ZeroWeights };
    const QuantizedWeight whole = checks::solveOnBoth(layer, strictDevice()).onDevice;
    testing::solveOnStrictDevice(ThreadOrder::Forward, 6 * 80 * 80 * sizeof(float));
    const QuantizedWeight parts = checks::solveOnBoth(layer, strictDevice()).onDevice;
    QVERIFY(parts.codes.equal(whole.codes) && parts.order.equal(whole.order));
    QVERIFY(parts.order.eq(-1).any().item<bool>());
    QCOMPARE(*parts.solverLoss, *whole.solverLoss);
}

void TestDeviceKernels::cancelStopsTheSolve()
{
    const at::Tensor weight = checks::gaussian(8, 96, 11).to(strictDevice());
    InputStatistics statistics = checks::statisticsOf(checks::layerInputs(300, 96, 12));
    statistics.gram = statistics.gram.to(strictDevice());
    const GridSpec spec({ .bits = 4, .granularity = Granularity::Channel });
    for (const double share : { 0.2, 0.5 }) {
        const CancellationToken cancel;
        const auto stop = [&](double done) {
            if (done > share)
                cancel.cancel();
        };
        QVERIFY_EXCEPTION_THROWN(solveGptq(weight, statistics, spec, { .blockSize = 32 }, cancel, stop), Cancelled);
        const CancellationToken another;
        const auto stopObq = [&](double done) {
            if (done > share)
                another.cancel();
        };
        QVERIFY_EXCEPTION_THROWN(solveObq(weight, statistics, spec, {}, another, stopObq), Cancelled);
    }
}

void TestDeviceKernels::devicesWithoutKernelsAreNamed()
{
    QVERIFY(findAccelerator(strictDevice()));
    QVERIFY(!findAccelerator(at::kCPU));
    try {
        kernelsOn(at::Device(at::kXPU, 0));
        QFAIL("there are no kernels for such a device");
    } catch (const Error& error) {
        QVERIFY(std::string(error.what()).find("xpu:0") != std::string::npos);
    }
}

QTEST_GUILESS_MAIN(TestDeviceKernels)
#include "tst_device_kernels.moc"
