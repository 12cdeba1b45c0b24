// The error microscope: from a layer's worst rows to the worst weights of one and to the calibration tokens that drive
// a channel. Three tables, each of which follows the one before.
#pragma once

#include "core/results/microscope.h"

#include <QAbstractTableModel>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QProgressBar;
class QTableView;

namespace quantoscope {

class ResultsStore;
class Selection;

/// Cells as texts, of which one column may have bars.
class MicroscopeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int FractionRole = Qt::UserRole + 1;

    struct Line
    {
        std::int64_t index = 0; ///< of what the line is about: row, column, or place in the list
        double fraction = 0; ///< of the bar
        QStringList cells;
        QString wholeText {}; ///< of the text column, where its cell holds a part
    };

    explicit MicroscopeModel(QObject* parent = nullptr);

    /// `barColumn`: -1 for none; `textColumn`: set like text, and not like a number.
    void setLines(const QStringList& titles, std::vector<Line> lines, int barColumn, int textColumn = -1);
    const std::vector<Line>& lines() const { return m_lines; }
    /// Titles and cells, separated by tabs.
    QString plainText() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_titles;
    std::vector<Line> m_lines;
    int m_barColumn = -1;
    int m_textColumn = -1;
};

/// Shows what it is given; whoever answers listens to requestChanged() and visibilityChanged().
class MicroscopeView : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the view.
    MicroscopeView(const ResultsStore& store, Selection& selection, QWidget* parent = nullptr);

    /// What is asked of the selected layer of run A; empty if no run has it.
    std::optional<MicroscopeRequest> request() const;
    void setAnswer(std::shared_ptr<const MicroscopeAnswer> answer);
    const std::shared_ptr<const MicroscopeAnswer>& answer() const { return m_answer; }
    /// Why nothing is shown, or what is being done; empty: what is shown speaks for itself.
    void setMessage(const QString& text);
    /// Share of the work that is done; negative: none is going on.
    void setProgress(double share);

    /// What is shown, in sentences.
    QString description() const;
    /// The sentences and all three tables.
    QString plainText() const;
    /// Selects the layer where run A's relative output error is largest.
    void goToWorstLayer();

Q_SIGNALS:
    void requestChanged();
    void visibilityChanged(bool visible);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Panel
    {
        QLabel* title = nullptr;
        QTableView* table = nullptr;
        MicroscopeModel* model = nullptr;
    };
    Panel makePanel(const char* name, const QString& help, QWidget* parent);
    void listen();
    bool showsColumns() const;
    void askAnew();
    void fillShares();
    void fillWeights();
    void fillTokens();
    void select(const Panel& panel, std::int64_t index);
    std::optional<std::int64_t> chosen(const Panel& panel) const;

    const ResultsStore& m_store;
    Selection& m_selection;
    QComboBox* m_kind; ///< rows or columns
    QLabel* m_sentence;
    QProgressBar* m_progress;
    Panel m_shares;
    Panel m_weights;
    Panel m_tokens;
    std::shared_ptr<const MicroscopeAnswer> m_answer;
    QString m_message;
    std::int64_t m_row = -1;
    std::int64_t m_column = -1;
    bool m_filling = false;
};

} // namespace quantoscope
