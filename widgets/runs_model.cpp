#include "widgets/runs_model.h"

#include "core/results/metric.h"
#include "widgets/number_format.h"
#include "widgets/run_swatch.h"
#include "widgets/run_values.h"
#include "widgets/selection.h"
#include "widgets/theme.h"

#include <QFont>
#include <QGuiApplication>

namespace quantoscope {
namespace {

/// Over the layers that have it; empty if none has.
std::optional<double> meanRelativeError(const RunRecord& run)
{
    double sum = 0;
    int count = 0;
    for (const LayerResultPtr& layer : run.layers) {
        if (layer->relativeOutputError) {
            sum += *layer->relativeOutputError;
            ++count;
        }
    }
    return count > 0 ? std::optional<double>(sum / count) : std::nullopt;
}

std::optional<double> figure(const RunRecord& run, RunsModel::Column column)
{
    switch (column) {
    case RunsModel::BitsColumn:
        return run.header.bitsPerWeight;
    case RunsModel::PerplexityColumn:
        return run.header.perplexityAfter;
    case RunsModel::KlColumn:
        return run.header.klMean;
    case RunsModel::ErrorColumn:
        return meanRelativeError(run);
    case RunsModel::NameColumn:
    case RunsModel::LetterColumn:
    case RunsModel::StatusColumn:
    case RunsModel::ColumnCount:
        break;
    }
    return std::nullopt;
}

QString statusText(const RunRecord& run)
{
    switch (run.header.status) {
    case RunStatus::Running:
        return RunsModel::tr("running");
    case RunStatus::Complete:
        return RunsModel::tr("complete");
    case RunStatus::Cancelled:
        return RunsModel::tr("cancelled");
    case RunStatus::Failed:
        return RunsModel::tr("failed");
    }
    return {};
}

QString perplexityToolTip(const Run& run)
{
    QString text = RunsModel::tr("Perplexity %1 ± %2 (standard error)")
                       .arg(formatValue(run.perplexityAfter), formatValue(run.perplexityStandardError));
    if (run.perplexityBefore)
        text += QLatin1Char('\n') + RunsModel::tr("Original: %1").arg(formatValue(run.perplexityBefore));
    return text;
}

QString nameToolTip(const Run& run)
{
    const QString command = QString::fromStdString(run.commandLine);
    return run.notes.empty() ? command : QString::fromStdString(run.notes) + QStringLiteral("\n\n") + command;
}

QString statusToolTip(const RunRecord& run)
{
    QStringList lines { RunsModel::tr("%n layer(s) finished", nullptr, static_cast<int>(run.layers.size())) };
    if (!run.header.failure.empty())
        lines.append(QString::fromStdString(run.header.failure));
    for (const Warning& warning : run.header.warnings)
        lines.append(warningSentence(warning));
    return lines.join(QLatin1Char('\n'));
}

QIcon swatch(const RunRecord& run)
{
    const QPalette palette = QGuiApplication::palette();
    return runSwatch(runColour(run.colourIndex, palette), palette);
}

QVariant figureData(const RunRecord& run, RunsModel::Column column, int role)
{
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && column == RunsModel::PerplexityColumn && run.header.perplexityAfter)
        return perplexityToolTip(run.header);
    const std::optional<double> value = figure(run, column);
    if (!value)
        return role == Qt::DisplayRole ? QStringLiteral("—") : QVariant();
    const QString shown = formatValue(*value);
    const bool isPartial = column == RunsModel::ErrorColumn && isOfSomeLayers(run);
    switch (role) {
    case RunsModel::SortRole:
        return *value;
    case Qt::DisplayRole:
        return shown;
    case Qt::FontRole: {
        QFont font = QGuiApplication::font();
        font.setItalic(true);
        return isPartial ? QVariant(font) : QVariant();
    }
    case Qt::ForegroundRole:
        return isPartial ? QVariant(QGuiApplication::palette().color(QPalette::PlaceholderText)) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return isPartial ? QVariant(ofLayersSoFar(shown, run)) : QVariant();
    default:
        return {};
    }
}

} // namespace

