// A form made from method descriptions: no method is named in its code.
#pragma once

#include "core/results/option.h"

#include <QWidget>

#include <map>
#include <memory>
#include <string>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace quantoscope {

class OptionEditor;

class OptionsForm : public QWidget
{
    Q_OBJECT

public:
    explicit OptionsForm(QWidget* parent = nullptr);
    ~OptionsForm() override;

    /// Shows the first method with its defaults.
    void setMethods(std::vector<MethodDescription> methods);
    std::string method() const; ///< key; empty without methods
    /// Values of options that the new method knows too are carried over. Unknown keys are ignored.
    void setMethod(const std::string& key);
    /// Printed values by option key, of those that mean something with the others as they are.
    std::map<std::string, std::string> values() const;
    /// Absent options get their defaults, unknown keys and values that do not parse are ignored.
    void setValues(const std::map<std::string, std::string>& values);
    void resetToDefaults();
    bool isDefault() const;

Q_SIGNALS:
    void changed();

private:
    const MethodDescription* description() const;
    void rebuild();
    void editorChanged();
    void updateEnabled();

    std::vector<MethodDescription> m_methods;
    QComboBox* m_methodBox;
    QLabel* m_help;
    QFormLayout* m_rows;
    QPushButton* m_reset;
    std::vector<OptionEditor*> m_editors;
    std::map<std::string, std::string> m_carried; ///< values of options the current method may not have
    bool m_filling = false;
};

} // namespace quantoscope
