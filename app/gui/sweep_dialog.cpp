#include "app/gui/sweep_dialog.h"

#include "core/base/errors.h"
#include "widgets/number_format.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace quantoscope {

namespace {

constexpr int kFewestBits = 2;
constexpr int kMostBits = 8;
constexpr int kMostSets = 20;
constexpr std::array kUsualBits { 2, 3, 4 };
constexpr std::array kGroupSizes { 16, 32, 64, 128 };
constexpr auto kKeyProperty = "sweepKey";
constexpr int kWidth = 780;
constexpr int kHeight = 520;
constexpr int kRowRoom = 8;
constexpr auto kNumber = Qt::AlignRight | Qt::AlignVCenter;

enum Column
{
    NameColumn,
    BitsColumn,
    SizeColumn,
    TimeColumn
};

// "32", "channel": the group that the base asks for.
std::string groupOf(const RunSettings& base)
{
    const auto value = [&](const char* key, const char* usual) {
        const auto found = base.options.find(key);
        return found == base.options.end() ? std::string(usual) : found->second;
    };
    const std::string granularity = value("granularity", "group");
    return granularity == "group" ? value("group-size", "128") : granularity;
}

} // namespace

SweepDialog::SweepDialog(const std::vector<MethodDescription>& methods, RunSettings base, const ResultsStore& store,
                         QWidget* parent)
    : QDialog(parent)
    , m_base(std::move(base))
    , m_store(store)
    , m_forecast(store)
    , m_list(new QTreeWidget)
    , m_notes(new QLabel)
    , m_total(new QLabel)
{
    setObjectName(QStringLiteral("sweepDialog"));
    setWindowTitle(tr("Sweep"));
    m_list->setObjectName(QStringLiteral("sweepRows"));
    m_list->setAccessibleName(tr("Runs of the sweep"));
    m_list->setHeaderLabels({ tr("Run"), tr("Bits per weight"), tr("Layers' size"), tr("Time") });
    m_list->headerItem()->setToolTip(
        TimeColumn,
        tr("Scaled from the latest run of the same method in this session; with a ~, a rough one by "
           "the method's usual pace"));
    for (const int column : { BitsColumn, SizeColumn, TimeColumn })
        m_list->headerItem()->setTextAlignment(column, kNumber);
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_notes->setWordWrap(true);
    m_notes->setObjectName(QStringLiteral("sweepNotes"));
    m_total->setObjectName(QStringLiteral("sweepTotal"));

    auto* const axes = new QVBoxLayout;
    axes->addWidget(makeMethods(methods));
    axes->addWidget(makeBits());
    axes->addWidget(makeGroups());
    axes->addWidget(makeCalibrationSets());
    axes->addStretch(1);
    auto* const right = new QVBoxLayout;
    right->addWidget(m_list, 1);
    right->addWidget(m_notes);
    right->addWidget(m_total);
    auto* const columns = new QHBoxLayout;
    columns->addLayout(axes);
    columns->addLayout(right, 1);
    auto* const explanation
        = new QLabel(tr("Calibration, evaluation and every other setting are those of the form “New run”. "
                        "Runs on the same samples share one calibration."));
    explanation->setWordWrap(true);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_start = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_start->setObjectName(QStringLiteral("queueSweep"));
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
    resize(kWidth, std::max(kHeight, layout->totalMinimumHeightForWidth(kWidth))); // the explanation breaks its lines

    connect(m_list, &QTreeWidget::itemChanged, this, &SweepDialog::showTotal);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT queueRequested(chosenRuns());
        accept();
    });
    refresh();
}

SweepDialog::~SweepDialog() = default;

QCheckBox* SweepDialog::addChoice(QVBoxLayout* column, const QString& name, const QString& text, const std::string& key)
{
    auto* const box = new QCheckBox(text);
    box->setObjectName(name);
    box->setProperty(kKeyProperty, QString::fromStdString(key));
    column->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &SweepDialog::refresh);
    return box;
}

QWidget* SweepDialog::makeMethods(const std::vector<MethodDescription>& methods)
{
    auto* const group = new QGroupBox(tr("Methods"));
    auto* const column = new QVBoxLayout(group);
    for (const MethodDescription& method : methods) {
        QCheckBox* const box = addChoice(column, QStringLiteral("method-") + QString::fromStdString(method.key),
                                         coreText(method.label), method.key);
        const QSignalBlocker quiet(box);
        box->setToolTip(coreText(method.help));
        // The method in the form, and rounding to nearest to see what it gains.
        box->setChecked(method.key == m_base.method || method.key == "rtn");
        m_methods.push_back(box);
    }
    return group;
}

QWidget* SweepDialog::makeBits()
{
    auto* const group = new QGroupBox(tr("Bits"));
    auto* const row = new QHBoxLayout(group);
    auto* const left = new QVBoxLayout;
    auto* const right = new QVBoxLayout;
    row->addLayout(left);
    row->addLayout(right);
    for (int bits = kFewestBits; bits <= kMostBits; ++bits) {
        QCheckBox* const box = addChoice(bits <= 5 ? left : right, QStringLiteral("bits-%1").arg(bits),
                                         tr("%n bit(s)", nullptr, bits), std::to_string(bits));
        const QSignalBlocker quiet(box);
        box->setChecked(std::find(kUsualBits.begin(), kUsualBits.end(), bits) != kUsualBits.end());
        m_bits.push_back(box);
    }
    left->addStretch(1);
    right->addStretch(1);
    return group;
}

