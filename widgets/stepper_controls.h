// What the stepper shows: method, grid, tile, and the method's own switches.
#pragma once

#include "core/results/stepper_frames.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace quantoscope {

class StepperControls : public QWidget
{
    Q_OBJECT

public:
    explicit StepperControls(QWidget* parent = nullptr);

    /// Without the layer.
    StepperRequest request() const;
    void setRequest(const StepperRequest& request);
    /// Limits of the tile; keeps its place where the layer has it.
    void setLayerShape(std::int64_t outFeatures, std::int64_t inFeatures);

    QString method() const; ///< key
    void setMethod(const QString& key);

Q_SIGNALS:
    void requestChanged();
    void methodChanged(const QString& key);

private:
    QSpinBox* addSpin(const QString& name, const QString& text, int low, int high, int value, const QString& help);
    void limitPlaces();
    void showOptionsOfMethod();

    QComboBox* m_method;
    QSpinBox* m_bits;
    QComboBox* m_group;
    QCheckBox* m_symmetric;
    QLabel* m_blockLabel;
    QSpinBox* m_block;
    QCheckBox* m_actOrder;
    QCheckBox* m_greedy;
    QSpinBox* m_firstColumn;
    QSpinBox* m_columns;
    QSpinBox* m_firstRow;
    QSpinBox* m_rows;
    std::int64_t m_outFeatures = 0;
    std::int64_t m_inFeatures = 0;
};

} // namespace quantoscope
