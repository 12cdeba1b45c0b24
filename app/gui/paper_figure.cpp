#include "app/gui/paper_figure.h"

#include "app/gui/figure_file.h"
#include "core/base/errors.h"
#include "widgets/theme.h"

#include <QFont>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace quantoscope {

namespace {

constexpr double kPixelsPerMm = 96 / 25.4;
constexpr double kPixelsPerPt = 96 / 72.0;
constexpr double kGap = 8; // pixels between panels
constexpr double kTrim = 2 * kPixelsPerMm; // that a page may lose at its edges
constexpr double kLetterSize = 1.25; // of the figure's font
constexpr double kKeyLine = 1.6; // of the figure's font: from one line of the key to the next
constexpr double kKeySample = 1.2; // likewise: the coloured line before a name, and so below
constexpr double kKeyGap = 0.5; // about the letter
constexpr double kKeyBetween = 1.5; // entries

// Drawn at a size that is exact at any scale, in hundredths of the type's size.
QFont largeFont(bool bold)
{
    QFont font = QGuiApplication::font();
    font.setBold(bold);
    font.setPixelSize(100);
    return font;
}

double widthOf(const QString& text, bool bold)
{
    return QFontMetricsF(largeFont(bold)).horizontalAdvance(text) / 100;
}

// These show runs by their colours and letters alone.
bool needsKey(const FigurePanel& panel)
{
    static const QStringList views { QStringLiteral("error-map"), QStringLiteral("distribution"),
                                     QStringLiteral("tile") };
    return !panel.frozen && views.contains(panel.plot.view);
}

// Its points have names where there is no key.
bool isPareto(const FigurePanel& panel)
{
    return !panel.frozen && panel.plot.view == QLatin1String("pareto");
}

} // namespace

PaperFigure::PaperFigure(const ResultsStore& store, QObject* parent) : QObject(parent), m_store(store)
{
    m_nextTurn.setSingleShot(true);
    m_nextTurn.setInterval(0);
    connect(&m_nextTurn, &QTimer::timeout, this, &PaperFigure::drawNext);
    connect(&store, &ResultsStore::reset, this, &PaperFigure::restore);
    restore();
}

PaperFigure::~PaperFigure() = default;

// --- Panels and style ---------------------------------------------------------------------------------------------

// The style stays that of the page where the session has no panels of its own.
void PaperFigure::restore()
{
    m_panels.clear();
    if (const std::string& kept = m_store.header().figureJson; !kept.empty()) {
        FigureContents figure = figureFromJson(QByteArray::fromStdString(kept));
        m_style = figure.style;
        m_panels = std::move(figure.panels);
    }
    redrawAll();
}

QByteArray PaperFigure::json() const
{
    return figureJson({ m_style, m_panels });
}

void PaperFigure::edit()
{
    redrawAll();
    Q_EMIT edited();
}

void PaperFigure::addPanel(FigurePanel panel)
{
    m_panels.push_back(std::move(panel));
    edit();
}

void PaperFigure::removePanel(std::size_t index)
{
    m_panels.erase(m_panels.begin() + static_cast<std::ptrdiff_t>(index));
    edit();
}

void PaperFigure::movePanel(std::size_t from, std::size_t to)
{
    FigurePanel moved = std::move(m_panels[from]);
    m_panels.erase(m_panels.begin() + static_cast<std::ptrdiff_t>(from));
    m_panels.insert(m_panels.begin() + static_cast<std::ptrdiff_t>(to), std::move(moved));
    edit();
}

void PaperFigure::setWide(std::size_t index, bool wide)
{
    if (m_panels[index].isWide == wide)
        return;
    m_panels[index].isWide = wide;
    edit();
}

void PaperFigure::setStyle(const FigureStyle& style)
{
    if (m_style == style)
        return;
    m_style = style;
    edit();
}

void PaperFigure::setTile(std::size_t index, std::shared_ptr<const WeightTile> tile)
{
    m_panels[index].tile = std::move(tile);
    redrawAll();
}

QString PaperFigure::letter(std::size_t index) const
{
    const auto small = QString(QChar(u'a' + static_cast<char16_t>(index % 26)));
    switch (m_style.letters) {
    case FigureStyle::Letters::None:
        return {};
    case FigureStyle::Letters::Lower:
        return small;
    case FigureStyle::Letters::Upper:
        return small.toUpper();
    case FigureStyle::Letters::Bracketed:
        return u'(' + small + u')';
    }
    return {};
}

