// Log messages as a table, the newest last, and a filter by level and text.
#pragma once

#include <QAbstractTableModel>
#include <QDateTime>
#include <QSortFilterProxyModel>

#include <deque>

namespace quantoscope {

enum class LogSeverity
{
    Debug,
    Info,
    Warning,
    Error
};

struct LogLine
{
    QDateTime time;
    LogSeverity severity = LogSeverity::Info;
    QString room; ///< "pipeline", "ui", ...
    QString message;
};

/// Keeps the newest kCapacity lines.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int kCapacity = 20000;
    enum Column
    {
        TimeColumn,
        LevelColumn,
        RoomColumn,
        MessageColumn,
        ColumnCount
    };
    enum Role
    {
        SeverityRole = Qt::UserRole + 1
    };

    explicit LogModel(QObject* parent = nullptr);
    ~LogModel() override;

    void append(const LogLine& line);
    void clear();
    const LogLine& line(int row) const { return m_lines[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::deque<LogLine> m_lines;
};

class LogFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit LogFilter(QObject* parent = nullptr);
    void setLowestSeverity(LogSeverity severity);
    void setText(const QString& text);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;

private:
    LogSeverity m_lowest = LogSeverity::Info;
    QString m_text;
};

/// "Debug", "Info", "Warning", "Error", translated.
QString severityName(LogSeverity severity);

} // namespace quantoscope
