#include "app/gui/welcome_page.h"

#include "app/gui/icons.h"

#include <QCommandLinkButton>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace quantoscope {

namespace {

constexpr int kColumnWidth = 560;
constexpr int kShownRecentFiles = 5;
constexpr int kIconSide = 24;

void clearLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent)
    , m_tour(nullptr)
    , m_recovery(new QFrame)
    , m_recoveryRows(new QVBoxLayout)
    , m_recentTitle(new QLabel(tr("Opened last")))
    , m_recentRows(new QVBoxLayout)
{
    auto* heading = new QLabel(tr("Quantoscope"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 2);
    large.setBold(true);
    heading->setFont(large);
    auto* sentence = new QLabel(tr("See what quantization does to a language model: layer by layer, weight by weight, "
                                   "word by word."));
    sentence->setWordWrap(true);

    auto* demo = new QCommandLinkButton(
        tr("Try the demo"), tr("A small model that writes stories. Nothing to download; a run takes a minute."));
    demo->setObjectName(QStringLiteral("demoButton"));
    auto* finished = new QCommandLinkButton(
        tr("Open the demo with 12 finished runs"),
        tr("Four methods at 2, 3 and 4 bits: every view is filled at once, and more runs can be added."));
    finished->setObjectName(QStringLiteral("demoSessionButton"));
    auto* model = new QCommandLinkButton(tr("Open model…"),
                                         tr("A Hugging Face folder, a GGUF file or a llama2.c checkpoint. "
                                            "You can also drop it on this window."));
    model->setObjectName(QStringLiteral("openModelButton"));
    auto* session = new QCommandLinkButton(tr("Open session…"), tr("Look at saved runs; the model is not needed."));
    session->setObjectName(QStringLiteral("openSessionButton"));
    auto* tour = new QCommandLinkButton(tr("Take the tour"), tr("Five stops in the demo model's window, two minutes."));
    tour->setObjectName(QStringLiteral("tourButton"));
    m_tour = tour;
    auto* demonstration = new QCommandLinkButton(tr("Show it to a class"),
                                                 tr("A demonstration of ten minutes in large type, led by a clicker."));
    demonstration->setObjectName(QStringLiteral("demonstrationButton"));
    m_buttons = { { demo, QStringLiteral("demo") },        { finished, QStringLiteral("sweep") },
                  { model, QStringLiteral("open-model") }, { session, QStringLiteral("open-session") },
                  { tour, QStringLiteral("help") },        { demonstration, QStringLiteral("present") } };
    updateIcons();

    static_cast<QFrame*>(m_recovery)->setFrameShape(QFrame::StyledPanel);
    m_recovery->setLayout(m_recoveryRows);
    QFont bold = font();
    bold.setBold(true);
    m_recentTitle->setFont(bold);
    m_recentRows->setSpacing(0);

    auto* column = new QVBoxLayout;
    column->addStretch(1);
    for (QWidget* widget : std::initializer_list<QWidget*> { heading, sentence, m_recovery, demo, finished, tour,
                                                             demonstration, model, session })
        column->addWidget(widget);
    column->addSpacing(12);
    column->addWidget(m_recentTitle);
    column->addLayout(m_recentRows);
    column->addStretch(2);
    auto* holder = new QWidget;
    holder->setLayout(column);
    holder->setMaximumWidth(kColumnWidth);
    auto* layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(holder, 4);
    layout->addStretch(1);

    connect(demo, &QCommandLinkButton::clicked, this, &WelcomePage::demoRequested);
    connect(finished, &QCommandLinkButton::clicked, this, &WelcomePage::demoSessionRequested);
    connect(model, &QCommandLinkButton::clicked, this, &WelcomePage::openModelRequested);
    connect(session, &QCommandLinkButton::clicked, this, &WelcomePage::openSessionRequested);
    connect(demonstration, &QCommandLinkButton::clicked, this, &WelcomePage::demonstrationRequested);
    connect(tour, &QCommandLinkButton::clicked, this, &WelcomePage::tourRequested);
    setRecentFiles({});
    setRecoverable({});
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::updateIcons()
{
    for (const auto& [button, icon] : m_buttons) {
        button->setIcon(lineIcon(icon, palette()));
        button->setIconSize(QSize(kIconSide, kIconSide));
    }
}

void WelcomePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
    QWidget::changeEvent(event);
}

void WelcomePage::setTourOffered(bool offered)
{
    m_tour->setVisible(offered);
}

void WelcomePage::setRecentFiles(const QStringList& paths)
{
    clearLayout(m_recentRows);
    m_recentTitle->setVisible(!paths.isEmpty());
    for (const QString& path : paths.mid(0, kShownRecentFiles)) {
        auto* button = new QToolButton;
        button->setText(QStringLiteral("%1   —   %2").arg(QFileInfo(path).fileName(), QFileInfo(path).absolutePath()));
        button->setAutoRaise(true);
        button->setToolTip(path);
        button->setCursor(Qt::PointingHandCursor);
        connect(button, &QToolButton::clicked, this, [this, path] { Q_EMIT openRequested(path); });
        m_recentRows->addWidget(button);
    }
}

void WelcomePage::setRecoverable(const QStringList& files)
{
    clearLayout(m_recoveryRows);
    m_recovery->setVisible(!files.isEmpty());
    for (const QString& file : files) {
        const QFileInfo info(QFileInfo::exists(file) ? file : file + QStringLiteral(".journal"));
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        auto* text = new QLabel(
            tr("Results of %1 were not saved.").arg(QLocale().toString(info.lastModified(), QLocale::ShortFormat)));
        text->setWordWrap(true);
        auto* recover = new QPushButton(tr("Recover"));
        recover->setObjectName(QStringLiteral("recoverButton"));
        auto* discard = new QPushButton(tr("Discard"));
        layout->addWidget(text, 1);
        layout->addWidget(recover);
        layout->addWidget(discard);
        connect(recover, &QPushButton::clicked, this, [this, file] { Q_EMIT recoverRequested(file); });
        connect(discard, &QPushButton::clicked, this, [this, file] { Q_EMIT discardRecoverableRequested(file); });
        m_recoveryRows->addWidget(row);
    }
}

} // namespace quantoscope
