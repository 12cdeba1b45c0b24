#include "app/gui/lesson_panel.h"

#include "app/gui/lesson_runner.h"
#include "app/gui/lesson_tasks.h"
#include "app/gui/lesson_texts.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace quantoscope {

LessonPanel::LessonPanel(LessonRunner& runner, QWidget* parent)
    : QWidget(parent)
    , m_runner(runner)
    , m_title(new QLabel)
    , m_place(new QLabel)
    , m_progress(new QProgressBar)
    , m_area(new QScrollArea)
    , m_tasks(new LessonTasks(runner, QStringLiteral("lesson"), LessonTasks::Detail::Full))
    , m_hint(new QPushButton(tr("&Hint")))
    , m_solve(new QPushButton(tr("&Do it for me")))
    , m_back(new QPushButton(tr("&Back")))
    , m_next(new QPushButton)
{
    setObjectName(QStringLiteral("lessonPanel"));
    m_title->setObjectName(QStringLiteral("lessonTitle"));
    m_title->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_place->setObjectName(QStringLiteral("lessonPlace"));
    m_progress->setObjectName(QStringLiteral("lessonProgress"));
    m_progress->setAccessibleName(tr("Steps passed"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(6);

    auto* const content = new QWidget;
    auto* const column = new QVBoxLayout(content);
    m_text = addText(*column, "lessonText");
    column->addWidget(m_tasks);
    connect(m_tasks, &LessonTasks::linkActivated, this, &LessonPanel::linkActivated);
    m_status = addText(*column, "lessonStatus");
    m_hints = addText(*column, "lessonHints");
    column->addStretch(1);
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    auto* const end = new QToolButton;
    end->setObjectName(QStringLiteral("lessonEnd"));
    end->setText(QStringLiteral("✕"));
    end->setAutoRaise(true);
    end->setToolTip(tr("End the lesson; it goes on here next time."));
    end->setAccessibleName(tr("End the lesson"));
    connect(end, &QToolButton::clicked, &runner, &LessonRunner::stop);
    auto* const heading = new QHBoxLayout;
    heading->addWidget(m_title, 1);
    heading->addWidget(end, 0, Qt::AlignTop);
    layout->addLayout(heading);
    layout->addWidget(m_place);
    layout->addWidget(m_progress);
    layout->addWidget(m_area, 1);
    layout->addWidget(makeButtons());

    connect(&runner, &LessonRunner::stepChanged, this, &LessonPanel::showStep);
    connect(&runner, &LessonRunner::stateChanged, this, &LessonPanel::showState);
}

LessonPanel::~LessonPanel() = default;

QLabel* LessonPanel::addText(QVBoxLayout& layout, const char* name)
{
    auto* const label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(label, &QLabel::linkActivated, this, &LessonPanel::linkActivated);
    layout.addWidget(label);
    return label;
}

QWidget* LessonPanel::makeButtons()
{
    auto* const buttons = new QWidget;
    auto* const grid = new QGridLayout(buttons);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_hint, 0, 0);
    grid->addWidget(m_solve, 0, 1);
    grid->addWidget(m_back, 1, 0);
    grid->addWidget(m_next, 1, 1);
    m_hint->setObjectName(QStringLiteral("lessonHint"));
    m_solve->setObjectName(QStringLiteral("lessonSolve"));
    m_back->setObjectName(QStringLiteral("lessonBack"));
    m_next->setObjectName(QStringLiteral("lessonNext"));
    m_next->setText(tr("&Next")); // until there is a step to say more
    connect(m_hint, &QPushButton::clicked, &m_runner, &LessonRunner::showHint);
    connect(m_solve, &QPushButton::clicked, &m_runner, &LessonRunner::solve);
    connect(m_back, &QPushButton::clicked, &m_runner, &LessonRunner::back);
    connect(m_next, &QPushButton::clicked, &m_runner, &LessonRunner::next);
    return buttons;
}

void LessonPanel::showStep()
{
    const LessonStep& step = m_runner.step();
    m_title->setText(lessonText(m_runner.lesson().title));
    m_place->setText(tr("Step %1 of %2: %3", "number, count and title of a lesson's step")
                         .arg(m_runner.stepIndex() + 1)
                         .arg(m_runner.steps())
                         .arg(lessonText(step.title)));
    m_place->setWordWrap(true);
    m_text->setText(lessonHtml(step.text));
    m_area->verticalScrollBar()->setValue(0);
    showState();
}

void LessonPanel::showState()
{
    if (!m_runner.isActive())
        return;
    m_status->setText(m_runner.status().toHtmlEscaped());
    m_status->setVisible(!m_runner.status().isEmpty());
    showHints();
    m_progress->setRange(0, m_runner.steps());
    m_progress->setValue(static_cast<int>(m_runner.passed().size()));
    m_back->setEnabled(m_runner.stepIndex() > 0);
    const bool isLast = m_runner.stepIndex() + 1 == m_runner.steps();
    m_next->setText(isLast ? tr("&Finish") : m_runner.isPassed() ? tr("&Next") : tr("Skip s&tep"));
    m_next->setDefault(m_runner.isPassed());
}

void LessonPanel::showHints()
{
    const LessonStep& step = m_runner.step();
    std::vector<std::string> shown(step.hints.begin(), step.hints.begin() + m_runner.hintsShown());
    m_hints->setText(shown.empty() ? QString() : tr("Hint:") + lessonHtml(shown));
    m_hints->setVisible(!shown.empty());
    m_hint->setEnabled(m_runner.canHint());
    m_solve->setEnabled(m_runner.canSolve() && !m_runner.isBusy());
}

} // namespace quantoscope
