// The plot of the salience view: inputs and weight errors channel by channel, AWQ's scale curve, LLM.int8's outlier
// columns by threshold. For use inside the widgets only: needs qcustomplot.h.
#pragma once

#include "core/results/salience.h"
#include "widgets/panel_title.h"

#include <qcustomplot.h>

#include <array>
#include <memory>
#include <optional>
#include <utility>

namespace quantoscope {

class SaliencePanels
{
public:
    explicit SaliencePanels(QCustomPlot& plot);

    /// nullptr: none.
    void setAnswer(std::shared_ptr<const SalienceAnswer> answer);
    void setThreshold(double threshold);
    void setChannel(std::size_t channel);
    void applyColours(const QPalette& palette);
    /// What stands along the axes, which the titles say, too.
    void showAxisNames(bool on);

    /// The channel at a place of the plot.
    std::optional<std::size_t> channelAt(const QPointF& position) const;
    /// Title and axes of a part, by the names of SalienceView::panelPlace().
    std::pair<const QCPTextElement*, const QCPAxisRect*> panel(const QString& name) const;
    const QCPGraph& curve() const { return *m_curve; }
    const QCPGraph& best() const { return *m_best; }
    const QCPGraph& outliers() const { return *m_outliers; }
    const QCPGraph& errorsByWeights() const { return *m_errorsByWeights; }

private:
    struct Panel
    {
        QCPLayoutGrid* heading = nullptr; ///< title and legend
        PanelTitle* title = nullptr;
        QCPAxisRect* rect = nullptr;
        QCPAxis* x = nullptr;
        QCPAxis* y = nullptr;
    };

    Panel addPanel(QCPLayoutGrid& side, const QString& title);
    QCPLegend* addLegend(const Panel& panel);
    void showChannels();
    void showCurve();
    void showOutliers();

    QCustomPlot& m_plot;
    std::shared_ptr<const SalienceAnswer> m_answer;
    std::array<Panel, 4> m_panels; ///< inputs, errors, scales, outliers
    QCPGraph* m_inputs;
    QCPGraph* m_byInputs; ///< marks on the inputs: the channels chosen by them
    QCPGraph* m_byWeights;
    QCPGraph* m_errors;
    QCPGraph* m_errorMarks; ///< on the errors, of the same channels
    QCPGraph* m_errorsByWeights;
    QCPGraph* m_nearest; ///< RTN's error, a level line
    QCPGraph* m_curve;
    QCPGraph* m_best;
    QCPGraph* m_outliers;
    QCPGraph* m_now;
    QCPItemStraightLine* m_line;
    std::array<QCPItemStraightLine*, 2> m_cursors; ///< the channel looked at
    std::vector<QCPLegend*> m_legends;
    double m_threshold = 6;
};

} // namespace quantoscope
