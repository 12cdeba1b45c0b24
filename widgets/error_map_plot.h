// One metric over the model: blocks by projections, one panel a visible run, all under one colour scale.
#pragma once

#include "widgets/colour_map.h"
#include "widgets/exportable_plot.h"
#include "widgets/results_store.h"

#include <QWidget>

class QCustomPlot;

namespace quantoscope {

class EmptyHint;
class Selection;

/// Cells fill in as layers finish; a layer without a value is grey. Hovering tells the exact value (tooltip and
/// Selection::hover), a click selects the layer, arrow keys move a reading cursor that screen readers follow, Return
/// selects its cell, Esc resets the view.
class ErrorMapPlot : public QWidget, public ExportablePlot
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
    void setEmptyHint(const QString& text);
    void resetView();
    QCustomPlot& plot() { return *m_plot; }

    QString title() const override;
    QString description() const override;
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
    struct Private;
    const ResultsStore& m_store;
    Selection& m_selection;
    QCustomPlot* m_plot;
    EmptyHint* m_hint;
    QString m_emptyText;
    ColourMap m_colourMap = ColourMap::Viridis;
    bool m_locked = true;
    std::unique_ptr<Private> d;
};

} // namespace quantoscope
