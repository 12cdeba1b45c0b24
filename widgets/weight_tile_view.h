// The weights of the selected layer, cell by cell: original, quantized and error side by side, two runs split by a
// line, or one less the other; from the whole matrix, pooled, down to single weights.
#pragma once

#include "core/results/weight_tile.h"
#include "widgets/reading_cursor.h"
#include "widgets/weight_tile_scene.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <utility>

class QComboBox;
class QCustomPlot;
class QPushButton;

namespace quantoscope {

class ElidedLabel;
class EmptyHint;
class ResultsStore;
class WeightTilePanels;
struct WeightPlace;

/// Shows what it is given; whoever cuts tiles listens to requestChanged(). The wheel and + − zoom, dragging pans, Esc
/// or a double click shows the whole layer. Arrow keys, Home and End move a reading cursor over the cells and beyond
/// the window's edge. Values under pointer and cursor go to Selection::hover, with the weight for the histogram.
class WeightTileView : public QWidget, public ReadablePlot
{
    Q_OBJECT

public:
    /// Both outlive the view.
    WeightTileView(const ResultsStore& store, Selection& selection, QWidget* parent = nullptr);
    ~WeightTileView() override;

    /// What is to be shown; the layer is empty where none is selected.
    WeightTileRequest request() const;
    /// nullptr: nothing to show.
    void setTile(std::shared_ptr<const WeightTile> tile);
    const WeightTile* tile() const { return m_scene.tile.get(); }
    const WeightTileScene& scene() const { return m_scene; }
    /// Why there is nothing to show; empty: the tile speaks for itself.
    void setMessage(const QString& text);

    /// `run`: the one that TileMode::Run shows; empty: A.
    void setMode(TileMode mode, const QString& run = {});
    TileMode mode() const { return m_mode; }
    /// Id of the run that TileMode::Run shows; empty: none.
    QString shownRun() const;
    void setPooling(TilePooling pooling);
    /// In weights of the layer; empty: all of it.
    void setWindow(const TileRange& range);
    const TileRange& window() const { return m_window; }
    void setSplit(double column);
    void resetView() override { setWindow({}); }
    /// Zooms until every cell is one weight, about the cursor or the middle.
    void showSingleWeights();
    QCustomPlot& plot() { return *m_plot; }
    const WeightTilePanels& panels() const { return *m_panels; }

    QString title() const override;
    QString description() const override;
    TableTwin tableTwin() const override;
    bool isEmpty() const override { return !m_scene.tile; }
    QSize exportSize() const override;
    void paintOnPaper(QPaintDevice& device, const QSize& size, double scale) override;

Q_SIGNALS:
    void requestChanged();
    void visibilityChanged(bool visible);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::optional<ReadingPlace> placeAt(const QPoint& position) const override;
    ReadingPlace nextPlace(const std::optional<ReadingPlace>& from, const ReadingStep& step) const override;
    std::optional<Hover> read(const ReadingPlace& weight) const override;
    void choose(const ReadingPlace& weight) override;
    void drawCursor() override;
    void bringIntoView(const ReadingPlace& weight) override;

    QWidget* makeControls();
    void connectPlot();
    void takeLayer();
    void goTo(const WeightPlace& place);
    void takeRuns();
    void chooseFromBox();
    void describeRuns();
    void showScene();
    void updateHint();
    void announce();
    void takeWindow();
    bool zoomByKey(int key);
    /// The cell (row, column) of the shown tile that a weight is in; unset: the tile does not reach there.
    std::optional<std::pair<std::int64_t, std::int64_t>> cellOf(const ReadingPlace& weight) const;
    QStringList wantedRuns() const;
    QString lackOfCodes() const; ///< a sentence, of the wanted runs; empty: all have theirs
    TileRange wholeLayer() const;

    const ResultsStore& m_store;
    Selection& m_selection;
    QCustomPlot* m_plot;
    std::unique_ptr<WeightTilePanels> m_panels;
    EmptyHint* m_hint;
    QComboBox* m_modeBox = nullptr;
    QComboBox* m_poolingBox = nullptr;
    QPushButton* m_wholeButton = nullptr;
    QPushButton* m_exactButton = nullptr;
    ElidedLabel* m_scope = nullptr;
    QString m_message;
    WeightTileScene m_scene;
    TileMode m_mode = TileMode::Run;
    QString m_run; ///< that TileMode::Run shows; empty: A
    TilePooling m_pooling = TilePooling::LargestMagnitude;
    TileRange m_window; ///< empty: all of the layer
    QString m_layer;
    std::optional<double> m_split; ///< unset: the middle
    std::unique_ptr<ReadingCursor> m_reading; ///< over weights, so that it stays where it is when the cells change
    QTimer m_rest; ///< after the window has moved
    bool m_movesSplit = false;
};

} // namespace quantoscope
