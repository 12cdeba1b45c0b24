#include "widgets/microscope_view.h"

#include "widgets/bar_delegate.h"
#include "widgets/number_format.h"
#include "widgets/results_store.h"
#include "widgets/selection.h"
#include "widgets/sentences.h"
#include "widgets/token_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kProgressSteps = 1000;
constexpr int kTextColumn = 2; // of the tokens
constexpr int kTitleLines = 2;
constexpr int kTitleMargin = 12;
constexpr qsizetype kBefore = 22; // characters shown before a token, so that it is seen itself

QString onOneLine(const std::string& text)
{
    QString line = QString::fromStdString(text);
    line.replace(QLatin1Char('\n'), QStringLiteral("⏎")).replace(QLatin1Char('\t'), QLatin1Char(' '));
    return line;
}

// Of a token, whose blanks belong to it.
QString withMarks(const std::string& token)
{
    return onOneLine(token).replace(QLatin1Char(' '), QStringLiteral("␣"));
}

QString endOf(const QString& text)
{
    return text.size() > kBefore ? QStringLiteral("…") + text.right(kBefore - 1) : text;
}

// Titles take two lines rather than more width than what stands below them.
void fitColumns(QTableView& table, int stretched = -1)
{
    table.resizeColumnsToContents(); // of the titles on one line, too
    const QAbstractItemView& view = table; // whose hints of columns are public
    QHeaderView& header = *table.horizontalHeader();
    const QFontMetrics metrics = header.fontMetrics();
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        if (column == stretched)
            continue;
        const QString title = table.model()->headerData(column, Qt::Horizontal).toString();
        int width = std::max(view.sizeHintForColumn(column), metrics.horizontalAdvance(title) / 2 + kTitleMargin);
        for (const QString& word : wordsOf(title))
            width = std::max(width, metrics.horizontalAdvance(word) + kTitleMargin);
        table.setColumnWidth(column, width);
    }
}

double inputLength(const MicroscopeToken& token, const MicroscopeAnswer& answer)
{
    const float largest = std::abs(answer.excitedBy.front().input);
    return largest > 0 ? static_cast<double>(std::abs(token.input) / largest) : 0;
}

} // namespace

// --- Model --------------------------------------------------------------------------------------------------------

MicroscopeModel::MicroscopeModel(QObject* parent) : QAbstractTableModel(parent)
{
}

void MicroscopeModel::setLines(const QStringList& titles, std::vector<Line> lines, int barColumn, int textColumn)
{
    beginResetModel();
    m_titles = titles;
    m_lines = std::move(lines);
    m_barColumn = barColumn;
    m_textColumn = textColumn;
    endResetModel();
}

QString MicroscopeModel::plainText() const
{
    QString text = m_titles.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (const Line& line : m_lines) {
        QStringList cells = line.cells;
        if (m_textColumn >= 0)
            cells[m_textColumn] = line.wholeText;
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

int MicroscopeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int MicroscopeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QVariant MicroscopeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole && index.column() == m_textColumn)
        return line.wholeText;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return line.cells.value(index.column());
    if (role == FractionRole && index.column() == m_barColumn)
        return line.fraction;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(index.column() == m_textColumn ? Qt::AlignLeft : Qt::AlignRight)
                                   | Qt::AlignVCenter);
    return {};
}

QVariant MicroscopeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_titles.value(section);
}

// --- View ---------------------------------------------------------------------------------------------------------