RunsModel::RunsModel(ResultsStore& store, Selection& selection, QObject* parent)
    : QAbstractTableModel(parent), m_store(store), m_selection(selection)
{
    takeIds();
    connect(&store, &ResultsStore::reset, this, [this] {
        beginResetModel();
        takeIds();
        endResetModel();
    });
    connect(&store, &ResultsStore::runAdded, this, [this](const QString& id) {
        const int row = m_store.runIndex(id);
        beginInsertRows({}, row, row);
        m_ids.insert(row, id);
        endInsertRows();
    });
    connect(&store, &ResultsStore::runRemoved, this, [this](const QString& id) {
        const auto row = static_cast<int>(m_ids.indexOf(id));
        if (row < 0)
            return;
        beginRemoveRows({}, row, row);
        m_ids.removeAt(row);
        endRemoveRows();
    });
    connect(&store, &ResultsStore::runChanged, this, &RunsModel::announce);
    connect(&store, &ResultsStore::layerFinished, this, [this](const QString& id) { announce(id); });
    connect(&selection, &Selection::runsChanged, this, [this] {
        if (!m_ids.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_ids.size()) - 1, LetterColumn));
    });
}

RunsModel::~RunsModel() = default;

void RunsModel::takeIds()
{
    m_ids.clear();
    for (const RunRecord& run : m_store.runs())
        m_ids.append(run.id());
}

void RunsModel::announce(const QString& id)
{
    const auto row = static_cast<int>(m_ids.indexOf(id));
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int RunsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int RunsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags RunsModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == NameColumn)
        flags |= Qt::ItemIsUserCheckable | Qt::ItemIsEditable;
    return flags;
}

QVariant RunsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RunRecord* run = m_store.run(m_ids[index.row()]);
    if (!run) // between the store's removal and its signal
        return {};
    if (role == RunIdRole)
        return run->id();
    const auto column = static_cast<Column>(index.column());
    const auto position = static_cast<int>(m_selection.runs().indexOf(run->id()));
    switch (column) {
    case NameColumn:
        if (role == Qt::CheckStateRole)
            return position < 0 ? Qt::Unchecked : Qt::Checked;
        if (role == Qt::DecorationRole)
            return swatch(*run);
        if (role == Qt::ToolTipRole)
            return nameToolTip(run->header);
        return role == Qt::DisplayRole || role == Qt::EditRole || role == SortRole ? run->name() : QVariant();
    case LetterColumn:
        if (role == Qt::TextAlignmentRole)
            return Qt::AlignCenter;
        if (role == SortRole)
            return position < 0 ? m_ids.size() : position;
        return role == Qt::DisplayRole && position >= 0 ? runLetter(position) : QVariant();
    case StatusColumn:
        if (role == Qt::ToolTipRole)
            return statusToolTip(*run);
        return role == Qt::DisplayRole || role == SortRole ? statusText(*run) : QVariant();
    case BitsColumn:
    case PerplexityColumn:
    case KlColumn:
    case ErrorColumn:
        return figureData(*run, column, role);
    case ColumnCount:
        break;
    }
    return {};
}

bool RunsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != NameColumn)
        return false;
    const QString id = m_ids[index.row()];
    if (role == Qt::CheckStateRole) {
        m_selection.setRunVisible(id, value.toInt() == Qt::Checked);
        return true;
    }
    const QString name = value.toString().trimmed();
    if (role != Qt::EditRole || name.isEmpty())
        return false;
    m_store.renameRun(id, name);
    return true;
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (static_cast<Column>(section)) {
    case NameColumn:
        return tip ? tr("A tick shows the run in every view; F2 renames it") : tr("Run");
    case LetterColumn:
        //: Column header of the run's letter (A, B, ...): as short as can be
        return tip ? tr("The run's letter in the views, in the order they were ticked") : tr("#");
    case StatusColumn:
        return tr("Status");
    case BitsColumn:
        return tip ? tr("Bits per weight over the quantized layers, scales and zeros included") : tr("Bits");
    case PerplexityColumn:
        return tip ? tr("Perplexity of the quantized model; lower is better") : tr("Perplexity");
    case KlColumn:
        return tip ? tr("Mean KL divergence to the original's next-token distribution, in nats per token; lower is "
                        "better")
                   : tr("KL (nats)");
    case ErrorColumn:
        return tip ? tr("Mean relative output error over the finished layers, dimensionless; lower is better")
                   : tr("Mean error");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace quantoscope
