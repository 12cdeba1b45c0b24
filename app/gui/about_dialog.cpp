#include "app/gui/about_dialog.h"

#include "app/gui/icons.h"
#include "app/gui/linked_libraries.h"
#include "core/base/program_version.h"
#include "core/pipeline/versions.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace quantoscope {

namespace {

constexpr int kIconSide = 72;

QString row(const char* cell, const QStringList& texts)
{
    QString html = QStringLiteral("<tr>");
    for (const QString& text : texts)
        html += QStringLiteral("<%1 align='left'>%2</%1>").arg(QLatin1String(cell), text.toHtmlEscaped());
    return html + QStringLiteral("</tr>");
}

// As the copied text, less what only its makers ask.
QString shownVersions()
{
    QString text = AboutDialog::versionText();
    text.remove(QStringLiteral("-dirty"));
    //: CUDA, which a build or a computer may lack
    return text.replace(QStringLiteral("CUDA none"), AboutDialog::tr("CUDA not available"));
}

QString aboutHtml()
{
    QString html
        = AboutDialog::tr("<b>Quantoscope</b><p>A workbench for looking into the weight quantization of transformer "
                          "language models.</p><p>Free software under the GNU General Public License, version 3 or "
                          "later. It comes with no warranty.</p>")
        + QStringLiteral("<p>%1</p>")
              .arg(shownVersions().toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")))
        + QStringLiteral("<h4>%1</h4><table cellspacing='0' cellpadding='3'>").arg(AboutDialog::tr("Libraries"))
        + row("th",
              { AboutDialog::tr("Name", "of a library"), AboutDialog::tr("Version", "of a library"),
                AboutDialog::tr("Licence", "of a library"), AboutDialog::tr("For", "what a library is used for") });
    for (const LinkedLibrary& library : linkedLibraries())
        html += row("td", { library.name, library.version, library.licence, library.purpose });
    return html
        + QStringLiteral("</table><p>%1</p>")
              .arg(AboutDialog::tr("Libraries bring others along. On Debian the texts of all licences are in "
                                   "/usr/share/doc/PACKAGE/copyright.")
                       .toHtmlEscaped());
}

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

QString AboutDialog::wholeText()
{
    QStringList lines { versionText(), QString() };
    for (const LinkedLibrary& library : linkedLibraries())
        lines.append(QStringLiteral("%1 %2: %3").arg(library.name, library.version, library.licence));
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
    auto* text = new QTextBrowser;
    text->setObjectName(QStringLiteral("aboutText"));
    text->setAccessibleName(windowTitle());
    text->setHtml(aboutHtml());

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* copy = buttons->addButton(tr("&Copy versions"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyVersions"));
    connect(copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(wholeText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* body = new QHBoxLayout;
    body->addWidget(icon);
    body->addWidget(text, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(body, 1);
    layout->addWidget(buttons);
    resize(720, 520);
}

} // namespace quantoscope
