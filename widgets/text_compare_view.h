// A prompt continued by the original and by each visible run, side by side.
#pragma once

#include "widgets/exportable_plot.h"
#include "widgets/results_store.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;

namespace quantoscope {

class EmptyHint;
class Selection;
class TokenColumn;

/// The first token that differs is boxed and marked by an arrow; tokens are shaded by their KL divergence, and a
/// tooltip gives a token's log probability and its five likeliest alternatives.
class TextCompareView : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the view.
    TextCompareView(const ResultsStore& store, Selection& selection, QWidget* parent = nullptr);
    ~TextCompareView() override;

    void setEmptyHint(const QString& text);
    QStringList prompts() const;
    QString currentPrompt() const;
    void setCurrentPrompt(const QString& prompt);
    /// Scrolls to the next first divergence, going on to the following prompt after the last run's.
    void goToNextDivergence();
    /// Prompt and all columns as plain text.
    QString plainText() const;
    void copyAll() const;
    /// The original first, then one of each visible run.
    std::vector<TokenColumn*> columns() const { return m_columns; }

    QString description() const;
    /// One row a token position: each column's token, log probability, and KL.
    TableTwin tableTwin() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshPrompts();
    void refreshColumns();
    const TextResult* textOf(const RunRecord& run, const QString& prompt) const;

    const ResultsStore& m_store;
    Selection& m_selection;
    QComboBox* m_promptBox;
    QPushButton* m_nextButton;
    QPushButton* m_copyButton;
    QLabel* m_promptLabel;
    QLabel* m_summary;
    QWidget* m_legend;
    QSplitter* m_splitter;
    EmptyHint* m_hint;
    QString m_emptyText;
    std::vector<TokenColumn*> m_columns;
    int m_divergenceColumn = -1;
};

} // namespace quantoscope
