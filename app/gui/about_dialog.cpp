#include "app/gui/about_dialog.h"

#include "app/gui/icons.h"
#include "core/base/program_version.h"
#include "core/pipeline/versions.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace quantoscope {

namespace {

constexpr int kIconSide = 72;

} // namespace

QString AboutDialog::versionText()
{
    QStringList lines { QStringLiteral("quantoscope %1 (%2)")
                            .arg(QString::fromStdString(programVersion()), QString::fromStdString(programRevision())) };
    for (const auto& [name, version] : libraryVersions())
        lines.append(QStringLiteral("%1 %2").arg(QString::fromStdString(name), QString::fromStdString(version)));
    lines.append(QStringLiteral("Qt %1").arg(QString::fromLatin1(qVersion())));
    return lines.join(QLatin1Char('\n'));
}

void AboutDialog::show(QWidget& parent)
{
    auto* dialog = new AboutDialog(&parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    static_cast<QDialog*>(dialog)->show();
}

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Quantoscope"));
    auto* icon = new QLabel;
    icon->setPixmap(applicationIcon().pixmap(kIconSide));
    icon->setAlignment(Qt::AlignTop);
    auto* text
        = new QLabel(tr("<b>Quantoscope</b><p>A workbench for looking into the weight quantization of transformer "
                        "language models.</p><p>Free software under the GNU General Public License, version 3 or "
                        "later. It comes with no warranty.</p>"));
    text->setWordWrap(true);
    auto* versions = new QLabel(versionText());
    versions->setTextFormat(Qt::PlainText);
    versions->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    versions->setWordWrap(true);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* copy = buttons->addButton(tr("&Copy versions"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(versionText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout;
    column->addWidget(text);
    column->addWidget(versions);
    auto* body = new QHBoxLayout;
    body->addWidget(icon);
    body->addLayout(column, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(body);
    layout->addWidget(buttons);
    resize(480, sizeHint().height());
}

} // namespace quantoscope
