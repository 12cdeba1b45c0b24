#include "widgets/log_model.h"

#include <QFontDatabase>

namespace quantoscope {
namespace {

QString timeText(const LogLine& line)
{
    return line.time.toString(QStringLiteral("HH:mm:ss.zzz"));
}

} // namespace

QString severityName(LogSeverity severity)
{
    switch (severity) {
    case LogSeverity::Debug:
        return LogModel::tr("Debug");
    case LogSeverity::Info:
        return LogModel::tr("Info");
    case LogSeverity::Warning:
        return LogModel::tr("Warning");
    case LogSeverity::Error:
        return LogModel::tr("Error");
    }
    return {};
}

LogModel::LogModel(QObject* parent) : QAbstractTableModel(parent)
{
}

LogModel::~LogModel() = default;

void LogModel::append(const LogLine& line)
{
    if (m_lines.size() >= kCapacity) {
        beginRemoveRows({}, 0, 0);
        m_lines.pop_front();
        endRemoveRows();
    }
    const auto row = static_cast<int>(m_lines.size());
    beginInsertRows({}, row, row);
    m_lines.push_back(line);
    endInsertRows();
}

void LogModel::clear()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

int LogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LogLine& entry = line(index.row());
    if (role == SeverityRole)
        return static_cast<int>(entry.severity);
    if (role == Qt::FontRole && index.column() == TimeColumn)
        return QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (role != Qt::DisplayRole && (role != Qt::ToolTipRole || index.column() != MessageColumn))
        return {};
    switch (static_cast<Column>(index.column())) {
    case TimeColumn:
        return timeText(entry);
    case LevelColumn:
        switch (entry.severity) {
        case LogSeverity::Warning:
            return QStringLiteral("⚠ ") + severityName(entry.severity);
        case LogSeverity::Error:
            return QStringLiteral("✖ ") + severityName(entry.severity);
        case LogSeverity::Debug:
        case LogSeverity::Info:
            return severityName(entry.severity);
        }
        break;
    case RoomColumn:
        return entry.room;
    case MessageColumn:
        return entry.message;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case TimeColumn:
        return tr("Time");
    case LevelColumn:
        return tr("Level");
    case RoomColumn:
        return tr("From");
    case MessageColumn:
        return tr("Message");
    case ColumnCount:
        break;
    }
    return {};
}

LogFilter::LogFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
}

void LogFilter::setLowestSeverity(LogSeverity severity)
{
    m_lowest = severity;
    invalidateFilter();
}

void LogFilter::setText(const QString& text)
{
    m_text = text;
    invalidateFilter();
}

bool LogFilter::filterAcceptsRow(int sourceRow, const QModelIndex& /*sourceParent*/) const
{
    const LogLine& line = static_cast<const LogModel*>(sourceModel())->line(sourceRow);
    return line.severity >= m_lowest
        && (line.message.contains(m_text, Qt::CaseInsensitive) || line.room.contains(m_text, Qt::CaseInsensitive));
}

} // namespace quantoscope
