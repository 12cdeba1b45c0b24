// Run A at a glance: what it changed, its figures beside the original's, its worst layers, its exports, its warnings.
#pragma once

#include <QHash>
#include <QWidget>

#include <optional>
#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;
class QScrollArea;
class QTableWidget;

namespace quantoscope {

class EmptyHint;
class ResultsStore;
class Selection;
struct MetricDescription;
struct RunMetricDescription;
struct RunRecord;

class OverviewView : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the view.
    OverviewView(const ResultsStore& store, Selection& selection, QWidget* parent = nullptr);
    ~OverviewView() override;

    void setEmptyHint(const QString& text);
    /// The value of the selected metric beyond which a layer is counted as bad; empty: none is.
    std::optional<double> threshold() const;
    /// The sentences shown.
    QString summary() const;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeContent();
    QWidget* makeLayersHeading();
    void scaleHeadings(); ///< to the view's own font
    void scheduleRefresh();
    void refresh();
    void fillCards(const RunRecord& run);
    void markLayer();
    void placeCards(const std::vector<QWidget*>& cards);
    QWidget* makeCard(const RunRecord& run, const RunMetricDescription& metric, const std::optional<double>& value);
    void fillLayers(const RunRecord& run);
    std::size_t rowsWithRoom() const;
    void countBadLayers(const RunRecord& run, const MetricDescription& metric);
    void showThreshold();

    const ResultsStore& m_store;
    Selection& m_selection;
    QScrollArea* m_area;
    QLabel* m_name;
    QLabel* m_state;
    QLabel* m_summary;
    QGridLayout* m_cards;
    QLabel* m_layersTitle;
    QLineEdit* m_threshold;
    QLabel* m_badLayers;
    QTableWidget* m_layers;
    QLabel* m_exports;
    QLabel* m_warnings;
    EmptyHint* m_hint;
    QString m_emptyText;
    QHash<QString, QString> m_thresholds; ///< as typed, by metric
    bool m_refreshPending = false;
};

} // namespace quantoscope
