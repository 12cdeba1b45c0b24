#include "app/gui/export_model_dialog.h"

#include "app/gui/file_dialogs.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace quantoscope {

namespace {

QString labelOf(const std::string& format)
{
    const QString name = QString::fromStdString(format);
    if (format == "gptq")
        return ExportModelDialog::tr("GPTQ, zero points less one (gptq)");
    if (format == "gptq_v2")
        return ExportModelDialog::tr("GPTQ, zero points as they are (gptq_v2)");
    if (format == "awq")
        return ExportModelDialog::tr("AWQ gemm (awq)");
    if (format == "gguf")
        return ExportModelDialog::tr("GGUF for llama.cpp (gguf)");
    if (format == "safetensors")
        return ExportModelDialog::tr("Plain float32 weights (safetensors)");
    return name;
}

} // namespace

ExportModelDialog::ExportModelDialog(const Run& run, QWidget* parent)
    : QDialog(parent), m_run(run), m_format(new QComboBox), m_folder(new QLineEdit), m_reason(new QLabel)
{
    setObjectName(QStringLiteral("exportModelDialog"));
    setWindowTitle(tr("Export model"));
    m_format->setObjectName(QStringLiteral("exportFormat"));
    for (const std::string& each : exportFormats())
        m_format->addItem(labelOf(each), QString::fromStdString(each));
    m_folder->setObjectName(QStringLiteral("exportFolder"));
    m_folder->setPlaceholderText(tr("A new folder"));
    m_reason->setObjectName(QStringLiteral("exportReason"));
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* const browse = new QToolButton;
    browse->setText(tr("…"));
    browse->setAccessibleName(tr("Choose a folder"));
    auto* const folderRow = new QHBoxLayout;
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(browse);
    auto* const form = new QFormLayout;
    form->addRow(tr("Run"), new QLabel(QString::fromStdString(run.name)));
    form->addRow(tr("&Format"), m_format);
    auto* const folderLabel = new QLabel(tr("F&older"));
    folderLabel->setBuddy(m_folder);
    form->addRow(folderLabel, folderRow);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_setUp = buttons->addButton(tr("&Set up a run that fits"), QDialogButtonBox::ActionRole);
    m_setUp->setObjectName(QStringLiteral("setUpRun"));
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(QStringLiteral("exportNow"));
    auto* const layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_reason, 1);
    layout->addWidget(buttons);
    m_export->setDefault(true); // not before the dialog holds it: another button would take its place
    resize(560, 240);

    connect(browse, &QToolButton::clicked, this, &ExportModelDialog::browse);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportModelDialog::refresh);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportModelDialog::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_setUp, &QPushButton::clicked, this, [this] {
        const FittingRun fitting = fittingRun(m_run, format().toStdString());
        Q_EMIT runWanted(format(), fitting.method, fitting.options);
        accept();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT exportRequested(format(), QDir::fromNativeSeparators(m_folder->text()));
        accept();
    });
    refresh();
}

QString ExportModelDialog::format() const
{
    return m_format->currentData().toString();
}

void ExportModelDialog::browse()
{
    const QString parent = QFileDialog::getExistingDirectory(this, tr("Folder to make the new one in"), lastFolder());
    if (!parent.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(
            QDir(parent).filePath(QString::fromStdString(m_run.name) + QLatin1Char('-') + format())));
}

void ExportModelDialog::refresh()
{
    const std::string problem = exportProblem(m_run, format().toStdString());
    const QFileInfo folder(m_folder->text());
    const bool taken = folder.exists() && (!folder.isDir() || !QDir(folder.filePath()).isEmpty());
    const bool anotherWouldFit = !problem.empty() && !fittingRun(m_run, format().toStdString()).method.empty();
    if (!problem.empty())
        m_reason->setText(tr("This run has no exact image in the format: %1.").arg(QString::fromStdString(problem)));
    else if (taken)
        m_reason->setText(tr("%1 is there already and not empty.").arg(m_folder->text()));
    else
        m_reason->setText(tr("What is written is read back and compared with the run's codes bit by bit, and a text is "
                             "written from it."));
    m_setUp->setVisible(anotherWouldFit);
    m_export->setEnabled(problem.empty() && !taken && !m_folder->text().isEmpty());
}

} // namespace quantoscope
