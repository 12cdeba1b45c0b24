#include "app/gui/file_choice.h"

#include "app/gui/file_dialogs.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace quantoscope {

FileChoice::FileChoice(const QString& name, const std::vector<Word>& words, const QString& fileFilter, QWidget* parent)
    : QWidget(parent), m_box(new QComboBox), m_filter(fileFilter)
{
    setObjectName(name);
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    for (const Word& word : words)
        m_box->addItem(word.label, word.value);
    setFocusProxy(m_box);

    auto* button = new QToolButton;
    button->setText(QStringLiteral("…"));
    button->setToolTip(tr("Choose a file"));
    button->setAccessibleName(button->toolTip());

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box, 1);
    layout->addWidget(button);

    connect(button, &QToolButton::clicked, this, &FileChoice::browse);
    connect(m_box, &QComboBox::editTextChanged, this, &FileChoice::changed);
    connect(m_box, &QComboBox::currentIndexChanged, m_box->lineEdit(), [this] { m_box->lineEdit()->home(false); });
    m_box->lineEdit()->home(false);
}

QString FileChoice::text() const
{
    const QString typed = m_box->currentText().trimmed();
    const int index = m_box->findText(typed);
    return index < 0 ? typed : m_box->itemData(index).toString();
}

void FileChoice::setText(const QString& text)
{
    const int index = m_box->findData(text);
    if (index >= 0)
        m_box->setCurrentIndex(index);
    else
        m_box->setEditText(text);
}

void FileChoice::browse()
{
    const QString file = askForFile(this, tr("Choose a file"), m_filter);
    if (!file.isEmpty())
        m_box->setEditText(file);
}

} // namespace quantoscope
