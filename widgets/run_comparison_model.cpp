#include "widgets/run_comparison_model.h"

#include "core/results/run_metric.h"
#include "widgets/number_format.h"
#include "widgets/run_swatch.h"
#include "widgets/run_values.h"
#include "widgets/selection.h"
#include "widgets/theme.h"

#include <QGuiApplication>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

const RunMetricDescription& metricOf(int column)
{
    return runMetrics()[static_cast<std::size_t>(column - RunComparisonModel::FirstMetricColumn)];
}

// Without difference and verdict: the baseline's mean is over other layers.
QVariant partialData(const RunRecord& run, const QString& shown, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return shown;
    case Qt::ForegroundRole:
        return QGuiApplication::palette().color(QPalette::PlaceholderText);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return ofLayersSoFar(shown, run);
    default:
        return {};
    }
}

int verdict(const RunMetricDescription& metric, const std::optional<double>& value,
            const std::optional<double>& baseline)
{
    if (!value || !baseline || !(std::abs(*value - *baseline) > 0))
        return 0;
    return (*value < *baseline) == metric.lowerIsBetter ? 1 : -1;
}

} // namespace

RunComparisonModel::RunComparisonModel(const ResultsStore& store, const Selection& selection, QObject* parent)
    : QAbstractTableModel(parent), m_store(store), m_selection(selection), m_groups(store)
{
    connect(&store, &ResultsStore::reset, this, [this] {
        m_baseline.clear();
        reload();
    });
    connect(&store, &ResultsStore::runAdded, this, &RunComparisonModel::reload);
    connect(&store, &ResultsStore::runRemoved, this, [this](const QString& id) {
        if (id == m_baseline)
            m_baseline.clear();
        reload();
    });
    connect(&store, &ResultsStore::runChanged, this, [this] {
        if (SeedGroups(m_store).groups() == m_groups.groups())
            announce();
        else
            reload(); // a run that has come to its end joins others
    });
    connect(&selection, &Selection::runsChanged, this, &RunComparisonModel::announce);
    reload();
}

RunComparisonModel::~RunComparisonModel() = default;

void RunComparisonModel::setBaseline(const QString& run)
{
    if (m_baseline == run)
        return;
    m_baseline = run;
    announce();
}

void RunComparisonModel::reload()
{
    beginResetModel();
    m_rows.clear();
    if (!m_store.runs().empty())
        m_rows.append(QString());
    m_groups = SeedGroups(m_store);
    for (const RunRecord& run : m_store.runs()) {
        if (!m_grouped || m_groups.representative(run.id()) == run.id())
            m_rows.append(run.id());
    }
    endResetModel();
}

void RunComparisonModel::setGrouped(bool grouped)
{
    if (m_grouped == grouped)
        return;
    m_grouped = grouped;
    reload();
}

void RunComparisonModel::announce()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool RunComparisonModel::hasValues(int column) const
{
    if (column < FirstMetricColumn)
        return true;
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [&](const QString& run) { return value(run, metricOf(column)).has_value(); });
}

int RunComparisonModel::rowOfRun(const QString& id) const
{
    return static_cast<int>(m_rows.indexOf(m_grouped ? m_groups.representative(id) : id));
}

int RunComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RunComparisonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstMetricColumn + static_cast<int>(runMetrics().size());
}

std::optional<double> RunComparisonModel::value(const QString& run, const RunMetricDescription& metric) const
{
    if (run.isEmpty())
        return originalValue(m_store, metric);
    if (const std::optional<Spread> all = spread(run, metric))
        return all->mean;
    const RunRecord* const record = m_store.run(run);
    return record ? runValue(*record, metric) : std::nullopt;
}

std::optional<Spread> RunComparisonModel::spread(const QString& run, const RunMetricDescription& metric) const
{
    return m_grouped ? m_groups.spread(run, metric) : std::nullopt;
}

bool RunComparisonModel::isWithinError(const QString& run, const RunMetricDescription& metric) const
{
    const RunRecord* const record = m_store.run(run);
    if (!record || run == m_baseline || spread(run, metric))
        return false;
    const std::optional<double> own = value(run, metric);
    const std::optional<double> base = value(m_baseline, metric);
    const std::optional<double> error = runStandardError(*record, metric);
    return own && base && error && std::abs(*own - *base) < *error;
}

bool RunComparisonModel::isChance(const QString& run, const RunMetricDescription& metric) const
{
    const std::optional<Spread> own = spread(run, metric);
    const std::optional<Spread> base = spread(m_baseline, metric);
    return own && base && run != m_baseline && overlaps(*own, *base);
}

