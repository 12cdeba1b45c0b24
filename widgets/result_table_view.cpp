#include "widgets/result_table_view.h"

#include "widgets/number_format.h"
#include "widgets/result_table_model.h"
#include "widgets/sentences.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kMostRows = 14;
constexpr int kMostColumnWidth = 200;

} // namespace

ResultTableView::ResultTableView(QWidget* parent)
    : QWidget(parent)
    , m_model(new ResultTableModel(this))
    , m_table(new QTableView)
    , m_title(new QLabel)
    , m_notes(new QLabel)
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_notes->setWordWrap(true);
    m_notes->setTextFormat(Qt::PlainText);
    auto* const copy = new QToolButton;
    copy->setText(tr("Copy"));
    copy->setObjectName(QStringLiteral("copyTable"));
    copy->setToolTip(tr("Copies the table, columns separated by tabs."));
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_model->plainText()); });

    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        const char* const entry = m_model->table().columns[static_cast<std::size_t>(section)].glossary;
        if (*entry)
            Q_EMIT explanationRequested(QString::fromUtf8(entry));
    });

    auto* const heading = new QHBoxLayout;
    heading->addWidget(m_title, 1);
    heading->addWidget(copy);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(heading);
    layout->addWidget(m_table);
    layout->addWidget(m_notes);
}

void ResultTableView::setTable(ResultTable table)
{
    setObjectName(QStringLiteral("table-%1").arg(QString::fromStdString(table.key)));
    const QString title = coreText(table.title);
    m_title->setText(title);
    m_table->setAccessibleName(title);
    QStringList notes;
    for (const Warning& note : table.notes)
        notes.append(warningSentence(note));
    m_notes->setText(notes.join(sentenceGap()));
    m_notes->setVisible(!notes.isEmpty());
    m_model->setTable(std::move(table));
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), kMostColumnWidth));
    fitHeight();
}

void ResultTableView::fitHeight()
{
    const int rows = std::clamp(m_model->rowCount(), 1, kMostRows);
    const int height = m_table->horizontalHeader()->sizeHint().height()
        + rows * m_table->verticalHeader()->defaultSectionSize() + m_table->horizontalScrollBar()->sizeHint().height()
        + 2 * m_table->frameWidth();
    m_table->setFixedHeight(height);
}

} // namespace quantoscope
