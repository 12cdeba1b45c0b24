// Salience: which input channels of a layer matter, and what sparing or scaling them is worth.
#pragma once

#include "core/results/salience.h"
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
class SalienceControls;
class SaliencePanels;
class Selection;

/// Shows what it is given; whoever answers listens to requestChanged(). Left and Right go from channel to channel.
class SalienceView : public QWidget, public ExportablePlot
{
    Q_OBJECT

public:
    /// Both outlive the view.
    SalienceView(const ResultsStore& store, Selection& selection, QWidget* parent = nullptr);
    ~SalienceView() override;

    /// What is to be shown; the layer is empty where none is selected.
    SalienceRequest request() const;
    SalienceControls& controls() { return *m_controls; }
    QCustomPlot& plot() { return *m_plot; }
    const SaliencePanels& panels() const { return *m_panels; }

    /// nullptr: nothing to show.
    void setAnswer(std::shared_ptr<const SalienceAnswer> answer);
    /// Why there is nothing to show, or what to do about it; empty: the answer speaks for itself.
    void setMessage(const QString& text);
    /// Share of the work that is done; negative: none is going on.
    void setProgress(double share);
    const SalienceAnswer* answer() const { return m_answer.get(); }

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
    /// A way to quantize, for a run of the whole model.
    void runRequested(const quantoscope::SalienceVariant& variant);
    /// A person asks what a figure means; `metric`: its key.
    void explanationRequested(const QString& metric);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeTable();
    QWidget* makeFoot();
    void takeLayer();
    void showAnswer();
    void fillTable();
    void moveChannel(std::ptrdiff_t channel);
    void hoverAt(const QPointF& position);
    void requestRun();
    void copyValues();
    void updateHint();

    const ResultsStore& m_store;
    Selection& m_selection;
    SalienceControls* m_controls;
    QCustomPlot* m_plot;
    std::unique_ptr<SaliencePanels> m_panels;
    EmptyHint* m_hint;
    QLabel* m_sentence;
    QTableWidget* m_table;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_run;
    QPushButton* m_copy;
    QString m_message;
    std::shared_ptr<const SalienceAnswer> m_answer;
    std::size_t m_channel = 0; ///< the one looked at
};

} // namespace quantoscope
