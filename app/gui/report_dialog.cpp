#include "app/gui/report_dialog.h"

#include "app/gui/file_dialogs.h"
#include "app/gui/report_writer.h"
#include "app/gui/workbench.h"
#include "widgets/number_format.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {

namespace {

constexpr int kProgressSteps = 1000;
constexpr int kNotesLines = 4;
constexpr int kOverhang = 4;
constexpr int kSectionGap = 4;

QString suffixOf(ReportFormat format)
{
    return format == ReportFormat::Pdf ? QStringLiteral(".pdf") : QStringLiteral(".html");
}

QString proposedFile(const QString& sessionFile)
{
    const QString folder = sessionFile.isEmpty() ? lastFolder() : QFileInfo(sessionFile).absolutePath();
    return QDir::toNativeSeparators(folder + QStringLiteral("/report.html"));
}

QHBoxLayout* rowOf(QWidget* wide, QWidget* narrow)
{
    auto* const row = new QHBoxLayout;
    row->addWidget(wide, 1);
    row->addWidget(narrow);
    return row;
}

} // namespace

ReportDialog::ReportDialog(Workbench& workbench, QString session, QWidget* parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_session(std::move(session))
    , m_format(new QComboBox)
    , m_file(new QLineEdit(proposedFile(workbench.sessionFile())))
    , m_title(new QLineEdit)
    , m_runs(new QComboBox)
    , m_sections(new QListWidget)
    , m_notes(new QPlainTextEdit(QString::fromStdString(workbench.store().header().notes)))
    , m_remark(new QLabel)
    , m_progress(new QProgressBar)
    , m_form(new QWidget)
{
    setObjectName(QStringLiteral("reportDialog"));
    setWindowTitle(tr("Export report"));
    m_format->setObjectName(QStringLiteral("reportFormat"));
    m_format->addItem(tr("Web page in one file (HTML)"), static_cast<int>(ReportFormat::Html));
    m_format->addItem(tr("Pages for printing (PDF)"), static_cast<int>(ReportFormat::Pdf));
    m_file->setObjectName(QStringLiteral("reportFile"));
    m_title->setObjectName(QStringLiteral("reportTitle"));
    m_title->setPlaceholderText(tr("Quantization report"));
    m_runs->setObjectName(QStringLiteral("reportRuns"));
    m_runs->addItem(tr("All %n run(s) of the session", nullptr, static_cast<int>(workbench.store().runs().size())));
    if (const auto shown = static_cast<int>(workbench.selection().runs().size()); shown > 0)
        m_runs->addItem(tr("The %n run(s) shown now", nullptr, shown));
    m_notes->setObjectName(QStringLiteral("reportNotes"));
    m_notes->setPlaceholderText(tr("They are kept in the session."));
    m_notes->setTabChangesFocus(true);
    m_remark->setObjectName(QStringLiteral("reportRemark"));
    m_remark->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("reportProgress"));
    m_progress->setAccessibleName(tr("Progress of writing the report"));
    m_progress->setRange(0, kProgressSteps);
    m_progress->hide();
    layOut();

    connect(m_format, &QComboBox::currentIndexChanged, this, &ReportDialog::takeFormat);
    connect(m_file, &QLineEdit::textChanged, this, &ReportDialog::refresh);
    connect(m_sections, &QListWidget::itemChanged, this, &ReportDialog::refresh);
    refresh();
}

ReportDialog::~ReportDialog() = default;

void ReportDialog::layOut()
{
    auto* const browseButton = new QToolButton;
    browseButton->setText(tr("…"));
    browseButton->setAccessibleName(tr("Choose a file"));
    connect(browseButton, &QToolButton::clicked, this, &ReportDialog::browse);
    auto* const form = new QFormLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Format"), m_format);
    auto* const fileLabel = new QLabel(tr("F&ile"));
    fileLabel->setBuddy(m_file);
    form->addRow(fileLabel, rowOf(m_file, browseButton));
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Runs"), m_runs);
    auto* const sectionsLabel = new QLabel(tr("Cont&ents"));
    sectionsLabel->setBuddy(m_sections);
    // The form takes the other labels' width only; letters reach beyond their own.
    sectionsLabel->setMinimumWidth(sectionsLabel->sizeHint().width() + kOverhang);
    m_sections->setAccessibleName(sectionsLabel->text().remove(QLatin1Char('&'))); // lists take none from a label
    form->addRow(sectionsLabel, makeSections());
    form->addRow(tr("&Notes"), m_notes);
    m_notes->setMaximumHeight(m_notes->fontMetrics().lineSpacing() * (kNotesLines + 1));

    auto* const buttons = new QDialogButtonBox;
    m_copy = buttons->addButton(tr("&Copy command"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(QStringLiteral("copyReportCommand"));
    m_copy->setToolTip(tr("The command line that writes this report again."));
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(QStringLiteral("cancelReport"));
    m_write = buttons->addButton(tr("&Write report"), QDialogButtonBox::AcceptRole);
    m_write->setObjectName(QStringLiteral("writeReport"));
    connect(m_copy, &QPushButton::clicked, this, &ReportDialog::copyCommand);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReportDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReportDialog::write);

    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_form, 1);
    layout->addWidget(m_remark);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    m_write->setDefault(true); // not before the dialog holds it: another button would take its place
    resize(680, 620);
}

