#include "widgets/stepper_text.h"

#include "widgets/number_format.h"
#include "widgets/sentences.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <optional>

namespace quantoscope {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Stepper)
};

QString decibel(double error)
{
    return formatValue(-10 * std::log10(error), QStringLiteral("dB"));
}

qlonglong columnName(const StepperTile& tile, std::int64_t column)
{
    return tile.range.firstColumn + column;
}

/// Empty where the column shares its grid with the one before.
QString newGridSentence(const StepperTile& tile, const StepperTrace& trace, std::size_t number)
{
    const StepperFrame& frame = trace.frames[number];
    if (!frame.startsGroup)
        return {};
    int columns = 0;
    for (std::size_t i = number; i < trace.frames.size(); ++i) {
        if (trace.frames[i].kind == StepKind::ColumnRounded && trace.frames[i].group == frame.group)
            ++columns;
    }
    if (columns == tile.range.columns)
        return Words::tr("One grid a row serves all columns.");
    return Words::tr("A new grid begins: scale and zero point for %n column(s) of each row.", nullptr, columns);
}

QString gptqColumn(const StepperTile& tile, const StepperTrace& trace, const StepperFrame& frame)
{
    const std::int64_t position = frame.step - 1;
    const auto left = static_cast<int>(frame.blockEnd - frame.step);
    const QString diagonal = formatValue(static_cast<double>(trace.factor.at(position, position)));
    const QString which = Words::tr("Column %1 is rounded (%2 of %3).")
                              .arg(columnName(tile, frame.chosen.front()))
                              .arg(frame.step)
                              .arg(tile.range.columns);
    QString what;
    if (left > 0)
        what = Words::tr(
                   "Its errors, over %1 on the diagonal of U and times row %2 of U, are taken off the %n column(s) "
                   "of the block still free; those behind it wait.",
                   nullptr, left)
                   .arg(diagonal)
                   .arg(position);
    else if (frame.blockEnd < tile.range.columns)
        what
            = Words::tr("It ends the block: its errors, over %1 on the diagonal of U, are kept for the columns behind.")
                  .arg(diagonal);
    else
        what = Words::tr("It is the last: its errors have nowhere left to go.");
    return which + sentenceGap() + what;
}

QString roundedColumn(const StepperTile& tile, const StepperTrace& trace, std::size_t number)
{
    const StepperFrame& frame = trace.frames[number];
    const qlonglong column = columnName(tile, frame.chosen.front());
    if (trace.method == "rtn")
        return Words::tr(
                   "Column %1 is rounded: every weight goes to the nearest level of its grid, and nothing is made "
                   "good elsewhere.")
            .arg(column);
    if (trace.method == "awq") {
        const double scale
            = frame.scales.empty() ? 1 : static_cast<double>(frame.scales[static_cast<std::size_t>(frame.chosen[0])]);
        return Words::tr("Column %1 is multiplied by its scale %2, rounded, and divided by it again: above 1 the scale "
                         "makes its steps finer, below 1 coarser.")
            .arg(column)
            .arg(formatValue(scale));
    }
    return gptqColumn(tile, trace, frame);
}

QString roundedWeights(const StepperTile& tile, const StepperTrace& trace, std::size_t number, int row)
{
    const StepperFrame& frame = trace.frames[number];
    const auto at = static_cast<std::size_t>(row);
    const auto outside = static_cast<int>(std::ranges::count(frame.outsideGrid, 1));
    const qlonglong rowName = tile.range.firstRow + row;
    if (frame.chosen[at] < 0)
        return Words::tr("Row %1 leaves out a weight that is zero already.").arg(rowName);
    const qlonglong column = columnName(tile, frame.chosen[at]);
    if (frame.pinned[at] != 0)
        return Words::tr("Row %1 fixes column %2, which is zero already: nothing has to be made good.")
            .arg(rowName)
            .arg(column);
    const double cost = frame.costs.at(row, frame.chosen[at]);
    const QString text = frame.outsideGrid[at] != 0
        ? Words::tr("Row %1 takes column %2 first: it lies more than half a step outside its grid.")
              .arg(rowName)
              .arg(column)
        : Words::tr("Row %1 takes column %2, the cheapest to round: error² over the diagonal of H⁻¹ is %3.")
              .arg(rowName)
              .arg(column)
              .arg(formatValue(cost));
    QStringList sentences { text,
                            Words::tr("Its error is made good in the weights still free, and its row and column leave "
                                      "H⁻¹.") };
    if (outside > 0 && frame.outsideGrid[at] == 0)
        sentences.append(Words::tr("%n other row(s) take a weight outside the grid.", nullptr, outside));
    return sentences.join(sentenceGap());
}

QString triedScales(const StepperTrace& trace, const StepperFrame& frame)
{
    const QString error = formatValue(frame.outputError);
    const QString unscaled = trace.candidateErrors.empty() ? QString() : formatValue(trace.candidateErrors.front());
    if (!frame.exponent)
        return Words::tr("No scaling at all is tried: relative output error %1.").arg(error);
    return Words::tr(
               "Exponent %1 is tried: channels are multiplied by (mean |x|)^%1, rounded and divided again. Relative "
               "output error %2; with exponent 0 it is %3.")
        .arg(QLocale().toString(*frame.exponent, 'g', 3), error, unscaled);
}

/// Of the scales that were taken, before ranges are cut.
std::optional<double> chosenError(const StepperTrace& trace)
{
    return trace.bestCandidate ? std::optional(trace.candidateErrors[*trace.bestCandidate]) : std::nullopt;
}

