#include "app/gui/text_figure.h"

#include "widgets/text_compare_view.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QImage>
#include <QLabel>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace quantoscope {

namespace {

constexpr int kFigureWidth = 1100;
constexpr int kLeastHeight = 240;
constexpr int kMostHeight = 4000; // the end of longer texts is cut

// What can only be pressed has no place on paper: choosers with their labels, and buttons.
QWidgetList controlsOf(const QWidget& view)
{
    QWidgetList controls;
    for (QWidget* child : view.findChildren<QWidget*>()) {
        const auto* label = qobject_cast<QLabel*>(child);
        if (qobject_cast<QComboBox*>(child) || qobject_cast<QAbstractButton*>(child)
            || (label && qobject_cast<QComboBox*>(label->buddy())))
            if (!child->isHidden())
                controls.append(child);
    }
    return controls;
}

} // namespace

QString TextFigure::title() const
{
    return QCoreApplication::translate("TextFigure", "Text before and after");
}

QString TextFigure::description() const
{
    return m_view.description();
}

TableTwin TextFigure::tableTwin() const
{
    return m_view.tableTwin();
}

bool TextFigure::isEmpty() const
{
    return m_view.prompts().isEmpty();
}

QSize TextFigure::exportSize() const
{
    return { kFigureWidth, heightAtWidth(kFigureWidth) };
}

int TextFigure::heightAtWidth(int width) const
{
    const std::unique_ptr<TextCompareView> paper = layOut({ width, kLeastHeight });
    const double height = std::min(paper->height() + paper->hiddenHeight(), kMostHeight);
    return static_cast<int>(std::ceil(height * width / paper->width()));
}

// Where the shown view stands, how far it is scrolled and how large it is leave no trace, so that the window and the
// command draw the same.
std::unique_ptr<TextCompareView> TextFigure::layOut(const QSize& size) const
{
    auto paper = std::make_unique<TextCompareView>(m_store, m_selection);
    paper->setFont(m_view.font());
    paper->setPalette(lightPalette());
    paper->setCurrentPrompt(m_view.currentPrompt());
    paper->setDisplay(m_view.display());
    const int width = std::max(size.width(), paper->leastWidth());
    paper->resize(width, size.height() * width / std::max(1, size.width()));
    for (QWidget* control : controlsOf(*paper)) // only now: a new palette may make new columns
        control->hide();
    QImage nowhere(1, 1, QImage::Format_RGB32);
    paper->render(&nowhere); // breaks the lines
    return paper;
}

void TextFigure::paintOnPaper(QPaintDevice& device, const QSize& size, double scale)
{
    const std::unique_ptr<TextCompareView> paper = layOut(size);
    QPainter painter(&device);
    painter.scale(scale, scale);
    painter.fillRect(QRect(QPoint(), size), Qt::white);
    const double fit = double(size.width()) / paper->width();
    painter.scale(fit, fit);
    paper->render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
}

QString shadesOf(TokenDisplay display)
{
    switch (display) {
    case TokenDisplay::Strips:
        break;
    case TokenDisplay::KlShades:
        return QStringLiteral("kl");
    case TokenDisplay::SurprisalShades:
        return QStringLiteral("surprisal");
    }
    return {};
}

std::optional<TokenDisplay> tokenDisplayFromShades(const QString& shades)
{
    for (const TokenDisplay display : { TokenDisplay::Strips, TokenDisplay::KlShades, TokenDisplay::SurprisalShades })
        if (shadesOf(display) == shades)
            return display;
    return std::nullopt;
}

} // namespace quantoscope
