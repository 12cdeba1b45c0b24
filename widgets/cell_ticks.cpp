#include "widgets/cell_ticks.h"

#include <algorithm>
#include <cmath>

namespace quantoscope {

namespace {

constexpr double kGapLetters = 1.5; // between numbers beside each other
constexpr double kLineRoom = 1.15; // of a line's height, for a number above the next
constexpr double kUsual = 8; // labels, before the axes have been laid out
constexpr QChar kMinus(0x2212);
constexpr double kWordRoom = 1.8; // of a number's width, for one beside the next

/// A step of 1, 2, 5, 10, ... that leaves room for each label in the font of now.
class CellTicker : public QCPAxisTicker
{
public:
    explicit CellTicker(const QCPAxis& axis) : m_axis(axis) { setTickOrigin(0); }

    /// The axis has been laid out anew since its ticks were chosen.
    bool isOutdated() const { return length() != m_usedLength; }

protected:
    double getTickStep(const QCPRange& range) override
    {
        const bool isUpright = m_axis.orientation() == Qt::Vertical;
        const QFontMetrics metrics(m_axis.tickLabelFont());
        const QString longest = QString::number(std::lround(std::max(std::abs(range.lower), std::abs(range.upper))));
        const double label = isUpright ? kLineRoom * metrics.height() : kWordRoom * metrics.horizontalAdvance(longest);
        m_usedLength = length();
        const double fitting = m_usedLength > 1 ? std::max(1.0, m_usedLength / label) : kUsual;
        double step = 1;
        for (int i = 0; range.size() / step > fitting; ++i)
            step *= i % 3 == 1 ? 2.5 : 2;
        return step;
    }

private:
    int length() const
    {
        const QRect room = m_axis.axisRect()->rect();
        return m_axis.orientation() == Qt::Vertical ? room.height() : room.width();
    }

    const QCPAxis& m_axis;
    int m_usedLength = 0; // in pixels
};

/// Writes the decimal sign of the plot's locale, and a true minus sign.
template <typename Ticker>
class LocalTicker : public Ticker
{
protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override
    {
        // Plainly first: QCustomPlot typesets powers of ten only where the exponent is a small e.
        QString label = Ticker::getTickLabel(tick, QLocale::c(), format, precision);
        if (label.startsWith(QLatin1Char('-')))
            label[0] = kMinus;
        return label.replace(QLatin1Char('.'), locale.decimalPoint());
    }
};

/// Leaves out ticks whose labels would touch those before them.
template <typename Ticker>
class ThinnedTicker : public LocalTicker<Ticker>
{
public:
    explicit ThinnedTicker(const QCPAxis& axis) : m_axis(axis) { }

    /// The axis has been laid out anew since its ticks were chosen.
    bool isOutdated() const { return m_axis.axisRect()->size() != m_usedArea; }

protected:
    QVector<double> createTickVector(double step, const QCPRange& range) override
    {
        const QVector<double> ticks = Ticker::createTickVector(step, range);
        const QSize area = m_axis.axisRect()->size();
        m_usedArea = area;
        if ((isUpright() ? area.height() : area.width()) <= QFontMetrics(m_axis.tickLabelFont()).height())
            return ticks;
        QVector<double> kept;
        for (const double tick : ticks)
            if (kept.isEmpty()
                || std::abs(m_axis.coordToPixel(tick) - m_axis.coordToPixel(kept.last())) >= room(tick, kept.last()))
                kept.append(tick);
        return kept;
    }

private:
    bool isUpright() const { return m_axis.orientation() == Qt::Vertical; }

    /// From the middle of one label to that of the next, in pixels.
    double room(double tick, double before) const
    {
        const QFontMetrics metrics(m_axis.tickLabelFont());
        if (isUpright())
            return kLineRoom * metrics.height();
        const auto width = [&](double number) {
            return metrics.horizontalAdvance(QString::number(number, 'g', m_axis.numberPrecision()));
        };
        return (width(tick) + width(before)) / 2.0 + metrics.averageCharWidth() * kGapLetters;
    }

    const QCPAxis& m_axis;
    QSize m_usedArea;
};

// Ticks are chosen before a plot is laid out: what changes the layout needs them chosen again. Once a size, since other
// ticks may change the layout in turn.
template <typename Ticker>
void useTicker(QCPAxis& axis)
{
    const QString name = QStringLiteral("tickWatch");
    delete axis.findChild<QObject*>(name, Qt::FindDirectChildrenOnly); // that of the ticker before
    auto* const watch = new QObject(&axis);
    watch->setObjectName(name);
    const auto ticker = QSharedPointer<Ticker>::create(axis);
    axis.setTicker(ticker);
    QObject::connect(axis.parentPlot(), &QCustomPlot::afterReplot, watch, [&axis, ticker, done = QSize()]() mutable {
        const QSize size = axis.parentPlot()->viewport().size();
        if (size == done || !ticker->isOutdated())
            return;
        done = size;
        axis.parentPlot()->replot(QCustomPlot::rpQueuedReplot);
    });
}

} // namespace

void numberCells(QCPAxis& axis)
{
    useTicker<CellTicker>(axis);
    axis.setTickLength(0);
    axis.setSubTicks(false);
    axis.grid()->setVisible(false);
}

void numberQuantities(QCPAxis& axis, bool isLogarithmic)
{
    if (isLogarithmic)
        axis.setTicker(QSharedPointer<LocalTicker<QCPAxisTickerLog>>::create());
    else
        axis.setTicker(QSharedPointer<LocalTicker<QCPAxisTicker>>::create());
}

void giveTicksRoom(QCPAxis& axis, bool isLogarithmic)
{
    if (isLogarithmic)
        useTicker<ThinnedTicker<QCPAxisTickerLog>>(axis);
    else
        useTicker<ThinnedTicker<QCPAxisTicker>>(axis);
}

} // namespace quantoscope
