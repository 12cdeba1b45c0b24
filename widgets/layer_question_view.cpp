#include "widgets/layer_question_view.h"

#include "widgets/empty_hint.h"
#include "widgets/plot_painting.h"
#include "widgets/reading_cursor.h"
#include "widgets/selection.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QProgressBar>
#include <QPushButton>

#include <cmath>

namespace quantoscope {

LayerQuestionView::LayerQuestionView(const ResultsStore& store, Selection& selection, const QString& plotName,
                                     const QString& work, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_selection(selection)
    , m_plot(new QCustomPlot(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    prepareInteractivePlot(*m_plot);
    m_plot->setObjectName(plotName);
    m_plot->installEventFilter(this);
    setFocusProxy(m_plot);
    m_progress->setObjectName(plotName + QStringLiteral("Progress"));
    m_progress->setAccessibleName(work);
    m_progress->setToolTip(work);
    m_progress->setRange(0, 100);
    m_cancel->setObjectName(plotName + QStringLiteral("Cancel"));
    m_progress->hide();
    m_cancel->hide();
    connect(m_cancel, &QPushButton::clicked, this, &LayerQuestionView::cancelRequested);
}

LayerQuestionView::~LayerQuestionView() = default;

QString LayerQuestionView::plotName() const
{
    return m_plot->objectName();
}

bool LayerQuestionView::hasLayer() const
{
    return !m_selection.layer().isEmpty();
}

void LayerQuestionView::setMessage(const QString& text)
{
    m_message = text;
    if (m_hint)
        m_hint->setState(isEmpty(), reasonForNoAnswer());
}

void LayerQuestionView::setProgress(double share)
{
    m_progress->setVisible(share >= 0);
    m_cancel->setVisible(share >= 0);
    m_progress->setValue(static_cast<int>(std::lround(100 * share)));
}

void LayerQuestionView::paintOnPaper(QPaintDevice& device, const QSize& size, double scale)
{
    applyColours(lightPalette());
    paintPlot(*m_plot, device, size, scale);
    applyColours(palette());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void LayerQuestionView::coverWithHint(QWidget* widget, const QString& text)
{
    m_hint = new EmptyHint(widget);
    m_emptyText = text;
    setMessage(m_message);
    m_plot->setAccessibleDescription(reasonForNoAnswer());
}

void LayerQuestionView::tellWhatIsShown()
{
    setMessage(m_message);
    m_plot->setAccessibleName(title());
    tellDescription();
}

void LayerQuestionView::tellDescription()
{
    m_plot->setAccessibleDescription(description());
}

void LayerQuestionView::showHover(const QPointF& position, const QString& layer, const QString& text)
{
    const Hover value { .run = {}, .layer = layer, .text = text };
    tellPointed(*m_plot, m_selection, position.toPoint(), text.isEmpty() ? std::nullopt : std::optional(value));
}

QRect LayerQuestionView::placeOf(const QCPLayoutElement* title, const QCPLayoutElement* rect)
{
    return rect ? (title ? title->outerRect() : QRect()).united(rect->outerRect()) : QRect();
}

void LayerQuestionView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyColours(palette());
        m_plot->replot(QCustomPlot::rpQueuedReplot);
        looksChanged();
    }
    QWidget::changeEvent(event);
}

void LayerQuestionView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT visibilityChanged(true);
}

void LayerQuestionView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    Q_EMIT visibilityChanged(false);
}

bool LayerQuestionView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Leave)
        m_selection.clearHover();
    return QWidget::eventFilter(watched, event);
}

} // namespace quantoscope
