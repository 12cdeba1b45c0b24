// What the what-if view asks: method, grid, and the tile that is shown, on sliders.
#pragma once

#include "core/results/what_if.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QSlider;
class QSpinBox;

namespace quantoscope {

class WhatIfControls : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfControls(QWidget* parent = nullptr);
    ~WhatIfControls() override;

    /// Without the layer; options that mean nothing with the others are left out.
    WhatIfRequest request() const;
    /// Takes what the sliders can show of it: numbers between their stops become the nearest one.
    void setRequest(const WhatIfRequest& request);
    /// Limits of the tile's place.
    void setLayerShape(std::int64_t outFeatures, std::int64_t inFeatures);
    /// Whether output errors are to be measured even where that takes a while.
    bool wantsOutputs() const;

Q_SIGNALS:
    /// A control begins to move that has not been moved last, or is taken up anew.
    void changeBegan();
    void requestChanged();

private:
    QSlider* addSlider(const QString& name, const QString& label, const QString& help);
    void addRow(const QString& label, QWidget* field);
    QComboBox* makeChoice(const QString& name, const QString& label, const QString& help);
    QSpinBox* makePlace(const QString& name, const QString& help);
    void makeGrid();
    void makePlaces();
    void watch();
    void change(QObject* control);
    void updateTexts();
    void showValue(QSlider* slider, const QString& text);

    QGridLayout* m_rows;
    QComboBox* m_method;
    QSlider* m_bits;
    QComboBox* m_granularity;
    QSlider* m_groupSize;
    QCheckBox* m_symmetric;
    QSlider* m_shrink;
    QSlider* m_damping;
    QSpinBox* m_row;
    QSpinBox* m_column;
    QCheckBox* m_outputs;
    const QObject* m_changing = nullptr; ///< the control moved last
    bool m_filling = false;
};

} // namespace quantoscope
