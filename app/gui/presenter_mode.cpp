#include "app/gui/presenter_mode.h"

#include "app/gui/lesson_runner.h"
#include "app/gui/lesson_texts.h"
#include "app/gui/target_frame.h"

#include <QApplication>
#include <QDockWidget>
#include <QFont>
#include <QKeyEvent>
#include <QLabel>
#include <QMainWindow>
#include <QScrollArea>
#include <QTabWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace quantoscope {

namespace {

constexpr double kLargeType = 1.5;
constexpr double kTitleType = 1.2; // of the large type
constexpr int kCardHeight = 210;

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(static_cast<int>(font.pixelSize() * factor));
    return font;
}

} // namespace

PresenterMode::PresenterMode(QMainWindow& window, QTabWidget& views, LessonRunner& runner, TargetFrame& frame,
                             QObject* parent)
    : QObject(parent), m_window(window), m_views(views), m_runner(runner), m_frame(frame)
{
    connect(&runner, &LessonRunner::stepChanged, this, &PresenterMode::showStep);
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
    m_window.setWindowState(m_state);
    m_window.restoreState(m_layout);
}

void PresenterMode::makeCard()
{
    m_card = new QDockWidget(&m_window);
    m_card->setObjectName(QStringLiteral("presenterCard"));
    m_card->setTitleBarWidget(new QWidget); // none
    m_card->setFeatures(QDockWidget::NoDockWidgetFeatures);
    m_title = new QLabel;
    m_title->setObjectName(QStringLiteral("presenterTitle"));
    QFont title = scaled(m_window.font(), kTitleType);
    title.setBold(true);
    m_title->setFont(title);
    m_title->setWordWrap(true);
    m_text = new QLabel;
    m_text->setObjectName(QStringLiteral("presenterText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* const content = new QWidget;
    auto* const layout = new QVBoxLayout(content);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 1);
    auto* const area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumHeight(kCardHeight);
    area->setWidget(content);
    m_card->setWidget(area);
    m_window.addDockWidget(Qt::BottomDockWidgetArea, m_card);
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
    QString html = lessonHtml(step.text);
    if (step.quiz)
        html += lessonHtml(step.quiz->question);
    m_text->setText(html);
}

void PresenterMode::go(int steps)
{
    if (m_runner.isActive())
        m_runner.goTo(m_runner.stepIndex() + steps);
    else
        m_views.setCurrentIndex((m_views.currentIndex() + steps + m_views.count()) % m_views.count());
}

bool PresenterMode::eventFilter(QObject* watched, QEvent* event)
{
    const auto* const widget = qobject_cast<const QWidget*>(watched);
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || !widget || widget->window() != &m_window)
        return false;
    const int key = static_cast<const QKeyEvent*>(event)->key();
    if (key != Qt::Key_PageDown && key != Qt::Key_PageUp && key != Qt::Key_Escape)
        return false;
    event->accept();
    if (event->type() == QEvent::ShortcutOverride) // no shortcut may have it; it comes again as a key
        return true;
    if (key == Qt::Key_Escape)
        setOn(false);
    else
        go(key == Qt::Key_PageDown ? 1 : -1);
    return true;
}

} // namespace quantoscope
