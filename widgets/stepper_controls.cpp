#include "widgets/stepper_controls.h"

#include "widgets/stepper_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kLargestLayer = 9999; // until the layer's shape is known

QSpinBox* makeSpin(const QString& name, const QString& help, int low, int high, int value)
{
    auto* const spin = new QSpinBox;
    spin->setObjectName(name);
    spin->setAccessibleName(help);
    spin->setToolTip(help);
    spin->setRange(low, high);
    spin->setValue(value);
    spin->setKeyboardTracking(false);
    return spin;
}

QLabel* makeLabel(const QString& text, QWidget* buddy)
{
    auto* const label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

} // namespace

StepperControls::StepperControls(QWidget* parent) : QWidget(parent)
{
    const StepperRequest start;
    m_method = new QComboBox;
    m_method->setObjectName(QStringLiteral("stepperMethod"));
    m_method->setAccessibleName(tr("Method"));
    for (const char* method : { "rtn", "obq", "gptq", "awq" })
        m_method->addItem(stepperMethodName(method), QString::fromLatin1(method));
    m_bits = makeSpin(QStringLiteral("stepperBits"), tr("Bits of a code"), 2, 8, start.bits);
    m_group = new QComboBox;
    m_group->setObjectName(QStringLiteral("stepperGroup"));
    m_group->setAccessibleName(tr("Columns that share a scale"));
    m_group->setToolTip(m_group->accessibleName());
    m_group->addItem(tr("a row"), 0);
    for (const int size : { 4, 8, 16, 32, 64 })
        m_group->addItem(tr("%n column(s)", nullptr, size), size);
    m_group->setCurrentIndex(m_group->findData(static_cast<int>(start.groupSize)));
    m_symmetric = new QCheckBox(tr("Symmetric"));
    m_symmetric->setToolTip(tr("A grid that is the same above and below zero."));
    m_block = makeSpin(QStringLiteral("stepperBlock"), tr("Columns that GPTQ solves before it updates the rest"), 1, 64,
                       static_cast<int>(start.blockSize));
    m_blockLabel = makeLabel(tr("Block"), m_block);
    m_actOrder = new QCheckBox(tr("Activation order"));
    m_actOrder->setObjectName(QStringLiteral("stepperActOrder"));
    m_actOrder->setToolTip(tr("GPTQ takes the columns with the largest inputs first."));
    m_greedy = new QCheckBox(tr("Greedy"));
    m_greedy->setObjectName(QStringLiteral("stepperGreedy"));
    m_greedy->setToolTip(tr("Each row takes its cheapest weight next; otherwise columns go from left to right."));
    m_greedy->setChecked(true);
    m_firstColumn = makeSpin(QStringLiteral("stepperFirstColumn"), tr("First column of the tile"), 0, kLargestLayer, 0);
    m_columns
        = makeSpin(QStringLiteral("stepperColumns"), tr("Columns of the tile"), static_cast<int>(kFewestTileColumns),
                   static_cast<int>(kMostTileColumns), static_cast<int>(start.range.columns));
    m_firstRow = makeSpin(QStringLiteral("stepperFirstRow"), tr("First row of the tile"), 0, kLargestLayer, 0);
    m_rows = makeSpin(QStringLiteral("stepperRows"), tr("Rows of the tile"), 1, static_cast<int>(kMostTileRows),
                      static_cast<int>(start.range.rows));

    auto* const grid = new QHBoxLayout;
    for (QWidget* each :
         std::initializer_list<QWidget*> { makeLabel(tr("Method"), m_method), m_method, makeLabel(tr("Bits"), m_bits),
                                           m_bits, makeLabel(tr("Scale for"), m_group), m_group, m_symmetric })
        grid->addWidget(each);
    grid->addStretch(1);
    auto* const tile = new QHBoxLayout;
    for (QWidget* each : std::initializer_list<QWidget*> {
             makeLabel(tr("Columns"), m_firstColumn), m_firstColumn, makeLabel(QStringLiteral("+"), m_columns),
             m_columns, makeLabel(tr("Rows"), m_firstRow), m_firstRow, makeLabel(QStringLiteral("+"), m_rows), m_rows,
             m_blockLabel, m_block, m_actOrder, m_greedy })
        tile->addWidget(each);
    tile->addStretch(1);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 2, 6, 0);
    layout->setSpacing(3);
    layout->addLayout(grid);
    layout->addLayout(tile);

    connect(m_method, &QComboBox::currentIndexChanged, this, [this] {
        showOptionsOfMethod();
        Q_EMIT methodChanged(method());
    });
    for (QSpinBox* spin : { m_bits, m_block, m_firstColumn, m_firstRow })
        connect(spin, &QSpinBox::valueChanged, this, &StepperControls::requestChanged);
    for (QSpinBox* spin : { m_columns, m_rows })
        connect(spin, &QSpinBox::valueChanged, this, [this] {
            limitPlaces();
            Q_EMIT requestChanged();
        });
    connect(m_group, &QComboBox::currentIndexChanged, this, &StepperControls::requestChanged);
    for (QCheckBox* box : { m_symmetric, m_actOrder, m_greedy })
        connect(box, &QCheckBox::toggled, this, &StepperControls::requestChanged);
    setMethod(QStringLiteral("gptq"));
    showOptionsOfMethod();
}

