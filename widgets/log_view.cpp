#include "widgets/log_view.h"

#include "widgets/empty_hint.h"
#include "widgets/log_model.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace quantoscope {

LogView::LogView(LogModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new LogFilter(this))
    , m_levelBox(new QComboBox(this))
    , m_filterEdit(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_hint(new EmptyHint(m_table))
{
    m_filter->setSourceModel(&model);
    for (const LogSeverity severity :
         { LogSeverity::Debug, LogSeverity::Info, LogSeverity::Warning, LogSeverity::Error })
        m_levelBox->addItem(severityName(severity), static_cast<int>(severity));
    m_levelBox->setCurrentIndex(m_levelBox->findData(static_cast<int>(LogSeverity::Info)));
    m_levelBox->setAccessibleName(tr("Lowest level shown"));
    m_levelBox->setToolTip(tr("Hides messages below this level"));
    m_filterEdit->setPlaceholderText(tr("Filter the log"));
    m_filterEdit->setAccessibleName(tr("Filter the log"));
    m_filterEdit->setClearButtonEnabled(true);
    auto* const copyButton = new QPushButton(tr("Copy"), this);
    copyButton->setToolTip(tr("Copies the selected lines, or all that are shown"));
    auto* const clearButton = new QPushButton(tr("Clear"), this);

    m_table->setModel(m_filter);
    m_table->setObjectName(QStringLiteral("log"));
    m_table->setAccessibleName(tr("Log"));
    m_table->setAccessibleDescription(tr("Messages of the program, the newest last"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 4);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    for (int column = 0; column < LogModel::MessageColumn; ++column)
        m_table->setColumnWidth(column, fontMetrics().averageCharWidth() * 16);

    auto* const bar = new QHBoxLayout;
    bar->addWidget(m_levelBox);
    bar->addWidget(m_filterEdit, 1);
    bar->addWidget(copyButton);
    bar->addWidget(clearButton);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(bar);
    layout->addWidget(m_table);
    setFocusProxy(m_table);

    auto* const copyAction = new QAction(tr("Copy"), m_table);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copyAction);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copyAction, &QAction::triggered, this, &LogView::copy);
    connect(copyButton, &QPushButton::clicked, this, &LogView::copy);
    connect(clearButton, &QPushButton::clicked, &model, &LogModel::clear);
    connect(m_levelBox, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setLowestSeverity(static_cast<LogSeverity>(m_levelBox->currentData().toInt()));
        updateHint();
    });
    connect(m_filterEdit, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setText(text);
        updateHint();
    });
    connect(m_filter, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        const QScrollBar* scroll = m_table->verticalScrollBar();
        m_following = scroll->value() == scroll->maximum();
    });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_following)
            m_table->scrollToBottom();
        updateHint();
    });
    connect(m_filter, &QAbstractItemModel::modelReset, this, &LogView::updateHint);
    updateHint();
}

LogView::~LogView() = default;

QString LogView::text() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        for (int row = 0; row < m_filter->rowCount(); ++row)
            rows.append(m_filter->index(row, 0));
    }
    std::sort(rows.begin(), rows.end());
    QString lines;
    for (const QModelIndex& row : rows) {
        QStringList cells;
        for (int column = 0; column < LogModel::ColumnCount; ++column)
            cells.append(row.siblingAtColumn(column).data().toString());
        lines += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return lines;
}

void LogView::copy() const
{
    QGuiApplication::clipboard()->setText(text());
}

void LogView::updateHint()
{
    const bool filtered = m_model.rowCount() > 0;
    m_hint->setState(m_filter->rowCount() == 0,
                     filtered ? tr("No message passes the filter.") : tr("Nothing has been logged yet."));
}

} // namespace quantoscope