QVariant RunComparisonModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString& run = m_rows[index.row()];
    if (role == RunIdRole)
        return run;
    if (role == Qt::FontRole && run == m_baseline) {
        QFont font = QGuiApplication::font();
        font.setItalic(true);
        return font;
    }
    return index.column() < FirstMetricColumn ? nameData(run, role) : metricData(run, metricOf(index.column()), role);
}

QVariant RunComparisonModel::nameData(const QString& run, int role) const
{
    const RunRecord* const record = m_store.run(run);
    if (role == Qt::DecorationRole && !run.isEmpty() && record)
        return runSwatch(runColour(record->colourIndex, QGuiApplication::palette()), QGuiApplication::palette());
    if (role == Qt::ToolTipRole && record)
        return QString::fromStdString(record->header.commandLine);
    if (role != Qt::DisplayRole && role != SortRole && role != Qt::AccessibleTextRole)
        return {};
    QString name = tr("Original model");
    if (record) {
        const auto letter = static_cast<int>(m_selection.runs().indexOf(run));
        name = m_grouped && !m_groups.members(run).isEmpty() ? m_groups.name(run) : record->name();
        if (letter >= 0 && role != SortRole)
            name.prepend(runLetter(letter) + QLatin1Char(' '));
    }
    return role == Qt::AccessibleTextRole && run == m_baseline ? tr("%1, the baseline").arg(name) : name;
}

QVariant RunComparisonModel::metricData(const QString& run, const RunMetricDescription& metric, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    const std::optional<double> own = value(run, metric);
    if (role == SortRole)
        return own ? QVariant(*own) : QVariant();
    const RunRecord* const record = m_store.run(run);
    if (own && record && isMeanOfLayers(metric) && isOfSomeLayers(*record))
        return partialData(*record, formatRunValue(metric, own), role);
    const std::optional<Spread> all = spread(run, metric);
    if (role == Qt::DisplayRole)
        return formatRunValue(metric, own)
            + (all && all->deviation > 0 ? QStringLiteral(" ± ") + formatRunValue(metric, all->deviation) : QString());
    const std::optional<double> base = run == m_baseline ? std::nullopt : value(m_baseline, metric);
    const QString difference = formatRunDifference(metric, own, base);
    const bool chance = isChance(run, metric);
    if (role == DifferenceRole)
        //: Short for "not significant": of a difference, in a narrow column
        return chance ? tr("n. s.") : difference;
    if (role == VerdictRole)
        return chance || isWithinError(run, metric) ? 0 : verdict(metric, own, base);
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    QString text = coreText(metric.label) + QStringLiteral(": ") + formatRunValue(metric, own);
    if (all) {
        //: %1 a figure with its value, %2 a standard deviation, %n the number of runs it is over
        text = tr("%1 ± %2 over %n calibration set(s)", nullptr, all->runs)
                   .arg(text, formatRunValue(metric, all->deviation));
    }
    if (chance)
        return tr("%1; the difference to the baseline, %2, is not significant: both vary as much with the calibration "
                  "samples")
            .arg(text, difference);
    if (const std::optional<double> error = record && !all ? runStandardError(*record, metric) : std::nullopt)
        text += QStringLiteral(" ± ") + formatRunValue(metric, error);
    if (isWithinError(run, metric))
        return tr("%1; the difference to the baseline, %2, is less than the standard error").arg(text, difference);
    switch (verdict(metric, own, base)) {
    case 1:
        return tr("%1, better than the baseline by %2").arg(text, difference);
    case -1:
        return tr("%1, worse than the baseline by %2").arg(text, difference);
    default:
        return text;
    }
}

QVariant RunComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (section == NameColumn)
        return role == Qt::DisplayRole || role == PaperTitleRole ? QVariant(tr("Run")) : QVariant();
    const RunMetricDescription& metric = metricOf(section);
    const QChar arrow(metric.lowerIsBetter ? 0x2193 : 0x2191);
    const QString better = metric.lowerIsBetter ? tr("Lower is better.") : tr("Higher is better.");
    switch (role) {
    case Qt::DisplayRole:
        return runTitle(metric);
    case PaperTitleRole:
        return runTitle(metric) + QLatin1Char(' ') + arrow;
    case Qt::ToolTipRole: // which way is better, so that a difference's sign can be read without its colour
        return coreText(metric.help) + QLatin1Char('\n') + better;
    case Qt::AccessibleTextRole:
        return coreText(metric.label) + QStringLiteral(": ") + better;
    default:
        return {};
    }
}

} // namespace quantoscope