QWidget* ReportDialog::makeSections()
{
    m_sections->setObjectName(QStringLiteral("reportSections"));
    m_sections->setWordWrap(true);
    m_sections->setSpacing(kSectionGap);
    for (const ReportSection& section : reportSections()) {
        //: A panel of a report: %1 its name, %2 a sentence that says what it shows
        auto* const item
            = new QListWidgetItem(tr("%1: %2").arg(coreText(section.title), coreText(section.sentence)), m_sections);
        item->setData(Qt::UserRole, QString::fromUtf8(section.key.data(), static_cast<qsizetype>(section.key.size())));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_sections->setCurrentRow(0);
    auto* const all = new QPushButton(tr("&All", "choose every panel of a report"));
    all->setObjectName(QStringLiteral("allSections"));
    auto* const none = new QPushButton(tr("N&one", "choose no panel of a report"));
    none->setObjectName(QStringLiteral("noSections"));
    connect(all, &QPushButton::clicked, this, [this] { checkAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { checkAll(false); });
    auto* const side = new QVBoxLayout;
    side->addWidget(all);
    side->addWidget(none);
    side->addStretch(1);
    auto* const holder = new QWidget;
    auto* const row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_sections, 1);
    row->addLayout(side);
    return holder;
}

void ReportDialog::checkAll(bool checked)
{
    for (int i = 0; i < m_sections->count(); ++i)
        m_sections->item(i)->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
}

QString ReportDialog::file() const
{
    return QDir::fromNativeSeparators(m_file->text().trimmed());
}

ReportFormat ReportDialog::format() const
{
    return static_cast<ReportFormat>(m_format->currentData().toInt());
}

QStringList ReportDialog::chosenRuns() const
{
    return m_runs->currentIndex() == 1 ? m_workbench.selection().runs() : QStringList();
}

ReportContents ReportDialog::contents() const
{
    ReportContents contents;
    for (const QString& run : chosenRuns())
        contents.runs.push_back(run.toStdString());
    contents.title = m_title->text().trimmed().toStdString();
    for (int i = 0; i < m_sections->count(); ++i)
        if (const QListWidgetItem* const item = m_sections->item(i); item->checkState() == Qt::Checked)
            contents.sections.push_back(item->data(Qt::UserRole).toString().toStdString());
    if (contents.sections.size() == reportSections().size())
        contents.sections.clear(); // all: those of later versions, too
    if (const std::string notes = m_notes->toPlainText().trimmed().toStdString(); !notes.empty())
        contents.notes = notes;
    return contents;
}

void ReportDialog::browse()
{
    const QFileInfo now(file());
    const QString kind = format() == ReportFormat::Pdf ? tr("PDF (*.pdf)") : tr("Web page in one file (*.html)");
    const QString stem = now.absolutePath() + QLatin1Char('/') + now.completeBaseName();
    const QString chosen = askWhereToSave(this, windowTitle(), stem, kind);
    if (!chosen.isEmpty())
        m_file->setText(QDir::toNativeSeparators(chosen));
}

void ReportDialog::takeFormat()
{
    const QString before = suffixOf(format() == ReportFormat::Pdf ? ReportFormat::Html : ReportFormat::Pdf);
    const QString name = m_file->text().trimmed();
    if (name.endsWith(before, Qt::CaseInsensitive))
        m_file->setText(name.chopped(before.size()) + suffixOf(format()));
}

void ReportDialog::refresh()
{
    bool anyChosen = false;
    for (int i = 0; i < m_sections->count(); ++i)
        anyChosen = anyChosen || m_sections->item(i)->checkState() == Qt::Checked;
    const QFileInfo target(file());
    const bool isFolder = !file().isEmpty() && target.isDir();
    if (!anyChosen)
        m_remark->setText(tr("Choose one of the contents, at least."));
    else if (isFolder)
        m_remark->setText(tr("%1 is a folder.").arg(m_file->text()));
    else if (target.exists())
        m_remark->setText(tr("The file is there already and will be replaced."));
    else
        m_remark->clear();
    const bool complete = anyChosen && !file().isEmpty() && !isFolder && !m_writer;
    m_write->setEnabled(complete);
    m_copy->setEnabled(complete);
    m_form->setEnabled(!m_writer);
}

void ReportDialog::write()
{
    m_workbench.annotateSession(m_notes->toPlainText().trimmed());
    m_writer = new ReportWriter(m_workbench, { file(), format(), contents() }, this);
    connect(m_writer, &ReportWriter::progressed, this,
            [this](double share) { m_progress->setValue(static_cast<int>(share * kProgressSteps)); });
    connect(m_writer, &ReportWriter::ended, this, &ReportDialog::takeEnd);
    m_progress->setValue(0);
    m_progress->show();
    refresh();
    m_cancel->setFocus();
    m_writer->start();
}

void ReportDialog::reject()
{
    if (m_writer)
        m_writer->cancel();
    else
        QDialog::reject();
}

// What went wrong stands in a box of its own; here it can be put right.
void ReportDialog::takeEnd(JobEnding ending)
{
    m_writer->deleteLater();
    m_writer = nullptr;
    m_progress->hide();
    refresh();
    if (ending == JobEnding::Cancelled)
        m_remark->setText(tr("Stopped; nothing was written."));
    else if (ending == JobEnding::Finished)
        accept();
}

void ReportDialog::copyCommand()
{
    m_workbench.annotateSession(m_notes->toPlainText().trimmed());
    QGuiApplication::clipboard()->setText(
        QString::fromStdString(reportCommandLine(m_session.toStdString(), file().toStdString(), format(), contents())));
    m_remark->setText(m_workbench.sessionFile().isEmpty() || m_workbench.isModified()
                          ? tr("Copied. The command reads the session's file: save the session before running it.")
                          : tr("Copied."));
}

} // namespace quantoscope
