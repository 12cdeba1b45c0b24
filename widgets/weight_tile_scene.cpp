#include "widgets/weight_tile_scene.h"

#include "widgets/number_format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace quantoscope {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WeightTile)
};

using Cells = std::shared_ptr<const Matrix<float>>;

/// Without a copy: as long as the tile lives.
Cells sharedCells(const std::shared_ptr<const WeightTile>& tile, const Matrix<float>& cells)
{
    return { tile, &cells };
}

QString span(std::int64_t first, std::int64_t count)
{
    const QLocale locale;
    return count == 1
        ? locale.toString(qint64(first))
        //: first and last of some rows or columns
        : Words::tr("%1 to %2").arg(locale.toString(qint64(first)), locale.toString(qint64(first + count - 1)));
}

/// The farthest from zero of a matrix, and where.
struct Farthest
{
    double value = 0;
    std::int64_t row = 0;
    std::int64_t column = 0;
};

Farthest farthest(const Matrix<float>& cells)
{
    Farthest found;
    for (std::int64_t row = 0; row < cells.rows; ++row)
        for (std::int64_t column = 0; column < cells.columns; ++column)
            if (const double value = cells.at(row, column); std::abs(value) > std::abs(found.value))
                found = { value, row, column };
    return found;
}

QString placeOf(const WeightTile& tile, std::int64_t row, std::int64_t column)
{
    const TileRange weights = tile.weightsOf(row, column);
    //: one or more weights of a matrix
    return Words::tr("row %1, column %2")
        .arg(span(weights.firstRow, weights.rows), span(weights.firstColumn, weights.columns));
}

} // namespace

QString tileModeName(TileMode mode)
{
    switch (mode) {
    case TileMode::Run:
        break;
    case TileMode::Split:
        return QStringLiteral("split");
    case TileMode::Difference:
        return QStringLiteral("difference");
    }
    return QStringLiteral("run");
}

TileMode WeightTileScene::shownMode() const
{
    return tile && tile->runs.size() > 1 ? mode : TileMode::Run;
}

QString WeightTileScene::nameOf(std::size_t index) const
{
    const auto position = static_cast<qsizetype>(index);
    return letters.value(position) + u' ' + names.value(position);
}

std::vector<std::size_t> WeightTileScene::shownRuns() const
{
    if (!tile || tile->runs.empty())
        return {};
    if (shownMode() != TileMode::Run)
        return { 0, 1 };
    return { std::min(run, tile->runs.size() - 1) };
}

std::vector<TilePanel> tilePanels(const WeightTileScene& scene)
{
    if (!scene.tile)
        return {};
    const WeightTile& tile = *scene.tile;
    const double weightLimit = tile.limits.weights;
    const double errorLimit = tile.limits.errors;
    const auto panel = [&](const QString& title, const Matrix<float>& cells, double limit) {
        return TilePanel { title, -1, sharedCells(scene.tile, cells), {}, limit };
    };
    const auto ofRun = [&](std::size_t run) {
        TilePanel made = panel(scene.hasKey ? scene.letters.value(qsizetype(run)) : scene.nameOf(run),
                               tile.runs[run].weights, weightLimit);
        made.colour = scene.colours[run];
        return made;
    };
    const std::vector<std::size_t> runs = scene.shownRuns();
    if (scene.shownMode() == TileMode::Difference)
        return { ofRun(0), ofRun(1),
                 panel(scene.letters.value(0) + QStringLiteral(" − ") + scene.letters.value(1), tile.difference,
                       tile.limits.difference) };
    std::vector<TilePanel> panels { panel(Words::tr("Original"), tile.original, weightLimit) };
    if (runs.empty())
        return panels;
    panels.push_back(ofRun(runs[0]));
    panels.push_back(panel(Words::tr("Error of %1").arg(scene.letters.value(qsizetype(runs[0]))),
                           tile.runs[runs[0]].error, errorLimit));
    if (scene.shownMode() == TileMode::Split) {
        const QString both = scene.letters.value(0) + QStringLiteral(" | ") + scene.letters.value(1);
        panels[1].title = both;
        panels[1].colour = -1;
        panels[1].right = sharedCells(scene.tile, tile.runs[1].weights);
        panels[2].title = Words::tr("Error of %1").arg(both);
        panels[2].right = sharedCells(scene.tile, tile.runs[1].error);
    }
    return panels;
}

QString tileExtent(const WeightTile& tile)
{
    const QLocale locale;
    return Words::tr("rows %1, columns %2 of %3 × %4")
        .arg(span(tile.range.firstRow, tile.range.rows), span(tile.range.firstColumn, tile.range.columns),
             locale.toString(qint64(tile.outFeatures)), locale.toString(qint64(tile.inFeatures)));
}

