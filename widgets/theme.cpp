#include "widgets/theme.h"

#include "widgets/colour_map.h"
#include "widgets/plot_painting.h"
#include "widgets/title_bar_icon.h"

#include <QApplication>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>
#include <qcustomplot.h>

#include <algorithm>
#include <array>

namespace quantoscope {
namespace {

struct ThemeColours
{
    QColor window, base, alternate, text, button, highlight, highlightedText, link, disabled, toolTip, light, mid, dark;
};

QPalette makePalette(const ThemeColours& c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.base);
    palette.setColor(QPalette::AlternateBase, c.alternate);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, mixColours(c.text, c.base, 0.35));
    palette.setColor(QPalette::Button, c.button);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::Highlight, c.highlight);
    palette.setColor(QPalette::HighlightedText, c.highlightedText);
    palette.setColor(QPalette::Link, c.link);
    palette.setColor(QPalette::LinkVisited, mixColours(c.link, c.text, 0.3));
    palette.setColor(QPalette::ToolTipBase, c.toolTip);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Light, c.light);
    palette.setColor(QPalette::Midlight, mixColours(c.light, c.button, 0.5));
    palette.setColor(QPalette::Mid, c.mid);
    palette.setColor(QPalette::Dark, c.dark);
    palette.setColor(QPalette::Shadow, mixColours(c.dark, Qt::black, 0.5));
    for (const QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, c.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.mid);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c.disabled);
    return palette;
}

/// Fusion, whose check boxes have an outline darker than the window: a dark one swallows it. Docks have icons of lines.
class WorkbenchStyle : public QProxyStyle
{
public:
    WorkbenchStyle() : QProxyStyle(QStringLiteral("Fusion")) { }

    QIcon standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override
    {
        if (which == SP_TitleBarNormalButton)
            return titleBarIcon(TitleBarButton::Float);
        if (which == SP_TitleBarCloseButton)
            return titleBarIcon(TitleBarButton::Close);
        return QProxyStyle::standardIcon(which, option, widget);
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element != PE_IndicatorCheckBox || !isDark(option->palette))
            return;
        const QPalette& palette = option->palette;
        painter->save();
        painter->setPen(mixColours(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
    }
};

// M. Okabe and K. Ito, "Color Universal Design", 2008: six of the eight. Black is left to the original model; yellow,
// which no white page shows, gives way to the wine of P. Tol's "muted" scheme, 2021.
constexpr std::array<QRgb, 7> kRunColours { 0xff0072b2, 0xffd55e00, 0xff009e73, 0xffcc79a7,
                                            0xffe69f00, 0xff56b4e9, 0xff882255 };
constexpr QRgb kBetterColour = 0xff009e73; // of the same set
constexpr QRgb kWorseColour = 0xffd55e00;
constexpr double kLeastLineContrast = 3.0; // WCAG 2.1, 1.4.11: graphical objects
constexpr double kLeastTextContrast = 4.5; // 1.4.3: text

// `colour`, moved toward the text's colour until it stands out from pages, or from windows as well.
QColor readable(QColor colour, const QPalette& palette, double contrast, bool onWindows = false)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor window = palette.color(onWindows ? QPalette::Window : QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const auto stands
        = [&] { return std::min(contrastRatio(colour, base), contrastRatio(colour, window)) >= contrast; };
    for (int step = 0; step < 10 && !stands(); ++step)
        colour = mixColours(colour, text, 0.12);
    return colour;
}

QColor rawRunColour(int colourIndex)
{
    const auto count = static_cast<int>(kRunColours.size());
    return kRunColours[static_cast<std::size_t>((colourIndex % count + count) % count)];
}

void styleAxis(QCPAxis& axis, const PlotColours& colours, const QFont& font)
{
    const QPen pen(colours.axis, 1);
    axis.setBasePen(pen);
    axis.setTickPen(pen);
    axis.setSubTickPen(pen);
    axis.setTickLabelColor(colours.text);
    axis.setLabelColor(colours.text);
    axis.setTickLabelFont(font);
    axis.setLabelFont(font);
    axis.grid()->setPen(QPen(colours.grid, 1));
    axis.grid()->setZeroLinePen(QPen(colours.grid, 1));
    axis.grid()->setSubGridVisible(false);
}

} // namespace