QStringList PaperFigure::runs() const
{
    QStringList all;
    for (const FigurePanel& panel : m_panels)
        all += panel.plot.runs;
    if (std::ranges::any_of(m_panels,
                            [](const FigurePanel& each) { return isPareto(each) && each.plot.runs.isEmpty(); }))
        for (const RunRecord& run : m_store.runs()) // after those that other panels show
            all.append(run.id());
    all.removeDuplicates();
    return all;
}

bool PaperFigure::hasKey() const
{
    return std::ranges::any_of(m_panels, needsKey);
}

QStringList PaperFigure::keyedRuns() const
{
    if (!hasKey())
        return {};
    QStringList keyed;
    bool areAll = false;
    for (const FigurePanel& panel : m_panels) {
        if (needsKey(panel) || isPareto(panel))
            keyed += panel.plot.runs;
        areAll = areAll || (isPareto(panel) && panel.plot.runs.isEmpty());
    }
    QStringList ordered = runs();
    ordered.removeIf([&](const QString& id) { return !m_store.run(id) || !(areAll || keyed.contains(id)); });
    return ordered;
}

// --- Layout -------------------------------------------------------------------------------------------------------

double PaperFigure::letterHeight() const
{
    return m_style.letters == FigureStyle::Letters::None ? 0 : 1.4 * kLetterSize * m_style.fontPt * kPixelsPerPt;
}

std::vector<QRectF> PaperFigure::places() const
{
    const double width = m_style.widthMm * kPixelsPerMm - 2 * kTrim;
    const double height = m_style.rowMm * kPixelsPerMm;
    const int columns = std::clamp(static_cast<int>(m_panels.size()), 1, m_style.columns); // one panel alone fills it
    const double column = (width - (columns - 1) * kGap) / columns;
    std::vector<QRectF> places;
    double y = kTrim;
    int used = 0; // columns of the line
    for (const FigurePanel& panel : m_panels) {
        if (used > 0 && (panel.isWide || used == columns)) {
            y += height + kGap;
            used = 0;
        }
        places.emplace_back(kTrim + used * (column + kGap), y, panel.isWide ? width : column, height);
        used = panel.isWide ? columns : used + 1;
    }
    return places;
}

double PaperFigure::panelsBottom() const
{
    const std::vector<QRectF> all = places();
    return all.empty() ? kTrim + m_style.rowMm * kPixelsPerMm : all.back().bottom();
}

std::vector<PaperFigure::KeyEntry> PaperFigure::key() const
{
    const double type = m_style.fontPt * kPixelsPerPt;
    const double width = m_style.widthMm * kPixelsPerMm - 2 * kTrim;
    const QStringList lettered = runs();
    std::vector<KeyEntry> entries;
    QPointF corner(kTrim, panelsBottom() + kGap);
    for (const QString& id : keyedRuns()) {
        const RunRecord& run = *m_store.run(id);
        const QString letter = runLetter(static_cast<int>(lettered.indexOf(id)));
        const double wanted = type * (kKeySample + 2 * kKeyGap + widthOf(letter, true) + widthOf(run.name(), false));
        const double room = std::min(wanted, width); // a name longer than the figure is wide is drawn smaller
        if (corner.x() > kTrim && corner.x() + room > kTrim + width)
            corner = { kTrim, corner.y() + kKeyLine * type };
        entries.push_back({ letter, run.name(), run.colourIndex, { corner, QSizeF(room, kKeyLine * type) } });
        corner.rx() += room + kKeyBetween * type;
    }
    return entries;
}

QSizeF PaperFigure::pageSize() const
{
    const std::vector<KeyEntry> entries = key();
    return { m_style.widthMm * kPixelsPerMm,
             (entries.empty() ? panelsBottom() : entries.back().place.bottom()) + kTrim };
}

QSize PaperFigure::exportSize() const
{
    const QSizeF size = pageSize();
    return { static_cast<int>(std::lround(size.width())), static_cast<int>(std::ceil(size.height())) };
}

// --- Drawing ------------------------------------------------------------------------------------------------------

void PaperFigure::redrawAll()
{
    m_sheet.reset(); // letters may be others
    m_drawn.clear();
    m_drawn.resize(m_panels.size());
    if (!m_panels.empty())
        m_nextTurn.start();
    else
        m_nextTurn.stop();
    Q_EMIT changed();
}

void PaperFigure::drawNext()
{
    const auto stale = std::ranges::find(m_drawn, false, &Drawn::isCurrent);
    if (stale == m_drawn.end()) {
        m_sheet.reset();
        return;
    }
    drawPanel(static_cast<std::size_t>(stale - m_drawn.begin()));
    if (std::ranges::all_of(m_drawn, &Drawn::isCurrent))
        m_sheet.reset();
    else
        m_nextTurn.start();
    Q_EMIT drawn();
}

void PaperFigure::finish()
{
    while (m_nextTurn.isActive()) {
        m_nextTurn.stop();
        drawNext();
    }
}

