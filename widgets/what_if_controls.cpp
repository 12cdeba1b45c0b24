#include "widgets/what_if_controls.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>

#include <algorithm>
#include <array>
#include <cmath>

namespace quantoscope {
namespace {

constexpr std::array kGroupSizes { 8, 16, 32, 64, 128, 256, 512, 1024 };
constexpr int kUsualGroup = 4;
constexpr std::array kDampings { 0.0, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0 };
constexpr int kUsualDamping = 3;
constexpr int kFullRange = 100; // percent
constexpr int kLeastRange = 20;
constexpr int kLargestLayer = 999'999; // until the layer's shape is known

/// The stop nearest to `value`, by ratio.
template <typename Stops>
int nearestStop(const Stops& stops, double value)
{
    const auto distance = [value](double stop) {
        return stop > 0 && value > 0 ? std::abs(std::log(stop / value)) : std::abs(stop - value);
    };
    const auto best = std::min_element(stops.begin(), stops.end(), [&](auto a, auto b) {
        return distance(static_cast<double>(a)) < distance(static_cast<double>(b));
    });
    return static_cast<int>(best - stops.begin());
}

std::string printed(double value)
{
    return QString::number(value, 'g', 6).toStdString();
}

} // namespace

WhatIfControls::WhatIfControls(QWidget* parent) : QWidget(parent), m_rows(new QGridLayout(this))
{
    m_rows->setContentsMargins(6, 4, 6, 4);
    m_rows->setVerticalSpacing(5);
    m_rows->setColumnStretch(1, 1);
    makeGrid();
    makePlaces();
    setRequest({});
    watch();
}

WhatIfControls::~WhatIfControls() = default;

void WhatIfControls::makeGrid()
{
    m_method = makeChoice(QStringLiteral("whatIfMethod"), tr("Method"),
                          tr("RTN answers for the whole layer, GPTQ for a part of a large one: the whole would take "
                             "too long for a slider. The title says which."));
    m_method->addItem(QStringLiteral("RTN"), QStringLiteral("rtn"));
    m_method->addItem(QStringLiteral("GPTQ"), QStringLiteral("gptq"));
    m_bits = addSlider(QStringLiteral("whatIfBits"), tr("Bits"),
                       tr("Width of a stored code: every bit less halves the number of levels."));
    m_bits->setRange(2, 8);
    m_granularity
        = makeChoice(QStringLiteral("whatIfGranularity"), tr("Scale for"),
                     tr("Which weights share a scale: the whole tensor, an output row, or a group of a row."));
    m_granularity->addItem(tr("the tensor"), QStringLiteral("tensor"));
    m_granularity->addItem(tr("each row"), QStringLiteral("channel"));
    m_granularity->addItem(tr("each group"), QStringLiteral("group"));
    m_groupSize = addSlider(QStringLiteral("whatIfGroupSize"), tr("Group size"),
                            tr("Input columns that share a scale: small groups fit better and cost more bits."));
    m_groupSize->setRange(0, static_cast<int>(kGroupSizes.size()) - 1);
    m_symmetric = new QCheckBox(tr("Symmetric"));
    m_symmetric->setObjectName(QStringLiteral("whatIfSymmetric"));
    m_symmetric->setToolTip(tr("A grid that is the same above and below zero, so that no zero point is needed."));
    m_rows->addWidget(m_symmetric, m_rows->rowCount(), 1, 1, 2);
    m_shrink
        = addSlider(QStringLiteral("whatIfShrink"), tr("Scale shrink"),
                    tr("Share of the weights' range that the levels span: finer steps, but what lies beyond is cut "
                       "to the outermost level."));
    m_shrink->setRange(kLeastRange, kFullRange);
    m_shrink->setSingleStep(5);
    m_shrink->setPageStep(10);
    m_damping = addSlider(QStringLiteral("whatIfDamping"), tr("Damping"),
                          tr("Of GPTQ: share of the Hessian's mean diagonal that is added to the diagonal."));
    m_damping->setRange(0, static_cast<int>(kDampings.size()) - 1);
}

void WhatIfControls::makePlaces()
{
    m_row = makePlace(QStringLiteral("whatIfRow"), tr("First row of the tile shown"));
    m_column = makePlace(QStringLiteral("whatIfColumn"), tr("First column of the tile shown"));
    addRow(tr("Tile at row"), m_row);
    addRow(tr("and column"), m_column);
    m_outputs = new QCheckBox(tr("Measure the output error"));
    m_outputs->setObjectName(QStringLiteral("whatIfOutputs"));
    m_outputs->setToolTip(
        tr("Gathers the layer's inputs from the calibration text once, a short part of it, and measures what becomes "
           "of its outputs when the sliders rest."));
    m_outputs->setChecked(true);
    m_rows->addWidget(m_outputs, m_rows->rowCount(), 0, 1, 3);
}

QSlider* WhatIfControls::addSlider(const QString& name, const QString& label, const QString& help)
{
    auto* const slider = new QSlider(Qt::Horizontal);
    slider->setObjectName(name);
    slider->setAccessibleName(label);
    slider->setToolTip(help);
    slider->setPageStep(1);
    slider->setMinimumWidth(70);
    const int row = m_rows->rowCount();
    addRow(label, slider);
    auto* const value = new QLabel;
    value->setObjectName(name + QStringLiteral("Value"));
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    value->setMinimumWidth(value->fontMetrics().horizontalAdvance(QStringLiteral("0.001")));
    m_rows->addWidget(value, row, 2);
    return slider;
}

void WhatIfControls::addRow(const QString& label, QWidget* field)
{
    auto* const text = new QLabel(label);
    text->setBuddy(field);
    text->setToolTip(field->toolTip());
    const int row = m_rows->rowCount();
    m_rows->addWidget(text, row, 0);
    m_rows->addWidget(field, row, 1, 1, qobject_cast<QSlider*>(field) ? 1 : 2);
}

QComboBox* WhatIfControls::makeChoice(const QString& name, const QString& label, const QString& help)
{
    auto* const box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setToolTip(help);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    addRow(label, box);
    return box;
}

QSpinBox* WhatIfControls::makePlace(const QString& name, const QString& help)
{
    auto* const spin = new QSpinBox;
    spin->setObjectName(name);
    spin->setAccessibleName(help);
    spin->setToolTip(help);
    spin->setRange(0, kLargestLayer);
    spin->setSingleStep(static_cast<int>(kWhatIfTileSide));
    spin->setKeyboardTracking(false);
    return spin;
}

void WhatIfControls::watch()
{
    for (QSlider* slider : { m_bits, m_groupSize, m_shrink, m_damping }) {
        connect(slider, &QSlider::sliderPressed, this, [this] { m_changing = nullptr; });
        connect(slider, &QSlider::valueChanged, this, [this, slider] { change(slider); });
    }
    for (QComboBox* box : { m_method, m_granularity })
        connect(box, &QComboBox::currentIndexChanged, this, [this, box] { change(box); });
    for (QCheckBox* box : { m_symmetric, m_outputs })
        connect(box, &QCheckBox::toggled, this, [this, box] { change(box); });
    for (QSpinBox* spin : { m_row, m_column })
        connect(spin, &QSpinBox::valueChanged, this, [this, spin] { change(spin); });
}

void WhatIfControls::change(QObject* control)
{
    updateTexts();
    if (m_filling)
        return;
    const bool isPlace = control == m_row || control == m_column || control == m_outputs;
    if (!isPlace && m_changing != control) { // where the tile is changes no figure
        m_changing = control;
        Q_EMIT changeBegan();
    }
    Q_EMIT requestChanged();
}

WhatIfRequest WhatIfControls::request() const
{
    WhatIfRequest request;
    request.method = m_method->currentData().toString().toStdString();
    request.options = { { "bits", std::to_string(m_bits->value()) },
                        { "granularity", m_granularity->currentData().toString().toStdString() },
                        { "symmetric", m_symmetric->isChecked() ? "true" : "false" },
                        { "scale-shrink", printed(m_shrink->value() / static_cast<double>(kFullRange)) } };
    if (request.options["granularity"] == "group")
        request.options["group-size"] = std::to_string(kGroupSizes[static_cast<std::size_t>(m_groupSize->value())]);
    if (request.method == "gptq")
        request.options["damping"] = printed(kDampings[static_cast<std::size_t>(m_damping->value())]);
    request.firstRow = m_row->value();
    request.firstColumn = m_column->value();
    return request;
}

void WhatIfControls::setRequest(const WhatIfRequest& request)
{
    const WhatIfRequest before = this->request();
    const auto option = [&](const char* key) {
        const auto found = request.options.find(key);
        return found == request.options.end() ? QString() : QString::fromStdString(found->second);
    };
    const auto number = [&](const char* key, double otherwise) {
        bool good = false;
        const double value = option(key).toDouble(&good);
        return good ? value : otherwise;
    };
    {
        const QScopedValueRollback filling(m_filling, true);
        m_method->setCurrentIndex(std::max(0, m_method->findData(QString::fromStdString(request.method))));
        m_bits->setValue(static_cast<int>(number("bits", 4)));
        const int granularity = m_granularity->findData(option("granularity"));
        m_granularity->setCurrentIndex(granularity < 0 ? m_granularity->findData(QStringLiteral("group"))
                                                       : granularity);
        m_groupSize->setValue(nearestStop(kGroupSizes, number("group-size", kGroupSizes[kUsualGroup])));
        m_symmetric->setChecked(option("symmetric") == QLatin1String("true"));
        m_shrink->setValue(static_cast<int>(std::lround(kFullRange * number("scale-shrink", 1))));
        m_damping->setValue(nearestStop(kDampings, number("damping", kDampings[kUsualDamping])));
        m_row->setValue(static_cast<int>(request.firstRow));
        m_column->setValue(static_cast<int>(request.firstColumn));
        updateTexts();
    }
    m_changing = nullptr;
    if (before == this->request())
        return;
    Q_EMIT changeBegan();
    Q_EMIT requestChanged();
}

void WhatIfControls::setLayerShape(std::int64_t outFeatures, std::int64_t inFeatures)
{
    const TileRange last = shownTile(outFeatures, inFeatures, outFeatures, inFeatures);
    const QSignalBlocker silentRow(m_row);
    const QSignalBlocker silentColumn(m_column);
    m_row->setMaximum(static_cast<int>(last.firstRow));
    m_column->setMaximum(static_cast<int>(last.firstColumn));
}

bool WhatIfControls::wantsOutputs() const
{
    return m_outputs->isChecked();
}

void WhatIfControls::updateTexts()
{
    const bool isGroup = m_granularity->currentData().toString() == QLatin1String("group");
    const bool isGptq = m_method->currentData().toString() == QLatin1String("gptq");
    for (QWidget* each :
         std::initializer_list<QWidget*> { m_groupSize, findChild<QLabel*>(QStringLiteral("whatIfGroupSizeValue")) })
        each->setEnabled(isGroup);
    for (QWidget* each :
         std::initializer_list<QWidget*> { m_damping, findChild<QLabel*>(QStringLiteral("whatIfDampingValue")) })
        each->setEnabled(isGptq);
    m_outputs->setEnabled(!isGptq); // which needs the inputs anyway
    const QLocale locale;
    showValue(m_bits, locale.toString(m_bits->value()));
    showValue(m_groupSize, locale.toString(kGroupSizes[static_cast<std::size_t>(m_groupSize->value())]));
    showValue(m_shrink, locale.toString(m_shrink->value() / static_cast<double>(kFullRange), 'f', 2));
    showValue(m_damping, locale.toString(kDampings[static_cast<std::size_t>(m_damping->value())]));
}

void WhatIfControls::showValue(QSlider* slider, const QString& text)
{
    findChild<QLabel*>(slider->objectName() + QStringLiteral("Value"))->setText(text);
    slider->setAccessibleDescription(text);
}

} // namespace quantoscope
