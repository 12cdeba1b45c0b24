#include "widgets/salience_controls.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

namespace quantoscope {
namespace {

constexpr double kThresholdSteps = 10; // of the slider, a unit
constexpr int kHighestThreshold = 200;

QLabel* makeLabel(const QString& text, QWidget* buddy)
{
    auto* const label = new QLabel(text);
    label->setBuddy(buddy);
    label->setToolTip(buddy->toolTip());
    return label;
}

} // namespace

SalienceControls::SalienceControls(QWidget* parent)
    : QWidget(parent)
    , m_bits(new QSpinBox)
    , m_group(new QComboBox)
    , m_share(makeReal(QStringLiteral("salienceShare"), tr("Share of the input channels that are kept or scaled"), 0.1,
                       50, 0.5, tr(" %")))
    , m_factor(makeReal(QStringLiteral("salienceFactor"), tr("What salient channels are multiplied by before rounding"),
                        1.1, 100, 0.5, {}))
    , m_threshold(new QSlider(Qt::Horizontal))
    , m_thresholdValue(new QLabel)
{
    m_bits->setObjectName(QStringLiteral("salienceBits"));
    m_bits->setAccessibleName(tr("Bits of a code"));
    m_bits->setToolTip(m_bits->accessibleName());
    m_bits->setRange(2, 8);
    m_group->setObjectName(QStringLiteral("salienceGroup"));
    m_group->setAccessibleName(tr("Columns that share a scale"));
    m_group->setToolTip(m_group->accessibleName());
    m_group->addItem(tr("a row"), 0);
    for (const int size : { 16, 32, 64, 128, 256 })
        m_group->addItem(tr("%n column(s)", nullptr, size), size);
    m_threshold->setObjectName(QStringLiteral("salienceThreshold"));
    m_threshold->setAccessibleName(tr("Outlier threshold"));
    m_threshold->setToolTip(
        tr("Of LLM.int8: columns that hold an input of this magnitude or more stay in floating point; 0: none does."));
    m_threshold->setRange(0, kHighestThreshold);
    m_threshold->setPageStep(10);
    m_thresholdValue->setObjectName(QStringLiteral("salienceThresholdValue"));
    m_thresholdValue->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("20.0 ")));

    auto* const upper = new QHBoxLayout;
    for (QWidget* each : std::initializer_list<QWidget*> {
             makeLabel(tr("Bits"), m_bits), m_bits, makeLabel(tr("Scale for"), m_group), m_group,
             makeLabel(tr("Salient"), m_share), m_share, makeLabel(tr("scaled by"), m_factor), m_factor })
        upper->addWidget(each);
    upper->addStretch(1);
    auto* const lower = new QHBoxLayout;
    lower->addWidget(makeLabel(tr("Outlier threshold"), m_threshold));
    lower->addWidget(m_threshold, 1);
    lower->addWidget(m_thresholdValue);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 2, 6, 0);
    layout->setSpacing(3);
    layout->addLayout(upper);
    layout->addLayout(lower);
    setRequest({});

    connect(m_bits, &QSpinBox::valueChanged, this, &SalienceControls::requestChanged);
    connect(m_group, &QComboBox::currentIndexChanged, this, &SalienceControls::requestChanged);
    for (QDoubleSpinBox* box : { m_share, m_factor })
        connect(box, &QDoubleSpinBox::valueChanged, this, &SalienceControls::requestChanged);
    connect(m_threshold, &QSlider::valueChanged, this, [this] {
        showThreshold();
        Q_EMIT thresholdMoved(request().threshold);
        Q_EMIT requestChanged();
    });
}

QDoubleSpinBox* SalienceControls::makeReal(const QString& name, const QString& help, double low, double high,
                                           double step, const QString& suffix)
{
    auto* const box = new QDoubleSpinBox;
    box->setObjectName(name);
    box->setAccessibleName(help);
    box->setToolTip(help);
    box->setRange(low, high);
    box->setSingleStep(step);
    box->setDecimals(1);
    box->setSuffix(suffix);
    box->setKeyboardTracking(false);
    return box;
}

SalienceRequest SalienceControls::request() const
{
    SalienceRequest request;
    request.bits = m_bits->value();
    request.groupSize = m_group->currentData().toInt();
    request.share = m_share->value();
    request.factor = m_factor->value();
    request.threshold = m_threshold->value() / kThresholdSteps;
    return request;
}

void SalienceControls::setRequest(const SalienceRequest& request)
{
    const SalienceRequest before = this->request();
    {
        const QSignalBlocker silent(this);
        m_bits->setValue(request.bits);
        if (const int group = m_group->findData(static_cast<int>(request.groupSize)); group >= 0)
            m_group->setCurrentIndex(group);
        m_share->setValue(request.share);
        m_factor->setValue(request.factor);
        m_threshold->setValue(static_cast<int>(std::lround(request.threshold * kThresholdSteps)));
    }
    showThreshold();
    if (before != this->request())
        Q_EMIT requestChanged();
}

void SalienceControls::showThreshold()
{
    const QString text = QLocale().toString(m_threshold->value() / kThresholdSteps, 'f', 1);
    m_thresholdValue->setText(text);
    m_threshold->setAccessibleDescription(text);
}

} // namespace quantoscope
