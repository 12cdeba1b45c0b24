// The row of controls below a distribution: how it is drawn, and whose grid levels it shows.
#pragma once

#include "widgets/weight_curve.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;
class QToolButton;

namespace quantoscope {

class ElidedLabel;

class DistributionControls : public QWidget
{
    Q_OBJECT

public:
    explicit DistributionControls(QWidget* parent = nullptr);

    void setShape(DistributionShape shape);
    void setLogarithmic(bool on);
    /// The grid that is shown, of `rows` by `groups`; with one or none of them there is nothing to choose.
    void setLevels(std::int64_t rows, std::int64_t groups, bool enabled);
    void setLevelRow(int row);
    void setLevelGroup(int group);
    void setCursorText(const QString& text);

Q_SIGNALS:
    void shapeChosen(quantoscope::DistributionShape shape);
    void logarithmicChosen(bool on);
    void markingChosen(bool on);
    void levelRowChosen(int row);
    void levelGroupChosen(int group);

private:
    QComboBox* m_shape;
    QCheckBox* m_logarithmic;
    QToolButton* m_mark;
    ElidedLabel* m_cursorText;
    QSpinBox* m_row;
    QSpinBox* m_group;
};

} // namespace quantoscope
