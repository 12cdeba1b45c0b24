#include "widgets/option_editor.h"

#include "widgets/number_format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSpinBox>

#include <limits>
#include <utility>

namespace quantoscope {
namespace {

constexpr int kLeastChoiceLetters = 8;
constexpr int kMostChoiceLetters = 24;

} // namespace

/// Shows the shortest text of a number, so that 1e-08 is not rounded to nothing by a fixed number of decimals.
class RealSpinBox : public QDoubleSpinBox
{
public:
    explicit RealSpinBox(QWidget* parent) : QDoubleSpinBox(parent)
    {
        constexpr int manyDecimals = 17;
        setDecimals(manyDecimals);
    }

    QString textFromValue(double value) const override { return locale().toString(value, 'g', 12); }
    double valueFromText(const QString& text) const override { return parsed(text).first; }
    QValidator::State validate(QString& text, int& /*position*/) const override
    {
        const auto [value, ok] = parsed(text);
        if (ok && value >= minimum() && value <= maximum())
            return QValidator::Acceptable;
        return QValidator::Intermediate; // "1e-" is on its way to "1e-8"
    }

private:
    std::pair<double, bool> parsed(QString text) const
    {
        if (!suffix().isEmpty() && text.endsWith(suffix()))
            text.chop(suffix().size());
        bool ok = false;
        const double value = locale().toDouble(text.trimmed(), &ok);
        return { value, ok };
    }
};

OptionEditor::OptionEditor(OptionDescription description, QWidget* parent)
    : QWidget(parent), m_description(std::move(description))
{
    build();
    setValue(m_description.defaultValue);
    m_defaultValue = value();
}

OptionEditor::~OptionEditor() = default;

void OptionEditor::build()
{
    const QString suffix = m_description.unit.empty() ? QString() : QChar(u' ') + coreText(m_description.unit);
    QWidget* input = nullptr;
    switch (m_description.type) {
    case OptionType::Integer:
        if (m_description.maximum <= std::numeric_limits<int>::max()) {
            m_integer = new QSpinBox(this);
            m_integer->setRange(static_cast<int>(m_description.minimum), static_cast<int>(m_description.maximum));
            m_integer->setSingleStep(static_cast<int>(m_description.step));
            m_integer->setSuffix(suffix);
            connect(m_integer, &QSpinBox::valueChanged, this, &OptionEditor::valueChanged);
            input = m_integer;
            break;
        }
        [[fallthrough]]; // seeds: whole numbers beyond int are exact in a double up to 2^53
    case OptionType::Real:
        m_real = new RealSpinBox(this);
        if (m_description.type == OptionType::Integer)
            m_real->setDecimals(0);
        m_real->setRange(m_description.minimum, m_description.maximum);
        m_real->setSingleStep(m_description.step);
        m_real->setSuffix(suffix);
        connect(m_real, &QDoubleSpinBox::valueChanged, this, &OptionEditor::valueChanged);
        input = m_real;
        break;
    case OptionType::Choice:
        m_choice = new QComboBox(this);
        for (const OptionChoice& choice : m_description.choices)
            m_choice->addItem(coreText(choice.label), QString::fromStdString(choice.value));
        fitChoices();
        connect(m_choice, &QComboBox::currentIndexChanged, this, &OptionEditor::valueChanged);
        input = m_choice;
        break;
    case OptionType::Flag:
        m_flag = new QCheckBox(coreText(m_description.label), this);
        connect(m_flag, &QCheckBox::toggled, this, &OptionEditor::valueChanged);
        input = m_flag;
        break;
    }
    describe(*input);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(input);
    setFocusProxy(input);
}

// Choices are whole as long as a narrow dock has room for them under their label.
void OptionEditor::fitChoices()
{
    int letters = kLeastChoiceLetters; // as wide as an X
    for (int i = 0; i < m_choice->count(); ++i) {
        const QFontMetrics metrics = m_choice->fontMetrics();
        const int width = metrics.horizontalAdvance(m_choice->itemText(i));
        letters = std::max(letters, 1 + width / metrics.horizontalAdvance(u'X'));
    }
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(std::min(letters, kMostChoiceLetters));
}

void OptionEditor::describe(QWidget& input)
{
    QString help = coreText(m_description.help);
    const bool number = m_description.type == OptionType::Integer || m_description.type == OptionType::Real;
    if (number) {
        //: Tool tip of a number: its help sentence, then its range
        help = tr("%1\nFrom %2 to %3.")
                   .arg(help, formatSetting(m_description.minimum), formatSetting(m_description.maximum));
    }
    input.setObjectName(QString::fromStdString(m_description.key));
    input.setToolTip(help);
    input.setAccessibleName(coreText(m_description.label));
    input.setAccessibleDescription(help);
    setToolTip(help);
}

std::string OptionEditor::value() const
{
    if (m_integer)
        return std::to_string(m_integer->value());
    if (m_real)
        return QString::number(m_real->value(), 'g', m_description.type == OptionType::Integer ? 17 : 12).toStdString();
    if (m_choice)
        return m_choice->currentData().toString().toStdString();
    return m_flag->isChecked() ? "true" : "false";
}

bool OptionEditor::setValue(const std::string& text)
{
    const QString value = QString::fromStdString(text);
    bool ok = false;
    if (m_integer) {
        if (const int number = value.toInt(&ok); ok)
            m_integer->setValue(number);
    } else if (m_real) {
        if (const double number = value.toDouble(&ok); ok)
            m_real->setValue(number);
    } else if (m_choice) {
        const int index = m_choice->findData(value);
        ok = index >= 0;
        if (ok)
            m_choice->setCurrentIndex(index);
    } else {
        ok = text == "true" || text == "false";
        if (ok)
            m_flag->setChecked(text == "true");
    }
    return ok;
}

bool OptionEditor::isDefault() const
{
    return value() == m_defaultValue;
}

void OptionEditor::setApplicable(bool applicable)
{
    m_applicable = applicable;
    setEnabled(applicable);
}

} // namespace quantoscope