MicroscopeView::MicroscopeView(const ResultsStore& store, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_selection(selection)
    , m_kind(new QComboBox)
    , m_sentence(new QLabel)
    , m_progress(new QProgressBar)
{
    setObjectName(QStringLiteral("microscope"));
    m_kind->setObjectName(QStringLiteral("microscopeKind"));
    m_kind->addItem(tr("Rows: outputs of the layer"));
    m_kind->addItem(tr("Columns: its inputs"));
    m_kind->setAccessibleName(tr("Whose shares are listed"));
    m_sentence->setObjectName(QStringLiteral("microscopeSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_progress->setRange(0, kProgressSteps);
    m_progress->setAccessibleName(tr("Progress of the error microscope"));
    m_progress->hide();
    auto* const worst = new QPushButton(tr("&Worst layer"));
    worst->setObjectName(QStringLiteral("worstLayerButton"));
    worst->setToolTip(tr("Selects the layer where run A's relative output error is largest."));
    connect(worst, &QPushButton::clicked, this, &MicroscopeView::goToWorstLayer);

    auto* const head = new QHBoxLayout;
    head->addWidget(worst);
    head->addWidget(m_kind);
    head->addWidget(m_progress, 1);
    head->addStretch();
    auto* const panels = new QSplitter;
    panels->setChildrenCollapsible(false);
    m_shares = makePanel("microscopeShares", tr("Choose one to see the weights behind it."), panels);
    m_weights = makePanel("microscopeWeights", tr("Choose one to see which tokens drive its input."), panels);
    m_tokens = makePanel("microscopeTokens", tr("Calibration tokens with the largest inputs of the channel."), panels);
    panels->setStretchFactor(2, 2);
    panels->setSizes({ 190, 455, 425 });
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_sentence);
    layout->addWidget(panels, 1);
    listen();
    setAnswer(nullptr);
}

MicroscopeView::Panel MicroscopeView::makePanel(const char* name, const QString& help, QWidget* parent)
{
    auto* const box = new QWidget(parent);
    Panel panel { new QLabel(box), new QTableView(box), new MicroscopeModel(this) };
    QTableView& table = *panel.table;
    table.setObjectName(QLatin1String(name));
    table.setModel(panel.model);
    table.setItemDelegate(new BarDelegate(MicroscopeModel::FractionRole, &table));
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setAlternatingRowColors(true);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    QHeaderView& header = *table.horizontalHeader();
    header.setStretchLastSection(true);
    header.setHighlightSections(false); // bold titles would not fit
    header.setDefaultAlignment(Qt::AlignCenter | static_cast<Qt::Alignment>(Qt::TextWordWrap));
    header.setTextElideMode(Qt::ElideNone);
    header.setFixedHeight(kTitleLines * header.fontMetrics().lineSpacing() + 8);
    table.setAccessibleDescription(help);
    table.setToolTip(help);
    panel.title->setBuddy(panel.table);
    panel.title->setTextFormat(Qt::PlainText);
    auto* const layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel.title);
    layout->addWidget(panel.table);
    return panel;
}

void MicroscopeView::listen()
{
    connect(&m_selection, &Selection::layerChanged, this, &MicroscopeView::askAnew);
    connect(&m_selection, &Selection::runsChanged, this, &MicroscopeView::askAnew);
    connect(&m_store, &ResultsStore::layerFinished, this, [this](const QString& run, const QString& layer) {
        if (run == m_selection.runA() && layer == m_selection.layer())
            askAnew();
    });
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_filling = true;
        fillShares();
        m_filling = false;
    });
    connect(m_shares.table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const auto index = chosen(m_shares);
        if (m_filling || !index)
            return;
        if (showsColumns())
            m_column = *index;
        else
            m_row = *index;
        if (!showsColumns())
            m_column = -1; // that of the row's worst weight
        Q_EMIT requestChanged();
    });
    connect(m_weights.table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const auto index = chosen(m_weights);
        if (m_filling || !index)
            return;
        m_column = *index;
        Q_EMIT requestChanged();
    });
}

bool MicroscopeView::showsColumns() const
{
    return m_kind->currentIndex() == 1;
}

void MicroscopeView::askAnew()
{
    m_row = -1;
    m_column = -1;
    Q_EMIT requestChanged();
}

std::optional<MicroscopeRequest> MicroscopeView::request() const
{
    const RunRecord* const run = m_store.run(m_selection.runA());
    const QString layer = m_selection.layer();
    if (!run || !run->layer(layer))
        return std::nullopt;
    const LayerResultPtr& result = run->layers[static_cast<std::size_t>(run->layerIndex.value(layer))];
    return MicroscopeRequest { layer.toStdString(), result, m_row, m_column };
}

void MicroscopeView::goToWorstLayer()
{
    const RunRecord* const run = m_store.run(m_selection.runA());
    if (!run || run->layers.empty())
        return;
    const auto worst = std::ranges::max_element(
        run->layers, {}, [](const LayerResultPtr& layer) { return layer->relativeOutputError.value_or(-1); });
    m_selection.setLayer(QString::fromStdString((*worst)->name));
}

void MicroscopeView::setAnswer(std::shared_ptr<const MicroscopeAnswer> answer)
{
    m_answer = std::move(answer);
    m_filling = true;
    fillShares();
    fillWeights();
    fillTokens();
    m_filling = false;
    setMessage(m_message);
}

void MicroscopeView::setMessage(const QString& text)
{
    m_message = text;
    m_sentence->setText(text.isEmpty() ? description() : text);
}

void MicroscopeView::setProgress(double share)
{
    m_progress->setVisible(share >= 0);
    m_progress->setValue(static_cast<int>(share * kProgressSteps));
}

void MicroscopeView::fillShares()
{
    std::vector<MicroscopeModel::Line> lines;
    const bool columns = showsColumns();
    if (m_answer) {
        const auto& shares = columns ? m_answer->columns : m_answer->rows;
        const double largest = shares.empty() ? 0 : shares.front().share;
        for (const MicroscopeShare& share : shares)
            lines.push_back({ share.index,
                              largest > 0 ? share.share / largest : 0,
                              { QString::number(share.index), formatShare(share.share) } });
    }
    const QString kind = columns ? tr("Column") : tr("Row");
    m_shares.title->setText(columns ? tr("Worst columns") : tr("Worst rows"));
    m_shares.table->setAccessibleName(m_shares.title->text());
    m_shares.model->setLines({ kind, tr("Share of the error") }, std::move(lines), 1);
    fitColumns(*m_shares.table);
    if (m_answer)
        select(m_shares, columns ? m_answer->column : m_answer->row);
}

