#include "app/gui/presenter_mode.h"

#include "app/gui/lesson_runner.h"
#include "app/gui/lesson_tasks.h"
#include "app/gui/lesson_texts.h"
#include "app/gui/target_frame.h"

#include <QApplication>
#include <QDockWidget>
#include <QFont>
#include <QKeyEvent>
#include <QLabel>
#include <QMainWindow>
#include <QScrollArea>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace quantoscope {

namespace {

constexpr double kLargeType = 1.5;
constexpr double kTitleType = 1.2; // of the large type
constexpr int kCardHeight = 150;
constexpr int kQuizHeight = 260;
constexpr int kColumnGap = 24;
constexpr int kTextShare = 3; // of the card's width
constexpr int kTasksShare = 2;

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(static_cast<int>(font.pixelSize() * factor));
    return font;
}

QScrollArea* inScrollArea(QWidget* content)
{
    auto* const area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

} // namespace

PresenterMode::PresenterMode(QMainWindow& window, QTabWidget& views, LessonRunner& runner, TargetFrame& frame,
                             QObject* parent)
    : QObject(parent), m_window(window), m_views(views), m_runner(runner), m_frame(frame)
{
    connect(&runner, &LessonRunner::stepChanged, this, &PresenterMode::showStep);
    connect(&runner, &LessonRunner::stateChanged, this, &PresenterMode::showState);
    connect(&runner, &LessonRunner::stopped, this, &PresenterMode::showStep);
}

PresenterMode::~PresenterMode() = default;

void PresenterMode::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    if (on)
        enter();
    else
        leave();
    Q_EMIT changed(on);
}

void PresenterMode::enter()
{
    m_layout = m_window.saveState();
    m_state = m_window.windowState();
    for (QDockWidget* const dock : m_window.findChildren<QDockWidget*>())
        dock->hide();
    for (QToolBar* const bar : m_window.findChildren<QToolBar*>())
        bar->hide();
    m_window.statusBar()->hide();
    m_window.setFont(scaled(m_window.font(), kLargeType));
    makeCard();
    m_frame.setSpotlight(true);
    m_window.setWindowState(m_state | Qt::WindowFullScreen);
    qApp->installEventFilter(this);
    showStep();
}

void PresenterMode::leave()
{
    qApp->removeEventFilter(this);
    m_frame.setSpotlight(false);
    delete m_card;
    m_card = nullptr;
    m_window.setFont({}); // the application's again
    m_window.statusBar()->show();
    m_window.setWindowState(m_state);
    m_window.restoreState(m_layout);
}

QToolButton* PresenterMode::addButton(QLayout& row, const QString& name, const QString& text, const QString& help)
{
    auto* const button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(help);
    button->setAccessibleName(help);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus); // keys stay with the view
    row.addWidget(button);
    return button;
}

QLayout* PresenterMode::makeHeading()
{
    m_title = new QLabel;
    m_title->setObjectName(QStringLiteral("presenterTitle"));
    QFont title = scaled(m_window.font(), kTitleType);
    title.setBold(true);
    m_title->setFont(title);
    m_title->setWordWrap(true);
    auto* const heading = new QHBoxLayout;
    heading->addWidget(m_title, 1);
    m_status = new QLabel;
    m_status->setObjectName(QStringLiteral("presenterStatus"));
    heading->addWidget(m_status);
    const QToolButton* const handout = addButton(*heading, QStringLiteral("presenterHandout"), tr("Hand-out…"),
                                                 tr("Saves the lesson as a PDF to be printed."));
    m_back = addButton(*heading, QStringLiteral("presenterBack"), QStringLiteral("◀"), tr("Back (Page Up)"));
    m_next = addButton(*heading, QStringLiteral("presenterNext"), QStringLiteral("▶"), tr("On (Page Down)"));
    connect(handout, &QToolButton::clicked, this, &PresenterMode::handoutRequested);
    connect(m_back, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { go(1); });
    return heading;
}

// The text at the left, what is asked for at the right.
void PresenterMode::makeCard()
{
    m_card = new QDockWidget(&m_window);
    m_card->setObjectName(QStringLiteral("presenterCard"));
    m_card->setTitleBarWidget(new QWidget); // none
    m_card->setFeatures(QDockWidget::NoDockWidgetFeatures);
    m_text = new QLabel;
    m_text->setObjectName(QStringLiteral("presenterText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setTextInteractionFlags(Qt::LinksAccessibleByMouse);
    connect(m_text, &QLabel::linkActivated, this, &PresenterMode::linkActivated);
    auto* const tasks = new LessonTasks(m_runner, QStringLiteral("presenter"), LessonTasks::Detail::Brief);
    connect(tasks, &LessonTasks::linkActivated, this, &PresenterMode::linkActivated);
    m_tasks = inScrollArea(tasks);

    auto* const content = new QWidget;
    auto* const column = new QVBoxLayout(content);
    column->addLayout(makeHeading());
    auto* const line = new QHBoxLayout;
    line->setSpacing(kColumnGap);
    line->addWidget(inScrollArea(m_text), kTextShare);
    line->addWidget(m_tasks, kTasksShare);
    column->addLayout(line, 1);
    m_card->setWidget(content);
    m_window.addDockWidget(Qt::BottomDockWidgetArea, m_card);
    m_frame.setLit(m_card);
}

void PresenterMode::showStep()
{
    if (!m_on)
        return;
    m_card->setVisible(m_runner.isActive());
    if (!m_runner.isActive())
        return;
    const LessonStep& step = m_runner.step();
    m_title->setText(tr("%1   (%2 of %3)", "title of a step, its number, their count")
                         .arg(lessonText(step.title))
                         .arg(m_runner.stepIndex() + 1)
                         .arg(m_runner.steps()));
    m_text->setText(lessonHtml(step.text));
    m_tasks->setVisible(!step.checks.empty() || step.quiz);
    m_card->widget()->setMinimumHeight(kCardHeight);
    // Wished for and no more: a small screen has no room for a large view above a large card.
    m_window.resizeDocks({ m_card }, { step.quiz ? kQuizHeight : kCardHeight }, Qt::Vertical);
    m_back->setEnabled(m_runner.stepIndex() > 0);
    m_next->setEnabled(m_runner.stepIndex() + 1 < m_runner.steps());
    showState();
}

void PresenterMode::showState()
{
    if (m_on && m_runner.isActive())
        m_status->setText(m_runner.status());
}

void PresenterMode::go(int steps)
{
    if (m_runner.isActive())
        m_runner.goTo(m_runner.stepIndex() + steps);
    else
        m_views.setCurrentIndex((m_views.currentIndex() + steps + m_views.count()) % m_views.count());
}

void PresenterMode::goToFirst()
{
    if (m_runner.isActive())
        m_runner.goTo(0);
    else
        m_views.setCurrentIndex(0);
}

bool PresenterMode::eventFilter(QObject* watched, QEvent* event)
{
    const auto* const widget = qobject_cast<const QWidget*>(watched);
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || !widget || widget->window() != &m_window)
        return false;
    const int key = static_cast<const QKeyEvent*>(event)->key();
    if (key != Qt::Key_PageDown && key != Qt::Key_PageUp && key != Qt::Key_F5 && key != Qt::Key_Escape)
        return false;
    event->accept();
    if (event->type() == QEvent::ShortcutOverride) // no shortcut may have it; it comes again as a key
        return true;
    if (key == Qt::Key_Escape)
        setOn(false);
    else if (key == Qt::Key_F5)
        goToFirst();
    else
        go(key == Qt::Key_PageDown ? 1 : -1);
    return true;
}

} // namespace quantoscope
