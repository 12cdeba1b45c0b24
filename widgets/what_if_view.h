// What if: one layer with other bits, groups, scales, answered while a slider moves.
#pragma once

#include "core/results/what_if.h"
#include "widgets/exportable_plot.h"

#include <QWidget>

#include <memory>

class QCustomPlot;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace quantoscope {

class EmptyHint;
class ResultsStore;
class Selection;
class WhatIfControls;
class WhatIfPanels;

/// Shows what it is given; whoever answers listens to requestChanged(). The arrow keys move the marked weight of the
/// tile, whose levels are shown under the histogram.
class WhatIfView : public QWidget, public ExportablePlot
{
    Q_OBJECT

public:
    /// Both outlive the view.
    WhatIfView(const ResultsStore& store, Selection& selection, QWidget* parent = nullptr);
    ~WhatIfView() override;

    /// What is to be shown; the layer is empty where none is selected.
    WhatIfRequest request() const;
    bool wantsOutputs() const;
    WhatIfControls& controls() { return *m_controls; }
    QCustomPlot& plot() { return *m_plot; }
    const WhatIfPanels& panels() const { return *m_panels; }
    void setLogarithmic(bool on);

    /// nullptr: nothing to show.
    void setAnswer(std::shared_ptr<const WhatIfAnswer> answer);
    /// Why there is nothing to show, or what to do about it; empty: the answer speaks for itself.
    void setMessage(const QString& text);
    /// A line under the figures: why some are missing; empty: none.
    void setNote(const QString& text);
    /// Share of gathering the layer's inputs that is done; negative: it is not going on.
    void setProgress(double share);

    const WhatIfAnswer* answer() const { return m_answer.get(); }
    /// What figures are compared with: the answer before the control that was moved last.
    const WhatIfAnswer* before() const { return m_before.get(); }
    /// Settings and figures for other programs: a line each, separated by tabs.
    QString valuesText() const;

    QString title() const override;
    QString description() const override;
    TableTwin tableTwin() const override;
    bool isEmpty() const override { return !m_answer; }
    QSize exportSize() const override;
    void paintOnPaper(QPaintDevice& device, const QSize& size, double scale) override;

Q_SIGNALS:
    void requestChanged();
    void visibilityChanged(bool visible);
    void cancelRequested();
    /// The settings as they are, for a run of the whole model.
    void runRequested(const quantoscope::WhatIfRequest& settings);
    /// A person asks what a figure means; `metric`: its key.
    void explanationRequested(const QString& metric);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeLeft();
    QWidget* makeRight();
    void makeTable();
    void takeLayer();
    void fillTable();
    void fitTable();
    void fillRow(int row, const QString& name, const LayerResult* figures);
    void fillChanges(int row);
    void showAnswer();
    void moveCell(int row, int column);
    void hoverAt(const QPointF& position);
    void updateHint();

    const ResultsStore& m_store;
    Selection& m_selection;
    WhatIfControls* m_controls;
    QCustomPlot* m_plot;
    std::unique_ptr<WhatIfPanels> m_panels;
    EmptyHint* m_hint;
    QLabel* m_scope;
    QLabel* m_sentence;
    QLabel* m_note;
    QTableWidget* m_table;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_run;
    QPushButton* m_copy;
    QString m_message;
    std::shared_ptr<const WhatIfAnswer> m_answer;
    std::shared_ptr<const WhatIfAnswer> m_before;
    int m_row = 0; ///< of the tile: the weight that is marked
    int m_column = 0;
};

} // namespace quantoscope