QString chosenScales(const StepperTrace& trace, const StepperFrame& frame)
{
    const QString error = formatValue(chosenError(trace));
    return frame.exponent ? Words::tr("Exponent %1 has the least error, %2: its scales are taken.")
                                .arg(QLocale().toString(*frame.exponent, 'g', 3), error)
                          : Words::tr("No scaling has the least error, %1: none is done.").arg(error);
}

} // namespace

QString stepperMethodName(const std::string& method)
{
    return QString::fromStdString(method).toUpper();
}

QString stepSentence(const StepperTile& tile, const StepperTrace& trace, std::size_t number, int row)
{
    const StepperFrame& frame = trace.frames[number];
    QString text;
    QString grid;
    switch (frame.kind) {
    case StepKind::Start:
        text = trace.fallback.empty() ? Words::tr("The original weights: nothing is rounded yet.")
                                      : coreText(trace.fallback);
        break;
    case StepKind::DeadCleared:
        text = Words::tr("The inputs of %n column(s) are zero on every token, so their weights do not matter: they are "
                         "set to zero.",
                         nullptr, static_cast<int>(tile.deadColumns));
        break;
    case StepKind::ScalesTried:
        text = triedScales(trace, frame);
        break;
    case StepKind::ScalesChosen:
        text = chosenScales(trace, frame);
        break;
    case StepKind::RangeCut:
        text = Words::tr(
            "Where it costs less than it gains, the largest weights of a group are cut: its grid gets finer "
            "for all others.");
        if (const std::optional<double> chosen = chosenError(trace))
            text += sentenceGap()
                + Words::tr("That brings the error after rounding from %1 to %2.")
                      .arg(formatValue(*chosen), formatValue(trace.frames.back().outputError));
        break;
    case StepKind::ColumnRounded:
        text = roundedColumn(tile, trace, number);
        grid = newGridSentence(tile, trace, number);
        break;
    case StepKind::WeightsRounded:
        text = roundedWeights(tile, trace, number, row);
        break;
    case StepKind::RestUpdated:
        text = Words::tr(
            "The block of %n column(s) is done. All that it owes the columns behind it is paid in one matrix "
            "product, the lazy update: W −= Err · U.",
            nullptr, static_cast<int>(frame.blockEnd - frame.blockBegin));
        break;
    }
    QStringList sentences { text };
    if (!grid.isEmpty())
        sentences.append(grid);
    if (number > 0 && number + 1 == trace.frames.size())
        sentences.append(frame.outputError > 0 ? Words::tr("All is rounded: relative output error %1, %2.")
                                                     .arg(formatValue(frame.outputError), decibel(frame.outputError))
                                               : Words::tr("All is rounded, and the output is unchanged."));
    return sentences.join(sentenceGap());
}

QString weightSentence(const StepperTile& tile, const StepperTrace& trace, std::size_t number, int row, int column)
{
    const StepperFrame& frame = trace.frames[number];
    const auto index = static_cast<std::size_t>(row) * static_cast<std::size_t>(trace.original.columns)
        + static_cast<std::size_t>(column);
    const double now = frame.weights.values[index];
    const double original = trace.original.values[index];
    const QString state = frame.fixed[index] != 0 ? Words::tr("fixed") : Words::tr("free");
    QString text = Words::tr("(%1, %2) %3: weight %4, original %5, difference %6")
                       .arg(tile.range.firstRow + row)
                       .arg(columnName(tile, column))
                       .arg(state, formatValue(now), formatValue(original), formatValue(now - original));
    if (!frame.costs.empty() && !std::isnan(frame.costs.values[index]))
        text += Words::tr(", cost of rounding it %1").arg(formatValue(static_cast<double>(frame.costs.values[index])));
    return text;
}

QString finalErrorsSentence(const StepperTile& tile)
{
    QStringList errors;
    for (const StepperTrace& trace : tile.traces)
        errors.append(
            Words::tr("%1 %2").arg(stepperMethodName(trace.method), formatValue(trace.frames.back().outputError)));
    return Words::tr("Relative output error of the tile in the end: %1.").arg(errors.join(QStringLiteral(", ")));
}

TableTwin stepTable(const StepperTile& tile, const StepperTrace& trace, std::size_t number)
{
    const StepperFrame& frame = trace.frames[number];
    const StepperFrame& before = trace.frames[number > 0 ? number - 1 : 0];
    const bool hasCosts = !frame.costs.empty();
    TableTwin table;
    table.headers = { Words::tr("Row"),    Words::tr("Column"),     Words::tr("Original"), Words::tr("Weight"),
                      Words::tr("Change"), Words::tr("Difference"), Words::tr("Fixed") };
    if (hasCosts)
        table.headers.append(Words::tr("Cost"));
    for (std::int64_t row = 0; row < trace.original.rows; ++row) {
        for (std::int64_t column = 0; column < trace.original.columns; ++column) {
            const auto index = static_cast<std::size_t>(row * trace.original.columns + column);
            const double now = frame.weights.values[index];
            const double original = trace.original.values[index];
            QStringList line { QString::number(tile.range.firstRow + row),
                               QString::number(tile.range.firstColumn + column),
                               exactValue(original),
                               exactValue(now),
                               exactValue(now - static_cast<double>(before.weights.values[index])),
                               exactValue(now - original),
                               QString::number(frame.fixed[index]) };
            if (hasCosts)
                line.append(std::isnan(frame.costs.values[index])
                                ? QString()
                                : exactValue(static_cast<double>(frame.costs.values[index])));
            table.rows.push_back(line);
        }
    }
    return table;
}

} // namespace quantoscope
