#include "app/gui/plot_export_dialog.h"

#include "app/gui/file_dialogs.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace quantoscope {

namespace {

constexpr double kOneColumnMm = 85; // of most journals, as of figures
constexpr double kTwoColumnsMm = 178;
constexpr int kUsualDpi = 300;
constexpr int kLeastDpi = 72;
constexpr int kMostDpi = 1200;
constexpr int kLeastFileWidth = 380;
const QString kFormatKey = QStringLiteral("plotExport/format");
const QString kSizeKey = QStringLiteral("plotExport/widthMm");
const QString kDpiKey = QStringLiteral("plotExport/dpi");

constexpr std::array kSuffixes { ".pdf", ".svg", ".png", ".csv" }; // as the kinds are listed

QString withSuffix(const QString& file, const QString& suffix)
{
    for (const char* known : kSuffixes)
        if (file.endsWith(QLatin1String(known), Qt::CaseInsensitive))
            return file.chopped(4) + suffix;
    return file + suffix;
}

} // namespace

PlotExportDialog::PlotExportDialog(const QString& title, const QString& proposed, const ExportablePlot& plot,
                                   QWidget* parent)
    : QDialog(parent)
    , m_format(new QComboBox)
    , m_file(new QLineEdit(proposed))
    , m_size(new QComboBox)
    , m_dpi(new QSpinBox)
    , m_dpiLabel(new QLabel(tr("&Resolution")))
    , m_remark(new QLabel)
{
    setObjectName(QStringLiteral("plotExportDialog"));
    setWindowTitle(title);
    m_format->setObjectName(QStringLiteral("plotFormat"));
    for (const auto& [text, suffix] :
         { std::pair(tr("PDF document"), ".pdf"), std::pair(tr("SVG drawing"), ".svg"),
           std::pair(tr("PNG image"), ".png"), std::pair(tr("CSV table of the numbers"), ".csv") })
        m_format->addItem(text, QLatin1String(suffix));
    m_file->setObjectName(QStringLiteral("plotFile"));
    m_file->setMinimumWidth(kLeastFileWidth);
    m_size->setObjectName(QStringLiteral("plotSize"));
    const QSize screen = plot.exportSize(); // of a text, laid out for it
    //: The size that a plot is exported in: %1 and %2 its width and height in pixels
    m_size->addItem(tr("As on a screen (%1 × %2 pixels)").arg(screen.width()).arg(screen.height()), 0.0);
    m_size->addItem(tr("One column of a paper (%1 mm)").arg(kOneColumnMm), kOneColumnMm);
    m_size->addItem(tr("Two columns of a paper (%1 mm)").arg(kTwoColumnsMm), kTwoColumnsMm);
    m_size->setToolTip(tr("The text of a plot is as large on paper as it is on the screen"));
    m_dpi->setObjectName(QStringLiteral("plotDpi"));
    m_dpi->setRange(kLeastDpi, kMostDpi);
    m_dpi->setSuffix(tr(" dots per inch"));
    m_remark->setObjectName(QStringLiteral("plotExportRemark"));
    m_remark->setWordWrap(true);
    const QSettings settings;
    m_format->setCurrentIndex(std::max(0, m_format->findData(settings.value(kFormatKey, QStringLiteral(".pdf")))));
    m_size->setCurrentIndex(std::max(0, m_size->findData(settings.value(kSizeKey, 0.0).toDouble())));
    m_dpi->setValue(settings.value(kDpiKey, kUsualDpi).toInt());
    layOut();
    connect(m_format, &QComboBox::currentIndexChanged, this, &PlotExportDialog::takeFormat);
    connect(m_file, &QLineEdit::textChanged, this, &PlotExportDialog::refresh);
    takeFormat();
    m_file->setFocus();
    m_file->selectAll();
}

PlotExportDialog::~PlotExportDialog() = default;

void PlotExportDialog::layOut()
{
    auto* const browseButton = new QToolButton;
    browseButton->setText(tr("…"));
    browseButton->setAccessibleName(tr("Choose a file"));
    connect(browseButton, &QToolButton::clicked, this, &PlotExportDialog::browse);
    auto* const fileRow = new QHBoxLayout;
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(browseButton);
    auto* const form = new QFormLayout;
    form->addRow(tr("&Kind"), m_format);
    auto* const fileLabel = new QLabel(tr("&File"));
    fileLabel->setBuddy(m_file);
    form->addRow(fileLabel, fileRow);
    form->addRow(tr("&Size"), m_size);
    m_dpiLabel->setBuddy(m_dpi);
    form->addRow(m_dpiLabel, m_dpi);

    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(QStringLiteral("exportPlot"));
    connect(buttons, &QDialogButtonBox::accepted, this, &PlotExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PlotExportDialog::reject);
    auto* const layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_remark);
    layout->addWidget(buttons);
    m_export->setDefault(true); // not before the dialog holds it: another button would take its place
}

QString PlotExportDialog::file() const
{
    return QDir::fromNativeSeparators(m_file->text().trimmed());
}

PlotExportOptions PlotExportDialog::options() const
{
    return { .size = {}, .widthMm = m_size->currentData().toDouble(), .dpi = m_dpi->value() };
}

void PlotExportDialog::browse()
{
    const QFileInfo now(file());
    const QString kind = m_format->currentText() + QStringLiteral(" (*%1)").arg(m_format->currentData().toString());
    const QString stem = now.absolutePath() + QLatin1Char('/') + now.completeBaseName();
    const QString chosen = askWhereToSave(this, windowTitle(), stem, kind);
    if (!chosen.isEmpty())
        m_file->setText(QDir::toNativeSeparators(chosen));
}

void PlotExportDialog::takeFormat()
{
    m_file->setText(withSuffix(m_file->text().trimmed(), m_format->currentData().toString()));
    refresh();
}

void PlotExportDialog::refresh()
{
    PlotFormat kind = PlotFormat::Pdf;
    const bool isNamed = plotFormatFromFileName(file(), kind); // the name's own suffix counts
    const QSignalBlocker quiet(m_format);
    m_format->setCurrentIndex(std::max(0, m_format->findData(QLatin1Char('.') + QFileInfo(file()).suffix().toLower())));
    m_size->setEnabled(kind != PlotFormat::Csv);
    m_dpi->setEnabled(kind == PlotFormat::Png);
    m_dpiLabel->setEnabled(kind == PlotFormat::Png);
    const QFileInfo target(file());
    const bool isThere = target.absoluteDir().exists();
    QStringList remarks;
    if (!isNamed)
        remarks << tr("The name must end in .png, .svg, .pdf or .csv.");
    else if (!isThere)
        remarks << tr("There is no folder %1.").arg(QDir::toNativeSeparators(target.absolutePath()));
    else if (target.exists())
        remarks << tr("The file is there already and will be replaced.");
    if (kind != PlotFormat::Csv)
        remarks << tr(
            "Its numbers (.data.csv) and their origin (.data.json) are written beside it. Several plots on one "
            "page: “Add to figure”.");
    m_remark->setText(remarks.join(QLatin1Char('\n')));
    m_export->setEnabled(isNamed && isThere && !target.isDir());
}

void PlotExportDialog::accept()
{
    QSettings settings;
    settings.setValue(kFormatKey, m_format->currentData());
    settings.setValue(kSizeKey, m_size->currentData());
    settings.setValue(kDpiKey, m_dpi->value());
    rememberFolder(file());
    QDialog::accept();
}

} // namespace quantoscope
