// What if: one layer with other bits, groups, scales, answered while a slider moves.
#pragma once

#include "core/results/what_if.h"
#include "widgets/layer_question_view.h"

#include <memory>
#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;
class QTableWidget;

namespace quantoscope {

class WhatIfControls;
class WhatIfPanels;

/// The arrow keys move the marked weight of the
/// tile, whose levels are shown under the histogram.
class WhatIfView : public LayerQuestionView
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
    const WhatIfPanels& panels() const { return *m_panels; }
    void setLogarithmic(bool on);

    /// nullptr: nothing to show.
    void setAnswer(std::shared_ptr<const WhatIfAnswer> answer);
    void clear() override { setAnswer(nullptr); }
    /// "histogram", "levels", "original", "quantized", "error"
    QRect panelPlace(const QString& name) const override;
    /// A line under the figures: why some are missing; empty: none.
    void setNote(const QString& text);

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

Q_SIGNALS:
    /// The settings as they are, for a run of the whole model.
    void runRequested(const quantoscope::WhatIfRequest& settings);

protected:
    void applyColours(const QPalette& palette) override;
    void looksChanged() override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeLeft();
    void fitLeft();
    QWidget* makeRight();
    void makeTable();
    void takeLayer();
    void fillTable();
    void fitTable();
    QSize titleSize(int column, int width, const QFont& font) const;
    std::vector<int> leastWidths(const QFont& font) const;
    void fillRow(int row, const QString& name, const LayerResult* figures);
    void fillChanges(int row);
    void showAnswer();
    void moveCell(int row, int column);
    void hoverAt(const QPointF& position);

    WhatIfControls* m_controls;
    QScrollArea* m_left;
    QTableWidget* m_table; ///< before the panels, whose making is an event already
    std::unique_ptr<WhatIfPanels> m_panels;
    QLabel* m_scope;
    QLabel* m_sentence;
    QLabel* m_note;
    QPushButton* m_run;
    QPushButton* m_copy;
    std::shared_ptr<const WhatIfAnswer> m_answer;
    std::shared_ptr<const WhatIfAnswer> m_before;
    int m_row = 0; ///< of the tile: the weight that is marked
    int m_column = 0;
};

} // namespace quantoscope
