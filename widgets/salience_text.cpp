#include "widgets/salience_text.h"

#include "widgets/number_format.h"
#include "widgets/sentences.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace quantoscope {
namespace {

using Kind = SalienceVariant::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Salience)
};

QString printed(double value)
{
    return QLocale().toString(value, 'g', 4);
}

bool isAmong(const SalienceAnswer& answer, Kind kind, std::size_t channel)
{
    const SalienceVariant* const variant = answer.variant(kind);
    return variant && std::ranges::binary_search(variant->channels, static_cast<std::int32_t>(channel));
}

QString errorOf(const SalienceAnswer& answer, Kind kind)
{
    const SalienceVariant* const variant = answer.variant(kind);
    return formatValue(variant ? variant->relativeOutputError : std::nullopt);
}

} // namespace

QString salienceVariantName(const SalienceVariant& variant, const SalienceRequest& request)
{
    switch (variant.kind) {
    case Kind::Nearest:
        return Words::tr("RTN, all alike");
    case Kind::KeptByInputs:
        return Words::tr("%1 % kept by inputs").arg(printed(request.share));
    case Kind::KeptByWeights:
        return Words::tr("%1 % kept by weights").arg(printed(request.share));
    case Kind::KeptByChance:
        return Words::tr("%1 % kept by chance").arg(printed(request.share));
    case Kind::ScaledByInputs:
        return Words::tr("%1 % by inputs × %2").arg(printed(request.share), printed(request.factor));
    case Kind::AwqScales:
        return Words::tr("AWQ's scales");
    case Kind::Int8:
        return Words::tr("LLM.int8, outliers from %1").arg(printed(request.threshold));
    }
    return {};
}

QString salienceVariantHelp(Kind kind)
{
    switch (kind) {
    case Kind::Nearest:
        return Words::tr("Every weight rounded to nearest, whichever input it meets.");
    case Kind::KeptByInputs:
        return Words::tr("The channels with the largest mean inputs stay in full precision.");
    case Kind::KeptByWeights:
        return Words::tr("The channels with the largest mean weights stay in full precision.");
    case Kind::KeptByChance:
        return Words::tr(
            "As many channels, drawn by chance, stay in full precision: what the others are held against.");
    case Kind::ScaledByInputs:
        return Words::tr(
            "The channels with the largest mean inputs are multiplied before rounding and divided after: no "
            "weight stays in full precision.");
    case Kind::AwqScales:
        return Words::tr(
            "Every channel is scaled by a power of its mean input; the exponent is searched. Without AWQ's "
            "cut of the range.");
    case Kind::Int8:
        return Words::tr("Weights and inputs in 8 bits, columns with outliers in floating point; its output error is "
                         "measured by running the layer.");
    }
    return {};
}

QString salienceSentence(const SalienceAnswer& answer)
{
    QStringList sentences;
    const SalienceVariant* const kept = answer.variant(Kind::KeptByInputs);
    if (kept)
        sentences.append(
            Words::tr("Relative output error of RTN: %1. With %n channel(s) in full precision: %2 by inputs, %3 by "
                      "weights, %4 by chance.",
                      nullptr, static_cast<int>(kept->channels.size()))
                .arg(errorOf(answer, Kind::Nearest), errorOf(answer, Kind::KeptByInputs),
                     errorOf(answer, Kind::KeptByWeights), errorOf(answer, Kind::KeptByChance)));
    if (!answer.isPartial && !answer.exponents.empty())
        sentences.append(answer.bestExponent ? Words::tr("AWQ's best exponent is %1, with an error of %2.")
                                                   .arg(printed(*answer.bestExponent), errorOf(answer, Kind::AwqScales))
                                             : Words::tr("No scaling is best for AWQ here."));
    const auto outliers = static_cast<int>(answer.outlierColumns(answer.request.threshold));
    sentences.append(
        Words::tr("%n of %1 column(s) hold inputs of %2 or more.", nullptr, outliers)
            .arg(QLocale().toString(static_cast<qlonglong>(answer.inFeatures)), printed(answer.request.threshold)));
    return sentences.join(sentenceGap());
}

QString salienceChannelSentence(const SalienceAnswer& answer, std::size_t channel)
{
    const auto value = [channel](const std::vector<float>& values) {
        return formatValue(channel < values.size() ? std::optional<double>(values[channel]) : std::nullopt);
    };
    QString text = Words::tr("Channel %1: mean |x| %2, max |x| %3, mean ΔW² %4")
                       .arg(channel)
                       .arg(value(answer.meanAbs), value(answer.maxAbs), value(answer.weightError));
    QStringList marks;
    if (isAmong(answer, Kind::KeptByInputs, channel))
        marks.append(Words::tr("salient by inputs"));
    if (isAmong(answer, Kind::KeptByWeights, channel))
        marks.append(Words::tr("salient by weights"));
    if (isAmong(answer, Kind::Int8, channel))
        marks.append(Words::tr("holds outliers"));
    return marks.isEmpty() ? text : text + QStringLiteral(" (") + marks.join(QStringLiteral(", ")) + QLatin1Char(')');
}

TableTwin salienceTable(const SalienceAnswer& answer)
{
    TableTwin table;
    table.headers = { QStringLiteral("channel"),
                      QStringLiteral("mean_abs_input"),
                      QStringLiteral("max_abs_input"),
                      QStringLiteral("mean_squared_weight_error"),
                      QStringLiteral("output_error"),
                      QStringLiteral("salient_by_inputs"),
                      QStringLiteral("salient_by_weights"),
                      QStringLiteral("outlier") };
    for (std::size_t i = 0; i < answer.meanAbs.size(); ++i) {
        const auto exact = [i](const std::vector<float>& values) {
            return i < values.size() ? exactValue(static_cast<double>(values[i])) : QString();
        };
        const auto mark
            = [&](Kind kind) { return isAmong(answer, kind, i) ? QStringLiteral("1") : QStringLiteral("0"); };
        table.rows.push_back({ QString::number(i), exact(answer.meanAbs), exact(answer.maxAbs),
                               exact(answer.weightError), exact(answer.outputError), mark(Kind::KeptByInputs),
                               mark(Kind::KeptByWeights), mark(Kind::Int8) });
    }
    return table;
}

} // namespace quantoscope
