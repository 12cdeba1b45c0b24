#include "widgets/stepper_view.h"

#include "widgets/plot_painting.h"
#include "widgets/results_store.h"
#include "widgets/selection.h"
#include "widgets/sentences.h"
#include "widgets/stepper_controls.h"
#include "widgets/stepper_panels.h"
#include "widgets/stepper_text.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace quantoscope {
namespace {

constexpr std::array kStepsASecond { 0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 30.0 };
constexpr int kUsualSpeed = 2;
constexpr int kSentenceLines = 3;
constexpr int kIconSide = 16;
constexpr int kProgressWidth = 150;

/// "first", "back", "play", "pause", "next", "last", drawn in the palette's colour: themes have none for dark windows.
QIcon transportIcon(const QString& name, const QPalette& palette)
{
    QIcon icon;
    for (const auto& [mode, group] :
         { std::pair(QIcon::Normal, QPalette::Active), std::pair(QIcon::Disabled, QPalette::Disabled) }) {
        for (const int scale : { 1, 2, 3 }) {
            QPixmap pixmap(kIconSide * scale, kIconSide * scale);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.scale(scale, scale);
            if (name == QLatin1String("first") || name == QLatin1String("back")) {
                painter.translate(kIconSide, 0);
                painter.scale(-1, 1);
            }
            QPainterPath path;
            const bool atEnd = name == QLatin1String("first") || name == QLatin1String("last");
            if (name == QLatin1String("pause")) {
                path.addRect(4, 3, 3, 10);
                path.addRect(9, 3, 3, 10);
            } else {
                const double right = name == QLatin1String("play") ? 13 : 11;
                path.moveTo(4, 3);
                path.lineTo(right, 8);
                path.lineTo(4, 13);
                path.closeSubpath();
                if (atEnd)
                    path.addRect(11, 3, 2, 10);
                else if (right < 13)
                    path.addRect(2, 3, 1.5, 10);
            }
            painter.fillPath(path, palette.color(group, QPalette::ButtonText));
            painter.end();
            icon.addPixmap(pixmap, mode);
        }
    }
    return icon;
}

} // namespace

StepperView::StepperView(const ResultsStore& store, Selection& selection, QWidget* parent)
    : LayerQuestionView(store, selection, QStringLiteral("stepper"), tr("Preparing the tile"), parent)
    , m_controls(new StepperControls)
    , m_panels(std::make_unique<StepperPanels>(plot()))
    , m_sentence(new QLabel)
{
    plot().plotLayout()->clear();
    m_sentence->setObjectName(QStringLiteral("stepperSentence"));
    m_sentence->setAccessibleName(tr("What this step does"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setContentsMargins(8, 0, 8, 0);
    m_sentence->setMinimumHeight(kSentenceLines * fontMetrics().lineSpacing()); // else the plot would jump

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(4);
    layout->addWidget(m_controls);
    layout->addWidget(&plot(), 1);
    layout->addWidget(m_sentence);
    layout->addWidget(makeTransport());
    coverWithHint(&plot(), tr("Select a layer: its weights are quantized here step by step."));

    connect(m_controls, &StepperControls::requestChanged, this, &StepperView::requestChanged);
    connect(m_controls, &StepperControls::methodChanged, this, [this] { chooseTrace(); });
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_frame + 1 >= frames())
            pause();
        else
            setFrame(m_frame + 1);
    });
    connect(&plot(), &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) { hoverAt(event->pos()); });
    connect(&plot(), &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        if (const auto cell = m_panels->weightAt(event->pos()); cell && m_trace) {
            m_row = cell->first;
            showFrame();
        }
    });
    connect(&selection, &Selection::layerChanged, this, &StepperView::takeLayer);
    connect(&store, &ResultsStore::reset, this, &StepperView::takeLayer);
    setSpeed(kUsualSpeed);
    takeLayer();
    chooseTrace();
}

StepperView::~StepperView() = default;

QToolButton* StepperView::addButton(const QString& name, const QString& text, int steps)
{
    auto* const button = new QToolButton;
    button->setObjectName(QStringLiteral("stepper-") + name);
    button->setProperty("icon-name", name);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    if (steps != 0) {
        connect(button, &QToolButton::clicked, this, [this, steps] {
            pause();
            setFrame(m_frame + std::clamp(steps, -frames(), frames()));
        });
    }
    return button;
}

