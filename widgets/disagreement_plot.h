// Where two metrics tell different stories: the layers of a run by their weight error and by their output error, marked
// where it has improved on a baseline run in one and got worse in the other.
#pragma once

#include "widgets/reading_cursor.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QCPGraph;
class QCustomPlot;
class QPalette;

namespace quantoscope {

class EmptyHint;
class ResultsStore;
struct LayerResult;
struct MetricDescription;

/// One layer of run A, in axis units.
struct DisagreementPoint
{
    QString layer;
    double weight = 0; ///< weight MSE
    double output = 0; ///< the other metric
    std::optional<double> baselineWeight; ///< of run B
    std::optional<double> baselineOutput;

    /// Better than the baseline in one, worse in the other.
    bool disagrees() const;
};

/// Run A of the selection over run B as the baseline, both axes logarithmic. Hovering tells a layer's figures (tooltip
/// and Selection::hover), a click selects it, arrow keys move a reading cursor through the layers (those that are
/// marked first with Ctrl), Return selects, the wheel zooms, Esc or a double click resets the view.
class DisagreementPlot : public QWidget, public ReadablePlot
{
    Q_OBJECT

public:
    /// Both outlive the plot.
    DisagreementPlot(const ResultsStore& store, Selection& selection, QWidget* parent = nullptr);
    ~DisagreementPlot() override;

    /// The layer metrics that can stand against the weights' error: those for which less is better.
    static QStringList metricKeys();
    /// One of them; unknown keys are ignored.
    void setMetric(const QString& key);
    QString metric() const;
    void setEmptyHint(const QString& text);
    /// Shows the selection as it is now, and not a moment later.
    void refresh();
    void resetView() override;
    QCustomPlot& plot() { return *m_plot; }
    /// In model order.
    const std::vector<DisagreementPoint>& points() const { return m_points; }
    /// The sentence of the layer under the reading cursor; empty without one.
    QString cursorSentence() const;

    QString title() const override;
    QString description() const override;
    /// One row a layer: both figures of both runs, and whether they disagree.
    TableTwin tableTwin() const override;
    bool isEmpty() const override { return m_points.empty(); }
    QSize exportSize() const override { return { 640, 420 }; }
    void paintOnPaper(QPaintDevice& device, const QSize& size, double scale) override;

Q_SIGNALS:
    /// A sentence about the layer under the reading cursor.
    void cursorMoved(const QString& sentence);
    void shownChanged(); ///< metric or points

protected:
    void changeEvent(QEvent* event) override;

private:
    std::optional<ReadingPlace> placeAt(const QPoint& position) const override;
    ReadingPlace nextPlace(const std::optional<ReadingPlace>& from, const ReadingStep& step) const override;
    std::optional<Hover> read(const ReadingPlace& place) const override;
    void choose(const ReadingPlace& place) override;
    void drawCursor() override;

    void scheduleRefresh();
    void gather();
    void applyColours(const QPalette& palette);
    QString sentence(const DisagreementPoint& point) const;
    const DisagreementPoint& pointOf(const ReadingPlace& place) const;
    /// In model order; `otherwise` where no point is of that layer.
    std::int64_t indexOf(const QString& layer, std::int64_t otherwise) const;
    void tell();

    const ResultsStore& m_store;
    Selection& m_selection;
    QCustomPlot* m_plot;
    QCPGraph* m_agreeing; ///< the plot's own, and so below
    QCPGraph* m_disagreeing;
    QCPGraph* m_chosen; ///< the selected layer, and the one under the cursor
    EmptyHint* m_hint;
    QString m_emptyText;
    const MetricDescription* m_metric;
    std::vector<DisagreementPoint> m_points;
    int m_leftOut = 0; ///< layers of run A without an error that a logarithmic axis can show
    std::unique_ptr<ReadingCursor> m_reading;
    bool m_refreshPending = false;
};

} // namespace quantoscope
