// What a run says, for tests to look at.
#pragma once

#include "core/pipeline/run_observer.h"

#include <QTest>

#include <functional>
#include <string>
#include <vector>

namespace quantoscope::testing {

/// Everything a run says, written down.
class RunRecorder final : public RunObserver
{
public:
    void runStarted(const std::shared_ptr<const Run>& header, const std::shared_ptr<const Calibration>&) override
    {
        QVERIFY(!header->commandLine.empty());
        ++starts;
    }
    void progressed(double fraction, double left) override
    {
        fractions.push_back(fraction);
        secondsLeft.push_back(left);
    }
    void layerStarted(std::string_view name, std::int64_t index, std::int64_t count) override
    {
        QCOMPARE(index, static_cast<std::int64_t>(started.size()));
        started.emplace_back(name);
        total = count;
    }
    void layerFinished(const std::shared_ptr<const LayerResult>& layer) override
    {
        finished.push_back(layer->name);
        if (onLayer)
            onLayer(finished.size());
    }

    int starts = 0;
    std::int64_t total = 0;
    std::vector<double> fractions;
    std::vector<double> secondsLeft;
    std::vector<std::string> started;
    std::vector<std::string> finished;
    std::function<void(std::size_t)> onLayer;
};

} // namespace quantoscope::testing
