// Where two metrics tell different stories: the layers of a run by their weight error and by their output error, marked
// where it has improved on a baseline run in one and got worse in the other.
#pragma once

#include "widgets/exportable_plot.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCPGraph;
class QCustomPlot;
class QPalette;

namespace quantoscope {

class EmptyHint;
class ResultsStore;
class Selection;
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
class DisagreementPlot : public QWidget, public ExportablePlot
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
    void resetView();
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
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void scheduleRefresh();
    void gather();
    void applyColours(const QPalette& palette);
    QString sentence(const DisagreementPoint& point) const;
    std::optional<std::size_t> pointAt(const QPoint& position) const;
    void hoverAt(const QPoint& position);
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void moveCursor(int step, bool onlyMarked);
    void setCursor(std::optional<std::size_t> cursor);
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
    std::optional<std::size_t> m_cursor;
    bool m_refreshPending = false;
    QPoint m_pressed;
};

} // namespace quantoscope
