// A prompt continued by the original and by each visible run, side by side.
#pragma once

#include "widgets/exportable_plot.h"
#include "widgets/results_store.h"
#include "widgets/token_column.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollBar;
class QSplitter;

namespace quantoscope {

class EmptyHint;
class Selection;
class TokenLegend;

/// The first token that differs is framed and pointed at; strips under the tokens tell their KL divergence and
/// surprisal, or shades behind them tell one of the two; a tooltip gives the values, a token's probability and its five
/// likeliest alternatives.
class TextCompareView : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the view.
    TextCompareView(const ResultsStore& store, Selection& selection, QWidget* parent = nullptr);
    ~TextCompareView() override;

    void setEmptyHint(const QString& text);
    QStringList prompts() const { return m_prompts; }
    QString currentPrompt() const;
    void setCurrentPrompt(const QString& prompt);
    void setDisplay(TokenDisplay display);
    TokenDisplay display() const;
    /// Scrolls to the next run's first differing token, going on to the following prompt after the last run's.
    void goToNextDivergence();
    /// Prompt and all columns as plain text.
    QString plainText() const;
    void copyAll() const;
    bool isEmpty() const { return m_columns.empty(); }
    /// The original first, then one of each visible run.
    const std::vector<TokenColumn*>& columns() const { return m_columns; }

    /// The button that shows and hides what belongs to the blocks of run A.
    void setBlocksShown(bool shown);

    QString description() const;
    /// One row a token position: each column's token, its log probability, and its KL divergence.
    TableTwin tableTwin() const;

    /// Pixels of the longest text that would have to be scrolled to.
    int hiddenHeight() const;
    /// Below which columns would be scrolled sideways.
    int leastWidth() const;

Q_SIGNALS:
    void promptShown(const QString& prompt);
    void blocksWanted(bool shown);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// One column as it is shown.
    struct Shown
    {
        QString heading;
        TextResultPtr text {};
        int colourIndex = -1; ///< -1: the original
        std::optional<int> divergence {};
    };

    QWidget* buildBar();
    void refreshPrompts();
    void refreshColumns();
    std::vector<Shown> collect() const;
    TokenColumn* addColumn(const Shown& shown);
    std::vector<TokenColumn::Mark> originalMarks() const;
    bool goToDivergenceAfter(int position);
    void linkScrolling();
    void fitScrollBar();
    void scrollColumns(int value);
    void applyDisplay();
    void summarize();

    const ResultsStore& m_store;
    Selection& m_selection;
    QComboBox* m_promptBox;
    QPushButton* m_nextButton;
    QPushButton* m_blocksButton;
    QPushButton* m_copyButton;
    QLabel* m_promptLabel;
    QLabel* m_summary;
    QComboBox* m_displayBox;
    TokenLegend* m_legend;
    QSplitter* m_splitter;
    QScrollBar* m_scrollBar; ///< of all columns together
    EmptyHint* m_hint;
    QString m_emptyText;
    QStringList m_prompts;
    std::vector<Shown> m_shown;
    std::vector<TokenColumn*> m_columns;
    int m_visited = 0; ///< the column whose divergence was gone to last
    bool m_scrolling = false;
};

} // namespace quantoscope