QWidget* StepperView::makeTransport()
{
    constexpr int kFar = 1 << 20;
    m_first = addButton(QStringLiteral("first"), tr("Rewind (Home)"), -kFar);
    m_back = addButton(QStringLiteral("back"), tr("Step back (Left)"), -1);
    m_play = addButton(QStringLiteral("play"), tr("Play (Space)"), 0);
    m_next = addButton(QStringLiteral("next"), tr("Step (Right)"), 1);
    m_last = addButton(QStringLiteral("last"), tr("To the end (End)"), kFar);
    m_back->setAutoRepeat(true);
    m_next->setAutoRepeat(true);
    connect(m_play, &QToolButton::clicked, this, [this] { isPlaying() ? pause() : play(); });
    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setObjectName(QStringLiteral("stepperSlider"));
    m_slider->setAccessibleName(tr("Step"));
    connect(m_slider, &QSlider::valueChanged, this, &StepperView::setFrame);
    m_count = new QLabel;
    m_count->setObjectName(QStringLiteral("stepperCount"));
    m_speed = new QSlider(Qt::Horizontal);
    m_speed->setObjectName(QStringLiteral("stepperSpeed"));
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setRange(0, static_cast<int>(kStepsASecond.size()) - 1);
    m_speed->setValue(kUsualSpeed);
    m_speed->setPageStep(1);
    m_speed->setFixedWidth(80);
    connect(m_speed, &QSlider::valueChanged, this, &StepperView::setSpeed);
    auto* const speedLabel = new QLabel(tr("Speed"));
    speedLabel->setBuddy(m_speed);

    auto* const bar = new QWidget;
    auto* const layout = new QHBoxLayout(bar);
    layout->setContentsMargins(6, 0, 6, 0);
    layout->setSpacing(2);
    for (QToolButton* button : { m_first, m_back, m_play, m_next, m_last })
        layout->addWidget(button);
    layout->addSpacing(4);
    layout->addWidget(m_slider, 1);
    layout->addSpacing(4);
    layout->addWidget(m_count);
    layout->addSpacing(10);
    layout->addWidget(speedLabel);
    layout->addWidget(m_speed);
    progressBar().setMaximumWidth(kProgressWidth);
    layout->addWidget(&progressBar());
    layout->addWidget(&cancelButton());
    updateIcons();
    return bar;
}

void StepperView::updateIcons()
{
    for (QToolButton* button : { m_first, m_back, m_play, m_next, m_last })
        button->setIcon(transportIcon(button->property("icon-name").toString(), palette()));
}

// --- What is shown ------------------------------------------------------------------------------------------------

StepperRequest StepperView::request() const
{
    StepperRequest request = m_controls->request();
    request.layer = selection().layer().toStdString();
    return request;
}

void StepperView::takeLayer()
{
    if (const LayerDescription* const layer = store().layerDescription(selection().layer()))
        m_controls->setLayerShape(layer->outFeatures, layer->inFeatures);
    Q_EMIT requestChanged();
}

void StepperView::setTile(std::shared_ptr<const StepperTile> tile)
{
    const bool same = m_tile && tile && m_tile->layer == tile->layer && m_tile->range == tile->range;
    m_tile = std::move(tile);
    if (!same) {
        pause();
        m_frame = 0;
        m_row = 0;
    }
    chooseTrace();
}

void StepperView::chooseTrace()
{
    m_trace = m_tile ? m_tile->trace(m_controls->method().toStdString()) : nullptr;
    m_panels->setTrace(m_tile, m_trace);
    m_panels->applyColours(palette());
    m_frame = std::clamp(m_frame, 0, std::max(0, frames() - 1));
    {
        const QSignalBlocker silent(m_slider);
        m_slider->setRange(0, std::max(0, frames() - 1));
    }
    m_slider->setPageStep(std::max(1, frames() / 8));
    showFrame();
}

int StepperView::frames() const
{
    return m_trace ? static_cast<int>(m_trace->frames.size()) : 0;
}

void StepperView::setFrame(int frame)
{
    const int next = std::clamp(frame, 0, std::max(0, frames() - 1));
    if (next == m_frame)
        return;
    m_frame = next;
    showFrame();
    Q_EMIT frameChanged(m_frame);
}

