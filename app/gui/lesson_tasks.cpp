#include "app/gui/lesson_tasks.h"

#include "app/gui/lesson_runner.h"
#include "app/gui/lesson_texts.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace quantoscope {

namespace {

void clearLayout(QLayout* layout)
{
    while (QLayoutItem* const item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QString describe(const LessonCheck& check, const CheckResult& result, LessonTasks::Detail detail)
{
    QString text
        = QStringLiteral("%1  %2").arg(result.met ? QStringLiteral("☑") : QStringLiteral("☐"), lessonText(check.text));
    if (result.found.isEmpty() || detail == LessonTasks::Detail::Brief)
        return text;
    text += QLatin1Char('\n');
    text += result.expected.isEmpty()
        ? LessonTasks::tr("Found: %1", "what a check found").arg(result.found)
        : LessonTasks::tr("Found: %1. Asked for: %2.", "what a check found, and what it wants")
              .arg(result.found, result.expected);
    return text;
}

} // namespace

LessonTasks::LessonTasks(LessonRunner& runner, const QString& prefix, Detail detail, QWidget* parent)
    : QWidget(parent), m_runner(runner), m_prefix(prefix), m_detail(detail), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    connect(&runner, &LessonRunner::stepChanged, this, &LessonTasks::showStep);
    connect(&runner, &LessonRunner::stateChanged, this, &LessonTasks::showState);
    if (runner.isActive())
        showStep();
}

LessonTasks::~LessonTasks() = default;

bool LessonTasks::isEmpty() const
{
    return m_checks.empty() && !m_answers;
}

QLabel* LessonTasks::addText(const QString& name)
{
    auto* const label = new QLabel;
    label->setObjectName(m_prefix + name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(label, &QLabel::linkActivated, this, &LessonTasks::linkActivated);
    m_rows->addWidget(label);
    return label;
}

void LessonTasks::showStep()
{
    clearLayout(m_rows);
    m_checks.clear();
    delete m_answers;
    m_answers = nullptr;
    m_verdict = nullptr;
    for (std::size_t i = 0; i < m_runner.step().checks.size(); ++i) {
        QLabel* const row = addText(QStringLiteral("Check%1").arg(i));
        row->setTextFormat(Qt::PlainText);
        m_checks.push_back(row);
    }
    if (m_runner.step().quiz)
        showQuiz();
    m_rows->addStretch(1);
    showState();
}

void LessonTasks::showQuiz()
{
    const LessonQuiz& quiz = *m_runner.step().quiz;
    addText(QStringLiteral("Question"))->setText(lessonHtml(quiz.question));
    m_answers = new QButtonGroup(this);
    for (std::size_t i = 0; i < quiz.answers.size(); ++i) {
        // A radio button's own text does not wrap.
        auto* const row = new QWidget;
        auto* const line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto* const button = new QRadioButton;
        button->setObjectName(m_prefix + QStringLiteral("Answer%1").arg(i));
        auto* const text = new QLabel(lessonText(quiz.answers[i]));
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        text->setBuddy(button);
        button->setAccessibleName(text->text());
        line->addWidget(button, 0, Qt::AlignTop);
        line->addWidget(text, 1);
        m_answers->addButton(button, static_cast<int>(i));
        m_rows->addWidget(row);
    }
    if (QAbstractButton* const given = m_answers->button(m_runner.answer()))
        given->setChecked(true);
    connect(m_answers, &QButtonGroup::idClicked, &m_runner, &LessonRunner::giveAnswer);
    m_verdict = addText(QStringLiteral("Verdict"));
}

void LessonTasks::showState()
{
    if (!m_runner.isActive() || m_checks.size() != m_runner.checks().size())
        return;
    const LessonStep& step = m_runner.step();
    for (std::size_t i = 0; i < m_checks.size(); ++i)
        m_checks[i]->setText(describe(step.checks[i], m_runner.checks()[i], m_detail));
    if (m_verdict && m_runner.answer() >= 0) {
        m_verdict->setText(m_runner.isQuizRight()
                               ? lessonHtml(step.quiz->because).prepend(QStringLiteral("☑ ") + tr("Right."))
                               : QStringLiteral("☒ ") + tr("Not so. Look again."));
    }
}

} // namespace quantoscope
