#include "widgets/seed_groups.h"

#include "widgets/run_values.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SeedGroups)
};

struct Draw
{
    QByteArray request; ///< all that was asked for but the draw of the samples and the name
    qint64 seed = 0;
};

/// Empty where a run does not say.
std::optional<Draw> drawOf(const Run& run)
{
    QJsonObject request = QJsonDocument::fromJson(QByteArray::fromStdString(run.requestJson)).object();
    if (request.isEmpty() || run.status != RunStatus::Complete)
        return std::nullopt;
    const qint64 seed = request[QStringLiteral("calibration")][QStringLiteral("seed")].toInteger();
    for (const auto& part : { QStringLiteral("calibration"), QStringLiteral("sampler") }) {
        QJsonObject inner = request[part].toObject();
        inner.remove(QStringLiteral("seed"));
        request[part] = inner;
    }
    request.remove(QStringLiteral("run_name"));
    request.remove(QStringLiteral("export"));
    return Draw { QJsonDocument(request).toJson(QJsonDocument::Compact), seed };
}

QString commonStart(const QString& one, const QString& other)
{
    const auto end = std::ranges::mismatch(one, other).in1 - one.begin();
    return one.left(end);
}

} // namespace

SeedGroups::SeedGroups(const ResultsStore& store) : m_store(&store)
{
    QMap<QByteArray, QStringList> byRequest;
    QSet<std::pair<QByteArray, qint64>> drawn;
    QList<QByteArray> order;
    for (const RunRecord& run : store.runs()) {
        const std::optional<Draw> draw = drawOf(run.header);
        if (!draw || drawn.contains({ draw->request, draw->seed })) // the same draw again tells nothing of others
            continue;
        drawn.insert({ draw->request, draw->seed });
        if (!byRequest.contains(draw->request))
            order.append(draw->request);
        byRequest[draw->request].append(run.id());
    }
    for (const QByteArray& request : order) {
        const QStringList& runs = byRequest[request];
        if (runs.size() < 2)
            continue;
        for (const QString& run : runs)
            m_groupOf.insert(run, static_cast<int>(m_groups.size()));
        m_groups.push_back(runs);
    }
}

QStringList SeedGroups::members(const QString& run) const
{
    const auto group = m_groupOf.constFind(run);
    return group == m_groupOf.cend() ? QStringList() : m_groups[static_cast<std::size_t>(*group)];
}

QString SeedGroups::representative(const QString& run) const
{
    return members(run).value(0, run);
}

QString SeedGroups::name(const QString& run) const
{
    const QStringList runs = members(run);
    QString common;
    for (const QString& id : runs) {
        const QString name = m_store->run(id)->name();
        common = common.isNull() ? name : commonStart(common, name);
    }
    // "gptq-3b-g32-s0" and "gptq-3b-g32-s1" have "gptq-3b-g32-s" in common.
    if (common.endsWith(QLatin1String("-s")))
        common.chop(2);
    //: %1 the name that several runs have in common
    return Words::tr("%1 · %n calibration set(s)", nullptr, static_cast<int>(runs.size())).arg(common);
}

std::optional<Spread> SeedGroups::spread(const QString& run, const RunMetricDescription& metric) const
{
    std::vector<double> values;
    for (const QString& id : members(run)) {
        const RunRecord* const record = m_store->run(id);
        if (const std::optional<double> value = record ? runValue(*record, metric) : std::nullopt;
            value && std::isfinite(*value))
            values.push_back(*value);
    }
    if (values.size() < 2)
        return std::nullopt;
    Spread spread { .runs = static_cast<int>(values.size()) };
    for (const double value : values)
        spread.mean += value / spread.runs;
    for (const double value : values)
        spread.deviation += (value - spread.mean) * (value - spread.mean) / (spread.runs - 1);
    spread.deviation = std::sqrt(spread.deviation);
    return spread;
}

bool overlaps(const Spread& one, const Spread& other)
{
    return std::abs(one.mean - other.mean) <= one.deviation + other.deviation;
}

} // namespace quantoscope
