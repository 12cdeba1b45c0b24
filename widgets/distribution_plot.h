// Histogram of the selected layer: the original weights and those of each visible run, overlaid.
#pragma once

#include "widgets/exportable_plot.h"
#include "widgets/results_store.h"

#include <QWidget>

#include <memory>

class QCPAxisRect;
class QCPItemStraightLine;
class QCheckBox;
class QCustomPlot;
class QPalette;
class QSpinBox;

namespace quantoscope {

class EmptyHint;
class LevelTicks;
class Selection;

/// Grid levels of one group of one output row (or of the tensor) are ticks under the histogram. Wheel zooms, dragging
/// pans, + − ← → do the same by keyboard, Esc or a double click resets. The counts under the pointer are shown in a
/// tooltip and go to Selection::hover.
class DistributionPlot : public QWidget, public ExportablePlot
{
    Q_OBJECT

public:
    /// Both outlive the plot.
    DistributionPlot(const ResultsStore& store, Selection& selection, QWidget* parent = nullptr);
    ~DistributionPlot() override;

    void setLogarithmic(bool on);
    bool isLogarithmic() const { return m_logarithmic; }
    /// Whose grid levels are shown when the grid is not one for the whole tensor.
    void setLevelRow(int row);
    int levelRow() const { return m_levelRow; }
    void setLevelGroup(int group);
    int levelGroup() const { return m_levelGroup; }
    void setEmptyHint(const QString& text);
    void resetView();
    /// For tests and for paint-time figures.
    QCustomPlot& plot() { return *m_plot; }

    QString title() const override;
    QString description() const override;
    TableTwin tableTwin() const override;
    bool isEmpty() const override;
    QSize exportSize() const override;
    void paintOnPaper(QPaintDevice& device, const QSize& size, double scale) override;

Q_SIGNALS:
    void logarithmicChanged(bool on);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Curve;

    void buildPlot();
    void buildControls();
    void refresh();
    void collectCurves();
    void collectLevels();
    void rebuildGraphs();
    void applyColours(const QPalette& palette);
    void applyScale();
    void updateControls();
    bool handleKey(int key);
    void showValuesAt(const QPoint& position);
    void hideValues();
    void updateAccessibility();
    QString valuesText(std::size_t bin) const;

    const ResultsStore& m_store;
    Selection& m_selection;
    QCustomPlot* m_plot;
    QCPAxisRect* m_levelRect = nullptr;
    LevelTicks* m_levelTicks = nullptr;
    QCPItemStraightLine* m_cursor = nullptr;
    QWidget* m_controls;
    QCheckBox* m_logBox = nullptr;
    QSpinBox* m_rowBox = nullptr;
    QSpinBox* m_groupBox = nullptr;
    EmptyHint* m_hint;
    QString m_emptyText;
    QString m_layer; ///< whose curves are shown
    std::vector<Curve> m_curves; ///< the original first
    bool m_logarithmic = true;
    int m_levelRow = 0;
    int m_levelGroup = 0;
};

} // namespace quantoscope
