#include "widgets/distribution_controls.h"

#include "widgets/distribution_plot.h"
#include "widgets/elided_label.h"
#include "widgets/flow_layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kSpacing = 6;

} // namespace

DistributionControls::DistributionControls(QWidget* parent)
    : QWidget(parent)
    , m_shape(new QComboBox(this))
    , m_logarithmic(new QCheckBox(DistributionPlot::tr("&Logarithmic counts"), this))
    , m_mark(new QToolButton(this))
    , m_cursorText(new ElidedLabel(this))
    , m_row(new QSpinBox(this))
    , m_group(new QSpinBox(this))
{
    m_shape->setObjectName(QStringLiteral("distributionShape"));
    m_shape->addItem(DistributionPlot::tr("Histogram"));
    m_shape->addItem(DistributionPlot::tr("Cumulative share"));
    m_shape->addItem(DistributionPlot::tr("Q-Q plot"));
    m_shape->setAccessibleName(DistributionPlot::tr("How the distribution is drawn"));
    m_shape->setToolTip(DistributionPlot::tr(
        "Weights per bin; the share of weights below a value; or the quantiles of the weights against "
        "those of a normal distribution, a straight line if they are normal"));
    m_mark->setObjectName(QStringLiteral("markRange"));
    m_mark->setText(DistributionPlot::tr("Mark ran&ge"));
    m_mark->setCheckable(true);
    m_mark->setToolTip(DistributionPlot::tr(
        "While pressed, dragging marks a range of weights in all views, as dragging with Shift always does; so does "
        "Return between the cursors that the keys 1 and 2 set. Esc forgets it."));
    m_cursorText->setObjectName(QStringLiteral("distributionCursors"));
    auto* const rowLabel = new QLabel(DistributionPlot::tr("Grid levels of &row"), this);
    auto* const groupLabel = new QLabel(DistributionPlot::tr("&group"), this);
    rowLabel->setBuddy(m_row);
    groupLabel->setBuddy(m_group);
    m_row->setAccessibleName(DistributionPlot::tr("Output row whose grid levels are shown"));
    m_group->setAccessibleName(DistributionPlot::tr("Group whose grid levels are shown"));
    m_row->setToolTip(
        DistributionPlot::tr("The ticks under the histogram are the values that weights of this output row can take"));
    m_group->setToolTip(DistributionPlot::tr("The group of input columns whose scale is used"));
    // On more lines where the window is narrow or its language long: the panels around the plot keep their room.
    auto* const layout = new FlowLayout(kSpacing, this);
    layout->setContentsMargins(8, 2, 8, 4);
    layout->addGroup({ m_shape, m_logarithmic });
    layout->addGroup({ rowLabel, m_row, groupLabel, m_group });
    layout->addGroup({ m_mark, m_cursorText });
    connect(m_shape, &QComboBox::currentIndexChanged, this,
            [this](int index) { Q_EMIT shapeChosen(static_cast<DistributionShape>(index)); });
    connect(m_logarithmic, &QCheckBox::toggled, this, &DistributionControls::logarithmicChosen);
    connect(m_mark, &QToolButton::toggled, this, &DistributionControls::markingChosen);
    connect(m_row, &QSpinBox::valueChanged, this, &DistributionControls::levelRowChosen);
    connect(m_group, &QSpinBox::valueChanged, this, &DistributionControls::levelGroupChosen);
}

void DistributionControls::setShape(DistributionShape shape)
{
    m_shape->setCurrentIndex(static_cast<int>(shape));
    m_logarithmic->setEnabled(shape == DistributionShape::Histogram);
    m_mark->setEnabled(shape != DistributionShape::Quantiles);
}

void DistributionControls::setLogarithmic(bool on)
{
    m_logarithmic->setChecked(on);
}

void DistributionControls::setLevels(std::int64_t rows, std::int64_t groups, bool enabled)
{
    for (const auto& [box, count] : { std::pair(m_row, rows), std::pair(m_group, groups) }) {
        box->setEnabled(enabled && count > 1);
        box->setMaximum(std::max(0, static_cast<int>(count) - 1));
    }
}

void DistributionControls::setLevelRow(int row)
{
    m_row->setValue(row);
}

void DistributionControls::setLevelGroup(int group)
{
    m_group->setValue(group);
}

void DistributionControls::setCursorText(const QString& text)
{
    m_cursorText->setText(text);
}

} // namespace quantoscope
