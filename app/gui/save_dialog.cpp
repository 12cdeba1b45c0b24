#include "app/gui/save_dialog.h"

#include <QFileDialog>
#include <QRegularExpression>

namespace quantoscope {

namespace {

QString suffixOf(const QString& kind)
{
    static const QRegularExpression suffix(QStringLiteral("\\*\\.(\\w+)"));
    return suffix.match(kind).captured(1);
}

} // namespace

QString askWhereToSave(QWidget* parent, const QString& title, const QString& stem, const QString& kinds)
{
    QFileDialog dialog(parent, title, {}, kinds);
    dialog.setObjectName(QStringLiteral("exportDialog"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffixOf(kinds));
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&dialog](const QString& kind) { dialog.setDefaultSuffix(suffixOf(kind)); });
    dialog.selectFile(stem + QLatin1Char('.') + dialog.defaultSuffix());
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    return dialog.selectedFiles().constFirst();
}

} // namespace quantoscope