void MicroscopeView::fillWeights()
{
    std::vector<MicroscopeModel::Line> lines;
    if (m_answer) {
        const double largest = m_answer->weights.empty() ? 0 : m_answer->weights.front().share;
        for (const MicroscopeWeight& weight : m_answer->weights)
            lines.push_back({ weight.column,
                              largest > 0 ? weight.share / largest : 0,
                              { QString::number(weight.column), formatShare(weight.share),
                                formatValue(static_cast<double>(weight.original)),
                                formatValue(static_cast<double>(weight.quantized)), formatValue(weight.inputRms) } });
    }
    const bool any = m_answer && m_answer->row >= 0;
    m_weights.title->setText(any ? tr("Worst weights of row %1").arg(m_answer->row) : tr("Worst weights"));
    m_weights.table->setAccessibleName(m_weights.title->text());
    m_weights.model->setLines({ tr("Column"), tr("Share of the row"), tr("Original"), tr("Quantized"),
                                //: Root mean square of a channel's inputs
                                tr("Input, rms") },
                              std::move(lines), 1);
    fitColumns(*m_weights.table);
    if (any)
        select(m_weights, m_answer->column);
}

void MicroscopeView::fillTokens()
{
    std::vector<MicroscopeModel::Line> lines;
    if (m_answer) {
        std::int64_t place = 0;
        for (const MicroscopeToken& token : m_answer->excitedBy) {
            const QString before = onOneLine(token.before);
            const QString rest = QStringLiteral("[%1]%2").arg(withMarks(token.token), onOneLine(token.after));
            lines.push_back({ place++,
                              inputLength(token, *m_answer),
                              { formatValue(static_cast<double>(token.input)),
                                QStringLiteral("%1:%2").arg(token.sequence).arg(token.position), endOf(before) + rest },
                              before + rest });
        }
    }
    const bool any = m_answer && m_answer->column >= 0;
    m_tokens.title->setText(any ? tr("Tokens that drive input %1").arg(m_answer->column)
                                : tr("Tokens that drive an input"));
    m_tokens.table->setAccessibleName(m_tokens.title->text());
    //: Of a calibration token: number of the sample and place in it
    const QString place = tr("Sample:place");
    m_tokens.model->setLines({ tr("Input"), place, tr("Text around [the token]") }, std::move(lines), 0, kTextColumn);
    fitColumns(*m_tokens.table, kTextColumn);
}

void MicroscopeView::select(const Panel& panel, std::int64_t index)
{
    const auto& lines = panel.model->lines();
    const auto found = std::ranges::find(lines, index, &MicroscopeModel::Line::index);
    if (found != lines.end())
        panel.table->selectRow(static_cast<int>(found - lines.begin()));
}

std::optional<std::int64_t> MicroscopeView::chosen(const Panel& panel) const
{
    const QModelIndex current = panel.table->currentIndex();
    if (!current.isValid())
        return std::nullopt;
    return panel.model->lines()[static_cast<std::size_t>(current.row())].index;
}

QString MicroscopeView::description() const
{
    if (!m_answer)
        return tr("Choose a layer that a run has quantized: the error map, or “Worst layer”.");
    const QString layer = QString::fromStdString(m_answer->request.layer);
    if (m_answer->row < 0)
        return tr("%1 has no output error on these inputs: nothing is left to look into.").arg(layer);
    QString text = tr("%1: relative output error %2 over %L3 calibration tokens. Row %4 of %5 makes up %6 of it.")
                       .arg(layer, formatValue(m_answer->error))
                       .arg(m_answer->tokens)
                       .arg(m_answer->rows.front().index)
                       .arg(m_answer->outFeatures)
                       .arg(formatShare(m_answer->rows.front().share));
    if (!m_answer->weights.empty())
        text += sentenceGap()
            + tr("In row %1 the weight of column %2 makes up %3.")
                  .arg(m_answer->row)
                  .arg(m_answer->weights.front().column)
                  .arg(formatShare(m_answer->weights.front().share));
    if (!m_answer->excitedBy.empty()) {
        const MicroscopeToken& token = m_answer->excitedBy.front();
        text += sentenceGap()
            + tr("Input %1 is largest, %2, at the token %3.")
                  .arg(m_answer->column)
                  .arg(formatValue(static_cast<double>(token.input)),
                       visibleToken(QString::fromStdString(token.token)));
    }
    if (m_answer->request.run->weightOnlyRelativeOutputError)
        text += sentenceGap() + tr("The method rounds inputs too; this is the weights' part alone.");
    return text;
}

QString MicroscopeView::plainText() const
{
    QString text = description() + QLatin1Char('\n');
    for (const Panel* panel : { &m_shares, &m_weights, &m_tokens })
        text += QLatin1Char('\n') + panel->title->text() + QLatin1Char('\n') + panel->model->plainText();
    return text;
}

void MicroscopeView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT visibilityChanged(true);
}

void MicroscopeView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    Q_EMIT visibilityChanged(false);
}

} // namespace quantoscope