void StepperView::showFrame()
{
    if (m_trace)
        m_panels->setFrame(static_cast<std::size_t>(m_frame), m_row);
    plot().replot(QCustomPlot::rpQueuedReplot);
    {
        const QSignalBlocker silent(m_slider);
        m_slider->setValue(m_frame);
    }
    m_sentence->setText(sentence());
    m_count->setText(m_trace ? tr("%1 of %2").arg(m_frame).arg(frames() - 1) : QString());
    tellWhatIsShown();
    updateButtons();
}

void StepperView::updateButtons()
{
    for (QToolButton* button : { m_first, m_back })
        button->setEnabled(m_frame > 0);
    for (QToolButton* button : { m_next, m_last })
        button->setEnabled(m_frame + 1 < frames());
    m_play->setEnabled(frames() > 1);
    m_slider->setEnabled(frames() > 1);
    const QString icon = isPlaying() ? QStringLiteral("pause") : QStringLiteral("play");
    if (m_play->property("icon-name").toString() != icon) {
        m_play->setProperty("icon-name", icon);
        m_play->setToolTip(isPlaying() ? tr("Pause (Space)") : tr("Play (Space)"));
        m_play->setAccessibleName(m_play->toolTip());
        updateIcons();
    }
}

QString StepperView::sentence() const
{
    return m_trace ? stepSentence(*m_tile, *m_trace, static_cast<std::size_t>(m_frame), m_row) : QString();
}

// --- Playing ------------------------------------------------------------------------------------------------------

void StepperView::play()
{
    if (frames() < 2)
        return;
    if (m_frame + 1 >= frames())
        setFrame(0);
    m_timer.start();
    updateButtons();
}

void StepperView::pause()
{
    m_timer.stop();
    updateButtons();
}

void StepperView::setSpeed(int position)
{
    const double steps = kStepsASecond[static_cast<std::size_t>(position)];
    m_timer.setInterval(static_cast<int>(1000 / steps));
    m_speed->setToolTip(tr("%1 steps a second").arg(QLocale().toString(steps)));
}

void StepperView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Space:
        isPlaying() ? pause() : play();
        break;
    case Qt::Key_Left:
        m_back->click();
        break;
    case Qt::Key_Right:
        m_next->click();
        break;
    case Qt::Key_Home:
        m_first->click();
        break;
    case Qt::Key_End:
        m_last->click();
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (m_trace) {
            const int rows = static_cast<int>(m_trace->original.rows);
            m_row = std::clamp(m_row + (event->key() == Qt::Key_Up ? -1 : 1), 0, rows - 1);
            showFrame();
        }
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void StepperView::hideEvent(QHideEvent* event)
{
    pause();
    LayerQuestionView::hideEvent(event);
}

void StepperView::applyColours(const QPalette& palette)
{
    m_panels->applyColours(palette);
}

QRect StepperView::panelPlace(const QString& name) const
{
    const auto [title, rect] = m_panels->panel(name);
    return placeOf(title, rect);
}

void StepperView::hoverAt(const QPointF& position)
{
    const auto cell = m_panels->weightAt(position);
    showHover(position, m_tile ? QString::fromStdString(m_tile->layer) : QString(),
              cell ? weightSentence(*m_tile, *m_trace, static_cast<std::size_t>(m_frame), cell->first, cell->second)
                   : QString());
}

// --- For export and for reading aloud -----------------------------------------------------------------------------

QString StepperView::title() const
{
    if (!m_trace)
        return tr("Stepper");
    return tr("%1 on %2, rows %3 to %4, columns %5 to %6, step %7 of %8")
        .arg(QString::fromStdString(m_trace->config), QString::fromStdString(m_tile->layer))
        .arg(m_tile->range.firstRow)
        .arg(m_tile->range.firstRow + m_tile->range.rows - 1)
        .arg(m_tile->range.firstColumn)
        .arg(m_tile->range.firstColumn + m_tile->range.columns - 1)
        .arg(m_frame)
        .arg(frames() - 1);
}

QString StepperView::description() const
{
    return m_trace ? sentence() + sentenceGap() + finalErrorsSentence(*m_tile) : reasonForNoAnswer();
}

TableTwin StepperView::tableTwin() const
{
    return m_trace ? stepTable(*m_tile, *m_trace, static_cast<std::size_t>(m_frame)) : TableTwin();
}

QSize StepperView::exportSize() const
{
    return { 900, 560 };
}

} // namespace quantoscope