QPalette lightPalette()
{
    return makePalette({ .window = QColor(0xf3f4f6),
                         .base = QColor(0xffffff),
                         .alternate = QColor(0xf6f7f9),
                         .text = QColor(0x1b1f24),
                         .button = QColor(0xf0f1f3),
                         .highlight = QColor(0x1f5fa8),
                         .highlightedText = QColor(0xffffff),
                         .link = QColor(0x1a5aa0),
                         .disabled = QColor(0x858b93),
                         .toolTip = QColor(0xffffff),
                         .light = QColor(0xffffff),
                         .mid = QColor(0xc3c8ce),
                         .dark = QColor(0x9aa1a9) });
}

QPalette darkPalette()
{
    return makePalette({ .window = QColor(0x30343a),
                         .base = QColor(0x1a1c20),
                         .alternate = QColor(0x1f2226),
                         .text = QColor(0xe4e6ea),
                         .button = QColor(0x3b4047),
                         .highlight = QColor(0x3574c2),
                         .highlightedText = QColor(0xffffff),
                         .link = QColor(0x7db4f0),
                         .disabled = QColor(0x7c828b),
                         .toolTip = QColor(0x32363c),
                         .light = QColor(0x565c65),
                         .mid = QColor(0x4b5159),
                         .dark = QColor(0x16181b) });
}

bool isDark(const QPalette& palette)
{
    return contrastRatio(palette.color(QPalette::Window), Qt::white)
        > contrastRatio(palette.color(QPalette::Window), Qt::black);
}

void applyTheme(ThemeMode mode)
{
    // Asked once, before the first palette of ours replaces the system's.
    static const bool systemIsDark = isDark(QApplication::palette());
    QApplication::setStyle(new WorkbenchStyle);
    const bool dark = mode == ThemeMode::Dark || (mode == ThemeMode::System && systemIsDark);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

QColor mixColours(const QColor& from, const QColor& to, double share)
{
    const auto mix = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()),
                            mix(from.blueF(), to.blueF()));
}

PlotColours plotColours(const QPalette& palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    return { .background = base,
             .text = text,
             .axis = mixColours(text, base, 0.45),
             .grid = mixColours(text, base, 0.87),
             .original = mixColours(text, base, 0.4),
             .accent = palette.color(QPalette::Link) };
}

QColor runColour(int colourIndex, const QPalette& palette)
{
    return readable(rawRunColour(colourIndex), palette, kLeastLineContrast);
}

QColor runTextColour(int colourIndex, const QPalette& palette)
{
    return readable(rawRunColour(colourIndex), palette, kLeastTextContrast, true);
}

QColor verdictColour(bool better, const QPalette& palette)
{
    return readable(QColor(better ? kBetterColour : kWorseColour), palette, kLeastTextContrast, true);
}

QString runLetter(int position)
{
    if (position >= 0 && position < 26)
        return QString(QChar(u'A' + position));
    return QString::number(position + 1);
}

void stylePlot(QCustomPlot& plot, const QPalette& palette)
{
    const PlotColours colours = plotColours(palette);
    plot.setBackground(QBrush(colours.background));
    const QFont font = plotFont(plot);
    for (QCPAxisRect* rect : plot.axisRects()) {
        for (QCPAxis* axis : rect->axes())
            styleAxis(*axis, colours, font);
    }
    if (plot.legend) {
        QColor fill = colours.background;
        fill.setAlphaF(0.88F);
        plot.legend->setBrush(fill);
        plot.legend->setBorderPen(QPen(colours.grid));
        plot.legend->setTextColor(colours.text);
        plot.legend->setFont(font);
    }
}

} // namespace quantoscope
