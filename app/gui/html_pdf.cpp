#include "app/gui/html_pdf.h"

#include "core/base/errors.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace quantoscope {

namespace {

constexpr int kDotsPerInch = 300;
constexpr int kMarginMm = 18;
constexpr double kPointSize = 10;

struct HtmlPdf
{
    Q_DECLARE_TR_FUNCTIONS(HtmlPdf)
};

} // namespace

void writeHtmlPdf(const QString& html, const QString& title, const QString& file)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Quantoscope"));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter);
    writer.setResolution(kDotsPerInch);

    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSizeF(kPointSize);
    document.setDefaultFont(font);
    document.setHtml(html);
    document.print(&writer);

    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
        throw StorageError(HtmlPdf::tr("Cannot write %1: %2.").arg(file, target.errorString()).toStdString());
}

} // namespace quantoscope
