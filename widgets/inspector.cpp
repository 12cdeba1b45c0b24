#include "widgets/inspector.h"

#include "core/results/metric.h"
#include "widgets/empty_hint.h"
#include "widgets/number_format.h"
#include "widgets/run_swatch.h"
#include "widgets/selection.h"
#include "widgets/theme.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

namespace quantoscope {
namespace {

QTreeWidgetItem* addHeading(QTreeWidget& tree, const QString& text)
{
    auto* const item = new QTreeWidgetItem(&tree, { text });
    QFont font = tree.font();
    font.setBold(true);
    item->setFont(0, font);
    item->setFirstColumnSpanned(true);
    item->setExpanded(true);
    return item;
}

void addFact(QTreeWidgetItem* heading, const QString& name, const QString& value, const QString& help = {})
{
    auto* const item = new QTreeWidgetItem(heading, { name, value });
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item->setToolTip(0, help);
    item->setToolTip(1, help);
}

constexpr int kAccentRoom = 2; // the accents of capitals stand above the line

/// Rows as high as their text needs in the width that its column has.
class WrappingDelegate : public QStyledItemDelegate
{
public:
    explicit WrappingDelegate(QTreeWidget* tree) : QStyledItemDelegate(tree), m_tree(*tree) { }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem item(option);
        if (index.parent().isValid()) // headings span both columns
            item.rect = QRect(0, 0, m_tree.columnWidth(index.column()) - m_tree.indentation(), 1); // any height
        return QStyledItemDelegate::sizeHint(item, index) + QSize(0, kAccentRoom);
    }

private:
    QTreeWidget& m_tree;
};

} // namespace

Inspector::Inspector(const ResultsStore& store, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_selection(selection)
    , m_heading(new QLabel(this))
    , m_notes(new QLabel(this))
    , m_tree(new QTreeWidget(this))
    , m_hint(new EmptyHint(m_tree))
    , m_emptyText(tr("Choose a layer to see its facts."))
{
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_heading->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_heading->setMargin(4);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setWordWrap(true);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_notes->setMargin(4);
    m_notes->setAccessibleName(tr("Warnings of the selected layer"));
    m_tree->setObjectName(QStringLiteral("inspector"));
    m_tree->setAccessibleName(tr("Facts of the selected layer"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({ tr("Property"), tr("Value") });
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    m_tree->setItemDelegateForColumn(0, new WrappingDelegate(m_tree));
    connect(m_tree->header(), &QHeaderView::sectionResized, m_tree, &QTreeWidget::doItemsLayout, Qt::QueuedConnection);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(10);
    m_tree->setWordWrap(true);
    m_tree->setAllColumnsShowFocus(true);
    auto* const copyAction = new QAction(tr("Copy value"), m_tree);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, this, &Inspector::copyCurrent);
    m_tree->addAction(copyAction);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_heading);
    layout->addWidget(m_tree);
    layout->addWidget(m_notes);
    setFocusProxy(m_tree);

    connect(&selection, &Selection::layerChanged, this, &Inspector::refresh);
    connect(&selection, &Selection::runsChanged, this, &Inspector::refresh);
    connect(&store, &ResultsStore::reset, this, &Inspector::refresh);
    connect(&store, &ResultsStore::runRenamed, this, &Inspector::refresh);
    connect(&store, &ResultsStore::runRemoved, this, &Inspector::refresh);
    connect(&store, &ResultsStore::runChanged, this, &Inspector::refresh);
    connect(&store, &ResultsStore::layerFinished, this, [this](const QString& run, const QString& layer) {
        if (layer == m_selection.layer() && m_selection.runs().contains(run))
            refresh();
    });
    refresh();
}

Inspector::~Inspector() = default;

void Inspector::setEmptyHint(const QString& text)
{
    m_emptyText = text;
    refresh();
}

QString Inspector::currentText() const
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    if (!item)
        return {};
    return item->text(1).isEmpty() ? item->text(0) : item->text(0) + QLatin1Char('\t') + item->text(1);
}

