// Which input channels the weights of the marked range belong to.
#pragma once

#include "core/results/weight_range.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QSortFilterProxyModel;
class QTableView;

namespace quantoscope {

class RangeChannelModel;
class ResultsStore;
class Selection;

/// Hidden while no range is marked. Shows what it is given; whoever counts listens to requestChanged(). Return or a
/// double click asks the views of single weights to go to the channel; Ctrl+C copies the chosen rows.
class RangeChannelsView : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the view.
    RangeChannelsView(const ResultsStore& store, Selection& selection, QWidget* parent = nullptr);
    ~RangeChannelsView() override;

    /// Empty while no range of a layer is marked.
    std::optional<WeightRangeRequest> request() const;
    void setAnswer(std::shared_ptr<const WeightRangeAnswer> answer);
    /// Why there is no answer.
    void setMessage(const QString& text);
    QTableView& table() { return *m_table; }
    /// Titles and the chosen rows, or all where none is, separated by tabs.
    QString plainText() const;

Q_SIGNALS:
    void requestChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeRange();
    void copy() const;
    void goToChannel(const QModelIndex& index);

    const ResultsStore& m_store;
    Selection& m_selection;
    RangeChannelModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QTableView* m_table;
    QLabel* m_summary;
};

} // namespace quantoscope
