#include "app/gui/guide_window.h"

#include "app/gui/file_dialogs.h"
#include "app/gui/html_pdf.h"
#include "app/gui/icons.h"
#include "app/gui/job.h"
#include "app/gui/messages.h"
#include "core/base/errors.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace quantoscope {

namespace {

const QString kZoomKey = QStringLiteral("guide/zoom");
constexpr int kLeastZoom = 60;
constexpr int kMostZoom = 300;
constexpr int kZoomStep = 10;
constexpr int kIdRole = Qt::UserRole;
constexpr int kMargin = 14; // about the text
constexpr int kIndent = 22; // of lists

/// Pages by their address, "page:gptq", so that the browser's own history leads through them.
class GuideBrowser : public QTextBrowser
{
public:
    explicit GuideBrowser(const ActionKeys& keysOf) : m_keysOf(keysOf) { }

    QVariant loadResource(int type, const QUrl& name) override
    {
        const GuidePage* const page = findGuidePage(name.path());
        if (type != QTextDocument::HtmlResource || !page)
            return {};
        return guideHtml(*page, GuideLook::of(palette()), m_keysOf);
    }

private:
    const ActionKeys& m_keysOf;
};

QUrl addressOf(const QString& page)
{
    return QUrl(QStringLiteral("page:") + page);
}

QStringList wordsOf(const QString& text)
{
    return text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

GuideWindow* GuideWindow::show(QWidget& host, const QString& page, const ActionKeys& keysOf)
{
    auto* guide = host.findChild<GuideWindow*>();
    if (!guide) {
        guide = new GuideWindow(host, keysOf);
        guide->setAttribute(Qt::WA_DeleteOnClose);
    }
    if (!page.isEmpty() || guide->page().isEmpty())
        guide->showPage(page.isEmpty() ? guidePages().front().id : page);
    static_cast<QDialog*>(guide)->show();
    guide->raise();
    guide->activateWindow();
    return guide;
}

GuideWindow::GuideWindow(QWidget& host, ActionKeys keysOf)
    : QDialog(&host, Qt::Window)
    , m_keysOf(std::move(keysOf))
    , m_filter(new QLineEdit)
    , m_contents(new QTreeWidget)
    , m_nothing(new QLabel(tr("No page has these words.")))
    , m_text(new GuideBrowser(m_keysOf))
    , m_zoom(QSettings().value(kZoomKey, 100).toInt())
{
    setObjectName(QStringLiteral("guide"));
    setWindowTitle(tr("User guide"));
    m_text->setObjectName(QStringLiteral("guideText"));
    m_text->setAccessibleName(tr("Page"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(kMargin);
    m_text->document()->setIndentWidth(kIndent);

    auto* const splitter = new QSplitter;
    splitter->addWidget(makeContents());
    splitter->addWidget(m_text);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ 250, 690 });
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(makeBar());
    layout->addWidget(splitter, 1);
    resize(960, 700);

    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& link) { follow(link.scheme(), link.path()); });
    connect(m_text, &QTextBrowser::sourceChanged, this, [this](const QUrl& address) { takePage(address.path()); });
    connect(m_filter, &QLineEdit::textChanged, this, &GuideWindow::narrow);
    makeKeys();
    applyZoom();
    m_contents->setFocus();
}

