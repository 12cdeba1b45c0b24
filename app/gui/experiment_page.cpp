#include "app/gui/experiment_page.h"

#include "app/gui/file_choice.h"
#include "widgets/experiment_results.h"
#include "widgets/number_format.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kMostSamples = 100'000;
constexpr int kFieldWidth = 420; // of a name of a file; a window may be much wider

const ExperimentDescription& described(int index)
{
    return experiments()[static_cast<std::size_t>(index)];
}

QLabel* makeText(const char* name)
{
    auto* const label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    return label;
}

} // namespace

ExperimentPage::ExperimentPage(const ResultsStore& store, const Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_choice(new QComboBox)
    , m_title(makeText("experimentTitle"))
    , m_summary(makeText("experimentSummary"))
    , m_needs(makeText("experimentNeeds"))
    , m_problem(makeText("experimentProblem"))
    , m_results(new ExperimentResults(store, selection))
{
    setObjectName(QStringLiteral("experimentPage"));
    m_choice->setObjectName(QStringLiteral("experimentChoice"));
    for (const ExperimentDescription& experiment : experiments())
        m_choice->addItem(coreText(experiment.title),
                          QString::fromUtf8(experiment.key.data(), qsizetype(experiment.key.size())));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_title->setFont(large);

    auto* const content = new QWidget;
    auto* const column = new QVBoxLayout(content);
    column->addWidget(m_choice, 0, Qt::AlignLeft);
    column->addWidget(m_title);
    column->addWidget(m_summary);
    column->addWidget(m_needs);
    column->addWidget(makeForm());
    column->addWidget(m_problem);
    column->addWidget(makeButtons());
    column->addSpacing(8);
    column->addWidget(m_results, 1);
    auto* const area = new QScrollArea;
    area->setObjectName(QStringLiteral("experimentArea"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(content);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);

    connect(m_choice, &QComboBox::currentIndexChanged, this, &ExperimentPage::showDescription);
    connect(m_choice, &QComboBox::activated, this, [this] { m_isChosen = true; });
    connect(m_results, &ExperimentResults::explanationRequested, this, &ExperimentPage::explanationRequested);
    retranslate();
    showDescription();
}

ExperimentPage::~ExperimentPage() = default;

QWidget* ExperimentPage::makeForm()
{
    const QString texts = tr("Texts (*.txt *.json *.tsv);;All files (*)");
    m_train = new FileChoice(QStringLiteral("experimentTrain"),
                             { { QString(), tr("no training: the model as it is") } }, texts);
    m_calibration = new FileChoice(QStringLiteral("experimentCalibration"),
                                   { { QString(), tr("the experiment's own choice") } }, texts);
    m_evaluation = new FileChoice(QStringLiteral("experimentEvaluation"),
                                  { { QString(), tr("the experiment's own choice") } }, texts);
    m_folder = new QLineEdit;
    m_folder->setObjectName(QStringLiteral("experimentFolder"));
    auto* const browse = new QPushButton(tr("Browse…"));
    browse->setObjectName(QStringLiteral("experimentBrowse"));
    connect(browse, &QPushButton::clicked, this, &ExperimentPage::browseFolder);
    m_folderRow = new QWidget;
    auto* const folder = new QHBoxLayout(m_folderRow);
    folder->setContentsMargins(0, 0, 0, 0);
    folder->addWidget(m_folder, 1);
    folder->addWidget(browse);
    m_samples = makeNumber("experimentSamples");
    m_sequenceLength = makeNumber("experimentLength");
    m_windows = makeNumber("experimentWindows");

    auto* const form = new QWidget;
    m_rows = new QFormLayout(form);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (QWidget* field : std::initializer_list<QWidget*> { m_train, m_folderRow, m_calibration, m_evaluation,
                                                            m_samples, m_sequenceLength, m_windows }) {
        field->setMaximumWidth(kFieldWidth);
        m_rows->addRow(QStringLiteral(" "), field); // a label that retranslate() fills
    }
    for (FileChoice* choice : { m_train, m_calibration, m_evaluation })
        connect(choice, &FileChoice::changed, this, &ExperimentPage::updateState);
    connect(m_folder, &QLineEdit::textChanged, this, &ExperimentPage::updateState);
    return form;
}

QSpinBox* ExperimentPage::makeNumber(const char* name)
{
    auto* const box = new QSpinBox;
    box->setObjectName(QLatin1String(name));
    box->setRange(0, kMostSamples);
    return box;
}

QWidget* ExperimentPage::makeButtons()
{
    m_start = new QPushButton;
    m_start->setObjectName(QStringLiteral("experimentStart"));
    m_cancel = new QPushButton;
    m_cancel->setObjectName(QStringLiteral("experimentCancel"));
    m_open = new QPushButton;
    m_open->setObjectName(QStringLiteral("experimentOpen"));
    connect(m_start, &QPushButton::clicked, this, &ExperimentPage::startRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ExperimentPage::cancelRequested);
    connect(m_open, &QPushButton::clicked, this, &ExperimentPage::openModelRequested);
    auto* const row = new QWidget;
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : { m_start, m_cancel, m_open })
        layout->addWidget(button);
    layout->addStretch(1);
    return row;
}

void ExperimentPage::retranslate()
{
    m_choice->setAccessibleName(tr("Experiment"));
    for (int i = 0; i < m_choice->count(); ++i)
        m_choice->setItemText(i, coreText(described(i).title));
    const std::pair<QWidget*, QString> labels[] {
        { m_train, tr("Train on") },
        { m_folderRow, tr("Trained model goes to") },
        { m_calibration, tr("Calibrate on") },
        { m_evaluation, tr("Measure on") },
        { m_samples, tr("Calibration samples") },
        { m_sequenceLength, tr("Tokens a sample") },
        { m_windows, tr("Windows of text") },
    };
    for (const auto& [field, text] : labels) {
        qobject_cast<QLabel*>(m_rows->labelForField(field))->setText(text);
        field->setAccessibleName(text);
    }
    m_folder->setAccessibleName(tr("Trained model goes to"));
    for (QSpinBox* box : { m_samples, m_sequenceLength, m_windows })
        box->setSpecialValueText(tr("as the experiment has it"));
    m_start->setText(tr("Start the experiment"));
    m_cancel->setText(tr("Cancel"));
    m_open->setText(tr("Open another model…"));
}

void ExperimentPage::showDescription()
{
    const ExperimentDescription& experiment = described(m_choice->currentIndex());
    m_title->setText(coreText(experiment.title));
    m_summary->setText(coreText(experiment.summary));
    m_needs->setText(coreText(experiment.needs));
    for (QWidget* field : std::initializer_list<QWidget*> { m_train, m_folderRow }) {
        field->setVisible(experiment.forClassifier);
        m_rows->labelForField(field)->setVisible(experiment.forClassifier);
    }
    m_windows->setVisible(!experiment.forClassifier);
    m_rows->labelForField(m_windows)->setVisible(!experiment.forClassifier);
    m_results->setExperiment(experiment);
    updateState();
}

void ExperimentPage::setExperiment(const QString& key)
{
    const int index = m_choice->findData(key);
    if (index < 0)
        return;
    m_isChosen = true;
    m_choice->setCurrentIndex(index);
}

// The first for such a model as is open.
void ExperimentPage::proposeExperiment()
{
    const auto first = std::ranges::find(experiments(), m_isClassifier, &ExperimentDescription::forClassifier);
    if (first != experiments().end())
        m_choice->setCurrentIndex(static_cast<int>(first - experiments().begin()));
}

QString ExperimentPage::experiment() const
{
    return m_choice->currentData().toString();
}

ExperimentChoice ExperimentPage::choice() const
{
    ExperimentChoice choice;
    choice.key = experiment();
    choice.inputs.isDemo = m_isDemo;
    choice.inputs.isClassifier = m_isClassifier;
    choice.inputs.calibration = m_calibration->text().toStdString();
    choice.inputs.evaluation = m_evaluation->text().toStdString();
    choice.inputs.samples = m_samples->value();
    choice.inputs.sequenceLength = m_sequenceLength->value();
    choice.inputs.windows = m_windows->value();
    if (described(m_choice->currentIndex()).forClassifier) {
        choice.trainFile = m_train->text();
        choice.folder = m_folder->text();
        if (choice.inputs.calibration.empty()) // its first sentences are as good as any
            choice.inputs.calibration = choice.trainFile.toStdString();
    }
    return choice;
}

void ExperimentPage::setState(bool modelLoaded, bool isDemo, bool isClassifier, bool working)
{
    const bool isOther = modelLoaded != m_modelLoaded || isDemo != m_isDemo || isClassifier != m_isClassifier;
    m_modelLoaded = modelLoaded;
    m_isDemo = isDemo;
    m_isClassifier = isClassifier;
    m_working = working;
    if (isOther && modelLoaded && !m_isChosen)
        proposeExperiment();
    updateState();
}

void ExperimentPage::suggestFolder(const QString& folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
}

void ExperimentPage::updateState()
{
    const ExperimentChoice asked = choice();
    QString problem;
    if (!m_modelLoaded)
        problem = tr("Open a model first; a session alone cannot be run.");
    else
        problem = coreText(experimentProblem(described(m_choice->currentIndex()), asked.inputs));
    if (problem.isEmpty() && !asked.trainFile.isEmpty() && asked.inputs.evaluation.empty())
        problem = tr("A training needs a file of labelled sentences to measure on, too.");
    if (problem.isEmpty() && !asked.trainFile.isEmpty() && QDir(asked.folder).exists(QStringLiteral("config.json")))
        problem = tr("%1 holds a model already: name another folder for the trained one.").arg(asked.folder);
    m_problem->setText(m_working ? tr("The experiment is under way; results show up below as its runs end.") : problem);
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_start->setEnabled(problem.isEmpty() && !m_working);
    m_cancel->setVisible(m_working);
    m_open->setVisible(!problem.isEmpty() && !m_working);
}

void ExperimentPage::browseFolder()
{
    const QString folder = QFileDialog::getSaveFileName(this, tr("Folder for the trained model"), m_folder->text());
    if (!folder.isEmpty())
        suggestFolder(folder);
}

void ExperimentPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showDescription();
    }
    QWidget::changeEvent(event);
}

} // namespace quantoscope
