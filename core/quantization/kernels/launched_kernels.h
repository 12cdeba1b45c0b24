// DeviceKernels on top of a launcher: an object with launch(kernel) and wait(). Included by launchers only.
#pragma once

#include "core/quantization/kernels/device_descent.h"
#include "core/quantization/kernels/device_gptq.h"
#include "core/quantization/kernels/device_grid_fit.h"
#include "core/quantization/kernels/device_obq.h"

#include <utility>

namespace quantoscope {

template <class Launcher>
class LaunchedKernels final : public DeviceKernels
{
public:
    explicit LaunchedKernels(Launcher launcher) : m_launcher(std::move(launcher)) { }

    void fitGrids(const GridFitTask<float>& task) const override { launch(GridFitKernel<float> { task }); }
    void fitGrids(const GridFitTask<double>& task) const override { launch(GridFitKernel<double> { task }); }
    void solvePanel(const GptqPanelTask<float>& task) const override { launch(GptqPanelKernel<float> { task }); }
    void solvePanel(const GptqPanelTask<double>& task) const override { launch(GptqPanelKernel<double> { task }); }
    void eliminate(const ObqBatch<float>& batch) const override { launch(ObqPanelKernel<float> { batch }); }
    void eliminate(const ObqBatch<double>& batch) const override { launch(ObqPanelKernel<double> { batch }); }
    void compact(const ObqBatch<float>& batch) const override { launch(ObqCompactKernel<float> { batch }); }
    void compact(const ObqBatch<double>& batch) const override { launch(ObqCompactKernel<double> { batch }); }
    void sweep(const DescentTask& task) const override { launch(DescentKernel { task }); }
    void wait() const override { m_launcher.wait(); }

private:
    template <class Kernel>
    void launch(const Kernel& kernel) const
    {
        if (kernel.blocks() > 0)
            m_launcher.launch(kernel);
    }

    Launcher m_launcher;
};

} // namespace quantoscope