StepperRequest StepperControls::request() const
{
    StepperRequest request;
    request.range = { m_firstRow->value(), m_firstColumn->value(), m_rows->value(), m_columns->value() };
    request.bits = m_bits->value();
    request.groupSize = m_group->currentData().toInt();
    request.symmetric = m_symmetric->isChecked();
    request.blockSize = m_block->value();
    request.actOrder = m_actOrder->isChecked();
    request.greedy = m_greedy->isChecked();
    return request;
}

void StepperControls::setRequest(const StepperRequest& request)
{
    const StepperRequest before = this->request();
    {
        const QSignalBlocker silent(this);
        m_rows->setValue(static_cast<int>(request.range.rows));
        m_columns->setValue(static_cast<int>(request.range.columns));
        m_firstRow->setValue(static_cast<int>(request.range.firstRow));
        m_firstColumn->setValue(static_cast<int>(request.range.firstColumn));
        m_bits->setValue(request.bits);
        if (const int group = m_group->findData(static_cast<int>(request.groupSize)); group >= 0)
            m_group->setCurrentIndex(group);
        m_symmetric->setChecked(request.symmetric);
        m_block->setValue(static_cast<int>(request.blockSize));
        m_actOrder->setChecked(request.actOrder);
        m_greedy->setChecked(request.greedy);
    }
    if (before != this->request())
        Q_EMIT requestChanged();
}

void StepperControls::setLayerShape(std::int64_t outFeatures, std::int64_t inFeatures)
{
    m_outFeatures = outFeatures;
    m_inFeatures = inFeatures;
    limitPlaces();
}

void StepperControls::limitPlaces()
{
    if (m_inFeatures == 0)
        return;
    const QSignalBlocker silentColumn(m_firstColumn);
    const QSignalBlocker silentRow(m_firstRow);
    const QSignalBlocker silentColumns(m_columns);
    const QSignalBlocker silentRows(m_rows);
    m_columns->setRange(static_cast<int>(std::min(kFewestTileColumns, m_inFeatures)),
                        static_cast<int>(std::min(kMostTileColumns, m_inFeatures)));
    m_rows->setMaximum(static_cast<int>(std::min(kMostTileRows, m_outFeatures)));
    const TileRange last = fittingTile({ m_outFeatures, m_inFeatures, m_rows->value(), m_columns->value() },
                                       m_outFeatures, m_inFeatures);
    m_firstColumn->setMaximum(static_cast<int>(last.firstColumn));
    m_firstRow->setMaximum(static_cast<int>(last.firstRow));
    m_firstColumn->setSingleStep(static_cast<int>(last.columns));
    m_firstRow->setSingleStep(static_cast<int>(last.rows));
}

QString StepperControls::method() const
{
    return m_method->currentData().toString();
}

void StepperControls::setMethod(const QString& key)
{
    if (const int index = m_method->findData(key); index >= 0)
        m_method->setCurrentIndex(index);
}

void StepperControls::showOptionsOfMethod()
{
    const bool gptq = method() == QLatin1String("gptq");
    m_blockLabel->setVisible(gptq);
    m_block->setVisible(gptq);
    m_actOrder->setVisible(gptq);
    m_greedy->setVisible(method() == QLatin1String("obq"));
}

} // namespace quantoscope
