// What each run costs against what it is worth: one point a run, and the front of those that none betters.
#pragma once

#include "widgets/reading_cursor.h"
#include "widgets/results_store.h"

#include <QWidget>

#include <memory>
#include <optional>

class QCustomPlot;
class QPalette;

namespace quantoscope {

class EmptyHint;
class ParetoKey;
class ParetoPoints;
struct ParetoPoint;
struct RunMetricDescription;

/// Every run of the store that has both figures, visible or not. Hovering tells a run's figures (tooltip and
/// Selection::hover), a click makes it run A, arrow keys move a reading cursor through the points by cost, Return
/// selects, the wheel zooms, Esc or a double click resets the view.
class ParetoPlot : public QWidget, public ReadablePlot
{
    Q_OBJECT

public:
    /// Both outlive the plot.
    ParetoPlot(const ResultsStore& store, Selection& selection, QWidget* parent = nullptr);
    ~ParetoPlot() override;

    /// Keys of run metrics: "bits_per_weight", "bytes" or "seconds" against any other.
    static QStringList costKeys();
    static QStringList worthKeys();
    /// Unknown keys are ignored.
    void setCost(const QString& key);
    void setWorth(const QString& key);
    QString cost() const;
    QString worth() const;
    /// Without a choice the axis is logarithmic where positive values span more than a factor of three.
    void setLogarithmic(std::optional<bool> logarithmic);
    bool isLogarithmic() const;
    /// Runs that differ only in their calibration samples are one point at their mean, with bars of their spread.
    void setGrouped(bool grouped);
    bool isGrouped() const { return m_grouped; }
    /// Only these runs (ids); empty: all.
    void setShownRuns(const QStringList& runs);
    void setEmptyHint(const QString& text);
    void resetView() override;
    QCustomPlot& plot() { return *m_plot; }
    /// By rising cost, in axis units.
    const std::vector<ParetoPoint>& points() const;
    /// The sentence of the point under the reading cursor; empty without one.
    QString cursorSentence() const;

    QString title() const override;
    QString description() const override;
    /// One row a point: run, name, method, cost, worth, standard error, whether it is on the front, runs.
    TableTwin tableTwin() const override;
    bool isEmpty() const override;
    QSize exportSize() const override;
    void paintOnPaper(QPaintDevice& device, const QSize& size, double scale) override;

Q_SIGNALS:
    /// A sentence about the point under the reading cursor.
    void cursorMoved(const QString& sentence);
    void shownChanged(); ///< metrics, scale or points

protected:
    void changeEvent(QEvent* event) override;

private:
    std::optional<ReadingPlace> placeAt(const QPoint& position) const override;
    ReadingPlace nextPlace(const std::optional<ReadingPlace>& from, const ReadingStep& step) const override;
    std::optional<Hover> read(const ReadingPlace& place) const override;
    void choose(const ReadingPlace& place) override;
    void drawCursor() override;

    void scheduleRefresh();
    void refresh();
    std::optional<double> original() const;
    void applyColours(const QPalette& palette);
    void applyAxes();
    QString sentence(const ParetoPoint& point) const;
    QStringList indistinguishable() const;
    const ParetoPoint& pointOf(const ReadingPlace& place) const;

    const ResultsStore& m_store;
    Selection& m_selection;
    QCustomPlot* m_plot;
    ParetoPoints* m_points; ///< the plot's own, and so the next
    ParetoKey* m_key;
    EmptyHint* m_hint;
    QString m_emptyText;
    const RunMetricDescription* m_cost;
    const RunMetricDescription* m_worth;
    std::optional<bool> m_logarithmic;
    QStringList m_shownRuns;
    bool m_grouped = true;
    std::unique_ptr<ReadingCursor> m_reading;
    bool m_refreshPending = false;
    bool m_onPaper = false; ///< without what only the window knows: letters, and which run is A
};

} // namespace quantoscope