// Fonts come in whole pixels: the panel is drawn at the nearest of them and then brought to the exact size.
void PaperFigure::drawPanel(std::size_t index)
{
    if (!m_sheet)
        m_sheet.emplace(m_store);
    const double wanted = m_style.fontPt * kPixelsPerPt;
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(wanted))));
    m_sheet->setLook(font, m_style.colourMap);
    m_sheet->setKey(hasKey() ? runs() : QStringList());
    const double factor = wanted / font.pixelSize();
    const QRectF place = places()[index];
    const QSize size = (QSizeF(place.width(), place.height() - letterHeight()) / factor).toSize();
    Drawn& drawn = m_drawn[index];
    drawn = Drawn();
    drawn.isCurrent = true;
    drawn.size = size;
    try {
        ExportablePlot& plot = m_panels[index].draw(*m_sheet);
        if (!plot.isEmpty())
            plot.paintOnPaper(drawn.picture, size, 1);
        drawn.description = plot.description();
        drawn.table = plot.tableTwin();
    } catch (const InvalidRequest& problem) { // the session's panel asks for what it does not hold any more
        drawn.description = QString::fromUtf8(problem.what());
    }
}

void PaperFigure::paintKey(QPainter& painter) const
{
    const double type = m_style.fontPt * kPixelsPerPt;
    for (const KeyEntry& entry : key()) {
        const double letter = kKeySample + kKeyGap;
        const double name = letter + widthOf(entry.letter, true) + kKeyGap;
        painter.save();
        painter.translate(entry.place.topLeft());
        const double fit = entry.place.width() / (type * (name + widthOf(entry.name, false)));
        painter.scale(fit * type / 100, fit * type / 100);
        painter.setPen(QPen(runColour(entry.colourIndex, lightPalette()), 20, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QLineF(0, 80, 100 * kKeySample, 80));
        painter.setPen(runTextColour(entry.colourIndex, lightPalette()));
        painter.setFont(largeFont(true));
        painter.drawText(QPointF(100 * letter, 115), entry.letter);
        painter.setPen(Qt::black);
        painter.setFont(largeFont(false));
        painter.drawText(QPointF(100 * name, 115), entry.name);
        painter.restore();
    }
}

void PaperFigure::paintOnPaper(QPaintDevice& device, const QSize& size, double scale)
{
    finish();
    const double fit = size.width() / pageSize().width(); // 1 but for rounding
    QPainter painter(&device);
    const std::vector<QRectF> all = places();
    painter.save();
    painter.scale(scale * fit, scale * fit);
    paintKey(painter);
    painter.restore();
    const QFont font = largeFont(true);
    const double letterScale = kLetterSize * m_style.fontPt * kPixelsPerPt / 100;
    for (std::size_t i = 0; i < all.size(); ++i) {
        QRectF place = all[i];
        if (const double top = letterHeight(); top > 0) {
            painter.save();
            painter.scale(scale * fit, scale * fit);
            painter.translate(place.left(), place.top() + top / 1.4);
            painter.scale(letterScale, letterScale);
            painter.setFont(font);
            painter.setPen(Qt::black);
            painter.drawText(QPointF(0, 0), letter(i));
            painter.restore();
            place.setTop(place.top() + top);
        }
        playPicture(painter, m_drawn[i].picture, place, m_drawn[i].size, scale * fit);
    }
}

// --- For export and for reading aloud -----------------------------------------------------------------------------

QString PaperFigure::title() const
{
    return tr("Figure of %n panel(s)", nullptr, static_cast<int>(m_panels.size()));
}

QString PaperFigure::description() const
{
    QStringList sentences;
    for (std::size_t i = 0; i < m_panels.size(); ++i)
        sentences.append(
            (letter(i) + u' ' + m_panels[i].title + QStringLiteral(". ") + m_drawn[i].description).trimmed());
    return sentences.join(QStringLiteral("  "));
}

TableTwin PaperFigure::tableTwin() const
{
    TableTwin table;
    table.headers
        = { QStringLiteral("panel"), QStringLiteral("row"), QStringLiteral("column"), QStringLiteral("value") };
    for (std::size_t i = 0; i < m_drawn.size(); ++i) {
        const TableTwin& own = m_drawn[i].table;
        const QString name(QChar(u'a' + static_cast<char16_t>(i % 26)));
        for (std::size_t row = 0; row < own.rows.size(); ++row)
            for (qsizetype column = 0; column < own.rows[row].size(); ++column)
                table.rows.push_back(
                    { name, QString::number(row + 1), own.headers.value(column), own.rows[row][column] });
    }
    return table;
}

} // namespace quantoscope
