// What each block of run A costs a text: the KL divergence that goes when that block is in full precision, as bars.
#pragma once

#include "core/results/block_swap.h"
#include "widgets/reading_cursor.h"

#include <QHash>
#include <QWidget>

#include <memory>
#include <optional>
#include <utility>

class QCPBars;
class QCustomPlot;
class QLabel;
class QProgressBar;
class QPushButton;

namespace quantoscope {

class EmptyHint;
class ResultsStore;

/// Shows what it is given; whoever measures listens to measurementRequested(). What was measured is kept while the
/// session is open. Arrow keys move a reading cursor over the blocks; Return or a click selects a layer of the block:
/// the one of the same kind as the selected layer, else its first. Esc takes the cursor away.
class BlockSwapView : public QWidget, public ReadablePlot
{
    Q_OBJECT

public:
    /// Both outlive the view.
    BlockSwapView(const ResultsStore& store, Selection& selection, QWidget* parent = nullptr);
    ~BlockSwapView() override;

    /// The text that is looked at; that of run A is measured.
    void setPrompt(const QString& prompt);
    const QString& prompt() const { return m_prompt; }
    /// Asks for what is shown, unless it is there already.
    void measure();
    /// What is known so far of one run and prompt, whether or not it is the one shown.
    void setSwaps(std::shared_ptr<const BlockSwaps> swaps);
    void setMeasuring(bool on);
    /// Why there is no answer; empty: what the view says by itself.
    void setMessage(const QString& text);
    const BlockSwaps* swaps() const;
    /// Whether the person works in it and not beside it.
    bool hasAttention() const;
    QCustomPlot& plot() { return *m_plot; }

    QString title() const override;
    QString description() const override;
    /// One row a block: block, KL with it in full precision, KL recovered, its share, whether the token is restored.
    TableTwin tableTwin() const override;
    bool isEmpty() const override { return !swaps() || swaps()->blocks.empty(); }
    QSize exportSize() const override;
    void paintOnPaper(QPaintDevice& device, const QSize& size, double scale) override;

Q_SIGNALS:
    void measurementRequested(const QString& run, const QString& prompt);
    void cancelRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    std::optional<ReadingPlace> placeAt(const QPoint& position) const override;
    ReadingPlace nextPlace(const std::optional<ReadingPlace>& from, const ReadingStep& step) const override;
    std::optional<Hover> read(const ReadingPlace& place) const override;
    void choose(const ReadingPlace& place) override;
    void drawCursor() override;

    QWidget* makeControls();
    void refresh();
    void drawBars();
    void applyColours(const QPalette& palette);
    void updateControls();
    const BlockRecovery& blockOf(const ReadingPlace& place) const;
    QString sentence(const BlockRecovery& block) const;

    const ResultsStore& m_store;
    Selection& m_selection;
    QCustomPlot* m_plot;
    QCPBars* m_bars = nullptr; ///< the plot's own, and so the next
    QCPBars* m_restoring = nullptr; ///< of blocks that bring the first differing token back
    QCPBars* m_cursorBar = nullptr;
    QLabel* m_subject = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_measure = nullptr;
    QPushButton* m_cancel = nullptr;
    EmptyHint* m_hint;
    QString m_prompt;
    QString m_message;
    QHash<std::pair<QString, QString>, std::shared_ptr<const BlockSwaps>> m_known; ///< by run and prompt
    std::unique_ptr<ReadingCursor> m_reading; ///< over the blocks that are measured
    bool m_measuring = false;
};

} // namespace quantoscope