QWidget* GuideWindow::makeBar()
{
    auto* const bar = new QWidget;
    auto* const row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    const auto addButton = [&](const char* name, const QString& text, const QString& help, const QString& icon) {
        auto* const button = new QToolButton;
        button->setObjectName(QLatin1String(name));
        button->setText(text);
        button->setAccessibleName(help);
        button->setToolTip(help);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setProperty("iconName", icon);
        row->addWidget(button);
        return button;
    };
    auto* const back = addButton("guideBack", {}, tr("Back (Alt+Left)"), QStringLiteral("back"));
    auto* const forward = addButton("guideForward", {}, tr("Forward (Alt+Right)"), QStringLiteral("forward"));
    row->addStretch(1);
    auto* const smaller = addButton("guideSmaller", tr("A−", "button: smaller type"), tr("Smaller (Ctrl+-)"), {});
    auto* const larger = addButton("guideLarger", tr("A+", "button: larger type"), tr("Larger (Ctrl++)"), {});
    auto* const paper = addButton("guidePrint", tr("Print"), tr("Print or save as PDF"), {});
    auto* const menu = new QMenu(paper);
    menu->addAction(tr("&Print this page…"), this, &GuideWindow::print);
    menu->addAction(tr("&This page as PDF…"), this, [this] { savePdf(false); });
    menu->addAction(tr("&Whole guide as PDF…"), this, [this] { savePdf(true); });
    paper->setMenu(menu);
    paper->setPopupMode(QToolButton::InstantPopup);

    back->setEnabled(false);
    forward->setEnabled(false);
    connect(m_text, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_text, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
    connect(back, &QToolButton::clicked, m_text, &QTextBrowser::backward);
    connect(forward, &QToolButton::clicked, m_text, &QTextBrowser::forward);
    connect(smaller, &QToolButton::clicked, this, [this] { setZoom(m_zoom - kZoomStep); });
    connect(larger, &QToolButton::clicked, this, [this] { setZoom(m_zoom + kZoomStep); });
    return bar;
}

QWidget* GuideWindow::makeContents()
{
    m_filter->setObjectName(QStringLiteral("guideFilter"));
    m_filter->setPlaceholderText(tr("Find pages"));
    m_filter->setAccessibleName(tr("Find pages"));
    m_filter->setToolTip(tr("Shows the pages that hold every word (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    m_contents->setObjectName(QStringLiteral("guideContents"));
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setHeaderHidden(true);
    m_contents->setRootIsDecorated(false);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    fillContents();
    auto* const left = new QWidget;
    auto* const column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_filter);
    column->addWidget(m_nothing);
    column->addWidget(m_contents, 1);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (const QString id = item ? item->data(0, kIdRole).toString() : QString(); !id.isEmpty())
            showPage(id);
    });
    return left;
}

void GuideWindow::fillContents()
{
    QTreeWidgetItem* group = nullptr;
    for (const GuidePage& page : guidePages()) {
        const QString groupTitle = guideText(page.group);
        if (!group || group->text(0) != groupTitle) {
            group = new QTreeWidgetItem(m_contents, { groupTitle });
            QFont bold = m_contents->font();
            bold.setBold(true);
            group->setFont(0, bold);
            group->setFlags(Qt::ItemIsEnabled);
        }
        auto* const item = new QTreeWidgetItem(group, { guideText(page.title) });
        item->setToolTip(0, item->text(0));
        item->setData(0, kIdRole, page.id);
    }
    m_contents->expandAll();
}

void GuideWindow::makeKeys()
{
    const auto onKey = [this](const QKeySequence& key, const auto& act) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, act);
    };
    onKey(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { m_text->backward(); });
    onKey(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { m_text->forward(); });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_F), [this] {
        m_filter->setFocus();
        m_filter->selectAll();
    });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_P), [this] { print(); });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { setZoom(m_zoom - kZoomStep); });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { setZoom(100); });
    for (const Qt::Key plus : { Qt::Key_Plus, Qt::Key_Equal })
        onKey(QKeySequence(Qt::CTRL | plus), [this] { setZoom(m_zoom + kZoomStep); });
    for (const Qt::Key enter : { Qt::Key_Return, Qt::Key_Down }) {
        auto* const intoContents = new QShortcut(QKeySequence(enter), m_filter, nullptr, nullptr, Qt::WidgetShortcut);
        connect(intoContents, &QShortcut::activated, m_contents, qOverload<>(&QWidget::setFocus));
    }
}

// --- Pages --------------------------------------------------------------------------------------------------------

void GuideWindow::showPage(const QString& page)
{
    if (page != m_page && findGuidePage(page))
        m_text->setSource(addressOf(page));
}

void GuideWindow::takePage(const QString& page)
{
    m_page = page;
    for (QTreeWidgetItemIterator each(m_contents); *each; ++each) {
        if ((*each)->data(0, kIdRole).toString() == page)
            m_contents->setCurrentItem(*each);
    }
    markFound();
}