QWidget* SweepDialog::makeGroups()
{
    auto* const group = new QGroupBox(tr("One scale for"));
    auto* const row = new QHBoxLayout(group);
    auto* const left = new QVBoxLayout;
    auto* const right = new QVBoxLayout;
    row->addLayout(left);
    row->addLayout(right);
    std::vector<std::pair<std::string, QString>> choices;
    for (const int size : kGroupSizes)
        choices.emplace_back(std::to_string(size), tr("%n weight(s)", nullptr, size));
    choices.emplace_back("channel", tr("a channel"));
    choices.emplace_back("tensor", tr("a tensor"));
    const std::string wanted = groupOf(m_base);
    if (std::none_of(choices.begin(), choices.end(), [&](const auto& choice) { return choice.first == wanted; }))
        choices.emplace(choices.begin(), wanted, tr("%n weight(s)", nullptr, std::atoi(wanted.c_str())));
    for (std::size_t i = 0; i < choices.size(); ++i) {
        QCheckBox* const box = addChoice(2 * i < choices.size() ? left : right,
                                         QStringLiteral("group-") + QString::fromStdString(choices[i].first),
                                         choices[i].second, choices[i].first);
        const QSignalBlocker quiet(box);
        box->setChecked(choices[i].first == wanted);
        m_groups.push_back(box);
    }
    left->addStretch(1);
    right->addStretch(1);
    return group;
}

QWidget* SweepDialog::makeCalibrationSets()
{
    auto* const group = new QGroupBox(tr("Calibration sets"));
    auto* const row = new QHBoxLayout(group);
    m_sets = new QSpinBox;
    m_sets->setObjectName(QStringLiteral("sweepSets"));
    m_sets->setRange(1, kMostSets);
    m_sets->setAccessibleName(group->title());
    m_sets->setToolTip(tr("Every configuration is run on so many draws of the samples, with the form's seed and those "
                          "that follow it: how far their results spread is chance. Where no text to evaluate on is "
                          "named, the hold-out is drawn anew, too."));
    row->addWidget(m_sets);
    connect(m_sets, &QSpinBox::valueChanged, this, &SweepDialog::refresh);
    return group;
}

std::vector<std::string> SweepDialog::checkedKeys(const std::vector<QCheckBox*>& boxes) const
{
    std::vector<std::string> keys;
    for (const QCheckBox* box : boxes) {
        if (box->isChecked())
            keys.push_back(box->property(kKeyProperty).toString().toStdString());
    }
    return keys;
}

SweepChoice SweepDialog::choice() const
{
    SweepChoice choice;
    choice.methods = checkedKeys(m_methods);
    for (const std::string& bits : checkedKeys(m_bits))
        choice.bits.push_back(std::stol(bits));
    choice.groups = checkedKeys(m_groups);
    choice.calibrationSets = m_sets->value();
    return choice;
}

void SweepDialog::refresh()
{
    const SweepChoice wanted = choice();
    SweepRows rows;
    QString problem;
    try {
        if (!wanted.methods.empty())
            rows = sweepRows(m_base, wanted);
        fillRows(rows);
    } catch (const InvalidRequest& error) {
        problem = QString::fromUtf8(error.what());
        fillRows({});
    }
    QStringList notes;
    if (!problem.isEmpty())
        notes.append(problem);
    for (const Warning& warning : rows.warnings)
        notes.append(warningSentence(warning));
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
}

void SweepDialog::fillRows(const SweepRows& rows)
{
    std::vector<RunForecast> forecasts;
    for (const RunSettings& run : rows.runs) {
        const bool isFirst = forecasts.empty() || run.seed != rows.runs[forecasts.size() - 1].seed;
        forecasts.push_back(m_forecast.forecast(run, isFirst));
    }
    m_rows = rows.runs;
    m_forecasts = std::move(forecasts);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const RunForecast& forecast = m_forecasts[i];
        const QString time
            = (forecast.isTimed ? QStringLiteral("≈ ") : QStringLiteral("~ ")) + formatRoughDuration(forecast.seconds);
        auto* const row
            = new QTreeWidgetItem(m_list,
                                  { QString::fromStdString(m_rows[i].name), formatValue(forecast.bitsPerWeight),
                                    formatBytes(forecast.bytes), time });
        for (const int column : { BitsColumn, SizeColumn, TimeColumn })
            row->setTextAlignment(column, kNumber);
        row->setSizeHint(BitsColumn, QSize(0, fontMetrics().height() + kRowRoom));
        if (!forecast.isTimed)
            row->setToolTip(TimeColumn, tr("No run of this method has been timed in this session yet."));
        row->setCheckState(NameColumn, Qt::Checked);
    }
    showTotal();
}

void SweepDialog::showTotal()
{
    double seconds = 0;
    bool allTimed = true;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->checkState(NameColumn) != Qt::Checked)
            continue;
        const RunForecast& forecast = m_forecasts[static_cast<std::size_t>(i)];
        seconds += forecast.seconds;
        allTimed = allTimed && forecast.isTimed;
    }
    const auto runs = static_cast<int>(chosenRuns().size());
    QString total = tr("%n run(s)", nullptr, runs);
    if (runs > 0) {
        //: %1 a number of runs, %2 a duration
        total = (allTimed ? tr("%1, about %2") : tr("%1, roughly %2")).arg(total, formatRoughDuration(seconds));
    }
    m_total->setText(total);
    m_start->setText(tr("Queue %n run(s)", nullptr, runs));
    m_start->setEnabled(runs > 0);
}

std::vector<RunSettings> SweepDialog::chosenRuns() const
{
    std::vector<RunSettings> runs;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->checkState(NameColumn) == Qt::Checked)
            runs.push_back(m_rows[static_cast<std::size_t>(i)]);
    }
    return runs;
}

} // namespace quantoscope