void Inspector::copyCurrent() const
{
    if (const QString text = currentText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void Inspector::refresh()
{
    m_tree->clear();
    const QString& layer = m_selection.layer();
    const LayerDescription* description = m_store.layerDescription(layer);
    if (description)
        addDescription(*description);
    int position = 0;
    for (const QString& id : m_selection.runs()) {
        if (const RunRecord* run = m_store.run(id))
            addRun(*run, position, layer);
        ++position;
    }
    showNotes();
    m_heading->setText(layer);
    m_heading->setVisible(!layer.isEmpty());
    m_hint->setState(layer.isEmpty() || m_tree->topLevelItemCount() == 0, m_emptyText);
}

void Inspector::addDescription(const LayerDescription& layer)
{
    QTreeWidgetItem* heading = addHeading(*m_tree, tr("Original weight"));
    addFact(heading, tr("Shape"), QStringLiteral("%1 × %2").arg(layer.outFeatures).arg(layer.inFeatures),
            tr("Outputs × inputs"));
    addFact(heading, tr("Weights"), QLocale().toString(static_cast<qlonglong>(layer.outFeatures * layer.inFeatures)));
    addFact(heading, tr("Kind"), QString::fromStdString(layer.kind));
    if (layer.block >= 0)
        addFact(heading, tr("Block"), QString::number(layer.block));
    if (!layer.storedAs.empty())
        addFact(heading, tr("Stored as"), QString::fromStdString(layer.storedAs),
                tr("The file holds codes; the weight shown is what they stand for"));
    addFact(heading, tr("Minimum"), formatValue(layer.minimum));
    addFact(heading, tr("Maximum"), formatValue(layer.maximum));
    addFact(heading, tr("Mean"), formatValue(layer.mean));
    addFact(heading, tr("Standard deviation"), formatValue(layer.standardDeviation));
    addFact(heading, tr("Excess kurtosis"), formatValue(layer.kurtosis),
            tr("0 for a normal distribution; the larger, the heavier the tails"));
    addFact(heading, tr("Outliers"), formatShare(layer.outlierShare),
            tr("Share of the weights further than six standard deviations from zero"));
}

void Inspector::addRun(const RunRecord& run, int position, const QString& layer)
{
    //: Heading of a run's figures: its letter, its name
    QTreeWidgetItem* heading = addHeading(*m_tree, tr("%1: %2").arg(runLetter(position), run.name()));
    heading->setIcon(0, runSwatch(runColour(run.colourIndex, palette()), palette()));
    if (!run.header.notes.empty())
        addFact(heading, tr("Notes"), QString::fromStdString(run.header.notes));
    const LayerResult* result = run.layer(layer);
    if (!result) {
        addFact(heading, tr("This layer"),
                run.header.status == RunStatus::Running ? tr("not finished yet") : tr("not quantized"));
        return;
    }
    for (const MetricDescription& metric : layerMetrics()) {
        if (const std::optional<double> value = metric.value(*result))
            addFact(heading, coreText(metric.label), formatMetric(metric, value), coreText(metric.help));
    }
    addFact(heading, tr("Bits per weight"), formatValue(result->bits), tr("Scales and zeros included"));
    if (result->solverLoss)
        addFact(heading, tr("Solver loss"), formatValue(result->solverLoss),
                tr("In the scale of the method's authors"));
    if (result->damping)
        addFact(heading, tr("Damping, absolute"), formatValue(result->damping),
                tr("What was added to the diagonal of H = XᵀX/N: the run's share of damping times its mean"));
    if (!result->solvedOn.empty())
        addFact(heading, tr("Solved on"), QString::fromStdString(result->solvedOn).toUpper(),
                tr("The device that the layer's codes were computed on"));
    if (result->tokens > 0)
        addFact(heading, tr("Calibration tokens"), QLocale().toString(static_cast<qlonglong>(result->tokens)));
    if (result->deadChannels > 0)
        addFact(heading, tr("Dead input channels"), QLocale().toString(static_cast<qlonglong>(result->deadChannels)),
                tr("Input channels that were zero on every calibration token"));
}

void Inspector::showNotes()
{
    std::vector<std::pair<QString, QStringList>> notes; // and the letters of the runs they are of
    const auto note = [&notes](const QString& text, const QString& letter) {
        const auto known = std::ranges::find(notes, text, &std::pair<QString, QStringList>::first);
        if (known == notes.end())
            notes.emplace_back(text, QStringList { letter });
        else
            known->second.append(letter);
    };
    int position = 0;
    for (const QString& id : m_selection.runs()) {
        const RunRecord* run = m_store.run(id);
        const LayerResult* result = run ? run->layer(m_selection.layer()) : nullptr;
        const QString letter = runLetter(position++);
        if (result && !result->fallback.empty())
            note(coreText(result->fallback), letter);
        for (std::size_t i = 0; result && i < result->warnings.size(); ++i)
            note(warningSentence(result->warnings[i]), letter);
    }
    QStringList lines;
    for (const auto& [text, letters] : notes)
        lines << QStringLiteral("⚠ %1: %2").arg(letters.join(QStringLiteral(", ")), text);
    m_notes->setText(lines.join(QLatin1Char('\n')));
    m_notes->setVisible(!lines.isEmpty());
}

} // namespace quantoscope
