#include "app/gui/pdf_report.h"

#include "core/base/errors.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

#include <cmath>

namespace quantoscope {

namespace {

constexpr int kDotsPerInch = 300;
constexpr int kScreenDotsPerInch = 96;
constexpr double kScale = double(kDotsPerInch) / kScreenDotsPerInch;
constexpr int kTextPixels = 11; // at the screen's resolution: 8 points, for tables of many columns
constexpr QSizeF kLargestPicture { 1000, 620 }; // of an A4 page on its side, below title and caption

// The little of CSS that QTextDocument knows.
const QString kPaperStyle = QStringLiteral(R"css(
h1 { font-size: 22px; } h2 { font-size: 17px; } h3 { font-size: 13px; } h4 { font-size: 11px; color: #5c6470; }
.faint { color: #5c6470; } dt { color: #5c6470; }
table { border-collapse: collapse; } th { background-color: #f0f2f5; }
th, td { padding: 3px; border-bottom: 1px solid #d8dce2; } th.number, td.number { text-align: right; }
mark { background-color: #ffd98a; } pre { background-color: #f0f2f5; white-space: pre-wrap; }
.text { white-space: pre-wrap; } .prompt { color: #5c6470; } ul.warnings { color: #8a5a00; }
)css");

struct PdfReport
{
    Q_DECLARE_TR_FUNCTIONS(PdfReport)
};

// Facts, each on two lines in QTextDocument's way with lists, one after the other.
QString withFlowingFacts(QString html)
{
    for (const auto& [list, flow] : { std::pair("<dl class=\"facts\">", "<p>"), std::pair("</dl>", "</p>"),
                                      std::pair("<div><dt>", "<span class=\"faint\">"),
                                      std::pair("</dt><dd>", ":&nbsp;</span>"), std::pair("</dd></div>", " &nbsp; ") })
        html.replace(QLatin1String(list), QLatin1String(flow));
    return html;
}

/// Pages on the paper, in screen dots.
class Paper
{
public:
    Paper(QBuffer& target, const QString& title, const CancellationToken& cancel) : m_writer(&target), m_cancel(cancel)
    {
        m_writer.setTitle(title);
        m_writer.setCreator(QStringLiteral("Quantoscope"));
        m_writer.setPageSize(QPageSize(QPageSize::A4));
        m_writer.setPageOrientation(QPageLayout::Landscape);
        m_writer.setResolution(kDotsPerInch);
        m_painter.begin(&m_writer);
        m_painter.scale(kScale, kScale);
        m_size = QSizeF(m_writer.width(), m_writer.height()) / kScale;
    }

    void addText(const std::string& html)
    {
        QTextDocument document;
        layOut(document, withFlowingFacts(QString::fromStdString(html)));
        document.setPageSize(m_size);
        const int pages = document.pageCount();
        for (int page = 0; page < pages; ++page) {
            turnPage();
            const QRectF shown(QPointF(0, page * m_size.height()), m_size);
            m_painter.save();
            m_painter.translate(-shown.topLeft());
            m_painter.setClipRect(shown);
            document.drawContents(&m_painter, shown);
            m_painter.restore();
        }
    }

    void addPicture(const PaperPicture& picture)
    {
        turnPage();
        QTextDocument heading;
        layOut(
            heading,
            QStringLiteral("<h2>%1</h2><p>%2</p>").arg(picture.title.toHtmlEscaped(), picture.caption.toHtmlEscaped()));
        heading.setTextWidth(m_size.width());
        heading.drawContents(&m_painter);
        const double top = heading.size().height();
        QSizeF size = picture.image.size();
        size.scale(m_size.width(), m_size.height() - top, Qt::KeepAspectRatio);
        m_painter.drawImage(QRectF(QPointF(0, top), size), picture.image);
    }

private:
    static void layOut(QTextDocument& document, const QString& html)
    {
        QFont font = document.defaultFont();
        font.setPixelSize(kTextPixels);
        document.setDefaultFont(font);
        document.setDefaultStyleSheet(kPaperStyle);
        document.setHtml(html);
    }

    void turnPage()
    {
        m_cancel.throwIfCancelled();
        if (!m_isFirst)
            m_writer.newPage();
        m_isFirst = false;
    }

    QPdfWriter m_writer;
    QPainter m_painter; ///< ends before what it paints on
    const CancellationToken& m_cancel;
    QSizeF m_size;
    bool m_isFirst = true;
};

void drawPages(QBuffer& target, const ReportText& text, const std::vector<PaperPicture>& pictures,
               const CancellationToken& cancel, const std::function<void(double)>& written)
{
    Paper paper(target, QString::fromStdString(text.title), cancel);
    const auto steps = static_cast<double>(1 + pictures.size() + text.after.size());
    double done = 0;
    paper.addText(text.before);
    written(++done / steps);
    for (const PaperPicture& picture : pictures) {
        paper.addPicture(picture);
        written(++done / steps);
    }
    for (const std::string& piece : text.after) {
        paper.addText(piece);
        written(++done / steps);
    }
}

} // namespace

PaperPicture paperPicture(ExportablePlot& plot, const QString& caption)
{
    QSizeF size = plot.exportSize();
    size.scale(kLargestPicture, Qt::KeepAspectRatio);
    QImage image((size * kScale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    plot.paintOnPaper(image, size.toSize(), kScale);
    return { plot.title(), caption, image };
}

void writePdfReport(const QString& file, const ReportText& text, const std::vector<PaperPicture>& pictures,
                    const CancellationToken& cancel, const std::function<void(double)>& written)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    drawPages(buffer, text, pictures, cancel, written);

    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
        throw StorageError(PdfReport::tr("Cannot write %1: %2.").arg(file, target.errorString()).toStdString());
}

} // namespace quantoscope
