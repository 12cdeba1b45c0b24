#include "app/gui/guided_tour.h"

#include "app/gui/lesson_controls.h"
#include "app/gui/lesson_library.h"
#include "app/gui/lesson_progress.h"
#include "app/gui/lesson_texts.h"
#include "app/gui/main_window.h"
#include "app/gui/target_frame.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {

namespace {

constexpr int kWidth = 340;
constexpr int kGap = 12; // to what it speaks of

QStringList asStrings(const std::vector<std::string>& texts)
{
    QStringList strings;
    for (const std::string& text : texts)
        strings.append(QString::fromStdString(text));
    return strings;
}

// Beside the place, on whichever side has room for the card; over it where none has.
QPoint beside(const QRect& place, const QSize& card, const QRect& window)
{
    const int top
        = std::clamp(place.top(), window.top() + kGap, std::max(kGap, window.bottom() - card.height() - kGap));
    if (window.right() - place.right() > card.width() + 2 * kGap)
        return { place.right() + kGap, top };
    if (place.left() - window.left() > card.width() + 2 * kGap)
        return { place.left() - card.width() - kGap, top };
    const int left
        = std::clamp(place.center().x() - card.width() / 2, window.left() + kGap, window.right() - card.width() - kGap);
    if (window.bottom() - place.bottom() > card.height() + 2 * kGap)
        return { left, place.bottom() + kGap };
    if (place.top() - window.top() > card.height() + 2 * kGap)
        return { left, place.top() - card.height() - kGap };
    return { left, place.center().y() - card.height() / 2 };
}

} // namespace

GuidedTour::GuidedTour(MainWindow& window, TargetFrame& frame)
    : QFrame(&window)
    , m_window(window)
    , m_frame(frame)
    , m_actions(window)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_count(new QLabel)
    , m_back(new QPushButton(tr("&Back")))
    , m_next(new QPushButton)
{
    setObjectName(QStringLiteral("guidedTour"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(tr("Tour of the window"));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setObjectName(QStringLiteral("tourTitle"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_next->setObjectName(QStringLiteral("tourNext"));
    m_back->setObjectName(QStringLiteral("tourBack"));
    auto* const skip = new QPushButton(tr("&Skip the tour"));
    skip->setObjectName(QStringLiteral("tourSkip"));
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(skip);
    buttons->addStretch(1);
    buttons->addWidget(m_count);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    setFixedWidth(kWidth);
    hide();
    connect(skip, &QPushButton::clicked, this, &GuidedTour::finish);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_stop - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(m_stop + 1); });
    connect(&m_frame, &TargetFrame::placesChanged, this, &GuidedTour::place);
}

GuidedTour::~GuidedTour() = default;

int GuidedTour::stops()
{
    return static_cast<int>(shippedTour().steps.size());
}

void GuidedTour::start()
{
    saveTourSeen();
    m_actions.perform(shippedTour().begin);
    m_frame.setSpotlight(true);
    goTo(0);
}

void GuidedTour::finish()
{
    if (!isUnderWay())
        return;
    m_stop = -1;
    m_actions.clear();
    m_frame.setSpotlight(false);
    m_frame.setTargets({});
    hide();
    Q_EMIT ended();
}

void GuidedTour::goTo(int stop)
{
    if (stop >= stops()) {
        finish();
        return;
    }
    m_stop = std::max(0, stop);
    const LessonStep& step = shippedTour().steps[static_cast<std::size_t>(m_stop)];
    m_actions.performAlso(step.enter);
    m_title->setText(lessonText(step.title));
    m_text->setText(lessonHtml(step.text));
    m_count->setText(tr("%1 of %2").arg(m_stop + 1).arg(stops()));
    m_back->setEnabled(m_stop > 0);
    m_next->setText(m_stop + 1 == stops() ? tr("&Done") : tr("&Next"));
    for (const std::string& target : step.targets)
        revealTarget(m_window, QString::fromStdString(target), nullptr);
    m_frame.setTargets(asStrings(step.targets));
    place();
    show();
    m_next->setFocus();
}

void GuidedTour::place()
{
    if (!isUnderWay())
        return;
    setFixedHeight(heightForWidth(kWidth));
    QRect target;
    for (const QRect& each : m_frame.places())
        target = target.united(each);
    const QRect window = m_window.rect();
    move(target.isEmpty() ? QRect(QPoint(), size()).translated(window.center() - rect().center()).topLeft()
                          : beside(target, size(), window));
    raise();
}

bool GuidedTour::event(QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (isKey && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            finish();
        return true;
    }
    return QFrame::event(event);
}

} // namespace quantoscope
