// What the salience view asks: the grid, how many channels are spared and how, and LLM.int8's threshold.
#pragma once

#include "core/results/salience.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSlider;
class QSpinBox;

namespace quantoscope {

class SalienceControls : public QWidget
{
    Q_OBJECT

public:
    explicit SalienceControls(QWidget* parent = nullptr);

    /// Without the layer.
    SalienceRequest request() const;
    void setRequest(const SalienceRequest& request);

Q_SIGNALS:
    void requestChanged();
    /// While it is dragged too: counts of columns need no engine.
    void thresholdMoved(double threshold);

private:
    QDoubleSpinBox* makeReal(const QString& name, const QString& help, double low, double high, double step,
                             const QString& suffix);
    void showThreshold();

    QSpinBox* m_bits;
    QComboBox* m_group;
    QDoubleSpinBox* m_share;
    QDoubleSpinBox* m_factor;
    QSlider* m_threshold;
    QLabel* m_thresholdValue;
};

} // namespace quantoscope
