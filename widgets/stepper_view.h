// The stepper: how each method quantizes a tile of the selected layer, to be played, stepped, rewound and scrubbed.
#pragma once

#include "core/results/stepper_frames.h"
#include "widgets/layer_question_view.h"

#include <QTimer>

#include <memory>

class QLabel;
class QSlider;
class QToolButton;

namespace quantoscope {

class StepperControls;
class StepperPanels;

/// Shows what it is given; whoever makes tiles listens to requestChanged(). Space plays and pauses, Left and Right
/// step, Home and End go to the first and last frame; a click on a row shows that row's choice and inverse Hessian.
class StepperView : public LayerQuestionView
{
    Q_OBJECT

public:
    /// Both outlive the view.
    StepperView(const ResultsStore& store, Selection& selection, QWidget* parent = nullptr);
    ~StepperView() override;

    /// What is to be shown; the layer is empty where none is selected.
    StepperRequest request() const;
    StepperControls& controls() { return *m_controls; }
    const StepperPanels& panels() const { return *m_panels; }

    /// Starts at the first frame, or at the one that was shown if only numbers have changed. nullptr: nothing to show.
    void setTile(std::shared_ptr<const StepperTile> tile);
    void clear() override { setTile(nullptr); }
    /// "weights", "changes", "differences", "costs", "hessian", "channels", "search", "errors"
    QRect panelPlace(const QString& name) const override;

    const StepperTile* tile() const { return m_tile.get(); }
    const StepperTrace* trace() const { return m_trace; } ///< of the method chosen; nullptr without a tile
    int frame() const { return m_frame; }
    int frames() const;
    void setFrame(int frame);
    int row() const { return m_row; } ///< within the tile: whose choice the sentence tells
    QString sentence() const;
    bool isPlaying() const { return m_timer.isActive(); }
    void play();
    void pause();

    QString title() const override;
    QString description() const override;
    TableTwin tableTwin() const override;
    bool isEmpty() const override { return !m_trace; }
    QSize exportSize() const override;

Q_SIGNALS:
    void frameChanged(int frame);

protected:
    void applyColours(const QPalette& palette) override;
    void looksChanged() override { updateIcons(); }
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeTransport();
    QToolButton* addButton(const QString& name, const QString& text, int steps);
    void takeLayer();
    void chooseTrace();
    void showFrame();
    void setSpeed(int position);
    void hoverAt(const QPointF& position);
    void updateButtons();
    void updateIcons();

    StepperControls* m_controls;
    std::unique_ptr<StepperPanels> m_panels;
    QLabel* m_sentence;
    QLabel* m_count;
    QSlider* m_slider;
    QSlider* m_speed;
    QToolButton* m_first;
    QToolButton* m_back;
    QToolButton* m_play;
    QToolButton* m_next;
    QToolButton* m_last;
    QTimer m_timer;
    std::shared_ptr<const StepperTile> m_tile;
    const StepperTrace* m_trace = nullptr;
    int m_frame = 0;
    int m_row = 0;
};

} // namespace quantoscope
