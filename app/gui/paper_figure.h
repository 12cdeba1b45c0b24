// A figure for paper: panels with letters on a page of a journal's width, each drawn at its place's size and font.
#pragma once

#include "app/gui/figure_panel.h"
#include "app/gui/figure_style.h"
#include "app/gui/figures.h"
#include "widgets/exportable_plot.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace quantoscope {

class PaperFigure : public QObject, public ExportablePlot
{
    Q_OBJECT

public:
    /// The store outlives it. Its panels are those that the store's session keeps, and another session's after a reset.
    explicit PaperFigure(const ResultsStore& store, QObject* parent = nullptr);
    ~PaperFigure() override;

    void addPanel(FigurePanel panel);
    void removePanel(std::size_t index);
    /// To another place in the order.
    void movePanel(std::size_t from, std::size_t to);
    void setWide(std::size_t index, bool wide);
    const std::vector<FigurePanel>& panels() const { return m_panels; }
    /// The weights of a panel that shows a tile, which a session does not keep.
    void setTile(std::size_t index, std::shared_ptr<const WeightTile> tile);
    void setStyle(const FigureStyle& style);
    const FigureStyle& style() const { return m_style; }
    /// "a", "B", "(c)"; empty without letters.
    QString letter(std::size_t index) const;
    /// Of a panel, as it is drawn.
    const TableTwin& table(std::size_t index) const { return m_drawn[index].table; }
    const QString& panelDescription(std::size_t index) const { return m_drawn[index].description; }
    /// False while panels are still to be drawn: one a turn of the event loop.
    bool isReady() const { return m_nextTurn.isActive() == false; }
    /// Draws what is left, now.
    void finish();
    /// All runs of all panels, in the order of their letters.
    QStringList runs() const;
    /// For Session::figureJson.
    QByteArray json() const;

    /// In device-independent pixels, and so below.
    QSizeF pageSize() const;
    std::vector<QRectF> places() const;
    /// Which run each letter in the panels is: a line of entries under them, or several.
    struct KeyEntry
    {
        QString letter;
        QString name;
        int colourIndex = 0;
        QRectF place;
    };
    std::vector<KeyEntry> key() const;

    QString title() const override;
    QString description() const override;
    /// A row a number: panel, row, column's header, value.
    TableTwin tableTwin() const override;
    bool isEmpty() const override { return m_panels.empty(); }
    QSize exportSize() const override;
    void paintOnPaper(QPaintDevice& device, const QSize& size, double scale) override;

Q_SIGNALS:
    void changed(); ///< panels or style
    void edited(); ///< the same by a person, not by opening a session
    void drawn(); ///< another panel was drawn

private:
    struct Drawn
    {
        bool isCurrent = false;
        QPicture picture;
        QSizeF size; ///< that it was recorded at
        QString description;
        TableTwin table;
    };

    void restore();
    void edit();
    void redrawAll();
    void drawNext();
    void drawPanel(std::size_t index);
    double letterHeight() const;
    double panelsBottom() const;
    bool hasKey() const;
    QStringList keyedRuns() const;
    void paintKey(QPainter& painter) const;

    const ResultsStore& m_store;
    FigureStyle m_style;
    std::vector<FigurePanel> m_panels;
    std::vector<Drawn> m_drawn;
    std::optional<FigureSheet> m_sheet; ///< only while something is to be drawn: its views follow the store
    QTimer m_nextTurn;
};

} // namespace quantoscope
