#include "app/gui/run_form.h"

#include "app/gui/file_choice.h"
#include "app/gui/preset_bar.h"
#include "widgets/options_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <limits>

namespace quantoscope {

namespace {

constexpr int kVisiblePromptLines = 3;

QSpinBox* makeSpinBox(const char* name, int minimum, int maximum, int value)
{
    auto* box = new QSpinBox;
    box->setObjectName(QLatin1String(name));
    box->setRange(minimum, maximum);
    box->setValue(value);
    return box;
}

QDoubleSpinBox* makeRealBox(const char* name, double minimum, double maximum, double value)
{
    auto* box = new QDoubleSpinBox;
    box->setObjectName(QLatin1String(name));
    box->setRange(minimum, maximum);
    box->setSingleStep(0.05);
    box->setValue(value);
    return box;
}

QFormLayout* makeRows(QWidget* parent)
{
    auto* rows = new QFormLayout(parent);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    return rows;
}

void addRow(QFormLayout* rows, const QString& label, QWidget* field, const QString& help)
{
    field->setToolTip(help);
    field->setAccessibleDescription(help);
    rows->addRow(label, field);
}

} // namespace

RunForm::RunForm(std::vector<MethodDescription> methods, QWidget* parent)
    : QWidget(parent)
    , m_options(new OptionsForm)
    , m_name(new QLineEdit)
    , m_footprint(new QLabel)
    , m_start(new QPushButton)
{
    m_options->setObjectName(QStringLiteral("options"));
    m_options->setMethods(std::move(methods));
    m_options->setMethod(RunSettings().method);
    m_name->setObjectName(QStringLiteral("runName"));
    m_name->setPlaceholderText(tr("made from the settings"));
    m_footprint->setObjectName(QStringLiteral("footprint"));
    m_footprint->setWordWrap(true);
    m_footprint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_footprint->hide();
    m_start->setObjectName(QStringLiteral("startButton"));
    m_start->setDefault(true);

    auto* content = new QWidget;
    auto* sections = new QVBoxLayout(content);
    sections->addWidget(m_options);
    sections->addWidget(makeCalibrationGroup());
    sections->addWidget(makeEvaluationGroup());
    sections->addWidget(makeTextGroup());
    sections->addWidget(makeLayersGroup());
    sections->addStretch(1);

    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->setMinimumWidth(250);

    auto* nameRow = new QFormLayout;
    nameRow->addRow(tr("Run name"), m_name);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_presets = new PresetBar(*this);
    layout->addWidget(m_presets);
    layout->addWidget(scroll, 1);
    auto* footer = new QVBoxLayout;
    footer->setContentsMargins(9, 0, 9, 9);
    footer->addLayout(nameRow);
    footer->addWidget(m_footprint);
    footer->addWidget(m_start);
    layout->addLayout(footer);

    setQueueing(false);
    watchChanges();
    updateEnabled();
}

RunForm::~RunForm() = default;

QWidget* RunForm::makeCalibrationGroup()
{
    const QString texts = tr("Texts (*.txt *.utf8 *.json);;All files (*)");
    auto* group = new QGroupBox(tr("Calibration"));
    QFormLayout* rows = makeRows(group);
    m_calibration = new FileChoice(
        QStringLiteral("calibration"),
        { { QStringLiteral("self"), tr("by the model itself") }, { QStringLiteral("demo"), tr("demo stories") } },
        texts);
    addRow(rows, tr("Text"), m_calibration,
           tr("A text file or a JSON list of strings, or samples of the model itself."));
    m_samples = makeSpinBox("samples", 1, 100'000, 128);
    addRow(rows, tr("Samples"), m_samples, tr("How many sequences the method learns the layers' inputs from."));
    m_sequenceLength = makeSpinBox("sequenceLength", 0, 1'000'000, 0);
    m_sequenceLength->setSpecialValueText(tr("automatic"));
    m_sequenceLength->setSuffix(tr(" tokens"));
    addRow(rows, tr("Length"), m_sequenceLength, tr("Tokens in a sample; automatic is the context, 2048 at most."));
    m_holdout = new FileChoice(
        QStringLiteral("holdout"),
        { { QStringLiteral("10%"), tr("10 % of samples") }, { QStringLiteral("20%"), tr("20 % of samples") } }, texts);
    addRow(rows, tr("Hold-out"), m_holdout,
           tr("Text that no method sees, for honest errors: a share of the samples, or a file."));
    m_seed = makeSpinBox("seed", 0, std::numeric_limits<int>::max(), 0);
    addRow(rows, tr("Seed"), m_seed, tr("Of the samples drawn and of the texts written."));
    m_inputs = new QComboBox;
    m_inputs->setObjectName(QStringLiteral("inputs"));
    m_inputs->addItem(tr("as the method prefers"), QString());
    m_inputs->addItem(tr("of the original model"), QStringLiteral("original"));
    m_inputs->addItem(tr("of the quantized blocks before"), QStringLiteral("quantized"));
    m_inputs->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addRow(rows, tr("Inputs"), m_inputs, tr("Whose layer inputs the method solves with."));
    return group;
}

QWidget* RunForm::makeEvaluationGroup()
{
    auto* group = new QGroupBox(tr("Evaluation"));
    QFormLayout* rows = makeRows(group);
    m_evaluate = new QCheckBox(tr("Perplexity, KL and agreement"));
    m_evaluate->setObjectName(QStringLiteral("evaluate"));
    m_evaluate->setChecked(true);
    m_evaluate->setToolTip(tr("Measure the whole model before and after."));
    rows->addRow(m_evaluate);
    m_evaluateFile = new FileChoice(QStringLiteral("evaluateFile"), { { QString(), tr("the hold-out split") } },
                                    tr("Texts (*.txt *.utf8 *.json *.tokens);;All files (*)"));
    addRow(rows, tr("Text"), m_evaluateFile, tr("What the model's predictions are judged on."));
    m_stories = makeSpinBox("consistencyStories", 0, 10'000, 0);
    m_stories->setSpecialValueText(tr("off"));
    m_stories->setSuffix(tr(" stories"));
    addRow(rows, tr("Consistency"), m_stories,
           tr("How many stories the demo model writes to be scored for consistency; only for the demo model."));
    return group;
}

QWidget* RunForm::makeTextGroup()
{
    auto* group = new QGroupBox(tr("Text before and after"));
    QFormLayout* rows = makeRows(group);
    m_prompts = new QPlainTextEdit;
    m_prompts->setObjectName(QStringLiteral("prompts"));
    m_prompts->setPlaceholderText(tr("one prompt a line; empty: three of the program's own"));
    m_prompts->setTabChangesFocus(true);
    m_prompts->setFixedHeight(m_prompts->fontMetrics().lineSpacing() * kVisiblePromptLines + 12);
    addRow(rows, tr("Prompts"), m_prompts, tr("Each is continued by the original and by the quantized model."));
    m_newTokens = makeSpinBox("newTokens", 1, 4096, 64);
    addRow(rows, tr("New tokens"), m_newTokens, tr("How many tokens each text is continued by."));
    m_sampling = new QComboBox;
    m_sampling->setObjectName(QStringLiteral("sampling"));
    m_sampling->addItem(tr("the likeliest token"), true);
    m_sampling->addItem(tr("sampled"), false);
    addRow(rows, tr("Each token"), m_sampling, tr("Sampling uses the same random numbers for both models."));
    m_temperature = makeRealBox("temperature", 0.05, 5, 1);
    addRow(rows, tr("Temperature"), m_temperature, tr("Below 1: safer choices. Above 1: wilder ones."));
    m_topK = makeSpinBox("topK", 0, 1000, 0);
    m_topK->setSpecialValueText(tr("off"));
    addRow(rows, tr("Top k"), m_topK, tr("Only the k likeliest tokens can be drawn."));
    m_topP = makeRealBox("topP", 0.05, 1, 1);
    addRow(rows, tr("Top p"), m_topP, tr("Only the likeliest tokens that add up to this probability can be drawn."));
    return group;
}

QWidget* RunForm::makeLayersGroup()
{
    auto* group = new QGroupBox(tr("Layers"));
    QFormLayout* rows = makeRows(group);
    m_layers = new QLineEdit(QStringLiteral("*"));
    m_layers->setObjectName(QStringLiteral("layers"));
    addRow(rows, tr("Names"), m_layers, tr("Which layers, by name: * and ? stand for any letters (*.mlp.*)."));
    m_includeHead = new QCheckBox(tr("Quantize the output head too"));
    m_includeHead->setObjectName(QStringLiteral("includeHead"));
    rows->addRow(m_includeHead);
    return group;
}

void RunForm::watchChanges()
{
    const auto touched = [this] {
        if (!m_filling)
            m_untouched = false;
        updateEnabled();
        Q_EMIT changed();
    };
    connect(m_options, &OptionsForm::changed, this, touched);
    for (FileChoice* choice : findChildren<FileChoice*>())
        connect(choice, &FileChoice::changed, this, touched);
    for (QSpinBox* box : { m_samples, m_sequenceLength, m_seed, m_stories, m_newTokens, m_topK })
        connect(box, &QSpinBox::valueChanged, this, touched);
    for (QDoubleSpinBox* box : { m_temperature, m_topP })
        connect(box, &QDoubleSpinBox::valueChanged, this, touched);
    for (QComboBox* box : { m_inputs, m_sampling })
        connect(box, &QComboBox::currentIndexChanged, this, touched);
    for (QCheckBox* box : { m_evaluate, m_includeHead })
        connect(box, &QCheckBox::toggled, this, touched);
    for (QLineEdit* edit : { m_name, m_layers })
        connect(edit, &QLineEdit::textEdited, this, touched);
    connect(m_prompts, &QPlainTextEdit::textChanged, this, touched);
    connect(m_start, &QPushButton::clicked, this, &RunForm::startRequested);
}

// Scrolling the form must not change the values that pass under the pointer.
void RunForm::guardAgainstWheel()
{
    for (QWidget* field : findChildren<QWidget*>()) {
        if (qobject_cast<QComboBox*>(field) || qobject_cast<QAbstractSpinBox*>(field)) {
            field->setFocusPolicy(Qt::StrongFocus);
            field->installEventFilter(this); // again and again: a filter is never installed twice
        }
    }
}

bool RunForm::eventFilter(QObject* watched, QEvent* event)
{
    const auto* field = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::Wheel && field && !field->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RunForm::updateEnabled()
{
    guardAgainstWheel(); // the options of another method are new widgets

    m_evaluateFile->setEnabled(m_evaluate->isChecked());
    const bool sampled = !m_sampling->currentData().toBool();
    for (QWidget* field : std::initializer_list<QWidget*> { m_temperature, m_topK, m_topP })
        field->setEnabled(sampled);
}

RunSettings RunForm::calibration() const
{
    const RunSettings all = settings();
    RunSettings calibration;
    calibration.calibration = all.calibration;
    calibration.samples = all.samples;
    calibration.sequenceLength = all.sequenceLength;
    calibration.seed = all.seed;
    return calibration;
}

RunSettings RunForm::settings() const
{
    RunSettings settings;
    settings.name = m_name->text().trimmed().toStdString();
    settings.method = m_options->method();
    settings.options = m_options->values();
    settings.calibration = m_calibration->text().toStdString();
    settings.samples = m_samples->value();
    settings.sequenceLength = m_sequenceLength->value();
    settings.seed = static_cast<std::uint64_t>(m_seed->value());
    settings.holdout = m_holdout->text().toStdString();
    settings.inputs = m_inputs->currentData().toString().toStdString();
    settings.layers = m_layers->text().trimmed().toStdString();
    settings.includeHead = m_includeHead->isChecked();
    settings.evaluate = m_evaluate->isChecked();
    settings.evaluateFile = m_evaluateFile->text().toStdString();
    settings.consistencyStories = m_stories->value();
    for (const QString& line : m_prompts->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        settings.prompts.push_back(line.toStdString());
    settings.newTokens = m_newTokens->value();
    settings.greedy = m_sampling->currentData().toBool();
    settings.temperature = m_temperature->value();
    settings.topK = m_topK->value();
    settings.topP = m_topP->value();
    return settings;
}

void RunForm::setSettings(const RunSettings& settings)
{
    m_filling = true;
    m_name->setText(QString::fromStdString(settings.name));
    m_options->setMethod(settings.method);
    m_options->setValues(settings.options);
    m_calibration->setText(QString::fromStdString(settings.calibration));
    m_samples->setValue(static_cast<int>(settings.samples));
    m_sequenceLength->setValue(static_cast<int>(settings.sequenceLength));
    m_seed->setValue(static_cast<int>(settings.seed));
    m_holdout->setText(QString::fromStdString(settings.holdout));
    m_inputs->setCurrentIndex(m_inputs->findData(QString::fromStdString(settings.inputs)));
    m_layers->setText(QString::fromStdString(settings.layers));
    m_includeHead->setChecked(settings.includeHead);
    m_evaluate->setChecked(settings.evaluate);
    m_evaluateFile->setText(QString::fromStdString(settings.evaluateFile));
    m_stories->setValue(static_cast<int>(settings.consistencyStories));
    QStringList prompts;
    for (const std::string& prompt : settings.prompts)
        prompts.append(QString::fromStdString(prompt));
    m_prompts->setPlainText(prompts.join(QLatin1Char('\n')));
    m_newTokens->setValue(static_cast<int>(settings.newTokens));
    m_sampling->setCurrentIndex(m_sampling->findData(settings.greedy));
    m_temperature->setValue(settings.temperature);
    m_topK->setValue(static_cast<int>(settings.topK));
    m_topP->setValue(settings.topP);
    m_filling = false;
    updateEnabled();
}

void RunForm::fillIn(const RunSettings& settings)
{
    setSettings(settings);
    m_untouched = false;
    Q_EMIT changed();
}

void RunForm::setStartEnabled(bool enabled, const QString& reason)
{
    m_start->setEnabled(enabled);
    m_start->setToolTip(reason);
}

void RunForm::setFootprint(const QString& text)
{
    m_footprint->setText(text);
    m_footprint->setVisible(!text.isEmpty());
}

void RunForm::setQueueing(bool queueing)
{
    m_start->setText(queueing ? tr("Add to queue") : tr("Start run"));
}

} // namespace quantoscope
