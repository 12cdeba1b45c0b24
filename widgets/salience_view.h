// Salience: which input channels of a layer matter, and what sparing or scaling them is worth.
#pragma once

#include "core/results/salience.h"
#include "widgets/layer_question_view.h"

#include <memory>

class QLabel;
class QPushButton;
class QTableWidget;

namespace quantoscope {

class SalienceControls;
class SaliencePanels;

/// Left and Right go from channel to channel.
class SalienceView : public LayerQuestionView
{
    Q_OBJECT

public:
    /// Both outlive the view.
    SalienceView(const ResultsStore& store, Selection& selection, QWidget* parent = nullptr);
    ~SalienceView() override;

    /// What is to be shown; the layer is empty where none is selected.
    SalienceRequest request() const;
    SalienceControls& controls() { return *m_controls; }
    const SaliencePanels& panels() const { return *m_panels; }

    /// nullptr: nothing to show.
    void setAnswer(std::shared_ptr<const SalienceAnswer> answer);
    void clear() override { setAnswer(nullptr); }
    /// "inputs", "errors", "scales", "outliers"
    QRect panelPlace(const QString& name) const override;
    const SalienceAnswer* answer() const { return m_answer.get(); }

    QString title() const override;
    QString description() const override;
    TableTwin tableTwin() const override;
    bool isEmpty() const override { return !m_answer; }
    void paintOnPaper(QPaintDevice& device, const QSize& size, double scale) override;
    QSize exportSize() const override;

Q_SIGNALS:
    /// A way to quantize, for a run of the whole model.
    void runRequested(const quantoscope::SalienceVariant& variant);

protected:
    void applyColours(const QPalette& palette) override;
    void looksChanged() override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeTable();
    void fitTable();
    void fitColumns();
    QWidget* makeFoot();
    void takeLayer();
    void showAnswer();
    void fillTable();
    void moveChannel(std::ptrdiff_t channel);
    void hoverAt(const QPointF& position);
    void requestRun();
    void copyValues();

    SalienceControls* m_controls;
    QTableWidget* m_table; ///< before the panels, whose making is an event already
    std::unique_ptr<SaliencePanels> m_panels;
    QLabel* m_sentence;
    QPushButton* m_run;
    QPushButton* m_copy;
    std::shared_ptr<const SalienceAnswer> m_answer;
    std::size_t m_channel = 0; ///< the one looked at
};

} // namespace quantoscope
