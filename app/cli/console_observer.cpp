#include "app/cli/console_observer.h"

#include "app/cli/result_tables.h"
#include "app/cli/text_table.h"
#include "core/results/warnings.h"

#include <utility>

namespace quantoscope::cli {
namespace {

const char* stageLabel(RunStage stage)
{
    switch (stage) {
    case RunStage::Train:
        return "training";
    case RunStage::Load:
        return "loading";
    case RunStage::Calibrate:
        return "calibrating";
    case RunStage::Quantize:
        return "quantizing";
    case RunStage::Evaluate:
        return "evaluating";
    case RunStage::Generate:
        return "writing texts";
    case RunStage::Export:
        return "exporting";
    case RunStage::Save:
        return "saving";
    }
    return "";
}

} // namespace

ConsoleObserver::ConsoleObserver(const Context& context, std::string prefix)
    : m_progress(context), m_prefix(std::move(prefix))
{
}

void ConsoleObserver::runStarted(const std::shared_ptr<const Run>& header, const std::shared_ptr<const Calibration>&)
{
    m_started = true;
    for (const Warning& warning : header->warnings)
        m_progress.line("! " + describeWarning(warning));
    if (!header->bitPlanJson.empty())
        m_progress.line(bitPlanTable(header->bitPlanJson));
}

void ConsoleObserver::stageStarted(RunStage stage)
{
    m_label = m_prefix + stageLabel(stage);
    m_progress.show(m_label, m_fraction, m_secondsLeft);
}

void ConsoleObserver::progressed(double fraction, double secondsLeft)
{
    m_fraction = fraction;
    m_secondsLeft = secondsLeft;
    m_progress.show(m_label, fraction, secondsLeft);
}

void ConsoleObserver::layerStarted(std::string_view, std::int64_t, std::int64_t count)
{
    m_layers = count;
}

void ConsoleObserver::layerFinished(const std::shared_ptr<const LayerResult>& layer)
{
    ++m_finished;
    m_progress.line(std::to_string(m_finished) + '/' + std::to_string(m_layers) + ' ' + layer->name
                    + "  relative output error " + number(layer->relativeOutputError, 3) + ", hold-out "
                    + number(layer->holdoutRelativeOutputError, 3) + "  " + number(layer->seconds, 2) + " s");
    for (const Warning& warning : layer->warnings)
        m_progress.line("    " + describeWarning(warning));
}

} // namespace quantoscope::cli
