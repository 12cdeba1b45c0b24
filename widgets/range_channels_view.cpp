#include "widgets/range_channels_view.h"

#include "widgets/input_magnitude.h"
#include "widgets/number_format.h"
#include "widgets/range_channel_model.h"
#include "widgets/results_store.h"
#include "widgets/selection.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {

RangeChannelsView::RangeChannelsView(const ResultsStore& store, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_selection(selection)
    , m_model(new RangeChannelModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new QTableView)
    , m_summary(new QLabel)
{
    setObjectName(QStringLiteral("rangeChannels"));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(RangeChannelModel::SortRole);
    m_table->setModel(m_sorted);
    m_table->setObjectName(QStringLiteral("rangeChannelTable"));
    m_table->setAccessibleName(tr("Channels with weights in the range"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RangeChannelModel::WeightsColumn, Qt::DescendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setToolTip(tr("Return or a double click shows the channel in the tile"));
    m_table->installEventFilter(this);
    m_summary->setObjectName(QStringLiteral("rangeSummary"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    auto* const copyButton = new QPushButton(tr("Cop&y"));
    copyButton->setObjectName(QStringLiteral("copyRange"));
    copyButton->setToolTip(tr("Copies the chosen rows, or all of them, columns separated by tabs"));
    auto* const clearButton = new QPushButton(tr("Clea&r"));
    clearButton->setObjectName(QStringLiteral("clearRange"));
    clearButton->setToolTip(tr("Marks no range any more; so does Esc"));
    auto* const buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(copyButton);
    buttons->addWidget(clearButton);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 6, 8, 4);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);

    connect(copyButton, &QPushButton::clicked, this, &RangeChannelsView::copy);
    connect(clearButton, &QPushButton::clicked, &selection, &Selection::clearRange);
    connect(m_table, &QTableView::doubleClicked, this, &RangeChannelsView::goToChannel);
    connect(&selection, &Selection::rangeChanged, this, &RangeChannelsView::takeRange);
    takeRange();
}

RangeChannelsView::~RangeChannelsView() = default;

std::optional<WeightRangeRequest> RangeChannelsView::request() const
{
    const QString& layer = m_selection.layer();
    if (!m_selection.range() || !m_store.layerDescription(layer))
        return std::nullopt;
    return WeightRangeRequest { layer.toStdString(), *m_selection.range() };
}

void RangeChannelsView::takeRange()
{
    setVisible(m_selection.range().has_value());
    if (!m_selection.range())
        setAnswer(nullptr);
    Q_EMIT requestChanged();
}

void RangeChannelsView::setAnswer(std::shared_ptr<const WeightRangeAnswer> answer)
{
    std::vector<float> magnitude;
    if (answer) {
        const RunRecord* const run = m_store.run(m_selection.runA());
        magnitude
            = inputMagnitude(m_store.header(), run ? run->header.calibration : std::string(), answer->request.layer);
    }
    m_model->setAnswer(std::move(answer), std::move(magnitude));
    const WeightRangeAnswer* const shown = m_model->answer();
    if (!shown) {
        m_summary->clear();
        return;
    }
    const double all = double(shown->outFeatures) * double(shown->counts.size());
    //: %L1 weights of %L2 in all; %3 and %4 are the ends of a range of weights
    const QString weights = tr("%L1 of %L2 weights lie between %3 and %4")
                                .arg(qint64(shown->total))
                                .arg(qint64(all))
                                .arg(formatValue(shown->request.span.low), formatValue(shown->request.span.high));
    //: the rest of a sentence: %1 is its beginning, about weights in a range
    m_summary->setText(tr("%1, in %L2 of %L3 input channels.")
                           .arg(weights)
                           .arg(m_model->rowCount())
                           .arg(qint64(shown->counts.size())));
    m_table->setAccessibleDescription(m_summary->text());
}

void RangeChannelsView::setMessage(const QString& text)
{
    m_model->setAnswer(nullptr, {});
    m_summary->setText(text);
    m_table->setAccessibleDescription(text);
}

QString RangeChannelsView::plainText() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    if (rows.empty()) {
        for (int row = 0; row < m_sorted->rowCount(); ++row)
            rows.push_back(row);
    }
    QString text;
    const auto addLine = [&text](const auto& cell) {
        for (int column = 0; column < RangeChannelModel::ColumnCount; ++column)
            text
                += cell(column) + (column + 1 < RangeChannelModel::ColumnCount ? QLatin1Char('\t') : QLatin1Char('\n'));
    };
    addLine([this](int column) { return m_sorted->headerData(column, Qt::Horizontal).toString(); });
    for (const int row : rows)
        addLine([this, row](int column) { return m_sorted->index(row, column).data().toString(); });
    return text;
}

void RangeChannelsView::copy() const
{
    QGuiApplication::clipboard()->setText(plainText());
}

void RangeChannelsView::goToChannel(const QModelIndex& index)
{
    if (index.isValid())
        m_selection.goTo({ .layer = m_selection.layer(),
                           .row = {},
                           .column = index.data(RangeChannelModel::ChannelRole).toLongLong() });
}

bool RangeChannelsView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        auto* const key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Copy)) {
            copy();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            goToChannel(m_table->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace quantoscope
