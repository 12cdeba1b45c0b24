// What the views that ask something about the selected layer have in common: a plot, a hint while there is nothing to
// show, and how far an answer has come.
#pragma once

#include "widgets/exportable_plot.h"

#include <QRect>
#include <QWidget>

class QCPLayoutElement;
class QCustomPlot;
class QProgressBar;
class QPushButton;

namespace quantoscope {

class EmptyHint;
class ResultsStore;
class Selection;

/// Shows what it is given; whoever answers listens to requestChanged() and visibilityChanged().
class LayerQuestionView : public QWidget, public ExportablePlot
{
    Q_OBJECT

public:
    ~LayerQuestionView() override;

    QCustomPlot& plot() { return *m_plot; }
    QString plotName() const; ///< object name of the plot
    /// Whether there is anything to ask about.
    bool hasLayer() const;

    /// Why there is nothing to show, or what to do about it; empty: what is shown speaks for itself.
    void setMessage(const QString& text);
    /// Share of the work that is done; negative: none is going on.
    void setProgress(double share);
    /// Shows nothing.
    virtual void clear() = 0;

    /// Where a part of the plot is, in the plot, by a name that lessons point with ("changes"); empty: it is not shown.
    virtual QRect panelPlace(const QString& name) const = 0;

    void paintOnPaper(QPaintDevice& device, const QSize& size, double scale) override;

Q_SIGNALS:
    void requestChanged();
    void visibilityChanged(bool visible);
    void cancelRequested();
    /// A person asks what a figure means; `key`: of a metric, or a term of the glossary.
    void explanationRequested(const QString& key);

protected:
    /// Both outlive the view. `plotName`: object name of the plot; `work`: what is going on while there is progress.
    LayerQuestionView(const ResultsStore& store, Selection& selection, const QString& plotName, const QString& work,
                      QWidget* parent);

    const ResultsStore& store() const { return m_store; }
    Selection& selection() { return m_selection; }
    const Selection& selection() const { return m_selection; }
    QProgressBar& progressBar() { return *m_progress; }
    QPushButton& cancelButton() { return *m_cancel; }
    const QString& message() const { return m_message; }
    /// While there is no answer: the message, or what the view is for.
    const QString& reasonForNoAnswer() const { return m_message.isEmpty() ? m_emptyText : m_message; }

    /// The hint covers `widget`; `text` is its text while there is no message.
    void coverWithHint(QWidget* widget, const QString& text);
    /// Hint, name and description after what is shown has changed.
    void tellWhatIsShown();
    /// After a cursor has moved.
    void tellDescription();
    /// `text` beside the pointer and in the status bar; empty: nothing is under the pointer.
    void showHover(const QPointF& position, const QString& layer, const QString& text);
    /// Outer rectangle of an axis rect, with its title; nullptr: none.
    static QRect placeOf(const QCPLayoutElement* title, const QCPLayoutElement* rect);

    /// With the numbers in texts that are drawn, which are other ones on paper.
    virtual void applyColours(const QPalette& palette) = 0;
    /// After a change of theme or font, when the plot has its colours.
    virtual void looksChanged() = 0;

    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const ResultsStore& m_store;
    Selection& m_selection;
    QCustomPlot* m_plot;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    EmptyHint* m_hint = nullptr;
    QString m_emptyText;
    QString m_message;
};

} // namespace quantoscope