QString tileCellSentence(const WeightTile& tile)
{
    if (!tile.isPooled())
        return Words::tr("Each cell is one weight.");
    const QString text = tile.request.pooling == TilePooling::Mean
        ? Words::tr("Each cell is the mean of %1 × %2 weights.")
        : Words::tr("Each cell is the largest magnitude of %1 × %2 weights.");
    return text.arg(tile.rowsPerCell).arg(tile.columnsPerCell);
}

QString tileMarkSentence(const WeightTile& tile)
{
    if (tile.marked.empty())
        return {};
    const WeightSpan& span = *tile.request.marked;
    //: under a picture of a matrix: what its pale cells do not hold; %1 and %2 are weights
    return Words::tr("pale: no weight from %1 to %2").arg(formatValue(span.low), formatValue(span.high));
}

QString tileValueSentence(const WeightTileScene& scene, std::int64_t row, std::int64_t column)
{
    const WeightTile& tile = *scene.tile;
    const TileRange weights = tile.weightsOf(row, column);
    const auto value = [&](const Matrix<float>& cells) { return formatValue(double(cells.at(row, column))); };
    QStringList parts { placeOf(tile, row, column) + QStringLiteral(": ")
                        + Words::tr("original %1").arg(value(tile.original)) };
    for (const std::size_t run : scene.shownRuns())
        parts.append(
            Words::tr("%1 %2 (error %3)", "a run's name, its weight, the error")
                .arg(scene.letters.value(qsizetype(run)), value(tile.runs[run].weights), value(tile.runs[run].error)));
    if (scene.shownMode() == TileMode::Difference)
        parts.append(Words::tr("difference %1").arg(value(tile.difference)));
    if (!scene.inputMagnitude.empty()) {
        const auto first = scene.inputMagnitude.begin() + weights.firstColumn;
        parts.append(
            Words::tr("input RMS %1").arg(formatValue(double(*std::max_element(first, first + weights.columns)))));
    }
    return parts.join(QStringLiteral(", "));
}

QString tileDescription(const WeightTileScene& scene)
{
    const WeightTile& tile = *scene.tile;
    QStringList sentences {
        Words::tr("Weights of %1, %2.").arg(QString::fromStdString(tile.request.layer), tileExtent(tile)),
        tileCellSentence(tile)
    };
    if (!tile.marked.empty()) {
        const WeightSpan& span = *tile.request.marked;
        const auto all = std::accumulate(tile.marked.values.begin(), tile.marked.values.end(), qint64(0));
        sentences.append(Words::tr("%L1 of the weights shown lie between %2 and %3 and are marked.")
                             .arg(all)
                             .arg(formatValue(span.low), formatValue(span.high)));
    }
    for (const std::size_t run : scene.shownRuns()) {
        const Farthest worst = farthest(tile.runs[run].error);
        sentences.append(Words::tr("%1: the largest error is %2, at %3.")
                             .arg(scene.nameOf(run), formatValue(worst.value), placeOf(tile, worst.row, worst.column)));
    }
    if (scene.shownMode() == TileMode::Difference) {
        const Farthest most = farthest(tile.difference);
        sentences.append(Words::tr("They differ most at %1, by %2.")
                             .arg(placeOf(tile, most.row, most.column), formatValue(most.value)));
    }
    return sentences.join(u' ');
}

TableTwin tileTable(const WeightTileScene& scene)
{
    TableTwin table;
    if (!scene.tile)
        return table;
    const WeightTile& tile = *scene.tile;
    const std::vector<std::size_t> runs = scene.shownRuns();
    const bool differs = scene.shownMode() == TileMode::Difference;
    table.headers = { QStringLiteral("row"), QStringLiteral("column"), QStringLiteral("rows"),
                      QStringLiteral("columns"), QStringLiteral("original") };
    for (const std::size_t run : runs)
        table.headers << scene.nameOf(run) + QStringLiteral(": weight")
                      << scene.nameOf(run) + QStringLiteral(": error");
    if (differs)
        table.headers << QStringLiteral("difference");
    if (!tile.marked.empty())
        table.headers << QStringLiteral("marked");
    for (std::int64_t row = 0; row < tile.original.rows; ++row) {
        for (std::int64_t column = 0; column < tile.original.columns; ++column) {
            const TileRange weights = tile.weightsOf(row, column);
            QStringList cells { QString::number(weights.firstRow), QString::number(weights.firstColumn),
                                QString::number(weights.rows), QString::number(weights.columns),
                                exactValue(tile.original.at(row, column)) };
            for (const std::size_t run : runs)
                cells << exactValue(tile.runs[run].weights.at(row, column))
                      << exactValue(tile.runs[run].error.at(row, column));
            if (differs)
                cells << exactValue(tile.difference.at(row, column));
            if (!tile.marked.empty())
                cells << QString::number(tile.marked.at(row, column));
            table.rows.push_back(std::move(cells));
        }
    }
    return table;
}

} // namespace quantoscope
