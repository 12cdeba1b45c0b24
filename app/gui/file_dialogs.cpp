#include "app/gui/file_dialogs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

namespace quantoscope {

namespace {

const QString kFolderKey = QStringLiteral("lastFolder");

QString suffixOf(const QString& kind)
{
    static const QRegularExpression suffix(QStringLiteral("\\*\\.(\\w+)"));
    return suffix.match(kind).captured(1);
}

bool holdsModel(const QString& folder)
{
    return QFileInfo(folder).isDir() && QFileInfo(QDir(folder), QStringLiteral("config.json")).isFile();
}

/// Takes the name of a model's folder for an answer, where Qt would walk into it. Of Qt's own dialog only: a system's
/// takes its own decisions.
class ModelDialog : public QFileDialog
{
public:
    using QFileDialog::QFileDialog;

    void accept() override
    {
        const auto* const typed = findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        const QString path = typed ? directory().absoluteFilePath(typed->text()) : QString();
        if (typed && !typed->text().isEmpty() && holdsModel(path)) {
            m_folder = path;
            QDialog::accept();
        } else {
            QFileDialog::accept();
        }
    }
    QString chosen() const { return m_folder.isEmpty() ? selectedFiles().value(0) : m_folder; }

private:
    QString m_folder;
};

} // namespace

QString lastFolder()
{
    const QString folder = QSettings().value(kFolderKey).toString();
    if (!folder.isEmpty() && QFileInfo(folder).isDir())
        return folder;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

void rememberFolder(const QString& file)
{
    QSettings().setValue(kFolderKey, QFileInfo(file).absolutePath());
}

QString askWhereToSave(QWidget* parent, const QString& title, const QString& stem, const QString& kinds)
{
    QFileDialog dialog(parent, title, lastFolder(), kinds);
    dialog.setObjectName(QStringLiteral("exportDialog"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffixOf(kinds));
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&dialog](const QString& kind) { dialog.setDefaultSuffix(suffixOf(kind)); });
    dialog.selectFile(stem + QLatin1Char('.') + dialog.defaultSuffix());
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    rememberFolder(dialog.selectedFiles().constFirst());
    return dialog.selectedFiles().constFirst();
}

QString askForModel(QWidget* parent, const QString& title)
{
    const QString kinds = QCoreApplication::translate("quantoscope::MainWindow",
                                                      "Models (config.json *.safetensors *.bin *.gguf);;All files (*)");
    ModelDialog dialog(parent, title, lastFolder(), kinds);
    dialog.setObjectName(QStringLiteral("openModelDialog"));
    dialog.setFileMode(QFileDialog::ExistingFile);
    if (dialog.exec() != QDialog::Accepted || dialog.chosen().isEmpty())
        return {};
    rememberFolder(dialog.chosen());
    return dialog.chosen();
}

QString askForFile(QWidget* parent, const QString& title, const QString& kinds)
{
    const QString file = QFileDialog::getOpenFileName(parent, title, lastFolder(), kinds);
    if (!file.isEmpty())
        rememberFolder(file);
    return file;
}

} // namespace quantoscope
