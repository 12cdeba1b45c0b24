// One metric over the model: blocks by projections, one panel a visible run, all under one colour scale.
#pragma once

#include "widgets/colour_map.h"
#include "widgets/reading_cursor.h"
#include "widgets/results_store.h"

#include <QWidget>

#include <memory>
#include <optional>

class QCPAxisRect;
class QCPLayoutElement;
class QCPLayoutGrid;
class QCustomPlot;
class QPalette;

namespace quantoscope {

struct MetricDescription;
class BaselineChooser;
class EmptyHint;
class ErrorGrid;

/// Cells fill in as layers finish; a layer without a value is hatched. Hovering tells the exact value (tooltip and
/// Selection::hover), a click selects the layer, arrow keys move a reading cursor that screen readers follow, Return
/// selects its cell, the wheel zooms into the blocks, Esc or a double click resets the view.
class ErrorMapPlot : public QWidget, public ReadablePlot
{
    Q_OBJECT

public:
    /// Both outlive the plot.
    ErrorMapPlot(const ResultsStore& store, Selection& selection, QWidget* parent = nullptr);
    ~ErrorMapPlot() override;

    void setColourMap(ColourMap map);
    ColourMap colourMap() const { return m_colourMap; }
    /// One colour scale for all panels (the default), or each panel its own.
    void setColoursLocked(bool locked);
    bool coloursLocked() const { return m_locked; }
    /// Values relative to those of this run (an id), on a scale that is even about equality; empty: as they are.
    void setBaseline(const QString& run);
    const QString& baseline() const { return m_baseline; }
    void setEmptyHint(const QString& text);
    void resetView() override;
    QCustomPlot& plot() { return *m_plot; }
    /// Rows, columns and values as drawn.
    const ErrorGrid& grid() const { return *m_grid; }
    /// The sentence of the cell under the reading cursor; empty without one.
    QString cursorSentence() const;

    QString title() const override;
    QString description() const override;
    /// One row a layer: layer, block, kind, then a column for each run.
    TableTwin tableTwin() const override;
    bool isEmpty() const override;
    QSize exportSize() const override;
    void paintOnPaper(QPaintDevice& device, const QSize& size, double scale) override;

Q_SIGNALS:
    /// A sentence about the cell under the reading cursor.
    void cursorMoved(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Panel;

    std::optional<ReadingPlace> placeAt(const QPoint& position) const override;
    ReadingPlace nextPlace(const std::optional<ReadingPlace>& from, const ReadingStep& step) const override;
    std::optional<Hover> read(const ReadingPlace& cell) const override;
    void choose(const ReadingPlace& cell) override;
    void drawCursor() override;
    void bringIntoView(const ReadingPlace& cell) override;

    void refreshLayout();
    void refreshValues();
    void scheduleValues();
    void buildPanels(int perRow);
    const MetricDescription& selectedMetric() const;
    int panelsPerRow(const QSize& size) const;
    void addPanel(QCPLayoutGrid& lines, int position, int row, int column);
    void updateSelectedCell();
    void applyColours(const QPalette& palette);
    void styleScale(Panel& panel, const QPalette& palette, const std::pair<double, double>& range);
    const QString& layerOf(const ReadingPlace& cell) const; ///< empty: the model has none there
    QString cellSentence(const ReadingPlace& cell) const;
    QSizeF cellSize(const QSize& size, int perRow) const;
    int widestName() const; ///< pixels, and so below
    int blockRoom() const; ///< left of the first panels' cells
    int namesHeight(double cellWidth) const;
    void fitPanels(const QSize& size);
    void fitGutters(double cellWidth);
    void linkRows(const QCPAxisRect* source);

    const ResultsStore& m_store;
    Selection& m_selection;
    QCustomPlot* m_plot;
    EmptyHint* m_hint;
    QString m_emptyText;
    ColourMap m_colourMap = ColourMap::Viridis;
    bool m_locked = true;
    QString m_baseline;
    BaselineChooser* m_baselines;
    std::unique_ptr<ErrorGrid> m_grid;
    std::vector<std::unique_ptr<Panel>> m_panels;
    int m_perRow = 0;
    QCPLayoutGrid* m_lines = nullptr; ///< of panels
    QCPLayoutElement* m_rowGutter = nullptr; ///< what is written beside the panels, so that all are as large
    QCPLayoutElement* m_nameGutter = nullptr; ///< and under them
    std::unique_ptr<ReadingCursor> m_reading;
    bool m_valuesPending = false;
    bool m_linking = false;
};

} // namespace quantoscope
