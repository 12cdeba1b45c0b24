// The input widget of one option, made from its description.
#pragma once

#include "core/results/option.h"

#include <QWidget>

#include <string>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace quantoscope {

class RealSpinBox;

class OptionEditor : public QWidget
{
    Q_OBJECT

public:
    explicit OptionEditor(OptionDescription description, QWidget* parent = nullptr);
    ~OptionEditor() override;

    const OptionDescription& description() const { return m_description; }
    /// Printed, in the C locale.
    std::string value() const;
    /// False, and nothing changes, if the text does not parse or is no choice; numbers are clamped to the range.
    bool setValue(const std::string& text);
    bool isDefault() const;
    /// False while the option means nothing with the others as they are.
    bool isApplicable() const { return m_applicable; }
    void setApplicable(bool applicable);

Q_SIGNALS:
    void valueChanged();

private:
    void build();
    void describe(QWidget& input);
    void fitChoices();

    OptionDescription m_description;
    QSpinBox* m_integer = nullptr;
    RealSpinBox* m_real = nullptr;
    QComboBox* m_choice = nullptr;
    QCheckBox* m_flag = nullptr;
    std::string m_defaultValue; ///< as this editor prints it: "0.010" becomes "0.01"
    bool m_applicable = true;
};

} // namespace quantoscope
