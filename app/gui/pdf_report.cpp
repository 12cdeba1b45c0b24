#include "app/gui/pdf_report.h"

#include "core/base/errors.h"
#include "widgets/number_format.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace quantoscope {

namespace {

constexpr int kDotsPerInch = 300;
constexpr int kScreenDotsPerInch = 96;
constexpr double kScale = double(kDotsPerInch) / kScreenDotsPerInch;

struct PdfReport
{
    Q_DECLARE_TR_FUNCTIONS(PdfReport)
};

QString cell(const QString& text)
{
    return QStringLiteral("<td>%1</td>").arg(text.toHtmlEscaped());
}

QString runsTable(const ResultsStore& store, const QStringList& runs)
{
    QString html
        = QStringLiteral("<h1>%1</h1><p>%2</p><table border='1' cellspacing='0' cellpadding='4'><tr>")
              .arg(PdfReport::tr("Quantization report"), QString::fromStdString(store.model().source).toHtmlEscaped());
    for (const QString& header :
         { PdfReport::tr("Run"), PdfReport::tr("Bits per weight"), PdfReport::tr("Perplexity before"),
           PdfReport::tr("Perplexity after"), PdfReport::tr("KL (nats)"), PdfReport::tr("Top-1 agreement") })
        html += QStringLiteral("<th>%1</th>").arg(header);
    html += QStringLiteral("</tr>");
    for (const QString& id : runs) {
        const Run& run = store.run(id)->header;
        html += QStringLiteral("<tr>") + cell(QString::fromStdString(run.name)) + cell(formatValue(run.bitsPerWeight))
            + cell(formatValue(run.perplexityBefore)) + cell(formatValue(run.perplexityAfter))
            + cell(formatValue(run.klMean)) + cell(formatValue(run.top1Agreement)) + QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

// The document on a device of any resolution, at its top left corner; the height it took, in screen dots.
double drawHtml(QPainter& painter, const QString& html, double width)
{
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPixelSize(13);
    document.setDefaultFont(font);
    document.setHtml(html);
    document.setTextWidth(width);
    document.drawContents(&painter);
    return document.size().height();
}

QImage figureImage(ExportablePlot& plot, double width, double height)
{
    QSizeF size = plot.exportSize();
    size.scale(width, height, Qt::KeepAspectRatio);
    QImage image((size * kScale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    plot.paintOnPaper(image, size.toSize(), kScale);
    return image;
}

} // namespace

void writePdfReport(const QString& file, const ResultsStore& store, const QStringList& runs,
                    const std::vector<FigurePlan>& plans, FigureSheet& sheet)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(PdfReport::tr("Quantization report"));
    writer.setCreator(QStringLiteral("Quantoscope"));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setResolution(kDotsPerInch);

    QPainter painter(&writer);
    painter.scale(kScale, kScale);
    const QSizeF page(writer.width() / kScale, writer.height() / kScale);
    drawHtml(painter, runsTable(store, runs), page.width());
    for (const FigurePlan& plan : plans) {
        ExportablePlot& plot = plan.draw(sheet);
        if (plot.isEmpty())
            continue;
        writer.newPage();
        const double top
            = drawHtml(painter, QStringLiteral("<h2>%1</h2><p>%2</p>").arg(plot.title().toHtmlEscaped(), plan.caption),
                       page.width());
        const QImage image = figureImage(plot, page.width(), page.height() - top);
        painter.drawImage(QRectF(QPointF(0, top), QSizeF(image.size()) / kScale), image);
    }
    painter.end();

    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
        throw StorageError(PdfReport::tr("Cannot write %1: %2.").arg(file, target.errorString()).toStdString());
}

} // namespace quantoscope
