#include "widgets/options_form.h"

#include "widgets/number_format.h"
#include "widgets/option_editor.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {

OptionsForm::OptionsForm(QWidget* parent)
    : QWidget(parent)
    , m_methodBox(new QComboBox(this))
    , m_help(new QLabel(this))
    , m_rows(new QFormLayout)
    , m_reset(new QPushButton(tr("Reset to defaults"), this))
{
    setAccessibleName(tr("Method and options"));
    m_methodBox->setObjectName(QStringLiteral("method"));
    m_methodBox->setAccessibleName(tr("Method"));
    m_help->setWordWrap(true);
    m_help->setTextFormat(Qt::PlainText);
    m_help->setForegroundRole(QPalette::PlaceholderText);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows); // in a narrow dock, long choices stand under their labels
    auto* const methodRow = new QFormLayout;
    methodRow->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    methodRow->addRow(tr("&Method"), m_methodBox);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(methodRow);
    layout->addWidget(m_help);
    layout->addLayout(m_rows);
    layout->addWidget(m_reset, 0, Qt::AlignRight);
    layout->addStretch(1);
    connect(m_methodBox, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        rebuild();
        Q_EMIT changed();
    });
    connect(m_reset, &QPushButton::clicked, this, &OptionsForm::resetToDefaults);
}

OptionsForm::~OptionsForm() = default;

void OptionsForm::setMethods(std::vector<MethodDescription> methods)
{
    m_filling = true;
    m_methods = std::move(methods);
    m_carried.clear();
    m_methodBox->clear();
    for (const MethodDescription& method : m_methods) {
        m_methodBox->addItem(coreText(method.label), QString::fromStdString(method.key));
        m_methodBox->setItemData(m_methodBox->count() - 1, coreText(method.help), Qt::ToolTipRole);
    }
    for (OptionEditor* editor : m_editors)
        m_rows->removeRow(editor);
    m_editors.clear();
    m_filling = false;
    rebuild();
    Q_EMIT changed();
}

std::string OptionsForm::method() const
{
    const MethodDescription* current = description();
    return current ? current->key : std::string();
}

void OptionsForm::setMethod(const std::string& key)
{
    const int index = m_methodBox->findData(QString::fromStdString(key));
    if (index >= 0)
        m_methodBox->setCurrentIndex(index);
}

const MethodDescription* OptionsForm::description() const
{
    const int index = m_methodBox->currentIndex();
    return index < 0 ? nullptr : &m_methods[static_cast<std::size_t>(index)];
}

std::map<std::string, std::string> OptionsForm::values() const
{
    std::map<std::string, std::string> values;
    for (const OptionEditor* editor : m_editors) {
        if (editor->isApplicable())
            values[editor->description().key] = editor->value();
    }
    return values;
}

void OptionsForm::setValues(const std::map<std::string, std::string>& values)
{
    m_filling = true;
    for (OptionEditor* editor : m_editors) {
        const auto found = values.find(editor->description().key);
        if (found == values.end() || !editor->setValue(found->second))
            editor->setValue(editor->description().defaultValue);
    }
    m_filling = false;
    editorChanged();
}

void OptionsForm::resetToDefaults()
{
    m_carried.clear();
    setValues({});
}

bool OptionsForm::isDefault() const
{
    return std::ranges::all_of(m_editors, [](const OptionEditor* editor) { return editor->isDefault(); });
}

void OptionsForm::rebuild()
{
    // What the user has set by hand is kept for the next method that knows it; defaults may differ between methods.
    for (OptionEditor* editor : m_editors) {
        if (editor->isDefault())
            m_carried.erase(editor->description().key);
        else
            m_carried[editor->description().key] = editor->value();
        m_rows->removeRow(editor);
    }
    m_editors.clear();
    const MethodDescription* current = description();
    m_help->setText(current ? coreText(current->help) : QString());
    if (!current)
        return;
    for (const OptionDescription& option : current->options) {
        auto* const editor = new OptionEditor(option, this);
        if (const auto carried = m_carried.find(option.key); carried != m_carried.end())
            editor->setValue(carried->second);
        m_editors.push_back(editor);
        if (option.type == OptionType::Flag) {
            m_rows->addRow(editor); // the check box carries the label
        } else {
            auto* const label = new QLabel(coreText(option.label), this);
            label->setBuddy(editor);
            label->setToolTip(editor->toolTip());
            m_rows->addRow(label, editor);
        }
        connect(editor, &OptionEditor::valueChanged, this, &OptionsForm::editorChanged);
    }
    updateEnabled();
    m_reset->setEnabled(!isDefault());
}

void OptionsForm::editorChanged()
{
    if (m_filling)
        return;
    updateEnabled();
    m_reset->setEnabled(!isDefault());
    Q_EMIT changed();
}

void OptionsForm::updateEnabled()
{
    // An option may hang on one that hangs on a third; descriptions list the one it hangs on first.
    for (OptionEditor* editor : m_editors) {
        const OptionDescription& option = editor->description();
        const auto other = std::ranges::find_if(m_editors, [&](const OptionEditor* candidate) {
            return candidate->description().key == option.enabledWhenKey;
        });
        const bool applicable = other == m_editors.end()
            || ((*other)->isApplicable()
                && std::ranges::find(option.enabledWhenValues, (*other)->value()) != option.enabledWhenValues.end());
        editor->setApplicable(applicable);
        if (QWidget* label = m_rows->labelForField(editor))
            label->setEnabled(applicable);
    }
}

} // namespace quantoscope