void GuideWindow::follow(const QString& scheme, const QString& target)
{
    if (scheme == QLatin1String("page"))
        showPage(target);
    else
        Q_EMIT linkFollowed(scheme, target);
}

void GuideWindow::narrow(const QString& words)
{
    const QStringList wanted = wordsOf(words);
    bool any = false;
    for (int group = 0; group < m_contents->topLevelItemCount(); ++group) {
        QTreeWidgetItem* const parent = m_contents->topLevelItem(group);
        bool anyOfGroup = false;
        for (int row = 0; row < parent->childCount(); ++row) {
            QTreeWidgetItem* const item = parent->child(row);
            const QString text = guidePlainText(*findGuidePage(item->data(0, kIdRole).toString()), m_keysOf);
            const bool fits = std::ranges::all_of(
                wanted, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
            item->setHidden(!fits);
            anyOfGroup = anyOfGroup || fits;
        }
        parent->setHidden(!anyOfGroup);
        any = any || anyOfGroup;
    }
    m_nothing->setVisible(!any);
    // Goes to the first page that is left, unless the one shown is.
    const QTreeWidgetItem* const current = m_contents->currentItem();
    if (any && (!current || current->isHidden())) {
        for (QTreeWidgetItemIterator each(m_contents, QTreeWidgetItemIterator::NotHidden); *each; ++each) {
            if (!(*each)->data(0, kIdRole).toString().isEmpty()) {
                m_contents->setCurrentItem(*each);
                break;
            }
        }
    }
    markFound();
}

void GuideWindow::markFound()
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat look;
    look.setBackground(palette().highlight());
    look.setForeground(palette().highlightedText());
    for (const QString& word : wordsOf(m_filter->text())) {
        for (QTextCursor found = m_text->document()->find(word); !found.isNull();
             found = m_text->document()->find(word, found))
            marks.append({ found, look });
    }
    m_text->setExtraSelections(marks);
}

// --- Looks --------------------------------------------------------------------------------------------------------

void GuideWindow::setZoom(int percent)
{
    m_zoom = std::clamp(percent, kLeastZoom, kMostZoom);
    QSettings().setValue(kZoomKey, m_zoom);
    applyZoom();
}

void GuideWindow::applyZoom()
{
    m_zoom = std::clamp(m_zoom, kLeastZoom, kMostZoom); // a settings file may hold anything
    QFont type = font();
    if (type.pointSizeF() > 0)
        type.setPointSizeF(type.pointSizeF() * m_zoom / 100);
    else
        type.setPixelSize(type.pixelSize() * m_zoom / 100);
    m_text->setFont(type);
}

void GuideWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyZoom();
    if (event->type() != QEvent::PaletteChange)
        return;
    updateIcons();
    m_text->reload(); // links and formulas have colours of their own
    markFound();
}

void GuideWindow::updateIcons()
{
    for (QToolButton* button : findChildren<QToolButton*>()) {
        const QString icon = button->property("iconName").toString();
        if (!icon.isEmpty())
            button->setIcon(lineIcon(icon, palette()));
    }
}

// --- Paper --------------------------------------------------------------------------------------------------------

void GuideWindow::print()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QTextDocument document;
    document.setHtml(printedGuideHtml({ findGuidePage(m_page) }, m_keysOf));
    document.print(&printer);
}

void GuideWindow::savePdf(bool whole)
{
    const QString stem = whole ? QStringLiteral("quantoscope-guide") : m_page;
    const QString file = askWhereToSave(this, tr("Save as PDF"), stem, tr("PDF (*.pdf)"));
    if (file.isEmpty())
        return;
    try {
        writePdf(file, whole);
    } catch (const Error&) {
        showFailure(this, JobKind::Export, file, errorFromCurrentException());
    }
}

void GuideWindow::writePdf(const QString& file, bool whole) const
{
    std::vector<const GuidePage*> pages;
    for (const GuidePage& each : guidePages())
        if (whole || each.id == m_page)
            pages.push_back(&each);
    const QString title = whole ? windowTitle() : guideText(pages.front()->title);
    writeHtmlPdf(printedGuideHtml(pages, m_keysOf), title, file);
}

} // namespace quantoscope
