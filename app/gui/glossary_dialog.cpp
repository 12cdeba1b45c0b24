#include "app/gui/glossary_dialog.h"

#include "app/gui/glossary.h"
#include "widgets/sentences.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace quantoscope {

namespace {

constexpr int kRoom = 8; // between a term and the edges

QString asHtml(const GlossaryEntry& entry)
{
    QString html = QStringLiteral("<h2>%1</h2><p>%2</p>").arg(entry.term.toHtmlEscaped(), entry.text.toHtmlEscaped());
    if (!entry.formula.isEmpty())
        html += QStringLiteral("<p><b>%1</b></p>").arg(entry.formula.toHtmlEscaped());
    const auto line = [&html](const QString& name, const QString& value) {
        if (!value.isEmpty())
            html += QStringLiteral("<p><i>%1</i>%2%3</p>").arg(name, sentenceGap(), value.toHtmlEscaped());
    };
    line(GlossaryDialog::tr("Unit:"), entry.unit);
    line(GlossaryDialog::tr("Source:"), entry.source);
    return html;
}

bool matches(const GlossaryEntry& entry, const QString& words)
{
    const QString all = entry.term + QLatin1Char(' ') + entry.text;
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace

GlossaryDialog* GlossaryDialog::show(QWidget& window, const QString& key)
{
    auto* dialog = window.findChild<GlossaryDialog*>();
    if (!dialog) {
        dialog = new GlossaryDialog(window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->showEntryOf(key);
    static_cast<QDialog*>(dialog)->show();
    dialog->raise();
    dialog->activateWindow();
    return dialog;
}

GlossaryDialog::GlossaryDialog(QWidget& window)
    : QDialog(&window), m_filter(new QLineEdit), m_terms(new QListWidget), m_text(new QTextBrowser)
{
    setObjectName(QStringLiteral("glossary"));
    setWindowTitle(tr("Glossary"));
    m_filter->setObjectName(QStringLiteral("glossaryFilter"));
    m_filter->setPlaceholderText(tr("Find a term"));
    m_filter->setAccessibleName(tr("Find a term"));
    m_filter->setClearButtonEnabled(true);
    m_terms->setObjectName(QStringLiteral("glossaryTerms"));
    m_terms->setAccessibleName(tr("Terms"));
    m_text->setObjectName(QStringLiteral("glossaryText"));
    m_text->setAccessibleName(tr("Explanation"));
    for (const GlossaryEntry& entry : glossary())
        m_terms->addItem(entry.term);
    m_terms->setSpacing(1); // the accents of capitals stand above the line
    const QAbstractItemView& terms = *m_terms; // whose hints of columns are public
    m_terms->setMinimumWidth(terms.sizeHintForColumn(0) + m_terms->verticalScrollBar()->sizeHint().width()
                             + 2 * m_terms->frameWidth() + kRoom);

    auto* const left = new QWidget;
    auto* const column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_filter);
    column->addWidget(m_terms);
    auto* const splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(m_text);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    resize(760, 460);

    connect(m_filter, &QLineEdit::textChanged, this, &GlossaryDialog::narrow);
    connect(m_terms, &QListWidget::currentRowChanged, this, &GlossaryDialog::showEntry);
    m_terms->setCurrentRow(0);
}

void GlossaryDialog::showEntryOf(const QString& key)
{
    const GlossaryEntry* const entry = glossaryEntryOf(key);
    if (!entry)
        return;
    m_filter->clear();
    m_terms->setCurrentRow(static_cast<int>(entry - glossary().data()));
}

void GlossaryDialog::narrow(const QString& text)
{
    int first = -1;
    for (int row = 0; row < m_terms->count(); ++row) {
        const bool fits = matches(glossary()[static_cast<std::size_t>(row)], text);
        m_terms->item(row)->setHidden(!fits);
        if (fits && first < 0)
            first = row;
    }
    const QListWidgetItem* const current = m_terms->currentItem();
    if (!current || current->isHidden())
        m_terms->setCurrentRow(first);
}

void GlossaryDialog::showEntry(int row)
{
    m_text->setHtml(row < 0 ? tr("No term has these words.") : asHtml(glossary()[static_cast<std::size_t>(row)]));
}

} // namespace quantoscope
